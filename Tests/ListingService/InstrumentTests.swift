import Casework
import CommonSchema
import ListingSchema
import RPC
import Testing

@testable import ListingService

/// Nobody lists by a law that does not exist, or not on that day.
@Suite("The catalogue of instruments")
struct InstrumentTests {
    private func propose(_ harness: Harness, citing instrument: String) async -> RPCError? {
        await failure {
            var request = Harness.proposal(id: harness.id())
            request.legalBasis = [LegalBasis(instrument: instrument, article: "第一条")]
            _ = try await harness.entries().proposeEntry(request)
        }
    }

    @Test(
        "an entry cites what is in the catalogue and in force on the day",
        arguments: [
            ("失信惩戒法", "INSTRUMENT_UNKNOWN"), ("将来办法", "INSTRUMENT_NOT_IN_FORCE"),
            ("过去办法", "INSTRUMENT_NOT_IN_FORCE"), ("明日办法", "INSTRUMENT_NOT_IN_FORCE"), ("今日办法", nil),
            ("最后一日办法", nil), ("市场监管总局令第44号", nil), ("市场监督管理严重违法失信名单管理办法", nil),
            ("市场监督管理严重违法失信名单管理办法（市场监管总局令第44号）", nil), ("市场监管总局令第４４号", nil),
        ])
    func cited(instrument: String, reason: String?) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            for (code, title, from, until) in [
                ("FUTURE", "将来办法", "2027-01-01", ""), ("PAST", "过去办法", "2020-01-01", "2026-03-02"),
                ("TOMORROW", "明日办法", "2026-03-03", ""), ("TODAY", "今日办法", "2026-03-02", ""),
                ("LAST", "最后一日办法", "2020-01-01", "2026-03-03"),
            ] {
                try await harness.putInstrument(Harness.instrument(code, title, from: from, until: until))
            }
            let error = await propose(harness, citing: instrument)
            #expect(error?.info?.reason == reason)
            if reason != nil {
                #expect(error?.fieldViolations.first?.field == "legal_basis[0].instrument")
                #expect(error?.message.contains(instrument) == true)
            }
        }
    }

    @Test("a list whose law is repealed lists nobody any more, and is not put in force again")
    func repealed() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let next = try await harness.consulted("FDS-SERIOUS")
            var instrument = Harness.instrument("SAMR-44", "市场监督管理严重违法失信名单管理办法", number: "市场监管总局令第44号")
            instrument.repealDate = "2026-03-02"
            let stored = try await harness.putInstrument(instrument)
            #expect(stored.version == 2)
            let error = await failure { try await harness.propose() }
            #expect(error?.info?.reason == "INSTRUMENT_NOT_IN_FORCE")
            for day in ["2026-03-01", "2026-03-02", "2026-06-01"] {
                let force = await failure { try await harness.putInForce(next, from: day) }
                #expect(force?.info?.reason == "INSTRUMENT_NOT_IN_FORCE", "\(day)")
            }
        }
    }

    @Test("a file whose law ends before its decision is not decided")
    func endsMeanwhile() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.reviewed()
            var instrument = Harness.instrument("SAMR-44", "市场监督管理严重违法失信名单管理办法", number: "市场监管总局令第44号")
            instrument.repealDate = "2026-03-11"
            try await harness.putInstrument(instrument)
            let error = await failure { try await harness.decide(file.name, "列入1") }
            #expect(error?.info?.reason == "INSTRUMENT_NOT_IN_FORCE")
        }
    }

    @Test("a list does not begin before its law")
    func early() async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            try await harness.putInstrument(Harness.instrument("NEW", "新办法", from: "2026-06-01"))
            var definition = Harness.definition("FDS-SERIOUS", domain: "FDS")
            definition.legalBasis[0].instrument = "新办法"
            let name = try await harness.definitions().createListDefinition(
                CreateListDefinitionRequest(
                    definition: definition, official: Harness.official("op"), requestId: harness.id())
            ).definition?.name
            try await harness.consult(name ?? "")
            let before = await failure { try await harness.putInForce(name ?? "", from: "2026-05-31") }
            #expect(before?.info?.reason == "INSTRUMENT_NOT_IN_FORCE")
            try await harness.putInForce(name ?? "", from: "2026-06-01")
        }
    }

    @Test("a normative document alone carries no list, beside a law it does")
    func tooLow() async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            try await harness.putInstrument(
                Harness.instrument("NOTE", "区局通知", level: .normativeDocument, from: "2020-01-01"))
            var definition = Harness.definition("FDS-SERIOUS", domain: "FDS")
            definition.legalBasis[0].instrument = "区局通知"
            let low = definition
            let error = await failure {
                try await harness.definitions().createListDefinition(
                    CreateListDefinitionRequest(
                        definition: low, official: Harness.official("op"), requestId: harness.id()))
            }
            #expect(error?.info?.reason == "LEGAL_BASIS_TOO_LOW")
            definition.legalBasis.append(LegalBasis(instrument: "市场监管总局令第44号", article: "第五条"))
            let good = definition
            _ = try await harness.definitions().createListDefinition(
                CreateListDefinitionRequest(definition: good, official: Harness.official("op"), requestId: harness.id())
            )
        }
    }

    @Test(
        "nobody but the lead department keeps it",
        arguments: ["department/MSR", "operator/test", "service/measures", "public"])
    func keeper(identity: String) async throws {
        try await Harness.with { harness in
            let error = await failure {
                try await harness.putInstrument(Harness.instrument("NEW", "新办法"), as: identity)
            }
            #expect(error?.code == .permissionDenied)
        }
    }

    static let bad: [(String, @Sendable (inout Instrument) -> Void)] = [
        ("instrument.code", { $0.code = "x" }), ("instrument.title", { $0.title = "" }),
        ("instrument.title", { $0.title = String(repeating: "x", count: 401) }),
        ("instrument.number", { $0.number = String(repeating: "x", count: 129) }),
        ("instrument.citations", { $0.citations = Array(repeating: "别称", count: 9) }),
        ("instrument.citations[0]", { $0.citations = [""] }),
        ("instrument.level", { $0.level = .unspecified }), ("instrument.level", { $0.level = .unrecognized(99) }),
        ("instrument.issuer", { $0.issuer = "" }), ("instrument.effective_date", { $0.effectiveDate = "" }),
        ("instrument.repeal_date", { $0.repealDate = $0.effectiveDate }),
    ]

    @Test("an instrument says what it is and since when", arguments: bad.indices)
    func badInstrument(index: Int) async throws {
        let (field, change) = Self.bad[index]
        try await Harness.with { harness in
            var instrument = Harness.instrument("NEW", "新办法")
            change(&instrument)
            let given = instrument
            let error = await failure { try await harness.putInstrument(given) }
            #expect(error?.fieldViolations.first?.field == field)
        }
    }

    @Test("the same again makes no version, and every change is kept")
    func versions() async throws {
        try await Harness.with { harness in
            let first = try await harness.putInstrument(Harness.instrument("NEW", "新办法"))
            #expect(try await harness.putInstrument(Harness.instrument("NEW", "新办法")) == first)
            let second = try await harness.putInstrument(Harness.instrument("NEW", "新办法", until: "2030-01-01"))
            #expect(second.version == 2)
            let read = try await harness.instruments("public").getInstrument(
                GetInstrumentRequest(name: "instruments/NEW")
            ).instrument
            #expect(read == second)
            let listed = try await harness.instruments("public").listInstruments(ListInstrumentsRequest()).instruments
            #expect(listed.map(\.code) == ["NEW", "SAMR-44"])
            #expect(try await harness.texts("SELECT count(*) FROM instruments WHERE code = 'NEW'") == ["2"])
        }
    }
}
