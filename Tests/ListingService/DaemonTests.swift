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
import ServiceKit
import Store
import TestKit
import Testing
import Transport

@testable import ListingService

/// A registry that says what it is given, over a real socket, with a heartbeat after it.
private struct SpeakingRegistry: RegistryFeedService {
    let records: [RegistryChange.OneOf_Record]

    func watchRegistry(
        _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
    ) async throws {
        for (index, record) in records.enumerated() where Int64(index) + 1 > request.afterPosition {
            let change = RegistryChange(position: Int64(index) + 1, record: record)
            try await writer.write(WatchRegistryResponse(event: .change(change)))
        }
        while !context.isCancelled {
            let beat = Heartbeat(headPosition: Int64(records.count))
            try await writer.write(WatchRegistryResponse(event: .heartbeat(beat)))
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}

@Suite("The daemon of listing")
struct DaemonTests {
    @Test("it serves every method of its contract")
    func contract() async throws {
        try await Harness.with { harness in
            #expect(ContractCoverage.unserved(of: "listing", harness.service.made.services) == [])
        }
    }

    @Test("it follows the registry over the wire, and goes on after a restart where it was")
    func follows() async throws {
        let registry = Server(
            configuration: ServerConfiguration(address: .loopback(port: 0), drainTimeout: .milliseconds(100)),
            services: [
                SpeakingRegistry(records: [
                    .department(Department(name: "departments/MSR", code: "MSR", titleZh: "市场监管局", titleEn: "MSR")),
                    .ruleBook(RuleBookEdition(ShippedRuleBook.book)),
                    .calendarYear(Harness.calendarYear(2026)),
                    .subject(
                        Harness.subject(Harness.company, .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode)),
                    .decision(Harness.penalty("decisions/d1", "MSR-2026-1")),
                ])
            ])
        let address = try registry.start()
        let directory = TemporaryDirectory("listing-daemon")
        _ = try KeyFile.create(directory.file("key"))
        let settings = ["registry-endpoints": "\(address)", "blind-index-key-file": directory.file("key")]
        for start in 1...2 {
            let service = try await ServiceHarness(
                ListingDefinition.service, settings: settings, live: true, directory: directory)
            let lookups = LookupServiceClient(channel: service.channel("department/MSR"))
            let request = LookupEntriesRequest(
                subject: SubjectReference(by: .code(SubjectCode(kind: .uscc, value: Harness.companyCode))),
                includeAllStates: true)
            try await eventually("listing knows the registry's state") {
                let answer = try? await lookups.lookupEntries(request)
                return answer?.freshness.first?.fresh == true && answer?.freshness.first?.position == 5
            }
            if start == 1 { try await propose(service) }
            let found = try await lookups.lookupEntries(request)
            #expect(found.result?.entries.map(\.name) == ["entries/e1"])
            await service.stop()
        }
        registry.beginGracefulShutdown()
        await registry.waitUntilStopped()
    }

    private func propose(_ service: ServiceHarness) async throws {
        try await service.environment.database.write { transaction in
            let resources: [MeasuresChange.OneOf_Resource] =
                [.measureCatalogue(MeasureCatalogue(version: "2020.1", effectiveDate: "2020-01-01", itemCount: 2))]
                + ["SA-001", "SA-002"].map { .measure(Harness.measure($0)) }
            for resource in resources { try MeasureMirror.apply(MeasuresChange(resource: resource), transaction) }
        }
        let definitions = DefinitionServiceClient(channel: service.channel("department/MSR"))
        let lead = DefinitionServiceClient(channel: service.channel("department/BEB"))
        _ = try await lead.putDomain(
            PutDomainRequest(
                domain: Harness.domain("FDS", .yes), requestId: "request-1", official: Harness.official("b1")))
        _ = try await InstrumentServiceClient(channel: service.channel("department/BEB")).putInstrument(
            PutInstrumentRequest(
                instrument: Harness.instrument("SAMR-44", "市场监督管理严重违法失信名单管理办法", number: "市场监管总局令第44号"),
                official: Harness.official("b1"), requestId: "request-6"))
        for identity in ["department/MSR", "department/BEB"] {
            _ = try await DocumentServiceClient(channel: service.channel(identity)).putDocument(
                PutDocumentRequest(
                    title: "告知书", content: Harness.content, official: Harness.official("w1"), requestId: "request-7"))
        }
        let name =
            try await definitions.createListDefinition(
                CreateListDefinitionRequest(
                    definition: Harness.definition("FDS-SERIOUS", domain: "FDS"), official: Harness.official("op"),
                    requestId: "request-2")
            ).definition?.name ?? ""
        let standard = HigherStandard(basis: LegalBasis(instrument: "市场监管总局令第44号", article: "第五条"))
        _ = try await definitions.consultListDefinition(
            ConsultListDefinitionRequest(
                name: name, consultation: Consultation(by: .higherStandard(standard), document: Harness.document),
                official: Harness.official("op"), requestId: "request-3"))
        _ = try await lead.putListDefinitionInForce(
            PutListDefinitionInForceRequest(
                name: name, effectiveDate: "2021-09-01", official: Harness.official("op"), requestId: "request-4",
                document: Harness.document))
        let entries = SeriousEntryServiceClient(channel: service.channel("department/MSR"))
        let entry = try await entries.proposeEntry(Harness.proposal(id: "request-5")).entry
        #expect(entry?.state == .proposed)
    }
}
