import Credit
import Crypto
import Glibc
import JSON
import Phrases

/// `tools pki`: an authority in a directory, and the certificates that it signs and revokes.
enum PKITool {
    /// The commands.
    static let commands: [CommandSpec] = [
        CommandSpec(
            path: ["tools", "pki", "init"],
            summary: Phrase("建立开发用证书颁发机构", "Makes an authority for certificates, and its empty revocation list"),
            details: [
                Phrase(
                    "在 --pki 目录写入 ca.pem、ca-key.pem、crl.pem(权限 0600),不覆盖已有文件。",
                    "Writes ca.pem, ca-key.pem and crl.pem with mode 0600 into the directory of --pki; overwrites nothing."
                )
            ],
            options: [
                OptionSpec("--trust-domain NAME", "信任域,默认 xinyi.local", "the trust domain, default xinyi.local"),
                days("365", most: maxAuthorityDays),
            ], action: { invocation throws(CommandError) in try create(invocation) }),
        CommandSpec(
            path: ["tools", "pki", "issue"],
            summary: Phrase("签发证书", "Signs certificates, each with a new key"),
            details: [
                Phrase(
                    "服务的证书另含 localhost、服务名和 --host、--ip 所给的名称,供按主机名校验的客户端使用。",
                    "A service's certificate also names localhost, the service and what --host and --ip say, for clients of other "
                        + "makers that look at host names."),
                Phrase(
                    "给出 --csr 时为其中的公钥签发,私钥不离开所在机器;请求中的名称一概不用。",
                    "With --csr the certificate is for the key of the request, which never leaves its machine; names in the request"
                        + " are not looked at."),
            ],
            positionals: [
                PositionalSpec(
                    "IDENTITY", "department/代码[/official/工号]、service/名称、operator/名称 或 public",
                    "department/CODE[/official/ID], service/NAME, operator/NAME or public", isRepeated: true)
            ],
            options: [
                days("30", most: maxDays),
                OptionSpec("--host NAME", "另加主机名", "a host name to add", isRepeated: true),
                OptionSpec("--ip ADDRESS", "另加 IP 地址", "an IP address to add", isRepeated: true), request,
            ], action: { invocation throws(CommandError) in try issue(invocation) }), renewal, listing, exports,
        CommandSpec(
            path: ["tools", "pki", "revoke"],
            summary: Phrase("吊销证书", "Revokes certificates"),
            details: [
                Phrase(
                    "写入新的 crl.pem;以 tls-crl 指定此文件的服务在一秒左右断开被吊销者。",
                    "Writes a new crl.pem; services whose tls-crl it is end the revoked one's connections in about a second."
                )
            ],
            positionals: [
                PositionalSpec("IDENTITY", "身份,或证书文件", "an identity, or a certificate's file", isRepeated: true)
            ], action: { invocation throws(CommandError) in try revoke(invocation) }),
    ]

    /// Most days that an authority is valid, ten years; more is refused.
    private static let maxAuthorityDays = 3650
    /// Most days that a certificate is valid; more is refused, since a short life is the surest revocation.
    static let maxDays = 397
    /// How long before now a certificate begins, in seconds: clocks differ.
    static let skew: Int64 = 300

    static func days(_ initial: String, most: Int) -> OptionSpec {
        OptionSpec("--days N", "有效天数,默认 \(initial),至多 \(most)", "days of validity, default \(initial), at most \(most)")
    }

    // MARK: - The commands

    private static func create(_ invocation: Invocation) throws(CommandError) -> ExitCode {
        let files = try directory(invocation)
        let domain = invocation.arguments["--trust-domain"] ?? "xinyi.local"
        guard 1...63 ~= domain.utf8.count, domain.utf8.allSatisfy(IdentityWord.allows) else {
            throw .usage(
                "--trust-domain 须为 1 到 63 个字母、数字、点或连字符",
                "--trust-domain must be 1 to 63 letters, digits, dots and hyphens")
        }
        let now = Int64(time(nil))
        let end = now + Int64(try invocation.arguments.number("--days", 1...maxAuthorityDays) ?? 365) * 86_400
        try makeDirectory(files.path)
        try refusingCrypto { () throws(CryptoError) in
            let authority = try CertificateAuthority(trustDomain: domain, validity: (now - skew)...end)
            try authority.write(certificate: files.authority, key: files.authorityKey)
            // The list counts as long as the authority: a forgotten renewal must not stop the services.
            try authority.revocationList(now: now, nextUpdate: end).write(files.revocations)
        }
        tell(invocation, [files.authority, files.authorityKey, files.revocations])
        return .ok
    }

    private static func issue(_ invocation: Invocation) throws(CommandError) -> ExitCode {
        let files = try directory(invocation)
        let identities = try invocation.arguments.positionals.map { text throws(CommandError) in
            try accepted(try checked(text))
        }
        let now = Int64(time(nil))
        let end = now + Int64(try invocation.arguments.number("--days", 1...maxDays) ?? 30) * 86_400
        let authority = try open(files)
        let (hosts, addresses) = (invocation.arguments.all("--host"), invocation.arguments.all("--ip"))
        for identity in identities where Files.exists(files.certificate(identity)) {
            throw .usage(
                "\(files.certificate(identity)) 已存在;续期用: xinyi tools pki renew \(identity)",
                "\(files.certificate(identity)) exists already; renew it with: xinyi tools pki renew \(identity)")
        }
        if let request = try requested(invocation, identities) {
            let (identity, own) = (identities[0], serviceNames(identities[0]))
            try refusingCrypto { () throws(CryptoError) in
                let template = Self.template(
                    identity, (own.hosts + hosts, own.addresses + addresses), now...end, by: authority)
                try authority.issue(template, for: request).write(files.certificate(identity))
            }
            tell(invocation, [files.certificate(identity)])
            return .ok
        }
        for identity in identities {
            let own = serviceNames(identity)
            try refusingCrypto { () throws(CryptoError) in
                try sign(identity, (own.hosts + hosts, own.addresses + addresses), now...end, by: authority).write(
                    certificate: files.certificate(identity), key: files.key(identity))
            }
            tell(invocation, [files.certificate(identity), files.key(identity)])
        }
        return .ok
    }

    private static func revoke(_ invocation: Invocation) throws(CommandError) -> ExitCode {
        let files = try directory(invocation)
        let authority = try open(files)
        var paths: [String] = []
        for text in invocation.arguments.positionals {
            paths.append(Files.exists(text) ? text : files.certificate(try checked(text)))
        }
        let now = Int64(time(nil))
        try refusingCrypto { () throws(CryptoError) in
            let previous = try revocations(files)
            var revoked: [Certificate] = []
            for path in paths { revoked.append(try Certificate.load(path)) }
            try authority.revocationList(
                after: previous, revoking: revoked, now: now, nextUpdate: authority.certificate.notAfter
            ).write(files.revocations)
        }
        tell(invocation, [files.revocations])
        return .ok
    }

    // MARK: - Parts

    static func directory(_ invocation: Invocation) throws(CommandError) -> PKIDirectory {
        let path = invocation.arguments["--pki"] ?? invocation.environment["XINYI_PKI"] ?? ""
        guard !path.isEmpty else { throw .usage("缺少 --pki 目录", "--pki DIRECTORY is missing") }
        return PKIDirectory(path: path)
    }

    static func open(_ files: PKIDirectory) throws(CommandError) -> CertificateAuthority {
        guard Files.exists(files.authority) else {
            throw .usage(
                "\(files.path) 中没有颁发机构,请先运行 xinyi tools pki init",
                "there is no authority in \(files.path); make one with: xinyi tools pki init")
        }
        let authority = try refusingCrypto { () throws(CryptoError) in
            try CertificateAuthority(certificate: files.authority, key: files.authorityKey)
        }
        guard authority.certificate.notAfter > Int64(time(nil)) else {
            throw .usage(
                "颁发机构已过期,请在新目录重新建立", "the authority has expired; make a new one in another directory")
        }
        return authority
    }

    /// A certificate with a new key. It begins a little earlier than said, for clocks that differ, and ends no later than its authority.
    static func sign(
        _ identity: String, _ names: (hosts: [String], addresses: [String]), _ validity: ClosedRange<Int64>,
        by authority: CertificateAuthority
    ) throws(CryptoError) -> IssuedCertificate {
        try authority.issue(template(identity, names, validity, by: authority))
    }

    static func template(
        _ identity: String, _ names: (hosts: [String], addresses: [String]), _ validity: ClosedRange<Int64>,
        by authority: CertificateAuthority
    ) -> CertificateTemplate {
        CertificateTemplate(
            uris: ["\(authority.certificate.identity ?? "")/\(identity)"], hosts: names.hosts,
            addresses: names.addresses,
            validity: (validity.lowerBound - skew)...min(validity.upperBound, authority.certificate.notAfter))
    }

    static func revocations(_ files: PKIDirectory) throws(CryptoError) -> RevocationList? {
        Files.exists(files.revocations) ? try RevocationList.load(files.revocations) : nil
    }

    private static func makeDirectory(_ path: String) throws(CommandError) {
        guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        let reason = Phrase.systemError
        throw .usage("无法建立目录 \(path): \(reason.chinese)", "cannot make the directory \(path): \(reason.english)")
    }

    static func checked(_ identity: String) throws(CommandError) -> String {
        let parts = identity.split(separator: "/", omittingEmptySubsequences: false)
        let isNamed = parts.count == 2 && ["department", "service", "operator"].contains(String(parts[0]))
        let isOfficial = parts.count == 4 && parts[0] == "department" && parts[2] == "official"
        guard
            identity == "public"
                || (isNamed || isOfficial)
                    && parts.allSatisfy({ 1...63 ~= $0.utf8.count && $0.utf8.allSatisfy(IdentityWord.allows) })
        else {
            throw .usage(
                "'\(identity.prefix(80))' 不是 department/代码、department/代码/official/工号、service/名称、operator/名称 或 public",
                "'\(identity.prefix(80))' is not department/CODE, department/CODE/official/ID, service/NAME, operator/NAME or "
                    + "public")
        }
        return identity
    }

    /// An identity that services take for what it says: a certificate with another would be of nobody, and found out at the counter.
    /// What was issued once can be renewed, exported and revoked whatever its form.
    private static func accepted(_ identity: String) throws(CommandError) -> String {
        let parts = identity.split(separator: "/").map(String.init)
        guard parts.count > 1 else { return identity }
        let (kind, name) = (parts[0], parts[1])
        let isCode = name.utf8.count == 3 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        if kind == "department", !isCode || name == "ALL" {
            // ALL stands in catalogues for every department.
            let near = name.uppercased()
            let hint =
                near != name && near.utf8.count == 3 && near != "ALL"
                ? Phrase(",是否指 department/\(near)?", "; did you mean department/\(near)?") : Phrase("", "")
            throw .usage(
                "'\(identity)': 部门代码须为三个大写字母,如 department/ABC,ALL 除外" + hint.chinese,
                "'\(identity)': a department's code is three capital letters other than ALL, as in department/ABC"
                    + hint.english)
        }
        let isWord = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        if kind == "service", !isWord {
            throw .usage(
                "'\(identity)': 服务名称由小写字母、数字、连字符组成,如 service/listing",
                "'\(identity)': a service's name is of small letters, digits and hyphens, as in service/listing")
        }
        if parts.count == 4, PersonalNumbers.occur(in: parts[3]) {
            throw .usage(
                "department/\(name)/official: 工号不得为个人证件号码",
                "department/\(name)/official: an official's id is no person's identity number")
        }
        return identity
    }

    /// What a service is called on its own machine and, in containers, by its name.
    private static func serviceNames(_ identity: String) -> (hosts: [String], addresses: [String]) {
        guard identity.hasPrefix("service/") else { return ([], []) }
        return (["localhost", String(identity.dropFirst("service/".count))], ["127.0.0.1", "::1"])
    }

    static func refusingCrypto<R>(_ body: () throws(CryptoError) -> R) throws(CommandError) -> R {
        do { return try body() } catch { throw .usage("证书操作失败: \(error.text.chinese)", error.message) }
    }

    static func tell(_ invocation: Invocation, _ paths: [String]) {
        if invocation.wantsJSON {
            invocation.print(JSONValue.array(paths.map { .string($0) }).compact)
        } else {
            paths.forEach(invocation.print)
        }
    }
}
