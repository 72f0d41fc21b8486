import Credit
import RegistrySchema

/// Between the contract and what is known of the book.
enum RuleBookMapping {
    /// What a book takes from subjects, as the contract writes it.
    static func setback(_ loss: RuleBookLoss) -> RuleBookSetback {
        RuleBookSetback(
            key: loss.key.rawValue, item: loss.item, department: loss.scope.department, domain: loss.scope.domain,
            date: loss.date == .distantPast ? "" : loss.date.iso, oldValue: loss.old?.text ?? "",
            newValue: loss.new?.text ?? "")
    }
}
