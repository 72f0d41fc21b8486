// Written by `make generate` from proto/xinyi/measures/v1/approval_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for CheckEligibility.
package struct CheckEligibilityRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckEligibilityRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject, by name or by code.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The matter's code.
    package var matter: String = ""

    /// The purpose, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who asks.
    package var official: CommonSchema.Official? = nil

    /// The day, ISO 8601 date, not in the future. Empty: today.
    package var onDate: String = ""

    package init() {}

    package init(
        subject: CommonSchema.SubjectReference? = nil, matter: String = "", purpose: String = "",
        official: CommonSchema.Official? = nil, onDate: String = ""
    ) {
        self.subject = subject
        self.matter = matter
        self.purpose = purpose
        self.official = official
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.text(&matter)
        try visitor.text(&purpose)
        try visitor.message(&official)
        try visitor.text(&onDate)
    }
}

extension CheckEligibilityRequest: ActedRequest {}

/// The answer of CheckEligibility.
package struct CheckEligibilityResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckEligibilityResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The query number under which it was logged.
    package var queryNumber: String = ""

    /// One answer per facilitation that the matter knows.
    package var eligibilities: [Eligibility] = []

    package init() {}

    package init(
        queryNumber: String = "", eligibilities: [Eligibility] = []
    ) {
        self.queryNumber = queryNumber
        self.eligibilities = eligibilities
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&queryNumber)
        try visitor.messages(&eligibilities)
    }
}

/// The request for OpenApprovalCase.
package struct OpenApprovalCaseRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.OpenApprovalCaseRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The subject, by name or by code.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The matter's code.
    package var matter: String = ""

    /// The application's number at the counter, 1 to 100 bytes.
    package var applicationNumber: String = ""

    /// The facilitations asked for, at least one.
    package var facilitations: [Facilitation] = []

    /// The official who handles it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", subject: CommonSchema.SubjectReference? = nil, matter: String = "",
        applicationNumber: String = "", facilitations: [Facilitation] = [], official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.matter = matter
        self.applicationNumber = applicationNumber
        self.facilitations = facilitations
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&subject)
        try visitor.text(&matter)
        try visitor.text(&applicationNumber)
        try visitor.values(&facilitations)
        try visitor.message(&official)
    }
}

extension OpenApprovalCaseRequest: ActedRequest, IdempotentRequest {}

/// The answer of OpenApprovalCase.
package struct OpenApprovalCaseResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.OpenApprovalCaseResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case, checked.
    package var approvalCase: ApprovalCase? = nil

    package init() {}

    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&approvalCase)
    }
}

/// The request for GetApprovalCase.
package struct GetApprovalCaseRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetApprovalCaseRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `approvalCases/{id}`.
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

extension GetApprovalCaseRequest: NamedRequest {}

/// The answer of GetApprovalCase.
package struct GetApprovalCaseResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetApprovalCaseResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case.
    package var approvalCase: ApprovalCase? = nil

    package init() {}

    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&approvalCase)
    }
}

/// The request for ListApprovalCases.
package struct ListApprovalCasesRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListApprovalCasesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only this department's. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only in this state; unspecified: every state.
    package var state: ApprovalState = .unspecified

    /// Only about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// True: only cases with a document past due.
    package var overdueOnly: Bool = false

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        department: String = "", state: ApprovalState = .unspecified, subject: String = "", overdueOnly: Bool = false,
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.department = department
        self.state = state
        self.subject = subject
        self.overdueOnly = overdueOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.value(&state)
        try visitor.text(&subject)
        visitor.number(&overdueOnly)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListApprovalCasesRequest: PagedRequest {}

/// The answer of ListApprovalCases.
package struct ListApprovalCasesResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListApprovalCasesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The cases of this page, latest first.
    package var approvalCases: [ApprovalCase] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        approvalCases: [ApprovalCase] = [], nextPageToken: String = ""
    ) {
        self.approvalCases = approvalCases
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&approvalCases)
        try visitor.text(&nextPageToken)
    }
}

extension ListApprovalCasesResponse: PagedResponse {
    /// The page's items, which the contract calls `approval_cases`.
    package var items: [ApprovalCase] {
        get { approvalCases }
        set { approvalCases = newValue }
    }
}

/// The request for RouteApprovalCase.
package struct RouteApprovalCaseRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RouteApprovalCaseRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// GREEN_CHANNEL, TOLERANT, COMMITMENT or NORMAL.
    package var route: ApprovalState = .unspecified

    /// For TOLERANT: what is missing, 1 to 20; the ids are given by the service.
    package var openDocuments: [OpenDocument] = []

    /// For COMMITMENT: resource name of the commitment.
    package var commitment: String = ""

    /// For NORMAL: why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", route: ApprovalState = .unspecified,
        openDocuments: [OpenDocument] = [], commitment: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.route = route
        self.openDocuments = openDocuments
        self.commitment = commitment
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.value(&route)
        try visitor.messages(&openDocuments)
        try visitor.text(&commitment)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension RouteApprovalCaseRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RouteApprovalCase.
package struct RouteApprovalCaseResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RouteApprovalCaseResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it stands now.
    package var approvalCase: ApprovalCase? = nil

    package init() {}

    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&approvalCase)
    }
}

/// The request for SupplyDocument.
package struct SupplyDocumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.SupplyDocumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Id of the open document.
    package var documentId: String = ""

    /// The document.
    package var document: CommonSchema.DocumentReference? = nil

    /// The official who received it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", documentId: String = "",
        document: CommonSchema.DocumentReference? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.documentId = documentId
        self.document = document
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&documentId)
        try visitor.message(&document)
        try visitor.message(&official)
    }
}

extension SupplyDocumentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SupplyDocument.
package struct SupplyDocumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.SupplyDocumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it stands now.
    package var approvalCase: ApprovalCase? = nil

    package init() {}

    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&approvalCase)
    }
}

/// The request for EndApprovalCase.
package struct EndApprovalCaseRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.EndApprovalCaseRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// True: lapsed; false: done.
    package var lapsed: Bool = false

    /// Why it lapsed, 1 to 400 bytes; empty if done.
    package var reason: String = ""

    /// The official who ends it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", lapsed: Bool = false, reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.lapsed = lapsed
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        visitor.number(&lapsed)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension EndApprovalCaseRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EndApprovalCase.
package struct EndApprovalCaseResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.EndApprovalCaseResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it stands now.
    package var approvalCase: ApprovalCase? = nil

    package init() {}

    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&approvalCase)
    }
}

/// What each method of `xinyi.measures.v1.ApprovalService` is, for routers, channels and policies.
package enum ApprovalServiceMethods {
    package static let checkEligibility = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "CheckEligibility",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M5"])

    package static let openApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "OpenApprovalCase",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    package static let getApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "GetApprovalCase",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M5"])

    package static let listApprovalCases = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "ListApprovalCases",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M5"])

    package static let routeApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "RouteApprovalCase",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    package static let supplyDocument = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "SupplyDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    package static let endApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "EndApprovalCase",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [checkEligibility, openApprovalCase, getApprovalCase, listApprovalCases, routeApprovalCase, supplyDocument, endApprovalCase]
}

/// Handles approval cases that use a facilitation. A department handles cases in its own matters.
package protocol ApprovalService: RPCService {
    /// Answers which facilitations a subject may use in a matter on a day. Logged like a Check.
    ///
    /// Rows: M5.
    /// Errors: as CheckService.Check.
    func checkEligibility(_ request: CheckEligibilityRequest, context: ServerContext) async throws -> CheckEligibilityResponse

    /// Opens a case.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION
    /// `NOT_ELIGIBLE`.
    func openApprovalCase(_ request: OpenApprovalCaseRequest, context: ServerContext) async throws -> OpenApprovalCaseResponse

    /// Returns one case.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getApprovalCase(_ request: GetApprovalCaseRequest, context: ServerContext) async throws -> GetApprovalCaseResponse

    /// Lists cases, latest first.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT.
    func listApprovalCases(_ request: ListApprovalCasesRequest, context: ServerContext) async throws -> ListApprovalCasesResponse

    /// Routes a checked case: green channel, tolerant acceptance with open documents and due day, commitment,
    /// or the ordinary procedure.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `NOT_ELIGIBLE`; INVALID_ARGUMENT; ABORTED
    /// `ETAG_MISMATCH`.
    func routeApprovalCase(_ request: RouteApprovalCaseRequest, context: ServerContext) async throws -> RouteApprovalCaseResponse

    /// Records a document that was missing.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func supplyDocument(_ request: SupplyDocumentRequest, context: ServerContext) async throws -> SupplyDocumentResponse

    /// Ends a case: done, or lapsed with a reason.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `DOCUMENTS_OPEN`; ABORTED `ETAG_MISMATCH`.
    func endApprovalCase(_ request: EndApprovalCaseRequest, context: ServerContext) async throws -> EndApprovalCaseResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ApprovalService {
    package func checkEligibility(_ request: CheckEligibilityRequest, context: ServerContext) async throws -> CheckEligibilityResponse {
        throw unimplemented(ApprovalServiceMethods.checkEligibility)
    }

    package func openApprovalCase(_ request: OpenApprovalCaseRequest, context: ServerContext) async throws -> OpenApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.openApprovalCase)
    }

    package func getApprovalCase(_ request: GetApprovalCaseRequest, context: ServerContext) async throws -> GetApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.getApprovalCase)
    }

    package func listApprovalCases(_ request: ListApprovalCasesRequest, context: ServerContext) async throws -> ListApprovalCasesResponse {
        throw unimplemented(ApprovalServiceMethods.listApprovalCases)
    }

    package func routeApprovalCase(_ request: RouteApprovalCaseRequest, context: ServerContext) async throws -> RouteApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.routeApprovalCase)
    }

    package func supplyDocument(_ request: SupplyDocumentRequest, context: ServerContext) async throws -> SupplyDocumentResponse {
        throw unimplemented(ApprovalServiceMethods.supplyDocument)
    }

    package func endApprovalCase(_ request: EndApprovalCaseRequest, context: ServerContext) async throws -> EndApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.endApprovalCase)
    }
}

extension ApprovalService {
    /// Makes every method of `ApprovalService` reachable.
    /// A type that serves several services calls each one's.
    package func registerApprovalService(in router: inout Router) {
        router.add(ApprovalServiceMethods.checkEligibility) { payload, limits, _ throws(RPCError) in
            let request = try CheckEligibilityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.checkEligibility(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.openApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try OpenApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.openApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.getApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try GetApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.listApprovalCases) { payload, limits, _ throws(RPCError) in
            let request = try ListApprovalCasesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listApprovalCases(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.routeApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try RouteApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.routeApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.supplyDocument) { payload, limits, _ throws(RPCError) in
            let request = try SupplyDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.supplyDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.endApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try EndApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerApprovalService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.ApprovalService`; what each method does and refuses is said at ``ApprovalService``.
package struct ApprovalServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func checkEligibility(_ request: CheckEligibilityRequest, options: CallOptions = .default) async throws -> CheckEligibilityResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.checkEligibility, request.serialized(), options: options))
    }

    package func openApprovalCase(_ request: OpenApprovalCaseRequest, options: CallOptions = .default) async throws -> OpenApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.openApprovalCase, request.serialized(), options: options))
    }

    package func getApprovalCase(_ request: GetApprovalCaseRequest, options: CallOptions = .default) async throws -> GetApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.getApprovalCase, request.serialized(), options: options))
    }

    package func listApprovalCases(_ request: ListApprovalCasesRequest, options: CallOptions = .default) async throws -> ListApprovalCasesResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.listApprovalCases, request.serialized(), options: options))
    }

    package func routeApprovalCase(_ request: RouteApprovalCaseRequest, options: CallOptions = .default) async throws -> RouteApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.routeApprovalCase, request.serialized(), options: options))
    }

    package func supplyDocument(_ request: SupplyDocumentRequest, options: CallOptions = .default) async throws -> SupplyDocumentResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.supplyDocument, request.serialized(), options: options))
    }

    package func endApprovalCase(_ request: EndApprovalCaseRequest, options: CallOptions = .default) async throws -> EndApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.endApprovalCase, request.serialized(), options: options))
    }
}
