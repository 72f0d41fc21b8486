import Tabular
import TestKit
import Testing

@Suite("However the file is cut into chunks")
struct SplitTests {
    static let files: [[UInt8]] = [
        Array("\u{FEFF}h1,\"h\"\"2\"\r\n\r\n信用,\"a\r\nb\"\r\n\"x\"y,z\nlast,\"义".utf8),
        Array("a,b\rc,d\r\n\"\"\n\n,\n\u{0},x\nq\"q,1\r".utf8),
        Array("h\n".utf8) + EncodingTests.gb + [0x22, 0xD0, 0xC5, 0x22, 0x0D, 0x0A, 0xD0],
        [0xEF, 0xBB, 0x2C, 0x41, 0x0A, 0xEF, 0xBB],
    ]

    @Test("at every pair of points, the rows are the same", arguments: files.indices)
    func everySplit(index: Int) {
        let file = Self.files[index]
        let whole = parse(file)
        #expect(!whole.isEmpty)
        for first in 0...file.count {
            for second in first...file.count {
                let rows = parse(file, splits: [first, second])
                if rows != whole { Issue.record("split at \(first) and \(second): \(rows)") }
            }
        }
        #expect(parse(file, splits: Array(0...file.count)) == whole)
    }

    @Test(
        "another parser goes on at the checkpoint of every split, its text stored in between", arguments: files.indices)
    func everyResume(index: Int) throws {
        let file = Self.files[index]
        let whole = parse(file)
        for split in 0...file.count {
            var rows: [TabularRow] = []
            var before = CSVParser()
            before.append(file[..<split]) { rows.append($0) }
            let stored = before.checkpoint.text
            let checkpoint = try #require(Checkpoint(text: stored))
            #expect(checkpoint == before.checkpoint)
            #expect(checkpoint.rows == Int64(rows.count))
            var after = CSVParser(from: checkpoint)
            after.append(file[Int(checkpoint.offset)...]) { rows.append($0) }
            after.finish { rows.append($0) }
            if rows != whole { Issue.record("resumed at \(split): \(rows), not \(whole)") }
        }
    }

    @Test("inside a row that is too long the checkpoint moves on, so that a 10 MB line never has to be sent again")
    func resumeInsideLongRow() throws {
        var file = Array("h\n".utf8) + [UInt8](repeating: 0x41, count: 3_000_000)
        file += Array("\nnext\n".utf8)
        var checkpoint = Checkpoint.start
        var rows: [TabularRow] = []
        while checkpoint.offset < Int64(file.count) {
            var parser = CSVParser(from: checkpoint)
            let start = Int(checkpoint.offset)
            parser.append(file[start..<min(start + 100_000, file.count)]) { rows.append($0) }
            let next = try #require(Checkpoint(text: parser.checkpoint.text))
            try #require(next.offset > checkpoint.offset)
            checkpoint = next
        }
        #expect(rows == parse(file))
        #expect(rows.map(\.fault) == [nil, .cellTooLong, nil])
    }

    @Test(
        "a checkpoint that nobody wrote is not read",
        arguments: [
            "", "0 1 0", "-1 1 0 -", "0 0 0 -", "0 1 -1 -", "0 1 0 UTF-9", "0 1 0 - 1",
            "5 1 0 - 6 1 quoted ROW_TOO_LONG",
            "5 1 0 - 2 1 nowhere ROW_TOO_LONG", "5 1 0 - 2 1 quoted NONE", "0  1 0 -",
        ])
    func foreignCheckpoint(text: String) { #expect(Checkpoint(text: text) == nil) }
}
