import Credit

/// A clock that stands still.
struct FixedClock: WallClock {
    func now() -> Timestamp { Timestamp(milliseconds: 1_700_000_000_000) }
}
