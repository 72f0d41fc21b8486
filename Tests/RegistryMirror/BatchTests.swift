import Casework
import RegistrySchema
import Store
import Synchronization
import TestKit
import Testing

@testable import RegistryMirror

/// Changes that come together are applied with a few questions, and to the same effect as one by one.
@Suite("Changes of the registry that come together")
struct BatchTests {
    private static let keeping = RegistryMirror(
        scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .keeps))

    // MARK: How much is asked

    /// How often the database is asked and waited for while something is done.
    private func questions(_ database: Database, _ body: () async throws -> Void) async throws -> Int {
        let before = database.counts.roundTrips
        try await body()
        return database.counts.roundTrips - before
    }

    /// What comes, with the most questions that it may take: the last is the end of the transaction.
    struct Load: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let budget: Int
        let record: @Sendable (Int) -> RegistryChange.OneOf_Record

        static let all = [
            Load(testDescription: "subjects", budget: 4) { .subject(Sample.subject($0, "code-\($0)")) },
            Load(testDescription: "merged subjects", budget: 4) {
                .subject(Sample.subject($0, "code-\($0)", mergedInto: $0 + 1))
            },
            Load(testDescription: "decisions", budget: 3) { .decision(Sample.decision($0, of: $0 % 40 + 1)) },
            Load(testDescription: "subjects and decisions", budget: 5) {
                $0 % 2 == 1
                    ? .subject(Sample.subject($0, "code-\($0)")) : .decision(Sample.decision($0, of: $0 - 1))
            },
        ]
    }

    @Test("10, 100 and 250 changes ask the database the same number of questions", arguments: Load.all)
    func budget(load: Load) async throws {
        try await withMirror { database in
            // New ones, the same again, and the same in a snapshot, to which nothing is confirmed yet.
            for generation in [0, 0, 1] as [Int64] {
                var asked: [Int] = []
                for count in [10, 100, 250] {
                    let records = (1...count).map(load.record)
                    asked.append(
                        try await questions(database) {
                            try await Self.keeping.apply(records, generation: generation, to: database)
                        })
                }
                #expect(Set(asked).count == 1 && asked[0] <= load.budget, "\(asked)")
            }
        }
    }

    @Test("a page of a snapshot is asked about in parts")
    func page() async throws {
        try await withMirror { database in
            let records = (1...1_000).map { RegistryChange.OneOf_Record.subject(Sample.subject($0, "code-\($0)")) }
            let asked = try await questions(database) { try await Self.keeping.apply(records, to: database) }
            #expect(asked <= 4 * 3 + 1)
        }
    }

    @Test(
        "what a snapshot no longer holds takes as many questions for 20 subjects as for 200",
        arguments: [MirrorScope.Retention.keeps, .removes])
    func stale(retention: MirrorScope.Retention) async throws {
        var asked: [Int] = []
        for count in [20, 200] {
            try await withMirror { database in
                let mirror = RegistryMirror(
                    scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: retention),
                    hooks: MirrorHooks(subjectsReferredTo: { names, _ in names.intersection(["subjects/2"]) }))
                let records = (1...count).map { number in
                    RegistryChange.OneOf_Record.subject(Sample.subject(number, "code-\(number)"))
                }
                try await mirror.apply(records + [.decision(Sample.decision(1, of: 1))], to: database)
                asked.append(
                    try await questions(database) {
                        try await database.write { try mirror.removeStale(before: 1, $0) }
                    })
                let left = try await database.read {
                    try $0.query("SELECT name FROM mirror_subjects WHERE generation = -1 ORDER BY name") { $0.text(0) }
                }
                #expect(retention == .keeps ? left.count == count : left == ["subjects/1", "subjects/2"])
            }
        }
        #expect(Set(asked).count == 1 && asked[0] <= 6, "\(asked)")
    }

    // MARK: What is done

    /// Notes what a mirror tells, in its order.
    private final class Told: Sendable {
        private let lines = Mutex<[String]>([])

        func note(_ words: String...) { lines.withLock { $0.append(words.joined(separator: " ")) } }
        var all: [String] { lines.withLock { $0 } }

        /// Hears of what is not in effect.
        static let annulments: @Sendable ([DecisionRecord], ReadTransaction) throws -> (DecisionRecord) -> Bool = {
            _, _ in { $0.status != .effective }
        }

        func mirror(_ retention: MirrorScope.Retention, isJudging: Bool = false) -> RegistryMirror {
            RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: retention),
                hooks: MirrorHooks(
                    decisionChanged: { decision, _ in self.note("changed", decision.name, decision.subject) },
                    decisionsComing: isJudging ? Self.annulments : nil,
                    decisionsLost: { names, _ in self.note("lost", names.sorted().joined(separator: " ")) },
                    subjectMerged: { from, to, _ in self.note("merged", from, to) },
                    subjectSetAside: { name, aside, _ in self.note("aside", name, aside) },
                    decisionSetAside: { former, _ in self.note("aside", former.name, former.subject, former.aside) },
                    subjectParted: { name, former, owner, _ in self.note("parted", name, former, owner) }))
        }
    }

    /// Everything that is kept, a line each.
    private func rows(_ database: Database) async throws -> [String] {
        try await database.read { transaction in
            try transaction.query(
                """
                SELECT name || ' ' || uscc || ' ' || merged_into || ' ' || generation FROM mirror_subjects ORDER BY name
                """
            ) { $0.text(0) }
                + transaction.query(
                    "SELECT lookup_key || ' ' || subject || ' ' || in_use FROM mirror_subject_keys ORDER BY 1"
                ) { $0.text(0) }
                + transaction.query(
                    """
                    SELECT name || ' ' || department || ' ' || subject || ' ' || owner || ' ' || document_number || ' '
                        || effective || ' ' || generation FROM mirror_decisions ORDER BY name, department, subject
                    """
                ) { $0.text(0) }
        }
    }

    /// A record among few, so that they meet: merged, corrected, or with a name, a code or a number that another one had.
    private func record(_ random: inout SeededRandom) -> RegistryChange.OneOf_Record {
        let number = Int.random(in: 1...5, using: &random)
        func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
        if Bool.random(using: &random) {
            let target = Int.random(in: 1...5, using: &random)
            var subject = Sample.subject(
                number, chance(6) ? "" : "code-\(Int.random(in: 1...4, using: &random))",
                mergedInto: target != number && chance(3) ? target : nil)
            if chance(6) { subject.formerUsccs = ["code-\(Int.random(in: 1...4, using: &random))"] }
            return .subject(subject)
        }
        var decision = Sample.decision(
            number, of: Int.random(in: 1...5, using: &random), department: chance(3) ? "EMR" : "MSR",
            kind: chance(4) ? .permit : .penalty)
        decision.documentNumber = ["哈罚〔2026〕1号", "哈罚[2026]1号", "哈罚2号"].randomElement(using: &random) ?? ""
        if chance(4) { decision.status = .annulled }
        return .decision(decision)
    }

    /// What the same history leaves behind and tells; each of its steps is a transaction.
    private func outcome(
        _ steps: [(records: [RegistryChange.OneOf_Record], generation: Int64, isComplete: Bool)],
        _ retention: MirrorScope.Retention, isJudging: Bool, together: Bool
    ) async throws -> [String] {
        let told = Told()
        let mirror = told.mirror(retention, isJudging: isJudging)
        var left: [String] = []
        try await withMirror { database in
            for (records, generation, isComplete) in steps {
                let changes = records.map { RegistryChange(record: $0) }
                do {
                    try await database.write { transaction in
                        if together {
                            try mirror.apply(changes, generation: generation, transaction)
                        } else {
                            for change in changes { try mirror.apply(change, generation: generation, transaction) }
                        }
                        if isComplete { try mirror.removeStale(before: generation, transaction) }
                    }
                } catch let error as StoreError where error.kind == .constraint {
                    // Names that were set aside and removed may meet others that were not: refused either way.
                    left.append("refused")
                    break
                }
                left += try await rows(database)
            }
        }
        return left + told.all
    }

    @Test(
        "they leave behind and tell the same as one by one",
        arguments: [MirrorScope.Retention.keeps, .removes], [false, true])
    func oneByOne(retention: MirrorScope.Retention, isJudging: Bool) async throws {
        var random = SeededRandom.printed("oneByOne")
        for round in 1...8 {
            var generation: Int64 = 0
            var steps: [(records: [RegistryChange.OneOf_Record], generation: Int64, isComplete: Bool)] = []
            for _ in 1...8 {
                let isComplete = Int.random(in: 0..<3, using: &random) == 0
                if isComplete { generation += 1 }
                let records = (1...Int.random(in: 1...30, using: &random)).map { _ in record(&random) }
                steps.append((records, generation, isComplete))
            }
            let apart = try await outcome(steps, retention, isJudging: isJudging, together: false)
            let together = try await outcome(steps, retention, isJudging: isJudging, together: true)
            #expect(apart == together, "round \(round)")
        }
    }

    @Test("a subject that changes twice has its last state, and what was between finds nothing")
    func twice() async throws {
        try await withMirror { database in
            let told = Told()
            try await told.mirror(.removes).apply(
                [
                    .subject(Sample.subject(1, "code-1")), .subject(Sample.subject(1, "code-2", mergedInto: 2)),
                    .subject(Sample.subject(2, "code-4")), .subject(Sample.subject(1, "code-3")),
                ], to: database)
            #expect(
                try await rows(database) == [
                    "subjects/1 code-3  0", "subjects/2 code-4  0", "\(SubjectKey.uscc("code-3").text) subjects/1 1",
                    "\(SubjectKey.uscc("code-4").text) subjects/2 1",
                ])
            #expect(told.all == ["merged subjects/1 subjects/2", "parted subjects/1 subjects/2 subjects/1"])
        }
    }

    private static func decisions(_ count: Int, ownedBy owner: Int) -> [String] {
        (1...count).map { "decisions/\($0) subjects/\(owner)" }
    }

    @Test("decisions that come with their subjects belong to who stands for these at each moment")
    func merges() async throws {
        try await withMirror { database in
            let told = Told()
            let mirror = told.mirror(.keeps)
            func owners() async throws -> [String] {
                try await database.read {
                    try $0.query("SELECT name || ' ' || owner FROM mirror_decisions ORDER BY name") { $0.text(0) }
                }
            }
            // Merged into one that is merged itself, which comes later.
            try await mirror.apply(
                [
                    .decision(Sample.decision(1, of: 1)), .subject(Sample.subject(1, mergedInto: 2)),
                    .decision(Sample.decision(2, of: 1)), .subject(Sample.subject(2, mergedInto: 3)),
                    .decision(Sample.decision(3, of: 1)), .subject(Sample.subject(3)),
                    .decision(Sample.decision(4, of: 2)),
                ], to: database)
            #expect(try await owners() == Self.decisions(4, ownedBy: 3))
            // One of the merges is undone between two decisions.
            try await mirror.apply(
                [
                    .subject(Sample.subject(1, mergedInto: 2)), .decision(Sample.decision(5, of: 1)),
                    .subject(Sample.subject(2)), .decision(Sample.decision(6, of: 1)),
                ], to: database)
            #expect(try await owners() == Self.decisions(6, ownedBy: 2))
            let moves = told.all.filter { !$0.hasPrefix("changed") }
            #expect(
                moves == [
                    "merged subjects/1 subjects/2", "merged subjects/2 subjects/3", "merged subjects/1 subjects/3",
                    "parted subjects/2 subjects/3 subjects/2",
                ])
        }
    }

    @Test(
        "who was lost is registered again, and his name and his decision's are given to others, all at once",
        arguments: [MirrorScope.Retention.keeps, .removes])
    func lostAndGivenAgain(retention: MirrorScope.Retention) async throws {
        try await withMirror { database in
            let told = Told()
            let mirror = told.mirror(retention)
            let former = Sample.decision(1, of: 1)
            try await mirror.apply([.subject(Sample.subject(1, Sample.code)), .decision(former)], to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            var again = Sample.decision(9, of: 7)
            again.documentNumber = former.documentNumber
            var other = Sample.decision(1, of: 1)
            other.documentNumber = "哈松市监罚〔2026〕77号"
            try await mirror.apply(
                [
                    .subject(Sample.subject(7, Sample.code)), .decision(again),
                    .subject(Sample.subject(1, Sample.otherCode)), .decision(other),
                    // What comes behind is applied as what is known now says.
                    .subject(Sample.subject(8, mergedInto: 1)), .decision(Sample.decision(8, of: 8)),
                ], generation: 1, to: database)
            func decisions(_ code: String) throws -> [String] {
                try database.readInline { transaction in
                    var found: [String] = []
                    guard let subject = try SubjectMirror.subject(byKey: SubjectKey.uscc(code).text, transaction) else {
                        return []
                    }
                    let owner = try SubjectMirror.survivor(of: subject, transaction).name
                    try DecisionMirror.forEach(owner: owner, transaction) {
                        found.append($0.name)
                        return true
                    }
                    return [owner] + found
                }
            }
            #expect(try decisions(Sample.code) == ["subjects/7", "decisions/9"])
            #expect(try decisions(Sample.otherCode) == ["subjects/1", "decisions/1", "decisions/8"])
            let aside = retention == .keeps ? "subjects/1" : "subjects/1~1"
            #expect(
                told.all == [
                    "changed decisions/1 subjects/1", "lost decisions/1", "merged subjects/1 subjects/7",
                    "changed decisions/9 subjects/7", "aside subjects/1 subjects/1~1",
                    "aside decisions/1 \(aside) decisions/1~1", "changed decisions/1 subjects/1",
                    "merged subjects/8 subjects/1", "changed decisions/8 subjects/8",
                ])
        }
    }

    @Test("a service says before of which decisions it hears, once for many, and again behind one that it heard of")
    func judged() async throws {
        try await withMirror { database in
            let told = Told()
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all),
                hooks: MirrorHooks(
                    decisionChanged: { decision, _ in told.note(decision.name) },
                    decisionsComing: { decisions, _ in
                        told.note("\(decisions.count) coming")
                        return { $0.status != .effective }
                    }))
            let records = (1...20).map { number in
                var decision = Sample.decision(number, of: 1)
                if number == 3 { decision.status = .annulled }
                return RegistryChange.OneOf_Record.decision(decision)
            }
            try await mirror.apply(records, to: database)
            #expect(told.all == ["20 coming", "decisions/3", "8 coming", "9 coming"])
        }
    }
}
