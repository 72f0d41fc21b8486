import CommonSchema
import Credit
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store

/// Single submission, validation, reading. Correction, withdrawal and annulment wait.
struct DecisionHandlers: DecisionService {
    let core: RegistryCore

    func submitDecision(
        _ request: SubmitDecisionRequest, context: ServerContext
    ) async throws -> SubmitDecisionResponse {
        let acting = try Acting.department(context, official: request.official)
        let given: (kind: RecordKind, values: [String]) =
            switch request.record {
            case .permit(let record): (.permit, RecordMapping.values(record))
            case .penalty(let record): (.penalty, RecordMapping.values(record))
            case .further:
                throw unimplemented(DecisionServiceMethods.submitDecision, field: "further", rows: ["R12"])
            case nil: throw Refusal.field("record", "must be a permit or a penalty", "fill in one of both")
            }
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            try core.submit(tx, given.kind, given.values, acting)
        }
    }

    func validateDecision(
        _ request: ValidateDecisionRequest, context: ServerContext
    ) async throws -> ValidateDecisionResponse {
        let department = try context.caller.requireDepartment(domain: RegistryCore.domain)
        let given: (kind: RecordKind, values: [String]) =
            switch request.record {
            case .permit(let record): (.permit, RecordMapping.values(record))
            case .penalty(let record): (.penalty, RecordMapping.values(record))
            case .further:
                throw unimplemented(DecisionServiceMethods.validateDecision, field: "further", rows: ["R12"])
            case nil: throw Refusal.field("record", "must be a permit or a penalty", "fill in one of both")
            }
        return try await core.database.read { [core] tx in
            try core.validate(tx, given.kind, given.values, department: department)
        }
    }

    func getDecision(_ request: GetDecisionRequest, context: ServerContext) async throws -> GetDecisionResponse {
        guard let id = ResourceName.decisionID(request.name) else { throw Refusal.name("name", "decisions/d42") }
        return try await core.database.read { tx in
            guard let row = try DecisionRepository.row(tx, id) else {
                throw Refusal.notFound("decision", request.name)
            }
            return GetDecisionResponse(decision: try DecisionMapping.decision(tx, row))
        }
    }

    func listDecisions(_ request: ListDecisionsRequest, context: ServerContext) async throws -> ListDecisionsResponse {
        var filter = DecisionRepository.Filter()
        let subject = ResourceName.subjectID(request.subject)
        guard request.subject.isEmpty || subject != nil else { throw Refusal.name("subject", "subjects/s42") }
        guard request.department.utf8.count <= 16, (0...2).contains(request.kind.rawValue) else {
            throw Refusal.field(
                "department", "must be a department's code", "give a code such as MSR, and a known kind")
        }
        filter.department = request.department
        filter.kind = Int64(request.kind.rawValue)
        filter.from = try Self.date("decided_from", request.decidedFrom)
        filter.to = try Self.date("decided_to", request.decidedTo)
        filter.lateOnly = request.lateOnly
        let paging = try Paging(
            request.pageSize, request.pageToken, context,
            filter: [
                request.subject, request.department, "\(request.kind.rawValue)", request.decidedFrom, request.decidedTo,
                "\(request.lateOnly)",
            ])
        filter.before = paging.number(or: .max)
        return try await core.database.read { [filter] tx in
            var filter = filter
            if let subject {
                let survivor = try SubjectRepository.surviving(tx, subject)?.id ?? subject
                filter.subjects = try SubjectRepository.records(tx, of: survivor).ids
            }
            let rows = try DecisionRepository.rows(tx, filter, limit: paging.limit)
            // Besides its content, a decision takes some hundred bytes.
            let page = paging.fit(rows) { $0.content.utf8.count + 600 }
            return ListDecisionsResponse(
                decisions: try page.items.map { try DecisionMapping.decision(tx, $0) },
                nextPageToken: paging.next(page.items.count, isCut: page.isCut, ["\(page.items.last?.id ?? 0)"]))
        }
    }

    private static func date(_ field: String, _ text: String) throws(RPCError) -> String {
        if text.isEmpty { return "" }
        guard let date = CivilDate(iso: text) else {
            throw Refusal.field(field, "must be a date YYYY-MM-DD that exists", "correct the date, or leave it out")
        }
        return date.iso
    }
}
