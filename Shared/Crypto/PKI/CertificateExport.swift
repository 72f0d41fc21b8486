import COpenSSL
import Phrases

/// A password under which a certificate and its key leave the directory of an authority. It comes from a file or a line, never from a
/// command line, and is never printed.
package struct ExportPassword: Sendable {
    let text: String

    /// The first line of a file that only its owner may read.
    ///
    /// - Throws: `.certificate` naming the file or the rule.
    package init(file path: String) throws(CryptoError) { try self.init(try PEM.password(path)) }

    /// A password as it was typed.
    ///
    /// - Throws: `.certificate` for other lengths than ``CryptoLimits/exportPasswordBytes``, and for what is no visible ASCII: programs
    ///   disagree about how anything else is encoded.
    package init(_ text: String) throws(CryptoError) {
        let bytes = CryptoLimits.exportPasswordBytes
        guard bytes.contains(text.utf8.count), text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw CryptoError(
                .certificate,
                "the password must have \(bytes.lowerBound) to \(bytes.upperBound) ASCII characters; choose another one"
            )
        }
        self.text = text
    }
}

/// A certificate with its key for programs that take both in one file, PKCS #12.
package enum CertificateExport {
    /// Writes certificate, key and authority under a password to a file that must not exist yet, mode 0600.
    ///
    /// - Parameter name: what the importing program calls it.
    /// - Throws: `.certificate` for files that are not as they must be, or a key that is another certificate's.
    package static func write(
        certificate: String, key: String, authority: Certificate, name: String, under password: ExportPassword,
        to path: String
    ) throws(CryptoError) {
        let own = try Certificate.load(certificate)
        let secret = try PEM.privateKey(key)
        LibraryErrors.clear()
        guard X509_check_private_key(own.pointer, secret.pointer) == 1 else {
            LibraryErrors.clear()
            throw CryptoError(
                .certificate,
                "the certificate \(certificate) and the key \(key) do not belong together; give the key of this certificate"
            )
        }
        guard let made = xinyi_pkcs12(password.text, name, secret.pointer, own.pointer, authority.pointer) else {
            throw CertificateBuilder.fault("an export")
        }
        defer { PKCS12_free(made) }
        try PEM.create(path, try PEM.text("an export") { i2d_PKCS12_bio($0, made) })
    }
}
