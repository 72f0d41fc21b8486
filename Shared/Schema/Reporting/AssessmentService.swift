// Written by `make generate` from proto/xinyi/reporting/v1/assessment_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Where a sheet stands: DRAFT > CONFIRMED.
package enum AssessmentSheetState: ContractEnum {
    /// Not stated. Never in answers.
    case unspecified
    /// Being filled.
    case draft
    /// Confirmed; never changes.
    case confirmed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .draft, .confirmed]
    package static let names = ["ASSESSMENT_SHEET_STATE_UNSPECIFIED", "ASSESSMENT_SHEET_STATE_DRAFT", "ASSESSMENT_SHEET_STATE_CONFIRMED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .confirmed
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .confirmed: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The form of an exported document.
package enum AssessmentExportFormat: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Comma-separated values, UTF-8 with byte order mark.
    case csv
    /// A page that prints well and needs nothing else.
    case html
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .csv, .html]
    package static let names = ["ASSESSMENT_EXPORT_FORMAT_UNSPECIFIED", "ASSESSMENT_EXPORT_FORMAT_CSV", "ASSESSMENT_EXPORT_FORMAT_HTML"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .csv
            case 2: self = .html
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .csv: 1
            case .html: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a report stands: DRAFT > SUBMITTED > ACKNOWLEDGED.
package enum GovernmentReportState: ContractEnum {
    /// Not stated. Never in answers.
    case unspecified
    /// Being written.
    case draft
    /// Before the district government.
    case submitted
    /// The district government took note.
    case acknowledged
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .draft, .submitted, .acknowledged]
    package static let names = ["GOVERNMENT_REPORT_STATE_UNSPECIFIED", "GOVERNMENT_REPORT_STATE_DRAFT", "GOVERNMENT_REPORT_STATE_SUBMITTED", "GOVERNMENT_REPORT_STATE_ACKNOWLEDGED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .submitted
            case 3: self = .acknowledged
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .submitted: 2
            case .acknowledged: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One item of a scheme.
package struct AssessmentItem: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AssessmentItem" }
    package static let shape = MessageShape(of: Self.self)

    /// Key of the item within the scheme, 1 to 40 lower-case letters, digits and hyphens.
    package var item: String = ""

    /// Chinese title, 1 to 200 characters.
    package var titleZh: String = ""

    /// English title, at most 200 characters.
    package var titleEn: String = ""

    /// Points at best, in thousandths; all items of a scheme add up to 100000.
    package var pointsMillis: Int32 = 0

    /// The indicator that fills it; unspecified means by hand.
    package var indicator: IndicatorKind = .unspecified

    /// Value in thousandths from which the item gets all its points, for example 950 for 95 %; 0 for items by hand.
    package var fullMarksMillis: Int32 = 0

    /// Value in thousandths from which it gets none; between both, points run in a straight line.
    package var noMarksMillis: Int32 = 0

    /// The task or safeguard of the plan it belongs to, for example `S4`.
    package var task: String = ""

    package init() {}

    package init(
        item: String = "", titleZh: String = "", titleEn: String = "", pointsMillis: Int32 = 0,
        indicator: IndicatorKind = .unspecified, fullMarksMillis: Int32 = 0, noMarksMillis: Int32 = 0, task: String = ""
    ) {
        self.item = item
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.pointsMillis = pointsMillis
        self.indicator = indicator
        self.fullMarksMillis = fullMarksMillis
        self.noMarksMillis = noMarksMillis
        self.task = task
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&item)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        visitor.number(&pointsMillis)
        try visitor.value(&indicator)
        visitor.number(&fullMarksMillis)
        visitor.number(&noMarksMillis)
        try visitor.text(&task)
    }
}

/// The scheme of a year.
package struct AssessmentScheme: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AssessmentScheme" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `assessmentSchemes/{year}`. Output only.
    package var name: String = ""

    /// The year, from 2020.
    package var year: Int32 = 0

    /// The document it rests on, 1 to 400 characters.
    package var basis: String = ""

    /// The items, 1 to 100.
    package var items: [AssessmentItem] = []

    /// Version, one more with every change. Output only.
    package var version: Int32 = 0

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", year: Int32 = 0, basis: String = "", items: [AssessmentItem] = [], version: Int32 = 0,
        etag: String = ""
    ) {
        self.name = name
        self.year = year
        self.basis = basis
        self.items = items
        self.version = version
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        visitor.number(&year)
        try visitor.text(&basis)
        try visitor.messages(&items)
        visitor.number(&version)
        try visitor.text(&etag)
    }
}

/// One indicator of a scorecard.
package struct ScorecardLine: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ScorecardLine" }
    package static let shape = MessageShape(of: Self.self)

    /// The department's value.
    package var own: IndicatorValue? = nil

    /// The district's value.
    package var district: IndicatorValue? = nil

    /// The department's value in the period before.
    package var before: IndicatorValue? = nil

    package init() {}

    package init(
        own: IndicatorValue? = nil, district: IndicatorValue? = nil, before: IndicatorValue? = nil
    ) {
        self.own = own
        self.district = district
        self.before = before
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&own)
        try visitor.message(&district)
        try visitor.message(&before)
    }
}

/// A department's indicators of a period.
package struct Scorecard: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Scorecard" }
    package static let shape = MessageShape(of: Self.self)

    /// Code of the department.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    /// The indicators, by kind.
    package var lines: [ScorecardLine] = []

    /// Rectification notices not yet verified.
    package var openRectifications: Int32 = 0

    /// Months owed and overdue on the day.
    package var overdueReports: Int32 = 0

    package init() {}

    package init(
        department: String = "", period: Period? = nil, lines: [ScorecardLine] = [], openRectifications: Int32 = 0,
        overdueReports: Int32 = 0
    ) {
        self.department = department
        self.period = period
        self.lines = lines
        self.openRectifications = openRectifications
        self.overdueReports = overdueReports
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.message(&period)
        try visitor.messages(&lines)
        visitor.number(&openRectifications)
        visitor.number(&overdueReports)
    }
}

/// What a department gets for one item.
package struct AssessmentEntry: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AssessmentEntry" }
    package static let shape = MessageShape(of: Self.self)

    /// Key of the item in the scheme.
    package var item: String = ""

    /// Points given, in thousandths, from 0 to the item's points.
    package var pointsMillis: Int32 = 0

    /// True once filled. Output only.
    package var filled: Bool = false

    /// The value it was computed from; absent for items by hand. Output only.
    package var value: IndicatorValue? = nil

    /// Remark, at most 1000 characters; required for items by hand.
    package var remark: String = ""

    /// Records that prove it, resource names, at most 20.
    package var evidenceRecords: [String] = []

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// Who filled it by hand. Output only.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        item: String = "", pointsMillis: Int32 = 0, filled: Bool = false, value: IndicatorValue? = nil, remark: String = "",
        evidenceRecords: [String] = [], documents: [CommonSchema.DocumentReference] = [], official: CommonSchema.Official? = nil
    ) {
        self.item = item
        self.pointsMillis = pointsMillis
        self.filled = filled
        self.value = value
        self.remark = remark
        self.evidenceRecords = evidenceRecords
        self.documents = documents
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&item)
        visitor.number(&pointsMillis)
        visitor.number(&filled)
        try visitor.message(&self.value)
        try visitor.text(&remark)
        try visitor.texts(&evidenceRecords)
        try visitor.messages(&documents)
        try visitor.message(&official)
    }
}

/// A department's annual sheet.
package struct AssessmentSheet: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AssessmentSheet" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `assessmentSheets/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The year.
    package var year: Int32 = 0

    /// Where it stands. Output only.
    package var state: AssessmentSheetState = .unspecified

    /// One for each item of the scheme.
    package var entries: [AssessmentEntry] = []

    /// Sum of the points, in thousandths. Output only.
    package var totalMillis: Int32 = 0

    /// The department's own view, or empty. Output only.
    package var departmentView: String = ""

    /// Version of the scheme it was drawn up by. Output only.
    package var schemeVersion: Int32 = 0

    /// Who confirmed it. Output only.
    package var confirmedBy: CommonSchema.Official? = nil

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last. Output only.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", department: String = "", year: Int32 = 0, state: AssessmentSheetState = .unspecified,
        entries: [AssessmentEntry] = [], totalMillis: Int32 = 0, departmentView: String = "", schemeVersion: Int32 = 0,
        confirmedBy: CommonSchema.Official? = nil, etag: String = "", createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.year = year
        self.state = state
        self.entries = entries
        self.totalMillis = totalMillis
        self.departmentView = departmentView
        self.schemeVersion = schemeVersion
        self.confirmedBy = confirmedBy
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        visitor.number(&year)
        try visitor.value(&state)
        try visitor.messages(&entries)
        visitor.number(&totalMillis)
        try visitor.text(&departmentView)
        visitor.number(&schemeVersion)
        try visitor.message(&confirmedBy)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}

/// A report to the district government.
package struct GovernmentReport: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GovernmentReport" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `governmentReports/{id}`. Output only.
    package var name: String = ""

    /// The period.
    package var period: Period? = nil

    /// Where it stands. Output only.
    package var state: GovernmentReportState = .unspecified

    /// The lead department's own words.
    package var summary: String = ""

    /// The departments' scorecards as of the draft. Output only.
    package var scorecards: [Scorecard] = []

    /// Circulars of the period, `circulars/{id}`. Output only.
    package var circulars: [String] = []

    /// Rectification notices open or closed in the period, `rectifications/{id}`. Output only.
    package var rectifications: [String] = []

    /// What the district government instructs, or empty. Output only.
    package var instructions: String = ""

    /// When it was submitted; absent before. Output only.
    package var submitTime: WireTimestamp? = nil

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", period: Period? = nil, state: GovernmentReportState = .unspecified, summary: String = "",
        scorecards: [Scorecard] = [], circulars: [String] = [], rectifications: [String] = [], instructions: String = "",
        submitTime: WireTimestamp? = nil, etag: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.period = period
        self.state = state
        self.summary = summary
        self.scorecards = scorecards
        self.circulars = circulars
        self.rectifications = rectifications
        self.instructions = instructions
        self.submitTime = submitTime
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&period)
        try visitor.value(&state)
        try visitor.text(&summary)
        try visitor.messages(&scorecards)
        try visitor.texts(&circulars)
        try visitor.texts(&rectifications)
        try visitor.text(&instructions)
        try visitor.message(&submitTime)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}

/// The request for PutAssessmentScheme.
package struct PutAssessmentSchemeRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutAssessmentSchemeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The scheme; output-only fields are ignored.
    package var scheme: AssessmentScheme? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", scheme: AssessmentScheme? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.scheme = scheme
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&scheme)
        try visitor.message(&official)
    }
}

extension PutAssessmentSchemeRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutAssessmentScheme.
package struct PutAssessmentSchemeResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutAssessmentSchemeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The scheme as kept.
    package var scheme: AssessmentScheme? = nil

    package init() {}

    package init(
        scheme: AssessmentScheme? = nil
    ) {
        self.scheme = scheme
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&scheme)
    }
}

/// The request for GetAssessmentScheme.
package struct GetAssessmentSchemeRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSchemeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `assessmentSchemes/{year}`.
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

extension GetAssessmentSchemeRequest: NamedRequest {}

/// The answer of GetAssessmentScheme.
package struct GetAssessmentSchemeResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSchemeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The scheme.
    package var scheme: AssessmentScheme? = nil

    package init() {}

    package init(
        scheme: AssessmentScheme? = nil
    ) {
        self.scheme = scheme
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&scheme)
    }
}

/// The request for ListAssessmentSchemes.
package struct ListAssessmentSchemesRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSchemesRequest" }
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

extension ListAssessmentSchemesRequest: PagedRequest {}

/// The answer of ListAssessmentSchemes.
package struct ListAssessmentSchemesResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSchemesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var schemes: [AssessmentScheme] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        schemes: [AssessmentScheme] = [], nextPageToken: String = ""
    ) {
        self.schemes = schemes
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&schemes)
        try visitor.text(&nextPageToken)
    }
}

extension ListAssessmentSchemesResponse: PagedResponse {
    /// The page's items, which the contract calls `schemes`.
    package var items: [AssessmentScheme] {
        get { schemes }
        set { schemes = newValue }
    }
}

/// The request for GetScorecard.
package struct GetScorecardRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetScorecardRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Code of the department; empty means the caller's.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    package init() {}

    package init(
        department: String = "", period: Period? = nil
    ) {
        self.department = department
        self.period = period
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.message(&period)
    }
}

/// The answer of GetScorecard.
package struct GetScorecardResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetScorecardResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The scorecard.
    package var scorecard: Scorecard? = nil

    package init() {}

    package init(
        scorecard: Scorecard? = nil
    ) {
        self.scorecard = scorecard
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&scorecard)
    }
}

/// The request for ListScorecards.
package struct ListScorecardsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListScorecardsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The period; required.
    package var period: Period? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", period: Period? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.period = period
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.message(&period)
    }
}

extension ListScorecardsRequest: PagedRequest {}

/// The answer of ListScorecards.
package struct ListScorecardsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListScorecardsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var scorecards: [Scorecard] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        scorecards: [Scorecard] = [], nextPageToken: String = ""
    ) {
        self.scorecards = scorecards
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&scorecards)
        try visitor.text(&nextPageToken)
    }
}

extension ListScorecardsResponse: PagedResponse {
    /// The page's items, which the contract calls `scorecards`.
    package var items: [Scorecard] {
        get { scorecards }
        set { scorecards = newValue }
    }
}

/// The request for CreateAssessmentSheet.
package struct CreateAssessmentSheetRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateAssessmentSheetRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The year, from 2020.
    package var year: Int32 = 0

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", department: String = "", year: Int32 = 0, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.department = department
        self.year = year
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&department)
        visitor.number(&year)
        try visitor.message(&official)
    }
}

extension CreateAssessmentSheetRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateAssessmentSheet.
package struct CreateAssessmentSheetResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateAssessmentSheetResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The draft.
    package var sheet: AssessmentSheet? = nil

    package init() {}

    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&sheet)
    }
}

/// The request for FillAssessmentItem.
package struct FillAssessmentItemRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.FillAssessmentItemRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `assessmentSheets/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The item and what it gets; `item` says which.
    package var entry: AssessmentEntry? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", entry: AssessmentEntry? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.entry = entry
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&entry)
        try visitor.message(&official)
    }
}

extension FillAssessmentItemRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of FillAssessmentItem.
package struct FillAssessmentItemResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.FillAssessmentItemResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var sheet: AssessmentSheet? = nil

    package init() {}

    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&sheet)
    }
}

/// The request for StateViewOnAssessmentSheet.
package struct StateViewOnAssessmentSheetRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.StateViewOnAssessmentSheetRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `assessmentSheets/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The view, 1 to 4000 characters.
    package var view: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", view: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.view = view
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&view)
        try visitor.message(&official)
    }
}

extension StateViewOnAssessmentSheetRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of StateViewOnAssessmentSheet.
package struct StateViewOnAssessmentSheetResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.StateViewOnAssessmentSheetResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var sheet: AssessmentSheet? = nil

    package init() {}

    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&sheet)
    }
}

/// The request for ConfirmAssessmentSheet.
package struct ConfirmAssessmentSheetRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ConfirmAssessmentSheetRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `assessmentSheets/{id}`.
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

extension ConfirmAssessmentSheetRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmAssessmentSheet.
package struct ConfirmAssessmentSheetResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ConfirmAssessmentSheetResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var sheet: AssessmentSheet? = nil

    package init() {}

    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&sheet)
    }
}

/// The request for GetAssessmentSheet.
package struct GetAssessmentSheetRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSheetRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `assessmentSheets/{id}`.
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

extension GetAssessmentSheetRequest: NamedRequest {}

/// The answer of GetAssessmentSheet.
package struct GetAssessmentSheetResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSheetResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var sheet: AssessmentSheet? = nil

    package init() {}

    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&sheet)
    }
}

/// The request for ListAssessmentSheets.
package struct ListAssessmentSheetsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSheetsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this year; 0 for all.
    package var year: Int32 = 0

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", year: Int32 = 0, department: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.year = year
        self.department = department
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        visitor.number(&year)
        try visitor.text(&department)
    }
}

extension ListAssessmentSheetsRequest: PagedRequest {}

/// The answer of ListAssessmentSheets.
package struct ListAssessmentSheetsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSheetsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var sheets: [AssessmentSheet] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        sheets: [AssessmentSheet] = [], nextPageToken: String = ""
    ) {
        self.sheets = sheets
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&sheets)
        try visitor.text(&nextPageToken)
    }
}

extension ListAssessmentSheetsResponse: PagedResponse {
    /// The page's items, which the contract calls `sheets`.
    package var items: [AssessmentSheet] {
        get { sheets }
        set { sheets = newValue }
    }
}

/// The request for ExportAssessmentSheets.
package struct ExportAssessmentSheetsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ExportAssessmentSheetsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The year.
    package var year: Int32 = 0

    /// The form of the document.
    package var format: AssessmentExportFormat = .unspecified

    package init() {}

    package init(
        year: Int32 = 0, format: AssessmentExportFormat = .unspecified
    ) {
        self.year = year
        self.format = format
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&year)
        try visitor.value(&format)
    }
}

/// One message of the stream of ExportAssessmentSheets.
package struct ExportAssessmentSheetsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ExportAssessmentSheetsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The next part of the document, at most 65536 bytes.
    package var chunk: [UInt8] = []

    package init() {}

    package init(
        chunk: [UInt8] = []
    ) {
        self.chunk = chunk
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.bytes(&chunk)
    }
}

/// The request for CreateGovernmentReport.
package struct CreateGovernmentReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateGovernmentReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The period.
    package var period: Period? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", period: Period? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.period = period
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&period)
        try visitor.message(&official)
    }
}

extension CreateGovernmentReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateGovernmentReport.
package struct CreateGovernmentReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateGovernmentReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The draft.
    package var report: GovernmentReport? = nil

    package init() {}

    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&report)
    }
}

/// The request for SubmitGovernmentReport.
package struct SubmitGovernmentReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SubmitGovernmentReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `governmentReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The lead department's own words, 1 to 4000 characters.
    package var summary: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", summary: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.summary = summary
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&summary)
        try visitor.message(&official)
    }
}

extension SubmitGovernmentReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SubmitGovernmentReport.
package struct SubmitGovernmentReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SubmitGovernmentReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var report: GovernmentReport? = nil

    package init() {}

    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&report)
    }
}

/// The request for AcknowledgeGovernmentReport.
package struct AcknowledgeGovernmentReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeGovernmentReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `governmentReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Instructions, at most 4000 characters.
    package var instructions: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", instructions: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.instructions = instructions
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&instructions)
        try visitor.message(&official)
    }
}

extension AcknowledgeGovernmentReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcknowledgeGovernmentReport.
package struct AcknowledgeGovernmentReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeGovernmentReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var report: GovernmentReport? = nil

    package init() {}

    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&report)
    }
}

/// The request for GetGovernmentReport.
package struct GetGovernmentReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetGovernmentReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `governmentReports/{id}`.
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

extension GetGovernmentReportRequest: NamedRequest {}

/// The answer of GetGovernmentReport.
package struct GetGovernmentReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetGovernmentReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var report: GovernmentReport? = nil

    package init() {}

    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&report)
    }
}

/// The request for ListGovernmentReports.
package struct ListGovernmentReportsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListGovernmentReportsRequest" }
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

extension ListGovernmentReportsRequest: PagedRequest {}

/// The answer of ListGovernmentReports.
package struct ListGovernmentReportsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListGovernmentReportsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var reports: [GovernmentReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        reports: [GovernmentReport] = [], nextPageToken: String = ""
    ) {
        self.reports = reports
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&reports)
        try visitor.text(&nextPageToken)
    }
}

extension ListGovernmentReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `reports`.
    package var items: [GovernmentReport] {
        get { reports }
        set { reports = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.AssessmentService` is, for routers, channels and policies.
package enum AssessmentServiceMethods {
    package static let putAssessmentScheme = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "PutAssessmentScheme",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    package static let getAssessmentScheme = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetAssessmentScheme",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    package static let listAssessmentSchemes = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListAssessmentSchemes",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    package static let getScorecard = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetScorecard",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    package static let listScorecards = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListScorecards",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    package static let createAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "CreateAssessmentSheet",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    package static let fillAssessmentItem = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "FillAssessmentItem",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    package static let stateViewOnAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "StateViewOnAssessmentSheet",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P3"])

    package static let confirmAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ConfirmAssessmentSheet",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    package static let getAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetAssessmentSheet",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    package static let listAssessmentSheets = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListAssessmentSheets",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    package static let exportAssessmentSheets = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ExportAssessmentSheets",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.lead, .oversight],
        rows: ["P3"])

    package static let createGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "CreateGovernmentReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    package static let submitGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "SubmitGovernmentReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    package static let acknowledgeGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "AcknowledgeGovernmentReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.oversight],
        rows: ["P3"])

    package static let getGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetGovernmentReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    package static let listGovernmentReports = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListGovernmentReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putAssessmentScheme, getAssessmentScheme, listAssessmentSchemes, getScorecard, listScorecards, createAssessmentSheet, fillAssessmentItem, stateViewOnAssessmentSheet, confirmAssessmentSheet, getAssessmentSheet, listAssessmentSheets, exportAssessmentSheets, createGovernmentReport, submitGovernmentReport, acknowledgeGovernmentReport, getGovernmentReport, listGovernmentReports]
}

/// Assesses departments, never subjects. The lead department keeps the scheme and the sheets and reports to the
/// district government; a department reads its own scorecard and sheet and may state its view; the district government
/// reads all.
package protocol AssessmentService: RPCService {
    /// Sets the scheme of a year: items, points and how each is filled.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT if the points do not add up to 100, or naming the field; ABORTED `ETAG_MISMATCH`;
    /// FAILED_PRECONDITION `SHEETS_CONFIRMED` if a sheet of the year is confirmed; PERMISSION_DENIED for all but the
    /// lead department.
    func putAssessmentScheme(_ request: PutAssessmentSchemeRequest, context: ServerContext) async throws -> PutAssessmentSchemeResponse

    /// Returns the scheme of a year.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    func getAssessmentScheme(_ request: GetAssessmentSchemeRequest, context: ServerContext) async throws -> GetAssessmentSchemeResponse

    /// Lists schemes, newest year first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listAssessmentSchemes(_ request: ListAssessmentSchemesRequest, context: ServerContext) async throws -> ListAssessmentSchemesResponse

    /// Returns a department's indicators of a period beside the district's, with what changed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for an unknown department; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func getScorecard(_ request: GetScorecardRequest, context: ServerContext) async throws -> GetScorecardResponse

    /// Lists the scorecards of a period in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listScorecards(_ request: ListScorecardsRequest, context: ServerContext) async throws -> ListScorecardsResponse

    /// Draws up a department's sheet of a year: computed items filled, items by hand open.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for department or scheme; ALREADY_EXISTS; INVALID_ARGUMENT; PERMISSION_DENIED for all but the
    /// lead department.
    func createAssessmentSheet(_ request: CreateAssessmentSheetRequest, context: ServerContext) async throws -> CreateAssessmentSheetResponse

    /// Fills one item by hand, with evidence.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `COMPUTED_ITEM` if
    /// the item is computed; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func fillAssessmentItem(_ request: FillAssessmentItemRequest, context: ServerContext) async throws -> FillAssessmentItemResponse

    /// Adds the department's own view to a draft before it is confirmed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func stateViewOnAssessmentSheet(_ request: StateViewOnAssessmentSheetRequest, context: ServerContext) async throws -> StateViewOnAssessmentSheetResponse

    /// Confirms a complete draft; it never changes afterwards.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `ITEMS_OPEN`
    /// naming what is not filled, `FOUR_EYES` if the official filled an item; INVALID_ARGUMENT; PERMISSION_DENIED for
    /// all but the lead department.
    func confirmAssessmentSheet(_ request: ConfirmAssessmentSheetRequest, context: ServerContext) async throws -> ConfirmAssessmentSheetResponse

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getAssessmentSheet(_ request: GetAssessmentSheetRequest, context: ServerContext) async throws -> GetAssessmentSheetResponse

    /// Lists sheets, newest year first, in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listAssessmentSheets(_ request: ListAssessmentSheetsRequest, context: ServerContext) async throws -> ListAssessmentSheetsResponse

    /// Exports the sheets of a year as one document.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND if the year has none; PERMISSION_DENIED for all but the lead department and the
    /// district government.
    func exportAssessmentSheets(_ request: ExportAssessmentSheetsRequest, context: ServerContext, writer: ResponseWriter<ExportAssessmentSheetsResponse>) async throws

    /// Drafts the report of a period to the district government from scorecards, overdue reports, circulars and
    /// rectifications.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; ALREADY_EXISTS for the period; PERMISSION_DENIED for all but the lead department.
    func createGovernmentReport(_ request: CreateGovernmentReportRequest, context: ServerContext) async throws -> CreateGovernmentReportResponse

    /// Submits a report to the district government.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func submitGovernmentReport(_ request: SubmitGovernmentReportRequest, context: ServerContext) async throws -> SubmitGovernmentReportResponse

    /// The district government takes note, with instructions if it has any.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the district government.
    func acknowledgeGovernmentReport(_ request: AcknowledgeGovernmentReportRequest, context: ServerContext) async throws -> AcknowledgeGovernmentReportResponse

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getGovernmentReport(_ request: GetGovernmentReportRequest, context: ServerContext) async throws -> GetGovernmentReportResponse

    /// Lists reports to the district government, newest first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listGovernmentReports(_ request: ListGovernmentReportsRequest, context: ServerContext) async throws -> ListGovernmentReportsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension AssessmentService {
    package func putAssessmentScheme(_ request: PutAssessmentSchemeRequest, context: ServerContext) async throws -> PutAssessmentSchemeResponse {
        throw unimplemented(AssessmentServiceMethods.putAssessmentScheme)
    }

    package func getAssessmentScheme(_ request: GetAssessmentSchemeRequest, context: ServerContext) async throws -> GetAssessmentSchemeResponse {
        throw unimplemented(AssessmentServiceMethods.getAssessmentScheme)
    }

    package func listAssessmentSchemes(_ request: ListAssessmentSchemesRequest, context: ServerContext) async throws -> ListAssessmentSchemesResponse {
        throw unimplemented(AssessmentServiceMethods.listAssessmentSchemes)
    }

    package func getScorecard(_ request: GetScorecardRequest, context: ServerContext) async throws -> GetScorecardResponse {
        throw unimplemented(AssessmentServiceMethods.getScorecard)
    }

    package func listScorecards(_ request: ListScorecardsRequest, context: ServerContext) async throws -> ListScorecardsResponse {
        throw unimplemented(AssessmentServiceMethods.listScorecards)
    }

    package func createAssessmentSheet(_ request: CreateAssessmentSheetRequest, context: ServerContext) async throws -> CreateAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.createAssessmentSheet)
    }

    package func fillAssessmentItem(_ request: FillAssessmentItemRequest, context: ServerContext) async throws -> FillAssessmentItemResponse {
        throw unimplemented(AssessmentServiceMethods.fillAssessmentItem)
    }

    package func stateViewOnAssessmentSheet(_ request: StateViewOnAssessmentSheetRequest, context: ServerContext) async throws -> StateViewOnAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.stateViewOnAssessmentSheet)
    }

    package func confirmAssessmentSheet(_ request: ConfirmAssessmentSheetRequest, context: ServerContext) async throws -> ConfirmAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.confirmAssessmentSheet)
    }

    package func getAssessmentSheet(_ request: GetAssessmentSheetRequest, context: ServerContext) async throws -> GetAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.getAssessmentSheet)
    }

    package func listAssessmentSheets(_ request: ListAssessmentSheetsRequest, context: ServerContext) async throws -> ListAssessmentSheetsResponse {
        throw unimplemented(AssessmentServiceMethods.listAssessmentSheets)
    }

    package func exportAssessmentSheets(_ request: ExportAssessmentSheetsRequest, context: ServerContext, writer: ResponseWriter<ExportAssessmentSheetsResponse>) async throws {
        throw unimplemented(AssessmentServiceMethods.exportAssessmentSheets)
    }

    package func createGovernmentReport(_ request: CreateGovernmentReportRequest, context: ServerContext) async throws -> CreateGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.createGovernmentReport)
    }

    package func submitGovernmentReport(_ request: SubmitGovernmentReportRequest, context: ServerContext) async throws -> SubmitGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.submitGovernmentReport)
    }

    package func acknowledgeGovernmentReport(_ request: AcknowledgeGovernmentReportRequest, context: ServerContext) async throws -> AcknowledgeGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.acknowledgeGovernmentReport)
    }

    package func getGovernmentReport(_ request: GetGovernmentReportRequest, context: ServerContext) async throws -> GetGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.getGovernmentReport)
    }

    package func listGovernmentReports(_ request: ListGovernmentReportsRequest, context: ServerContext) async throws -> ListGovernmentReportsResponse {
        throw unimplemented(AssessmentServiceMethods.listGovernmentReports)
    }
}

extension AssessmentService {
    /// Makes every method of `AssessmentService` reachable.
    /// A type that serves several services calls each one's.
    package func registerAssessmentService(in router: inout Router) {
        router.add(AssessmentServiceMethods.putAssessmentScheme) { payload, limits, _ throws(RPCError) in
            let request = try PutAssessmentSchemeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putAssessmentScheme(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getAssessmentScheme) { payload, limits, _ throws(RPCError) in
            let request = try GetAssessmentSchemeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAssessmentScheme(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listAssessmentSchemes) { payload, limits, _ throws(RPCError) in
            let request = try ListAssessmentSchemesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listAssessmentSchemes(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getScorecard) { payload, limits, _ throws(RPCError) in
            let request = try GetScorecardRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getScorecard(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listScorecards) { payload, limits, _ throws(RPCError) in
            let request = try ListScorecardsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listScorecards(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.createAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try CreateAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.fillAssessmentItem) { payload, limits, _ throws(RPCError) in
            let request = try FillAssessmentItemRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fillAssessmentItem(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.stateViewOnAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try StateViewOnAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.stateViewOnAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.confirmAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try GetAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listAssessmentSheets) { payload, limits, _ throws(RPCError) in
            let request = try ListAssessmentSheetsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listAssessmentSheets(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(AssessmentServiceMethods.exportAssessmentSheets) { (request: ExportAssessmentSheetsRequest, context: ServerContext, writer: ResponseWriter<ExportAssessmentSheetsResponse>) async throws -> Void in
            try await self.exportAssessmentSheets(request, context: context, writer: writer)
        }
        router.add(AssessmentServiceMethods.createGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try CreateGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.submitGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try SubmitGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.acknowledgeGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try AcknowledgeGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acknowledgeGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try GetGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listGovernmentReports) { payload, limits, _ throws(RPCError) in
            let request = try ListGovernmentReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listGovernmentReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerAssessmentService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.AssessmentService`; what each method does and refuses is said at ``AssessmentService``.
package struct AssessmentServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func putAssessmentScheme(_ request: PutAssessmentSchemeRequest, options: CallOptions = .default) async throws -> PutAssessmentSchemeResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.putAssessmentScheme, request.serialized(), options: options))
    }

    package func getAssessmentScheme(_ request: GetAssessmentSchemeRequest, options: CallOptions = .default) async throws -> GetAssessmentSchemeResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getAssessmentScheme, request.serialized(), options: options))
    }

    package func listAssessmentSchemes(_ request: ListAssessmentSchemesRequest, options: CallOptions = .default) async throws -> ListAssessmentSchemesResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listAssessmentSchemes, request.serialized(), options: options))
    }

    package func getScorecard(_ request: GetScorecardRequest, options: CallOptions = .default) async throws -> GetScorecardResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getScorecard, request.serialized(), options: options))
    }

    package func listScorecards(_ request: ListScorecardsRequest, options: CallOptions = .default) async throws -> ListScorecardsResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listScorecards, request.serialized(), options: options))
    }

    package func createAssessmentSheet(_ request: CreateAssessmentSheetRequest, options: CallOptions = .default) async throws -> CreateAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.createAssessmentSheet, request.serialized(), options: options))
    }

    package func fillAssessmentItem(_ request: FillAssessmentItemRequest, options: CallOptions = .default) async throws -> FillAssessmentItemResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.fillAssessmentItem, request.serialized(), options: options))
    }

    package func stateViewOnAssessmentSheet(_ request: StateViewOnAssessmentSheetRequest, options: CallOptions = .default) async throws -> StateViewOnAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.stateViewOnAssessmentSheet, request.serialized(), options: options))
    }

    package func confirmAssessmentSheet(_ request: ConfirmAssessmentSheetRequest, options: CallOptions = .default) async throws -> ConfirmAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.confirmAssessmentSheet, request.serialized(), options: options))
    }

    package func getAssessmentSheet(_ request: GetAssessmentSheetRequest, options: CallOptions = .default) async throws -> GetAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getAssessmentSheet, request.serialized(), options: options))
    }

    package func listAssessmentSheets(_ request: ListAssessmentSheetsRequest, options: CallOptions = .default) async throws -> ListAssessmentSheetsResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listAssessmentSheets, request.serialized(), options: options))
    }

    package func exportAssessmentSheets(_ request: ExportAssessmentSheetsRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportAssessmentSheetsResponse> {
        try await channel.serverStreaming(AssessmentServiceMethods.exportAssessmentSheets, request, options: options)
    }

    package func createGovernmentReport(_ request: CreateGovernmentReportRequest, options: CallOptions = .default) async throws -> CreateGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.createGovernmentReport, request.serialized(), options: options))
    }

    package func submitGovernmentReport(_ request: SubmitGovernmentReportRequest, options: CallOptions = .default) async throws -> SubmitGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.submitGovernmentReport, request.serialized(), options: options))
    }

    package func acknowledgeGovernmentReport(_ request: AcknowledgeGovernmentReportRequest, options: CallOptions = .default) async throws -> AcknowledgeGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.acknowledgeGovernmentReport, request.serialized(), options: options))
    }

    package func getGovernmentReport(_ request: GetGovernmentReportRequest, options: CallOptions = .default) async throws -> GetGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getGovernmentReport, request.serialized(), options: options))
    }

    package func listGovernmentReports(_ request: ListGovernmentReportsRequest, options: CallOptions = .default) async throws -> ListGovernmentReportsResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listGovernmentReports, request.serialized(), options: options))
    }
}
