package import Credit

extension ShippedRuleBook {
    /// The shipped book as another version, in which the first row of a key is replaced by rows like it, each with these cells in the
    /// place of the shipped ones; the worked example is among them where what it says changes.
    ///
    /// - Throws: ``RuleFaults`` for a book that is none.
    package static func book(
        _ number: Int64 = 2, _ key: RuleKey, _ replacements: [[RuleRow.Column: String]]
    ) throws(RuleFaults) -> RuleBook {
        var changed = rows
        guard let place = changed.firstIndex(where: { $0[.key] == key.rawValue }) else {
            fatalError("\(key.rawValue) is not shipped")
        }
        let shipped = changed.remove(at: place)
        let like = replacements.map { cells in
            cells.reduce(into: shipped) { row, cell in row[cell.key] = cell.value }
        }
        changed.insert(contentsOf: like, at: place)
        return try RuleBook(changed, version: version(number, of: changed))
    }
}
