import CommonSchema
import DistrictKit
import Foundation
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import Sample
import TestKit
import Testing

@Suite("A store that is put back from a copy", .serialized)
struct PutBackTests {
    @Test("measures, which was down meanwhile, takes the registry as it is now and not as it had been")
    func registryPutBack() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let lost = try await work.enlist(1)
            _ = try await work.patiently { try await work.check(lost.uscc) }
            // The copy is of before the second penalty.
            #expect(try await district.stop("registry") == 0)
            let file = try district.database("registry")
            let copy = district.directory.file("registry-copy")
            try FileManager.default.copyItem(atPath: file, toPath: copy)
            try district.start("registry")
            try await district.waitUntilServing("registry")
            _ = try await work.penalty(2)
            let position = try #require(Int64(district.query("registry", "SELECT max(position) FROM store_feed")[0]))
            func applied() throws -> String {
                try district.query("measures", "SELECT position FROM feed_followers WHERE source = 'registry'").first
                    ?? ""
            }
            try await eventually("measures has heard of it", timeout: .seconds(30)) { try applied() == "\(position)" }
            #expect(try await district.stop("measures") == 0)
            #expect(try await district.stop("registry") == 0)

            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
            try FileManager.default.copyItem(atPath: copy, toPath: file)
            try district.start("registry")
            try await district.waitUntilServing("registry")
            #expect(district.log("registry").contains("the store is not the one that was open here before"))
            let numbers = "SELECT document_number FROM mirror_decisions"
            // As many changes as were lost, and more: positions are given a second time, to other changes.
            var number = 3
            while try #require(Int64(district.query("registry", "SELECT max(position) FROM store_feed")[0])) <= position
            {
                _ = try await work.penalty(number)
                number += 1
            }
            try district.start("measures")
            try await district.waitUntilServing("measures")
            try await eventually("measures knows what the registry knows", timeout: .seconds(60)) {
                let known = try district.query("measures", "\(numbers) WHERE generation >= 0")
                return try Set(known) == Set(district.query("registry", "SELECT document_number FROM decision"))
            }
            #expect(district.log("measures").contains("another history"))
            let known = try district.query("measures", "\(numbers) WHERE generation >= 0")
            #expect(known.contains { $0.hasSuffix("-1号") } && !known.contains { $0.hasSuffix("-2号") })
            #expect(known.count == number - 2)
            // The penalty that the registry lost stays known as lost, and its subject's case is verified first; nobody else's is.
            #expect(
                try district.query("measures", "\(numbers) WHERE generation < 0").map { $0.hasSuffix("-2号") } == [true])
            // The rows are there a moment before the source says that they are all.
            try await eventually("measures is level with the registry", timeout: .seconds(30)) {
                try await work.patiently { try await work.check(work.organisation(3).uscc) }
                    .freshness.contains { $0.source == "registry" && $0.fresh }
            }
            let missed = try await work.check(work.organisation(2).uscc)
            #expect(missed.verdict == .verify && missed.subjectNoteEn.contains("put back to an earlier state"))
            let others = try await work.check(work.organisation(3).uscc)
            #expect(others.verdict == .proceed && others.subjectNoteEn.isEmpty)
            // Submitted again it is the same decision.
            _ = try await work.penalty(2, request: "\(work.run)-penalty-2-again")
            try await eventually("nothing is in doubt", timeout: .seconds(30)) {
                try await work.check(work.organisation(2).uscc).verdict == .proceed
            }
        }
    }
}
