import Casework
import Crypto
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Import machine")
struct MachineTests {
    /// A row as it can be compared.
    private static func shape(_ row: JudgedRow) -> String {
        switch row.outcome {
        case .accepted(let record): "\(row.number)@\(row.offset) \(record.values.joined(separator: "|"))"
        case .rejected(let findings): "\(row.number)@\(row.offset) \(findings.fields)"
        }
    }

    /// Runs a content through machines, each going on where the one before it was stored.
    private static func run(_ bytes: [UInt8], sizes: () -> Int) throws -> (rows: [String], digest: String) {
        var machine = ImportMachine(kind: .penalty, context: Fixture.context)
        var rows: [String] = []
        var offset = 0
        while offset < bytes.count {
            let end = min(bytes.count, offset + max(1, sizes()))
            rows += try machine.consume(Array(bytes[offset..<end])).map(Self.shape)
            offset = end
            machine = ImportMachine(
                kind: .penalty, context: Fixture.context, carry: machine.carry, parserState: machine.parserState,
                hash: try #require(ResumableSHA256(stored: machine.hash.stored)), layout: machine.layout,
                encoding: machine.encoding, rows: machine.rows)
        }
        rows += try machine.consume([], isLast: true).map(Self.shape)
        return (rows, machine.hash.hexDigest())
    }

    @Test("rows do not depend on where the file was cut and resumed")
    func splitting() throws {
        var random = SeededRandom.printed("rows do not depend on where the file was cut and resumed")
        let bytes = [0xEF, 0xBB, 0xBF] + Array(Fixture.file(rows: 60).dropLast(2).utf8)
        let whole = try Self.run(bytes) { bytes.count }
        #expect(whole.rows.count == 60)
        #expect(whole.digest == SHA256.hexDigest(bytes))
        for bound in [1, 7, 300, 5000] {
            let parts = try Self.run(bytes) { Int.random(in: 1...bound, using: &random) }
            #expect(parts.rows == whole.rows)
            #expect(parts.digest == whole.digest)
        }
    }

    @Test("Chinese names in any order are a header, too")
    func chineseHeader() throws {
        let names = Template.penalty.fields.map(\.title).reversed()
        let values = Fixture.values(Fixture.penalty, .penalty).reversed()
        let text = Fixture.line(Array(names)) + Fixture.line(Array(values))
        let rows = try Self.run(Array(text.utf8)) { 100 }.rows
        #expect(rows.count == 1 && rows[0].contains("松市监罚〔2026〕1号"))
    }

    @Test(
        "a header with a missing, an unknown or a repeated column is refused by name or place",
        arguments: [
            ("CF_WSH", "", "CF_WSH"), ("BZ", "密码", "column 30"), ("BZ", "CF_WSH", "CF_WSH"),
        ])
    func badHeader(column: String, replacement: String, named: String) {
        let names = Template.penalty.fields.map(\.code).compactMap { code in
            code == column ? (replacement.isEmpty ? nil : replacement) : code
        }
        #expect(throws: HeaderError.self) { try Self.run(Array(Fixture.line(names).utf8)) { 1000 } }
        do throws(HeaderError) {
            _ = try ColumnLayout.read(names, .penalty)
        } catch {
            #expect(error.findings.paths == [named])
        }
    }

    @Test("what stands in a file without headings is not repeated")
    func noHeader() {
        let row = Fixture.values(Fixture.personPenalty(Fixture.person), .penalty)
        let error = #expect(throws: HeaderError.self) { try ColumnLayout.read(row, .penalty) }
        let said = "\(error.map { "\($0)" } ?? "")"
        for cell in row where cell.count >= 4 { #expect(!said.contains(cell)) }
        #expect(error?.findings.paths.first == "column 1")
    }

    @Test("columns that nobody needs may be missing")
    func fewColumns() throws {
        let codes = Template.penalty.fields.filter { Fixture.penalty[$0.code] != nil }.map(\.code)
        // A natural person's document is mandatory for persons, so its columns stay.
        let header = codes + ["CF_XDR_ZJLX", "CF_XDR_ZJHM"]
        let text = Fixture.line(header) + Fixture.line(header.map { Fixture.penalty[$0] ?? "" })
        #expect(try Self.run(Array(text.utf8)) { 100 }.rows.count == 1)
    }

    @Test("an empty file has no header")
    func empty() { #expect(throws: HeaderError.self) { try Self.run([0x0A]) { 1 } } }

    @Test("rows without content are passed over, and do not count")
    func blankRows() throws {
        let blank = String(repeating: ",", count: Template.penalty.fields.count - 1) + "\r\n"
        let text =
            Fixture.header(.penalty) + blank + "\r\n" + Fixture.line(Fixture.penalty, .penalty) + blank
        let rows = try Self.run(Array(text.utf8)) { 64 }.rows
        #expect(rows.count == 1 && rows[0].hasPrefix("1@"))
    }

    @Test(
        "rows of nothing that anybody sees are passed over, and do not count",
        arguments: ["\u{3000}", "\u{A0}", "\t", "\u{200B}", " \u{2003}"])
    func invisibleRows(cell: String) throws {
        let blank = Fixture.line([String](repeating: cell, count: Template.penalty.fields.count))
        let text = Fixture.header(.penalty) + blank + Fixture.line(Fixture.penalty, .penalty) + blank
        let rows = try Self.run(Array(text.utf8)) { 64 }.rows
        #expect(rows.count == 1 && rows[0].hasPrefix("1@") && rows[0].contains("松市监罚"))
    }

    /// A file of the 30 official columns and one row, with or without the end of both lines.
    private static func official(header: String = "", row: String = "", end: String = "\r\n", drop: Int = 0) -> [UInt8]
    {
        let codes = Template.penalty.fields.filter { !$0.isExtension }.map(\.code)
        let cells = codes.map { Fixture.penalty[$0] ?? "" }.dropLast(drop)
        return Array((codes.joined(separator: ",") + header + "\r\n" + cells.joined(separator: ",") + row + end).utf8)
    }

    @Test("columns at the end that everybody may leave empty may be missing with their commas, others may not")
    func shortRow() throws {
        func isTaken(_ bytes: [UInt8]) throws -> Bool {
            let rows = try Self.run(bytes) { 77 }.rows
            #expect(rows.count == 1)
            return rows[0].contains("松市监罚")
        }
        #expect(try isTaken(Self.official()))
        #expect(try isTaken(Self.official(drop: 1)), "without remark")
        #expect(try !isTaken(Self.official(drop: 2)), "without the source unit's identifier")
        // A row without its line end may have been cut off anywhere.
        #expect(try !isTaken(Self.official(end: "", drop: 1)))
        #expect(try isTaken(Self.official(end: "")))
        #expect(try !isTaken(Self.official(row: ",")), "one cell more than columns")
        #expect(try isTaken(Self.official(header: ",,\u{A0}", row: ",,")), "columns without name and content")
        #expect(try isTaken(Self.official(header: ",,", row: "")), "the same left out in the row")
        #expect(try !isTaken(Self.official(header: ",", row: ",x")), "content under no name")
    }

    @Test(
        "a heading is known with a line break, blanks of any width, brackets and marks in it",
        arguments: [
            "行政处罚决定书\n文号", "行政处罚决定书\r\n文号", "行政处罚 决定书\u{A0}文号", "行政处罚决定书文号\u{200B}", "*行政处罚决定书文号",
            "行政处罚决定书文号：", "ＣＦ＿ＷＳＨ", "cf_wsh", "\tCF_WSH\u{3000}",
        ])
    func headings(name: String) throws {
        let names = Template.penalty.fields.map { $0.code == "CF_WSH" ? name : $0.code }
        let text = Fixture.line(names) + Fixture.line(Fixture.penalty, .penalty)
        let rows = try Self.run(Array(text.utf8)) { 50 }.rows
        #expect(rows.count == 1 && rows[0].contains("松市监罚〔2026〕1号"))
        let wrong = Template.penalty.fields.map { $0.code == "CF_WSH" ? "决定书\n文号" : $0.code }
        #expect(throws: HeaderError.self) { try ColumnLayout.read(wrong, .penalty) }
    }

    @Test("a file that is cut off has its last row refused, and the others not")
    func truncated() throws {
        let text =
            Fixture.header(.penalty) + Fixture.line(Fixture.penalty, .penalty)
            + Fixture.line(Fixture.penalty, .penalty).prefix(60)
        let rows = try Self.run(Array(text.utf8)) { 97 }.rows
        #expect(rows.count == 2)
        #expect(rows[0].contains("松市监罚"))
        #expect(rows[1].contains("cut off"))
    }

    @Test("a hash's state may be stored after any number of bytes", arguments: [0, 1, 55, 56, 63, 64, 65, 1000])
    func hash(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var hash = ResumableSHA256()
        for byte in bytes {
            hash.update([byte])
            hash = try #require(ResumableSHA256(stored: hash.stored))
        }
        #expect(hash.hexDigest() == SHA256.hexDigest(bytes))
    }

    @Test("what is no stored state is none", arguments: [0, 39, 104])
    func noState(count: Int) { #expect(ResumableSHA256(stored: [UInt8](repeating: 1, count: count)) == nil) }
}
