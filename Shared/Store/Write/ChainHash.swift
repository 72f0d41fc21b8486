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

    /// Adds a value as the next part, told apart from the same bytes of another type.
    mutating func add(value: SQLValue) {
        switch value {
        case .null: add("n")
        case .integer(let number): add("i\(number)")
        case .real(let number): add("r\(number.bitPattern)")
        case .text(let text): add("t" + text)
        case .blob(let bytes): add(UInt8(ascii: "b"), bytes)
        }
    }

    /// Adds a mark and bytes as one part.
    mutating func add(_ mark: UInt8, _ bytes: [UInt8]) {
        addLength(bytes.count + 1)
        message.append(mark)
        message.append(contentsOf: bytes)
    }

    /// Bytes that were added, the previous hash, number and time among them.
    var count: Int { message.count }

    /// The hash over everything added.
    var value: [UInt8] { SHA256.hash(message) }

    private mutating func addLength(_ count: Int) {
        withUnsafeBytes(of: UInt32(count).bigEndian) { message.append(contentsOf: $0) }
    }
}
