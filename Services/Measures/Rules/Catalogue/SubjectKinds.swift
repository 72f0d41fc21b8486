/// The kinds of credit subjects. Raw values are those of the contract.
package enum CreditSubjectKind: Int32, Sendable, Hashable, CaseIterable {
    /// LEGAL: a legal person.
    case legalPerson = 1
    /// SOLE: an individual business.
    case soleTrader = 2
    /// UNINC: an unincorporated organisation.
    case unincorporated = 3
    /// NATURAL: a natural person.
    case naturalPerson = 4

    /// The kind that an organisation's code alone tells: codes of market entities whose second character is 2 are of
    /// individual businesses (GB 32100). Nil where it takes the registry to know.
    ///
    /// - Parameter code: a folded unified social credit identifier.
    package init?(organisationCode code: String) {
        guard code.hasPrefix("92") else { return nil }
        self = .soleTrader
    }
}

/// A set of subject kinds.
package struct SubjectKinds: OptionSet, Sendable, Hashable {
    /// One bit a kind.
    package let rawValue: UInt8

    /// From its parts.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The set of one kind.
    package init(_ kind: CreditSubjectKind) { rawValue = 1 << UInt8(kind.rawValue) }

    /// The set of these kinds.
    package init(_ kinds: some Sequence<CreditSubjectKind>) {
        rawValue = kinds.reduce(0) { $0 | (1 << UInt8($1.rawValue)) }
    }

    /// Only natural persons.
    package static let naturalPersons = SubjectKinds(.naturalPerson)
    /// Every kind but natural persons.
    package static let organisations = SubjectKinds([.legalPerson, .soleTrader, .unincorporated])

    /// The kinds in it, in the order of the contract.
    package var kinds: [CreditSubjectKind] { CreditSubjectKind.allCases.filter { contains(SubjectKinds($0)) } }
}
