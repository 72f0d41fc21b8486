import Synchronization

/// A clock that stands until a test moves it, for what sleeps by the clock that it is given.
package final class SteppedClock: Clock {
    /// A time since the clock was made.
    package struct Instant: InstantProtocol {
        fileprivate let offset: Duration

        /// Later by a duration.
        package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        /// How long it is to another.
        package func duration(to other: Instant) -> Duration { other.offset - offset }
        /// Whether the first is earlier.
        package static func < (first: Instant, second: Instant) -> Bool { first.offset < second.offset }
    }

    private struct Sleeper {
        let deadline: Instant
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now = Instant(offset: .zero)
        var isReal = false
        var next = 0
        var sleepers: [Int: Sleeper] = [:]
        var watchers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Stands at its beginning.
    package init() {}

    /// Where it stands.
    package var now: Instant { state.withLock { $0.now } }
    /// None.
    package var minimumResolution: Duration { .zero }

    /// Sleeps until the clock was moved there.
    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        let (id, real) = state.withLock { state in
            state.next += 1
            return (state.next, state.isReal ? state.now.duration(to: deadline) : nil)
        }
        if let real { return try await Task.sleep(for: real) }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let (watchers, isDue) = state.withLock { state in
                    // A task that is cancelled already has run its cancellation handler.
                    if Task.isCancelled || state.isReal || deadline <= state.now {
                        return ([CheckedContinuation<Void, Never>](), true)
                    }
                    state.sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
                    defer { state.watchers = [] }
                    return (state.watchers, false)
                }
                for watcher in watchers { watcher.resume() }
                if isDue { continuation.resume() }
            }
            try Task.checkCancellation()
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: id) }?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Moves the clock forward from one sleep to the next of somebody who never sleeps longer than `longest`: wakes it, waits
    /// until it sleeps again, and so on. What sleeps longer is woken when its time has come.
    ///
    /// - Returns: how often it slept.
    @discardableResult
    package func advance(by duration: Duration, throughSleepsOf longest: Duration) async -> Int {
        let end = now.advanced(by: duration)
        var count = 0
        while true {
            await somebodySleeps(atMost: longest)
            guard wakeNext(before: end) else { return count }
            count += 1
        }
    }

    /// From now on its sleeps take as long as they are to; who sleeps now is woken.
    package func release() {
        let sleepers = state.withLock { state in
            state.isReal = true
            defer { state.sleepers = [:] }
            return state.sleepers.values
        }
        for sleeper in sleepers { sleeper.continuation.resume() }
    }

    private func somebodySleeps(atMost longest: Duration) async {
        func isSomebody(_ state: borrowing State) -> Bool {
            let latest = state.now.advanced(by: longest)
            return state.sleepers.values.contains { $0.deadline <= latest }
        }
        while !state.withLock({ isSomebody($0) }) {
            await withCheckedContinuation { continuation in
                let isThere = state.withLock { state in
                    if isSomebody(state) { return true }
                    state.watchers.append(continuation)
                    return false
                }
                if isThere { continuation.resume() }
            }
        }
    }

    /// Moves to the next sleeper's time, if that is not past `end`, else to `end`; whether it was the former.
    private func wakeNext(before end: Instant) -> Bool {
        let sleeper = state.withLock { state -> Sleeper? in
            guard let next = state.sleepers.min(by: { $0.value.deadline < $1.value.deadline }),
                next.value.deadline <= end
            else {
                state.now = end
                return nil
            }
            state.now = max(state.now, next.value.deadline)
            return state.sleepers.removeValue(forKey: next.key)
        }
        sleeper?.continuation.resume()
        return sleeper != nil
    }
}
