import Casework
import Credit
import RegistryRules
import Testing

@Suite("What makes and changes a subject")
struct SubjectRulesTests {
    private static let today = CivilDate(year: 2026, month: 11, day: 2) ?? .distantPast
    private static let company = "91230109MA1C0T3R9F"
    private static let person = "11010519491231002X"

    private static func subject(
        kind: Int64 = 1, name: String = "松北测试有限公司", code: String = company, codeKind: Int64 = 0,
        document: Int64 = 0, registration: String = "", established: String = "", division: String = "",
        representative: String = ""
    ) -> GivenSubject {
        GivenSubject(
            kind: kind, displayName: name,
            code: GivenCode(
                kind: codeKind, value: code, documentKind: document, registrationNumber: registration),
            establishedDate: established, divisionCode: division, legalRepresentative: representative)
    }

    /// What is given, the fields that are refused, and the reason; none for what is taken.
    static let cases: [(String, GivenSubject, [String], Reason?)] = [
        ("a company", subject(), [], nil),
        ("of a category nobody knows", subject(code: "23230109MA1C0T3R9G"), [], nil),
        ("a wrong check character", subject(code: "91230109MA1C0T3R9G"), ["code.value"], .invalidCode),
        ("the placeholder", subject(code: "00000000000000000X"), ["code.value"], .invalidField),
        ("no kind", subject(kind: 0), ["kind"], .invalidField),
        ("no name", subject(name: " \u{3000}"), ["display_name"], .invalidField),
        ("a name of 200 characters", subject(name: String(repeating: "松", count: 200)), [], nil),
        ("a name of 201", subject(name: String(repeating: "松", count: 201)), ["display_name"], .invalidField),
        ("a number in the name", subject(name: "公司\(person)"), ["display_name"], .personalNumber),
        ("something invisible", subject(name: "公\u{200B}司"), ["display_name"], .invalidField),
        (
            "two faults of two reasons", subject(name: "公司\(person)", established: "2026-11-03"),
            ["display_name", "established_date"], .invalidField
        ),
        ("founded today", subject(established: "2026-11-02"), [], nil),
        ("a division of letters", subject(division: "23010X"), ["division_code"], .invalidField),
        ("a trader by its number", subject(kind: 2, code: "", registration: "230109600000001"), [], nil),
        (
            "a trader by a rounded number", subject(kind: 2, code: "", registration: "2.30109E+14"),
            ["registration_number"], .invalidField
        ),
        ("a trader by a word", subject(kind: 2, code: "", registration: "无"), ["registration_number"], .invalidField),
        ("a passport of a word", subject(kind: 4, code: "暂无", document: 2), ["code.value"], .invalidCode),
        ("a name that nobody sees", subject(name: "\u{A0}\u{200B}"), ["display_name"], .invalidField),
        (
            "a trader by both codes",
            subject(kind: 2, code: "92230109MA1C0T3R9C", registration: "230109600000001"), [], nil
        ),
        (
            "a trader by an identifier and a word",
            subject(kind: 2, code: "92230109MA1C0T3R9C", registration: "暂无"), ["registration_number"], .invalidField
        ),
        (
            "a company with a trader's number", subject(registration: "230109600000001"), ["registration_number"],
            .invalidField
        ),
        ("a company with nothing visible beside its code", subject(registration: "\u{A0}"), [], nil),
        ("a company with a person's document", subject(document: 2), ["document_type"], .invalidField),
        ("a trader without any", subject(kind: 2, code: ""), ["code.value"], .invalidField),
        (
            "a trader by a person's number", subject(kind: 2, code: "", registration: person),
            ["registration_number"], .personalNumber
        ),
        ("a company's code for a trader", subject(kind: 2), ["code.value"], .invalidField),
        ("a person", subject(kind: 4, name: "测试人", code: person), [], nil),
        ("a person's number with a typo", subject(kind: 4, code: "110105194912310021"), ["code.value"], .invalidCode),
        ("a passport", subject(kind: 4, code: "E1234567", document: 2), [], nil),
        ("three characters of one", subject(kind: 4, code: "E12", document: 2), ["code.value"], .invalidCode),
        ("a sixth document", subject(kind: 4, code: "E1234567", document: 6), ["document_type"], .invalidField),
        (
            "a person's representative", subject(kind: 4, code: person, representative: "赵安"),
            ["legal_representative"], .invalidField
        ),
    ]

    @Test("each rule by a case that it decides", arguments: cases.indices)
    func registration(index: Int) {
        let (name, given, fields, reason) = Self.cases[index]
        do throws(Refusal) {
            _ = try SubjectRules.check(given, today: Self.today)
            #expect(fields.isEmpty && reason == nil, "\(name) was taken")
        } catch {
            #expect(error.reason == reason, "\(name): \(error.rule)")
            #expect(Self.paths(error) == fields, "\(name)")
            #expect(!"\(error)".contains(Self.person), "\(name) repeats a person's number")
        }
    }

    private static func paths(_ refusal: Refusal) -> [String] {
        var findings = Findings()
        let nothing: Void? = try? findings.read { () throws(Refusal) in throw refusal }
        #expect(nothing == nil)
        return findings.paths
    }

    @Test("an update changes something, gives its reason, and comes into force by today")
    func update() throws {
        let change = try SubjectRules.check(GivenChange(displayName: " 乙公司 ", reason: "更名"), today: Self.today)
        #expect(change.displayName.value == "乙公司" && change.effectiveDate == "2026-11-02")
        let refused: [(GivenChange, [String])] = [
            (GivenChange(reason: "更名"), [""]), (GivenChange(displayName: "乙公司", reason: ""), ["reason"]),
            (GivenChange(status: 5, reason: "合并"), ["status"]),
            (GivenChange(status: 2, effectiveDate: "2026-11-03", reason: "注销"), ["effective_date"]),
        ]
        for (given, fields) in refused {
            let error = #expect(throws: Refusal.self) { try SubjectRules.check(given, today: Self.today) }
            #expect(error.map(Self.paths) == fields)
        }
    }

    @Test("what only organisations have is not changed of a person")
    func persons() throws {
        let change = try SubjectRules.check(GivenChange(legalRepresentative: "赵安", reason: "变更"), today: Self.today)
        #expect(throws: Refusal.self) { try SubjectRules.require(change, fits: .naturalPerson) }
        try SubjectRules.require(change, fits: .legalPerson)
    }
}
