import Casework
import Credit
import MeasuresRules
package import MeasuresSchema
package import RPC
import SchemaRuntime
import Store

/// Reading the catalogues, from memory.
extension CatalogueHandlers {
    /// One measure as it stands on a day (M1).
    package func getMeasure(_ request: GetMeasureRequest, context: ServerContext) async throws -> GetMeasureResponse {
        let code = try CatalogueNames.measures.code(in: request.name, "name")
        let day = try day(request.onDate)
        guard let version = host.catalogues.snapshot.measures(on: day), let measure = version.byCode[code] else {
            throw CatalogueNames.measures.notFound(request.name)
        }
        return GetMeasureResponse(measure: CatalogueMapping.measure(measure, version: version.version, on: day))
    }

    /// The measures in force on a day, by code (M1).
    package func listMeasures(
        _ request: ListMeasuresRequest, context: ServerContext
    ) async throws -> ListMeasuresResponse {
        let day = try day(request.onDate)
        let page = try host.page(
            request.pageSize, request.pageToken,
            filter: [day.iso, "\(request.kind.rawValue)", request.department, "\(request.activeOnly)"], context)
        let after = page.text()
        let version = host.catalogues.snapshot.measures(on: day)
        let side = MeasureSide(rawValue: request.kind.rawValue)
        let found = (version?.sorted ?? []).filter { measure in
            let definition = measure.definition
            return definition.code > after && (side == nil || definition.side == side)
                && (request.department.isEmpty || definition.departments.contains(request.department)
                    || definition.departments.contains("ALL"))
                && (!request.activeOnly || measure.isActive(on: day))
        }
        let messages = found.prefix(page.limit).map {
            CatalogueMapping.measure($0, version: version?.version ?? "", on: day)
        }
        let (measures, next) = try page.cut(messages, bytes: { try $0.serialized().count }) { [$0.item?.code ?? ""] }
        return ListMeasuresResponse(measures: Array(measures), nextPageToken: next)
    }

    /// One matter as it stands on a day (M1).
    package func getMatter(_ request: GetMatterRequest, context: ServerContext) async throws -> GetMatterResponse {
        let code = try CatalogueNames.matters.code(in: request.name, "name")
        let day = try day(request.onDate)
        guard let version = host.catalogues.snapshot.matters(on: day), let matter = version.byCode[code] else {
            throw CatalogueNames.matters.notFound(request.name)
        }
        return GetMatterResponse(matter: CatalogueMapping.matter(matter, version: version.version))
    }

    /// The matters in force on a day, by code (M1).
    package func listMatters(_ request: ListMattersRequest, context: ServerContext) async throws -> ListMattersResponse
    {
        let day = try day(request.onDate)
        let page = try host.page(
            request.pageSize, request.pageToken, filter: [day.iso, request.department], context)
        let after = page.text()
        let version = host.catalogues.snapshot.matters(on: day)
        let found = (version?.sorted ?? []).filter { matter in
            matter.code > after && (request.department.isEmpty || matter.department == request.department)
        }
        let messages = found.prefix(page.limit).map { CatalogueMapping.matter($0, version: version?.version ?? "") }
        let (matters, next) = try page.cut(messages, bytes: { try $0.serialized().count }) { [$0.item?.code ?? ""] }
        return ListMattersResponse(matters: Array(matters), nextPageToken: next)
    }

    /// The published versions of the measures (M1).
    package func listMeasureCatalogues(
        _ request: ListMeasureCataloguesRequest, context: ServerContext
    ) async throws -> ListMeasureCataloguesResponse {
        let snapshot = host.catalogues.snapshot
        let (page, next) = try await headers(
            .measures, try host.page(request.pageSize, request.pageToken, context))
        return ListMeasureCataloguesResponse(
            catalogues: page.map { header in
                let compiled = snapshot.measures.first { $0.version == header.version }
                return CatalogueMapping.measureCatalogue(
                    header, activeCount: compiled?.sorted.count { $0.isActive(on: header.effective) } ?? 0)
            }, nextPageToken: next)
    }

    /// The published versions of the matters (M1).
    package func listMatterCatalogues(
        _ request: ListMatterCataloguesRequest, context: ServerContext
    ) async throws -> ListMatterCataloguesResponse {
        let (page, next) = try await headers(
            .matters, try host.page(request.pageSize, request.pageToken, context))
        return ListMatterCataloguesResponse(
            catalogues: page.map(CatalogueMapping.matterCatalogue), nextPageToken: next)
    }

    /// The versions of a page, latest effective day first.
    private func headers(
        _ kind: CatalogueKind, _ page: Paging
    ) async throws -> (items: ArraySlice<CatalogueHeader>, next: String) {
        let before = page.cursor?.first
        let all = try await host.database.read { try CatalogueTable.headers(of: kind, in: $0) }
        let rest = all.filter { header in before.map { header.effective.iso < $0 } ?? true }
        return page.cut(rest, bytes: { _ in Self.headerBytes }) { [$0.effective.iso] }
    }

    /// Bytes of a header in an answer at most, roughly.
    private static let headerBytes = MeasuresLimits.textBytes + 400

    /// The day that is asked about; today for none.
    private func day(_ text: String) throws(Refusal) -> CivilDate {
        try Fields.optionalDate(text, "on_date") ?? host.moment.today
    }
}
