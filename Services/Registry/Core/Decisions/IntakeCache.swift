import RegistryRules
import Store

/// What a set of records meets in the store: the subjects that their codes lead to, what those are called, and the decisions about them
/// under the same numbers. It is asked once for the whole set, whatever its size, in at most four questions; who takes records of the set
/// in says so here, and so a later record meets what an earlier one left behind.
///
/// A value, good for one set in one transaction: where what was written is undone, the value from before holds again.
struct IntakeCache: Sendable {
    private var subjects: [SubjectTable.Code: SubjectTable.Hit]
    /// By the record that stands for a subject, where several were merged.
    private var families: [Int64: [SubjectTable.Member]] = [:]
    /// By the record that has them. Of records that were there before, only where some record of the set writes another name.
    private var names: [Int64: [SubjectNameRow]] = [:]
    private var decisions: [DecisionTable.Key: [DecisionTable.Kept]] = [:]

    /// Of no records.
    init() { subjects = [:] }

    /// Asks what records meet; as many as one question names (``InList/longest``) at most, so that each is asked once.
    init(_ tx: ReadTransaction, _ records: [IntakeRecord]) throws {
        subjects = try SubjectTable.find(tx, Set(records.map(\.subjectCode)))
        try readFamilies(tx)
        let known = records.compactMap { record in subjects[record.subjectCode].map { (record, $0) } }
        let renamed = known.filter { $1.displayName != $0.record.subjectName }
        names = try SubjectTable.ownNames(tx, of: Set(renamed.flatMap { members(of: $1).map(\.id) }))
        decisions = try DecisionTable.kept(
            tx, Set(known.flatMap { record, hit in members(of: hit).map { record.key(under: $0.id) } }))
    }

    private mutating func readFamilies(_ tx: ReadTransaction) throws {
        families = try SubjectTable.families(
            tx, of: Set(subjects.values.filter { $0.mergedInto != nil || $0.hasMerged }.map(\.id)))
        if families.isEmpty { return }
        var survivors: [Int64: Int64] = [:]
        for (survivor, members) in families {
            for member in members { survivors[member.id] = survivor }
        }
        subjects = subjects.mapValues { hit in
            var hit = hit
            hit.survivor = survivors[hit.id]
            return hit
        }
    }

    /// The records of a subject, the one that stands for it first: a decision stays with the record that it came to, also after a merge.
    private func members(of hit: SubjectTable.Hit) -> [SubjectTable.Member] {
        hit.survivor.flatMap { families[$0] } ?? [SubjectTable.Member(id: hit.id, depth: 0)]
    }

    // MARK: What is met

    /// The record that has the code of a record's subject; nil if nobody has.
    func subject(of record: IntakeRecord) -> SubjectTable.Hit? { subjects[record.subjectCode] }

    /// What a subject is, or was, called under any of its records, in the order in which that is shown.
    func names(of hit: SubjectTable.Hit) -> [String] {
        members(of: hit).flatMap { member in
            own(member.id).map { row in
                var row = row
                row.depth = member.depth
                return row
            }
        }
        .sorted { $0.isShown(before: $1) }.map(\.displayName)
    }

    /// The names that a record has itself.
    func own(_ id: Int64) -> [SubjectNameRow] { names[id] ?? [] }

    /// The decision that a record repeats or contradicts, under whichever record of the subject; nil if it is a new one.
    func decision(like record: IntakeRecord, about hit: SubjectTable.Hit) -> DecisionTable.Kept? {
        let number = ExactText(record.record.documentNumber)
        for member in members(of: hit) {
            guard let kept = decisions[record.key(under: member.id)] else { continue }
            // An older program may have kept several: the one that is written so goes before others.
            return kept.first { $0.number == number } ?? kept.first
        }
        return nil
    }

    // MARK: What is left behind

    /// Notes the subject that a record made, with its name.
    mutating func note(_ row: SubjectRow, by record: IntakeRecord) {
        subjects[record.subjectCode] = SubjectTable.Hit(
            id: row.id, displayName: row.displayName, kind: row.kind, mergedInto: nil, isFormer: false,
            hasMerged: false)
        note(SubjectNameRow(ofDecision: row.displayName, from: ""), of: row.id)
    }

    /// Notes a further name of a record.
    mutating func note(_ name: SubjectNameRow, of id: Int64) { names[id, default: []].append(name) }

    /// Notes the decision that a record became.
    mutating func note(_ row: DecisionRow, by record: IntakeRecord) {
        decisions[record.key(under: row.subjectID), default: []].append(
            DecisionTable.Kept(
                id: row.id, kind: row.kind.rawValue, number: ExactText(row.documentNumber), content: row.content))
    }
}
