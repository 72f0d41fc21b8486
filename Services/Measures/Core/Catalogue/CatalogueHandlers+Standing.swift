import Casework
import CommonSchema
import Credit
import MeasuresRules
package import MeasuresSchema
package import RPC
import Store

/// Activation, deactivation and repeal: decisions about a measure after its catalogue was published.
extension CatalogueHandlers {
    /// Activates a measure that LC-04 and LC-14 allow (M1).
    package func activateMeasure(
        _ request: ActivateMeasureRequest, context: ServerContext
    ) async throws -> ActivateMeasureResponse {
        let decision = try Decision(
            name: request.name, etag: request.etag, reason: request.reason,
            actor: try keeper(context, request.official), action: context.method.method)
        let response = try await host.once(request, id: request.requestId, context) { [host] transaction, moment in
            ActivateMeasureResponse(
                measure: try decision.carryOut(host, moment, transaction) { try $0.activated(on: moment.today) })
        }
        try await host.reloadCatalogues()
        return response
    }

    /// Takes a measure out of every Check (M1, M4).
    package func deactivateMeasure(
        _ request: DeactivateMeasureRequest, context: ServerContext
    ) async throws -> DeactivateMeasureResponse {
        let decision = try Decision(
            name: request.name, etag: request.etag, reason: request.reason,
            actor: try keeper(context, request.official), action: context.method.method)
        let response = try await host.once(request, id: request.requestId, context) { [host] transaction, moment in
            DeactivateMeasureResponse(
                measure: try decision.carryOut(host, moment, transaction) { $0.deactivated(because: decision.reason) })
        }
        try await host.reloadCatalogues()
        return response
    }

    /// Repeals a measure from a day on (LC-17).
    package func repealMeasure(
        _ request: RepealMeasureRequest, context: ServerContext
    ) async throws -> RepealMeasureResponse {
        let decision = try Decision(
            name: request.name, etag: "", reason: request.reason,
            actor: try keeper(context, request.official), action: context.method.method)
        guard let instrument = request.instrument else {
            throw Refusal.invalid("instrument", "a repeal names the instrument that repeals", remedy: "name it")
        }
        let cited = CitedInstrument(
            instrument: try Fields.text(
                instrument.instrument, "instrument.instrument", 1...CaseworkLimits.titleBytes
            ).value,
            article: try Fields.text(instrument.article, "instrument.article", 0...CaseworkLimits.titleBytes).value)
        let day = try Fields.optionalDate(request.repealDate, "repeal_date")
        let response = try await host.once(request, id: request.requestId, context) { [host] transaction, moment in
            let published = try CatalogueTable.headers(of: .measures, in: transaction)
            let fact = MeasureRepealFact(
                day: day ?? moment.today, instrument: cited, reason: decision.reason,
                recordedMillis: moment.milliseconds, throughSequence: published.map(\.sequence).max() ?? 0)
            return RepealMeasureResponse(
                measure: try decision.carryOut(host, moment, transaction) { try $0.repealed(fact) })
        }
        try await host.reloadCatalogues()
        return response
    }
}

/// A decision about one measure, read.
private struct Decision: Sendable {
    let code: String
    let etag: String
    let reason: ScreenedText
    let actor: Actor
    let action: String

    init(name: String, etag: String, reason: String, actor: Actor, action: String) throws(Refusal) {
        code = try CatalogueNames.measures.code(in: name, "name")
        self.reason = try Fields.text(reason, "reason", 1...MeasuresLimits.textBytes)
        self.etag = etag
        self.actor = actor
        self.action = action
    }

    /// Changes the standing of the measure of the version in force, in the caller's transaction.
    func carryOut(
        _ host: MeasuresEnvironment, _ moment: Moment, _ transaction: WriteTransaction,
        _ rule: (CompiledMeasure) throws -> MeasureStanding
    ) throws -> Measure {
        guard let version = host.catalogues.snapshot.measures(on: moment.today),
            let published = version.byCode[code]
        else { throw CatalogueNames.measures.notFound(CatalogueNames.measures(code)) }
        let current = CompiledMeasure(
            published.definition, standing: try CatalogueTable.standing(of: code, in: transaction),
            sequence: version.sequence)
        try current.require(etag: etag)
        let standing = try rule(current)
        try CatalogueTable.store(standing, of: code, in: transaction)
        let changed = CompiledMeasure(published.definition, standing: standing, sequence: version.sequence)
        let measure = CatalogueMapping.measure(changed, version: version.version, on: moment.today)
        try CatalogueFeed.append(.measure(measure), key: measure.name, in: transaction)
        try transaction.audit(
            actor: actor.identity, action: action, target: measure.name, detail: actor.detail(reason.value))
        return measure
    }
}
