import CommonSchema
package import ListingSchema
package import RPC
package import ServiceKit
import Store

/// How measures follows listing; the registry is followed by its mirror.
package enum FeedSources {
    /// Listing: entries.
    package static func listing(over channel: any Channel) -> FeedProjection<ListingChange> {
        let client = ListingFeedServiceClient(channel: channel)
        return FeedProjection(
            source: "listing",
            watch: { mark in
                try await client.watchListing(
                    WatchListingRequest(afterPosition: mark.position, history: mark.history), options: .unbounded
                ).map { event($0) }
            },
            snapshot: { token in
                let page = try await client.getListingSnapshot(
                    GetListingSnapshotRequest(pageSize: FeedFollowers.snapshotPage, pageToken: token),
                    options: FeedFollowers.snapshotOptions)
                return SnapshotPage(
                    changes: page.changes, nextPageToken: page.nextPageToken,
                    mark: FeedMark(page.position, page.history))
            },
            isKnown: { $0.resource != nil },
            apply: { changes, generation, transaction in
                try Projection.apply(changes, generation: generation, in: transaction)
            },
            rows: { generation, transaction in try Projection.entries(from: generation, in: transaction) },
            counts: { Projection.counts($0) },
            removeStale: { generation, transaction in
                try Projection.removeStaleListing(below: generation, in: transaction)
            })
    }

    private static func event(_ response: WatchListingResponse) -> FeedEvent<ListingChange> {
        switch response.event {
        case .change(let change): .change(FeedMark(change.position, response.history), change)
        case .heartbeat(let heartbeat): .heartbeat(FeedMark(heartbeat.headPosition, response.history))
        case .resync: .resync
        case nil: .unknown
        }
    }
}
