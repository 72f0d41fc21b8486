import BenchKit
import Foundation
import RegistryService
import ServiceKit
import Store
import StorePostgres
import StoreSQLite
import TestKit

/// A registry's store of many decisions, taken to a server and back as `xinyi store copy` does it: how long that takes, and in how much
/// memory.
enum CopyBenchmark {
    static let command = BenchCommand(
        name: "copy",
        usage:
            "[ROWS [DIRECTORY [URL]]]: a registry of ROWS decisions from a file in DIRECTORY to an empty PostgreSQL database and back",
        run)

    private static func run(_ arguments: [String]) async throws {
        let rows = arguments.isEmpty ? 1_000_000 : Int(arguments[0]) ?? 1_000_000
        let directory = arguments.count > 1 ? arguments[1] : NSTemporaryDirectory() + "xinyi-copy-bench"
        let definition = RegistryDefinition.service
        let migrations = definition.migrations ?? []
        for name in ["data", "back"] {
            try FileManager.default.createDirectory(atPath: "\(directory)/\(name)", withIntermediateDirectories: true)
        }
        let (file, back) = ("\(directory)/data/registry.sqlite", "\(directory)/back/registry.sqlite")
        try? FileManager.default.removeItem(atPath: back)
        try await fill(file, migrations, rows)
        let url: String
        if arguments.count > 2 {
            url = arguments[2]
        } else {
            guard let cluster = PostgresCluster.shared else {
                throw BenchError("no server: install one, or give a URL")
            }
            url = try cluster.database()
        }
        let place = StoreCopy.Place.server(
            try PostgresTarget(url: url, application: "xinyi-copy"), notedBeside: nil)
        let copy = StoreCopy(service: definition.name, migrations: migrations, chains: definition.chains)
        try measure("server", copy, from: .file(file), to: place)
        try measure("file", copy, from: place, to: .file(back))
    }

    private static func measure(
        _ name: String, _ copy: StoreCopy, from: StoreCopy.Place, to: StoreCopy.Place
    ) throws {
        let begin = ContinuousClock.now
        let outcome = try copy.run(from: from, to: to)
        let seconds = Double((ContinuousClock.now - begin).components.seconds)
        let rows = outcome.tables.reduce(0) { $0 + $1.digest.rows }
        print(
            "copy to=\(name) rows=\(rows) seconds=\(seconds) rows_per_second=\(Int(Double(rows) / max(1, seconds)))",
            "peak_kb=\(try ResidentMemory().peakKilobytes)")
    }

    /// Puts decisions into the file until it has as many: ten of each subject, each with its change and its row of the audit chain.
    private static func fill(_ file: String, _ migrations: [Migration], _ rows: Int) async throws {
        let database = try Database.open(path: file, migrations: migrations)
        let present = try await database.read { transaction in
            try transaction.queryOne("SELECT count(*) FROM decision") { $0.int(0) } ?? 0
        }
        for start in stride(from: present, to: rows, by: 2_000) {
            try await database.write { transaction in
                for number in start..<min(rows, start + 2_000) { try put(number, transaction) }
            }
        }
        await database.close()
    }

    private static func put(_ number: Int, _ transaction: WriteTransaction) throws {
        let subject = number / 10 + 1
        let code = "91230109MA" + String(1_000_000_000 + subject, radix: 36).uppercased()
        if number % 10 == 0 {
            try transaction.execute(
                "INSERT INTO subject (id, kind, display_name, uscc, create_time, update_time) VALUES (?, 1, ?, ?, 0, 0)",
                [.integer(subject), .text("信义示例有限公司 \(subject)"), .text(code)])
            try transaction.execute(
                "INSERT INTO subject_code (kind, value, subject_id, shown) VALUES (1, ?, ?, ?)",
                [.text(code), .integer(subject), .text(code)])
        }
        let document = "松应急罚〔2026〕\(number)号"
        try transaction.execute(
            """
            INSERT INTO decision (id, kind, subject_id, department, status, authority_uscc, document_number, decision_date,
                valid_to, categories, fine_fen, severity, rule_set, minimum_months, maximum_months, repairable_from,
                publication_end, disclosure, domain, conduct_kind, due_date, due_provisional, days_late, submit_time,
                submit_date, official, content, update_time)
            VALUES (?, 2, ?, 'EMR', 1, '11230109MA1C0T3R9P', ?, '2026-03-02', '2027-03-01', 4, 5000000, 1, 'r1', 3, 12,
                '2026-06-02', '2027-03-02', 1, 'WSF', 'c1', '2026-03-11', 0, 0, 1772380800000, '2026-03-03', '0815', ?, 0)
            """,
            [
                .integer(number + 1), .integer(subject), .text(document),
                .text(String(repeating: "未对从业人员进行安全生产教育,处以罚款五万元;", count: 12)),
            ])
        _ = try transaction.appendChange(
            kind: "decision", key: "decisions/d\(number + 1)", payload: [UInt8](repeating: 7, count: 700))
        try transaction.audit(
            actor: "department/EMR", action: "decision.submit", target: "decisions/d\(number + 1)",
            detail: "official=0815")
    }
}
