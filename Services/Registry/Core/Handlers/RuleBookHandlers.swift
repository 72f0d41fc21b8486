import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import Store

/// The rule book.
struct RuleBookHandlers: RuleBookService {
    let core: RegistryCore

    func loadRuleBook(_ request: LoadRuleBookRequest, context: ServerContext) async throws -> LoadRuleBookResponse {
        let acting = try Acting.named(context, official: request.official)
        guard (1...RegistryLimits.ruleBookVersions).contains(request.version) else {
            throw Refusal.field(
                "version", "must be 1 to \(RegistryLimits.ruleBookVersions)", "number versions from 1")
        }
        let facts = TextFold.facts(request.lossReason)
        guard facts.characters <= RegistryLimits.reasonCharacters, !facts.hasControl, facts.numberRuns.isEmpty else {
            throw Refusal.field(
                "loss_reason",
                "must have at most \(RegistryLimits.reasonCharacters) characters, no control characters and no citizen "
                    + "number", "shorten it")
        }
        let book = try Self.judged(request)
        let isLead = Policy.standard.roles(of: context.caller).contains(.lead)
        let response = try await Idempotent.write(core.database, request, id: request.requestId, context: context) {
            [core] tx in
            try core.load(tx, book: book, lossReason: request.lossReason, isLead: isLead, acting)
        }
        await core.warm()
        return response
    }

    /// The book of a request, judged as a whole before anything is stored.
    private static func judged(_ request: LoadRuleBookRequest) throws -> RuleBook {
        let rows = request.rules.map { RuleBookMapping.row($0) }
        let book: RuleBook
        do throws(RuleFaults) {
            book = try RuleBook(
                rows, version: RuleBook.Version(number: Int64(request.version), sha256: request.sha256))
        } catch {
            let violations = error.list.prefix(RegistryLimits.setbacksNamed).map {
                RuleViolation(
                    $0.row == 0 ? "rules" : "rules[\($0.row - 1)].\($0.column.rawValue)", $0.english,
                    remedy: $0.row == 0 ? "give the whole book" : "correct row \($0.row)")
            }
            throw Refusal.invalid(violations, reason: "INVALID_RULE_BOOK")
        }
        // Recomputation looks only so far ahead of a decision for a calendar that is still missing.
        for rule in book.rules where rule.key == .uploadPermitPenalty {
            guard case .number(...RegistryLimits.uploadWorkingDays) = rule.value else {
                throw Refusal.field(
                    "rules[\(rule.number - 1)].value",
                    "an upload has at most \(RegistryLimits.uploadWorkingDays) working days", "correct the row")
            }
        }
        guard SHA256.hexDigest(RuleRow.file(rows)) == request.sha256 else {
            throw Refusal.invalid(
                [
                    RuleViolation(
                        "sha256", "must be the SHA-256 of the book's canonical file",
                        remedy: "load the file again as it is")
                ], reason: "INVALID_RULE_BOOK")
        }
        return book
    }

    func getRuleBook(_ request: GetRuleBookRequest, context: ServerContext) async throws -> GetRuleBookResponse {
        guard request.name.isEmpty || request.date.isEmpty else {
            throw Refusal.field("date", "must be empty where a name is given", "give one of both")
        }
        let day = CivilDate(iso: request.date)
        guard request.date.isEmpty || day != nil else {
            throw Refusal.field("date", "must be a date YYYY-MM-DD that exists", "correct the date")
        }
        return try await core.database.read { tx in
            if let day {
                let end = Timestamp(startOf: day.adding(days: 1), in: .shanghai)
                guard let version = try RuleBookRepository.version(tx, before: end) else {
                    throw Refusal.notFound("rule book", "of \(day)")
                }
                return GetRuleBookResponse(ruleBook: try RuleBookRepository.edition(tx, version))
            }
            let version = try Self.version(tx, "name", request.name)
            guard let edition = try RuleBookRepository.edition(tx, version) else {
                throw Refusal.notFound("rule book", request.name)
            }
            return GetRuleBookResponse(ruleBook: edition)
        }
    }

    func listRules(_ request: ListRulesRequest, context: ServerContext) async throws -> ListRulesResponse {
        guard request.key.isEmpty || RuleKey(rawValue: request.key) != nil else {
            throw Refusal.field("key", "must be a key of the rule book", "give one such as DEFENCE_WINDOW")
        }
        guard request.department.isEmpty || DepartmentRules.isCode(request.department) else {
            throw Refusal.field("department", "must be a department's code", "give a code such as MSR")
        }
        let day = CivilDate(iso: request.date)
        guard request.date.isEmpty || day != nil else {
            throw Refusal.field("date", "must be a date YYYY-MM-DD that exists", "correct the date")
        }
        guard (0...3).contains(request.certainty.rawValue) else {
            throw Refusal.field("certainty", "must be a known certainty", "leave it out for all")
        }
        let paging = try Paging(
            request.pageSize, request.pageToken, context,
            filter: [
                request.ruleBook, request.key, request.department, request.date, "\(request.certainty.rawValue)",
            ])
        return try await core.database.read { tx in
            // Later pages stay with the book of the first: a new one may come between them.
            let first = paging.cursor == nil ? try Self.version(tx, "rule_book", request.ruleBook) : 0
            let version = paging.number(0, or: first)
            guard let edition = try RuleBookRepository.edition(tx, version) else {
                throw Refusal.notFound("rule book", request.ruleBook)
            }
            let after = paging.number(1, or: 0)
            let rules = edition.rules.filter { Int64($0.number) > after && Self.matches($0, request) }
            let page = Array(rules.prefix(paging.limit))
            return ListRulesResponse(
                rules: page,
                nextPageToken: rules.count > page.count
                    ? paging.make(["\(version)", "\(page.last?.number ?? 0)"]) : "",
                version: Int32(version))
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
    private static func version(_ tx: ReadTransaction, _ field: String, _ name: String) throws -> Int64 {
        if name.isEmpty {
            guard let current = try RuleBookRepository.current(tx) else { throw Refusal.ruleBookMissing() }
            return current.number
        }
        guard let version = ResourceName.ruleBookVersion(name) else { throw Refusal.name(field, "ruleBooks/3") }
        return version
    }
}
