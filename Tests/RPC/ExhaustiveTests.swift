import Foundation
import RPC
import Testing
import Wire

/// Every sequence of up to five frames, for each role. Divided by the first frame, so that each part is a test of its own.
@Suite("Every short sequence of frames")
struct ExhaustiveTests {
    /// What a client, or somebody who is none, might send.
    private static let toServer: [Frame] = [
        .request(1), .request(3, "w", flags: .remoteClosed), .request(2), .request(1, "unknown"),
        .request(3, "b", metadata: [(key: "ttrpc-ext", value: "cancel/1,window/1;9")], flags: .remoteOpen),
        Frame(id: 1, type: .request, body: [0x0a, 0x7f]), .data(1, [1]), .data(3),
        .data(3, flags: [.remoteClosed, .noData]), .data(2), .response(1), Frame(id: 1, type: FrameType(rawValue: 4)),
        Frame(id: 3, type: .cancel, body: [1]), Frame(id: 3, type: .window, body: [9]),
    ]
    private static let toClient: [Frame] = [
        .response(1, [1]), .response(3), .response(1, .cancelled()), Frame(id: 1, type: .response, body: [0x12, 9]),
        .data(1, [1]), .data(3, [1]), .data(3, flags: [.remoteClosed, .noData]), .data(3, [2], flags: .remoteClosed),
        .data(3, flags: .noData), .request(1), Frame(id: 3, type: FrameType(rawValue: 0xe0)), .response(2),
        .data(5, [1]), .response(5, [1]),
    ]
    /// Five frames, unless `XINYI_SEQUENCE_FRAMES` says fewer: under a sanitizer each costs ten times as much.
    private static let longest = ProcessInfo.processInfo.environment["XINYI_SEQUENCE_FRAMES"].flatMap { Int($0) } ?? 5

    /// Records a failure; cheaper than an expectation where there are a hundred thousand of them.
    private func require(
        _ holds: Bool, _ what: @autoclosure () -> String, at location: SourceLocation = #_sourceLocation
    ) {
        if !holds { Issue.record(Comment(rawValue: what()), sourceLocation: location) }
    }

    /// All sequences that begin with one frame, each as indices and as the bytes on the wire.
    private func sequences(
        _ alphabet: [Frame], from first: Int, _ body: (_ indices: [Int], _ bytes: [UInt8]) -> Void
    ) {
        let encoded = alphabet.map(\.bytes)
        var indices = [first]
        func extend(_ bytes: [UInt8]) {
            body(indices, bytes)
            guard indices.count < Self.longest else { return }
            for next in alphabet.indices {
                indices.append(next)
                extend(bytes + encoded[next])
                indices.removeLast()
            }
        }
        extend(encoded[first])
    }

    @Test("the server gives each of its streams one final frame, and its table ends empty", arguments: toServer.indices)
    func server(first: Int) {
        sequences(Self.toServer, from: first) { indices, bytes in
            let bench = ServerBench()
            bench.receive(bytes)
            require(bench.fault == nil, "\(indices): the connection ends")
            // Every call that was started is live or was cancelled.
            require(bench.liveCalls == bench.started.count - bench.cancelled.count, "\(indices): live calls")
            for call in bench.started where bench.isLive(call.streamID) {
                if call.method.kind == .unary {
                    bench.respond(call.streamID, payload: [1])
                } else {
                    let sent = bench.send(call.streamID, payload: [1])
                    require(sent == .queued, "\(indices): cannot send")
                    bench.finish(call.streamID)
                }
            }
            require(bench.liveCalls == 0, "\(indices): calls are left")
            require(bench.outputCount <= indices.count * 300, "\(indices): \(bench.outputCount) bytes of output")
            // A final frame for each request and each even data frame, and for nothing else. A call that was cancelled has none
            // of its own, unless it was ended for what came behind the end of its requests.
            let asked = indices.count { Self.toServer[$0].type == .request || Self.toServer[$0].id == 2 }
            let frames = bench.sent()
            let halfClosed = frames.count { $0.error?.info?.reason == "STREAM_HALF_CLOSED" }
            require(finals(frames) == asked - bench.cancelled.count + halfClosed, "\(indices): final frames")
        }
    }

    /// How many frames end a stream.
    private func finals(_ frames: [Frame]) -> Int {
        frames.count { $0.type == .response || $0.flags.contains(.remoteClosed) }
    }

    @Test("the client gives each of its calls one outcome, and its table ends empty", arguments: toClient.indices)
    func client(first: Int) {
        sequences(Self.toClient, from: first) { indices, bytes in
            let bench = ClientBench()
            _ = try? bench.open()
            _ = try? bench.open(ClientBench.stream)
            _ = try? bench.open(ClientBench.collect)
            bench.receive(bytes)
            require(bench.fault == nil, "\(indices): the connection ends")
            let ends = bench.outcomes.filter { !$0.contains("message") || $0.hasSuffix("last") }
            require(Set(ends.map { $0.prefix(2) }).count == ends.count, "\(indices): \(bench.outcomes)")
            require(bench.liveCalls == 3 - ends.count, "\(indices): live calls")
            if let end = bench.outcomes.firstIndex(where: { $0.hasPrefix("#3 ") && !$0.hasPrefix("#3 message") }) {
                require(!bench.outcomes[(end + 1)...].contains { $0.hasPrefix("#3") }, "\(indices): behind the end")
            }
            let left = bench.session.terminate()
            require(left.count == 3 - ends.count && bench.liveCalls == 0, "\(indices): calls are left")
        }
    }
}
