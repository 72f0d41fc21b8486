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
            watch: { position in
                try await client.watchListing(WatchListingRequest(afterPosition: position), options: .unbounded)
                    .map { event($0) }
            },
            snapshot: { token in
                let page = try await client.getListingSnapshot(
                    GetListingSnapshotRequest(pageSize: snapshotPage, pageToken: token), options: snapshotOptions)
                return SnapshotPage(
                    changes: page.changes, nextPageToken: page.nextPageToken, position: page.position)
            },
            isKnown: { $0.resource != nil },
            apply: { change, generation, transaction in
                try Projection.apply(change, generation: generation, in: transaction)
            },
            removeStale: { generation, transaction in
                try Projection.removeStaleListing(below: generation, in: transaction)
            })
    }

    private static let snapshotPage: Int32 = 1000
    private static let snapshotOptions = CallOptions(timeout: .seconds(30))

    private static func event(_ response: WatchListingResponse) -> FeedEvent<ListingChange> {
        switch response.event {
        case .change(let change): .change(position: change.position, change)
        case .heartbeat(let heartbeat): .heartbeat(headPosition: heartbeat.headPosition)
        case .resync: .resync
        case nil: .unknown
        }
    }
}
