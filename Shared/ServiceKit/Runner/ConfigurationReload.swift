package import Phrases
import RPC
import Synchronization

/// Reads the configuration and the policy file again while a daemon runs, and says how they stand: in the log, in metrics and in
/// `/readyz`.
///
/// What is read counts whole or not at all: a fault in the one leaves both as they were, and the daemon goes on, ready.
package final class ConfigurationReload: Sendable {
    /// What a look found, for the log.
    package struct Outcome: Sendable, Hashable {
        /// What became of the configuration: `unchanged`, `reloaded` or why it was refused.
        package var configuration: Phrase = "unchanged"
        /// What became of the policy file; `none` where none is named.
        package var policy: Phrase = "unchanged"
        /// Keys whose new values count from now on.
        package var taken: [String] = []
        /// Keys whose new values count at the next start.
        package var later: [String] = []
    }

    private let environment: ServiceEnvironment
    private let methods: [MethodDescriptor]
    private let refusals: Counter
    /// What is wrong with what was read last, which therefore does not count.
    private let refused = Mutex<Phrase?>(nil)
    /// One look at a time.
    private let turn = Mutex(())

    /// Most faults that `/readyz` shows of those that were found.
    private static let shownFaults = 8

    init(_ environment: ServiceEnvironment, _ methods: [MethodDescriptor]) {
        self.environment = environment
        self.methods = methods
        refusals = environment.metrics.counter(
            "xinyi_configuration_reloads_refused_total",
            "Configurations and policy files that were wrong and changed nothing.")
        environment.metrics.computed(
            "xinyi_configuration_refused",
            "Whether the configuration or policy file read last is wrong and does not count."
        ) { [weak self] in self?.refused.withLock { $0 } == nil ? 0 : 1 }
        environment.health.add(
            HealthBoard.Check(
                "configuration", isQuiet: true,
                warning: { [weak self] in
                    self?.refused.withLock { $0 }.map { "what was read last does not count: \($0)" as Phrase }
                }, problem: { nil }))
    }

    /// Looks at both now.
    ///
    /// - Parameter read: reads the configuration; nil where it cannot have changed, and the policy file alone is looked at.
    package func look(_ read: (@Sendable () throws(ConfigurationError) -> Configuration)?) -> Outcome {
        turn.withLock { _ in lookAlone(read) }
    }

    private func lookAlone(_ read: (@Sendable () throws(ConfigurationError) -> Configuration)?) -> Outcome {
        let running = environment.configuration
        var outcome = Outcome()
        let given: Configuration
        do throws(ConfigurationError) { given = try read?() ?? running } catch {
            outcome.configuration = refuse("configuration not reloaded", error)
            return outcome
        }
        let (next, taken, later) = running.taking(given)
        let policy: Policy
        do throws(ConfigurationError) {
            policy =
                try next.optional("policy-file").map { path throws(ConfigurationError) in try Policy.load(path) }
                ?? .standard
        } catch {
            outcome.policy = refuse("policy not reloaded", error)
            return outcome
        }
        refused.withLock { $0 = nil }
        let isStandard = next.optional("policy-file") == nil
        if policy != environment.policy {
            environment.currentPolicy.value = policy
            tellClosed(policy)
            outcome.policy = "reloaded"
            if isStandard {
                environment.logger.warning("no policy file any more, and the standard policy counts")
            }
        }
        if isStandard { outcome.policy = "none" }
        if !taken.isEmpty {
            // Signals may have changed the level since: a file that says what it said takes nothing back.
            if taken.contains("log-level"), let level = LogLevel(rawValue: next.text("log-level")) {
                environment.logger.level = level
            }
            environment.adopt(next)
            outcome.configuration = "reloaded"
        }
        (outcome.taken, outcome.later) = (taken, later)
        if !later.isEmpty {
            environment.logger.warning("configuration keys that count at the next start", ["keys": .names(later)])
        }
        return outcome
    }

    private func refuse(_ message: LogMessage, _ error: ConfigurationError) -> Phrase {
        let problem = Phrase.list(error.problems)
        refusals.add()
        refused.withLock { $0 = .list(Array(error.problems.prefix(Self.shownFaults))) }
        environment.logger.error(message, ["reason": .said(problem)])
        return "refused, and what was in use stays: \(problem)"
    }

    /// Says which methods a policy closes to everybody.
    func tellClosed(_ policy: Policy) {
        let closed = methods.filter { policy.roles(allowedTo: $0).isEmpty }.map(\.path).sorted()
        if !closed.isEmpty { environment.logger.warning("methods that nobody may call", ["methods": .names(closed)]) }
    }
}
