@_exported public import Phrases
package import RPC

/// A refusal: which rule says no, why, and what the caller can do about it. The one error of rules, readers and
/// handlers. Carries no personal data.
package struct Refusal: Error, Sendable, Hashable {
    /// How the refusal is answered on the wire.
    package enum Kind: Sendable, Hashable {
        /// Fields break a rule by themselves: INVALID_ARGUMENT.
        case invalid
        /// The request is well formed but does not fit the state of things: FAILED_PRECONDITION.
        case precondition
        /// The caller may not: PERMISSION_DENIED.
        case denied
        /// Something named does not exist: NOT_FOUND.
        case notFound(resource: Phrase, name: String)
        /// It is there already: ALREADY_EXISTS.
        case exists
        /// The resource changed since the caller saw it: ABORTED.
        case stale
        /// More than a bound allows: RESOURCE_EXHAUSTED.
        case exhausted
        /// What is needed to judge is not there yet: UNAVAILABLE, worth another try.
        case unavailable
    }

    /// How it is answered.
    package var kind: Kind
    /// Why, for programs and in a word.
    package var reason: Reason
    /// The rule that says no, a sentence without final stop.
    package var rule: Phrase
    /// What the caller can do, a sentence without final stop.
    package var remedy: Phrase
    /// The fields that break a rule; one at least for ``Kind/invalid``, none for the others.
    package var fields: [FieldViolation]
    /// What programs read beside the reason, by key: `state`, `department`, `next_offset`.
    package var details: ErrorInfo.Attributes

    /// When another try is worth while; nil where that depends on what the caller does first.
    package var retryAfter: Duration?

    /// What stands under a key of ``details``; nil if nothing does.
    package func detail(_ key: String) -> String? { details[key] }

    /// The path of the first field that breaks a rule; empty where none does.
    package var field: String { fields.first?.field ?? "" }

    /// A refusal of a kind.
    package init(
        _ kind: Kind, _ reason: Reason, _ rule: Phrase, remedy: Phrase, fields: [FieldViolation] = [],
        details: KeyValuePairs<String, String> = [:]
    ) {
        self.kind = kind
        self.reason = reason
        self.rule = rule
        self.remedy = remedy
        self.fields = fields
        self.details = ErrorInfo.Attributes()
        for (key, value) in details { self.details[key] = value }
    }

    /// A field that breaks a rule by itself. `field` is its path in the request: `remedies[1].due_date`.
    package static func invalid(
        _ field: String, _ rule: Phrase, remedy: Phrase, reason: Reason = .invalidField
    ) -> Refusal {
        Refusal(
            .invalid, reason, rule, remedy: remedy,
            fields: [FieldViolation(field: field, rule: rule, remedy: remedy)])
    }

    /// Several fields that break rules; the first gives the message. An empty list is a programmer's error and traps.
    package static func invalid(_ fields: [FieldViolation], reason: Reason = .invalidField) -> Refusal {
        Swift.precondition(!fields.isEmpty, "a refusal of fields names one at least")
        return Refusal(.invalid, reason, fields[0].rule, remedy: fields[0].remedy, fields: fields)
    }

    /// A request that does not fit the state of things.
    package static func precondition(
        _ reason: Reason, _ rule: Phrase, remedy: Phrase, details: KeyValuePairs<String, String> = [:]
    ) -> Refusal {
        Refusal(.precondition, reason, rule, remedy: remedy, details: details)
    }

    /// A step that the state of a case does not allow.
    package static func illegal(state: some CaseState, rule: Phrase, remedy: Phrase) -> Refusal {
        Refusal(
            .precondition, .illegalTransition, "the state is \(state.phrase): \(rule)", remedy: remedy,
            details: ["state": state.token])
    }

    /// Something named that does not exist. `resource` is its kind in a word: `entry`.
    package static func notFound(
        _ resource: Phrase, _ name: String, remedy: Phrase = "check the name, or list what there is",
        reason: Reason = .notFound
    ) -> Refusal {
        Refusal(
            .notFound(resource: resource, name: name), reason, "\(resource) '\(name)' is not known here",
            remedy: remedy)
    }

    /// A subject that is not known. `shown` is its name or its code as an answer may show it.
    package static func subjectNotFound(_ shown: String) -> Refusal {
        .notFound(
            "subject", shown, remedy: "register the subject in the registry first, or wait a moment for its feed",
            reason: .subjectNotFound)
    }

    /// A department that the catalogue does not have.
    package static func unknownDepartment(_ code: String) -> Refusal {
        .precondition(
            .unknownDepartment, "the department '\(code)' is not in the catalogue",
            remedy: "ask the lead department, which alone may, to load a catalogue of departments that has it "
                + "(xinyi catalog load)",
            details: ["department": code])
    }

    /// A caller that may not.
    package static func denied(
        _ reason: Reason, _ rule: Phrase, remedy: Phrase, details: KeyValuePairs<String, String> = [:]
    ) -> Refusal {
        Refusal(.denied, reason, rule, remedy: remedy, details: details)
    }

    /// Something of another department. `what` begins the sentence: `the objection`, `entries/e12`.
    package static func notYours(_ what: Phrase, of department: String, remedy: Phrase? = nil) -> Refusal {
        .denied(
            .notYourDepartment, "\(what) is \(department)'s", remedy: remedy ?? "hand it to \(department)",
            details: ["department": department])
    }

    /// Something that is there already.
    package static func exists(
        _ reason: Reason, _ rule: Phrase, remedy: Phrase, details: KeyValuePairs<String, String> = [:]
    ) -> Refusal {
        Refusal(.exists, reason, rule, remedy: remedy, details: details)
    }

    /// More than a bound allows.
    package static func exhausted(_ rule: Phrase, remedy: Phrase, reason: Reason = .tooMany) -> Refusal {
        Refusal(.exhausted, reason, rule, remedy: remedy)
    }

    /// What is needed to judge is not there yet.
    package static func unavailable(_ reason: Reason, _ rule: Phrase, remedy: Phrase) -> Refusal {
        var refusal = Refusal(.unavailable, reason, rule, remedy: remedy)
        refusal.retryAfter = catchingUp
        return refusal
    }

    /// What is a moment behind has caught up after this, as a rule.
    private static let catchingUp: Duration = .milliseconds(500)

    /// No rule book: no number of the law is known, and none is made up.
    package static let ruleBookMissing = precondition(
        .ruleBookMissing, "no rule book is known, so that no period can be computed",
        remedy: "ask the lead department, which alone may, to load one (xinyi catalog load), and try again")

    /// A resource that changed since the caller saw it.
    package static let stale = Refusal(
        .stale, .etagMismatch, "the resource changed since this etag was read",
        remedy: "read it again, check that the step is still right, and send the new etag")
}
