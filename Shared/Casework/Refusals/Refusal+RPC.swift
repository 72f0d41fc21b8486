import Credit
package import RPC

extension Refusal: RPCErrorConvertible {
    /// The refusal on the wire: code, reason, rule and remedy; the reason's Chinese under `reason_zh`. The domain is
    /// empty: the runtime puts the package of the method that was called in its place, because the same refusal is
    /// given by all services. A person's number that was written where a name or a key belongs is not repeated.
    package var rpcError: RPCError {
        var metadata = details
        metadata["rule"] = rule.english
        metadata["reason_zh"] = reason.zh
        var message: Phrase = "\(rule); \(remedy)"
        var preconditions: [PreconditionViolation] = []
        switch kind {
        case .invalid:
            metadata["field"] = fields.first?.field ?? ""
            let more: Phrase = fields.count > 1 ? " (and \(fields.count - 1) more)" : ""
            message = "\(fields.first?.field ?? ""): \(message)\(more)"
        case .precondition:
            preconditions = [PreconditionViolation(type: reason.code, subject: rule.english, remedy: remedy)]
        case .notFound(let resource, let name):
            metadata["resource"] = resource.english
            metadata["name"] = name
        case .denied, .exists, .stale, .exhausted, .unavailable: break
        }
        for pair in metadata.pairs { metadata[pair.key] = PersonalNumbers.redacted(pair.value) }
        return RPCError(
            code: code, message: message.changed(by: PersonalNumbers.redacted),
            info: ErrorInfo(reason: reason.code, domain: "", metadata: metadata),
            fieldViolations: fields.map {
                FieldViolation(
                    field: PersonalNumbers.redacted($0.field), rule: $0.rule.changed(by: PersonalNumbers.redacted),
                    remedy: $0.remedy.changed(by: PersonalNumbers.redacted))
            },
            preconditions: preconditions.map {
                PreconditionViolation(
                    type: $0.type, subject: PersonalNumbers.redacted($0.subject),
                    remedy: $0.remedy.changed(by: PersonalNumbers.redacted))
            }, retryAfter: retryAfter)
    }

    private var code: RPCError.Code {
        switch kind {
        case .invalid: .invalidArgument
        case .precondition: .failedPrecondition
        case .denied: .permissionDenied
        case .notFound: .notFound
        case .exists: .alreadyExists
        case .stale: .aborted
        case .exhausted: .resourceExhausted
        case .unavailable: .unavailable
        }
    }
}
