package import Credit
package import RPC
import Synchronization

/// The time that a daemon believes in: the clock's, as long as nothing that is known speaks against it.
///
/// A clock that is ahead once ends every entry, starts every reminder and closes every period for good; one that is behind hides at the
/// counter what has taken effect and dates what is recorded back. So a clock is in doubt that says more than a bound beyond the last
/// moment on record and what has passed since; or that most of the other services contradict; or, where none of them speaks, that says
/// less than what is on record. Then ``now()`` goes on without it, by the machine's monotonic clock, nothing becomes due and nothing is
/// recorded (``TimeInterceptor``), until it is set right or an operator accepts it.
package final class GuardedClock: WallClock {
    /// How far a clock may be from what is known.
    package struct Bounds: Sendable, Hashable {
        /// Days beyond the last moment on record: a service may have been off for as long.
        package var stepDays: Int
        /// Minutes from what the other services say, which are at work now, and behind what is on record.
        package var peerMinutes: Int

        /// From its parts.
        package init(stepDays: Int, peerMinutes: Int) {
            self.stepDays = stepDays
            self.peerMinutes = peerMinutes
        }

        var step: Int64 { Int64(stepDays) * 86_400_000 }
        var apart: Int64 { Int64(peerMinutes) * 60_000 }
    }

    /// What a clock says, and by what the service goes instead.
    package struct Doubt: Sendable, Hashable {
        /// What the clock says.
        package let claimed: Timestamp
        /// What it is by the last moment on record, or by most of the other services, and by what has passed since.
        package let sure: Timestamp
    }

    /// A moment, and when it was by the monotonic clock.
    private struct Anchor {
        var moment: Timestamp
        var instant: MonotonicInstant

        func now(at instant: MonotonicInstant) -> Timestamp {
            moment.adding(milliseconds: self.instant.nanoseconds(until: instant) / 1_000_000)
        }
    }

    /// What the other services said last.
    private struct Peers {
        /// The one or two in the middle: whoever is further from them than from nobody has most of them against it, itself counted in.
        var (low, high): (Anchor, Anchor)
        var latest: Anchor
        /// Whether an operator has said that they are wrong.
        var isOverruled = false

        /// - Parameter said: not empty.
        init?(_ said: [Timestamp], at instant: MonotonicInstant) {
            let said = said.sorted()
            guard let last = said.last else { return nil }
            low = Anchor(moment: said[(said.count - 1) / 2], instant: instant)
            high = Anchor(moment: said[said.count / 2], instant: instant)
            latest = Anchor(moment: last, instant: instant)
        }

        /// What it is by them, where `claimed` is further from it than it may be.
        func contradict(_ claimed: Timestamp, by bound: Int64, at instant: MonotonicInstant) -> Timestamp? {
            let (low, high) = (low.now(at: instant), high.now(at: instant))
            if low.milliseconds(since: claimed) > bound { return low }
            return claimed.milliseconds(since: high) > bound ? high : nil
        }
    }

    private struct State {
        var anchor: Anchor
        var peers: Peers?
    }

    private let clock: any WallClock
    private let bounds: Bounds?
    private let instant: @Sendable () -> MonotonicInstant
    private let state: Mutex<State>
    private let isSettled = Atomic<Bool>(false)

    /// A clock that is believed until a moment is on record or others speak.
    ///
    /// - Parameters:
    ///   - bounds: how far the clock may be from what is known; nil for as far as it likes.
    ///   - instant: the machine's monotonic clock, or a test's.
    package init(
        _ clock: any WallClock, bounds: Bounds?, instant: @escaping @Sendable () -> MonotonicInstant = { .now }
    ) {
        self.clock = clock
        self.bounds = bounds
        self.instant = instant
        state = Mutex(State(anchor: Anchor(moment: clock.now(), instant: instant())))
    }

    /// What the clock says, believed or not.
    package var claimed: Timestamp { clock.now() }

    /// The time that the service goes by.
    package func now() -> Timestamp {
        let claimed = clock.now()
        return doubt(of: claimed)?.sure ?? claimed
    }

    /// The latest time that anybody says who is believed, the clock or another service: what is due by it was not done too early.
    package var latest: Timestamp {
        let now = now()
        guard let peers = state.withLock({ $0.peers }), !peers.isOverruled else { return now }
        return max(now, peers.latest.now(at: instant()))
    }

    /// The time by which what has outlived its keeping goes; nil before the record was read and the others were asked, and while the
    /// clock is in doubt.
    var settledTime: Timestamp? {
        guard isSettled.load(ordering: .relaxed) else { return nil }
        let claimed = clock.now()
        return doubt(of: claimed) == nil ? claimed : nil
    }

    /// The record was read, and the others were asked.
    func settle() { isSettled.store(true, ordering: .relaxed) }

    /// Why the clock is not believed now; nil when it is.
    package var doubt: Doubt? { doubt(of: clock.now()) }

    /// Whether the clock is not believed now.
    package var isInDoubt: Bool { doubt != nil }

    private func doubt(of claimed: Timestamp) -> Doubt? {
        guard let bounds else { return nil }
        let (state, instant) = (state.withLock { $0 }, instant())
        let recorded = state.anchor.now(at: instant)
        if claimed.milliseconds(since: recorded) > bounds.step { return Doubt(claimed: claimed, sure: recorded) }
        if let peers = state.peers {
            guard !peers.isOverruled, let told = peers.contradict(claimed, by: bounds.apart, at: instant) else {
                return nil
            }
            return Doubt(claimed: claimed, sure: told)
        }
        // With nobody to ask: time does not go back.
        return recorded.milliseconds(since: claimed) > bounds.apart ? Doubt(claimed: claimed, sure: recorded) : nil
    }

    /// Other services say what time it is. They count from now on in the place of those that spoke before; an operator's word against
    /// them holds until they agree with the clock.
    ///
    /// - Parameter said: what each of them is sure of; empty changes nothing.
    func hear(peers said: [Timestamp]) {
        let (claimed, instant) = (clock.now(), instant())
        guard var peers = Peers(said, at: instant) else { return }
        let agree = bounds.map { peers.contradict(claimed, by: $0.apart, at: instant) == nil } ?? true
        state.withLock { state in
            peers.isOverruled = !agree && state.peers?.isOverruled == true
            state.peers = peers
        }
    }

    /// The service has begun over a store whose last moment on record this is; nil for a new one.
    func begin(after last: Timestamp?) {
        let claimed = clock.now()
        guard let last, let bounds else { return set(claimed) }
        let ahead = claimed.milliseconds(since: last)
        set(ahead <= bounds.step && ahead >= -bounds.apart ? claimed : last)
    }

    /// An operator has looked: the clock is right.
    func accept() {
        set(clock.now())
        state.withLock { $0.peers?.isOverruled = true }
    }

    private func set(_ moment: Timestamp) {
        let instant = instant()
        state.withLock { $0.anchor = Anchor(moment: moment, instant: instant) }
    }
}
