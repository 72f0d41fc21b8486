import CommonSchema
import Credit
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import MeasuresService

@Suite("A source that was replaced")
struct HeldSourceTests {
    private func upkeep(_ district: District, _ caller: Caller = Caller(kind: .operator, id: "li"))
        -> UpkeepServiceClient
    {
        UpkeepServiceClient(channel: district.channel(caller))
    }

    private func listing(_ district: District) async throws -> FollowedSource {
        let sources = try await upkeep(district).getSources(GetSourcesRequest()).sources
        #expect(sources.map(\.source) == ["listing", "registry"])
        return try #require(sources.first)
    }

    @Test("an empty listing lifts no restraint: they come back to be verified, also once it is accepted, on record")
    func emptyListing() async throws {
        try await District.run { district in
            let today = SystemClock().today
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(
                Sample.entry("entries/1", version: 1, from: today.adding(days: -10), to: today.adding(days: 300)))
            try await district.settle()
            let checks = district.checks("FIN")
            let request = Sample.request()
            #expect(try await checks.check(request).answer?.restraints.map(\.instruction) == [.refuse, .consider])
            let followed = try await listing(district)
            #expect(followed.state == .following && followed.rows == 1 && followed.digest.utf8.count == 64)

            let port = district.listing.port
            await district.listing.stop()
            let empty = try await FakeSource.listing(port: port)
            try await eventually("the empty one is held") { try await listing(district).state == .held }
            let answer = try #require(try await checks.check(request).answer)
            #expect(answer.restraints.map(\.instruction) == [.verifyBeforeExecution, .verifyBeforeExecution])
            let held = try await listing(district)
            #expect(held.heldRows == 0 && held.heldIdentity == empty.database.feed.identity && held.rows == 1)
            #expect(held.heldTime != nil)

            func accept(_ identity: String, _ id: String, as caller: Caller) async throws {
                _ = try await upkeep(district, caller).acceptSource(
                    AcceptSourceRequest(
                        requestId: id, source: "listing", identity: identity, rows: held.heldRows, reason: "旧库报废,从新库开始")
                )
            }
            let official = Caller(kind: .operator, id: "li")
            for (identity, caller, reason) in [
                (held.heldIdentity, Caller(kind: .department, id: "FIN"), "ROLE_MISSING"),
                ("another", official, "SOURCE_CHANGED"),
            ] {
                let refused = await #expect(throws: RPCError.self) {
                    try await accept(identity, "accept-\(reason)", as: caller)
                }
                #expect(refused?.info?.reason == reason || refused?.code == .permissionDenied)
            }
            #expect(try await checks.check(request).answer?.restraints.count == 2)
            try await accept(held.heldIdentity, "accept-the-new-one", as: official)
            try await eventually("the new one is followed", timeout: .seconds(30)) {
                let now = try await listing(district)
                return now.state == .following && now.identity == empty.database.feed.identity
            }
            try await eventually("the entry is held for lost") {
                try await checks.check(request).answer?.subjectNoteEn.contains("(entries/1)") ?? false
            }
            let lost = try #require(try await checks.check(request).answer)
            #expect(lost.restraints.map(\.instruction) == [.verifyBeforeExecution, .verifyBeforeExecution])
            #expect(lost.verdict == .verify)
            let audit = try await district.measures.environment.database.read {
                try $0.query("SELECT actor, target, detail FROM store_audit WHERE action = 'source.accept'") {
                    "\($0.text(0)) \($0.text(1)) \($0.text(2))"
                }
            }
            #expect(audit.count == 1)
            #expect(audit.first?.contains("operator/li sources/listing") ?? false)
            #expect(audit.first?.contains("旧库报废") ?? false)
            // That another history was taken over is told until somebody says to have seen it.
            #expect(try await listing(district).otherHistoryTime != nil)
            try await accept(empty.database.feed.identity, "seen-and-checked", as: official)
            #expect(try await listing(district).otherHistoryTime == nil)
            let nothing = await #expect(throws: RPCError.self) {
                try await accept(empty.database.feed.identity, "seen-once-more", as: official)
            }
            #expect(nothing?.info?.reason == "NOTHING_TO_ACCEPT")
            await empty.stop()
        }
    }

    @Test(
        "of a penalty that a restored registry lost a Check says so, until it is submitted again; of others it says nothing"
    )
    func lostPenalties() async throws {
        try await District.run { district in
            let today = SystemClock().today
            func penalty(_ name: String, of subject: String, _ number: String) -> RegistryChange.OneOf_Record {
                .decision(
                    DecisionRecord(
                        name: name, kind: .penalty, subject: subject, documentNumber: number, department: "MSR",
                        decisionDate: today.adding(days: -20).iso, severity: .general, domain: "FDS",
                        conductKind: "FOOD_LICENCE_REVOKED", status: .effective, validTo: today.adding(days: 300).iso,
                        publicationEnd: today.adding(days: 300).iso))
            }
            let (kept, lost, clean) = (
                Sample.company(), Sample.company("subjects/8", uscc: Sample.other),
                Sample.company("subjects/9", uscc: Sample.third)
            )
            for company in [kept, lost, clean] {
                try await district.registry.publish(.subject(company), key: company.name)
            }
            try await district.registry.publish(
                penalty("decisions/1", of: "subjects/1", "松市监罚〔2026〕1号"), key: "decisions/1")
            try await district.registry.publish(
                penalty("decisions/8", of: "subjects/8", "松市监罚〔2026〕8号"), key: "decisions/8")
            try await district.settle()
            let checks = district.checks("MSR")
            func ask(_ code: String) async throws -> CheckAnswer {
                try #require(try await checks.check(Sample.request(Sample.byCode(code), matter: "MSR-01")).answer)
            }
            func verdicts() async throws -> [CheckVerdict] {
                [
                    try await ask(Sample.uscc).verdict, try await ask(Sample.other).verdict,
                    try await ask(Sample.third).verdict,
                ]
            }
            #expect(try await verdicts() == [.refuse, .refuse, .proceed])

            // Put back to before the second penalty and before both companies that came last; then one of them comes again.
            let port = district.registry.port
            await district.registry.stop()
            let restored = try await FakeSource.registry(
                port: port,
                holding: [
                    (.subject(kept), kept.name), (.subject(clean), clean.name),
                    (penalty("decisions/1", of: "subjects/1", "松市监罚〔2026〕1号"), "decisions/1"),
                ])
            let database = district.measures.environment.database
            try await eventually("the restored registry is followed", timeout: .seconds(30)) {
                try await database.read {
                    try $0.queryOne("SELECT count(*) FROM mirror_decisions WHERE generation = -1") { $0.int(0) }
                } == 1
            }
            try await eventually("what the registry has is executed again") {
                try await verdicts() == [.refuse, .verify, .proceed]
            }
            let answer = try await ask(Sample.other)
            #expect(answer.subject?.known == false && answer.subject?.displayName == lost.displayName)
            #expect(answer.restraints.map(\.instruction) == [.verifyBeforeExecution])
            #expect(answer.restraints.flatMap(\.grounds).allSatisfy { $0.source == "decisions/8" })
            #expect(answer.subjectNoteZh.contains("登记服务曾恢复至较早状态") && answer.subjectNoteZh.contains("（MSR）"))
            #expect(
                answer.subjectNoteEn.contains("put back to an earlier state")
                    && answer.subjectNoteEn.contains("MSR, which"))
            let others = [try await ask(Sample.uscc), try await ask(Sample.third)]
            #expect(others.allSatisfy { $0.subjectNoteZh.isEmpty && $0.subjectNoteEn.isEmpty })
            // The company is registered again: the penalty is in doubt as before.
            try await restored.publish(
                .subject(Sample.company("subjects/100008", uscc: Sample.other)), key: "subjects/100008")
            try await eventually("the company is known again") { try await ask(Sample.other).subject?.known == true }
            let half = try await ask(Sample.other)
            #expect(half.verdict == .verify && half.subject?.name == "subjects/100008")
            #expect(half.subjectNoteZh.contains("丢失了对该主体尚有效力的处罚决定"))
            try await restored.publish(
                penalty("decisions/100008", of: "subjects/100008", "松市监罚〔2026〕8号"), key: "decisions/100008")
            try await eventually("the penalty is known again") { try await ask(Sample.other).verdict == .refuse }
            let whole = try await ask(Sample.other)
            #expect(whole.restraints.flatMap(\.grounds).allSatisfy { $0.source == "decisions/100008" })
            #expect(whole.subjectNoteZh.isEmpty && whole.subjectNoteEn.isEmpty)
            await restored.stop()
        }
    }

    @Test(
        "of an entry that a restored listing lost a Check says so, until the subject is listed again; of others it says nothing"
    )
    func lostEntries() async throws {
        try await District.run { district in
            let today = SystemClock().today
            func entry(_ name: String, of subject: String) -> ListEntry {
                var entry = Sample.entry(
                    name, subject: subject, from: today.adding(days: -10), to: today.adding(days: 300))
                entry.underlyingDecision = UnderlyingDecision(authority: "CAH", documentNumber: "\(subject)号")
                return entry
            }
            let kept = [entry("entries/1", of: "subjects/1"), entry("entries/2", of: "subjects/1")]
            var ended = entry("entries/9", of: "subjects/9")
            (ended.state, ended.exitDate) = (.revoked, today.adding(days: -5).iso)
            for company in [
                Sample.company(), Sample.company("subjects/8", uscc: Sample.other),
                Sample.company("subjects/9", uscc: Sample.third),
            ] {
                try await district.registry.publish(.subject(company), key: company.name)
            }
            for each in kept + [entry("entries/8", of: "subjects/8"), ended] {
                try await district.listing.publish(each)
            }
            try await district.settle()
            let checks = district.checks("FIN")
            func ask(_ code: String) async throws -> CheckAnswer {
                try #require(try await checks.check(Sample.request(Sample.byCode(code))).answer)
            }
            func verdicts() async throws -> [CheckVerdict] {
                [
                    try await ask(Sample.uscc).verdict, try await ask(Sample.other).verdict,
                    try await ask(Sample.third).verdict,
                ]
            }
            #expect(try await verdicts() == [.refuse, .refuse, .proceed])

            // Put back to before the entries that came last, of which one had ended.
            let port = district.listing.port
            await district.listing.stop()
            let restored = try await FakeSource.listing(port: port, holding: kept)
            try await eventually("what listing has is executed again", timeout: .seconds(60)) {
                try await verdicts() == [.refuse, .verify, .proceed]
            }
            let answer = try await ask(Sample.other)
            #expect(answer.restraints.map(\.instruction) == [.verifyBeforeExecution, .verifyBeforeExecution])
            #expect(answer.restraints.flatMap(\.grounds).allSatisfy { $0.source == "entries/8" })
            #expect(answer.subjectNoteZh.contains("名单服务曾恢复至较早状态，丢失了该主体尚在有效期内的名单条目（entries/8）"))
            #expect(answer.subjectNoteZh.contains("认定机关（CAH）"))
            #expect(answer.subjectNoteEn.contains("(entries/8)") && answer.subjectNoteEn.contains("CAH, which"))
            let others = [try await ask(Sample.uscc), try await ask(Sample.third)]
            #expect(others.allSatisfy { $0.subjectNoteZh.isEmpty && $0.subjectNoteEn.isEmpty })
            // Listed again by the same decision, it is restrained as before.
            try await restored.publish(entry("entries/100008", of: "subjects/8"))
            try await eventually("the entry is there again") { try await ask(Sample.other).verdict == .refuse }
            let whole = try await ask(Sample.other)
            #expect(whole.restraints.flatMap(\.grounds).allSatisfy { $0.source == "entries/100008" })
            #expect(whole.subjectNoteZh.isEmpty && whole.subjectNoteEn.isEmpty)
            await restored.stop()
        }
    }

    @Test("while the clock is in doubt a Check is answered, and its restraints are to be verified")
    func clockInDoubt() async throws {
        let clock = ManualClock(SystemClock().now())
        try await District.run(settings: ["clock-step-days": "7"], clock: clock) { district in
            let today = SystemClock().today
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(
                Sample.entry("entries/1", version: 1, from: today.adding(days: -10), to: today.adding(days: 300)))
            try await district.settle()
            let checks = district.checks("FIN")
            let request = Sample.request()
            #expect(try await checks.check(request).answer?.restraints.map(\.instruction) == [.refuse, .consider])
            clock.advance(days: 1000)
            let answer = try #require(try await checks.check(request).answer)
            #expect(answer.restraints.map(\.instruction) == [.verifyBeforeExecution, .verifyBeforeExecution])
            #expect(answer.freshness.allSatisfy { !$0.fresh })
            clock.advance(days: -1000)
            #expect(try await checks.check(request).answer?.restraints.map(\.instruction) == [.refuse, .consider])
        }
    }

    @Test(
        "a clock behind what the other services say hides nothing: what took effect meanwhile is to be verified",
        arguments: [
            (minutes: -9, isOutvoted: false), (minutes: -11, isOutvoted: true), (minutes: -2 * 1440, isOutvoted: true),
        ])
    func clockBehind(minutes: Int, isOutvoted: Bool) async throws {
        // Shortly after the midnight at which an entry took effect.
        let midnight = Timestamp(startOf: SystemClock().today, in: .shanghai)
        let truth = ManualClock(midnight.adding(milliseconds: 15 * 60_000))
        let clock = ManualClock(truth.now())
        try await District.run(
            settings: ["clock-peer-minutes": "10"], clock: clock,
            others: ["directory": TimeChannel(truth), "reporting": TimeChannel(truth)]
        ) { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(
                Sample.entry("entries/1", version: 1, from: truth.today, to: truth.today.adding(days: 300)))
            try await district.settle()
            let checks = district.checks("FIN")
            #expect(try await checks.check(Sample.request()).answer?.verdict == .refuse)
            clock.advance(milliseconds: Int64(minutes) * 60_000)
            let answer = try #require(try await checks.check(Sample.request()).answer)
            #expect(answer.onDate == truth.today.iso)
            #expect(answer.verdict == (isOutvoted ? .verify : .refuse))
            #expect(answer.freshness.allSatisfy { $0.fresh != isOutvoted })
            let expected: [RestraintInstruction] =
                isOutvoted ? [.verifyBeforeExecution, .verifyBeforeExecution] : [.refuse, .consider]
            #expect(answer.restraints.map(\.instruction) == expected)
            clock.set(truth.now())
            #expect(try await checks.check(Sample.request()).answer?.verdict == .refuse)
        }
    }

    @Test("one other service whose clock is wrong is outvoted, and Checks go on as before", arguments: [-2, 2])
    func peerWrong(days: Int) async throws {
        let truth = SystemClock()
        let wrong = SystemClock(offsetMilliseconds: Int64(days) * 86_400_000)
        try await District.run(
            settings: ["clock-peer-minutes": "10"],
            others: ["directory": TimeChannel(truth), "reporting": TimeChannel(wrong)]
        ) { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            let answer = try #require(try await district.checks("FIN").check(Sample.request()).answer)
            #expect(answer.onDate == truth.today.iso)
            #expect(answer.verdict == .proceed && answer.freshness.allSatisfy(\.fresh))
        }
    }

    @Test("a reason is needed and holds no personal number; a source that is not followed is none")
    func badRequests() async throws {
        try await District.run(catalogues: false) { district in
            func refusal(_ source: String, _ reason: String) async -> RPCError? {
                await #expect(throws: RPCError.self) {
                    try await upkeep(district).acceptSource(
                        AcceptSourceRequest(
                            requestId: "r-12345678", source: source, identity: "x", rows: 0, reason: reason))
                }
            }
            #expect(await refusal("listing", " ")?.fieldViolations.map(\.field) == ["reason"])
            #expect(
                await refusal("listing", String(repeating: "r", count: 1001))?.fieldViolations.map(\.field) == [
                    "reason"
                ])
            #expect(await refusal("listing", "受230109199001011235委托")?.info?.reason == "PERSONAL_NUMBER_IN_TEXT")
            #expect(await refusal("reporting", "r")?.info?.reason == "SOURCE_NOT_FOUND")
            #expect(await refusal("listing", "r")?.info?.reason == "NOTHING_TO_ACCEPT")
        }
    }
}
