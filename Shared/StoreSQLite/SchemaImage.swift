import Glibc
import Phrases
package import Store

/// The schema that a program's migrations make, and the rows that they put in: made in a database of its own, which is gone
/// afterwards. Another engine is begun with it, so that its schema is said once, by the same migrations.
package struct SchemaImage: Sendable {
    /// A table, index or trigger, as it is now.
    package struct Part: Sendable {
        /// What it is.
        package enum Kind: String, Sendable { case table, index, trigger }

        /// What it is.
        package let kind: Kind
        /// Its name.
        package let name: String
        /// The statement that makes it.
        package let sql: String
    }

    /// What the schema consists of: tables in the order in which they were made, then indexes, then triggers.
    package let parts: [Part]
    /// The tables, in the order in which they were made.
    package let tables: [CopiedTable]
    /// The rows of tables that have some, by table.
    package let rows: [String: (columns: [String], rows: [[SQLValue]])]

    /// Makes it.
    /// - Parameter now: milliseconds since 1970 UTC, by which steps are noted.
    /// - Throws: `.cannotOpen` where no temporary directory can be made; what migrations say.
    package init(of migrations: [Migration], now: Int64) throws(StoreError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/xinyi-schema-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw StoreError(.cannotOpen, "no temporary directory can be created (\(Phrase.systemError)); set TMPDIR")
        }
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            Backup.remove(directory + "/schema.db")
            rmdir(directory)
        }
        let connection = try SQLiteConnection(path: directory + "/schema.db", access: .writer, options: .default)
        try Migrator(connection: connection, now: now).migrate(migrations)
        parts = try Self.parts(connection)
        tables = try Self.tables(connection, parts)
        rows = try Self.rows(connection, tables)
    }

    /// What a database's schema consists of, in the order of ``parts``.
    static func parts(_ connection: SQLiteConnection) throws(StoreError) -> [Part] {
        var found: [Part] = []
        try connection.forEach(
            """
            SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
            ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, rowid
            """
        ) { row in
            if let kind = Part.Kind(rawValue: row.text(0)) {
                found.append(Part(kind: kind, name: row.text(1), sql: row.text(2)))
            }
        }
        return found
    }

    private static func tables(_ connection: SQLiteConnection, _ parts: [Part]) throws(StoreError) -> [CopiedTable] {
        var tables: [CopiedTable] = []
        for part in parts where part.kind == .table {
            var columns: [(name: String, place: Int)] = []
            try connection.forEach("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", [.text(part.name)]) {
                row in
                columns.append((row.text(0), row.int(1)))
            }
            let key = columns.filter { $0.place > 0 }.sorted { $0.place < $1.place }
            tables.append(CopiedTable(name: part.name, columns: columns.map(\.name), key: key.map(\.name)))
        }
        return tables
    }

    private static func rows(
        _ connection: SQLiteConnection, _ tables: [CopiedTable]
    ) throws(StoreError) -> [String: (columns: [String], rows: [[SQLValue]])] {
        var all: [String: (columns: [String], rows: [[SQLValue]])] = [:]
        for table in tables {
            var rows: [[SQLValue]] = []
            try connection.forEach("SELECT \(CopiedTable.list(table.columns)) FROM \"\(table.name)\"") { row in
                rows.append((0..<row.count).map { row.value($0) })
            }
            if !rows.isEmpty { all[table.name] = (table.columns, rows) }
        }
        return all
    }
}
