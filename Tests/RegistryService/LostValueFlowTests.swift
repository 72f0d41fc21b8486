import Casework
import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Files as spreadsheets and people write them")
struct LostValueFlowTests {
    private static func file(_ rows: [[String: String]]) -> String {
        Fixture.header(.penalty) + rows.map { Fixture.line($0, .penalty) }.joined()
    }

    private static func trader(_ registration: String, _ number: Int) -> [String: String] {
        Fixture.penalty.merging([
            "CF_XDR_MC": "松北小店\(number)", "CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": "", "CF_XDR_GSZC": registration,
            "CF_WSH": "松市监罚〔2026〕\(number)号",
        ]) { $1 }
    }

    /// Texts in the place of a registration number, and what the refusal says.
    static let noRegistrations: [(String, String)] = [
        ("2.30109E+14", "spreadsheet has destroyed this number"), ("无", "no number"), ("/", "no number"),
        ("0", "no number"), ("暂无", "no number"), ("N/A", "no number"), ("NULL", "no number"), ("*", "no number"),
        ("?", "no number"), ("。", "no number"), ("-", "no number"), ("－", "no number"), ("—", "no number"),
        ("——", "no number"), ("‐", "no number"), ("1", "13 or 15 digits"), ("230109000000000", "destroyed this number"),
        ("#REF!", "destroyed"),
    ]

    @Test("two traders are never one subject by what is no registration number", arguments: noRegistrations)
    func traders(text: String, words: String) async throws {
        try await RegistryWorld.with { world in
            let done = try await world.importing(Self.file([Self.trader(text, 1), Self.trader(text, 2)]))
            #expect(done.state == .finished && done.rejected == 2 && done.accepted == 0)
            for verdict in try await world.verdicts(done.name) {
                #expect(verdict.violations.map(\.field) == ["CF_XDR_GSZC"])
                #expect(verdict.violations.first?.rule.contains(words) == true)
                #expect(verdict.violations.first?.remedy.isEmpty == false)
            }
            #expect(try await world.subjects.listSubjects(ListSubjectsRequest(query: caseWork)).subjects.isEmpty)
        }
    }

    @Test("two traders with registration numbers of their own are two subjects")
    func twoTraders() async throws {
        try await RegistryWorld.with { world in
            let rows = [
                Self.trader("230109600000001", 1), Self.trader("2301096000012", 2), Self.trader("松个字第0012345号", 3),
            ]
            let done = try await world.importing(Self.file(rows))
            #expect(done.accepted == 3)
            #expect(try await world.subjects.listSubjects(ListSubjectsRequest(query: caseWork)).subjects.count == 3)
        }
    }

    @Test(
        "two people are never one by what is no document's number",
        arguments: ["1.23E+08", "0", "000000000", "无", "E123"])
    func passports(number: String) async throws {
        try await RegistryWorld.with { world in
            let rows = (1...2).map { index in
                Fixture.personPenalty(number).merging(["CF_XDR_ZJLX": "护照", "CF_WSH": "人\(index)号"]) { $1 }
            }
            let done = try await world.importing(Self.file(rows))
            #expect(done.rejected == 2 && done.accepted == 0)
            for verdict in try await world.verdicts(done.name) {
                #expect(verdict.violations.map(\.field) == ["CF_XDR_ZJHM"])
            }
            #expect(try await world.subjects.listSubjects(ListSubjectsRequest(query: caseWork)).subjects.isEmpty)
        }
    }

    @Test(
        "a spreadsheet's error is no value in any field",
        arguments: [
            ("CF_WSH", "2.0261E+14"), ("CF_WSH", "#REF!"), ("CF_WSH", "#N/A"), ("CF_XDR_MC", "#VALUE!"),
            ("CF_SY", "########"), ("BZ", "#NAME?"), ("CF_FRDB", "#REF!"), ("CF_JDRQ", "########"),
            ("CF_NR_FK", "1.5E+3"),
            ("CF_CFLB", "#N/A"), ("CF_SJLYDM", "1.12301E+17"),
        ])
    func errors(field: String, text: String) {
        #expect(Fixture.broken(Fixture.penalty.merging([field: text]) { $1 }).contains(field))
    }

    /// Fields with a word for nothing, and the fields that are refused: what must be filled is empty, what may be empty is.
    static let absences: [([String: String], [String])] = [
        (["CF_WSH": "无"], ["CF_WSH"]), (["CF_SY": "/"], ["CF_SY"]), (["CF_XDR_MC": "——"], ["CF_XDR_MC"]),
        (["CF_XDR_SWDJ": "无"], []), (["CF_XDR_GSZC": "/"], []), (["CF_XDR_ZZJG": "0"], []), (["CF_GSJZQ": "-"], []),
        (["CF_NR_WFFF": "无"], []), (["CF_FRDB": "—"], []), (["BZ": "无"], []), (["XY_LY": "/"], []),
        (["CF_FR_ZJLX": "无", "CF_FR_ZJHM": "无"], []), (["CF_FR_ZJLX": "护照", "CF_FR_ZJHM": "无"], ["CF_FR_ZJHM"]),
        (["CF_CFLB": "罚款;吊销许可证件", "CF_NR_ZKDX": "无"], ["CF_NR_ZKDX"]), (["XY_JYCX": "0"], []),
        (["CF_XDR_MC": "无"], []),
    ]

    @Test("a word for nothing fills no field", arguments: absences)
    func absent(change: [String: String], broken: [String]) {
        #expect(Fixture.broken(Fixture.penalty.merging(change) { $1 }) == broken, "\(change)")
    }

    @Test("a word for nothing is an empty field, except where it is the value")
    func kept() throws {
        let fields = ["CF_XDR_SWDJ": "无", "BZ": "无", "XY_JYCX": "0", "CF_XDR_GSZC": "——"]
        let record = try #require(Fixture.accepted(Fixture.penalty.merging(fields) { $1 }))
        let value = { record.values[Template.penalty.places[$0] ?? 0] }
        #expect([value("CF_XDR_SWDJ"), value("BZ"), value("XY_JYCX"), value("CF_XDR_GSZC")] == ["", "无", "", ""])
    }

    @Test(
        "one bad row among five hundred costs itself, whatever the dash; the import is finished, and no other is held up"
    )
    func oneBadRow() async throws {
        try await RegistryWorld.with { world in
            for (turn, dash) in ["-", "－", "—", "——", "‐"].enumerated() {
                var rows = (0..<500).map { index in
                    Fixture.penalty.merging([
                        "CF_WSH": "松市监罚〔2026〕\(turn * 1000 + index)号", "CF_XDR_SHXYM": Fixture.code(index),
                        "CF_XDR_MC": "松北测试\(index)有限公司",
                    ]) { $1 }
                }
                rows.insert(Self.trader(dash, turn), at: 250)
                let done = try await world.importing(Self.file(rows))
                #expect([done.rows, done.accepted, done.rejected] == [501, 500, 1] && done.state == .finished)
                #expect(try await world.verdicts(done.name).filter { $0.verdict == .rejected }.map(\.row) == [251])
            }
            #expect(try await world.imports.listImports(ListImportsRequest(state: .open)).imports.isEmpty)
        }
    }

    @Test(
        "a row that the store itself refuses costs itself, with all it had written; the rows around it are taken",
        .enabled(if: TestStore.isFile))
    func refusedByTheStore() async throws {
        let directory = try await RegistryWorld.refusing("NEW.document_number = '松市监罚〔2026〕2号'")
        try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            let before = try await world.snapshot()
            let rows = (1...3).map { index in
                Fixture.penalty.merging([
                    "CF_WSH": "松市监罚〔2026〕\(index)号", "CF_XDR_SHXYM": Fixture.code(index),
                    "CF_XDR_MC": "松北测试\(index)有限公司",
                ]) { $1 }
            }
            let done = try await world.importing(Self.file(rows))
            #expect([done.rows, done.accepted, done.rejected] == [3, 2, 1] && done.state == .finished)
            let verdicts = try await world.verdicts(done.name)
            #expect(verdicts.map(\.verdict) == [.accepted, .rejected, .accepted])
            #expect(verdicts[1].violations.first?.rule.contains("store does not keep this row") == true)
            #expect(verdicts.map(\.decision) == ["decisions/d1", "", "decisions/d2"])
            // Two subjects and two decisions, and no position of the feed is missing.
            let after = try await world.snapshot()
            #expect(after.records.count == before.records.count + 4 && after.position == before.position + 4)
            #expect(try await world.subjects.listSubjects(ListSubjectsRequest(query: caseWork)).subjects.count == 2)
        }
    }

    @Test("one penalty in six spellings of its number is one record and five duplicates")
    func sixSpellings() async throws {
        try await RegistryWorld.with { world in
            let number = "松市监罚〔2026〕1号"
            let spellings = [
                number, number + "\u{A0}", number + "\u{200B}", "\u{200E}" + number, "\u{FEFF}" + number,
                number + "\u{2003}",
            ]
            let rows = spellings.map { Fixture.penalty.merging(["CF_WSH": $0, "CF_SY": "货架上有\($0)"]) { $1 } }
            // Within the facts the same marks stand inside, where they are refused; at the ends they are cut.
            let done = try await world.importing(
                Self.file(spellings.map { Fixture.penalty.merging(["CF_WSH": $0]) { $1 } }))
            #expect(done.accepted == 1 && done.duplicates == 5 && done.rejected == 0)
            #expect(Fixture.broken(rows[3]) == ["CF_SY"] && Fixture.broken(rows[0]) == [])
        }
    }

    @Test(
        "what nobody sees fills no field",
        arguments: ["\u{A0}", "\u{200B}", "\u{3000}", "\u{FEFF}", "\u{2800}", "\t\u{A0} "])
    func blank(text: String) async throws {
        for field in ["CF_WFXW", "CF_SY", "CF_XDR_MC", "CF_WSH"] {
            #expect(Fixture.broken(Fixture.penalty.merging([field: text]) { $1 }) == [field])
        }
        try await RegistryWorld.with { world in
            let error = await refusal {
                try await world.subjects.registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .legalPerson, displayName: text,
                        code: .init(value: Fixture.company), official: RegistryWorld.official()))
            }
            #expect(error?.fieldViolations.map(\.field) == ["display_name"])
        }
    }

    static let dates: [([String: String], [String])] = [
        (["CF_JDRQ": "2026年10月20日"], []), (["CF_JDRQ": "2026-10-20 00:00:00"], []), (["CF_YXQ": "长期"], []),
        (["CF_YXQ": "2027年11月20日", "CF_JDRQ": "2026/10/20 0:00"], []), (["CF_YXQ": "终身"], []),
        (["CF_JDRQ": "长期"], ["CF_JDRQ"]), (["CF_GSJZQ": "长期"], ["CF_GSJZQ"]), (["CF_YXQ": "很久"], ["CF_YXQ"]),
    ]

    @Test("a date is read before its length is judged, and what has no end ends in 2099", arguments: dates)
    func datesRead(change: [String: String], broken: [String]) throws {
        let fields = Fixture.penalty.merging(change) { $1 }
        #expect(Fixture.broken(fields) == broken)
        guard broken.isEmpty else {
            guard case .rejected(let findings) = Fixture.check(fields) else { return }
            #expect(findings.fields.allSatisfy { $0.remedy.english.contains("2026-09-30") })
            let isEndless = change.values.contains("长期")
            #expect(findings.fields.allSatisfy { $0.remedy.english.contains("2099-12-31") == isEndless })
            return
        }
        let record = try #require(Fixture.accepted(fields))
        if ["长期", "终身"].contains(change["CF_YXQ"]) { #expect(record.validTo.iso == "2099-12-31") }
        if change["CF_JDRQ"] != nil { #expect(record.decisionDate.iso == "2026-10-20") }
    }
}
