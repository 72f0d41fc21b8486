import ServiceKit
import Store
import TestKit

/// A row by its columns, as texts; nothing is an empty one.
struct WatchedRow: Sendable, Hashable {
    let columns: [String: String]

    /// What stands between columns, and between a column's name and its value.
    static let between = ("\u{1E}", "\u{1F}")

    init(_ text: String) {
        var columns: [String: String] = [:]
        for part in text.split(separator: Self.between.0) {
            let sides = part.split(separator: Self.between.1, maxSplits: 1, omittingEmptySubsequences: false)
            columns[String(sides[0])] = sides.count > 1 ? String(sides[1]) : ""
        }
        self.columns = columns
    }

    /// A column's value; empty for none.
    func column(_ name: String) -> String { columns[name] ?? "" }
}

/// A row that came, changed or went, as the database itself noted it.
struct RowChange: Sendable {
    let service: String
    let table: String
    /// Before; nothing of a row that came.
    let old: WatchedRow?
    /// After; nothing of a row that went. Of bytes it says `same` or `other` than before.
    let new: WatchedRow?

    /// The row as it is, or was.
    var row: WatchedRow { new ?? old ?? WatchedRow("") }
    var place: String { "\(service).\(table)" }

    /// The columns that differ.
    var changed: Set<String> {
        guard let old, let new else { return [] }
        return Set(new.columns.filter { $0.value != old.columns[$0.key] }.keys)
    }
}

/// Has every table of every service note its changes by triggers: what the model judges does not depend on what handlers say.
struct ChangeWatch {
    private let databases: [(service: String, database: Database)]
    private var seen: [String: Int64] = [:]

    /// Tables whose rows say nothing of anybody: of the store, and of what follows another service.
    private static func isIgnored(_ table: String) -> Bool {
        ["sqlite_", "mirror_", "feed_", "model_"].contains { table.hasPrefix($0) }
            || (table.hasPrefix("store_") && table != "store_audit")
    }

    init(_ village: Village) async throws {
        var databases: [(String, Database)] = []
        for (service, harness) in village.harnesses.sorted(by: { $0.key < $1.key }) {
            databases.append((service, harness.environment.database))
            let file = try StoreFile(of: service, in: village)
            let tables = try file.rows("SELECT name FROM sqlite_schema WHERE type = 'table'").filter {
                !Self.isIgnored($0)
            }
            var statements = [
                "CREATE TABLE model_changes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, old TEXT, new TEXT) STRICT"
            ]
            for table in tables { statements += try Self.triggers(table, file) }
            if let said = try file.run("BEGIN; \(statements.joined(separator: "; ")); COMMIT") {
                throw NotInTime("the watch over \(service): \(said)")
            }
        }
        self.databases = databases
    }

    private static func triggers(_ table: String, _ file: StoreFile) throws -> [String] {
        let columns = try file.rows("SELECT name || ' ' || type FROM pragma_table_info('\(table)')").map { line in
            let words = line.split(separator: " ")
            return (String(words[0]), String(words[words.count - 1]))
        }
        // No function beyond the simplest: the service's own connection trusts no schema.
        func image(_ row: String, before: Bool) -> String {
            let members = columns.map { name, type in
                let value =
                    type != "BLOB"
                    ? "coalesce(\(row).\"\(name)\", '')"
                    : before ? "'same'" : "CASE WHEN NEW.\"\(name)\" IS OLD.\"\(name)\" THEN 'same' ELSE 'other' END"
                return "'\(name)\(WatchedRow.between.1)' || \(value)"
            }
            return members.joined(separator: " || '\(WatchedRow.between.0)' || ")
        }
        func trigger(_ event: String, _ old: String, _ new: String) -> String {
            """
            CREATE TRIGGER model_\(table)_\(event) AFTER \(event) ON \(table) BEGIN
                INSERT INTO model_changes (name, old, new) VALUES ('\(table)', \(old), \(new)); END
            """
        }
        return [
            trigger("INSERT", "NULL", image("NEW", before: true)),
            trigger("UPDATE", image("OLD", before: true), image("NEW", before: false)),
            trigger("DELETE", image("OLD", before: true), "NULL"),
        ]
    }

    /// What changed since the last time, in its order.
    mutating func changes() async throws -> [RowChange] {
        var all: [RowChange] = []
        for (service, database) in databases {
            let from = seen[service] ?? 0
            let rows = try await database.read { transaction in
                try transaction.query(
                    "SELECT id, name, old, new FROM model_changes WHERE id > ? ORDER BY id LIMIT 100000",
                    [.integer(from)]
                ) { ($0.int64(0), $0.text(1), $0.textOrNil(2), $0.textOrNil(3)) }
            }
            for (id, table, old, new) in rows {
                all.append(
                    RowChange(
                        service: service, table: table, old: old.map(WatchedRow.init),
                        new: new.map(WatchedRow.init)))
                seen[service] = id
            }
        }
        return all
    }
}
