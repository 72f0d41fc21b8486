import CommonSchema
import ListingSchema
import RPC
import RegistryMirror
import RegistrySchema
import Store
import StoreSQLite
import TestKit
import Testing

@testable import ListingService

/// The whole registry was rolled back, does not know it, and gives names of subjects and decisions again.
@Suite("Names that the registry gave again")
struct GivenAgainTests {
    private static let otherCode = "93230109MA1C0T3R99"

    /// What the registry says since: another history.
    private func hear(_ harness: Harness, _ records: [RegistryChange.OneOf_Record]) async throws {
        let mirror = harness.mirror
        let changes = records.map { RegistryChange(record: $0) }
        try await harness.database.write { try mirror.apply(changes, generation: 1, $0) }
    }

    private static let other = Harness.subject(Harness.company, .legalPerson, "松北无辜商贸有限公司", uscc: otherCode)

    private func byCode(_ code: String) -> SubjectReference {
        SubjectReference(by: .code(SubjectCode(kind: .uscc, value: code)))
    }

    /// The entries that look-ups show of a subject, each way the same.
    private func shown(
        _ harness: Harness, _ reference: SubjectReference, inBatch: Bool = true
    ) async throws -> [ListEntry] {
        let one = try await harness.lookups().lookupEntries(
            LookupEntriesRequest(subject: reference, includeAllStates: true, query: PersonQueryTests.query)
        ).result?.entries
        guard inBatch else { return one ?? [] }
        let batch = try await harness.lookups().batchLookupEntries(
            BatchLookupEntriesRequest(
                subjects: [reference], includeAllStates: true, query: PersonQueryTests.query)
        ).results.first?.entries
        #expect(one == batch)
        return one ?? []
    }

    /// The subjects that changes of entries name.
    private func subjects(_ changes: [ListingChange]) -> [String] {
        changes.compactMap { change in
            switch change.resource {
            case .entry(let entry): entry.subject
            default: nil
            }
        }
    }

    private func published(_ harness: Harness, _ code: String) async throws -> [String] {
        try await harness.lookups("public").listPublicEntries(ListPublicEntriesRequest(uscc: code)).entries.map(\.name)
    }

    private func file(_ harness: Harness, _ name: String) async throws -> SeriousEntry {
        try #require(
            try await harness.entries().getSeriousEntry(
                GetSeriousEntryRequest(name: name, query: PersonQueryTests.query)
            ).entry)
    }

    @Test("an entry is the subject's that it was made about, and never the one's that has its name now")
    func lookups() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let name = try await harness.effective().name
            try await hear(harness, [.subject(Self.other)])
            let byName = SubjectReference(by: .name(Harness.company))
            #expect(try await shown(harness, byName) == [])
            #expect(try await shown(harness, byCode(Self.otherCode)) == [])
            #expect(try await published(harness, Self.otherCode) == [])
            let former = try await shown(harness, byCode(Harness.companyCode))
            #expect(former.map(\.name) == [name])
            #expect(former.first?.uscc == Harness.companyCode && former.first?.subject == "")
            #expect(try await published(harness, Harness.companyCode) == [name])
            #expect(try await harness.seen(name).subject == "")
            let subject = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(subject: byCode(Harness.companyCode))
            ).result?.subject
            #expect(subject == "", "no name of the registry's")

            // Registered again, it has a name again, also in the feed; the other one has nothing of it.
            let again = Harness.subject("subjects/s9", .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode)
            try await hear(harness, [.subject(again)])
            let found = try await shown(harness, byCode(Harness.companyCode))
            #expect(found.map(\.name) == [name] && found.first?.subject == "subjects/s9")
            #expect(try await shown(harness, byName) == [])
            let told = subjects(try await FeedTests().changes(harness))
            #expect(told.suffix(3) == [Harness.company, "", "subjects/s9"])
            // What is told later of the entry names it so, too, and the snapshot does.
            _ = try await harness.file(name)
            #expect(subjects(try await FeedTests().changes(harness)).last == "subjects/s9")
            var (snapshot, token): ([ListingChange], String) = ([], "")
            repeat {
                let page = try await harness.feed().getListingSnapshot(
                    GetListingSnapshotRequest(pageSize: 200, pageToken: token))
                snapshot += page.changes
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(subjects(snapshot) == ["subjects/s9"])
            let audit = try await harness.texts(
                "SELECT action || ' ' || target FROM store_audit WHERE action LIKE 'Subject%' ORDER BY sequence")
            #expect(audit == ["SubjectSetAside \(name)", "SubjectFound \(name)"])
        }
    }

    @Test("who has the name now is listed by a decision of its own, whose end leaves the other's file alone")
    func proposals() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let name = try await harness.effective().name
            // The decision's name, too, is another decision's of the same department.
            func decision(_ status: DecisionStatus) -> RegistryChange.OneOf_Record {
                .decision(Harness.penalty("decisions/d1", "MSR-2026-9", status: status))
            }
            try await hear(harness, [.subject(Self.other), decision(.effective)])
            let fresh = try #require(
                try await harness.entries().proposeEntry(
                    Harness.proposal("MSR-2026-9", subject: Self.otherCode, id: harness.id())
                ).entry)
            #expect(fresh.entry?.subject == Harness.company)
            #expect(fresh.entry?.subjectDisplayName == "松北无辜商贸有限公司")
            let twice = await failure {
                try await harness.entries().proposeEntry(
                    Harness.proposal("MSR-2026-9", subject: Self.otherCode, id: harness.id()))
            }
            #expect(twice?.info?.reason == "ALREADY_LISTED")
            let seen = try await harness.lookups("department/MSR").lookupEntries(
                LookupEntriesRequest(subject: byCode(Self.otherCode), includeAllStates: true)
            ).result?.entries.map(\.name)
            #expect(seen == [fresh.name])

            try await hear(harness, [decision(.annulled)])
            #expect(try await file(harness, fresh.name).state == .dropped)
            #expect(try await file(harness, name).state == .effective)

            // The former one's decision is its own again once it was submitted again, and is one that carries its entry.
            let again = Harness.subject("subjects/s9", .legalPerson, "松北试验食品有限公司", uscc: Harness.companyCode)
            func own(_ status: DecisionStatus) -> RegistryChange.OneOf_Record {
                .decision(Harness.penalty("decisions/d90", "MSR-2026-1", subject: "subjects/s9", status: status))
            }
            try await hear(harness, [.subject(again), own(.effective)])
            #expect(try await file(harness, name).state == .effective)
            let listed = await failure {
                try await harness.entries().proposeEntry(Harness.proposal(id: harness.id()))
            }
            #expect(listed?.info?.reason == "ALREADY_LISTED")
            try await hear(harness, [own(.annulled)])
            let ended = try await file(harness, name)
            #expect(ended.state == .revoked && ended.entry?.exitReason == .underlyingDecisionAnnulled)
        }
    }

    @Test("a person's entry is not the one's who has the name now, and neither are queries about it")
    func persons() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            var request = Harness.proposal("MSR-2026-6", id: harness.id())
            request.subject = SubjectReference(by: .name(Harness.person))
            let proposal = request
            let name = try #require(try await harness.entries().proposeEntry(proposal).entry?.name)
            try await harness.carry(name)
            let other = Harness.subject(
                Harness.person, .naturalPerson, "李试验", blind: String(repeating: "cd", count: 32))
            try await hear(harness, [.subject(other)])
            #expect(try await shown(harness, SubjectReference(by: .name(Harness.person))) == [])
            let number = SubjectReference(
                by: .code(SubjectCode(kind: .citizenId, value: Harness.personNumber)))
            #expect(try await shown(harness, number, inBatch: false).map(\.name) == [name])
            func targets() async throws -> [String] {
                try await harness.texts("SELECT target FROM store_audit WHERE action LIKE 'Query:%' ORDER BY sequence")
            }
            let before = try await targets().count
            _ = try await harness.seen(name)
            _ = try await harness.lookups().listEntries(ListEntriesRequest(query: PersonQueryTests.query))
            _ = try await file(harness, name)
            _ = try await harness.file(name)
            _ = try await harness.objections().listObjections(ListObjectionsRequest(query: PersonQueryTests.query))
            let queries = try await targets().dropFirst(before)
            #expect(queries.count == 4 && !queries.contains(Harness.person), "\(queries)")
        }
    }

    @Test("of a name that was given again under an earlier program, the decision says whose an entry is")
    func earlierProgram() async throws {
        let directory = TemporaryDirectory("given-again")
        let before = Migration(
            name: "before",
            sql: """
                CREATE TABLE entries (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, decision TEXT NOT NULL,
                    decision_authority TEXT NOT NULL, state TEXT NOT NULL) STRICT;
                CREATE UNIQUE INDEX entries_one_per_decision ON entries (decision, subject);
                CREATE INDEX entries_subject ON entries (subject);
                CREATE TABLE mirror_subjects (name TEXT PRIMARY KEY) STRICT;
                CREATE TABLE mirror_decisions (name TEXT, department TEXT, subject TEXT, owner TEXT) STRICT;
                INSERT INTO mirror_subjects VALUES ('subjects/s1'), ('subjects/s1~1'), ('subjects/s10'), ('subjects/s2');
                INSERT INTO entries VALUES (1, 'subjects/s1', 'decisions/d1', 'MSR', 'effective'),
                    (2, 'subjects/s1', 'decisions/d2', 'MSR', 'effective'),
                    (3, 'subjects/s2', 'decisions/d3', 'MSR', 'effective'),
                    (4, 'subjects/s10', 'decisions/d4', 'MSR', 'effective');
                INSERT INTO mirror_decisions VALUES ('decisions/d1', 'MSR', 'subjects/s1', 'subjects/s1~1'),
                    ('decisions/d2', 'MSR', 'subjects/s1', 'subjects/s1'), ('decisions/d3', 'MSR', 'subjects/s2', 'subjects/s9'),
                    ('decisions/d4', 'MSR', 'subjects/s10', 'subjects/s10');
                """)
        let database = try Database.open(
            path: directory.file("old.sqlite"),
            migrations: [before] + ListingMigrations.all.filter { $0.name == "0016-former-subjects" })
        let about = try await database.read {
            try $0.query("SELECT about FROM entries ORDER BY id") { $0.text(0) }
        }
        #expect(about == ["subjects/s1~1", "subjects/s1", "subjects/s2", "subjects/s10"])
        await database.close()
    }
}
