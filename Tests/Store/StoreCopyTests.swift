import Foundation
import TestKit
import Testing

@testable import Store
@testable import StorePostgres
@testable import StoreSQLite

@Suite(
    "A store that is taken to another engine, and back", .enabled(if: PostgresCluster.shared != nil),
    .timeLimit(.minutes(5)))
struct StoreCopyTests {
    private let cluster: PostgresCluster
    private let directory = TemporaryDirectory()

    init() throws { cluster = try #require(PostgresCluster.shared) }

    /// A copy goes on as the store that it is of, under another identity of its feed.
    private func expectGoesOn(
        _ database: Database, as content: [String: [[SQLValue]]], under identity: String, after used: Int64
    ) async throws {
        #expect(try await CopiedStore.content(database) == content)
        #expect(database.feed.identity == identity)
        let head = database.feed.headPosition
        #expect(try await database.feed.changes(after: 7, limit: 100).map(\.position) == Array(8...head))
        #expect(database.feed.oldestPosition == 8)
        #expect(try await database.verifyChains().allSatisfy { $0.verdict.problem == nil })
        try await database.checkIntegrity()
        // The same request is answered as it was, and another one goes on behind all that was given.
        try await CopiedStore.act(0, database)
        #expect(database.feed.headPosition == head)
        try await CopiedStore.act(Int(head), database)
        #expect(database.feed.headPosition == head + 1)
        let next = try await database.write { try $0.nextID(in: "things") }
        #expect(next > used + 100_000)
        #expect(try await database.verifyChains().allSatisfy { $0.verdict.problem == nil })
        // Triggers and foreign keys are there again.
        for sql in [
            "INSERT INTO parts (thing, part, image) VALUES ('Ab-0', 'new', ?)",
            "UPDATE things SET parent = 999999 WHERE name = ?", "UPDATE notes SET text = ?",
        ] {
            let argument: SQLValue = sql.hasPrefix("INSERT") ? .blob([1]) : .text("Ab-0")
            let error = await #expect(throws: StoreError.self, "\(sql)") {
                try await database.write { try $0.execute(sql, [argument]) }
            }
            #expect(error?.kind == .constraint, "\(sql)")
        }
    }

    @Test(
        "it is the same row for row, its feed has a new identity, its numbers go on and its chains are whole, there and back"
    )
    func bothWays() async throws {
        let path = try await CopiedStore.make(in: directory)
        var source = try CopiedStore.open(path: path)
        let (content, identity) = (try await CopiedStore.content(source), source.feed.identity)
        await source.close()
        let files = try CopiedStore.files(directory)
        let url = try cluster.database("copy-there")

        let there = try CopiedStore.copy.run(from: .file(path), to: CopiedStore.place(url))
        #expect(try CopiedStore.files(directory) == files)
        #expect(there.tables.map(\.digest.rows).reduce(0, +) == Int64(content.values.map(\.count).reduce(0, +)))
        #expect(there.tables.first { $0.name == "parts" }?.digest.rows == 60)
        #expect(there.chains.map(\.table) == ["store_audit", "notes"])
        #expect(there.identity != identity)
        var copy = try CopiedStore.open(url: url)
        try await expectGoesOn(copy, as: content, under: there.identity, after: 60)
        let later = try await CopiedStore.content(copy)
        await copy.close()

        // To another database, and to a file.
        let second = try cluster.database("copy-second")
        let moved = try CopiedStore.copy.run(from: CopiedStore.place(url), to: CopiedStore.place(second))
        let target = TemporaryDirectory()
        let back = try CopiedStore.copy.run(from: CopiedStore.place(second), to: .file(target.database))
        #expect(Set([identity, there.identity, moved.identity, back.identity]).count == 4)
        for name in ["parts", "things", "settings", "store_feed", "store_audit", "store_keys"] {
            let digests = [moved, back].map { outcome in outcome.tables.first { $0.name == name }?.digest }
            #expect(digests[0] != nil && digests[0] == digests[1], "\(name)")
        }
        #expect(
            there.tables.first { $0.name == "parts" }?.digest == back.tables.first { $0.name == "parts" }?.digest)
        #expect(try CopiedStore.files(target).keys.sorted() == ["test.db"])
        copy = try CopiedStore.open(path: target.database)
        try await expectGoesOn(copy, as: later, under: back.identity, after: 100_060)
        await copy.close()
        // What was copied is a store as before.
        source = try CopiedStore.open(path: path)
        #expect(source.feed.identity == identity && source.replaced == nil)
        await source.close()
    }

    @Test("numbers that were noted and are not in the store any more are given by no copy")
    func noted() async throws {
        let path = try await CopiedStore.make(in: directory)
        var head = try #require(StoreHead(beside: path))
        head.numbers["things"] = 5_000_000
        head.write(beside: path)
        let url = try cluster.database("copy-noted")
        _ = try CopiedStore.copy.run(from: .file(path), to: CopiedStore.place(url))
        let copy = try CopiedStore.open(url: url)
        #expect(try await copy.write { try $0.nextID(in: "things") } > 5_000_000)
        await copy.close()
    }

    @Test("an attempt that a killed process left beside the file is no store, and in nobody's way")
    func leftBehind() async throws {
        let path = try await CopiedStore.make(in: directory)
        let url = try cluster.database("copy-left")
        _ = try CopiedStore.copy.run(from: .file(path), to: CopiedStore.place(url))
        let target = TemporaryDirectory()
        try Data("half of a copy".utf8).write(to: URL(fileURLWithPath: target.database + ".partial"))
        _ = try CopiedStore.copy.run(from: CopiedStore.place(url), to: .file(target.database))
        #expect(try CopiedStore.files(target).keys.sorted() == ["test.db"])
    }

    enum Refusal: String, CaseIterable {
        case fileRuns, serverRuns, fullDatabase, foreignDatabase, targetExists, logBesideTarget, noDirectory
        case otherService, older, newer, changed, noFile, garbage, otherFile, emptySource, strangeTable
        case strangeColumn, brokenChain, cutChain, zeroCharacter, noUTF8, bothFiles, nobodyThere

        var kind: StoreError.Kind {
            switch self {
            case .fileRuns, .serverRuns: .alreadyOpen
            case .newer: .newerSchema
            case .changed: .changedMigration
            case .garbage, .otherFile, .strangeColumn, .brokenChain, .cutChain, .noUTF8: .corrupt
            case .zeroCharacter: .constraint
            case .nobodyThere: .unavailable
            default: .cannotOpen
            }
        }
    }

    @Test("a copy that cannot be right is refused, and changes neither side", arguments: Refusal.allCases)
    func refused(_ refusal: Refusal) async throws {
        let path = try await CopiedStore.make(in: directory)
        let (full, empty) = (try cluster.database("full-\(refusal)"), try cluster.database("empty-\(refusal)"))
        _ = try CopiedStore.copy.run(from: .file(path), to: CopiedStore.place(full))
        let target = TemporaryDirectory()
        var (from, to) = (StoreCopy.Place.file(path), try CopiedStore.place(empty))
        var copy = CopiedStore.copy
        var running: Database?
        switch refusal {
        case .fileRuns: running = try CopiedStore.open(path: path)
        case .serverRuns:
            (from, to) = (try CopiedStore.place(full), .file(target.database))
            running = try CopiedStore.open(url: full, application: "xinyi-test")
        case .fullDatabase: to = try CopiedStore.place(full)
        case .foreignDatabase: try cluster.run("CREATE VIEW customers AS SELECT 1 AS id", in: "empty-\(refusal)")
        case .targetExists:
            (from, to) = (try CopiedStore.place(full), .file(target.database))
            try Data("a letter".utf8).write(to: URL(fileURLWithPath: target.database))
        case .logBesideTarget:
            (from, to) = (try CopiedStore.place(full), .file(target.database))
            try Data("a log".utf8).write(to: URL(fileURLWithPath: target.database + "-wal"))
        case .noDirectory: (from, to) = (try CopiedStore.place(full), .file(target.path + "/nowhere/test.db"))
        case .otherService:
            from = try CopiedStore.place(full)
            copy = StoreCopy(service: "other", migrations: CopiedStore.migrations, chains: [CopiedStore.notes])
        case .older:
            let added = Migration(name: "0005-later", sql: "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")
            copy = StoreCopy(service: "test", migrations: CopiedStore.migrations + [added])
        case .newer: copy = StoreCopy(service: "test", migrations: Array(CopiedStore.migrations.dropLast()))
        case .changed:
            let other = Migration(
                name: "0001-things",
                sql: "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, more TEXT) STRICT")
            copy = StoreCopy(service: "test", migrations: [other] + CopiedStore.migrations.dropFirst())
        case .noFile: from = .file(path + ".absent")
        case .garbage:
            from = .file(target.database)
            try Data(String(repeating: "no database ", count: 1_000).utf8).write(
                to: URL(fileURLWithPath: target.database))
        case .otherFile:
            from = .file(target.database)
            try change(target.database, ["CREATE TABLE other (id INTEGER) STRICT"])
        case .emptySource: (from, to) = (try CopiedStore.place(empty), .file(target.database))
        case .strangeTable: try change(path, ["CREATE TABLE mine (id INTEGER PRIMARY KEY) STRICT"])
        case .strangeColumn: try change(path, ["ALTER TABLE things ADD COLUMN mine INTEGER"])
        case .brokenChain:
            try change(path, ["DROP TRIGGER notes_keeps", "UPDATE notes SET text = 'other' WHERE sequence = 3"])
        case .cutChain:
            try change(path, ["DROP TRIGGER store_audit_stays", "DELETE FROM store_audit WHERE sequence = 20"])
        case .zeroCharacter: try rename(path, "610062")
        case .noUTF8: try rename(path, "ff")
        case .bothFiles: to = .file(target.database)
        case .nobodyThere:
            to = try CopiedStore.place("postgresql://postgres@127.0.0.1:1/x", patience: .milliseconds(50))
        }
        let (before, beforeTarget) = (try CopiedStore.files(directory), try CopiedStore.files(target))
        let error = #expect(throws: StoreError.self) { try copy.run(from: from, to: to) }
        #expect(error?.kind == refusal.kind, "\(error?.description ?? "")")
        #expect(error?.description.contains("Ab-0") == false)
        await running?.close()
        #expect(try running != nil || CopiedStore.files(directory) == before)
        #expect(try CopiedStore.files(target) == beforeTarget)
        #expect(try CopiedStore.isEmpty(empty) == (refusal != .foreignDatabase))
        let kept = try CopiedStore.open(url: full)
        #expect(try await kept.read { try $0.thingNames() }.count == 60)
        await kept.close()
    }

    /// Changes a file as somebody would who can write it.
    private func change(_ path: String, _ statements: [String]) throws {
        let intruder = try SQLiteConnection(path: path, access: .copy, options: .default)
        for statement in statements { try intruder.run(statement) }
    }

    /// Gives a thing a name of these bytes, and takes it out of what refers to it by its name.
    private func rename(_ path: String, _ bytes: String) throws {
        try change(
            path,
            [
                "PRAGMA foreign_keys = OFF", "DELETE FROM parts WHERE thing = (SELECT name FROM things WHERE id = 60)",
                "UPDATE things SET name = CAST(x'\(bytes)' AS TEXT) WHERE id = 60",
            ])
    }

    @Test("a row that is another one on the other side is found before the copy counts, and nothing of it is left")
    func differing() async throws {
        let path = try await CopiedStore.make(in: directory)
        let url = try cluster.database("copy-differing")
        try cluster.run(
            """
            CREATE SCHEMA trap;
            CREATE FUNCTION trap.change() RETURNS event_trigger LANGUAGE plpgsql AS
                $$ BEGIN UPDATE public.things SET size = 7 WHERE id = 1; END $$;
            CREATE EVENT TRIGGER change ON ddl_command_end WHEN TAG IN ('CREATE INDEX') EXECUTE FUNCTION trap.change();
            """, in: "copy-differing")
        let error = #expect(throws: StoreError.self) {
            try CopiedStore.copy.run(from: .file(path), to: CopiedStore.place(url))
        }
        #expect(error?.kind == .corrupt)
        #expect(error?.message.hasPrefix("the copy of things is not what was copied: 60 rows with the hash ") == true)
        #expect(try CopiedStore.isEmpty(url))
        try cluster.run("DROP EVENT TRIGGER change", in: "copy-differing")
        _ = try CopiedStore.copy.run(from: .file(path), to: CopiedStore.place(url))
    }

    /// Runs a copy on a thread of its own.
    private static func copying(_ from: StoreCopy.Place, _ to: StoreCopy.Place) async throws -> StoreCopy.Outcome {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<StoreCopy.Outcome, any Error>) in
            Thread.detachNewThread {
                continuation.resume(with: Result { try CopiedStore.copy.run(from: from, to: to) })
            }
        }
    }

    @Test(
        "a copy whose connection is cut at any moment leaves nothing, and the next one is whole",
        arguments: [true, false])
    func cut(toServer: Bool) async throws {
        let path = try await CopiedStore.make(in: directory, 2_000)
        let name = "copy-cut-\(toServer)"
        let url = try cluster.database(name)
        if !toServer { _ = try CopiedStore.copy.run(from: .file(path), to: CopiedStore.place(url)) }
        // So far away that a copy takes longer than any of the cuts.
        let proxy = try CuttingProxy(to: cluster.socket, delay: .milliseconds(2))
        let far = try CopiedStore.place(cluster.url(name, through: proxy), patience: .milliseconds(200))
        let target = TemporaryDirectory()
        let (from, to) = toServer ? (StoreCopy.Place.file(path), far) : (far, .file(target.database))
        let files = try CopiedStore.files(directory)
        var random = SeededRandom.printed("cuts of a copy")
        var cuts = 0
        for round in 0..<12 {
            // From the first question to the middle of the rows; what is quicker than that was not cut.
            let pause = Int.random(in: 1...(round < 6 ? 60 : 250), using: &random)
            async let outcome = Self.copying(from, to)
            try await Task.sleep(for: .milliseconds(pause))
            proxy.refuse(true)
            proxy.cut()
            do {
                _ = try await outcome
                break
            } catch let error as StoreError {
                #expect([.unavailable, .unknownOutcome].contains(error.kind), "\(error)")
                // The answer to its last word was lost: it may be whole.
                if error.kind == .unknownOutcome, try !CopiedStore.isEmpty(url) { break }
            }
            cuts += 1
            proxy.refuse(false)
            if toServer { #expect(try CopiedStore.isEmpty(url)) }
            #expect(try CopiedStore.files(target).isEmpty)
        }
        proxy.refuse(false)
        #expect(cuts >= 6)
        #expect(try CopiedStore.files(directory) == files)
        if cuts == 12 { _ = try await Self.copying(from, to) }
        let copy = try toServer ? CopiedStore.open(url: url) : CopiedStore.open(path: target.database)
        #expect(try await copy.read { try $0.thingNames() }.count == 2_000)
        await copy.close()
        proxy.close()
    }
}

@Suite("What the rows of a table come to")
struct TableDigestTests {
    @Test("a digest tells types, borders and order apart")
    func apart() async throws {
        try await withDatabase { database, _ in
            let rows = [
                "SELECT 1, 2", "SELECT 2, 1", "SELECT '1', 2", "SELECT x'31', 2", "SELECT 1.0, 2", "SELECT NULL, 2",
                "SELECT '', 2", "SELECT x'', 2", "SELECT 12, ''", "SELECT '', 12", "SELECT 'ab', 'c'",
                "SELECT 'a', 'bc'", "SELECT 1, 2 UNION ALL SELECT 3, 4", "SELECT 3, 4 UNION ALL SELECT 1, 2",
                "SELECT 1", "SELECT 1, 2, NULL",
            ]
            let digests = try await database.read { transaction in
                try rows.map { sql in
                    var digest = TableDigest()
                    try transaction.forEach(sql) { row in
                        digest.add(row)
                        return true
                    }
                    return digest
                }
            }
            #expect(Set(digests.map(\.hash)).count == rows.count)
            #expect(digests.map(\.rows) == rows.map { $0.contains("UNION") ? 2 : 1 })
        }
    }
}
