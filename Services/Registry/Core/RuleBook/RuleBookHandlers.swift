import Casework
import Credit
import Crypto
import RPC
import RegistryMirror
import RegistryRules
import RegistrySchema
import SchemaRuntime
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
        if !request.name.isEmpty, !request.date.isEmpty {
            try Fields.refuse("date", "empty where a name is given", remedy: "give one of both")
        }
        let named = try RegistryNames.ruleBook.filter(request.name, "name")
        let day = try Fields.optionalDate(request.date, "date")
        return try await core.database.read { tx in
            if let day {
                let end = Timestamp(startOf: day.adding(days: 1), in: .shanghai)
                guard let version = try RuleBookTable.version(tx, before: end) else {
                    throw RegistryNames.ruleBook.notFound("of \(day)")
                }
                return GetRuleBookResponse(ruleBook: try RuleBookTable.edition(tx, version))
            }
            let version = try named ?? Self.current(tx)
            guard let edition = try RuleBookTable.edition(tx, version) else {
                throw RegistryNames.ruleBook.notFound(request.name)
            }
            return GetRuleBookResponse(ruleBook: edition)
        }
    }

    func listRules(_ request: ListRulesRequest, context: ServerContext) async throws -> ListRulesResponse {
        let named = try RegistryNames.ruleBook.filter(request.ruleBook, "rule_book")
        if !request.key.isEmpty, RuleKey(rawValue: request.key) == nil {
            try Fields.refuse("key", "a key of the rule book", remedy: "give one such as DEFENCE_WINDOW")
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
            let version = try Int64(page.text(0)) ?? named ?? Self.current(tx)
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

    /// The current version.
    ///
    /// - Throws: RULE_BOOK_MISSING.
    private static func current(_ tx: ReadTransaction) throws -> Int64 {
        guard let current = try RuleBookTable.current(tx) else { throw Refusal.ruleBookMissing }
        return current.number
    }
}
