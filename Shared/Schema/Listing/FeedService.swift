// Written by `make generate` from proto/xinyi/listing/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Asks for the feed.
package struct WatchListingRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WatchListingRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Last position already applied; 0 from the beginning.
    package var afterPosition: Int64 = 0

    /// The history that the position belongs to, as the last message or the snapshot gave it. Absent: it is not compared.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        afterPosition: Int64 = 0, history: CommonSchema.FeedHistory? = nil
    ) {
        self.afterPosition = afterPosition
        self.history = history
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&afterPosition)
        try visitor.message(&history)
    }
}

/// One event of the feed.
package struct WatchListingResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WatchListingResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Exactly one.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(ListingChange)
        /// A sign of life with the head position.
        case heartbeat(CommonSchema.Heartbeat)
        /// The position is too old: take a snapshot.
        case resync(CommonSchema.ResyncRequired)
    }

    /// Exactly one.
    package var event: OneOf_Event?

    /// The feed's history up to the change, or up to the head position of the heartbeat.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        event: OneOf_Event? = nil, history: CommonSchema.FeedHistory? = nil
    ) {
        self.event = event
        self.history = history
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: ListingChange = try visitor.message() { event = .change(value) }
                case 2: if let value: CommonSchema.Heartbeat = try visitor.message() { event = .heartbeat(value) }
                case 3: if let value: CommonSchema.ResyncRequired = try visitor.message() { event = .resync(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch event {
                case .change(let value): try visitor.put(1, value)
                case .heartbeat(let value): try visitor.put(2, value)
                case .resync(let value): try visitor.put(3, value)
                case nil: break
            }
        }
        try visitor.message(&history)
    }
}

/// Asks for a page of the snapshot.
package struct GetListingSnapshotRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetListingSnapshotRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension GetListingSnapshotRequest: PagedRequest {}

/// A page of the snapshot.
package struct GetListingSnapshotResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetListingSnapshotResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The items: domains, definitions, entries, objections, repairs. Their `position` is that of the
    /// snapshot.
    package var changes: [ListingChange] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// Watch after this position; the same on every page.
    package var position: Int64 = 0

    /// The history that the position belongs to.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        changes: [ListingChange] = [], nextPageToken: String = "", position: Int64 = 0, history: CommonSchema.FeedHistory? = nil
    ) {
        self.changes = changes
        self.nextPageToken = nextPageToken
        self.position = position
        self.history = history
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&changes)
        try visitor.text(&nextPageToken)
        visitor.number(&position)
        try visitor.message(&history)
    }
}

extension GetListingSnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [ListingChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// Asks for a snapshot file.
package struct ExportSnapshotRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ExportSnapshotRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// True for the public view only.
    package var publicOnly: Bool = false

    package init() {}

    package init(
        publicOnly: Bool = false
    ) {
        self.publicOnly = publicOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&publicOnly)
    }
}

/// A piece of the file.
package struct ExportSnapshotResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ExportSnapshotResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The next bytes of the file, at most 1 MiB.
    package var data: [UInt8] = []

    /// Key id and Ed25519 signature over the whole file; only on the last piece.
    package var signature: String = ""

    package init() {}

    package init(
        data: [UInt8] = [], signature: String = ""
    ) {
        self.data = data
        self.signature = signature
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.bytes(&data)
        try visitor.text(&signature)
    }
}

/// One committed change: the whole new state of one resource.
package struct ListingChange: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListingChange" }
    package static let shape = MessageShape(of: Self.self)

    /// Position in the feed, gapless from 1.
    package var position: Int64 = 0

    /// When it was committed.
    package var time: WireTimestamp? = nil

    /// The resource that changed.
    package enum OneOf_Resource: Sendable, Hashable {
        /// An entry of any kind, from its decision on: before, nobody is held for listed.
        case entry(ListEntry)
        /// A domain.
        case domain(Domain)
        /// A version of a list definition.
        case listDefinition(ListDefinition)
        /// An objection.
        case objection(Objection)
        /// A repair.
        case repair(Repair)
    }

    /// The resource that changed.
    package var resource: OneOf_Resource?

    package init() {}

    package init(
        position: Int64 = 0, time: WireTimestamp? = nil, resource: OneOf_Resource? = nil
    ) {
        self.position = position
        self.time = time
        self.resource = resource
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&position)
        try visitor.message(&time)
        while let number = visitor.alternative() {
            switch number {
                case 3: if let value: ListEntry = try visitor.message() { resource = .entry(value) }
                case 4: if let value: Domain = try visitor.message() { resource = .domain(value) }
                case 5: if let value: ListDefinition = try visitor.message() { resource = .listDefinition(value) }
                case 6: if let value: Objection = try visitor.message() { resource = .objection(value) }
                case 7: if let value: Repair = try visitor.message() { resource = .repair(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch resource {
                case .entry(let value): try visitor.put(3, value)
                case .domain(let value): try visitor.put(4, value)
                case .listDefinition(let value): try visitor.put(5, value)
                case .objection(let value): try visitor.put(6, value)
                case .repair(let value): try visitor.put(7, value)
                case nil: break
            }
        }
    }
}

/// What each method of `xinyi.listing.v1.ListingFeedService` is, for routers, channels and policies.
package enum ListingFeedServiceMethods {
    package static let watchListing = MethodDescriptor(
        service: "xinyi.listing.v1.ListingFeedService", method: "WatchListing",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service], services: ["measures"],
        rows: ["L9"])

    package static let getListingSnapshot = MethodDescriptor(
        service: "xinyi.listing.v1.ListingFeedService", method: "GetListingSnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service], services: ["measures"], isBulk: true,
        rows: ["L9"])

    package static let exportSnapshot = MethodDescriptor(
        service: "xinyi.listing.v1.ListingFeedService", method: "ExportSnapshot",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service], services: ["measures"], isBulk: true,
        rows: ["L9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchListing, getListingSnapshot, exportSnapshot]
}

/// Feeds every committed change in order of gapless positions. Callers are services.
package protocol ListingFeedService: RPCService {
    /// Replays the changes after a position, then follows. Sends a heartbeat at least every 2 s, and a
    /// resync if the position is no longer kept.
    /// Errors: INVALID_ARGUMENT for a position beyond the head or negative; FAILED_PRECONDITION (OTHER_HISTORY)
    /// for one of another history.
    /// Rows: L9.
    func watchListing(_ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>) async throws

    /// Returns the present state page by page with the position to watch after. Later pages may already hold
    /// newer state; applying the feed after the position makes it whole.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L9.
    func getListingSnapshot(_ request: GetListingSnapshotRequest, context: ServerContext) async throws -> GetListingSnapshotResponse

    /// Streams a signed snapshot file: header, rows, signature.
    /// Errors: UNIMPLEMENTED until the row is built.
    /// Rows: L9.
    func exportSnapshot(_ request: ExportSnapshotRequest, context: ServerContext, writer: ResponseWriter<ExportSnapshotResponse>) async throws
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ListingFeedService {
    package func watchListing(_ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>) async throws {
        throw unimplemented(ListingFeedServiceMethods.watchListing)
    }

    package func getListingSnapshot(_ request: GetListingSnapshotRequest, context: ServerContext) async throws -> GetListingSnapshotResponse {
        throw unimplemented(ListingFeedServiceMethods.getListingSnapshot)
    }

    package func exportSnapshot(_ request: ExportSnapshotRequest, context: ServerContext, writer: ResponseWriter<ExportSnapshotResponse>) async throws {
        throw unimplemented(ListingFeedServiceMethods.exportSnapshot)
    }
}

extension ListingFeedService {
    /// Makes every method of `ListingFeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerListingFeedService(in router: inout Router) {
        router.serverStreaming(ListingFeedServiceMethods.watchListing) { (request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>) async throws -> Void in
            try await self.watchListing(request, context: context, writer: writer)
        }
        router.add(ListingFeedServiceMethods.getListingSnapshot) { payload, limits, _ throws(RPCError) in
            let request = try GetListingSnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getListingSnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(ListingFeedServiceMethods.exportSnapshot) { (request: ExportSnapshotRequest, context: ServerContext, writer: ResponseWriter<ExportSnapshotResponse>) async throws -> Void in
            try await self.exportSnapshot(request, context: context, writer: writer)
        }
    }

    package func register(in router: inout Router) {
        registerListingFeedService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ListingFeedService`; what each method does and refuses is said at ``ListingFeedService``.
package struct ListingFeedServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func watchListing(_ request: WatchListingRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchListingResponse> {
        try await channel.serverStreaming(ListingFeedServiceMethods.watchListing, request, options: options)
    }

    package func getListingSnapshot(_ request: GetListingSnapshotRequest, options: CallOptions = .default) async throws -> GetListingSnapshotResponse {
        try decodeResponse(await channel.unaryBytes(ListingFeedServiceMethods.getListingSnapshot, request.serialized(), options: options))
    }

    package func exportSnapshot(_ request: ExportSnapshotRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportSnapshotResponse> {
        try await channel.serverStreaming(ListingFeedServiceMethods.exportSnapshot, request, options: options)
    }
}
