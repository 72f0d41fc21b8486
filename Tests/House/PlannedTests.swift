import SchemaRuntime
import TestKit
import Testing

/// What is not built is said in the contract, and there alone: help, `list` and `describe` read it there before anybody calls.
@Suite("The contract says what is not built", .timeLimit(.minutes(5)))
struct PlannedTests {
    @Test("a method answers UNIMPLEMENTED where the contract calls it planned, and nowhere else")
    func unary() async throws {
        var (planned, served) = (0, 0)
        try await OneAnswerTests.everywhere { _, judge in
            let isServed = await judge.isServed()
            if isServed { served += 1 } else { planned += 1 }
            #expect(
                isServed != judge.method.isPlanned,
                "\(judge.service.name)/\(judge.method.name): take `planned: true` out of its contract, or put it in")
        }
        #expect(planned >= 100 && served >= 100)
    }

    @Test("so does a method that streams, and what all services share")
    func others() {
        for service in DescriptorPool.builtIn.services {
            let owner = String(service.fullName.split(separator: ".")[1])
            let sources = OneAnswerTests.sources(of: owner == "common" ? "registry" : owner)
            for method in service.methods where method.serverStreaming || ["common", "directory"].contains(owner) {
                let name = method.name.prefix(1).lowercased() + method.name.dropFirst()
                let isServed = sources.contains("func \(name)(")
                #expect(isServed != method.isPlanned, "\(service.name)/\(method.name)")
            }
        }
    }
}
