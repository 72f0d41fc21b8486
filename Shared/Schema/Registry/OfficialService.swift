// Written by `make generate` from proto/xinyi/registry/v1/official_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// An official of a department, as registered.
package struct DepartmentOfficial: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.DepartmentOfficial" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `departments/{department}/officials/{official}`, both in lower case.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The official's id within the department, 1 to 64 bytes, for example a badge number. It is never given to anybody
    /// else.
    package var id: String = ""

    /// The official's name, 1 to 100 bytes. It does not change.
    package var displayName: String = ""

    /// What the official does; at least one.
    package var roles: [CommonSchema.OfficialRole] = []

    /// First day in office, `YYYY-MM-DD`.
    package var validFrom: String = ""

    /// Last day in office, `YYYY-MM-DD`; empty while none is known.
    package var validUntil: String = ""

    /// True if the department said that this is another person than an official of the same name.
    package var namesake: Bool = false

    /// Why the time in office was ended; empty where it was not.
    package var endReason: String = ""

    /// Who recorded the last change.
    package var recordedBy: CommonSchema.Official? = nil

    /// When the official was registered.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", department: String = "", id: String = "", displayName: String = "",
        roles: [CommonSchema.OfficialRole] = [], validFrom: String = "", validUntil: String = "", namesake: Bool = false,
        endReason: String = "", recordedBy: CommonSchema.Official? = nil, createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.id = id
        self.displayName = displayName
        self.roles = roles
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.namesake = namesake
        self.endReason = endReason
        self.recordedBy = recordedBy
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&id)
        try visitor.text(&displayName)
        try visitor.values(&roles)
        try visitor.text(&validFrom)
        try visitor.text(&validUntil)
        visitor.number(&namesake)
        try visitor.text(&endReason)
        try visitor.message(&recordedBy)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}

/// The request for PutOfficial.
package struct PutOfficialRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PutOfficialRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The official's id within the calling department, 1 to 64 bytes.
    package var id: String = ""

    /// The official's name, 1 to 100 bytes; that of the record where the id is registered already.
    package var displayName: String = ""

    /// What the official does; at least one, each once.
    package var roles: [CommonSchema.OfficialRole] = []

    /// First day in office, `YYYY-MM-DD`; empty means today, or the day on record.
    package var validFrom: String = ""

    /// Last day in office, `YYYY-MM-DD`, on or after the first; empty means that none is known.
    package var validUntil: String = ""

    /// True to say that this is another person than an official of the same name who is registered under another id.
    package var namesake: Bool = false

    /// Who records it: another official than the one recorded, save for the first of a department.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", id: String = "", displayName: String = "", roles: [CommonSchema.OfficialRole] = [],
        validFrom: String = "", validUntil: String = "", namesake: Bool = false, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.id = id
        self.displayName = displayName
        self.roles = roles
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.namesake = namesake
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&id)
        try visitor.text(&displayName)
        try visitor.values(&roles)
        try visitor.text(&validFrom)
        try visitor.text(&validUntil)
        visitor.number(&namesake)
        try visitor.message(&official)
    }
}

extension PutOfficialRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutOfficial.
package struct PutOfficialResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PutOfficialResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The official as registered.
    package var official: DepartmentOfficial? = nil

    package init() {}

    package init(
        official: DepartmentOfficial? = nil
    ) {
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&official)
    }
}

/// The request for EndOfficial.
package struct EndOfficialRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.EndOfficialRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `departments/{department}/officials/{official}`.
    package var name: String = ""

    /// Last day in office, `YYYY-MM-DD`, from the first one on, not in the future; empty means yesterday, or the day before the
    /// first: the official acts no more from now on.
    package var lastDate: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who records it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", lastDate: String = "", reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.lastDate = lastDate
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&lastDate)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension EndOfficialRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of EndOfficial.
package struct EndOfficialResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.EndOfficialResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The official as registered.
    package var official: DepartmentOfficial? = nil

    package init() {}

    package init(
        official: DepartmentOfficial? = nil
    ) {
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&official)
    }
}

/// The request for GetOfficial.
package struct GetOfficialRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetOfficialRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `departments/{department}/officials/{official}`.
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

extension GetOfficialRequest: NamedRequest {}

/// The answer of GetOfficial.
package struct GetOfficialResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetOfficialResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The official.
    package var official: DepartmentOfficial? = nil

    package init() {}

    package init(
        official: DepartmentOfficial? = nil
    ) {
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&official)
    }
}

/// The request for ListOfficials.
package struct ListOfficialsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListOfficialsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Code of the department; empty means the calling one, or all for who sees all.
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

extension ListOfficialsRequest: PagedRequest {}

/// The answer of ListOfficials.
package struct ListOfficialsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListOfficialsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The officials, by department and id.
    package var officials: [DepartmentOfficial] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        officials: [DepartmentOfficial] = [], nextPageToken: String = ""
    ) {
        self.officials = officials
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&officials)
        try visitor.text(&nextPageToken)
    }
}

extension ListOfficialsResponse: PagedResponse {
    /// The page's items, which the contract calls `officials`.
    package var items: [DepartmentOfficial] {
        get { officials }
        set { officials = newValue }
    }
}

/// What each method of `xinyi.registry.v1.OfficialService` is, for routers, channels and policies.
package enum OfficialServiceMethods {
    package static let putOfficial = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "PutOfficial",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R2", "X1"])

    package static let endOfficial = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "EndOfficial",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R2", "X1"])

    package static let getOfficial = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "GetOfficial",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R2", "X1"])

    package static let listOfficials = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "ListOfficials",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R2", "X1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putOfficial, endOfficial, getOfficial, listOfficials]
}

/// Keeps the officials of every department. In the registry's feed, so that every service finds who acts in the
/// transaction of the step: a department that has registered an official acts through registered ones alone.
package protocol OfficialService: RPCService {
    /// Registers an official of the calling department, or changes roles and period of one. The first one of a department is
    /// recorded by whom the request names; every later one by another registered official who is in office. While nobody is,
    /// who was last records who comes next. A name in other characters is the same name, and what a period was is not changed.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS (OFFICIAL_ID_TAKEN) if the id was ever another person's,
    /// (OFFICIAL_NAMESAKE) if an official of that name is registered under another id; FAILED_PRECONDITION (FOUR_EYES) for
    /// who records himself or calls another of his own name somebody else, (OFFICIAL_NOT_REGISTERED, OFFICIAL_NOT_IN_OFFICE); RESOURCE_EXHAUSTED beyond 2000 officials;
    /// PERMISSION_DENIED for callers that are no department.
    func putOfficial(_ request: PutOfficialRequest, context: ServerContext) async throws -> PutOfficialResponse

    /// Ends an official's time in office. The official stays on record, and the id is nobody else's for ever. The last one in
    /// office stays until another is registered.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION (OFFICIAL_NOT_REGISTERED,
    /// OFFICIAL_NOT_IN_OFFICE) for who asks, (FOUR_EYES) for who leaves himself, (LAST_OFFICIAL); PERMISSION_DENIED
    /// (NOT_YOUR_DEPARTMENT).
    func endOfficial(_ request: EndOfficialRequest, context: ServerContext) async throws -> EndOfficialResponse

    /// Returns an official; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    func getOfficial(_ request: GetOfficialRequest, context: ServerContext) async throws -> GetOfficialResponse

    /// Lists the officials of a department by id, also those whose time is over; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    func listOfficials(_ request: ListOfficialsRequest, context: ServerContext) async throws -> ListOfficialsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension OfficialService {
    package func putOfficial(_ request: PutOfficialRequest, context: ServerContext) async throws -> PutOfficialResponse {
        throw unimplemented(OfficialServiceMethods.putOfficial)
    }

    package func endOfficial(_ request: EndOfficialRequest, context: ServerContext) async throws -> EndOfficialResponse {
        throw unimplemented(OfficialServiceMethods.endOfficial)
    }

    package func getOfficial(_ request: GetOfficialRequest, context: ServerContext) async throws -> GetOfficialResponse {
        throw unimplemented(OfficialServiceMethods.getOfficial)
    }

    package func listOfficials(_ request: ListOfficialsRequest, context: ServerContext) async throws -> ListOfficialsResponse {
        throw unimplemented(OfficialServiceMethods.listOfficials)
    }
}

extension OfficialService {
    /// Makes every method of `OfficialService` reachable.
    /// A type that serves several services calls each one's.
    package func registerOfficialService(in router: inout Router) {
        router.add(OfficialServiceMethods.putOfficial) { payload, limits, _ throws(RPCError) in
            let request = try PutOfficialRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putOfficial(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(OfficialServiceMethods.endOfficial) { payload, limits, _ throws(RPCError) in
            let request = try EndOfficialRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endOfficial(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(OfficialServiceMethods.getOfficial) { payload, limits, _ throws(RPCError) in
            let request = try GetOfficialRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getOfficial(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(OfficialServiceMethods.listOfficials) { payload, limits, _ throws(RPCError) in
            let request = try ListOfficialsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listOfficials(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerOfficialService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.OfficialService`; what each method does and refuses is said at ``OfficialService``.
package struct OfficialServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func putOfficial(_ request: PutOfficialRequest, options: CallOptions = .default) async throws -> PutOfficialResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.putOfficial, request.serialized(), options: options))
    }

    package func endOfficial(_ request: EndOfficialRequest, options: CallOptions = .default) async throws -> EndOfficialResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.endOfficial, request.serialized(), options: options))
    }

    package func getOfficial(_ request: GetOfficialRequest, options: CallOptions = .default) async throws -> GetOfficialResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.getOfficial, request.serialized(), options: options))
    }

    package func listOfficials(_ request: ListOfficialsRequest, options: CallOptions = .default) async throws -> ListOfficialsResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.listOfficials, request.serialized(), options: options))
    }
}
