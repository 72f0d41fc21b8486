import CommonSchema
import Credit
import ListingSchema
import MeasuresSchema
import RegistrySchema
import TestKit
import Testing

@testable import MeasuresService

@Suite("An entry that listing's clock ended or began too early, and that was put back")
struct UndoneActTests {
    @Test("a Check goes by the entry's days all the while, and by what listing says when it was put back")
    func checks() async throws {
        try await District.run { district in
            let today = SystemClock().today
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            let ends = Sample.entry("entries/1", version: 1, from: today.adding(days: -10), to: today.adding(days: 30))
            try await district.listing.publish(ends)
            try await district.settle()
            func restraints() async throws -> [RestraintInstruction] {
                try await district.checks("FIN").check(Sample.request()).answer?.restraints.map(\.instruction) ?? []
            }
            let before = try await restraints()
            #expect(before == [.refuse, .consider])
            func tell(_ entry: ListEntry, version: Int64, _ change: (inout ListEntry) -> Void) async throws {
                var entry = entry
                entry.version = version
                change(&entry)
                try await district.listing.publish(entry)
                try await district.settle()
            }
            try await tell(ends, version: 2) { entry in
                entry.state = .expired
                entry.exitDate = today.adding(days: 31).iso
                entry.exitReason = .periodOver
            }
            #expect(try await restraints() == before, "its last day is not over")
            // An objection against it that was accepted meanwhile counts.
            try await tell(ends, version: 3) { entry in
                entry.state = .expired
                entry.exitDate = today.adding(days: 31).iso
                entry.suspension = Suspension(reason: .objection)
            }
            let contested = try await district.checks("FIN").check(Sample.request()).answer
            #expect(contested?.restraints.isEmpty == true && contested?.disputes.map(\.reason) == [.objection])
            try await tell(ends, version: 4) { _ in }
            #expect(try await restraints() == before)
            // What was undone is not what came last: an end that is due counts.
            try await tell(ends, version: 5) { entry in
                entry.state = .expired
                entry.validTo = today.adding(days: -1).iso
                entry.exitDate = today.iso
                entry.exitReason = .periodOver
            }
            #expect(try await restraints().isEmpty)

            let begins = Sample.entry("entries/2", version: 1, from: today.adding(days: 5), to: today.adding(days: 30))
            try await tell(begins, version: 1) { _ in }
            #expect(try await restraints().isEmpty, "its first day has not come")
            try await tell(begins, version: 2) { $0.state = .pending }
            #expect(try await restraints().isEmpty)
        }
    }
}
