import Casework
import Credit
import RPC
import RegistryRules
import Store

/// Registers and changes subjects inside one write transaction, with history, feed and audit.
struct SubjectIntake {
    let step: Stepping
    let core: RegistryEnvironment
    private var actor: Actor { step.actor }
    var tx: WriteTransaction { step.transaction }
    var moment: Moment { step.moment }

    init(core: RegistryEnvironment, _ step: Stepping) {
        self.core = core
        self.step = step
    }

    /// Registers a claim; ALREADY_EXISTS if its code is known.
    func register(_ claim: SubjectClaim) throws -> SubjectRow {
        let code = SubjectTable.stored(claim.code, core.keys)
        var codes = [code]
        if !claim.registration.isEmpty {
            codes.append(SubjectTable.stored(.registration(claim.registration), core.keys))
        }
        for code in codes { try refuseKnown(code) }
        var row = SubjectRow()
        row.id = try SubjectTable.nextID(tx)
        row.kind = claim.party
        row.displayName = claim.displayName.value
        row.establishedDate = claim.establishedDate
        row.divisionCode = claim.divisionCode
        row.legalRepresentative = claim.legalRepresentative.value
        row.createTime = moment.milliseconds
        row.updateTime = moment.milliseconds
        let sealed = try apply(claim.code, code, to: &row)
        try SubjectTable.insert(tx, row, sealedNumber: sealed, codes: codes, source: "registration")
        try event(row, "registered", "", "", row.displayName, moment.today.iso, .empty)
        try publish(row, "RegisterSubject")
        return row
    }

    /// Applies an update; another status it proposes only.
    ///
    /// - Throws: SUBJECT_NOT_FOUND, SUBJECT_MERGED, ETAG_MISMATCH, INVALID_FIELD.
    func update(
        _ id: Int64, name: String, etag: String, _ change: SubjectUpdate
    ) throws -> (row: SubjectRow, change: SubjectChangeRecord?) {
        var row = try current(id, name, etag)
        try SubjectRules.require(change, fits: row.kind)
        let proposal = try propose(
            status: change.status, of: row, from: change.effectiveDate, because: change.reason)
        guard change.changesParticulars else { return (row, proposal) }
        row.version += 1
        row.updateTime = moment.milliseconds
        if !change.displayName.isEmpty, change.displayName.value != row.displayName {
            let old = row.displayName
            try SubjectTable.endName(tx, id, old, on: change.effectiveDate)
            row.displayName = change.displayName.value
            try SubjectTable.insertName(tx, id, row.displayName, from: change.effectiveDate, source: "update")
            try event(row, "renamed", "display_name", old, row.displayName, change.effectiveDate, change.reason)
        }
        if !change.legalRepresentative.isEmpty, change.legalRepresentative.value != row.legalRepresentative {
            let old = row.legalRepresentative
            row.legalRepresentative = change.legalRepresentative.value
            try event(
                row, "updated", "legal_representative", old, row.legalRepresentative, change.effectiveDate,
                change.reason)
        }
        if !change.establishedDate.isEmpty, change.establishedDate != row.establishedDate {
            let old = row.establishedDate
            row.establishedDate = change.establishedDate
            try event(
                row, "updated", "established_date", old, row.establishedDate, change.effectiveDate, change.reason)
        }
        try SubjectTable.update(tx, row)
        try publish(row, "UpdateSubject")
        return (row, proposal)
    }

    /// Refuses another code for a subject that has had as many as it may.
    ///
    /// - Throws: TOO_MANY_CODES.
    func requireRoomForCode(_ id: Int64) throws {
        guard try SubjectTable.codes(tx, id).count < RegistryLimits.codesPerSubject else {
            throw Refusal.exhausted(
                "a subject has at most \(RegistryLimits.codesPerSubject) codes in its life",
                remedy: "merge records instead", reason: .tooManyCodes)
        }
    }

    /// Puts a key into the row; returns the sealed number of a person.
    private func apply(
        _ key: PartyCode, _ code: (kind: Int64, value: String, shown: String), to row: inout SubjectRow
    ) throws -> [UInt8]? {
        switch key {
        case .uscc(let uscc):
            row.uscc = uscc
            return nil
        case .registration: return nil
        case .document(let kind, let number):
            row.documentKind = kind
            row.blindIndex = code.value
            row.maskedNumber = code.shown
            return try core.keys.seal(number, place: .subject(row.id))
        }
    }

    func refuseKnown(_ code: (kind: Int64, value: String, shown: String)) throws {
        guard let hit = try SubjectTable.find(tx, kind: code.kind, value: code.value) else { return }
        let name = RegistryNames.subject(try SubjectTable.surviving(tx, hit.id)?.id ?? hit.id)
        throw Refusal.exists(
            .subjectExists, "the code \(code.shown) belongs to '\(name)'", remedy: "use or update that record",
            details: ["subject": name])
    }

    /// The record of a name, as last seen.
    ///
    /// - Throws: SUBJECT_NOT_FOUND, SUBJECT_MERGED, ETAG_MISMATCH.
    func current(_ id: Int64, _ name: String, _ etag: String) throws -> SubjectRow {
        guard let row = try SubjectTable.row(tx, id) else { throw Refusal.registeredNowhere(name) }
        if row.mergedInto != nil {
            let survivor = try SubjectTable.surviving(tx, id)?.id ?? id
            throw Refusal.merged(name, into: RegistryNames.subject(survivor))
        }
        try Etag.require(etag, is: row.etag)
        return row
    }

    func event(
        _ row: SubjectRow, _ action: String, _ field: String, _ old: String, _ new: String, _ date: String,
        _ reason: ScreenedText
    ) throws {
        try SubjectTable.insertEvent(
            tx, row.id,
            SubjectEventRow(
                action: action, field: field, oldValue: old, newValue: new, effectiveDate: date,
                department: actor.department ?? "", official: actor.official?.id.text ?? "", reason: reason.value,
                recordTime: moment.milliseconds))
    }

    func publish(_ row: SubjectRow, _ action: String, detail: String = "") throws {
        try FeedRecords.append(tx, subject: row)
        try tx.audit(
            actor: actor.identity, action: action, target: RegistryNames.subject(row.id), detail: actor.detail(detail))
    }
}
