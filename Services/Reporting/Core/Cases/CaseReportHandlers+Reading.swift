import Casework
import Credit
package import RPC
import ReportingRules
package import ReportingSchema
import SchemaRuntime
import Store

extension CaseReportHandlers {
    /// Returns a case, natural persons masked for all but their department.
    package func getCaseReport(
        _ request: GetCaseReportRequest, context: ServerContext
    ) async throws -> GetCaseReportResponse {
        let actor = environment.actor(context)
        let file = try await environment.database.read {
            try Cases.table.find(request.name, CaseFile.names, $0)
        }
        try actor.requireSight(of: "the case", of: file.department, oversight: true)
        return GetCaseReportResponse(caseReport: file.report(for: actor))
    }

    /// Lists cases; a department sees its own.
    package func listCaseReports(
        _ request: ListCaseReportsRequest, context: ServerContext
    ) async throws -> ListCaseReportsResponse {
        let actor = environment.actor(context)
        let department = try actor.scope(request.department, of: "cases", oversight: true)
        let month = try Self.monthFilter(request.month, today: environment.moment.today)
        let side = try Fields.filter(request.kind, "kind", CaseSide.init)
        let stage = try Fields.filter(request.state, "state", CaseStage.init)
        let page = try environment.page(
            request.pageSize, request.pageToken,
            filter: [month, department, "\(request.kind.rawValue)", stage?.rawValue ?? ""], context)
        let conditions: [Condition?] = [
            .equal("month", month.isEmpty ? nil : month), .equal("department", department.isEmpty ? nil : department),
            side.map { .equal("kind", .integer(Int64($0.message.rawValue))) }, .equal("stage", stage?.rawValue),
        ]
        let found = try await environment.database.read {
            try Cases.table.rows(after: page.after(), where: conditions, limit: page.limit, $0)
        }
        let (files, next) = try page.cut(found, bytes: { try $0.shown.serialized().count }, cursor: { ["\($0.id)"] })
        return ListCaseReportsResponse(caseReports: files.map { $0.report(for: actor) }, nextPageToken: next)
    }

    /// A month to list by; empty for all.
    static func monthFilter(_ value: String, today: CivilDate) throws(Refusal) -> String {
        value.isEmpty ? "" : try CaseRules.month(value, today: today).iso
    }
}
