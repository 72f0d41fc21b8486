import Casework
import RegistryRules
import RegistrySchema
import Store

extension RegistryEnvironment {
    /// Loads a checked year, and recomputes what it touches as far as one step goes.
    ///
    /// - Throws: OLDER_VERSION, VERSION_DIFFERS.
    func load(
        _ tx: WriteTransaction, year given: CalendarYearRow, _ actor: Actor, at moment: Moment
    ) throws -> LoadCalendarYearResponse {
        let known = try CalendarTable.year(tx, given.year)
        guard try CalendarRules.replaces(given, known) else {
            return LoadCalendarYearResponse(calendarYear: known.map { FeedRecords.calendarYear($0) }, recomputed: 0)
        }
        try CalendarTable.put(tx, given)
        try ReferenceTable.raiseRevision(tx)
        let span = CalendarRules.span(of: Int(given.year))
        try CalendarTable.startRecomputation(tx, year: given.year, from: span.from, to: span.to)
        try tx.audit(
            actor: actor.identity, action: "LoadCalendarYear", target: RegistryNames.calendarYear(given.year),
            detail: actor.detail("version=\(given.version)"))
        let step = try DueDateRecomputation.step(tx, cache: reference, moment: moment)
        var row = given
        row.isRecomputing = step.hasMore
        // The end of a recomputation tells the feed by itself.
        if step.hasMore { try FeedRecords.append(tx, calendarYear: row) }
        return LoadCalendarYearResponse(calendarYear: FeedRecords.calendarYear(row), recomputed: step.changed)
    }
}
