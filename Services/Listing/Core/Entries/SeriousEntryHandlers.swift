import CommonSchema
import Credit
package import ListingSchema
package import RPC
import Store

/// Serves the files of serious-list entries (row L2).
package struct SeriousEntryHandlers: SeriousEntryService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Carries out one step of a file: right, fingerprint, state machine, history, feed, in one transaction.
    func step<Q: Message>(
        _ request: Q, _ name: String, etag: String, _ official: Official, id: String, _ context: ServerContext,
        remark: String = "",
        _ body: @escaping @Sendable (inout SeriousEntry, inout EntryMachine, Moment) throws -> EntryEvent
    ) async throws -> SeriousEntry {
        try await step(request, name, etag: etag, official, id: id, context, remark: remark) {
            file, machine, moment, _, _ in try body(&file, &machine, moment)
        }
    }

    /// The same with the record and the transaction, for steps that have to look further.
    func step<Q: Message>(
        _ request: Q, _ name: String, etag: String, _ official: Official, id: String, _ context: ServerContext,
        remark: String = "",
        _ body:
            @escaping @Sendable (
                inout SeriousEntry, inout EntryMachine, Moment, EntryRecord, WriteTransaction
            ) throws -> EntryEvent
    ) async throws -> SeriousEntry {
        let actor = environment.actor(context)
        _ = try actor.requireDepartment()
        let environment = environment
        return try await environment.once(request, id: id, context) { transaction, moment in
            var record = try EntrySteps.load(name, etag: etag, for: actor, transaction)
            var machine = EntryMachine(record.facts)
            let event = try body(&record.file, &machine, moment, record, transaction)
            record.facts = machine.finish()
            let actor = actor.naming(official)
            return try EntrySteps.commit(record, event, by: actor, remark: remark, at: moment, transaction).file
        }
    }

    // MARK: Notice and defence

    /// Records that the prior notice was served: proposed to notice served.
    package func recordNoticeServed(
        _ request: RecordNoticeServedRequest, context: ServerContext
    ) async throws -> RecordNoticeServedResponse {
        let official = try Fields.official(request.official)
        let service = try Fields.service(request.service)
        let environment = environment
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context
        ) { file, machine, moment, record, transaction in
            let definition = try DefinitionTable.load(record.listCode, record.listVersion, transaction)
            let days = Int(definition?.content.defenceWorkingDays ?? Int32(ListingLimits.defenceWorkingDays.lowerBound))
            let due = environment.calendar.dueDay(from: service.day, workingDays: days)
            file.notice = service.proof
            return try machine.serveNotice(on: service.day, due: due, today: moment.today)
        }
        return RecordNoticeServedResponse(entry: file)
    }

    /// Records a statement of the subject: to defence open.
    package func recordDefence(
        _ request: RecordDefenceRequest, context: ServerContext
    ) async throws -> RecordDefenceResponse {
        let official = try Fields.official(request.official)
        guard var statement = request.statement else {
            throw Refusal.invalid(
                "statement", "the statement is required", remedy: "give day and text of the statement")
        }
        let day = try Fields.date(statement.receivedDate, "statement.received_date")
        statement.statement = try Fields.text(statement.statement, "statement.statement", 1...ListingLimits.longTextBytes, lines: true).value
        statement.evidence = try Fields.documents(statement.evidence, "statement.evidence")
        let stated = statement
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context
        ) { file, machine, moment in
            file.defenceStatements.append(stated)
            return try machine.recordStatement(on: day, today: moment.today)
        }
        return RecordDefenceResponse(entry: file)
    }

    /// Records that the subject expressly waives the rest of the defence window.
    package func recordDefenceWaiver(
        _ request: RecordDefenceWaiverRequest, context: ServerContext
    ) async throws -> RecordDefenceWaiverResponse {
        let official = try Fields.official(request.official)
        guard let waiver = request.waiver else {
            throw Refusal.invalid(
                "waiver", "a waiver is express: a signed declaration", remedy: "give its day and the document")
        }
        let day = try Fields.date(waiver.waivedDate, "waiver.waived_date")
        let document = try Fields.requiredDocument(waiver.document, "waiver.document")
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context
        ) { file, machine, moment in
            file.waiver = DefenceWaiver(waivedDate: day.description, document: document)
            return try machine.recordWaiver(on: day, today: moment.today)
        }
        return RecordDefenceWaiverResponse(entry: file)
    }

    // MARK: Review and decision

    /// Records the review by a second official: to reviewed, or to dropped if the defence is accepted.
    package func reviewEntry(_ request: ReviewEntryRequest, context: ServerContext) async throws -> ReviewEntryResponse
    {
        let official = try Fields.official(request.official)
        guard let result = DefenceResult(request.defenceOutcome) else {
            throw Refusal.invalid(
                "defence_outcome", "a review says how the defence came out", remedy: "give one of the five outcomes")
        }
        let answer = try Fields.text(request.answer, "answer", 0...ListingLimits.longTextBytes, lines: true).value
        let findings = try Fields.text(request.findings, "findings", 1...ListingLimits.longTextBytes, lines: true).value
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, remark: findings
        ) { file, machine, moment in
            file.review = EntryReview(
                official: official, date: moment.today.description, defenceOutcome: result.message, answer: answer,
                findings: findings)
            if result == .accepted { file.exitRemark = findings }
            return try machine.review(
                by: official.id, on: moment.today, result: result, answered: !answer.isEmpty)
        }
        return ReviewEntryResponse(entry: file)
    }

    /// Decides a reviewed entry: to decided.
    package func decideEntry(_ request: DecideEntryRequest, context: ServerContext) async throws -> DecideEntryResponse
    {
        let official = try Fields.official(request.official)
        let number = try Fields.text(request.decisionNumber, "decision_number", 1...ListingLimits.numberBytes).value
        let day = try Fields.optionalDate(request.decisionDate, "decision_date")
        let validTo = try Fields.optionalDate(request.validTo, "valid_to")
        let document = try Fields.requiredDocument(request.document, "document")
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context
        ) { file, machine, moment, record, transaction in
            let holds = try ProjectionTable.isEffective(
                decision: record.decision, department: record.authority, subject: file.entry?.subject ?? "", transaction
            )
            guard holds else {
                throw Refusal.precondition(
                    .decisionNotEffective, "the underlying decision is no longer effective (LC-02)",
                    remedy: "withdraw the file")
            }
            file.decider = official
            file.decisionDocument = document
            let event = try machine.decide(
                by: official.id, number: number, on: day ?? moment.today, validTo: validTo,
                today: moment.today)
            if try EntryTable.isUsed(decisionNumber: number, of: record.authority, transaction) {
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
        let official = try Fields.official(request.official)
        let service = try Fields.service(request.service)
        let notice = try Fields.requiredDocument(request.repairNotice, "repair_notice")
        let effective = try Fields.optionalDate(request.effectiveDate, "effective_date")
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context
        ) { file, machine, moment in
            file.decisionService = service.proof
            file.repairNotice = notice
            return try machine.serveDecision(on: service.day, effective: effective, today: moment.today)
        }
        return RecordDecisionServedResponse(entry: file)
    }

    // MARK: Exit

    /// Withdraws a file before the decision: to dropped.
    package func withdrawEntry(
        _ request: WithdrawEntryRequest, context: ServerContext
    ) async throws -> WithdrawEntryResponse {
        let official = try Fields.official(request.official)
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true).value
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, remark: reason
        ) { file, machine, moment in
            file.exitRemark = reason
            return try machine.withdraw(on: moment.today)
        }
        return WithdrawEntryResponse(entry: file)
    }

    /// Removes an effective entry early under its list's exit rule.
    package func removeEntryEarly(
        _ request: RemoveEntryEarlyRequest, context: ServerContext
    ) async throws -> RemoveEntryEarlyResponse {
        let official = try Fields.official(request.official)
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true).value
        let evidence = try Fields.documents(request.evidence, "evidence")
        guard !evidence.isEmpty else {
            throw Refusal.invalid(
                "evidence", "early removal rests on proof that the exit rule is met",
                remedy: "give at least one document",
                reason: .documentMissing)
        }
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, remark: reason
        ) { file, machine, moment in
            file.exitRemark = reason
            return try machine.removeEarly(on: moment.today, cause: .exitRule)
        }
        return RemoveEntryEarlyResponse(entry: file)
    }

    /// Revokes a decided, served or effective entry because it should not have been.
    package func revokeEntry(_ request: RevokeEntryRequest, context: ServerContext) async throws -> RevokeEntryResponse
    {
        let official = try Fields.official(request.official)
        let reason = try Fields.text(request.reason, "reason", 1...ListingLimits.reasonBytes, lines: true).value
        guard let cause = ExitCause(request.exitReason), cause.revokesByCall else {
            throw Refusal.invalid(
                "exit_reason",
                "an entry is revoked for an annulled decision, an error, an annulment on review or a ceased subject",
                remedy: "name one of them; for the end of a period nothing has to be done")
        }
        let file = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, remark: reason
        ) { file, machine, moment in
            file.exitRemark = reason
            return try machine.revoke(on: moment.today, cause: cause)
        }
        return RevokeEntryResponse(entry: file)
    }
}
