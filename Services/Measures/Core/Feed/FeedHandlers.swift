import Casework
import CommonSchema
import Credit
import MeasuresRules
package import MeasuresSchema
package import RPC
import SchemaRuntime
import ServiceKit
import Store

/// Serves the change feed of measures. In this version it carries the catalogues.
package struct FeedHandlers: FeedService {
    private let host: MeasuresEnvironment
    private let publisher: FeedPublisher<WatchMeasuresResponse>

    /// Serves from a store.
    package init(_ host: MeasuresEnvironment, heartbeat: Duration) {
        self.host = host
        publisher = FeedPublisher(
            database: host.database, domain: "xinyi.measures.v1", heartbeat: heartbeat, clock: host.cases.clock,
            heartbeatResponse: { WatchMeasuresResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchMeasuresResponse(event: .resync($0)) })
    }

    /// Replays the feed and follows it (M1, X7).
    package func watchMeasures(
        _ request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>
    ) async throws {
        let start = FeedMark(request.afterPosition, request.history)
        try await publisher.watch(after: start, context: context, writer: writer)
    }

    /// Everything that the feed carries, as it stands (M1, X7).
    package func listMeasuresSnapshot(
        _ request: ListMeasuresSnapshotRequest, context: ServerContext
    ) async throws -> ListMeasuresSnapshotResponse {
        let page = try host.page(request.pageSize, request.pageToken, context)
        // One transaction for all: what is in memory may be older than the position, and would be missed for good.
        let read = try await host.database.read { [host] transaction in
            (
                mark: try transaction.feedMark(), catalogues: try host.catalogues.current(transaction),
                measures: try CatalogueTable.headers(of: .measures, in: transaction),
                matters: try CatalogueTable.headers(of: .matters, in: transaction)
            )
        }
        let mark = read.mark
        let rest = resources(read.catalogues, measures: read.measures, matters: read.matters).filter {
            $0.key > page.text()
        }
        let found = rest.prefix(page.limit).map { (key: $0.key, change: MeasuresChange(resource: $0.resource)) }
        let (items, next) = try page.cut(found, bytes: { try $0.change.serialized().count }) { [$0.key] }
        return ListMeasuresSnapshotResponse(
            changes: items.map(\.change), position: mark.position, nextPageToken: next, history: mark.history)
    }

    /// Everything that the feed carries, in the order of publication: each version's header before its items.
    private func resources(
        _ snapshot: CatalogueSnapshot, measures: [CatalogueHeader], matters: [CatalogueHeader]
    ) -> [(key: String, resource: MeasuresChange.OneOf_Resource)] {
        let today = host.moment.today
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
