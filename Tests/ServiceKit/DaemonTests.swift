import CommonSchema
import Credit
import RPC
import Store
import TestKit
import Testing
import Transport

@testable import ServiceKit

@Suite("A service as a daemon")
struct DaemonTests {
    static func definition(_ migrations: [Migration]? = [], keys: [ConfigurationKey] = []) -> ServiceDefinition {
        ServiceDefinition(
            name: "sample", port: 7499, keys: keys, migrations: migrations, upstreams: ["other"]
        ) { _ in [] }
    }

    @Test("it tells about itself, and its admin endpoint answers")
    func serves() async throws {
        try await withService(
            Self.definition([Migration(name: "0001-x", sql: "CREATE TABLE x (id INTEGER) STRICT")]), live: true
        ) {
            harness in
            let client = IntrospectionServiceClient(channel: harness.channel("public"))
            let info = try await client.getServerInfo(GetServerInfoRequest())
            #expect(info.service == "sample")
            #expect(info.version == ProgramVersion.current)
            #expect(info.schemaVersion == 1)
            #expect(info.instanceId == harness.running.environment.instanceID)
            let set = try await client.getDescriptorSet(GetDescriptorSetRequest())
            #expect(
                set.services == [
                    "xinyi.common.v1.HealthService", "xinyi.common.v1.IntrospectionService",
                    "xinyi.common.v1.UpkeepService", "xinyi.common.v1.VerifiableLogService",
                ])
            #expect(set.fileDescriptorSet.count > 1000)
            let port = harness.running.adminPort
            #expect(HTTPGet.get("/healthz", port: port).status == 200)
            #expect(HTTPGet.get("/readyz", port: port) == (200, "phase: serving\n"))
            let metrics = HTTPGet.get("/metrics", port: port)
            #expect(metrics.status == 200)
            let method = "xinyi.common.v1.IntrospectionService/GetServerInfo"
            #expect(metrics.body.contains("xinyi_rpc_calls_total{method=\"\(method)\",code=\"OK\"} 1"))
            #expect(metrics.body.contains("xinyi_rpc_duration_seconds_count{method=\"\(method)\"} 1"))
            #expect(HTTPGet.get("/other", port: port).status == 404)
            #expect(HTTPGet.get("/healthz", port: port, method: "POST").status == 405)
        }
    }

    @Test("an echo is answered up to its bound", arguments: [(Limits.echoBytes, true), (Limits.echoBytes + 1, false)])
    func echo(_ count: Int, _ accepted: Bool) async throws {
        try await withService(Self.definition(), live: true) { harness in
            let client = IntrospectionServiceClient(channel: harness.channel("public"))
            let payload = [UInt8](repeating: 7, count: count)
            do {
                let answer = try await client.echo(EchoRequest(payload: payload))
                #expect(accepted && answer.payload == payload)
            } catch let error as RPCError {
                #expect(!accepted && error.code == .invalidArgument)
            }
        }
    }

    @Test("readiness follows its checks, liveness does not")
    func readiness() async throws {
        try await withService(Self.definition(), live: true) { harness in
            harness.running.environment.health.add(HealthBoard.Check("feed other") { "not heard" })
            let port = harness.running.adminPort
            #expect(HTTPGet.get("/readyz", port: port) == (503, "phase: serving\nfeed other: not heard\n"))
            #expect(HTTPGet.get("/healthz", port: port).status == 200)
        }
    }

    @Test("a second start on the same data directory is refused, and works when the first has ended")
    func secondStart() async throws {
        let first = try await ServiceHarness(Self.definition(), live: true)
        let failure = await #expect(throws: StartFailure.self) {
            try await ServiceHarness(Self.definition(), live: true, directory: first.directory)
        }
        #expect(failure?.code == .dataDirectoryInUse)
        #expect(failure?.description.contains("in use by process") == true)
        await first.stop()
        let second = try await ServiceHarness(Self.definition(), live: true, directory: first.directory)
        await second.stop()
    }

    @Test("a database of a newer program is refused, and stays as it was")
    func newer() async throws {
        let old = Migration(name: "0001-x", sql: "CREATE TABLE x (id INTEGER) STRICT")
        let new = Migration(name: "0002-y", sql: "CREATE TABLE y (id INTEGER) STRICT")
        let newer = try await ServiceHarness(Self.definition([old, new]), live: true)
        await newer.stop()
        let failure = await #expect(throws: StartFailure.self) {
            try await ServiceHarness(Self.definition([old]), live: true, directory: newer.directory)
        }
        #expect(failure?.code == .databaseRefused)
        #expect(failure?.description.contains("newer program") == true)
        let again = try await ServiceHarness(Self.definition([old, new]), live: true, directory: newer.directory)
        await again.stop()
    }

    @Test(
        "a start that must not be is refused, saying why",
        arguments: [
            (["listen": "0.0.0.0:0"], ExitCode.configuration, "listen: '0.0.0.0:0' can be reached from other machines"),
            (["listen": "[::]:0"], .configuration, "listen: '[::]:0' can be reached"),
            (["admin-listen": "0.0.0.0:0"], .configuration, "admin-listen: '0.0.0.0:0' can be reached"),
            (
                ["clock-offset-seconds": "1"], .configuration,
                "clock-offset-seconds: must be 0 unless development is true"
            ),
            (["data-dir": "/proc/nowhere"], .storage, "data-dir: '/proc/nowhere' cannot be made"),
            (["data-dir": "/dev/null"], .storage, "data-dir: '/dev/null' is no directory"),
            (["policy-file": "/nowhere"], .configuration, "policy-file: '/nowhere' cannot be opened"),
            (["directories": "name:1"], .configuration, "directories:"),
            (["other-endpoints": "name:1"], .configuration, "other-endpoints:"),
        ] as [([String: String], ExitCode, String)])
    func refused(_ settings: [String: String], _ code: ExitCode, _ text: String) async throws {
        let failure = await #expect(throws: StartFailure.self) {
            try await ServiceHarness(Self.definition(), settings: settings, live: true)
        }
        #expect(failure?.code == code)
        #expect(failure?.description.hasPrefix(text) == true, "\(failure?.description ?? "")")
    }

    @Test("an address in use is refused, and nothing is left behind")
    func addressInUse() async throws {
        let first = try await ServiceHarness(Self.definition(), live: true)
        let directory = TemporaryDirectory()
        for settings in [
            ["listen": "\(first.address)"], ["admin-listen": "127.0.0.1:\(first.running.adminPort)"],
        ] {
            await #expect(throws: StartFailure.self) {
                try await ServiceHarness(Self.definition(), settings: settings, live: true, directory: directory)
            }
        }
        let second = try await ServiceHarness(Self.definition(), live: true, directory: directory)
        await second.stop()
        await first.stop()
    }

    @Test("in development the clock is offset, with a warning")
    func clock() async throws {
        let settings = ["development": "true", "clock-offset-seconds": "86400"]
        try await withService(Self.definition(), settings: settings, live: true) { harness in
            let ahead = harness.running.environment.clock.now().milliseconds - StoreOptions.systemMilliseconds()
            #expect((86_390_000...86_410_000).contains(ahead))
            #expect(harness.log.contains("the clock is offset"))
        }
    }

    @Test("the configuration is logged at start, secrets redacted")
    func logged() async throws {
        let keys = [ConfigurationKey("token", "A secret.", .text(1...50), secret: true)]
        try await withService(Self.definition([], keys: keys), settings: ["token": "hunter22"], live: true) { harness in
            let line = harness.log.lines.first { $0.contains("\"message\":\"configuration\"") }
            #expect(line?.contains("\"token\":\"(redacted)\"") == true)
            #expect(line?.contains("\"drain-seconds\":\"10\"") == true)
            #expect(!harness.log.lines.joined().contains("hunter22"))
        }
    }

    @Test("what a handler throws unexpectedly is answered by an id that is in the log, and by nothing else")
    func unexpected() async throws {
        struct Thrower: IntrospectionService {
            struct Inner: Error { let secret = "inner secret" }
            func register(in router: inout Router) {
                router.unary(MethodDescriptor(service: "test.S", method: "Fail", access: .public)) {
                    (_: EchoRequest, _: ServerContext) -> EchoResponse in throw Inner()
                }
            }
        }
        let method = MethodDescriptor(service: "test.S", method: "Fail", access: .public)
        let definition = ServiceDefinition(name: "sample", port: 7499, migrations: nil) {
            _ in
            [Thrower()]
        }
        try await withService(definition, live: true) { harness in
            let error = await #expect(throws: RPCError.self) {
                let _: EchoResponse = try await harness.channel("public").unary(
                    method, EchoRequest(), options: .default)
            }
            let id = try #require(error?.info?.metadata["error_id"])
            #expect(error?.message.contains("secret") == false)
            try await eventually("the log line") { harness.log.contains(id) }
            #expect(HTTPGet.get("/metrics", port: harness.running.adminPort).body.contains("code=\"INTERNAL\"} 1"))
        }
    }

    @Test("a background task that fails is run again")
    func background() async throws {
        let runs = Counter()
        let definition = ServiceDefinition(name: "sample", port: 7499, migrations: nil) { environment in
            environment.inBackground("task") {
                runs.add()
                if runs.value < 2 { throw NotInTime("the first run") }
                try await Task.sleep(for: .seconds(100))
            }
            return []
        }
        try await withService(definition, live: true) { harness in
            try await eventually("the second run") { runs.value == 2 }
            #expect(harness.log.contains("background task failed"))
        }
    }
}
