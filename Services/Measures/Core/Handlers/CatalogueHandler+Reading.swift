import Credit
package import MeasuresSchema
package import RPC
import ServiceKit
import Store

/// Reading the catalogues, from memory.
extension CatalogueHandler {
    /// One measure as it stands on a day (M1).
    package func getMeasure(_ request: GetMeasureRequest, context: ServerContext) async throws -> GetMeasureResponse {
        let code = try RequestReading.id(of: request.name, in: "measures")
        let day = try RequestReading.day(request.onDate, field: "on_date") ?? clock.today
        guard let version = catalogues.snapshot.measures(on: day), let measure = version.byCode[code] else {
            throw RPCError.notFound(resource: "measure", name: request.name, domain: MeasuresErrors.domain)
        }
        return GetMeasureResponse(measure: CatalogueMapping.measure(measure, version: version.version, on: day))
    }

    /// The measures in force on a day, by code (M1).
    package func listMeasures(
        _ request: ListMeasuresRequest, context: ServerContext
    ) async throws -> ListMeasuresResponse {
        let day = try RequestReading.day(request.onDate, field: "on_date") ?? clock.today
        let limit = try Page.size(request.pageSize)
        let bound = [day.iso, "\(request.kind.rawValue)", request.department, "\(request.activeOnly)"]
        let after = try pages.read(request.pageToken, method: context.method, filter: bound)?.first ?? ""
        let version = catalogues.snapshot.measures(on: day)
        let side = MeasureSide(rawValue: request.kind.rawValue)
        let found = (version?.sorted ?? []).filter { measure in
            let definition = measure.definition
            return definition.code > after && (side == nil || definition.side == side)
                && (request.department.isEmpty || definition.departments.contains(request.department)
                    || definition.departments.contains("ALL"))
                && (!request.activeOnly || measure.isActive(on: day))
        }
        let page = found.prefix(limit)
        let next = found.count > limit ? page.last?.definition.code : nil
        return ListMeasuresResponse(
            measures: page.map { CatalogueMapping.measure($0, version: version?.version ?? "", on: day) },
            nextPageToken: next.map { pages.make(cursor: [$0], method: context.method, filter: bound) } ?? "")
    }

    /// One matter as it stands on a day (M1).
    package func getMatter(_ request: GetMatterRequest, context: ServerContext) async throws -> GetMatterResponse {
        let code = try RequestReading.id(of: request.name, in: "matters")
        let day = try RequestReading.day(request.onDate, field: "on_date") ?? clock.today
        guard let version = catalogues.snapshot.matters(on: day), let matter = version.byCode[code] else {
            throw RPCError.notFound(resource: "matter", name: request.name, domain: MeasuresErrors.domain)
        }
        return GetMatterResponse(matter: CatalogueMapping.matter(matter, version: version.version))
    }

    /// The matters in force on a day, by code (M1).
    package func listMatters(_ request: ListMattersRequest, context: ServerContext) async throws -> ListMattersResponse
    {
        let day = try RequestReading.day(request.onDate, field: "on_date") ?? clock.today
        let limit = try Page.size(request.pageSize)
        let bound = [day.iso, request.department]
        let after = try pages.read(request.pageToken, method: context.method, filter: bound)?.first ?? ""
        let version = catalogues.snapshot.matters(on: day)
        let found = (version?.sorted ?? []).filter { matter in
            matter.code > after && (request.department.isEmpty || matter.department == request.department)
        }
        let page = found.prefix(limit)
        let next = found.count > limit ? page.last?.code : nil
        return ListMattersResponse(
            matters: page.map { CatalogueMapping.matter($0, version: version?.version ?? "") },
            nextPageToken: next.map { pages.make(cursor: [$0], method: context.method, filter: bound) } ?? "")
    }

    /// The published versions of the measures (M1).
    package func listMeasureCatalogues(
        _ request: ListMeasureCataloguesRequest, context: ServerContext
    ) async throws -> ListMeasureCataloguesResponse {
        let snapshot = catalogues.snapshot
        let (page, next) = try await headers(
            .measures, pageSize: request.pageSize, token: request.pageToken, method: context.method)
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
            .matters, pageSize: request.pageSize, token: request.pageToken, method: context.method)
        return ListMatterCataloguesResponse(
            catalogues: page.map(CatalogueMapping.matterCatalogue), nextPageToken: next)
    }

    private func headers(
        _ table: CatalogueTable, pageSize: Int32, token: String, method: MethodDescriptor
    ) async throws -> (page: [CatalogueHeader], next: String) {
        let limit = try Page.size(pageSize)
        let before = try pages.read(token, method: method, filter: [])?.first ?? "~"
        let all = try await database.read { try CatalogueStore.headers(of: table, in: $0) }
        let rest = all.filter { $0.effective.iso < before }
        let page = Array(rest.prefix(limit))
        guard rest.count > limit, let last = page.last else { return (page, "") }
        return (page, pages.make(cursor: [last.effective.iso], method: method, filter: []))
    }
}
