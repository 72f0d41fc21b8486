import CommonSchema
import Credit
package import RPC
package import ReportingSchema
import ServiceKit
import Store

/// A month as it is judged at an instant.
private struct JudgedMonth: Sendable {
    let month: CivilMonth
    let due: DueDay
    let today: CivilDate
    let lines: [(line: MonthTable.Line, standing: MonthStanding, owed: Bool)]

    /// Calendar days since the due day was over, where something is outstanding.
    func daysOverdue(_ standing: MonthStanding) -> Int {
        standing.isOutstanding ? max(0, today.days(since: due.date)) : 0
    }

    func message(_ line: MonthTable.Line, _ standing: MonthStanding, withCounts: Bool) -> DepartmentMonth {
        DepartmentMonth(
            department: line.duty.department, titleZh: line.duty.titleZh, titleEn: line.duty.titleEn, month: month.iso,
            state: standing.message, trust: withCounts ? line.trust : nil, breach: withCounts ? line.breach : nil,
            firstSubmitTime: line.facts.firstReport?.message, due: due.message,
            daysOverdue: Int32(daysOverdue(standing)))
    }
}

extension CaseReportHandlers {
    private func judged(_ text: String) async throws -> JudgedMonth {
        let now = core.clock.now()
        let today = now.date(in: .shanghai)
        let month = try Self.month(text, today: today)
        let core = core
        let (due, lines) = try await core.database.read { transaction in
            (try core.due(month, transaction), try MonthTable.lines(month, transaction))
        }
        return JudgedMonth(
            month: month, due: due, today: today,
            lines: lines.map { line in
                let owed = line.duty.duty.covers(month)
                return (line, line.facts.standing(owed: owed, due: due, now: now), owed)
            })
    }

    /// Sums a month up by department.
    package func getMonthSummary(
        _ request: GetMonthSummaryRequest, context: ServerContext
    ) async throws -> GetMonthSummaryResponse {
        let access = Access(context)
        let judged = try await judged(request.month)
        let owed = judged.lines.filter(\.owed)
        return GetMonthSummaryResponse(
            month: judged.month.iso, due: judged.due.message,
            departments: judged.lines.map { line, standing, _ in
                let isOpen = access.seesAll || access.department == line.duty.department
                return judged.message(line, standing, withCounts: isOpen)
            },
            owed: Int32(owed.count), reported: Int32(owed.count { $0.standing.isReported }),
            reportedLate: Int32(owed.count { [.reportedLate, .nilLate].contains($0.standing) }),
            overdue: Int32(owed.count { judged.daysOverdue($0.standing) > 0 }))
    }

    /// Lists who owes a month after its due day.
    package func listOverdueDepartments(
        _ request: ListOverdueDepartmentsRequest, context: ServerContext
    ) async throws -> ListOverdueDepartmentsResponse {
        let access = Access(context)
        let judged = try await judged(request.month)
        let overdue = judged.lines.filter { judged.daysOverdue($0.standing) > 0 }
        let (page, token) = try page(
            overdue, size: request.pageSize, token: request.pageToken, month: request.month, context
        ) { $0.line.duty.department }
        return ListOverdueDepartmentsResponse(
            departments: page.map { line, standing, _ in
                let isOpen = access.seesAll || access.department == line.duty.department
                return judged.message(line, standing, withCounts: isOpen)
            }, nextPageToken: token)
    }

    /// Lists whom to remind of a month today.
    package func listReminders(
        _ request: ListRemindersRequest, context: ServerContext
    ) async throws -> ListRemindersResponse {
        let scope = try Access(context).scope("")
        let judged = try await judged(request.month)
        let left = ReminderRule.daysLeft(until: judged.due.date, today: judged.today)
        let due = judged.lines.filter {
            (scope.isEmpty || $0.line.duty.department == scope)
                && ReminderRule.isDue($0.standing, daysLeft: left, within: core.reminderDays)
        }
        let (page, token) = try page(
            due, size: request.pageSize, token: request.pageToken, month: request.month, context
        ) { $0.line.duty.department }
        return ListRemindersResponse(
            reminders: page.map { line, standing, _ in
                Reminder(
                    department: line.duty.department, titleZh: line.duty.titleZh, titleEn: line.duty.titleEn,
                    month: judged.month.iso, state: standing.message, due: judged.due.message, daysLeft: Int32(left),
                    inPreparation: line.trust.inPreparation + line.breach.inPreparation,
                    returned: line.trust.returned + line.breach.returned)
            }, nextPageToken: token)
    }

    /// A page of what was computed whole: departments are few.
    private func page<Item>(
        _ items: [Item], size: Int32, token: String, month: String, _ context: ServerContext, key: (Item) -> String
    ) throws -> ([Item], String) {
        let size = try Page.size(size)
        let cursor = try core.pages.read(token, method: context.method, filter: [month])?.first ?? ""
        let rest = items.filter { key($0) > cursor }
        let page = Array(rest.prefix(size))
        return (page, self.token(rest.count > size ? page.last.map { [key($0)] } : nil, context, [month]))
    }

    // MARK: - Duties

    /// Sets by hand whether a department owes a report.
    package func putReportingDuty(
        _ request: PutReportingDutyRequest, context: ServerContext
    ) async throws -> PutReportingDutyResponse {
        let access = Access(context)
        guard access.department == Access.lead || context.caller.kind == .operator else {
            throw RuleViolation.denied(
                "NOT_THE_LEAD", "duties are set by \(Access.lead) or an operator", remedy: "ask one of them")
        }
        let official = try Fields.official(request.official)
        guard let given = request.duty else {
            throw RuleViolation.invalid("duty", "is required", remedy: "give the duty")
        }
        let reason = try CaseRules.prose(given.reason, "duty.reason", most: ReportingLimits.reasonCharacters)
        for (field, value) in [("duty.from_month", given.fromMonth), ("duty.until_month", given.untilMonth)] {
            guard value.isEmpty || CivilMonth(iso: value) != nil else {
                throw RuleViolation.invalid(field, "a month is written YYYY-MM", remedy: "give a month or nothing")
            }
        }
        guard given.fromMonth.isEmpty || given.untilMonth.isEmpty || given.fromMonth <= given.untilMonth else {
            throw RuleViolation.invalid(
                "duty.until_month", "lies before the first month", remedy: "give a month on or after it")
        }
        return try await core.once(request, id: request.requestId, context) { transaction in
            guard var duty = try DutyTable.load(given.department, transaction) else {
                throw RuleViolation.notFound("department", given.department)
            }
            guard given.etag.isEmpty || given.etag == duty.etag else { throw RuleViolation.stale }
            duty.owed = given.owed
            duty.fromMonth = given.fromMonth
            duty.untilMonth = given.untilMonth
            duty.reason = reason
            let version = (Int64(duty.etag.dropFirst()) ?? 0) + 1
            let stored = try DutyTable.put(
                duty, version: version, actor: access.identity, official: official.id, transaction)
            return PutReportingDutyResponse(duty: stored)
        }
    }

    /// Lists the duties of all departments.
    package func listReportingDuties(
        _ request: ListReportingDutiesRequest, context: ServerContext
    ) async throws -> ListReportingDutiesResponse {
        let size = try Page.size(request.pageSize)
        let cursor = try core.pages.read(request.pageToken, method: context.method, filter: [])?.first ?? ""
        let rows = try await core.database.read { try DutyTable.page(after: cursor, limit: size + 1, $0) }
        let page = Array(rows.prefix(size))
        let more = rows.count > size ? page.last.map { [$0.department] } : nil
        return ListReportingDutiesResponse(duties: page, nextPageToken: token(more, context, []))
    }
}
