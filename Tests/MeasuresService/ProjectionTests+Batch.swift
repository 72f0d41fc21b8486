import CommonSchema
import ListingSchema
import MeasuresRules
import RegistryMirror
import RegistrySchema
import Store
import Testing

@testable import MeasuresService

/// Changes that come together: how much is asked about them, and where they stand.
extension ProjectionTests {
    /// How often the database was asked and waited for, for each of some numbers of changes.
    private func asked(
        _ database: Database, _ counts: [Int], _ body: (ClosedRange<Int>) async throws -> Void
    ) async throws -> [Int] {
        var asked: [Int] = []
        for count in counts {
            let before = database.counts.roundTrips
            try await body(1...count)
            asked.append(database.counts.roundTrips - before)
        }
        return asked
    }

    @Test("10, 100 and 250 entries ask the database the same number of questions")
    func questionsOfEntries() async throws {
        try await withStore { database in
            // New ones, the same again, and the same in a snapshot.
            for generation in [0, 0, 1] as [Int64] {
                let asked = try await self.asked(database, [10, 100, 250]) { numbers in
                    let entries = numbers.map { number in
                        var entry = self.entry("entries/\(number)")
                        (entry.subject, entry.uscc) = ("subjects/\(number)", Sample.uscc)
                        return entry
                    }
                    try await apply(database, entries, generation: generation)
                }
                #expect(Set(asked).count == 1 && asked[0] <= 2, "\(asked)")
            }
        }
    }

    @Test("10, 100 and 250 subjects with their penalties ask the database the same number of questions")
    func questionsOfSubjects() async throws {
        try await withStore { database in
            for generation in [0, 0, 1] as [Int64] {
                let asked = try await self.asked(database, [5, 50, 125]) { numbers in
                    let records = numbers.flatMap { number -> [RegistryChange.OneOf_Record] in
                        var penalty = decision("decisions/\(number)")
                        penalty.subject = "subjects/\(number)"
                        let company = Sample.company("subjects/\(number)", uscc: "code-\(number)")
                        return [.subject(company), .decision(penalty)]
                    }
                    try await apply(database, records, generation: generation)
                }
                #expect(Set(asked).count == 1 && asked[0] <= 5, "\(asked)")
            }
        }
    }

    @Test("entries that come together stand where they would one by one, also under names that were given again")
    func entriesTogether() async throws {
        let other = "92230109MA1C0T3R9C"
        func person(_ index: String) -> SubjectRecord {
            SubjectRecord(
                name: "subjects/2", kind: .naturalPerson, displayName: "张试验", blindIndex: index, status: .active)
        }
        var (first, second) = (entry("entries/1"), entry("entries/2"))
        (first.subject, first.uscc, second.subject) = ("subjects/1", Sample.uscc, "subjects/2")
        let before = [first, second]
        (first.version, second.version) = (2, 2)
        // Listing has no name of the person any more.
        var nameless = second
        (nameless.subject, nameless.version) = ("", 3)
        var (third, fourth) = (entry("entries/3"), entry("entries/4"))
        (third.subject, third.uscc, fourth.subject) = ("subjects/1", other, "subjects/2")
        var later = fourth
        later.version = 2
        var (fifth, dropped) = (entry("entries/5"), entry("entries/5", version: 2))
        (fifth.subject, dropped.subject, dropped.state) = ("subjects/1", "subjects/1", .dropped)
        let entries = [first, second, nameless, second, third, fourth, later, fourth, fifth, dropped]
        for isTogether in [true, false] {
            try await withStore { database in
                try await apply(database, [.subject(Sample.company()), .subject(person("ab"))])
                try await apply(database, before)
                // The whole registry was rolled back, and two others are registered.
                try await apply(
                    database, [.subject(Sample.company("subjects/1", uscc: other)), .subject(person("cd"))],
                    generation: 1)
                try await database.write { try Projection.registry.removeStale(before: 1, $0) }
                for part in isTogether ? [entries] : entries.map({ [$0] }) { try await apply(database, part) }
                let rows = try await database.read {
                    try $0.query("SELECT name || ' ' || subject || ' ' || version FROM entries ORDER BY name") {
                        $0.text(0)
                    }
                }
                #expect(
                    rows == [
                        "entries/1 subjects/1~1 2", "entries/2 subjects/2~1 3", "entries/3 subjects/1 1",
                        "entries/4 subjects/2 2",
                    ])
            }
        }
    }

    @Test("an entry follows its subject in a merge and back, also where both come together and with a penalty")
    func mergedTogether() async throws {
        try await withStore { database in
            let company = Sample.company()
            let other = Sample.company("subjects/2", uscc: "92230109MA1C0T3R9C")
            var merged = company
            (merged.status, merged.mergedInto) = (.merged, "subjects/2")
            try await apply(database, [.subject(company), .subject(other)])
            try await apply(database, [entry("entries/1")])
            try await apply(database, [.subject(merged), .decision(decision())])
            #expect(try file(database, "subjects/2")?.entries.map(\.name) == ["entries/1"])
            #expect(try file(database, "subjects/2")?.facts.decisions.map(\.name) == ["decisions/1"])
            try await apply(database, [.subject(company), .subject(merged), .subject(company), .decision(decision())])
            #expect(try file(database, "subjects/1")?.entries.map(\.name) == ["entries/1"])
            #expect(try file(database, "subjects/1")?.facts.decisions.map(\.name) == ["decisions/1"])
            #expect(try file(database, "subjects/2")?.entries == [])
        }
    }
}
