import Casework
import Credit
import ListingRules
import TestKit
import Testing

@Suite("The law of a list by the rule book")
struct ListLawTests {
    static let today = day("2026-03-02")

    static func law(
        _ changes: [ShippedRuleBook.Change] = [], department: String = "MSR", domain: String = "FDS", edition: Int64 = 2
    ) -> ListLaw {
        ListLaw(ShippedRuleBook.book(edition, changes), department: department, domain: domain)
    }

    struct Bound: Sendable {
        var name: String
        var months = 12
        var minimum = 0
        var defence = 5
        var changes: [ShippedRuleBook.Change] = []
        var domain = "FDS"
        /// The field at fault; nil where the periods are lawful.
        var fault: String?
    }

    static let bounds = [
        Bound(name: "below the shortest period", months: 0, fault: "period_months"),
        Bound(name: "less than nothing", months: -1, fault: "period_months"),
        Bound(name: "the shortest period", months: 1),
        Bound(name: "the longest period of the domain", months: 36),
        Bound(name: "beyond the longest of the domain", months: 37, fault: "period_months"),
        Bound(name: "the longest period of other domains", months: 60, domain: "QLT"),
        Bound(name: "beyond the longest of other domains", months: 61, domain: "QLT", fault: "period_months"),
        Bound(
            name: "the longest of another edition", months: 24, changes: [.init(.listPeriodLongest, 24, domain: "FDS")]),
        Bound(
            name: "beyond the longest of another edition", months: 25,
            changes: [.init(.listPeriodLongest, 24, domain: "FDS")], fault: "period_months"),
        Bound(
            name: "the department's own longest before the domain's", months: 48,
            changes: [.init(.listPeriodLongest, 48, department: "MSR")]),
        Bound(
            name: "beyond the department's own longest", months: 49,
            changes: [.init(.listPeriodLongest, 48, department: "MSR")], fault: "period_months"),
        Bound(
            name: "another department's own longest", months: 37,
            changes: [.init(.listPeriodLongest, 48, department: "EMR")], fault: "period_months"),
        Bound(
            name: "below another edition's shortest", months: 2, changes: [.init(.listPeriodShortest, 3)],
            fault: "period_months"),
        Bound(name: "another edition's shortest", months: 3, changes: [.init(.listPeriodShortest, 3)]),
        Bound(
            name: "a shortest period behind the longest leaves none", months: 36,
            changes: [.init(.listPeriodShortest, 37)], fault: "period_months"),
        Bound(name: "no minimum", minimum: 0),
        Bound(name: "the whole period as minimum", minimum: 12),
        Bound(name: "a minimum beyond the period", minimum: 13, fault: "minimum_months"),
        Bound(name: "a minimum below nothing", minimum: -1, fault: "minimum_months"),
        Bound(name: "below the shortest window", defence: 4, fault: "defence_working_days"),
        Bound(name: "the shortest window", defence: 5),
        Bound(name: "the longest window", defence: 60),
        Bound(name: "beyond the longest window", defence: 61, fault: "defence_working_days"),
        Bound(
            name: "below another edition's window", defence: 6,
            changes: [.init(.defenceWindow, 7, department: "MSR")], fault: "defence_working_days"),
        Bound(name: "another edition's window", defence: 7, changes: [.init(.defenceWindow, 7, department: "MSR")]),
        Bound(
            name: "another edition's longest window", defence: 30, changes: [.init(.defenceWindowLongest, 30)]),
        Bound(
            name: "beyond another edition's longest window", defence: 31, changes: [.init(.defenceWindowLongest, 30)],
            fault: "defence_working_days"),
    ]

    @Test("a draft keeps to the periods of the book, at, below and above each bound", arguments: bounds)
    func drafts(bound: Bound) {
        let law = Self.law(bound.changes, domain: bound.domain)
        var field: String?
        do {
            _ = try DefinitionPeriods(
                draft: bound.months, minimumMonths: bound.minimum, defenceWorkingDays: bound.defence, by: law,
                on: Self.today)
        } catch { field = (error as? Refusal)?.field ?? "\(error)" }
        #expect(field == bound.fault.map { "definition.\($0)" }, "\(bound.name)")
        let periods = DefinitionPeriods(
            months: bound.months, minimumMonths: bound.minimum, defenceWorkingDays: bound.defence)
        let forced = refusal { try periods.requireLawful(by: law, from: Self.today) }
        #expect(forced == (bound.fault == nil ? nil : "PERIOD_NOT_LAWFUL"), "\(bound.name)")
    }

    @Test("no days of defence mean the window of the law, as it is then", arguments: [5, 7])
    func noDays(window: Int) throws {
        let law = Self.law([.init(.defenceWindow, window)])
        let periods = try DefinitionPeriods(
            draft: 12, minimumMonths: 0, defenceWorkingDays: 0, by: law, on: Self.today)
        #expect(periods.defenceWorkingDays == window)
    }

    @Test(
        "a window is the definition's, and never shorter than the law of the day of service",
        arguments: [
            (5, "2026-03-31", 5), (5, "2026-04-01", 7), (7, "2026-04-01", 7), (9, "2026-04-01", 9),
            (6, "2026-03-31", 6),
        ])
    func window(definition: Int, served: String, days: Int) throws {
        let law = Self.law([
            .init(.defenceWindow, 5, until: "2026-03-31"), .init(.defenceWindow, 7, from: "2026-04-01"),
        ])
        #expect(try law.defenceWorkingDays(definition: definition, served: day(served)) == days)
    }

    @Test(
        "a consultation lasts as long as the law of its first day asks",
        arguments: [
            ("2025-12-31", "2026-01-28", false), ("2025-12-31", "2026-01-29", true),
            ("2026-01-01", "2026-02-13", false), ("2026-01-01", "2026-02-14", true), ("2026-01-01", "2026-02-15", true),
        ])
    func consultation(start: String, end: String, taken: Bool) throws {
        let law = Self.law([
            .init(.publicComment, 30, until: "2025-12-31"), .init(.publicComment, 45, from: "2026-01-01"),
        ])
        let days = try law.consultationDays(from: day(start))
        var machine = DefinitionMachine(
            DefinitionFacts(kind: .serious, listability: .yes, level: .district, basisFrom: day("2021-09-01")))
        let reason = refusal {
            try machine.consult(from: day(start), to: day(end), atLeast: days, today: Self.today)
        }
        #expect((reason == nil) == taken)
    }

    @Test(
        "an objection takes the days of the department's own row, of the domain's, of all, in this order",
        arguments: [
            ("MSR", "FDS", 9), ("MSR", "PQY", 8), ("EMR", "FDS", 6), ("EMR", "WSF", 7),
        ])
    func objections(department: String, domain: String, days: Int) throws {
        let law = Self.law(
            [
                .init(.objectionForwarded, 9, department: "MSR", domain: "FDS"),
                .init(.objectionForwarded, 8, department: "MSR"), .init(.objectionForwarded, 6, domain: "FDS"),
            ], department: department, domain: domain)
        #expect(try law.objectionWorkingDays(isOwn: false, received: Self.today) == days)
        #expect(try law.objectionWorkingDays(isOwn: true, received: Self.today) == 3)
    }

    // MARK: The more favourable rule (LC-13)

    @Test(
        "of the law of the conduct and the law of the decision the one that is better for the subject applies",
        arguments: [
            // The law became harsher: the old one stays for what was done under it.
            (12, 36, "2025-12-31", 12), (12, 36, "2026-01-01", 36),
            // It became milder: the new one is for everybody.
            (36, 12, "2025-12-31", 12), (36, 12, "2026-01-01", 12),
        ])
    func conduct(before: Int, after: Int, conduct: String, months: Int) throws {
        let law = Self.law([
            .init(.listPeriodLongest, before, domain: "FDS", until: "2025-12-31"),
            .init(.listPeriodLongest, after, domain: "FDS", from: "2026-01-01"),
        ])
        let limits = try law.entryLimits(conduct: day(conduct), decided: Self.today)
        #expect(limits.longestMonths == months)
        #expect(limits.ruleBook == 2)
    }

    @Test("the earlier way out of both laws applies, and a right that only one of them gives")
    func removal() throws {
        let law = Self.law([
            .init(.listEarliestRemoval, 12, domain: "FDS", until: "2025-12-31"),
            .init(.listEarliestRemoval, 6, domain: "FDS", from: "2026-01-01"),
        ])
        #expect(try law.entryLimits(conduct: day("2025-06-01"), decided: Self.today).earliestRemovalMonths == 6)
        #expect(try law.entryLimits(conduct: day("2025-06-01"), decided: day("2025-12-31")).earliestRemovalMonths == 12)
        let late = Self.law([.init(.listEarliestRemoval, 6, domain: "FDS", from: "2026-01-01")])
        #expect(try late.entryLimits(conduct: day("2025-06-01"), decided: Self.today).earliestRemovalMonths == 6)
        #expect(
            try late.entryLimits(conduct: day("2025-06-01"), decided: day("2025-12-31")).earliestRemovalMonths == nil)
        #expect(Self.law(domain: "QLT").earliestRemovalMonths(on: Self.today) == nil)
    }

    @Test("of two editions the milder is kept, and of equal ones the older")
    func editions() throws {
        func limits(_ edition: Int64, _ months: Int, _ removal: Int) throws -> EntryLimits {
            try Self.law(
                [
                    .init(.listPeriodLongest, months, domain: "FDS"),
                    .init(.listEarliestRemoval, removal, domain: "FDS"),
                ], edition: edition
            ).entryLimits(conduct: Self.today, decided: Self.today)
        }
        let kept = try limits(1, 36, 12)
        #expect(kept.milder(kept) == kept)
        #expect(try kept.milder(limits(2, 36, 12)).ruleBook == 1)
        #expect(try kept.milder(limits(2, 24, 12)) == limits(2, 24, 12))
        #expect(try kept.milder(limits(2, 48, 12)) == kept)
        let mixed = try kept.milder(limits(2, 48, 6))
        #expect(mixed == EntryLimits(longestMonths: 36, earliestRemovalMonths: 6, ruleBook: 1))
    }

    @Test(
        "the day of the conduct is what the file states, if that is a day, and not after the decision on it",
        arguments: [
            ("2025-06-01", "2025-06-01"), ("2026-01-05", "2026-01-05"), ("2026-01-06", "2026-01-05"),
            ("", "2026-01-05"), ("2025年上半年", "2026-01-05"), ("2025-06", "2026-01-05"), ("2025-02-30", "2026-01-05"),
        ])
    func statedConduct(stated: String, expected: String) {
        let facts = EntryFacts(
            proposer: OfficialID("p1"), underlyingDate: day("2026-01-05"), definitionFrom: day("2021-09-01"),
            definitionUntil: nil, periodMonths: 36, minimumMonths: 12)
        #expect(facts.conduct(stated: stated) == day(expected))
    }

    // MARK: What the machine does with it

    private func decided(period: Int, minimum: Int?, limits: EntryLimits) throws -> EntryFacts {
        var facts = EntryMachineTests().facts(in: .reviewed)
        facts.periodMonths = period
        facts.minimumMonths = minimum
        var machine = EntryMachine(facts)
        _ = try machine.decide(
            by: OfficialID("d1"), number: "1", on: EntryMachineTests.today, validTo: nil, limits: limits,
            today: EntryMachineTests.today)
        return machine.finish()
    }

    @Test(
        "an entry runs for the shorter of the definition's period and the law's, and may end after the smaller minimum",
        arguments: [
            (36, 12, 60, nil, 36, 12), (36, 12, 24, 12, 24, 12), (36, 12, 36, 6, 36, 6), (36, 6, 36, 12, 36, 6),
            (36, 24, 12, nil, 12, 12), (36, nil, 24, 6, 24, nil),
        ] as [(Int, Int?, Int, Int?, Int, Int?)])
    func applied(period: Int, minimum: Int?, longest: Int, removal: Int?, months: Int, least: Int?) throws {
        let facts = try decided(
            period: period, minimum: minimum,
            limits: EntryLimits(longestMonths: longest, earliestRemovalMonths: removal, ruleBook: 1))
        #expect(facts.validTo == EntryMachineTests.today.adding(months: months))
        #expect(facts.latestValidTo == facts.validTo)
        #expect(facts.periodMonths == months)
        #expect(facts.minimumMonths == least)
    }

    @Test("a law that leaves no period leaves no entry")
    func noPeriod() throws {
        let limits = EntryLimits(longestMonths: 0, earliestRemovalMonths: nil, ruleBook: 1)
        #expect(refusal { _ = try decided(period: 36, minimum: nil, limits: limits) } == "INVALID_FIELD")
    }

    @Test(
        "an entry is left by the kept months, or sooner if the law of the day says so, and never later",
        arguments: [
            (nil, "2027-02-10", false), (nil, "2027-02-11", true), (6, "2026-08-10", false), (6, "2026-08-11", true),
            (18, "2027-02-10", false), (18, "2027-02-11", true),
        ] as [(Int?, String, Bool)])
    func removed(law: Int?, on text: String, taken: Bool) throws {
        var facts = EntryMachineTests().facts(in: .effective)
        facts.minimumMonths = 12
        var machine = EntryMachine(facts)
        let reason = refusal { _ = try machine.removeEarly(on: day(text), cause: .exitRule, lawMonths: law) }
        #expect(reason == (taken ? nil : "MINIMUM_PERIOD_RUNNING"))
        let after = machine.finish()
        if taken { #expect(after.exit == day(text)) } else { #expect(after == facts) }
    }

    @Test("a list whose exit rule knows no early removal keeps it so, whatever the law of others says")
    func noRemoval() throws {
        var facts = EntryMachineTests().facts(in: .effective)
        facts.minimumMonths = nil
        var machine = EntryMachine(facts)
        #expect(
            refusal { _ = try machine.removeEarly(on: day("2028-01-01"), cause: .exitRule, lawMonths: 6) }
                == "EARLY_REMOVAL_NOT_ALLOWED")
    }

    @Test("a provisional window is computed again with the days that its notice had")
    func recomputed() {
        var facts = EntryMachineTests().facts(in: .noticeServed)
        facts.defenceFrom = day("2026-02-02")
        facts.defenceWorkingDays = 7
        facts.defenceDue = DueDay(date: day("2026-02-11"), isProvisional: true)
        var calendar = WorkingCalendar()
        calendar.publish(year: 2026, days: [day("2026-02-04"): .holiday])
        var machine = EntryMachine(facts)
        #expect(machine.recompute(by: calendar, on: EntryMachineTests.today)?.token == "DEFENCE_WINDOW_RECOMPUTED")
        #expect(machine.facts.defenceDue == DueDay(date: day("2026-02-12"), isProvisional: false))
        #expect(machine.recompute(by: WorkingCalendar(), on: EntryMachineTests.today) == nil)
    }
}
