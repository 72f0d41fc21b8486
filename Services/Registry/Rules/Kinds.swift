/// The kind of a decision as stored: the numbers are those of the contract.
package enum RecordKind: Int64, Sendable, Hashable {
    case permit = 1
    case penalty = 2
}

/// The kind of a subject as stored: the numbers are those of the contract.
package enum PartyKind: Int64, Sendable, Hashable {
    case legalPerson = 1
    case soleTrader = 2
    case unincorporated = 3
    case naturalPerson = 4

    /// Legal persons and unincorporated organisations share the template's column `O`.
    package var isOrganisation: Bool { self == .legalPerson || self == .unincorporated }

    /// The template's words and codes (XDR_LB).
    package static func parse(_ text: String) -> PartyKind? {
        switch text {
        case "法人及非法人组织", "法人", "02", "2": .legalPerson
        case "非法人组织", "03", "3": .unincorporated
        case "个体工商户", "04", "4": .soleTrader
        case "自然人", "01", "1": .naturalPerson
        default: nil
        }
    }

    /// Kinds as a column holds them: one bit a kind.
    package static func bits(of kinds: Set<PartyKind>) -> Int64 { kinds.reduce(0) { $0 | 1 << $1.rawValue } }

    /// The kinds of a column's bits.
    package static func kinds(ofBits bits: Int64) -> Set<PartyKind> {
        Set((1...4).compactMap { PartyKind(rawValue: $0) }.filter { bits & 1 << $0.rawValue != 0 })
    }

    /// The template's word.
    package var title: String {
        switch self {
        case .legalPerson: "法人及非法人组织"
        case .unincorporated: "非法人组织"
        case .soleTrader: "个体工商户"
        case .naturalPerson: "自然人"
        }
    }
}

/// The kind of an identity document: the numbers are those of the contract.
package enum DocumentKind: Int64, Sendable, Hashable, CaseIterable {
    case identityCard = 1
    case passport = 2
    case hongKongMacaoPermit = 3
    case taiwanPermit = 4
    case permanentResidence = 5

    /// The exchange standard's word.
    package var title: String {
        switch self {
        case .identityCard: "身份证"
        case .passport: "护照"
        case .hongKongMacaoPermit: "港澳居民来往内地通行证"
        case .taiwanPermit: "台湾居民来往大陆通行证"
        case .permanentResidence: "外国人永久居留身份证"
        }
    }

    /// The word, or the longer 居民身份证.
    package static func parse(_ text: String) -> DocumentKind? {
        if text == "居民身份证" { return .identityCard }
        return allCases.first { $0.title == text }
    }
}

/// The kind of a permit (XK_XKLB): the numbers are those of the contract.
package enum PermitCategory: Int64, Sendable, Hashable, CaseIterable {
    case ordinary = 1
    case franchise = 2
    case accreditation = 3
    case approval = 4
    case registration = 5
    case other = 6

    /// The template's word.
    package var title: String {
        switch self {
        case .ordinary: "普通"
        case .franchise: "特许"
        case .accreditation: "认可"
        case .approval: "核准"
        case .registration: "登记"
        case .other: "其他"
        }
    }

    /// The word, or "其他" with what it is behind it.
    package static func parse(_ text: String) -> PermitCategory? {
        if text == "普通许可" { return .ordinary }
        return allCases.first { $0.title == text } ?? (text.hasPrefix("其他") ? .other : nil)
    }
}
