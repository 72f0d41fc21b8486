import Credit
import JSON
import Phrases
import SchemaRuntime

/// `upkeep …`: what operators look at and decide about a running service.
enum UpkeepCommands {
    private static let service = "xinyi.common.v1.UpkeepService"
    static let target = PositionalSpec(
        "SERVICE", "directory、registry、listing、measures 或 reporting",
        "directory, registry, listing, measures or reporting")
    static let asOperator = Phrase("须以运维身份调用 (--as operator/姓名)。", "For operators (--as operator/NAME).")

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
                "--identity ID", "所确认的变更流标识,见 upkeep sources", "the identity that is accepted, see upkeep sources",
                isRequired: true),
            OptionSpec("--rows NUMBER", "所确认的记录数,默认 0", "how many records are accepted, default 0"),
            OptionSpec("--reason TEXT", "理由", "why", isRequired: true),
        ],
        action: { invocation throws(CommandError) in
            try await ask(
                invocation, "AcceptSource",
                [
                    "source": .string(invocation.arguments.positionals[1]),
                    "identity": .string(invocation.arguments["--identity"] ?? ""),
                    "rows": .string("\(try invocation.arguments.number("--rows", 0...Int.max) ?? 0)"),
                    "reason": .string(invocation.arguments["--reason"] ?? ""),
                ])
        })

    /// Shows the time that a service goes by.
    static let time = CommandSpec(
        path: ["upkeep", "time"],
        summary: Phrase("查看服务采用的时间", "Shows the time that a service goes by"),
        details: [asOperator], positionals: [target],
        action: { invocation throws(CommandError) in try await ask(invocation, "GetTime", [:]) })

    /// Accepts what a service's clock says.
    static let acceptTime = CommandSpec(
        path: ["upkeep", "accept-time"],
        summary: Phrase("确认服务的时钟无误", "Accepts what a service's clock says"),
        details: [
            Phrase(
                "时钟比最近一次记录超前过多时,服务不让任何期限届满、不作登记,直到时钟调正或由运维确认。先从别处核对日期。留痕。",
                "A clock that is too far ahead of the last moment on record lets nothing become due and nothing be recorded, until it is"
                    + " set right or an operator accepts it. Make sure of the day from elsewhere first. On record."),
            Phrase(
                "服务的多个进程共用一个数据库时,各进程各用自己的时钟,请以 --address 逐个确认。",
                "Where several processes of a service share a database each goes by its own clock: accept each by itself, with --address."
            ),
            asOperator,
        ],
        positionals: [target],
        options: [
            OptionSpec("--date YYYY-MM-DD", "今日日期", "the day that it is today", isRequired: true),
            OptionSpec("--reason TEXT", "理由", "why", isRequired: true),
        ],
        action: { invocation throws(CommandError) in
            try await ask(
                invocation, "AcceptTime",
                [
                    "date": .string(try invocation.arguments.date("--date")?.iso ?? ""),
                    "reason": .string(invocation.arguments["--reason"] ?? ""),
                ])
        })

    /// Checks the chains of a service's store.
    static let verify = CommandSpec(
        path: ["upkeep", "verify"],
        summary: Phrase("核对服务的留痕链", "Checks the audit chain and other chains of a service"),
        details: [
            Phrase(
                "逐行核对留痕和查询记录:被改、被删、末尾缺失、保护被去除都会指出。请把行数和链尾摘要另处记下。",
                "Goes through every row of the audit chain and the check log: what was changed, removed, cut or left without what keeps it"
                    + " is named. Note rows and heads elsewhere."),
            asOperator,
        ],
        positionals: [target],
        options: [OptionSpec("--integrity", "并检查整个数据库文件", "check the whole database file, too")],
        action: { invocation throws(CommandError) in
            let answer = try await answer(
                invocation, "VerifyStore", ["integrity": .bool(invocation.arguments.has("--integrity"))])
            let chains = answer["chains"]?.elements ?? []
            let isWhole =
                chains.allSatisfy { $0["condition"]?.text == "CHAIN_CONDITION_INTACT" }
                && (answer["integrityProblem"]?.text ?? "").isEmpty
            return isWhole ? .ok : .negative
        })

    /// All of them, in the order of help.
    static let all = [sources, accept, time, acceptTime, acts, undo, verify]

    /// The methods that they call, by which services tell people of them.
    static let methods = [
        "GetSources": sources, "AcceptSource": accept, "GetTime": time, "AcceptTime": acceptTime, "ListTimedActs": acts,
        "UndoTimedActs": undo, "VerifyStore": verify,
    ]

    private static func ask(
        _ invocation: Invocation, _ name: String, _ request: JSONValue
    ) async throws(CommandError) -> ExitCode {
        _ = try await answer(invocation, name, request)
        return .ok
    }

    /// Asks the service and prints its answer.
    private static func answer(
        _ invocation: Invocation, _ name: String, _ request: JSONValue
    ) async throws(CommandError) -> JSONValue {
        let answer = try await told(invocation, name, request)
        show(answer, of: name, invocation)
        return answer
    }

    /// What the service answers.
    static func told(
        _ invocation: Invocation, _ name: String, _ request: JSONValue
    ) async throws(CommandError) -> JSONValue {
        let target = try Session.known(invocation.arguments.positionals[0])
        let channel = try await invocation.session.channel(to: target)
        return try await invocation.session.call(
            DynamicMethod("\(service)/\(name)", pool: .builtIn), request, codec: invocation.session.codec, over: channel
        )
    }

    /// Prints the answer of a method.
    static func show(_ answer: JSONValue, of name: String, _ invocation: Invocation) {
        if invocation.wantsJSON {
            invocation.print(answer.compact)
        } else {
            invocation.console.write(
                FieldView(language: invocation.language).text(ContractValue(answer, responseOf: "\(service)/\(name)")))
        }
    }
}
