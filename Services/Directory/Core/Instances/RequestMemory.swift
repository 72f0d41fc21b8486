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

    /// Whose request, and its id there.
    private struct Key: Sendable, Hashable {
        let owner: String
        let id: String
    }

    private var entries: [Key: Entry] = [:]
    private var owned: [String: Int] = [:]
    private var order: [(Key, ContinuousClock.Instant)] = []
    private var head = 0
    private let bound: Int
    private let boundOfOwner: Int
    private let seconds: Int

    /// An empty memory.
    package init(
        bound: Int = DirectoryLimits.requests, boundOfOwner: Int = DirectoryLimits.requestsOfCaller,
        seconds: Int = DirectoryLimits.requestMemory
    ) {
        self.bound = bound
        self.boundOfOwner = boundOfOwner
        self.seconds = seconds
    }

    /// How many requests are remembered now, those among them whose time is over but was not looked at yet.
    package var count: Int { entries.count }

    /// What is known of a request.
    ///
    /// - Parameters:
    ///   - owner: who made it; ids of others are others.
    ///   - request: tells requests apart: method and content, or a hash of both.
    /// - Throws: DIRECTORY_FULL when a new one could not be remembered.
    package mutating func recall(
        _ id: String, of owner: String, request: [UInt8], at now: LeaseInstant
    ) throws(Refusal) -> Recollection {
        forget(at: now)
        if let entry = entries[Key(owner: owner, id: id)] {
            return entry.request == request ? .answered(entry.answer) : .another
        }
        guard owned[owner, default: 0] < boundOfOwner else {
            throw .full(boundOfOwner, "requests of one caller to remember")
        }
        guard entries.count < bound else { throw .full(bound, "requests to remember") }
        return .new
    }

    /// Remembers the answer to a new request.
    package mutating func remember(
        _ answer: Answer, to id: String, of owner: String, request: [UInt8], at now: LeaseInstant
    ) {
        let end = now.instant + .seconds(seconds)
        let key = Key(owner: owner, id: id)
        entries[key] = Entry(request: request, answer: answer, end: end)
        owned[owner, default: 0] += 1
        order.append((key, end))
    }

    private mutating func forget(at now: LeaseInstant) {
        while head < order.count, order[head].1 <= now.instant {
            let key = order[head].0
            entries[key] = nil
            owned[key.owner, default: 0] -= 1
            if owned[key.owner] == 0 { owned[key.owner] = nil }
            head += 1
        }
        if head > 1024, head * 2 > order.count {
            order.removeFirst(head)
            head = 0
        }
    }
}
