import TestKit
import Testing

@testable import RPC

@Suite("Trace ids by W3C Trace Context")
struct TraceTests {
    static let traceID = "4bf92f3577b34da6a3ce929d0e0e4736"
    static let valid = "00-\(traceID)-00f067aa0ba902b7-01"

    private func received(_ parent: String, state: [String] = []) -> TraceContext {
        var metadata = Metadata()
        metadata.append("traceparent", parent)
        for value in state { metadata.append("tracestate", value) }
        return TraceContext(receivedIn: metadata)
    }

    @Test("a well-formed traceparent is continued: the same trace, a new span, the sampled bit passed on")
    func continued() {
        for (flags, passed) in [("00", "00"), ("01", "01"), ("02", "00"), ("ff", "01")] {
            let trace = received("00-\(Self.traceID)-00f067aa0ba902b7-\(flags)")
            #expect(trace.traceID == Self.traceID)
            #expect(trace.traceparent.hasPrefix("00-\(Self.traceID)-"))
            #expect(trace.traceparent.hasSuffix("-\(passed)"))
            #expect(!trace.traceparent.contains("00f067aa0ba902b7"))
            #expect(trace.traceparent.utf8.count == 55)
        }
    }

    @Test(
        "a later version is read as far as this one goes",
        arguments: ["01-\(traceID)-00f067aa0ba902b7-01", "cc-\(traceID)-00f067aa0ba902b7-01-what-comes"])
    func later(_ parent: String) { #expect(received(parent).traceID == Self.traceID) }

    @Test(
        "an ill-formed one is ignored and a new trace made",
        arguments: [
            "", "00", String(valid.dropLast()), valid + "0", valid + "-", "ff" + valid.dropFirst(2), "0" + valid,
            " " + valid, valid + " ", valid.uppercased(), "0g" + valid.dropFirst(2),
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-\(traceID)-0000000000000000-01",
            "00_\(traceID)-00f067aa0ba902b7-01", "00-\(traceID)_00f067aa0ba902b7-01",
            "00-\(traceID)-00f067aa0ba902b7_01",
            "00-\(traceID.dropLast())g-00f067aa0ba902b7-01", "00-\(traceID)-00f067aa0ba902bG-01",
            "00-\(traceID)-00f067aa0ba902b7-0x", "01-\(traceID)-00f067aa0ba902b7-01.x",
            "00-\(traceID)-00f067aa0ba902b７-1",
        ])
    func illFormed(_ parent: String) {
        let trace = received(parent)
        #expect(trace.traceID != Self.traceID)
        #expect(trace.traceID.utf8.count == 32)
        #expect(trace.traceparent.utf8.count == 55)
    }

    @Test("two of them are no one")
    func twice() {
        let trace = TraceContext(receivedIn: ["traceparent": Self.valid, "traceparent": Self.valid])
        #expect(trace.traceID != Self.traceID)
    }

    @Test("tracestate goes on with the trace, up to its bounds, and not without it")
    func state() {
        func passed(_ values: [String], parent: String = Self.valid) -> String? {
            var metadata = Metadata()
            received(parent, state: values).add(to: &metadata)
            return metadata[first: "tracestate"]
        }
        #expect(passed(["a=1", "b=2"]) == "a=1,b=2")
        #expect(passed([]) == nil)
        #expect(passed(["a=1"], parent: "nonsense") == nil)
        #expect(passed(["a=" + String(repeating: "x", count: 510)]) != nil)
        #expect(passed(["a=" + String(repeating: "x", count: 511)]) == nil)
        #expect(passed([(1...32).map { "k\($0)=1" }.joined(separator: ",")]) != nil)
        #expect(passed([(1...33).map { "k\($0)=1" }.joined(separator: ",")]) == nil)
        #expect(passed(["a=名"]) == nil)
    }

    @Test("what a caller gives itself is kept, and a call at the bound of metadata is not refused for its trace")
    func adding() {
        let trace = TraceContext()
        var own: Metadata = ["traceparent": Self.valid]
        trace.add(to: &own)
        #expect(own.values(for: "traceparent") == [Self.valid])
        for (count, isAdded) in [(62, true), (63, true), (64, false)] {
            var full = Metadata()
            for index in 0..<count { full.append("k\(index)", "v") }
            trace.add(to: &full)
            #expect((full[first: "traceparent"] != nil) == isAdded)
        }
        var parent = Metadata()
        trace.add(to: &parent)
        for (more, isAdded) in [(0, true), (1, false)] {
            let rest = RPCLimits.default.maxMetadataBytes - parent.wireBytes + more
            var full: Metadata = ["k": ""]
            full.set("k", String(repeating: "v", count: rest - full.wireBytes))
            #expect(full.wireBytes == rest)
            trace.add(to: &full)
            #expect((full[first: "traceparent"] != nil) == isAdded)
        }
    }

    @Test("new ids differ, also across tasks")
    func unique() async {
        let ids = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { (0..<1000).map { _ in TraceContext().traceID } } }
            return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        #expect(ids.count == 8000)
    }

    @Test("a handler sees its caller's trace, calls made there carry it, and its error names it")
    func running() async throws {
        struct Pass: ServerInterceptor {
            func intercept(
                context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
            ) async throws { try await next(context) }
        }
        struct Surprise: Error {}
        let method = MethodDescriptor(service: "s", method: "m")
        for (interceptors, metadata) in [([Pass()], [:]), ([], ["traceparent": Self.valid])]
            as [([any ServerInterceptor], Metadata)]
        {
            let runner = CallRunner(interceptors: interceptors) { failure in
                #expect(TraceContext.current != nil)
                #expect(failure.errorID != nil && failure.cause is Surprise)
            }
            let context = ServerContext(method: method, metadata: metadata)
            let error = await #expect(throws: RPCError.self) {
                _ = try await runner.run(
                    { _, _ in
                        let trace = try #require(TraceContext.current)
                        let call = ClientCall(method: method, request: [], options: .default)
                        #expect(call.metadata[first: "traceparent"] == trace.traceparent)
                        if !metadata.isEmpty { #expect(trace.traceID == Self.traceID) }
                        throw Surprise()
                    }, context, DiscardingSink())
            }
            #expect(error?.code == .internal)
            #expect(error?.info?.metadata["error_id"] != nil)
            let named = try #require(error?.info?.metadata["trace_id"])
            #expect(metadata.isEmpty || named == Self.traceID)
            #expect(TraceContext.current == nil)
        }
        #expect(ClientCall(method: method, request: [], options: .default).metadata.isEmpty)
    }
}

@Suite("The gate of a method")
struct MethodGateTests {
    @Test("it lets in up to its bound, counts what it refuses, and lets in again what left")
    func bounds() {
        let gate = MethodGate(limit: 2)
        #expect(gate.enter())
        #expect(gate.enter())
        #expect(!gate.enter())
        #expect(!gate.enter())
        #expect(gate.refused == 2)
        gate.leave()
        #expect(gate.enter())
        #expect(!gate.enter())
        #expect(gate.refused == 3)
        #expect(MethodGate(limit: 0).limit == 1)
    }

    @Test("under contention never more than the bound are inside, and nobody is refused while there is room")
    func contention() async {
        let gate = MethodGate(limit: 4)
        let refused = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var refused = 0
                    for _ in 0..<20_000 {
                        if gate.enter() { gate.leave() } else { refused += 1 }
                    }
                    return refused
                }
            }
            return await group.reduce(0, +)
        }
        #expect(refused == 0)
        #expect(gate.refused == 0)
    }
}
