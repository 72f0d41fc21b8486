import Phrases
import SchemaRuntime
import Testing

@testable import CommandLineKit

@Suite("Help and usage errors")
struct HelpTests {
    @Test("without a command the overview is shown and the code is 2")
    func overview() async {
        let run = await Run([])
        #expect(run.code == .usage)
        #expect(run.output.hasPrefix("The command line of Xinyi\n\nUsage: xinyi COMMAND [ARGUMENTS] [OPTIONS]\n"))
        #expect(run.output.contains("\n  check                Asks what is due for a subject in a matter\n"))
        #expect(run.output.contains("Exit codes: 0 done"))
        #expect(await Run(["--help"]).code == .ok)
    }

    @Test("the overview is Chinese where the locale is", arguments: ["zh_CN.UTF-8", "zh_TW", "zh"])
    func chinese(locale: String) async {
        let run = await Run(["--help"], environment: ["LANG": locale])
        #expect(run.output.hasPrefix("信义命令行\n"))
        #expect(await Run(["--help", "--lang", "en"], environment: ["LANG": locale]).output.hasPrefix("The command"))
    }

    @Test("every command has its help in both languages", arguments: CommandTable.all.map(\.name))
    func commands(name: String) async {
        let words = name.split(separator: " ").map(String.init)
        for language in ["en", "zh"] {
            let run = await Run(words + ["--help", "--lang", language])
            #expect(run.code == .ok)
            #expect(run.output.contains("xinyi \(name)"))
            #expect(run.output.contains("--json"))
        }
    }

    @Test("no help text lacks one of the languages, mixes them, or names a department by its code alone")
    func languages() {
        for command in CommandTable.all {
            let texts =
                [command.summary] + command.details + command.positionals.map(\.help) + command.options.map(\.help)
            for text in texts {
                #expect(text.chinese.contains { !$0.isASCII }, "\(command.name): \(text)")
                let hasHan = text.english.unicodeScalars.contains { (0x3400...0x9fff).contains($0.value) }
                #expect(!text.english.isEmpty && !hasHan, "\(command.name): \(text)")
                #expect(!text.chinese.contains("BEB") && !text.english.contains("BEB"), "\(command.name): \(text)")
            }
        }
    }

    @Test("the help of one command")
    func snapshot() async {
        let run = await Run(["objection", "accept", "--help"])
        #expect(
            run.output.hasPrefix(
                """
                Usage: xinyi objection accept OBJECTION [--etag ETAG]

                Accepts an objection
                Calls xinyi.listing.v1.ObjectionService/AcceptObjection

                Arguments:
                  OBJECTION  objections/ID

                Options:
                  --etag ETAG  the version that was read; refused if somebody changed it since

                Options of every command:
                  --address HOST:PORT    call the service at this address, several instances separated by commas (environment XINYI_ADDRESS)

                """))
    }

    @Test(
        "a wrong command line says what is wrong",
        arguments: [
            (["chek"], "xinyi: there is no command 'chek'; did you mean check?\n"),
            (["frobnicate"], "xinyi: there is no command 'frobnicate'; see xinyi --help\n"),
            (["entry", "propse"], "xinyi: there is no command 'entry propse'\n"),
            (["check"], "xinyi: --matter TEXT is missing: the matter's code, for example `FIN-01`\n"),
            (["check", "--matter"], "xinyi: --matter needs a value: TEXT\n"),
            (["check", "--mater", "X"], "xinyi: there is no option --mater; did you mean --matter?\n"),
            (["check", "--matter", "A", "--matter", "B"], "xinyi: --matter is given twice\n"),
            (
                ["check", "--matter", "A", "--purpose", "p"],
                "xinyi: SUBJECT is missing: a code, or subjects/ID; - reads it from standard input, for persons' numbers\n"
            ),
            (
                ["check", "X", "--matter", "A", "--purpose", "p"],
                "xinyi: --official ID[:NAME] is missing: the official who acts\n"
            ),
            (["check", "X", "Y", "--matter", "A", "--purpose", "p"], "xinyi: unexpected argument 'Y'\n"),
            (["tools", "uscc", "X", "--json=1"], "xinyi: --json takes no value\n"),
            (["tools", "uscc", "X", "--lang", "fr"], "xinyi: --lang must be zh or en\n"),
            (
                ["feed", "tail", "directory"],
                "xinyi: directory has no feed; use one of: listing, measures, registry, reporting\n"
            ),
            (
                ["entry", "list", "--limit", "0"], "xinyi: --limit must be a whole number from 1 to 100000\n"
            ),
            (
                ["check", "X", "--matter", "A", "--purpose", "p", "--as", "MSR"],
                "xinyi: --as must be department/CODE, operator/NAME, service/NAME or public\n"
            ),
            (
                ["case", "nil", "2026-10", "--reason", "r", "--request-id", "short"],
                "xinyi: --request-id must be 8 to 64 visible ASCII characters\n"
            ),
            (
                ["subject", "put", "X", "--name", "n", "--kind", "robot", "--official", "1"],
                "xinyi: --kind 'robot' is invalid: give one of: legal-person (法人), sole-trader (个体工商户), "
                    + "unincorporated (非法人组织), natural-person (自然人)\n"
            ),
            (
                [
                    "entry", "serve-notice", "1", "--served-date", "2026-10-01", "--channel", "mail", "--recipient",
                    "r",
                    "--document", "/nonexistent", "--official", "1",
                ],
                "xinyi: cannot open /nonexistent: No such file or directory\n"
            ),
        ] as [([String], String)])
    func usage(arguments: [String], message: String) async {
        let run = await Run(arguments)
        #expect(run.code == .usage)
        #expect(run.errors == message)
        #expect(run.output.isEmpty || arguments.first == "entry")
    }

    @Test("what an upkeep command needs stands without brackets in its usage, and it does without the rest")
    func needed() async throws {
        let samples = [
            "--identity": "f1", "--reason": "停电", "--date": "2026-11-23", "--since": "2026-05-01",
            "--until": "2026-05-03",
        ]
        var needed = 0
        for command in UpkeepCommands.all {
            let page = await Run(command.path + ["--help"])
            let usage = try #require(page.output.split(separator: "\n").first)
            let words = command.path + (command.positionals.count == 2 ? ["registry", "listing"] : ["registry"])
            let required = command.options.filter(\.isRequired)
            let given = { (left: [OptionSpec]) in
                words + left.flatMap { [$0.name, samples[$0.name] ?? ""] } + ["--address", "test"]
            }
            let whole = await Run(given(required), connect: { _ in RecordingChannel() })
            #expect(whole.code != .usage, "\(command.name): \(whole.errors)")
            for option in command.options {
                let written = option.isRequired ? " \(option.usage)" : " [\(option.usage)]"
                #expect(usage.contains(written), "\(usage)")
                guard option.isRequired else { continue }
                needed += 1
                let run = await Run(given(required.filter { $0.name != option.name }))
                let says = "xinyi: \(option.usage) is missing"
                #expect(run.code == .usage && run.errors.hasPrefix(says), "\(run.errors)")
            }
        }
        #expect(needed == 8)
    }

    @Test("an amount is asked for in the unit in which it is taken, not in the contract's")
    func amounts() async {
        let chinese = await Run(["entry", "propose", "--help", "--lang", "zh"]).output
        #expect(chinese.contains(/--amount YUAN +涉及金额\(元\),如 1234.50\n/), "\(chinese)")
        let english = await Run(["entry", "propose", "--help", "--lang", "en"]).output
        #expect(english.contains(/--amount YUAN +amount \(yuan\), like 1234.50\n/), "\(english)")
        // Who reads the contract sends fen.
        let described = await Run(["describe", "ProposeEntryRequest", "--lang", "zh"]).output
        #expect(described.contains("涉及金额(分)") && !described.contains("(元)"), "\(described)")
    }

    @Test("usage errors are Chinese where asked")
    func chineseError() async {
        #expect(await Run(["--lang", "zh", "chek"]).errors == "xinyi: 没有命令 'chek',是否指 check?\n")
    }
}
