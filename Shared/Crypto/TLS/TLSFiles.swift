import Glibc

/// Where a program's certificate, key and authorities are.
package struct TLSFiles: Sendable, Hashable {
    /// Its certificate, then those between it and the authority, in PEM form.
    package var certificate: String
    /// The certificate's private key in PEM form, mode 0600.
    package var key: String
    /// The authorities whose certificates count, in PEM form.
    package var authorities: String
    /// The authorities whose certificates count for departments and the public alone, in PEM form; nil for none.
    package var departmentAuthorities: String?
    /// The revocation lists of every issuer, in PEM form; nil when nothing is ever revoked.
    package var revocations: String?

    /// The files by their paths.
    package init(
        certificate: String, key: String, authorities: String, departmentAuthorities: String? = nil,
        revocations: String? = nil
    ) {
        self.certificate = certificate
        self.key = key
        self.authorities = authorities
        self.departmentAuthorities = departmentAuthorities
        self.revocations = revocations
    }

    /// What changes when a file is written or replaced.
    struct Stamp: Equatable {
        /// Of the certificate and its key.
        var own: [Int64]
        /// Of the authorities and revocation lists.
        var trust: [Int64]

        init(_ files: TLSFiles) {
            own = Self.look([files.certificate, files.key])
            trust = Self.look([files.authorities, files.departmentAuthorities ?? "", files.revocations ?? ""])
        }

        private static func look(_ paths: [String]) -> [Int64] {
            paths.flatMap { path -> [Int64] in
                var status = stat()
                guard !path.isEmpty, stat(path, &status) == 0 else { return [-1] }
                return [
                    Int64(status.st_ino), Int64(status.st_size), Int64(status.st_mtim.tv_sec),
                    Int64(status.st_mtim.tv_nsec),
                ]
            }
        }
    }
}
