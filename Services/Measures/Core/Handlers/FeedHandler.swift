import CommonSchema
package import Credit
package import MeasuresSchema
package import RPC
import SchemaRuntime
package import ServiceKit
package import Store

/// Serves the change feed of measures. In this version it carries the catalogues.
package struct FeedHandler: FeedService {
    private let database: Database
    private let catalogues: CatalogueHolder
    private let publisher: FeedPublisher<WatchMeasuresResponse>
    private let pages: PageToken
    private let clock: any WallClock

    /// Serves from a store.
    package init(
        database: Database, catalogues: CatalogueHolder, clock: any WallClock, pages: PageToken, heartbeat: Duration
    ) {
        self.database = database
        self.catalogues = catalogues
        self.pages = pages
        self.clock = clock
        publisher = FeedPublisher(
            database: database, domain: MeasuresErrors.domain, heartbeat: heartbeat, clock: clock,
            heartbeatResponse: { WatchMeasuresResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchMeasuresResponse(event: .resync($0)) })
    }

    /// Replays the feed and follows it (M1, X7).
    package func watchMeasures(
        _ request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>
    ) async throws {
        try await publisher.watch(after: request.afterPosition, context: context, writer: writer)
    }

    /// Everything that the feed carries, as it stands (M1, X7).
    package func listMeasuresSnapshot(
        _ request: ListMeasuresSnapshotRequest, context: ServerContext
    ) async throws -> ListMeasuresSnapshotResponse {
        let limit = try Page.size(request.pageSize)
        let cursor = try pages.read(request.pageToken, method: context.method, filter: [])?.first ?? ""
        // Read before the resources: they may be newer than the position, never older.
        let position = database.feed.headPosition
        let headers = try await database.read { transaction in
            (
                measures: try CatalogueStore.headers(of: .measures, in: transaction),
                matters: try CatalogueStore.headers(of: .matters, in: transaction)
            )
        }
        let all = resources(measures: headers.measures, matters: headers.matters).filter { $0.key > cursor }
        let page = all.prefix(limit)
        var response = ListMeasuresSnapshotResponse(changes: page.map { MeasuresChange(resource: $0.resource) })
        response.position = position
        if all.count > limit, let last = page.last {
            response.nextPageToken = pages.make(cursor: [last.key], method: context.method, filter: [])
        }
        return response
    }

    /// Everything that the feed carries, in the order of publication: each version's header before its items.
    private func resources(
        measures: [CatalogueHeader], matters: [CatalogueHeader]
    ) -> [(key: String, resource: MeasuresChange.OneOf_Resource)] {
        let snapshot = catalogues.snapshot
        let today = clock.today
        var all: [(key: String, resource: MeasuresChange.OneOf_Resource)] = []
        for header in measures {
            guard let version = snapshot.measures.first(where: { $0.version == header.version }) else { continue }
            let prefix = "1/\(Self.padded(header.sequence))/"
            let active = version.sorted.count { $0.isActive(on: version.effective) }
            all.append((prefix, .measureCatalogue(CatalogueMapping.measureCatalogue(header, activeCount: active))))
            for measure in version.sorted {
                all.append(
                    (
                        prefix + measure.definition.code,
                        .measure(CatalogueMapping.measure(measure, version: version.version, on: today))
                    ))
            }
        }
        for header in matters {
            guard let version = snapshot.matters.first(where: { $0.version == header.version }) else { continue }
            let prefix = "2/\(Self.padded(header.sequence))/"
            all.append((prefix, .matterCatalogue(CatalogueMapping.matterCatalogue(header))))
            for matter in version.sorted {
                all.append((prefix + matter.code, .matter(CatalogueMapping.matter(matter, version: version.version))))
            }
        }
        return all.sorted { $0.key < $1.key }
    }

    /// A sequence as text that sorts like the number.
    private static func padded(_ sequence: Int64) -> String {
        let digits = String(sequence)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }
}
