/// A table in columns, aligned by what a terminal shows.
struct Table {
    private let titles: [String]
    private let maxColumnWidth: Int
    private var rows: [[String]] = []

    /// A table without rows; columns wider than `maxColumnWidth` are cut, except the last.
    init(_ titles: [String], maxColumnWidth: Int = 96) {
        self.titles = titles
        self.maxColumnWidth = maxColumnWidth
    }

    /// Adds a row of as many cells as there are titles.
    mutating func add(_ cells: [String]) { rows.append(cells.map(Self.oneLine)) }

    /// Whether nothing was added.
    var isEmpty: Bool { rows.isEmpty }

    /// The lines.
    var text: String {
        var widths = titles.map(TextWidth.of)
        for row in rows {
            for (index, cell) in row.enumerated() where index < widths.count {
                widths[index] = max(widths[index], min(maxColumnWidth, TextWidth.of(cell)))
            }
        }
        let line = { (cells: [String]) -> String in
            let shown = cells.enumerated().map { index, cell in
                index == cells.count - 1
                    ? cell : TextWidth.padded(TextWidth.cut(cell, to: widths[index]), to: widths[index])
            }
            return shown.joined(separator: "  ")
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return ([line(titles), rule] + rows.map(line)).map { $0 + "\n" }.joined()
    }

    private static func oneLine(_ cell: String) -> String {
        String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}
