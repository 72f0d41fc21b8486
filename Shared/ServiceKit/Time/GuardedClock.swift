package import Credit
package import RPC
import Synchronization

/// The time that a daemon believes in: the clock's, as long as that has not gone further than it can have.
///
/// A clock that is ahead once ends every entry, starts every reminder and closes every period for good. So a clock that says more than a
/// bound beyond the last moment on record and what has passed since is in doubt: ``now()`` goes on from that moment by the machine's
/// monotonic clock, nothing becomes due by the clock's word, and nothing is recorded under it (``TimeInterceptor``), until an
/// operator accepts it or it is set right.
package final class GuardedClock: WallClock {
    /// What a clock says, and what is sure instead.
    package struct Doubt: Sendable, Hashable {
        /// What the clock says.
        package let claimed: Timestamp
        /// The last moment on record and what has passed since by the monotonic clock.
        package let sure: Timestamp
    }

    private struct Anchor {
        var moment: Timestamp
        var instant: MonotonicInstant
    }

    private let clock: any WallClock
    private let bound: Int64?
    private let instant: @Sendable () -> MonotonicInstant
    private let anchor: Mutex<Anchor>
    private let peers = Mutex(Peers())

    /// What the other services said last, and whether an operator has said that they are wrong.
    private struct Peers {
        var said: Anchor?
        var isOverruled = false
    }

    /// A clock that is believed until a moment is on record.
    ///
    /// - Parameters:
    ///   - days: how far the clock may be ahead; nil for as far as it likes.
    ///   - instant: the machine's monotonic clock, or a test's.
    package init(
        _ clock: any WallClock, days: Int?, instant: @escaping @Sendable () -> MonotonicInstant = { .now }
    ) {
        self.clock = clock
        bound = days.map { Int64($0) * 86_400_000 }
        self.instant = instant
        anchor = Mutex(Anchor(moment: clock.now(), instant: instant()))
    }

    /// What the clock says, believed or not.
    package var claimed: Timestamp { clock.now() }

    /// The time that is sure.
    package func now() -> Timestamp {
        let claimed = clock.now()
        return doubt(of: claimed)?.sure ?? claimed
    }

    /// The latest time that anybody says who is believed, the clock or the other services: what is due by it was not done too early.
    package var latest: Timestamp {
        let now = now()
        return toldByPeers.map { max(now, $0) } ?? now
    }

    /// Why the clock is not believed now; nil when it is.
    package var doubt: Doubt? { doubt(of: clock.now()) }

    private func doubt(of claimed: Timestamp) -> Doubt? {
        guard let bound else { return nil }
        let anchor = anchor.withLock { $0 }
        let sure = anchor.moment.adding(milliseconds: anchor.instant.nanoseconds(until: instant()) / 1_000_000)
        if claimed.milliseconds(since: sure) > bound { return Doubt(claimed: claimed, sure: sure) }
        guard let told = toldByPeers, claimed.milliseconds(since: told) > bound else { return nil }
        return Doubt(claimed: claimed, sure: told)
    }

    /// What it must be by what the other services said; nil where none has spoken, or an operator knows better.
    private var toldByPeers: Timestamp? {
        let peers = peers.withLock { $0 }
        guard let said = peers.said, !peers.isOverruled else { return nil }
        return said.moment.adding(milliseconds: said.instant.nanoseconds(until: instant()) / 1_000_000)
    }

    /// The other services say what time it is; the latest of them counts. A clock that is further ahead of that than it may be ahead of
    /// the record is in doubt, also where there is no record yet, until they agree or an operator accepts it.
    func hear(peers latest: Timestamp) {
        let (claimed, instant) = (clock.now(), instant())
        let agrees = bound.map { claimed.milliseconds(since: latest) <= $0 } ?? true
        peers.withLock { peers in
            peers.said = Anchor(moment: latest, instant: instant)
            if agrees { peers.isOverruled = false }
        }
    }

    /// The service has begun over a store whose last moment on record this is; nil for a new one.
    func begin(after last: Timestamp?) {
        let claimed = clock.now()
        let isBelieved = last.map { last in bound.map { claimed.milliseconds(since: last) <= $0 } ?? true } ?? true
        set(isBelieved ? claimed : last ?? claimed)
    }

    /// An operator has looked: the clock is right.
    func accept() {
        set(clock.now())
        peers.withLock { $0.isOverruled = true }
    }

    private func set(_ moment: Timestamp) {
        let instant = instant()
        anchor.withLock { $0 = Anchor(moment: moment, instant: instant) }
    }
}
