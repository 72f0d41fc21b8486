import CommandLineKit
import Synchronization

/// Keeps what a command writes to standard error, and has no input.
final class KeptConsole: Console {
    private let kept = Mutex("")

    /// What was written to standard error.
    var errors: String { kept.withLock { $0 } }

    func write(_ text: String) {}
    func followReader() {}
    func writeError(_ text: String) { kept.withLock { $0 += text } }
    func readAll() throws(CommandError) -> [UInt8] { [] }
    func readLine() -> String? { nil }
    var showsProgress: Bool { false }
}
