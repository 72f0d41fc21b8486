import Credit
import Foundation
import Tabular
import Testing

/// The rule book as it is shipped.
enum ShippedRuleBook {
    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Services/CLI/Catalogue/rulebook.csv")

    static let version = RuleBook.Version(number: 1, sha256: String(repeating: "0", count: 64))

    static func text() throws -> String { try String(contentsOf: path, encoding: .utf8) }

    static func rows() throws -> [RuleRow] {
        var lines: [[String]] = []
        var parser = CSVParser()
        let take = { (row: TabularRow) throws in lines.append(try row.cells.get()) }
        try parser.append(Array(try Data(contentsOf: path)), take)
        try parser.finish(take)
        let header = try #require(lines.first)
        return lines.dropFirst().map { cells in
            RuleRow(named: Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first }))
        }
    }

    static func book() throws -> RuleBook { try RuleBook(try rows(), version: version) }
}
