package import RPC
import Synchronization

/// Calls a service wherever its instances are: resolver → balancer → a connection for each instance.
///
/// A call goes to the less busy of two instances chosen at random. It is made again, within its deadline and on another instance
/// where there is one, when no handler saw it, or when it failed with UNAVAILABLE and the method is marked as repeatable
/// (``RPC/MethodDescriptor/Idempotency``) and the retry budget allows. Everything else goes to the caller. A stream is
/// opened once; who reads it opens it again.
///
/// When the resolver has no news, or an empty view, the last view that was not empty stays: instances that are gone
/// are ejected by their failures, and those that live are not lost with their directory.
package final class Client: Channel {
    private struct State {
        var balancer: Balancer
        var budget: RetryBudget
        var connections: [SocketAddress: ClientConnection] = [:]
        var isResolved = false
        var isClosed = false
        var nextWaiter = 0
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
        var resolving: Task<Void, Never>?
    }

    private let policy: ClientPolicy
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

    /// Closes every connection; later calls fail with UNAVAILABLE.
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
        for waiter in waiters { waiter.resume() }
    }

    /// What the balancer knows now, for metrics and tests.
    package var instances: [Balancer.Instance] { state.withLock { $0.balancer.instances } }

    private func take(_ view: [Endpoint]) {
        let (gone, waiters) = state.withLock { state -> ([ClientConnection], [CheckedContinuation<Void, Never>]) in
            guard !state.isClosed, !view.isEmpty || !state.isResolved else { return ([], []) }
            let gone = state.balancer.update(view).compactMap { state.connections.removeValue(forKey: $0.address) }
            guard !view.isEmpty else { return (gone, []) }
            state.isResolved = true
            defer { state.waiters = [:] }
            return (gone, Array(state.waiters.values))
        }
        for waiter in waiters { waiter.resume() }
        // Not closed at once: calls on it may still be answered. It closes itself when its last call lets go of it.
        _ = gone
    }

    // MARK: - Calls

    /// Calls a unary method with encoded messages; see the type for when it is made again.
    package func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8] {
        let deadline = options.timeout.map { Deadline(timeout: $0) }
        var tried: Set<SocketAddress> = []
        var pause = policy.retryPause
        var attempt = 1
        while true {
            let (address, connection) = try await choose(&tried, deadline)
            var options = options
            if let deadline { options.timeout = max(.nanoseconds(1), deadline.remaining) }
            let failure: RPCError
            do {
                let response = try await connection.unaryBytes(descriptor, request, options: options)
                end(address, .answered)
                return response
            } catch let error as RPCError {
                end(address, RetryState.outcome(of: error))
                failure = error
            } catch {
                end(address, .unknown)
                throw error
            }
            tried.insert(address)
            let mayRetry = state.withLock { RetryState.mayRetry(descriptor, failure, budget: &$0.budget) }
            guard attempt < policy.maxAttempts, mayRetry, !Task.isCancelled else { throw failure }
            attempt += 1
            if state.withLock({ state in state.balancer.instances.allSatisfy { tried.contains($0.endpoint.address) } })
            {
                // Everyone was tried: wait a little, then begin again.
                let wait = max(
                    pause * Double.random(in: 0.5...1), min(failure.retryAfter ?? .zero, policy.maxRetryPause))
                if let deadline, deadline.remaining <= wait { throw failure }
                try? await Task.sleep(for: wait)
                pause = min(pause * 2, policy.maxRetryPause)
                tried = []
            }
        }
    }

    /// Opens a server-streaming call on one instance. Its failures, also of connecting, are thrown while reading.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        let (connection, options) = try await chooseForStream(options)
        return try await connection.serverStreamingBytes(descriptor, request, options: options)
    }

    /// Opens a call whose requests are a stream on one instance; as ``serverStreamingBytes(_:_:options:)``.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        let (connection, options) = try await chooseForStream(options)
        return try await connection.streamingBytes(descriptor, options: options)
    }

    private func chooseForStream(_ options: CallOptions) async throws -> (ClientConnection, CallOptions) {
        let deadline = options.timeout.map { Deadline(timeout: $0) }
        var tried: Set<SocketAddress> = []
        let (address, connection) = try await choose(&tried, deadline)
        // Streams last; as calls at work they would say nothing of how busy the instance is.
        end(address, .unknown)
        var options = options
        if let deadline { options.timeout = max(.nanoseconds(1), deadline.remaining) }
        return (connection, options)
    }

    private func end(_ address: SocketAddress, _ outcome: Balancer.Outcome) {
        state.withLock { state in
            state.balancer.end(address, outcome, now: .now)
            if outcome == .answered { state.budget.giveBack() }
        }
    }

    private func choose(
        _ tried: inout Set<SocketAddress>, _ deadline: Deadline?
    ) async throws -> (SocketAddress, ClientConnection) {
        if !state.withLock({ $0.isResolved || $0.isClosed }) { try await waitForView(deadline) }
        let excluded = tried
        let chosen = state.withLock { state -> (SocketAddress, ClientConnection)? in
            guard !state.isClosed else { return nil }
            var random = SystemRandomNumberGenerator()
            let connections = state.connections
            let endpoint = state.balancer.pick(
                now: .now, excluding: excluded,
                isDown: { connections[$0]?.connectivity == .backingOff }, random: &random)
            guard let address = endpoint?.address else { return nil }
            let connection = state.connections[address] ?? makeConnection(address)
            state.connections[address] = connection
            return (address, connection)
        }
        guard let chosen else {
            throw RPCError.unavailable(
                reason: "NO_INSTANCE", message: "no instance of '\(name)' is known; is it running and registered?",
                metadata: ["service": name], retryAfter: .seconds(1))
        }
        return chosen
    }

    /// Waits for the first view that is not empty.
    private func waitForView(_ deadline: Deadline?) async throws {
        let timeout = min(policy.resolveTimeout, deadline?.remaining ?? policy.resolveTimeout)
        guard timeout > .zero else {
            throw RPCError.deadlineExceeded("the deadline passed before '\(name)' was resolved")
        }
        let id = state.withLock { state -> Int in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state -> Bool in
                    if state.isResolved || state.isClosed || Task.isCancelled { return false }
                    state.waiters[id] = continuation
                    return true
                }
                guard waits else { return continuation.resume() }
                Task { [weak self] in
                    try? await Task.sleep(for: timeout)
                    self?.resumeWaiter(id)
                }
            }
        } onCancel: {
            resumeWaiter(id)
        }
        if Task.isCancelled { throw RPCError.cancelled() }
    }

    private func resumeWaiter(_ id: Int) {
        state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
    }
}
