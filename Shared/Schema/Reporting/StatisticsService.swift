// Written by `make generate` from proto/xinyi/reporting/v1/statistics_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The form of a statistical report.
package enum StatisticalFormat: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// A page with charts that needs nothing else.
    case html
    /// Comma-separated values, UTF-8 with byte order mark, one line a figure.
    case csv
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .html, .csv]
    package static let names = ["STATISTICAL_FORMAT_UNSPECIFIED", "STATISTICAL_FORMAT_HTML", "STATISTICAL_FORMAT_CSV"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .html
            case 2: self = .csv
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .html: 1
            case .csv: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One figure.
package struct StatisticalFigure: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.StatisticalFigure" }
    package static let shape = MessageShape(of: Self.self)

    /// What is counted, for example `penalties.reported`.
    package var key: String = ""

    /// Chinese title.
    package var titleZh: String = ""

    /// English title.
    package var titleEn: String = ""

    /// Code of the department; empty for the district.
    package var department: String = ""

    /// What it is broken down by, for example `domain=WSF`, or empty.
    package var dimension: String = ""

    /// The figure; money in 0.01 yuan.
    package var value: Int64 = 0

    /// The figure in the period before.
    package var valueBefore: Int64 = 0

    /// False if the period before was not measured.
    package var hasBefore: Bool = false

    package init() {}

    package init(
        key: String = "", titleZh: String = "", titleEn: String = "", department: String = "", dimension: String = "",
        value: Int64 = 0, valueBefore: Int64 = 0, hasBefore: Bool = false
    ) {
        self.key = key
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.department = department
        self.dimension = dimension
        self.value = value
        self.valueBefore = valueBefore
        self.hasBefore = hasBefore
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&key)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        try visitor.text(&department)
        try visitor.text(&dimension)
        visitor.number(&self.value)
        visitor.number(&valueBefore)
        visitor.number(&hasBefore)
    }
}

/// A statistical report.
package struct StatisticalReport: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.StatisticalReport" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `statisticalReports/{id}`. Output only.
    package var name: String = ""

    /// The period.
    package var period: Period? = nil

    /// Its version for the period, from 1.
    package var version: Int32 = 0

    /// The figures; empty in lists.
    package var figures: [StatisticalFigure] = []

    /// Where the sources stood.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// SHA-256 of the figures in their canonical form, 64 hex digits.
    package var sha256: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", period: Period? = nil, version: Int32 = 0, figures: [StatisticalFigure] = [],
        freshness: [CommonSchema.SourceFreshness] = [], sha256: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.period = period
        self.version = version
        self.figures = figures
        self.freshness = freshness
        self.sha256 = sha256
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&period)
        visitor.number(&version)
        try visitor.messages(&figures)
        try visitor.messages(&freshness)
        try visitor.text(&sha256)
        try visitor.message(&createTime)
    }
}

/// The request for CreateStatisticalReport.
package struct CreateStatisticalReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateStatisticalReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The period: a month or a year.
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

extension CreateStatisticalReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateStatisticalReport.
package struct CreateStatisticalReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CreateStatisticalReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The report.
    package var report: StatisticalReport? = nil

    package init() {}

    package init(
        report: StatisticalReport? = nil
    ) {
        self.report = report
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&report)
    }
}

/// The request for GetStatisticalReport.
package struct GetStatisticalReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetStatisticalReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `statisticalReports/{id}`.
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

extension GetStatisticalReportRequest: NamedRequest {}

/// The answer of GetStatisticalReport.
package struct GetStatisticalReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetStatisticalReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var report: StatisticalReport? = nil

    package init() {}

    package init(
        report: StatisticalReport? = nil
    ) {
        self.report = report
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&report)
    }
}

/// The request for ListStatisticalReports.
package struct ListStatisticalReportsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListStatisticalReportsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this length; unspecified for all.
    package var kind: PeriodKind = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", kind: PeriodKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&kind)
    }
}

extension ListStatisticalReportsRequest: PagedRequest {}

/// The answer of ListStatisticalReports.
package struct ListStatisticalReportsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListStatisticalReportsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var reports: [StatisticalReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        reports: [StatisticalReport] = [], nextPageToken: String = ""
    ) {
        self.reports = reports
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&reports)
        try visitor.text(&nextPageToken)
    }
}

extension ListStatisticalReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `reports`.
    package var items: [StatisticalReport] {
        get { reports }
        set { reports = newValue }
    }
}

/// The request for ExportStatisticalReport.
package struct ExportStatisticalReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ExportStatisticalReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `statisticalReports/{id}`.
    package var name: String = ""

    /// The form of the document.
    package var format: StatisticalFormat = .unspecified

    package init() {}

    package init(
        name: String = "", format: StatisticalFormat = .unspecified
    ) {
        self.name = name
        self.format = format
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&format)
    }
}

extension ExportStatisticalReportRequest: NamedRequest {}

/// One message of the stream of ExportStatisticalReport.
package struct ExportStatisticalReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ExportStatisticalReportResponse" }
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

/// What each method of `xinyi.reporting.v1.StatisticsService` is, for routers, channels and policies.
package enum StatisticsServiceMethods {
    package static let createStatisticalReport = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "CreateStatisticalReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P7"])

    package static let getStatisticalReport = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "GetStatisticalReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P7"])

    package static let listStatisticalReports = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "ListStatisticalReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P7"])

    package static let exportStatisticalReport = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "ExportStatisticalReport",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createStatisticalReport, getStatisticalReport, listStatisticalReports, exportStatisticalReport]
}

/// The lead department draws reports up; departments and the district government read them.
package protocol StatisticsService: RPCService {
    /// Draws up the report of a period from the rows as they stand. A later report of the same period is a new version;
    /// the old one stays.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT if the period is not over, or naming the field; PERMISSION_DENIED for all but the lead
    /// department.
    func createStatisticalReport(_ request: CreateStatisticalReportRequest, context: ServerContext) async throws -> CreateStatisticalReportResponse

    /// Returns one by its name.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getStatisticalReport(_ request: GetStatisticalReportRequest, context: ServerContext) async throws -> GetStatisticalReportResponse

    /// Lists reports, newest period and version first.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listStatisticalReports(_ request: ListStatisticalReportsRequest, context: ServerContext) async throws -> ListStatisticalReportsResponse

    /// Exports a report as one document.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    func exportStatisticalReport(_ request: ExportStatisticalReportRequest, context: ServerContext, writer: ResponseWriter<ExportStatisticalReportResponse>) async throws
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension StatisticsService {
    package func createStatisticalReport(_ request: CreateStatisticalReportRequest, context: ServerContext) async throws -> CreateStatisticalReportResponse {
        throw unimplemented(StatisticsServiceMethods.createStatisticalReport)
    }

    package func getStatisticalReport(_ request: GetStatisticalReportRequest, context: ServerContext) async throws -> GetStatisticalReportResponse {
        throw unimplemented(StatisticsServiceMethods.getStatisticalReport)
    }

    package func listStatisticalReports(_ request: ListStatisticalReportsRequest, context: ServerContext) async throws -> ListStatisticalReportsResponse {
        throw unimplemented(StatisticsServiceMethods.listStatisticalReports)
    }

    package func exportStatisticalReport(_ request: ExportStatisticalReportRequest, context: ServerContext, writer: ResponseWriter<ExportStatisticalReportResponse>) async throws {
        throw unimplemented(StatisticsServiceMethods.exportStatisticalReport)
    }
}

extension StatisticsService {
    /// Makes every method of `StatisticsService` reachable.
    /// A type that serves several services calls each one's.
    package func registerStatisticsService(in router: inout Router) {
        router.add(StatisticsServiceMethods.createStatisticalReport) { payload, limits, _ throws(RPCError) in
            let request = try CreateStatisticalReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createStatisticalReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(StatisticsServiceMethods.getStatisticalReport) { payload, limits, _ throws(RPCError) in
            let request = try GetStatisticalReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getStatisticalReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(StatisticsServiceMethods.listStatisticalReports) { payload, limits, _ throws(RPCError) in
            let request = try ListStatisticalReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listStatisticalReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(StatisticsServiceMethods.exportStatisticalReport) { (request: ExportStatisticalReportRequest, context: ServerContext, writer: ResponseWriter<ExportStatisticalReportResponse>) async throws -> Void in
            try await self.exportStatisticalReport(request, context: context, writer: writer)
        }
    }

    package func register(in router: inout Router) {
        registerStatisticsService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.StatisticsService`; what each method does and refuses is said at ``StatisticsService``.
package struct StatisticsServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func createStatisticalReport(_ request: CreateStatisticalReportRequest, options: CallOptions = .default) async throws -> CreateStatisticalReportResponse {
        try decodeResponse(await channel.unaryBytes(StatisticsServiceMethods.createStatisticalReport, request.serialized(), options: options))
    }

    package func getStatisticalReport(_ request: GetStatisticalReportRequest, options: CallOptions = .default) async throws -> GetStatisticalReportResponse {
        try decodeResponse(await channel.unaryBytes(StatisticsServiceMethods.getStatisticalReport, request.serialized(), options: options))
    }

    package func listStatisticalReports(_ request: ListStatisticalReportsRequest, options: CallOptions = .default) async throws -> ListStatisticalReportsResponse {
        try decodeResponse(await channel.unaryBytes(StatisticsServiceMethods.listStatisticalReports, request.serialized(), options: options))
    }

    package func exportStatisticalReport(_ request: ExportStatisticalReportRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportStatisticalReportResponse> {
        try await channel.serverStreaming(StatisticsServiceMethods.exportStatisticalReport, request, options: options)
    }
}
