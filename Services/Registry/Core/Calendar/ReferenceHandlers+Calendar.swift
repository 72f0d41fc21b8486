import Casework
import CommonSchema
import Credit
import RPC
import RegistryRules
import RegistrySchema
import Store

extension ReferenceHandlers {
    func loadCalendarYear(
        _ request: LoadCalendarYearRequest, context: ServerContext
    ) async throws -> LoadCalendarYearResponse {
        _ = try core.actor(context).requireLead()
        guard let given = request.calendarYear else {
            throw Refusal.invalid("calendar_year", "a year is loaded", remedy: "fill in the year")
        }
        let row = try CalendarRules.check(
            CalendarYearRow(
                year: Int64(given.year), version: Int64(given.version), publishDate: given.publishDate,
                instrument: given.instrument, loadTime: core.moment.milliseconds,
                days: given.days.map {
                    CalendarDayRow(date: $0.date, kind: Int64($0.kind.rawValue), title: $0.title)
                }))
        let response = try await core.acted(request, context) { [core] step in
            try core.load(step.transaction, year: row, step.actor, at: step.moment)
        }
        await core.warm()
        if response.calendarYear?.recomputing == true {
            // Further steps need no caller and are none of the call's; a restart takes them up, too.
            TaskGate.$current.withValue(nil) { _ = Task { [core] in await core.finishRecomputations() } }
        }
        return response
    }

    func getCalendarYear(
        _ request: GetCalendarYearRequest, context: ServerContext
    ) async throws -> GetCalendarYearResponse {
        let year = try RegistryNames.year(request.name, "name")
        return try await core.database.read { tx in
            guard let row = try CalendarTable.year(tx, year) else {
                throw Refusal.notFound("calendar year", request.name)
            }
            return GetCalendarYearResponse(calendarYear: FeedRecords.calendarYear(row))
        }
    }

    func listCalendarYears(
        _ request: ListCalendarYearsRequest, context: ServerContext
    ) async throws -> ListCalendarYearsResponse {
        let page = try core.page(request.pageSize, request.pageToken, context)
        return try await core.database.read { tx in
            let rows = try CalendarTable.years(tx, after: page.after(), limit: page.limit)
            let (items, next) = page.cut(rows) { row in
                row.days.reduce(row.instrument.utf8.count + 100) { $0 + $1.title.utf8.count + 30 }
            } cursor: {
                ["\($0.year)"]
            }
            return ListCalendarYearsResponse(
                calendarYears: items.map { FeedRecords.calendarYear($0) }, nextPageToken: next)
        }
    }

    func computeDueDate(
        _ request: ComputeDueDateRequest, context: ServerContext
    ) async throws -> ComputeDueDateResponse {
        let start = try Fields.date(request.startDate, "start_date")
        guard (1...RegistryLimits.computedWorkingDays).contains(Int(request.workingDays)) else {
            throw Refusal.invalid(
                "working_days", "1 to \(RegistryLimits.computedWorkingDays)",
                remedy: "count longer periods in months")
        }
        return try await core.database.read { [core] tx in
            let due = try core.reference.current(tx).calendar.dueDay(
                from: start, workingDays: Int(request.workingDays))
            return ComputeDueDateResponse(
                due: CommonSchema.DueDate(date: due.date.iso, provisional: due.isProvisional))
        }
    }
}
