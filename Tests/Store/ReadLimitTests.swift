import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Limits of reads")
struct ReadLimitTests {
    /// Runs until it is stopped.
    private let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    private let numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?) SELECT i FROM n"

    @Test("an endless read is stopped at its time limit, on the pool and inline, and the reader works on")
    func timeLimit() async throws {
        var options = StoreOptions()
        options.readers = 1
        options.readTime = .milliseconds(30)
        options.inlineTime = .milliseconds(30)
        try await withDatabase(options: options) { database, _ async throws in
            let sql = endless
            let pooled = await #expect(throws: StoreError.self) {
                try await database.read { try $0.queryOne(sql) { $0.int64(0) } }
            }
            #expect(pooled?.kind == .timeLimit)
            #expect(pooled?.primaryCode == .interrupt)
            let inline = #expect(throws: StoreError.self) {
                try database.readInline { try $0.queryOne(sql) { $0.int64(0) } }
            }
            #expect(inline?.kind == .timeLimit)
            #expect(try await database.read { try $0.thingNames() }.isEmpty)
            #expect(try database.readInline { try $0.thingNames() }.isEmpty)
        }
    }

    @Test("cancelling its task stops an endless read")
    func cancellation() async throws {
        var options = StoreOptions()
        options.readers = 1
        try await withDatabase(options: options) { database, _ async throws in
            let sql = endless
            let gate = Gate()
            gate.open()
            let task = Task {
                try await database.read { transaction in
                    gate.wait()
                    return try transaction.queryOne(sql) { $0.int64(0) }
                }
            }
            await gate.waitUntilEntered()
            task.cancel()
            let error = await #expect(throws: StoreError.self) { try await task.value }
            #expect(error?.kind == .cancelled)
            #expect(try await database.read { try $0.thingNames() }.isEmpty)
        }
    }

    @Test(
        "a query returns rows up to its bound and refuses one more; going through rows has no such bound",
        arguments: [(99_999, true), (100_000, true), (100_001, false)])
    func rowBound(rows: Int, isReturned: Bool) async throws {
        // Going through 100,000 rows takes its time in a debug build on a busy machine.
        var options = StoreOptions()
        options.inlineTime = .seconds(300)
        try await withDatabase(options: options) { database, _ async throws in
            try database.readInline { transaction throws in
                let result = Result { try transaction.query(numbers, [.integer(rows)]) { $0.int64(0) } }
                switch result {
                case .success(let found): #expect(isReturned && found.count == rows)
                case .failure(let error): #expect(!isReturned && (error as? StoreError)?.kind == .tooManyRows)
                }
                var count = 0
                try transaction.forEach(numbers, [.integer(rows)]) { _ in
                    count += 1
                    return true
                }
                #expect(count == rows)
            }
        }
    }

    @Test("a full read queue refuses the next read at once")
    func fullQueue() async throws {
        var options = StoreOptions()
        options.readers = 1
        options.readQueue = 2
        try await withDatabase(options: options) { database, _ async throws in
            let gate = Gate()
            async let running: Void = database.read { _ in gate.wait() }
            await gate.waitUntilEntered()
            async let first = database.read { try $0.thingNames() }
            async let second = database.read { try $0.thingNames() }
            while database.shared.readers.queueLength < 2 { try await Task.sleep(for: .milliseconds(1)) }
            let error = await #expect(throws: StoreError.self) { try await database.read { try $0.thingNames() } }
            #expect(error?.kind == .busy)
            gate.open()
            try await running
            let names = try await first + second
            #expect(names.isEmpty)
        }
    }

    @Test(
        "reading a column as another type than it holds makes the query fail, naming column and types, not the value",
        arguments: [
            ("SELECT NULL", "NULL", "INTEGER"), ("SELECT 'secret'", "TEXT", "INTEGER"),
            ("SELECT 1.5", "REAL", "INTEGER"),
            ("SELECT x'00'", "BLOB", "INTEGER"),
        ])
    func wrongType(sql: String, found: String, expected: String) async throws {
        try await withDatabase { database, _ async throws in
            let error = #expect(throws: StoreError.self) {
                try database.readInline { try $0.query(sql) { $0.int64(0) } }
            }
            #expect(error?.kind == .columnType)
            #expect(error?.message == "column 0 holds \(found) where the program reads \(expected)")
            let missing = #expect(throws: StoreError.self) {
                try database.readInline { try $0.query(sql) { $0.textOrNil(1) } }
            }
            #expect(missing?.kind == .columnType)
            #expect(missing?.message == "column 1 is not in the row")
        }
    }

    @Test("the same SQL inside its own rows gets a statement of its own")
    func nestedQueries() async throws {
        try await withDatabase { database, _ async throws in
            let pairs = try database.readInline { transaction in
                try transaction.query(numbers, [3]) { row in
                    let outer = row.int64(0)
                    return try transaction.query(numbers, [2]) { outer * 10 + $0.int64(0) }
                }
            }
            #expect(pairs == [[11, 12], [21, 22], [31, 32]])
        }
    }

    @Test("a connection keeps a bounded number of statements")
    func statementCache() async throws {
        let directory = TemporaryDirectory()
        let connection = try SQLiteConnection(path: directory.database, access: .writer, options: .default)
        connection.permissions.mode = .request
        for number in 0..<StoreLimits.cachedStatements + 50 {
            try connection.each("SELECT \(number)", []) { row in
                #expect(row.int(0) == number)
                return true
            }
            #expect(connection.cachedStatementCount == min(number + 1, StoreLimits.cachedStatements))
        }
    }

    @Test("a value at its bound is stored and one beyond refused", arguments: [0, 1])
    func valueBound(excess: Int) async throws {
        try await withDatabase(inMemory: true) { database, _ async throws in
            // A row's header takes some bytes of the bound.
            let data = [UInt8](repeating: 0, count: StoreLimits.valueBytes - 100 + excess * 101)
            let result = await Result {
                try await database.write {
                    try $0.execute("INSERT INTO things (name, data) VALUES ('x', ?)", [.blob(data)])
                }
            }
            switch result {
            case .success:
                #expect(excess == 0)
                #expect(try database.readInline { try $0.thingNames() } == ["x"])
            case .failure(let error): #expect(excess == 1 && (error as? StoreError)?.kind == .tooLarge)
            }
        }
    }
}

extension Result where Failure == any Error {
    /// The outcome of an `async` body.
    init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
