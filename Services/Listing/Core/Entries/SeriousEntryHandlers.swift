import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import RegistryMirror
import Store

/// Serves the files of serious-list entries (row L2).
package struct SeriousEntryHandlers: SeriousEntryService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Carries out one step of a file: right, documents, fingerprint, state machine, history, feed, in one transaction.
    func step<Request: StepRequest>(
        _ request: Request, _ context: ServerContext, remark: ScreenedText = .empty, documents: [NamedDocument] = [],
        may: @escaping @Sendable (Actor, EntryRecord) throws -> Void = { try $0.require($1.authority, of: "the list") },
        _ body:
            @escaping @Sendable (inout SeriousEntry, inout EntryMachine, inout EntryRecord, Stepping) throws ->
            EntryEvent
    ) async throws -> SeriousEntry where Request.Official == CommonSchema.Official {
        try await environment.step(
            request, context, of: EntryTable.rows, named: .entries,
            may: may
        ) { record, step in
            var record = record
            var file = record.file
            var machine = EntryMachine(record.facts)
            let event = try body(&file, &machine, &record, step)
            try step.name(documents, in: ResourceName.entries(record.id))
            record.file = file
            record.facts = machine.finish()
            return try EntrySteps.commit(record, event, remark: remark.value, step).file
        }
    }

    // MARK: Notice and defence

    /// Records that the prior notice was served: proposed to notice served.
    package func recordNoticeServed(
        _ request: RecordNoticeServedRequest, context: ServerContext
    ) async throws -> RecordNoticeServedResponse {
        let service = try Fields.service(request.service)
        let environment = environment
        let file = try await step(
            request, context, documents: service.documents
        ) { file, machine, record, step in
            guard let definition = try DefinitionTable.load(record.listCode, record.listVersion, step.transaction)
            else { throw StoredValueError("definition") }
            let laws = try environment.laws(of: record, since: service.day, step.transaction)
            let (days, version) = try ListLaw.longestDefence(
                laws, definition: definition.periods.defenceWorkingDays, served: service.day,
                begins: EntryMachine.windowBegins(served: service.day, recorded: step.moment.today))
            file.notice = service.proof
            record.ruleBook = version
            return try machine.serveNotice(
                on: service.day, workingDays: days, environment.calendar.calendar(step.transaction),
                today: step.moment.today)
        }
        return RecordNoticeServedResponse(entry: file)
    }

    /// Records a statement of the subject: to defence open.
    package func recordDefence(
        _ request: RecordDefenceRequest, context: ServerContext
    ) async throws -> RecordDefenceResponse {
        var statement = request.statement ?? DefenceStatement()
        if request.statement == nil {
            try Fields.refuse("statement", "the statement is required", remedy: "give day and text of the statement")
        }
        let day = try Fields.date(statement.receivedDate, "statement.received_date")
        statement.statement = try Fields.text(
            statement.statement, "statement.statement", 1...ListingLimits.longTextBytes, lines: true
        ).value
        statement.evidence = try Fields.documents(statement.evidence, "statement.evidence")
        let stated = statement
        let file = try await step(
            request, context, documents: NamedDocument.each("statement.evidence", stated.evidence)
        ) { file, machine, _, step in
            file.defenceStatements.append(stated)
            return try machine.recordStatement(on: day, today: step.moment.today)
        }
        return RecordDefenceResponse(entry: file)
    }

    /// Records that the subject expressly waives the rest of the defence window.
    package func recordDefenceWaiver(
        _ request: RecordDefenceWaiverRequest, context: ServerContext
    ) async throws -> RecordDefenceWaiverResponse {
        let waiver = request.waiver ?? DefenceWaiver()
        if request.waiver == nil {
            try Fields.refuse(
                "waiver", "a waiver is express: a signed declaration", remedy: "give its day and the document")
        }
        let day = try Fields.date(waiver.waivedDate, "waiver.waived_date")
        let document = try Fields.requiredDocument(waiver.document, "waiver.document")
        let file = try await step(
            request, context, documents: [NamedDocument("waiver.document", document)]
        ) { file, machine, _, step in
            file.waiver = DefenceWaiver(waivedDate: day.iso, document: document)
            return try machine.recordWaiver(on: day, today: step.moment.today)
        }
        return RecordDefenceWaiverResponse(entry: file)
    }

    /// Lets the defence window run from the service of the notice although that was recorded later.
    package func releaseDefenceWindow(
        _ request: ReleaseDefenceWindowRequest, context: ServerContext
    ) async throws -> ReleaseDefenceWindowResponse {
        let lead = try environment.actor(context).requireLead()
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true)
        let document = try Fields.requiredDocument(request.document, "document")
        let environment = environment
        let file = try await step(
            request, context, remark: reason, documents: [NamedDocument("document", document)],
            may: { actor, _ in _ = try actor.requireLead() }
        ) { file, machine, _, step in
            file.defenceRelease = DefenceRelease(
                releaseDate: step.moment.today.iso, department: lead, official: try step.official().message,
                reason: reason.value, document: document)
            return try machine.releaseWindow(
                environment.calendar.calendar(step.transaction), today: step.moment.today)
        }
        return ReleaseDefenceWindowResponse(entry: file)
    }

    // MARK: Review and decision

    /// Records the review by a second official: to reviewed, or to dropped if the defence is accepted.
    package func reviewEntry(_ request: ReviewEntryRequest, context: ServerContext) async throws -> ReviewEntryResponse
    {
        let result = try Fields.choice(
            request.defenceOutcome, "defence_outcome", "a review says how the defence came out",
            remedy: "give one of the five outcomes"
        ) { DefenceResult(number: $0.rawValue) }
        let answer = try Fields.text(request.answer, "answer", 0...ListingLimits.longTextBytes, lines: true).value
        let findings = try Fields.text(request.findings, "findings", 1...ListingLimits.longTextBytes, lines: true)
        let file = try await step(
            request, context, remark: findings
        ) { file, machine, _, step in
            file.review = EntryReview(
                official: try step.official().message, date: step.moment.today.iso,
                defenceOutcome: request.defenceOutcome,
                answer: answer,
                findings: findings.value)
            if result == .accepted { file.exitRemark = findings.value }
            return try machine.review(
                by: step.official().id, on: step.moment.today, result: result, answered: !answer.isEmpty)
        }
        return ReviewEntryResponse(entry: file)
    }

    /// Decides a reviewed entry: to decided.
    package func decideEntry(_ request: DecideEntryRequest, context: ServerContext) async throws -> DecideEntryResponse
    {
        let number = try Fields.text(request.decisionNumber, "decision_number", 1...ListingLimits.numberBytes).value
        let day = try Fields.optionalDate(request.decisionDate, "decision_date")
        let validTo = try Fields.optionalDate(request.validTo, "valid_to")
        let document = try Fields.requiredDocument(request.document, "document")
        let environment = environment
        let file = try await step(
            request, context, documents: [NamedDocument("document", document)]
        ) { file, machine, record, step in
            let holds = try DecisionMirror.isEffective(
                decision: record.decision, department: record.authority, subject: file.entry?.subject ?? "",
                step.transaction
            )
            guard holds else {
                let moved = try DecisionMirror.effectiveSubject(
                    of: record.decision, department: record.authority, step.transaction)
                if let moved {
                    throw Refusal.precondition(
                        .decisionMoved,
                        "the underlying decision is about '\(moved)' now, and about this subject no more (LC-02)",
                        remedy: "withdraw the file (WithdrawEntry); "
                            + "the other subject is served a notice of its own (ProposeEntry)",
                        details: ["subject": moved])
                }
                if try DecisionMirror.isLost(record.decision, step.transaction) {
                    throw Refusal.precondition(
                        .decisionNotEffective,
                        "the registry holds the underlying decision no more, which nobody annulled (LC-02)",
                        remedy: "submit it again (SubmitDecision), and decide then")
                }
                throw Refusal.precondition(
                    .decisionNotEffective, "the underlying decision is no longer effective (LC-02)",
                    remedy: "withdraw the file")
            }
            try MeasureTable.known(step.transaction).requireDecided(
                file.entry?.measuresAnnounced ?? [],
                for: KnownMeasures.Purpose(domain: record.domain, kind: file.entry?.subjectKind.rawValue ?? 0),
                on: step.moment.today)
            file.decider = try step.official().message
            file.decisionDocument = document
            let decided = day ?? step.moment.today
            try InstrumentTable.catalogue(step.transaction).requireListGround(
                (file.entry?.legalBasis ?? []).map(\.instrument), nil, .inForce(decided))
            let limits = try environment.limits(of: record, decided: decided, step.transaction)
            record.ruleBook = limits.ruleBook
            let event = try machine.decide(
                by: step.official().id, number: number, on: decided, validTo: validTo, limits: limits,
                today: step.moment.today)
            if try EntryTable.isUsed(decisionNumber: number, of: record.authority, step.transaction) {
                throw Refusal.invalid(
                    "decision_number", "the department has used this number for another entry",
                    remedy: "give the decision's own number",
                    reason: .decisionNumberUsed)
            }
            return event
        }
        return DecideEntryResponse(entry: file)
    }

    /// Records that decision and repair notice were served together: to served, and to effective from the
    /// effective date on without another call.
    package func recordDecisionServed(
        _ request: RecordDecisionServedRequest, context: ServerContext
    ) async throws -> RecordDecisionServedResponse {
        let service = try Fields.service(request.service)
        let notice = try Fields.requiredDocument(request.repairNotice, "repair_notice")
        let effective = try Fields.optionalDate(request.effectiveDate, "effective_date")
        let file = try await step(
            request, context, documents: service.documents + [NamedDocument("repair_notice", notice)]
        ) { file, machine, _, step in
            try MeasureTable.known(step.transaction).requireKnown(file.entry?.measuresAnnounced ?? [])
            file.decisionService = service.proof
            file.repairNotice = notice
            return try machine.serveDecision(on: service.day, effective: effective, today: step.moment.today)
        }
        return RecordDecisionServedResponse(entry: file)
    }

    // MARK: Exit

    /// Withdraws a file before the decision: to dropped.
    package func withdrawEntry(
        _ request: WithdrawEntryRequest, context: ServerContext
    ) async throws -> WithdrawEntryResponse {
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true)
        let file = try await step(
            request, context, remark: reason
        ) { file, machine, _, step in
            file.exitRemark = reason.value
            return try machine.withdraw(on: step.moment.today)
        }
        return WithdrawEntryResponse(entry: file)
    }

    /// Removes an effective entry early under its list's exit rule.
    package func removeEntryEarly(
        _ request: RemoveEntryEarlyRequest, context: ServerContext
    ) async throws -> RemoveEntryEarlyResponse {
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true)
        let evidence = try Fields.documents(request.evidence, "evidence")
        if evidence.isEmpty {
            try Fields.refuse(
                "evidence", "early removal rests on proof that the exit rule is met",
                remedy: "give at least one document",
                reason: .documentMissing)
        }
        let environment = environment
        let file = try await step(
            request, context, remark: reason, documents: NamedDocument.each("evidence", evidence)
        ) { file, machine, record, step in
            file.exitRemark = reason.value
            let months = try environment.removalMonths(of: record, on: step.moment.today, step.transaction)
            return try machine.removeEarly(on: step.moment.today, cause: .exitRule, lawMonths: months)
        }
        return RemoveEntryEarlyResponse(entry: file)
    }

    /// Revokes a decided, served or effective entry because it should not have been.
    package func revokeEntry(_ request: RevokeEntryRequest, context: ServerContext) async throws -> RevokeEntryResponse
    {
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true)
        let cause = try Fields.choice(
            request.exitReason, "exit_reason",
            "an entry is revoked for a decision that was annulled or is about another subject, an error, an annulment on "
                + "review or a ceased subject",
            remedy: "name one of them; for the end of a period nothing has to be done"
        ) { reason in
            ExitCause(reason).flatMap { $0.revokesByCall ? $0 : nil }
        }
        let file = try await step(
            request, context, remark: reason
        ) { file, machine, record, step in
            if cause == .decisionMoved, try SuspensionTable.hold(of: record.id, step.transaction) == nil {
                throw Refusal.invalid(
                    "exit_reason", "the registry says that the underlying decision is about this very subject",
                    remedy: "name the reason that is true; a wrong subject is corrected in the registry first")
            }
            file.exitRemark = reason.value
            return try machine.revoke(on: step.moment.today, cause: cause)
        }
        return RevokeEntryResponse(entry: file)
    }
}
