import Phrases
import Tabular

/// A CSV file with a header row, read whole.
struct CatalogFile: Sendable {
    /// Where it was read.
    let path: String
    /// The first row: what the columns are called.
    let header: [String]
    /// Each row by column.
    let rows: [[String: String]]

    /// Reads `path`.
    /// - Throws: `CommandError` naming the row that cannot be read.
    init(_ path: String) throws(CommandError) {
        self.path = path
        let bytes = try Files.read(path)
        var parser = CSVParser()
        var header: [String] = []
        var found: [[String: String]] = []
        var fault: Phrase?
        let take = { (row: TabularRow) in
            switch row.cells {
            case .failure(let error):
                fault = fault ?? "row \(row.number): \(error.rule); \(error.remedy)"
            case .success(let cells):
                if header.isEmpty {
                    header = cells
                } else if cells != [""] {
                    if cells.count != header.count {
                        fault = fault ?? "row \(row.number): has \(cells.count) cells, the header has \(header.count)"
                    }
                    found.append(Dictionary(zip(header, cells)) { first, _ in first })
                }
            }
        }
        parser.append(bytes, take)
        parser.finish(take)
        if let fault { throw .usage("\(path): \(fault.chinese)", "\(path): \(fault.english)") }
        self.header = header
        rows = found
    }
}
