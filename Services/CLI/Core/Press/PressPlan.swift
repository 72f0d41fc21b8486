/// How a method is pressed.
struct PressPlan: Sendable, Hashable {
    /// Connections opened.
    var connections = 1
    /// Calls at once, over all connections.
    var concurrency = 16
    /// How long calls are begun; the last ones may end later, within their timeout.
    var duration = Duration.seconds(5)
    /// Calls made in all; nil for as many as fit.
    var count: Int?
    /// Calls begun in a second; nil for as many as go.
    var rate: Double?

    /// The options of the command line.
    static let options: [OptionSpec] = [
        OptionSpec(
            "--connections NUMBER", "连接数,1 到 \(CommandLimits.maxPressConnections),默认 1",
            "connections, 1 to \(CommandLimits.maxPressConnections), default 1"),
        OptionSpec(
            "--concurrency NUMBER", "同时进行的调用数,1 到 \(CommandLimits.maxPressConcurrency),默认 16",
            "calls at once over all connections, 1 to \(CommandLimits.maxPressConcurrency), default 16"),
        OptionSpec(
            "--duration SECONDS", "持续秒数,至多 \(CommandLimits.maxPressSeconds),默认 5(给出 --count 时为上限)",
            "how long calls are begun, at most \(CommandLimits.maxPressSeconds) seconds, default 5; with --count the most"
        ),
        OptionSpec(
            "--count NUMBER", "调用总数,至多 \(CommandLimits.maxPressCalls)",
            "calls in all, at most \(CommandLimits.maxPressCalls)"),
        OptionSpec(
            "--rate NUMBER", "每秒发起的调用数,至多 \(CommandLimits.maxPressRate);默认不限",
            "calls begun in a second, at most \(CommandLimits.maxPressRate); default as many as go"),
    ]

    /// The plan of a command line.
    /// - Throws: `CommandError` for a number out of its bounds, and for more connections than calls at once.
    init(_ arguments: ParsedArguments) throws(CommandError) {
        connections = try arguments.number("--connections", 1...CommandLimits.maxPressConnections) ?? connections
        concurrency = max(concurrency, connections)
        concurrency = try arguments.number("--concurrency", 1...CommandLimits.maxPressConcurrency) ?? concurrency
        guard connections <= concurrency else {
            throw .usage(
                "--connections 不得多于 --concurrency",
                "--connections must not be more than --concurrency: a connection without calls presses nothing")
        }
        count = try arguments.number("--count", 1...CommandLimits.maxPressCalls)
        if count != nil { duration = .seconds(CommandLimits.maxPressSeconds) }
        let seconds = try arguments.number("--duration", upTo: CommandLimits.maxPressSeconds)
        duration = seconds.map { .seconds($0) } ?? duration
        rate = try arguments.number("--rate", upTo: CommandLimits.maxPressRate)
    }
}
