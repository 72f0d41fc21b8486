import Casework
package import Credit
package import RegistrySchema

/// The working-day calendar out of the registry's years.
package enum RegistryCalendar {
    /// A calendar of some published years.
    /// - Throws: ``StoredValueError`` if a day cannot be read.
    package static func calendar(of years: [CalendarYear]) throws -> WorkingCalendar {
        var calendar = WorkingCalendar()
        for year in years { try publish(year, in: &calendar) }
        return calendar
    }

    /// Adds a year or replaces it.
    package static func publish(_ year: CalendarYear, in calendar: inout WorkingCalendar) throws {
        var days: [CivilDate: Credit.CalendarDayKind] = [:]
        for day in year.days {
            switch day.kind {
            case .holiday: days[try self.day(day.date)] = .holiday
            case .workday: days[try self.day(day.date)] = .workday
            default: throw StoredValueError("calendar day")
            }
        }
        calendar.publish(year: Int(year.year), days: days)
    }

    private static func day(_ text: String) throws -> CivilDate {
        guard let day = CivilDate(iso: text) else { throw StoredValueError("date") }
        return day
    }
}
