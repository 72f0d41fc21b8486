import JSON
import Phrases
import SchemaRuntime

/// `trace`: follows the frames of a running server.
enum TraceCommand {
    private static let path = "xinyi.common.v1.IntrospectionService/WatchFrames"

    /// The command.
    static let command = CommandSpec(
        path: ["trace"],
        summary: Phrase("跟踪运行中服务的帧", "Follows the frames of a running server"),
        details: [
            Phrase(
                "每行一帧:时间、连接、方向、流、类型、标志、长度、方法,直到 Ctrl-C。只有帧头,没有任何内容。",
                "Prints one frame a line: time, connection, direction, stream, type, flags, length, method, until Ctrl-C. Headers"
                    + " only, nothing of what they carry."),
            Phrase(
                "须以运维身份调用;来不及读取的帧会略去并计数。",
                "For operators (--as operator/NAME). Frames that come faster than they are read are left out and counted."
            ),
        ],
        positionals: [
            PositionalSpec(
                "SERVICE", "directory、registry、listing、measures 或 reporting",
                "directory, registry, listing, measures or reporting")
        ],
        options: [
            OptionSpec("--connection NUMBER", "只跟踪此连接", "only this connection"),
            OptionSpec("--one-in NUMBER", "每这么多次调用跟踪一次,默认 1", "follow one of so many calls, default 1"),
            OptionSpec("--count NUMBER", "收到这么多帧后结束", "end after so many frames"),
        ],
        action: run)

    private static func run(_ invocation: Invocation) async throws(CommandError) -> ExitCode {
        let name = try Session.known(invocation.arguments.positionals[0])
        let number = { (option: String) throws(CommandError) in
            try invocation.arguments.number(option, 1...Int.max) ?? 0
        }
        let request: JSONValue = [
            "connectionId": .string("\(try number("--connection"))"), "oneIn": .integer(Int64(try number("--one-in"))),
            "frameLimit": .string("\(try number("--count"))"),
        ]
        let method = try DynamicMethod(path, pool: .builtIn)
        let channel = try await invocation.session.channel(to: name)
        invocation.console.followReader()
        try await invocation.session.stream(method, request, codec: invocation.session.codec, over: channel) {
            message in
            for frame in message["frames"]?.elements ?? [] {
                invocation.print(invocation.wantsJSON ? frame.compact : line(frame))
            }
            if let dropped = message["dropped"]?.text {
                invocation.note(Phrase("略去 \(dropped) 帧", "\(dropped) frames left out"))
            }
            return true
        }
        return .ok
    }

    private static func line(_ frame: JSONValue) -> String {
        let direction = frame["direction"]?.text == "FRAME_DIRECTION_RECEIVED" ? "->" : "<-"
        let cells = [
            (time(frame["time"]?.text ?? ""), 12), ("#" + (frame["connectionId"]?.text ?? "0"), 5), (direction, 2),
            (frame["streamId"]?.text ?? "0", 7), (type(number(frame["type"])), 8), (flags(number(frame["flags"])), 22),
            ((frame["length"]?.text ?? "0") + " B", 10),
        ]
        let shown = cells.map { TextWidth.padded($0.0, to: $0.1) } + [frame["method"]?.text ?? ""]
        return shown.joined(separator: " ")
    }

    private static func number(_ value: JSONValue?) -> Int64 {
        if case .integer(let number)? = value { number } else { 0 }
    }

    /// `12:00:01.250` of an instant in RFC 3339, its digits behind the second made three.
    private static func time(_ instant: String) -> String {
        let clock = instant.split(separator: "T").last.map { $0.prefix { $0 != "Z" } } ?? ""
        let parts = clock.split(separator: ".")
        guard let whole = parts.first else { return "" }
        let fraction = parts.count > 1 ? parts[1].prefix(3) : ""
        return "\(whole).\(fraction)\(String(repeating: "0", count: 3 - fraction.count))"
    }

    private static let types: [Int64: String] = [
        1: "request", 2: "response", 3: "data", 4: "ping", 5: "pong", 0xe0: "hello", 0xe1: "cancel", 0xe2: "window",
        0xe3: "drain", 0xe4: "reset",
    ]

    private static func type(_ number: Int64) -> String { types[number] ?? "0x" + String(number, radix: 16) }

    private static func flags(_ number: Int64) -> String {
        let names = [(1, "remote-closed"), (2, "remote-open"), (4, "no-data")] as [(Int64, String)]
        var set = names.filter { number & $0.0 != 0 }.map(\.1)
        let rest = number & ~7
        if rest != 0 { set.append("0x" + String(rest, radix: 16)) }
        return set.joined(separator: ",")
    }
}
