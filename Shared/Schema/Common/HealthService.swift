// Written by `make generate` from proto/xinyi/common/v1/health_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaRuntime

/// Whether calls make sense now.
package enum HealthState: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .serving, .notServing, .serviceUnknown]
    package static let names = ["HEALTH_STATE_UNSPECIFIED", "HEALTH_STATE_SERVING", "HEALTH_STATE_NOT_SERVING", "HEALTH_STATE_SERVICE_UNKNOWN"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .serviceUnknown
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serving: 1
            case .notServing: 2
            case .serviceUnknown: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The request for CheckHealth.
package struct CheckHealthRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.CheckHealthRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// A service's full name, for example "xinyi.measures.v1.CheckService"; empty for the server as a whole.
    package var service: String = ""

    package init() {}

    package init(
        service: String = ""
    ) {
        self.service = service
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&service)
    }
}

/// The answer of CheckHealth.
package struct CheckHealthResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.CheckHealthResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The state.
    package var state: HealthState = .unspecified

    package init() {}

    package init(
        state: HealthState = .unspecified
    ) {
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&state)
    }
}

/// The request for WatchHealth.
package struct WatchHealthRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.WatchHealthRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// A service's full name; empty for the server as a whole.
    package var service: String = ""

    package init() {}

    package init(
        service: String = ""
    ) {
        self.service = service
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&service)
    }
}

/// One state of WatchHealth; differs from the one before.
package struct WatchHealthResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.WatchHealthResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The state from now on.
    package var state: HealthState = .unspecified

    package init() {}

    package init(
        state: HealthState = .unspecified
    ) {
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&state)
    }
}

/// What each method of `xinyi.common.v1.HealthService` is, for routers, channels and policies.
package enum HealthServiceMethods {
    package static let checkHealth = MethodDescriptor(
        service: "xinyi.common.v1.HealthService", method: "CheckHealth",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X5"])

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

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension HealthService {
    package func checkHealth(_ request: CheckHealthRequest, context: ServerContext) async throws -> CheckHealthResponse {
        throw unimplemented(HealthServiceMethods.checkHealth)
    }

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

    package func register(in router: inout Router) {
        registerHealthService(in: &router)
    }
}

/// Calls `xinyi.common.v1.HealthService`; what each method does and refuses is said at ``HealthService``.
package struct HealthServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func checkHealth(_ request: CheckHealthRequest, options: CallOptions = .default) async throws -> CheckHealthResponse {
        try decodeResponse(await channel.unaryBytes(HealthServiceMethods.checkHealth, request.serialized(), options: options))
    }

    package func watchHealth(_ request: WatchHealthRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchHealthResponse> {
        try await channel.serverStreaming(HealthServiceMethods.watchHealth, request, options: options)
    }
}
