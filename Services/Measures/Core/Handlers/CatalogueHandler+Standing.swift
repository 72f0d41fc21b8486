import CommonSchema
import Credit
package import MeasuresSchema
package import RPC
import ServiceKit
import Store

/// Activation, deactivation and repeal: decisions about a measure after its catalogue was published.
extension CatalogueHandler {
    /// Activates a measure that LC-04 and LC-14 allow (M1).
    package func activateMeasure(
        _ request: ActivateMeasureRequest, context: ServerContext
    ) async throws -> ActivateMeasureResponse {
        let decision = try Decision(
            context, name: request.name, etag: request.etag, reason: request.reason, official: request.official,
            action: "activate-measure")
        let today = clock.today
        let response = try await Idempotent.write(database, request, id: request.requestId, context: context) {
            [catalogues] transaction in
            let measure = try Self.change(decision, in: transaction, catalogues.snapshot, today) { compiled, standing in
                if let obstacle = compiled.obstacle {
                    throw MeasuresErrors.precondition(
                        obstacle.reason, "\(decision.code) cannot be active: \(obstacle.rule)", obstacle.remedy)
                }
                if let repeal = compiled.repeal, repeal.day <= today {
                    throw MeasuresErrors.precondition(
                        "MEASURE_REPEALED", "\(decision.code) is repealed from \(repeal.day) on",
                        "publish a catalogue version that brings it back")
                }
                standing.deactivation = nil
            }
            return ActivateMeasureResponse(measure: measure)
        }
        try await catalogues.reload(from: database)
        return response
    }

    /// Takes a measure out of every Check (M1, M4).
    package func deactivateMeasure(
        _ request: DeactivateMeasureRequest, context: ServerContext
    ) async throws -> DeactivateMeasureResponse {
        let decision = try Decision(
            context, name: request.name, etag: request.etag, reason: request.reason, official: request.official,
            action: "deactivate-measure")
        let today = clock.today
        let response = try await Idempotent.write(database, request, id: request.requestId, context: context) {
            [catalogues] transaction in
            let measure = try Self.change(decision, in: transaction, catalogues.snapshot, today) { _, standing in
                standing.deactivation = decision.reason
            }
            return DeactivateMeasureResponse(measure: measure)
        }
        try await catalogues.reload(from: database)
        return response
    }

    /// Repeals a measure from a day on (LC-17).
    package func repealMeasure(
        _ request: RepealMeasureRequest, context: ServerContext
    ) async throws -> RepealMeasureResponse {
        let decision = try Decision(
            context, name: request.name, etag: "", reason: request.reason, official: request.official,
            action: "repeal-measure")
        guard let instrument = request.instrument, CatalogueForm.isText(instrument.instrument, 1...400),
            CatalogueForm.isText(instrument.article, 0...400)
        else {
            throw MeasuresErrors.invalid(
                "instrument", "a repeal names the instrument that repeals, in 1 to 400 bytes", "name it")
        }
        let now = clock.now()
        let today = now.date(in: .shanghai)
        let day = try RequestReading.day(request.repealDate, field: "repeal_date") ?? today
        let response = try await Idempotent.write(database, request, id: request.requestId, context: context) {
            [catalogues] transaction in
            let through = try CatalogueStore.headers(of: .measures, in: transaction).map(\.sequence).max() ?? 0
            let measure = try Self.change(decision, in: transaction, catalogues.snapshot, today) { compiled, standing in
                if let repeal = compiled.repeal, repeal.day <= day {
                    throw MeasuresErrors.precondition(
                        "MEASURE_REPEALED", "\(decision.code) is repealed from \(repeal.day) on already",
                        "nothing is left to do")
                }
                standing.repeal = MeasureRepealFact(
                    day: day,
                    instrument: CitedInstrument(instrument: instrument.instrument, article: instrument.article),
                    reason: decision.reason, recordedMillis: now.milliseconds, throughSequence: through)
            }
            return RepealMeasureResponse(measure: measure)
        }
        try await catalogues.reload(from: database)
        return response
    }

    /// A decision about one measure, checked.
    private struct Decision: Sendable {
        let code: String
        let etag: String
        let reason: String
        let official: String
        let actor: String
        let action: String

        init(
            _ context: ServerContext, name: String, etag: String, reason: String, official: Official?, action: String
        ) throws {
            actor = try Access.administrator(context)
            self.official = try RequestReading.official(official).id
            code = try RequestReading.id(of: name, in: "measures")
            self.reason = try RequestReading.reason(reason)
            self.etag = etag
            self.action = action
        }
    }

    /// Changes the standing of a measure of the version in force, in the caller's transaction.
    private static func change(
        _ decision: Decision, in transaction: WriteTransaction, _ snapshot: CatalogueSnapshot, _ today: CivilDate,
        _ body: (CompiledMeasure, inout MeasureStanding) throws -> Void
    ) throws -> Measure {
        guard let version = snapshot.measures(on: today), let published = version.byCode[decision.code] else {
            throw RPCError.notFound(
                resource: "measure", name: "measures/\(decision.code)", domain: MeasuresErrors.domain)
        }
        var standing = try CatalogueStore.standing(of: decision.code, in: transaction)
        let current = CompiledMeasure(published.definition, standing: standing, sequence: version.sequence)
        guard decision.etag.isEmpty || decision.etag == CatalogueMapping.etag(current) else {
            throw RPCError.aborted(
                reason: "ETAG_MISMATCH",
                message: "the measure was changed since it was read; read it again and decide anew",
                domain: MeasuresErrors.domain)
        }
        try body(current, &standing)
        standing.revision += 1
        try CatalogueStore.store(standing, of: decision.code, in: transaction)
        let changed = CompiledMeasure(published.definition, standing: standing, sequence: version.sequence)
        let measure = CatalogueMapping.measure(changed, version: version.version, on: today)
        try CatalogueFeed.append(.measure(measure), key: measure.name, in: transaction)
        try transaction.audit(
            actor: decision.actor, action: decision.action, target: measure.name,
            detail: "official \(decision.official): \(decision.reason)")
        return measure
    }
}
