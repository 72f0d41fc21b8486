import Casework
import CommonSchema
import Credit
import Crypto
package import DirectorySchema
package import RPC
import SchemaRuntime
package import ServiceKit

/// The directory's methods: messages in, rules asked, messages out.
package struct InstanceHandlers: DirectorySchema.DirectoryService {
    private let instances: InstanceTable
    private let pages: PageToken
    private let heartbeat: Duration
    /// About what an instance takes in an answer beside name and endpoint: service, id, zone, version, times.
    private static let instanceBytes = 400

    /// Handlers over a table.
    package init(
        instances: InstanceTable, pages: PageToken, heartbeat: Duration = DirectoryLimits.heartbeat
    ) {
        self.instances = instances
        self.pages = pages
        self.heartbeat = heartbeat
    }

    /// Enters an instance.
    package func registerInstance(
        _ request: RegisterInstanceRequest, context: ServerContext
    ) async throws -> RegisterInstanceResponse {
        let application = try LeaseApplication(
            service: request.service, instanceID: request.instanceId, endpoint: request.endpoint,
            zone: request.zone, version: request.version, phase: InstanceMapping.phase(request.servingState),
            seconds: Int(request.leaseSeconds), storeIdentity: request.storeIdentity, hasSoleStore: request.soleStore,
            isStoreShared: request.sharedStore)
        try authorize(application.service, context)
        let answer = try once(request, request.requestId, context) { table, now throws(Refusal) in
            .lease(try table.register(application, at: now))
        }
        guard case .lease(let lease) = answer else { throw RequestIdentifier.reused }
        return RegisterInstanceResponse(
            instance: InstanceMapping.instance(lease), renewAfterMillis: Int32(lease.renewAfterMilliseconds))
    }

    /// Starts a lease anew.
    package func renewInstance(
        _ request: RenewInstanceRequest, context: ServerContext
    ) async throws -> RenewInstanceResponse {
        try RequestIdentifier.check(request.requestId)
        try authorize(name: request.name, context)
        let lease = try instances.withTable { table, now throws(Refusal) in try table.renew(request.name, at: now) }
        return RenewInstanceResponse(
            expireTime: WireTimestamp(millisecondsSinceEpoch: lease.expiry.time.milliseconds),
            renewAfterMillis: Int32(lease.renewAfterMilliseconds))
    }

    /// Takes an instance out.
    package func deregisterInstance(
        _ request: DeregisterInstanceRequest, context: ServerContext
    ) async throws -> DeregisterInstanceResponse {
        try authorize(name: request.name, context)
        _ = try once(request, request.requestId, context) { table, now throws(Refusal) in
            try table.deregister(request.name, at: now)
            return .done
        }
        return DeregisterInstanceResponse()
    }

    /// Says whether an instance wants calls.
    package func setServingState(
        _ request: SetServingStateRequest, context: ServerContext
    ) async throws -> SetServingStateResponse {
        try authorize(name: request.name, context)
        let phase = try ServingPhase.stated(InstanceMapping.phase(request.servingState))
        let answer = try once(request, request.requestId, context) { table, now throws(Refusal) in
            .lease(try table.setPhase(phase, of: request.name, at: now))
        }
        guard case .lease(let lease) = answer else { throw RequestIdentifier.reused }
        return SetServingStateResponse(instance: InstanceMapping.instance(lease))
    }

    /// Lists instances, page by page.
    package func listInstances(
        _ request: ListInstancesRequest, context: ServerContext
    ) async throws -> ListInstancesResponse {
        if !request.service.isEmpty {
            try InstanceName.check(service: request.service)
        }
        let page = try Paging(
            size: request.pageSize, token: request.pageToken, filter: [request.service], context, pages)
        let found = try instances.withTable { table, now in
            table.list(service: request.service, after: page.text(), limit: page.limit, at: now)
        }
        let (items, next) = page.cut(found) {
            $0.name.utf8.count + $0.application.endpoint.utf8.count + Self.instanceBytes
        } cursor: {
            [$0.name]
        }
        return ListInstancesResponse(instances: items.map(InstanceMapping.instance), nextPageToken: next)
    }

    /// Returns the instances of a service that want calls.
    package func resolve(_ request: ResolveRequest, context: ServerContext) async throws -> ResolveResponse {
        let (view, _) = try view(of: request.service)
        return ResolveResponse(instances: view.instances, revision: view.revision)
    }

    /// Sends the instances of a service that want calls, now and whenever they change.
    package func watchService(
        _ request: WatchServiceRequest, context: ServerContext, writer: ResponseWriter<WatchServiceResponse>
    ) async throws {
        let service = request.service
        var (view, revision) = try view(of: service)
        try instances.beginWatch()
        defer { instances.endWatch() }
        try await writer.write(WatchServiceResponse(event: .view(view)))
        while !context.isCancelled, !Task.isCancelled {
            await instances.waitForChange(of: service, after: revision, timeout: heartbeat)
            let sent = revision
            (view, revision) = try self.view(of: service)
            if revision > sent {
                try await writer.write(WatchServiceResponse(event: .view(view)))
            } else {
                let time = WireTimestamp(millisecondsSinceEpoch: instances.now.time.milliseconds)
                let beat = Heartbeat(headPosition: view.revision, time: time)
                try await writer.write(WatchServiceResponse(event: .heartbeat(beat)))
            }
        }
        throw Refusal.unavailable(.watchEnded, "the watch ended", remedy: "watch again, here or at another directory")
    }

    // MARK: - Shared steps

    /// The view of a service, and the revision of the last change that concerns it.
    private func view(of service: String) throws -> (ServiceView, Int64) {
        try InstanceName.check(service: service)
        return try instances.withTable { table, now in
            let instances = table.serving(service, at: now).map(InstanceMapping.instance)
            return (ServiceView(instances: instances, revision: table.revision), table.revision(of: service))
        }
    }

    private func once<Request: Message>(
        _ request: Request, _ id: String, _ context: ServerContext,
        _ body: (inout LeaseTable, LeaseInstant) throws(Refusal) -> InstanceTable.StoredAnswer
    ) throws -> InstanceTable.StoredAnswer {
        try RequestIdentifier.check(id)
        let hash = SHA256.hash(Array(context.method.path.utf8) + [0] + (try request.serialized()))
        return try instances.once(id, of: context.caller.identity, request: hash, body)
    }

    private func authorize(name: String, _ context: ServerContext) throws {
        try authorize(try InstanceName.service(of: name), context)
    }

    /// A service speaks for its own instances only; operators for all.
    private func authorize(_ service: String, _ context: ServerContext) throws(Refusal) {
        guard let caller = context.caller.service, caller != service else { return }
        throw .denied(
            .otherService, "service '\(caller)' may speak for its own instances, not for those of '\(service)'",
            remedy: "call as that service or as an operator")
    }
}
