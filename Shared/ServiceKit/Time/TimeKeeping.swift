import Credit
import Phrases
import RPC
import Store

/// Keeps the last moment on record, and says when the clock is in doubt: log, metric, `/readyz`.
struct TimeKeeping: Sendable {
    let clock: GuardedClock
    let moment: RecordedMoment
    let logger: Logger
    let peers: PeerTimes

    /// The service begins over a store.
    static func begin(
        _ clock: GuardedClock, _ database: Database, at path: String, peers: [String: any Channel],
        _ environment: ServiceEnvironment
    ) async throws -> TimeKeeping {
        let keeping = TimeKeeping(
            clock: clock, moment: RecordedMoment(beside: path), logger: environment.logger,
            peers: PeerTimes(peers: peers, clock: clock))
        clock.begin(after: try await keeping.moment.read(database))
        // Before anything becomes due; a service that is alone starts all the same.
        await keeping.peers.ask(within: Limits.peerTimeout)
        clock.settle()
        keeping.record()
        environment.metrics.computed("xinyi_clock_in_doubt", "Whether the clock is not what it can be.") {
            clock.isInDoubt ? 1 : 0
        }
        let isShared = database.isShared
        environment.health.add(
            HealthBoard.Check("clock", isQuiet: true) {
                clock.doubt.map { doubt in
                    let (claimed, sure) = (doubt.claimed.rfc3339(in: .shanghai), doubt.sure.rfc3339(in: .shanghai))
                    return isShared ? Self.doubtOfOne(claimed, sure) : Self.doubt(claimed, sure)
                }
            })
        return keeping
    }

    private static func doubt(_ claimed: String, _ sure: String) -> Phrase {
        "in doubt: it says \(claimed), and by what is on record and by the other services it is \(sure); nothing becomes due and "
            + "nothing is recorded until it is set right or accepted (AcceptTime)"
    }

    private static func doubtOfOne(_ claimed: String, _ sure: String) -> Phrase {
        "in doubt: it says \(claimed), and by what is on record and by the other services it is \(sure); nothing becomes due and "
            + "nothing is recorded by this process until it is set right or accepted there (AcceptTime), and other processes over the "
            + "database go by their own clocks"
    }

    /// Follows the clock until the task is cancelled.
    func follow() async throws {
        var wasInDoubt = false
        var written = MonotonicInstant.now
        var asked = MonotonicInstant.now
        while true {
            // Whether a doubt still stands is asked more often than whether one has come up: it keeps others from their work.
            if asked.duration(to: .now) >= (clock.isInDoubt ? Limits.doubtPeriod : Limits.peerPeriod) {
                await peers.ask(within: Limits.peerTimeout)
                asked = .now
            }
            let doubt = clock.doubt
            if let doubt, !wasInDoubt {
                logger.error(
                    "clock in doubt: nothing becomes due by it and nothing is recorded",
                    [
                        "claimed": .name(doubt.claimed.rfc3339(in: .shanghai)),
                        "sure": .name(doubt.sure.rfc3339(in: .shanghai)),
                    ])
            } else if doubt == nil, wasInDoubt {
                logger.warning("clock believed again", ["time": .name(clock.now().rfc3339(in: .shanghai))])
                record()
            }
            wasInDoubt = doubt != nil
            if written.duration(to: .now) >= RecordedMoment.period {
                written = .now
                record()
            }
            try await Task.sleep(for: Limits.clockPeriod)
        }
    }

    /// Puts the moment on record, unless it is in doubt.
    func record() {
        guard !clock.isInDoubt else { return }
        if !moment.write(clock.now()) { logger.warning("the moment cannot be written beside the database") }
    }
}
