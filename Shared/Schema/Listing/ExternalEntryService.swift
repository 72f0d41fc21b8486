// Written by `make generate` from proto/xinyi/listing/v1/external_entry_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// A batch of rows.
package struct ImportExternalEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ImportExternalEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The rows, 1 to 1000.
    package var records: [ExternalRecord] = []

    /// Import batch, `imports/{id}`; empty opens a new one.
    package var importBatch: String = ""

    /// True if the batches of this import are the authority's whole list: what is missing at its end has
    /// ended.
    package var complete: Bool = false

    /// True on the last batch of the import.
    package var last: Bool = false

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        records: [ExternalRecord] = [], importBatch: String = "", complete: Bool = false, last: Bool = false,
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.records = records
        self.importBatch = importBatch
        self.complete = complete
        self.last = last
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&records)
        try visitor.text(&importBatch)
        visitor.number(&complete)
        visitor.number(&last)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ImportExternalEntriesRequest: ActedRequest, IdempotentRequest {}

/// The verdicts.
package struct ImportExternalEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ImportExternalEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Import batch, `imports/{id}`.
    package var importBatch: String = ""

    /// One verdict for each row, in order.
    package var verdicts: [ExternalImportVerdict] = []

    package init() {}

    package init(
        importBatch: String = "", verdicts: [ExternalImportVerdict] = []
    ) {
        self.importBatch = importBatch
        self.verdicts = verdicts
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&importBatch)
        try visitor.messages(&verdicts)
    }
}

/// Resolves a match.
package struct ResolveAmbiguousEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ResolveAmbiguousEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The subject, `subjects/{id}`; empty means that it is none of the district's.
    package var subject: String = ""

    /// How it was found, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", subject: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.subject = subject
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&subject)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ResolveAmbiguousEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ResolveAmbiguousEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ResolveAmbiguousEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: ExternalEntry? = nil

    package init() {}

    package init(
        entry: ExternalEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Ends an external entry.
package struct EndExternalEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EndExternalEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Day of the end, ISO date.
    package var endDate: String = ""

    /// The authority's report, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", endDate: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.endDate = endDate
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&endDate)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension EndExternalEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct EndExternalEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EndExternalEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: ExternalEntry? = nil

    package init() {}

    package init(
        entry: ExternalEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for a file.
package struct GetExternalEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetExternalEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
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

extension GetExternalEntryRequest: NamedRequest {}

/// The file.
package struct GetExternalEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetExternalEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: ExternalEntry? = nil

    package init() {}

    package init(
        entry: ExternalEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for a page.
package struct ListExternalEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListExternalEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only in this state; unspecified for all.
    package var state: ExternalEntryState = .unspecified

    /// Only of this trigger token; empty for all.
    package var externalKind: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", state: ExternalEntryState = .unspecified, externalKind: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
        self.externalKind = externalKind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&state)
        try visitor.text(&externalKind)
    }
}

extension ListExternalEntriesRequest: PagedRequest {}

/// A page of files.
package struct ListExternalEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListExternalEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The files.
    package var entries: [ExternalEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        entries: [ExternalEntry] = [], nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&entries)
        try visitor.text(&nextPageToken)
    }
}

extension ListExternalEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [ExternalEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// What became of one imported row.
package struct ExternalImportVerdict: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ExternalImportVerdict" }
    package static let shape = MessageShape(of: Self.self)

    /// Place in the batch, from 0.
    package var index: Int32 = 0

    /// The entry, `entries/{id}`; empty if the row was refused.
    package var name: String = ""

    /// State after the import; unspecified if the row was refused.
    package var state: ExternalEntryState = .unspecified

    /// Field that was refused; empty if none.
    package var field: String = ""

    /// The rule it breaks and the remedy; empty if none.
    package var message: String = ""

    package init() {}

    package init(
        index: Int32 = 0, name: String = "", state: ExternalEntryState = .unspecified, field: String = "", message: String = ""
    ) {
        self.index = index
        self.name = name
        self.state = state
        self.field = field
        self.message = message
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&index)
        try visitor.text(&name)
        try visitor.value(&state)
        try visitor.text(&field)
        try visitor.text(&message)
    }
}

/// What each method of `xinyi.listing.v1.ExternalEntryService` is, for routers, channels and policies.
package enum ExternalEntryServiceMethods {
    package static let importExternalEntries = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "ImportExternalEntries",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["L4"])

    package static let resolveAmbiguousEntry = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "ResolveAmbiguousEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L4"])

    package static let endExternalEntry = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "EndExternalEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L4", "L7"])

    package static let getExternalEntry = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "GetExternalEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L4"])

    package static let listExternalEntries = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "ListExternalEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L4"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [importExternalEntries, resolveAmbiguousEntry, endExternalEntry, getExternalEntry, listExternalEntries]
}

/// Imports and matches read-only copies of other authorities' entries (LC-12). Matching is by exact code;
/// a name alone only ever makes a candidate.
package protocol ExternalEntryService: RPCService {
    /// Imports a batch of rows; each row gets its verdict, good rows are kept. Rows known already are updated.
    /// Errors: INVALID_ARGUMENT for an empty or too large batch.
    /// Rows: L4.
    func importExternalEntries(_ request: ImportExternalEntriesRequest, context: ServerContext) async throws -> ImportExternalEntriesResponse

    /// Decides which subject an ambiguous row means, or that it means none here.
    /// Errors: FAILED_PRECONDITION unless ambiguous; NOT_FOUND for an unknown subject.
    /// Rows: L4.
    func resolveAmbiguousEntry(_ request: ResolveAmbiguousEntryRequest, context: ServerContext) async throws -> ResolveAmbiguousEntryResponse

    /// Ends an external entry on the report of its authority.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L4, L7.
    func endExternalEntry(_ request: EndExternalEntryRequest, context: ServerContext) async throws -> EndExternalEntryResponse

    /// Returns the file of an external entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L4.
    func getExternalEntry(_ request: GetExternalEntryRequest, context: ServerContext) async throws -> GetExternalEntryResponse

    /// Lists external entries in order of import; with state ambiguous it is the matching queue.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L4.
    func listExternalEntries(_ request: ListExternalEntriesRequest, context: ServerContext) async throws -> ListExternalEntriesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ExternalEntryService {
    package func importExternalEntries(_ request: ImportExternalEntriesRequest, context: ServerContext) async throws -> ImportExternalEntriesResponse {
        throw unimplemented(ExternalEntryServiceMethods.importExternalEntries)
    }

    package func resolveAmbiguousEntry(_ request: ResolveAmbiguousEntryRequest, context: ServerContext) async throws -> ResolveAmbiguousEntryResponse {
        throw unimplemented(ExternalEntryServiceMethods.resolveAmbiguousEntry)
    }

    package func endExternalEntry(_ request: EndExternalEntryRequest, context: ServerContext) async throws -> EndExternalEntryResponse {
        throw unimplemented(ExternalEntryServiceMethods.endExternalEntry)
    }

    package func getExternalEntry(_ request: GetExternalEntryRequest, context: ServerContext) async throws -> GetExternalEntryResponse {
        throw unimplemented(ExternalEntryServiceMethods.getExternalEntry)
    }

    package func listExternalEntries(_ request: ListExternalEntriesRequest, context: ServerContext) async throws -> ListExternalEntriesResponse {
        throw unimplemented(ExternalEntryServiceMethods.listExternalEntries)
    }
}

extension ExternalEntryService {
    /// Makes every method of `ExternalEntryService` reachable.
    /// A type that serves several services calls each one's.
    package func registerExternalEntryService(in router: inout Router) {
        router.add(ExternalEntryServiceMethods.importExternalEntries) { payload, limits, _ throws(RPCError) in
            let request = try ImportExternalEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.importExternalEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.resolveAmbiguousEntry) { payload, limits, _ throws(RPCError) in
            let request = try ResolveAmbiguousEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.resolveAmbiguousEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.endExternalEntry) { payload, limits, _ throws(RPCError) in
            let request = try EndExternalEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endExternalEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.getExternalEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetExternalEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getExternalEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.listExternalEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListExternalEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listExternalEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerExternalEntryService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ExternalEntryService`; what each method does and refuses is said at ``ExternalEntryService``.
package struct ExternalEntryServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func importExternalEntries(_ request: ImportExternalEntriesRequest, options: CallOptions = .default) async throws -> ImportExternalEntriesResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.importExternalEntries, request.serialized(), options: options))
    }

    package func resolveAmbiguousEntry(_ request: ResolveAmbiguousEntryRequest, options: CallOptions = .default) async throws -> ResolveAmbiguousEntryResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.resolveAmbiguousEntry, request.serialized(), options: options))
    }

    package func endExternalEntry(_ request: EndExternalEntryRequest, options: CallOptions = .default) async throws -> EndExternalEntryResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.endExternalEntry, request.serialized(), options: options))
    }

    package func getExternalEntry(_ request: GetExternalEntryRequest, options: CallOptions = .default) async throws -> GetExternalEntryResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.getExternalEntry, request.serialized(), options: options))
    }

    package func listExternalEntries(_ request: ListExternalEntriesRequest, options: CallOptions = .default) async throws -> ListExternalEntriesResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.listExternalEntries, request.serialized(), options: options))
    }
}
