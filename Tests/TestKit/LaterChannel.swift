package import RPC
import Synchronization

/// A channel to a service that starts after the one that calls it: nobody is there until it is led somewhere.
package final class LaterChannel: Channel {
    private let target = Mutex<any Channel>(SilentChannel())

    /// Leads nowhere yet.
    package init() {}

    /// Leads to a service from now on.
    package func lead(to channel: any Channel) { target.withLock { $0 = channel } }

    private var current: any Channel { target.withLock { $0 } }

    /// See ``Channel``.
    package func unaryBytes(_ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions) async throws
        -> [UInt8]
    {
        try await current.unaryBytes(descriptor, request, options: options)
    }
    /// See ``Channel``.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        try await current.serverStreamingBytes(descriptor, request, options: options)
    }
    /// See ``Channel``.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        try await current.streamingBytes(descriptor, options: options)
    }
}
