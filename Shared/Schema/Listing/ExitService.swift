// Written by `make generate` from proto/xinyi/listing/v1/exit_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// What has to end after an exit.
package enum ExitEffect: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Publication.
    case publication
    /// Sharing with others.
    case sharing
    /// Measures.
    case measures
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .publication, .sharing, .measures]
    package static let names = ["EXIT_EFFECT_UNSPECIFIED", "EXIT_EFFECT_PUBLICATION", "EXIT_EFFECT_SHARING", "EXIT_EFFECT_MEASURES"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .publication
            case 2: self = .sharing
            case 3: self = .measures
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .publication: 1
            case .sharing: 2
            case .measures: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Confirms an end.
package struct ConfirmExitRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConfirmExitRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    /// The consumer: a department code, a service, a web site; 1 to 100 bytes.
    package var consumer: String = ""

    /// What ended.
    package var effect: ExitEffect = .unspecified

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        entry: String = "", consumer: String = "", effect: ExitEffect = .unspecified, official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.entry = entry
        self.consumer = consumer
        self.effect = effect
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&entry)
        try visitor.text(&consumer)
        try visitor.value(&effect)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ConfirmExitRequest: ActedRequest, IdempotentRequest {}

/// The confirmation.
package struct ConfirmExitResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConfirmExitResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The confirmation.
    package var confirmation: ExitConfirmation? = nil

    package init() {}

    package init(
        confirmation: ExitConfirmation? = nil
    ) {
        self.confirmation = confirmation
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&confirmation)
    }
}

/// Asks for a page of confirmations.
package struct ListExitConfirmationsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListExitConfirmationsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The entry, `entries/{id}`; empty for all.
    package var entry: String = ""

    /// The consumer; empty for all.
    package var consumer: String = ""

    /// True for open ones only.
    package var openOnly: Bool = false

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", entry: String = "", consumer: String = "", openOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.consumer = consumer
        self.openOnly = openOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&entry)
        try visitor.text(&consumer)
        visitor.number(&openOnly)
    }
}

extension ListExitConfirmationsRequest: PagedRequest {}

/// A page of confirmations.
package struct ListExitConfirmationsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListExitConfirmationsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The confirmations.
    package var confirmations: [ExitConfirmation] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        confirmations: [ExitConfirmation] = [], nextPageToken: String = ""
    ) {
        self.confirmations = confirmations
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&confirmations)
        try visitor.text(&nextPageToken)
    }
}

extension ListExitConfirmationsResponse: PagedResponse {
    /// The page's items, which the contract calls `confirmations`.
    package var items: [ExitConfirmation] {
        get { confirmations }
        set { confirmations = newValue }
    }
}

/// That one consumer ended one effect of an entry, or still has to.
package struct ExitConfirmation: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ExitConfirmation" }
    package static let shape = MessageShape(of: Self.self)

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    /// The consumer.
    package var consumer: String = ""

    /// What has to end.
    package var effect: ExitEffect = .unspecified

    /// Day of the exit, ISO date.
    package var exitDate: String = ""

    /// Why the entry ended.
    package var exitReason: ExitReason = .unspecified

    /// When it was confirmed; absent while open.
    package var confirmTime: WireTimestamp? = nil

    /// Who confirmed; absent while open.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        entry: String = "", consumer: String = "", effect: ExitEffect = .unspecified, exitDate: String = "",
        exitReason: ExitReason = .unspecified, confirmTime: WireTimestamp? = nil, official: CommonSchema.Official? = nil
    ) {
        self.entry = entry
        self.consumer = consumer
        self.effect = effect
        self.exitDate = exitDate
        self.exitReason = exitReason
        self.confirmTime = confirmTime
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&entry)
        try visitor.text(&consumer)
        try visitor.value(&effect)
        try visitor.text(&exitDate)
        try visitor.value(&exitReason)
        try visitor.message(&confirmTime)
        try visitor.message(&official)
    }
}

/// What each method of `xinyi.listing.v1.ExitService` is, for routers, channels and policies.
package enum ExitServiceMethods {
    package static let confirmExit = MethodDescriptor(
        service: "xinyi.listing.v1.ExitService", method: "ConfirmExit",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L7"])

    package static let listExitConfirmations = MethodDescriptor(
        service: "xinyi.listing.v1.ExitService", method: "ListExitConfirmations",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [confirmExit, listExitConfirmations]
}

/// Tracks the confirmations of consumers after an entry's exit.
package protocol ExitService: RPCService {
    /// Confirms that one consumer ended publication, sharing or measures of an ended entry.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION unless the entry has ended.
    /// Rows: L7.
    func confirmExit(_ request: ConfirmExitRequest, context: ServerContext) async throws -> ConfirmExitResponse

    /// Lists what is confirmed and what is open for an ended entry or a consumer.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L7.
    func listExitConfirmations(_ request: ListExitConfirmationsRequest, context: ServerContext) async throws -> ListExitConfirmationsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ExitService {
    package func confirmExit(_ request: ConfirmExitRequest, context: ServerContext) async throws -> ConfirmExitResponse {
        throw unimplemented(ExitServiceMethods.confirmExit)
    }

    package func listExitConfirmations(_ request: ListExitConfirmationsRequest, context: ServerContext) async throws -> ListExitConfirmationsResponse {
        throw unimplemented(ExitServiceMethods.listExitConfirmations)
    }
}

extension ExitService {
    /// Makes every method of `ExitService` reachable.
    /// A type that serves several services calls each one's.
    package func registerExitService(in router: inout Router) {
        router.add(ExitServiceMethods.confirmExit) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmExitRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmExit(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExitServiceMethods.listExitConfirmations) { payload, limits, _ throws(RPCError) in
            let request = try ListExitConfirmationsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listExitConfirmations(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerExitService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ExitService`; what each method does and refuses is said at ``ExitService``.
package struct ExitServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func confirmExit(_ request: ConfirmExitRequest, options: CallOptions = .default) async throws -> ConfirmExitResponse {
        try decodeResponse(await channel.unaryBytes(ExitServiceMethods.confirmExit, request.serialized(), options: options))
    }

    package func listExitConfirmations(_ request: ListExitConfirmationsRequest, options: CallOptions = .default) async throws -> ListExitConfirmationsResponse {
        try decodeResponse(await channel.unaryBytes(ExitServiceMethods.listExitConfirmations, request.serialized(), options: options))
    }
}
