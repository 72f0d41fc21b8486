import CommonSchema
import Credit
package import ListingSchema
package import RPC
import SchemaRuntime
import ServiceKit
import Store

extension ObjectionHandlers {
    /// Dismisses with reasons: the effects resume unless something else suspends them.
    package func dismissObjection(
        _ request: DismissObjectionRequest, context: ServerContext
    ) async throws -> DismissObjectionResponse {
        let official = try Fields.official(request.official)
        let reason = try Fields.text(request.reason, "reason", most: Limits.reasonBytes, lines: true)
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .sourceUnit,
            "OBJECTION_DISMISSED"
        ) { record, moment, _, _ in
            var machine = ObjectionMachine(record.facts)
            try machine.decide(.dismissed, by: official.id.lowercased(), on: moment.today)
            record.facts = machine.finish()
            record.file.decider = official
            record.file.decisionReason = reason
        }
        return DismissObjectionResponse(objection: objection)
    }

    /// Upholds: the entry is revoked, or corrected and resumed.
    package func upholdObjection(
        _ request: UpholdObjectionRequest, context: ServerContext
    ) async throws -> UpholdObjectionResponse {
        let official = try Fields.official(request.official)
        let reason = try Fields.text(request.reason, "reason", most: Limits.reasonBytes, lines: true)
        let result = try Self.result(request)
        let objection = try await step(
            request, request.name, etag: request.etag, official, id: request.requestId, context, .sourceUnit,
            "OBJECTION_UPHELD"
        ) { record, moment, actor, transaction in
            var machine = ObjectionMachine(record.facts)
            try machine.decide(result, by: official.id.lowercased(), on: moment.today)
            record.facts = machine.finish()
            record.file.decider = official
            record.file.decisionReason = reason
            guard var entry = try EntryTable.load(record.entry, transaction) else {
                throw StoredValueError(text: "entry")
            }
            // Ended meanwhile: the outcome stays on the file of the objection, nothing is left to change.
            if entry.facts.state.isFinal { return }
            let event: EntryEvent
            switch result {
            case .revoked:
                event = try Self.revoke(&entry, reason, on: moment.today)
                record.file.restoration = Self.places
            default:
                event = try Self.correct(&entry, request.corrections, on: moment.today, &record.file)
            }
            _ = try EntrySteps.commit(entry, event, by: actor, remark: reason, at: moment, transaction)
        }
        return UpholdObjectionResponse(objection: objection)
    }

    /// Where an entry appears at the least, and what has to be done there after a revocation (DOMAIN 7.4).
    private static let places = [
        RestorationPlace(place: "信用黑龙江", action: "take the entry down and publish the correction", confirmedDate: ""),
        RestorationPlace(
            place: "the designating department's site", action: "take the entry down and publish the correction",
            confirmedDate: ""),
        RestorationPlace(
            place: "measures", action: "lift every measure that came from the entry", confirmedDate: ""),
    ]

    private static func result(_ request: UpholdObjectionRequest) throws(RuleViolation) -> ObjectionResult {
        try Fields.atMost(Limits.corrections, request.corrections.count, "corrections")
        switch request.outcome {
        case .revoked:
            guard request.corrections.isEmpty else {
                throw .invalid("corrections", "a revoked entry is not corrected", remedy: "leave the corrections out")
            }
            return .revoked
        case .corrected:
            guard !request.corrections.isEmpty else {
                throw .invalid("corrections", "a correction names fields and new values", remedy: "give at least one")
            }
            return .corrected
        default:
            throw .invalid(
                "outcome", "an upheld objection revokes or corrects the entry",
                remedy: "give one of both, or dismiss (DismissObjection)")
        }
    }

    private static func revoke(
        _ entry: inout EntryRecord, _ reason: String, on day: CivilDate
    ) throws(RuleViolation) -> EntryEvent {
        var machine = EntryMachine(entry.facts)
        let event = try machine.revoke(on: day, cause: .objectionUpheld)
        entry.facts = machine.finish()
        entry.file.exitRemark = reason
        return event
    }

    /// Corrects field by field, never to the subject's disadvantage; keeps old and new values.
    private static func correct(
        _ entry: inout EntryRecord, _ corrections: [FieldCorrection], on day: CivilDate, _ objection: inout Objection
    ) throws(RuleViolation) -> EntryEvent {
        var validTo: CivilDate?
        var done: [FieldCorrection] = []
        for (index, correction) in corrections.enumerated() {
            let field = "corrections[\(index)].new_value"
            let value = try Fields.text(correction.newValue, field, most: Limits.longTextBytes, lines: true)
            let old: String
            switch correction.field {
            case "reason":
                old = entry.file.entry?.reason ?? ""
                entry.file.entry?.reason = try Fields.text(value, field, most: Limits.reasonBytes, lines: true)
            case "exit_conditions":
                old = entry.file.entry?.exitConditions ?? ""
                entry.file.entry?.exitConditions = value
            case "conduct_date":
                old = entry.file.conductDate
                entry.file.conductDate = try Fields.text(value, field, most: Limits.shortTextBytes)
            case "amount_fen":
                old = "\(entry.file.amountFen)"
                guard let amount = Int64(value), amount >= 0, amount <= entry.file.amountFen else {
                    throw .invalid(
                        field, "a correction can only lower the amount", remedy: "give fen, not more than \(old)")
                }
                entry.file.amountFen = amount
            case "measures_announced":
                let announced = entry.file.entry?.measuresAnnounced ?? []
                old = announced.joined(separator: ";")
                let remaining = try fewer(announced, value, field)
                entry.file.entry?.measuresAnnounced = remaining
            case "valid_to":
                old = entry.facts.validTo?.description ?? ""
                validTo = try Fields.date(value, field)
            default:
                throw .invalid(
                    "corrections[\(index)].field", "this field is not corrected by an objection",
                    remedy: "name reason, valid_to, conduct_date, amount_fen, measures_announced or exit_conditions")
            }
            done.append(FieldCorrection(field: correction.field, oldValue: old, newValue: value))
        }
        var machine = EntryMachine(entry.facts)
        let event = try machine.correct(on: day, validTo: validTo)
        entry.facts = machine.finish()
        objection.corrections = done
        return event
    }

    private static func fewer(_ old: [String], _ value: String, _ field: String) throws(RuleViolation) -> [String] {
        let codes = value.split(separator: ";").map { TextRule.trim(String($0)) }
        guard !codes.isEmpty, codes.count < old.count, Set(codes).isSubset(of: old), Set(codes).count == codes.count
        else {
            throw .invalid(
                field, "a correction can only leave measures out", remedy: "give some of \(old.joined(separator: ";"))")
        }
        return codes
    }

    // MARK: Reading

    /// Returns an objection.
    package func getObjection(_ request: GetObjectionRequest, context: ServerContext) async throws
        -> GetObjectionResponse
    {
        let access = Access(context)
        let today = environment.moment.today
        return try await environment.database.read { transaction in
            let record = try Self.find(request.name, transaction)
            if access.department != record.facts.receivedBy {
                try access.requireSight(ofFileOf: record.facts.sourceUnit)
            }
            return GetObjectionResponse(objection: Self.shown(record, on: today))
        }
    }

    /// Overdue is a matter of the day on which it is read.
    private static func shown(_ record: ObjectionRecord, on day: CivilDate) -> Objection {
        var file = record.file
        file.overdue = record.facts.isOverdue(on: day)
        return file
    }

    /// Lists objections in order of filing.
    package func listObjections(
        _ request: ListObjectionsRequest, context: ServerContext
    ) async throws -> ListObjectionsResponse {
        let access = Access(context)
        try access.requireIdentified()
        let size = try Page.size(request.pageSize)
        let stage = try Filters.state(request.state, "state") { ObjectionStage($0) }
        var entry: Int64 = 0
        let method = ObjectionServiceMethods.listObjections
        guard request.windowCaseNumber.isEmpty else {
            throw unimplemented(method, field: "window_case_number", rows: ["L5"])
        }
        let name = try CaseTargets.entry(request.entry, request.target, rows: ["L5"], method)
        if !name.isEmpty {
            guard let id = ResourceName.entryID(name) else {
                throw RuleViolation.invalid(
                    "entry", "an entry is named entries/e{number}", remedy: "take the name from an answer")
            }
            entry = id
        }
        var unit = request.sourceUnit
        if let own = access.department, own != Access.lead {
            if !unit.isEmpty { try access.requireSight(ofFileOf: unit) }
            unit = own
        }
        let today = environment.moment.today
        let filter = ["\(entry)", stage?.rawValue ?? "", unit, "\(request.overdueOnly)"]
        let cursor = try environment.pages.read(request.pageToken, method: context.method, filter: filter)
        let after = cursor?.first.flatMap { Int64($0) } ?? 0
        let (entryID, sourceUnit) = (entry, unit)
        let found = try await environment.database.read { transaction in
            try ObjectionTable.page(
                after: after, entry: entryID, stage: stage, sourceUnit: sourceUnit,
                overdueOn: request.overdueOnly ? today : nil, limit: size + 1, transaction)
        }
        let (page, hasMore) = try PageCut.cut(found, size: size) { try $0.file.stored().count }
        let more = hasMore ? page.last.map { ["\($0.id)"] } : nil
        return ListObjectionsResponse(
            objections: page.map { Self.shown($0, on: today) },
            nextPageToken: more.map { environment.pages.make(cursor: $0, method: context.method, filter: filter) } ?? ""
        )
    }
}
