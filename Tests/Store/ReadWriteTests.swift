import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Reads and writes")
struct ReadWriteTests {
    @Test("a read begun after a write was acknowledged sees it, inline and on the pool, every time")
    func readsAcknowledgedWrites() async throws {
        try await withDatabase { database, _ async throws in
            for number in 1...300 {
                try await database.write { try $0.insertThing("thing \(number)") }
                let inline = try database.readInline { try $0.queryOne("SELECT count(*) FROM things") { $0.int(0) } }
                #expect(inline == number)
                let pooled = try await database.read { try $0.queryOne("SELECT count(*) FROM things") { $0.int(0) } }
                #expect(pooled == number)
            }
        }
    }

    @Test("a file is one process's alone, and a server's database may be several processes'", arguments: Engine.here)
    func sharing(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            #expect(database.isShared == (engine == .postgresql))
        }
    }

    #if DEBUG
        @Test("a join for which the schema has no index stops the tests that run it, however small their tables are")
        func missingIndex() async {
            await #expect(processExitsWith: .failure) {
                try await withDatabase { database, _ async throws in
                    try await database.write { for number in 1...3 { try $0.insertThing("thing \(number)") } }
                    _ = try database.readInline {
                        try $0.query("SELECT a.name FROM things a JOIN things b ON a.size = b.size") { $0.text(0) }
                    }
                }
            }
        }
    #endif

    @Test(
        "a text with the character U+0000 is refused, whatever is asked with it, and one with U+0001 is not",
        arguments: [0, 1], Engine.here)
    func zeroCharacter(scalar: UInt8, engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            let name = "a" + String(UnicodeScalar(scalar)) + "b"
            let stored = await Result { try await database.write { try $0.insertThing(name) } }
            let found = Result {
                try database.readInline {
                    try $0.queryOne("SELECT count(*) FROM things WHERE name = ?", [.text(name)]) { $0.int(0) }
                }
            }
            if scalar == 0 {
                #expect(#expect(throws: StoreError.self) { try stored.get() }?.kind == .constraint)
                #expect(#expect(throws: StoreError.self) { try found.get() }?.kind == .constraint)
                #expect(try database.readInline { try $0.thingNames() } == [])
            } else {
                try stored.get()
                #expect(try found.get() == 1)
            }
        }
    }

    @Test("every kind of value comes back as it was bound", arguments: Engine.here)
    func valuesRoundTrip(engine: Engine) async throws {
        let migration = Migration(
            name: "values", sql: "CREATE TABLE v (i INTEGER, r REAL, t TEXT, b BLOB) STRICT")
        try await withDatabase(on: engine, migrations: [migration]) { database, _ async throws in
            let text = "信义 a\u{1}b"
            try await database.write {
                try $0.execute(
                    "INSERT INTO v VALUES (?, ?, ?, ?)",
                    [.integer(Int64.min), 0.5, .text(text), .blob([0, 255, 0])])
                try $0.execute("INSERT INTO v VALUES (?, ?, ?, ?)", [nil, nil, "", .blob([])])
            }
            try database.readInline { read in
                let first = try read.queryOne("SELECT * FROM v") { row in
                    #expect(row.int64(0) == .min)
                    #expect(row.double(1) == 0.5)
                    #expect(row.text(2) == text)
                    #expect(row.blob(3) == [0, 255, 0])
                    return row.count
                }
                #expect(first == 4)
                _ = try read.query("SELECT * FROM v WHERE i IS NULL") { row in
                    #expect(row.int64OrNil(0) == nil)
                    #expect(row.doubleOrNil(1) == nil)
                    #expect(row.textOrNil(2) == "")
                    #expect(row.blobOrNil(3) == [])
                    #expect(row.isNull(3) == false)
                }
            }
        }
    }
}
