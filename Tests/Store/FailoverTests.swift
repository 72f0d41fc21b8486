import Foundation
import TestKit
import Testing

@testable import Store
@testable import StorePostgres

@Suite("A primary that fails, and a standby that takes its place", .enabled(if: PostgresCluster.shared != nil))
struct FailoverTests {
    /// Rounds of each run: `XINYI_ROUNDS=20` for a proof, two for every day.
    private static let rounds = ProcessInfo.processInfo.environment["XINYI_ROUNDS"].flatMap(Int.init) ?? 2

    @Test("with a synchronous standby nothing that was acknowledged is lost, and writers go on by themselves")
    func failover() async throws {
        var primary = try PostgresCluster()
        _ = try primary.database("records")
        try primary.requireStandby()
        var standby = try PostgresCluster(standbyOf: primary)
        var acknowledged: Set<String> = []
        var pauses: [Duration] = []
        for round in 0..<Self.rounds {
            var target = try PostgresTarget(url: primary.url("records", or: standby), application: "test")
            target.reconnectTime = .seconds(30)
            let database = try Database.open(target, service: "test", migrations: [thingsMigration])
            let over = Counter()
            let kept = Counter()
            let failing = primary
            let next = standby
            let (names, pause) = try await withThrowingTaskGroup(of: Set<String>.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        var done: Set<String> = []
                        var number = 0
                        while over.value == 0 {
                            number += 1
                            let name = "r\(round)-w\(writer)-\(number)"
                            try await putSurely(name, into: database)
                            done.insert(name)
                            kept.add()
                        }
                        return done
                    }
                }
                while kept.value < 100 { try await Task.sleep(for: .milliseconds(2)) }
                try failing.kill()
                let begin = ContinuousClock.now
                try next.promote()
                let before = kept.value
                while kept.value < before + 20 { try await Task.sleep(for: .milliseconds(2)) }
                let pause = ContinuousClock.now - begin
                over.add()
                return (try await group.reduce(into: Set()) { $0.formUnion($1) }, pause)
            }
            acknowledged.formUnion(names)
            pauses.append(pause)
            let found = try await database.read { Set(try $0.thingNames()) }
            let lost = acknowledged.subtracting(found)
            #expect(lost.isEmpty, "round \(round) lost \(lost.count) of \(acknowledged.count)")
            #expect(found.count == acknowledged.count)
            let head = database.feed.headPosition
            #expect(head == Int64(found.count))
            try await database.checkIntegrity()
            await database.close()
            primary = standby
            guard round + 1 < Self.rounds else { break }
            try primary.requireStandby()
            standby = try PostgresCluster(standbyOf: primary)
        }
        let sorted = pauses.sorted()
        print(
            "failover: \(Self.rounds) rounds, \(acknowledged.count) acknowledged, 0 lost; writes went on after "
                + "\(sorted[sorted.count / 2]) (median), \(sorted.last ?? .zero) (longest)")
    }

    @discardableResult
    private func putSurely(_ name: String, into database: Database) async throws -> [UInt8] {
        while true {
            do {
                return try await database.writeOnce(requestID: "put/\(name)", method: "put", request: Array(name.utf8))
                {
                    transaction in
                    try transaction.insertThing(name)
                    let position = try transaction.appendChange(kind: "thing", key: name, payload: [])
                    return Array("\(position)".utf8)
                }
            } catch let error as StoreError where [.unavailable, .unknownOutcome, .busy].contains(error.kind) {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }
}
