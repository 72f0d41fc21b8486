import CommandLineKit
import CommonSchema
import JSON
import RPC
import ServiceKit
import TestKit
import Testing
import Transport

@Suite("What the command line asks of a running server", .serialized)
struct RunningServerTests {
    @Test("list shows what the server serves, and says that it was asked")
    func list() async throws {
        try await withService(LiveServer.definition, live: true) { harness in
            let run = await Run(["list", "--address", "\(harness.address)"], connect: LiveServer.connect)
            #expect(run.code == .ok)
            #expect(run.errors == "contract: from \(harness.address)\n")
            #expect(run.output.contains("xinyi.common.v1.HealthService/WatchHealth"))
            #expect(run.output.contains("xinyi.common.v1.IntrospectionService/ListCalls"))
            #expect(!run.output.contains("xinyi.measures"))
            // One service is shown when it is asked for, served here or not.
            let one = await Run(
                ["list", "CheckService", "--address", "\(harness.address)"], connect: LiveServer.connect)
            #expect(one.output.contains("xinyi.measures.v1.CheckService/Check"))
            let described = await Run(
                ["describe", "HealthState", "--lang", "zh", "--address", "\(harness.address)"],
                connect: LiveServer.connect)
            #expect(
                described.errors
                    == "接口定义: 取自 \(harness.address)\n逐项说明只有英文: xinyi describe HealthState --lang en\n")
            #expect(described.output.contains("HEALTH_STATE_SERVING = 1;"))
        }
    }

    @Test("without a server, or with one that cannot be reached, the built-in contract is shown, and that is said")
    func fallback() async {
        let none = await Run(["list"])
        #expect(none.code == .ok && none.output.contains("xinyi.measures.v1.CheckService/Check"))
        #expect(none.errors == "contract: built in; --address asks a running server\n")
        let gone = await Run(
            ["describe", "CheckService", "--address", "127.0.0.1:1", "--timeout", "2"], connect: LiveServer.connect)
        #expect(gone.code == .ok && gone.output.contains("rpc Check("))
        #expect(gone.errors == "contract: built in, because 127.0.0.1:1 cannot be reached\n")
        let silent = await Run(["list", "--address", "127.0.0.1:1"]) { _ throws(CommandError) in RecordingChannel() }
        #expect(silent.errors == "contract: built in, because 127.0.0.1:1 does not tell its own\n")
    }

    @Test("a directory is asked where the service is that the name belongs to")
    func directory() async throws {
        try await withService(LiveServer.definition, live: true) { harness in
            let run = await Run(
                ["describe", "DirectoryService", "--directory", "\(harness.address)"], connect: LiveServer.connect)
            #expect(run.errors == "contract: from \(harness.address)\n")
            let all = await Run(["list", "--directory", "\(harness.address)"], connect: LiveServer.connect)
            #expect(all.errors.hasPrefix("contract: built in;"))
        }
    }

    @Test("trace prints one frame a line, headers and method only, and ends after so many")
    func trace() async throws {
        for json in [false, true] {
            let lines = try await traced(json ? ["--json"] : [])
            #expect(lines.count == 4)
            for line in lines {
                if json {
                    let frame = try JSONValue.parse(line)
                    #expect(frame["method"] == "xinyi.common.v1.IntrospectionService/Echo")
                    #expect(frame["streamId"] != nil && frame["length"] != nil && frame["time"] != nil)
                } else {
                    let form =
                        /^\d\d:\d\d:\d\d\.\d{3} #1 +(->|<-) \d+ +(request|response) +\d+ B +xinyi\.common\.v1\.IntrospectionService\/Echo$/
                    #expect(line.contains(form), "\(line)")
                }
                #expect(!line.contains("c2VjcmV0") && !line.contains("secret"))
            }
        }
    }

    /// What `trace --count 4` prints of a server that is asked to echo all the time.
    private func traced(_ more: [String]) async throws -> [String] {
        try await withService(LiveServer.definition, live: true) { harness in
            let client = IntrospectionServiceClient(channel: harness.channel("public"))
            _ = try await client.echo(EchoRequest())
            let caller = Task {
                while !Task.isCancelled { _ = try await client.echo(EchoRequest(payload: Array("secret".utf8))) }
            }
            let run = await Run(
                [
                    "trace", "registry", "--address", "\(harness.address)", "--as", "operator/li", "--count", "4",
                    "--connection", "1",
                ] + more, connect: LiveServer.connect)
            caller.cancel()
            _ = await caller.result
            #expect(run.code == .ok, "\(run.errors)")
            return run.output.split(separator: "\n").map(String.init)
        }
    }

    @Test("trace is for operators, and for services that there are")
    func traceRefused() async throws {
        let run = try await LiveServer.run(["trace", "registry", "--as", "department/MSR"])
        #expect(run.code == .refused && run.errors.contains("ROLE_REQUIRED"))
        #expect(await Run(["trace", "nothing"]).code == .usage)
        #expect(await Run(["trace", "registry", "--one-in", "0"]).code == .usage)
        let far = try await LiveServer.run(["trace", "registry", "--as", "operator/li", "--one-in", "1000001"])
        #expect(far.code == .refused && far.errors.contains("one_in"))
    }

    @Test("--verbose prints the trace's id, which the server's error and log have too")
    func verbose() async throws {
        try await withService(LiveServer.definition, live: true) { harness in
            let run = await Run(
                [
                    "call", "xinyi.common.v1.IntrospectionService/ListCalls", "--verbose", "--address",
                    "\(harness.address)",
                ], connect: LiveServer.connect)
            #expect(run.code == .refused)
            let lines = run.errors.split(separator: "\n")
            let first = try #require(lines.first?.firstMatch(of: /^trace: ([0-9a-f]{32})$/))
            #expect(lines.last == "  trace: \(first.1)")
            let quiet = await Run(
                ["call", "xinyi.common.v1.HealthService/CheckHealth", "--address", "\(harness.address)"],
                connect: LiveServer.connect)
            #expect(quiet.code == .ok && quiet.errors.isEmpty)
            #expect(quiet.output.contains("HEALTH_STATE_SERVING"))
        }
    }
}
