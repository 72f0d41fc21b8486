import Synchronization

/// How often a server refused a connection or a call because of a bound. Those of single methods are counted by their
/// ``RPC/MethodGate``. From any thread.
package final class ServerRefusals: Sendable {
    /// Which bound.
    package enum Bound: Sendable, Hashable, CaseIterable {
        /// ``TransportLimits/maxConnections``.
        case tooManyConnections
        /// ``RPC/RPCLimits/maxStreams`` of one connection.
        case tooManyCalls
        /// ``TransportLimits/maxConcurrentCalls`` and ``TransportLimits/maxConcurrentStreams``.
        case serverBusy
    }

    private let connections = Atomic<Int>(0)
    private let calls = Atomic<Int>(0)
    private let busy = Atomic<Int>(0)

    init() {}

    /// How often so far.
    package func count(_ bound: Bound) -> Int {
        switch bound {
        case .tooManyConnections: connections.load(ordering: .relaxed)
        case .tooManyCalls: calls.load(ordering: .relaxed)
        case .serverBusy: busy.load(ordering: .relaxed)
        }
    }

    func add(_ bound: Bound, _ amount: Int = 1) {
        switch bound {
        case .tooManyConnections: connections.wrappingAdd(amount, ordering: .relaxed)
        case .tooManyCalls: calls.wrappingAdd(amount, ordering: .relaxed)
        case .serverBusy: busy.wrappingAdd(amount, ordering: .relaxed)
        }
    }
}
