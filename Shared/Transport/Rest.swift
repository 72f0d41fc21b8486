import RPC

/// How long somebody rests who has taken of a loop's time: the longer the more he took. The first turn is free behind a rest.
struct Rest {
    /// Until when.
    private(set) var until = MonotonicInstant.now

    /// Notes what was taken, up to now: `part` times as long is rested for it.
    mutating func add(_ nanoseconds: Int64, part: Int64, now: MonotonicInstant) {
        let rested = max(until, now + .nanoseconds(-part * TransportLimits.turnOfIdentity))
        until = rested + .nanoseconds(part * nanoseconds)
    }
}
