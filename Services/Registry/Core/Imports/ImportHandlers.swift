import Casework
import RPC
import RegistryRules
import RegistrySchema
import ServiceKit
import Store

/// Files: open, append, finish, verdicts.
struct ImportHandlers: ImportService {
    let core: RegistryEnvironment

    func openImport(_ request: OpenImportRequest, context: ServerContext) async throws -> OpenImportResponse {
        let department = try core.actor(context).requireDepartment()
        let given = try OpenedFile(request, context)
        var response = try await core.acted(request, context) { [core] step in
            try core.open(step.transaction, given, step.actor, department, at: step.moment)
        }
        // A repeated request must learn where the import stands now, not where it stood then.
        if let id = RegistryNames.importing.id(in: response.`import`?.name ?? ""),
            let row = try await core.database.read({ try ImportTable.row($0, id) })
        {
            response.`import` = ImportMapping.importing(row)
        }
        return response
    }

    func appendImportChunk(
        _ request: AppendImportChunkRequest, context: ServerContext
    ) async throws -> AppendImportChunkResponse {
        let actor = core.actor(context)
        _ = try actor.requireDepartment()
        let id = try RegistryNames.importing.id(in: request.name, "name")
        guard (1...RegistryLimits.chunkBytes).contains(request.data.count) else {
            throw Refusal.invalid(
                "data", "1 to \(RegistryLimits.chunkBytes) bytes", remedy: "cut the file into smaller chunks")
        }
        // Judged first and written then: an error is thrown only where the response of the same request is not
        // stored already.
        let judged: Result<JudgedChunk, any Error>
        do {
            judged = .success(try await core.database.read { [core] tx in try core.judge(tx, id, request, actor) })
        } catch {
            judged = .failure(error)
        }
        if case .success(.badHeader(let error, let row)) = judged {
            let refusal = Refusal.invalid(error.findings.fields, reason: .invalidHeader)
            try await core.database.write { [core] tx in
                try core.fail(tx, row, refusal.reason, refusal.rule)
            }
            throw refusal
        }
        if request.requestId.isEmpty {
            return try await core.database.write { [core] tx in
                try core.take(tx, id, judged.get(), at: core.moment)
            }
        }
        return try await core.once(request, id: request.requestId, context) { [core] tx, moment in
            try core.take(tx, id, judged.get(), at: moment)
        }
    }

    func finishImport(_ request: FinishImportRequest, context: ServerContext) async throws -> FinishImportResponse {
        let actor = core.actor(context)
        _ = try actor.requireDepartment()
        let id = try RegistryNames.importing.id(in: request.name, "name")
        let outcome = try await core.database.read { [core] tx in
            try core.judgeEnd(tx, id, name: request.name, actor)
        }
        if case .failed(let row, let refusal) = outcome {
            try await core.database.write { [core] tx in try core.fail(tx, row, refusal.reason) }
            throw refusal
        }
        return try await core.once(request, id: request.requestId, context) { [core] tx, moment in
            try core.finish(tx, id, outcome, actor, at: moment)
        }
    }

    func abandonImport(_ request: AbandonImportRequest, context: ServerContext) async throws -> AbandonImportResponse {
        let actor = core.actor(context)
        _ = try actor.requireDepartment()
        let id = try RegistryNames.importing.id(in: request.name, "name")
        let reason = try Fields.text(request.reason, "reason", characters: 0...RegistryLimits.reasonCharacters)
        return try await core.once(request, id: request.requestId, context) { [core] tx, moment in
            var row = try core.owned(tx, id, request.name, actor)
            try ImportStep.abandon.require(in: row.state)
            row.state = .abandoned
            row.failure = reason.value
            row.updateTime = moment.milliseconds
            try ImportTable.update(tx, row, carry: nil, hash: nil)
            try tx.audit(actor: actor.identity, action: "AbandonImport", target: request.name, detail: "")
            return AbandonImportResponse(import: ImportMapping.importing(row))
        }
    }

    func getImport(_ request: GetImportRequest, context: ServerContext) async throws -> GetImportResponse {
        let id = try RegistryNames.importing.id(in: request.name, "name")
        let actor = core.actor(context)
        return try await core.database.read { tx in
            GetImportResponse(import: ImportMapping.importing(try Self.readable(tx, id, request.name, actor)))
        }
    }

    func listImports(_ request: ListImportsRequest, context: ServerContext) async throws -> ListImportsResponse {
        let department = try core.actor(context).scope(request.department, of: "the list of imports")
        let state = try Fields.filter(request.state, "state") { ImportState(number: Int64($0.rawValue)) }
        let page = try core.page(
            request.pageSize, request.pageToken, filter: [department, "\(request.state.rawValue)"], context)
        return try await core.database.read { tx in
            let rows = try ImportTable.rows(
                tx, department: department, state: state, before: page.after(.max), limit: page.limit)
            let (items, next) = page.cut(rows) {
                ImportMapping.bytes($0)
            } cursor: {
                ["\($0.id)"]
            }
            return ListImportsResponse(imports: items.map { ImportMapping.importing($0) }, nextPageToken: next)
        }
    }

    func listImportVerdicts(
        _ request: ListImportVerdictsRequest, context: ServerContext
    ) async throws -> ListImportVerdictsResponse {
        let id = try RegistryNames.importing.id(in: request.`import`, "import")
        let actor = core.actor(context)
        let page = try core.page(
            request.pageSize, request.pageToken,
            filter: [request.`import`, "\(request.verdict.rawValue)", "\(request.lateOnly)"], context)
        return try await core.database.read { tx in
            _ = try Self.readable(tx, id, request.`import`, actor)
            let rows = try ImportTable.verdicts(
                tx, importID: id, afterRow: page.after(), verdict: Int64(request.verdict.rawValue),
                lateOnly: request.lateOnly, limit: page.limit)
            let (items, next) = page.cut(rows) {
                ImportMapping.bytes($0)
            } cursor: {
                ["\($0.row)"]
            }
            return ListImportVerdictsResponse(verdicts: items.map { ImportMapping.verdict($0) }, nextPageToken: next)
        }
    }

    func getTemplate(_ request: GetTemplateRequest, context: ServerContext) async throws -> GetTemplateResponse {
        let kind = try Fields.choice(request.kind, "kind", "a template is of permits or penalties") {
            RecordKind(rawValue: Int64($0.rawValue))
        }
        guard request.template != .older else { throw OpenedFile.olderTemplate(context) }
        return GetTemplateResponse(fields: Template.of(kind).fields.map { ImportMapping.field($0) })
    }

    /// An import that the caller may see: its department's own, and any for who sees all.
    private static func readable(
        _ tx: ReadTransaction, _ id: Int64, _ name: String, _ actor: Actor
    ) throws -> ImportRow {
        guard let row = try ImportTable.row(tx, id) else { throw RegistryNames.importing.notFound(name) }
        try actor.requireSight(of: "'\(name)'", of: row.department)
        return row
    }
}
