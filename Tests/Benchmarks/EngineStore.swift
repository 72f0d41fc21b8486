import BenchKit
import Foundation
import Sample
import Store
import Synchronization

/// What a store does by itself: durable writes, and how soon followers hear of them.
enum EngineStore {
    /// The schema.
    static let log = Migration(
        name: "0001-log",
        sql: "CREATE TABLE log (id INTEGER PRIMARY KEY, code TEXT NOT NULL, answer BLOB NOT NULL) STRICT;")

    /// A row, a change, an audit row and a request id each, from callers that each wait for their acknowledgement; after a moment of
    /// warming up.
    ///
    /// - Returns: how many a second, and how many questions waited for an answer in each.
    static func writes(
        _ database: Database, callers: Int, seconds: Double
    ) async throws -> (perSecond: Double, roundTrips: Double) {
        _ = try await StoreBenchmark.during(min(0.2, seconds), tasks: callers) { number in
            _ = try await put("warm-\(callers)-\(number)", into: database)
        }
        let (before, begin) = (database.counts, ContinuousClock.now)
        let done = try await StoreBenchmark.during(seconds, tasks: callers) { number in
            _ = try await put("put-\(callers)-\(number)", into: database)
        }
        let (asked, span) = (database.counts - before, begin.duration(to: .now) / .seconds(1))
        return (Double(done) / span, Double(asked.roundTrips) / Double(max(1, asked.writes)))
    }

    private static func put(_ id: String, into database: Database) async throws -> Int64 {
        let position = try await database.writeOnce(requestID: id, method: "put", request: Array(id.utf8)) {
            transaction in
            try transaction.execute(
                "INSERT INTO log (id, code, answer) VALUES (?, ?, ?)",
                [
                    .integer(try transaction.nextID(in: "log")), .text(id),
                    .blob([UInt8](repeating: 1, count: 100)),
                ])
            let position = try transaction.appendChange(
                kind: "log", key: id, payload: [UInt8](repeating: 1, count: 60))
            try transaction.audit(actor: "bench", action: "put", target: id, detail: "")
            return Array("\(position)".utf8)
        }
        return Int64(String(decoding: position, as: UTF8.self)) ?? 0
    }

    // MARK: Followers

    /// How long after a write's acknowledgement its change is with who follows the feed, in milliseconds, sorted; 0 where it was there
    /// first. A write comes every 5 to 15 ms, so that none keeps step with whoever looks at intervals.
    static func lags(from writer: Database, to follower: Database, seconds: Double) async throws -> [Double] {
        let goal = Goal()
        let start = writer.feed.headPosition
        let end = ContinuousClock.now + .seconds(seconds)
        async let arrivals = follow(follower, after: start, to: goal, until: end + .seconds(60))
        var acknowledged: [Int64: ContinuousClock.Instant] = [:]
        var random = SampleRandom(seed: 3)
        while ContinuousClock.now < end {
            let position = try await put("lag-\(acknowledged.count)", into: writer)
            acknowledged[position] = ContinuousClock.now
            try await Task.sleep(for: .milliseconds(5 + random.below(11)))
        }
        goal.set(acknowledged.keys.max() ?? start)
        let arrived = try await arrivals
        return acknowledged.compactMap { position, time in
            arrived[position].map { max(0, milliseconds(time.duration(to: $0))) }
        }.sorted()
    }

    private static func milliseconds(_ time: Duration) -> Double { time / .milliseconds(1) }

    /// When each change arrived.
    private static func follow(
        _ database: Database, after start: Int64, to goal: Goal, until deadline: ContinuousClock.Instant
    ) async throws -> [Int64: ContinuousClock.Instant] {
        var arrived: [Int64: ContinuousClock.Instant] = [:]
        var position = start
        while position < goal.position {
            guard ContinuousClock.now < deadline else { throw BenchError("a change did not reach its follower") }
            try Task.checkCancellation()
            guard await database.feed.waitForChange(after: position, timeout: .milliseconds(200)) else { continue }
            let changes = try await database.feed.changes(after: position, limit: 100)
            let now = ContinuousClock.now
            for change in changes { arrived[change.position] = now }
            position = changes.last?.position ?? position
        }
        return arrived
    }

    /// The position at which a follower has seen all; not known at first.
    private final class Goal: Sendable {
        private let last = Atomic<Int64>(.max)
        var position: Int64 { last.load(ordering: .acquiring) }
        func set(_ position: Int64) { last.store(position, ordering: .releasing) }
    }
}
