package import Crypto
import Glibc

extension RawPeer {
    /// This connection with TLS on it: a peer whose bytes leave sealed, and to which those that come are opened. The handshake
    /// begins at once; where it fails, the peer sees the end.
    ///
    /// - Parameter server: whom to expect, for the end that connects; nil for the end that accepted.
    package func sealed(with credentials: TLSCredentials, expecting server: String? = nil) -> RawPeer {
        let (near, far) = RawPeer.pair()
        Task {
            await offPool {
                do {
                    let engine =
                        try server.map { try credentials.connectingEngine(expecting: $0) }
                        ?? credentials.acceptingEngine()
                    if server != nil { try engine.begin() }
                    try TLSTunnel(network: self, peer: far, engine: engine).run()
                } catch {
                    // The peer sees the end, as it would where a real one gives up.
                }
                far.shutDown()
                self.shutDown()
            }
        }
        return near
    }
}

/// Carries bytes between a connection and a peer that knows nothing of TLS, on one blocking thread.
private struct TLSTunnel {
    let network: RawPeer
    let peer: RawPeer
    let engine: TLSEngine

    /// Runs until one side has ended.
    func run() throws {
        var plain = [UInt8](repeating: 0, count: 1 << 17)
        while flush() {
            let ready = RawPeer.poll([network] + (engine.isEstablished ? [peer] : []))
            if ready[0] {
                var sealed = network.receiveSome()
                guard !sealed.isEmpty else { return }
                repeat {
                    let count = try plain.withUnsafeMutableBytes { plain in
                        try sealed.withUnsafeBytes { try engine.read($0, into: plain) }
                    }
                    sealed = []
                    guard peer.send(Array(plain[..<count])) else { return }
                } while engine.hasUnread && !engine.isEnded
                if engine.isEnded { return }
            }
            if ready.count > 1, ready[1] {
                let bytes = peer.receiveSome()
                var sealed: [UInt8] = []
                if bytes.isEmpty {
                    engine.end()
                } else {
                    try bytes.withUnsafeBytes { try engine.write($0, to: &sealed) }
                }
                guard network.send(sealed), !bytes.isEmpty else {
                    _ = flush()
                    return
                }
            }
        }
    }

    /// Sends what the engine has to say; false when the network is gone.
    private func flush() -> Bool {
        var sealed: [UInt8] = []
        engine.takeOutput(to: &sealed)
        return network.send(sealed)
    }
}
