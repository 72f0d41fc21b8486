import RPC
import TestKit
import Wire

/// A client's and a server's session with a network between them.
final class SimulatedConnection {
    private let knobs: NetworkKnobs
    private var client: ClientSession
    let server: SimulatedServer
    private var toServer: SimulatedPipe
    private var toClient: SimulatedPipe
    private var inbound: [UInt8] = []
    private var calls: [UInt32: SimulatedCall] = [:]
    private var clientStalledUntil = 0
    private var serverStalledUntil = 0
    var finding: String?
    private(set) var isCut = false
    private(set) var heldMax = 0

    private let outboundHighWater: Int
    /// Whether the server has said that it takes no more calls.
    private var isDraining = false

    /// With `offering` both ends know more than ttrpc.
    init(knobs: NetworkKnobs, limits: RPCLimits, offering: Extensions) {
        self.knobs = knobs
        outboundHighWater = limits.outboundHighWater
        client = ClientSession(limits: limits, offering: offering)
        server = SimulatedServer(limits: limits, offering: offering)
        toServer = SimulatedPipe(knobs)
        toClient = SimulatedPipe(knobs)
    }

    /// Whether the server has nothing at work, and all it wrote has arrived.
    var isServerQuiet: Bool { server.isQuiet && toClient.count == 0 }

    /// Sends a call; one that is refused at once has ended.
    func open(_ call: SimulatedCall, tick: Int, now: MonotonicInstant) {
        // A real client calls another connection then.
        guard !isDraining else {
            call.ends.append((tick, "UNAVAILABLE"))
            return
        }
        do throws(RPCError) {
            try client.open(call.call, now: now)
            calls[call.call.streamID] = call
            if client.extensions.contains(.window) { server.windowed.insert(call.plan.token) }
        } catch {
            call.ends.append((tick, "\(error.code)"))
        }
    }

    func tick(_ tick: Int, now: MonotonicInstant, _ random: inout SeededRandom) {
        guard !isCut else { return }
        stall(tick, &random)
        if serverStalledUntil <= tick, server.isReading {
            server.receive(toServer.receive(now: tick, &random), tick: tick, now: now)
        }
        server.tick(tick, now: now)
        server.session.output.move(to: &toClient, tick, &random)
        if clientStalledUntil <= tick { receive(toClient.receive(now: tick, &random), tick, now) }
        for call in client.expire(now: now) { end(call, "DEADLINE_EXCEEDED", tick) }
        let waiting = calls.values.sorted { $0.plan.token < $1.plan.token }
        for call in waiting where call.givesUp.map({ $0 <= tick }) ?? false {
            client.forget(call.call)
            end(call.call, "given up", tick)
        }
        for call in waiting where call.ends.isEmpty { sendRequests(call) }
        client.output.move(to: &toServer, tick, &random)
        if client.liveCalls != calls.count {
            finding = "\(client.liveCalls) calls in the client's table, \(calls.count) wait"
        }
        finding = finding ?? server.finding
        heldMax = max(heldMax, inbound.count + toServer.count + toClient.count + client.output.count)
        let isDead = client.checkLiveness(now: now) != nil || server.session.checkLiveness(now: now) != nil
        if isDead || Int.random(in: 0..<1000, using: &random) < knobs.cutChance { cut(tick) }
    }

    /// The requests of a call that streams them, as far as there is room; then their end.
    private func sendRequests(_ waiting: SimulatedCall) {
        guard waiting.call.method.kind.streamsRequests else { return }
        while waiting.sent < waiting.plan.messages, client.output.count <= outboundHighWater {
            switch client.send(waiting.call, payload: waiting.plan.message(waiting.sent)) {
            case .queued: waiting.sent += 1
            case .waits: return
            case .gone, .tooLarge:
                if waiting.ends.isEmpty { finding = "call \(waiting.plan.token) cannot send" }
                return
            }
        }
        if waiting.sent == waiting.plan.messages { client.halfClose(waiting.call) }
    }

    private func stall(_ tick: Int, _ random: inout SeededRandom) {
        if Int.random(in: 0..<1000, using: &random) < knobs.stallChance {
            clientStalledUntil = tick + Int.random(in: 1...knobs.stallMax, using: &random)
        }
        if Int.random(in: 0..<1000, using: &random) < knobs.stallChance {
            serverStalledUntil = tick + Int.random(in: 1...knobs.stallMax, using: &random)
        }
    }

    private func receive(_ bytes: [UInt8], _ tick: Int, _ now: MonotonicInstant) {
        if !bytes.isEmpty { client.heard(now) }
        inbound += bytes
        var offset = 0
        reading: while finding == nil {
            switch client.next(in: inbound.span.bytes, from: &offset, now: now) {
            case .message(let call, let payload, let last):
                deliver(call, Array(inbound[payload]))
                if last { end(call, "ok", tick) }
            case .finished(let call, let payload):
                if call.method.kind == .unary { deliver(call, Array(inbound[payload])) }
                end(call, "ok", tick)
            case .failed(let call, let error): end(call, "\(error.code)", tick)
            case .credit: break
            case .drain: isDraining = true
            case .close(let fault): finding = "the client closes: \(fault)"
            case .needsMore: break reading
            }
        }
        inbound.removeFirst(offset)
    }

    private func deliver(_ call: ClientCall, _ payload: [UInt8]) {
        guard let waiting = calls[call.streamID] else {
            finding = "#\(call.streamID) gets a message behind its end"
            return
        }
        if let wrong = waiting.take(payload) { finding = wrong }
        client.acknowledge(call, total: waiting.receivedBytes)
    }

    private func end(_ call: ClientCall, _ outcome: String, _ tick: Int) {
        guard let waiting = calls.removeValue(forKey: call.streamID) else {
            finding = "#\(call.streamID) ends twice"
            return
        }
        waiting.ends.append((tick, outcome))
    }

    /// The connection is gone for both sides; what was on its way is lost.
    func cut(_ tick: Int) {
        guard !isCut else { return }
        isCut = true
        for (call, isUntaken) in client.terminate() {
            calls[call.streamID]?.isUntaken = isUntaken
            end(call, "UNAVAILABLE", tick)
        }
        server.terminate()
        finding = finding ?? server.finding
        if !calls.isEmpty || client.liveCalls != 0 { finding = "calls are left at the end of the connection" }
    }
}

extension OutputQueue {
    /// Writes what the network takes now.
    fileprivate mutating func move(to pipe: inout SimulatedPipe, _ tick: Int, _ random: inout SeededRandom) {
        let count = min(pipe.room, count)
        guard count > 0 else { return }
        pipe.send(withPending { [UInt8]($0.prefix(count)) }, now: tick, &random)
        consume(count)
    }
}
