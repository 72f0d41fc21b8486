import Casework
import CommonSchema
import Credit
import Crypto
import Foundation
import ListingSchema
import MeasuresRules
import MeasuresSchema
import RPC
import RegistryMirror
import RegistrySchema
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

@testable import MeasuresService

@Suite("The projection of registry and listing")
struct ProjectionTests {
    func withStore(_ body: (Database) async throws -> Void) async throws {
        let directory = TemporaryDirectory("measures")
        let database = try Database.open(path: directory.file("m.sqlite"), migrations: MeasuresMigrations.all)
        do { try await body(database) } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    func apply(_ database: Database, _ records: [RegistryChange.OneOf_Record], generation: Int64 = 0)
        async throws
    {
        let changes = records.map { RegistryChange(record: $0) }
        try await database.write { try Projection.registry.apply(changes, generation: generation, $0) }
    }

    func apply(_ database: Database, _ entries: [ListEntry], generation: Int64 = 0) async throws {
        let changes = entries.map { ListingChange(resource: .entry($0)) }
        try await database.write { try Projection.apply(changes, generation: generation, in: $0) }
    }

    func found(_ database: Database, _ key: String) throws -> String? {
        try database.readInline { try ProjectionReader.subject(key: SubjectKey.uscc(key).text, in: $0)?.name }
    }

    func file(_ database: Database, _ name: String) throws -> SubjectFile? {
        try database.readInline { transaction in
            try ProjectionReader.subject(name: name, in: transaction).map {
                try ProjectionReader.file(of: $0, in: transaction)
            }
        }
    }

    func entry(_ name: String = "entries/1", version: Int64 = 1) -> ListEntry {
        Sample.entry(name, version: version, from: day("2026-01-01"), to: day("2027-01-01"))
    }

    func decision(_ name: String = "decisions/1") -> DecisionRecord {
        DecisionRecord(
            name: name, kind: .penalty, subject: "subjects/1", documentNumber: "哈松市监罚〔2026〕1号", department: "MSR",
            decisionDate: "2026-01-10", severity: .general, domain: "FDS", conductKind: "FOOD_LICENCE_REVOKED",
            status: .effective, validTo: "2031-01-09", publicationEnd: "2027-01-09")
    }

    @Test("a change applied twice changes nothing, and an older state of an entry does not replace a newer one")
    func twice() async throws {
        try await withStore { database in
            try await apply(database, [.subject(Sample.company()), .decision(decision())])
            var suspended = entry(version: 2)
            suspended.suspension = Suspension(reason: .objection)
            try await apply(database, [entry(), suspended])
            let before = try #require(try file(database, "subjects/1"))
            try await apply(database, [.subject(Sample.company()), .decision(decision())])
            try await apply(database, [suspended, entry()])
            let after = try #require(try file(database, "subjects/1"))
            #expect(before.facts == after.facts)
            #expect(after.entries == [suspended])
            #expect(after.facts.entries[0].suspension?.cause == .objection)
        }
    }

    @Test("a subject is found by its code and by its former one; a code in use wins")
    func codes() async throws {
        try await withStore { database in
            var renamed = Sample.company("subjects/1", uscc: "92230109MA1C0T3R9C")
            renamed.formerUsccs = [Sample.uscc]
            try await apply(database, [.subject(renamed)])
            #expect(try found(database, "92230109MA1C0T3R9C") == "subjects/1")
            #expect(try found(database, Sample.uscc) == "subjects/1")
            try await apply(database, [.subject(Sample.company("subjects/7"))])
            #expect(try found(database, Sample.uscc) == "subjects/7")
            try await apply(database, [.subject(renamed)])
            #expect(try found(database, Sample.uscc) == "subjects/7")
        }
    }

    @Test("a code that the subject no longer has finds nothing")
    func lostCode() async throws {
        try await withStore { database in
            try await apply(database, [.subject(Sample.company())])
            try await apply(database, [.subject(Sample.company("subjects/1", uscc: "92230109MA1C0T3R9C"))])
            #expect(try found(database, Sample.uscc) == nil)
        }
    }

    @Test("facts follow a merge, whether they came before or after it")
    func merge() async throws {
        try await withStore { database in
            try await apply(
                database,
                [.subject(Sample.company()), .subject(Sample.company("subjects/2", uscc: "92230109MA1C0T3R9C"))])
            try await apply(database, [entry("entries/1")])
            var merged = Sample.company()
            merged.status = .merged
            merged.mergedInto = "subjects/2"
            try await apply(database, [.subject(merged), .decision(decision())])
            try await apply(database, [entry("entries/2")])
            let file = try #require(try file(database, "subjects/1"))
            #expect(file.entries.map(\.name) == ["entries/1", "entries/2"])
            #expect(file.facts.decisions.map(\.name) == ["decisions/1"])
            #expect(try found(database, Sample.uscc) == "subjects/2")
        }
    }

    @Test("facts go back when a merge is undone, and those of the other record stay where they are")
    func parted() async throws {
        try await withStore { database in
            let company = Sample.company()
            let other = Sample.company("subjects/2", uscc: "92230109MA1C0T3R9C")
            try await apply(database, [.subject(company), .subject(other), .decision(decision())])
            try await apply(database, [entry("entries/1")])
            var merged = company
            (merged.status, merged.mergedInto) = (.merged, "subjects/2")
            try await apply(database, [.subject(merged)])
            #expect(try file(database, "subjects/2")?.entries.map(\.name) == ["entries/1"])
            for _ in 0..<2 {
                try await apply(database, [.subject(company), .subject(other)])
                let own = try #require(try file(database, "subjects/1"))
                #expect(own.entries.map(\.name) == ["entries/1"])
                #expect(own.facts.decisions.map(\.name) == ["decisions/1"])
                let innocent = try #require(try file(database, "subjects/2"))
                #expect(innocent.entries.isEmpty && innocent.facts.decisions.isEmpty)
                #expect(try found(database, Sample.uscc) == "subjects/1")
            }
        }
    }

    @Test("facts reach the end of a chain of merges, in whatever order the records come", arguments: 0..<6)
    func chain(order: Int) async throws {
        try await withStore { database in
            var first = Sample.company()
            var second = Sample.company("subjects/2", uscc: "91230109MA1C0T5R12")
            (first.status, first.mergedInto) = (.merged, "subjects/2")
            (second.status, second.mergedInto) = (.merged, "subjects/3")
            var last = Sample.company("subjects/3", uscc: "91230109MA1C0T4R5Q")
            last.formerUsccs = [first.uscc, second.uscc]
            // Known before, each for itself.
            try await apply(
                database, [.subject(Sample.company()), .subject(Sample.company("subjects/2", uscc: second.uscc))])
            try await apply(database, [.decision(decision())])
            try await apply(database, [entry("entries/1")])
            let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
            let records = [first, second, last]
            for index in orders[order] {
                try await apply(database, [.subject(records[index])])
                // At no moment is the entry out of sight by the code of the first record.
                let seen = try database.readInline { transaction in
                    try ProjectionReader.subject(key: SubjectKey.uscc(first.uscc).text, in: transaction).map {
                        try ProjectionReader.file(of: $0, in: transaction).entries.count
                    }
                }
                #expect(seen == 1)
            }
            try await apply(database, [entry("entries/2")])
            for code in [first.uscc, second.uscc, last.uscc] {
                #expect(try found(database, code) == "subjects/3")
            }
            for name in ["subjects/1", "subjects/2", "subjects/3"] {
                let file = try #require(try file(database, name))
                #expect(file.entries.map(\.name) == ["entries/1", "entries/2"])
                #expect(file.facts.decisions.map(\.name) == ["decisions/1"])
            }
        }
    }

    @Test("an entry may come before its subject")
    func entryFirst() async throws {
        try await withStore { database in
            try await apply(database, [entry()])
            try await apply(database, [.subject(Sample.company())])
            #expect(try file(database, "subjects/1")?.entries.count == 1)
        }
    }

    @Test(
        "of an entry's states only those that were in force are kept",
        arguments: [
            (EntryState.pending, 0), (.dropped, 0), (.effective, 1), (.expired, 1), (.removedEarly, 1), (.revoked, 1),
            (.ended, 1),
        ])
    func states(_ state: EntryState, _ kept: Int) async throws {
        try await withStore { database in
            try await apply(database, [.subject(Sample.company())])
            try await apply(database, [entry()])
            var changed = entry(version: 2)
            changed.state = state
            changed.exitDate = state == .effective ? "" : "2026-02-01"
            try await apply(database, [changed])
            let file = try #require(try file(database, "subjects/1"))
            #expect(file.entries.count == kept)
            #expect(
                file.facts.entries.filter { $0.inForce(on: day("2026-03-01")) }.count == (state == .effective ? 1 : 0))
        }
    }

    @Test("permits trigger nothing and are not kept; a decision that is annulled stays, without effect")
    func decisions() async throws {
        try await withStore { database in
            var permit = decision("decisions/2")
            permit.kind = .permit
            var annulled = decision()
            annulled.status = .annulled
            try await apply(database, [.subject(Sample.company()), .decision(permit), .decision(annulled)])
            let facts = try #require(try file(database, "subjects/1")).facts
            #expect(facts.decisions.map(\.name) == ["decisions/1"])
            #expect(!facts.decisions[0].isEffective)
            #expect(facts.decisions[0].conductKind == "FOOD_LICENCE_REVOKED")
        }
    }

    @Test("a record with a date that is none stops the projection instead of being guessed")
    func malformed() async throws {
        try await withStore { database in
            var bad = entry()
            bad.validTo = "2027-02-30"
            await #expect(throws: ProjectionError.self) { try await apply(database, [bad]) }
            var worse = decision()
            worse.decisionDate = ""
            await #expect(throws: MirrorFault.self) { try await apply(database, [.decision(worse)]) }
        }
    }

    @Test(
        "a subject with more entries than a Check may read is refused, not cut", arguments: [(500, true), (501, false)])
    func bound(_ count: Int, _ isRead: Bool) async throws {
        try await withStore { database in
            try await apply(database, [.subject(Sample.company())])
            try await apply(database, (1...count).map { entry("entries/\($0)") })
            if isRead {
                #expect(try file(database, "subjects/1")?.entries.count == count)
            } else {
                #expect(throws: ProjectionError.self) { try file(database, "subjects/1") }
            }
        }
    }

    @Test("after a resync the projection equals its source: what was in force and the source no longer holds is lost")
    func resync() async throws {
        let today = SystemClock().today
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            for number in 1...5 {
                try await district.listing.publish(
                    Sample.entry("entries/\(number)", from: today.adding(days: -5), to: today.adding(days: 50)))
            }
            try await district.settle()
            let database = district.measures.environment.database
            let port = district.listing.port
            await district.listing.stop()
            // Another history at the same place: shorter, and without some of the entries.
            let other = try await FakeSource.listing(
                port: port,
                holding: [2, 3, 9].map {
                    Sample.entry("entries/\($0)", from: today.adding(days: -5), to: today.adding(days: 50))
                })
            func names(_ condition: String) async throws -> [String] {
                try await database.read { transaction in
                    try transaction.query("SELECT name FROM entries WHERE \(condition) ORDER BY name") { $0.text(0) }
                }
            }
            try await eventually("the projection of the other history") {
                try await names("generation >= 0") == ["entries/2", "entries/3", "entries/9"]
            }
            #expect(try await names("generation < 0") == ["entries/1", "entries/4", "entries/5"])
            let answer = try #require(try await district.checks("FIN").check(Sample.request()).answer)
            // All of them are of one decision, so that those which the source has stand for the others.
            #expect(answer.entriesInForce.map(\.source) == ["entries/2", "entries/3", "entries/9"])
            await other.stop()
        }
    }

    @Test("the log's text form gives back what was written")
    func logForm() async throws {
        try await withStore { database in
            var check = LoggedCheck(
                timeMillis: 1_770_000_000_000, department: "FIN",
                official: NamedOfficial(id: OfficialID("o"), name: ""),
                matter: "FIN-02", purpose: ScreenedText(stored: "a purpose with = and , and blanks"),
                subject: "subjects/1", onDate: "2026-01-01",
                shown: [
                    LoggedItem(manner: .restraint, measure: "SA-019", sources: ["entries/1", "decisions/2"]),
                    LoggedItem(manner: .suspended, measure: "", sources: ["entries/3"]),
                    LoggedItem(manner: .incentive, measure: "IN-010", sources: []),
                ], sources: [LoggedSource(source: "listing", position: 7, heardMillis: 3, isFresh: true)],
                versions: ["2020.1", "2020.2", "check-2026.1"])
            let row = CheckLog.row(of: check)
            check.sequence = try await database.write { try CheckLog.append(row, in: $0) }
            let sequence = check.sequence
            #expect(try await database.read { try CheckLog.get(sequence, in: $0) } == check)
        }
    }

    @Test("a query number is given once, also by a store that was emptied or put back, and by a clock that goes back")
    func numbersOnce() async throws {
        let directory = TemporaryDirectory("numbers")
        var stores = 0
        /// Starts at a time, over a store that is there or a new one, gives so many numbers and ends.
        func start(_ store: String?, at time: Timestamp, giving count: Int) async throws -> [Int64] {
            stores += 1
            let database = try Database.open(
                path: store ?? directory.file("emptied-\(stores).sqlite"), migrations: MeasuresMigrations.all)
            let row = CheckLog.row(
                of: LoggedCheck(
                    timeMillis: time.milliseconds, department: "FIN",
                    official: NamedOfficial(id: OfficialID("0231"), name: ""), matter: "FIN-02",
                    purpose: ScreenedText.empty, subject: "subjects/1", onDate: nil, shown: [], sources: [],
                    versions: []))
            try await database.write { try CheckLog.goOn(at: time, in: $0) }
            var given: [Int64] = []
            for _ in 0..<count { given.append(try await database.write { try CheckLog.append(row, in: $0) }) }
            await database.close()
            return given
        }
        let begun = Timestamp(startOf: day("2026-03-02"), in: .shanghai)
        let before = Int64(day("2026-03-02").daysSinceEpoch - day("2020-01-01").daysSinceEpoch) * 86_400_000
        let (store, copy) = (directory.file("store.sqlite"), directory.file("copy.sqlite"))
        var all = try await start(store, at: begun, giving: 3)
        #expect(all == [before + 1, before + 2, before + 3])
        // Nothing beside the copy tells that it is one.
        try FileManager.default.copyItem(atPath: store, toPath: copy)
        all += try await start(store, at: begun.adding(milliseconds: 60_000), giving: 3)
        all += try await start(copy, at: begun.adding(milliseconds: 120_000), giving: 3)
        all += try await start(nil, at: begun.adding(milliseconds: 180_000), giving: 3)
        #expect(all == all.sorted() && Set(all).count == 12)
        // A clock that goes back gives none again, nor does one before 2020.
        let ahead = try await start(store, at: begun.adding(milliseconds: 86_400_000), giving: 2)
        let back = try await start(store, at: begun, giving: 2)
        #expect(back == [ahead[1] + 1, ahead[1] + 2])
        #expect(try await start(nil, at: Timestamp(milliseconds: 0), giving: 2) == [1, 2])
    }

    @Test("entries that an older program kept get their codes at the start")
    func entryCodes() async throws {
        try await withStore { database in
            var kept = entry()
            kept.uscc = Sample.uscc
            try await apply(database, [kept])
            try await database.write { try $0.execute("UPDATE entries SET uscc = NULL", []) }
            #expect(try await database.write { try Projection.writeCodes($0) } == 1)
            #expect(try await database.write { try Projection.writeCodes($0) } == 0)
            let found = try database.readInline {
                try ProjectionReader.file(ofUnknown: .uscc(Sample.uscc), .legalPerson, in: $0).entries.count
            }
            #expect(found == 1)
        }
    }

    @Test("it serves every method of its contract")
    func contract() async throws {
        try await withStore { database in
            let host = MeasuresEnvironment(
                CaseEnvironment(
                    database: database, clock: SystemClock(), policy: CurrentPolicy(.standard),
                    blindIndex: BlindIndex(key: .random()))
            )
            let engine = CheckEngine(host, monitor: Silent(), series: "T", freshness: .seconds(30))
            let services = MeasuresDefinition.services(engine, heartbeat: .seconds(1))
            #expect(ContractCoverage.unserved(of: "measures", services) == [])
        }
    }

    private struct Silent: SourceMonitor {
        func listing() -> SourceReading {
            SourceReading(position: 0, heardMillis: 0, ageMillis: .max, hasBeenLevel: false)
        }
        func registry() -> SourceReading { listing() }
    }
}
