import Casework
import Credit
import RPC
import RegistryRules
import RegistrySchema
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

    /// Registers a claim; ALREADY_EXISTS if its code is known. A code as issued finds the record when it is confirmed, and so does a
    /// registration number beside an identifier unless the registering authority gives it: one department's word would put
    /// another's later penalty by that number on this record.
    func register(_ claim: SubjectClaim) throws -> (row: SubjectRow, change: SubjectChangeRecord?) {
        let isIssued = !claim.issueSource.isEmpty
        let number = claim.registration.isEmpty ? nil : PartyCode.registration(claim.registration)
        let code = SubjectTable.stored(claim.code, core.keys)
        let numberCode = number.map { SubjectTable.stored($0, core.keys) }
        try refuseKnown([code] + (numberCode.map { [$0] } ?? []))
        // Without another code the number is the record's own.
        let isBound = try numberCode != nil && (isIssued || isRegistrar(of: claim.party))
        var row = SubjectRow()
        row.id = try SubjectTable.nextID(tx)
        row.kind = claim.party
        row.displayName = claim.displayName.value
        row.establishedDate = claim.establishedDate
        row.divisionCode = claim.divisionCode
        row.legalRepresentative = claim.legalRepresentative.value
        row.createTime = moment.milliseconds
        row.updateTime = moment.milliseconds
        let sealed = isIssued ? nil : try apply(claim.code, code, to: &row)
        let codes = (isIssued ? [] : [code]) + (isBound ? [numberCode].compactMap(\.self) : [])
        try SubjectTable.insert(tx, row, sealedNumber: sealed, codes: codes, source: "registration")
        try event(row, "registered", "", "", row.displayName, moment.today.iso, .empty)
        try publish(row, "RegisterSubject")
        let today = moment.today.iso
        if isIssued {
            let change = try propose(
                claim.code, as: .codeAsIssued, of: row, source: claim.issueSource, from: today,
                because: claim.issueSource)
            return (row, change)
        }
        guard let number, !isBound else { return (row, nil) }
        return (row, try propose(number, as: .number, of: row, from: today, because: .empty))
    }

    /// Applies an update; another status it proposes only, and particulars where another department has decided about the subject.
    ///
    /// - Throws: SUBJECT_NOT_FOUND, SUBJECT_MERGED, ETAG_MISMATCH, INVALID_FIELD, CHANGE_OPEN.
    func update(
        _ id: Int64, name: String, etag: String, _ change: SubjectUpdate
    ) throws -> (row: SubjectRow, change: SubjectChangeRecord?) {
        try SubjectRules.requireEtag(etag)
        var row = try current(id, name, etag)
        try SubjectRules.require(change, fits: row.kind)
        if change.changesParticulars {
            if try concernsOthers(row) {
                guard change.status == 0 || change.status == row.status else {
                    throw Refusal.invalid(
                        "status",
                        "a status and particulars of a subject that others have decided about are judged apart",
                        remedy: "propose each in a request of its own")
                }
                return (row, try propose(particulars: change, of: row))
            }
            row.version += 1
            row.updateTime = moment.milliseconds
            let new = SubjectParticulars(
                displayName: change.displayName.value, legalRepresentative: change.legalRepresentative.value,
                establishedDate: change.establishedDate)
            for fact in try put(new, into: &row, from: change.effectiveDate) {
                try event(row, fact.action, fact.field, fact.old, fact.new, change.effectiveDate, change.reason)
            }
            try SubjectTable.update(tx, row)
            try publish(row, "UpdateSubject")
        }
        // On the record as it is now: what was just changed was seen.
        let proposal = try propose(
            status: change.status, of: row, from: change.effectiveDate, because: change.reason)
        return (row, proposal)
    }

    /// Whether another department has an effective decision about the subject, and the caller is not its register: by name and
    /// representative that department's decision is found and served.
    private func concernsOthers(_ row: SubjectRow) throws -> Bool {
        if try isRegistrar(of: row.kind) { return false }
        let department = try actor.requireDepartment()
        return try DecisionTable.isDecided(
            SubjectTable.records(tx, of: row.id).ids, byOthersThan: department, tx)
    }

    /// One line of a record's history.
    typealias Fact = (action: String, field: String, old: String, new: String)

    /// Puts particulars into a row and its names; empty ones stay.
    ///
    /// - Returns: what changed, for the history.
    func put(_ new: SubjectParticulars, into row: inout SubjectRow, from date: String) throws -> [Fact] {
        var facts: [Fact] = []
        if !new.displayName.isEmpty, new.displayName != row.displayName {
            try SubjectTable.endName(tx, row.id, row.displayName, on: date)
            facts.append(("renamed", "display_name", row.displayName, new.displayName))
            row.displayName = new.displayName
            try SubjectTable.insertName(tx, row.id, row.displayName, from: date, source: "update")
        }
        if !new.legalRepresentative.isEmpty, new.legalRepresentative != row.legalRepresentative {
            facts.append(("updated", "legal_representative", row.legalRepresentative, new.legalRepresentative))
            row.legalRepresentative = new.legalRepresentative
        }
        if !new.establishedDate.isEmpty, new.establishedDate != row.establishedDate {
            facts.append(("updated", "established_date", row.establishedDate, new.establishedDate))
            row.establishedDate = new.establishedDate
        }
        return facts
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

    /// Refuses codes of which one is somebody's.
    ///
    /// - Throws: SUBJECT_EXISTS for the first that is.
    func refuseKnown(_ codes: [(kind: Int64, value: String, shown: String)]) throws {
        let hits = try SubjectTable.find(tx, Set(codes.map { SubjectTable.Code($0.kind, $0.value) }))
        for code in codes {
            guard let hit = hits[SubjectTable.Code(code.kind, code.value)] else { continue }
            let name = RegistryNames.subject(try SubjectTable.surviving(tx, hit.id)?.id ?? hit.id)
            throw Refusal.exists(
                .subjectExists, "the code \(code.shown) belongs to '\(name)'", remedy: "use or update that record",
                details: ["subject": name])
        }
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
