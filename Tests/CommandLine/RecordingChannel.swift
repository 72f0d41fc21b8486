import RPC
import Synchronization

/// A channel that keeps the requests and answers each with an empty message.
final class RecordingChannel: Channel {
    private let kept = Mutex<[[UInt8]]>([])

    /// The requests in order.
    var requests: [[UInt8]] { kept.withLock { $0 } }

    func unaryBytes(_ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions) async throws -> [UInt8] {
        kept.withLock { $0.append(request) }
        return []
    }

    func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        throw RPCError.unimplemented(method: descriptor.path)
    }

    func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        throw RPCError.unimplemented(method: descriptor.path)
    }
}

/// A channel over which every call is refused for one reason.
struct RefusingChannel: Channel {
    let reason: String

    private var refusal: RPCError { .permissionDenied(reason: reason, message: .verbatim("no"), domain: "d") }

    func unaryBytes(_ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions) async throws -> [UInt8] {
        throw refusal
    }

    func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        throw refusal
    }

    func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        throw refusal
    }
}
