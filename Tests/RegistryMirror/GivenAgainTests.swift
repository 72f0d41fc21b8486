import Casework
import CommonSchema
import RegistrySchema
import Store
import Synchronization
import Testing

@testable import RegistryMirror

@Suite("Names that a registry gave again")
struct GivenAgainTests {
    private func found(_ code: String, _ database: Database) throws -> [String] {
        try database.readInline { transaction in
            guard let subject = try SubjectMirror.subject(byKey: SubjectKey.uscc(code).text, transaction) else {
                return []
            }
            let owner = try SubjectMirror.survivor(of: subject, transaction)
            var shown = ["\(owner.name)\(owner.isLost ? " lost" : "")"]
            try DecisionMirror.forEach(owner: owner.name, transaction) {
                shown.append("\($0.name)\($0.isLost ? " lost" : $0.isEffective ? "" : " without effect")")
                return true
            }
            return shown
        }
    }

    @Test(
        "a name never becomes another subject: the former one is lost, with its decisions, until it is registered again",
        arguments: [MirrorScope.Retention.keeps, .removes], [false, true])
    func subjects(retention: MirrorScope.Retention, isLostBefore: Bool) async throws {
        try await withMirror { database in
            let moved = Mutex<[String]>([])
            let lost = Mutex<[String]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: retention),
                hooks: MirrorHooks(
                    decisionsLost: { names, _ in lost.withLock { $0 += names } },
                    subjectMerged: { from, to, _ in moved.withLock { $0.append("\(from) \(to)") } }))
            try await mirror.apply(
                [
                    .subject(Sample.subject(1, Sample.code)), .subject(Sample.subject(2, mergedInto: 1)),
                    .decision(Sample.decision(1, of: 1)), .decision(Sample.decision(2, of: 2)),
                ], to: database)
            moved.withLock { $0 = [] }
            if isLostBefore { try await database.write { try mirror.removeStale(before: 1, $0) } }
            for _ in 0..<2 {
                try await mirror.apply([.subject(Sample.subject(1, Sample.otherCode))], generation: 1, to: database)
            }
            try await database.write { try mirror.removeStale(before: 1, $0) }
            #expect(try found(Sample.otherCode, database) == ["subjects/1"])
            #expect(try found(Sample.code, database) == ["subjects/1~1 lost", "decisions/1 lost", "decisions/2 lost"])
            #expect(lost.withLock { $0.sorted() } == ["decisions/1", "decisions/2"])
            #expect(moved.withLock { $0 } == ["subjects/1 subjects/1~1"])
            // Registered again, the former one is taken in; the other has nothing of it.
            try await mirror.apply([.subject(Sample.subject(7, Sample.code))], generation: 1, to: database)
            #expect(try found(Sample.code, database) == ["subjects/7", "decisions/1 lost", "decisions/2 lost"])
            #expect(try found(Sample.otherCode, database) == ["subjects/1"])
            #expect(moved.withLock { $0 } == ["subjects/1 subjects/1~1", "subjects/1~1 subjects/7"])
        }
    }

    @Test("a registry that was put right again has the former subject under its name, with all that it had")
    func putRight() async throws {
        try await withMirror { database in
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .removes))
            let records: [RegistryChange.OneOf_Record] = [
                .subject(Sample.subject(1, Sample.code)), .decision(Sample.decision(1, of: 1)),
            ]
            try await mirror.apply(records, to: database)
            try await mirror.apply([.subject(Sample.subject(1, Sample.otherCode))], generation: 1, to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            try await mirror.apply(records, generation: 2, to: database)
            try await database.write { try mirror.removeStale(before: 2, $0) }
            #expect(try found(Sample.code, database) == ["subjects/1", "decisions/1"])
            #expect(try found(Sample.otherCode, database) == [])
        }
    }

    @Test("a code that was changed, a correction within a history, and a record without a code are the same subject")
    func sameSubject() async throws {
        try await withMirror { database in
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .removes))
            try await mirror.apply(
                [.subject(Sample.subject(1, Sample.code)), .decision(Sample.decision(1, of: 1))], to: database)
            var changed = Sample.subject(1, Sample.otherCode)
            changed.formerUsccs = [Sample.code]
            let decision = Sample.decision(1, of: 1)
            try await mirror.apply([.subject(changed), .decision(decision)], generation: 1, to: database)
            #expect(try found(Sample.code, database) == ["subjects/1", "decisions/1"])
            try await mirror.apply([.subject(Sample.subject(1, Sample.otherCode))], generation: 1, to: database)
            try await mirror.apply([.subject(Sample.subject(1, Sample.code))], generation: 1, to: database)
            #expect(try found(Sample.code, database) == ["subjects/1", "decisions/1"])
            #expect(try found(Sample.otherCode, database) == [])
            try await mirror.apply([.subject(Sample.subject(1))], generation: 2, to: database)
            let again = try database.readInline { try SubjectMirror.givenAgain(["subjects/1"], $0) }
            #expect(again == [])
        }
    }

    @Test(
        "a decision's name never becomes another decision: the former one stays as lost",
        arguments: [MirrorScope.Retention.keeps, .removes])
    func decisions(retention: MirrorScope.Retention) async throws {
        try await withMirror { database in
            let lost = Mutex<[String]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: retention),
                hooks: MirrorHooks(decisionsLost: { names, _ in lost.withLock { $0 += names } }))
            let subjects: [RegistryChange.OneOf_Record] = [
                .subject(Sample.subject(1, Sample.code)), .subject(Sample.subject(2, Sample.otherCode)),
            ]
            try await mirror.apply(
                subjects + [.decision(Sample.decision(1, of: 1)), .decision(Sample.decision(2, of: 1))], to: database)
            var other = Sample.decision(1, of: 2)
            other.documentNumber = "哈松市监罚〔2026〕9号"
            // A correction of the subject alone is no other decision.
            try await mirror.apply(
                subjects + [.decision(other), .decision(Sample.decision(2, of: 2))], generation: 1, to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            let former = retention == .keeps ? "decisions/1 lost" : "decisions/1~1 lost"
            let corrected = retention == .keeps ? ["decisions/2 without effect"] : []
            #expect(try found(Sample.code, database) == ["subjects/1", former] + corrected)
            #expect(try found(Sample.otherCode, database) == ["subjects/2", "decisions/1", "decisions/2"])
            #expect(lost.withLock { $0 } == ["decisions/1"])
        }
    }

    @Test(
        "subject and decision may both be others, of the same names and department",
        arguments: [MirrorScope.Retention.keeps, .removes])
    func both(retention: MirrorScope.Retention) async throws {
        try await withMirror { database in
            let told = Mutex<[String]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: retention),
                hooks: MirrorHooks(
                    subjectSetAside: { name, aside, _ in told.withLock { $0.append("\(name) \(aside)") } },
                    decisionSetAside: { former, transaction in
                        // What rests on the row is moved while that is still the former one's, and to one that is there.
                        let rows = try transaction.query(
                            "SELECT name || ' ' || document_number FROM mirror_decisions WHERE name LIKE ? ORDER BY name",
                            [.text("\(former.name)%")]
                        ) { $0.text(0) }
                        told.withLock { $0.append("\(former.subject) \(former.aside) of \(rows)") }
                    }))
            try await mirror.apply(
                [.subject(Sample.subject(1, Sample.code)), .decision(Sample.decision(1, of: 1))], to: database)
            var other = Sample.decision(1, of: 1)
            other.documentNumber = "哈松市监罚〔2026〕9号"
            try await mirror.apply(
                [.subject(Sample.subject(1, Sample.otherCode)), .decision(other)], generation: 1, to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            #expect(try found(Sample.code, database) == ["subjects/1~1 lost", "decisions/1~1 lost"])
            #expect(try found(Sample.otherCode, database) == ["subjects/1", "decisions/1"])
            let number = "哈松市监罚〔2026〕1号"
            let moved =
                retention == .keeps
                ? "subjects/1 decisions/1~1 of \(["decisions/1 \(number)", "decisions/1~1 \(number)"])"
                : "subjects/1~1 decisions/1~1 of \(["decisions/1~1 \(number)"])"
            #expect(told.withLock { $0 } == ["subjects/1 subjects/1~1", moved])
        }
    }
}
