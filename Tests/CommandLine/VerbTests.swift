import JSON
import SchemaRuntime
import Testing

@testable import CommandLineKit

@Suite("Verbs fit the contracts")
struct VerbTests {
    /// The verbs that are one call, by what their help says they call.
    private static let verbs: [(CommandSpec, String)] = CommandTable.all.compactMap { command in
        command.details.compactMap { detail in
            detail.english.hasPrefix("Calls xinyi.") ? (command, String(detail.english.dropFirst("Calls ".count))) : nil
        }.first
    }

    @Test("each names a method of the contracts")
    func methods() throws {
        #expect(Self.verbs.count > 30)
        for (command, method) in Self.verbs {
            #expect(throws: Never.self, "\(command.name)") { try DynamicMethod(method, pool: .builtIn) }
        }
    }

    @Test("each feed is a stream of the contracts", arguments: FeedCommand.methods.values.sorted())
    func feeds(method: String) throws {
        #expect(try DynamicMethod(method, pool: .builtIn).type.serverStreaming)
    }

    @Test("each makes a request that its contract takes, with every argument given")
    func requests() async throws {
        for verb in SubjectVerbs.verbs + RecordVerbs.verbs + ListVerbs.verbs + EntryVerbs.verbs + ObjectionVerbs.verbs
            + CaseVerbs.verbs
        {
            let recorder = RecordingChannel()
            var arguments = verb.words
            for field in verb.fields where !field.name.hasPrefix("--") { arguments.append(Self.sample(field, verb)) }
            for field in verb.fields where field.name.hasPrefix("--") {
                // Of the two kinds of record, one is given.
                if field.name == "--penalty" { continue }
                arguments.append(field.name)
                if field.placeholder != nil { arguments.append(Self.sample(field, verb)) }
            }
            arguments += ["--official", "0815:王", "--address", "test"]
            let run = await Run(arguments, connect: { _ in recorder })
            #expect(run.code == .ok, "\(verb.words.joined(separator: " ")): \(run.errors)")
            let request = try #require(recorder.requests.first, "\(verb.words)")
            let method = try DynamicMethod(verb.method, pool: .builtIn)
            let json = try JSONCodec(pool: .builtIn).json(request, as: method.type.input)
            for field in verb.fields where field.name != "--penalty" {
                var value: JSONValue? = json
                for step in field.path { value = value?[step] }
                #expect(value != nil, "\(verb.words.joined(separator: " ")) \(field.name)")
            }
        }
    }

    private static func sample(_ field: VerbField, _ verb: MethodVerb) -> String {
        switch field.kind {
        case .text, .name, .subject: "x"
        case .integer: "5"
        case .yuan: "12.50"
        case .flag: ""
        case .choice: choice(field, verb)
        case .legalBasis: "安全生产法#第七十八条"
        case .document: #filePath
        case .remedy: "objection:MSR:2026-12-31"
        case .json:
            field.name == "--correction"
                ? #"{"field":"reason"}"#
                : field.path == ["permit"]
                    ? #"{"content":"x"}"#
                    : field.path == ["consultation"] ? #"{"publicConsultation":{"place":"x"}}"# : #"{"code":"X"}"#
        }
    }

    /// The first value of the field's enum that says something.
    private static func choice(_ field: VerbField, _ verb: MethodVerb) -> String {
        var type = (try? DynamicMethod(verb.method, pool: .builtIn)).flatMap {
            DescriptorPool.builtIn.messages[$0.type.input]
        }
        for step in field.path {
            let next = type?.fields.first { $0.jsonName == step }
            if case .message(let name) = next?.kind { type = DescriptorPool.builtIn.messages[name] }
            if case .enumeration(let name) = next?.kind {
                return DescriptorPool.builtIn.enums[name]?.values.first { $0.number == 1 }?.name ?? ""
            }
        }
        return ""
    }

    @Test(
        "amounts in yuan become fen exactly",
        arguments: [("0", 0), ("1", 100), ("1.5", 150), ("1.05", 105), ("92233720368547758.07", Int64.max)])
    func yuan(text: String, fen: Int64) { #expect(VerbField.fen(text) == fen) }

    @Test(
        "what is no amount is none",
        arguments: ["", "-1", "1.005", "1.", ".5", "1e3", "92233720368547758.08", "+1", "１"])
    func notYuan(text: String) { #expect(VerbField.fen(text) == nil) }

    @Test("columns align by what a terminal shows")
    func width() {
        #expect(TextWidth.of("信义 xinyi") == 10)
        #expect(TextWidth.of("e\u{301}") == 1)
        #expect(TextWidth.cut("信义平台", to: 5) == "信义…")
        var table = Table(["名称", "X"])
        table.add(["龙江", "1"])
        table.add(["ab", "2"])
        #expect(table.text == "名称  X\n----  -\n龙江  1\nab    2\n")
    }
}
