import JSON
import SchemaRuntime

/// A verb that is one call of one method: where its arguments go in the request, and how the answer is shown.
struct MethodVerb: Sendable {
    /// A column of a table.
    struct Column: Sendable {
        /// Its title.
        let title: Phrase
        /// Where its value stands in a row, by JSON names.
        let path: [String]

        init(_ path: String, _ chinese: String, _ english: String) {
            title = Phrase(chinese, english)
            self.path = path.split(separator: ".").map(String.init)
        }
    }

    /// How the answer is shown.
    enum View: Sendable {
        /// As fields, of the member called so if there is one.
        case fields(String?)
        /// As a table of the list called so; all pages are read up to `--limit`.
        case table(String, [Column])
    }

    let words: [String]
    let summary: Phrase
    /// `xinyi.registry.v1.SubjectService/GetSubject`.
    let method: String
    let fields: [VerbField]
    let view: View
    /// Fields of the request that do not come from the command line.
    var constants: JSONValue = [:]

    /// The verb as a command.
    var command: CommandSpec {
        let type = Self.requestType(of: method)
        var options = fields.filter { $0.name.hasPrefix("--") }.map {
            OptionSpec(
                name: $0.name, value: $0.placeholder, help: $0.help, isRequired: $0.isRequired,
                isRepeated: $0.isRepeated)
        }
        if type?.fields.contains(where: { $0.name == "etag" }) == true {
            options.append(
                OptionSpec(
                    name: "--etag", value: "ETAG",
                    help: Phrase("读到的版本标记;已被他人修改时拒绝", "the version that was read; refused if somebody changed it since")
                ))
        }
        if isPaged {
            options.append(
                OptionSpec(
                    name: "--limit", value: "ROWS",
                    help: Phrase("最多显示的行数", "the most rows to show, default \(CommandLimits.defaultRows)")))
        }
        return CommandSpec(
            path: words, summary: summary,
            details: [Phrase("调用 \(method)", "Calls \(method)")],
            positionals: fields.filter { !$0.name.hasPrefix("--") }.map {
                PositionalSpec(name: $0.name, help: $0.help, isRequired: $0.isRequired)
            },
            options: options, action: run)
    }

    /// Whether the answer comes in pages.
    private var isPaged: Bool {
        Self.requestType(of: method)?.fields.contains { $0.name == "page_token" } == true
    }

    private static func requestType(of method: String) -> MessageType? {
        (try? DynamicMethod(method, pool: .builtIn)).flatMap { DescriptorPool.builtIn.messages[$0.type.input] }
    }

    /// The request that the arguments make.
    func request(_ invocation: Invocation) throws(CommandError) -> JSONValue {
        guard let type = Self.requestType(of: method) else {
            throw .usage("没有方法 \(method)", "there is no method \(method)")
        }
        var request = constants
        var positionals = invocation.arguments.positionals[...]
        for field in fields {
            var texts = invocation.arguments.all(field.name)
            if !field.name.hasPrefix("--") { texts = positionals.popFirst().map { [$0] } ?? [] }
            guard !texts.isEmpty else { continue }
            var values: [JSONValue] = []
            for text in texts { values.append(try field.value(text, of: type.fullName)) }
            request.set(field.path[...], field.isRepeated ? .array(values) : values[values.count - 1])
        }
        if let etag = invocation.arguments["--etag"] { request.set(["etag"], .string(etag)) }
        let isOfficial = { (field: FieldType) in field.kind == .message("xinyi.common.v1.Official") }
        if type.fields.contains(where: { $0.name == "official" && isOfficial($0) }) {
            request.set(["official"], try invocation.official())
        }
        return request
    }

    private func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        var request = try request(invocation)
        guard case .table(let list, let columns) = view else {
            let answer = try await invocation.session.call(method, request)
            if invocation.wantsJSON {
                invocation.print(answer.pretty)
            } else if case .fields(let member) = view {
                let answer = ContractValue(answer, responseOf: method)
                let shown = member.flatMap { answer[$0] } ?? answer
                invocation.console.write(FieldView(language: invocation.language).text(shown))
            }
            return .ok
        }
        let limit = try self.limit(invocation)
        var table = Table(columns.map { $0.title(invocation.language) })
        var count = 0
        while true {
            if isPaged { request.set(["pageSize"], .integer(Int64(min(1000, limit - count)))) }
            let answer = try await invocation.session.call(method, request)
            for row in ContractValue(answer, responseOf: method)[list]?.elements ?? [] where count < limit {
                count += 1
                if invocation.wantsJSON { invocation.print(row.value.compact) }
                table.add(columns.map { Self.cell(row, $0.path[...], invocation.language) })
            }
            guard let token = answer["nextPageToken"]?.text, !token.isEmpty else { break }
            guard count < limit else {
                invocation.note(Phrase("还有更多,用 --limit 显示", "there are more; show them with --limit"))
                break
            }
            request.set(["pageToken"], .string(token))
        }
        if !invocation.wantsJSON {
            invocation.console.write(
                table.isEmpty ? Phrase("没有记录\n", "none\n")(invocation.language) : table.text)
        }
        return .ok
    }

    private func limit(_ invocation: Invocation) throws(CommandError) -> Int {
        guard let text = invocation.arguments["--limit"] else { return CommandLimits.defaultRows }
        guard let limit = Int(text), (1...CommandLimits.maxRows).contains(limit) else {
            throw .usage(
                "--limit 须为 1 到 \(CommandLimits.maxRows)", "--limit must be a number from 1 to \(CommandLimits.maxRows)"
            )
        }
        return limit
    }

    /// What a table shows of `row` at `path`: the values of all elements where a list is on the way.
    static func cell(_ row: ContractValue, _ path: ArraySlice<String>, _ language: Language) -> String {
        guard let step = path.first else { return row.scalar(language) }
        if case .array = row.value {
            return row.elements.map { cell($0, path, language) }.joined(separator: "; ")
        }
        return row[step].map { cell($0, path.dropFirst(), language) } ?? ""
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
