import JSON
import Phrases
import RPC
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
        details: [
            Phrase("每行一个变更的 JSON,直到 Ctrl-C。", "Prints one change a line as JSON, until Ctrl-C."), audience,
        ],
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
            do throws(CommandError) {
                try await invocation.session.stream(
                    method, ["afterPosition": .string("\(after)")], codec: invocation.session.codec, over: channel
                ) { message in
                    if message["heartbeat"] != nil, !invocation.arguments.has("--heartbeats") { return true }
                    invocation.print(message.compact)
                    if message["resync"] != nil { mustResync = true }
                    if message["change"] != nil { seen += 1 }
                    return wanted.map { seen < $0 } ?? true
                }
            } catch {
                guard error.reason == "ROLE_REQUIRED" else { throw error }
                let callers = followers(of: method.type)
                throw error.adding(
                    remedy: Phrase(
                        "\(name) 的变更流只供 \(callers.chinese) 跟踪: 以其中之一的身份调用 (--as),或者用 xinyi list、xinyi get 查阅记录",
                        "the feed of \(name) is for \(callers.english) alone: call as one of them (--as), or look records up with"
                            + " xinyi list and xinyi get"))
            }
            return mustResync ? .negative : .ok
        })

    /// Which identities the feeds are for: services for the most part, and no department of its own.
    private static var audience: Phrase {
        let rows = methods.sorted { $0.key < $1.key }.compactMap { name, path -> Phrase? in
            guard let method = try? DynamicMethod(path, pool: .builtIn) else { return nil }
            let callers = followers(of: method.type)
            return Phrase("\(name): \(callers.chinese)", "\(name): \(callers.english)")
        }
        return Phrase(
            "变更流供服务之间使用,其他身份被拒绝。可跟踪者(--as): " + rows.map(\.chinese).joined(separator: ";") + "。",
            "Feeds are what services follow each other by; other callers are refused. Who may follow (--as): "
                + rows.map(\.english).joined(separator: "; ") + ".")
    }

    /// Who may follow a feed, by its contract: `service/measures`, operators.
    private static func followers(of method: MethodType) -> Phrase {
        let services = method.services.map { Phrase.verbatim("service/\($0)") }
        guard let roles = DescriptorPool.builtIn.enums["xinyi.common.v1.CallerRole"] else { return .list(services) }
        let others = roles.values.filter { value in
            let role = Role(rawValue: value.number > 0 ? 1 << UInt8(clamping: value.number - 1) : 0)
            return !role.isEmpty && role != .service && method.access.contains(role)
        }
        let named = others.map { value in
            Phrase(
                Labels.label(of: value.name, in: roles, .chinese), Labels.label(of: value.name, in: roles, .english))
        }
        return .list(services + named)
    }
}
