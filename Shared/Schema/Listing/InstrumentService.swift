// Written by `make generate` from proto/xinyi/listing/v1/instrument_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Asks for an instrument to be created or changed.
package struct PutInstrumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutInstrumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The instrument. Output-only fields are ignored.
    package var instrument: Instrument? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        instrument: Instrument? = nil, official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.instrument = instrument
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&instrument)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension PutInstrumentRequest: ActedRequest, IdempotentRequest {}

/// The instrument as it now stands.
package struct PutInstrumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutInstrumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The newest version.
    package var instrument: Instrument? = nil

    package init() {}

    package init(
        instrument: Instrument? = nil
    ) {
        self.instrument = instrument
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&instrument)
    }
}

/// Asks for one instrument.
package struct GetInstrumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetInstrumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `instruments/{code}`.
    package var name: String = ""

    package init() {}

    package init(
        name: String = ""
    ) {
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
    }
}

extension GetInstrumentRequest: NamedRequest {}

/// One instrument.
package struct GetInstrumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetInstrumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The newest version.
    package var instrument: Instrument? = nil

    package init() {}

    package init(
        instrument: Instrument? = nil
    ) {
        self.instrument = instrument
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&instrument)
    }
}

/// Asks for a page of instruments.
package struct ListInstrumentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListInstrumentsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListInstrumentsRequest: PagedRequest {}

/// A page of instruments.
package struct ListInstrumentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListInstrumentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The instruments, newest versions.
    package var instruments: [Instrument] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        instruments: [Instrument] = [], nextPageToken: String = ""
    ) {
        self.instruments = instruments
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&instruments)
        try visitor.text(&nextPageToken)
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
    package static let putInstrument = MethodDescriptor(
        service: "xinyi.listing.v1.InstrumentService", method: "PutInstrument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L1"])

    package static let getInstrument = MethodDescriptor(
        service: "xinyi.listing.v1.InstrumentService", method: "GetInstrument",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

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

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension InstrumentService {
    package func putInstrument(_ request: PutInstrumentRequest, context: ServerContext) async throws -> PutInstrumentResponse {
        throw unimplemented(InstrumentServiceMethods.putInstrument)
    }

    package func getInstrument(_ request: GetInstrumentRequest, context: ServerContext) async throws -> GetInstrumentResponse {
        throw unimplemented(InstrumentServiceMethods.getInstrument)
    }

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

    package func register(in router: inout Router) {
        registerInstrumentService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.InstrumentService`; what each method does and refuses is said at ``InstrumentService``.
package struct InstrumentServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func putInstrument(_ request: PutInstrumentRequest, options: CallOptions = .default) async throws -> PutInstrumentResponse {
        try decodeResponse(await channel.unaryBytes(InstrumentServiceMethods.putInstrument, request.serialized(), options: options))
    }

    package func getInstrument(_ request: GetInstrumentRequest, options: CallOptions = .default) async throws -> GetInstrumentResponse {
        try decodeResponse(await channel.unaryBytes(InstrumentServiceMethods.getInstrument, request.serialized(), options: options))
    }

    package func listInstruments(_ request: ListInstrumentsRequest, options: CallOptions = .default) async throws -> ListInstrumentsResponse {
        try decodeResponse(await channel.unaryBytes(InstrumentServiceMethods.listInstruments, request.serialized(), options: options))
    }
}
