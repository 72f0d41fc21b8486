// Written by `make generate` from proto/xinyi/common/v1/introspection_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaRuntime

/// Which way a frame goes.
package enum FrameDirection: ContractEnum {
    /// Not stated. Never sent.
    case unspecified
    /// From the peer.
    case received
    /// To the peer.
    case sent
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .received, .sent]
    package static let names = ["FRAME_DIRECTION_UNSPECIFIED", "FRAME_DIRECTION_RECEIVED", "FRAME_DIRECTION_SENT"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .received
            case 2: self = .sent
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .received: 1
            case .sent: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The request for GetDescriptorSet. It has no fields.
package struct GetDescriptorSetRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetDescriptorSetRequest" }
    package static let shape = MessageShape(of: Self.self)

    package init() {}

    package mutating func visit(_ visitor: inout FieldVisitor) {}
}

/// The answer of GetDescriptorSet.
package struct GetDescriptorSetResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetDescriptorSetResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// A serialized google.protobuf.FileDescriptorSet with comments, dependencies first.
    package var fileDescriptorSet: [UInt8] = []

    /// Full names of the services that this server serves.
    package var services: [String] = []

    package init() {}

    package init(
        fileDescriptorSet: [UInt8] = [], services: [String] = []
    ) {
        self.fileDescriptorSet = fileDescriptorSet
        self.services = services
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.bytes(&fileDescriptorSet)
        try visitor.texts(&services)
    }
}

/// The request for GetServerInfo. It has no fields.
package struct GetServerInfoRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetServerInfoRequest" }
    package static let shape = MessageShape(of: Self.self)

    package init() {}

    package mutating func visit(_ visitor: inout FieldVisitor) {}
}

/// The answer of GetServerInfo.
package struct GetServerInfoResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetServerInfoResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The service: "directory", "registry", "listing", "measures" or "reporting".
    package var service: String = ""

    /// The instance id, unique per process start.
    package var instanceId: String = ""

    /// The program's version.
    package var version: String = ""

    /// The store's schema version: the number of applied migrations.
    package var schemaVersion: Int32 = 0

    /// The newest committed feed position; 0 for a service without a feed.
    package var headPosition: Int64 = 0

    package init() {}

    package init(
        service: String = "", instanceId: String = "", version: String = "", schemaVersion: Int32 = 0, headPosition: Int64 = 0
    ) {
        self.service = service
        self.instanceId = instanceId
        self.version = version
        self.schemaVersion = schemaVersion
        self.headPosition = headPosition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&service)
        try visitor.text(&instanceId)
        try visitor.text(&version)
        visitor.number(&schemaVersion)
        visitor.number(&headPosition)
    }
}

/// The request for Echo.
package struct EchoRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.EchoRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Any bytes, at most 1 MiB.
    package var payload: [UInt8] = []

    package init() {}

    package init(
        payload: [UInt8] = []
    ) {
        self.payload = payload
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.bytes(&payload)
    }
}

/// The answer of Echo.
package struct EchoResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.EchoResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The request's payload.
    package var payload: [UInt8] = []

    package init() {}

    package init(
        payload: [UInt8] = []
    ) {
        self.payload = payload
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.bytes(&payload)
    }
}

/// The request for ListConnections.
package struct ListConnectionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListConnectionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Connections of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
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

extension ListConnectionsRequest: PagedRequest {}

/// The answer of ListConnections.
package struct ListConnectionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListConnectionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The connections.
    package var connections: [ConnectionInfo] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        connections: [ConnectionInfo] = [], nextPageToken: String = ""
    ) {
        self.connections = connections
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&connections)
        try visitor.text(&nextPageToken)
    }
}

extension ListConnectionsResponse: PagedResponse {
    /// The page's items, which the contract calls `connections`.
    package var items: [ConnectionInfo] {
        get { connections }
        set { connections = newValue }
    }
}

/// One open connection.
package struct ConnectionInfo: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ConnectionInfo" }
    package static let shape = MessageShape(of: Self.self)

    /// Its number in this process, from 1.
    package var connectionId: Int64 = 0

    /// The other end, for example "127.0.0.1:40122" or "unix:".
    package var peer: String = ""

    /// The identity that the peer proved by its certificate; empty without one.
    package var identity: String = ""

    /// When it was accepted.
    package var openTime: WireTimestamp? = nil

    /// Milliseconds since then.
    package var ageMillis: Int64 = 0

    /// Calls at work.
    package var liveCalls: Int32 = 0

    /// Bytes of frames taken from the peer.
    package var receivedBytes: Int64 = 0

    /// Bytes of frames handed to the kernel for the peer.
    package var sentBytes: Int64 = 0

    /// Bytes that wait to be sent.
    package var waitingBytes: Int64 = 0

    /// Milliseconds since the peer last sent anything.
    package var idleMillis: Int64 = 0

    package init() {}

    package init(
        connectionId: Int64 = 0, peer: String = "", identity: String = "", openTime: WireTimestamp? = nil, ageMillis: Int64 = 0,
        liveCalls: Int32 = 0, receivedBytes: Int64 = 0, sentBytes: Int64 = 0, waitingBytes: Int64 = 0, idleMillis: Int64 = 0
    ) {
        self.connectionId = connectionId
        self.peer = peer
        self.identity = identity
        self.openTime = openTime
        self.ageMillis = ageMillis
        self.liveCalls = liveCalls
        self.receivedBytes = receivedBytes
        self.sentBytes = sentBytes
        self.waitingBytes = waitingBytes
        self.idleMillis = idleMillis
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&connectionId)
        try visitor.text(&peer)
        try visitor.text(&identity)
        try visitor.message(&openTime)
        visitor.number(&ageMillis)
        visitor.number(&liveCalls)
        visitor.number(&receivedBytes)
        visitor.number(&sentBytes)
        visitor.number(&waitingBytes)
        visitor.number(&idleMillis)
    }
}

/// The request for ListCalls.
package struct ListCallsRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListCallsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only calls of this connection; 0 for all.
    package var connectionId: Int64 = 0

    /// Calls of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
    package var pageToken: String = ""

    package init() {}

    package init(
        connectionId: Int64 = 0, pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.connectionId = connectionId
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&connectionId)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListCallsRequest: PagedRequest {}

/// The answer of ListCalls.
package struct ListCallsResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListCallsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The calls.
    package var calls: [CallInfo] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        calls: [CallInfo] = [], nextPageToken: String = ""
    ) {
        self.calls = calls
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&calls)
        try visitor.text(&nextPageToken)
    }
}

extension ListCallsResponse: PagedResponse {
    /// The page's items, which the contract calls `calls`.
    package var items: [CallInfo] {
        get { calls }
        set { calls = newValue }
    }
}

/// One call at work.
package struct CallInfo: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.CallInfo" }
    package static let shape = MessageShape(of: Self.self)

    /// The connection that it came on.
    package var connectionId: Int64 = 0

    /// Its stream on that connection.
    package var streamId: Int64 = 0

    /// The method, "service/Method".
    package var method: String = ""

    /// Milliseconds since its request was read.
    package var ageMillis: Int64 = 0

    /// Whether the caller set a deadline.
    package var hasDeadline: Bool = false

    /// Milliseconds until the deadline; negative once it has passed. Meaningless without one.
    package var deadlineLeftMillis: Int64 = 0

    package init() {}

    package init(
        connectionId: Int64 = 0, streamId: Int64 = 0, method: String = "", ageMillis: Int64 = 0, hasDeadline: Bool = false,
        deadlineLeftMillis: Int64 = 0
    ) {
        self.connectionId = connectionId
        self.streamId = streamId
        self.method = method
        self.ageMillis = ageMillis
        self.hasDeadline = hasDeadline
        self.deadlineLeftMillis = deadlineLeftMillis
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&connectionId)
        visitor.number(&streamId)
        try visitor.text(&method)
        visitor.number(&ageMillis)
        visitor.number(&hasDeadline)
        visitor.number(&deadlineLeftMillis)
    }
}

/// The request for ListMethodStatistics.
package struct ListMethodStatisticsRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListMethodStatisticsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Methods of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
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

extension ListMethodStatisticsRequest: PagedRequest {}

/// The answer of ListMethodStatistics.
package struct ListMethodStatisticsResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListMethodStatisticsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The methods by name.
    package var methods: [MethodStatistics] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        methods: [MethodStatistics] = [], nextPageToken: String = ""
    ) {
        self.methods = methods
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&methods)
        try visitor.text(&nextPageToken)
    }
}

extension ListMethodStatisticsResponse: PagedResponse {
    /// The page's items, which the contract calls `methods`.
    package var items: [MethodStatistics] {
        get { methods }
        set { methods = newValue }
    }
}

/// How calls of one method went. Durations are those of handler and interceptors; the quantiles are interpolated within the
/// buckets of the histogram that /metrics shows.
package struct MethodStatistics: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.MethodStatistics" }
    package static let shape = MessageShape(of: Self.self)

    /// The method, "service/Method".
    package var method: String = ""

    /// Calls that ended.
    package var calls: Int64 = 0

    /// Of these, calls that ended with an error.
    package var errors: Int64 = 0

    /// Calls at work now.
    package var running: Int64 = 0

    /// The duration that half of the calls did not exceed, in microseconds.
    package var p50Micros: Int64 = 0

    /// The duration that 90 of 100 calls did not exceed, in microseconds.
    package var p90Micros: Int64 = 0

    /// The duration that 99 of 100 calls did not exceed, in microseconds.
    package var p99Micros: Int64 = 0

    /// The longest duration, in microseconds.
    package var maxMicros: Int64 = 0

    /// Calls that may be at work at once, as the server was configured; 0 for no bound of its own.
    package var limit: Int32 = 0

    /// Calls that were refused because so many were at work.
    package var refused: Int64 = 0

    package init() {}

    package init(
        method: String = "", calls: Int64 = 0, errors: Int64 = 0, running: Int64 = 0, p50Micros: Int64 = 0, p90Micros: Int64 = 0,
        p99Micros: Int64 = 0, maxMicros: Int64 = 0, limit: Int32 = 0, refused: Int64 = 0
    ) {
        self.method = method
        self.calls = calls
        self.errors = errors
        self.running = running
        self.p50Micros = p50Micros
        self.p90Micros = p90Micros
        self.p99Micros = p99Micros
        self.maxMicros = maxMicros
        self.limit = limit
        self.refused = refused
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&method)
        visitor.number(&calls)
        visitor.number(&errors)
        visitor.number(&running)
        visitor.number(&p50Micros)
        visitor.number(&p90Micros)
        visitor.number(&p99Micros)
        visitor.number(&maxMicros)
        visitor.number(&limit)
        visitor.number(&refused)
    }
}

/// The request for WatchFrames.
package struct WatchFramesRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.WatchFramesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only frames of this connection; 0 for all.
    package var connectionId: Int64 = 0

    /// Of each so many calls one is followed, 0 and 1 for all, at most 1000000.
    package var oneIn: Int32 = 0

    /// The stream ends after so many frames; 0 for no end.
    package var frameLimit: Int64 = 0

    package init() {}

    package init(
        connectionId: Int64 = 0, oneIn: Int32 = 0, frameLimit: Int64 = 0
    ) {
        self.connectionId = connectionId
        self.oneIn = oneIn
        self.frameLimit = frameLimit
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&connectionId)
        visitor.number(&oneIn)
        visitor.number(&frameLimit)
    }
}

/// Some frames in the order in which the server saw them.
package struct WatchFramesResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.WatchFramesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The frames.
    package var frames: [FrameInfo] = []

    /// Frames left out since the response before, because they came faster than they were read.
    package var dropped: Int64 = 0

    package init() {}

    package init(
        frames: [FrameInfo] = [], dropped: Int64 = 0
    ) {
        self.frames = frames
        self.dropped = dropped
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&frames)
        visitor.number(&dropped)
    }
}

/// The header of one frame.
package struct FrameInfo: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.FrameInfo" }
    package static let shape = MessageShape(of: Self.self)

    /// When the server read or queued it.
    package var time: WireTimestamp? = nil

    /// The connection.
    package var connectionId: Int64 = 0

    /// Which way.
    package var direction: FrameDirection = .unspecified

    /// The type's number: 1 request, 2 response, 3 data, others as the protocol's extensions name them.
    package var type: Int32 = 0

    /// The flags' number: 1 remote closed, 2 remote open, 4 no data.
    package var flags: Int32 = 0

    /// The stream.
    package var streamId: Int64 = 0

    /// Bytes of the body.
    package var length: Int64 = 0

    /// The method that the stream calls; empty where the server has no such method, or the stream has none.
    package var method: String = ""

    package init() {}

    package init(
        time: WireTimestamp? = nil, connectionId: Int64 = 0, direction: FrameDirection = .unspecified, type: Int32 = 0,
        flags: Int32 = 0, streamId: Int64 = 0, length: Int64 = 0, method: String = ""
    ) {
        self.time = time
        self.connectionId = connectionId
        self.direction = direction
        self.type = type
        self.flags = flags
        self.streamId = streamId
        self.length = length
        self.method = method
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&time)
        visitor.number(&connectionId)
        try visitor.value(&direction)
        visitor.number(&type)
        visitor.number(&flags)
        visitor.number(&streamId)
        visitor.number(&length)
        try visitor.text(&method)
    }
}

/// What each method of `xinyi.common.v1.IntrospectionService` is, for routers, channels and policies.
package enum IntrospectionServiceMethods {
    package static let getDescriptorSet = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "GetDescriptorSet",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["C1"])

    package static let getServerInfo = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "GetServerInfo",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X5"])

    package static let echo = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "Echo",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["C4"])

    package static let listConnections = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "ListConnections",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    package static let listCalls = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "ListCalls",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    package static let listMethodStatistics = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "ListMethodStatistics",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    package static let watchFrames = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "WatchFrames",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [getDescriptorSet, getServerInfo, echo, listConnections, listCalls, listMethodStatistics, watchFrames]
}

/// Answers what a running service is and offers. Served by all five services.
package protocol IntrospectionService: RPCService {
    /// Returns the schema of every method that the service serves.
    ///
    /// Rows: C1.
    /// Errors: none of its own. Idempotent.
    func getDescriptorSet(_ request: GetDescriptorSetRequest, context: ServerContext) async throws -> GetDescriptorSetResponse

    /// Returns who the service is: name, version, instance, schema version, limits in force.
    ///
    /// Rows: X5.
    /// Errors: none of its own. Idempotent.
    func getServerInfo(_ request: GetServerInfoRequest, context: ServerContext) async throws -> GetServerInfoResponse

    /// Returns the payload that it was given: for latency checks and load tests of the way to a service.
    ///
    /// Rows: C4.
    /// Errors: INVALID_ARGUMENT if the payload is over 1 MiB. Idempotent.
    func echo(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse

    /// Returns a page of the server's open connections, oldest first. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    func listConnections(_ request: ListConnectionsRequest, context: ServerContext) async throws -> ListConnectionsResponse

    /// Returns a page of the calls at work, by connection and stream. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    func listCalls(_ request: ListCallsRequest, context: ServerContext) async throws -> ListCallsResponse

    /// Returns a page of the server's methods with how often they were called, how they ended and how long they took, since
    /// the process started. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    func listMethodStatistics(_ request: ListMethodStatisticsRequest, context: ServerContext) async throws -> ListMethodStatisticsResponse

    /// Follows the frames of the server's connections as they are read and queued: headers and method names, never a byte of a
    /// message or of metadata. What comes faster than the reader takes it is left out and counted. Frames of this method are
    /// left out. For operators.
    ///
    /// Rows: X5.
    /// Errors: RESOURCE_EXHAUSTED (TOO_MANY_WATCHERS) above 4 watchers of one process; INVALID_ARGUMENT for a number out of
    /// bounds. Idempotent.
    func watchFrames(_ request: WatchFramesRequest, context: ServerContext, writer: ResponseWriter<WatchFramesResponse>) async throws
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension IntrospectionService {
    package func getDescriptorSet(_ request: GetDescriptorSetRequest, context: ServerContext) async throws -> GetDescriptorSetResponse {
        throw unimplemented(IntrospectionServiceMethods.getDescriptorSet)
    }

    package func getServerInfo(_ request: GetServerInfoRequest, context: ServerContext) async throws -> GetServerInfoResponse {
        throw unimplemented(IntrospectionServiceMethods.getServerInfo)
    }

    package func echo(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse {
        throw unimplemented(IntrospectionServiceMethods.echo)
    }

    package func listConnections(_ request: ListConnectionsRequest, context: ServerContext) async throws -> ListConnectionsResponse {
        throw unimplemented(IntrospectionServiceMethods.listConnections)
    }

    package func listCalls(_ request: ListCallsRequest, context: ServerContext) async throws -> ListCallsResponse {
        throw unimplemented(IntrospectionServiceMethods.listCalls)
    }

    package func listMethodStatistics(_ request: ListMethodStatisticsRequest, context: ServerContext) async throws -> ListMethodStatisticsResponse {
        throw unimplemented(IntrospectionServiceMethods.listMethodStatistics)
    }

    package func watchFrames(_ request: WatchFramesRequest, context: ServerContext, writer: ResponseWriter<WatchFramesResponse>) async throws {
        throw unimplemented(IntrospectionServiceMethods.watchFrames)
    }
}

extension IntrospectionService {
    /// Makes every method of `IntrospectionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerIntrospectionService(in router: inout Router) {
        router.add(IntrospectionServiceMethods.getDescriptorSet) { payload, limits, _ throws(RPCError) in
            let request = try GetDescriptorSetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDescriptorSet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.getServerInfo) { payload, limits, _ throws(RPCError) in
            let request = try GetServerInfoRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getServerInfo(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.echo) { payload, limits, _ throws(RPCError) in
            let request = try EchoRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.echo(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.listConnections) { payload, limits, _ throws(RPCError) in
            let request = try ListConnectionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listConnections(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.listCalls) { payload, limits, _ throws(RPCError) in
            let request = try ListCallsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCalls(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.listMethodStatistics) { payload, limits, _ throws(RPCError) in
            let request = try ListMethodStatisticsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMethodStatistics(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(IntrospectionServiceMethods.watchFrames) { (request: WatchFramesRequest, context: ServerContext, writer: ResponseWriter<WatchFramesResponse>) async throws -> Void in
            try await self.watchFrames(request, context: context, writer: writer)
        }
    }

    package func register(in router: inout Router) {
        registerIntrospectionService(in: &router)
    }
}

/// Calls `xinyi.common.v1.IntrospectionService`; what each method does and refuses is said at ``IntrospectionService``.
package struct IntrospectionServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func getDescriptorSet(_ request: GetDescriptorSetRequest, options: CallOptions = .default) async throws -> GetDescriptorSetResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.getDescriptorSet, request.serialized(), options: options))
    }

    package func getServerInfo(_ request: GetServerInfoRequest, options: CallOptions = .default) async throws -> GetServerInfoResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.getServerInfo, request.serialized(), options: options))
    }

    package func echo(_ request: EchoRequest, options: CallOptions = .default) async throws -> EchoResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.echo, request.serialized(), options: options))
    }

    package func listConnections(_ request: ListConnectionsRequest, options: CallOptions = .default) async throws -> ListConnectionsResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.listConnections, request.serialized(), options: options))
    }

    package func listCalls(_ request: ListCallsRequest, options: CallOptions = .default) async throws -> ListCallsResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.listCalls, request.serialized(), options: options))
    }

    package func listMethodStatistics(_ request: ListMethodStatisticsRequest, options: CallOptions = .default) async throws -> ListMethodStatisticsResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.listMethodStatistics, request.serialized(), options: options))
    }

    package func watchFrames(_ request: WatchFramesRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchFramesResponse> {
        try await channel.serverStreaming(IntrospectionServiceMethods.watchFrames, request, options: options)
    }
}
