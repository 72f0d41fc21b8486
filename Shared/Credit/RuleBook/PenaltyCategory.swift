/// The kind of a penalty (行政处罚法 Art.9): the numbers are those of the contract.
package enum PenaltyCategory: Int64, Sendable, Hashable, CaseIterable {
    case warning = 1
    case criticism = 2
    case fine = 3
    case confiscationOfGains = 4
    case confiscationOfProperty = 5
    case permitSuspension = 6
    case downgrade = 7
    case permitRevocation = 8
    case businessRestriction = 9
    case businessSuspension = 10
    case closure = 11
    case practiceBan = 12
    case detention = 13
    case other = 14

    /// The law's word.
    package var title: String {
        switch self {
        case .warning: "警告"
        case .criticism: "通报批评"
        case .fine: "罚款"
        case .confiscationOfGains: "没收违法所得"
        case .confiscationOfProperty: "没收非法财物"
        case .permitSuspension: "暂扣许可证件"
        case .downgrade: "降低资质等级"
        case .permitRevocation: "吊销许可证件"
        case .businessRestriction: "限制开展生产经营活动"
        case .businessSuspension: "责令停产停业"
        case .closure: "责令关闭"
        case .practiceBan: "限制从业"
        case .detention: "行政拘留"
        case .other: "其他"
        }
    }

    /// The word of the rule book: English, in lower case.
    package var token: String {
        switch self {
        case .warning: "warning"
        case .criticism: "criticism"
        case .fine: "fine"
        case .confiscationOfGains: "confiscation-of-gains"
        case .confiscationOfProperty: "confiscation-of-property"
        case .permitSuspension: "permit-suspension"
        case .downgrade: "downgrade"
        case .permitRevocation: "permit-revocation"
        case .businessRestriction: "business-restriction"
        case .businessSuspension: "business-suspension"
        case .closure: "closure"
        case .practiceBan: "practice-ban"
        case .detention: "detention"
        case .other: "other"
        }
    }

    /// The word of the rule book; nil for any other text.
    package init?(token: some StringProtocol) {
        guard let found = Self.allCases.first(where: { $0.token == token }) else { return nil }
        self = found
    }

    /// The law's word, or "其他" with what it is behind it.
    package static func parse(_ text: some StringProtocol) -> PenaltyCategory? {
        allCases.first { $0.title == text } ?? (text.hasPrefix("其他") ? .other : nil)
    }
}

/// The kinds of one penalty as a set of bits, bit n for the kind with number n.
package struct PenaltyCategories: OptionSet, Sendable, Hashable {
    /// The bits.
    package let rawValue: Int64

    /// A set of bits; those of no kind are kept and mean nothing.
    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// A set of one.
    package init(_ category: PenaltyCategory) { rawValue = 1 << category.rawValue }

    /// The kinds in the order of the law.
    package var list: [PenaltyCategory] { PenaltyCategory.allCases.filter { contains(PenaltyCategories($0)) } }
}
