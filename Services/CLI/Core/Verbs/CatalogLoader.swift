import Credit
import Crypto
import JSON
import Phrases
import SchemaRuntime

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
            ("departments", departments), ("rulebook", ruleBook), ("holidays-cn", holidays),
            ("instruments", instruments), ("domains", domains), ("lists", lists),
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
        let items = try file.rows.map { row throws(CommandError) in
            try Self.message(
                "xinyi.registry.v1.Department", row, ["registers": Self.subjectKinds(row["registers"])],
                ["name_zh": "titleZh", "name_en": "titleEn"])
        }
        let (answer, isRepetition) = try await invocation.session.answered(
            "xinyi.registry.v1.ReferenceService/LoadDepartments",
            keyed(["version": .integer(version), "departments": .array(items), "official": try invocation.official()]))
        // The answer of then says what was new then.
        guard !isRepetition else {
            return Phrase(
                "部门 \(items.count): 此前已装载,未变", "\(items.count) departments: loaded before, nothing changed")
        }
        let count = { (name: String) in answer[name].map { $0.text ?? $0.compact } ?? "0" }
        return Phrase(
            "部门 \(items.count): 新增 \(count("added")),变更 \(count("changed")),未变 \(count("unchanged"))",
            "\(items.count) departments: \(count("added")) added, \(count("changed")) changed,"
                + " \(count("unchanged")) unchanged")
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
            let days = try rows.map { row throws(CommandError) in
                try Self.message("xinyi.registry.v1.CalendarDay", row, [:], ["name": "title"])
            }
            let calendar: JSONValue = ["year": .integer(year), "version": .integer(version), "days": .array(days)]
            _ = try await call(
                "xinyi.registry.v1.ReferenceService/LoadCalendarYear",
                ["calendarYear": calendar, "official": try invocation.official()])
        }
        return Phrase("工作日历 \(years.count) 年", "\(years.count) calendar years")
    }

    private func domains(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        for row in file.rows {
            let domain = try Self.message(
                "xinyi.listing.v1.Domain", row, ["departments": Self.parts(row["responsible_departments"])],
                ["seed_task": "tasks", "listable_locally": "listability"])
            _ = try await call(
                "xinyi.listing.v1.DefinitionService/PutDomain",
                ["domain": domain, "official": try invocation.official()])
        }
        return Phrase("领域 \(file.rows.count)", "\(file.rows.count) domains")
    }

    /// A message of the contract from the columns that are called like its fields, or as `renamed` says.
    ///
    /// - Parameter lists: fields that are lists, which no column is called like or which are written otherwise.
    /// - Throws: `CommandError` naming the column whose value does not fit its field.
    static func message(
        _ name: String, _ row: [String: String], _ lists: [String: [JSONValue]] = [:], _ renamed: [String: String] = [:]
    ) throws(CommandError) -> JSONValue {
        var message: JSONValue = [:]
        for field in DescriptorPool.builtIn.messages[name]?.fields ?? [] {
            let column = renamed.first { $0.value == field.jsonName }?.key ?? field.name
            let value = VerbField(name: column, kind: VerbField.Kind(of: field))
            if let list = lists[field.jsonName] {
                message.set([field.jsonName], .array(list))
            } else if let text = row[column], !text.isEmpty, ContractMethod.message(of: field) == nil {
                let one = try value.kind == .flag ? .bool(text == "yes") : value.value(text)
                message.set([field.jsonName], field.isRepeated ? .array(parts(text)) : one)
            }
        }
        return message
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
