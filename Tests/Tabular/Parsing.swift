import Tabular

/// Parses a file in one go, or in chunks that end at the given offsets.
func parse(_ bytes: [UInt8], splits: [Int] = []) -> [TabularRow] {
    var parser = CSVParser()
    var rows: [TabularRow] = []
    var start = 0
    for end in splits + [bytes.count] {
        parser.append(bytes[start..<end]) { rows.append($0) }
        start = end
    }
    parser.finish { rows.append($0) }
    return rows
}

/// The same for text.
func parse(_ text: String) -> [TabularRow] { parse(Array(text.utf8)) }

extension TabularRow {
    /// The cells; nil for a row that cannot be read.
    var texts: [String]? { try? cells.get() }

    /// Why the row cannot be read.
    var fault: RowFault? {
        guard case .failure(let fault) = cells else { return nil }
        return fault
    }
}
