import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import SchemaRuntime
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
        let method = ProceedingServiceMethods.recordProceeding
        let asked = request.proceeding ?? Proceeding()
        let name = try CaseTargets.entry(asked.entry, asked.target, prefix: "proceeding.", rows: ["L10"], method)
        try CaseTargets.requireNoIntake(asked.intake, prefix: "proceeding.", rows: ["L10"], method)
        return try await environment.acted(request, context) {
            try checked(request.proceeding)
        } change: { given, step in
            let entry = try EntrySteps.find(name, field: "proceeding.entry", step.transaction)
            try step.actor.require(entry.authority, of: "the list")
            var record = ProceedingRecord()
            try record.facts.requireOpen(on: entry.facts, day: step.moment.today)
            record.entry = entry.id
            record.file = given
            record.file.official = step.actor.official?.message
            if !given.suspensionOrder.isEmpty {
                record.id = try ProceedingTable.rows.nextID(step.transaction)
                let cause = ResourceName.proceedings(record.id)
                record.suspension = try SuspensionTable.start(
                    entry: entry.id, cause: cause, reason: given.suspensionReason, at: step.moment, step.transaction)
            }
            let proceeding = try ProceedingTable.store(record, step).resource
            try EntrySteps.note(on: entry.id, "PROCEEDING_OPENED", because: proceeding.name, step)
            return RecordProceedingResponse(proceeding: proceeding)
        }
    }

    private func checked(_ given: Proceeding?) throws(Refusal) -> Proceeding {
        guard var file = given else {
            throw .invalid("proceeding", "the proceeding is required", remedy: "give entry, kind, body and case number")
        }
        file.kind = try Fields.choice(
            file.kind, "proceeding.kind", "a proceeding is a reconsideration, a suit or a reorganisation",
            of: ProceedingKind.known)
        file.body = try Fields.text(file.body, "proceeding.body", 1...CaseworkLimits.shortTextBytes).value
        file.caseNumber = try Fields.text(
            file.caseNumber, "proceeding.case_number", 1...CaseworkLimits.numberBytes
        ).value
        let order = try Fields.text(
            file.suspensionOrder, "proceeding.suspension_order", 0...CaseworkLimits.numberBytes)
        let ground: OrderGround? =
            switch file.suspensionReason {
            case .courtOrder: .courtOrder
            case .reorganisation: .reorganisation
            default: nil
            }
        try ProceedingCase.requireOrder(
            order, ground: ground, isGroundStated: file.suspensionReason != .unspecified)
        file.suspensionOrder = order.value
        file.outcome = .unspecified
        file.endedDate = ""
        file.openedDate = try Fields.pastDate(
            file.openedDate, "proceeding.opened_date", today: environment.moment.today
        ).iso
        return file
    }

    /// Ends a proceeding: the mark and its suspension end; an annulment revokes the entry.
    package func endProceeding(
        _ request: EndProceedingRequest, context: ServerContext
    ) async throws -> EndProceedingResponse {
        _ = try ResourceName.proceedings.id(in: request.name, "name")
        let reason = try Fields.text(request.reason, "reason", 1...CaseworkLimits.reasonBytes, lines: true)
        let day = try Fields.optionalPastDate(request.endedDate, "ended_date", today: environment.moment.today)
        let result = try Fields.choice(
            request.outcome, "outcome", "a proceeding ends by upholding, annulling or withdrawal"
        ) { ProceedingResult(number: $0.rawValue) }
        return try await environment.acted(request, context) { step in
            var record = try ProceedingTable.rows.find(request.name, .proceedings, step.transaction)
            guard let entry = try EntryTable.load(record.entry, step.transaction) else {
                throw StoredValueError("entry")
            }
            try step.actor.require(entry.authority, of: "the list")
            try record.require(etag: request.etag)
            let effect = try record.facts.end(result, entry: entry.facts.state)
            record.file.outcome = request.outcome
            record.file.endedDate = (day ?? step.moment.today).iso
            if effect == .waits, record.suspension == nil {
                record.suspension = try SuspensionTable.start(
                    entry: entry.id, cause: ResourceName.proceedings(record.id), reason: .courtOrder, at: step.moment,
                    step.transaction)
            }
            let proceeding = try ProceedingTable.store(record, step).resource
            if effect != .waits, let suspension = record.suspension {
                try SuspensionTable.end(suspension, at: step.moment, step.transaction)
            }
            if effect == .revokes {
                try EntrySteps.revoke(entry, .annulledOnReview, reason, step)
            } else {
                try EntrySteps.note(on: entry.id, "PROCEEDING_ENDED", because: proceeding.name, step)
            }
            return EndProceedingResponse(proceeding: proceeding)
        }
    }

    /// Revokes an entry that is in force again and that was annulled while it seemed to be over.
    static func applyMissed(to id: Int64, _ step: Stepping) throws {
        let ended = try ProceedingTable.rows.rows(
            where: [.equal("entry", .integer(id)), .equal("pending", .bool(false))], limit: StoreLimits.rowsPerQuery,
            step.transaction)
        for record in ended where record.file.outcome == .annulsEntry {
            guard let entry = try EntryTable.load(id, step.transaction), !entry.facts.state.isFinal else { return }
            if let suspension = record.suspension {
                try SuspensionTable.end(suspension, at: step.moment, step.transaction)
            }
            try EntrySteps.revoke(entry, .annulledOnReview, .empty, because: record.resource.name, step)
        }
    }

    /// Lists proceedings of an entry in order of record.
    package func listProceedings(
        _ request: ListProceedingsRequest, context: ServerContext
    ) async throws -> ListProceedingsResponse {
        let actor = environment.actor(context)
        let state = try Fields.filter(request.state, "state") { ListingRules.ProceedingState(number: $0.rawValue) }
        let name = try CaseTargets.entry(
            request.entry, request.target, rows: ["L10"], ProceedingServiceMethods.listProceedings)
        let paging = try environment.page(
            request.pageSize, request.pageToken, filter: [name, "\(request.state.rawValue)"], context)
        let found = try await environment.reading(request.query, context) { transaction, seen in
            let entry = try EntrySteps.find(name, field: "entry", transaction)
            try actor.requireSight(of: "the file", of: entry.authority)
            try seen.see(entry, transaction)
            return try ProceedingTable.rows.rows(
                after: paging.after(),
                where: [
                    .equal("entry", .integer(entry.id)), state.map { .equal("pending", .bool($0 == .pending)) },
                ], limit: paging.limit, transaction)
        }
        let page = try paging.cut(found, bytes: { try $0.file.serialized().count }, cursor: { ["\($0.id)"] })
        return ListProceedingsResponse(proceedings: page.items.map(\.resource), nextPageToken: page.next)
    }
}
