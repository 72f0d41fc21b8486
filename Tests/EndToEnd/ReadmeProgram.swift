import DistrictKit
import Foundation
import TestKit

/// The Go program of the README, taken from it and built as it says: what a department starts from stays true.
struct ReadmeProgram {
    private let directory = TemporaryDirectory("readme-go")
    private let source: String
    private let build: String

    /// Reads the program and the commands that build it.
    init() throws {
        let readme = try String(contentsOfFile: CaseWork.repository + "/README.md", encoding: .utf8)
        guard let chapter = readme.range(of: "\n## From Go") else { throw NotInTime("the README's chapter on Go") }
        let text = readme[chapter.upperBound...]
        source = try Self.block("go", of: text)
        build = try Self.block("sh", of: text)
        try FileManager.default.createSymbolicLink(
            atPath: directory.file("proto"), withDestinationPath: CaseWork.repository + "/proto")
    }

    /// The lines of `func main`, without its first and last.
    var mainLines: Int {
        guard let main = source.range(of: "func main() {\n") else { return 0 }
        return source[main.upperBound...].split(separator: "\n").count - 1
    }

    /// Builds it with texts of its own replaced, and gives the program. Each text has to be there.
    func program(replacing changes: [String: String]) throws -> String {
        var source = source
        for (old, new) in changes {
            guard source.contains(old) else { throw NotInTime("'\(old)' in the README's program") }
            source = source.replacingOccurrences(of: old, with: new)
        }
        _ = directory.write("ask.go", source)
        guard try ShellScript.run(build, in: directory).status == 0 else {
            throw NotInTime("the README's Go program: are the packages that it names installed?")
        }
        // Kept under a name of its own: the next one replaces it.
        let program = directory.file("ask-\(UUID().uuidString)")
        try FileManager.default.moveItem(atPath: directory.file("ask"), toPath: program)
        return program
    }

    private static func block(_ language: String, of text: Substring) throws -> String {
        guard let start = text.range(of: "\n```\(language)\n"),
            let end = text.range(of: "\n```\n", range: start.upperBound..<text.endIndex)
        else { throw NotInTime("a block of \(language) in the README") }
        return String(text[start.upperBound..<end.lowerBound]) + "\n"
    }
}
