// Written by `make generate` from proto/xinyi/registry/v1/reference_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// What an exceptional day is.
package enum CalendarDayKind: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// A day off: a statutory holiday or a weekend day inside a holiday block.
    case holiday
    /// A make-up working day (调休上班) on a weekend.
    case workday
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .holiday, .workday]
    package static let names = ["CALENDAR_DAY_KIND_UNSPECIFIED", "CALENDAR_DAY_KIND_HOLIDAY", "CALENDAR_DAY_KIND_WORKDAY"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .holiday
            case 2: self = .workday
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .holiday: 1
            case .workday: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A department of the district.
package struct Department: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Department" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `departments/{code}` with the code in lower case, for example `departments/msr`.
    package var name: String = ""

    /// The code, three capital letters, for example `MSR`. It never changes.
    package var code: String = ""

    /// Chinese name, 1 to 100 characters.
    package var titleZh: String = ""

    /// English name, at most 200 characters.
    package var titleEn: String = ""

    /// Duties in the plan, at most 2000 characters.
    package var duties: String = ""

    /// Its unified social credit identifier; empty where not loaded. Where given, decisions must carry it.
    package var uscc: String = ""

    /// Version of the catalogue in which it was last given.
    package var version: Int32 = 0

    /// When it changed last.
    package var updateTime: WireTimestamp? = nil

    /// Kinds of subjects that it registers: its own records are the source of their status, codes and mergers. Each at most once.
    package var registers: [CommonSchema.SubjectKind] = []

    package init() {}

    package init(
        name: String = "", code: String = "", titleZh: String = "", titleEn: String = "", duties: String = "", uscc: String = "",
        version: Int32 = 0, updateTime: WireTimestamp? = nil, registers: [CommonSchema.SubjectKind] = []
    ) {
        self.name = name
        self.code = code
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.duties = duties
        self.uscc = uscc
        self.version = version
        self.updateTime = updateTime
        self.registers = registers
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&code)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        try visitor.text(&duties)
        try visitor.text(&uscc)
        visitor.number(&version)
        try visitor.message(&updateTime)
        try visitor.values(&registers)
    }
}

/// A day that departs from the weekday rule.
package struct CalendarDay: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CalendarDay" }
    package static let shape = MessageShape(of: Self.self)

    /// `YYYY-MM-DD`, within the year.
    package var date: String = ""

    /// What it is.
    package var kind: CalendarDayKind = .unspecified

    /// The holiday's name, at most 50 characters.
    package var title: String = ""

    package init() {}

    package init(
        date: String = "", kind: CalendarDayKind = .unspecified, title: String = ""
    ) {
        self.date = date
        self.kind = kind
        self.title = title
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&date)
        try visitor.value(&kind)
        try visitor.text(&title)
    }
}

/// A published year of the working-day calendar.
package struct CalendarYear: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CalendarYear" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `calendarYears/{year}`.
    package var name: String = ""

    /// The year, 1990 to 2200.
    package var year: Int32 = 0

    /// Version, from 1; a later one replaces the earlier.
    package var version: Int32 = 0

    /// Day of publication, `YYYY-MM-DD`, or empty where unknown.
    package var publishDate: String = ""

    /// The notice that arranges it, at most 200 characters, for example "国办发明电〔2025〕7号".
    package var instrument: String = ""

    /// The days that depart from the weekday rule, ascending, at most 366.
    package var days: [CalendarDay] = []

    /// When it was loaded.
    package var loadTime: WireTimestamp? = nil

    /// True while due dates are still being recomputed by it.
    package var recomputing: Bool = false

    package init() {}

    package init(
        name: String = "", year: Int32 = 0, version: Int32 = 0, publishDate: String = "", instrument: String = "",
        days: [CalendarDay] = [], loadTime: WireTimestamp? = nil, recomputing: Bool = false
    ) {
        self.name = name
        self.year = year
        self.version = version
        self.publishDate = publishDate
        self.instrument = instrument
        self.days = days
        self.loadTime = loadTime
        self.recomputing = recomputing
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        visitor.number(&year)
        visitor.number(&version)
        try visitor.text(&publishDate)
        try visitor.text(&instrument)
        try visitor.messages(&days)
        try visitor.message(&loadTime)
        visitor.number(&recomputing)
    }
}

/// The request for LoadDepartments.
package struct LoadDepartmentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.LoadDepartmentsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// Version of the catalogue, 1 to 1000000.
    package var version: Int32 = 0

    /// The departments, 1 to 500, each code once; name, version and update time are ignored.
    package var departments: [Department] = []

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", version: Int32 = 0, departments: [Department] = [], official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.version = version
        self.departments = departments
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        visitor.number(&version)
        try visitor.messages(&departments)
        try visitor.message(&official)
    }
}

extension LoadDepartmentsRequest: ActedRequest, IdempotentRequest {}

/// The answer of LoadDepartments.
package struct LoadDepartmentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.LoadDepartmentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Added by this call.
    package var added: Int32 = 0

    /// Changed by this call.
    package var changed: Int32 = 0

    /// Found equal.
    package var unchanged: Int32 = 0

    package init() {}

    package init(
        added: Int32 = 0, changed: Int32 = 0, unchanged: Int32 = 0
    ) {
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&added)
        visitor.number(&changed)
        visitor.number(&unchanged)
    }
}

/// The request for GetDepartment.
package struct GetDepartmentRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetDepartmentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `departments/{code}`.
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

extension GetDepartmentRequest: NamedRequest {}

/// The answer of GetDepartment.
package struct GetDepartmentResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetDepartmentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The department.
    package var department: Department? = nil

    package init() {}

    package init(
        department: Department? = nil
    ) {
        self.department = department
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&department)
    }
}

/// The request for ListDepartments.
package struct ListDepartmentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListDepartmentsRequest" }
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

extension ListDepartmentsRequest: PagedRequest {}

/// The answer of ListDepartments.
package struct ListDepartmentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListDepartmentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The departments, by code.
    package var departments: [Department] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        departments: [Department] = [], nextPageToken: String = ""
    ) {
        self.departments = departments
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&departments)
        try visitor.text(&nextPageToken)
    }
}

extension ListDepartmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `departments`.
    package var items: [Department] {
        get { departments }
        set { departments = newValue }
    }
}

/// The request for LoadCalendarYear.
package struct LoadCalendarYearRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.LoadCalendarYearRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The year; name, load time and recomputing are ignored.
    package var calendarYear: CalendarYear? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", calendarYear: CalendarYear? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.calendarYear = calendarYear
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&calendarYear)
        try visitor.message(&official)
    }
}

extension LoadCalendarYearRequest: ActedRequest, IdempotentRequest {}

/// The answer of LoadCalendarYear.
package struct LoadCalendarYearResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.LoadCalendarYearResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The year as loaded.
    package var calendarYear: CalendarYear? = nil

    /// Due dates changed in this call's own transaction; more may follow while `recomputing`.
    package var recomputed: Int64 = 0

    package init() {}

    package init(
        calendarYear: CalendarYear? = nil, recomputed: Int64 = 0
    ) {
        self.calendarYear = calendarYear
        self.recomputed = recomputed
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&calendarYear)
        visitor.number(&recomputed)
    }
}

/// The request for GetCalendarYear.
package struct GetCalendarYearRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCalendarYearRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `calendarYears/{year}`.
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

extension GetCalendarYearRequest: NamedRequest {}

/// The answer of GetCalendarYear.
package struct GetCalendarYearResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCalendarYearResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The year.
    package var calendarYear: CalendarYear? = nil

    package init() {}

    package init(
        calendarYear: CalendarYear? = nil
    ) {
        self.calendarYear = calendarYear
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&calendarYear)
    }
}

/// The request for ListCalendarYears.
package struct ListCalendarYearsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListCalendarYearsRequest" }
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

extension ListCalendarYearsRequest: PagedRequest {}

/// The answer of ListCalendarYears.
package struct ListCalendarYearsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListCalendarYearsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The years, earliest first.
    package var calendarYears: [CalendarYear] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        calendarYears: [CalendarYear] = [], nextPageToken: String = ""
    ) {
        self.calendarYears = calendarYears
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&calendarYears)
        try visitor.text(&nextPageToken)
    }
}

extension ListCalendarYearsResponse: PagedResponse {
    /// The page's items, which the contract calls `calendar_years`.
    package var items: [CalendarYear] {
        get { calendarYears }
        set { calendarYears = newValue }
    }
}

/// The request for ComputeDueDate.
package struct ComputeDueDateRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ComputeDueDateRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The day on which the period starts, `YYYY-MM-DD`; it is not counted.
    package var startDate: String = ""

    /// Working days, 1 to 366.
    package var workingDays: Int32 = 0

    package init() {}

    package init(
        startDate: String = "", workingDays: Int32 = 0
    ) {
        self.startDate = startDate
        self.workingDays = workingDays
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&startDate)
        visitor.number(&workingDays)
    }
}

/// The answer of ComputeDueDate.
package struct ComputeDueDateResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ComputeDueDateResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The last day of the period.
    package var due: CommonSchema.DueDate? = nil

    package init() {}

    package init(
        due: CommonSchema.DueDate? = nil
    ) {
        self.due = due
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&due)
    }
}

/// What each method of `xinyi.registry.v1.ReferenceService` is, for routers, channels and policies.
package enum ReferenceServiceMethods {
    package static let loadDepartments = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "LoadDepartments",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R2", "S1", "S2"])

    package static let getDepartment = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "GetDepartment",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R2"])

    package static let listDepartments = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "ListDepartments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R2"])

    package static let loadCalendarYear = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "LoadCalendarYear",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R3"])

    package static let getCalendarYear = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "GetCalendarYear",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R3"])

    package static let listCalendarYears = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "ListCalendarYears",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R3"])

    package static let computeDueDate = MethodDescriptor(
        service: "xinyi.registry.v1.ReferenceService", method: "ComputeDueDate",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [loadDepartments, getDepartment, listDepartments, loadCalendarYear, getCalendarYear, listCalendarYears, computeDueDate]
}

/// Keeps the departments and the calendar, versioned and dated; both are in the registry's feed.
package protocol ReferenceService: RPCService {
    /// Loads a version of the catalogue of departments: new ones are added, known ones changed; none disappears, one that
    /// is left out stays as it is. An older version than the one loaded is refused, the same one with the same content
    /// changes nothing.
    ///
    /// Rows: R2, S1, S2.
    /// Errors: INVALID_ARGUMENT naming the department and field; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS);
    /// PERMISSION_DENIED for callers other than the lead department.
    func loadDepartments(_ request: LoadDepartmentsRequest, context: ServerContext) async throws -> LoadDepartmentsResponse

    /// Returns a department by code.
    ///
    /// Rows: R2.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed.
    func getDepartment(_ request: GetDepartmentRequest, context: ServerContext) async throws -> GetDepartmentResponse

    /// Lists the departments by code.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listDepartments(_ request: ListDepartmentsRequest, context: ServerContext) async throws -> ListDepartmentsResponse

    /// Loads a published year of the calendar and recomputes every due date that it touches: those near its edges at once,
    /// the rest in bounded steps that survive a restart.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT naming the day; FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS); PERMISSION_DENIED
    /// for callers other than the lead department.
    func loadCalendarYear(_ request: LoadCalendarYearRequest, context: ServerContext) async throws -> LoadCalendarYearResponse

    /// Returns a year of the calendar.
    ///
    /// Rows: R3.
    /// Errors: NOT_FOUND if the year is not loaded; INVALID_ARGUMENT if the name is malformed.
    func getCalendarYear(_ request: GetCalendarYearRequest, context: ServerContext) async throws -> GetCalendarYearResponse

    /// Lists the loaded years, earliest first.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listCalendarYears(_ request: ListCalendarYearsRequest, context: ServerContext) async throws -> ListCalendarYearsResponse

    /// Counts working days from a date by the loaded calendar.
    ///
    /// Rows: R3.
    /// Errors: INVALID_ARGUMENT if the date is malformed or the number is not 1 to 366.
    func computeDueDate(_ request: ComputeDueDateRequest, context: ServerContext) async throws -> ComputeDueDateResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ReferenceService {
    package func loadDepartments(_ request: LoadDepartmentsRequest, context: ServerContext) async throws -> LoadDepartmentsResponse {
        throw unimplemented(ReferenceServiceMethods.loadDepartments)
    }

    package func getDepartment(_ request: GetDepartmentRequest, context: ServerContext) async throws -> GetDepartmentResponse {
        throw unimplemented(ReferenceServiceMethods.getDepartment)
    }

    package func listDepartments(_ request: ListDepartmentsRequest, context: ServerContext) async throws -> ListDepartmentsResponse {
        throw unimplemented(ReferenceServiceMethods.listDepartments)
    }

    package func loadCalendarYear(_ request: LoadCalendarYearRequest, context: ServerContext) async throws -> LoadCalendarYearResponse {
        throw unimplemented(ReferenceServiceMethods.loadCalendarYear)
    }

    package func getCalendarYear(_ request: GetCalendarYearRequest, context: ServerContext) async throws -> GetCalendarYearResponse {
        throw unimplemented(ReferenceServiceMethods.getCalendarYear)
    }

    package func listCalendarYears(_ request: ListCalendarYearsRequest, context: ServerContext) async throws -> ListCalendarYearsResponse {
        throw unimplemented(ReferenceServiceMethods.listCalendarYears)
    }

    package func computeDueDate(_ request: ComputeDueDateRequest, context: ServerContext) async throws -> ComputeDueDateResponse {
        throw unimplemented(ReferenceServiceMethods.computeDueDate)
    }
}

extension ReferenceService {
    /// Makes every method of `ReferenceService` reachable.
    /// A type that serves several services calls each one's.
    package func registerReferenceService(in router: inout Router) {
        router.add(ReferenceServiceMethods.loadDepartments) { payload, limits, _ throws(RPCError) in
            let request = try LoadDepartmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.loadDepartments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.getDepartment) { payload, limits, _ throws(RPCError) in
            let request = try GetDepartmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDepartment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.listDepartments) { payload, limits, _ throws(RPCError) in
            let request = try ListDepartmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDepartments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.loadCalendarYear) { payload, limits, _ throws(RPCError) in
            let request = try LoadCalendarYearRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.loadCalendarYear(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.getCalendarYear) { payload, limits, _ throws(RPCError) in
            let request = try GetCalendarYearRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCalendarYear(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.listCalendarYears) { payload, limits, _ throws(RPCError) in
            let request = try ListCalendarYearsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCalendarYears(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReferenceServiceMethods.computeDueDate) { payload, limits, _ throws(RPCError) in
            let request = try ComputeDueDateRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.computeDueDate(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerReferenceService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.ReferenceService`; what each method does and refuses is said at ``ReferenceService``.
package struct ReferenceServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func loadDepartments(_ request: LoadDepartmentsRequest, options: CallOptions = .default) async throws -> LoadDepartmentsResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.loadDepartments, request.serialized(), options: options))
    }

    package func getDepartment(_ request: GetDepartmentRequest, options: CallOptions = .default) async throws -> GetDepartmentResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.getDepartment, request.serialized(), options: options))
    }

    package func listDepartments(_ request: ListDepartmentsRequest, options: CallOptions = .default) async throws -> ListDepartmentsResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.listDepartments, request.serialized(), options: options))
    }

    package func loadCalendarYear(_ request: LoadCalendarYearRequest, options: CallOptions = .default) async throws -> LoadCalendarYearResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.loadCalendarYear, request.serialized(), options: options))
    }

    package func getCalendarYear(_ request: GetCalendarYearRequest, options: CallOptions = .default) async throws -> GetCalendarYearResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.getCalendarYear, request.serialized(), options: options))
    }

    package func listCalendarYears(_ request: ListCalendarYearsRequest, options: CallOptions = .default) async throws -> ListCalendarYearsResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.listCalendarYears, request.serialized(), options: options))
    }

    package func computeDueDate(_ request: ComputeDueDateRequest, options: CallOptions = .default) async throws -> ComputeDueDateResponse {
        try decodeResponse(await channel.unaryBytes(ReferenceServiceMethods.computeDueDate, request.serialized(), options: options))
    }
}
