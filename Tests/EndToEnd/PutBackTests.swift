import CommonSchema
import DistrictKit
import Foundation
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
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
                let known = try district.query("measures", "SELECT document_number FROM mirror_decisions")
                return try Set(known) == Set(district.query("registry", "SELECT document_number FROM decision"))
            }
            #expect(district.log("measures").contains("another history"))
            let known = try district.query("measures", "SELECT document_number FROM mirror_decisions")
            #expect(known.contains { $0.hasSuffix("-1号") } && !known.contains { $0.hasSuffix("-2号") })
            #expect(known.count == number - 2)
        }
    }
}
