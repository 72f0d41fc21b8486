/// Why a row could not be split into cells.
enum RowProblem: Sendable, Hashable {
    /// Longer than ``RegistryLimits/rowBytes``.
    case tooLong
    /// A quote that opens a cell is not closed, or something stands behind the closing one.
    case brokenQuotes
}

/// A row as bytes: its cells, or why there are none.
struct RawRow: Sendable, Hashable {
    /// Offset of its first byte in the file.
    var offset: Int64
    /// The cells' bytes with their quotes taken off; empty if there is a problem.
    var cells: [ArraySlice<UInt8>]
    /// Why it has no cells.
    var problem: RowProblem?
}

/// Cuts a stream of bytes into rows and cells (RFC 4180), whatever its encoding: in UTF-8 and in GB18030 the bytes of comma,
/// quote and line end never occur inside another character.
///
/// What it returns depends on the bytes only, never on how they were cut into chunks; between chunks it keeps at most one
/// incomplete row. A row with a broken quote is one line: the next line is a row again, so that a stray quote harms its own
/// line and no other.
struct RowSplitter: Sendable, Hashable {
    /// The bytes of the row that is not complete yet.
    private(set) var carry: [UInt8]
    /// Whether the rest of an overlong row is being skipped.
    private(set) var isSkipping: Bool
    /// Offset of the next byte that has not been seen.
    private(set) var nextOffset: Int64

    /// Starts at the beginning of a file, or goes on where another one stood.
    init(nextOffset: Int64 = 0, carry: [UInt8] = [], isSkipping: Bool = false) {
        self.nextOffset = nextOffset
        self.carry = carry
        self.isSkipping = isSkipping
    }

    /// Takes in the next bytes and gives back the rows that they complete. With `isLast`, a row without line end is complete, too.
    mutating func consume(_ bytes: [UInt8], isLast: Bool = false) -> [RawRow] {
        let base = nextOffset - Int64(carry.count)
        let buffer = carry + bytes
        nextOffset += Int64(bytes.count)
        var rows: [RawRow] = []
        var start = 0
        if base == 0, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        while start < buffer.count {
            if isSkipping {
                guard let end = lineEnd(buffer, from: start) else {
                    start = buffer.count
                    break
                }
                isSkipping = false
                start = end + 1
                continue
            }
            guard let step = row(in: buffer, from: start, isLast: isLast) else { break }
            if step.problem != nil || step.cells.count > 1 || step.cells.first.map({ !$0.isEmpty }) == true {
                rows.append(RawRow(offset: base + Int64(start), cells: step.cells, problem: step.problem))
            }
            start = step.next
        }
        carry = Array(buffer[min(start, buffer.count)...])
        return rows
    }

    private struct Step {
        var cells: [ArraySlice<UInt8>]
        var problem: RowProblem?
        var next: Int
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// The row that begins at an index; nil if it is not complete.
    private mutating func row(in buffer: [UInt8], from start: Int, isLast: Bool) -> Step? {
        var cells: [ArraySlice<UInt8>] = []
        cells.reserveCapacity(40)
        var index = start
        let limit = min(buffer.count, start + RegistryLimits.rowBytes + 1)
        while true {
            // At the beginning of a cell.
            if index < limit, buffer[index] == Self.quote {
                switch quoted(buffer, from: index + 1, limit: limit) {
                case .closed(let cell, let next):
                    cells.append(cell)
                    index = next
                case .open:
                    if limit < buffer.count || isLast || limit - start > RegistryLimits.rowBytes {
                        return brokenLine(buffer, start, limit, isLast)
                    }
                    return nil
                }
            } else {
                let cellStart = index
                while index < limit, buffer[index] != Self.comma, buffer[index] != Self.lineFeed { index += 1 }
                var cellEnd = index
                if index < limit, buffer[index] == Self.lineFeed, cellEnd > cellStart,
                    buffer[cellEnd - 1] == Self.carriageReturn
                {
                    cellEnd -= 1
                }
                cells.append(buffer[cellStart..<cellEnd])
            }
            if index >= limit { return atLimit(buffer, start, limit, cells, isLast) }
            switch buffer[index] {
            case Self.comma: index += 1
            case Self.lineFeed: return Step(cells: cells, problem: nil, next: index + 1)
            case Self.carriageReturn where index + 1 >= buffer.count:
                return isLast ? Step(cells: cells, problem: nil, next: buffer.count) : nil
            case Self.carriageReturn where index + 1 < buffer.count && buffer[index + 1] == Self.lineFeed:
                return Step(cells: cells, problem: nil, next: index + 2)
            default: return brokenLine(buffer, start, limit, isLast)
            }
        }
    }

    private mutating func atLimit(
        _ buffer: [UInt8], _ start: Int, _ limit: Int, _ cells: [ArraySlice<UInt8>], _ isLast: Bool
    ) -> Step? {
        if limit - start > RegistryLimits.rowBytes { return overlong(limit) }
        return isLast ? Step(cells: cells, problem: nil, next: limit) : nil
    }

    private mutating func overlong(_ limit: Int) -> Step {
        isSkipping = true
        return Step(cells: [], problem: .tooLong, next: limit)
    }

    private enum Quoted {
        case closed(ArraySlice<UInt8>, next: Int)
        case open
    }

    /// A quoted cell whose content begins at an index; doubled quotes are one.
    private func quoted(_ buffer: [UInt8], from start: Int, limit: Int) -> Quoted {
        var index = start
        var hasDoubled = false
        while index < limit {
            guard buffer[index] == Self.quote else {
                index += 1
                continue
            }
            // Whether this quote closes the cell is known only with the next byte or the end.
            if index + 1 < limit, buffer[index + 1] == Self.quote {
                hasDoubled = true
                index += 2
                continue
            }
            if !hasDoubled { return .closed(buffer[start..<index], next: index + 1) }
            var cell: [UInt8] = []
            cell.reserveCapacity(index - start)
            var at = start
            while at < index {
                cell.append(buffer[at])
                at += buffer[at] == Self.quote ? 2 : 1
            }
            return .closed(cell[...], next: index + 1)
        }
        return .open
    }

    /// Gives up the quotes of a row: the row is its first line.
    private mutating func brokenLine(_ buffer: [UInt8], _ start: Int, _ limit: Int, _ isLast: Bool) -> Step? {
        if let end = lineEnd(buffer, from: start), end - start <= RegistryLimits.rowBytes {
            return Step(cells: [], problem: .brokenQuotes, next: end + 1)
        }
        if limit - start > RegistryLimits.rowBytes { return overlong(limit) }
        // Broken, but its line goes on in the next chunk.
        return isLast ? Step(cells: [], problem: .brokenQuotes, next: buffer.count) : nil
    }

    private func lineEnd(_ buffer: [UInt8], from start: Int) -> Int? {
        buffer[start...].firstIndex(of: Self.lineFeed)
    }
}
