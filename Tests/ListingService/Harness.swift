import CommonSchema
import Credit
import Crypto
import Glibc
import ListingSchema
import RPC
import RegistrySchema
import ServiceKit
import Store
import Transport

@testable import ListingService

/// A listing service over a real socket and a real file, with a clock that the test sets, and with what the
/// registry's feed would have
/// brought: departments, the calendars of 2025 and 2026, invented subjects and penalties.
final class Harness: Sendable {
    let clock: ManualClock
    let database: Database
    let environment: ListingEnvironment
    let projector: RegistryProjector
    let sweeper: Sweeper
    private let directory: String
    private let server: Server
    private let connection: ClientConnection
    private let counter = ManualCounter()

    /// The day on which tests begin unless they say otherwise: a Monday.
    static let monday = "2026-03-02"
    /// Invented organisation with valid check characters.
    static let company = "subjects/s1"
    static let companyCode = "91230109MA1C0T3R9F"
    /// Invented sole trader.
    static let trader = "subjects/s2"
    static let traderCode = "92230109MA1C0T3R9C"
    /// The standard's specimen of a citizen number.
    static let person = "subjects/s3"
    static let personNumber = "11010519491231002X"

    init(today: String = monday, registryHeard: Bool = true) async throws {
        clock = ManualClock(Timestamp(startOf: day(today), in: .shanghai).adding(milliseconds: 9 * 3_600_000))
        directory = try Self.makeDirectory()
        database = try Database.open(path: "\(directory)/listing.db", migrations: ListingMigrations.all)
        let blindIndex = BlindIndex(key: try SecretKey(bytes: [UInt8](repeating: 7, count: 32)))
        environment = try ListingEnvironment(
            database: database, clock: clock, blindIndex: blindIndex, settleTime: .milliseconds(60))
        projector = RegistryProjector(environment)
        sweeper = Sweeper(environment)
        let interceptors: [any ServerInterceptor] = [
            AccessInterceptor(authenticator: Authenticator(), policy: .standard)
        ]
        server = Server(
            configuration: ServerConfiguration(address: .loopback(port: 0)),
            services: ListingServices.all(environment), interceptors: interceptors, group: .shared)
        let address = try server.start()
        connection = ClientConnection(address: address)
        if registryHeard { try await hearRegistry(blindIndex) }
    }

    private static func makeDirectory() throws -> String {
        var template = Array("/tmp/xinyi-listing-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw StoredValueError(text: "directory") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Stops the server, closes the file and removes it.
    func close() async {
        connection.close()
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        await database.close()
        for suffix in ["", "-wal", "-shm", ".lock"] { unlink("\(directory)/listing.db\(suffix)") }
        rmdir(directory)
    }

    /// Runs a test with a service and closes it whatever happens.
    static func with(
        today: String = monday, registryHeard: Bool = true, _ body: (Harness) async throws -> Void
    ) async throws {
        let harness = try await Harness(today: today, registryHeard: registryHeard)
        do {
            try await body(harness)
        } catch {
            await harness.close()
            throw error
        }
        await harness.close()
    }

    // MARK: What the registry says

    func hear(_ record: RegistryChange.OneOf_Record) async throws {
        let projector = projector
        try await database.write { try projector.apply(RegistryChange(record: record), $0) }
    }

    private func hearRegistry(_ blindIndex: BlindIndex) async throws {
        for code in ["BEB", "MSR", "EMR", "CRT", "PSB", "HUC", "EEW"] {
            try await hear(
                .department(Department(name: "departments/\(code)", code: code, titleZh: code, titleEn: code)))
        }
        for year in [2025, 2026] { try await hear(.calendarYear(Self.calendarYear(year))) }
        try await hear(.subject(Self.subject(Self.company, .legalPerson, "松北试验食品有限公司", uscc: Self.companyCode)))
        try await hear(.subject(Self.subject(Self.trader, .soleTrader, "松北试验小店", uscc: Self.traderCode)))
        let index = blindIndex.hexIndex(of: Self.personNumber, domain: "citizen-number")
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

    // MARK: Clients

    private func channel(_ identity: String) -> any Channel {
        IdentifiedChannel(connection, caller: Caller(identity: "spiffe://xinyi.local/\(identity)")!)
    }

    func definitions(_ identity: String = "operator/test") -> DefinitionServiceClient {
        DefinitionServiceClient(channel: channel(identity))
    }
    func entries(_ identity: String = "department/MSR") -> SeriousEntryServiceClient {
        SeriousEntryServiceClient(channel: channel(identity))
    }
    func objections(_ identity: String = "department/MSR") -> ObjectionServiceClient {
        ObjectionServiceClient(channel: channel(identity))
    }
    func proceedings(_ identity: String = "department/MSR") -> ProceedingServiceClient {
        ProceedingServiceClient(channel: channel(identity))
    }
    func lookups(_ identity: String = "service/measures") -> LookupServiceClient {
        LookupServiceClient(channel: channel(identity))
    }
    func feed(_ identity: String = "service/measures") -> ListingFeedServiceClient {
        ListingFeedServiceClient(channel: channel(identity))
    }
    func red(_ identity: String = "department/MSR") -> RedEntryServiceClient {
        RedEntryServiceClient(channel: channel(identity))
    }

    /// A request id that no other request of the test has.
    func id() -> String { "request-\(counter.next())" }

    /// Sets the clock to nine in the morning of a day in Asia/Shanghai.
    func go(to text: String) {
        clock.set(Timestamp(startOf: day(text), in: .shanghai).adding(milliseconds: 9 * 3_600_000))
    }
}
