// Written by `make generate` from proto/xinyi/measures/v1/action_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for GetAction.
package struct GetActionRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetActionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `actions/{id}`.
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

extension GetActionRequest: NamedRequest {}

/// The answer of GetAction.
package struct GetActionResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetActionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// The request for ListActions.
package struct ListActionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListActionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only this department's. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only in this state; unspecified: every state.
    package var state: ActionState = .unspecified

    /// Only about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// Only this measure, by code. Empty: all.
    package var measure: String = ""

    /// True: only those past due.
    package var overdueOnly: Bool = false

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        department: String = "", state: ActionState = .unspecified, subject: String = "", measure: String = "",
        overdueOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.department = department
        self.state = state
        self.subject = subject
        self.measure = measure
        self.overdueOnly = overdueOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.value(&state)
        try visitor.text(&subject)
        try visitor.text(&measure)
        visitor.number(&overdueOnly)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListActionsRequest: PagedRequest {}

/// The answer of ListActions.
package struct ListActionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListActionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The actions of this page, latest trigger first.
    package var actions: [Action] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        actions: [Action] = [], nextPageToken: String = ""
    ) {
        self.actions = actions
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&actions)
        try visitor.text(&nextPageToken)
    }
}

extension ListActionsResponse: PagedResponse {
    /// The page's items, which the contract calls `actions`.
    package var items: [Action] {
        get { actions }
        set { actions = newValue }
    }
}

/// The request for AcknowledgeAction.
package struct AcknowledgeActionRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.AcknowledgeActionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// The official who acknowledges.
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

extension AcknowledgeActionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcknowledgeAction.
package struct AcknowledgeActionResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.AcknowledgeActionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action as it stands now.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// The request for EnforceAction.
package struct EnforceActionRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.EnforceActionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// First day of the application, ISO 8601 date.
    package var effectiveDate: String = ""

    /// The official who decides (LC-07).
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", effectiveDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.effectiveDate = effectiveDate
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&effectiveDate)
        try visitor.message(&official)
    }
}

extension EnforceActionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EnforceAction.
package struct EnforceActionResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.EnforceActionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action as it stands now.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// The request for DeclineAction.
package struct DeclineActionRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.DeclineActionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// True: it does not apply to the department's matters; false: declined.
    package var notApplicable: Bool = false

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The law that excludes it; required to decline a mandatory measure.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", notApplicable: Bool = false, reason: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [], official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.notApplicable = notApplicable
        self.reason = reason
        self.legalBasis = legalBasis
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        visitor.number(&notApplicable)
        try visitor.text(&reason)
        try visitor.messages(&legalBasis)
        try visitor.message(&official)
    }
}

extension DeclineActionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of DeclineAction.
package struct DeclineActionResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.DeclineActionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action as it stands now.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// The request for GiveActionFeedback.
package struct GiveActionFeedbackRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GiveActionFeedbackRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// What was done; `report_time` is set by the service.
    package var feedback: ActionFeedback? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", feedback: ActionFeedback? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.feedback = feedback
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&feedback)
    }
}

extension GiveActionFeedbackRequest: IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of GiveActionFeedback.
package struct GiveActionFeedbackResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GiveActionFeedbackResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action as it stands now.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// The request for ConfirmActionLifted.
package struct ConfirmActionLiftedRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ConfirmActionLiftedRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Last day of the application, ISO 8601 date.
    package var endDate: String = ""

    /// The official who confirms.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", endDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.endDate = endDate
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&endDate)
        try visitor.message(&official)
    }
}

extension ConfirmActionLiftedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmActionLifted.
package struct ConfirmActionLiftedResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ConfirmActionLiftedResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action as it stands now.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// The request for RemindAction.
package struct RemindActionRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RemindActionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// A line for the department, at most 400 bytes. Optional.
    package var note: String = ""

    /// The official who reminds.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", note: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.note = note
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&note)
        try visitor.message(&official)
    }
}

extension RemindActionRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RemindAction.
package struct RemindActionResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RemindActionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action as it stands now.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// The request for RetryDeadLetter.
package struct RetryDeadLetterRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RetryDeadLetterRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The official who orders it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.message(&official)
    }
}

extension RetryDeadLetterRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RetryDeadLetter.
package struct RetryDeadLetterResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RetryDeadLetterResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The action as it stands now.
    package var action: Action? = nil

    package init() {}

    package init(
        action: Action? = nil
    ) {
        self.action = action
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&action)
    }
}

/// What each method of `xinyi.measures.v1.ActionService` is, for routers, channels and policies.
package enum ActionServiceMethods {
    package static let getAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "GetAction",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M3"])

    package static let listActions = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "ListActions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M3"])

    package static let acknowledgeAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "AcknowledgeAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    package static let enforceAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "EnforceAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    package static let declineAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "DeclineAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    package static let giveActionFeedback = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "GiveActionFeedback",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3", "P2"])

    package static let confirmActionLifted = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "ConfirmActionLifted",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3", "L7"])

    package static let remindAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "RemindAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["M3"])

    package static let retryDeadLetter = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "RetryDeadLetter",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator, .lead],
        rows: ["M3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [getAction, listActions, acknowledgeAction, enforceAction, declineAction, giveActionFeedback, confirmActionLifted, remindAction, retryDeadLetter]
}

/// Follows measure actions. A department sees and moves its own; the lead department sees all.
package protocol ActionService: RPCService {
    /// Returns one action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getAction(_ request: GetActionRequest, context: ServerContext) async throws -> GetActionResponse

    /// Lists actions, latest trigger first.
    ///
    /// Rows: M3.
    /// Errors: INVALID_ARGUMENT.
    func listActions(_ request: ListActionsRequest, context: ServerContext) async throws -> ListActionsResponse

    /// Acknowledges a pushed action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func acknowledgeAction(_ request: AcknowledgeActionRequest, context: ServerContext) async throws -> AcknowledgeActionResponse

    /// Puts an acknowledged action in force.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func enforceAction(_ request: EnforceActionRequest, context: ServerContext) async throws -> EnforceActionResponse

    /// Declines an action, or says that it does not apply, with a reason.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `MEASURE_MANDATORY` when a mandatory measure is
    /// declined without naming the law that excludes it; ABORTED `ETAG_MISMATCH`.
    func declineAction(_ request: DeclineActionRequest, context: ServerContext) async throws -> DeclineActionResponse

    /// Reports what was done.
    ///
    /// Rows: M3, P2.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; INVALID_ARGUMENT; ABORTED `ETAG_MISMATCH`.
    func giveActionFeedback(_ request: GiveActionFeedbackRequest, context: ServerContext) async throws -> GiveActionFeedbackResponse

    /// Confirms that a lifted action is no longer applied.
    ///
    /// Rows: M3, L7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func confirmActionLifted(_ request: ConfirmActionLiftedRequest, context: ServerContext) async throws -> ConfirmActionLiftedResponse

    /// Sends a reminder for an action that is past due.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_OVERDUE`.
    func remindAction(_ request: RemindActionRequest, context: ServerContext) async throws -> RemindActionResponse

    /// Pushes an action from the dead letters again.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`.
    func retryDeadLetter(_ request: RetryDeadLetterRequest, context: ServerContext) async throws -> RetryDeadLetterResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ActionService {
    package func getAction(_ request: GetActionRequest, context: ServerContext) async throws -> GetActionResponse {
        throw unimplemented(ActionServiceMethods.getAction)
    }

    package func listActions(_ request: ListActionsRequest, context: ServerContext) async throws -> ListActionsResponse {
        throw unimplemented(ActionServiceMethods.listActions)
    }

    package func acknowledgeAction(_ request: AcknowledgeActionRequest, context: ServerContext) async throws -> AcknowledgeActionResponse {
        throw unimplemented(ActionServiceMethods.acknowledgeAction)
    }

    package func enforceAction(_ request: EnforceActionRequest, context: ServerContext) async throws -> EnforceActionResponse {
        throw unimplemented(ActionServiceMethods.enforceAction)
    }

    package func declineAction(_ request: DeclineActionRequest, context: ServerContext) async throws -> DeclineActionResponse {
        throw unimplemented(ActionServiceMethods.declineAction)
    }

    package func giveActionFeedback(_ request: GiveActionFeedbackRequest, context: ServerContext) async throws -> GiveActionFeedbackResponse {
        throw unimplemented(ActionServiceMethods.giveActionFeedback)
    }

    package func confirmActionLifted(_ request: ConfirmActionLiftedRequest, context: ServerContext) async throws -> ConfirmActionLiftedResponse {
        throw unimplemented(ActionServiceMethods.confirmActionLifted)
    }

    package func remindAction(_ request: RemindActionRequest, context: ServerContext) async throws -> RemindActionResponse {
        throw unimplemented(ActionServiceMethods.remindAction)
    }

    package func retryDeadLetter(_ request: RetryDeadLetterRequest, context: ServerContext) async throws -> RetryDeadLetterResponse {
        throw unimplemented(ActionServiceMethods.retryDeadLetter)
    }
}

extension ActionService {
    /// Makes every method of `ActionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerActionService(in router: inout Router) {
        router.add(ActionServiceMethods.getAction) { payload, limits, _ throws(RPCError) in
            let request = try GetActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.listActions) { payload, limits, _ throws(RPCError) in
            let request = try ListActionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listActions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.acknowledgeAction) { payload, limits, _ throws(RPCError) in
            let request = try AcknowledgeActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acknowledgeAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.enforceAction) { payload, limits, _ throws(RPCError) in
            let request = try EnforceActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.enforceAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.declineAction) { payload, limits, _ throws(RPCError) in
            let request = try DeclineActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.declineAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.giveActionFeedback) { payload, limits, _ throws(RPCError) in
            let request = try GiveActionFeedbackRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.giveActionFeedback(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.confirmActionLifted) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmActionLiftedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmActionLifted(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.remindAction) { payload, limits, _ throws(RPCError) in
            let request = try RemindActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.remindAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.retryDeadLetter) { payload, limits, _ throws(RPCError) in
            let request = try RetryDeadLetterRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.retryDeadLetter(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerActionService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.ActionService`; what each method does and refuses is said at ``ActionService``.
package struct ActionServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func getAction(_ request: GetActionRequest, options: CallOptions = .default) async throws -> GetActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.getAction, request.serialized(), options: options))
    }

    package func listActions(_ request: ListActionsRequest, options: CallOptions = .default) async throws -> ListActionsResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.listActions, request.serialized(), options: options))
    }

    package func acknowledgeAction(_ request: AcknowledgeActionRequest, options: CallOptions = .default) async throws -> AcknowledgeActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.acknowledgeAction, request.serialized(), options: options))
    }

    package func enforceAction(_ request: EnforceActionRequest, options: CallOptions = .default) async throws -> EnforceActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.enforceAction, request.serialized(), options: options))
    }

    package func declineAction(_ request: DeclineActionRequest, options: CallOptions = .default) async throws -> DeclineActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.declineAction, request.serialized(), options: options))
    }

    package func giveActionFeedback(_ request: GiveActionFeedbackRequest, options: CallOptions = .default) async throws -> GiveActionFeedbackResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.giveActionFeedback, request.serialized(), options: options))
    }

    package func confirmActionLifted(_ request: ConfirmActionLiftedRequest, options: CallOptions = .default) async throws -> ConfirmActionLiftedResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.confirmActionLifted, request.serialized(), options: options))
    }

    package func remindAction(_ request: RemindActionRequest, options: CallOptions = .default) async throws -> RemindActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.remindAction, request.serialized(), options: options))
    }

    package func retryDeadLetter(_ request: RetryDeadLetterRequest, options: CallOptions = .default) async throws -> RetryDeadLetterResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.retryDeadLetter, request.serialized(), options: options))
    }
}
