import Casework
import Credit
import RPC
import RegistryRules
import Store

/// Takes checked records into the store inside one write transaction: finds or makes the subject, tells duplicates from
/// differing contents, computes the deadline, writes the decision and its feed row. One value per transaction.
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
    private var nextSubject: Int64
    private var nextDecision: Int64
    /// Due dates by decision date: the rows of a file share few dates.
    private var deadlines: [CivilDate: UploadDeadline] = [:]

    init(
        _ tx: WriteTransaction, keys: RegistryKeys, calendar: WorkingCalendar, book: RuleBook,
        circumstances: Circumstances
    ) throws {
        self.tx = tx
        self.keys = keys
        self.calendar = calendar
        self.book = book
        self.circumstances = circumstances
        today = circumstances.moment.today
        todayText = today.iso
        nextSubject = try SubjectTable.nextID(tx)
        nextDecision = try DecisionTable.nextID(tx)
    }

    /// What would become of a record without being taken: a duplicate, another content, another's name, or nothing of these.
    static func standing(_ tx: ReadTransaction, _ record: CheckedRecord, keys: RegistryKeys) throws -> Result? {
        guard let subject = try subject(tx, of: record, keys: keys) else {
            return unconfirmed(record).map { .refused($0) }
        }
        return try standing(tx, record, subject: subject, content: content(record, keys: keys).text)
            ?? misnamed(tx, record, subject).map { .refused($0) }
    }

    /// Whose code finds a subject of quite another name has a wrong code or a new name: a penalty must not fall on whoever has
    /// that code. Spellings that fold to the same are the same name. Names are said of companies alone.
    private static func misnamed(
        _ tx: ReadTransaction, _ record: CheckedRecord, _ hit: SubjectTable.Hit
    ) throws -> FieldViolation? {
        if hit.displayName == record.subjectName { return nil }
        let given = NameFolding.fold(record.subjectName)
        if NameFolding.fold(hit.displayName) == given { return nil }
        let names = try SubjectTable.names(tx, hit.survivor ?? hit.id).map(\.displayName)
        if names.contains(where: { NameFolding.fold($0) == given }) { return nil }
        let rule: Phrase =
            switch hit.kind {
            case .legalPerson, .unincorporated:
                "the code is that of '\(names.first ?? hit.displayName)', which is not known ever to have been called "
                    + "'\(record.subjectName)'"
            case .soleTrader, .naturalPerson: "the number is that of a subject which is not known by this name"
            }
        return FieldViolation(
            field: Template.of(record.kind).fields[Template.of(record.kind).at.name].code, rule: rule,
            remedy: "correct the name or the code; a new name is registered first, with its source (UpdateSubject)")
    }

    /// A code that was confirmed as issued when the record was judged, and is no more.
    private static func unconfirmed(_ record: CheckedRecord) -> FieldViolation? {
        guard case .uscc(let code) = record.partyCode, case .invalid(let remedy) = Codes.uscc(code) else { return nil }
        return FieldViolation(
            field: Template.of(record.kind).fields[Template.of(record.kind).at.uscc].code,
            rule: "a valid unified social credit identifier: \(remedy)", remedy: "compare it with the licence")
    }

    /// Looks under every record of the subject: a decision stays with the record that it came to, also after a merge.
    private static func standing(
        _ tx: ReadTransaction, _ record: CheckedRecord, subject: SubjectTable.Hit, content: String
    ) throws -> Result? {
        let records = try subject.survivor.map { try SubjectTable.records(tx, of: $0).ids } ?? [subject.id]
        for id in records {
            if let found = try standing(tx, record, under: id, content: content) { return found }
        }
        return nil
    }

    private static func standing(
        _ tx: ReadTransaction, _ record: CheckedRecord, under subject: Int64, content: String
    ) throws -> Result? {
        let template = Template.of(record.kind)
        guard
            let found = try DecisionTable.find(
                tx, authority: record.authorityCode, number: record.documentNumber, subject: subject,
                date: record.value(template.at.decisionDate))
        else { return nil }
        if found.kind != record.kind.rawValue { return .differs(found.id, fields: ["kind"]) }
        if found.content == content { return .duplicate(found.id) }
        let differences = RecordContent.differences(found.content, content, template)
        return differences.isEmpty ? .duplicate(found.id) : .differs(found.id, fields: differences)
    }

    /// Takes one record in. Everything that can refuse it is looked at before the first insert.
    mutating func take(_ record: CheckedRecord, importID: Int64 = 0, row: Int64 = 0) throws -> Result {
        let (content, secrets) = Self.content(record, keys: keys)
        let known = try Self.subject(tx, of: record, keys: keys)
        if let known,
            let standing = try Self.standing(tx, record, subject: known, content: content)
        {
            return standing
        }
        if let fault = try known.map({ try Self.misnamed(tx, record, $0) }) ?? Self.unconfirmed(record) {
            return .refused(fault)
        }
        let sealed = secrets.isEmpty ? nil : try keys.seal(secrets, place: .decision(nextDecision))
        // With the record that has the code: a merge that is undone leaves everything where it belongs.
        let subjectID = try known.map { try noteName($0, record) } ?? makeSubject(record)
        let decision = try decision(record, subjectID, content, importID: importID, row: row)
        try DecisionTable.insert(tx, decision, sealed: sealed)
        try FeedRecords.append(tx, decision: decision)
        return .accepted(decision.id, isLate: decision.daysLate > 0)
    }

    /// Takes one record of many in. What the store refuses for its content is undone alone, and the others go on; when the
    /// store itself fails, all do.
    mutating func attempt(_ record: CheckedRecord, importID: Int64, row: Int64) throws -> Attempt {
        let before = self
        do {
            return .taken(try tx.attempt { try take(record, importID: importID, row: row) })
        } catch let error as StoreError where error.isOfContentAlone {
            self = before
            return .refused(
                FieldViolation(
                    field: "", rule: "the store does not keep this row, although it follows the template",
                    remedy: "tell the operator the import, the row and this: \(error.constraint ?? error.kind.rawValue)"
                ))
        }
    }

    private mutating func decision(
        _ record: CheckedRecord, _ subjectID: Int64, _ content: String, importID: Int64, row: Int64
    ) throws -> DecisionRow {
        let deadline = try deadline(record.decisionDate)
        var decision = DecisionRow()
        decision.id = nextDecision
        nextDecision += 1
        decision.kind = record.kind
        decision.subjectID = subjectID
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
        decision.content = content
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

    /// The content with every person's number replaced by its trace, and the numbers themselves, to be sealed; empty
    /// if there are none.
    private static func content(_ record: CheckedRecord, keys: RegistryKeys) -> (text: String, secrets: String) {
        var values = record.values
        let at = Template.of(record.kind).at
        var secrets: [String] = []
        for (type, number) in [(at.representativeType, at.representativeNumber), (at.documentType, at.documentNumber)] {
            secrets.append(values[number])
            guard !values[number].isEmpty else { continue }
            values[number] = keys.trace(DocumentKind.parse(values[type]) ?? .identityCard, values[number])
        }
        let isSecret = secrets.contains { !$0.isEmpty }
        return (RecordContent.join(values), isSecret ? secrets.joined(separator: "\u{1F}") : "")
    }

    private static func subject(
        _ tx: ReadTransaction, of record: CheckedRecord, keys: RegistryKeys
    ) throws -> SubjectTable.Hit? {
        let code = SubjectTable.stored(record.partyCode, keys)
        guard var hit = try SubjectTable.find(tx, kind: code.kind, value: code.value) else { return nil }
        if hit.mergedInto != nil {
            hit.survivor = try SubjectTable.surviving(tx, hit.id)?.id
        } else if hit.hasMerged {
            hit.survivor = hit.id
        }
        return hit
    }

    /// Keeps another spelling that a document writes; the name in use changes by an update only.
    private func noteName(_ hit: SubjectTable.Hit, _ record: CheckedRecord) throws -> Int64 {
        if hit.displayName != record.subjectName {
            try SubjectTable.insertName(
                tx, hit.id, record.subjectName, from: record.value(Template.of(record.kind).at.decisionDate),
                source: "decision")
        }
        return hit.id
    }

    private mutating func makeSubject(_ record: CheckedRecord) throws -> Int64 {
        var row = SubjectRow()
        row.id = nextSubject
        nextSubject += 1
        row.kind = record.party
        row.displayName = record.subjectName
        row.createTime = circumstances.moment.milliseconds
        row.updateTime = circumstances.moment.milliseconds
        let code = SubjectTable.stored(record.partyCode, keys)
        var sealed: [UInt8]?
        switch record.partyCode {
        case .uscc(let uscc):
            row.uscc = uscc
            row.divisionCode = String(uscc.dropFirst(2).prefix(6))
        case .registration: break
        case .document(let kind, let number):
            row.documentKind = kind
            row.blindIndex = code.value
            row.maskedNumber = code.shown
            sealed = try keys.seal(number, place: .subject(row.id))
        }
        if record.party != .naturalPerson {
            row.legalRepresentative = record.value(Template.of(record.kind).at.representative)
        }
        try SubjectTable.insert(tx, row, sealedNumber: sealed, codes: [code], source: "decision")
        try FeedRecords.append(tx, subject: row, isNew: true)
        return row.id
    }
}
