import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Audit chain")
struct AuditTests {
    private func write(_ count: Int, to database: Database) async throws {
        for number in 0..<count {
            try await database.write {
                try $0.audit(actor: "operators/\(number)", action: "put", target: "things/\(number)", detail: "信")
            }
        }
    }

    @Test("an untouched chain is intact over more rows than one step reads, and its head follows every row")
    func intact() async throws {
        try await withDatabase { database, _ async throws in
            #expect(try await database.verifyAudit() == .intact(rows: 0, head: [UInt8](repeating: 0, count: 32)))
            try await database.write { transaction in
                for number in 0..<2_500 {
                    try transaction.audit(actor: "a", action: "b", target: "\(number)", detail: "")
                }
            }
            guard case .intact(rows: 2_500, let head) = try await database.verifyAudit() else {
                Issue.record("not intact")
                return
            }
            try await write(1, to: database)
            guard case .intact(rows: 2_501, let next) = try await database.verifyAudit() else {
                Issue.record("not intact")
                return
            }
            #expect(head != next)
        }
    }

    @Test("rows about one thing are read newest first, by what was done, in pages")
    func byTarget() async throws {
        try await withDatabase { database, _ async throws in
            try await database.write { transaction in
                for number in 1...5 {
                    try transaction.audit(actor: "a", action: "Query:Get", target: "things/1", detail: "\(number)")
                    try transaction.audit(actor: "a", action: "Put", target: "things/1", detail: "")
                    try transaction.audit(actor: "b", action: "Query:Get", target: "things/12", detail: "")
                }
            }
            try await database.read { transaction in
                let first = try transaction.audited(target: "things/1", actions: "Query:", limit: 2)
                #expect(first.map(\.detail) == ["5", "4"] && first.map(\.actor) == ["a", "a"])
                let rest = try transaction.audited(
                    target: "things/1", actions: "Query:", before: first[1].sequence, limit: 9)
                #expect(rest.map(\.detail) == ["3", "2", "1"])
                #expect(try transaction.audited(target: "things/1", actions: "", limit: 99).count == 10)
                #expect(try transaction.audited(target: "things/", actions: "Query:", limit: 9).isEmpty)
            }
        }
    }

    @Test("a key is known by its first use, under its name; it can be told from another and not be read")
    func keys() async throws {
        let directory = TemporaryDirectory()
        let check = [UInt8](repeating: 1, count: 32)
        let other = [UInt8](repeating: 2, count: 32)
        var database = try Database.open(path: directory.database, migrations: [thingsMigration])
        #expect(try await database.write { try $0.confirmKey("a", check: check) })
        #expect(try await database.write { try $0.confirmKey("b", check: other) })
        await database.close()
        database = try Database.open(path: directory.database, migrations: [thingsMigration])
        #expect(try await database.write { try $0.confirmKey("a", check: check) })
        #expect(try await !database.write { try $0.confirmKey("a", check: other) })
        await #expect(throws: StoreError.self) { try await database.write { try $0.execute("DELETE FROM store_keys") } }
        await database.close()
    }

    @Test(
        "a row changed, removed or put in behind the store's back shows, and where",
        arguments: [
            ("UPDATE store_audit SET detail = 'x' WHERE sequence = 5", Int64(5)),
            ("UPDATE store_audit SET actor = actor || action, action = '' WHERE sequence = 5", 5),
            ("UPDATE store_audit SET time = time + 1 WHERE sequence = 1", 1),
            ("DELETE FROM store_audit WHERE sequence = 5", 6),
            ("UPDATE store_audit SET sequence = 99 WHERE sequence = 10", 99),
            (
                "INSERT INTO store_audit SELECT 11, time, actor, action, target, detail, hash FROM store_audit WHERE sequence = 10",
                11
            ),
        ])
    func tampering(sql: String, sequence: Int64) async throws {
        let directory = TemporaryDirectory()
        var database = try Database.open(path: directory.database, migrations: [thingsMigration])
        try await write(10, to: database)
        await database.close()
        do {
            let intruder = try SQLiteConnection(path: directory.database, access: .writer, options: .default)
            if !sql.hasPrefix("INSERT") {
                #expect(throws: StoreError.self) { try intruder.run(sql) }
                try intruder.run("DROP TRIGGER store_audit_keeps")
                try intruder.run("DROP TRIGGER store_audit_stays")
            }
            try intruder.run(sql)
        }
        database = try Database.open(path: directory.database, migrations: [thingsMigration])
        #expect(try await database.verifyAudit() == .broken(sequence: sequence))
        await database.close()
    }

    @Test("a text at its bound is taken and beyond it refused", arguments: [(4_096, true), (4_097, false)])
    func bounds(bytes: Int, isTaken: Bool) async throws {
        try await withDatabase { database, _ async throws in
            let text = String(repeating: "x", count: bytes)
            let done: Void? = try? await database.write {
                try $0.audit(actor: "", action: "", target: "", detail: text)
            }
            #expect((done != nil) == isTaken)
        }
    }
}
