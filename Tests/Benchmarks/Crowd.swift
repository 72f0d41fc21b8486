import BenchKit
import CommonSchema
import Crypto
import Foundation
import MeasuresSchema
import RPC
import Sample
import Synchronization
import TestKit
import Transport

/// Callers who each do one thing as hard as they can, for as long as it lasts.
final class Crowd: Sendable {
    /// Whose certificates it uses.
    static let identities = ["public", "department/MSR", "department/EMR", "department/FIN"]

    private let address: SocketAddress
    private let directory: String
    private let over = Atomic(false)
    private let counts = Mutex<[String: Int]>([:])
    private let tasks = Mutex<[Task<Void, Never>]>([])

    private init(_ address: SocketAddress, _ directory: String) {
        self.address = address
        self.directory = directory
    }

    /// Sends all of them; returns when they are at work.
    static func begin(_ address: SocketAddress, _ directory: String) async throws -> Crowd {
        let crowd = Crowd(address, directory)
        let started = try [
            crowd.idleConnections(1024), crowd.pipelinedChecks(4, 256), crowd.batches(8), crowd.unfinishedRequests(100),
            crowd.junk(),
        ].flatMap(\.self)
        crowd.tasks.withLock { $0 = started }
        try await Task.sleep(for: .seconds(1))
        return crowd
    }

    /// Ends them all.
    func end() async {
        over.store(true, ordering: .relaxed)
        let tasks = tasks.withLock { $0 }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    /// What they did.
    var report: String {
        counts.withLock { counts in
            counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        }
    }

    private var isOver: Bool { over.load(ordering: .relaxed) }

    private func count(_ what: String, _ amount: Int = 1) { counts.withLock { $0[what, default: 0] += amount } }

    private func provider(_ identity: String) throws -> TLSProvider {
        try BenchTLS(directory: directory).provider(identity)
    }

    private func client(_ identity: String) throws -> ClientConnection {
        ClientConnection(
            address: address,
            configuration: ClientConfiguration(tls: ClientTLS(try provider(identity), server: BenchTLS.measures)))
    }

    /// Anybody's connections that say nothing, opened again when they are closed.
    private func idleConnections(_ count: Int) throws -> [Task<Void, Never>] {
        let lanes = 8
        return (0..<lanes).map { _ in
            Task {
                while !isOver {
                    var held: [ClientConnection] = []
                    for _ in 0..<(count / lanes) where !isOver {
                        guard let client = try? client("public") else { break }
                        // One call each, so that it is connected.
                        if (try? await HealthServiceClient(channel: client).checkHealth(CheckHealthRequest())) != nil {
                            self.count("idle connections")
                        } else {
                            self.count("idle connections refused")
                        }
                        held.append(client)
                    }
                    try? await Task.sleep(for: .seconds(1))
                    for client in held { client.close() }
                }
            }
        }
    }

    /// A department that asks without waiting for answers.
    private func pipelinedChecks(_ connections: Int, _ inFlight: Int) throws -> [Task<Void, Never>] {
        try (0..<connections).flatMap { _ in
            let client = CheckServiceClient(channel: try client("department/MSR"))
            return (0..<inFlight).map { number in
                Task {
                    var next = number
                    while !isOver {
                        next += 1
                        let code = SampleFeeds.organisation(next % 2000).uscc
                        let answer = try? await client.check(Counter.request(code, "MSR-01"))
                        self.count(answer == nil ? "pipelined Checks refused" : "pipelined Checks")
                    }
                }
            }
        }
    }

    /// A department that asks about a hundred subjects at a time.
    private func batches(_ inFlight: Int) throws -> [Task<Void, Never>] {
        let client = CheckServiceClient(channel: try client("department/EMR"))
        let one = Counter.request(SampleFeeds.organisation(0).uscc, "EMR-01")
        let batch = BatchCheckRequest(
            subjects: (0..<100).map { number in
                SubjectReference(
                    by: .code(CommonSchema.SubjectCode(kind: .uscc, value: SampleFeeds.organisation(number).uscc)))
            }, matter: one.matter, purpose: one.purpose, official: one.official)
        return (0..<inFlight).map { _ in
            Task {
                while !isOver {
                    let answer = try? await client.batchCheck(batch)
                    self.count(answer == nil ? "batches refused" : "batches")
                }
            }
        }
    }

    /// A department whose largest requests never end.
    private func unfinishedRequests(_ connections: Int) throws -> [Task<Void, Never>] {
        let credentials = try provider("department/FIN").credentials
        let size = 4 << 20
        let head = [0, UInt8(size >> 16), 0, 0, 0, 0, 0, 1, 1, 0]
        return (0..<connections).map { _ in
            Task {
                while !isOver {
                    let raw = RawPeer.connect(to: address)
                    let peer = raw.sealed(with: credentials, expecting: BenchTLS.measures)
                    await offPool {
                        guard peer.send(head) else { return }
                        for _ in 0..<63 where !self.isOver {
                            guard peer.send([UInt8](repeating: 0, count: 64 << 10)) else { return }
                        }
                        self.count("unfinished requests")
                    }
                    while !isOver, !(await peer.isClosedByPeer()) { try? await Task.sleep(for: .milliseconds(200)) }
                    peer.shutDown()
                    raw.shutDown()
                }
            }
        }
    }

    /// Somebody without a certificate.
    private func junk() -> [Task<Void, Never>] {
        [
            Task {
                while !isOver {
                    let raw = RawPeer.connect(to: address)
                    _ = raw.send([UInt8](repeating: 0x41, count: 64))
                    raw.shutDown()
                    count("junk handshakes")
                    try? await Task.sleep(for: .milliseconds(2))
                }
            }
        ]
    }
}
