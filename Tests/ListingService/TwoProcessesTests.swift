import Casework
import Credit
import ListingSchema
import RPC
import ServiceKit
import Store
import TestKit
import Testing

@testable import ListingService

@Suite("Two processes of listing over one database", .enabled(if: PostgresCluster.shared != nil))
struct TwoProcessesTests {
    private static let count = 40

    @Test("what the clock does is done once, however many processes look at once")
    func sweepers() async throws {
        let cluster = try #require(PostgresCluster.shared)
        let directory = TemporaryDirectory("two-listings")
        // Both sweep when the test asks for it.
        let shared = ["store": try cluster.database("listing-two-sweepers"), "sweep-seconds": "3600"]
        try await Harness.with(settings: shared, directory: directory) { harness in
            try await harness.putListInForce()
            _ = try await harness.effective(validTo: "2026-05-01")
            try await harness.copyFirstEntry(upTo: Self.count)
            let own = shared.merging(["blind-index-key-file": directory.file("key")]) { $1 }
            try await withService(
                ListingDefinition.service, settings: own, clock: harness.clock, upstreams: Harness.silent
            ) { other in
                let second = try #require(other.made.services.lazy.compactMap { $0 as? LookupHandlers }.first)
                    .environment
                let sweepers = [harness.sweeper, Sweeper(second)]
                let before = harness.database.feed.headPosition
                harness.go(to: "2026-05-02")
                let done = try await withThrowingTaskGroup(of: Int.self) { group in
                    for turn in 0..<16 { group.addTask { try await sweepers[turn % 2].sweep() } }
                    return try await group.reduce(0, +)
                }
                #expect(done == Self.count)
                let acts = try await harness.texts("SELECT target FROM timed_acts WHERE action = 'ExpireEntry'")
                #expect(acts.count == Self.count && Set(acts).count == Self.count)
                #expect(try await harness.texts("SELECT count(*) FROM entries WHERE state = 'effective'") == ["0"])
                // Each is told once, and by one history.
                let changes = try await second.database.feed.changes(after: before, limit: 1_000)
                #expect(Set(changes.map(\.key)).count == changes.count && changes.count == Self.count)
                #expect(changes.map(\.position) == Array(before + 1...before + Int64(Self.count)))
                guard case .intact = try await second.database.verifyAudit() else {
                    Issue.record("the audit chain is not intact")
                    return
                }
            }
        }
    }

    @Test("what one process did is known at the other at once, and a page goes on there")
    func atTheOther() async throws {
        let cluster = try #require(PostgresCluster.shared)
        let directory = TemporaryDirectory("two-listings")
        let shared = ["store": try cluster.database("listing-two-readers")]
        try await Harness.with(settings: shared, directory: directory) { harness in
            try await harness.putListInForce()
            let own = shared.merging(["blind-index-key-file": directory.file("key")]) { $1 }
            try await withService(
                ListingDefinition.service, settings: own, clock: harness.clock, upstreams: Harness.silent
            ) { other in
                let lookups = other.client(LookupServiceClient.self, as: "department/BEB")
                let entry = try await harness.effective(validTo: "2026-05-01")
                let seen = try await lookups.getEntryHistory(GetEntryHistoryRequest(name: entry.name))
                let here = try await harness.lookups().getEntryHistory(GetEntryHistoryRequest(name: entry.name))
                #expect(seen.items == here.items && seen.items.count > 1)
                let entries = other.client(SeriousEntryServiceClient.self, as: "department/MSR")
                try await harness.copyFirstEntry(upTo: 3)
                let first = try await harness.entries().listSeriousEntries(ListSeriousEntriesRequest(pageSize: 2))
                let second = try await entries.listSeriousEntries(
                    ListSeriousEntriesRequest(pageSize: 2, pageToken: first.nextPageToken))
                #expect(first.entries.count == 2 && second.entries.count == 1)
                #expect(Set((first.entries + second.entries).map(\.name)).count == 3)
            }
        }
    }
}
