import CommonSchema
import Crypto
import DirectorySchema
import DistrictKit
import Foundation
import RPC
import TestKit
import Testing
import Transport

/// The command line as a program among others: pipes, full disks, instances that are gone.
@Suite("The command line's output, and services with several instances", .serialized, .timeLimit(.minutes(5)))
struct OutputTests {
    private static let tool = "\(DaemonProcess.products)/xinyi"

    /// Runs a script, and gives its exit status, what it printed and how long it took.
    private func run(_ script: String) throws -> (status: Int32, output: String, seconds: Double) {
        let begun = Date()
        let directory = TemporaryDirectory("output")
        let (status, output) = try ShellScript.run("x=\(Self.tool)\n" + script, in: directory)
        return (status, output, Date().timeIntervalSince(begun))
    }

    @Test(
        "output that cannot be written is told, in both languages, and the exit code is not 0", arguments: ["zh", "en"])
    func full(_ language: String) throws {
        let (status, output, _) = try run(
            "code=0; $x tools workday 2026-09-30 7 --lang \(language) 2>&1 >/dev/full || code=$?; echo \"code $code\"")
        #expect(status == 0)
        #expect(output.hasSuffix("code 5\n"))
        #expect(output.contains(language == "zh" ? "无法写出结果" : "the output cannot be written"), "\(output)")
        #expect(output.split(separator: "\n").count == 2)
        let json = try run(
            "code=0; $x tools workday 2026-09-30 7 --json 2>&1 >/dev/full || code=$?; echo \"code $code\"")
        #expect(json.output.hasPrefix(#"{"code":"OUTPUT","exitCode":5,"#) && json.output.hasSuffix("}\ncode 5\n"))
        let closed = try run("code=0; $x tools workday 2026-09-30 7 2>/dev/null >&- || code=$?; echo $code")
        #expect(closed.output == "5\n")
    }

    @Test(
        "a daemon whose help or version cannot be written says so in the caller's language and ends with 74",
        arguments: ["directory", "registry", "listing", "measures", "reporting"], ["--help", "--version"])
    func daemon(_ name: String, _ flag: String) throws {
        let program = "\(DaemonProcess.products)/xinyi-\(name) \(flag)"
        let full = try run("code=0; env LC_ALL=zh_CN.UTF-8 \(program) 2>&1 >/dev/full || code=$?; echo \"code $code\"")
        #expect(full.output.hasPrefix("xinyi-\(name): 标准输出：无法写入（磁盘已满）"), "\(full.output)")
        #expect(full.output.hasSuffix("\ncode 74\n") && full.output.split(separator: "\n").count == 2)
        let closed = try run("code=0; env LC_ALL=C \(program) 2>&1 >&- || code=$?; echo \"code $code\"")
        #expect(closed.output.contains("cannot be written") && closed.output.hasSuffix("\ncode 74\n"))
        // A reader that leaves is told nothing, and one that stays gets all.
        let piped = try run("\(program) | sleep 0.1; echo ${PIPESTATUS[0]}")
        #expect(["0\n", "141\n"].contains(piped.output), "\(piped.output)")
        let whole = try run("code=0; \(program) || code=$?; echo \"code $code\"")
        #expect(whole.output.hasPrefix("xinyi-\(name) ") && whole.output.hasSuffix("\ncode 0\n"), "\(whole.output)")
    }

    /// A registry on loopback, plain.
    private func registry() throws -> (process: DaemonProcess, directory: TemporaryDirectory) {
        let directory = TemporaryDirectory("registry")
        for name in ["encryption", "blind-index"] {
            directory.write("\(name).key", SecureRandom.bytes(32).hexText + "\n")
        }
        let process = try DaemonProcess(
            "xinyi-registry",
            [
                "--plaintext", "--listen=127.0.0.1:0", "--admin-listen=127.0.0.1:0", "--data-dir",
                directory.file("data"), "--directories=", "--encryption-key-file", directory.file("encryption.key"),
                "--blind-index-key-file", directory.file("blind-index.key"),
            ])
        return (process, directory)
    }

    @Test("a reader that leaves ends a verb that follows something, at once and quietly, whether or not anything comes")
    func closedPipe() async throws {
        let (process, directory) = try registry()
        let address = try await process.waitUntilServing().address
        let feed = "$x feed tail registry --as service/listing --address \(address)"
        for script in [
            "timeout 30 \(feed) --heartbeats 2>err | head -1; cat err",
            // Nothing is written, and nothing would ever tell it.
            "timeout 30 \(feed) 2>err | sleep 0.1; echo ${PIPESTATUS[0]}; cat err",
        ] {
            let (status, output, seconds) = try run(script)
            #expect(status == 0 && seconds < 20, "\(seconds) s: \(output)")
            #expect(output.split(separator: "\n").count == 1)
            #expect(output.contains("heartbeat") || output == "141\n", "\(output)")
        }
        _ = directory
    }

    @Test("an instance that is gone is passed over for the next that is named, or that the directory knows")
    func failover() async throws {
        let (process, directory) = try registry()
        let address = try await process.waitUntilServing().address
        let dead = "127.0.0.1:\(try Loopback.freePort())"
        let call = "$x call xinyi.common.v1.HealthService/CheckHealth --lang en"
        for _ in 0..<5 {
            let named = try run("\(call) --address \(dead),\(address)")
            #expect(named.status == 0 && named.output.contains("HEALTH_STATE_SERVING"), "\(named.output)")
        }
        let nobody = try run("code=0; \(call) --address \(dead),127.0.0.1:1 2>&1 || code=$?; echo $code")
        #expect(nobody.output.hasSuffix("\n4\n") && nobody.seconds < 15, "\(nobody.output)")
        // No service has a line of a call that reached none.
        #expect(!nobody.output.contains("trace:"))

        let finder = try DaemonProcess(
            "xinyi-directory", ["--plaintext", "--listen=127.0.0.1:0", "--admin-listen=127.0.0.1:0"])
        let directories = try await finder.waitUntilServing().address
        let connection = ClientConnection(address: try SocketAddress.parse(directories))
        for (number, endpoint) in [dead, address].enumerated() {
            var metadata = Metadata()
            metadata.append("xinyi-caller", "spiffe://xinyi.local/service/registry")
            _ = try await DirectoryServiceClient(channel: connection).registerInstance(
                RegisterInstanceRequest(
                    requestId: RequestID.random(), service: "registry", instanceId: "i\(number)", endpoint: endpoint,
                    version: "1", servingState: .serving, leaseSeconds: 300), options: CallOptions(metadata: metadata))
        }
        for _ in 0..<8 {
            let found = try run("\(call) --directory 127.0.0.1:1,\(directories)")
            #expect(found.status == 0 && found.output.contains("HEALTH_STATE_SERVING"), "\(found.output)")
        }
        connection.close()
        _ = directory
    }

    @Test("the trace that an error shows is in the service's log")
    func trace() async throws {
        let (process, directory) = try registry()
        let address = try await process.waitUntilServing().address
        for call in [
            "xinyi.common.v1.IntrospectionService/ListCalls --as public",
            "xinyi.registry.v1.SubjectService/GetSubject '{\"name\":\"subjects/none\"}' --as department/MSR",
        ] {
            let run = try run("$x call \(call) --lang en --address \(address) 2>&1 || true")
            let trace = try #require(run.output.firstMatch(of: /trace: ([0-9a-f]{32})/), "\(run.output)").1
            try await eventually("the line of \(trace)") { process.log.contains("\"trace_id\":\"\(trace)\"") }
        }
        _ = directory
    }
}
