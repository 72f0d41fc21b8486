// Written by `make generate` from proto/xinyi/listing/v1/proceeding_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Records a proceeding.
package struct RecordProceedingRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordProceedingRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The proceeding; output-only fields are ignored.
    package var proceeding: Proceeding? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        proceeding: Proceeding? = nil, official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.proceeding = proceeding
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&proceeding)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordProceedingRequest: ActedRequest, IdempotentRequest {}

/// The proceeding as it now stands.
package struct RecordProceedingResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordProceedingResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The proceeding.
    package var proceeding: Proceeding? = nil

    package init() {}

    package init(
        proceeding: Proceeding? = nil
    ) {
        self.proceeding = proceeding
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&proceeding)
    }
}

/// Ends a proceeding.
package struct EndProceedingRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EndProceedingRequest" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", outcome: ProceedingOutcome = .unspecified, endedDate: String = "", reason: String = "",
        etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.outcome = outcome
        self.endedDate = endedDate
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&outcome)
        try visitor.text(&endedDate)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension EndProceedingRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The proceeding as it now stands.
package struct EndProceedingResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EndProceedingResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The proceeding.
    package var proceeding: Proceeding? = nil

    package init() {}

    package init(
        proceeding: Proceeding? = nil
    ) {
        self.proceeding = proceeding
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&proceeding)
    }
}

/// Asks for a page of proceedings.
package struct ListProceedingsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListProceedingsRequest" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", entry: String = "", state: ProceedingState = .unspecified,
        target: CaseTarget? = nil, query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.state = state
        self.target = target
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&entry)
        try visitor.value(&state)
        try visitor.message(&target)
        try visitor.message(&query)
    }
}

extension ListProceedingsRequest: PagedRequest {}

/// A page of proceedings.
package struct ListProceedingsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListProceedingsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The proceedings.
    package var proceedings: [Proceeding] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        proceedings: [Proceeding] = [], nextPageToken: String = ""
    ) {
        self.proceedings = proceedings
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&proceedings)
        try visitor.text(&nextPageToken)
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
    package static let recordProceeding = MethodDescriptor(
        service: "xinyi.listing.v1.ProceedingService", method: "RecordProceeding",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

    package static let endProceeding = MethodDescriptor(
        service: "xinyi.listing.v1.ProceedingService", method: "EndProceeding",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

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

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ProceedingService {
    package func recordProceeding(_ request: RecordProceedingRequest, context: ServerContext) async throws -> RecordProceedingResponse {
        throw unimplemented(ProceedingServiceMethods.recordProceeding)
    }

    package func endProceeding(_ request: EndProceedingRequest, context: ServerContext) async throws -> EndProceedingResponse {
        throw unimplemented(ProceedingServiceMethods.endProceeding)
    }

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

    package func register(in router: inout Router) {
        registerProceedingService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ProceedingService`; what each method does and refuses is said at ``ProceedingService``.
package struct ProceedingServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func recordProceeding(_ request: RecordProceedingRequest, options: CallOptions = .default) async throws -> RecordProceedingResponse {
        try decodeResponse(await channel.unaryBytes(ProceedingServiceMethods.recordProceeding, request.serialized(), options: options))
    }

    package func endProceeding(_ request: EndProceedingRequest, options: CallOptions = .default) async throws -> EndProceedingResponse {
        try decodeResponse(await channel.unaryBytes(ProceedingServiceMethods.endProceeding, request.serialized(), options: options))
    }

    package func listProceedings(_ request: ListProceedingsRequest, options: CallOptions = .default) async throws -> ListProceedingsResponse {
        try decodeResponse(await channel.unaryBytes(ProceedingServiceMethods.listProceedings, request.serialized(), options: options))
    }
}
