import Credit
import JSON
import Phrases

/// `catalog load`: reference data from CSV files, through the RPCs that keep them.
enum CatalogCommand {
    /// The command.
    static let command = CommandSpec(
        path: ["catalog", "load"], summary: Phrase("装载目录中的参考数据", "Loads the reference data of a directory"),
        details: [
            Phrase(
                "读取 departments、rulebook、holidays-cn、instruments、domains、lists、measures、matters 各 .csv 中已有的文件,按此顺序经各服务的接口装载。",
                "Reads those of departments, rulebook, holidays-cn, instruments, domains, lists, measures and matters (.csv)"
                    + " that are there, and loads them in this order through the services' own methods."),
            Phrase(
                "依据文件由牵头部门装载;名单由各认定机关以本部门身份提出 (--only lists),再由牵头部门装载一次使其生效。",
                "The lead department loads the instruments. Each authority proposes its own lists, called as itself"
                    + " (--only lists); loaded by the lead department after that, they come into force."),
            Phrase(
                "以牵头部门身份调用。已装载的相同内容不再改变。",
                "Call as the lead department. What is loaded already stays as it is."),
        ],
        positionals: [PositionalSpec("DIR", "目录", "the directory")],
        options: [
            OptionSpec("--version NUMBER", "版本号,默认 1", "the version, default 1"),
            OptionSpec(
                "--effective-date YYYY-MM-DD", "措施和事项目录的生效日期,默认今天",
                "first day of the measures and matters, default today"),
            OptionSpec(
                "--loss-reason TEXT", "新版规则书对当事人不利时的理由,仅牵头部门可装载",
                "why a new rule book takes something from subjects; only the lead department may load it then"),
            OptionSpec("--only FILE", "只装载此文件,可多次", "only this file, repeatable", isRepeated: true),
        ],
        action: run)

    /// Prints the header of a file, so that nobody has to find out the columns by trying.
    static let template = CommandSpec(
        path: ["catalog", "template"],
        summary: Phrase("写出参考数据文件的首行", "Prints the header of a file of reference data"),
        details: [
            Phrase(
                "每列的含义见随附 Catalogue 目录中的同名文件。",
                "What stands below each column is seen in the file of this name in the catalogue that the product brings."
            )
        ],
        positionals: [
            PositionalSpec(
                "FILE", "departments、rulebook、holidays-cn、instruments、domains、lists、measures 或 matters",
                "departments, rulebook, holidays-cn, instruments, domains, lists, measures or matters")
        ],
        action: { invocation throws(CommandError) in
            let name = invocation.arguments.positionals[0]
            guard let columns = CatalogColumns.all.first(where: { $0.file == name || "\($0.file).csv" == name }) else {
                throw OptionName.unknown(
                    "没有文件 \(name)", "there is no file \(name)", name, CatalogColumns.all.map(\.file))
            }
            guard invocation.wantsJSON else {
                invocation.print(columns.header)
                return .ok
            }
            let needed = columns.needed.map { JSONValue.string($0) }
            let answer: JSONValue = [
                "file": .string(columns.file), "needed": .array(needed),
                "optional": .array(columns.optional.map { .string($0) }),
            ]
            invocation.print(answer.compact)
            return .ok
        })

    /// Who loads what, for who may not load a file.
    private static let whose = Phrase(
        "由牵头部门装载(--as department/代码);其他部门只装载本部门的名单: --only lists",
        "let the lead department load it (--as department/CODE); another department loads its own lists alone:"
            + " --only lists")

    private static func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let directory = invocation.arguments.positionals[0]
        let version = Int64(try invocation.arguments.number("--version", 1...1_000_000) ?? 1)
        let only = invocation.arguments.all("--only").map { $0.hasSuffix(".csv") ? String($0.dropLast(4)) : $0 }
        let loader = CatalogLoader(
            invocation: invocation, version: version,
            effectiveDate: invocation.arguments["--effective-date"] ?? invocation.clock.today.iso)
        let names = loader.steps.map(\.0)
        for name in only where !names.contains(name) {
            throw OptionName.unknown("--only 没有 \(name)", "--only: there is no \(name)", name, names)
        }
        var loaded = 0
        for (name, load) in loader.steps where only.isEmpty || only.contains(name) {
            let path = "\(directory)/\(name).csv"
            guard Files.exists(path) else {
                if only.contains(name) { throw .usage("没有文件 \(path)", "there is no file \(path)") }
                continue
            }
            let file = try CatalogFile(path)
            try CatalogColumns.all.first { $0.file == name }?.check(file)
            let summary: Phrase
            do throws(CommandError) { summary = try await load(file) } catch {
                throw error.reason == "ROLE_REQUIRED" ? error.adding(remedy: Self.whose) : error
            }
            loaded += 1
            if invocation.wantsJSON {
                invocation.print((["file": .string(name), "result": .string(summary.english)] as JSONValue).compact)
            } else {
                invocation.print("\(TextWidth.padded(name, to: 12))  \(summary(invocation.language))")
            }
        }
        guard loaded > 0 else { throw .usage("\(directory) 中没有参考数据文件", "\(directory) has none of the files") }
        return .ok
    }
}
