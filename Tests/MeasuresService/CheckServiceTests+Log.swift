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
import Testing

@testable import MeasuresService

/// The log of Checks as it is read, and what refusals say.
extension CheckServiceTests {
    @Test("a department reads its own queries only; operators and BEB read all, page by page")
    func reading() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            for _ in 0..<3 { _ = try await district.checks("FIN").check(Sample.request()) }
            _ = try await district.checks("EIS").check(Sample.request(matter: "EIS-01"))
            var numbers: [String] = []
            for place in 1...4 as ClosedRange<Int64> { numbers.append(try await district.number(place)) }
            let own = try await district.checks("FIN").listChecks(ListChecksRequest())
            #expect(own.checks.map(\.queryNumber) == Array(numbers[0...2].reversed()))
            let others = GetCheckRequest(name: "checks/\(numbers[3])")
            #expect(await reason { try await district.checks("FIN").getCheck(others) } == "NOT_FOUND")
            #expect(
                await reason { try await district.checks("FIN").listChecks(ListChecksRequest(department: "EIS")) }
                    == "NOT_YOUR_DEPARTMENT")
            let all = district.checks("BEB")
            let first = try await all.listChecks(ListChecksRequest(pageSize: 3))
            #expect(first.checks.map(\.queryNumber) == Array(numbers[1...3].reversed()))
            let second = try await all.listChecks(ListChecksRequest(pageSize: 3, pageToken: first.nextPageToken))
            #expect(second.checks.map(\.queryNumber) == [numbers[0]])
            #expect(second.nextPageToken == "")
            #expect(
                await reason {
                    try await all.listChecks(ListChecksRequest(department: "FIN", pageToken: first.nextPageToken))
                } == "PAGE_TOKEN_INVALID")
            let bySubject = try await all.listChecks(ListChecksRequest(matter: "EIS-01", subject: "subjects/1"))
            #expect(bySubject.checks.map(\.department) == ["EIS"])
        }
    }

    @Test(
        "a masked number in the purpose is no personal number, and the log holds the purpose without its outer blanks")
    func maskedPurpose() async throws {
        try await District.run { district in
            try await district.settle()
            let checks = district.checks("FIN")
            let request = Sample.request(purpose: " 核查230109************的申报 ")
            let answer = try #require(try await checks.check(request).answer)
            let logged = try await checks.getCheck(GetCheckRequest(name: answer.name)).check
            #expect(logged?.purpose == "核查230109************的申报")
        }
    }

    @Test("the log finds an official however the id is written, and another one not")
    func byOfficial() async throws {
        try await District.run { district in
            try await district.settle()
            let checks = district.checks("FIN")
            _ = try await checks.check(Sample.request(official: Official(id: "FIN-007", name: "王")))
            _ = try await checks.check(Sample.request(official: Official(id: "fin-008")))
            func numbers(_ official: String) async throws -> [String] {
                try await checks.listChecks(ListChecksRequest(official: official)).checks.map(\.queryNumber)
            }
            #expect(try await numbers("fin-007") == [district.number(1)])
            #expect(try await numbers("FIN-008") == [district.number(2)])
            #expect(try await numbers("fin-009") == [])
        }
    }

    @Test("once a department has registered officials, only they check, under their registered names")
    func registeredOfficial() async throws {
        try await District.run { district in
            try await district.registry.publish(
                .official(
                    DepartmentOfficial(
                        name: "departments/fin/officials/fin-007", department: "FIN", id: "fin-007", displayName: "王试验",
                        roles: [.handler], validFrom: "2020-01-01")), key: "departments/fin/officials/fin-007")
            try await district.settle()
            let checks = district.checks("FIN")
            let refused = await reason { try await checks.check(Sample.request(official: Official(id: "fin-008"))) }
            #expect(refused == "OFFICIAL_NOT_REGISTERED")
            let batch = BatchCheckRequest(
                subjects: [Sample.byCode(Sample.uscc)], matter: "FIN-02", purpose: "p",
                official: Official(id: "fin-008"))
            #expect(await reason { try await checks.batchCheck(batch) } == "OFFICIAL_NOT_REGISTERED")
            _ = try await checks.check(Sample.request(official: Official(id: "FIN-007")))
            let kept = try await checks.listChecks(ListChecksRequest()).checks
            #expect(kept.map(\.official) == [Official(id: "fin-007", name: "王试验")])
        }
    }

    @Test("a refusal says its reason in Chinese, too, and names the package of the method")
    func chinese() async throws {
        try await District.run { district in
            try await district.settle()
            do {
                _ = try await district.checks("EIS").check(Sample.request())
                Issue.record("answered")
            } catch let error as RPCError {
                #expect(error.info?.metadata["reason_zh"] == "属于其他部门")
                #expect(error.info?.metadata["department"] == "FIN")
                #expect(error.info?.domain == "xinyi.measures.v1")
            }
        }
    }

    @Test("what waits for its row says so")
    func unimplemented() async throws {
        try await District.run { district in
            let client = ActionServiceClient(channel: district.channel(Caller(kind: .department, id: "FIN")))
            do {
                _ = try await client.getAction(GetActionRequest(name: "actions/1"))
                Issue.record("answered")
            } catch let error as RPCError {
                #expect(error.code == .unimplemented)
                #expect(error.message.contains("M3"))
            }
        }
    }
}
