import Credit
package import ListingSchema

/// An entry as its row holds it: the facts that the law asks for, and the file with its texts and documents.
package struct EntryRecord: Sendable {
    /// Row id; 0 before the first commit.
    package var id: Int64 = 0
    /// Code of the list.
    package var listCode: String
    /// Version of the definition.
    package var listVersion: Int64
    /// The designating department.
    package var authority: String
    /// Code of the domain.
    package var domain: String
    /// Whether the domain is listable or conditionally so.
    package var listability: Listability
    /// Name of the underlying decision in the registry.
    package var decision: String
    /// The facts.
    package var facts: EntryFacts
    /// The file.
    package var file: SeriousEntry
    /// Version of the entry; 0 before the first commit.
    package var version: Int64 = 0
    /// Milliseconds since the epoch of the proposal.
    package var created: Int64 = 0

    /// The record of a proposal, not yet stored.
    package init(
        listCode: String, listVersion: Int64, authority: String, domain: String, listability: Listability,
        decision: String, facts: EntryFacts, file: SeriousEntry
    ) {
        self.listCode = listCode
        self.listVersion = listVersion
        self.authority = authority
        self.domain = domain
        self.listability = listability
        self.decision = decision
        self.facts = facts
        self.file = file
    }
}
