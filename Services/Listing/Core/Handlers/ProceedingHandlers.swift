import CommonSchema
import Credit
package import ListingSchema
package import RPC
import ServiceKit
import Store

/// Serves reconsideration and litigation marks, and orders that suspend (row L10).
package struct ProceedingHandlers: ProceedingService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Records a proceeding; with an order the effects of the entry are suspended in the same transaction.
    package func recordProceeding(
        _ request: RecordProceedingRequest, context: ServerContext
    ) async throws -> RecordProceedingResponse {
        let access = Access(context)
        _ = try access.requireDepartment()
        let official = try Fields.official(request.official)
        let (given, opened) = try Self.checked(request.proceeding)
        let method = ProceedingServiceMethods.recordProceeding
        let name = try CaseTargets.entry(given.entry, given.target, prefix: "proceeding.", rows: ["L10"], method)
        try CaseTargets.requireNoIntake(given.intake, prefix: "proceeding.", rows: ["L10"], method)
        let environment = environment
        return try await environment.once(request, id: request.requestId, context) { transaction in
            let moment = environment.moment
            guard opened <= moment.today else {
                throw RuleViolation.invalid(
                    "proceeding.opened_date", "the day lies in the future", remedy: "record it on or after that day")
            }
            let entry = try EntrySteps.find(name, field: "proceeding.entry", transaction)
            try access.requireAuthority(entry.authority)
            guard entry.facts.state.isContestable else {
                throw RuleViolation.precondition(
                    "ENTRY_NOT_CONTESTABLE", "the entry is \(entry.facts.state.token)",
                    remedy: "a proceeding is marked on a decided, served or effective entry")
            }
            let actor = access.actor(official.id, official.name)
            var record = ProceedingRecord(entry: entry.id, file: given)
            record.file.official = official
            if !given.suspensionOrder.isEmpty {
                let cause = ResourceName.proceeding(try ProceedingTable.nextID(transaction))
                record.suspension = try SuspensionTable.start(
                    entry: entry.id, cause: cause, reason: given.suspensionReason, at: moment, transaction)
            }
            record = try ProceedingTable.commit(
                record, action: "RECORD_PROCEEDING", by: actor, at: moment, transaction)
            try Self.note("PROCEEDING_OPENED", record, by: actor, at: moment, transaction)
            return RecordProceedingResponse(proceeding: record.file)
        }
    }

    private static func checked(_ given: Proceeding?) throws(RuleViolation) -> (Proceeding, CivilDate) {
        guard var file = given else {
            throw .invalid("proceeding", "the proceeding is required", remedy: "give entry, kind, body and case number")
        }
        switch file.kind {
        case .unspecified, .unrecognized:
            throw .invalid(
                "proceeding.kind", "a proceeding is a reconsideration, a suit or a reorganisation",
                remedy: "name the kind")
        default: break
        }
        file.body = try Fields.text(file.body, "proceeding.body", most: Limits.shortTextBytes)
        file.caseNumber = try Fields.text(file.caseNumber, "proceeding.case_number", most: Limits.numberBytes)
        file.suspensionOrder = try Fields.optionalText(
            file.suspensionOrder, "proceeding.suspension_order", most: Limits.numberBytes)
        switch (file.suspensionOrder.isEmpty, file.suspensionReason) {
        case (true, .unspecified), (false, .courtOrder), (false, .reorganisation): break
        case (true, _):
            throw .invalid(
                "proceeding.suspension_order", "reconsideration or a suit suspends nothing by itself (行政处罚法 Art.73)",
                remedy: "give the number of the order, or leave the reason out")
        default:
            throw .invalid(
                "proceeding.suspension_reason", "an order suspends for a court order or a reorganisation",
                remedy: "name which")
        }
        file.outcome = .unspecified
        file.endedDate = ""
        return (file, try Fields.date(file.openedDate, "proceeding.opened_date"))
    }

    /// Writes what a proceeding does to its entry into the entry's history and the feed.
    private static func note(
        _ token: String, _ proceeding: ProceedingRecord, by actor: Actor, at moment: Moment,
        _ transaction: WriteTransaction
    ) throws {
        guard let entry = try EntryTable.load(proceeding.entry, transaction) else { return }
        let event = EntryEvent(token, entry.facts.state, moment.today)
        _ = try EntrySteps.commit(entry, event, by: actor, remark: proceeding.file.name, at: moment, transaction)
    }

    /// Ends a proceeding: the mark and its suspension end; an annulment revokes the entry.
    package func endProceeding(
        _ request: EndProceedingRequest, context: ServerContext
    ) async throws -> EndProceedingResponse {
        let access = Access(context)
        _ = try access.requireDepartment()
        let official = try Fields.official(request.official)
        let reason = try Fields.text(request.reason, "reason", most: Limits.reasonBytes, lines: true)
        let day = try Fields.optionalDate(request.endedDate, "ended_date")
        switch request.outcome {
        case .unspecified, .unrecognized:
            throw RuleViolation.invalid(
                "outcome", "a proceeding ends by upholding, annulling or withdrawal", remedy: "name the outcome")
        default: break
        }
        let environment = environment
        return try await environment.once(request, id: request.requestId, context) { transaction in
            let moment = environment.moment
            guard let id = ResourceName.proceedingID(request.name),
                var record = try ProceedingTable.load(id, transaction),
                var entry = try EntryTable.load(record.entry, transaction)
            else {
                throw RuleViolation.notFound("proceeding", request.name, remedy: "take the name from ListProceedings")
            }
            try access.requireAuthority(entry.authority)
            guard request.etag.isEmpty || request.etag == record.file.etag else { throw RuleViolation.stale }
            guard record.isPending else {
                throw RuleViolation.illegal(
                    state: "ENDED", rule: "only a pending proceeding ends",
                    remedy: "record a further one (RecordProceeding)")
            }
            let ended = day ?? moment.today
            guard ended <= moment.today else {
                throw RuleViolation.invalid("ended_date", "the day lies in the future", remedy: "record it on that day")
            }
            let actor = access.actor(official.id, official.name)
            record.isPending = false
            record.file.outcome = request.outcome
            record.file.endedDate = ended.description
            record = try ProceedingTable.commit(record, action: "END_PROCEEDING", by: actor, at: moment, transaction)
            if let suspension = record.suspension { try SuspensionTable.end(suspension, at: moment, transaction) }
            if request.outcome == .annulsEntry, !entry.facts.state.isFinal {
                var machine = EntryMachine(entry.facts)
                let event = try machine.revoke(on: moment.today, cause: .annulledOnReview)
                entry.facts = machine.finish()
                entry.file.exitRemark = reason
                _ = try EntrySteps.commit(entry, event, by: actor, remark: reason, at: moment, transaction)
            } else {
                try Self.note("PROCEEDING_ENDED", record, by: actor, at: moment, transaction)
            }
            return EndProceedingResponse(proceeding: record.file)
        }
    }

    /// Lists proceedings of an entry in order of record.
    package func listProceedings(
        _ request: ListProceedingsRequest, context: ServerContext
    ) async throws -> ListProceedingsResponse {
        let access = Access(context)
        let size = try Page.size(request.pageSize)
        let pending: Bool? = try Filters.state(request.state, "state") {
            $0 == .pending ? true : $0 == .ended ? false : nil
        }
        let name = try CaseTargets.entry(
            request.entry, request.target, rows: ["L10"], ProceedingServiceMethods.listProceedings)
        let filter = [name, "\(request.state.rawValue)"]
        let cursor = try environment.pages.read(request.pageToken, method: context.method, filter: filter)
        let after = cursor?.first.flatMap { Int64($0) } ?? 0
        let found = try await environment.database.read { transaction in
            let entry = try EntrySteps.find(name, field: "entry", transaction)
            try access.requireSight(ofFileOf: entry.authority)
            return try ProceedingTable.page(
                entry: entry.id, after: after, pending: pending, limit: size + 1, transaction)
        }
        let (page, hasMore) = try PageCut.cut(found, size: size) { try $0.file.stored().count }
        let more = hasMore ? page.last.map { ["\($0.id)"] } : nil
        return ListProceedingsResponse(
            proceedings: page.map(\.file),
            nextPageToken: more.map { environment.pages.make(cursor: $0, method: context.method, filter: filter) } ?? ""
        )
    }
}
