import Casework
import RegistryRules
import Testing

@Suite("Departments, calendar years and imports by rule")
struct ReferenceRulesTests {
    private static let msr = "11230109MA1C0T3R9P"
    private static let emr = "12230109MA1C0T3R9L"

    private static func department(_ code: String, _ uscc: String = "", _ title: String = "区局") -> DepartmentRow {
        DepartmentRow(code: code, titleZh: title, uscc: uscc)
    }

    /// A catalogue and the reason that refuses it; nil for what is taken.
    static let catalogues: [(String, [DepartmentRow], Reason?)] = [
        ("two departments", [department("MSR", msr), department("EMR", emr)], nil),
        ("none", [], .invalidField),
        ("a code in small letters", [department("msr")], .invalidField),
        ("one code twice", [department("MSR"), department("MSR")], .invalidField),
        ("one identifier twice", [department("MSR", msr), department("EMR", msr)], .invalidField),
        ("a wrong identifier", [department("MSR", "11230109MA1C0T3R9Q")], .invalidCode),
        ("no title", [department("MSR", "", " ")], .invalidField),
        ("a person's number in the title", [department("MSR", "", "区局11010519491231002X")], .personalNumber),
    ]

    @Test("a catalogue is whole, each code and identifier once", arguments: catalogues.indices)
    func catalogue(index: Int) {
        let (name, rows, reason) = Self.catalogues[index]
        do throws(Refusal) {
            let checked = try DepartmentRules.check(rows, version: 3)
            #expect(reason == nil && checked.allSatisfy { $0.version == 3 }, "\(name)")
        } catch {
            #expect(error.reason == reason, "\(name): \(error.rule)")
        }
    }

    @Test("a version counts what it changes, and neither goes back nor comes with other content")
    func changes() throws {
        func changes(_ rows: [DepartmentRow], _ version: Int64) throws(Refusal) -> DepartmentRules.Changes {
            let known = ["MSR": Self.department("MSR", Self.msr), "EMR": Self.department("EMR", Self.emr)]
            return try DepartmentRules.changes(of: rows, version: version, known: known, loaded: 2, now: 0)
        }
        let msr = DepartmentRow(code: "MSR", titleZh: "区局", uscc: Self.msr, version: 3)
        let emr = DepartmentRow(code: "EMR", titleZh: "应急局", uscc: Self.emr, version: 3)
        let beb = DepartmentRow(code: "BEB", titleZh: "营商局", version: 3)
        let found = try changes([msr, emr, beb], 3)
        #expect(found.unchanged == 1 && found.changed == 1 && found.added == 1)
        #expect(found.rows.map(\.code) == ["EMR", "BEB"])
        let reasons: [([DepartmentRow], Int64, Reason)] = [
            ([beb], 1, .olderVersion), ([beb], 2, .versionDiffers),
            ([DepartmentRow(code: "BEB", titleZh: "营商局", uscc: Self.msr, version: 3)], 3, .identifierTaken),
        ]
        for (rows, version, reason) in reasons {
            let error = #expect(throws: Refusal.self) { try changes(rows, version) }
            #expect(error?.reason == reason)
        }
        #expect(try changes([msr], 2).rows.isEmpty)
    }

    private static func year(
        _ days: [(String, Int64)], version: Int64 = 1, title: String = "假日"
    ) -> CalendarYearRow {
        CalendarYearRow(
            year: 2026, version: version, days: days.map { CalendarDayRow(date: $0.0, kind: $0.1, title: title) })
    }

    /// What every year has, beside what a case is about.
    private static func whole(_ days: [(String, Int64)]) -> [(String, Int64)] {
        let known = Set(days.map(\.0))
        return days + ["2026-02-17", "2026-05-01", "2026-10-01"].filter { !known.contains($0) }.map { ($0, 1) }
    }

    /// Days of 2026, and whether they are a year's.
    static let years: [(String, [(String, Int64)], Bool)] = [
        ("a holiday and a make-up Sunday", [("2026-01-01", 1), ("2026-01-04", 2)], true),
        ("a make-up day on a Monday", [("2026-01-05", 2)], false),
        ("a day of another year", [("2025-12-31", 1)], false),
        ("the same day twice", [("2026-01-01", 1), ("2026-01-01", 1)], false),
        ("days out of order", [("2026-01-02", 1), ("2026-01-01", 1)], false),
        ("a day that does not exist", [("2026-02-30", 1)], false),
        ("a third kind", [("2026-01-01", 3)], false),
    ]

    @Test("a year's days lie in it, ascending, each once", arguments: years.indices)
    func days(index: Int) {
        let (name, days, isTaken) = Self.years[index]
        let checked = try? CalendarRules.check(Self.year(Self.whole(days)))
        #expect((checked != nil) == isTaken, "\(name)")
    }

    @Test("a person's number in a holiday's name is refused, and a newer year replaces an older one")
    func replacing() throws {
        let bad = #expect(throws: Refusal.self) {
            try CalendarRules.check(Self.year([("2026-01-01", 1)], title: "11010519491231002X"))
        }
        #expect(bad?.reason == .personalNumber)
        let known = Self.year([("2026-01-01", 1)], version: 2)
        #expect(try CalendarRules.replaces(known, nil))
        #expect(try !CalendarRules.replaces(known, known))
        #expect(try CalendarRules.replaces(Self.year([], version: 3), known))
        let differs = #expect(throws: Refusal.self) { try CalendarRules.replaces(Self.year([], version: 2), known) }
        let older = #expect(throws: Refusal.self) { try CalendarRules.replaces(Self.year([], version: 1), known) }
        #expect(differs?.reason == .versionDiffers && older?.reason == .olderVersion)
    }

    @Test("an import's steps are lawful in these states and in no others")
    func steps() {
        let lawful: [ImportStep: Set<ImportState>] = [
            .append: [.open], .abandon: [.open], .finish: [.open, .finished],
            .read: [.open, .finished, .failed, .abandoned],
        ]
        for step in ImportStep.allCases {
            for state in ImportState.allCases {
                let isLawful = (try? step.require(in: state)) != nil
                #expect(isLawful == lawful[step]?.contains(state), "\(step) in \(state)")
            }
        }
        #expect(ImportState.allCases.map(\.number) == [1, 2, 3, 4])
        #expect(ImportState.allCases.allSatisfy { ImportState(number: $0.number) == $0 })
        #expect(ImportState(number: 0) == nil && ImportState(number: 5) == nil)
    }
}
