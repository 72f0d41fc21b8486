/// One field of a request that was refused: an element of google.rpc.BadRequest.
package struct FieldViolation: Sendable, Hashable {
    /// The field's path as the proto names it: `record.document_number`.
    package var field: String
    /// What must hold, e.g. `must not be in the future`.
    package var rule: String
    /// What the caller can do, e.g. `give the date on which the decision was signed`.
    package var remedy: String

    /// A refused field. `rule` must not contain `"; "`, which separates it from the remedy on the wire.
    package init(field: String, rule: String, remedy: String) {
        self.field = field
        self.rule = rule
        self.remedy = remedy
    }

    /// How it is sent: `rule; remedy`, or the rule alone when no remedy is known.
    package var descriptionText: String { remedy.isEmpty ? rule : "\(rule); \(remedy)" }

    /// The reverse of ``descriptionText``: the first `"; "` separates rule and remedy.
    init(field: String, description: String) {
        self.field = field
        let parts = description.split(separator: "; ", maxSplits: 1, omittingEmptySubsequences: false)
        rule = parts.first.map(String.init) ?? ""
        remedy = parts.count > 1 ? String(parts[1]) : ""
    }
}

/// One condition outside the request that is not met: an element of google.rpc.PreconditionFailure.
package struct PreconditionViolation: Sendable, Hashable {
    /// The kind of condition; the reason of the error's ``ErrorInfo``.
    package var type: String
    /// What it is about, e.g. a resource name; may be empty.
    package var subject: String
    /// What to do to meet it.
    package var remedy: String

    /// An unmet condition.
    package init(type: String, subject: String, remedy: String) {
        self.type = type
        self.subject = subject
        self.remedy = remedy
    }
}
