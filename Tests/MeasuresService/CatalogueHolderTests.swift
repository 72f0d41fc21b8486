import Casework
import CommonSchema
import Credit
import MeasuresRules
import MeasuresSchema
import RPC
import SchemaRuntime
import ServiceKit
import Store
import TestKit
import Testing

@testable import MeasuresService

@Suite("Catalogues in memory, and several processes that change them")
struct CatalogueHolderTests {
    private struct GivenUp: Error {}

    /// What another process of the service does when it takes a measure out of every Check.
    private static func deactivate(
        _ code: String, because reason: StaticString, _ transaction: WriteTransaction
    ) throws {
        let today = SystemClock().today
        guard let version = try CatalogueTable.load(in: transaction).measures(on: today),
            let measure = version.byCode[code]
        else { throw GivenUp() }
        let standing = MeasureStanding(
            deactivation: ScreenedText(rule: reason), revision: measure.standing.revision + 1)
        try CatalogueTable.store(standing, of: code, in: transaction)
        let changed = CompiledMeasure(measure.definition, standing: standing, sequence: version.sequence)
        try CatalogueFeed.append(
            .measure(CatalogueMapping.measure(changed, version: version.version, on: today)), key: "measures/\(code)",
            in: transaction)
    }

    /// Why the catalogues say that a measure is not applied.
    private static func deactivation(_ catalogues: CatalogueSnapshot, _ code: String = "SA-058") -> String? {
        catalogues.measures(on: SystemClock().today)?.byCode[code]?.standing.deactivation?.value
    }

    @Test("what another process decides about a measure is in Checks here soon, without a restart")
    func otherProcess() async throws {
        try await District.run { district in
            func isActive() async throws -> Bool? {
                try await district.catalogue.getMeasure(GetMeasureRequest(name: "measures/SA-058")).measure?.active
            }
            #expect(try await isActive() == true)
            try await district.measures.environment.database.write {
                try Self.deactivate("SA-058", because: "decided elsewhere", $0)
            }
            try await eventually("the decision of the other process is seen") { try await isActive() == false }
        }
    }

    @Test("a transaction sees the catalogues as they are to it, and what was undone is not taken for what came instead")
    func undone() async throws {
        try await District.run { district in
            let database = district.measures.environment.database
            let holder = CatalogueHolder()
            try await holder.reload(from: database)
            await #expect(throws: GivenUp.self) {
                try await database.write { transaction in
                    try Self.deactivate("SA-058", because: "given up", transaction)
                    let seen = try holder.current(transaction)
                    #expect(Self.deactivation(seen) == "given up")
                    throw GivenUp()
                }
            }
            #expect(Self.deactivation(holder.snapshot) == nil)
            let present = try await database.write { try holder.current($0) }
            #expect(Self.deactivation(present) == nil)
            // The next change has the position of the one that was given up.
            let before = try await database.read { try $0.feedPosition() }
            try await database.write { try Self.deactivate("SA-058", because: "kept", $0) }
            let after = try await database.read { try $0.feedPosition() }
            #expect(after == before + 1)
            #expect(Self.deactivation(holder.snapshot) == nil)
            let seen = try await database.read { try holder.current($0) }
            #expect(Self.deactivation(seen) == "kept")
            #expect(Self.deactivation(holder.snapshot) == nil, "a transaction fills no memory")
            try await holder.reload(from: database)
            #expect(Self.deactivation(holder.snapshot) == "kept")
        }
    }

    @Test("a snapshot for followers is never older than the position that it states")
    func snapshot() async throws {
        try await District.run { district in
            let database = district.measures.environment.database
            let client = FeedServiceClient(channel: district.channel(Caller(kind: .service, id: "listing")))
            try await database.write { try Self.deactivate("SA-058", because: "decided elsewhere", $0) }
            var told: [Bool] = []
            var token = ""
            repeat {
                let page = try await client.listMeasuresSnapshot(
                    ListMeasuresSnapshotRequest(pageSize: 1000, pageToken: token))
                #expect(page.position == database.feed.headPosition)
                for change in page.changes {
                    if case .measure(let measure) = change.resource, measure.name == "measures/SA-058" {
                        told.append(measure.active)
                    }
                }
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(told == [false])
        }
    }

    @Test("catalogues are read again when they were changed, and else left as they are")
    func unchanged() async throws {
        try await District.run { district in
            let database = district.measures.environment.database
            let holder = CatalogueHolder()
            try await holder.reload(from: database)
            let first = holder.snapshot
            try await holder.reload(from: database)
            #expect(holder.snapshot === first)
            try await database.write { try Self.deactivate("SA-058", because: "changed", $0) }
            try await holder.reload(from: database)
            #expect(holder.snapshot !== first)
        }
    }

    @Test("matters may name the measures that another process published just before")
    func mattersAfterMeasures() async throws {
        try await District.run(catalogues: false) { district in
            let items = try CatalogueFiles.measures()
            let stored = try items.map { (code: $0.code, payload: try $0.serialized()) }
            let offered = CatalogueHeader(
                version: "2020.1", effective: day("2020-01-01"), edition: .empty, publishMillis: 1,
                sha256: String(repeating: "0", count: 64), itemCount: items.count)
            let definitions = MeasureRules.validate(items.map(MeasureDraft.init)).definitions
            try await district.measures.environment.database.write { transaction in
                let header = try CatalogueTable.insert(offered, items: stored, into: .measures, in: transaction).header
                let version = CompiledMeasures(
                    version: header.version, sequence: header.sequence, effective: header.effective,
                    definitions: definitions, standings: [:])
                try CatalogueFeed.append(version, header: header, in: transaction)
            }
            let published = try await district.catalogue.publishMatterCatalogue(
                PublishMatterCatalogueRequest(
                    requestId: "request-1", version: "2020.1", effectiveDate: "2020-01-01",
                    items: try CatalogueFiles.matters(), official: Official(id: "op-1")))
            #expect(published.catalogue?.itemCount == Int32(try CatalogueFiles.matters().count))
        }
    }
}
