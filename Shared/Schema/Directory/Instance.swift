// Written by `make generate` from proto/xinyi/directory/v1/instance.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// Whether an instance wants calls.
package enum ServingState: ContractEnum, Sendable, Hashable {
    /// Not stated. INVALID_ARGUMENT in requests.
    case unspecified
    /// It takes calls.
    case serving
    /// It runs but takes no calls for now, for example while it builds its projection. Not resolved.
    case notServing
    /// It finishes what it has and will stop. Not resolved.
    case draining
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .serving, .notServing, .draining] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .draining
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serving: 1
            case .notServing: 2
            case .draining: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SERVING_STATE_UNSPECIFIED"
            case .serving: "SERVING_STATE_SERVING"
            case .notServing: "SERVING_STATE_NOT_SERVING"
            case .draining: "SERVING_STATE_DRAINING"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SERVING_STATE_UNSPECIFIED": self = .unspecified
            case "SERVING_STATE_SERVING": self = .serving
            case "SERVING_STATE_NOT_SERVING": self = .notServing
            case "SERVING_STATE_DRAINING": self = .draining
            default: return nil
        }
    }
}

/// One running process of a service, known for as long as its lease.
package struct Instance: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.directory.v1.Instance" }

    /// Resource name `services/{service}/instances/{instance_id}`.
    package var name: String = ""

    /// The service: a lower-case letter, then lower-case letters, digits or hyphens, at most 63, for example "listing".
    package var service: String = ""

    /// The process's own id, unique per process start: 1 to 64 letters, digits, hyphens, dots or underscores.
    package var instanceId: String = ""

    /// Where it listens: `host:port`, `[v6]:port` or `unix:/path`, at most 255 bytes.
    package var endpoint: String = ""

    /// The zone (machine room, building) that it runs in, at most 63 bytes; empty when the deployment has none.
    /// Clients prefer instances of their own zone.
    package var zone: String = ""

    /// The program's version, at most 63 bytes.
    package var version: String = ""

    /// Whether it wants calls.
    package var servingState: ServingState = .unspecified

    /// The lease's length in seconds, 3 to 300.
    package var leaseSeconds: Int32 = 0

    /// When this directory first heard of the instance; a restarted directory starts anew.
    package var registerTime: WireTimestamp? = nil

    /// When the lease ends unless it is renewed, by the directory's clock.
    package var expireTime: WireTimestamp? = nil

    /// The identity of the feed of its store, at most 63 bytes; empty without a store. Two instances with one identity would be two
    /// processes over copies of one database.
    package var storeIdentity: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        service: String = "",
        instanceId: String = "",
        endpoint: String = "",
        zone: String = "",
        version: String = "",
        servingState: ServingState = .unspecified,
        leaseSeconds: Int32 = 0,
        registerTime: WireTimestamp? = nil,
        expireTime: WireTimestamp? = nil,
        storeIdentity: String = ""
    ) {
        self.name = name
        self.service = service
        self.instanceId = instanceId
        self.endpoint = endpoint
        self.zone = zone
        self.version = version
        self.servingState = servingState
        self.leaseSeconds = leaseSeconds
        self.registerTime = registerTime
        self.expireTime = expireTime
        self.storeIdentity = storeIdentity
    }
}

extension Instance {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__directory__v1__instance__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Directory__V1__Instance>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.service = try MessageArena.string(c.pointee.service, "service")
        self.instanceId = try MessageArena.string(c.pointee.instance_id, "instance_id")
        self.endpoint = try MessageArena.string(c.pointee.endpoint, "endpoint")
        self.zone = try MessageArena.string(c.pointee.zone, "zone")
        self.version = try MessageArena.string(c.pointee.version, "version")
        self.servingState = try MessageArena.enumeration(ServingState(rawValue: Int32(bitPattern: c.pointee.serving_state.rawValue)), "serving_state")
        self.leaseSeconds = c.pointee.lease_seconds
        if let nested = c.pointee.register_time {
            do { self.registerTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("register_time") }
        }
        if let nested = c.pointee.expire_time {
            do { self.expireTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("expire_time") }
        }
        self.storeIdentity = try MessageArena.string(c.pointee.store_identity, "store_identity")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Directory__V1__Instance> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Directory__V1__Instance>.size)
        let c = memory.bindMemory(to: Xinyi__Directory__V1__Instance.self, capacity: 1)
        xinyi__directory__v1__instance__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.service = try arena.copy(self.service, "service")
        c.pointee.instance_id = try arena.copy(self.instanceId, "instance_id")
        c.pointee.endpoint = try arena.copy(self.endpoint, "endpoint")
        c.pointee.zone = try arena.copy(self.zone, "zone")
        c.pointee.version = try arena.copy(self.version, "version")
        c.pointee.serving_state = Xinyi__Directory__V1__ServingState(rawValue: UInt32(bitPattern: self.servingState.rawValue))
        c.pointee.lease_seconds = self.leaseSeconds
        if let value = self.registerTime {
            do { c.pointee.register_time = try value.packed(in: arena) } catch { throw error.inside("register_time") }
        }
        if let value = self.expireTime {
            do { c.pointee.expire_time = try value.packed(in: arena) } catch { throw error.inside("expire_time") }
        }
        c.pointee.store_identity = try arena.copy(self.storeIdentity, "store_identity")
        return c
    }
}
