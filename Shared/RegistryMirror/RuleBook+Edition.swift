package import Credit
package import RegistrySchema

extension RuleBook {
    /// The book of an edition, judged again. Nil if this program asks for rules that it does not have.
    package init?(heard edition: RuleBookEdition) {
        let version = Version(number: Int64(edition.version), sha256: edition.sha256)
        guard let book = try? RuleBook(edition.rules.map { RuleRow($0) }, version: version) else { return nil }
        self = book
    }
}

extension RuleRow {
    /// A rule of a request, the store or the feed as a row of the book's file.
    package init(_ rule: RuleBookRow) {
        self.init()
        self[.key] = rule.key
        self[.item] = rule.item
        self[.value] = rule.value
        self[.unit] = rule.unit
        self[.department] = rule.department
        self[.domain] = rule.domain
        self[.from] = rule.fromDate
        self[.until] = rule.untilDate
        self[.instrument] = rule.instrument
        self[.article] = rule.article
        self[.source] = rule.source
        self[.certainty] =
            switch rule.certainty {
            case .certain: RuleCertainty.certain.rawValue
            case .summary: RuleCertainty.summary.rawValue
            case .uncertain: RuleCertainty.uncertain.rawValue
            case .unspecified, .unrecognized: ""
            }
        self[.noteZh] = rule.noteZh
        self[.noteEn] = rule.noteEn
        self[.example] = rule.example
    }
}

extension RuleBookRow {
    /// A rule as the contract writes it.
    package init(_ rule: Rule) {
        let row = rule.row
        self.init()
        number = Int32(rule.number)
        key = row[.key]
        item = row[.item]
        value = row[.value]
        unit = row[.unit]
        department = row[.department]
        domain = row[.domain]
        fromDate = row[.from]
        untilDate = row[.until]
        instrument = row[.instrument]
        article = row[.article]
        source = row[.source]
        certainty =
            switch rule.certainty {
            case .certain: .certain
            case .summary: .summary
            case .uncertain: .uncertain
            }
        noteZh = row[.noteZh]
        noteEn = row[.noteEn]
        example = row[.example]
    }
}

extension RuleBookEdition {
    /// A book as the contract writes it, without who loaded it and when.
    package init(_ book: RuleBook) {
        self.init(
            name: "ruleBooks/\(book.version.number)", version: Int32(book.version.number), sha256: book.version.sha256,
            rules: book.rules.map { RuleBookRow($0) })
    }
}
