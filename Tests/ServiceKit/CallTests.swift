import CommonSchema
import RPC
import SchemaRuntime
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("What every method needs")
struct CallTests {
    static let method = IntrospectionServiceMethods.echo
    static let other = IntrospectionServiceMethods.getServerInfo

    @Test("a token goes on where its page ended", arguments: [["a"], ["a", ""], ["企业", "x", "y"], [""]])
    func token(_ cursor: [String]) throws {
        let pages = PageToken()
        let token = pages.make(cursor: cursor, method: Self.method, filter: ["f", "g"])
        #expect(try pages.read(token, method: Self.method, filter: ["f", "g"]) == cursor)
        #expect(try pages.read("", method: Self.method, filter: []) == nil)
    }

    @Test("a token of another request, of another process or changed in any digit is refused")
    func foreignToken() throws {
        let pages = PageToken()
        let token = pages.make(cursor: ["a"], method: Self.method, filter: ["ab", "c"])
        func refused(_ token: String, _ method: MethodDescriptor, _ filter: [String], by pages: PageToken) {
            let error = #expect(throws: RPCError.self) { try pages.read(token, method: method, filter: filter) }
            #expect(error?.info?.reason == "PAGE_TOKEN_INVALID")
        }
        refused(token, Self.other, ["ab", "c"], by: pages)
        refused(token, Self.method, ["a", "bc"], by: pages)
        refused(token, Self.method, ["ab", "c"], by: PageToken())
        refused(String(repeating: "00", count: Limits.pageTokenBytes), Self.method, ["ab", "c"], by: pages)
        for index in token.indices {
            var changed = token
            changed.replaceSubrange(index...index, with: token[index] == "0" ? "1" : "0")
            refused(changed, Self.method, ["ab", "c"], by: pages)
        }
    }

    @Test("a token goes on at another process over the same database, and is none of another database")
    func sharedToken() async throws {
        func make(_ directory: TemporaryDirectory) async throws -> ServiceHarness {
            try await ServiceHarness(DaemonTests.definition([PageKeys.migration]), directory: directory)
        }
        let directory = TemporaryDirectory("pages")
        let first = try await make(directory)
        let token = first.environment.pages.make(cursor: ["7"], method: Self.method, filter: [])
        await first.stop()
        let second = try await make(directory)
        let cursor = try? second.environment.pages.read(token, method: Self.method, filter: [])
        await second.stop()
        #expect(cursor == ["7"])
        let other = try await make(TemporaryDirectory("pages"))
        let error = #expect(throws: RPCError.self) {
            try other.environment.pages.read(token, method: Self.method, filter: [])
        }
        await other.stop()
        #expect(error?.info?.reason == "PAGE_TOKEN_INVALID")
    }

    @Test("of two processes that begin at once, both take one key")
    func oneKey() async throws {
        let directory = TemporaryDirectory("pages")
        let database = try Database.open(path: directory.file("p.sqlite"), migrations: [PageKeys.migration])
        async let one = PageKeys.key(in: database)
        async let two = PageKeys.key(in: database)
        let keys = try await [one, two]
        await database.close()
        #expect(keys[0] == keys[1] && keys[0].count == 32)
    }

    @Test(
        "a page size is the default at 0, kept up to the bound, and lowered above",
        arguments: [(0, 50), (1, 1), (1000, 1000), (1001, 1000)])
    func pageSize(_ requested: Int32, _ size: Int) throws { #expect(try Page.size(requested) == size) }

    @Test("a negative page size is refused")
    func negativePageSize() { #expect(throws: RPCError.self) { try Page.size(-1) } }

    @Test(
        "a request id has 8 to 64 visible ASCII characters",
        arguments: [(7, false), (8, true), (64, true), (65, false)])
    func requestID(_ length: Int, _ accepted: Bool) {
        let id = String(repeating: "x", count: length)
        #expect(((try? RequestIdentifier.check(id)) != nil) == accepted)
        #expect(throws: RPCError.self) { try RequestIdentifier.check("has a blank") }
        #expect(throws: RPCError.self) { try RequestIdentifier.check("非英文字符非英文字符") }
    }

    @Test("a repeated mutation is answered as the first one, and counts for its caller only")
    func idempotent() async throws {
        let directory = TemporaryDirectory()
        let database = try Database.open(path: directory.file("d.sqlite"), migrations: [])
        let runs = Mutex(0)
        func call(_ payload: [UInt8], _ id: String, as identity: String) async throws -> EchoResponse {
            let peer = Peer(address: "test", isLoopback: true, identity: "spiffe://xinyi.local/\(identity)")
            let context = ServerContext(method: Self.method, peer: peer)
            let request = EchoRequest(payload: payload)
            return try await Idempotent.write(database, request, id: id, context: context) { _ in
                runs.withLock { $0 += 1 }
                return EchoResponse(payload: payload + [9])
            }
        }
        #expect(try await call([1], "request-1", as: "department/MSR").payload == [1, 9])
        #expect(try await call([1], "request-1", as: "department/MSR").payload == [1, 9])
        #expect(runs.withLock { $0 } == 1)
        #expect(try await call([2], "request-1", as: "department/EMB").payload == [2, 9])
        await #expect(throws: IdempotencyError.reused) { try await call([3], "request-1", as: "department/MSR") }
        #expect(IdempotencyError.reused.rpcError.info?.reason == "REQUEST_ID_REUSED")
        await #expect(throws: RPCError.self) { try await call([3], "short", as: "department/MSR") }
        await database.close()
    }

    @Test("a mutation, first or repeated, is answered with the bytes in the store")
    func storedBytes() async throws {
        let directory = TemporaryDirectory()
        let database = try Database.open(path: directory.file("d.sqlite"), migrations: [])
        for round in 0..<2 {
            let context = ServerContext(method: Self.method, peer: Peer(address: "test", isLoopback: true))
            let answer = try await Idempotent.write(
                database, EchoRequest(payload: [1]), id: "request-1", context: context
            ) { _ in EchoResponse(payload: [1, UInt8(round)]) }
            let stored = try await database.read { try $0.query("SELECT response FROM store_requests") { $0.blob(0) } }
            #expect(answer == EchoResponse(payload: [1, 0]))
            #expect(stored == [try answer.serialized()])
            #expect(context.encodedAnswer?.bytes(of: answer) == stored[0])
        }
        await database.close()
    }

    @Test(
        "a failure of the store is said in the caller's terms, without SQL",
        arguments: [
            (StoreError.Kind.diskFull, RPCError.Code.resourceExhausted, "DISK_FULL"),
            (.busy, .unavailable, "STORE_BUSY"), (.closed, .unavailable, "SERVICE_STOPPING"),
            (.timeLimit, .deadlineExceeded, "DEADLINE_EXCEEDED"), (.cancelled, .cancelled, "CANCELLED"),
            (.tooLarge, .invalidArgument, "VALUE_TOO_LONG"), (.corrupt, .dataLoss, "DATABASE_DAMAGED"),
            (.constraint, .internal, "INTERNAL"), (.sql, .internal, "INTERNAL"), (.inputOutput, .internal, "INTERNAL"),
        ])
    func storeErrors(_ kind: StoreError.Kind, _ code: RPCError.Code, _ reason: String) {
        let error = StoreError(kind, "inner words", sql: "SELECT secret").rpcError
        #expect(error.code == code)
        #expect(error.info?.reason == reason)
        #expect(!error.message.contains("secret") && !error.message.contains("inner"))
    }
}
