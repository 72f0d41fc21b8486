/// A year of the calendar as stored.
package struct CalendarYearRow: Sendable, Hashable {
    /// The civil year, within ``RegistryLimits/calendarYears``.
    package var year: Int64
    /// Grows with every arrangement of the year.
    package var version: Int64
    /// ISO date of the notice; may be empty.
    package var publishDate: String
    /// The notice's number; may be empty.
    package var instrument: String
    /// When this version was loaded, in milliseconds since the epoch.
    package var loadTime: Int64
    /// Whether due dates that the year touches are still being computed.
    package var isRecomputing: Bool
    /// The days that depart from the weekday rule, ascending.
    package var days: [CalendarDayRow]

    /// A year by its content.
    package init(
        year: Int64, version: Int64, publishDate: String = "", instrument: String = "", loadTime: Int64 = 0,
        isRecomputing: Bool = false, days: [CalendarDayRow] = []
    ) {
        self.year = year
        self.version = version
        self.publishDate = publishDate
        self.instrument = instrument
        self.loadTime = loadTime
        self.isRecomputing = isRecomputing
        self.days = days
    }
}

/// A day that departs from the weekday rule.
package struct CalendarDayRow: Sendable, Hashable {
    /// ISO date, of the year that the day belongs to.
    package var date: String
    /// 1 a holiday, 2 a make-up working day.
    package var kind: Int64
    /// The holiday's name; may be empty.
    package var title: String

    /// A day by its content.
    package init(date: String, kind: Int64, title: String) {
        self.date = date
        self.kind = kind
        self.title = title
    }
}
