import Phrases
import Tabular
import Testing

@Suite("CSV row by row")
struct CSVParserTests {
    @Test(
        "rows and cells are cut as RFC 4180 says",
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a\rb\r", [["a"], ["b"]]), ("\"a,1\",\"b\"\"q\"\"\"\n", [["a,1", "b\"q\""]]),
            ("\"line\r\nbreak\",x\n", [["line\r\nbreak", "x"]]), (",\n", [["", ""]]), ("a,\n", [["a", ""]]),
            ("\"\"\n", [[""]]), ("\n\n\na\n\n", [["a"]]), ("\r\n\r\na", [["a"]]), ("", []), ("\n", []),
            ("5\" pipe,x\n", [["5\" pipe", "x"]]), ("\u{FEFF}a,b\n", [["a", "b"]]),
            ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
            ("信,义\n", [["信", "义"]]), (" a , b \n", [[" a ", " b "]]), ("\"\",\"\"", [["", ""]]),
        ] as [(String, [[String]])])
    func cuts(text: String, rows: [[String]]) {
        #expect(parse(text).map(\.texts) == rows.map(Optional.some))
    }

    @Test("offset, length, line and number of every row are those of the file, blank lines and breaks in cells counted")
    func positions() {
        let text = "h1,h2\r\n\r\n\"a\nb\",1\nlast,2"
        let rows = parse(text)
        #expect(rows.map(\.number) == [1, 2, 3])
        #expect(rows.map(\.offset) == [0, 9, 17])
        #expect(rows.map(\.byteCount) == [7, 8, 6])
        #expect(rows.map(\.line) == [1, 3, 5])
        #expect(rows.map(\.isTerminated) == [true, true, false])
        let bytes = Array(text.utf8)
        #expect(String(decoding: bytes[9..<17], as: UTF8.self) == "\"a\nb\",1\n")
    }

    @Test(
        "a broken row is reported as such, and the next row is read",
        arguments: [
            ("\"a\"b,c\nnext\n", RowFault.strayQuote), ("a\u{0}b\nnext\n", .embeddedNUL),
            ("\"a\u{0}b\"\nnext\n", .embeddedNUL),
            (String(repeating: ",", count: 1_024) + "\nnext\n", .tooManyCells),
            (String(repeating: "x", count: 65_537) + "\nnext\n", .cellTooLong),
            ("\"" + String(repeating: "\n", count: 65_537) + "\"\nnext\n", .cellTooLong),
            (String(repeating: String(repeating: "x", count: 65_535) + ",", count: 16) + "y\nnext\n", .rowTooLong),
            (String(repeating: "\"\"\"\"", count: 300_000) + "\nnext\n", .cellTooLong),
        ] as [(String, RowFault)])
    func broken(text: String, fault: RowFault) {
        let rows = parse(text)
        #expect(rows.count == 2)
        #expect(rows.first?.fault == fault)
        #expect(rows.last?.texts == ["next"])
        #expect(rows.last?.offset == Int64(text.utf8.count - 5))
        #expect(!fault.rule.isEmpty && !fault.remedy.isEmpty)
    }

    @Test("bounds hold at their value: a cell of 64 KiB, a row of 1 MiB, 1,024 cells")
    func bounds() {
        let cell = String(repeating: "x", count: 65_536)
        #expect(parse(cell + "\n").first?.texts?.first?.utf8.count == 65_536)
        let full = Array(repeating: String(repeating: "x", count: 65_535), count: 16).joined(separator: ",") + "y"
        #expect(full.utf8.count == 1 << 20)
        #expect(parse(full + "\r\n").first?.texts?.count == 16)
        #expect(parse(String(repeating: ",", count: 1_023) + "\n").first?.texts?.count == 1_024)
    }

    @Test("a file that is cut off says so: inside quotes it is a broken row, else a row without line end")
    func truncated() {
        let cut = parse("h\n\"a,b\nc,d\n")
        #expect(cut.map(\.fault) == [nil, .unterminatedQuote])
        #expect(cut.last?.isTerminated == false && cut.last?.offset == 2 && cut.last?.line == 2)
        let open = parse("h\nabc")
        #expect(open.last?.texts == ["abc"] && open.last?.isTerminated == false)
        #expect(parse("h\nabc\r").last?.isTerminated == true)
        #expect(parse("h\n\"abc\"").last?.isTerminated == false)
    }

    @Test("a line of 10 MB is one bad row, found at its end, and its bytes are not kept")
    func tenMegabytes() {
        var parser = CSVParser()
        var rows: [TabularRow] = []
        parser.append(Array("h\n".utf8)) { rows.append($0) }
        let chunk = [UInt8](repeating: 0x41, count: 100_000)
        for _ in 0..<100 {
            parser.append(chunk) { rows.append($0) }
            #expect(parser.keptBytes <= Limits.rowBytes)
        }
        #expect(rows.count == 1)
        parser.append(Array("\nnext\n".utf8)) { rows.append($0) }
        parser.finish { rows.append($0) }
        #expect(rows.map(\.fault) == [nil, .cellTooLong, nil])
        #expect(rows[1].offset == 2 && rows[1].byteCount == 10_000_001)
        #expect(rows[2].texts == ["next"] && rows[2].line == 3)
    }

    @Test("a body's error comes out and the parser's caller decides")
    func throwing() {
        struct Stop: Error {}
        var parser = CSVParser()
        #expect(throws: Stop.self) { try parser.append(Array("a\nb\n".utf8)) { _ in throw Stop() } }
    }
}
