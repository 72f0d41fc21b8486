// Written by `make generate` from proto/xinyi/common/v1/health_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// Whether calls make sense now.
package enum HealthState: ContractEnum, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// Takes calls.
    case serving
    /// Takes no calls now: starting, draining, or missing something that its calls need.
    case notServing
    /// This server has no service of that name. Sent by WatchHealth only.
    case serviceUnknown
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .serving, .notServing, .serviceUnknown] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .serviceUnknown
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serving: 1
            case .notServing: 2
            case .serviceUnknown: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "HEALTH_STATE_UNSPECIFIED"
            case .serving: "HEALTH_STATE_SERVING"
            case .notServing: "HEALTH_STATE_NOT_SERVING"
            case .serviceUnknown: "HEALTH_STATE_SERVICE_UNKNOWN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "HEALTH_STATE_UNSPECIFIED": self = .unspecified
            case "HEALTH_STATE_SERVING": self = .serving
            case "HEALTH_STATE_NOT_SERVING": self = .notServing
            case "HEALTH_STATE_SERVICE_UNKNOWN": self = .serviceUnknown
            default: return nil
        }
    }
}

/// The request for CheckHealth.
package struct CheckHealthRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.CheckHealthRequest" }

    /// A service's full name, for example "xinyi.measures.v1.CheckService"; empty for the server as a whole.
    package var service: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        service: String = ""
    ) {
        self.service = service
    }
}

extension CheckHealthRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__check_health_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__CheckHealthRequest>) throws(MessageFault) {
        self.init()
        self.service = try MessageArena.string(c.pointee.service, "service")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__CheckHealthRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__CheckHealthRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__CheckHealthRequest.self, capacity: 1)
        xinyi__common__v1__check_health_request__init(c)
        c.pointee.service = try arena.copy(self.service, "service")
        return c
    }
}

/// The answer of CheckHealth.
package struct CheckHealthResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.CheckHealthResponse" }

    /// The state.
    package var state: HealthState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        state: HealthState = .unspecified
    ) {
        self.state = state
    }
}

extension CheckHealthResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__check_health_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__CheckHealthResponse>) throws(MessageFault) {
        self.init()
        self.state = try MessageArena.enumeration(HealthState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__CheckHealthResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__CheckHealthResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__CheckHealthResponse.self, capacity: 1)
        xinyi__common__v1__check_health_response__init(c)
        c.pointee.state = Xinyi__Common__V1__HealthState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

/// The request for WatchHealth.
package struct WatchHealthRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.WatchHealthRequest" }

    /// A service's full name; empty for the server as a whole.
    package var service: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        service: String = ""
    ) {
        self.service = service
    }
}

extension WatchHealthRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__watch_health_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__WatchHealthRequest>) throws(MessageFault) {
        self.init()
        self.service = try MessageArena.string(c.pointee.service, "service")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__WatchHealthRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__WatchHealthRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__WatchHealthRequest.self, capacity: 1)
        xinyi__common__v1__watch_health_request__init(c)
        c.pointee.service = try arena.copy(self.service, "service")
        return c
    }
}

/// One state of WatchHealth; differs from the one before.
package struct WatchHealthResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.WatchHealthResponse" }

    /// The state from now on.
    package var state: HealthState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        state: HealthState = .unspecified
    ) {
        self.state = state
    }
}

extension WatchHealthResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__watch_health_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__WatchHealthResponse>) throws(MessageFault) {
        self.init()
        self.state = try MessageArena.enumeration(HealthState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__WatchHealthResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__WatchHealthResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__WatchHealthResponse.self, capacity: 1)
        xinyi__common__v1__watch_health_response__init(c)
        c.pointee.state = Xinyi__Common__V1__HealthState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

/// What each method of `xinyi.common.v1.HealthService` is, for routers, channels and policies.
package enum HealthServiceMethods {
    /// Returns the state now.
    ///
    /// Rows: X5.
    /// Errors: NOT_FOUND (HEALTH_SERVICE_NOT_FOUND) if the server has no service of that name. Idempotent.
    package static let checkHealth = MethodDescriptor(
        service: "xinyi.common.v1.HealthService", method: "CheckHealth",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X5"])

    /// Returns the state now, and again whenever it changes, at once. The stream ends with the connection.
    ///
    /// Rows: X5.
    /// Errors: RESOURCE_EXHAUSTED (TOO_MANY_WATCHERS) above 256 watchers of one process. Idempotent.
    package static let watchHealth = MethodDescriptor(
        service: "xinyi.common.v1.HealthService", method: "WatchHealth",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [checkHealth, watchHealth]
}

/// Answers whether the server, or one of its services, can take calls. Served by all five services.
///
/// A named service is SERVING while the process takes calls and has what that service's calls need. The server as a whole
/// (the empty name) is SERVING when also every other condition of readiness holds, as /readyz says it; a source that was
/// not heard for long is such a condition. Who chooses between instances asks for the named service: an instance whose
/// sources are late still answers, and says so.
package protocol HealthService: RPCService {
    /// Returns the state now.
    ///
    /// Rows: X5.
    /// Errors: NOT_FOUND (HEALTH_SERVICE_NOT_FOUND) if the server has no service of that name. Idempotent.
    func checkHealth(_ request: CheckHealthRequest, context: ServerContext) async throws -> CheckHealthResponse

    /// Returns the state now, and again whenever it changes, at once. The stream ends with the connection.
    ///
    /// Rows: X5.
    /// Errors: RESOURCE_EXHAUSTED (TOO_MANY_WATCHERS) above 256 watchers of one process. Idempotent.
    func watchHealth(_ request: WatchHealthRequest, context: ServerContext, writer: ResponseWriter<WatchHealthResponse>) async throws
}

extension HealthService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func checkHealth(_ request: CheckHealthRequest, context: ServerContext) async throws -> CheckHealthResponse {
        throw unimplemented(HealthServiceMethods.checkHealth)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func watchHealth(_ request: WatchHealthRequest, context: ServerContext, writer: ResponseWriter<WatchHealthResponse>) async throws {
        throw unimplemented(HealthServiceMethods.watchHealth)
    }
}

extension HealthService {
    /// Makes every method of `HealthService` reachable.
    /// A type that serves several services calls each one's.
    package func registerHealthService(in router: inout Router) {
        router.add(HealthServiceMethods.checkHealth) { payload, limits, _ throws(RPCError) in
            let request = try CheckHealthRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.checkHealth(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(HealthServiceMethods.watchHealth) { (request: WatchHealthRequest, context: ServerContext, writer: ResponseWriter<WatchHealthResponse>) async throws -> Void in
            try await self.watchHealth(request, context: context, writer: writer)
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerHealthService(in: &router)
    }
}

/// Calls `xinyi.common.v1.HealthService`.
///
/// Answers whether the server, or one of its services, can take calls. Served by all five services.
///
/// A named service is SERVING while the process takes calls and has what that service's calls need. The server as a whole
/// (the empty name) is SERVING when also every other condition of readiness holds, as /readyz says it; a source that was
/// not heard for long is such a condition. Who chooses between instances asks for the named service: an instance whose
/// sources are late still answers, and says so.
package struct HealthServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Returns the state now.
    ///
    /// Rows: X5.
    /// Errors: NOT_FOUND (HEALTH_SERVICE_NOT_FOUND) if the server has no service of that name. Idempotent.
    package func checkHealth(_ request: CheckHealthRequest, options: CallOptions = .default) async throws -> CheckHealthResponse {
        try decodeResponse(await channel.unaryBytes(HealthServiceMethods.checkHealth, request.serialized(), options: options))
    }

    /// Returns the state now, and again whenever it changes, at once. The stream ends with the connection.
    ///
    /// Rows: X5.
    /// Errors: RESOURCE_EXHAUSTED (TOO_MANY_WATCHERS) above 256 watchers of one process. Idempotent.
    package func watchHealth(_ request: WatchHealthRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchHealthResponse> {
        try await channel.serverStreaming(HealthServiceMethods.watchHealth, request, options: options)
    }
}
