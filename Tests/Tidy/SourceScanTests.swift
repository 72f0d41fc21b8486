import Testing

@Suite("A source is taken apart into code and literals")
struct SourceScanTests {
    @Test(
        "comments go, literals are read whole, and what stands between is code",
        arguments: [
            ("let a = 1 // let b", ["let a = 1 "], []),
            ("let a = \"x // y\"", ["let a = \"\" "], ["x // y"]),
            ("a /* b /* c */ d */ e", ["a  e"], []),
            ("a /* b\nc */ d", ["a ", " d"], []),
            ("f(\"a\\\"b\", 2)", ["f(\"\" , 2)"], ["a\\\"b"]),
            ("f(#\"a\"b\\(c)\"#)", ["f(\"\" )"], ["a\"b\\(c)"]),
            ("f(\"a\\(g(\"b\"))c\") + 1", ["f(\"\" g(\"\" ) ) + 1"], ["b", "a\\()c"]),
            ("x = \"\"\"\n  a \"b\"\n  \"\"\"\ny", ["x = \"\" ", "", "", "y"], ["\n  a \"b\"\n  "]),
            ("#if DEBUG\nlet a = b!", ["#if DEBUG", "let a = b!"], []),
        ] as [(String, [String], [String])])
    func parts(text: String, code: [String], literals: [String]) {
        let scan = SourceScan(text)
        #expect(scan.code == code)
        #expect(scan.literals.map(\.text) == literals)
    }

    @Test("a literal stands on the line where it begins, and every file has as many lines of code as lines")
    func lines() {
        #expect(SourceScan("a\nb\n\"\"\"\n x\n \"\"\"").literals.map(\.line) == [2])
        #expect(SourceFile.all.count > 500)
        for file in SourceFile.all {
            #expect(file.code.count == file.lines.count, "\(file.path)")
        }
    }
}
