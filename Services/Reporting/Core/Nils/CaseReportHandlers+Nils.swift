import Casework
import CommonSchema
import Credit
package import RPC
import ReportingRules
package import ReportingSchema
import SchemaRuntime
import Store

extension CaseReportHandlers {
    /// States that the calling department has no case in a month.
    package func submitNilReport(
        _ request: SubmitNilReportRequest, context: ServerContext
    ) async throws -> SubmitNilReportResponse {
        let department = try environment.actor(context).requireDepartment()
        let month = try CaseRules.month(request.month, today: environment.moment.today, ahead: 0)
        let reason = try Self.reason(request.reason, "reason")
        return try await environment.acted(request, context) { [environment] stepping in
            try environment.requireKnown(department, stepping.transaction)
            try NilRules.require(
                month,
                statedBefore: try NilTable.exists(
                    department: department, month: month.iso, stepping.transaction),
                casesSubmitted: try Cases.hasFulfilling(
                    department: department, month: month.iso, stepping.transaction))
            let rules = try environment.open(month, "month", stepping.transaction)
            let due = try environment.due(month, rules, stepping.transaction)
            let report = try NilTable.insert(
                NilReport(
                    department: department, month: month.iso, reason: reason.value,
                    official: stepping.actor.official?.message, submitTime: stepping.moment.message,
                    due: due.message, late: due.isLate(Timestamp(milliseconds: stepping.moment.milliseconds))),
                stepping)
            return SubmitNilReportResponse(nilReport: report)
        }
    }

    /// Lists statements of no case.
    package func listNilReports(
        _ request: ListNilReportsRequest, context: ServerContext
    ) async throws -> ListNilReportsResponse {
        let department = try environment.actor(context).scope(request.department, of: "statements", oversight: true)
        let month = try Self.monthFilter(request.month, today: environment.moment.today)
        let page = try environment.page(
            request.pageSize, request.pageToken, filter: [month, department], context)
        let before = Int64(page.text(1)).map { (month: page.text(0), id: $0) }
        let rows = try await environment.database.read {
            try NilTable.page(before: before, month: month, department: department, limit: page.limit, $0)
        }
        let (found, next) = try page.cut(
            rows, bytes: { try $0.report.serialized().count }, cursor: { [$0.report.month, "\($0.id)"] })
        return ListNilReportsResponse(nilReports: found.map(\.report), nextPageToken: next)
    }
}
