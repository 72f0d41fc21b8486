import Credit
import TestKit
import Testing

/// Agreement with what others published: python-stdnum for codes, chinesecalendar for working days.
@Suite("The kernel agrees with its references", .serialized)
struct ReferenceTests {
    static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    /// python-stdnum's outcome for each line: `ok`, or the name of its exception.
    static func stdnum(_ module: String, _ codes: [String]) throws -> [String] {
        let packages = try PythonReference.packages(["python-stdnum", "chinesecalendar"])
        let script = """
            import sys
            from stdnum.cn import \(module) as m
            for line in sys.stdin.read().split("\\n"):
                try:
                    m.validate(line); print("ok")
                except Exception as e:
                    print(type(e).__name__)
            """
        let output = try PythonReference.run(script, input: codes.joined(separator: "\n"), packages: packages)
        return output.split(separator: "\n").map(String.init)
    }

    /// A code as someone typed it: as it is, or with one of the errors people make.
    static func typed(_ code: String, using random: inout SeededRandom) -> String {
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

    @Test("unified social credit identifiers: 10,000 random valid and mutated codes, differences by name")
    func uscc() throws {
        var random = SeededRandom.printed("uscc against python-stdnum")
        var codes: [String] = []
        while codes.count < 10_000 {
            var first = String((0..<8).map { _ in Character("\(Int.random(in: 0...9, using: &random))") })
            if Int.random(in: 0..<10, using: &random) == 0 {
                first = "AN".randomElement(using: &random).map { "\($0)" }! + first.dropFirst()
            }
            if Bool.random(using: &random) { first = "91230109" }
            for _ in 0..<9 { first.append(Self.alphabet.randomElement(using: &random)!) }
            let code = first + String(try #require(UnifiedSocialCreditCode.checkCharacter(of: first)))
            var text = Self.typed(code, using: &random)
            if Int.random(in: 0..<8, using: &random) == 0 { text.insert("-", at: text.index(after: text.startIndex)) }
            codes.append(text)
        }
        let outcomes = try Self.stdnum("uscc", codes)
        #expect(outcomes.count == codes.count)
        var differences: [String: Int] = [:]
        var agreed: [String: Int] = [:]
        for (code, outcome) in zip(codes, outcomes) {
            let verdict = UnifiedSocialCreditCode.judge(code)
            let ours =
                verdict.holds(.checksum)
                ? "ok"
                : verdict.fault == .length
                    ? "InvalidLength" : verdict.fault == .alphabet ? "InvalidFormat" : "InvalidChecksum"
            if ours == outcome {
                agreed[ours, default: 0] += 1
            } else if verdict.folded.first.map({ "ANY".contains($0) }) == true, outcome == "InvalidFormat" {
                differences["an authority with a letter (A, N, Y) in front, which stdnum refuses", default: 0] += 1
            } else {
                Issue.record("'\(code)': stdnum \(outcome), ours \(ours)")
            }
        }
        #expect(agreed.keys.sorted() == ["InvalidChecksum", "InvalidFormat", "InvalidLength", "ok"])
        #expect(differences.count == 1)
        print("agreed \(agreed), differences \(differences)")
        // The named differences of levels: stdnum looks neither at category, division nor inner check character.
        let odd = zip(codes, outcomes).filter { $0.1 == "ok" && !UnifiedSocialCreditCode.judge($0.0).isValid }
        #expect(!odd.isEmpty)
        #expect(odd.allSatisfy { [.category, .division].contains(UnifiedSocialCreditCode.judge($0.0).fault) })
    }

    @Test("citizen numbers: 10,000 random valid and mutated numbers, differences by name")
    func citizenNumbers() throws {
        var random = SeededRandom.printed("citizen numbers against python-stdnum")
        let today = try #require(CivilDate(iso: "2026-11-23"))
        let divisions = [
            "110105", "230109", "230102", "310101", "440305", "510104", "990101", "000105", "239999", "710000",
        ]
        var numbers: [String] = []
        while numbers.count < 10_000 {
            let birth = CivilDate(daysSinceEpoch: Int.random(in: -44_000...20_800, using: &random))
            var date = birth.iso.filter { $0 != "-" }
            switch Int.random(in: 0..<12, using: &random) {
            case 0: date = date.prefix(6) + "31"
            case 1: date = date.prefix(4) + "1301"
            case 2: date = "0" + date.dropFirst()
            default: break
            }
            let sequence = Int.random(in: 100...999, using: &random)
            let first = "\(divisions.randomElement(using: &random)!)\(date)\(sequence)"
            let number = first + String(try #require(CitizenNumber.checkCharacter(of: first)))
            numbers.append(Self.typed(number, using: &random))
        }
        let outcomes = try Self.stdnum("ric", numbers)
        #expect(outcomes.count == numbers.count)
        var differences: [String: Int] = [:]
        var agreed: [Bool: Int] = [:]
        for (index, (number, outcome)) in zip(numbers, outcomes).enumerated() {
            let verdict = CitizenNumber.judge(number, today: today)
            if verdict.isValid == (outcome == "ok") {
                agreed[verdict.isValid, default: 0] += 1
            } else if verdict.isValid, ["InvalidComponent", "KeyError"].contains(outcome) {
                // It raises KeyError where it knows the province and no county of it.
                differences["a county that stdnum does not know for the year of birth", default: 0] += 1
            } else if outcome == "ok", verdict.fault == .birthDate {
                differences["a date of birth before 1850 or in the future, which stdnum takes", default: 0] += 1
            } else {
                Issue.record(
                    "number \(index) of the seed: stdnum \(outcome), ours \(verdict.fault?.rawValue ?? "valid")")
            }
        }
        #expect((agreed[true] ?? 0) > 1_000 && (agreed[false] ?? 0) > 1_000)
        print("agreed \(agreed), differences \(differences)")
        #expect(differences.keys.contains("a county that stdnum does not know for the year of birth"))
    }

    @Test("the named differences from python-stdnum, one by one")
    func named() throws {
        let today = try #require(CivilDate(iso: "2026-11-23"))
        #expect(try Self.stdnum("uscc", ["N2230109MF0A1B2C0A"]) == ["InvalidFormat"])
        #expect(UnifiedSocialCreditCode.judge("N2230109MF0A1B2C0A").isValid)
        #expect(try Self.stdnum("ric", ["230109199001011235"]) == ["InvalidComponent"])
        #expect(CitizenNumber.judge("230109199001011235", today: today).isValid)
        #expect(try Self.stdnum("ric", ["110105-19491231-002X"]) == ["InvalidLength"])
        #expect(CitizenNumber.judge("110105-19491231-002X", today: today).isValid)
    }

    @Test("working days: every date of 2004 to 2026 and N in 1, 3, 5, 7, 10, 20")
    func workingDays() throws {
        let packages = try PythonReference.packages(["python-stdnum", "chinesecalendar"])
        let script = """
            import bisect, datetime, chinese_calendar as c
            first, last = datetime.date(2004, 1, 1), datetime.date(2026, 12, 31)
            days = [first + datetime.timedelta(n) for n in range((last - first).days + 1)]
            work = [d for d in days if c.is_workday(d)]
            for d in days:
                i = bisect.bisect_right(work, d)
                print(d, *(work[i + n - 1] if i + n - 1 < len(work) else "-" for n in (1, 3, 5, 7, 10, 20)))
            """
        let lines = try PythonReference.run(script, packages: packages).split(separator: "\n")
        #expect(lines.count == 8_401)
        var compared = 0
        var provisional = 0
        for line in lines {
            let cells = line.split(separator: " ").map(String.init)
            let start = try #require(CivilDate(iso: cells[0]))
            for (count, expected) in zip([1, 3, 5, 7, 10, 20], cells.dropFirst()) {
                let due = BuiltInCalendar.calendar.dueDay(from: start, workingDays: count)
                if expected == "-" {
                    provisional += 1
                    if !due.isProvisional { Issue.record("\(start) + \(count) is not provisional") }
                } else {
                    compared += 1
                    if due.date.iso != expected || due.isProvisional {
                        Issue.record("\(start) + \(count): chinesecalendar \(expected), ours \(due)")
                    }
                }
            }
        }
        #expect(compared > 50_000 && provisional > 0)
        print("working days compared: \(compared), provisional beyond 2026: \(provisional)")
    }
}
