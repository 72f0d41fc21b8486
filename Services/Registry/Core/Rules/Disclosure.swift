/// Who may see a decision at first (DOMAIN 5.4): natural persons never; minor penalties are as a rule not published;
/// what is past
/// its period is ended from the start. Numbers are those of the contract's DisclosureState.
enum Disclosure {
    static let `internal`: Int64 = 1
    static let `public`: Int64 = 2
    static let withheld: Int64 = 3
    static let ended: Int64 = 4

    /// The state of a new decision.
    static func initial(_ record: CheckedRecord, publicationEnd: String, today: String) -> Int64 {
        if record.party == .naturalPerson { return Self.internal }
        guard record.kind == .penalty else { return Self.public }
        if publicationEnd.isEmpty { return Self.internal }
        // ISO dates sort as texts.
        return publicationEnd < today ? ended : Self.public
    }
}
