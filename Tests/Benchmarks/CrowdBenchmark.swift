import BenchKit
import Crypto
import Foundation
import TestKit
import Transport

/// What a counter gets from measures while others do their worst at once: each with a certificate of its own, on the same two
/// processors as the server and the counter.
///
/// That no call fails and that the memory stays within its bound is asserted; durations are told, with what they are to be.
enum CrowdBenchmark {
    static let command = BenchCommand(
        name: "crowd", usage: "[--quick] [--json FILE]   what a counter gets while others do their worst"
    ) { arguments in
        var (isQuick, json) = (false, nil as String?)
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            switch (flag, flag == "--json" ? rest.popFirst() : nil) {
            case ("--quick", _): isQuick = true
            case ("--json", let path?): json = path
            default: throw BenchError("crowd [--quick] [--json FILE]")
            }
        }
        let result = try await run(seconds: isQuick ? 3 : 10, rounds: 3)
        try json.map { try ResultFile(at: $0, appending: true) }?.write("crowd", result)
        guard result.residentMegabytes <= result.boundMegabytes else {
            throw BenchError("the server took \(result.residentMegabytes) MB, more than \(result.boundMegabytes)")
        }
    }

    /// What it gave: medians of the rounds, in microseconds.
    private struct Result: Codable {
        var alone = Sample()
        var amongOthers = Sample()
        var residentMegabytes = 0.0
        var boundMegabytes = 0.0

        enum CodingKeys: String, CodingKey {
            case alone
            case amongOthers = "among_others"
            case residentMegabytes = "server_peak_rss_mb"
            case boundMegabytes = "bound_mb"
        }
    }

    /// Above what it has alone a server takes what identities may hold, as it arrives and decoded, and what its connections, calls
    /// at work and queues take.
    private static var bound: Double {
        let limits = TransportLimits.default
        return Double(2 * limits.maxHeldBytes) / 1_048_576 + 128
    }

    private static let (subjects, entries) = (20_000, 2000)

    private static func run(seconds: Double, rounds: Int) async throws -> Result {
        let directory = try await BenchService.makeCertificates(
            ["service/measures", "service/registry", "service/listing", "department/APV"] + Crowd.identities)
        let program = CommandLine.arguments[0]
        let server = try Peer([program, "check-server", "0", "\(subjects)", "\(entries)", "--tls", directory])
        defer { server.stop() }
        let port = try server.waitUntilReady()
        let counter = [program, "check-client", "\(port)", "1", "1", "\(seconds)", "\(subjects)", "--tls", directory]
        func measure() throws -> Sample { try Measurement.load(server, counter, .xinyi, seconds: seconds) }

        var (alone, among): ([Sample], [Sample]) = ([], [])
        let before = try server.memory().kilobytes
        for _ in 0..<rounds {
            alone.append(try measure())
            let crowd = try await Crowd.begin(.loopback(port: UInt16(port)), directory)
            do {
                among.append(try measure())
            } catch {
                await crowd.end()
                throw BenchError("a call of the counter failed among others: \(error)")
            }
            await crowd.end()
            print(crowd.report)
        }
        var result = Result(alone: median(alone), amongOthers: median(among))
        result.residentMegabytes = Double(try server.memory().peakKilobytes - before) / 1024
        result.boundMegabytes = bound
        tell(result, rounds)
        return result
    }

    private static func median(_ samples: [Sample]) -> Sample {
        func middle(_ value: (Sample) -> Double) -> Double { samples.map(value).sorted()[samples.count / 2] }
        return Sample(callsPerSecond: middle(\.callsPerSecond), p50: middle(\.p50), p99: middle(\.p99))
    }

    private static func tell(_ result: Result, _ rounds: Int) {
        func row(_ name: String, _ alone: Double, _ among: Double, _ most: Double) {
            let ratio = among / alone
            print(
                String(
                    format: "%@ %9.0f µs alone %9.0f µs among others  %5.2f ×, at most %2.0f: %@", name, alone, among,
                    ratio,
                    most, ratio <= most ? "yes" : "NO"))
        }
        print("A counter's Checks, one in flight, medians of \(rounds) rounds:")
        row("p50", result.alone.p50, result.amongOthers.p50, 3)
        row("p99", result.alone.p99, result.amongOthers.p99, 10)
        print(
            String(
                format: "memory of the server at most %.0f MB more than before, bound %.0f", result.residentMegabytes,
                result.boundMegabytes))
    }
}
