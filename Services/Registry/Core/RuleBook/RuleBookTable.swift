import Credit
import RPC
import RegistryMirror
import RegistrySchema
import SchemaRuntime
import Store

/// SQL of the rule book: every version that was ever loaded, each as the message that the feed carries.
enum RuleBookTable {
    /// Number and hash of the current version; nil while none is loaded.
    static func current(_ tx: ReadTransaction) throws -> RuleBook.Version? {
        try tx.queryOne("SELECT version, sha256 FROM rule_book ORDER BY version DESC LIMIT 1") {
            RuleBook.Version(number: $0.int64(0), sha256: $0.text(1))
        }
    }

    /// The version that was current at an instant; nil if there was none.
    static func version(_ tx: ReadTransaction, before instant: Timestamp) throws -> Int64? {
        try tx.queryOne(
            "SELECT version FROM rule_book WHERE load_time < ? ORDER BY version DESC LIMIT 1",
            [.integer(instant.milliseconds)]
        ) { $0.int64(0) }
    }

    /// A version with its rules.
    static func edition(_ tx: ReadTransaction, _ version: Int64) throws -> RuleBookEdition? {
        try tx.queryOne("SELECT body FROM rule_book WHERE version = ?", [.integer(version)]) {
            try RuleBookEdition(serialized: $0.blob(0).span.bytes, limits: .default)
        }
    }

    /// Versions after one, oldest first, with their rules.
    static func editions(_ tx: ReadTransaction, after version: Int64, limit: Int) throws -> [RuleBookEdition] {
        try tx.query(
            "SELECT body FROM rule_book WHERE version > ? ORDER BY version LIMIT ?",
            [.integer(version), .integer(limit)]
        ) { try RuleBookEdition(serialized: $0.blob(0).span.bytes, limits: .default) }
    }

    /// A version, judged again. Nil if it was never loaded, or if this program asks for rules that it does not have yet:
    /// then a newer book has to be loaded.
    static func book(_ tx: ReadTransaction, _ version: Int64) throws -> RuleBook? {
        try edition(tx, version).flatMap { RuleBook(heard: $0) }
    }

    /// Of some versions those that can be judged, as ``book(_:_:)`` gives them.
    static func books(_ tx: ReadTransaction, _ versions: Set<Int64>) throws -> [Int64: RuleBook] {
        var books: [Int64: RuleBook] = [:]
        for part in InList.lists(versions) {
            try tx.forEach("SELECT version, body FROM rule_book WHERE version IN (\(part.marks))", part.values) { row in
                books[row.int64(0)] = RuleBook(
                    heard: try RuleBookEdition(serialized: row.blob(1).span.bytes, limits: .default))
                return true
            }
        }
        return books
    }

    static func insert(_ tx: WriteTransaction, _ edition: RuleBookEdition, loadTime: Int64) throws {
        try tx.execute(
            "INSERT INTO rule_book (version, sha256, load_time, official, loss_reason, body) VALUES (?, ?, ?, ?, ?, ?)",
            [
                .integer(Int64(edition.version)), .text(edition.sha256), .integer(loadTime), .text(edition.official),
                .text(edition.lossReason), .blob(try edition.serialized()),
            ])
    }
}
