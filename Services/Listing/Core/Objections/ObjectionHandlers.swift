import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import RegistryMirror
import SchemaRuntime
import Store

/// Serves objections (row L5). The suspension of the entry is committed in the transaction of the acceptance (LC-11).
package struct ObjectionHandlers: ObjectionService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Files an objection against an entry in effect, decided or served, or one that a wrong clock ended; the entry is marked at once.
    package func fileObjection(
        _ request: FileObjectionRequest, context: ServerContext
    ) async throws -> FileObjectionResponse {
        let receiver = try environment.actor(context).requireDepartment()
        let method = ObjectionServiceMethods.fileObjection
        let name = try CaseTargets.entry(request.entry, request.target, rows: ["L5"], method)
        try CaseTargets.requireNoIntake(request.intake, rows: ["L5"], method)
        let ground = try Fields.choice(
            request.ground, "ground", "an objection has one of four grounds", of: ObjectionGround.known)
        let origin = try Fields.filter(request.origin, "origin") { ObjectionOrigin.known.contains($0) ? $0 : nil }
        let statement = try Fields.text(request.statement, "statement", 1...CaseworkLimits.longTextBytes, lines: true)
        let evidence = try Fields.documents(request.evidence, "evidence")
        let day = try Fields.optionalPastDate(request.filedDate, "filed_date", today: environment.moment.today)
        let environment = environment
        return try await environment.acted(request, context) { step in
            let entry = try EntrySteps.find(name, field: "entry", step.transaction)
            let isOpen = try ObjectionTable.hasOpen(entry: entry.id, ground: ground, step.transaction)
            try entry.facts.requireContestable(sameGroundOpen: isOpen, on: step.moment.today)
            let filed = day ?? step.moment.today
            try entry.facts.requireContested(on: filed)
            try EarlierObjection.requireNewFacts(
                statement: statement.value, documents: Set(evidence.map(\.sha256)),
                after: ObjectionTable.dismissed(entry: entry.id, ground: ground, step.transaction))
            let (days, version) = try ListLaw.shortestObjection(
                environment.laws(of: entry, since: filed, step.transaction), isOwn: receiver == entry.authority,
                received: filed)
            var record = ObjectionRecord()
            record.entry = entry.id
            record.ruleBook = version
            record.ground = ground
            record.facts = ObjectionCase(
                proposer: entry.facts.proposer, receivedBy: receiver, sourceUnit: entry.authority, filed: filed,
                workingDays: days)
            record.facts.expectAcceptance(
                within: try environment.law(of: entry, step.transaction).acceptanceWorkingDays(received: filed),
                try environment.calendar.calendar(step.transaction))
            record.file.origin = origin ?? .subject
            record.file.statement = statement.value
            record.file.evidence = evidence
            let objection = try Self.store(record, step)
            try step.name(NamedDocument.each("evidence", evidence), in: objection.name)
            return FileObjectionResponse(objection: objection)
        }
    }

    // MARK: Steps

    /// Takes one step and writes what it does to the entry into the entry's history and the feed.
    private func step<Request: StepRequest>(
        _ request: Request, _ context: ServerContext,
        may: @escaping @Sendable (ObjectionCase, Actor) throws -> Void = { try $0.requireParty($1) },
        _ body: @escaping @Sendable (inout ObjectionRecord, Stepping) throws -> Void
    ) async throws -> Objection where Request.Official == CommonSchema.Official {
        try await environment.step(
            request, context, of: ObjectionTable.rows, named: .objections, may: { try may($1.facts, $0) }
        ) { record, step in
            var record = record
            try body(&record, step)
            return try Self.store(record, step)
        }
    }

    static func store(_ record: ObjectionRecord, _ step: Stepping) throws -> Objection {
        let objection = try ObjectionTable.store(record, step).resource(on: step.moment.today)
        let token = record.facts.clock.pausedSince == nil ? record.facts.state.token : "CLOCK_PAUSED"
        try EntrySteps.note(on: record.entry, "OBJECTION_\(token)", because: objection.name, step)
        return objection
    }

    /// Accepts a filed objection: the effects of the entry are suspended at once. What the lead department accepts is forwarded
    /// to the source unit.
    package func acceptObjection(
        _ request: AcceptObjectionRequest, context: ServerContext
    ) async throws -> AcceptObjectionResponse {
        let environment = environment
        let objection = try await step(request, context, may: { try $0.requireAccepter($1) }) { record, step in
            try record.facts.accept(by: step.actor.department, environment.calendar.calendar(step.transaction))
            record.suspension = try SuspensionTable.start(
                entry: record.entry, cause: ResourceName.objections(record.id), reason: .objection, at: step.moment,
                step.transaction)
            record.suspensionRuns = true
            record.file.suspendTime = step.moment.message
        }
        return AcceptObjectionResponse(objection: objection)
    }

    /// Rejects a filed objection because it is formally not in order; lifts the mark.
    package func rejectObjection(
        _ request: RejectObjectionRequest, context: ServerContext
    ) async throws -> RejectObjectionResponse {
        let reason = try Fields.text(request.reason, "reason", 1...CaseworkLimits.reasonBytes, lines: true)
        let objection = try await step(request, context, may: { try $0.requireAccepter($1) }) { record, _ in
            try record.facts.reject()
            record.decisionReason = reason
        }
        return RejectObjectionResponse(objection: objection)
    }

    /// Records that the source unit took up the verification.
    package func startVerification(
        _ request: StartVerificationRequest, context: ServerContext
    ) async throws -> StartVerificationResponse {
        let objection = try await step(request, context, may: { try $0.requireSourceUnit($1) }) { record, _ in
            try record.facts.verify()
        }
        return StartVerificationResponse(objection: objection)
    }

    /// Pauses or resumes the clock of an objection, for example for an expert examination.
    package func pauseObjection(
        _ request: PauseObjectionRequest, context: ServerContext
    ) async throws -> PauseObjectionResponse {
        let reason = try Fields.text(request.reason, "reason", 0...CaseworkLimits.titleBytes)
        let environment = environment
        let objection = try await step(request, context, may: { try $0.requireSourceUnit($1) }) { record, step in
            let today = step.moment.today
            if reason.isEmpty {
                try record.facts.resume(on: today, environment.calendar.calendar(step.transaction))
                record.file.pauses[record.file.pauses.count - 1].toDate = today.iso
            } else {
                try Fields.atMost(CaseworkLimits.pauses - 1, record.file.pauses.count, "reason")
                try record.facts.pause(on: today)
                record.file.pauses.append(ClockPause(reason: reason.value, fromDate: today.iso, toDate: ""))
            }
        }
        return PauseObjectionResponse(objection: objection)
    }

    /// Records that the objector withdrew; mark and suspension by it end.
    package func withdrawObjection(
        _ request: WithdrawObjectionRequest, context: ServerContext
    ) async throws -> WithdrawObjectionResponse {
        let reason = try Fields.text(request.reason, "reason", 0...CaseworkLimits.reasonBytes, lines: true)
        let objection = try await step(request, context) { record, _ in
            try record.facts.withdraw()
            record.decisionReason = reason
        }
        return WithdrawObjectionResponse(objection: objection)
    }

    /// Records that the objector was told the result.
    package func recordObjectionNotified(
        _ request: RecordObjectionNotifiedRequest, context: ServerContext
    ) async throws -> RecordObjectionNotifiedResponse {
        let day = try Fields.pastDate(request.notifiedDate, "notified_date", today: environment.moment.today)
        let objection = try await step(request, context) { record, _ in
            try record.facts.notify(on: day)
            record.file.notifiedDate = day.iso
        }
        return RecordObjectionNotifiedResponse(objection: objection)
    }

    // MARK: Decision

    /// Dismisses with reasons: the effects resume unless something else suspends them.
    package func dismissObjection(
        _ request: DismissObjectionRequest, context: ServerContext
    ) async throws -> DismissObjectionResponse {
        let reason = try Fields.text(request.reason, "reason", 1...CaseworkLimits.reasonBytes, lines: true)
        let objection = try await step(request, context, may: { try $0.requireSourceUnit($1) }) { record, step in
            try Self.decide(&record, .dismissed, reason, step)
        }
        return DismissObjectionResponse(objection: objection)
    }

    /// Upholds: the entry is revoked, or corrected and resumed.
    package func upholdObjection(
        _ request: UpholdObjectionRequest, context: ServerContext
    ) async throws -> UpholdObjectionResponse {
        let reason = try Fields.text(request.reason, "reason", 1...CaseworkLimits.reasonBytes, lines: true)
        let result = try Self.result(request)
        let objection = try await step(request, context, may: { try $0.requireSourceUnit($1) }) { record, step in
            try Self.decide(&record, result, reason, step)
            try UpheldObjections.apply(&record, request.corrections, step)
        }
        return UpholdObjectionResponse(objection: objection)
    }

    private static func decide(
        _ record: inout ObjectionRecord, _ result: ObjectionResult, _ reason: ScreenedText, _ step: Stepping
    ) throws {
        let official = try step.official()
        guard let entry = try EntryTable.load(record.entry, step.transaction) else { throw StoredValueError("entry") }
        try record.facts.decide(
            result, by: official.id, notAmong: [entry.facts.reviewer, entry.facts.decider], on: step.moment.today)
        record.decisionReason = reason
        record.file.decider = official.message
    }

    private static func result(_ request: UpholdObjectionRequest) throws(Refusal) -> ObjectionResult {
        try Fields.atMost(ListingLimits.corrections, request.corrections.count, "corrections")
        switch request.outcome {
        case .revoked:
            if !request.corrections.isEmpty {
                try Fields.refuse(
                    "corrections", "a revoked entry is not corrected", remedy: "leave the corrections out")
            }
            return .revoked
        case .corrected:
            if request.corrections.isEmpty {
                try Fields.refuse(
                    "corrections", "a correction names fields and new values", remedy: "give at least one")
            }
            return .corrected
        default:
            try Fields.refuse(
                "outcome", "an upheld objection revokes or corrects the entry",
                remedy: "give one of both, or dismiss (DismissObjection)")
            return .revoked
        }
    }

    // MARK: Reading

    /// Returns an objection.
    package func getObjection(
        _ request: GetObjectionRequest, context: ServerContext
    ) async throws -> GetObjectionResponse {
        let actor = environment.actor(context)
        let today = environment.moment.today
        _ = try ResourceName.objections.id(in: request.name, "name")
        return try await environment.reading(request.query, context) { transaction, seen in
            let record = try ObjectionTable.rows.find(request.name, .objections, transaction)
            for person in try EntryTable.persons([record.entry], transaction) { seen.see(person: person) }
            if actor.department != record.facts.receivedBy {
                try actor.requireSight(of: "the objection", of: record.facts.sourceUnit)
            }
            return GetObjectionResponse(objection: record.resource(on: today))
        }
    }

    /// Lists objections in order of filing.
    package func listObjections(
        _ request: ListObjectionsRequest, context: ServerContext
    ) async throws -> ListObjectionsResponse {
        let actor = environment.actor(context)
        let state = try Fields.filter(request.state, "state") { ListingRules.ObjectionState(number: $0.rawValue) }
        let method = ObjectionServiceMethods.listObjections
        guard request.windowCaseNumber.isEmpty else {
            throw unimplemented(method, field: "window_case_number", rows: ["L5"])
        }
        let name = try CaseTargets.entry(request.entry, request.target, isRequired: false, rows: ["L5"], method)
        let entry = try ResourceName.entries.filter(name, "entry")
        let unit = try actor.scope(request.sourceUnit, of: "the objection")
        let today = environment.moment.today
        let paging = try environment.page(
            request.pageSize, request.pageToken,
            filter: ["\(entry ?? 0)", state?.rawValue ?? "", unit, "\(request.overdueOnly)"], context)
        let page = try await environment.reading(request.query, context) { transaction, seen in
            let found = try ObjectionTable.page(
                after: paging.after(), entry: entry, state: state, sourceUnit: unit.isEmpty ? nil : unit,
                overdueOn: request.overdueOnly ? today : nil, limit: paging.limit, transaction)
            let page = try paging.cut(found, bytes: { try $0.file.serialized().count }, cursor: { ["\($0.id)"] })
            for person in try EntryTable.persons(page.items.map(\.entry), transaction) { seen.see(person: person) }
            return page
        }
        return ListObjectionsResponse(
            objections: page.items.map { $0.resource(on: today) }, nextPageToken: page.next)
    }
}
