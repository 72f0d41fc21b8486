/// What a caller decides about one call.
package struct CallOptions: Sendable, Hashable {
    /// How long the whole call may take: queueing, connecting, writing and waiting, every further attempt included; for a
    /// stream, until its end. Nil waits without end. Zero or less fails at once with DEADLINE_EXCEEDED.
    package var timeout: Duration? { didSet { timeoutNanoseconds = timeout?.nanoseconds } }
    /// The same as a number; converting it takes longer than all else that a call does with it.
    private(set) var timeoutNanoseconds: Int64?
    /// What goes to the handler beside the request.
    package var metadata: Metadata
    /// Where metadata that comes beside the response goes; nil for nowhere.
    package var responseMetadata: ResponseMetadata?
    /// What a client that balances by ring hash hashes: calls with the same key go to the same instance as long as it is there.
    /// Stays in this process. Nil leaves it to the policy.
    package var balancingKey: String?

    /// Options; the timeout is 10 s unless given.
    package init(timeout: Duration? = .seconds(10), metadata: Metadata = Metadata(), balancingKey: String? = nil) {
        self.timeout = timeout
        timeoutNanoseconds = timeout?.nanoseconds
        self.metadata = metadata
        self.balancingKey = balancingKey
    }

    /// 10 s, no metadata.
    package static let `default` = CallOptions()
    /// No timeout, no metadata: for watches, which have no end.
    package static let unbounded = CallOptions(timeout: nil)
}
