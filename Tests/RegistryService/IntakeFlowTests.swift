import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("The rows of one chunk")
struct IntakeFlowTests {
    private static func file(_ rows: [[String: String]]) -> String {
        Fixture.header(.penalty) + rows.map { Fixture.line($0, .penalty) }.joined()
    }

    /// A penalty by its number, the code of its subject and what the subject is called.
    private static func row(
        _ number: String, _ code: String, _ name: String, _ more: [String: String] = [:]
    ) -> [String: String] {
        Fixture.penalty.merging(["CF_WSH": number, "CF_XDR_SHXYM": code, "CF_XDR_MC": name]) { $1 }
            .merging(more) { $1 }
    }

    // MARK: What it asks

    /// Questions that the rows of one part may cost, whatever they are, with all that the chunk asks beside them.
    private static let budget = 14

    /// What one chunk with all of a file costs: the least of three, since what a registry does in the background asks, too.
    private func questions(_ world: RegistryWorld, rows: Int, _ text: (Int) -> String) async throws -> Int {
        let database = world.harness.environment.database
        var least = Int.max
        for turn in 0..<3 {
            let bytes = Array(text(turn).utf8)
            let name = try await world.open(bytes).name
            let before = database.counts.roundTrips
            let answer = try await world.imports.appendImportChunk(
                AppendImportChunkRequest(name: name, offset: 0, data: bytes))
            least = min(least, database.counts.roundTrips - before)
            #expect(answer.rows == Int64(rows))
            _ = try await world.imports.finishImport(FinishImportRequest(requestId: RequestID.random(), name: name))
        }
        return least
    }

    @Test("an import chunk of 10, 100 and 400 rows asks the database the same number of questions")
    func sizes() async throws {
        try await RegistryWorld.with { world in
            // What is asked once in the life of a process, and persons who are known in every file.
            _ = try await world.importing(Fixture.file(rows: 20, seed: 900))
            var (fresh, again, respelt): ([Int], [Int], [Int]) = ([], [], [])
            for (rows, seed) in [(10, 10), (100, 20), (400, 30)] {
                fresh.append(try await questions(world, rows: rows) { Fixture.file(rows: rows, seed: seed + $0) })
                again.append(
                    try await questions(world, rows: rows) {
                        Fixture.file(rows: rows, seed: seed) + String(repeating: "\r\n", count: $0 + 1)
                    })
                respelt.append(
                    try await questions(world, rows: rows) { Self.respelt(rows: rows, seed: seed, turn: $0) })
            }
            for costs in [fresh, again, respelt] {
                #expect(Set(costs).count == 1, "\(fresh), \(again), \(respelt)")
                #expect(costs.allSatisfy { $0 <= Self.budget }, "\(fresh), \(again), \(respelt)")
            }
            // More rows than one question names are asked for in parts.
            let many = try await questions(world, rows: 1_000) { Fixture.file(rows: 1_000, seed: 50 + $0) }
            #expect(many <= 3 * Self.budget)
        }
    }

    /// New decisions about subjects of ``Fixture/file(rows:seed:)``, whose names are written with a blank.
    private static func respelt(rows: Int, seed: Int, turn: Int) -> String {
        file(
            (0..<rows).map { index in
                row(
                    "写\(rows)-\(turn)-\(index)号", Fixture.code(index % 5 + seed * 1000),
                    "松北测试\(index % 5) 有限公司")
            })
    }

    @Test("a decision that is submitted by itself asks no more than a chunk")
    func single() async throws {
        try await RegistryWorld.with { world in
            _ = try await world.submit("前1号", code: Fixture.code(1), name: "甲公司")
            let database = world.harness.environment.database
            var least = Int.max
            for turn in 0..<3 {
                let before = database.counts.roundTrips
                _ = try await world.submit("后\(turn)号", code: Fixture.code(1), name: "甲公司")
                least = min(least, database.counts.roundTrips - before)
            }
            #expect(least <= Self.budget)
        }
    }

    // MARK: What one row leaves to the next

    @Test("two rows about a new subject make it once, and both decisions are its own")
    func newSubjectTwice() async throws {
        try await RegistryWorld.with { world in
            let before = try await world.snapshot().position
            let person = Fixture.personPenalty(Fixture.citizen(7))
            let done = try await world.importing(
                Self.file([
                    Self.row("新1号", Fixture.code(1), "松北新公司"), Self.row("新2号", Fixture.code(1), "松北新公司"),
                    person.merging(["CF_WSH": "人1号"]) { $1 }, person.merging(["CF_WSH": "人2号"]) { $1 },
                ]))
            #expect(done.accepted == 4)
            let changes = try await Self.changes(world, after: before)
            let names = changes.map { change in
                switch change.record {
                case .subject(let record): record.name
                case .decision(let record): "\(record.name) of \(record.subject)"
                default: ""
                }
            }
            #expect(
                names == [
                    "subjects/s1", "decisions/d1 of subjects/s1", "decisions/d2 of subjects/s1", "subjects/s2",
                    "decisions/d3 of subjects/s2", "decisions/d4 of subjects/s2",
                ])
            let subjects = try await world.subjects.listSubjects(ListSubjectsRequest(query: caseWork)).subjects
            #expect(subjects.map(\.displayName) == ["松北新公司", "测试人"])
        }
    }

    @Test(
        "a row that repeats an earlier one of the chunk is its duplicate, in other brackets, too; what differs is told"
    )
    func duplicates() async throws {
        try await RegistryWorld.with { world in
            func row(_ number: String, _ more: [String: String] = [:]) -> [String: String] {
                Self.row(number, Fixture.code(1), "松北新公司", more)
            }
            let done = try await world.importing(
                Self.file([
                    row("松市监罚〔2026〕1号"), row("松市监罚[2026]1号"), row("松市监罚（2026）1号", ["CF_SY": "另有其他事实"]),
                    row("松市监罚〔2026〕1号", ["CF_JDRQ": "2026-10-27"]),
                    row("松市监罚【2026】1号", ["CF_JDRQ": "2026-10-27"]),
                ]))
            let verdicts = try await world.verdicts(done.name)
            #expect(verdicts.map(\.verdict) == [.accepted, .duplicate, .rejected, .accepted, .duplicate])
            #expect(verdicts.map(\.decision) == [1, 1, 1, 2, 2].map { "decisions/d\($0)" })
            #expect(verdicts[2].violations.map(\.field) == ["CF_SY"])
        }
    }

    @Test("a spelling that an earlier row brought is known to later ones, and another's name is refused by it")
    func spellings() async throws {
        try await RegistryWorld.with { world in
            let names = ["松北（新）公司", "松北(新)公司", "松北〔新〕公司", "松北(新)公司", "别家公司"]
            let done = try await world.importing(
                Self.file(names.enumerated().map { Self.row("名\($0)号", Fixture.code(1), $1) }))
            let verdicts = try await world.verdicts(done.name)
            #expect(verdicts.map(\.verdict) == [.accepted, .accepted, .accepted, .accepted, .rejected])
            let subject = try await world.subject("subjects/s1")
            #expect(subject.displayName == names[0] && subject.names.count == 3)
            // It is refused with the name that anybody is shown first.
            let shown = try #require(subject.names.first?.displayName)
            let violation = try #require(verdicts.last?.violations.first)
            #expect(violation.field == "CF_XDR_MC" && violation.rule.contains("'\(shown)'"))
        }
    }

    // MARK: What the store refuses

    @Test(
        "a row that the store refuses leaves nothing to the rows after it, which are judged without it",
        .enabled(if: TestStore.isFile))
    func refusedAmongGood() async throws {
        let directory = try await RegistryWorld.refusing("NEW.document_number LIKE '坏%'")
        try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            let before = try await world.snapshot().position
            let rows = [
                Self.row("好1号", Fixture.code(1), "松北一公司"),
                // A subject that is undone with it, so that the next row makes it.
                Self.row("坏1号", Fixture.code(2), "松北坏公司"), Self.row("好2号", Fixture.code(2), "松北二公司"),
                // Repeats what was not kept.
                Self.row("坏1号", Fixture.code(2), "松北二公司"),
                // A spelling that is undone with it.
                Self.row("坏2号", Fixture.code(1), "松北 一公司"), Self.row("好3号", Fixture.code(1), "松北一公司"),
            ]
            let done = try await world.importing(Self.file(rows))
            #expect([done.rows, done.accepted, done.rejected] == [6, 3, 3] && done.state == .finished)
            let verdicts = try await world.verdicts(done.name)
            #expect(
                verdicts.map(\.decision) == ["decisions/d1", "", "decisions/d2", "", "", "decisions/d3"])
            for verdict in verdicts where verdict.verdict == .rejected {
                #expect(verdict.violations.map(\.field) == [""])
                #expect(verdict.violations.first?.rule.contains("store does not keep this row") == true)
            }
            let positions = try await Self.changes(world, after: before).map(\.position)
            #expect(positions == Array(before + 1...before + 5))
            let subjects = try await world.subjects.listSubjects(ListSubjectsRequest(query: caseWork)).subjects
            #expect(subjects.map(\.displayName) == ["松北一公司", "松北二公司"])
            #expect(subjects.map { $0.names.map(\.displayName) } == [["松北一公司"], ["松北二公司"]])
        }
    }

    // MARK: As one by one

    @Test(
        "the rows of one chunk end as in a chunk each: verdicts, subjects, names, decisions, and the feed in its order"
    )
    func oneByOne() async throws {
        let (old, new) = (Fixture.code(501), Fixture.code(502))
        let merged = [
            // The decision of the record that ended, under its own code and under the other's.
            Self.row("旧1号", old, "旧照公司", Self.submitted), Self.row("旧1号", new, "新照公司", Self.submitted),
            Self.row("合1号", old, "旧照公司"), Self.row("合1号", new, "新照公司"), Self.row("合2号", new, "旧照公司"),
            Self.row("合3号", old, "旧照 公司"), Self.row("合4号", new, "旧 照 公 司"), Self.row("合5号", new, "第三家公司"),
        ]
        let text = Fixture.file(rows: 90) + merged.map { Fixture.line($0, .penalty) }.joined()
        let lines = text.split(separator: Character("\r\n")).map { $0.utf8.count + 2 }
        #expect(lines.count == 99 && lines.reduce(0, +) == text.utf8.count)
        func outcome(_ size: (Int) -> Int) async throws -> Outcome {
            try await RegistryWorld.with { world in
                let first = try await world.submit("旧1号", code: old, name: "旧照公司")
                let second = try await world.submit("新1号", code: new, name: "新照公司")
                let source = try await world.deregister(try await world.subject(first.subject))
                _ = try await world.merged(RegistryWorld.merge(source, try await world.subject(second.subject)))
                let before = try await world.snapshot().position
                let bytes = Array(text.utf8)
                let opened = try await world.open(bytes)
                let done = try await world.append(bytes, to: opened.name, size: size)
                #expect(done.state == .finished && done.rows == 98)
                return Outcome(
                    verdicts: try await world.verdicts(done.name),
                    changes: try await Self.changes(world, after: before).map { ImportFlowTests.untimed($0) },
                    names: try await world.subject(second.subject).names)
            }
        }
        let whole = try await outcome { _ in text.utf8.count }
        let cut = try await outcome { lines[$0] }
        #expect(Set(whole.verdicts.map(\.verdict)) == [.accepted, .duplicate, .rejected])
        #expect(whole.verdicts == cut.verdicts)
        #expect(whole.changes == cut.changes && whole.names == cut.names)
        // The merge is in it: the other record's decision is met, and names of both are known.
        let ends = whole.verdicts.suffix(8)
        #expect(
            ends.map(\.verdict) == [
                .duplicate, .rejected, .accepted, .rejected, .accepted, .accepted, .accepted, .rejected,
            ])
        #expect(Set(ends.prefix(2).map(\.decision)) == ["decisions/d1"])
    }

    /// What an import left behind.
    private struct Outcome {
        var verdicts: [ImportVerdict]
        var changes: [RegistryChange]
        var names: [NameRecord]
    }

    /// The penalty of a row as ``RegistryWorld/submit(_:code:name:)`` submits it.
    private static let submitted = [
        "CF_WFXW": "未公示许可证", "CF_SY": "经营场所未公示许可证", "CF_YJ": "《食品安全法实施条例》第六十九条",
        "CF_NR": "处以罚款20000元", "CF_NR_FK": "2",
    ]

    /// The changes behind a position, up to now.
    private static func changes(_ world: RegistryWorld, after position: Int64) async throws -> [RegistryChange] {
        let last = try await world.snapshot().position
        var changes: [RegistryChange] = []
        guard last > position else { return [] }
        let stream = try await world.feed.watchRegistry(WatchRegistryRequest(afterPosition: position))
        for try await message in stream {
            if case .change(let change) = message.event { changes.append(change) }
            if changes.count == Int(last - position) { break }
        }
        return changes
    }
}
