import CommonSchema
package import Credit
package import ListingSchema
import SchemaRuntime
package import Store

/// The rows of objections.
package enum ObjectionTable {
    private static let columns = """
        id, entry, entry_proposer, source_unit, stage, received_by, filed, due, due_provisional, paused_days,
        paused_since, suspension, decider, decided, result, version, created, image
        """

    private static func record(from row: borrowing Row) throws -> ObjectionRecord {
        var facts = ObjectionFacts(
            entryProposer: row.text(2), receivedBy: row.text(5), sourceUnit: row.text(3),
            filed: try StoredDate.required(row.text(6)))
        facts.stage = try StoredEnum.required(row.text(4))
        facts.due = try StoredDate.optional(row.textOrNil(7)).map { DueDay(date: $0, isProvisional: row.bool(8)) }
        facts.pausedWorkingDays = row.int(9)
        facts.pausedSince = try StoredDate.optional(row.textOrNil(10))
        facts.decider = row.textOrNil(12)
        facts.decided = try StoredDate.optional(row.textOrNil(13))
        facts.result = try StoredEnum.optional(row.textOrNil(14))
        var record = ObjectionRecord(entry: row.int64(1), facts: facts, file: try Objection(stored: row.blob(17)))
        record.id = row.int64(0)
        record.suspension = row.int64OrNil(11)
        record.version = row.int64(15)
        record.created = row.int64(16)
        return record
    }

    /// The objection with an id; nil if there is none.
    package static func load(_ id: Int64, _ transaction: ReadTransaction) throws -> ObjectionRecord? {
        try transaction.queryOne("SELECT \(columns) FROM objections WHERE id = ?", [.integer(id)]) {
            try record(from: $0)
        }
    }

    /// True if an objection on the same ground against an entry is undecided.
    package static func hasOpen(
        entry: Int64, ground: ObjectionGround, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            """
            SELECT 1 FROM objections WHERE entry = ? AND ground = ?
                AND stage IN ('filed', 'accepted', 'forwarded', 'verifying') LIMIT 1
            """, [.integer(entry), .integer(ground.rawValue)]
        ) { _ in true } ?? false
    }

    /// A page of objections after an id, filtered; each filter empty (0) for all.
    package static func page(
        after id: Int64, entry: Int64, stage: ObjectionStage?, sourceUnit: String, overdueOn day: CivilDate?,
        limit: Int,
        _ transaction: ReadTransaction
    ) throws -> [ObjectionRecord] {
        let stage = SQLValue.text(stage?.rawValue ?? "")
        let day = SQLValue.text(day?.description ?? "")
        return try transaction.query(
            """
            SELECT \(columns) FROM objections WHERE id > ? AND (? = 0 OR entry = ?) AND (? = '' OR stage = ?)
                AND (? = '' OR source_unit = ?) AND (? = '' OR (stage IN ('accepted', 'forwarded', 'verifying')
                    AND due < ? AND paused_since IS NULL))
                ORDER BY id LIMIT ?
            """,
            [
                .integer(id), .integer(entry), .integer(entry), stage, stage, .text(sourceUnit), .text(sourceUnit),
                day, day, .integer(limit),
            ]
        ) { try record(from: $0) }
    }

    /// Ids of undecided objections against an entry.
    package static func undecided(entry: Int64, _ transaction: ReadTransaction) throws -> [Int64] {
        try transaction.query(
            """
            SELECT id FROM objections WHERE entry = ? AND stage IN ('filed', 'accepted', 'forwarded', 'verifying')
                ORDER BY id
            """, [.integer(entry)]
        ) { $0.int64(0) }
    }

    /// Ids of undecided objections whose last day is provisional.
    package static func provisional(_ transaction: ReadTransaction) throws -> [Int64] {
        try transaction.query(
            """
            SELECT id FROM objections WHERE due_provisional = 1 AND stage IN ('accepted', 'forwarded', 'verifying')
                ORDER BY id
            """
        ) { $0.int64(0) }
    }

    /// The id that the next objection gets.
    package static func nextID(_ transaction: ReadTransaction) throws -> Int64 {
        try transaction.queryOne("SELECT coalesce(max(id), 0) + 1 FROM objections", []) { $0.int64(0) } ?? 1
    }

    /// Writes an objection: the row, the feed's change and the audit row.
    /// - Returns: the record as it now stands.
    package static func commit(
        _ record: ObjectionRecord, action: String, by actor: Actor, at moment: Moment, _ transaction: WriteTransaction
    ) throws -> ObjectionRecord {
        var record = record
        let isNew = record.version == 0
        if isNew {
            record.id = try nextID(transaction)
            record.created = moment.milliseconds
        }
        record.version += 1
        record.file = composed(record, at: moment)
        let values = try values(of: record, at: moment)
        if isNew {
            _ = try transaction.execute(
                """
                INSERT INTO objections (entry, entry_proposer, source_unit, ground, stage, received_by, filed, due,
                    due_provisional, paused_days, paused_since, suspension, suspension_running, decider, decided,
                    result, decision_reason, version, updated, image, created, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT running FROM suspensions WHERE id = ?), ?, ?, ?,
                    ?, ?, ?, ?, ?, ?)
                """, values)
        } else {
            _ = try transaction.execute(
                """
                UPDATE objections SET entry = ?, entry_proposer = ?, source_unit = ?, ground = ?, stage = ?,
                    received_by = ?, filed = ?, due = ?, due_provisional = ?, paused_days = ?, paused_since = ?,
                    suspension = ?, suspension_running = (SELECT running FROM suspensions WHERE id = ?), decider = ?,
                    decided = ?, result = ?, decision_reason = ?, version = ?, updated = ?, image = ?, created = ?
                WHERE id = ?
                """, values)
        }
        // The constraint holds a running suspension while the row says that it is verified: first the row,
        // then its end.
        if !record.facts.stage.suspends, let suspension = record.suspension {
            try SuspensionTable.end(suspension, at: moment, transaction)
        }
        try ChangeTable.append(.objection(record.file), key: record.file.name, transaction)
        try transaction.audit(
            actor: actor.identity, action: action, target: record.file.name,
            detail: "version \(record.version), official \(actor.officialID)")
        return record
    }

    private static func composed(_ record: ObjectionRecord, at moment: Moment) -> Objection {
        var file = record.file
        let facts = record.facts
        file.name = ResourceName.objection(record.id)
        file.entry = ResourceName.entry(record.entry)
        file.target = CaseTarget(item: .entry(file.entry))
        file.state = facts.stage.message
        file.receivedBy = facts.receivedBy
        file.sourceUnit = facts.sourceUnit
        file.filedDate = facts.filed.description
        file.due = facts.due.map { DueDate(date: $0.date.description, provisional: $0.isProvisional) }
        file.overdue = facts.isOverdue(on: moment.today)
        file.outcome = facts.result?.message ?? .unspecified
        file.decidedDate = facts.decided?.description ?? ""
        file.etag = "v\(record.version)"
        file.createTime = WireTimestamp(millisecondsSinceEpoch: record.created)
        file.updateTime = WireTimestamp(millisecondsSinceEpoch: moment.milliseconds)
        return file
    }

    private static func values(of record: ObjectionRecord, at moment: Moment) throws -> [SQLValue] {
        let facts = record.facts
        return [
            .integer(record.entry), .text(facts.entryProposer), .text(facts.sourceUnit),
            .integer(record.file.ground.rawValue), .text(facts.stage.rawValue), .text(facts.receivedBy),
            .text(facts.filed.description), .optional(facts.due?.date.description),
            .bool(facts.due?.isProvisional ?? false), .integer(facts.pausedWorkingDays),
            .optional(facts.pausedSince?.description), .optional(record.suspension),
            .optional(record.suspension),
            .optional(facts.decider), .optional(facts.decided?.description), .optional(facts.result?.rawValue),
            .text(record.file.decisionReason), .integer(record.version), .integer(moment.milliseconds),
            .blob(try record.file.stored()), .integer(record.created), .integer(record.id),
        ]
    }
}
