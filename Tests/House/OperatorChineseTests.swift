import ListingService
import MeasuresService
import Phrases
import RegistryService
import ReportingService
import TestKit
import Testing

@testable import ServiceKit

/// Who runs the services in Chinese reads no English where something is to be understood or done: in the daemons' help, in what they
/// say when they do not start, at `/readyz`, and in warnings and errors of the log. What is typed, keys and names stay as they are.
@Suite("Operators whose language is Chinese read no English")
struct OperatorChineseTests {
    private static let definitions = OneAnswerTests.definitions

    @Test("the help of every daemon", arguments: definitions.map(\.name))
    func help(name: String) throws {
        let definition = try #require(Self.definitions.first { $0.name == name })
        guard case .print(let help) = try definition.reader().read(arguments: ["--help"], environment: [:]) else {
            Issue.record("no help")
            return
        }
        var rows = 0
        for line in help(.chinese).split(separator: "\n") {
            // A row begins with what is typed, and its default is typed, too.
            let isTyped = line.hasPrefix("  --")
            rows += isTyped ? 1 : 0
            let said = isTyped ? String(line.replacing(/^  --[a-z-]+( <[^>]*>)?/, with: "")) : String(line)
            #expect(Self.english(said.replacing(/（默认：[^）]*）/, with: "")) == [], "\(line)")
        }
        #expect(rows > 20)
        #expect(help(.english).contains("Prints the version.") && !help(.chinese).contains("Prints"))
    }

    /// The English of a text, without the names of services and of what the words of a configuration are.
    private static func english(_ text: String) -> [String] {
        let names = Set(definitions.map(\.name)).union(["xinyi"])
        return EnglishWords.plain(in: text).filter { !names.contains($0) }
    }

    @Test(
        "a configuration that is refused",
        arguments: [
            ["--nothing"], ["--listen=x"], ["--lease-seconds=0"], ["--listen"], ["x"], ["--backup"],
            ["--config=/nowhere/at/all"], ["--method-limits=x"], ["--backup=/x", "--verify-audit"],
        ])
    func refused(arguments: [String]) {
        let typed = Set(arguments.flatMap { $0.split { !$0.isLetter }.map(String.init) }).union(["unix", "path"])
        do {
            _ = try ServiceRunner.order(RegistryDefinition.service, arguments, [:])
            Issue.record("\(arguments) was taken")
        } catch {
            #expect(Self.english(error.text(.chinese)).filter { !typed.contains($0) } == [], "\(error.text(.chinese))")
        }
    }

    @Test("what /readyz says, while its keys stay what programs look for")
    func readiness() {
        let board = HealthBoard(.chinese)
        board.phase = .serving
        board.add(HealthBoard.Check("feed registry") { "not current since start" as Phrase })
        board.add(HealthBoard.Check("log", warning: { "replaced: \("x" as Phrase)" as Phrase }, problem: { nil }))
        board.add(HealthBoard.Check("store") { nil })
        #expect(
            board.readiness() == (
                false, "phase: serving\nfeed registry: 启动以来未更新到最新\nlog: 警告：已被替换：x\nstore: ok\n"
            ))
    }
}
