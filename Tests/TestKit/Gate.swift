import Synchronization

/// Where handlers wait until a test lets them go.
package final class Gate: Sendable {
    private let state = Mutex((isOpen: false, arrived: 0, waiters: [CheckedContinuation<Void, Never>]()))

    /// Closed.
    package init() {}

    /// How many have come here.
    package var arrived: Int { state.withLock { $0.arrived } }

    /// Waits until the gate is open.
    package func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state -> Bool in
                state.arrived += 1
                if !state.isOpen { state.waiters.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    /// Lets everybody go, now and later.
    package func open() {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.isOpen = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
