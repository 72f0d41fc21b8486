import CommonSchema
import Credit
import DistrictKit
import ListingSchema
import MeasuresSchema
import RPC
import Sample
import TestKit
import Testing

@Suite("A case goes through five real services", .serialized)
struct CaseTests {
    @Test("an entry restrains, an objection suspends it, its dismissal resumes it, and each Check says why")
    func wholeCase() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let case1 = try await work.enlist(1)
            try await eventually("the restraint at the counter", timeout: .seconds(30)) {
                let answer = try await work.patiently { try await work.check(case1.uscc) }
                guard let restraint = answer.restraints.first(where: { $0.measure?.code == "SA-015" }) else {
                    return false
                }
                #expect(restraint.instruction == .refuse)
                let ground = try #require(restraint.grounds.first)
                #expect(ground.source == case1.entry)
                #expect(!ground.decisionNumber.isEmpty && !ground.legalBasis.isEmpty && !ground.remedies.isEmpty)
                #expect(ground.expiryDate == work.today.adding(months: 36).adding(days: -1).iso)
                #expect(!answer.queryNumber.isEmpty && answer.freshness.allSatisfy { $0.fresh })
                return true
            }
            let objection = try await work.object(case1.entry, 1)
            try await eventually("the suspension at the counter", timeout: .seconds(30)) {
                let answer = try await work.check(case1.uscc)
                guard let dispute = answer.disputes.first else { return false }
                #expect(dispute.reason == .objection && dispute.ground?.source == case1.entry)
                #expect(!answer.restraints.contains { $0.grounds.contains { $0.source == case1.entry } })
                return true
            }
            let objections = ObjectionServiceClient(channel: try district.channel("listing", as: "department/EMR"))
            _ = try await objections.dismissObjection(
                DismissObjectionRequest(
                    name: objection.name, reason: "经核实,事实清楚", etag: objection.etag, official: CaseWork.verifier,
                    requestId: "dismiss-case-1"))
            try await eventually("the resumed restraint", timeout: .seconds(30)) {
                let answer = try await work.check(case1.uscc)
                return answer.restraints.contains { $0.measure?.code == "SA-015" } && answer.disputes.isEmpty
            }
        }
    }

    @Test("another department's matter is refused at the counter")
    func foreignMatter() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let client = CheckServiceClient(channel: try district.channel("measures", as: "department/MSR"))
            try await eventually("the refusal", timeout: .seconds(30)) {
                do {
                    _ = try await client.check(
                        CheckRequest(
                            subject: SubjectReference(by: .code(.init(kind: .uscc, value: work.organisation(1).uscc))),
                            matter: CaseWork.matter, purpose: "投资项目备案", official: CaseWork.clerk))
                    Issue.record("the market bureau was answered in the approval bureau's matter")
                    return true
                } catch let error as RPCError {
                    if error.code == .unavailable || error.code == .failedPrecondition { return false }
                    #expect(error.code == .permissionDenied)
                    #expect(error.info?.reason == "NOT_YOUR_DEPARTMENT")
                    return true
                }
            }
        }
    }

    @Test("with listing stopped, Checks go on, and past the freshness limit restraints are to be verified first")
    func listingStopped() async throws {
        try await withDistrict(extra: ["measures": ["--freshness-limit-seconds", "3"]]) { district, work in
            try await work.loadCatalogues()
            let case1 = try await work.enlist(1)
            try await eventually("the restraint", timeout: .seconds(30)) {
                let answer = try await work.patiently { try await work.check(case1.uscc) }
                return answer.restraints.contains { $0.instruction == .refuse }
            }
            #expect(try await district.stop("listing") == 0)
            try await eventually("the end of freshness", timeout: .seconds(30)) {
                // Every single Check in between is answered.
                let answer = try await work.check(case1.uscc)
                #expect(answer.restraints.contains { $0.measure?.code == "SA-015" })
                let listing = try #require(answer.freshness.first { $0.source == "listing" })
                let instructions = answer.restraints.map(\.instruction)
                if listing.fresh {
                    #expect(instructions.contains(.refuse) && !instructions.contains(.verifyBeforeExecution))
                    return false
                }
                #expect(listing.ageMillis > 3000)
                #expect(instructions.contains(.verifyBeforeExecution) && !instructions.contains(.refuse))
                #expect(answer.restraints.allSatisfy { $0.instructionOnceVerified != .verifyBeforeExecution })
                return true
            }
            try district.start("listing")
            try await district.waitUntilServing("listing")
            try await eventually("freshness again", timeout: .seconds(60)) {
                let answer = try await work.check(case1.uscc)
                return answer.restraints.contains { $0.measure?.code == "SA-015" && $0.instruction == .refuse }
            }
        }
    }
}
