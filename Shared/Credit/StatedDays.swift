/// The days that a text states: what it writes as a day (`2026-03-02`, `2026/3/2`, `2026.3.2`, `20260302`, `2026年3月2日`), a month
/// (`2026-03`, `2026年3月`) or a year (`2026年`), in any width. What it says in words is not read.
package enum StatedDays {
    /// Whether a day, month or year that a text states begins after a day.
    package static func begin(after day: CivilDate, in text: String) -> Bool {
        let day = Day(day)
        return beginnings(in: text).contains { $0 > day }
    }

    /// A day as it is written, whether the calendar has it or not.
    private struct Day: Comparable {
        let year: Int
        let month: Int
        let day: Int

        init(_ year: Int, _ month: Int = 1, _ day: Int = 1) {
            self.year = year
            self.month = month
            self.day = day
        }

        init(_ date: CivilDate) {
            let (year, month, day) = date.components
            self.init(year, month, day)
        }

        static func < (first: Day, second: Day) -> Bool {
            (first.year, first.month, first.day) < (second.year, second.month, second.day)
        }
    }

    /// Digits in a row, and what stands between them and the next ones.
    private struct Run {
        var number = 0
        var digits = 0
        var behind = String.UnicodeScalarView()

        var mark: String { String(behind).filter { $0 != " " } }
        var isShort: Bool { (1...2).contains(digits) }
    }

    /// The first days of what a text states.
    private static func beginnings(in text: String) -> [Day] {
        let runs = Self.runs(of: text)
        var days: [Day] = []
        for (index, run) in runs.enumerated() {
            if run.digits == 8 {
                let day = Day(run.number / 10_000, run.number / 100 % 100, run.number % 100)
                if (1...12).contains(day.month), (1...31).contains(day.day) { days.append(day) }
            }
            guard run.digits == 4 else { continue }
            let month = index + 1 < runs.count && runs[index + 1].isShort ? runs[index + 1] : Run()
            let day = index + 2 < runs.count && runs[index + 2].isShort ? runs[index + 2] : Run()
            switch (run.mark, month.mark) {
            case ("-", "-"), ("/", "/"), (".", "."):
                days.append(Day(run.number, month.number, day.number))
            case ("年", "月") where day.mark.hasPrefix("日") || day.mark.hasPrefix("号"):
                days.append(Day(run.number, month.number, day.number))
            case ("年", let behind) where behind.hasPrefix("月"): days.append(Day(run.number, month.number))
            case ("-", _) where (1...12).contains(month.number): days.append(Day(run.number, month.number))
            case (let mark, _) where mark.hasPrefix("年"): days.append(Day(run.number))
            default: continue
            }
        }
        return days
    }

    private static func runs(of text: String) -> [Run] {
        var runs: [Run] = []
        var isInRun = false
        for written in text.unicodeScalars {
            let scalar = TextFolding.ordinary(written)
            guard ("0"..."9").contains(scalar) else {
                isInRun = false
                if !runs.isEmpty { runs[runs.count - 1].behind.append(scalar) }
                continue
            }
            if !isInRun { runs.append(Run()) }
            isInRun = true
            let digits = runs[runs.count - 1].digits
            // More digits than a day has are none.
            if digits < 9 {
                runs[runs.count - 1].number = runs[runs.count - 1].number * 10 + Int(scalar.value - 0x30)
                runs[runs.count - 1].digits = digits + 1
            }
        }
        return runs
    }
}
