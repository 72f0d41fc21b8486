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
        /// ``TransportLimits/maxConnectionsOfIdentity``.
        case connectionsOfIdentity
        /// ``TransportLimits/maxConcurrentCallsOfIdentity`` and ``TransportLimits/maxConcurrentStreamsOfIdentity``.
        case callsOfIdentity
        /// ``TransportLimits/maxHeldBytesOfIdentity`` and ``TransportLimits/maxHeldBytes``.
        case bytesOfIdentity
    }

    private let tooManyConnections = Atomic<Int>(0)
    private let tooManyCalls = Atomic<Int>(0)
    private let serverBusy = Atomic<Int>(0)
    private let connectionsOfIdentity = Atomic<Int>(0)
    private let callsOfIdentity = Atomic<Int>(0)
    private let bytesOfIdentity = Atomic<Int>(0)

    init() {}

    /// How often so far.
    package func count(_ bound: Bound) -> Int { with(bound) { $0.load(ordering: .relaxed) } }

    func add(_ bound: Bound, _ amount: Int = 1) { with(bound) { _ = $0.wrappingAdd(amount, ordering: .relaxed) } }

    private func with<Result>(_ bound: Bound, _ body: (borrowing Atomic<Int>) -> Result) -> Result {
        switch bound {
        case .tooManyConnections: body(tooManyConnections)
        case .tooManyCalls: body(tooManyCalls)
        case .serverBusy: body(serverBusy)
        case .connectionsOfIdentity: body(connectionsOfIdentity)
        case .callsOfIdentity: body(callsOfIdentity)
        case .bytesOfIdentity: body(bytesOfIdentity)
        }
    }
}
