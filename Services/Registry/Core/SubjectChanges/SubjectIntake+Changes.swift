import Casework
import CommonSchema
import Credit
import RegistryRules
import RegistrySchema
import Store

/// What changes of subjects propose.
extension SubjectIntake {
    /// Proposes another status; nil if the record has it.
    func propose(
        status: Int64, of row: SubjectRow, from date: String, because reason: ScreenedText
    ) throws -> SubjectChangeRecord? {
        guard status != 0, status != row.status else { return nil }
        var record = try proposal(.status, row, date, reason)
        record.before.status = row.status
        record.file.oldStatus = SubjectStatus(rawValue: Int32(row.status))
        record.file.newStatus = SubjectStatus(rawValue: Int32(status))
        return try store(record)
    }

    /// Proposes another name or other particulars; nil if the record has them.
    func propose(particulars change: SubjectUpdate, of row: SubjectRow) throws -> SubjectChangeRecord? {
        var (old, new) = (SubjectParticulars(), SubjectParticulars())
        func put(_ given: String, _ kept: String, _ field: WritableKeyPath<SubjectParticulars, String>) {
            guard !given.isEmpty, given != kept else { return }
            old[keyPath: field] = kept
            new[keyPath: field] = given
        }
        put(change.displayName.value, row.displayName, \.displayName)
        put(change.legalRepresentative.value, row.legalRepresentative, \.legalRepresentative)
        put(change.establishedDate, row.establishedDate, \.establishedDate)
        guard new != SubjectParticulars() else { return nil }
        var record = try proposal(.particulars, row, change.effectiveDate, change.reason)
        record.file.oldParticulars = old
        record.file.newParticulars = new
        return try store(record)
    }

    /// Proposes a new code, or one that was issued with another check character.
    ///
    /// - Throws: SUBJECT_NOT_FOUND, SUBJECT_MERGED, SUBJECT_EXISTS, ETAG_MISMATCH, TOO_MANY_CODES, INVALID_CODE, CHANGE_OPEN,
    ///   CODE_RESEMBLES.
    func proposeCode(
        _ id: Int64, name: String, etag: String, _ given: GivenCode, reason: ScreenedText, date: String
    ) throws -> (row: SubjectRow, change: SubjectChangeRecord) {
        try SubjectRules.requireEtag(etag)
        let row = try current(id, name, etag)
        let key = try SubjectRules.code(row.kind, given, today: moment.today)
        let source = try SubjectRules.issueSource(given)
        let kind: SubjectChangeMatter = source.isEmpty ? .code : .codeAsIssued
        return (row, try propose(key, as: kind, of: row, source: source, from: date, because: reason))
    }

    /// Proposes a code of a record: in place of the one that it has, or a number beside it.
    func propose(
        _ key: PartyCode, as kind: SubjectChangeMatter, of row: SubjectRow, source: ScreenedText = .empty,
        from date: String, because reason: ScreenedText
    ) throws -> SubjectChangeRecord {
        let code = SubjectTable.stored(key, core.keys)
        try refuseKnown([code])
        try requireRoomForCode(row.id)
        var record = try proposal(kind, row, date, reason)
        record.code.kind = code.kind
        record.code.value = code.value
        record.file.oldCode = kind == .number ? "" : Self.shownCode(row)
        record.file.newCode = code.shown
        record.file.issueSource = source.value
        if kind == .codeAsIssued { record.file.resembles = try resembling(code.value, of: row) }
        try refuseOpen(record)
        record = try SubjectChangeTable.rows.numbered(record, at: moment, tx)
        if case .document(let document, let number) = key {
            record.code.document = document.rawValue
            record.code.sealed = try core.keys.seal(number, place: .subjectChange(record.id))
        }
        try SubjectChangeTable.write(record, step)
        return record
    }

    /// The records whose codes are one slip of the pen away from a code: of a typing error, or of a twin that somebody invents to
    /// put a record beside another's. Only who issues codes may say that both were issued.
    ///
    /// - Throws: CODE_RESEMBLES.
    private func resembling(_ code: String, of row: SubjectRow) throws -> [String] {
        let ids = try SubjectTable.owners(
            tx, kind: SubjectTable.CodeKind.uscc, values: UnifiedSocialCreditCode.slips(of: code))
        let names = ids.filter { $0 != row.id }.map { RegistryNames.subject($0) }
        guard let first = names.first, try !isRegistrar(of: row.kind) else { return names }
        throw Refusal.precondition(
            .codeResembles, "the code differs from that of '\(first)' by one character, or by two that are swapped",
            remedy: "compare both certificates; if both codes were issued, the authority that registers such subjects "
                + "proposes it",
            details: ["subject": first])
    }

    /// Whether the calling department registers subjects of a kind: its records are the source of what they are called.
    func isRegistrar(of kind: PartyKind) throws -> Bool {
        try core.reference.current(tx).registrars(of: kind).contains(step.actor.requireDepartment())
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
        var record = try proposal(.merge, source, moment.today.iso, order.reason)
        record.target = target.id
        record.file.targetEtag = target.etag
        return (target, try store(record))
    }

    private func proposal(
        _ kind: SubjectChangeMatter, _ row: SubjectRow, _ date: String, _ reason: ScreenedText
    ) throws -> SubjectChangeRecord {
        guard let key = step.actor.key else { throw StoredValueError("official") }
        var record = SubjectChangeRecord()
        record.kind = kind.rawValue
        record.subject = row.id
        record.facts = SubjectChangeCase(by: key)
        record.file.subjectEtag = row.etag
        record.file.effectiveDate = date
        record.file.reason = reason.value
        record.file.proposed = try step.hand()
        return record
    }

    private func store(_ record: SubjectChangeRecord) throws -> SubjectChangeRecord {
        try refuseOpen(record)
        return try SubjectChangeTable.store(record, step)
    }

    /// Refuses to propose what is proposed already: only one of both could ever be confirmed.
    private func refuseOpen(_ record: SubjectChangeRecord) throws {
        guard let other = try SubjectChangeTable.open(like: record, tx) else { return }
        let name = RegistryNames.subjectChange(other.id)
        throw Refusal.exists(
            .changeOpen, "'\(name)' proposes the same, and waits",
            remedy: "have it confirmed (ConfirmSubjectChange), or refuse it (RefuseSubjectChange) and propose again",
            details: ["change": name])
    }

    static func shownCode(_ row: SubjectRow) -> String {
        row.kind == .naturalPerson ? row.maskedNumber : row.uscc
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
