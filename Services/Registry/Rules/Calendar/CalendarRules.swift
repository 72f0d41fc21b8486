package import Casework
package import Credit
import Phrases

/// The law of a loaded calendar year, and how it becomes a working-day calendar.
package enum CalendarRules {
    /// Checks a year: days within it, ascending, each once; make-up working days on Saturday or Sunday; the whole of it. The texts
    /// come back folded.
    ///
    /// - Throws: INVALID_FIELD with every broken rule, PERSONAL_NUMBER_IN_TEXT.
    package static func check(_ given: CalendarYearRow) throws(Refusal) -> CalendarYearRow {
        var findings = Findings(most: RegistryLimits.violations)
        let years = RegistryLimits.calendarYears
        if !years.contains(Int(given.year)) {
            findings.refuse(
                "calendar_year.year", "\(years.lowerBound) to \(years.upperBound)",
                remedy: "give the year of the arrangement")
        }
        if !RegistryLimits.versions.contains(given.version) {
            findings.refuse("calendar_year.version", RegistryLimits.versionRule, remedy: "number versions from 1")
        }
        _ = try findings.read { () throws(Refusal) in
            try Fields.optionalDate(given.publishDate, "calendar_year.publish_date")
        }
        var row = given
        row.instrument =
            try findings.read { () throws(Refusal) in
                try Fields.text(
                    given.instrument, "calendar_year.instrument", characters: 0...RegistryLimits.titleCharacters)
            }?.value ?? ""
        if given.days.count > RegistryLimits.calendarDays {
            findings.refuse(
                "calendar_year.days", "at most \(RegistryLimits.calendarDays) days",
                remedy: "give the days that depart from the weekday rule")
            try findings.check()
        }
        var before: CivilDate?
        for index in given.days.indices {
            row.days[index] = try check(given.days[index], index, of: given.year, after: &before, &findings)
        }
        try findings.check()
        let missing = landmarks.filter { landmark in
            !row.days.contains { $0.kind == holiday && landmark.span.contains($0.date.dropFirst("2027-".count)) }
        }
        guard missing.isEmpty else {
            throw .invalid(
                "calendar_year.days",
                "the arrangement of a whole year, and \(Phrase.list(missing.map(\.name))) is missing from it",
                remedy: "load the year once its arrangement is published, because a loaded year makes due days final")
        }
        return row
    }

    /// Days that every year's arrangement has: the fixed dates of 全国年节及纪念日放假办法, and Spring Festival between the earliest and
    /// the latest day on which its month begins. A year without them is a part of one.
    private static let landmarks: [(name: Phrase, span: ClosedRange<Substring>)] = [
        (Phrase("元旦", "1 January"), "01-01"..."01-01"), (Phrase("春节", "Spring Festival"), "01-21"..."02-21"),
        (Phrase("劳动节", "1 May"), "05-01"..."05-01"), (Phrase("国庆节", "1 October"), "10-01"..."10-01"),
    ]

    private static func check(
        _ given: CalendarDayRow, _ index: Int, of year: Int64, after before: inout CivilDate?,
        _ findings: inout Findings
    ) throws(Refusal) -> CalendarDayRow {
        let field = "calendar_year.days[\(index)]"
        guard let date = CivilDate(iso: given.date) else {
            findings.refuse("\(field).date", "a date YYYY-MM-DD that exists", remedy: "correct the date")
            return given
        }
        if date.year != Int(year) {
            findings.refuse("\(field).date", "within the year \(year)", remedy: "put it into its own year")
        }
        if let before, date <= before {
            findings.refuse("\(field).date", "ascending, each day once", remedy: "sort the days")
        }
        before = date
        if given.kind != holiday && given.kind != workday {
            findings.refuse("\(field).kind", "holiday or working day", remedy: "state the kind")
        } else if given.kind == workday && !date.isWeekend {
            findings.refuse(
                "\(field).kind", "a make-up working day is a Saturday or Sunday", remedy: "correct the day or its kind")
        }
        var day = given
        day.title =
            try findings.read { () throws(Refusal) in
                try Fields.text(given.title, "\(field).title", characters: 0...50)
            }?.value ?? ""
        return day
    }

    /// Whether a year replaces the one that is kept: a higher version does, the same one with the same content is known
    /// already.
    ///
    /// - Throws: OLDER_VERSION, VERSION_DIFFERS.
    package static func replaces(_ given: CalendarYearRow, _ known: CalendarYearRow?) throws(Refusal) -> Bool {
        guard let known else { return true }
        guard given.version >= known.version else { throw .older(given.version, than: known.version) }
        if given.version > known.version { return true }
        var same = given
        same.loadTime = known.loadTime
        same.isRecomputing = known.isRecomputing
        guard same == known else { throw .versionDiffers("version \(given.version) of \(given.year)") }
        return false
    }

    private static let holiday: Int64 = 1
    private static let workday: Int64 = 2

    /// The working-day calendar of loaded years.
    package static func calendar(_ years: [CalendarYearRow]) -> WorkingCalendar {
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
    package static func span(of year: Int) -> (from: String, to: String) {
        let first = CivilDate(year: year, month: 1, day: 1) ?? .distantPast
        let last = CivilDate(year: year, month: 12, day: 31) ?? .distantFuture
        return (first.adding(days: -RegistryLimits.uploadSpanDays).iso, last.iso)
    }
}
