/// The character encoding of a file: the numbers are those of the contract.
enum FileEncoding: Int64, Sendable, Hashable {
    case undecided = 0
    case utf8 = 1
    case gb18030 = 2
}

/// A row with its verdict as far as the rules alone can give one.
struct JudgedRow: Sendable {
    /// Number of the row, 1 for the first after the header.
    var number: Int64
    /// Offset of its first byte in the file.
    var offset: Int64
    /// What the rules say.
    var outcome: RecordRules.Outcome
    /// The document's number as far as it could be read, for the verdict.
    var documentNumber: String
}

/// Turns the bytes of a file into judged rows: splits, decodes, finds the columns, applies the rules. Pure; its state between
/// chunks is what an import stores.
struct ImportMachine: Sendable {
    /// Where the splitter stands.
    var splitter: RowSplitter
    /// Bytes hashed so far.
    var hash: ResumableSHA256
    /// The columns; nil until the header was read.
    var layout: ColumnLayout?
    /// The encoding; undecided until a byte above ASCII was seen.
    var encoding: FileEncoding
    /// Rows judged so far.
    var rows: Int64
    private var rules: RecordRules
    private let decodeGB18030: @Sendable (ArraySlice<UInt8>) -> String?

    init(
        kind: RecordKind, context: RecordContext, splitter: RowSplitter = RowSplitter(),
        hash: ResumableSHA256 = ResumableSHA256(), layout: ColumnLayout? = nil, encoding: FileEncoding = .undecided,
        rows: Int64 = 0, decodeGB18030: @escaping @Sendable (ArraySlice<UInt8>) -> String?
    ) {
        self.splitter = splitter
        self.hash = hash
        self.layout = layout
        self.encoding = encoding
        self.rows = rows
        rules = RecordRules(kind, context: context)
        self.decodeGB18030 = decodeGB18030
    }

    /// Judges the rows that the bytes complete. Throws ``HeaderError`` if the first row is not the template's header.
    mutating func consume(_ bytes: [UInt8], isLast: Bool = false) throws(HeaderError) -> [JudgedRow] {
        hash.update(bytes)
        var judged: [JudgedRow] = []
        for raw in splitter.consume(bytes, isLast: isLast) {
            if layout == nil {
                try readHeader(raw)
            } else if let row = judge(raw) {
                judged.append(row)
            }
        }
        if isLast, layout == nil {
            throw HeaderError(violations: [
                RuleViolation("", "a file begins with a row of field names", remedy: "export it with its header")
            ])
        }
        return judged
    }

    private mutating func readHeader(_ raw: RawRow) throws(HeaderError) {
        guard raw.problem == nil, let names = decode(raw.cells) else {
            throw HeaderError(violations: [
                RuleViolation(
                    "", "the first row names the fields in UTF-8 or GB18030",
                    remedy: "export the table as CSV with its header")
            ])
        }
        layout = try ColumnLayout.read(names, rules.template)
    }

    /// Judges one row; nil for a row without any content, which spreadsheets append.
    private mutating func judge(_ raw: RawRow) -> JudgedRow? {
        if raw.problem == nil, raw.cells.allSatisfy({ cell in cell.allSatisfy { $0 == 0x20 || $0 == 0x0D } }) {
            return nil
        }
        rows += 1
        var row = JudgedRow(number: rows, offset: raw.offset, outcome: .rejected([]), documentNumber: "")
        switch raw.problem {
        case .tooLong:
            row.outcome = .rejected([
                RuleViolation(
                    "", "a row has at most \(RegistryLimits.rowBytes) bytes",
                    remedy: "shorten its texts; look for a missing line end")
            ])
            return row
        case .brokenQuotes:
            row.outcome = .rejected([
                RuleViolation(
                    "", "a quote that opens a cell closes it, and a quote inside is doubled",
                    remedy: "double the quotes inside the text; if this is the last row, the file may be cut off")
            ])
            return row
        case nil: break
        }
        guard let cells = decode(raw.cells) else {
            let name = encoding == .gb18030 ? "GB18030" : "UTF-8"
            row.outcome = .rejected([
                RuleViolation("", "every row is valid \(name), as the rows before it", remedy: "save it in one encoding")
            ])
            return row
        }
        guard let layout, let values = layout.arrange(cells, fields: rules.template.fields.count) else {
            row.outcome = .rejected([
                RuleViolation(
                    "", "a row has as many cells as the header, \(layout?.places.count ?? 0), not \(cells.count)",
                    remedy: "quote texts that hold commas; if this is the last row, the file may be cut off")
            ])
            return row
        }
        row.outcome = rules.check(values)
        if case .accepted(let record) = row.outcome {
            row.documentNumber = record.documentNumber
        } else {
            row.documentNumber = shownNumber(values[rules.template.at.number])
        }
        return row
    }

    /// A document number for a verdict on a rejected row: only if it could be one, and never a person's number.
    private func shownNumber(_ text: String) -> String {
        let folded = TextFold.fold(text)
        let facts = TextFold.facts(folded)
        let field = rules.template.fields[rules.template.at.number]
        let isFit = facts.characters <= field.length && !facts.hasControl && facts.numberRuns.isEmpty
        return isFit ? folded : ""
    }

    /// Decodes cells in the file's encoding, deciding it at the first byte above ASCII: UTF-8 if the row is valid UTF-8.
    private mutating func decode(_ cells: [ArraySlice<UInt8>]) -> [String]? {
        if encoding == .undecided, cells.contains(where: { $0.contains { $0 >= 0x80 } }) {
            let isUTF8 = cells.allSatisfy { String(validating: $0, as: UTF8.self) != nil }
            encoding = isUTF8 ? .utf8 : .gb18030
        }
        var texts: [String] = []
        texts.reserveCapacity(cells.count)
        for cell in cells {
            let text = encoding == .gb18030 ? decodeGB18030(cell) : String(validating: cell, as: UTF8.self)
            guard let text else { return nil }
            texts.append(text)
        }
        return texts
    }
}
