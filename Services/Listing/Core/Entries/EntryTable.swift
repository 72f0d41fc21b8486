import CommonSchema
package import Credit
import ListingSchema
import SchemaRuntime
package import Store

/// The rows of serious-list entries, their versions and what the feed says about them.
package enum EntryTable {
    private static let columns = """
        id, list_code, list_version, authority, domain, listability, decision, state, period_months, minimum_months,
        definition_from, definition_until, underlying_date, proposer, notice_served, defence_due, defence_provisional,
        waived, statements, reviewer, reviewed, defence_result, decider, decision_number, decided, latest_valid_to,
        valid_to, decision_served, effective, exited, exit_cause, version, created, image
        """

    /// The entry with an id; nil if there is none.
    package static func load(_ id: Int64, _ transaction: ReadTransaction) throws -> EntryRecord? {
        try transaction.queryOne("SELECT \(columns) FROM entries WHERE id = ?", [.integer(id)]) { try record(from: $0) }
    }

    private static func record(from row: borrowing Row) throws -> EntryRecord {
        var facts = EntryFacts(
            proposer: row.text(13), underlyingDate: try StoredDate.required(row.text(12)),
            definitionFrom: try StoredDate.required(row.text(10)), definitionUntil: try StoredDate.open(row.text(11)),
            periodMonths: row.int(8), minimumMonths: row.int64OrNil(9).map(Int.init))
        facts.state = try StoredEnum.required(row.text(7))
        facts.noticeServed = try StoredDate.optional(row.textOrNil(14))
        facts.defenceDue = try StoredDate.optional(row.textOrNil(15)).map {
            DueDay(date: $0, isProvisional: row.bool(16))
        }
        facts.waived = try StoredDate.optional(row.textOrNil(17))
        facts.statements = row.int(18)
        facts.reviewer = row.textOrNil(19)
        facts.reviewed = try StoredDate.optional(row.textOrNil(20))
        facts.defenceResult = try StoredEnum.optional(row.textOrNil(21))
        facts.decider = row.textOrNil(22)
        facts.decisionNumber = row.textOrNil(23)
        facts.decided = try StoredDate.optional(row.textOrNil(24))
        facts.latestValidTo = try StoredDate.optional(row.textOrNil(25))
        facts.validTo = try StoredDate.optional(row.textOrNil(26))
        facts.decisionServed = try StoredDate.optional(row.textOrNil(27))
        facts.effective = try StoredDate.optional(row.textOrNil(28))
        facts.exit = try StoredDate.optional(row.textOrNil(29))
        facts.exitCause = try StoredEnum.optional(row.textOrNil(30))
        var record = EntryRecord(
            listCode: row.text(1), listVersion: row.int64(2), authority: row.text(3), domain: row.text(4),
            listability: try StoredEnum.required(row.text(5)), decision: row.text(6), facts: facts,
            file: try SeriousEntry(stored: row.blob(33)))
        record.id = row.int64(0)
        record.version = row.int64(31)
        record.created = row.int64(32)
        return record
    }

    /// Writes a step of a file: the row, a version of its history, the feed's change once it is decided, and
    /// the audit row.
    /// - Returns: the record as it now stands.
    package static func commit(
        _ record: EntryRecord, _ event: EntryEvent, by actor: Actor, remark: String = "", at moment: Moment,
        _ transaction: WriteTransaction
    ) throws -> EntryRecord {
        var record = record
        if record.id == 0 {
            record.id =
                try transaction.queryOne("SELECT coalesce(max(id), 0) + 1 FROM entries", []) { $0.int64(0) } ?? 1
            record.created = moment.milliseconds
        }
        record.version += 1
        let flags = try SuspensionTable.flags(ofEntry: record.id, transaction)
        record.file = EntryComposer.compose(record, flags: flags, at: moment)
        let image = try record.file.stored()
        if record.version == 1 {
            try insert(record, at: moment, image, transaction)
        } else {
            try update(record, at: moment, image, transaction)
        }
        let entry = record.file.entry ?? ListEntry()
        try appendVersion(record, event, by: actor, remark: remark, at: moment, entry, transaction)
        if record.facts.decided != nil {
            try ChangeTable.append(.entry(entry), key: entry.name, transaction)
        }
        try transaction.audit(
            actor: actor.identity, action: event.token, target: entry.name,
            detail: "version \(record.version), official \((actor.official?.id.text ?? ""))")
        return record
    }

    private static func appendVersion(
        _ record: EntryRecord, _ event: EntryEvent, by actor: Actor, remark: String, at moment: Moment,
        _ entry: ListEntry, _ transaction: WriteTransaction
    ) throws {
        _ = try transaction.execute(
            """
            INSERT INTO entry_versions (entry, version, valid_date, recorded, event, state, actor, official_id,
                official_name, remark, image) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(record.id), .integer(record.version), .text(event.validDate.description),
                .integer(moment.milliseconds), .text(event.token), .text(event.state.rawValue), .text(actor.identity),
                .text((actor.official?.id.text ?? "")), .text((actor.official?.name ?? "")), .text(remark), .blob(try entry.stored()),
            ])
    }

    private static func insert(
        _ record: EntryRecord, at moment: Moment, _ image: [UInt8], _ transaction: WriteTransaction
    ) throws {
        let facts = record.facts
        _ = try transaction.execute(
            """
            INSERT INTO entries (id, list_code, list_version, authority, domain, listability, kind, definition_from,
                definition_until, condition_met, subject, decision, decision_authority, underlying_date, state,
                period_months, minimum_months, proposer, defence_provisional, statements, version, created, updated,
                image)
            VALUES (?, ?, ?, ?, ?, ?, 'serious', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)
            """,
            [
                .integer(record.id), .text(record.listCode), .integer(record.listVersion), .text(record.authority),
                .text(record.domain), .text(record.listability.rawValue), .text(facts.definitionFrom.description),
                .text(StoredDate.open(facts.definitionUntil)), .text(record.file.conditionMet),
                .text(record.file.entry?.subject ?? ""), .text(record.decision), .text(record.authority),
                .text(facts.underlyingDate.description), .text(facts.state.rawValue), .integer(facts.periodMonths),
                .optional(facts.minimumMonths.map(Int64.init)), .text(facts.proposer), .integer(record.version),
                .integer(record.created), .integer(moment.milliseconds), .blob(image),
            ])
    }

    private static func update(
        _ record: EntryRecord, at moment: Moment, _ image: [UInt8], _ transaction: WriteTransaction
    ) throws {
        let facts = record.facts
        _ = try transaction.execute(
            """
            UPDATE entries SET state = ?, notice_served = ?, defence_due = ?, defence_provisional = ?, waived = ?,
                statements = ?, reviewer = ?, reviewed = ?, defence_result = ?, decider = ?, decision_number = ?,
                decided = ?, latest_valid_to = ?, valid_to = ?, decision_served = ?, effective = ?, exited = ?,
                exit_cause = ?, version = ?, updated = ?, image = ?
            WHERE id = ?
            """,
            [
                .text(facts.state.rawValue), date(facts.noticeServed), date(facts.defenceDue?.date),
                .bool(facts.defenceDue?.isProvisional ?? false), date(facts.waived), .integer(facts.statements),
                .optional(facts.reviewer), date(facts.reviewed), .optional(facts.defenceResult?.rawValue),
                .optional(facts.decider), .optional(facts.decisionNumber), date(facts.decided),
                date(facts.latestValidTo), date(facts.validTo), date(facts.decisionServed), date(facts.effective),
                date(facts.exit), .optional(facts.exitCause?.rawValue), .integer(record.version),
                .integer(moment.milliseconds), .blob(image), .integer(record.id),
            ])
    }

    private static func date(_ day: CivilDate?) -> SQLValue { .optional(day?.description) }

    // MARK: Finding

    /// True if the decision already carries an entry about the subject that was not dropped or revoked.
    package static func isListed(decision: String, subject: String, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne(
            """
            SELECT 1 FROM entries WHERE decision = ? AND subject = ?
                AND state NOT IN ('dropped', 'revoked', 'reputation_restored') LIMIT 1
            """, [.text(decision), .text(subject)]
        ) { _ in true } ?? false
    }

    /// True if the department has used a decision number already for another entry.
    package static func isUsed(
        decisionNumber: String, of authority: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            "SELECT 1 FROM entries WHERE authority = ? AND decision_number = ? LIMIT 1",
            [.text(authority), .text(decisionNumber)]
        ) { _ in true } ?? false
    }

    /// A page of files after an id, filtered; each filter empty for all.
    package static func page(
        after id: Int64, list: String, state: FileState?, authority: String, limit: Int, _ transaction: ReadTransaction
    ) throws -> [EntryRecord] {
        try transaction.query(
            """
            SELECT \(columns) FROM entries WHERE id > ? AND (? = '' OR list_code = ?) AND (? = '' OR state = ?)
                AND (? = '' OR authority = ?) ORDER BY id LIMIT ?
            """,
            [
                .integer(id), .text(list), .text(list), .text(state?.rawValue ?? ""), .text(state?.rawValue ?? ""),
                .text(authority), .text(authority), .integer(limit),
            ]
        ) { try record(from: $0) }
    }

    /// Ids of entries whose hour has come by the clock, at most `limit`: served ones that take effect,
    /// effective ones that end.
    package static func due(on today: CivilDate, limit: Int, _ transaction: ReadTransaction) throws -> [Int64] {
        let day = SQLValue.text(today.description)
        let starts = try transaction.query(
            "SELECT id FROM entries WHERE state = 'served' AND effective <= ? ORDER BY effective LIMIT ?",
            [day, .integer(limit)]
        ) { $0.int64(0) }
        let ends = try transaction.query(
            "SELECT id FROM entries WHERE state = 'effective' AND valid_to < ? ORDER BY valid_to LIMIT ?",
            [day, .integer(limit)]
        ) { $0.int64(0) }
        return Array((starts + ends).prefix(limit))
    }

    /// Ids of open files that rest on a decision.
    package static func open(onDecision name: String, _ transaction: ReadTransaction) throws -> [Int64] {
        try transaction.query(
            """
            SELECT id FROM entries WHERE decision = ? AND state IN ('proposed', 'notice_served', 'defence_open',
                'reviewed', 'decided', 'served', 'effective') ORDER BY id
            """, [.text(name)]
        ) { $0.int64(0) }
    }

    /// Ids of open files whose defence window ends provisionally.
    package static func provisional(_ transaction: ReadTransaction) throws -> [Int64] {
        try transaction.query(
            """
            SELECT id FROM entries WHERE defence_provisional = 1 AND state IN ('notice_served', 'defence_open')
                ORDER BY id
            """
        ) { $0.int64(0) }
    }
}
