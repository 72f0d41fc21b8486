import Glibc
import Phrases

/// Programs that are started beside this one.
enum Child {
    /// Starts a program that outlives this one: in a session of its own, with nothing on standard input, and both outputs at the end of a
    /// file for its owner alone.
    ///
    /// - Throws: `CommandError` where it cannot be started.
    static func start(_ program: String, _ arguments: [String], log: String) throws(CommandError) -> pid_t {
        try spawn(program, arguments, log: log, isDetached: true)
    }

    /// Runs a program to its end; its output goes nowhere.
    ///
    /// - Returns: its exit code; nil where a signal ended it.
    static func run(_ program: String, _ arguments: [String]) throws(CommandError) -> Int32? {
        let pid = try spawn(program, arguments, log: "/dev/null", isDetached: false)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7f == 0 ? status >> 8 & 0xff : nil
    }

    /// Runs a program in the place of this one: what it says and how it ends is what this one says and how it ends.
    ///
    /// - Parameter variables: environment variables beside this process's own, by name.
    /// - Throws: `CommandError` where it cannot be run; what it does is not this program's any more.
    static func become(
        _ program: String, _ arguments: [String], setting variables: [String: String] = [:]
    ) throws(CommandError) -> Never {
        for (name, value) in variables { setenv(name, value, 1) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        execv(program, words)
        let reason = Phrase.systemError
        words.forEach { free($0) }
        throw .usage("无法启动 \(program): \(reason.chinese)", "cannot start \(program): \(reason)")
    }

    /// The code with which a program that this one started has ended: -1 where a signal ended it, nil while it runs.
    static func exitCode(_ pid: pid_t) -> Int32? {
        var status: Int32 = 0
        guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
        return status & 0x7f == 0 ? status >> 8 & 0xff : -1
    }

    /// The path of the program that a process runs; nil where there is none, or it is somebody else's.
    static func program(of pid: pid_t) -> String? { link("/proc/\(pid)/exe") }

    /// The words of a process's command line; none where there is no such process.
    static func arguments(of pid: pid_t) -> [String] {
        let descriptor = open("/proc/\(pid)/cmdline", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 16 << 10)
        let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        return bytes.prefix(max(0, count)).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a program listens at a port of this machine's loopback.
    static func isTaken(_ port: UInt16) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        } == 0
    }

    /// The directory in which this program stands.
    static var ownDirectory: String {
        let path = link("/proc/self/exe") ?? ""
        return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }

    private static func link(_ path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink(path, $0.assumingMemoryBound(to: CChar.self), bytes.count) } ?? -1
        }
        guard count > 0 else { return nil }
        let text = String(decoding: buffer[..<count], as: UTF8.self)
        // So the kernel calls a program whose file was replaced while it runs.
        return text.hasSuffix(" (deleted)") ? String(text.dropLast(" (deleted)".count)) : text
    }

    /// POSIX_SPAWN_SETSID, which glibc's header shows to GNU sources only (spawn.h, glibc 2.26).
    private static let setSession: Int16 = 0x80

    private static func spawn(
        _ program: String, _ arguments: [String], log: String, isDetached: Bool
    ) throws(CommandError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        if isDetached { posix_spawnattr_setflags(&attributes, setSession) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { words.forEach { free($0) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, program, &actions, &attributes, words, environ)
        guard code == 0 else {
            let reason = Phrase.system(code)
            throw .usage("无法启动 \(program): \(reason.chinese)", "cannot start \(program): \(reason)")
        }
        return pid
    }
}
