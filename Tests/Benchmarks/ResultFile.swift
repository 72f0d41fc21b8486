import BenchKit
import Foundation

/// Results for machines: one JSON object a line, each with its `kind`.
struct ResultFile {
    private let handle: FileHandle

    /// A file that begins anew, or goes on where it ends.
    init(at path: String, appending: Bool = false) throws {
        if !appending || !FileManager.default.fileExists(atPath: path) {
            guard FileManager.default.createFile(atPath: path, contents: nil) else {
                throw BenchError("\(path) cannot be written")
            }
        }
        guard let handle = FileHandle(forWritingAtPath: path) else { throw BenchError("\(path) cannot be written") }
        try handle.seekToEnd()
        self.handle = handle
    }

    /// Writes `{"kind": …, "value": …}`.
    func write(_ kind: String, _ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try handle.write(contentsOf: try encoder.encode(Line(kind: kind, value: value)) + Data("\n".utf8))
    }

    private struct Line<Value: Encodable>: Encodable {
        let kind: String
        let value: Value
    }
}
