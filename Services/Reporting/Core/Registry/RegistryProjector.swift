import CommonSchema
package import RPC
package import RegistrySchema
package import ServiceKit
package import Store

/// Keeps reporting's projection of the registry's feed: departments, who may report, and the calendar.
package struct RegistryProjector: Sendable {
    let core: ReportingEnvironment

    /// A projector into a core's database.
    package init(_ core: ReportingEnvironment) { self.core = core }

    /// The projection for a follower over a channel to the registry.
    package func projection(over channel: any Channel) -> FeedProjection<RegistryChange> {
        let client = RegistryFeedServiceClient(channel: channel)
        let projector = self
        return FeedProjection(
            source: "registry",
            watch: { position in
                let stream = try await client.watchRegistry(
                    WatchRegistryRequest(afterPosition: position), options: CallOptions(timeout: nil))
                return stream.map { Self.event($0) }
            },
            snapshot: { token in
                let page = try await client.listRegistrySnapshot(
                    ListRegistrySnapshotRequest(pageSize: 500, pageToken: token))
                return SnapshotPage(changes: page.changes, nextPageToken: page.nextPageToken, position: page.position)
            },
            apply: { change, _, transaction in try projector.apply(change, transaction) },
            // Departments and years are never taken back: a report may rest on them.
            removeStale: { _, _ in },
            committed: { _ in })
    }

    private static func event(_ response: WatchRegistryResponse) -> FeedEvent<RegistryChange> {
        switch response.event {
        case .change(let change): .change(position: change.position, change)
        case .heartbeat(let heartbeat): .heartbeat(headPosition: heartbeat.headPosition)
        case .resync, nil: .resync
        }
    }

    /// Applies one change in the transaction that moves the position. Subjects and decisions are not kept here yet.
    package func apply(_ change: RegistryChange, _ transaction: WriteTransaction) throws {
        switch change.record {
        case .department(let department): try ProjectionTable.put(department, transaction)
        case .calendarYear(let year):
            try ProjectionTable.put(year, transaction)
            // A transaction that does not commit leaves a calendar that the next attempt sets again: the same one.
            core.calendar = try RegistryCalendar.calendar(of: ProjectionTable.calendarYears(transaction))
        case .subject, .decision, .ruleBook, nil: return
        }
    }
}
