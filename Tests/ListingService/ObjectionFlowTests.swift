import Casework
import CommonSchema
import Credit
import ListingRules
import ListingSchema
import RPC
import TestKit
import Testing

@testable import ListingService

@Suite("Objections and orders that suspend")
struct ObjectionFlowTests {
    @Test("filed it marks, accepted it suspends, dismissed the effects resume")
    func dismissed() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let filed = try await harness.file(entry.name)
            var seen = try await harness.seen(entry.name)
            #expect(seen.disputed)
            #expect(seen.suspension == nil)
            let accepted = try await harness.accept(filed)
            #expect(accepted.state == .accepted)
            #expect(accepted.due == DueDate(date: "2026-03-16", provisional: false))
            seen = try await harness.seen(entry.name)
            #expect(seen.suspension?.reason == .objection)
            #expect(seen.suspension?.cause == accepted.name)
            #expect(seen.suspension?.due == accepted.due)
            #expect(seen.state == .effective)
            let dismissed = try await harness.objections().dismissObjection(
                DismissObjectionRequest(
                    name: filed.name, reason: "经核实，事实无误", official: Harness.official("v1"), requestId: harness.id())
            ).objection
            #expect(dismissed?.state == .dismissed)
            seen = try await harness.seen(entry.name)
            #expect(seen.suspension == nil)
            #expect(!seen.disputed)
            #expect(seen.state == .effective)
        }
    }

    @Test("upheld it revokes, with the places to restore")
    func upheld() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.accept(try await harness.file(entry.name))
            let upheld = try await harness.objections().upholdObjection(
                UpholdObjectionRequest(
                    name: objection.name, outcome: .revoked, reason: "主体认定错误", official: Harness.official("v1"),
                    requestId: harness.id())
            ).objection
            #expect(upheld?.outcome == .revoked)
            #expect(upheld?.restoration.isEmpty == false)
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .revoked)
            #expect(seen.exitReason == .objectionUpheld)
            #expect(seen.suspension == nil)
            let found = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(subject: SubjectReference(by: .name(Harness.company))))
            #expect(found.result?.entries.isEmpty == true)
        }
    }

    @Test("upheld it corrects in favour of the subject only, and keeps old and new values")
    func corrected() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.accept(try await harness.file(entry.name))
            let uphold = { (corrections: [FieldCorrection]) in
                try await harness.objections().upholdObjection(
                    UpholdObjectionRequest(
                        name: objection.name, outcome: .corrected, reason: "部分属实", corrections: corrections,
                        official: Harness.official("v1"), requestId: harness.id())
                ).objection
            }
            for (field, value) in [
                ("valid_to", "2029-03-12"), ("measures_announced", "SA-001;SA-009"), ("amount_fen", "1"),
                ("decision_number", "x"), ("conduct_date", "2026-03-13"), ("conduct_date", "2027年"),
            ] {
                let error = await failure { try await uphold([FieldCorrection(field: field, newValue: value)]) }
                #expect(error?.code == .invalidArgument, "\(field)")
            }
            let done = try await uphold([
                FieldCorrection(field: "valid_to", newValue: "2027-03-11"),
                FieldCorrection(field: "measures_announced", newValue: "SA-001"),
            ])
            #expect(done?.corrections.map(\.oldValue) == ["2029-03-11", "SA-001;SA-002"])
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .effective)
            #expect(seen.validTo == "2027-03-11")
            #expect(seen.measuresAnnounced == ["SA-001"])
            #expect(seen.suspension == nil)
        }
    }

    @Test("received by another department it is forwarded, with seven working days, and only the source unit decides")
    func forwarded() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.accept(try await harness.file(entry.name, by: "BEB"), by: "BEB")
            #expect(objection.state == .forwarded)
            #expect(objection.due?.date == "2026-03-20")
            let error = await failure {
                try await harness.objections("department/BEB").dismissObjection(
                    DismissObjectionRequest(
                        name: objection.name, reason: "x", official: Harness.official("b1"), requestId: harness.id()))
            }
            #expect(error?.info?.reason == "NOT_YOUR_DEPARTMENT")
            let own = await failure {
                try await harness.objections().dismissObjection(
                    DismissObjectionRequest(
                        name: objection.name, reason: "x", official: Harness.official("p1"), requestId: harness.id()))
            }
            #expect(own?.info?.reason == "DECIDER_IS_PROPOSER")
        }
    }

    @Test("late, it is shown as overdue and the effects stay suspended")
    func overdue() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.accept(try await harness.file(entry.name))
            for (date, isOverdue) in [("2026-03-16", false), ("2026-03-17", true), ("2026-06-30", true)] {
                harness.go(to: date)
                let read = try await harness.objections().getObjection(GetObjectionRequest(name: objection.name))
                    .objection
                #expect(read?.overdue == isOverdue)
                let listed = try await harness.objections().listObjections(ListObjectionsRequest(overdueOnly: true))
                #expect(listed.objections.isEmpty != isOverdue)
                #expect(try await harness.seen(entry.name).suspension != nil)
            }
        }
    }

    @Test("two causes suspend until both are decided")
    func twoCauses() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.accept(try await harness.file(entry.name))
            let proceeding = try await harness.proceedings().recordProceeding(
                RecordProceedingRequest(
                    proceeding: Proceeding(
                        entry: entry.name, kind: .litigation, body: "松北区人民法院", caseNumber: "（2026）试1号",
                        openedDate: "2026-03-11", suspensionOrder: "（2026）试1号之一", suspensionReason: .courtOrder),
                    official: Harness.official("m1"), requestId: harness.id())
            ).proceeding
            _ = try await harness.objections().dismissObjection(
                DismissObjectionRequest(
                    name: objection.name, reason: "属实", official: Harness.official("v1"), requestId: harness.id()))
            var seen = try await harness.seen(entry.name)
            #expect(seen.suspension?.reason == .courtOrder)
            #expect(seen.suspension?.cause == proceeding?.name)
            #expect(seen.proceedingsPending)
            _ = try await harness.proceedings().endProceeding(
                EndProceedingRequest(
                    name: proceeding?.name ?? "", outcome: .upholdsEntry, reason: "判决维持",
                    official: Harness.official("m1"), requestId: harness.id()))
            seen = try await harness.seen(entry.name)
            #expect(seen.suspension == nil)
            #expect(!seen.proceedingsPending)
            #expect(seen.state == .effective)
        }
    }

    @Test("a suit without an order marks and suspends nothing")
    func suitAlone() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            _ = try await harness.proceedings().recordProceeding(
                RecordProceedingRequest(
                    proceeding: Proceeding(
                        entry: entry.name, kind: .reconsideration, body: "区政府", caseNumber: "1",
                        openedDate: "2026-03-11"),
                    official: Harness.official("m1"), requestId: harness.id()))
            let seen = try await harness.seen(entry.name)
            #expect(seen.proceedingsPending)
            #expect(seen.suspension == nil)
        }
    }

    @Test("an entry that is not decided is not contested, and one ground is open once")
    func contestable() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let proposed = try await harness.propose("MSR-2026-2")
            let early = await failure { try await harness.file(proposed.name) }
            #expect(early?.info?.reason == "ENTRY_NOT_CONTESTABLE")
            #expect(early?.message.contains("RecordDefence") == true)
            let entry = try await harness.effective()
            _ = try await harness.file(entry.name)
            let twice = await failure { try await harness.file(entry.name) }
            #expect(twice?.info?.reason == "OBJECTION_OPEN")
            #expect(try await harness.file(entry.name, ground: .overdue).ground == .overdue)
            let none = await failure { try await harness.file(entry.name, ground: .unspecified) }
            #expect(none?.fieldViolations.first?.field == "ground")
        }
    }

    @Test("withdrawn or formally rejected, mark and suspension end")
    func ends() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let first = try await harness.accept(try await harness.file(entry.name))
            _ = try await harness.objections().withdrawObjection(
                WithdrawObjectionRequest(name: first.name, official: Harness.official("o1"), requestId: harness.id()))
            #expect(try await harness.seen(entry.name).suspension == nil)
            let second = try await harness.file(entry.name)
            _ = try await harness.objections().rejectObjection(
                RejectObjectionRequest(
                    name: second.name, reason: "未提交身份材料", official: Harness.official("o1"), requestId: harness.id()))
            let seen = try await harness.seen(entry.name)
            #expect(!seen.disputed)
            #expect(seen.suspension == nil)
        }
    }

    @Test("an expert examination stops the clock and not the suspension")
    func pause() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.accept(try await harness.file(entry.name))
            let pause = { (reason: String) in
                try await harness.objections().pauseObjection(
                    PauseObjectionRequest(
                        name: objection.name, reason: reason, official: Harness.official("v1"), requestId: harness.id())
                ).objection
            }
            harness.go(to: "2026-03-12")
            _ = try await pause("委托检验")
            harness.go(to: "2026-03-18")
            #expect(try await harness.seen(entry.name).suspension != nil)
            // Four working days stood still: the 12th, 13th, 16th and 17th.
            #expect(try await pause("")?.due?.date == "2026-03-20")
        }
    }

    // MARK: Who may suspend, and how often

    @Test("a department that only received an objection neither accepts nor rejects it: it suspends nothing")
    func receiver() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.file(entry.name, by: "EMR")
            let accepted = await failure { try await harness.accept(objection, by: "EMR") }
            #expect(accepted?.info?.reason == "NOT_YOUR_DEPARTMENT")
            let rejected = await failure {
                try await harness.objections("department/EMR").rejectObjection(
                    RejectObjectionRequest(
                        name: objection.name, reason: "x", official: Harness.official("e1"), requestId: harness.id()))
            }
            #expect(rejected?.info?.reason == "NOT_YOUR_DEPARTMENT")
            #expect(try await harness.seen(entry.name).suspension == nil)
            // The source unit does, and then it is there already.
            #expect(try await harness.accept(objection).state == .accepted)
            #expect(try await harness.seen(entry.name).suspension != nil)
        }
    }

    @Test("the lead department accepts what the source unit leaves lying, and it shows as overdue until somebody does")
    func leftLying() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.file(entry.name, by: "EMR")
            #expect(objection.acceptanceDue == DueDate(date: "2026-03-12", provisional: false))
            for (date, isOverdue) in [("2026-03-12", false), ("2026-03-13", true)] {
                harness.go(to: date)
                let read = try await harness.objections().getObjection(GetObjectionRequest(name: objection.name))
                #expect(read.objection?.overdue == isOverdue)
                let listed = try await harness.objections("department/BEB").listObjections(
                    ListObjectionsRequest(overdueOnly: true))
                #expect(listed.objections.isEmpty != isOverdue)
            }
            let accepted = try await harness.accept(objection, by: "BEB")
            #expect(accepted.state == .forwarded)
            #expect(!accepted.overdue)
        }
    }

    @Test("a book that says nothing of the time to accept does not keep anybody from objecting")
    func noAcceptanceRule() async throws {
        try await Harness.with(ruleBook: nil) { harness in
            let rows = ShippedRuleBook.rows.filter { $0[.key] != "OBJECTION_ACCEPTANCE" }
            try await harness.hear(try RuleBook(rows, version: ShippedRuleBook.version()))
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let objection = try await harness.file(entry.name)
            #expect(objection.acceptanceDue == nil && !objection.overdue)
        }
    }

    @Test("after a dismissal the same ground needs new facts, whoever files it; another ground does not")
    func newFacts() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let first = try await harness.accept(try await harness.file(entry.name, evidence: [Harness.document]))
            _ = try await harness.objections().dismissObjection(
                DismissObjectionRequest(
                    name: first.name, reason: "经核实，事实无误", official: Harness.official("v1"), requestId: harness.id()))
            let receipt = try await harness.putDocument(Array("银行回单".utf8))
            let theirs = try await harness.putDocument(Array("银行回单".utf8), as: "department/EMR")
            for (department, statement, evidence) in [
                ("MSR", "罚款已缴清", []), ("MSR", "罚款，已缴清！", [receipt]), ("MSR", "罚款已于期限内缴清", []),
                ("MSR", "罚款已于期限内缴清", [Harness.document]), ("EMR", "罚款 已缴清", [theirs]),
            ] {
                let error = await failure {
                    try await harness.file(entry.name, by: department, statement: statement, evidence: evidence)
                }
                #expect(error?.info?.reason == "NEW_FACTS_MISSING", "\(statement)")
                #expect(error?.message.contains(first.name) == true)
            }
            #expect(!(try await harness.seen(entry.name).disputed))
            #expect(try await harness.file(entry.name, ground: .omission).state == .filed)
            let second = try await harness.file(entry.name, statement: "罚款已于期限内缴清", evidence: [receipt])
            #expect(second.state == .filed)
        }
    }

    @Test("an objection that was rejected formally or withdrawn may be filed again as it was")
    func filedAgain() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let first = try await harness.file(entry.name)
            _ = try await harness.objections().rejectObjection(
                RejectObjectionRequest(
                    name: first.name, reason: "未提交身份材料", official: Harness.official("o1"), requestId: harness.id()))
            #expect(try await harness.file(entry.name).state == .filed)
        }
    }
}
