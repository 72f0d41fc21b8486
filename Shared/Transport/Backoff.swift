/// How long to wait before connecting again: `initial` × `factor` per failure, at most `maximum`, each ± `jitter`.
///
/// The formula is gRPC's. gRPC starts at 1 s and ends at 120 s; inside one district a service is back within a second of a
/// restart, and a follower that waits two minutes would leave restraints unexecutable for as long, so the defaults here are
/// 100 ms and 10 s. The jitter applies to the first wait too: clients that lost one server must not return in step.
package struct Backoff: Sendable, Hashable {
    /// The first wait.
    package var initial = Duration.milliseconds(100)
    /// The longest wait.
    package var maximum = Duration.seconds(10)
    /// What each failure multiplies the wait by.
    package var factor = 1.6
    /// The part of a wait by which it is changed at random, both ways.
    package var jitter = 0.2
    private var failures = 0

    /// The defaults.
    package init() {}

    /// The wait after one more failure.
    package mutating func next(_ random: inout some RandomNumberGenerator) -> Duration {
        var wait = initial
        for _ in 0..<failures where wait < maximum { wait *= factor }
        failures += 1
        return min(wait, maximum) * Double.random(in: (1 - jitter)...(1 + jitter), using: &random)
    }

    /// Connecting succeeded: the next failure waits ``initial`` again.
    package mutating func reset() { failures = 0 }
}

extension Duration {
    fileprivate static func * (duration: Duration, factor: Double) -> Duration {
        let (seconds, attoseconds) = duration.components
        return .seconds((Double(seconds) + Double(attoseconds) * 1e-18) * factor)
    }

    fileprivate static func *= (duration: inout Duration, factor: Double) { duration = duration * factor }
}
