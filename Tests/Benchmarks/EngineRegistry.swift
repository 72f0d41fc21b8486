import BenchKit
import CommonSchema
import Credit
import Crypto
import Foundation
import RPC
import RegistrySchema
import RegistryService
import Sample
import ServiceKit
import Store
import TestKit

/// What the registry does on a store: a department's file, and decisions that come one by one.
struct EngineRegistry {
    private let service: ServiceHarness

    private static let department = "department/MSR"
    private static let official = Official(id: "MSR-0101", name: "经办人")
    private static let authority = PublicBody(displayName: "区市场监督管理局", uscc: "11230109XY2301134L")
    /// Whom decisions are about: known subjects and new ones, as in a department's day.
    private static let organisations = 5_000
    /// As the command line sends a file.
    private static let chunkBytes = 256 * 1024
    private static let today = SystemClock().today

    /// Starts a registry with departments, rule book and calendar.
    static func start(_ store: EngineGround.Fresh) async throws -> EngineRegistry {
        let (blindIndex, encryption) = (store.directory + "/blind-index.key", store.directory + "/encryption.key")
        _ = try KeyFile.create(blindIndex)
        _ = try KeyFile.create(encryption)
        let service = try await BenchService.start(
            RegistryDefinition.service, data: store.directory + "/registry",
            settings: [
                "blind-index-key-file": blindIndex, "encryption-key-file": encryption, "store": store.url ?? "",
            ])
        try await BenchService.loadCatalogue(["departments", "rulebook", "holidays-cn"], into: service.address)
        return EngineRegistry(service: service)
    }

    /// Stops it.
    func stop() async { await service.stop() }

    // MARK: Imports

    /// A file of penalties in the official template, of which every fiftieth row is bad by intent.
    static func file(rows: Int) -> [UInt8] {
        let sample = SampleDecisions(
            authorityName: authority.displayName, authorityCode: authority.uscc, today: today, seed: SampleFeeds.seed,
            organisations: organisations)
        var text = SampleDecisions.line(SampleDecisions.penaltyHeader)
        for number in 0..<rows { text += SampleDecisions.line(sample.penalty(number).cells) }
        return Array(text.utf8)
    }

    /// Imports a file, one chunk after the other, and gives the rows a second.
    func take(_ file: [UInt8], rows: Int) async throws -> Double {
        let client = ImportServiceClient(channel: service.channel(Self.department))
        let begin = ContinuousClock.now
        let opened = try await client.openImport(
            OpenImportRequest(
                requestId: "open-bench", kind: .penalty, sha256: SHA256.hexDigest(file), totalBytes: Int64(file.count),
                fileName: "bench.csv", official: Self.official))
        let name = opened.import?.name ?? ""
        var offset = 0
        while offset < file.count {
            let end = min(file.count, offset + Self.chunkBytes)
            let answer = try await client.appendImportChunk(
                AppendImportChunkRequest(name: name, offset: Int64(offset), data: Array(file[offset..<end])))
            offset = Int(answer.nextOffset)
        }
        let finished = try await client.finishImport(FinishImportRequest(requestId: "finish-bench", name: name))
        let span = begin.duration(to: .now) / .seconds(1)
        guard let done = finished.import, done.state == .finished, done.rows == Int64(rows),
            done.accepted >= done.rows * 9 / 10
        else { throw BenchError("the registry did not take the file in") }
        return Double(rows) / span
    }

    // MARK: Single decisions

    /// Submits decisions from callers that each wait for their answer; after a moment of warming up.
    ///
    /// - Returns: how many a second, and how many questions to the database waited for an answer in each.
    func decisions(callers: Int, seconds: Double) async throws -> (perSecond: Double, roundTrips: Double) {
        let database = service.environment.database
        let client = DecisionServiceClient(channel: service.channel(Self.department))
        // `during` numbers less than half a million in each caller.
        _ = try await StoreBenchmark.during(min(0.2, seconds), tasks: callers) { number in
            try await Self.submit(number + 500_000, to: client)
        }
        let (before, begin) = (database.counts, ContinuousClock.now)
        let done = try await StoreBenchmark.during(seconds, tasks: callers) { number in
            try await Self.submit(number, to: client)
        }
        let (asked, span) = (database.counts - before, begin.duration(to: .now) / .seconds(1))
        return (Double(done) / span, Double(asked.roundTrips) / Double(max(1, done)))
    }

    private static func submit(_ number: Int, to client: DecisionServiceClient) async throws {
        let organisation = SampleFeeds.organisation(number % organisations)
        let day = today.adding(days: -9)
        let penalty = PenaltyRecord(
            counterpart: Counterpart(
                displayName: organisation.name, kind: organisation.isSoleTrader ? .soleTrader : .legalPerson,
                uscc: organisation.uscc, legalRepresentative: organisation.legalRepresentative),
            documentNumber: "松市监罚〔\(day.year)〕\(number + 1)号", conduct: "未建立进货查验记录", facts: "未能提供进货查验记录",
            legalGround: "《食品安全法》第一百二十六条", penaltyKinds: [.fine], content: "处以罚款五万元", fineFen: 5_000_000,
            decisionDate: day.iso, validTo: day.adding(days: 365).iso, authority: authority, sourceUnit: authority)
        let answer = try await client.submitDecision(
            SubmitDecisionRequest(requestId: "decision-\(number)", record: .penalty(penalty), official: official))
        guard answer.decision != nil, !answer.duplicate else { throw BenchError("a decision was not taken in") }
    }
}
