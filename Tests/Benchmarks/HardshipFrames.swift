import BenchKit
import CommonSchema
import RPC
import SchemaRuntime
import TestKit
import Wire

/// What peers send that are no clients of ours, and what they read.
enum HardshipFrames {
    /// The stream without end of `xinyi-echo`.
    static let repeating = MethodDescriptor(service: "xinyi.bench.v1.Echo", method: "Repeat", kind: .serverStreaming)

    /// A request of Echo, or of another method, with a payload of so many bytes.
    static func request(
        _ id: UInt32, _ method: MethodDescriptor = IntrospectionServiceMethods.echo, payload: Int,
        metadata: [(key: String, value: String)] = []
    ) throws -> [UInt8] {
        var frame: [UInt8] = []
        let message = try EchoRequest(payload: [UInt8](repeating: 0x61, count: payload)).serialized()
        let fits = FrameWriter.appendRequest(
            streamID: id, flags: [], service: method.service, method: method.method, payload: message,
            timeoutNanoseconds: 0, metadata: metadata, to: &frame)
        guard fits else { throw BenchError("\(payload) bytes do not fit a frame") }
        return frame
    }

    /// A request of Echo whose frame's body has exactly `length` bytes, which are more than 4 MiB by one at most.
    static func request(_ id: UInt32, length: Int) throws -> [UInt8] {
        guard length <= WireLimits.maxFrameBytes else {
            // What is in it is never looked at.
            var frame: [UInt8] = []
            FrameHeader(length: UInt32(length), streamID: id, type: .request).append(to: &frame)
            let longest = try request(id, length: WireLimits.maxFrameBytes).dropFirst(WireLimits.headerBytes)
            return frame + longest + [UInt8](repeating: 0, count: length - longest.count)
        }
        let guess = length - 256
        let short = try request(id, payload: guess).count - WireLimits.headerBytes
        let frame = try request(id, payload: guess + length - short)
        guard frame.count == WireLimits.headerBytes + length else {
            throw BenchError("no request has \(length) bytes")
        }
        return frame
    }

    /// The same frame on another stream.
    static func frame(_ frame: [UInt8], on id: UInt32) -> [UInt8] {
        var frame = frame
        for byte in 0..<4 { frame[4 + byte] = UInt8(truncatingIfNeeded: id >> (24 - 8 * UInt32(byte))) }
        return frame
    }

    /// The error in the body of a Response frame; nil when it says OK.
    static func error(_ body: [UInt8]) throws -> RPCError? {
        guard let status = try ResponseEnvelope(body.span.bytes, in: 0..<body.count).status else { return nil }
        return try StatusCodec.decode(body.span.bytes, in: status)
    }
}

extension RawPeer {
    /// The next frame, which must be the response of a stream; nil when the connection has ended.
    func response(of id: UInt32) async throws -> (error: RPCError?, bytes: Int)? {
        guard let (header, body) = await receiveFrame() else { return nil }
        guard header.type == .response, header.streamID == id else {
            throw BenchError("a frame of type \(header.type.rawValue) on stream \(header.streamID) was not expected")
        }
        return (try HardshipFrames.error(body), body.count)
    }
}
