import Casework
package import Credit
import RPC
import RegistrySchema
package import Store
import Synchronization

/// The rule book as the registry published it, read in a transaction and kept in memory by its version and digest: what was read
/// inside a transaction that did not commit is never taken for another book of the same number.
package final class MirrorRuleBook: Sendable {
    /// Also that a version is none of this program: it is judged once, not with every question.
    private let kept = Mutex<(version: RuleBook.Version, book: RuleBook?)?>(nil)

    /// Nothing kept yet.
    package init() {}

    /// The current book. Nil while none was heard, or if this program asks for rules that it does not have yet: then a newer
    /// book has to be loaded.
    package func current(_ transaction: ReadTransaction) throws -> RuleBook? {
        guard let version = try Self.currentVersion(transaction) else { return nil }
        if let known = kept.withLock({ $0?.version == version ? $0 : nil }) { return known.book }
        let book = try Self.book(version.number, transaction)
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

    /// Number and digest of the current book; nil while none was heard.
    package static func currentVersion(_ transaction: ReadTransaction) throws -> RuleBook.Version? {
        try transaction.queryOne(
            "SELECT version, sha256 FROM mirror_rule_books ORDER BY version DESC LIMIT 1", []
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

    /// Keeps an edition. Editions stay once known: cases refer to them.
    static func put(_ edition: RuleBookEdition, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO mirror_rule_books (version, sha256, image) VALUES (?, ?, ?)
                ON CONFLICT (version) DO UPDATE SET sha256 = excluded.sha256, image = excluded.image
            """,
            [.integer(Int64(edition.version)), .text(edition.sha256), .blob(try edition.serialized())])
    }
}
