import TestKit
import Testing

@Suite("Peers that misbehave", .serialized)
struct HardshipTests {
    @Test("the benchmark of hardships runs: memory stays within its bounds, and no call of others fails")
    func quick() async throws {
        let bench = try DaemonProcess("xinyi-bench", ["hardship", "--quick"])
        #expect(try await bench.waitForExit(timeout: .seconds(300)) == 0, "\(bench.log)")
        let lines = bench.standardOutput.split(separator: "\n")
        for name in [
            "slow reader of one stream", "peer that never reads", "Data on a finished stream",
            "10,000 streams on one connection", "10,000 streams on 10 connections", "4 MiB ± 1 byte",
        ] {
            let rows = lines.filter { $0.hasPrefix(name) }
            #expect(rows.count == 1, "\(name): \(bench.standardOutput)")
            #expect(rows.allSatisfy { $0.contains(" yes ") }, "\(name): \(bench.standardOutput)")
        }
        #expect(lines.count { $0.contains(" yes ") || $0.contains(" NO ") } == 6, "\(bench.standardOutput)")
    }
}
