import CommonSchema
import Credit
package import ReportingSchema
import Sample
import TestKit

extension CaseWork {
    /// Collects a case of breach for the month.
    package func report(_ number: Int) async throws -> CaseReport {
        let client = CaseReportServiceClient(channel: try district.channel("reporting", as: "department/EMR"))
        let organisation = organisation(number)
        var report = CaseReport(kind: .breach, month: String(today.iso.prefix(7)), title: "安全生产失信案例\(number)")
        report.facts = "未对从业人员进行安全生产教育"
        report.occurredDate = today.adding(days: -9).iso
        report.source = .ownWork
        report.domain = "WSF"
        report.subjectKind = organisation.isSoleTrader ? .soleTrader : .legalPerson
        report.subjectDisplayName = organisation.name
        report.subjectCode = organisation.uscc
        let created = try await client.createCaseReport(
            CreateCaseReportRequest(
                requestId: "\(run)-case-\(number)", caseReport: report, official: Self.proposer))
        guard let report = created.caseReport else { throw NotInTime("the case in the answer") }
        return report
    }
}
