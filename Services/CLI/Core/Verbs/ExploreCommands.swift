import JSON
import SchemaRuntime

/// `list` and `describe`: what services, methods and messages there are.
enum ExploreCommands {
    /// `list` without a service lists services and methods.
    static let list = CommandSpec(
        path: ["list"],
        summary: Phrase("列出服务和方法", "Lists services and their methods"),
        details: [source],
        positionals: [
            PositionalSpec(name: "SERVICE", help: Phrase("只列出此服务", "only this service"), isRequired: false)
        ],
        action: { invocation throws(CommandError) in
            let pool = try await pool(invocation)
            let wanted = invocation.arguments.positionals.first
            if let wanted, pool.service(named: wanted) == nil {
                throw .usage("没有服务 \(wanted)", "there is no service \(wanted); see `xinyi list`")
            }
            let titles = [Phrase("方法", "METHOD"), Phrase("说明", "WHAT")].map { $0(invocation.language) }
            var table = Table(titles, maxColumnWidth: 120)
            for service in pool.services where wanted == nil || pool.service(named: wanted ?? "") == service {
                for method in service.methods {
                    let path = "\(service.fullName)/\(method.name)"
                    if invocation.wantsJSON {
                        let stream: JSONValue = .bool(method.serverStreaming)
                        invocation.print(
                            (["method": .string(path), "serverStreaming": stream, "comment": .string(method.comment)]
                                as JSONValue).compact)
                    }
                    table.add([path, firstSentence(method.comment)])
                }
            }
            if !invocation.wantsJSON { invocation.console.write(table.text) }
            return .ok
        })

    /// `describe` shows one element with its comments.
    static let describe = CommandSpec(
        path: ["describe"],
        summary: Phrase("说明服务、方法、消息或枚举", "Describes a service, method, message or enum"),
        details: [source],
        positionals: [PositionalSpec(name: "NAME", help: Phrase("名称,可省略包名", "its name, with or without package"))],
        action: { invocation throws(CommandError) in
            let pool = try await pool(invocation)
            let name = invocation.arguments.positionals[0]
            guard let text = Description(pool: pool).text(of: name) else {
                throw .usage("没有名为 \(name) 的服务、方法、消息或枚举", "nothing is called \(name); see `xinyi list`")
            }
            invocation.console.write(text)
            return .ok
        })

    private static let source = Phrase(
        "给出 --address 时取自该服务,否则用内置定义。",
        "With --address the contract comes from that server, otherwise from this program.")

    private static func pool(_ invocation: Invocation) async throws(CommandError) -> DescriptorPool {
        guard let address = invocation.session.address else { return .builtIn }
        return try await CallCommand.serverPool(invocation, try invocation.session.connect(address)) ?? .builtIn
    }

    private static func firstSentence(_ comment: String) -> String {
        let flat = comment.split(separator: "\n").joined(separator: " ")
        return flat.range(of: ". ").map { String(flat[..<$0.lowerBound]) + "." } ?? flat
    }

}

extension String {
    /// Where `other` first occurs.
    fileprivate func range(of other: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
            start = index(after: start)
        }
        return nil
    }
}
