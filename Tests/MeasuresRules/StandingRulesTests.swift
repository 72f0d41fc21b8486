import Casework
import Credit
import Testing

@testable import MeasuresRules

@Suite("What may be decided about a measure")
struct StandingRulesTests {
    static let today = day("2026-04-01")

    private func measure(
        _ code: String = "SA-019", _ standing: MeasureStanding = MeasureStanding(), sequence: Int64 = 1
    ) throws -> CompiledMeasure {
        let definition = try #require(
            MeasureRules.validate(try CatalogueFiles.measures()).definitions.first { $0.code == code })
        return CompiledMeasure(definition, standing: standing, sequence: sequence)
    }

    private static func repeal(_ iso: String, through sequence: Int64 = 1) -> MeasureRepealFact {
        MeasureRepealFact(
            day: day(iso), instrument: CitedInstrument(instrument: "某修订决定", article: ""),
            reason: ScreenedText(rule: "r"), recordedMillis: 1, throughSequence: sequence)
    }

    private func reason(_ body: () throws -> MeasureStanding) -> Reason? {
        do {
            _ = try body()
            return nil
        } catch { return (error as? Refusal)?.reason }
    }

    @Test("each decision counts, and the count is the etag")
    func counts() throws {
        let first = try measure()
        #expect(first.etag == "v0")
        let second = try measure("SA-019", first.deactivated(because: ScreenedText(rule: "d")))
        #expect(second.etag == "v1")
        #expect(!second.isActive(on: Self.today))
        let third = try measure("SA-019", try second.activated(on: Self.today))
        #expect(third.etag == "v2")
        #expect(third.isActive(on: Self.today))
    }

    @Test("a decision on what has changed is refused, and an empty etag skips the comparison")
    func etag() throws {
        let measure = try measure("SA-019", MeasureStanding(revision: 3))
        for (given, isTaken) in [("v3", true), ("", true), ("v2", false), ("r3", false), ("3", false)] {
            #expect(((try? measure.require(etag: given)) != nil) == isTaken, "\(given)")
        }
    }

    @Test(
        "what keeps a measure from being active keeps it from being activated",
        arguments: [
            ("SA-019", Reason?.none), ("SA-045", .needsLegalBasis), ("IN-019", .needsPolicy),
        ])
    func obstacles(_ code: String, _ expected: Reason?) throws {
        let measure = try measure(code)
        #expect(reason { try measure.activated(on: Self.today) } == expected)
    }

    @Test(
        "a repealed measure is activated only before the repeal, and in a version that came after it",
        arguments: [
            ("2026-03-31", Int64(1), Reason?.some(.measureRepealed)), ("2026-04-01", 1, .measureRepealed),
            ("2026-04-02", 1, nil), ("2026-03-31", 2, nil),
        ])
    func repealed(_ from: String, _ sequence: Int64, _ expected: Reason?) throws {
        let measure = try measure("SA-019", MeasureStanding(repeal: Self.repeal(from)), sequence: sequence)
        #expect(reason { try measure.activated(on: Self.today) } == expected)
    }

    @Test(
        "a repeal can be brought forward, never put off",
        arguments: [
            ("2026-05-31", Reason?.none), ("2026-06-01", .measureRepealed), ("2026-06-02", .measureRepealed),
        ])
    func broughtForward(_ day: String, _ expected: Reason?) throws {
        let measure = try measure("SA-019", MeasureStanding(repeal: Self.repeal("2026-06-01")))
        #expect(reason { try measure.repealed(Self.repeal(day)) } == expected)
    }
}
