import Glibc
import Synchronization

/// Turns GB18030 into UTF-8 with the C library's converter.
enum GB18030 {
    /// The converter. Opening one loads a module of the C library, so one is kept for the process.
    private static let converter = Mutex(Converter())

    /// The text of the bytes; throws if they are not GB18030 from first to last, or if there is no converter.
    static func decode(_ bytes: ArraySlice<UInt8>) throws(RowFault) -> String {
        let result: Result<String, RowFault> = converter.withLock { $0.decode(bytes) }
        return try result.get()
    }

    /// Owner of the C library's conversion descriptor; only used under the lock above, which is what makes handing it
    /// between threads safe: the descriptor has no affinity to a thread, it only must not be used by two at once.
    private struct Converter: ~Copyable, @unchecked Sendable {
        private var descriptor: iconv_t?

        init() {
            let opened = iconv_open("UTF-8", "GB18030")
            // iconv_open(3) reports failure as (iconv_t)-1.
            descriptor = opened == iconv_t(bitPattern: -1) ? nil : opened
        }

        deinit {
            if let descriptor { iconv_close(descriptor) }
        }

        mutating func decode(_ bytes: ArraySlice<UInt8>) -> Result<String, RowFault> {
            guard let descriptor else { return .failure(.converterMissing) }
            // Back to the initial state, whatever the row before left behind.
            iconv(descriptor, nil, nil, nil, nil)
            // Two bytes become three at most, four become four.
            var output = [CChar](repeating: 0, count: bytes.count * 2 + 4)
            var input = bytes.map { CChar(bitPattern: $0) }
            let capacity = output.count
            var written = 0
            let converted = input.withUnsafeMutableBufferPointer { source in
                output.withUnsafeMutableBufferPointer { sink in
                    var (from, to) = (source.baseAddress, sink.baseAddress)
                    var (left, room) = (source.count, capacity)
                    let status = iconv(descriptor, &from, &left, &to, &room)
                    written = capacity - room
                    // (size_t)-1 is an error; 0 means that nothing was replaced; bytes left are a cut-off character.
                    return status == 0 && left == 0
                }
            }
            guard converted else { return .failure(.invalidEncoding) }
            return .success(String(decoding: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
    }
}
