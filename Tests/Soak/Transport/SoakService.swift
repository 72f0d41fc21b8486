import RPC

/// A message that is its bytes.
struct Bytes: Message {
    static let fullName = "soak.Bytes"
    var bytes: [UInt8] = []

    init() {}
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    init(serialized bytes: RawSpan, limits: MessageLimits) throws(RPCError) {
        self.bytes = bytes.withUnsafeBytes { [UInt8]($0) }
    }

    func serialized() throws(RPCError) -> [UInt8] { bytes }
}

/// What a call asks for: three numbers of eight bytes, and padding.
struct Order {
    var count: UInt64
    var size: UInt64
    var delay: UInt64

    init(count: Int, size: Int, delay: Int) {
        (self.count, self.size, self.delay) = (UInt64(count), UInt64(size), UInt64(delay))
    }

    init(_ bytes: [UInt8]) throws {
        guard bytes.count >= 24 else { throw RPCError(code: .invalidArgument, message: "an order has 24 bytes") }
        func number(_ offset: Int) -> UInt64 {
            bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        (count, size, delay) = (number(0), number(8), number(16))
    }

    func message(padding: Int = 0) -> Bytes {
        Bytes(
            Numbers.bytes(count) + Numbers.bytes(size) + Numbers.bytes(delay) + [UInt8](repeating: 0x5a, count: padding)
        )
    }
}

enum Numbers {
    static func bytes(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    /// Bytes that are known by their place in a stream.
    static func filled(_ index: Int, _ size: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(truncatingIfNeeded: index &* 31 &+ 7), count: size)
    }
}

/// What the soak calls: every kind of call, answered in a way that the caller can check.
struct SoakService: RPCService {
    static let answer = MethodDescriptor(service: "soak.Soak", method: "Answer", idempotency: .noSideEffects)
    static let count = MethodDescriptor(service: "soak.Soak", method: "Count", kind: .serverStreaming)
    static let collect = MethodDescriptor(service: "soak.Soak", method: "Collect", kind: .clientStreaming)
    static let converse = MethodDescriptor(service: "soak.Soak", method: "Converse", kind: .bidirectional)

    func register(in router: inout Router) {
        router.unary(Self.answer) { (request: Bytes, context: ServerContext) async throws -> Bytes in
            let order = try Order(request.bytes)
            if order.delay > 0 { try await Task.sleep(for: .milliseconds(order.delay)) }
            return Bytes(Numbers.filled(Int(order.count), Int(order.size)))
        }
        router.serverStreaming(Self.count) {
            (request: Bytes, context: ServerContext, writer: ResponseWriter<Bytes>) async throws in
            let order = try Order(request.bytes)
            for index in 0..<Int(order.count) {
                if order.delay > 0, index % 16 == 0 { try await Task.sleep(for: .milliseconds(order.delay)) }
                try await writer.write(Bytes(Numbers.filled(index, Int(order.size))))
            }
        }
        router.clientStreaming(Self.collect) {
            (requests: RequestStream<Bytes>, context: ServerContext) async throws -> Bytes in
            var (count, size) = (0, 0)
            for try await request in requests {
                guard request.bytes == Numbers.filled(count, request.bytes.count) else {
                    throw RPCError(code: .dataLoss, message: "request \(count) is not what was sent")
                }
                count += 1
                size += request.bytes.count
            }
            return Order(count: count, size: size, delay: 0).message()
        }
        router.bidirectional(Self.converse) {
            (requests: RequestStream<Bytes>, context: ServerContext, writer: ResponseWriter<Bytes>) async throws in
            for try await request in requests { try await writer.write(request) }
        }
    }
}
