import Casework
import CommonSchema
import Credit
import RegistryRules
import RegistrySchema
import Store

/// What changes of subjects propose, do, and put back.
extension SubjectIntake {
    // MARK: Proposing

    /// Proposes another status; nil if the record has it.
    func propose(
        status: Int64, of row: SubjectRow, from date: String, because reason: ScreenedText
    ) throws -> SubjectChangeRecord? {
        guard status != 0, status != row.status else { return nil }
        var record = try proposal(.status, row.id, date, reason)
        record.before.status = row.status
        record.file.oldStatus = SubjectStatus(rawValue: Int32(row.status))
        record.file.newStatus = SubjectStatus(rawValue: Int32(status))
        return try store(record)
    }

    /// Proposes a new code.
    ///
    /// - Throws: SUBJECT_NOT_FOUND, SUBJECT_MERGED, SUBJECT_EXISTS, ETAG_MISMATCH, TOO_MANY_CODES, INVALID_CODE.
    func proposeCode(
        _ id: Int64, name: String, etag: String, _ given: GivenCode, reason: ScreenedText, date: String
    ) throws -> (row: SubjectRow, change: SubjectChangeRecord) {
        let row = try current(id, name, etag)
        let key = try SubjectRules.code(row.kind, given, today: moment.today)
        let code = SubjectTable.stored(key, core.keys)
        try refuseKnown(code)
        try requireRoomForCode(id)
        var record = try proposal(.code, id, date, reason)
        record.code.kind = code.kind
        record.code.value = code.value
        record.file.oldCode = Self.shownCode(row)
        record.file.newCode = code.shown
        record = try SubjectChangeTable.rows.numbered(record, at: moment, tx)
        if case .document(let document, let number) = key {
            record.code.document = document.rawValue
            record.code.sealed = try core.keys.seal(number, place: .subjectChange(record.id))
        }
        try SubjectChangeTable.write(record, step)
        return (row, record)
    }

    /// Proposes to merge a record into another one of the same subject.
    ///
    /// - Returns: the record that is to stay, and the proposal.
    func proposeMerge(_ order: MergeOrder) throws -> (row: SubjectRow, change: SubjectChangeRecord) {
        let source = try unmerged(order.source, other: order.target)
        let target = try unmerged(order.target, other: order.source)
        try Etag.require(order.source.etag, is: source.etag)
        try Etag.require(order.target.etag, is: target.etag)
        _ = try requireMergeable(source, order.source.name, target, order.target.name)
        var record = try proposal(.merge, source.id, moment.today.iso, order.reason)
        record.target = target.id
        return (target, try store(record))
    }

    private func proposal(
        _ kind: SubjectChangeKind, _ id: Int64, _ date: String, _ reason: ScreenedText
    ) throws -> SubjectChangeRecord {
        guard let key = step.actor.key else { throw StoredValueError("official") }
        var record = SubjectChangeRecord()
        record.kind = Int64(kind.rawValue)
        record.subject = id
        record.facts = SubjectChangeCase(by: key)
        record.file.effectiveDate = date
        record.file.reason = reason.value
        record.file.proposed = try step.hand()
        return record
    }

    private func store(_ record: SubjectChangeRecord) throws -> SubjectChangeRecord {
        try SubjectChangeTable.store(record, step)
    }

    private static func shownCode(_ row: SubjectRow) -> String {
        row.kind == .naturalPerson ? row.maskedNumber : row.uscc
    }

    // MARK: Taking effect

    /// Makes a confirmed change, and keeps with it what it replaced.
    ///
    /// - Returns: the record that is about it afterwards.
    /// - Throws: ETAG_MISMATCH if the record is not as it was when the change was proposed, and what a proposal is refused for.
    func apply(_ record: inout SubjectChangeRecord) throws -> SubjectRow {
        record.applied = try SubjectChangeTable.nextApplied(tx)
        (record.file.moved, record.file.records) = try SubjectChangeTable.moved(record, tx)
        switch SubjectChangeKind(rawValue: Int32(record.kind)) {
        case .status: return try applyStatus(record)
        case .code: return try applyCode(&record)
        case .merge: return try applyMerge(&record)
        default: throw StoredValueError("kind")
        }
    }

    private func applyStatus(_ record: SubjectChangeRecord) throws -> SubjectRow {
        var row = try current(record.subject, RegistryNames.subject(record.subject), "")
        guard row.status == record.before.status else { throw Refusal.stale }
        row.status = Int64(record.file.newStatus.rawValue)
        try write(
            &row, record, "status-changed", "status", "\(record.before.status)", "\(row.status)",
            record.file.effectiveDate)
        return row
    }

    private func applyCode(_ record: inout SubjectChangeRecord) throws -> SubjectRow {
        var row = try current(record.subject, RegistryNames.subject(record.subject), "")
        guard Self.shownCode(row) == record.file.oldCode else { throw Refusal.stale }
        let code = (kind: record.code.kind, value: record.code.value, shown: record.file.newCode)
        try refuseKnown(code)
        try requireRoomForCode(row.id)
        record.before.uscc = row.uscc
        record.before.document = row.documentKind?.rawValue ?? 0
        record.before.blindIndex = row.blindIndex
        record.before.maskedNumber = row.maskedNumber
        record.before.sealed = try SubjectTable.sealed(tx, row.id)
        record.before.codes = try SubjectTable.codesInUse(tx, row.id, kinds: Self.replacedKinds)
        try SubjectTable.endCodes(tx, row.id, kinds: Self.replacedKinds, on: record.file.effectiveDate)
        try SubjectTable.insertCode(tx, row.id, code, from: record.file.effectiveDate)
        if let sealed = record.code.sealed {
            let number = try core.keys.open(sealed, place: .subjectChange(record.id))
            row.documentKind = DocumentKind(rawValue: record.code.document)
            row.blindIndex = code.value
            row.maskedNumber = code.shown
            try SubjectTable.updateSealed(tx, row.id, core.keys.seal(number, place: .subject(row.id)))
        } else {
            row.uscc = code.value
        }
        try write(
            &row, record, "code-changed", "code", record.file.oldCode, code.shown, record.file.effectiveDate)
        return row
    }

    /// Codes that a new one replaces: the identifying ones.
    private static let replacedKinds: [Int64] = [1, 2, 7, 8]

    /// Nothing moves in a merge: the source keeps its names, codes and decisions, and they are read through the target from now on.
    /// What the source had in use ends on that day.
    private func applyMerge(_ record: inout SubjectChangeRecord) throws -> SubjectRow {
        let names = (RegistryNames.subject(record.subject), RegistryNames.subject(record.target ?? 0))
        var source = try current(record.subject, names.0, "")
        var target = try current(record.target ?? 0, names.1, "")
        let ending = try requireMergeable(source, names.0, target, names.1)
        let today = moment.today.iso
        record.file.effectiveDate = today
        record.before.status = source.status
        record.before.codes = try SubjectTable.codesInUse(tx, source.id, kinds: ending)
        record.before.names = try SubjectTable.namesInUse(tx, source.id, source.displayName)
        // A number of which there is one at a time ends; a passport beside a citizen number goes on.
        try SubjectTable.endCodes(tx, source.id, kinds: ending, on: today)
        try SubjectTable.endName(tx, source.id, source.displayName, on: today)
        source.status = Self.mergedStatus
        source.mergedInto = target.id
        try write(&source, record, "merged", "record", names.0, names.1, today)
        try write(&target, record, "merged", "record", names.0, names.1, today)
        return target
    }

    /// The contract's SUBJECT_STATUS_MERGED.
    private static let mergedStatus: Int64 = 5

    // MARK: Putting back

    /// Undoes a change as a whole. Decisions that came by a code which was never the record's go to a record of their own.
    ///
    /// - Returns: the record that is about it afterwards; of a merge the one that was to stay.
    /// - Throws: LATER_CHANGE.
    func revert(_ record: SubjectChangeRecord) throws -> SubjectRow {
        try requireLast(record)
        guard var row = try SubjectTable.row(tx, record.subject) else { throw StoredValueError("subject") }
        let today = moment.today.iso
        switch SubjectChangeKind(rawValue: Int32(record.kind)) {
        case .status:
            let new = row.status
            row.status = record.before.status
            try write(&row, record, "undone", "status", "\(new)", "\(row.status)", today)
            return row
        case .code:
            try SubjectTable.removeCode(tx, row.id, kind: record.code.kind, value: record.code.value)
            try SubjectTable.reopen(tx, row.id, codes: record.before.codes)
            try giveBack(record, from: row)
            row.uscc = record.before.uscc
            row.documentKind = DocumentKind(rawValue: record.before.document)
            row.blindIndex = record.before.blindIndex
            row.maskedNumber = record.before.maskedNumber
            try SubjectTable.updateSealed(tx, row.id, record.before.sealed)
            try write(&row, record, "undone", "code", record.file.newCode, record.file.oldCode, today)
            return row
        case .merge:
            guard let id = record.target, var target = try SubjectTable.row(tx, id) else {
                throw StoredValueError("target")
            }
            try SubjectTable.reopen(tx, row.id, codes: record.before.codes)
            try SubjectTable.reopen(tx, row.id, row.displayName, sources: record.before.names.map(\.kind))
            row.status = record.before.status
            row.mergedInto = nil
            let names = (RegistryNames.subject(row.id), RegistryNames.subject(id))
            try write(&row, record, "undone", "record", names.1, names.0, today)
            try write(&target, record, "undone", "record", names.1, names.0, today)
            return target
        default: throw StoredValueError("kind")
        }
    }

    /// Refuses an undoing while a later change of the records stands: it rests on this one.
    func requireLast(_ record: SubjectChangeRecord) throws {
        if let later = try SubjectChangeTable.later(than: record, tx) {
            throw Refusal.laterChange(RegistryNames.subjectChange(later))
        }
    }

    /// Writes a row with its history, feed and audit. The history names who proposed it.
    private func write(
        _ row: inout SubjectRow, _ record: SubjectChangeRecord, _ action: String, _ field: String, _ old: String,
        _ new: String, _ date: String
    ) throws {
        row.version += 1
        row.updateTime = moment.milliseconds
        try SubjectTable.update(tx, row)
        let proposer = record.facts.hands.first
        let reason = action == "undone" ? record.file.endReason : record.file.reason
        try SubjectTable.insertEvent(
            tx, row.id,
            SubjectEventRow(
                action: action, field: field, oldValue: old, newValue: new, effectiveDate: date,
                department: proposer?.department ?? "", official: proposer?.official.text ?? "", reason: reason,
                recordTime: moment.milliseconds))
        try publish(row, step.action, detail: RegistryNames.subjectChange(record.id))
    }
}

extension Stepping {
    /// The department and the official who take the step, and when.
    func hand() throws -> SubjectChangeHand {
        SubjectChangeHand(
            department: try actor.requireDepartment(), official: try official().message,
            time: FeedRecords.time(moment.milliseconds))
    }
}

extension SubjectChange {
    /// Who proposed the change and agreed to it.
    func agreed() throws -> [OfficialKey] {
        try ([proposed].compactMap(\.self) + confirmed).map { hand in
            guard let official = hand.official else { throw StoredValueError("hand") }
            return OfficialKey(department: hand.department, official: OfficialID(official.id))
        }
    }
}
