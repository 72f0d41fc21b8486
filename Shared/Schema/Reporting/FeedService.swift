// Written by `make generate` from proto/xinyi/reporting/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for WatchReporting.
package struct WatchReportingRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.WatchReportingRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The last position applied; 0 means from the beginning.
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

/// One message of the stream of WatchReporting.
package struct WatchReportingResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.WatchReportingResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(ReportingChange)
        /// A sign of life.
        case heartbeat(CommonSchema.Heartbeat)
        /// The position asked for is gone; the stream ends.
        case resync(CommonSchema.ResyncRequired)
    }

    /// What the message is.
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
                case 1: if let value: ReportingChange = try visitor.message() { event = .change(value) }
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

/// One committed change: the new state of one record.
package struct ReportingChange: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReportingChange" }
    package static let shape = MessageShape(of: Self.self)

    /// Its position, gapless; 0 inside a snapshot.
    package var position: Int64 = 0

    /// When it was committed; absent inside a snapshot.
    package var changeTime: WireTimestamp? = nil

    /// The record.
    package enum OneOf_Record: Sendable, Hashable {
        /// A case, new or changed.
        case caseReport(CaseReport)
        /// A statement of no case.
        case nilReport(NilReport)
        /// A duty set by hand.
        case duty(ReportingDuty)
    }

    /// The record.
    package var record: OneOf_Record?

    package init() {}

    package init(
        position: Int64 = 0, changeTime: WireTimestamp? = nil, record: OneOf_Record? = nil
    ) {
        self.position = position
        self.changeTime = changeTime
        self.record = record
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&position)
        try visitor.message(&changeTime)
        while let number = visitor.alternative() {
            switch number {
                case 3: if let value: CaseReport = try visitor.message() { record = .caseReport(value) }
                case 4: if let value: NilReport = try visitor.message() { record = .nilReport(value) }
                case 5: if let value: ReportingDuty = try visitor.message() { record = .duty(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch record {
                case .caseReport(let value): try visitor.put(3, value)
                case .nilReport(let value): try visitor.put(4, value)
                case .duty(let value): try visitor.put(5, value)
                case nil: break
            }
        }
    }
}

/// The request for ListReportingSnapshot.
package struct ListReportingSnapshotRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListReportingSnapshotRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
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

extension ListReportingSnapshotRequest: PagedRequest {}

/// The answer of ListReportingSnapshot.
package struct ListReportingSnapshotResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListReportingSnapshotResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The records; their positions and times are not set.
    package var changes: [ReportingChange] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// The position after which to watch once every page is applied.
    package var position: Int64 = 0

    /// The history that the position belongs to.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        changes: [ReportingChange] = [], nextPageToken: String = "", position: Int64 = 0,
        history: CommonSchema.FeedHistory? = nil
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

extension ListReportingSnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [ReportingChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.ReportingFeedService` is, for routers, channels and policies.
package enum ReportingFeedServiceMethods {
    package static let watchReporting = MethodDescriptor(
        service: "xinyi.reporting.v1.ReportingFeedService", method: "WatchReporting",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.lead, .oversight],
        rows: ["P1"])

    package static let listReportingSnapshot = MethodDescriptor(
        service: "xinyi.reporting.v1.ReportingFeedService", method: "ListReportingSnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.lead, .oversight], isBulk: true,
        rows: ["P1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchReporting, listReportingSnapshot]
}

/// Reporting's change feed and the snapshot that goes with it. Every change is the whole new state of one record,
/// natural persons masked.
package protocol ReportingFeedService: RPCService {
    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for all but the lead department and oversight.
    func watchReporting(_ request: WatchReportingRequest, context: ServerContext, writer: ResponseWriter<WatchReportingResponse>) async throws

    /// Lists the state of every record, page by page, with the position after which to watch: cases, nil reports, duties
    /// set by hand, in this order.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for all but the lead
    /// department and oversight.
    func listReportingSnapshot(_ request: ListReportingSnapshotRequest, context: ServerContext) async throws -> ListReportingSnapshotResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ReportingFeedService {
    package func watchReporting(_ request: WatchReportingRequest, context: ServerContext, writer: ResponseWriter<WatchReportingResponse>) async throws {
        throw unimplemented(ReportingFeedServiceMethods.watchReporting)
    }

    package func listReportingSnapshot(_ request: ListReportingSnapshotRequest, context: ServerContext) async throws -> ListReportingSnapshotResponse {
        throw unimplemented(ReportingFeedServiceMethods.listReportingSnapshot)
    }
}

extension ReportingFeedService {
    /// Makes every method of `ReportingFeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerReportingFeedService(in router: inout Router) {
        router.serverStreaming(ReportingFeedServiceMethods.watchReporting) { (request: WatchReportingRequest, context: ServerContext, writer: ResponseWriter<WatchReportingResponse>) async throws -> Void in
            try await self.watchReporting(request, context: context, writer: writer)
        }
        router.add(ReportingFeedServiceMethods.listReportingSnapshot) { payload, limits, _ throws(RPCError) in
            let request = try ListReportingSnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReportingSnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerReportingFeedService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.ReportingFeedService`; what each method does and refuses is said at ``ReportingFeedService``.
package struct ReportingFeedServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func watchReporting(_ request: WatchReportingRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchReportingResponse> {
        try await channel.serverStreaming(ReportingFeedServiceMethods.watchReporting, request, options: options)
    }

    package func listReportingSnapshot(_ request: ListReportingSnapshotRequest, options: CallOptions = .default) async throws -> ListReportingSnapshotResponse {
        try decodeResponse(await channel.unaryBytes(ReportingFeedServiceMethods.listReportingSnapshot, request.serialized(), options: options))
    }
}
