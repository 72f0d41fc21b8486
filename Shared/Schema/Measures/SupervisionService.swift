// Written by `make generate` from proto/xinyi/measures/v1/supervision_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Where a rule stands (DOMAIN T5).
package enum SegmentRuleState: ContractEnum {
    /// Not stated. As a filter: every state.
    case unspecified
    /// Drafted.
    case draft
    /// Approved by another official.
    case approved
    /// In force.
    case inForce
    /// Retired.
    case retired
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .draft, .approved, .inForce, .retired]
    package static let names = ["SEGMENT_RULE_STATE_UNSPECIFIED", "SEGMENT_RULE_STATE_DRAFT", "SEGMENT_RULE_STATE_APPROVED", "SEGMENT_RULE_STATE_IN_FORCE", "SEGMENT_RULE_STATE_RETIRED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .approved
            case 3: self = .inForce
            case 4: self = .retired
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .approved: 2
            case .inForce: 3
            case .retired: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A rule that forms a segment.
package struct SegmentRule: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.SegmentRule" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `segmentRules/{id}`.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// What the segment is called, 1 to 200 bytes.
    package var title: String = ""

    /// The facts that put a subject into it, in the trigger grammar without REQUEST and NOMINATION.
    package var condition: String = ""

    /// Sector classes that also put a subject into it, as the sector authority names them. Optional.
    package var sectorClasses: [String] = []

    /// Share of the segment to be inspected in a year, in hundredths of a percent, 0 to 10000.
    package var ratioBasisPoints: Int32 = 0

    /// Inspections per subject and year, 0 to 52.
    package var inspectionsPerYear: Int32 = 0

    /// The legal basis.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Where it stands.
    package var state: SegmentRuleState = .unspecified

    /// First day in force, ISO 8601 date; empty before.
    package var effectiveDate: String = ""

    /// Changes with every step.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", department: String = "", title: String = "", condition: String = "", sectorClasses: [String] = [],
        ratioBasisPoints: Int32 = 0, inspectionsPerYear: Int32 = 0, legalBasis: [CommonSchema.LegalBasis] = [],
        state: SegmentRuleState = .unspecified, effectiveDate: String = "", etag: String = ""
    ) {
        self.name = name
        self.department = department
        self.title = title
        self.condition = condition
        self.sectorClasses = sectorClasses
        self.ratioBasisPoints = ratioBasisPoints
        self.inspectionsPerYear = inspectionsPerYear
        self.legalBasis = legalBasis
        self.state = state
        self.effectiveDate = effectiveDate
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&title)
        try visitor.text(&condition)
        try visitor.texts(&sectorClasses)
        visitor.number(&ratioBasisPoints)
        visitor.number(&inspectionsPerYear)
        try visitor.messages(&legalBasis)
        try visitor.value(&state)
        try visitor.text(&effectiveDate)
        try visitor.text(&etag)
    }
}

/// A classification by a sector authority.
package struct Classification: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Classification" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name of the subject.
    package var subject: String = ""

    /// Who classified, 1 to 200 bytes.
    package var issuer: String = ""

    /// The field, 1 to 100 bytes.
    package var fieldName: String = ""

    /// The class as the issuer names it, 1 to 20 bytes.
    package var sectorClass: String = ""

    /// Date of the classification, ISO 8601 date.
    package var issueDate: String = ""

    /// Last day, ISO 8601 date; empty if open.
    package var expiryDate: String = ""

    package init() {}

    package init(
        subject: String = "", issuer: String = "", fieldName: String = "", sectorClass: String = "", issueDate: String = "",
        expiryDate: String = ""
    ) {
        self.subject = subject
        self.issuer = issuer
        self.fieldName = fieldName
        self.sectorClass = sectorClass
        self.issueDate = issueDate
        self.expiryDate = expiryDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        try visitor.text(&issuer)
        try visitor.text(&fieldName)
        try visitor.text(&sectorClass)
        try visitor.text(&issueDate)
        try visitor.text(&expiryDate)
    }
}

/// A subject of a segment, with the facts that put it there.
package struct SegmentSubject: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.SegmentSubject" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject.
    package var subject: CheckedSubject? = nil

    /// The facts.
    package var grounds: [Ground] = []

    /// The classifications that also did.
    package var classifications: [Classification] = []

    /// Inspections of the plan's item that are left for it this year, at least 1.
    package var inspectionsLeft: Int32 = 0

    package init() {}

    package init(
        subject: CheckedSubject? = nil, grounds: [Ground] = [], classifications: [Classification] = [],
        inspectionsLeft: Int32 = 0
    ) {
        self.subject = subject
        self.grounds = grounds
        self.classifications = classifications
        self.inspectionsLeft = inspectionsLeft
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.messages(&grounds)
        try visitor.messages(&classifications)
        visitor.number(&inspectionsLeft)
    }
}

/// The request for CreateSegmentRule.
package struct CreateSegmentRuleRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CreateSegmentRuleRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The rule; name, state and etag are set by the service.
    package var segmentRule: SegmentRule? = nil

    /// The official who drafts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", segmentRule: SegmentRule? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.segmentRule = segmentRule
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&segmentRule)
        try visitor.message(&official)
    }
}

extension CreateSegmentRuleRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateSegmentRule.
package struct CreateSegmentRuleResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CreateSegmentRuleResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule, drafted.
    package var segmentRule: SegmentRule? = nil

    package init() {}

    package init(
        segmentRule: SegmentRule? = nil
    ) {
        self.segmentRule = segmentRule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&segmentRule)
    }
}

/// The request for AdvanceSegmentRule.
package struct AdvanceSegmentRuleRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.AdvanceSegmentRuleRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `segmentRules/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// The state to reach.
    package var state: SegmentRuleState = .unspecified

    /// First day in force, for IN_FORCE, ISO 8601 date. Empty: today.
    package var effectiveDate: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", state: SegmentRuleState = .unspecified,
        effectiveDate: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.state = state
        self.effectiveDate = effectiveDate
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.value(&state)
        try visitor.text(&effectiveDate)
        try visitor.message(&official)
    }
}

extension AdvanceSegmentRuleRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AdvanceSegmentRule.
package struct AdvanceSegmentRuleResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.AdvanceSegmentRuleResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule as it stands now.
    package var segmentRule: SegmentRule? = nil

    package init() {}

    package init(
        segmentRule: SegmentRule? = nil
    ) {
        self.segmentRule = segmentRule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&segmentRule)
    }
}

/// The request for GetSegmentRule.
package struct GetSegmentRuleRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetSegmentRuleRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `segmentRules/{id}`.
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

extension GetSegmentRuleRequest: NamedRequest {}

/// The answer of GetSegmentRule.
package struct GetSegmentRuleResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetSegmentRuleResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule.
    package var segmentRule: SegmentRule? = nil

    package init() {}

    package init(
        segmentRule: SegmentRule? = nil
    ) {
        self.segmentRule = segmentRule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&segmentRule)
    }
}

/// The request for ListSegmentRules.
package struct ListSegmentRulesRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListSegmentRulesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only this department's. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only in this state; unspecified: every state.
    package var state: SegmentRuleState = .unspecified

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        department: String = "", state: SegmentRuleState = .unspecified, pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.department = department
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.value(&state)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListSegmentRulesRequest: PagedRequest {}

/// The answer of ListSegmentRules.
package struct ListSegmentRulesResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListSegmentRulesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rules of this page.
    package var segmentRules: [SegmentRule] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        segmentRules: [SegmentRule] = [], nextPageToken: String = ""
    ) {
        self.segmentRules = segmentRules
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&segmentRules)
        try visitor.text(&nextPageToken)
    }
}

extension ListSegmentRulesResponse: PagedResponse {
    /// The page's items, which the contract calls `segment_rules`.
    package var items: [SegmentRule] {
        get { segmentRules }
        set { segmentRules = newValue }
    }
}

/// The request for RecordClassification.
package struct RecordClassificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RecordClassificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The classification.
    package var classification: Classification? = nil

    /// The official who records it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", classification: Classification? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.classification = classification
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&classification)
        try visitor.message(&official)
    }
}

extension RecordClassificationRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordClassification.
package struct RecordClassificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RecordClassificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The classification as recorded.
    package var classification: Classification? = nil

    package init() {}

    package init(
        classification: Classification? = nil
    ) {
        self.classification = classification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&classification)
    }
}

/// The request for ExportSegment.
package struct ExportSegmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ExportSegmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `segmentRules/{id}`.
    package var name: String = ""

    /// The day, ISO 8601 date, not in the future. Empty: today.
    package var onDate: String = ""

    /// Purpose of the export, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who exports.
    package var official: CommonSchema.Official? = nil

    /// Resume after this subject name; empty: from the beginning.
    package var afterSubject: String = ""

    /// The plan, `inspectionPlans/{id}`, in force on the day.
    package var inspectionPlan: String = ""

    /// The item to be inspected, by code; a line of the plan has it for this rule.
    package var inspectionItem: String = ""

    package init() {}

    package init(
        name: String = "", onDate: String = "", purpose: String = "", official: CommonSchema.Official? = nil,
        afterSubject: String = "", inspectionPlan: String = "", inspectionItem: String = ""
    ) {
        self.name = name
        self.onDate = onDate
        self.purpose = purpose
        self.official = official
        self.afterSubject = afterSubject
        self.inspectionPlan = inspectionPlan
        self.inspectionItem = inspectionItem
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&onDate)
        try visitor.text(&purpose)
        try visitor.message(&official)
        try visitor.text(&afterSubject)
        try visitor.text(&inspectionPlan)
        try visitor.text(&inspectionItem)
    }
}

extension ExportSegmentRequest: ActedRequest, NamedRequest {}

/// A part of the answer of ExportSegment.
package struct ExportSegmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ExportSegmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Subjects, by name; at most 200 in one message.
    package var subjects: [SegmentSubject] = []

    /// When this part was read.
    package var readTime: WireTimestamp? = nil

    /// Subjects of the segment up to here that were left out because a cap is reached.
    package var leftOutByCap: Int64 = 0

    package init() {}

    package init(
        subjects: [SegmentSubject] = [], readTime: WireTimestamp? = nil, leftOutByCap: Int64 = 0
    ) {
        self.subjects = subjects
        self.readTime = readTime
        self.leftOutByCap = leftOutByCap
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&subjects)
        try visitor.message(&readTime)
        visitor.number(&leftOutByCap)
    }
}

/// What each method of `xinyi.measures.v1.SupervisionService` is, for routers, channels and policies.
package enum SupervisionServiceMethods {
    package static let createSegmentRule = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "CreateSegmentRule",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    package static let advanceSegmentRule = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "AdvanceSegmentRule",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    package static let getSegmentRule = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "GetSegmentRule",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M6"])

    package static let listSegmentRules = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "ListSegmentRules",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M6"])

    package static let recordClassification = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "RecordClassification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6", "R11"])

    package static let exportSegment = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "ExportSegment",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createSegmentRule, advanceSegmentRule, getSegmentRule, listSegmentRules, recordClassification, exportSegment]
}

/// Keeps a department's rules that turn facts (list status, open decisions, classifications of the competent
/// sector system) into inspection segments, and lists the subjects of a segment for inspection planning.
package protocol SupervisionService: RPCService {
    /// Drafts a rule.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    func createSegmentRule(_ request: CreateSegmentRuleRequest, context: ServerContext) async throws -> CreateSegmentRuleResponse

    /// Moves a rule one step: approved, in force, retired.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED
    /// `ETAG_MISMATCH`.
    func advanceSegmentRule(_ request: AdvanceSegmentRuleRequest, context: ServerContext) async throws -> AdvanceSegmentRuleResponse

    /// Returns one rule.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getSegmentRule(_ request: GetSegmentRuleRequest, context: ServerContext) async throws -> GetSegmentRuleResponse

    /// Lists rules, by name.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listSegmentRules(_ request: ListSegmentRulesRequest, context: ServerContext) async throws -> ListSegmentRulesResponse

    /// Records a classification that the competent sector authority made. A reference, never a trigger.
    ///
    /// Rows: M6, R11.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND.
    func recordClassification(_ request: RecordClassificationRequest, context: ServerContext) async throws -> RecordClassificationResponse

    /// Streams the subjects of a segment on a day, for inspection planning within the department's plan in force and its
    /// caps. Logged as one query. A measure that raises the frequency of inspection yields a segment within the plan, never
    /// beyond: a subject whose cap is reached is left out and counted, and whoever asks for more than the plan has is
    /// refused, so that nobody is visited ever again because he stands on a list (国办发〔2024〕54号).
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `RULE_NOT_IN_FORCE`, `PLAN_NOT_IN_FORCE`, `NOT_IN_PLAN` if no line of the plan
    /// has the item for this rule, `PLAN_EXHAUSTED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    func exportSegment(_ request: ExportSegmentRequest, context: ServerContext, writer: ResponseWriter<ExportSegmentResponse>) async throws
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension SupervisionService {
    package func createSegmentRule(_ request: CreateSegmentRuleRequest, context: ServerContext) async throws -> CreateSegmentRuleResponse {
        throw unimplemented(SupervisionServiceMethods.createSegmentRule)
    }

    package func advanceSegmentRule(_ request: AdvanceSegmentRuleRequest, context: ServerContext) async throws -> AdvanceSegmentRuleResponse {
        throw unimplemented(SupervisionServiceMethods.advanceSegmentRule)
    }

    package func getSegmentRule(_ request: GetSegmentRuleRequest, context: ServerContext) async throws -> GetSegmentRuleResponse {
        throw unimplemented(SupervisionServiceMethods.getSegmentRule)
    }

    package func listSegmentRules(_ request: ListSegmentRulesRequest, context: ServerContext) async throws -> ListSegmentRulesResponse {
        throw unimplemented(SupervisionServiceMethods.listSegmentRules)
    }

    package func recordClassification(_ request: RecordClassificationRequest, context: ServerContext) async throws -> RecordClassificationResponse {
        throw unimplemented(SupervisionServiceMethods.recordClassification)
    }

    package func exportSegment(_ request: ExportSegmentRequest, context: ServerContext, writer: ResponseWriter<ExportSegmentResponse>) async throws {
        throw unimplemented(SupervisionServiceMethods.exportSegment)
    }
}

extension SupervisionService {
    /// Makes every method of `SupervisionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSupervisionService(in router: inout Router) {
        router.add(SupervisionServiceMethods.createSegmentRule) { payload, limits, _ throws(RPCError) in
            let request = try CreateSegmentRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createSegmentRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.advanceSegmentRule) { payload, limits, _ throws(RPCError) in
            let request = try AdvanceSegmentRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.advanceSegmentRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.getSegmentRule) { payload, limits, _ throws(RPCError) in
            let request = try GetSegmentRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSegmentRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.listSegmentRules) { payload, limits, _ throws(RPCError) in
            let request = try ListSegmentRulesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSegmentRules(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.recordClassification) { payload, limits, _ throws(RPCError) in
            let request = try RecordClassificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordClassification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(SupervisionServiceMethods.exportSegment) { (request: ExportSegmentRequest, context: ServerContext, writer: ResponseWriter<ExportSegmentResponse>) async throws -> Void in
            try await self.exportSegment(request, context: context, writer: writer)
        }
    }

    package func register(in router: inout Router) {
        registerSupervisionService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.SupervisionService`; what each method does and refuses is said at ``SupervisionService``.
package struct SupervisionServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func createSegmentRule(_ request: CreateSegmentRuleRequest, options: CallOptions = .default) async throws -> CreateSegmentRuleResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.createSegmentRule, request.serialized(), options: options))
    }

    package func advanceSegmentRule(_ request: AdvanceSegmentRuleRequest, options: CallOptions = .default) async throws -> AdvanceSegmentRuleResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.advanceSegmentRule, request.serialized(), options: options))
    }

    package func getSegmentRule(_ request: GetSegmentRuleRequest, options: CallOptions = .default) async throws -> GetSegmentRuleResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.getSegmentRule, request.serialized(), options: options))
    }

    package func listSegmentRules(_ request: ListSegmentRulesRequest, options: CallOptions = .default) async throws -> ListSegmentRulesResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.listSegmentRules, request.serialized(), options: options))
    }

    package func recordClassification(_ request: RecordClassificationRequest, options: CallOptions = .default) async throws -> RecordClassificationResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.recordClassification, request.serialized(), options: options))
    }

    package func exportSegment(_ request: ExportSegmentRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportSegmentResponse> {
        try await channel.serverStreaming(SupervisionServiceMethods.exportSegment, request, options: options)
    }
}
