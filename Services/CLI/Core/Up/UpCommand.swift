import Credit
import Glibc
import Phrases

/// `up` and `down`: a district's services on one machine, from nothing to running, and back.
///
/// It does what an operator would do by hand, by the same commands, and says each before it does it.
enum UpCommand {
    /// Starts what is not running.
    static let up = CommandSpec(
        path: ["up"], summary: Phrase("在一个目录中建立并启动五个服务", "Makes and starts the five services of a directory"),
        details: [
            Phrase(
                "目录中没有的才建立:证书颁发机构和证书、密钥、各服务的配置;没有运行的才启动。每一步先说明对应的命令。",
                "Makes only what is missing there: an authority and certificates, keys, a configuration for each service; starts only what"
                    + " does not run. Says the command of each step first."),
            Phrase(
                "给出 --official 时再装载目录数据:由牵头部门(部门目录的第一行)装载,名单由各认定机关提出后由牵头部门使其生效。",
                "With --official it loads the catalogues, too: the lead department, the first row, does, and each authority proposes its"
                    + " lists before the lead department puts them in force."),
            Phrase("停止: xinyi down 目录", "Stop them with: xinyi down DIR"),
        ],
        positionals: [PositionalSpec("DIR", "目录", "the directory")],
        options: [
            OptionSpec("--port NUMBER", "首个端口,默认 7401", "the first port, default 7401"),
            OptionSpec(
                "--programs DIR", "服务程序所在目录,默认为本程序所在目录", "where the services' programs are, default beside this one"),
            OptionSpec(
                "--catalogue DIR", "目录数据,默认 Services/CLI/Catalogue", "the catalogues, default Services/CLI/Catalogue"),
        ], action: { invocation throws(CommandError) in try await run(invocation) })

    /// Stops what runs.
    static let down = CommandSpec(
        path: ["down"], summary: Phrase("停止 xinyi up 启动的服务", "Stops the services that xinyi up started"),
        details: [
            Phrase(
                "各服务办完在办的调用后结束;数据、密钥和证书都保留。",
                "Each service finishes its calls and ends; stores, keys and certificates stay.")
        ], positionals: [PositionalSpec("DIR", "目录", "the directory")],
        action: { invocation throws(CommandError) in try await stop(invocation) })

    /// How long a service may take until it is ready, and until it has ended.
    private static let patience: Duration = .seconds(120)

    private static func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let port = try invocation.arguments.number("--port", 1024...65_430) ?? Installation.firstPort
        let programs = invocation.arguments["--programs"] ?? Child.ownDirectory
        for service in Installation.services where access("\(programs)/xinyi-\(service)", X_OK) != 0 {
            throw .usage(
                "\(programs) 中没有 xinyi-\(service);请用 --programs 指明",
                "there is no xinyi-\(service) in \(programs); say where with --programs"
            )
        }
        let installation = try Installation(making: try path(invocation))
        if invocation.arguments.has("--port"), Files.exists(installation.configuration("directory")),
            let known = try installation.value("listen", of: "directory"), !known.hasSuffix(":\(port)")
        {
            throw .usage(
                "\(installation.path) 已配置为 \(known);如需更换端口,请修改其中的配置文件",
                "\(installation.path) is configured for \(known); to have other ports change its configuration files")
        }
        let catalogue = try catalogue(invocation)
        try await prepare(installation, invocation, port, departments: catalogue?.departments ?? [])
        for service in Installation.services { try await start(service, of: installation, programs, invocation) }
        let address = try installation.value("listen", of: "directory") ?? ""
        let environment = [
            "XINYI_PKI": installation.pki.path, "XINYI_DIRECTORY": address,
        ]
        if let catalogue { try await load(catalogue, environment, invocation) }
        say(
            Phrase("五个服务已就绪。调用时:", "The five services are ready. To call them:"),
            [
                "export XINYI_PKI=\(installation.pki.path) XINYI_DIRECTORY=\(address)",
                "xinyi upkeep sources measures --as \(Installation.operator)",
            ], invocation)
        return .ok
    }

    /// The directory, which is named in everything that is said and in the services' logs.
    private static func path(_ invocation: Invocation) throws(CommandError) -> String {
        let path = invocation.arguments.positionals[0]
        guard !PersonalNumbers.occur(in: path) else {
            throw .usage("目录名含有自然人号码,请另取名称", "the directory's name holds a person's number; choose another name")
        }
        return path
    }

    // MARK: - Preparing

    private static func prepare(
        _ installation: Installation, _ invocation: Invocation, _ port: Int, departments: [String]
    ) async throws(CommandError) {
        if !Files.exists(installation.pki.authority) {
            try await run(
                ["tools", "pki", "init", "--pki", installation.pki.path], invocation,
                Phrase("证书颁发机构;它的私钥不属于任何服务,请移至他处保管", "An authority; its key belongs to no service: keep it elsewhere"))
        }
        let identities =
            Installation.services.map { "service/\($0)" } + [Installation.operator]
            + departments.map { "department/\($0)" }
        let missing = identities.filter { !Files.exists(installation.pki.certificate($0)) }
        if !missing.isEmpty {
            try await run(
                ["tools", "pki", "issue"] + missing + ["--pki", installation.pki.path], invocation,
                Phrase(
                    "服务、运维人员和各部门的证书,三十天;续期: xinyi tools pki renew",
                    "Certificates of services, the operator and the departments, for thirty days; renew them with: xinyi tools pki renew"
                ))
        }
        for key in Installation.keys where !Files.exists(installation.key(key.name)) {
            say(
                Phrase("密钥;丢失即无法读取以它封存的数据,请备份", "A key; without it what it sealed is lost: keep a copy"),
                ["od -An -v -tx1 -N32 /dev/urandom | tr -d ' \\n' >\(installation.key(key.name))"], invocation)
            var generator = SystemRandomNumberGenerator()
            let digits = Array("0123456789abcdef".utf8)
            let text = (0..<64).map { _ in digits[Int(UInt8.random(in: 0..<16, using: &generator))] }
            try Files.create(String(decoding: text, as: UTF8.self), at: installation.key(key.name))
        }
        for service in Installation.services where !Files.exists(installation.configuration(service)) {
            say(
                Phrase("配置 \(service)", "The configuration of \(service)"),
                ["cat \(installation.configuration(service))"], invocation)
            try Files.create(
                installation.configuration(of: service, firstPort: port), at: installation.configuration(service))
        }
    }

    // MARK: - Starting and stopping

    private static func start(
        _ service: String, of installation: Installation, _ programs: String, _ invocation: Invocation
    ) async throws(CommandError) {
        if let pid = installation.running(service) {
            invocation.note(Phrase("\(service) 已在运行 (\(pid))", "\(service) runs already (\(pid))"))
            return
        }
        for key in ["listen", "admin-listen"] {
            let address = try installation.value(key, of: service) ?? ""
            // What listens there would answer for the service, and nobody would see that it never started.
            guard let port = address.split(separator: ":").last.flatMap({ UInt16($0) }), Child.isTaken(port) else {
                continue
            }
            throw CommandError(
                .unavailable,
                [
                    Phrase("\(service) 的端口 \(port) 已被占用", "port \(port), which \(service) needs, is taken"),
                    Phrase(
                        "  处理办法: 停止占用的程序,或修改 \(installation.configuration(service))",
                        "  remedy: stop the program that listens there, or change \(installation.configuration(service))"
                    ),
                ])
        }
        let program = "\(programs)/xinyi-\(service)"
        let arguments = ["--config", installation.configuration(service)]
        let log = installation.log(service)
        say(
            Phrase("启动 \(service)", "Starts \(service)"),
            ["\(program) \(arguments.joined(separator: " ")) >>\(log) 2>&1 &"], invocation)
        let pid = try Child.start(program, arguments, log: log)
        try Files.write("\(pid)\n", to: installation.process(service))
        let clock = ContinuousClock()
        let end = clock.now + patience
        while true {
            if let code = Child.exitCode(pid) { throw ended(service, "\(code)", log) }
            if try Child.run(program, arguments + ["--check-health"]) == 0 { return }
            guard clock.now < end else {
                throw CommandError(
                    .unavailable,
                    [
                        Phrase("\(service) 在 120 秒内未就绪", "\(service) is not ready after 120 seconds"),
                        Phrase("  处理办法: 查看 \(log)", "  remedy: see \(log)"),
                    ])
            }
            try? await Task.sleep(for: .milliseconds(100))
        }
    }

    /// That a service ended instead of starting, with the last that it said.
    private static func ended(_ service: String, _ code: String, _ log: String) -> CommandError {
        let text = (try? Files.read(log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let last = text.split(separator: "\n").suffix(5).map {
            Phrase.verbatim("  \(PersonalNumbers.redacted(String($0)))")
        }
        return CommandError(
            .unavailable,
            [
                Phrase(
                    "\(service) 未能启动 (退出码 \(code));日志 \(log)",
                    "\(service) ended with \(code) while starting; its log is \(log)")
            ]
                + last)
    }

    private static func stop(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let installation = try Installation(try path(invocation))
        var running: [(service: String, pid: pid_t)] = []
        for service in Installation.services.reversed() {
            guard let pid = installation.running(service) else { continue }
            say(Phrase("停止 \(service)", "Stops \(service)"), ["kill \(pid)"], invocation)
            kill(pid, SIGTERM)
            running.append((service, pid))
        }
        if running.isEmpty { invocation.note(Phrase("没有服务在运行", "no service runs")) }
        let clock = ContinuousClock()
        let end = clock.now + patience
        for (service, pid) in running {
            while installation.running(service) == pid {
                guard clock.now < end else {
                    throw CommandError(
                        .negative,
                        [Phrase("\(service) (\(pid)) 尚未结束", "\(service) (\(pid)) has not ended yet")])
                }
                try? await Task.sleep(for: .milliseconds(50))
            }
            unlink(installation.process(service))
        }
        return .ok
    }

    // MARK: - Catalogues

    /// The catalogues that are to be loaded, by whom.
    private struct Catalogue {
        let path: String
        let official: String
        /// All departments that it has, the lead department first.
        let departments: [String]
        var lead: String { "department/\(departments.first ?? "")" }
        /// Those that decide lists.
        let authorities: [String]
    }

    private static func catalogue(_ invocation: Invocation) throws(CommandError) -> Catalogue? {
        let path = invocation.arguments["--catalogue"] ?? "Services/CLI/Catalogue"
        guard Files.exists("\(path)/departments.csv") else {
            if invocation.arguments["--catalogue"] == nil {
                invocation.note(
                    Phrase(
                        "这里没有 \(path),未装载目录数据:以 --catalogue 目录 指明后再次运行本命令",
                        "There is no \(path) here, and no catalogues are loaded: run this command again with --catalogue DIR"
                    ))
                return nil
            }
            throw .usage("没有文件 \(path)/departments.csv", "there is no file \(path)/departments.csv")
        }
        // A row without an identifier stands for no department, but for all.
        let departments = try CatalogFile("\(path)/departments.csv").rows.filter { $0["uscc"]?.isEmpty == false }
            .compactMap { $0["code"] }
        let lists = Files.exists("\(path)/lists.csv") ? try CatalogFile("\(path)/lists.csv").rows : []
        let authorities = Set(lists.map { $0["authority"] ?? "" }).subtracting([""]).sorted()
        return Catalogue(
            path: path, official: invocation.arguments["--official"] ?? invocation.environment["XINYI_OFFICIAL"] ?? "",
            departments: departments, authorities: authorities)
    }

    private static func load(
        _ catalogue: Catalogue, _ environment: [String: String], _ invocation: Invocation
    ) async throws(CommandError) {
        let load = ["catalog", "load", catalogue.path]
        guard !catalogue.official.isEmpty else {
            say(
                Phrase(
                    "尚未装载目录数据:由各部门的经办人办理,或以 --official 编号:姓名 再次运行本命令",
                    "The catalogues are not loaded: officials of the departments do that, or this command run again with --official ID:NAME"
                ),
                [
                    "xinyi \(load.joined(separator: " ")) --as \(catalogue.lead) --official ID:NAME",
                    "xinyi \(load.joined(separator: " ")) --only lists --as department/CODE --official ID:NAME",
                    "xinyi \(load.joined(separator: " ")) --only lists --as \(catalogue.lead) --official ID:NAME",
                ], invocation)
            return
        }
        func run(_ arguments: [String], as identity: String, _ why: Phrase) async throws(CommandError) {
            try await Self.run(
                load + arguments + ["--as", identity, "--official", catalogue.official], invocation, why, environment)
        }
        try await run([], as: catalogue.lead, Phrase("牵头部门装载目录数据", "The lead department loads the catalogues"))
        for authority in catalogue.authorities {
            try await run(
                ["--only", "lists"], as: "department/\(authority)",
                Phrase("\(authority) 提出其认定的名单", "\(authority) proposes the lists that it decides"))
        }
        try await run(
            ["--only", "lists"], as: catalogue.lead,
            Phrase("牵头部门使名单生效", "The lead department puts the lists in force"))
    }

    // MARK: - Saying and doing

    /// Says why and by which commands something is done.
    private static func say(_ why: Phrase, _ commands: [String], _ invocation: Invocation) {
        invocation.print("# \(why(invocation.language))")
        for command in commands { invocation.print("$ \(command)") }
    }

    /// Says a command of this program, and runs it.
    private static func run(
        _ arguments: [String], _ invocation: Invocation, _ why: Phrase, _ environment: [String: String] = [:]
    ) async throws(CommandError) {
        let words = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }
        let set = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value) " }.joined()
        say(why, ["\(set)xinyi \(words.joined(separator: " "))"], invocation)
        let code = await invocation.tool.with(environment).run(arguments + ["--lang", invocation.language.rawValue])
        guard code == .ok else {
            throw CommandError(code, [Phrase("上一步未完成,见上文", "this step was not done; see above")])
        }
    }
}
