import BenchKit
import Foundation
import TestKit
import Transport

/// What one peer's misbehaviour costs a server and its other callers: for each hardship a fresh server, calls of another process
/// alone and with the hardship, the server's memory before and at its peak.
///
/// Memory within its bound, every call answered and what the peer got are asserted; durations of calls are told.
enum HardshipBenchmark {
    static let command = BenchCommand(
        name: "hardship", usage: "\(usage)   what one peer's misbehaviour costs a server and its other callers"
    ) { arguments in
        var (isQuick, json, only) = (false, nil as String?, "")
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            if flag == "--quick" {
                isQuick = true
                continue
            }
            guard let value = rest.popFirst() else { throw BenchError(usage) }
            switch flag {
            case "--json": json = value
            case "--only": only = value
            default: throw BenchError("\(flag) is no option: \(usage)")
            }
        }
        let hardships = all(isQuick: isQuick).filter { only.isEmpty || $0.name.contains(only) }
        try await run(hardships, seconds: isQuick ? 0.3 : 2, try json.map { try ResultFile(at: $0, appending: true) })
    }

    private static let usage = "[--quick] [--json FILE] [--only TEXT]"

    private static func all(isQuick: Bool) -> [any Hardship] {
        [
            SlowReader(), NeverReads(untilClosed: !isQuick), DataAfterTheEnd(), ManyStreams(connections: 1),
            ManyStreams(connections: 10), LargestRequests(),
        ]
    }

    private static func run(_ hardships: [any Hardship], seconds: Double, _ file: ResultFile?) async throws {
        let echo = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/xinyi-echo"
        var results: [HardshipResult] = []
        for hardship in hardships {
            let result = try await measure(hardship, echo, seconds: seconds)
            results.append(result)
            try file?.write("hardship", result)
        }
        HardshipResult.printTable(results, seconds: seconds)
        let failures = results.flatMap(\.failures)
        guard failures.isEmpty else { throw BenchError("not as it must be:\n" + failures.joined(separator: "\n")) }
    }

    private static func measure(
        _ hardship: any Hardship, _ echo: String, seconds: Double
    ) async throws -> HardshipResult {
        // One loop, which the calls of others share with this peer: nothing hides behind another thread.
        let server = try Peer([echo, "server", "0", "1"])
        defer { server.stop() }
        let port = try server.waitUntilReady()
        let address = SocketAddress.loopback(port: UInt16(port))
        // One call in flight, as a counter clerk's program has it, in a process of its own; it ends with its first failure.
        let calls = [echo, "unary", "\(port)", "1", "1", "\(seconds)", "64"]
        func others() throws -> Sample { try Measurement.load(server, calls, .xinyi, seconds: seconds) }

        let cue = HardshipCue()
        let play = Task { try await hardship.play(address, cue) }
        var result = HardshipResult(name: hardship.name, boundMegabytes: megabytes(hardship.memoryBound))
        do {
            result.alone = try others()
        } catch {
            result.failures.append("\(hardship.name): calls alone: \(error)")
        }
        let before = try server.memory().kilobytes
        // Once the others are at work.
        Task {
            try await Task.sleep(for: .milliseconds(300))
            cue.begin.open()
        }
        do {
            result.during = try others()
        } catch {
            result.failures.append("\(hardship.name): calls of others: \(error)")
        }
        cue.finish()
        do {
            result.outcome = try await play.value
        } catch {
            result.failures.append("\(hardship.name): \(error)")
        }
        result.beforeMegabytes = megabytes(before << 10)
        result.growthMegabytes = megabytes((try server.memory().peakKilobytes - before) << 10)
        if result.growthMegabytes > result.boundMegabytes {
            result.failures.append(
                String(
                    format: "\(hardship.name): memory grew by %.1f MB, the bound is %.1f MB",
                    result.growthMegabytes, result.boundMegabytes))
        }
        return result
    }

    private static func megabytes(_ bytes: Int) -> Double { Double(bytes) / 1_048_576 }
}

/// What a hardship cost.
struct HardshipResult: Encodable {
    let name: String
    /// The server's resident memory when the hardship began.
    var beforeMegabytes = 0.0
    /// How far above that it has ever been.
    var growthMegabytes = 0.0
    /// How far it may be.
    let boundMegabytes: Double
    /// The calls of others before it; nil when one failed.
    var alone: Sample?
    /// The calls of others meanwhile; nil when one failed.
    var during: Sample?
    /// What the peer got.
    var outcome = ""
    /// What was not as it must be.
    var failures: [String] = []

    init(name: String, boundMegabytes: Double) {
        self.name = name
        self.boundMegabytes = boundMegabytes
    }

    enum CodingKeys: String, CodingKey {
        case name, alone, during, outcome, failures
        case beforeMegabytes = "server_rss_before_mb"
        case growthMegabytes = "server_rss_growth_mb"
        case boundMegabytes = "server_rss_growth_bound_mb"
    }

    /// Prints one line for each.
    static func printTable(_ results: [HardshipResult], seconds: Double) {
        print("")
        print("one peer's misbehaviour, each at a fresh server of one loop; others call one by one for \(seconds) s")
        print(
            line([
                "", "RSS MB", "grew", "bound", "p50 µs alone", "meanwhile", "p99 µs alone", "meanwhile", "calls",
                "failed", "met", "what the peer got",
            ]))
        for result in results {
            func cell(_ sample: Sample?, _ digits: Int = 0, _ value: (Sample) -> Double) -> String {
                sample.map { String(format: "%.\(digits)f", value($0)) } ?? "–"
            }
            print(
                line([
                    result.name, String(format: "%.1f", result.beforeMegabytes),
                    String(format: "%.1f", result.growthMegabytes), String(format: "%.1f", result.boundMegabytes),
                    cell(result.alone, 1, \.p50), cell(result.during, 1, \.p50), cell(result.alone, 0, \.p99),
                    cell(result.during, 0, \.p99), cell(result.during) { $0.callsPerSecond * seconds },
                    result.during == nil || result.alone == nil ? "1" : "0", result.failures.isEmpty ? "yes" : "NO",
                    result.outcome,
                ]))
        }
    }

    private static func line(_ cells: [String]) -> String {
        let widths = [32, 6, 5, 5, 12, 9, 12, 9, 7, 6, 3, 0]
        return zip(cells, widths).map { text, width in
            text.padding(toLength: max(text.count, width), withPad: " ", startingAt: 0)
        }.joined(separator: " ")
    }
}
