import Casework
import CommonSchema
import Credit
package import RPC
import RegistryMirror
import ReportingRules
package import ReportingSchema
import SchemaRuntime
import Store

/// A month as it is judged at an instant.
private struct JudgedMonth: Sendable {
    let month: CivilMonth
    /// The rules that apply; nil before a rule book was heard.
    let rules: MonthRules?
    /// By the rules; nil without them.
    let due: DueDay?
    let today: CivilDate
    let lines: [(line: MonthTable.Line, standing: MonthStanding, owed: Bool)]

    /// Calendar days since the due day was over, where something is outstanding.
    func daysOverdue(_ standing: MonthStanding) -> Int { standing.daysOverdue(due?.date, today: today) }

    func message(_ line: MonthTable.Line, _ standing: MonthStanding, withCounts: Bool) -> DepartmentMonth {
        DepartmentMonth(
            department: line.duty.department.code, titleZh: line.duty.department.titleZh,
            titleEn: line.duty.department.titleEn, month: month.iso,
            state: standing.message, trust: withCounts ? line.trust : nil, breach: withCounts ? line.breach : nil,
            firstSubmitTime: line.facts.firstReport.map { WireTimestamp(millisecondsSinceEpoch: $0.milliseconds) },
            due: due?.message,
            daysOverdue: Int32(daysOverdue(standing)))
    }
}

extension CaseReportHandlers {
    private func judged(_ text: String) async throws -> JudgedMonth {
        let moment = environment.moment
        let (now, today) = (Timestamp(milliseconds: moment.milliseconds), moment.today)
        let month = text.isEmpty ? CivilMonth(of: today) : try CaseRules.month(text, today: today)
        let (rules, due, first, lines) = try await environment.database.read { [environment] transaction in
            let rules = try environment.rules(month, "month", transaction)
            return (
                rules, try rules.map { try environment.due(month, $0, transaction) },
                try environment.firstOwed(transaction),
                try MonthTable.lines(month, transaction)
            )
        }
        return JudgedMonth(
            month: month, rules: rules, due: due, today: today,
            lines: lines.map { line in
                let owed = line.duty.inForce(environment, since: first).covers(month)
                return (line, line.facts.standing(owed: owed, due: due, now: now), owed)
            })
    }

    /// Sums a month up by department.
    package func getMonthSummary(
        _ request: GetMonthSummaryRequest, context: ServerContext
    ) async throws -> GetMonthSummaryResponse {
        let actor = environment.actor(context)
        let judged = try await judged(request.month)
        let owed = judged.lines.filter(\.owed)
        return GetMonthSummaryResponse(
            month: judged.month.iso, due: judged.due?.message,
            departments: judged.lines.map { line, standing, _ in
                let isOpen = actor.sees(line.duty.department.code, oversight: true)
                return judged.message(line, standing, withCounts: isOpen)
            },
            owed: Int32(owed.count), reported: Int32(owed.count { $0.standing.isReported }),
            reportedLate: Int32(owed.count { $0.standing.isReportedLate }),
            overdue: Int32(owed.count { judged.daysOverdue($0.standing) > 0 }))
    }

    /// Lists who owes a month after its due day.
    package func listOverdueDepartments(
        _ request: ListOverdueDepartmentsRequest, context: ServerContext
    ) async throws -> ListOverdueDepartmentsResponse {
        let actor = environment.actor(context)
        let paging = try environment.page(request.pageSize, request.pageToken, filter: [request.month], context)
        let judged = try await judged(request.month)
        let overdue = judged.lines.filter { judged.daysOverdue($0.standing) > 0 }
        let (page, token) = Self.cut(overdue, paging) { $0.line.duty.department.code }
        return ListOverdueDepartmentsResponse(
            departments: page.map { line, standing, _ in
                let isOpen = actor.sees(line.duty.department.code, oversight: true)
                return judged.message(line, standing, withCounts: isOpen)
            }, nextPageToken: token)
    }

    /// Lists whom to remind of a month today.
    package func listReminders(
        _ request: ListRemindersRequest, context: ServerContext
    ) async throws -> ListRemindersResponse {
        let scope = try environment.actor(context).scope("", of: "reminders", oversight: true)
        let paging = try environment.page(request.pageSize, request.pageToken, filter: [request.month], context)
        let judged = try await judged(request.month)
        let left = judged.due.map { ReminderRule.daysLeft(until: $0.date, today: judged.today) }
        let due = judged.lines.filter {
            (scope.isEmpty || $0.line.duty.department.code == scope)
                && ReminderRule.isDue($0.standing, daysLeft: left, within: judged.rules?.reminderDays)
        }
        let (page, token) = Self.cut(due, paging) { $0.line.duty.department.code }
        return ListRemindersResponse(
            reminders: page.map { line, standing, _ in
                Reminder(
                    department: line.duty.department.code, titleZh: line.duty.department.titleZh,
                    titleEn: line.duty.department.titleEn,
                    month: judged.month.iso, state: standing.message, due: judged.due?.message,
                    daysLeft: Int32(left ?? 0),
                    inPreparation: line.trust.inPreparation + line.breach.inPreparation,
                    returned: line.trust.returned + line.breach.returned)
            }, nextPageToken: token)
    }

    /// A page of what was computed whole: departments are few, and an item is a few hundred bytes.
    private static func cut<Item>(
        _ items: [Item], _ page: Paging, key: (Item) -> String
    ) -> ([Item], String) {
        let after = page.text()
        let (found, next) = page.cut(items.filter { key($0) > after }, bytes: { _ in 512 }, cursor: { [key($0)] })
        return (Array(found), next)
    }
}
