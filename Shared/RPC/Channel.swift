/// Something that calls can be made on: a connection, or a client that balances over several.
package protocol Channel: Sendable {
    /// Calls a unary method.
    ///
    /// - Throws: ``RPCError``: what the server answered, UNAVAILABLE when it cannot be reached, DEADLINE_EXCEEDED, CANCELLED
    ///   when the calling task is cancelled (the call is forgotten; the server may still finish it).
    func unary<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, _ request: Input, options: CallOptions
    ) async throws -> Output

    /// Opens a server-streaming call; the errors are those of ``unary(_:_:options:)``, thrown here or while reading.
    func serverStreaming<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, _ request: Input, options: CallOptions
    ) async throws -> ResponseStream<Output>

    /// Calls a unary method with encoded messages.
    func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8]

    /// Opens a server-streaming call with encoded messages.
    func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]>
}

extension Channel {
    /// Encodes the request, calls ``unaryBytes(_:_:options:)`` and decodes the response.
    package func unary<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, _ request: Input, options: CallOptions
    ) async throws -> Output {
        let bytes = try await unaryBytes(descriptor, try request.serialized(), options: options)
        return try decodeResponse(bytes)
    }

    /// Encodes the request, calls ``serverStreamingBytes(_:_:options:)`` and decodes each response as it is read.
    package func serverStreaming<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, _ request: Input, options: CallOptions
    ) async throws -> ResponseStream<Output> {
        let stream = try await serverStreamingBytes(descriptor, try request.serialized(), options: options)
        return stream.map { bytes throws(RPCError) in try decodeResponse(bytes) }
    }
}

/// Decodes what a server answered. Bytes that do not decode are the server's fault, not the caller's argument.
package func decodeResponse<Output: Message>(_ bytes: [UInt8]) throws(RPCError) -> Output {
    do throws(RPCError) {
        return try Output(serialized: bytes.span.bytes, limits: .default)
    } catch {
        throw RPCError(
            code: .internal, message: "the server's response does not decode as \(Output.fullName): \(error.message)",
            info: ErrorInfo(reason: "RESPONSE_UNDECODABLE", domain: RPCError.runtimeDomain), cause: error)
    }
}
