import Casework
import Credit
import ListingRules
package import ServiceKit
import Store

/// Lets the clock act: entries take effect and expire without anyone's hand (row L7). Runs at the start, at midnight in
/// Asia/Shanghai and every minute between, in transactions of bounded size.
package struct Sweeper: Sendable {
    let environment: ListingEnvironment
    let logger: Logger?

    /// A sweeper over an environment; without a logger it is silent.
    package init(_ environment: ListingEnvironment, logger: Logger? = nil) {
        self.environment = environment
        self.logger = logger
    }

    /// Does what is due today; nothing while the clock is in doubt.
    /// - Returns: how many entries changed.
    @discardableResult
    package func sweep() async throws -> Int {
        guard !environment.cases.clock.isInDoubt else { return 0 }
        var changed = 0
        for _ in 0..<ListingLimits.sweepTurns {
            let moment = environment.moment
            let count = try await environment.database.write { transaction in
                let due = try EntryTable.due(on: moment.today, limit: ListingLimits.sweepBatch, transaction)
                for record in due {
                    _ = try EntrySteps.runClock(record, at: moment, transaction)
                }
                return due.count
            }
            changed += count
            if count < ListingLimits.sweepBatch { break }
        }
        return changed
    }

    /// Sweeps until the task is cancelled, first after a pause: what was due at the start is done before. A failure is logged and
    /// the next turn tries again.
    package func run(every interval: Duration = .seconds(60)) async {
        while !Task.isCancelled {
            try? await Task.sleep(for: min(interval, untilMidnight))
            if Task.isCancelled { return }
            do {
                let changed = try await sweep()
                if changed > 0 { logger?.info("entries changed by the clock", ["count": .integer(Int64(changed))]) }
            } catch {
                logger?.error("the sweep failed and is tried again", ["reason": .error(error)])
            }
        }
    }

    /// Time until the next day begins in Asia/Shanghai, at least a millisecond.
    private var untilMidnight: Duration {
        let now = environment.cases.clock.now()
        let next = Timestamp(startOf: now.date(in: .shanghai).adding(days: 1), in: .shanghai)
        return .milliseconds(max(1, next.milliseconds(since: now)))
    }
}
