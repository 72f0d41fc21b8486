import Casework
import CommonSchema
import Credit
import RPC
import RegistryRules
import RegistrySchema
import Store

/// What changes of subjects do, and put back.
extension SubjectIntake {
    // MARK: Taking effect

    /// Makes a confirmed change, and keeps with it what it replaced.
    ///
    /// - Returns: the record that is about it afterwards.
    /// - Throws: ETAG_MISMATCH if the record is not as it was when the change was proposed, and what a proposal is refused for.
    func apply(_ record: inout SubjectChangeRecord) throws -> SubjectRow {
        try requireUnchanged(record)
        record.applied = try SubjectChangeTable.nextApplied(tx)
        (record.file.moved, record.file.records) = try SubjectChangeTable.moved(record, tx)
        switch SubjectChangeMatter(rawValue: record.kind) {
        case .status: return try applyStatus(record)
        case .code, .codeAsIssued: return try applyCode(&record)
        case .merge: return try applyMerge(&record)
        case .particulars: return try applyParticulars(&record)
        case .number: return try applyNumber(record)
        case nil: throw StoredValueError("kind")
        }
    }

    /// Refuses what was judged on records that are others by now: the same hands may think otherwise of what they are today. A
    /// proposal of before versions were kept tells of none, and is made again.
    private func requireUnchanged(_ record: SubjectChangeRecord) throws {
        for (id, etag) in [(record.subject, record.file.subjectEtag)]
            + (record.target.map { [($0, record.file.targetEtag)] } ?? [])
        {
            let row = try current(id, RegistryNames.subject(id), "")
            do throws(Refusal) {
                try SubjectRules.requireEtag(etag)
                try Etag.require(etag, is: row.etag)
            } catch {
                throw Refusal.judgedOnAnother(RegistryNames.subject(id))
            }
        }
    }

    private func applyParticulars(_ record: inout SubjectChangeRecord) throws -> SubjectRow {
        var row = try current(record.subject, RegistryNames.subject(record.subject), "")
        let (old, new) = record.particulars
        let date = record.file.effectiveDate
        if !new.displayName.isEmpty {
            record.before.names = try SubjectTable.namesInUse(tx, row.id, row.displayName)
            if try SubjectTable.hasName(tx, row.id, new.displayName, source: "update") {
                record.before.names.append(SubjectChangeRecord.Ended(kind: Self.formerName, value: new.displayName))
            }
        }
        for fact in try put(new, into: &row, from: date) {
            try event(fact, row.id, record, date)
        }
        try write(&row, record, "updated", "particulars", old.displayName, new.displayName, date, isNoted: true)
        return row
    }

    /// Marks a name that the record had before under the same source: an undoing ends it instead of taking it away.
    private static let formerName = "former"

    private func applyNumber(_ record: SubjectChangeRecord) throws -> SubjectRow {
        var row = try current(record.subject, RegistryNames.subject(record.subject), "")
        let code = (kind: record.code.kind, value: record.code.value, shown: record.file.newCode)
        try refuseKnown([code])
        try requireRoomForCode(row.id)
        try SubjectTable.insertCode(tx, row.id, code, from: record.file.effectiveDate)
        try write(&row, record, "code-changed", "number", "", code.shown, record.file.effectiveDate)
        return row
    }

    private func applyStatus(_ record: SubjectChangeRecord) throws -> SubjectRow {
        var row = try current(record.subject, RegistryNames.subject(record.subject), "")
        row.status = Int64(record.file.newStatus.rawValue)
        try write(
            &row, record, "status-changed", "status", "\(record.before.status)", "\(row.status)",
            record.file.effectiveDate)
        return row
    }

    private func applyCode(_ record: inout SubjectChangeRecord) throws -> SubjectRow {
        var row = try current(record.subject, RegistryNames.subject(record.subject), "")
        let code = (kind: record.code.kind, value: record.code.value, shown: record.file.newCode)
        try refuseKnown([code])
        try requireRoomForCode(row.id)
        record.before.uscc = row.uscc
        record.before.document = row.documentKind?.rawValue ?? 0
        record.before.blindIndex = row.blindIndex
        record.before.maskedNumber = row.maskedNumber
        record.before.sealed = try SubjectTable.sealed(tx, row.id)
        record.before.codes = try SubjectTable.codesInUse(tx, row.id, kinds: Self.replacedKinds)
        try SubjectTable.endCodes(tx, row.id, kinds: Self.replacedKinds, on: record.file.effectiveDate)
        try SubjectTable.insertCode(
            tx, row.id, code, from: record.file.effectiveDate,
            asIssued: record.kind == SubjectChangeMatter.codeAsIssued.rawValue)
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
        switch SubjectChangeMatter(rawValue: record.kind) {
        case .particulars: return try revertParticulars(record, &row)
        case .number:
            try SubjectTable.removeCode(tx, row.id, kind: record.code.kind, value: record.code.value)
            try giveBack(record, from: row)
            try write(&row, record, "undone", "number", record.file.newCode, "", today)
            return row
        case .status:
            let new = row.status
            row.status = record.before.status
            try write(&row, record, "undone", "status", "\(new)", "\(row.status)", today)
            return row
        case .code, .codeAsIssued:
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
        case nil: throw StoredValueError("kind")
        }
    }

    private func revertParticulars(_ record: SubjectChangeRecord, _ row: inout SubjectRow) throws -> SubjectRow {
        let (old, new) = record.particulars
        let today = moment.today.iso
        for (given, now) in [
            (new.displayName, row.displayName), (new.legalRepresentative, row.legalRepresentative),
            (new.establishedDate, row.establishedDate),
        ] where !given.isEmpty && given != now {
            throw Refusal.precondition(
                .laterChange, "what this change put in place was changed again since",
                remedy: "correct the record as it is now (UpdateSubject)")
        }
        if !new.displayName.isEmpty {
            if record.before.names.contains(where: { $0.kind == Self.formerName }) {
                try SubjectTable.endName(tx, row.id, new.displayName, on: today)
            } else {
                // It was never the subject's, and must not let a decision about another one pass for a former name.
                try SubjectTable.removeName(tx, row.id, new.displayName, source: "update")
            }
            try SubjectTable.reopen(
                tx, row.id, old.displayName, sources: record.before.names.map(\.kind).filter { $0 != Self.formerName })
            row.displayName = old.displayName
        }
        if !new.legalRepresentative.isEmpty { row.legalRepresentative = old.legalRepresentative }
        if !new.establishedDate.isEmpty { row.establishedDate = old.establishedDate }
        try write(&row, record, "undone", "particulars", new.displayName, old.displayName, today)
        return row
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
        _ new: String, _ date: String, isNoted: Bool = false
    ) throws {
        row.version += 1
        row.updateTime = moment.milliseconds
        try SubjectTable.update(tx, row)
        if !isNoted { try event((action, field, old, new), row.id, record, date) }
        try publish(row, step.action, detail: RegistryNames.subjectChange(record.id))
    }

    private func event(_ fact: Fact, _ id: Int64, _ record: SubjectChangeRecord, _ date: String) throws {
        let proposer = record.facts.hands.first
        try SubjectTable.insertEvent(
            tx, id,
            SubjectEventRow(
                action: fact.action, field: fact.field, oldValue: fact.old, newValue: fact.new, effectiveDate: date,
                department: proposer?.department ?? "", official: proposer?.official.text ?? "",
                reason: fact.action == "undone" ? record.file.endReason : record.file.reason,
                recordTime: moment.milliseconds))
    }
}

extension SubjectChangeRecord {
    fileprivate var particulars: (old: SubjectParticulars, new: SubjectParticulars) {
        (file.oldParticulars ?? SubjectParticulars(), file.newParticulars ?? SubjectParticulars())
    }
}

extension Refusal {
    /// A change that was judged on a record as it is no more.
    fileprivate static func judgedOnAnother(_ subject: String) -> Refusal {
        var refusal = Refusal(
            .stale, .etagMismatch, "'\(subject)' changed since this was proposed",
            remedy: "look at it again, refuse this change (RefuseSubjectChange), and propose what is still right")
        refusal.details["subject"] = subject
        return refusal
    }
}
