import Crypto
import RPC
import Synchronization
import TestKit
import Testing

@testable import Transport

/// A message that is its bytes: what the transport carries does not matter to it.
struct Blob: Message {
    static let fullName = "test.Blob"
    var bytes: [UInt8] = []

    init() {}
    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(_ text: String) { bytes = Array(text.utf8) }

    init(serialized bytes: RawSpan, limits: MessageLimits) throws(RPCError) {
        self.bytes = bytes.withUnsafeBytes { [UInt8]($0) }
        if text == "undecodable" { throw RPCError(code: .invalidArgument, message: "not a Blob") }
    }

    func serialized() throws(RPCError) -> [UInt8] { bytes }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// A service whose requests say how it is to behave: `verb:argument`.
struct ControlService: RPCService {
    static let unary = MethodDescriptor(service: "test.Control", method: "Unary")
    static let stream = MethodDescriptor(service: "test.Control", method: "Stream", kind: .serverStreaming)
    static let collect = MethodDescriptor(service: "test.Control", method: "Collect", kind: .clientStreaming)
    static let converse = MethodDescriptor(service: "test.Control", method: "Converse", kind: .bidirectional)
    static let missing = MethodDescriptor(service: "test.Control", method: "Missing")

    struct Surprise: Error {}
    struct Translated: RPCErrorConvertible {
        var rpcError: RPCError { .notFound(resource: "thing", name: "things/1", domain: "test") }
    }

    /// Told when a handler saw its cancellation.
    var onCancelled: @Sendable () -> Void = {}
    /// Where `hold` waits.
    var gate = Gate()

    func register(in router: inout Router) {
        router.unary(Self.unary) { (request: Blob, context: ServerContext) async throws -> Blob in
            try await handle(request, context)
        }
        router.serverStreaming(Self.stream) {
            (request: Blob, context: ServerContext, writer: ResponseWriter<Blob>) async throws in
            try await stream(request, context, writer)
        }
        router.clientStreaming(Self.collect) {
            (requests: RequestStream<Blob>, context: ServerContext) async throws -> Blob in
            try await collect(requests, context)
        }
        router.bidirectional(Self.converse) {
            (requests: RequestStream<Blob>, context: ServerContext, writer: ResponseWriter<Blob>) async throws in
            try await converse(requests, writer)
        }
    }

    /// Answers how many requests came and their bytes in all; `early` answers at once, `hold` waits at the gate before reading on.
    private func collect(_ requests: RequestStream<Blob>, _ context: ServerContext) async throws -> Blob {
        var (count, bytes) = (0, 0)
        do {
            for try await request in requests {
                switch request.text {
                case "early": return Blob("early")
                case "fail": throw RPCError.invalid("field", rule: "must be x", remedy: "give x", domain: "test")
                case "hold": await gate.wait()
                default: break
                }
                count += 1
                bytes += request.bytes.count
            }
        } catch {
            onCancelled()
            throw error
        }
        try context.addResponseMetadata("count", "\(count)")
        return Blob("\(count) \(bytes)")
    }

    /// Answers each request by itself; `twice:x` by two, `end` by the end, `fail` by a failure.
    private func converse(_ requests: RequestStream<Blob>, _ writer: ResponseWriter<Blob>) async throws {
        do {
            for try await request in requests {
                let (verb, argument) = Self.split(request.text)
                switch verb {
                case "twice":
                    try await writer.write(Blob(argument))
                    try await writer.write(Blob(argument))
                case "end": return
                case "fail": throw RPCError.invalid("field", rule: "must be x", remedy: "give x", domain: "test")
                default: try await writer.write(request)
                }
            }
        } catch {
            onCancelled()
            throw error
        }
    }

    private func handle(_ request: Blob, _ context: ServerContext) async throws -> Blob {
        let (verb, argument) = Self.split(request.text)
        switch verb {
        case "sleep":
            do {
                try await Task.sleep(for: .milliseconds(Int(argument) ?? 0))
            } catch {
                onCancelled()
                throw error
            }
            return Blob("slept")
        case "hold":
            await gate.wait()
            return Blob("held")
        case "spin":
            // Keeps its loop busy for so many microseconds.
            let end = MonotonicInstant.now + .microseconds(Int(argument) ?? 0)
            while MonotonicInstant.now < end {}
            return Blob("spun")
        case "size": return Blob([UInt8](repeating: 0x61, count: Int(argument) ?? 0))
        case "fail": throw RPCError.invalid("field", rule: "must be x", remedy: "give x", domain: "test")
        case "status":
            // A code's number and a message.
            let (code, message) = Self.split(argument)
            throw RPCError(code: RPCError.Code(rawValue: Int32(code) ?? 2), message: .verbatim(message))
        case "surprise": throw Surprise()
        case "translated": throw Translated()
        case "metadata": return Blob(context.metadata.values(for: argument).joined(separator: ","))
        case "deadline":
            guard let deadline = context.deadline else { return Blob("none") }
            return Blob(deadline.remaining > .zero ? "ahead" : "past")
        case "peer": return Blob("\(context.peer.isLoopback) \(context.peer.identity ?? "-")")
        default: return request
        }
    }

    private func stream(
        _ request: Blob, _ context: ServerContext, _ writer: ResponseWriter<Blob>
    ) async throws {
        let (verb, argument) = Self.split(request.text)
        switch verb {
        case "count":
            for index in 0..<(Int(argument) ?? 0) { try await writer.write(Blob("\(index)")) }
        case "empty":
            for _ in 0..<(Int(argument) ?? 0) { try await writer.write(Blob()) }
        case "big":
            // As many messages of 64 KiB as asked for.
            for _ in 0..<(Int(argument) ?? 0) { try await writer.write(Blob([UInt8](repeating: 1, count: 64 << 10))) }
        case "huge": try await writer.write(Blob([UInt8](repeating: 1, count: Int(argument) ?? 0)))
        case "fail":
            try await writer.write(Blob("before"))
            throw RPCError.precondition(reason: "CLOSED", message: "closed", remedy: "open it", domain: "test")
        case "forever":
            do {
                while true {
                    try await writer.write(Blob("tick"))
                    try await Task.sleep(for: .milliseconds(5))
                }
            } catch {
                onCancelled()
                throw error
            }
        case "flood":
            do {
                while true { try await writer.write(Blob([UInt8](repeating: 1, count: 16 << 10))) }
            } catch {
                onCancelled()
                throw error
            }
        default: return
        }
    }

    private static func split(_ text: String) -> (String, String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}

/// A running server on loopback, stopped by ``stop()``.
struct TestServer {
    let server: Server
    let address: SocketAddress
    let group: EventLoopGroup

    init(
        address: String = "127.0.0.1:0", limits: TransportLimits = .default, drain: Duration = .seconds(10),
        tls: TLSProvider? = nil, interceptors: [any ServerInterceptor] = [], service: ControlService = ControlService(),
        extensions: Extensions = .all, methodLimits: [String: Int] = [:], loops: Int = 2,
        onEvent: @escaping @Sendable (ServerEvent) -> Void = { _ in }
    ) throws {
        group = EventLoopGroup(loops: loops)
        var configuration = ServerConfiguration(address: try SocketAddress.parse(address), tls: tls, limits: limits)
        configuration.drainTimeout = drain
        configuration.methodLimits = methodLimits
        configuration.onEvent = onEvent
        configuration.extensions = extensions
        server = Server(
            configuration: configuration, services: [service], interceptors: interceptors, group: group)
        do {
            self.address = try server.start()
        } catch {
            group.shutdown()
            throw error
        }
    }

    func client(_ configuration: ClientConfiguration = .default) -> ClientConnection {
        ClientConnection(address: address, configuration: configuration)
    }

    /// Stops the server; every handler must have returned then, or soon.
    func stop() async {
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        #expect(server.connectionCount == 0)
        await #expect(throws: Never.self, "handlers are at work after the server has stopped") {
            try await TestKit.eventually("the end of handlers", every: .milliseconds(5)) {
                await runningHandlers() == 0
            }
        }
        group.shutdown()
    }

    /// How many handlers are at work, asked on the loops that count them.
    private func runningHandlers() async -> Int {
        var running = 0
        for shard in server.shards {
            running += await withCheckedContinuation { continuation in
                shard.loop.execute { continuation.resume(returning: shard.runningHandlers) }
            }
        }
        return running
    }
}

extension Channel {
    func call(_ text: String, options: CallOptions = .default) async throws -> String {
        let answer: Blob = try await unary(ControlService.unary, Blob(text), options: options)
        return answer.text
    }

    func open(_ text: String, options: CallOptions = .default) async throws -> ResponseStream<Blob> {
        try await serverStreaming(ControlService.stream, Blob(text), options: options)
    }
}

/// The error that `body` throws, or nil when it throws none.
func failure(_ body: () async throws -> Void) async -> RPCError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? RPCError
    }
}

/// Whether `condition` comes true in time, for tests that go on and stop their server when it does not.
func eventually(_ condition: @Sendable () -> Bool) async -> Bool {
    (try? await TestKit.eventually("a condition", every: .milliseconds(5), condition)) != nil
}
