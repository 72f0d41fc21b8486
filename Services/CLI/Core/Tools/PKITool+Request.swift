import Crypto
import Phrases

/// Certificates for keys that are made and kept elsewhere, and certificates with their keys for elsewhere.
extension PKITool {
    /// The option of `issue` and `renew`.
    static let request = OptionSpec(
        "--csr FILE", "证书请求文件(PKCS #10,PEM);一次一个身份",
        "a certificate request, PKCS #10 as PEM, for one identity")

    /// The request of `--csr`; nil where none is given.
    /// - Throws: `CommandError` for several identities, and a request that is not as it must be.
    static func requested(
        _ invocation: Invocation, _ identities: [String]
    ) throws(CommandError) -> CertificateRequest? {
        guard let path = invocation.arguments["--csr"] else { return nil }
        guard identities.count == 1 else {
            throw .usage("--csr 一次只能用于一个身份", "--csr is for one identity at a time")
        }
        return try refusingCrypto { () throws(CryptoError) in try CertificateRequest(file: path) }
    }

    /// The command `export`.
    static let exports = CommandSpec(
        path: ["tools", "pki", "export"],
        summary: Phrase(
            "导出证书和私钥,供 Windows 等客户端导入", "Exports a certificate with its key, for clients on Windows and others"),
        details: [
            Phrase(
                "写入 PKCS #12 文件(权限 0600),含证书、私钥和颁发机构的证书,以密码加密;不覆盖已有文件。",
                "Writes a PKCS #12 file, mode 0600, with certificate, key and authority, encrypted under a password; overwrites"
                    + " nothing."),
            Phrase(
                "密码取自 --password-file 的首行,不给时读标准输入的一行;不能写在命令行上。",
                "The password is the first line of --password-file, without it a line of standard input; never an argument."
            ),
        ],
        positionals: [
            PositionalSpec("IDENTITY", "身份", "an identity")
        ],
        options: [
            OptionSpec("--pkcs12 FILE", "写入的文件", "the file to write", isRequired: true),
            OptionSpec(
                "--password-file FILE", "存放密码的文件,仅所有者可读", "a file with the password that its owner alone may read"),
        ], action: { invocation throws(CommandError) in try export(invocation) })

    private static func export(_ invocation: Invocation) throws(CommandError) -> ExitCode {
        let files = try directory(invocation)
        let identity = try checked(invocation.arguments.positionals[0])
        guard let path = invocation.arguments["--pkcs12"] else { return .usage }
        guard Files.exists(files.certificate(identity)), Files.exists(files.key(identity)) else {
            throw .usage(
                "\(files.path) 中没有 \(identity) 的证书和私钥",
                "\(files.path) has not both certificate and key of \(identity)")
        }
        let password = try password(invocation)
        try refusingCrypto { () throws(CryptoError) in
            try CertificateExport.write(
                certificate: files.certificate(identity), key: files.key(identity),
                authority: Certificate.load(files.authority), name: "xinyi \(identity)", under: password, to: path)
        }
        tell(invocation, [path])
        return .ok
    }

    private static func password(_ invocation: Invocation) throws(CommandError) -> ExportPassword {
        if let path = invocation.arguments["--password-file"] {
            return try refusingCrypto { () throws(CryptoError) in try ExportPassword(file: path) }
        }
        guard let line = invocation.console.readLine() else {
            throw .usage("标准输入没有密码", "standard input holds no password")
        }
        return try refusingCrypto { () throws(CryptoError) in try ExportPassword(line) }
    }
}
