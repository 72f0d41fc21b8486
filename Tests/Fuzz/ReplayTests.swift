import Foundation
import FuzzTargets
import TestKit
import Testing

/// What `make fuzz` has found interesting, and what it has found wrong, again: quickly, and on every machine.
@Suite("Fuzz targets hold for what fuzzing has found")
struct ReplayTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func inputs(_ kind: String, _ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let directory = folder.appendingPathComponent("\(kind)/\(target.rawValue)")
        guard FileManager.default.fileExists(atPath: directory.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted().map {
            ($0, [UInt8](try Data(contentsOf: directory.appendingPathComponent($0))))
        }
    }

    @Test("every committed seed passes", arguments: FuzzTarget.allCases)
    func corpus(target: FuzzTarget) throws {
        let inputs = try Self.inputs("Corpus", target)
        #expect(!inputs.isEmpty, "Corpus/\(target.rawValue) has no seeds")
        for (name, bytes) in inputs {
            let finding = target.finding(in: bytes)
            #expect(finding == nil, "Corpus/\(target.rawValue)/\(name)")
        }
    }

    @Test("what once failed passes", arguments: FuzzTarget.allCases)
    func failCases(target: FuzzTarget) throws {
        for (name, bytes) in try Self.inputs("FailCases", target) {
            let finding = target.finding(in: bytes)
            #expect(finding == nil, "FailCases/\(target.rawValue)/\(name)")
        }
    }

    @Test("seeds with a few bytes changed pass", arguments: FuzzTarget.allCases)
    func mutations(target: FuzzTarget) throws {
        var random = SeededRandom.printed("fuzz \(target.rawValue)")
        let seeds = try Self.inputs("Corpus", target).map(\.bytes)
        for _ in 0..<500 {
            var bytes = seeds.randomElement(using: &random) ?? []
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let index = Int.random(in: bytes.indices, using: &random)
                if Bool.random(using: &random) {
                    bytes[index] = .random(in: 0...255, using: &random)
                } else {
                    bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...6, using: &random)))
                }
            }
            let finding = target.finding(in: bytes)
            #expect(finding == nil, "\(target.rawValue): \(bytes)")
        }
    }
}
