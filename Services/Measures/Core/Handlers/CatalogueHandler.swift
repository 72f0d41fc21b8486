import CommonSchema
package import Credit
import Crypto
package import MeasuresSchema
package import RPC
package import ServiceKit
package import Store

/// Serves the dated catalogues: publication, activation, repeal, reading (M1).
package struct CatalogueHandler: CatalogueService {
    let database: Database
    let catalogues: CatalogueHolder
    let clock: any WallClock
    let pages: PageToken

    /// Serves from a store and the compiled catalogues of it.
    package init(database: Database, catalogues: CatalogueHolder, clock: any WallClock, pages: PageToken) {
        self.database = database
        self.catalogues = catalogues
        self.clock = clock
        self.pages = pages
    }

    /// Publishes a version of the measures, whole or not at all (M1).
    package func publishMeasureCatalogue(
        _ request: PublishMeasureCatalogueRequest, context: ServerContext
    ) async throws -> PublishMeasureCatalogueResponse {
        let actor = try Access.administrator(context)
        let official = try RequestReading.official(request.official)
        let effective = try CatalogueReading.header(
            version: request.version, effective: request.effectiveDate, edition: request.edition,
            count: request.items.count)
        let (definitions, faults) = MeasureRules.validate(request.items.map(MeasureDraft.init))
        if !faults.isEmpty { throw CatalogueReading.refusal(faults) }
        let items = try request.items.map { (code: $0.code, payload: try $0.serialized()) }
        let header = CatalogueHeader(
            version: request.version, effective: effective, edition: request.edition,
            publishMillis: clock.now().milliseconds, sha256: CatalogueReading.hash(items.map(\.payload)),
            itemCount: items.count)
        let response = try await Idempotent.write(database, request, id: request.requestId, context: context) {
            transaction in
            let stored = try CatalogueReading.insert(header, items: items, into: .measures, in: transaction)
            let version = CompiledMeasures(
                version: stored.header.version, sequence: stored.header.sequence, effective: effective,
                definitions: definitions, standings: [:])
            if stored.isNew {
                try CatalogueFeed.append(version, header: stored.header, in: transaction)
                try transaction.audit(
                    actor: actor, action: "publish-measure-catalogue", target: "measureCatalogues/\(header.version)",
                    detail:
                        "official \(official.id), effective \(effective), items \(items.count), sha256 \(header.sha256)"
                )
            }
            return PublishMeasureCatalogueResponse(
                catalogue: CatalogueMapping.measureCatalogue(
                    stored.header, activeCount: version.sorted.count { $0.isActive(on: effective) }),
                inactiveItems: CatalogueReading.inactive(definitions))
        }
        try await catalogues.reload(from: database)
        return response
    }

    /// Names every rule that a catalogue would break (M1).
    package func validateMeasureCatalogue(
        _ request: ValidateMeasureCatalogueRequest, context: ServerContext
    ) async throws -> ValidateMeasureCatalogueResponse {
        try CatalogueReading.checkCount(request.items.count)
        _ = try RequestReading.day(request.effectiveDate, field: "effective_date")
        let (definitions, faults) = MeasureRules.validate(request.items.map(MeasureDraft.init))
        return ValidateMeasureCatalogueResponse(
            violations: faults.map(CatalogueMapping.violation), inactiveItems: CatalogueReading.inactive(definitions))
    }

    /// Publishes a version of the matters, whole or not at all (M1).
    package func publishMatterCatalogue(
        _ request: PublishMatterCatalogueRequest, context: ServerContext
    ) async throws -> PublishMatterCatalogueResponse {
        let actor = try Access.administrator(context)
        let official = try RequestReading.official(request.official)
        let effective = try CatalogueReading.header(
            version: request.version, effective: request.effectiveDate, edition: request.edition,
            count: request.items.count)
        guard let measures = catalogues.snapshot.measures(on: effective) else {
            throw MeasuresErrors.precondition(
                "CATALOGUE_NOT_LOADED", "no catalogue of measures is in force on \(effective)",
                "publish the catalogue of measures first")
        }
        let (definitions, faults) = MatterRules.validate(
            request.items.map(MatterDraft.init), knownMeasures: Set(measures.byCode.keys))
        if !faults.isEmpty { throw CatalogueReading.refusal(faults) }
        let items = try request.items.map { (code: $0.code, payload: try $0.serialized()) }
        let header = CatalogueHeader(
            version: request.version, effective: effective, edition: request.edition,
            publishMillis: clock.now().milliseconds, sha256: CatalogueReading.hash(items.map(\.payload)),
            itemCount: items.count)
        let response = try await Idempotent.write(database, request, id: request.requestId, context: context) {
            transaction in
            let stored = try CatalogueReading.insert(header, items: items, into: .matters, in: transaction)
            if stored.isNew {
                try CatalogueFeed.append(definitions, header: stored.header, in: transaction)
                try transaction.audit(
                    actor: actor, action: "publish-matter-catalogue", target: "matterCatalogues/\(header.version)",
                    detail:
                        "official \(official.id), effective \(effective), items \(items.count), sha256 \(header.sha256)"
                )
            }
            return PublishMatterCatalogueResponse(catalogue: CatalogueMapping.matterCatalogue(stored.header))
        }
        try await catalogues.reload(from: database)
        return response
    }
}
