/// Something that calls can be made on: a connection, or a client that balances over several.
package protocol Channel: Sendable {
    /// Calls a unary method with encoded messages; for the errors see ``unary(_:_:options:)``.
    func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8]

    /// Opens a server-streaming call with encoded messages.
    func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]>

    /// Opens a call whose requests are a stream, with encoded messages. That of a client-streaming method has one response.
    func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]>
}

/// Something that calls the methods of one service over a channel: every generated client.
package protocol RPCClient: Sendable {
    /// A client that calls over `channel`.
    init(channel: any Channel)
}

/// A call that is open: what is written goes out in order, what comes is read in order, each in its own time.
package struct StreamingCall<Input: Sendable, Output: Sendable>: Sendable {
    /// Where requests are written. Dropping it does not end them; ``RequestWriter/finish()`` does.
    package let requests: RequestWriter<Input>
    /// What the server answers. Dropping it gives the call up.
    package let responses: ResponseStream<Output>

    /// An open call.
    package init(requests: RequestWriter<Input>, responses: ResponseStream<Output>) {
        self.requests = requests
        self.responses = responses
    }
}

extension Channel {
    /// Calls a unary method.
    ///
    /// - Throws: ``RPCError``: what the server answered, UNAVAILABLE when it cannot be reached, DEADLINE_EXCEEDED, CANCELLED
    ///   when the calling task is cancelled (the call is forgotten; the server may still finish it).
    package func unary<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, _ request: Input, options: CallOptions
    ) async throws -> Output {
        let bytes = try await unaryBytes(descriptor, try request.serialized(), options: options)
        return try decodeResponse(bytes)
    }

    /// Opens a server-streaming call; the errors are those of ``unary(_:_:options:)``, thrown here or while reading. Responses are
    /// decoded as they are read.
    package func serverStreaming<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, _ request: Input, options: CallOptions
    ) async throws -> ResponseStream<Output> {
        let stream = try await serverStreamingBytes(descriptor, try request.serialized(), options: options)
        return stream.map { bytes throws(RPCError) in try decodeResponse(bytes) }
    }

    /// Calls a client-streaming method: `send` writes the requests, whose end is declared when it returns. The errors are those of
    /// ``unary(_:_:options:)``.
    ///
    /// A server may answer before it has read everything; `send` then gets CANCELLED from its next write, and the
    /// call's outcome is the server's. An error that `send` itself throws gives the call up and is thrown on.
    package func clientStreaming<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, options: CallOptions,
        send: (RequestWriter<Input>) async throws -> Void
    ) async throws -> Output {
        let call: StreamingCall<Input, Output> = try await bidirectional(descriptor, options: options)
        do {
            try await send(call.requests)
        } catch let error as RPCError where error.info?.reason == RequestWriter<Input>.overReason {
            // The response says how the call ended.
        }
        call.requests.finish()
        var responses = call.responses.makeAsyncIterator()
        guard let response = try await responses.next() else {
            throw RPCError(
                code: .internal, message: "the server ended \(descriptor.path) without its response",
                info: ErrorInfo(reason: "PROTOCOL_ERROR", domain: RPCError.runtimeDomain))
        }
        return response
    }

    /// Opens a bidirectional call; the errors are those of ``unary(_:_:options:)``, thrown here or while reading.
    package func bidirectional<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<Input, Output> {
        let call = try await streamingBytes(descriptor, options: options)
        return StreamingCall(
            requests: call.requests.encoding { message throws(RPCError) in try message.serialized() },
            responses: call.responses.map { bytes throws(RPCError) in try decodeResponse(bytes) })
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
