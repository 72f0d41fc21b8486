import CommonSchema
import Credit
import ListingSchema
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

@testable import ListingService

/// What a clock did that ran ahead within its bound, or that an operator accepted, found and undone when it is set right.
@Suite("What a wrong clock did")
struct WrongClockTests {
    static let span = (since: "2026-04-30", until: "2026-06-01")

    func with(_ body: (Harness) async throws -> Void) async throws {
        // Nothing is undone unless another service says what time it is.
        let registry = TimeChannel(ManualClock(day(Harness.monday)))
        try await Harness.with(
            settings: ["clock-step-days": "400"], upstreams: ["registry": registry, "measures": SilentChannel()]
        ) { harness in
            try await harness.putListInForce()
            try await body(harness)
        }
    }

    func upkeep(_ harness: Harness, as identity: String = "operator/li") -> UpkeepServiceClient {
        harness.service.client(UpkeepServiceClient.self, as: identity)
    }

    /// How the file stands, whatever day it is.
    func state(_ harness: Harness, _ name: String) async throws -> SeriousEntryState? {
        try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: name)).entry?.state
    }

    private static func instant(_ text: String) -> WireTimestamp {
        WireTimestamp(millisecondsSinceEpoch: Timestamp(startOf: day(text), in: .shanghai).milliseconds)
    }

    private func acts(_ harness: Harness, since: String = span.since) async throws -> [CommonSchema.TimedAct] {
        try await upkeep(harness).listTimedActs(ListTimedActsRequest(since: Self.instant(since))).acts
    }

    func request(
        _ id: String, since: String = span.since, until: String = span.until, reason: String = "对时服务器故障,时钟超前两个月",
        dryRun: Bool = false
    ) -> UndoTimedActsRequest {
        UndoTimedActsRequest(
            requestId: id, since: Self.instant(since), until: Self.instant(until), reason: reason, dryRun: dryRun)
    }

    /// Goes to a day, lets the clock act, and comes back.
    func slip(_ harness: Harness, to text: String) async throws {
        let truth = harness.clock.now()
        harness.go(to: text)
        try await harness.sweeper.sweep()
        harness.clock.set(truth)
    }

    @Test("an entry that expired by it is in force again, once, with a history and a feed that tell both, on record")
    func undone() async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            try await slip(harness, to: "2026-05-02")
            #expect(try await state(harness, entry.name) == .expired)
            let found = try #require(try await acts(harness).first)
            #expect(found.action == "ExpireEntry" && found.target == entry.name && found.standing == .early)
            #expect(found.dueTime == Self.instant("2026-05-02"))
            #expect(found.effect.contains("2026-05-02") && found.effectZh.contains("2026-05-02"))

            let trial = try await upkeep(harness).undoTimedActs(request("undo-trial", dryRun: true))
            #expect(trial.undone == 1 && trial.left == 0 && trial.acts.map(\.standing) == [.early])
            #expect(trial.acts.first?.undoneBy == "" && trial.acts.first?.undoTime == nil)
            #expect(try await state(harness, entry.name) == .expired, "a trial changes nothing")
            #expect(try await acts(harness).map(\.standing) == [.early])

            let answer = try await upkeep(harness).undoTimedActs(request("undo-it-all"))
            #expect(answer.undone == 1 && answer.acts.first?.undoneBy.hasSuffix("operator/li") == true)
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .effective && seen.exitDate.isEmpty && seen.exitReason == .unspecified)
            let history = try await harness.lookups().getEntryHistory(GetEntryHistoryRequest(name: entry.name)).items
            #expect(history.suffix(2).map(\.event) == ["EXPIRED", "EXPIRY_UNDONE"])
            #expect(history.suffix(2).map(\.actor)[0] == "rule:clock")
            #expect(history.last?.actor.hasSuffix("operator/li") == true)
            #expect(history.last?.remark == "对时服务器故障,时钟超前两个月")
            let feed = FeedTests()
            #expect(feed.states(try await feed.changes(harness)).suffix(3) == ["EFFECTIVE", "EXPIRED", "EFFECTIVE"])
            let audit = try await harness.texts(
                "SELECT action || ' ' || target FROM store_audit ORDER BY sequence DESC LIMIT 2")
            #expect(audit == ["time.undo \(entry.name)", "UndoTimedActs \(entry.name)"])

            // Once: the same request is answered as then, another finds nothing.
            #expect(try await upkeep(harness).undoTimedActs(request("undo-it-all")) == answer)
            let again = await failure { try await upkeep(harness).undoTimedActs(request("undo-once-more")) }
            #expect(again?.info?.reason == "NOTHING_TO_UNDO")
            // As before, it can be contested, and ends on its day.
            _ = try await harness.file(entry.name)
            harness.go(to: "2026-05-02")
            #expect(try await harness.sweeper.sweep() == 1)
            #expect(try await state(harness, entry.name) == .expired)
        }
    }

    @Test("nobody revives by it what ended on its day: by call, by the machine's clock, or by SQL")
    func due() async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            // A wrong end that was undone opens no door for the right one.
            try await slip(harness, to: "2026-05-02")
            _ = try await upkeep(harness).undoTimedActs(request("undo-the-wrong-one"))
            harness.go(to: "2026-05-02")
            try await harness.sweeper.sweep()
            #expect(try await acts(harness).map(\.standing) == [.due, .undone])
            for dryRun in [true, false] {
                let answer = try? await upkeep(harness).undoTimedActs(request("undo-\(dryRun)", dryRun: dryRun))
                #expect(answer?.undone ?? 0 == 0)
            }
            let refused = await failure { try await upkeep(harness).undoTimedActs(request("undo-the-right-one")) }
            #expect(refused?.info?.reason == "NOTHING_TO_UNDO" && refused?.code == .failedPrecondition)
            let shown = try #require(try await acts(harness).first)
            #expect(shown.obstacle.contains("what was due stays") && shown.obstacleZh.contains("予以维持"))
            #expect(try await state(harness, entry.name) == .expired)

            for statement in [
                "UPDATE entries SET state = 'effective', exited = NULL, exit_cause = NULL",
                "UPDATE timed_acts SET undone = due, undone_by = 'x' WHERE undone IS NULL",
                "UPDATE timed_acts SET due = due + 1 WHERE undone IS NULL", "DELETE FROM timed_acts",
                "UPDATE timed_acts SET undone = NULL, undone_by = NULL WHERE undone IS NOT NULL",
            ] {
                await #expect(throws: StoreError.self, "\(statement)") {
                    try await harness.database.write { try $0.execute(statement) }
                }
            }
        }
    }

    @Test("the last moment before the day is wrong, the first of it is right", arguments: [(-1, 1), (0, 0)])
    func bound(milliseconds: Int64, undone: Int32) async throws {
        try await with { harness in
            _ = try await harness.effective(validTo: "2026-05-01")
            try await slip(harness, to: "2026-05-02")
            harness.clock.set(Timestamp(startOf: day("2026-05-02"), in: .shanghai).adding(milliseconds: milliseconds))
            let answer = try await upkeep(harness).undoTimedActs(request("undo-at-bound", dryRun: true))
            #expect(answer.undone == undone && answer.left == 1 - undone)
        }
    }

    @Test("what began and ended by it goes back in one call, the end first; the beginning alone waits for that")
    func both() async throws {
        try await with { harness in
            let file = try await harness.decided(validTo: "2026-05-01")
            _ = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: file.name, service: Harness.served("2026-03-11"), repairNotice: Harness.document,
                    effectiveDate: "2026-04-20", official: Harness.official("p1"), requestId: harness.id()))
            try await slip(harness, to: "2026-04-30")
            try await slip(harness, to: "2026-05-10")
            #expect(try await acts(harness).map(\.action) == ["ExpireEntry", "TakeEffect"])
            let first = try await upkeep(harness).undoTimedActs(
                request("undo-the-first", until: "2026-05-01", dryRun: true))
            #expect(first.undone == 0 && first.acts.map(\.standing) == [.fixed])
            #expect(first.acts.first?.remedy.contains("undo its end first") == true)
            #expect(first.acts.first?.remedyZh.isEmpty == false)
            let all = try await upkeep(harness).undoTimedActs(request("undo-them-both"))
            #expect(all.undone == 2 && all.acts.map(\.standing) == [.undone, .undone])
            #expect(try await state(harness, file.name) == .served)
            harness.go(to: "2026-04-20")
            #expect(try await harness.sweeper.sweep() == 1)
            #expect(try await state(harness, file.name) == .effective)
        }
    }

    @Test("what was decided about an entry since stays, and what became of its decision reaches it")
    func since() async throws {
        try await with { harness in
            let pending = try await harness.noticeServed("MSR-2026-2")
            let annulled = try await harness.effective("MSR-2026-1", validTo: "2026-05-01")
            _ = try await harness.review(pending.name)
            let file = try await harness.decide(pending.name, "MSR-L-2", validTo: "2026-05-01")
            _ = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: file.name, service: Harness.served("2026-03-11"), repairNotice: Harness.document,
                    effectiveDate: "2026-04-20", official: Harness.official("p1"), requestId: harness.id()))
            try await slip(harness, to: "2026-04-30")
            _ = try await harness.entries().revokeEntry(
                RevokeEntryRequest(
                    name: file.name, exitReason: .error, reason: "事实有误", official: Harness.official("r1"),
                    requestId: harness.id()))
            try await slip(harness, to: "2026-05-10")
            try await harness.hear(.decision(Harness.penalty("decisions/d1", "MSR-2026-1", status: .annulled)))
            #expect(try await state(harness, annulled.name) == .expired)
            let answer = try await upkeep(harness).undoTimedActs(request("undo-what-goes"))
            #expect(answer.undone == 1 && answer.left == 1)
            #expect(answer.acts.map(\.standing) == [.undone, .fixed])
            #expect(try await state(harness, file.name) == .revoked)
            // It goes on to what it would have come to.
            #expect(try await state(harness, annulled.name) == .revoked)
            let events = try await harness.texts("SELECT event FROM entry_versions WHERE entry = 2 ORDER BY version")
            #expect(events.suffix(3) == ["EXPIRED", "EXPIRY_UNDONE", "REVOKED_BY_RULE"])
        }
    }

    @Test(
        "an objection that was upheld while an entry seemed to be over reaches it when that is undone",
        arguments: [ObjectionOutcome.revoked, .corrected])
    func upheldMeanwhile(outcome: ObjectionOutcome) async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            let objection = try await harness.accept(try await harness.file(entry.name))
            try await slip(harness, to: "2026-05-02")
            #expect(try await state(harness, entry.name) == .expired)
            let corrections = [FieldCorrection(field: "reason", newValue: "部分事实更正后的理由")]
            let upheld = try #require(
                try await harness.objections().upholdObjection(
                    UpholdObjectionRequest(
                        name: objection.name, outcome: outcome, reason: "经核实有误",
                        corrections: outcome == .corrected ? corrections : [], official: Harness.official("v1"),
                        requestId: harness.id())
                ).objection)
            #expect(upheld.outcome == outcome && upheld.restoration.isEmpty)
            #expect(upheld.corrections == (outcome == .corrected ? corrections : []), "kept, and nothing was corrected")
            let answer = try await upkeep(harness).undoTimedActs(request("undo-the-upheld-\(outcome.rawValue)"))
            #expect(answer.undone == 1)
            let seen = try await harness.seen(entry.name)
            let after = try #require(
                try await harness.objections().getObjection(
                    GetObjectionRequest(name: objection.name, query: PersonQueryTests.query)
                ).objection)
            #expect(after.state == .upheld && after.outcome == outcome)
            if outcome == .revoked {
                #expect(seen.state == .revoked && seen.exitReason == .objectionUpheld && !after.restoration.isEmpty)
            } else {
                #expect(seen.state == .effective && seen.reason == corrections.first?.newValue)
                #expect(after.corrections.first?.oldValue == entry.entry?.reason)
                // What reached it once does not come again.
                try await slip(harness, to: "2026-05-02")
                _ = try await upkeep(harness).undoTimedActs(request("undo-once-again"))
                let events = try await harness.texts("SELECT event FROM entry_versions ORDER BY version DESC LIMIT 3")
                #expect(events == ["EXPIRY_UNDONE", "EXPIRED", "CORRECTED"])
            }
        }
    }

    @Test("an objection that reached its entry before does not come again, also where it filled in what was empty")
    func upheldBefore() async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            let objection = try await harness.accept(try await harness.file(entry.name))
            let upheld = try await harness.objections().upholdObjection(
                UpholdObjectionRequest(
                    name: objection.name, outcome: .corrected, reason: "经核实有误",
                    corrections: [FieldCorrection(field: "conduct_date", newValue: "2026-01-05")],
                    official: Harness.official("v1"), requestId: harness.id())
            ).objection
            #expect(upheld?.corrections.count == 1)
            try await slip(harness, to: "2026-05-02")
            #expect(try await upkeep(harness).undoTimedActs(request("undo-what-went")).undone == 1)
            let events = try await harness.texts("SELECT event FROM entry_versions ORDER BY version DESC LIMIT 2")
            #expect(events == ["EXPIRY_UNDONE", "EXPIRED"])
        }
    }

    @Test("operators alone do it, for a whole span and a reason, and not while the clock is in doubt")
    func refusals() async throws {
        try await with { harness in
            _ = try await harness.effective(validTo: "2026-05-01")
            try await slip(harness, to: "2026-05-02")
            for identity in ["department/MSR", "department/BEB", "public", "service/measures"] {
                let refused = await failure {
                    try await upkeep(harness, as: identity).undoTimedActs(request("undo-as-other"))
                }
                #expect(refused?.code == .permissionDenied, "\(identity)")
                let seen = await failure {
                    try await upkeep(harness, as: identity).listTimedActs(ListTimedActsRequest())
                }
                #expect(seen?.code == .permissionDenied, "\(identity)")
            }
            var open = request("undo-without-end")
            open.until = nil
            for (request, field) in [
                (open, "until"), (request("undo-backwards", until: "2026-04-30"), "until"),
                (request("undo-no-reason", reason: " "), "reason"),
                (request("undo-a-person", reason: "自然人11010519491231002X"), "reason"),
            ] {
                let refused = await failure { try await upkeep(harness).undoTimedActs(request) }
                #expect(refused?.fieldViolations.map(\.field) == [field], "\(request.requestId)")
            }
            harness.clock.advance(days: 1000)
            let doubted = await failure { try await upkeep(harness).undoTimedActs(request("undo-in-doubt")) }
            #expect(doubted?.info?.reason == "CLOCK_IN_DOUBT")
        }
    }

    @Test("a long span is undone in parts, and listed in pages")
    func parts() async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            // Acts of which nothing can be put back any more.
            try await harness.database.write { transaction in
                for _ in 1...ServiceKit.Limits.undoneActs {
                    try TimedActs.note(
                        "TakeEffect", on: entry.name, due: Timestamp(startOf: day("2026-05-01"), in: .shanghai),
                        at: Timestamp(startOf: day("2026-05-01"), in: .shanghai), transaction)
                }
                try transaction.execute("UPDATE timed_acts SET undone = 0, undone_by = 'x' WHERE id > 1")
            }
            try await slip(harness, to: "2026-05-02")
            var request = request("undo-part-1")
            let first = try await upkeep(harness).undoTimedActs(request)
            #expect(first.acts.count == ServiceKit.Limits.undoneActs && first.undone == 1)
            request.requestId = "undo-part-2"
            request.pageToken = first.nextPageToken
            let second = try await upkeep(harness).undoTimedActs(request)
            #expect(second.acts.count == 1 && second.undone == 0 && second.nextPageToken.isEmpty)
            var list = ListTimedActsRequest(since: Self.instant(Self.span.since), pageSize: 200)
            let page = try await upkeep(harness).listTimedActs(list)
            list.pageToken = page.nextPageToken
            #expect(try await upkeep(harness).listTimedActs(list).acts.count == 1)
        }
    }

    @Test("a trial in parts says what the whole would do: its second part is judged behind the first")
    func trialInParts() async throws {
        try await with { harness in
            let file = try await harness.decided(validTo: "2026-05-01")
            _ = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: file.name, service: Harness.served("2026-03-11"), repairNotice: Harness.document,
                    effectiveDate: "2026-04-20", official: Harness.official("p1"), requestId: harness.id()))
            try await slip(harness, to: "2026-04-30")
            try await harness.database.write { transaction in
                for _ in 1...ServiceKit.Limits.undoneActs {
                    try TimedActs.note(
                        "TakeEffect", on: file.name, due: Timestamp(startOf: day("2026-05-01"), in: .shanghai),
                        at: Timestamp(startOf: day("2026-05-01"), in: .shanghai), transaction)
                }
                try transaction.execute("UPDATE timed_acts SET undone = 0, undone_by = 'x' WHERE id > 1")
            }
            try await slip(harness, to: "2026-05-10")
            for dryRun in [true, false] {
                var request = request("undo-in-parts-1", dryRun: dryRun)
                let first = try await upkeep(harness).undoTimedActs(request)
                (request.requestId, request.pageToken) = ("undo-in-parts-2", first.nextPageToken)
                let second = try await upkeep(harness).undoTimedActs(request)
                #expect([first.undone, second.undone] == [1, 1] && second.nextPageToken.isEmpty)
                #expect(second.acts.last?.standing == (dryRun ? .early : .undone))
                let expected: SeriousEntryState = dryRun ? .expired : .served
                #expect(try await state(harness, file.name) == expected)
            }
        }
    }

    @Test("what the clock of an earlier program did is in the register, too, and what ended then does not begin again")
    func earlierProgram() async throws {
        let directory = TemporaryDirectory("acts")
        let midnight = Timestamp(startOf: day("2026-05-02"), in: .shanghai).milliseconds
        let before = Migration(
            name: "before",
            sql: """
                CREATE TABLE entries (id INTEGER PRIMARY KEY, state TEXT NOT NULL, valid_to TEXT NOT NULL, exited TEXT,
                    exit_cause TEXT) STRICT;
                CREATE TRIGGER entries_end BEFORE UPDATE ON entries BEGIN SELECT 1; END;
                INSERT INTO entries VALUES (12, 'expired', '2026-05-01', '2026-05-02', 'period_over');
                CREATE TABLE entry_versions (entry INTEGER, version INTEGER, valid_date TEXT, recorded INTEGER, event TEXT,
                    actor TEXT) STRICT;
                INSERT INTO entry_versions VALUES (12, 5, '2026-03-11', 1, 'DECISION_SERVED', 'department/MSR'),
                    (12, 6, '2026-03-11', 2, 'TOOK_EFFECT', 'rule:clock'),
                    (12, 7, '2026-05-02', \(midnight + 5), 'EXPIRED', 'rule:clock');
                """)
        let database = try Database.open(
            path: directory.file("acts.sqlite"),
            migrations: [before]
                + ListingMigrations.all.filter {
                    $0.name == TimedActs.migration.name || $0.name == "0014-acts-of-the-clock"
                })
        let rows = try await database.read {
            try $0.query("SELECT action || ' ' || target || ' ' || due || ' ' || time FROM timed_acts ORDER BY id") {
                $0.text(0)
            }
        }
        let effect = Timestamp(startOf: day("2026-03-11"), in: .shanghai).milliseconds
        #expect(
            rows == ["TakeEffect entries/e12 \(effect) 2", "ExpireEntry entries/e12 \(midnight) \(midnight + 5)"])
        func revive() async throws {
            try await database.write {
                try $0.execute("UPDATE entries SET state = 'effective', exited = NULL, exit_cause = NULL")
            }
        }
        await #expect(throws: StoreError.self) { try await revive() }
        try await database.write {
            try $0.execute("UPDATE timed_acts SET undone = due - 1, undone_by = 'x' WHERE id = 2")
        }
        try await revive()
        await database.close()
    }
}
