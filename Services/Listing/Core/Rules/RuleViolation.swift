/// A refusal: which rule says no, why, and what the caller can do about it. Carries no personal data.
package struct RuleViolation: Error, Sendable, Hashable {
    /// How the refusal is answered on the wire.
    package enum Kind: Sendable, Hashable {
        /// A field breaks a rule by itself: INVALID_ARGUMENT.
        case invalid(field: String)
        /// The request is well formed but does not fit the state of things: FAILED_PRECONDITION.
        case precondition
        /// The caller may not: PERMISSION_DENIED.
        case denied
        /// Something named does not exist: NOT_FOUND.
        case notFound(resource: String, name: String)
        /// The resource changed since the caller saw it: ABORTED.
        case stale
        /// What is needed to judge is not there yet: UNAVAILABLE, worth another try.
        case unavailable
    }

    /// How it is answered.
    package var kind: Kind
    /// Machine-readable reason, upper snake case, at most 63 characters.
    package var reason: String
    /// The rule that says no, a sentence without final stop.
    package var rule: String
    /// What the caller can do, a sentence without final stop.
    package var remedy: String
    /// The state that the resource is in, for refusals by state; empty otherwise.
    package var state: String

    /// A refusal of a kind, with its reason, rule and remedy.
    package init(_ kind: Kind, reason: String, rule: String, remedy: String, state: String = "") {
        self.kind = kind
        self.reason = reason
        self.rule = rule
        self.remedy = remedy
        self.state = state
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

    /// A step that the state of a file does not allow.
    package static func illegal(state: String, rule: String, remedy: String) -> RuleViolation {
        RuleViolation(.precondition, reason: "ILLEGAL_TRANSITION", rule: rule, remedy: remedy, state: state)
    }

    /// Something named that does not exist.
    package static func notFound(_ resource: String, _ name: String, remedy: String) -> RuleViolation {
        RuleViolation(
            .notFound(resource: resource, name: name), reason: "NOT_FOUND", rule: "no such \(resource) is known",
            remedy: remedy)
    }

    /// A caller that may not.
    package static func denied(_ reason: String, _ rule: String, remedy: String) -> RuleViolation {
        RuleViolation(.denied, reason: reason, rule: rule, remedy: remedy)
    }

    /// A resource that changed since the caller saw it.
    package static let stale = RuleViolation(
        .stale, reason: "ETAG_MISMATCH", rule: "the resource changed since this etag was read",
        remedy: "read it again, check that the step is still right, and send the new etag")
}
