/// A day of the Gregorian calendar, without time and zone. All legal periods of the product run in such days.
///
/// Valid from 0001-01-01 to 9999-12-31; arithmetic that would leave the range stops at its ends.
package struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01, negative before.
    package let daysSinceEpoch: Int

    /// The first day that can be represented, 0001-01-01.
    package static let distantPast = CivilDate(unchecked: -719_162)
    /// The last day that can be represented, 9999-12-31.
    package static let distantFuture = CivilDate(unchecked: 2_932_896)

    private init(unchecked days: Int) { daysSinceEpoch = days }

    /// The day that many days after 1970-01-01, held within the range.
    package init(daysSinceEpoch days: Int) {
        daysSinceEpoch = min(max(days, Self.distantPast.daysSinceEpoch), Self.distantFuture.daysSinceEpoch)
    }

    /// The day of a year (1 to 9999), month (1 to 12) and day of the month; nil if there is none such.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(unchecked: Self.days(year: year, month: month, day: day))
    }

    /// Reads `YYYY-MM-DD` (ISO 8601, exactly ten ASCII characters); nil for anything else.
    package init?(iso text: String) {
        let bytes = Array(text.utf8.prefix(11))
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }

    /// Year, month (1 to 12) and day of the month.
    package var components: (year: Int, month: Int, day: Int) {
        // Howard Hinnant's civil calendar: eras of 400 years that begin on 1 March.
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The year, 1 to 9999.
    package var year: Int { components.year }
    /// The month, 1 to 12.
    package var month: Int { components.month }
    /// The day of the month, 1 to 31.
    package var day: Int { components.day }

    /// The weekday by ISO 8601: 1 is Monday, 7 is Sunday.
    package var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1 }

    /// Whether the day is a Saturday or a Sunday.
    package var isWeekend: Bool { weekday >= 6 }

    /// The number of days of a month (1 to 12) of a year.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day that many days later, earlier if negative.
    package func adding(days: Int) -> CivilDate {
        CivilDate(daysSinceEpoch: daysSinceEpoch + min(max(days, -Self.span), Self.span))
    }

    /// More days, months or years than the calendar has: moving a date by more stops at its ends, and never overflows.
    private static let span = 4_000_000

    /// The same day number that many months later, or the last day of that month where there is none (民法典 Art.202).
    /// Earlier if negative.
    package func adding(months: Int) -> CivilDate {
        let (year, month, day) = components
        let total = year * 12 + (month - 1) + min(max(months, -Self.span), Self.span)
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        guard newYear >= 1 else { return .distantPast }
        guard newYear <= 9999 else { return .distantFuture }
        let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
        return CivilDate(unchecked: Self.days(year: newYear, month: newMonth, day: newDay))
    }

    /// The same day of the year that many years later; 29 February becomes 28 February where there is none.
    package func adding(years: Int) -> CivilDate { adding(months: min(max(years, -Self.span), Self.span) * 12) }

    /// Days from another day to this one; negative if this one is earlier.
    package func days(since other: CivilDate) -> Int { daysSinceEpoch - other.daysSinceEpoch }

    package static func < (a: CivilDate, b: CivilDate) -> Bool { a.daysSinceEpoch < b.daysSinceEpoch }

    /// `YYYY-MM-DD`.
    package var iso: String {
        let (year, month, day) = components
        return withDigits { out in
            Self.append(year, width: 4, to: &out)
            out.append(0x2D)
            Self.append(month, width: 2, to: &out)
            out.append(0x2D)
            Self.append(day, width: 2, to: &out)
        }
    }

    package var description: String { iso }

    private func withDigits(_ fill: (inout [UInt8]) -> Void) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        fill(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a number that is not negative in decimal, with leading zeros up to a width.
    static func append(_ value: Int, width: Int, to out: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            out.append(UInt8(0x30 + value / divisor % 10))
            divisor /= 10
        }
    }
}
