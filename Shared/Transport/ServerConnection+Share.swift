import RPC
import Wire

/// The part that a connection's identity has in the server and in the turns of its loop.
extension ServerConnection {
    /// The peer has said who it is, or will not: it has a part from here on. Closes the connection when its identity has as many
    /// as it may.
    func takePart() {
        guard let identity = Self.holder(of: peer) else {
            share = shard.turns.enter(nil)
            return
        }
        var load = server.loads.enter(identity)
        if load == nil, let idle = shard.idlest(of: identity, since: loop.now - limits.idleTimeoutAtBound) {
            idle.close("it was the idlest of the \(limits.maxConnectionsOfIdentity) that its identity may have")
            load = server.loads.enter(identity)
        }
        guard let load else {
            server.refusals.add(.connectionsOfIdentity)
            return refuseHandshake(
                "IDENTITY_CROWDED",
                "its identity has \(limits.maxConnectionsOfIdentity) connections, and may have no more")
        }
        self.load = load
        share = shard.turns.enter(load)
    }

    /// Whose part it is: certificates below another identity, such as an official's below the department's, share with it.
    fileprivate static func holder(of peer: Peer) -> String? {
        guard let identity = peer.identity, let below = identity.firstRange(of: "/official/") else {
            return peer.identity
        }
        return String(identity[..<below.lowerBound])
    }

    /// The connection is closed; calls of it may still be at work.
    func endPart() {
        guard let share else { return }
        self.share = nil
        shard.turns.leave(share)
        guard let load else { return }
        let held = heldForFrame + heldForOutput
        (heldForFrame, heldForOutput) = (0, 0)
        if held > 0 { load.give(held) }
        server.loads.leave(load)
    }

    // MARK: - Turns

    /// Whether its identity has time left in this turn of the loop.
    var hasTime: Bool { share.map { shard.turns.hasTime($0, turn: loop.turn, now: loop.now) } ?? true }

    /// Whether it may be read from though it has not waited for a turn.
    var isFree: Bool { share.map { shard.turns.isFree($0, turn: loop.turn, now: loop.now) } ?? true }

    /// Waits for its turn, with requests that were read already or are known to be there.
    func putOff() {
        guard let share, !pauses.contains(.turn) else { return }
        pause(for: .turn)
        shard.turns.putOff(self, share, in: shard)
    }

    /// Its turn has come.
    func takeTurn() { goOn(after: .turn) }

    // MARK: - Bytes

    /// Takes room for the large frame that is being read, whole, so that each that was begun can end; false, and nothing is read,
    /// until there is some.
    func hasRoomForFrame() -> Bool {
        guard inbound.needed > InboundBuffer.largeFrame, heldForFrame == 0, let load else { return true }
        if takeRoom(for: inbound.needed, load) { return true }
        load.whenRoom { [weak self] in
            guard let self else { return }
            loop.execute { self.goOn(after: .room) }
        }
        // Asked again: what another loop gave back in between told nobody, and might have been the last.
        if takeRoom(for: inbound.needed, load) { return true }
        server.refusals.add(.bytesOfIdentity)
        pause(for: .room)
        return false
    }

    private func takeRoom(for frame: Int, _ load: IdentityLoad) -> Bool {
        guard load.take(frame) else { return false }
        heldForFrame = frame
        return true
    }

    /// Counts a request in that is about to be started, where it is not small: what its frame took is its own now.
    func takeRoom(for call: ServerCall, _ size: Int) -> RPCError? {
        guard size > TransportLimits.countedRequest, let load else { return nil }
        if heldForFrame > 0 {
            call.heldBytes = heldForFrame
            heldForFrame = 0
        } else if load.take(size) {
            call.heldBytes = size
        } else {
            server.refusals.add(.bytesOfIdentity)
            return Self.tooManyBytes(limits)
        }
        return nil
    }

    /// Counts responses that the peer does not read.
    func countOutput() {
        let waiting = session.output.count > limits.rpc.outboundHighWater ? session.output.count : 0
        guard waiting != heldForOutput, let load, share != nil else { return }
        if waiting > heldForOutput { load.add(waiting - heldForOutput) } else { load.give(heldForOutput - waiting) }
        heldForOutput = waiting
    }

    private static func tooManyBytes(_ limits: TransportLimits) -> RPCError {
        .resourceExhausted(
            reason: "IDENTITY_BUSY",
            message: "this identity's requests and unread responses hold as many bytes as they may "
                + "(\(limits.maxHeldBytesOfIdentity)); wait for answers, and read them",
            metadata: ["limit": String(limits.maxHeldBytesOfIdentity)], retryAfter: .milliseconds(200))
    }
}

extension ServerShard {
    /// The connection of an identity that has been quiet longest, without calls and at least since `instant`.
    fileprivate func idlest(of identity: String, since instant: MonotonicInstant) -> ServerConnection? {
        ordered { ServerConnection.holder(of: $0.peer) == identity && $0.isQuiet(since: instant) }
            .min { $0.lastActivity < $1.lastActivity }
    }
}
