import Casework
package import Credit
import RPC
import RegistrySchema
import SchemaRuntime
package import Store
import Synchronization

/// The rule book as the registry published it, read in a transaction and kept in memory by its version and digest: what was read
/// inside a transaction that did not commit is never taken for another book of the same number.
package final class MirrorRuleBook: Sendable {
    /// Also that a version is none of this program: it is judged once, not with every question.
    private let kept = Mutex<(version: RuleBook.Version, book: RuleBook?)?>(nil)

    /// Nothing kept yet.
    package init() {}

    /// The current book. If this program asks for rules that the newest one does not have, or cannot read it, the newest
    /// before it that can be read: an older law is better than none. Nil while none was heard that can be read.
    package func current(_ transaction: ReadTransaction) throws -> RuleBook? {
        guard let version = try Self.currentVersion(transaction) else { return nil }
        if let known = kept.withLock({ $0?.version == version ? $0 : nil }) { return known.book }
        var number: Int64? = version.number
        var book: RuleBook?
        while book == nil, let candidate = number {
            book = try Self.book(candidate, transaction)
            number = try Self.version(before: candidate, transaction)
        }
        kept.withLock { $0 = (version, book) }
        return book
    }

    /// The current book, for what cannot be done without one.
    /// - Throws: RULE_BOOK_MISSING.
    package func required(_ transaction: ReadTransaction) throws -> RuleBook {
        guard let book = try current(transaction) else { throw Refusal.ruleBookMissing }
        return book
    }

    /// Keeps a book that is judged already, so that it is not judged again when a transaction sees its version.
    package func remember(_ book: RuleBook) { kept.withLock { $0 = (book.version, book) } }

    /// The book that was current at the end of a day in Asia/Shanghai, of those that were heard; nil if there was none, or as with
    /// ``current(_:)``.
    package func book(on day: CivilDate, _ transaction: ReadTransaction) throws -> RuleBook? {
        let end = Timestamp(startOf: day.adding(days: 1), in: .shanghai).milliseconds
        let version = try transaction.queryOne(
            """
            SELECT b.version, b.sha256 FROM mirror_rule_books b JOIN mirror_state s ON b.version <= s.rule_book
                WHERE s.id = 1 AND b.load_time < ? ORDER BY b.version DESC LIMIT 1
            """, [.integer(end)]
        ) { RuleBook.Version(number: $0.int64(0), sha256: $0.text(1)) }
        guard let version else { return nil }
        if let known = kept.withLock({ $0?.book?.version == version ? $0?.book : nil }) { return known }
        return try Self.book(version.number, transaction)
    }

    /// The day in Asia/Shanghai on which the first book was loaded of those that were heard: the district began then. Nil while none
    /// was heard.
    package static func beginning(_ transaction: ReadTransaction) throws -> CivilDate? {
        try transaction.queryOne(
            "SELECT load_time FROM mirror_rule_books WHERE load_time > 0 ORDER BY load_time LIMIT 1", []
        ) { Timestamp(milliseconds: $0.int64(0)).date(in: .shanghai) }
    }

    /// Number and digest of the current book, the last that the registry told; nil while none was heard.
    package static func currentVersion(_ transaction: ReadTransaction) throws -> RuleBook.Version? {
        try transaction.queryOne(
            """
            SELECT b.version, b.sha256 FROM mirror_state s JOIN mirror_rule_books b ON b.version = s.rule_book
                WHERE s.id = 1
            """, []
        ) { RuleBook.Version(number: $0.int64(0), sha256: $0.text(1)) }
    }

    /// The number of the newest book before a version; nil if none was heard.
    package static func version(before version: Int64, _ transaction: ReadTransaction) throws -> Int64? {
        try transaction.queryOne(
            "SELECT version FROM mirror_rule_books WHERE version < ? ORDER BY version DESC LIMIT 1", [.integer(version)]
        ) { $0.int64(0) }
    }

    /// The book that applied to a case. Nil if it was never heard here, or as with ``current(_:)``.
    package static func book(_ version: Int64, _ transaction: ReadTransaction) throws -> RuleBook? {
        let edition = try transaction.queryOne(
            "SELECT image FROM mirror_rule_books WHERE version = ?", [.integer(version)]
        ) { row in
            let image = row.blob(0)
            return try RuleBookEdition(serialized: image.span.bytes, limits: .default)
        }
        return edition.flatMap { RuleBook(heard: $0) }
    }

    /// Keeps an edition, which is the current one from then on, also when its number is lower: a registry that was restored
    /// tells what it applies. Editions stay once known: cases refer to them.
    static func put(_ edition: RuleBookEdition, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO mirror_rule_books (version, sha256, load_time, image) VALUES (?, ?, ?, ?)
                ON CONFLICT (version) DO UPDATE SET sha256 = excluded.sha256, load_time = excluded.load_time,
                    image = excluded.image
            """,
            [
                .integer(Int64(edition.version)), .text(edition.sha256),
                .integer(edition.loadTime?.millisecondsSinceEpoch ?? 0), .blob(try edition.serialized()),
            ])
        try transaction.execute(
            "UPDATE mirror_state SET rule_book = ? WHERE id = 1", [.integer(Int64(edition.version))])
    }
}
