package import Credit
import JSON
package import Phrases
package import RPC

/// The program `xinyi`: finds the command, runs it, reports its errors.
package struct CommandLineTool: Sendable {
    private let console: any Console
    private let environment: [String: String]
    private let connect: @Sendable (ConnectionTarget) throws(CommandError) -> any Channel
    private let clock: any WallClock

    /// A tool around a console, environment variables, a way to open channels to services, and a clock.
    package init(
        console: any Console, environment: [String: String], clock: any WallClock,
        connect: @escaping @Sendable (ConnectionTarget) throws(CommandError) -> any Channel
    ) {
        self.console = console
        self.environment = environment
        self.clock = clock
        self.connect = connect
    }

    /// The same tool with other environment variables beside its own.
    func with(_ variables: [String: String]) -> CommandLineTool {
        CommandLineTool(
            console: console, environment: environment.merging(variables) { $1 }, clock: clock, connect: connect)
    }

    /// Runs the command line without the program's name.
    package func run(_ arguments: [String]) async -> ExitCode {
        var language = Self.language(arguments, environment)
        do throws(CommandError) {
            guard let (command, rest) = try CommandTable.find(arguments) else {
                return try help(arguments, language)
            }
            let parsed = try ParsedArguments(rest, options: command.options + GlobalOptions.all)
            if let name = parsed["--lang"] {
                guard let chosen = Language(rawValue: name) else {
                    throw .usage("--lang 只能是 zh 或 en", "--lang must be zh or en")
                }
                language = chosen
            }
            if parsed.has("--help") || parsed.positionals.contains("--help") {
                // A page of help may name the resource that was asked for.
                console.write(PersonalNumbers.redacted(HelpPage.command(command, language)))
                return .ok
            }
            if let example = command.example, parsed.has("--example") {
                let caller = parsed["--as"] ?? environment["XINYI_AS"] ?? ""
                console.write(example(Invocation.department(of: caller)).pretty + "\n")
                return .ok
            }
            try parsed.check(command)
            return try await run(command, try invocation(command, parsed, language))
        } catch {
            console.writeError(error.told(language, asJSON: Self.wantsJSON(arguments)))
            return error.exitCode
        }
    }

    /// Runs a command within a trace: every call that it makes is found by one id in the logs of all services.
    private func run(_ command: CommandSpec, _ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let trace = TraceContext()
        if invocation.arguments.has("--verbose") {
            invocation.note(Phrase("追踪号: \(trace.traceID)", "trace: \(trace.traceID)"))
        }
        let result: Result<ExitCode, CommandError> = await TraceContext.$current.withValue(trace) {
            do throws(CommandError) {
                return .success(try await command.action(invocation))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func invocation(
        _ command: CommandSpec, _ arguments: ParsedArguments, _ language: Language
    ) throws(CommandError) -> Invocation {
        let seconds = try arguments.number("--timeout", upTo: 86_400)
        if let id = arguments["--request-id"] {
            guard (8...64).contains(id.utf8.count), id.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
                throw .usage(
                    "--request-id 须为 8 到 64 个 ASCII 字符", "--request-id must be 8 to 64 visible ASCII characters")
            }
            guard PersonalNumbers.redacted(id) == id else {
                throw .usage(
                    "--request-id 含有形似自然人号码的数字,请另取编号",
                    "--request-id holds what looks like a person's number; choose another id")
            }
        }
        let addresses = Self.list(arguments["--address"] ?? environment["XINYI_ADDRESS"])
        let channels = ChannelCache(connect)
        let caller = try identity(arguments["--as"] ?? environment["XINYI_AS"])
        // These call nobody themselves.
        let tls =
            ["tools", "up", "down", "store"].contains(command.path.first)
            ? nil : try ClientCertificate.provider(arguments, environment, identity: caller)
        let session = Session(
            connect: { addresses, service throws(CommandError) in
                try channels.channel(to: ConnectionTarget(addresses: addresses, service: service, tls: tls))
            },
            open: { address, service throws(CommandError) in
                try connect(ConnectionTarget(addresses: [address], service: service, tls: tls))
            },
            given: addresses.isEmpty ? nil : addresses,
            directories: Self.list(arguments["--directory"] ?? environment["XINYI_DIRECTORY"]),
            // A certificate says it better.
            identity: tls == nil ? caller : nil, timeout: .seconds(seconds ?? 10),
            streamTimeout: seconds.map { .seconds($0) }, requestID: arguments["--request-id"],
            note: { [console] in console.note($0, language) })
        return Invocation(
            arguments: arguments, console: console, language: language, environment: environment, session: session,
            clock: clock, tool: self)
    }

    private func identity(_ text: String?) throws(CommandError) -> String? {
        guard let text, !text.isEmpty else { return nil }
        if text.hasPrefix("spiffe://") { return text }
        let role = text.prefix { $0 != "/" }
        guard ["department", "operator", "service"].contains(role), text.count > role.count + 1 || text == "public"
        else {
            if text == "public" { return "spiffe://xinyi.local/public" }
            throw .usage(
                "--as 须为 department/代码、operator/名称、service/名称 或 public",
                "--as must be department/CODE, operator/NAME, service/NAME or public")
        }
        return "spiffe://xinyi.local/\(text)"
    }

    private func help(_ arguments: [String], _ language: Language) throws(CommandError) -> ExitCode {
        let words = CommandTable.words(arguments).filter { $0 != "help" }
        if let group = words.first, CommandTable.all.contains(where: { $0.path.first == group }) {
            console.write(HelpPage.group(group, language))
            guard words.count > 1 else { return arguments.contains("--help") || words != arguments ? .ok : .usage }
            throw .usage(
                "没有命令 '\(words.joined(separator: " "))'", "there is no command '\(words.joined(separator: " "))'")
        }
        guard let first = words.first else {
            console.write(HelpPage.overview(language))
            return arguments.isEmpty ? .usage : .ok
        }
        let hint = OptionName.near(first, Set(CommandTable.all.compactMap(\.path.first)).sorted())
        throw .usage(
            "没有命令 '\(first)'" + (hint.map { ",是否指 \($0)?" } ?? ",用 xinyi --help 查看命令"),
            "there is no command '\(first)'" + (hint.map { "; did you mean \($0)?" } ?? "; see xinyi --help"))
    }

    private static func list(_ text: String?) -> [String] { (text ?? "").split(separator: ",").map(String.init) }

    /// The language that a command line and its environment ask for.
    package static func language(_ arguments: [String], _ environment: [String: String]) -> Language {
        let given = ParsedArguments.value(of: "--lang", arguments).flatMap(Language.init(rawValue:))
        return given ?? Language(environment: environment)
    }

    /// Whether a command line asks for JSON, told also of one that is wrong.
    package static func wantsJSON(_ arguments: [String]) -> Bool { arguments.prefix { $0 != "--" }.contains("--json") }
}
