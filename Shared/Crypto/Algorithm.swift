import COpenSSL

/// OpenSSL's algorithm objects, fetched once: an implicit fetch at every call costs more than a short hash does
/// (https://docs.openssl.org/3.0/man7/crypto/#performance).
///
/// `@unchecked Sendable`: an `EVP_MD` or `EVP_CIPHER` that has been fetched is immutable and its use is thread-safe;
/// these are never freed.
struct Algorithm: @unchecked Sendable {
    let pointer: OpaquePointer

    static let sha256 = Algorithm(fetched: EVP_MD_fetch(nil, "SHA256", nil), name: "SHA-256")
    static let aes256GCM = Algorithm(fetched: EVP_CIPHER_fetch(nil, "AES-256-GCM", nil), name: "AES-256-GCM")

    private init(fetched: OpaquePointer?, name: StaticString) {
        guard let fetched else { fatalError("this OpenSSL has no \(name); the default provider must be active") }
        pointer = fetched
    }
}
