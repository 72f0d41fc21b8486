// Written by `make generate` from proto/xinyi/measures/v1/disclosure_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for LookUpVoluntaryMeasures.
package struct LookUpVoluntaryMeasuresRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.LookUpVoluntaryMeasuresRequest" }

    /// The organisation's unified social credit identifier.
    package var uscc: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uscc: String = ""
    ) {
        self.uscc = uscc
    }
}

extension LookUpVoluntaryMeasuresRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__look_up_voluntary_measures_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__LookUpVoluntaryMeasuresRequest>) throws(MessageFault) {
        self.init()
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__LookUpVoluntaryMeasuresRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__LookUpVoluntaryMeasuresRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__LookUpVoluntaryMeasuresRequest.self, capacity: 1)
        xinyi__measures__v1__look_up_voluntary_measures_request__init(c)
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        return c
    }
}

/// The answer of LookUpVoluntaryMeasures.
package struct LookUpVoluntaryMeasuresResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.LookUpVoluntaryMeasuresResponse" }

    /// The organisation.
    package var subject: CheckedSubject? = nil

    /// The measures, with the public fields of their grounds.
    package var items: [InformationItem] = []

    /// Where each source stands.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: CheckedSubject? = nil,
        items: [InformationItem] = [],
        freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.subject = subject
        self.items = items
        self.freshness = freshness
    }
}

extension LookUpVoluntaryMeasuresResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__look_up_voluntary_measures_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__LookUpVoluntaryMeasuresResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try CheckedSubject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.items.reserveCapacity(c.pointee.n_items)
        for index in 0..<c.pointee.n_items {
            guard let nested = c.pointee.items[index] else { continue }
            do { self.items.append(try InformationItem(unpacked: nested)) } catch { throw error.inside("items", index) }
        }
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__LookUpVoluntaryMeasuresResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__LookUpVoluntaryMeasuresResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__LookUpVoluntaryMeasuresResponse.self, capacity: 1)
        xinyi__measures__v1__look_up_voluntary_measures_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if !self.items.isEmpty {
            c.pointee.n_items = self.items.count
            let memory = arena.allocate(self.items.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__InformationItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__InformationItem>?).self, capacity: self.items.count)
            for index in self.items.indices {
                do { list[index] = try self.items[index].packed(in: arena) } catch { throw error.inside("items", index) }
            }
            c.pointee.items = list
        }
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        return c
    }
}

/// The request for ListPublicMeasures.
package struct ListPublicMeasuresRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListPublicMeasuresRequest" }

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
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

extension ListPublicMeasuresRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_public_measures_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListPublicMeasuresRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListPublicMeasuresRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListPublicMeasuresRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListPublicMeasuresRequest.self, capacity: 1)
        xinyi__measures__v1__list_public_measures_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListPublicMeasuresRequest: PagedRequest {}

/// The answer of ListPublicMeasures.
package struct ListPublicMeasuresResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListPublicMeasuresResponse" }

    /// The measures of this page, by code.
    package var measures: [Measure] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measures: [Measure] = [],
        nextPageToken: String = ""
    ) {
        self.measures = measures
        self.nextPageToken = nextPageToken
    }
}

extension ListPublicMeasuresResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_public_measures_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListPublicMeasuresResponse>) throws(MessageFault) {
        self.init()
        self.measures.reserveCapacity(c.pointee.n_measures)
        for index in 0..<c.pointee.n_measures {
            guard let nested = c.pointee.measures[index] else { continue }
            do { self.measures.append(try Measure(unpacked: nested)) } catch { throw error.inside("measures", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListPublicMeasuresResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListPublicMeasuresResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListPublicMeasuresResponse.self, capacity: 1)
        xinyi__measures__v1__list_public_measures_response__init(c)
        if !self.measures.isEmpty {
            c.pointee.n_measures = self.measures.count
            let memory = arena.allocate(self.measures.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Measure>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Measure>?).self, capacity: self.measures.count)
            for index in self.measures.indices {
                do { list[index] = try self.measures[index].packed(in: arena) } catch { throw error.inside("measures", index) }
            }
            c.pointee.measures = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListPublicMeasuresResponse: PagedResponse {
    /// The page's items, which the contract calls `measures`.
    package var items: [Measure] {
        get { measures }
        set { measures = newValue }
    }
}

/// What each method of `xinyi.measures.v1.DisclosureService` is, for routers, channels and policies.
package enum DisclosureServiceMethods {
    /// Returns the voluntary measures that an organisation's public entries give occasion to.
    ///
    /// Rows: M8.
    /// Errors: INVALID_ARGUMENT, also for a natural person's number; NOT_FOUND if there is nothing public.
    package static let lookUpVoluntaryMeasures = MethodDescriptor(
        service: "xinyi.measures.v1.DisclosureService", method: "LookUpVoluntaryMeasures",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["M8"])

    /// Lists the measures in force as the public may read them, by code.
    ///
    /// Rows: M8.
    /// Errors: INVALID_ARGUMENT.
    package static let listPublicMeasures = MethodDescriptor(
        service: "xinyi.measures.v1.DisclosureService", method: "ListPublicMeasures",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["M8"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [lookUpVoluntaryMeasures, listPublicMeasures]
}

/// Answers banks, credit agencies, associations and the public. Organisations only, effective entries only,
/// public fields only; nothing about natural persons, and nothing that tells anybody to do anything.
package protocol DisclosureService: RPCService {
    /// Returns the voluntary measures that an organisation's public entries give occasion to.
    ///
    /// Rows: M8.
    /// Errors: INVALID_ARGUMENT, also for a natural person's number; NOT_FOUND if there is nothing public.
    func lookUpVoluntaryMeasures(_ request: LookUpVoluntaryMeasuresRequest, context: ServerContext) async throws -> LookUpVoluntaryMeasuresResponse

    /// Lists the measures in force as the public may read them, by code.
    ///
    /// Rows: M8.
    /// Errors: INVALID_ARGUMENT.
    func listPublicMeasures(_ request: ListPublicMeasuresRequest, context: ServerContext) async throws -> ListPublicMeasuresResponse
}

extension DisclosureService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func lookUpVoluntaryMeasures(_ request: LookUpVoluntaryMeasuresRequest, context: ServerContext) async throws -> LookUpVoluntaryMeasuresResponse {
        throw unimplemented(DisclosureServiceMethods.lookUpVoluntaryMeasures)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listPublicMeasures(_ request: ListPublicMeasuresRequest, context: ServerContext) async throws -> ListPublicMeasuresResponse {
        throw unimplemented(DisclosureServiceMethods.listPublicMeasures)
    }
}

extension DisclosureService {
    /// Makes every method of `DisclosureService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDisclosureService(in router: inout Router) {
        router.add(DisclosureServiceMethods.lookUpVoluntaryMeasures) { payload, limits, _ throws(RPCError) in
            let request = try LookUpVoluntaryMeasuresRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.lookUpVoluntaryMeasures(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.listPublicMeasures) { payload, limits, _ throws(RPCError) in
            let request = try ListPublicMeasuresRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPublicMeasures(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerDisclosureService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.DisclosureService`.
///
/// Answers banks, credit agencies, associations and the public. Organisations only, effective entries only,
/// public fields only; nothing about natural persons, and nothing that tells anybody to do anything.
package struct DisclosureServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Returns the voluntary measures that an organisation's public entries give occasion to.
    ///
    /// Rows: M8.
    /// Errors: INVALID_ARGUMENT, also for a natural person's number; NOT_FOUND if there is nothing public.
    package func lookUpVoluntaryMeasures(_ request: LookUpVoluntaryMeasuresRequest, options: CallOptions = .default) async throws -> LookUpVoluntaryMeasuresResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.lookUpVoluntaryMeasures, request.serialized(), options: options))
    }

    /// Lists the measures in force as the public may read them, by code.
    ///
    /// Rows: M8.
    /// Errors: INVALID_ARGUMENT.
    package func listPublicMeasures(_ request: ListPublicMeasuresRequest, options: CallOptions = .default) async throws -> ListPublicMeasuresResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.listPublicMeasures, request.serialized(), options: options))
    }
}
