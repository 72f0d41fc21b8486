import Credit
import JSON
import Phrases

/// `tools uscc` and `tools id`: judge codes without any service.
enum CodeTools {
    /// The two commands.
    static let commands: [CommandSpec] = [
        CommandSpec(
            path: ["tools", "uscc"],
            summary: Phrase("校验统一社会信用代码", "Judges unified social credit identifiers"),
            details: [details],
            positionals: [PositionalSpec(name: "CODE", help: source, isRequired: false, isRepeated: true)],
            action: { invocation throws(CommandError) in
                let today = invocation.clock.today
                return run(invocation, { IdentifyingCode.shown($0, today: today) }) {
                    UnifiedSocialCreditCode.judge($0)
                }
            }),
        CommandSpec(
            path: ["tools", "id"],
            summary: Phrase("校验公民身份号码", "Judges citizen identity numbers"),
            details: [
                details,
                Phrase("号码一律以掩码显示。", "Numbers are shown masked, always."),
            ],
            positionals: [PositionalSpec(name: "NUMBER", help: source, isRequired: false, isRepeated: true)],
            action: { invocation throws(CommandError) in
                let today = invocation.clock.today
                // Whatever it is: a mistyped number is still somebody's.
                return run(invocation, CitizenNumber.masked) { CitizenNumber.judge($0, today: today) }
            }),
    ]

    private static let source = Phrase("要校验的号码;不给时逐行读取标准输入", "what to judge; without any, one a line of standard input")
    private static let details = Phrase(
        "依次校验格式、校验码、含义三级。任何一个无效时退出码为 1。",
        "Judges format, check character and meaning, in this order. Ends with code 1 if any is invalid.")

    private static func run(
        _ invocation: Invocation, _ shown: @escaping (String) -> String, _ judge: @escaping (String) -> CodeVerdict
    ) -> ExitCode {
        var allValid = true
        let one = { (code: String) in
            let verdict = judge(code)
            if !verdict.isValid { allValid = false }
            invocation.print(
                invocation.wantsJSON
                    ? json(shown(code), verdict).compact : line(shown(code), verdict, invocation.language))
        }
        if invocation.arguments.positionals.isEmpty {
            while let line = invocation.console.readLine() {
                if !line.allSatisfy(\.isWhitespace) { one(line) }
            }
        } else {
            invocation.arguments.positionals.forEach(one)
        }
        return allValid ? .ok : .negative
    }

    /// `{"code","valid","level","reason"}`: `level` is the highest level that holds, empty for none; `reason` is
    /// empty for a valid code. A person's number is masked here, too; answers come in the order of the input.
    private static func json(_ code: String, _ verdict: CodeVerdict) -> JSONValue {
        [
            "code": .string(code), "valid": .bool(verdict.isValid), "level": .string(verdict.level?.name ?? ""),
            "reason": .string(verdict.fault?.rawValue ?? ""),
        ]
    }

    private static func line(_ shown: String, _ verdict: CodeVerdict, _ language: Language) -> String {
        guard let fault = verdict.fault else {
            // The codes are for programs; who reads Chinese is told what they say.
            let warnings = verdict.warnings.map { warning in
                Phrase(" (\(warning.phrase.chinese))", " (\(warning.rawValue): \(warning.phrase.english))")(language)
            }.joined()
            return "\(shown)  \(Phrase("有效", "valid")(language))\(warnings)"
        }
        return "\(shown)  \(Phrase("无效", "invalid")(language)): \(fault.title(language)); \(fault.remedy(language))"
    }
}
