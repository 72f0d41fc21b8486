// Written by `make generate` from proto/xinyi/listing/v1/instrument_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Asks for an instrument to be created or changed.
package struct PutInstrumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutInstrumentRequest" }

    /// The instrument. Output-only fields are ignored.
    package var instrument: Instrument? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instrument: Instrument? = nil,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.instrument = instrument
        self.official = official
        self.requestId = requestId
    }
}

extension PutInstrumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_instrument_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutInstrumentRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.instrument {
            do { self.instrument = try Instrument(unpacked: nested) } catch { throw error.inside("instrument") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutInstrumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutInstrumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutInstrumentRequest.self, capacity: 1)
        xinyi__listing__v1__put_instrument_request__init(c)
        if let value = self.instrument {
            do { c.pointee.instrument = try value.packed(in: arena) } catch { throw error.inside("instrument") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension PutInstrumentRequest: ActedRequest, IdempotentRequest {}

/// The instrument as it now stands.
package struct PutInstrumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutInstrumentResponse" }

    /// The newest version.
    package var instrument: Instrument? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instrument: Instrument? = nil
    ) {
        self.instrument = instrument
    }
}

extension PutInstrumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_instrument_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutInstrumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.instrument {
            do { self.instrument = try Instrument(unpacked: nested) } catch { throw error.inside("instrument") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutInstrumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutInstrumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutInstrumentResponse.self, capacity: 1)
        xinyi__listing__v1__put_instrument_response__init(c)
        if let value = self.instrument {
            do { c.pointee.instrument = try value.packed(in: arena) } catch { throw error.inside("instrument") }
        }
        return c
    }
}

/// Asks for one instrument.
package struct GetInstrumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetInstrumentRequest" }

    /// Resource name `instruments/{code}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = ""
    ) {
        self.name = name
    }
}

extension GetInstrumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_instrument_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetInstrumentRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetInstrumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetInstrumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetInstrumentRequest.self, capacity: 1)
        xinyi__listing__v1__get_instrument_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetInstrumentRequest: NamedRequest {}

/// One instrument.
package struct GetInstrumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetInstrumentResponse" }

    /// The newest version.
    package var instrument: Instrument? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instrument: Instrument? = nil
    ) {
        self.instrument = instrument
    }
}

extension GetInstrumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_instrument_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetInstrumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.instrument {
            do { self.instrument = try Instrument(unpacked: nested) } catch { throw error.inside("instrument") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetInstrumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetInstrumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetInstrumentResponse.self, capacity: 1)
        xinyi__listing__v1__get_instrument_response__init(c)
        if let value = self.instrument {
            do { c.pointee.instrument = try value.packed(in: arena) } catch { throw error.inside("instrument") }
        }
        return c
    }
}

/// Asks for a page of instruments.
package struct ListInstrumentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListInstrumentsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
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

extension ListInstrumentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_instruments_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListInstrumentsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListInstrumentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListInstrumentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListInstrumentsRequest.self, capacity: 1)
        xinyi__listing__v1__list_instruments_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListInstrumentsRequest: PagedRequest {}

/// A page of instruments.
package struct ListInstrumentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListInstrumentsResponse" }

    /// The instruments, newest versions.
    package var instruments: [Instrument] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instruments: [Instrument] = [],
        nextPageToken: String = ""
    ) {
        self.instruments = instruments
        self.nextPageToken = nextPageToken
    }
}

extension ListInstrumentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_instruments_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListInstrumentsResponse>) throws(MessageFault) {
        self.init()
        self.instruments.reserveCapacity(c.pointee.n_instruments)
        for index in 0..<c.pointee.n_instruments {
            guard let nested = c.pointee.instruments[index] else { continue }
            do { self.instruments.append(try Instrument(unpacked: nested)) } catch { throw error.inside("instruments", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListInstrumentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListInstrumentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListInstrumentsResponse.self, capacity: 1)
        xinyi__listing__v1__list_instruments_response__init(c)
        if !self.instruments.isEmpty {
            c.pointee.n_instruments = self.instruments.count
            let memory = arena.allocate(self.instruments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__Instrument>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__Instrument>?).self, capacity: self.instruments.count)
            for index in self.instruments.indices {
                do { list[index] = try self.instruments[index].packed(in: arena) } catch { throw error.inside("instruments", index) }
            }
            c.pointee.instruments = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListInstrumentsResponse: PagedResponse {
    /// The page's items, which the contract calls `instruments`.
    package var items: [Instrument] {
        get { instruments }
        set { instruments = newValue }
    }
}

/// What each method of `xinyi.listing.v1.InstrumentService` is, for routers, channels and policies.
package enum InstrumentServiceMethods {
    /// Creates an instrument or a new version of what is known of it. Content equal to the newest version changes nothing
    /// and returns that version.
    /// Errors: INVALID_ARGUMENT for a bad field; ABORTED if `instrument.etag` is given and old; RESOURCE_EXHAUSTED beyond
    /// 1000 instruments.
    /// Rows: L1.
    package static let putInstrument = MethodDescriptor(
        service: "xinyi.listing.v1.InstrumentService", method: "PutInstrument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L1"])

    /// Returns the newest version of an instrument.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    package static let getInstrument = MethodDescriptor(
        service: "xinyi.listing.v1.InstrumentService", method: "GetInstrument",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    /// Lists the newest versions of all instruments in order of code.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L1.
    package static let listInstruments = MethodDescriptor(
        service: "xinyi.listing.v1.InstrumentService", method: "ListInstruments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putInstrument, getInstrument, listInstruments]
}

/// Keeps the catalogue of instruments. The lead department keeps it alone: a list or an entry that cites what is not in
/// it, not yet in force or no longer in force is refused, so that nobody lists by a law that does not exist.
package protocol InstrumentService: RPCService {
    /// Creates an instrument or a new version of what is known of it. Content equal to the newest version changes nothing
    /// and returns that version.
    /// Errors: INVALID_ARGUMENT for a bad field; ABORTED if `instrument.etag` is given and old; RESOURCE_EXHAUSTED beyond
    /// 1000 instruments.
    /// Rows: L1.
    func putInstrument(_ request: PutInstrumentRequest, context: ServerContext) async throws -> PutInstrumentResponse

    /// Returns the newest version of an instrument.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    func getInstrument(_ request: GetInstrumentRequest, context: ServerContext) async throws -> GetInstrumentResponse

    /// Lists the newest versions of all instruments in order of code.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L1.
    func listInstruments(_ request: ListInstrumentsRequest, context: ServerContext) async throws -> ListInstrumentsResponse
}

extension InstrumentService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putInstrument(_ request: PutInstrumentRequest, context: ServerContext) async throws -> PutInstrumentResponse {
        throw unimplemented(InstrumentServiceMethods.putInstrument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getInstrument(_ request: GetInstrumentRequest, context: ServerContext) async throws -> GetInstrumentResponse {
        throw unimplemented(InstrumentServiceMethods.getInstrument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listInstruments(_ request: ListInstrumentsRequest, context: ServerContext) async throws -> ListInstrumentsResponse {
        throw unimplemented(InstrumentServiceMethods.listInstruments)
    }
}

extension InstrumentService {
    /// Makes every method of `InstrumentService` reachable.
    /// A type that serves several services calls each one's.
    package func registerInstrumentService(in router: inout Router) {
        router.add(InstrumentServiceMethods.putInstrument) { payload, limits, _ throws(RPCError) in
            let request = try PutInstrumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putInstrument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InstrumentServiceMethods.getInstrument) { payload, limits, _ throws(RPCError) in
            let request = try GetInstrumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getInstrument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InstrumentServiceMethods.listInstruments) { payload, limits, _ throws(RPCError) in
            let request = try ListInstrumentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInstruments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerInstrumentService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.InstrumentService`.
///
/// Keeps the catalogue of instruments. The lead department keeps it alone: a list or an entry that cites what is not in
/// it, not yet in force or no longer in force is refused, so that nobody lists by a law that does not exist.
package struct InstrumentServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Creates an instrument or a new version of what is known of it. Content equal to the newest version changes nothing
    /// and returns that version.
    /// Errors: INVALID_ARGUMENT for a bad field; ABORTED if `instrument.etag` is given and old; RESOURCE_EXHAUSTED beyond
    /// 1000 instruments.
    /// Rows: L1.
    package func putInstrument(_ request: PutInstrumentRequest, options: CallOptions = .default) async throws -> PutInstrumentResponse {
        try decodeResponse(await channel.unaryBytes(InstrumentServiceMethods.putInstrument, request.serialized(), options: options))
    }

    /// Returns the newest version of an instrument.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    package func getInstrument(_ request: GetInstrumentRequest, options: CallOptions = .default) async throws -> GetInstrumentResponse {
        try decodeResponse(await channel.unaryBytes(InstrumentServiceMethods.getInstrument, request.serialized(), options: options))
    }

    /// Lists the newest versions of all instruments in order of code.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L1.
    package func listInstruments(_ request: ListInstrumentsRequest, options: CallOptions = .default) async throws -> ListInstrumentsResponse {
        try decodeResponse(await channel.unaryBytes(InstrumentServiceMethods.listInstruments, request.serialized(), options: options))
    }
}
