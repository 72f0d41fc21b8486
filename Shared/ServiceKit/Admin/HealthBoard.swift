import Synchronization

/// What `/healthz` and `/readyz` say: the state of the daemon, and whether its sources are fresh.
package final class HealthBoard: Sendable {
    /// Where the daemon is in its life.
    package enum Phase: String, Sendable, Hashable {
        /// Opening the store, starting.
        case starting
        /// Taking calls.
        case serving
        /// Finishing what it has.
        case draining
    }

    /// One condition of being ready.
    package struct Check: Sendable {
        /// Its name, for `/readyz`.
        package let name: String
        /// Nil when it holds, else why not, in a few words. Must not block.
        package let problem: @Sendable () -> String?

        /// A condition.
        package init(_ name: String, problem: @escaping @Sendable () -> String?) {
            self.name = name
            self.problem = problem
        }
    }

    private struct State: Sendable {
        var phase = Phase.starting
        var checks: [Check] = []
    }

    private let state = Mutex(State())

    /// A board at start.
    package init() {}

    /// Where the daemon is.
    package var phase: Phase {
        get { state.withLock { $0.phase } }
        set { state.withLock { $0.phase = newValue } }
    }

    /// Adds a condition of being ready.
    package func add(_ check: Check) { state.withLock { $0.checks.append(check) } }

    /// Whether the daemon is ready, and a line for each condition.
    package func readiness() -> (ready: Bool, text: String) {
        let (phase, checks) = state.withLock { ($0.phase, $0.checks) }
        var ready = phase == .serving
        var text = "phase: \(phase.rawValue)\n"
        for check in checks {
            let problem = check.problem()
            ready = ready && problem == nil
            text += "\(check.name): \(problem ?? "ok")\n"
        }
        return (ready, text)
    }
}
