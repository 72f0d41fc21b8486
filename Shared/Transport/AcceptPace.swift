import RPC

/// How fast a server with TLS takes connections in. At the bound of handshakes every newcomer pushes another one out, so that a
/// flood of connections that say nothing would leave an honest one as long as the flood takes to come. At this pace each has
/// ``TransportLimits/timeForHello``, about; those that come faster wait in the kernel's queue.
struct AcceptPace {
    private let interval: Duration
    private let burst: Int
    /// From when on the next connection may be taken; as far back as a burst takes, at most.
    private var next: MonotonicInstant

    /// - Parameter now: from when on it counts; the first connections may be as many as a turn takes.
    init(_ limits: TransportLimits, now: MonotonicInstant) {
        burst = min(limits.acceptsPerTurn, max(1, limits.maxHandshakes / 2))
        // What comes at once and what comes in the time for a hello fill the bound together.
        interval = TransportLimits.timeForHello / max(1, limits.maxHandshakes - burst)
        next = now - interval * (burst - 1)
    }

    /// When the next connection may be taken, if that is not now.
    ///
    /// - Parameter waiting: handshakes that have something to go on with. Those of a turn at most: more come no sooner to their
    ///   turn by being taken in.
    func later(than now: MonotonicInstant, waiting: Int = 0) -> MonotonicInstant? {
        if waiting >= burst { return now + interval }
        return next <= now ? nil : next
    }

    /// One was taken.
    mutating func take(_ now: MonotonicInstant) { next = max(next, now - interval * (burst - 1)) + interval }
}
