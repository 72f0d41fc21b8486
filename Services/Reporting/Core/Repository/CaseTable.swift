import CommonSchema
package import Credit
import ReportingSchema
import SchemaRuntime
package import Store

/// The rows of case reports.
package enum CaseTable {
    private static let columns = "id, stage, natural_person, reviewer, version, image"

    private static func record(_ row: borrowing Row) throws -> CaseRecord {
        let file = try CaseReport(stored: row.blob(5))
        let submitters = file.submissions.map { OfficialKey(department: file.department, id: $0.official?.id ?? "") }
        let machine = CaseMachine(
            stage: CaseStage(rawValue: row.text(1)) ?? .dropped, isNaturalPerson: row.bool(2), submitters: submitters)
        let reviewer = row.textOrNil(3).map { text in
            let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
            return OfficialKey(department: parts.first ?? "", id: parts.last ?? "")
        }
        return CaseRecord(id: row.int64(0), machine: machine, file: file, reviewer: reviewer, version: row.int64(4))
    }

    /// A case by its number; nil if there is none.
    package static func load(_ id: Int64, _ transaction: ReadTransaction) throws -> CaseRecord? {
        try transaction.queryOne("SELECT \(columns) FROM cases WHERE id = ?", [.integer(id)]) { try record($0) }
    }

    /// Cases after a number, filtered; empty texts and 0 mean all.
    package static func page(
        after id: Int64, month: String = "", department: String = "", kind: Int32 = 0, stage: CaseStage? = nil,
        limit: Int,
        _ transaction: ReadTransaction
    ) throws -> [CaseRecord] {
        let stage = stage?.rawValue ?? ""
        return try transaction.query(
            """
            SELECT \(columns) FROM cases WHERE id > ? AND (? = '' OR month = ?) AND (? = '' OR department = ?)
                AND (? = 0 OR kind = ?) AND (? = '' OR stage = ?) ORDER BY id LIMIT ?
            """,
            [
                .integer(id), .text(month), .text(month), .text(department), .text(department), .integer(kind),
                .integer(kind), .text(stage), .text(stage), .integer(limit),
            ]
        ) { try record($0) }
    }

    /// Whether a department has a case of a month that fulfils the duty.
    package static func hasFulfilling(
        department: String, month: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            """
            SELECT 1 FROM cases WHERE department = ? AND month = ?
                AND stage IN ('submitted', 'accepted', 'published', 'filed') LIMIT 1
            """, [.text(department), .text(month)]
        ) { _ in true } ?? false
    }

    /// Writes a case: the row, the feed's change and the audit row.
    /// - Returns: the record as it now stands.
    package static func commit(
        _ changed: CaseRecord, action: String, actor: String, official: String, now: Timestamp,
        _ transaction: WriteTransaction
    ) throws -> CaseRecord {
        var record = changed
        let isNew = record.id == 0
        if isNew {
            record.id =
                try transaction.queryOne("SELECT coalesce(max(id), 0) + 1 FROM cases") {
                    $0.int64(0)
                } ?? 1
            record.file.createTime = WireTimestamp(millisecondsSinceEpoch: now.milliseconds)
        }
        record.version += 1
        record.file.name = ResourceName.caseReport(record.id)
        record.file.state = record.machine.stage.message
        record.file.etag = ResourceName.etag(record.version)
        record.file.updateTime = WireTimestamp(millisecondsSinceEpoch: now.milliseconds)
        _ = try transaction.execute(
            """
            INSERT INTO cases (department, month, kind, stage, natural_person, first_submit, submitter, reviewer, due,
                late, version, image, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, natural_person = excluded.natural_person,
                first_submit = excluded.first_submit, submitter = excluded.submitter, reviewer = excluded.reviewer,
                due = excluded.due, late = excluded.late, version = excluded.version, image = excluded.image
            """, try values(of: record))
        _ = try transaction.appendChange(
            kind: "case", key: record.file.name,
            payload: try ReportingChange(record: .caseReport(record.file.masked)).serialized())
        try transaction.audit(
            actor: actor, action: action, target: record.file.name,
            detail: "version \(record.version), official \(official)")
        return record
    }

    private static func values(of record: CaseRecord) throws -> [SQLValue] {
        let file = record.file
        let submitter = record.machine.submitters.last.map { "\($0.department)/\($0.id)" }
        // A new submission is not reviewed yet; the review of the one before stays in the file.
        let reviewer = record.machine.stage == .submitted ? nil : record.reviewer.map { "\($0.department)/\($0.id)" }
        return [
            .text(file.department), .text(file.month), .integer(file.kind.rawValue),
            .text(record.machine.stage.rawValue),
            .bool(record.machine.isNaturalPerson),
            .optional(file.submissions.first?.submitTime?.millisecondsSinceEpoch), .optional(submitter),
            .optional(reviewer), .text(file.due?.date ?? ""), .bool(file.late), .integer(record.version),
            .blob(try file.serialized()), .integer(record.id),
        ]
    }
}
