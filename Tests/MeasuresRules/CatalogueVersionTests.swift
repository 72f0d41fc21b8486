import Casework
import Credit
import Testing

@testable import MeasuresRules

@Suite("Versions of a catalogue")
struct CatalogueVersionTests {
    private static func header(_ version: String, _ from: String, _ sha256: String, sequence: Int64 = 0)
        -> CatalogueHeader
    {
        var header = CatalogueHeader(
            version: version, effective: day(from), edition: .empty, publishMillis: 1, sha256: sha256, itemCount: 1)
        header.sequence = sequence
        return header
    }

    static let published = [
        header("2026.1", "2026-01-01", "aa", sequence: 1), header("2027.1", "2027-01-01", "bb", sequence: 2),
    ]

    @Test("a new version is numbered behind all others, and the same one again is found")
    func place() throws {
        let new = try CatalogueVersions.place(Self.header("2025.9", "2025-01-01", "cc"), among: Self.published)
        #expect(new == .new(Self.header("2025.9", "2025-01-01", "cc", sequence: 3)))
        let again = try CatalogueVersions.place(Self.header("2026.1", "2026-01-01", "aa"), among: Self.published)
        #expect(again == .published(Self.published[0]))
        let first = try CatalogueVersions.place(Self.header("1", "2025-01-01", "cc"), among: [])
        #expect(first == .new(Self.header("1", "2025-01-01", "cc", sequence: 1)))
    }

    @Test(
        "a version is never changed, and a day has one version",
        arguments: [
            ("2026.1", "2026-01-01", "zz", Reason.versionExists), ("2026.1", "2026-01-02", "aa", .versionExists),
            ("2026.2", "2026-01-01", "aa", .effectiveDateTaken),
        ])
    func conflicts(_ version: String, _ from: String, _ sha256: String, _ expected: Reason) {
        #expect {
            try CatalogueVersions.place(Self.header(version, from, sha256), among: Self.published)
        } throws: {
            ($0 as? Refusal)?.reason == expected
        }
    }

    @Test(
        "a version's name has 1 to 40 of a-z, 0-9, . and -",
        arguments: [
            ("2026.1", true), ("draft-2", true), (String(repeating: "a", count: 40), true), ("", false),
            (String(repeating: "a", count: 41), false), ("2026 1", false), ("A", false), ("版", false),
        ])
    func name(_ text: String, _ isTaken: Bool) {
        #expect(((try? CatalogueVersions.version(text)) != nil) == isTaken)
    }

    @Test("a catalogue has 1 to 2000 items", arguments: [(0, false), (1, true), (2000, true), (2001, false)])
    func count(_ count: Int, _ isTaken: Bool) {
        #expect(((try? CatalogueVersions.requireCount(count)) != nil) == isTaken)
    }

    @Test("a citizen number in a text of an item is refused when it is offered, masked it is not, stored it is read")
    func personalNumbers() throws {
        var draft = try #require(try CatalogueFiles.measures().first)
        for (source, isOffered) in [
            ("见110105194912310021档", true), ("见11010519491231002X档", false), ("见110105************档", true),
        ] {
            draft.source = source
            #expect(MeasureRules.validate([draft]).faults.map(\.field) == (isOffered ? [] : ["source"]), "\(isOffered)")
            #expect(MeasureRules.validate([draft], from: .store).faults == [])
        }
        draft.source = ""
        draft.code = "11010519491231002X"
        let faults = MeasureRules.validate([draft]).faults
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { !"\($0)".contains("19491231") })
    }

    @Test(
        "an organisation's code tells a sole trader and nothing else",
        arguments: [("92230109MA1C0T3R9C", CreditSubjectKind?.some(.soleTrader)), ("91230109MA1C0T3R9F", nil)])
    func kind(_ code: String, _ expected: CreditSubjectKind?) {
        #expect(CreditSubjectKind(organisationCode: code) == expected)
    }
}
