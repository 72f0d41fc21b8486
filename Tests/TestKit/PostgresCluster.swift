import Foundation
import Glibc
import Synchronization

/// A PostgreSQL server of the tests' own: a cluster in a temporary directory, reached by a socket there, which ends with the tests.
package final class PostgresCluster: Sendable {
    /// The one that tests share; nil where no server is installed, or none can be started.
    package static let shared: PostgresCluster? = try? PostgresCluster()

    /// Its directory: data, socket and log.
    package let directory: String
    private let programs: String
    private let port: Int
    private let count = Atomic<Int>(0)

    /// Starts a server.
    /// - Parameters:
    ///   - settings: lines for its configuration, behind those that make tests quick.
    ///   - port: the number in its socket's name, and of its TCP port where `settings` ask for one.
    ///   - base: the directory that its own is made in; `TMPDIR`, or `/tmp`, unless given.
    /// - Throws: where no server is installed, or it does not start.
    package convenience init(settings: [String] = [], port: Int = 5432, below base: String? = nil) throws {
        try self.init(port: port, below: base)
        try run("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"])
        try configure(
            [
                "fsync = off", "full_page_writes = off", "max_connections = 400", "shared_buffers = 64MB",
                "listen_addresses = ''", "autovacuum = off", "log_min_messages = fatal",
            ] + settings)
        try start()
    }

    /// Starts a standby that follows another server.
    /// - Parameter primary: whom it follows.
    package convenience init(standbyOf primary: PostgresCluster, port: Int = 5432) throws {
        try self.init(port: port, below: nil)
        let source = ["-h", primary.directory, "-p", "\(primary.port)", "-U", "postgres"]
        try run("pg_basebackup", source + ["-D", data, "-R", "-X", "stream", "-c", "fast", "--no-sync"])
        // What ALTER SYSTEM said there stands in a file that goes before the other.
        try configure(["synchronous_standby_names = ''"], in: "postgresql.auto.conf")
        try configure(["wal_retrieve_retry_interval = 50ms"])
        try start()
    }

    private init(port: Int, below base: String?) throws {
        guard let programs = Self.installed else { throw Unavailable(reason: "postgresql-15 is not installed") }
        self.programs = programs
        self.port = port
        // Root's directories are not the server's, which does not run as root; and a socket's path has at most 107 bytes.
        let usual = geteuid() == 0 ? "/tmp" : getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let base = base ?? usual
        directory = "\(base.utf8.count < 60 ? base : "/tmp")/xinyi-pg-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        if geteuid() == 0 { try Self.run("chown", ["postgres", directory]) }
        // Ends with these tests, also when they are killed.
        let end = "kill -INT $(head -1 \(data)/postmaster.pid) 2>/dev/null; sleep 1; rm -rf \(directory)"
        _ = try Self.spawn("/bin/sh", ["-c", "while kill -0 \(getpid()) 2>/dev/null; do sleep 1; done; \(end)"])
    }

    private func configure(_ lines: [String], in file: String = "postgresql.conf") throws {
        let all = lines + ["unix_socket_directories = '\(directory)'", "port = \(port)"]
        let configuration = try FileHandle(forWritingTo: URL(fileURLWithPath: data + "/" + file))
        try configuration.seekToEnd()
        try configuration.write(contentsOf: Data((all.joined(separator: "\n") + "\n").utf8))
        try configuration.close()
    }

    /// Ends every process of the server at once, as a machine that fails does.
    package func kill() throws {
        let file = try String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8)
        guard let first = file.split(separator: "\n").first, let server = pid_t(first) else {
            throw Unavailable(reason: "no server runs in \(directory)")
        }
        Glibc.kill(-server, SIGKILL)
    }

    /// Makes a standby the one that takes writes.
    package func promote() throws { try run("pg_ctl", ["-D", data, "-w", "-s", "promote"]) }

    /// From now on a commit waits until a standby has it, once one follows.
    package func requireStandby() throws {
        try run("ALTER SYSTEM SET synchronous_standby_names = '*'")
        try run("SELECT pg_reload_conf()")
    }

    private var data: String { directory + "/data" }

    /// Starts the server again after ``stop(_:)``.
    package func start() throws { try run("pg_ctl", ["-D", data, "-l", directory + "/log", "-w", "-s", "start"]) }

    /// Stops the server: `fast`, or `immediate` as a machine that fails.
    package func stop(_ mode: String) throws { try run("pg_ctl", ["-D", data, "-m", mode, "-w", "-s", "stop"]) }

    /// Runs a statement as the server's owner.
    package func run(_ sql: String, in database: String = "postgres") throws {
        try run("psql", ["-X", "-q", "-h", directory, "-p", "\(port)", "-U", "postgres", "-c", sql, database])
    }

    /// Rows of a query as the server's owner, a line each, columns parted by `|`.
    package func query(_ sql: String, in database: String) throws -> [String] {
        let file = "\(directory)/rows-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try run(
            "psql",
            [
                "-X", "-q", "-A", "-t", "-F", "|", "-o", file, "-h", directory, "-p", "\(port)", "-U", "postgres", "-c",
                sql,
                database,
            ])
        return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    /// Makes a database of a name, unless it is there.
    /// - Returns: its URL.
    package func database(_ name: String? = nil) throws -> String {
        let made = count.add(1, ordering: .relaxed).newValue
        let name = name ?? "t\(made)"
        try? run("CREATE DATABASE \"\(name)\" TEMPLATE template0")
        return url(name)
    }

    /// The URL of a database.
    package func url(_ name: String) -> String { "postgresql://postgres@/\(name)?host=\(directory)&port=\(port)" }

    /// The URL of a database of whichever of two servers takes writes.
    package func url(_ name: String, or other: PostgresCluster) -> String {
        "postgresql://postgres@/\(name)?host=\(directory),\(other.directory)&port=\(port),\(other.port)"
    }

    /// The URL of a database behind a proxy.
    package func url(_ name: String, through proxy: CuttingProxy) -> String {
        "postgresql://postgres@127.0.0.1:\(proxy.port)/\(name)?sslmode=disable"
    }

    /// The path of the server's socket.
    package var socket: String { "\(directory)/.s.PGSQL.\(port)" }

    /// What is missing.
    package struct Unavailable: Error {
        package let reason: String
        package init(reason: String) { self.reason = reason }
    }

    private static let installed: String? = (13...20).reversed().map { "/usr/lib/postgresql/\($0)/bin" }.first {
        access($0 + "/initdb", X_OK) == 0
    }

    private func run(_ program: String, _ arguments: [String]) throws {
        // A server refuses to run as root.
        let command = ["\(programs)/\(program)"] + arguments
        if geteuid() == 0 {
            try Self.run("runuser", ["-u", "postgres", "--"] + command)
        } else {
            try Self.run(command[0], Array(command.dropFirst()))
        }
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        let child = try spawn("/usr/bin/env", [program] + arguments)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw Unavailable(reason: "\(program) ended with status \(status)") }
    }

    /// Starts a program without input and output. Not by Foundation's `Process`, which waits for as long as anything that the program
    /// started holds what it inherited: the server does.
    private static func spawn(_ program: String, _ arguments: [String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for descriptor in [Int32(1), 2] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: what ends the tests by their terminal lets the server end in order.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for pointer in argv { free(pointer) } }
        var child = pid_t()
        guard posix_spawn(&child, program, &actions, &attributes, &argv, environ) == 0 else {
            throw Unavailable(reason: "\(program) cannot be started")
        }
        return child
    }
}
