import Credit
import RPC

extension ReferenceData {
    /// The current rule book.
    ///
    /// - Throws: FAILED_PRECONDITION (RULE_BOOK_MISSING).
    func requiredBook() throws(RPCError) -> RuleBook {
        guard let book else { throw Refusal.ruleBookMissing() }
        return book
    }
}
