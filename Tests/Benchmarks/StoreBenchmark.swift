import BenchKit
import Foundation
import Store
import StoreSQLite
import Synchronization

/// What the store can do on this machine: commits in groups, point reads on the calling thread, alone and under writes.
enum StoreBenchmark {
    static let command = BenchCommand(
        name: "store", usage: "DIRECTORY [ROWS [SECONDS]]: group commits and point reads of a database in DIRECTORY",
        run)

    private static let migration = Migration(
        name: "0001-subjects",
        sql: """
            CREATE TABLE subjects (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
            CREATE TABLE log (id INTEGER PRIMARY KEY, code TEXT NOT NULL, answer BLOB NOT NULL) STRICT;
            """)

    private static func run(_ arguments: [String]) async throws {
        let directory = arguments.first ?? NSTemporaryDirectory() + "xinyi-store-bench"
        let rows = arguments.count > 1 ? Int(arguments[1]) ?? 1_000_000 : 1_000_000
        let seconds = arguments.count > 2 ? Double(arguments[2]) ?? 3 : 3
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let path = directory + "/bench.db"
        for mapped in [Int64(1) << 30, 0] {
            var options = StoreOptions()
            options.mappedBytes = mapped
            let database = try Database.open(path: path, migrations: [migration], options: options)
            try await fill(database, rows)
            print("mapped_bytes=\(mapped) rows=\(rows)")
            if mapped > 0 {
                for writers in [1, 16, 64, 256] { try await commits(database, writers: writers, seconds: seconds) }
            }
            try await reads(database, rows: rows, writers: 0, seconds: seconds)
            try await reads(database, rows: rows, writers: 16, seconds: seconds)
            await database.close()
        }
    }

    private static func code(_ number: Int) -> String {
        "91230109MA" + String(1_000_000_000 + number, radix: 36).uppercased()
    }

    private static func fill(_ database: Database, _ rows: Int) async throws {
        let present = try database.readInline { try $0.queryOne("SELECT count(*) FROM subjects") { $0.int(0) } } ?? 0
        for start in stride(from: present, to: rows, by: 10_000) {
            try await database.write { transaction in
                for number in start..<min(rows, start + 10_000) {
                    try transaction.execute(
                        "INSERT INTO subjects (id, code, name) VALUES (?, ?, ?)",
                        [.integer(number + 1), .text(code(number)), .text("信义示例有限公司 \(number)")])
                }
            }
        }
    }

    /// A small row a request, and a change, from `writers` tasks that each wait for their acknowledgement.
    private static func commits(_ database: Database, writers: Int, seconds: Double) async throws {
        let done = try await during(seconds, tasks: writers) { number in
            try await database.write { transaction in
                try transaction.execute(
                    "INSERT INTO log (code, answer) VALUES (?, ?)",
                    [.text(code(number)), .blob([UInt8](repeating: 1, count: 100))])
                _ = try transaction.appendChange(kind: "log", key: "k", payload: [UInt8](repeating: 1, count: 60))
            }
        }
        print("durable_writes writers=\(writers) per_second=\(Int(Double(done) / seconds))")
    }

    /// Point look-ups by code on this thread, random over all rows, while `writers` tasks commit.
    private static func reads(_ database: Database, rows: Int, writers: Int, seconds: Double) async throws {
        async let written = during(seconds + 0.2, tasks: writers) { number in
            _ = try await database.write { transaction in
                try transaction.execute(
                    "INSERT INTO log (code, answer) VALUES (?, ?)",
                    [.text(code(number)), .blob([UInt8](repeating: 1, count: 100))])
            }
        }
        let result: (count: Int, nanoseconds: [UInt64]) = try await Task.detached {
            var state: UInt64 = 88_172_645_463_325_252
            var times: [UInt64] = []
            let end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
            var now = DispatchTime.now().uptimeNanoseconds
            while now < end {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                let wanted = code(Int(state % UInt64(rows)))
                let found = try database.readInline {
                    try $0.queryOne("SELECT id, name FROM subjects WHERE code = ?", [.text(wanted)]) { row in
                        row.int64(0) + Int64(row.text(1).utf8.count)
                    }
                }
                precondition(found != nil)
                let after = DispatchTime.now().uptimeNanoseconds
                times.append(after - now)
                now = after
            }
            return (times.count, times.sorted())
        }.value
        let writes = try await written
        let times = result.nanoseconds
        print(
            "point_reads writers=\(writers) per_second=\(Int(Double(result.count) / seconds))",
            "p50_us=\(Double(times[times.count / 2]) / 1000) p99_us=\(Double(times[times.count * 99 / 100]) / 1000)",
            "writes_per_second=\(Int(Double(writes) / (seconds + 0.2)))")
    }

    private final class Stop: Sendable {
        private let flag = Atomic<Bool>(false)
        var isSet: Bool { flag.load(ordering: .relaxed) }
        func set() { flag.store(true, ordering: .relaxed) }
    }

    /// Runs `body` over and over in each of `tasks` tasks and returns how often in all.
    static func during(
        _ seconds: Double, tasks: Int, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> Int {
        let stop = Stop()
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var count = 0
                    while !stop.isSet {
                        try await body(task * 1_000_003 + count)
                        count += 1
                    }
                    return count
                }
            }
            try await Task.sleep(for: .seconds(seconds))
            stop.set()
            return try await group.reduce(0, +)
        }
    }
}
