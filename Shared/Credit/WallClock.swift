import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Tells the time that the law runs on. Services take it as a parameter so that tests can set it.
package protocol WallClock: Sendable {
    /// The instant now.
    func now() -> Timestamp
    /// Whether what is known speaks against what the clock says: then nothing becomes due by it, and nothing that rests on the day is
    /// executed upon unseen.
    var isInDoubt: Bool { get }
}

extension WallClock {
    /// A clock that nothing is held against is believed.
    package var isInDoubt: Bool { false }

    /// The day in Asia/Shanghai, in which all legal periods are counted.
    package var today: CivilDate { now().date(in: .shanghai) }
}

/// The system's clock, with an offset that is zero but in development.
package struct SystemClock: WallClock {
    private let offset: Int64

    /// The system's time plus `offsetMilliseconds`. An offset is for trying out what time brings, never for
    /// production.
    package init(offsetMilliseconds: Int64 = 0) { offset = offsetMilliseconds }

    /// The instant now.
    package func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000 + offset)
    }
}

/// A clock that stands until it is set. For tests.
package final class ManualClock: WallClock {
    private let time: Mutex<Timestamp>

    /// Stands at an instant.
    package init(_ start: Timestamp) { time = Mutex(start) }

    /// Stands at 09:00 in Shanghai of a day.
    package convenience init(_ date: CivilDate) {
        self.init(Timestamp(startOf: date, in: .shanghai).adding(milliseconds: 9 * 3_600_000))
    }

    /// The instant now.
    package func now() -> Timestamp { time.withLock { $0 } }

    /// Moves the clock to an instant.
    package func set(_ instant: Timestamp) { time.withLock { $0 = instant } }

    /// Moves the clock forward, or back if negative.
    package func advance(milliseconds: Int64) { time.withLock { $0 = $0.adding(milliseconds: milliseconds) } }

    /// Moves the clock forward by whole days, or back if negative.
    package func advance(days: Int) { advance(milliseconds: Int64(days) * 86_400_000) }
}
