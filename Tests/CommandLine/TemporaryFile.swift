import Foundation

/// A file that goes with its owner.
final class TemporaryFile {
    /// Where it is.
    let path: String

    init(_ text: String) {
        path = NSTemporaryDirectory() + "/xinyi-cli-" + UUID().uuidString
        _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
