import Crypto
import ServiceKit
import TestKit
import Testing

@testable import ListingService

@Suite("Listing knows its key")
struct KeyTests {
    @Test(
        "another key than at first is refused at start by its setting, not answered with unknown; the right one starts")
    func anotherKey() async throws {
        let directory = TemporaryDirectory("listing-key")
        for name in ["key", "other"] { _ = try KeyFile.create(directory.file(name)) }
        func start(_ name: String) async throws {
            let harness = try await ServiceHarness(
                ListingDefinition.definition(), settings: ["blind-index-key-file": directory.file(name)],
                upstreams: ["registry": SilentChannel(), "measures": SilentChannel()], directory: directory)
            await harness.stop()
        }
        try await start("key")
        var said = "it started"
        do { try await start("other") } catch { said = "\(error)" }
        #expect(said.contains("blind-index-key-file") && said.contains("another key"))
        try await start("key")
    }
}
