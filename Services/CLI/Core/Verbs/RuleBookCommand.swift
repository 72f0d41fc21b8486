import Credit
import JSON
import Phrases

/// `rulebook`: the rule book for a lawyer.
enum RuleBookCommand {
    /// The command.
    static let command = CommandSpec(
        path: ["rulebook"], summary: Phrase("打印规则书供法律人员核对", "Prints the rule book for a lawyer"),
        details: [
            Phrase(
                "按依据文件分组,待确认的在前。默认取运行中的登记服务的当前版本;--file 检查装载前的文件并列出每一处错误。",
                "By instrument, uncertain rules first. The running registry's current version, or with --file a file before it"
                    + " is loaded: every fault is listed by row and column."),
            Phrase("待确认的规则按有利于当事人适用。", "Uncertain rules are applied in the subject's favour."),
        ],
        options: [
            OptionSpec("--file CSV", "此文件而非登记服务", "this file, not the registry"),
            OptionSpec("--uncertain", "只列待确认的", "only uncertain rules"),
            OptionSpec("--on YYYY-MM-DD", "当日有效的规则", "rules in force on that day"),
            OptionSpec("--department CODE", "适用于此部门的规则", "rules that hold for this department"),
            OptionSpec("--html FILE", "写成供打印的网页(A4)", "write a page for print (A4)"),
        ],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let day = try invocation.arguments.date("--on")
        let book = try await book(invocation)
        let department = invocation.arguments["--department"]
        let rules = book.rules.filter { rule in
            (day.map { rule.inForce(on: $0) } ?? true)
                && (department.map { [$0, RuleScope.all].contains(rule.scope.department) } ?? true)
                && (!invocation.arguments.has("--uncertain") || rule.certainty == .uncertain)
        }
        if let path = invocation.arguments["--html"] {
            try Files.write(RuleBookPage(book: book, rules: rules, language: invocation.language).text, to: path)
        }
        if invocation.wantsJSON {
            let answer: JSONValue = [
                "version": .integer(book.version.number), "sha256": .string(book.version.sha256),
                "rules": .array(RuleBookFile.rules(rules.map(\.row))),
            ]
            invocation.print(answer.compact)
        } else if invocation.arguments["--html"] == nil {
            invocation.console.write(RuleBookView(book: book, rules: rules, language: invocation.language).text)
        }
        return .ok
    }

    private static func book(_ invocation: Invocation) async throws(CommandError) -> RuleBook {
        if let path = invocation.arguments["--file"] {
            return try RuleBookFile.judged(try RuleBookFile.rows(try CatalogFile(path)), version: 0, path: path)
        }
        let answer = try await invocation.session.call("xinyi.registry.v1.RuleBookService/GetRuleBook", [:])
        let edition = answer["ruleBook"]
        let version = edition?["version"].map { $0.text ?? $0.compact } ?? ""
        return try RuleBookFile.judged(
            RuleBookFile.rows(edition?["rules"]?.elements ?? []), version: Int64(version) ?? 0,
            path: edition?["name"]?.text ?? "ruleBooks")
    }
}
