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
            name: "--connections", value: "NUMBER",
            help: Phrase(
                "连接数,1 到 \(CommandLimits.maxPressConnections),默认 1",
                "connections, 1 to \(CommandLimits.maxPressConnections), default 1")),
        OptionSpec(
            name: "--concurrency", value: "NUMBER",
            help: Phrase(
                "同时进行的调用数,1 到 \(CommandLimits.maxPressConcurrency),默认 16",
                "calls at once over all connections, 1 to \(CommandLimits.maxPressConcurrency), default 16")),
        OptionSpec(
            name: "--duration", value: "SECONDS",
            help: Phrase(
                "持续秒数,至多 \(CommandLimits.maxPressSeconds),默认 5(给出 --count 时为上限)",
                "how long calls are begun, at most \(CommandLimits.maxPressSeconds) seconds, default 5; with --count the most"
            )
        ),
        OptionSpec(
            name: "--count", value: "NUMBER",
            help: Phrase(
                "调用总数,至多 \(CommandLimits.maxPressCalls)", "calls in all, at most \(CommandLimits.maxPressCalls)")),
        OptionSpec(
            name: "--rate", value: "NUMBER",
            help: Phrase(
                "每秒发起的调用数,至多 \(CommandLimits.maxPressRate);默认不限",
                "calls begun in a second, at most \(CommandLimits.maxPressRate); default as many as go")),
    ]

    /// The plan of a command line.
    /// - Throws: `CommandError` for a number out of its bounds, and for more connections than calls at once.
    init(_ arguments: ParsedArguments) throws(CommandError) {
        if let value = try Self.whole("--connections", 1...CommandLimits.maxPressConnections, arguments) {
            connections = value
        }
        concurrency = max(concurrency, connections)
        if let value = try Self.whole("--concurrency", 1...CommandLimits.maxPressConcurrency, arguments) {
            concurrency = value
        }
        guard connections <= concurrency else {
            throw .usage(
                "--connections 不得多于 --concurrency",
                "--connections must not be more than --concurrency: a connection without calls presses nothing")
        }
        count = try Self.whole("--count", 1...CommandLimits.maxPressCalls, arguments)
        if count != nil { duration = .seconds(CommandLimits.maxPressSeconds) }
        if let value = try Self.number("--duration", Double(CommandLimits.maxPressSeconds), arguments) {
            duration = .seconds(value)
        }
        rate = try Self.number("--rate", Double(CommandLimits.maxPressRate), arguments)
    }

    private static func whole(
        _ name: String, _ bounds: ClosedRange<Int>, _ arguments: ParsedArguments
    ) throws(CommandError) -> Int? {
        guard let text = arguments[name] else { return nil }
        guard let value = Int(text), bounds.contains(value) else {
            throw .usage(
                "\(name) 须为 \(bounds.lowerBound) 到 \(bounds.upperBound) 的整数",
                "\(name) must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return value
    }

    private static func number(
        _ name: String, _ most: Double, _ arguments: ParsedArguments
    ) throws(CommandError) -> Double? {
        guard let text = arguments[name] else { return nil }
        guard let value = Double(text), value > 0, value <= most else {
            throw .usage("\(name) 须大于 0,至多 \(Int(most))", "\(name) must be a number above 0, at most \(Int(most))")
        }
        return value
    }
}
