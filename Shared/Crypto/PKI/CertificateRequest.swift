import COpenSSL
import Phrases

/// The request of somebody who keeps a private key where it was made, PKCS #10: it proves that it is theirs.
package struct CertificateRequest: Sendable {
    /// The public half of the key.
    let key: PrivateKey

    /// Reads a request and looks at its key; the names in it are not looked at.
    ///
    /// - Throws: `.certificate` for a file without one request, a signature that the key in it did not make, and a key that is neither EC
    ///   P-256 or P-384 nor RSA of ``CryptoLimits/requestedRSABits``.
    package init(file path: String) throws(CryptoError) {
        let request = try PEM.request(path)
        defer {
            X509_REQ_free(request)
            LibraryErrors.clear()
        }
        guard let raw = X509_REQ_get_pubkey(request) else {
            throw CryptoError(
                .certificate, "the certificate request \(path) holds no key that can be read; make it again")
        }
        key = PrivateKey(owning: raw)
        guard X509_REQ_verify(request, raw) == 1 else {
            throw CryptoError(
                .certificate,
                "the certificate request \(path) is not signed by the key in it, or was changed; ask its maker for a new one"
            )
        }
        guard Self.isTaken(raw) else {
            let bits = CryptoLimits.requestedRSABits
            throw CryptoError(
                .certificate,
                "the key of the certificate request \(path) must be EC P-256 or P-384, or RSA of \(bits.lowerBound) to "
                    + "\(bits.upperBound) bits; make a new key")
        }
    }

    private static func isTaken(_ key: OpaquePointer) -> Bool {
        switch EVP_PKEY_get_base_id(key) {
        case EVP_PKEY_RSA: return CryptoLimits.requestedRSABits.contains(Int(EVP_PKEY_get_bits(key)))
        case EVP_PKEY_EC:
            var name = [CChar](repeating: 0, count: 64)
            var length = 0
            guard EVP_PKEY_get_group_name(key, &name, name.count, &length) == 1 else { return false }
            let curve = String(decoding: name.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            return ["prime256v1", "secp384r1"].contains(curve)
        default: return false
        }
    }
}

extension Certificate {
    /// Writes it to a file that must not exist yet, mode 0600.
    package func write(_ path: String) throws(CryptoError) { try PEM.create(path, try text()) }

    /// Writes it in the place of another, which readers see whole, before or after; mode 0600.
    package func replace(_ path: String) throws(CryptoError) { try PEM.replace(path, try text()) }

    private func text() throws(CryptoError) -> [UInt8] {
        try PEM.text("a certificate") { PEM_write_bio_X509($0, pointer) }
    }
}
