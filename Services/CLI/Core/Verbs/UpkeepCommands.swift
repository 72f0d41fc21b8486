import JSON
import SchemaRuntime

/// `upkeep …`: what operators look at and decide about a running service.
enum UpkeepCommands {
    private static let service = "xinyi.common.v1.UpkeepService"
    private static let target = PositionalSpec(
        "SERVICE", "directory、registry、listing、measures 或 reporting",
        "directory, registry, listing, measures or reporting")
    private static let asOperator = Phrase("须以运维身份调用 (--as operator/姓名)。", "For operators (--as operator/NAME).")

    /// Shows the sources that a service follows.
    static let sources = CommandSpec(
        path: ["upkeep", "sources"],
        summary: Phrase("查看服务所跟踪的来源", "Shows the sources that a service follows"),
        details: [asOperator], positionals: [target],
        action: { invocation throws(CommandError) in try await ask(invocation, "GetSources", [:]) })

    /// Accepts what a source offers.
    static let accept = CommandSpec(
        path: ["upkeep", "accept"],
        summary: Phrase("确认采用某一来源的数据", "Accepts what a source offers"),
        details: [
            Phrase(
                "来源的记录不足已知的一半时,服务保留原数据、按不新鲜作答,直到运维确认;来源换成另一历史时也在此确认知悉。均留痕。",
                "A source that offers less than half of what is known is held: the service keeps what it knew and answers that it is"
                    + " not fresh, until an operator accepts it. That a source has another history is acknowledged here, too. On record."
            ),
            asOperator,
        ],
        positionals: [target, PositionalSpec("SOURCE", "来源: registry 或 listing", "the source: registry or listing")],
        options: [
            OptionSpec(
                "--identity ID", "所确认的变更流标识,见 upkeep sources", "the identity that is accepted, see upkeep sources"),
            OptionSpec("--rows NUMBER", "所确认的记录数,默认 0", "how many records are accepted, default 0"),
            OptionSpec("--reason TEXT", "理由", "why"),
        ],
        action: { invocation throws(CommandError) in
            guard let identity = invocation.arguments["--identity"], let reason = invocation.arguments["--reason"]
            else {
                throw .usage("缺少 --identity 或 --reason", "--identity or --reason is missing")
            }
            return try await ask(
                invocation, "AcceptSource",
                [
                    "source": .string(invocation.arguments.positionals[1]), "identity": .string(identity),
                    "rows": .string("\(try invocation.arguments.number("--rows", 0...Int.max) ?? 0)"),
                    "reason": .string(reason),
                ])
        })

    /// All of them, in the order of help.
    static let all = [sources, accept]

    private static func ask(
        _ invocation: Invocation, _ name: String, _ request: JSONValue
    ) async throws(CommandError) -> ExitCode {
        let target = try Session.known(invocation.arguments.positionals[0])
        let path = "\(service)/\(name)"
        let channel = try await invocation.session.channel(to: target)
        let answer = try await invocation.session.call(
            DynamicMethod(path, pool: .builtIn), request, codec: invocation.session.codec, over: channel)
        if invocation.wantsJSON {
            invocation.print(answer.compact)
        } else {
            invocation.console.write(
                FieldView(language: invocation.language).text(ContractValue(answer, responseOf: path)))
        }
        return .ok
    }
}
