import CommonSchema
import Credit
import RPC
import RegistrySchema
import ServiceKit
import Store

/// Departments and calendar.
struct ReferenceHandlers: ReferenceService {
    let core: RegistryCore

    func loadDepartments(
        _ request: LoadDepartmentsRequest, context: ServerContext
    ) async throws -> LoadDepartmentsResponse {
        let acting = Acting.anyone(context)
        let rows: [DepartmentRow]
        do throws(RuleViolations) {
            rows = try DepartmentRules.check(
                request.departments.map {
                    DepartmentRow(
                        code: $0.code, titleZh: $0.titleZh, titleEn: $0.titleEn, duties: $0.duties, uscc: $0.uscc)
                }, version: Int64(request.version))
        } catch {
            throw Refusal.invalid(error.list, reason: "INVALID_CATALOGUE")
        }
        let response = try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            try core.load(tx, departments: rows, version: Int64(request.version), acting)
        }
        await core.warm()
        return response
    }

    func getDepartment(_ request: GetDepartmentRequest, context: ServerContext) async throws -> GetDepartmentResponse {
        guard request.name.hasPrefix("departments/"), request.name.utf8.count <= 32 else {
            throw Refusal.name("name", "departments/msr")
        }
        let code = request.name.dropFirst("departments/".count).uppercased()
        return try await core.database.read { tx in
            guard let row = try ReferenceRepository.department(tx, code: code) else {
                throw Refusal.notFound("department", request.name)
            }
            return GetDepartmentResponse(department: FeedRecords.department(row))
        }
    }

    func listDepartments(
        _ request: ListDepartmentsRequest, context: ServerContext
    ) async throws -> ListDepartmentsResponse {
        let paging = try Paging(request.pageSize, request.pageToken, context)
        return try await core.database.read { tx in
            let rows = try ReferenceRepository.departments(tx, after: paging.text(), limit: paging.limit)
            return ListDepartmentsResponse(
                departments: rows.map { FeedRecords.department($0) },
                nextPageToken: paging.next(count: rows.count, [rows.last?.code ?? ""]))
        }
    }

    func loadCalendarYear(
        _ request: LoadCalendarYearRequest, context: ServerContext
    ) async throws -> LoadCalendarYearResponse {
        let acting = Acting.anyone(context)
        guard let given = request.calendarYear else {
            throw Refusal.field("calendar_year", "must be given", "fill in the year")
        }
        let days = given.days.map {
            CalendarRules.Day(date: $0.date, kind: Int64($0.kind.rawValue), title: $0.title)
        }
        let violations = CalendarRules.check(
            year: Int(given.year), version: Int(given.version), publishDate: given.publishDate,
            instrument: given.instrument, days: days)
        guard violations.isEmpty else { throw Refusal.invalid(violations, reason: "INVALID_CALENDAR") }
        let row = CalendarYearRow(
            year: Int64(given.year), version: Int64(given.version), publishDate: given.publishDate,
            instrument: given.instrument, loadTime: core.clock.now().milliseconds,
            days: days.map { CalendarDayRow(date: $0.date, kind: $0.kind, title: $0.title) })
        let response = try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            try core.load(tx, year: row, acting)
        }
        await core.warm()
        if response.calendarYear?.recomputing == true {
            // Further steps need no caller; a restart takes them up, too.
            Task { [core] in await core.finishRecomputations() }
        }
        return response
    }

    func getCalendarYear(
        _ request: GetCalendarYearRequest, context: ServerContext
    ) async throws -> GetCalendarYearResponse {
        guard request.name.hasPrefix("calendarYears/"), request.name.utf8.count <= 32,
            let year = Int64(request.name.dropFirst("calendarYears/".count))
        else { throw Refusal.name("name", "calendarYears/2026") }
        return try await core.database.read { tx in
            guard let row = try ReferenceRepository.year(tx, year) else {
                throw Refusal.notFound("calendar year", request.name)
            }
            return GetCalendarYearResponse(calendarYear: FeedRecords.calendarYear(row))
        }
    }

    func listCalendarYears(
        _ request: ListCalendarYearsRequest, context: ServerContext
    ) async throws -> ListCalendarYearsResponse {
        let paging = try Paging(request.pageSize, request.pageToken, context)
        return try await core.database.read { tx in
            let rows = try ReferenceRepository.years(tx, after: paging.number(or: 0), limit: paging.limit)
            return ListCalendarYearsResponse(
                calendarYears: rows.map { FeedRecords.calendarYear($0) },
                nextPageToken: paging.next(count: rows.count, ["\(rows.last?.year ?? 0)"]))
        }
    }

    func computeDueDate(
        _ request: ComputeDueDateRequest, context: ServerContext
    ) async throws -> ComputeDueDateResponse {
        guard let start = CivilDate(iso: request.startDate) else {
            throw Refusal.field("start_date", "must be a date YYYY-MM-DD that exists", "correct the date")
        }
        guard (1...RegistryLimits.computedWorkingDays).contains(Int(request.workingDays)) else {
            throw Refusal.field(
                "working_days", "must be 1 to \(RegistryLimits.computedWorkingDays)", "count longer periods in months")
        }
        return try await core.database.read { [core] tx in
            let due = try core.reference.current(tx).calendar.dueDay(
                from: start, workingDays: Int(request.workingDays))
            return ComputeDueDateResponse(
                due: CommonSchema.DueDate(date: due.date.iso, provisional: due.isProvisional))
        }
    }
}
