import Credit
import JSON
import Phrases

extension UpkeepCommands {
    private static func span(hasEnd: Bool) -> [OptionSpec] {
        [
            OptionSpec(
                "--since TIME", "时段起点,按当时的时钟: YYYY-MM-DD 或 2026-05-01T08:00:00+08:00",
                "where the span begins, by the clock of then: YYYY-MM-DD or 2026-05-01T08:00:00+08:00",
                isRequired: true),
            OptionSpec("--until TIME", "时段终点,不含在内", "where the span ends, not in it", isRequired: hasEnd),
        ]
    }

    /// Lists what a service did by its clock.
    static let acts = CommandSpec(
        path: ["upkeep", "acts"],
        summary: Phrase("列出服务按时钟所作的处理", "Lists what a service did by its clock"),
        details: [
            Phrase(
                "列出时段内按时钟生效、届满、终止的记录,及其效果、应处理时间、能否撤销。时段按当时的时钟计。",
                "What took effect, expired or was given up because the clock said so: to which record, with which effect, when it was"
                    + " due, and whether it can be undone. The span is one of the clock of then."),
            asOperator,
        ],
        positionals: [target], options: span(hasEnd: false),
        action: { invocation throws(CommandError) in
            let since = try instant("--since", invocation) ?? ""
            var request: JSONValue = ["since": .string(since), "pageSize": .integer(1000)]
            if let until = try instant("--until", invocation) { request.set(["until"], .string(until)) }
            show(try await pages("ListTimedActs", request, invocation), of: "ListTimedActs", invocation)
            return .ok
        })

    /// Undoes what a wrong clock did.
    static let undo = CommandSpec(
        path: ["upkeep", "undo"],
        summary: Phrase("撤销错误时钟所致的处理", "Undoes what a wrong clock did"),
        details: [
            Phrase(
                "先把时钟调正。只撤销按现在的时间尚未到期的处理,已到期的一律维持;撤销经各记录自身的程序,逐条留痕,变更流随之告知其他服务。"
                    + "不能撤销的列出原因和处理办法,有不能撤销的,或者没有可撤销的,退出码为 1。",
                "Set the clock right first. Undone is only what would not be due yet by the time of now; what was due stays. Each goes"
                    + " back by its record's own steps, on record, and the feed tells the other services. What cannot be undone is listed"
                    + " with its reason and with what to do; the exit code is 1 then, and where nothing was undone."),
            asOperator,
        ],
        positionals: [target],
        options: span(hasEnd: true) + [
            OptionSpec("--reason TEXT", "理由", "why", isRequired: true),
            OptionSpec("--dry-run", "仅试算,不撤销", "tell what would be undone, and undo nothing"),
        ],
        action: { invocation throws(CommandError) in
            let since = try instant("--since", invocation) ?? ""
            let until = try instant("--until", invocation) ?? ""
            let answer = try await pages(
                "UndoTimedActs",
                [
                    "requestId": .string(invocation.session.newRequestID()), "since": .string(since),
                    "until": .string(until), "reason": .string(invocation.arguments["--reason"] ?? ""),
                    "dryRun": .bool(invocation.arguments.has("--dry-run")),
                ], invocation)
            show(answer, of: "UndoTimedActs", invocation)
            let isFixed = answer["acts"]?.elements.contains { $0["standing"]?.text == "TIMED_ACT_STANDING_FIXED" }
            return isFixed == true || answer["undone"] == 0 ? .negative : .ok
        })

    /// The pages of an answer as one: all acts, and the sums of what was counted.
    private static func pages(
        _ name: String, _ request: JSONValue, _ invocation: Invocation
    ) async throws(CommandError) -> JSONValue {
        var request = request
        var acts: [JSONValue] = []
        var (undone, left): (Int64, Int64) = (0, 0)
        var page = 1
        let id = request["requestId"]?.text
        while true {
            var answer = try await UpkeepCommands.told(invocation, name, request)
            acts += answer["acts"]?.elements ?? []
            undone += number("undone", in: answer)
            left += number("left", in: answer)
            guard let token = answer["nextPageToken"]?.text, !token.isEmpty else {
                answer.set(["acts"], .array(acts))
                guard id != nil else { return answer }
                answer.set(["undone"], .integer(undone))
                answer.set(["left"], .integer(left))
                return answer
            }
            page += 1
            request.set(["pageToken"], .string(token))
            // Each page is a request of its own, and the same one when the command is repeated with the same id.
            if let id { request.set(["requestId"], .string("\(id.prefix(56))-\(page)")) }
        }
    }

    private static func number(_ name: String, in answer: JSONValue) -> Int64 {
        if case .integer(let number) = answer[name] { number } else { 0 }
    }

    /// An instant of an option: a whole one, or the day that begins then in Asia/Shanghai.
    private static func instant(_ option: String, _ invocation: Invocation) throws(CommandError) -> String? {
        guard let text = invocation.arguments[option] else { return nil }
        if let day = CivilDate(iso: text) { return Timestamp(startOf: day, in: .shanghai).rfc3339() }
        if Timestamp(rfc3339: text) != nil { return text }
        throw .usage(
            "\(option) '\(text)' 无效,须为 YYYY-MM-DD 或 2026-05-01T08:00:00+08:00",
            "\(option) '\(text)' is invalid: give YYYY-MM-DD or 2026-05-01T08:00:00+08:00")
    }
}
