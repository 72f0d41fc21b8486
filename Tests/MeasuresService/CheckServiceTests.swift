import Casework
import CommonSchema
import Credit
import Crypto
import ListingSchema
import MeasuresRules
import MeasuresSchema
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

@testable import MeasuresService

@Suite("Check over the wire")
struct CheckServiceTests {
    let today = SystemClock().today

    func entry(_ name: String = "entries/1", version: Int64 = 1) -> ListEntry {
        Sample.entry(name, version: version, from: today.adding(days: -10), to: today.adding(days: 300))
    }

    @Test("an answer carries ground, decision, basis, expiry, remedy, freshness, versions and number, and is logged")
    func answer() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(entry())
            try await district.settle()
            let answer = try #require(try await district.checks("FIN").check(Sample.request()).answer)
            #expect(try await answer.queryNumber == district.number(1))
            #expect(answer.name == "checks/\(answer.queryNumber)")
            #expect(answer.subject?.name == "subjects/1")
            #expect(answer.subject?.displayName == "松北示例有限公司")
            #expect(answer.onDate == today.iso)
            #expect(answer.restraints.map { $0.measure?.code } == ["SA-019", "SA-058"])
            let restraint = answer.restraints[0]
            #expect(restraint.instruction == .refuse)
            #expect(restraint.measure?.nameZh == "欠薪:限制政府资金支持")
            #expect(restraint.measure?.category == "C07")
            #expect(restraint.measure?.strength == .mandatory)
            #expect(restraint.measure?.group == .management)
            #expect(restraint.measure?.legalBasis.map(\.article) == ["Art.48"])
            let ground = try #require(restraint.grounds.first)
            #expect(ground.kind == .seriousList)
            #expect(ground.source == "entries/1")
            #expect(ground.listName == "拖欠农民工工资失信联合惩戒对象名单")
            #expect(ground.domain == "WAG")
            #expect(ground.decisionNumber == "哈松人社列〔2026〕3号")
            #expect(ground.designatingAuthority == "CAH")
            #expect(ground.legalBasis.map(\.instrument) == ["保障农民工工资支付条例"])
            #expect(ground.expiryDate == today.adding(days: 300).iso)
            #expect(ground.remedies.map(\.kind) == ["objection"])
            #expect(answer.freshness.map(\.source) == ["registry", "listing"])
            #expect(answer.freshness.allSatisfy { $0.fresh })
            #expect(answer.measureCatalogueVersion == "2020.1")
            #expect(answer.matterCatalogueVersion == "2020.1")
            #expect(answer.ruleSetVersion == CheckEvaluation.ruleSetVersion)
            let logged = try #require(
                try await district.checks("FIN").getCheck(GetCheckRequest(name: answer.name)).check)
            #expect(logged.department == "FIN")
            #expect(logged.official == Official(id: "fin-007", name: "王"))
            #expect(logged.matter == "FIN-02")
            #expect(logged.purpose == "2026年专项资金申报")
            #expect(logged.subject == "subjects/1")
            #expect(logged.shown.map(\.measure) == ["SA-019", "SA-058"])
            #expect(logged.shown.map(\.sources) == [["entries/1"], ["entries/1"]])
            #expect(logged.freshness.map(\.position) == answer.freshness.map(\.position))
            #expect(logged.measureCatalogueVersion == "2020.1")
        }
    }

    @Test("a suspended entry restrains nothing and says why; resumed it restrains again; ended it is gone")
    func lifeOfAnEntry() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(entry())
            try await district.settle()
            let checks = district.checks("FIN")
            #expect(try await checks.check(Sample.request()).answer?.restraints.count == 2)
            var suspended = entry(version: 2)
            suspended.suspension = Suspension(
                reason: .objection, since: WireTimestamp(millisecondsSinceEpoch: 1_770_000_000_000),
                cause: "objections/1")
            try await district.listing.publish(suspended)
            try await district.settle()
            let shown = try #require(try await checks.check(Sample.request()).answer)
            #expect(shown.restraints == [])
            #expect(shown.disputes.map(\.reason) == [.objection])
            #expect(shown.disputes[0].sinceTime?.millisecondsSinceEpoch == 1_770_000_000_000)
            #expect(shown.disputes[0].suspendedMeasures == ["SA-019", "SA-058"])
            #expect(shown.disputes[0].ground?.source == "entries/1")
            try await district.listing.publish(entry(version: 3))
            try await district.settle()
            #expect(try await checks.check(Sample.request()).answer?.restraints.count == 2)
            var ended = entry(version: 4)
            ended.state = .revoked
            ended.exitDate = today.iso
            ended.exitReason = .objectionUpheld
            try await district.listing.publish(ended)
            try await district.settle()
            let after = try #require(try await checks.check(Sample.request()).answer)
            #expect(after.restraints == [])
            #expect(after.disputes == [])
        }
    }

    @Test("an entry whose last day was yesterday is gone although nobody ended it")
    func expired() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(
                Sample.entry(from: today.adding(days: -10), to: today.adding(days: -1)))
            try await district.settle()
            let checks = district.checks("FIN")
            #expect(try await checks.check(Sample.request()).answer?.restraints == [])
            let earlier = Sample.request(onDate: today.adding(days: -1).iso)
            #expect(try await checks.check(earlier).answer?.restraints.count == 2)
        }
    }

    @Test("a person is found by number, shown masked, and no number reaches the log")
    func person() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.person(key: district.key)), key: "subjects/2")
            try await district.settle()
            let checks = district.checks("CAH")
            let request = Sample.request(Sample.byCode(Sample.citizen), matter: "CAH-01")
            let answer = try #require(try await checks.check(request).answer)
            #expect(answer.subject?.name == "subjects/2")
            #expect(answer.subject?.kind == .naturalPerson)
            #expect(answer.subject?.displayName == "张**")
            #expect(answer.subject?.displayCode == "110105************")
            let unknown = Sample.request(Sample.byCode("230109199001011235", .citizenId), matter: "CAH-01")
            if CitizenNumber.judge("230109199001011235", today: today).isValid {
                let answer = try #require(try await checks.check(unknown).answer)
                #expect(answer.subject?.known == false)
            }
            let rows = try await district.measures.environment.database.read { transaction in
                try transaction.query("SELECT subject || shown || purpose || official FROM checks") { $0.text(0) }
            }
            #expect(rows.count >= 1)
            #expect(rows.allSatisfy { !$0.contains("194912") && !$0.contains("19900101") })
        }
    }

    @Test("a code unknown to the registry is answered, said to be unknown, and logged")
    func unknownSubject() async throws {
        try await District.run { district in
            try await district.settle()
            let answer = try #require(try await district.checks("FIN").check(Sample.request()).answer)
            #expect(answer.subject?.known == false)
            #expect(answer.subject?.displayCode == Sample.uscc)
            #expect(answer.restraints == [])
            #expect(answer.incentives == [])
            let logged = try await district.checks("FIN").getCheck(GetCheckRequest(name: answer.name)).check
            #expect(logged?.subject == Sample.uscc)
        }
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let what: String
        let department: String
        let request: CheckRequest
        let reason: String
        var testDescription: String { what }
    }

    static let refusals = [
        Refusal(
            what: "another department's matter", department: "EIS", request: Sample.request(),
            reason: "NOT_YOUR_DEPARTMENT"),
        Refusal(
            what: "an unknown matter", department: "FIN", request: Sample.request(matter: "FIN-99"),
            reason: "NOT_FOUND"),
        Refusal(
            what: "a natural person in a matter for organisations", department: "FIN",
            request: Sample.request(Sample.byCode(Sample.citizen)), reason: "SUBJECT_KIND_NOT_IN_MATTER"),
        Refusal(
            what: "an organisation in a matter for persons", department: "CAH",
            request: Sample.request(matter: "CAH-01"), reason: "SUBJECT_KIND_NOT_IN_MATTER"),
        Refusal(what: "no purpose", department: "FIN", request: Sample.request(purpose: ""), reason: "INVALID_FIELD"),
        Refusal(
            what: "a blank purpose", department: "FIN", request: Sample.request(purpose: "  "), reason: "INVALID_FIELD"),
        Refusal(
            what: "a purpose of 201 bytes", department: "FIN",
            request: Sample.request(purpose: String(repeating: "p", count: 201)), reason: "INVALID_FIELD"),
        Refusal(
            what: "no official", department: "FIN", request: Sample.request(official: nil), reason: "OFFICIAL_MISSING"),
        Refusal(
            what: "an official without id", department: "FIN", request: Sample.request(official: Official(name: "王")),
            reason: "OFFICIAL_MISSING"),
        Refusal(
            what: "an official whose id is a citizen number", department: "FIN",
            request: Sample.request(official: Official(id: Sample.citizen)), reason: "INVALID_FIELD"),
        Refusal(
            what: "an official whose name holds a citizen number", department: "FIN",
            request: Sample.request(official: Official(id: "fin-007", name: "王 \(Sample.citizen)")),
            reason: "PERSONAL_NUMBER_IN_TEXT"),
        Refusal(
            what: "a purpose that holds a citizen number", department: "FIN",
            request: Sample.request(purpose: "核查\(Sample.citizen)的申报"), reason: "PERSONAL_NUMBER_IN_TEXT"),
        Refusal(
            what: "a purpose that hides a citizen number in blanks and wide digits", department: "FIN",
            request: Sample.request(purpose: "核查 110105 １９４９１２３１ 002x"), reason: "PERSONAL_NUMBER_IN_TEXT"),
        Refusal(
            what: "a matter's code that is none", department: "FIN", request: Sample.request(matter: Sample.citizen),
            reason: "INVALID_FIELD"),
        Refusal(
            what: "a day in the future", department: "FIN", request: Sample.request(onDate: "2999-01-01"),
            reason: "INVALID_FIELD"),
        Refusal(
            what: "a day that is none", department: "FIN", request: Sample.request(onDate: "2026-02-30"),
            reason: "INVALID_FIELD"),
        Refusal(
            what: "a day before the catalogues", department: "FIN", request: Sample.request(onDate: "2019-12-31"),
            reason: "CATALOGUE_NOT_LOADED"),
        Refusal(
            what: "a wrong check character", department: "FIN",
            request: Sample.request(Sample.byCode("91230109MA1C0T3R9G")), reason: "INVALID_CODE"),
        Refusal(
            what: "the placeholder for no code", department: "FIN",
            request: Sample.request(Sample.byCode("00000000000000000X")), reason: "INVALID_CODE"),
        Refusal(
            what: "a wrong personal number", department: "CAH",
            request: Sample.request(Sample.byCode("110105194912310021", .citizenId), matter: "CAH-01"),
            reason: "INVALID_CODE"),
        Refusal(
            what: "no subject", department: "FIN", request: Sample.request(SubjectReference()), reason: "INVALID_FIELD"),
        Refusal(
            what: "a subject's name that is none", department: "FIN",
            request: Sample.request(SubjectReference(by: .name("entries/1"))), reason: "INVALID_FIELD"),
        Refusal(
            what: "an unknown subject's name", department: "FIN",
            request: Sample.request(SubjectReference(by: .name("subjects/404"))), reason: "SUBJECT_NOT_FOUND"),
    ]

    @Test("what cannot be asked is refused with its reason, and leaves no row")
    func refusals() async throws {
        try await District.run { district in
            try await district.settle()
            for refusal in Self.refusals {
                let checks = district.checks(refusal.department)
                #expect(await reason { try await checks.check(refusal.request) } == refusal.reason, "\(refusal.what)")
            }
            let wrong = Sample.request(Sample.byCode("110105194912310021", .citizenId), matter: "CAH-01")
            do {
                _ = try await district.checks("CAH").check(wrong)
            } catch let error as RPCError {
                #expect(!"\(error) \(error.fieldViolations)".contains("19491231"))
            }
            #expect(try await rows(district) == 0)
        }
    }

    /// Bad fields of a Check, and which of them are named.
    static let several: [(CheckRequest, Set<String>)] = [
        (CheckRequest(), ["subject", "matter", "purpose", "official"]),
        (
            CheckRequest(onDate: "2026-02-30", requestId: "short"),
            ["subject", "matter", "purpose", "official", "on_date", "request_id"]
        ),
        (Sample.request(SubjectReference(), matter: "FIN-99"), ["subject"]),
        (Sample.request(Sample.byCode("00000000000000000X"), purpose: ""), ["subject.code.value", "purpose"]),
        (Sample.request(SubjectReference(), onDate: "2019-12-31"), ["subject"]),
    ]

    @Test("all that is wrong with the fields of a Check is named at once, before anything is looked up")
    func allAtOnce() async throws {
        try await District.run { district in
            try await district.settle()
            let checks = district.checks("FIN")
            for (request, fields) in Self.several {
                let error = await #expect(throws: RPCError.self) { _ = try await checks.check(request) }
                #expect(Set(error?.fieldViolations.map(\.field) ?? []) == fields)
            }
            let batch = await #expect(throws: RPCError.self) { _ = try await checks.batchCheck(BatchCheckRequest()) }
            #expect(
                Set(batch?.fieldViolations.map(\.field) ?? []) == ["subjects", "matter", "purpose", "official"])
            #expect(try await rows(district) == 0)
        }
    }

    @Test("who is no department cannot check")
    func callers() async throws {
        try await District.run { district in
            try await district.settle()
            for caller in [Caller.anyone, Caller(kind: .operator, id: "li"), Caller(kind: .service, id: "listing")] {
                let client = CheckServiceClient(channel: district.channel(caller))
                #expect(await reason { try await client.check(Sample.request()) } == "ROLE_REQUIRED")
            }
        }
    }

    @Test("a batch has 1 to 100 subjects", arguments: [(0, false), (1, true), (100, true), (101, false)])
    func batchBounds(_ count: Int, _ isAnswered: Bool) async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            let request = BatchCheckRequest(
                subjects: Array(repeating: Sample.byCode(Sample.uscc), count: count), matter: "FIN-02", purpose: "批量",
                official: Official(id: "fin-007"))
            let checks = district.checks("FIN")
            if isAnswered {
                let response = try await checks.batchCheck(request)
                #expect(response.results.count == count)
                let numbers = response.results.compactMap { result -> String? in
                    if case .answer(let answer) = result.outcome { answer.queryNumber } else { nil }
                }
                var expected: [String] = []
                for place in 1...Int64(count) { expected.append(try await district.number(place)) }
                #expect(numbers == expected)
            } else {
                #expect(await reason { try await checks.batchCheck(request) } == "BATCH_SIZE")
            }
            #expect(try await rows(district) == (isAnswered ? count : 0))
        }
    }

    @Test("in a batch a subject that cannot be answered carries its own error, and the others are answered")
    func batchMixed() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(entry())
            try await district.settle()
            let response = try await district.checks("FIN").batchCheck(
                BatchCheckRequest(
                    subjects: [
                        Sample.byCode("91230109MA1C0T3R9G"), Sample.byCode(Sample.uscc),
                        SubjectReference(by: .name("subjects/404")),
                    ], matter: "FIN-02", purpose: "批量", official: Official(id: "fin-007")))
            guard case .failure(let first) = response.results[0].outcome,
                case .answer(let second) = response.results[1].outcome,
                case .failure(let third) = response.results[2].outcome
            else {
                Issue.record("\(response)")
                return
            }
            #expect(first.reason == "INVALID_CODE")
            #expect(second.restraints.count == 2)
            #expect(try await second.queryNumber == district.number(1))
            #expect(third.reason == "SUBJECT_NOT_FOUND")
            #expect(try await rows(district) == 1)
        }
    }

    @Test("every answer has its row, also when many ask at once")
    func everyAnswerIsLogged() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            let checks = district.checks("FIN")
            let numbers = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<200 {
                    group.addTask { try await checks.check(Sample.request()).answer?.queryNumber ?? "" }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            var expected: Set<String> = []
            for place in 1...Int64(200) { expected.insert(try await district.number(place)) }
            #expect(numbers == expected)
            #expect(try await rows(district) == 200)
        }
    }

    @Test("with listing stopped Checks go on, and past the limit restraints are to be verified first")
    func listingStopped() async throws {
        try await District.run(freshness: 1) { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(entry())
            try await district.settle()
            let checks = district.checks("FIN")
            try await eventually("a fresh answer") {
                try await checks.check(Sample.request()).answer?.restraints.first?.instruction == .refuse
            }
            await district.listing.stop()
            try await eventually("verification before execution") {
                let answer = try await checks.check(Sample.request()).answer
                return answer?.restraints.first?.instruction == .verifyBeforeExecution
            }
            let answer = try #require(try await checks.check(Sample.request()).answer)
            #expect(answer.verdict == .verify)
            #expect(answer.restraints.map(\.instruction) == [.verifyBeforeExecution, .verifyBeforeExecution])
            #expect(answer.restraints.map(\.instructionOnceVerified) == [.refuse, .consider])
            #expect(answer.freshness.map(\.fresh) == [true, false])
            #expect(answer.freshness[1].ageMillis > 1000)
        }
    }

    @Test("before the sources were ever read nothing is answered; that they were survives a restart")
    func notReady() async throws {
        let directory = TemporaryDirectory("measures")
        let database = try Database.open(path: directory.file("m.sqlite"), migrations: MeasuresMigrations.all)
        let sources = try await FollowedSources(
            registry: FeedFreshness(source: "registry"), listing: FeedFreshness(source: "listing"),
            database: database, clock: SystemClock())
        #expect(!sources.listing().hasBeenLevel)
        try await database.write { try SourceLevels.mark("listing", millis: 1, in: $0) }
        let again = try await FollowedSources(
            registry: FeedFreshness(source: "registry"), listing: FeedFreshness(source: "listing"),
            database: database, clock: SystemClock())
        #expect(again.listing().hasBeenLevel)
        #expect(again.listing().heardMillis == 0)
        #expect(!again.registry().hasBeenLevel)
        let host = MeasuresEnvironment(
            CaseEnvironment(
                database: database, clock: SystemClock(), policy: CurrentPolicy(.standard),
                blindIndex: BlindIndex(key: .random())))
        let engine = CheckEngine(host, monitor: again, series: "T", freshness: .seconds(30))
        #expect {
            try engine.question(
                ServerContext(
                    method: CheckServiceMethods.check,
                    peer: Peer(
                        address: "local", isLoopback: true, identity: Caller(kind: .department, id: "FIN").identity)),
                matter: "FIN-02", purpose: "p", official: Official(id: "o"), onDate: "")
        } throws: {
            ($0 as? Casework.Refusal)?.reason == .catalogueNotLoaded
        }
        await database.close()
    }

    func rows(_ district: District) async throws -> Int {
        try await district.measures.environment.database.read { transaction in
            try transaction.queryOne("SELECT count(*) FROM checks") { $0.int(0) } ?? -1
        }
    }
}
