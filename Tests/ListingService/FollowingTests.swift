import CommonSchema
import ListingSchema
import RegistryMirror
import RegistrySchema
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing

@testable import ListingService

/// What listing does about changes of the registry that come together.
@Suite("Changes of the registry that listing hears of together")
struct FollowingTests {
    private func hear(_ harness: Harness, _ records: [RegistryChange.OneOf_Record]) async throws {
        let (mirror, changes) = (harness.mirror, records.map { RegistryChange(record: $0) })
        try await harness.database.write { try mirror.apply(changes, $0) }
    }

    private func events(_ harness: Harness, since version: Int64) async throws -> [String] {
        try await harness.texts("SELECT event FROM entry_versions WHERE version > \(version) ORDER BY entry, version")
    }

    private static func decision(
        about subject: String = Harness.company, status: DecisionStatus = .effective
    ) -> RegistryChange.OneOf_Record {
        .decision(Harness.penalty("decisions/d1", "MSR-2026-1", subject: subject, status: status))
    }

    @Test("a decision that moves and comes back among others holds its entry and releases it, step by step")
    func movedAndBack() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let version = try await harness.seen(entry.name).version
            let others = (1...20).map { number in
                RegistryChange.OneOf_Record.decision(Harness.penalty("decisions/x\(number)", "X-\(number)"))
            }
            try await hear(
                harness,
                others + [Self.decision(about: Harness.trader), Self.decision(about: Harness.trader)] + others
                    + [Self.decision(), Self.decision()])
            #expect(try await events(harness, since: version) == ["DECISION_MOVED", "DECISION_CAME_BACK"])
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .effective && seen.suspension == nil)
            try await hear(harness, others + [Self.decision(about: Harness.trader)] + others)
            #expect(try await harness.seen(entry.name).suspension?.reason == .decisionMoved)
        }
    }

    @Test("a decision that is annulled ends its entry, also where it is in effect again right behind")
    func annulled() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            try await hear(harness, [Self.decision(), Self.decision(status: .annulled), Self.decision()])
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .revoked && seen.exitReason == .underlyingDecisionAnnulled)
        }
    }

    @Test("decisions that say nothing new about their files change none of these, however many come")
    func unchanged() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let version = try await harness.seen(entry.name).version
            try await hear(harness, Array(repeating: Self.decision(), count: 40))
            #expect(try await events(harness, since: version) == [])
        }
    }

    @Test("an annulment under the name that a lost decision has since reaches the file, in whichever of both it rests")
    func lost() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let mirror = harness.mirror
            // The registry was put back to before the decision, and has it again under another name.
            let subjects = [
                RegistryChange(
                    record: .subject(
                        Harness.subject(Harness.company, .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode)))
            ]
            try await harness.database.write { transaction in
                try mirror.apply(subjects, generation: 1, transaction)
                try mirror.removeStale(before: 1, transaction)
            }
            let missing = try await harness.texts("SELECT target FROM store_audit WHERE action = 'DecisionMissing'")
            #expect(missing == [entry.name])
            func again(_ status: DecisionStatus) -> RegistryChange {
                RegistryChange(record: .decision(Harness.penalty("decisions/d90", "MSR-2026-1", status: status)))
            }
            let changes = [again(.effective), again(.annulled)]
            try await harness.database.write { try mirror.apply([changes[0]], generation: 1, $0) }
            #expect(try await harness.seen(entry.name).state == .effective)
            try await harness.database.write { try mirror.apply(changes, generation: 1, $0) }
            let ended = try await harness.seen(entry.name)
            #expect(ended.state == .revoked && ended.exitReason == .underlyingDecisionAnnulled)
        }
    }

    @Test("10, 100 and 250 decisions ask the database the same number of questions")
    func questions() async throws {
        let directory = TemporaryDirectory("listing")
        let database = try Database.open(path: directory.file("l.sqlite"), migrations: ListingMigrations.all)
        let heard = Mutex(0)
        let mirror = RegistryMirror(
            scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .keeps),
            hooks: MirrorHooks(
                decisionChanged: { _, _ in heard.withLock { $0 += 1 } },
                decisionsComing: { decisions, transaction in
                    let grounds = try EntryGrounds(of: decisions, transaction)
                    return { grounds.concern($0) }
                }))
        let subject = RegistryChange(
            record: .subject(
                Harness.subject(Harness.company, .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode)))
        try await database.write { try mirror.apply([subject], generation: 0, $0) }
        for generation in [0, 0, 1] as [Int64] {
            var asked: [Int] = []
            for count in [10, 100, 250] {
                let changes = (1...count).map { number in
                    RegistryChange(record: .decision(Harness.penalty("decisions/\(number)", "N-\(number)")))
                }
                let before = database.counts.roundTrips
                try await database.write { try mirror.apply(changes, generation: generation, $0) }
                asked.append(database.counts.roundTrips - before)
            }
            #expect(Set(asked).count == 1 && asked[0] <= 6, "\(asked)")
        }
        #expect(heard.withLock { $0 } == 0, "no file rests on any of them")
        await database.close()
    }
}
