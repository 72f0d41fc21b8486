import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import SchemaRuntime
import ServiceKit
import Store

/// Serves the change feed and its snapshot (row L9).
package struct ListingFeedHandlers: ListingFeedService {
    let environment: ListingEnvironment
    let publisher: FeedPublisher<WatchListingResponse>

    /// Serves over an environment, with the longest silence of a watch.
    package init(_ environment: ListingEnvironment, heartbeat: Duration = .seconds(1)) {
        self.environment = environment
        publisher = FeedPublisher(
            database: environment.database, domain: "xinyi.listing.v1", heartbeat: heartbeat,
            clock: environment.cases.clock,
            heartbeatResponse: { WatchListingResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchListingResponse(event: .resync($0)) })
    }

    /// Replays the changes after a position, then follows.
    package func watchListing(
        _ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>
    ) async throws {
        let start = FeedMark(request.afterPosition, request.history)
        try await publisher.watch(after: start, context: context, writer: writer)
    }

    /// Sections of the snapshot, in the order in which a consumer needs them.
    private enum Section: String, CaseIterable { case domains, definitions, entries, objections }

    /// Returns the present state page by page with the position to watch after.
    package func getListingSnapshot(
        _ request: GetListingSnapshotRequest, context: ServerContext
    ) async throws -> GetListingSnapshotResponse {
        let paging = try environment.page(request.pageSize, request.pageToken, filter: [], context)
        // Cursor: position, section, and the key after which to go on (code and version, or id).
        let start = paging.cursor.flatMap { $0.count == 4 ? $0 : nil }
        let section = start.flatMap { Section(rawValue: $0[1]) } ?? .domains
        let key = start.map { Array($0[2...]) } ?? ["", "0"]
        let knownPosition = start.flatMap { Int64($0[0]) }
        let today = environment.moment.today
        let (changes, next, mark) = try await environment.database.read {
            transaction -> ([ListingChange], [String]?, FeedMark) in
            // The position is read in the snapshot of the first page's read: what follows it is in the feed.
            let mark = try transaction.feedMark(at: knownPosition)
            let rows = try Self.rows(section, after: key, today: today, limit: paging.limit, transaction)
            let (page, hasMore) = try paging.fit(rows) { try $0.change.serialized().count }
            let changes = page.map(\.change)
            if hasMore, let last = page.last {
                return (changes, ["\(mark.position)", section.rawValue] + last.key, mark)
            }
            let sections = Section.allCases
            let following = sections.firstIndex(of: section).map { $0 + 1 } ?? sections.count
            let more = following < sections.count ? ["\(mark.position)", sections[following].rawValue, "", "0"] : nil
            return (changes, more, mark)
        }
        return GetListingSnapshotResponse(
            changes: changes,
            nextPageToken: next.map { paging.token($0) } ?? "",
            position: mark.position, history: mark.history)
    }

    /// A row of a section with the key after which to go on.
    private typealias Keyed = (change: ListingChange, key: [String])

    private static func rows(
        _ section: Section, after key: [String], today: CivilDate, limit: Int, _ transaction: ReadTransaction
    ) throws -> [Keyed] {
        let number = Int64(key[1]) ?? 0
        switch section {
        case .domains:
            return try DomainTable.page(after: key[0], limit: limit, transaction).map {
                (ListingChange(resource: .domain($0)), [$0.code, "0"])
            }
        case .definitions:
            return try DefinitionTable.page(
                after: key[0], number, domain: "", authority: "", state: nil, limit: limit, transaction
            ).map { (ListingChange(resource: .listDefinition($0.content)), [$0.code, "\($0.version)"]) }
        case .entries:
            // Undecided files are not in the feed either: nobody is held for listed before a decision.
            let states = FileState.allCases.filter { !$0.isUndecided && $0 != .dropped }
            return try LookupTable.page(
                after: number, list: nil, domain: nil, subject: "", states: states, limit: limit, transaction
            ).map { (ListingChange(resource: .entry($0.entry)), ["", "\($0.id)"]) }
        case .objections:
            return try ObjectionTable.page(
                after: number, entry: nil, state: nil, sourceUnit: nil, overdueOn: nil, limit: limit, transaction
            ).map { (ListingChange(resource: .objection($0.resource(on: today))), ["", "\($0.id)"]) }
        }
    }
}
