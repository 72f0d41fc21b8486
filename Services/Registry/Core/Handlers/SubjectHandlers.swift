import CommonSchema
import Credit
import RPC
import RegistrySchema
import ServiceKit
import Store

/// Registration, look-up, merging and history of subjects.
struct SubjectHandlers: SubjectService {
    let core: RegistryCore

    func registerSubject(
        _ request: RegisterSubjectRequest, context: ServerContext
    ) async throws -> RegisterSubjectResponse {
        let acting = try Acting.department(context, official: request.official)
        let claim: SubjectClaim
        do throws(RuleViolations) {
            claim = try SubjectRules.check(Self.given(request), today: core.clock.today)
        } catch {
            throw Refusal.invalid(error.list, reason: "INVALID_SUBJECT")
        }
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            let intake = SubjectIntake(tx, core: core, acting: acting)
            return RegisterSubjectResponse(subject: try SubjectMapping.subject(tx, intake.register(claim)))
        }
    }

    private static func given(_ request: RegisterSubjectRequest) -> SubjectRules.Given {
        SubjectRules.Given(
            kind: Int64(request.kind.rawValue), displayName: request.displayName,
            codeKind: Int64(request.code?.kind.rawValue ?? 0), code: request.code?.value ?? "",
            documentKind: Int64(request.documentType.rawValue), registrationNumber: request.registrationNumber,
            establishedDate: request.establishedDate, divisionCode: request.divisionCode,
            legalRepresentative: request.legalRepresentative)
    }

    func getSubject(_ request: GetSubjectRequest, context: ServerContext) async throws -> GetSubjectResponse {
        guard let id = ResourceName.subjectID(request.name) else { throw Refusal.name("name", "subjects/s42") }
        return try await core.database.read { tx in
            guard let row = try SubjectRepository.row(tx, id) else { throw Refusal.notFound("subject", request.name) }
            return GetSubjectResponse(subject: try SubjectMapping.subject(tx, row))
        }
    }

    func resolveSubject(
        _ request: ResolveSubjectRequest, context: ServerContext
    ) async throws -> ResolveSubjectResponse {
        let resolver = SubjectResolver(keys: core.keys, today: core.clock.today)
        let target = try resolver.target(request.subject)
        return try await core.database.read { tx in
            guard let found = try resolver.find(tx, target) else {
                throw Refusal.notFound("subject", target.shown)
            }
            return ResolveSubjectResponse(
                subject: try SubjectMapping.subject(tx, found.row), foundBy: target.kind, former: found.isFormer)
        }
    }

    func batchResolveSubjects(
        _ request: BatchResolveSubjectsRequest, context: ServerContext
    ) async throws -> BatchResolveSubjectsResponse {
        guard (1...RegistryLimits.batchSubjects).contains(request.subjects.count) else {
            throw Refusal.field(
                "subjects", "must be 1 to \(RegistryLimits.batchSubjects) references", "split the batch")
        }
        let resolver = SubjectResolver(keys: core.keys, today: core.clock.today)
        let targets = request.subjects.map { try? resolver.target($0) }
        return try await core.database.read { tx in
            var resolutions: [SubjectResolution] = []
            var bytes = 0
            for target in targets {
                guard bytes <= RegistryLimits.answerBytes else {
                    throw RPCError.resourceExhausted(
                        reason: "ANSWER_TOO_LARGE",
                        message: "these subjects have more history than one answer holds; ask for fewer at once",
                        domain: RegistryCore.domain)
                }
                guard let target else {
                    resolutions.append(SubjectResolution(problem: "malformed"))
                    continue
                }
                if let found = try resolver.find(tx, target) {
                    let subject = try SubjectMapping.subject(tx, found.row)
                    bytes += SubjectMapping.bytes(subject)
                    resolutions.append(SubjectResolution(subject: subject))
                } else {
                    resolutions.append(SubjectResolution(problem: "not-found"))
                }
            }
            return BatchResolveSubjectsResponse(resolutions: resolutions)
        }
    }

    func listSubjects(_ request: ListSubjectsRequest, context: ServerContext) async throws -> ListSubjectsResponse {
        guard request.namePrefix.unicodeScalars.count <= RegistryLimits.nameCharacters else {
            throw Refusal.field("name_prefix", "must be at most 200 characters", "shorten it")
        }
        let paging = try Paging(
            request.pageSize, request.pageToken, context, filter: ["\(request.kind.rawValue)", request.namePrefix])
        return try await core.database.read { tx in
            let rows = try SubjectRepository.rows(
                tx, after: paging.number(or: 0), kind: Int64(request.kind.rawValue), prefix: request.namePrefix,
                limit: paging.limit)
            let subjects = try rows.map { (id: $0.id, subject: try SubjectMapping.subject(tx, $0)) }
            let page = paging.fit(subjects) { SubjectMapping.bytes($0.subject) }
            return ListSubjectsResponse(
                subjects: page.items.map(\.subject),
                nextPageToken: paging.next(page.items.count, isCut: page.isCut, ["\(page.items.last?.id ?? 0)"]))
        }
    }

    func listSubjectEvents(
        _ request: ListSubjectEventsRequest, context: ServerContext
    ) async throws -> ListSubjectEventsResponse {
        guard let id = ResourceName.subjectID(request.subject) else { throw Refusal.name("subject", "subjects/s42") }
        let paging = try Paging(request.pageSize, request.pageToken, context, filter: [request.subject])
        return try await core.database.read { tx in
            guard try SubjectRepository.row(tx, id) != nil else { throw Refusal.notFound("subject", request.subject) }
            let rows = try SubjectRepository.events(tx, id, before: paging.number(or: .max), limit: paging.limit)
            return ListSubjectEventsResponse(
                events: rows.map { SubjectMapping.event($0) },
                nextPageToken: paging.next(count: rows.count, ["\(rows.last?.id ?? 0)"]))
        }
    }

    func updateSubject(
        _ request: UpdateSubjectRequest, context: ServerContext
    ) async throws -> UpdateSubjectResponse {
        let acting = try Acting.department(context, official: request.official)
        guard let id = ResourceName.subjectID(request.name) else { throw Refusal.name("name", "subjects/s42") }
        let change = try SubjectChange(request, today: core.clock.today)
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            let intake = SubjectIntake(tx, core: core, acting: acting)
            let row = try intake.update(id, name: request.name, etag: request.etag, change)
            return UpdateSubjectResponse(subject: try SubjectMapping.subject(tx, row))
        }
    }

    func changeSubjectCode(
        _ request: ChangeSubjectCodeRequest, context: ServerContext
    ) async throws -> ChangeSubjectCodeResponse {
        let acting = try Acting.department(context, official: request.official)
        guard let id = ResourceName.subjectID(request.name) else { throw Refusal.name("name", "subjects/s42") }
        let today = core.clock.today
        var violations: [RuleViolation] = []
        let reason = SubjectRules.text("reason", request.reason, 1...RegistryLimits.reasonCharacters, &violations)
        let date = SubjectRules.date("effective_date", request.effectiveDate, today: today, &violations)
        guard violations.isEmpty else { throw Refusal.invalid(violations, reason: "INVALID_SUBJECT") }
        let given = SubjectRules.Given(
            kind: 0, displayName: "", codeKind: Int64(request.code?.kind.rawValue ?? 0),
            code: request.code?.value ?? "", documentKind: Int64(request.documentType.rawValue),
            registrationNumber: "", establishedDate: "", divisionCode: "", legalRepresentative: "")
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            let intake = SubjectIntake(tx, core: core, acting: acting)
            let row = try intake.changeCode(
                id, name: request.name, etag: request.etag, given, reason: reason, date: date.isEmpty ? today.iso : date
            )
            return ChangeSubjectCodeResponse(subject: try SubjectMapping.subject(tx, row))
        }
    }

    func mergeSubjects(
        _ request: MergeSubjectsRequest, context: ServerContext
    ) async throws -> MergeSubjectsResponse {
        let acting = try Acting.department(context, official: request.official)
        let order = try MergeOrder(request)
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            let row = try SubjectIntake(tx, core: core, acting: acting).merge(order)
            return MergeSubjectsResponse(subject: try SubjectMapping.subject(tx, row))
        }
    }

    func validateCode(_ request: ValidateCodeRequest, context: ServerContext) async throws -> ValidateCodeResponse {
        let text = request.code?.value ?? ""
        guard text.utf8.count <= SubjectRules.codeBytes else {
            throw Refusal.field("code.value", "must be at most \(SubjectRules.codeBytes) bytes", "write the code only")
        }
        return CodeAnswer.judge(text, kind: request.code?.kind ?? .unspecified, today: core.clock.today)
    }
}
