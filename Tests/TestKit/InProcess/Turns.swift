import Synchronization

/// Runs pieces of work one after the other, in the order in which they come: what an event loop is to a socket, without a thread.
///
/// Whoever brings work while none is at work does it, and with it what others bring meanwhile.
final class Turns: Sendable {
    private struct State {
        var queue: [@Sendable () -> Void] = []
        var head = 0
        var isAtWork = false

        mutating func next() -> (@Sendable () -> Void)? {
            guard head < queue.count else {
                queue.removeAll(keepingCapacity: true)
                head = 0
                isAtWork = false
                return nil
            }
            head += 1
            return queue[head - 1]
        }
    }

    private let state = Mutex(State())

    /// Runs a piece of work now, or behind what is at work.
    func run(_ work: @escaping @Sendable () -> Void) {
        let isFirst = state.withLock { state in
            state.queue.append(work)
            defer { state.isAtWork = true }
            return !state.isAtWork
        }
        guard isFirst else { return }
        while let next = state.withLock({ $0.next() }) { next() }
    }
}
