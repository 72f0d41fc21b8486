import CommonSchema
import RPC
import ServiceKit
import Synchronization

/// Methods that show what a handler is given, and what becomes of it.
final class InProcessProbe: RPCService {
    static let context = method("Context")
    static let refuse = method("Refuse")
    static let fail = method("Fail")
    static let hang = method("Hang")
    static let large = method("Large")
    static let closed = method("Closed", access: [])
    static let count = method("Count", .serverStreaming)
    static let sum = method("Sum", .clientStreaming)
    static let reply = method("Reply", .bidirectional)

    private static func method(_ name: String, _ kind: MethodDescriptor.Kind = .unary, access: Role = .public)
        -> MethodDescriptor
    {
        MethodDescriptor(service: "test.Probe", method: name, kind: kind, access: access)
    }

    struct Unforeseen: Error {}

    /// Messages that `Count` could write.
    let written = Atomic<Int>(0)
    /// Handlers of `Hang` that began.
    let hanging = Atomic<Int>(0)
    /// Handlers that saw their call cancelled.
    let cancelled = Atomic<Int>(0)

    func register(in router: inout Router) {
        router.unary(Self.context) { (_: EchoRequest, context) async throws -> EchoResponse in
            try context.addResponseMetadata("answered-by", "probe")
            let left = context.deadline.map { $0.remaining > .seconds(50) && $0.remaining <= .seconds(61) }
            let parts = [
                context.peer.identity ?? "none", context.metadata[first: "note"] ?? "none", "\(left as Bool?)",
                TraceContext.current?.traceID ?? "none",
            ]
            return EchoResponse(payload: Array(parts.joined(separator: "|").utf8))
        }
        router.unary(Self.refuse) { (_: EchoRequest, _) async throws -> EchoResponse in
            throw RPCError.invalid("payload", rule: "is refused", remedy: "send none", domain: "test")
        }
        router.unary(Self.fail) { (_: EchoRequest, _) async throws -> EchoResponse in throw Unforeseen() }
        router.unary(Self.closed) { (_: EchoRequest, _) async throws -> EchoResponse in EchoResponse() }
        router.unary(Self.hang) { (_: EchoRequest, context) async throws -> EchoResponse in
            self.hanging.add(1, ordering: .relaxed)
            do {
                try await Task.sleep(for: .seconds(600))
            } catch {
                if context.isCancelled { self.cancelled.add(1, ordering: .relaxed) }
            }
            return EchoResponse()
        }
        router.unary(Self.large) { (_: EchoRequest, _) async throws -> EchoResponse in
            EchoResponse(payload: [UInt8](repeating: 1, count: 5 << 20))
        }
        registerStreams(in: &router)
    }

    private func registerStreams(in router: inout Router) {
        router.serverStreaming(Self.count) {
            (request: EchoRequest, context, writer: ResponseWriter<EchoResponse>) async throws in
            do {
                for number in 0..<(request.payload.count * 1000) {
                    try await writer.write(
                        EchoResponse(payload: Array("\(number)".utf8) + [UInt8](repeating: 32, count: 1000)))
                    self.written.add(1, ordering: .relaxed)
                }
            } catch {
                if context.isCancelled { self.cancelled.add(1, ordering: .relaxed) }
                throw error
            }
        }
        router.clientStreaming(Self.sum) { (requests: RequestStream<EchoRequest>, _) async throws -> EchoResponse in
            var sum = 0
            for try await request in requests { sum += request.payload.count }
            return EchoResponse(payload: Array("\(sum)".utf8))
        }
        router.bidirectional(Self.reply) {
            (requests: RequestStream<EchoRequest>, _, writer: ResponseWriter<EchoResponse>) async throws in
            for try await request in requests {
                try await writer.write(EchoResponse(payload: request.payload.reversed()))
            }
        }
    }
}
