// Written by `make generate` from proto/xinyi/common/v1/introspection_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for GetDescriptorSet. It has no fields.
package struct GetDescriptorSetRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetDescriptorSetRequest" }

    /// A message without any field set.
    package init() {}
}

extension GetDescriptorSetRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_descriptor_set_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetDescriptorSetRequest>) throws(MessageFault) {
        self.init()
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetDescriptorSetRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetDescriptorSetRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetDescriptorSetRequest.self, capacity: 1)
        xinyi__common__v1__get_descriptor_set_request__init(c)
        return c
    }
}

/// The answer of GetDescriptorSet.
package struct GetDescriptorSetResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetDescriptorSetResponse" }

    /// A serialized google.protobuf.FileDescriptorSet with comments, dependencies first.
    package var fileDescriptorSet: [UInt8] = []

    /// Full names of the services that this server serves.
    package var services: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        fileDescriptorSet: [UInt8] = [],
        services: [String] = []
    ) {
        self.fileDescriptorSet = fileDescriptorSet
        self.services = services
    }
}

extension GetDescriptorSetResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_descriptor_set_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetDescriptorSetResponse>) throws(MessageFault) {
        self.init()
        self.fileDescriptorSet = MessageArena.bytes(c.pointee.file_descriptor_set)
        self.services = try MessageArena.strings(c.pointee.services, c.pointee.n_services, "services")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetDescriptorSetResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetDescriptorSetResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetDescriptorSetResponse.self, capacity: 1)
        xinyi__common__v1__get_descriptor_set_response__init(c)
        c.pointee.file_descriptor_set = arena.copy(self.fileDescriptorSet)
        if !self.services.isEmpty {
            c.pointee.n_services = self.services.count
            c.pointee.services = try arena.copy(self.services, "services")
        }
        return c
    }
}

/// The request for GetServerInfo. It has no fields.
package struct GetServerInfoRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetServerInfoRequest" }

    /// A message without any field set.
    package init() {}
}

extension GetServerInfoRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_server_info_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetServerInfoRequest>) throws(MessageFault) {
        self.init()
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetServerInfoRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetServerInfoRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetServerInfoRequest.self, capacity: 1)
        xinyi__common__v1__get_server_info_request__init(c)
        return c
    }
}

/// The answer of GetServerInfo.
package struct GetServerInfoResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetServerInfoResponse" }

    /// The service: "directory", "registry", "listing", "measures" or "reporting".
    package var service: String = ""

    /// The instance id, unique per process start.
    package var instanceId: String = ""

    /// The program's version.
    package var version: String = ""

    /// The store's schema version: the number of applied migrations.
    package var schemaVersion: Int32 = 0

    /// The newest committed feed position; 0 for a service without a feed.
    package var headPosition: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        service: String = "",
        instanceId: String = "",
        version: String = "",
        schemaVersion: Int32 = 0,
        headPosition: Int64 = 0
    ) {
        self.service = service
        self.instanceId = instanceId
        self.version = version
        self.schemaVersion = schemaVersion
        self.headPosition = headPosition
    }
}

extension GetServerInfoResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_server_info_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetServerInfoResponse>) throws(MessageFault) {
        self.init()
        self.service = try MessageArena.string(c.pointee.service, "service")
        self.instanceId = try MessageArena.string(c.pointee.instance_id, "instance_id")
        self.version = try MessageArena.string(c.pointee.version, "version")
        self.schemaVersion = c.pointee.schema_version
        self.headPosition = c.pointee.head_position
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetServerInfoResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetServerInfoResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetServerInfoResponse.self, capacity: 1)
        xinyi__common__v1__get_server_info_response__init(c)
        c.pointee.service = try arena.copy(self.service, "service")
        c.pointee.instance_id = try arena.copy(self.instanceId, "instance_id")
        c.pointee.version = try arena.copy(self.version, "version")
        c.pointee.schema_version = self.schemaVersion
        c.pointee.head_position = self.headPosition
        return c
    }
}

/// The request for Echo.
package struct EchoRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.EchoRequest" }

    /// Any bytes, at most 1 MiB.
    package var payload: [UInt8] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        payload: [UInt8] = []
    ) {
        self.payload = payload
    }
}

extension EchoRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__echo_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__EchoRequest>) throws(MessageFault) {
        self.init()
        self.payload = MessageArena.bytes(c.pointee.payload)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__EchoRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__EchoRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__EchoRequest.self, capacity: 1)
        xinyi__common__v1__echo_request__init(c)
        c.pointee.payload = arena.copy(self.payload)
        return c
    }
}

/// The answer of Echo.
package struct EchoResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.EchoResponse" }

    /// The request's payload.
    package var payload: [UInt8] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        payload: [UInt8] = []
    ) {
        self.payload = payload
    }
}

extension EchoResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__echo_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__EchoResponse>) throws(MessageFault) {
        self.init()
        self.payload = MessageArena.bytes(c.pointee.payload)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__EchoResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__EchoResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__EchoResponse.self, capacity: 1)
        xinyi__common__v1__echo_response__init(c)
        c.pointee.payload = arena.copy(self.payload)
        return c
    }
}

/// What each method of `xinyi.common.v1.IntrospectionService` is, for routers, channels and policies.
package enum IntrospectionServiceMethods {
    /// Returns the schema of every method that the service serves.
    ///
    /// Rows: C1.
    /// Errors: none of its own. Idempotent.
    package static let getDescriptorSet = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "GetDescriptorSet",
        kind: .unary,
        idempotency: .noSideEffects,
        rows: ["C1"])

    /// Returns who the service is: name, version, instance, schema version, limits in force.
    ///
    /// Rows: X5.
    /// Errors: none of its own. Idempotent.
    package static let getServerInfo = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "GetServerInfo",
        kind: .unary,
        idempotency: .noSideEffects,
        rows: ["X5"])

    /// Returns the payload that it was given: for latency checks and load tests of the way to a service.
    ///
    /// Rows: C4.
    /// Errors: INVALID_ARGUMENT if the payload is over 1 MiB. Idempotent.
    package static let echo = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "Echo",
        kind: .unary,
        idempotency: .noSideEffects,
        rows: ["C4"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [getDescriptorSet, getServerInfo, echo]
}

/// Answers what a running service is and offers. Served by all five services.
package protocol IntrospectionService: RPCService {
    /// Returns the schema of every method that the service serves.
    ///
    /// Rows: C1.
    /// Errors: none of its own. Idempotent.
    func getDescriptorSet(_ request: GetDescriptorSetRequest, context: ServerContext) async throws -> GetDescriptorSetResponse

    /// Returns who the service is: name, version, instance, schema version, limits in force.
    ///
    /// Rows: X5.
    /// Errors: none of its own. Idempotent.
    func getServerInfo(_ request: GetServerInfoRequest, context: ServerContext) async throws -> GetServerInfoResponse

    /// Returns the payload that it was given: for latency checks and load tests of the way to a service.
    ///
    /// Rows: C4.
    /// Errors: INVALID_ARGUMENT if the payload is over 1 MiB. Idempotent.
    func echo(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse
}

extension IntrospectionService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getDescriptorSet(_ request: GetDescriptorSetRequest, context: ServerContext) async throws -> GetDescriptorSetResponse {
        throw unimplemented(IntrospectionServiceMethods.getDescriptorSet)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getServerInfo(_ request: GetServerInfoRequest, context: ServerContext) async throws -> GetServerInfoResponse {
        throw unimplemented(IntrospectionServiceMethods.getServerInfo)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func echo(_ request: EchoRequest, context: ServerContext) async throws -> EchoResponse {
        throw unimplemented(IntrospectionServiceMethods.echo)
    }
}

extension IntrospectionService {
    /// Makes every method of `IntrospectionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerIntrospectionService(in router: inout Router) {
        router.unary(IntrospectionServiceMethods.getDescriptorSet) { (request: GetDescriptorSetRequest, context: ServerContext) async throws -> GetDescriptorSetResponse in
            try await self.getDescriptorSet(request, context: context)
        }
        router.unary(IntrospectionServiceMethods.getServerInfo) { (request: GetServerInfoRequest, context: ServerContext) async throws -> GetServerInfoResponse in
            try await self.getServerInfo(request, context: context)
        }
        router.unary(IntrospectionServiceMethods.echo) { (request: EchoRequest, context: ServerContext) async throws -> EchoResponse in
            try await self.echo(request, context: context)
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerIntrospectionService(in: &router)
    }
}

/// Calls `xinyi.common.v1.IntrospectionService`.
///
/// Answers what a running service is and offers. Served by all five services.
package struct IntrospectionServiceClient: Sendable {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Returns the schema of every method that the service serves.
    ///
    /// Rows: C1.
    /// Errors: none of its own. Idempotent.
    package func getDescriptorSet(_ request: GetDescriptorSetRequest, options: CallOptions = .default) async throws -> GetDescriptorSetResponse {
        try await channel.unary(IntrospectionServiceMethods.getDescriptorSet, request, options: options)
    }

    /// Returns who the service is: name, version, instance, schema version, limits in force.
    ///
    /// Rows: X5.
    /// Errors: none of its own. Idempotent.
    package func getServerInfo(_ request: GetServerInfoRequest, options: CallOptions = .default) async throws -> GetServerInfoResponse {
        try await channel.unary(IntrospectionServiceMethods.getServerInfo, request, options: options)
    }

    /// Returns the payload that it was given: for latency checks and load tests of the way to a service.
    ///
    /// Rows: C4.
    /// Errors: INVALID_ARGUMENT if the payload is over 1 MiB. Idempotent.
    package func echo(_ request: EchoRequest, options: CallOptions = .default) async throws -> EchoResponse {
        try await channel.unary(IntrospectionServiceMethods.echo, request, options: options)
    }
}
