import CommonSchema
import Credit
import Crypto
package import DirectorySchema
package import RPC
import SchemaRuntime
package import ServiceKit

/// The directory's methods: messages in, rules asked, messages out.
package struct DirectoryHandler: DirectorySchema.DirectoryService {
    private let repository: InstanceRepository
    private let pages: PageToken
    private let heartbeat: Duration

    /// Handlers over a table.
    package init(
        repository: InstanceRepository, pages: PageToken, heartbeat: Duration = DirectoryLimits.heartbeat
    ) {
        self.repository = repository
        self.pages = pages
        self.heartbeat = heartbeat
    }

    /// Enters an instance.
    package func registerInstance(
        _ request: RegisterInstanceRequest, context: ServerContext
    ) async throws -> RegisterInstanceResponse {
        let application = try refusing { () throws(Refusal) in
            try LeaseApplication(
                service: request.service, instanceID: request.instanceId, endpoint: request.endpoint,
                zone: request.zone, version: request.version, phase: DirectoryMapping.phase(request.servingState),
                seconds: Int(request.leaseSeconds))
        }
        try authorize(application.service, context)
        let answer = try once(request, request.requestId, context) { table, now throws(Refusal) in
            .lease(try table.register(application, at: now))
        }
        guard case .lease(let lease) = answer else { throw RequestIdentifier.reused }
        return RegisterInstanceResponse(
            instance: DirectoryMapping.instance(lease), renewAfterMillis: Int32(lease.renewAfterMilliseconds))
    }

    /// Starts a lease anew.
    package func renewInstance(
        _ request: RenewInstanceRequest, context: ServerContext
    ) async throws -> RenewInstanceResponse {
        try RequestIdentifier.check(request.requestId)
        try authorize(name: request.name, context)
        let lease = try refusing { () throws(Refusal) in
            try repository.withTable { table, now throws(Refusal) in try table.renew(request.name, at: now) }
        }
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
        guard let phase = DirectoryMapping.phase(request.servingState) else {
            throw RPCError.invalid(
                "serving_state", rule: "must be stated", remedy: "say SERVING, NOT_SERVING or DRAINING",
                domain: DirectoryMapping.domain)
        }
        let answer = try once(request, request.requestId, context) { table, now throws(Refusal) in
            .lease(try table.setPhase(phase, of: request.name, at: now))
        }
        guard case .lease(let lease) = answer else { throw RequestIdentifier.reused }
        return SetServingStateResponse(instance: DirectoryMapping.instance(lease))
    }

    /// Lists instances, page by page.
    package func listInstances(
        _ request: ListInstancesRequest, context: ServerContext
    ) async throws -> ListInstancesResponse {
        let size = try Page.size(request.pageSize)
        if !request.service.isEmpty {
            try refusing { () throws(Refusal) in try InstanceName.check(service: request.service) }
        }
        let method = DirectoryServiceMethods.listInstances
        let after = try pages.read(request.pageToken, method: method, filter: [request.service])?.first ?? ""
        // One more than asked for tells whether there is a next page.
        let found = try refusing { () throws(Refusal) in
            try repository.withTable { table, now in
                table.list(service: request.service, after: after, limit: size + 1, at: now)
            }
        }
        let page = found.prefix(size)
        let next = found.count > size ? page.last.map { [$0.name] } : nil
        return ListInstancesResponse(
            instances: page.map(DirectoryMapping.instance),
            nextPageToken: next.map { pages.make(cursor: $0, method: method, filter: [request.service]) } ?? "")
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
        try refusing { () throws(Refusal) in try repository.beginWatch() }
        defer { repository.endWatch() }
        try await writer.write(WatchServiceResponse(event: .view(view)))
        while !context.isCancelled, !Task.isCancelled {
            await repository.waitForChange(of: service, after: revision, timeout: heartbeat)
            let sent = revision
            (view, revision) = try self.view(of: service)
            if revision > sent {
                try await writer.write(WatchServiceResponse(event: .view(view)))
            } else {
                let time = WireTimestamp(millisecondsSinceEpoch: repository.now.time.milliseconds)
                let beat = Heartbeat(headPosition: view.revision, time: time)
                try await writer.write(WatchServiceResponse(event: .heartbeat(beat)))
            }
        }
        throw RPCError.unavailable(
            reason: "WATCH_ENDED", message: "the watch ended; watch again, here or at another directory",
            domain: DirectoryMapping.domain)
    }

    // MARK: - Shared steps

    /// The view of a service, and the revision of the last change that concerns it.
    private func view(of service: String) throws -> (ServiceView, Int64) {
        try refusing { () throws(Refusal) in
            try InstanceName.check(service: service)
            return try repository.withTable { table, now in
                let instances = table.serving(service, at: now).map(DirectoryMapping.instance)
                return (ServiceView(instances: instances, revision: table.revision), table.revision(of: service))
            }
        }
    }

    private func once<Request: Message>(
        _ request: Request, _ id: String, _ context: ServerContext,
        _ body: (inout LeaseTable, Moment) throws(Refusal) -> InstanceRepository.StoredAnswer
    ) throws -> InstanceRepository.StoredAnswer {
        try RequestIdentifier.check(id)
        let hash = SHA256.hash(Array(context.method.path.utf8) + [0] + (try request.serialized()))
        return try refusing { () throws(Refusal) in
            try repository.once("\(context.caller.identity) \(id)", request: hash, body)
        }
    }

    private func authorize(name: String, _ context: ServerContext) throws {
        try authorize(try refusing { () throws(Refusal) in try InstanceName.service(of: name) }, context)
    }

    /// A service speaks for its own instances only; operators for all.
    private func authorize(_ service: String, _ context: ServerContext) throws(RPCError) {
        guard let caller = context.caller.service, caller != service else { return }
        throw .permissionDenied(
            reason: "OTHER_SERVICE",
            message: "service '\(caller)' may speak for its own instances, not for those of '\(service)'; call as that "
                + "service or as an operator",
            domain: DirectoryMapping.domain)
    }

    private func refusing<R>(_ body: () throws(Refusal) -> R) throws(RPCError) -> R {
        do throws(Refusal) {
            return try body()
        } catch {
            throw DirectoryMapping.error(error)
        }
    }
}
