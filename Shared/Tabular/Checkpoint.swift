/// Where a parser stands, so that another one can go on there: after a crash, or in the next call.
///
/// Taken between two chunks. Its offset is the first byte of the row that is not complete yet, so that nothing of a row
/// has to be kept; only inside a row that was given up already does it lie in the middle of that row.
package struct Checkpoint: Sendable, Hashable {
    /// The offset of the first byte to be parsed next.
    package var offset: Int64
    /// The line of that byte, from 1.
    package var line: Int64
    /// How many rows were reported before.
    package var rows: Int64
    /// The encoding, once a byte has decided it.
    package var encoding: TextEncoding?
    /// The row that is being skipped, if the offset lies inside one.
    var skipped: SkippedRow?

    /// The start of a file.
    package static let start = Checkpoint(offset: 0, line: 1, rows: 0, encoding: nil, skipped: nil)

    init(offset: Int64, line: Int64, rows: Int64, encoding: TextEncoding?, skipped: SkippedRow?) {
        self.offset = offset
        self.line = line
        self.rows = rows
        self.encoding = encoding
        self.skipped = skipped
    }

    /// A checkpoint as one line of ASCII, to be stored.
    package var text: String {
        var parts = ["\(offset)", "\(line)", "\(rows)", encoding?.rawValue ?? "-"]
        if let skipped {
            parts += ["\(skipped.offset)", "\(skipped.line)", skipped.state.rawValue, skipped.fault.rawValue]
        }
        return parts.joined(separator: " ")
    }

    /// Reads what `text` wrote; nil for anything else.
    package init?(text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4 || parts.count == 8, let offset = Int64(parts[0]), let line = Int64(parts[1]),
            let rows = Int64(parts[2]), offset >= 0, line >= 1, rows >= 0
        else { return nil }
        let encoding = TextEncoding(rawValue: parts[3])
        guard encoding != nil || parts[3] == "-" else { return nil }
        var skipped: SkippedRow?
        if parts.count == 8 {
            guard let start = Int64(parts[4]), let startLine = Int64(parts[5]), (0...offset).contains(start),
                (1...line).contains(startLine), let state = ParserState(rawValue: parts[6]),
                let fault = RowFault(rawValue: parts[7])
            else { return nil }
            skipped = SkippedRow(offset: start, line: startLine, state: state, fault: fault)
        }
        self.init(offset: offset, line: line, rows: rows, encoding: encoding, skipped: skipped)
    }
}

/// A row that was given up and whose end has not come yet.
struct SkippedRow: Sendable, Hashable {
    /// The offset of its first byte.
    var offset: Int64
    /// The line on which it begins.
    var line: Int64
    /// Where in its quoting the parser stands.
    var state: ParserState
    /// Why it was given up.
    var fault: RowFault
}

/// Where a parser stands within a row.
enum ParserState: String, Sendable, Hashable {
    /// Before the first byte of a cell.
    case cellStart
    /// Inside a cell without quotes.
    case plain
    /// Inside a quoted cell.
    case quoted
    /// Behind a quote inside a quoted cell: its end, or the first of two.
    case quote
    /// Behind a carriage return: the row is over, a line feed may follow.
    case carriageReturn
}
