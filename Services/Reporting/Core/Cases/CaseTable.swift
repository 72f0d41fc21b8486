package import Casework
import CommonSchema
package import ReportingRules
import ReportingSchema
import SchemaRuntime
package import Store

/// The rows of case reports.
package enum Cases {
    /// The table. Who submitted last and until when are columns for the table's own constraints and for operators.
    package static let table = CaseTable<CaseFile>(
        "cases",
        [
            Column("department", \.department), Column("month", \.month), Column("kind", \.kind),
            Column("stage", \.stage), Column("natural_person", \.isNaturalPerson),
            Column("first_submit", \.firstSubmit),
            Column("submitter", derived: { try $0.machine.submitters.last.sqlValue }),
            // A new submission is not reviewed yet; the review of the one before stays in the file.
            Column(
                "reviewer", write: { try $0.stage == .submitted ? .null : $0.reviewer.sqlValue },
                read: { record, row, place in record.reviewer = try OfficialKey?(row, place) }),
            Column("due", derived: { .text($0.shown.due?.date ?? "") }), Column("late", \.isLate),
            Column("image", message: \.shown),
        ])

    /// Whether a department has a case of a month that fulfils the duty.
    package static func hasFulfilling(
        department: String, month: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try table.exists(
            where: [
                .equal("department", .text(department)), .equal("month", .text(month)),
                .sql("stage IN ('submitted', 'accepted', 'published', 'filed')"),
            ], transaction)
    }

    /// Writes a case: the row, the feed's change and the audit row.
    ///
    /// - Returns: the record as it now stands.
    static func commit(_ file: CaseFile, _ stepping: Stepping) throws -> CaseFile {
        let stored = try table.store(file, at: stepping.moment, stepping.transaction)
        try publish(stored, stepping.transaction)
        try stepping.audit(CaseFile.names(stored.id), "version=\(stored.version)")
        return stored
    }

    /// Tells the feed of a case as it now stands.
    static func publish(_ file: CaseFile, _ transaction: WriteTransaction) throws {
        _ = try transaction.appendChange(
            kind: "case", key: CaseFile.names(file.id),
            payload: try ReportingChange(record: .caseReport(file.report.masked)).serialized())
    }
}

extension CaseStage: StoredToken {}
extension CaseKind: StoredNumber {}

extension OfficialKey: ColumnValue {
    /// As `department/official`, folded, so that the table itself can tell one person from another.
    package var sqlValue: SQLValue { .text("\(department)/\(official.folded)") }

    /// A TEXT column of that form.
    package init(_ row: borrowing Row, _ column: Int) throws {
        let parts = row.text(column).split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { throw StoredValueError("official") }
        self.init(department: String(parts[0]), official: OfficialID(String(parts[1])))
    }
}
