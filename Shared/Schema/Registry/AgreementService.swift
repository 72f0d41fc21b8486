// Written by `make generate` from proto/xinyi/registry/v1/agreement_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// A part of the data that an agreement opens.
package enum SharedScope: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// Public decisions in bulk.
    case publicDecisions
    /// Public list entries in bulk.
    case publicEntries
    /// Commitments whose subject agreed.
    case commitments
    /// Records of a subject that consented in writing.
    case consentedRecords
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .publicDecisions, .publicEntries, .commitments, .consentedRecords]
    package static let names = ["SHARED_SCOPE_UNSPECIFIED", "SHARED_SCOPE_PUBLIC_DECISIONS", "SHARED_SCOPE_PUBLIC_ENTRIES", "SHARED_SCOPE_COMMITMENTS", "SHARED_SCOPE_CONSENTED_RECORDS"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .publicDecisions
            case 2: self = .publicEntries
            case 3: self = .commitments
            case 4: self = .consentedRecords
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .publicDecisions: 1
            case .publicEntries: 2
            case .commitments: 3
            case .consentedRecords: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A sharing agreement.
package struct Agreement: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Agreement" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `agreements/{id}`.
    package var name: String = ""

    /// The partner's name, 1 to 200 characters.
    package var partner: String = ""

    /// Its unified social credit identifier.
    package var partnerUscc: String = ""

    /// The identity with which it calls.
    package var partnerIdentity: String = ""

    /// What it may see, at least one.
    package var scopes: [SharedScope] = []

    /// For what, 1 to 400 characters.
    package var purpose: String = ""

    /// First day, `YYYY-MM-DD`.
    package var validFrom: String = ""

    /// Last day; an agreement without end is refused.
    package var validTo: String = ""

    /// The signed agreement.
    package var document: CommonSchema.DocumentReference? = nil

    /// True if ended before its last day.
    package var ended: Bool = false

    /// Why, or empty.
    package var endReason: String = ""

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was recorded.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", partner: String = "", partnerUscc: String = "", partnerIdentity: String = "",
        scopes: [SharedScope] = [], purpose: String = "", validFrom: String = "", validTo: String = "",
        document: CommonSchema.DocumentReference? = nil, ended: Bool = false, endReason: String = "", etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.partner = partner
        self.partnerUscc = partnerUscc
        self.partnerIdentity = partnerIdentity
        self.scopes = scopes
        self.purpose = purpose
        self.validFrom = validFrom
        self.validTo = validTo
        self.document = document
        self.ended = ended
        self.endReason = endReason
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&partner)
        try visitor.text(&partnerUscc)
        try visitor.text(&partnerIdentity)
        try visitor.values(&scopes)
        try visitor.text(&purpose)
        try visitor.text(&validFrom)
        try visitor.text(&validTo)
        try visitor.message(&document)
        visitor.number(&ended)
        try visitor.text(&endReason)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}

/// The request for CreateAgreement.
package struct CreateAgreementRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CreateAgreementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The agreement; name, state, etag and times are ignored.
    package var agreement: Agreement? = nil

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", agreement: Agreement? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.agreement = agreement
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&agreement)
        try visitor.message(&official)
    }
}

extension CreateAgreementRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateAgreement.
package struct CreateAgreementResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CreateAgreementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The agreement.
    package var agreement: Agreement? = nil

    package init() {}

    package init(
        agreement: Agreement? = nil
    ) {
        self.agreement = agreement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&agreement)
    }
}

/// The request for GetAgreement.
package struct GetAgreementRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetAgreementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `agreements/{id}`.
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

extension GetAgreementRequest: NamedRequest {}

/// The answer of GetAgreement.
package struct GetAgreementResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetAgreementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The agreement.
    package var agreement: Agreement? = nil

    package init() {}

    package init(
        agreement: Agreement? = nil
    ) {
        self.agreement = agreement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&agreement)
    }
}

/// The request for ListAgreements.
package struct ListAgreementsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListAgreementsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only those in force today.
    package var inForceOnly: Bool = false

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", inForceOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.inForceOnly = inForceOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        visitor.number(&inForceOnly)
    }
}

extension ListAgreementsRequest: PagedRequest {}

/// The answer of ListAgreements.
package struct ListAgreementsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListAgreementsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The agreements.
    package var agreements: [Agreement] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        agreements: [Agreement] = [], nextPageToken: String = ""
    ) {
        self.agreements = agreements
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&agreements)
        try visitor.text(&nextPageToken)
    }
}

extension ListAgreementsResponse: PagedResponse {
    /// The page's items, which the contract calls `agreements`.
    package var items: [Agreement] {
        get { agreements }
        set { agreements = newValue }
    }
}

/// The request for EndAgreement.
package struct EndAgreementRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.EndAgreementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `agreements/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension EndAgreementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EndAgreement.
package struct EndAgreementResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.EndAgreementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The agreement.
    package var agreement: Agreement? = nil

    package init() {}

    package init(
        agreement: Agreement? = nil
    ) {
        self.agreement = agreement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&agreement)
    }
}

/// What each method of `xinyi.registry.v1.AgreementService` is, for routers, channels and policies.
package enum AgreementServiceMethods {
    package static let createAgreement = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "CreateAgreement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R11", "M8"])

    package static let getAgreement = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "GetAgreement",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    package static let listAgreements = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "ListAgreements",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    package static let endAgreement = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "EndAgreement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R11"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createAgreement, getAgreement, listAgreements, endAgreement]
}

/// Keeps the agreements with credit agencies, banks and associations; what is not in one is not shared.
package protocol AgreementService: RPCService {
    /// Records an agreement.
    ///
    /// Rows: R11, M8.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than the lead department.
    func createAgreement(_ request: CreateAgreementRequest, context: ServerContext) async throws -> CreateAgreementResponse

    /// Returns an agreement.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getAgreement(_ request: GetAgreementRequest, context: ServerContext) async throws -> GetAgreementResponse

    /// Lists agreements, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listAgreements(_ request: ListAgreementsRequest, context: ServerContext) async throws -> ListAgreementsResponse

    /// Ends an agreement; sharing under it stops at once.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func endAgreement(_ request: EndAgreementRequest, context: ServerContext) async throws -> EndAgreementResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension AgreementService {
    package func createAgreement(_ request: CreateAgreementRequest, context: ServerContext) async throws -> CreateAgreementResponse {
        throw unimplemented(AgreementServiceMethods.createAgreement)
    }

    package func getAgreement(_ request: GetAgreementRequest, context: ServerContext) async throws -> GetAgreementResponse {
        throw unimplemented(AgreementServiceMethods.getAgreement)
    }

    package func listAgreements(_ request: ListAgreementsRequest, context: ServerContext) async throws -> ListAgreementsResponse {
        throw unimplemented(AgreementServiceMethods.listAgreements)
    }

    package func endAgreement(_ request: EndAgreementRequest, context: ServerContext) async throws -> EndAgreementResponse {
        throw unimplemented(AgreementServiceMethods.endAgreement)
    }
}

extension AgreementService {
    /// Makes every method of `AgreementService` reachable.
    /// A type that serves several services calls each one's.
    package func registerAgreementService(in router: inout Router) {
        router.add(AgreementServiceMethods.createAgreement) { payload, limits, _ throws(RPCError) in
            let request = try CreateAgreementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createAgreement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AgreementServiceMethods.getAgreement) { payload, limits, _ throws(RPCError) in
            let request = try GetAgreementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAgreement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AgreementServiceMethods.listAgreements) { payload, limits, _ throws(RPCError) in
            let request = try ListAgreementsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listAgreements(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AgreementServiceMethods.endAgreement) { payload, limits, _ throws(RPCError) in
            let request = try EndAgreementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endAgreement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerAgreementService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.AgreementService`; what each method does and refuses is said at ``AgreementService``.
package struct AgreementServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func createAgreement(_ request: CreateAgreementRequest, options: CallOptions = .default) async throws -> CreateAgreementResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.createAgreement, request.serialized(), options: options))
    }

    package func getAgreement(_ request: GetAgreementRequest, options: CallOptions = .default) async throws -> GetAgreementResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.getAgreement, request.serialized(), options: options))
    }

    package func listAgreements(_ request: ListAgreementsRequest, options: CallOptions = .default) async throws -> ListAgreementsResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.listAgreements, request.serialized(), options: options))
    }

    package func endAgreement(_ request: EndAgreementRequest, options: CallOptions = .default) async throws -> EndAgreementResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.endAgreement, request.serialized(), options: options))
    }
}
