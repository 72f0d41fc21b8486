import Casework

/// Why an import ended without success, in both languages, as one text of its row.
struct ImportFailure {
    /// In English: the reason's code and the rule, or what the department gave as its reason.
    let english: String
    /// In Chinese; what an official wrote is the same in both.
    let chinese: String

    /// A failure for a reason; `rule` says more, or nothing.
    init(_ reason: Reason, _ rule: Phrase) {
        english = rule.isEmpty ? reason.code : "\(reason.code): \(rule.english)"
        chinese = rule.isEmpty ? reason.zh : "\(reason.zh)：\(rule.chinese)"
    }

    /// A failure as its row keeps it. Rows of before have one text alone.
    init(stored text: String) {
        let parts = text.split(separator: "\u{1F}", maxSplits: 1).map(String.init)
        english = parts.first ?? ""
        chinese = parts.last ?? ""
    }

    /// As a row keeps it.
    var stored: String { "\(english)\u{1F}\(chinese)" }
}
