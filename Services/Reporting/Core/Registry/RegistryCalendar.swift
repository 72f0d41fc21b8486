package import Credit
package import RegistrySchema

/// The working-day calendar out of the registry's years.
package enum RegistryCalendar {
    /// A calendar of some published years. Days that cannot be read are a fault of the source and refused.
    package static func calendar(of years: [CalendarYear]) throws -> WorkingCalendar {
        var calendar = WorkingCalendar()
        for year in years {
            var days: [CivilDate: Credit.CalendarDayKind] = [:]
            for day in year.days {
                guard let date = CivilDate(iso: day.date) else { throw UnreadableCalendar(year: year.year) }
                switch day.kind {
                case .holiday: days[date] = .holiday
                case .workday: days[date] = .workday
                default: throw UnreadableCalendar(year: year.year)
                }
            }
            calendar.publish(year: Int(year.year), days: days)
        }
        return calendar
    }
}

/// The registry sent a year of the calendar that cannot be read.
struct UnreadableCalendar: Error, Hashable {
    let year: Int32
}
