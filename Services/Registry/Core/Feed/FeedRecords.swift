import Casework
import CommonSchema
import Credit
import RegistryRules
import RegistrySchema
import SchemaRuntime
import Store

/// What the registry tells the world about a row: the records of its feed and snapshot.
enum FeedRecords {
    /// Kinds of the store's feed rows.
    enum Kind {
        static let subject = "subject"
        static let decision = "decision"
        static let department = "department"
        static let calendarYear = "calendar-year"
        static let ruleBook = "rule-book"
        static let official = "official"
    }

    static func subject(_ tx: ReadTransaction, _ row: SubjectRow) throws -> SubjectRecord {
        // Whatever finds the subject besides the code in the row; nearly all subjects have had that one only.
        let former = try SubjectTable.codes(tx, row.id).filter {
            $0.value != row.uscc && $0.value != row.blindIndex
        }
        return subject(row, former: former)
    }

    static func subject(_ row: SubjectRow, former: [SubjectCodeRow]) -> SubjectRecord {
        var record = SubjectRecord()
        record.name = RegistryNames.subject(row.id)
        record.kind = CommonSchema.SubjectKind(rawValue: Int32(row.kind.rawValue))
        record.displayName = row.displayName
        record.uscc = row.uscc
        record.formerUsccs = former.filter { $0.kind == SubjectTable.CodeKind.uscc }.map(\.value)
        record.blindIndex = row.blindIndex
        record.formerBlindIndexes =
            former.filter { $0.kind >= SubjectTable.CodeKind.citizenNumber }.map(\.value)
        record.establishedDate = row.establishedDate
        record.status = SubjectStatus(rawValue: Int32(row.status))
        record.mergedInto = row.mergedInto.map { RegistryNames.subject($0) } ?? ""
        return record
    }

    static func decision(_ row: DecisionRow) -> DecisionRecord {
        var record = DecisionRecord()
        record.name = RegistryNames.decision(row.id)
        record.kind = DecisionKind(rawValue: Int32(row.kind.rawValue))
        record.subject = RegistryNames.subject(row.subjectID)
        record.documentNumber = row.documentNumber
        record.department = row.department
        record.authorityUscc = row.authorityUSCC
        record.decisionDate = row.decisionDate
        record.penaltyKinds = row.categories.list.map { PenaltyKind(rawValue: Int32($0.rawValue)) }
        record.fineFen = row.fineFen
        record.severity = SeverityClass(rawValue: Int32(row.severity))
        record.domain = row.domain
        record.conductKind = row.conductKind
        record.status = DecisionStatus(rawValue: Int32(row.status))
        record.disclosure = DisclosureState(rawValue: Int32(row.disclosure))
        record.disputed = row.isDisputed
        record.validTo = row.validTo
        record.publicationEnd = row.publicationEnd
        record.uploadDue = CommonSchema.DueDate(date: row.dueDate, provisional: row.isDueProvisional)
        record.late = row.daysLate > 0
        record.submitTime = time(row.submitTime)
        record.version = Int32(row.version)
        record.repaired = row.isRepaired
        return record
    }

    static func department(_ row: DepartmentRow) -> Department {
        Department(
            name: RegistryNames.department(row.code), code: row.code, titleZh: row.titleZh, titleEn: row.titleEn,
            duties: row.duties, uscc: row.uscc, version: Int32(row.version), updateTime: time(row.updateTime),
            registers: row.registers.map(\.rawValue).sorted().map { CommonSchema.SubjectKind(rawValue: Int32($0)) })
    }

    static func calendarYear(_ row: CalendarYearRow) -> CalendarYear {
        CalendarYear(
            name: RegistryNames.calendarYear(row.year), year: Int32(row.year), version: Int32(row.version),
            publishDate: row.publishDate, instrument: row.instrument,
            days: row.days.map {
                CalendarDay(date: $0.date, kind: CalendarDayKind(rawValue: Int32($0.kind)), title: $0.title)
            }, loadTime: time(row.loadTime), recomputing: row.isRecomputing)
    }

    static func time(_ unixMillis: Int64) -> WireTimestamp {
        return WireTimestamp(millisecondsSinceEpoch: unixMillis)
    }

    /// Appends the new state of a subject to the feed.
    static func append(_ tx: WriteTransaction, subject row: SubjectRow, isNew: Bool = false) throws {
        let record = isNew ? subject(row, former: []) : try subject(tx, row)
        try append(tx, Kind.subject, record.name, .subject(record))
    }

    /// Appends the new state of a decision to the feed.
    static func append(_ tx: WriteTransaction, decision row: DecisionRow) throws {
        let record = decision(row)
        try append(tx, Kind.decision, record.name, .decision(record))
    }

    /// Appends the new state of a department to the feed.
    static func append(_ tx: WriteTransaction, department row: DepartmentRow) throws {
        try append(tx, Kind.department, row.code, .department(department(row)))
    }

    /// Appends the new state of an official to the feed.
    static func append(_ tx: WriteTransaction, official row: OfficialRow) throws {
        let official = OfficialMapping.official(row)
        try append(tx, Kind.official, official.name, .official(official))
    }

    /// Appends the new state of a calendar year to the feed.
    static func append(_ tx: WriteTransaction, calendarYear row: CalendarYearRow) throws {
        try append(tx, Kind.calendarYear, String(row.year), .calendarYear(calendarYear(row)))
    }

    /// Appends a new version of the rule book to the feed.
    static func append(_ tx: WriteTransaction, ruleBook edition: RuleBookEdition) throws {
        try append(tx, Kind.ruleBook, edition.name, .ruleBook(edition))
    }

    private static func append(
        _ tx: WriteTransaction, _ kind: String, _ key: String, _ record: RegistryChange.OneOf_Record
    ) throws {
        _ = try tx.appendChange(kind: kind, key: key, payload: RegistryChange(record: record).serialized())
    }
}
