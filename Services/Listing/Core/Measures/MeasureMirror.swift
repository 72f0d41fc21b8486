import CommonSchema
package import MeasuresSchema
package import RPC
package import ServiceKit
package import Store

/// How listing follows measures: what may be announced. It goes on with what it heard last while measures is away.
package enum MeasureMirror {
    /// The source's name among the followers of the database.
    package static let source = "measures"

    /// The projection for a follower over a channel to measures.
    package static func projection(over channel: any Channel) -> FeedProjection<MeasuresChange> {
        let client = FeedServiceClient(channel: channel)
        return FeedProjection(
            source: source,
            watch: { mark in
                try await client.watchMeasures(
                    WatchMeasuresRequest(afterPosition: mark.position, history: mark.history), options: .unbounded
                ).map { event($0) }
            },
            snapshot: { token in
                let page = try await client.listMeasuresSnapshot(
                    ListMeasuresSnapshotRequest(pageSize: FeedFollowers.snapshotPage, pageToken: token),
                    options: FeedFollowers.snapshotOptions)
                return SnapshotPage(
                    changes: page.changes, nextPageToken: page.nextPageToken,
                    mark: FeedMark(page.position, page.history))
            },
            isKnown: { $0.resource != nil },
            apply: { changes, generation, transaction in
                for change in changes { try apply(change, generation: generation, transaction) }
            },
            rows: { try MeasureTable.rows(from: $0, $1) },
            counts: { isKept($0) },
            removeStale: { try MeasureTable.removeStale(before: $0, $1) })
    }

    /// Applies one change in the transaction that moves the position.
    package static func apply(
        _ change: MeasuresChange, generation: Int64 = 0, _ transaction: WriteTransaction
    ) throws {
        switch change.resource {
        case .measureCatalogue(let catalogue):
            try MeasureTable.put(catalogue, generation: generation, transaction)
        case .measure(let measure): try MeasureTable.put(measure, generation: generation, transaction)
        case .matterCatalogue, .matter, .action, .approvalCase, .placement, nil: return
        }
    }

    private static func isKept(_ change: MeasuresChange) -> Bool {
        switch change.resource {
        case .measureCatalogue, .measure: true
        case .matterCatalogue, .matter, .action, .approvalCase, .placement, nil: false
        }
    }

    private static func event(_ response: WatchMeasuresResponse) -> FeedEvent<MeasuresChange> {
        switch response.event {
        case .change(let change): .change(FeedMark(change.position, response.history), change)
        case .heartbeat(let heartbeat): .heartbeat(FeedMark(heartbeat.headPosition, response.history))
        case .resync: .resync
        case nil: .unknown
        }
    }
}
