import JSON
import Phrases
import SchemaRuntime

/// `feed tail`: follows a service's changes.
enum FeedCommand {
    /// The method that each service's feed is watched by.
    static let methods = [
        "registry": "xinyi.registry.v1.RegistryFeedService/WatchRegistry",
        "listing": "xinyi.listing.v1.ListingFeedService/WatchListing",
        "measures": "xinyi.measures.v1.FeedService/WatchMeasures",
        "reporting": "xinyi.reporting.v1.ReportingFeedService/WatchReporting",
    ]

    /// The command.
    static let command = CommandSpec(
        path: ["feed", "tail"], summary: Phrase("跟踪服务的变更", "Follows the changes of a service"),
        details: [Phrase("每行一个变更的 JSON,直到 Ctrl-C。", "Prints one change a line as JSON, until Ctrl-C.")],
        positionals: [
            PositionalSpec(
                "SERVICE", "registry、listing、measures 或 reporting", "registry, listing, measures or reporting")
        ],
        options: [
            OptionSpec("--after POSITION", "从此位置之后开始,默认 0", "begin after this position, default 0"),
            OptionSpec("--count NUMBER", "收到这么多变更后结束", "end after so many changes"),
            OptionSpec("--heartbeats", "也显示心跳", "print heartbeats too"),
        ],
        action: { invocation throws(CommandError) in
            let name = invocation.arguments.positionals[0]
            guard let path = methods[name] else {
                throw .usage(
                    "没有 \(name) 的变更流;可用: \(methods.keys.sorted().joined(separator: ", "))",
                    "\(name) has no feed; use one of: \(methods.keys.sorted().joined(separator: ", "))")
            }
            let after = try invocation.arguments.number("--after", 0...Int.max) ?? 0
            let wanted = try invocation.arguments.number("--count", 1...Int.max)
            let method = try DynamicMethod(path, pool: .builtIn)
            let channel = try await invocation.session.channel(to: name)
            invocation.console.followReader()
            var seen = 0
            var mustResync = false
            try await invocation.session.stream(
                method, ["afterPosition": .string("\(after)")], codec: invocation.session.codec, over: channel
            ) { message in
                if message["heartbeat"] != nil, !invocation.arguments.has("--heartbeats") { return true }
                invocation.print(message.compact)
                if message["resync"] != nil { mustResync = true }
                if message["change"] != nil { seen += 1 }
                return wanted.map { seen < $0 } ?? true
            }
            return mustResync ? .negative : .ok
        })
}
