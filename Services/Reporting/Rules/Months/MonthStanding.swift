package import Credit

/// How a department stands with one month.
package enum MonthStanding: String, Sendable, Hashable, CaseIterable {
    /// It owes no report.
    case notOwed
    /// Nothing submitted, the due day is not over.
    case open
    /// Nothing submitted, the due day is over.
    case overdue
    /// Every case submitted was given back.
    case returned
    /// Reported in time.
    case reported
    /// Reported after the due day.
    case reportedLate
    /// Stated in time that there is no case.
    case `nil`
    /// Stated so after the due day.
    case nilLate

    /// Whether the duty is fulfilled.
    package var isReported: Bool {
        switch self {
        case .reported, .reportedLate, .nil, .nilLate: true
        case .notOwed, .open, .overdue, .returned: false
        }
    }

    /// Whether the duty is fulfilled, but after the due day.
    package var isReportedLate: Bool { self == .reportedLate || self == .nilLate }

    /// Calendar days since the due day was over, where something is still to be submitted and the day is known; else 0.
    package func daysOverdue(_ due: CivilDate?, today: CivilDate) -> Int {
        guard isOutstanding, let due else { return 0 }
        return max(0, today.days(since: due))
    }

    /// Whether something is still to be submitted.
    package var isOutstanding: Bool {
        switch self {
        case .open, .overdue, .returned: true
        case .notOwed, .reported, .reportedLate, .nil, .nilLate: false
        }
    }
}

/// What one department did in one month.
package struct MonthFacts: Sendable, Hashable {
    /// First submissions of cases that fulfil the duty: submitted and not given back.
    package var fulfilled: [Timestamp]
    /// How many cases were given back and not submitted again.
    package var returned: Int
    /// When it stated that there is no case.
    package var nilReport: Timestamp?

    /// What it did.
    package init(fulfilled: [Timestamp] = [], returned: Int = 0, nilReport: Timestamp? = nil) {
        self.fulfilled = fulfilled
        self.returned = returned
        self.nilReport = nilReport
    }

    /// When the first report that counts came.
    package var firstReport: Timestamp? { ([nilReport].compactMap(\.self) + fulfilled).min() }

    /// How the department stands at an instant. What was reported counts even where nothing was owed. Without a due day, before
    /// a rule book was heard, nobody is late.
    package func standing(owed: Bool, due: DueDay?, now: Timestamp) -> MonthStanding {
        let isLate = { (instant: Timestamp) in due?.isLate(instant) ?? false }
        if let first = fulfilled.min() { return isLate(first) ? .reportedLate : .reported }
        if let nilReport { return isLate(nilReport) ? .nilLate : .nil }
        if !owed { return .notOwed }
        if returned > 0 { return .returned }
        return isLate(now) ? .overdue : .open
    }
}
