import COpenSSL

/// HMAC with SHA-256 (RFC 2104, FIPS 198-1).
package struct HMACSHA256: Sendable {
    private let key: SecretKey

    /// Authenticates with a key from a key file or ``SecretKey/random()``.
    package init(key: SecretKey) {
        self.key = key
    }

    /// The 32-byte code of a message.
    package func authenticate(_ message: [UInt8]) -> [UInt8] {
        Self.authenticate(message, key: key.bytes)
    }

    /// Whether a code is the message's, compared in constant time. A code of another length than 32 is not.
    package func isValid(_ code: [UInt8], for message: [UInt8]) -> Bool {
        ConstantTime.equal(code, authenticate(message))
    }

    /// The 32-byte code of a message under raw key bytes of any length.
    package static func authenticate(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: SHA256.digestBytes)
        var length: UInt32 = 0
        // A nil key means "reuse the last one" to HMAC_Init_ex; an empty array still has an address here.
        let result = HMAC(
            Algorithm.sha256.pointer, key, CInt(key.count), message, message.count, &code, &length)
        precondition(result != nil && length == SHA256.digestBytes, "OpenSSL could not compute HMAC-SHA-256")
        return code
    }
}
