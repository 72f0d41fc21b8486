import CommonSchema
import RPC
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

/// Every test runs over a socket too: what tests see without one is what callers see with one.
@Suite("A service called in process answers as over a socket", .timeLimit(.minutes(5)))
struct InProcessTests {
    private static func with(
        live: Bool, _ body: (ServiceHarness, InProcessProbe, any Channel) async throws -> Void
    ) async throws {
        let probe = InProcessProbe()
        let definition = ServiceDefinition(
            name: "sample", port: 7499, migrations: []
        ) { _ in [probe] }
        try await withService(definition, live: live) { try await body($0, probe, $0.channel("department/MSR")) }
    }

    private static func call(
        _ channel: any Channel, _ method: MethodDescriptor, _ options: CallOptions = .default
    ) async throws -> EchoResponse {
        try await channel.unary(method, EchoRequest(), options: options)
    }

    private static func refusal(
        _ channel: any Channel, _ method: MethodDescriptor, _ options: CallOptions = .default
    ) async -> RPCError? {
        await #expect(throws: RPCError.self) { _ = try await call(channel, method, options) }
    }

    @Test("a handler knows caller, metadata, deadline and trace, and answers with metadata", arguments: [false, true])
    func context(live: Bool) async throws {
        try await Self.with(live: live) { _, _, channel in
            let id = "4bf92f3577b34da6a3ce929d0e0e4736"
            // The extensions are agreed with the first answer.
            _ = try await Self.call(channel, InProcessProbe.context)
            var options = CallOptions(
                timeout: .seconds(60), metadata: ["note": "注", "traceparent": "00-\(id)-00f067aa0ba902b7-01"])
            let metadata = ResponseMetadata()
            options.responseMetadata = metadata
            let answer = try await Self.call(channel, InProcessProbe.context, options)
            #expect(
                String(decoding: answer.payload, as: UTF8.self)
                    == "spiffe://xinyi.local/department/MSR|注|Optional(true)|\(id)")
            #expect(metadata.metadata[first: "answered-by"] == "probe")
        }
    }

    @Test("a call does not run in its caller's trace unless it says so on the wire", arguments: [false, true])
    func trace(live: Bool) async throws {
        try await Self.with(live: live) { _, _, channel in
            let answer = try await Self.call(channel, InProcessProbe.context)
            let own = String(decoding: answer.payload, as: UTF8.self).split(separator: "|").last
            #expect(own?.count == 32)
            let trace = TraceContext(receivedIn: [:])
            let inside = try await TraceContext.$current.withValue(trace) {
                try await Self.call(channel, InProcessProbe.context)
            }
            #expect(String(decoding: inside.payload, as: UTF8.self).hasSuffix("|\(trace.traceID)"))
        }
    }

    @Test("refusals come with their details, unforeseen errors with an id that the log has", arguments: [false, true])
    func errors(live: Bool) async throws {
        try await Self.with(live: live) { harness, _, channel in
            let invalid = await Self.refusal(channel, InProcessProbe.refuse)
            #expect(invalid?.code == .invalidArgument && invalid?.fieldViolations.map(\.field) == ["payload"])
            #expect(invalid?.info?.metadata["trace_id"]?.count == 32)
            let failed = await Self.refusal(channel, InProcessProbe.fail)
            let id = try #require(failed?.info?.metadata["error_id"])
            #expect(failed?.code == .internal && failed?.cause == nil)
            try await eventually("the log has it") { harness.log.contains("\"error_id\":\"\(id)\"") }
            let large = await Self.refusal(channel, InProcessProbe.large)
            #expect(large?.code == .resourceExhausted && large?.info?.reason == "RESPONSE_TOO_LARGE")
            let unknown = await Self.refusal(channel, MethodDescriptor(service: "test.Probe", method: "None"))
            #expect(unknown?.code == .unimplemented && unknown?.info?.metadata["method"] == "test.Probe/None")
            var options = CallOptions()
            for number in 0...64 { options.metadata.append("key-\(number)", "value") }
            let crowded = await Self.refusal(channel, InProcessProbe.context, options)
            #expect(crowded?.info?.reason == "METADATA_TOO_LARGE")
        }
    }

    @Test("access is that of the table, and the caller's statement is checked", arguments: [false, true])
    func access(live: Bool) async throws {
        try await Self.with(live: live) { harness, _, channel in
            let closed = await Self.refusal(channel, InProcessProbe.closed)
            #expect(closed?.code == .permissionDenied && closed?.info?.reason == "ROLE_REQUIRED")
            let foreign = harness.channel(as: Caller(kind: .operator, id: "li", trustDomain: "elsewhere.example"))
            let refused = await Self.refusal(foreign, InProcessProbe.context)
            #expect(refused?.code == .unauthenticated && refused?.info?.reason == "FOREIGN_TRUST_DOMAIN")
            let nobody = try await Self.call(harness.base, InProcessProbe.context)
            #expect(String(decoding: nobody.payload, as: UTF8.self).hasPrefix("spiffe://xinyi.local/public|"))
        }
    }

    @Test("a deadline ends the call at both ends, and so does giving up", arguments: [false, true])
    func ends(live: Bool) async throws {
        try await Self.with(live: live) { _, probe, channel in
            _ = try await Self.call(channel, InProcessProbe.context)
            let late = await Self.refusal(channel, InProcessProbe.hang, CallOptions(timeout: .milliseconds(300)))
            #expect(late?.code == .deadlineExceeded)
            try await eventually("the handler was cancelled") { probe.cancelled.load(ordering: .relaxed) == 1 }
            let over = await Self.refusal(channel, InProcessProbe.hang, CallOptions(timeout: .zero))
            #expect(over?.code == .deadlineExceeded)
            let task = Task { try await Self.call(channel, InProcessProbe.hang) }
            try await eventually("the handler is at work") { probe.hanging.load(ordering: .relaxed) >= 2 }
            task.cancel()
            let cancelled = await #expect(throws: RPCError.self) { _ = try await task.value }
            #expect(cancelled?.code == .cancelled)
            try await eventually("the second handler was cancelled") {
                probe.cancelled.load(ordering: .relaxed) == 2
            }
            // The call that had no time left never came to its handler: two began, and both were cancelled.
            #expect(probe.hanging.load(ordering: .relaxed) == 2)
        }
    }

    @Test("a stream comes whole and in order, and its writer waits for a slow reader", arguments: [false, true])
    func stream(live: Bool) async throws {
        try await Self.with(live: live) { _, probe, channel in
            _ = try await Self.call(channel, InProcessProbe.context)
            var responses: ResponseStream<EchoResponse>.Iterator? = try await channel.serverStreaming(
                InProcessProbe.count, EchoRequest(payload: [1, 1]), options: .unbounded
            ).makeAsyncIterator()
            // The window of 256 kB is full long before the two thousandth message of 1 kB.
            try await eventually("something is written") { probe.written.load(ordering: .relaxed) > 100 }
            _ = try await Self.call(channel, InProcessProbe.context)
            #expect(probe.written.load(ordering: .relaxed) < 1900)
            for number in 0..<2000 {
                let message = try await responses?.next()
                #expect(message?.payload.starts(with: "\(number) ".utf8) == true)
            }
            #expect(try await responses?.next() == nil)
            responses = try await channel.serverStreaming(
                InProcessProbe.count, EchoRequest(payload: [1, 1]), options: .unbounded
            ).makeAsyncIterator()
            #expect(try await responses?.next() != nil)
            // Dropped before its end: the handler that waits for the reader learns of it.
            responses = nil
            try await eventually("the writer was cancelled") { probe.cancelled.load(ordering: .relaxed) == 1 }
        }
    }

    @Test("requests may be streams", arguments: [false, true])
    func requests(live: Bool) async throws {
        try await Self.with(live: live) { _, _, channel in
            let sum: EchoResponse = try await channel.clientStreaming(InProcessProbe.sum, options: .default) {
                (writer: RequestWriter<EchoRequest>) in
                for _ in 0..<100 { try await writer.write(EchoRequest(payload: [UInt8](repeating: 0, count: 10_000))) }
            }
            #expect(String(decoding: sum.payload, as: UTF8.self) == "1000000")
            let call: StreamingCall<EchoRequest, EchoResponse> = try await channel.bidirectional(
                InProcessProbe.reply, options: .default)
            var answers = call.responses.makeAsyncIterator()
            for text in ["ab", "信义"] {
                try await call.requests.write(EchoRequest(payload: Array(text.utf8)))
                #expect(try await answers.next()?.payload == Array(text.utf8).reversed())
            }
            call.requests.finish()
            #expect(try await answers.next() == nil)
        }
    }

    @Test("stopping cuts streams, lets calls finish, and refuses later ones", arguments: [false, true])
    func stopping(live: Bool) async throws {
        try await Self.with(live: live) { harness, _, channel in
            let call: StreamingCall<EchoRequest, EchoResponse> = try await channel.bidirectional(
                InProcessProbe.reply, options: .unbounded)
            var answers = call.responses.makeAsyncIterator()
            try await call.requests.write(EchoRequest(payload: [1]))
            _ = try await answers.next()
            await harness.stop()
            let cut = await #expect(throws: RPCError.self) { _ = try await answers.next() }
            #expect(cut?.code == .unavailable || live && cut?.code == .cancelled)
            let refused = await Self.refusal(channel, InProcessProbe.context)
            #expect(refused?.code == .unavailable)
        }
    }

    @Test("one harness follows another without a socket")
    func chain() async throws {
        let probe = InProcessProbe()
        let lower = ServiceDefinition(name: "lower", port: 7498, migrations: nil) { _ in
            [probe]
        }
        try await withService(lower) { lower in
            let upper = ServiceDefinition(
                name: "upper", port: 7497, migrations: nil, upstreams: ["lower"]
            ) { environment in
                let answer: EchoResponse = try await environment.channel(to: "lower").unary(
                    InProcessProbe.context, EchoRequest(), options: .default)
                environment.logger.info("heard", ["answer": .name(String(decoding: answer.payload, as: UTF8.self))])
                return []
            }
            try await withService(upper, upstreams: ["lower": lower.base]) {
                #expect($0.log.contains("spiffe://xinyi.local/service/upper|"))
            }
        }
    }
}
