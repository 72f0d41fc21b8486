import Testing

@testable import Store

@Suite("Sets that a statement asks for together")
struct InListTests {
    @Test(
        "a list has one of four lengths, filled with its last value, and more values than the longest takes are several",
        arguments: [
            (1, [1]), (2, [8]), (8, [8]), (9, [64]), (64, [64]), (65, [512]), (512, [512]), (513, [512, 1]),
            (1_100, [512, 512, 512]),
        ] as [(Int, [Int])])
    func lengths(count: Int, expected: [Int]) {
        let lists = InList.numbers((1...count).map { Int64($0) })
        #expect(lists.map(\.values.count) == expected)
        #expect(lists.map { $0.marks.count { $0 == "?" } } == expected)
        #expect(lists.map { $0.rows.count { $0 == "?" } } == expected)
        let values = lists.flatMap(\.values)
        #expect(Array(values.prefix(count)) == (1...count).map { SQLValue.integer($0) })
        #expect(values.dropFirst(count).allSatisfy { $0 == .integer(count) })
    }

    @Test("of nothing nothing is asked")
    func empty() {
        #expect(InList.texts([String]()).isEmpty)
        #expect(InList.numbers([Int64]()).isEmpty)
    }

    @Test("what a list names is found once, however it is filled", arguments: [1, 9, 70, 513], Engine.here)
    func found(count: Int, engine: Engine) async throws {
        let directory = TemporaryDirectory(inMemory: true)
        let things = Migration(name: "things", sql: "CREATE TABLE things (name TEXT PRIMARY KEY) STRICT")
        let database = try engine.open(directory, migrations: [things])
        let names = (1...count).map { "thing-\($0)" }
        try await database.write { transaction in
            for list in InList.texts(names) {
                try transaction.execute(
                    "INSERT INTO things (name) VALUES \(list.rows) ON CONFLICT (name) DO NOTHING", list.values)
            }
        }
        let found = try await database.read { transaction in
            try InList.texts(names + ["nothing"]).flatMap { list in
                try transaction.query("SELECT name FROM things WHERE name IN (\(list.marks))", list.values) {
                    $0.text(0)
                }
            }
        }
        #expect(found.sorted() == names.sorted())
        await database.close()
    }
}
