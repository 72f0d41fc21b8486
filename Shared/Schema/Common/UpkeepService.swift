// Written by `make generate` from proto/xinyi/common/v1/upkeep_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// How a service stands with a source.
package enum SourceState: RawRepresentable, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// Its changes are followed.
    case following
    /// A snapshot is being taken.
    case resyncing
    /// It offers less than half of what is known of it: kept back until an operator accepts it.
    case held
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .following, .resyncing, .held] }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .following
            case 2: self = .resyncing
            case 3: self = .held
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .following: 1
            case .resyncing: 2
            case .held: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SOURCE_STATE_UNSPECIFIED"
            case .following: "SOURCE_STATE_FOLLOWING"
            case .resyncing: "SOURCE_STATE_RESYNCING"
            case .held: "SOURCE_STATE_HELD"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SOURCE_STATE_UNSPECIFIED": self = .unspecified
            case "SOURCE_STATE_FOLLOWING": self = .following
            case "SOURCE_STATE_RESYNCING": self = .resyncing
            case "SOURCE_STATE_HELD": self = .held
            default: return nil
        }
    }
}

/// A source that a service follows.
package struct FollowedSource: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.FollowedSource" }

    /// The source: "registry" or "listing".
    package var source: String = ""

    /// How the service stands with it.
    package var state: SourceState = .unspecified

    /// The last position applied.
    package var position: Int64 = 0

    /// The identity of the feed that the position is of; empty while it is not known.
    package var identity: String = ""

    /// The digest of the feed at the position, 64 hex digits; empty while it is not known.
    package var digest: String = ""

    /// Records of the source that the service keeps.
    package var rows: Int64 = 0

    /// Held: the identity of the feed that is offered.
    package var heldIdentity: String = ""

    /// Held: how many records it offers.
    package var heldRows: Int64 = 0

    /// Held: since when.
    package var heldTime: WireTimestamp? = nil

    /// When another history was taken over and no operator has acknowledged it yet; absent otherwise.
    package var otherHistoryTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        source: String = "",
        state: SourceState = .unspecified,
        position: Int64 = 0,
        identity: String = "",
        digest: String = "",
        rows: Int64 = 0,
        heldIdentity: String = "",
        heldRows: Int64 = 0,
        heldTime: WireTimestamp? = nil,
        otherHistoryTime: WireTimestamp? = nil
    ) {
        self.source = source
        self.state = state
        self.position = position
        self.identity = identity
        self.digest = digest
        self.rows = rows
        self.heldIdentity = heldIdentity
        self.heldRows = heldRows
        self.heldTime = heldTime
        self.otherHistoryTime = otherHistoryTime
    }
}

extension FollowedSource {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__followed_source__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__FollowedSource>) throws(MessageFault) {
        self.init()
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.state = SourceState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.position = c.pointee.position
        self.identity = try MessageArena.string(c.pointee.identity, "identity")
        self.digest = try MessageArena.string(c.pointee.digest, "digest")
        self.rows = c.pointee.rows
        self.heldIdentity = try MessageArena.string(c.pointee.held_identity, "held_identity")
        self.heldRows = c.pointee.held_rows
        if let nested = c.pointee.held_time {
            do { self.heldTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("held_time") }
        }
        if let nested = c.pointee.other_history_time {
            do { self.otherHistoryTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("other_history_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__FollowedSource> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__FollowedSource>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__FollowedSource.self, capacity: 1)
        xinyi__common__v1__followed_source__init(c)
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.state = Xinyi__Common__V1__SourceState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.position = self.position
        c.pointee.identity = try arena.copy(self.identity, "identity")
        c.pointee.digest = try arena.copy(self.digest, "digest")
        c.pointee.rows = self.rows
        c.pointee.held_identity = try arena.copy(self.heldIdentity, "held_identity")
        c.pointee.held_rows = self.heldRows
        if let value = self.heldTime {
            do { c.pointee.held_time = try value.packed(in: arena) } catch { throw error.inside("held_time") }
        }
        if let value = self.otherHistoryTime {
            do { c.pointee.other_history_time = try value.packed(in: arena) } catch { throw error.inside("other_history_time") }
        }
        return c
    }
}

/// The request for ListSources. It has no fields.
package struct ListSourcesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListSourcesRequest" }

    /// A message without any field set.
    package init() {}
}

extension ListSourcesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_sources_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListSourcesRequest>) throws(MessageFault) {
        self.init()
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListSourcesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListSourcesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListSourcesRequest.self, capacity: 1)
        xinyi__common__v1__list_sources_request__init(c)
        return c
    }
}

/// The answer of ListSources.
package struct ListSourcesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListSourcesResponse" }

    /// The sources by name; none where the service follows none.
    package var sources: [FollowedSource] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sources: [FollowedSource] = []
    ) {
        self.sources = sources
    }
}

extension ListSourcesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_sources_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListSourcesResponse>) throws(MessageFault) {
        self.init()
        self.sources.reserveCapacity(c.pointee.n_sources)
        for index in 0..<c.pointee.n_sources {
            guard let nested = c.pointee.sources[index] else { continue }
            do { self.sources.append(try FollowedSource(unpacked: nested)) } catch { throw error.inside("sources", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListSourcesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListSourcesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListSourcesResponse.self, capacity: 1)
        xinyi__common__v1__list_sources_response__init(c)
        if !self.sources.isEmpty {
            c.pointee.n_sources = self.sources.count
            let memory = arena.allocate(self.sources.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__FollowedSource>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__FollowedSource>?).self, capacity: self.sources.count)
            for index in self.sources.indices {
                do { list[index] = try self.sources[index].packed(in: arena) } catch { throw error.inside("sources", index) }
            }
            c.pointee.sources = list
        }
        return c
    }
}

/// The request for AcceptSource.
package struct AcceptSourceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AcceptSourceRequest" }

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// The source, as ListSources names it.
    package var source: String = ""

    /// The identity that is accepted: held_identity of a source that is held, identity where another history is acknowledged.
    package var identity: String = ""

    /// How many records are accepted at least: held_rows of a source that is held. Not used where another history is acknowledged.
    package var rows: Int64 = 0

    /// Why, 1 to 1000 bytes, for the record.
    package var reason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        source: String = "",
        identity: String = "",
        rows: Int64 = 0,
        reason: String = ""
    ) {
        self.requestId = requestId
        self.source = source
        self.identity = identity
        self.rows = rows
        self.reason = reason
    }
}

extension AcceptSourceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__accept_source_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AcceptSourceRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.identity = try MessageArena.string(c.pointee.identity, "identity")
        self.rows = c.pointee.rows
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AcceptSourceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AcceptSourceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AcceptSourceRequest.self, capacity: 1)
        xinyi__common__v1__accept_source_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.identity = try arena.copy(self.identity, "identity")
        c.pointee.rows = self.rows
        c.pointee.reason = try arena.copy(self.reason, "reason")
        return c
    }
}

extension AcceptSourceRequest: IdempotentRequest {}

/// The answer of AcceptSource.
package struct AcceptSourceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AcceptSourceResponse" }

    /// The source as it stands. What was held is taken over within seconds.
    package var source: FollowedSource? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        source: FollowedSource? = nil
    ) {
        self.source = source
    }
}

extension AcceptSourceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__accept_source_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AcceptSourceResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.source {
            do { self.source = try FollowedSource(unpacked: nested) } catch { throw error.inside("source") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AcceptSourceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AcceptSourceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AcceptSourceResponse.self, capacity: 1)
        xinyi__common__v1__accept_source_response__init(c)
        if let value = self.source {
            do { c.pointee.source = try value.packed(in: arena) } catch { throw error.inside("source") }
        }
        return c
    }
}

/// What each method of `xinyi.common.v1.UpkeepService` is, for routers, channels and policies.
package enum UpkeepServiceMethods {
    /// Lists the sources that the service follows, by name: where each stands, and what waits for an operator's word.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    package static let listSources = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "ListSources",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X7"])

    /// Accepts what a source offers although it has much less than what is known of it, or acknowledges that a source has another
    /// history than before. On record. Until then the service keeps what it knew, and answers that it is not fresh.
    ///
    /// Rows: X7.
    /// Errors: NOT_FOUND (SOURCE_NOT_FOUND) for a source that the service does not follow; FAILED_PRECONDITION (NOTHING_TO_ACCEPT)
    /// if nothing waits, (SOURCE_CHANGED) if the source offers something else by now; INVALID_ARGUMENT for a missing reason. Idempotent
    /// by request_id.
    package static let acceptSource = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "AcceptSource",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator],
        rows: ["X7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [listSources, acceptSource]
}

/// Upkeep of a running service, for operators. Served by all five services; one that keeps no store has nothing to show.
package protocol UpkeepService: RPCService {
    /// Lists the sources that the service follows, by name: where each stands, and what waits for an operator's word.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    func listSources(_ request: ListSourcesRequest, context: ServerContext) async throws -> ListSourcesResponse

    /// Accepts what a source offers although it has much less than what is known of it, or acknowledges that a source has another
    /// history than before. On record. Until then the service keeps what it knew, and answers that it is not fresh.
    ///
    /// Rows: X7.
    /// Errors: NOT_FOUND (SOURCE_NOT_FOUND) for a source that the service does not follow; FAILED_PRECONDITION (NOTHING_TO_ACCEPT)
    /// if nothing waits, (SOURCE_CHANGED) if the source offers something else by now; INVALID_ARGUMENT for a missing reason. Idempotent
    /// by request_id.
    func acceptSource(_ request: AcceptSourceRequest, context: ServerContext) async throws -> AcceptSourceResponse
}

extension UpkeepService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSources(_ request: ListSourcesRequest, context: ServerContext) async throws -> ListSourcesResponse {
        throw unimplemented(UpkeepServiceMethods.listSources)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acceptSource(_ request: AcceptSourceRequest, context: ServerContext) async throws -> AcceptSourceResponse {
        throw unimplemented(UpkeepServiceMethods.acceptSource)
    }
}

extension UpkeepService {
    /// Makes every method of `UpkeepService` reachable.
    /// A type that serves several services calls each one's.
    package func registerUpkeepService(in router: inout Router) {
        router.add(UpkeepServiceMethods.listSources) { payload, limits, _ throws(RPCError) in
            let request = try ListSourcesRequest(serialized: payload, limits: limits)
            return { context, _ in
                let response = try await self.listSources(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.acceptSource) { payload, limits, _ throws(RPCError) in
            let request = try AcceptSourceRequest(serialized: payload, limits: limits)
            return { context, _ in
                let response = try await self.acceptSource(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerUpkeepService(in: &router)
    }
}

/// Calls `xinyi.common.v1.UpkeepService`.
///
/// Upkeep of a running service, for operators. Served by all five services; one that keeps no store has nothing to show.
package struct UpkeepServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Lists the sources that the service follows, by name: where each stands, and what waits for an operator's word.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    package func listSources(_ request: ListSourcesRequest, options: CallOptions = .default) async throws -> ListSourcesResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.listSources, request.serialized(), options: options))
    }

    /// Accepts what a source offers although it has much less than what is known of it, or acknowledges that a source has another
    /// history than before. On record. Until then the service keeps what it knew, and answers that it is not fresh.
    ///
    /// Rows: X7.
    /// Errors: NOT_FOUND (SOURCE_NOT_FOUND) for a source that the service does not follow; FAILED_PRECONDITION (NOTHING_TO_ACCEPT)
    /// if nothing waits, (SOURCE_CHANGED) if the source offers something else by now; INVALID_ARGUMENT for a missing reason. Idempotent
    /// by request_id.
    package func acceptSource(_ request: AcceptSourceRequest, options: CallOptions = .default) async throws -> AcceptSourceResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.acceptSource, request.serialized(), options: options))
    }
}
