import COpenSSL

/// SHA-256 (FIPS 180-4).
package enum SHA256 {
    /// Bytes of a digest.
    package static let digestBytes = 32

    /// The 32-byte digest of a message of any length.
    package static func hash(_ message: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: digestBytes)
        var length: UInt32 = 0
        let done = EVP_Digest(message, message.count, &digest, &length, Algorithm.sha256.pointer, nil)
        // EVP_Digest fails only when it cannot allocate or the algorithm is missing from the library.
        precondition(done == 1 && length == digestBytes, "OpenSSL could not compute SHA-256")
        return digest
    }

    /// The digest of a text's UTF-8 bytes.
    package static func hash(_ text: String) -> [UInt8] { hash(Array(text.utf8)) }

    /// The digest as 64 lower-case hexadecimal digits.
    package static func hexDigest(_ message: [UInt8]) -> String { Hex.encode(hash(message)) }

    /// The digest of a text's UTF-8 bytes as 64 lower-case hexadecimal digits.
    package static func hexDigest(_ text: String) -> String { hexDigest(Array(text.utf8)) }
}
