import Glibc

/// A queue of at most `capacity` elements between any threads that offer and the store threads that take.
///
/// Elements wait in lanes (``StoreLane``), and lanes take turns: each gives one element and goes behind the others, so that an
/// element waits for those of its own lane and for at most one of each other. What is not bulk comes first; while both wait every
/// eighth turn is bulk's, so that it ends. A lane takes at most three quarters of the capacity: nobody fills the queue alone.
///
/// `@unchecked Sendable`: it owns a POSIX mutex and condition (the standard library has a mutex, but nothing to wait
/// on), and all state is touched only while the mutex is held.
final class FairQueue<Element: Sendable>: @unchecked Sendable {
    enum Offer { case accepted, full, closed }
    enum Taken { case element(Element), timeout, closed }

    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private let capacity: Int
    private let laneCapacity: Int
    private var quick = Lanes()
    private var bulk = Lanes()
    /// Turns that were given to others while bulk waited.
    private var passed = 0
    private var waiting = 0
    private var isClosed = false

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        laneCapacity = self.capacity - self.capacity / 4
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        // Timeouts must not jump with the wall clock.
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Elements waiting now.
    var length: Int {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return quick.count + bulk.count
    }

    /// Appends an element to a lane unless that, or the queue, is full or closed. Never waits.
    func offer(_ element: Element, in lane: StoreLane = .current) -> Offer {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if isClosed { return .closed }
        if quick.count + bulk.count == capacity { return .full }
        let isTaken =
            lane.isBulk
            ? bulk.append(element, lane.owner, bound: laneCapacity)
            : quick.append(element, lane.owner, bound: laneCapacity)
        guard isTaken else { return .full }
        if waiting > 0 { pthread_cond_signal(condition) }
        return .accepted
    }

    /// The next element if there is one that may go with what was just taken. Never waits.
    ///
    /// - Parameter isBulk: what the others are: bulk never keeps the rest waiting for its own.
    func poll(with isBulk: Bool) -> Element? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return isBulk ? (quick.count == 0 ? bulk.next() : nil) : quick.next()
    }

    /// Up to so many of the elements that come next, of every lane as many. Takes none.
    func peek(_ limit: Int) -> [Element] {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return quick.count > 0 ? quick.peek(limit) : bulk.peek(limit)
    }

    /// The next element and whether it is bulk, waiting up to `timeout` (nil: for ever). After `close` the rest comes out, then
    /// `.closed`.
    func take(timeout: Duration? = nil) -> (Taken, isBulk: Bool) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        var until = timespec()
        if let timeout {
            let instant = MonotonicTime.now + timeout.nanoseconds
            until = timespec(tv_sec: Int(instant / 1_000_000_000), tv_nsec: Int(instant % 1_000_000_000))
        }
        while quick.count + bulk.count == 0 {
            if isClosed { return (.closed, false) }
            waiting += 1
            let code =
                timeout == nil
                ? pthread_cond_wait(condition, mutex) : pthread_cond_timedwait(condition, mutex, &until)
            waiting -= 1
            if code == ETIMEDOUT && quick.count + bulk.count == 0 && !isClosed { return (.timeout, false) }
        }
        let isBulk = bulk.count > 0 && (quick.count == 0 || passed == Self.turnsBeforeBulk)
        passed = isBulk || bulk.count == 0 ? 0 : passed + 1
        return ((isBulk ? bulk.next() : quick.next()).map { .element($0) } ?? .closed, isBulk)
    }

    /// Refuses further elements and wakes every taker.
    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    /// Turns that bulk waits for at most.
    private static var turnsBeforeBulk: Int { 7 }

    /// The lanes of one kind that have elements.
    private struct Lanes {
        private var lanes: [String: Line<Element>] = [:]
        /// Their owners, in the order of their turns.
        private var turns = Line<String>()
        private(set) var count = 0

        mutating func append(_ element: Element, _ owner: String, bound: Int) -> Bool {
            let waiting = lanes[owner]?.count ?? 0
            guard waiting < bound else { return false }
            lanes[owner, default: Line()].append(element)
            if waiting == 0 { turns.append(owner) }
            count += 1
            return true
        }

        mutating func next() -> Element? {
            guard let owner = turns.removeFirst(), let element = lanes[owner]?.removeFirst() else { return nil }
            if lanes[owner]?.count == 0 { lanes[owner] = nil } else { turns.append(owner) }
            count -= 1
            return element
        }

        func peek(_ limit: Int) -> [Element] {
            let share = max(1, limit / max(1, lanes.count))
            var found: [Element] = []
            for line in lanes.values where found.count < limit { found += line.prefix(share) }
            return found
        }
    }
}

/// First in, first out.
private struct Line<Element> {
    private var elements: [Element?] = []
    private var first = 0

    var count: Int { elements.count - first }

    func prefix(_ limit: Int) -> [Element] { elements[first...].prefix(limit).compactMap { $0 } }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func removeFirst() -> Element? {
        guard first < elements.count else { return nil }
        let element = elements[first].take()
        first += 1
        if first == elements.count {
            elements.removeAll(keepingCapacity: true)
            first = 0
        } else if first > 64, first * 2 > elements.count {
            elements.removeFirst(first)
            first = 0
        }
        return element
    }
}
