package import Casework

/// Which requests were answered, and how, so that a repeated one gets the same answer. Bounded by count and time. Pure.
package struct RequestMemory<Answer: Sendable & Hashable>: Sendable {
    /// What is known of a request id.
    package enum Recollection: Sendable, Hashable {
        /// Nothing: the request is new.
        case new
        /// The same request was answered so.
        case answered(Answer)
        /// Another request had the id.
        case another
    }

    private struct Entry: Sendable {
        let request: [UInt8]
        let answer: Answer
        let end: ContinuousClock.Instant
    }

    private var entries: [String: Entry] = [:]
    private var order: [(String, ContinuousClock.Instant)] = []
    private var head = 0
    private let bound: Int
    private let seconds: Int

    /// An empty memory.
    package init(bound: Int = DirectoryLimits.requests, seconds: Int = DirectoryLimits.requestMemory) {
        self.bound = bound
        self.seconds = seconds
    }

    /// How many requests are remembered now, those among them whose time is over but was not looked at yet.
    package var count: Int { entries.count }

    /// What is known of a request.
    ///
    /// - Parameter request: tells requests apart: method and content, or a hash of both.
    /// - Throws: DIRECTORY_FULL when a new one could not be remembered.
    package mutating func recall(
        _ id: String, request: [UInt8], at now: LeaseInstant
    ) throws(Refusal) -> Recollection {
        forget(at: now)
        if let entry = entries[id] {
            return entry.request == request ? .answered(entry.answer) : .another
        }
        guard entries.count < bound else { throw .full(bound, "requests to remember") }
        return .new
    }

    /// Remembers the answer to a new request.
    package mutating func remember(_ answer: Answer, to id: String, request: [UInt8], at now: LeaseInstant) {
        let end = now.instant + .seconds(seconds)
        entries[id] = Entry(request: request, answer: answer, end: end)
        order.append((id, end))
    }

    private mutating func forget(at now: LeaseInstant) {
        while head < order.count, order[head].1 <= now.instant {
            entries[order[head].0] = nil
            head += 1
        }
        if head > 1024, head * 2 > order.count {
            order.removeFirst(head)
            head = 0
        }
    }
}
