package import Credit
import Synchronization

/// How often one caller may look persons up by their number: so many at once, and so many an hour in the long run. Who has a
/// mask and tries candidates is stopped long before the number is found; a desk with people in front of it is not.
///
/// Counted in this process and by the caller's identity, so that several instances allow so many times as much. A clock that
/// goes backwards gives nothing.
package final class NumberGate: Sendable {
    /// What is allowed.
    package struct Bounds: Sendable, Hashable {
        /// Look-ups that a caller may make at once after a while of none, 1 to ``mostBurst``.
        package var burst = NumberGate.defaultBurst
        /// Look-ups an hour that a caller may make in the long run, 1 to ``mostPerHour``.
        package var perHour = NumberGate.defaultPerHour
        /// Identities such as `department/CODE` whose duty it is to ask for many persons at once.
        package var batchCallers: Set<String> = []
    }

    private struct State: Sendable {
        var bounds: Bounds
        var callers: [String: Level] = [:]
    }

    private let clock: any WallClock
    private let state: Mutex<State>

    /// Most look-ups at once that may be configured.
    package static let mostBurst = 10_000
    /// Most look-ups an hour that may be configured.
    package static let mostPerHour = 1_000_000
    /// Look-ups at once where nobody says otherwise.
    package static let defaultBurst = 60
    /// Look-ups an hour where nobody says otherwise.
    package static let defaultPerHour = 300
    /// Callers that are remembered; with more of them, those who are full again are forgotten.
    private static let mostCallers = 4_096

    fileprivate struct Level: Sendable {
        /// What is left, in look-ups times an hour's milliseconds, so that it stays a whole number.
        var left: Int64
        var time: Int64
    }

    fileprivate static let hour: Int64 = 3_600_000

    /// A gate by its bounds.
    /// - Parameter batchCallers: identities such as `department/CODE` whose duty it is to ask for many persons at once.
    package init(
        burst: Int = NumberGate.defaultBurst, perHour: Int = NumberGate.defaultPerHour, batchCallers: [String] = [],
        clock: any WallClock
    ) {
        let bounds = Bounds(burst: burst, perHour: perHour, batchCallers: Set(batchCallers))
        state = Mutex(State(bounds: bounds))
        self.clock = clock
    }

    /// What is allowed now. Other bounds count from the next look-up on; what a caller has used stays used.
    package var bounds: Bounds {
        get { state.withLock { $0.bounds } }
        set { state.withLock { $0.bounds = newValue } }
    }

    /// Counts one look-up of a caller; none of a request that is refused for its fields.
    ///
    /// - Throws: PERSON_NUMBERS_EXHAUSTED, saying when to come again.
    package func pass(_ caller: String) throws(Refusal) {
        try RequestReading.current?.open()
        let now = clock.now().milliseconds
        let (wait, bounds): (Int64?, Bounds) = state.withLock { state in
            let bounds = state.bounds
            if state.callers.count >= Self.mostCallers, state.callers[caller] == nil {
                state.callers = state.callers.filter { bounds.refilled($0.value, at: now).left < bounds.full }
            }
            var level = bounds.refilled(state.callers[caller] ?? Level(left: bounds.full, time: now), at: now)
            defer { state.callers[caller] = level }
            guard level.left >= Self.hour else {
                let missing = Self.hour - level.left
                return ((missing + Int64(bounds.perHour) - 1) / Int64(bounds.perHour), bounds)
            }
            level.left -= Self.hour
            return (nil, bounds)
        }
        guard let wait else { return }
        throw .numbersExhausted(burst: bounds.burst, perHour: bounds.perHour, wait: wait)
    }

    /// Refuses a batch by persons' numbers to all but those whose duty it is.
    ///
    /// - Throws: PERSON_BATCH_DENIED.
    package func requireBatch(_ actor: Actor) throws(Refusal) {
        let path = actor.identity.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2).joined(
            separator: "/")
        let batchCallers = bounds.batchCallers
        guard batchCallers.contains(path) || batchCallers.contains(actor.identity) else {
            throw .denied(
                .personBatchDenied, "persons are not looked up by number in batches by '\(actor.identity)'",
                remedy:
                    "look them up one by one, each for its matter, or let an operator configure person-batch-callers for who"
                    + " has the duty")
        }
    }
}

extension NumberGate.Bounds {
    fileprivate var full: Int64 { Int64(burst) * NumberGate.hour }

    fileprivate func refilled(_ level: NumberGate.Level, at now: Int64) -> NumberGate.Level {
        // Bounds that became narrower leave nobody more than they give.
        let left = min(full, level.left)
        guard now > level.time else { return NumberGate.Level(left: left, time: level.time) }
        // What was missing is there again after this; a longer time adds nothing.
        let enough = (full - left + Int64(perHour) - 1) / Int64(perHour)
        let elapsed = min(now - level.time, enough)
        return NumberGate.Level(left: min(full, left + elapsed * Int64(perHour)), time: now)
    }
}

extension Reason {
    /// Too many look-ups by number.
    package static let personNumbersExhausted = Reason("PERSON_NUMBERS_EXHAUSTED", zh: "按证件号码查询过于频繁")
    /// A batch by numbers of persons, by somebody whose duty it is not.
    package static let personBatchDenied = Reason("PERSON_BATCH_DENIED", zh: "无权按证件号码批量查询")
}

extension Refusal {
    fileprivate static func numbersExhausted(burst: Int, perHour: Int, wait: Int64) -> Refusal {
        let seconds = (wait + 999) / 1_000
        var refusal = Refusal.exhausted(
            "one caller looks persons up by number at most \(burst) times at once and \(perHour) times an hour",
            remedy: "come again in \(seconds) s, or name the person by subjects/{id}", reason: .personNumbersExhausted)
        refusal.retryAfter = .milliseconds(wait)
        return refusal
    }
}
