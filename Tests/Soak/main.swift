import Dispatch
import Foundation
import Glibc
import RPC
import Synchronization
import TestKit
import Transport

// `xinyi-soak [--minutes M] [--seed N] [--part transport|district]`; it runs itself as `xinyi-soak server PORT` for each server. See
// README.md.

signal(SIGPIPE, SIG_IGN)
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "server", arguments.count == 2, let port = UInt16(arguments[1]) {
    try await serve(port)
} else {
    do {
        let minutes = value("--minutes").flatMap { Double($0) } ?? 60
        let seed = value("--seed").flatMap { UInt64($0) } ?? UInt64.random(in: .min ... .max)
        let parts = value("--part").map { [$0] } ?? ["transport", "district"]
        say("xinyi-soak: \(minutes) minutes, seed \(seed)")
        for part in parts {
            let share = minutes / Double(parts.count)
            if part == "transport" {
                try await soak(minutes: share, seed: seed)
            } else {
                try await DistrictSoak(minutes: share, seed: seed).run()
            }
            say("\(part) passed")
        }
    } catch {
        say("FAILED: \(error)")
        exit(1)
    }
}

/// Prints a line at once, also where the output is a file.
func say(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
}

func value(_ flag: String) -> String? {
    guard let index = arguments.firstIndex(of: flag), index + 1 < arguments.count else { return nil }
    return arguments[index + 1]
}

func serve(_ port: UInt16) async throws {
    signal(SIGTERM, SIG_IGN)
    var configuration = ServerConfiguration(address: .loopback(port: port))
    configuration.drainTimeout = .seconds(2)
    configuration.limits.frameTimeout = .seconds(5)
    let server = Server(configuration: configuration, services: [SoakService()])
    _ = try server.start()
    let terminated = DispatchSource.makeSignalSource(signal: SIGTERM)
    terminated.setEventHandler { server.beginGracefulShutdown() }
    terminated.resume()
    await server.waitUntilStopped()
}

func soak(minutes: Double, seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let base = UInt16.random(in: 20_000...29_000, using: &random)
    let servers = try (0..<3).map { try ServerProcess(port: base + UInt16($0)) }
    defer { for server in servers { server.stop() } }
    try await Task.sleep(for: .milliseconds(500))

    var configuration = ClientConfiguration()
    // A server that stands still is found within seconds, so that its calls do not all wait for their deadlines.
    configuration.limits.rpc.pingAfter = .seconds(1)
    configuration.limits.rpc.pingTimeout = .seconds(1)
    let connecting = configuration
    let endpoints = servers.map { Endpoint(address: .loopback(port: $0.port)) }
    let client = Client(
        "soak", resolver: StaticResolver(endpoints),
        makeConnection: { ClientConnection(address: $0, configuration: connecting) })
    let ledger = Ledger()
    var faults = Faults(servers: servers, random: SeededRandom(seed: random.next()))
    var curves = [MemoryCurve("client"), MemoryCurve("server")]
    let workers = (0..<48).map { _ in
        var worker = Worker(client: client, ledger: ledger, random: SeededRandom(seed: random.next()))
        return Task { await worker.run() }
    }
    let end = ContinuousClock.now + .seconds(minutes * 60)
    let own = getpid()
    var nextReport = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
        try await faults.next()
        curves[0].sample(own)
        curves[1].sample(servers[0].processID)
        let stuck = ledger.stuck
        guard stuck.isEmpty else { throw Finding("calls that do not end: \(stuck)", ledger) }
        guard ledger.wrong.isEmpty else { throw Finding(ledger.wrong.joined(separator: "\n"), ledger) }
        if ContinuousClock.now >= nextReport {
            nextReport += .seconds(60)
            say("\(ledger.total) calls, \(ledger.openCalls) open; \(curves.map(\.text).joined(separator: "; "))")
        }
    }
    for worker in workers { worker.cancel() }
    for worker in workers { await worker.value }
    client.close()
    say("\(ledger.total) calls: \(ledger.summary)")
    say("faults: \(faults.done.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
    for curve in curves { say(curve.text) }
    guard ledger.wrong.isEmpty else { throw Finding(ledger.wrong.joined(separator: "\n"), ledger) }
    guard curves.allSatisfy(\.isFlat) else { throw Finding("memory grows", ledger) }
    guard ledger.openCalls == 0 else { throw Finding("calls are open after their workers", ledger) }
}

/// What the soak found; thrown, so that the servers are stopped on the way out.
struct Finding: Error, CustomStringConvertible {
    let description: String

    init(_ what: String, _ ledger: Ledger) { description = "\(what)\n\(ledger.summary)" }
}
