package import Phrases

/// What a subject may do about a decision (行政复议法, 行政诉讼法; 国办发〔2020〕49号 for the objection). A closed vocabulary: a clerk reads it out,
/// and a word of somebody's own is no remedy. The raw value is what the contract carries.
package enum RemedyKind: String, Sendable, CaseIterable {
    /// An objection to the department that decided.
    case objection
    /// Administrative reconsideration.
    case reconsideration
    /// Administrative litigation.
    case litigation

    /// What it is called.
    package var phrase: Phrase {
        switch self {
        case .objection: Phrase("异议", "objection")
        case .reconsideration: Phrase("行政复议", "administrative reconsideration")
        case .litigation: Phrase("行政诉讼", "administrative litigation")
        }
    }

    /// Reads the contract's word, or what officials call it, in any width and case; nil for another word.
    package init?(reading text: String) {
        let folded = LetterFold.fold(text)
        let found = Self.allCases.first { kind in
            ([kind.rawValue, kind.phrase.english, kind.phrase.chinese] + kind.otherWords).contains {
                LetterFold.fold($0) == folded
            }
        }
        guard let found else { return nil }
        self = found
    }

    private var otherWords: [String] {
        switch self {
        case .objection: ["异议申请", "提出异议"]
        case .reconsideration: ["复议", "申请行政复议"]
        case .litigation: ["suit", "诉讼", "提起行政诉讼"]
        }
    }
}
