// Written by `make generate` from proto/xinyi/registry/v1/subject_change_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for ConfirmSubjectChange.
package struct ConfirmSubjectChangeRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ConfirmSubjectChangeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Who confirms.
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

extension ConfirmSubjectChangeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmSubjectChange.
package struct ConfirmSubjectChangeResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ConfirmSubjectChangeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The change as it now stands.
    package var change: SubjectChange? = nil

    /// The subject that the change is about, or for a merge the one that stays.
    package var subject: Subject? = nil

    package init() {}

    package init(
        change: SubjectChange? = nil, subject: Subject? = nil
    ) {
        self.change = change
        self.subject = subject
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&change)
        try visitor.message(&subject)
    }
}

/// The request for RefuseSubjectChange.
package struct RefuseSubjectChangeRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RefuseSubjectChangeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who refuses.
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

extension RefuseSubjectChangeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RefuseSubjectChange.
package struct RefuseSubjectChangeResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RefuseSubjectChangeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The change as it now stands.
    package var change: SubjectChange? = nil

    package init() {}

    package init(
        change: SubjectChange? = nil
    ) {
        self.change = change
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&change)
    }
}

/// The request for UndoSubjectChange.
package struct UndoSubjectChangeRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UndoSubjectChangeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who proposes it.
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

extension UndoSubjectChangeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of UndoSubjectChange.
package struct UndoSubjectChangeResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UndoSubjectChangeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The change as it now stands.
    package var change: SubjectChange? = nil

    package init() {}

    package init(
        change: SubjectChange? = nil
    ) {
        self.change = change
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&change)
    }
}

/// The request for GetSubjectChange.
package struct GetSubjectChangeRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetSubjectChangeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        name: String = "", query: CommonSchema.QueryReason? = nil
    ) {
        self.name = name
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&query)
    }
}

extension GetSubjectChangeRequest: NamedRequest {}

/// The answer of GetSubjectChange.
package struct GetSubjectChangeResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetSubjectChangeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The change.
    package var change: SubjectChange? = nil

    package init() {}

    package init(
        change: SubjectChange? = nil
    ) {
        self.change = change
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&change)
    }
}

/// The request for ListSubjectChanges.
package struct ListSubjectChangesRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectChangesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only changes of this record, `subjects/{id}`; empty means all.
    package var subject: String = ""

    /// Only changes in this state; unspecified means all.
    package var state: SubjectChangeState = .unspecified

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", subject: String = "", state: SubjectChangeState = .unspecified,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.state = state
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&subject)
        try visitor.value(&state)
        try visitor.message(&query)
    }
}

extension ListSubjectChangesRequest: PagedRequest {}

/// The answer of ListSubjectChanges.
package struct ListSubjectChangesResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectChangesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The changes, earliest first.
    package var changes: [SubjectChange] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        changes: [SubjectChange] = [], nextPageToken: String = ""
    ) {
        self.changes = changes
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&changes)
        try visitor.text(&nextPageToken)
    }
}

extension ListSubjectChangesResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [SubjectChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.registry.v1.SubjectChangeService` is, for routers, channels and policies.
package enum SubjectChangeServiceMethods {
    package static let confirmSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "ConfirmSubjectChange",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.reviewer, .legalOfficer, .decider],
        rows: ["R1", "LC-07"])

    package static let refuseSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "RefuseSubjectChange",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R1"])

    package static let undoSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "UndoSubjectChange",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    package static let getSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "GetSubjectChange",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R1"])

    package static let listSubjectChanges = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "ListSubjectChanges",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [confirmSubjectChange, refuseSubjectChange, undoSubjectChange, getSubjectChange, listSubjectChanges]
}

/// Decides changes that RegisterSubject (a number beside the code, a code as issued), UpdateSubject (status, and
/// particulars where others have decided), ChangeSubjectCode and MergeSubjects propose. A change takes effect when another
/// official has confirmed it, of the authority that registers subjects of the kind or of another department than the
/// proposer's, and when every department with an effective penalty about the subjects has: what a penalty restrains stays
/// where it was put until its authority agrees. Status, code and merge take a hand of the authority that registers such
/// subjects, whoever else agrees. A change is judged on the records as they were: once one of them has changed, it can
/// only be refused. An undoing takes the same hands, and the authority that registers such subjects where it had
/// confirmed or proposed the change.
package protocol SubjectChangeService: RPCService {
    /// Confirms a proposed change, or a proposed undoing, for the calling department. When nobody is awaited any more it takes
    /// effect in the same transaction, and the feed tells.
    ///
    /// Rows: R1, LC-07.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH), also where the records have changed since the proposal; FAILED_PRECONDITION
    /// (ILLEGAL_TRANSITION), (REGISTRAR_UNKNOWN) where nobody is on record as registering such subjects, (FOUR_EYES) for an
    /// official who has had a hand in it, (LATER_CHANGE) for an undoing while a later change of the records stands, or what the change itself is
    /// refused for; PERMISSION_DENIED for callers that are no department.
    func confirmSubjectChange(_ request: ConfirmSubjectChangeRequest, context: ServerContext) async throws -> ConfirmSubjectChangeResponse

    /// Refuses a proposed change, or a proposed undoing: by the proposing department, which so withdraws it, by the registering
    /// authority, or by a department that is awaited.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION); PERMISSION_DENIED
    /// (NOT_CONCERNED).
    func refuseSubjectChange(_ request: RefuseSubjectChangeRequest, context: ServerContext) async throws -> RefuseSubjectChangeResponse

    /// Proposes to undo a confirmed change as a whole: status, codes, names and records are as they were before it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION, LATER_CHANGE);
    /// PERMISSION_DENIED for callers that are no department.
    func undoSubjectChange(_ request: UndoSubjectChangeRequest, context: ServerContext) async throws -> UndoSubjectChangeResponse

    /// Returns a change with what it moves.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func getSubjectChange(_ request: GetSubjectChangeRequest, context: ServerContext) async throws -> GetSubjectChangeResponse

    /// Lists changes in the order of their proposal.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listSubjectChanges(_ request: ListSubjectChangesRequest, context: ServerContext) async throws -> ListSubjectChangesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension SubjectChangeService {
    package func confirmSubjectChange(_ request: ConfirmSubjectChangeRequest, context: ServerContext) async throws -> ConfirmSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.confirmSubjectChange)
    }

    package func refuseSubjectChange(_ request: RefuseSubjectChangeRequest, context: ServerContext) async throws -> RefuseSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.refuseSubjectChange)
    }

    package func undoSubjectChange(_ request: UndoSubjectChangeRequest, context: ServerContext) async throws -> UndoSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.undoSubjectChange)
    }

    package func getSubjectChange(_ request: GetSubjectChangeRequest, context: ServerContext) async throws -> GetSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.getSubjectChange)
    }

    package func listSubjectChanges(_ request: ListSubjectChangesRequest, context: ServerContext) async throws -> ListSubjectChangesResponse {
        throw unimplemented(SubjectChangeServiceMethods.listSubjectChanges)
    }
}

extension SubjectChangeService {
    /// Makes every method of `SubjectChangeService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSubjectChangeService(in router: inout Router) {
        router.add(SubjectChangeServiceMethods.confirmSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.refuseSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try RefuseSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.refuseSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.undoSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try UndoSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.undoSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.getSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try GetSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.listSubjectChanges) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectChangesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjectChanges(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerSubjectChangeService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.SubjectChangeService`; what each method does and refuses is said at ``SubjectChangeService``.
package struct SubjectChangeServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func confirmSubjectChange(_ request: ConfirmSubjectChangeRequest, options: CallOptions = .default) async throws -> ConfirmSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.confirmSubjectChange, request.serialized(), options: options))
    }

    package func refuseSubjectChange(_ request: RefuseSubjectChangeRequest, options: CallOptions = .default) async throws -> RefuseSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.refuseSubjectChange, request.serialized(), options: options))
    }

    package func undoSubjectChange(_ request: UndoSubjectChangeRequest, options: CallOptions = .default) async throws -> UndoSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.undoSubjectChange, request.serialized(), options: options))
    }

    package func getSubjectChange(_ request: GetSubjectChangeRequest, options: CallOptions = .default) async throws -> GetSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.getSubjectChange, request.serialized(), options: options))
    }

    package func listSubjectChanges(_ request: ListSubjectChangesRequest, options: CallOptions = .default) async throws -> ListSubjectChangesResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.listSubjectChanges, request.serialized(), options: options))
    }
}
