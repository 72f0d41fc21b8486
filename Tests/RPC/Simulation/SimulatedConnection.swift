import RPC
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

    init(knobs: NetworkKnobs, limits: RPCLimits) {
        self.knobs = knobs
        client = ClientSession(limits: limits)
        server = SimulatedServer(limits: limits)
        toServer = SimulatedPipe(knobs)
        toClient = SimulatedPipe(knobs)
    }

    /// Whether the server has nothing at work, and all it wrote has arrived.
    var isServerQuiet: Bool { server.bench.liveCalls == 0 && server.bench.outputCount == 0 && toClient.count == 0 }

    /// Sends a call; one that is refused at once has ended.
    func open(_ call: SimulatedCall, tick: Int, now: ContinuousClock.Instant) {
        do throws(RPCError) {
            try client.open(call.call, now: now)
            calls[call.call.streamID] = call
        } catch {
            call.ends.append((tick, "\(error.code)"))
        }
    }

    func tick(_ tick: Int, now: ContinuousClock.Instant, _ random: inout SeededGenerator) {
        guard !isCut else { return }
        stall(tick, &random)
        if serverStalledUntil <= tick, server.isReading {
            server.receive(toServer.receive(now: tick, &random), tick: tick, now: now)
        }
        server.tick(tick, now: now)
        server.bench.session.output.move(to: &toClient, tick, &random)
        if clientStalledUntil <= tick { receive(toClient.receive(now: tick, &random), tick) }
        for call in client.expire(now: now) { end(call, "DEADLINE_EXCEEDED", tick) }
        for (_, call) in calls.sorted(by: { $0.key < $1.key }) where call.givesUp.map({ $0 <= tick }) ?? false {
            client.forget(call.call)
            end(call.call, "given up", tick)
        }
        client.output.move(to: &toServer, tick, &random)
        if client.liveCalls != calls.count {
            finding = "\(client.liveCalls) calls in the client's table, \(calls.count) wait"
        }
        finding = finding ?? server.finding
        heldMax = max(heldMax, inbound.count + toServer.count + toClient.count + client.output.count)
        if Int.random(in: 0..<1000, using: &random) < knobs.cutChance { cut(tick) }
    }

    private func stall(_ tick: Int, _ random: inout SeededGenerator) {
        if Int.random(in: 0..<1000, using: &random) < knobs.stallChance {
            clientStalledUntil = tick + Int.random(in: 1...knobs.stallMax, using: &random)
        }
        if Int.random(in: 0..<1000, using: &random) < knobs.stallChance {
            serverStalledUntil = tick + Int.random(in: 1...knobs.stallMax, using: &random)
        }
    }

    private func receive(_ bytes: [UInt8], _ tick: Int) {
        inbound += bytes
        var offset = 0
        reading: while true {
            let step = client.next(in: inbound.span.bytes, from: &offset)
            if case .message(let call, let payload, let last) = step {
                deliver(call, Array(inbound[payload]))
                if last { end(call, "ok", tick) }
            } else if case .finished(let call, let payload) = step {
                if call.method.kind == .unary { deliver(call, Array(inbound[payload])) }
                end(call, "ok", tick)
            } else if case .failed(let call, let error) = step {
                end(call, "\(error.code)", tick)
            } else if case .close(let fault) = step {
                finding = "the client closes: \(fault)"
                break reading
            } else if case .needsMore = step {
                break reading
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
        for call in client.terminate() { end(call, "UNAVAILABLE", tick) }
        server.terminate()
        finding = finding ?? server.finding
        if !calls.isEmpty || client.liveCalls != 0 { finding = "calls are left at the end of the connection" }
    }
}

extension OutputQueue {
    /// Writes what the network takes now.
    fileprivate mutating func move(to pipe: inout SimulatedPipe, _ tick: Int, _ random: inout SeededGenerator) {
        let count = min(pipe.room, count)
        guard count > 0 else { return }
        pipe.send(withPending { [UInt8]($0.prefix(count)) }, now: tick, &random)
        consume(count)
    }
}
