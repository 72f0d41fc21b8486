import Foundation
import Tabular
import TestKit
import Testing

/// Python's csv module as the second opinion, files of random content.
@Suite("Agreement with Python's csv module", .serialized)
struct PythonTests {
    static let pieces = [
        "信", "义", "a", "7", " ", ",", "\"", "\n", "\r\n", "é", "㐀", "𠀀", "🏛", "", "x,y", "''", ";", "\t",
    ]

    static func cell(using random: inout SeededRandom) -> String {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    @Test(
        "what Python writes is read back, in both encodings and all ways of quoting",
        arguments: ["utf-8", "utf-8-sig", "gb18030"])
    func written(encoding: String) throws {
        var random = SeededRandom.printed("csv written by Python, \(encoding)")
        // A first row that settles the encoding, as headers do.
        var table = [["行政相对人名称", "决定书文号"]]
        for _ in 0..<2_000 {
            table.append((0..<Int.random(in: 1...5, using: &random)).map { _ in Self.cell(using: &random) })
        }
        let input = try #require(String(data: JSONSerialization.data(withJSONObject: table), encoding: .utf8))
        let script = """
            import sys, csv, io, json, base64, random
            rows = json.load(sys.stdin)
            for end in ("\\n", "\\r\\n"):
                for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL):
                    out = io.StringIO(newline="")
                    csv.writer(out, lineterminator=end, quoting=quoting).writerows(rows)
                    print(base64.b64encode(out.getvalue().encode("\(encoding)")).decode())
            """
        let files = try PythonReference.run(script, input: input).split(separator: "\n")
        #expect(files.count == 4)
        for file in files {
            let bytes = try [UInt8](#require(Data(base64Encoded: String(file))))
            var splits = (0..<50).map { _ in Int.random(in: 0...bytes.count, using: &random) }
            splits.sort()
            let rows = parse(bytes, splits: splits)
            #expect(rows.map(\.texts) == table.map(Optional.some))
        }
    }

    @Test("what is random is cut as Python cuts it, or refused for a reason that Python does not look at")
    func read() throws {
        var random = SeededRandom.printed("random bytes against Python's csv")
        let symbols = ["a", "b", ",", ",", "\"", "\n", "\r", "\r\n", "信"]
        let texts = (0..<3_000).map { _ in
            (0..<Int.random(in: 0...14, using: &random)).map { _ in symbols.randomElement(using: &random) ?? "" }
                .joined()
        }
        let input = try #require(String(data: JSONSerialization.data(withJSONObject: texts), encoding: .utf8))
        let script = """
            import sys, csv, io, json
            texts = json.load(sys.stdin)
            print(json.dumps([[r for r in csv.reader(io.StringIO(t, newline="")) if r] for t in texts]))
            """
        let output = try PythonReference.run(script, input: input)
        let parsed = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[[String]]]
        let expected = try #require(parsed)
        var compared = 0
        for (text, rows) in zip(texts, expected) {
            let ours = parse(text)
            // Python reads on behind a closing quote and takes an open quote's rest for a cell: both are refused here.
            guard ours.allSatisfy({ $0.fault == nil }) else {
                #expect(ours.allSatisfy { [nil, .strayQuote, .unterminatedQuote].contains($0.fault) })
                continue
            }
            compared += 1
            if ours.map(\.texts) != rows.map(Optional.some) {
                Issue.record("\(text.debugDescription): \(ours), \(rows)")
            }
        }
        #expect(compared > 1_000)
    }
}
