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
    /// Most keys of a key file: the one that seals and former ones that values wait to be sealed again for.
    package static let ringKeys = 8

    /// Most bytes of a file of certificates or of a private key in PEM form; a longer one is refused unread.
    package static let certificateFileBytes = 256 * 1024
    /// Most bytes of a file of revocation lists; at about 40 bytes an entry in binary, some 70,000 revoked certificates.
    package static let revocationFileBytes = 4 * 1024 * 1024
    /// Most certificates or revocation lists of one file; more is refused.
    package static let chainCertificates = 16
    /// Most alternative names of a certificate that are looked at; what is behind them is left out.
    package static let certificateNames = 64
    /// Most certificates between a peer's own and its authority; a longer chain is refused.
    package static let chainDepth = 4
    /// Most bytes of the certificates that a peer sends; more ends its handshake.
    package static let handshakeChainBytes = 32 * 1024
    /// Bits of an RSA key that a certificate is made for; keys of our own are EC P-256.
    package static let requestedRSABits = 3072...4096
    /// Bytes of the password of an export.
    package static let exportPasswordBytes = 12...128
    /// Most bytes of an identity; a longer name in a certificate counts as none.
    package static let identityBytes = 256
}
