import CommonSchema
import Credit
import DistrictKit
import Foundation
import ListingSchema
import MeasuresSchema
import TestKit
import Testing

@Suite("A listing whose clock was four years ahead", .serialized)
struct WrongClockTests {
    @Test(
        "ends every entry; set right, one command puts them back, measures hears of it, and Checks are right all the while"
    )
    func undone() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let entries = try await [work.enlist(1), work.enlist(2)]
            func restraints(_ uscc: String) async throws -> [RestraintInstruction] {
                try await work.patiently { try await work.check(uscc) }.restraints.map(\.instruction)
            }
            try await eventually("both are restrained", timeout: .seconds(30)) {
                for entry in entries where try await restraints(entry.uscc).isEmpty { return false }
                return true
            }
            let before = try await restraints(entries[0].uscc)
            func states(_ service: String) throws -> [String] {
                try district.query(service, "SELECT DISTINCT state FROM entries")
            }

            #expect(try await district.stop("listing") == 0)
            try district.start("listing", ["--development", "--clock-offset-seconds", "\(4 * 366 * 86_400)"])
            try await district.waitUntilServing("listing")
            #expect(try states("listing") == ["expired"])
            #expect(try await district.stop("listing") == 0)
            try district.start("listing")
            try await district.waitUntilServing("listing")
            #expect(try states("listing") == ["expired"], "a clock that is right again brings nobody back by itself")

            let operation = ["--as", "operator/li"]
            let since = work.today.adding(days: 300).iso
            let listed = try await district.xinyi(
                ["upkeep", "acts", "listing", "--since", since, "--json"] + operation)
            #expect(listed.code == 0, "\(listed.errors)")
            #expect(listed.output.matches(of: /TIMED_ACT_STANDING_EARLY/).count == 2, "\(listed.output)")
            #expect(entries.allSatisfy { listed.output.contains("\"\($0.entry)\"") })

            let undo = [
                "upkeep", "undo", "listing", "--since", since, "--until", work.today.adding(days: 2000).iso, "--reason",
                "机房对时服务器超前四年", "--lang", "zh",
            ]
            let done = try await district.xinyi(undo + operation)
            #expect(done.code == 0 && done.output.contains("已撤销"), "\(done.errors)")
            #expect(try states("listing") == ["effective"])
            let actors = try district.query(
                "listing", "SELECT event || ' ' || actor FROM entry_versions ORDER BY rowid DESC LIMIT 4")
            #expect(actors.prefix(2).allSatisfy { $0.hasPrefix("EXPIRY_UNDONE ") && $0.hasSuffix("operator/li") })
            #expect(actors.suffix(2) == ["EXPIRED rule:clock", "EXPIRED rule:clock"])
            let position = try district.query("listing", "SELECT max(position) FROM store_feed")
            try await eventually("measures has heard of it", timeout: .seconds(30)) {
                try district.query("measures", "SELECT position FROM feed_followers WHERE source = 'listing'")
                    == position
            }
            for entry in entries { #expect(try await restraints(entry.uscc).count == before.count) }
            #expect(try await restraints(entries[0].uscc) == before)
            let again = try await district.xinyi(undo + operation)
            #expect(again.code != 0 && again.errors.contains("NOTHING_TO_UNDO"))
            let verified = try await district.xinyi(["upkeep", "verify", "listing"] + operation)
            #expect(verified.code == 0)
        }
    }
}
