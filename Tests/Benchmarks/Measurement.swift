import BenchKit
import Foundation
import TestKit

/// What one round of one contender in one scenario gave.
struct Sample: Codable, Sendable {
    /// Calls, or messages of streams, in a second.
    var callsPerSecond = 0.0
    /// Median duration of a call, in microseconds.
    var p50 = 0.0
    /// The duration that one call in a hundred exceeds, in microseconds.
    var p99 = 0.0
    /// The server's CPU time per call or message, all threads, user and system, in microseconds.
    var cpuPerCall = 0.0
    /// The server's resident memory while it was under load, in MB.
    var residentMegabytes = 0.0
    /// What one more idle connection costs the server, in kB.
    var kilobytesPerConnection = 0.0

    enum CodingKeys: String, CodingKey {
        case callsPerSecond = "calls_per_second"
        case p50 = "p50_us"
        case p99 = "p99_us"
        case cpuPerCall = "server_cpu_us_per_call"
        case residentMegabytes = "server_rss_mb"
        case kilobytesPerConnection = "kb_per_idle_connection"
    }
}

/// Runs one contender in one scenario once.
enum Measurement {
    /// Starts a fresh server, so that nothing is left in it of another scenario, and drives it.
    static func run(_ contender: Contender, _ scenario: Scenario, seconds: Double) throws -> Sample {
        let pin = scenario.onOneCore ? try Machine.pin() : []
        let server = try Peer(pin + contender.serverArguments(scenario))
        defer { server.stop() }
        let port = try server.waitUntilReady()
        func client(connections: Int? = nil) -> [String] {
            pin + contender.clientArguments(scenario, connections: connections, port: port, seconds: seconds)
        }
        guard scenario.mode == .idle else { return try load(server, client(), contender.name, seconds: seconds) }
        return try idle(
            server, one: client(connections: 1), all: client(), contender.name, connections: scenario.connections)
    }

    /// Drives a server that is there already.
    static func load(_ server: Peer, _ command: [String], _ name: Contender.Name, seconds: Double) throws -> Sample {
        let before = try server.cpuMicroseconds()
        let client = try Peer(command)
        // Memory is read under load, near its end.
        Thread.sleep(forTimeInterval: 0.3 + 0.7 * seconds)
        let resident = try server.memory().kilobytes
        let text = try client.finish()
        let used = try server.cpuMicroseconds() - before
        var values: [String: Double] = [:]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let parts = word.split(separator: "=")
            if parts.count == 2 { values[String(parts[0])] = Double(parts[1]) }
        }
        guard let calls = values["calls"], let span = values["seconds"], let p50 = values["p50_us"],
            let p99 = values["p99_us"], let served = values["served"], calls > 0, span > 0
        else { throw BenchError("\(name.rawValue) printed no figures: \(text)") }
        return Sample(
            callsPerSecond: calls / span, p50: p50, p99: p99, cpuPerCall: used / served,
            residentMegabytes: Double(resident) / 1024)
    }

    /// The difference that the connections make to the server's memory after a first one has come and gone.
    private static func idle(
        _ server: Peer, one: [String], all: [String], _ name: Contender.Name, connections: Int
    ) throws -> Sample {
        try opened(one, name).stop()
        let before = try server.memory().kilobytes
        let client = try opened(all, name)
        defer { client.stop() }
        let after = try server.memory().kilobytes
        return Sample(
            residentMegabytes: Double(after) / 1024,
            kilobytesPerConnection: Double(after - before) / Double(connections))
    }

    private static func opened(_ command: [String], _ name: Contender.Name) throws -> Peer {
        let client = try Peer(command)
        guard try client.readLine() == "open" else { throw BenchError("\(name.rawValue) opened no connections") }
        return client
    }
}
