// Written by `make generate` from proto/xinyi/registry/v1/disclosure_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Why a decision is withheld.
package enum WithholdingGround: ContractEnum {
    /// Not stated.
    case unspecified
    /// State secret.
    case stateSecret
    /// Business secret.
    case businessSecret
    /// Privacy of a person.
    case privacy
    /// Another ground given by law.
    case otherLaw
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .stateSecret, .businessSecret, .privacy, .otherLaw]
    package static let names = ["WITHHOLDING_GROUND_UNSPECIFIED", "WITHHOLDING_GROUND_STATE_SECRET", "WITHHOLDING_GROUND_BUSINESS_SECRET", "WITHHOLDING_GROUND_PRIVACY", "WITHHOLDING_GROUND_OTHER_LAW"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .stateSecret
            case 2: self = .businessSecret
            case 3: self = .privacy
            case 4: self = .otherLaw
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .stateSecret: 1
            case .businessSecret: 2
            case .privacy: 3
            case .otherLaw: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Why publication ended.
package enum PublicationEndCause: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// The greatest period was over.
    case period
    /// Repaired.
    case repair
    /// The decision was withdrawn.
    case withdrawn
    /// The decision was annulled or changed.
    case annulled
    /// Ordered by a court, for example in a reorganisation.
    case courtOrder
    /// The subject was deregistered.
    case subjectEnded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .period, .repair, .withdrawn, .annulled, .courtOrder, .subjectEnded]
    package static let names = ["PUBLICATION_END_CAUSE_UNSPECIFIED", "PUBLICATION_END_CAUSE_PERIOD", "PUBLICATION_END_CAUSE_REPAIR", "PUBLICATION_END_CAUSE_WITHDRAWN", "PUBLICATION_END_CAUSE_ANNULLED", "PUBLICATION_END_CAUSE_COURT_ORDER", "PUBLICATION_END_CAUSE_SUBJECT_ENDED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .period
            case 2: self = .repair
            case 3: self = .withdrawn
            case 4: self = .annulled
            case 5: self = .courtOrder
            case 6: self = .subjectEnded
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .period: 1
            case .repair: 2
            case .withdrawn: 3
            case .annulled: 4
            case .courtOrder: 5
            case .subjectEnded: 6
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What is public about an organisation or sole trader.
package struct PublicSubject: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PublicSubject" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjects/{id}`.
    package var name: String = ""

    /// The name.
    package var displayName: String = ""

    /// Unified social credit identifier.
    package var uscc: String = ""

    /// Legal representative.
    package var legalRepresentative: String = ""

    /// The status.
    package var status: SubjectStatus = .unspecified

    package init() {}

    package init(
        name: String = "", displayName: String = "", uscc: String = "", legalRepresentative: String = "",
        status: SubjectStatus = .unspecified
    ) {
        self.name = name
        self.displayName = displayName
        self.uscc = uscc
        self.legalRepresentative = legalRepresentative
        self.status = status
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&displayName)
        try visitor.text(&uscc)
        try visitor.text(&legalRepresentative)
        try visitor.value(&status)
    }
}

/// A record as the public sees it: public fields of organisations and sole traders only.
package struct PublicRecord: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PublicRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// `decisions/{id}`.
    package var decision: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// `subjects/{id}`.
    package var subject: String = ""

    /// Number of the document.
    package var documentNumber: String = ""

    /// Public fields in the order of the template.
    package var fields: [PublicField] = []

    /// Day of the decision.
    package var decisionDate: String = ""

    /// Last day of publication, or empty.
    package var publicationEnd: String = ""

    /// True while an objection is being verified.
    package var disputed: Bool = false

    package init() {}

    package init(
        decision: String = "", kind: DecisionKind = .unspecified, subject: String = "", documentNumber: String = "",
        fields: [PublicField] = [], decisionDate: String = "", publicationEnd: String = "", disputed: Bool = false
    ) {
        self.decision = decision
        self.kind = kind
        self.subject = subject
        self.documentNumber = documentNumber
        self.fields = fields
        self.decisionDate = decisionDate
        self.publicationEnd = publicationEnd
        self.disputed = disputed
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&decision)
        try visitor.value(&kind)
        try visitor.text(&subject)
        try visitor.text(&documentNumber)
        try visitor.messages(&fields)
        try visitor.text(&decisionDate)
        try visitor.text(&publicationEnd)
        visitor.number(&disputed)
    }
}

/// A public field.
package struct PublicField: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PublicField" }
    package static let shape = MessageShape(of: Self.self)

    /// The template's code.
    package var code: String = ""

    /// Its Chinese name.
    package var title: String = ""

    /// The value.
    package var value: String = ""

    package init() {}

    package init(
        code: String = "", title: String = "", value: String = ""
    ) {
        self.code = code
        self.title = title
        self.value = value
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&code)
        try visitor.text(&title)
        try visitor.text(&self.value)
    }
}

/// The request for SetDisclosure.
package struct SetDisclosureRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SetDisclosureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Public, internal or withheld.
    package var disclosure: DisclosureState = .unspecified

    /// Why it is withheld; unspecified unless it is.
    package var ground: WithholdingGround = .unspecified

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", disclosure: DisclosureState = .unspecified,
        ground: WithholdingGround = .unspecified, reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.disclosure = disclosure
        self.ground = ground
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.value(&disclosure)
        try visitor.value(&ground)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension SetDisclosureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SetDisclosure.
package struct SetDisclosureResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SetDisclosureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for EndPublication.
package struct EndPublicationRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.EndPublicationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// The cause.
    package var cause: PublicationEndCause = .unspecified

    /// The repair, order or decision behind it, 1 to 200 characters.
    package var reference: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", cause: PublicationEndCause = .unspecified,
        reference: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.cause = cause
        self.reference = reference
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.value(&cause)
        try visitor.text(&reference)
        try visitor.message(&official)
    }
}

extension EndPublicationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EndPublication.
package struct EndPublicationResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.EndPublicationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for ShieldDecision.
package struct ShieldDecisionRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ShieldDecisionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read; empty where listing does by rule.
    package var etag: String = ""

    /// The repair, `repairs/{id}` of listing.
    package var repair: String = ""

    /// The court and the number of its ruling, 1 to 330 bytes.
    package var ruling: String = ""

    /// Who decides it; empty where listing does by rule.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", repair: String = "", ruling: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.repair = repair
        self.ruling = ruling
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&repair)
        try visitor.text(&ruling)
        try visitor.message(&official)
    }
}

extension ShieldDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ShieldDecision.
package struct ShieldDecisionResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ShieldDecisionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for ResumePublication.
package struct ResumePublicationRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ResumePublicationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The repair that was undone or whose plan was not performed, `repairs/{id}` of listing.
    package var repair: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    package init() {}

    package init(
        requestId: String = "", name: String = "", repair: String = "", reason: String = ""
    ) {
        self.requestId = requestId
        self.name = name
        self.repair = repair
        self.reason = reason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&repair)
        try visitor.text(&reason)
    }
}

extension ResumePublicationRequest: IdempotentRequest, NamedRequest {}

/// The answer of ResumePublication.
package struct ResumePublicationResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ResumePublicationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for QueryPublicRecords.
package struct QueryPublicRecordsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.QueryPublicRecordsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// A code of an organisation, as written.
    package var code: String = ""

    /// The exact name, at most 200 characters.
    package var displayName: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        code: String = "", displayName: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.code = code
        self.displayName = displayName
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&code)
        try visitor.text(&displayName)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension QueryPublicRecordsRequest: PagedRequest {}

/// The answer of QueryPublicRecords.
package struct QueryPublicRecordsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.QueryPublicRecordsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Subjects found, at most 20.
    package var subjects: [PublicSubject] = []

    /// Public records, newest first.
    package var records: [PublicRecord] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        subjects: [PublicSubject] = [], records: [PublicRecord] = [], nextPageToken: String = ""
    ) {
        self.subjects = subjects
        self.records = records
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&subjects)
        try visitor.messages(&records)
        try visitor.text(&nextPageToken)
    }
}

/// The request for GetOwnRecords.
package struct GetOwnRecordsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetOwnRecordsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjects/{id}` of the caller.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        subject: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension GetOwnRecordsRequest: PagedRequest {}

/// The answer of GetOwnRecords.
package struct GetOwnRecordsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetOwnRecordsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject.
    package var subject: Subject? = nil

    /// Its decisions, newest first.
    package var decisions: [Decision] = []

    /// What it may do, before whom.
    package var remedies: [CommonSchema.Remedy] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        subject: Subject? = nil, decisions: [Decision] = [], remedies: [CommonSchema.Remedy] = [], nextPageToken: String = ""
    ) {
        self.subject = subject
        self.decisions = decisions
        self.remedies = remedies
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.messages(&decisions)
        try visitor.messages(&remedies)
        try visitor.text(&nextPageToken)
    }
}

/// The request for ListSubjectQueries.
package struct ListSubjectQueriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectQueriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjects/{id}`.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        subject: String = "", pageSize: Int32 = 0, pageToken: String = "", query: CommonSchema.QueryReason? = nil
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.message(&query)
    }
}

extension ListSubjectQueriesRequest: PagedRequest {}

/// The answer of ListSubjectQueries.
package struct ListSubjectQueriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectQueriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The queries.
    package var queries: [CommonSchema.SubjectQuery] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        queries: [CommonSchema.SubjectQuery] = [], nextPageToken: String = ""
    ) {
        self.queries = queries
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&queries)
        try visitor.text(&nextPageToken)
    }
}

extension ListSubjectQueriesResponse: PagedResponse {
    /// The page's items, which the contract calls `queries`.
    package var items: [CommonSchema.SubjectQuery] {
        get { queries }
        set { queries = newValue }
    }
}

/// The request for ListPublicRecords.
package struct ListPublicRecordsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListPublicRecordsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this kind; unspecified means all.
    package var kind: DecisionKind = .unspecified

    /// Only records changed since then, RFC 3339; empty means all.
    package var changedSince: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", kind: DecisionKind = .unspecified, changedSince: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
        self.changedSince = changedSince
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&kind)
        try visitor.text(&changedSince)
    }
}

extension ListPublicRecordsRequest: PagedRequest {}

/// The answer of ListPublicRecords.
package struct ListPublicRecordsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListPublicRecordsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The records.
    package var records: [PublicRecord] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        records: [PublicRecord] = [], nextPageToken: String = ""
    ) {
        self.records = records
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&records)
        try visitor.text(&nextPageToken)
    }
}

extension ListPublicRecordsResponse: PagedResponse {
    /// The page's items, which the contract calls `records`.
    package var items: [PublicRecord] {
        get { records }
        set { records = newValue }
    }
}

/// What each method of `xinyi.registry.v1.DisclosureService` is, for routers, channels and policies.
package enum DisclosureServiceMethods {
    package static let setDisclosure = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "SetDisclosure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R5"])

    package static let endPublication = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "EndPublication",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R5", "L6", "L7"])

    package static let shieldDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ShieldDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R5", "L6"])

    package static let resumePublication = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ResumePublication",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service], services: ["listing"],
        rows: ["R5", "L6"])

    package static let queryPublicRecords = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "QueryPublicRecords",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R7"])

    package static let getOwnRecords = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "GetOwnRecords",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R7"])

    package static let listSubjectQueries = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ListSubjectQueries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R7", "X2"])

    package static let listPublicRecords = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ListPublicRecords",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R5", "P8"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [setDisclosure, endPublication, shieldDecision, resumePublication, queryPublicRecords, getOwnRecords, listSubjectQueries, listPublicRecords]
}

/// Decides what is public, answers the one-stop query and the subject's own view. Records of natural persons are never
/// public.
package protocol DisclosureService: RPCService {
    /// Withholds a decision from publication, or releases it, with the ground.
    ///
    /// Rows: R5.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func setDisclosure(_ request: SetDisclosureRequest, context: ServerContext) async throws -> SetDisclosureResponse

    /// Ends the publication of a decision before its period: after a repair, a withdrawal, or a court's order.
    ///
    /// Rows: R5, L6, L7.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func endPublication(_ request: EndPublicationRequest, context: ServerContext) async throws -> EndPublicationResponse

    /// Shields a decision on a court's ruling while the plan of a bankrupt enterprise is performed: not public, no ground of
    /// a measure. Listing calls it when it shields the repair; it only ever favours the subject.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than listing and the department.
    func shieldDecision(_ request: ShieldDecisionRequest, context: ServerContext) async throws -> ShieldDecisionResponse

    /// Resumes the publication of a decision that was shielded, or ended by a repair that was undone, for the rest of its
    /// period by the rule set and never longer; what its period has ended meanwhile stays ended. Listing calls it when it
    /// decides so; nobody else can, so that no department republishes by its own hand what a repair or a court took away.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it, or
    /// (REPAIR_STANDS) if the repair is not undone; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing.
    func resumePublication(_ request: ResumePublicationRequest, context: ServerContext) async throws -> ResumePublicationResponse

    /// Answers the one-stop query by code or exact name with what is public about an organisation or sole trader.
    ///
    /// Rows: R7.
    /// Errors: INVALID_ARGUMENT if neither or both of code and name are given, or the code is a person's; an unknown
    /// subject is an empty answer.
    func queryPublicRecords(_ request: QueryPublicRecordsRequest, context: ServerContext) async throws -> QueryPublicRecordsResponse

    /// Returns everything kept about the calling subject, with its ground and remedies.
    ///
    /// Rows: R7.
    /// Errors: PERMISSION_DENIED for callers other than the subject; INVALID_ARGUMENT for a bad page size or token.
    func getOwnRecords(_ request: GetOwnRecordsRequest, context: ServerContext) async throws -> GetOwnRecordsResponse

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    ///
    /// Rows: R7, X2.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page size or token; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    func listSubjectQueries(_ request: ListSubjectQueriesRequest, context: ServerContext) async throws -> ListSubjectQueriesResponse

    /// Lists everything that is public, for the disclosure site and open data, in the order of change.
    ///
    /// Rows: R5, P8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listPublicRecords(_ request: ListPublicRecordsRequest, context: ServerContext) async throws -> ListPublicRecordsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension DisclosureService {
    package func setDisclosure(_ request: SetDisclosureRequest, context: ServerContext) async throws -> SetDisclosureResponse {
        throw unimplemented(DisclosureServiceMethods.setDisclosure)
    }

    package func endPublication(_ request: EndPublicationRequest, context: ServerContext) async throws -> EndPublicationResponse {
        throw unimplemented(DisclosureServiceMethods.endPublication)
    }

    package func shieldDecision(_ request: ShieldDecisionRequest, context: ServerContext) async throws -> ShieldDecisionResponse {
        throw unimplemented(DisclosureServiceMethods.shieldDecision)
    }

    package func resumePublication(_ request: ResumePublicationRequest, context: ServerContext) async throws -> ResumePublicationResponse {
        throw unimplemented(DisclosureServiceMethods.resumePublication)
    }

    package func queryPublicRecords(_ request: QueryPublicRecordsRequest, context: ServerContext) async throws -> QueryPublicRecordsResponse {
        throw unimplemented(DisclosureServiceMethods.queryPublicRecords)
    }

    package func getOwnRecords(_ request: GetOwnRecordsRequest, context: ServerContext) async throws -> GetOwnRecordsResponse {
        throw unimplemented(DisclosureServiceMethods.getOwnRecords)
    }

    package func listSubjectQueries(_ request: ListSubjectQueriesRequest, context: ServerContext) async throws -> ListSubjectQueriesResponse {
        throw unimplemented(DisclosureServiceMethods.listSubjectQueries)
    }

    package func listPublicRecords(_ request: ListPublicRecordsRequest, context: ServerContext) async throws -> ListPublicRecordsResponse {
        throw unimplemented(DisclosureServiceMethods.listPublicRecords)
    }
}

extension DisclosureService {
    /// Makes every method of `DisclosureService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDisclosureService(in router: inout Router) {
        router.add(DisclosureServiceMethods.setDisclosure) { payload, limits, _ throws(RPCError) in
            let request = try SetDisclosureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.setDisclosure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.endPublication) { payload, limits, _ throws(RPCError) in
            let request = try EndPublicationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endPublication(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.shieldDecision) { payload, limits, _ throws(RPCError) in
            let request = try ShieldDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.shieldDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.resumePublication) { payload, limits, _ throws(RPCError) in
            let request = try ResumePublicationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.resumePublication(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.queryPublicRecords) { payload, limits, _ throws(RPCError) in
            let request = try QueryPublicRecordsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.queryPublicRecords(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.getOwnRecords) { payload, limits, _ throws(RPCError) in
            let request = try GetOwnRecordsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getOwnRecords(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.listSubjectQueries) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectQueriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjectQueries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.listPublicRecords) { payload, limits, _ throws(RPCError) in
            let request = try ListPublicRecordsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPublicRecords(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerDisclosureService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.DisclosureService`; what each method does and refuses is said at ``DisclosureService``.
package struct DisclosureServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func setDisclosure(_ request: SetDisclosureRequest, options: CallOptions = .default) async throws -> SetDisclosureResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.setDisclosure, request.serialized(), options: options))
    }

    package func endPublication(_ request: EndPublicationRequest, options: CallOptions = .default) async throws -> EndPublicationResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.endPublication, request.serialized(), options: options))
    }

    package func shieldDecision(_ request: ShieldDecisionRequest, options: CallOptions = .default) async throws -> ShieldDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.shieldDecision, request.serialized(), options: options))
    }

    package func resumePublication(_ request: ResumePublicationRequest, options: CallOptions = .default) async throws -> ResumePublicationResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.resumePublication, request.serialized(), options: options))
    }

    package func queryPublicRecords(_ request: QueryPublicRecordsRequest, options: CallOptions = .default) async throws -> QueryPublicRecordsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.queryPublicRecords, request.serialized(), options: options))
    }

    package func getOwnRecords(_ request: GetOwnRecordsRequest, options: CallOptions = .default) async throws -> GetOwnRecordsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.getOwnRecords, request.serialized(), options: options))
    }

    package func listSubjectQueries(_ request: ListSubjectQueriesRequest, options: CallOptions = .default) async throws -> ListSubjectQueriesResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.listSubjectQueries, request.serialized(), options: options))
    }

    package func listPublicRecords(_ request: ListPublicRecordsRequest, options: CallOptions = .default) async throws -> ListPublicRecordsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.listPublicRecords, request.serialized(), options: options))
    }
}
