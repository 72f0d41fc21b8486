import JSON
import Phrases
import RPC
import SchemaRuntime

/// `call`: any method with JSON in and out.
enum CallCommand {
    /// The command.
    static let command = CommandSpec(
        path: ["call"],
        summary: Phrase("以 JSON 调用任一方法", "Calls any method with JSON in and out"),
        details: [
            Phrase(
                "JSON 可直接给出、以 @文件 给出,或给 - 从标准输入读取。服务器流每行输出一个 JSON。",
                "The JSON is given as it is, as @FILE, or as - for standard input; without it the request is empty. A"
                    + " server's stream is printed as one JSON a line."),
            Phrase(
                "接口定义取自运行中的服务,取不到时用内置定义。",
                "The contract comes from the running server, or from this program where the server does not tell."),
        ],
        positionals: [
            PositionalSpec("SERVICE/METHOD", "方法", "the method"),
            PositionalSpec("JSON", "请求", "the request", isRequired: false),
        ],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let path = invocation.arguments.positionals[0]
        let request = try read(invocation)
        let (pool, channel) = try await contract(for: path, invocation)
        let method = try DynamicMethod(path, pool: pool)
        let codec = JSONCodec(pool: pool)
        guard method.type.serverStreaming else {
            let answer = try await invocation.session.call(method, request, codec: codec, over: channel)
            invocation.print(invocation.wantsJSON ? answer.compact : answer.pretty)
            return .ok
        }
        invocation.console.followReader()
        try await invocation.session.stream(method, request, codec: codec, over: channel) { message in
            invocation.print(message.compact)
            return true
        }
        return .ok
    }

    /// The request's JSON.
    static func read(_ invocation: Invocation) throws(CommandError) -> JSONValue {
        let positionals = invocation.arguments.positionals
        guard positionals.count > 1 else { return [:] }
        let text = positionals[1]
        let bytes =
            text == "-"
            ? try invocation.console.readAll()
            : text.hasPrefix("@") ? try Files.read(String(text.dropFirst())) : Array(text.utf8)
        do throws(JSONError) { return try JSONValue.parse(bytes) } catch {
            throw CommandError(
                .usage, [Phrase("请求不是有效的 JSON: \(error.text.chinese)", "the request is not valid JSON: \(error)")])
        }
    }

    /// The contract that knows `path`, preferably the server's own, and a channel to the server.
    static func contract(
        for path: String, _ invocation: Invocation
    ) async throws(CommandError) -> (DescriptorPool, any Channel) {
        let channel = try await invocation.session.channel(to: target(of: path))
        return (try await serverPool(invocation, channel) ?? .builtIn, channel)
    }

    /// The service that serves `path`: `measures`. What every service serves is asked of the registry.
    static func target(of path: String) -> String {
        let service = path.split(separator: "/").dropLast().joined(separator: "/")
        let known = DescriptorPool.builtIn.service(named: service)?.fullName ?? service
        let name = known.hasPrefix("xinyi.") ? Session.serviceName(of: known) : known
        return name == "common" ? "registry" : name
    }

    /// The contract of the server behind `channel`; nil if it does not tell.
    static func serverPool(
        _ invocation: Invocation, _ channel: any Channel
    ) async throws(CommandError) -> DescriptorPool? {
        try await serverContract(invocation, channel)?.pool
    }

    /// The contract of the server behind `channel` and the full names of the services that it serves; nil if it does not
    /// tell.
    static func serverContract(
        _ invocation: Invocation, _ channel: any Channel
    ) async throws(CommandError) -> (pool: DescriptorPool, services: [String])? {
        let path = "xinyi.common.v1.IntrospectionService/GetDescriptorSet"
        let method = try DynamicMethod(path, pool: .builtIn)
        do throws(CommandError) {
            let answer = try await invocation.session.call(method, [:], codec: invocation.session.codec, over: channel)
            guard let text = answer["fileDescriptorSet"]?.text, let bytes = Base64.decode(text),
                let pool = try? DescriptorPool(fileDescriptorSet: bytes)
            else { return nil }
            return (pool, (answer["services"]?.elements ?? []).compactMap(\.text))
        } catch {
            if error.exitCode == .unavailable { throw error }
            return nil
        }
    }
}
