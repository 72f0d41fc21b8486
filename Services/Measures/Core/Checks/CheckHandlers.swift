import Casework
import CommonSchema
import Credit
import MeasuresRules
package import MeasuresSchema
package import RPC
import SchemaRuntime
import Store

/// Serves the Check that every counter asks, and its log.
package struct CheckHandlers: CheckService {
    private let engine: CheckEngine
    private var host: MeasuresEnvironment { engine.host }

    /// Serves from an engine.
    package init(_ engine: CheckEngine) { self.engine = engine }

    /// Answers one subject; logged and on disk before it is given (M2, LC-09).
    package func check(_ request: CheckRequest, context: ServerContext) async throws -> CheckResponse {
        let engine = engine
        _ = try Actor.department(context)
        // Every field is read before anything is looked up: who corrects a request hears all that is wrong with it.
        if !request.requestId.isEmpty { try host.requireRequestID(request.requestId) }
        let subject = try Fields.subject(request.subject, "subject", host.codes)
        let asked = try engine.question(
            context, matter: request.matter, purpose: request.purpose, official: request.official,
            onDate: request.onDate)
        @Sendable func draft(_ transaction: ReadTransaction) throws -> CheckEngine.Draft {
            try engine.draft(try engine.admitted(asked, in: transaction), about: subject, in: transaction)
        }
        guard request.requestId.isEmpty else {
            // Who may not ask is told no old answer either.
            _ = try engine.database.readInline { try engine.admitted(asked, in: $0) }
            let response = try await host.once(request, id: request.requestId, context) { transaction, _ in
                CheckResponse(answer: try engine.log([try draft(transaction)], in: transaction).first)
            }
            try requireRecent(response.answer)
            return response
        }
        let made = try engine.database.readInline { try draft($0) }
        return CheckResponse(answer: try await engine.commit([made]).first)
    }

    /// Answers up to 100 subjects; all log rows are on disk before (M2).
    package func batchCheck(_ request: BatchCheckRequest, context: ServerContext) async throws -> BatchCheckResponse {
        _ = try Actor.department(context)
        if !request.requestId.isEmpty { try host.requireRequestID(request.requestId) }
        if !(1...MeasuresLimits.batchSubjects).contains(request.subjects.count) {
            try Fields.refuse(
                "subjects", "a batch has 1 to \(MeasuresLimits.batchSubjects) subjects", remedy: "split it",
                reason: .batchSize)
        }
        let (engine, codes) = (engine, host.codes)
        let asked = try engine.question(
            context, matter: request.matter, purpose: request.purpose, official: request.official,
            onDate: request.onDate)
        @Sendable func drafts(_ transaction: ReadTransaction) throws -> [Result<CheckEngine.Draft, Refusal>] {
            let question = try engine.admitted(asked, in: transaction)
            return try request.subjects.map { subject in
                do {
                    let named = try Fields.subject(subject, "subject", codes)
                    return .success(try engine.draft(question, about: named, in: transaction))
                } catch let refusal as Refusal {
                    return .failure(refusal)
                }
            }
        }
        guard request.requestId.isEmpty else {
            _ = try engine.database.readInline { try engine.admitted(asked, in: $0) }
            let response = try await host.once(request, id: request.requestId, context) { transaction, _ in
                let outcomes = try drafts(transaction)
                return Self.response(
                    outcomes, try engine.log(outcomes.compactMap { try? $0.get() }, in: transaction))
            }
            for result in response.results {
                if case .answer(let answer) = result.outcome { try requireRecent(answer) }
            }
            return response
        }
        let outcomes = try await engine.database.read { try drafts($0) }
        let found = outcomes.compactMap { try? $0.get() }
        return Self.response(outcomes, found.isEmpty ? [] : try await engine.commit(found))
    }

    /// Refuses to repeat an answer that may have ceased to be true: a repetition is for a connection that was lost, and no proof of
    /// today.
    private func requireRecent(_ answer: CheckAnswer?) throws(Refusal) {
        guard let answered = answer?.answerTime?.millisecondsSinceEpoch else { return }
        let age = Moment(host.cases.clock).milliseconds - answered
        guard age > MeasuresLimits.repeatedAnswerSeconds * 1000 else { return }
        throw .precondition(
            .answerOutdated,
            "this request id was answered more than \(MeasuresLimits.repeatedAnswerSeconds) seconds ago, "
                + "under \(answer?.queryNumber ?? "")",
            remedy: "ask again with another id, or read what was answered then (GetCheck)")
    }

    /// The answers in their places between the refusals.
    private static func response(
        _ outcomes: [Result<CheckEngine.Draft, Refusal>], _ answers: [CheckAnswer]
    ) -> BatchCheckResponse {
        var answers = answers[...]
        return BatchCheckResponse(
            results: outcomes.map { outcome in
                switch outcome {
                case .success: BatchCheckResult(outcome: answers.popFirst().map { .answer($0) })
                case .failure(let refusal): BatchCheckResult(outcome: .failure(Self.failure(refusal.rpcError)))
                }
            })
    }

    /// What was asked and shown under a query number (M2).
    package func getCheck(_ request: GetCheckRequest, context: ServerContext) async throws -> GetCheckResponse {
        let actor = host.actor(context)
        if !actor.seesAll { _ = try actor.requireDepartment() }
        guard let number = QueryNumber(try Self.names.code(in: request.name, "name")) else {
            throw Refusal.invalid(
                "name", "a query number is a series, a hyphen and a number", remedy: "write checks/A-123")
        }
        let missing = Self.names.notFound(request.name)
        guard number.series == engine.series else { throw missing }
        let found = try engine.database.readInline { try CheckLog.get(number.sequence, in: $0) }
        // Another department's query is as if it were not there.
        guard let found, actor.sees(found.department) else { throw missing }
        return GetCheckResponse(check: Self.record(found, series: engine.series))
    }

    /// Queries, latest first (M2).
    package func listChecks(_ request: ListChecksRequest, context: ServerContext) async throws -> ListChecksResponse {
        var filter = CheckFilter()
        filter.department = try host.actor(context).scope(request.department, of: "the query log")
        filter.matter = request.matter
        filter.subject = request.subject
        filter.official = request.official
        filter.fromMillis = request.fromTime?.millisecondsSinceEpoch
        filter.untilMillis = request.untilTime?.millisecondsSinceEpoch
        let bound = [
            filter.department, filter.matter, filter.subject, filter.official, "\(filter.fromMillis ?? 0)",
            "\(filter.untilMillis ?? 0)",
        ]
        let page = try host.page(request.pageSize, request.pageToken, filter: bound, context)
        let before = page.after(.max)
        let wanted = filter
        let rows = try await engine.database.read { transaction in
            try CheckLog.list(wanted, before: before, limit: page.limit, in: transaction)
        }
        let found = rows.map { (sequence: $0.sequence, record: Self.record($0, series: engine.series)) }
        let (items, next) = try page.cut(found, bytes: { try $0.record.serialized().count }) { ["\($0.sequence)"] }
        return ListChecksResponse(checks: items.map(\.record), nextPageToken: next)
    }

    private static let names = CatalogueName("checks", noun: "check", bytes: 1...MeasuresLimits.codeBytes)

    private static func failure(_ error: RPCError) -> CheckFailure {
        CheckFailure(
            code: error.code.rawValue, reason: error.info?.reason ?? "", message: error.message,
            messageZh: error.text.chinese)
    }

    private static func record(_ check: LoggedCheck, series: String) -> CheckRecord {
        let number = QueryNumber(series: series, sequence: check.sequence).description
        var record = CheckRecord(name: "checks/\(number)", queryNumber: number)
        record.answerTime = WireTimestamp(millisecondsSinceEpoch: check.timeMillis)
        record.department = check.department
        record.official = check.official.message
        record.matter = check.matter
        record.purpose = check.purpose.value
        record.subject = check.subject
        record.onDate = check.onDate ?? Timestamp(milliseconds: check.timeMillis).date(in: .shanghai).iso
        record.shown = check.shown.map { item in
            ShownItem(shownAs: ShownAs(rawValue: item.manner.rawValue), measure: item.measure, sources: item.sources)
        }
        record.freshness = check.sources.map { source in
            SourceFreshness(
                source: source.source, position: source.position, heardTime: WireTimestamp(known: source.heardMillis),
                ageMillis: source.heardMillis == 0 ? 0 : max(0, check.timeMillis - source.heardMillis),
                fresh: source.isFresh)
        }
        record.measureCatalogueVersion = check.versions.first ?? ""
        record.matterCatalogueVersion = check.versions.dropFirst().first ?? ""
        record.ruleSetVersion = check.versions.dropFirst(2).first ?? ""
        record.ruleBookVersion = check.versions.dropFirst(3).first.flatMap { Int32($0) } ?? 0
        return record
    }
}
