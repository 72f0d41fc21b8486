import Casework
import RegistryRules
import Testing

@Suite("The life of a change of a subject")
struct SubjectChangeCaseTests {
    private static func hand(_ department: String, _ official: String = "1") -> OfficialKey {
        OfficialKey(department: department, official: OfficialID(official))
    }

    private func outcome(_ body: () throws(Refusal) -> Bool) -> String {
        do throws(Refusal) { return try body() ? "in effect" : "waits" } catch { return error.reason.code }
    }

    /// Who confirms what MSR's official 1 proposed, who registers such subjects, whose penalties move, and what comes of it.
    /// For what takes no hand of the register.
    static let cases: [([OfficialKey], Set<String>, Set<String>, String)] = [
        ([hand("MSR")], ["MSR"], [], "FOUR_EYES"),
        ([hand("MSR", "2")], ["MSR"], [], "in effect"),
        ([hand("MSR", "2")], [], [], "SECOND_DEPARTMENT"),
        ([hand("MSR", "2")], ["PSB"], [], "SECOND_DEPARTMENT"),
        ([hand("EMR")], [], [], "in effect"),
        ([hand("EMR")], [], ["MSR"], "in effect"),
        ([hand("EMR")], [], ["EMR"], "in effect"),
        ([hand("EMR")], [], ["TAX"], "waits"),
        ([hand("MSR", "2")], ["MSR"], ["TAX"], "waits"),
        ([hand("EMR"), hand("TAX")], [], ["TAX"], "in effect"),
        ([hand("EMR"), hand("EMR", "2")], [], ["TAX"], "waits"),
        ([hand("EMR"), hand("EMR")], [], ["TAX"], "FOUR_EYES"),
        ([hand("EMR"), hand("TAX"), hand("PSB")], [], ["TAX"], "ILLEGAL_TRANSITION"),
    ]

    @Test("it takes effect when another official and everybody whose penalties move have confirmed", arguments: cases)
    func confirmation(
        _ confirmers: [OfficialKey], _ registrars: Set<String>, _ concerned: Set<String>, _ expected: String
    ) {
        let parties = SubjectChangeCase.Parties(
            registrars: registrars, concerned: concerned, needsRegistrar: false)
        for isUndoing in [false, true] {
            var change = SubjectChangeCase(by: Self.hand("MSR"))
            if isUndoing {
                change.state = .confirmed
                try? change.undo(by: Self.hand("MSR"))
            }
            var last = ""
            for confirmer in confirmers {
                last = outcome { () throws(Refusal) in try change.confirm(by: confirmer, parties) }
            }
            #expect(last == expected)
            if expected == "in effect" { #expect(change.state == (isUndoing ? .undone : .confirmed)) }
        }
    }

    /// Who proposed and who confirmed what the register alone knows, and what came of it; whom it waits for.
    static let registered: [([OfficialKey], Set<String>, Set<String>, String, [String])] = [
        ([hand("TAX"), hand("EMR")], ["MSR"], [], "waits", ["MSR"]),
        ([hand("TAX"), hand("EMR")], ["MSR", "CAH"], ["PSB"], "waits", ["CAH", "MSR", "PSB"]),
        ([hand("TAX"), hand("EMR"), hand("MSR")], ["MSR", "CAH"], [], "in effect", []),
        ([hand("TAX"), hand("MSR")], ["MSR"], [], "in effect", []),
        ([hand("MSR"), hand("TAX")], ["MSR"], [], "in effect", []),
        ([hand("MSR"), hand("MSR", "2")], ["MSR"], [], "in effect", []),
        ([hand("MSR"), hand("MSR", "2")], ["MSR"], ["TAX"], "waits", ["TAX"]),
        ([hand("TAX"), hand("TAX", "2")], ["MSR"], [], "SECOND_DEPARTMENT", ["MSR"]),
        ([hand("TAX"), hand("EMR")], [], [], "REGISTRAR_UNKNOWN", []),
    ]

    @Test(
        "what the register alone knows waits for a hand of it, whoever else agrees, and so does its undoing",
        arguments: registered)
    func register(
        _ hands: [OfficialKey], _ registrars: Set<String>, _ concerned: Set<String>, _ expected: String,
        _ awaited: [String]
    ) throws {
        let parties = SubjectChangeCase.Parties(registrars: registrars, concerned: concerned, needsRegistrar: true)
        for isUndoing in [false, true] {
            var change = SubjectChangeCase(by: hands[0])
            if isUndoing {
                change.state = .confirmed
                try change.undo(by: hands[0])
            }
            var last = ""
            for hand in hands.dropFirst() {
                last = outcome { () throws(Refusal) in try change.confirm(by: hand, parties) }
            }
            #expect(last == expected && change.awaited(parties) == awaited)
        }
    }

    @Test("status, code, merge and a code as issued take the register; a name and a number take a second department")
    func matters() {
        #expect(
            SubjectChangeMatter.allCases.filter(\.needsRegistrar) == [.status, .code, .merge, .codeAsIssued])
    }

    @Test(
        "it is refused by who proposed it, who registers, or whose penalties move, and by nobody else",
        arguments: [("MSR", true), ("PSB", true), ("TAX", true), ("EDU", false)])
    func refusal(_ department: String, _ may: Bool) {
        let parties = SubjectChangeCase.Parties(registrars: ["PSB"], concerned: ["TAX"], needsRegistrar: false)
        var change = SubjectChangeCase(by: Self.hand("MSR"))
        let said = outcome { () throws(Refusal) in
            try change.refuse(by: department, parties)
            return true
        }
        #expect(said == (may ? "in effect" : "NOT_CONCERNED"))
        #expect(change.state == (may ? .refused : .proposed))
    }

    @Test("who confirms what does not concern it cannot refuse it for that")
    func meddling() {
        let parties = SubjectChangeCase.Parties(registrars: ["PSB"], concerned: ["TAX"], needsRegistrar: false)
        var change = SubjectChangeCase(by: Self.hand("MSR"))
        #expect(outcome { () throws(Refusal) in try change.confirm(by: Self.hand("EDU"), parties) } == "waits")
        let said = outcome { () throws(Refusal) in
            try change.refuse(by: "EDU", parties)
            return true
        }
        #expect(said == "NOT_CONCERNED" && change.state == .proposed)
    }

    @Test("only what is in effect is undone, and an undoing that is refused leaves it so")
    func undoing() {
        let parties = SubjectChangeCase.Parties(registrars: [], concerned: [], needsRegistrar: false)
        for state in RegistryRules.SubjectChangeState.allCases {
            var change = SubjectChangeCase(by: Self.hand("MSR"))
            change.state = state
            let said = outcome { () throws(Refusal) in
                try change.undo(by: Self.hand("MSR"))
                return true
            }
            #expect(said == (state == .confirmed ? "in effect" : "ILLEGAL_TRANSITION"))
        }
        var change = SubjectChangeCase(by: Self.hand("MSR"))
        change.state = .confirmed
        try? change.undo(by: Self.hand("MSR"))
        try? change.refuse(by: "MSR", parties)
        #expect(change.state == .confirmed)
    }
}
