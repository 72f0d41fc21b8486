import Casework
import CommonSchema
import Credit
import ListingRules
import ListingSchema
import RPC
import RegistryMirror
import RegistrySchema
import Store
import Testing

@testable import ListingService

@Suite("What the clock and the calendar do by themselves")
struct ClockTests {
    @Test("an entry ends on the day after its last one, at midnight in Shanghai, without anyone's hand")
    func expiry() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-05-01")
            let midnight = Timestamp(startOf: day("2026-05-02"), in: .shanghai)
            harness.clock.set(midnight.adding(milliseconds: -1))
            #expect(try await harness.sweeper.sweep() == 0)
            harness.clock.set(midnight)
            #expect(try await harness.sweeper.sweep() == 1)
            #expect(try await harness.sweeper.sweep() == 0)
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .expired)
            #expect(seen.exitReason == .periodOver)
            let history = try await harness.lookups().getEntryHistory(GetEntryHistoryRequest(name: entry.name))
            #expect(history.items.last?.actor == "rule:clock")
            #expect(history.items.last?.official == nil)
        }
    }

    @Test("an entry that is suspended ends by the clock too")
    func suspendedExpiry() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-03-12")
            _ = try await harness.accept(try await harness.file(entry.name))
            harness.go(to: "2026-03-13")
            try await harness.sweeper.sweep()
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .expired)
            #expect(seen.suspension == nil)
        }
    }

    @Test("a served entry takes effect on its day and not before")
    func effect() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.decided()
            let served = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: file.name, service: Harness.served("2026-03-11"), repairNotice: Harness.document,
                    effectiveDate: "2026-03-20", official: Harness.official("p1"), requestId: harness.id())
            ).entry
            #expect(served?.state == .served)
            harness.go(to: "2026-03-19")
            #expect(try await harness.sweeper.sweep() == 0)
            harness.go(to: "2026-03-20")
            #expect(try await harness.sweeper.sweep() == 1)
            #expect(try await harness.seen(file.name).state == .effective)
        }
    }

    @Test("a sweep in small batches does all that is due")
    func batches() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let count = ListingLimits.sweepBatch + 3
            try await harness.hear(.decision(Harness.penalty("decisions/x1", "X-1")))
            let first = try await harness.effective("X-1", validTo: "2026-05-01")
            try await harness.copyFirstEntry(upTo: count)
            harness.go(to: "2026-05-02")
            #expect(try await harness.sweeper.sweep() == count)
            #expect(try await harness.seen(first.name).state == .expired)
            let left = try await harness.database.read {
                try $0.queryOne("SELECT count(*) FROM entries WHERE state = 'effective'", []) { $0.int64(0) }
            }
            #expect(left == 0)
        }
    }

    @Test(
        "a window that needs an unpublished year is provisional, holds the review, and is final once the year is loaded"
    )
    func provisional() async throws {
        try await Harness.with(today: "2026-12-28") { harness in
            try await harness.putListInForce()
            let file = try await harness.noticeServed()
            #expect(file.defenceDue?.provisional == true)
            harness.go(to: "2027-01-20")
            let error = await failure { try await harness.review(file.name) }
            #expect(error?.info?.reason == "DEFENCE_WINDOW_PROVISIONAL")
            try await harness.hear(
                .calendarYear(
                    CalendarYear(
                        name: "calendarYears/2027", year: 2027, version: 1,
                        days: [CalendarDay(date: "2027-01-01", kind: .holiday, title: "元旦")])))
            let now = try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: file.name)).entry
            #expect(now?.defenceDue == DueDate(date: "2027-01-05", provisional: false))
            #expect(try await harness.review(file.name).state == .reviewed)
        }
    }

    /// A whole snapshot of the registry with these records alone.
    private func resync(
        _ harness: Harness, _ generation: Int64, _ records: [RegistryChange.OneOf_Record]
    ) async throws {
        let (mirror, database) = (harness.mirror, harness.database)
        try await database.write { transaction in
            for record in records {
                try mirror.apply(RegistryChange(record: record), generation: generation, transaction)
            }
            try mirror.removeStale(before: generation, transaction)
        }
    }

    @Test("a registry that lost a decision ends no file that rests on it; one that says it is annulled does")
    func registryLost() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let pending = try await harness.noticeServed("MSR-2026-2")
            let entry = try await harness.effective()
            _ = try await harness.review(pending.name)
            try await resync(harness, 1, [.decision(Harness.penalty("decisions/d3", "MSR-2026-3"))])
            #expect(try await harness.seen(entry.name).state == .effective)
            let missing = try await harness.database.read {
                try $0.query("SELECT target FROM store_audit WHERE action = 'DecisionMissing' ORDER BY 1") {
                    $0.text(0)
                }
            }
            #expect(missing == [entry.name, pending.name].sorted())
            // Nothing new is decided on what the registry does not hold.
            let refusal = await failure { try await harness.decide(pending.name, "MSR-L-2") }
            #expect(refusal?.info?.reason == "DECISION_NOT_EFFECTIVE")
            #expect(refusal?.message.contains("which nobody annulled") == true)
            // The disk is found: the decision is known again, and now somebody annuls it.
            try await resync(harness, 2, [.decision(Harness.penalty("decisions/d1", "MSR-2026-1"))])
            #expect(try await harness.seen(entry.name).state == .effective)
            try await harness.hear(.decision(Harness.penalty("decisions/d1", "MSR-2026-1", status: .annulled)))
            #expect(try await harness.seen(entry.name).state == .revoked)
        }
    }

    @Test("a subject that the registry lost is known by code, by number and by name, with what was decided about it")
    func lostSubjects() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            for generation in 1...2 as ClosedRange<Int64> {
                try await resync(harness, generation, [])
                func lookUp(_ subject: SubjectReference.OneOf_By) async throws -> SubjectEntries? {
                    try await harness.lookups().lookupEntries(
                        LookupEntriesRequest(
                            subject: SubjectReference(by: subject), query: PersonQueryTests.query)
                    ).result
                }
                for reference in [
                    .code(SubjectCode(kind: .uscc, value: Harness.companyCode)), .name(Harness.company),
                ] as [SubjectReference.OneOf_By] {
                    let found = try await lookUp(reference)
                    #expect(found?.known == true && found?.entries.map(\.name) == [entry.name])
                }
                let person = try await lookUp(.code(SubjectCode(kind: .citizenId, value: Harness.personNumber)))
                #expect(person?.known == true && person?.subject == Harness.person && person?.entries == [])
                let shown = try await harness.lookups().listPublicEntries(
                    ListPublicEntriesRequest(uscc: Harness.companyCode))
                #expect(shown.entries.map(\.name) == [entry.name])
            }
            // One of whom nobody has heard is not found.
            let unknown = await failure {
                try await harness.lookups().lookupEntries(
                    LookupEntriesRequest(
                        subject: SubjectReference(by: .code(SubjectCode(kind: .uscc, value: "52230109MA1C0T3R9G")))))
            }
            #expect(unknown?.code == .notFound)
        }
    }

    @Test("what was lost and is submitted again under other names is the same decision about the same subject")
    func submittedAgain() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let pending = try await harness.noticeServed("MSR-2026-2")
            let entry = try await harness.effective()
            _ = try await harness.review(pending.name)
            try await resync(harness, 1, [])
            func hear(_ number: Int, _ document: String, _ status: DecisionStatus = .effective) async throws {
                var decision = Harness.penalty("decisions/d10000\(number)", document, status: status)
                decision.subject = "subjects/s100001"
                try await harness.hear(.decision(decision))
            }
            // The same organisation, registered again.
            try await harness.hear(
                .subject(
                    Harness.subject("subjects/s100001", .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode)))
            #expect(try await harness.seen(entry.name).state == .effective)
            let found = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(
                    subject: SubjectReference(by: .code(SubjectCode(kind: .uscc, value: Harness.companyCode)))))
            #expect(found.result?.entries.map(\.name) == [entry.name])
            try await hear(1, "MSR-2026-1")
            try await hear(2, "MSR-2026-2")
            #expect(try await harness.decide(pending.name, "MSR-L-2").state == .decided)
            #expect(try await harness.seen(entry.name).state == .effective)
            try await hear(3, "MSR-2026-9", .annulled)
            #expect(try await harness.seen(entry.name).state == .effective, "another document")
            try await hear(1, "MSR-2026-1", .annulled)
            #expect(try await harness.seen(entry.name).state == .revoked)
        }
    }
}
