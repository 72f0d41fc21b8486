// Written by `make generate` from proto/xinyi/registry/v1/upload_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Where a batch stands.
package enum UploadState: ContractEnum {
    /// Not stated. In requests: all states.
    case unspecified
    /// Made, not sent.
    case created
    /// Sent, receipt awaited.
    case sent
    /// Every item accepted.
    case accepted
    /// Some items rejected.
    case partlyRejected
    /// Could not be sent; to be retried.
    case failed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .created, .sent, .accepted, .partlyRejected, .failed]
    package static let names = ["UPLOAD_STATE_UNSPECIFIED", "UPLOAD_STATE_CREATED", "UPLOAD_STATE_SENT", "UPLOAD_STATE_ACCEPTED", "UPLOAD_STATE_PARTLY_REJECTED", "UPLOAD_STATE_FAILED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .created
            case 2: self = .sent
            case 3: self = .accepted
            case 4: self = .partlyRejected
            case 5: self = .failed
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .created: 1
            case .sent: 2
            case .accepted: 3
            case .partlyRejected: 4
            case .failed: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where one decision of a batch stands.
package enum UploadItemState: ContractEnum {
    /// Not stated. In requests: all states.
    case unspecified
    /// No answer yet.
    case waiting
    /// Accepted by the platform.
    case accepted
    /// Rejected, with a reason.
    case rejected
    /// Rejected, corrected since, waits for the next batch.
    case corrected
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .waiting, .accepted, .rejected, .corrected]
    package static let names = ["UPLOAD_ITEM_STATE_UNSPECIFIED", "UPLOAD_ITEM_STATE_WAITING", "UPLOAD_ITEM_STATE_ACCEPTED", "UPLOAD_ITEM_STATE_REJECTED", "UPLOAD_ITEM_STATE_CORRECTED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .waiting
            case 2: self = .accepted
            case 3: self = .rejected
            case 4: self = .corrected
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .waiting: 1
            case .accepted: 2
            case .rejected: 3
            case .corrected: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A batch of decisions for the platform.
package struct UploadBatch: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UploadBatch" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `uploadBatches/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// The state.
    package var state: UploadState = .unspecified

    /// Decisions in it.
    package var items: Int32 = 0

    /// Of these, accepted.
    package var accepted: Int32 = 0

    /// Of these, rejected.
    package var rejected: Int32 = 0

    /// Attempts to send it.
    package var attempts: Int32 = 0

    /// The platform's receipt number, or empty.
    package var receiptNumber: String = ""

    /// Why the last attempt failed, or empty.
    package var failure: String = ""

    /// When it was made.
    package var createTime: WireTimestamp? = nil

    /// When it was sent last.
    package var sendTime: WireTimestamp? = nil

    /// When the receipt came.
    package var receiptTime: WireTimestamp? = nil

    /// Changes with every change of the resource.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", kind: DecisionKind = .unspecified, state: UploadState = .unspecified, items: Int32 = 0,
        accepted: Int32 = 0, rejected: Int32 = 0, attempts: Int32 = 0, receiptNumber: String = "", failure: String = "",
        createTime: WireTimestamp? = nil, sendTime: WireTimestamp? = nil, receiptTime: WireTimestamp? = nil, etag: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.state = state
        self.items = items
        self.accepted = accepted
        self.rejected = rejected
        self.attempts = attempts
        self.receiptNumber = receiptNumber
        self.failure = failure
        self.createTime = createTime
        self.sendTime = sendTime
        self.receiptTime = receiptTime
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.value(&state)
        visitor.number(&items)
        visitor.number(&accepted)
        visitor.number(&rejected)
        visitor.number(&attempts)
        try visitor.text(&receiptNumber)
        try visitor.text(&failure)
        try visitor.message(&createTime)
        try visitor.message(&sendTime)
        try visitor.message(&receiptTime)
        try visitor.text(&etag)
    }
}

/// One decision of a batch.
package struct UploadItem: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UploadItem" }
    package static let shape = MessageShape(of: Self.self)

    /// `decisions/{id}`.
    package var decision: String = ""

    /// The version that was sent.
    package var version: Int32 = 0

    /// The state.
    package var state: UploadItemState = .unspecified

    /// The platform's key for it, or empty.
    package var platformKey: String = ""

    /// Why it was rejected, or empty.
    package var rejection: String = ""

    package init() {}

    package init(
        decision: String = "", version: Int32 = 0, state: UploadItemState = .unspecified, platformKey: String = "",
        rejection: String = ""
    ) {
        self.decision = decision
        self.version = version
        self.state = state
        self.platformKey = platformKey
        self.rejection = rejection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&decision)
        visitor.number(&version)
        try visitor.value(&state)
        try visitor.text(&platformKey)
        try visitor.text(&rejection)
    }
}

/// An item that the platform rejected.
package struct UploadRejection: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UploadRejection" }
    package static let shape = MessageShape(of: Self.self)

    /// `decisions/{id}`.
    package var decision: String = ""

    /// The platform's reason, 1 to 400 characters.
    package var reason: String = ""

    package init() {}

    package init(
        decision: String = "", reason: String = ""
    ) {
        self.decision = decision
        self.reason = reason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&decision)
        try visitor.text(&reason)
    }
}

/// A difference between the platform and the registry.
package struct UploadDifference: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UploadDifference" }
    package static let shape = MessageShape(of: Self.self)

    /// `decisions/{id}`, or empty if unknown here.
    package var decision: String = ""

    /// The platform's key, or empty if missing there.
    package var platformKey: String = ""

    /// "missing-there", "unknown-here" or "version-differs".
    package var problem: String = ""

    package init() {}

    package init(
        decision: String = "", platformKey: String = "", problem: String = ""
    ) {
        self.decision = decision
        self.platformKey = platformKey
        self.problem = problem
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&decision)
        try visitor.text(&platformKey)
        try visitor.text(&problem)
    }
}

/// The request for CreateUploadBatch.
package struct CreateUploadBatchRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CreateUploadBatchRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The kind; unspecified is INVALID_ARGUMENT.
    package var kind: DecisionKind = .unspecified

    /// At most so many, 1 to 1000; 0 means 1000.
    package var maxDecisions: Int32 = 0

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", kind: DecisionKind = .unspecified, maxDecisions: Int32 = 0,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.kind = kind
        self.maxDecisions = maxDecisions
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.value(&kind)
        visitor.number(&maxDecisions)
        try visitor.message(&official)
    }
}

extension CreateUploadBatchRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateUploadBatch.
package struct CreateUploadBatchResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CreateUploadBatchResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The batch.
    package var uploadBatch: UploadBatch? = nil

    package init() {}

    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&uploadBatch)
    }
}

/// The request for GetUploadBatch.
package struct GetUploadBatchRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetUploadBatchRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `uploadBatches/{id}`.
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

extension GetUploadBatchRequest: NamedRequest {}

/// The answer of GetUploadBatch.
package struct GetUploadBatchResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetUploadBatchResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The batch.
    package var uploadBatch: UploadBatch? = nil

    package init() {}

    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&uploadBatch)
    }
}

/// The request for ListUploadBatches.
package struct ListUploadBatchesRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListUploadBatchesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only batches in this state; unspecified means all.
    package var state: UploadState = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", state: UploadState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&state)
    }
}

extension ListUploadBatchesRequest: PagedRequest {}

/// The answer of ListUploadBatches.
package struct ListUploadBatchesResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListUploadBatchesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The batches.
    package var uploadBatches: [UploadBatch] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        uploadBatches: [UploadBatch] = [], nextPageToken: String = ""
    ) {
        self.uploadBatches = uploadBatches
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&uploadBatches)
        try visitor.text(&nextPageToken)
    }
}

extension ListUploadBatchesResponse: PagedResponse {
    /// The page's items, which the contract calls `upload_batches`.
    package var items: [UploadBatch] {
        get { uploadBatches }
        set { uploadBatches = newValue }
    }
}

/// The request for ListUploadItems.
package struct ListUploadItemsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListUploadItemsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The batch, `uploadBatches/{id}`.
    package var uploadBatch: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only items in this state; unspecified means all.
    package var state: UploadItemState = .unspecified

    package init() {}

    package init(
        uploadBatch: String = "", pageSize: Int32 = 0, pageToken: String = "", state: UploadItemState = .unspecified
    ) {
        self.uploadBatch = uploadBatch
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&uploadBatch)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&state)
    }
}

extension ListUploadItemsRequest: PagedRequest {}

/// The answer of ListUploadItems.
package struct ListUploadItemsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListUploadItemsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The items.
    package var uploadItems: [UploadItem] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        uploadItems: [UploadItem] = [], nextPageToken: String = ""
    ) {
        self.uploadItems = uploadItems
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&uploadItems)
        try visitor.text(&nextPageToken)
    }
}

extension ListUploadItemsResponse: PagedResponse {
    /// The page's items, which the contract calls `upload_items`.
    package var items: [UploadItem] {
        get { uploadItems }
        set { uploadItems = newValue }
    }
}

/// The request for RecordUploadReceipt.
package struct RecordUploadReceiptRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RecordUploadReceiptRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `uploadBatches/{id}`.
    package var name: String = ""

    /// The platform's receipt number, 1 to 64 characters.
    package var receiptNumber: String = ""

    /// When the platform received it, RFC 3339.
    package var receiptTime: String = ""

    /// Items it rejected, at most 1000; the others are accepted.
    package var rejections: [UploadRejection] = []

    package init() {}

    package init(
        requestId: String = "", name: String = "", receiptNumber: String = "", receiptTime: String = "",
        rejections: [UploadRejection] = []
    ) {
        self.requestId = requestId
        self.name = name
        self.receiptNumber = receiptNumber
        self.receiptTime = receiptTime
        self.rejections = rejections
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&receiptNumber)
        try visitor.text(&receiptTime)
        try visitor.messages(&rejections)
    }
}

extension RecordUploadReceiptRequest: IdempotentRequest, NamedRequest {}

/// The answer of RecordUploadReceipt.
package struct RecordUploadReceiptResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RecordUploadReceiptResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The batch.
    package var uploadBatch: UploadBatch? = nil

    package init() {}

    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&uploadBatch)
    }
}

/// The request for RetryUploadBatch.
package struct RetryUploadBatchRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RetryUploadBatchRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `uploadBatches/{id}`.
    package var name: String = ""

    /// Who decides it.
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

extension RetryUploadBatchRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RetryUploadBatch.
package struct RetryUploadBatchResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RetryUploadBatchResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The new batch.
    package var uploadBatch: UploadBatch? = nil

    package init() {}

    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&uploadBatch)
    }
}

/// The request for ReconcileUploads.
package struct ReconcileUploadsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ReconcileUploadsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// First decision date, `YYYY-MM-DD`.
    package var fromDate: String = ""

    /// Last decision date, `YYYY-MM-DD`, at most 366 days later.
    package var toDate: String = ""

    /// The platform's keys for that period, at most 100000.
    package var receiptKeys: [String] = []

    package init() {}

    package init(
        requestId: String = "", kind: DecisionKind = .unspecified, fromDate: String = "", toDate: String = "",
        receiptKeys: [String] = []
    ) {
        self.requestId = requestId
        self.kind = kind
        self.fromDate = fromDate
        self.toDate = toDate
        self.receiptKeys = receiptKeys
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.value(&kind)
        try visitor.text(&fromDate)
        try visitor.text(&toDate)
        try visitor.texts(&receiptKeys)
    }
}

extension ReconcileUploadsRequest: IdempotentRequest {}

/// The answer of ReconcileUploads.
package struct ReconcileUploadsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ReconcileUploadsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Uploaded, not held by the platform.
    package var missingThere: Int64 = 0

    /// Held by the platform, not uploaded by us.
    package var unknownHere: Int64 = 0

    package init() {}

    package init(
        missingThere: Int64 = 0, unknownHere: Int64 = 0
    ) {
        self.missingThere = missingThere
        self.unknownHere = unknownHere
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&missingThere)
        visitor.number(&unknownHere)
    }
}

/// The request for ListUploadDifferences.
package struct ListUploadDifferencesRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListUploadDifferencesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", kind: DecisionKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&kind)
    }
}

extension ListUploadDifferencesRequest: PagedRequest {}

/// The answer of ListUploadDifferences.
package struct ListUploadDifferencesResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListUploadDifferencesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The differences.
    package var uploadDifferences: [UploadDifference] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        uploadDifferences: [UploadDifference] = [], nextPageToken: String = ""
    ) {
        self.uploadDifferences = uploadDifferences
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&uploadDifferences)
        try visitor.text(&nextPageToken)
    }
}

extension ListUploadDifferencesResponse: PagedResponse {
    /// The page's items, which the contract calls `upload_differences`.
    package var items: [UploadDifference] {
        get { uploadDifferences }
        set { uploadDifferences = newValue }
    }
}

/// What each method of `xinyi.registry.v1.UploadService` is, for routers, channels and policies.
package enum UploadServiceMethods {
    package static let createUploadBatch = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "CreateUploadBatch",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R4"])

    package static let getUploadBatch = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "GetUploadBatch",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R4"])

    package static let listUploadBatches = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "ListUploadBatches",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R4"])

    package static let listUploadItems = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "ListUploadItems",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R4"])

    package static let recordUploadReceipt = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "RecordUploadReceipt",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R4"])

    package static let retryUploadBatch = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "RetryUploadBatch",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R4"])

    package static let reconcileUploads = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "ReconcileUploads",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R4"])

    package static let listUploadDifferences = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "ListUploadDifferences",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R4"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createUploadBatch, getUploadBatch, listUploadBatches, listUploadItems, recordUploadReceipt, retryUploadBatch, reconcileUploads, listUploadDifferences]
}

/// Sends decisions to the provincial platform in batches, takes in receipts and rejections, retries, and reconciles.
package protocol UploadService: RPCService {
    /// Gathers decisions that wait for upload into a batch, at most 1000, oldest due date first.
    ///
    /// Rows: R4.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_UPLOAD); PERMISSION_DENIED.
    func createUploadBatch(_ request: CreateUploadBatchRequest, context: ServerContext) async throws -> CreateUploadBatchResponse

    /// Returns a batch.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getUploadBatch(_ request: GetUploadBatchRequest, context: ServerContext) async throws -> GetUploadBatchResponse

    /// Lists batches, newest first.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listUploadBatches(_ request: ListUploadBatchesRequest, context: ServerContext) async throws -> ListUploadBatchesResponse

    /// Lists the decisions of a batch with what the platform said.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listUploadItems(_ request: ListUploadItemsRequest, context: ServerContext) async throws -> ListUploadItemsResponse

    /// Takes in the platform's receipt for a batch: accepted and rejected items. The first accepted upload counts for
    /// the deadline.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the batch has its receipt; INVALID_ARGUMENT if an item is not of the
    /// batch; PERMISSION_DENIED.
    func recordUploadReceipt(_ request: RecordUploadReceiptRequest, context: ServerContext) async throws -> RecordUploadReceiptResponse

    /// Sends what failed or was rejected and corrected since in a new batch.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if nothing is left to send; PERMISSION_DENIED.
    func retryUploadBatch(_ request: RetryUploadBatchRequest, context: ServerContext) async throws -> RetryUploadBatchResponse

    /// Compares what the platform says it holds with what was uploaded, and keeps the differences.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func reconcileUploads(_ request: ReconcileUploadsRequest, context: ServerContext) async throws -> ReconcileUploadsResponse

    /// Lists differences found by the last reconciliation of a kind.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listUploadDifferences(_ request: ListUploadDifferencesRequest, context: ServerContext) async throws -> ListUploadDifferencesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension UploadService {
    package func createUploadBatch(_ request: CreateUploadBatchRequest, context: ServerContext) async throws -> CreateUploadBatchResponse {
        throw unimplemented(UploadServiceMethods.createUploadBatch)
    }

    package func getUploadBatch(_ request: GetUploadBatchRequest, context: ServerContext) async throws -> GetUploadBatchResponse {
        throw unimplemented(UploadServiceMethods.getUploadBatch)
    }

    package func listUploadBatches(_ request: ListUploadBatchesRequest, context: ServerContext) async throws -> ListUploadBatchesResponse {
        throw unimplemented(UploadServiceMethods.listUploadBatches)
    }

    package func listUploadItems(_ request: ListUploadItemsRequest, context: ServerContext) async throws -> ListUploadItemsResponse {
        throw unimplemented(UploadServiceMethods.listUploadItems)
    }

    package func recordUploadReceipt(_ request: RecordUploadReceiptRequest, context: ServerContext) async throws -> RecordUploadReceiptResponse {
        throw unimplemented(UploadServiceMethods.recordUploadReceipt)
    }

    package func retryUploadBatch(_ request: RetryUploadBatchRequest, context: ServerContext) async throws -> RetryUploadBatchResponse {
        throw unimplemented(UploadServiceMethods.retryUploadBatch)
    }

    package func reconcileUploads(_ request: ReconcileUploadsRequest, context: ServerContext) async throws -> ReconcileUploadsResponse {
        throw unimplemented(UploadServiceMethods.reconcileUploads)
    }

    package func listUploadDifferences(_ request: ListUploadDifferencesRequest, context: ServerContext) async throws -> ListUploadDifferencesResponse {
        throw unimplemented(UploadServiceMethods.listUploadDifferences)
    }
}

extension UploadService {
    /// Makes every method of `UploadService` reachable.
    /// A type that serves several services calls each one's.
    package func registerUploadService(in router: inout Router) {
        router.add(UploadServiceMethods.createUploadBatch) { payload, limits, _ throws(RPCError) in
            let request = try CreateUploadBatchRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createUploadBatch(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UploadServiceMethods.getUploadBatch) { payload, limits, _ throws(RPCError) in
            let request = try GetUploadBatchRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getUploadBatch(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UploadServiceMethods.listUploadBatches) { payload, limits, _ throws(RPCError) in
            let request = try ListUploadBatchesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listUploadBatches(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UploadServiceMethods.listUploadItems) { payload, limits, _ throws(RPCError) in
            let request = try ListUploadItemsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listUploadItems(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UploadServiceMethods.recordUploadReceipt) { payload, limits, _ throws(RPCError) in
            let request = try RecordUploadReceiptRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordUploadReceipt(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UploadServiceMethods.retryUploadBatch) { payload, limits, _ throws(RPCError) in
            let request = try RetryUploadBatchRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.retryUploadBatch(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UploadServiceMethods.reconcileUploads) { payload, limits, _ throws(RPCError) in
            let request = try ReconcileUploadsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reconcileUploads(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UploadServiceMethods.listUploadDifferences) { payload, limits, _ throws(RPCError) in
            let request = try ListUploadDifferencesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listUploadDifferences(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerUploadService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.UploadService`; what each method does and refuses is said at ``UploadService``.
package struct UploadServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func createUploadBatch(_ request: CreateUploadBatchRequest, options: CallOptions = .default) async throws -> CreateUploadBatchResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.createUploadBatch, request.serialized(), options: options))
    }

    package func getUploadBatch(_ request: GetUploadBatchRequest, options: CallOptions = .default) async throws -> GetUploadBatchResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.getUploadBatch, request.serialized(), options: options))
    }

    package func listUploadBatches(_ request: ListUploadBatchesRequest, options: CallOptions = .default) async throws -> ListUploadBatchesResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.listUploadBatches, request.serialized(), options: options))
    }

    package func listUploadItems(_ request: ListUploadItemsRequest, options: CallOptions = .default) async throws -> ListUploadItemsResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.listUploadItems, request.serialized(), options: options))
    }

    package func recordUploadReceipt(_ request: RecordUploadReceiptRequest, options: CallOptions = .default) async throws -> RecordUploadReceiptResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.recordUploadReceipt, request.serialized(), options: options))
    }

    package func retryUploadBatch(_ request: RetryUploadBatchRequest, options: CallOptions = .default) async throws -> RetryUploadBatchResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.retryUploadBatch, request.serialized(), options: options))
    }

    package func reconcileUploads(_ request: ReconcileUploadsRequest, options: CallOptions = .default) async throws -> ReconcileUploadsResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.reconcileUploads, request.serialized(), options: options))
    }

    package func listUploadDifferences(_ request: ListUploadDifferencesRequest, options: CallOptions = .default) async throws -> ListUploadDifferencesResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.listUploadDifferences, request.serialized(), options: options))
    }
}
