import JSON
import Phrases
import RPC
import TestKit
import Testing

@testable import CommandLineKit

@Suite("Load tests of a method", .serialized)
struct PressTests {
    static let echo = "xinyi.common.v1.IntrospectionService/Echo"

    @Test("so many calls as asked for are made, over all connections, and measured")
    func count() async throws {
        let run = try await LiveServer.run(
            ["press", Self.echo, #"{"payload":"AAEC"}"#, "--count", "500", "--connections", "3", "--json"])
        #expect(run.code == .ok, "\(run.errors)")
        let result = try JSONValue.parse(run.output)
        #expect(result["method"] == .string(Self.echo))
        #expect(result["calls"] == 500)
        #expect(result["connections"] == 3)
        #expect(result["concurrency"] == 16)
        #expect(result["errors"]?.members.isEmpty == true)
        func number(_ name: String) -> Double {
            switch result[name] {
            case .number(let value)?: value
            case .integer(let value)?: Double(value)
            default: -1
            }
        }
        #expect(number("callsPerSecond") > 0 && number("seconds") > 0)
        #expect(number("p50Micros") > 0 && number("p50Micros") <= number("p90Micros"))
        #expect(number("p90Micros") <= number("p99Micros") && number("p99Micros") <= number("maxMicros"))
    }

    @Test("the result is readable in both languages", arguments: [("en", "calls/s", "none"), ("zh", "次/秒", "无")])
    func text(language: String, rate: String, none: String) async throws {
        let run = try await LiveServer.run(["press", Self.echo, "--count", "10", "--lang", language])
        #expect(run.code == .ok)
        #expect(run.output.contains(rate) && run.output.contains(none) && run.output.contains("p99 "))
        #expect(run.output.split(separator: "\n").count == 5)
    }

    @Test("it ends with its time, and a rate bounds how many calls are begun")
    func rate() async throws {
        let run = try await LiveServer.run(
            ["press", Self.echo, "--rate", "100", "--duration", "0.2", "--concurrency", "2", "--json"])
        let result = try JSONValue.parse(run.output)
        guard case .integer(let calls)? = result["calls"] else {
            Issue.record("no calls: \(run.output)")
            return
        }
        // 0.2 s at 100 a second; a machine that is busy begins fewer, never more.
        #expect((1...20).contains(calls))
        let timed = try await LiveServer.run(["press", Self.echo, "--duration", "0.05", "--json"])
        #expect(timed.code == .ok)
    }

    @Test("errors are counted by code, and make the exit code 1")
    func errors() async throws {
        // One call of Echo at a time: with sixteen at once some are refused, or none if they never meet.
        let run = try await LiveServer.run(
            ["press", "xinyi.common.v1.HealthService/CheckHealth", "--count", "2000", "--json"],
            settings: ["method-limits": "xinyi.common.v1.HealthService/CheckHealth=1"])
        let result = try JSONValue.parse(run.output)
        #expect(result["calls"] == 2000)
        #expect((run.code == .negative) == (result["errors"]?.members.isEmpty == false))
        let counted = Press.Result(errors: [.unavailable: 2, .notFound: 1])
        #expect(counted.calls == 3)
    }

    @Test(
        "what is wrong with the request is said before anything is pressed",
        arguments: [
            (["xinyi.common.v1.HealthService/CheckHealth", #"{"service":"x.y"}"#], ExitCode.refused, "NOT_FOUND"),
            (["xinyi.common.v1.IntrospectionService/ListCalls"], .refused, "ROLE_REQUIRED"),
            (["xinyi.common.v1.HealthService/WatchHealth"], .usage, "streams"),
            (["xinyi.registry.v1.UploadService/Nothing"], .usage, "no method Nothing"),
            (["xinyi.registry.v1.SubjectService/RegisterSubject"], .usage, "--changes"),
            ([echo, "--connections", "0"], .usage, "--connections must be a whole number from 1 to 256"),
            ([echo, "--connections", "257"], .usage, "--connections must be a whole number from 1 to 256"),
            ([echo, "--concurrency", "4097"], .usage, "--concurrency must be a whole number from 1 to 4096"),
            ([echo, "--connections", "3", "--concurrency", "2"], .usage, "must not be more than --concurrency"),
            ([echo, "--count", "0"], .usage, "--count must be"),
            ([echo, "--duration", "0"], .usage, "--duration must be"),
            ([echo, "--duration", "3601"], .usage, "at most 3600"), ([echo, "--rate", "-1"], .usage, "--rate must be"),
            ([echo, "--rate", "nan"], .usage, "--rate must be"),
            ([echo, "--request-id", "12345678"], .usage, "--request-id"),
        ])
    func refused(_ arguments: [String], _ code: ExitCode, _ text: String) async throws {
        let run = try await LiveServer.run(["press"] + arguments)
        #expect(run.code == code)
        #expect(run.errors.contains(text), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test(
        "only this machine is pressed unless another is meant",
        arguments: [
            ("127.0.0.1:7401", true), ("127.9.9.9:1", true), ("localhost:1", true), ("[::1]:1", true),
            ("unix:/x", true),
            ("10.0.0.1:7401", false), ("127.0.0.1.example:1", false), ("127.evil:1", false), ("[::2]:1", false),
            ("1270.0.0.1:1", false), ("host:1", false),
        ])
    func local(_ address: String, _ isLocal: Bool) async {
        #expect(PressCommand.isLocal(address) == isLocal)
        guard !isLocal else { return }
        let run = await Run(["press", Self.echo, "--address", address], connect: LiveServer.connect)
        #expect(run.code == .usage && run.errors.contains("--remote"))
    }

    @Test("a request that changes something gets an id of its own each time")
    func requestIDs() async throws {
        let recorder = RecordingChannel()
        let run = await Run(
            [
                "press", "xinyi.registry.v1.SubjectService/RegisterSubject", "{}", "--changes", "--count", "5",
                "--address",
                "127.0.0.1:1",
            ], connect: { _ throws(CommandError) in recorder })
        #expect(run.code == .ok, "\(run.errors)")
        // The first asks for the contract, the second is the call before the load.
        #expect(recorder.requests.count == 7)
        #expect(Set(recorder.requests.dropFirst()).count == 6)
    }

    @Test("durations are counted within 1.6 %, whatever their size")
    func histogram() {
        var random = SeededRandom.printed("latencies")
        for power in 0..<40 {
            let value = (UInt64(1) << UInt64(power)) + UInt64.random(in: 0..<(1 << UInt64(power)), using: &random)
            var histogram = LatencyHistogram()
            histogram.record(nanoseconds: value)
            histogram.record(nanoseconds: value * 8)
            let found = histogram.quantile(0.5)
            #expect(found >= value && Double(found) <= Double(value) * 1.016 + 1, "\(value) became \(found)")
            #expect(histogram.quantile(1) == value * 8)
            #expect(histogram.maximum == value * 8)
        }
        var all = LatencyHistogram()
        #expect(all.quantile(0.5) == 0)
        all.record(.seconds(-1))
        all.record(.seconds(1_000_000_000))
        var other = LatencyHistogram()
        for value in 1...100 { other.record(nanoseconds: UInt64(value)) }
        #expect(other.quantile(0.5) == 50 && other.quantile(0.9) <= 91 && other.quantile(0.99) <= 100)
        all.merge(other)
        #expect(all.count == 102)
    }
}
