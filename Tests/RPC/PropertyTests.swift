import RPC
import TestKit
import Testing
import Wire

/// Whatever arrives: no crash, bounded output, and either progress or the end of the connection.
@Suite("Any bytes")
struct PropertyTests {
    /// What a client, or somebody who is none, might send.
    private static let toServer: [Frame] = [
        .request(1), .request(3, "w", flags: .remoteClosed), .request(2), .request(1, "unknown"),
        .request(3, timeout: -5), Frame(id: 1, type: .request, body: [0x0a, 0x7f]), .data(1, [1]), .data(3),
        .data(3, flags: [.remoteClosed, .noData]), .data(2), .response(1), Frame(id: 1, type: FrameType(rawValue: 4)),
    ]
    private static let toClient: [Frame] = [
        .response(1, [1]), .response(3), .response(1, .cancelled()), Frame(id: 1, type: .response, body: [0x12, 9]),
        .data(1, [1]), .data(3, [1]), .data(3, flags: [.remoteClosed, .noData]), .data(3, [2], flags: .remoteClosed),
        .data(3, flags: .noData), .request(1), Frame(id: 3, type: FrameType(rawValue: 0xe0)), .response(2),
    ]

    /// Records a failure; cheaper than an expectation where there are a hundred thousand of them.
    private func require(
        _ holds: Bool, _ what: @autoclosure () -> String, at location: SourceLocation = #_sourceLocation
    ) {
        if !holds { Issue.record(Comment(rawValue: what()), sourceLocation: location) }
    }

    @Test("random bytes end in progress or in a closed connection")
    func random() {
        let seed = UInt64.random(in: .min ... .max)
        print("session seed \(seed)")
        var random = SeededRandom(seed: seed)
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                if Bool.random(using: &random) {
                    bytes += (Self.toServer + Self.toClient).randomElement(using: &random)!.bytes
                } else {
                    bytes += (0..<Int.random(in: 0...24, using: &random)).map { _ in
                        Bool.random(using: &random) ? 0 : UInt8.random(in: 0...255, using: &random)
                    }
                }
            }
            if Bool.random(using: &random), !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let server = ServerBench()
            server.receive(bytes)
            require(server.outputCount < 16 << 10, "seed \(seed)")
            let client = ClientBench()
            _ = try? client.open()
            _ = try? client.open(ClientBench.stream)
            client.receive(bytes)
            require(client.liveCalls <= 2, "seed \(seed)")
        }
    }

    @Test("the stream table is a dictionary, whatever is inserted and removed")
    func streamTable() {
        final class Item {}
        let seed = UInt64.random(in: .min ... .max)
        print("stream table seed \(seed)")
        var random = SeededRandom(seed: seed)
        var table = StreamTable<Item>()
        var model: [UInt32: Item] = [:]
        for _ in 0..<50_000 {
            let id = UInt32.random(in: 0..<64, using: &random) * (Bool.random(using: &random) ? 1 : 32) | 1
            if model[id] == nil, Bool.random(using: &random) {
                let item = Item()
                table.insert(item, id: id)
                model[id] = item
            } else {
                require(table.remove(id) === model.removeValue(forKey: id), "seed \(seed)")
            }
            require(table[id] === model[id], "seed \(seed)")
            require(table.count == model.count, "seed \(seed)")
        }
        for (id, item) in model { #expect(table[id] === item, "seed \(seed)") }
    }
}
