/// A calendar month, from 0001-01 to 9999-12: what a monthly report is about.
package struct CivilMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Months since 0001-01.
    package let index: Int

    /// The month so many months after 0001-01; outside the range, the end of the range.
    package init(index: Int) { self.index = min(max(index, 0), 9_999 * 12 - 1) }

    /// A month by year and number; nil if there is no such month.
    package init?(year: Int, month: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month) else { return nil }
        index = (year - 1) * 12 + month - 1
    }

    /// The month that a day lies in.
    package init(of date: CivilDate) {
        let (year, month, _) = date.components
        index = (year - 1) * 12 + month - 1
    }

    /// Reads `YYYY-MM`, exactly seven ASCII characters; nil for everything else.
    package init?(iso text: String) {
        guard text.utf8.count == 7, let first = CivilDate(iso: text + "-01") else { return nil }
        self.init(of: first)
    }

    /// The year, 1 to 9999.
    package var year: Int { index / 12 + 1 }
    /// The month of the year, 1 to 12.
    package var month: Int { index % 12 + 1 }
    /// `YYYY-MM`.
    package var iso: String { String(firstDay.iso.prefix(7)) }
    /// As `iso`.
    package var description: String { iso }

    /// The month so many months later, or earlier if negative; stops at the ends of the range.
    package func adding(months: Int) -> CivilMonth {
        let (sum, overflow) = index.addingReportingOverflow(months)
        return CivilMonth(index: overflow ? (months < 0 ? 0 : .max) : sum)
    }

    /// A day of the month by its number; where the month has no such day, its last. Numbers below 1 give the first.
    package func date(day: Int) -> CivilDate {
        let bounded = min(max(day, 1), CivilDate.length(ofMonth: month, year: year))
        return CivilDate(year: year, month: month, day: bounded) ?? .distantFuture
    }

    /// The month's first day: the 1st.
    package var firstDay: CivilDate { date(day: 1) }
    /// The month's last day: the 28th to the 31st.
    package var lastDay: CivilDate { date(day: 31) }

    package static func < (a: CivilMonth, b: CivilMonth) -> Bool { a.index < b.index }
}
