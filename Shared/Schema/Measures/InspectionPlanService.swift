// Written by `make generate` from proto/xinyi/measures/v1/inspection_plan_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Where a plan stands.
package enum InspectionPlanState: ContractEnum {
    /// Not stated. As a filter: every state.
    case unspecified
    /// Drafted.
    case draft
    /// Approved by another official of the department.
    case approved
    /// Filed and in force.
    case inForce
    /// Retired: replaced, or its year is over.
    case retired
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .draft, .approved, .inForce, .retired]
    package static let names = ["INSPECTION_PLAN_STATE_UNSPECIFIED", "INSPECTION_PLAN_STATE_DRAFT", "INSPECTION_PLAN_STATE_APPROVED", "INSPECTION_PLAN_STATE_IN_FORCE", "INSPECTION_PLAN_STATE_RETIRED"]

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

/// What gave cause to an inspection.
package enum InspectionCause: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// The plan.
    case plan
    /// A complaint or a report.
    case complaint
    /// Handed over by another authority.
    case handedOver
    /// A higher authority ordered a special inspection.
    case specialOrder
    /// An emergency: danger to life, health or the environment.
    case emergency
    /// The subject asked for it.
    case request
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .plan, .complaint, .handedOver, .specialOrder, .emergency, .request]
    package static let names = ["INSPECTION_CAUSE_UNSPECIFIED", "INSPECTION_CAUSE_PLAN", "INSPECTION_CAUSE_COMPLAINT", "INSPECTION_CAUSE_HANDED_OVER", "INSPECTION_CAUSE_SPECIAL_ORDER", "INSPECTION_CAUSE_EMERGENCY", "INSPECTION_CAUSE_REQUEST"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .plan
            case 2: self = .complaint
            case 3: self = .handedOver
            case 4: self = .specialOrder
            case 5: self = .emergency
            case 6: self = .request
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .plan: 1
            case .complaint: 2
            case .handedOver: 3
            case .specialOrder: 4
            case .emergency: 5
            case .request: 6
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A body that may inspect enterprises.
package struct InspectionBody: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.InspectionBody" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `inspectionBodies/{id}`. Output only.
    package var name: String = ""

    /// Code of the department that it is or belongs to.
    package var department: String = ""

    /// What it is called, 1 to 200 bytes.
    package var title: String = ""

    /// Its unified social credit identifier; empty if it has none of its own.
    package var uscc: String = ""

    /// Why it may inspect.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// First day, ISO 8601 date.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date; empty while open.
    package var untilDate: String = ""

    /// Changes with every change.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", department: String = "", title: String = "", uscc: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [], fromDate: String = "", untilDate: String = "", etag: String = ""
    ) {
        self.name = name
        self.department = department
        self.title = title
        self.uscc = uscc
        self.legalBasis = legalBasis
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&title)
        try visitor.text(&uscc)
        try visitor.messages(&legalBasis)
        try visitor.text(&fromDate)
        try visitor.text(&untilDate)
        try visitor.text(&etag)
    }
}

/// An item of inspection.
package struct InspectionItem: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.InspectionItem" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `inspectionItems/{code}`. Output only.
    package var name: String = ""

    /// The code, 2 to 40 capital letters, digits or `-`.
    package var code: String = ""

    /// Code of the department whose item it is.
    package var department: String = ""

    /// What is inspected, 1 to 400 bytes.
    package var title: String = ""

    /// Bodies that may inspect it, `inspectionBodies/{id}`, 1 to 32.
    package var bodies: [String] = []

    /// Inspections of one subject and year at most, 1 to 52.
    package var maximumPerYear: Int32 = 0

    /// The most for a subject that a measure puts under key supervision, not fewer than `maximum_per_year`, at most 52.
    package var maximumUnderKeySupervision: Int32 = 0

    /// The legal basis.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// First day, ISO 8601 date.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date; empty while open.
    package var untilDate: String = ""

    /// Changes with every change.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", code: String = "", department: String = "", title: String = "", bodies: [String] = [],
        maximumPerYear: Int32 = 0, maximumUnderKeySupervision: Int32 = 0, legalBasis: [CommonSchema.LegalBasis] = [],
        fromDate: String = "", untilDate: String = "", etag: String = ""
    ) {
        self.name = name
        self.code = code
        self.department = department
        self.title = title
        self.bodies = bodies
        self.maximumPerYear = maximumPerYear
        self.maximumUnderKeySupervision = maximumUnderKeySupervision
        self.legalBasis = legalBasis
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&code)
        try visitor.text(&department)
        try visitor.text(&title)
        try visitor.texts(&bodies)
        visitor.number(&maximumPerYear)
        visitor.number(&maximumUnderKeySupervision)
        try visitor.messages(&legalBasis)
        try visitor.text(&fromDate)
        try visitor.text(&untilDate)
        try visitor.text(&etag)
    }
}

/// One line of a plan: one item, by one body, for one segment.
package struct InspectionPlanLine: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.InspectionPlanLine" }
    package static let shape = MessageShape(of: Self.self)

    /// The item, `inspectionItems/{code}`.
    package var item: String = ""

    /// The body, `inspectionBodies/{id}`.
    package var body: String = ""

    /// The segment that it is for, `segmentRules/{id}`; empty: the general share of all subjects.
    package var segmentRule: String = ""

    /// Share of the segment to be inspected in the year, in hundredths of a percent, 0 to 10000.
    package var ratioBasisPoints: Int32 = 0

    /// Inspections per subject and year, 1 to the item's cap.
    package var inspectionsPerYear: Int32 = 0

    /// Inspections of the line in the year at most, 1 to 1000000.
    package var total: Int32 = 0

    /// Of these, recorded. Output only.
    package var done: Int32 = 0

    package init() {}

    package init(
        item: String = "", body: String = "", segmentRule: String = "", ratioBasisPoints: Int32 = 0,
        inspectionsPerYear: Int32 = 0, total: Int32 = 0, done: Int32 = 0
    ) {
        self.item = item
        self.body = body
        self.segmentRule = segmentRule
        self.ratioBasisPoints = ratioBasisPoints
        self.inspectionsPerYear = inspectionsPerYear
        self.total = total
        self.done = done
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&item)
        try visitor.text(&body)
        try visitor.text(&segmentRule)
        visitor.number(&ratioBasisPoints)
        visitor.number(&inspectionsPerYear)
        visitor.number(&total)
        visitor.number(&done)
    }
}

/// A department's plan of a year.
package struct InspectionPlan: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.InspectionPlan" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `inspectionPlans/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The year, 2020 to 2200.
    package var year: Int32 = 0

    /// The lines, 1 to 500.
    package var lines: [InspectionPlanLine] = []

    /// Planned inspections by this department of one subject and year at most, over all items; 1 to 52.
    package var maximumPerSubject: Int32 = 0

    /// The approved document.
    package var document: CommonSchema.DocumentReference? = nil

    /// Where it stands. Output only.
    package var state: InspectionPlanState = .unspecified

    /// First day in force, ISO 8601 date; empty before.
    package var effectiveDate: String = ""

    /// Who drafted it. Output only.
    package var drafter: CommonSchema.Official? = nil

    /// Who approved it; absent before. Output only.
    package var approver: CommonSchema.Official? = nil

    /// Changes with every step.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", department: String = "", year: Int32 = 0, lines: [InspectionPlanLine] = [],
        maximumPerSubject: Int32 = 0, document: CommonSchema.DocumentReference? = nil, state: InspectionPlanState = .unspecified,
        effectiveDate: String = "", drafter: CommonSchema.Official? = nil, approver: CommonSchema.Official? = nil,
        etag: String = ""
    ) {
        self.name = name
        self.department = department
        self.year = year
        self.lines = lines
        self.maximumPerSubject = maximumPerSubject
        self.document = document
        self.state = state
        self.effectiveDate = effectiveDate
        self.drafter = drafter
        self.approver = approver
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        visitor.number(&year)
        try visitor.messages(&lines)
        visitor.number(&maximumPerSubject)
        try visitor.message(&document)
        try visitor.value(&state)
        try visitor.text(&effectiveDate)
        try visitor.message(&drafter)
        try visitor.message(&approver)
        try visitor.text(&etag)
    }
}

/// One inspection that was carried out.
package struct Inspection: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Inspection" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `inspections/{id}`. Output only.
    package var name: String = ""

    /// The subject, `subjects/{id}`.
    package var subject: String = ""

    /// The item, `inspectionItems/{code}`.
    package var item: String = ""

    /// The body, `inspectionBodies/{id}`.
    package var body: String = ""

    /// The plan that it counts against, `inspectionPlans/{id}`; empty for one outside it.
    package var inspectionPlan: String = ""

    /// What gave cause to it.
    package var cause: InspectionCause = .unspecified

    /// The complaint, order or request behind it, 1 to 400 bytes; empty for a planned one. No names of persons.
    package var causeReference: String = ""

    /// Day, ISO 8601 date, not in the future.
    package var date: String = ""

    /// The official in charge.
    package var official: CommonSchema.Official? = nil

    /// When it was recorded. Output only.
    package var recordTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", subject: String = "", item: String = "", body: String = "", inspectionPlan: String = "",
        cause: InspectionCause = .unspecified, causeReference: String = "", date: String = "",
        official: CommonSchema.Official? = nil, recordTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.subject = subject
        self.item = item
        self.body = body
        self.inspectionPlan = inspectionPlan
        self.cause = cause
        self.causeReference = causeReference
        self.date = date
        self.official = official
        self.recordTime = recordTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&subject)
        try visitor.text(&item)
        try visitor.text(&body)
        try visitor.text(&inspectionPlan)
        try visitor.value(&cause)
        try visitor.text(&causeReference)
        try visitor.text(&date)
        try visitor.message(&official)
        try visitor.message(&recordTime)
    }
}

/// The request for PutInspectionBody.
package struct PutInspectionBodyRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PutInspectionBodyRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The body; an empty name creates one.
    package var inspectionBody: InspectionBody? = nil

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", inspectionBody: InspectionBody? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.inspectionBody = inspectionBody
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&inspectionBody)
        try visitor.message(&official)
    }
}

extension PutInspectionBodyRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutInspectionBody.
package struct PutInspectionBodyResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PutInspectionBodyResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The body as it stands now.
    package var inspectionBody: InspectionBody? = nil

    package init() {}

    package init(
        inspectionBody: InspectionBody? = nil
    ) {
        self.inspectionBody = inspectionBody
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&inspectionBody)
    }
}

/// The request for ListInspectionBodies.
package struct ListInspectionBodiesRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionBodiesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only this department's. Empty: all.
    package var department: String = ""

    /// Only those that may inspect on this day, ISO 8601 date. Empty: all.
    package var onDate: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        department: String = "", onDate: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.department = department
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.text(&onDate)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListInspectionBodiesRequest: PagedRequest {}

/// The answer of ListInspectionBodies.
package struct ListInspectionBodiesResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionBodiesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The bodies of this page.
    package var inspectionBodies: [InspectionBody] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        inspectionBodies: [InspectionBody] = [], nextPageToken: String = ""
    ) {
        self.inspectionBodies = inspectionBodies
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&inspectionBodies)
        try visitor.text(&nextPageToken)
    }
}

extension ListInspectionBodiesResponse: PagedResponse {
    /// The page's items, which the contract calls `inspection_bodies`.
    package var items: [InspectionBody] {
        get { inspectionBodies }
        set { inspectionBodies = newValue }
    }
}

/// The request for PutInspectionItem.
package struct PutInspectionItemRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PutInspectionItemRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The item.
    package var inspectionItem: InspectionItem? = nil

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", inspectionItem: InspectionItem? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.inspectionItem = inspectionItem
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&inspectionItem)
        try visitor.message(&official)
    }
}

extension PutInspectionItemRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutInspectionItem.
package struct PutInspectionItemResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PutInspectionItemResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The item as it stands now.
    package var inspectionItem: InspectionItem? = nil

    package init() {}

    package init(
        inspectionItem: InspectionItem? = nil
    ) {
        self.inspectionItem = inspectionItem
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&inspectionItem)
    }
}

/// The request for ListInspectionItems.
package struct ListInspectionItemsRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionItemsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only this department's. Empty: all.
    package var department: String = ""

    /// Only those of this day, ISO 8601 date. Empty: all.
    package var onDate: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        department: String = "", onDate: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.department = department
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.text(&onDate)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListInspectionItemsRequest: PagedRequest {}

/// The answer of ListInspectionItems.
package struct ListInspectionItemsResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionItemsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The items of this page.
    package var inspectionItems: [InspectionItem] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        inspectionItems: [InspectionItem] = [], nextPageToken: String = ""
    ) {
        self.inspectionItems = inspectionItems
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&inspectionItems)
        try visitor.text(&nextPageToken)
    }
}

extension ListInspectionItemsResponse: PagedResponse {
    /// The page's items, which the contract calls `inspection_items`.
    package var items: [InspectionItem] {
        get { inspectionItems }
        set { inspectionItems = newValue }
    }
}

/// The request for CreateInspectionPlan.
package struct CreateInspectionPlanRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CreateInspectionPlanRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The plan; what is output only is set by the service.
    package var inspectionPlan: InspectionPlan? = nil

    /// The official who drafts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", inspectionPlan: InspectionPlan? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.inspectionPlan = inspectionPlan
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&inspectionPlan)
        try visitor.message(&official)
    }
}

extension CreateInspectionPlanRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateInspectionPlan.
package struct CreateInspectionPlanResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CreateInspectionPlanResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The plan, drafted.
    package var inspectionPlan: InspectionPlan? = nil

    package init() {}

    package init(
        inspectionPlan: InspectionPlan? = nil
    ) {
        self.inspectionPlan = inspectionPlan
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&inspectionPlan)
    }
}

/// The request for AdvanceInspectionPlan.
package struct AdvanceInspectionPlanRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.AdvanceInspectionPlanRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `inspectionPlans/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// The state to reach.
    package var state: InspectionPlanState = .unspecified

    /// First day in force, for IN_FORCE, ISO 8601 date within the plan's year. Empty: today.
    package var effectiveDate: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", state: InspectionPlanState = .unspecified,
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

extension AdvanceInspectionPlanRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AdvanceInspectionPlan.
package struct AdvanceInspectionPlanResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.AdvanceInspectionPlanResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The plan as it stands now.
    package var inspectionPlan: InspectionPlan? = nil

    package init() {}

    package init(
        inspectionPlan: InspectionPlan? = nil
    ) {
        self.inspectionPlan = inspectionPlan
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&inspectionPlan)
    }
}

/// The request for GetInspectionPlan.
package struct GetInspectionPlanRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetInspectionPlanRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `inspectionPlans/{id}`.
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

extension GetInspectionPlanRequest: NamedRequest {}

/// The answer of GetInspectionPlan.
package struct GetInspectionPlanResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetInspectionPlanResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The plan.
    package var inspectionPlan: InspectionPlan? = nil

    package init() {}

    package init(
        inspectionPlan: InspectionPlan? = nil
    ) {
        self.inspectionPlan = inspectionPlan
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&inspectionPlan)
    }
}

/// The request for ListInspectionPlans.
package struct ListInspectionPlansRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionPlansRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only this department's. Empty: all that the caller may see.
    package var department: String = ""

    /// Only of this year; 0: every year.
    package var year: Int32 = 0

    /// Only in this state; unspecified: every state.
    package var state: InspectionPlanState = .unspecified

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        department: String = "", year: Int32 = 0, state: InspectionPlanState = .unspecified, pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.year = year
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        visitor.number(&year)
        try visitor.value(&state)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListInspectionPlansRequest: PagedRequest {}

/// The answer of ListInspectionPlans.
package struct ListInspectionPlansResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionPlansResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The plans of this page.
    package var inspectionPlans: [InspectionPlan] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        inspectionPlans: [InspectionPlan] = [], nextPageToken: String = ""
    ) {
        self.inspectionPlans = inspectionPlans
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&inspectionPlans)
        try visitor.text(&nextPageToken)
    }
}

extension ListInspectionPlansResponse: PagedResponse {
    /// The page's items, which the contract calls `inspection_plans`.
    package var items: [InspectionPlan] {
        get { inspectionPlans }
        set { inspectionPlans = newValue }
    }
}

/// The request for RecordInspection.
package struct RecordInspectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RecordInspectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The inspection; what is output only is set by the service.
    package var inspection: Inspection? = nil

    package init() {}

    package init(
        requestId: String = "", inspection: Inspection? = nil
    ) {
        self.requestId = requestId
        self.inspection = inspection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&inspection)
    }
}

extension RecordInspectionRequest: IdempotentRequest {}

/// The answer of RecordInspection.
package struct RecordInspectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RecordInspectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The inspection as recorded.
    package var inspection: Inspection? = nil

    /// Planned inspections of the item that are left for the subject this year.
    package var inspectionsLeft: Int32 = 0

    package init() {}

    package init(
        inspection: Inspection? = nil, inspectionsLeft: Int32 = 0
    ) {
        self.inspection = inspection
        self.inspectionsLeft = inspectionsLeft
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&inspection)
        visitor.number(&inspectionsLeft)
    }
}

/// The request for ListInspections.
package struct ListInspectionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only of this subject, `subjects/{id}`; empty: all that the caller may see.
    package var subject: String = ""

    /// Only by this department. Empty: all that the caller may see.
    package var department: String = ""

    /// First day, ISO 8601 date. Empty: the first day of the year.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date. Empty: today.
    package var toDate: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        subject: String = "", department: String = "", fromDate: String = "", toDate: String = "", pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.subject = subject
        self.department = department
        self.fromDate = fromDate
        self.toDate = toDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        try visitor.text(&department)
        try visitor.text(&fromDate)
        try visitor.text(&toDate)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListInspectionsRequest: PagedRequest {}

/// The answer of ListInspections.
package struct ListInspectionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListInspectionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The inspections of this page.
    package var inspections: [Inspection] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        inspections: [Inspection] = [], nextPageToken: String = ""
    ) {
        self.inspections = inspections
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&inspections)
        try visitor.text(&nextPageToken)
    }
}

extension ListInspectionsResponse: PagedResponse {
    /// The page's items, which the contract calls `inspections`.
    package var items: [Inspection] {
        get { inspections }
        set { inspections = newValue }
    }
}

/// What each method of `xinyi.measures.v1.InspectionPlanService` is, for routers, channels and policies.
package enum InspectionPlanServiceMethods {
    package static let putInspectionBody = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "PutInspectionBody",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["M6"])

    package static let listInspectionBodies = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspectionBodies",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["M6"])

    package static let putInspectionItem = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "PutInspectionItem",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["M6"])

    package static let listInspectionItems = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspectionItems",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["M6"])

    package static let createInspectionPlan = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "CreateInspectionPlan",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    package static let advanceInspectionPlan = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "AdvanceInspectionPlan",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    package static let getInspectionPlan = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "GetInspectionPlan",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["M6"])

    package static let listInspectionPlans = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspectionPlans",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["M6"])

    package static let recordInspection = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "RecordInspection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    package static let listInspections = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspections",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["M6", "P2"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putInspectionBody, listInspectionBodies, putInspectionItem, listInspectionItems, createInspectionPlan, advanceInspectionPlan, getInspectionPlan, listInspectionPlans, recordInspection, listInspections]
}

/// Keeps the bodies that may inspect, the items of inspection, and each department's yearly plan, and counts inspections
/// against the caps. It plans and counts; it decides nothing about a subject, and an inspection carried out is no bad
/// record. Bodies and items are public: a subject sees whether who stands at its door may.
package protocol InspectionPlanService: RPCService {
    /// Creates or changes a body that may inspect. Only the lead department does, so that no department lists
    /// itself.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func putInspectionBody(_ request: PutInspectionBodyRequest, context: ServerContext) async throws -> PutInspectionBodyResponse

    /// Lists the bodies that may inspect, by name. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listInspectionBodies(_ request: ListInspectionBodiesRequest, context: ServerContext) async throws -> ListInspectionBodiesResponse

    /// Creates or changes an item of inspection with its greatest frequency. Only the lead department does: who
    /// inspects does not set its own cap.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown body; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func putInspectionItem(_ request: PutInspectionItemRequest, context: ServerContext) async throws -> PutInspectionItemResponse

    /// Lists the items of inspection, by code. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listInspectionItems(_ request: ListInspectionItemsRequest, context: ServerContext) async throws -> ListInspectionItemsResponse

    /// Drafts a department's plan of a year. A department drafts its own.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the line; ALREADY_EXISTS `PLAN_EXISTS` if the year has one that is not retired;
    /// FAILED_PRECONDITION `BODY_NOT_LISTED`, `CAP_EXCEEDED` if a line plans more than its item allows; PERMISSION_DENIED.
    func createInspectionPlan(_ request: CreateInspectionPlanRequest, context: ServerContext) async throws -> CreateInspectionPlanResponse

    /// Moves a plan one step: approved by another official, put in force by the lead department where it is filed, retired.
    /// A plan in force does not change; a new one replaces it, and what was inspected under the old one counts on.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED `ETAG_MISMATCH`;
    /// PERMISSION_DENIED for another department's plan.
    func advanceInspectionPlan(_ request: AdvanceInspectionPlanRequest, context: ServerContext) async throws -> AdvanceInspectionPlanResponse

    /// Returns one plan.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getInspectionPlan(_ request: GetInspectionPlanRequest, context: ServerContext) async throws -> GetInspectionPlanResponse

    /// Lists plans, by year, then department.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listInspectionPlans(_ request: ListInspectionPlansRequest, context: ServerContext) async throws -> ListInspectionPlansResponse

    /// Records that a subject was inspected, so that it counts against its caps. An inspection outside the plan is recorded
    /// too, with what gave cause to it (a complaint, an order, an emergency), and counts apart: what is not on record would
    /// be visited again. It says that somebody came, not what was found; findings are decisions and belong in the registry.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND for subject, plan or item; FAILED_PRECONDITION `CAP_REACHED` for a planned inspection beyond it,
    /// `BODY_NOT_LISTED`; INVALID_ARGUMENT for one outside the plan without cause; PERMISSION_DENIED for another
    /// department's body.
    func recordInspection(_ request: RecordInspectionRequest, context: ServerContext) async throws -> RecordInspectionResponse

    /// Lists inspections of a subject or by a department in a period, newest first. A department sees its own, and of a
    /// subject that it is about to inspect those of others without cause and official, so that visits can be joined; the
    /// lead department and oversight see all.
    ///
    /// Rows: M6, P2.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    func listInspections(_ request: ListInspectionsRequest, context: ServerContext) async throws -> ListInspectionsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension InspectionPlanService {
    package func putInspectionBody(_ request: PutInspectionBodyRequest, context: ServerContext) async throws -> PutInspectionBodyResponse {
        throw unimplemented(InspectionPlanServiceMethods.putInspectionBody)
    }

    package func listInspectionBodies(_ request: ListInspectionBodiesRequest, context: ServerContext) async throws -> ListInspectionBodiesResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspectionBodies)
    }

    package func putInspectionItem(_ request: PutInspectionItemRequest, context: ServerContext) async throws -> PutInspectionItemResponse {
        throw unimplemented(InspectionPlanServiceMethods.putInspectionItem)
    }

    package func listInspectionItems(_ request: ListInspectionItemsRequest, context: ServerContext) async throws -> ListInspectionItemsResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspectionItems)
    }

    package func createInspectionPlan(_ request: CreateInspectionPlanRequest, context: ServerContext) async throws -> CreateInspectionPlanResponse {
        throw unimplemented(InspectionPlanServiceMethods.createInspectionPlan)
    }

    package func advanceInspectionPlan(_ request: AdvanceInspectionPlanRequest, context: ServerContext) async throws -> AdvanceInspectionPlanResponse {
        throw unimplemented(InspectionPlanServiceMethods.advanceInspectionPlan)
    }

    package func getInspectionPlan(_ request: GetInspectionPlanRequest, context: ServerContext) async throws -> GetInspectionPlanResponse {
        throw unimplemented(InspectionPlanServiceMethods.getInspectionPlan)
    }

    package func listInspectionPlans(_ request: ListInspectionPlansRequest, context: ServerContext) async throws -> ListInspectionPlansResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspectionPlans)
    }

    package func recordInspection(_ request: RecordInspectionRequest, context: ServerContext) async throws -> RecordInspectionResponse {
        throw unimplemented(InspectionPlanServiceMethods.recordInspection)
    }

    package func listInspections(_ request: ListInspectionsRequest, context: ServerContext) async throws -> ListInspectionsResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspections)
    }
}

extension InspectionPlanService {
    /// Makes every method of `InspectionPlanService` reachable.
    /// A type that serves several services calls each one's.
    package func registerInspectionPlanService(in router: inout Router) {
        router.add(InspectionPlanServiceMethods.putInspectionBody) { payload, limits, _ throws(RPCError) in
            let request = try PutInspectionBodyRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putInspectionBody(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspectionBodies) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionBodiesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspectionBodies(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.putInspectionItem) { payload, limits, _ throws(RPCError) in
            let request = try PutInspectionItemRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putInspectionItem(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspectionItems) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionItemsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspectionItems(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.createInspectionPlan) { payload, limits, _ throws(RPCError) in
            let request = try CreateInspectionPlanRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createInspectionPlan(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.advanceInspectionPlan) { payload, limits, _ throws(RPCError) in
            let request = try AdvanceInspectionPlanRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.advanceInspectionPlan(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.getInspectionPlan) { payload, limits, _ throws(RPCError) in
            let request = try GetInspectionPlanRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getInspectionPlan(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspectionPlans) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionPlansRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspectionPlans(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.recordInspection) { payload, limits, _ throws(RPCError) in
            let request = try RecordInspectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordInspection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspections) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspections(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerInspectionPlanService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.InspectionPlanService`; what each method does and refuses is said at ``InspectionPlanService``.
package struct InspectionPlanServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func putInspectionBody(_ request: PutInspectionBodyRequest, options: CallOptions = .default) async throws -> PutInspectionBodyResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.putInspectionBody, request.serialized(), options: options))
    }

    package func listInspectionBodies(_ request: ListInspectionBodiesRequest, options: CallOptions = .default) async throws -> ListInspectionBodiesResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspectionBodies, request.serialized(), options: options))
    }

    package func putInspectionItem(_ request: PutInspectionItemRequest, options: CallOptions = .default) async throws -> PutInspectionItemResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.putInspectionItem, request.serialized(), options: options))
    }

    package func listInspectionItems(_ request: ListInspectionItemsRequest, options: CallOptions = .default) async throws -> ListInspectionItemsResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspectionItems, request.serialized(), options: options))
    }

    package func createInspectionPlan(_ request: CreateInspectionPlanRequest, options: CallOptions = .default) async throws -> CreateInspectionPlanResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.createInspectionPlan, request.serialized(), options: options))
    }

    package func advanceInspectionPlan(_ request: AdvanceInspectionPlanRequest, options: CallOptions = .default) async throws -> AdvanceInspectionPlanResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.advanceInspectionPlan, request.serialized(), options: options))
    }

    package func getInspectionPlan(_ request: GetInspectionPlanRequest, options: CallOptions = .default) async throws -> GetInspectionPlanResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.getInspectionPlan, request.serialized(), options: options))
    }

    package func listInspectionPlans(_ request: ListInspectionPlansRequest, options: CallOptions = .default) async throws -> ListInspectionPlansResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspectionPlans, request.serialized(), options: options))
    }

    package func recordInspection(_ request: RecordInspectionRequest, options: CallOptions = .default) async throws -> RecordInspectionResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.recordInspection, request.serialized(), options: options))
    }

    package func listInspections(_ request: ListInspectionsRequest, options: CallOptions = .default) async throws -> ListInspectionsResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspections, request.serialized(), options: options))
    }
}
