import CommonSchema
package import MeasuresSchema
package import RPC
import SchemaRuntime
package import ServiceKit
import Store

/// Serves the Check that every counter asks, and its log.
package struct CheckHandler: CheckService {
    private let engine: CheckEngine
    private let pages: PageToken

    /// Serves from an engine.
    package init(engine: CheckEngine, pages: PageToken) {
        self.engine = engine
        self.pages = pages
    }

    /// Answers one subject; logged and on disk before it is given (M2, LC-09).
    package func check(_ request: CheckRequest, context: ServerContext) async throws -> CheckResponse {
        let question = try engine.question(
            department: try Access.department(context), matter: request.matter, purpose: request.purpose,
            official: request.official, onDate: request.onDate)
        let draft = try engine.database.readInline { transaction in
            try engine.draft(question, about: request.subject, in: transaction)
        }
        return CheckResponse(answer: try await engine.commit([draft]).first)
    }

    /// Answers up to 100 subjects; all log rows in one transaction (M2).
    package func batchCheck(_ request: BatchCheckRequest, context: ServerContext) async throws -> BatchCheckResponse {
        let department = try Access.department(context)
        guard (1...MeasuresLimits.batchSubjects).contains(request.subjects.count) else {
            throw MeasuresErrors.invalid(
                "subjects", "a batch has 1 to \(MeasuresLimits.batchSubjects) subjects", "split it",
                reason: "BATCH_SIZE")
        }
        let question = try engine.question(
            department: department, matter: request.matter, purpose: request.purpose, official: request.official,
            onDate: request.onDate)
        let engine = engine
        let outcomes = try await engine.database.read { transaction in
            try request.subjects.map { subject -> Result<CheckEngine.Draft, RPCError> in
                do { return .success(try engine.draft(question, about: subject, in: transaction)) } catch let error
                    as RPCError
                {
                    return .failure(error)
                }
            }
        }
        let drafts = outcomes.compactMap { try? $0.get() }
        var answers = drafts.isEmpty ? [][...] : try await engine.commit(drafts)[...]
        return BatchCheckResponse(
            results: outcomes.map { outcome in
                switch outcome {
                case .success: BatchCheckResult(outcome: answers.popFirst().map { .answer($0) })
                case .failure(let error): BatchCheckResult(outcome: .failure(Self.failure(error)))
                }
            })
    }

    /// What was asked and shown under a query number (M2).
    package func getCheck(_ request: GetCheckRequest, context: ServerContext) async throws -> GetCheckResponse {
        let scope = try Access.readScope(context)
        let id = try RequestReading.id(of: request.name, in: "checks")
        guard let number = QueryNumber(id) else {
            throw MeasuresErrors.invalid(
                "name", "a query number is a series, a hyphen and a number", "write checks/A-123")
        }
        let missing = RPCError.notFound(resource: "check", name: request.name, domain: MeasuresErrors.domain)
        guard number.series == engine.series else { throw missing }
        let found = try engine.database.readInline { try CheckLog.get(number.sequence, in: $0) }
        // Another department's query is as if it were not there.
        guard let found, scope.covers(found.department) else { throw missing }
        return GetCheckResponse(check: Self.record(found, series: engine.series))
    }

    /// Queries, latest first (M2).
    package func listChecks(_ request: ListChecksRequest, context: ServerContext) async throws -> ListChecksResponse {
        let scope = try Access.readScope(context)
        let limit = try Page.size(request.pageSize)
        var filter = CheckFilter()
        filter.department = try scope.restrict(request.department)
        filter.matter = request.matter
        filter.subject = request.subject
        filter.official = request.official
        filter.fromMillis = request.fromTime.map(Moments.millis)
        filter.untilMillis = request.untilTime.map(Moments.millis)
        let bound = [
            filter.department, filter.matter, filter.subject, filter.official, "\(filter.fromMillis ?? 0)",
            "\(filter.untilMillis ?? 0)",
        ]
        let cursor = try pages.read(request.pageToken, method: context.method, filter: bound)
        let before = cursor?.first.flatMap { Int64($0) } ?? Int64.max
        let wanted = filter
        let rows = try await engine.database.read { transaction in
            try CheckLog.list(wanted, before: before, limit: limit + 1, in: transaction)
        }
        let page = rows.prefix(limit)
        let next = rows.count > limit ? page.last.map { $0.sequence } : nil
        return ListChecksResponse(
            checks: page.map { Self.record($0, series: engine.series) },
            nextPageToken: next.map { pages.make(cursor: ["\($0)"], method: context.method, filter: bound) } ?? "")
    }

    private static func failure(_ error: RPCError) -> CheckFailure {
        CheckFailure(code: error.code.rawValue, reason: error.info?.reason ?? "", message: error.message)
    }

    private static func record(_ check: LoggedCheck, series: String) -> CheckRecord {
        let number = QueryNumber(series: series, sequence: check.sequence).description
        var record = CheckRecord(name: "checks/\(number)", queryNumber: number)
        record.answerTime = Moments.instant(check.timeMillis)
        record.department = check.department
        record.official = Official(id: check.official, name: check.officialName)
        record.matter = check.matter
        record.purpose = check.purpose
        record.subject = check.subject
        record.onDate = check.onDate ?? Moments.day(check.timeMillis)
        record.shown = check.shown.map { item in
            ShownItem(shownAs: ShownAs(rawValue: item.manner.rawValue), measure: item.measure, sources: item.sources)
        }
        record.freshness = check.sources.map { source in
            SourceFreshness(
                source: source.source, position: source.position, heardTime: Moments.instant(source.heardMillis),
                ageMillis: source.heardMillis == 0 ? 0 : max(0, check.timeMillis - source.heardMillis),
                fresh: source.isFresh)
        }
        record.measureCatalogueVersion = check.versions.first ?? ""
        record.matterCatalogueVersion = check.versions.dropFirst().first ?? ""
        record.ruleSetVersion = check.versions.dropFirst(2).first ?? ""
        return record
    }
}
