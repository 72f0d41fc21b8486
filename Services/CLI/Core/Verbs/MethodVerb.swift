import Credit
import JSON
import Phrases
import SchemaRuntime

/// A verb that is one call of one method: what it takes, what it asks and how it shows the answer come from the contract.
struct MethodVerb: Sendable {
    let words: [String]
    let summary: Phrase
    let target: ContractMethod
    let fields: [VerbField]
    /// Fields of the request that do not come from the command line.
    var constants: JSONValue = [:]
    /// Whether an answer without pages is shown as the table of its list.
    var isTable = false
    /// More for its help page.
    var details: [Phrase] = []
    /// What the JSON that it takes may look like, for the department that asks; nil where it takes none that needs it.
    var example: (@Sendable (_ department: String?) -> JSONValue)?

    /// A verb of `target`; without `wording` a request's name is its argument.
    init(
        _ words: [String], _ summary: Phrase, _ target: ContractMethod,
        _ wording: RequestFields.Wording = RequestFields.Wording(arguments: ["name"])
    ) {
        (self.words, self.summary, self.target) = (words, summary, target)
        fields = RequestFields.of(target.input, wording)
    }

    /// The verb as a command.
    var command: CommandSpec {
        var options = fields.filter { $0.name.hasPrefix("--") }.map {
            OptionSpec(
                name: $0.name, value: $0.placeholder, help: $0.help, isRequired: $0.isRequired,
                isRepeated: $0.isRepeated)
        }
        if target.input.has("etag") {
            options.append(
                OptionSpec(
                    "--etag ETAG", "读到的版本标记;已被他人修改时拒绝",
                    "the version that was read; refused if somebody changed it since"))
        }
        if target.isPaged {
            options.append(
                OptionSpec(
                    "--limit ROWS", "最多显示的行数,默认 \(CommandLimits.defaultRows)",
                    "the most rows to show, default \(CommandLimits.defaultRows)"))
        }
        if example != nil {
            options.append(
                OptionSpec("--example", "写出一份 JSON 样例,不作办理", "print a JSON to begin with, and do nothing else"))
        }
        return CommandSpec(
            path: words, summary: summary,
            details: details + [Phrase("调用 \(target.path)", "Calls \(target.path)")]
                + (target.method.type.isPlanned
                    ? [Phrase("该方法尚未实现，服务会拒绝调用。", "No service serves it yet: a call is refused.")] : []),
            positionals: fields.filter { !$0.name.hasPrefix("--") }.map {
                PositionalSpec(name: $0.name, help: $0.help, isRequired: $0.isRequired)
            },
            options: options, action: run, example: example)
    }

    /// The request that the arguments make.
    func request(_ invocation: Invocation) throws(CommandError) -> JSONValue {
        var request = constants
        var positionals = invocation.arguments.positionals[...]
        for field in fields {
            var texts = invocation.arguments.all(field.name)
            if !field.name.hasPrefix("--") { texts = positionals.popFirst().map { [$0] } ?? [] }
            guard !texts.isEmpty else { continue }
            var values: [JSONValue] = []
            for text in texts { values.append(try field.value(try Self.given(text, field, invocation))) }
            request.set(field.path, field.isRepeated ? .array(values) : values[values.count - 1])
        }
        if let etag = invocation.arguments["--etag"] { request.set(["etag"], .string(etag)) }
        if target.input.fields.contains(where: { $0.name == "official" && VerbField.Kind.shared($0) == .official }) {
            request.set(["official"], try invocation.official())
        }
        if let query = target.queryReason, request[query] != nil {
            request.set([query, "official"], try invocation.official())
        }
        return request
    }

    /// A text of the command line, or for `-` the next line of standard input where a person's number may stand.
    private static func given(
        _ text: String, _ field: VerbField, _ invocation: Invocation
    ) throws(CommandError) -> String {
        guard field.mayBePersonal else { return text }
        if text == "-" {
            guard let line = invocation.console.readLine(), !line.allSatisfy(\.isWhitespace) else {
                throw .usage("\(field.name): 标准输入没有内容", "\(field.name): standard input holds nothing")
            }
            return line
        }
        if PersonalNumbers.occur(in: text) {
            invocation.note(
                Phrase(
                    "提示: 本机其他用户能看到命令参数;自然人号码请写 -,从标准输入给出",
                    "note: others on this machine see arguments; give - and a person's number on standard input"))
        }
        return text
    }

    private func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        var request = try request(invocation)
        if target.isPaged || isTable { return try await list(invocation, request) }
        if target.isMutation {
            try await readVersion(invocation, into: &request)
            let id = invocation.session.newRequestID()
            request.set(["requestId"], .string(id))
            try await fileDocuments(invocation)
            let etag = request["etag"]?.text.map { " --etag \($0)" } ?? ""
            invocation.note(
                Phrase("重复此请求: --request-id \(id)\(etag)", "to repeat this request: --request-id \(id)\(etag)"))
        }
        let answer = try await invocation.session.call(target.method, request)
        let value = ContractValue(answer, responseOf: target.path)
        // What an answer has beside the resource, such as a change of it that waits for others, is shown, too.
        let shown = value.members.count > 1 ? value : target.resource.flatMap { value[$0.jsonName] } ?? value
        let check = shown.message?.fullName == CheckView.message ? CheckView(language: invocation.language) : nil
        if invocation.wantsJSON {
            invocation.print(answer.pretty)
        } else {
            invocation.console.write(check?.text(shown) ?? FieldView(language: invocation.language).text(shown))
        }
        return check?.exitCode(shown) ?? .ok
    }

    /// Files the documents that options name where the service keeps them: a step there rests on what is filed, not on a hash.
    private func fileDocuments(_ invocation: Invocation) async throws(CommandError) {
        guard DocumentStore.isBeside(target) else { return }
        for field in fields where field.kind == .document {
            for path in invocation.arguments.all(field.name) { try await DocumentStore.put(path, invocation) }
        }
    }

    /// Reads the resource that is to be changed, says how it stands, and asks for the change of this version of it. An `--etag`
    /// that was given is taken as it is, so that a request can be repeated.
    private func readVersion(_ invocation: Invocation, into request: inout JSONValue) async throws(CommandError) {
        guard request["etag"] == nil, let name = request["name"], let reader = target.reader,
            let member = reader.resource
        else { return }
        var reading: JSONValue = ["name": name]
        if let query = reader.queryReason, let official = request["official"] {
            // To take a step is why the resource is read.
            reading.set(
                [query],
                [
                    "purpose": "QUERY_PURPOSE_CASE_WORK", "official": official,
                    "matter": .string("\(target.name) \(name.text ?? "")"),
                ])
        }
        let answer = ContractValue(
            try await invocation.session.call(reader.method, reading), responseOf: reader.path)
        guard let resource = answer[member.jsonName], let etag = resource["etag"]?.text, !etag.isEmpty else { return }
        request.set(["etag"], .string(etag))
        let state = (resource["state"] ?? resource["status"])?.scalar(invocation.language) ?? ""
        invocation.note(
            Phrase(
                "\(name.text ?? "") 现状: \(state) (版本 \(etag))",
                "\(name.text ?? "") stands at: \(state) (version \(etag))"))
    }

    private func list(_ invocation: Invocation, _ request: JSONValue) async throws(CommandError) -> ExitCode {
        let limit = try invocation.arguments.number("--limit", 1...CommandLimits.maxRows)
        let columns = Columns(of: target)
        var table = columns.table(invocation.language)
        let isComplete = try await invocation.session.items(
            of: target, request, limit: limit ?? CommandLimits.defaultRows
        ) { item in
            if invocation.wantsJSON { invocation.print(item.value.compact) }
            table.add(columns.cells(item, invocation.language))
        }
        if !isComplete { invocation.note(Phrase("还有更多,用 --limit 显示", "there are more; show them with --limit")) }
        let text = table.isEmpty ? Phrase("没有记录\n", "none\n")(invocation.language) : table.text
        if !invocation.wantsJSON { invocation.console.write(text) }
        return .ok
    }
}

extension JSONValue {
    /// Sets the member at `path`, making objects on the way.
    mutating func set(_ path: ArraySlice<String>, _ value: JSONValue) {
        guard let step = path.first else {
            self = value
            return
        }
        var object = JSONObject()
        if case .object(let existing) = self { object = existing }
        var inner = object[step] ?? [:]
        inner.set(path.dropFirst(), value)
        object[step] = inner
        self = .object(object)
    }

    /// Sets the member at `path`.
    mutating func set(_ path: [String], _ value: JSONValue) { set(path[...], value) }
}
