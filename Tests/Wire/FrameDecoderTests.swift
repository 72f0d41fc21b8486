import TestKit
import Testing
import Wire

@Suite("Frame decoder")
struct FrameDecoderTests {
    /// What a decoder gives for bytes that arrive in these pieces; the caller's buffer is kept as a connection keeps it.
    private func decode(_ pieces: [[UInt8]]) -> [String] {
        var decoder = FrameDecoder()
        var buffer: [UInt8] = []
        var seen: [String] = []
        for piece in pieces {
            buffer += piece
            var offset = 0
            reading: while true {
                switch decoder.next(in: buffer.span.bytes, from: &offset) {
                case .frame(let header, let body):
                    seen.append("\(header.streamID):\(header.type.rawValue):\(header.flags.rawValue):\(buffer[body])")
                case .oversized(let header): seen.append("oversized \(header.streamID) \(header.length)")
                case .violation:
                    // Its length is only as exact as what has arrived of the header.
                    seen.append("violation")
                    return seen
                case .needsMore(let total):
                    #expect(total > 0 && total <= WireLimits.maxFrameBytes + WireLimits.headerBytes)
                    #expect(decoder.isDiscarding ? total == 1 : total > buffer.count - offset)
                    break reading
                }
            }
            buffer.removeFirst(offset)
        }
        return seen
    }

    private static let stream = hex(
        """
        00 00 00 02 00 00 00 05 03 00 08 01
        00 00 00 00 00 00 00 05 03 05
        00 00 00 03 00 00 00 07 e0 ff 01 02 03
        00 00 00 06 00 00 00 09 01 00 0a 01 73 12 01 6d
        """)

    @Test("frames come out the same at every split point, in two pieces, three pieces and byte by byte")
    func splits() {
        let bytes = Self.stream
        let whole = decode([bytes])
        #expect(whole.count == 4)
        for first in 0...bytes.count {
            #expect(decode([Array(bytes[..<first]), Array(bytes[first...])]) == whole)
            for second in first...bytes.count {
                #expect(
                    decode([Array(bytes[..<first]), Array(bytes[first..<second]), Array(bytes[second...])]) == whole)
            }
        }
        #expect(decode(bytes.map { [$0] }) == whole)
    }

    @Test(
        "the frame limit: 4 MiB is delivered, one byte more is discarded exactly",
        arguments: [(-1, false), (0, false), (1, true), (4096, true)])
    func limit(over: Int, discarded: Bool) {
        let length = WireLimits.maxFrameBytes + over
        var bytes: [UInt8] = []
        FrameHeader(length: UInt32(length), streamID: 3, type: .request).append(to: &bytes)
        bytes += [UInt8](repeating: 0xff, count: length)
        FrameHeader(length: 0, streamID: 5, type: .response).append(to: &bytes)
        // In pieces of 1 MiB and a bit, so that the end of the discarded body falls inside one.
        let pieces = stride(from: 0, to: bytes.count, by: 1_048_583).map {
            Array(bytes[$0..<min(bytes.count, $0 + 1_048_583)])
        }
        let seen = decode(pieces)
        #expect(seen.count == 2)
        #expect(seen[0].hasPrefix("oversized 3 \(length)") == discarded)
        #expect(seen[1] == "5:2:0:[]")
    }

    @Test("a discarded body ends at its last byte, wherever the pieces end")
    func discardSplits() {
        let length = WireLimits.maxFrameBytes + 1
        var head: [UInt8] = []
        FrameHeader(length: UInt32(length), streamID: 3, type: .data).append(to: &head)
        var tail = [UInt8](repeating: 0, count: 5)
        FrameHeader(length: 1, streamID: 5, type: .data).append(to: &tail)
        tail.append(9)
        let middle = [UInt8](repeating: 0xee, count: length - 5)
        for split in 0...tail.count {
            let seen = decode([head + middle, Array(tail[..<split]), Array(tail[split...])])
            #expect(seen == ["oversized 3 \(length)", "5:3:0:[9]"])
        }
    }

    @Test("the header of a frame that is discarded may end anywhere", arguments: 0...10)
    func oversizedHeaderSplits(split: Int) {
        var head: [UInt8] = []
        FrameHeader(length: UInt32(WireLimits.maxFrameBytes + 1), streamID: 3, type: .data).append(to: &head)
        let body = [UInt8](repeating: 0, count: WireLimits.maxFrameBytes + 1)
        let seen = decode([Array(head[..<split]), Array(head[split...]), body, hex("00 00 00 00 00 00 00 05 03 05")])
        #expect(seen == ["oversized 3 \(WireLimits.maxFrameBytes + 1)", "5:3:5:[]"])
    }

    @Test(
        "a length whose reserved first byte is not zero is refused at once, from its first byte on",
        arguments: [hex("01"), hex("ff ff ff ff 00 00 00 01 01 00"), hex("01 00 00 00"), hex("ff")])
    func violation(bytes: [UInt8]) {
        #expect(decode([bytes]).first?.hasPrefix("violation") == true)
    }

    @Test("the largest length below the protocol error is still only oversized")
    func belowViolation() {
        #expect(decode([hex("00 ff ff ff 00 00 00 01 01 00")]) == ["oversized 1 16777215"])
    }

    @Test("random bytes in random pieces never crash and never ask for more than a frame")
    func random() {
        let seed = UInt64.random(in: .min ... .max)
        print("frame decoder seed \(seed)")
        var random = SeededRandom(seed: seed)
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                // Headers with small lengths most of the time, so that decoding goes on.
                let length = UInt32.random(in: 0...(Bool.random(using: &random) ? 8 : 300), using: &random)
                FrameHeader(
                    length: length, streamID: UInt32.random(in: 0...9, using: &random),
                    type: FrameType(rawValue: UInt8.random(in: 0...255, using: &random)),
                    flags: FrameFlags(rawValue: UInt8.random(in: 0...255, using: &random))
                ).append(to: &bytes)
                bytes += (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
            }
            let split = Int.random(in: 0...bytes.count, using: &random)
            #expect(decode([bytes]) == decode([Array(bytes[..<split]), Array(bytes[split...])]), "seed \(seed)")
        }
    }
}
