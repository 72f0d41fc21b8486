import StoreFaults
import Testing

@testable import Store
@testable import StoreSQLite

/// Fails the N-th file operation, for every N until the work no longer gets that far. One test at a time: the counter
/// is the process's.
@Suite("Failing file operations", .serialized)
struct AnomalyTests {
    enum Kind: CaseIterable, CustomTestStringConvertible {
        case writesFull, writesBroken, syncs, everything

        var mask: Int {
            switch self {
            case .writesFull, .writesBroken: STORE_FAULT_WRITE
            case .syncs: STORE_FAULT_SYNC
            case .everything: STORE_FAULT_WRITE | STORE_FAULT_SYNC | STORE_FAULT_TRUNCATE
            }
        }

        var code: ResultCode { self == .writesFull ? .full : .inputOutputWrite }
        var testDescription: String { "\(self)" }
    }

    private var options: StoreOptions {
        var options = StoreOptions()
        options.vfs = "store-faults"
        // Checkpoints come often, so that they fail as well.
        options.checkpointFrames = 4
        options.logLimitFrames = 12
        options.groupRequests = 3
        return options
    }

    private func put(_ name: String, into database: Database) async -> Bool {
        let done: Void? = try? await database.write { transaction in
            try transaction.execute(
                "INSERT INTO things (name, data) VALUES (?, ?)",
                [.text(name), .blob([UInt8](repeating: 5, count: 5_000))])
            _ = try transaction.appendChange(kind: "thing", key: name, payload: [1])
            try transaction.audit(actor: "test", action: "put", target: name, detail: "")
        }
        return done != nil
    }

    private func putMany(_ prefix: String, into database: Database) async -> Set<String> {
        await withTaskGroup(of: String?.self) { group in
            for number in 0..<12 {
                group.addTask { await put("\(prefix) \(number)", into: database) ? "\(prefix) \(number)" : nil }
            }
            var done: Set<String> = []
            for await name in group { if let name { done.insert(name) } }
            return done
        }
    }

    private func expectExactly(_ names: Set<String>, in database: Database) async throws {
        #expect(Set(try database.readInline { try $0.thingNames() }) == names)
        let changes = try await database.feed.changes(after: 0, limit: 1_000)
        #expect(Set(changes.map(\.key)) == names)
        #expect(changes.map(\.position) == Array(1...Int64(names.count)))
        #expect(database.feed.headPosition == Int64(names.count))
        guard case .intact(rows: Int64(names.count), _) = try await database.verifyAudit() else {
            Issue.record("the audit chain is not intact")
            return
        }
    }

    @Test(
        "whichever operation fails, acknowledged writes are kept, failed ones are not, and the database serves on",
        arguments: Kind.allCases, [true, false])
    func everyOperationFailsOnce(kind: Kind, once: Bool) async throws {
        #expect(store_faults_register() == 0)
        var countdown = 1
        var hits = 1
        while hits > 0 {
            let directory = TemporaryDirectory(inMemory: true)
            var database = try Database.open(path: directory.database, migrations: [thingsMigration], options: options)
            var kept = await putMany("before", into: database)
            #expect(kept.count == 12)
            store_faults_arm(CInt(kind.mask), CInt(countdown), kind.code.rawValue, once ? 1 : 0)
            kept.formUnion(await putMany("during", into: database))
            hits = Int(store_faults_disarm())
            try await expectExactly(kept, in: database)
            #expect(await put("after", into: database), "after failing operation \(countdown)")
            kept.insert("after")
            try await expectExactly(kept, in: database)
            await database.close()
            database = try Database.open(path: directory.database, migrations: [thingsMigration], options: options)
            try await expectExactly(kept, in: database)
            await database.close()
            try Database.integrityCheck(path: directory.database)
            countdown += countdown < 12 ? 1 : 5
        }
        #expect(countdown > 10)
    }

    @Test(
        "whichever operation of opening fails, the error says so and the next opening succeeds",
        arguments: Kind.allCases)
    func everyOperationOfOpeningFails(kind: Kind) async throws {
        #expect(store_faults_register() == 0)
        var countdown = 1
        while true {
            let directory = TemporaryDirectory(inMemory: true)
            store_faults_arm(CInt(kind.mask | STORE_FAULT_OPEN), CInt(countdown), kind.code.rawValue, 0)
            let opened = Result {
                try Database.open(path: directory.database, migrations: [thingsMigration], options: options)
            }
            let hits = store_faults_disarm()
            switch opened {
            case .success(let database):
                await database.close()
                #expect(hits == 0, "operation \(countdown) failed unnoticed")
                #expect(countdown > 5)
                return
            case .failure(let error):
                let kinds: [StoreError.Kind] = [.diskFull, .inputOutput, .cannotOpen]
                #expect((error as? StoreError).map { kinds.contains($0.kind) } == true, "\(error)")
            }
            let database = try Database.open(path: directory.database, migrations: [thingsMigration], options: options)
            #expect(await put("after", into: database))
            await database.close()
            countdown += 1
        }
    }
}
