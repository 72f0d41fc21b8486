import Casework
import CommonSchema
import Credit
import RPC
import RegistryMirror
import RegistrySchema
import ReportingRules
import ReportingSchema
import SchemaRuntime
import ServiceKit
import Store
import Synchronization
import TestKit

@testable import ReportingService

/// Reporting as its definition makes it, over a real file, with a clock that the test sets, and with what the registry's feed would
/// have brought: departments and the rule book as it is shipped.
final class Harness: Sendable {
    let clock: ManualClock
    let service: ServiceHarness
    let core: ReportingEnvironment
    private let counter = Mutex(0)

    var database: Database { core.database }

    /// Invented organisation with valid check characters.
    static let companyCode = "91230109MA1C0T3R9F"
    /// The standard's specimen of a citizen number.
    static let personNumber = "11010519491231002X"

    init(today: String, shift: DueShift, hearsRuleBook: Bool, directory: TemporaryDirectory) async throws {
        clock = ManualClock(CivilDate(iso: today)!)
        // The registry is not there; the test says what its feed would.
        service = try await ServiceHarness(
            ReportingDefinition.definition(settleTime: .milliseconds(60)),
            settings: ["case-report-shift": shift.rawValue], clock: clock, upstreams: ["registry": SilentChannel()],
            directory: directory)
        core = service.made.services.lazy.compactMap { $0 as? CaseReportHandlers }.first!.environment
        for code in ["ALL", "BEB", "DGV", "EMR", "MSR", "TAX"] {
            try await hear(.department(Department(code: code, titleZh: "区\(code)局", titleEn: "\(code) bureau")))
        }
        if hearsRuleBook { try await hear(.ruleBook(RuleBookEdition(ShippedRuleBook.book))) }
    }

    /// Runs a test with a service and stops it whatever happens.
    static func with(
        today: String = "2026-11-10", shift: DueShift = .none, hearsRuleBook: Bool = true,
        directory: TemporaryDirectory = TemporaryDirectory("reporting"), _ body: (Harness) async throws -> Void
    ) async throws {
        let harness = try await Harness(today: today, shift: shift, hearsRuleBook: hearsRuleBook, directory: directory)
        do {
            try await body(harness)
        } catch {
            await harness.service.stop()
            throw error
        }
        await harness.service.stop()
    }

    /// Hears a change of the registry.
    func hear(_ record: RegistryChange.OneOf_Record) async throws {
        let mirror = core.mirror
        try await database.write { try mirror.apply(RegistryChange(record: record), $0) }
    }

    /// Hears the shipped rule book with one row changed, as the registry loads it now.
    func hear(_ key: RuleKey, value: String, example: String, version: Int64 = 2) async throws {
        let book = try ShippedRuleBook.book(version, key, [[.value: value, .example: example]])
        var edition = RuleBookEdition(book)
        edition.loadTime = WireTimestamp(millisecondsSinceEpoch: clock.now().milliseconds)
        try await hear(.ruleBook(edition))
    }

    func channel(_ identity: String) -> any Channel { service.channel(identity) }

    /// Cases as a department sees them.
    func cases(_ identity: String = "department/MSR") -> CaseReportServiceClient {
        CaseReportServiceClient(channel: channel(identity))
    }

    /// A request id that was not used yet.
    func id() -> String {
        counter.withLock { number in
            number += 1
            return "request-\(number)"
        }
    }

    static func official(_ id: String = "m1") -> Official { Official(id: id, name: "") }

    /// A sound case of breach of an invented company.
    static func company(_ month: String = "2026-11") -> CaseReport {
        CaseReport(
            kind: .breach, month: month, title: "拖欠整改", facts: "企业未按期整改，经复查仍未整改。", occurredDate: "2026-03-02",
            source: .ownWork, domain: "WSF", subjectKind: .legalPerson, subjectDisplayName: "松北试验食品有限公司",
            subjectCode: companyCode, relatedRecords: ["decisions/1"])
    }

    /// A sound case of trust of an invented person.
    static func person(_ month: String = "2026-11") -> CaseReport {
        CaseReport(
            kind: .trust, month: month, title: "拾金不昧", facts: "归还失主现金。", occurredDate: "2026-03-02",
            source: .media, subjectKind: .naturalPerson, subjectDisplayName: "张试验", subjectCode: personNumber)
    }

    func create(_ content: CaseReport = company(), as identity: String = "department/MSR") async throws -> CaseReport {
        let request = CreateCaseReportRequest(requestId: id(), caseReport: content, official: Self.official())
        let response = try await cases(identity).createCaseReport(request)
        return response.caseReport ?? CaseReport()
    }

    func screen(_ file: CaseReport, as identity: String = "department/MSR") async throws -> CaseReport {
        let screening = CaseScreening(
            factsVerified: true, decisionEffective: true, freeOfSecrets: true, typical: true, reason: "典型")
        let request = ScreenCaseReportRequest(
            requestId: id(), name: file.name, etag: file.etag, screening: screening, official: Self.official())
        return try await cases(identity).screenCaseReport(request).caseReport ?? CaseReport()
    }

    func submit(
        _ file: CaseReport, as identity: String = "department/MSR", by official: String = "m1"
    ) async throws -> CaseReport {
        let request = SubmitCaseReportRequest(
            requestId: id(), name: file.name, etag: file.etag, official: Self.official(official))
        return try await cases(identity).submitCaseReport(request).caseReport ?? CaseReport()
    }

    func submitted(_ content: CaseReport = company(), as identity: String = "department/MSR") async throws -> CaseReport
    {
        try await submit(screen(create(content, as: identity), as: identity), as: identity)
    }

    func accept(_ file: CaseReport, by official: String = "b1") async throws -> CaseReport {
        let request = AcceptCaseReportRequest(
            requestId: id(), name: file.name, etag: file.etag, official: Self.official(official))
        return try await cases("department/BEB").acceptCaseReport(request).caseReport ?? CaseReport()
    }

    func giveBack(_ file: CaseReport) async throws -> CaseReport {
        let request = ReturnCaseReportRequest(
            requestId: id(), name: file.name, etag: file.etag, reason: "事实不清", official: Self.official("b1"))
        return try await cases("department/BEB").returnCaseReport(request).caseReport ?? CaseReport()
    }

    func summary(as identity: String = "department/BEB", month: String = "") async throws -> GetMonthSummaryResponse {
        try await cases(identity).getMonthSummary(GetMonthSummaryRequest(month: month))
    }
}

/// Expects a refusal by its code and reason.
func refusal(_ body: () async throws -> some Sendable) async -> (code: RPCError.Code?, reason: String) {
    do {
        _ = try await body()
        return (nil, "")
    } catch let error as RPCError {
        return (error.code, error.info?.reason ?? "")
    } catch {
        return (nil, "\(error)")
    }
}
