package import Casework
package import Credit
import ServiceKit
import Synchronization

/// The lease table shared by all calls, and who waits for it to change.
///
/// In memory only. Leases end by themselves and every instance registers with every directory, so a restarted directory is whole
/// again within one renewal; a table read back from a disk would only bring the dead back. So a directory has no data
/// directory and no lock either: two of them on one address are kept apart by the address.
package final class InstanceTable: Sendable {
    private struct Waiter: Sendable {
        let service: String
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State: Sendable {
        var table: LeaseTable
        var memory = RequestMemory<StoredAnswer>()
        var waiters: [UInt64: Waiter] = [:]
        var nextWaiter: UInt64 = 0
        var watchers = 0
    }

    /// What a remembered mutation was answered.
    package enum StoredAnswer: Sendable, Hashable {
        /// A lease as it was then.
        case lease(Lease)
        /// Done, with nothing to say.
        case done
    }

    private let clock: any WallClock
    private let state: Mutex<State>

    /// An empty table that tells the time of day by `clock`.
    package init(clock: any WallClock, table: LeaseTable = LeaseTable()) {
        self.clock = clock
        state = Mutex(State(table: table))
    }

    /// Now, by both clocks.
    package var now: LeaseInstant { LeaseInstant(instant: .now, time: clock.now()) }

    /// Runs a read or a change of the table that needs no memory.
    package func withTable<R: Sendable>(
        _ body: (inout LeaseTable, LeaseInstant) throws(Refusal) -> R
    ) throws(Refusal) -> R {
        let now = now
        let (result, waiters) = state.withLock { state -> (Result<R, Refusal>, [Waiter]) in
            let before = state.table.revision
            let result = Result { () throws(Refusal) in try body(&state.table, now) }
            return (result, Self.woken(&state, since: before))
        }
        for waiter in waiters { waiter.continuation.resume() }
        return try result.get()
    }

    /// Runs a mutation once for each request id of a caller; a repeated request gets the first one's answer.
    ///
    /// - Throws: REQUEST_ID_REUSED for another request with the id, DIRECTORY_FULL, and what `body` throws.
    package func once(
        _ id: String, of caller: String, request: [UInt8],
        _ body: (inout LeaseTable, LeaseInstant) throws(Refusal) -> StoredAnswer
    ) throws -> StoredAnswer {
        let now = now
        let (result, waiters) = state.withLock { state -> (Result<StoredAnswer, any Error>, [Waiter]) in
            let before = state.table.revision
            let result = Result { () throws -> StoredAnswer in
                switch try state.memory.recall(id, of: caller, request: request, at: now) {
                case .answered(let known): return known
                case .another: throw RequestIdentifier.reused
                case .new: break
                }
                let answer = try body(&state.table, now)
                state.memory.remember(answer, to: id, of: caller, request: request, at: now)
                return answer
            }
            return (result, Self.woken(&state, since: before))
        }
        for waiter in waiters { waiter.continuation.resume() }
        return try result.get()
    }

    /// Forgets what has expired; called now and then, so that watchers learn of it.
    package func sweep() {
        // Expiring throws nothing; the closure's type says it could.
        try? withTable { table, now in _ = table.expire(at: now) }
    }

    private static func woken(_ state: inout State, since revision: Int64) -> [Waiter] {
        guard state.table.revision > revision, !state.waiters.isEmpty else { return [] }
        let ready = state.waiters.filter { state.table.revision(of: $0.value.service) > revision }
        for id in ready.keys { state.waiters[id] = nil }
        return Array(ready.values)
    }

    // MARK: - Watching

    /// Counts a watcher in.
    ///
    /// - Throws: DIRECTORY_FULL.
    package func beginWatch() throws(Refusal) {
        let admitted = state.withLock { state -> Bool in
            guard state.watchers < DirectoryLimits.watchers else { return false }
            state.watchers += 1
            return true
        }
        guard admitted else { throw .full(DirectoryLimits.watchers, "watchers") }
    }

    /// Counts a watcher out; as often as ``beginWatch()`` counted one in.
    package func endWatch() { state.withLock { $0.watchers -= 1 } }

    /// Waits until a service's instances have changed after `revision`, at most `timeout`, or until the task is cancelled.
    package func waitForChange(of service: String, after revision: Int64, timeout: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait(service, revision) }
            group.addTask { try? await Task.sleep(for: timeout) }
            await group.next()
            group.cancelAll()
        }
    }

    private func wait(_ service: String, _ revision: Int64) async {
        let id = state.withLock { state -> UInt64 in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state -> Bool in
                    if Task.isCancelled || state.table.revision(of: service) > revision { return false }
                    state.waiters[id] = Waiter(service: service, continuation: continuation)
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume()
        }
    }
}
