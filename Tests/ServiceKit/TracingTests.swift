import CommonSchema
import RPC
import Synchronization
import TestKit
import Testing
import Transport

@testable import ServiceKit

@Suite("Trace ids across services, and slow calls")
struct TracingTests {
    /// Logs a line, and calls the next service if there is one.
    private struct Hop: RPCService {
        static let method = MethodDescriptor(service: "test.Hop", method: "Go", access: .public)
        let environment: ServiceEnvironment
        let hasNext: Bool
        func register(in router: inout Router) {
            router.unary(Self.method) { (request: EchoRequest, _: ServerContext) -> EchoResponse in
                environment.logger.info("hop")
                guard hasNext else { throw Surprise() }
                return try await environment.channel(to: "next").unary(Self.method, request, options: .default)
            }
        }
        struct Surprise: Error {}
    }

    private static func definition(_ name: String, hasNext: Bool) -> ServiceDefinition {
        ServiceDefinition(
            name: name, port: 7499, migrations: nil, upstreams: hasNext ? ["next"] : []
        ) { environment in [Hop(environment: environment, hasNext: hasNext)] }
    }

    private static func traceIDs(_ log: LogCapture, _ message: String) -> [String] {
        log.lines.filter { $0.contains("\"message\":\"\(message)\"") }.map { line in
            line.firstMatch(of: /"trace_id":"([0-9a-f]{32})"/).map { String($0.1) } ?? "none"
        }
    }

    @Test("one id runs through the log lines of three hops and the error that comes back")
    func hops() async throws {
        let third = try await ServiceHarness(Self.definition("third", hasNext: false), live: true)
        let second = try await ServiceHarness(
            Self.definition("second", hasNext: true), settings: ["next-endpoints": "\(third.address)"], live: true)
        let first = try await ServiceHarness(
            Self.definition("first", hasNext: true), settings: ["next-endpoints": "\(second.address)"], live: true)
        let given = "4bf92f3577b34da6a3ce929d0e0e4736"
        for (parent, id) in [("00-\(given)-00f067aa0ba902b7-01", given), ("nonsense", nil)] as [(String, String?)] {
            let error = await #expect(throws: RPCError.self) {
                let _: EchoResponse = try await first.channel("public").unary(
                    Hop.method, EchoRequest(), options: CallOptions(metadata: ["traceparent": parent]))
            }
            #expect(error?.code == .internal)
            let named = try #require(error?.info?.metadata["trace_id"])
            if let id { #expect(named == id) } else { #expect(named != given) }
            for harness in [first, second, third] {
                try await eventually("the line of a hop") { Self.traceIDs(harness.log, "hop").last == named }
            }
            // The cause is in the log of the hop where it happened, found by the same id.
            try await eventually("the failure") { Self.traceIDs(third.log, "handler failed").last == named }
        }
        #expect(Set(Self.traceIDs(first.log, "hop")).count == 2)
        // Lines that belong to no call have no id.
        #expect(Self.traceIDs(first.log, "serving") == ["none"])
        for harness in [first, second, third] { await harness.stop() }
    }

    @Test("the refusal of a caller is traced too")
    func refusal() async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let client = IntrospectionServiceClient(channel: harness.channel("public"))
            let error = await #expect(throws: RPCError.self) {
                try await client.listCalls(ListCallsRequest())
            }
            #expect(error?.info?.metadata["trace_id"]?.utf8.count == 32)
        }
    }

    // MARK: - Slow calls

    private static func context(
        received: MonotonicInstant, deadline: Deadline? = nil, kind: MethodDescriptor.Kind = .unary,
        metadata: Metadata = [:]
    ) -> ServerContext {
        ServerContext(
            call: ServerCall(
                streamID: 1, registered: RegisteredMethod(MethodDescriptor(service: "s", method: "m", kind: kind)),
                metadata: metadata,
                deadline: deadline, peer: Peer(address: "127.0.0.1:1", isLoopback: true), received: received))
    }

    @Test("a call is slow from the threshold on; its line says where the time went", arguments: [-1, 0, 1])
    func threshold(_ more: Int) throws {
        let log = LogCapture()
        let slow = SlowCallLog(
            threshold: .milliseconds(100), logger: Logger(service: "s", instance: "i", write: log.write),
            metrics: Metrics())
        let start = MonotonicInstant.now
        let (queued, whole) = (start + .milliseconds(30), start + .milliseconds(100) + .microseconds(more))
        let deadline = Deadline(instant: whole + .milliseconds(500))
        let caller: Metadata = ["xinyi-caller": "spiffe://xinyi.local/department/MSR"]
        slow.note(
            Self.context(received: start, deadline: deadline, metadata: caller), started: queued, ended: whole,
            code: .notFound)
        guard more >= 0 else { return #expect(log.lines.isEmpty) }
        let line = try #require(log.lines.first)
        #expect(line.contains("\"level\":\"warning\"") && line.contains("\"message\":\"slow call\""))
        let handler = more == 0 ? "70.0" : "70.001"
        let duration = more == 0 ? "100.0" : "100.001"
        let rest =
            "\"method\":\"s/m\",\"duration_ms\":\(duration),\"queued_ms\":30.0,\"handler_ms\":\(handler),"
            + "\"deadline_left_ms\":500.0,\"code\":\"NOT_FOUND\",\"peer_kind\":\"department\",\"suppressed\":0}\n"
        #expect(line.hasSuffix(rest), "\(line)")
        #expect(!line.contains("MSR"))
    }

    @Test("without a deadline, and for the public, the line says so; a stream is never slow")
    func others() throws {
        let log = LogCapture()
        let metrics = Metrics()
        let slow = SlowCallLog(
            threshold: .milliseconds(1), logger: Logger(service: "s", instance: "i", write: log.write),
            metrics: metrics)
        let start = MonotonicInstant.now
        let end = start + .seconds(10)
        slow.note(Self.context(received: start, kind: .serverStreaming), started: start, ended: end, code: nil)
        #expect(log.lines.isEmpty)
        slow.note(Self.context(received: start), started: start, ended: end, code: nil)
        #expect(
            log.lines.first?.contains(
                "\"deadline_left_ms\":null,\"code\":\"OK\",\"peer_kind\":\"public\"") == true)
        // Its deadline passed while the handler went on: that is what its caller was told.
        let late = Self.context(received: start, deadline: Deadline(instant: start + .seconds(1)))
        late.call.cancel()
        slow.note(late, started: start, ended: end, code: nil)
        #expect(log.lines.last?.contains("\"code\":\"DEADLINE_EXCEEDED\"") == true)
        #expect(metrics.exposition().contains("xinyi_rpc_slow_calls_total 2\n"))
    }

    @Test("there are so many lines a second and no more, and the next one says how many were left out")
    func rate() {
        let log = LogCapture()
        let slow = SlowCallLog(
            threshold: .milliseconds(1), logger: Logger(service: "s", instance: "i", write: log.write),
            metrics: Metrics())
        let start = MonotonicInstant.now
        let context = Self.context(received: start)
        for index in 0..<(Limits.slowCallLines + 5) {
            slow.note(context, started: start, ended: start + .seconds(5) + .milliseconds(index), code: nil)
        }
        #expect(log.lines.count == Limits.slowCallLines)
        slow.note(context, started: start, ended: start + .milliseconds(5999), code: nil)
        #expect(log.lines.count == Limits.slowCallLines)
        slow.note(context, started: start, ended: start + .milliseconds(6000), code: nil)
        #expect(log.lines.count == Limits.slowCallLines + 1)
        #expect(log.lines.last?.contains("\"suppressed\":6}") == true)
    }

    @Test("a daemon logs its slow calls as configured, and none with 0", arguments: [("1", true), ("0", false)])
    func daemon(_ millis: String, _ logs: Bool) async throws {
        struct Sleeper: RPCService {
            static let method = MethodDescriptor(service: "test.Sleeper", method: "Sleep", access: .public)
            func register(in router: inout Router) {
                router.unary(Self.method) { (request: EchoRequest, _: ServerContext) -> EchoResponse in
                    try await Task.sleep(for: .milliseconds(5))
                    return EchoResponse()
                }
            }
        }
        let definition = ServiceDefinition(
            name: "sample", port: 7499, migrations: nil
        ) { _ in [Sleeper()] }
        try await withService(definition, settings: ["slow-call-millis": millis], live: true) { harness in
            let _: EchoResponse = try await harness.channel("operator/li").unary(
                Sleeper.method, EchoRequest(), options: .default)
            let lines = harness.log.lines.filter { $0.contains("slow call\"") }
            #expect(lines.count == (logs ? 1 : 0))
            if logs {
                #expect(lines[0].contains("\"method\":\"test.Sleeper/Sleep\""))
                #expect(lines[0].contains("\"peer_kind\":\"operator\""))
                #expect(lines[0].contains("\"trace_id\":\""))
                #expect(!lines[0].contains("operator/li"))
            }
        }
    }

    // MARK: - Histograms

    @Test("quantiles lie within the bucket of their rank and never above the longest")
    func quantiles() {
        let histogram = Histogram()
        #expect(histogram.quantiles([0.5, 0.99]) == [0, 0])
        for _ in 0..<90 { histogram.record(.microseconds(80)) }
        for _ in 0..<9 { histogram.record(.milliseconds(3)) }
        histogram.record(.seconds(40))
        let found = histogram.quantiles([0, 0.5, 0.9, 0.95, 0.99, 1])
        #expect((50_000...100_000).contains(found[0]))
        #expect((50_000...100_000).contains(found[1]))
        #expect((50_000...100_000).contains(found[2]))
        #expect((2_500_000...5_000_000).contains(found[3]))
        #expect((2_500_000...5_000_000).contains(found[4]))
        #expect(found[5] == 40_000_000_000)
        #expect(histogram.maximum == 40_000_000_000)
        let single = Histogram()
        single.record(.microseconds(60))
        #expect(single.quantiles([0.5, 1]) == [60_000, 60_000])
    }
}
