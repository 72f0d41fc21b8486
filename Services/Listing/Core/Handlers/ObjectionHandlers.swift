import CommonSchema
import Credit
package import ListingSchema
package import RPC
import SchemaRuntime
import ServiceKit
import Store

/// Serves objections (row L5). The suspension of the entry is committed in the transaction of the acceptance (LC-11).
package struct ObjectionHandlers: ObjectionService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Files an objection against an entry in effect, decided or served; the entry is marked at once.
    package func fileObjection(
        _ request: FileObjectionRequest, context: ServerContext
    ) async throws -> FileObjectionResponse {
        let access = Access(context)
        let receiver = try access.requireDepartment()
        let official = try Fields.official(request.official)
        switch request.ground {
        case .unspecified, .unrecognized:
            throw RuleViolation.invalid(
                "ground", "an objection has one of four grounds",
                remedy: "give error, omission, overdue or unlawful entry")
        default: break
        }
        if case .unrecognized = request.origin {
            throw RuleViolation.invalid(
                "origin", "an objection comes from the subject, a complaint or a department", remedy: "name the origin")
        }
        let statement = try Fields.text(request.statement, "statement", most: Limits.longTextBytes, lines: true)
        let evidence = try Fields.evidence(request.evidence, "evidence")
        let day = try Fields.optionalDate(request.filedDate, "filed_date")
        let method = ObjectionServiceMethods.fileObjection
        let name = try CaseTargets.entry(request.entry, request.target, rows: ["L5"], method)
        try CaseTargets.requireNoIntake(request.intake, rows: ["L5"], method)
        let environment = environment
        return try await environment.once(request, id: request.requestId, context) { transaction in
            let moment = environment.moment
            let entry = try EntrySteps.find(name, field: "entry", transaction)
            try Self.requireContestable(entry, request.ground, transaction)
            let filed = day ?? moment.today
            guard filed <= moment.today, entry.facts.decided.map({ filed >= $0 }) ?? false else {
                throw RuleViolation.invalid(
                    "filed_date", "an objection is received between the decision and today",
                    remedy: "give the day of receipt")
            }
            let facts = ObjectionFacts(
                entryProposer: entry.facts.proposer, receivedBy: receiver, sourceUnit: entry.authority, filed: filed)
            var file = Objection()
            file.ground = request.ground
            file.origin = request.origin == .unspecified ? .subject : request.origin
            file.statement = statement
            file.evidence = evidence
            let actor = access.actor(official.id, official.name)
            let record = try ObjectionTable.commit(
                ObjectionRecord(entry: entry.id, facts: facts, file: file), action: "FILE_OBJECTION", by: actor,
                at: moment, transaction)
            try Self.note("OBJECTION_FILED", on: entry.id, record, by: actor, at: moment, transaction)
            return FileObjectionResponse(objection: record.file)
        }
    }

    private static func requireContestable(
        _ entry: EntryRecord, _ ground: ObjectionGround, _ transaction: ReadTransaction
    ) throws {
        guard entry.facts.state.isContestable else {
            throw RuleViolation.precondition(
                "ENTRY_NOT_CONTESTABLE",
                "the entry is \(entry.facts.state.token): only a decided, served or effective one is contested",
                remedy: entry.facts.state.isUndecided
                    ? "state it in the defence (RecordDefence)"
                    : "nothing is in effect any more; ask for restoration of the reputation")
        }
        if try ObjectionTable.hasOpen(entry: entry.id, ground: ground, transaction) {
            throw RuleViolation.precondition(
                "OBJECTION_OPEN", "an objection on this ground is open already",
                remedy: "add what is new as evidence there")
        }
    }

    /// Writes what an objection does to its entry into the entry's history and the feed. The flags are read
    /// from the tables.
    static func note(
        _ token: String, on entry: Int64, _ objection: ObjectionRecord, by actor: Actor, at moment: Moment,
        _ transaction: WriteTransaction
    ) throws {
        guard let record = try EntryTable.load(entry, transaction) else { return }
        let event = EntryEvent(token, record.facts.state, moment.today)
        _ = try EntrySteps.commit(record, event, by: actor, remark: objection.file.name, at: moment, transaction)
    }

    // MARK: Steps

    /// Who may act on an objection: its source unit, or who received it, or the lead department.
    enum Party { case anyParty, sourceUnit }

    /// Carries out one step: right, fingerprint, state machine, feed, and the entry's history, in one transaction.
    func step<Q: Message>(
        _ request: Q, _ name: String, etag: String, _ official: Official, id: String, _ context: ServerContext,
        _ party: Party, _ action: String,
        _ body: @escaping @Sendable (inout ObjectionRecord, Moment, Actor, WriteTransaction) throws -> Void
    ) async throws -> Objection {
        let access = Access(context)
        let department = try access.requireDepartment()
        let environment = environment
        return try await environment.once(request, id: id, context) { transaction in
            let moment = environment.moment
            var record = try Self.find(name, transaction)
            let allowed =
                department == record.facts.sourceUnit
                || (party == .anyParty && (department == record.facts.receivedBy || department == Access.lead))
            guard allowed else {
                throw RuleViolation.denied(
                    "NOT_THE_SOURCE_UNIT", "the objection is for \(record.facts.sourceUnit), who decided the entry",
                    remedy: "hand it to \(record.facts.sourceUnit)")
            }
            guard etag.isEmpty || etag == record.file.etag else { throw RuleViolation.stale }
            let actor = access.actor(official.id, official.name)
            try body(&record, moment, actor, transaction)
            record = try ObjectionTable.commit(record, action: action, by: actor, at: moment, transaction)
            try Self.note(action, on: record.entry, record, by: actor, at: moment, transaction)
            return record.file
        }
    }

    /// Loads an objection by the name in a request.
    static func find(_ name: String, _ transaction: ReadTransaction) throws -> ObjectionRecord {
        guard let id = ResourceName.objectionID(name) else {
            throw RuleViolation.invalid(
                "name", "an objection is named objections/o{number}", remedy: "take the name from an answer")
        }
        guard let record = try ObjectionTable.load(id, transaction) else {
            throw RuleViolation.notFound("objection", name, remedy: "check the name, or list what there is")
        }
        return record
    }

    /// Accepts a filed objection: the effects of the entry are suspended at once and it is forwarded to the
    /// source unit if that is another department.
    package func acceptObjection(
        _ request: AcceptObjectionRequest, context: ServerContext
    ) async throws -> AcceptObjectionResponse {
        let official = try Fields.official(request.official)
        let environment = environment
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .anyParty,
            "OBJECTION_ACCEPTED"
        ) { record, moment, _, transaction in
            var machine = ObjectionMachine(record.facts)
            let due = environment.calendar.dueDay(from: record.facts.filed, workingDays: record.facts.workingDays)
            try machine.accept(due: due)
            record.facts = machine.finish()
            record.suspension = try SuspensionTable.start(
                entry: record.entry, cause: ResourceName.objection(record.id), reason: .objection, at: moment,
                transaction)
            record.file.suspendTime = .init(millisecondsSinceEpoch: moment.milliseconds)
        }
        return AcceptObjectionResponse(objection: objection)
    }

    /// Rejects a filed objection because it is formally not in order; lifts the mark.
    package func rejectObjection(
        _ request: RejectObjectionRequest, context: ServerContext
    ) async throws -> RejectObjectionResponse {
        let official = try Fields.official(request.official)
        let reason = try Fields.text(request.reason, "reason", most: Limits.reasonBytes, lines: true)
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .anyParty,
            "OBJECTION_REJECTED_FORMALLY"
        ) { record, _, _, _ in
            var machine = ObjectionMachine(record.facts)
            try machine.rejectFormally()
            record.facts = machine.finish()
            record.file.decisionReason = reason
        }
        return RejectObjectionResponse(objection: objection)
    }

    /// Records that the source unit took up the verification.
    package func startVerification(
        _ request: StartVerificationRequest, context: ServerContext
    ) async throws -> StartVerificationResponse {
        let official = try Fields.official(request.official)
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .sourceUnit,
            "OBJECTION_VERIFYING"
        ) { record, _, _, _ in
            var machine = ObjectionMachine(record.facts)
            try machine.startVerification()
            record.facts = machine.finish()
        }
        return StartVerificationResponse(objection: objection)
    }

    /// Pauses or resumes the clock of an objection, for example for an expert examination.
    package func pauseObjection(
        _ request: PauseObjectionRequest, context: ServerContext
    ) async throws -> PauseObjectionResponse {
        let official = try Fields.official(request.official)
        let reason = try Fields.optionalText(request.reason, "reason", most: Limits.titleBytes)
        let environment = environment
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .sourceUnit,
            reason.isEmpty ? "OBJECTION_CLOCK_RESUMED" : "OBJECTION_CLOCK_PAUSED"
        ) { record, moment, _, _ in
            var machine = ObjectionMachine(record.facts)
            if reason.isEmpty {
                let since = record.facts.pausedSince ?? moment.today
                let took = environment.calendar.workingDays(
                    after: since.adding(days: -1), through: moment.today.adding(days: -1))
                let days = record.facts.workingDays + took.days
                let due = environment.calendar.dueDay(from: record.facts.filed, workingDays: days)
                try machine.resume(took: took.days, due: due)
                if !record.file.pauses.isEmpty {
                    record.file.pauses[record.file.pauses.count - 1].toDate = moment.today.description
                }
            } else {
                try Fields.atMost(Limits.pauses - 1, record.file.pauses.count, "reason")
                try machine.pause(on: moment.today)
                record.file.pauses.append(ClockPause(reason: reason, fromDate: moment.today.description, toDate: ""))
            }
            record.facts = machine.finish()
        }
        return PauseObjectionResponse(objection: objection)
    }

    /// Records that the objector withdrew; mark and suspension by it end.
    package func withdrawObjection(
        _ request: WithdrawObjectionRequest, context: ServerContext
    ) async throws -> WithdrawObjectionResponse {
        let official = try Fields.official(request.official)
        let reason = try Fields.optionalText(request.reason, "reason", most: Limits.reasonBytes, lines: true)
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .anyParty,
            "OBJECTION_WITHDRAWN"
        ) { record, _, _, _ in
            var machine = ObjectionMachine(record.facts)
            try machine.withdraw()
            record.facts = machine.finish()
            record.file.decisionReason = reason
        }
        return WithdrawObjectionResponse(objection: objection)
    }

    /// Records that the objector was told the result.
    package func recordObjectionNotified(
        _ request: RecordObjectionNotifiedRequest, context: ServerContext
    ) async throws -> RecordObjectionNotifiedResponse {
        let official = try Fields.official(request.official)
        let day = try Fields.date(request.notifiedDate, "notified_date")
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .anyParty,
            "OBJECTION_NOTIFIED"
        ) { record, moment, _, _ in
            guard day <= moment.today else {
                throw RuleViolation.invalid(
                    "notified_date", "the day lies in the future", remedy: "record it on that day")
            }
            var machine = ObjectionMachine(record.facts)
            try machine.notify(on: day)
            record.facts = machine.finish()
            record.file.notifiedDate = day.description
        }
        return RecordObjectionNotifiedResponse(objection: objection)
    }
}
