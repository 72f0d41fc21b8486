import Casework
import Credit
import Crypto
import RegistryRules
import Tabular

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

/// Turns the bytes of a file into judged rows: cuts, decodes, finds the columns, applies the rules. Pure; its state
/// between chunks is what an import stores. What it returns depends on the bytes only, never on how they were cut into chunks.
struct ImportMachine: Sendable {
    /// Bytes hashed so far.
    private(set) var hash: ResumableSHA256
    /// The columns; nil until the header was read.
    private(set) var layout: ColumnLayout?
    /// The encoding; undecided until a byte above ASCII was seen.
    private(set) var encoding: FileEncoding
    /// Rows judged so far.
    private(set) var rows: Int64
    /// The bytes of the row that is not complete yet: to be sealed, they may hold a person's number.
    private(set) var carry: [UInt8]
    private var checkpoint: Checkpoint
    private var rules: RecordRules

    /// At the start of a file, or where an earlier one stood.
    init(
        kind: RecordKind, context: RecordContext, carry: [UInt8] = [], parserState: String = "",
        hash: ResumableSHA256 = ResumableSHA256(), layout: ColumnLayout? = nil, encoding: FileEncoding = .undecided,
        rows: Int64 = 0
    ) {
        self.carry = carry
        checkpoint = Checkpoint(text: parserState) ?? .start
        self.hash = hash
        self.layout = layout
        self.encoding = encoding
        self.rows = rows
        rules = RecordRules(kind, context: context)
    }

    /// Where the parser stands.
    var parserState: String { checkpoint.text }

    /// Judges the rows that the bytes complete. Throws ``HeaderError`` if the first row is not the template's header.
    mutating func consume(_ bytes: [UInt8], isLast: Bool = false) throws(HeaderError) -> [JudgedRow] {
        hash.update(bytes)
        let buffer = carry + bytes
        let base = checkpoint.offset
        var parser = CSVParser(from: checkpoint, encoding: encoding.stated)
        var found: [TabularRow] = []
        parser.append(buffer) { found.append($0) }
        if isLast { parser.finish { found.append($0) } }
        checkpoint = parser.checkpoint
        carry = Array(buffer.dropFirst(Int(checkpoint.offset - base)))
        switch parser.encoding {
        case .utf8: encoding = .utf8
        case .gb18030: encoding = .gb18030
        case nil: break
        }
        var judged: [JudgedRow] = []
        for row in found {
            if layout == nil {
                try readHeader(row)
            } else if let row = judge(row) {
                judged.append(row)
            }
        }
        if isLast, layout == nil {
            throw HeaderError("a file begins with a row of field names", remedy: "export it with its header")
        }
        return judged
    }

    private mutating func readHeader(_ row: TabularRow) throws(HeaderError) {
        guard case .success(let names) = row.cells else {
            throw HeaderError(
                "the first row names the fields in UTF-8 or GB18030",
                remedy: "export the table as CSV with its header")
        }
        layout = try ColumnLayout.read(names, rules.template)
    }

    /// Judges one row; nil for a row without any content, which spreadsheets append.
    private mutating func judge(_ raw: TabularRow) -> JudgedRow? {
        var row = JudgedRow(number: rows + 1, offset: raw.offset, outcome: .rejected(Findings()), documentNumber: "")
        switch raw.cells {
        case .failure(let fault):
            row.outcome = Self.rejected(fault.rule, remedy: fault.remedy)
        case .success(let cells):
            if cells.allSatisfy({ TextFolding.isBlank($0) }) { return nil }
            guard let layout, let values = layout.arrange(cells, rules.template, isWhole: raw.isTerminated) else {
                row.outcome = Self.rejected(
                    "a row has as many cells as the header, \(layout?.places.count ?? 0), not \(cells.count)",
                    remedy: raw.isTerminated
                        ? "quote texts that hold commas, and leave out no column that is needed"
                        : "the file is cut off in this row: export it again")
                break
            }
            row.outcome = rules.check(values)
            if case .accepted(let record) = row.outcome {
                row.documentNumber = record.documentNumber
            } else {
                row.documentNumber = shownNumber(values[rules.template.at.number])
            }
        }
        rows += 1
        return row
    }

    /// A row that cannot be read as one.
    private static func rejected(_ rule: Phrase, remedy: Phrase) -> RecordRules.Outcome {
        var findings = Findings()
        findings.refuse("", rule, remedy: remedy)
        return .rejected(findings)
    }

    /// A document number for a verdict on a rejected row: only if it could be one, and never a person's number, not even
    /// a mistyped one.
    private func shownNumber(_ text: String) -> String {
        let folded = TextFolding.fold(text)
        let scan = TextScan(folded)
        let field = rules.template.fields[rules.template.at.number]
        let isFit =
            scan.characters <= field.length && !scan.holdsInvisible && !scan.mayHoldPersonalNumber
            && LostValue.judge(folded) == nil
        return isFit ? folded : ""
    }
}

extension FileEncoding {
    /// For the parser, nil if it is to decide.
    fileprivate var stated: TextEncoding? {
        switch self {
        case .undecided: nil
        case .utf8: .utf8
        case .gb18030: .gb18030
        }
    }
}
