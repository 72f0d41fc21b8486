import Casework
import CommonSchema
import Credit
import RPC
import RegistryMirror
import RegistrySchema
import Store
import Synchronization
import Testing

@Suite("The registry's mirror")
struct MirrorTests {
    private let keeping = RegistryMirror(scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .keeps))

    private func found(_ key: String, _ database: Database) throws -> String? {
        try database.readInline { try SubjectMirror.subject(byKey: key, $0)?.name }
    }

    @Test("a code in use finds before a former one, and both before a record that was merged")
    func keys() async throws {
        try await withMirror { database in
            var renamed = Sample.subject(1, Sample.otherCode)
            renamed.formerUsccs = [Sample.code]
            try await keeping.apply([.subject(renamed)], to: database)
            #expect(try found(SubjectKey.uscc(Sample.code).text, database) == "subjects/1")
            try await keeping.apply([.subject(Sample.subject(2, Sample.code))], to: database)
            #expect(try found(SubjectKey.uscc(Sample.code).text, database) == "subjects/2")
            try await keeping.apply([.subject(renamed)], to: database)
            #expect(try found(SubjectKey.uscc(Sample.code).text, database) == "subjects/2")
            #expect(try found(SubjectKey.uscc(Sample.otherCode).text, database) == "subjects/1")
            try await keeping.apply([.subject(Sample.subject(3, Sample.code, mergedInto: 1))], to: database)
            #expect(try found(SubjectKey.uscc(Sample.code).text, database) == "subjects/2")
            // The bare code and the key of another name space find nothing.
            #expect(try found(Sample.code, database) == nil)
            #expect(try found(SubjectKey.blindText(Sample.code), database) == nil)
        }
    }

    @Test("a subject loses the keys that a later state no longer has, and has any number of them")
    func manyKeys() async throws {
        try await withMirror { database in
            var subject = Sample.subject(1, Sample.code)
            subject.formerBlindIndexes = (0..<1_201).map { "index-\($0)" }
            // A code that is former and in use is in use.
            subject.formerUsccs = [Sample.code]
            try await keeping.apply([.subject(subject)], to: database)
            for number in [0, 499, 500, 1_200] {
                #expect(try found(SubjectKey.blindText("index-\(number)"), database) == "subjects/1")
            }
            subject.formerBlindIndexes = ["index-7"]
            try await keeping.apply([.subject(subject)], to: database)
            let count = try database.readInline {
                try $0.queryOne("SELECT count(*), sum(in_use) FROM mirror_subject_keys") { [$0.int(0), $0.int(1)] }
            }
            #expect(count == [2, 1])
            #expect(try found(SubjectKey.blindText("index-0"), database) == nil)
        }
    }

    @Test("decisions are owned by the end of a chain of merges, in whatever order the records come", arguments: 0..<6)
    func owners(order: Int) async throws {
        try await withMirror { database in
            try await keeping.apply(
                [.subject(Sample.subject(1)), .subject(Sample.subject(2)), .subject(Sample.subject(3))], to: database)
            try await keeping.apply([.decision(Sample.decision(1, of: 1))], to: database)
            let merges = [Sample.subject(1, mergedInto: 2), Sample.subject(2, mergedInto: 3), Sample.subject(3)]
            for index in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]][order] {
                try await keeping.apply([.subject(merges[index])], to: database)
            }
            try await keeping.apply([.decision(Sample.decision(2, of: 2))], to: database)
            let (owned, still, survivor) = try database.readInline { transaction in
                var owned: [String] = []
                try DecisionMirror.forEach(owner: "subjects/3", transaction) {
                    owned.append("\($0.name) \($0.subject)")
                    return true
                }
                return (
                    owned,
                    try DecisionMirror.isEffective(
                        decision: "decisions/1", department: "MSR", subject: "subjects/1", transaction),
                    try SubjectMirror.subject(named: "subjects/1", transaction).map {
                        try SubjectMirror.survivor(of: $0, transaction).name
                    }
                )
            }
            #expect(owned == ["decisions/1 subjects/1", "decisions/2 subjects/2"])
            #expect(still)
            #expect(survivor == "subjects/3")
        }
    }

    @Test("facts wait under the name of a record that has not come yet")
    func announced() async throws {
        try await withMirror { database in
            let told = Mutex<[String]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .removes),
                hooks: MirrorHooks(subjectMerged: { from, to, _ in told.withLock { $0.append("\(from) \(to)") } }))
            try await mirror.apply(
                [.decision(Sample.decision(1, of: 1)), .subject(Sample.subject(1, mergedInto: 9))], to: database)
            #expect(told.withLock { $0 } == ["subjects/1 subjects/9"])
            let numbers = try database.readInline {
                try DecisionMirror.decisions(of: "MSR", number: "哈松市监罚〔2026〕1号", owner: "subjects/9", $0).map(\.name)
            }
            #expect(numbers == ["decisions/1"])
            let one = try database.readInline { transaction in
                try SubjectMirror.subject(named: "subjects/1", transaction).map {
                    try SubjectMirror.survivor(of: $0, transaction).name
                }
            }
            #expect(one == "subjects/1")
        }
    }

    @Test(
        "a decision that is corrected loses its effect or its row, and one that a snapshot no longer holds stays as lost with its subject",
        arguments: [MirrorScope.Retention.keeps, .removes])
    func gone(retention: MirrorScope.Retention) async throws {
        try await withMirror { database in
            let lost = Mutex<[String]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: retention),
                hooks: MirrorHooks(decisionsLost: { names, _ in lost.withLock { $0 = names } }))
            try await mirror.apply(
                [.subject(Sample.subject(1, Sample.code)), .subject(Sample.subject(2))]
                    + [.decision(Sample.decision(1, of: 1)), .decision(Sample.decision(2, of: 1))], to: database)
            try await mirror.apply([.decision(Sample.decision(1, of: 2))], to: database)
            func rows() throws -> [String] {
                try database.readInline {
                    try $0.query("SELECT name, subject, effective FROM mirror_decisions ORDER BY name, subject") {
                        "\($0.text(0)) \($0.text(1)) \($0.int(2))"
                    }
                }
            }
            let old = retention == .keeps ? ["decisions/1 subjects/1 0"] : []
            #expect(try rows() == old + ["decisions/1 subjects/2 1", "decisions/2 subjects/1 1"])
            // A snapshot that holds subject 2 and its decision alone.
            try await mirror.apply(
                [.subject(Sample.subject(2)), .decision(Sample.decision(1, of: 2))], generation: 1, to: database)
            try await database.write { try mirror.removeStale(before: 1, $0) }
            #expect(try rows() == old + ["decisions/1 subjects/2 1", "decisions/2 subjects/1 0"])
            #expect(lost.withLock { $0 } == ["decisions/2"])
            #expect(try found(SubjectKey.uscc(Sample.code).text, database) == "subjects/1")
        }
    }

    @Test(
        "of what a registry lost what had no effect is gone where rows are removed, and what had one stays through every snapshot"
    )
    func lost() async throws {
        try await withMirror { database in
            let told = Mutex<[String]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .removes),
                hooks: MirrorHooks(decisionsLost: { names, _ in told.withLock { $0 += names } }))
            var annulled = Sample.decision(3, of: 2)
            annulled.status = .annulled
            try await mirror.apply(
                [.subject(Sample.subject(1, Sample.code)), .subject(Sample.subject(2, Sample.otherCode))]
                    + [.decision(Sample.decision(1, of: 1)), .decision(annulled)], to: database)
            func decisions(_ owner: String) throws -> [String] {
                try database.readInline { transaction in
                    var shown: [String] = []
                    try DecisionMirror.forEach(owner: owner, transaction) {
                        shown.append(
                            "\($0.name) \($0.isEffective ? "effective" : $0.isLost ? "lost" : "without effect")")
                        return true
                    }
                    return shown
                }
            }
            for generation in 1...3 as ClosedRange<Int64> {
                try await database.write { try mirror.removeStale(before: generation, $0) }
                #expect(try decisions("subjects/1") == ["decisions/1 lost"])
                #expect(try decisions("subjects/2") == [])
                let (first, second) = try database.readInline {
                    (
                        try SubjectMirror.subject(byKey: SubjectKey.uscc(Sample.code).text, $0),
                        try SubjectMirror.subject(byKey: SubjectKey.uscc(Sample.otherCode).text, $0)
                    )
                }
                #expect(first?.name == "subjects/1" && first?.isLost == true && second == nil)
            }
            #expect(told.withLock { $0 } == ["decisions/1"])
            // Another document about the same subject is another decision.
            try await mirror.apply([.decision(Sample.decision(7, of: 1))], generation: 3, to: database)
            #expect(try decisions("subjects/1") == ["decisions/1 lost", "decisions/7 effective"])
            // Registered and submitted again under other names, it is the same one, however it stands now.
            try await mirror.apply([.subject(Sample.subject(100_001, Sample.code))], generation: 3, to: database)
            var again = Sample.decision(1, of: 100_001)
            again.name = "decisions/100001"
            try await mirror.apply([.decision(again)], generation: 3, to: database)
            #expect(try decisions("subjects/100001") == ["decisions/100001 effective", "decisions/7 effective"])
            again.status = .annulled
            try await mirror.apply([.decision(again)], generation: 3, to: database)
            #expect(try decisions("subjects/100001") == ["decisions/100001 without effect", "decisions/7 effective"])
        }
    }

    @Test(
        "what was lost and is in a later snapshot again, under its own name, was never annulled and is in doubt no more"
    )
    func foundAgain() async throws {
        try await withMirror { database in
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .removes))
            let records: [RegistryChange.OneOf_Record] = [
                .subject(Sample.subject(1, Sample.code)), .decision(Sample.decision(1, of: 1)),
            ]
            func standing() throws -> [Bool?] {
                try database.readInline { transaction in
                    var decision: MirroredDecision?
                    try DecisionMirror.forEach(owner: "subjects/1", transaction) {
                        decision = $0
                        return true
                    }
                    let subject = try SubjectMirror.subject(named: "subjects/1", transaction)
                    return [decision?.isEffective, decision?.isLost, subject?.isLost]
                }
            }
            try await mirror.apply(records, to: database)
            #expect(try standing() == [true, false, false])
            try await database.write { try mirror.removeStale(before: 1, $0) }
            #expect(try standing() == [false, true, true])
            try await mirror.apply(records, generation: 2, to: database)
            try await database.write { try mirror.removeStale(before: 2, $0) }
            #expect(try standing() == [true, false, false])
        }
    }

    @Test("a service keeps what its scope says and nothing else")
    func scopes() async throws {
        let person = SubjectRecord(
            name: "subjects/1", kind: .naturalPerson, displayName: "张试验", blindIndex: "ab", status: .active)
        let records: [RegistryChange.OneOf_Record] = [
            .department(Department(code: "MSR", titleZh: "区市场监管局", titleEn: "Market regulation")), .subject(person),
            .decision(Sample.decision(1, of: 1)), .decision(Sample.decision(2, of: 1, kind: .permit)),
        ]
        let cases: [(MirrorScope, [String], Int)] = [
            (MirrorScope(), [], 0), (MirrorScope(decisions: .all), [], 0),
            (MirrorScope(subjects: .asGiven), ["张试验"], 0),
            (MirrorScope(subjects: .asGiven, decisions: .all), ["张试验"], 2),
            (MirrorScope(subjects: .personsMasked, decisions: .penalties), [Masking.personName("张试验")], 1),
        ]
        for (scope, names, decisions) in cases {
            try await withMirror { database in
                try await RegistryMirror(scope: scope).apply(records, to: database)
                let kept = try database.readInline { transaction in
                    (
                        try transaction.query("SELECT display_name FROM mirror_subjects") { $0.text(0) },
                        try transaction.queryOne("SELECT count(*) FROM mirror_decisions") { $0.int(0) },
                        try DepartmentMirror.isKnown("MSR", transaction),
                        try DepartmentMirror.isKnown("ZZZ", transaction)
                    )
                }
                #expect(kept.0 == names && kept.1 == decisions, "\(scope)")
                #expect(kept.2 && !kept.3)
            }
        }
        #expect(Masking.personName("张试验") != "张试验")
    }

    @Test("a record that breaks the contract is refused, and nothing of its transaction stays")
    func malformed() async throws {
        try await withMirror { database in
            var undated = Sample.decision(1, of: 2)
            undated.decisionDate = ""
            let year = Sample.year(2026, holidays: ["2026-13-01"])
            let calendar = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all),
                hooks: MirrorHooks(calendarLoaded: { _, _ in }))
            for record in [.decision(undated), .calendarYear(year)]
                as [RegistryChange.OneOf_Record]
            {
                await #expect(throws: MirrorFault.self) {
                    try await calendar.apply([.subject(Sample.subject(2)), record], to: database)
                }
            }
            let kept = try database.readInline { try SubjectMirror.subject(named: "subjects/2", $0) }
            #expect(kept == nil)
            // Days on which nothing rests here are judged by who reads them: they keep nobody from hearing what comes behind.
            var subject = Sample.subject(3)
            subject.establishedDate = "2026-02-30"
            var odd = Sample.decision(3, of: 3)
            (odd.validTo, odd.publicationEnd) = ("soon", "2028-13-01")
            try await calendar.apply([.subject(subject), .decision(odd)], to: database)
            let mirrored = try database.readInline { try SubjectMirror.subject(named: "subjects/3", $0) }
            #expect(mirrored?.established == "2026-02-30")
        }
    }

    @Test("officials are kept by department and id, whatever its capitals, and a later state replaces the earlier")
    func officials() async throws {
        try await withMirror { database in
            func official(_ until: String, _ roles: [OfficialRole]) -> RegistryChange.OneOf_Record {
                .official(
                    DepartmentOfficial(
                        department: "EMR", id: "A-1", displayName: "王试验", roles: roles, validFrom: "2026-01-01",
                        validUntil: until))
            }
            try await keeping.apply([official("", [.handler, .decider])], to: database)
            let register = OfficialMirror()
            let key = OfficialKey(department: "EMR", official: OfficialID("a-1"))
            let known = try database.readInline { try register.official(key, $0) }
            #expect(known?.name == "王试验" && known?.roles == [.handler, .decider] && known?.until == nil)
            try await keeping.apply([official("2026-03-31", [.reviewer])], to: database)
            let changed = try database.readInline { try register.official(key, $0) }
            #expect(changed?.roles == .reviewer && changed?.until == day("2026-03-31"))
            for (date, isInOffice) in [("2025-12-31", false), ("2026-03-31", true), ("2026-04-01", false)] {
                #expect(
                    try database.readInline { try register.hasOfficials("EMR", inOfficeOn: day(date), $0) }
                        == isInOffice)
            }
            #expect(try database.readInline { try register.hasOfficials("EMR", $0) })
            #expect(try database.readInline { try !register.hasOfficials("MSR", $0) })
        }
    }

    @Test("a merge that is undone gives the decisions back, of the record and of those merged into it, and says so")
    func parted() async throws {
        try await withMirror { database in
            let told = Mutex<[[String]]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(subjects: .asGiven, decisions: .all, retention: .keeps),
                hooks: MirrorHooks(
                    subjectParted: { name, former, owner, _ in told.withLock { $0.append([name, former, owner]) } }))
            try await mirror.apply(
                [
                    .subject(Sample.subject(1, Sample.code)), .subject(Sample.subject(2)),
                    .subject(Sample.subject(3, Sample.otherCode)), .decision(Sample.decision(1, of: 1)),
                    .decision(Sample.decision(2, of: 2)), .decision(Sample.decision(3, of: 3)),
                    .subject(Sample.subject(2, mergedInto: 1)), .subject(Sample.subject(1, Sample.code, mergedInto: 3)),
                ], to: database)
            func decisions(_ owner: Int) throws -> [String] {
                try database.readInline { transaction in
                    var names: [String] = []
                    try DecisionMirror.forEach(owner: "subjects/\(owner)", transaction) {
                        names.append($0.name)
                        return true
                    }
                    return names.sorted()
                }
            }
            #expect(try decisions(3) == ["decisions/1", "decisions/2", "decisions/3"])
            for _ in 0..<2 { try await mirror.apply([.subject(Sample.subject(1, Sample.code))], to: database) }
            #expect(try decisions(3) == ["decisions/3"] && decisions(1) == ["decisions/1", "decisions/2"])
            #expect(told.withLock { $0 } == [["subjects/1", "subjects/3", "subjects/1"]])
            // Merged elsewhere, without a word of what was between.
            try await mirror.apply([.subject(Sample.subject(2, mergedInto: 3))], to: database)
            #expect(try decisions(3) == ["decisions/2", "decisions/3"] && decisions(1) == ["decisions/1"])
            #expect(told.withLock { $0.last } == ["subjects/2", "subjects/1", "subjects/3"])
        }
    }
}
