import BenchKit
import CommonSchema
import Crypto
import Foundation
import ListingSchema
import ListingService
import MeasuresSchema
import MeasuresService
import RPC
import RegistryService
import ServiceKit
import TestKit

/// How long after the commit of an objection a counter's Check still shows the restraint.
enum SuspensionBenchmark {
    static let command = BenchCommand(
        name: "suspension",
        usage: "TRIALS [JSON_FILE]   from an accepted objection to the first Check that shows the suspension"
    ) { arguments in
        guard let trials = arguments.first.flatMap({ Int($0) }), trials > 0 else {
            throw BenchError("suspension TRIALS [JSON_FILE]")
        }
        let file = try arguments.dropFirst().first.map { try ResultFile(at: $0, appending: true) }
        let result = try await run(trials: trials)
        try file?.write("suspension", result)
    }

    /// What the trials gave, for machines.
    private struct Result: Codable {
        let trials: Int
        let medianMilliseconds: Double
        let maximumMilliseconds: Double

        enum CodingKeys: String, CodingKey {
            case trials
            case medianMilliseconds = "median_ms"
            case maximumMilliseconds = "maximum_ms"
        }
    }

    private static func run(trials: Int) async throws -> Result {
        let directory = try BenchService.freshDirectory("suspension")
        let (blindIndex, encryption) = (directory + "/blind-index.key", directory + "/encryption.key")
        _ = try KeyFile.create(blindIndex)
        _ = try KeyFile.create(encryption)
        let registry = try await BenchService.start(
            RegistryDefinition.service, data: directory + "/registry",
            settings: ["blind-index-key-file": blindIndex, "encryption-key-file": encryption])
        // Listing follows measures, which follows listing.
        let later = LaterChannel()
        let listing = try await BenchService.start(
            ListingDefinition.service, data: directory + "/listing",
            settings: ["blind-index-key-file": blindIndex, "registry-endpoints": "\(registry.address)"],
            upstreams: ["measures": later])
        let measures = try await BenchService.start(
            MeasuresDefinition.service, data: directory + "/measures",
            settings: [
                "blind-index-key-file": blindIndex, "registry-endpoints": "\(registry.address)",
                "listing-endpoints": "\(listing.address)",
            ])
        later.lead(to: measures.base)
        try await BenchService.loadCatalogue(["departments", "rulebook", "holidays-cn"], into: registry.address)
        try await BenchService.loadCatalogue(["instruments", "domains"], into: listing.address, as: "department/BEB")
        try await BenchService.loadCatalogue(["lists"], into: listing.address, as: "department/EMR")
        try await BenchService.loadCatalogue(["lists"], into: listing.address, as: "department/BEB")
        try await BenchService.loadCatalogue(["measures", "matters"], into: measures.address)
        let listed = try await ListedSubject.enlist(
            registry: registry.channel("department/EMR"), listing: listing.channel("department/EMR"))
        let counter = CheckServiceClient(channel: measures.channel("department/APV"))
        try await until("the restraint", counter, listed) { !$0.restraints.isEmpty && $0.disputes.isEmpty }
        let objections = ObjectionServiceClient(channel: listing.channel("department/EMR"))

        var durations: [Double] = []
        durations.reserveCapacity(trials)
        var checks = 0
        for trial in 1...trials {
            let filed = try await objections.fileObjection(listed.objection(trial)).objection
            let accepted = try await objections.acceptObjection(
                AcceptObjectionRequest(
                    name: filed?.name ?? "", etag: filed?.etag ?? "", official: ListedSubject.proposer,
                    requestId: "accept-\(trial)-bench")
            ).objection
            let committed = ContinuousClock.now
            checks += try await until("the suspension", counter, listed) { answer in
                answer.disputes.contains { $0.reason == .objection } && answer.restraints.isEmpty
            }
            durations.append(committed.duration(to: .now) / .milliseconds(1))
            _ = try await objections.dismissObjection(
                DismissObjectionRequest(
                    name: accepted?.name ?? "", reason: "经核实,事实清楚", etag: accepted?.etag ?? "",
                    official: ListedSubject.verifier, requestId: "dismiss-\(trial)-bench"))
            try await until("the resumed restraint", counter, listed) {
                !$0.restraints.isEmpty && $0.disputes.isEmpty
            }
        }
        let result = Result(
            trials: trials, medianMilliseconds: Comparison.median(durations),
            maximumMilliseconds: durations.max() ?? .nan)
        print("")
        print("from the commit of an objection to the first Check that shows the suspension, \(trials) trials:")
        print(
            String(
                format: "median %.2f ms, maximum %.2f ms (%.1f Checks back to back each)",
                result.medianMilliseconds, result.maximumMilliseconds, Double(checks) / Double(trials)))
        for service in [measures, listing, registry] { await service.stop() }
        return result
    }

    /// Checks back to back until the answer is as wanted, and says how many Checks it took.
    @discardableResult
    private static func until(
        _ what: String, _ counter: CheckServiceClient, _ listed: ListedSubject, _ holds: (CheckAnswer) -> Bool
    ) async throws -> Int {
        let deadline = ContinuousClock.now + .seconds(60)
        var count = 0
        while ContinuousClock.now < deadline {
            let answer = try await BenchService.patiently {
                try await counter.check(Counter.request(listed.uscc)).answer
            }
            count += 1
            if let answer, holds(answer) { return count }
        }
        throw BenchError("no Check showed \(what) within 60 s")
    }
}
