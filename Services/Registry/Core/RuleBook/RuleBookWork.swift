import Casework
import Credit
import RegistryMirror
import RegistryRules
import RegistrySchema
import Store

extension RegistryEnvironment {
    /// Loads a judged version of the rule book.
    ///
    /// What was decided keeps the version that applied to it: nothing is computed again.
    ///
    /// - Throws: OLDER_VERSION, VERSION_DIFFERS, UNKNOWN_DEPARTMENT, NOT_THE_LEAD, TAKES_FROM_SUBJECT.
    func load(
        _ tx: WriteTransaction, book: RuleBook, lossReason: ScreenedText, _ actor: Actor, at moment: Moment
    ) throws -> LoadRuleBookResponse {
        let loaded = try RuleBookTable.current(tx)
        guard try RuleBookRules.replaces(book.version, loaded) else {
            var known = try loaded.flatMap { try RuleBookTable.edition(tx, $0.number) }
            known?.rules = []
            return LoadRuleBookResponse(ruleBook: known, ruleCount: Int32(book.rules.count))
        }
        try RuleBookRules.requireDepartments(of: book, try reference.current(tx))
        let before = try loaded.flatMap { try RuleBookTable.book(tx, $0.number) }
        let losses = before?.losses(in: book) ?? []
        try RuleBookRules.requireGrounds(for: losses, reason: lossReason, isLead: actor.isLead)
        var edition = RuleBookEdition(book)
        edition.loadTime = FeedRecords.time(moment.milliseconds)
        edition.official = actor.official?.id.text ?? ""
        edition.lossReason = losses.isEmpty ? "" : lossReason.value
        try RuleBookTable.insert(tx, edition, loadTime: moment.milliseconds)
        try ReferenceTable.raiseRevision(tx)
        try FeedRecords.append(tx, ruleBook: edition)
        try tx.audit(
            actor: actor.identity, action: "LoadRuleBook", target: edition.name,
            detail: actor.detail("sha256=\(edition.sha256) rules=\(book.rules.count) setbacks=\(losses.count)"))
        edition.rules = []
        return LoadRuleBookResponse(
            ruleBook: edition, ruleCount: Int32(book.rules.count),
            setbacks: losses.prefix(RegistryLimits.setbacksNamed).map { RuleBookMapping.setback($0) })
    }
}
