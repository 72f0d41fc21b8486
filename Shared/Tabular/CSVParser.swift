/// Reads comma-separated values (RFC 4180) chunk by chunk, with bounded memory, from any row on.
///
/// Rows end with CRLF, LF or CR; cells may be quoted, a quote inside a quoted cell is written twice, and line ends
/// inside quotes belong to the cell. A quote inside a cell that does not begin with one is an ordinary character, as
/// spreadsheets take it. Blank lines are passed over. The encoding is UTF-8 if the file begins with a byte order mark;
/// else the first row with a byte beyond ASCII decides: UTF-8 if it is that, else GB18030; it then holds for the whole
/// file. All bytes that structure a row are ASCII and never part of a longer character in both encodings, so rows are
/// cut before they are decoded.
///
/// A row that cannot be read is reported once, when its end is found, and costs no memory meanwhile.
package struct CSVParser: Sendable {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The encoding, once decided.
    package private(set) var encoding: TextEncoding?

    private var state = ParserState.cellStart
    /// Bytes of the present row's cells without quotes and commas, one after the other.
    fileprivate var bytes: [UInt8] = []
    /// Where in `bytes` each finished cell ends.
    private var cellEnds: [Int] = []
    /// Whether the present row holds a quoted cell: such a row is not blank.
    private var hasQuotes = false
    private var fault: RowFault?

    /// Offset and line of the next byte.
    private var offset: Int64
    private var line: Int64
    /// Offset and line of the present row.
    private var rowOffset: Int64
    private var rowLine: Int64
    /// Rows reported.
    private var rows: Int64
    /// How many bytes of a byte order mark were seen; nil once that is settled.
    private var mark: Int?

    /// A parser at the start of a file, or at a checkpoint of it. With an encoding stated, none is guessed.
    package init(from checkpoint: Checkpoint = .start, encoding stated: TextEncoding? = nil) {
        offset = checkpoint.offset
        line = checkpoint.line
        rows = checkpoint.rows
        encoding = checkpoint.encoding ?? stated
        rowOffset = checkpoint.offset
        rowLine = checkpoint.line
        mark = checkpoint.offset == 0 ? 0 : nil
        if let skipped = checkpoint.skipped {
            rowOffset = skipped.offset
            rowLine = skipped.line
            state = skipped.state
            fault = skipped.fault
            hasQuotes = true
        }
    }

    /// Where another parser can go on after the rows reported so far.
    package var checkpoint: Checkpoint {
        guard let fault else {
            return Checkpoint(offset: rowOffset, line: rowLine, rows: rows, encoding: encoding, skipped: nil)
        }
        let skipped = SkippedRow(offset: rowOffset, line: rowLine, state: state, fault: fault)
        return Checkpoint(offset: offset, line: line, rows: rows, encoding: encoding, skipped: skipped)
    }

    /// Takes the next bytes of the file, split anywhere, and reports every row that they complete. If the body throws,
    /// the parser is not to be used any more.
    package mutating func append(
        _ chunk: some RandomAccessCollection<UInt8>, _ body: (TabularRow) throws -> Void
    ) rethrows {
        let chunk = Array(chunk)
        var index = 0
        while index < chunk.count, mark != nil { if settleMark(chunk[index]) { index += 1 } }
        while index < chunk.count {
            if state == .cellStart || state == .plain || state == .quoted {
                let start = index
                while index < chunk.count, Self.isOrdinary[Int(chunk[index])] { index += 1 }
                if index > start { keep(chunk[start..<index]) }
                guard index < chunk.count else { return }
            }
            if try step(chunk[index], body) { index += 1 }
        }
    }

    /// Says that the file is over, and reports a last row that has no line end, or no end at all.
    package mutating func finish(_ body: (TabularRow) throws -> Void) rethrows {
        if let seen = mark { keep(Self.byteOrderMark[..<seen]) }
        mark = nil
        switch state {
        case .carriageReturn: try endRow(terminated: true, body)
        case .quoted:
            fail(.unterminatedQuote)
            try endRow(terminated: false, body)
        case .cellStart, .plain, .quote: try endRow(terminated: false, body)
        }
    }

    // MARK: - The byte order mark

    /// Compares a byte at the start of a file with the mark; what only began like one is read as what it is. False if
    /// the byte is no part of the mark.
    private mutating func settleMark(_ byte: UInt8) -> Bool {
        guard let seen = mark else { return false }
        guard byte == Self.byteOrderMark[seen] else {
            mark = nil
            keep(Self.byteOrderMark[..<seen])
            return false
        }
        mark = seen + 1
        if seen == 2 {
            mark = nil
            encoding = .utf8
            offset = 3
            rowOffset = 3
        }
        return true
    }

    // MARK: - Bytes

    /// Bytes that mean nothing to the structure of a row.
    private static let isOrdinary: [Bool] = (0..<256).map { ![0x00, 0x0A, 0x0D, 0x22, 0x2C].contains($0) }

    /// Appends bytes to the present cell, or gives the row up where they are too many.
    private mutating func keep(_ run: ArraySlice<UInt8>) {
        guard !run.isEmpty else { return }
        // Whichever bound comes first is the reason, however the chunks were split.
        let rowRoom = Limits.rowBytes - Int(offset - rowOffset)
        let cellRoom = Limits.cellBytes - (bytes.count - (cellEnds.last ?? 0))
        offset += Int64(run.count)
        if state == .cellStart { state = .plain }
        guard fault == nil else { return }
        if run.count > min(rowRoom, cellRoom) {
            fail(rowRoom < cellRoom ? .rowTooLong : .cellTooLong)
        } else {
            bytes += run
        }
    }

    /// Takes one byte that may structure the row. False if the byte has to be looked at again as part of the next row.
    private mutating func step(_ byte: UInt8, _ body: (TabularRow) throws -> Void) rethrows -> Bool {
        switch (state, byte) {
        case (.carriageReturn, 0x0A):
            offset += 1
            try endRow(terminated: true, body)
        case (.carriageReturn, _):
            try endRow(terminated: true, body)
            return false
        case (.cellStart, 0x22):
            hasQuotes = true
            structure()
            state = .quoted
        case (.quoted, 0x22):
            structure()
            state = .quote
        case (.quote, 0x22):
            state = .quoted
            keep([byte])
        case (.quoted, _):
            if byte == 0x0A { line += 1 }
            if byte == 0 { fail(.embeddedNUL) }
            keep([byte])
        case (_, 0x2C):
            structure()
            endCell()
            state = .cellStart
        case (_, 0x0A):
            offset += 1
            try endRow(terminated: true, body)
        case (_, 0x0D):
            offset += 1
            state = .carriageReturn
        case (.quote, _):
            fail(.strayQuote)
            state = .plain
            keep([byte])
        default:
            if byte == 0 { fail(.embeddedNUL) }
            keep([byte])
        }
        return true
    }

    /// Counts a byte that structures the row and is not kept.
    private mutating func structure() {
        offset += 1
        if offset - rowOffset > Int64(Limits.rowBytes) { fail(.rowTooLong) }
    }

    /// Gives the row up; the first reason stands.
    private mutating func fail(_ reason: RowFault) {
        guard fault == nil else { return }
        fault = reason
        bytes.removeAll()
        cellEnds.removeAll()
    }

    // MARK: - Cells and rows

    private mutating func endCell() {
        guard fault == nil else { return }
        cellEnds.append(bytes.count)
        // The last cell has no comma behind it.
        if cellEnds.count >= Limits.cells { fail(.tooManyCells) }
    }

    private mutating func endRow(terminated: Bool, _ body: (TabularRow) throws -> Void) rethrows {
        let isBlank = fault == nil && bytes.isEmpty && cellEnds.isEmpty && !hasQuotes
        if terminated { line += 1 }
        let (start, startLine) = (rowOffset, rowLine)
        defer {
            state = .cellStart
            bytes.removeAll(keepingCapacity: true)
            cellEnds.removeAll(keepingCapacity: true)
            hasQuotes = false
            fault = nil
        }
        rowOffset = offset
        rowLine = line
        guard !isBlank else { return }
        rows += 1
        let row = TabularRow(
            number: rows, offset: start, byteCount: offset - start, line: startLine, cells: decode(),
            isTerminated: terminated)
        try body(row)
    }

    /// The cells of the present row as text; decides the encoding if this row is the first that can.
    private mutating func decode() -> Result<[String], RowFault> {
        if let fault { return .failure(fault) }
        var starts = [0]
        starts += cellEnds
        let ranges = zip(starts, cellEnds + [bytes.count]).map { $0..<$1 }
        if bytes.allSatisfy({ $0 < 0x80 }) {
            return .success(ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
        }
        if encoding != .gb18030 {
            let cells = ranges.compactMap { String(validating: bytes[$0], as: UTF8.self) }
            if cells.count == ranges.count {
                encoding = .utf8
                return .success(cells)
            }
            guard encoding == nil else { return .failure(.invalidEncoding) }
        }
        do throws(RowFault) {
            var cells: [String] = []
            for range in ranges { cells.append(try GB18030.decode(bytes[range])) }
            encoding = .gb18030
            return .success(cells)
        } catch {
            return .failure(error)
        }
    }
}

extension CSVParser {
    /// How many bytes of the present row are held: what a test looks at.
    package var keptBytes: Int { bytes.count }
}
