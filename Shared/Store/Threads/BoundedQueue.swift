import Glibc

/// A queue of at most `capacity` elements between any threads that offer and the store threads that take.
///
/// `@unchecked Sendable`: it owns a POSIX mutex and condition (the standard library has a mutex, but nothing to wait
/// on), and all state is touched only while the mutex is held.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
    enum Offer { case accepted, full, closed }
    enum Taken { case element(Element), timeout, closed }

    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var ring: [Element?]
    private var first = 0
    private var count = 0
    private var waiting = 0
    private var isClosed = false

    init(capacity: Int) {
        ring = Array(repeating: nil, count: max(1, capacity))
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
        return count
    }

    /// Appends an element unless the queue is full or closed. Never waits.
    func offer(_ element: Element) -> Offer {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if isClosed { return .closed }
        if count == ring.count { return .full }
        ring[(first + count) % ring.count] = element
        count += 1
        if waiting > 0 { pthread_cond_signal(condition) }
        return .accepted
    }

    /// The next element if there is one. Never waits.
    func poll() -> Element? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return removeFirst()
    }

    /// The next element, waiting up to `timeout` (nil: for ever). After `close` the rest comes out, then `.closed`.
    func take(timeout: Duration? = nil) -> Taken {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        var until = timespec()
        if let timeout {
            let instant = MonotonicTime.now + timeout.nanoseconds
            until = timespec(tv_sec: Int(instant / 1_000_000_000), tv_nsec: Int(instant % 1_000_000_000))
        }
        while count == 0 {
            if isClosed { return .closed }
            waiting += 1
            let code =
                timeout == nil
                ? pthread_cond_wait(condition, mutex) : pthread_cond_timedwait(condition, mutex, &until)
            waiting -= 1
            if code == ETIMEDOUT && count == 0 && !isClosed { return .timeout }
        }
        return removeFirst().map { .element($0) } ?? .closed
    }

    /// Refuses further elements and wakes every taker.
    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    private func removeFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = ring[first]
        ring[first] = nil
        first = (first + 1) % ring.count
        count -= 1
        return element
    }
}
