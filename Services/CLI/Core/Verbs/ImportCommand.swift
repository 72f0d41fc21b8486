import Crypto
import JSON
import Phrases

/// `record import`: sends a CSV file in chunks, with progress; run again it goes on where it was interrupted.
enum ImportCommand {
    private static let service = "xinyi.registry.v1.ImportService"

    /// The command.
    static let command = CommandSpec(
        path: ["record", "import"], summary: Phrase("导入许可或处罚的 CSV 文件", "Imports a CSV file of permits or penalties"),
        details: [
            Phrase(
                "UTF-8 或 GB18030。中断后再次运行同一命令即续传;同一文件不会重复计入。有行被拒时退出码为 1。",
                "UTF-8 or GB18030. After an interruption the same command goes on where it was; the same file never"
                    + " counts twice. Ends with code 1 if rows were rejected."),
            Phrase(
                "首行须为模板的列名或代码,见 xinyi record template --kind penalty。",
                "The first row names the template's columns or their codes: xinyi record template --kind penalty lists them."
            ),
            Phrase("默认列出被拒的行;--verdicts 列出每一行。", "Lists the rejected rows; with --verdicts every row."),
        ],
        positionals: [PositionalSpec("FILE", "文件", "the file")],
        options: [
            OptionSpec("--kind KIND", "permit 或 penalty", "permit or penalty", isRequired: true),
            OptionSpec("--template TEMPLATE", "current(默认);older 尚未实现", "current (default); older is not built yet"),
            OptionSpec("--verdicts", "列出每一行的结论", "list every row's verdict"),
            OptionSpec("--quiet", "只显示汇总", "show the summary only"),
        ],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let path = invocation.arguments.positionals[0]
        let file = try FileReader(path)
        guard file.size > 0 else { throw .usage("\(path) 是空文件", "\(path) is empty") }
        guard file.size <= CommandLimits.maxImportBytes else {
            throw .usage(
                "\(path) 超过 \(CommandLimits.maxImportBytes) 字节,请分成多个文件",
                "\(path) is larger than \(CommandLimits.maxImportBytes) bytes; split it into several files")
        }
        let bytes = try file.read(at: 0, count: Int(file.size))
        do throws(CommandError) { return try await take(invocation, path, bytes) } catch {
            guard error.reason == "INVALID_HEADER" else { throw error }
            let template = "xinyi record template --kind \(invocation.arguments["--kind"] ?? "penalty")"
            throw error.adding(
                remedy: Phrase("列出模板的各列: \(template)", "list the columns of the template with: \(template)"))
        }
    }

    private static func take(
        _ invocation: Invocation, _ path: String, _ bytes: [UInt8]
    ) async throws(CommandError) -> ExitCode {
        let opened = try await open(invocation, path, bytes)
        var (state, name) = (opened["import"] ?? [:], opened["import"]?["name"]?.text ?? "")
        if state["state"]?.text == "IMPORT_STATE_OPEN" {
            try await send(invocation, name, bytes, from: Int64(state["nextOffset"]?.text ?? "0") ?? 0)
            let id = "finish-\(name.split(separator: "/").last ?? "")"
            let finished = try await retrying(invocation) { () async throws(CommandError) in
                try await invocation.session.call(
                    "\(service)/FinishImport", ["name": .string(name), "requestId": .string(String(id.prefix(64)))])
            }
            state = finished["import"] ?? state
        } else if opened["existing"] == true {
            invocation.note(Phrase("此文件已导入过: \(name)", "this file was imported before: \(name)"))
        }
        name = state["name"]?.text ?? name
        return try await report(invocation, name, state)
    }

    private static func open(_ invocation: Invocation, _ path: String, _ bytes: [UInt8]) async throws(CommandError)
        -> JSONValue
    {
        let choice = { (option: String, type: String, standard: String) throws(CommandError) in
            try VerbField(name: option, kind: .choice("xinyi.registry.v1.\(type)"))
                .value(invocation.arguments[option] ?? standard)
        }
        let digest = SHA256.hexDigest(bytes)
        let fileName = path.split(separator: "/").last.map(String.init) ?? path
        let request: JSONValue = [
            "kind": try choice("--kind", "DecisionKind", ""),
            "template": try choice("--template", "ImportTemplate", "current"),
            "sha256": .string(digest), "totalBytes": .string("\(bytes.count)"), "fileName": .string(fileName),
            "official": try invocation.official(),
        ]
        return try await retrying(invocation) { () async throws(CommandError) in
            try await invocation.session.call("\(service)/OpenImport", request)
        }
    }

    private static func send(
        _ invocation: Invocation, _ name: String, _ bytes: [UInt8], from start: Int64
    ) async throws(CommandError) {
        var offset = start
        if start > 0 {
            invocation.note(Phrase("从第 \(start) 字节续传", "going on at byte \(start)"))
        }
        while offset < Int64(bytes.count) {
            let end = min(Int(offset) + CommandLimits.importChunkBytes, bytes.count)
            let data = Base64.encode(Array(bytes[Int(offset)..<end]))
            let position = offset
            let request: JSONValue = [
                // The offset says which chunk it is, so no key is needed.
                "requestId": "", "name": .string(name), "offset": .string("\(position)"), "data": .string(data),
            ]
            let answer = try await retrying(invocation) { () async throws(CommandError) -> JSONValue? in
                do throws(CommandError) {
                    return try await invocation.session.call("\(service)/AppendImportChunk", request)
                } catch {
                    // The chunk had arrived although its answer did not, or another run goes on with the file.
                    guard error.reason == "WRONG_OFFSET" else { throw error }
                    return nil
                }
            }
            if let answer {
                offset = Int64(answer["nextOffset"]?.text ?? "") ?? Int64(end)
                progress(invocation, answer, offset, Int64(bytes.count))
            } else {
                let state = try await retrying(invocation) { () async throws(CommandError) in
                    try await invocation.session.call("\(service)/GetImport", ["name": .string(name)])
                }
                let next = Int64(state["import"]?["nextOffset"]?.text ?? "") ?? 0
                guard next != position else {
                    throw CommandError(.refused, [Phrase("导入位置不一致", "the import's offset does not settle")])
                }
                offset = next
            }
        }
        if invocation.console.showsProgress, !invocation.arguments.has("--quiet") {
            invocation.console.writeError("\n")
        }
    }

    private static func progress(_ invocation: Invocation, _ answer: JSONValue, _ offset: Int64, _ total: Int64) {
        guard !invocation.arguments.has("--quiet"), invocation.console.showsProgress else { return }
        let count = { (name: String) in answer[name]?.text ?? "0" }
        let text = Phrase(
            "\(offset * 100 / max(1, total))%  行 \(count("rows"))  通过 \(count("accepted"))  重复 \(count("duplicates"))"
                + "  拒绝 \(count("rejected"))  逾期 \(count("late"))",
            "\(offset * 100 / max(1, total))%  rows \(count("rows"))  accepted \(count("accepted"))"
                + "  duplicates \(count("duplicates"))  rejected \(count("rejected"))  late \(count("late"))")
        invocation.console.writeError("\r" + text(invocation.language) + "   ")
    }

    /// Tries a call again while the service cannot be reached, with growing pauses: the daemon may be restarting.
    private static func retrying<Result: Sendable>(
        _ invocation: Invocation, _ body: () async throws(CommandError) -> Result
    ) async throws(CommandError) -> Result {
        var attempt = 0
        while true {
            do throws(CommandError) { return try await body() } catch {
                attempt += 1
                guard error.exitCode == .unavailable, attempt < CommandLimits.importAttempts else { throw error }
                try? await Task.sleep(for: .milliseconds(100 << min(attempt, 5)))
            }
        }
    }

    private static func report(_ invocation: Invocation, _ name: String, _ state: JSONValue) async throws(CommandError)
        -> ExitCode
    {
        let rejected = Int64(state["rejected"]?.text ?? "0") ?? 0
        let listsAll = invocation.arguments.has("--verdicts")
        let verdicts = try ContractMethod.named("ListImportVerdicts")
        let columns = Columns(of: verdicts)
        var table = columns.table(invocation.language)
        if listsAll || (rejected > 0 && !invocation.arguments.has("--quiet")) {
            var request: JSONValue = ["import": .string(name)]
            if !listsAll { request.set(["verdict"], "ROW_VERDICT_REJECTED") }
            _ = try await invocation.session.items(of: verdicts, request) { row in
                if invocation.wantsJSON { invocation.print(row.value.compact) }
                table.add(columns.cells(row, invocation.language))
            }
        }
        if invocation.wantsJSON {
            invocation.print(state.compact)
        } else {
            if !table.isEmpty { invocation.console.write(table.text + "\n") }
            invocation.console.write(
                FieldView(language: invocation.language).text(
                    ContractValue(state, message: "xinyi.registry.v1.Import")))
        }
        let failed = state["state"]?.text == "IMPORT_STATE_FAILED"
        return rejected > 0 || failed ? .negative : .ok
    }
}
