import Casework
import Credit
import RegistrySchema
import ServiceKit
import Store

/// What is known of the records that a part of the registry's changes is about: asked for in sets before the part is applied, and kept up
/// with what is written of each, so that no change of the part has to ask by itself.
struct KnownRecords {
    private var merges: Merges
    /// The keys of records that no snapshot has confirmed since, by name.
    private var unconfirmed: [String: Set<String>] = [:]
    /// The keys in use of records that were lost and not taken in, by name: of those that share one with a record of the part.
    private var lost: [String: Set<String>] = [:]
    /// The rows of decisions that no snapshot has confirmed since, and that were effective or are lost, by the decisions' names.
    private var unconfirmedDecisions: [String: [Document]] = [:]

    /// What says which document a decision is.
    private struct Document {
        let department: String
        /// The folded number, in bytes: the database compares these.
        let number: [UInt8]
    }

    /// Asks for what is known: four questions at most, as long as each kind is no longer than half of the longest ``InList``.
    /// - Parameter generation: that of the changes; what is older is not confirmed.
    init(
        of subjects: [SubjectRecord], _ decisions: [DecisionRecord], before generation: Int64,
        _ transaction: ReadTransaction
    ) throws {
        let names = Set(subjects.map(\.name))
        var merged = names.union(decisions.map(\.subject))
        for subject in subjects where !subject.mergedInto.isEmpty { merged.insert(subject.mergedInto) }
        merges = try Merges(of: merged, transaction)
        for list in InList.texts(names) {
            try transaction.forEach(
                """
                SELECT s.name, k.lookup_key FROM mirror_subjects s JOIN mirror_subject_keys k ON k.subject = s.name
                    WHERE s.name IN (\(list.marks)) AND s.generation < ?
                """, list.values + [.integer(generation)]
            ) { row in
                unconfirmed[row.text(0), default: []].insert(row.text(1))
                return true
            }
        }
        for list in InList.texts(Set(subjects.flatMap { SubjectMirror.keysInUse(of: $0) })) {
            try transaction.forEach(
                """
                SELECT l.name, o.lookup_key FROM mirror_subject_keys o JOIN mirror_subjects l ON l.name = o.subject
                    WHERE o.lookup_key IN (\(list.marks)) AND o.in_use = 1 AND l.generation = \(SubjectMirror.lost)
                        AND l.merged_into = ''
                """, list.values
            ) { row in
                lost[row.text(0), default: []].insert(row.text(1))
                return true
            }
        }
        for list in InList.texts(Set(decisions.map(\.name))) {
            try transaction.forEach(
                """
                SELECT name, department, \(OfficialNumber.folded("document_number")) FROM mirror_decisions
                    WHERE name IN (\(list.marks)) AND generation < ?
                        AND (effective = 1 OR generation = \(SubjectMirror.lost))
                """, list.values + [.integer(generation)]
            ) { row in
                unconfirmedDecisions[row.text(0), default: []].append(
                    Document(department: row.text(1), number: Array(row.text(2).utf8)))
                return true
            }
        }
    }

    // MARK: Subjects

    /// Whether a record is of another subject than the one that is known by its name: nothing that finds the one finds the other. A
    /// code that was changed stays among the former ones.
    ///
    /// Only what a snapshot has not confirmed can be another's: within a history a name stays with its subject, whatever is corrected.
    func isAnother(_ subject: SubjectRecord) -> Bool {
        guard let known = unconfirmed[subject.name] else { return false }
        let keys = SubjectMirror.keys(of: subject)
        return !keys.isEmpty && known.allSatisfy { keys[$0] == nil }
    }

    /// The record into which one of the part was merged; nil for one that stands for itself.
    func mergedInto(_ name: String) -> String? { merges[name] }

    /// As ``SubjectMirror/survivor(ofName:_:)``.
    func survivor(ofName name: String) -> String { merges.survivor(ofName: name) }

    /// A record is written as it stands now.
    mutating func note(_ subject: SubjectRecord) {
        merges[subject.name] = subject.mergedInto.isEmpty ? nil : subject.mergedInto
        unconfirmed[subject.name] = nil
        lost[subject.name] = nil
    }

    /// The lost records that one which is written takes in (``SubjectMirror/takeIn(_:into:_:)``): those with its code or number. They are
    /// merged into it from now on.
    mutating func takeIn(by subject: SubjectRecord) -> [String] {
        guard !lost.isEmpty, subject.mergedInto.isEmpty else { return [] }
        let keys = SubjectMirror.keysInUse(of: subject)
        let found = lost.filter { $0.key != subject.name && !$0.value.isDisjoint(with: keys) }.keys.sorted()
        for name in found {
            merges[name] = subject.name
            lost[name] = nil
        }
        return found
    }

    // MARK: Decisions

    /// Whether a decision may be another one than what is known by its name: of another department or with another document number. About
    /// whom both are is asked where it is set aside.
    func mayBeAnother(_ decision: DecisionRecord) -> Bool {
        guard let rows = unconfirmedDecisions[decision.name] else { return false }
        let number = Array(OfficialNumber.fold(decision.documentNumber).utf8)
        return rows.contains { $0.department != decision.department || $0.number != number }
    }
}
