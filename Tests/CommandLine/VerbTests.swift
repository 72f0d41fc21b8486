import Crypto
import JSON
import Phrases
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

    @Test("each alias is of a method of the contracts, and no option of it is made up")
    func aliases() {
        #expect(Alias.table.count == Alias.rows.split(separator: "\n").count)
        for alias in Alias.table {
            guard let verb = alias.verb else {
                Issue.record("\(alias.words): there is no method \(alias.method)")
                continue
            }
            let options = Set(verb.fields.map(\.name))
            #expect(alias.wording.required.isSubset(of: options), "\(alias.words)")
            #expect(Set(alias.wording.names.keys).isSubset(of: options), "\(alias.words)")
            let paths = Set(verb.fields.map { $0.path.joined(separator: ".") })
            for path in alias.wording.names.values { #expect(paths.contains(path), "\(alias.words) \(path)") }
            #expect(
                alias.wording.arguments == ["name"] || alias.wording.arguments.allSatisfy(paths.contains),
                "\(alias.words)")
        }
    }

    @Test(
        "each makes a request that its contract takes, with every argument given", arguments: Alias.table.map(\.words)
    )
    func requests(words: String) async throws {
        let verb = try #require(Alias.verbs.first { $0.words.joined(separator: " ") == words })
        try await fits(verb, verb.words)
    }

    @Test("a step of listing files the documents that its options name before it is taken; others send the hash alone")
    func documents() async throws {
        let recorder = RecordingChannel()
        let file = TemporaryFile("回执内容")
        let run = await Run(
            [
                "entry", "waive-defence", "e1", "--waived-date", "2026-10-01", "--document", file.path, "--etag", "1",
                "--official", "0815", "--address", "test",
            ], connect: { _ in recorder })
        #expect(run.code == .ok, "\(run.errors)")
        let requests = recorder.requests
        #expect(requests.count == 2)
        let codec = JSONCodec(pool: .builtIn)
        let put = try codec.json(try #require(requests.first), as: "xinyi.listing.v1.PutDocumentRequest")
        let step = try codec.json(try #require(requests.last), as: "xinyi.listing.v1.RecordDefenceWaiverRequest")
        let sha256 = SHA256.hexDigest("回执内容")
        #expect(put["content"]?.text == Base64.encode(Array("回执内容".utf8)))
        #expect(put["sha256"]?.text == sha256)
        #expect(step["waiver"]?["document"]?["sha256"]?.text == sha256)
        let measures = try #require(try? ContractMethod.named("GiveActionFeedback"))
        #expect(!DocumentStore.isBeside(measures))
    }

    @Test(
        "what no service takes yet is not offered, and what is called like it elsewhere is",
        arguments: [
            ("FileObjection", ["--channel", "--application-date", "--external-entry", "--target", "--intake"]),
            ("RecordProceeding", ["--target", "--intake"]), ("ListObjections", ["--window-case-number", "--target"]),
            ("SubmitDecision", ["--further"]), ("CreateListDefinition", ["--standstill", "--higher-consent"]),
        ])
    func unbuilt(method: String, options: [String]) throws {
        let verb = MethodVerb(["do", method], Phrase("", ""), try ContractMethod.named(method))
        let names = verb.fields.map(\.name)
        #expect(!names.isEmpty)
        for option in options { #expect(!names.contains { $0.hasPrefix(option) }, "\(method): \(names)") }
        let other = MethodVerb(["do"], Phrase("", ""), try ContractMethod.named("NominateEntry"))
        #expect(other.fields.contains { $0.name == "--channel" })
    }

    @Test(
        "the example of a definition fits the contract, is the asking department's, and is taken from a file as printed"
    )
    func example() async throws {
        let printed = await Run(["list", "define", "--example", "--as", "department/EMR"])
        #expect(printed.code == .ok && printed.errors.isEmpty)
        let json = try JSONValue.parse(printed.output)
        #expect(json["authority"] == "EMR" && json["domain"] == "domains/WSF")
        #expect(try JSONValue.parse(await Run(["list", "define", "--example"]).output)["authority"] == "ABC")
        let file = TemporaryFile(printed.output)
        let recorder = RecordingChannel()
        for argument in ["@" + file.path, printed.output] {
            let run = await Run(
                ["list", "define", argument, "--official", "1", "--address", "test"], connect: { _ in recorder })
            #expect(run.code == .ok, "\(run.errors)")
            let request = try JSONCodec(pool: .builtIn).json(
                try #require(recorder.requests.last), as: "xinyi.listing.v1.CreateListDefinitionRequest")
            #expect(Set(request["definition"]?.members.map(\.name) ?? []) == Set(json.members.map(\.name)))
        }
        #expect(await Run(["list", "define", "@/nowhere", "--official", "1"]).code == .usage)
        // It is of the verbs that take such a JSON alone.
        #expect(await Run(["entry", "get", "e1", "--example"]).code == .usage)
        let help = await Run(["list", "define", "--help"]).output
        #expect(help.contains("[--example]") && help.contains("xinyi list define --example"))
    }

    @Test("a resource of which the contract gives an example only is named as it is written")
    func exampleName() async throws {
        let verb = try #require(Alias.verbs.first { $0.words == ["entry", "propose"] })
        let record = try #require(verb.fields.first { $0.name == "--record" })
        #expect(try record.value("decisions/d1") == "decisions/d1" && record.kind == .text)
        // Where it says what the names look like, another collection is refused.
        let list = try #require(verb.fields.first { $0.name == "--list" })
        #expect(try list.value("WSF-SERIOUS") == "lists/WSF-SERIOUS")
        #expect(throws: CommandError.self) { try list.value("decisions/d1") }
    }

    /// Runs `verb` with every argument and option that can be given together, and looks for each in the request.
    private func fits(_ verb: MethodVerb, _ words: [String]) async throws {
        let recorder = RecordingChannel()
        var arguments = words
        // Of a message either the whole is given or its members, and of alternatives one.
        let whole = Set(
            verb.fields.filter { $0.path.count == 1 && ($0.isRequired || $0.kind != .json) }.map { $0.path[0] })
        let members = Set(verb.fields.filter { $0.path.count > 1 }.map { $0.path[0] }).subtracting(whole)
        var given: [VerbField] = []
        var groups: Set<String> = []
        for field in verb.fields {
            if !field.name.hasPrefix("--") {
                given.append(field)
            } else if let group = alternatives(field, verb) {
                if groups.insert(group).inserted { given.append(field) }
            } else if field.path.count > 1 ? members.contains(field.path[0]) : !members.contains(field.path[0]) {
                given.append(field)
            }
        }
        for field in given where !field.name.hasPrefix("--") { arguments.append(Self.sample(field, verb)) }
        for field in given where field.name.hasPrefix("--") {
            arguments.append(field.name)
            if field.placeholder != nil { arguments.append(Self.sample(field, verb)) }
        }
        arguments += ["--official", "0815:王", "--address", "test"]
        let run = await Run(arguments, connect: { _ in recorder })
        #expect(run.code == .ok, "\(words.joined(separator: " ")): \(run.errors)")
        // A step reads the resource first.
        let request = try #require(recorder.requests.last, "\(words)")
        let json = try JSONCodec(pool: .builtIn).json(request, as: verb.target.method.type.input)
        for field in given {
            var value: JSONValue? = json
            for step in field.path { value = value?[step] }
            #expect(value != nil, "\(words.joined(separator: " ")) \(field.name)")
        }
    }

    /// What stands for the oneof that a field belongs to; nil for none.
    private func alternatives(_ field: VerbField, _ verb: MethodVerb) -> String? {
        var message: MessageType? = verb.target.input
        var found: String?
        for step in field.path {
            let next = message?.fields.first { $0.jsonName == step }
            if let oneof = next?.oneof { found = "\(message?.fullName ?? "") \(oneof)" }
            message = next.flatMap(ContractMethod.message)
        }
        return found
    }

    private static func sample(_ field: VerbField, _ verb: MethodVerb) -> String {
        switch field.kind {
        case .text: isTime(field, verb) ? "2026-10-01T08:00:00Z" : "eA=="
        case .name(let pattern) where pattern.segments.count > 2:
            pattern.segments.map { $0.hasPrefix("{") ? "x" : $0 }.joined(separator: "/")
        case .name, .subject, .code: "x"
        case .integer: "5"
        case .yuan: "12.50"
        case .date: "2026-10-01"
        case .flag: ""
        case .choice(let name): DescriptorPool.builtIn.enums[name]?.values.first { $0.number == 1 }?.name ?? ""
        case .legalBasis: "安全生产法#第七十八条"
        case .document, .content: #filePath
        case .remedy: "objection:MSR:2026-12-31"
        case .official: "0815:王"
        case .json: json(field, verb)
        }
    }

    private static func type(_ field: VerbField, _ verb: MethodVerb) -> FieldType? {
        var message: MessageType? = verb.target.input
        var found: FieldType?
        for step in field.path {
            found = message?.fields.first { $0.jsonName == step }
            message = found.flatMap(ContractMethod.message)
        }
        return found
    }

    private static func isTime(_ field: VerbField, _ verb: MethodVerb) -> Bool {
        type(field, verb)?.kind == .message("google.protobuf.Timestamp")
    }

    /// A JSON that fits the field: a message with its first plain text, or a number.
    private static func json(_ field: VerbField, _ verb: MethodVerb) -> String {
        guard let type = type(field, verb), let message = ContractMethod.message(of: type) else { return "5" }
        let text = message.fields.first { $0.kind == .string && !$0.isRepeated }
        return text.map { #"{"\#($0.jsonName)":"x"}"# } ?? "{}"
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
