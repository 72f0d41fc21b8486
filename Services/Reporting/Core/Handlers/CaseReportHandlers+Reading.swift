import CommonSchema
import Credit
package import RPC
package import ReportingSchema
import ServiceKit
import Store

extension CaseReportHandlers {
    /// Returns a case, natural persons masked for all but their department.
    package func getCaseReport(
        _ request: GetCaseReportRequest, context: ServerContext
    ) async throws -> GetCaseReportResponse {
        let access = Access(context)
        let record = try await core.database.read { try CaseStep.find(request.name, field: "name", $0) }
        try access.requireSight(of: record.file.department)
        return GetCaseReportResponse(caseReport: Self.shown(record.file, to: access))
    }

    /// Lists cases; a department sees its own.
    package func listCaseReports(
        _ request: ListCaseReportsRequest, context: ServerContext
    ) async throws -> ListCaseReportsResponse {
        let access = Access(context)
        let department = try access.scope(request.department)
        let size = try Page.size(request.pageSize)
        if !request.month.isEmpty { _ = try Self.month(request.month, today: core.clock.today) }
        if case .unrecognized = request.kind {
            throw RuleViolation.invalid("kind", "is trust or breach", remedy: "name one of them, or leave it out")
        }
        let stage = CaseStage(request.state)
        guard stage != nil || request.state == .unspecified else {
            throw RuleViolation.invalid("state", "is no known state", remedy: "name one of eight, or leave it out")
        }
        let filter = [request.month, department, "\(request.kind.rawValue)", stage?.rawValue ?? ""]
        let cursor = try core.pages.read(request.pageToken, method: context.method, filter: filter)
        let after = cursor?.first.flatMap { Int64($0) } ?? 0
        let records = try await core.database.read {
            try CaseTable.page(
                after: after, month: request.month, department: department, kind: request.kind.rawValue, stage: stage,
                limit: size + 1, $0)
        }
        let page = records.prefix(size)
        let more = records.count > size ? page.last.map { ["\($0.id)"] } : nil
        return ListCaseReportsResponse(
            caseReports: page.map { Self.shown($0.file, to: access) },
            nextPageToken: token(more, context, filter))
    }

    /// Lists statements of no case.
    package func listNilReports(
        _ request: ListNilReportsRequest, context: ServerContext
    ) async throws -> ListNilReportsResponse {
        let department = try Access(context).scope(request.department)
        let size = try Page.size(request.pageSize)
        if !request.month.isEmpty { _ = try Self.month(request.month, today: core.clock.today) }
        let filter = [request.month, department]
        let cursor = try core.pages.read(request.pageToken, method: context.method, filter: filter)
        let before = cursor.flatMap { parts in
            parts.count == 2 ? Int64(parts[1]).map { (month: parts[0], id: $0) } : nil
        }
        let rows = try await core.database.read {
            try NilTable.page(
                before: before, month: request.month, department: department, limit: size + 1, $0)
        }
        let page = rows.prefix(size)
        let more = rows.count > size ? page.last.map { [$0.report.month, "\($0.id)"] } : nil
        return ListNilReportsResponse(
            nilReports: page.map(\.report), nextPageToken: token(more, context, filter))
    }

    /// States that the calling department has no case in a month.
    package func submitNilReport(
        _ request: SubmitNilReportRequest, context: ServerContext
    ) async throws -> SubmitNilReportResponse {
        let access = Access(context)
        let department = try access.requireDepartment()
        let official = try Fields.official(request.official)
        let month = try CaseRules.month(request.month, today: core.clock.today, ahead: 0)
        let reason = try CaseRules.prose(request.reason, "reason", most: ReportingLimits.reasonCharacters)
        let core = core
        return try await core.once(request, id: request.requestId, context) { transaction in
            try Self.requireKnown(department, transaction)
            guard try !NilTable.exists(department: department, month: month.iso, transaction) else {
                throw RuleViolation(
                    .exists, reason: "NIL_REPORTED", rule: "the department stated so for \(month) before",
                    remedy: "nothing is left to do")
            }
            guard try !CaseTable.hasFulfilling(department: department, month: month.iso, transaction) else {
                throw RuleViolation.precondition(
                    "CASES_SUBMITTED", "the department submitted a case for \(month)",
                    remedy: "nothing is left to do")
            }
            let due = try core.due(month, transaction)
            let now = core.clock.now()
            let report = try NilTable.insert(
                NilReport(
                    department: department, month: month.iso, reason: reason, official: official,
                    submitTime: now.message, due: due.message, late: due.isLate(now)),
                actor: access.identity, now: now, transaction)
            return SubmitNilReportResponse(nilReport: report)
        }
    }

    // MARK: - Common

    /// A case as a caller reads it.
    static func shown(_ file: CaseReport, to access: Access) -> CaseReport {
        access.department == file.department ? file : file.masked
    }

    /// A month to look at; empty means the present one.
    static func month(_ value: String, today: CivilDate) throws(RuleViolation) -> CivilMonth {
        value.isEmpty ? CivilMonth(of: today) : try CaseRules.month(value, today: today)
    }

    /// The token of a page's end; empty for none.
    func token(_ cursor: [String]?, _ context: ServerContext, _ filter: [String]) -> String {
        cursor.map { core.pages.make(cursor: $0, method: context.method, filter: filter) } ?? ""
    }
}
