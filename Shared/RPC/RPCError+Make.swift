extension RPCError {
    /// The domain of reasons that this runtime itself gives.
    package static let runtimeDomain = "ttrpc"

    /// INVALID_ARGUMENT for one field: names the field, the rule and the remedy, in the message and in the details.
    package static func invalid(
        _ field: String, rule: Phrase, remedy: Phrase, reason: String = "INVALID_FIELD", domain: String
    ) -> RPCError {
        let violation = FieldViolation(field: field, rule: rule, remedy: remedy)
        return RPCError(
            code: .invalidArgument, message: "\(field): \(violation.text)",
            info: ErrorInfo(reason: reason, domain: domain, metadata: ["field": field]), fieldViolations: [violation])
    }

    /// FAILED_PRECONDITION: the state of the system forbids it until the remedy was done.
    package static func precondition(
        reason: String, message: Phrase, remedy: Phrase, domain: String, metadata: ErrorInfo.Attributes = [:]
    ) -> RPCError {
        RPCError(
            code: .failedPrecondition, message: remedy.isEmpty ? message : "\(message); \(remedy)",
            info: ErrorInfo(reason: reason, domain: domain, metadata: metadata),
            preconditions: [PreconditionViolation(type: reason, subject: metadata["name"] ?? "", remedy: remedy)])
    }

    /// NOT_FOUND for a resource such as `subject`; the reason becomes `SUBJECT_NOT_FOUND`.
    package static func notFound(resource: Phrase, name: String, domain: String) -> RPCError {
        let kind = String(resource.english.uppercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
        return RPCError(
            code: .notFound, message: "\(resource) '\(name)' does not exist; check the name, or list what there is",
            info: ErrorInfo(reason: "\(kind)_NOT_FOUND", domain: domain, metadata: ["name": name]))
    }

    /// ALREADY_EXISTS: what the request would create is there, perhaps with other content.
    package static func alreadyExists(
        reason: String, message: Phrase, domain: String, metadata: ErrorInfo.Attributes = [:]
    ) -> RPCError {
        RPCError(
            code: .alreadyExists, message: message,
            info: ErrorInfo(reason: reason, domain: domain, metadata: metadata))
    }

    /// PERMISSION_DENIED: the caller is known and may not do this.
    package static func permissionDenied(
        reason: String, message: Phrase, domain: String, metadata: ErrorInfo.Attributes = [:]
    ) -> RPCError {
        RPCError(
            code: .permissionDenied, message: message,
            info: ErrorInfo(reason: reason, domain: domain, metadata: metadata))
    }

    /// UNAUTHENTICATED: the caller did not say, or could not prove, who it is.
    package static func unauthenticated(reason: String, message: Phrase, domain: String) -> RPCError {
        RPCError(code: .unauthenticated, message: message, info: ErrorInfo(reason: reason, domain: domain))
    }

    /// ABORTED: somebody else changed it first; read again and repeat.
    package static func aborted(
        reason: String, message: Phrase, domain: String, metadata: ErrorInfo.Attributes = [:]
    ) -> RPCError {
        RPCError(
            code: .aborted, message: message, info: ErrorInfo(reason: reason, domain: domain, metadata: metadata))
    }

    /// UNAVAILABLE: nobody can answer now; the same call may succeed later.
    package static func unavailable(
        reason: String, message: Phrase, domain: String = runtimeDomain, metadata: ErrorInfo.Attributes = [:],
        retryAfter: Duration? = nil, cause: (any Error)? = nil
    ) -> RPCError {
        RPCError(
            code: .unavailable, message: message,
            info: ErrorInfo(reason: reason, domain: domain, metadata: metadata), retryAfter: retryAfter, cause: cause)
    }

    /// UNIMPLEMENTED: the method does not exist, or waits for the rows of the mission that it names.
    package static func unimplemented(method: String, rows: [String] = []) -> RPCError {
        let waits: Phrase = rows.isEmpty ? "" : "; it waits for \(rows.joined(separator: ", "))"
        var metadata: ErrorInfo.Attributes = ["method": method]
        if !rows.isEmpty { metadata["rows"] = rows.joined(separator: ",") }
        return RPCError(
            code: .unimplemented, message: "method '\(method)' is not implemented here\(waits)",
            info: ErrorInfo(reason: "METHOD_NOT_IMPLEMENTED", domain: runtimeDomain, metadata: metadata))
    }

    /// UNIMPLEMENTED: the method is built, but what a field of its request asks for waits for the rows of the mission that it
    /// names.
    package static func unimplemented(method: String, field: String, rows: [String]) -> RPCError {
        let waits = rows.joined(separator: ", ")
        return RPCError(
            code: .unimplemented,
            message: "'\(field)' of method '\(method)' is not implemented here; it waits for \(waits)",
            info: ErrorInfo(
                reason: "FIELD_NOT_IMPLEMENTED", domain: runtimeDomain,
                metadata: ["method": method, "field": field, "rows": rows.joined(separator: ",")]))
    }

    /// RESOURCE_EXHAUSTED: a bound was reached; `message` names the bound and the remedy.
    package static func resourceExhausted(
        reason: String, message: Phrase, domain: String = runtimeDomain, metadata: ErrorInfo.Attributes = [:],
        retryAfter: Duration? = nil
    ) -> RPCError {
        RPCError(
            code: .resourceExhausted, message: message,
            info: ErrorInfo(reason: reason, domain: domain, metadata: metadata), retryAfter: retryAfter)
    }

    /// DEADLINE_EXCEEDED: the time that the caller gave is over. The effect may still have happened.
    package static func deadlineExceeded(_ message: Phrase) -> RPCError {
        RPCError(
            code: .deadlineExceeded, message: message,
            info: ErrorInfo(reason: "DEADLINE_EXCEEDED", domain: runtimeDomain))
    }

    /// CANCELLED: the caller's task was cancelled before the answer came.
    package static func cancelled(_ message: Phrase = "the caller cancelled the call") -> RPCError {
        RPCError(code: .cancelled, message: message, info: ErrorInfo(reason: "CANCELLED", domain: runtimeDomain))
    }

    /// The attribute of ``ErrorInfo`` that holds the id of an error inside.
    package static let errorAttribute = "error_id"

    /// INTERNAL for what a program did not foresee. ``CallRunner`` gives it an id before a caller sees it.
    package static func unforeseen(_ cause: any Error) -> RPCError {
        RPCError(
            code: .internal, message: "internal error", info: ErrorInfo(reason: "INTERNAL", domain: runtimeDomain),
            cause: cause)
    }

    /// INTERNAL with an opaque message: `errorID` is what the operator finds in the log beside the cause.
    package static func opaque(errorID: String, cause: (any Error)?) -> RPCError {
        RPCError(
            code: .internal, message: "internal error \(errorID); give this id to the operator of the service",
            info: ErrorInfo(reason: "INTERNAL", domain: runtimeDomain, metadata: [errorAttribute: errorID]),
            cause: cause)
    }
}
