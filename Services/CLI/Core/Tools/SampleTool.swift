import Credit
import Phrases
import Sample

/// `tools sample`: invented organisations, permits or penalties; the last two in the official template.
enum SampleTool {
    /// The command.
    static let command = CommandSpec(
        path: ["tools", "sample"],
        summary: Phrase("生成虚构的许可或处罚 CSV", "Writes invented permits or penalties as CSV"),
        details: [
            Phrase(
                "同一种子和日期给出同样的行;其中有意混入有错的行。",
                "The same seed and day give the same rows; some are wrong on purpose.")
        ],
        positionals: [
            PositionalSpec("KIND", "permit、penalty 或 organisations", "permit, penalty or organisations"),
            PositionalSpec("ROWS", "行数,1 到 1000000", "how many, 1 to 1000000"),
        ],
        options: [
            OptionSpec("--seed NUMBER", "种子,默认 1", "the seed, default 1"),
            OptionSpec("--authority NAME", "决定机关名称", "the deciding authority's name"),
            OptionSpec("--authority-code CODE", "决定机关代码", "the deciding authority's code"),
            OptionSpec("--today YYYY-MM-DD", "导出日期,默认今天", "the day of the export, default today"),
            OptionSpec("--span DAYS", "决定日期往前的天数,默认 400", "how many days back decisions reach, default 400"),
            OptionSpec("--organisations NUMBER", "涉及的主体数,默认 300", "how many organisations they concern, default 300"),
            OptionSpec(
                "--faults-every NUMBER", "每多少行有一行有错,默认 50;0 为没有",
                "one row in so many is wrong, default 50; 0 for none"),
        ],
        action: { invocation throws(CommandError) in
            let kind = invocation.arguments.positionals[0]
            let rows = try ParsedArguments.number("ROWS", invocation.arguments.positionals[1], 1...1_000_000)
            let seed = UInt64(try invocation.arguments.number("--seed", 0...Int.max) ?? 1)
            if kind == "organisations" {
                organisations(rows, seed, invocation)
                return .ok
            }
            guard kind == "permit" || kind == "penalty" else {
                throw .usage(
                    "KIND 须为 permit、penalty 或 organisations", "KIND must be permit, penalty or organisations")
            }
            let today = try invocation.arguments.date("--today") ?? invocation.clock.today
            let sample = SampleDecisions(
                authorityName: invocation.arguments["--authority"] ?? "区市场监督管理局",
                authorityCode: invocation.arguments["--authority-code"]
                    ?? SampleOrganisation.code(prefix: "11231090", number: 1),
                today: today, seed: seed,
                organisations: try invocation.arguments.number("--organisations", 1...1_000_000) ?? 300,
                faultEvery: try invocation.arguments.number("--faults-every", 0...1_000_000) ?? 50,
                span: try invocation.arguments.number("--span", 1...3650) ?? 400)
            let header = kind == "permit" ? SampleDecisions.permitHeader : SampleDecisions.penaltyHeader
            invocation.console.write(SampleDecisions.line(header))
            var text = ""
            for index in 0..<rows {
                text += SampleDecisions.line((kind == "permit" ? sample.permit(index) : sample.penalty(index)).cells)
                if text.utf8.count > 1 << 16 {
                    invocation.console.write(text)
                    text = ""
                }
            }
            invocation.console.write(text)
            return .ok
        })

    private static func organisations(_ rows: Int, _ seed: UInt64, _ invocation: Invocation) {
        let line = SampleDecisions.line
        invocation.console.write(line(["code", "name", "kind", "legal_representative", "established_date"]))
        for number in 0..<rows {
            let one = SampleOrganisation(number: number, seed: seed)
            let kind = one.isSoleTrader ? "sole-trader" : "legal-person"
            invocation.console.write(line([one.uscc, one.name, kind, one.legalRepresentative, one.established.iso]))
        }
    }
}
