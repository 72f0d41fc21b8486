import Casework
import CommonSchema
import Credit
import ListingRules
import ListingSchema
import RPC
import RegistryMirror
import RegistrySchema
import Store
import TestKit
import Testing

@testable import ListingService

/// A rule of the book changed by one row changes the answers after the edition was heard, and takes nothing from a case that began.
@Suite("Listing applies the rule book")
struct RuleBookTests {
    typealias Change = ShippedRuleBook.Change

    // MARK: Objections

    @Test(
        "a row about forwarded objections holds for whom it is, from the next objection on",
        arguments: [
            ("ALL", "ALL", "2026-03-24"), ("MSR", "ALL", "2026-03-24"), ("ALL", "FDS", "2026-03-24"),
            ("MSR", "FDS", "2026-03-24"), ("EMR", "ALL", "2026-03-20"), ("ALL", "PQY", "2026-03-20"),
            ("MSR", "PQY", "2026-03-20"),
        ])
    func forwarded(department: String, domain: String, due: String) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let before = try await harness.file(entry.name, by: "BEB")
            try await harness.hear(
                ShippedRuleBook.book(2, [Change(.objectionForwarded, 9, department: department, domain: domain)]))
            let after = try await harness.file(entry.name, by: "BEB", ground: .omission)
            let own = try await harness.file(entry.name, ground: .overdue)
            // Accepted under the new edition, it keeps the days under which it was received.
            #expect(try await harness.accept(before, by: "BEB").due?.date == "2026-03-20")
            #expect(try await harness.accept(after, by: "BEB").due?.date == due)
            #expect(try await harness.accept(own).due?.date == "2026-03-16")
            #expect(try await harness.texts("SELECT rule_book FROM objections ORDER BY id") == ["1", "2", "2"])
        }
    }

    @Test(
        "the day of receipt chooses the rule", arguments: [("2026-03-11", "2026-03-16"), ("2026-03-12", "2026-03-19")])
    func received(filed: String, due: String) async throws {
        let book = ShippedRuleBook.book(
            2, [Change(.objectionOwn, 3, until: "2026-03-11"), Change(.objectionOwn, 5, from: "2026-03-12")])
        try await Harness.with(ruleBook: book) { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            harness.go(to: "2026-03-12")
            let objection = try await harness.objections().fileObjection(
                FileObjectionRequest(
                    entry: entry.name, ground: .error, statement: "罚款已缴清", filedDate: filed,
                    official: Harness.official("o1"), requestId: harness.id())
            ).objection
            #expect(try await harness.accept(objection ?? Objection()).due?.date == due)
        }
    }

    // MARK: The defence

    @Test("a longer window holds for notices served after the edition was heard; one that runs keeps its days")
    func window() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let first = try await harness.noticeServed()
            #expect(first.defenceDue?.date == "2026-03-09")
            try await harness.hear(ShippedRuleBook.book(2, [Change(.defenceWindow, 7, department: "MSR")]))
            let second = try await harness.noticeServed("MSR-2026-2")
            #expect(second.defenceDue?.date == "2026-03-11")
            harness.go(to: "2026-03-10")
            #expect(try await harness.review(first.name).state == .reviewed)
            #expect(await failure { try await harness.review(second.name) }?.info?.reason == "DEFENCE_WINDOW_OPEN")
            harness.go(to: "2026-03-12")
            #expect(try await harness.review(second.name).state == .reviewed)
            #expect(
                try await harness.texts("SELECT defence_days || ' ' || rule_book FROM entries ORDER BY id")
                    == ["5 1", "7 2"])
        }
    }

    @Test("a notice that is recorded late has the window of its day or the present one, whichever is longer")
    func recordedLate() async throws {
        try await Harness.with(ruleBook: nil) { harness in
            try await harness.hear(ShippedRuleBook.book, loaded: "2026-01-05")
            try await harness.putListInForce()
            try await harness.hear(ShippedRuleBook.book(2, [Change(.defenceWindow, 7)]), loaded: "2026-03-01")
            let first = try await harness.propose("MSR-2026-1")
            let second = try await harness.propose("MSR-2026-2")
            harness.go(to: "2026-03-04")
            try await harness.hear(ShippedRuleBook.book(3, [Change(.defenceWindow, 5)]), loaded: "2026-03-04")
            // Served on Monday under seven days, recorded on Wednesday under five: seven from the record.
            let late = try await harness.serveNotice(first.name, on: "2026-03-02")
            #expect(late.defenceDue?.date == "2026-03-13")
            #expect(try await harness.serveNotice(second.name, on: "2026-03-04").defenceDue?.date == "2026-03-11")
            #expect(
                try await harness.texts("SELECT defence_days || ' ' || rule_book FROM entries ORDER BY id") == [
                    "7 2", "5 3",
                ])
        }
    }

    @Test("an objection that is taken down late has the time of its day or the present one, whichever is shorter")
    func takenDownLate() async throws {
        try await Harness.with(ruleBook: nil) { harness in
            try await harness.hear(ShippedRuleBook.book, loaded: "2026-01-05")
            try await harness.putListInForce()
            let entry = try await harness.effective()
            harness.go(to: "2026-03-16")
            try await harness.hear(ShippedRuleBook.book(2, [Change(.objectionOwn, 9)]), loaded: "2026-03-16")
            _ = try await harness.objections().fileObjection(
                FileObjectionRequest(
                    entry: entry.name, ground: .error, statement: "罚款已缴清", filedDate: "2026-03-12",
                    official: Harness.official("o1"), requestId: harness.id()))
            #expect(
                try await harness.texts("SELECT working_days || ' ' || rule_book FROM objections") == ["3 1"])
        }
    }

    @Test("when the calendar changes, each window is computed with the days that its case kept")
    func recomputed() async throws {
        try await Harness.with(today: "2026-12-28") { harness in
            try await harness.putListInForce()
            let first = try await harness.noticeServed()
            try await harness.hear(ShippedRuleBook.book(2, [Change(.defenceWindow, 7)]))
            let second = try await harness.noticeServed("MSR-2026-2")
            // Nor does a later edition change it, nor that no book is known any more.
            try await harness.hear(ShippedRuleBook.book(3, [Change(.defenceWindow, 9)]))
            try await harness.forgetRuleBook()
            try await harness.hear(
                .calendarYear(
                    CalendarYear(
                        name: "calendarYears/2027", year: 2027, version: 1,
                        days: [CalendarDay(date: "2027-01-01", kind: .holiday, title: "元旦")])))
            for (file, due) in [(first, "2027-01-05"), (second, "2027-01-07")] {
                let now = try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: file.name)).entry
                #expect(now?.defenceDue == DueDate(date: due, provisional: false))
            }
        }
    }

    // MARK: The period

    @Test("a shorter longest period holds for what is decided after it was heard, not for what was decided before")
    func period() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let before = try await harness.effective()
            #expect(before.entry?.validTo == "2029-03-11")
            harness.go(to: Harness.monday)
            let running = try await harness.noticeServed("MSR-2026-2")
            try await harness.hear(ShippedRuleBook.book(2, [Change(.listPeriodLongest, 24, domain: "FDS")]))
            harness.go(to: "2026-03-11")
            _ = try await harness.review(running.name)
            // Begun under 36 months: 24 are better for the subject (LC-13).
            let decided = try await harness.decide(running.name, "列入2")
            #expect(decided.entry?.validTo == "2028-03-11")
            #expect(try await harness.seen(before.name).validTo == "2029-03-11")
            #expect(try await harness.texts("SELECT rule_book FROM entries ORDER BY id") == ["1", "2"])
        }
    }

    @Test("a file that began under the shorter period keeps it when a later edition allows more")
    func keptPeriod() async throws {
        let short = ShippedRuleBook.book(1, [Change(.listPeriodLongest, 24, domain: "FDS")])
        try await Harness.with(ruleBook: short) { harness in
            // In force since before the rule, under which no definition has more.
            try await harness.putListInForce(months: 24)
            let first = try await harness.noticeServed()
            try await harness.hear(ShippedRuleBook.book(2))
            // The definition itself allowed no more; one that does is judged by what the file keeps.
            try await harness.database.write {
                try $0.execute("UPDATE entries SET period_months = 36")
            }
            harness.go(to: "2026-03-11")
            _ = try await harness.review(first.name)
            let late = await failure { try await harness.decide(first.name, "列入1", validTo: "2028-03-12") }
            #expect(late?.fieldViolations.first?.field == "valid_to")
            #expect(late?.message.contains("24 months") == true)
            #expect(try await harness.decide(first.name, "列入1").entry?.validTo == "2028-03-11")
            #expect(try await harness.texts("SELECT period_months || ' ' || rule_book FROM entries") == ["24 1"])
        }
    }

    @Test(
        "an entry ends at the latest with the law's period: below, at and above",
        arguments: [("2028-03-10", true), ("2028-03-11", true), ("2028-03-12", false)])
    func latest(validTo: String, taken: Bool) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            try await harness.hear(ShippedRuleBook.book(2, [Change(.listPeriodLongest, 24, department: "MSR")]))
            let error = await failure { try await harness.decided(validTo: validTo) }
            #expect(error?.fieldViolations.first?.field == (taken ? nil : "valid_to"))
        }
    }

    @Test(
        "the law of the conduct applies where it is better than the law of the decision (LC-13)",
        arguments: [
            ("2025-12-31", "2027-03-11"), ("2026-01-01", "2029-03-11"), ("去年夏天", "2029-03-11"), ("", "2029-03-11"),
        ])
    func conduct(stated: String, validTo: String) async throws {
        let book = ShippedRuleBook.book(
            1,
            [
                Change(.listPeriodLongest, 12, domain: "FDS", until: "2025-12-31"),
                Change(.listPeriodLongest, 36, domain: "FDS", from: "2026-01-01"),
            ])
        try await Harness.with(ruleBook: book) { harness in
            try await harness.putListInForce(from: "2026-01-01")
            var proposal = Harness.proposal(id: harness.id())
            proposal.conductDate = stated
            let name = try await harness.entries().proposeEntry(proposal).entry?.name ?? ""
            try await harness.serveNotice(name)
            harness.go(to: "2026-03-11")
            _ = try await harness.review(name)
            #expect(try await harness.decide(name, "列入1").entry?.validTo == validTo)
        }
    }

    // MARK: The way out

    @Test("the earlier way out of a new edition holds for decisions after it, and for who leaves after it")
    func removal() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let before = try await harness.effective()
            #expect(before.entry?.earlyRemovalFrom == "2027-03-11")
            try await harness.hear(ShippedRuleBook.book(2, [Change(.listEarliestRemoval, 6, domain: "FDS")]))
            harness.go(to: Harness.monday)
            let after = try await harness.effective("MSR-2026-2")
            #expect(after.entry?.earlyRemovalFrom == "2026-09-11")
            harness.go(to: "2026-09-10")
            for file in [before, after] {
                #expect(
                    await failure { try await harness.removeEarly(file.name) }?.info?.reason == "MINIMUM_PERIOD_RUNNING"
                )
            }
            harness.go(to: "2026-09-11")
            for file in [before, after] {
                let removed = try await harness.removeEarly(file.name)
                #expect(removed.entry?.state == .removedEarly)
                #expect(removed.entry?.earlyRemovalFrom == "2026-09-11")
            }
        }
    }

    @Test("a later way out of a new edition, or no book at all, keeps nobody on the list for longer")
    func removalKept() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let first = try await harness.effective()
            harness.go(to: Harness.monday)
            let second = try await harness.effective("MSR-2026-2")
            try await harness.hear(ShippedRuleBook.book(2, [Change(.listEarliestRemoval, 18, domain: "FDS")]))
            harness.go(to: "2027-03-11")
            #expect(try await harness.removeEarly(first.name).entry?.state == .removedEarly)
            try await harness.forgetRuleBook()
            #expect(try await harness.removeEarly(second.name).entry?.state == .removedEarly)
        }
    }

    // MARK: The audit

    @Test("the audit names the version that applied")
    func audit() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            _ = try await harness.file(entry.name)
            let details = try await harness.texts(
                """
                SELECT action || ' ' || detail FROM store_audit
                    WHERE action IN ('ProposeEntry', 'RecordNoticeServed', 'DecideEntry', 'FileObjection') ORDER BY sequence
                """)
            let named = details.map { $0.contains("rule_book=1") }
            // A proposal counts nothing yet; the objection is noted on its entry, too.
            #expect(details.count == 5 && named == [false, true, true, true, true], "\(details)")
        }
    }
}
