package import Credit

/// Whether a department owes a monthly report.
package struct Duty: Sendable, Hashable {
    /// True if it owes one.
    package var owed: Bool
    /// First month owed; nil from the beginning.
    package var from: CivilMonth?
    /// Last month owed; nil without end.
    package var until: CivilMonth?

    /// A duty.
    package init(owed: Bool, from: CivilMonth? = nil, until: CivilMonth? = nil) {
        self.owed = owed
        self.from = from
        self.until = until
    }

    /// The rule for a department that nobody set by hand: all owe but the district government, which oversees, and the
    /// pseudo-code for all departments (plan, S4).
    package static func byRule(_ department: String) -> Duty { Duty(owed: !["DGV", "ALL"].contains(department)) }

    /// Whether a month's report is owed.
    package func covers(_ month: CivilMonth) -> Bool {
        owed && from.map { $0 <= month } ?? true && until.map { month <= $0 } ?? true
    }
}

/// Whom to remind of a month.
package enum ReminderRule {
    /// Calendar days left to a due day, that day included; negative once it is over.
    package static func daysLeft(until due: CivilDate, today: CivilDate) -> Int {
        let days = due.days(since: today)
        return days >= 0 ? days + 1 : days
    }

    /// Whether to remind: a case was given back, the due day is over, or at most `within` days are left.
    package static func isDue(_ standing: MonthStanding, daysLeft: Int, within: Int) -> Bool {
        switch standing {
        case .overdue, .returned: true
        case .open: daysLeft <= within
        case .notOwed, .reported, .reportedLate, .nil, .nilLate: false
        }
    }
}
