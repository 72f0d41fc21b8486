import COpenSSL
import Phrases

/// An authority that signs certificates with an EC P-256 key: for development, for tests, and for a deployment that has no
/// authority of its own.
package struct CertificateAuthority: Sendable {
    /// Its own certificate.
    package let certificate: Certificate
    let key: PrivateKey

    init(certificate: Certificate, key: PrivateKey) {
        self.certificate = certificate
        self.key = key
    }

    /// A new authority with a new key.
    ///
    /// - Parameters:
    ///   - trustDomain: whose identities it is to vouch for: 1 to 63 letters, digits, dots and hyphens. Its certificate names it.
    ///   - validity: when it is valid, in seconds since 1970.
    package init(trustDomain: String, validity: ClosedRange<Int64>) throws(CryptoError) {
        guard 1...63 ~= trustDomain.utf8.count, !trustDomain.contains("/") else {
            throw CryptoError(
                .certificate, "a trust domain must have 1 to 63 letters, digits, dots and hyphens; correct it")
        }
        let names = try CertificateTemplate(uris: ["spiffe://\(trustDomain)"], validity: validity).alternativeNames()
        let key = try CertificateBuilder.newKey()
        let builder = try CertificateBuilder(name: trustDomain, validity: validity, key: key)
        let itself = builder.certificate.pointer
        try builder.sign(
            issuer: itself, with: key,
            extensions: [
                (NID_basic_constraints, "critical,CA:TRUE,pathlen:0"), (NID_key_usage, "critical,keyCertSign,cRLSign"),
                (NID_subject_alt_name, names), (NID_subject_key_identifier, "hash"),
            ])
        self.init(certificate: Certificate(sharing: itself), key: key)
    }

    /// A certificate with a new key.
    package func issue(_ template: CertificateTemplate) throws(CryptoError) -> IssuedCertificate {
        let key = try CertificateBuilder.newKey()
        return IssuedCertificate(certificate: try certificate(template, for: key), key: key)
    }

    /// A certificate for the key of a request, which stays where it is. Of what the request asks for nothing else is taken: names,
    /// purposes and time are the template's.
    package func issue(
        _ template: CertificateTemplate, for request: CertificateRequest
    ) throws(CryptoError) -> Certificate {
        try certificate(template, for: request.key)
    }

    private func certificate(
        _ template: CertificateTemplate, for key: PrivateKey
    ) throws(CryptoError) -> Certificate {
        let names = try template.alternativeNames()
        let name = template.uris.first ?? template.hosts.first ?? "unnamed"
        let path =
            name.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).last.map(String.init) ?? name
        let builder = try CertificateBuilder(name: String(path.prefix(64)), validity: template.validity, key: key)
        let usage = [template.isForClients ? "clientAuth" : nil, template.isForServers ? "serverAuth" : nil]
            .compactMap { $0 }.joined(separator: ",")
        var extensions: [(Int32, String)] = [
            (NID_basic_constraints, "critical,CA:FALSE"), (NID_key_usage, "critical,digitalSignature"),
        ]
        if !usage.isEmpty { extensions.append((NID_ext_key_usage, usage)) }
        if !names.isEmpty { extensions.append((NID_subject_alt_name, names)) }
        extensions += [(NID_subject_key_identifier, "hash"), (NID_authority_key_identifier, "keyid:always")]
        try builder.sign(issuer: certificate.pointer, with: self.key, extensions: extensions)
        return Certificate(sharing: builder.certificate.pointer)
    }

    /// A revocation list.
    ///
    /// - Parameters:
    ///   - previous: the list before, whose entries stay and whose number is passed; nil for the first.
    ///   - revoking: certificates to add; one that is in the list already stays as it is.
    ///   - now: when they are revoked and the list is made, in seconds since 1970.
    ///   - nextUpdate: until when the list counts: after it every connection is refused.
    package func revocationList(
        after previous: RevocationList? = nil, revoking: [Certificate] = [], now: Int64, nextUpdate: Int64
    ) throws(CryptoError) -> RevocationList {
        LibraryErrors.clear()
        guard let raw = previous.map({ X509_CRL_dup($0.pointer) }) ?? X509_CRL_new() else {
            throw CertificateBuilder.fault("a revocation list")
        }
        let list = RevocationList(owning: raw)
        var number = 1
        if let previous {
            guard X509_CRL_verify(previous.pointer, key.pointer) == 1 else {
                LibraryErrors.clear()
                throw CryptoError(
                    .certificate, "the revocation list was not signed by this authority; give the authority's own list")
            }
            number = previous.number + 1
        }
        let serial = ASN1_INTEGER_new()
        defer { ASN1_INTEGER_free(serial) }
        guard X509_CRL_set_version(raw, 1) == 1, ASN1_INTEGER_set_int64(serial, Int64(number)) == 1,
            X509_CRL_set_issuer_name(raw, X509_get_subject_name(certificate.pointer)) == 1,
            CertificateBuilder.withTime(now, { X509_CRL_set1_lastUpdate(raw, $0) == 1 }),
            CertificateBuilder.withTime(nextUpdate, { X509_CRL_set1_nextUpdate(raw, $0) == 1 }),
            X509_CRL_add1_ext_i2d(raw, NID_crl_number, serial, 0, UInt(X509V3_ADD_REPLACE)) == 1,
            revoking.allSatisfy({ Self.add($0, to: raw, now) }), X509_CRL_sort(raw) == 1,
            X509_CRL_sign(raw, key.pointer, Algorithm.sha256.pointer) > 0
        else { throw CertificateBuilder.fault("a revocation list") }
        return list
    }

    private static func add(_ certificate: Certificate, to list: OpaquePointer, _ now: Int64) -> Bool {
        var known: OpaquePointer?
        if X509_CRL_get0_by_cert(list, &known, certificate.pointer) != 0 { return true }
        guard let entry = X509_REVOKED_new() else { return false }
        let done =
            X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate.pointer)) == 1
            && CertificateBuilder.withTime(now) { X509_REVOKED_set_revocationDate(entry, $0) == 1 }
            && X509_CRL_add0_revoked(list, entry) == 1
        if !done { X509_REVOKED_free(entry) }
        return done
    }
}

/// A certificate with its key, as an authority gives it out.
package struct IssuedCertificate: Sendable {
    /// The certificate.
    package let certificate: Certificate
    let key: PrivateKey
}
