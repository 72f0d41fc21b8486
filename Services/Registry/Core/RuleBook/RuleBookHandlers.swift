import Casework
import Credit
import Crypto
import RPC
import RegistryMirror
import RegistryRules
import RegistrySchema
import Store

/// The rule book: loading a version, reading versions and their rules. Every rule stays readable in every version.
struct RuleBookHandlers: RuleBookService {
    let core: RegistryEnvironment

    func loadRuleBook(_ request: LoadRuleBookRequest, context: ServerContext) async throws -> LoadRuleBookResponse {
        let reason = try Fields.text(
            request.lossReason, "loss_reason", characters: 0...RegistryLimits.reasonCharacters)
        let rows = request.rules.map { RuleRow($0) }
        let book = try RuleBookRules.check(
            rows, version: RuleBook.Version(number: Int64(request.version), sha256: request.sha256),
            digest: SHA256.hexDigest(RuleRow.file(rows)))
        let response = try await core.acted(request, context) { [core] step in
            try core.load(step.transaction, book: book, lossReason: reason, step.actor, at: step.moment)
        }
        await core.warm()
        return response
    }

    func getRuleBook(_ request: GetRuleBookRequest, context: ServerContext) async throws -> GetRuleBookResponse {
        guard request.name.isEmpty || request.date.isEmpty else {
            throw Refusal.invalid("date", "empty where a name is given", remedy: "give one of both")
        }
        let day = try Fields.optionalDate(request.date, "date")
        return try await core.database.read { tx in
            if let day {
                let end = Timestamp(startOf: day.adding(days: 1), in: .shanghai)
                guard let version = try RuleBookTable.version(tx, before: end) else {
                    throw RegistryNames.ruleBook.notFound("of \(day)")
                }
                return GetRuleBookResponse(ruleBook: try RuleBookTable.edition(tx, version))
            }
            let version = try Self.version(tx, "name", request.name)
            guard let edition = try RuleBookTable.edition(tx, version) else {
                throw RegistryNames.ruleBook.notFound(request.name)
            }
            return GetRuleBookResponse(ruleBook: edition)
        }
    }

    func listRules(_ request: ListRulesRequest, context: ServerContext) async throws -> ListRulesResponse {
        guard request.key.isEmpty || RuleKey(rawValue: request.key) != nil else {
            throw Refusal.invalid("key", "a key of the rule book", remedy: "give one such as DEFENCE_WINDOW")
        }
        if !request.department.isEmpty {
            _ = try Fields.catalogueCode(request.department, "department", bytes: 1...20)
        }
        _ = try Fields.optionalDate(request.date, "date")
        _ = try Fields.filter(request.certainty, "certainty") {
            [.certain, .summary, .uncertain].contains($0) ? $0 : nil
        }
        let page = try core.page(
            request.pageSize, request.pageToken,
            filter: [
                request.ruleBook, request.key, request.department, request.date, "\(request.certainty.rawValue)",
            ], context)
        return try await core.database.read { tx in
            // Later pages stay with the book of the first: a new one may come between them.
            let version = try Int64(page.text(0)) ?? Self.version(tx, "rule_book", request.ruleBook)
            guard let edition = try RuleBookTable.edition(tx, version) else {
                throw RegistryNames.ruleBook.notFound(request.ruleBook)
            }
            let after = Int64(page.text(1)) ?? 0
            let found = edition.rules.lazy.filter { Int64($0.number) > after && Self.matches($0, request) }
            let (rules, next) = try page.cut(Array(found.prefix(page.limit))) {
                try $0.serialized().count
            } cursor: {
                ["\(version)", "\($0.number)"]
            }
            return ListRulesResponse(rules: Array(rules), nextPageToken: next, version: Int32(version))
        }
    }

    private static func matches(_ rule: RuleBookRow, _ request: ListRulesRequest) -> Bool {
        // ISO dates sort as texts.
        (request.key.isEmpty || rule.key == request.key)
            && (request.department.isEmpty || [request.department, RuleScope.all].contains(rule.department))
            && (request.date.isEmpty
                || rule.fromDate <= request.date && (rule.untilDate.isEmpty || request.date <= rule.untilDate))
            && (request.certainty == .unspecified || rule.certainty == request.certainty)
    }

    /// The version of a name, or the current one.
    ///
    /// - Throws: RULE_BOOK_MISSING, INVALID_FIELD.
    private static func version(_ tx: ReadTransaction, _ field: String, _ name: String) throws -> Int64 {
        if !name.isEmpty { return try RegistryNames.ruleBook.id(in: name, field) }
        guard let current = try RuleBookTable.current(tx) else { throw Refusal.ruleBookMissing }
        return current.number
    }
}
