import RPC

/// The errors of measures, each with reason, rule and remedy.
package enum MeasuresErrors {
    /// The domain of every reason.
    package static let domain = "xinyi.measures.v1"

    static func invalid(_ field: String, _ rule: String, _ remedy: String, reason: String = "INVALID_FIELD") -> RPCError
    {
        .invalid(field, rule: rule, remedy: remedy, reason: reason, domain: domain)
    }

    static func precondition(_ reason: String, _ message: String, _ remedy: String) -> RPCError {
        .precondition(reason: reason, message: message, remedy: remedy, domain: domain)
    }

    static func denied(_ reason: String, _ message: String) -> RPCError {
        .permissionDenied(reason: reason, message: message, domain: domain)
    }

    static func unknownMatter(_ code: String) -> RPCError {
        RPCError(
            code: .notFound,
            message: "no matter \(quoted(code)) is in force on that day; list the department's matters",
            info: ErrorInfo(reason: "MATTER_NOT_FOUND", domain: domain, metadata: ["matter": quoted(code)]))
    }

    static func unknownSubject(_ name: String) -> RPCError {
        RPCError(
            code: .notFound,
            message: "no subject \(quoted(name)) is known; check by code, or wait for the registry's feed",
            info: ErrorInfo(reason: "SUBJECT_NOT_FOUND", domain: domain, metadata: ["subject": quoted(name)]))
    }

    static func refusal(_ refusal: MatterAccess.Refusal, matter: String) -> RPCError {
        switch refusal {
        case .anotherDepartment(let owner):
            .permissionDenied(
                reason: "MATTER_OF_ANOTHER_DEPARTMENT",
                message: "matter \(matter) belongs to department \(owner); a department checks in its own matters only",
                domain: domain, metadata: ["matter": matter, "owner": owner])
        case .kindNotInMatter:
            .precondition(
                reason: "SUBJECT_KIND_NOT_IN_MATTER",
                message: "matter \(matter) is not for subjects of this kind, and they are not queried in it",
                remedy: "use the matter that is for them; a natural person is checked only where a matter says so",
                domain: domain, metadata: ["matter": matter])
        }
    }

    /// A caller's text, bounded, for an error.
    static func quoted(_ text: String) -> String { "`\(text.prefix(40))`" }
}
