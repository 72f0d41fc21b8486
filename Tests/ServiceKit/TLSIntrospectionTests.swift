import CommonSchema
import RPC
import ServiceKit
import TestKit
import Testing

@Suite("Watching a server whose connections are encrypted", .serialized)
struct TLSIntrospectionTests {
    @Test("a connection is listed with its certificate's identity, and its frames are followed as they are inside")
    func identities() async throws {
        let pki = try TestAuthority()
        let settings = try TLSDaemonTests.settings(pki)
        try await withService(TLSDaemonTests.definition, settings: settings, live: true) { harness in
            let department = try TLSDaemonTests.client(harness, pki, "department/APV")
            _ = try await TLSDaemonTests.ask(department)
            let inside = IntrospectionServiceClient(channel: try TLSDaemonTests.client(harness, pki, "operator/li"))
            let connections = try await inside.listConnections(ListConnectionsRequest()).connections
            #expect(
                connections.map(\.identity) == [
                    "spiffe://xinyi.local/department/APV", "spiffe://xinyi.local/operator/li",
                ])
            let first = try #require(connections.first)
            let stream = try await inside.watchFrames(
                WatchFramesRequest(connectionId: first.connectionId, frameLimit: 4))
            let reader = Task {
                var frames: [FrameInfo] = []
                for try await message in stream { frames += message.frames }
                return frames
            }
            // The watch begins some time after it was asked for; each further call is one more chance to be seen.
            let caller = Task {
                while !Task.isCancelled { _ = try await TLSDaemonTests.ask(department) }
            }
            let frames = try await reader.value
            caller.cancel()
            _ = await caller.result
            #expect(frames.count == 4)
            #expect(frames.allSatisfy { $0.method == TLSDaemonTests.WhoAmI.method.path })
            #expect(Set(frames.map(\.type)) == [1, 2])
        }
    }
}
