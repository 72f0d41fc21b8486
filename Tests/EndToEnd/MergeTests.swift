import CommonSchema
import DistrictKit
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import Sample
import TestKit
import Testing

@Suite("A merge reaches every service", .serialized)
struct MergeTests {
    @Test(
        "a Check by any code of a merged subject sees the entries of both records; an objection and a restart later it still does"
    )
    func both() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let numbers = (1...50).filter { !work.organisation($0).isSoleTrader }.prefix(2)
            let first = try await work.enlist(numbers[0])
            let second = try await work.enlist(numbers[1])
            // As many entries by one code: what a Check shows as grounds of the measure.
            func sources(_ code: String) async throws -> Set<String> {
                let answer = try await work.patiently { try await work.check(code) }
                return Set(answer.restraints.filter { $0.measure?.code == "SA-015" }.flatMap(\.grounds).map(\.source))
            }
            try await eventually("each restraint for itself", timeout: .seconds(60)) {
                let one = try await sources(first.uscc)
                let other = try await sources(second.uscc)
                return one == [first.entry] && other == [second.entry]
            }

            let subjects = SubjectServiceClient(channel: try district.channel("registry", as: "department/MSR"))
            let official = Official(id: "MSR-0042")
            func subject(_ name: String) async throws -> Subject {
                try #require(try await subjects.getSubject(GetSubjectRequest(name: name)).subject)
            }
            // The entries are emergency management's: nothing of them moves before it agrees.
            let changes = SubjectChangeServiceClient(channel: try district.channel("registry", as: "department/EMR"))
            func confirmed(_ change: SubjectChange?) async throws -> Subject? {
                #expect(change?.awaitedDepartments == ["EMR"])
                let answer = try await changes.confirmSubjectChange(
                    ConfirmSubjectChangeRequest(
                        requestId: "\(work.run)-\(change?.name.suffix(2) ?? "")-confirm", name: change?.name ?? "",
                        official: Official(id: "EMR-0202")))
                #expect(answer.change?.state == .confirmed)
                return answer.subject
            }
            let ending = try await subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: "\(work.run)-end", name: first.subject,
                    etag: try await subject(first.subject).etag, status: .deregistered, reason: "换照",
                    official: official))
            let source = try #require(try await confirmed(ending.change))
            let merge = MergeSubjectsRequest(
                requestId: "\(work.run)-merge", source: source.name, sourceEtag: source.etag, target: second.subject,
                targetEtag: try await subject(second.subject).etag, reason: "换照后重复登记", official: official)
            let proposed = try await subjects.mergeSubjects(merge)
            let merged = try await confirmed(proposed.change)
            #expect(merged?.uscc == second.uscc && merged?.identifiers.map(\.value) == [second.uscc, first.uscc])

            let both: Set = [first.entry, second.entry]
            let lookups = LookupServiceClient(channel: try district.channel("listing", as: "department/APV"))
            for code in [first.uscc, second.uscc] {
                try await eventually("both entries by \(code)", timeout: .seconds(60)) {
                    try await sources(code) == both
                }
                try await eventually("both entries at listing", timeout: .seconds(60)) {
                    let found = try await lookups.lookupEntries(
                        LookupEntriesRequest(
                            subject: SubjectReference(by: .code(SubjectCode(kind: .uscc, value: code)))))
                    return found.result?.subject == second.subject
                        && Set(found.result?.entries.map(\.name) ?? []) == both
                }
            }
            // An objection to the merged record's entry suspends it by the other's code.
            _ = try await work.object(first.entry, numbers[0])
            try await eventually("the suspension by the code that stays", timeout: .seconds(60)) {
                let answer = try await work.check(second.uscc)
                return answer.disputes.map { $0.ground?.source } == [first.entry]
            }
            // Killed and started again, the registry gives the same answer to the same request, and does nothing twice.
            try await district.kill("registry")
            try district.start("registry")
            try await district.waitUntilServing("registry")
            #expect(try await work.patiently { try await subjects.mergeSubjects(merge) } == proposed)
            let rows = try district.query(
                "registry", "SELECT target, detail FROM store_audit WHERE action = 'MergeSubjects' ORDER BY target")
            let name = proposed.change?.name ?? ""
            #expect(rows == ["\(name)|official=MSR-0042 declared state=PROPOSED"])
            // Undone as a whole: each restraint is for itself again.
            _ = try await SubjectChangeServiceClient(channel: try district.channel("registry", as: "department/MSR"))
                .undoSubjectChange(
                    UndoSubjectChangeRequest(
                        requestId: "\(work.run)-undo", name: name, reason: "并非同一主体", official: official))
            _ = try await changes.confirmSubjectChange(
                ConfirmSubjectChangeRequest(
                    requestId: "\(work.run)-undone", name: name, official: Official(id: "EMR-0202")))
            try await eventually("no restraint of the first by the second's code", timeout: .seconds(60)) {
                try await sources(second.uscc) == [second.entry]
            }
        }
    }
}
