// Written by `make generate` from proto/xinyi/reporting/v1/case_report_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for CreateCaseReport.
package struct CreateCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The case; output-only fields are ignored.
    package var caseReport: CaseReport? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", caseReport: CaseReport? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.caseReport = caseReport
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&caseReport)
        try visitor.message(&official)
    }
}

extension CreateCaseReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateCaseReport.
package struct CreateCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as kept.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for UpdateCaseReport.
package struct UpdateCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.UpdateCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The whole new content; `name` says which case, `etag` which state of it was seen (empty skips the comparison).
    /// Kind and month must be those of the case. An empty or masked `subject_code` of a natural person keeps the one
    /// on file.
    package var caseReport: CaseReport? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", caseReport: CaseReport? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.caseReport = caseReport
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&caseReport)
        try visitor.message(&official)
    }
}

extension UpdateCaseReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of UpdateCaseReport.
package struct UpdateCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.UpdateCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for ScreenCaseReport.
package struct ScreenCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ScreenCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What the department affirms.
    package var screening: CaseScreening? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", screening: CaseScreening? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.screening = screening
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&screening)
        try visitor.message(&official)
    }
}

extension ScreenCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ScreenCaseReport.
package struct ScreenCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ScreenCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for SubmitCaseReport.
package struct SubmitCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SubmitCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
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

extension SubmitCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SubmitCaseReport.
package struct SubmitCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SubmitCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for DropCaseReport.
package struct DropCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.DropCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
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

extension DropCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of DropCaseReport.
package struct DropCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.DropCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for ReturnCaseReport.
package struct ReturnCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReturnCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What is missing or wrong, 1 to 1000 characters.
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

extension ReturnCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ReturnCaseReport.
package struct ReturnCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReturnCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for AcceptCaseReport.
package struct AcceptCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AcceptCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// A remark, at most 1000 characters.
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

extension AcceptCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcceptCaseReport.
package struct AcceptCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.AcceptCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for PublishCaseReport.
package struct PublishCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PublishCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Where, 1 to 100 characters.
    package var channel: String = ""

    /// Address of the publication, at most 400 bytes; may be empty for print.
    package var uri: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", channel: String = "", uri: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.channel = channel
        self.uri = uri
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&channel)
        try visitor.text(&uri)
        try visitor.message(&official)
    }
}

extension PublishCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of PublishCaseReport.
package struct PublishCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PublishCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for FileCaseReport.
package struct FileCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.FileCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why it is not published, 1 to 1000 characters.
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

extension FileCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of FileCaseReport.
package struct FileCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.FileCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for GetCaseReport.
package struct GetCaseReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetCaseReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `caseReports/{id}`.
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

extension GetCaseReportRequest: NamedRequest {}

/// The answer of GetCaseReport.
package struct GetCaseReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetCaseReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The case.
    package var caseReport: CaseReport? = nil

    package init() {}

    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&caseReport)
    }
}

/// The request for ListCaseReports.
package struct ListCaseReportsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListCaseReportsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this month, `YYYY-MM`; empty for all.
    package var month: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only of this kind; unspecified for both.
    package var kind: CaseKind = .unspecified

    /// Only in this state; unspecified for all.
    package var state: CaseState = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", month: String = "", department: String = "", kind: CaseKind = .unspecified,
        state: CaseState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
        self.department = department
        self.kind = kind
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&month)
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.value(&state)
    }
}

extension ListCaseReportsRequest: PagedRequest {}

/// The answer of ListCaseReports.
package struct ListCaseReportsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListCaseReportsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var caseReports: [CaseReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        caseReports: [CaseReport] = [], nextPageToken: String = ""
    ) {
        self.caseReports = caseReports
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&caseReports)
        try visitor.text(&nextPageToken)
    }
}

extension ListCaseReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `case_reports`.
    package var items: [CaseReport] {
        get { caseReports }
        set { caseReports = newValue }
    }
}

/// The request for SubmitNilReport.
package struct SubmitNilReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SubmitNilReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The month, `YYYY-MM`, not after the current one.
    package var month: String = ""

    /// Why there is none, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", month: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.month = month
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&month)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension SubmitNilReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of SubmitNilReport.
package struct SubmitNilReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.SubmitNilReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The statement as kept.
    package var nilReport: NilReport? = nil

    package init() {}

    package init(
        nilReport: NilReport? = nil
    ) {
        self.nilReport = nilReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&nilReport)
    }
}

/// The request for ListNilReports.
package struct ListNilReportsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListNilReportsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this month, `YYYY-MM`; empty for all.
    package var month: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", month: String = "", department: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
        self.department = department
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&month)
        try visitor.text(&department)
    }
}

extension ListNilReportsRequest: PagedRequest {}

/// The answer of ListNilReports.
package struct ListNilReportsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListNilReportsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var nilReports: [NilReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        nilReports: [NilReport] = [], nextPageToken: String = ""
    ) {
        self.nilReports = nilReports
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&nilReports)
        try visitor.text(&nextPageToken)
    }
}

extension ListNilReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `nil_reports`.
    package var items: [NilReport] {
        get { nilReports }
        set { nilReports = newValue }
    }
}

/// The request for GetMonthSummary.
package struct GetMonthSummaryRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetMonthSummaryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The month, `YYYY-MM`; empty means the current one.
    package var month: String = ""

    package init() {}

    package init(
        month: String = ""
    ) {
        self.month = month
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&month)
    }
}

/// The answer of GetMonthSummary.
package struct GetMonthSummaryResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetMonthSummaryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The month, `YYYY-MM`.
    package var month: String = ""

    /// Last day of the period; absent before a rule book was heard: then nobody is overdue or late.
    package var due: CommonSchema.DueDate? = nil

    /// Every department, in order of code; a department that asks sees the state of all, and counts of its own only.
    package var departments: [DepartmentMonth] = []

    /// How many departments owe a report.
    package var owed: Int32 = 0

    /// How many of them have reported, a statement of no case included.
    package var reported: Int32 = 0

    /// How many of them reported after the due day.
    package var reportedLate: Int32 = 0

    /// How many have not reported and are overdue.
    package var overdue: Int32 = 0

    package init() {}

    package init(
        month: String = "", due: CommonSchema.DueDate? = nil, departments: [DepartmentMonth] = [], owed: Int32 = 0,
        reported: Int32 = 0, reportedLate: Int32 = 0, overdue: Int32 = 0
    ) {
        self.month = month
        self.due = due
        self.departments = departments
        self.owed = owed
        self.reported = reported
        self.reportedLate = reportedLate
        self.overdue = overdue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&month)
        try visitor.message(&due)
        try visitor.messages(&departments)
        visitor.number(&owed)
        visitor.number(&reported)
        visitor.number(&reportedLate)
        visitor.number(&overdue)
    }
}

/// The request for ListOverdueDepartments.
package struct ListOverdueDepartmentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListOverdueDepartmentsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The month, `YYYY-MM`; empty means the current one.
    package var month: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", month: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&month)
    }
}

extension ListOverdueDepartmentsRequest: PagedRequest {}

/// The answer of ListOverdueDepartments.
package struct ListOverdueDepartmentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListOverdueDepartmentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var departments: [DepartmentMonth] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        departments: [DepartmentMonth] = [], nextPageToken: String = ""
    ) {
        self.departments = departments
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&departments)
        try visitor.text(&nextPageToken)
    }
}

extension ListOverdueDepartmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `departments`.
    package var items: [DepartmentMonth] {
        get { departments }
        set { departments = newValue }
    }
}

/// The request for ListReminders.
package struct ListRemindersRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListRemindersRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The month, `YYYY-MM`; empty means the current one.
    package var month: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", month: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&month)
    }
}

extension ListRemindersRequest: PagedRequest {}

/// The answer of ListReminders.
package struct ListRemindersResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListRemindersResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var reminders: [Reminder] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        reminders: [Reminder] = [], nextPageToken: String = ""
    ) {
        self.reminders = reminders
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&reminders)
        try visitor.text(&nextPageToken)
    }
}

extension ListRemindersResponse: PagedResponse {
    /// The page's items, which the contract calls `reminders`.
    package var items: [Reminder] {
        get { reminders }
        set { reminders = newValue }
    }
}

/// The request for PutReportingDuty.
package struct PutReportingDutyRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutReportingDutyRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The duty; output-only fields are ignored, `etag` says which state was seen (empty skips the comparison).
    package var duty: ReportingDuty? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", duty: ReportingDuty? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.duty = duty
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&duty)
        try visitor.message(&official)
    }
}

extension PutReportingDutyRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutReportingDuty.
package struct PutReportingDutyResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutReportingDutyResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The duty as it now stands.
    package var duty: ReportingDuty? = nil

    package init() {}

    package init(
        duty: ReportingDuty? = nil
    ) {
        self.duty = duty
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&duty)
    }
}

/// The request for ListReportingDuties.
package struct ListReportingDutiesRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListReportingDutiesRequest" }
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

extension ListReportingDutiesRequest: PagedRequest {}

/// The answer of ListReportingDuties.
package struct ListReportingDutiesResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListReportingDutiesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var duties: [ReportingDuty] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        duties: [ReportingDuty] = [], nextPageToken: String = ""
    ) {
        self.duties = duties
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&duties)
        try visitor.text(&nextPageToken)
    }
}

extension ListReportingDutiesResponse: PagedResponse {
    /// The page's items, which the contract calls `duties`.
    package var items: [ReportingDuty] {
        get { duties }
        set { duties = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.CaseReportService` is, for routers, channels and policies.
package enum CaseReportServiceMethods {
    package static let createCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "CreateCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    package static let updateCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "UpdateCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    package static let screenCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ScreenCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    package static let submitCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "SubmitCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["P1"])

    package static let dropCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "DropCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    package static let returnCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ReturnCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.reviewer, .legalOfficer],
        rows: ["P1"])

    package static let acceptCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "AcceptCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.reviewer, .legalOfficer],
        rows: ["P1"])

    package static let publishCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "PublishCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P1"])

    package static let fileCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "FileCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P1"])

    package static let getCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "GetCaseReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    package static let listCaseReports = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListCaseReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    package static let submitNilReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "SubmitNilReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    package static let listNilReports = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListNilReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    package static let getMonthSummary = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "GetMonthSummary",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    package static let listOverdueDepartments = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListOverdueDepartments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    package static let listReminders = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListReminders",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    package static let putReportingDuty = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "PutReportingDuty",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P1"])

    package static let listReportingDuties = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListReportingDuties",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createCaseReport, updateCaseReport, screenCaseReport, submitCaseReport, dropCaseReport, returnCaseReport, acceptCaseReport, publishCaseReport, fileCaseReport, getCaseReport, listCaseReports, submitNilReport, listNilReports, getMonthSummary, listOverdueDepartments, listReminders, putReportingDuty, listReportingDuties]
}

/// Takes in the cases of all departments. A department reads and writes its own cases; the lead department
/// reads all and reviews. The public sees none of it here.
package protocol CaseReportService: RPCService {
    /// Takes down a case: COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT` if a text holds a citizen number; FAILED_PRECONDITION
    /// `UNKNOWN_DEPARTMENT` if the caller's department is not in the catalogue, `RULE_BOOK_MISSING` before a rule book was
    /// heard; PERMISSION_DENIED for callers that are no department.
    func createCaseReport(_ request: CreateCaseReportRequest, context: ServerContext) async throws -> CreateCaseReportResponse

    /// Replaces the content of a case that is collected, screened or returned. A screened one goes back to COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION
    /// `ILLEGAL_TRANSITION` by state; PERMISSION_DENIED for another department.
    func updateCaseReport(_ request: UpdateCaseReportRequest, context: ServerContext) async throws -> UpdateCaseReportResponse

    /// Affirms that a collected or returned case is typical and fit to be reported: SCREENED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `SCREENING_FAILED` naming the points that are not
    /// affirmed, `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func screenCaseReport(_ request: ScreenCaseReportRequest, context: ServerContext) async throws -> ScreenCaseReportResponse

    /// Submits a screened case to the lead department: SUBMITTED. After 24:00 of the due day it is marked late, never
    /// refused.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `NIL_REPORTED`
    /// if the department stated that it has no case in the month, `RULE_BOOK_MISSING` before a rule book was heard;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func submitCaseReport(_ request: SubmitCaseReportRequest, context: ServerContext) async throws -> SubmitCaseReportResponse

    /// Sets a case aside that is collected, screened or returned: DROPPED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func dropCaseReport(_ request: DropCaseReportRequest, context: ServerContext) async throws -> DropCaseReportResponse

    /// Gives a submitted case back with a reason: RETURNED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; INVALID_ARGUMENT without a reason; PERMISSION_DENIED for all but the lead department.
    func returnCaseReport(_ request: ReturnCaseReportRequest, context: ServerContext) async throws -> ReturnCaseReportResponse

    /// Accepts a submitted case: ACCEPTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; PERMISSION_DENIED for all but the lead department.
    func acceptCaseReport(_ request: AcceptCaseReportRequest, context: ServerContext) async throws -> AcceptCaseReportResponse

    /// Records that an accepted case was published: PUBLISHED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NATURAL_PERSON_NOT_PUBLIC` for a case about a natural person; INVALID_ARGUMENT; PERMISSION_DENIED for all but
    /// the lead department.
    func publishCaseReport(_ request: PublishCaseReportRequest, context: ServerContext) async throws -> PublishCaseReportResponse

    /// Files an accepted case without publication: FILED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func fileCaseReport(_ request: FileCaseReportRequest, context: ServerContext) async throws -> FileCaseReportResponse

    /// Returns a case.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for another department or the
    /// public.
    func getCaseReport(_ request: GetCaseReportRequest, context: ServerContext) async throws -> GetCaseReportResponse

    /// Lists cases in order of collection. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    func listCaseReports(_ request: ListCaseReportsRequest, context: ServerContext) async throws -> ListCaseReportsResponse

    /// States that the caller's department has no case in a month.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS if stated before; FAILED_PRECONDITION
    /// `CASES_SUBMITTED` if it submitted a case for the month, `UNKNOWN_DEPARTMENT`, `RULE_BOOK_MISSING` before a rule
    /// book was heard; PERMISSION_DENIED for callers that are no department.
    func submitNilReport(_ request: SubmitNilReportRequest, context: ServerContext) async throws -> SubmitNilReportResponse

    /// Lists statements of no case, newest month first. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    func listNilReports(_ request: ListNilReportsRequest, context: ServerContext) async throws -> ListNilReportsResponse

    /// Sums a month up by department: what came, in which state, when, and who has not reported.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month; PERMISSION_DENIED for the public.
    func getMonthSummary(_ request: GetMonthSummaryRequest, context: ServerContext) async throws -> GetMonthSummaryResponse

    /// Lists the departments that owe a month's report after its due day, in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    func listOverdueDepartments(_ request: ListOverdueDepartmentsRequest, context: ServerContext) async throws -> ListOverdueDepartmentsResponse

    /// Lists whom to remind of a month today: departments whose due day is near, is over, or whose cases were
    /// returned. In order of code. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    func listReminders(_ request: ListRemindersRequest, context: ServerContext) async throws -> ListRemindersResponse

    /// Sets by hand whether and from when a department owes a monthly report.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND for an unknown department; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field;
    /// PERMISSION_DENIED for all but the lead department.
    func putReportingDuty(_ request: PutReportingDutyRequest, context: ServerContext) async throws -> PutReportingDutyResponse

    /// Lists the duties of all departments in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page; PERMISSION_DENIED for the public.
    func listReportingDuties(_ request: ListReportingDutiesRequest, context: ServerContext) async throws -> ListReportingDutiesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension CaseReportService {
    package func createCaseReport(_ request: CreateCaseReportRequest, context: ServerContext) async throws -> CreateCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.createCaseReport)
    }

    package func updateCaseReport(_ request: UpdateCaseReportRequest, context: ServerContext) async throws -> UpdateCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.updateCaseReport)
    }

    package func screenCaseReport(_ request: ScreenCaseReportRequest, context: ServerContext) async throws -> ScreenCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.screenCaseReport)
    }

    package func submitCaseReport(_ request: SubmitCaseReportRequest, context: ServerContext) async throws -> SubmitCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.submitCaseReport)
    }

    package func dropCaseReport(_ request: DropCaseReportRequest, context: ServerContext) async throws -> DropCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.dropCaseReport)
    }

    package func returnCaseReport(_ request: ReturnCaseReportRequest, context: ServerContext) async throws -> ReturnCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.returnCaseReport)
    }

    package func acceptCaseReport(_ request: AcceptCaseReportRequest, context: ServerContext) async throws -> AcceptCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.acceptCaseReport)
    }

    package func publishCaseReport(_ request: PublishCaseReportRequest, context: ServerContext) async throws -> PublishCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.publishCaseReport)
    }

    package func fileCaseReport(_ request: FileCaseReportRequest, context: ServerContext) async throws -> FileCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.fileCaseReport)
    }

    package func getCaseReport(_ request: GetCaseReportRequest, context: ServerContext) async throws -> GetCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.getCaseReport)
    }

    package func listCaseReports(_ request: ListCaseReportsRequest, context: ServerContext) async throws -> ListCaseReportsResponse {
        throw unimplemented(CaseReportServiceMethods.listCaseReports)
    }

    package func submitNilReport(_ request: SubmitNilReportRequest, context: ServerContext) async throws -> SubmitNilReportResponse {
        throw unimplemented(CaseReportServiceMethods.submitNilReport)
    }

    package func listNilReports(_ request: ListNilReportsRequest, context: ServerContext) async throws -> ListNilReportsResponse {
        throw unimplemented(CaseReportServiceMethods.listNilReports)
    }

    package func getMonthSummary(_ request: GetMonthSummaryRequest, context: ServerContext) async throws -> GetMonthSummaryResponse {
        throw unimplemented(CaseReportServiceMethods.getMonthSummary)
    }

    package func listOverdueDepartments(_ request: ListOverdueDepartmentsRequest, context: ServerContext) async throws -> ListOverdueDepartmentsResponse {
        throw unimplemented(CaseReportServiceMethods.listOverdueDepartments)
    }

    package func listReminders(_ request: ListRemindersRequest, context: ServerContext) async throws -> ListRemindersResponse {
        throw unimplemented(CaseReportServiceMethods.listReminders)
    }

    package func putReportingDuty(_ request: PutReportingDutyRequest, context: ServerContext) async throws -> PutReportingDutyResponse {
        throw unimplemented(CaseReportServiceMethods.putReportingDuty)
    }

    package func listReportingDuties(_ request: ListReportingDutiesRequest, context: ServerContext) async throws -> ListReportingDutiesResponse {
        throw unimplemented(CaseReportServiceMethods.listReportingDuties)
    }
}

extension CaseReportService {
    /// Makes every method of `CaseReportService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCaseReportService(in router: inout Router) {
        router.add(CaseReportServiceMethods.createCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try CreateCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.updateCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try UpdateCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.screenCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try ScreenCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.screenCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.submitCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try SubmitCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.dropCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try DropCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.dropCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.returnCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try ReturnCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.returnCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.acceptCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try AcceptCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.publishCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try PublishCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.fileCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try FileCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fileCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.getCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try GetCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listCaseReports) { payload, limits, _ throws(RPCError) in
            let request = try ListCaseReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCaseReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.submitNilReport) { payload, limits, _ throws(RPCError) in
            let request = try SubmitNilReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitNilReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listNilReports) { payload, limits, _ throws(RPCError) in
            let request = try ListNilReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listNilReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.getMonthSummary) { payload, limits, _ throws(RPCError) in
            let request = try GetMonthSummaryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getMonthSummary(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listOverdueDepartments) { payload, limits, _ throws(RPCError) in
            let request = try ListOverdueDepartmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listOverdueDepartments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listReminders) { payload, limits, _ throws(RPCError) in
            let request = try ListRemindersRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReminders(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.putReportingDuty) { payload, limits, _ throws(RPCError) in
            let request = try PutReportingDutyRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putReportingDuty(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listReportingDuties) { payload, limits, _ throws(RPCError) in
            let request = try ListReportingDutiesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReportingDuties(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerCaseReportService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.CaseReportService`; what each method does and refuses is said at ``CaseReportService``.
package struct CaseReportServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func createCaseReport(_ request: CreateCaseReportRequest, options: CallOptions = .default) async throws -> CreateCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.createCaseReport, request.serialized(), options: options))
    }

    package func updateCaseReport(_ request: UpdateCaseReportRequest, options: CallOptions = .default) async throws -> UpdateCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.updateCaseReport, request.serialized(), options: options))
    }

    package func screenCaseReport(_ request: ScreenCaseReportRequest, options: CallOptions = .default) async throws -> ScreenCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.screenCaseReport, request.serialized(), options: options))
    }

    package func submitCaseReport(_ request: SubmitCaseReportRequest, options: CallOptions = .default) async throws -> SubmitCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.submitCaseReport, request.serialized(), options: options))
    }

    package func dropCaseReport(_ request: DropCaseReportRequest, options: CallOptions = .default) async throws -> DropCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.dropCaseReport, request.serialized(), options: options))
    }

    package func returnCaseReport(_ request: ReturnCaseReportRequest, options: CallOptions = .default) async throws -> ReturnCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.returnCaseReport, request.serialized(), options: options))
    }

    package func acceptCaseReport(_ request: AcceptCaseReportRequest, options: CallOptions = .default) async throws -> AcceptCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.acceptCaseReport, request.serialized(), options: options))
    }

    package func publishCaseReport(_ request: PublishCaseReportRequest, options: CallOptions = .default) async throws -> PublishCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.publishCaseReport, request.serialized(), options: options))
    }

    package func fileCaseReport(_ request: FileCaseReportRequest, options: CallOptions = .default) async throws -> FileCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.fileCaseReport, request.serialized(), options: options))
    }

    package func getCaseReport(_ request: GetCaseReportRequest, options: CallOptions = .default) async throws -> GetCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.getCaseReport, request.serialized(), options: options))
    }

    package func listCaseReports(_ request: ListCaseReportsRequest, options: CallOptions = .default) async throws -> ListCaseReportsResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listCaseReports, request.serialized(), options: options))
    }

    package func submitNilReport(_ request: SubmitNilReportRequest, options: CallOptions = .default) async throws -> SubmitNilReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.submitNilReport, request.serialized(), options: options))
    }

    package func listNilReports(_ request: ListNilReportsRequest, options: CallOptions = .default) async throws -> ListNilReportsResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listNilReports, request.serialized(), options: options))
    }

    package func getMonthSummary(_ request: GetMonthSummaryRequest, options: CallOptions = .default) async throws -> GetMonthSummaryResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.getMonthSummary, request.serialized(), options: options))
    }

    package func listOverdueDepartments(_ request: ListOverdueDepartmentsRequest, options: CallOptions = .default) async throws -> ListOverdueDepartmentsResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listOverdueDepartments, request.serialized(), options: options))
    }

    package func listReminders(_ request: ListRemindersRequest, options: CallOptions = .default) async throws -> ListRemindersResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listReminders, request.serialized(), options: options))
    }

    package func putReportingDuty(_ request: PutReportingDutyRequest, options: CallOptions = .default) async throws -> PutReportingDutyResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.putReportingDuty, request.serialized(), options: options))
    }

    package func listReportingDuties(_ request: ListReportingDutiesRequest, options: CallOptions = .default) async throws -> ListReportingDutiesResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listReportingDuties, request.serialized(), options: options))
    }
}
