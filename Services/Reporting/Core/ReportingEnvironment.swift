package import Casework
package import Credit
import RPC
package import RegistryMirror
import RegistrySchema
package import ReportingRules
import SchemaRuntime
import ServiceKit
package import Store

/// What every handler of reporting works with. One value, shared by all of them.
package final class ReportingEnvironment: CaseHost {
    /// Database, clock, policy and pages.
    package let cases: CaseEnvironment
    /// What happens if the due day of a month's report is a day of rest: the deployment's choice, since no rule says.
    package let shift: DueShift
    private let calendar = MirrorCalendar()
    private let ruleBook = MirrorRuleBook()

    /// An environment over an open database. Reporting keeps numbers of persons masked and looks nobody up by them, so that
    /// it needs no key.
    package init(_ cases: CaseEnvironment, shift: DueShift = .none) {
        self.cases = cases
        self.shift = shift
    }

    /// What reporting keeps of the registry: departments, who may report, the calendar and the rule book. They stay once known: a
    /// report may rest on them. Subjects and decisions are not kept: no report refers to one.
    package var mirror: RegistryMirror {
        RegistryMirror(
            scope: MirrorScope(), calendar: calendar,
            hooks: MirrorHooks(
                calendarLoaded: { _, transaction in
                    // A day that never moves asks no calendar.
                    if self.shift != .none { try CaseDueDays.recompute(self, transaction) }
                },
                ruleBookLoaded: { edition, transaction in
                    try self.keepBegunMonths(before: edition, transaction)
                }))
    }

    /// The rules of a month: of one that was opened those that applied then, else those of the current book; nil before a book
    /// was heard.
    package func kept(_ month: CivilMonth, _ transaction: ReadTransaction) throws -> MonthRules? {
        if let opened = try OpenMonths.rules(month, transaction) { return opened }
        return try ruleBook.current(transaction).map { try MonthRules(month, by: $0) }
    }

    /// As ``kept(_:_:)`` for a month that a request names.
    ///
    /// - Throws: INVALID_FIELD for one that was not opened and lies before the first that can be reported.
    package func rules(_ month: CivilMonth, _ field: String, _ transaction: ReadTransaction) throws -> MonthRules? {
        if let opened = try OpenMonths.rules(month, transaction) { return opened }
        guard let book = try ruleBook.current(transaction) else { return nil }
        try MonthRules.require(month, from: try MonthRules.firstMonth(by: book, on: moment.today), field)
        return try MonthRules(month, by: book)
    }

    /// Opens a month for a report, so that its rules stay whatever book comes later.
    ///
    /// - Throws: RULE_BOOK_MISSING, and as ``rules(_:_:_:)``.
    package func open(_ month: CivilMonth, _ field: String, _ transaction: WriteTransaction) throws -> MonthRules {
        guard let rules = try rules(month, field, transaction) else { throw Refusal.ruleBookMissing }
        try OpenMonths.open(month, rules, transaction)
        return rules
    }

    /// The first month that departments owe by rule: the first whose due day was not over when the district began. Nil before a rule
    /// book was heard.
    package func firstOwed(_ transaction: ReadTransaction) throws -> CivilMonth? {
        guard let begin = try MirrorRuleBook.beginning(transaction) else { return nil }
        let month = CivilMonth(of: begin)
        guard let rules = try kept(month, transaction) else { return nil }
        return begin <= (try due(month, rules, transaction)).date ? month : month.adding(months: 1)
    }

    /// When a month's report is due by its rules, and by the calendar that a transaction sees.
    package func due(_ month: CivilMonth, _ rules: MonthRules, _ transaction: ReadTransaction) throws -> DueDay {
        DueRule(day: rules.dueDay, shift: shift).due(month, calendar: try calendar.calendar(transaction))
    }

    /// Months that had begun when the registry loaded an edition keep the rules of the book before it. The day is the
    /// registry's, so that an edition that is heard late or again opens no other months.
    private func keepBegunMonths(before edition: RuleBookEdition, _ transaction: WriteTransaction) throws {
        guard let loaded = edition.loadTime?.millisecondsSinceEpoch,
            let version = try MirrorRuleBook.version(before: Int64(edition.version), transaction),
            let book = try MirrorRuleBook.book(version, transaction)
        else { return }
        let day = Timestamp(milliseconds: loaded).date(in: .shanghai)
        for month in try MonthRules.begun(by: book, on: day) {
            try OpenMonths.open(month, try MonthRules(month, by: book), transaction)
        }
    }

    /// Whether the configured policy makes a department the one that oversees.
    package func oversees(_ department: String) -> Bool {
        cases.policy.roles(of: Caller(kind: .department, id: department)).contains(.oversight)
    }

    /// Refuses a department that the registry's catalogue does not have, or that its feed has not brought yet.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT.
    package func requireKnown(_ department: String, _ transaction: ReadTransaction) throws {
        guard try DepartmentMirror.isKnown(department, transaction) else {
            throw Refusal.unknownDepartment(department)
        }
    }
}
