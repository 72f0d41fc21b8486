import Tabular
import TestKit
import Testing

@Suite("UTF-8 and GB18030")
struct EncodingTests {
    /// 信用,A in GB18030, then 㐀 as four bytes.
    static let gb: [UInt8] = [0xD0, 0xC5, 0xD3, 0xC3, 0x2C, 0x41, 0x0A, 0x81, 0x39, 0xEE, 0x39, 0x0A]

    @Test("the first row beyond ASCII decides: GB18030 if it is no UTF-8, and the file stays that")
    func gb18030() {
        let rows = parse(Array("h1,h2\n".utf8) + Self.gb)
        #expect(rows.map(\.texts) == [["h1", "h2"], ["信用", "A"], ["㐀"]])
        var parser = CSVParser()
        parser.append(Array("h\n".utf8)) { _ in }
        #expect(parser.encoding == nil)
        parser.append(Self.gb) { _ in }
        #expect(parser.encoding == .gb18030)
    }

    @Test("once UTF-8, a row in another encoding is a bad row and the next one is read")
    func sticky() {
        let rows = parse(Array("信,用\n".utf8) + Self.gb + Array("义\n".utf8))
        #expect(rows.map(\.fault) == [nil, .invalidEncoding, .invalidEncoding, nil])
        #expect(rows.last?.texts == ["义"])
    }

    @Test("a byte order mark means UTF-8, whatever comes")
    func mark() {
        let rows = parse([0xEF, 0xBB, 0xBF] + Self.gb)
        #expect(rows.map(\.fault) == [.invalidEncoding, .invalidEncoding])
        #expect(rows.first?.offset == 3)
        // What only begins like a mark is data: 锘 in GB18030 begins with the mark's first two bytes.
        let half = parse([0xEF, 0xBB, 0x2C, 0x41, 0x0A])
        #expect(half.first?.texts == ["锘", "A"] && half.first?.offset == 0)
        #expect(parse([0xEF, 0xBB, 0xBF]).isEmpty)
        #expect(parse([0xEF]).first?.fault == .invalidEncoding)
    }

    @Test("bytes that are neither decide nothing: the next row does")
    func neither() {
        let rows = parse([0xFF, 0xFF, 0x0A] + Array("信\n".utf8))
        #expect(rows.map(\.fault) == [.invalidEncoding, nil])
        #expect(rows.last?.texts == ["信"])
    }

    @Test("a character cut in the middle of a cell is no character, in either encoding")
    func cutCharacter() {
        #expect(parse(Array("义\n".utf8) + [0xE4, 0xBF, 0x0A]).last?.fault == .invalidEncoding)
        #expect(parse(Self.gb + [0xD0, 0x0A]).last?.fault == .invalidEncoding)
    }

    @Test("an encoding that is stated is not guessed")
    func stated() {
        var parser = CSVParser(encoding: .utf8)
        var rows: [TabularRow] = []
        parser.append(Self.gb) { rows.append($0) }
        #expect(rows.allSatisfy { $0.fault == .invalidEncoding })
    }
}
