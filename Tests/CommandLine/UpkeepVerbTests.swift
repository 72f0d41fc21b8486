import Credit
import Phrases
import Store
import TestKit
import Testing

@testable import CommandLineKit
@testable import ServiceKit

@Suite("The verbs of upkeep at a running service")
struct UpkeepVerbTests {
    private static let definition = ServiceDefinition(
        name: "registry", port: 7499,
        migrations: [Migration(name: "0001", sql: "CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT")]
    ) { _ in [] }

    private func run(_ arguments: [String], _ harness: ServiceHarness, as identity: String = "operator/li") async -> Run
    {
        await Run(
            arguments + ["--address", "\(harness.address)", "--as", identity], connect: LiveServer.connect)
    }

    @Test("verify goes through the chains, names what is wrong, and ends with a code of its own")
    func verify() async throws {
        try await withService(Self.definition, live: true) { harness in
            try await harness.environment.database.write {
                try $0.audit(actor: "a", action: "put", target: "t/1", detail: "")
            }
            let whole = await run(["upkeep", "verify", "registry", "--integrity", "--lang", "zh"], harness)
            #expect(whole.code == .ok)
            #expect(whole.output.contains("完整") && whole.output.contains("store_audit"))
            let json = await run(["upkeep", "verify", "registry", "--json"], harness)
            #expect(json.output.contains("CHAIN_CONDITION_INTACT") && json.output.contains("\"rows\""))
            #expect(await run(["upkeep", "verify", "registry"], harness, as: "department/MSR").code == .refused)
            #expect(await run(["upkeep", "verify", "nothing"], harness).code == .usage)
        }
    }

    @Test("what the clock did is listed and undone by one command, and what stands in the way gives a code of its own")
    func timedActs() async throws {
        let clock = ManualClock(CivilDate(iso: "2026-03-02")!)
        let definition = ServiceDefinition(
            name: "registry", port: 7499,
            migrations: [
                TimedActs.migration, Migration(name: "0001", sql: "CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT"),
            ]
        ) { environment in
            environment.doesByClock([
                TimedWork(
                    "End", effect: { _ in "it ended" }, obstacle: { _, _ in nil },
                    undo: { _, _, transaction in try transaction.execute("DELETE FROM t") }),
                TimedWork(
                    "Burn", effect: { _ in "it burned" },
                    fixedBy: TimedWork.Obstacle("it is ash", remedy: "write it again")),
            ])
            return []
        }
        let harness = try await ServiceHarness(definition, clock: clock, live: true)
        func act(_ action: String, due: String, at time: String) async throws {
            try await harness.environment.database.write {
                try TimedActs.note(
                    action, on: "t/1", due: Timestamp(startOf: CivilDate(iso: due)!, in: .shanghai),
                    at: Timestamp(startOf: CivilDate(iso: time)!, in: .shanghai), $0)
                try $0.execute("INSERT OR IGNORE INTO t VALUES (1)")
            }
        }
        try await act("End", due: "2026-03-05", at: "2026-03-06")
        for number in 1...250 { try await act("End", due: "2026-03-\(10 + number % 20)", at: "2026-04-01") }
        let span = ["--since", "2026-03-05", "--until", "2026-04-02T00:00:00+08:00"]
        let list = await run(["upkeep", "acts", "registry", "--since", "2026-03-05", "--lang", "zh"], harness)
        #expect(list.code == .ok && list.output.contains("未到期限") && list.output.contains("2026-03-05"))
        let undo = ["upkeep", "undo", "registry"] + span + ["--reason", "时钟超前"]
        let trial = await run(undo + ["--dry-run", "--json"], harness)
        #expect(trial.code == .ok && trial.output.contains("\"undone\":251"), "\(trial.errors)")
        let done = await run(undo + ["--request-id", "undo-by-hand", "--json"], harness)
        #expect(done.code == .ok && done.output.contains("\"undone\":251") && done.output.contains("\"left\":0"))
        let again = await run(undo, harness)
        #expect(again.code == .negative)
        let none = await run(
            ["upkeep", "undo", "registry", "--since", "2026-03-01", "--until", "2026-03-07", "--reason", "时钟超前"],
            harness)
        #expect(none.code == .refused && none.errors.contains("NOTHING_TO_UNDO"))
        #expect(none.errors.contains("xinyi upkeep acts") && !none.errors.contains("timed-acts"))
        try await act("Burn", due: "2026-03-20", at: "2026-03-21")
        try await act("End", due: "2026-03-20", at: "2026-03-21")
        let fixed = await run(undo + ["--lang", "en"], harness)
        #expect(fixed.code == .negative && fixed.output.contains("it is ash"))
        #expect(fixed.output.contains("write it again"))
        for arguments in [
            ["upkeep", "acts", "registry"], ["upkeep", "undo", "registry"] + span,
            ["upkeep", "acts", "registry", "--since", "yesterday"],
        ] { #expect(await run(arguments, harness).code == .usage, "\(arguments)") }
        #expect(await run(undo, harness, as: "department/MSR").code == .refused)
        await harness.stop()
    }

    @Test("sources and time are shown, and where nothing waits nothing is accepted")
    func accept() async throws {
        try await withService(Self.definition, live: true) { harness in
            #expect(await run(["upkeep", "sources", "registry"], harness).code == .ok)
            let time = await run(["upkeep", "time", "registry", "--json"], harness, as: "public")
            #expect(time.code == .ok && time.output.contains("claimedTime"))
            let day = harness.environment.clock.today.iso
            let sure = await run(
                ["upkeep", "accept-time", "registry", "--date", day, "--reason", "停电", "--lang", "en"], harness)
            #expect(sure.code == .refused && sure.errors.contains("NOTHING_TO_ACCEPT"))
            #expect(await run(["upkeep", "accept-time", "registry", "--date", day], harness).code == .usage)
            let none = await run(
                ["upkeep", "accept", "registry", "listing", "--identity", "x", "--reason", "r"], harness)
            #expect(none.code == .refused && none.errors.contains("SOURCE_NOT_FOUND"))
            #expect(await run(["upkeep", "accept", "registry", "listing"], harness).code == .usage)
        }
    }
}
