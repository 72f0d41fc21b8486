import Casework
import Credit
import Testing

@Suite("Broken rules, collected")
struct FindingsTests {
    @Test("nothing found refuses nothing")
    func nothing() throws {
        let findings = Findings()
        #expect(findings.isEmpty && findings.paths.isEmpty)
        try findings.check()
    }

    @Test("all fields come in one refusal, for the reason that they share")
    func shared() {
        var findings = Findings()
        findings.refuse("a", "a rule", remedy: "a remedy", reason: .invalidCode)
        findings.refuse("b", "a rule", remedy: "a remedy", reason: .invalidCode)
        let same = #expect(throws: Refusal.self) { try findings.check() }
        #expect(same?.reason == .invalidCode && findings.paths == ["a", "b"])
        findings.refuse("a", "another rule", remedy: "a remedy", reason: .personalNumber)
        findings.refuse("c", "a rule", remedy: "a remedy", reason: .personalNumber)
        let mixed = #expect(throws: Refusal.self) { try findings.check() }
        #expect(mixed?.reason == .invalidField && mixed?.kind == .invalid)
        #expect(findings.names("c") && !findings.names("d"))
        let own = #expect(throws: Refusal.self) { try findings.check(as: .documentMissing) }
        #expect(own?.reason == .documentMissing)
    }

    @Test("a reader's value is given, its refusal noted, and a refusal of no field goes on")
    func reading() throws {
        var findings = Findings()
        let good = try findings.read { () throws(Refusal) in try Fields.date("2026-04-01", "from") }
        let bad = try findings.read { () throws(Refusal) in try Fields.date("2026-02-30", "to") }
        #expect(good?.iso == "2026-04-01" && bad == nil && findings.paths == ["to"])
        let other = #expect(throws: Refusal.self) {
            _ = try findings.read { () throws(Refusal) -> Int in throw .stale }
        }
        #expect(other?.reason == .etagMismatch && findings.paths == ["to"])
    }

    @Test("what is found behind the bound is left out", arguments: [1, 2, 3])
    func bound(count: Int) {
        var findings = Findings(most: 2)
        for number in 0..<count { findings.refuse("f\(number)", "a rule", remedy: "a remedy") }
        #expect(findings.paths.count == min(count, 2))
    }
}
