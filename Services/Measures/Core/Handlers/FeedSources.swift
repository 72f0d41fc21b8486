import CommonSchema
package import ListingSchema
package import RPC
package import RegistrySchema
package import ServiceKit
import Store

/// How measures follows the two services that its projection is made of.
package enum FeedSources {
    /// The registry: subjects and decisions.
    package static func registry(over channel: any Channel) -> FeedProjection<RegistryChange> {
        let client = RegistryFeedServiceClient(channel: channel)
        return FeedProjection(
            source: "registry",
            watch: { position in
                try await client.watchRegistry(WatchRegistryRequest(afterPosition: position), options: .unbounded)
                    .map { response throws(RPCError) in try event(response) }
            },
            snapshot: { token in
                let page = try await client.listRegistrySnapshot(
                    ListRegistrySnapshotRequest(pageSize: snapshotPage, pageToken: token), options: snapshotOptions)
                return SnapshotPage(
                    changes: page.changes, nextPageToken: page.nextPageToken, position: page.position)
            },
            apply: { change, generation, transaction in
                try Projection.apply(change, generation: generation, in: transaction)
            },
            removeStale: { generation, transaction in
                try Projection.removeStaleRegistry(below: generation, in: transaction)
            })
    }

    /// Listing: entries.
    package static func listing(over channel: any Channel) -> FeedProjection<ListingChange> {
        let client = ListingFeedServiceClient(channel: channel)
        return FeedProjection(
            source: "listing",
            watch: { position in
                try await client.watchListing(WatchListingRequest(afterPosition: position), options: .unbounded)
                    .map { response throws(RPCError) in try event(response) }
            },
            snapshot: { token in
                let page = try await client.getListingSnapshot(
                    GetListingSnapshotRequest(pageSize: snapshotPage, pageToken: token), options: snapshotOptions)
                return SnapshotPage(
                    changes: page.changes, nextPageToken: page.nextPageToken, position: page.position)
            },
            apply: { change, generation, transaction in
                try Projection.apply(change, generation: generation, in: transaction)
            },
            removeStale: { generation, transaction in
                try Projection.removeStaleListing(below: generation, in: transaction)
            })
    }

    private static let snapshotPage: Int32 = 1000
    private static let snapshotOptions = CallOptions(timeout: .seconds(30))

    private static func event(_ response: WatchRegistryResponse) throws(RPCError) -> FeedEvent<RegistryChange> {
        switch response.event {
        case .change(let change): .change(position: change.position, change)
        case .heartbeat(let heartbeat): .heartbeat(headPosition: heartbeat.headPosition)
        case .resync: .resync
        case .none: throw empty("registry")
        }
    }

    private static func event(_ response: WatchListingResponse) throws(RPCError) -> FeedEvent<ListingChange> {
        switch response.event {
        case .change(let change): .change(position: change.position, change)
        case .heartbeat(let heartbeat): .heartbeat(headPosition: heartbeat.headPosition)
        case .resync: .resync
        case .none: throw empty("listing")
        }
    }

    private static func empty(_ source: String) -> RPCError {
        RPCError(
            code: .internal, message: "\(source) sent an event that this version does not know",
            info: ErrorInfo(reason: "FEED_EVENT_UNKNOWN", domain: "xinyi.measures.v1"))
    }
}
