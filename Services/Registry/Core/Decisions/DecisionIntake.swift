import Casework
import Credit
import RPC
import RegistryRules
import Store

/// Takes checked records into the store inside one write transaction: finds or makes the subject, tells duplicates from
/// differing contents, computes the deadline, writes the decision and its feed row. One value per transaction.
///
/// Records come in sets, one record being a set, too: what a set meets in the store is asked at once (``IntakeCache``), each record is
/// judged by that and by what the records before it left, and then there are only writes, which nobody waits for one by one.
struct DecisionIntake {
    /// What became of a record, with the number of the decision that is kept now.
    enum Result: Sendable, Hashable {
        case accepted(Int64, isLate: Bool)
        case duplicate(Int64)
        /// Another content is kept under the same key.
        case differs(Int64, fields: [String])
        /// What is known of the subject says that it is another one's.
        case refused(FieldViolation)
    }

    /// What became of a record that must not take others with it.
    enum Attempt: Sendable, Hashable {
        case taken(Result)
        /// The store does not keep it, although every rule holds.
        case refused(FieldViolation)
    }

    /// A row of a file that every rule accepts.
    struct FileRow: Sendable {
        /// Its number in the file.
        var number: Int64
        var record: CheckedRecord
    }

    /// The department and the official that upload, and the instant, which decides what is late.
    struct Circumstances: Sendable {
        var department: String
        var official: String
        var moment: Moment
    }

    private let tx: WriteTransaction
    private let keys: RegistryKeys
    private let calendar: WorkingCalendar
    private let book: RuleBook
    private let circumstances: Circumstances
    private let today: CivilDate
    private let todayText: String
    /// What the set at work meets.
    private var cache = IntakeCache()
    /// Due dates by decision date: the rows of a file share few dates.
    private var deadlines: [CivilDate: UploadDeadline] = [:]

    init(
        _ tx: WriteTransaction, keys: RegistryKeys, calendar: WorkingCalendar, book: RuleBook,
        circumstances: Circumstances
    ) {
        self.tx = tx
        self.keys = keys
        self.calendar = calendar
        self.book = book
        self.circumstances = circumstances
        today = circumstances.moment.today
        todayText = today.iso
    }

    // MARK: Judging

    /// What would become of a record without being taken: a duplicate, another content, another's name, or nothing of these.
    static func standing(_ tx: ReadTransaction, _ record: CheckedRecord, keys: RegistryKeys) throws -> Result? {
        let record = IntakeRecord(record, keys: keys)
        return standing(record, try IntakeCache(tx, [record]))
    }

    private static func standing(_ record: IntakeRecord, _ cache: IntakeCache) -> Result? {
        guard let subject = cache.subject(of: record) else { return unconfirmed(record.record).map { .refused($0) } }
        if let kept = cache.decision(like: record, about: subject) { return compare(record, with: kept) }
        return misnamed(record, subject, cache).map { .refused($0) }
    }

    private static func compare(_ record: IntakeRecord, with kept: DecisionTable.Kept) -> Result {
        let kind = record.record.kind
        if kept.kind != kind.rawValue { return .differs(kept.id, fields: ["kind"]) }
        if kept.content == record.content { return .duplicate(kept.id) }
        let differences = RecordContent.differences(kept.content, record.content, Template.of(kind))
        return differences.isEmpty ? .duplicate(kept.id) : .differs(kept.id, fields: differences)
    }

    /// Whose code finds a subject of quite another name has a wrong code or a new name: a penalty must not fall on whoever has
    /// that code. Spellings that fold to the same are the same name. Names are said of companies alone.
    private static func misnamed(
        _ record: IntakeRecord, _ hit: SubjectTable.Hit, _ cache: IntakeCache
    ) -> FieldViolation? {
        let name = record.record.subjectName
        if hit.displayName == name { return nil }
        let given = NameFolding.fold(name)
        if NameFolding.fold(hit.displayName) == given { return nil }
        let names = cache.names(of: hit)
        if names.contains(where: { NameFolding.fold($0) == given }) { return nil }
        let rule: Phrase =
            switch hit.kind {
            case .legalPerson, .unincorporated:
                "the code is that of '\(names.first ?? hit.displayName)', which is not known ever to have been called "
                    + "'\(name)'"
            case .soleTrader, .naturalPerson: "the number is that of a subject which is not known by this name"
            }
        let template = Template.of(record.record.kind)
        return FieldViolation(
            field: template.fields[template.at.name].code, rule: rule,
            remedy: "correct the name or the code; a new name is registered first, with its source (UpdateSubject)")
    }

    /// A code that was confirmed as issued when the record was judged, and is no more.
    private static func unconfirmed(_ record: CheckedRecord) -> FieldViolation? {
        guard case .uscc(let code) = record.partyCode, case .invalid(let remedy) = Codes.uscc(code) else { return nil }
        return FieldViolation(
            field: Template.of(record.kind).fields[Template.of(record.kind).at.uscc].code,
            rule: "a valid unified social credit identifier: \(remedy)", remedy: "compare it with the licence")
    }

    // MARK: Taking in

    /// Takes one record in.
    mutating func take(_ record: CheckedRecord) throws -> Result {
        let record = IntakeRecord(record, keys: keys)
        cache = try IntakeCache(tx, [record])
        return try take(record)
    }

    /// Takes the rows of a file in, in their order. What the store refuses for its content is undone alone, and the others go on;
    /// when the store itself fails, all do.
    ///
    /// - Returns: what became of each.
    mutating func take(_ rows: [FileRow], of importID: Int64) throws -> [Attempt] {
        var attempts: [Attempt] = []
        attempts.reserveCapacity(rows.count)
        for start in stride(from: 0, to: rows.count, by: InList.longest) {
            let part = rows[start..<min(start + InList.longest, rows.count)].map { row in
                (number: row.number, record: IntakeRecord(row.record, keys: keys))
            }
            cache = try IntakeCache(tx, part.map(\.record))
            attempts += try take(part, of: importID)
        }
        return attempts
    }

    /// Takes a part of a file in that the cache knows. Nearly always the store keeps all of it, which is tried at once; where it
    /// does not, each row is tried by itself, and those after a refused one meet nothing of it.
    private mutating func take(
        _ part: [(number: Int64, record: IntakeRecord)], of importID: Int64
    ) throws -> [Attempt] {
        do {
            return try attempt { intake in
                var results: [Attempt] = []
                for row in part {
                    results.append(.taken(try intake.take(row.record, importID: importID, row: row.number)))
                }
                return results
            }
        } catch let error as StoreError where error.isOfContentAlone {
            var results: [Attempt] = []
            for row in part {
                do {
                    results.append(
                        .taken(try attempt { try $0.take(row.record, importID: importID, row: row.number) }))
                } catch let error as StoreError where error.isOfContentAlone {
                    results.append(.refused(Self.unkept(error)))
                }
            }
            return results
        }
    }

    /// Does a part of the intake that may fail alone: then what it noted is gone with what it wrote.
    private mutating func attempt<Value>(_ body: (inout DecisionIntake) throws -> Value) throws -> Value {
        var intake = self
        let value = try tx.attempt { try body(&intake) }
        self = intake
        return value
    }

    private static func unkept(_ error: StoreError) -> FieldViolation {
        FieldViolation(
            field: "", rule: "the store does not keep this row, although it follows the template",
            remedy: "tell the operator the import, the row and this: \(error.constraint ?? error.kind.rawValue)")
    }

    /// Takes a record in that the cache knows. Everything that can refuse it is looked at before the first insert; nothing is asked.
    private mutating func take(_ record: IntakeRecord, importID: Int64 = 0, row: Int64 = 0) throws -> Result {
        if let standing = Self.standing(record, cache) { return standing }
        let id = try DecisionTable.nextID(tx)
        let sealed = record.secrets.isEmpty ? nil : try keys.seal(record.secrets, place: .decision(id))
        // With the record that has the code: a merge that is undone leaves everything where it belongs.
        let known = cache.subject(of: record)
        let subject = if let known { try noteName(known, record) } else { try makeSubject(record) }
        let decision = try decision(id, record, about: subject, importID: importID, row: row)
        try DecisionTable.insert(tx, decision, sealed: sealed)
        try FeedRecords.append(tx, decision: decision)
        cache.note(decision, by: record)
        return .accepted(decision.id, isLate: decision.daysLate > 0)
    }

    private mutating func decision(
        _ id: Int64, _ taken: IntakeRecord, about subject: Int64, importID: Int64, row: Int64
    ) throws -> DecisionRow {
        let record = taken.record
        let deadline = try deadline(record.decisionDate)
        var decision = DecisionRow()
        decision.id = id
        decision.kind = record.kind
        decision.subjectID = subject
        decision.department = circumstances.department
        decision.status = record.isValid ? 1 : 2
        decision.authorityUSCC = record.authorityCode
        decision.documentNumber = record.documentNumber
        decision.decisionDate = record.decisionDate.iso
        decision.validTo = record.value(Template.of(record.kind).at.validTo)
        decision.categories = record.categories
        decision.fineFen = record.fineFen
        decision.domain = record.domain
        decision.conductKind = record.conductKind
        decision.ruleBook = book.version.number
        if let period = try publication(record, deadline) {
            decision.severity = period.severity.rawValue
            decision.ruleSet = period.ruleSet
            decision.minimumMonths = Int64(period.minimumMonths)
            decision.maximumMonths = Int64(period.maximumMonths)
            decision.repairableFrom = period.firstRepairDay?.iso ?? ""
            decision.publicationEnd = period.end?.iso ?? ""
        }
        decision.disclosure = Disclosure.initial(record, publicationEnd: decision.publicationEnd, today: todayText)
        decision.dueDate = deadline.date.iso
        decision.isDueProvisional = deadline.isProvisional
        decision.daysLate = Int64(deadline.daysLate)
        decision.submitTime = circumstances.moment.milliseconds
        decision.submitDate = todayText
        decision.importID = importID
        decision.importRow = row
        decision.official = circumstances.official
        decision.content = taken.content
        decision.updateTime = circumstances.moment.milliseconds
        return decision
    }

    /// Class and publication. Where the rules count from the publication, it is the day of the submission, at the latest
    /// the day on which it was due: that a department is late must not keep the subject public for longer.
    private func publication(_ record: CheckedRecord, _ deadline: UploadDeadline) throws -> PenaltyPublication? {
        guard var penalty = record.penalty else { return nil }
        penalty.published = min(today, deadline.date)
        return try book.publication(of: penalty)
    }

    private mutating func deadline(_ decided: CivilDate) throws -> UploadDeadline {
        if let known = deadlines[decided] { return known }
        let days = try book.workingDays(.uploadPermitPenalty, department: circumstances.department, on: decided)
        let deadline = UploadDeadline(decided: decided, submitted: today, workingDays: days, calendar: calendar)
        deadlines[decided] = deadline
        return deadline
    }

    /// Keeps another spelling that a document writes; the name in use changes by an update only.
    private mutating func noteName(_ hit: SubjectTable.Hit, _ record: IntakeRecord) throws -> Int64 {
        let name = record.record.subjectName
        if hit.displayName == name { return hit.id }
        let row = SubjectNameRow(ofDecision: name, from: record.record.decisionDate.iso)
        if row.hasRoom(beside: cache.own(hit.id)) {
            try SubjectTable.putName(tx, hit.id, row)
            cache.note(row, of: hit.id)
        }
        return hit.id
    }

    private mutating func makeSubject(_ made: IntakeRecord) throws -> Int64 {
        let record = made.record
        var row = SubjectRow()
        row.id = try SubjectTable.nextID(tx)
        row.kind = record.party
        row.displayName = record.subjectName
        row.createTime = circumstances.moment.milliseconds
        row.updateTime = circumstances.moment.milliseconds
        var sealed: [UInt8]?
        switch record.partyCode {
        case .uscc(let uscc):
            row.uscc = uscc
            row.divisionCode = String(uscc.dropFirst(2).prefix(6))
        case .registration: break
        case .document(let kind, let number):
            row.documentKind = kind
            row.blindIndex = made.code.value
            row.maskedNumber = made.code.shown
            sealed = try keys.seal(number, place: .subject(row.id))
        }
        if record.party != .naturalPerson {
            row.legalRepresentative = record.value(Template.of(record.kind).at.representative)
        }
        try SubjectTable.insert(tx, row, sealedNumber: sealed, codes: [made.code], source: "decision")
        try FeedRecords.append(tx, subject: row, isNew: true)
        cache.note(row, by: made)
        return row.id
    }
}
