// Written by `make generate` from proto/xinyi/measures/v1/promotion_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Where a placement stands (DOMAIN T2).
package enum PlacementState: ContractEnum {
    /// Not stated. As a filter: every state.
    case unspecified
    /// Planned.
    case planned
    /// Published.
    case published
    /// The red entry ended: to be taken down.
    case takeDownDue
    /// Taken down.
    case withdrawn
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .planned, .published, .takeDownDue, .withdrawn]
    package static let names = ["PLACEMENT_STATE_UNSPECIFIED", "PLACEMENT_STATE_PLANNED", "PLACEMENT_STATE_PUBLISHED", "PLACEMENT_STATE_TAKE_DOWN_DUE", "PLACEMENT_STATE_WITHDRAWN"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .planned
            case 2: self = .published
            case 3: self = .takeDownDue
            case 4: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .planned: 1
            case .published: 2
            case .takeDownDue: 3
            case .withdrawn: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a promotion appears.
package enum PromotionChannel: ContractEnum {
    /// Not stated. Refused in requests; as a filter: every channel.
    case unspecified
    /// The government website (IN-006).
    case website
    /// The zone's WeChat account (IN-007).
    case wechat
    /// The zone's newspaper (IN-008).
    case newspaper
    /// A project matchmaking event (IN-009).
    case matchmaking
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .website, .wechat, .newspaper, .matchmaking]
    package static let names = ["PROMOTION_CHANNEL_UNSPECIFIED", "PROMOTION_CHANNEL_WEBSITE", "PROMOTION_CHANNEL_WECHAT", "PROMOTION_CHANNEL_NEWSPAPER", "PROMOTION_CHANNEL_MATCHMAKING"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .website
            case 2: self = .wechat
            case 3: self = .newspaper
            case 4: self = .matchmaking
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .website: 1
            case .wechat: 2
            case .newspaper: 3
            case .matchmaking: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One promotion in one place.
package struct Placement: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Placement" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `placements/{id}`.
    package var name: String = ""

    /// The subject.
    package var subject: CheckedSubject? = nil

    /// The red entry that it rests on.
    package var ground: Ground? = nil

    /// Where.
    package var channel: PromotionChannel = .unspecified

    /// Code of the department that promotes.
    package var department: String = ""

    /// Planned day, ISO 8601 date.
    package var plannedDate: String = ""

    /// Address or issue where it appeared, at most 400 bytes.
    package var location: String = ""

    /// The natural person's consent; required for natural persons.
    package var consent: CommonSchema.DocumentReference? = nil

    /// Where it stands.
    package var state: PlacementState = .unspecified

    /// When it was published.
    package var publishTime: WireTimestamp? = nil

    /// When it was taken down.
    package var withdrawTime: WireTimestamp? = nil

    /// Query number of the Check on the publishing day.
    package var queryNumber: String = ""

    /// Changes with every step.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", subject: CheckedSubject? = nil, ground: Ground? = nil, channel: PromotionChannel = .unspecified,
        department: String = "", plannedDate: String = "", location: String = "", consent: CommonSchema.DocumentReference? = nil,
        state: PlacementState = .unspecified, publishTime: WireTimestamp? = nil, withdrawTime: WireTimestamp? = nil,
        queryNumber: String = "", etag: String = ""
    ) {
        self.name = name
        self.subject = subject
        self.ground = ground
        self.channel = channel
        self.department = department
        self.plannedDate = plannedDate
        self.location = location
        self.consent = consent
        self.state = state
        self.publishTime = publishTime
        self.withdrawTime = withdrawTime
        self.queryNumber = queryNumber
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&subject)
        try visitor.message(&ground)
        try visitor.value(&channel)
        try visitor.text(&department)
        try visitor.text(&plannedDate)
        try visitor.text(&location)
        try visitor.message(&consent)
        try visitor.value(&state)
        try visitor.message(&publishTime)
        try visitor.message(&withdrawTime)
        try visitor.text(&queryNumber)
        try visitor.text(&etag)
    }
}

/// A subject that may be promoted.
package struct PromotableSubject: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PromotableSubject" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject.
    package var subject: CheckedSubject? = nil

    /// The red entry.
    package var ground: Ground? = nil

    package init() {}

    package init(
        subject: CheckedSubject? = nil, ground: Ground? = nil
    ) {
        self.subject = subject
        self.ground = ground
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.message(&ground)
    }
}

/// The request for ListPromotableSubjects.
package struct ListPromotableSubjectsRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListPromotableSubjectsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The day, ISO 8601 date. Empty: today.
    package var onDate: String = ""

    /// Where it is to appear; unspecified: anywhere.
    package var channel: PromotionChannel = .unspecified

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        onDate: String = "", channel: PromotionChannel = .unspecified, pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.onDate = onDate
        self.channel = channel
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&onDate)
        try visitor.value(&channel)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListPromotableSubjectsRequest: PagedRequest {}

/// The answer of ListPromotableSubjects.
package struct ListPromotableSubjectsResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListPromotableSubjectsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subjects of this page, by name.
    package var subjects: [PromotableSubject] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        subjects: [PromotableSubject] = [], nextPageToken: String = ""
    ) {
        self.subjects = subjects
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&subjects)
        try visitor.text(&nextPageToken)
    }
}

extension ListPromotableSubjectsResponse: PagedResponse {
    /// The page's items, which the contract calls `subjects`.
    package var items: [PromotableSubject] {
        get { subjects }
        set { subjects = newValue }
    }
}

/// The request for PlanPlacement.
package struct PlanPlacementRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PlanPlacementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name of the subject.
    package var subject: String = ""

    /// Where.
    package var channel: PromotionChannel = .unspecified

    /// Planned day, ISO 8601 date.
    package var plannedDate: String = ""

    /// The natural person's consent; required for natural persons.
    package var consent: CommonSchema.DocumentReference? = nil

    /// The official who plans it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", subject: String = "", channel: PromotionChannel = .unspecified, plannedDate: String = "",
        consent: CommonSchema.DocumentReference? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.channel = channel
        self.plannedDate = plannedDate
        self.consent = consent
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&subject)
        try visitor.value(&channel)
        try visitor.text(&plannedDate)
        try visitor.message(&consent)
        try visitor.message(&official)
    }
}

extension PlanPlacementRequest: ActedRequest, IdempotentRequest {}

/// The answer of PlanPlacement.
package struct PlanPlacementResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PlanPlacementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The placement, planned.
    package var placement: Placement? = nil

    package init() {}

    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&placement)
    }
}

/// The request for PublishPlacement.
package struct PublishPlacementRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PublishPlacementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `placements/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Address or issue where it appears, 1 to 400 bytes.
    package var location: String = ""

    /// The official who publishes.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", location: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.location = location
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&location)
        try visitor.message(&official)
    }
}

extension PublishPlacementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of PublishPlacement.
package struct PublishPlacementResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PublishPlacementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The placement as it stands now.
    package var placement: Placement? = nil

    package init() {}

    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&placement)
    }
}

/// The request for WithdrawPlacement.
package struct WithdrawPlacementRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.WithdrawPlacementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `placements/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who confirms.
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

extension WithdrawPlacementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawPlacement.
package struct WithdrawPlacementResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.WithdrawPlacementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The placement as it stands now.
    package var placement: Placement? = nil

    package init() {}

    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&placement)
    }
}

/// The request for GetPlacement.
package struct GetPlacementRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetPlacementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `placements/{id}`.
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

extension GetPlacementRequest: NamedRequest {}

/// The answer of GetPlacement.
package struct GetPlacementResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetPlacementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The placement.
    package var placement: Placement? = nil

    package init() {}

    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&placement)
    }
}

/// The request for ListPlacements.
package struct ListPlacementsRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListPlacementsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only in this state; unspecified: every state.
    package var state: PlacementState = .unspecified

    /// Only in this channel; unspecified: every channel.
    package var channel: PromotionChannel = .unspecified

    /// Only about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        state: PlacementState = .unspecified, channel: PromotionChannel = .unspecified, subject: String = "", pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.state = state
        self.channel = channel
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&state)
        try visitor.value(&channel)
        try visitor.text(&subject)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListPlacementsRequest: PagedRequest {}

/// The answer of ListPlacements.
package struct ListPlacementsResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListPlacementsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The placements of this page, latest first.
    package var placements: [Placement] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        placements: [Placement] = [], nextPageToken: String = ""
    ) {
        self.placements = placements
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&placements)
        try visitor.text(&nextPageToken)
    }
}

extension ListPlacementsResponse: PagedResponse {
    /// The page's items, which the contract calls `placements`.
    package var items: [Placement] {
        get { placements }
        set { placements = newValue }
    }
}

/// What each method of `xinyi.measures.v1.PromotionService` is, for routers, channels and policies.
package enum PromotionServiceMethods {
    package static let listPromotableSubjects = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "ListPromotableSubjects",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M7"])

    package static let planPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "PlanPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M7"])

    package static let publishPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "PublishPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M7"])

    package static let withdrawPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "WithdrawPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M7"])

    package static let getPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "GetPlacement",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M7"])

    package static let listPlacements = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "ListPlacements",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [listPromotableSubjects, planPlacement, publishPlacement, withdrawPlacement, getPlacement, listPlacements]
}

/// Keeps the placements of promotions. A subject on any serious list cannot be promoted (LC-19); a placement
/// is due to be taken down when its red entry ends.
package protocol PromotionService: RPCService {
    /// Lists the subjects that may be promoted on a day, by name.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `PROJECTION_NOT_READY`.
    func listPromotableSubjects(_ request: ListPromotableSubjectsRequest, context: ServerContext) async throws -> ListPromotableSubjectsResponse

    /// Plans a placement.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `NOT_PROMOTABLE` or `CONSENT_MISSING` for natural persons.
    func planPlacement(_ request: PlanPlacementRequest, context: ServerContext) async throws -> PlanPlacementResponse

    /// Publishes a planned placement after checking the subject again on that day.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_PROMOTABLE` or `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func publishPlacement(_ request: PublishPlacementRequest, context: ServerContext) async throws -> PublishPlacementResponse

    /// Records that a placement was taken down.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func withdrawPlacement(_ request: WithdrawPlacementRequest, context: ServerContext) async throws -> WithdrawPlacementResponse

    /// Returns one placement.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getPlacement(_ request: GetPlacementRequest, context: ServerContext) async throws -> GetPlacementResponse

    /// Lists placements, latest first.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT.
    func listPlacements(_ request: ListPlacementsRequest, context: ServerContext) async throws -> ListPlacementsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension PromotionService {
    package func listPromotableSubjects(_ request: ListPromotableSubjectsRequest, context: ServerContext) async throws -> ListPromotableSubjectsResponse {
        throw unimplemented(PromotionServiceMethods.listPromotableSubjects)
    }

    package func planPlacement(_ request: PlanPlacementRequest, context: ServerContext) async throws -> PlanPlacementResponse {
        throw unimplemented(PromotionServiceMethods.planPlacement)
    }

    package func publishPlacement(_ request: PublishPlacementRequest, context: ServerContext) async throws -> PublishPlacementResponse {
        throw unimplemented(PromotionServiceMethods.publishPlacement)
    }

    package func withdrawPlacement(_ request: WithdrawPlacementRequest, context: ServerContext) async throws -> WithdrawPlacementResponse {
        throw unimplemented(PromotionServiceMethods.withdrawPlacement)
    }

    package func getPlacement(_ request: GetPlacementRequest, context: ServerContext) async throws -> GetPlacementResponse {
        throw unimplemented(PromotionServiceMethods.getPlacement)
    }

    package func listPlacements(_ request: ListPlacementsRequest, context: ServerContext) async throws -> ListPlacementsResponse {
        throw unimplemented(PromotionServiceMethods.listPlacements)
    }
}

extension PromotionService {
    /// Makes every method of `PromotionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerPromotionService(in router: inout Router) {
        router.add(PromotionServiceMethods.listPromotableSubjects) { payload, limits, _ throws(RPCError) in
            let request = try ListPromotableSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPromotableSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.planPlacement) { payload, limits, _ throws(RPCError) in
            let request = try PlanPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.planPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.publishPlacement) { payload, limits, _ throws(RPCError) in
            let request = try PublishPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.withdrawPlacement) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.getPlacement) { payload, limits, _ throws(RPCError) in
            let request = try GetPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.listPlacements) { payload, limits, _ throws(RPCError) in
            let request = try ListPlacementsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPlacements(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerPromotionService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.PromotionService`; what each method does and refuses is said at ``PromotionService``.
package struct PromotionServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func listPromotableSubjects(_ request: ListPromotableSubjectsRequest, options: CallOptions = .default) async throws -> ListPromotableSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.listPromotableSubjects, request.serialized(), options: options))
    }

    package func planPlacement(_ request: PlanPlacementRequest, options: CallOptions = .default) async throws -> PlanPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.planPlacement, request.serialized(), options: options))
    }

    package func publishPlacement(_ request: PublishPlacementRequest, options: CallOptions = .default) async throws -> PublishPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.publishPlacement, request.serialized(), options: options))
    }

    package func withdrawPlacement(_ request: WithdrawPlacementRequest, options: CallOptions = .default) async throws -> WithdrawPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.withdrawPlacement, request.serialized(), options: options))
    }

    package func getPlacement(_ request: GetPlacementRequest, options: CallOptions = .default) async throws -> GetPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.getPlacement, request.serialized(), options: options))
    }

    package func listPlacements(_ request: ListPlacementsRequest, options: CallOptions = .default) async throws -> ListPlacementsResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.listPlacements, request.serialized(), options: options))
    }
}
