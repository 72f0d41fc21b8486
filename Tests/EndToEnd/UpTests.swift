import Foundation
import TestKit
import Testing

@Suite("One command makes a district on one machine, and one stops it", .serialized, .timeLimit(.minutes(10)))
struct UpTests {
    /// The first of five ports in a row that are free, with those 100 above.
    private static func firstPort() throws -> Int {
        // Below those that the system gives to others that run beside it.
        for _ in 0..<100 {
            let first = Int.random(in: 20_000..<31_000)
            let all = (0..<5).flatMap { [first + $0, first + $0 + 100] }
            if all.allSatisfy({ !isTaken($0) }) { return first }
        }
        throw NotInTime("five free ports")
    }

    private static func isTaken(_ port: Int) -> Bool {
        guard let socket = Loopback.connect(port: UInt16(port)) else { return false }
        close(socket)
        return true
    }

    private static func xinyi(
        _ arguments: [String], _ environment: [String: String] = [:]
    ) async throws -> (code: Int32, output: String, errors: String) {
        let process = try DaemonProcess("xinyi", arguments + ["--lang", "en"], environment: environment)
        let code = try await process.waitForExit(timeout: .seconds(300))
        return (code, process.standardOutput, process.log)
    }

    private static let official = ["--official", "0210:赵岚"]

    @Test("from an empty directory to a Check; again it changes nothing; down, everything stays; up again, it is there")
    func upAndDown() async throws {
        let directory = TemporaryDirectory("up")
        let path = directory.file("district")
        let port = try Self.firstPort()
        let up = ["up", path, "--port", "\(port)"]
        let made = try await Self.xinyi(up + Self.official)
        defer { for pid in Self.processes(path) { kill(pid, SIGKILL) } }
        #expect(made.code == 0, "\(made.errors)\(made.output.suffix(2000))")
        let environment = ["XINYI_PKI": "\(path)/pki", "XINYI_DIRECTORY": "127.0.0.1:\(port)"]
        for step in [
            "tools pki init", "tools pki issue", "encryption.key", "--config", "catalog load", "export XINYI_PKI",
        ] {
            #expect(made.output.contains(step), "\(step)")
        }
        func check() async throws -> (code: Int32, output: String, errors: String) {
            try await Self.xinyi(
                [
                    "check", "91230109MA1C0T3R9F", "--matter", "APV-04", "--purpose", "审批", "--official", "0312",
                    "--as",
                    "department/APV",
                ], environment)
        }
        let answer = try await check()
        #expect(answer.code == 0 && answer.output.hasPrefix("Verdict: proceed"), "\(answer.errors)")
        func number(_ output: String) -> Int64? {
            let line = output.split(separator: "\n").first { $0.hasPrefix("Query number: ") }
            return line.flatMap { Int64($0.split(separator: "-").last ?? "") }
        }
        let first = try #require(number(answer.output))
        let lists = try await Self.xinyi(["list", "list-definitions", "--as", "department/BEB"], environment)
        #expect(lists.output.components(separatedBy: "in force").count == 7, "\(lists.output)")

        // What is there stays, and what runs goes on.
        let before = try Self.state(path)
        let processes = Self.processes(path)
        #expect(processes.count == 5)
        let again = try await Self.xinyi(up)
        #expect(again.code == 0, "\(again.errors)")
        #expect(try Self.state(path) == before)
        #expect(Self.processes(path) == processes)

        let moved = try await Self.xinyi(["up", path, "--port", "\(port + 1)"])
        #expect(moved.code == 2 && moved.errors.contains("is configured for 127.0.0.1:\(port)"), "\(moved.errors)")

        // Another one on the same ports is told what the service said.
        let other = try await Self.xinyi(["up", directory.file("other"), "--port", "\(port)"])
        #expect(other.code == 4)
        #expect(other.errors.contains("port \(port), which directory needs, is taken"), "\(other.errors)")

        let down = try await Self.xinyi(["down", path])
        #expect(down.code == 0, "\(down.errors)")
        #expect(processes.allSatisfy { !FileManager.default.fileExists(atPath: "/proc/\($0)/exe") })
        #expect(try await check().code == 4)
        #expect(try await Self.xinyi(["down", path]).code == 0)

        let back = try await Self.xinyi(up)
        #expect(back.code == 0, "\(back.errors)")
        #expect(try Self.state(path) == before)
        let next = try await check()
        #expect(number(next.output).map { $0 > first } == true, "\(next.output)\(next.errors)")
        #expect(try await Self.xinyi(["down", path]).code == 0)
    }

    @Test("a service that cannot start is told with the last that it said")
    func broken() async throws {
        let directory = TemporaryDirectory("up")
        let path = directory.file("district")
        let up = ["up", path, "--port", "\(try Self.firstPort())"]
        #expect(try await Self.xinyi(up).code == 0)
        #expect(try await Self.xinyi(["down", path]).code == 0)
        try "00".write(toFile: "\(path)/keys/encryption.key", atomically: true, encoding: .utf8)
        let run = try await Self.xinyi(up)
        defer { for pid in Self.processes(path) { kill(pid, SIGKILL) } }
        #expect(run.code == 4)
        #expect(run.errors.contains("registry ended with") && run.errors.contains("encryption"), "\(run.errors)")
    }

    @Test("nobody but its owner reads what it makes")
    func modes() async throws {
        let directory = TemporaryDirectory("up")
        let path = directory.file("district")
        let made = try await Self.xinyi(["up", path, "--port", "\(try Self.firstPort())"])
        defer { for pid in Self.processes(path) { kill(pid, SIGKILL) } }
        #expect(made.code == 0, "\(made.errors)")
        for name in [
            "", "/keys/encryption.key", "/keys/blind-index.key", "/pki/ca-key.pem", "/registry.conf",
            "/log/registry.log",
        ] {
            let mode = try FileManager.default.attributesOfItem(atPath: path + name)[.posixPermissions] as? Int
            #expect(mode.map { $0 & 0o077 } == 0, "\(name)")
        }
        #expect(try await Self.xinyi(["down", path]).code == 0)
    }

    @Test(
        "what cannot be is refused before anything is made",
        arguments: [
            (["up", "DIR", "--programs", "/nowhere"], "there is no xinyi-directory in /nowhere"),
            (["up", "DIR", "--port", "1023"], "--port"), (["up", "DIR", "--port", "65431"], "--port"),
            (["up", "DIR", "--catalogue", "/nowhere"], "/nowhere/departments.csv"),
            (["down", "DIR"], "cannot open the directory"),
        ])
    func refused(arguments: [String], reason: String) async throws {
        let directory = TemporaryDirectory("up")
        let path = directory.file("district")
        let run = try await Self.xinyi(arguments.map { $0 == "DIR" ? path : $0 })
        #expect(run.code == 2 && run.errors.contains(reason), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: "\(path)/pki"))
    }

    @Test("what others can write to, or link elsewhere, is no place for a district; what runs elsewhere is not stopped")
    func foreign() async throws {
        let directory = TemporaryDirectory("up")
        let open = directory.file("open")
        try FileManager.default.createDirectory(atPath: open, withIntermediateDirectories: false)
        chmod(open, 0o777)
        let run = try await Self.xinyi(["up", open])
        #expect(run.code == 2 && run.errors.contains("must be a directory of your own"), "\(run.errors)")
        let linked = directory.file("linked")
        try FileManager.default.createDirectory(
            atPath: linked, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        symlink(directory.path, "\(linked)/data")
        #expect(try await Self.xinyi(["up", linked]).code == 2)

        let path = directory.file("district")
        #expect(try await Self.xinyi(["up", path, "--port", "\(try Self.firstPort())"]).code == 0)
        defer { for pid in Self.processes(path) { kill(pid, SIGKILL) } }
        let other = directory.file("other")
        try FileManager.default.createDirectory(
            atPath: other, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        try FileManager.default.copyItem(atPath: "\(path)/registry.pid", toPath: "\(other)/registry.pid")
        mkfifo("\(other)/measures.pid", 0o600)
        #expect(try await Self.xinyi(["down", other]).code == 0)
        #expect(Self.processes(path).allSatisfy { kill($0, 0) == 0 })
        #expect(try await Self.xinyi(["down", path]).code == 0)
    }

    /// Everything that it made, but for stores and logs.
    private static func state(_ path: String) throws -> [String: Data] {
        var state: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path)
        where !name.hasPrefix("data") && !name.hasPrefix("log") && !name.hasSuffix(".pid") {
            state[name] = FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data()
        }
        return state
    }

    private static func processes(_ path: String) -> [pid_t] {
        ["directory", "registry", "listing", "measures", "reporting"].compactMap { service in
            (try? String(contentsOfFile: "\(path)/\(service).pid", encoding: .utf8)).flatMap {
                pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
            }
        }
    }
}
