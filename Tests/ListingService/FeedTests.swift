import Casework
import CommonSchema
import ListingRules
import ListingSchema
import RPC
import SchemaRuntime
import Store
import Testing

@testable import ListingService

@Suite("The feed of listing")
struct FeedTests {
    /// Takes changes off a watch until a heartbeat says that all are there.
    func changes(_ harness: Harness, after position: Int64 = 0) async throws -> [ListingChange] {
        let stream = try await harness.feed().watchListing(
            WatchListingRequest(afterPosition: position), options: CallOptions(timeout: .seconds(10)))
        var changes: [ListingChange] = []
        for try await event in stream {
            switch event.event {
            case .change(let change): changes.append(change)
            case .heartbeat(let beat) where beat.headPosition == (changes.last?.position ?? position): return changes
            default: continue
            }
        }
        return changes
    }

    func states(_ changes: [ListingChange]) -> [String] {
        changes.compactMap { change in
            switch change.resource {
            case .entry(let entry):
                "\(entry.state.protoName.dropFirst(12))\(entry.suspension == nil ? "" : " SUSPENDED")"
            case .objection(let objection): "objection \(objection.state.protoName.dropFirst(16))"
            default: nil
            }
        }
    }

    @Test("positions have no gap, and changes come in the order in which they happened, from the decision on")
    func order() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-05-01")
            let objection = try await harness.accept(try await harness.file(entry.name))
            _ = try await harness.objections().dismissObjection(
                DismissObjectionRequest(
                    name: objection.name, reason: "属实", official: Harness.official("v1"), requestId: harness.id()))
            harness.go(to: "2026-05-02")
            try await harness.sweeper.sweep()
            let changes = try await changes(harness)
            #expect(changes.map(\.position) == Array(1...Int64(changes.count)))
            #expect(
                states(changes) == [
                    "PENDING", "PENDING", "EFFECTIVE", "objection FILED", "EFFECTIVE", "objection ACCEPTED",
                    "EFFECTIVE SUSPENDED", "objection DISMISSED", "EFFECTIVE", "EXPIRED",
                ])
            let rest = try await self.changes(harness, after: changes[3].position)
            #expect(rest == Array(changes[4...]))
        }
    }

    @Test("a change carries all that a Check needs")
    func content() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            guard case .entry(let entry) = try await changes(harness).last?.resource else {
                Issue.record("the last change is no entry")
                return
            }
            #expect(entry.list == "lists/FDS-SERIOUS")
            #expect(entry.domain == "domains/FDS")
            #expect(entry.kind == .serious)
            #expect(entry.subjectDisplayName == "松北试验食品有限公司")
            #expect(entry.decisionNumber == "列入MSR-2026-1")
            #expect(entry.designatingDepartment == "MSR")
            #expect(entry.legalBasis.map(\.article) == ["第五条"])
            #expect(entry.measuresAnnounced == ["SA-001", "SA-002"])
            #expect(entry.remedies.map(\.kind) == ["objection"])
            #expect(entry.validTo == "2029-03-11")
            #expect(entry.exitConditions == "期满移出")
        }
    }

    @Test("nobody is held for listed before the decision: undecided files are not in the feed")
    func undecided() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let before = harness.database.feed.headPosition
            let file = try await harness.reviewed()
            _ = try await harness.entries().withdrawEntry(
                WithdrawEntryRequest(
                    name: file.name, reason: "撤回", official: Harness.official("p1"), requestId: harness.id()))
            #expect(harness.database.feed.headPosition == before)
        }
    }

    @Test(
        "the snapshot, read in pages of any size, and the feed after its position give the same state",
        arguments: [1, 2, 50])
    func snapshot(pageSize: Int32) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            try await harness.putListInForce("PQY-SERIOUS", domain: "PQY")
            let entry = try await harness.effective()
            _ = try await harness.file(entry.name)
            _ = try await harness.propose("MSR-2026-2")
            var fromFeed: [String: ListingChange.OneOf_Resource] = [:]
            for change in try await changes(harness) { fromFeed[Self.name(change)] = change.resource }
            var fromSnapshot: [String: ListingChange.OneOf_Resource] = [:]
            var token = ""
            repeat {
                let page = try await harness.feed().getListingSnapshot(
                    GetListingSnapshotRequest(pageSize: pageSize, pageToken: token))
                #expect(page.position == harness.database.feed.headPosition)
                for change in page.changes { fromSnapshot[Self.name(change)] = change.resource }
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(fromSnapshot == fromFeed)
        }
    }

    static func name(_ change: ListingChange) -> String {
        switch change.resource {
        case .entry(let entry): entry.name
        case .domain(let domain): domain.name
        case .listDefinition(let definition): definition.name
        case .objection(let objection): objection.name
        case .repair(let repair): repair.name
        case nil: ""
        }
    }

    @Test("the feed is for services", arguments: ["department/MSR", "public"])
    func closed(identity: String) async throws {
        try await Harness.with { harness in
            let error = await failure {
                try await harness.feed(identity).getListingSnapshot(GetListingSnapshotRequest())
            }
            #expect(error?.code == .permissionDenied)
        }
    }
}
