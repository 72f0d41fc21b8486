import Casework
package import RPC
import ReportingRules
package import ReportingSchema
import SchemaRuntime
import Store

extension CaseReportHandlers {
    /// Sets by hand whether a department owes a report.
    package func putReportingDuty(
        _ request: PutReportingDutyRequest, context: ServerContext
    ) async throws -> PutReportingDutyResponse {
        _ = try environment.actor(context).requireLead()
        let given = request.duty ?? ReportingDuty()
        return try await environment.acted(request, context) {
            guard request.duty != nil else {
                throw Refusal.invalid("duty", "the duty is required", remedy: "give the duty")
            }
            let reason = try Self.reason(given.reason, "duty.reason")
            return (reason: reason, duty: try Duty(owed: given.owed, from: given.fromMonth, until: given.untilMonth))
        } change: { [environment] read, stepping in
            let (reason, duty) = read
            guard var row = try DutyTable.load(given.department, stepping.transaction) else {
                throw Refusal.notFound("department", given.department)
            }
            try Etag.require(given.etag, is: row.etag)
            row.duty = duty
            row.reason = reason
            row.version += 1
            try DutyTable.put(row, duty, stepping.transaction)
            let message = row.message(environment, since: try environment.firstOwed(stepping.transaction))
            _ = try stepping.transaction.appendChange(
                kind: "duty", key: row.name, payload: try ReportingChange(record: .duty(message)).serialized())
            try stepping.audit(row.name, "owed=\(duty.owed) version=\(row.version)")
            return PutReportingDutyResponse(duty: message)
        }
    }

    /// Lists the duties of all departments.
    package func listReportingDuties(
        _ request: ListReportingDutiesRequest, context: ServerContext
    ) async throws -> ListReportingDutiesResponse {
        let page = try environment.page(request.pageSize, request.pageToken, context)
        let (rows, first) = try await environment.database.read { [environment] transaction in
            (
                try DutyTable.page(after: page.text(), limit: page.limit, transaction),
                try environment.firstOwed(transaction)
            )
        }
        let (duties, next) = try page.cut(
            rows.map { $0.message(environment, since: first) }, bytes: { try $0.serialized().count },
            cursor: { [$0.department] })
        return ListReportingDutiesResponse(duties: Array(duties), nextPageToken: next)
    }
}
