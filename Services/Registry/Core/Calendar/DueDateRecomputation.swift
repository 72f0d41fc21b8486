import Casework
import Credit
import RegistryRules
import Store

/// Recomputes the due dates that a newly loaded calendar year touches, in bounded steps that survive a restart: the
/// place reached is stored in the same transaction as the step's changes.
enum DueDateRecomputation {
    /// What one step changed, and whether it was the last.
    struct Step: Sendable, Hashable {
        /// Decisions whose due date, late mark or provisional mark changed.
        var changed: Int64
        /// Whether decisions of this year, or other years, are still to be looked at.
        var hasMore: Bool
    }

    /// Takes one step of the earliest year that is not finished.
    static func step(
        _ tx: WriteTransaction, cache: ReferenceCache, moment: Moment, limit: Int = RegistryLimits.recomputeBatch
    ) throws -> Step {
        guard let open = try CalendarTable.recomputation(tx) else { return Step(changed: 0, hasMore: false) }
        let reference = try cache.current(tx)
        let rows = try DecisionTable.rows(
            tx, to: open.to, afterDate: open.afterDate, afterID: open.afterID, limit: limit)
        var versions = Set(rows.map(\.ruleBook))
        if let current = reference.book { versions.remove(current.version.number) }
        let books = try RuleBookTable.books(tx, versions)
        var changed: Int64 = 0
        for row in rows {
            let days = try workingDays(row, books[row.ruleBook] ?? reference.book)
            if try recompute(tx, row, workingDays: days, calendar: reference.calendar, moment: moment) { changed += 1 }
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

    /// The working days of the book that the decision was judged by; of the current one where it is older than the first
    /// book, or where its book cannot be judged any more.
    private static func workingDays(_ row: DecisionRow, _ book: RuleBook?) throws -> Int {
        guard let book, let decided = CivilDate(iso: row.decisionDate) else {
            throw Refusal.ruleBookMissing
        }
        return try book.workingDays(.uploadPermitPenalty, department: row.department, on: decided)
    }

    private static func recompute(
        _ tx: WriteTransaction, _ old: DecisionRow, workingDays: Int, calendar: WorkingCalendar, moment: Moment
    ) throws -> Bool {
        guard let decided = CivilDate(iso: old.decisionDate), let submitted = CivilDate(iso: old.submitDate) else {
            return false
        }
        let deadline = UploadDeadline(
            decided: decided, submitted: submitted, workingDays: workingDays, calendar: calendar)
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
