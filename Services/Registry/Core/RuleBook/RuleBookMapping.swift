import Credit
import RegistrySchema

/// Between the contract's rules and those of the book.
enum RuleBookMapping {
    /// A rule as the contract writes it.
    static func rule(_ rule: Rule) -> RuleBookRow {
        let row = rule.row
        var message = RuleBookRow()
        message.number = Int32(rule.number)
        message.key = row[.key]
        message.item = row[.item]
        message.value = row[.value]
        message.unit = row[.unit]
        message.department = row[.department]
        message.domain = row[.domain]
        message.fromDate = row[.from]
        message.untilDate = row[.until]
        message.instrument = row[.instrument]
        message.article = row[.article]
        message.source = row[.source]
        message.certainty =
            switch rule.certainty {
            case .certain: .certain
            case .summary: .summary
            case .uncertain: .uncertain
            }
        message.noteZh = row[.noteZh]
        message.noteEn = row[.noteEn]
        message.example = row[.example]
        return message
    }

    /// What a book takes from subjects, as the contract writes it.
    static func setback(_ loss: RuleBookLoss) -> RuleBookSetback {
        RuleBookSetback(
            key: loss.key.rawValue, item: loss.item, department: loss.scope.department, domain: loss.scope.domain,
            date: loss.date == .distantPast ? "" : loss.date.iso, oldValue: loss.old?.text ?? "",
            newValue: loss.new?.text ?? "")
    }
}
