import Casework
import CommonSchema
import Credit
package import RPC
package import RegistrySchema
package import ServiceKit
package import Store

/// Keeps listing's projection of the registry's feed, and does what a change means for files: a decision that is no
/// longer effective
/// drops or revokes what rests on it, a new calendar year moves provisional days.
package struct RegistryProjector: Sendable {
    let environment: ListingEnvironment

    /// Projects into an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

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
            apply: { try projector.apply($0, generation: $1, $2) },
            removeStale: { try projector.removeStale(before: $0, $1) },
            committed: { _ in })
    }

    private static func event(_ response: WatchRegistryResponse) -> FeedEvent<RegistryChange> {
        switch response.event {
        case .change(let change): .change(position: change.position, change)
        case .heartbeat(let heartbeat): .heartbeat(headPosition: heartbeat.headPosition)
        case .resync, nil: .resync
        }
    }

    /// Applies one change in the transaction that moves the position.
    package func apply(_ change: RegistryChange, generation: Int64 = 0, _ transaction: WriteTransaction) throws {
        switch change.record {
        case .department(let department): try ProjectionTable.put(department, transaction)
        case .subject(let subject): try ProjectionTable.put(subject, transaction)
        case .decision(let decision):
            try ProjectionTable.put(decision, generation: generation, transaction)
            try EntrySteps.decisionLost(decision.name, at: environment.moment, transaction)
        case .calendarYear(let year):
            try ProjectionTable.put(year, transaction)
            let calendar = try RegistryCalendar.calendar(of: ProjectionTable.calendarYears(transaction))
            // A transaction that does not commit leaves a calendar that the next attempt sets again: the same one.
            environment.calendar = calendar
            try EntrySteps.recompute(by: calendar, at: environment.moment, transaction)
        case .ruleBook, nil: return
        }
    }

    /// A snapshot is complete: decisions that were not in it are no longer effective.
    package func removeStale(before generation: Int64, _ transaction: WriteTransaction) throws {
        for name in try ProjectionTable.retire(before: generation, transaction) {
            try EntrySteps.decisionLost(name, at: environment.moment, transaction)
        }
    }
}
