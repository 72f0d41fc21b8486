import Crypto

/// The hash of a row that follows another one: SHA-256 of the previous hash (32 bytes), number and time (8 bytes each, big-endian), then
/// each part as its length (4 bytes, big-endian) and its bytes. The lengths keep `("ab", "c")` and `("a", "bc")` apart.
struct ChainHash {
    /// What the first row follows: 32 zero bytes.
    static let start = [UInt8](repeating: 0, count: SHA256.digestBytes)

    private var message: [UInt8]

    /// A row of a number and a time behind one whose hash is known.
    init(after previous: [UInt8], _ number: Int64, _ time: Int64) {
        message = previous
        withUnsafeBytes(of: number.bigEndian) { message.append(contentsOf: $0) }
        withUnsafeBytes(of: time.bigEndian) { message.append(contentsOf: $0) }
    }

    /// Adds the next part of the row.
    mutating func add(_ text: String) {
        addLength(text.utf8.count)
        message.append(contentsOf: text.utf8)
    }

    /// Adds the next part of the row.
    mutating func add(_ bytes: [UInt8]) {
        addLength(bytes.count)
        message.append(contentsOf: bytes)
    }

    /// The hash over everything added.
    var value: [UInt8] { SHA256.hash(message) }

    private mutating func addLength(_ count: Int) {
        withUnsafeBytes(of: UInt32(count).bigEndian) { message.append(contentsOf: $0) }
    }
}
