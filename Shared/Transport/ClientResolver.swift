/// Knows where the instances of a service are.
package protocol Resolver: Sendable {
    /// The instances, at once where they are known and again whenever they change; every element is the whole view.
    ///
    /// Called once for each client. The stream ends when the task that reads it does. While nothing is known nothing is sent, and
    /// calls wait (``ClientPolicy/resolveTimeout``).
    func endpoints() -> AsyncStream<[Endpoint]>
}

/// A fixed list.
package struct StaticResolver: Resolver {
    private let list: [Endpoint]

    /// A resolver of instances that never change.
    package init(_ endpoints: [Endpoint]) { list = endpoints }

    /// The list, once.
    package func endpoints() -> AsyncStream<[Endpoint]> {
        AsyncStream { continuation in
            continuation.yield(list)
            // Not finished: a list that ends is a resolver that has stopped.
        }
    }
}
