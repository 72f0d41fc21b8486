import CommonSchema
import RPC
import SchemaRuntime
import TestKit
import Testing
import Transport

@testable import ServiceKit

@Suite("What operators see of a running server")
struct IntrospectionTests {
    typealias Methods = IntrospectionServiceMethods

    /// A method whose calls wait until the test lets them go.
    private struct Holder: RPCService {
        static let method = MethodDescriptor(service: "test.Holder", method: "Hold", access: .public)
        let gate: Gate
        func register(in router: inout Router) {
            router.unary(Self.method) { (request: EchoRequest, _: ServerContext) -> EchoResponse in
                await gate.wait()
                return EchoResponse(payload: request.payload)
            }
        }
    }

    private static func definition(_ gate: Gate) -> ServiceDefinition {
        ServiceDefinition(name: "sample", port: 7499, migrations: nil) { _ in [Holder(gate: gate)] }
    }

    @Test("nobody but operators may look inside", arguments: ["public", "department/MSR", "service/listing"])
    func access(identity: String) async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let client = IntrospectionServiceClient(channel: harness.channel(identity))
            for look in [
                { _ = try await client.listConnections(ListConnectionsRequest()) },
                { _ = try await client.listCalls(ListCallsRequest()) },
                { _ = try await client.listMethodStatistics(ListMethodStatisticsRequest()) },
                { for try await _ in try await client.watchFrames(WatchFramesRequest()) {} },
            ] as [@Sendable () async throws -> Void] {
                let error = await #expect(throws: RPCError.self) { try await look() }
                #expect(error?.info?.reason == "ROLE_REQUIRED")
            }
        }
    }

    @Test("connections and calls at work are listed in pages, without what they carry")
    func listing() async throws {
        let gate = Gate()
        try await withService(Self.definition(gate), live: true) { harness in
            let peers = (0..<3).map { _ in ClientConnection(address: harness.address) }
            let secret: [UInt8] = Array("payload".utf8)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (index, peer) in peers.enumerated() {
                    group.addTask {
                        let _: EchoResponse = try await peer.unary(
                            Holder.method, EchoRequest(payload: secret),
                            options: CallOptions(timeout: index == 1 ? nil : .seconds(3600)))
                    }
                    try await eventually("the call") { gate.arrived == index + 1 }
                }
                let client = IntrospectionServiceClient(channel: harness.channel("operator/li"))
                var connections: [ConnectionInfo] = []
                var token = ""
                repeat {
                    let page = try await client.listConnections(
                        ListConnectionsRequest(pageSize: 3, pageToken: token))
                    #expect(page.connections.count <= 3)
                    connections += page.connections
                    token = page.nextPageToken
                } while !token.isEmpty
                // The three and the one that asks.
                #expect(connections.map(\.connectionId) == [1, 2, 3, 4])
                #expect(connections.map(\.liveCalls) == [1, 1, 1, 1])
                for connection in connections {
                    #expect(connection.peer.hasPrefix("127.0.0.1:"))
                    #expect(connection.identity.isEmpty)
                    #expect(connection.receivedBytes > 0)
                    #expect(connection.ageMillis >= connection.idleMillis)
                    #expect((connection.openTime?.millisecondsSinceEpoch ?? 0) > 1_700_000_000_000)
                }
                var calls: [CallInfo] = []
                repeat {
                    let page = try await client.listCalls(ListCallsRequest(pageSize: 1, pageToken: token))
                    calls += page.calls
                    token = page.nextPageToken
                } while !token.isEmpty
                #expect(calls.map(\.connectionId) == [1, 2, 3, 4])
                #expect(calls.dropLast().allSatisfy { $0.method == "test.Holder/Hold" })
                #expect(calls.last?.method == Methods.listCalls.path)
                #expect(calls.prefix(3).map(\.hasDeadline) == [true, false, true])
                #expect((3_000_000...3_600_000).contains(calls[0].deadlineLeftMillis))
                #expect(try await client.listCalls(ListCallsRequest(connectionId: 2)).calls.map(\.connectionId) == [2])
                let negative = await #expect(throws: RPCError.self) {
                    try await client.listCalls(ListCallsRequest(connectionId: -1))
                }
                #expect(negative?.info?.metadata["field"] == "connection_id")
                let first = try await client.listCalls(ListCallsRequest(pageSize: 1))
                let foreign = await #expect(throws: RPCError.self) {
                    try await client.listCalls(
                        ListCallsRequest(connectionId: 2, pageSize: 1, pageToken: first.nextPageToken))
                }
                #expect(foreign?.info?.reason == "PAGE_TOKEN_INVALID")
                gate.open()
                try await group.waitForAll()
                #expect(try await client.listCalls(ListCallsRequest(connectionId: 1)).calls.isEmpty)
            }
        }
    }

    @Test("each method's calls, errors and durations are told in pages, with its bound")
    func statistics() async throws {
        let settings = ["method-limits": "\(Methods.echo.path)=7"]
        try await withService(DaemonTests.definition(), settings: settings, live: true) { harness in
            let client = IntrospectionServiceClient(channel: harness.channel("operator/li"))
            for _ in 0..<20 { _ = try await client.echo(EchoRequest(payload: [1])) }
            for _ in 0..<3 {
                await #expect(throws: RPCError.self) {
                    try await client.echo(EchoRequest(payload: [UInt8](repeating: 1, count: Limits.echoBytes + 1)))
                }
            }
            var all: [MethodStatistics] = []
            var token = ""
            repeat {
                let page = try await client.listMethodStatistics(
                    ListMethodStatisticsRequest(pageSize: 2, pageToken: token))
                #expect(page.methods.count <= 2)
                all += page.methods
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(all.map(\.method) == all.map(\.method).sorted())
            #expect(all.count == 24)
            let echo = try #require(all.first { $0.method == Methods.echo.path })
            #expect(echo.calls == 23)
            #expect(echo.errors == 3)
            #expect(echo.running == 0)
            #expect(echo.limit == 7)
            #expect(echo.refused == 0)
            #expect(0 < echo.p50Micros && echo.p50Micros <= echo.p90Micros)
            #expect(echo.p90Micros <= echo.p99Micros && echo.p99Micros <= echo.maxMicros)
            let listing = try #require(all.first { $0.method == Methods.listMethodStatistics.path })
            #expect(listing.running == 1)
            #expect(listing.limit == 0)
        }
    }

    @Test("frames are followed to their count, and the following itself is not")
    func frames() async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let client = IntrospectionServiceClient(channel: harness.channel("operator/li"))
            let stream = try await client.watchFrames(WatchFramesRequest(frameLimit: 6))
            let reader = Task {
                var frames: [FrameInfo] = []
                for try await message in stream { frames += message.frames }
                return frames
            }
            // The watch begins some time after it was asked for; each further call is one more chance to be seen.
            let calls = Counter()
            let caller = Task {
                while !Task.isCancelled {
                    _ = try await client.echo(EchoRequest(payload: Array("secret".utf8)))
                    calls.add()
                }
            }
            let frames = try await reader.value
            caller.cancel()
            _ = await caller.result
            #expect(frames.count == 6)
            #expect(frames.allSatisfy { $0.method == Methods.echo.path && $0.connectionId == 1 })
            for (index, frame) in frames.enumerated() where index > 0 {
                #expect(frame.direction != frames[index - 1].direction)
            }
            for frame in frames {
                #expect(frame.type == (frame.direction == .received ? 1 : 2))
                #expect(frame.flags == 0)
                #expect(frame.length > 0)
                #expect((frame.time?.millisecondsSinceEpoch ?? 0) > 1_700_000_000_000)
            }
        }
    }

    @Test("a trace that asks for what is out of bounds, or is one too many, is refused")
    func refusals() async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let client = IntrospectionServiceClient(channel: harness.channel("operator/li"))
            func refusal(_ request: WatchFramesRequest) async throws -> RPCError? {
                do {
                    for try await _ in try await client.watchFrames(request) {}
                    return nil
                } catch let error as RPCError { return error }
            }
            for (request, field) in [
                (WatchFramesRequest(oneIn: -1), "one_in"),
                (WatchFramesRequest(oneIn: Int32(Limits.traceOneIn) + 1), "one_in"),
                (WatchFramesRequest(frameLimit: -1), "frame_limit"),
                (WatchFramesRequest(connectionId: -1), "connection_id"),
            ] {
                #expect(try await refusal(request)?.info?.metadata["field"] == field)
            }
            var watches: [ResponseStream<WatchFramesResponse>] = []
            for _ in 0..<Server.maxTraces {
                watches.append(
                    try await client.watchFrames(WatchFramesRequest(oneIn: Int32(Limits.traceOneIn))))
            }
            try await eventually("all traces at work") {
                try await client.listCalls(ListCallsRequest(pageSize: 1000)).calls
                    .filter { $0.method == Methods.watchFrames.path }.count == Server.maxTraces
            }
            let error = try await refusal(WatchFramesRequest())
            #expect(error?.code == .resourceExhausted)
            #expect(error?.info?.reason == "TOO_MANY_WATCHERS")
            withExtendedLifetime(watches) {}
        }
    }

    @Test("a bound of one method refuses the call above it, and metrics count that", arguments: [1, 2])
    func methodLimit(_ limit: Int) async throws {
        let gate = Gate()
        let settings = ["method-limits": "test.Holder/Hold=\(limit)"]
        try await withService(Self.definition(gate), settings: settings, live: true) { harness in
            let channel = harness.channel("public")
            let calls = (0..<limit).map { _ in
                Task { let _: EchoResponse = try await channel.unary(Holder.method, EchoRequest(), options: .default) }
            }
            try await eventually("the calls") { gate.arrived == limit }
            let error = await #expect(throws: RPCError.self) {
                let _: EchoResponse = try await channel.unary(Holder.method, EchoRequest(), options: .default)
            }
            #expect(error?.code == .unavailable)
            #expect(error?.retryAfter != nil)
            #expect(error?.info?.metadata["limit"] == "\(limit)")
            let metrics = HTTPGet.get("/metrics", port: harness.running.adminPort).body
            #expect(
                metrics.contains(
                    "xinyi_rpc_refused_total{reason=\"method_busy\",method=\"test.Holder/Hold\"} 1\n"), "\(metrics)")
            #expect(metrics.contains("# TYPE xinyi_rpc_refused_total counter\n"))
            #expect(metrics.contains("xinyi_rpc_refused_total{reason=\"server_busy\",method=\"\"} 0\n"))
            gate.open()
            for call in calls { try await call.value }
            let _: EchoResponse = try await channel.unary(Holder.method, EchoRequest(), options: .default)
        }
    }

    @Test(
        "a bound that bounds nothing, or is none, is refused at the start",
        arguments: [
            ("xinyi.common.v1.IntrospectionService/Ehco=1", "did you mean xinyi.common.v1.IntrospectionService/Echo?"),
            ("Echo", "must be name=number"), ("a/b=0", "must be name=number pairs with numbers from 1 to 8192"),
            ("a/b=8193", "must be name=number"), ("a/b=1,a/b=2", "must name nothing twice"),
            ("=1", "must be name=number"),
        ])
    func badLimits(_ value: String, _ text: String) async throws {
        do {
            let harness = try await ServiceHarness(
                DaemonTests.definition(), settings: ["method-limits": value], live: true)
            await harness.stop()
            Issue.record("the start was not refused")
        } catch {
            #expect("\(error)".contains("method-limits") && "\(error)".contains(text), "\(error)")
        }
    }
}
