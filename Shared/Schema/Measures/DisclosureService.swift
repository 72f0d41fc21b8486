// Written by `make generate` from proto/xinyi/measures/v1/disclosure_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for LookUpVoluntaryMeasures.
package struct LookUpVoluntaryMeasuresRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.LookUpVoluntaryMeasuresRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The organisation's unified social credit identifier.
    package var uscc: String = ""

    package init() {}

    package init(
        uscc: String = ""
    ) {
        self.uscc = uscc
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&uscc)
    }
}

/// The answer of LookUpVoluntaryMeasures.
package struct LookUpVoluntaryMeasuresResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.LookUpVoluntaryMeasuresResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The organisation.
    package var subject: CheckedSubject? = nil

    /// The measures, with the public fields of their grounds.
    package var items: [InformationItem] = []

    /// Where each source stands.
    package var freshness: [CommonSchema.SourceFreshness] = []

    package init() {}

    package init(
        subject: CheckedSubject? = nil, items: [InformationItem] = [], freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.subject = subject
        self.items = items
        self.freshness = freshness
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.messages(&items)
        try visitor.messages(&freshness)
    }
}

/// The request for ListPublicMeasures.
package struct ListPublicMeasuresRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListPublicMeasuresRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
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

extension ListPublicMeasuresRequest: PagedRequest {}

/// The answer of ListPublicMeasures.
package struct ListPublicMeasuresResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListPublicMeasuresResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The measures of this page, by code.
    package var measures: [Measure] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        measures: [Measure] = [], nextPageToken: String = ""
    ) {
        self.measures = measures
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&measures)
        try visitor.text(&nextPageToken)
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
    package static let lookUpVoluntaryMeasures = MethodDescriptor(
        service: "xinyi.measures.v1.DisclosureService", method: "LookUpVoluntaryMeasures",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["M8"])

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

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension DisclosureService {
    package func lookUpVoluntaryMeasures(_ request: LookUpVoluntaryMeasuresRequest, context: ServerContext) async throws -> LookUpVoluntaryMeasuresResponse {
        throw unimplemented(DisclosureServiceMethods.lookUpVoluntaryMeasures)
    }

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

    package func register(in router: inout Router) {
        registerDisclosureService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.DisclosureService`; what each method does and refuses is said at ``DisclosureService``.
package struct DisclosureServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func lookUpVoluntaryMeasures(_ request: LookUpVoluntaryMeasuresRequest, options: CallOptions = .default) async throws -> LookUpVoluntaryMeasuresResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.lookUpVoluntaryMeasures, request.serialized(), options: options))
    }

    package func listPublicMeasures(_ request: ListPublicMeasuresRequest, options: CallOptions = .default) async throws -> ListPublicMeasuresResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.listPublicMeasures, request.serialized(), options: options))
    }
}
