/// What a published calendar says of a day that is not as its weekday would have it.
package enum CalendarDayKind: String, Sendable, Hashable {
    /// A rest day by the arrangement, whatever its weekday (放假).
    case holiday
    /// A weekend day on which people work (调休上班).
    case workday
}

/// The last day of a legal period, and how sure it is.
package struct DueDay: Sendable, Hashable {
    /// The day; the period ends at 24:00 of it in Asia/Shanghai.
    package let date: CivilDate
    /// Whether a year without a published calendar was needed: weekday rule, to be recomputed.
    package let isProvisional: Bool

    /// A due day as stored.
    package init(date: CivilDate, isProvisional: Bool) {
        self.date = date
        self.isProvisional = isProvisional
    }

    /// The first instant after the period: 24:00 of its last day in Asia/Shanghai.
    package var end: Timestamp { Timestamp(startOf: date.adding(days: 1), in: .shanghai) }

    /// Whether what was done at an instant came after the period.
    package func isLate(_ instant: Timestamp) -> Bool { instant >= end }
}

/// The working days of the published years (国务院办公厅's yearly arrangement). A working day is a make-up workday,
/// or a Monday to Friday that is no holiday (行政处罚法 Art.85, 行政许可法 Art.82). A year that was not published
/// follows its weekdays, and whatever needed it is provisional.
package struct WorkingCalendar: Sendable, Hashable {
    private var special: [Int: CalendarDayKind] = [:]
    private var published: Set<Int> = []

    /// A calendar of no published year.
    package init() {}

    /// Publishes a year, in place of what was known of it. Days of other years are left out.
    package mutating func publish(year: Int, days: [CivilDate: CalendarDayKind]) {
        special = special.filter { CivilDate(daysSinceEpoch: $0.key).year != year }
        for (date, kind) in days where date.year == year { special[date.daysSinceEpoch] = kind }
        published.insert(year)
    }

    /// The published years, in order.
    package var publishedYears: [Int] { published.sorted() }

    /// Whether the arrangement of a year is known.
    package func isPublished(year: Int) -> Bool { published.contains(year) }

    /// What is special about a day; nil if it follows its weekday.
    package func special(_ date: CivilDate) -> CalendarDayKind? { special[date.daysSinceEpoch] }

    /// Whether people work on a day, by the published arrangement or by its weekday.
    package func isWorkingDay(_ date: CivilDate) -> Bool {
        switch special[date.daysSinceEpoch] {
        case .workday: true
        case .holiday: false
        case nil: !date.isWeekend
        }
    }

    /// The working day that is `workingDays` after a day, which itself is not counted (民法典 Art.201). From 0 up to
    /// 10,000 days; less counts as 0, more as 10,000. With 0, the day itself or the next working day.
    package func dueDay(from start: CivilDate, workingDays: Int) -> DueDay {
        var left = min(max(workingDays, 0), 10_000)
        var date = start
        var isProvisional = false
        func look(_ date: CivilDate) -> Bool {
            if !published.contains(date.year) { isProvisional = true }
            return isWorkingDay(date)
        }
        while left > 0, date < .distantFuture {
            date = date.adding(days: 1)
            if look(date) { left -= 1 }
        }
        while !look(date), date < .distantFuture { date = date.adding(days: 1) }
        return DueDay(date: date, isProvisional: isProvisional)
    }

    /// The day itself if it is a working day, else the last one before it.
    package func workingDay(onOrBefore date: CivilDate) -> DueDay {
        var day = date
        var isProvisional = !published.contains(day.year)
        while !isWorkingDay(day), day > .distantPast {
            day = day.adding(days: -1)
            if !published.contains(day.year) { isProvisional = true }
        }
        return DueDay(date: day, isProvisional: isProvisional)
    }

    /// The number of working days after `start` up to `end` inclusive; 0 if `end` is not later.
    package func workingDays(after start: CivilDate, through end: CivilDate) -> DayCount {
        var count = DayCount(days: 0, isProvisional: false)
        var date = start
        while date < end {
            date = date.adding(days: 1)
            if !published.contains(date.year) { count.isProvisional = true }
            if isWorkingDay(date) { count.days += 1 }
        }
        return count
    }

    /// A number of working days, and whether an unpublished year was needed for it.
    package struct DayCount: Sendable, Hashable {
        /// Working days, 0 or more.
        package var days: Int
        /// Whether weekdays stood in for a calendar.
        package var isProvisional: Bool
    }
}
