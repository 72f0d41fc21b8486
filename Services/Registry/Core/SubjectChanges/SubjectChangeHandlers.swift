import Casework
import CommonSchema
import RPC
import RegistryRules
import RegistrySchema
import Store

/// Confirming, refusing and undoing what changes of subjects propose.
struct SubjectChangeHandlers: SubjectChangeService {
    let core: RegistryEnvironment

    func confirmSubjectChange(
        _ request: ConfirmSubjectChangeRequest, context: ServerContext
    ) async throws -> ConfirmSubjectChangeResponse {
        try await step(request, context) { [core] record, step in
            guard let key = step.actor.key else { throw StoredValueError("official") }
            let tx = step.transaction
            let isUndoing = record.facts.state == .undoProposed
            let takesEffect = try record.facts.confirm(by: key, core.parties(of: record, tx))
            if isUndoing {
                record.file.undone.append(try step.hand())
            } else {
                record.file.confirmed.append(try step.hand())
            }
            var row = try SubjectTable.row(tx, record.target ?? record.subject)
            if takesEffect {
                let intake = SubjectIntake(core: core, step)
                row = isUndoing ? try intake.revert(record) : try intake.apply(&record)
            }
            let stored = try SubjectChangeTable.store(record, step)
            return ConfirmSubjectChangeResponse(
                change: try core.resource(stored, tx), subject: try row.map { try SubjectMapping.subject(tx, $0) })
        }
    }

    func refuseSubjectChange(
        _ request: RefuseSubjectChangeRequest, context: ServerContext
    ) async throws -> RefuseSubjectChangeResponse {
        let reason = try SubjectRules.reason(request.reason)
        return try await step(request, context) { [core] record, step in
            let department = try step.actor.requireDepartment()
            try record.facts.refuse(by: department, core.parties(of: record, step.transaction))
            record.file.endReason = reason.value
            record.file.ended = try step.hand()
            record.file.undone = []
            // The change stands, in the hands that agreed to it.
            if record.facts.state == .confirmed { record.facts.hands = try record.file.agreed() }
            let stored = try SubjectChangeTable.store(record, step)
            return RefuseSubjectChangeResponse(change: try core.resource(stored, step.transaction))
        }
    }

    func undoSubjectChange(
        _ request: UndoSubjectChangeRequest, context: ServerContext
    ) async throws -> UndoSubjectChangeResponse {
        let reason = try SubjectRules.reason(request.reason)
        return try await step(request, context) { [core] record, step in
            guard let key = step.actor.key else { throw StoredValueError("official") }
            try record.facts.undo(by: key)
            try SubjectIntake(core: core, step).requireLast(record)
            record.file.endReason = reason.value
            record.file.ended = try step.hand()
            record.file.undone = []
            let stored = try SubjectChangeTable.store(record, step)
            return UndoSubjectChangeResponse(change: try core.resource(stored, step.transaction))
        }
    }

    private func step<Request: StepRequest, Response: Message>(
        _ request: Request, _ context: ServerContext,
        _ body: @escaping @Sendable (inout SubjectChangeRecord, Stepping) throws -> Response
    ) async throws -> Response where Request.Official == CommonSchema.Official {
        try await core.step(
            request, context, of: SubjectChangeTable.rows, named: RegistryNames.subjectChange,
            may: { actor, _ in _ = try actor.requireDepartment() }
        ) { record, step in
            var record = record
            return try body(&record, step)
        }
    }

    func getSubjectChange(
        _ request: GetSubjectChangeRequest, context: ServerContext
    ) async throws -> GetSubjectChangeResponse {
        _ = try RegistryNames.subjectChange.id(in: request.name, "name")
        return try await core.reading(request.query, context) { [core] tx, seen in
            let record = try SubjectChangeTable.rows.find(request.name, RegistryNames.subjectChange, tx)
            try Self.see([record], &seen, tx)
            return GetSubjectChangeResponse(change: try core.resource(record, tx))
        }
    }

    func listSubjectChanges(
        _ request: ListSubjectChangesRequest, context: ServerContext
    ) async throws -> ListSubjectChangesResponse {
        let subject = try RegistryNames.subject.filter(request.subject, "subject")
        let state = try Fields.filter(request.state, "state") {
            RegistryRules.SubjectChangeState(number: $0.rawValue)
        }
        let page = try core.page(
            request.pageSize, request.pageToken, filter: [request.subject, state?.rawValue ?? ""], context)
        return try await core.reading(request.query, context) { [core] tx, seen in
            let rows = try SubjectChangeTable.rows.rows(
                after: page.after(),
                where: [
                    .equal("state", state?.rawValue),
                    subject.map { .sql("subject = ? OR target = ?", .integer($0), .integer($0)) },
                ], limit: page.limit, tx)
            let found = try rows.map { (record: $0, change: try core.resource($0, tx)) }
            let (items, next) = page.cut(found) { item in
                800 + item.change.moved.reduce(0) { $0 + 40 * ($1.decisions.count + 1) }
            } cursor: {
                ["\($0.record.id)"]
            }
            try Self.see(items.map(\.record), &seen, tx)
            return ListSubjectChangesResponse(changes: items.map(\.change), nextPageToken: next)
        }
    }

    /// Notes the natural persons whom changes are about.
    private static func see(
        _ records: [SubjectChangeRecord], _ seen: inout SeenPersons, _ tx: ReadTransaction
    ) throws {
        let ids = records.flatMap { [$0.subject] + ($0.target.map { [$0] } ?? []) }
        for person in try SubjectTable.persons(tx, ids) { seen.see(person: RegistryNames.subject(person)) }
    }
}
