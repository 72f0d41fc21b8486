import Foundation

/// What one peer sent, byte by byte, as client and as server: a file of `client NAME: HEX` and `server NAME: HEX` lines.
struct Transcript: Equatable {
    /// The calls of every transcript, in the order of the peers' own clients, with the text that each sends.
    static let calls = [
        (name: "echo", text: "hello"), (name: "empty", text: ""), (name: "metadata", text: "metadata:xinyi-caller"),
        (name: "no deadline", text: "deadline:"), (name: "deadline", text: "deadline:"), (name: "error", text: "fail:"),
        (name: "busy", text: "busy:"), (name: "unimplemented", text: ""),
    ]

    /// Request frames by call.
    var requests: [String: [UInt8]] = [:]
    /// Response frames by call, to the requests above.
    var responses: [String: [UInt8]] = [:]

    private static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Transcripts/\(name).txt"
    }

    /// The names of all transcripts there are.
    static let all = ["go-1.1.1", "rust-0.5.2-sync", "rust-0.5.2-async"]

    init() {}

    /// The recorded one of this name.
    init(reading name: String) throws {
        for line in try String(contentsOfFile: Self.path(name), encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard !line.hasPrefix("#"), parts.count == 2 else { continue }
            let bytes = parts[1].split(separator: " ").compactMap { UInt8($0, radix: 16) }
            if parts[0].hasPrefix("client ") { requests[String(parts[0].dropFirst(7))] = bytes }
            if parts[0].hasPrefix("server ") { responses[String(parts[0].dropFirst(7))] = bytes }
        }
    }

    /// Writes the file anew.
    func write(_ name: String) throws {
        var text =
            "# What this peer sends, frame by frame. Recorded by XINYI_RECORD=1 swift test --filter TranscriptTests.\n"
        for (side, frames) in [("client", requests), ("server", responses)] {
            for call in Self.calls {
                guard let frame = frames[call.name] else { continue }
                let hex = frame.map { String(format: "%02x", $0) }.joined(separator: " ")
                text += "\(side) \(call.name): \(hex)\n"
            }
        }
        try text.write(toFile: Self.path(name), atomically: true, encoding: .utf8)
    }
}
