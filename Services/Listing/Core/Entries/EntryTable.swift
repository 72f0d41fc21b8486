package import Casework
import CommonSchema
package import Credit
package import ListingRules
package import ListingSchema
import RegistryMirror
import SchemaRuntime
import ServiceKit
package import Store

/// The rows of serious-list entries, their versions and what the feed says about them.
package enum EntryTable {
    /// The table. Foreign keys and checks of its migration hold LC-01, LC-02, LC-03 and that nothing is without an end.
    package static let rows = CaseTable<EntryRecord>(
        "entries",
        [
            Column("list_code", \.listCode), Column("list_version", \.listVersion), Column("authority", \.authority),
            Column("domain", \.domain), Column("listability", \.listability), Column("decision", \.decision),
            Column("kind", derived: { _ in "serious" }),
            Column("decision_authority", derived: { .text($0.authority) }),
            Column("subject", derived: { .text($0.file.entry?.subject ?? "") }), Column("about", \.about),
            Column("condition_met", derived: { .text($0.file.conditionMet) }),
            Column("state", \.facts.state), Column("period_months", \.facts.periodMonths),
            Column("minimum_months", \.facts.minimumMonths), Column("definition_from", \.facts.definitionFrom),
            Column(
                "definition_until", write: { OpenEnd.sqlValue($0.facts.definitionUntil) },
                read: { $0.facts.definitionUntil = try OpenEnd.date($1, $2) }),
            Column("underlying_date", \.facts.underlyingDate), Column("proposer", \.facts.proposer),
            Column("notice_served", \.facts.noticeServed), Column("defence_due", \.defenceDue),
            Column("defence_from", \.facts.defenceFrom), Column("defence_days", \.facts.defenceWorkingDays),
            Column("rule_book", \.ruleBook),
            Column("defence_provisional", \.isDefenceProvisional), Column("waived", \.facts.waived),
            Column("statements", \.facts.statements), Column("reviewer", \.facts.reviewer),
            Column("reviewed", \.facts.reviewed), Column("defence_result", \.facts.defenceResult),
            Column("decider", \.facts.decider), Column("decision_number", \.facts.decisionNumber),
            Column("decided", \.facts.decided), Column("latest_valid_to", \.facts.latestValidTo),
            Column("valid_to", \.facts.validTo), Column("decision_served", \.facts.decisionServed),
            Column("effective", \.facts.effective), Column("exited", \.facts.exit),
            Column("exit_cause", \.facts.exitCause), Column("image", message: \.shown),
        ], completing: complete)

    /// The record that stands for an entry's subject: the one that it names, or where another one has that name now, the one that is the
    /// former subject's today.
    package static func owner(subject: String, about: String, _ transaction: ReadTransaction) throws -> String {
        about == subject ? subject : try SubjectMirror.survivor(ofName: about, transaction)
    }

    /// An entry as others see it. The name of its subject is never another one's: where that has been given again, the subject has the
    /// name that it was registered under since, or none.
    package static func published(_ entry: ListEntry, owner: String) -> ListEntry {
        guard entry.subject != owner else { return entry }
        var entry = entry
        entry.subject = SubjectMirror.isAside(owner) ? "" : owner
        return entry
    }

    /// Puts on record that the subject of the files about a record has another name now, and tells the feed's consumers of those that
    /// are decided.
    package static func rename(about record: String, _ step: Stepping) throws {
        var after: Int64 = 0
        while true {
            let files = try rows.rows(
                after: after, where: [.equal("about", .text(record))], limit: filesAtOnce, step.transaction)
            guard let last = files.last else { return }
            let survivor = try SubjectMirror.survivor(ofName: record, step.transaction)
            for file in files {
                guard let entry = file.file.entry else { continue }
                let owner = entry.subject == record ? record : survivor
                try step.audit(entry.name, "\(entry.subject) is \(owner)")
                guard file.facts.decided != nil else { continue }
                try ChangeTable.append(.entry(published(entry, owner: owner)), key: entry.name, step.transaction)
            }
            guard files.count == filesAtOnce else { return }
            after = last.id
        }
    }

    /// Files that are read at once where there is no saying how many there are.
    private static let filesAtOnce = InList.longest

    /// The natural persons among the subjects of some entries, by name.
    static func persons(_ entries: [Int64], _ transaction: ReadTransaction) throws -> [String] {
        var persons: [String] = []
        for list in InList.numbers(Set(entries)) {
            persons += try transaction.query(
                """
                SELECT DISTINCT s.name FROM entries e JOIN mirror_subjects s ON s.name = e.about
                    WHERE s.kind = ? AND e.id IN (\(list.marks))
                """, [.integer(Int64(SubjectKind.naturalPerson.rawValue))] + list.values
            ) { $0.text(0) }
        }
        return try persons.map {
            SubjectMirror.isAside($0) ? try SubjectMirror.survivor(ofName: $0, transaction) : $0
        }
    }

    /// Adds the entry as consumers see it, which the newest version of its history holds, and what the columns say.
    private static func complete(_ records: inout [EntryRecord], _ transaction: ReadTransaction) throws {
        var entries: [Int64: ListEntry] = [:]
        for list in InList.numbers(records.map(\.id)) {
            try transaction.forEach(
                """
                SELECT e.id, v.image FROM entries e JOIN entry_versions v ON v.entry = e.id AND v.version = e.version
                    WHERE e.id IN (\(list.marks))
                """, list.values
            ) { row in
                entries[row.int64(0)] = try ListEntry(stored: row.blob(1))
                return true
            }
        }
        for index in records.indices {
            guard let entry = entries[records[index].id] else { throw StoredValueError("entry_versions") }
            records[index].file.entry = entry
            records[index].restate()
        }
    }

    /// The entry with an id; nil if there is none.
    package static func load(_ id: Int64, _ transaction: ReadTransaction) throws -> EntryRecord? {
        try rows.load(id, transaction)
    }

    /// Writes a step of a file: the row, a version of its history, the feed's change once it is decided, and the audit
    /// row.
    ///
    /// - Returns: the record as it now stands.
    package static func commit(
        _ record: EntryRecord, _ event: EntryEvent, remark: String = "", _ step: Stepping
    ) throws -> EntryRecord {
        var record = try rows.numbered(record, at: step.moment, step.transaction)
        // What somebody ended waits for nobody.
        if !record.facts.state.isSuspendable {
            _ = try SuspensionTable.endHold(of: record.id, at: step.moment, step.transaction)
        }
        record.file = record.composed(try SuspensionTable.flags(ofEntry: record.id, step.transaction))
        try rows.write(record, step.transaction)
        let entry = record.file.entry ?? ListEntry()
        try appendVersion(record, event, remark: remark, entry, step)
        if record.facts.decided != nil {
            let owner = try owner(subject: entry.subject, about: record.about, step.transaction)
            try ChangeTable.append(.entry(published(entry, owner: owner)), key: entry.name, step.transaction)
        }
        try step.audit(entry.name, AuditDetail.of(version: record.version, ruleBook: record.ruleBook))
        return record
    }

    private static func appendVersion(
        _ record: EntryRecord, _ event: EntryEvent, remark: String, _ entry: ListEntry, _ step: Stepping
    ) throws {
        try step.transaction.execute(
            """
            INSERT INTO entry_versions (entry, version, valid_date, recorded, event, state, actor, official_id,
                official_name, remark, image) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(record.id), .integer(record.version), .text(event.validDate.iso),
                .integer(step.moment.milliseconds), .text(event.token), .text(event.state.rawValue),
                .text(step.actor.identity), .text(step.actor.official?.id.text ?? ""),
                .text(step.actor.official?.name ?? ""), .text(remark), .blob(try entry.serialized()),
            ])
    }

    // MARK: Finding

    /// True if the decision already carries an entry about the subject that was not dropped or revoked, also under a name that it had
    /// before the registry lost it. What was about a former subject or decision of the same name is no such entry.
    /// - Parameter owner: the record that stands for the subject today.
    package static func isListed(decision: String, owner: String, _ transaction: ReadTransaction) throws -> Bool {
        let names = try [decision] + DecisionMirror.lostNames(of: decision, transaction)
        let marks = names.map { _ in "?" }.joined(separator: ", ")
        return try transaction.queryOne(
            """
            \(SubjectMirror.family) SELECT 1 FROM entries WHERE about IN (SELECT name FROM family)
                AND decision IN (\(marks)) AND state NOT IN ('dropped', 'revoked', 'reputation_restored') LIMIT 1
            """, [.text(owner)] + names.map { .text($0) }
        ) { _ in true } ?? false
    }

    /// True if the department has used a decision number already for another entry, whatever brackets it had there.
    package static func isUsed(
        decisionNumber: String, of authority: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            """
            SELECT 1 FROM entries WHERE authority = ? AND decision_number IS NOT NULL
                AND \(OfficialNumber.folded("decision_number")) = \(OfficialNumber.folded("?")) LIMIT 1
            """, [.text(authority), .text(decisionNumber)]
        ) { _ in true } ?? false
    }

    /// A page of files after an id; each filter nil for all.
    package static func page(
        after id: Int64, list: String?, state: FileState?, authority: String?, limit: Int,
        _ transaction: ReadTransaction
    ) throws -> [EntryRecord] {
        try rows.rows(
            after: id,
            where: [
                .equal("list_code", list), .equal("state", state?.rawValue), .equal("authority", authority),
            ], limit: limit, transaction)
    }

    /// Entries whose hour has come by the clock, at most `limit`: served ones that take effect, effective ones that end.
    package static func due(on today: CivilDate, limit: Int, _ transaction: ReadTransaction) throws -> [EntryRecord] {
        try rows.rows(
            where: [
                .sql(
                    "state = 'served' AND effective <= ? OR state = 'effective' AND valid_to < ?", today.sqlValue,
                    today.sqlValue)
            ], limit: limit, transaction)
    }

    /// That a file is open.
    static let isOpen: StaticString = """
        state IN ('proposed', 'notice_served', 'defence_open', 'reviewed', 'decided', 'served', 'effective')
        """

    /// Open files that rest on a decision.
    package static func open(onDecision name: String, _ transaction: ReadTransaction) throws -> [EntryRecord] {
        try rows.rows(
            where: [.equal("decision", .text(name)), .sql(isOpen)], limit: StoreLimits.rowsPerQuery, transaction)
    }

    /// The numbers of the open files that rest on some decisions, in order, by the decisions' names.
    static func numbers(
        ofOpenFilesOn decisions: [String], _ transaction: ReadTransaction
    ) throws -> [String: [Int64]] {
        var numbers: [String: [Int64]] = [:]
        for list in InList.texts(Set(decisions)) {
            try transaction.forEach(
                "SELECT decision, id FROM entries WHERE decision IN (\(list.marks)) AND \(isOpen) ORDER BY id",
                list.values
            ) { row in
                numbers[row.text(0), default: []].append(row.int64(1))
                return true
            }
        }
        return numbers
    }

    /// Open files whose defence window ends provisionally.
    package static func provisional(_ transaction: ReadTransaction) throws -> [EntryRecord] {
        try rows.rows(
            where: [.equal("defence_provisional", 1), .sql("state IN ('notice_served', 'defence_open')")],
            limit: StoreLimits.rowsPerQuery, transaction)
    }
}

extension EntryRecord {
    fileprivate var defenceDue: CivilDate? {
        get { facts.defenceDue?.date }
        set { facts.defenceDue = newValue.map { DueDay(date: $0, isProvisional: isDefenceProvisional) } }
    }
    fileprivate var isDefenceProvisional: Bool {
        get { facts.defenceDue?.isProvisional ?? false }
        set { facts.defenceDue = defenceDue.map { DueDay(date: $0, isProvisional: newValue) } }
    }
}
