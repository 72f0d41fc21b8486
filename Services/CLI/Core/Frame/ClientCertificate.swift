import Crypto
import Phrases

/// Who the command line is, by `--certificate`, `--key` and `--ca`, or by `--pki` and `--as`.
enum ClientCertificate {
    /// The certificates that the options and variables name; nil when they name none.
    /// - Throws: `CommandError` where something is missing or a file is not as it must be.
    static func provider(
        _ arguments: ParsedArguments, _ environment: [String: String], identity: String?
    ) throws(CommandError) -> TLSProvider? {
        let given = ["--certificate": "XINYI_CERTIFICATE", "--key": "XINYI_KEY", "--ca": "XINYI_CA"]
            .mapValues { environment[$0] ?? "" }
            .reduce(into: [String: String]()) { result, entry in
                let value = arguments[entry.key] ?? entry.value
                if !value.isEmpty { result[entry.key] = value }
            }
        if given.isEmpty {
            let pki = arguments["--pki"] ?? environment["XINYI_PKI"] ?? ""
            return pki.isEmpty ? nil : try read(from: pki, identity)
        }
        guard let certificate = given["--certificate"], let key = given["--key"], let authorities = given["--ca"] else {
            throw .usage(
                "--certificate、--key、--ca 须同时给出", "--certificate, --key and --ca must be given together")
        }
        return try read(TLSFiles(certificate: certificate, key: key, authorities: authorities), identity)
    }

    private static func read(from directory: String, _ identity: String?) throws(CommandError) -> TLSProvider {
        guard let identity, let path = path(of: identity) else {
            throw .usage("使用 --pki 时须以 --as 说明身份", "with --pki say with --as whose certificate to use")
        }
        let files = PKIDirectory(path: directory)
        guard Files.exists(files.certificate(path)) else {
            throw .usage(
                "\(directory) 中没有 \(path) 的证书,请先运行 xinyi tools pki issue \(path)",
                "there is no certificate of \(path) in \(directory); make one with: xinyi tools pki issue \(path)")
        }
        return try read(
            TLSFiles(
                certificate: files.certificate(path), key: files.key(path), authorities: files.authority,
                revocations: Files.exists(files.revocations) ? files.revocations : nil), identity)
    }

    private static func read(_ files: TLSFiles, _ identity: String?) throws(CommandError) -> TLSProvider {
        do {
            let own = try Certificate.load(files.certificate)
            let domain = own.identity.map { $0.dropFirst("spiffe://".count).prefix { $0 != "/" } } ?? ""
            let provider = try TLSProvider(files: files, trustDomain: String(domain))
            if let identity, path(of: identity) != path(of: provider.credentials.identity) {
                throw CommandError.usage(
                    "证书属于 \(provider.credentials.identity),与 --as 不符",
                    "the certificate is that of \(provider.credentials.identity), and --as says another; leave --as out"
                )
            }
            return provider
        } catch let error as CryptoError {
            throw .usage("证书不可用: \(error.text.chinese)", error.message)
        } catch let error as CommandError {
            throw error
        } catch {
            throw .usage("证书不可用", "the certificates cannot be used")
        }
    }

    /// `spiffe://xinyi.local/department/APV` → `department/APV`.
    private static func path(of identity: String) -> String? {
        let parts = identity.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        return parts.count == 3 ? String(parts[2]) : nil
    }
}

/// What `xinyi tools pki` keeps in one directory.
struct PKIDirectory {
    /// The directory.
    let path: String
    /// The authority's certificate.
    var authority: String { "\(path)/ca.pem" }
    /// The authority's key.
    var authorityKey: String { "\(path)/ca-key.pem" }
    /// The revocation list.
    var revocations: String { "\(path)/crl.pem" }

    /// The certificate of `service/listing`.
    func certificate(_ identity: String) -> String { "\(path)/\(identity.replacing("/", with: "-")).pem" }

    /// The key of `service/listing`.
    func key(_ identity: String) -> String { "\(path)/\(identity.replacing("/", with: "-"))-key.pem" }
}
