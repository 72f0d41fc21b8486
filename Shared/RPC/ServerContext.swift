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
        call = ServerCall(streamID: 0, method: method, metadata: metadata, deadline: deadline, peer: peer)
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

    /// The same call with another peer, for an interceptor that established an identity.
    package func replacing(peer: Peer) -> ServerContext {
        ServerContext(
            call: ServerCall(
                streamID: call.streamID, method: call.method, metadata: call.metadata, deadline: call.deadline,
                peer: peer, origin: call))
    }

    /// The same call with other metadata.
    package func replacing(metadata: Metadata) -> ServerContext {
        ServerContext(
            call: ServerCall(
                streamID: call.streamID, method: call.method, metadata: metadata, deadline: call.deadline,
                peer: call.peer, origin: call))
    }
}

/// The state of one call on the server, shared by its context, its stream and the connection.
package final class ServerCall: Sendable {
    /// The stream's number on its connection.
    package let streamID: UInt32
    /// The method called.
    package let method: MethodDescriptor
    /// What the caller sent beside the request.
    package let metadata: Metadata
    /// When the caller stops waiting.
    package let deadline: Deadline?
    /// Who calls.
    package let peer: Peer
    /// The call of which this one is a changed view, if it is one: it knows about cancellation.
    private let origin: ServerCall?
    private let cancelled = Atomic<Bool>(false)
    /// The handler's task, once it has suspended. Touched only by the loop that owns the connection.
    nonisolated(unsafe) package var task: Task<Void, Never>?
    /// Whether the handler has returned. Touched only by the loop that owns the connection.
    nonisolated(unsafe) package var isHandlerDone = false

    /// A call that is neither cancelled nor started.
    package init(
        streamID: UInt32, method: MethodDescriptor, metadata: Metadata, deadline: Deadline?, peer: Peer,
        origin: ServerCall? = nil
    ) {
        self.streamID = streamID
        self.method = method
        self.metadata = metadata
        self.deadline = deadline
        self.peer = peer
        self.origin = origin
    }

    /// Whether nobody waits for the result any more.
    package var isCancelled: Bool { origin?.isCancelled ?? cancelled.load(ordering: .relaxed) }

    /// Notes that nobody waits any more and cancels the handler's task. On the loop that owns the connection.
    package func cancel() {
        cancelled.store(true, ordering: .relaxed)
        task?.cancel()
    }
}
