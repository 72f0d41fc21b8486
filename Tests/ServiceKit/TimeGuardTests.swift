import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Store
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("A clock that is not believed at its word")
struct TimeGuardTests {
    private static let day: Int64 = 86_400_000
    private static let minute: Int64 = 60_000

    /// A wall clock and a monotonic one that stand until they are moved, each by itself.
    private final class Clocks: Sendable {
        let wall = ManualClock(CivilDate(iso: "2026-03-02")!)
        private let elapsed = Mutex<Int64>(0)

        func guarded(days: Int?, minutes: Int = 10) -> GuardedClock {
            GuardedClock(wall, bounds: days.map { GuardedClock.Bounds(stepDays: $0, peerMinutes: minutes) }) {
                MonotonicInstant(nanoseconds: self.elapsed.withLock { $0 })
            }
        }

        /// Time passes, as both see it.
        func pass(days: Int) {
            wall.advance(days: days)
            elapsed.withLock { $0 += Int64(days) * TimeGuardTests.day * 1_000_000 }
        }
    }

    @Test("a step is believed up to the bound and in doubt a millisecond beyond", arguments: [1, 7, 400])
    func step(days: Int) {
        let clocks = Clocks()
        let clock = clocks.guarded(days: days)
        let start = clocks.wall.now()
        clocks.wall.advance(days: days)
        #expect(clock.doubt == nil)
        #expect(clock.now() == clocks.wall.now())
        clocks.wall.advance(milliseconds: 1)
        #expect(clock.doubt?.claimed == clocks.wall.now())
        #expect(clock.now() == start, "what is sure goes on")
        // Small steps do not add up to a large one unseen.
        clocks.wall.set(start)
        #expect(clock.doubt == nil)
        for _ in 0...days { clocks.wall.advance(days: 1) }
        #expect(clock.doubt != nil)
    }

    @Test(
        "a clock that one other service contradicts is in doubt either way, also where nothing is on record",
        arguments: [
            (10, 0, false), (10, 1, true), (-10, 0, false), (-10, -1, true), (2 * 1440, 0, true), (-2 * 1440, 0, true),
            (4000 * 1440, 0, true),
        ])
    func peers(minutesAhead: Int, andMillis: Int64, isInDoubt: Bool) {
        let clocks = Clocks()
        let truth = clocks.wall.now()
        clocks.wall.advance(milliseconds: Int64(minutesAhead) * Self.minute + andMillis)
        let clock = clocks.guarded(days: 7)
        clock.begin(after: nil)
        #expect(clock.doubt == nil, "a service that is alone starts")
        clock.hear(peers: [])
        #expect(clock.doubt == nil)
        clock.hear(peers: [truth])
        #expect(clock.isInDoubt == isInDoubt)
        clocks.pass(days: 3)
        #expect(clock.isInDoubt == isInDoubt, "time passes for the others, too")
        let now = truth.adding(milliseconds: 3 * Self.day)
        #expect(clock.now() == (isInDoubt ? now : clocks.wall.now()))
        clock.hear(peers: [])
        #expect(clock.isInDoubt == isInDoubt, "who falls silent is not gainsaid by it")
        guard isInDoubt else { return }
        // An operator knows better than the other services, until they agree.
        clock.accept()
        #expect(clock.doubt == nil)
        clock.hear(peers: [now])
        #expect(clock.doubt == nil)
        clock.hear(peers: [clocks.wall.now()])
        #expect(clock.doubt == nil)
        clock.hear(peers: [now])
        #expect(clock.doubt != nil)
        // It is set right.
        clocks.wall.set(now)
        #expect(clock.doubt == nil && clock.now() == now)
    }

    /// What others say in days from the truth, the clock's own, and by how many days from the truth is gone by; nil where the clock is
    /// believed.
    static let votes: [(others: [Int], own: Int, goesBy: Int?)] = [
        ([0, 0, 0, 0], 0, nil), ([0, 0, 0, 0], -2, 0), ([0, 0, 0, 0], 2, 0),
        // One wrong clock, or two of five, is outvoted.
        ([0, 0, 0, 2], 0, nil), ([0, 0, 0, -2], 0, nil), ([0, 0, 2, 2], 0, nil), ([0, 0, -2, -2], 0, nil),
        ([0, 0, 0, 2], 2, 0), ([0, 0, 0, -2], -2, 0), ([-2, 0, 0, 2], 0, nil), ([-9, -2, 3, 5], 0, nil),
        // Nobody outvotes two that disagree, nor two pairs.
        ([2], 0, 2), ([-2], 0, -2), ([0, 2, 2], 0, 2), ([0, -2, -2], 0, -2), ([0, 0, 2], 0, nil), ([0, 0, 2], 2, 0),
        // Three of five.
        ([0, 2, 2, 2], 0, 2), ([2, 2], 0, 2), ([-2, -2], 0, -2), ([0, 2], 0, nil), ([-2, 2], 0, nil), ([0, 2], 4, 2),
    ]

    @Test("most of the clocks decide, and who is not outvoted is believed", arguments: votes)
    func majority(others: [Int], own: Int, goesBy: Int?) {
        let clocks = Clocks()
        let truth = clocks.wall.now()
        let clock = clocks.guarded(days: 7)
        clock.begin(after: truth)
        clocks.wall.advance(days: own)
        clock.hear(peers: others.shuffled().map { truth.adding(milliseconds: Int64($0) * Self.day) })
        #expect(clock.isInDoubt == (goesBy != nil))
        #expect(clock.now() == truth.adding(milliseconds: Int64(goesBy ?? own) * Self.day))
    }

    @Test("a step back is noticed at once by what was heard before; with nobody heard, by what is on record")
    func stepBack() {
        for isHeard in [true, false] {
            let clocks = Clocks()
            let clock = clocks.guarded(days: 7)
            clock.begin(after: clocks.wall.now())
            if isHeard { clock.hear(peers: [clocks.wall.now()]) }
            clocks.pass(days: 1)
            let truth = clocks.wall.now()
            clocks.wall.advance(milliseconds: -10 * Self.minute)
            #expect(clock.doubt == nil)
            clocks.wall.advance(milliseconds: -1)
            #expect(clock.doubt?.sure == truth && clock.now() == truth)
            clocks.wall.set(truth)
            #expect(clock.doubt == nil)
        }
    }

    @Test("a clock that was ahead and is set right is believed where another service agrees, or an operator says so")
    func setRight() {
        let clocks = Clocks()
        let truth = clocks.wall.now()
        let clock = clocks.guarded(days: 7)
        clock.begin(after: truth.adding(milliseconds: 3 * Self.day))
        #expect(clock.doubt?.sure == truth.adding(milliseconds: 3 * Self.day))
        clock.hear(peers: [truth])
        #expect(clock.doubt == nil && clock.now() == truth)
        let alone = clocks.guarded(days: 7)
        alone.begin(after: truth.adding(milliseconds: 3 * Self.day))
        alone.accept()
        #expect(alone.doubt == nil && alone.now() == truth)
    }

    @Test("what is due by the other services is due, though the service's own clock is behind")
    func latest() {
        let clocks = Clocks()
        let clock = clocks.guarded(days: 7, minutes: 2 * 1440)
        let own = clocks.wall.now()
        #expect(clock.latest == own, "nobody has spoken")
        clock.hear(peers: [own.adding(milliseconds: -Self.day)])
        #expect(clock.latest == own)
        clock.hear(peers: [own.adding(milliseconds: Self.day), own, own])
        #expect(clock.latest == own.adding(milliseconds: Self.day))
        // An operator accepts a time that is ahead of theirs; set back below them, they count again.
        clocks.wall.advance(days: 30)
        #expect(clock.doubt != nil)
        clock.accept()
        #expect(clock.latest == clocks.wall.now())
        clocks.wall.set(own)
        clock.hear(peers: [own.adding(milliseconds: Self.day)])
        #expect(clock.latest == own.adding(milliseconds: Self.day))
    }

    @Test("time that passes is no step, and goes on while the clock is in doubt")
    func passing() {
        let clocks = Clocks()
        let clock = clocks.guarded(days: 7)
        clocks.pass(days: 1000)
        #expect(clock.doubt == nil)
        let before = clocks.wall.now()
        clocks.wall.advance(days: 3650)
        clocks.pass(days: 2)
        #expect(clock.now() == before.adding(milliseconds: 2 * Self.day))
        clock.accept()
        #expect(clock.doubt == nil && clock.now() == clocks.wall.now())
    }

    @Test(
        "a start is judged by the last moment on record where nobody is heard",
        arguments: [(7, false), (8, true), (0, false), (-1, true), (-30, true)])
    func start(daysLater: Int, isInDoubt: Bool) {
        let clocks = Clocks()
        let last = clocks.wall.now()
        clocks.wall.advance(days: daysLater)
        let clock = clocks.guarded(days: 7)
        clock.begin(after: last)
        #expect((clock.doubt != nil) == isInDoubt)
        #expect(clock.now() == (isInDoubt ? last : clocks.wall.now()))
    }

    @Test("what has outlived its keeping goes by a clock that is settled and not in doubt, and by no other")
    func settled() {
        let clocks = Clocks()
        let clock = clocks.guarded(days: 7)
        #expect(clock.settledTime == nil, "the record was not read yet")
        clock.begin(after: clocks.wall.now())
        #expect(clock.settledTime == nil, "nobody was asked yet")
        clock.settle()
        #expect(clock.settledTime == clocks.wall.now())
        clocks.wall.advance(days: 8)
        #expect(clock.settledTime == nil)
        clocks.wall.advance(days: -8)
        #expect(clock.settledTime == clocks.wall.now())
    }

    @Test("a start by a clock that is years ahead forgets no request that was answered; set right, it goes in its time")
    func keptRequests() async throws {
        let directory = TemporaryDirectory("requests")
        let clock = ManualClock(CivilDate(iso: "2026-03-02")!)
        let definition = ServiceDefinition(
            name: "sample", port: 7499,
            migrations: [Migration(name: "0001", sql: "CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT")]
        ) { _ in [] }
        func requests(
            afterDays days: Int, _ body: (ServiceHarness) async throws -> Void = { _ in }
        ) async throws -> Int? {
            clock.advance(days: days)
            let harness = try await ServiceHarness(
                definition, settings: ["clock-step-days": "7"], clock: clock, directory: directory)
            try await body(harness)
            // An idle writer purges at once, once it has written.
            await harness.environment.database.tryWriting()
            try await Task.sleep(for: .milliseconds(700))
            let count = try await harness.environment.database.read {
                try $0.queryOne("SELECT count(*) FROM store_requests") { $0.int(0) }
            }
            await harness.stop()
            return count
        }
        func put(_ harness: ServiceHarness) async throws {
            try await harness.environment.database.writeOnce(requestID: "r-12345678", method: "put", request: []) {
                try $0.execute("INSERT INTO t VALUES (1)")
                return []
            }
        }
        #expect(try await requests(afterDays: 0, put) == 1)
        #expect(try await requests(afterDays: 1500) == 1)
        #expect(try await requests(afterDays: -1500 + 6) == 1)
        #expect(try await requests(afterDays: 2) == 0)
    }

    @Test("without a bound, and without a record, every clock is believed")
    func believed() {
        let clocks = Clocks()
        let offset = clocks.guarded(days: nil)
        clocks.wall.advance(days: 20_000)
        #expect(offset.doubt == nil)
        let new = clocks.guarded(days: 7)
        new.begin(after: nil)
        #expect(new.doubt == nil)
    }

    @Test("the moment is kept over a restart; an operator accepts the time for the right day alone, once, on record")
    func daemon() async throws {
        let directory = TemporaryDirectory("moment")
        let clock = ManualClock(CivilDate(iso: "2026-03-02")!)
        let definition = ServiceDefinition(
            name: "sample", port: 7499,
            migrations: [Migration(name: "0001", sql: "CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT")]
        ) { _ in [] }
        func start() async throws -> ServiceHarness {
            try await ServiceHarness(
                definition, settings: ["clock-step-days": "7"], clock: clock, directory: directory)
        }
        await (try await start()).stop()
        clock.advance(days: 30)
        let harness = try await start()
        let upkeep = harness.client(UpkeepServiceClient.self, as: "operator/li")
        let told = try await upkeep.getTime(GetTimeRequest())
        #expect(told.inDoubt)
        #expect(
            (told.claimedTime?.millisecondsSinceEpoch ?? 0) - (told.time?.millisecondsSinceEpoch ?? 0) > 29 * Self.day)
        #expect(harness.environment.health.readiness().text.contains("clock: in doubt: it says "))
        #expect(harness.environment.metrics.exposition().contains("xinyi_clock_in_doubt 1"))
        func refusal(_ date: String, reason: String = "停电一个月", as identity: String = "operator/li") async -> RPCError? {
            await #expect(throws: RPCError.self) {
                try await harness.client(UpkeepServiceClient.self, as: identity).acceptTime(
                    AcceptTimeRequest(requestId: "accept-\(date)-\(identity.count)", date: date, reason: reason))
            }
        }
        #expect(await refusal("2026-03-31")?.info?.reason == "CLOCK_DIFFERS")
        #expect(await refusal("2026-13-01")?.fieldViolations.map(\.field) == ["date"])
        #expect(await refusal("2026-04-01", reason: " ")?.fieldViolations.map(\.field) == ["reason"])
        #expect(await refusal("2026-04-01", as: "department/MSR")?.code == .permissionDenied)
        #expect(try await upkeep.getTime(GetTimeRequest()).inDoubt)
        let request = AcceptTimeRequest(requestId: "accept-the-time", date: "2026-04-01", reason: "停电一个月")
        _ = try await upkeep.acceptTime(request)
        #expect(try await !upkeep.getTime(GetTimeRequest()).inDoubt)
        #expect(harness.environment.health.readiness().ready)
        let rows = try await harness.environment.database.read {
            try $0.query("SELECT detail FROM store_audit WHERE action = 'time.accept'") { $0.text(0) }
        }
        #expect(rows.count == 1 && rows[0].contains("停电一个月") && rows[0].contains("2026-04-01"))
        // The same word does not accept another time.
        clock.advance(days: 30)
        _ = try? await upkeep.acceptTime(request)
        #expect(try await upkeep.getTime(GetTimeRequest()).inDoubt)
        await harness.stop()
    }
}
