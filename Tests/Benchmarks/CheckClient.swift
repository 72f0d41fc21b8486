import BenchKit
import Foundation
import MeasuresSchema
import RPC
import Sample
import ServiceKit
import Synchronization
import Transport

/// Checks subjects at random, each as the counter of the approval bureau, and prints calls, time and percentiles.
enum CheckClient {
    static let command = BenchCommand(
        name: "check-client", usage: "PORT CONNECTIONS IN_FLIGHT SECONDS SUBJECTS [--tls DIR]"
    ) { arguments in
        var arguments = arguments
        let tls = BenchTLS(takenFrom: &arguments)
        guard arguments.count >= 5, let connections = Int(arguments[1]), let inFlight = Int(arguments[2]),
            let seconds = Double(arguments[3]), let subjects = Int(arguments[4]), subjects > 0
        else { throw BenchError("check-client PORT CONNECTIONS IN_FLIGHT SECONDS SUBJECTS [--tls DIR]") }
        let address = try SocketAddress.parse("127.0.0.1:\(arguments[0])")
        let department = Caller(kind: .department, id: "APV")
        let codes = randomCodes(of: subjects)
        let next = Next()
        let configuration = ClientConfiguration(tls: try tls?.connecting(Counter.department, to: BenchTLS.measures))
        try await LoadLoop.run(
            address, configuration: configuration, connections: connections, inFlight: inFlight, seconds: seconds
        ) { channel in
            let client = CheckServiceClient(
                channel: tls == nil ? IdentifiedChannel(channel, caller: department) : channel)
            let answer = try await client.check(Counter.request(codes[next.number() % codes.count])).answer
            guard answer?.subject?.known == true else { throw BenchError("a subject that is not known") }
        }
    }

    /// The same for every run: the client draws before it calls, so that making codes is not measured.
    private static func randomCodes(of subjects: Int) -> [String] {
        var random = SampleRandom(seed: 20_261_124)
        return (0..<200_000).map { _ in SampleFeeds.organisation(random.below(subjects)).uscc }
    }

    /// Counts calls over all tasks.
    private final class Next: Sendable {
        private let count = Atomic<Int>(0)
        func number() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue }
    }
}
