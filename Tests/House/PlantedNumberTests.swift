import Credit
import Foundation
import JSON
import RPC
import SchemaRuntime
import ServiceKit
import Synchronization
import TestKit
import Testing

@testable import CommandLineKit

/// Persons' numbers are planted wherever a text can stand, and then looked for wherever somebody reads: answers, errors, logs, metrics,
/// the database, the command line's output. Methods come from the contract and verbs from the command line's own table, so
/// that new ones are asked by themselves.
@Suite("A planted person's number comes out nowhere", .timeLimit(.minutes(15)))
struct PlantedNumberTests {
    /// What is planted, each with the part of it that must not come out again.
    static let plants: [(text: String, secret: String)] = [
        ("230109197203041230", "19720304"), ("见 230109 19720304 1230 案", "19720304"),
        ("810000197305061238", "19730506"),
        ("911124197407081230", "19740708"), ("230109750910123", "750910"),
    ]
    /// A mistyped one, planted where a code is asked for. As a word of a text it is any number.
    static let mistyped = (text: "230109197611021231", secret: "19761102")
    private static let codes: Set<String> = ["value", "subject_code", "registration_number", "name", "uscc"]

    /// What was heard of a planted number, by where.
    private final class Ear: Sendable {
        private let found = Mutex<Set<String>>([])

        func hear(_ text: String, at place: String) {
            // Also where it is written in groups or in another width.
            let digits = String(text.unicodeScalars.filter { (0x30...0x39).contains($0.value) })
            for plant in plants + [mistyped]
            where Self.contains(text, plant.secret) || digits.contains(plant.text.filter(\.isNumber)) {
                found.withLock { _ = $0.insert("\(place) tells \(plant.secret.prefix(4))…") }
            }
        }

        /// Whether a secret stands in a text, elsewhere than by chance in a random id: one of a million has six given digits.
        private static func contains(_ text: String, _ secret: String) -> Bool {
            text.contains(secret) && text.replacing(/\b(?=[0-9]*[a-f])[0-9a-f]{16,}\b/, with: "").contains(secret)
        }

        var all: [String] { found.withLock { $0.sorted() } }
    }

    @Test("the plants are what they should be: numbers of people, and a mistyped one")
    func plants() {
        #expect(Self.plants.allSatisfy { PersonalNumbers.occur(in: $0.text) })
        #expect(!PersonalNumbers.occur(in: Self.mistyped.text))
    }

    @Test(
        "no answer, error, log line, metric or stored row of any method tells one that was written into any of its texts"
    )
    func methods() async throws {
        let ear = Ear()
        let asked = Mutex(0)
        try await OneAnswerTests.everywhere { definition, judge in
            var judge = judge
            for (index, text) in RequestDraft.texts(of: judge.method.input).enumerated() {
                // Every text gets two, so that all are planted in every service without asking five times as often.
                let isCode = Self.codes.contains(text.field.name)
                for plant in [Self.plants[index % 5], isCode ? Self.mistyped : Self.plants[(index + 2) % 5]] {
                    let place = "\(judge.service.fullName)/\(judge.method.name) \(text.path)"
                    judge.hear = { ear.hear($0, at: place) }
                    guard await judge.judge(text.path, .string(plant.text)) != nil else { return }
                    asked.withLock { $0 += 1 }
                }
            }
        } after: { harness in
            for line in harness.log.lines { ear.hear(line, at: "the log: \(line.prefix(40))") }
            ear.hear(harness.environment.metrics.exposition(), at: "the metrics")
            let data = harness.directory.file("data")
            for file in try FileManager.default.contentsOfDirectory(atPath: data) {
                let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(data)/\(file)")))
                for plant in Self.plants + [Self.mistyped] where Self.holds(bytes, Array(plant.secret.utf8)) {
                    ear.hear(plant.secret, at: "\(harness.environment.service)'s \(file)")
                }
            }
        }
        print("planted numbers: \(asked.withLock { $0 }) texts were planted")
        #expect(asked.withLock { $0 } >= 1_000, "the plants reach fewer texts than they did")
        #expect(ear.all == [])
    }

    private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return false }
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: first) {
            if bytes[found...].starts(with: wanted) { return true }
            start = found + 1
        }
        return false
    }

    /// Verbs whose arguments are files, identities and addresses that they write and show as they are, or that start programs.
    private static func isOfFiles(_ command: CommandSpec) -> Bool {
        command.path.starts(with: ["tools", "pki"]) || ["up", "down"].contains(command.path[0])
    }

    @Test("no verb repeats one that was given as any of its arguments or options, in either language")
    func verbs() async throws {
        let ear = Ear()
        var asked = 0
        for command in CommandTable.all where !Self.isOfFiles(command) {
            let options =
                command.options + GlobalOptions.all.filter { !["--help", "--lang", "--json"].contains($0.name) }
            let places = command.positionals.indices.map { "\($0)" } + options.filter { $0.value != nil }.map(\.name)
            for (index, place) in places.enumerated() {
                for (number, plant) in (Self.plants + [Self.mistyped]).enumerated() {
                    let run = await Run(Self.words(command, planted: plant.text, at: place, (index + number) % 4))
                    asked += 1
                    ear.hear(run.output, at: "\(command.name) \(place)")
                    ear.hear(run.errors, at: "\(command.name) \(place), on standard error")
                }
            }
        }
        for plant in Self.plants {
            for words in [
                [plant.text], ["get", plant.text, "--help"], ["--\(plant.text)"], ["check", plant.text, plant.text],
            ] {
                let run = await Run(words)
                ear.hear(run.output + run.errors, at: words.count == 1 ? "a word alone" : words[0])
            }
        }
        print("planted numbers: \(asked) command lines were run")
        #expect(asked >= 2_000, "the plants reach fewer command lines than they did")
        #expect(ear.all == [])
    }

    /// A command line with a number at one place and something plausible at the others that must be filled.
    private static func words(_ command: CommandSpec, planted: String, at place: String, _ variant: Int) -> [String] {
        var words = command.path
        for (index, argument) in command.positionals.enumerated() where argument.isRequired || place == "\(index)" {
            words.append(place == "\(index)" ? planted : "x")
        }
        for option in command.options where option.isRequired && option.name != place {
            words += option.value == nil ? [option.name] : [option.name, "2026-01-02"]
        }
        if Int(place) == nil { words += [place, planted] }
        return words + ["--lang", variant % 2 == 0 ? "zh" : "en"] + (variant < 2 ? [] : ["--json"])
    }
}

/// A run of the command line where no service can be reached.
private struct Run {
    let output: String
    let errors: String

    init(_ arguments: [String]) async {
        let console = KeptConsole()
        let tool = CommandLineTool(console: console, environment: [:], clock: SystemClock()) {
            _ throws(CommandError) in SilentChannel()
        }
        _ = await tool.run(arguments)
        (output, errors) = console.kept.withLock { $0 }
    }
}
