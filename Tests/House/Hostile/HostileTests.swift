import Credit
import Foundation
import JSON
import RPC
import TestKit
import Testing

/// Two hostile departments and the public call whatever they like, and after every batch each row that came, changed or went is judged
/// by whose record it is. `make hostile CALLS=100000` makes that many calls.
@Suite("Nobody changes whose record is not theirs", .timeLimit(.minutes(30)))
struct HostileTests {
    /// Calls of a run, unless `XINYI_HOSTILE_CALLS` says another number.
    private static var calls: Int {
        ProcessInfo.processInfo.environment["XINYI_HOSTILE_CALLS"].flatMap { Int($0) } ?? 12_000
    }
    /// Calls that one of them makes before rows are looked at.
    private static let batch = 40

    @Test("random calls of two hostile departments and of the public change nothing that they may not")
    func random() async throws {
        try await Village.with(live: false, settleTime: .milliseconds(1)) { village in
            var random = SeededRandom.printed("hostile calls")
            let innocent = try await Innocent(village)
            var calls = HostileCalls(
                village, subjects: innocent.subjects, papers: innocent.papers, random: SeededRandom(seed: random.next())
            )
            try await innocent.teach(&calls)
            var law = WhoMayChange()
            law.learn(innocent.changes)
            var watch = innocent.watch
            let before = try await innocent.restraints(village)
            #expect(!before.isEmpty)
            law.learn(try await watch.changes())
            law.begin()
            var outcomes: [String: Int] = [:]
            var judged: [String: Int] = [:]
            var wrong: [String] = []
            var days = 0
            for round in 0..<(Self.calls / Self.batch) where wrong.count < 20 {
                if round % 20 == 19, days < 200 {
                    village.clock.advance(days: 1)
                    days += 1
                }
                let identity = calls.caller()
                let batch = (0..<Self.batch).compactMap { _ in calls.next(as: identity) }
                for (outcome, answer) in await Self.make(batch, as: identity, village) {
                    outcomes[outcome, default: 0] += 1
                    if let answer { calls.learn(answer, of: identity) }
                }
                for change in try await watch.changes() {
                    judged[change.place, default: 0] += 1
                    if let words = law.judge(change, by: WhoMayChange.Doer(identity: identity)) { wrong.append(words) }
                }
            }
            for words in wrong.prefix(20) { Issue.record("\(words)") }
            let after = try await innocent.restraints(village)
            #expect(before.isSubset(of: after), "a restraint that another department decided is gone")
            let done = outcomes["OK"] ?? 0
            print(
                "hostile calls: \(outcomes.values.reduce(0, +)), of which \(done) were carried out; \(days) days; rows: \(judged)"
            )
            print(
                "hostile calls came to: \(outcomes.sorted { $0.value > $1.value }.prefix(25).map { "\($0.key) \($0.value)" })"
            )
            #expect(done * 8 > Self.calls, "too few calls are carried out for the run to say much")
            #expect((judged["listing.entries"] ?? 0) > 100 && (judged["listing.objections"] ?? 0) > 50)
        }
    }

    /// Changes that would wrong somebody: a model that sees nothing proves nothing.
    private static let wrongs: [(String, String, String, old: String?, new: String)] = [
        (
            "another department revokes an entry", "listing.entries", "department/MSR",
            "id=9 authority=TAX state=effective", "id=9 authority=TAX state=revoked"
        ),
        (
            "an entry comes to another subject", "listing.entries", "department/TAX",
            "id=9 authority=TAX state=effective subject=subjects/s1",
            "id=9 authority=TAX state=effective subject=subjects/s2"
        ),
        (
            "a file goes back from its end", "listing.entries", "department/TAX", "id=9 authority=TAX state=revoked",
            "id=9 authority=TAX state=effective"
        ),
        (
            "the proposer decides", "listing.entries", "department/TAX",
            "id=9 authority=TAX state=reviewed proposer=a reviewer=b notice_served=2026-05-01 waived=2026-05-02",
            "id=9 authority=TAX state=decided proposer=a reviewer=b decider=A decided=2026-05-03 valid_to=2027-01-01 "
                + "notice_served=2026-05-01 waived=2026-05-02"
        ),
        (
            "another accepts an objection", "listing.objections", "department/MSR",
            "id=1 source_unit=TAX received_by=MSR stage=filed", "id=1 source_unit=TAX received_by=MSR stage=accepted"
        ),
        ("the public is kept in the check log", "measures.checks", "public", nil, "department=MSR"),
        (
            "a list is put in force", "listing.definitions", "department/TAX", "authority=TAX state=consulted",
            "authority=TAX state=in_force"
        ),
        ("a decision in another's name", "registry.decision", "department/MSR", nil, "department=TAX"),
        (
            "a subject with another's decision is deregistered", "registry.subject", "department/MSR", "id=1 status=1",
            "id=1 status=2"
        ),
        (
            "a code comes to it from another", "registry.subject_code", "department/MSR", "subject_id=2 value=x",
            "subject_id=1 value=x"
        ),
        (
            "a change of it takes effect", "registry.subject_change", "department/MSR",
            "id=1 state=proposed subject=1 hands=EMR_1", "id=1 state=confirmed subject=1 hands=EMR_1\nMSR_1"
        ),
        (
            "a change takes effect by one hand", "registry.subject_change", "department/MSR",
            "id=1 state=proposed subject=2 hands=MSR_1", "id=1 state=confirmed subject=2 hands=MSR_1\nMSR_1"
        ),
        (
            "a change in another's name", "registry.subject_change", "department/MSR", nil,
            "id=1 state=proposed subject=2 hands=EMR_1"
        ),
        ("an official of another department", "registry.official", "department/MSR", nil, "department=TAX id=t1"),
        ("a measure is repealed", "measures.measure_standings", "department/MSR", nil, "code=SA-001"),
        (
            "a case is accepted", "reporting.cases", "department/MSR", "department=MSR stage=submitted",
            "department=MSR stage=accepted"
        ),
        (
            "an audit row in another's name", "listing.store_audit", "department/MSR", nil,
            "actor=spiffe://xinyi.local/department/TAX"
        ),
    ]

    @Test("a change that wrongs somebody is found, and so is that a row goes", arguments: wrongs.indices)
    func model(index: Int) {
        let (what, place, identity, old, new) = Self.wrongs[index]
        func row(_ text: String) -> WatchedRow {
            WatchedRow(
                text.replacing(" ", with: WatchedRow.between.0).replacing("=", with: WatchedRow.between.1)
                    .replacing("_1", with: " 1"))
        }
        let parts = place.split(separator: ".").map(String.init)
        let change = RowChange(service: parts[0], table: parts[1], old: old.map(row), new: row(new))
        var law = WhoMayChange()
        law.learn([RowChange(service: "registry", table: "decision", old: nil, new: row("department=TAX subject_id=1"))]
        )
        #expect(law.judge(change, by: WhoMayChange.Doer(identity: identity)) != nil, "\(what)")
        let gone = RowChange(service: parts[0], table: parts[1], old: row(new), new: nil)
        #expect(law.judge(gone, by: WhoMayChange.Doer(identity: identity)) != nil, "a row goes: \(what)")
    }

    @Test(
        "what may be is not found",
        arguments: [
            (
                "listing.entries", "department/TAX", "id=9 authority=TAX state=effective",
                "id=9 authority=TAX state=revoked"
            ),
            ("listing.objections", "department/MSR", "", "id=1 source_unit=TAX received_by=MSR stage=filed"),
            (
                "listing.objections", "department/MSR", "id=1 source_unit=TAX received_by=MSR stage=filed",
                "id=1 source_unit=TAX received_by=MSR stage=withdrawn"
            ),
            ("registry.decision", "department/MSR", "", "department=MSR"),
            ("registry.subject", "department/MSR", "id=1 status=1", "id=1 status=2"),
            ("registry.official", "department/MSR", "", "department=MSR id=m1"),
            ("listing.definitions", "department/TAX", "authority=TAX state=in_force", "authority=TAX state=repealed"),
        ])
    func lawful(place: String, identity: String, old: String, new: String) {
        func row(_ text: String) -> WatchedRow {
            WatchedRow(text.replacing(" ", with: WatchedRow.between.0).replacing("=", with: WatchedRow.between.1))
        }
        let parts = place.split(separator: ".").map(String.init)
        let change = RowChange(
            service: parts[0], table: parts[1], old: old.isEmpty ? nil : row(old), new: row(new))
        var law = WhoMayChange()
        #expect(law.judge(change, by: WhoMayChange.Doer(identity: identity)) == nil)
    }

    private static func make(
        _ batch: [HostileCalls.Call], as identity: String, _ village: Village
    ) async -> [(String, JSONValue?)] {
        await withTaskGroup(of: (Int, String, JSONValue?).self) { group in
            for (index, call) in batch.enumerated() {
                let id = "hostile-\(village.number())"
                group.addTask {
                    do {
                        let bytes = try call.call.wire(call.request, requestID: id)
                        return (index, "OK", try call.call.json(try await village.send(call.call, bytes, as: identity)))
                    } catch let error as RPCError {
                        return (index, error.info?.reason ?? "\(error.code)", nil)
                    } catch {
                        return (index, "not encoded", nil)
                    }
                }
            }
            // In the order of the calls, so that a seed gives the same calls again as far as answers are the same.
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map { ($0.1, $0.2) }
        }
    }
}
