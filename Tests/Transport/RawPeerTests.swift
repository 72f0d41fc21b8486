import TestKit
import Testing
import Transport

/// A bench with thousands of connections goes on where one of them cannot be made.
@Suite("A raw peer that finds no server")
struct RawPeerTests {
    @Test("has ended: it sends and reads nothing, and is closed")
    func ended() async throws {
        let peer = RawPeer.connect(to: try SocketAddress.parse("unix:/nowhere/at/all"))
        #expect(!peer.send([1]))
        #expect(peer.receive(1).isEmpty)
        #expect(await peer.receiveFrame() == nil)
        #expect(await peer.isClosedByPeer())
    }
}
