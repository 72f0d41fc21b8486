import CommonSchema
import Crypto
import DirectorySchema
import Glibc
import RPC
import ServiceKit
import TestKit
import Testing
import Transport

@Suite("What operators and strangers do to a daemon", .serialized, .timeLimit(.minutes(3)))
struct OperatorTests {
    private static let plain = ["--plaintext", "--listen=127.0.0.1:0", "--admin-listen=127.0.0.1:0"]

    private static func lines(_ daemon: DaemonProcess, _ message: String) -> [Substring] {
        daemon.log.split(separator: "\n").filter { $0.contains("\"message\":\"\(message)\"") }
    }

    @Test(
        "standard error on a pipe that nobody reads, and 300 junk handshakes: calls go on, and what was left out is counted"
    )
    func unreadLog() async throws {
        let pki = try TestAuthority()
        let pipe = UnreadPipe()
        let (port, adminPort) = (try Loopback.freePort(), try Loopback.freePort())
        let files = try pki.provider("service/directory").files
        let daemon = try DaemonProcess(
            "xinyi-directory",
            [
                "--listen=127.0.0.1:\(port)", "--admin-listen=127.0.0.1:\(adminPort)", "--tls-certificate",
                files.certificate, "--tls-key", files.key, "--tls-ca", files.authorities, "--log-level=debug",
            ], standardError: pipe.writeEnd)
        try await eventually("a daemon that serves") { HTTPGet.get("/readyz", port: UInt16(adminPort)).status == 200 }

        for number in 0..<300 {
            let socket = try #require(Loopback.connect(port: UInt16(port), patience: 5))
            let junk = [UInt8](repeating: UInt8(64 + number % 150), count: 64)
            _ = send(socket, junk, junk.count, Int32(MSG_NOSIGNAL))
            var end: UInt8 = 0
            _ = recv(socket, &end, 1, 0)
            close(socket)
        }
        let connection = ClientConnection(
            address: .loopback(port: UInt16(port)),
            configuration: ClientConfiguration(
                tls: ClientTLS(try pki.provider("operator/li"), server: "service/directory")))
        let client = DirectoryServiceClient(channel: connection)
        for _ in 0..<20 {
            let answer = try await client.resolve(
                ResolveRequest(service: "listing"), options: CallOptions(timeout: .seconds(20)))
            #expect(answer.instances.isEmpty)
        }
        connection.close()

        // Two lines of 2 KiB fill what the pipe holds, so some wait.
        try await eventually("the warning") {
            let ready = HTTPGet.get("/readyz", port: UInt16(adminPort))
            return ready.status == 200 && ready.body.contains("log: warning: not read for ")
        }
        let metrics = HTTPGet.get("/metrics", port: UInt16(adminPort)).body
        let refused = metrics.matches(of: /xinyi_handshakes_refused_total\{reason="[A-Z_]+"\} ([0-9]+)/)
        #expect(refused.reduce(0) { $0 + (Int($1.1) ?? 0) } == 300)
        let leftOut = try #require(
            metrics.firstMatch(of: /xinyi_log_lines_left_out_total\{reason="too_many"\} ([0-9]+)/))
        #expect(Int(leftOut.1) ?? 0 > 0)

        // Read again, the log says the same, and is small.
        var text = ""
        try await eventually("the rest of the log") {
            text += pipe.read()
            return HTTPGet.get("/metrics", port: UInt16(adminPort)).body.contains("xinyi_log_waiting_bytes 0.0\n")
        }
        text += pipe.read()
        let lines = text.split(separator: "\n")
        let written = lines.count { $0.contains("\"message\":\"handshake refused\"") }
        let told = lines.reduce(0) { sum, line in
            let found =
                line.firstMatch(of: /"kind":"handshake refused [A-Z_]+","lines":([0-9]+)/)?.1
                ?? line.firstMatch(of: /"message":"handshake refused".*"suppressed":([0-9]+)/)?.1
            return sum + (found.flatMap { Int($0) } ?? 0)
        }
        #expect(written + told == 300, "\(written) written, \(told) told")
        #expect(text.utf8.count < 100_000)
        daemon.signal(SIGTERM)
        #expect(try await daemon.waitForExit() == 0)
    }

    @Test("a daemon whose log nobody reads ends in its time when it is told to")
    func unreadEnd() async throws {
        let pipe = UnreadPipe()
        let adminPort = try Loopback.freePort()
        let daemon = try DaemonProcess(
            "xinyi-directory", ["--plaintext", "--listen=127.0.0.1:0", "--admin-listen=127.0.0.1:\(adminPort)"],
            standardError: pipe.writeEnd)
        try await eventually("a daemon that serves") { HTTPGet.get("/readyz", port: UInt16(adminPort)).status == 200 }
        daemon.signal(SIGTERM)
        #expect(try await daemon.waitForExit(timeout: .seconds(20)) == 0)
    }

    @Test("HUP reads again what may change and says what it did; no other signal of an operator ends the daemon")
    func signals() async throws {
        let directory = TemporaryDirectory()
        let policy = directory.write("policy", "department/XYZ = lead\n")
        let daemon = try DaemonProcess("xinyi-directory", Self.plain + ["--policy-file", policy])
        let (_, adminPort) = try await daemon.waitUntilServing()

        daemon.signal(SIGHUP)
        try await eventually("the answer to HUP") { Self.lines(daemon, "reload").count == 1 }
        #expect(Self.lines(daemon, "reload")[0].contains("\"certificates\":\"none\",\"policy\":\"unchanged\""))
        directory.write("policy", "operator/li = queen\n")
        daemon.signal(SIGHUP)
        try await eventually("the answer to HUP") { Self.lines(daemon, "reload").count == 2 }
        #expect(Self.lines(daemon, "reload")[1].contains("\"policy\":\"refused, and what was in use stays: "))

        for (signal, level, count) in [
            (SIGUSR1, "debug", 1), (SIGUSR1, "debug", 2), (SIGUSR2, "info", 3), (SIGUSR2, "warning", 4),
        ] {
            daemon.signal(signal)
            try await eventually("the answer to signal \(signal)") { Self.lines(daemon, "log level").count == count }
            #expect(Self.lines(daemon, "log level")[count - 1].contains("\"now\":\"\(level)\""))
        }
        for signal in [SIGPIPE, SIGXFSZ, SIGHUP, SIGUSR1, SIGUSR2] { for _ in 0..<50 { daemon.signal(signal) } }
        try await Task.sleep(for: .milliseconds(300))
        #expect(daemon.exitStatus == nil)
        #expect(HTTPGet.get("/readyz", port: UInt16(adminPort)).status == 200)
        daemon.signal(SIGQUIT)
        // Not the second to stop: that alone would end it at once.
        daemon.signal(SIGHUP)
        #expect(try await daemon.waitForExit() == 0)
    }

    @Test(
        "HUP takes up the policy file and the keys that may change, all of it or nothing, and names the keys that wait")
    func configuration() async throws {
        let directory = TemporaryDirectory()
        let policy = directory.write("policy", "# nothing yet\n")
        func write(_ lines: String...) -> String {
            directory.write("config", lines.map { "\($0)\n" }.joined())
        }
        let file = write("policy-file = \(policy)", "drain-seconds = 3")
        let daemon = try DaemonProcess("xinyi-directory", Self.plain + ["--config", file])
        let (address, adminPort) = try await daemon.waitUntilServing()
        let connection = ClientConnection(address: try SocketAddress.parse(address))
        defer { connection.close() }
        let client = UpkeepServiceClient(
            channel: IdentifiedChannel(connection, caller: Caller(kind: .operator, id: "li")))
        var answers = 0
        func hup() async throws -> String {
            daemon.signal(SIGHUP)
            answers += 1
            try await eventually("the answer to HUP") { Self.lines(daemon, "reload").count == answers }
            return String(Self.lines(daemon, "reload")[answers - 1])
        }
        func isOpen() async -> Bool { (try? await client.getTime(GetTimeRequest())) != nil }
        func readiness() -> (status: Int, body: String) {
            let answer = HTTPGet.get("/readyz", port: UInt16(adminPort))
            return (answer.status, answer.body)
        }
        #expect(await isOpen())

        directory.write("policy", "method xinyi.common.v1.UpkeepService/GetTime = none\n")
        #expect(try await hup().contains("\"policy\":\"reloaded\""))
        #expect(await !isOpen())
        #expect(Self.lines(daemon, "methods that nobody may call").count == 1)

        // A fault in the one leaves both: neither what is right in the file nor the policy beside it counts.
        directory.write("policy", "operator/li without operator\n")
        _ = write("policy-file = \(policy)", "log-level = loud", "slow-call-millis = 5")
        let refused = try await hup()
        #expect(
            refused.contains("\"configuration\":\"refused, and what was in use stays: ") && refused.contains("loud"))
        #expect(refused.contains("\"policy\":\"unchanged\"") && refused.contains("\"taken\":\"\""), "\(refused)")
        #expect(Self.lines(daemon, "configuration not reloaded").count == 1)
        #expect(await !isOpen())
        let faulty = readiness()
        #expect(
            faulty.status == 200 && faulty.body.contains("configuration: warning: what was read last does not count"))
        let metrics = HTTPGet.get("/metrics", port: UInt16(adminPort)).body
        #expect(metrics.contains("xinyi_configuration_refused 1"))
        #expect(metrics.contains("xinyi_configuration_reloads_refused_total 1"))

        _ = write("policy-file = \(policy)", "log-level = debug", "drain-seconds = 4", "zone = west")
        directory.write("policy", "operator/li = queen\n")
        #expect(try await hup().contains("\"policy\":\"refused, and what was in use stays: "))
        #expect(await !isOpen())
        directory.write("policy", "\n")
        let taken = try await hup()
        #expect(taken.contains("\"configuration\":\"reloaded\"") && taken.contains("\"policy\":\"reloaded\""))
        #expect(taken.contains("log-level") && taken.contains("\"at_next_start\":\"zone,drain-seconds\""), "\(taken)")
        #expect(Self.lines(daemon, "configuration keys that count at the next start").count == 1)
        #expect(await isOpen())
        #expect(!readiness().body.contains("configuration:"))
        #expect(HTTPGet.get("/metrics", port: UInt16(adminPort)).body.contains("xinyi_configuration_refused 0"))

        // A signal's level stays where the file says what it said.
        daemon.signal(SIGUSR2)
        try await eventually("the answer to USR2") { !Self.lines(daemon, "log level").isEmpty }
        #expect(try await hup().contains("\"configuration\":\"unchanged\""))
        daemon.signal(SIGUSR2)
        try await eventually("the other answer") { Self.lines(daemon, "log level").count == 2 }
        #expect(Self.lines(daemon, "log level")[1].contains("\"now\":\"warning\""))
        daemon.signal(SIGTERM)
        #expect(try await daemon.waitForExit() == 0)
    }

    @Test("HUP takes up a new certificate at once, and says so")
    func reload() async throws {
        let pki = try TestAuthority()
        let files = try pki.provider("service/directory", revocations: true).files
        let daemon = try DaemonProcess(
            "xinyi-directory",
            [
                "--listen=127.0.0.1:0", "--admin-listen=127.0.0.1:0", "--tls-certificate", files.certificate,
                "--tls-key", files.key, "--tls-ca", files.authorities, "--tls-crl", pki.path("crl.pem"),
            ])
        _ = try await daemon.waitUntilServing()
        try pki.reissue("service-directory", pki.template("service/directory"))
        daemon.signal(SIGHUP)
        try await eventually("the answer") { !Self.lines(daemon, "reload").isEmpty }
        // The daemon looks by itself, too, and may have been first.
        #expect(Self.lines(daemon, "certificates reloaded").count == 1)
        #expect(Self.lines(daemon, "reload")[0].contains(/"certificates":"(reloaded|unchanged)"/))
        pki.directory.write("service-directory.pem", "nonsense")
        daemon.signal(SIGHUP)
        try await eventually("the other answer") { Self.lines(daemon, "reload").count == 2 }
        #expect(Self.lines(daemon, "reload")[1].contains("\"certificates\":\"refused: "))
        #expect(daemon.exitStatus == nil)
    }

    @Test("the second signal to stop ends it at once, though a stream is open")
    func twice() async throws {
        let daemon = try DaemonProcess("xinyi-directory", Self.plain)
        let address = try await daemon.waitUntilServing().address
        let connection = ClientConnection(address: try SocketAddress.parse(address))
        let stream = try await HealthServiceClient(channel: connection).watchHealth(WatchHealthRequest())
        var answers = stream.makeAsyncIterator()
        _ = try await answers.next()
        daemon.signal(SIGTERM)
        daemon.signal(SIGINT)
        #expect([128 + SIGINT, 128 + SIGTERM].contains(try await daemon.waitForExit()))
        connection.close()
    }

    @Test("no image of a daemon's memory is written to disk")
    func coreDumps() async throws {
        let daemon = try DaemonProcess("xinyi-directory", Self.plain)
        _ = try await daemon.waitUntilServing()
        let limits = try #require(Self.text("/proc/\(daemon.processID)/limits"))
        let line = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
        #expect(line.split(separator: " ").filter { $0 == "0" }.count == 2, "\(line)")
    }

    private static func text(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
