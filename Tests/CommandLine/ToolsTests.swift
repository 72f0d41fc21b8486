import CommandLineKit
import Testing

@Suite("The tools that need no service")
struct ToolsTests {
    @Test(
        "codes are judged with level and reason",
        arguments: [
            ("91350100M000100Y43", #"{"code":"91350100M000100Y43","valid":true,"level":"semantic","reason":""}"#),
            (
                "91350100M000100Y44",
                #"{"code":"91350100M000100Y44","valid":false,"level":"format","reason":"CHECK_CHARACTER"}"#
            ),
            ("", #"{"code":"","valid":false,"level":"","reason":"LENGTH"}"#),
            (
                "00000000000000000X",
                #"{"code":"00000000000000000X","valid":false,"level":"","reason":"PLACEHOLDER"}"#
            ),
        ])
    func uscc(code: String, line: String) async {
        let run = await Run(["tools", "uscc", "--json", "--", code])
        #expect(run.output == line + "\n")
        #expect(run.code == (line.contains("true") ? .ok : .negative))
        #expect(run.errors.isEmpty)
    }

    @Test("one item a line of standard input; the code is 1 if any is invalid")
    func lines() async {
        let run = await Run(["tools", "uscc"], input: ["91350100M000100Y43", "", "91350100M000100Y44"])
        #expect(run.code == .negative)
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(await Run(["tools", "uscc"], input: ["91350100M000100Y43"]).code == .ok)
    }

    @Test("a person's number is shown masked by every tool, for people and for programs, also where it is mistyped")
    func masked() async {
        let number = "11010519491231002X"
        for tool in ["uscc", "id"] {
            for code in [number, "110105 19491231 002x", "110105194912310021", "11010519491231002", "110105491231002"] {
                for more in [[], ["--json"]] {
                    let run = await Run(["tools", tool, code] + more)
                    #expect(run.output.contains("*") && !run.output.contains("1231"))
                    #expect(run.errors.isEmpty)
                }
            }
        }
        #expect(await Run(["tools", "uscc", "230109199001011235"]).output.hasPrefix("230109************  "))
        let people = await Run(["tools", "id", number])
        #expect(people.output == "110105************  valid\n")
        let wrong = await Run(["tools", "id", "110105194912310021"])
        #expect(wrong.output.hasPrefix("110105************  invalid: CHECK_CHARACTER"))
        #expect(!wrong.errors.contains("19491231"))
    }

    @Test(
        "working days are counted by the published calendars",
        arguments: [
            ("2026-02-10", "5", #"{"date":"2026-02-10","days":5,"due":"2026-02-24","provisional":false}"#),
            ("2027-03-01", "1", #"{"date":"2027-03-01","days":1,"due":"2027-03-02","provisional":true}"#),
            ("2004-01-01", "0", #"{"date":"2004-01-01","days":0,"due":"2004-01-02","provisional":false}"#),
        ])
    func workday(date: String, days: String, line: String) async {
        #expect(await Run(["tools", "workday", date, days, "--json"]).output == line + "\n")
        #expect(await Run(["tools", "workday", "--json"], input: ["\(date) \(days)"]).output == line + "\n")
    }

    @Test(
        "what is no date or number of days is invalid",
        arguments: [
            ["2026-02-30", "1"], ["2026-02-01", "-1"], ["2026-02-01", "10001"], ["2026-02-01", "x"], ["x", "1"],
        ])
    func notAWorkday(words: [String]) async {
        let run = await Run(["tools", "workday", "--"] + words)
        #expect(run.code == .negative)
        #expect(run.errors.contains("is invalid: give a date YYYY-MM-DD"))
        let json = await Run(["tools", "workday", "--json", "--"] + words)
        #expect(json.code == .negative && json.output.contains(#""due":"""#))
    }

    @Test("the sample is the same for the same seed, with as many rows as asked", arguments: ["permit", "penalty"])
    func sample(kind: String) async {
        let first = await Run(["tools", "sample", kind, "40"])
        #expect(first.code == .ok)
        #expect(first.output.split(separator: "\r\n").count == 41)
        #expect(await Run(["tools", "sample", kind, "40"]).output == first.output)
        #expect(await Run(["tools", "sample", kind, "40", "--seed", "2"]).output != first.output)
        #expect(await Run(["tools", "sample", kind, "0"]).code == .usage)
        #expect(await Run(["tools", "sample", "other", "1"]).code == .usage)
    }
}
