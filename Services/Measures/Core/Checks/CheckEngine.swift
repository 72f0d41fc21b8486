import Casework
import CommonSchema
import Credit
import ListingSchema
import MeasuresRules
import MeasuresSchema
import Phrases
import RPC
import SchemaRuntime
import Store

/// Answers Checks from the projection and writes them to the log. No call to another service, no catalogue SQL, a few
/// point reads, one log row.
package final class CheckEngine: Sendable {
    let host: MeasuresEnvironment
    // What every Check asks for, taken out of the environment once.
    let database: Database
    private let catalogues: CatalogueHolder
    private let clock: any WallClock
    private let cleanYears = CleanYearsReading()
    let monitor: any SourceMonitor
    let series: String
    let freshnessMillis: Int64

    /// - Parameters:
    ///   - series: the series of query numbers of this instance, 1 to 8 of `A-Z 0-9`, a letter first.
    ///   - freshness: for how long a source may be silent before restraints that rest on it are to be verified first.
    package init(_ host: MeasuresEnvironment, monitor: any SourceMonitor, series: String, freshness: Duration) {
        self.host = host
        database = host.database
        catalogues = host.catalogues
        clock = host.cases.clock
        self.monitor = monitor
        self.series = series
        freshnessMillis = freshness.components.seconds * 1000 + freshness.components.attoseconds / 1_000_000_000_000_000
    }

    /// What all subjects of a request share, after every check that does not need the subject.
    struct Question {
        let department: String
        /// Who asks, with the official.
        var asker: Actor
        let method: MethodDescriptor
        let purpose: ScreenedText
        let matter: MatterDefinition
        let measures: CompiledMeasures
        /// Whether a measure of the matter asks for clean years, and so for the rule book.
        let asksForCleanYears: Bool
        let mattersVersion: String
        let day: CivilDate
        let explicitDay: Bool
        let sources: [SourceFreshness]
        let standing: SourceStanding
        let moment: Moment

        /// The official who asks.
        var official: NamedOfficial { asker.official ?? NamedOfficial(id: OfficialID(""), name: "") }
    }

    /// An answer that is not given yet: it has no number before the log row is on disk.
    struct Draft: Sendable {
        var answer: CheckAnswer
        var log: LoggedCheck
    }

    /// Checks who asks what, for which purpose, in which matter.
    ///
    /// - Throws: OFFICIAL_MISSING, OFFICIAL_CONTRADICTED, INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT, CATALOGUE_NOT_LOADED,
    ///   NOT_FOUND for the matter, NOT_YOUR_DEPARTMENT, PROJECTION_NOT_READY.
    func question(
        _ context: ServerContext, matter code: String, purpose: String, official: Official?, onDate: String
    ) throws(Refusal) -> Question {
        let department = try Actor.department(context)
        let asker = host.actor(context, try host.official(official, context))
        let purpose = try Fields.text(purpose, "purpose", 1...MeasuresLimits.purposeBytes)
        let moment = Moment(clock)
        let asked = try Fields.optionalPastDate(onDate, "on_date", today: moment.today)
        let day = asked ?? moment.today
        let code = try Fields.catalogueCode(code, "matter", bytes: 1...MeasuresLimits.codeBytes)
        let snapshot = catalogues.snapshot
        guard let measures = snapshot.measures(on: day), let matters = snapshot.matters(on: day) else {
            throw .precondition(
                .catalogueNotLoaded, "no catalogue of measures and matters is in force on \(day)",
                remedy:
                    "let the lead department load them (`xinyi catalog load`), or ask about a day from the effective date on"
            )
        }
        guard let matter = matters.byCode[code] else {
            throw .notFound("matter", code, remedy: "list the department's matters")
        }
        try MatterAccess.admit(department: department, to: matter)
        let (sources, standing) = try readSources()
        return Question(
            department: department, asker: asker, method: context.method, purpose: purpose, matter: matter,
            measures: measures,
            asksForCleanYears: measures.askForCleanYears(in: matter), mattersVersion: matters.version, day: day,
            explicitDay: asked != nil && day != moment.today,
            sources: sources, standing: standing, moment: moment)
    }

    private func readSources() throws(Refusal) -> ([SourceFreshness], SourceStanding) {
        let listing = monitor.listing()
        let registry = monitor.registry()
        for (name, reading) in [("listing", listing), ("registry", registry)] where !reading.hasBeenLevel {
            var refusal = Refusal.unavailable(
                .projectionNotReady, "this instance has not yet read everything that \(name) knows",
                remedy: "try again, or ask another instance")
            refusal.details["source"] = name
            throw refusal
        }
        let sources = [("registry", registry), ("listing", listing)].map { name, reading in
            SourceFreshness(
                source: name, position: reading.position, heardTime: WireTimestamp(known: reading.heardMillis),
                ageMillis: reading.ageMillis, fresh: reading.ageMillis <= freshnessMillis)
        }
        return (sources, SourceStanding(listingFresh: sources[1].fresh, registryFresh: sources[0].fresh))
    }

    /// The question with the official as registered.
    ///
    /// - Throws: what ``Officials/admit(_:to:on:restarting:_:)`` throws, ``StoreError``.
    func admitted(_ question: Question, in transaction: ReadTransaction) throws -> Question {
        var question = question
        question.asker = try host.cases.officials.admit(
            question.asker, to: question.method, on: question.moment.today, transaction)
        return question
    }

    /// Evaluates one subject. Point reads only.
    ///
    /// - Throws: ``Refusal`` for what concerns the subject; ``StoreError``, ``ProjectionError``.
    func draft(_ question: Question, about asked: NamedSubject, in transaction: ReadTransaction) throws -> Draft {
        let found: SubjectRow?
        switch asked {
        case .name(let name):
            found = try ProjectionReader.subject(name: name, in: transaction)
            if found == nil { throw Refusal.subjectNotFound(name) }
        case .key(let key):
            found = try ProjectionReader.subject(key: key.text, in: transaction)
            if found == nil, let doubt = key.doubt { throw doubt }
        }
        let kind = found.map(\.kind) ?? asked.kind
        try MatterAccess.admit(kind: kind, to: question.matter)
        var file = try file(of: found, asked, kind, in: transaction)
        // The book is asked only where it can make a difference: most Checks do without.
        let isAsked = question.asksForCleanYears && CleanYears.areInQuestion(file.facts, on: question.day)
        let rule =
            isAsked
            ? try cleanYears.rule(department: question.department, on: question.day, in: transaction)
            : CleanYearsReading.Answer()
        file.facts.cleanYears = rule.years
        let outcome = CheckEvaluation.evaluate(
            matter: question.matter, measures: question.measures, facts: file.facts, on: question.day,
            sources: question.standing)
        let rendering = CheckRendering(file: file, outcome: outcome)
        var answer = answer(question, asked: asked, found: found, kind: kind)
        answer.verdict = CheckVerdict(rawValue: outcome.verdict(question.standing).rawValue)
        answer.ruleBookVersion = Int32(rule.book)
        let note = Self.note(found, file, outcome)
        (answer.subjectNoteZh, answer.subjectNoteEn) = (note.chinese, note.english)
        rendering.fill(&answer)
        return Draft(answer: answer, log: log(question, asked: asked, found: found, rule, shown: rendering.logged))
    }

    /// What the projection knows about a subject; of one that the registry does not know, what listing has of its code.
    private func file(
        of found: SubjectRow?, _ asked: NamedSubject, _ kind: CreditSubjectKind?, in transaction: ReadTransaction
    ) throws -> SubjectFile {
        do {
            if let found { return try ProjectionReader.file(of: found, in: transaction) }
            guard case .key(let key) = asked else {
                return try ProjectionReader.file(ofUnknown: nil, kind, in: transaction)
            }
            return try ProjectionReader.file(ofUnknown: key, kind, in: transaction)
        } catch ProjectionError.tooManyFacts(let name, let bound) {
            throw Refusal.precondition(
                .tooMany, "\(name) has more than \(bound) entries or decisions, and an answer leaves none out",
                remedy: "ask the departments that keep them")
        }
    }

    /// Writes the log rows of drafts and gives them their numbers. Returns once the rows are on disk (LC-09).
    ///
    /// Those of a batch go in portions, so that one answer at a counter waits for a portion and not for a hundred rows. Where the
    /// process ends in between, some of a batch that nobody was answered stand in the log.
    func commit(_ drafts: [Draft]) async throws -> [CheckAnswer] {
        var answers: [CheckAnswer] = []
        var rest = drafts[...]
        repeat {
            let portion = rest.prefix(MeasuresLimits.logRowsAtOnce)
            rest = rest.dropFirst(MeasuresLimits.logRowsAtOnce)
            let rows = portion.map { CheckLog.row(of: $0.log) }
            let sequences = try await database.write { transaction in
                try rows.map { try CheckLog.append($0, in: transaction) }
            }
            answers += zip(portion, sequences).map(numbered)
        } while !rest.isEmpty
        return answers
    }

    /// Writes the log rows of drafts as a part of something greater, and gives them their numbers.
    func log(_ drafts: [Draft], in transaction: WriteTransaction) throws -> [CheckAnswer] {
        try drafts.map { numbered($0, try CheckLog.append(CheckLog.row(of: $0.log), in: transaction)) }
    }

    private func numbered(_ draft: Draft, _ sequence: Int64) -> CheckAnswer {
        var answer = draft.answer
        answer.queryNumber = QueryNumber(series: series, sequence: sequence).description
        answer.name = "checks/\(answer.queryNumber)"
        return answer
    }

    private func answer(
        _ question: Question, asked: NamedSubject, found: SubjectRow?, kind: CreditSubjectKind?
    ) -> CheckAnswer {
        let isKnown = found?.isLost == false
        var subject = CheckedSubject(name: isKnown ? found?.name ?? "" : "", known: isKnown)
        subject.kind = kind.map { SubjectKind(rawValue: $0.rawValue) } ?? .unspecified
        subject.displayName = found?.displayName ?? ""
        subject.displayCode = found.map(\.displayCode).flatMap { $0.isEmpty ? nil : $0 } ?? asked.shownCode
        subject.ended = found?.hasCeased ?? false
        var answer = CheckAnswer(subject: subject, matter: question.matter.code)
        answer.matterNameZh = question.matter.nameZH
        answer.onDate = question.day.description
        answer.answerTime = question.moment.message
        answer.freshness = question.sources
        answer.measureCatalogueVersion = question.measures.version
        answer.matterCatalogueVersion = question.mattersVersion
        answer.ruleSetVersion = CheckEvaluation.ruleSetVersion
        return answer
    }

    /// What the clerk has to know of the subject itself; empty where that is nothing. That nobody knows it excludes nothing: every
    /// subject comes for the first time once.
    private static func note(_ found: SubjectRow?, _ file: SubjectFile, _ outcome: CheckOutcome) -> Phrase {
        if found?.hasCeased == true { return endedSubject }
        let notes = [
            registryNote(found, file, missed: outcome.missed),
            entryNote(file.entries, outcome.doubtfulEntries.filter { file.facts.entries[$0].isLost }, lostEntries),
            entryNote(file.entries, outcome.doubtfulEntries.filter { !file.facts.entries[$0].isLost }, strangeEntries),
        ].filter { !$0.isEmpty }
        return Phrase(
            notes.map(\.chinese).joined(separator: "。"), notes.map(\.english).joined(separator: " "))
    }

    private static func entryNote(
        _ entries: [ListEntry], _ doubtful: [Int], _ phrase: (_ names: String, _ authorities: String) -> Phrase
    ) -> Phrase {
        if doubtful.isEmpty { return "" }
        let authorities = Set(doubtful.map { EntryReading.authority(of: entries[$0]) }).sorted()
        return phrase(
            doubtful.map { entries[$0].name }.joined(separator: ", "), authorities.joined(separator: ", "))
    }

    private static func strangeEntries(_ names: String, of authorities: String) -> Phrase {
        "An entry names this subject with a code that the registry does not know (\(names)): registry or listing was probably put back to "
            + "an earlier state. Ask \(authorities), which designated it, whether it is about this subject before the case goes on."
    }

    private static func lostEntries(_ names: String, of authorities: String) -> Phrase {
        "Listing was put back to an earlier state and lost an entry of this subject that was in force (\(names)); this answer rests on "
            + "what was heard of it before. Ask \(authorities), which designated it, whether it stands before the case goes on; the "
            + "authority proposes it again, or has it recorded again."
    }

    private static func registryNote(_ found: SubjectRow?, _ file: SubjectFile, missed: [Int]) -> Phrase {
        let departments = Set(missed.map { file.facts.decisions[$0].department }).sorted().joined(separator: ", ")
        if found?.isLost == false { return missed.isEmpty ? "" : lostDecisions(of: departments) }
        if !missed.isEmpty { return lostWithDecisions(of: departments) }
        if !file.entries.isEmpty { return lostSubject }
        return file.facts.decisions.isEmpty ? newSubject : formerSubject
    }

    private static func lostDecisions(of departments: String) -> Phrase {
        "The registry was put back to an earlier state and lost a penalty about this subject that had effect; this answer rests on what "
            + "was heard of it before. Ask \(departments), which decided, whether it stands before the case goes on; the department "
            + "submits it to the registry again."
    }

    private static func lostWithDecisions(of departments: String) -> Phrase {
        "The registry was put back to an earlier state and lost this subject and a penalty about it that had effect; this answer rests "
            + "on what was heard of it before. Ask the registering authority about the subject, and \(departments), which decided, "
            + "whether the penalty stands, before the case goes on; the department submits it to the registry again."
    }

    private static let newSubject: Phrase =
        "The registry has no record of this subject: compare the code with the certificate; if it is right, handle the case as "
        + "that of a subject that comes for the first time. Nothing was found that excludes it, and nothing that speaks for its "
        + "record."
    private static let lostSubject: Phrase =
        "The registry has no record of this subject, and there are list entries of its code: the registry was probably put back "
        + "to an earlier state. Ask the registering authority about it and the designating authority about the entry before the "
        + "case goes on."
    private static let formerSubject: Phrase =
        "The registry was put back to an earlier state and has no record of this subject any more, of which it had penalties. "
        + "Ask the registering authority about the subject before the case goes on."
    private static let endedSubject: Phrase =
        "The registry says that this subject was deregistered or has died, and no measure applies any more: ask the registering "
        + "authority whether it exists, and who may act for it, before the case goes on."

    private func log(
        _ question: Question, asked: NamedSubject, found: SubjectRow?, _ rule: CleanYearsReading.Answer,
        shown: [LoggedItem]
    ) -> LoggedCheck {
        var versions = [question.measures.version, question.mattersVersion, CheckEvaluation.ruleSetVersion]
        if rule.book != 0 { versions.append("\(rule.book)") }
        return LoggedCheck(
            timeMillis: question.moment.milliseconds, department: question.department, official: question.official,
            matter: question.matter.code, purpose: question.purpose,
            subject: found?.name ?? asked.logged, onDate: question.explicitDay ? question.day.description : nil,
            shown: shown,
            sources: question.sources.map { source in
                LoggedSource(
                    source: source.source, position: source.position,
                    heardMillis: source.heardTime?.millisecondsSinceEpoch ?? 0, isFresh: source.fresh)
            }, versions: versions)
    }
}
