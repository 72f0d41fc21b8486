// Written by `make generate` from proto/xinyi/listing/v1/definition_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Asks for a domain to be created or changed.
package struct PutDomainRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutDomainRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The domain. `name` and `version` are ignored.
    package var domain: Domain? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        domain: Domain? = nil, requestId: String = "", official: CommonSchema.Official? = nil
    ) {
        self.domain = domain
        self.requestId = requestId
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&domain)
        try visitor.text(&requestId)
        try visitor.message(&official)
    }
}

extension PutDomainRequest: ActedRequest, IdempotentRequest {}

/// The domain as it now stands.
package struct PutDomainResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutDomainResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The newest version.
    package var domain: Domain? = nil

    package init() {}

    package init(
        domain: Domain? = nil
    ) {
        self.domain = domain
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&domain)
    }
}

/// Asks for one domain.
package struct GetDomainRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetDomainRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `domains/{code}`.
    package var name: String = ""

    /// Day, ISO date; empty means the newest version.
    package var onDate: String = ""

    package init() {}

    package init(
        name: String = "", onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&onDate)
    }
}

extension GetDomainRequest: NamedRequest {}

/// One domain.
package struct GetDomainResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetDomainResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The version asked for.
    package var domain: Domain? = nil

    package init() {}

    package init(
        domain: Domain? = nil
    ) {
        self.domain = domain
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&domain)
    }
}

/// Asks for a page of domains.
package struct ListDomainsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListDomainsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
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

extension ListDomainsRequest: PagedRequest {}

/// A page of domains.
package struct ListDomainsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListDomainsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The domains, newest versions.
    package var domains: [Domain] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        domains: [Domain] = [], nextPageToken: String = ""
    ) {
        self.domains = domains
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&domains)
        try visitor.text(&nextPageToken)
    }
}

extension ListDomainsResponse: PagedResponse {
    /// The page's items, which the contract calls `domains`.
    package var items: [Domain] {
        get { domains }
        set { domains = newValue }
    }
}

/// Asks for a draft.
package struct CreateListDefinitionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.CreateListDefinitionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The content. Output-only fields are ignored.
    package var definition: ListDefinition? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        definition: ListDefinition? = nil, official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.definition = definition
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension CreateListDefinitionRequest: ActedRequest, IdempotentRequest {}

/// The draft.
package struct CreateListDefinitionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.CreateListDefinitionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The draft as stored.
    package var definition: ListDefinition? = nil

    package init() {}

    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
    }
}

/// Asks for a draft to be replaced.
package struct UpdateListDefinitionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.UpdateListDefinitionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The whole new content; `name` says which version, `etag` which state of it.
    package var definition: ListDefinition? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        definition: ListDefinition? = nil, official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.definition = definition
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension UpdateListDefinitionRequest: ActedRequest, IdempotentRequest {}

/// The changed draft.
package struct UpdateListDefinitionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.UpdateListDefinitionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The draft as stored.
    package var definition: ListDefinition? = nil

    package init() {}

    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
    }
}

/// Records the consultation.
package struct ConsultListDefinitionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConsultListDefinitionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `lists/{code}/versions/{version}`.
    package var name: String = ""

    /// How the public was heard, or which higher standard applies.
    package var consultation: Consultation? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", consultation: Consultation? = nil, official: CommonSchema.Official? = nil, etag: String = "",
        requestId: String = ""
    ) {
        self.name = name
        self.consultation = consultation
        self.official = official
        self.etag = etag
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&consultation)
        try visitor.message(&official)
        try visitor.text(&etag)
        try visitor.text(&requestId)
    }
}

extension ConsultListDefinitionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The consulted definition.
package struct ConsultListDefinitionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConsultListDefinitionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The definition as it now stands.
    package var definition: ListDefinition? = nil

    package init() {}

    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
    }
}

/// Puts a definition in force.
package struct PutListDefinitionInForceRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutListDefinitionInForceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `lists/{code}/versions/{version}`.
    package var name: String = ""

    /// First day in force, ISO date. May lie in the past only with `document`, and as far as the instrument's own first day.
    package var effectiveDate: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Why the first day lies back; filed by the caller. Absent where it does not.
    package var document: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        name: String = "", effectiveDate: String = "", official: CommonSchema.Official? = nil, etag: String = "",
        requestId: String = "", document: CommonSchema.DocumentReference? = nil
    ) {
        self.name = name
        self.effectiveDate = effectiveDate
        self.official = official
        self.etag = etag
        self.requestId = requestId
        self.document = document
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&effectiveDate)
        try visitor.message(&official)
        try visitor.text(&etag)
        try visitor.text(&requestId)
        try visitor.message(&document)
    }
}

extension PutListDefinitionInForceRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The definition in force.
package struct PutListDefinitionInForceResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutListDefinitionInForceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The definition as it now stands.
    package var definition: ListDefinition? = nil

    package init() {}

    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
    }
}

/// Repeals a definition.
package struct RepealListDefinitionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RepealListDefinitionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `lists/{code}/versions/{version}`.
    package var name: String = ""

    /// First day no longer in force, ISO date, after the effective date.
    package var repealDate: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", repealDate: String = "", reason: String = "", official: CommonSchema.Official? = nil,
        etag: String = "", requestId: String = ""
    ) {
        self.name = name
        self.repealDate = repealDate
        self.reason = reason
        self.official = official
        self.etag = etag
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&repealDate)
        try visitor.text(&reason)
        try visitor.message(&official)
        try visitor.text(&etag)
        try visitor.text(&requestId)
    }
}

extension RepealListDefinitionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repealed definition.
package struct RepealListDefinitionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RepealListDefinitionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The definition as it now stands.
    package var definition: ListDefinition? = nil

    package init() {}

    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
    }
}

/// Asks for one definition.
package struct GetListDefinitionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetListDefinitionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `lists/{code}/versions/{version}`, or `lists/{code}` for the version in force on `on_date`.
    package var name: String = ""

    /// Day for `lists/{code}`, ISO date; empty means today.
    package var onDate: String = ""

    package init() {}

    package init(
        name: String = "", onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&onDate)
    }
}

extension GetListDefinitionRequest: NamedRequest {}

/// One definition.
package struct GetListDefinitionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetListDefinitionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The version asked for.
    package var definition: ListDefinition? = nil

    package init() {}

    package init(
        definition: ListDefinition? = nil
    ) {
        self.definition = definition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&definition)
    }
}

/// Asks for a page of definitions.
package struct ListListDefinitionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListListDefinitionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this domain, `domains/{code}`; empty for all.
    package var domain: String = ""

    /// Only of this authority (department code); empty for all.
    package var authority: String = ""

    /// Only in this state; unspecified for all.
    package var state: ListDefinitionState = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", domain: String = "", authority: String = "",
        state: ListDefinitionState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.domain = domain
        self.authority = authority
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&domain)
        try visitor.text(&authority)
        try visitor.value(&state)
    }
}

extension ListListDefinitionsRequest: PagedRequest {}

/// A page of definitions.
package struct ListListDefinitionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListListDefinitionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The definitions.
    package var definitions: [ListDefinition] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        definitions: [ListDefinition] = [], nextPageToken: String = ""
    ) {
        self.definitions = definitions
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&definitions)
        try visitor.text(&nextPageToken)
    }
}

extension ListListDefinitionsResponse: PagedResponse {
    /// The page's items, which the contract calls `definitions`.
    package var items: [ListDefinition] {
        get { definitions }
        set { definitions = newValue }
    }
}

/// What each method of `xinyi.listing.v1.DefinitionService` is, for routers, channels and policies.
package enum DefinitionServiceMethods {
    package static let putDomain = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "PutDomain",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L1"])

    package static let getDomain = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "GetDomain",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    package static let listDomains = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "ListDomains",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    package static let createListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "CreateListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L1"])

    package static let updateListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "UpdateListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L1"])

    package static let consultListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "ConsultListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L1"])

    package static let putListDefinitionInForce = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "PutListDefinitionInForce",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead, .oversight],
        official: [.decider],
        rows: ["L1"])

    package static let repealListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "RepealListDefinition",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L1"])

    package static let getListDefinition = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "GetListDefinition",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    package static let listListDefinitions = MethodDescriptor(
        service: "xinyi.listing.v1.DefinitionService", method: "ListListDefinitions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putDomain, getDomain, listDomains, createListDefinition, updateListDefinition, consultListDefinition, putListDefinitionInForce, repealListDefinition, getListDefinition, listListDefinitions]
}

/// Keeps the domains and the definitions of lists. Reads are open to everybody. A department of the domain drafts and
/// consults on the definition whose authority it is; the lead department puts it in force, so that no department makes a
/// list alone; domains are changed by the lead department.
package protocol DefinitionService: RPCService {
    /// Creates a domain or a new version of it. Content equal to the newest version changes nothing and
    /// returns that version.
    /// Errors: INVALID_ARGUMENT for a bad field; ABORTED if `domain.etag` is given and old.
    /// Rows: L1.
    func putDomain(_ request: PutDomainRequest, context: ServerContext) async throws -> PutDomainResponse

    /// Returns the newest version of a domain, or the one of a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    func getDomain(_ request: GetDomainRequest, context: ServerContext) async throws -> GetDomainResponse

    /// Lists the newest versions of all domains in order of code.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L1.
    func listDomains(_ request: ListDomainsRequest, context: ServerContext) async throws -> ListDomainsResponse

    /// Creates a draft: version 1 of a new list, or the next version of an existing one.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown domain; FAILED_PRECONDITION
    /// `DRAFT_EXISTS` if the list already has a version in draft or consulted; PERMISSION_DENIED if the
    /// authority is another department. `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`,
    /// `LEGAL_BASIS_TOO_LOW` name the field.
    /// Rows: L1.
    func createListDefinition(_ request: CreateListDefinitionRequest, context: ServerContext) async throws -> CreateListDefinitionResponse

    /// Replaces the content of a draft.
    /// Errors: FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft; ABORTED for an old etag.
    /// Rows: L1.
    func updateListDefinition(_ request: UpdateListDefinitionRequest, context: ServerContext) async throws -> UpdateListDefinitionResponse

    /// Records how a draft was consulted on: draft to consulted.
    /// Errors: INVALID_ARGUMENT if shorter than the rule book's PUBLIC_COMMENT or not yet over, or without a filed document;
    /// FAILED_PRECONDITION by state.
    /// Rows: L1.
    func consultListDefinition(_ request: ConsultListDefinitionRequest, context: ServerContext) async throws -> ConsultListDefinitionResponse

    /// Puts a consulted definition in force from a day on; the version in force until then is repealed from
    /// that day on. The lead department does it, by another official than the authority's; for a list whose authority the
    /// lead department is, the overseer does. A day that lies back needs a document that says why.
    /// Errors: FAILED_PRECONDITION `DOMAIN_NOT_LISTABLE` if the domain is record-only or external,
    /// `LEVEL_NOT_COMPETENT` if the instrument reserves decisions to a higher level, `ILLEGAL_TRANSITION`
    /// by state, `AUTHORITY_NOT_OF_DOMAIN`, `INSTRUMENT_UNKNOWN`, `INSTRUMENT_NOT_IN_FORCE`; INVALID_ARGUMENT if the day
    /// lies before the instrument's own, or back and without document; PERMISSION_DENIED `OWN_LIST` for the authority itself.
    /// Rows: L1.
    func putListDefinitionInForce(_ request: PutListDefinitionInForceRequest, context: ServerContext) async throws -> PutListDefinitionInForceResponse

    /// Repeals a definition in force from a day on. Entries decided before keep their period.
    /// The authority or the lead department does it.
    /// Errors: FAILED_PRECONDITION by state, or `ENTRIES_DECIDED_LATER` if an entry was decided on or
    /// after the day.
    /// Rows: L1.
    func repealListDefinition(_ request: RepealListDefinitionRequest, context: ServerContext) async throws -> RepealListDefinitionResponse

    /// Returns one version, or the version of a list that is in force on a day.
    /// Errors: NOT_FOUND.
    /// Rows: L1.
    func getListDefinition(_ request: GetListDefinitionRequest, context: ServerContext) async throws -> GetListDefinitionResponse

    /// Lists versions of definitions in order of code and version.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L1.
    func listListDefinitions(_ request: ListListDefinitionsRequest, context: ServerContext) async throws -> ListListDefinitionsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension DefinitionService {
    package func putDomain(_ request: PutDomainRequest, context: ServerContext) async throws -> PutDomainResponse {
        throw unimplemented(DefinitionServiceMethods.putDomain)
    }

    package func getDomain(_ request: GetDomainRequest, context: ServerContext) async throws -> GetDomainResponse {
        throw unimplemented(DefinitionServiceMethods.getDomain)
    }

    package func listDomains(_ request: ListDomainsRequest, context: ServerContext) async throws -> ListDomainsResponse {
        throw unimplemented(DefinitionServiceMethods.listDomains)
    }

    package func createListDefinition(_ request: CreateListDefinitionRequest, context: ServerContext) async throws -> CreateListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.createListDefinition)
    }

    package func updateListDefinition(_ request: UpdateListDefinitionRequest, context: ServerContext) async throws -> UpdateListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.updateListDefinition)
    }

    package func consultListDefinition(_ request: ConsultListDefinitionRequest, context: ServerContext) async throws -> ConsultListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.consultListDefinition)
    }

    package func putListDefinitionInForce(_ request: PutListDefinitionInForceRequest, context: ServerContext) async throws -> PutListDefinitionInForceResponse {
        throw unimplemented(DefinitionServiceMethods.putListDefinitionInForce)
    }

    package func repealListDefinition(_ request: RepealListDefinitionRequest, context: ServerContext) async throws -> RepealListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.repealListDefinition)
    }

    package func getListDefinition(_ request: GetListDefinitionRequest, context: ServerContext) async throws -> GetListDefinitionResponse {
        throw unimplemented(DefinitionServiceMethods.getListDefinition)
    }

    package func listListDefinitions(_ request: ListListDefinitionsRequest, context: ServerContext) async throws -> ListListDefinitionsResponse {
        throw unimplemented(DefinitionServiceMethods.listListDefinitions)
    }
}

extension DefinitionService {
    /// Makes every method of `DefinitionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDefinitionService(in router: inout Router) {
        router.add(DefinitionServiceMethods.putDomain) { payload, limits, _ throws(RPCError) in
            let request = try PutDomainRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putDomain(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.getDomain) { payload, limits, _ throws(RPCError) in
            let request = try GetDomainRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDomain(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.listDomains) { payload, limits, _ throws(RPCError) in
            let request = try ListDomainsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDomains(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.createListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try CreateListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.updateListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try UpdateListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.consultListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try ConsultListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.consultListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.putListDefinitionInForce) { payload, limits, _ throws(RPCError) in
            let request = try PutListDefinitionInForceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putListDefinitionInForce(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.repealListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try RepealListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.repealListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.getListDefinition) { payload, limits, _ throws(RPCError) in
            let request = try GetListDefinitionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getListDefinition(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DefinitionServiceMethods.listListDefinitions) { payload, limits, _ throws(RPCError) in
            let request = try ListListDefinitionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listListDefinitions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerDefinitionService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.DefinitionService`; what each method does and refuses is said at ``DefinitionService``.
package struct DefinitionServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func putDomain(_ request: PutDomainRequest, options: CallOptions = .default) async throws -> PutDomainResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.putDomain, request.serialized(), options: options))
    }

    package func getDomain(_ request: GetDomainRequest, options: CallOptions = .default) async throws -> GetDomainResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.getDomain, request.serialized(), options: options))
    }

    package func listDomains(_ request: ListDomainsRequest, options: CallOptions = .default) async throws -> ListDomainsResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.listDomains, request.serialized(), options: options))
    }

    package func createListDefinition(_ request: CreateListDefinitionRequest, options: CallOptions = .default) async throws -> CreateListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.createListDefinition, request.serialized(), options: options))
    }

    package func updateListDefinition(_ request: UpdateListDefinitionRequest, options: CallOptions = .default) async throws -> UpdateListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.updateListDefinition, request.serialized(), options: options))
    }

    package func consultListDefinition(_ request: ConsultListDefinitionRequest, options: CallOptions = .default) async throws -> ConsultListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.consultListDefinition, request.serialized(), options: options))
    }

    package func putListDefinitionInForce(_ request: PutListDefinitionInForceRequest, options: CallOptions = .default) async throws -> PutListDefinitionInForceResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.putListDefinitionInForce, request.serialized(), options: options))
    }

    package func repealListDefinition(_ request: RepealListDefinitionRequest, options: CallOptions = .default) async throws -> RepealListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.repealListDefinition, request.serialized(), options: options))
    }

    package func getListDefinition(_ request: GetListDefinitionRequest, options: CallOptions = .default) async throws -> GetListDefinitionResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.getListDefinition, request.serialized(), options: options))
    }

    package func listListDefinitions(_ request: ListListDefinitionsRequest, options: CallOptions = .default) async throws -> ListListDefinitionsResponse {
        try decodeResponse(await channel.unaryBytes(DefinitionServiceMethods.listListDefinitions, request.serialized(), options: options))
    }
}
