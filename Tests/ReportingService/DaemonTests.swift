import CommonSchema
import Credit
import RPC
import RegistryMirror
import RegistrySchema
import ReportingSchema
import SchemaRuntime
import ServiceKit
import TestKit
import Testing
import Transport

@testable import ReportingService

/// A registry whose feed holds a department and the rule book as it is shipped.
private struct SmallRegistry: RegistryFeedService {
    func watchRegistry(
        _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
    ) async throws {
        let department = Department(code: "MSR", titleZh: "区市场监督管理局", titleEn: "Market Supervision")
        if request.afterPosition == 0 {
            let change = RegistryChange(
                position: 1, changeTime: WireTimestamp(seconds: 1), record: .department(department))
            try await writer.write(WatchRegistryResponse(event: .change(change)))
        }
        if request.afterPosition <= 1 {
            let change = RegistryChange(
                position: 2, changeTime: WireTimestamp(seconds: 1),
                record: .ruleBook(RuleBookEdition(ShippedRuleBook.book)))
            try await writer.write(WatchRegistryResponse(event: .change(change)))
        }
        while !context.isCancelled, !Task.isCancelled {
            try await writer.write(
                WatchRegistryResponse(event: .heartbeat(Heartbeat(headPosition: 2, time: WireTimestamp(seconds: 1)))))
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}

@Suite("Reporting as a daemon")
struct DaemonTests {
    @Test("departments come from the registry's feed, and a department so learnt reports")
    func follows() async throws {
        let registry = Server(
            configuration: ServerConfiguration(address: .loopback(port: 0)), services: [SmallRegistry()],
            interceptors: [], group: .shared)
        let address = try registry.start()
        try await withService(ReportingDefinition.service, settings: ["registry-endpoints": "\(address)"], live: true) {
            harness in
            let lead = CaseReportServiceClient(channel: harness.channel("department/BEB"))
            try await eventually("the department is known") {
                try await lead.listReportingDuties(ListReportingDutiesRequest()).duties.map(\.department) == ["MSR"]
            }
            let own = CaseReportServiceClient(channel: harness.channel("department/MSR"))
            try await eventually("the rule book is known") {
                try await lead.getMonthSummary(GetMonthSummaryRequest()).due != nil
            }
            var content = Harness.company()
            content.month = CivilMonth(of: SystemClock().today).iso
            let created = try await own.createCaseReport(
                CreateCaseReportRequest(requestId: "daemon-1", caseReport: content, official: Harness.official()))
            #expect(
                created.caseReport?.name == "caseReports/1" && created.caseReport?.due?.date.hasSuffix("-20") == true)
            let summary = try await lead.getMonthSummary(GetMonthSummaryRequest())
            #expect(summary.owed == 1 && summary.departments.first?.trust?.inPreparation == 0)
            #expect(summary.departments.first?.breach?.inPreparation == 1)
        }
        registry.beginGracefulShutdown()
        await registry.waitUntilStopped()
    }

    @Test("the shift of the due day is validated by name; what the rule book says is no setting, whatever its value")
    func settings() {
        let settings = [
            ("--case-report-day=32", "--case-report-day: is not known"),
            ("--case-report-day=20", "--case-report-day: is not known"),
            ("--case-report-shift=sometimes", "case-report-shift"),
            ("--reminder-days=-1", "--reminder-days: is not known"),
            ("--reminder-days=5", "--reminder-days: is not known"),
        ]
        for (setting, problem) in settings {
            let arguments = ["--listen=127.0.0.1:0", "--data-dir=/tmp/none", setting]
            let error = #expect(throws: ConfigurationError.self) {
                try ReportingDefinition.service.reader().read(arguments: arguments, environment: [:])
            }
            #expect(error?.description.contains(problem) == true, "\(setting)")
        }
    }
}
