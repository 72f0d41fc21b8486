import CommonSchema
import Credit
import MeasuresSchema
import Phrases
import RPC
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import MeasuresService

@Suite("Catalogues over the wire")
struct CatalogueServiceTests {
    private func publish(
        _ district: District, _ items: [MeasureItem], id: String, version: String = "2020.1",
        from: String = "2020-01-01"
    ) async throws -> PublishMeasureCatalogueResponse {
        try await district.catalogue.publishMeasureCatalogue(
            PublishMeasureCatalogueRequest(
                requestId: id, version: version, effectiveDate: from, items: items, official: Official(id: "op-1")))
    }

    @Test("the catalogues are published whole, and the items without a basis stay inactive with their reason")
    func publishing() async throws {
        try await District.run(catalogues: false) { district in
            let response = try await publish(district, try CatalogueFiles.measures(), id: "request-1")
            #expect(response.catalogue?.itemCount == 101)
            #expect(response.catalogue?.activeCount == 91)
            #expect(response.inactiveItems.count == 10)
            #expect(response.inactiveItems.allSatisfy { !$0.rule.isEmpty && !$0.remedy.isEmpty })
            let measure = try await district.catalogue.getMeasure(GetMeasureRequest(name: "measures/SA-045")).measure
            #expect(measure?.active == false)
            #expect(measure?.inactiveReason.contains("LC-04") == true)
            let active = try await district.catalogue.listMeasures(
                ListMeasuresRequest(activeOnly: true, pageSize: 1000))
            #expect(active.measures.count == 91)
        }
    }

    @Test("publishing is idempotent: the same request, and the same version with the same content, change nothing")
    func idempotent() async throws {
        try await District.run(catalogues: false) { district in
            let items = try CatalogueFiles.measures()
            let first = try await publish(district, items, id: "request-1")
            let again = try await publish(district, items, id: "request-1")
            #expect(again == first)
            let anew = try await publish(district, items, id: "request-2")
            #expect(anew.catalogue == first.catalogue)
            let feed = try await district.measures.environment.database.read { try $0.feedPosition() }
            #expect(feed == 102)
            #expect(
                await reason { try await publish(district, items, id: "request-1", version: "2021.1") }
                    == "REQUEST_ID_REUSED")
            #expect(
                await reason { try await publish(district, Array(items.dropLast()), id: "request-3") }
                    == "VERSION_EXISTS")
            #expect(
                await reason { try await publish(district, items, id: "request-4", version: "2020.2") }
                    == "EFFECTIVE_DATE_TAKEN")
        }
    }

    @Test("a catalogue with one bad item is refused whole, naming item, field, rule and remedy")
    func refusedWhole() async throws {
        try await District.run(catalogues: false) { district in
            var items = try CatalogueFiles.measures()
            items[50].category = "C99"
            items[60].trigger = "BLACK:"
            do {
                _ = try await publish(district, items, id: "request-1")
                Issue.record("published")
            } catch let error as RPCError {
                #expect(error.code == .invalidArgument)
                #expect(error.info?.reason == "CATALOGUE_INVALID")
                #expect(error.fieldViolations.map(\.field) == ["items[50].category", "items[60].trigger"])
                #expect(error.fieldViolations.allSatisfy { !$0.rule.isEmpty })
            }
            #expect(try await district.catalogue.listMeasures(ListMeasuresRequest()).measures == [])
            let checked = try await district.catalogue.validateMeasureCatalogue(
                ValidateMeasureCatalogueRequest(items: items))
            #expect(checked.violations.map(\.index) == [50, 60])
        }
    }

    @Test("matters need the measures that they name")
    func matters() async throws {
        try await District.run(catalogues: false) { district in
            let matters = try CatalogueFiles.matters()
            func publishMatters(_ items: [MatterItem], _ id: String) async throws -> PublishMatterCatalogueResponse {
                try await district.catalogue.publishMatterCatalogue(
                    PublishMatterCatalogueRequest(
                        requestId: id, version: "2020.1", effectiveDate: "2020-01-01", items: items,
                        official: Official(id: "op-1")))
            }
            #expect(await reason { try await publishMatters(matters, "request-1") } == "CATALOGUE_NOT_LOADED")
            _ = try await publish(
                district, try CatalogueFiles.measures().filter { $0.code != "SA-019" }, id: "request-2")
            do {
                _ = try await publishMatters(matters, "request-3")
                Issue.record("published")
            } catch let error as RPCError {
                #expect(error.fieldViolations.allSatisfy { $0.field.hasSuffix(".measures") })
                #expect(error.fieldViolations.count == 3)
            }
        }
    }

    @Test("only an operator or BEB changes the catalogues")
    func keepers() async throws {
        try await District.run(catalogues: false) { district in
            let items = try CatalogueFiles.measures()
            for (caller, expected) in [
                (Caller(kind: .department, id: "FIN"), "ROLE_REQUIRED"), (Caller.anyone, "ROLE_REQUIRED"),
                (Caller(kind: .department, id: "BEB"), nil),
            ] as [(Caller, String?)] {
                let client = CatalogueServiceClient(channel: district.channel(caller))
                let found = await reason {
                    try await client.publishMeasureCatalogue(
                        PublishMeasureCatalogueRequest(
                            requestId: "request-1", version: "2020.1", effectiveDate: "2020-01-01", items: items,
                            official: Official(id: "op-1")))
                }
                #expect(found == expected)
            }
        }
    }

    @Test("what needs a legal basis cannot be activated, and says why")
    func activation() async throws {
        try await District.run { district in
            for (code, expected) in [
                ("SA-045", "MEASURE_NEEDS_LEGAL_BASIS"), ("IN-019", "MEASURE_NEEDS_POLICY"),
                ("SA-099", "NOT_FOUND"),
                ("SA-019", nil),
            ] as [(String, String?)] {
                let found = await reason {
                    try await district.catalogue.activateMeasure(
                        ActivateMeasureRequest(
                            requestId: "request-\(code)", name: "measures/\(code)", reason: "r",
                            official: Official(id: "op-1")))
                }
                #expect(found == expected, "\(code)")
            }
        }
    }

    @Test("a deactivated and a repealed measure are lifted at once, and a measure read before is not overwritten")
    func lifting() async throws {
        let today = SystemClock().today
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(Sample.entry(from: today.adding(days: -1), to: today.adding(days: 300)))
            try await district.settle()
            let checks = district.checks("FIN")
            func shown() async throws -> [String] {
                try await checks.check(Sample.request()).answer?.restraints.compactMap { $0.measure?.code } ?? []
            }
            #expect(try await shown() == ["SA-019", "SA-058"])
            let read = try #require(
                try await district.catalogue.getMeasure(GetMeasureRequest(name: "measures/SA-058")).measure)
            func deactivate(_ id: String) async throws -> DeactivateMeasureResponse {
                try await district.catalogue.deactivateMeasure(
                    DeactivateMeasureRequest(
                        requestId: id, name: "measures/SA-058", etag: read.etag, reason: "省级条款待确认",
                        official: Official(id: "op-1")))
            }
            #expect(try await deactivate("request-1").measure?.active == false)
            #expect(try await shown() == ["SA-019"])
            #expect(await reason { try await deactivate("request-2") } == "ETAG_MISMATCH")
            _ = try await district.catalogue.activateMeasure(
                ActivateMeasureRequest(
                    requestId: "request-3", name: "measures/SA-058", reason: "已确认", official: Official(id: "op-1")))
            #expect(try await shown() == ["SA-019", "SA-058"])
            func repeal(_ id: String, _ instrument: CommonSchema.LegalBasis?) async throws -> RepealMeasureResponse {
                try await district.catalogue.repealMeasure(
                    RepealMeasureRequest(
                        requestId: id, name: "measures/SA-019", instrument: instrument, reason: "条例修订",
                        official: Official(id: "op-1")))
            }
            #expect(await reason { try await repeal("request-4", nil) } == "INVALID_FIELD")
            let repealed = try await repeal("request-5", CommonSchema.LegalBasis(instrument: "某修订决定")).measure
            #expect(repealed?.repeal?.repealDate == today.iso)
            #expect(try await shown() == ["SA-058"])
            #expect(
                await reason { try await repeal("request-6", CommonSchema.LegalBasis(instrument: "某修订决定")) }
                    == "MEASURE_REPEALED")
            let activate = await reason {
                try await district.catalogue.activateMeasure(
                    ActivateMeasureRequest(
                        requestId: "request-7", name: "measures/SA-019", reason: "r", official: Official(id: "op-1")))
            }
            #expect(activate == "MEASURE_REPEALED")
            // A later version brings it back.
            _ = try await publish(
                district, try CatalogueFiles.measures(), id: "request-8", version: "next", from: today.iso)
            #expect(try await shown() == ["SA-019", "SA-058"])
        }
    }

    @Test("the feed tells of every version what was decided about a measure, and of a new one what holds of it already")
    func standingsOfAllVersions() async throws {
        let today = SystemClock().today
        try await District.run { district in
            _ = try await publish(
                district, try CatalogueFiles.measures(), id: "request-1", version: "next",
                from: today.adding(days: 30).iso)
            let start = district.measures.environment.database.feed.headPosition
            _ = try await district.catalogue.deactivateMeasure(
                DeactivateMeasureRequest(
                    requestId: "request-2", name: "measures/SA-058", reason: "待确认", official: Official(id: "op-1")))
            _ = try await district.catalogue.repealMeasure(
                RepealMeasureRequest(
                    requestId: "request-3", name: "measures/SA-019",
                    instrument: CommonSchema.LegalBasis(instrument: "某修订决定"), reason: "条例修订",
                    official: Official(id: "op-1")))
            _ = try await publish(
                district, try CatalogueFiles.measures().filter { ["SA-019", "SA-058"].contains($0.code) },
                id: "request-4", version: "last", from: today.adding(days: 60).iso)
            let head = district.measures.environment.database.feed.headPosition
            let client = FeedServiceClient(channel: district.channel(Caller(kind: .service, id: "listing")))
            var told: [String] = []
            let stream = try await client.watchMeasures(WatchMeasuresRequest(afterPosition: start), options: .unbounded)
            for try await response in stream {
                guard case .change(let change) = response.event else { continue }
                if case .measure(let measure) = change.resource {
                    let isRepealed = measure.repeal != nil
                    told.append(
                        "\(measure.item?.code ?? "") \(measure.catalogueVersion) \(measure.active) \(isRepealed)")
                }
                if change.position == head { break }
            }
            #expect(
                told == [
                    "SA-058 next false false", "SA-058 2020.1 false false", "SA-019 next false true",
                    "SA-019 2020.1 false true",
                    // What is repealed a later version may bring back; what is out of use stays so.
                    "SA-019 last true false", "SA-058 last false false",
                ])
        }
    }

    @Test("a Check about a day in the past uses the version of that day")
    func datedVersions() async throws {
        let today = SystemClock().today
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(Sample.entry(from: today.adding(days: -9), to: today.adding(days: 300)))
            try await district.settle()
            _ = try await publish(
                district, try CatalogueFiles.measures().filter { $0.code != "SA-019" }, id: "request-1",
                version: "next", from: today.iso)
            let checks = district.checks("FIN")
            let now = try #require(try await checks.check(Sample.request()).answer)
            #expect(now.measureCatalogueVersion == "next")
            #expect(now.restraints.compactMap { $0.measure?.code } == ["SA-058"])
            let past = Sample.request(onDate: today.adding(days: -1).iso)
            let then = try #require(try await checks.check(past).answer)
            #expect(then.measureCatalogueVersion == "2020.1")
            #expect(then.restraints.compactMap { $0.measure?.code } == ["SA-019", "SA-058"])
        }
    }

    @Test("lists come page by page")
    func pages() async throws {
        try await District.run { district in
            var codes: [String] = []
            var token = ""
            repeat {
                let page = try await district.catalogue.listMatters(ListMattersRequest(pageSize: 25, pageToken: token))
                codes += page.matters.compactMap { $0.item?.code }
                token = page.nextPageToken
            } while !token.isEmpty
            let expected = try CatalogueFiles.matters().map(\.code).sorted()
            #expect(codes == expected)
            #expect(
                await reason { try await district.catalogue.listMatters(ListMattersRequest(pageSize: -1)) }
                    == "INVALID_FIELD")
            let own = try await district.catalogue.listMatters(ListMattersRequest(department: "FIN"))
            #expect(own.matters.count == 5)
            #expect(
                try await district.catalogue.listMeasureCatalogues(ListMeasureCataloguesRequest()).catalogues.map(
                    \.version)
                    == ["2020.1"])
            #expect(
                try await district.catalogue.listMatterCatalogues(ListMatterCataloguesRequest()).catalogues.map(
                    \.itemCount)
                    == [61])
        }
    }

    @Test("the feed and its snapshot carry every version, measure and matter")
    func feed() async throws {
        try await District.run { district in
            let client = FeedServiceClient(channel: district.channel(Caller(kind: .service, id: "reporting")))
            var snapshot: [MeasuresChange] = []
            var token = ""
            repeat {
                let page = try await client.listMeasuresSnapshot(
                    ListMeasuresSnapshotRequest(pageSize: 50, pageToken: token))
                snapshot += page.changes
                #expect(page.position == 164)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(snapshot.count == 164)
            var positions: [Int64] = []
            let stream = try await client.watchMeasures(WatchMeasuresRequest(afterPosition: 0), options: .unbounded)
            for try await response in stream {
                if case .change(let change) = response.event { positions.append(change.position) }
                if positions.count == 164 { break }
            }
            #expect(positions == Array(1...164))
        }
    }
}
