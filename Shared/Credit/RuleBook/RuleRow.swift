/// A row of the rule book as its file and the contract carry it: texts, not yet judged.
package struct RuleRow: Sendable, Hashable {
    /// The columns, in the order of the file.
    package enum Column: String, Sendable, Hashable, CaseIterable {
        case key, item, value, unit, department, domain, from, until, instrument, article, source, certainty
        case noteZh = "note_zh"
        case noteEn = "note_en"
        case example

        /// Most bytes of a cell.
        package var byteLimit: Int {
            switch self {
            case .key: 40
            case .item, .value, .unit, .department, .domain, .from, .until, .certainty: 32
            case .instrument, .source: 400
            case .article: 200
            case .noteZh, .noteEn: 1_200
            case .example: 600
            }
        }
    }

    private var cells: [String]

    /// An empty row.
    package init() { cells = Column.allCases.map { _ in "" } }

    /// A row of the cells of a file by the names of their columns; unknown columns are left out.
    package init(named cellsByName: [String: String]) { cells = Column.allCases.map { cellsByName[$0.rawValue] ?? "" } }

    /// A cell.
    package subscript(_ column: Column) -> String {
        get { cells[column.index] }
        set { cells[column.index] = newValue }
    }

    /// The header line of the file, without its end.
    package static var header: String { Column.allCases.map(\.rawValue).joined(separator: ",") }

    /// The row as a line of the file, without its end: a cell is quoted only where a comma, quote or line end asks for it.
    package var line: String { cells.map(Self.quoted).joined(separator: ",") }

    /// The whole file in its one canonical form: header line, rows in their order, lines ended by LF. Its SHA-256 is the
    /// book's, so that anybody can check it on the file.
    package static func file(_ rows: [RuleRow]) -> String {
        ([header] + rows.map(\.line)).map { $0 + "\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return cell }
        var out: [UInt8] = [0x22]
        for byte in cell.utf8 {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        out.append(0x22)
        return String(decoding: out, as: UTF8.self)
    }
}

extension RuleRow.Column {
    fileprivate var index: Int {
        // The order of the declaration is the order of the file.
        Self.places[self] ?? 0
    }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
