import Casework
import Credit
import RegistryRules
import Store

/// Recomputes the due dates that a newly loaded calendar year touches, in bounded steps that survive a restart: the
/// place reached is stored in the same transaction as the step's changes.
enum DueDateRecomputation {
    /// What one step did.
    struct Step: Sendable, Hashable {
        /// Decisions whose due date, late mark or provisional mark changed.
        var changed: Int64
        /// Whether more steps are needed.
        var hasMore: Bool
    }

    /// Takes one step of the earliest year that is not finished.
    static func step(
        _ tx: WriteTransaction, cache: ReferenceCache, moment: Moment, limit: Int = RegistryLimits.recomputeBatch
    ) throws -> Step {
        guard let open = try CalendarTable.recomputation(tx) else { return Step(changed: 0, hasMore: false) }
        let calendar = try cache.current(tx).calendar
        let rows = try DecisionTable.rows(
            tx, to: open.to, afterDate: open.afterDate, afterID: open.afterID, limit: limit)
        var changed: Int64 = 0
        for row in rows {
            if try recompute(tx, row, calendar: calendar, moment: moment) { changed += 1 }
        }
        if rows.count == limit, let last = rows.last {
            try CalendarTable.advanceRecomputation(tx, year: open.year, date: last.decisionDate, id: last.id)
            return Step(changed: changed, hasMore: true)
        }
        try CalendarTable.endRecomputation(tx, year: open.year)
        if let year = try CalendarTable.year(tx, open.year) {
            try FeedRecords.append(tx, calendarYear: year)
        }
        return Step(changed: changed, hasMore: try CalendarTable.recomputation(tx) != nil)
    }

    private static func recompute(
        _ tx: WriteTransaction, _ old: DecisionRow, calendar: WorkingCalendar, moment: Moment
    ) throws -> Bool {
        guard let decided = CivilDate(iso: old.decisionDate), let submitted = CivilDate(iso: old.submitDate) else {
            return false
        }
        let deadline = UploadDeadline(decided: decided, submitted: submitted, calendar: calendar)
        var row = old
        row.dueDate = deadline.date.iso
        row.isDueProvisional = deadline.isProvisional
        row.daysLate = Int64(deadline.daysLate)
        if row == old { return false }
        row.updateTime = moment.milliseconds
        try DecisionTable.updateDue(tx, row)
        try FeedRecords.append(tx, decision: row)
        if row.importID != 0, (row.daysLate > 0) != (old.daysLate > 0) {
            try ImportTable.addLate(tx, row.importID, row.daysLate > 0 ? 1 : -1)
        }
        return true
    }
}
