import Credit
import DistrictKit
import Foundation
import Sample
import TestKit
import Testing

@Suite("A large import survives the death of both ends", .serialized)
struct ImportCrashTests {
    /// As many rows as the suite's time allows in a debug build; `XINYI_IMPORT_ROWS=100000` for the full size.
    static let rows = ProcessInfo.processInfo.environment["XINYI_IMPORT_ROWS"].flatMap { Int($0) } ?? 5000

    @Test("importer and registry are killed at random moments, and the result equals an uninterrupted import")
    func killedImport() async throws {
        var random = SeededRandom.printed("import kills")
        let files = TemporaryDirectory("import")
        let path = files.file("penalties.csv")
        try Self.writePenalties(to: path)
        let calm = try await District(only: ["directory", "registry"])
        try await Self.loadReference(calm)
        let started = ContinuousClock.now
        let whole = try await calm.xinyi(Self.arguments(path))
        let span = ContinuousClock.now - started
        #expect(whole.code == 1, "rows that are bad by intent make the exit code 1: \(whole.errors)")
        let expected = try Self.outcome(calm)
        try await calm.shutDown()
        #expect(expected.verdicts.count == Self.rows)

        let rough = try await District(only: ["directory", "registry"])
        try await Self.loadReference(rough)
        var kills = 0
        var code: Int32?
        // Both ends die about six times each during one import's span.
        let mean = Int(span.components.seconds * 1000 + span.components.attoseconds / 1_000_000_000_000_000) / 7 + 1
        while code == nil {
            let importer = try rough.startXinyi(Self.arguments(path))
            let pause = Int.random(in: mean / 2...mean * 3 / 2, using: &random)
            try await Task.sleep(for: .milliseconds(pause))
            if kills < 12, importer.exitStatus == nil {
                if kills % 2 == 0 {
                    importer.signal(SIGKILL)
                    try await importer.waitForExit()
                } else {
                    try await rough.kill("registry")
                    try rough.start("registry")
                    try await rough.waitUntilServing("registry")
                    importer.signal(SIGKILL)
                    try await importer.waitForExit()
                }
                kills += 1
                continue
            }
            let end = try await importer.waitForExit(timeout: .seconds(600))
            if end == 0 || end == 1 { code = end } else { try #require(end == 4, "\(importer.log)") }
        }
        print("import kills: \(kills) of both ends over \(Self.rows) rows")
        #expect(code == 1 && kills >= 2)
        let result = try Self.outcome(rough)
        try await rough.shutDown()
        #expect(result.verdicts == expected.verdicts)
        #expect(result.decisions == expected.decisions)
    }

    /// Loads departments and calendar; the rest of the catalogues has no service here, which the command line says.
    static func loadReference(_ district: District) async throws {
        let folder = CaseWork.repository + "/Services/CLI/Catalogue"
        let loaded = try await district.xinyi([
            "catalog", "load", folder, "--as", "department/BEB", "--official", "OP-0001", "--timeout", "5",
        ])
        try #require(loaded.output.contains("calendar years"), "\(loaded.errors)")
    }

    static func arguments(_ path: String) -> [String] {
        ["record", "import", path, "--kind", "penalty", "--as", "department/MSR", "--official", "MSR-0101"]
    }

    static func writePenalties(to path: String) throws {
        let sample = SampleDecisions(
            authorityName: "区市场监督管理局", authorityCode: "11230109XY2301134L", today: SystemClock().today, seed: 23)
        var text = SampleDecisions.line(SampleDecisions.penaltyHeader)
        for number in 0..<rows { text += SampleDecisions.line(sample.penalty(number).cells) }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// Row for row what an import left: its verdicts and the decisions, without what differs by run.
    static func outcome(_ district: District) throws -> (verdicts: [String], decisions: [String]) {
        (
            try district.query(
                "registry",
                "SELECT byte_offset, verdict, document_number, violations, decision_id FROM import_verdict ORDER BY key"
            ),
            try district.query(
                "registry",
                """
                SELECT d.id, s.uscc, d.document_number, d.decision_date, d.fine_fen, d.severity, d.categories
                FROM decision d JOIN subject s ON s.id = d.subject_id ORDER BY d.id
                """)
        )
    }
}
