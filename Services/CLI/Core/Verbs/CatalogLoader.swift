import Credit
import Crypto
import JSON

/// Turns catalogue files into requests and sends them.
struct CatalogLoader: Sendable {
    let invocation: Invocation
    let version: Int64
    let effectiveDate: String

    /// What loads one file and says what came of it.
    typealias Step = @Sendable (CatalogFile) async throws(CommandError) -> Phrase

    /// The files in the order in which they depend on each other.
    var steps: [(String, Step)] {
        [
            ("departments", departments), ("rulebook", ruleBook), ("holidays-cn", holidays), ("domains", domains),
            ("lists", lists),
            ("measures", measures), ("matters", matters),
        ]
    }

    /// A key that is the same for the same content, so that loading twice is one loading.
    private func keyed(_ request: JSONValue) -> JSONValue {
        var result = request
        result.set(["requestId"], .string("catalog-" + SHA256.hexDigest(request.compact).prefix(40)))
        return result
    }

    func call(_ method: String, _ request: JSONValue) async throws(CommandError) -> JSONValue {
        try await invocation.session.call(method, keyed(request))
    }

    private func departments(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        let items = file.rows.map { row -> JSONValue in
            [
                "code": .string(row["code"] ?? ""), "titleZh": .string(row["name_zh"] ?? ""),
                "titleEn": .string(row["name_en"] ?? ""), "duties": .string(row["duties"] ?? ""),
                "uscc": .string(row["uscc"] ?? ""),
            ]
        }
        let answer = try await call(
            "xinyi.registry.v1.ReferenceService/LoadDepartments",
            ["version": .integer(version), "departments": .array(items)])
        let count = { (name: String) in answer[name].map { $0.text ?? $0.compact } ?? "0" }
        return Phrase(
            "部门 \(items.count): 新增 \(count("added")),变更 \(count("changed")),未变 \(count("unchanged"))",
            "\(items.count) departments: \(count("added")) added, \(count("changed")) changed,"
                + " \(count("unchanged")) unchanged"
        )
    }

    /// Loads the rule book as a whole, judged here first so that every fault is named by row and column at once.
    private func ruleBook(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        let rows = try RuleBookFile.rows(file)
        let book = try RuleBookFile.judged(rows, version: version, path: file.path)
        var request: JSONValue = [
            "version": .integer(version), "sha256": .string(book.version.sha256),
            "rules": .array(RuleBookFile.rules(rows)), "official": try invocation.official(),
        ]
        if let reason = invocation.arguments["--loss-reason"] { request.set(["lossReason"], .string(reason)) }
        let answer = try await call("xinyi.registry.v1.RuleBookService/LoadRuleBook", request)
        let uncertain = book.rules.count { $0.certainty == .uncertain }
        let setbacks = answer["setbacks"]?.elements.count ?? 0
        return Phrase(
            "规则 \(book.rules.count): 待确认 \(uncertain),不利变更 \(setbacks)",
            "\(book.rules.count) rules: \(uncertain) uncertain, \(setbacks) that take something from subjects")
    }

    private func holidays(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        let years = Dictionary(grouping: file.rows) { String(($0["date"] ?? "").prefix(4)) }
        for (text, rows) in years.sorted(by: { $0.key < $1.key }) {
            guard let year = Int64(text) else {
                throw .usage("\(file.path): 日期 '\(text)' 无效", "\(file.path): the date '\(text)…' is invalid")
            }
            let days = rows.map { row -> JSONValue in
                [
                    "date": .string(row["date"] ?? ""),
                    "kind": row["kind"] == "workday" ? "CALENDAR_DAY_KIND_WORKDAY" : "CALENDAR_DAY_KIND_HOLIDAY",
                    "title": .string(row["name"] ?? ""),
                ]
            }
            let calendar: JSONValue = ["year": .integer(year), "version": .integer(version), "days": .array(days)]
            _ = try await call("xinyi.registry.v1.ReferenceService/LoadCalendarYear", ["calendarYear": calendar])
        }
        return Phrase("工作日历 \(years.count) 年", "\(years.count) calendar years")
    }

    private func domains(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        for row in file.rows {
            let listability = (row["listable_locally"] ?? "").uppercased()
            let domain: JSONValue = [
                "code": .string(row["code"] ?? ""), "nameZh": .string(row["name_zh"] ?? ""),
                "nameEn": .string(row["name_en"] ?? ""),
                "departments": .array(Self.parts(row["responsible_departments"])),
                "group": .string(row["group"] ?? ""), "tasks": .string(row["seed_task"] ?? ""),
                "listability": .string("LISTABILITY_\(listability)"),
                "basisOrRemark": .string(row["basis_or_remark"] ?? ""),
            ]
            _ = try await call("xinyi.listing.v1.DefinitionService/PutDomain", ["domain": domain])
        }
        return Phrase("领域 \(file.rows.count)", "\(file.rows.count) domains")
    }

    /// The texts between semicolons.
    static func parts(_ text: String?) -> [JSONValue] {
        (text ?? "").split(separator: ";").map { .string(String($0.drop { $0 == " " })) }
    }

    /// `LEGAL;SOLE` as subject kinds.
    static func subjectKinds(_ text: String?) -> [JSONValue] {
        let names = [
            "LEGAL": "LEGAL_PERSON", "SOLE": "SOLE_TRADER", "UNINC": "UNINCORPORATED", "NATURAL": "NATURAL_PERSON",
        ]
        return (text ?? "").split(separator: ";").map { .string("SUBJECT_KIND_" + (names[String($0)] ?? String($0))) }
    }
}
