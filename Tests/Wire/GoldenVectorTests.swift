import TestKit
import Testing
import Wire

/// The vectors of the protocol description, byte for byte, both ways.
@Suite("Golden vectors")
struct GoldenVectorTests {
    private func request(
        _ id: UInt32, flags: FrameFlags = [], payload: [UInt8] = [], timeout: Int64 = 0,
        metadata: [(key: String, value: String)] = []
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        let written = FrameWriter.appendRequest(
            streamID: id, flags: flags, service: "s", method: "m", payload: payload, timeoutNanoseconds: timeout,
            metadata: metadata, to: &bytes)
        #expect(written)
        return bytes
    }

    @Test("a unary request without payload")
    func plainRequest() {
        #expect(request(1) == hex("00 00 00 06 00 00 00 01 01 00 0a 01 73 12 01 6d"))
    }

    @Test("a unary request with payload, timeout and metadata")
    func fullRequest() throws {
        let golden = hex(
            "00 00 00 18 00 00 00 03 01 00 0a 01 73 12 01 6d 1a 02 08 01 20 80 94 eb dc 03 2a 06 0a 01 6b 12 01 76")
        #expect(request(3, payload: [8, 1], timeout: 1_000_000_000, metadata: [("k", "v")]) == golden)
        let envelope = try RequestEnvelope(golden.span.bytes, in: 10..<golden.count)
        #expect(Array(golden[envelope.service]) == Array("s".utf8))
        #expect(Array(golden[envelope.method]) == Array("m".utf8))
        #expect(Array(golden[envelope.payload]) == [8, 1])
        #expect(envelope.timeoutNanoseconds == 1_000_000_000)
        var pairs: [String] = []
        try envelope.metadata(in: golden.span.bytes) { pairs.append("\($0)=\($1)") }
        #expect(pairs == ["k=v"])
    }

    @Test("OK responses, empty and with payload")
    func responses() throws {
        var bytes: [UInt8] = []
        FrameWriter.appendResponse(streamID: 1, payload: [], to: &bytes)
        #expect(bytes == hex("00 00 00 00 00 00 00 01 02 00"))
        bytes = []
        FrameWriter.appendResponse(streamID: 1, payload: [8, 1], to: &bytes)
        #expect(bytes == hex("00 00 00 04 00 00 00 01 02 00 12 02 08 01"))
        let envelope = try ResponseEnvelope(bytes.span.bytes, in: 10..<bytes.count)
        #expect(envelope.status == nil)
        #expect(Array(bytes[envelope.payload]) == [8, 1])
    }

    @Test("an UNIMPLEMENTED response")
    func status() throws {
        var bytes: [UInt8] = []
        FrameWriter.appendResponse(
            streamID: 1, status: hex("08 0c 12 09 73 65 72 76 69 63 65 20 73"), to: &bytes)
        #expect(bytes == hex("00 00 00 0f 00 00 00 01 02 00 0a 0d 08 0c 12 09 73 65 72 76 69 63 65 20 73"))
        let envelope = try ResponseEnvelope(bytes.span.bytes, in: 10..<bytes.count)
        #expect(envelope.status == 12..<25)
    }

    @Test(
        "requests that open streams",
        arguments: [
            (.remoteOpen, "00 00 00 06 00 00 00 05 01 02 0a 01 73 12 01 6d"),
            ([.remoteOpen, .noData], "00 00 00 06 00 00 00 05 01 06 0a 01 73 12 01 6d"),
            (.remoteClosed, "00 00 00 06 00 00 00 05 01 01 0a 01 73 12 01 6d"),
        ] as [(FrameFlags, String)])
    func streams(flags: FrameFlags, golden: String) {
        #expect(request(5, flags: flags) == hex(golden))
    }

    @Test(
        "data frames: a message, an empty message, the end of a half",
        arguments: [
            ([], [8, 1], "00 00 00 02 00 00 00 05 03 00 08 01"),
            ([], [], "00 00 00 00 00 00 00 05 03 00"),
            ([.remoteClosed, .noData], [], "00 00 00 00 00 00 00 05 03 05"),
        ] as [(FrameFlags, [UInt8], String)])
    func data(flags: FrameFlags, payload: [UInt8], golden: String) {
        var bytes: [UInt8] = []
        FrameWriter.appendData(streamID: 5, flags: flags, payload: payload, to: &bytes)
        #expect(bytes == hex(golden))
        #expect(FrameHeader(bytes.span.bytes, at: 0).flags == flags)
    }

    @Test("a negative timeout is ten bytes and comes back negative")
    func negativeTimeout() throws {
        let bytes = request(1, timeout: -1)
        #expect(Array(bytes.suffix(11)) == hex("20 ff ff ff ff ff ff ff ff ff 01"))
        #expect(try RequestEnvelope(bytes.span.bytes, in: 10..<bytes.count).timeoutNanoseconds == -1)
    }
}
