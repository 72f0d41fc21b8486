import Testing

@testable import Store
@testable import StoreSQLite

@Suite("What a request may not do")
struct RuleTests {
    @Test(
        "schema, transactions, PRAGMAs and the store's own tables are refused in a request, and the request is undone",
        arguments: [
            "CREATE TABLE x (y INTEGER) STRICT", "CREATE TEMP TABLE x (y INTEGER)", "DROP TABLE things",
            "ALTER TABLE things ADD COLUMN x TEXT", "CREATE INDEX i ON things (size)", "COMMIT", "ROLLBACK", "BEGIN",
            "SAVEPOINT s", "RELEASE request", "ROLLBACK TO request", "PRAGMA synchronous = OFF", "PRAGMA user_version",
            "ATTACH 'x.db' AS x", "VACUUM", "VACUUM INTO 'x.db'", "DELETE FROM store_feed", "DELETE FROM STORE_FEED",
            "UPDATE store_state SET feed_truncated = 9",
            "INSERT INTO store_requests SELECT 'x', 'x', zeroblob(32), '', 1",
            "DELETE FROM store_audit", "UPDATE sqlite_schema SET sql = ''",
        ])
    func refusedStatements(sql: String) async throws {
        try await withDatabase { database, _ async throws in
            let error = await #expect(throws: StoreError.self) {
                try await database.write { transaction in
                    try transaction.insertThing("undone")
                    _ = try transaction.appendChange(kind: "k", key: "", payload: [])
                    try transaction.execute(sql)
                }
            }
            #expect(error?.kind == .misuse || error?.kind == .sql, "\(String(describing: error))")
            await #expect(throws: StoreError.self) { try await database.read { try $0.query(sql) { _ in 0 } } }
            #expect(try database.readInline { try $0.thingNames() }.isEmpty)
            try await database.write { try $0.insertThing("after") }
            #expect(database.feed.headPosition == 0)
        }
    }

    @Test("SQL of the store's own is not lent to a request that has the same text")
    func ownStatementsAreNotLent() async throws {
        try await withDatabase { database, _ async throws in
            let error = await #expect(throws: StoreError.self) {
                try await database.write { transaction in
                    _ = try transaction.appendChange(kind: "k", key: "", payload: [])
                    try transaction.execute(
                        "INSERT INTO store_feed (position, time, kind, key, payload) VALUES (?, ?, ?, ?, ?)",
                        [2, 0, "k", "", .blob([])])
                }
            }
            #expect(error?.kind == .misuse)
        }
    }

    @Test("a read cannot write")
    func readsCannotWrite() async throws {
        try await withDatabase { database, _ async throws in
            let error = #expect(throws: StoreError.self) {
                try database.readInline {
                    try $0.query("INSERT INTO things (name) VALUES ('x') RETURNING id") { $0.int64(0) }
                }
            }
            #expect(error?.primaryCode == .readOnly)
        }
    }

    @Test("a transaction used after its closure is refused")
    func escapedTransaction() async throws {
        try await withDatabase { database, _ async throws in
            var escaped: ReadTransaction?
            try database.readInline { escaped = $0 }
            let error = #expect(throws: StoreError.self) { try escaped?.thingNames() }
            #expect(error?.kind == .misuse)
        }
    }

    @Test(
        "more statements in one text, none, or a wrong count of values is refused",
        arguments: [
            ("INSERT INTO things (name) VALUES ('a'); DELETE FROM things", 0), ("", 0), ("-- nothing", 0),
            ("INSERT INTO things (name) VALUES (?)", 0), ("INSERT INTO things (name) VALUES (?)", 2),
        ])
    func malformedCalls(sql: String, values: Int) async throws {
        try await withDatabase { database, _ async throws in
            let error = await #expect(throws: StoreError.self) {
                try await database.write { try $0.execute(sql, [SQLValue](repeating: "v", count: values)) }
            }
            #expect(error?.kind == .misuse)
            #expect(try database.readInline { try $0.thingNames() }.isEmpty)
        }
    }

    @Test(
        "each constraint is told apart by its extended code and named, and no error carries a bound value",
        arguments: [
            (
                "INSERT INTO things (name) VALUES (?)", SQLValue.text("taken"), ResultCode.constraintUnique,
                "things.name"
            ),
            (
                "INSERT INTO things (name, size) VALUES ('secret-1', ?)", .integer(-77_123), .constraintCheck,
                "size >= 0"
            ),
            ("INSERT INTO things (name) VALUES (?)", .null, .constraintNotNull, "things.name"),
            (
                "INSERT INTO things (name, parent) VALUES ('a', ?)", .integer(77_123), .constraintForeignKey,
                "FOREIGN KEY constraint failed"
            ),
            ("INSERT INTO things (id, name) VALUES (1, ?)", .text("77123"), .constraintPrimaryKey, "things.id"),
            (
                "INSERT INTO things (name, size) VALUES ('a', ?)", .text("77123 secret"), .constraintDataType,
                "cannot store TEXT value in INTEGER column things.size"
            ),
        ])
    func constraints(sql: String, value: SQLValue, code: ResultCode, name: String) async throws {
        try await withDatabase { database, _ async throws in
            try await database.write { try $0.insertThing("taken") }
            let error = await #expect(throws: StoreError.self) {
                try await database.write { try $0.execute(sql, [value]) }
            }
            #expect(error?.kind == .constraint)
            #expect(error?.code == code)
            #expect(error?.constraint == name)
            #expect(error?.sql == sql)
            #expect(error?.description.contains("77123") == false)
            #expect(error?.description.contains("taken") == false)
        }
    }

    @Test("wrong SQL is an error with its text and does not disturb the next request")
    func wrongSQL() async throws {
        try await withDatabase { database, _ async throws in
            let error = #expect(throws: StoreError.self) {
                try database.readInline { try $0.query("SELECT absent FROM things", []) { $0.int64(0) } }
            }
            #expect(error?.kind == .sql)
            #expect(error?.message == "no such column: absent")
            #expect(error?.sql == "SELECT absent FROM things")
            #expect(try database.readInline { try $0.thingNames() }.isEmpty)
        }
    }

    @Test("deletes follow foreign keys, and a count is of the statement's own rows")
    func foreignKeysAndCounts() async throws {
        try await withDatabase { database, _ async throws in
            try await database.write { transaction in
                try transaction.insertThing("parent")
                try transaction.execute("INSERT INTO things (name, parent) VALUES ('child', 1)")
                let error = #expect(throws: StoreError.self) {
                    try transaction.execute("DELETE FROM things WHERE id = 1")
                }
                #expect(error?.code == .constraintForeignKey)
                try transaction.execute("UPDATE things SET size = 3")
                try transaction.execute("DELETE FROM things WHERE id = 99")
                #expect(try transaction.query("SELECT size FROM things") { $0.int(0) } == [3, 3])
            }
        }
    }

    @Test("full-text tables work in migrations, requests and reads")
    func fullText() async throws {
        let search = Migration(
            name: "0002-search", sql: "CREATE VIRTUAL TABLE names USING fts5 (name, tokenize = 'trigram');")
        try await withDatabase(migrations: [thingsMigration, search]) { database, _ async throws in
            for name in ["信义建设有限公司", "信义贸易", "other"] {
                try await database.write { try $0.execute("INSERT INTO names (name) VALUES (?)", [.text(name)]) }
            }
            try await database.write { try $0.execute("DELETE FROM names WHERE name = 'other'") }
            let found = try database.readInline {
                try $0.query("SELECT name FROM names WHERE names MATCH ?", ["信义建"]) { $0.text(0) }
            }
            #expect(found == ["信义建设有限公司"])
        }
    }
}
