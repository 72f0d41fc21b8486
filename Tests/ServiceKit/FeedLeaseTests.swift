import Credit
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

/// The lease by itself: two processes' parts in it over one database, each with a clock of its own that the test moves.
@Suite("Which process follows a source")
struct FeedLeaseTests {
    static let migrations = Thing.migrations + [FeedFollowers.leases]

    let directory = TemporaryDirectory("lease")

    /// A process, as far as the lease knows one.
    private final class Party: Sendable {
        let holding: FeedHolding
        let freshness: FeedFreshness
        private let database: Database
        private let time: Moments

        final class Moments: Sendable {
            let now: Mutex<Duration>
            init(_ begin: Duration) { now = Mutex(begin) }
        }

        init(_ database: Database, _ name: String, running begin: Duration = .seconds(100)) {
            let time = Moments(begin)
            self.time = time
            self.database = database
            freshness = FeedFreshness(source: "things") { time.now.withLock { $0 } }
            holding = FeedHolding(of: name, freshness, database, .standard)
        }

        func pass(_ duration: Duration) { time.now.withLock { $0 += duration } }

        /// Looks as a follower does.
        func look() async throws -> Bool {
            let asked = freshness.moment
            let lease = try await database.read { try FeedLease("things", $0) }
            holding.see(lease, asked: asked)
            return try await holding.take(lease)
        }

        /// Learns what a look would have found, which began now.
        func see(_ beat: Int64, _ age: Int64?) {
            holding.see(
                FeedLease(owner: "other", beat: beat, head: beat, heardAge: age, currentAge: age),
                asked: freshness.moment)
        }

        func renew(in generation: Int64? = nil) async throws {
            try await database.write { [holding] in try holding.renew($0, in: generation) }
        }
    }

    private func withDatabase(_ body: (Database) async throws -> Void) async throws {
        let database = try Database.open(path: directory.file("l.sqlite"), migrations: Self.migrations)
        do { try await body(database) } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    @Test("nobody's lease is taken at once, and another's once it has not stirred for five seconds of the own clock")
    func taken() async throws {
        try await withDatabase { database async throws in
            let (one, two) = (Party(database, "one"), Party(database, "two", running: .seconds(5000)))
            #expect(try await one.look())
            #expect(try await one.look() && one.holding.isHeld)
            #expect(try await !two.look())
            two.pass(.milliseconds(4_999))
            #expect(try await !two.look())
            // As often as it stirs, it starts anew.
            try await one.renew()
            two.pass(.milliseconds(1))
            #expect(try await !two.look())
            two.pass(.milliseconds(5_000))
            #expect(try await two.look() && two.holding.isHeld)
            await #expect(throws: LeaseLost.self) { try await one.renew() }
            try await two.renew()
            #expect(try await !one.look() && !one.holding.isHeld)
        }
    }

    @Test("of two that find a lease over at once one has it")
    func race() async throws {
        try await withDatabase { database async throws in
            try await database.write { try FeedLease(owner: "gone", beat: 7).store("things", $0) }
            let parties = (0..<8).map { Party(database, "p\($0)") }
            for party in parties {
                #expect(try await !party.look())
                party.pass(.seconds(5))
            }
            let holders = try await withThrowingTaskGroup(of: Bool.self) { group in
                for party in parties { group.addTask { try await party.look() } }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(holders == 1)
        }
    }

    @Test("a lease that was given back is taken at the next look, and nobody gives back another's")
    func givenBack() async throws {
        try await withDatabase { database async throws in
            let (one, two) = (Party(database, "one"), Party(database, "two"))
            #expect(try await one.look())
            await two.holding.giveBack()
            #expect(try await !two.look())
            await one.holding.giveBack()
            #expect(try await two.look())
            await one.holding.giveBack()
            try await two.renew()
        }
    }

    @Test("a process that was started again under its configured id is another one")
    func sameID() async throws {
        try await withDatabase { database async throws in
            let (before, after) = (Party(database, "one"), Party(database, "one"))
            #expect(try await before.look())
            #expect(try await !after.look())
        }
    }

    @Test(
        "a part of a snapshot is written by whoever began it, while it is the last one",
        arguments: [(2, true), (1, false), (3, false)] as [(Int64, Bool)])
    func generations(generation: Int64, isWritten: Bool) async throws {
        try await withDatabase { database async throws in
            let one = Party(database, "one")
            #expect(try await one.look())
            try await database.write {
                try FeedFollowerTable.store(.init(generation: 2, isResyncing: true), "things", $0)
            }
            let isLost: Bool
            do {
                try await one.renew(in: generation)
                isLost = false
            } catch is LeaseLost { isLost = true }
            #expect(isLost != isWritten)
            // What stands beside the lease is as it was.
            let standing = try await database.read { try FeedFollowerTable.standing($0, "things") }
            #expect(standing == .init(generation: 2, isResyncing: true))
        }
    }

    @Test("what the holder knows is known elsewhere, never better and never younger than the looks allow")
    func ages() async throws {
        try await withDatabase { database async throws in
            let one = Party(database, "one", running: .seconds(10))
            let looks: [(beat: Int64, age: Int64?, expected: Duration?)] = [
                // Nothing tells how long the first beat has stood, nor by how much the second was computed behind it.
                (5, 300, nil), (6, 300, nil),
                // Computed behind the commit of 6, which the look at 10 s did not find.
                (7, 300, .milliseconds(2_300)),
                // Computed behind the commit of 8, which the look before did not find.
                (9, 100, .milliseconds(1_100)),
                // Nothing new.
                (9, 100, .milliseconds(2_100)),
                // Another process has taken over, and has heard nothing yet.
                (10, nil, .milliseconds(3_100)),
                // The source has another history.
                (11, FeedLease.notComplete, nil), (12, 0, .milliseconds(2_000)),
                // A database that was put back.
                (3, 0, .milliseconds(3_000)),
            ]
            for (number, look) in looks.enumerated() {
                one.see(look.beat, look.age)
                #expect(one.freshness.currentAge == look.expected, "look \(number)")
                #expect(one.freshness.headPosition == look.beat)
                one.pass(.seconds(1))
            }
        }
    }

    @Test("what was known before this process began says nothing of now")
    func before() async throws {
        try await withDatabase { database async throws in
            let one = Party(database, "one", running: .zero)
            one.see(1, 0)
            one.pass(.seconds(1))
            one.see(3, 5_000)
            #expect(one.freshness.currentAge == nil && one.freshness.heardAge == nil)
            one.pass(.seconds(1))
            one.see(5, 500)
            #expect(one.freshness.currentAge == .milliseconds(1_500) && one.freshness.heardAge == .milliseconds(1_500))
        }
    }
}
