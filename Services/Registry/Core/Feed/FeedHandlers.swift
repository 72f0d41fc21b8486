import Casework
import CommonSchema
import Credit
import RPC
import RegistryRules
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store

/// The feed and its snapshot.
struct FeedHandlers: RegistryFeedService {
    let core: RegistryEnvironment
    let publisher: FeedPublisher<WatchRegistryResponse>

    init(core: RegistryEnvironment, heartbeat: Duration) {
        self.core = core
        publisher = FeedPublisher(
            database: core.database, domain: "xinyi.registry.v1", heartbeat: heartbeat, clock: core.clock,
            heartbeatResponse: { WatchRegistryResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchRegistryResponse(event: .resync($0)) })
    }

    func watchRegistry(
        _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
    ) async throws {
        let start = FeedMark(request.afterPosition, request.history)
        try await publisher.watch(after: start, context: context, writer: writer)
    }

    func listRegistrySnapshot(
        _ request: ListRegistrySnapshotRequest, context: ServerContext
    ) async throws -> ListRegistrySnapshotResponse {
        let page = try core.page(request.pageSize, request.pageToken, context)
        return try await core.database.read { tx in
            // The first page fixes the position; its token carries it on.
            let mark = try tx.feedMark(at: Int64(page.text(2)))
            let found = try Self.items(
                tx, from: Place(part: Int(page.text(0)) ?? 0, after: page.text(1)), limit: page.limit)
            let (items, next) = page.cut(found, bytes: \.bytes) {
                ["\($0.place.part)", $0.place.after, "\(mark.position)"]
            }
            return ListRegistrySnapshotResponse(
                changes: items.map(\.change), nextPageToken: next, position: mark.position, history: mark.history)
        }
    }

    /// A place in the snapshot: a kind of record by its number, and behind which key of it.
    private struct Place {
        var part: Int
        var after: String
    }

    /// A record of the snapshot, the place behind it, and what it takes in the answer.
    private struct Item {
        var change: RegistryChange
        var place: Place
        var bytes: Int
    }

    /// Records from a place on, in steps: a subject takes up to some kilobytes with its former codes, and what a page
    /// cannot hold is not read.
    private static func items(_ tx: ReadTransaction, from start: Place, limit: Int) throws -> [Item] {
        var place = start
        var items: [Item] = []
        var bytes = 0
        while place.part < parts, items.count < limit, bytes <= CaseworkLimits.pageBytes {
            let room = min(limit - items.count, stepRecords)
            let found = try part(tx, place.part, after: place.after, limit: room)
            for (change, key) in found {
                place.after = key
                let size = try change.serialized().count
                items.append(Item(change: change, place: place, bytes: size))
                bytes += size
            }
            if found.count < room { place = Place(part: place.part + 1, after: "") }
        }
        return items
    }

    /// Departments, officials, years, the rule book, subjects, decisions. The tokens of pages end with the process, so that a part may
    /// be put between others.
    private static let parts = 6
    /// Records that a snapshot reads from the store at once, before their size is known.
    private static let stepRecords = 100

    private static func part(
        _ tx: ReadTransaction, _ part: Int, after: String, limit: Int
    ) throws -> [(change: RegistryChange, key: String)] {
        switch part {
        case 0:
            return try DepartmentTable.departments(tx, after: after, limit: limit).map {
                (RegistryChange(record: .department(FeedRecords.department($0))), $0.code)
            }
        case 1:
            // No department's code and no id has a blank.
            let behind = after.split(separator: " ", maxSplits: 1).map(String.init)
            return try OfficialTable.rows(
                tx, department: "", after: (behind.first ?? "", behind.count > 1 ? behind[1] : ""), limit: limit
            ).map {
                (
                    RegistryChange(record: .official(OfficialMapping.official($0))),
                    "\($0.department) \($0.official.id.folded)"
                )
            }
        case 2:
            return try CalendarTable.years(tx, after: Int64(after) ?? 0, limit: limit).map {
                (RegistryChange(record: .calendarYear(FeedRecords.calendarYear($0))), "\($0.year)")
            }
        case 3:
            // Every edition, the current one last: cases of followers refer to those before.
            return try RuleBookTable.editions(tx, after: Int64(after) ?? 0, limit: limit).map {
                (RegistryChange(record: .ruleBook($0)), "\($0.version)")
            }
        case 4:
            return try SubjectTable.rows(tx, after: Int64(after) ?? 0, kind: 0, prefix: "", limit: limit).map {
                (RegistryChange(record: .subject(try FeedRecords.subject(tx, $0))), "\($0.id)")
            }
        default:
            return try DecisionTable.rows(tx, after: Int64(after) ?? 0, limit: limit).map {
                (RegistryChange(record: .decision(FeedRecords.decision($0))), "\($0.id)")
            }
        }
    }
}
