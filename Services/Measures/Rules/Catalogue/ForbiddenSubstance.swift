import Credit
import Phrases

/// What no restraint may be about, whatever heading it stands under: it says so in its own name.
///
/// A measure reaches the subject of the decision alone (LC-05), and basic needs are never restricted (LC-14). A name is read without
/// regard to blanks, width and case, so that a word is found however it is spaced.
package enum ForbiddenSubstance: Sendable, Hashable, CaseIterable {
    /// Somebody else than the subject: relatives, household.
    case relatives
    /// What everybody needs to live: water, power, heat, basic medical care, compulsory schooling, social assistance.
    case basicNeeds

    /// What a name is about of this; nil if nothing.
    package init?(in name: String) {
        let folded = LetterFold.fold(name)
        let found = Self.allCases.first { kind in kind.words.contains { folded.contains(LetterFold.fold($0)) } }
        guard let found else { return nil }
        self = found
    }

    /// The rule that such a name breaks.
    var rule: Phrase {
        switch self {
        case .relatives: "a restraint is the subject's alone, and its name speaks of relatives (LC-05)"
        case .basicNeeds: "basic needs are never restricted, and its name speaks of one (LC-14)"
        }
    }

    private var words: [String] {
        switch self {
        case .relatives:
            [
                "配偶", "夫妻", "子女", "父母", "亲属", "家属", "家庭成员", "近亲", "家人", "spouse", "children", "parents", "relatives",
                "family member", "household",
            ]
        case .basicNeeds:
            [
                "基本生活", "供水", "用水", "停水", "供电", "用电", "停电", "供气", "燃气", "供热", "供暖", "采暖", "最低生活保障", "低保",
                "基本医疗", "就医", "急救", "义务教育", "基本养老", "社会救助", "法律援助", "保障性住房", "basic need", "water supply",
                "electricity", "gas supply", "heating", "basic medical", "emergency care", "compulsory education",
                "subsistence", "social assistance", "legal aid",
            ]
        }
    }
}
