// Written by `make generate` from proto/xinyi/reporting/v1/circular_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Where a circular stands: DRAFT > ISSUED > WITHDRAWN.
package enum CircularState: ContractEnum {
    /// Not stated. In filters it means all.
    case unspecified
    /// Being written.
    case draft
    /// Issued to all departments.
    case issued
    /// Withdrawn because it was wrong.
    case withdrawn
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .draft, .issued, .withdrawn]
    package static let names = ["CIRCULAR_STATE_UNSPECIFIED", "CIRCULAR_STATE_DRAFT", "CIRCULAR_STATE_ISSUED", "CIRCULAR_STATE_WITHDRAWN"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .issued
            case 3: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .issued: 2
            case .withdrawn: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a circular does.
package enum CircularKind: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// Names departments that do poorly (通报批评).
    case criticism
    /// Names departments that do well (通报表扬).
    case commendation
    /// Tells how things stand.
    case information
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .criticism, .commendation, .information]
    package static let names = ["CIRCULAR_KIND_UNSPECIFIED", "CIRCULAR_KIND_CRITICISM", "CIRCULAR_KIND_COMMENDATION", "CIRCULAR_KIND_INFORMATION"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .criticism
            case 2: self = .commendation
            case 3: self = .information
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .criticism: 1
            case .commendation: 2
            case .information: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a notice stands: ISSUED > ACKNOWLEDGED > RECTIFIED > VERIFIED | ESCALATED.
package enum RectificationState: ContractEnum {
    /// Not stated. In filters it means all.
    case unspecified
    /// Issued, not yet acknowledged.
    case issued
    /// The department took note and is at work.
    case acknowledged
    /// The department reported what it did.
    case rectified
    /// The lead department found it true and sufficient: closed.
    case verified
    /// Before the district government.
    case escalated
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .issued, .acknowledged, .rectified, .verified, .escalated]
    package static let names = ["RECTIFICATION_STATE_UNSPECIFIED", "RECTIFICATION_STATE_ISSUED", "RECTIFICATION_STATE_ACKNOWLEDGED", "RECTIFICATION_STATE_RECTIFIED", "RECTIFICATION_STATE_VERIFIED", "RECTIFICATION_STATE_ESCALATED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .issued
            case 2: self = .acknowledged
            case 3: self = .rectified
            case 4: self = .verified
            case 5: self = .escalated
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .issued: 1
            case .acknowledged: 2
            case .rectified: 3
            case .verified: 4
            case .escalated: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a circular says about one department.
package struct CircularFinding: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CircularFinding" }
    package static let shape = MessageShape(of: Self.self)

    /// Code of the department.
    package var department: String = ""

    /// What it says, 1 to 2000 characters.
    package var text: String = ""

    /// Records that prove it, resource names, at most 50.
    package var evidenceRecords: [String] = []

    package init() {}

    package init(
        department: String = "", text: String = "", evidenceRecords: [String] = []
    ) {
        self.department = department
        self.text = text
        self.evidenceRecords = evidenceRecords
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.text(&text)
        try visitor.texts(&evidenceRecords)
    }
}

/// A circular.
package struct Circular: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Circular" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `circulars/{id}`. Output only.
    package var name: String = ""

    /// What it does.
    package var kind: CircularKind = .unspecified

    /// Where it stands. Output only.
    package var state: CircularState = .unspecified

    /// Title, 1 to 200 characters.
    package var title: String = ""

    /// The period it is about.
    package var period: Period? = nil

    /// Text, 1 to 20000 characters.
    package var body: String = ""

    /// What it says about departments, at most 100; at least one for criticism and commendation.
    package var findings: [CircularFinding] = []

    /// Number of the document once issued. Output only.
    package var documentNumber: String = ""

    /// When it was issued; absent before. Output only.
    package var issueTime: WireTimestamp? = nil

    /// Why it was withdrawn, or empty. Output only.
    package var withdrawReason: String = ""

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", kind: CircularKind = .unspecified, state: CircularState = .unspecified, title: String = "",
        period: Period? = nil, body: String = "", findings: [CircularFinding] = [], documentNumber: String = "",
        issueTime: WireTimestamp? = nil, withdrawReason: String = "", etag: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.kind = kind
        self.state = state
        self.title = title
        self.period = period
        self.body = body
        self.findings = findings
        self.documentNumber = documentNumber
        self.issueTime = issueTime
        self.withdrawReason = withdrawReason
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.value(&state)
        try visitor.text(&title)
        try visitor.message(&period)
        try visitor.text(&body)
        try visitor.messages(&findings)
        try visitor.text(&documentNumber)
        try visitor.message(&issueTime)
        try visitor.text(&withdrawReason)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}

/// What a department did.
package struct RectificationReport: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RectificationReport" }
    package static let shape = MessageShape(of: Self.self)

    /// What was done, 1 to 4000 characters.
    package var measures: String = ""

    /// Records that prove it, resource names, at most 50.
    package var evidenceRecords: [String] = []

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// Who reported. Output only.
    package var official: CommonSchema.Official? = nil

    /// When. Output only.
    package var reportTime: WireTimestamp? = nil

    package init() {}

    package init(
        measures: String = "", evidenceRecords: [String] = [], documents: [CommonSchema.DocumentReference] = [],
        official: CommonSchema.Official? = nil, reportTime: WireTimestamp? = nil
    ) {
        self.measures = measures
        self.evidenceRecords = evidenceRecords
        self.documents = documents
        self.official = official
        self.reportTime = reportTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&measures)
        try visitor.texts(&evidenceRecords)
        try visitor.messages(&documents)
        try visitor.message(&official)
        try visitor.message(&reportTime)
    }
}

/// One step of a notice.
package struct RectificationStep: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RectificationStep" }
    package static let shape = MessageShape(of: Self.self)

    /// The state it led to.
    package var state: RectificationState = .unspecified

    /// Reason or finding.
    package var remark: String = ""

    /// Code of the department that took it.
    package var department: String = ""

    /// Who.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var stepTime: WireTimestamp? = nil

    package init() {}

    package init(
        state: RectificationState = .unspecified, remark: String = "", department: String = "",
        official: CommonSchema.Official? = nil, stepTime: WireTimestamp? = nil
    ) {
        self.state = state
        self.remark = remark
        self.department = department
        self.official = official
        self.stepTime = stepTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&state)
        try visitor.text(&remark)
        try visitor.text(&department)
        try visitor.message(&official)
        try visitor.message(&stepTime)
    }
}

/// A rectification notice.
package struct Rectification: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Rectification" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `rectifications/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The circular it follows from, `circulars/{id}`, or empty.
    package var circular: String = ""

    /// Where it stands. Output only.
    package var state: RectificationState = .unspecified

    /// What is wrong, 1 to 2000 characters.
    package var problem: String = ""

    /// What is demanded, 1 to 2000 characters.
    package var demand: String = ""

    /// Records that prove it, resource names, at most 50.
    package var evidenceRecords: [String] = []

    /// Last day to report, `YYYY-MM-DD`, after the day of issue.
    package var dueDate: String = ""

    /// True if the due day is over and it is neither rectified nor verified. Output only.
    package var overdue: Bool = false

    /// What the department reported, oldest first. Output only.
    package var reports: [RectificationReport] = []

    /// Every step, oldest first. Output only.
    package var steps: [RectificationStep] = []

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last. Output only.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", department: String = "", circular: String = "", state: RectificationState = .unspecified,
        problem: String = "", demand: String = "", evidenceRecords: [String] = [], dueDate: String = "", overdue: Bool = false,
        reports: [RectificationReport] = [], steps: [RectificationStep] = [], etag: String = "", createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.circular = circular
        self.state = state
        self.problem = problem
        self.demand = demand
        self.evidenceRecords = evidenceRecords
        self.dueDate = dueDate
        self.overdue = overdue
        self.reports = reports
        self.steps = steps
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&circular)
        try visitor.value(&state)
        try visitor.text(&problem)
        try visitor.text(&demand)
        try visitor.texts(&evidenceRecords)
        try visitor.text(&dueDate)
        visitor.number(&overdue)
        try visitor.messages(&reports)
        try visitor.messages(&steps)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}

/// The request for CreateCircular.
package struct CreateCircularRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateCircularRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The circular; output-only fields are ignored.
    package var circular: Circular? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", circular: Circular? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.circular = circular
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&circular)
        try visitor.message(&official)
    }
}

extension CreateCircularRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateCircular.
package struct CreateCircularResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateCircularResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The draft.
    package var circular: Circular? = nil

    package init() {}

    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&circular)
    }
}

/// The request for UpdateCircular.
package struct UpdateCircularRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.UpdateCircularRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The whole new content; `name` says which, `etag` which state was seen.
    package var circular: Circular? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", circular: Circular? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.circular = circular
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&circular)
        try visitor.message(&official)
    }
}

extension UpdateCircularRequest: ActedRequest, IdempotentRequest {}

/// The answer of UpdateCircular.
package struct UpdateCircularResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.UpdateCircularResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The draft.
    package var circular: Circular? = nil

    package init() {}

    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&circular)
    }
}

/// The request for IssueCircular.
package struct IssueCircularRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.IssueCircularRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `circulars/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Number of the document, 1 to 64 characters.
    package var documentNumber: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", documentNumber: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.documentNumber = documentNumber
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&documentNumber)
        try visitor.message(&official)
    }
}

extension IssueCircularRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of IssueCircular.
package struct IssueCircularResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.IssueCircularResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var circular: Circular? = nil

    package init() {}

    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&circular)
    }
}

/// The request for WithdrawCircular.
package struct WithdrawCircularRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.WithdrawCircularRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `circulars/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension WithdrawCircularRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawCircular.
package struct WithdrawCircularResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.WithdrawCircularResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var circular: Circular? = nil

    package init() {}

    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&circular)
    }
}

/// The request for GetCircular.
package struct GetCircularRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetCircularRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `circulars/{id}`.
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

extension GetCircularRequest: NamedRequest {}

/// The answer of GetCircular.
package struct GetCircularResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetCircularResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var circular: Circular? = nil

    package init() {}

    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&circular)
    }
}

/// The request for ListCirculars.
package struct ListCircularsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListCircularsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only those that name this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only in this state; unspecified for all.
    package var state: CircularState = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", state: CircularState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        try visitor.value(&state)
    }
}

extension ListCircularsRequest: PagedRequest {}

/// The answer of ListCirculars.
package struct ListCircularsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListCircularsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var circulars: [Circular] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        circulars: [Circular] = [], nextPageToken: String = ""
    ) {
        self.circulars = circulars
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&circulars)
        try visitor.text(&nextPageToken)
    }
}

extension ListCircularsResponse: PagedResponse {
    /// The page's items, which the contract calls `circulars`.
    package var items: [Circular] {
        get { circulars }
        set { circulars = newValue }
    }
}

/// The request for IssueRectification.
package struct IssueRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.IssueRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The notice; output-only fields are ignored.
    package var rectification: Rectification? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", rectification: Rectification? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.rectification = rectification
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&rectification)
        try visitor.message(&official)
    }
}

extension IssueRectificationRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueRectification.
package struct IssueRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.IssueRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The notice.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for AcknowledgeRectification.
package struct AcknowledgeRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&official)
    }
}

extension AcknowledgeRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcknowledgeRectification.
package struct AcknowledgeRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for ReportRectification.
package struct ReportRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReportRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What was done.
    package var report: RectificationReport? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", report: RectificationReport? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.report = report
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&report)
        try visitor.message(&official)
    }
}

extension ReportRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ReportRectification.
package struct ReportRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReportRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for VerifyRectification.
package struct VerifyRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.VerifyRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What was found, 1 to 1000 characters.
    package var finding: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", finding: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.finding = finding
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&finding)
        try visitor.message(&official)
    }
}

extension VerifyRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of VerifyRectification.
package struct VerifyRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.VerifyRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for ReturnRectification.
package struct ReturnRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReturnRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What is missing, 1 to 1000 characters.
    package var reason: String = ""

    /// New last day, `YYYY-MM-DD`, after today.
    package var dueDate: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", reason: String = "", dueDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.dueDate = dueDate
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&reason)
        try visitor.text(&dueDate)
        try visitor.message(&official)
    }
}

extension ReturnRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ReturnRectification.
package struct ReturnRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReturnRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for EscalateRectification.
package struct EscalateRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.EscalateRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension EscalateRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EscalateRectification.
package struct EscalateRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.EscalateRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for CloseEscalatedRectification.
package struct CloseEscalatedRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CloseEscalatedRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What was settled, 1 to 1000 characters.
    package var finding: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", finding: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.finding = finding
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&finding)
        try visitor.message(&official)
    }
}

extension CloseEscalatedRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of CloseEscalatedRectification.
package struct CloseEscalatedRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CloseEscalatedRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for GetRectification.
package struct GetRectificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetRectificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `rectifications/{id}`.
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

extension GetRectificationRequest: NamedRequest {}

/// The answer of GetRectification.
package struct GetRectificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetRectificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var rectification: Rectification? = nil

    package init() {}

    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rectification)
    }
}

/// The request for ListRectifications.
package struct ListRectificationsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListRectificationsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only to this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only in this state; unspecified for all.
    package var state: RectificationState = .unspecified

    /// Only those whose due day is over and that are not verified.
    package var overdueOnly: Bool = false

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", state: RectificationState = .unspecified,
        overdueOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
        self.overdueOnly = overdueOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        try visitor.value(&state)
        visitor.number(&overdueOnly)
    }
}

extension ListRectificationsRequest: PagedRequest {}

/// The answer of ListRectifications.
package struct ListRectificationsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListRectificationsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var rectifications: [Rectification] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        rectifications: [Rectification] = [], nextPageToken: String = ""
    ) {
        self.rectifications = rectifications
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&rectifications)
        try visitor.text(&nextPageToken)
    }
}

extension ListRectificationsResponse: PagedResponse {
    /// The page's items, which the contract calls `rectifications`.
    package var items: [Rectification] {
        get { rectifications }
        set { rectifications = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.CircularService` is, for routers, channels and policies.
package enum CircularServiceMethods {
    package static let createCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "CreateCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let updateCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "UpdateCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let issueCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "IssueCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let withdrawCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "WithdrawCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let getCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "GetCircular",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    package static let listCirculars = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ListCirculars",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    package static let issueRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "IssueRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let acknowledgeRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "AcknowledgeRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P4"])

    package static let reportRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ReportRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P4"])

    package static let verifyRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "VerifyRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let returnRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ReturnRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let escalateRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "EscalateRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    package static let closeEscalatedRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "CloseEscalatedRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead, .oversight],
        rows: ["P4"])

    package static let getRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "GetRectification",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    package static let listRectifications = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ListRectifications",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createCircular, updateCircular, issueCircular, withdrawCircular, getCircular, listCirculars, issueRectification, acknowledgeRectification, reportRectification, verifyRectification, returnRectification, escalateRectification, closeEscalatedRectification, getRectification, listRectifications]
}

/// The lead department issues circulars and rectification notices; the department named acknowledges and reports; the
/// lead department verifies or escalates to the district government.
package protocol CircularService: RPCService {
    /// Drafts a circular (通报).
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for all but the
    /// lead department.
    func createCircular(_ request: CreateCircularRequest, context: ServerContext) async throws -> CreateCircularResponse

    /// Replaces the content of a draft.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func updateCircular(_ request: UpdateCircularRequest, context: ServerContext) async throws -> UpdateCircularResponse

    /// Issues a draft: DRAFT to ISSUED. It never changes afterwards.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func issueCircular(_ request: IssueCircularRequest, context: ServerContext) async throws -> IssueCircularResponse

    /// Withdraws an issued circular that was wrong, with the reason: ISSUED to WITHDRAWN.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func withdrawCircular(_ request: WithdrawCircularRequest, context: ServerContext) async throws -> WithdrawCircularResponse

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getCircular(_ request: GetCircularRequest, context: ServerContext) async throws -> GetCircularResponse

    /// Lists circulars, newest first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listCirculars(_ request: ListCircularsRequest, context: ServerContext) async throws -> ListCircularsResponse

    /// Issues a rectification notice: ISSUED.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department or circular; FAILED_PRECONDITION
    /// `CIRCULAR_NOT_ISSUED`; PERMISSION_DENIED for all but the lead department.
    func issueRectification(_ request: IssueRectificationRequest, context: ServerContext) async throws -> IssueRectificationResponse

    /// The department takes note: ISSUED to ACKNOWLEDGED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func acknowledgeRectification(_ request: AcknowledgeRectificationRequest, context: ServerContext) async throws -> AcknowledgeRectificationResponse

    /// The department reports what it did: ACKNOWLEDGED to RECTIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func reportRectification(_ request: ReportRectificationRequest, context: ServerContext) async throws -> ReportRectificationResponse

    /// The lead department finds the report true and sufficient: RECTIFIED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official reported it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func verifyRectification(_ request: VerifyRectificationRequest, context: ServerContext) async throws -> VerifyRectificationResponse

    /// The lead department finds the report wanting: RECTIFIED back to ACKNOWLEDGED, with a new due day.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func returnRectification(_ request: ReturnRectificationRequest, context: ServerContext) async throws -> ReturnRectificationResponse

    /// Brings a notice that is overdue or was returned twice before the district government: ESCALATED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NOT_DUE_FOR_ESCALATION`; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func escalateRectification(_ request: EscalateRectificationRequest, context: ServerContext) async throws -> EscalateRectificationResponse

    /// Records how the district government settled an escalated notice: ESCALATED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the district government.
    func closeEscalatedRectification(_ request: CloseEscalatedRectificationRequest, context: ServerContext) async throws -> CloseEscalatedRectificationResponse

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getRectification(_ request: GetRectificationRequest, context: ServerContext) async throws -> GetRectificationResponse

    /// Lists notices, the earliest due day first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listRectifications(_ request: ListRectificationsRequest, context: ServerContext) async throws -> ListRectificationsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension CircularService {
    package func createCircular(_ request: CreateCircularRequest, context: ServerContext) async throws -> CreateCircularResponse {
        throw unimplemented(CircularServiceMethods.createCircular)
    }

    package func updateCircular(_ request: UpdateCircularRequest, context: ServerContext) async throws -> UpdateCircularResponse {
        throw unimplemented(CircularServiceMethods.updateCircular)
    }

    package func issueCircular(_ request: IssueCircularRequest, context: ServerContext) async throws -> IssueCircularResponse {
        throw unimplemented(CircularServiceMethods.issueCircular)
    }

    package func withdrawCircular(_ request: WithdrawCircularRequest, context: ServerContext) async throws -> WithdrawCircularResponse {
        throw unimplemented(CircularServiceMethods.withdrawCircular)
    }

    package func getCircular(_ request: GetCircularRequest, context: ServerContext) async throws -> GetCircularResponse {
        throw unimplemented(CircularServiceMethods.getCircular)
    }

    package func listCirculars(_ request: ListCircularsRequest, context: ServerContext) async throws -> ListCircularsResponse {
        throw unimplemented(CircularServiceMethods.listCirculars)
    }

    package func issueRectification(_ request: IssueRectificationRequest, context: ServerContext) async throws -> IssueRectificationResponse {
        throw unimplemented(CircularServiceMethods.issueRectification)
    }

    package func acknowledgeRectification(_ request: AcknowledgeRectificationRequest, context: ServerContext) async throws -> AcknowledgeRectificationResponse {
        throw unimplemented(CircularServiceMethods.acknowledgeRectification)
    }

    package func reportRectification(_ request: ReportRectificationRequest, context: ServerContext) async throws -> ReportRectificationResponse {
        throw unimplemented(CircularServiceMethods.reportRectification)
    }

    package func verifyRectification(_ request: VerifyRectificationRequest, context: ServerContext) async throws -> VerifyRectificationResponse {
        throw unimplemented(CircularServiceMethods.verifyRectification)
    }

    package func returnRectification(_ request: ReturnRectificationRequest, context: ServerContext) async throws -> ReturnRectificationResponse {
        throw unimplemented(CircularServiceMethods.returnRectification)
    }

    package func escalateRectification(_ request: EscalateRectificationRequest, context: ServerContext) async throws -> EscalateRectificationResponse {
        throw unimplemented(CircularServiceMethods.escalateRectification)
    }

    package func closeEscalatedRectification(_ request: CloseEscalatedRectificationRequest, context: ServerContext) async throws -> CloseEscalatedRectificationResponse {
        throw unimplemented(CircularServiceMethods.closeEscalatedRectification)
    }

    package func getRectification(_ request: GetRectificationRequest, context: ServerContext) async throws -> GetRectificationResponse {
        throw unimplemented(CircularServiceMethods.getRectification)
    }

    package func listRectifications(_ request: ListRectificationsRequest, context: ServerContext) async throws -> ListRectificationsResponse {
        throw unimplemented(CircularServiceMethods.listRectifications)
    }
}

extension CircularService {
    /// Makes every method of `CircularService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCircularService(in router: inout Router) {
        router.add(CircularServiceMethods.createCircular) { payload, limits, _ throws(RPCError) in
            let request = try CreateCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.updateCircular) { payload, limits, _ throws(RPCError) in
            let request = try UpdateCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.issueCircular) { payload, limits, _ throws(RPCError) in
            let request = try IssueCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.withdrawCircular) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.getCircular) { payload, limits, _ throws(RPCError) in
            let request = try GetCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.listCirculars) { payload, limits, _ throws(RPCError) in
            let request = try ListCircularsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCirculars(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.issueRectification) { payload, limits, _ throws(RPCError) in
            let request = try IssueRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.acknowledgeRectification) { payload, limits, _ throws(RPCError) in
            let request = try AcknowledgeRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acknowledgeRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.reportRectification) { payload, limits, _ throws(RPCError) in
            let request = try ReportRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reportRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.verifyRectification) { payload, limits, _ throws(RPCError) in
            let request = try VerifyRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.verifyRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.returnRectification) { payload, limits, _ throws(RPCError) in
            let request = try ReturnRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.returnRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.escalateRectification) { payload, limits, _ throws(RPCError) in
            let request = try EscalateRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.escalateRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.closeEscalatedRectification) { payload, limits, _ throws(RPCError) in
            let request = try CloseEscalatedRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.closeEscalatedRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.getRectification) { payload, limits, _ throws(RPCError) in
            let request = try GetRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.listRectifications) { payload, limits, _ throws(RPCError) in
            let request = try ListRectificationsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRectifications(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerCircularService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.CircularService`; what each method does and refuses is said at ``CircularService``.
package struct CircularServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func createCircular(_ request: CreateCircularRequest, options: CallOptions = .default) async throws -> CreateCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.createCircular, request.serialized(), options: options))
    }

    package func updateCircular(_ request: UpdateCircularRequest, options: CallOptions = .default) async throws -> UpdateCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.updateCircular, request.serialized(), options: options))
    }

    package func issueCircular(_ request: IssueCircularRequest, options: CallOptions = .default) async throws -> IssueCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.issueCircular, request.serialized(), options: options))
    }

    package func withdrawCircular(_ request: WithdrawCircularRequest, options: CallOptions = .default) async throws -> WithdrawCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.withdrawCircular, request.serialized(), options: options))
    }

    package func getCircular(_ request: GetCircularRequest, options: CallOptions = .default) async throws -> GetCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.getCircular, request.serialized(), options: options))
    }

    package func listCirculars(_ request: ListCircularsRequest, options: CallOptions = .default) async throws -> ListCircularsResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.listCirculars, request.serialized(), options: options))
    }

    package func issueRectification(_ request: IssueRectificationRequest, options: CallOptions = .default) async throws -> IssueRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.issueRectification, request.serialized(), options: options))
    }

    package func acknowledgeRectification(_ request: AcknowledgeRectificationRequest, options: CallOptions = .default) async throws -> AcknowledgeRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.acknowledgeRectification, request.serialized(), options: options))
    }

    package func reportRectification(_ request: ReportRectificationRequest, options: CallOptions = .default) async throws -> ReportRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.reportRectification, request.serialized(), options: options))
    }

    package func verifyRectification(_ request: VerifyRectificationRequest, options: CallOptions = .default) async throws -> VerifyRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.verifyRectification, request.serialized(), options: options))
    }

    package func returnRectification(_ request: ReturnRectificationRequest, options: CallOptions = .default) async throws -> ReturnRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.returnRectification, request.serialized(), options: options))
    }

    package func escalateRectification(_ request: EscalateRectificationRequest, options: CallOptions = .default) async throws -> EscalateRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.escalateRectification, request.serialized(), options: options))
    }

    package func closeEscalatedRectification(_ request: CloseEscalatedRectificationRequest, options: CallOptions = .default) async throws -> CloseEscalatedRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.closeEscalatedRectification, request.serialized(), options: options))
    }

    package func getRectification(_ request: GetRectificationRequest, options: CallOptions = .default) async throws -> GetRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.getRectification, request.serialized(), options: options))
    }

    package func listRectifications(_ request: ListRectificationsRequest, options: CallOptions = .default) async throws -> ListRectificationsResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.listRectifications, request.serialized(), options: options))
    }
}
