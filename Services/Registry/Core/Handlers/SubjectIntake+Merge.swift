import Credit
import RPC
import Store

extension SubjectIntake {
    /// Merges a record into another one of the same subject. Nothing moves: the source keeps its names, codes and
    /// decisions, and they are read through the target from now on. What the source had in use ends today.
    ///
    /// - Returns: the record that stays.
    func merge(_ order: MergeOrder) throws -> SubjectRow {
        var source = try unmerged(order.source, other: order.target)
        var target = try unmerged(order.target, other: order.source)
        guard order.source.etag == SubjectMapping.etag(source), order.target.etag == SubjectMapping.etag(target) else {
            throw Refusal.etag()
        }
        let codes = try inUse(source.id)
        let others = try inUse(target.id)
        do throws(MergeRules.Fault) {
            try MergeRules.check(side(source, codes), into: side(target, others))
        } catch {
            throw Refusal.merge(error, order.source, order.target)
        }
        let today = now.date(in: .shanghai).iso
        // A number of which there is one at a time ends; a passport beside a citizen number goes on.
        try SubjectRepository.endCodes(
            tx, source.id, kinds: codes.kinds.intersection(others.kinds).intersection(MergeRules.single).sorted(),
            on: today)
        try SubjectRepository.endName(tx, source.id, source.displayName, on: today)
        source.status = Self.mergedStatus
        source.mergedInto = target.id
        source.version += 1
        source.updateTime = now.milliseconds
        target.version += 1
        target.updateTime = now.milliseconds
        for row in [source, target] {
            try SubjectRepository.update(tx, row)
            try event(row, "merged", "record", order.source.name, order.target.name, today, order.reason)
            try publish(row, "subject.merge", detail: "\(order.source.name) into \(order.target.name)")
        }
        return target
    }

    /// The contract's SUBJECT_STATUS_MERGED.
    private static let mergedStatus: Int64 = 5

    private func unmerged(_ side: MergeOrder.Side, other: MergeOrder.Side) throws -> SubjectRow {
        guard let row = try SubjectRepository.row(tx, side.id) else { throw Refusal.notFound("subject", side.name) }
        guard row.mergedInto != nil else { return row }
        let survivor = try SubjectRepository.surviving(tx, side.id)?.id ?? side.id
        throw Refusal.merged(side.name, into: ResourceName.subject(survivor), with: other.name)
    }

    private typealias Held = (kinds: Set<Int64>, count: Int, depth: Int)

    /// Kinds of the codes that the record itself has in use; the codes and the depth of all that was merged into it.
    private func inUse(_ id: Int64) throws -> Held {
        let own = try SubjectRepository.ownKindsInUse(tx, id)
        return (own, try SubjectRepository.codes(tx, id).count, try SubjectRepository.records(tx, of: id).depth)
    }

    private func side(_ row: SubjectRow, _ held: Held) -> MergeRules.Side {
        MergeRules.Side(
            id: row.id, kind: row.kind, status: row.status, codesInUse: held.kinds, codes: held.count, depth: held.depth
        )
    }
}
