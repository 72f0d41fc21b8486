/// Every bound of this module.
package enum CryptoLimits {
    /// Bytes of a symmetric key: AES-256, HMAC-SHA-256 and the blind index all use 32.
    package static let keyBytes = 32
    /// Bytes of an AES-GCM nonce: 96 bits, the only size that NIST SP 800-38D recommends.
    package static let nonceBytes = 12
    /// Bytes of an AES-GCM tag: 128 bits, not truncated.
    package static let tagBytes = 16
    /// Most bytes sealed at once. Personal numbers and documents are far below; more is refused with `.size`.
    package static let plaintextBytes = 16 * 1024 * 1024
    /// Most random bytes asked for at once. More is a programming error and stops the program.
    package static let randomBytes = 1024 * 1024
    /// Most bytes of a key file; a longer one is refused unread.
    package static let keyFileBytes = 1024
}
