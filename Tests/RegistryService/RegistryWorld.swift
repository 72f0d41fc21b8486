import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import TestKit

@testable import RegistryRules
@testable import RegistryService

/// A registry at work with departments and calendar loaded, on a day of the test's choice.
struct RegistryWorld {
    let harness: ServiceHarness
    let clock: ManualClock

    /// The directory of a registry whose table refuses decisions that meet a condition: no row that follows the rules is known to be
    /// refused by a table.
    static func refusing(_ condition: String) async throws -> TemporaryDirectory {
        let directory = TemporaryDirectory("refusing")
        try await with(directory: directory) { _ in }
        let script =
            "import sqlite3, sys; c = sqlite3.connect('\(directory.file("data"))/registry.sqlite'); "
            + "c.executescript(sys.stdin.read())"
        _ = try PythonReference.run(
            script,
            input: "CREATE TRIGGER refusing BEFORE INSERT ON decision WHEN \(condition) "
                + "BEGIN SELECT RAISE(ABORT, 'refused'); END;")
        return directory
    }

    static func with<R>(
        today: CivilDate = Fixture.today, years: [Int] = [2026], catalogue: Bool = true, ruleBook: Bool = true,
        directory: TemporaryDirectory = TemporaryDirectory("registry"), settings: [String: String] = [:],
        _ body: (RegistryWorld) async throws -> R
    ) async throws -> R {
        let clock = ManualClock(today)
        let definition = RegistryDefinition.definition { _ in clock }
        let harness = try await ServiceHarness(
            definition, settings: settings.merging(["development": "true"]) { $1 }, directory: directory)
        let world = RegistryWorld(harness: harness, clock: clock)
        do {
            if catalogue {
                try await world.loadDepartments()
                if ruleBook { try await world.loadRuleBook() }
                for year in years { try await world.load(year: year) }
            }
            let result = try await body(world)
            await harness.stop()
            return result
        } catch {
            await harness.stop()
            throw error
        }
    }

    static func official(_ id: String = "MSR-0042") -> Official { Official(id: id, name: "测试员") }

    var subjects: SubjectServiceClient { SubjectServiceClient(channel: harness.channel("department/MSR")) }
    var decisions: DecisionServiceClient { DecisionServiceClient(channel: harness.channel("department/MSR")) }
    var imports: ImportServiceClient { ImportServiceClient(channel: harness.channel("department/MSR")) }
    var reference: ReferenceServiceClient { ReferenceServiceClient(channel: harness.channel("department/BEB")) }
    var feed: RegistryFeedServiceClient { RegistryFeedServiceClient(channel: harness.channel("service/listing")) }

    func loadDepartments(version: Int32 = 1) async throws {
        _ = try await reference.loadDepartments(
            LoadDepartmentsRequest(
                requestId: RequestID.random(), version: version,
                departments: [
                    Department(
                        code: "MSR", titleZh: "区市场监督管理局", uscc: Fixture.msr,
                        registers: [.naturalPerson, .legalPerson, .soleTrader, .unincorporated]),
                    Department(code: "EMR", titleZh: "区应急管理局", uscc: Fixture.emr),
                    Department(code: "BEB", titleZh: "区营商环境局"),
                ], official: RegistryWorld.official()))
    }

    var ruleBooks: RuleBookServiceClient { RuleBookServiceClient(channel: harness.channel("department/BEB")) }

    /// A request to load rows as a version, in the form of the contract.
    static func ruleBookRequest(
        _ rows: [RuleRow] = ShippedRuleBook.rows, version: Int32 = 1, reason: String = ""
    ) -> LoadRuleBookRequest {
        LoadRuleBookRequest(
            requestId: RequestID.random(), version: version, sha256: SHA256.hexDigest(RuleRow.file(rows)),
            rules: rows.map { message($0) }, official: official("BEB-0007"), lossReason: reason)
    }

    private static func message(_ row: RuleRow) -> RuleBookRow {
        var message = RuleBookRow()
        message.key = row[.key]
        message.item = row[.item]
        message.value = row[.value]
        message.unit = row[.unit]
        message.department = row[.department]
        message.domain = row[.domain]
        message.fromDate = row[.from]
        message.untilDate = row[.until]
        message.instrument = row[.instrument]
        message.article = row[.article]
        message.source = row[.source]
        message.certainty = RuleBookCertainty(
            rawValue: Int32((RuleCertainty.allCases.map(\.rawValue).firstIndex(of: row[.certainty]) ?? -1) + 1))
        message.noteZh = row[.noteZh]
        message.noteEn = row[.noteEn]
        message.example = row[.example]
        return message
    }

    /// Loads the rule book as it is shipped.
    @discardableResult
    func loadRuleBook(_ rows: [RuleRow] = ShippedRuleBook.rows, version: Int32 = 1) async throws -> LoadRuleBookResponse
    {
        try await ruleBooks.loadRuleBook(Self.ruleBookRequest(rows, version: version))
    }

    /// Loads a year by the built-in calendar; a year beyond it with what every year has.
    @discardableResult
    func load(year: Int, version: Int32 = 1, extra: [String] = []) async throws -> LoadCalendarYearResponse {
        var days: [RegistrySchema.CalendarDay] = []
        var date = CivilDate(year: year, month: 1, day: 1) ?? .distantPast
        while date.year == year {
            let known = BuiltInCalendar.calendar.special(date)
            let isHoliday =
                known == .holiday || extra.contains(date.iso)
                || (year > 2026 && ["01-01", "02-06", "05-01", "10-01"].contains { date.iso.hasSuffix($0) })
            if isHoliday || known == .workday {
                days.append(
                    RegistrySchema.CalendarDay(date: date.iso, kind: isHoliday ? .holiday : .workday, title: "假日"))
            }
            date = date.adding(days: 1)
        }
        return try await reference.loadCalendarYear(
            LoadCalendarYearRequest(
                requestId: RequestID.random(),
                calendarYear: CalendarYear(year: Int32(year), version: version, days: days),
                official: RegistryWorld.official()))
    }

    /// Opens an import of a content.
    func open(_ bytes: [UInt8], kind: DecisionKind = .penalty) async throws -> Import {
        let response = try await imports.openImport(
            OpenImportRequest(
                requestId: RequestID.random(), kind: kind, sha256: SHA256.hexDigest(bytes),
                totalBytes: Int64(bytes.count), fileName: "sample.csv", official: Self.official()))
        return response.import ?? Import()
    }

    /// Appends the rest of a content in chunks of given sizes, from the import's next offset on, and finishes.
    func append(_ bytes: [UInt8], to name: String, from start: Int64 = 0, size: (Int) -> Int) async throws -> Import {
        var offset = Int(start)
        var number = 0
        while offset < bytes.count {
            let end = min(bytes.count, offset + max(1, size(number)))
            let answer = try await imports.appendImportChunk(
                AppendImportChunkRequest(name: name, offset: Int64(offset), data: Array(bytes[offset..<end])))
            offset = Int(answer.nextOffset)
            number += 1
        }
        let done = try await imports.finishImport(FinishImportRequest(requestId: RequestID.random(), name: name))
        return done.import ?? Import()
    }

    func importing(_ text: String, size: Int = 1 << 20) async throws -> Import {
        try await importing(Array(text.utf8), size: size)
    }

    func importing(_ bytes: [UInt8], kind: DecisionKind = .penalty, size: Int = 1 << 20) async throws -> Import {
        let opened = try await open(bytes, kind: kind)
        return try await append(bytes, to: opened.name) { _ in size }
    }

    func verdicts(_ name: String) async throws -> [ImportVerdict] {
        var verdicts: [ImportVerdict] = []
        var token = ""
        repeat {
            let page = try await imports.listImportVerdicts(
                ListImportVerdictsRequest(import: name, pageSize: 7, pageToken: token))
            verdicts += page.verdicts
            token = page.nextPageToken
        } while !token.isEmpty
        return verdicts
    }

    /// Every record of the snapshot, and its position.
    func snapshot(pageSize: Int32 = 13) async throws -> (records: [RegistryChange], position: Int64) {
        var records: [RegistryChange] = []
        var token = ""
        var position: Int64 = -1
        repeat {
            let page = try await feed.listRegistrySnapshot(
                ListRegistrySnapshotRequest(pageSize: pageSize, pageToken: token))
            if position < 0 { position = page.position }
            records += page.changes
            token = page.nextPageToken
        } while !token.isEmpty
        return (records, position)
    }
}

/// The error that a call ends with; nil if it does not.
func refusal<R>(_ call: () async throws -> R) async -> RPCError? {
    do {
        _ = try await call()
        return nil
    } catch {
        return error as? RPCError
    }
}
