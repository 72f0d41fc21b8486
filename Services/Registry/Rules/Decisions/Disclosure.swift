/// Who may see a decision at first: natural persons never; minor penalties are as a rule not published;
/// what is past its period is ended from the start. Numbers are those of the contract's DisclosureState.
package enum Disclosure {
    /// Departments, not the public.
    package static let `internal`: Int64 = 1
    /// Everybody, until the publication period ends.
    package static let `public`: Int64 = 2
    /// Kept back by a decision.
    package static let withheld: Int64 = 3
    /// Was public; the period is over.
    package static let ended: Int64 = 4

    /// The state of a new decision.
    package static func initial(_ record: CheckedRecord, publicationEnd: String, today: String) -> Int64 {
        if record.party == .naturalPerson { return Self.internal }
        guard record.kind == .penalty else { return Self.public }
        if publicationEnd.isEmpty { return Self.internal }
        // ISO dates sort as texts.
        return publicationEnd < today ? ended : Self.public
    }
}
