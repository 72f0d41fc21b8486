import Synchronization

/// Keeps log lines, for tests that look at them.
package final class LogCapture: Sendable {
    private let kept = Mutex<[String]>([])

    /// Nothing yet.
    package init() {}

    /// Takes a line; give it to a logger.
    package var write: @Sendable ([UInt8]) -> Void {
        { bytes in self.kept.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } }
    }

    /// The lines so far.
    package var lines: [String] { kept.withLock { $0 } }

    /// Whether a line contains a text.
    package func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}
