// Written by `make generate` from proto/xinyi/reporting/v1/indicator_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// What is measured.
package enum IndicatorKind: ContractEnum {
    /// Not stated. Refused in requests; in filters it means all.
    case unspecified
    /// Permits uploaded in the period: a count.
    case permitsReported
    /// Penalties uploaded in the period: a count.
    case penaltiesReported
    /// 合规率: records accepted / records reported.
    case complianceRate
    /// 迟报率: records uploaded after the 7th working day / records reported.
    case lateRate
    /// 瞒报: decisions found by inspection that were never reported: a count.
    case concealment
    /// Records accepted / records provided.
    case validEntryRate
    /// Data items filled / data items required.
    case completenessRate
    /// Penalties with their level of seriousness / penalties.
    case seriousnessMarkedRate
    /// Red entries and serious entries reported after review and publication: a count.
    case listsReported
    /// Months reported by the due day / months owed.
    case monthlyReportOnTimeRate
    /// Cases accepted by the lead department: a count.
    case casesAccepted
    /// Matters handled with a Check / matters handled.
    case checkCoverage
    /// Measure actions with feedback / measure actions pushed.
    case feedbackRate
    /// Median working days from push to feedback.
    case feedbackDelay
    /// Median seconds from the acceptance of an objection to the suspension of its measures.
    case suspensionLatency
    /// Median working days from repair, expiry or revocation to lifted measures and ended publication.
    case liftLatency
    /// Objections decided in time / objections due.
    case objectionsHandledRate
    /// Median working days from the acceptance of a repair to its decision.
    case repairTime
    /// Penalties served together with the repair notice, with proof, by the day after their submission / penalties that have
    /// to be.
    case jointServiceRate
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .permitsReported, .penaltiesReported, .complianceRate, .lateRate, .concealment, .validEntryRate, .completenessRate, .seriousnessMarkedRate, .listsReported, .monthlyReportOnTimeRate, .casesAccepted, .checkCoverage, .feedbackRate, .feedbackDelay, .suspensionLatency, .liftLatency, .objectionsHandledRate, .repairTime, .jointServiceRate]
    package static let names = ["INDICATOR_KIND_UNSPECIFIED", "INDICATOR_KIND_PERMITS_REPORTED", "INDICATOR_KIND_PENALTIES_REPORTED", "INDICATOR_KIND_COMPLIANCE_RATE", "INDICATOR_KIND_LATE_RATE", "INDICATOR_KIND_CONCEALMENT", "INDICATOR_KIND_VALID_ENTRY_RATE", "INDICATOR_KIND_COMPLETENESS_RATE", "INDICATOR_KIND_SERIOUSNESS_MARKED_RATE", "INDICATOR_KIND_LISTS_REPORTED", "INDICATOR_KIND_MONTHLY_REPORT_ON_TIME_RATE", "INDICATOR_KIND_CASES_ACCEPTED", "INDICATOR_KIND_CHECK_COVERAGE", "INDICATOR_KIND_FEEDBACK_RATE", "INDICATOR_KIND_FEEDBACK_DELAY", "INDICATOR_KIND_SUSPENSION_LATENCY", "INDICATOR_KIND_LIFT_LATENCY", "INDICATOR_KIND_OBJECTIONS_HANDLED_RATE", "INDICATOR_KIND_REPAIR_TIME", "INDICATOR_KIND_JOINT_SERVICE_RATE"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .permitsReported
            case 2: self = .penaltiesReported
            case 3: self = .complianceRate
            case 4: self = .lateRate
            case 5: self = .concealment
            case 6: self = .validEntryRate
            case 7: self = .completenessRate
            case 8: self = .seriousnessMarkedRate
            case 9: self = .listsReported
            case 10: self = .monthlyReportOnTimeRate
            case 11: self = .casesAccepted
            case 12: self = .checkCoverage
            case 13: self = .feedbackRate
            case 14: self = .feedbackDelay
            case 15: self = .suspensionLatency
            case 16: self = .liftLatency
            case 17: self = .objectionsHandledRate
            case 18: self = .repairTime
            case 19: self = .jointServiceRate
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .permitsReported: 1
            case .penaltiesReported: 2
            case .complianceRate: 3
            case .lateRate: 4
            case .concealment: 5
            case .validEntryRate: 6
            case .completenessRate: 7
            case .seriousnessMarkedRate: 8
            case .listsReported: 9
            case .monthlyReportOnTimeRate: 10
            case .casesAccepted: 11
            case .checkCoverage: 12
            case .feedbackRate: 13
            case .feedbackDelay: 14
            case .suspensionLatency: 15
            case .liftLatency: 16
            case .objectionsHandledRate: 17
            case .repairTime: 18
            case .jointServiceRate: 19
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// In what an indicator is measured.
package enum IndicatorUnit: ContractEnum {
    /// Not stated. Never in answers.
    case unspecified
    /// A whole number.
    case count
    /// Numerator / denominator.
    case ratio
    /// Working days.
    case workingDays
    /// Seconds.
    case seconds
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .count, .ratio, .workingDays, .seconds]
    package static let names = ["INDICATOR_UNIT_UNSPECIFIED", "INDICATOR_UNIT_COUNT", "INDICATOR_UNIT_RATIO", "INDICATOR_UNIT_WORKING_DAYS", "INDICATOR_UNIT_SECONDS"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .count
            case 2: self = .ratio
            case 3: self = .workingDays
            case 4: self = .seconds
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .count: 1
            case .ratio: 2
            case .workingDays: 3
            case .seconds: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a row counts.
package enum IndicatorRowPart: ContractEnum {
    /// Not stated. In filters it means all.
    case unspecified
    /// Counted in numerator and denominator.
    case numerator
    /// Counted in the denominator only.
    case denominator
    /// Looked at and left out, with the reason.
    case excluded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .numerator, .denominator, .excluded]
    package static let names = ["INDICATOR_ROW_PART_UNSPECIFIED", "INDICATOR_ROW_PART_NUMERATOR", "INDICATOR_ROW_PART_DENOMINATOR", "INDICATOR_ROW_PART_EXCLUDED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .numerator
            case 2: self = .denominator
            case 3: self = .excluded
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .numerator: 1
            case .denominator: 2
            case .excluded: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How an indicator is computed.
package struct IndicatorDefinition: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.IndicatorDefinition" }
    package static let shape = MessageShape(of: Self.self)

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Chinese title.
    package var titleZh: String = ""

    /// English title.
    package var titleEn: String = ""

    /// In what it is measured.
    package var unit: IndicatorUnit = .unspecified

    /// What counts in the numerator, in words.
    package var numerator: String = ""

    /// What counts in the denominator, in words; empty for counts and medians.
    package var denominator: String = ""

    /// Where the definition comes from.
    package var basis: String = ""

    /// Version of the definition; a change of what is counted is a new one.
    package var version: Int32 = 0

    package init() {}

    package init(
        kind: IndicatorKind = .unspecified, titleZh: String = "", titleEn: String = "", unit: IndicatorUnit = .unspecified,
        numerator: String = "", denominator: String = "", basis: String = "", version: Int32 = 0
    ) {
        self.kind = kind
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.unit = unit
        self.numerator = numerator
        self.denominator = denominator
        self.basis = basis
        self.version = version
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        try visitor.value(&unit)
        try visitor.text(&numerator)
        try visitor.text(&denominator)
        try visitor.text(&basis)
        visitor.number(&version)
    }
}

/// One indicator, of one department, for one period.
package struct IndicatorValue: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.IndicatorValue" }
    package static let shape = MessageShape(of: Self.self)

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Code of the department; empty for the district.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    /// The numerator, or the count.
    package var numerator: Int64 = 0

    /// The denominator; 0 for counts, and where there was nothing to measure.
    package var denominator: Int64 = 0

    /// The value in thousandths: of the ratio, of a working day or of a second; for counts 1000 times the count.
    package var valueMillis: Int64 = 0

    /// False if the denominator is 0 or no row exists: there is no value then, which is not the same as 0.
    package var measurable: Bool = false

    /// Version of the definition it was computed by.
    package var definitionVersion: Int32 = 0

    /// Where the sources stood.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// When it was computed.
    package var computeTime: WireTimestamp? = nil

    package init() {}

    package init(
        kind: IndicatorKind = .unspecified, department: String = "", period: Period? = nil, numerator: Int64 = 0,
        denominator: Int64 = 0, valueMillis: Int64 = 0, measurable: Bool = false, definitionVersion: Int32 = 0,
        freshness: [CommonSchema.SourceFreshness] = [], computeTime: WireTimestamp? = nil
    ) {
        self.kind = kind
        self.department = department
        self.period = period
        self.numerator = numerator
        self.denominator = denominator
        self.valueMillis = valueMillis
        self.measurable = measurable
        self.definitionVersion = definitionVersion
        self.freshness = freshness
        self.computeTime = computeTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.text(&department)
        try visitor.message(&period)
        visitor.number(&numerator)
        visitor.number(&denominator)
        visitor.number(&valueMillis)
        visitor.number(&measurable)
        visitor.number(&definitionVersion)
        try visitor.messages(&freshness)
        try visitor.message(&computeTime)
    }
}

/// One row behind an indicator.
package struct IndicatorRow: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.IndicatorRow" }
    package static let shape = MessageShape(of: Self.self)

    /// The record's resource name, for example `decisions/{id}` or `caseReports/{id}`.
    package var record: String = ""

    /// The service that owns it: "registry", "listing", "measures" or "reporting".
    package var source: String = ""

    /// Where it counts.
    package var part: IndicatorRowPart = .unspecified

    /// What it adds, in thousandths; for medians its own delay.
    package var valueMillis: Int64 = 0

    /// Why it counts so, for example "submitted 3 working days after the due day". No names of persons.
    package var reason: String = ""

    package init() {}

    package init(
        record: String = "", source: String = "", part: IndicatorRowPart = .unspecified, valueMillis: Int64 = 0,
        reason: String = ""
    ) {
        self.record = record
        self.source = source
        self.part = part
        self.valueMillis = valueMillis
        self.reason = reason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&record)
        try visitor.text(&source)
        try visitor.value(&part)
        visitor.number(&valueMillis)
        try visitor.text(&reason)
    }
}

/// A decision that was never reported, found by inspection.
package struct Concealment: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Concealment" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `concealments/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// Number of the document, 1 to 128 characters.
    package var documentNumber: String = ""

    /// Day of the decision, `YYYY-MM-DD`.
    package var decisionDate: String = ""

    /// Day it was found, `YYYY-MM-DD`.
    package var foundDate: String = ""

    /// How it was found, 1 to 1000 characters.
    package var finding: String = ""

    /// `decisions/{id}` once it was reported after all; empty before. Output only.
    package var decision: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", department: String = "", documentNumber: String = "", decisionDate: String = "",
        foundDate: String = "", finding: String = "", decision: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.documentNumber = documentNumber
        self.decisionDate = decisionDate
        self.foundDate = foundDate
        self.finding = finding
        self.decision = decision
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&documentNumber)
        try visitor.text(&decisionDate)
        try visitor.text(&foundDate)
        try visitor.text(&finding)
        try visitor.text(&decision)
        try visitor.message(&createTime)
    }
}

/// The request for ListIndicatorDefinitions.
package struct ListIndicatorDefinitionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorDefinitionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
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

extension ListIndicatorDefinitionsRequest: PagedRequest {}

/// The answer of ListIndicatorDefinitions.
package struct ListIndicatorDefinitionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorDefinitionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var definitions: [IndicatorDefinition] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        definitions: [IndicatorDefinition] = [], nextPageToken: String = ""
    ) {
        self.definitions = definitions
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&definitions)
        try visitor.text(&nextPageToken)
    }
}

extension ListIndicatorDefinitionsResponse: PagedResponse {
    /// The page's items, which the contract calls `definitions`.
    package var items: [IndicatorDefinition] {
        get { definitions }
        set { definitions = newValue }
    }
}

/// The request for GetIndicator.
package struct GetIndicatorRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetIndicatorRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Code of the department; empty means the district.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    package init() {}

    package init(
        kind: IndicatorKind = .unspecified, department: String = "", period: Period? = nil
    ) {
        self.kind = kind
        self.department = department
        self.period = period
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.text(&department)
        try visitor.message(&period)
    }
}

/// The answer of GetIndicator.
package struct GetIndicatorResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetIndicatorResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The value.
    package var value: IndicatorValue? = nil

    package init() {}

    package init(
        value: IndicatorValue? = nil
    ) {
        self.value = value
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&self.value)
    }
}

/// The request for ListIndicators.
package struct ListIndicatorsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The period; required.
    package var period: Period? = nil

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only this one; unspecified for all.
    package var kind: IndicatorKind = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", period: Period? = nil, department: String = "",
        kind: IndicatorKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.period = period
        self.department = department
        self.kind = kind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.message(&period)
        try visitor.text(&department)
        try visitor.value(&kind)
    }
}

extension ListIndicatorsRequest: PagedRequest {}

/// The answer of ListIndicators.
package struct ListIndicatorsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var values: [IndicatorValue] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        values: [IndicatorValue] = [], nextPageToken: String = ""
    ) {
        self.values = values
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&values)
        try visitor.text(&nextPageToken)
    }
}

extension ListIndicatorsResponse: PagedResponse {
    /// The page's items, which the contract calls `values`.
    package var items: [IndicatorValue] {
        get { values }
        set { values = newValue }
    }
}

/// The request for ListIndicatorRows.
package struct ListIndicatorRowsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorRowsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Code of the department; empty means the district.
    package var department: String = ""

    /// The period; required.
    package var period: Period? = nil

    /// Only rows of this part; unspecified for all.
    package var part: IndicatorRowPart = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", kind: IndicatorKind = .unspecified, department: String = "",
        period: Period? = nil, part: IndicatorRowPart = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
        self.department = department
        self.period = period
        self.part = part
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&kind)
        try visitor.text(&department)
        try visitor.message(&period)
        try visitor.value(&part)
    }
}

extension ListIndicatorRowsRequest: PagedRequest {}

/// The answer of ListIndicatorRows.
package struct ListIndicatorRowsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorRowsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var rows: [IndicatorRow] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        rows: [IndicatorRow] = [], nextPageToken: String = ""
    ) {
        self.rows = rows
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&rows)
        try visitor.text(&nextPageToken)
    }
}

extension ListIndicatorRowsResponse: PagedResponse {
    /// The page's items, which the contract calls `rows`.
    package var items: [IndicatorRow] {
        get { rows }
        set { rows = newValue }
    }
}

/// The request for RecordConcealment.
package struct RecordConcealmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RecordConcealmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// What was found; output-only fields are ignored.
    package var concealment: Concealment? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", concealment: Concealment? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.concealment = concealment
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&concealment)
        try visitor.message(&official)
    }
}

extension RecordConcealmentRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordConcealment.
package struct RecordConcealmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RecordConcealmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The finding as kept.
    package var concealment: Concealment? = nil

    package init() {}

    package init(
        concealment: Concealment? = nil
    ) {
        self.concealment = concealment
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&concealment)
    }
}

/// The request for ListConcealments.
package struct ListConcealmentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListConcealmentsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
    }
}

extension ListConcealmentsRequest: PagedRequest {}

/// The answer of ListConcealments.
package struct ListConcealmentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListConcealmentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var concealments: [Concealment] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        concealments: [Concealment] = [], nextPageToken: String = ""
    ) {
        self.concealments = concealments
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&concealments)
        try visitor.text(&nextPageToken)
    }
}

extension ListConcealmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `concealments`.
    package var items: [Concealment] {
        get { concealments }
        set { concealments = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.IndicatorService` is, for routers, channels and policies.
package enum IndicatorServiceMethods {
    package static let listIndicatorDefinitions = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListIndicatorDefinitions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    package static let getIndicator = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "GetIndicator",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    package static let listIndicators = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListIndicators",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    package static let listIndicatorRows = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListIndicatorRows",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    package static let recordConcealment = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "RecordConcealment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P2"])

    package static let listConcealments = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListConcealments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [listIndicatorDefinitions, getIndicator, listIndicators, listIndicatorRows, recordConcealment, listConcealments]
}

/// Computes indicators from the rows that reporting keeps of registry, listing, measures and its own cases. A
/// department reads its own and the district's; the lead department reads all.
package protocol IndicatorService: RPCService {
    /// Lists what is measured and how, in order of kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page.
    func listIndicatorDefinitions(_ request: ListIndicatorDefinitionsRequest, context: ServerContext) async throws -> ListIndicatorDefinitionsResponse

    /// Returns one indicator of one department, or of the district, for a period.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for another
    /// department.
    func getIndicator(_ request: GetIndicatorRequest, context: ServerContext) async throws -> GetIndicatorResponse

    /// Lists every indicator of a period, by department in order of code, then by kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listIndicators(_ request: ListIndicatorsRequest, context: ServerContext) async throws -> ListIndicatorsResponse

    /// Lists the rows that an indicator was counted from: the proof of its numerator and of its denominator.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listIndicatorRows(_ request: ListIndicatorRowsRequest, context: ServerContext) async throws -> ListIndicatorRowsResponse

    /// Records a decision that an inspection found and that was never reported (瞒报).
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; ALREADY_EXISTS for a document
    /// recorded before; FAILED_PRECONDITION `WAS_REPORTED` if the registry holds it; PERMISSION_DENIED for all but the
    /// lead department.
    func recordConcealment(_ request: RecordConcealmentRequest, context: ServerContext) async throws -> RecordConcealmentResponse

    /// Lists findings of concealment, newest first.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listConcealments(_ request: ListConcealmentsRequest, context: ServerContext) async throws -> ListConcealmentsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension IndicatorService {
    package func listIndicatorDefinitions(_ request: ListIndicatorDefinitionsRequest, context: ServerContext) async throws -> ListIndicatorDefinitionsResponse {
        throw unimplemented(IndicatorServiceMethods.listIndicatorDefinitions)
    }

    package func getIndicator(_ request: GetIndicatorRequest, context: ServerContext) async throws -> GetIndicatorResponse {
        throw unimplemented(IndicatorServiceMethods.getIndicator)
    }

    package func listIndicators(_ request: ListIndicatorsRequest, context: ServerContext) async throws -> ListIndicatorsResponse {
        throw unimplemented(IndicatorServiceMethods.listIndicators)
    }

    package func listIndicatorRows(_ request: ListIndicatorRowsRequest, context: ServerContext) async throws -> ListIndicatorRowsResponse {
        throw unimplemented(IndicatorServiceMethods.listIndicatorRows)
    }

    package func recordConcealment(_ request: RecordConcealmentRequest, context: ServerContext) async throws -> RecordConcealmentResponse {
        throw unimplemented(IndicatorServiceMethods.recordConcealment)
    }

    package func listConcealments(_ request: ListConcealmentsRequest, context: ServerContext) async throws -> ListConcealmentsResponse {
        throw unimplemented(IndicatorServiceMethods.listConcealments)
    }
}

extension IndicatorService {
    /// Makes every method of `IndicatorService` reachable.
    /// A type that serves several services calls each one's.
    package func registerIndicatorService(in router: inout Router) {
        router.add(IndicatorServiceMethods.listIndicatorDefinitions) { payload, limits, _ throws(RPCError) in
            let request = try ListIndicatorDefinitionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listIndicatorDefinitions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.getIndicator) { payload, limits, _ throws(RPCError) in
            let request = try GetIndicatorRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getIndicator(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.listIndicators) { payload, limits, _ throws(RPCError) in
            let request = try ListIndicatorsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listIndicators(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.listIndicatorRows) { payload, limits, _ throws(RPCError) in
            let request = try ListIndicatorRowsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listIndicatorRows(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.recordConcealment) { payload, limits, _ throws(RPCError) in
            let request = try RecordConcealmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordConcealment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.listConcealments) { payload, limits, _ throws(RPCError) in
            let request = try ListConcealmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listConcealments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerIndicatorService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.IndicatorService`; what each method does and refuses is said at ``IndicatorService``.
package struct IndicatorServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func listIndicatorDefinitions(_ request: ListIndicatorDefinitionsRequest, options: CallOptions = .default) async throws -> ListIndicatorDefinitionsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listIndicatorDefinitions, request.serialized(), options: options))
    }

    package func getIndicator(_ request: GetIndicatorRequest, options: CallOptions = .default) async throws -> GetIndicatorResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.getIndicator, request.serialized(), options: options))
    }

    package func listIndicators(_ request: ListIndicatorsRequest, options: CallOptions = .default) async throws -> ListIndicatorsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listIndicators, request.serialized(), options: options))
    }

    package func listIndicatorRows(_ request: ListIndicatorRowsRequest, options: CallOptions = .default) async throws -> ListIndicatorRowsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listIndicatorRows, request.serialized(), options: options))
    }

    package func recordConcealment(_ request: RecordConcealmentRequest, options: CallOptions = .default) async throws -> RecordConcealmentResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.recordConcealment, request.serialized(), options: options))
    }

    package func listConcealments(_ request: ListConcealmentsRequest, options: CallOptions = .default) async throws -> ListConcealmentsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listConcealments, request.serialized(), options: options))
    }
}
