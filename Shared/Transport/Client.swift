import RPC
import Synchronization

/// Calls a service wherever its instances are: resolver → balancer → a connection for each instance.
///
/// A call goes to an instance that the ``BalancingPolicy`` chooses. It is made again, within its deadline and on another instance
/// where there is one, when no handler saw it, or when it failed with UNAVAILABLE and the method is marked as repeatable
/// (`RPC/MethodDescriptor/Idempotency`) and the retry budget allows; never when the server says so (`RPC/RetryPushback`).
/// Everything else goes to the caller. A stream is opened again by the same rules until its reader was given something; after
/// that who reads it opens it again, from where it came to.
///
/// When the resolver has no news, or an empty view, the last view that was not empty stays: instances that are gone
/// are ejected by their failures, and those that live are not lost with their directory.
package final class Client: Channel {
    private struct Waiter {
        let continuation: CheckedContinuation<Void, Never>
        let timer: Task<Void, Never>
    }

    private struct State {
        var balancer: Balancer
        var budget: RetryBudget
        var connections: [SocketAddress: ClientConnection] = [:]
        var isResolved = false
        var isClosed = false
        var nextWaiter = 0
        var waiters: [Int: Waiter] = [:]
        var resolving: Task<Void, Never>?
    }

    let policy: ClientPolicy
    private let name: String
    private let makeConnection: @Sendable (SocketAddress) -> ClientConnection
    private let state: Mutex<State>

    /// A client of the instances that a resolver knows.
    ///
    /// - Parameters:
    ///   - name: what is called, for error messages: `registry`.
    ///   - makeConnection: makes the connection to an instance.
    package init(
        _ name: String, resolver: any Resolver, policy: ClientPolicy = .default,
        makeConnection: @escaping @Sendable (SocketAddress) -> ClientConnection = { ClientConnection(address: $0) }
    ) {
        self.name = name
        self.policy = policy
        self.makeConnection = makeConnection
        state = Mutex(State(balancer: Balancer(policy: policy), budget: RetryBudget(policy)))
        let views = resolver.endpoints()
        let task = Task { [weak self] in
            for await view in views {
                guard let self else { return }
                self.take(view)
            }
        }
        state.withLock { $0.resolving = task }
    }

    deinit { close() }

    /// Closes every connection; later calls fail with UNAVAILABLE (`CLIENT_CLOSED`).
    package func close() {
        let (connections, task, waiters) = state.withLock { state in
            state.isClosed = true
            defer {
                state.connections = [:]
                state.waiters = [:]
            }
            return (Array(state.connections.values), state.resolving, Array(state.waiters.values))
        }
        task?.cancel()
        for connection in connections { connection.close() }
        for waiter in waiters { Self.resume(waiter) }
    }

    /// What the balancer knows now, for metrics and tests.
    package var instances: [Balancer.Instance] { state.withLock { $0.balancer.instances } }

    private func take(_ view: [Endpoint]) {
        let (gone, waiters) = state.withLock { state -> ([ClientConnection], [Waiter]) in
            guard !state.isClosed, !view.isEmpty || !state.isResolved else { return ([], []) }
            let gone = state.balancer.update(view).compactMap { state.connections.removeValue(forKey: $0.address) }
            guard !view.isEmpty else { return (gone, []) }
            state.isResolved = true
            defer { state.waiters = [:] }
            return (gone, Array(state.waiters.values))
        }
        for waiter in waiters { Self.resume(waiter) }
        // Not closed at once: calls on it may still be answered. It closes itself when its last call lets go of it.
        _ = gone
    }

    // MARK: - Choosing an instance

    /// Chooses an instance that was not tried, and counts the call in: ``end(_:_:)`` is due. Waits for the first view.
    func choose(_ plan: CallPlan, excluding tried: Set<SocketAddress>) async throws(RPCError) -> Target {
        if !state.withLock({ $0.isResolved || $0.isClosed }) { try await waitForView(plan.deadline) }
        if let target = state.withLock({ pick(plan, excluding: tried, &$0) }) { return target }
        // Those that were not tried may have gone since.
        if !tried.isEmpty, let target = state.withLock({ pick(plan, excluding: [], &$0) }) { return target }
        if let deadline = plan.deadline, deadline.remaining <= .zero {
            throw .deadlineExceeded("the deadline passed before an instance of '\(name)' was known")
        }
        if state.withLock({ $0.isClosed }) {
            throw .unavailable(reason: "CLIENT_CLOSED", message: "the client of '\(name)' was closed here")
        }
        throw .unavailable(
            reason: "NO_INSTANCE", message: "no instance of '\(name)' is known; is it running and registered?",
            metadata: ["service": name], retryAfter: .seconds(1))
    }

    /// Chooses for a hedge: a healthy instance that was not tried, if the budget has a token, which is taken.
    func chooseForHedge(_ plan: CallPlan, excluding tried: Set<SocketAddress>) -> Target? {
        state.withLock { state in
            guard state.budget.allows, let target = pick(plan, excluding: tried, isHedge: true, &state) else {
                return nil
            }
            _ = state.budget.take()
            return target
        }
    }

    private func pick(
        _ plan: CallPlan, excluding tried: Set<SocketAddress>, isHedge: Bool = false, _ state: inout State
    ) -> Target? {
        guard !state.isClosed else { return nil }
        var random = systemRandom()
        let connections = state.connections
        let endpoint = state.balancer.pick(
            plan.balancing, key: plan.key, now: .now, excluding: tried, isHedge: isHedge,
            isDown: { connections[$0]?.connectivity == .backingOff }, random: &random)
        guard let address = endpoint?.address else { return nil }
        let connection = state.connections[address] ?? makeConnection(address)
        state.connections[address] = connection
        return Target(address: address, connection: connection)
    }

    /// Counts a call out.
    func end(_ target: Target, _ outcome: Balancer.Outcome) {
        state.withLock { state in
            state.balancer.end(target.address, outcome, now: .now)
            if outcome == .answered { state.budget.giveBack() }
        }
    }

    /// Learns from a stream's end.
    func learn(_ address: SocketAddress, _ outcome: Balancer.Outcome) {
        state.withLock { $0.balancer.learn(address, outcome, now: .now) }
    }

    /// Takes a token for a retry.
    func takeRetryToken() -> Bool { state.withLock { $0.budget.take() } }

    /// Whether every known instance was tried.
    func isExhausted(_ tried: Set<SocketAddress>) -> Bool { state.withLock { $0.balancer.isExhausted(tried) } }

    // MARK: - Waiting for the resolver

    /// Waits for the first view that is not empty.
    private func waitForView(_ deadline: Deadline?) async throws(RPCError) {
        let timeout = min(policy.resolveTimeout, deadline?.remaining ?? policy.resolveTimeout)
        let id = state.withLock { state -> Int in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        let maxWaiting = policy.maxWaitingCalls
        var isFull = false
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state -> Bool in
                    if state.isResolved || state.isClosed || Task.isCancelled { return false }
                    guard state.waiters.count < maxWaiting else {
                        isFull = true
                        return false
                    }
                    // Made under the lock, so that it cannot ring before there is something to wake.
                    let timer = Task { [weak self] in
                        try? await Task.sleep(for: timeout)
                        self?.resumeWaiter(id)
                    }
                    state.waiters[id] = Waiter(continuation: continuation, timer: timer)
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            resumeWaiter(id)
        }
        if Task.isCancelled { throw .cancelled() }
        guard isFull else { return }
        throw .resourceExhausted(
            reason: "QUEUE_FULL",
            message: "\(maxWaiting) calls wait for an instance of '\(name)' to be known, which is the bound; "
                + "call again later", retryAfter: .seconds(1))
    }

    private func resumeWaiter(_ id: Int) {
        if let waiter = state.withLock({ $0.waiters.removeValue(forKey: id) }) { Self.resume(waiter) }
    }

    private static func resume(_ waiter: Waiter) {
        waiter.timer.cancel()
        waiter.continuation.resume()
    }
}
