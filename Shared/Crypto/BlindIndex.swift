/// A keyed index that finds a secret value without storing it: HMAC-SHA-256 of the value under a key that only the
/// services hold, separated by domain, so that equal values of two kinds do not have equal indexes.
///
/// The input is `"xinyi.blind-index.v1" 0x00, count(domain) as 4 bytes big-endian, domain, value`. Fold the value
/// (case, width, blanks) before indexing: two spellings have two indexes.
package struct BlindIndex: Sendable {
    private let mac: HMACSHA256

    /// Indexes under one key. Every service that must find the same values needs the same key file.
    package init(key: SecretKey) {
        mac = HMACSHA256(key: key)
    }

    /// The 32-byte index of a value of one kind, such as `"citizen-number"`.
    package func index(of value: String, domain: String) -> [UInt8] {
        var message = Array("xinyi.blind-index.v1".utf8)
        message.append(0)
        let name = Array(domain.utf8)
        withUnsafeBytes(of: UInt32(name.count).bigEndian) { message.append(contentsOf: $0) }
        message.append(contentsOf: name)
        message.append(contentsOf: value.utf8)
        return mac.authenticate(message)
    }

    /// The index as 64 lower-case hexadecimal digits.
    package func hexIndex(of value: String, domain: String) -> String {
        Hex.encode(index(of: value, domain: domain))
    }
}
