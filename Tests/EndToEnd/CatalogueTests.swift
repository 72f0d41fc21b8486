import CommonSchema
import DistrictKit
import ListingSchema
import MeasuresSchema
import RPC
import TestKit
import Testing

@Suite("What the law does not carry is never active, over the whole catalogues", .serialized)
struct CatalogueTests {
    @Test("of all measures exactly the enabled ones are active; every other one refuses to be activated and says why")
    func measures() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let client = CatalogueServiceClient(channel: try district.channel("measures", as: "department/BEB"))
            let all = try await client.listMeasures(ListMeasuresRequest(pageSize: 1000)).measures
            #expect(all.count == 101)
            var refused: [MeasureStatus: Int] = [:]
            for measure in all {
                let code = try #require(measure.item?.code)
                let status = try #require(measure.item?.status)
                let request = ActivateMeasureRequest(
                    requestId: "activate-\(code)", name: measure.name, reason: "试验", official: Official(id: "OP-0001"))
                do {
                    let after = try await client.activateMeasure(request).measure
                    #expect(status == .enabled && measure.active && after?.active == true, "\(code)")
                } catch let error as RPCError {
                    refused[status, default: 0] += 1
                    #expect(status != .enabled && !measure.active && !measure.inactiveReason.isEmpty, "\(code)")
                    #expect(error.code == .failedPrecondition, "\(code)")
                    let reason =
                        status == .needsLegalBasis ? "MEASURE_NEEDS_LEGAL_BASIS" : "MEASURE_NEEDS_POLICY"
                    #expect(error.info?.reason == reason, "\(code)")
                    #expect(error.message.contains("publish a catalogue version"), "\(code)")
                }
            }
            #expect(refused[.needsLegalBasis, default: 0] + refused[.needsPolicy, default: 0] == 10)
            #expect(refused.count == 2)
            let active = try await client.listMeasures(ListMeasuresRequest(activeOnly: true, pageSize: 1000)).measures
            #expect(active.count == 91)
        }
    }

    @Test("of all domains exactly those listable here, also on a condition, carry a list in force")
    func domains() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let client = DefinitionServiceClient(channel: try district.channel("listing", as: "department/BEB"))
            let reason = try await work.document("追溯说明", as: "BEB")
            let domains = try await client.listDomains(ListDomainsRequest(pageSize: 1000)).domains
            #expect(domains.count == 23)
            let official = Official(id: "OP-0001")
            var outcomes: [Listability: Int] = [:]
            for domain in domains {
                let basis = LegalBasis(instrument: "市场监管总局令第44号", article: "第一条")
                func id(_ step: String) -> String { "\(work.run)-\(step)-\(domain.code)" }
                // A domain of all departments is anybody's.
                let first = domain.departments.first ?? ""
                let authority = first == "ALL" ? "CRT" : first
                let own = DefinitionServiceClient(
                    channel: try district.channel("listing", as: "department/\(authority)"))
                let draft = try await own.createListDefinition(
                    CreateListDefinitionRequest(
                        definition: ListDefinition(
                            code: "\(domain.code)-TRIAL", kind: .serious, nameZh: "试验名单", nameEn: "Trial",
                            domain: domain.name, authority: authority, legalBasis: [basis],
                            basisEffectiveDate: "2021-09-01", competentLevel: .district, standard: "较重行政处罚",
                            // As much as the law of every domain allows.
                            periodMonths: 24, minimumMonths: 12,
                            exitRule: ExitRule(description: "期满移出", earlyRemoval: true, earlyRemovalConditions: "义务已履行")
                        ),
                        official: official, requestId: id("create"))
                ).definition
                let name = try #require(draft?.name)
                let document = try await work.document("标准", as: authority)
                _ = try await own.consultListDefinition(
                    ConsultListDefinitionRequest(
                        name: name,
                        consultation: Consultation(
                            by: .higherStandard(HigherStandard(basis: basis)), document: document),
                        official: official, requestId: id("consult")))
                let force = PutListDefinitionInForceRequest(
                    name: name, effectiveDate: "2021-09-01", official: official, requestId: id("force"),
                    document: reason)
                do {
                    let state = try await client.putListDefinitionInForce(force).definition?.state
                    #expect(state == .inForce && [.yes, .conditional].contains(domain.listability), "\(domain.code)")
                } catch let error as RPCError {
                    #expect([.no, .external].contains(domain.listability), "\(domain.code): \(error)")
                    #expect(error.info?.reason == "DOMAIN_NOT_LISTABLE", "\(domain.code)")
                    #expect(error.message.contains("legal basis"), "\(domain.code)")
                }
                outcomes[domain.listability, default: 0] += 1
            }
            #expect(outcomes == [.yes: 6, .conditional: 9, .external: 2, .no: 6])
        }
    }
}
