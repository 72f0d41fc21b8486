// Written by `make generate` from proto/xinyi/registry/v1/evaluation_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// What kind of paper it is.
package enum EvaluationKind: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// Credit report of a credit agency.
    case creditReport
    /// Evaluation by a sector's authority.
    case sectorEvaluation
    /// Evaluation by an association or chamber.
    case associationEvaluation
    /// Evaluation by a bank or financial institution.
    case bankEvaluation
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .creditReport, .sectorEvaluation, .associationEvaluation, .bankEvaluation]
    package static let names = ["EVALUATION_KIND_UNSPECIFIED", "EVALUATION_KIND_CREDIT_REPORT", "EVALUATION_KIND_SECTOR_EVALUATION", "EVALUATION_KIND_ASSOCIATION_EVALUATION", "EVALUATION_KIND_BANK_EVALUATION"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .creditReport
            case 2: self = .sectorEvaluation
            case 3: self = .associationEvaluation
            case 4: self = .bankEvaluation
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .creditReport: 1
            case .sectorEvaluation: 2
            case .associationEvaluation: 3
            case .bankEvaluation: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A reference to a paper that another body issued.
package struct Evaluation: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Evaluation" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `evaluations/{id}`.
    package var name: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The kind.
    package var kind: EvaluationKind = .unspecified

    /// Who issued it.
    package var issuer: String = ""

    /// Its licence or filing number, or empty.
    package var issuerLicence: String = ""

    /// Number of the paper.
    package var number: String = ""

    /// Day of issue.
    package var issueDate: String = ""

    /// Last day of validity, or empty.
    package var validTo: String = ""

    /// The document by its hash.
    package var document: CommonSchema.DocumentReference? = nil

    /// Code of the department that recorded it.
    package var department: String = ""

    /// True if withdrawn.
    package var withdrawn: Bool = false

    /// Why, or empty.
    package var withdrawalReason: String = ""

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was recorded.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", subject: String = "", kind: EvaluationKind = .unspecified, issuer: String = "",
        issuerLicence: String = "", number: String = "", issueDate: String = "", validTo: String = "",
        document: CommonSchema.DocumentReference? = nil, department: String = "", withdrawn: Bool = false,
        withdrawalReason: String = "", etag: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.subject = subject
        self.kind = kind
        self.issuer = issuer
        self.issuerLicence = issuerLicence
        self.number = number
        self.issueDate = issueDate
        self.validTo = validTo
        self.document = document
        self.department = department
        self.withdrawn = withdrawn
        self.withdrawalReason = withdrawalReason
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&subject)
        try visitor.value(&kind)
        try visitor.text(&issuer)
        try visitor.text(&issuerLicence)
        try visitor.text(&self.number)
        try visitor.text(&issueDate)
        try visitor.text(&validTo)
        try visitor.message(&document)
        try visitor.text(&department)
        visitor.number(&withdrawn)
        try visitor.text(&withdrawalReason)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}

/// The request for RecordEvaluation.
package struct RecordEvaluationRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RecordEvaluationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The kind.
    package var kind: EvaluationKind = .unspecified

    /// Who issued it, 1 to 200 characters.
    package var issuer: String = ""

    /// Its licence or filing number, or empty.
    package var issuerLicence: String = ""

    /// Number of the report, 1 to 128 characters.
    package var number: String = ""

    /// Day of issue, `YYYY-MM-DD`.
    package var issueDate: String = ""

    /// Last day of validity, or empty.
    package var validTo: String = ""

    /// The document by its hash.
    package var document: CommonSchema.DocumentReference? = nil

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", subject: String = "", kind: EvaluationKind = .unspecified, issuer: String = "",
        issuerLicence: String = "", number: String = "", issueDate: String = "", validTo: String = "",
        document: CommonSchema.DocumentReference? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.kind = kind
        self.issuer = issuer
        self.issuerLicence = issuerLicence
        self.number = number
        self.issueDate = issueDate
        self.validTo = validTo
        self.document = document
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&subject)
        try visitor.value(&kind)
        try visitor.text(&issuer)
        try visitor.text(&issuerLicence)
        try visitor.text(&self.number)
        try visitor.text(&issueDate)
        try visitor.text(&validTo)
        try visitor.message(&document)
        try visitor.message(&official)
    }
}

extension RecordEvaluationRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordEvaluation.
package struct RecordEvaluationResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RecordEvaluationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The reference.
    package var evaluation: Evaluation? = nil

    package init() {}

    package init(
        evaluation: Evaluation? = nil
    ) {
        self.evaluation = evaluation
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&evaluation)
    }
}

/// The request for GetEvaluation.
package struct GetEvaluationRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetEvaluationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `evaluations/{id}`.
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

extension GetEvaluationRequest: NamedRequest {}

/// The answer of GetEvaluation.
package struct GetEvaluationResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetEvaluationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The reference.
    package var evaluation: Evaluation? = nil

    package init() {}

    package init(
        evaluation: Evaluation? = nil
    ) {
        self.evaluation = evaluation
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&evaluation)
    }
}

/// The request for ListEvaluations.
package struct ListEvaluationsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListEvaluationsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// `subjects/{id}`; empty means all that the caller recorded.
    package var subject: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", subject: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&subject)
    }
}

extension ListEvaluationsRequest: PagedRequest {}

/// The answer of ListEvaluations.
package struct ListEvaluationsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListEvaluationsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The references.
    package var evaluations: [Evaluation] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        evaluations: [Evaluation] = [], nextPageToken: String = ""
    ) {
        self.evaluations = evaluations
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&evaluations)
        try visitor.text(&nextPageToken)
    }
}

extension ListEvaluationsResponse: PagedResponse {
    /// The page's items, which the contract calls `evaluations`.
    package var items: [Evaluation] {
        get { evaluations }
        set { evaluations = newValue }
    }
}

/// The request for WithdrawEvaluation.
package struct WithdrawEvaluationRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.WithdrawEvaluationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `evaluations/{id}`.
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

extension WithdrawEvaluationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawEvaluation.
package struct WithdrawEvaluationResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.WithdrawEvaluationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The reference.
    package var evaluation: Evaluation? = nil

    package init() {}

    package init(
        evaluation: Evaluation? = nil
    ) {
        self.evaluation = evaluation
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&evaluation)
    }
}

/// What each method of `xinyi.registry.v1.EvaluationService` is, for routers, channels and policies.
package enum EvaluationServiceMethods {
    package static let recordEvaluation = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "RecordEvaluation",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R11"])

    package static let getEvaluation = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "GetEvaluation",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    package static let listEvaluations = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "ListEvaluations",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    package static let withdrawEvaluation = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "WithdrawEvaluation",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R11"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [recordEvaluation, getEvaluation, listEvaluations, withdrawEvaluation]
}

/// Keeps references to reports and evaluations that others issued.
package protocol EvaluationService: RPCService {
    /// Records a reference: who issued what about whom, when. Its content is not copied.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    func recordEvaluation(_ request: RecordEvaluationRequest, context: ServerContext) async throws -> RecordEvaluationResponse

    /// Returns a reference.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getEvaluation(_ request: GetEvaluationRequest, context: ServerContext) async throws -> GetEvaluationResponse

    /// Lists references of a subject, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listEvaluations(_ request: ListEvaluationsRequest, context: ServerContext) async throws -> ListEvaluationsResponse

    /// Withdraws a reference: issued in error, or its issuer lost the licence.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func withdrawEvaluation(_ request: WithdrawEvaluationRequest, context: ServerContext) async throws -> WithdrawEvaluationResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension EvaluationService {
    package func recordEvaluation(_ request: RecordEvaluationRequest, context: ServerContext) async throws -> RecordEvaluationResponse {
        throw unimplemented(EvaluationServiceMethods.recordEvaluation)
    }

    package func getEvaluation(_ request: GetEvaluationRequest, context: ServerContext) async throws -> GetEvaluationResponse {
        throw unimplemented(EvaluationServiceMethods.getEvaluation)
    }

    package func listEvaluations(_ request: ListEvaluationsRequest, context: ServerContext) async throws -> ListEvaluationsResponse {
        throw unimplemented(EvaluationServiceMethods.listEvaluations)
    }

    package func withdrawEvaluation(_ request: WithdrawEvaluationRequest, context: ServerContext) async throws -> WithdrawEvaluationResponse {
        throw unimplemented(EvaluationServiceMethods.withdrawEvaluation)
    }
}

extension EvaluationService {
    /// Makes every method of `EvaluationService` reachable.
    /// A type that serves several services calls each one's.
    package func registerEvaluationService(in router: inout Router) {
        router.add(EvaluationServiceMethods.recordEvaluation) { payload, limits, _ throws(RPCError) in
            let request = try RecordEvaluationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordEvaluation(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(EvaluationServiceMethods.getEvaluation) { payload, limits, _ throws(RPCError) in
            let request = try GetEvaluationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getEvaluation(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(EvaluationServiceMethods.listEvaluations) { payload, limits, _ throws(RPCError) in
            let request = try ListEvaluationsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listEvaluations(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(EvaluationServiceMethods.withdrawEvaluation) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawEvaluationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawEvaluation(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerEvaluationService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.EvaluationService`; what each method does and refuses is said at ``EvaluationService``.
package struct EvaluationServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func recordEvaluation(_ request: RecordEvaluationRequest, options: CallOptions = .default) async throws -> RecordEvaluationResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.recordEvaluation, request.serialized(), options: options))
    }

    package func getEvaluation(_ request: GetEvaluationRequest, options: CallOptions = .default) async throws -> GetEvaluationResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.getEvaluation, request.serialized(), options: options))
    }

    package func listEvaluations(_ request: ListEvaluationsRequest, options: CallOptions = .default) async throws -> ListEvaluationsResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.listEvaluations, request.serialized(), options: options))
    }

    package func withdrawEvaluation(_ request: WithdrawEvaluationRequest, options: CallOptions = .default) async throws -> WithdrawEvaluationResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.withdrawEvaluation, request.serialized(), options: options))
    }
}
