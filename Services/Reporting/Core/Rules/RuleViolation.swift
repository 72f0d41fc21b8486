/// A refusal: which rule says no, why, and what the caller can do about it. Carries no personal data.
package struct RuleViolation: Error, Sendable, Hashable {
    /// How the refusal is answered on the wire.
    package enum Kind: Sendable, Hashable {
        /// A field breaks a rule by itself: INVALID_ARGUMENT.
        case invalid(field: String)
        /// The request does not fit the state of things: FAILED_PRECONDITION.
        case precondition
        /// The caller may not: PERMISSION_DENIED.
        case denied
        /// Something named does not exist: NOT_FOUND.
        case notFound(resource: String, name: String)
        /// It is there already: ALREADY_EXISTS.
        case exists
        /// The resource changed since the caller saw it: ABORTED.
        case stale
    }

    /// How it is answered.
    package let kind: Kind
    /// Machine-readable reason, upper snake case.
    package let reason: String
    /// The rule that says no, a sentence without final stop.
    package let rule: String
    /// What the caller can do, a sentence without final stop.
    package let remedy: String

    /// A refusal.
    package init(_ kind: Kind, reason: String, rule: String, remedy: String) {
        self.kind = kind
        self.reason = reason
        self.rule = rule
        self.remedy = remedy
    }

    /// A field that breaks a rule by itself.
    package static func invalid(
        _ field: String, _ rule: String, remedy: String, reason: String = "INVALID_FIELD"
    ) -> RuleViolation {
        RuleViolation(.invalid(field: field), reason: reason, rule: rule, remedy: remedy)
    }

    /// A request that does not fit the state of things.
    package static func precondition(_ reason: String, _ rule: String, remedy: String) -> RuleViolation {
        RuleViolation(.precondition, reason: reason, rule: rule, remedy: remedy)
    }

    /// A caller that may not.
    package static func denied(_ reason: String, _ rule: String, remedy: String) -> RuleViolation {
        RuleViolation(.denied, reason: reason, rule: rule, remedy: remedy)
    }

    /// Something named that does not exist.
    package static func notFound(_ resource: String, _ name: String) -> RuleViolation {
        RuleViolation(
            .notFound(resource: resource, name: name), reason: "NOT_FOUND", rule: "no such \(resource) is known",
            remedy: "check the name, or list what there is")
    }

    /// A resource that changed since the caller saw it.
    package static let stale = RuleViolation(
        .stale, reason: "ETAG_MISMATCH", rule: "the resource changed since this etag was read",
        remedy: "read it again, check that the step is still right, and send the new etag")
}
