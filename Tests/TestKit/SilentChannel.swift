package import RPC

/// A service that is not there: what follows it waits.
package struct SilentChannel: Channel {
    /// Nobody.
    package init() {}

    /// Refused.
    package func unaryBytes(_ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions) async throws
        -> [UInt8]
    {
        throw RPCError.unavailable(reason: "NOT_THERE", message: "nobody is there")
    }
    /// Refused.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        throw RPCError.unavailable(reason: "NOT_THERE", message: "nobody is there")
    }
    /// Refused.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        throw RPCError.unavailable(reason: "NOT_THERE", message: "nobody is there")
    }
}
