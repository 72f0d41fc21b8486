import Foundation
import Testing

/// Which department does what is the deployment's to say, by policy and catalogue: no code of a department stands in code.
enum DepartmentLiterals {
    /// Where codes may stand, with the reason.
    static let exempt: [String: String] = [
        "Shared/ServiceKit/Identity/Policy.swift": "the policy that holds where a deployment configures none"
    ]

    /// The codes of the district's catalogue. `ALL` is none: it stands for every department in measures' tasks.
    static func codes(catalogue: String) -> Set<String> {
        let rows = catalogue.split(whereSeparator: \.isNewline).dropFirst()
        return Set(rows.compactMap { $0.split(separator: ",").first.map(String.init) }).subtracting(["ALL"])
    }

    /// The catalogue that the product brings.
    static func shipped() throws -> Set<String> {
        codes(
            catalogue: try String(
                contentsOfFile: SourceFile.repositoryRoot + "/Services/CLI/Catalogue/departments.csv", encoding: .utf8))
    }

    /// Literals that are a code, or have one as a word.
    static func findings(in files: [SourceFile], codes: Set<String>) -> [Finding] {
        files.filter { !$0.isTest && exempt[$0.path] == nil }.flatMap { file in
            file.literals.flatMap { literal in
                literal.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
                    offset, line in
                    words(line).filter { codes.contains(String($0)) }.map {
                        file.finding(literal.line + offset, "names the department \($0)")
                    }
                }
            }
        }
    }

    /// Runs of ASCII letters, digits and underscores: Chinese beside a code does not hide it.
    private static func words(_ text: Substring) -> [Substring] {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
    }
}

@Suite("No department stands in code")
struct DepartmentLiteralTests {
    @Test("no literal is or holds the code of a department")
    func literals() throws {
        let codes = try DepartmentLiterals.shipped()
        #expect(codes.count == 25)
        #expect(codes.isSuperset(of: ["BEB", "DGV"]))
        for finding in DepartmentLiterals.findings(in: SourceFile.all, codes: codes) { Issue.record("\(finding)") }
    }

    @Test(
        "a literal with a code is found, whole or within",
        arguments: [
            #"guard caller == "BEB" else { return }"#, #"let row = "department/DGV""#, #"let say = "仅BEB可装载""#,
            #"let say = "only BEB may""#, "let sql = \"\"\"\n    SELECT 1 WHERE department = 'TAX'\n    \"\"\"",
            #"f("\(g("PSB")) and more")"#,
        ])
    func negatives(code: String) throws {
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", "import Credit\n\(code)\n")
        let findings = DepartmentLiterals.findings(in: [file], codes: try DepartmentLiterals.shipped())
        #expect(findings.map(\.line) == [code.contains("\n") ? 3 : 2])
    }

    @Test(
        "names without a code, comments and tests are none",
        arguments: [
            #"let a = "BEBA""#, #"let a = "BEB_X""#, #"let a = "beb""#, "let BEB = 1", #"// "BEB""#, #"let a = "ALL""#,
        ])
    func positives(code: String) throws {
        let codes = try DepartmentLiterals.shipped()
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", code)
        #expect(DepartmentLiterals.findings(in: [file], codes: codes).isEmpty)
        let test = SourceFile("Tests/ListingService/Own.swift", #"let a = "BEB""#)
        #expect(DepartmentLiterals.findings(in: [test], codes: codes).isEmpty)
    }
}
