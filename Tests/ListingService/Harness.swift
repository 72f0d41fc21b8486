import Casework
import CommonSchema
import Credit
import Crypto
import ListingRules
import ListingSchema
import MeasuresSchema
import RPC
import RegistryMirror
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import TestKit

@testable import ListingService

/// A listing service as its definition makes it, over a real file, with a clock that the test sets, and with what the registry's
/// feed would have brought: departments, the rule book, the calendars of 2025 and 2026, invented subjects and penalties.
final class Harness: Sendable {
    let clock: ManualClock
    let service: ServiceHarness
    let environment: ListingEnvironment
    let mirror: RegistryMirror
    let sweeper: Sweeper
    private let counter = ManualCounter()

    var database: Database { environment.database }

    /// The day on which tests begin unless they say otherwise: a Monday.
    static let monday = "2026-03-02"
    /// The services that listing calls, of which none is there.
    static let silent: [String: any Channel] = ["registry": SilentChannel(), "measures": SilentChannel()]
    /// Invented organisation with valid check characters.
    static let company = "subjects/s1"
    static let companyCode = "91230109MA1C0T3R9F"
    /// Invented sole trader.
    static let trader = "subjects/s2"
    static let traderCode = "92230109MA1C0T3R9C"
    /// The standard's specimen of a citizen number.
    static let person = "subjects/s3"
    static let personNumber = "11010519491231002X"

    init(
        today: String = monday, registryHeard: Bool = true, ruleBook: RuleBook? = ShippedRuleBook.book,
        measuresHeard: Bool = true, settings: [String: String] = [:],
        upstreams: [String: any Channel] = silent,
        directory: TemporaryDirectory = TemporaryDirectory("listing")
    ) async throws {
        clock = ManualClock(day(today))
        _ = try KeyFile.create(directory.file("key"))
        // The registry is not there; the test says what its feed would.
        service = try await ServiceHarness(
            ListingDefinition.definition(settleTime: .milliseconds(60)),
            settings: settings.merging(["blind-index-key-file": directory.file("key")]) { $1 }, clock: clock,
            upstreams: upstreams, directory: directory)
        environment = service.made.services.lazy.compactMap { $0 as? LookupHandlers }.first!.environment
        mirror = RegistryEffects.mirror(environment)
        sweeper = Sweeper(environment)
        if registryHeard { try await hearRegistry() }
        if measuresHeard { try await hearMeasures() }
        try await putInstrument(Self.instrument("SAMR-44", "市场监督管理严重违法失信名单管理办法", number: "市场监管总局令第44号"))
        for department in ["MSR", "EMR", "BEB", "HUC"] { try await putDocument(as: "department/\(department)") }
        if let ruleBook {
            // To judge two hundred rows takes longer than most tests. Editions that a test lets it hear later are judged.
            environment.ruleBook.remember(ruleBook)
            try await hear(ruleBook)
        }
    }

    /// Runs a test with a service and stops it whatever happens.
    static func with(
        today: String = monday, registryHeard: Bool = true, ruleBook: RuleBook? = ShippedRuleBook.book,
        measuresHeard: Bool = true, settings: [String: String] = [:],
        upstreams: [String: any Channel] = silent,
        directory: TemporaryDirectory = TemporaryDirectory("listing"),
        _ body: (Harness) async throws -> Void
    ) async throws {
        let harness = try await Harness(
            today: today, registryHeard: registryHeard, ruleBook: ruleBook, measuresHeard: measuresHeard,
            settings: settings, upstreams: upstreams, directory: directory)
        do {
            try await body(harness)
        } catch {
            await harness.service.stop()
            throw error
        }
        await harness.service.stop()
    }

    // MARK: What the registry says

    func hear(_ record: RegistryChange.OneOf_Record) async throws {
        let mirror = mirror
        try await database.write { try mirror.apply(RegistryChange(record: record), $0) }
    }

    /// Hears a book; with a day, as one that was loaded at nine in its morning.
    func hear(_ book: RuleBook, loaded date: String? = nil) async throws {
        var edition = RuleBookEdition(book)
        edition.loadTime = date.map {
            WireTimestamp(
                millisecondsSinceEpoch: Timestamp(startOf: day($0), in: .shanghai).milliseconds + 9 * 3_600_000)
        }
        try await hear(.ruleBook(edition))
    }

    private func hearRegistry() async throws {
        for code in ["BEB", "MSR", "EMR", "CRT", "PSB", "HUC", "EEW"] {
            try await hear(
                .department(Department(name: "departments/\(code)", code: code, titleZh: code, titleEn: code)))
        }
        for year in [2025, 2026] { try await hear(.calendarYear(Self.calendarYear(year))) }
        try await hear(.subject(Self.subject(Self.company, .legalPerson, "松北试验食品有限公司", uscc: Self.companyCode)))
        try await hear(.subject(Self.subject(Self.trader, .soleTrader, "松北试验小店", uscc: Self.traderCode)))
        let index = environment.cases.blindIndex!.hexIndex(of: Self.personNumber, domain: "citizen-number")
        try await hear(.subject(Self.subject(Self.person, .naturalPerson, "张试验", blind: index)))
        try await hear(.decision(Self.penalty("decisions/d1", "MSR-2026-1")))
        try await hear(.decision(Self.penalty("decisions/d2", "MSR-2026-2")))
        try await hear(.decision(Self.penalty("decisions/d3", "EMR-2026-1", department: "EMR")))
        try await hear(.decision(Self.penalty("decisions/d4", "MSR-2026-4", status: .annulled)))
        try await hear(.decision(Self.penalty("decisions/d5", "MSR-2026-5", kind: .permit)))
        try await hear(.decision(Self.penalty("decisions/d6", "MSR-2026-6", subject: Self.person)))
        try await hear(.decision(Self.penalty("decisions/d7", "HUC-2026-1", department: "HUC")))
        try await hear(.decision(Self.penalty("decisions/d8", "MSR-2026-8", domain: "PQY")))
    }

    /// A year whose only special days are those that tests need.
    static func calendarYear(_ year: Int) -> CalendarYear {
        let days =
            year == 2026
            ? [
                CalendarDay(date: "2026-03-06", kind: .holiday, title: "试验"),
                CalendarDay(date: "2026-03-07", kind: .workday),
            ]
            : []
        return CalendarYear(name: "calendarYears/\(year)", year: Int32(year), version: 1, days: days)
    }

    static func subject(
        _ name: String, _ kind: SubjectKind, _ displayName: String, uscc: String = "", blind: String = "",
        status: SubjectStatus = .active, former: [String] = []
    ) -> SubjectRecord {
        SubjectRecord(
            name: name, kind: kind, displayName: displayName, uscc: uscc, formerUsccs: former, blindIndex: blind,
            status: status)
    }

    static func penalty(
        _ name: String, _ number: String, department: String = "MSR", subject: String = company,
        date: String = "2026-01-05", kind: DecisionKind = .penalty, status: DecisionStatus = .effective,
        domain: String = ""
    ) -> DecisionRecord {
        DecisionRecord(
            name: name, kind: kind, subject: subject, documentNumber: number, department: department,
            decisionDate: date, domain: domain, status: status)
    }

    // MARK: What measures says

    func hear(_ resource: MeasuresChange.OneOf_Resource) async throws {
        try await database.write { try MeasureMirror.apply(MeasuresChange(resource: resource), $0) }
    }

    /// A catalogue with measures of all lists, by code, and others by code and trigger.
    func hearMeasures(
        _ version: String = "2020.1", from: String = "2020-01-01", _ codes: [String] = ["SA-001", "SA-002", "SA-009"],
        others: [String: String] = [:]
    ) async throws {
        try await hear(
            .measureCatalogue(
                MeasureCatalogue(
                    name: "measureCatalogues/\(version)", version: version, effectiveDate: from,
                    itemCount: Int32(codes.count + others.count))))
        for (code, trigger) in codes.map({ ($0, "BLACK:*") }) + others.sorted(by: { $0.key < $1.key }) {
            try await hear(.measure(Self.measure(code, trigger, of: version)))
        }
    }

    /// A measure that reaches everybody and is in use.
    static func measure(
        _ code: String, _ trigger: String = "BLACK:*", of version: String = "2020.1",
        reaching kinds: [SubjectKind] = [.legalPerson, .soleTrader, .unincorporated, .naturalPerson]
    ) -> Measure {
        Measure(
            name: "measures/\(code)",
            item: MeasureItem(code: code, kind: .sanction, category: "C01", trigger: trigger, subjectKinds: kinds),
            active: true, catalogueVersion: version)
    }

    // MARK: Clients

    private func client<Client: RPCClient>(_ identity: String) -> Client {
        service.client(Client.self, as: identity)
    }

    func definitions(_ identity: String = "department/MSR") -> DefinitionServiceClient { client(identity) }
    func entries(_ identity: String = "department/MSR") -> SeriousEntryServiceClient { client(identity) }
    func objections(_ identity: String = "department/MSR") -> ObjectionServiceClient { client(identity) }
    func proceedings(_ identity: String = "department/MSR") -> ProceedingServiceClient { client(identity) }
    func instruments(_ identity: String = "department/BEB") -> InstrumentServiceClient { client(identity) }
    func documents(_ identity: String = "department/MSR") -> DocumentServiceClient { client(identity) }
    func lookups(_ identity: String = "department/BEB") -> LookupServiceClient { client(identity) }
    func feed(_ identity: String = "service/measures") -> ListingFeedServiceClient { client(identity) }
    func red(_ identity: String = "department/MSR") -> RedEntryServiceClient { client(identity) }

    /// A request id that no other request of the test has.
    func id() -> String { "request-\(counter.next())" }

    /// Sets the clock to nine in the morning of a day in Asia/Shanghai.
    func go(to text: String) {
        clock.set(Timestamp(startOf: day(text), in: .shanghai).adding(milliseconds: 9 * 3_600_000))
    }

    /// The one column that a query gives.
    func texts(_ sql: String) async throws -> [String] {
        let query = "WITH found (value) AS (\(sql)) SELECT CAST(value AS TEXT) FROM found"
        return try await database.read { try $0.query(query) { $0.textOrNil(0) ?? "NULL" } }
    }
}
