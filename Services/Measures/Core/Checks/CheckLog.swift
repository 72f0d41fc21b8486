import Casework
package import Credit
import MeasuresRules
package import Store

/// Which queries to list.
package struct CheckFilter: Sendable, Hashable {
    /// Empty strings and nil mean all.
    package var department = ""
    /// Code of a matter.
    package var matter = ""
    /// Resource name of a subject.
    package var subject = ""
    /// Id of an official.
    package var official = ""
    /// Not before, milliseconds since the epoch.
    package var fromMillis: Int64?
    /// Before, milliseconds since the epoch.
    package var untilMillis: Int64?

    /// Everything empty.
    package init() {}
}

/// The check log: one narrow row per answer, at the end of the table. The law asks that a query is kept for a number of years
/// (QUERY_LOG_RETENTION of the rule book); nothing changes or deletes a row, so that none goes before that.
package enum CheckLog {
    /// The table, each row chained to the one before. Rows of before it was are in front.
    package static let table = ChainedTable(
        "checks",
        columns: [
            "time", "department", "official", "official_name", "matter", "purpose", "subject", "on_date", "shown",
            "sources", "versions",
        ])

    /// A check as the values of its row, made before the writer's turn so that the one writer does nothing but write.
    package static func row(of check: LoggedCheck) -> [SQLValue] {
        [
            .integer(check.timeMillis), .text(check.department), .text(check.official.id.text),
            .text(check.official.name), .text(check.matter), .text(check.purpose.value), .text(check.subject),
            .optional(check.onDate),
            .text(encode(check.shown)), .text(encode(check.sources)), .text(check.versions.joined(separator: " ")),
        ]
    }

    /// Lets the series go on above every number that was given before a start, also by a store that was emptied since, or put back with all
    /// that lay beside it, and of which this one knows nothing: above the milliseconds since 2020. A Check takes one number, so that the
    /// clock stays ahead of the numbers as long as fewer than a thousand a second are answered in the mean. Numbers that the store has
    /// given, or a clock that ran ahead has led to, are passed in any case.
    package static func goOn(at moment: Timestamp, in transaction: WriteTransaction) throws {
        try transaction.giveNumbers(in: table.name, above: max(0, moment.milliseconds(since: beginning)))
    }

    private static let beginning = Timestamp(milliseconds: 1_577_808_000_000)

    /// Writes a row and returns its sequence. The answer is given only once the transaction is on disk.
    package static func append(_ row: [SQLValue], in transaction: WriteTransaction) throws -> Int64 {
        try transaction.append(row, to: table)
    }

    /// Reads one row; nil if there is none.
    package static func get(_ sequence: Int64, in transaction: ReadTransaction) throws -> LoggedCheck? {
        try transaction.queryOne("SELECT \(columns) FROM checks WHERE sequence = ?", [.integer(sequence)], logged)
    }

    /// Lists rows before a sequence, latest first.
    package static func list(
        _ filter: CheckFilter, before: Int64, limit: Int, in transaction: ReadTransaction
    ) throws -> [LoggedCheck] {
        var conditions = ["sequence < ?"]
        var values: [SQLValue] = [.integer(before)]
        for (condition, value) in [
            ("department = ?", filter.department), ("matter = ?", filter.matter), ("subject = ?", filter.subject),
            // Whoever writes the own badge number in capitals is still the same person.
            ("lower(official) = ?", OfficialID(filter.official).folded),
        ] where !value.isEmpty {
            conditions.append(condition)
            values.append(.text(value))
        }
        if let from = filter.fromMillis {
            conditions.append("time >= ?")
            values.append(.integer(from))
        }
        if let until = filter.untilMillis {
            conditions.append("time < ?")
            values.append(.integer(until))
        }
        values.append(.integer(limit))
        return try transaction.query(
            "SELECT \(columns) FROM checks WHERE \(conditions.joined(separator: " AND ")) ORDER BY sequence DESC LIMIT ?",
            values, logged)
    }

    private static let columns = """
        sequence, time, department, official, official_name, matter, purpose, subject, on_date, shown, sources, versions
        """

    private static func logged(_ row: borrowing Row) -> LoggedCheck {
        var check = LoggedCheck(
            timeMillis: row.int64(1), department: row.text(2),
            official: NamedOfficial(id: OfficialID(row, 3), name: row.text(4)), matter: row.text(5),
            purpose: ScreenedText(row, 6), subject: row.text(7), onDate: row.textOrNil(8),
            shown: decodeItems(row.text(9)), sources: decodeSources(row.text(10)),
            versions: row.text(11).split(separator: " ").map(String.init))
        check.sequence = row.int64(0)
        return check
    }

    /// `1SA-019=entries/7,entries/9 3IN-016=entries/8`: manner, measure, sources. No part holds a blank or these signs.
    private static func encode(_ items: [LoggedItem]) -> String {
        items.map { "\($0.manner.rawValue)\($0.measure)=\($0.sources.joined(separator: ","))" }.joined(separator: " ")
    }

    private static func decodeItems(_ text: String) -> [LoggedItem] {
        text.split(separator: " ").compactMap { item in
            guard let digit = item.first?.wholeNumberValue, let manner = LoggedItem.Manner(rawValue: Int32(digit)),
                let equals = item.firstIndex(of: "=")
            else { return nil }
            return LoggedItem(
                manner: manner, measure: String(item[item.index(after: item.startIndex)..<equals]),
                sources: item[item.index(after: equals)...].split(separator: ",").map(String.init))
        }
    }

    /// `listing:120:1700000000000:1 registry:77:1700000000000:1`: source, position, heard, fresh.
    private static func encode(_ sources: [LoggedSource]) -> String {
        sources.map { "\($0.source):\($0.position):\($0.heardMillis):\($0.isFresh ? 1 : 0)" }.joined(separator: " ")
    }

    private static func decodeSources(_ text: String) -> [LoggedSource] {
        text.split(separator: " ").compactMap { source in
            let parts = source.split(separator: ":")
            guard parts.count == 4, let position = Int64(parts[1]), let heard = Int64(parts[2]) else { return nil }
            return LoggedSource(
                source: String(parts[0]), position: position, heardMillis: heard, isFresh: parts[3] == "1")
        }
    }
}
