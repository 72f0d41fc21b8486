package import Casework
import CommonSchema
import ListingRules
package import ListingSchema
import SchemaRuntime
package import Store

/// Suspensions of entries: rows that run until their cause is decided. Several may run at once; effects resume when
/// none does.
package enum SuspensionTable {
    /// Starts a suspension.
    /// - Returns: its row id.
    package static func start(
        entry: Int64, cause: String, reason: SuspensionReason, at moment: Moment, _ transaction: WriteTransaction
    ) throws -> Int64 {
        let id = try transaction.nextID(in: "suspensions")
        try start(id, entry: entry, cause: cause, reason: reason, at: moment, transaction)
        return id
    }

    private static func start(
        _ id: Int64, entry: Int64, cause: String, reason: SuspensionReason, at moment: Moment,
        _ transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            "INSERT INTO suspensions (id, entry, cause, reason, since, running) VALUES (?, ?, ?, ?, ?, 1)",
            [.integer(id), .integer(entry), .text(cause), .integer(reason.rawValue), .integer(moment.milliseconds)])
    }

    /// Ends a suspension. Its cause has to be decided in the same transaction before: the table's constraints
    /// hold that.
    package static func end(_ id: Int64, at moment: Moment, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            "UPDATE suspensions SET running = 0, ended = ? WHERE id = ? AND running = 1",
            [.integer(moment.milliseconds), .integer(id)])
    }

    // MARK: While the underlying decision is another subject's

    /// The suspension of an entry that waits for its authority, because its decision is about another subject now; nil if none runs.
    package static func hold(of entry: Int64, _ transaction: ReadTransaction) throws -> Int64? {
        try transaction.queryOne(
            "SELECT id FROM suspensions WHERE entry = ? AND reason = ? AND running = 1",
            [.integer(entry), .integer(Int64(SuspensionReason.decisionMoved.rawValue))]
        ) { $0.int64(0) }
    }

    /// Holds an entry. A decision may move more than once: each time is a cause of its own.
    static func hold(_ entry: Int64, at moment: Moment, _ transaction: WriteTransaction) throws {
        let id = try transaction.nextID(in: "suspensions")
        try start(
            id, entry: entry, cause: "\(ResourceName.entries(entry))/moves/\(id)", reason: .decisionMoved, at: moment,
            transaction)
    }

    /// Ends the hold of an entry.
    /// - Returns: whether there was one.
    static func endHold(of entry: Int64, at moment: Moment, _ transaction: WriteTransaction) throws -> Bool {
        guard let hold = try hold(of: entry, transaction) else { return false }
        try end(hold, at: moment, transaction)
        return true
    }

    /// What objections, proceedings and a decision that moved do to an entry at the moment.
    package static func flags(ofEntry id: Int64, _ transaction: ReadTransaction) throws -> EntryFlags {
        var flags = EntryFlags()
        guard id != 0 else { return flags }
        flags.suspension = try transaction.queryOne(
            """
            SELECT s.reason, s.since, s.cause, o.due, o.due_provisional FROM suspensions s
                LEFT JOIN objections o ON o.suspension = s.id
                WHERE s.entry = ? AND s.running = 1 ORDER BY s.id LIMIT 1
            """, [.integer(id)]
        ) { row in
            Suspension(
                reason: SuspensionReason(rawValue: Int32(truncatingIfNeeded: row.int64(0))),
                since: WireTimestamp(millisecondsSinceEpoch: row.int64(1)), cause: row.text(2),
                due: row.textOrNil(3).map { DueDate(date: $0, provisional: row.bool(4)) })
        }
        let objections = try transaction.query(
            "SELECT id, stage FROM objections WHERE entry = ? ORDER BY id", [.integer(id)]
        ) { (ResourceName.objections($0.int64(0)), $0.text(1)) }
        flags.objections = objections.map(\.0)
        flags.disputed = objections.contains { ListingRules.ObjectionState(rawValue: $0.1)?.isOpen ?? false }
        flags.proceedingsPending =
            try transaction.queryOne(
                "SELECT 1 FROM proceedings WHERE entry = ? AND pending = 1 LIMIT 1", [.integer(id)]
            ) { _ in true } ?? false
        return flags
    }
}
