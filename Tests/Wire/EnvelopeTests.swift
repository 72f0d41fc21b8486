import TestKit
import Testing
import Wire

@Suite("Envelopes")
struct EnvelopeTests {
    private func request(_ text: String) throws(WireError) -> RequestEnvelope {
        let bytes = hex(text)
        return try RequestEnvelope(bytes.span.bytes, in: 0..<bytes.count)
    }

    @Test("unknown fields of every wire type are skipped")
    func unknown() throws {
        // 1001 varint, 1002 bytes, 1003 fixed64, 1004 fixed32, then the service.
        let envelope = try request(
            "c8 3e 05 d2 3e 02 aa bb d9 3e 01 02 03 04 05 06 07 08 e5 3e 01 02 03 04 0a 01 73")
        #expect(envelope.service.count == 1)
    }

    @Test("of a repeated single field the last one counts")
    func repeated() throws {
        let bytes = hex("0a 01 61 0a 02 62 63")
        let envelope = try RequestEnvelope(bytes.span.bytes, in: 0..<bytes.count)
        #expect(Array(bytes[envelope.service]) == Array("bc".utf8))
    }

    @Test(
        "broken envelopes are errors",
        arguments: [
            ("0a", WireError.truncated), ("0a 05 61", .truncated), ("08 01", .unexpectedWireType(field: 1)),
            ("20", .truncated), ("22 01 61", .unexpectedWireType(field: 4)), ("0b", .group), ("0c", .group),
            ("0e", .malformed), ("00 01", .malformed), ("20 ff ff ff ff ff ff ff ff ff 7f", .malformed),
            ("20 ff ff ff ff ff ff ff ff ff ff 01", .malformed), ("0a ff ff ff ff ff ff ff ff ff 01", .truncated),
            ("09 01 02", .truncated), ("0d 01", .truncated),
        ])
    func broken(bytes: String, error: WireError) {
        #expect(throws: error) { try request(bytes) }
    }

    @Test("metadata that is not UTF-8 is an error, an embedded NUL is kept")
    func text() throws {
        let bad = hex("2a 06 0a 01 6b 12 01 ff")
        let envelope = try RequestEnvelope(bad.span.bytes, in: 0..<bad.count)
        #expect(throws: WireError.invalidUTF8(field: 2)) { try envelope.metadata(in: bad.span.bytes) { _, _ in } }
        let nul = hex("2a 08 0a 01 6b 12 03 61 00 62")
        var values: [String] = []
        try RequestEnvelope(nul.span.bytes, in: 0..<nul.count).metadata(in: nul.span.bytes) { values.append($1) }
        #expect(values == ["a\0b"])
    }

    @Test("a prefix of an envelope is read as far as its fields go, and is truncated within one")
    func prefixes() throws {
        let bytes = hex("0a 01 73 12 01 6d 1a 02 08 01 20 80 94 eb dc 03 2a 06 0a 01 6b 12 01 76")
        // Where a field ends: service, method, payload, timeout, metadata.
        let ends: Set = [0, 3, 6, 10, 16, 24]
        for end in 0...bytes.count {
            guard ends.contains(end) else {
                #expect(throws: WireError.truncated, "\(end) bytes") {
                    try RequestEnvelope(bytes.span.bytes, in: 0..<end)
                }
                #expect(throws: WireError.truncated, "\(end) bytes") {
                    try ResponseEnvelope(bytes.span.bytes, in: 0..<end)
                }
                continue
            }
            let request = try RequestEnvelope(bytes.span.bytes, in: 0..<end)
            #expect(request.service == (end < 3 ? 0..<0 : 2..<3), "\(end) bytes")
            #expect(request.method == (end < 6 ? 0..<0 : 5..<6), "\(end) bytes")
            #expect(request.payload == (end < 10 ? 0..<0 : 8..<10), "\(end) bytes")
            #expect(request.timeoutNanoseconds == (end < 16 ? 0 : 1_000_000_000), "\(end) bytes")
            var pairs: [String] = []
            try request.metadata(in: bytes.span.bytes) { pairs.append("\($0)=\($1)") }
            #expect(pairs == (end < 24 ? [] : ["k=v"]), "\(end) bytes")
            #expect(request.metadataCount == pairs.count && request.metadataBytes == (end < 24 ? 0 : 6))
            // The same bytes as a response: its status and payload stand in the first two fields, the others are not known.
            let response = try ResponseEnvelope(bytes.span.bytes, in: 0..<end)
            #expect(response.status == (end < 3 ? nil : 2..<3), "\(end) bytes")
            #expect(response.payload == (end < 6 ? 0..<0 : 5..<6), "\(end) bytes")
            #expect(response.metadataCount == 0, "\(end) bytes")
        }
    }

    @Test("random bytes never crash")
    func random() {
        let seed = UInt64.random(in: .min ... .max)
        print("envelope seed \(seed)")
        var random = SeededRandom(seed: seed)
        var decoded = 0
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                // Tags of the envelope's own fields often enough to go deeper.
                Bool.random(using: &random)
                    ? [0x0a, 0x12, 0x1a, 0x20, 0x2a, 1, 2].randomElement(using: &random)!
                    : UInt8.random(in: 0...255, using: &random)
            }
            guard let envelope = try? RequestEnvelope(bytes.span.bytes, in: 0..<bytes.count) else { continue }
            decoded += 1
            #expect(envelope.payload.upperBound <= bytes.count, "seed \(seed)")
            try? envelope.metadata(in: bytes.span.bytes) { _, _ in }
        }
        #expect(decoded > 0, "seed \(seed)")
    }

    @Test("a request above the frame limit is not written, one at the limit is", arguments: [(0, true), (1, false)])
    func limit(over: Int, fits: Bool) {
        // service s, method m: 6 bytes; payload tag and four length bytes: 5.
        let payload = [UInt8](repeating: 0, count: WireLimits.maxFrameBytes - 11 + over)
        var bytes: [UInt8] = [1]
        let written = FrameWriter.appendRequest(
            streamID: 1, flags: [], service: "s", method: "m", payload: payload, timeoutNanoseconds: 0, metadata: [],
            to: &bytes)
        #expect(written == fits)
        #expect(bytes.count == (fits ? 1 + 10 + WireLimits.maxFrameBytes : 1))
    }

    @Test("the output queue gives bytes back in order and forgets what left")
    func output() {
        var queue = OutputQueue()
        queue.bytes += [1, 2, 3]
        queue.consume(2)
        queue.bytes += [4]
        let pending = queue.withPending { Array($0) }
        #expect(pending == [3, 4])
        var count = queue.count
        #expect(count == 2)
        queue.consume(2)
        count = queue.count
        #expect(count == 0)
        // A long queue is compacted, and stays right.
        queue.bytes += [UInt8](repeating: 7, count: 3 << 20)
        queue.bytes += [9]
        queue.consume(2 << 20)
        let (held, last) = (queue.bytes.count, queue.withPending { $0.last })
        count = queue.count
        #expect(count == (1 << 20) + 1)
        #expect(held == count, "what has left is given back")
        #expect(last == 9)
    }
}
