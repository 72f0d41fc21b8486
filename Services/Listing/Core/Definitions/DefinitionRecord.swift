package import ListingRules
package import ListingSchema

/// A version of a list definition as its row holds it.
package struct DefinitionRecord: Sendable {
    /// Code of the list.
    package var code: String
    /// Version from 1 upwards.
    package var version: Int64
    /// Code of the domain.
    package var domain: String
    /// Version of the domain that it was judged by.
    package var domainVersion: Int64
    /// The department that decides entries.
    package var authority: String
    /// The facts.
    package var facts: DefinitionFacts
    /// The content.
    package var content: ListDefinition
    /// Version of the rule book by which its periods were judged last; nil for one older than the first book.
    package var ruleBook: Int64?
    /// Counts the changes of the row; the etag.
    package var rowVersion: Int64 = 0
    /// Milliseconds since the epoch of its creation.
    package var created: Int64 = 0

    /// The periods that it sets.
    package var periods: DefinitionPeriods {
        DefinitionPeriods(
            months: Int(content.periodMonths), minimumMonths: Int(content.minimumMonths),
            defenceWorkingDays: Int(content.defenceWorkingDays))
    }

    /// The record of a draft, not yet stored.
    package init(
        code: String, version: Int64, domain: String, domainVersion: Int64, authority: String, facts: DefinitionFacts,
        content: ListDefinition
    ) {
        self.code = code
        self.version = version
        self.domain = domain
        self.domainVersion = domainVersion
        self.authority = authority
        self.facts = facts
        self.content = content
    }
}
