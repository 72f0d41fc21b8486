import COpenSSL
import Glibc
import Phrases

extension CertificateAuthority {
    /// The authority whose certificate and key are in these files.
    package init(certificate: String, key: String) throws(CryptoError) {
        let own = try PEM.certificates(certificate)[0]
        let key = try PEM.privateKey(key)
        guard own.isAuthority, X509_check_private_key(own.pointer, key.pointer) == 1 else {
            LibraryErrors.clear()
            throw CryptoError(
                .certificate,
                "\(certificate) is no authority's certificate, or the key is another's; give both of one authority")
        }
        self.init(certificate: own, key: key)
    }

    /// Writes certificate and key to files that must not exist yet, mode 0600.
    package func write(certificate: String, key: String) throws(CryptoError) {
        try PEM.write(self.certificate, self.key, certificate, key)
    }
}

extension IssuedCertificate {
    /// Writes certificate and key to files that must not exist yet, mode 0600.
    package func write(certificate: String, key: String) throws(CryptoError) {
        try PEM.write(self.certificate, self.key, certificate, key)
    }

    /// Writes certificate and key in the place of others; mode 0600. Each file is seen whole, before or after; who reads between the two
    /// finds that they do not belong together, and reads again.
    package func replace(certificate: String, key: String) throws(CryptoError) {
        let (certificateText, keyText) = try PEM.texts(self.certificate, self.key)
        try PEM.replace(key, keyText)
        try PEM.replace(certificate, certificateText)
    }
}

extension Certificate {
    /// The first certificate of a file.
    package static func load(_ path: String) throws(CryptoError) -> Certificate { try PEM.certificates(path)[0] }
}

extension RevocationList {
    /// The first list of a file.
    package static func load(_ path: String) throws(CryptoError) -> RevocationList { try PEM.revocationLists(path)[0] }

    /// How many certificates it revokes.
    package var count: Int { Int(xinyi_revoked_count(pointer)) }

    /// Its number, which grows with every list of an authority; 0 when it has none.
    package var number: Int {
        guard let raw = X509_CRL_get_ext_d2i(pointer, NID_crl_number, nil, nil) else { return 0 }
        let value = raw.assumingMemoryBound(to: ASN1_INTEGER.self)
        defer { ASN1_INTEGER_free(value) }
        return Int(ASN1_INTEGER_get(value))
    }

    /// Writes it in the place of the file at `path`, which readers see whole, before or after; mode 0600.
    package func write(_ path: String) throws(CryptoError) {
        try PEM.replace(path, try PEM.text("a revocation list") { PEM_write_bio_X509_CRL($0, pointer) })
    }

    /// Whether it revokes a certificate.
    package func revokes(_ certificate: Certificate) -> Bool {
        var entry: OpaquePointer?
        return X509_CRL_get0_by_cert(pointer, &entry, certificate.pointer) != 0
    }
}

extension PEM {
    /// Writes a certificate and its key, or neither.
    static func write(
        _ certificate: Certificate, _ key: PrivateKey, _ certificatePath: String, _ keyPath: String
    ) throws(CryptoError) {
        let (certificateText, keyText) = try texts(certificate, key)
        try create(keyPath, keyText)
        do {
            try create(certificatePath, certificateText)
        } catch {
            unlink(keyPath)
            throw error
        }
    }

    /// A certificate and its key in PEM form.
    static func texts(
        _ certificate: Certificate, _ key: PrivateKey
    ) throws(CryptoError) -> (certificate: [UInt8], key: [UInt8]) {
        (
            try text("a certificate") { PEM_write_bio_X509($0, certificate.pointer) },
            try text("a private key") { PEM_write_bio_PrivateKey($0, key.pointer, nil, nil, 0, nil, nil) }
        )
    }

    /// Writes a file in the place of another, which readers see whole, before or after; mode 0600.
    static func replace(_ path: String, _ content: [UInt8]) throws(CryptoError) {
        let fresh = "\(path).new-\(Hex.encode(SecureRandom.bytes(4)))"
        try create(fresh, content)
        guard rename(fresh, path) == 0 else {
            let reason = Phrase.systemError
            unlink(fresh)
            throw CryptoError(.certificate, "the file \(path) cannot be replaced (\(reason)); check its directory")
        }
    }

    static func create(_ path: String, _ content: [UInt8]) throws(CryptoError) {
        do {
            try SmallFile.create(path, mode: 0o600, content)
        } catch {
            throw CryptoError(.certificate, "the file \(path) \(error.problem); \(error.remedy)")
        }
    }

    /// What `write` writes to a memory BIO.
    static func text(_ what: Phrase, _ write: (OpaquePointer) -> Int32) throws(CryptoError) -> [UInt8] {
        LibraryErrors.clear()
        guard let bio = BIO_new(BIO_s_mem()) else { throw CertificateBuilder.fault(what) }
        defer { BIO_free(bio) }
        guard write(bio) == 1 else { throw CertificateBuilder.fault(what) }
        var bytes = [UInt8](repeating: 0, count: Int(BIO_ctrl_pending(bio)))
        guard BIO_read(bio, &bytes, Int32(bytes.count)) == Int32(bytes.count) else {
            throw CertificateBuilder.fault(what)
        }
        return bytes
    }
}
