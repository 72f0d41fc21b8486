import RPC

/// The registry's errors by name: every one says field or state, rule and remedy.
enum Refusal {
    /// INVALID_ARGUMENT with one field violation for each broken rule.
    static func invalid(_ violations: [RuleViolation], reason: String = "INVALID_RECORD") -> RPCError {
        let fields = violations.map { FieldViolation(field: $0.field, rule: $0.rule, remedy: $0.remedy) }
        let first = violations.first
        let more = violations.count > 1 ? " (and \(violations.count - 1) more)" : ""
        let message = first.map { "\($0.field): \($0.rule); \($0.remedy)\(more)" } ?? "the record breaks a rule"
        return RPCError(
            code: .invalidArgument, message: message,
            info: ErrorInfo(
                reason: reason, domain: RegistryCore.domain, metadata: ["field": first?.field ?? ""]),
            fieldViolations: fields)
    }

    static func field(_ field: String, _ rule: String, _ remedy: String) -> RPCError {
        .invalid(field, rule: rule, remedy: remedy, domain: RegistryCore.domain)
    }

    static func name(_ field: String, _ form: String) -> RPCError {
        Refusal.field(
            field, "must be a resource name like \(form)", "give the name as an answer of the registry gave it")
    }

    static func notFound(_ resource: String, _ name: String) -> RPCError {
        .notFound(resource: resource, name: name, domain: RegistryCore.domain)
    }

    static func unknownDepartment(_ code: String) -> RPCError {
        .precondition(
            reason: "UNKNOWN_DEPARTMENT", message: "the department '\(code)' is not in the catalogue",
            remedy: "let the operator or BEB load a catalogue of departments that has it", domain: RegistryCore.domain,
            metadata: ["department": code])
    }

    /// No rule book: no number of the law is known, and none is made up.
    static func ruleBookMissing() -> RPCError {
        .precondition(
            reason: "RULE_BOOK_MISSING", message: "no rule book is loaded, so that no period can be computed",
            remedy: "let the operator or BEB load one: xinyi catalog load", domain: RegistryCore.domain)
    }

    static func etag() -> RPCError {
        .aborted(
            reason: "ETAG_MISMATCH", message: "the record was changed since it was read; read it again and repeat",
            domain: RegistryCore.domain)
    }

    static func notYours(_ name: String, _ owner: String) -> RPCError {
        .permissionDenied(
            reason: "OTHER_DEPARTMENT",
            message: "'\(name)' belongs to the department \(owner); only it may do this", domain: RegistryCore.domain,
            metadata: ["name": name, "department": owner])
    }

    static func wrongOffset(_ given: Int64, _ next: Int64) -> RPCError {
        .precondition(
            reason: "WRONG_OFFSET", message: "the next chunk begins at offset \(next), not at \(given)",
            remedy: "go on at \(next)", domain: RegistryCore.domain, metadata: ["next_offset": String(next)])
    }

    static func state(_ reason: String, _ message: String, _ remedy: String, _ metadata: ErrorInfo.Attributes = [:])
        -> RPCError
    {
        .precondition(
            reason: reason, message: message, remedy: remedy, domain: RegistryCore.domain, metadata: metadata)
    }
}
