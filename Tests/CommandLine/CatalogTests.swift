import Credit
import Glibc
import JSON
import SchemaRuntime
import Testing

@testable import CommandLineKit

@Suite("catalog load")
struct CatalogTests {
    private static let folder =
        String(#filePath.dropLast("Tests/CommandLine/CatalogTests.swift".count)) + "Services/CLI/Catalogue"

    /// The requests that loading one file sends to services that know nothing yet, each as the message `type`.
    private static func requests(
        _ file: String, as type: String, in folder: String = folder, by caller: String = "department/BEB"
    ) async throws -> [JSONValue] {
        let recorder = RecordingChannel()
        let run = await Run(
            [
                "catalog", "load", folder, "--only", file, "--official", "1", "--address", "test", "--effective-date",
                "2026-12-01", "--as", caller,
            ], connect: { _ in recorder })
        #expect(run.code == .ok, "\(run.errors)")
        return recorder.requests.compactMap { try? JSONCodec(pool: .builtIn).json($0, as: type) }
    }

    @Test("a measure's row becomes the contract's item")
    func measures() async throws {
        let sent = try await Self.requests("measures", as: "xinyi.measures.v1.PublishMeasureCatalogueRequest").last
        let first = try #require(sent?["items"]?.elements.first { $0["code"]?.text == "IN-001" })
        #expect(
            first == [
                "code": "IN-001", "nameZh": "树立为诚实守信典型",
                "nameEn": "Recognise as a model of honesty and trustworthiness", "kind": "MEASURE_KIND_INCENTIVE",
                "category": "I01", "categoryZh": "诚信典型和荣誉", "departments": ["CIV", "BEB"], "trigger": "RED:*",
                "strength": "MEASURE_STRENGTH_DISCRETIONARY", "legalBasis": "seed T1",
                "subjectKinds": [
                    "SUBJECT_KIND_LEGAL_PERSON", "SUBJECT_KIND_SOLE_TRADER", "SUBJECT_KIND_UNINCORPORATED",
                    "SUBJECT_KIND_NATURAL_PERSON",
                ], "source": "seed T1", "status": "MEASURE_STATUS_ENABLED",
            ])
    }

    @Test("a matter's row, a department's and a domain's become what the contract has for them")
    func others() async throws {
        let matters = try await Self.requests("matters", as: "xinyi.measures.v1.PublishMatterCatalogueRequest").last
        let matter = try #require(matters?["items"]?.elements.first { $0["code"]?.text == "APV-01" })
        #expect(matter["mustCheck"] == ["MUST_CHECK_SERIOUS_LIST", "MUST_CHECK_EXTERNAL", "MUST_CHECK_RED_LIST"])
        #expect(matter["measures"] == ["SA-045", "SA-048", "IN-010", "IN-012"])
        #expect(matter["department"] == "APV" && matter["stage"] == "approval")
        let departments = try await Self.requests("departments", as: "xinyi.registry.v1.LoadDepartmentsRequest")
        let department = try #require(departments.first?["departments"]?.elements.first { $0["code"]?.text == "CIV" })
        #expect(department["titleZh"] == "区文明办" && department["titleEn"] == "District Civilization Office")
        let domains = try await Self.requests("domains", as: "xinyi.listing.v1.PutDomainRequest")
        let domain = try #require(domains.first { $0["domain"]?["code"]?.text == "DLY" }?["domain"])
        #expect(domain["departments"] == ["NRS", "EIS", "HUC"] && domain["listability"] == "LISTABILITY_NO")
        #expect(domain["tasks"] == "T6" && domain["group"] == "A key field")
    }

    @Test("every department of the shipped catalogue has an identifier of its own with valid check characters")
    func identifiers() throws {
        let rows = try CatalogFile(Self.folder + "/departments.csv").rows.filter { $0["code"] != "ALL" }
        #expect(rows.count == 25)
        #expect(Set(rows.map { $0["uscc"] ?? "" }).count == rows.count)
        for row in rows {
            let verdict = UnifiedSocialCreditCode.judge(row["uscc"] ?? "")
            #expect(verdict.fault == nil && verdict.warnings.isEmpty, "\(row["code"] ?? "")")
        }
    }

    @Test("an instrument's row becomes what the contract has for it, and only a department enters it")
    func instruments() async throws {
        let sent = try await Self.requests(
            "instruments", as: "xinyi.listing.v1.PutInstrumentRequest", by: "department/BEB")
        let instrument = try #require(sent.first { $0["instrument"]?["code"]?.text == "SAMR-44" }?["instrument"])
        #expect(instrument["title"] == "市场监督管理严重违法失信名单管理办法")
        #expect(instrument["number"] == "市场监管总局令第44号")
        #expect(instrument["citations"] == ["国家市场监督管理总局令第44号"])
        #expect(instrument["level"] == "INSTRUMENT_LEVEL_DEPARTMENT_RULE")
        #expect(instrument["effectiveDate"] == "2021-09-01" && instrument["repealDate"] == nil)
        #expect(sent.count >= 25)
        let nobody = try await Self.requests(
            "instruments", as: "xinyi.listing.v1.PutInstrumentRequest", by: "operator/test")
        #expect(nobody.isEmpty)
    }

    @Test("every list cites what the shipped catalogue of instruments has, in force on its first day")
    func citations() throws {
        let instruments = try CatalogFile(Self.folder + "/instruments.csv").rows
        func fold(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
        for list in try CatalogFile(Self.folder + "/lists.csv").rows {
            let cited = (list["instrument"] ?? "").split(separator: ";") + [Substring(list["higher_instrument"] ?? "")]
            for citation in cited {
                let known = instruments.first { row in
                    let (title, number) = (row["title"] ?? "", row["number"] ?? "")
                    let others = (row["citations"] ?? "").split(separator: ";").map(String.init)
                    return ([title, number, title + number] + others).map(fold).contains(fold(String(citation)))
                }
                #expect(known != nil, "\(citation)")
                #expect((known?["effective_date"] ?? "") <= (list["effective_date"] ?? ""), "\(citation)")
            }
        }
    }

    @Test("a list's row becomes a draft, which does not say yet from when it holds")
    func lists() async throws {
        let sent = try await Self.requests(
            "lists", as: "xinyi.listing.v1.CreateListDefinitionRequest", by: "department/EMR")
        let draft = try #require(sent.first { $0["definition"]?["code"]?.text == "WSF-SERIOUS" }?["definition"])
        #expect(draft["domain"] == "domains/WSF" && draft["kind"] == "LIST_KIND_SERIOUS")
        #expect(draft["competentLevel"] == "COMPETENT_LEVEL_DISTRICT" && draft["periodMonths"] == 36)
        #expect(draft["minimumMonths"] == 12 && draft["defenceWorkingDays"] == 5)
        #expect(draft["basisEffectiveDate"] == "2023-10-01" && draft["effectiveDate"] == nil)
        #expect(draft["exitRule"]?["earlyRemoval"] == true && draft["publishesNaturalPersons"] == nil)
        #expect(
            draft["legalBasis"] == [
                ["instrument": "安全生产严重失信主体名单管理办法(应急管理部令第11号)", "article": "第六条"],
                ["instrument": "安全生产法", "article": "第七十八条"],
            ])
    }

    @Test(
        "the shipped files have the columns that the command line knows, and every file has its header to print",
        arguments: CatalogColumns.all.map(\.file))
    func headers(name: String) async throws {
        let columns = try #require(CatalogColumns.all.first { $0.file == name })
        let file = try CatalogFile("\(Self.folder)/\(name).csv")
        #expect(throws: Never.self) { try columns.check(file) }
        #expect(Set(file.header) == Set(columns.needed + columns.optional))
        let printed = await Run(["catalog", "template", name])
        #expect(printed.code == .ok)
        // What is printed is taken.
        let own = TemporaryFile(printed.output)
        #expect(throws: Never.self) { try columns.check(try CatalogFile(own.path)) }
        let json = try JSONValue.parse(await Run(["catalog", "template", name, "--json"]).output)
        #expect(json["needed"]?.elements.compactMap(\.text) == columns.needed)
        #expect(await Run(["catalog", "template", "nothing"]).code == .usage)
    }

    @Test(
        "a wrong header is told by its columns, with the right one and how to get it",
        arguments: CatalogColumns.all.map(\.file))
    func wrongHeader(name: String) async throws {
        let columns = try #require(CatalogColumns.all.first { $0.file == name })
        let header = Array(columns.needed.dropFirst()) + ["kode", "王小明", columns.needed[1]]
        let file = TemporaryFile(header.joined(separator: ",") + "\n")
        let folder = file.path + "-catalogue"
        #expect(mkdir(folder, 0o700) == 0 && rename(file.path, "\(folder)/\(name).csv") == 0)
        let recorder = RecordingChannel()
        for language in ["en", "zh"] {
            let run = await Run(
                ["catalog", "load", folder, "--address", "test", "--lang", language], connect: { _ in recorder })
            #expect(run.code == .usage)
            let count = columns.needed.count
            let texts =
                language == "en"
                ? [
                    "  missing: \(columns.needed[0])\n", "  unknown: column \(count) (kode), column \(count + 1)\n",
                    "  twice: \(columns.needed[1])\n",
                    "  remedy: the first row is \(columns.needed.joined(separator: ","))",
                ]
                : [
                    "  缺少: \(columns.needed[0])\n", "  不是本表的列: 第 \(count) 列 (kode)、第 \(count + 1) 列\n",
                    "  处理办法: 首行须为 ",
                ]
            for text in texts { #expect(run.errors.contains(text), "\(run.errors)") }
            #expect(run.errors.contains("xinyi catalog template \(name)\n"))
            // In a file without headings somebody's name may stand there.
            #expect(!run.errors.contains("王小明"))
        }
        #expect(recorder.requests.isEmpty)
        #expect(unlink("\(folder)/\(name).csv") == 0 && rmdir(folder) == 0)
    }

    @Test("a value that its field does not have is refused with the column")
    func unknown() async {
        let file = TemporaryFile("code,name_zh,name_en,responsible_departments,listable_locally\nABC,x,x,MSR,perhaps\n")
        let folder = file.path + "-catalogue"
        #expect(mkdir(folder, 0o700) == 0 && rename(file.path, folder + "/domains.csv") == 0)
        let run = await Run(["catalog", "load", folder, "--address", "test"], connect: { _ in RecordingChannel() })
        #expect(run.code == .usage)
        #expect(
            run.errors.hasPrefix("xinyi: listable_locally 'perhaps' is invalid: give one of: no (仅作记录), yes (可设列名单)"),
            "\(run.errors)")
        #expect(unlink(folder + "/domains.csv") == 0 && rmdir(folder) == 0)
    }
}
