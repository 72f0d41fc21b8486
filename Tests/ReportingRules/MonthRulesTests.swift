import Casework
import Credit
import ReportingRules
import TestKit
import Testing

@Suite("When a month is due, and how a department stands")
struct MonthRulesTests {
    static func month(_ text: String) throws -> CivilMonth { try #require(CivilMonth(iso: text)) }
    static func instant(_ text: String) throws -> Timestamp { try #require(Timestamp(rfc3339: text)) }

    @Test(
        "the due day is the 20th, or as the deployment says where that is a day of rest",
        arguments: [
            ("2026-11", 20, DueShift.none, "2026-11-20", false), ("2026-11", 20, .next, "2026-11-20", false),
            // 20 June 2026 is a Saturday inside the Dragon Boat holiday, the 19th to the 21st.
            ("2026-06", 20, .none, "2026-06-20", false), ("2026-06", 20, .next, "2026-06-22", false),
            ("2026-06", 20, .previous, "2026-06-18", false),
            // 20 September 2026 is a Sunday, and a make-up workday.
            ("2026-09", 20, .next, "2026-09-20", false), ("2026-02", 31, .none, "2026-02-28", false),
            ("2027-02", 20, .none, "2027-02-20", false), ("2027-02", 20, .next, "2027-02-22", true),
            ("2027-02", 20, .previous, "2027-02-19", true),
        ])
    func due(month: String, day: Int, shift: DueShift, date: String, provisional: Bool) throws {
        let due = DueRule(day: day, shift: shift).due(try Self.month(month), calendar: BuiltInCalendar.calendar)
        #expect(due.date.iso == date && due.isProvisional == provisional)
    }

    /// The shipped book with another value of a key.
    static func book(_ key: RuleKey, _ value: String, example: String) throws -> RuleBook {
        try ShippedRuleBook.book(2, key, [[.value: value, .example: example]])
    }

    /// The shipped book with 15 as the day from a day on.
    static func fifteenth(from day: String, example: String) throws -> RuleBook {
        let before = try #require(CivilDate(iso: day)).adding(days: -1)
        return try ShippedRuleBook.book(
            2, .caseReportDay, [[.until: before.iso], [.from: day, .value: "15", .example: example]])
    }

    @Test("due day, reminders and the first month are the rule book's")
    func fromTheBook() throws {
        let month = try Self.month("2026-11")
        let today = try #require(CivilDate(iso: "2026-11-23"))
        #expect(
            try MonthRules(month, by: ShippedRuleBook.book)
                == MonthRules(ruleBook: 1, dueDay: 20, reminderDays: 5))
        #expect(try MonthRules.firstMonth(by: ShippedRuleBook.book, on: today).iso == "2020-01")
        let day = try Self.book(.caseReportDay, "15", example: "month=2026-02 => due=2026-02-15")
        #expect(try MonthRules(month, by: day) == MonthRules(ruleBook: 2, dueDay: 15, reminderDays: 5))
        let reminder = try Self.book(.caseReportReminder, "3", example: "first=2026-11-18 => last=2026-11-20")
        #expect(try MonthRules(month, by: reminder) == MonthRules(ruleBook: 2, dueDay: 20, reminderDays: 3))
        let first = try Self.book(.caseReportFrom, "2021-07-01", example: "on=2026-05-01 => value=2021-07-01")
        #expect(try MonthRules.firstMonth(by: first, on: today).iso == "2021-07")
    }

    @Test(
        "a rule that comes into force within a month is for the next one",
        arguments: [("2026-10", 20), ("2026-11", 20), ("2026-12", 15)])
    func dated(month: String, day: Int) throws {
        let book = try Self.fifteenth(from: "2026-11-02", example: "month=2026-12 => due=2026-12-15")
        #expect(try MonthRules(try Self.month(month), by: book).dueDay == day)
        // On the first day of the month it is this month's, and an example of an earlier one is refused with the book.
        let onTheFirst = try Self.fifteenth(from: "2026-11-01", example: "month=2026-11 => due=2026-11-15")
        #expect(try MonthRules(try Self.month("2026-11"), by: onTheFirst).dueDay == 15)
        #expect(throws: RuleFaults.self) {
            try Self.fifteenth(from: "2026-11-02", example: "month=2026-11 => due=2026-11-15")
        }
    }

    @Test("months before the first are refused by field, and those that began keep the book before")
    func firstMonth() throws {
        let first = try Self.month("2020-01")
        #expect(throws: Never.self) { try MonthRules.require(first, from: first, "month") }
        let refusal = #expect(throws: Refusal.self) {
            try MonthRules.require(try Self.month("2019-12"), from: first, "case_report.month")
        }
        #expect(refusal?.field == "case_report.month" && refusal?.reason == .invalidField)
        let begun = try MonthRules.begun(by: ShippedRuleBook.book, on: try #require(CivilDate(iso: "2020-03-01")))
        #expect(begun.map(\.iso) == ["2020-01", "2020-02", "2020-03"])
        let early = try Self.book(.caseReportFrom, "1900-01-01", example: "on=2026-05-01 => value=1900-01-01")
        let many = try MonthRules.begun(by: early, on: try #require(CivilDate(iso: "2026-11-30")))
        #expect(many.count == ReportingLimits.keptByEdition && many.last?.iso == "2026-11")
        #expect(try MonthRules.begun(by: ShippedRuleBook.book, on: try #require(CivilDate(iso: "2019-12-31"))) == [])
    }

    @Test("24:00 in Shanghai divides in time from late, for reports as for the state of the month")
    func standing() throws {
        let due = DueDay(date: try #require(CivilDate(iso: "2026-11-20")), isProvisional: false)
        let last = try Self.instant("2026-11-20T23:59:59.999+08:00")
        let after = try Self.instant("2026-11-21T00:00:00+08:00")
        func standing(_ facts: MonthFacts, owed: Bool = true, at now: Timestamp) -> MonthStanding {
            facts.standing(owed: owed, due: due, now: now)
        }
        #expect(standing(MonthFacts(), at: last) == .open)
        #expect(standing(MonthFacts(), at: after) == .overdue)
        #expect(standing(MonthFacts(), owed: false, at: after) == .notOwed)
        #expect(standing(MonthFacts(fulfilled: [last]), at: after) == .reported)
        #expect(standing(MonthFacts(fulfilled: [after]), at: after) == .reportedLate)
        #expect(standing(MonthFacts(fulfilled: [after, last]), at: after) == .reported)
        #expect(standing(MonthFacts(nilReport: last), at: after) == .nil)
        #expect(standing(MonthFacts(nilReport: after), at: after) == .nilLate)
        #expect(standing(MonthFacts(returned: 1), at: last) == .returned)
        #expect(standing(MonthFacts(returned: 1), at: after) == .returned)
        #expect(standing(MonthFacts(fulfilled: [last], returned: 1), at: after) == .reported)
        #expect(standing(MonthFacts(fulfilled: [last]), owed: false, at: after) == .reported)
        #expect(MonthFacts(fulfilled: [after], nilReport: last).firstReport == last)
    }

    @Test(
        "without a rule book nobody is late and nobody is reminded of a day, but what came and what was given back is told"
    )
    func withoutDueDay() throws {
        let after = try Self.instant("2026-11-21T00:00:00+08:00")
        func standing(_ facts: MonthFacts, owed: Bool = true) -> MonthStanding {
            facts.standing(owed: owed, due: nil, now: after)
        }
        #expect(standing(MonthFacts()) == .open && standing(MonthFacts(), owed: false) == .notOwed)
        #expect(standing(MonthFacts(fulfilled: [after])) == .reported && standing(MonthFacts(nilReport: after)) == .nil)
        #expect(standing(MonthFacts(returned: 1)) == .returned)
        let today = try #require(CivilDate(iso: "2026-11-23"))
        #expect(MonthStanding.allCases.allSatisfy { $0.daysOverdue(nil, today: today) == 0 })
        #expect(!ReminderRule.isDue(.open, daysLeft: nil, within: nil))
        #expect(ReminderRule.isDue(.returned, daysLeft: nil, within: nil))
    }

    @Test("every department owes but the district government and the pseudo-code, within its months")
    func duties() throws {
        for code in ["MSR", "BEB"] { #expect(Duty.byRule(code, oversees: false, since: nil).owed) }
        #expect(!Duty.byRule("DGV", oversees: true, since: nil).owed)
        #expect(!Duty.byRule("ALL", oversees: false, since: nil).owed)
        let duty = Duty(owed: true, from: try Self.month("2026-03"), until: try Self.month("2026-05"))
        for (month, covered) in [("2026-02", false), ("2026-03", true), ("2026-05", true), ("2026-06", false)] {
            #expect(duty.covers(try Self.month(month)) == covered)
        }
        #expect(!Duty(owed: false).covers(try Self.month("2026-03")))
        #expect(Duty(owed: true).covers(try Self.month("2026-03")))
    }

    @Test(
        "a duty set by hand has months, the last not before the first",
        arguments: [
            ("", "", ""), ("2026-03", "2026-03", ""), ("2026-03", "", ""), ("", "2026-03", ""),
            ("2026-04", "2026-03", "duty.until_month"), ("2026-3", "", "duty.from_month"),
            ("", "x", "duty.until_month"),
        ])
    func dutiesByHand(from: String, until: String, field: String) {
        do throws(Refusal) {
            let duty = try Duty(owed: true, from: from, until: until)
            #expect(field.isEmpty && duty.from?.iso ?? "" == from && duty.until?.iso ?? "" == until)
        } catch {
            #expect(error.field == field)
        }
    }

    @Test("a statement of no case is made once, and never beside a case")
    func nils() throws {
        let month = try Self.month("2026-11")
        #expect(throws: Never.self) { try NilRules.require(month, statedBefore: false, casesSubmitted: false) }
        let twice = #expect(throws: Refusal.self) {
            try NilRules.require(month, statedBefore: true, casesSubmitted: true)
        }
        #expect(twice?.reason == .nilReported && twice?.kind == .exists)
        let beside = #expect(throws: Refusal.self) {
            try NilRules.require(month, statedBefore: false, casesSubmitted: true)
        }
        #expect(beside?.reason == .casesSubmitted && beside?.kind == .precondition)
    }

    @Test("days overdue are counted where something is still to be submitted only")
    func overdue() throws {
        let due = try #require(CivilDate(iso: "2026-11-20"))
        for (today, days) in [("2026-11-20", 0), ("2026-11-21", 1), ("2026-11-01", 0)] {
            let today = try #require(CivilDate(iso: today))
            for standing in MonthStanding.allCases {
                #expect(standing.daysOverdue(due, today: today) == (standing.isOutstanding ? days : 0))
            }
        }
    }

    @Test("a reminder is due when few days are left, when it is over, or when a case was given back")
    func reminders() throws {
        let due = try #require(CivilDate(iso: "2026-11-20"))
        for (today, left) in [("2026-11-15", 6), ("2026-11-16", 5), ("2026-11-20", 1), ("2026-11-21", -1)] {
            #expect(ReminderRule.daysLeft(until: due, today: try #require(CivilDate(iso: today))) == left)
        }
        #expect(ReminderRule.isDue(.open, daysLeft: 5, within: 5) && !ReminderRule.isDue(.open, daysLeft: 6, within: 5))
        #expect(ReminderRule.isDue(.overdue, daysLeft: -1, within: 5))
        #expect(ReminderRule.isDue(.returned, daysLeft: 20, within: 5))
        for standing in [MonthStanding.reported, .reportedLate, .nil, .nilLate, .notOwed] {
            #expect(!ReminderRule.isDue(standing, daysLeft: 1, within: 5))
        }
    }

    @Test("fields of a case are checked one by one, and refusals name field and remedy")
    func fields() throws {
        let today = try #require(CivilDate(iso: "2026-11-23"))
        #expect(try CaseRules.month("2026-12", today: today).iso == "2026-12")
        #expect(try CaseRules.month("2020-01", today: today).iso == "2020-01")
        for bad in ["2027-01", "2026-13", "2026-1", ""] {
            #expect(throws: Refusal.self) { try CaseRules.month(bad, today: today) }
        }
        #expect(throws: Refusal.self) { try CaseRules.month("2026-12", today: today, ahead: 0) }
        #expect(try CaseRules.domain("WSF", isBreach: true) == "WSF")
        #expect(try CaseRules.domain("", isBreach: false) == "")
        for bad in ["", "wsf", "WSFX", "W1F"] {
            #expect(throws: Refusal.self) { try CaseRules.domain(bad, isBreach: true) }
        }
        let codes = SubjectCodeReader(blindIndex: nil, today: today)
        #expect(
            try CaseRules.organisationCode("91230109ma1c0t3r9f", isRequired: true, codes: codes) == "91230109MA1C0T3R9F"
        )
        // A category that nobody knows: the registry takes the code, and so it is taken here.
        #expect(
            try CaseRules.organisationCode("23230109MA1C0T3R9G", isRequired: true, codes: codes) == "23230109MA1C0T3R9G"
        )
        #expect(try CaseRules.organisationCode("00000000000000000X", isRequired: false, codes: codes) == "")
        #expect(throws: Refusal.self) { try CaseRules.organisationCode("", isRequired: true, codes: codes) }
        let wrong = #expect(throws: Refusal.self) {
            try CaseRules.organisationCode("91230109MA1C0T3R9G", isRequired: false, codes: codes)
        }
        #expect(wrong?.reason == .invalidCode)
        #expect(try CaseRules.personCode("11010519491231002x", codes: codes) == "110105************")
        #expect(try CaseRules.personCode("", codes: codes) == "")
        #expect(try CaseRules.personCode("", kept: "110105************", codes: codes) == "110105************")
        #expect(
            try CaseRules.personCode("110105************", kept: "110105************", codes: codes)
                == "110105************")
        #expect(throws: Refusal.self) { try CaseRules.personCode("110105************", codes: codes) }
        #expect(throws: Refusal.self) { try CaseRules.personCode("110105194912310021", codes: codes) }
        #expect(try CaseRules.address("https://example.invalid/1", "uri").value == "https://example.invalid/1")
        for bad in ["https://example.invalid/一", "a b", String(repeating: "a", count: 401)] {
            #expect(throws: Refusal.self) { try CaseRules.address(bad, "uri") }
        }
        #expect(try CaseRules.resource("decisions/7", "x", of: ["decisions"]) == "decisions/7")
        for bad in ["decisions/", "entries/7", "decisions 7", "", "decisions/11010519491231002X"] {
            #expect(throws: Refusal.self) { try CaseRules.resource(bad, "x", of: ["decisions"]) }
        }
    }
}
