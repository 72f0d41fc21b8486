import Casework
import Credit
import RegistryRules
import RegistrySchema
import Store

/// A change of a subject as its row holds it.
struct SubjectChangeRecord: CaseRecord {
    var id: Int64 = 0
    var version: Int64 = 0
    var created: Int64 = 0
    var updated: Int64 = 0
    /// Where it stands, and in whose hands.
    var facts = SubjectChangeCase()
    /// The contract's SubjectChangeKind.
    var kind: Int64 = 0
    /// The record that changes; of a merge the one that ends.
    var subject: Int64 = 0
    /// Of a merge the record that stays.
    var target: Int64?
    /// Counts the changes that took effect, in their order; 0 before it did.
    var applied: Int64 = 0
    /// Of a change of code what is to be stored.
    var code = NewCode()
    /// What it replaced, to be put back.
    var before = Before()
    /// What is only shown.
    var file = SubjectChange()

    /// A new code: of a person's number the blind index, and the number sealed to this row.
    struct NewCode: Sendable, Hashable {
        var kind: Int64 = 0
        var value = ""
        var document: Int64 = 0
        var sealed: [UInt8]?
    }

    /// What was in the row of the record that changes, and which of its codes and names ended.
    struct Before: Sendable, Hashable {
        var status: Int64 = 0
        var uscc = ""
        var document: Int64 = 0
        var blindIndex = ""
        var maskedNumber = ""
        var sealed: [UInt8]?
        var codes: [Ended] = []
        var names: [Ended] = []
    }

    /// A code by its kind, or a name by its source, that was in use.
    struct Ended: Sendable, Hashable {
        var kind: String
        var value: String
    }

    /// The codes and names that ended, one a line; neither has line breaks or separators in it.
    fileprivate static func text(_ ended: [Ended]) -> SQLValue {
        .text(ended.map { "\($0.kind)\u{1F}\($0.value)" }.joined(separator: "\n"))
    }

    fileprivate static func ended(_ text: String) -> [Ended] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\u{1F}", maxSplits: 1).map(String.init)
            return parts.count == 2 ? Ended(kind: parts[0], value: parts[1]) : nil
        }
    }

    fileprivate var hands: String {
        get { facts.hands.map { "\($0.department) \($0.official)" }.joined(separator: "\n") }
        set {
            facts.hands = newValue.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
                guard parts.count == 2 else { return nil }
                return OfficialKey(department: parts[0], official: OfficialID(parts[1]))
            }
        }
    }

    init() {}
}

/// The rows of changes of subjects.
enum SubjectChangeTable {
    static let rows = CaseTable<SubjectChangeRecord>(
        "subject_change",
        [
            Column("kind", \.kind), Column("state", \.facts.state), Column("hands", \.hands),
            Column("subject", \.subject), Column("target", \.target), Column("applied", \.applied),
            Column("code_kind", \.code.kind), Column("code_value", \.code.value),
            Column("code_document", \.code.document), sealed("code_sealed", \.code.sealed),
            Column("old_status", \.before.status), Column("old_uscc", \.before.uscc),
            Column("old_document", \.before.document), Column("old_blind_index", \.before.blindIndex),
            Column("old_masked", \.before.maskedNumber), sealed("old_sealed", \.before.sealed),
            Column(
                "old_codes", write: { SubjectChangeRecord.text($0.before.codes) },
                read: { $0.before.codes = SubjectChangeRecord.ended($1.text($2)) }),
            Column(
                "old_names", write: { SubjectChangeRecord.text($0.before.names) },
                read: { $0.before.names = SubjectChangeRecord.ended($1.text($2)) }),
            Column("image", message: \.file),
        ])

    /// A sealed value; empty where there is none, since nothing seals to nothing.
    private static func sealed(
        _ name: StaticString, _ path: any WritableKeyPath<SubjectChangeRecord, [UInt8]?> & Sendable
    ) -> Column<SubjectChangeRecord> {
        Column(
            name, write: { .blob($0[keyPath: path] ?? []) },
            read: { record, row, place in
                let bytes = row.blob(place)
                record[keyPath: path] = bytes.isEmpty ? nil : bytes
            })
    }

    /// Writes a change with what it moves now, and the audit row.
    ///
    /// - Returns: the record as it now stands.
    static func store(_ record: SubjectChangeRecord, _ step: Stepping) throws -> SubjectChangeRecord {
        let record = try rows.numbered(record, at: step.moment, step.transaction)
        try write(record, step)
        return record
    }

    /// Writes a record that was numbered, and the audit row.
    static func write(_ record: SubjectChangeRecord, _ step: Stepping) throws {
        try rows.write(record, step.transaction)
        try step.audit(RegistryNames.subjectChange(record.id), "state=\(record.facts.state.token)")
    }

    /// The number of the next change that takes effect.
    static func nextApplied(_ tx: ReadTransaction) throws -> Int64 {
        try tx.queryOne("SELECT coalesce(max(applied), 0) + 1 FROM subject_change") { $0.int64(0) } ?? 1
    }

    /// An open change that proposes the same on the records as they are now; nil if there is none. A code as issued is proposed once,
    /// whichever record asks for it.
    static func open(like record: SubjectChangeRecord, _ tx: ReadTransaction) throws -> SubjectChangeRecord? {
        let isIssued = record.kind == SubjectChangeMatter.codeAsIssued.rawValue
        return try rows.rows(
            where: [
                .equal("state", .text(SubjectChangeState.proposed.rawValue)), .equal("kind", .integer(record.kind)),
                isIssued ? nil : .equal("subject", .integer(record.subject)),
                .equal("code_value", .text(record.code.value)),
            ], limit: StoreLimits.rowsPerQuery, tx
        ).first { other in
            other.target == record.target && other.code.kind == record.code.kind
                && other.file.newStatus == record.file.newStatus
                && other.file.newParticulars == record.file.newParticulars
                && (isIssued
                    || other.file.subjectEtag == record.file.subjectEtag
                        && other.file.targetEtag == record.file.targetEtag)
        }
    }

    /// A change of the same records that took effect later and stands; nil if there is none.
    static func later(than record: SubjectChangeRecord, _ tx: ReadTransaction) throws -> Int64? {
        let ids = [record.subject, record.target ?? record.subject]
        return try tx.queryOne(
            """
            SELECT id FROM subject_change
            WHERE applied > ? AND state IN ('confirmed', 'undo_proposed')
                AND (subject IN (?, ?) OR target IN (?, ?)) ORDER BY applied DESC LIMIT 1
            """, [.integer(record.applied)] + (ids + ids).map { .integer($0) }
        ) { $0.int64(0) }
    }

    /// The records that a change is about, and all that were merged into them.
    private static func family(_ record: SubjectChangeRecord, _ tx: ReadTransaction) throws -> [Int64] {
        let ids = try SubjectTable.records(tx, of: record.subject).ids
        guard let target = record.target else { return ids }
        return ids + (try SubjectTable.records(tx, of: target).ids.filter { !ids.contains($0) })
    }

    /// The departments with effective penalties on the records.
    static func concerned(_ record: SubjectChangeRecord, _ tx: ReadTransaction) throws -> Set<String> {
        try DecisionTable.deciding(tx, .penalty, about: family(record, tx))
    }

    /// What a change moves: the effective decisions of each department, and the records that go with it.
    static func moved(
        _ record: SubjectChangeRecord, _ tx: ReadTransaction
    ) throws -> (decisions: [MovedDecisions], records: [String]) {
        let ids = try family(record, tx)
        let found = try DecisionTable.effective(tx, about: ids)
        var moved: [String: MovedDecisions] = [:]
        for decision in ids.flatMap({ found[$0] ?? [] }) {
            var one = moved[decision.department] ?? MovedDecisions(department: decision.department)
            one.count += 1
            if one.decisions.count < RegistryLimits.movedDecisionsNamed {
                one.decisions.append(RegistryNames.decision(decision.id))
            }
            moved[decision.department] = one
        }
        let own = [record.subject, record.target ?? record.subject]
        return (
            moved.values.sorted { $0.department < $1.department },
            ids.filter { !own.contains($0) }.map { RegistryNames.subject($0) }
        )
    }
}

extension RegistryEnvironment {
    /// Who has to be asked about a change, as a transaction sees it.
    func parties(
        of record: SubjectChangeRecord, _ tx: ReadTransaction
    ) throws -> SubjectChangeCase.Parties {
        let kind = try SubjectTable.row(tx, record.subject)?.kind ?? .legalPerson
        let registrars = try reference.current(tx).registrars(of: kind)
        var concerned = try SubjectChangeTable.concerned(record, tx)
        if record.facts.state == .undoProposed {
            // What the registering authority had a hand in is not undone behind its back.
            concerned.formUnion(try record.file.agreed().map(\.department).filter(registrars.contains))
        }
        guard let matter = SubjectChangeMatter(rawValue: record.kind) else { throw StoredValueError("kind") }
        return SubjectChangeCase.Parties(
            registrars: registrars, concerned: concerned, needsRegistrar: matter.needsRegistrar)
    }

    /// A change as the contract shows it. While it waits, with what it would move now and who is awaited.
    func resource(_ record: SubjectChangeRecord, _ tx: ReadTransaction) throws -> SubjectChange {
        var change = record.file
        change.name = RegistryNames.subjectChange(record.id)
        change.kind = SubjectChangeKind(rawValue: Int32(record.kind))
        change.state = RegistrySchema.SubjectChangeState(rawValue: record.facts.state.number)
        change.subject = RegistryNames.subject(record.subject)
        change.target = record.target.map { RegistryNames.subject($0) } ?? ""
        change.etag = record.etag
        change.createTime = FeedRecords.time(record.created)
        change.updateTime = FeedRecords.time(record.updated)
        if SubjectChangeStep.confirm.origins.contains(record.facts.state) {
            (change.moved, change.records) = try SubjectChangeTable.moved(record, tx)
            change.awaitedDepartments = record.facts.awaited(try parties(of: record, tx))
        }
        return change
    }
}
