import Foundation
import RPC
import Testing

/// Two sessions with a network between them that delays, cuts into pieces, clogs, stalls and breaks.
///
/// `XINYI_SIM_SEED=… swift test --filter SimulationTests` repeats one run; `XINYI_SIM_RUNS=…` makes another number of them.
@Suite("Sessions over a simulated network")
struct SimulationTests {
    private static func environment(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    @Test("every call ends once and in time, nothing is lost, doubled or reordered, and nothing is left")
    func faults() {
        let given = Self.environment("XINYI_SIM_SEED")
        let first = given ?? UInt64.random(in: 0 ... .max)
        let runs = Self.environment("XINYI_SIM_RUNS") ?? (given == nil ? 60 : 1)
        print("simulation: \(runs) runs from XINYI_SIM_SEED=\(first)")
        var outcomes: [String: Int] = [:]
        var (connections, messages) = (0, 0)
        for run in 0..<runs {
            let seed = first &+ run
            let report = Simulation(seed: seed).run()
            #expect(report.findings.isEmpty, "XINYI_SIM_SEED=\(seed)")
            outcomes.merge(report.outcomes, uniquingKeysWith: +)
            connections += report.connections
            messages += report.messages
        }
        print("simulation: \(outcomes.sorted { $0.key < $1.key }), \(messages) messages, \(connections) connections")
        // A simulation in which nothing happens proves nothing.
        guard runs >= 60 else { return }
        for outcome in ["ok", "NOT_FOUND", "CANCELLED", "DEADLINE_EXCEEDED", "UNAVAILABLE", "given up"] {
            #expect(outcomes[outcome, default: 0] > 100, "\(outcome)")
        }
        #expect(connections > runs && messages > 1000)
    }

    @Test("a seed gives the same run every time", arguments: 1...5 as ClosedRange<UInt64>)
    func replay(seed: UInt64) {
        let (first, second) = (Simulation(seed: seed).run(), Simulation(seed: seed).run())
        #expect(first.digest == second.digest)
        #expect(first.outcomes == second.outcomes)
    }

    @Test(
        "without faults every call ends as its handler says, or as its caller wants",
        arguments: [Extensions.all, []])
    func calm(extensions: Extensions) {
        var knobs = NetworkKnobs()
        (knobs.clogChance, knobs.stallChance, knobs.cutChance, knobs.capacity) = (0, 0, 0, 64 << 10)
        let seed = UInt64.random(in: 0 ... .max)
        print("calm simulation: seed \(seed)")
        let report = Simulation(seed: seed, knobs: knobs, extensions: extensions, drains: false).run()
        #expect(report.findings.isEmpty, "seed \(seed)")
        #expect(report.connections == 1)
        let (ok, cut) = (report.outcomes["ok", default: 0], report.outcomes["UNAVAILABLE", default: 0])
        // Only calls that are never answered and have neither deadline nor patience are left to the end.
        #expect(ok > 0 && cut <= ok / 4 + 4, "seed \(seed): \(report.outcomes)")
    }

    @Test("a network that loses pieces without breaking the connection is noticed: the simulation can fail")
    func faultyNetwork() {
        var knobs = NetworkKnobs()
        knobs.faultyChance = 20
        let noticed = (0..<20 as Range<UInt64>).filter { !Simulation(seed: $0, knobs: knobs).run().findings.isEmpty }
        #expect(noticed.count > 15)
    }
}
