import RPC
import Testing
import Wire

/// The sessions see the same, wherever the pieces end in which bytes arrive.
@Suite("Bytes in pieces")
struct SplitTests {
    private static let toServer: [Frame] = [
        .request(
            1, payload: [8, 1], timeout: 1_000_000_000, metadata: [(key: "ttrpc-ext", value: "cancel/1,window/1;9")]),
        .request(3, "w", payload: [2], flags: .remoteClosed), .request(5, "c", flags: .remoteOpen),
        .data(5, [1, 2, 3]),
        .data(5), .request(7, "b", flags: [.remoteOpen, .noData]), .data(7, [4], flags: .remoteClosed),
        Frame(id: 3, type: .window, body: [40]), Frame(id: 7, type: .cancel, body: [1]), .request(2), .request(1),
        Frame(id: 9, type: FrameType(rawValue: 0xee), body: [1, 2]), .data(5, flags: [.remoteClosed, .noData]),
        Frame(id: 11, type: .request, body: [0x0a, 0x7f]),
    ]
    private static let toClient: [Frame] = [
        Frame(id: 0, type: .hello, body: Array("ping/1,window/1;9".utf8)), .response(1, [8, 1]), .data(3, [1, 2]),
        .data(3), Frame(id: 5, type: .window, body: [40]), .data(7, [5]), .response(5, [6]),
        .data(3, flags: .remoteClosed),
        Frame(id: 0, type: .ping, body: [1, 2, 3, 4, 5, 6, 7, 8]), .data(3, [9]), .response(7, .cancelled()),
    ]

    private func server(_ pieces: [ArraySlice<UInt8>]) -> [String] {
        let bench = ServerBench()
        for piece in pieces { bench.receive(Array(piece)) }
        let calls =
            bench.started.map { "\($0.streamID) \($0.method.method)" } + bench.cancelled.map { "-\($0.streamID)" }
        return calls + bench.payloads.map { "\($0)" } + bench.messages + bench.sent().map { "\($0)" }
    }

    private func client(_ pieces: [ArraySlice<UInt8>]) -> [String] {
        let bench = ClientBench(offering: .all)
        for method in [ClientBench.unary, ClientBench.stream, ClientBench.collect, ClientBench.both] {
            _ = try? bench.open(method)
        }
        for piece in pieces { bench.receive(Array(piece)) }
        return bench.outcomes + bench.sent().map { "\($0)" } + ["\(bench.liveCalls)"]
    }

    private func check(_ frames: [Frame], _ see: ([ArraySlice<UInt8>]) -> [String]) {
        let bytes = frames.flatMap(\.bytes)
        let whole = see([bytes[...]])
        #expect(whole.count > 10)
        for split in 0...bytes.count { #expect(see([bytes[..<split], bytes[split...]]) == whole, "split at \(split)") }
        for size in 1...21 {
            let pieces = stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min(bytes.count, $0 + size)] }
            #expect(see(pieces) == whole, "pieces of \(size)")
        }
    }

    @Test("a server sees the same at every split point, and in pieces of any small size")
    func server() { check(Self.toServer, server) }

    @Test("a client sees the same at every split point, and in pieces of any small size")
    func client() { check(Self.toClient, client) }
}
