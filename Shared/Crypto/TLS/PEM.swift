import COpenSSL
import Phrases

/// Reads the objects of PEM files; what is not as it must be is refused with file, rule and remedy.
enum PEM {
    /// Gives a memory BIO over `content` to `body`.
    private static func withBIO<R>(_ content: [UInt8], _ body: (OpaquePointer) -> R) -> R? {
        content.withUnsafeBytes { bytes in
            guard bytes.count > 0, let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(bytes.count)) else { return nil }
            defer { BIO_free(bio) }
            LibraryErrors.clear()
            defer { LibraryErrors.clear() }
            return body(bio)
        }
    }

    /// The certificates of a file, in their order: at least one, at most ``CryptoLimits/chainCertificates``.
    static func certificates(_ path: String) throws(CryptoError) -> [Certificate] {
        let content = try read(path, .open, CryptoLimits.certificateFileBytes, what: "certificate file")
        let found =
            withBIO(content) { bio -> [Certificate] in
                var found: [Certificate] = []
                while found.count <= CryptoLimits.chainCertificates,
                    let next = PEM_read_bio_X509(bio, nil, xinyi_no_password, nil)
                {
                    found.append(Certificate(owning: next))
                }
                return found
            } ?? []
        guard (1...CryptoLimits.chainCertificates).contains(found.count) else {
            throw refused(
                path, "certificate file", "must hold 1 to \(CryptoLimits.chainCertificates) certificates in PEM form",
                "make one with: xinyi tools pki")
        }
        return found
    }

    /// The private key of a file that only its owner may read.
    static func privateKey(_ path: String) throws(CryptoError) -> PrivateKey {
        let content = try read(path, .secret, CryptoLimits.certificateFileBytes, what: "private key file")
        let key = withBIO(content) { PEM_read_bio_PrivateKey($0, nil, xinyi_no_password, nil) } ?? nil
        guard let key else {
            throw refused(
                path, "private key file", "must hold one private key in PEM form without a password",
                "make one with: xinyi tools pki")
        }
        return PrivateKey(owning: key)
    }

    /// The one certificate request of a file.
    static func request(_ path: String) throws(CryptoError) -> OpaquePointer {
        let content = try read(path, .open, CryptoLimits.certificateFileBytes, what: "certificate request")
        let found =
            withBIO(content) { bio -> [OpaquePointer] in
                var found: [OpaquePointer] = []
                while found.count < 2, let next = PEM_read_bio_X509_REQ(bio, nil, xinyi_no_password, nil) {
                    found.append(next)
                }
                return found
            } ?? []
        guard found.count == 1 else {
            found.forEach { X509_REQ_free($0) }
            throw refused(
                path, "certificate request", "must hold one certificate request in PEM form",
                "make one with: openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -subj /CN=x -keyout KEY -out FILE"
            )
        }
        return found[0]
    }

    /// The password in a file that only its owner may read: its first line.
    static func password(_ path: String) throws(CryptoError) -> String {
        let content = try read(path, .secret, CryptoLimits.keyFileBytes, what: "password file")
        return String(decoding: content.prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
    }

    /// The revocation lists of a file: at least one, at most ``CryptoLimits/chainCertificates``.
    static func revocationLists(_ path: String) throws(CryptoError) -> [RevocationList] {
        let content = try read(path, .open, CryptoLimits.revocationFileBytes, what: "revocation file")
        let found =
            withBIO(content) { bio -> [RevocationList] in
                var found: [RevocationList] = []
                while found.count <= CryptoLimits.chainCertificates,
                    let next = PEM_read_bio_X509_CRL(bio, nil, xinyi_no_password, nil)
                {
                    found.append(RevocationList(owning: next))
                }
                return found
            } ?? []
        guard (1...CryptoLimits.chainCertificates).contains(found.count) else {
            throw refused(
                path, "revocation file",
                "must hold 1 to \(CryptoLimits.chainCertificates) revocation lists in PEM form",
                "make one with: xinyi tools pki")
        }
        return found
    }

    private static func read(
        _ path: String, _ privacy: SmallFile.Privacy, _ limit: Int, what: Phrase
    ) throws(CryptoError) -> [UInt8] {
        do {
            return try SmallFile.read(path, privacy: privacy, limit: limit)
        } catch {
            throw refused(path, what, error.problem, error.remedy)
        }
    }

    private static func refused(_ path: String, _ what: Phrase, _ problem: Phrase, _ remedy: Phrase) -> CryptoError {
        CryptoError(.certificate, "the \(what) \(path) \(problem); \(remedy)")
    }
}

/// A private key. Its bytes stay inside OpenSSL.
///
/// Unchecked: an `EVP_PKEY` is not changed after it was made.
final class PrivateKey: @unchecked Sendable {
    let pointer: OpaquePointer
    init(owning pointer: OpaquePointer) { self.pointer = pointer }
    deinit { EVP_PKEY_free(pointer) }
}

/// A certificate revocation list.
///
/// Unchecked: an `X509_CRL` is not changed after it was read; lists that are being made are not shared.
package final class RevocationList: @unchecked Sendable {
    let pointer: OpaquePointer
    /// Until when it counts, in seconds since 1970: after that every certificate of its issuer is refused. 0 when it names no end.
    package let nextUpdate: Int64
    /// When it was made, in seconds since 1970.
    package let lastUpdate: Int64
    init(owning pointer: OpaquePointer) {
        self.pointer = pointer
        lastUpdate = CertificateTime.seconds(X509_CRL_get0_lastUpdate(pointer))
        nextUpdate = CertificateTime.seconds(X509_CRL_get0_nextUpdate(pointer))
    }
    deinit { X509_CRL_free(pointer) }
}
