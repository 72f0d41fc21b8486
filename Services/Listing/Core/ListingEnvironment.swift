package import Casework
package import ListingRules
package import RegistryMirror
package import ServiceKit
package import Store
import Synchronization

/// What every handler of listing works with. One value, shared by all of them.
package final class ListingEnvironment: CaseHost {
    /// The environment of cases.
    package let cases: CaseEnvironment
    /// The working-day calendar as the registry last published it, by the transaction that asks.
    package let calendar = MirrorCalendar()
    /// The rule book as the registry last published it, by the transaction that asks.
    package let ruleBook = MirrorRuleBook()
    /// How old the registry's data may be and still count as fresh.
    package let freshLimit: Duration
    private let followed = Mutex<FeedFreshness?>(nil)

    /// An environment over an open database.
    package init(_ cases: CaseEnvironment, freshLimit: Duration) {
        self.cases = cases
        self.freshLimit = freshLimit
    }

    /// How far and how fresh the registry's data here is; nil while no feed is followed.
    package var freshness: FeedFreshness? {
        get { followed.withLock { $0 } }
        set { followed.withLock { $0 = newValue } }
    }

    /// The law for the lists of a department in a domain, by the current rule book.
    /// - Throws: RULE_BOOK_MISSING while none was heard.
    package func law(department: String, domain: String, _ transaction: ReadTransaction) throws -> ListLaw {
        ListLaw(try ruleBook.required(transaction), department: department, domain: domain)
    }
}
