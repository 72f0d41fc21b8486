import Foundation
import TestKit
import Testing

/// What an operator runs, `xinyi tools`, agrees with what others published: the program itself, with its items on
/// standard input and its answers as JSON.
@Suite("The command line's tools agree with their references", .serialized)
struct ToolsReferenceTests {
    private struct Judged: Decodable {
        let code: String
        let valid: Bool
        let level: String
        let reason: String
    }

    private struct Counted: Decodable {
        let date: String
        let days: Int
        let due: String
        let provisional: Bool
    }

    /// Runs the tool over items and gives its lines; `code` is the exit code that it has to end with.
    private func run<Line: Decodable>(_ tool: String, _ items: [String], code: Int32) async throws -> [Line] {
        let process = try DaemonProcess(
            "xinyi", ["tools", tool, "--json"], input: items.joined(separator: "\n") + "\n")
        #expect(try await process.waitForExit(timeout: .seconds(300)) == code)
        #expect(process.log.isEmpty)
        let decoder = JSONDecoder()
        let lines = try process.standardOutput.split(separator: "\n").map {
            try decoder.decode(Line.self, from: Data($0.utf8))
        }
        try #require(lines.count == items.count)
        return lines
    }

    @Test("tools uscc: 10,000 random valid and mutated codes, differences from python-stdnum by name")
    func uscc() async throws {
        var random = SeededRandom.printed("tools uscc against python-stdnum")
        let codes = CodeReference.identifiers(10_000, using: &random)
        let outcomes = try CodeReference.stdnum("uscc", codes)
        try #require(outcomes.count == codes.count)
        let lines: [Judged] = try await run("uscc", codes, code: 1)
        var agreed: [String: Int] = [:]
        var differences: [String: Int] = [:]
        for ((code, outcome), line) in zip(zip(codes, outcomes), lines) {
            // Shown as it is compared: without blanks and hyphens, in capitals.
            let capitals = code.map { $0.isASCII ? $0.uppercased() : String($0) }.joined()
            // What may be a person's number by its form, which some of random codes are, is masked.
            #expect(line.code == capitals.filter { !" -".contains($0) } || line.code.contains("*"))
            let holds = line.level == "checksum" || line.level == "semantic"
            let ours =
                holds
                ? "ok"
                : ["LENGTH": "InvalidLength", "ALPHABET": "InvalidFormat"][line.reason] ?? "InvalidChecksum"
            if ours == outcome {
                agreed[ours, default: 0] += 1
            } else if code.first(where: { $0.isLetter || $0.isNumber }).map({ "AaNnYy".contains($0) }) == true,
                outcome == "InvalidFormat"
            {
                differences["an authority with a letter (A, N, Y) in front, which stdnum refuses", default: 0] += 1
            } else {
                Issue.record("'\(code)': stdnum \(outcome), ours \(line)")
            }
            // What stdnum takes and we call invalid fails in meaning only, at which stdnum does not look.
            if outcome == "ok", !line.valid { #expect(["CATEGORY", "DIVISION"].contains(line.reason), "\(line)") }
            #expect(line.valid == (line.level == "semantic"))
        }
        #expect(agreed.keys.sorted() == ["InvalidChecksum", "InvalidFormat", "InvalidLength", "ok"])
        #expect((agreed["ok"] ?? 0) > 1_000)
        #expect(differences.count == 1)
        print("agreed \(agreed), differences \(differences)")
    }

    @Test("tools id: 10,000 random valid and mutated numbers, differences from python-stdnum by name")
    func citizenNumbers() async throws {
        var random = SeededRandom.printed("tools id against python-stdnum")
        let numbers = CodeReference.citizenNumbers(10_000, using: &random)
        let outcomes = try CodeReference.stdnum("ric", numbers)
        try #require(outcomes.count == numbers.count)
        let lines: [Judged] = try await run("id", numbers, code: 1)
        var agreed: [Bool: Int] = [:]
        var differences: [String: Int] = [:]
        for (index, (outcome, line)) in zip(outcomes, lines).enumerated() {
            let isMasked = line.code.count { $0.isNumber } <= 6
            #expect(isMasked, "number \(index) of the seed")
            if line.valid == (outcome == "ok") {
                agreed[line.valid, default: 0] += 1
            } else if line.valid, ["InvalidComponent", "KeyError"].contains(outcome) {
                // It raises KeyError where it knows the province and no county of it.
                differences["a county that stdnum does not know for the year of birth", default: 0] += 1
            } else if outcome == "ok", line.reason == "BIRTH_DATE" {
                differences["a date of birth before 1850 or in the future, which stdnum takes", default: 0] += 1
            } else {
                Issue.record("number \(index) of the seed: stdnum \(outcome), ours \(line.level) \(line.reason)")
            }
        }
        #expect((agreed[true] ?? 0) > 1_000 && (agreed[false] ?? 0) > 1_000)
        #expect(differences.keys.contains("a county that stdnum does not know for the year of birth"))
        print("agreed \(agreed), differences \(differences)")
    }

    @Test("the named differences from python-stdnum, one by one")
    func named() async throws {
        #expect(try CodeReference.stdnum("uscc", ["N2230109MF0A1B2C0A"]) == ["InvalidFormat"])
        let codes: [Judged] = try await run("uscc", ["N2230109MF0A1B2C0A"], code: 0)
        #expect(codes.map(\.level) == ["semantic"])
        // Division of Songbei in a year before it existed; and the specimen as people write it, with hyphens.
        let specimens = ["230109199001011235", "110105-19491231-002X"]
        #expect(try CodeReference.stdnum("ric", specimens) == ["InvalidComponent", "InvalidLength"])
        let numbers: [Judged] = try await run("id", specimens, code: 0)
        #expect(numbers.map(\.level) == ["semantic", "semantic"])
    }

    @Test("tools workday: every date of 2004 to 2026 and N in 1, 3, 5, 7, 10, 20, as chinesecalendar says")
    func workingDays() async throws {
        let expected = try CodeReference.workingDays()
        #expect(expected.count == 8_401)
        let items = expected.flatMap { cells in CodeReference.dayCounts.map { "\(cells[0]) \($0)" } }
        let lines: [Counted] = try await run("workday", items, code: 0)
        var compared = 0
        var provisional = 0
        for (index, line) in lines.enumerated() {
            let cells = expected[index / CodeReference.dayCounts.count]
            let place = index % CodeReference.dayCounts.count
            let due = cells[place + 1]
            let isBeyond = due == "-"
            if isBeyond { provisional += 1 } else { compared += 1 }
            if line.date != cells[0] || line.days != CodeReference.dayCounts[place] || line.provisional != isBeyond
                || (!isBeyond && line.due != due)
            {
                Issue.record("\(items[index]): chinesecalendar \(due), ours \(line)")
            }
        }
        #expect(compared > 50_000 && provisional > 0)
        print("working days compared: \(compared), provisional beyond 2026: \(provisional)")
    }
}
