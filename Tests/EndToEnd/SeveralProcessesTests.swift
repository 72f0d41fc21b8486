import CommonSchema
import Credit
import Crypto
import DirectorySchema
import DistrictKit
import Foundation
import Glibc
import RPC
import RegistrySchema
import TestKit
import Testing

@Suite(
    "Three processes of the registry and two of listing, each over one database of a server", .serialized,
    .enabled(if: PostgresCluster.shared != nil))
struct SeveralProcessesTests {
    /// The databases of the two services.
    private static let databases = ["registry": "several-registry", "listing": "several-listing"]

    /// The processes of the two services: the district's own, which is the first, and those beside it.
    private final class Fleet: Sendable {
        static let members = [("registry", 1), ("registry", 2), ("registry", 3), ("listing", 1), ("listing", 2)]

        private let district: District
        private let others = Locked<[String: DaemonProcess]>([:])

        init(_ district: District) { self.district = district }

        func start(_ service: String, _ number: Int, _ further: [String] = []) throws {
            if number == 1 { return try district.start(service, further) }
            let process = try district.startInstance(service, number, further)
            others.with { $0["\(service)-\(number)"] = process }
        }

        func waitUntilServing(_ service: String, _ number: Int) async throws {
            if number == 1 { return try await district.waitUntilServing(service) }
            let process = others.with { $0["\(service)-\(number)"] }
            _ = try await process?.waitUntilServing(timeout: .seconds(60))
        }

        func kill(_ service: String, _ number: Int) async throws {
            if number == 1 { return try await district.kill(service) }
            let process = others.with { $0.removeValue(forKey: "\(service)-\(number)") }
            process?.signal(SIGKILL)
            try await process?.waitForExit()
        }

        /// Kills all of them, and starts them again at one time.
        func startAnew(_ further: [String]) async throws {
            for (service, number) in Self.members { try await kill(service, number) }
            for (service, number) in Self.members { try start(service, number, further) }
            for (service, number) in Self.members { try await waitUntilServing(service, number) }
        }

        func stop() async throws {
            let processes = others.with { others in
                defer { others = [:] }
                return Array(others.values)
            }
            for process in processes { process.signal(SIGTERM) }
            for process in processes { #expect(try await process.waitForExit() == 0) }
        }
    }

    @Test("each is killed in turn under load: what is repeated succeeds, nothing is done twice, and feeds have no gap")
    func killedInTurn() async throws {
        let cluster = try #require(PostgresCluster.shared)
        var random = SeededRandom.printed("several processes")
        var extra: [String: [String]] = [:]
        for (service, name) in Self.databases { extra[service] = ["--store", try cluster.database(name)] }
        extra["listing"]? += ["--sweep-seconds", "1"]
        try await withDistrict(extra: extra) { district, work in
            let fleet = Fleet(district)
            for (service, number) in Fleet.members where number > 1 { try fleet.start(service, number) }
            for (service, number) in Fleet.members where number > 1 {
                try await fleet.waitUntilServing(service, number)
            }
            try RollingRestartTests.callThroughClients(district)
            try await eventually("the directory knows all of them", timeout: .seconds(20)) {
                let services = try await work.instances().instances.map(\.service)
                return services.count { $0 == "registry" } == 3 && services.count { $0 == "listing" } == 2
            }
            try await work.loadCatalogues()
            let first = try await work.enlist(1)
            _ = try await work.patiently { try await work.check(first.uscc) }
            let due = try await Self.leaveDue(work)

            let seen = Locked(CrashTests.Acknowledged())
            let stop = Locked(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<8 {
                    group.addTask { await CrashTests.load(worker, work, first, seen, until: stop) }
                }
                for (service, number) in Fleet.members.shuffled(using: &random) {
                    try await Task.sleep(for: .milliseconds(Int.random(in: 200...600, using: &random)))
                    try await fleet.kill(service, number)
                    try await Task.sleep(for: .milliseconds(Int.random(in: 0...200, using: &random)))
                    try fleet.start(service, number)
                    try await fleet.waitUntilServing(service, number)
                }
                try await eventually("each kind of work was done", timeout: .seconds(30)) {
                    seen.with {
                        !$0.decisions.isEmpty && !$0.entries.isEmpty && !$0.checks.isEmpty && !$0.cases.isEmpty
                    }
                }
                stop.with { $0 = true }
                try await group.waitForAll()
            }
            let all = seen.with { $0 }
            #expect(all.surprises.isEmpty, "\(all.surprises.prefix(5))")
            try await settle(district, cluster)
            try compare(district, cluster, all)
            // Four days later by the clocks of all of them, which begin at one time.
            try await fleet.startAnew(["--development", "--clock-offset-seconds", "345600"])
            try await timedWork(cluster, due)
            try await chains(district)
            try await fleet.stop()
        }
    }

    /// What becomes due later: entries that are served and take effect tomorrow, and imports with which nobody goes on.
    private static func leaveDue(_ work: CaseWork) async throws -> (entries: [String], imports: [String]) {
        let tomorrow = work.today.adding(days: 1)
        let entries = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 11...16 {
                group.addTask { try await work.patiently { try await work.enlist(number, effective: tomorrow).entry } }
            }
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        let client = ImportServiceClient(channel: try work.district.channel("registry", as: "department/EMR"))
        var imports: [String] = []
        for number in 1...3 {
            let opened = try await work.patiently {
                try await client.openImport(
                    OpenImportRequest(
                        requestId: "\(work.run)-import-\(number)", kind: .penalty,
                        sha256: SHA256.hexDigest("\(work.run) \(number)"),
                        totalBytes: 1000, fileName: "left.csv", official: CaseWork.proposer)
                ).import
            }
            imports.append(opened.name)
        }
        return (entries, imports)
    }

    private func rows(_ cluster: PostgresCluster, _ service: String, _ sql: String) throws -> [String] {
        try cluster.query(sql, in: Self.databases[service] ?? "")
    }

    /// Waits until every follower has applied what its source has.
    private func settle(_ district: District, _ cluster: PostgresCluster) async throws {
        func position(_ source: String) -> String { "SELECT position FROM feed_followers WHERE source = '\(source)'" }
        try await eventually(
            "followers at the heads of their sources", timeout: .seconds(60), every: .milliseconds(200)
        ) {
            let heads = try ["registry", "listing"].map {
                try rows(cluster, $0, "SELECT max(position) FROM store_feed")
            }
            return try rows(cluster, "listing", position("registry")) == heads[0]
                && district.query("measures", position("registry")) == heads[0]
                && district.query("measures", position("listing")) == heads[1]
                && district.query("reporting", position("registry")) == heads[0]
        }
    }

    /// Everything acknowledged is there, once; feeds have no gap, and whoever follows them has heard all.
    private func compare(_ district: District, _ cluster: PostgresCluster, _ all: CrashTests.Acknowledged) throws {
        let decisions = try rows(cluster, "registry", "SELECT 'decisions/d' || id FROM decision")
        #expect(all.decisions.isSubset(of: Set(decisions)))
        let entries = try rows(cluster, "listing", "SELECT 'entries/e' || id FROM entries")
        #expect(all.entries.isSubset(of: Set(entries)))
        #expect(try all.checks.isSubset(of: Set(district.query("measures", "SELECT 'A-' || sequence FROM checks"))))
        #expect(try all.cases.isSubset(of: Set(district.query("reporting", "SELECT 'caseReports/' || id FROM cases"))))
        let numbers = try rows(cluster, "registry", "SELECT count(*) - count(DISTINCT document_number) FROM decision")
        #expect(numbers == ["0"], "a decision was taken in twice")
        let grounds = try rows(cluster, "listing", "SELECT count(*) - count(DISTINCT decision) FROM entries")
        #expect(grounds == ["0"], "an entry was proposed twice")
        for service in ["registry", "listing"] {
            let gap = try rows(
                cluster, service, "SELECT count(*) - coalesce(max(position) - min(position) + 1, 0) FROM store_feed")
            #expect(gap == ["0"], "the feed of \(service) has a gap or a double")
        }
        let told = "SELECT count(*) FROM mirror_decisions"
        #expect(try district.query("measures", told) == ["\(decisions.count)"])
        let projected = try Set(district.query("measures", "SELECT name FROM entries"))
        #expect(projected.isSubset(of: Set(entries)) && all.entries.isSubset(of: projected))
        // Change by change, through all of it: nothing was mended by a snapshot.
        let log = district.log("measures")
        #expect(!log.contains("snapshot begun") && !log.contains("FeedGap"))
    }

    /// What became due is done once, whoever did it.
    private func timedWork(_ cluster: PostgresCluster, _ due: (entries: [String], imports: [String])) async throws {
        for (service, action, targets) in [
            ("listing", "TakeEffect", due.entries), ("registry", "AbandonImport", due.imports),
        ] {
            let acts = "SELECT target FROM timed_acts WHERE action = '\(action)' ORDER BY target"
            // Entries of the load take effect by the clock as well.
            try await eventually("\(action) of all", timeout: .seconds(20)) {
                try Set(rows(cluster, service, acts)).isSuperset(of: targets)
            }
            let done = try rows(cluster, service, acts)
            #expect(Set(done).count == done.count, "\(action) was done twice")
            let told = try rows(
                cluster, service, "SELECT target FROM store_audit WHERE action = '\(action)' ORDER BY target")
            #expect(told == done)
        }
        #expect(try rows(cluster, "listing", "SELECT count(*) FROM entries WHERE state = 'served'") == ["0"])
    }

    private func chains(_ district: District) async throws {
        for service in ["registry", "listing"] {
            let (code, text) = try await district.command(service, ["--verify-audit"])
            #expect(code == 0 && text.contains("audit chain: intact"), "\(text)")
        }
    }
}
