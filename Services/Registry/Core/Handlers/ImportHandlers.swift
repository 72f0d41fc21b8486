import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import Store

/// Files: open, append, finish, verdicts.
struct ImportHandlers: ImportService {
    let core: RegistryCore

    func openImport(_ request: OpenImportRequest, context: ServerContext) async throws -> OpenImportResponse {
        let acting = try Acting.department(context, official: request.official)
        let given = try OpenedFile(request, context)
        var response = try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            try core.open(tx, given, acting)
        }
        // A repeated request must learn where the import stands now, not where it stood then.
        if let id = ResourceName.importID(response.`import`?.name ?? ""),
            let row = try await core.database.read({ try ImportRepository.row($0, id) })
        {
            response.`import` = ImportMapping.importing(row)
        }
        return response
    }

    func appendImportChunk(
        _ request: AppendImportChunkRequest, context: ServerContext
    ) async throws -> AppendImportChunkResponse {
        let department = try context.caller.requireDepartment(domain: RegistryCore.domain)
        guard let id = ResourceName.importID(request.name) else { throw Refusal.name("name", "imports/i42") }
        guard (1...RegistryLimits.chunkBytes).contains(request.data.count) else {
            throw Refusal.field(
                "data", "must be 1 to \(RegistryLimits.chunkBytes) bytes", "cut the file into smaller chunks")
        }
        // Judged first and written then: an error is thrown only where the response of the same request is not
        // stored already.
        let judged: Result<JudgedChunk, any Error>
        do {
            judged = .success(
                try await core.database.read { [core] tx in
                    try core.judge(tx, id, request, department: department)
                })
        } catch {
            judged = .failure(error)
        }
        if case .success(.badHeader(let error, let row)) = judged {
            try await core.database.write { [core] tx in
                try core.fail(tx, row, "INVALID_HEADER: \(error.violations.first?.rule ?? "")")
            }
            throw Refusal.invalid(error.violations, reason: "INVALID_HEADER")
        }
        if request.requestId.isEmpty {
            return try await core.database.write { [core] tx in try core.take(tx, id, judged.get()) }
        }
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            try core.take(tx, id, judged.get())
        }
    }

    func finishImport(_ request: FinishImportRequest, context: ServerContext) async throws -> FinishImportResponse {
        let department = try context.caller.requireDepartment(domain: RegistryCore.domain)
        guard let id = ResourceName.importID(request.name) else { throw Refusal.name("name", "imports/i42") }
        let outcome = try await core.database.read { [core] tx in
            try core.judgeEnd(tx, id, name: request.name, department: department)
        }
        if case .failed(let row, let error) = outcome {
            try await core.database.write { [core] tx in
                try core.fail(tx, row, error.info?.reason ?? "")
            }
            throw error
        }
        let identity = context.caller.identity
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            try core.finish(tx, id, outcome, identity: identity)
        }
    }

    func abandonImport(_ request: AbandonImportRequest, context: ServerContext) async throws -> AbandonImportResponse {
        let department = try context.caller.requireDepartment(domain: RegistryCore.domain)
        guard let id = ResourceName.importID(request.name) else { throw Refusal.name("name", "imports/i42") }
        var violations: [RuleViolation] = []
        let reason = SubjectRules.text("reason", request.reason, 0...RegistryLimits.reasonCharacters, &violations)
        guard violations.isEmpty else { throw Refusal.invalid(violations, reason: "INVALID_IMPORT") }
        let identity = context.caller.identity
        return try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            var row = try core.owned(tx, id, request.name, department)
            guard row.state == ImportRow.State.open else { throw core.notOpen(row) }
            row.state = ImportRow.State.abandoned
            row.failure = reason
            row.updateTime = core.clock.now().milliseconds
            try ImportRepository.update(tx, row, carry: nil, hash: nil)
            try tx.audit(actor: identity, action: "import.abandon", target: request.name, detail: "")
            return AbandonImportResponse(import: ImportMapping.importing(row))
        }
    }

    func getImport(_ request: GetImportRequest, context: ServerContext) async throws -> GetImportResponse {
        guard let id = ResourceName.importID(request.name) else { throw Refusal.name("name", "imports/i42") }
        let caller = context.caller
        return try await core.database.read { tx in
            GetImportResponse(import: ImportMapping.importing(try Self.readable(tx, id, request.name, caller)))
        }
    }

    func listImports(_ request: ListImportsRequest, context: ServerContext) async throws -> ListImportsResponse {
        let caller = context.caller
        let seesAll = Self.seesAll(caller)
        let own = caller.department ?? ""
        guard request.department.isEmpty || seesAll || request.department == own else {
            throw Refusal.notYours("imports", request.department)
        }
        let department = seesAll ? request.department : own
        let paging = try Paging(
            request.pageSize, request.pageToken, context, filter: [department, "\(request.state.rawValue)"])
        return try await core.database.read { tx in
            let rows = try ImportRepository.rows(
                tx, department: department, state: Int64(request.state.rawValue), before: paging.number(or: .max),
                limit: paging.limit)
            return ListImportsResponse(
                imports: rows.map { ImportMapping.importing($0) },
                nextPageToken: paging.next(count: rows.count, ["\(rows.last?.id ?? 0)"]))
        }
    }

    func listImportVerdicts(
        _ request: ListImportVerdictsRequest, context: ServerContext
    ) async throws -> ListImportVerdictsResponse {
        guard let id = ResourceName.importID(request.`import`) else { throw Refusal.name("import", "imports/i42") }
        let caller = context.caller
        let paging = try Paging(
            request.pageSize, request.pageToken, context,
            filter: [request.`import`, "\(request.verdict.rawValue)", "\(request.lateOnly)"])
        return try await core.database.read { tx in
            _ = try Self.readable(tx, id, request.`import`, caller)
            let rows = try ImportRepository.verdicts(
                tx, importID: id, afterRow: paging.number(or: 0), verdict: Int64(request.verdict.rawValue),
                lateOnly: request.lateOnly, limit: paging.limit)
            let page = paging.fit(rows) { ImportMapping.bytes($0) }
            return ListImportVerdictsResponse(
                verdicts: page.items.map { ImportMapping.verdict($0) },
                nextPageToken: paging.next(page.items.count, isCut: page.isCut, ["\(page.items.last?.row ?? 0)"]))
        }
    }

    func getTemplate(_ request: GetTemplateRequest, context: ServerContext) async throws -> GetTemplateResponse {
        guard let kind = RecordKind(rawValue: Int64(request.kind.rawValue)) else {
            throw Refusal.field("kind", "must be a permit or a penalty", "state the kind")
        }
        guard request.template != .older else { throw OpenedFile.olderTemplate(context) }
        return GetTemplateResponse(fields: Template.of(kind).fields.map { ImportMapping.field($0) })
    }

    // MARK: Who may see what

    /// Services, operators and the lead see every import; the contract lets nobody else but departments in.
    private static func seesAll(_ caller: Caller) -> Bool {
        caller.kind != .department || Policy.standard.roles(of: caller).contains(.lead)
    }

    private static func readable(
        _ tx: ReadTransaction, _ id: Int64, _ name: String, _ caller: Caller
    ) throws -> ImportRow {
        guard let row = try ImportRepository.row(tx, id) else { throw Refusal.notFound("import", name) }
        guard seesAll(caller) || row.department == caller.department else {
            throw Refusal.notYours(name, row.department)
        }
        return row
    }
}
