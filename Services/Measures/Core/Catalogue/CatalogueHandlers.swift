import Casework
import CommonSchema
import Credit
import MeasuresRules
package import MeasuresSchema
package import RPC
import SchemaRuntime
import Store

/// Serves the dated catalogues: publication, activation, repeal, reading (M1).
package struct CatalogueHandlers: CatalogueService {
    let host: MeasuresEnvironment

    /// Serves from a store and the compiled catalogues of it.
    package init(_ host: MeasuresEnvironment) { self.host = host }

    /// Publishes a version of the measures, whole or not at all (M1).
    package func publishMeasureCatalogue(
        _ request: PublishMeasureCatalogueRequest, context: ServerContext
    ) async throws -> PublishMeasureCatalogueResponse {
        _ = try host.actor(context).requireLead()
        let items = try request.items.map { (code: $0.code, payload: try $0.serialized()) }
        let header = try CatalogueReading.header(
            version: request.version, effective: request.effectiveDate, edition: request.edition, items: items,
            at: host.moment)
        let (definitions, faults) = MeasureRules.validate(request.items.map(MeasureDraft.init))
        if !faults.isEmpty { try Fields.refuse(.catalogue(faults)) }
        let response = try await host.acted(request, context) { step in
            let transaction = step.transaction
            let stored = try CatalogueTable.insert(header, items: items, into: .measures, in: transaction)
            let version = CompiledMeasures(
                version: stored.header.version, sequence: stored.header.sequence, effective: stored.header.effective,
                definitions: definitions, standings: try CatalogueTable.standings(in: transaction))
            if stored.isNew {
                try CatalogueFeed.append(version, header: stored.header, in: transaction)
                try Self.audit(header, "measureCatalogues", step)
            }
            return PublishMeasureCatalogueResponse(
                catalogue: CatalogueMapping.measureCatalogue(
                    stored.header, activeCount: version.sorted.count { $0.isActive(on: header.effective) }),
                inactiveItems: CatalogueReading.inactive(definitions))
        }
        try await host.reloadCatalogues()
        return response
    }

    /// Names every rule that a catalogue would break (M1).
    package func validateMeasureCatalogue(
        _ request: ValidateMeasureCatalogueRequest, context: ServerContext
    ) async throws -> ValidateMeasureCatalogueResponse {
        try CatalogueVersions.requireCount(request.items.count)
        _ = try Fields.optionalDate(request.effectiveDate, "effective_date")
        let (definitions, faults) = MeasureRules.validate(request.items.map(MeasureDraft.init))
        return ValidateMeasureCatalogueResponse(
            violations: faults.map(CatalogueMapping.violation), inactiveItems: CatalogueReading.inactive(definitions))
    }

    /// Publishes a version of the matters, whole or not at all (M1).
    package func publishMatterCatalogue(
        _ request: PublishMatterCatalogueRequest, context: ServerContext
    ) async throws -> PublishMatterCatalogueResponse {
        _ = try host.actor(context).requireLead()
        let items = try request.items.map { (code: $0.code, payload: try $0.serialized()) }
        // The measures may have been published by another process just now.
        try await host.reloadCatalogues()
        let response = try await host.acted(request, context) { [host] in
            let header = try CatalogueReading.header(
                version: request.version, effective: request.effectiveDate, edition: request.edition, items: items,
                at: host.moment)
            guard let measures = host.catalogues.snapshot.measures(on: header.effective) else {
                throw Refusal.precondition(
                    .catalogueNotLoaded, "no catalogue of measures is in force on \(header.effective)",
                    remedy: "publish the catalogue of measures first")
            }
            let (definitions, faults) = MatterRules.validate(
                request.items.map(MatterDraft.init), knownMeasures: Set(measures.byCode.keys))
            if !faults.isEmpty { try Fields.refuse(.catalogue(faults)) }
            return (header: header, definitions: definitions)
        } change: { given, step in
            let (header, definitions) = given
            let transaction = step.transaction
            let stored = try CatalogueTable.insert(header, items: items, into: .matters, in: transaction)
            if stored.isNew {
                try CatalogueFeed.append(definitions, header: stored.header, in: transaction)
                try Self.audit(header, "matterCatalogues", step)
            }
            return PublishMatterCatalogueResponse(catalogue: CatalogueMapping.matterCatalogue(stored.header))
        }
        try await host.reloadCatalogues()
        return response
    }

    private static func audit(_ header: CatalogueHeader, _ collection: String, _ step: Stepping) throws {
        try step.audit(
            "\(collection)/\(header.version)",
            "effective=\(header.effective) items=\(header.itemCount) sha256=\(header.sha256)")
    }
}
