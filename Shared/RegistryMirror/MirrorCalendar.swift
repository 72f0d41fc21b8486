package import Credit
import Crypto
import RPC
import RegistrySchema
import SchemaRuntime
package import Store
import Synchronization

/// The working-day calendar as the registry published it, read in a transaction and kept in memory by its revision.
///
/// The revision is a digest of every year loaded, in order. Two histories have two revisions, so a calendar that was read inside a
/// transaction that did not commit is never taken for another, and any number of processes may write the database.
package final class MirrorCalendar: Sendable {
    private let kept = Mutex<(revision: String, calendar: WorkingCalendar)?>(nil)

    /// Nothing kept yet.
    package init() {}

    /// The calendar as the transaction sees it: one small read, and the years when they have changed.
    /// - Throws: ``MirrorFault`` for a year that cannot be read; `StoreError`.
    package func calendar(_ transaction: ReadTransaction) throws -> WorkingCalendar {
        let revision = try Self.revision(transaction)
        if let calendar = kept.withLock({ $0?.revision == revision ? $0?.calendar : nil }) { return calendar }
        let calendar = try Self.read(transaction)
        kept.withLock { $0 = (revision, calendar) }
        return calendar
    }

    /// The revision that a transaction sees; empty before the first year.
    package static func revision(_ transaction: ReadTransaction) throws -> String {
        try transaction.queryOne("SELECT calendar_revision FROM mirror_state WHERE id = 1", []) { $0.text(0) } ?? ""
    }

    /// Keeps a year. One that is older than what is there changes nothing.
    static func put(_ year: CalendarYear, _ transaction: WriteTransaction) throws {
        let image = try year.serialized()
        try transaction.execute(
            """
            INSERT INTO mirror_calendar_years (year, version, image) VALUES (?, ?, ?)
                ON CONFLICT (year) DO UPDATE SET version = excluded.version, image = excluded.image
                WHERE excluded.version >= mirror_calendar_years.version
            """, [.integer(Int64(year.year)), .integer(Int64(year.version)), .blob(image)])
        let next = SHA256.hexDigest(Array(try revision(transaction).utf8) + image)
        try transaction.execute("UPDATE mirror_state SET calendar_revision = ? WHERE id = 1", [.text(next)])
    }

    private static func read(_ transaction: ReadTransaction) throws -> WorkingCalendar {
        var calendar = WorkingCalendar()
        try transaction.forEach("SELECT image FROM mirror_calendar_years ORDER BY year", []) { row in
            let image = row.blob(0)
            let year = try CalendarYear(serialized: image.span.bytes, limits: .default)
            calendar.publish(year: Int(year.year), days: try days(of: year))
            return true
        }
        return calendar
    }

    private static func days(of year: CalendarYear) throws(MirrorFault) -> [CivilDate: Credit.CalendarDayKind] {
        var days: [CivilDate: Credit.CalendarDayKind] = [:]
        for day in year.days {
            guard let date = CivilDate(iso: day.date) else { throw .malformed(name: year.name, field: "days.date") }
            switch day.kind {
            case .holiday: days[date] = .holiday
            case .workday: days[date] = .workday
            case .unspecified, .unrecognized: throw .malformed(name: year.name, field: "days.kind")
            }
        }
        return days
    }
}
