import Foundation
import Glibc
import TestKit

/// A server in a process of its own.
final class ServerProcess {
    let port: UInt16
    private var process = Process()

    init(port: UInt16) throws {
        self.port = port
        try start()
    }

    func start() throws {
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["server", "\(port)"]
        try process.run()
    }

    var processID: Int32 { process.processIdentifier }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for the end and starts it again.
    func restart() throws {
        process.waitUntilExit()
        try start()
    }

    func stop() {
        signal(SIGCONT)
        signal(SIGTERM)
        process.waitUntilExit()
    }
}

/// Harms the servers, one thing after the other. The first one is never killed: its memory is watched.
struct Faults {
    let servers: [ServerProcess]
    var random: SeededRandom
    private(set) var done: [String: Int] = [:]

    init(servers: [ServerProcess], random: SeededRandom) {
        self.servers = servers
        self.random = random
    }

    mutating func next() async throws {
        let anyone = Int.random(in: 0..<servers.count, using: &random)
        let mortal = Int.random(in: 1..<servers.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            note("killed")
            servers[mortal].signal(SIGKILL)
            try servers[mortal].restart()
        case 1:
            note("drained")
            servers[mortal].signal(SIGTERM)
            try servers[mortal].restart()
        case 2:
            note("stopped for a while")
            servers[anyone].signal(SIGSTOP)
            try await Task.sleep(for: .milliseconds(Int.random(in: 50...4000, using: &random)))
            servers[anyone].signal(SIGCONT)
        case 3, 4:
            note("garbage")
            let count = Int.random(in: 1...5000, using: &random)
            var bytes: [UInt8] = []
            for _ in 0..<count { bytes.append(UInt8.random(in: 0...255, using: &random)) }
            // Half of it gets past the first byte.
            if Bool.random(using: &random) { bytes[0] = 0 }
            visit(servers[anyone].port, bytes)
        case 5:
            note("half a frame")
            visit(servers[anyone].port, [0, 0, 1, 0, 0, 0, 0, 1, 1])
        case 6:
            note("a hundred idle connections")
            for _ in 0..<100 { visit(servers[anyone].port, []) }
        default:
            note("calm")
        }
        try await Task.sleep(for: .milliseconds(Int.random(in: 500...4000, using: &random)))
    }

    private mutating func note(_ fault: String) { done[fault, default: 0] += 1 }

    /// Connects, sends and leaves.
    private func visit(_ port: UInt16, _ bytes: [UInt8]) {
        guard let fd = Loopback.connect(port: port) else { return }
        defer { close(fd) }
        guard !bytes.isEmpty else { return }
        _ = bytes.withUnsafeBytes {
            send(fd, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
    }
}

/// Resident memory over time.
struct MemoryCurve {
    let name: String
    private var kilobytes: [Int] = []

    init(_ name: String) { self.name = name }

    mutating func sample(_ processID: Int32) {
        if let memory = try? ResidentMemory(of: processID) { kilobytes.append(memory.kilobytes) }
    }

    /// The medians of the second and of the last fifth.
    var medians: (early: Int, late: Int) {
        let fifth = max(1, kilobytes.count / 5)
        func median(_ part: ArraySlice<Int>) -> Int { part.sorted()[part.count / 2] }
        guard kilobytes.count >= 5 else { return (0, 0) }
        return (median(kilobytes[fifth..<2 * fifth]), median(kilobytes[(kilobytes.count - fifth)...]))
    }

    var isFlat: Bool { medians.late <= medians.early * 11 / 10 + 4096 }
    var text: String { "\(name): \(medians.early) kB in the second fifth, \(medians.late) kB in the last" }
}
