import Credit
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
