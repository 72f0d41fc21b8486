import Credit
import RegistryMirror
import Store
import Synchronization

/// How many years have to be clean, as Checks ask for it: a look-up of the current version in the transaction of the Check, and
/// the number itself from memory until the book or the day is another.
final class CleanYearsReading: Sendable {
    /// What the rule book says.
    struct Answer: Sendable, Hashable {
        /// How many years; nil where nobody asks, and where no book is known.
        var years: Int?
        /// The number of the book; 0 where it was not needed or is not known.
        var book: Int64 = 0
    }

    private struct Known: Sendable {
        let version: RuleBook.Version
        let day: CivilDate
        /// The number of the book that is applied: an older one where this program cannot read the current one.
        let book: Int64
        /// By department: only those that own a matter ask.
        var years: [String: Int] = [:]
    }

    private let books = MirrorRuleBook()
    private let known = Mutex<Known?>(nil)

    /// The rule for a department and a day. Matters have no domain, so that it is the department's own or the general one. A book
    /// always has one; should it not, the answer is as if there were no book.
    func rule(department: String, on day: CivilDate, in transaction: ReadTransaction) throws -> Answer {
        guard let version = try MirrorRuleBook.currentVersion(transaction) else { return Answer() }
        let kept = known.withLock { known in
            known.flatMap { known in
                guard known.version == version, known.day == day else { return nil }
                return known.years[department].map { Answer(years: $0, book: known.book) }
            } as Answer?
        }
        if let kept { return kept }
        guard let book = try books.current(transaction),
            let years = try? book.years(.cleanYears, department: department, on: day)
        else { return Answer() }
        known.withLock { known in
            var next =
                known.flatMap { $0.version == version && $0.day == day ? $0 : nil }
                ?? Known(version: version, day: day, book: book.version.number)
            next.years[department] = years
            known = next
        }
        return Answer(years: years, book: book.version.number)
    }
}
