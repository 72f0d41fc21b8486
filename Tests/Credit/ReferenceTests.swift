import Credit
import TestKit
import Testing

/// Agreement with what others published: python-stdnum for codes, chinesecalendar for working days.
@Suite("The kernel agrees with its references", .serialized)
struct ReferenceTests {
    @Test("unified social credit identifiers: 10,000 random valid and mutated codes, differences by name")
    func uscc() throws {
        var random = SeededRandom.printed("uscc against python-stdnum")
        let codes = CodeReference.identifiers(10_000, using: &random)
        let outcomes = try CodeReference.stdnum("uscc", codes)
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
        let numbers = CodeReference.citizenNumbers(10_000, using: &random)
        let outcomes = try CodeReference.stdnum("ric", numbers)
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
        #expect(try CodeReference.stdnum("uscc", ["N2230109MF0A1B2C0A"]) == ["InvalidFormat"])
        #expect(UnifiedSocialCreditCode.judge("N2230109MF0A1B2C0A").isValid)
        #expect(try CodeReference.stdnum("ric", ["230109199001011235"]) == ["InvalidComponent"])
        #expect(CitizenNumber.judge("230109199001011235", today: today).isValid)
        #expect(try CodeReference.stdnum("ric", ["110105-19491231-002X"]) == ["InvalidLength"])
        #expect(CitizenNumber.judge("110105-19491231-002X", today: today).isValid)
    }

    @Test("working days: every date of 2004 to 2026 and N in 1, 3, 5, 7, 10, 20")
    func workingDays() throws {
        let lines = try CodeReference.workingDays()
        #expect(lines.count == 8_401)
        var compared = 0
        var provisional = 0
        for cells in lines {
            let start = try #require(CivilDate(iso: cells[0]))
            for (count, expected) in zip(CodeReference.dayCounts, cells.dropFirst()) {
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
