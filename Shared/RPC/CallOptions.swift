/// What a caller decides about one call.
package struct CallOptions: Sendable, Hashable {
    /// How long the whole call may take: queueing, connecting, writing and waiting; for a stream, until its end.
    /// Nil waits without end. Zero or less fails at once with DEADLINE_EXCEEDED.
    package var timeout: Duration?
    /// What goes to the handler beside the request.
    package var metadata: Metadata
    /// Where metadata that comes beside the response goes; nil for nowhere.
    package var responseMetadata: ResponseMetadata?

    /// Options; the timeout is 10 s unless given.
    package init(timeout: Duration? = .seconds(10), metadata: Metadata = Metadata()) {
        self.timeout = timeout
        self.metadata = metadata
    }

    /// 10 s, no metadata.
    package static let `default` = CallOptions()
    /// No timeout, no metadata: for watches, which have no end.
    package static let unbounded = CallOptions(timeout: nil)
}
