import CommonSchema
import Credit
import RegistryMirror
import RegistrySchema
import ServiceKit
import Store
import StoreSQLite
import TestKit

/// A database with the mirror's tables alone.
func withMirror(_ body: (Database) async throws -> Void) async throws {
    let directory = TemporaryDirectory("mirror")
    let database = try Database.open(
        path: directory.file("m.sqlite"),
        migrations: [
            FeedFollowers.migration, MirrorSchema.tables, MirrorSchema.officials, MirrorSchema.decisionNumbers,
            MirrorSchema.foldedNumbers,
        ])
    do { try await body(database) } catch {
        await database.close()
        throw error
    }
    await database.close()
}

extension RegistryMirror {
    /// Applies records together, in one transaction.
    func apply(_ records: [RegistryChange.OneOf_Record], generation: Int64 = 0, to database: Database) async throws {
        let mirror = self
        let changes = records.map { RegistryChange(record: $0) }
        try await database.write { try mirror.apply(changes, generation: generation, $0) }
    }
}

/// Invented subjects and decisions.
enum Sample {
    static let code = "91230109MA1C0T3R9F"
    static let otherCode = "92230109MA1C0T3R9C"

    static func subject(_ number: Int, _ uscc: String = "", mergedInto: Int? = nil) -> SubjectRecord {
        SubjectRecord(
            name: "subjects/\(number)", kind: .legalPerson, displayName: "松北试验第\(number)有限公司", uscc: uscc,
            status: mergedInto == nil ? .active : .merged, mergedInto: mergedInto.map { "subjects/\($0)" } ?? "")
    }

    static func decision(
        _ number: Int, of subject: Int, department: String = "MSR", kind: DecisionKind = .penalty
    ) -> DecisionRecord {
        DecisionRecord(
            name: "decisions/\(number)", kind: kind, subject: "subjects/\(subject)",
            documentNumber: "哈松市监罚〔2026〕\(number)号", department: department, decisionDate: "2026-01-10",
            severity: .general, domain: "FDS", status: .effective)
    }

    static func year(_ year: Int32, version: Int32 = 1, holidays: [String] = []) -> CalendarYear {
        CalendarYear(
            name: "calendarYears/\(year)", year: year, version: version,
            days: holidays.map { CalendarDay(date: $0, kind: .holiday, title: "") })
    }
}

/// A day; of a wrong text the test fails.
func day(_ text: String) -> CivilDate { CivilDate(iso: text)! }
