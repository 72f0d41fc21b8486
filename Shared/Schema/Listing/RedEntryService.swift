// Written by `make generate` from proto/xinyi/listing/v1/red_entry_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Nominates a subject.
package struct NominateEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.NominateEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The list, `lists/{code}`, of kind red.
    package var list: String = ""

    /// The subject.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The channel.
    package var channel: NominationChannel = .unspecified

    /// Who nominates, 1 to 200 bytes.
    package var nominator: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Consent of a natural person.
    package var consent: CommonSchema.DocumentReference? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        list: String = "", subject: CommonSchema.SubjectReference? = nil, channel: NominationChannel = .unspecified,
        nominator: String = "", reason: String = "", consent: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.list = list
        self.subject = subject
        self.channel = channel
        self.nominator = nominator
        self.reason = reason
        self.consent = consent
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&list)
        try visitor.message(&subject)
        try visitor.value(&channel)
        try visitor.text(&nominator)
        try visitor.text(&reason)
        try visitor.message(&consent)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension NominateEntryRequest: ActedRequest, IdempotentRequest {}

/// The file as it now stands.
package struct NominateEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.NominateEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: RedEntry? = nil

    package init() {}

    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for a screening.
package struct ScreenEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ScreenEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ScreenEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ScreenEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ScreenEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: RedEntry? = nil

    package init() {}

    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records the announcement.
package struct PublicizeEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PublicizeEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// First day of the announcement, ISO date.
    package var publicisedDate: String = ""

    /// Where it is announced, 1 to 400 bytes.
    package var place: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", publicisedDate: String = "", place: String = "", etag: String = "",
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.publicisedDate = publicisedDate
        self.place = place
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&publicisedDate)
        try visitor.text(&place)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension PublicizeEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct PublicizeEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PublicizeEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: RedEntry? = nil

    package init() {}

    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Confirms an entry.
package struct ConfirmEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConfirmEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// First day in effect, ISO date; empty means today.
    package var effectiveDate: String = ""

    /// Last day, ISO date; not later than the list's period. Empty means that day.
    package var validTo: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", effectiveDate: String = "", validTo: String = "", etag: String = "",
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.effectiveDate = effectiveDate
        self.validTo = validTo
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&effectiveDate)
        try visitor.text(&validTo)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ConfirmEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ConfirmEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConfirmEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: RedEntry? = nil

    package init() {}

    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Revokes a red entry.
package struct RevokeRedEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RevokeRedEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RevokeRedEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RevokeRedEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RevokeRedEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: RedEntry? = nil

    package init() {}

    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Withdraws a nomination.
package struct WithdrawNominationRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawNominationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension WithdrawNominationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct WithdrawNominationResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawNominationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: RedEntry? = nil

    package init() {}

    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for a file.
package struct GetRedEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetRedEntryRequest" }
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

extension GetRedEntryRequest: NamedRequest {}

/// The file.
package struct GetRedEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetRedEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: RedEntry? = nil

    package init() {}

    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for a page of files.
package struct ListRedEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRedEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    /// Only in this state; unspecified for all.
    package var state: RedEntryState = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", list: String = "", state: RedEntryState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.list = list
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&list)
        try visitor.value(&state)
    }
}

extension ListRedEntriesRequest: PagedRequest {}

/// A page of files.
package struct ListRedEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRedEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The files.
    package var entries: [RedEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        entries: [RedEntry] = [], nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&entries)
        try visitor.text(&nextPageToken)
    }
}

extension ListRedEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [RedEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// What each method of `xinyi.listing.v1.RedEntryService` is, for routers, channels and policies.
package enum RedEntryServiceMethods {
    package static let nominateEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "NominateEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    package static let screenEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "ScreenEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    package static let publicizeEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "PublicizeEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    package static let confirmEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "ConfirmEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    package static let revokeRedEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "RevokeRedEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    package static let withdrawNomination = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "WithdrawNomination",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    package static let getRedEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "GetRedEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L3"])

    package static let listRedEntries = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "ListRedEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [nominateEntry, screenEntry, publicizeEntry, confirmEntry, revokeRedEntry, withdrawNomination, getRedEntry, listRedEntries]
}

/// Carries the file of a red-list entry. A subject on any serious list cannot be confirmed; an adverse
/// decision revokes (LC-19).
package protocol RedEntryService: RPCService {
    /// Nominates a subject through one of seven channels.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `CONSENT_MISSING` for a natural
    /// person.
    /// Rows: L3.
    func nominateEntry(_ request: NominateEntryRequest, context: ServerContext) async throws -> NominateEntryResponse

    /// Screens a nomination against lists, external entries and effective penalties: to screened, or to
    /// dropped with the findings.
    /// Errors: UNAVAILABLE while a source is not fresh.
    /// Rows: L3.
    func screenEntry(_ request: ScreenEntryRequest, context: ServerContext) async throws -> ScreenEntryResponse

    /// Records the public announcement: to publicised.
    /// Errors: INVALID_ARGUMENT for a day in the future; FAILED_PRECONDITION by state.
    /// Rows: L3.
    func publicizeEntry(_ request: PublicizeEntryRequest, context: ServerContext) async throws -> PublicizeEntryResponse

    /// Confirms after the announcement; another official than the nominating one: to confirmed and, from its
    /// day, effective.
    /// Errors: FAILED_PRECONDITION `PUBLIC_NOTICE_RUNNING`, `CONFLICT`, `OBJECTION_OPEN`.
    /// Rows: L3.
    func confirmEntry(_ request: ConfirmEntryRequest, context: ServerContext) async throws -> ConfirmEntryResponse

    /// Revokes an effective red entry, with notice to the subject.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    func revokeRedEntry(_ request: RevokeRedEntryRequest, context: ServerContext) async throws -> RevokeRedEntryResponse

    /// Withdraws a nomination before confirmation: to dropped.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    func withdrawNomination(_ request: WithdrawNominationRequest, context: ServerContext) async throws -> WithdrawNominationResponse

    /// Returns the file of a red-list entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L3.
    func getRedEntry(_ request: GetRedEntryRequest, context: ServerContext) async throws -> GetRedEntryResponse

    /// Lists files of red-list entries in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L3.
    func listRedEntries(_ request: ListRedEntriesRequest, context: ServerContext) async throws -> ListRedEntriesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension RedEntryService {
    package func nominateEntry(_ request: NominateEntryRequest, context: ServerContext) async throws -> NominateEntryResponse {
        throw unimplemented(RedEntryServiceMethods.nominateEntry)
    }

    package func screenEntry(_ request: ScreenEntryRequest, context: ServerContext) async throws -> ScreenEntryResponse {
        throw unimplemented(RedEntryServiceMethods.screenEntry)
    }

    package func publicizeEntry(_ request: PublicizeEntryRequest, context: ServerContext) async throws -> PublicizeEntryResponse {
        throw unimplemented(RedEntryServiceMethods.publicizeEntry)
    }

    package func confirmEntry(_ request: ConfirmEntryRequest, context: ServerContext) async throws -> ConfirmEntryResponse {
        throw unimplemented(RedEntryServiceMethods.confirmEntry)
    }

    package func revokeRedEntry(_ request: RevokeRedEntryRequest, context: ServerContext) async throws -> RevokeRedEntryResponse {
        throw unimplemented(RedEntryServiceMethods.revokeRedEntry)
    }

    package func withdrawNomination(_ request: WithdrawNominationRequest, context: ServerContext) async throws -> WithdrawNominationResponse {
        throw unimplemented(RedEntryServiceMethods.withdrawNomination)
    }

    package func getRedEntry(_ request: GetRedEntryRequest, context: ServerContext) async throws -> GetRedEntryResponse {
        throw unimplemented(RedEntryServiceMethods.getRedEntry)
    }

    package func listRedEntries(_ request: ListRedEntriesRequest, context: ServerContext) async throws -> ListRedEntriesResponse {
        throw unimplemented(RedEntryServiceMethods.listRedEntries)
    }
}

extension RedEntryService {
    /// Makes every method of `RedEntryService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRedEntryService(in router: inout Router) {
        router.add(RedEntryServiceMethods.nominateEntry) { payload, limits, _ throws(RPCError) in
            let request = try NominateEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.nominateEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.screenEntry) { payload, limits, _ throws(RPCError) in
            let request = try ScreenEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.screenEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.publicizeEntry) { payload, limits, _ throws(RPCError) in
            let request = try PublicizeEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publicizeEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.confirmEntry) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.revokeRedEntry) { payload, limits, _ throws(RPCError) in
            let request = try RevokeRedEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.revokeRedEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.withdrawNomination) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawNominationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawNomination(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.getRedEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetRedEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRedEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.listRedEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListRedEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRedEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerRedEntryService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.RedEntryService`; what each method does and refuses is said at ``RedEntryService``.
package struct RedEntryServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func nominateEntry(_ request: NominateEntryRequest, options: CallOptions = .default) async throws -> NominateEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.nominateEntry, request.serialized(), options: options))
    }

    package func screenEntry(_ request: ScreenEntryRequest, options: CallOptions = .default) async throws -> ScreenEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.screenEntry, request.serialized(), options: options))
    }

    package func publicizeEntry(_ request: PublicizeEntryRequest, options: CallOptions = .default) async throws -> PublicizeEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.publicizeEntry, request.serialized(), options: options))
    }

    package func confirmEntry(_ request: ConfirmEntryRequest, options: CallOptions = .default) async throws -> ConfirmEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.confirmEntry, request.serialized(), options: options))
    }

    package func revokeRedEntry(_ request: RevokeRedEntryRequest, options: CallOptions = .default) async throws -> RevokeRedEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.revokeRedEntry, request.serialized(), options: options))
    }

    package func withdrawNomination(_ request: WithdrawNominationRequest, options: CallOptions = .default) async throws -> WithdrawNominationResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.withdrawNomination, request.serialized(), options: options))
    }

    package func getRedEntry(_ request: GetRedEntryRequest, options: CallOptions = .default) async throws -> GetRedEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.getRedEntry, request.serialized(), options: options))
    }

    package func listRedEntries(_ request: ListRedEntriesRequest, options: CallOptions = .default) async throws -> ListRedEntriesResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.listRedEntries, request.serialized(), options: options))
    }
}
