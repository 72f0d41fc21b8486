import Phrases
import RPC
import Synchronization

/// What an operator has to see to about a source.
struct FeedNotice: Sendable, Hashable {
    /// What is held back, and how much is known instead.
    var held: (offered: Int64, known: Int64)? {
        get { heldOffer.map { ($0, heldKnown) } }
        set { (heldOffer, heldKnown) = (newValue?.offered, newValue?.known ?? 0) }
    }
    private var heldOffer: Int64?
    private var heldKnown: Int64 = 0
    /// Whether another history was taken over that nobody has acknowledged.
    var hasOtherHistory = false

    /// Why the source is not followed; nil if it is.
    var problem: Phrase? {
        held.map {
            "held: it offers \($0.offered) records where \($0.known) are known; look at GetSources, accept with AcceptSource"
                as Phrase
        }
    }

    /// What is to be acknowledged; nil for nothing.
    var warning: Phrase? {
        hasOtherHistory
            ? "has another history than before, which was taken over; look at the source, acknowledge with AcceptSource"
                as Phrase
            : nil
    }
}

/// How well a follower knows its source: read by handlers without a lock, from any thread.
package final class FeedFreshness: Sendable {
    /// The source's name: `registry`, `listing`.
    package let source: String
    private let clock: @Sendable () -> Duration
    private let heard = Atomic<Int64>(-1)
    private let current = Atomic<Int64>(-1)
    /// What ``current`` holds while the source is known to have another history than the projection.
    private static let otherHistory: Int64 = -2
    private let applied = Atomic<Int64>(0)
    private let head = Atomic<Int64>(0)

    private let notice = Mutex(FeedNotice())

    /// What an operator has to see to about the source.
    var noticed: FeedNotice {
        get { notice.withLock { $0 } }
        set { notice.withLock { $0 = newValue } }
    }

    /// Nothing heard yet. `clock` gives the time since any beginning, and never runs backwards; the machine's unless given.
    package init(source: String, clock: (@Sendable () -> Duration)? = nil) {
        self.source = source
        let start = MonotonicInstant.now
        self.clock = clock ?? { start.duration(to: .now) }
    }

    /// The last position applied and committed.
    package var position: Int64 { applied.load(ordering: .relaxed) }

    /// The newest position heard of.
    package var headPosition: Int64 { max(head.load(ordering: .relaxed), position) }

    /// Changes known to exist and not applied yet.
    package var lag: Int64 { headPosition - position }

    /// Time since the source was last heard, heartbeats included; nil when it was not since this process started.
    package var heardAge: Duration? { age(heard) }

    /// Time since the projection was last known to be complete: everything that the source had committed when it spoke was
    /// applied. Nil when that was not yet. This is the age by which to judge restraints; it is at least ``heardAge``.
    package var currentAge: Duration? { age(current) }

    /// Whether the projection was known to be complete within `limit`.
    package func isFresh(within limit: Duration) -> Bool { currentAge.map { $0 <= limit } ?? false }

    private func age(_ moment: borrowing Atomic<Int64>) -> Duration? {
        let at = moment.load(ordering: .acquiring)
        return at < 0 ? nil : .nanoseconds(max(0, now() - at))
    }

    private func now() -> Int64 {
        let (seconds, attoseconds) = clock().components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }

    /// Notes the position that the store holds at start.
    func restore(position: Int64) { applied.store(position, ordering: .relaxed) }

    /// Notes that the source was heard.
    func noteHeard() { heard.store(now(), ordering: .releasing) }

    /// Notes a commit through `position`.
    func noteApplied(position: Int64) { applied.store(position, ordering: .relaxed) }

    /// Notes a heartbeat that was read at `moment` (``moment``) and whose head is committed here or not.
    func noteHead(_ position: Int64, readAt moment: Int64) {
        head.store(position, ordering: .relaxed)
        if applied.load(ordering: .relaxed) >= position { current.store(moment, ordering: .releasing) }
    }

    /// Notes that the source has another history than what is known of it: that is not current any more, whenever it was.
    func noteOtherHistory() { current.store(Self.otherHistory, ordering: .releasing) }

    /// Whether that was noted, and nothing was known to be complete since.
    var isOfOtherHistory: Bool { current.load(ordering: .acquiring) == Self.otherHistory }

    /// Notes the newest position that another process over the same database has heard of.
    func noteElsewhere(head position: Int64) { head.store(position, ordering: .relaxed) }

    /// Notes what another process over the same database knows, in milliseconds before a moment that is not before `after`. What is known
    /// here already may be better.
    func noteElsewhere(heardAge: Int64?, currentAge: Int64?, after: Int64) {
        if let moment = Self.moment(heardAge, before: after) { heard.max(moment, ordering: .acquiringAndReleasing) }
        if let moment = Self.moment(currentAge, before: after) { current.max(moment, ordering: .acquiringAndReleasing) }
    }

    /// Nil for what was before this process began: it has no moment for that.
    private static func moment(_ age: Int64?, before later: Int64) -> Int64? {
        age.map { later - $0 * 1_000_000 }.flatMap { $0 >= 0 ? $0 : nil }
    }

    /// Now, for ``noteHead(_:readAt:)``.
    var moment: Int64 { now() }
}
