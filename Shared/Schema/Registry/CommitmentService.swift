// Written by `make generate` from proto/xinyi/registry/v1/commitment_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The kind of a commitment.
package enum CommitmentKind: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// Replaces documents in an approval (告知承诺).
    case approvalReplacement
    /// Accompanies a repair.
    case creditRepair
    /// Promises missing documents.
    case tolerantAcceptance
    /// Made of the subject's own accord.
    case voluntary
    /// Made under an association's rules.
    case industry
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .approvalReplacement, .creditRepair, .tolerantAcceptance, .voluntary, .industry]
    package static let names = ["COMMITMENT_KIND_UNSPECIFIED", "COMMITMENT_KIND_APPROVAL_REPLACEMENT", "COMMITMENT_KIND_CREDIT_REPAIR", "COMMITMENT_KIND_TOLERANT_ACCEPTANCE", "COMMITMENT_KIND_VOLUNTARY", "COMMITMENT_KIND_INDUSTRY"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .approvalReplacement
            case 2: self = .creditRepair
            case 3: self = .tolerantAcceptance
            case 4: self = .voluntary
            case 5: self = .industry
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .approvalReplacement: 1
            case .creditRepair: 2
            case .tolerantAcceptance: 3
            case .voluntary: 4
            case .industry: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a commitment stands.
package enum CommitmentState: ContractEnum {
    /// Not stated. In requests: all states.
    case unspecified
    /// Made.
    case made
    /// To be verified.
    case verificationDue
    /// Kept.
    case fulfilled
    /// Broken.
    case breached
    /// Broken, then made good.
    case corrected
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .made, .verificationDue, .fulfilled, .breached, .corrected]
    package static let names = ["COMMITMENT_STATE_UNSPECIFIED", "COMMITMENT_STATE_MADE", "COMMITMENT_STATE_VERIFICATION_DUE", "COMMITMENT_STATE_FULFILLED", "COMMITMENT_STATE_BREACHED", "COMMITMENT_STATE_CORRECTED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .made
            case 2: self = .verificationDue
            case 3: self = .fulfilled
            case 4: self = .breached
            case 5: self = .corrected
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .made: 1
            case .verificationDue: 2
            case .fulfilled: 3
            case .breached: 4
            case .corrected: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A commitment.
package struct Commitment: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Commitment" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `commitments/{id}`.
    package var name: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// Code of the department that keeps it.
    package var department: String = ""

    /// The kind.
    package var kind: CommitmentKind = .unspecified

    /// The state.
    package var state: CommitmentState = .unspecified

    /// What is promised.
    package var content: String = ""

    /// The matter's code, or empty.
    package var matter: String = ""

    /// Day on which it was made.
    package var commitDate: String = ""

    /// Day until which it is to be verified.
    package var verifyByDate: String = ""

    /// The signed document.
    package var document: CommonSchema.DocumentReference? = nil

    /// What the verification found, or empty.
    package var outcome: String = ""

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was recorded.
    package var createTime: WireTimestamp? = nil

    /// When it changed last.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", subject: String = "", department: String = "", kind: CommitmentKind = .unspecified,
        state: CommitmentState = .unspecified, content: String = "", matter: String = "", commitDate: String = "",
        verifyByDate: String = "", document: CommonSchema.DocumentReference? = nil, outcome: String = "", etag: String = "",
        createTime: WireTimestamp? = nil, updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.subject = subject
        self.department = department
        self.kind = kind
        self.state = state
        self.content = content
        self.matter = matter
        self.commitDate = commitDate
        self.verifyByDate = verifyByDate
        self.document = document
        self.outcome = outcome
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&subject)
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.value(&state)
        try visitor.text(&content)
        try visitor.text(&matter)
        try visitor.text(&commitDate)
        try visitor.text(&verifyByDate)
        try visitor.message(&document)
        try visitor.text(&outcome)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}

/// The request for MakeCommitment.
package struct MakeCommitmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MakeCommitmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The kind.
    package var kind: CommitmentKind = .unspecified

    /// What is promised, 1 to 2000 characters.
    package var content: String = ""

    /// The matter's code that it belongs to, or empty.
    package var matter: String = ""

    /// Day on which it was made, `YYYY-MM-DD`, not in the future.
    package var commitDate: String = ""

    /// Day until which it is to be verified.
    package var verifyByDate: String = ""

    /// The signed document.
    package var document: CommonSchema.DocumentReference? = nil

    /// True if the subject agreed to publication.
    package var publicConsent: Bool = false

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", subject: String = "", kind: CommitmentKind = .unspecified, content: String = "",
        matter: String = "", commitDate: String = "", verifyByDate: String = "", document: CommonSchema.DocumentReference? = nil,
        publicConsent: Bool = false, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.kind = kind
        self.content = content
        self.matter = matter
        self.commitDate = commitDate
        self.verifyByDate = verifyByDate
        self.document = document
        self.publicConsent = publicConsent
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&subject)
        try visitor.value(&kind)
        try visitor.text(&content)
        try visitor.text(&matter)
        try visitor.text(&commitDate)
        try visitor.text(&verifyByDate)
        try visitor.message(&document)
        visitor.number(&publicConsent)
        try visitor.message(&official)
    }
}

extension MakeCommitmentRequest: ActedRequest, IdempotentRequest {}

/// The answer of MakeCommitment.
package struct MakeCommitmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MakeCommitmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The commitment.
    package var commitment: Commitment? = nil

    package init() {}

    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&commitment)
    }
}

/// The request for GetCommitment.
package struct GetCommitmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCommitmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `commitments/{id}`.
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

extension GetCommitmentRequest: NamedRequest {}

/// The answer of GetCommitment.
package struct GetCommitmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCommitmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The commitment.
    package var commitment: Commitment? = nil

    package init() {}

    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&commitment)
    }
}

/// The request for ListCommitments.
package struct ListCommitmentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListCommitmentsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this subject's; empty means all.
    package var subject: String = ""

    /// Only this department's; empty means all.
    package var department: String = ""

    /// Only those in this state; unspecified means all.
    package var state: CommitmentState = .unspecified

    /// Only those whose verification is overdue.
    package var overdueOnly: Bool = false

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", subject: String = "", department: String = "",
        state: CommitmentState = .unspecified, overdueOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.department = department
        self.state = state
        self.overdueOnly = overdueOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&subject)
        try visitor.text(&department)
        try visitor.value(&state)
        visitor.number(&overdueOnly)
    }
}

extension ListCommitmentsRequest: PagedRequest {}

/// The answer of ListCommitments.
package struct ListCommitmentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListCommitmentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The commitments.
    package var commitments: [Commitment] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        commitments: [Commitment] = [], nextPageToken: String = ""
    ) {
        self.commitments = commitments
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&commitments)
        try visitor.text(&nextPageToken)
    }
}

extension ListCommitmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `commitments`.
    package var items: [Commitment] {
        get { commitments }
        set { commitments = newValue }
    }
}

/// The request for FulfilCommitment.
package struct FulfilCommitmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.FulfilCommitmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `commitments/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// How it was verified, 1 to 400 characters.
    package var evidence: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", evidence: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.evidence = evidence
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&evidence)
        try visitor.message(&official)
    }
}

extension FulfilCommitmentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of FulfilCommitment.
package struct FulfilCommitmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.FulfilCommitmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The commitment.
    package var commitment: Commitment? = nil

    package init() {}

    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&commitment)
    }
}

/// The request for BreachCommitment.
package struct BreachCommitmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.BreachCommitmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `commitments/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// What was found, 1 to 2000 characters.
    package var facts: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", facts: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.facts = facts
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&facts)
        try visitor.message(&official)
    }
}

extension BreachCommitmentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of BreachCommitment.
package struct BreachCommitmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.BreachCommitmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The commitment.
    package var commitment: Commitment? = nil

    package init() {}

    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&commitment)
    }
}

/// The request for CorrectCommitment.
package struct CorrectCommitmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CorrectCommitmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `commitments/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// How, 1 to 400 characters.
    package var evidence: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", evidence: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.evidence = evidence
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&evidence)
        try visitor.message(&official)
    }
}

extension CorrectCommitmentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of CorrectCommitment.
package struct CorrectCommitmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CorrectCommitmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The commitment.
    package var commitment: Commitment? = nil

    package init() {}

    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&commitment)
    }
}

/// What each method of `xinyi.registry.v1.CommitmentService` is, for routers, channels and policies.
package enum CommitmentServiceMethods {
    package static let makeCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "MakeCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10", "M5"])

    package static let getCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "GetCommitment",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R10"])

    package static let listCommitments = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "ListCommitments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R10"])

    package static let fulfilCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "FulfilCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10"])

    package static let breachCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "BreachCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10"])

    package static let correctCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "CorrectCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [makeCommitment, getCommitment, listCommitments, fulfilCommitment, breachCommitment, correctCommitment]
}

/// Keeps commitments: made, verification due, fulfilled, breached, corrected.
package protocol CommitmentService: RPCService {
    /// Records a commitment that a subject made.
    ///
    /// Rows: R10, M5.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    func makeCommitment(_ request: MakeCommitmentRequest, context: ServerContext) async throws -> MakeCommitmentResponse

    /// Returns a commitment.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getCommitment(_ request: GetCommitmentRequest, context: ServerContext) async throws -> GetCommitmentResponse

    /// Lists commitments, newest first.
    ///
    /// Rows: R10.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listCommitments(_ request: ListCommitmentsRequest, context: ServerContext) async throws -> ListCommitmentsResponse

    /// Records that a commitment was verified and kept.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func fulfilCommitment(_ request: FulfilCommitmentRequest, context: ServerContext) async throws -> FulfilCommitmentResponse

    /// Records that a commitment was verified and broken.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func breachCommitment(_ request: BreachCommitmentRequest, context: ServerContext) async throws -> BreachCommitmentResponse

    /// Records that a broken commitment was made good.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func correctCommitment(_ request: CorrectCommitmentRequest, context: ServerContext) async throws -> CorrectCommitmentResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension CommitmentService {
    package func makeCommitment(_ request: MakeCommitmentRequest, context: ServerContext) async throws -> MakeCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.makeCommitment)
    }

    package func getCommitment(_ request: GetCommitmentRequest, context: ServerContext) async throws -> GetCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.getCommitment)
    }

    package func listCommitments(_ request: ListCommitmentsRequest, context: ServerContext) async throws -> ListCommitmentsResponse {
        throw unimplemented(CommitmentServiceMethods.listCommitments)
    }

    package func fulfilCommitment(_ request: FulfilCommitmentRequest, context: ServerContext) async throws -> FulfilCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.fulfilCommitment)
    }

    package func breachCommitment(_ request: BreachCommitmentRequest, context: ServerContext) async throws -> BreachCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.breachCommitment)
    }

    package func correctCommitment(_ request: CorrectCommitmentRequest, context: ServerContext) async throws -> CorrectCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.correctCommitment)
    }
}

extension CommitmentService {
    /// Makes every method of `CommitmentService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCommitmentService(in router: inout Router) {
        router.add(CommitmentServiceMethods.makeCommitment) { payload, limits, _ throws(RPCError) in
            let request = try MakeCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.makeCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.getCommitment) { payload, limits, _ throws(RPCError) in
            let request = try GetCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.listCommitments) { payload, limits, _ throws(RPCError) in
            let request = try ListCommitmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCommitments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.fulfilCommitment) { payload, limits, _ throws(RPCError) in
            let request = try FulfilCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fulfilCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.breachCommitment) { payload, limits, _ throws(RPCError) in
            let request = try BreachCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.breachCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.correctCommitment) { payload, limits, _ throws(RPCError) in
            let request = try CorrectCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.correctCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerCommitmentService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.CommitmentService`; what each method does and refuses is said at ``CommitmentService``.
package struct CommitmentServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func makeCommitment(_ request: MakeCommitmentRequest, options: CallOptions = .default) async throws -> MakeCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.makeCommitment, request.serialized(), options: options))
    }

    package func getCommitment(_ request: GetCommitmentRequest, options: CallOptions = .default) async throws -> GetCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.getCommitment, request.serialized(), options: options))
    }

    package func listCommitments(_ request: ListCommitmentsRequest, options: CallOptions = .default) async throws -> ListCommitmentsResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.listCommitments, request.serialized(), options: options))
    }

    package func fulfilCommitment(_ request: FulfilCommitmentRequest, options: CallOptions = .default) async throws -> FulfilCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.fulfilCommitment, request.serialized(), options: options))
    }

    package func breachCommitment(_ request: BreachCommitmentRequest, options: CallOptions = .default) async throws -> BreachCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.breachCommitment, request.serialized(), options: options))
    }

    package func correctCommitment(_ request: CorrectCommitmentRequest, options: CallOptions = .default) async throws -> CorrectCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.correctCommitment, request.serialized(), options: options))
    }
}
