import Phrases
import Store
import StoreSQLite

/// The schema of a database of PostgreSQL. A new one is begun with the outcome of the program's migrations; steps that come later are
/// carried out there as well, in the portable subset.
struct PostgresSchema {
    let connection: PostgresConnection
    let service: String
    let now: Int64

    /// Brings the database's schema up to the program's list, or refuses it.
    /// - Throws: `.cannotOpen` for a database of another service or another program; as ``Migrator/migrate(_:)``.
    func prepare(_ migrations: [Migration]) throws(StoreError) {
        try connection.beginAlone()
        do throws(StoreError) {
            let (isBegun, tables) = try connection.value(
                """
                SELECT count(*) FILTER (WHERE tablename = 'store_migrations'), count(*) FROM pg_tables
                WHERE schemaname = current_schema()
                """
            ) { ($0.int(0) > 0, $0.int(1)) }
            if isBegun {
                try checkOwner()
            } else if tables > 0 {
                throw StoreError(
                    .cannotOpen,
                    "the database holds \(tables) tables that are not this program's; give each service one of its own")
            } else {
                let image = try SchemaImage(of: migrations, now: now)
                try begin(image) { () throws(StoreError) in try putRows(of: image) }
            }
            try connection.runNow("COMMIT")
            connection.rollBack()
        } catch {
            connection.rollBack()
            throw error
        }
        try Migrator(connection: connection, now: now).migrate(migrations)
    }

    /// Refuses a database that is no store, or another service's.
    func requireOwn() throws(StoreError) {
        guard try connection.count(of: ["store_heads", "store_migrations"]) == 2 else {
            throw StoreError(.cannotOpen, "the database holds no service's store; give the URL of one that does")
        }
        try checkOwner()
    }

    private func checkOwner() throws(StoreError) {
        let owner = try connection.value("SELECT service FROM store_heads WHERE id = 1") { $0.text(0) }
        guard owner == service else {
            throw StoreError(
                .cannotOpen, "the database is \(owner)'s, not \(service)'s; give each service one of its own")
        }
    }

    /// Makes the schema in the open transaction: the tables, then the rows, then what looks at rows.
    /// - Parameter rows: puts the rows in: those of the migrations, or those of another store.
    func begin(_ image: SchemaImage, filling rows: () throws(StoreError) -> Void) throws(StoreError) {
        for part in Self.inOrder(image.parts.filter { $0.kind == .table }) {
            try connection.runDefinition(PortableSQL.definition(part.sql))
        }
        try connection.runDefinition(Self.heads)
        try rows()
        let ends = try Ledger(connection)
        try connection.run(
            """
            INSERT INTO store_heads (id, service, feed_head, feed_digest, audit_sequence, audit_hash, revision)
            VALUES (1, ?, ?, ?, ?, ?, 1)
            """,
            [
                .text(service), .integer(ends.feedHead), .blob(ends.feedDigest), .integer(ends.auditSequence),
                .blob(ends.auditHash),
            ])
        for part in image.parts where part.kind == .index {
            try connection.runDefinition(PortableSQL.definition(part.sql))
        }
        for part in image.parts where part.kind == .trigger {
            guard let trigger = PortableSQL.trigger(part.sql) else {
                throw StoreError(.migrationFailed, "the trigger \(part.name) has a form that PostgreSQL is not given")
            }
            for statement in trigger.statements { try connection.runDefinition(statement) }
        }
    }

    private func putRows(of image: SchemaImage) throws(StoreError) {
        for part in Self.inOrder(image.parts.filter { $0.kind == .table }) {
            guard let (columns, rows) = image.rows[part.name] else { continue }
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            let insertion = "INSERT INTO \"\(part.name)\" (\(CopiedTable.list(columns))) VALUES (\(marks))"
            for row in rows { try connection.run(insertion, row) }
        }
    }

    /// Where feed and audit chain end, in the row that each group locks: several processes may write.
    private static let heads = """
        CREATE TABLE store_heads (
            id BIGINT PRIMARY KEY CHECK (id = 1), service TEXT COLLATE "C" NOT NULL,
            feed_head BIGINT NOT NULL CHECK (feed_head >= 0), feed_digest BYTEA NOT NULL CHECK (length(feed_digest) = 32),
            audit_sequence BIGINT NOT NULL CHECK (audit_sequence >= 0), audit_hash BYTEA NOT NULL CHECK (length(audit_hash) = 32),
            revision BIGINT NOT NULL)
        """

    /// Tables behind those that they refer to.
    static func inOrder(_ tables: [SchemaImage.Part]) -> [SchemaImage.Part] {
        let names = Set(tables.map(\.name))
        var left = tables
        var ordered: [SchemaImage.Part] = []
        var made: Set<String> = []
        while !left.isEmpty {
            let ready = left.filter { table in
                referred(by: table).allSatisfy { made.contains($0) || $0 == table.name || !names.contains($0) }
            }
            // A ring of tables cannot be made in any order; the server says so.
            let next = ready.isEmpty ? left : ready
            ordered += next
            made.formUnion(next.map(\.name))
            left.removeAll { made.contains($0.name) }
        }
        return ordered
    }

    private static func referred(by table: SchemaImage.Part) -> [String] {
        let words = SQLWords(table.sql)
        return words.words.indices.filter { words.isWord($0, "REFERENCES") }.compactMap { place in
            words.next(place + 1).map { words.words[$0].text.filter { $0 != "\"" } }
        }
    }
}

extension PostgresConnection {
    /// How many of some tables there are.
    func count(of tables: [String]) throws(StoreError) -> Int {
        let names = tables.map { "'\($0)'" }.joined(separator: ", ")
        return try value(
            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename IN (\(names))"
        ) { $0.int(0) }
    }

    /// Runs a statement of the schema.
    func runDefinition(_ sql: String) throws(StoreError) {
        let outer = mode
        mode = .store
        defer { mode = outer }
        try sendPlain(sql)
        try finish()
    }

    func runScript(_ migration: Migration) throws(StoreError) {
        do throws(StoreError) {
            for statement in Self.statements(of: migration.sql) { try runDefinition(statement) }
        } catch {
            let passes: [StoreError.Kind] = [.diskFull, .inputOutput, .corrupt, .unavailable, .cannotOpen]
            guard !passes.contains(error.kind) else { throw error }
            throw StoreError(
                .migrationFailed, "migration \"\(migration.name)\" failed and was undone: \(error.text)",
                sql: error.sql,
                state: error.state)
        }
    }

    /// Foreign keys are checked as rows change; what SQLite's tables have to be is no matter here.
    func lint(_ migration: Migration) throws(StoreError) {}

    /// The statements of a script in the portable subset, as PostgreSQL takes them.
    static func statements(of script: String) -> [String] {
        let words = SQLWords(script)
        var statements: [String] = []
        var begin = 0
        var isTrigger = false
        for place in words.words.indices {
            if words.isWord(place, "TRIGGER"), words.next(begin).map({ words.isWord($0, "CREATE") }) == true {
                isTrigger = true
            }
            let isEnd = words.words[place].kind == .symbol && words.words[place].text == ";"
            let before = words.words[..<place].lastIndex { $0.kind != .blank }
            guard isEnd, !isTrigger || words.isWord(before, "END") else { continue }
            statements += converted(words.words[begin..<place].map(\.text).joined())
            (begin, isTrigger) = (place + 1, false)
        }
        statements += converted(words.words[begin...].map(\.text).joined())
        return statements
    }

    private static func converted(_ statement: String) -> [String] {
        let words = SQLWords(statement)
        guard let first = words.next(0) else { return [] }
        let second = words.next(first + 1)
        switch words.words[first].text.uppercased() {
        case "CREATE" where words.isWord(second, "TRIGGER"):
            return PortableSQL.trigger(statement)?.statements ?? [statement]
        case "DROP" where words.isWord(second, "TRIGGER"):
            let name = second.flatMap { words.next($0 + 1) }.map { String(words.words[$0].text) } ?? ""
            return ["DROP FUNCTION \(name)() CASCADE"]
        case "CREATE", "ALTER": return [PortableSQL.definition(statement)]
        default: return [PortableSQL.statement(statement)]
        }
    }

    func numberedTables() throws(StoreError) -> [(table: String, key: String)] {
        let text = try value(
            """
            SELECT coalesce(string_agg(c.relname || ' ' || a.attname, ',' ORDER BY c.relname), '') FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
            WHERE i.indisprimary AND i.indnatts = 1 AND n.nspname = current_schema() AND a.attname IN ('id', 'sequence')
                AND a.atttypid = 'bigint'::regtype AND left(c.relname, 6) <> 'store_' AND left(c.relname, 7) <> 'mirror_'
            """
        ) { $0.text(0) }
        return text.split(separator: ",").compactMap { pair in
            let words = pair.split(separator: " ")
            return words.count == 2 ? (String(words[0]), String(words[1])) : nil
        }
    }

    func hasTrigger(_ name: String, madeBy sql: String) throws -> Bool {
        guard let trigger = PortableSQL.trigger(sql) else { return false }
        var found: String?
        try asStore {
            try each(
                """
                SELECT p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class c ON c.oid = t.tgrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = current_schema() AND c.relname = ? AND t.tgname = ? AND t.tgenabled IN ('O', 'A')
                """, [.text(trigger.table), .text(name)]
            ) { row in
                found = row.text(0)
                return false
            }
        }
        return found == trigger.body
    }
}
