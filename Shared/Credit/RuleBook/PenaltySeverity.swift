/// How grave the conduct behind a penalty is (国办发〔2025〕22号: three classes). The numbers are those of the contract.
package enum PenaltySeverity: Int64, Sendable, Hashable, Comparable, CaseIterable {
    case minor = 1
    case general = 2
    case serious = 3

    /// The word of the rule book.
    package var token: String {
        switch self {
        case .minor: "minor"
        case .general: "general"
        case .serious: "serious"
        }
    }

    /// The word of the rule book; nil for any other text.
    package init?(token: some StringProtocol) {
        guard let found = Self.allCases.first(where: { $0.token == token }) else { return nil }
        self = found
    }

    package static func < (a: PenaltySeverity, b: PenaltySeverity) -> Bool { a.rawValue < b.rawValue }
}

/// The fact from which a publication is counted, in the order in which the facts happen: the earlier one is the better
/// one for the subject.
package enum PublicationStart: String, Sendable, Hashable, Comparable, CaseIterable {
    /// The date of the judicial or administrative document.
    case document = "document-date"
    /// The day on which it was published.
    case publication = "publication-date"

    private var order: Int { self == .document ? 0 : 1 }

    package static func < (a: PublicationStart, b: PublicationStart) -> Bool { a.order < b.order }
}
