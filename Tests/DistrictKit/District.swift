package import Crypto
import Foundation
import Glibc
package import RPC
import ServiceKit
package import TestKit
package import Transport

/// The five services as processes of their own, on free ports, with their data in one temporary directory: what an
/// operator runs, minus the ports. Every connection is TLS with a certificate on both ends.
package final class District: Sendable {
    /// The services in an order in which any start works as well.
    package static let services = ["directory", "registry", "listing", "measures", "reporting"]

    /// Where the data of all is.
    package let directory: TemporaryDirectory
    /// Who signs everybody's certificate.
    package let pki: TestAuthority
    private let services: [String]
    private let ports: [String: (call: Int, admin: Int)]
    private let extra: [String: [String]]
    /// Whether each service has a clock of its own, which ``setClock(_:ahead:)`` puts wrong.
    private let hasClocks: Bool
    private let processes = Locked<[String: DaemonProcess]>([:])
    private let connections = Locked<[String: ClientConnection]>([:])
    private let providers = Locked<[String: TLSProvider]>([:])
    /// Makes the channel to a service for a caller, where a test wants another than one connection that stays.
    package let makeChannel = Locked<(@Sendable (_ service: String, _ tls: TLSProvider) throws -> Client)?>(nil)
    /// Clients made so, by caller and service.
    package let clients = Locked<[String: Client]>([:])

    /// Starts all five and waits until they serve.
    ///
    /// - Parameters:
    ///   - only: the services to start; all five unless given.
    ///   - extra: further flags by service.
    ///   - days: how long certificates and revocation lists count, before and after now.
    ///   - clocks: whether each service has a clock of its own (libfaketime), so that it can be put wrong.
    package init(
        only: [String] = District.services, extra: [String: [String]] = [:], days: Int64? = nil, clocks: Bool = false
    ) async throws {
        services = only
        hasClocks = clocks
        directory = TemporaryDirectory("district")
        pki = try TestAuthority(days: days)
        self.extra = extra
        var ports: [String: (Int, Int)] = [:]
        for service in Self.services { ports[service] = (try Loopback.freePort(), try Loopback.freePort()) }
        self.ports = ports
        for name in ["encryption", "blind-index"] {
            _ = directory.write("\(name).key", SecureRandom.bytes(32).hexText + "\n")
        }
        for service in only { _ = try provider("service/\(service)") }
        for service in only where clocks { setClock(service, ahead: 0) }
        for service in only { try start(service) }
        for service in only { try await waitUntilServing(service) }
    }

    /// Where a service serves calls.
    package func address(_ service: String) -> String { "127.0.0.1:\(ports[service]?.call ?? 0)" }

    /// The flags that a service is started with.
    package func flags(_ service: String) -> [String] {
        guard let port = ports[service] else { return [] }
        return flags(service, port: port, data: directory.file(service))
    }

    private func flags(_ service: String, port: (call: Int, admin: Int), data: String) -> [String] {
        var flags = ["--listen", "127.0.0.1:\(port.call)", "--admin-listen", "127.0.0.1:\(port.admin)"]
        let files = pki.files("service-\(service)", revocations: true)
        flags += ["--tls-certificate", files.certificate, "--tls-key", files.key, "--tls-ca", files.authorities]
        flags += ["--tls-crl", pki.path("crl.pem")]
        if service != "directory" {
            flags += [
                "--data-dir", data, "--directories", address("directory"), "--lease-seconds", "3",
            ]
        }
        if ["registry", "listing", "measures"].contains(service) {
            flags += ["--blind-index-key-file", directory.file("blind-index.key")]
        }
        if service == "registry" { flags += ["--encryption-key-file", directory.file("encryption.key")] }
        return flags + (extra[service] ?? [])
    }

    /// Starts a service that does not run.
    package func start(_ service: String, _ further: [String] = []) throws {
        let process = try program(service, flags(service) + further)
        processes.with { $0[service] = process }
    }

    /// Runs a service's program with a further flag (`--backup FILE`) to its end.
    ///
    /// - Returns: the exit code and what it wrote.
    package func command(_ service: String, _ further: [String]) async throws -> (code: Int32, text: String) {
        let process = try program(service, flags(service) + further)
        let code = try await process.waitForExit(timeout: .seconds(120))
        return (code, process.standardOutput + process.log)
    }

    /// Puts the clock of a service so many seconds ahead, or behind; it goes by that within a second.
    package func setClock(_ service: String, ahead seconds: Int64) {
        // Put in place as a whole: the service may be reading it.
        directory.write("\(service).clock.next", "\(seconds < 0 ? "" : "+")\(seconds)\n")
        rename(directory.file("\(service).clock.next"), directory.file("\(service).clock"))
    }

    /// Starts a service's program. Where it has a clock of its own, `env` is in between: libfaketime changes the environment as it is
    /// first loaded, and Swift finds a program's arguments by where that is.
    private func program(_ service: String, _ arguments: [String]) throws -> DaemonProcess {
        let name = "xinyi-\(service)"
        guard hasClocks else { return try DaemonProcess(name, arguments) }
        return try DaemonProcess(
            "/usr/bin/env", ["\(DaemonProcess.products)/\(name)"] + arguments, environment: clockVariables(service))
    }

    private func clockVariables(_ service: String) -> [String: String] {
        [
            "LD_PRELOAD": Self.fakeTime, "FAKETIME_TIMESTAMP_FILE": directory.file("\(service).clock"),
            "FAKETIME_CACHE_DURATION": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
            "FAKETIME_DONT_RESET": "1",
        ]
    }

    /// The distribution's library (package `faketime`).
    private static let fakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"

    /// Sends a signal to a running service.
    package func signal(_ service: String, _ number: Int32) { processes.with { $0[service] }?.signal(number) }

    /// How the process of a service ended; nil while it runs.
    package func exitStatus(_ service: String) -> Int32? { processes.with { $0[service] }?.exitStatus }

    /// Starts one more instance of a service, with free ports and data of its own.
    package func startSecond(_ service: String) throws -> DaemonProcess { try startInstance(service, 2) }

    /// Starts an instance of a service beside the first, with free ports and a directory by its number.
    package func startInstance(_ service: String, _ number: Int, _ further: [String] = []) throws -> DaemonProcess {
        try DaemonProcess(
            "xinyi-\(service)", flags(service, port: (0, 0), data: directory.file("\(service)-\(number)")) + further)
    }

    /// Waits until a service that was started serves.
    package func waitUntilServing(_ service: String) async throws {
        let process = processes.with { $0[service] }
        _ = try await process?.waitUntilServing(timeout: .seconds(60))
    }

    /// Kills a service with SIGKILL and waits for its end.
    package func kill(_ service: String) async throws {
        let process = processes.with { $0.removeValue(forKey: service) }
        process?.signal(SIGKILL)
        try await process?.waitForExit()
    }

    /// Stops a service with SIGTERM and gives its exit code.
    package func stop(_ service: String) async throws -> Int32? {
        let process = processes.with { $0.removeValue(forKey: service) }
        process?.signal(SIGTERM)
        return try await process?.waitForExit()
    }

    /// The process of a running service.
    package func processID(_ service: String) -> Int32? { processes.with { $0[service]?.processID } }

    /// What a running service logged so far.
    package func log(_ service: String) -> String { processes.with { $0[service]?.log } ?? "" }

    /// The database file of a service.
    package func database(_ service: String) throws -> String {
        let folder = directory.file(service)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard let name = names.first(where: { $0.hasSuffix(".sqlite") || $0.hasSuffix(".db") }) else {
            throw NotInTime("a database in \(folder), which holds \(names)")
        }
        return folder + "/" + name
    }

    /// Rows of a service's database, as the ordinary tool prints them.
    package func query(_ service: String, _ sql: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-readonly", "-separator", "|", try database(service), sql]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw NotInTime("rows of \(service): \(sql)") }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Starts the command line against this district's directory without waiting for it.
    package func startXinyi(_ arguments: [String]) throws -> DaemonProcess {
        try DaemonProcess(
            "xinyi", arguments + ["--directory", address("directory")], environment: try variables(arguments))
    }

    /// The variables with which the command line finds the certificate of who it is to be.
    private func variables(_ arguments: [String]) throws -> [String: String] {
        guard let index = arguments.firstIndex(of: "--as") else { return [:] }
        _ = try provider(arguments[index + 1])
        return ["XINYI_PKI": pki.directory.path]
    }

    /// The certificate of `department/MSR`, made when it is first asked for.
    package func provider(_ identity: String) throws -> TLSProvider {
        try providers.with { known in
            if let provider = known[identity] { return provider }
            let provider = try pki.provider(identity, revocations: true)
            known[identity] = provider
            return provider
        }
    }

    /// Calls to a service as somebody: `department/MSR`, `operator/test`. One connection per service and caller, which
    /// connects again after a loss.
    package func channel(_ service: String, as identity: String) throws -> any Channel {
        let provider = try provider(identity)
        if let make = makeChannel.with({ $0 }) {
            return try clients.with { known in
                if let client = known["\(identity) \(service)"] { return client }
                let client = try make(service, provider)
                known["\(identity) \(service)"] = client
                return client
            }
        }
        let target = try SocketAddress.parse(address(service))
        let tls = ClientTLS(provider, server: "service/\(service)")
        return connections.with { known in
            if let connection = known["\(identity) \(service)"] { return connection }
            let connection = ClientConnection(address: target, configuration: ClientConfiguration(tls: tls))
            known["\(identity) \(service)"] = connection
            return connection
        }
    }

    /// Runs the command line against this district's directory and gives its exit code and both outputs.
    package func xinyi(_ arguments: [String]) async throws -> (code: Int32, output: String, errors: String) {
        let process = try startXinyi(arguments)
        let code = try await process.waitForExit(timeout: .seconds(300))
        return (code, process.standardOutput, process.log)
    }

    /// Ends everything.
    package func shutDown() async throws {
        for connection in connections.with({ Array($0.values) }) { connection.close() }
        for client in clients.with({ Array($0.values) }) { client.close() }
        for service in services.reversed() { _ = try await stop(service) }
    }
}

/// A value behind a lock.
package final class Locked<Value>: @unchecked Sendable {
    // The lock guards the only access to the value.
    private let lock = NSLock()
    private var value: Value

    /// A value at first.
    package init(_ value: Value) { self.value = value }

    /// Reads or changes it.
    package func with<R>(_ body: (inout Value) throws -> R) rethrows -> R {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}

extension [UInt8] {
    /// Lower-case hex.
    package var hexText: String { map { String(format: "%02x", $0) }.joined() }
}
