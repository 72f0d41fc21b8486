import CommonSchema
import DirectorySchema
import DistrictKit
import ListingSchema
import MeasuresSchema
import RPC
import ServiceKit
import TestKit
import Testing
import Transport

@Suite("Services are restarted one after the other under load", .serialized)
struct RollingRestartTests {
    @Test("every service is drained and started again three times, and no call of our client fails")
    func noCallFails() async throws {
        var random = SeededRandom.printed("rolling restarts")
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let first = try await work.enlist(1)
            _ = try await work.patiently { try await work.check(first.uscc) }
            try Self.callThroughClients(district)
            let tally = Locked((calls: 0, failures: [String]()))
            let stop = Locked(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<10 {
                    group.addTask { await Self.load(worker, work, first, tally, until: stop) }
                }
                for round in 0..<15 {
                    let service = District.services[round % District.services.count]
                    try await Task.sleep(for: .milliseconds(Int.random(in: 100...500, using: &random)))
                    #expect(try await district.stop(service) == 0)
                    try district.start(service)
                    try await district.waitUntilServing(service)
                }
                stop.with { $0 = true }
                try await group.waitForAll()
            }
            let (calls, failures) = tally.with { $0 }
            #expect(failures == [], "of \(calls) calls")
            print("rolling restarts: 15 restarts, \(calls) calls, \(failures.count) failed")
        }
    }

    @Test("a second instance of measures is found and shares the load, and the first may go, with no change at clients")
    func secondInstance() async throws {
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let first = try await work.enlist(1)
            _ = try await work.patiently { try await work.check(first.uscc) }
            try Self.callThroughClients(district)
            _ = try await work.check(first.uscc)
            let second = try district.startSecond("measures")
            let address = try await second.waitUntilServing(timeout: .seconds(60)).address
            try await work.loadMeasures(into: address)
            let client = try #require(district.clients.with { $0["department/APV measures"] })
            try await eventually("two instances", timeout: .seconds(30)) { client.instances.count == 2 }
            // It builds its own projection from the feeds.
            try await eventually("checks at both", timeout: .seconds(60)) {
                var answered: Set<String> = []
                for _ in 0..<40 {
                    let info = try await IntrospectionServiceClient(channel: client).getServerInfo(
                        GetServerInfoRequest())
                    answered.insert(info.instanceId)
                }
                return answered.count == 2
            }
            #expect(try await district.stop("measures") == 0)
            let answer = try await work.patiently { try await work.check(first.uscc) }
            #expect(!answer.queryNumber.isEmpty)
            second.signal(15)
            #expect(try await second.waitForExit() == 0)
        }
    }

    /// Lets the district's calls go through balancing clients that ask the directory.
    static func callThroughClients(_ district: District) throws {
        let directory = try SocketAddress.parse(district.address("directory"))
        district.makeChannel.with { make in
            make = { service, provider in
                let security = ConnectionSecurity(provider: provider)
                let resolver: any Resolver =
                    service == "directory"
                    ? StaticResolver([Endpoint(address: directory)])
                    : DirectoryResolver(
                        service: service, directories: [directory], caller: .anyone, security: security, logger: .silent
                    )
                return Client(service, resolver: resolver) { security.connection(to: $0, service: service) }
            }
        }
    }

    /// One worker: calls until told to stop, and notes what failed. Nothing is repeated here.
    static func load(
        _ worker: Int, _ work: CaseWork, _ first: CaseWork.Enlisted,
        _ tally: Locked<(calls: Int, failures: [String])>, until stop: Locked<Bool>
    ) async {
        var number = 1000 * (worker + 1)
        while !stop.with({ $0 }) {
            number += 1
            do {
                switch worker % 5 {
                case 0: _ = try await work.penalty(number)
                case 1: _ = try await work.check(first.uscc)
                case 2: _ = try await work.report(number)
                case 3: _ = try await work.look(first.uscc)
                default: _ = try await work.instances()
                }
                tally.with { $0.calls += 1 }
            } catch {
                tally.with { $0.failures.append("worker \(worker), number \(number): \(error)") }
            }
        }
    }
}

extension CaseWork {
    /// Loads the catalogues of measures and matters into one instance of measures: each has its own.
    func loadMeasures(into address: String) async throws {
        let loaded = try await district.xinyi([
            "catalog", "load", Self.repository + "/Services/CLI/Catalogue", "--only", "measures", "--only", "matters",
            "--address", address, "--as", "department/BEB", "--official", "OP-0001",
        ])
        guard loaded.code == 0 else { throw NotInTime("the catalogues: \(loaded.errors)\n\(loaded.output)") }
    }

    /// Looks a subject's entries up.
    func look(_ uscc: String) async throws -> LookupEntriesResponse {
        try await LookupServiceClient(channel: try district.channel("listing", as: "department/APV")).lookupEntries(
            LookupEntriesRequest(subject: SubjectReference(by: .code(SubjectCode(kind: .uscc, value: uscc)))))
    }

    /// Lists what the directory knows.
    func instances() async throws -> ListInstancesResponse {
        try await DirectoryServiceClient(channel: try district.channel("directory", as: "operator/test"))
            .listInstances(ListInstancesRequest())
    }
}
