/// What may be true of something over time: each state with the moments between which it came to be.
///
/// A step is noted before its call begins and settled when it is acknowledged: between the two either may hold.
struct Timeline<State: Hashable & Sendable>: Sendable {
    typealias Instant = ContinuousClock.Instant

    private struct Step: Sendable {
        let state: State
        let begun: Instant
        /// Nil while the call is not answered.
        var settled: Instant?
    }

    private var steps: [Step]

    /// A state that held from the beginning.
    init(_ state: State, at instant: Instant = .now) { steps = [Step(state: state, begun: instant, settled: instant)] }

    /// A call begins that leads to a state.
    mutating func begin(_ state: State, at instant: Instant = .now) {
        guard steps.last?.state != state || steps.last?.settled != nil else { return }
        steps.append(Step(state: state, begun: instant))
    }

    /// The call that was begun last is acknowledged.
    mutating func settle(at instant: Instant = .now) { steps[steps.count - 1].settled = instant }

    /// What was found to be true, whatever was believed, because a store was put back from a copy between the two.
    mutating func replace(by state: State, from begun: Instant, to settled: Instant) {
        steps.append(Step(state: state, begun: begun, settled: settled))
    }

    /// The newest state, acknowledged or not.
    var newest: State { steps[steps.count - 1].state }

    /// Whether the newest state is acknowledged.
    var isSettled: Bool { steps[steps.count - 1].settled != nil }

    /// The states that may have held at some moment between two.
    func possible(from first: Instant, to last: Instant) -> Set<State> {
        var found: Set<State> = []
        for (index, step) in steps.enumerated() where step.begun <= last {
            // It held until a later one came, at the latest when that was acknowledged.
            if steps[(index + 1)...].contains(where: { $0.settled.map { $0 < first } ?? false }) { continue }
            found.insert(step.state)
        }
        return found
    }

    /// Every state that ever may have held.
    var ever: Set<State> { Set(steps.map(\.state)) }
}
