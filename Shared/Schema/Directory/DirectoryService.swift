// Written by `make generate` from proto/xinyi/directory/v1/directory_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for RegisterInstance.
package struct RegisterInstanceRequest: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.RegisterInstanceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Names the request, 8 to 64 visible ASCII characters. Repeating it repeats the answer, for at least 5 minutes.
    package var requestId: String = ""

    /// The service, as in Instance.
    package var service: String = ""

    /// The process's own id, as in Instance.
    package var instanceId: String = ""

    /// Where it listens, as in Instance. Clients elsewhere must be able to reach it there.
    package var endpoint: String = ""

    /// Its zone, as in Instance; may be empty.
    package var zone: String = ""

    /// The program's version, as in Instance.
    package var version: String = ""

    /// Whether it wants calls.
    package var servingState: ServingState = .unspecified

    /// Length of the lease in seconds, 3 to 300; 0 means 10. Outside the bounds is INVALID_ARGUMENT.
    package var leaseSeconds: Int32 = 0

    /// The identity of its store's feed, as in Instance; empty without a store.
    package var storeIdentity: String = ""

    /// True if its store is the record: no instance over another store may serve the same service meanwhile.
    package var soleStore: Bool = false

    /// True if several processes may have its store open at one time, because a server keeps it: instances that all say so, with the same
    /// identity, are at work beside each other.
    package var sharedStore: Bool = false

    package init() {}

    package init(
        requestId: String = "", service: String = "", instanceId: String = "", endpoint: String = "", zone: String = "",
        version: String = "", servingState: ServingState = .unspecified, leaseSeconds: Int32 = 0, storeIdentity: String = "",
        soleStore: Bool = false, sharedStore: Bool = false
    ) {
        self.requestId = requestId
        self.service = service
        self.instanceId = instanceId
        self.endpoint = endpoint
        self.zone = zone
        self.version = version
        self.servingState = servingState
        self.leaseSeconds = leaseSeconds
        self.storeIdentity = storeIdentity
        self.soleStore = soleStore
        self.sharedStore = sharedStore
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&service)
        try visitor.text(&instanceId)
        try visitor.text(&endpoint)
        try visitor.text(&zone)
        try visitor.text(&version)
        try visitor.value(&servingState)
        visitor.number(&leaseSeconds)
        try visitor.text(&storeIdentity)
        visitor.number(&soleStore)
        visitor.number(&sharedStore)
    }
}

extension RegisterInstanceRequest: IdempotentRequest {}

/// The answer of RegisterInstance.
package struct RegisterInstanceResponse: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.RegisterInstanceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The instance as entered.
    package var instance: Instance? = nil

    /// When to renew, in milliseconds from now: a third of the lease, so that two renewals may fail.
    package var renewAfterMillis: Int32 = 0

    package init() {}

    package init(
        instance: Instance? = nil, renewAfterMillis: Int32 = 0
    ) {
        self.instance = instance
        self.renewAfterMillis = renewAfterMillis
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&instance)
        visitor.number(&renewAfterMillis)
    }
}

/// The request for RenewInstance.
package struct RenewInstanceRequest: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.RenewInstanceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Names the request, 8 to 64 visible ASCII characters. Renewals are not remembered, since one more does no harm; only
    /// the form is checked.
    package var requestId: String = ""

    /// `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    package init() {}

    package init(
        requestId: String = "", name: String = ""
    ) {
        self.requestId = requestId
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
    }
}

extension RenewInstanceRequest: IdempotentRequest, NamedRequest {}

/// The answer of RenewInstance.
package struct RenewInstanceResponse: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.RenewInstanceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// When the lease ends now, by the directory's clock.
    package var expireTime: WireTimestamp? = nil

    /// When to renew again, in milliseconds from now.
    package var renewAfterMillis: Int32 = 0

    package init() {}

    package init(
        expireTime: WireTimestamp? = nil, renewAfterMillis: Int32 = 0
    ) {
        self.expireTime = expireTime
        self.renewAfterMillis = renewAfterMillis
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&expireTime)
        visitor.number(&renewAfterMillis)
    }
}

/// The request for DeregisterInstance.
package struct DeregisterInstanceRequest: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.DeregisterInstanceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    package init() {}

    package init(
        requestId: String = "", name: String = ""
    ) {
        self.requestId = requestId
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
    }
}

extension DeregisterInstanceRequest: IdempotentRequest, NamedRequest {}

/// The answer of DeregisterInstance. It has no fields.
package struct DeregisterInstanceResponse: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.DeregisterInstanceResponse" }
    package static let shape = MessageShape(of: Self.self)

    package init() {}

    package mutating func visit(_ visitor: inout FieldVisitor) {}
}

/// The request for SetServingState.
package struct SetServingStateRequest: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.SetServingStateRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    /// The new state. Unspecified is INVALID_ARGUMENT.
    package var servingState: ServingState = .unspecified

    package init() {}

    package init(
        requestId: String = "", name: String = "", servingState: ServingState = .unspecified
    ) {
        self.requestId = requestId
        self.name = name
        self.servingState = servingState
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.value(&servingState)
    }
}

extension SetServingStateRequest: IdempotentRequest, NamedRequest {}

/// The answer of SetServingState.
package struct SetServingStateResponse: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.SetServingStateResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The instance in its new state.
    package var instance: Instance? = nil

    package init() {}

    package init(
        instance: Instance? = nil
    ) {
        self.instance = instance
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&instance)
    }
}

/// The request for ListInstances.
package struct ListInstancesRequest: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.ListInstancesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty. It holds only together with the same service.
    package var pageToken: String = ""

    /// Only instances of this service; empty for all.
    package var service: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", service: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.service = service
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&service)
    }
}

extension ListInstancesRequest: PagedRequest {}

/// The answer of ListInstances.
package struct ListInstancesResponse: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.ListInstancesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Instances, ordered by name.
    package var instances: [Instance] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        instances: [Instance] = [], nextPageToken: String = ""
    ) {
        self.instances = instances
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&instances)
        try visitor.text(&nextPageToken)
    }
}

extension ListInstancesResponse: PagedResponse {
    /// The page's items, which the contract calls `instances`.
    package var items: [Instance] {
        get { instances }
        set { instances = newValue }
    }
}

/// The request for Resolve.
package struct ResolveRequest: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.ResolveRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The service, as in Instance.
    package var service: String = ""

    package init() {}

    package init(
        service: String = ""
    ) {
        self.service = service
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&service)
    }
}

/// The answer of Resolve.
package struct ResolveResponse: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.ResolveResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Instances that want calls, at most 1000, in no meaningful order.
    package var instances: [Instance] = []

    /// The table's revision: it grows with every change while the directory runs, and starts anew with it.
    package var revision: Int64 = 0

    package init() {}

    package init(
        instances: [Instance] = [], revision: Int64 = 0
    ) {
        self.instances = instances
        self.revision = revision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&instances)
        visitor.number(&revision)
    }
}

/// The request for WatchService.
package struct WatchServiceRequest: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.WatchServiceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The service, as in Instance.
    package var service: String = ""

    package init() {}

    package init(
        service: String = ""
    ) {
        self.service = service
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&service)
    }
}

/// One message of the stream of WatchService.
package struct WatchServiceResponse: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.WatchServiceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// The instances as they are now.
        case view(ServiceView)
        /// A sign of life, at least every 2 seconds; its head position is the table's revision.
        case heartbeat(CommonSchema.Heartbeat)
    }

    /// What the message is.
    package var event: OneOf_Event?

    package init() {}

    package init(
        event: OneOf_Event? = nil
    ) {
        self.event = event
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: ServiceView = try visitor.message() { event = .view(value) }
                case 2: if let value: CommonSchema.Heartbeat = try visitor.message() { event = .heartbeat(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch event {
                case .view(let value): try visitor.put(1, value)
                case .heartbeat(let value): try visitor.put(2, value)
                case nil: break
            }
        }
    }
}

/// Everything that a client needs to know of a service at one moment.
package struct ServiceView: ContractMessage {
    package static var fullName: String { "xinyi.directory.v1.ServiceView" }
    package static let shape = MessageShape(of: Self.self)

    /// Instances that want calls, at most 1000, in no meaningful order. Empty is meant: nobody serves.
    package var instances: [Instance] = []

    /// The table's revision at that moment.
    package var revision: Int64 = 0

    package init() {}

    package init(
        instances: [Instance] = [], revision: Int64 = 0
    ) {
        self.instances = instances
        self.revision = revision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&instances)
        visitor.number(&revision)
    }
}

/// What each method of `xinyi.directory.v1.DirectoryService` is, for routers, channels and policies.
package enum DirectoryServiceMethods {
    package static let registerInstance = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "RegisterInstance",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1", "D3"])

    package static let renewInstance = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "RenewInstance",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1", "D3"])

    package static let deregisterInstance = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "DeregisterInstance",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1"])

    package static let setServingState = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "SetServingState",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1"])

    package static let listInstances = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "ListInstances",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1"])

    package static let resolve = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "Resolve",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["D2"])

    package static let watchService = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "WatchService",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["D2", "D3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [registerInstance, renewInstance, deregisterInstance, setServingState, listInstances, resolve, watchService]
}

/// The lease table of one directory. Several directories run side by side and do not talk to each other: an instance
/// registers with every one of them, a client uses any that answers. The table is kept in memory only; after a restart
/// it is whole again as soon as every instance has renewed once.
package protocol DirectoryService: RPCService {
    /// Enters an instance, or replaces what is known of it, with a new lease. An instance of the same service that was
    /// registered at the same endpoint under another id is removed: one place has one process, so the older one is gone.
    ///
    /// Rows: D1, D3.
    /// Errors: INVALID_ARGUMENT for a malformed service, instance id, endpoint, zone, version or state, for a lease outside
    /// its bounds, or REQUEST_ID_REUSED; PERMISSION_DENIED (OTHER_SERVICE) if a service registers another service;
    /// FAILED_PRECONDITION (STORE_IN_USE) if an instance elsewhere has the same store and not both share it, or another one where there
    /// may be one only;
    /// RESOURCE_EXHAUSTED if the table is full.
    func registerInstance(_ request: RegisterInstanceRequest, context: ServerContext) async throws -> RegisterInstanceResponse

    /// Starts an instance's lease anew, with the length it was registered with.
    ///
    /// Rows: D1, D3.
    /// Errors: INVALID_ARGUMENT for a malformed name; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND (INSTANCE_NOT_FOUND) if
    /// the lease has expired or this directory was restarted: register again.
    func renewInstance(_ request: RenewInstanceRequest, context: ServerContext) async throws -> RenewInstanceResponse

    /// Removes an instance before its lease ends, as the first step of stopping it.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a malformed name; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND (INSTANCE_NOT_FOUND) if
    /// there is none, which a caller that is stopping can take for success.
    func deregisterInstance(_ request: DeregisterInstanceRequest, context: ServerContext) async throws -> DeregisterInstanceResponse

    /// Says whether an instance wants calls. Does not renew its lease.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a malformed name or an unspecified state; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND
    /// (INSTANCE_NOT_FOUND): register again.
    func setServingState(_ request: SetServingStateRequest, context: ServerContext) async throws -> SetServingStateResponse

    /// Lists every instance with a running lease, whatever its state, ordered by name. For operators.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a bad page size, token or service; PERMISSION_DENIED for callers that are no operator and
    /// no service.
    func listInstances(_ request: ListInstancesRequest, context: ServerContext) async throws -> ListInstancesResponse

    /// Returns the instances of a service that want calls. None is an answer, not an error.
    ///
    /// Rows: D2.
    /// Errors: INVALID_ARGUMENT for a malformed service.
    func resolve(_ request: ResolveRequest, context: ServerContext) async throws -> ResolveResponse

    /// Sends the instances of a service that want calls, at once and again whenever they change, with heartbeats between.
    /// Every view is whole, so a reader that misses some needs only the last; a reader whose stream ends keeps its last view
    /// and watches again, here or at another directory. Changes that follow each other closely may come as one view.
    ///
    /// Rows: D2, D3.
    /// Errors: INVALID_ARGUMENT for a malformed service; RESOURCE_EXHAUSTED if too many watch; UNAVAILABLE when the directory
    /// stops.
    func watchService(_ request: WatchServiceRequest, context: ServerContext, writer: ResponseWriter<WatchServiceResponse>) async throws
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension DirectoryService {
    package func registerInstance(_ request: RegisterInstanceRequest, context: ServerContext) async throws -> RegisterInstanceResponse {
        throw unimplemented(DirectoryServiceMethods.registerInstance)
    }

    package func renewInstance(_ request: RenewInstanceRequest, context: ServerContext) async throws -> RenewInstanceResponse {
        throw unimplemented(DirectoryServiceMethods.renewInstance)
    }

    package func deregisterInstance(_ request: DeregisterInstanceRequest, context: ServerContext) async throws -> DeregisterInstanceResponse {
        throw unimplemented(DirectoryServiceMethods.deregisterInstance)
    }

    package func setServingState(_ request: SetServingStateRequest, context: ServerContext) async throws -> SetServingStateResponse {
        throw unimplemented(DirectoryServiceMethods.setServingState)
    }

    package func listInstances(_ request: ListInstancesRequest, context: ServerContext) async throws -> ListInstancesResponse {
        throw unimplemented(DirectoryServiceMethods.listInstances)
    }

    package func resolve(_ request: ResolveRequest, context: ServerContext) async throws -> ResolveResponse {
        throw unimplemented(DirectoryServiceMethods.resolve)
    }

    package func watchService(_ request: WatchServiceRequest, context: ServerContext, writer: ResponseWriter<WatchServiceResponse>) async throws {
        throw unimplemented(DirectoryServiceMethods.watchService)
    }
}

extension DirectoryService {
    /// Makes every method of `DirectoryService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDirectoryService(in router: inout Router) {
        router.add(DirectoryServiceMethods.registerInstance) { payload, limits, _ throws(RPCError) in
            let request = try RegisterInstanceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.registerInstance(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DirectoryServiceMethods.renewInstance) { payload, limits, _ throws(RPCError) in
            let request = try RenewInstanceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.renewInstance(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DirectoryServiceMethods.deregisterInstance) { payload, limits, _ throws(RPCError) in
            let request = try DeregisterInstanceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.deregisterInstance(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DirectoryServiceMethods.setServingState) { payload, limits, _ throws(RPCError) in
            let request = try SetServingStateRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.setServingState(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DirectoryServiceMethods.listInstances) { payload, limits, _ throws(RPCError) in
            let request = try ListInstancesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInstances(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DirectoryServiceMethods.resolve) { payload, limits, _ throws(RPCError) in
            let request = try ResolveRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.resolve(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(DirectoryServiceMethods.watchService) { (request: WatchServiceRequest, context: ServerContext, writer: ResponseWriter<WatchServiceResponse>) async throws -> Void in
            try await self.watchService(request, context: context, writer: writer)
        }
    }

    package func register(in router: inout Router) {
        registerDirectoryService(in: &router)
    }
}

/// Calls `xinyi.directory.v1.DirectoryService`; what each method does and refuses is said at ``DirectoryService``.
package struct DirectoryServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func registerInstance(_ request: RegisterInstanceRequest, options: CallOptions = .default) async throws -> RegisterInstanceResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.registerInstance, request.serialized(), options: options))
    }

    package func renewInstance(_ request: RenewInstanceRequest, options: CallOptions = .default) async throws -> RenewInstanceResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.renewInstance, request.serialized(), options: options))
    }

    package func deregisterInstance(_ request: DeregisterInstanceRequest, options: CallOptions = .default) async throws -> DeregisterInstanceResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.deregisterInstance, request.serialized(), options: options))
    }

    package func setServingState(_ request: SetServingStateRequest, options: CallOptions = .default) async throws -> SetServingStateResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.setServingState, request.serialized(), options: options))
    }

    package func listInstances(_ request: ListInstancesRequest, options: CallOptions = .default) async throws -> ListInstancesResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.listInstances, request.serialized(), options: options))
    }

    package func resolve(_ request: ResolveRequest, options: CallOptions = .default) async throws -> ResolveResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.resolve, request.serialized(), options: options))
    }

    package func watchService(_ request: WatchServiceRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchServiceResponse> {
        try await channel.serverStreaming(DirectoryServiceMethods.watchService, request, options: options)
    }
}
