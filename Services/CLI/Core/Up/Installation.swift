import Credit
import Glibc
import Phrases

/// What `xinyi up` keeps in one directory: a district's five services on one machine, each with its configuration, its store, its log
/// and its certificate, and the keys that they share.
struct Installation {
    /// The services in the order in which they are started; they would start in any.
    static let services = Session.defaultPorts.sorted { $0.value < $1.value }.map(\.key)
    /// The first port unless another is given; each service has the next one, and its admin port is 100 above.
    static let firstPort = 7401
    /// The operator whose certificate is made.
    static let `operator` = "operator/admin"

    /// The directory, an absolute path.
    let path: String

    /// A key that services share: its file, and who reads it.
    struct Key {
        let name: String
        let readers: [String]
    }

    /// The keys. The encryption key opens personal data, and only the registry keeps any.
    static let keys = [
        Key(name: "encryption", readers: ["registry"]),
        Key(name: "blind-index", readers: ["registry", "listing", "measures"]),
    ]

    var pki: PKIDirectory { PKIDirectory(path: "\(path)/pki") }
    func key(_ name: String) -> String { "\(path)/keys/\(name).key" }
    func configuration(_ service: String) -> String { "\(path)/\(service).conf" }
    func log(_ service: String) -> String { "\(path)/log/\(service).log" }
    func process(_ service: String) -> String { "\(path)/\(service).pid" }

    /// Makes the directory where it is missing, for its owner alone.
    /// - Throws: `CommandError` where it cannot be made.
    init(making path: String) throws(CommandError) {
        for part in ["", "/keys", "/log", "/data", "/pki"] {
            if part != "/pki", mkdir(path + part, 0o700) != 0, errno != EEXIST {
                throw Self.failure("无法建立目录", "cannot make the directory", path + part)
            }
            try Self.requireOwn(path + part)
        }
        try self.init(path)
    }

    /// A directory that is there.
    /// - Throws: `CommandError` where it is not.
    init(_ path: String) throws(CommandError) {
        guard let resolved = realpath(path, nil) else {
            throw Self.failure("无法打开目录", "cannot open the directory", path)
        }
        defer { free(resolved) }
        self.path = String(cString: resolved)
    }

    /// Refuses a directory in which others can put things in the way of what is made there.
    private static func requireOwn(_ path: String) throws(CommandError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(), status.st_mode & 0o022 == 0 else {
            throw .usage(
                "\(path) 须为本人所有、他人不可写的目录(且不是链接)",
                "\(path) must be a directory of your own that nobody else can write to, and no link")
        }
    }

    private static func failure(_ chinese: String, _ english: String, _ path: String) -> CommandError {
        let reason = Phrase.systemError
        return .usage("\(chinese) \(path): \(reason.chinese)", "\(english) \(path): \(reason)")
    }

    /// The configuration of a service, as its file says it.
    func configuration(of service: String, firstPort: Int) -> String {
        let port = firstPort + (Self.services.firstIndex(of: service) ?? 0)
        let certificate = "service/\(service)"
        var lines = [
            "# 由 xinyi up 生成,可以修改;不会被覆盖。", "# Made by xinyi up. Change it as you like: it is not made anew.",
            "listen = 127.0.0.1:\(port)", "admin-listen = 127.0.0.1:\(port + 100)",
            "tls-certificate = \(pki.certificate(certificate))", "tls-key = \(pki.key(certificate))",
            "tls-ca = \(pki.authority)", "tls-crl = \(pki.revocations)",
        ]
        if service != "directory" {
            lines += ["data-dir = \(path)/data/\(service)", "directories = 127.0.0.1:\(firstPort)"]
        }
        for key in Self.keys where key.readers.contains(service) {
            lines.append("\(key.name)-key-file = \(self.key(key.name))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A value of a service's configuration as its file says it; nil where it says none.
    func value(_ key: String, of service: String) throws(CommandError) -> String? {
        let text = String(decoding: try Files.read(configuration(service)), as: UTF8.self)
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            if parts.count == 2, parts[0] == key { return parts[1] }
        }
        return nil
    }

    /// The process of a service that `xinyi up` started, if it still runs. Another program that got its number is not taken for it.
    func running(_ service: String) -> pid_t? {
        guard let text = try? Files.read(process(service)),
            let pid = pid_t(String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace })
        else { return nil }
        // Its own: by the program, and by the configuration that it was started with.
        let isOwn =
            Child.program(of: pid)?.hasSuffix("/xinyi-\(service)") == true
            && Child.arguments(of: pid).contains(configuration(service))
        return isOwn ? pid : nil
    }
}
