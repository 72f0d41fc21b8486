import Credit
import Crypto
import Glibc
import JSON
import Phrases

/// `tools pki renew` and `tools pki list`.
extension PKITool {
    /// The command `renew`.
    static let renewal = CommandSpec(
        path: ["tools", "pki", "renew"],
        summary: Phrase("原地续期证书", "Puts new certificates in the place of old ones"),
        details: [
            Phrase(
                "身份、主机名、地址不变,换新私钥;服务在一秒左右自动启用。旧证书在到期前仍有效,私钥泄露时先用 revoke 吊销。",
                "The same identity, host names and addresses with a new key; services follow in about a second. The old one counts"
                    + " until its end: revoke it first where its key may be known to others.")
        ],
        positionals: [
            PositionalSpec(
                "IDENTITY", "身份;不给则须给出 --within", "an identity; without one give --within", isRequired: false,
                isRepeated: true)
        ],
        options: [
            OptionSpec(
                "--days N", "有效天数,默认与旧证书相同,至多 \(maxDays)",
                "days of validity, default as the old one's, at most \(maxDays)"),
            OptionSpec(
                "--within N", "续期 N 天内到期的全部证书,已吊销的除外", "renew all that end within N days and are not revoked"),
            request,
        ], action: { invocation throws(CommandError) in try renew(invocation) })

    /// The command `list`.
    static let listing = CommandSpec(
        path: ["tools", "pki", "list"],
        summary: Phrase("列出证书及到期日", "Lists the certificates of the directory and when they end"),
        details: [
            Phrase(
                "日期按北京时间。有过期或吊销的证书时退出码为 1。",
                "Days are those of Shanghai. The exit code is 1 when one has ended or is revoked.")
        ],
        action: { invocation throws(CommandError) in try list(invocation) })

    private static func renew(_ invocation: Invocation) throws(CommandError) -> ExitCode {
        let files = try directory(invocation)
        let authority = try open(files)
        let now = Int64(time(nil))
        let days = try invocation.arguments.number("--days", 1...maxDays)
        var identities = try invocation.arguments.positionals.map { text throws(CommandError) in try checked(text) }
        let within = try invocation.arguments.number("--within", 0...maxDays)
        if let within {
            // A timer must not give back what somebody took away: who is revoked is renewed by name alone.
            let revoked = try refusingCrypto { () throws(CryptoError) in try revocations(files) }
            let soon = try certificates(in: files).filter {
                $0.certificate.notAfter - now <= Int64(within) * 86_400 && revoked?.revokes($0.certificate) != true
            }
            identities += soon.map(\.identity).filter { !identities.contains($0) }
        } else if identities.isEmpty {
            throw .usage("缺少身份或 --within 天数", "give an identity, or --within DAYS")
        }
        for identity in identities where !Files.exists(files.certificate(identity)) {
            throw .usage(
                "\(files.path) 中没有 \(identity) 的证书,请用: xinyi tools pki issue \(identity)",
                "there is no certificate of \(identity) in \(files.path); make one with: xinyi tools pki issue \(identity)"
            )
        }
        let request = try requested(invocation, identities)
        for identity in identities {
            if request == nil, !Files.exists(files.key(identity)) {
                // Its key is elsewhere: a certificate for a new one would be of no use there.
                let words = Phrase(
                    "\(identity) 的私钥不在此处,续期须用 --csr 给出证书请求",
                    "the key of \(identity) is not here: renew it with a certificate request, --csr")
                guard within != nil else { throw .usage(words.chinese, words.english) }
                invocation.note(words)
                continue
            }
            try refusingCrypto { () throws(CryptoError) in
                let old = try Certificate.load(files.certificate(identity))
                let life =
                    days.map { Int64($0) * 86_400 } ?? min(old.notAfter - old.notBefore - skew, Int64(maxDays) * 86_400)
                if let request {
                    let template = Self.template(identity, old.otherNames, now...(now + life), by: authority)
                    return try authority.issue(template, for: request).replace(files.certificate(identity))
                }
                try sign(identity, old.otherNames, now...(now + life), by: authority).replace(
                    certificate: files.certificate(identity), key: files.key(identity))
            }
            tell(invocation, [files.certificate(identity)] + (request == nil ? [files.key(identity)] : []))
        }
        return .ok
    }

    private static func list(_ invocation: Invocation) throws(CommandError) -> ExitCode {
        let files = try directory(invocation)
        let now = Int64(time(nil))
        let revoked = try refusingCrypto { () throws(CryptoError) in try revocations(files) }
        var table = Table(
            [
                ("身份", "identity"), ("起", "from"), ("止", "until"), ("剩余天数", "days left"), ("状态", "state"),
                ("编号", "number"),
            ]
            .map { Phrase($0.0, $0.1)(invocation.language) })
        var rows = try certificates(in: files)
        if Files.exists(files.authority) {
            let own = try refusingCrypto { () throws(CryptoError) in try Certificate.load(files.authority) }
            rows.insert(("ca", own), at: 0)
        }
        var allCount = true
        for (identity, certificate) in rows {
            let state = Standing(certificate, revoked, now)
            if state != .valid { allCount = false }
            let left = (certificate.notAfter - now).quotientAndRemainder(dividingBy: 86_400).quotient
            if invocation.wantsJSON {
                let row: JSONValue = [
                    "identity": .string(identity), "notBefore": .string(moment(certificate.notBefore)),
                    "notAfter": .string(moment(certificate.notAfter)), "daysLeft": .integer(left),
                    "state": .string(state.rawValue), "serial": .string(certificate.serial),
                ]
                invocation.print(row.compact)
            }
            table.add([
                identity, day(certificate.notBefore), day(certificate.notAfter), "\(left)",
                state.label(invocation.language), certificate.serial,
            ])
        }
        if !invocation.wantsJSON {
            invocation.console.write(table.isEmpty ? Phrase("没有证书\n", "none\n")(invocation.language) : table.text)
            if let end = revoked?.nextUpdate, end != 0 {
                invocation.print(
                    Phrase("吊销列表有效至 \(day(end))", "the revocation list counts until \(day(end))")(
                        invocation.language))
            }
        }
        return allCount ? .ok : .negative
    }

    /// How a certificate stands now.
    private enum Standing: String {
        case valid
        case notYetValid = "not yet valid"
        case expired
        case revoked

        init(_ certificate: Certificate, _ list: RevocationList?, _ now: Int64) {
            if list?.revokes(certificate) == true {
                self = .revoked
            } else if certificate.notAfter <= now {
                self = .expired
            } else {
                self = certificate.notBefore > now ? .notYetValid : .valid
            }
        }

        func label(_ language: Language) -> String {
            let chinese = [
                Standing.valid: "有效", .notYetValid: "尚未生效", .expired: "已过期", .revoked: "已吊销",
            ]
            return Phrase(chinese[self] ?? rawValue, rawValue)(language)
        }
    }

    /// The certificates of the directory with an identity that this program gives out, by identity.
    private static func certificates(
        in files: PKIDirectory
    ) throws(CommandError) -> [(identity: String, certificate: Certificate)] {
        var found: [(identity: String, certificate: Certificate)] = []
        for name in try Files.names(in: files.path)
        where name.hasSuffix(".pem") && !name.hasSuffix("-key.pem") && !["ca.pem", "crl.pem"].contains(name) {
            // What somebody else put there is not ours to list.
            guard let certificate = try? Certificate.load("\(files.path)/\(name)"),
                let uri = certificate.identity, uri.hasPrefix("spiffe://"),
                let slash = uri.dropFirst("spiffe://".count).firstIndex(of: "/")
            else { continue }
            let identity = String(uri[uri.index(after: slash)...])
            guard files.certificate(identity) == "\(files.path)/\(name)" else { continue }
            found.append((identity, certificate))
        }
        return found.sorted { $0.identity < $1.identity }
    }

    private static func day(_ seconds: Int64) -> String {
        "\(Timestamp(milliseconds: seconds * 1000).date(in: .shanghai))"
    }

    private static func moment(_ seconds: Int64) -> String { Timestamp(milliseconds: seconds * 1000).rfc3339() }
}
