// Written by `make generate` from proto/xinyi/common/v1/introspection_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// Which way a frame goes.
package enum FrameDirection: ContractEnum, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// From the peer.
    case received
    /// To the peer.
    case sent
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .received, .sent] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .received
            case 2: self = .sent
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .received: 1
            case .sent: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "FRAME_DIRECTION_UNSPECIFIED"
            case .received: "FRAME_DIRECTION_RECEIVED"
            case .sent: "FRAME_DIRECTION_SENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "FRAME_DIRECTION_UNSPECIFIED": self = .unspecified
            case "FRAME_DIRECTION_RECEIVED": self = .received
            case "FRAME_DIRECTION_SENT": self = .sent
            default: return nil
        }
    }
}

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

/// The request for ListConnections.
package struct ListConnectionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListConnectionsRequest" }

    /// Connections of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListConnectionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_connections_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListConnectionsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListConnectionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListConnectionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListConnectionsRequest.self, capacity: 1)
        xinyi__common__v1__list_connections_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListConnectionsRequest: PagedRequest {}

/// The answer of ListConnections.
package struct ListConnectionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListConnectionsResponse" }

    /// The connections.
    package var connections: [ConnectionInfo] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        connections: [ConnectionInfo] = [],
        nextPageToken: String = ""
    ) {
        self.connections = connections
        self.nextPageToken = nextPageToken
    }
}

extension ListConnectionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_connections_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListConnectionsResponse>) throws(MessageFault) {
        self.init()
        self.connections.reserveCapacity(c.pointee.n_connections)
        for index in 0..<c.pointee.n_connections {
            guard let nested = c.pointee.connections[index] else { continue }
            do { self.connections.append(try ConnectionInfo(unpacked: nested)) } catch { throw error.inside("connections", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListConnectionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListConnectionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListConnectionsResponse.self, capacity: 1)
        xinyi__common__v1__list_connections_response__init(c)
        if !self.connections.isEmpty {
            c.pointee.n_connections = self.connections.count
            let memory = arena.allocate(self.connections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__ConnectionInfo>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__ConnectionInfo>?).self, capacity: self.connections.count)
            for index in self.connections.indices {
                do { list[index] = try self.connections[index].packed(in: arena) } catch { throw error.inside("connections", index) }
            }
            c.pointee.connections = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListConnectionsResponse: PagedResponse {
    /// The page's items, which the contract calls `connections`.
    package var items: [ConnectionInfo] {
        get { connections }
        set { connections = newValue }
    }
}

/// One open connection.
package struct ConnectionInfo: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ConnectionInfo" }

    /// Its number in this process, from 1.
    package var connectionId: Int64 = 0

    /// The other end, for example "127.0.0.1:40122" or "unix:".
    package var peer: String = ""

    /// The identity that the peer proved by its certificate; empty without one.
    package var identity: String = ""

    /// When it was accepted.
    package var openTime: WireTimestamp? = nil

    /// Milliseconds since then.
    package var ageMillis: Int64 = 0

    /// Calls at work.
    package var liveCalls: Int32 = 0

    /// Bytes of frames taken from the peer.
    package var receivedBytes: Int64 = 0

    /// Bytes of frames handed to the kernel for the peer.
    package var sentBytes: Int64 = 0

    /// Bytes that wait to be sent.
    package var waitingBytes: Int64 = 0

    /// Milliseconds since the peer last sent anything.
    package var idleMillis: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        connectionId: Int64 = 0,
        peer: String = "",
        identity: String = "",
        openTime: WireTimestamp? = nil,
        ageMillis: Int64 = 0,
        liveCalls: Int32 = 0,
        receivedBytes: Int64 = 0,
        sentBytes: Int64 = 0,
        waitingBytes: Int64 = 0,
        idleMillis: Int64 = 0
    ) {
        self.connectionId = connectionId
        self.peer = peer
        self.identity = identity
        self.openTime = openTime
        self.ageMillis = ageMillis
        self.liveCalls = liveCalls
        self.receivedBytes = receivedBytes
        self.sentBytes = sentBytes
        self.waitingBytes = waitingBytes
        self.idleMillis = idleMillis
    }
}

extension ConnectionInfo {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__connection_info__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ConnectionInfo>) throws(MessageFault) {
        self.init()
        self.connectionId = c.pointee.connection_id
        self.peer = try MessageArena.string(c.pointee.peer, "peer")
        self.identity = try MessageArena.string(c.pointee.identity, "identity")
        if let nested = c.pointee.open_time {
            do { self.openTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("open_time") }
        }
        self.ageMillis = c.pointee.age_millis
        self.liveCalls = c.pointee.live_calls
        self.receivedBytes = c.pointee.received_bytes
        self.sentBytes = c.pointee.sent_bytes
        self.waitingBytes = c.pointee.waiting_bytes
        self.idleMillis = c.pointee.idle_millis
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ConnectionInfo> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ConnectionInfo>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ConnectionInfo.self, capacity: 1)
        xinyi__common__v1__connection_info__init(c)
        c.pointee.connection_id = self.connectionId
        c.pointee.peer = try arena.copy(self.peer, "peer")
        c.pointee.identity = try arena.copy(self.identity, "identity")
        if let value = self.openTime {
            do { c.pointee.open_time = try value.packed(in: arena) } catch { throw error.inside("open_time") }
        }
        c.pointee.age_millis = self.ageMillis
        c.pointee.live_calls = self.liveCalls
        c.pointee.received_bytes = self.receivedBytes
        c.pointee.sent_bytes = self.sentBytes
        c.pointee.waiting_bytes = self.waitingBytes
        c.pointee.idle_millis = self.idleMillis
        return c
    }
}

/// The request for ListCalls.
package struct ListCallsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListCallsRequest" }

    /// Only calls of this connection; 0 for all.
    package var connectionId: Int64 = 0

    /// Calls of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        connectionId: Int64 = 0,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.connectionId = connectionId
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCallsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_calls_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListCallsRequest>) throws(MessageFault) {
        self.init()
        self.connectionId = c.pointee.connection_id
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListCallsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListCallsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListCallsRequest.self, capacity: 1)
        xinyi__common__v1__list_calls_request__init(c)
        c.pointee.connection_id = self.connectionId
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListCallsRequest: PagedRequest {}

/// The answer of ListCalls.
package struct ListCallsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListCallsResponse" }

    /// The calls.
    package var calls: [CallInfo] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        calls: [CallInfo] = [],
        nextPageToken: String = ""
    ) {
        self.calls = calls
        self.nextPageToken = nextPageToken
    }
}

extension ListCallsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_calls_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListCallsResponse>) throws(MessageFault) {
        self.init()
        self.calls.reserveCapacity(c.pointee.n_calls)
        for index in 0..<c.pointee.n_calls {
            guard let nested = c.pointee.calls[index] else { continue }
            do { self.calls.append(try CallInfo(unpacked: nested)) } catch { throw error.inside("calls", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListCallsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListCallsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListCallsResponse.self, capacity: 1)
        xinyi__common__v1__list_calls_response__init(c)
        if !self.calls.isEmpty {
            c.pointee.n_calls = self.calls.count
            let memory = arena.allocate(self.calls.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__CallInfo>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__CallInfo>?).self, capacity: self.calls.count)
            for index in self.calls.indices {
                do { list[index] = try self.calls[index].packed(in: arena) } catch { throw error.inside("calls", index) }
            }
            c.pointee.calls = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListCallsResponse: PagedResponse {
    /// The page's items, which the contract calls `calls`.
    package var items: [CallInfo] {
        get { calls }
        set { calls = newValue }
    }
}

/// One call at work.
package struct CallInfo: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.CallInfo" }

    /// The connection that it came on.
    package var connectionId: Int64 = 0

    /// Its stream on that connection.
    package var streamId: Int64 = 0

    /// The method, "service/Method".
    package var method: String = ""

    /// Milliseconds since its request was read.
    package var ageMillis: Int64 = 0

    /// Whether the caller set a deadline.
    package var hasDeadline: Bool = false

    /// Milliseconds until the deadline; negative once it has passed. Meaningless without one.
    package var deadlineLeftMillis: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        connectionId: Int64 = 0,
        streamId: Int64 = 0,
        method: String = "",
        ageMillis: Int64 = 0,
        hasDeadline: Bool = false,
        deadlineLeftMillis: Int64 = 0
    ) {
        self.connectionId = connectionId
        self.streamId = streamId
        self.method = method
        self.ageMillis = ageMillis
        self.hasDeadline = hasDeadline
        self.deadlineLeftMillis = deadlineLeftMillis
    }
}

extension CallInfo {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__call_info__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__CallInfo>) throws(MessageFault) {
        self.init()
        self.connectionId = c.pointee.connection_id
        self.streamId = c.pointee.stream_id
        self.method = try MessageArena.string(c.pointee.method, "method")
        self.ageMillis = c.pointee.age_millis
        self.hasDeadline = c.pointee.has_deadline != 0
        self.deadlineLeftMillis = c.pointee.deadline_left_millis
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__CallInfo> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__CallInfo>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__CallInfo.self, capacity: 1)
        xinyi__common__v1__call_info__init(c)
        c.pointee.connection_id = self.connectionId
        c.pointee.stream_id = self.streamId
        c.pointee.method = try arena.copy(self.method, "method")
        c.pointee.age_millis = self.ageMillis
        c.pointee.has_deadline = self.hasDeadline ? 1 : 0
        c.pointee.deadline_left_millis = self.deadlineLeftMillis
        return c
    }
}

/// The request for ListMethodStatistics.
package struct ListMethodStatisticsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListMethodStatisticsRequest" }

    /// Methods of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListMethodStatisticsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_method_statistics_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListMethodStatisticsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListMethodStatisticsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListMethodStatisticsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListMethodStatisticsRequest.self, capacity: 1)
        xinyi__common__v1__list_method_statistics_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListMethodStatisticsRequest: PagedRequest {}

/// The answer of ListMethodStatistics.
package struct ListMethodStatisticsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListMethodStatisticsResponse" }

    /// The methods by name.
    package var methods: [MethodStatistics] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        methods: [MethodStatistics] = [],
        nextPageToken: String = ""
    ) {
        self.methods = methods
        self.nextPageToken = nextPageToken
    }
}

extension ListMethodStatisticsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_method_statistics_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListMethodStatisticsResponse>) throws(MessageFault) {
        self.init()
        self.methods.reserveCapacity(c.pointee.n_methods)
        for index in 0..<c.pointee.n_methods {
            guard let nested = c.pointee.methods[index] else { continue }
            do { self.methods.append(try MethodStatistics(unpacked: nested)) } catch { throw error.inside("methods", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListMethodStatisticsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListMethodStatisticsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListMethodStatisticsResponse.self, capacity: 1)
        xinyi__common__v1__list_method_statistics_response__init(c)
        if !self.methods.isEmpty {
            c.pointee.n_methods = self.methods.count
            let memory = arena.allocate(self.methods.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__MethodStatistics>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__MethodStatistics>?).self, capacity: self.methods.count)
            for index in self.methods.indices {
                do { list[index] = try self.methods[index].packed(in: arena) } catch { throw error.inside("methods", index) }
            }
            c.pointee.methods = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListMethodStatisticsResponse: PagedResponse {
    /// The page's items, which the contract calls `methods`.
    package var items: [MethodStatistics] {
        get { methods }
        set { methods = newValue }
    }
}

/// How calls of one method went. Durations are those of handler and interceptors; the quantiles are interpolated within the
/// buckets of the histogram that /metrics shows.
package struct MethodStatistics: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.MethodStatistics" }

    /// The method, "service/Method".
    package var method: String = ""

    /// Calls that ended.
    package var calls: Int64 = 0

    /// Of these, calls that ended with an error.
    package var errors: Int64 = 0

    /// Calls at work now.
    package var running: Int64 = 0

    /// The duration that half of the calls did not exceed, in microseconds.
    package var p50Micros: Int64 = 0

    /// The duration that 90 of 100 calls did not exceed, in microseconds.
    package var p90Micros: Int64 = 0

    /// The duration that 99 of 100 calls did not exceed, in microseconds.
    package var p99Micros: Int64 = 0

    /// The longest duration, in microseconds.
    package var maxMicros: Int64 = 0

    /// Calls that may be at work at once, as the server was configured; 0 for no bound of its own.
    package var limit: Int32 = 0

    /// Calls that were refused because so many were at work.
    package var refused: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        method: String = "",
        calls: Int64 = 0,
        errors: Int64 = 0,
        running: Int64 = 0,
        p50Micros: Int64 = 0,
        p90Micros: Int64 = 0,
        p99Micros: Int64 = 0,
        maxMicros: Int64 = 0,
        limit: Int32 = 0,
        refused: Int64 = 0
    ) {
        self.method = method
        self.calls = calls
        self.errors = errors
        self.running = running
        self.p50Micros = p50Micros
        self.p90Micros = p90Micros
        self.p99Micros = p99Micros
        self.maxMicros = maxMicros
        self.limit = limit
        self.refused = refused
    }
}

extension MethodStatistics {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__method_statistics__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__MethodStatistics>) throws(MessageFault) {
        self.init()
        self.method = try MessageArena.string(c.pointee.method, "method")
        self.calls = c.pointee.calls
        self.errors = c.pointee.errors
        self.running = c.pointee.running
        self.p50Micros = c.pointee.p50_micros
        self.p90Micros = c.pointee.p90_micros
        self.p99Micros = c.pointee.p99_micros
        self.maxMicros = c.pointee.max_micros
        self.limit = c.pointee.limit
        self.refused = c.pointee.refused
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__MethodStatistics> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__MethodStatistics>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__MethodStatistics.self, capacity: 1)
        xinyi__common__v1__method_statistics__init(c)
        c.pointee.method = try arena.copy(self.method, "method")
        c.pointee.calls = self.calls
        c.pointee.errors = self.errors
        c.pointee.running = self.running
        c.pointee.p50_micros = self.p50Micros
        c.pointee.p90_micros = self.p90Micros
        c.pointee.p99_micros = self.p99Micros
        c.pointee.max_micros = self.maxMicros
        c.pointee.limit = self.limit
        c.pointee.refused = self.refused
        return c
    }
}

/// The request for WatchFrames.
package struct WatchFramesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.WatchFramesRequest" }

    /// Only frames of this connection; 0 for all.
    package var connectionId: Int64 = 0

    /// Of each so many calls one is followed, 0 and 1 for all, at most 1000000.
    package var oneIn: Int32 = 0

    /// The stream ends after so many frames; 0 for no end.
    package var frameLimit: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        connectionId: Int64 = 0,
        oneIn: Int32 = 0,
        frameLimit: Int64 = 0
    ) {
        self.connectionId = connectionId
        self.oneIn = oneIn
        self.frameLimit = frameLimit
    }
}

extension WatchFramesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__watch_frames_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__WatchFramesRequest>) throws(MessageFault) {
        self.init()
        self.connectionId = c.pointee.connection_id
        self.oneIn = c.pointee.one_in
        self.frameLimit = c.pointee.frame_limit
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__WatchFramesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__WatchFramesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__WatchFramesRequest.self, capacity: 1)
        xinyi__common__v1__watch_frames_request__init(c)
        c.pointee.connection_id = self.connectionId
        c.pointee.one_in = self.oneIn
        c.pointee.frame_limit = self.frameLimit
        return c
    }
}

/// Some frames in the order in which the server saw them.
package struct WatchFramesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.WatchFramesResponse" }

    /// The frames.
    package var frames: [FrameInfo] = []

    /// Frames left out since the response before, because they came faster than they were read.
    package var dropped: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        frames: [FrameInfo] = [],
        dropped: Int64 = 0
    ) {
        self.frames = frames
        self.dropped = dropped
    }
}

extension WatchFramesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__watch_frames_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__WatchFramesResponse>) throws(MessageFault) {
        self.init()
        self.frames.reserveCapacity(c.pointee.n_frames)
        for index in 0..<c.pointee.n_frames {
            guard let nested = c.pointee.frames[index] else { continue }
            do { self.frames.append(try FrameInfo(unpacked: nested)) } catch { throw error.inside("frames", index) }
        }
        self.dropped = c.pointee.dropped
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__WatchFramesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__WatchFramesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__WatchFramesResponse.self, capacity: 1)
        xinyi__common__v1__watch_frames_response__init(c)
        if !self.frames.isEmpty {
            c.pointee.n_frames = self.frames.count
            let memory = arena.allocate(self.frames.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__FrameInfo>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__FrameInfo>?).self, capacity: self.frames.count)
            for index in self.frames.indices {
                do { list[index] = try self.frames[index].packed(in: arena) } catch { throw error.inside("frames", index) }
            }
            c.pointee.frames = list
        }
        c.pointee.dropped = self.dropped
        return c
    }
}

/// The header of one frame.
package struct FrameInfo: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.FrameInfo" }

    /// When the server read or queued it.
    package var time: WireTimestamp? = nil

    /// The connection.
    package var connectionId: Int64 = 0

    /// Which way.
    package var direction: FrameDirection = .unspecified

    /// The type's number: 1 request, 2 response, 3 data, others as the protocol's extensions name them.
    package var type: Int32 = 0

    /// The flags' number: 1 remote closed, 2 remote open, 4 no data.
    package var flags: Int32 = 0

    /// The stream.
    package var streamId: Int64 = 0

    /// Bytes of the body.
    package var length: Int64 = 0

    /// The method that the stream calls; empty where the server has no such method, or the stream has none.
    package var method: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        time: WireTimestamp? = nil,
        connectionId: Int64 = 0,
        direction: FrameDirection = .unspecified,
        type: Int32 = 0,
        flags: Int32 = 0,
        streamId: Int64 = 0,
        length: Int64 = 0,
        method: String = ""
    ) {
        self.time = time
        self.connectionId = connectionId
        self.direction = direction
        self.type = type
        self.flags = flags
        self.streamId = streamId
        self.length = length
        self.method = method
    }
}

extension FrameInfo {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__frame_info__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__FrameInfo>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
        self.connectionId = c.pointee.connection_id
        self.direction = try MessageArena.enumeration(FrameDirection(rawValue: Int32(bitPattern: c.pointee.direction.rawValue)), "direction")
        self.type = c.pointee.type
        self.flags = c.pointee.flags
        self.streamId = c.pointee.stream_id
        self.length = c.pointee.length
        self.method = try MessageArena.string(c.pointee.method, "method")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__FrameInfo> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__FrameInfo>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__FrameInfo.self, capacity: 1)
        xinyi__common__v1__frame_info__init(c)
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        c.pointee.connection_id = self.connectionId
        c.pointee.direction = Xinyi__Common__V1__FrameDirection(rawValue: UInt32(bitPattern: self.direction.rawValue))
        c.pointee.type = self.type
        c.pointee.flags = self.flags
        c.pointee.stream_id = self.streamId
        c.pointee.length = self.length
        c.pointee.method = try arena.copy(self.method, "method")
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
        access: [.public],
        rows: ["C1"])

    /// Returns who the service is: name, version, instance, schema version, limits in force.
    ///
    /// Rows: X5.
    /// Errors: none of its own. Idempotent.
    package static let getServerInfo = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "GetServerInfo",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X5"])

    /// Returns the payload that it was given: for latency checks and load tests of the way to a service.
    ///
    /// Rows: C4.
    /// Errors: INVALID_ARGUMENT if the payload is over 1 MiB. Idempotent.
    package static let echo = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "Echo",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["C4"])

    /// Returns a page of the server's open connections, oldest first. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    package static let listConnections = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "ListConnections",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    /// Returns a page of the calls at work, by connection and stream. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    package static let listCalls = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "ListCalls",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    /// Returns a page of the server's methods with how often they were called, how they ended and how long they took, since
    /// the process started. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    package static let listMethodStatistics = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "ListMethodStatistics",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    /// Follows the frames of the server's connections as they are read and queued: headers and method names, never a byte of a
    /// message or of metadata. What comes faster than the reader takes it is left out and counted. Frames of this method are
    /// left out. For operators.
    ///
    /// Rows: X5.
    /// Errors: RESOURCE_EXHAUSTED (TOO_MANY_WATCHERS) above 4 watchers of one process; INVALID_ARGUMENT for a number out of
    /// bounds. Idempotent.
    package static let watchFrames = MethodDescriptor(
        service: "xinyi.common.v1.IntrospectionService", method: "WatchFrames",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [getDescriptorSet, getServerInfo, echo, listConnections, listCalls, listMethodStatistics, watchFrames]
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

    /// Returns a page of the server's open connections, oldest first. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    func listConnections(_ request: ListConnectionsRequest, context: ServerContext) async throws -> ListConnectionsResponse

    /// Returns a page of the calls at work, by connection and stream. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    func listCalls(_ request: ListCallsRequest, context: ServerContext) async throws -> ListCallsResponse

    /// Returns a page of the server's methods with how often they were called, how they ended and how long they took, since
    /// the process started. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    func listMethodStatistics(_ request: ListMethodStatisticsRequest, context: ServerContext) async throws -> ListMethodStatisticsResponse

    /// Follows the frames of the server's connections as they are read and queued: headers and method names, never a byte of a
    /// message or of metadata. What comes faster than the reader takes it is left out and counted. Frames of this method are
    /// left out. For operators.
    ///
    /// Rows: X5.
    /// Errors: RESOURCE_EXHAUSTED (TOO_MANY_WATCHERS) above 4 watchers of one process; INVALID_ARGUMENT for a number out of
    /// bounds. Idempotent.
    func watchFrames(_ request: WatchFramesRequest, context: ServerContext, writer: ResponseWriter<WatchFramesResponse>) async throws
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

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listConnections(_ request: ListConnectionsRequest, context: ServerContext) async throws -> ListConnectionsResponse {
        throw unimplemented(IntrospectionServiceMethods.listConnections)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listCalls(_ request: ListCallsRequest, context: ServerContext) async throws -> ListCallsResponse {
        throw unimplemented(IntrospectionServiceMethods.listCalls)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listMethodStatistics(_ request: ListMethodStatisticsRequest, context: ServerContext) async throws -> ListMethodStatisticsResponse {
        throw unimplemented(IntrospectionServiceMethods.listMethodStatistics)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func watchFrames(_ request: WatchFramesRequest, context: ServerContext, writer: ResponseWriter<WatchFramesResponse>) async throws {
        throw unimplemented(IntrospectionServiceMethods.watchFrames)
    }
}

extension IntrospectionService {
    /// Makes every method of `IntrospectionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerIntrospectionService(in router: inout Router) {
        router.add(IntrospectionServiceMethods.getDescriptorSet) { payload, limits, _ throws(RPCError) in
            let request = try GetDescriptorSetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDescriptorSet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.getServerInfo) { payload, limits, _ throws(RPCError) in
            let request = try GetServerInfoRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getServerInfo(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.echo) { payload, limits, _ throws(RPCError) in
            let request = try EchoRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.echo(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.listConnections) { payload, limits, _ throws(RPCError) in
            let request = try ListConnectionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listConnections(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.listCalls) { payload, limits, _ throws(RPCError) in
            let request = try ListCallsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCalls(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IntrospectionServiceMethods.listMethodStatistics) { payload, limits, _ throws(RPCError) in
            let request = try ListMethodStatisticsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMethodStatistics(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(IntrospectionServiceMethods.watchFrames) { (request: WatchFramesRequest, context: ServerContext, writer: ResponseWriter<WatchFramesResponse>) async throws -> Void in
            try await self.watchFrames(request, context: context, writer: writer)
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
package struct IntrospectionServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Returns the schema of every method that the service serves.
    ///
    /// Rows: C1.
    /// Errors: none of its own. Idempotent.
    package func getDescriptorSet(_ request: GetDescriptorSetRequest, options: CallOptions = .default) async throws -> GetDescriptorSetResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.getDescriptorSet, request.serialized(), options: options))
    }

    /// Returns who the service is: name, version, instance, schema version, limits in force.
    ///
    /// Rows: X5.
    /// Errors: none of its own. Idempotent.
    package func getServerInfo(_ request: GetServerInfoRequest, options: CallOptions = .default) async throws -> GetServerInfoResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.getServerInfo, request.serialized(), options: options))
    }

    /// Returns the payload that it was given: for latency checks and load tests of the way to a service.
    ///
    /// Rows: C4.
    /// Errors: INVALID_ARGUMENT if the payload is over 1 MiB. Idempotent.
    package func echo(_ request: EchoRequest, options: CallOptions = .default) async throws -> EchoResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.echo, request.serialized(), options: options))
    }

    /// Returns a page of the server's open connections, oldest first. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    package func listConnections(_ request: ListConnectionsRequest, options: CallOptions = .default) async throws -> ListConnectionsResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.listConnections, request.serialized(), options: options))
    }

    /// Returns a page of the calls at work, by connection and stream. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    package func listCalls(_ request: ListCallsRequest, options: CallOptions = .default) async throws -> ListCallsResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.listCalls, request.serialized(), options: options))
    }

    /// Returns a page of the server's methods with how often they were called, how they ended and how long they took, since
    /// the process started. For operators.
    ///
    /// Rows: X5.
    /// Errors: INVALID_ARGUMENT for a page token of another request. Idempotent.
    package func listMethodStatistics(_ request: ListMethodStatisticsRequest, options: CallOptions = .default) async throws -> ListMethodStatisticsResponse {
        try decodeResponse(await channel.unaryBytes(IntrospectionServiceMethods.listMethodStatistics, request.serialized(), options: options))
    }

    /// Follows the frames of the server's connections as they are read and queued: headers and method names, never a byte of a
    /// message or of metadata. What comes faster than the reader takes it is left out and counted. Frames of this method are
    /// left out. For operators.
    ///
    /// Rows: X5.
    /// Errors: RESOURCE_EXHAUSTED (TOO_MANY_WATCHERS) above 4 watchers of one process; INVALID_ARGUMENT for a number out of
    /// bounds. Idempotent.
    package func watchFrames(_ request: WatchFramesRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchFramesResponse> {
        try await channel.serverStreaming(IntrospectionServiceMethods.watchFrames, request, options: options)
    }
}
