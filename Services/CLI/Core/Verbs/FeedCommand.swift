import JSON
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
                name: "SERVICE",
                help: Phrase("registry、listing、measures 或 reporting", "registry, listing, measures or reporting"))
        ],
        options: [
            OptionSpec(
                name: "--after", value: "POSITION",
                help: Phrase("从此位置之后开始,默认 0", "begin after this position, default 0")),
            OptionSpec(name: "--count", value: "NUMBER", help: Phrase("收到这么多变更后结束", "end after so many changes")),
            OptionSpec(name: "--heartbeats", value: nil, help: Phrase("也显示心跳", "print heartbeats too")),
        ],
        action: { invocation throws(CommandError) in
            let name = invocation.arguments.positionals[0]
            guard let path = methods[name] else {
                throw .usage(
                    "没有 \(name) 的变更流;可用: \(methods.keys.sorted().joined(separator: ", "))",
                    "\(name) has no feed; use one of: \(methods.keys.sorted().joined(separator: ", "))")
            }
            let after = try number(invocation, "--after", 0) ?? 0
            let wanted = try number(invocation, "--count", 1)
            let method = try DynamicMethod(path, pool: .builtIn)
            let channel = try await invocation.session.channel(to: name)
            let timeout = invocation.arguments.has("--timeout") ? invocation.session.timeout : nil
            var seen: Int64 = 0
            var mustResync = false
            try await invocation.session.stream(
                method, ["afterPosition": .string("\(after)")], codec: invocation.session.codec, over: channel,
                timeout: timeout
            ) { message in
                if message["heartbeat"] != nil, !invocation.arguments.has("--heartbeats") { return true }
                invocation.print(message.compact)
                if message["resync"] != nil { mustResync = true }
                if message["change"] != nil { seen += 1 }
                return wanted.map { seen < $0 } ?? true
            }
            return mustResync ? .negative : .ok
        })

    /// The whole number of an option; nil if it was not given.
    static func number(_ invocation: Invocation, _ option: String, _ least: Int64) throws(CommandError)
        -> Int64?
    {
        guard let text = invocation.arguments[option] else { return nil }
        guard let value = Int64(text), value >= least else {
            throw .usage("\(option) 须为不小于 \(least) 的整数", "\(option) must be a whole number of at least \(least)")
        }
        return value
    }
}
