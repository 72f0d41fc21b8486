import CommonSchema
import RPC
import Store
import TestKit
import Testing
import Transport

@testable import ServiceKit

@Suite("Every refused call has one line")
struct RefusalLogTests {
    /// Throws what a test wants.
    private struct Thrower: RPCService {
        static let method = MethodDescriptor(service: "test.Thrower", method: "Throw", access: .public)
        static let closed = MethodDescriptor(service: "test.Thrower", method: "Closed", access: .operator)
        let error: @Sendable () -> any Error

        func register(in router: inout Router) {
            for method in [Self.method, Self.closed] {
                router.unary(method) { (_: EchoRequest, _: ServerContext) -> EchoResponse in throw error() }
            }
        }
    }

    /// Calls a service that throws, and gives the error that came back and the lines of refusals.
    private func call(
        _ method: MethodDescriptor = Thrower.method, as caller: String = "department/MSR", live: Bool = true,
        times: Int = 1, throwing error: @escaping @Sendable () -> any Error
    ) async throws -> (error: RPCError?, lines: [String]) {
        let definition = ServiceDefinition(name: "sample", port: 7499, migrations: nil) { _ in [Thrower(error: error)] }
        var last: RPCError?
        var lines: [String] = []
        try await withService(definition, live: live) { harness in
            for _ in 0..<times {
                do {
                    let _: EchoResponse = try await harness.channel(caller).unary(
                        method, EchoRequest(payload: Array("张三 230109199003070000".utf8)), options: .default)
                } catch let error as RPCError { last = error }
            }
            lines = harness.log.lines.filter {
                $0.contains("\"message\":\"call refused\"") || $0.contains("\"message\":\"handler failed\"")
            }
        }
        return (last, lines)
    }

    @Test(
        "a refusal: method, code, reason, caller and the trace that the caller was told; no word of the message",
        arguments: [true, false])
    func refusal(live: Bool) async throws {
        let (error, lines) = try await call(live: live) {
            RPCError.invalid("name", rule: "must not be 张三", remedy: "give another", domain: "test")
        }
        let trace = try #require(error?.info?.metadata["trace_id"])
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(line.contains("\"level\":\"info\""))
        #expect(line.contains("\"trace_id\":\"\(trace)\""))
        let fields =
            "\"method\":\"test.Thrower/Throw\",\"code\":\"INVALID_ARGUMENT\",\"reason\":\"INVALID_FIELD\","
            + "\"caller\":\"spiffe://xinyi.local/department/MSR\"}"
        #expect(line.contains(fields), "\(line)")
        #expect(!line.contains("张三"))
    }

    @Test("who may not call is in the log, whoever stated what")
    func denied() async throws {
        let (error, lines) = try await call(Thrower.closed) { NotInTime("never") }
        #expect(error?.code == .permissionDenied)
        #expect(lines.count == 1)
        #expect(
            lines.first?.contains(
                "\"code\":\"PERMISSION_DENIED\",\"reason\":\"ROLE_REQUIRED\",\"caller\":\"spiffe://xinyi.local/department/MSR\""
            )
                == true)
    }

    @Test("any INTERNAL of the store has its id in the log, beside method and SQLite's code", arguments: [true, false])
    func inside(live: Bool) async throws {
        let (error, lines) = try await call(live: live) {
            StoreError(.sql, "no such column", code: .error, sql: "SELECT nothing FROM things")
        }
        #expect(error?.code == .internal)
        let id = try #require(error?.info?.metadata["error_id"])
        #expect(id.utf8.count == 16 && error?.message.contains(id) == true)
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(line.contains("\"error_id\":\"\(id)\""))
        #expect(line.contains("\"method\":\"test.Thrower/Throw\""))
        #expect(line.contains("\"store\":\"sql\",\"sqlite_code\":1,"))
        #expect(line.contains("\"level\":\"error\""))
    }

    @Test("a full disk is an error in the log, with SQLite's code")
    func diskFull() async throws {
        let (error, lines) = try await call { StoreError(.diskFull, "the disk is full", code: .full) }
        #expect(error?.info?.reason == "DISK_FULL")
        let line = try #require(lines.first)
        #expect(line.contains("\"level\":\"error\"") && line.contains("\"reason\":\"DISK_FULL\""))
        #expect(line.contains("\"store\":\"diskFull\",\"sqlite_code\":13,"))
    }

    @Test("what nobody foresaw, and an INTERNAL that a handler made without an id, get one and the same kind of line")
    func unforeseen() async throws {
        let makers: [@Sendable () -> any Error] = [
            { NotInTime("张三") }, { RPCError(code: .internal, message: "half done") },
        ]
        for make in makers {
            let (error, lines) = try await call(throwing: make)
            let id = try #require(error?.info?.metadata["error_id"])
            #expect(lines.count == 1 && lines.first?.contains(id) == true)
            #expect(error?.message.contains("half") == false && lines.first?.contains("张三") == false)
        }
    }

    @Test(
        "a caller that is refused again and again has so many lines a second; the error ids of failures are all there")
    func flood() async throws {
        let refused = try await call(times: 100) {
            RPCError.invalid("name", rule: "r", remedy: "m", domain: "test")
        }
        #expect(refused.lines.count < 100 && refused.lines.count >= Limits.logLinesOfKind)
        let failed = try await call(times: 100) { NotInTime("x") }
        #expect(failed.lines.count == 100)
    }

    @Test("a call that is turned away before it has a handler has a line, too")
    func turnedAway() async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let unknown = MethodDescriptor(service: "test.None", method: "张三", access: .public)
            let error = await #expect(throws: RPCError.self) {
                let _: EchoResponse = try await harness.channel("operator/li").unary(
                    unknown, EchoRequest(),
                    options: CallOptions(metadata: [
                        "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
                    ]))
            }
            #expect(error?.code == .unimplemented)
            #expect(error?.info?.metadata["trace_id"] == "4bf92f3577b34da6a3ce929d0e0e4736")
            try await eventually("the line") {
                harness.log.lines.contains {
                    $0.contains("\"message\":\"call refused\"") && $0.contains("\"code\":\"UNIMPLEMENTED\"")
                        && $0.contains("4bf92f3577b34da6a3ce929d0e0e4736")
                }
            }
            #expect(!harness.log.contains("张三"))
        }
    }
}
