import Casework
import CommonSchema
import Credit
import RPC
import RegistryRules
import RegistrySchema
import ServiceKit
import Store

/// Registration, look-up, merging and history of subjects.
struct SubjectHandlers: SubjectService {
    let core: RegistryEnvironment

    func registerSubject(
        _ request: RegisterSubjectRequest, context: ServerContext
    ) async throws -> RegisterSubjectResponse {
        let actor = core.actor(context)
        _ = try actor.requireDepartment()
        let given = GivenSubject(
            kind: Int64(request.kind.rawValue), displayName: request.displayName,
            code: Self.given(
                request.code, request.documentType, registrationNumber: request.registrationNumber,
                issueSource: request.issueSource),
            establishedDate: request.establishedDate, divisionCode: request.divisionCode,
            legalRepresentative: request.legalRepresentative)
        return try await core.acted(request, context) {
            let claim = try SubjectRules.check(given, today: core.moment.today)
            // The answer tells whether somebody is registered already.
            if claim.party == .naturalPerson { try core.cases.numbers.pass(actor.office) }
            return claim
        } change: { [core] claim, step in
            let (row, proposal) = try SubjectIntake(core: core, step).register(claim)
            return RegisterSubjectResponse(
                subject: try SubjectMapping.subject(step.transaction, row),
                change: try proposal.map { try core.resource($0, step.transaction) })
        }
    }

    private static func given(
        _ code: SubjectCode?, _ document: DocumentType, registrationNumber: String = "", issueSource: String
    ) -> GivenCode {
        GivenCode(
            kind: Int64(code?.kind.rawValue ?? 0), value: code?.value ?? "", documentKind: Int64(document.rawValue),
            registrationNumber: registrationNumber, issueSource: issueSource)
    }

    func getSubject(_ request: GetSubjectRequest, context: ServerContext) async throws -> GetSubjectResponse {
        let id = try RegistryNames.subject.id(in: request.name, "name")
        return try await core.reading(request.query, context) { tx, seen in
            guard let row = try SubjectTable.row(tx, id) else { throw Refusal.registeredNowhere(request.name) }
            seen.see(row)
            return GetSubjectResponse(subject: try SubjectMapping.subject(tx, row))
        }
    }

    func resolveSubject(
        _ request: ResolveSubjectRequest, context: ServerContext
    ) async throws -> ResolveSubjectResponse {
        let subject = try Fields.subject(request.subject, "subject", core.codes)
        return try await core.reading(request.query, context, by: NumbersAsked(subject)) { tx, seen in
            guard let found = try SubjectResolver.find(tx, subject, "subject") else {
                throw subject.doubt ?? Refusal.registeredNowhere(subject.shown)
            }
            seen.see(found.row)
            return ResolveSubjectResponse(
                subject: try SubjectMapping.subject(tx, found.row), foundBy: subject.codeKind, former: found.isFormer)
        }
    }

    func batchResolveSubjects(
        _ request: BatchResolveSubjectsRequest, context: ServerContext
    ) async throws -> BatchResolveSubjectsResponse {
        if !(1...RegistryLimits.batchSubjects).contains(request.subjects.count) {
            try Fields.refuse(
                "subjects", "1 to \(RegistryLimits.batchSubjects) references are resolved", remedy: "split the batch")
        }
        let codes = core.codes
        let numbers = NumbersAsked(batch: request.subjects, codes)
        return try await core.reading(request.query, context, by: numbers) { tx, seen in
            var resolutions: [SubjectResolution] = []
            var bytes = 0
            for (index, reference) in request.subjects.enumerated() {
                guard bytes <= CaseworkLimits.pageBytes else {
                    throw Refusal.exhausted(
                        "these subjects have more history than one answer holds", remedy: "ask for fewer at once",
                        reason: .answerTooLarge)
                }
                let resolution = try Self.resolution(tx, reference, "subjects[\(index)]", codes)
                if let subject = resolution.subject {
                    bytes += SubjectMapping.bytes(subject)
                    seen.see(subject.kind, subject.name)
                }
                resolutions.append(resolution)
            }
            return BatchResolveSubjectsResponse(resolutions: resolutions)
        }
    }

    /// One of a batch: what cannot be read or found does not spoil the others.
    private static func resolution(
        _ tx: ReadTransaction, _ reference: SubjectReference, _ field: String, _ codes: SubjectCodeReader
    ) throws -> SubjectResolution {
        do {
            let subject = try NamedSubject.read(reference, field, codes)
            guard let found = try SubjectResolver.find(tx, subject, field) else {
                return unresolved(subject.doubt == nil ? "not-found" : "malformed")
            }
            return SubjectResolution(subject: try SubjectMapping.subject(tx, found.row))
        } catch let refusal as Refusal where refusal.kind == .invalid {
            return unresolved("malformed")
        }
    }

    /// A reference of a batch without a subject; `problem` is the contract's word for why.
    private static func unresolved(_ problem: Phrase) -> SubjectResolution {
        SubjectResolution(problem: problem.english, problemZh: problem.chinese)
    }

    func listSubjects(_ request: ListSubjectsRequest, context: ServerContext) async throws -> ListSubjectsResponse {
        if request.namePrefix.unicodeScalars.count > RegistryLimits.nameCharacters {
            try Fields.refuse(
                "name_prefix", "at most \(RegistryLimits.nameCharacters) characters", remedy: "shorten it")
        }
        let prefix = NameFolding.fold(request.namePrefix)
        let page = try core.page(
            request.pageSize, request.pageToken, filter: ["\(request.kind.rawValue)", request.namePrefix], context)
        return try await core.reading(request.query, context) { tx, seen in
            let rows = try SubjectTable.rows(
                tx, after: page.after(), kind: Int64(request.kind.rawValue), prefix: prefix, limit: page.limit)
            let subjects = try rows.map { (id: $0.id, subject: try SubjectMapping.subject(tx, $0)) }
            let (items, next) = page.cut(subjects) {
                SubjectMapping.bytes($0.subject)
            } cursor: {
                ["\($0.id)"]
            }
            for item in items { seen.see(item.subject.kind, item.subject.name) }
            return ListSubjectsResponse(subjects: items.map(\.subject), nextPageToken: next)
        }
    }

    func listSubjectEvents(
        _ request: ListSubjectEventsRequest, context: ServerContext
    ) async throws -> ListSubjectEventsResponse {
        let id = try RegistryNames.subject.id(in: request.subject, "subject")
        let page = try core.page(request.pageSize, request.pageToken, filter: [request.subject], context)
        return try await core.reading(request.query, context) { tx, seen in
            guard let row = try SubjectTable.row(tx, id) else { throw Refusal.registeredNowhere(request.subject) }
            seen.see(row)
            let rows = try SubjectTable.events(tx, id, before: page.after(.max), limit: page.limit)
            let (items, next) = page.cut(rows) {
                SubjectMapping.bytes($0)
            } cursor: {
                ["\($0.id)"]
            }
            return ListSubjectEventsResponse(events: items.map { SubjectMapping.event($0) }, nextPageToken: next)
        }
    }

    func updateSubject(
        _ request: UpdateSubjectRequest, context: ServerContext
    ) async throws -> UpdateSubjectResponse {
        let actor = core.actor(context)
        _ = try actor.requireDepartment()
        let id = try RegistryNames.subject.id(in: request.name, "name")
        let given = GivenChange(
            displayName: request.displayName, status: Int64(request.status.rawValue),
            legalRepresentative: request.legalRepresentative, establishedDate: request.establishedDate,
            effectiveDate: request.effectiveDate, reason: request.reason)
        return try await core.acted(request, context) {
            try SubjectRules.check(given, today: core.moment.today)
        } change: { [core] change, step in
            let intake = SubjectIntake(core: core, step)
            let (row, proposal) = try intake.update(id, name: request.name, etag: request.etag, change)
            return UpdateSubjectResponse(
                subject: try SubjectMapping.subject(step.transaction, row),
                change: try proposal.map { try core.resource($0, step.transaction) })
        }
    }

    func changeSubjectCode(
        _ request: ChangeSubjectCodeRequest, context: ServerContext
    ) async throws -> ChangeSubjectCodeResponse {
        let actor = core.actor(context)
        _ = try actor.requireDepartment()
        let id = try RegistryNames.subject.id(in: request.name, "name")
        let today = core.moment.today
        let reason = try SubjectRules.reason(request.reason)
        let date = try Fields.optionalPastDate(request.effectiveDate, "effective_date", today: today) ?? today
        let given = Self.given(request.code, request.documentType, issueSource: request.issueSource)
        return try await core.acted(request, context) {
            // The answer tells whether somebody else has the number.
            if given.documentKind != 0 || given.kind > Int64(CodeKind.uscc.rawValue) {
                try core.cases.numbers.pass(actor.office)
            }
        } change: { [core] _, step in
            let intake = SubjectIntake(core: core, step)
            let (row, proposal) = try intake.proposeCode(
                id, name: request.name, etag: request.etag, given, reason: reason, date: date.iso)
            return ChangeSubjectCodeResponse(
                subject: try SubjectMapping.subject(step.transaction, row),
                change: try core.resource(proposal, step.transaction))
        }
    }

    func mergeSubjects(
        _ request: MergeSubjectsRequest, context: ServerContext
    ) async throws -> MergeSubjectsResponse {
        let actor = core.actor(context)
        _ = try actor.requireDepartment()
        return try await core.acted(request, context) {
            try MergeOrder(request)
        } change: { [core] order, step in
            let (row, proposal) = try SubjectIntake(core: core, step).proposeMerge(order)
            return MergeSubjectsResponse(
                subject: try SubjectMapping.subject(step.transaction, row),
                change: try core.resource(proposal, step.transaction))
        }
    }

    func validateCode(_ request: ValidateCodeRequest, context: ServerContext) async throws -> ValidateCodeResponse {
        let text = request.code?.value ?? ""
        guard text.utf8.count <= SubjectRules.codeBytes else {
            throw Refusal.invalid(
                "code.value", "at most \(SubjectRules.codeBytes) bytes", remedy: "write the code only")
        }
        return CodeAnswer.judge(text, kind: request.code?.kind ?? .unspecified, today: core.moment.today)
    }
}

extension SeenPersons {
    /// Notes a subject of the registry.
    mutating func see(_ row: SubjectRow) {
        if row.kind == .naturalPerson { see(person: RegistryNames.subject(row.id)) }
    }
}
