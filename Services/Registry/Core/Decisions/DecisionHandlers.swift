import Casework
import Credit
import RPC
import RegistryRules
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store

/// Single submission, validation, reading. Correction, withdrawal and annulment wait.
struct DecisionHandlers: DecisionService {
    let core: RegistryEnvironment

    func submitDecision(
        _ request: SubmitDecisionRequest, context: ServerContext
    ) async throws -> SubmitDecisionResponse {
        let department = try core.actor(context).requireDepartment()
        let given: (kind: RecordKind, values: [String]) =
            switch request.record {
            case .permit(let record): (.permit, RecordMapping.values(record))
            case .penalty(let record): (.penalty, RecordMapping.values(record))
            case .further:
                throw unimplemented(DecisionServiceMethods.submitDecision, field: "further", rows: ["R12"])
            case nil: throw Self.recordMissing
            }
        return try await core.acted(request, context) { [core] step in
            try core.submit(step.transaction, given.kind, given.values, step.actor, department, at: step.moment)
        }
    }

    func validateDecision(
        _ request: ValidateDecisionRequest, context: ServerContext
    ) async throws -> ValidateDecisionResponse {
        let department = try core.actor(context).requireDepartment()
        let given: (kind: RecordKind, values: [String]) =
            switch request.record {
            case .permit(let record): (.permit, RecordMapping.values(record))
            case .penalty(let record): (.penalty, RecordMapping.values(record))
            case .further:
                throw unimplemented(DecisionServiceMethods.validateDecision, field: "further", rows: ["R12"])
            case nil: throw Self.recordMissing
            }
        return try await core.database.read { [core] tx in
            try core.validate(tx, given.kind, given.values, department: department)
        }
    }

    private static let recordMissing = Refusal.invalid(
        "record", "a decision is a permit or a penalty", remedy: "fill in one of both")

    func getDecision(_ request: GetDecisionRequest, context: ServerContext) async throws -> GetDecisionResponse {
        let id = try RegistryNames.decision.id(in: request.name, "name")
        return try await core.reading(request.query, context) { tx, seen in
            guard let row = try DecisionTable.row(tx, id) else {
                throw RegistryNames.decision.notFound(request.name)
            }
            let decision = try DecisionMapping.decision(tx, row)
            for person in try SubjectTable.persons(
                tx, [try SubjectTable.surviving(tx, row.subjectID)?.id ?? row.subjectID])
            { seen.see(person: RegistryNames.subject(person)) }
            return GetDecisionResponse(decision: decision)
        }
    }

    func listDecisions(_ request: ListDecisionsRequest, context: ServerContext) async throws -> ListDecisionsResponse {
        var filter = DecisionTable.Filter()
        let subject = try RegistryNames.subject.filter(request.subject, "subject")
        if request.department.utf8.count > 16 {
            try Fields.refuse(
                "department", "a department's code", remedy: "give a code of the catalogue of departments")
        }
        filter.department = request.department
        filter.kind =
            try Fields.filter(request.kind, "kind") { RecordKind(rawValue: Int64($0.rawValue)) }?.rawValue ?? 0
        filter.from = try Fields.optionalDate(request.decidedFrom, "decided_from")?.iso ?? ""
        filter.to = try Fields.optionalDate(request.decidedTo, "decided_to")?.iso ?? ""
        filter.lateOnly = request.lateOnly
        let page = try core.page(
            request.pageSize, request.pageToken,
            filter: [
                request.subject, request.department, "\(request.kind.rawValue)", request.decidedFrom, request.decidedTo,
                "\(request.lateOnly)",
            ], context)
        filter.before = page.after(.max)
        return try await core.reading(request.query, context) { [filter] tx, seen in
            var filter = filter
            if let subject {
                let survivor = try SubjectTable.surviving(tx, subject)?.id ?? subject
                filter.subjects = try SubjectTable.records(tx, of: survivor).ids
            }
            let rows = try DecisionTable.rows(tx, filter, limit: page.limit)
            // Besides its content, a decision takes some hundred bytes.
            let (items, next) = page.cut(rows) {
                $0.content.utf8.count + 600
            } cursor: {
                ["\($0.id)"]
            }
            let survivors = try SubjectTable.survivors(tx, Set(items.map(\.subjectID)))
            for person in try SubjectTable.persons(tx, items.map { survivors[$0.subjectID] ?? $0.subjectID }) {
                seen.see(person: RegistryNames.subject(person))
            }
            return ListDecisionsResponse(
                decisions: items.map {
                    DecisionMapping.decision($0, subject: survivors[$0.subjectID] ?? $0.subjectID)
                }, nextPageToken: next)
        }
    }
}
