import BenchKit
import Foundation
import Glibc
import Store
import StorePostgres
import StoreSQLite
import Synchronization
import TestKit

/// Where a store's records are while it is measured.
enum StorePlace: String, Codable, CaseIterable, Sendable {
    /// A file of SQLite.
    case sqlite
    /// A PostgreSQL server, by its socket.
    case socket
    /// The same server as if it were another machine.
    case distant

    /// What a table calls it.
    var title: String {
        switch self {
        case .sqlite: "SQLite, a file"
        case .socket: "PostgreSQL, its socket"
        case .distant: "PostgreSQL, a proxy"
        }
    }
}

/// What stores are measured on: one disk, with files of SQLite and with a PostgreSQL server of its own, which is reached by its socket
/// and through a proxy that takes its time. All of it goes with the process.
final class EngineGround: Sendable {
    /// How long the proxy keeps each piece, in each direction.
    static let delay: Duration = .microseconds(200)
    /// As durable as a file with `synchronous = FULL`, and otherwise as the distribution configures it.
    private static let settings = ["fsync = on", "full_page_writes = on", "autovacuum = on", "shared_buffers = 128MB"]
    /// Outlives restarts, and so is on a disk, unlike many a `/tmp`.
    private static let base = "/var/tmp"

    private let cluster: PostgresCluster
    private let proxy: CuttingProxy
    private let files: String
    private let made = Atomic<Int>(0)

    /// Starts server and proxy.
    init() throws {
        let cluster = try PostgresCluster(settings: Self.settings, below: Self.base)
        self.cluster = cluster
        proxy = try CuttingProxy(to: cluster.socket, delay: Self.delay)
        // Below the server's directory: on the same disk, and removed with it.
        files = cluster.directory + "/files"
        try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
        guard try !Self.isInMemory(files) else {
            throw BenchError("\(Self.base) is in memory, where nothing is durable: put a disk there")
        }
    }

    /// Ends both.
    func end() {
        proxy.close()
        try? cluster.stop("fast")
    }

    private static func isInMemory(_ path: String) throws -> Bool {
        // Device, mount point and type of what is mounted (proc(5)); the longest mount point that the path begins with holds it.
        let mounts = try String(contentsOfFile: "/proc/self/mounts", encoding: .utf8).split(separator: "\n")
        let holding = mounts.map { $0.split(separator: " ") }.filter { $0.count > 2 && path.hasPrefix($0[1]) }
        return holding.max { $0[1].utf8.count < $1[1].utf8.count }?[2] == "tmpfs"
    }

    /// A store to which nothing was written yet.
    struct Fresh: Sendable {
        /// A directory of its own.
        let directory: String
        /// The URL of its database; nil for a file.
        let url: String?

        /// Opens it, as the service that has it does.
        func open() throws -> Database {
            let path = directory + "/bench.db"
            guard let url else { return try Database.open(path: path, migrations: [EngineStore.log]) }
            return try Database.open(
                PostgresTarget(url: url, application: "xinyi-bench"), service: "bench", headPath: path,
                migrations: [EngineStore.log])
        }

        /// Opens it as a further process of the same service does; nil for a file, which one process has.
        func openOnceMore() throws -> Database? {
            guard let url else { return nil }
            return try Database.open(
                PostgresTarget(url: url, application: "xinyi-bench"), service: "bench", migrations: [EngineStore.log])
        }
    }

    /// Makes a store.
    func fresh(_ place: StorePlace) throws -> Fresh {
        let name = "bench\(made.add(1, ordering: .relaxed).newValue)"
        let directory = "\(files)/\(name)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        guard place != .sqlite else { return Fresh(directory: directory, url: nil) }
        let url = try cluster.database(name)
        return Fresh(directory: directory, url: place == .socket ? url : cluster.url(name, through: proxy))
    }

    /// What the figures are from.
    struct Conditions: Codable {
        /// The server's version.
        var server = ""
        /// The median of a write of 4 KiB that is on the disk when it returns, in milliseconds.
        var syncedWrite = 0.0
        /// The median of `SELECT 1` by the server's socket, in milliseconds.
        var socketRoundTrip = 0.0
        /// The same through the proxy.
        var proxyRoundTrip = 0.0

        enum CodingKeys: String, CodingKey {
            case server
            case syncedWrite = "synced_write_ms"
            case socketRoundTrip = "socket_round_trip_ms"
            case proxyRoundTrip = "proxy_round_trip_ms"
        }
    }

    /// Measures what the figures are from.
    func conditions() async throws -> Conditions {
        var found = Conditions(syncedWrite: try syncedWrite())
        for place in [StorePlace.socket, .distant] {
            let database = try fresh(place).open()
            let times = try (0..<500).map { _ in
                try Self.milliseconds {
                    _ = try database.readInline { try $0.queryOne("SELECT 1") { $0.int(0) } }
                }
            }
            let version = try database.readInline {
                try $0.queryOne("SELECT current_setting('server_version')") { $0.text(0) }
            }
            found.server = version?.split(separator: " ").first.map(String.init) ?? ""
            if place == .socket {
                found.socketRoundTrip = Comparison.median(times)
            } else {
                found.proxyRoundTrip = Comparison.median(times)
            }
            await database.close()
        }
        return found
    }

    private func syncedWrite() throws -> Double {
        let file = open("\(files)/synced", O_WRONLY | O_CREAT | O_DSYNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchError("\(files) cannot be written") }
        defer { close(file) }
        let page = [UInt8](repeating: 1, count: 4096)
        let times = try (0..<200).map { number in
            try Self.milliseconds {
                guard pwrite(file, page, page.count, off_t(number * page.count)) == page.count else {
                    throw BenchError("\(files) cannot be written")
                }
            }
        }
        return Comparison.median(times)
    }

    private static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let begin = ContinuousClock.now
        try body()
        return begin.duration(to: .now) / .milliseconds(1)
    }
}
