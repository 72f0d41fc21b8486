import Testing

/// The rules of the house that no compiler knows, as tests: what they find names file and line.
@Suite("The source keeps the rules of the house")
struct TidyTests {
    /// Which target alone may import which C module: one wrapper each.
    static let wrappers: [String: Set<String>] = [
        "CSQLite": ["Shared/StoreSQLite"],
        "CPostgres": ["Shared/StorePostgres"],
        "COpenSSL": ["Shared/Crypto"],
        "CMicrohttpd": ["Shared/ServiceKit"],
        "CJansson": ["Shared/JSON"],
        "CLinux": ["Shared/Transport"],
        "CProtobufC": ["Shared/SchemaRuntime", "Shared/protoc-gen-xinyi"],
        "CDescriptor": ["Shared/protoc-gen-xinyi"],
        "CContracts": ["Shared/SchemaRuntime"],
    ]

    /// What may stand below what: a shared target imports nothing that stands above it.
    static let forbidden: [String: Set<String>] = [
        // The numbers of errors, and what the system says of them, come from the C library.
        "Shared/Phrases": [
            "Credit", "Wire", "RPC", "Transport", "Store", "SchemaRuntime", "ServiceKit", "Foundation",
        ],
        "Shared/Credit": ["Wire", "RPC", "Transport", "Store", "SchemaRuntime", "ServiceKit", "Foundation"],
        "Shared/Wire": ["RPC", "Transport", "Store", "SchemaRuntime", "ServiceKit", "Foundation", "Glibc"],
        "Shared/RPC": ["Transport", "Store", "SchemaRuntime", "ServiceKit", "Foundation", "CLinux"],
        "Shared/Transport": ["Store", "SchemaRuntime", "ServiceKit", "Foundation"],
        "Shared/Store": [
            "RPC", "Wire", "Transport", "SchemaRuntime", "ServiceKit", "Foundation", "StoreSQLite", "StorePostgres",
        ],
        "Shared/StoreSQLite": [
            "RPC", "Wire", "Transport", "SchemaRuntime", "ServiceKit", "Foundation", "StorePostgres",
        ],
        "Shared/StorePostgres": ["RPC", "Wire", "Transport", "SchemaRuntime", "ServiceKit", "Foundation"],
        "Shared/SchemaRuntime": ["Transport", "Store", "ServiceKit", "Foundation"],
    ]

    @Test("a C module is imported by its one wrapper and nowhere else")
    func cModules() {
        for file in SourceFile.all {
            for (number, line) in file.code.enumerated() {
                guard let module = Self.importedModule(line), let allowed = Self.wrappers[module] else { continue }
                #expect(allowed.contains(file.target), "\(file.path):\(number + 1) imports \(module)")
            }
        }
    }

    @Test("a target imports nothing that stands above it")
    func layers() {
        for file in SourceFile.all {
            let barred = Self.forbidden[file.target] ?? []
            for (number, line) in file.code.enumerated() {
                guard let module = Self.importedModule(line) else { continue }
                #expect(!barred.contains(module), "\(file.path):\(number + 1) imports \(module)")
            }
        }
    }

    @Test("services never import each other")
    func services() {
        let names = ["Directory", "Registry", "Listing", "Measures", "Reporting"]
        for file in SourceFile.all where file.path.hasPrefix("Services/") {
            for (number, line) in file.code.enumerated() {
                guard let module = Self.importedModule(line), module.hasSuffix("Service") else { continue }
                let own = names.contains { module == "\($0)Service" && file.path.hasPrefix("Services/\($0)/") }
                #expect(own, "\(file.path):\(number + 1) imports \(module)")
            }
        }
    }

    @Test("rules stand on Credit and Casework alone")
    func rules() {
        for finding in Self.importsOfRules(in: SourceFile.all) { Issue.record("\(finding)") }
        #expect(SourceFile.all.filter(\.isRules).count > 50)
    }

    @Test(
        "a rule that knows a store, a message or the wire is found",
        arguments: [
            "RPC", "Store", "ServiceKit", "ListingSchema", "SchemaRuntime", "Foundation", "Glibc", "RegistryRules",
        ])
    func rulesImporting(module: String) {
        let found = ["import \(module)", "package import \(module)", "@testable import \(module)"].map { line in
            SourceFile("Services/Listing/Rules/Entries/Own.swift", "package import Credit\nimport Casework\n\(line)")
        }
        #expect(Self.importsOfRules(in: found).map(\.line) == [3, 3, 3])
        #expect(Self.importsOfRules(in: [SourceFile("Services/Listing/Core/Own.swift", "import \(module)")]).isEmpty)
    }

    /// Imports of rules beyond days, codes and the rule book (Credit), what a case is (Casework) and what is said (Phrases).
    private static func importsOfRules(in files: [SourceFile]) -> [Finding] {
        files.filter(\.isRules).flatMap { file in
            file.code.enumerated().compactMap { number, line in
                guard let module = importedModule(line), !["Phrases", "Credit", "Casework"].contains(module) else {
                    return nil
                }
                return file.finding(number, "a rule imports \(module)")
            }
        }
    }

    @Test("nothing outside tests forces an unwrap or a try")
    func noForce() throws {
        let force = try Regex(#"try!|as!|[\w\)\]]!(?!=)"#)
        for file in SourceFile.all where !file.isTest {
            for (number, line) in file.code.enumerated() where line.contains(force) {
                Issue.record("\(file.path):\(number + 1) forces: \(line.trimmed)")
            }
        }
    }

    @Test("@unchecked Sendable has its reason beside it")
    func unchecked() {
        for file in SourceFile.all where !file.isTest {
            for (number, line) in file.code.enumerated() where line.contains("@unchecked Sendable") {
                let around = file.lines[max(0, number - 12)...number]
                #expect(
                    around.contains { $0.contains("//") },
                    "\(file.path):\(number + 1) does not say why it is @unchecked Sendable")
            }
        }
    }

    @Test("package declarations are documented, and nothing is public")
    func documented() throws {
        let modifiers = "final |static |mutating |indirect |nonisolated |borrowing |consuming "
        let kinds = "struct|class|enum|protocol|func|init|var|let|subscript|typealias"
        let declaration = try Regex(#"^\s*(@\w+(\(.*\))?\s+)*package\s+("# + modifiers + #")*("# + kinds + #")\b"#)
        // What a protocol of the standard library documents.
        let inherited = [" func == ", " func < ", "func hash(into", "var description: String", "typealias "]
        let isPublic = try Regex(#"^\s*(public|open)\s"#)
        for file in SourceFile.all where !file.isTest {
            let code = file.code
            for (number, line) in code.enumerated() {
                if line.contains(isPublic) { Issue.record("\(file.path):\(number + 1) is public: \(line.trimmed)") }
                guard line.contains("package "), line.contains(declaration),
                    !inherited.contains(where: line.contains)
                else { continue }
                var above = number - 1
                while above >= 0, file.lines[above].trimmed.hasPrefix("@") { above -= 1 }
                let documented =
                    above >= 0
                    && (file.lines[above].trimmed.hasPrefix("///")
                        || file.lines[above].trimmed.hasSuffix("*/"))
                #expect(documented, "\(file.path):\(number + 1) is not documented: \(line.trimmed)")
            }
        }
    }

    @Test("lines are at most 140 columns, files at most 450 lines")
    func size() {
        for file in SourceFile.all {
            // A page of the book of phrases is a list of lines, as long as what is said.
            if file.path.hasPrefix("Shared/Phrases/Book/") { continue }
            #expect(file.lines.count <= 451, "\(file.path) has \(file.lines.count) lines")
            for (number, line) in file.lines.enumerated() where line.unicodeScalars.count > 140 {
                Issue.record("\(file.path):\(number + 1) has \(line.unicodeScalars.count) columns")
            }
        }
    }

    @Test("nothing is left unfinished")
    func unfinished() throws {
        let marks = try Regex(#"\b(TO"# + #"DO|FIX"# + #"ME|XX"# + #"X)\b"#)
        for file in SourceFile.all {
            for (number, line) in file.lines.enumerated() where line.contains(marks) {
                Issue.record("\(file.path):\(number + 1): \(line.trimmed)")
            }
        }
    }

    /// Lines that send the reader to a page of a design that is not in the repository.
    static func missingPages(in file: SourceFile) throws -> [Int] {
        let page = try Regex(#"\b(DOM"# + #"AIN|HO"# + #"USE|MISS"# + #"ION|ARCHITECT"# + #"URE)(\.md| §?\d)"#)
        return file.lines.indices.filter { file.lines[$0].contains(page) }.map { $0 + 1 }
    }

    @Test("no page is named that the reader does not have")
    func pages() throws {
        for file in SourceFile.all {
            for line in try Self.missingPages(in: file) {
                Issue.record("\(file.path):\(line) names a page that is not here")
            }
        }
        let name = "DOM" + "AIN"
        let bad = SourceFile(
            "Shared/Credit/Own.swift", "/// As \(name) §8 says.\n/// (\(name) 2.2)\n/// \(name).md\n/// A domain 3.\n")
        #expect(try Self.missingPages(in: bad) == [1, 2, 3])
    }

    private static func importedModule(_ line: String) -> String? {
        let access: Set<Substring> = ["package", "internal", "private", "fileprivate", "public"]
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
            words[..<at].allSatisfy({ access.contains($0) || $0.hasPrefix("@") })
        else { return nil }
        let symbol: Set<Substring> = ["struct", "class", "enum", "func", "let", "var", "protocol"]
        let name = symbol.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
        return name.split(separator: ".").first.map(String.init)
    }
}
