import COpenSSL
import Phrases

/// A certificate that is being made.
struct CertificateBuilder {
    let certificate: Certificate

    /// An unsigned certificate with a random serial number of 127 bits.
    init(name: String, validity: ClosedRange<Int64>, key: PrivateKey) throws(CryptoError) {
        LibraryErrors.clear()
        guard let raw = X509_new() else { throw Self.fault("a certificate") }
        let subject = X509_get_subject_name(raw)
        let bytes = Array(name.utf8)
        guard X509_set_version(raw, 2) == 1, Self.setSerial(raw),
            X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, bytes, Int32(bytes.count), -1, 0) == 1,
            Self.withTime(validity.lowerBound, { X509_set1_notBefore(raw, $0) == 1 }),
            Self.withTime(validity.upperBound, { X509_set1_notAfter(raw, $0) == 1 }),
            X509_set_pubkey(raw, key.pointer) == 1
        else {
            X509_free(raw)
            throw Self.fault("a certificate")
        }
        certificate = Certificate(owning: raw)
    }

    /// Completes it: issuer, extensions in OpenSSL's text form, signature.
    func sign(issuer: OpaquePointer, with key: PrivateKey, extensions: [(Int32, String)]) throws(CryptoError) {
        LibraryErrors.clear()
        let raw = certificate.pointer
        guard X509_set_issuer_name(raw, X509_get_subject_name(issuer)) == 1,
            extensions.allSatisfy({ xinyi_add_extension(raw, issuer, $0.0, $0.1) == 1 }),
            X509_sign(raw, key.pointer, Algorithm.sha256.pointer) > 0
        else { throw Self.fault("a certificate") }
    }

    /// A new EC P-256 key.
    static func newKey() throws(CryptoError) -> PrivateKey {
        LibraryErrors.clear()
        guard let raw = xinyi_p256_key() else { throw fault("a key") }
        return PrivateKey(owning: raw)
    }

    private static func setSerial(_ raw: OpaquePointer) -> Bool {
        var bytes = SecureRandom.bytes(16)
        // Positive, and never zero.
        bytes[0] = bytes[0] & 0x7f | 0x40
        guard let number = BN_bin2bn(bytes, Int32(bytes.count), nil) else { return false }
        defer { BN_free(number) }
        return BN_to_ASN1_INTEGER(number, X509_get_serialNumber(raw)) != nil
    }

    /// Gives a time in the form of certificates to `body`.
    static func withTime(_ seconds: Int64, _ body: (UnsafeMutablePointer<ASN1_TIME>) -> Bool) -> Bool {
        guard let time = ASN1_TIME_set(nil, time_t(seconds)) else { return false }
        defer { ASN1_TIME_free(time) }
        return body(time)
    }

    static func fault(_ what: Phrase) -> CryptoError {
        CryptoError(.library, "OpenSSL could not make \(what): \(LibraryErrors.take().text)")
    }
}
