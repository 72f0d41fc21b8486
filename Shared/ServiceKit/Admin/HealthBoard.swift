package import Phrases
import Synchronization

/// What `/healthz`, `/readyz` and the health service say: the state of the daemon, and whether its sources are fresh.
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
        /// Full names of the services whose calls cannot be answered without it; most conditions have none.
        package let services: Set<String>
        /// Whether `/readyz` has a line for it only where there is something to say.
        package let isQuiet: Bool
        /// What an operator is to see to although the condition holds, in a few words; nil for nothing. Must not block.
        package let warning: @Sendable () -> Phrase?
        /// Nil when it holds, else why not, in a few words. Must not block.
        package let problem: @Sendable () -> Phrase?

        /// A condition.
        package init(
            _ name: String, neededBy services: Set<String> = [], isQuiet: Bool = false,
            warning: @escaping @Sendable () -> Phrase? = { nil }, problem: @escaping @Sendable () -> Phrase?
        ) {
            self.name = name
            self.services = services
            self.isQuiet = isQuiet
            self.warning = warning
            self.problem = problem
        }
    }

    private struct State: Sendable {
        var phase = Phase.starting
        var checks: [Check] = []
        var nextWatcher = 0
        var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
        /// What the checks said when they were last looked at for the watchers.
        var problems: [Bool] = []
    }

    private let state = Mutex(State())

    private let language: Language

    /// A board at start, whose texts are read in a language.
    package init(_ language: Language = .english) { self.language = language }

    /// Where the daemon is.
    package var phase: Phase {
        get { state.withLock { $0.phase } }
        set {
            state.withLock { $0.phase = newValue }
            tellWatchers()
        }
    }

    /// Adds a condition of being ready.
    package func add(_ check: Check) {
        state.withLock { $0.checks.append(check) }
        tellWatchers()
    }

    /// Whether the daemon is ready, and a line for each condition: its name and `ok` are for programs, all else for operators. A warning
    /// leaves it ready.
    package func readiness() -> (ready: Bool, text: String) {
        let (phase, checks) = state.withLock { ($0.phase, $0.checks) }
        var ready = phase == .serving
        var text = "phase: \(phase.rawValue)\n"
        for check in checks {
            let problem = check.problem()
            ready = ready && problem == nil
            if let said = problem ?? check.warning().map({ "warning: \($0)" as Phrase })
                ?? (check.isQuiet ? nil : .verbatim("ok"))
            {
                text += "\(check.name): \(said(language))\n"
            }
        }
        return (ready, text)
    }

    // MARK: - Of single services

    /// Whether calls of a service make sense now; of the empty name, whether the daemon is ready (``readiness()``).
    package func isServing(_ service: String) -> Bool {
        let (phase, checks) = state.withLock { ($0.phase, $0.checks) }
        guard phase == .serving else { return false }
        return checks.allSatisfy { check in
            !(service.isEmpty || check.services.contains(service)) || check.problem() == nil
        }
    }

    // MARK: - Watchers

    /// Rings when something may have changed; nil at the bound (``Limits/healthWatchers``). Ends when the reader's task is
    /// cancelled or the stream is dropped.
    package func changes() -> AsyncStream<Void>? {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state -> Int? in
            guard state.watchers.count < Limits.healthWatchers else { return nil }
            state.nextWatcher += 1
            state.watchers[state.nextWatcher] = continuation
            return state.nextWatcher
        }
        guard let number else { return nil }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.watchers.removeValue(forKey: number) }
        }
        return stream
    }

    /// Looks at the conditions again, which may have changed by time alone, and tells the watchers if one has.
    func lookAgain() {
        let checks = state.withLock { $0.watchers.isEmpty ? nil : $0.checks }
        guard let checks else { return }
        let problems = checks.map { $0.problem() != nil }
        let hasChanged = state.withLock { state -> Bool in
            defer { state.problems = problems }
            return state.problems != problems
        }
        if hasChanged { tellWatchers() }
    }

    private func tellWatchers() {
        for watcher in state.withLock({ Array($0.watchers.values) }) { watcher.yield() }
    }
}
