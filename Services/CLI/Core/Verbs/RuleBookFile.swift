import Credit
import Crypto
import JSON
import Phrases

/// The rule book of a file or of the running registry.
enum RuleBookFile {
    /// The rows of a catalogue file.
    ///
    /// - Throws: `CommandError` if the header is not the rule book's.
    static func rows(_ file: CatalogFile) throws(CommandError) -> [RuleRow] {
        try CatalogColumns.ruleBook.check(file)
        return file.rows.map { RuleRow(named: $0) }
    }

    /// A judged book of rows.
    ///
    /// - Throws: `CommandError` with every fault by row and column.
    static func judged(_ rows: [RuleRow], version: Int64, path: String) throws(CommandError) -> RuleBook {
        do throws(RuleFaults) {
            return try RuleBook(
                rows, version: RuleBook.Version(number: version, sha256: SHA256.hexDigest(RuleRow.file(rows))))
        } catch {
            let faults = error.list.map {
                Phrase(
                    "  第 \($0.row) 行 \($0.column.rawValue): \($0.chinese)",
                    "  row \($0.row) \($0.column.rawValue): \($0.english)")
            }
            let count = error.list.count
            throw CommandError(
                .usage, [Phrase("\(path): \(count) 处错误", "\(path): \(count) faults")] + faults)
        }
    }

    /// The rows of the contract's rules.
    static func rows(_ rules: [JSONValue]) -> [RuleRow] {
        rules.map { rule in
            var row = RuleRow()
            for column in RuleRow.Column.allCases {
                let text = rule[column.jsonName]?.text ?? ""
                row[column] = column == .certainty ? String(text.dropFirst(certainty.count)).lowercased() : text
            }
            return row
        }
    }

    /// Rules of the contract from rows.
    static func rules(_ rows: [RuleRow]) -> [JSONValue] {
        rows.map { row in
            var rule: JSONValue = [:]
            for column in RuleRow.Column.allCases where !row[column].isEmpty {
                let text = row[column]
                rule.set([column.jsonName], .string(column == .certainty ? certainty + text.uppercased() : text))
            }
            return rule
        }
    }

    private static let certainty = "RULE_BOOK_CERTAINTY_"
}

extension RuleRow.Column {
    private static let jsonNames: [RuleRow.Column: String] = [
        .from: "fromDate", .until: "untilDate", .noteZh: "noteZh", .noteEn: "noteEn",
    ]

    /// The column's field in the contract's JSON.
    var jsonName: String { Self.jsonNames[self] ?? rawValue }
}
