import Credit
import JSON
import Phrases

/// `tools workday`: counts working days without any service.
enum WorkdayTool {
    /// The command.
    static let command = CommandSpec(
        path: ["tools", "workday"],
        summary: Phrase("从某日起数若干个工作日", "Counts working days from a day"),
        details: [
            Phrase(
                "当日不计;结果涉及未公布工作日历的年份时标为暂定。",
                "The day itself is not counted. A result that needs a year without published calendar is provisional."
            ),
            Phrase(
                "不给参数时逐行读取标准输入,每行一个日期和一个天数。",
                "Without arguments, each line of standard input has a date and a number."),
        ],
        positionals: [
            PositionalSpec("DATE", "起算日 YYYY-MM-DD", "the day, YYYY-MM-DD", isRequired: false),
            PositionalSpec("DAYS", "工作日数,0 到 10000", "the number of working days, 0 to 10000", isRequired: false),
        ],
        action: { invocation throws(CommandError) in
            let given = invocation.arguments.positionals
            guard given.isEmpty || given.count == 2 else {
                throw .usage("须给出日期和天数", "give a date and a number of days")
            }
            var allValid = true
            if given.isEmpty {
                while let line = invocation.console.readLine() {
                    if line.allSatisfy(\.isWhitespace) { continue }
                    let words = line.split { $0 == " " || $0 == "\t" || $0 == "," }.map(String.init)
                    if !one(words, line, invocation) { allValid = false }
                }
            } else {
                allValid = one(given, given.joined(separator: " "), invocation)
            }
            return allValid ? .ok : .negative
        })

    /// Answers one item; false if it is none.
    private static func one(_ words: [String], _ line: String, _ invocation: Invocation) -> Bool {
        guard words.count == 2, let date = CivilDate(iso: words[0]), let days = Int(words[1]),
            (0...10_000).contains(days)
        else {
            if invocation.wantsJSON {
                let error = "must be a date YYYY-MM-DD and a number of days from 0 to 10000"
                invocation.print(
                    ([
                        "date": .string(words.first ?? ""), "days": .string(words.dropFirst().joined(separator: " ")),
                        "due": "", "provisional": false, "error": .string(error),
                    ] as JSONValue).compact)
            } else {
                invocation.note(
                    Phrase(
                        "'\(line)' 无效: 须为日期 YYYY-MM-DD 和 0 到 10000 的天数",
                        "'\(line)' is invalid: give a date YYYY-MM-DD and a number of days from 0 to 10000"))
            }
            return false
        }
        let due = BuiltInCalendar.calendar.dueDay(from: date, workingDays: days)
        if invocation.wantsJSON {
            invocation.print(
                ([
                    "date": .string(date.iso), "days": .integer(Int64(days)), "due": .string(due.date.iso),
                    "provisional": .bool(due.isProvisional),
                ] as JSONValue).compact)
        } else {
            let mark = due.isProvisional ? Phrase("(暂定)", " (provisional)")(invocation.language) : ""
            invocation.print("\(date.iso) + \(days) → \(due.date.iso)\(mark)")
        }
        return true
    }
}
