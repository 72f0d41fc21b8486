import JSON
import Phrases
import RPC
import SchemaRuntime

/// `press`: calls a method under load and measures.
enum PressCommand {
    /// The command.
    static let command = CommandSpec(
        path: ["press"],
        summary: Phrase("对一个方法做负载测试", "Calls a method under load and measures"),
        details: [
            Phrase(
                "先调用一次,成功后开始;输出每秒调用数、p50/p90/p99/最大耗时、按状态码计的错误。给出 --rate 时耗时自应当发起的时刻算起。",
                "Calls once, and begins when that went well. Prints calls a second, p50, p90, p99 and the longest, and errors by"
                    + " code. With --rate, time counts from the moment the call was due."),
            Phrase(
                "只压本机地址,除非给出 --remote;只压不改变数据的方法,除非给出 --changes。",
                "Presses addresses of this machine only, unless --remote; methods that change nothing only, unless"
                    + " --changes."),
            Phrase("有调用失败时退出码为 1。", "The exit code is 1 when calls failed."),
        ],
        positionals: [
            PositionalSpec("SERVICE/METHOD", "方法", "the method"),
            PositionalSpec("JSON", "请求", "the request", isRequired: false),
        ],
        options: PressPlan.options + [
            OptionSpec("--remote", "允许压其他机器的地址", "allow an address of another machine"),
            OptionSpec("--changes", "允许压会改变数据的方法", "allow a method that changes something, with every call"),
        ],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let plan = try PressPlan(invocation.arguments)
        let path = invocation.arguments.positionals[0]
        let json = try CallCommand.read(invocation)
        let name = CallCommand.target(of: path)
        let address = try await invocation.session.address(of: name)
        guard isLocal(address) || invocation.arguments.has("--remote") else {
            throw .usage(
                "\(address) 不在本机;确要压它请加 --remote", "\(address) is another machine; give --remote if you mean it")
        }
        let first = try invocation.session.open(address, invocation.session.expected(name))
        let pool = try await CallCommand.serverPool(invocation, first) ?? .builtIn
        let method = try DynamicMethod(path, pool: pool)
        let codec = JSONCodec(pool: pool)
        try check(method, invocation)
        // Whatever is wrong with the request is said here, before a thousand calls fail for it.
        _ = try await invocation.session.call(method, json, codec: codec, over: first)
        var channels = [first]
        for _ in 1..<plan.connections {
            channels.append(try invocation.session.open(address, invocation.session.expected(name)))
        }
        let session = invocation.session
        let once = try session.wire(method, json, codec)
        let press = Press(
            plan: plan, channels: channels, method: method.descriptor,
            options: session.options(timeout: session.timeout),
            request: {
                guard method.takesRequestID else { return once }
                return (try? session.wire(method, json, codec)) ?? once
            })
        let result = await press.run()
        show(result, plan, method.descriptor.path, invocation)
        return result.errors.isEmpty ? .ok : .negative
    }

    private static func check(_ method: DynamicMethod, _ invocation: Invocation) throws(CommandError) {
        guard !method.type.serverStreaming else {
            throw .usage("press 只用于一问一答的方法", "press is for methods with one answer, and this one streams")
        }
        guard method.descriptor.idempotency == .noSideEffects || invocation.arguments.has("--changes") else {
            throw .usage(
                "\(method.descriptor.path) 会改变数据;确要压它请加 --changes",
                "\(method.descriptor.path) changes something with every call; give --changes if you mean it")
        }
        guard invocation.session.requestID == nil else {
            throw .usage("press 为每次调用另取幂等键", "press gives each call a request id of its own; leave --request-id out")
        }
    }

    /// Whether an address cannot leave this machine.
    static func isLocal(_ address: String) -> Bool {
        if address.hasPrefix("unix:") { return true }
        let host = address.lastIndex(of: ":").map { address[..<$0] } ?? address[...]
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func show(_ result: Press.Result, _ plan: PressPlan, _ path: String, _ invocation: Invocation) {
        let seconds = Double(result.elapsed.components.seconds) + Double(result.elapsed.components.attoseconds) / 1e18
        let rate = seconds > 0 ? Double(result.calls) / seconds : 0
        let micros = [0.5, 0.9, 0.99].map { Double(result.latencies.quantile($0)) / 1000 }
        let longest = Double(result.latencies.maximum) / 1000
        let errors = result.errors.sorted { "\($0.key)" < "\($1.key)" }
        if invocation.wantsJSON {
            let counted = errors.map { JSONObject.Member(name: "\($0.key)", value: .integer(Int64($0.value))) }
            let value: JSONValue = [
                "method": .string(path), "connections": .integer(Int64(plan.connections)),
                "concurrency": .integer(Int64(plan.concurrency)), "seconds": .number(seconds),
                "calls": .integer(Int64(result.calls)), "callsPerSecond": .number(rate),
                "p50Micros": .number(micros[0]), "p90Micros": .number(micros[1]), "p99Micros": .number(micros[2]),
                "maxMicros": .number(longest),
                "errors": .object(JSONObject(counted)),
            ]
            return invocation.print(value.compact)
        }
        let failed = errors.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let text = (micros + [longest]).map { milliseconds($0) }
        let how = "\(plan.connections) connections, \(plan.concurrency) at once"
        let rows = [
            (Phrase("方法", "method"), path),
            (
                Phrase("调用", "calls"),
                Phrase(
                    "\(result.calls) 次,\(decimal(seconds, 2)) 秒,\(plan.connections) 个连接,同时 \(plan.concurrency)",
                    "\(result.calls) in \(decimal(seconds, 2)) s, \(how)")(invocation.language)
            ),
            (Phrase("速率", "rate"), Phrase("\(Int(rate)) 次/秒", "\(Int(rate)) calls/s")(invocation.language)),
            (Phrase("耗时", "took"), "p50 \(text[0])  p90 \(text[1])  p99 \(text[2])  max \(text[3])"),
            (Phrase("错误", "errors"), failed.isEmpty ? Phrase("无", "none")(invocation.language) : failed),
        ]
        for (label, value) in rows {
            invocation.print("\(TextWidth.padded(label(invocation.language), to: 8))\(value)")
        }
    }

    private static func milliseconds(_ micros: Double) -> String { decimal(micros / 1000, 3) + " ms" }

    /// A number with so many digits behind the point.
    private static func decimal(_ value: Double, _ digits: Int) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((value * Double(scale)).rounded())
        let rest = String(whole % scale)
        return "\(whole / scale)." + String(repeating: "0", count: digits - rest.count) + rest
    }
}
