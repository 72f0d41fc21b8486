import Casework
import Credit
import RegistryRules
import Store

extension SubjectIntake {
    /// Refuses a merge that the rules do not allow.
    ///
    /// - Returns: the kinds of codes of which a subject has one at a time and both have one: the source's end.
    /// - Throws: the refusals of ``MergeRules``.
    func requireMergeable(
        _ source: SubjectRow, _ sourceName: String, _ target: SubjectRow, _ targetName: String
    ) throws -> [Int64] {
        let codes = try inUse(source.id)
        let others = try inUse(target.id)
        do throws(MergeRules.Fault) {
            try MergeRules.check(side(source, codes), into: side(target, others))
        } catch {
            throw error.refusal(sourceName, into: targetName)
        }
        return codes.kinds.intersection(others.kinds).intersection(MergeRules.single).sorted()
    }

    /// One of both records.
    ///
    /// - Throws: SUBJECT_NOT_FOUND, SUBJECT_MERGED.
    func unmerged(_ side: MergeOrder.Side, other: MergeOrder.Side) throws -> SubjectRow {
        guard let row = try SubjectTable.row(tx, side.id) else { throw Refusal.registeredNowhere(side.name) }
        guard row.mergedInto != nil else { return row }
        let survivor = try SubjectTable.surviving(tx, side.id)?.id ?? side.id
        throw Refusal.merged(side.name, into: RegistryNames.subject(survivor), with: other.name)
    }

    private typealias Held = (kinds: Set<Int64>, count: Int, depth: Int)

    /// Kinds of the codes that the record itself has in use; the codes and the depth of all that was merged into it.
    private func inUse(_ id: Int64) throws -> Held {
        let own = try SubjectTable.ownKindsInUse(tx, id)
        return (own, try SubjectTable.codes(tx, id).count, try SubjectTable.records(tx, of: id).depth)
    }

    private func side(_ row: SubjectRow, _ held: Held) -> MergeRules.Side {
        MergeRules.Side(
            id: row.id, kind: row.kind, status: row.status, codesInUse: held.kinds, codes: held.count, depth: held.depth
        )
    }
}
