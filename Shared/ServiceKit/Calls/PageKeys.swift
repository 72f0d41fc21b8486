import Crypto
package import Store

/// The key of the page tokens of a service with a database, kept there: a token goes on at every process of the service on that database,
/// and after a restart. It protects nothing but the form of tokens, which carry no authority.
package enum PageKeys {
    /// The step that a service has in its list of migrations whose tokens are to outlive its process.
    package static let migration = Migration(
        name: "servicekit/0004-page-keys",
        sql: """
            -- one row; the key of 32 bytes in hexadecimal digits
            CREATE TABLE page_keys (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                key TEXT NOT NULL CHECK (length(key) = 64)
            ) STRICT;
            """)

    /// The key of a database that has the table; made by the first process that asks.
    static func key(in database: Database) async throws -> [UInt8] {
        if let known = try await database.read({ try known($0) }) { return known }
        let made = SecureRandom.bytes(32)
        return try await database.write { transaction in
            // Another process that began at the same time may have been first.
            if let known = try known(transaction) { return known }
            try transaction.execute("INSERT INTO page_keys (id, key) VALUES (1, ?)", [.text(Hex.encode(made))])
            return made
        }
    }

    private static func known(_ transaction: ReadTransaction) throws -> [UInt8]? {
        try transaction.queryOne("SELECT key FROM page_keys WHERE id = 1") { Hex.decode($0.text(0)) } ?? nil
    }
}
