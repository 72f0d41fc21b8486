import Casework
import CommonSchema
import Credit
import Crypto
import ListingSchema
import MeasuresRules
import MeasuresSchema
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import TestKit
import Testing

@testable import MeasuresService

/// What an answer begins with, and what a repetition is answered.
extension CheckServiceTests {
    @Test("with a stale source also an answer without restraints is to be verified, and with fresh ones it is not")
    func staleNone() async throws {
        try await District.run(freshness: 1) { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            let checks = district.checks("FIN")
            try await eventually("a fresh answer") {
                let answer = try await checks.check(Sample.request()).answer
                return answer?.restraints == [] && answer?.verdict == .proceed
            }
            await district.listing.stop()
            try await eventually("verification of none") {
                let answer = try await checks.check(Sample.request()).answer
                return answer?.restraints == [] && answer?.verdict == .verify
            }
        }
    }

    @Test("of a subject that has ended, and of one that nobody knows, the answer says so and what to do")
    func notes() async throws {
        try await District.run { district in
            for (name, status, code) in [
                ("subjects/1", SubjectStatus.deregistered, Sample.uscc), ("subjects/8", .licenceRevoked, Sample.other),
            ] {
                var company = Sample.company(name, uscc: code)
                company.status = status
                try await district.registry.publish(.subject(company), key: name)
            }
            try await district.settle()
            let checks = district.checks("FIN")
            let ended = try #require(try await checks.check(Sample.request()).answer)
            #expect(ended.verdict == .verify && ended.subject?.ended == true)
            #expect(ended.subjectNoteZh.contains("向登记机关核实") && ended.subjectNoteEn.contains("deregistered"))
            let known = try #require(try await checks.check(Sample.request(Sample.byCode(Sample.other))).answer)
            #expect(known.verdict == .proceed && known.subjectNoteZh.isEmpty && known.subjectNoteEn.isEmpty)
            // A company that comes for the first time is not sent away.
            let first = try #require(try await checks.check(Sample.request(Sample.byCode(Sample.third))).answer)
            #expect(first.verdict == .proceed && first.subject?.known == false)
            #expect(first.subjectNoteZh.contains("没有该主体的记录") && first.subjectNoteEn.contains("first time"))
            // One of whom listing has an entry was lost by the registry: it is neither new nor clean.
            var stray = entry()
            (stray.subject, stray.uscc) = ("subjects/404", Sample.third)
            try await district.listing.publish(stray)
            try await district.settle()
            let lost = try #require(try await checks.check(Sample.request(Sample.byCode(Sample.third))).answer)
            #expect(lost.verdict != .proceed && lost.subject?.known == false)
            #expect(lost.subjectNoteZh.contains("向认定机关核实该条目") && !lost.subjectNoteEn.contains("first time"))
        }
    }

    @Test("a code with another check character is none, unless the registry has it as issued so")
    func issuedCode() async throws {
        try await District.run { district in
            let issued = Sample.uscc.dropLast() + (Sample.uscc.hasSuffix("1") ? "2" : "1")
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            let checks = district.checks("FIN")
            let request = Sample.request(Sample.byCode(String(issued)))
            #expect(await reason { try await checks.check(request) } == "INVALID_CODE")
            try await district.registry.publish(
                .subject(Sample.company("subjects/8", uscc: String(issued))), key: "subjects/8")
            try await eventually("the code is known") {
                (try? await checks.check(request).answer?.subject?.name) == "subjects/8"
            }
        }
    }

    @Test(
        "a repetition of a Check and of a batch gets the first answer without a further query; without an id, another")
    func repeatedCheck() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(entry())
            try await district.settle()
            let checks = district.checks("FIN")
            var request = Sample.request()
            request.requestId = "counter-7-0001"
            let first = try #require(try await checks.check(request).answer)
            #expect(first.verdict == .refuse)
            var ended = entry(version: 2)
            ended.state = .revoked
            ended.exitDate = today.iso
            try await district.listing.publish(ended)
            try await district.settle()
            #expect(try await checks.check(request).answer == first)
            #expect(try await rows(district) == 1)
            request.requestId = ""
            let next = try #require(try await checks.check(request).answer)
            #expect(next.verdict == .proceed)
            #expect(next.queryNumber != first.queryNumber)
            var batch = BatchCheckRequest(
                subjects: [request.subject, request.subject].compactMap(\.self), matter: request.matter)
            batch.purpose = request.purpose
            batch.official = request.official
            batch.requestId = "counter-7-0002"
            let answers = try await checks.batchCheck(batch)
            #expect(answers.results.count == 2)
            #expect(try await checks.batchCheck(batch) == answers)
            #expect(try await rows(district) == 4)
            request.requestId = "counter-7-0001"
            request.purpose = "other"
            await #expect(throws: RPCError.self) { try await checks.check(request) }
        }
    }

    @Test(
        "an answer is repeated for five minutes; later it is no proof of today",
        arguments: [(299, true), (300, true), (301, false)])
    func repeatedLate(seconds: Int64, isTaken: Bool) async throws {
        let clock = ManualClock(SystemClock().now())
        try await District.run(freshness: 3600, clock: clock) { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            let checks = district.checks("FIN")
            var request = Sample.request()
            request.requestId = "counter-7-0003"
            let first = try await checks.check(request).answer
            clock.set(clock.now().adding(milliseconds: seconds * 1000))
            if isTaken {
                #expect(try await checks.check(request).answer == first)
            } else {
                #expect(await reason { try await checks.check(request) } == "ANSWER_OUTDATED")
                request.requestId = "counter-7-0004"
                #expect(try await checks.check(request).answer?.queryNumber != first?.queryNumber)
            }
        }
    }
}
