// Written by `make generate` from proto/xinyi/listing/v1/lookup_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Asks about one subject.
package struct LookupEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.LookupEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The day asked about, ISO date; empty means today. The answer is how the file stood in law on that day.
    package var onDate: String = ""

    /// Only what was recorded until then; absent means everything known now.
    package var knownTime: WireTimestamp? = nil

    /// True adds pending and ended entries; false returns effective ones only (suspended ones included). What is not
    /// decided is known to its department, the lead department only.
    package var includeAllStates: Bool = false

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        subject: CommonSchema.SubjectReference? = nil, onDate: String = "", knownTime: WireTimestamp? = nil,
        includeAllStates: Bool = false, query: CommonSchema.QueryReason? = nil
    ) {
        self.subject = subject
        self.onDate = onDate
        self.knownTime = knownTime
        self.includeAllStates = includeAllStates
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.text(&onDate)
        try visitor.message(&knownTime)
        visitor.number(&includeAllStates)
        try visitor.message(&query)
    }
}

/// The entries of the subject.
package struct LookupEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.LookupEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject and its entries.
    package var result: SubjectEntries? = nil

    /// How fresh the registry's data here is.
    package var freshness: [CommonSchema.SourceFreshness] = []

    package init() {}

    package init(
        result: SubjectEntries? = nil, freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.result = result
        self.freshness = freshness
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&result)
        try visitor.messages(&freshness)
    }
}

/// Asks about several subjects.
package struct BatchLookupEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.BatchLookupEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The subjects, 1 to 500.
    package var subjects: [CommonSchema.SubjectReference] = []

    /// The day asked about, ISO date; empty means today. The answer is how the file stood in law on that day.
    package var onDate: String = ""

    /// Only what was recorded until then; absent means everything known now.
    package var knownTime: WireTimestamp? = nil

    /// True adds pending and ended entries.
    package var includeAllStates: Bool = false

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        subjects: [CommonSchema.SubjectReference] = [], onDate: String = "", knownTime: WireTimestamp? = nil,
        includeAllStates: Bool = false, query: CommonSchema.QueryReason? = nil
    ) {
        self.subjects = subjects
        self.onDate = onDate
        self.knownTime = knownTime
        self.includeAllStates = includeAllStates
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&subjects)
        try visitor.text(&onDate)
        try visitor.message(&knownTime)
        visitor.number(&includeAllStates)
        try visitor.message(&query)
    }
}

/// The entries of the subjects, in order.
package struct BatchLookupEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.BatchLookupEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// One for each subject asked about, in order.
    package var results: [SubjectEntries] = []

    /// How fresh the registry's data here is.
    package var freshness: [CommonSchema.SourceFreshness] = []

    package init() {}

    package init(
        results: [SubjectEntries] = [], freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.results = results
        self.freshness = freshness
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&results)
        try visitor.messages(&freshness)
    }
}

/// Asks for one entry.
package struct GetEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The day asked about, ISO date; empty means today. The answer is how the file stood in law on that day.
    package var onDate: String = ""

    /// Only what was recorded until then; absent means everything known now.
    package var knownTime: WireTimestamp? = nil

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        name: String = "", onDate: String = "", knownTime: WireTimestamp? = nil, query: CommonSchema.QueryReason? = nil
    ) {
        self.name = name
        self.onDate = onDate
        self.knownTime = knownTime
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&onDate)
        try visitor.message(&knownTime)
        try visitor.message(&query)
    }
}

extension GetEntryRequest: NamedRequest {}

/// The entry.
package struct GetEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The entry.
    package var entry: ListEntry? = nil

    package init() {}

    package init(
        entry: ListEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for the history.
package struct GetEntryHistoryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetEntryHistoryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", name: String = "", query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.name = name
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&name)
        try visitor.message(&query)
    }
}

extension GetEntryHistoryRequest: NamedRequest, PagedRequest {}

/// A page of the history.
package struct GetEntryHistoryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetEntryHistoryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The changes.
    package var items: [EntryHistoryItem] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        items: [EntryHistoryItem] = [], nextPageToken: String = ""
    ) {
        self.items = items
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&items)
        try visitor.text(&nextPageToken)
    }
}

extension GetEntryHistoryResponse: PagedResponse {}

/// Asks for a page of entries.
package struct ListEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    /// Only of this domain, `domains/{code}`; empty for all.
    package var domain: String = ""

    /// Only of this kind; unspecified for all.
    package var kind: EntryKind = .unspecified

    /// Only in this state; unspecified means effective.
    package var state: EntryState = .unspecified

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", list: String = "", domain: String = "", kind: EntryKind = .unspecified,
        state: EntryState = .unspecified, query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.list = list
        self.domain = domain
        self.kind = kind
        self.state = state
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&list)
        try visitor.text(&domain)
        try visitor.value(&kind)
        try visitor.value(&state)
        try visitor.message(&query)
    }
}

extension ListEntriesRequest: PagedRequest {}

/// A page of entries.
package struct ListEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The entries.
    package var entries: [ListEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        entries: [ListEntry] = [], nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&entries)
        try visitor.text(&nextPageToken)
    }
}

extension ListEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [ListEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// Asks for the public view.
package struct ListPublicEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListPublicEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of the subject with this unified social credit identifier; empty for all.
    package var uscc: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", uscc: String = "", list: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.uscc = uscc
        self.list = list
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&uscc)
        try visitor.text(&list)
    }
}

extension ListPublicEntriesRequest: PagedRequest {}

/// A page of the public view.
package struct ListPublicEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListPublicEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The entries.
    package var entries: [PublicEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        entries: [PublicEntry] = [], nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&entries)
        try visitor.text(&nextPageToken)
    }
}

extension ListPublicEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [PublicEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// The entries of one subject.
package struct SubjectEntries: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.SubjectEntries" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject, `subjects/{id}`; empty if unknown.
    package var subject: String = ""

    /// True if a subject with this name or code is known here.
    package var known: Bool = false

    /// Why a code was refused; empty if none was.
    package var problem: String = ""

    /// The entries in order of creation.
    package var entries: [ListEntry] = []

    /// `problem` in Chinese.
    package var problemZh: String = ""

    package init() {}

    package init(
        subject: String = "", known: Bool = false, problem: String = "", entries: [ListEntry] = [], problemZh: String = ""
    ) {
        self.subject = subject
        self.known = known
        self.problem = problem
        self.entries = entries
        self.problemZh = problemZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        visitor.number(&known)
        try visitor.text(&problem)
        try visitor.messages(&entries)
        try visitor.text(&problemZh)
    }
}

/// Asks who queried a person.
package struct ListEntryQueriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListEntryQueriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The subject, `subjects/{id}`.
    package var subject: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", subject: String = "", query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&subject)
        try visitor.message(&query)
    }
}

extension ListEntryQueriesRequest: PagedRequest {}

/// A page of queries.
package struct ListEntryQueriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListEntryQueriesResponse" }
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

extension ListEntryQueriesResponse: PagedResponse {
    /// The page's items, which the contract calls `queries`.
    package var items: [CommonSchema.SubjectQuery] {
        get { queries }
        set { queries = newValue }
    }
}

/// What each method of `xinyi.listing.v1.LookupService` is, for routers, channels and policies.
package enum LookupServiceMethods {
    package static let lookupEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "LookupEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    package static let batchLookupEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "BatchLookupEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight], isBulk: true,
        rows: ["L9"])

    package static let getEntry = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "GetEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    package static let getEntryHistory = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "GetEntryHistory",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    package static let listEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "ListEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    package static let listEntryQueries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "ListEntryQueries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["L9", "R7"])

    package static let listPublicEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "ListPublicEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [lookupEntries, batchLookupEntries, getEntry, getEntryHistory, listEntries, listEntryQueries, listPublicEntries]
}

/// Answers who stands on which list, now or on a day. By exact name or code only; never by similarity.
/// Public callers get the public view.
package protocol LookupService: RPCService {
    /// Returns the entries of one subject on a day.
    /// Errors: INVALID_ARGUMENT for a bad code; NOT_FOUND if no such subject is known here;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    /// Rows: L9.
    func lookupEntries(_ request: LookupEntriesRequest, context: ServerContext) async throws -> LookupEntriesResponse

    /// Returns the entries of up to 500 subjects on a day, in order; unknown ones are marked, not errors.
    /// Errors: INVALID_ARGUMENT for none or more than 500 subjects;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    /// Rows: L9.
    func batchLookupEntries(_ request: BatchLookupEntriesRequest, context: ServerContext) async throws -> BatchLookupEntriesResponse

    /// Returns one entry on a day as consumers see it.
    /// Errors: NOT_FOUND;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    func getEntry(_ request: GetEntryRequest, context: ServerContext) async throws -> GetEntryResponse

    /// Returns the history of an entry's file, oldest first: every change is a version (LC-18).
    /// Errors: NOT_FOUND; PERMISSION_DENIED unless the department of the file, the lead department or a
    /// service;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    func getEntryHistory(_ request: GetEntryHistoryRequest, context: ServerContext) async throws -> GetEntryHistoryResponse

    /// Lists entries as consumers see them, in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    func listEntries(_ request: ListEntriesRequest, context: ServerContext) async throws -> ListEntriesResponse

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    /// Rows: L9, R7.
    func listEntryQueries(_ request: ListEntryQueriesRequest, context: ServerContext) async throws -> ListEntryQueriesResponse

    /// Lists or finds effective entries in the public view; natural persons only where a rule publishes
    /// them, masked (LC-16).
    /// Errors: INVALID_ARGUMENT for a bad code, page or filter.
    /// Rows: L9.
    func listPublicEntries(_ request: ListPublicEntriesRequest, context: ServerContext) async throws -> ListPublicEntriesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension LookupService {
    package func lookupEntries(_ request: LookupEntriesRequest, context: ServerContext) async throws -> LookupEntriesResponse {
        throw unimplemented(LookupServiceMethods.lookupEntries)
    }

    package func batchLookupEntries(_ request: BatchLookupEntriesRequest, context: ServerContext) async throws -> BatchLookupEntriesResponse {
        throw unimplemented(LookupServiceMethods.batchLookupEntries)
    }

    package func getEntry(_ request: GetEntryRequest, context: ServerContext) async throws -> GetEntryResponse {
        throw unimplemented(LookupServiceMethods.getEntry)
    }

    package func getEntryHistory(_ request: GetEntryHistoryRequest, context: ServerContext) async throws -> GetEntryHistoryResponse {
        throw unimplemented(LookupServiceMethods.getEntryHistory)
    }

    package func listEntries(_ request: ListEntriesRequest, context: ServerContext) async throws -> ListEntriesResponse {
        throw unimplemented(LookupServiceMethods.listEntries)
    }

    package func listEntryQueries(_ request: ListEntryQueriesRequest, context: ServerContext) async throws -> ListEntryQueriesResponse {
        throw unimplemented(LookupServiceMethods.listEntryQueries)
    }

    package func listPublicEntries(_ request: ListPublicEntriesRequest, context: ServerContext) async throws -> ListPublicEntriesResponse {
        throw unimplemented(LookupServiceMethods.listPublicEntries)
    }
}

extension LookupService {
    /// Makes every method of `LookupService` reachable.
    /// A type that serves several services calls each one's.
    package func registerLookupService(in router: inout Router) {
        router.add(LookupServiceMethods.lookupEntries) { payload, limits, _ throws(RPCError) in
            let request = try LookupEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.lookupEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.batchLookupEntries) { payload, limits, _ throws(RPCError) in
            let request = try BatchLookupEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.batchLookupEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.getEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.getEntryHistory) { payload, limits, _ throws(RPCError) in
            let request = try GetEntryHistoryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getEntryHistory(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.listEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.listEntryQueries) { payload, limits, _ throws(RPCError) in
            let request = try ListEntryQueriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listEntryQueries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.listPublicEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListPublicEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPublicEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerLookupService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.LookupService`; what each method does and refuses is said at ``LookupService``.
package struct LookupServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func lookupEntries(_ request: LookupEntriesRequest, options: CallOptions = .default) async throws -> LookupEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.lookupEntries, request.serialized(), options: options))
    }

    package func batchLookupEntries(_ request: BatchLookupEntriesRequest, options: CallOptions = .default) async throws -> BatchLookupEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.batchLookupEntries, request.serialized(), options: options))
    }

    package func getEntry(_ request: GetEntryRequest, options: CallOptions = .default) async throws -> GetEntryResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.getEntry, request.serialized(), options: options))
    }

    package func getEntryHistory(_ request: GetEntryHistoryRequest, options: CallOptions = .default) async throws -> GetEntryHistoryResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.getEntryHistory, request.serialized(), options: options))
    }

    package func listEntries(_ request: ListEntriesRequest, options: CallOptions = .default) async throws -> ListEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.listEntries, request.serialized(), options: options))
    }

    package func listEntryQueries(_ request: ListEntryQueriesRequest, options: CallOptions = .default) async throws -> ListEntryQueriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.listEntryQueries, request.serialized(), options: options))
    }

    package func listPublicEntries(_ request: ListPublicEntriesRequest, options: CallOptions = .default) async throws -> ListPublicEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.listPublicEntries, request.serialized(), options: options))
    }
}
