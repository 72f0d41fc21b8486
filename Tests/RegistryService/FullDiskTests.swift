import RPC
import RegistrySchema
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("A full disk under a service", .enabled(if: TestStore.isFile))
struct FullDiskTests {
    @Test(
        "a submission that the disk has no room for is refused with what to do; what was acknowledged is there, and serving goes on",
        .enabled(if: SmallDisk.isPossible, "mounting a small tmpfs needs root"))
    func submissions() async throws {
        let disk = try #require(SmallDisk(kilobytes: 4_000))
        try await RegistryWorld.with(directory: disk.directory) { world in
            var acknowledged: [String] = []
            var refused: (request: SubmitDecisionRequest, error: RPCError?)?
            for number in 0..<2_000 where refused == nil {
                let request = DecisionFlowTests.penalty("满\(number)号") {
                    $0.facts = String(repeating: "事实", count: 900)
                }
                do {
                    let answer = try await world.decisions.submitDecision(request)
                    acknowledged.append(try #require(answer.decision?.name))
                } catch {
                    refused = (request, error as? RPCError)
                }
            }
            let (request, error) = try #require(refused)
            #expect(error?.code == .resourceExhausted && error?.info?.reason == "DISK_FULL")
            #expect(error?.message.contains("nothing was changed") == true)
            #expect(error?.message.contains("free space, then repeat") == true)
            #expect(error?.retryAfter != nil)
            #expect(acknowledged.count > 20)

            // Reads go on, and nothing is there by half: no decision, no feed row, no remembered request.
            func kept() async throws -> [String] {
                try await world.snapshot(pageSize: 100).records.compactMap { change in
                    if case .decision(let record) = change.record { record.name } else { nil }
                }
            }
            #expect(try await kept() == acknowledged)
            let position = try await world.snapshot().position
            #expect(await refusal { try await world.decisions.submitDecision(request) }?.info?.reason == "DISK_FULL")
            #expect(try await world.snapshot().position == position)

            #expect(disk.resize(kilobytes: 32_000))
            let late = try await world.decisions.submitDecision(request)
            #expect(!late.duplicate)
            #expect(try await kept() == acknowledged + [late.decision?.name ?? ""])
        }
    }
}
