import Casework
import CommonSchema
package import RPC
import RegistryMirror
package import ReportingSchema
import SchemaRuntime
import ServiceKit
import Store

/// Serves reporting's change feed and its snapshot. Natural persons are masked before they are written to it.
package struct ReportingFeedHandlers: ReportingFeedService {
    let environment: ReportingEnvironment
    let publisher: FeedPublisher<WatchReportingResponse>

    /// Handlers over an environment.
    package init(_ environment: ReportingEnvironment, heartbeat: Duration = .seconds(1)) {
        self.environment = environment
        publisher = FeedPublisher(
            database: environment.database, domain: "xinyi.reporting.v1", heartbeat: heartbeat,
            clock: environment.cases.clock,
            heartbeatResponse: { WatchReportingResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchReportingResponse(event: .resync($0)) })
    }

    /// Replays the feed after a position and follows it.
    package func watchReporting(
        _ request: WatchReportingRequest, context: ServerContext, writer: ResponseWriter<WatchReportingResponse>
    ) async throws {
        let start = FeedMark(request.afterPosition, request.history)
        try await publisher.watch(after: start, context: context, writer: writer)
    }

    /// Sections of the snapshot, in order.
    private enum Section: String, CaseIterable { case cases, nilReports, duties }

    /// Lists the state of every record with the position after which to watch.
    package func listReportingSnapshot(
        _ request: ListReportingSnapshotRequest, context: ServerContext
    ) async throws -> ListReportingSnapshotResponse {
        let size = try Page.size(request.pageSize)
        let cursor = try environment.cases.pages.read(request.pageToken, method: context.method, filter: [])
        // Cursor: position, section, and the key after which to go on.
        let start = cursor.flatMap { $0.count == 3 ? $0 : nil } ?? ["", Section.cases.rawValue, ""]
        let section = Section(rawValue: start[1]) ?? .cases
        let (changes, last, mark) = try await environment.database.read { [environment] transaction in
            let rows = try Self.rows(environment, section, after: start[2], limit: size, transaction)
            // The position is that of the first page: what follows it is in the feed.
            return (rows.map(\.1), rows.last?.0, try transaction.feedMark(at: Int64(start[0])))
        }
        var next: [String]?
        if changes.count == size, let last {
            next = ["\(mark.position)", section.rawValue, last]
        } else if let at = Section.allCases.firstIndex(of: section), at + 1 < Section.allCases.count {
            next = ["\(mark.position)", Section.allCases[at + 1].rawValue, ""]
        }
        return ListReportingSnapshotResponse(
            changes: changes,
            nextPageToken: next.map { environment.cases.pages.make(cursor: $0, method: context.method, filter: []) }
                ?? "",
            position: mark.position, history: mark.history)
    }

    private static func rows(
        _ environment: ReportingEnvironment, _ section: Section, after key: String, limit: Int,
        _ transaction: ReadTransaction
    ) throws -> [(String, ReportingChange)] {
        switch section {
        case .cases:
            try Cases.table.rows(after: Int64(key) ?? 0, limit: limit, transaction).map {
                ("\($0.id)", ReportingChange(record: .caseReport($0.report.masked)))
            }
        case .nilReports:
            try NilTable.all(after: Int64(key) ?? 0, limit: limit, transaction).map {
                ("\($0.0)", ReportingChange(record: .nilReport($0.1)))
            }
        case .duties:
            try DutyTable.page(after: key, onlySet: true, limit: limit, transaction).map {
                (
                    $0.department.code,
                    ReportingChange(
                        record: .duty($0.message(environment, since: try environment.firstOwed(transaction))))
                )
            }
        }
    }
}
