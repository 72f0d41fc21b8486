import Casework
import Credit
import RegistryRules
import Store

extension SubjectIntake {
    /// Merges a record into another one of the same subject. Nothing moves: the source keeps its names, codes and
    /// decisions, and they are read through the target from now on. What the source had in use ends today.
    ///
    /// - Returns: the record that stays.
    func merge(_ order: MergeOrder) throws -> SubjectRow {
        var source = try unmerged(order.source, other: order.target)
        var target = try unmerged(order.target, other: order.source)
        try Etag.require(order.source.etag, is: source.etag)
        try Etag.require(order.target.etag, is: target.etag)
        let codes = try inUse(source.id)
        let others = try inUse(target.id)
        do throws(MergeRules.Fault) {
            try MergeRules.check(side(source, codes), into: side(target, others))
        } catch {
            throw error.refusal(order.source.name, into: order.target.name)
        }
        let today = moment.today.iso
        // A number of which there is one at a time ends; a passport beside a citizen number goes on.
        try SubjectTable.endCodes(
            tx, source.id, kinds: codes.kinds.intersection(others.kinds).intersection(MergeRules.single).sorted(),
            on: today)
        try SubjectTable.endName(tx, source.id, source.displayName, on: today)
        source.status = Self.mergedStatus
        source.mergedInto = target.id
        source.version += 1
        source.updateTime = moment.milliseconds
        target.version += 1
        target.updateTime = moment.milliseconds
        for row in [source, target] {
            try SubjectTable.update(tx, row)
            try event(row, "merged", "record", order.source.name, order.target.name, today, order.reason)
            try publish(row, "MergeSubjects", detail: "\(order.source.name) into \(order.target.name)")
        }
        return target
    }

    /// The contract's SUBJECT_STATUS_MERGED.
    private static let mergedStatus: Int64 = 5

    private func unmerged(_ side: MergeOrder.Side, other: MergeOrder.Side) throws -> SubjectRow {
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
