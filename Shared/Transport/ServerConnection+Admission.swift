import Phrases
import RPC

/// Refusing calls at once when the server is at work on as many as it may.
extension ServerConnection {
    /// Whether ``admit(_:)`` would refuse a call of the method.
    func isFull(for method: RegisteredMethod) -> Bool {
        isShardFull(for: method) || method.gate?.isFull ?? false || load?.isFull(isStream: !method.isUnary) ?? false
    }

    private func isShardFull(for method: RegisteredMethod) -> Bool {
        shard.runningHandlers >= shard.maxCalls || !method.isUnary && shard.runningStreams >= shard.maxStreams
    }

    /// Takes a call in with a request of `size` bytes: counts it, and gives it its method's gate; or says why it is refused, with
    /// nothing counted.
    ///
    /// The refusal is UNAVAILABLE with a time to wait: no handler saw the call, so that it may be made again, here or at
    /// another instance.
    func admit(_ call: ServerCall, _ size: Int) -> RPCError? {
        let method = call.registered
        let isStream = !method.isUnary
        guard !isShardFull(for: method) else {
            server.refusals.add(.serverBusy)
            let what: Phrase = isStream ? "streams" : "calls"
            return .unavailable(
                reason: "SERVER_BUSY",
                message: "the server is at work on as many \(what) as it takes; try again soon",
                retryAfter: .milliseconds(100))
        }
        if let load, !load.enter(isStream: isStream) {
            server.refusals.add(.callsOfIdentity)
            return Self.identityBusy(isStream, limits)
        }
        if let gate = method.gate, !gate.enter() {
            load?.leave(isStream: isStream)
            return Self.methodBusy(method.descriptor, gate.limit)
        }
        if let refusal = takeRoom(for: call, size) {
            load?.leave(isStream: isStream)
            method.gate?.leave()
            return refusal
        }
        shard.runningHandlers += 1
        if isStream { shard.runningStreams += 1 }
        return nil
    }

    /// Tells on that a call was refused; the refusal names its trace, which whoever is told knows, too.
    func turnAway(_ call: ServerCall, _ refusal: RPCError) -> RPCError {
        let trace = TraceContext(receivedIn: call.metadata)
        TraceContext.$current.withValue(trace) {
            server.configuration.onEvent(
                .callTurnedAway(peer: peer, method: call.method.path, error: refusal))
        }
        return refusal.tracing(trace)
    }

    /// Counts a call out whose handler has returned.
    func leave(_ call: ServerCall) {
        shard.runningHandlers -= 1
        if !call.registered.isUnary { shard.runningStreams -= 1 }
        call.registered.gate?.leave()
        guard let load else { return }
        load.leave(isStream: !call.registered.isUnary)
        if call.heldBytes > 0 { load.give(call.heldBytes) }
    }

    private static func identityBusy(_ isStream: Bool, _ limits: TransportLimits) -> RPCError {
        let limit = isStream ? limits.maxConcurrentStreamsOfIdentity : limits.maxConcurrentCallsOfIdentity
        let what: Phrase = isStream ? "streams" : "calls"
        return .resourceExhausted(
            reason: "IDENTITY_BUSY",
            message:
                "the server is at work on as many \(what) of this identity as it takes (\(limit)); wait for answers",
            metadata: ["limit": String(limit)], retryAfter: .milliseconds(200))
    }

    private static func methodBusy(_ method: MethodDescriptor, _ limit: Int) -> RPCError {
        .unavailable(
            reason: "SERVER_BUSY",
            message:
                "the server is at work on as many calls of '\(method.path)' as it takes (\(limit)); try again soon",
            metadata: ["method": method.path, "limit": String(limit)], retryAfter: .milliseconds(100))
    }

    /// Adds what the session refused since the last time to the server's count.
    func countRefusals() {
        guard session.refused > countedRefusals else { return }
        server.refusals.add(.tooManyCalls, session.refused - countedRefusals)
        countedRefusals = session.refused
    }
}
