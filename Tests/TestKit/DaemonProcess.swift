import Foundation
import Glibc
import Synchronization

/// A built daemon as a process of its own.
///
/// The program is the one beside the test bundle, so it must have been built: `swift build --build-tests` builds all of them.
package final class DaemonProcess: Sendable {
    /// Its process id.
    package let processID: Int32
    private let errors: String
    private let output: String
    private let directory: TemporaryDirectory
    private let ended = Mutex<Int32?>(nil)

    /// Where the built programs are: a full path, since some start them from another folder.
    package static let products: String = {
        var path = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &path, path.count)
        let executable = String(decoding: path.prefix(max(0, count)), as: UTF8.self)
        // The test runner is the toolchain's own program; its first argument after options is the bundle.
        for candidate in CommandLine.arguments + [executable] {
            guard let slash = candidate.lastIndex(of: "/") else { continue }
            let folder = String(candidate[..<slash])
            if access(folder + "/xinyi-directory", X_OK) == 0 { return URL(fileURLWithPath: folder).path }
        }
        return URL(fileURLWithPath: ".build/debug").path
    }()

    /// Starts `program` with flags.
    ///
    /// - Parameters:
    ///   - environment: variables besides `PATH`.
    ///   - input: what it reads on standard input; nothing unless given.
    ///   - standardError: an open descriptor for its standard error, in place of the file that ``log`` reads.
    package init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil,
        standardError: Int32? = nil
    ) throws {
        directory = TemporaryDirectory("process")
        errors = directory.file("stderr")
        output = directory.file("stdout")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var source = "/dev/null"
        if let input { source = directory.write("stdin", input) }
        posix_spawn_file_actions_addopen(&actions, 0, source, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        if let standardError {
            posix_spawn_file_actions_adddup2(&actions, standardError, 2)
        } else {
            posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        }
        let path = program.contains("/") ? program : "\(Self.products)/\(program)"
        var variables = ["PATH=" + (getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin")]
        variables += environment.map { "\($0.key)=\($0.value)" }
        var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var id: pid_t = 0
        let result = posix_spawn(&id, path, &actions, nil, &argv, &envp)
        guard result == 0 else { throw NotInTime("start of \(path): \(String(cString: strerror(result)))") }
        processID = id
    }

    deinit {
        if exitStatus == nil {
            Glibc.kill(processID, SIGKILL)
            waitpid(processID, nil, 0)
        }
    }

    /// What it wrote to standard error so far.
    package var log: String { Self.text(errors) }

    /// What it wrote to standard output so far.
    package var standardOutput: String { Self.text(output) }

    private static func text(_ path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// Sends a signal.
    package func signal(_ number: Int32) { if exitStatus == nil { Glibc.kill(processID, number) } }

    /// How it ended: the exit code, or the negative number of the signal that ended it; nil while it runs.
    package var exitStatus: Int32? {
        ended.withLock { ended in
            if let ended { return ended }
            var status: Int32 = 0
            guard waitpid(processID, &status, WNOHANG) == processID else { return nil }
            ended = status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
            return ended
        }
    }

    /// Waits for its end.
    @discardableResult
    package func waitForExit(timeout: Duration = .seconds(30)) async throws -> Int32 {
        try await eventually("end of process \(processID); it wrote:\n\(log)", timeout: timeout) { exitStatus != nil }
        return exitStatus ?? -1
    }

    /// Waits until it says that it serves, and gives the address and the admin port.
    package func waitUntilServing(timeout: Duration = .seconds(30)) async throws -> (address: String, adminPort: Int) {
        var found: (String, Int)?
        try await eventually("readiness of process \(processID)", timeout: timeout) {
            if let status = exitStatus { throw NotInTime("the process ended with \(status):\n\(log)") }
            guard let line = log.split(separator: "\n").last(where: { $0.contains("\"message\":\"serving\"") }),
                let address = Self.field("address", line),
                let port = Self.field("admin_port", line).flatMap({ Int($0) })
            else { return false }
            found = (address, port)
            return true
        }
        guard let found else { throw NotInTime("readiness") }
        return found
    }

    private static func field(_ name: String, _ line: Substring) -> String? {
        guard let start = line.firstRange(of: "\"\(name)\":")?.upperBound else { return nil }
        return String(line[start...].drop { $0 == "\"" }.prefix { $0 != "\"" && $0 != "," && $0 != "}" })
    }
}
