import CommonSchema
import Credit
import Crypto
import ListingSchema
import MeasuresSchema
import RPC
import RegistryMirror
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import TestKit
import Testing

@testable import MeasuresService

/// Measures as its definition makes it, with a registry and a listing to follow over real sockets and files.
final class District: Sendable {
    let measures: ServiceHarness
    let registry: FakeSource
    let listing: FakeSource
    let key: SecretKey
    /// Where the key file is; kept as long as the district.
    private let directory: TemporaryDirectory

    private init(
        measures: ServiceHarness, registry: FakeSource, listing: FakeSource, key: SecretKey,
        directory: TemporaryDirectory
    ) {
        self.measures = measures
        self.registry = registry
        self.listing = listing
        self.key = key
        self.directory = directory
    }

    /// Starts the sources and the service, publishes the catalogues, runs a test, stops everything. Without `hearsRuleBook` the
    /// registry has none. `others` are further services that say what time it is.
    static func run(
        freshness seconds: Int = 30, catalogues: Bool = true, hearsRuleBook: Bool = true,
        settings more: [String: String] = [:], clock: (any WallClock)? = nil, others: [String: any Channel] = [:],
        _ body: (District) async throws -> Void
    ) async throws {
        let directory = TemporaryDirectory("measures")
        let key = try KeyFile.create(directory.file("blind-index.key"))
        let registry = try await FakeSource.registry()
        let listing = try await FakeSource.listing()
        if hearsRuleBook {
            try await registry.publish(.ruleBook(RuleBookEdition(ShippedRuleBook.book)), key: "ruleBooks/1")
        }
        let settings = [
            "registry-endpoints": "\(registry.address)", "listing-endpoints": "\(listing.address)",
            "blind-index-key-file": directory.file("blind-index.key"), "freshness-limit-seconds": "\(seconds)",
            "drain-seconds": "1", "check-series": "T",
        ].merging(more) { $1 }
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(
                try await withService(
                    MeasuresDefinition.service, settings: settings, clock: clock, upstreams: others
                ) { measures in
                    let district = District(
                        measures: measures, registry: registry, listing: listing, key: key, directory: directory)
                    if catalogues { try await district.publishCatalogues() }
                    try await body(district)
                })
        } catch {
            outcome = .failure(error)
        }
        await registry.stop()
        await listing.stop()
        try outcome.get()
    }

    /// A channel as somebody.
    func channel(_ caller: Caller) -> any Channel { measures.channel(as: caller) }

    /// Checks as a department.
    func checks(_ department: String) -> CheckServiceClient {
        CheckServiceClient(channel: channel(Caller(kind: .department, id: department)))
    }

    /// Publishes as an operator.
    var catalogue: CatalogueServiceClient {
        CatalogueServiceClient(channel: channel(Caller(kind: .department, id: "BEB")))
    }

    /// The query number of an answer since the service was started, the first one's being 1.
    func number(_ place: Int64) async throws -> String {
        let begun = try await measures.environment.database.read {
            try $0.queryOne("SELECT floor FROM store_numbers WHERE name = 'checks'") { $0.int64(0) }
        }
        let before = try #require(begun)
        return "T-\(before + place)"
    }

    /// Publishes the project's own catalogues.
    func publishCatalogues() async throws {
        _ = try await catalogue.publishMeasureCatalogue(
            PublishMeasureCatalogueRequest(
                requestId: "test-measures-1", version: "2020.1", effectiveDate: "2020-01-01",
                items: try CatalogueFiles.measures(), official: Official(id: "op-1")))
        _ = try await catalogue.publishMatterCatalogue(
            PublishMatterCatalogueRequest(
                requestId: "test-matters-1", version: "2020.1", effectiveDate: "2020-01-01",
                items: try CatalogueFiles.matters(), official: Official(id: "op-1")))
    }

    /// Waits until both feeds are applied and known to be complete.
    func settle() async throws {
        let database = measures.environment.database
        try await eventually("both feeds are applied") {
            let applied = try await database.read { transaction in
                try transaction.query("SELECT source, position FROM feed_followers ORDER BY source") { row in
                    "\(row.text(0)) \(row.int64(1))"
                }
            }
            let levels = try await database.read { try SourceLevels.all(in: $0) }
            let wanted = [("listing", listing), ("registry", registry)].compactMap { name, source in
                source.database.feed.headPosition == 0 ? nil : "\(name) \(source.database.feed.headPosition)"
            }
            return Set(applied).isSuperset(of: wanted) && levels.count == 2
        }
    }
}

/// Invented subjects; codes have valid check characters and belong to nobody.
enum Sample {
    static let uscc = "91230109MA1C0T3R9F"
    /// Further invented organisations with valid check characters.
    static let other = "93230109MA1C0T3R99"
    static let third = "52230109MA1C0T3R9G"
    static let citizen = "11010519491231002X"

    static func company(_ name: String = "subjects/1", uscc: String = uscc) -> SubjectRecord {
        SubjectRecord(
            name: name, kind: .legalPerson, displayName: "松北示例有限公司", uscc: uscc, establishedDate: "2015-06-01",
            status: .active)
    }

    static func person(_ name: String = "subjects/2", key: SecretKey) -> SubjectRecord {
        SubjectRecord(
            name: name, kind: .naturalPerson, displayName: "张三丰",
            blindIndex: BlindIndex(key: key).hexIndex(of: citizen, domain: "citizen-number"), status: .active)
    }

    static func entry(
        _ name: String = "entries/1", subject: String = "subjects/1", domain: String = "WAG", version: Int64 = 1,
        from: CivilDate, to: CivilDate
    ) -> ListEntry {
        var entry = ListEntry(name: name, kind: .serious, list: "lists/wag", listNameZh: "拖欠农民工工资失信联合惩戒对象名单")
        entry.domain = "domains/\(domain)"
        entry.subject = subject
        entry.state = .effective
        entry.effectiveDate = from.iso
        entry.validTo = to.iso
        entry.decisionNumber = "哈松人社列〔2026〕3号"
        entry.decisionDate = from.iso
        entry.designatingDepartment = "CAH"
        entry.legalBasis = [CommonSchema.LegalBasis(instrument: "保障农民工工资支付条例", article: "Art.48")]
        entry.remedies = [Remedy(kind: "objection", authority: "CAH", instructions: "向列入部门提出异议")]
        entry.version = version
        return entry
    }

    static func byCode(_ value: String, _ kind: CodeKind = .unspecified) -> SubjectReference {
        SubjectReference(by: .code(CommonSchema.SubjectCode(kind: kind, value: value)))
    }

    static func request(
        _ subject: SubjectReference = byCode(uscc), matter: String = "FIN-02", purpose: String = "2026年专项资金申报",
        official: Official? = Official(id: "fin-007", name: "王"), onDate: String = ""
    ) -> CheckRequest {
        CheckRequest(subject: subject, matter: matter, purpose: purpose, official: official, onDate: onDate)
    }
}

/// The reason of an RPC error that a call ended with; nil if it did not fail.
func reason(_ call: () async throws -> some Any) async -> String? {
    do {
        _ = try await call()
        return nil
    } catch let error as RPCError {
        return error.info?.reason ?? "\(error.code)"
    } catch {
        return "\(error)"
    }
}
