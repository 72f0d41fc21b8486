package import Credit

/// What happens if the due day of the monthly report is a day of rest. The plan does not say; a deployment decides.
package enum DueShift: String, Sendable, Hashable, CaseIterable {
    /// The day stays.
    case none
    /// The next working day (民法典 Art.203).
    case next
    /// The working day before.
    case previous
}

/// When the report of a month is due, to 24:00 of the day (S4). The day of the month is the rule book's.
package struct DueRule: Sendable, Hashable {
    /// Day of the month, 1 to 31; a month without it ends the period on its last day.
    package let day: Int
    /// What happens on a day of rest.
    package let shift: DueShift

    /// A rule.
    package init(day: Int, shift: DueShift) {
        self.day = day
        self.shift = shift
    }

    /// The last day of a month's period.
    package func due(_ month: CivilMonth, calendar: WorkingCalendar) -> DueDay {
        let date = month.date(day: day)
        switch shift {
        case .none: return DueDay(date: date, isProvisional: false)
        case .next: return calendar.dueDay(from: date, workingDays: 0)
        case .previous: return calendar.workingDay(onOrBefore: date)
        }
    }
}
