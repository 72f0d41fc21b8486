// Written by `make generate` from proto/xinyi/directory/v1/directory_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for RegisterInstance.
package struct RegisterInstanceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.RegisterInstanceRequest" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        service: String = "",
        instanceId: String = "",
        endpoint: String = "",
        zone: String = "",
        version: String = "",
        servingState: ServingState = .unspecified,
        leaseSeconds: Int32 = 0,
        storeIdentity: String = "",
        soleStore: Bool = false
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
    }
}

extension RegisterInstanceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__register_instance_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__RegisterInstanceRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.service = try MessageArena.string(c.pointee.service, "service")
        self.instanceId = try MessageArena.string(c.pointee.instance_id, "instance_id")
        self.endpoint = try MessageArena.string(c.pointee.endpoint, "endpoint")
        self.zone = try MessageArena.string(c.pointee.zone, "zone")
        self.version = try MessageArena.string(c.pointee.version, "version")
        self.servingState = try MessageArena.enumeration(ServingState(rawValue: Int32(bitPattern: c.pointee.serving_state.rawValue)), "serving_state")
        self.leaseSeconds = c.pointee.lease_seconds
        self.storeIdentity = try MessageArena.string(c.pointee.store_identity, "store_identity")
        self.soleStore = c.pointee.sole_store != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__RegisterInstanceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__RegisterInstanceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__RegisterInstanceRequest.self, capacity: 1)
        xinyi__directory__v1__register_instance_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.service = try arena.copy(self.service, "service")
        c.pointee.instance_id = try arena.copy(self.instanceId, "instance_id")
        c.pointee.endpoint = try arena.copy(self.endpoint, "endpoint")
        c.pointee.zone = try arena.copy(self.zone, "zone")
        c.pointee.version = try arena.copy(self.version, "version")
        c.pointee.serving_state = Xinyi__Directory__V1__ServingState(rawValue: UInt32(bitPattern: self.servingState.rawValue))
        c.pointee.lease_seconds = self.leaseSeconds
        c.pointee.store_identity = try arena.copy(self.storeIdentity, "store_identity")
        c.pointee.sole_store = self.soleStore ? 1 : 0
        return c
    }
}

extension RegisterInstanceRequest: IdempotentRequest {}

/// The answer of RegisterInstance.
package struct RegisterInstanceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.RegisterInstanceResponse" }

    /// The instance as entered.
    package var instance: Instance? = nil

    /// When to renew, in milliseconds from now: a third of the lease, so that two renewals may fail.
    package var renewAfterMillis: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instance: Instance? = nil,
        renewAfterMillis: Int32 = 0
    ) {
        self.instance = instance
        self.renewAfterMillis = renewAfterMillis
    }
}

extension RegisterInstanceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__register_instance_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__RegisterInstanceResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.instance {
            do { self.instance = try Instance(unpacked: nested) } catch { throw error.inside("instance") }
        }
        self.renewAfterMillis = c.pointee.renew_after_millis
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__RegisterInstanceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__RegisterInstanceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__RegisterInstanceResponse.self, capacity: 1)
        xinyi__directory__v1__register_instance_response__init(c)
        if let value = self.instance {
            do { c.pointee.instance = try value.packed(in: arena) } catch { throw error.inside("instance") }
        }
        c.pointee.renew_after_millis = self.renewAfterMillis
        return c
    }
}

/// The request for RenewInstance.
package struct RenewInstanceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.RenewInstanceRequest" }

    /// Names the request, 8 to 64 visible ASCII characters. Renewals are not remembered, since one more does no harm; only
    /// the form is checked.
    package var requestId: String = ""

    /// `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = ""
    ) {
        self.requestId = requestId
        self.name = name
    }
}

extension RenewInstanceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__renew_instance_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__RenewInstanceRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__RenewInstanceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__RenewInstanceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__RenewInstanceRequest.self, capacity: 1)
        xinyi__directory__v1__renew_instance_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension RenewInstanceRequest: IdempotentRequest, NamedRequest {}

/// The answer of RenewInstance.
package struct RenewInstanceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.RenewInstanceResponse" }

    /// When the lease ends now, by the directory's clock.
    package var expireTime: WireTimestamp? = nil

    /// When to renew again, in milliseconds from now.
    package var renewAfterMillis: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        expireTime: WireTimestamp? = nil,
        renewAfterMillis: Int32 = 0
    ) {
        self.expireTime = expireTime
        self.renewAfterMillis = renewAfterMillis
    }
}

extension RenewInstanceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__renew_instance_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__RenewInstanceResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.expire_time {
            do { self.expireTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("expire_time") }
        }
        self.renewAfterMillis = c.pointee.renew_after_millis
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__RenewInstanceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__RenewInstanceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__RenewInstanceResponse.self, capacity: 1)
        xinyi__directory__v1__renew_instance_response__init(c)
        if let value = self.expireTime {
            do { c.pointee.expire_time = try value.packed(in: arena) } catch { throw error.inside("expire_time") }
        }
        c.pointee.renew_after_millis = self.renewAfterMillis
        return c
    }
}

/// The request for DeregisterInstance.
package struct DeregisterInstanceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.DeregisterInstanceRequest" }

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = ""
    ) {
        self.requestId = requestId
        self.name = name
    }
}

extension DeregisterInstanceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__deregister_instance_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__DeregisterInstanceRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__DeregisterInstanceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__DeregisterInstanceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__DeregisterInstanceRequest.self, capacity: 1)
        xinyi__directory__v1__deregister_instance_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension DeregisterInstanceRequest: IdempotentRequest, NamedRequest {}

/// The answer of DeregisterInstance. It has no fields.
package struct DeregisterInstanceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.DeregisterInstanceResponse" }

    /// A message without any field set.
    package init() {}
}

extension DeregisterInstanceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__deregister_instance_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__DeregisterInstanceResponse>) throws(MessageFault) {
        self.init()
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__DeregisterInstanceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__DeregisterInstanceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__DeregisterInstanceResponse.self, capacity: 1)
        xinyi__directory__v1__deregister_instance_response__init(c)
        return c
    }
}

/// The request for SetServingState.
package struct SetServingStateRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.SetServingStateRequest" }

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    /// The new state. Unspecified is INVALID_ARGUMENT.
    package var servingState: ServingState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        servingState: ServingState = .unspecified
    ) {
        self.requestId = requestId
        self.name = name
        self.servingState = servingState
    }
}

extension SetServingStateRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__set_serving_state_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__SetServingStateRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.servingState = try MessageArena.enumeration(ServingState(rawValue: Int32(bitPattern: c.pointee.serving_state.rawValue)), "serving_state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__SetServingStateRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__SetServingStateRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__SetServingStateRequest.self, capacity: 1)
        xinyi__directory__v1__set_serving_state_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.serving_state = Xinyi__Directory__V1__ServingState(rawValue: UInt32(bitPattern: self.servingState.rawValue))
        return c
    }
}

extension SetServingStateRequest: IdempotentRequest, NamedRequest {}

/// The answer of SetServingState.
package struct SetServingStateResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.SetServingStateResponse" }

    /// The instance in its new state.
    package var instance: Instance? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instance: Instance? = nil
    ) {
        self.instance = instance
    }
}

extension SetServingStateResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__set_serving_state_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__SetServingStateResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.instance {
            do { self.instance = try Instance(unpacked: nested) } catch { throw error.inside("instance") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__SetServingStateResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__SetServingStateResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__SetServingStateResponse.self, capacity: 1)
        xinyi__directory__v1__set_serving_state_response__init(c)
        if let value = self.instance {
            do { c.pointee.instance = try value.packed(in: arena) } catch { throw error.inside("instance") }
        }
        return c
    }
}

/// The request for ListInstances.
package struct ListInstancesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.ListInstancesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty. It holds only together with the same service.
    package var pageToken: String = ""

    /// Only instances of this service; empty for all.
    package var service: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        service: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.service = service
    }
}

extension ListInstancesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__list_instances_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__ListInstancesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.service = try MessageArena.string(c.pointee.service, "service")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__ListInstancesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__ListInstancesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__ListInstancesRequest.self, capacity: 1)
        xinyi__directory__v1__list_instances_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.service = try arena.copy(self.service, "service")
        return c
    }
}

extension ListInstancesRequest: PagedRequest {}

/// The answer of ListInstances.
package struct ListInstancesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.ListInstancesResponse" }

    /// Instances, ordered by name.
    package var instances: [Instance] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instances: [Instance] = [],
        nextPageToken: String = ""
    ) {
        self.instances = instances
        self.nextPageToken = nextPageToken
    }
}

extension ListInstancesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__list_instances_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__ListInstancesResponse>) throws(MessageFault) {
        self.init()
        self.instances.reserveCapacity(c.pointee.n_instances)
        for index in 0..<c.pointee.n_instances {
            guard let nested = c.pointee.instances[index] else { continue }
            do { self.instances.append(try Instance(unpacked: nested)) } catch { throw error.inside("instances", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__ListInstancesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__ListInstancesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__ListInstancesResponse.self, capacity: 1)
        xinyi__directory__v1__list_instances_response__init(c)
        if !self.instances.isEmpty {
            c.pointee.n_instances = self.instances.count
            let memory = arena.allocate(self.instances.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Directory__V1__Instance>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Directory__V1__Instance>?).self, capacity: self.instances.count)
            for index in self.instances.indices {
                do { list[index] = try self.instances[index].packed(in: arena) } catch { throw error.inside("instances", index) }
            }
            c.pointee.instances = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
package struct ResolveRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.ResolveRequest" }

    /// The service, as in Instance.
    package var service: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        service: String = ""
    ) {
        self.service = service
    }
}

extension ResolveRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__resolve_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__ResolveRequest>) throws(MessageFault) {
        self.init()
        self.service = try MessageArena.string(c.pointee.service, "service")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__ResolveRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__ResolveRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__ResolveRequest.self, capacity: 1)
        xinyi__directory__v1__resolve_request__init(c)
        c.pointee.service = try arena.copy(self.service, "service")
        return c
    }
}

/// The answer of Resolve.
package struct ResolveResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.ResolveResponse" }

    /// Instances that want calls, at most 1000, in no meaningful order.
    package var instances: [Instance] = []

    /// The table's revision: it grows with every change while the directory runs, and starts anew with it.
    package var revision: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instances: [Instance] = [],
        revision: Int64 = 0
    ) {
        self.instances = instances
        self.revision = revision
    }
}

extension ResolveResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__resolve_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__ResolveResponse>) throws(MessageFault) {
        self.init()
        self.instances.reserveCapacity(c.pointee.n_instances)
        for index in 0..<c.pointee.n_instances {
            guard let nested = c.pointee.instances[index] else { continue }
            do { self.instances.append(try Instance(unpacked: nested)) } catch { throw error.inside("instances", index) }
        }
        self.revision = c.pointee.revision
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__ResolveResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__ResolveResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__ResolveResponse.self, capacity: 1)
        xinyi__directory__v1__resolve_response__init(c)
        if !self.instances.isEmpty {
            c.pointee.n_instances = self.instances.count
            let memory = arena.allocate(self.instances.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Directory__V1__Instance>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Directory__V1__Instance>?).self, capacity: self.instances.count)
            for index in self.instances.indices {
                do { list[index] = try self.instances[index].packed(in: arena) } catch { throw error.inside("instances", index) }
            }
            c.pointee.instances = list
        }
        c.pointee.revision = self.revision
        return c
    }
}

/// The request for WatchService.
package struct WatchServiceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.WatchServiceRequest" }

    /// The service, as in Instance.
    package var service: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        service: String = ""
    ) {
        self.service = service
    }
}

extension WatchServiceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__watch_service_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__WatchServiceRequest>) throws(MessageFault) {
        self.init()
        self.service = try MessageArena.string(c.pointee.service, "service")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__WatchServiceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__WatchServiceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__WatchServiceRequest.self, capacity: 1)
        xinyi__directory__v1__watch_service_request__init(c)
        c.pointee.service = try arena.copy(self.service, "service")
        return c
    }
}

/// One message of the stream of WatchService.
package struct WatchServiceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.WatchServiceResponse" }

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// The instances as they are now.
        case view(ServiceView)
        /// A sign of life, at least every 2 seconds; its head position is the table's revision.
        case heartbeat(CommonSchema.Heartbeat)
    }

    /// What the message is.
    package var event: OneOf_Event?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        event: OneOf_Event? = nil
    ) {
        self.event = event
    }
}

extension WatchServiceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__watch_service_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__WatchServiceResponse>) throws(MessageFault) {
        self.init()
        switch c.pointee.event_case.rawValue {
            case 1:
            if let nested = c.pointee.view {
                do { self.event = .view(try ServiceView(unpacked: nested)) } catch { throw error.inside("view") }
            }
            case 2:
            if let nested = c.pointee.heartbeat {
                do { self.event = .heartbeat(try CommonSchema.Heartbeat(unpacked: nested)) } catch { throw error.inside("heartbeat") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__WatchServiceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__WatchServiceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__WatchServiceResponse.self, capacity: 1)
        xinyi__directory__v1__watch_service_response__init(c)
        switch self.event {
            case .view(let value):
                c.pointee.event_case = Xinyi__Directory__V1__WatchServiceResponse__EventCase(rawValue: 1)
            do { c.pointee.view = try value.packed(in: arena) } catch { throw error.inside("view") }
            case .heartbeat(let value):
                c.pointee.event_case = Xinyi__Directory__V1__WatchServiceResponse__EventCase(rawValue: 2)
            do { c.pointee.heartbeat = try value.packed(in: arena) } catch { throw error.inside("heartbeat") }
            case nil: break
        }
        return c
    }
}

/// Everything that a client needs to know of a service at one moment.
package struct ServiceView: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.ServiceView" }

    /// Instances that want calls, at most 1000, in no meaningful order. Empty is meant: nobody serves.
    package var instances: [Instance] = []

    /// The table's revision at that moment.
    package var revision: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instances: [Instance] = [],
        revision: Int64 = 0
    ) {
        self.instances = instances
        self.revision = revision
    }
}

extension ServiceView {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__service_view__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__ServiceView>) throws(MessageFault) {
        self.init()
        self.instances.reserveCapacity(c.pointee.n_instances)
        for index in 0..<c.pointee.n_instances {
            guard let nested = c.pointee.instances[index] else { continue }
            do { self.instances.append(try Instance(unpacked: nested)) } catch { throw error.inside("instances", index) }
        }
        self.revision = c.pointee.revision
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__ServiceView> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__ServiceView>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__ServiceView.self, capacity: 1)
        xinyi__directory__v1__service_view__init(c)
        if !self.instances.isEmpty {
            c.pointee.n_instances = self.instances.count
            let memory = arena.allocate(self.instances.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Directory__V1__Instance>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Directory__V1__Instance>?).self, capacity: self.instances.count)
            for index in self.instances.indices {
                do { list[index] = try self.instances[index].packed(in: arena) } catch { throw error.inside("instances", index) }
            }
            c.pointee.instances = list
        }
        c.pointee.revision = self.revision
        return c
    }
}

/// What each method of `xinyi.directory.v1.DirectoryService` is, for routers, channels and policies.
package enum DirectoryServiceMethods {
    /// Enters an instance, or replaces what is known of it, with a new lease. An instance of the same service that was
    /// registered at the same endpoint under another id is removed: one place has one process, so the older one is gone.
    ///
    /// Rows: D1, D3.
    /// Errors: INVALID_ARGUMENT for a malformed service, instance id, endpoint, zone, version or state, for a lease outside
    /// its bounds, or REQUEST_ID_REUSED; PERMISSION_DENIED (OTHER_SERVICE) if a service registers another service;
    /// FAILED_PRECONDITION (STORE_IN_USE) if an instance elsewhere has the same store, or another one where there may be one only;
    /// RESOURCE_EXHAUSTED if the table is full.
    package static let registerInstance = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "RegisterInstance",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1", "D3"])

    /// Starts an instance's lease anew, with the length it was registered with.
    ///
    /// Rows: D1, D3.
    /// Errors: INVALID_ARGUMENT for a malformed name; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND (INSTANCE_NOT_FOUND) if
    /// the lease has expired or this directory was restarted: register again.
    package static let renewInstance = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "RenewInstance",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1", "D3"])

    /// Removes an instance before its lease ends, as the first step of stopping it.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a malformed name; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND (INSTANCE_NOT_FOUND) if
    /// there is none, which a caller that is stopping can take for success.
    package static let deregisterInstance = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "DeregisterInstance",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1"])

    /// Says whether an instance wants calls. Does not renew its lease.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a malformed name or an unspecified state; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND
    /// (INSTANCE_NOT_FOUND): register again.
    package static let setServingState = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "SetServingState",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1"])

    /// Lists every instance with a running lease, whatever its state, ordered by name. For operators.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a bad page size, token or service; PERMISSION_DENIED for callers that are no operator and
    /// no service.
    package static let listInstances = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "ListInstances",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service, .operator], services: ["registry", "listing", "measures", "reporting"],
        rows: ["D1"])

    /// Returns the instances of a service that want calls. None is an answer, not an error.
    ///
    /// Rows: D2.
    /// Errors: INVALID_ARGUMENT for a malformed service.
    package static let resolve = MethodDescriptor(
        service: "xinyi.directory.v1.DirectoryService", method: "Resolve",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["D2"])

    /// Sends the instances of a service that want calls, at once and again whenever they change, with heartbeats between.
    /// Every view is whole, so a reader that misses some needs only the last; a reader whose stream ends keeps its last view
    /// and watches again, here or at another directory. Changes that follow each other closely may come as one view.
    ///
    /// Rows: D2, D3.
    /// Errors: INVALID_ARGUMENT for a malformed service; RESOURCE_EXHAUSTED if too many watch; UNAVAILABLE when the directory
    /// stops.
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
    /// FAILED_PRECONDITION (STORE_IN_USE) if an instance elsewhere has the same store, or another one where there may be one only;
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

extension DirectoryService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func registerInstance(_ request: RegisterInstanceRequest, context: ServerContext) async throws -> RegisterInstanceResponse {
        throw unimplemented(DirectoryServiceMethods.registerInstance)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func renewInstance(_ request: RenewInstanceRequest, context: ServerContext) async throws -> RenewInstanceResponse {
        throw unimplemented(DirectoryServiceMethods.renewInstance)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func deregisterInstance(_ request: DeregisterInstanceRequest, context: ServerContext) async throws -> DeregisterInstanceResponse {
        throw unimplemented(DirectoryServiceMethods.deregisterInstance)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func setServingState(_ request: SetServingStateRequest, context: ServerContext) async throws -> SetServingStateResponse {
        throw unimplemented(DirectoryServiceMethods.setServingState)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listInstances(_ request: ListInstancesRequest, context: ServerContext) async throws -> ListInstancesResponse {
        throw unimplemented(DirectoryServiceMethods.listInstances)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func resolve(_ request: ResolveRequest, context: ServerContext) async throws -> ResolveResponse {
        throw unimplemented(DirectoryServiceMethods.resolve)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
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

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerDirectoryService(in: &router)
    }
}

/// Calls `xinyi.directory.v1.DirectoryService`.
///
/// The lease table of one directory. Several directories run side by side and do not talk to each other: an instance
/// registers with every one of them, a client uses any that answers. The table is kept in memory only; after a restart
/// it is whole again as soon as every instance has renewed once.
package struct DirectoryServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Enters an instance, or replaces what is known of it, with a new lease. An instance of the same service that was
    /// registered at the same endpoint under another id is removed: one place has one process, so the older one is gone.
    ///
    /// Rows: D1, D3.
    /// Errors: INVALID_ARGUMENT for a malformed service, instance id, endpoint, zone, version or state, for a lease outside
    /// its bounds, or REQUEST_ID_REUSED; PERMISSION_DENIED (OTHER_SERVICE) if a service registers another service;
    /// FAILED_PRECONDITION (STORE_IN_USE) if an instance elsewhere has the same store, or another one where there may be one only;
    /// RESOURCE_EXHAUSTED if the table is full.
    package func registerInstance(_ request: RegisterInstanceRequest, options: CallOptions = .default) async throws -> RegisterInstanceResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.registerInstance, request.serialized(), options: options))
    }

    /// Starts an instance's lease anew, with the length it was registered with.
    ///
    /// Rows: D1, D3.
    /// Errors: INVALID_ARGUMENT for a malformed name; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND (INSTANCE_NOT_FOUND) if
    /// the lease has expired or this directory was restarted: register again.
    package func renewInstance(_ request: RenewInstanceRequest, options: CallOptions = .default) async throws -> RenewInstanceResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.renewInstance, request.serialized(), options: options))
    }

    /// Removes an instance before its lease ends, as the first step of stopping it.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a malformed name; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND (INSTANCE_NOT_FOUND) if
    /// there is none, which a caller that is stopping can take for success.
    package func deregisterInstance(_ request: DeregisterInstanceRequest, options: CallOptions = .default) async throws -> DeregisterInstanceResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.deregisterInstance, request.serialized(), options: options))
    }

    /// Says whether an instance wants calls. Does not renew its lease.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a malformed name or an unspecified state; PERMISSION_DENIED (OTHER_SERVICE); NOT_FOUND
    /// (INSTANCE_NOT_FOUND): register again.
    package func setServingState(_ request: SetServingStateRequest, options: CallOptions = .default) async throws -> SetServingStateResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.setServingState, request.serialized(), options: options))
    }

    /// Lists every instance with a running lease, whatever its state, ordered by name. For operators.
    ///
    /// Rows: D1.
    /// Errors: INVALID_ARGUMENT for a bad page size, token or service; PERMISSION_DENIED for callers that are no operator and
    /// no service.
    package func listInstances(_ request: ListInstancesRequest, options: CallOptions = .default) async throws -> ListInstancesResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.listInstances, request.serialized(), options: options))
    }

    /// Returns the instances of a service that want calls. None is an answer, not an error.
    ///
    /// Rows: D2.
    /// Errors: INVALID_ARGUMENT for a malformed service.
    package func resolve(_ request: ResolveRequest, options: CallOptions = .default) async throws -> ResolveResponse {
        try decodeResponse(await channel.unaryBytes(DirectoryServiceMethods.resolve, request.serialized(), options: options))
    }

    /// Sends the instances of a service that want calls, at once and again whenever they change, with heartbeats between.
    /// Every view is whole, so a reader that misses some needs only the last; a reader whose stream ends keeps its last view
    /// and watches again, here or at another directory. Changes that follow each other closely may come as one view.
    ///
    /// Rows: D2, D3.
    /// Errors: INVALID_ARGUMENT for a malformed service; RESOURCE_EXHAUSTED if too many watch; UNAVAILABLE when the directory
    /// stops.
    package func watchService(_ request: WatchServiceRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchServiceResponse> {
        try await channel.serverStreaming(DirectoryServiceMethods.watchService, request, options: options)
    }
}
