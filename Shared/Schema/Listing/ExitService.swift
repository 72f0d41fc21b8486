// Written by `make generate` from proto/xinyi/listing/v1/exit_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// What has to end after an exit.
package enum ExitEffect: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Publication.
    case publication
    /// Sharing with others.
    case sharing
    /// Measures.
    case measures
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .publication, .sharing, .measures] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .publication
            case 2: self = .sharing
            case 3: self = .measures
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .publication: 1
            case .sharing: 2
            case .measures: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "EXIT_EFFECT_UNSPECIFIED"
            case .publication: "EXIT_EFFECT_PUBLICATION"
            case .sharing: "EXIT_EFFECT_SHARING"
            case .measures: "EXIT_EFFECT_MEASURES"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "EXIT_EFFECT_UNSPECIFIED": self = .unspecified
            case "EXIT_EFFECT_PUBLICATION": self = .publication
            case "EXIT_EFFECT_SHARING": self = .sharing
            case "EXIT_EFFECT_MEASURES": self = .measures
            default: return nil
        }
    }
}

/// Confirms an end.
package struct ConfirmExitRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConfirmExitRequest" }

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    /// The consumer: a department code, a service, a web site; 1 to 100 bytes.
    package var consumer: String = ""

    /// What ended.
    package var effect: ExitEffect = .unspecified

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: String = "",
        consumer: String = "",
        effect: ExitEffect = .unspecified,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.entry = entry
        self.consumer = consumer
        self.effect = effect
        self.official = official
        self.requestId = requestId
    }
}

extension ConfirmExitRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__confirm_exit_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConfirmExitRequest>) throws(MessageFault) {
        self.init()
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.consumer = try MessageArena.string(c.pointee.consumer, "consumer")
        self.effect = try MessageArena.enumeration(ExitEffect(rawValue: Int32(bitPattern: c.pointee.effect.rawValue)), "effect")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConfirmExitRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConfirmExitRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConfirmExitRequest.self, capacity: 1)
        xinyi__listing__v1__confirm_exit_request__init(c)
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.consumer = try arena.copy(self.consumer, "consumer")
        c.pointee.effect = Xinyi__Listing__V1__ExitEffect(rawValue: UInt32(bitPattern: self.effect.rawValue))
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ConfirmExitRequest: ActedRequest, IdempotentRequest {}

/// The confirmation.
package struct ConfirmExitResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConfirmExitResponse" }

    /// The confirmation.
    package var confirmation: ExitConfirmation? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        confirmation: ExitConfirmation? = nil
    ) {
        self.confirmation = confirmation
    }
}

extension ConfirmExitResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__confirm_exit_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConfirmExitResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.confirmation {
            do { self.confirmation = try ExitConfirmation(unpacked: nested) } catch { throw error.inside("confirmation") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConfirmExitResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConfirmExitResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConfirmExitResponse.self, capacity: 1)
        xinyi__listing__v1__confirm_exit_response__init(c)
        if let value = self.confirmation {
            do { c.pointee.confirmation = try value.packed(in: arena) } catch { throw error.inside("confirmation") }
        }
        return c
    }
}

/// Asks for a page of confirmations.
package struct ListExitConfirmationsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListExitConfirmationsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The entry, `entries/{id}`; empty for all.
    package var entry: String = ""

    /// The consumer; empty for all.
    package var consumer: String = ""

    /// True for open ones only.
    package var openOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        entry: String = "",
        consumer: String = "",
        openOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.consumer = consumer
        self.openOnly = openOnly
    }
}

extension ListExitConfirmationsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_exit_confirmations_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListExitConfirmationsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.consumer = try MessageArena.string(c.pointee.consumer, "consumer")
        self.openOnly = c.pointee.open_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListExitConfirmationsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListExitConfirmationsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListExitConfirmationsRequest.self, capacity: 1)
        xinyi__listing__v1__list_exit_confirmations_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.consumer = try arena.copy(self.consumer, "consumer")
        c.pointee.open_only = self.openOnly ? 1 : 0
        return c
    }
}

extension ListExitConfirmationsRequest: PagedRequest {}

/// A page of confirmations.
package struct ListExitConfirmationsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListExitConfirmationsResponse" }

    /// The confirmations.
    package var confirmations: [ExitConfirmation] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        confirmations: [ExitConfirmation] = [],
        nextPageToken: String = ""
    ) {
        self.confirmations = confirmations
        self.nextPageToken = nextPageToken
    }
}

extension ListExitConfirmationsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_exit_confirmations_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListExitConfirmationsResponse>) throws(MessageFault) {
        self.init()
        self.confirmations.reserveCapacity(c.pointee.n_confirmations)
        for index in 0..<c.pointee.n_confirmations {
            guard let nested = c.pointee.confirmations[index] else { continue }
            do { self.confirmations.append(try ExitConfirmation(unpacked: nested)) } catch { throw error.inside("confirmations", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListExitConfirmationsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListExitConfirmationsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListExitConfirmationsResponse.self, capacity: 1)
        xinyi__listing__v1__list_exit_confirmations_response__init(c)
        if !self.confirmations.isEmpty {
            c.pointee.n_confirmations = self.confirmations.count
            let memory = arena.allocate(self.confirmations.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ExitConfirmation>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ExitConfirmation>?).self, capacity: self.confirmations.count)
            for index in self.confirmations.indices {
                do { list[index] = try self.confirmations[index].packed(in: arena) } catch { throw error.inside("confirmations", index) }
            }
            c.pointee.confirmations = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListExitConfirmationsResponse: PagedResponse {
    /// The page's items, which the contract calls `confirmations`.
    package var items: [ExitConfirmation] {
        get { confirmations }
        set { confirmations = newValue }
    }
}

/// That one consumer ended one effect of an entry, or still has to.
package struct ExitConfirmation: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ExitConfirmation" }

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    /// The consumer.
    package var consumer: String = ""

    /// What has to end.
    package var effect: ExitEffect = .unspecified

    /// Day of the exit, ISO date.
    package var exitDate: String = ""

    /// Why the entry ended.
    package var exitReason: ExitReason = .unspecified

    /// When it was confirmed; absent while open.
    package var confirmTime: WireTimestamp? = nil

    /// Who confirmed; absent while open.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: String = "",
        consumer: String = "",
        effect: ExitEffect = .unspecified,
        exitDate: String = "",
        exitReason: ExitReason = .unspecified,
        confirmTime: WireTimestamp? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.entry = entry
        self.consumer = consumer
        self.effect = effect
        self.exitDate = exitDate
        self.exitReason = exitReason
        self.confirmTime = confirmTime
        self.official = official
    }
}

extension ExitConfirmation {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__exit_confirmation__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ExitConfirmation>) throws(MessageFault) {
        self.init()
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.consumer = try MessageArena.string(c.pointee.consumer, "consumer")
        self.effect = try MessageArena.enumeration(ExitEffect(rawValue: Int32(bitPattern: c.pointee.effect.rawValue)), "effect")
        self.exitDate = try MessageArena.string(c.pointee.exit_date, "exit_date")
        self.exitReason = try MessageArena.enumeration(ExitReason(rawValue: Int32(bitPattern: c.pointee.exit_reason.rawValue)), "exit_reason")
        if let nested = c.pointee.confirm_time {
            do { self.confirmTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("confirm_time") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ExitConfirmation> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ExitConfirmation>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ExitConfirmation.self, capacity: 1)
        xinyi__listing__v1__exit_confirmation__init(c)
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.consumer = try arena.copy(self.consumer, "consumer")
        c.pointee.effect = Xinyi__Listing__V1__ExitEffect(rawValue: UInt32(bitPattern: self.effect.rawValue))
        c.pointee.exit_date = try arena.copy(self.exitDate, "exit_date")
        c.pointee.exit_reason = Xinyi__Listing__V1__ExitReason(rawValue: UInt32(bitPattern: self.exitReason.rawValue))
        if let value = self.confirmTime {
            do { c.pointee.confirm_time = try value.packed(in: arena) } catch { throw error.inside("confirm_time") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

/// What each method of `xinyi.listing.v1.ExitService` is, for routers, channels and policies.
package enum ExitServiceMethods {
    /// Confirms that one consumer ended publication, sharing or measures of an ended entry.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION unless the entry has ended.
    /// Rows: L7.
    package static let confirmExit = MethodDescriptor(
        service: "xinyi.listing.v1.ExitService", method: "ConfirmExit",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L7"])

    /// Lists what is confirmed and what is open for an ended entry or a consumer.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L7.
    package static let listExitConfirmations = MethodDescriptor(
        service: "xinyi.listing.v1.ExitService", method: "ListExitConfirmations",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [confirmExit, listExitConfirmations]
}

/// Tracks the confirmations of consumers after an entry's exit.
package protocol ExitService: RPCService {
    /// Confirms that one consumer ended publication, sharing or measures of an ended entry.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION unless the entry has ended.
    /// Rows: L7.
    func confirmExit(_ request: ConfirmExitRequest, context: ServerContext) async throws -> ConfirmExitResponse

    /// Lists what is confirmed and what is open for an ended entry or a consumer.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L7.
    func listExitConfirmations(_ request: ListExitConfirmationsRequest, context: ServerContext) async throws -> ListExitConfirmationsResponse
}

extension ExitService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func confirmExit(_ request: ConfirmExitRequest, context: ServerContext) async throws -> ConfirmExitResponse {
        throw unimplemented(ExitServiceMethods.confirmExit)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listExitConfirmations(_ request: ListExitConfirmationsRequest, context: ServerContext) async throws -> ListExitConfirmationsResponse {
        throw unimplemented(ExitServiceMethods.listExitConfirmations)
    }
}

extension ExitService {
    /// Makes every method of `ExitService` reachable.
    /// A type that serves several services calls each one's.
    package func registerExitService(in router: inout Router) {
        router.add(ExitServiceMethods.confirmExit) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmExitRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmExit(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExitServiceMethods.listExitConfirmations) { payload, limits, _ throws(RPCError) in
            let request = try ListExitConfirmationsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listExitConfirmations(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerExitService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ExitService`.
///
/// Tracks the confirmations of consumers after an entry's exit.
package struct ExitServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Confirms that one consumer ended publication, sharing or measures of an ended entry.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION unless the entry has ended.
    /// Rows: L7.
    package func confirmExit(_ request: ConfirmExitRequest, options: CallOptions = .default) async throws -> ConfirmExitResponse {
        try decodeResponse(await channel.unaryBytes(ExitServiceMethods.confirmExit, request.serialized(), options: options))
    }

    /// Lists what is confirmed and what is open for an ended entry or a consumer.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L7.
    package func listExitConfirmations(_ request: ListExitConfirmationsRequest, options: CallOptions = .default) async throws -> ListExitConfirmationsResponse {
        try decodeResponse(await channel.unaryBytes(ExitServiceMethods.listExitConfirmations, request.serialized(), options: options))
    }
}
