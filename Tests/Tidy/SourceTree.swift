import Foundation

/// A place where a rule of the house is broken.
struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// Path relative to the root of the repository.
    let path: String
    /// The line, from 1.
    let line: Int
    /// What is wrong.
    let what: String

    /// `path:line: what`, as compilers write it.
    var description: String { "\(path):\(line): \(what)" }
}

/// The Swift files of the product as the rules of the house see them.
struct SourceFile: Sendable, CustomStringConvertible {
    /// Path relative to the root of the repository.
    let path: String
    let lines: [Substring]
    /// The lines with comments and the contents of literals taken out, so that a rule about code reads code alone.
    let code: [String]
    /// The string literals, in order.
    let literals: [SourceScan.Literal]

    /// A file of the tree, or one that a test invents to break a rule.
    init(_ path: String, _ text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let scan = SourceScan(text)
        code = scan.code
        literals = scan.literals
    }

    var description: String { path }

    /// Whether the file is a test or what only tests and measurements use.
    var isTest: Bool { path.hasPrefix("Tests/") }

    /// The components of the path.
    var parts: [Substring] { path.split(separator: "/") }

    /// The first two components, `Shared/Store`: what a rule about targets speaks of.
    var target: String { parts.prefix(2).joined(separator: "/") }

    /// The file's name without its ending.
    var stem: Substring { (parts.last ?? "").dropLast(".swift".count) }

    /// Whether the file holds rules of a service: law, and bounds of sizes.
    var isRules: Bool { path.hasPrefix("Services/") && parts.count > 3 && parts[2] == "Rules" }

    /// Whether the file is a service's own beside its rules: handlers, tables, mappings.
    var isCore: Bool {
        path.hasPrefix("Services/") && target != "Services/CLI" && parts.count > 3 && parts[2] == "Core"
    }

    /// What is wrong on a line, counted from 0.
    func finding(_ line: Int, _ what: String) -> Finding { Finding(path: path, line: line + 1, what: what) }

    /// Every Swift file that somebody wrote, in order of path.
    static let all: [SourceFile] = {
        let root = repositoryRoot
        var found: [SourceFile] = []
        for top in ["Shared", "Services", "Tests"] {
            guard let walk = FileManager.default.enumerator(atPath: root + "/" + top) else { continue }
            for case let name as String in walk where name.hasSuffix(".swift") {
                let path = top + "/" + name
                // What the generator wrote keeps the generator's rules, and is most of the lines.
                if path.hasPrefix("Shared/Schema/") { continue }
                guard let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8) else { continue }
                found.append(SourceFile(path, text))
            }
        }
        return found.sorted { $0.path < $1.path }
    }()

    /// The product without its tests.
    static let product = all.filter { !$0.isTest }

    /// The repository's root, from where this file stands.
    static let repositoryRoot: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/")
    }()
}

extension StringProtocol {
    /// The text without blanks in front.
    var trimmed: String { String(drop { $0 == " " || $0 == "\t" }) }

    /// The text without blanks behind.
    var trimmedEnd: String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
        return String(text)
    }
}
