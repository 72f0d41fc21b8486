package import Crypto
import Glibc

/// An authority in a directory of its own, in which certificates are made and found again by name.
package final class TestAuthority: Sendable {
    /// Where everything is.
    package let directory = TemporaryDirectory("tls")
    /// The authority.
    package let authority: CertificateAuthority
    /// The trust domain.
    package let trustDomain: String
    /// When it was made, in seconds since 1970.
    package let now = Int64(time(nil))

    /// How long certificates count, in seconds before and after ``now``.
    private let life: (before: Int64, after: Int64)

    /// A new authority, valid for a day, with an empty revocation list. Certificates and lists count for an hour, or for `days`
    /// before and after now: for machines whose clocks are wrong.
    package init(trustDomain: String = "xinyi.local", days: Int64? = nil) throws {
        self.trustDomain = trustDomain
        life = days.map { ($0 * 86_400, $0 * 86_400) } ?? (60, 3_600)
        authority = try CertificateAuthority(
            trustDomain: trustDomain, validity: (now - max(86_400, life.before))...(now + max(86_400, life.after)))
        try authority.write(certificate: path("ca.pem"), key: path("ca-key.pem"))
        try revoke([])
    }

    /// The path of a file in the directory.
    package func path(_ name: String) -> String { directory.file(name) }

    /// A certificate for both ends that is valid for an hour: `department/APV`. That of a service also says where it is, for
    /// clients that look at host names.
    package func template(_ path: String) -> CertificateTemplate {
        let isService = path.hasPrefix("service/")
        return CertificateTemplate(
            uris: ["spiffe://\(trustDomain)/\(path)"], hosts: isService ? ["localhost"] : [],
            addresses: isService ? ["127.0.0.1"] : [], validity: (now - life.before)...(now + life.after))
    }

    /// Makes `name.pem` and `name-key.pem`.
    @discardableResult
    package func issue(_ name: String, _ template: CertificateTemplate) throws -> TLSFiles {
        try authority.issue(template).write(certificate: path("\(name).pem"), key: path("\(name)-key.pem"))
        return files(name)
    }

    /// Puts a new certificate in the place of an old one.
    package func reissue(_ name: String, _ template: CertificateTemplate) throws {
        try authority.issue(template).write(certificate: path("\(name).pem.new"), key: path("\(name)-key.pem.new"))
        for file in ["\(name).pem", "\(name)-key.pem"] { rename(path("\(file).new"), path(file)) }
    }

    /// The files of a certificate that was made; with the revocation list where `revocations`.
    package func files(_ name: String, revocations: Bool = false) -> TLSFiles {
        TLSFiles(
            certificate: path("\(name).pem"), key: path("\(name)-key.pem"), authorities: path("ca.pem"),
            revocations: revocations ? path("crl.pem") : nil)
    }

    /// A provider of `name`, which is made if it is not there: `service-registry` for `service/registry`.
    package func provider(_ identity: String, revocations: Bool = false) throws -> TLSProvider {
        let name = identity.replacing("/", with: "-")
        if access(path("\(name).pem"), F_OK) != 0 { try issue(name, template(identity)) }
        return try TLSProvider(files: files(name, revocations: revocations), trustDomain: trustDomain)
    }

    /// Adds certificates to the revocation list, which counts for an hour unless said otherwise.
    package func revoke(_ names: [String], nextUpdate: Int64? = nil) throws {
        let list = path("crl.pem")
        let previous = access(list, F_OK) == 0 ? try RevocationList.load(list) : nil
        try authority.revocationList(
            after: previous, revoking: names.map { try Certificate.load(path("\($0).pem")) },
            now: life.before > 60 ? now - life.before : now,
            nextUpdate: nextUpdate ?? now + life.after
        ).write(list)
    }
}
