import Credit
import RPC
import Store

/// Registers and changes subjects inside one write transaction, with history, feed and audit.
struct SubjectIntake {
    let tx: WriteTransaction
    let now: Timestamp
    private let core: RegistryCore
    private let acting: Acting

    init(_ tx: WriteTransaction, core: RegistryCore, acting: Acting) {
        self.tx = tx
        self.core = core
        self.acting = acting
        now = core.clock.now()
    }

    /// Registers a claim; ALREADY_EXISTS if its code is known.
    func register(_ claim: SubjectClaim) throws -> SubjectRow {
        let code = SubjectRepository.stored(claim.key, core.keys)
        try refuseKnown(code)
        var row = SubjectRow()
        row.id = try SubjectRepository.nextID(tx)
        row.kind = claim.party
        row.displayName = claim.displayName
        row.establishedDate = claim.establishedDate
        row.divisionCode = claim.divisionCode
        row.legalRepresentative = claim.legalRepresentative
        row.createTime = now.milliseconds
        row.updateTime = now.milliseconds
        let sealed = try apply(claim.key, code, to: &row)
        try SubjectRepository.insert(tx, row, sealedNumber: sealed, codes: [code], source: "registration")
        try note(row, "registered", "", "", row.displayName, date: now.date(in: .shanghai).iso, reason: "")
        return row
    }

    /// Applies an update; ABORTED if the etag is not the row's.
    func update(_ id: Int64, name: String, etag: String, _ change: SubjectChange) throws -> SubjectRow {
        var row = try current(id, name, etag)
        if row.kind == .naturalPerson, !change.legalRepresentative.isEmpty || !change.establishedDate.isEmpty {
            throw Refusal.field("legal_representative", "not used for a natural person", "leave it empty")
        }
        row.version += 1
        row.updateTime = now.milliseconds
        if !change.displayName.isEmpty, change.displayName != row.displayName {
            let old = row.displayName
            try SubjectRepository.endName(tx, id, old, on: change.effectiveDate)
            row.displayName = change.displayName
            try SubjectRepository.insertName(tx, id, row.displayName, from: change.effectiveDate, source: "update")
            try event(row, "renamed", "display_name", old, row.displayName, change.effectiveDate, change.reason)
        }
        if change.status != 0, change.status != row.status {
            let old = "\(row.status)"
            row.status = change.status
            try event(row, "status-changed", "status", old, "\(row.status)", change.effectiveDate, change.reason)
        }
        if !change.legalRepresentative.isEmpty, change.legalRepresentative != row.legalRepresentative {
            let old = row.legalRepresentative
            row.legalRepresentative = change.legalRepresentative
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
        try SubjectRepository.update(tx, row)
        try publish(row, "subject.update")
        return row
    }

    /// Gives a subject a new code; the former one still finds it.
    func changeCode(
        _ id: Int64, name: String, etag: String, _ given: SubjectRules.Given, reason: String, date: String
    ) throws -> SubjectRow {
        var row = try current(id, name, etag)
        var violations: [RuleViolation] = []
        guard let key = SubjectRules.key(row.kind, given, today: now.date(in: .shanghai), &violations) else {
            throw Refusal.invalid(violations, reason: "INVALID_SUBJECT")
        }
        let code = SubjectRepository.stored(key, core.keys)
        try refuseKnown(code)
        guard try SubjectRepository.codes(tx, id).count < RegistryLimits.codesPerSubject else {
            throw RPCError.resourceExhausted(
                reason: "TOO_MANY_CODES",
                message:
                    "a subject has at most \(RegistryLimits.codesPerSubject) codes in its life; merge records instead",
                domain: RegistryCore.domain)
        }
        let old = row.kind == .naturalPerson ? row.maskedNumber : row.uscc
        try SubjectRepository.endCodes(tx, id, kinds: [1, 2, 7, 8], on: date)
        try SubjectRepository.insertCode(tx, id, code, from: date)
        row.version += 1
        row.updateTime = now.milliseconds
        let sealed = try apply(key, code, to: &row)
        try SubjectRepository.update(tx, row)
        if let sealed { try SubjectRepository.updateSealed(tx, id, sealed) }
        try event(row, "code-changed", "code", old, code.shown, date, reason)
        try publish(row, "subject.change-code")
        return row
    }

    /// Puts a key into the row; returns the sealed number of a person.
    private func apply(
        _ key: SubjectKey, _ code: (kind: Int64, value: String, shown: String), to row: inout SubjectRow
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
            return try core.keys.seal(number, place: "subject")
        }
    }

    private func refuseKnown(_ code: (kind: Int64, value: String, shown: String)) throws {
        guard let hit = try SubjectRepository.find(tx, kind: code.kind, value: code.value) else { return }
        let name = ResourceName.subject(try SubjectRepository.surviving(tx, hit.id)?.id ?? hit.id)
        throw RPCError.alreadyExists(
            reason: "SUBJECT_EXISTS", message: "the code \(code.shown) belongs to '\(name)'; use or update that record",
            domain: RegistryCore.domain, metadata: ["subject": name])
    }

    private func current(_ id: Int64, _ name: String, _ etag: String) throws -> SubjectRow {
        guard let row = try SubjectRepository.row(tx, id) else { throw Refusal.notFound("subject", name) }
        guard etag == SubjectMapping.etag(row) else { throw Refusal.etag() }
        guard row.mergedInto == nil else {
            throw Refusal.state("SUBJECT_MERGED", "'\(name)' was merged", "change the record that it was merged into")
        }
        return row
    }

    private func note(
        _ row: SubjectRow, _ action: String, _ field: String, _ old: String, _ new: String, date: String, reason: String
    ) throws {
        try event(row, action, field, old, new, date, reason)
        try publish(row, "subject.\(action)")
    }

    func event(
        _ row: SubjectRow, _ action: String, _ field: String, _ old: String, _ new: String, _ date: String,
        _ reason: String
    ) throws {
        try SubjectRepository.insertEvent(
            tx, row.id,
            SubjectEventRow(
                action: action, field: field, oldValue: old, newValue: new, effectiveDate: date,
                department: acting.department, official: acting.official, reason: reason,
                recordTime: now.milliseconds))
    }

    func publish(_ row: SubjectRow, _ action: String, detail: String = "") throws {
        try FeedRecords.append(tx, subject: row)
        try tx.audit(
            actor: acting.identity, action: action, target: ResourceName.subject(row.id), detail: acting.detail(detail))
    }
}
