import Casework
import Phrases
import Testing

@testable import MeasuresRules

@Suite("Must-check matters")
struct MatterRulesTests {
    private static let known: Set<String> = ["SA-019", "IN-016"]

    private static let lawful: MatterDraft = {
        var draft = MatterDraft()
        draft.code = "FIN-02"
        draft.nameZH = "财政性资金项目申报审核"
        draft.nameEN = "Review of fiscal-fund project applications"
        draft.department = "FIN"
        draft.stage = "funding"
        draft.mustCheck = [.seriousList, .redList]
        draft.measures = ["SA-019", "IN-016"]
        draft.subjectKinds = [.legalPerson]
        return draft
    }()

    @Test("the whole catalogue passes against the catalogue of measures")
    func catalogue() throws {
        let known = Set(try CatalogueFiles.measures().map(\.code))
        let checked = MatterRules.validate(try CatalogueFiles.matters(), knownMeasures: known)
        #expect(checked.faults == [])
        #expect(checked.definitions.count == 61)
    }

    @Test("a lawful matter passes")
    func twin() { #expect(MatterRules.validate([Self.lawful], knownMeasures: Self.known).faults == []) }

    struct Change: Sendable, CustomTestStringConvertible {
        let what: String
        let field: String
        let apply: @Sendable (inout MatterDraft) -> Void
        var testDescription: String { what }

        init(_ what: String, _ field: String, _ apply: @escaping @Sendable (inout MatterDraft) -> Void) {
            self.what = what
            self.field = field
            self.apply = apply
        }
    }

    @Test(
        "a matter that breaks a rule is refused, naming the field",
        arguments: [
            Change("a measure outside the catalogue", "measures") { $0.measures = ["SA-099"] },
            Change("no measures", "measures") { $0.measures = [] },
            Change("a measure twice", "measures") { $0.measures = ["SA-019", "SA-019"] },
            Change("nothing to look up", "must_check") { $0.mustCheck = [] },
            Change("an unknown thing to look up", "must_check") { $0.mustCheck = [.seriousList, nil] },
            Change("nobody to check", "subject_kinds") { $0.subjectKinds = [] },
            Change("another department than its code", "department") { $0.department = "EIS" },
            Change("every department", "department") {
                $0.department = "ALL"
                $0.code = "ALL-01"
            },
            Change("a code of another form", "code") { $0.code = "FIN-2" },
            Change("no stage", "stage") { $0.stage = "" },
            Change("a note of 401 bytes", "note") { $0.note = String(repeating: "n", count: 401) },
        ])
    func refused(_ change: Change) {
        var draft = Self.lawful
        change.apply(&draft)
        let faults = MatterRules.validate([draft], knownMeasures: Self.known).faults
        #expect(faults.contains { $0.field == change.field }, "\(faults)")
    }

    @Test("a department asks only in its own matters")
    func ownMatters() throws {
        let matter = try CatalogueFiles.matter("FIN-02")
        #expect(throws: Never.self) { try MatterAccess.admit(department: "FIN", to: matter) }
        #expect {
            try MatterAccess.admit(department: "EIS", to: matter)
        } throws: { error in
            let refusal = error as? Refusal
            return refusal?.reason == .notYourDepartment && refusal?.rule == "matter \(matter.code) is FIN's"
        }
    }

    @Test(
        "a subject is checked only where the matter is for its kind",
        arguments: [
            ("FIN-02", CreditSubjectKind.legalPerson, true), ("FIN-02", .naturalPerson, false), ("FIN-02", nil, true),
            ("CAH-01", .naturalPerson, true), ("CAH-01", .legalPerson, false), ("CAH-01", nil, false),
        ] as [(String, CreditSubjectKind?, Bool)])
    func kinds(_ code: String, _ kind: CreditSubjectKind?, _ isAdmitted: Bool) throws {
        let matter = try CatalogueFiles.matter(code)
        if isAdmitted {
            #expect(throws: Never.self) { try MatterAccess.admit(kind: kind, to: matter) }
        } else {
            #expect {
                try MatterAccess.admit(kind: kind, to: matter)
            } throws: {
                ($0 as? Refusal)?.reason == .subjectKindNotInMatter
            }
        }
    }

    @Test(
        "a query number is a series and a sequence",
        arguments: [
            ("A-1", true), ("B2-9007199254740993", true), ("A-0", false), ("A-01", false), ("A--1", false),
            ("a-1", false), ("-1", false), ("A-", false), ("A", false), ("ABCDEFGHI-1", false), ("1A-1", false),
        ])
    func queryNumbers(_ text: String, _ isValid: Bool) {
        #expect(QueryNumber(text)?.description == (isValid ? text : nil))
    }
}
