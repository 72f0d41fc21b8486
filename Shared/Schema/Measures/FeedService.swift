// Written by `make generate` from proto/xinyi/measures/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// One change. Exactly one resource is set; it is the whole resource as of the change.
package struct MeasuresChange: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.MeasuresChange" }
    package static let shape = MessageShape(of: Self.self)

    /// Its position, gapless, from 1.
    package var position: Int64 = 0

    /// When it was committed.
    package var commitTime: WireTimestamp? = nil

    /// What changed.
    package enum OneOf_Resource: Sendable, Hashable {
        /// A version of the catalogue of measures was published.
        case measureCatalogue(MeasureCatalogue)
        /// A measure of a published version, sent after its catalogue, and again when it is activated,
        /// deactivated or repealed.
        case measure(Measure)
        /// A version of the catalogue of matters was published.
        case matterCatalogue(MatterCatalogue)
        /// A matter of a published version, sent after its catalogue.
        case matter(Matter)
        /// An action moved.
        case action(Action)
        /// An approval case moved.
        case approvalCase(ApprovalCase)
        /// A placement moved.
        case placement(Placement)
    }

    /// What changed.
    package var resource: OneOf_Resource?

    package init() {}

    package init(
        position: Int64 = 0, commitTime: WireTimestamp? = nil, resource: OneOf_Resource? = nil
    ) {
        self.position = position
        self.commitTime = commitTime
        self.resource = resource
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&position)
        try visitor.message(&commitTime)
        while let number = visitor.alternative() {
            switch number {
                case 3: if let value: MeasureCatalogue = try visitor.message() { resource = .measureCatalogue(value) }
                case 4: if let value: Measure = try visitor.message() { resource = .measure(value) }
                case 5: if let value: MatterCatalogue = try visitor.message() { resource = .matterCatalogue(value) }
                case 6: if let value: Matter = try visitor.message() { resource = .matter(value) }
                case 7: if let value: Action = try visitor.message() { resource = .action(value) }
                case 8: if let value: ApprovalCase = try visitor.message() { resource = .approvalCase(value) }
                case 9: if let value: Placement = try visitor.message() { resource = .placement(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch resource {
                case .measureCatalogue(let value): try visitor.put(3, value)
                case .measure(let value): try visitor.put(4, value)
                case .matterCatalogue(let value): try visitor.put(5, value)
                case .matter(let value): try visitor.put(6, value)
                case .action(let value): try visitor.put(7, value)
                case .approvalCase(let value): try visitor.put(8, value)
                case .placement(let value): try visitor.put(9, value)
                case nil: break
            }
        }
    }
}

/// The request for WatchMeasures.
package struct WatchMeasuresRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.WatchMeasuresRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The last position that the caller applied; 0 for the beginning.
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

/// An event of WatchMeasures.
package struct WatchMeasuresResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.WatchMeasuresResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// What happened.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(MeasuresChange)
        /// The stream lives.
        case heartbeat(CommonSchema.Heartbeat)
        /// Take a snapshot first; the stream ends after it.
        case resync(CommonSchema.ResyncRequired)
    }

    /// What happened.
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
                case 1: if let value: MeasuresChange = try visitor.message() { event = .change(value) }
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

/// The request for ListMeasuresSnapshot.
package struct ListMeasuresSnapshotRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresSnapshotRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
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

extension ListMeasuresSnapshotRequest: PagedRequest {}

/// The answer of ListMeasuresSnapshot.
package struct ListMeasuresSnapshotResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresSnapshotResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resources of this page as changes; their positions and times are those of the last change.
    package var changes: [MeasuresChange] = []

    /// The feed position that this page is consistent with.
    package var position: Int64 = 0

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// The history that the position belongs to.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        changes: [MeasuresChange] = [], position: Int64 = 0, nextPageToken: String = "", history: CommonSchema.FeedHistory? = nil
    ) {
        self.changes = changes
        self.position = position
        self.nextPageToken = nextPageToken
        self.history = history
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&changes)
        visitor.number(&position)
        try visitor.text(&nextPageToken)
        try visitor.message(&history)
    }
}

extension ListMeasuresSnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [MeasuresChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.measures.v1.FeedService` is, for routers, channels and policies.
package enum FeedServiceMethods {
    package static let watchMeasures = MethodDescriptor(
        service: "xinyi.measures.v1.FeedService", method: "WatchMeasures",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service, .operator], services: ["listing", "reporting"],
        rows: ["M1", "M3", "P2", "X7"])

    package static let listMeasuresSnapshot = MethodDescriptor(
        service: "xinyi.measures.v1.FeedService", method: "ListMeasuresSnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service, .operator], services: ["listing", "reporting"], isBulk: true,
        rows: ["M1", "M3", "P2", "X7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchMeasures, listMeasuresSnapshot]
}

/// Lets other services follow catalogues, actions, approval cases and placements.
package protocol FeedService: RPCService {
    /// Replays the changes after a position and then follows, with a heartbeat at least every two seconds.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT for a position beyond the newest; FAILED_PRECONDITION (OTHER_HISTORY) for one
    /// of another history; PERMISSION_DENIED for other callers than services and operators. A position that is no longer kept is answered by `resync`.
    func watchMeasures(_ request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>) async throws

    /// Lists everything that the feed carries as it stands, with the position to watch after: that of the first
    /// page. Later pages may hold newer state, never older.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    func listMeasuresSnapshot(_ request: ListMeasuresSnapshotRequest, context: ServerContext) async throws -> ListMeasuresSnapshotResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension FeedService {
    package func watchMeasures(_ request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>) async throws {
        throw unimplemented(FeedServiceMethods.watchMeasures)
    }

    package func listMeasuresSnapshot(_ request: ListMeasuresSnapshotRequest, context: ServerContext) async throws -> ListMeasuresSnapshotResponse {
        throw unimplemented(FeedServiceMethods.listMeasuresSnapshot)
    }
}

extension FeedService {
    /// Makes every method of `FeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerFeedService(in router: inout Router) {
        router.serverStreaming(FeedServiceMethods.watchMeasures) { (request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>) async throws -> Void in
            try await self.watchMeasures(request, context: context, writer: writer)
        }
        router.add(FeedServiceMethods.listMeasuresSnapshot) { payload, limits, _ throws(RPCError) in
            let request = try ListMeasuresSnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMeasuresSnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerFeedService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.FeedService`; what each method does and refuses is said at ``FeedService``.
package struct FeedServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func watchMeasures(_ request: WatchMeasuresRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchMeasuresResponse> {
        try await channel.serverStreaming(FeedServiceMethods.watchMeasures, request, options: options)
    }

    package func listMeasuresSnapshot(_ request: ListMeasuresSnapshotRequest, options: CallOptions = .default) async throws -> ListMeasuresSnapshotResponse {
        try decodeResponse(await channel.unaryBytes(FeedServiceMethods.listMeasuresSnapshot, request.serialized(), options: options))
    }
}
