import Casework
import Credit
import Phrases
import RPC
import Testing

@testable import DirectoryService

@Suite("Leases")
struct LeaseTableTests {
    let start = LeaseInstant(instant: .now, time: Timestamp(milliseconds: 1_700_000_000_000))

    func application(
        _ id: String, service: String = "listing", endpoint: String? = nil, zone: String = "",
        phase: ServingPhase? = .serving, seconds: Int = 10, store: String = "", isSole: Bool = false,
        isShared: Bool = false
    ) throws(Refusal) -> LeaseApplication {
        try LeaseApplication(
            service: service, instanceID: id, endpoint: endpoint ?? "127.0.0.1:\(7000 + id.utf8.count)", zone: zone,
            version: "1", phase: phase, seconds: seconds, storeIdentity: store, hasSoleStore: isSole,
            isStoreShared: isShared)
    }

    func after(_ milliseconds: Int) -> LeaseInstant {
        LeaseInstant(
            instant: start.instant + .milliseconds(milliseconds),
            time: start.time.adding(milliseconds: Int64(milliseconds)))
    }

    @Test(
        "a lease is 3 to 300 seconds, and 10 when nothing is said",
        arguments: [(0, 10), (3, 3), (300, 300), (2, nil), (301, nil), (-1, nil)] as [(Int, Int?)])
    func bounds(_ seconds: Int, _ kept: Int?) throws {
        if let kept {
            #expect(try application("a", seconds: seconds).seconds == kept)
        } else {
            let refusal = #expect(throws: Refusal.self) { try application("a", seconds: seconds) }
            #expect(refusal?.field == "lease_seconds")
            #expect(refusal?.rule == "must be from 3 to 300")
        }
    }

    @Test(
        "two instances over copies of one store, or over two where one is the record, are not at work at one time",
        arguments: [
            ("s1", true, "s1", true, true), ("s1", true, "s2", true, true), ("s1", false, "s1", false, true),
            ("s1", false, "s2", false, false), ("s1", true, "s2", false, true), ("s1", true, "", false, false),
            ("", false, "", false, false),
        ])
    func stores(_ store: String, _ isSole: Bool, _ other: String, _ isOtherSole: Bool, _ isRefused: Bool) throws {
        var table = LeaseTable()
        _ = try table.register(try application("a", endpoint: "h:1", store: store, isSole: isSole), at: start)
        let second = try application("b", endpoint: "h:2", store: other, isSole: isOtherSole)
        if isRefused {
            let refusal = #expect(throws: Refusal.self) { try table.register(second, at: start) }
            #expect(refusal?.reason == .storeInUse)
            #expect(table.serving("listing", at: start).map(\.name) == ["services/listing/instances/a"])
        } else {
            _ = try table.register(second, at: start)
            #expect(table.serving("listing", at: start).count == 2)
        }
        // The same instance again, another process in its place, and one after its lease has ended are no second holders.
        _ = try table.register(try application("a", endpoint: "h:1", store: store, isSole: isSole), at: start)
        _ = try table.register(try application("c", endpoint: "h:1", store: store, isSole: isSole), at: start)
        _ = try table.register(second, at: after(10_000))
        #expect(table.list(service: "listing", after: "", limit: 9, at: after(10_000)).map(\.name) == [second.name])
    }

    @Test(
        "two instances over one database that both share are at work beside each other, and a third one that does not is refused",
        arguments: [
            // What they have in common is not enough where one of them has it for itself.
            ("s1", true, "s1", true, false), ("s1", true, "s1", false, true), ("s1", false, "s1", true, true),
            // Shared or not, two identities are two databases.
            ("s1", true, "s2", true, true), ("s1", true, "s2", false, true), ("s1", false, "s2", true, true),
            ("s1", true, "", true, false), ("", true, "", true, false),
        ])
    func twins(_ store: String, _ isShared: Bool, _ other: String, _ isOtherShared: Bool, _ isRefused: Bool) throws {
        for (isSole, isOtherSole) in [(true, true), (true, false), (false, true)] {
            var table = LeaseTable()
            let first = try application("a", endpoint: "h:1", store: store, isSole: isSole, isShared: isShared)
            _ = try table.register(first, at: start)
            let second = try application(
                "b", endpoint: "h:2", store: other, isSole: isOtherSole, isShared: isOtherShared)
            let entered = try? table.register(second, at: start)
            #expect((entered == nil) == isRefused)
            #expect(table.serving("listing", at: start).count == (isRefused ? 1 : 2))
        }
    }

    @Test(
        "where nothing is the record, two shared databases of one service do not collide, and two copies of one that is not shared do"
    )
    func twinsWithoutRecord() throws {
        for (other, isShared, count) in [("s1", true, 2), ("s2", true, 2), ("s2", false, 2), ("s1", false, 1)] {
            var table = LeaseTable()
            _ = try table.register(try application("a", endpoint: "h:1", store: "s1", isShared: isShared), at: start)
            _ = try? table.register(try application("b", endpoint: "h:2", store: other, isShared: isShared), at: start)
            #expect(table.count == count)
        }
    }

    @Test("each twin may be replaced at its place, and a copy of the database that they share is refused")
    func twinsAndCopy() throws {
        var table = LeaseTable()
        for (id, endpoint) in [("a", "h:1"), ("b", "h:2"), ("c", "h:3"), ("again", "h:2")] {
            _ = try table.register(
                try application(id, endpoint: endpoint, store: "s1", isSole: true, isShared: true), at: start)
        }
        #expect(Set(table.serving("listing", at: start).map(\.application.instanceID)) == ["a", "again", "c"])
        let copy = try application("copy", endpoint: "h:4", store: "s1", isSole: true)
        let refusal = #expect(throws: Refusal.self) { try table.register(copy, at: start) }
        #expect(refusal?.reason == .storeInUse)
        #expect(table.count == 3)
    }

    @Test("another service's store is no matter", arguments: ["registry", "reporting"])
    func storesOfOthers(service: String) throws {
        var table = LeaseTable()
        _ = try table.register(try application("a", endpoint: "h:1", store: "s1", isSole: true), at: start)
        _ = try table.register(
            try application("a", service: service, endpoint: "h:2", store: "s2", isSole: true), at: start)
        #expect(table.count == 2)
    }

    @Test("a store's identity has at most 63 bytes", arguments: [(63, true), (64, false)])
    func storeBound(bytes: Int, isTaken: Bool) {
        #expect(((try? application("a", store: String(repeating: "s", count: bytes))) != nil) == isTaken)
    }

    @Test(
        "service, id and endpoint have a form",
        arguments: [
            ("listing", "a-B.c_1", "127.0.0.1:1", nil), ("a", "a", "[::1]:65535", nil), ("a-1", "a", "unix:/x", nil),
            ("a", "a", "host.name:80", nil), ("", "a", "h:1", "service"), ("Listing", "a", "h:1", "service"),
            ("1a", "a", "h:1", "service"), ("a b", "a", "h:1", "service"), ("a", "", "h:1", "instance_id"),
            ("a", "a/b", "h:1", "instance_id"), ("a", "实例", "h:1", "instance_id"), ("a", "a", "h", "endpoint"),
            ("a", "a", "h:0", "endpoint"), ("a", "a", "h:65536", "endpoint"), ("a", "a", ":1", "endpoint"),
            ("a", "a", "::1:1", "endpoint"), ("a", "a", "unix:x", "endpoint"), ("a", "a", "h h:1", "endpoint"),
            (String(repeating: "a", count: 63), String(repeating: "a", count: 64), "h:1", nil),
            (String(repeating: "a", count: 64), "a", "h:1", "service"),
            ("a", String(repeating: "a", count: 65), "h:1", "instance_id"),
            ("a", "a", String(repeating: "h", count: 253) + ":1", nil),
            ("a", "a", String(repeating: "h", count: 254) + ":1", "endpoint"),
        ] as [(String, String, String, String?)])
    func forms(_ service: String, _ id: String, _ endpoint: String, _ refused: String?) {
        var field: String?
        do throws(Refusal) {
            _ = try application(id, service: service, endpoint: endpoint)
        } catch {
            field = error.field
            #expect(error.kind == .invalid)
        }
        #expect(field == refused)
    }

    @Test(
        "a zone has at most 63 bytes and no control characters", arguments: [("", true), ("甲区", true), ("a\n", false)])
    func zones(_ zone: String, _ accepted: Bool) {
        #expect(((try? application("a", zone: zone)) != nil) == accepted)
        #expect((try? application("a", zone: String(repeating: "z", count: 63))) != nil)
        #expect((try? application("a", zone: String(repeating: "z", count: 64))) == nil)
    }

    @Test("a lease runs to its last moment and not beyond; a renewal starts it anew")
    func expiry() throws {
        var table = LeaseTable()
        let lease = try table.register(try application("a"), at: start)
        #expect(lease.expiry == after(10_000))
        #expect(lease.renewAfterMilliseconds == 3333)
        #expect(table.serving("listing", at: after(9_999)).count == 1)
        #expect(try table.renew(lease.name, at: after(9_999)).expiry == after(19_999))
        #expect(table.serving("listing", at: after(19_998)).count == 1)
        #expect(table.serving("listing", at: after(19_999)).isEmpty)
        #expect(throws: Refusal.unknown(lease.name)) { try table.renew(lease.name, at: after(19_999)) }
        #expect(table.count == 0)
    }

    @Test("what is not there cannot be renewed, taken out or changed")
    func unknown() {
        var table = LeaseTable()
        let name = "services/listing/instances/a"
        #expect(throws: Refusal.unknown(name)) { try table.renew(name, at: start) }
        #expect(throws: Refusal.unknown(name)) { try table.deregister(name, at: start) }
        #expect(throws: Refusal.unknown(name)) { try table.setPhase(.draining, of: name, at: start) }
        #expect(table.revision == 0)
    }

    @Test("only instances that want calls are resolved; all are listed")
    func phases() throws {
        var table = LeaseTable()
        let lease = try table.register(try application("a"), at: start)
        _ = try table.register(try application("bb", phase: .notServing), at: start)
        _ = try table.register(try application("c", service: "registry", phase: .draining), at: start)
        #expect(table.serving("listing", at: start).map(\.name) == [lease.name])
        _ = try table.setPhase(.draining, of: lease.name, at: start)
        #expect(table.serving("listing", at: start).isEmpty)
        _ = try table.setPhase(.serving, of: lease.name, at: start)
        #expect(table.serving("listing", at: start).count == 1)
        #expect(table.list(service: "", after: "", limit: 10, at: start).count == 3)
        #expect(table.list(service: "listing", after: "", limit: 10, at: start).count == 2)
        #expect(table.list(service: "", after: lease.name, limit: 1, at: start).map(\.application.instanceID) == ["bb"])
    }

    @Test("a newer instance at the same place takes the place of the older one, of the same service only")
    func samePlace() throws {
        var table = LeaseTable()
        _ = try table.register(try application("old", endpoint: "h:1"), at: start)
        _ = try table.register(try application("other", service: "registry", endpoint: "h:1"), at: start)
        _ = try table.register(try application("new", endpoint: "h:1"), at: start)
        #expect(table.serving("listing", at: start).map(\.application.instanceID) == ["new"])
        #expect(table.serving("registry", at: start).count == 1)
    }

    @Test("the revision moves with what watchers would see, and not with renewals")
    func revisions() throws {
        var table = LeaseTable()
        let lease = try table.register(try application("a"), at: start)
        #expect(table.revision == 1)
        _ = try table.renew(lease.name, at: start)
        _ = try table.register(try application("a"), at: start)
        _ = try table.setPhase(.serving, of: lease.name, at: start)
        #expect(table.revision == 1)
        _ = try table.setPhase(.draining, of: lease.name, at: start)
        #expect(table.revision == 2)
        _ = try table.register(try application("x", service: "registry"), at: start)
        #expect(table.revision(of: "registry") == 3 && table.revision(of: "listing") == 2)
        try table.deregister(lease.name, at: start)
        #expect(table.revision(of: "listing") == 4)
        #expect(table.expire(at: after(10_000)) == ["registry"])
        #expect(table.revision(of: "registry") == 5)
        #expect(table.revision(of: "nobody") == 0)
    }

    @Test("registering again keeps the time of the first, and brings a lease back")
    func again() throws {
        var table = LeaseTable()
        _ = try table.register(try application("a"), at: start)
        #expect(try table.register(try application("a", zone: "z"), at: after(5000)).registered == start.time)
        #expect(table.serving("listing", at: after(14_999)).count == 1)
    }

    @Test("the table is bounded in all and by service; who is in it already may come again")
    func full() throws {
        var table = LeaseTable(maxInstances: 3, maxOfService: 2)
        _ = try table.register(try application("a"), at: start)
        _ = try table.register(try application("bb"), at: start)
        #expect(throws: Refusal.full(2, "instances of one service")) {
            try table.register(try application("ccc"), at: start)
        }
        _ = try table.register(try application("a", zone: "z"), at: start)
        _ = try table.register(try application("new", endpoint: "127.0.0.1:7001"), at: start)
        _ = try table.register(try application("x", service: "registry"), at: start)
        #expect(throws: Refusal.full(3, "instances")) {
            try table.register(try application("y", service: "measures"), at: start)
        }
        _ = try table.register(try application("y", service: "measures"), at: after(10_000))
    }

    @Test("a request is remembered for its time, and told from another with its id")
    func memory() throws {
        var memory = RequestMemory<Int>(bound: 2, seconds: 10)
        #expect(try memory.recall("a", of: "one", request: [1], at: start) == .new)
        memory.remember(7, to: "a", of: "one", request: [1], at: start)
        #expect(try memory.recall("a", of: "one", request: [1], at: after(9_999)) == .answered(7))
        #expect(try memory.recall("a", of: "one", request: [2], at: start) == .another)
        memory.remember(8, to: "b", of: "one", request: [1], at: after(5000))
        #expect(throws: Refusal.full(2, "requests to remember")) {
            try memory.recall("c", of: "one", request: [1], at: after(9_999))
        }
        #expect(try memory.recall("a", of: "one", request: [2], at: after(10_000)) == .new)
        #expect(memory.count == 1)
    }

    @Test("no caller fills the memory of requests alone, and an id of another caller is another")
    func memoryOfCallers() throws {
        var memory = RequestMemory<Int>(bound: 3, boundOfOwner: 2, seconds: 10)
        for id in ["a", "b"] {
            #expect(try memory.recall(id, of: "one", request: [1], at: start) == .new)
            memory.remember(1, to: id, of: "one", request: [1], at: start)
        }
        #expect(throws: Refusal.full(2, "requests of one caller to remember")) {
            try memory.recall("c", of: "one", request: [1], at: start)
        }
        #expect(try memory.recall("a", of: "one", request: [1], at: start) == .answered(1))
        #expect(try memory.recall("a", of: "two", request: [1], at: start) == .new)
        memory.remember(2, to: "a", of: "two", request: [1], at: start)
        #expect(throws: Refusal.full(3, "requests to remember")) {
            try memory.recall("b", of: "two", request: [1], at: start)
        }
        #expect(try memory.recall("c", of: "one", request: [1], at: after(10_000)) == .new)
        #expect(memory.count == 0)
    }

    @Test("a full table is told as such, with when to try again; a lease that is not there, by its name")
    func refusals() {
        let full = Refusal.full(3, "instances").rpcError
        #expect(full.code == .resourceExhausted && full.retryAfter == .seconds(5))
        #expect(full.info?.reason == "DIRECTORY_FULL" && full.info?.metadata["bound"] == "3")
        let unknown = Refusal.unknown("services/listing/instances/a").rpcError
        #expect(unknown.code == .notFound && unknown.info?.reason == "INSTANCE_NOT_FOUND")
        #expect(unknown.info?.metadata["name"] == "services/listing/instances/a")
    }

    @Test(
        "a name has four parts",
        arguments: [
            "", "services/a/instances", "services/a/instances/", "services/A/instances/x", "x/a/instances/b",
            "services/a/instances/b/c",
        ])
    func names(_ name: String) {
        #expect(throws: Refusal.self) { try InstanceName.service(of: name) }
        #expect((try? InstanceName.service(of: "services/a/instances/B.1")) == "a")
    }
}
