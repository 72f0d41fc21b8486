package import Casework
import CommonSchema
package import Credit
package import ListingRules
package import ListingSchema
package import Store

/// An objection as its row holds it: the facts that the law asks for, and the file with what is only shown.
package struct ObjectionRecord: CaseRecord {
    /// Row id; 0 before it is stored.
    package var id: Int64 = 0
    /// Counts the changes.
    package var version: Int64 = 0
    /// Milliseconds since the epoch of the filing.
    package var created: Int64 = 0
    /// Milliseconds since the epoch of the last change.
    package var updated: Int64 = 0
    /// Row id of the contested entry.
    package var entry: Int64 = 0
    /// Version of the rule book that gave its working days; nil for one older than the first book.
    package var ruleBook: Int64?
    /// On which ground.
    package var ground = ObjectionGround.unspecified
    /// The facts.
    package var facts = ObjectionCase(
        proposer: OfficialID(""), receivedBy: "", sourceUnit: "", filed: .distantPast, workingDays: 0)
    /// Row id of its suspension; nil before acceptance.
    package var suspension: Int64?
    /// Whether the suspension runs, as its own row says; nil before acceptance. The table's constraints hold it.
    package var suspensionRuns: Bool?
    /// Whether it was upheld when its entry had ended, so that the outcome reached nothing (``UpheldObjections``).
    package var missedEntry = false
    /// Why it was decided, rejected or withdrawn.
    package var decisionReason = ScreenedText.empty
    /// Statement, evidence, pauses, corrections and the like.
    package var file = Objection()

    /// A record without content.
    package init() {}

    /// The resource, composed of facts and file.
    package func resource(on day: CivilDate) -> Objection {
        var objection = file
        objection.name = ResourceName.objections(id)
        objection.entry = ResourceName.entries(entry)
        objection.target = CaseTarget(item: .entry(objection.entry))
        objection.ground = ground
        objection.state = ListingSchema.ObjectionState(rawValue: facts.state.number)
        objection.receivedBy = facts.receivedBy
        objection.sourceUnit = facts.sourceUnit
        objection.filedDate = facts.clock.started.iso
        objection.due = facts.clock.due.map { DueDate(date: $0.date.iso, provisional: $0.isProvisional) }
        objection.acceptanceDue = facts.acceptanceDue.map { DueDate(date: $0.date.iso, provisional: $0.isProvisional) }
        objection.overdue = facts.isOverdue(on: day)
        objection.outcome = ObjectionOutcome(rawValue: facts.result?.number ?? 0)
        objection.decidedDate = facts.decided?.iso ?? ""
        objection.decisionReason = decisionReason.value
        objection.etag = etag
        objection.createTime = Moment(milliseconds: created, today: day).message
        objection.updateTime = Moment(milliseconds: updated, today: day).message
        return objection
    }
}

extension ObjectionGround: StoredNumber {}

/// The rows of objections.
package enum ObjectionTable {
    /// The table. Two columns hold one last day, and the running of the suspension is a foreign key's: see the migration.
    package static let rows = CaseTable<ObjectionRecord>(
        "objections",
        [
            Column("entry", \.entry), Column("entry_proposer", \.facts.proposer), Column("ground", \.ground),
            Column("source_unit", \.facts.sourceUnit), Column("stage", \.facts.state),
            Column("received_by", \.facts.receivedBy), Column("filed", \.facts.clock.started),
            Column("working_days", \.facts.clock.workingDays), Column("rule_book", \.ruleBook),
            Column("due", \.due), Column("due_provisional", \.isDueProvisional),
            Column("acceptance_days", \.facts.acceptanceDays), Column("acceptance_due", \.acceptanceDue),
            Column("acceptance_provisional", \.isAcceptanceProvisional),
            Column("paused_days", \.facts.clock.pausedWorkingDays), Column("paused_since", \.facts.clock.pausedSince),
            Column("suspension", \.suspension), Column("suspension_running", \.suspensionRuns),
            Column("decider", \.facts.decider), Column("decided", \.facts.decided), Column("result", \.facts.result),
            Column("decision_reason", \.decisionReason), Column("missed_entry", \.missedEntry),
            Column("image", message: \.file),
        ])

    /// Whether an objection on the same ground against an entry is undecided.
    package static func hasOpen(
        entry: Int64, ground: ObjectionGround, _ transaction: ReadTransaction
    ) throws -> Bool {
        try rows.exists(
            where: [.equal("entry", .integer(entry)), .equal("ground", ground.sqlValue), open], transaction)
    }

    /// A page of objections after an id; each filter nil for all.
    package static func page(
        after id: Int64, entry: Int64?, state: ListingRules.ObjectionState?, sourceUnit: String?,
        overdueOn day: CivilDate?, limit: Int, _ transaction: ReadTransaction
    ) throws -> [ObjectionRecord] {
        try rows.rows(
            after: id,
            where: [
                entry.map { .equal("entry", .integer($0)) }, .equal("stage", state?.rawValue),
                .equal("source_unit", sourceUnit),
                day.map {
                    .sql(
                        """
                        stage IN ('accepted', 'forwarded', 'verifying') AND due < ? AND paused_since IS NULL
                            OR stage = 'filed' AND acceptance_due < ?
                        """, $0.sqlValue, $0.sqlValue)
                },
            ], limit: limit, transaction)
    }

    /// Dismissed objections on the same ground against an entry, in order of filing.
    package static func dismissed(
        entry: Int64, ground: ObjectionGround, _ transaction: ReadTransaction
    ) throws -> [EarlierObjection] {
        try rows.rows(
            where: [
                .equal("entry", .integer(entry)), .equal("ground", ground.sqlValue), .equal("result", "dismissed"),
            ], limit: StoreLimits.rowsPerQuery, transaction
        ).map {
            EarlierObjection(
                name: ResourceName.objections($0.id), statement: $0.file.statement,
                documents: Set($0.file.evidence.map(\.sha256)))
        }
    }

    /// Objections that were upheld when their entry had ended, in order of filing.
    package static func missed(entry: Int64, _ transaction: ReadTransaction) throws -> [ObjectionRecord] {
        try rows.rows(
            where: [.equal("entry", .integer(entry)), .sql("missed_entry = 1")], limit: StoreLimits.rowsPerQuery,
            transaction)
    }

    /// Undecided objections whose last day is provisional.
    package static func provisional(_ transaction: ReadTransaction) throws -> [ObjectionRecord] {
        try rows.rows(
            where: [.sql("due_provisional = 1 OR acceptance_provisional = 1"), open], limit: StoreLimits.rowsPerQuery,
            transaction)
    }

    private static let open = Condition.sql("stage IN ('filed', 'accepted', 'forwarded', 'verifying')")

    /// Writes an objection: the row, the feed's change and the audit row; a suspension that it no longer needs ends.
    ///
    /// - Returns: the record as it now stands.
    package static func store(_ record: ObjectionRecord, _ step: Stepping) throws -> ObjectionRecord {
        let record = try rows.store(record, at: step.moment, step.transaction)
        // The constraint holds a running suspension while the row says that it is verified: first the row, then its end.
        if !record.facts.state.suspends, let suspension = record.suspension, try !isAwaited(record, step.transaction) {
            try SuspensionTable.end(suspension, at: step.moment, step.transaction)
        }
        let resource = record.resource(on: step.moment.today)
        try ChangeTable.append(.objection(resource), key: resource.name, step.transaction)
        try step.audit(resource.name, AuditDetail.of(version: record.version, ruleBook: record.ruleBook))
        return record
    }

    /// Whether an upheld objection waits for its entry, which the clock ended: others may still go by the entry's days, and what was found
    /// wrong is not executed meanwhile.
    private static func isAwaited(_ record: ObjectionRecord, _ transaction: ReadTransaction) throws -> Bool {
        guard record.missedEntry else { return false }
        return try EntryTable.load(record.entry, transaction)?.facts.state == .expired
    }
}

extension ObjectionRecord {
    fileprivate var due: CivilDate? {
        get { facts.clock.due?.date }
        set { facts.clock.due = newValue.map { DueDay(date: $0, isProvisional: isDueProvisional) } }
    }
    fileprivate var isDueProvisional: Bool {
        get { facts.clock.due?.isProvisional ?? false }
        set { facts.clock.due = due.map { DueDay(date: $0, isProvisional: newValue) } }
    }
    fileprivate var acceptanceDue: CivilDate? {
        get { facts.acceptanceDue?.date }
        set { facts.acceptanceDue = newValue.map { DueDay(date: $0, isProvisional: isAcceptanceProvisional) } }
    }
    fileprivate var isAcceptanceProvisional: Bool {
        get { facts.acceptanceDue?.isProvisional ?? false }
        set { facts.acceptanceDue = acceptanceDue.map { DueDay(date: $0, isProvisional: newValue) } }
    }
}
