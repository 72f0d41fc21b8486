import Synchronization

/// Tasks that wait for the feed to pass a position. Resumed by the writer thread after a commit; bounded by
/// ``StoreLimits/feedWaiters``.
package final class FeedWaiters: Sendable {
    private struct Waiter {
        let after: Int64
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var waiters: [UInt64: Waiter] = [:]
        var nextID: UInt64 = 0
        var isClosed = false
    }

    enum Outcome { case waited, full }

    private let state = Mutex(State())

    /// Waits until the feed has passed `after`, the task is cancelled, or the database closes; `.full` at once when
    /// too many wait.
    func wait(after: Int64, head: @escaping @Sendable () -> Int64) async -> Outcome {
        let id = state.withLock { state -> UInt64? in
            guard state.waiters.count < StoreLimits.feedWaiters else { return nil }
            state.nextID += 1
            return state.nextID
        }
        guard let id else { return .full }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isWaiting = state.withLock { state -> Bool in
                    // The head is looked at under the lock under which the writer looks for waiters after it moved
                    // the head: so a commit in between is either seen here or finds the waiter there. A cancel that
                    // came first is seen too.
                    if state.isClosed || Task.isCancelled || head() > after { return false }
                    state.waiters[id] = Waiter(after: after, continuation: continuation)
                    return true
                }
                if !isWaiting { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
            waiter?.continuation.resume()
        }
        return .waited
    }

    /// Resumes everyone who waits for a position below `head`.
    func resume(upTo head: Int64) {
        let ready = state.withLock { state -> [Waiter] in
            guard !state.waiters.isEmpty else { return [] }
            let ready = state.waiters.filter { $0.value.after < head }
            for id in ready.keys { state.waiters[id] = nil }
            return Array(ready.values)
        }
        for waiter in ready { waiter.continuation.resume() }
    }

    /// Resumes everyone, for good.
    func close() {
        let all = state.withLock { state -> [Waiter] in
            state.isClosed = true
            defer { state.waiters.removeAll() }
            return Array(state.waiters.values)
        }
        for waiter in all { waiter.continuation.resume() }
    }

    /// Tasks waiting now.
    package var count: Int { state.withLock { $0.waiters.count } }
    /// Whether the database has closed.
    var isClosed: Bool { state.withLock { $0.isClosed } }
}
