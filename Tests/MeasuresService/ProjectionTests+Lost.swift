import Casework
import CommonSchema
import Credit
import ListingSchema
import MeasuresRules
import RegistryMirror
import RegistrySchema
import Store
import Testing

@testable import MeasuresService

/// What the registry or listing lost when it was put back to an earlier state.
extension ProjectionTests {
    @Test("an entry whose record the registry lost is found by the code that it names, and by no other subject's")
    func strays() async throws {
        try await withStore { database in
            let other = "92230109MA1C0T3R9C"
            var lost = entry()
            lost.uscc = Sample.uscc
            try await apply(database, [lost, entry("entries/2")])
            func unknown(_ code: String) throws -> [String] {
                try database.readInline {
                    try ProjectionReader.file(ofUnknown: .uscc(code), .legalPerson, in: $0).entries.map(\.name)
                }
            }
            #expect(try unknown(Sample.uscc) == ["entries/1"])
            #expect(try unknown(other) == [])
            // Registered again, it has another name and the same code.
            try await apply(database, [.subject(Sample.company("subjects/9"))])
            #expect(try file(database, "subjects/9")?.entries.map(\.name) == ["entries/1"])
            #expect(try file(database, "subjects/9")?.facts.entries.count == 1)
            // Another company has the name of the entry's record: the code says whose the entry is.
            try await apply(database, [.subject(Sample.company("subjects/1", uscc: other))])
            #expect(try file(database, "subjects/9")?.entries.map(\.name) == ["entries/1"])
            #expect(try file(database, "subjects/1")?.entries.map(\.name) == ["entries/2"])
            // As soon as the entry's own record is known, the entry is that one's alone.
            var own = Sample.company("subjects/1", uscc: other)
            own.formerUsccs = [Sample.uscc]
            try await apply(database, [.subject(own)])
            #expect(try file(database, "subjects/9")?.entries.map(\.name) == [])
            #expect(try file(database, "subjects/1")?.entries.map(\.name) == ["entries/1", "entries/2"])
        }
    }

    @Test(
        "a subject that the registry lost is found while it has an entry, and is who is registered again with its code or number"
    )
    func lostSubject() async throws {
        try await withStore { database in
            func person(_ name: String) -> SubjectRecord {
                SubjectRecord(
                    name: name, kind: .naturalPerson, displayName: "张试验", blindIndex: "ab", status: .active)
            }
            func entries(_ key: String) throws -> [String]? {
                try database.readInline { transaction in
                    try ProjectionReader.subject(key: key, in: transaction).map {
                        try ProjectionReader.file(of: $0, in: transaction).entries.map(\.name)
                    }
                }
            }
            let (number, code) = (SubjectKey.blindText("ab"), SubjectKey.uscc(Sample.uscc).text)
            var (first, second) = (entry("entries/1"), entry("entries/2"))
            (first.subject, second.subject, second.uscc) = ("subjects/1", "subjects/2", Sample.uscc)
            let unlisted = Sample.company("subjects/3", uscc: "92230109MA1C0T3R9C")
            try await apply(
                database, [.subject(person("subjects/1")), .subject(Sample.company("subjects/2")), .subject(unlisted)])
            try await apply(database, [first, second])
            func lose(_ generation: Int64) async throws {
                try await database.write { try Projection.registry.removeStale(before: generation, $0) }
            }
            for generation in 1...2 as ClosedRange<Int64> {
                try await lose(generation)
                #expect(try entries(number) == ["entries/1"])
                #expect(try entries(code) == ["entries/2"])
                #expect(try found(database, unlisted.uscc) == nil, "nothing refers to it")
            }
            // Registered again by the feed, and in a snapshot: other names, the same two, and nobody else.
            try await apply(database, [.subject(person("subjects/100001"))], generation: 2)
            try await apply(
                database, [.subject(Sample.company("subjects/100002")), .subject(unlisted)], generation: 3)
            try await apply(database, [.subject(person("subjects/100001"))], generation: 3)
            try await lose(3)
            #expect(try entries(number) == ["entries/1"])
            #expect(try entries(code) == ["entries/2"])
            #expect(try entries(SubjectKey.uscc(unlisted.uscc).text) == [])
            #expect(try file(database, "subjects/100001")?.entries.map(\.name) == ["entries/1"])
            // What listing says later of the entry is about the same one; and the disk is found.
            second.version += 1
            try await apply(database, [second])
            #expect(try entries(code) == ["entries/2"])
            try await apply(
                database, [.subject(person("subjects/1")), .subject(Sample.company("subjects/2"))], generation: 4)
            try await lose(4)
            #expect(try file(database, "subjects/1")?.entries.map(\.name) == ["entries/1"])
            #expect(try file(database, "subjects/2")?.entries.map(\.name) == ["entries/2"])
            #expect(try entries(number) == ["entries/1"])
            #expect(try entries(code) == ["entries/2"])
        }
    }

    @Test("a penalty that the registry lost stays with its subject, by number and by code, until it is submitted again")
    func lostPenalties() async throws {
        try await withStore { database in
            func person(_ name: String) -> SubjectRecord {
                SubjectRecord(
                    name: name, kind: .naturalPerson, displayName: "张试验", blindIndex: "ab", status: .active)
            }
            func penalty(_ name: String, of subject: String, _ number: String) -> DecisionRecord {
                var penalty = decision(name)
                (penalty.subject, penalty.documentNumber) = (subject, number)
                return penalty
            }
            func shown(_ key: String) throws -> [String]? {
                try database.readInline { transaction in
                    try ProjectionReader.subject(key: key, in: transaction).map {
                        let file = try ProjectionReader.file(of: $0, in: transaction)
                        return [file.facts.isKnown ? "known" : "unknown"]
                            + file.facts.decisions.map { "\($0.name)\($0.isLost ? " lost" : "")" }
                    }
                }
            }
            let (number, code) = (SubjectKey.blindText("ab"), SubjectKey.uscc(Sample.uscc).text)
            let unpunished = Sample.company("subjects/3", uscc: "92230109MA1C0T3R9C")
            let innocent = SubjectKey.uscc(unpunished.uscc).text
            try await apply(
                database,
                [
                    .subject(person("subjects/1")), .subject(Sample.company("subjects/2")), .subject(unpunished),
                    .decision(penalty("decisions/1", of: "subjects/1", "甲〔2026〕1号")),
                    .decision(penalty("decisions/2", of: "subjects/2", "乙〔2026〕2号")),
                ])
            // The registry still knows the company and nothing else of all this.
            for generation in 1...2 as ClosedRange<Int64> {
                try await apply(
                    database, [.subject(Sample.company("subjects/2")), .subject(unpunished)], generation: generation)
                try await database.write { try Projection.registry.removeStale(before: generation, $0) }
                #expect(try shown(number) == ["unknown", "decisions/1 lost"])
                #expect(try shown(code) == ["known", "decisions/2 lost"])
                #expect(try shown(innocent) == ["known"], "nothing about it was lost")
            }
            // Both are submitted again, the person under another name, and the numbers in other brackets.
            try await apply(
                database,
                [
                    .subject(person("subjects/100001")),
                    .decision(penalty("decisions/100001", of: "subjects/100001", "甲[2026]1号")),
                    .decision(penalty("decisions/100002", of: "subjects/2", "乙（2026）2号")),
                ], generation: 2)
            #expect(try shown(number) == ["known", "decisions/100001"])
            #expect(try shown(code) == ["known", "decisions/100002"])
        }
    }

    /// Listing's snapshot is complete.
    private func loseEntries(_ database: Database, below generation: Int64) async throws {
        try await database.write { try Projection.removeStaleListing(below: generation, in: $0) }
    }

    /// The entries of the first subject, and which of them are lost.
    private func standing(_ database: Database) throws -> [String]? {
        try file(database, "subjects/1")?.facts.entries.map { "\($0.name)\($0.isLost ? " lost" : "")" }
    }

    private func entry(_ name: String, on document: String) -> ListEntry {
        var entry = self.entry(name)
        entry.underlyingDecision = UnderlyingDecision(authority: "CAH", documentNumber: document)
        return entry
    }

    @Test("an entry in force that listing lost stays as lost until it comes again, and one that had ended is removed")
    func lostEntries() async throws {
        try await withStore { database in
            let (lost, kept) = (entry("entries/1", on: "甲1号"), entry("entries/3", on: "甲3号"))
            var ended = entry("entries/2", on: "甲2号")
            (ended.state, ended.exitDate) = (.revoked, "2026-02-01")
            try await apply(database, [.subject(Sample.company())])
            try await apply(database, [lost, ended, kept])
            #expect(try standing(database) == ["entries/1", "entries/2", "entries/3"])
            for generation in 1...2 as ClosedRange<Int64> {
                try await apply(database, [kept], generation: generation)
                try await loseEntries(database, below: generation)
                #expect(try standing(database) == ["entries/1 lost", "entries/3"])
                let rows = try database.readInline { try Projection.entries(from: 0, in: $0) }
                #expect(rows == 1, "what was lost is no row of a snapshot")
            }
            // The disk is found: what it says of the entry counts, whichever version that is.
            try await apply(database, [lost, kept], generation: 3)
            try await loseEntries(database, below: 3)
            #expect(try standing(database) == ["entries/1", "entries/3"])
        }
    }

    @Test("a lost entry is in doubt no more once the same authority has the subject in the list again by that decision")
    func listedAgain() async throws {
        var earlier = entry("entries/2", on: "甲1号")
        (earlier.state, earlier.effectiveDate, earlier.exitDate) = (.revoked, "2025-01-01", "2025-06-01")
        var revoked = entry("entries/2", on: "甲1号")
        (revoked.state, revoked.effectiveDate, revoked.exitDate) = (.revoked, "2026-03-01", "2026-04-01")
        let (former, otherBrackets) = (entry("entries/1", on: "甲〔2026〕1号"), entry("entries/2", on: "甲（2026）1号"))
        var otherDomain = entry("entries/2", on: "甲1号")
        otherDomain.domain = "domains/WSF"
        var otherAuthority = entry("entries/2", on: "甲1号")
        otherAuthority.designatingDepartment = "MSR"
        let first = entry("entries/1", on: "甲1号")
        for (lost, other, isRecovered) in [
            (first, entry("entries/2", on: "甲1号"), true), (first, revoked, true), (first, earlier, false),
            (former, otherBrackets, true), (former, entry("entries/2", on: "甲[2025]1号"), false),
            (first, entry("entries/2", on: "甲2号"), false), (first, otherDomain, false), (first, otherAuthority, false),
        ] {
            try await withStore { database in
                try await apply(database, [.subject(Sample.company())])
                try await apply(database, [lost])
                try await apply(database, [other], generation: 1)
                try await loseEntries(database, below: 1)
                let expected = isRecovered ? ["entries/2"] : ["entries/1 lost", "entries/2"]
                #expect(try standing(database) == expected, "\(other)")
            }
        }
    }

    @Test(
        "begun anew after names were given again, it takes nobody for another one: the code says whose an entry is, else its kind",
        arguments: [true, false])
    func begunAnew(isRegistryFirst: Bool) async throws {
        try await withStore { database in
            let other = "92230109MA1C0T3R9C"
            var former = entry("entries/1")
            (former.uscc, former.subjectKind, former.subjectDisplayName) = (Sample.uscc, .legalPerson, "松北旧试验有限公司")
            var (person, company) = (entry("entries/2"), entry("entries/3"))
            (person.subjectKind, company.subjectKind) = (.naturalPerson, .legalPerson)
            let present = RegistryChange.OneOf_Record.subject(Sample.company("subjects/1", uscc: other))
            if isRegistryFirst { try await apply(database, [present]) }
            try await apply(database, [former, person, company])
            if !isRegistryFirst { try await apply(database, [present]) }
            func shown(_ name: String) throws -> [String]? { try file(database, name)?.entries.map(\.name) }
            func unknown() throws -> [String] {
                try database.readInline {
                    try ProjectionReader.file(ofUnknown: .uscc(Sample.uscc), .legalPerson, in: $0).entries.map(\.name)
                }
            }
            #expect(try shown("subjects/1") == ["entries/3"])
            #expect(try unknown() == ["entries/1"])
            try await apply(database, [.subject(Sample.company("subjects/9"))])
            #expect(try shown("subjects/9") == ["entries/1"])
            #expect(try shown("subjects/1") == ["entries/3"])
            // What listing tells under no name stays where it is, and where nobody has it, the code finds it.
            (former.subject, former.version) = ("", 2)
            var (fresh, kept) = (former, company)
            (fresh.name, kept.subject, kept.version) = ("entries/4", "", 2)
            try await apply(database, [former, kept, fresh])
            #expect(try shown("subjects/1") == ["entries/3"])
            #expect(try shown("subjects/9") == ["entries/1", "entries/4"])
        }
    }

    @Test("an entry under the subject's own name with a code that nobody has is a doubt, with a former code it is none")
    func strangeCode() async throws {
        let other = "92230109MA1C0T3R9C"
        func doubts(_ entry: ListEntry, _ records: [SubjectRecord]) async throws -> [Bool]? {
            var found: [Bool]?
            try await withStore { database in
                try await apply(database, records.map { RegistryChange.OneOf_Record.subject($0) })
                try await apply(database, [entry])
                found = try file(database, "subjects/1")?.facts.entries.map(\.hasStrangeCode)
            }
            return found
        }
        var named = entry("entries/1")
        (named.uscc, named.subjectDisplayName) = (Sample.uscc, Sample.company().displayName)
        var renamed = Sample.company("subjects/1", uscc: other)
        let without = Sample.company("subjects/1", uscc: "")
        #expect(try await doubts(named, [Sample.company()]) == [false])
        #expect(try await doubts(named, [renamed]) == [true])
        #expect(try await doubts(named, [without]) == [true])
        var merged = Sample.company("subjects/2")
        (merged.status, merged.mergedInto) = (.merged, "subjects/1")
        #expect(try await doubts(named, [renamed, merged]) == [false])
        renamed.formerUsccs = [Sample.uscc]
        #expect(try await doubts(named, [renamed]) == [false])
        named.subjectDisplayName = "松北旧试验有限公司"
        #expect(try await doubts(named, [without]) == [])
    }

    @Test("an entry stays with the code or number of its subject when the registry gives the subject's name to another")
    func givenAgain() async throws {
        try await withStore { database in
            let other = "92230109MA1C0T3R9C"
            func person(_ index: String) -> SubjectRecord {
                SubjectRecord(
                    name: "subjects/2", kind: .naturalPerson, displayName: "张试验", blindIndex: index, status: .active)
            }
            func shown(_ key: String) throws -> [String]? {
                try database.readInline { transaction in
                    try ProjectionReader.subject(key: key, in: transaction).map {
                        let file = try ProjectionReader.file(of: $0, in: transaction)
                        return [file.facts.isKnown ? "known" : "unknown"] + file.entries.map(\.name)
                    }
                }
            }
            var (first, second) = (entry("entries/1"), entry("entries/2"))
            (first.subject, first.uscc, second.subject) = ("subjects/1", Sample.uscc, "subjects/2")
            try await apply(database, [.subject(Sample.company()), .subject(person("ab"))])
            try await apply(database, [first, second])
            // The whole registry was rolled back, and two others are registered.
            let others: [RegistryChange.OneOf_Record] = [
                .subject(Sample.company("subjects/1", uscc: other)), .subject(person("cd")),
            ]
            try await apply(database, others, generation: 1)
            try await database.write { try Projection.registry.removeStale(before: 1, $0) }
            func check() throws {
                #expect(try shown(SubjectKey.uscc(Sample.uscc).text) == ["unknown", "entries/1"])
                #expect(try shown(SubjectKey.blindText("ab")) == ["unknown", "entries/2"])
                #expect(try shown(SubjectKey.uscc(other).text) == ["known"])
                #expect(try shown(SubjectKey.blindText("cd")) == ["known"])
            }
            try check()
            // Listing tells of them again, by the names that it knows.
            (first.version, second.version) = (2, 2)
            for generation in 0...1 as ClosedRange<Int64> {
                try await apply(database, [first, second], generation: generation)
                try check()
            }
            // What is listed later of the other company is that one's.
            var third = entry("entries/3")
            (third.subject, third.uscc) = ("subjects/1", other)
            try await apply(database, [third])
            #expect(try shown(SubjectKey.uscc(other).text) == ["known", "entries/3"])
            #expect(try shown(SubjectKey.uscc(Sample.uscc).text) == ["unknown", "entries/1"])
        }
    }
}
