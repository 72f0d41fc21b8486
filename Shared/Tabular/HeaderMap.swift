/// Which cell of a row is which column: the first row of a file, read by code or by title.
package struct HeaderMap: Sendable, Hashable {
    /// The code at each position.
    package let codes: [String]
    private let positions: [String: Int]

    /// Reads a header. Headings are compared without blanks around them, without a `*` in front or behind (templates
    /// mark
    /// mandatory columns so), and codes without regard to case. Empty headings at the end are passed over.
    package init(header: [String], columns: [Column]) throws(HeaderFault) {
        var byHeading: [String: String] = [:]
        for column in columns {
            for heading in [column.code] + column.titles { byHeading[Self.normal(heading)] = column.code }
        }
        var headings = header.map(Self.normal)
        while headings.last?.isEmpty == true { headings.removeLast() }
        var (codes, positions): ([String], [String: Int]) = ([], [:])
        var (unknown, repeated): ([String], [String]) = ([], [])
        for (position, heading) in headings.enumerated() {
            guard let code = byHeading[heading] else {
                unknown.append(header[position])
                continue
            }
            if positions[code] != nil { repeated.append(code) }
            positions[code] = position
            codes.append(code)
        }
        let missing = columns.filter { $0.isRequired && positions[$0.code] == nil }.map(\.code)
        guard unknown.isEmpty, repeated.isEmpty, missing.isEmpty else {
            throw HeaderFault(unknown: unknown, repeated: repeated, missing: missing)
        }
        self.codes = codes
        self.positions = positions
    }

    /// The position of a column; nil if the file has none such.
    package func position(of code: String) -> Int? { positions[code] }

    /// The cell of a column; empty if the file has no such column, or the row ends before it.
    package func cell(_ code: String, in cells: [String]) -> String {
        guard let position = positions[code], position < cells.count else { return "" }
        return cells[position]
    }

    /// Whether a row has as many cells as the header. More are allowed if they are empty.
    package func fits(_ cells: [String]) -> Bool {
        cells.count >= codes.count && cells.dropFirst(codes.count).allSatisfy(\.isEmpty)
    }

    private static func normal(_ heading: String) -> String {
        var scalars = heading.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xFEFF }[...]
        while let first = scalars.first, first == "*" || first == "＊" { scalars.removeFirst() }
        while let last = scalars.last, last == "*" || last == "＊" { scalars.removeLast() }
        var out = String.UnicodeScalarView()
        for scalar in scalars {
            let isCapital = (0x41...0x5A).contains(scalar.value)
            out.append(isCapital ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar)
        }
        return String(out)
    }
}
