import Foundation

/// The Swift files of the product as the rules of the house see them.
struct SourceFile: Sendable, CustomStringConvertible {
    /// Path relative to the root of the repository.
    let path: String
    let lines: [Substring]

    var description: String { path }

    /// Whether the file is a test or what only tests and measurements use.
    var isTest: Bool { path.hasPrefix("Tests/") }

    /// The first two components, `Shared/Store`: what a rule about targets speaks of.
    var target: String { path.split(separator: "/").prefix(2).joined(separator: "/") }

    /// The lines with comments and string contents taken out, so that a rule about code reads code alone.
    var code: [String] {
        var block = false
        var text = false
        return lines.map { line in
            var out = ""
            var rest = line[...]
            while let first = rest.first {
                if block {
                    let ends = rest.hasPrefix("*/")
                    if ends { block = false }
                    rest = rest.dropFirst(ends ? 2 : 1)
                } else if text {
                    let ends = rest.hasPrefix("\"\"\"")
                    if ends { text = false }
                    rest = rest.dropFirst(ends ? 3 : 1)
                } else if rest.hasPrefix("//") {
                    break
                } else if rest.hasPrefix("/*") {
                    block = true
                    rest = rest.dropFirst(2)
                } else if rest.hasPrefix("\"\"\"") {
                    text = true
                    rest = rest.dropFirst(3)
                } else if first == "\"" {
                    rest = Self.afterString(rest.dropFirst())
                    out += "\"\""
                } else {
                    out.append(first)
                    rest = rest.dropFirst()
                }
            }
            return out
        }
    }

    private static func afterString(_ text: Substring) -> Substring {
        var rest = text
        while let character = rest.first {
            rest = rest.dropFirst()
            if character == "\\" { rest = rest.dropFirst() } else if character == "\"" { break }
        }
        return rest
    }

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
                found.append(
                    SourceFile(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
            }
        }
        return found.sorted { $0.path < $1.path }
    }()

    /// The repository's root, from where this file stands.
    static let repositoryRoot: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/")
    }()
}
