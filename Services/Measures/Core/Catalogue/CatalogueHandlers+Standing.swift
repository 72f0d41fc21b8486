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
        _ = try host.actor(context).requireLead()
        let decision = try Decision(name: request.name, etag: request.etag, reason: request.reason)
        let response = try await host.acted(request, context) { [host] step in
            ActivateMeasureResponse(
                measure: try decision.carryOut(host, step) { try $0.activated(on: step.moment.today) })
        }
        try await host.reloadCatalogues()
        return response
    }

    /// Takes a measure out of every Check (M1, M4).
    package func deactivateMeasure(
        _ request: DeactivateMeasureRequest, context: ServerContext
    ) async throws -> DeactivateMeasureResponse {
        _ = try host.actor(context).requireLead()
        let decision = try Decision(name: request.name, etag: request.etag, reason: request.reason)
        let response = try await host.acted(request, context) { [host] step in
            DeactivateMeasureResponse(
                measure: try decision.carryOut(host, step) { $0.deactivated(because: decision.reason) })
        }
        try await host.reloadCatalogues()
        return response
    }

    /// Repeals a measure from a day on (LC-17).
    package func repealMeasure(
        _ request: RepealMeasureRequest, context: ServerContext
    ) async throws -> RepealMeasureResponse {
        _ = try host.actor(context).requireLead()
        let decision = try Decision(name: request.name, etag: "", reason: request.reason)
        let cited = try Self.cited(request.instrument)
        let day = try Fields.optionalDate(request.repealDate, "repeal_date")
        let response = try await host.acted(request, context) { [host] step in
            let published = try CatalogueTable.headers(of: .measures, in: step.transaction)
            let fact = MeasureRepealFact(
                day: day ?? step.moment.today, instrument: cited, reason: decision.reason,
                recordedMillis: step.moment.milliseconds, throughSequence: published.map(\.sequence).max() ?? 0)
            return RepealMeasureResponse(
                measure: try decision.carryOut(host, step) { try $0.repealed(fact) })
        }
        try await host.reloadCatalogues()
        return response
    }

    private static func cited(_ instrument: LegalBasis?) throws(Refusal) -> CitedInstrument {
        guard let instrument else {
            try Fields.refuse("instrument", "a repeal names the instrument that repeals", remedy: "name it")
            return CitedInstrument(instrument: "", article: "")
        }
        return CitedInstrument(
            instrument: try Fields.text(
                instrument.instrument, "instrument.instrument", 1...CaseworkLimits.titleBytes
            ).value,
            article: try Fields.text(instrument.article, "instrument.article", 0...CaseworkLimits.titleBytes).value)
    }
}

/// A decision about one measure, read.
private struct Decision: Sendable {
    let code: String
    let etag: String
    let reason: ScreenedText

    init(name: String, etag: String, reason: String) throws(Refusal) {
        code = try CatalogueNames.measures.code(in: name, "name")
        self.reason = try Fields.text(reason, "reason", 1...MeasuresLimits.textBytes)
        self.etag = etag
    }

    /// Changes the standing of the measure of the version in force, in the caller's transaction.
    func carryOut(
        _ host: MeasuresEnvironment, _ step: Stepping, _ rule: (CompiledMeasure) throws -> MeasureStanding
    ) throws -> Measure {
        let (moment, transaction) = (step.moment, step.transaction)
        let catalogues = try host.catalogues.current(transaction)
        guard let version = catalogues.measures(on: moment.today),
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
        // What was decided holds in every version that has the measure; the one in force is told last.
        for other in catalogues.measures where other.sequence != version.sequence {
            guard let item = other.byCode[code]?.definition else { continue }
            let there = CompiledMeasure(item, standing: standing, sequence: other.sequence)
            try CatalogueFeed.append(
                .measure(CatalogueMapping.measure(there, version: other.version, on: moment.today)), key: measure.name,
                in: transaction)
        }
        try CatalogueFeed.append(.measure(measure), key: measure.name, in: transaction)
        try step.audit(measure.name, reason.value)
        return measure
    }
}
