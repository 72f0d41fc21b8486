import Foundation
import Glibc

/// Bytes on disk, for tests of what must not be there.
enum Files {
    /// Every byte of every file below a directory; nil if there is none.
    static func bytes(below path: String) -> [UInt8]? {
        guard let walk = FileManager.default.enumerator(atPath: path) else { return nil }
        var bytes: [UInt8] = []
        for case let name as String in walk {
            if let data = FileManager.default.contents(atPath: path + "/" + name) { bytes += [UInt8](data) }
        }
        return bytes.isEmpty ? nil : bytes
    }

    /// A text in GB18030, by the C library; nil if it has no converter.
    static func gb18030(_ text: String) -> [UInt8]? {
        guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2)
        var written = 0
        let isWhole = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { sink in
                var (from, to, left, room) = (source.baseAddress, sink.baseAddress, source.count, sink.count)
                let status = iconv(converter, &from, &left, &to, &room)
                written = sink.count - room
                return status == 0 && left == 0
            }
        }
        return isWhole ? output[..<written].map { UInt8(bitPattern: $0) } : nil
    }

    /// Whether a sequence of bytes stands in others.
    static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        Data(bytes).range(of: Data(part)) != nil
    }
}
