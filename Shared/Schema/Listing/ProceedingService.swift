// Written by `make generate` from proto/xinyi/listing/v1/proceeding_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Records a proceeding.
package struct RecordProceedingRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordProceedingRequest" }

    /// The proceeding; output-only fields are ignored.
    package var proceeding: Proceeding? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        proceeding: Proceeding? = nil,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.proceeding = proceeding
        self.official = official
        self.requestId = requestId
    }
}

extension RecordProceedingRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_proceeding_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordProceedingRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.proceeding {
            do { self.proceeding = try Proceeding(unpacked: nested) } catch { throw error.inside("proceeding") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordProceedingRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordProceedingRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordProceedingRequest.self, capacity: 1)
        xinyi__listing__v1__record_proceeding_request__init(c)
        if let value = self.proceeding {
            do { c.pointee.proceeding = try value.packed(in: arena) } catch { throw error.inside("proceeding") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordProceedingRequest: ActedRequest, IdempotentRequest {}

/// The proceeding as it now stands.
package struct RecordProceedingResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordProceedingResponse" }

    /// The proceeding.
    package var proceeding: Proceeding? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        proceeding: Proceeding? = nil
    ) {
        self.proceeding = proceeding
    }
}

extension RecordProceedingResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_proceeding_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordProceedingResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.proceeding {
            do { self.proceeding = try Proceeding(unpacked: nested) } catch { throw error.inside("proceeding") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordProceedingResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordProceedingResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordProceedingResponse.self, capacity: 1)
        xinyi__listing__v1__record_proceeding_response__init(c)
        if let value = self.proceeding {
            do { c.pointee.proceeding = try value.packed(in: arena) } catch { throw error.inside("proceeding") }
        }
        return c
    }
}

/// Ends a proceeding.
package struct EndProceedingRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EndProceedingRequest" }

    /// Resource name `proceedings/{id}`.
    package var name: String = ""

    /// How it ended.
    package var outcome: ProceedingOutcome = .unspecified

    /// Day, ISO date, not in the future; empty means today.
    package var endedDate: String = ""

    /// Remark, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        outcome: ProceedingOutcome = .unspecified,
        endedDate: String = "",
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.outcome = outcome
        self.endedDate = endedDate
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension EndProceedingRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__end_proceeding_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EndProceedingRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.outcome = try MessageArena.enumeration(ProceedingOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)), "outcome")
        self.endedDate = try MessageArena.string(c.pointee.ended_date, "ended_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EndProceedingRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EndProceedingRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EndProceedingRequest.self, capacity: 1)
        xinyi__listing__v1__end_proceeding_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.outcome = Xinyi__Listing__V1__ProceedingOutcome(rawValue: UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.ended_date = try arena.copy(self.endedDate, "ended_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension EndProceedingRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The proceeding as it now stands.
package struct EndProceedingResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EndProceedingResponse" }

    /// The proceeding.
    package var proceeding: Proceeding? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        proceeding: Proceeding? = nil
    ) {
        self.proceeding = proceeding
    }
}

extension EndProceedingResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__end_proceeding_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EndProceedingResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.proceeding {
            do { self.proceeding = try Proceeding(unpacked: nested) } catch { throw error.inside("proceeding") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EndProceedingResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EndProceedingResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EndProceedingResponse.self, capacity: 1)
        xinyi__listing__v1__end_proceeding_response__init(c)
        if let value = self.proceeding {
            do { c.pointee.proceeding = try value.packed(in: arena) } catch { throw error.inside("proceeding") }
        }
        return c
    }
}

/// Asks for a page of proceedings.
package struct ListProceedingsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListProceedingsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The list entry, `entries/{id}`; empty if `target` is given.
    package var entry: String = ""

    /// Only in this state; unspecified for all.
    package var state: ProceedingState = .unspecified

    /// The item; absent means the list entry `entry`.
    package var target: CaseTarget? = nil

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        entry: String = "",
        state: ProceedingState = .unspecified,
        target: CaseTarget? = nil,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.state = state
        self.target = target
        self.query = query
    }
}

extension ListProceedingsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_proceedings_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListProceedingsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.state = try MessageArena.enumeration(ProceedingState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.target {
            do { self.target = try CaseTarget(unpacked: nested) } catch { throw error.inside("target") }
        }
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListProceedingsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListProceedingsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListProceedingsRequest.self, capacity: 1)
        xinyi__listing__v1__list_proceedings_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.state = Xinyi__Listing__V1__ProceedingState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.target {
            do { c.pointee.target = try value.packed(in: arena) } catch { throw error.inside("target") }
        }
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListProceedingsRequest: PagedRequest {}

/// A page of proceedings.
package struct ListProceedingsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListProceedingsResponse" }

    /// The proceedings.
    package var proceedings: [Proceeding] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        proceedings: [Proceeding] = [],
        nextPageToken: String = ""
    ) {
        self.proceedings = proceedings
        self.nextPageToken = nextPageToken
    }
}

extension ListProceedingsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_proceedings_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListProceedingsResponse>) throws(MessageFault) {
        self.init()
        self.proceedings.reserveCapacity(c.pointee.n_proceedings)
        for index in 0..<c.pointee.n_proceedings {
            guard let nested = c.pointee.proceedings[index] else { continue }
            do { self.proceedings.append(try Proceeding(unpacked: nested)) } catch { throw error.inside("proceedings", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListProceedingsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListProceedingsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListProceedingsResponse.self, capacity: 1)
        xinyi__listing__v1__list_proceedings_response__init(c)
        if !self.proceedings.isEmpty {
            c.pointee.n_proceedings = self.proceedings.count
            let memory = arena.allocate(self.proceedings.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__Proceeding>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__Proceeding>?).self, capacity: self.proceedings.count)
            for index in self.proceedings.indices {
                do { list[index] = try self.proceedings[index].packed(in: arena) } catch { throw error.inside("proceedings", index) }
            }
            c.pointee.proceedings = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListProceedingsResponse: PagedResponse {
    /// The page's items, which the contract calls `proceedings`.
    package var items: [Proceeding] {
        get { proceedings }
        set { proceedings = newValue }
    }
}

/// What each method of `xinyi.listing.v1.ProceedingService` is, for routers, channels and policies.
package enum ProceedingServiceMethods {
    /// Records a proceeding; with an order the effects of the entry are suspended in the same transaction.
    /// Of a decision the registry is told: it marks the decision, and holds back its measures where an order says so.
    /// Errors: NOT_FOUND for an unknown item; INVALID_ARGUMENT; FAILED_PRECONDITION unless the item is
    /// decided, served or effective.
    /// Rows: L10.
    package static let recordProceeding = MethodDescriptor(
        service: "xinyi.listing.v1.ProceedingService", method: "RecordProceeding",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

    /// Ends a proceeding: the mark and its suspension end; an annulment revokes the entry.
    /// Errors: FAILED_PRECONDITION unless pending.
    /// Rows: L10.
    package static let endProceeding = MethodDescriptor(
        service: "xinyi.listing.v1.ProceedingService", method: "EndProceeding",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

    /// Lists proceedings of an entry in order of record.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L10.
    package static let listProceedings = MethodDescriptor(
        service: "xinyi.listing.v1.ProceedingService", method: "ListProceedings",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L10"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [recordProceeding, endProceeding, listProceedings]
}

/// Keeps proceedings against list entries, external entries and decisions of the registry. Reconsideration or a suit does
/// not stop an item by itself; an order does.
package protocol ProceedingService: RPCService {
    /// Records a proceeding; with an order the effects of the entry are suspended in the same transaction.
    /// Of a decision the registry is told: it marks the decision, and holds back its measures where an order says so.
    /// Errors: NOT_FOUND for an unknown item; INVALID_ARGUMENT; FAILED_PRECONDITION unless the item is
    /// decided, served or effective.
    /// Rows: L10.
    func recordProceeding(_ request: RecordProceedingRequest, context: ServerContext) async throws -> RecordProceedingResponse

    /// Ends a proceeding: the mark and its suspension end; an annulment revokes the entry.
    /// Errors: FAILED_PRECONDITION unless pending.
    /// Rows: L10.
    func endProceeding(_ request: EndProceedingRequest, context: ServerContext) async throws -> EndProceedingResponse

    /// Lists proceedings of an entry in order of record.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L10.
    func listProceedings(_ request: ListProceedingsRequest, context: ServerContext) async throws -> ListProceedingsResponse
}

extension ProceedingService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordProceeding(_ request: RecordProceedingRequest, context: ServerContext) async throws -> RecordProceedingResponse {
        throw unimplemented(ProceedingServiceMethods.recordProceeding)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func endProceeding(_ request: EndProceedingRequest, context: ServerContext) async throws -> EndProceedingResponse {
        throw unimplemented(ProceedingServiceMethods.endProceeding)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listProceedings(_ request: ListProceedingsRequest, context: ServerContext) async throws -> ListProceedingsResponse {
        throw unimplemented(ProceedingServiceMethods.listProceedings)
    }
}

extension ProceedingService {
    /// Makes every method of `ProceedingService` reachable.
    /// A type that serves several services calls each one's.
    package func registerProceedingService(in router: inout Router) {
        router.add(ProceedingServiceMethods.recordProceeding) { payload, limits, _ throws(RPCError) in
            let request = try RecordProceedingRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordProceeding(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ProceedingServiceMethods.endProceeding) { payload, limits, _ throws(RPCError) in
            let request = try EndProceedingRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endProceeding(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ProceedingServiceMethods.listProceedings) { payload, limits, _ throws(RPCError) in
            let request = try ListProceedingsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listProceedings(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerProceedingService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ProceedingService`.
///
/// Keeps proceedings against list entries, external entries and decisions of the registry. Reconsideration or a suit does
/// not stop an item by itself; an order does.
package struct ProceedingServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Records a proceeding; with an order the effects of the entry are suspended in the same transaction.
    /// Of a decision the registry is told: it marks the decision, and holds back its measures where an order says so.
    /// Errors: NOT_FOUND for an unknown item; INVALID_ARGUMENT; FAILED_PRECONDITION unless the item is
    /// decided, served or effective.
    /// Rows: L10.
    package func recordProceeding(_ request: RecordProceedingRequest, options: CallOptions = .default) async throws -> RecordProceedingResponse {
        try decodeResponse(await channel.unaryBytes(ProceedingServiceMethods.recordProceeding, request.serialized(), options: options))
    }

    /// Ends a proceeding: the mark and its suspension end; an annulment revokes the entry.
    /// Errors: FAILED_PRECONDITION unless pending.
    /// Rows: L10.
    package func endProceeding(_ request: EndProceedingRequest, options: CallOptions = .default) async throws -> EndProceedingResponse {
        try decodeResponse(await channel.unaryBytes(ProceedingServiceMethods.endProceeding, request.serialized(), options: options))
    }

    /// Lists proceedings of an entry in order of record.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L10.
    package func listProceedings(_ request: ListProceedingsRequest, options: CallOptions = .default) async throws -> ListProceedingsResponse {
        try decodeResponse(await channel.unaryBytes(ProceedingServiceMethods.listProceedings, request.serialized(), options: options))
    }
}
