import Casework
import Credit
import ListingRules
import Testing

@Suite("Which measures an entry may announce")
struct KnownMeasuresTests {
    /// The number of legal persons in the contract.
    private let company: Int32 = 1

    private func measure(
        _ code: String, _ trigger: String = "BLACK:*", kinds: Set<Int32> = [1, 2], isActive: Bool = true,
        repealed: String? = nil
    ) -> KnownMeasure {
        KnownMeasure(code: code, trigger: trigger, kinds: kinds, isActive: isActive, repealed: repealed.map(day))
    }

    private var known: KnownMeasures {
        KnownMeasures([
            KnownMeasures.Version(
                from: day("2027-01-01"),
                measures: [measure("SA-001"), measure("SA-070"), measure("SA-060", repealed: "2026-06-01")]),
            KnownMeasures.Version(
                from: day("2026-01-01"),
                measures: [
                    measure("SA-001"), measure("SA-002", "BLACK:WSF,FDS|EXT:X"), measure("SA-003", "BLACK:WSF"),
                    measure("SA-004", "DECISION:LISTING"), measure("SA-005", "DECISION:PROCUREMENT"),
                    measure("SA-006", kinds: [4]), measure("SA-024", isActive: false),
                    measure("SA-058", repealed: "2026-06-01"), measure("IN-001", "RED:*"),
                ]),
        ])
    }

    private func announced(_ codes: String..., on date: String = "2026-05-31", of domain: String = "FDS") -> Refusal? {
        do throws(Refusal) {
            try known.requireAnnounced(
                codes, "measures_announced", for: KnownMeasures.Purpose(domain: domain, kind: company), on: day(date))
            return nil
        } catch {
            return error
        }
    }

    @Test("what is in force and follows from the list may be announced, and nothing else")
    func judged() throws {
        #expect(announced("SA-001", "SA-002", "SA-004", "SA-058") == nil)
        for (code, reason, said) in [
            ("ZZ-999", "MEASURE_UNKNOWN", "has no 'ZZ-999'"),
            ("SA-070", "MEASURE_NOT_IN_FORCE", "takes effect on 2027-01-01"),
            ("SA-024", "MEASURE_NOT_IN_FORCE", "on record alone"),
            ("SA-003", "MEASURE_NOT_OF_LIST", "domain FDS"), ("SA-005", "MEASURE_NOT_OF_LIST", "domain FDS"),
            ("IN-001", "MEASURE_NOT_OF_LIST", "domain FDS"), ("SA-006", "MEASURE_NOT_OF_LIST", "of this kind"),
        ] {
            let refusal = try #require(announced("SA-001", code), "\(code)")
            #expect(refusal.reason.code == reason && refusal.field == "measures_announced[1]", "\(code)")
            #expect(refusal.rule.english.contains(said) && !refusal.rule.chinese.contains("LC-04)"), "\(code)")
            #expect(refusal.remedy.english.contains("SA-00"), "\(code)")
        }
        #expect(announced("SA-003", of: "WSF") == nil && announced("SA-070", on: "2027-01-01") == nil)
    }

    @Test("a measure is repealed from its day on, and what a later catalogue leaves out is in none")
    func days() throws {
        #expect(announced("SA-058", on: "2026-05-31") == nil)
        #expect(announced("SA-058", on: "2026-06-01")?.reason.code == "MEASURE_NOT_IN_FORCE")
        #expect(announced("SA-002", on: "2026-12-31") == nil)
        #expect(announced("SA-002", on: "2027-01-01")?.reason.code == "MEASURE_UNKNOWN")
    }

    @Test("all that is wrong is told at once, and the remedy names the nearest of those that may be announced")
    func atOnce() throws {
        let refusal = try #require(announced("SA-071", "SA-001", "SA-003"))
        #expect(refusal.fields.count == 2 && refusal.field == "measures_announced[0]")
        #expect(refusal.remedy.english.hasSuffix("SA-001, SA-002, SA-004, SA-058"))
        #expect(announced("SX-002")?.remedy.english.contains("for example SA-002, ") == true)
    }

    @Test("without a catalogue none is announced or decided, and before the first day the refusal names the day")
    func missing() throws {
        let purpose = KnownMeasures.Purpose(domain: "FDS", kind: company)
        for (known, said) in [(KnownMeasures([]), "is known here"), (known, "2026-01-01")] {
            do throws(Refusal) {
                try known.requireAnnounced(["SA-001"], "measures_announced", for: purpose, on: day("2025-12-31"))
                Issue.record("it was taken")
            } catch {
                #expect(error.reason.code == "MEASURE_CATALOGUE_MISSING" && error.rule.english.contains(said))
                #expect(error.reason.awaitsFeed && error.fields.isEmpty)
            }
            #expect(
                refusal { try known.requireDecided(["SA-001"], for: purpose, on: day("2025-12-31")) }
                    == "MEASURE_CATALOGUE_MISSING")
        }
        // What was decided takes effect: measures applies nothing that is in no catalogue.
        #expect(refusal { try KnownMeasures([]).requireKnown(["ZZ-999"]) } == nil)
    }

    @Test("a decision announces what is in force on its day; one that takes effect, what some catalogue has or had")
    func laterSteps() {
        let purpose = KnownMeasures.Purpose(domain: "FDS", kind: company)
        func decided(_ codes: [String], _ date: String) -> String? {
            refusal { try known.requireDecided(codes, for: purpose, on: day(date)) }
        }
        #expect(decided(["SA-001", "SA-058"], "2026-05-31") == nil)
        #expect(decided(["SA-001", "SA-058"], "2026-06-01") == "MEASURE_NOT_IN_FORCE")
        #expect(decided(["ZZ-999"], "2026-06-01") == "MEASURE_UNKNOWN")
        #expect(refusal { try known.requireKnown(["SA-058", "SA-070", "SA-024"]) } == nil)
        #expect(refusal { try known.requireKnown(["SA-001", "ZZ-999"]) } == "MEASURE_UNKNOWN")
    }
}
