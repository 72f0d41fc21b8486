import TestKit
import Testing

@Suite("Peers that misbehave", .serialized)
struct HardshipTests {
    @Test("the benchmark of hardships runs: memory stays within its bounds, and no call of others fails")
    func quick() async throws {
        let bench = try DaemonProcess("xinyi-bench", ["hardship", "--quick"])
        #expect(try await bench.waitForExit(timeout: .seconds(300)) == 0, "\(bench.log)")
        let rows = bench.standardOutput.split(separator: "\n").filter { $0.contains(" yes ") }
        #expect(rows.count == 6, "\(bench.standardOutput)")
    }
}
