import Credit

/// The law of a loaded calendar year, and how it becomes a working-day calendar.
enum CalendarRules {
    /// Days as given by a request.
    struct Day: Sendable, Hashable {
        var date: String
        /// 1 a holiday, 2 a make-up working day.
        var kind: Int64
        var title: String
    }

    /// Checks a year: days within it, ascending, each once; make-up working days on Saturday or Sunday.
    static func check(year: Int, version: Int, publishDate: String, instrument: String, days: [Day]) -> [RuleViolation]
    {
        var violations: [RuleViolation] = []
        func refuse(_ field: String, _ rule: String, _ remedy: String) {
            if violations.count < RegistryLimits.violations {
                violations.append(RuleViolation("calendar_year.\(field)", rule, remedy: remedy))
            }
        }
        let years = RegistryLimits.calendarYears
        if !years.contains(year) {
            refuse("year", "\(years.lowerBound) to \(years.upperBound)", "give the year of the arrangement")
        }
        if !(1...1_000_000).contains(version) { refuse("version", "1 to 1000000", "number versions from 1") }
        if !publishDate.isEmpty, CivilDate(iso: publishDate) == nil {
            refuse("publish_date", "a date YYYY-MM-DD that exists", "write it as 2025-11-04 or leave it empty")
        }
        let facts = TextFold.facts(instrument)
        if facts.characters > 200 || facts.hasControl {
            refuse("instrument", "at most 200 characters, no control characters", "give the notice's number only")
        }
        if days.count > RegistryLimits.calendarDays {
            refuse(
                "days", "at most \(RegistryLimits.calendarDays) days", "give the days that depart from the weekday rule"
            )
            return violations
        }
        var before: CivilDate?
        for (index, day) in days.enumerated() {
            let field = "days[\(index)]"
            guard let date = CivilDate(iso: day.date) else {
                refuse("\(field).date", "a date YYYY-MM-DD that exists", "correct the date")
                continue
            }
            if date.year != year { refuse("\(field).date", "within the year \(year)", "put it into its own year") }
            if let before, date <= before { refuse("\(field).date", "ascending, each day once", "sort the days") }
            before = date
            if day.kind != 1 && day.kind != 2 {
                refuse("\(field).kind", "holiday or working day", "state the kind")
            } else if day.kind == 2 && !date.isWeekend {
                refuse("\(field).kind", "a make-up working day is a Saturday or Sunday", "correct the day or its kind")
            }
            let title = TextFold.facts(day.title)
            if title.characters > 50 || title.hasControl {
                refuse("\(field).title", "at most 50 characters, no control characters", "shorten it")
            }
        }
        return violations
    }

    /// The working-day calendar of loaded years.
    static func calendar(_ years: [CalendarYearRow]) -> WorkingCalendar {
        var calendar = WorkingCalendar()
        for year in years {
            var days: [CivilDate: CalendarDayKind] = [:]
            for day in year.days {
                if let date = CivilDate(iso: day.date) { days[date] = day.kind == 1 ? .holiday : .workday }
            }
            calendar.publish(year: Int(year.year), days: days)
        }
        return calendar
    }

    /// The span of decision dates whose due date can depend on a year.
    static func span(of year: Int) -> (from: String, to: String) {
        let first = CivilDate(year: year, month: 1, day: 1) ?? .distantPast
        let last = CivilDate(year: year, month: 12, day: 31) ?? .distantFuture
        return (first.adding(days: -RegistryLimits.uploadSpanDays).iso, last.iso)
    }
}
