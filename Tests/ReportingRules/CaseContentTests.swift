import Casework
import Credit
import ReportingRules
import Testing

@Suite("The content of a case")
struct CaseContentTests {
    static let today = CivilDate(iso: "2026-11-23") ?? .distantPast

    static let written = WrittenCase(
        side: .breach, month: "2026-11", title: "拖欠整改", facts: "企业未按期整改。\n经复查仍未整改。", occurred: "2026-11-23",
        domain: "WSF",
        subjectKind: .legalPerson, subjectName: "松北试验食品有限公司", subjectCode: "91230109MA1C0T3R9F", subject: "subjects/1",
        relatedRecords: ["decisions/1", "entries/e2"])

    private static func read(_ change: (inout WrittenCase) -> Void) throws(Refusal) -> CaseContent {
        var written = written
        change(&written)
        return try CaseContent(written, today: today, SubjectCodeReader(blindIndex: nil, today: today))
    }

    /// Changes that are refused: the field below `case_report`, the reason, the change.
    private static let bad: [(String, Reason, @Sendable (inout WrittenCase) -> Void)] = [
        ("month", .invalidField, { $0.month = "2027-01" }),
        ("title", .invalidField, { $0.title = " " }),
        ("title", .invalidField, { $0.title = String(repeating: "长", count: 201) }),
        ("title", .invalidField, { $0.title = "两\u{7}行" }),
        ("title", .personalNumber, { $0.title = "１１０１０５１９４９１２３１００２Ｘ" }),
        ("facts", .personalNumber, { $0.facts = "张某 110105 19491231 002X" }),
        ("facts", .invalidField, { $0.facts = String(repeating: "长", count: 4_001) }),
        ("occurred_date", .invalidField, { $0.occurred = "2026-11-24" }),
        ("domain", .invalidField, { $0.domain = "" }),
        ("subject_display_name", .personalNumber, { $0.subjectName = "张试验11010519491231002X" }),
        ("subject_code", .invalidField, { $0.subjectCode = "" }),
        ("subject_code", .invalidCode, { $0.subjectCode = "91230109MA1C0T3R9G" }),
        ("subject", .invalidField, { $0.subject = "entries/1" }),
        ("related_records", .invalidField, { $0.relatedRecords = Array(repeating: "decisions/1", count: 21) }),
        ("related_records[1]", .invalidField, { $0.relatedRecords = ["decisions/1", "permits/1"] }),
    ]

    @Test("what breaks a rule is refused with its field, its reason and a remedy, and no number is repeated")
    func refusals() {
        for (field, reason, change) in Self.bad {
            let refusal = #expect(throws: Refusal.self) { try Self.read(change) }
            #expect(refusal?.field == "case_report.\(field)" && refusal?.reason == reason, "\(field)")
            #expect(refusal?.remedy.isEmpty == false && !"\(String(describing: refusal))".contains("1949"))
        }
    }

    @Test("what keeps the bounds, and stands at them, is taken as it is written")
    func taken() throws {
        let content = try Self.read { _ in }
        #expect(content.title.value == "拖欠整改" && content.month.iso == "2026-11" && content.occurred == Self.today)
        #expect(try Self.read { $0.title = String(repeating: "长", count: 200) }.title.value.count == 200)
        #expect(try Self.read { $0.facts = String(repeating: "长", count: 4_000) }.facts.value.count == 4_000)
        #expect(try Self.read { $0.subjectCode = "23230109MA1C0T3R9G" }.subjectCode == "23230109MA1C0T3R9G")
        let unincorporated = try Self.read {
            $0.subjectKind = .unincorporated
            $0.subjectCode = ""
        }
        #expect(unincorporated.subjectCode.isEmpty)
        let person = try Self.read {
            $0.subjectKind = .naturalPerson
            $0.subjectCode = "11010519491231002X"
        }
        #expect(person.subjectCode == "110105************")
    }

    @Test("kind and month of a case stay what they were")
    func same() {
        #expect(throws: Never.self) { try CaseRules.requireSame(side: true, month: true) }
        for (side, month, field) in [(false, true, "kind"), (true, false, "month"), (false, false, "kind")] {
            let refusal = #expect(throws: Refusal.self) { try CaseRules.requireSame(side: side, month: month) }
            #expect(refusal?.field == "case_report.\(field)")
        }
    }
}
