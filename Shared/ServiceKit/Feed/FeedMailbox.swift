import Synchronization

/// Hands events from the task that reads a stream to the task that applies them, in batches. One of each.
final class FeedMailbox<Element: Sendable>: Sendable {
    private struct State {
        var elements: [Element] = []
        var failure: (any Error)?
        var isFinished = false
        var taker: UnsafeContinuation<Void, Never>?
        var putter: UnsafeContinuation<Void, Never>?
    }

    private let state = Mutex(State())
    private let bound: Int

    init(bound: Int) { self.bound = bound }

    /// Adds an element; waits while `bound` elements are there.
    func put(_ element: Element) async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let waits = state.withLock { state -> Bool in
                guard state.elements.count >= bound, !state.isFinished else { return false }
                state.putter = continuation
                return true
            }
            if !waits { continuation.resume() }
        }
        let taker = state.withLock { state -> UnsafeContinuation<Void, Never>? in
            guard !state.isFinished else { return nil }
            state.elements.append(element)
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume()
    }

    /// Ends the mailbox: what is in it can still be taken, then `failure` is thrown, or nil given.
    func finish(_ failure: (any Error)?) {
        let (taker, putter) = state.withLock { state in
            if !state.isFinished {
                state.isFinished = true
                state.failure = failure
            }
            defer { (state.taker, state.putter) = (nil, nil) }
            return (state.taker, state.putter)
        }
        taker?.resume()
        putter?.resume()
    }

    /// Everything that is there, at least one element; nil at the end.
    func takeAll() async throws -> [Element]? {
        while true {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                let waits = state.withLock { state -> Bool in
                    guard state.elements.isEmpty, !state.isFinished else { return false }
                    state.taker = continuation
                    return true
                }
                if !waits { continuation.resume() }
            }
            let (elements, putter, isFinished, failure) = state.withLock { state in
                defer { (state.elements, state.putter) = ([], nil) }
                return (state.elements, state.putter, state.isFinished, state.failure)
            }
            putter?.resume()
            if !elements.isEmpty { return elements }
            if let failure { throw failure }
            if isFinished { return nil }
        }
    }
}
