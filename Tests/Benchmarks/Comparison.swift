import BenchKit
import Foundation

/// Runs the same calls against each contender, rounds interleaved because the machine's speed drifts, and prints medians,
/// ratios and what Xinyi must reach.
enum Comparison {
    static let command = BenchCommand(
        name: "compare", usage: "\(ComparisonOptions.usage)   medians and ratios beside gRPC C++, Go ttrpc, raw C"
    ) { arguments in
        try await run(try ComparisonOptions(arguments))
    }

    /// Samples of every round.
    typealias Samples = [Scenario: [Contender.Name: [Sample]]]

    static func run(_ options: ComparisonOptions) async throws {
        let file = try options.json.map { try ResultFile(at: $0) }
        let machine = Machine.current()
        try file?.write("machine", machine)
        let own = CommandLine.arguments[0]
        let echo = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/xinyi-echo"
        let contenders = Contender.all(
            echo: echo, peers: options.peers, certificates: try await BenchService.makeCertificates())
        let check = options.subjects > 0 ? try CheckContender(own, options) : nil
        defer { check?.server.stop() }

        var samples: Samples = [:]
        var failures: [String] = []
        for round in 1...options.rounds {
            for scenario in options.scenarios {
                for contender in contenders where contender.takes(scenario) {
                    do {
                        let sample = try Measurement.run(contender, scenario, seconds: options.seconds)
                        try note(sample, round, contender.name, scenario, &samples, file)
                    } catch {
                        // The rounds that are left still say something; that one failed is said at the end.
                        failures.append("round \(round), \(contender.name.rawValue), \(scenario.name): \(error)")
                    }
                }
                guard let check, Scenario.besideCheck.contains(scenario) else { continue }
                let sample = try check.measure(scenario, seconds: options.seconds)
                try note(sample, round, .check, scenario, &samples, file)
            }
        }
        let report = ComparisonReport(machine: machine, options: options, samples: samples)
        report.print()
        try report.write(to: file)
        guard failures.isEmpty else {
            throw BenchError("\(failures.count) measurements failed:\n" + failures.joined(separator: "\n"))
        }
    }

    private static func note(
        _ sample: Sample, _ round: Int, _ name: Contender.Name, _ scenario: Scenario, _ samples: inout Samples,
        _ file: ResultFile?
    ) throws {
        samples[scenario, default: [:]][name, default: []].append(sample)
        try file?.write("sample", SampleLine(round: round, contender: name, scenario: scenario.name, sample: sample))
        let figure =
            scenario.mode == .idle
            ? String(format: "%.1f kB per connection", sample.kilobytesPerConnection)
            : String(format: "%.0f/s", sample.callsPerSecond)
        FileHandle.standardError.write(Data("round \(round): \(name.rawValue), \(scenario.name): \(figure)\n".utf8))
    }

    /// One round's result, for machines.
    private struct SampleLine: Codable {
        let round: Int
        let contender: Contender.Name
        let scenario: String
        let sample: Sample
    }

    /// Check, whose server is filled once and stays.
    private struct CheckContender {
        let server: Peer
        private let client: (Scenario, Double) -> [String]

        init(_ own: String, _ options: ComparisonOptions) throws {
            let server = try Peer([own, "check-server", "0", "\(options.subjects)", "\(options.entries)"])
            let port = try server.waitUntilReady()
            client = { scenario, seconds in
                [own, "check-client", "\(port)", "\(scenario.connections)", "\(scenario.inFlight)", "\(seconds)"]
                    + ["\(options.subjects)"]
            }
            self.server = server
        }

        func measure(_ scenario: Scenario, seconds: Double) throws -> Sample {
            try Measurement.load(server, client(scenario, seconds), .check, seconds: seconds)
        }
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted.count % 2 == 1
            ? sorted[sorted.count / 2] : (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
    }
}
