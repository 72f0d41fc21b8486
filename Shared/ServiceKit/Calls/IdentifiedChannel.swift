package import RPC

/// A channel whose calls state who makes them. On a plain connection that is taken for true; a certificate must say the same.
package struct IdentifiedChannel: Channel {
    private let base: any Channel
    private let identity: String

    /// A channel that adds `caller` to calls that do not state one themselves.
    package init(_ base: any Channel, caller: Caller) {
        self.base = base
        identity = caller.identity
    }

    private func stating(_ options: CallOptions) -> CallOptions {
        guard options.metadata[first: Authenticator.metadataKey] == nil else { return options }
        var options = options
        options.metadata.append(Authenticator.metadataKey, identity)
        return options
    }

    /// Calls a unary method with encoded messages.
    package func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8] {
        try await base.unaryBytes(descriptor, request, options: stating(options))
    }

    /// Opens a server-streaming call with encoded messages.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        try await base.serverStreamingBytes(descriptor, request, options: stating(options))
    }

    /// Opens a call whose requests are a stream, with encoded messages.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        try await base.streamingBytes(descriptor, options: stating(options))
    }
}
