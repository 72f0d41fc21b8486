/// The group of a heading of the national basic list. Raw values are those of the contract.
package enum HeadingGroup: Int32, Sendable, Hashable {
    /// Group I: diminishes rights or increases duties; needs a law, regulation or central policy (LC-04).
    case rights = 1
    /// Group II: management by public bodies within their powers.
    case management = 2
    /// Group III: decided by others of their own accord (LC-15).
    case voluntary = 3
}

/// A heading that a measure stands under: `C01` to `C14` of the national basic list, `I01` to `I08` for incentives.
package struct Heading: Sendable, Hashable {
    /// The code.
    package let code: String
    /// The group; nil for incentives.
    package let group: HeadingGroup?
    /// Whether a measure under it can only concern a person: office, leaving the country, school.
    package let personsOnly: Bool

    /// Finds a heading. Nil if the closed catalogue has none of this code: there is no measure outside it (LC-04).
    package init?(_ code: String) {
        guard let heading = Self.all[code] else { return nil }
        self = heading
    }

    private init(_ code: String, _ group: HeadingGroup?, personsOnly: Bool = false) {
        self.code = code
        self.group = group
        self.personsOnly = personsOnly
    }

    /// Restriction of certain consumption: only a court may order it (LC-14).
    package static let consumption = "C04"
    /// Incentives that others grant: banks, shops.
    package static let marketIncentive = "I08"

    /// Whether who applies it is free to: group III, and the incentives of the market.
    package var isVoluntary: Bool { group == .voluntary || code == Self.marketIncentive }

    private static let all: [String: Heading] = {
        var headings = [
            Heading("C01", .rights), Heading("C02", .rights), Heading("C03", .rights, personsOnly: true),
            Heading("C04", .rights), Heading("C05", .rights, personsOnly: true),
            Heading("C06", .rights, personsOnly: true), Heading("C07", .management),
            Heading("C08", .management), Heading("C09", .management), Heading("C10", .management),
            Heading("C11", .rights), Heading("C12", .rights), Heading("C13", .voluntary),
            Heading("C14", .voluntary),
        ]
        headings += (1...8).map { Heading("I0\($0)", nil) }
        return Dictionary(uniqueKeysWithValues: headings.map { ($0.code, $0) })
    }()
}
