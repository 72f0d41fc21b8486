import Synchronization

/// What a handler knows of the call it serves. A small value: copying it copies one reference.
package struct ServerContext: Sendable {
    /// The shared part; one object a call.
    package let call: ServerCall

    /// The context of a call that the runtime tracks.
    @inlinable
    package init(call: ServerCall) { self.call = call }

    /// A context on its own, for interceptors that replace one and for tests.
    package init(
        method: MethodDescriptor, metadata: Metadata = Metadata(), deadline: Deadline? = nil,
        peer: Peer = Peer(address: "local", isLoopback: true)
    ) {
        call = ServerCall(
            streamID: 0, registered: RegisteredMethod(method), metadata: metadata, deadline: deadline, peer: peer)
    }

    /// The method called.
    package var method: MethodDescriptor { call.method }
    /// What the caller sent beside the request.
    package var metadata: Metadata { call.metadata }
    /// When the caller stops waiting; nil when it set no deadline.
    package var deadline: Deadline? { call.deadline }
    /// Who calls.
    package var peer: Peer { call.peer }
    /// Whether nobody waits for the result any more: deadline passed, connection gone, server stopped.
    /// The handler's task is cancelled at the same moment.
    package var isCancelled: Bool { call.isCancelled }

    /// Puts a value beside the response, for callers that know how to read it (``Extensions/metadata``); others never see it. From
    /// any thread, until the handler returns; the bounds are those of request metadata.
    ///
    /// - Throws: RESOURCE_EXHAUSTED past a bound; nothing is added then.
    package func addResponseMetadata(_ key: String, _ value: String) throws(RPCError) {
        try call.addResponseMetadata(key, value)
    }

    /// Says beside the response that it is the one of the first time: the request was a repetition, and nothing was done again.
    /// Callers that cannot read metadata never see it.
    package func noteRepetition() {
        // Without room for it the response is the same.
        try? call.addResponseMetadata(ResponseMetadata.repeatedKey, "1")
    }

    /// Notes the encoding of the response that the handler is about to return, where it has one already. If the handler returns
    /// another value after all, that one is encoded. For unary methods; within the handler's task.
    package func note<Output: Message>(_ response: Output, encodedAs bytes: [UInt8]) {
        call.encodedAnswer = EncodedAnswer(answer: response, bytes: bytes)
    }

    /// What the handler noted, if anything: with ``EncodedAnswer/bytes(of:)`` who runs it asks whether that is what it returned.
    package var encodedAnswer: EncodedAnswer? { call.encodedAnswer }

    /// The same call with another peer, for an interceptor that established an identity.
    package func replacing(peer: Peer) -> ServerContext {
        ServerContext(
            call: ServerCall(
                streamID: call.streamID, registered: call.registered, metadata: call.metadata, deadline: call.deadline,
                peer: peer, received: call.received, origin: call))
    }

    /// The same call with other metadata.
    package func replacing(metadata: Metadata) -> ServerContext {
        ServerContext(
            call: ServerCall(
                streamID: call.streamID, registered: call.registered, metadata: metadata, deadline: call.deadline,
                peer: call.peer, received: call.received, origin: call))
    }
}

/// The state of one call on the server, shared by its context, its stream and the connection.
package final class ServerCall: Sendable {
    /// The stream's number on its connection.
    package let streamID: UInt32
    /// The method called, with its handler.
    package let registered: RegisteredMethod
    /// What the caller sent beside the request.
    package let metadata: Metadata
    /// When the caller stops waiting.
    package let deadline: Deadline?
    /// Who calls.
    package let peer: Peer
    /// When the request was read from its connection: at the start of the loop's turn.
    package let received: MonotonicInstant
    /// The call of which this one is a changed view, if it is one: it knows about cancellation.
    private let origin: ServerCall?
    private let cancelled = Atomic<Bool>(false)
    private let responseMetadata = Mutex<Metadata?>(nil)
    /// What arrives of a method that streams requests. Touched only by the loop that owns the connection.
    nonisolated(unsafe) package var requests: MessageBuffer?
    /// Whether the client has declared the end of its requests. Touched only by the loop that owns the connection.
    nonisolated(unsafe) package internal(set) var isHalfClosed = false
    /// See ``ServerContext/note(_:encodedAs:)``. Touched only by the handler's task, and behind the handler by who runs it.
    nonisolated(unsafe) package internal(set) var encodedAnswer: EncodedAnswer?
    /// Bytes of its request that are counted in what its caller holds. Touched only by the loop that owns the connection.
    nonisolated(unsafe) package var heldBytes = 0
    /// How much of the responses the client has under way. Touched only by the loop that owns the connection.
    nonisolated(unsafe) var window = FlowWindow()
    /// The handler's task, once it has suspended. Touched only by the loop that owns the connection.
    nonisolated(unsafe) package var task: Task<Void, Never>?

    /// A call that is neither cancelled nor started.
    package init(
        streamID: UInt32, registered: RegisteredMethod, metadata: Metadata, deadline: Deadline?, peer: Peer,
        received: MonotonicInstant = .now, origin: ServerCall? = nil
    ) {
        self.streamID = streamID
        self.registered = registered
        self.metadata = metadata
        self.deadline = deadline
        self.peer = peer
        self.received = received
        self.origin = origin
    }

    /// The method called.
    package var method: MethodDescriptor { registered.descriptor }

    /// Whether nobody waits for the result any more.
    package var isCancelled: Bool { origin?.isCancelled ?? cancelled.load(ordering: .relaxed) }

    /// Notes that nobody waits any more and cancels the handler's task. On the loop that owns the connection.
    package func cancel() {
        cancelled.store(true, ordering: .relaxed)
        task?.cancel()
    }

    /// See ``ServerContext/addResponseMetadata(_:_:)``.
    func addResponseMetadata(_ key: String, _ value: String) throws(RPCError) {
        if let origin { return try origin.addResponseMetadata(key, value) }
        let limits = RPCLimits.default
        let fits = responseMetadata.withLock { metadata -> Bool in
            var changed = metadata ?? Metadata()
            changed.append(key, value)
            guard changed.pairs.count <= limits.maxMetadataPairs, changed.wireBytes <= limits.maxMetadataBytes else {
                return false
            }
            metadata = changed
            return true
        }
        guard fits else {
            throw .resourceExhausted(
                reason: "METADATA_TOO_LARGE",
                message: "a response carries at most \(limits.maxMetadataPairs) metadata pairs of "
                    + "\(limits.maxMetadataBytes) bytes in all; put the data into the response")
        }
    }

    /// What was put beside the response so far.
    package var addedMetadata: Metadata? { responseMetadata.withLock { $0 } }

    /// Nothing more comes for a method that streams requests: the client went away, or its time is over.
    package func endRequests(_ error: RPCError) { requests?.finish(error) }
}
