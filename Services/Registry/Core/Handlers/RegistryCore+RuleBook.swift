import Credit
import RPC
import RegistrySchema
import Store

extension RegistryCore {
    /// Loads a judged version of the rule book.
    ///
    /// What was decided keeps the version that applied to it: nothing is computed again. A book that takes something from
    /// subjects is the lead's to load, and says why; so that no right is shortened by a typing error or on the quiet.
    ///
    /// - Throws: FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS, UNKNOWN_DEPARTMENT, TAKES_FROM_SUBJECT),
    ///   PERMISSION_DENIED (LEAD_ONLY).
    func load(
        _ tx: WriteTransaction, book: RuleBook, lossReason: String, isLead: Bool, _ acting: Acting
    ) throws -> LoadRuleBookResponse {
        let loaded = try RuleBookRepository.current(tx)
        if let loaded {
            guard book.version.number >= loaded.number else { throw Self.older(book.version.number, loaded.number) }
            if book.version.number == loaded.number || book.version.sha256 == loaded.sha256 {
                guard book.version.sha256 == loaded.sha256 else {
                    throw Refusal.state(
                        "VERSION_DIFFERS", "version \(loaded.number) of the rule book was loaded with other content",
                        "give the new content a higher version")
                }
                var known = try RuleBookRepository.edition(tx, loaded.number)
                known?.rules = []
                return LoadRuleBookResponse(ruleBook: known, ruleCount: Int32(book.rules.count))
            }
        }
        let departments = try reference.current(tx).departments
        for rule in book.rules where rule.scope.department != RuleScope.all {
            guard departments[rule.scope.department] != nil else {
                throw Refusal.unknownDepartment(rule.scope.department)
            }
        }
        let before = try loaded.flatMap { try RuleBookRepository.book(tx, $0.number) }
        let losses = before?.losses(in: book) ?? []
        if let first = losses.first { try require(first, losses.count, lossReason, isLead: isLead) }
        var edition = RuleBookEdition()
        edition.name = ResourceName.ruleBook(book.version.number)
        edition.version = Int32(book.version.number)
        edition.sha256 = book.version.sha256
        edition.rules = book.rules.map { RuleBookMapping.rule($0) }
        let now = clock.now()
        edition.loadTime = FeedRecords.time(now.milliseconds)
        edition.official = acting.official
        edition.lossReason = losses.isEmpty ? "" : lossReason
        try RuleBookRepository.insert(tx, edition, loadTime: now.milliseconds)
        try ReferenceRepository.raiseRevision(tx)
        try FeedRecords.append(tx, ruleBook: edition)
        try tx.audit(
            actor: acting.identity, action: "rulebook.load", target: edition.name,
            detail: acting.detail("sha256=\(edition.sha256) rules=\(book.rules.count) setbacks=\(losses.count)"))
        edition.rules = []
        return LoadRuleBookResponse(
            ruleBook: edition, ruleCount: Int32(book.rules.count),
            setbacks: losses.prefix(RegistryLimits.setbacksNamed).map { RuleBookMapping.setback($0) })
    }

    private func require(_ loss: RuleBookLoss, _ count: Int, _ reason: String, isLead: Bool) throws {
        let what = loss.item.isEmpty ? loss.key.rawValue : "\(loss.key.rawValue) \(loss.item)"
        let sense =
            "the book takes something from subjects in \(count) rules, first in \(what) of \(loss.scope.department)/"
            + "\(loss.scope.domain): \(loss.old?.text ?? "nothing") becomes \(loss.new?.text ?? "nothing")"
        guard isLead else {
            throw RPCError.permissionDenied(
                reason: "LEAD_ONLY", message: "\(sense); only the lead department may load it", domain: Self.domain,
                metadata: ["key": loss.key.rawValue])
        }
        guard !reason.isEmpty else {
            throw Refusal.state(
                "TAKES_FROM_SUBJECT", sense, "check the rows, and give loss_reason if the law was changed so",
                ["key": loss.key.rawValue])
        }
    }
}
