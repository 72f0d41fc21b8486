package import Credit
package import ListingRules
import ListingSchema
import RegistryMirror
package import Store

extension ListingEnvironment {
    /// The law for the list of an entry, by the current rule book.
    /// - Throws: RULE_BOOK_MISSING while none was heard.
    package func law(of entry: EntryRecord, _ transaction: ReadTransaction) throws -> ListLaw {
        try law(department: entry.authority, domain: entry.domain, transaction)
    }

    /// The laws that may give a time which began on a day: by the current rule book, and by the one that was current on that day. A
    /// step that is recorded late takes nothing that the day gave: what is better for the subject applies.
    /// - Throws: RULE_BOOK_MISSING while no book was heard.
    package func laws(
        of entry: EntryRecord, since day: CivilDate, _ transaction: ReadTransaction
    ) throws -> [ListLaw] {
        let current = try law(of: entry, transaction)
        guard let then = try ruleBook.book(on: day, transaction), then.version != current.book.version else {
            return [current]
        }
        return [current, ListLaw(then, department: current.department, domain: current.domain)]
    }

    /// What the law leaves of the period of an entry that is decided on a day. Where the book that the file keeps since its notice
    /// and the current one differ, what is better for the subject applies (LC-13).
    /// - Throws: RULE_BOOK_MISSING while no book was heard.
    package func limits(
        of entry: EntryRecord, decided day: CivilDate, _ transaction: ReadTransaction
    ) throws -> EntryLimits {
        let conduct = entry.facts.conduct(stated: entry.file.conductDate)
        let law = try law(of: entry, transaction)
        let current = try law.entryLimits(conduct: conduct, decided: day)
        guard let version = entry.ruleBook, version != current.ruleBook,
            let kept = try MirrorRuleBook.book(version, transaction)
        else { return current }
        return try ListLaw(kept, department: law.department, domain: law.domain)
            .entryLimits(conduct: conduct, decided: day).milder(current)
    }

    /// Months after which the law of a day lets a subject ask to be removed. Nil where no rule gives that right, and while no book
    /// was heard: then the months that the decision keeps decide, since nobody waits for a book to leave a list.
    package func removalMonths(
        of entry: EntryRecord, on day: CivilDate, _ transaction: ReadTransaction
    ) throws -> Int? {
        try ruleBook.current(transaction).flatMap {
            ListLaw($0, department: entry.authority, domain: entry.domain).earliestRemovalMonths(on: day)
        }
    }
}
