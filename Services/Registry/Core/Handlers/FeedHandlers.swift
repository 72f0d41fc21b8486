import CommonSchema
import Credit
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store

/// The feed and its snapshot.
struct FeedHandlers: RegistryFeedService {
    let core: RegistryCore
    let publisher: FeedPublisher<WatchRegistryResponse>

    init(core: RegistryCore, heartbeat: Duration) {
        self.core = core
        publisher = FeedPublisher(
            database: core.database, domain: RegistryCore.domain, heartbeat: heartbeat, clock: core.clock,
            change: { try WatchRegistryResponse(event: .change(Self.change($0))) },
            heartbeatResponse: { WatchRegistryResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchRegistryResponse(event: .resync($0)) })
    }

    /// A stored change with its position and time.
    private static func change(_ stored: FeedChange) throws -> RegistryChange {
        var change = try RegistryChange(serialized: stored.payload.span.bytes, limits: .default)
        change.position = stored.position
        change.changeTime = FeedRecords.time(stored.time)
        return change
    }

    func watchRegistry(
        _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
    ) async throws {
        try await publisher.watch(after: request.afterPosition, context: context, writer: writer)
    }

    func listRegistrySnapshot(
        _ request: ListRegistrySnapshotRequest, context: ServerContext
    ) async throws -> ListRegistrySnapshotResponse {
        let paging = try Paging(request.pageSize, request.pageToken, context)
        return try await core.database.read { tx in
            // The first page fixes the position; its token carries it on.
            let position = paging.cursor == nil ? try tx.feedPosition() : paging.number(2, or: 0)
            var part = Int(paging.number(0, or: 0))
            var after = paging.text(1)
            var changes: [RegistryChange] = []
            // A subject takes up to some kilobytes with its former codes: in steps, so that a page ends well below
            // a frame.
            var bytes = 0
            while part < Self.parts, changes.count < paging.limit, bytes <= RegistryLimits.answerBytes {
                let room = min(paging.limit - changes.count, Self.stepRecords)
                let page = try Self.part(tx, part, after: after, limit: room)
                changes += page.changes
                for change in page.changes { bytes += try change.serialized().count }
                after = page.last
                if page.changes.count < room {
                    part += 1
                    after = ""
                }
            }
            return ListRegistrySnapshotResponse(
                changes: changes,
                nextPageToken: part < Self.parts ? paging.make(["\(part)", after, "\(position)"]) : "",
                position: position)
        }
    }

    /// Departments, years, the rule book, subjects, decisions.
    private static let parts = 5
    /// Records read at once.
    private static let stepRecords = 100

    private static func part(
        _ tx: ReadTransaction, _ part: Int, after: String, limit: Int
    ) throws -> (changes: [RegistryChange], last: String) {
        switch part {
        case 0:
            let rows = try ReferenceRepository.departments(tx, after: after, limit: limit)
            return (rows.map { RegistryChange(record: .department(FeedRecords.department($0))) }, rows.last?.code ?? "")
        case 1:
            let rows = try ReferenceRepository.years(tx, after: Int64(after) ?? 0, limit: limit)
            return (
                rows.map { RegistryChange(record: .calendarYear(FeedRecords.calendarYear($0))) },
                "\(rows.last?.year ?? 0)"
            )
        case 2:
            guard after.isEmpty, limit > 0, let current = try RuleBookRepository.current(tx),
                let edition = try RuleBookRepository.edition(tx, current.number)
            else { return ([], after) }
            return ([RegistryChange(record: .ruleBook(edition))], "\(current.number)")
        case 3:
            let rows = try SubjectRepository.rows(tx, after: Int64(after) ?? 0, kind: 0, prefix: "", limit: limit)
            return (
                try rows.map { RegistryChange(record: .subject(try FeedRecords.subject(tx, $0))) },
                "\(rows.last?.id ?? 0)"
            )
        default:
            let rows = try DecisionRepository.rows(tx, after: Int64(after) ?? 0, limit: limit)
            return (rows.map { RegistryChange(record: .decision(FeedRecords.decision($0))) }, "\(rows.last?.id ?? 0)")
        }
    }
}
