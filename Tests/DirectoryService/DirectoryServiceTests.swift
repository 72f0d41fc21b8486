import CommonSchema
import DirectorySchema
import Phrases
import RPC
import SchemaRuntime
import ServiceKit
import Synchronization
import TestKit
import Testing

@testable import DirectoryService

@Suite("The directory over real sockets (D1)")
struct DirectoryServiceTests {
    func register(
        _ id: String, service: String = "listing", endpoint: String = "127.0.0.1:7403", lease: Int32 = 0,
        state: ServingState = .serving, requestID: String? = nil
    ) -> RegisterInstanceRequest {
        RegisterInstanceRequest(
            requestId: requestID ?? "request-\(id)-\(UInt64.random(in: 0...UInt64.max))", service: service,
            instanceId: id, endpoint: endpoint, zone: "z", version: "1.0", servingState: state, leaseSeconds: lease)
    }

    func refusal(_ body: () async throws -> Void) async -> RPCError? {
        await #expect(throws: RPCError.self) { try await body() }
    }

    @Test("it serves every method of its contract")
    func contract() {
        let handler = InstanceHandlers(instances: InstanceTable(clock: FixedClock()), pages: PageToken())
        #expect(ContractCoverage.unserved(of: "directory", [handler]) == [])
    }

    @Test("an instance registers, renews, changes its state, is listed and leaves")
    func life() async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let client = DirectoryServiceClient(channel: harness.channel("service/listing"))
            let made = try await client.registerInstance(register("i1"))
            let instance = try #require(made.instance)
            #expect(instance.name == "services/listing/instances/i1")
            #expect(instance.leaseSeconds == 10)
            #expect(made.renewAfterMillis == 3333)
            let lease =
                try #require(instance.expireTime).millisecondsSinceEpoch
                - (try #require(instance.registerTime)).millisecondsSinceEpoch
            #expect(lease == 10_000)
            #expect(try await client.resolve(ResolveRequest(service: "listing")).instances == [instance])
            let renewed = try await client.renewInstance(
                RenewInstanceRequest(requestId: "renew-it-1", name: instance.name))
            #expect(renewed.renewAfterMillis == 3333)
            let changed = try await client.setServingState(
                SetServingStateRequest(requestId: "drain-it-1", name: instance.name, servingState: .draining))
            #expect(changed.instance?.servingState == .draining)
            #expect(try await client.resolve(ResolveRequest(service: "listing")).instances.isEmpty)
            let operators = DirectoryServiceClient(channel: harness.channel("operator/li"))
            #expect(try await operators.listInstances(ListInstancesRequest()).instances.map(\.name) == [instance.name])
            let leave = DeregisterInstanceRequest(requestId: "leave-it-1", name: instance.name)
            _ = try await client.deregisterInstance(leave)
            #expect(try await operators.listInstances(ListInstancesRequest()).instances.isEmpty)
            // The same request again is answered as the first time, another one finds nothing.
            _ = try await client.deregisterInstance(leave)
            let gone = await refusal {
                _ = try await client.deregisterInstance(
                    DeregisterInstanceRequest(requestId: "leave-it-2", name: instance.name))
            }
            #expect(gone?.code == .notFound)
        }
    }

    @Test("renewing an unknown instance is NOT_FOUND and says to register again")
    func unknown() async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let client = DirectoryServiceClient(channel: harness.channel("service/listing"))
            let error = await refusal {
                _ = try await client.renewInstance(
                    RenewInstanceRequest(requestId: "renew-it-1", name: "services/listing/instances/none"))
            }
            #expect(error?.code == .notFound)
            #expect(error?.info?.reason == "INSTANCE_NOT_FOUND")
            #expect(error?.message.contains("register again") == true)
        }
    }

    @Test(
        "a lease outside its bounds is refused by name",
        arguments: [(2, false), (3, true), (300, true), (301, false), (-1, false)] as [(Int32, Bool)])
    func bounds(_ seconds: Int32, _ accepted: Bool) async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let client = DirectoryServiceClient(channel: harness.channel("service/listing"))
            do {
                let answer = try await client.registerInstance(register("i", lease: seconds))
                #expect(accepted && answer.instance?.leaseSeconds == seconds)
            } catch let error as RPCError {
                #expect(!accepted && error.code == .invalidArgument)
                #expect(error.fieldViolations.first?.field == "lease_seconds")
                #expect(error.fieldViolations.first?.remedy.isEmpty == false)
            }
        }
    }

    @Test("an instance that is not heard of is forgotten, and watchers are told")
    func expiry() async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let client = DirectoryServiceClient(channel: harness.channel("service/listing"))
            _ = try await client.registerInstance(register("i", lease: 3))
            let stream = try await client.watchService(WatchServiceRequest(service: "listing"), options: .unbounded)
            var views: [Int] = []
            for try await response in stream {
                if case .view(let view)? = response.event { views.append(view.instances.count) }
                if views.count == 2 { break }
            }
            #expect(views == [1, 0])
        }
    }

    @Test("a watch gives the view at once, every change, and heartbeats between")
    func watch() async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let client = DirectoryServiceClient(channel: harness.channel("service/listing"))
            // A department's client may resolve as well.
            let watcher = DirectoryServiceClient(channel: harness.channel("public"))
            let stream = try await watcher.watchService(WatchServiceRequest(service: "listing"), options: .unbounded)
            var iterator = stream.makeAsyncIterator()
            func next(_ what: String) async throws -> WatchServiceResponse.OneOf_Event {
                while let response = try await iterator.next() {
                    guard let event = response.event else { continue }
                    if what == "view", case .heartbeat = event { continue }
                    return event
                }
                throw NotInTime(what)
            }
            guard case .view(let empty) = try await next("view") else { return }
            #expect(empty.instances.isEmpty)
            _ = try await client.registerInstance(register("i1"))
            guard case .view(let one) = try await next("view") else { return }
            #expect(one.instances.map(\.instanceId) == ["i1"])
            #expect(one.revision > empty.revision)
            // Another service's change is none of this watcher's.
            let other = DirectoryServiceClient(channel: harness.channel("service/registry"))
            _ = try await other.registerInstance(register("r", service: "registry", endpoint: "h:1"))
            guard case .heartbeat(let beat) = try await next("heartbeat") else {
                Issue.record("a change of another service was sent")
                return
            }
            #expect(beat.headPosition > one.revision)
        }
    }

    @Test("a service speaks for itself only, and departments not at all")
    func permission() async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let registry = DirectoryServiceClient(channel: harness.channel("service/registry"))
            let listing = DirectoryServiceClient(channel: harness.channel("service/listing"))
            let name = try #require(try await listing.registerInstance(register("i")).instance?.name)
            for attempt in [
                { _ = try await registry.registerInstance(register("i")) },
                { _ = try await registry.renewInstance(RenewInstanceRequest(requestId: "12345678", name: name)) },
                {
                    _ = try await registry.deregisterInstance(
                        DeregisterInstanceRequest(requestId: "12345678", name: name))
                },
                {
                    _ = try await registry.setServingState(
                        SetServingStateRequest(requestId: "12345678", name: name, servingState: .draining))
                },
            ] as [() async throws -> Void] {
                let error = await refusal(attempt)
                #expect(error?.code == .permissionDenied)
                #expect(error?.info?.reason == "OTHER_SERVICE")
            }
            for identity in ["public", "department/MSR"] {
                let client = DirectoryServiceClient(channel: harness.channel(identity))
                #expect(
                    await refusal { _ = try await client.registerInstance(register("i")) }?.code == .permissionDenied)
                let list = await refusal { _ = try await client.listInstances(ListInstancesRequest()) }
                #expect(list?.info?.reason == "ROLE_REQUIRED")
                #expect(try await client.resolve(ResolveRequest(service: "listing")).instances.count == 1)
            }
            let operators = DirectoryServiceClient(channel: harness.channel("operator/li"))
            _ = try await operators.deregisterInstance(DeregisterInstanceRequest(requestId: "12345678", name: name))
        }
    }

    @Test("a repeated request has one effect, another request under its id is refused")
    func requestIDs() async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let client = DirectoryServiceClient(channel: harness.channel("service/listing"))
            let first = try await client.registerInstance(register("i", requestID: "request-1"))
            #expect(try await client.registerInstance(register("i", requestID: "request-1")) == first)
            let reused = await refusal { _ = try await client.registerInstance(register("j", requestID: "request-1")) }
            #expect(reused?.info?.reason == "REQUEST_ID_REUSED")
            for id in ["", "short", "has a blank in it"] {
                let error = await refusal { _ = try await client.registerInstance(register("k", requestID: id)) }
                #expect(error?.fieldViolations.first?.field == "request_id")
            }
            #expect(try await client.resolve(ResolveRequest(service: "listing")).instances.count == 1)
        }
    }

    @Test("instances are listed page by page, and a token counts for its request only")
    func pages() async throws {
        try await withService(DirectoryDaemon.definition, live: true) { harness in
            let client = DirectoryServiceClient(channel: harness.channel("operator/li"))
            for index in 1...7 { _ = try await client.registerInstance(register("i\(index)", endpoint: "h:\(index)")) }
            var names: [String] = []
            var token = ""
            var sizes: [Int] = []
            repeat {
                let page = try await client.listInstances(
                    ListInstancesRequest(pageSize: 3, pageToken: token, service: "listing"))
                names += page.instances.map(\.instanceId)
                sizes.append(page.instances.count)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(names == (1...7).map { "i\($0)" })
            #expect(sizes == [3, 3, 1])
            let first = try await client.listInstances(ListInstancesRequest(pageSize: 3, service: "listing"))
            for bad in [
                ListInstancesRequest(pageSize: 3, pageToken: first.nextPageToken),
                ListInstancesRequest(pageSize: 3, pageToken: "abc", service: "listing"),
                ListInstancesRequest(pageSize: -1), ListInstancesRequest(service: "Listing"),
            ] {
                #expect(await refusal { _ = try await client.listInstances(bad) }?.code == .invalidArgument)
            }
        }
    }
}
