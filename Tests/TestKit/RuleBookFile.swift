package import Credit
import Crypto
import Foundation
import Tabular

/// The rule book as it is shipped, read from its file: tests apply the law's numbers, not copies of them.
package enum ShippedRuleBook {
    /// Where the file stands.
    static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Services/CLI/Catalogue/rulebook.csv")

    /// The same as a path.
    package static var path: String { url.path }

    /// Its text.
    package static let text: String = (try? String(contentsOf: url, encoding: .utf8)) ?? ""

    /// Its rows; none if it cannot be read.
    package static let rows: [RuleRow] = rows(of: text)

    /// The rows of a text in the form of the file.
    package static func rows(of text: String) -> [RuleRow] {
        var lines: [[String]] = []
        var parser = CSVParser()
        let take = { (row: TabularRow) in if case .success(let cells) = row.cells { lines.append(cells) } }
        parser.append(Array(text.utf8), take)
        parser.finish(take)
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map {
            RuleRow(named: Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }))
        }
    }

    /// A version of rows with its hash.
    package static func version(_ number: Int64 = 1, of rows: [RuleRow] = rows) -> RuleBook.Version {
        RuleBook.Version(number: number, sha256: SHA256.hexDigest(RuleRow.file(rows)))
    }

    /// The book. A shipped file that is not in order ends the test program: nothing could be tested with it.
    package static let book: RuleBook = {
        do throws(RuleFaults) {
            return try RuleBook(rows, version: version())
        } catch {
            fatalError("the shipped rule book: \(error.list.map { "row \($0.row) \($0.column): \($0.english)" })")
        }
    }()
}
