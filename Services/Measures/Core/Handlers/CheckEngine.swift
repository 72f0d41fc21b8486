import CommonSchema
package import Credit
package import Crypto
import ListingSchema
import MeasuresSchema
import RPC
import SchemaRuntime
package import Store

/// Answers Checks from the projection and writes them to the log. No call to another service, no catalogue SQL, a few
/// point reads, one log row.
package final class CheckEngine: Sendable {
    let database: Database
    let catalogues: CatalogueHolder
    let monitor: any SourceMonitor
    let blindIndex: BlindIndex
    let clock: any WallClock
    let series: String
    let freshnessMillis: Int64

    /// - Parameters:
    ///   - series: the series of query numbers of this instance, 1 to 8 of `A-Z 0-9`, a letter first.
    ///   - freshness: for how long a source may be silent before restraints that rest on it are to be verified first.
    package init(
        database: Database, catalogues: CatalogueHolder, monitor: any SourceMonitor, blindIndex: BlindIndex,
        clock: any WallClock, series: String, freshness: Duration
    ) {
        self.database = database
        self.catalogues = catalogues
        self.monitor = monitor
        self.blindIndex = blindIndex
        self.clock = clock
        self.series = series
        freshnessMillis = freshness.components.seconds * 1000 + freshness.components.attoseconds / 1_000_000_000_000_000
    }

    /// What all subjects of a request share, after every check that does not need the subject.
    struct Question {
        let department: String
        let official: Official
        let purpose: String
        let matter: MatterDefinition
        let measures: CompiledMeasures
        let mattersVersion: String
        let day: CivilDate
        let explicitDay: Bool
        let sources: [SourceFreshness]
        let standing: SourceStanding
        let nowMillis: Int64
    }

    /// An answer that is not given yet: it has no number before the log row is on disk.
    struct Draft: Sendable {
        var answer: CheckAnswer
        var log: LoggedCheck
    }

    /// Checks who asks what, for which purpose, in which matter.
    func question(
        department: String, matter code: String, purpose: String, official: Official?, onDate: String
    ) throws(RPCError) -> Question {
        let official = try RequestReading.official(official)
        let purpose = try RequestReading.purpose(purpose)
        let now = clock.now()
        let today = now.date(in: .shanghai)
        let asked = try RequestReading.pastDay(onDate, field: "on_date", today: today)
        let day = asked ?? today
        let snapshot = catalogues.snapshot
        guard let measures = snapshot.measures(on: day), let matters = snapshot.matters(on: day) else {
            throw MeasuresErrors.precondition(
                "CATALOGUE_NOT_LOADED", "no catalogue of measures and matters is in force on \(day)",
                "publish the catalogues (CatalogueService), or ask about a later day")
        }
        guard let matter = matters.byCode[code] else { throw MeasuresErrors.unknownMatter(code) }
        do { try MatterAccess.admit(department: department, to: matter) } catch {
            throw MeasuresErrors.refusal(error, matter: matter.code)
        }
        let (sources, standing) = try readSources()
        return Question(
            department: department, official: official, purpose: purpose, matter: matter, measures: measures,
            mattersVersion: matters.version, day: day, explicitDay: asked != nil && day != today, sources: sources,
            standing: standing, nowMillis: now.milliseconds)
    }

    private func readSources() throws(RPCError) -> ([SourceFreshness], SourceStanding) {
        let listing = monitor.listing()
        let registry = monitor.registry()
        for (name, reading) in [("listing", listing), ("registry", registry)] where !reading.hasBeenLevel {
            throw RPCError.unavailable(
                reason: "PROJECTION_NOT_READY",
                message:
                    "this instance has not yet read everything that \(name) knows; try again, or ask another instance",
                domain: MeasuresErrors.domain, metadata: ["source": name], retryAfter: .seconds(1))
        }
        let sources = [("registry", registry), ("listing", listing)].map { name, reading in
            SourceFreshness(
                source: name, position: reading.position, heardTime: Moments.instant(reading.heardMillis),
                ageMillis: reading.ageMillis, fresh: reading.ageMillis <= freshnessMillis)
        }
        return (sources, SourceStanding(listingFresh: sources[1].fresh, registryFresh: sources[0].fresh))
    }

    /// Evaluates one subject. Point reads only.
    /// - Throws: `RPCError` for what concerns the subject; `StoreError`, `ProjectionError`.
    func draft(
        _ question: Question, about reference: SubjectReference?, in transaction: ReadTransaction
    ) throws -> Draft {
        let asked = try SubjectReading.read(
            reference, blindIndex: blindIndex, today: Timestamp(milliseconds: question.nowMillis).date(in: .shanghai))
        var found: SubjectRow?
        switch asked.by {
        case .name(let name):
            found = try ProjectionReader.subject(name: name, in: transaction)
            if found == nil { throw MeasuresErrors.unknownSubject(name) }
        case .key(let key): found = try ProjectionReader.subject(key: key, in: transaction)
        }
        let kind = found.map(\.kind) ?? asked.kind
        do { try MatterAccess.admit(kind: kind, to: question.matter) } catch {
            throw MeasuresErrors.refusal(error, matter: question.matter.code)
        }
        let file =
            try found.map { try ProjectionReader.file(of: $0, in: transaction) }
            ?? SubjectFile(facts: SubjectFacts(kind: kind, isKnown: false), entries: [])
        let outcome = CheckEvaluation.evaluate(
            matter: question.matter, measures: question.measures, facts: file.facts, on: question.day,
            sources: question.standing)
        let rendering = CheckRendering(file: file, outcome: outcome)
        var answer = answer(question, asked: asked, found: found, kind: kind)
        rendering.fill(&answer)
        return Draft(answer: answer, log: log(question, asked: asked, found: found, shown: rendering.logged))
    }

    /// Writes the log rows of drafts and gives them their numbers. Returns once the rows are on disk (LC-09).
    func commit(_ drafts: [Draft]) async throws -> [CheckAnswer] {
        let rows = drafts.map { CheckLog.row(of: $0.log) }
        let sequences = try await database.write { transaction in
            try rows.map { try CheckLog.append($0, in: transaction) }
        }
        return zip(drafts, sequences).map { draft, sequence in
            var answer = draft.answer
            answer.queryNumber = QueryNumber(series: series, sequence: sequence).description
            answer.name = "checks/\(answer.queryNumber)"
            return answer
        }
    }

    private func answer(
        _ question: Question, asked: SubjectReading, found: SubjectRow?, kind: CreditSubjectKind?
    ) -> CheckAnswer {
        var subject = CheckedSubject(name: found?.name ?? "", known: found != nil)
        subject.kind = kind.map { SubjectKind(rawValue: $0.rawValue) } ?? .unspecified
        subject.displayName = found?.displayName ?? ""
        subject.displayCode = found.map(\.displayCode).flatMap { $0.isEmpty ? nil : $0 } ?? asked.displayCode
        subject.ended = found?.hasCeased ?? false
        var answer = CheckAnswer(subject: subject, matter: question.matter.code)
        answer.matterNameZh = question.matter.nameZH
        answer.onDate = question.day.description
        answer.answerTime = Moments.instant(question.nowMillis)
        answer.freshness = question.sources
        answer.measureCatalogueVersion = question.measures.version
        answer.matterCatalogueVersion = question.mattersVersion
        answer.ruleSetVersion = CheckEvaluation.ruleSetVersion
        return answer
    }

    private func log(
        _ question: Question, asked: SubjectReading, found: SubjectRow?, shown: [LoggedItem]
    ) -> LoggedCheck {
        LoggedCheck(
            timeMillis: question.nowMillis, department: question.department, official: question.official.id,
            officialName: question.official.name, matter: question.matter.code, purpose: question.purpose,
            subject: found?.name ?? asked.loggedAs, onDate: question.explicitDay ? question.day.description : nil,
            shown: shown,
            sources: question.sources.map { source in
                LoggedSource(
                    source: source.source, position: source.position,
                    heardMillis: source.heardTime.map(Moments.millis) ?? 0, isFresh: source.fresh)
            }, versions: [question.measures.version, question.mattersVersion, CheckEvaluation.ruleSetVersion])
    }
}
