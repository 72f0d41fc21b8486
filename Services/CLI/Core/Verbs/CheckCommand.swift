import JSON

/// `check`: what must, may and must not be done for a subject in a matter.
enum CheckCommand {
    private static let verb = MethodVerb(
        words: ["check"], summary: Phrase("办事前查询:应当、可以、不得做什么", "Asks what is due for a subject in a matter"),
        method: "xinyi.measures.v1.CheckService/Check",
        fields: [
            .argument("SUBJECT", "subject", .subject, "统一社会信用代码等号码,或 subjects/编号", "a code, or subjects/ID"),
            .required("--matter", "matter", .text, "事项代码,如 APV-01", "the matter's code, like APV-01"),
            .required("--purpose", "purpose", .text, "查询目的", "the purpose of the query"),
            .option("--on-date", "onDate", .text, "在该日的情况,默认今天", "as of this day; default today"),
        ], view: .fields("answer"))

    /// The command.
    static let command = CommandSpec(
        path: verb.words, summary: verb.summary,
        details: [
            Phrase(
                "以部门身份调用 (--as department/代码),每次查询都有查询编号并留痕。",
                "Call as a department (--as department/CODE). Every query has a number and is kept on record.")
        ] + verb.command.details,
        positionals: verb.command.positionals, options: verb.command.options,
        action: { invocation throws(CommandError) in
            let answer = try await invocation.session.call(verb.method, try verb.request(invocation))
            guard !invocation.wantsJSON else {
                invocation.print(answer.pretty)
                return .ok
            }
            let shown = ContractValue(answer["answer"] ?? [:], message: "xinyi.measures.v1.CheckAnswer")
            invocation.console.write(CheckView(language: invocation.language).text(shown))
            return .ok
        })
}
