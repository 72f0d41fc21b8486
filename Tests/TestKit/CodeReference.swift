import Credit

/// What others published about codes and working days, and the inputs that are compared with it: python-stdnum and
/// chinesecalendar.
package enum CodeReference {
    /// The days that are counted in comparisons of working days.
    package static let dayCounts = [1, 3, 5, 7, 10, 20]
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    private static let packages = ["python-stdnum", "chinesecalendar"]

    /// python-stdnum's outcome for each line: `ok`, or the name of its exception.
    package static func stdnum(_ module: String, _ codes: [String]) throws -> [String] {
        let script = """
            import sys
            from stdnum.cn import \(module) as m
            for line in sys.stdin.read().split("\\n"):
                try:
                    m.validate(line); print("ok")
                except Exception as e:
                    print(type(e).__name__)
            """
        let output = try PythonReference.run(
            script, input: codes.joined(separator: "\n"), packages: try PythonReference.packages(packages))
        return output.split(separator: "\n").map(String.init)
    }

    /// chinesecalendar's day for every date of 2004 to 2026 and each of `dayCounts`: lines of the date and the days, `-`
    /// for one beyond 2026.
    package static func workingDays() throws -> [[String]] {
        let script = """
            import bisect, datetime, chinese_calendar as c
            first, last = datetime.date(2004, 1, 1), datetime.date(2026, 12, 31)
            days = [first + datetime.timedelta(n) for n in range((last - first).days + 1)]
            work = [d for d in days if c.is_workday(d)]
            for d in days:
                i = bisect.bisect_right(work, d)
                print(d, *(work[i + n - 1] if i + n - 1 < len(work) else "-" for n in (1, 3, 5, 7, 10, 20)))
            """
        let output = try PythonReference.run(script, packages: try PythonReference.packages(packages))
        return output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    /// Unified social credit identifiers, valid ones and such as people mistype.
    package static func identifiers(_ count: Int, using random: inout SeededRandom) -> [String] {
        (0..<count).map { _ in
            var first = String((0..<8).map { _ in Character("\(Int.random(in: 0...9, using: &random))") })
            if Int.random(in: 0..<10, using: &random) == 0 {
                first = (Bool.random(using: &random) ? "A" : "N") + first.dropFirst()
            }
            if Bool.random(using: &random) { first = "91230109" }
            for _ in 0..<9 { first.append(alphabet.randomElement(using: &random) ?? "0") }
            let code = first + (UnifiedSocialCreditCode.checkCharacter(of: first).map { String($0) } ?? "")
            var text = typed(code, using: &random)
            if Int.random(in: 0..<8, using: &random) == 0 { text.insert("-", at: text.index(after: text.startIndex)) }
            return text
        }
    }

    /// Citizen numbers, valid ones and such as people mistype, with divisions and dates that are none among them.
    package static func citizenNumbers(_ count: Int, using random: inout SeededRandom) -> [String] {
        let divisions = [
            "110105", "230109", "230102", "310101", "440305", "510104", "990101", "000105", "239999", "710000",
        ]
        return (0..<count).map { _ in
            let birth = CivilDate(daysSinceEpoch: Int.random(in: -44_000...20_800, using: &random))
            var date = birth.iso.filter { $0 != "-" }
            switch Int.random(in: 0..<12, using: &random) {
            case 0: date = date.prefix(6) + "31"
            case 1: date = date.prefix(4) + "1301"
            case 2: date = "0" + date.dropFirst()
            default: break
            }
            let sequence = Int.random(in: 100...999, using: &random)
            let first = "\(divisions.randomElement(using: &random) ?? "")\(date)\(sequence)"
            let check = CitizenNumber.checkCharacter(of: first).map { String($0) } ?? ""
            return typed(first + check, using: &random)
        }
    }

    /// A code as someone typed it: as it is, or with one of the errors people make.
    private static func typed(_ code: String, using random: inout SeededRandom) -> String {
        var characters = Array(code)
        let at = Int.random(in: 0..<characters.count, using: &random)
        switch Int.random(in: 0..<12, using: &random) {
        case 0: characters[at] = alphabet.randomElement(using: &random) ?? "0"
        case 1: characters.swapAt(at, (at + 1) % characters.count)
        case 2: characters.remove(at: at)
        case 3: characters.insert("7", at: at)
        case 4: characters[at] = "IOSVZ".randomElement(using: &random) ?? "I"
        case 5: return code.lowercased()
        case 6: characters[at] = "?;é九".randomElement(using: &random) ?? "?"
        case 7: characters = Array(" " + code + " ")
        default: break
        }
        return String(characters)
    }
}
