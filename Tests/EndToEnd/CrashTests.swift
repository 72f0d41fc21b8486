import CommonSchema
import Credit
import DistrictKit
import Foundation
import MeasuresSchema
import RPC
import RegistrySchema
import ReportingSchema
import Sample
import TestKit
import Testing

@Suite("Whatever dies when, nothing acknowledged is lost", .serialized)
struct CrashTests {
    /// What was acknowledged while services were dying.
    struct Acknowledged: Sendable {
        var decisions: Set<String> = []
        var entries: Set<String> = []
        var checks: Set<String> = []
        var cases: Set<String> = []
        /// Calls that ended otherwise than with an answer or as a death explains.
        var surprises: [String] = []
    }

    @Test("under load, each service in turn is killed 20 times and started again")
    func killedUnderLoad() async throws {
        var random = SeededRandom.printed("kills")
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let first = try await work.enlist(1)
            _ = try await work.patiently { try await work.check(first.uscc) }
            let seen = Locked(Acknowledged())
            let stop = Locked(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<8 {
                    group.addTask { await Self.load(worker, work, first, seen, until: stop) }
                }
                for round in 0..<20 {
                    let victim = District.services[round % District.services.count]
                    try await Task.sleep(for: .milliseconds(Int.random(in: 150...700, using: &random)))
                    try await district.kill(victim)
                    try await Task.sleep(for: .milliseconds(Int.random(in: 0...300, using: &random)))
                    try district.start(victim)
                    try await district.waitUntilServing(victim)
                }
                stop.with { $0 = true }
                try await group.waitForAll()
            }
            let all = seen.with { $0 }
            #expect(all.surprises.isEmpty, "\(all.surprises.prefix(5))")
            #expect(!all.decisions.isEmpty && !all.checks.isEmpty && !all.cases.isEmpty && !all.entries.isEmpty)
            try await settle(district, work)
            try await compare(district, all)
        }
    }

    /// One worker: writes and asks until told to stop; an unanswered write is repeated with its request id.
    static func load(
        _ worker: Int, _ work: CaseWork, _ first: CaseWork.Enlisted, _ seen: Locked<Acknowledged>,
        until stop: Locked<Bool>
    ) async {
        var number = 1000 * (worker + 1)
        while !stop.with({ $0 }) {
            number += 1
            do {
                switch worker % 4 {
                case 0:
                    let decision = try await work.patiently { try await work.penalty(number) }
                    seen.with { _ = $0.decisions.insert(decision.name) }
                case 1:
                    let answer = try await work.patiently { try await work.check(first.uscc) }
                    seen.with { _ = $0.checks.insert(answer.queryNumber) }
                case 2:
                    let report = try await work.patiently { try await work.report(number) }
                    seen.with { _ = $0.cases.insert(report.name) }
                default:
                    let enlisted = try await work.patiently { try await work.enlist(number) }
                    seen.with { _ = $0.entries.insert(enlisted.entry) }
                }
            } catch {
                seen.with { $0.surprises.append("worker \(worker), number \(number): \(error)") }
            }
        }
    }

    /// Waits until every follower has applied what its source has.
    private func settle(_ district: District, _ work: CaseWork) async throws {
        try await eventually("followers at the heads of their sources", timeout: .seconds(60)) {
            let heads = try ["registry", "listing"].map { source in
                try district.query(source, "SELECT coalesce(max(position), 0) FROM store_feed")[0]
            }
            for (follower, sources) in [
                ("listing", [0]), ("measures", [0, 1]), ("reporting", [0]),
            ] {
                for source in sources {
                    let name = ["registry", "listing"][source]
                    let at = try district.query(
                        follower, "SELECT position FROM feed_followers WHERE source = '\(name)'")
                    guard at == [heads[source]] else { return false }
                }
            }
            return true
        }
    }

    /// Everything acknowledged is there, feeds have no gap, projections equal their sources.
    private func compare(_ district: District, _ all: Acknowledged) async throws {
        let decisions = try Set(district.query("registry", "SELECT 'decisions/d' || id FROM decision"))
        #expect(all.decisions.subtracting(decisions).isEmpty)
        let entries = try Set(district.query("listing", "SELECT 'entries/e' || id FROM entries"))
        #expect(all.entries.subtracting(entries).isEmpty)
        let checks = try Set(district.query("measures", "SELECT 'A-' || sequence FROM checks"))
        #expect(all.checks.subtracting(checks).isEmpty)
        let cases = try Set(district.query("reporting", "SELECT 'caseReports/' || id FROM cases"))
        #expect(all.cases.subtracting(cases).isEmpty)
        for service in ["registry", "listing", "measures", "reporting"] {
            let gap = try district.query(
                service, "SELECT count(*) - coalesce(max(position) - min(position) + 1, 0) FROM store_feed")
            #expect(gap == ["0"], "the feed of \(service) has a gap or a double")
            #expect(try district.query(service, "PRAGMA integrity_check") == ["ok"])
        }
        let registered = try district.query("registry", "SELECT uscc, display_name FROM subject ORDER BY uscc")
        for follower in ["listing", "measures"] {
            let count = try district.query(follower, "SELECT count(*) FROM mirror_subjects")
            #expect(count == ["\(registered.count)"], "\(follower) projects \(count) of \(registered.count) subjects")
        }
        let known = try district.query("listing", "SELECT uscc, display_name FROM mirror_subjects ORDER BY uscc")
        #expect(known == registered)
        let numbers = "SELECT document_number, decision_date FROM"
        let decided = try district.query("registry", "\(numbers) decision ORDER BY document_number")
        #expect(try district.query("measures", "\(numbers) mirror_decisions ORDER BY document_number") == decided)
        let listed = try district.query("listing", "SELECT 'entries/e' || id FROM entries ORDER BY 1")
        let projected = try district.query("measures", "SELECT name FROM entries ORDER BY 1")
        #expect(Set(projected).isSubset(of: Set(listed)) && all.entries.isSubset(of: Set(projected)))
    }

    @Test("every Check answered has its log row, also those answered in the second before a SIGKILL")
    func checkLog() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let first = try await work.enlist(1)
            _ = try await work.patiently { try await work.check(first.uscc) }
            for _ in 0..<3 {
                let answered = Locked<Set<String>>([])
                let load = Task {
                    await withTaskGroup(of: Void.self) { group in
                        for _ in 0..<16 {
                            group.addTask {
                                while let answer = try? await work.check(first.uscc) {
                                    answered.with { _ = $0.insert(answer.queryNumber) }
                                }
                            }
                        }
                    }
                }
                try await Task.sleep(for: .seconds(1))
                try await district.kill("measures")
                await load.value
                let rows = try Set(district.query("measures", "SELECT 'A-' || sequence FROM checks"))
                let mine = answered.with { $0 }
                #expect(!mine.isEmpty)
                #expect(mine.subtracting(rows).isEmpty, "answers without a row in the log")
                try district.start("measures")
                try await district.waitUntilServing("measures")
                _ = try await work.patiently { try await work.check(first.uscc) }
            }
        }
    }
}
