package import Phrases

/// One field of a request that was refused: an element of google.rpc.BadRequest.
package struct FieldViolation: Sendable, Hashable {
    /// The field's path as the proto names it: `record.document_number`.
    package var field: String
    /// What must hold, e.g. `must not be in the future`.
    package var rule: Phrase
    /// What the caller can do, e.g. `give the date on which the decision was signed`.
    package var remedy: Phrase

    /// A refused field. `rule` must not contain `"; "`, in Chinese `；`, which separates it from the remedy on the wire.
    package init(field: String, rule: Phrase, remedy: Phrase) {
        self.field = field
        self.rule = rule
        self.remedy = remedy
    }

    /// How it is sent: `rule; remedy`, or the rule alone when no remedy is known.
    package var text: Phrase { remedy.isEmpty ? rule : "\(rule); \(remedy)" }

    /// The reverse of ``text``.
    init(field: String, english: String, chinese: String?) {
        self.field = field
        (rule, remedy) = Phrase.parts(english: english, chinese: chinese)
    }
}

/// One condition outside the request that is not met: an element of google.rpc.PreconditionFailure.
package struct PreconditionViolation: Sendable, Hashable {
    /// The kind of condition; the reason of the error's ``ErrorInfo``.
    package var type: String
    /// What it is about, e.g. a resource name; may be empty.
    package var subject: String
    /// What to do to meet it.
    package var remedy: Phrase

    /// An unmet condition.
    package init(type: String, subject: String, remedy: Phrase) {
        self.type = type
        self.subject = subject
        self.remedy = remedy
    }
}

extension Phrase {
    /// Rule and remedy of a text as it is sent: the first `"; "` separates them, in Chinese the first `；`.
    package static func parts(english: String, chinese: String?) -> (rule: Phrase, remedy: Phrase) {
        let english = english.split(separator: "; ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let chinese else { return (.verbatim(english[0]), .verbatim(english.count > 1 ? english[1] : "")) }
        let parts = chinese.split(separator: "；", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (
            Phrase(parts[0], english[0]), Phrase(parts.count > 1 ? parts[1] : "", english.count > 1 ? english[1] : "")
        )
    }
}
