package import Credit

/// Whom to remind of a month.
package enum ReminderRule {
    /// Calendar days left to a due day, that day included; negative once it is over.
    package static func daysLeft(until due: CivilDate, today: CivilDate) -> Int {
        let days = due.days(since: today)
        return days >= 0 ? days + 1 : days
    }

    /// Whether to remind: a case was given back, the due day is over, or at most `within` days are left. nil where no rule book
    /// says how many are left.
    package static func isDue(_ standing: MonthStanding, daysLeft: Int?, within: Int?) -> Bool {
        switch standing {
        case .overdue, .returned: true
        case .open: if let daysLeft, let within { daysLeft <= within } else { false }
        case .notOwed, .reported, .reportedLate, .nil, .nilLate: false
        }
    }
}
