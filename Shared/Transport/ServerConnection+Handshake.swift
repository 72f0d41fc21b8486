import Crypto
import RPC

/// The time before the first call of a connection with TLS.
extension ServerConnection {
    /// Whether this turn of the loop has room for it: for a handshake only where few others have gone a step, and
    /// handshakes do not rest.
    var mayGoOn: Bool {
        handshakeStarted == nil || shard.handshakes.mayStep(now: loop.now, beside: shard.turns)
    }

    /// Counts the time since `began` as that of handshakes.
    func noteHandshake(_ began: MonotonicInstant) {
        let now = MonotonicInstant.now
        shard.handshakes.spend(began.nanoseconds(until: now), now: now)
    }

    /// Waits until handshakes go on.
    func putOffHandshake() {
        guard !pauses.contains(.turn) else { return }
        pause(for: .turn)
        shard.handshakes.putOff(self, in: shard)
    }

    /// Notes that the handshake is over, if it is: from here on the peer is who its certificate says.
    func established() {
        guard handshakeStarted != nil else { return }
        guard stream.isEstablished else {
            if stream.hasAnswered { shard.handshakes.noteAnswer(self) }
            return
        }
        handshakeStarted = nil
        shard.handshakes.noteCost()
        shard.handshakes.end(self)
        peer.identity = stream.peerIdentity
        session.peer = peer
        takePart()
    }

    /// Closes for a failure of the socket or of TLS.
    func fail(_ error: TransportError) {
        guard handshakeStarted != nil else { return close("\(error)") }
        switch error.kind {
        case .tls(let reason):
            shard.handshakes.noteCost()
            refuseHandshake(reason.rawValue, "\(error)")
        default: refuseHandshake("PEER_LEFT", "\(error)")
        }
    }

    /// Closes and says why.
    func refuseHandshake(_ reason: String, _ detail: String) {
        guard !isClosed else { return }
        close(nil)
        server.configuration.onEvent(.handshakeRefused(peer: peer.address, reason: reason, detail: detail))
    }

    /// Looks at the peer again after certificates or revocations were changed.
    func checkPeer() {
        guard !isClosed else { return }
        do throws(TransportError) { try stream.checkPeer() } catch { fail(error) }
    }
}
