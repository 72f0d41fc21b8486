import CommandLineKit
import Synchronization

/// A console that keeps what is written to it.
final class KeptConsole: Console {
    let kept = Mutex<(output: String, errors: String)>(("", ""))
    let showsProgress = false
    func write(_ text: String) { kept.withLock { $0.output += text } }
    func followReader() {}
    func writeError(_ text: String) { kept.withLock { $0.errors += text } }
    func readAll() throws(CommandError) -> [UInt8] { [] }
    func readLine() -> String? { nil }
}
