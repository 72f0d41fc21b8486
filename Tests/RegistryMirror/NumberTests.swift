import Casework
import CommonSchema
import Credit
import RegistryMirror
import RegistrySchema
import Store
import Testing

/// A decision's number is the same in other brackets: where it is looked for, and where what was lost comes again.
@Suite("Numbers of decisions in any brackets")
struct NumberTests {
    static let spellings = ["〔2026〕", "[2026]", "(2026)", "（2026）", "［2026］", "【2026】"]

    private func mirror(_ retention: MirrorScope.Retention) -> RegistryMirror {
        RegistryMirror(scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: retention))
    }

    @Test("SQL folds a number as Swift does", arguments: spellings + ["2026", "〔2026", ""])
    func folding(year: String) async throws {
        try await withMirror { database in
            try await mirror(.removes).apply([.decision(decision(year, 1))], to: database)
            let kept = try await database.read { transaction in
                try transaction.queryOne(
                    "SELECT \(OfficialNumber.folded("document_number")) FROM mirror_decisions"
                ) { $0.text(0) }
            }
            #expect(kept == OfficialNumber.fold(decision(year, 1).documentNumber))
        }
    }

    private func decision(_ year: String, _ number: Int, name: Int = 1, of subject: Int = 1) -> DecisionRecord {
        var decision = Sample.decision(name, of: subject)
        decision.documentNumber = "哈松市监罚\(year)\(number)号"
        return decision
    }

    @Test("a decision is found by its number in any brackets, and by no other number", arguments: spellings)
    func found(year: String) async throws {
        try await withMirror { database in
            var person = Sample.subject(1)
            (person.kind, person.blindIndex) = (.naturalPerson, "ab")
            try await mirror(.removes).apply([.subject(person), .decision(decision("〔2026〕", 7))], to: database)
            func names(_ number: String) throws -> [String] {
                try database.readInline {
                    try DecisionMirror.decisions(of: "MSR", number: number, owner: "subjects/1", $0).map(
                        \.documentNumber)
                }
            }
            func isAgainstPerson(_ number: String) throws -> Bool {
                try database.readInline { try DecisionMirror.isAgainstPerson(of: "MSR", number: number, $0) }
            }
            #expect(try names("哈松市监罚\(year)7号") == ["哈松市监罚〔2026〕7号"], "it is shown as it was written")
            #expect(try isAgainstPerson("哈松市监罚\(year)7号"))
            for other in ["哈松市监罚\(year)8号", "哈松市监罚20267号", "哈松应急罚\(year)7号"] {
                #expect(try names(other) == [])
                #expect(try !isAgainstPerson(other))
            }
        }
    }

    @Test(
        "what was lost comes again in any brackets, and another number is another decision",
        arguments: spellings, [MirrorScope.Retention.keeps, .removes])
    func again(year: String, retention: MirrorScope.Retention) async throws {
        try await withMirror { database in
            let mirror = self.mirror(retention)
            func standing() throws -> [String] {
                try database.readInline { transaction in
                    let isEffective = try DecisionMirror.isEffective(
                        decision: "decisions/1", department: "MSR", subject: "subjects/1", transaction)
                    var shown: [String] = []
                    try DecisionMirror.forEach(owner: "subjects/1", transaction) {
                        shown.append($0.name)
                        return true
                    }
                    let former = try DecisionMirror.lostNames(of: "decisions/9", transaction)
                    return [isEffective ? "effective" : "without effect"] + former.map { "once \($0)" } + shown
                }
            }
            let subject = RegistryChange.OneOf_Record.subject(Sample.subject(1, Sample.code))
            try await mirror.apply([subject, .decision(decision("〔2026〕", 7))], to: database)
            try await mirror.apply([subject], generation: 1, to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            try await mirror.apply([.decision(decision(year, 8, name: 8))], generation: 1, to: database)
            #expect(try standing() == ["without effect", "decisions/1", "decisions/8"])
            try await mirror.apply([.decision(decision(year, 7, name: 9))], generation: 1, to: database)
            #expect(try standing() == ["effective", "once decisions/1", "decisions/8", "decisions/9"])
        }
    }

    @Test(
        "a correction of subject and brackets is no other decision",
        arguments: [MirrorScope.Retention.keeps, .removes])
    func corrected(retention: MirrorScope.Retention) async throws {
        try await withMirror { database in
            let mirror = self.mirror(retention)
            let subjects: [RegistryChange.OneOf_Record] = [
                .subject(Sample.subject(1, Sample.code)), .subject(Sample.subject(2, Sample.otherCode)),
            ]
            try await mirror.apply(subjects + [.decision(decision("[2026]", 7))], to: database)
            try await mirror.apply(subjects + [.decision(decision("〔2026〕", 7, of: 2))], generation: 1, to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            let lost = try await database.read { try DecisionMirror.isLost("decisions/1", $0) }
            #expect(!lost)
        }
    }
}
