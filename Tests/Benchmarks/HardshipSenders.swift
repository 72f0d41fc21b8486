import BenchKit
import Foundation
import RPC
import TestKit
import Transport
import Wire

/// A peer that goes on sending Data, small and without a pause, on a stream that is finished.
struct DataAfterTheEnd: Hardship {
    private static let framesAtOnce = 1024

    let name = "Data on a finished stream"

    /// One connection; nothing of what it sends is kept.
    var memoryBound: Int { HardshipMemory.kept + HardshipMemory.connection(message: 0) }

    func play(_ address: SocketAddress, _ cue: HardshipCue) async throws -> String {
        await cue.begin.wait()
        let raw = RawPeer.connect(to: address)
        raw.send(try HardshipFrames.request(1, payload: 64))
        guard let first = try await raw.response(of: 1), first.error == nil else {
            throw BenchError("the call was not answered")
        }
        var batch: [UInt8] = []
        for _ in 0..<Self.framesAtOnce {
            FrameWriter.appendData(streamID: 1, flags: [], payload: [UInt8](repeating: 0x61, count: 64), to: &batch)
        }
        let (frames, seconds) = await offPool { [batch] in
            let began = ContinuousClock.now
            var frames = 0
            while !cue.isOver, raw.send(batch) { frames += Self.framesAtOnce }
            return (frames, began.duration(to: .now) / .seconds(1))
        }
        raw.send(try HardshipFrames.request(3, payload: 64))
        guard let last = try await raw.response(of: 3), last.error == nil else {
            throw BenchError("the connection did not outlive Data on a finished stream")
        }
        return String(format: "%.1f million frames/s dropped, its next call answered", Double(frames) / seconds / 1e6)
    }
}

/// A peer whose requests are of the largest size, one byte below and one byte above it, over and over.
struct LargestRequests: Hardship {
    let name = "4 MiB ± 1 byte"

    /// One connection with one request at a time.
    var memoryBound: Int { HardshipMemory.kept + HardshipMemory.exchange(WireLimits.maxFrameBytes) }

    func play(_ address: SocketAddress, _ cue: HardshipCue) async throws -> String {
        let most = WireLimits.maxFrameBytes
        let requests = try [most - 1, most, most + 1].map { try HardshipFrames.request(1, length: $0) }
        await cue.begin.wait()
        var tally = Tally()
        while !cue.isOver {
            try await Self.use(RawPeer.connect(to: address), requests, cue, &tally)
        }
        return "\(tally.answered) answered, \(tally.refused) RESOURCE_EXHAUSTED, \(tally.closed) connections closed at "
            + "their 17th of those"
    }

    private struct Tally {
        var (answered, refused, closed) = (0, 0, 0)
    }

    /// Sends the three requests, smallest first, over and over until the end is due or the server closes the connection, which it does
    /// when it was sent more oversized frames than it bears in a minute.
    private static func use(
        _ raw: RawPeer, _ requests: [[UInt8]], _ cue: HardshipCue, _ tally: inout Tally
    ) async throws {
        for round in 0... {
            if cue.isOver { return }
            for (place, request) in requests.enumerated() {
                let id = UInt32(2 * (round * requests.count + place) + 1)
                async let _ = offPool { raw.send(HardshipFrames.frame(request, on: id)) }
                let isTooLarge = request.count > WireLimits.headerBytes + WireLimits.maxFrameBytes
                guard let response = try await raw.response(of: id) else {
                    guard isTooLarge, round == RPCLimits.default.maxDiscardedFrames else {
                        throw BenchError("the connection ended with frame \(id) of \(request.count) bytes")
                    }
                    tally.closed += 1
                    return
                }
                let isRefused = response.error?.info?.reason == "REQUEST_TOO_LARGE"
                guard isTooLarge ? isRefused : response.error == nil && response.bytes > request.count - 1024 else {
                    throw BenchError("a frame of \(request.count) bytes: \(String(describing: response.error))")
                }
                if isRefused { tally.refused += 1 } else { tally.answered += 1 }
            }
        }
    }
}

/// Peers that open 10,000 streams which are not read any further than their first message.
struct ManyStreams: Hardship {
    private static let payload = 64
    /// How many streams there are in all.
    private static let all = 10_000

    let connections: Int

    var name: String { "10,000 streams on \(connections == 1 ? "one connection" : "\(connections) connections")" }
    private var each: Int { Self.all / connections }
    /// What a connection may have, and the server.
    private var held: Int {
        min(connections * min(each, RPCLimits.default.maxStreams), TransportLimits.default.maxConcurrentStreams)
    }

    /// So many connections, and as many streams as they may have. The refusals are in a connection's output.
    var memoryBound: Int {
        HardshipMemory.kept
            + connections * HardshipMemory.connection(message: Self.payload)
            + held * HardshipMemory.stream(message: Self.payload)
    }

    func play(_ address: SocketAddress, _ cue: HardshipCue) async throws -> String {
        await cue.begin.wait()
        let each = each
        let peers = (0..<connections).map { _ in RawPeer.connect(to: address) }
        defer { for peer in peers { peer.shutDown() } }
        let held = try await withThrowingTaskGroup(of: (RawPeer, Set<UInt32>).self) { group in
            for peer in peers { group.addTask { (peer, try await Self.open(each, on: peer)) } }
            var held: [(RawPeer, Set<UInt32>)] = []
            for try await one in group { held.append(one) }
            return held
        }
        let count = held.reduce(0) { $0 + $1.1.count }
        guard count == self.held else { throw BenchError("\(count) streams were taken") }
        await cue.end.wait()
        // What was held goes on.
        for (peer, streams) in held { try await Self.readOn(streams, of: peer) }
        let refused = Self.all - count
        return "\(count) held and served on" + (refused > 0 ? ", \(refused) refused" : "")
    }

    /// Opens streams with a window that one message fills, and gives those that have sent it; the others were refused for their number.
    private static func open(_ count: Int, on peer: RawPeer) async throws -> Set<UInt32> {
        var requests: [UInt8] = []
        for number in 0..<count {
            requests += try HardshipFrames.request(
                UInt32(2 * number + 1), HardshipFrames.repeating, payload: payload,
                metadata: number == 0 ? [(Extensions.metadataKey, Extensions.window.text(window: 1))] : [])
        }
        async let _ = offPool { [requests] in peer.send(requests) }
        let (held, refusals) = await offPool {
            var held: Set<UInt32> = []
            var refusals: [[UInt8]] = []
            while held.count + refusals.count < count, let (header, body) = peer.nextFrame() {
                if header.type == .data { held.insert(header.streamID) }
                if header.type == .response { refusals.append(body) }
            }
            return (held, refusals)
        }
        guard held.count + refusals.count == count else {
            throw BenchError("of \(count) streams \(held.count) were taken and \(refusals.count) refused")
        }
        for body in refusals {
            let error = try HardshipFrames.error(body)
            guard ["TOO_MANY_CALLS", "SERVER_BUSY"].contains(error?.info?.reason) else {
                throw BenchError("\(String(describing: error))")
            }
        }
        return held
    }

    /// Says that the first message of each stream was taken, and reads the second ones.
    private static func readOn(_ streams: Set<UInt32>, of peer: RawPeer) async throws {
        var windows: [UInt8] = []
        var total: [UInt8] = []
        // More than was sent counts as all of it.
        FieldWriter.appendVarint(1 << 20, to: &total)
        for id in streams { FrameWriter.appendControl(.window, streamID: id, payload: total, to: &windows) }
        async let _ = offPool { [windows] in peer.send(windows) }
        let seconds = await offPool {
            var seen: Set<UInt32> = []
            while seen.count < streams.count, let (header, _) = peer.nextFrame() {
                if header.type == .data { seen.insert(header.streamID) }
            }
            return seen
        }
        guard seconds == streams else { throw BenchError("\(seconds.count) of \(streams.count) streams went on") }
    }
}
