import CommonSchema
import Credit
import DistrictKit
import Foundation
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import Sample
import TestKit
import Testing

@Suite("A lawyer corrects a period, and nobody builds anything", .serialized)
struct RuleBookTests {
    /// Rows of the shipped book, by key and department or field ALL, and what they become: value and worked example.
    private static let corrections: [(key: RuleKey, value: String, example: String)] = [
        (.uploadPermitPenalty, "5", "start=2026-09-30 => due=2026-10-13"),
        (.objectionOwn, "2", "start=2026-09-30 => due=2026-10-09"),
        (.cleanYears, "2", "on=2026-11-02 => since=2024-11-02"),
    ]

    private static func corrected() throws -> String {
        var rows = ShippedRuleBook.rows
        for correction in corrections {
            let index = try #require(
                rows.firstIndex {
                    $0[.key] == correction.key.rawValue && $0[.department] == "ALL" && $0[.domain] == "ALL"
                })
            #expect(rows[index][.value] != correction.value)
            rows[index][.value] = correction.value
            rows[index][.example] = correction.example
        }
        return RuleRow.file(rows)
    }

    @Test(
        "three rows of one load change the answers of registry, listing and measures; what began before keeps its own")
    func oneLoad() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let calendar = BuiltInCalendar.calendar
            func due(_ start: CivilDate, _ days: Int) -> String {
                calendar.dueDay(from: start, workingDays: days).date.iso
            }
            let young = try await Self.registered(established: work.today.adding(months: -30), work)

            let first = try await work.enlist(1)
            let penalty = try await Self.uploadDue(first.decision, district)
            let decided = work.today.adding(days: -9)
            #expect(penalty == due(decided, 7))
            let objection = try await work.object(first.entry, 1)
            #expect(objection.due?.date == due(work.today, 3))
            #expect(try await Self.greenChannel(young, work, book: 1) == false)

            let folder = district.directory.file("corrected")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Self.corrected().write(toFile: "\(folder)/rulebook.csv", atomically: true, encoding: .utf8)
            let loaded = try await district.xinyi([
                "catalog", "load", folder, "--version", "2", "--as", "department/BEB", "--official", "OP-0001",
            ])
            #expect(loaded.code == 0, "\(loaded.errors)")

            #expect(try await Self.uploadDue(try await work.penalty(2).name, district) == due(decided, 5))
            #expect(try await Self.uploadDue(first.decision, district) == penalty)
            #expect(try await Self.greenChannel(young, work, book: 2))
            let second = try await work.enlist(3)
            // Measures has heard the book; listing hears it over a feed of its own.
            try await eventually("listing hears the book") {
                try district.query("listing", "SELECT max(version) FROM mirror_rule_books") == ["2"]
            }
            #expect(try await work.object(second.entry, 3).due?.date == due(work.today, 2))
        }
    }

    /// The day by which a decision has to be with the provincial platform.
    private static func uploadDue(_ name: String, _ district: District) async throws -> String? {
        let client = DecisionServiceClient(channel: try district.channel("registry", as: "department/EMR"))
        return try await client.getDecision(GetDecisionRequest(name: name)).decision?.uploadDue?.date
    }

    /// An organisation that exists since a day and has no record.
    private static func registered(established: CivilDate, _ work: CaseWork) async throws -> String {
        let organisation = work.organisation(9)
        let client = SubjectServiceClient(channel: try work.district.channel("registry", as: "department/MSR"))
        _ = try await client.registerSubject(
            RegisterSubjectRequest(
                requestId: "\(work.run)-register", kind: organisation.isSoleTrader ? .soleTrader : .legalPerson,
                displayName: organisation.name, code: .init(kind: .uscc, value: organisation.uscc),
                establishedDate: established.iso, official: Official(id: "MSR-0101", name: "登记员")))
        return organisation.uscc
    }

    /// Whether the green channel is open to a subject in a matter that offers it, once measures judges by a version of the book.
    private static func greenChannel(_ uscc: String, _ work: CaseWork, book: Int32) async throws -> Bool {
        let client = CheckServiceClient(channel: try work.district.channel("measures", as: "department/APV"))
        let request = CheckRequest(
            subject: SubjectReference(by: .code(.init(kind: .uscc, value: uscc))), matter: "APV-03", purpose: "受理许可申请",
            official: CaseWork.clerk)
        var answer: CheckAnswer?
        try await eventually("measures judges by version \(book) of the book") {
            answer = try await client.check(request).answer
            return answer?.ruleBookVersion == book && answer?.subject?.known == true
        }
        return answer?.incentives.contains { $0.measure?.code == "IN-010" } == true
    }
}
