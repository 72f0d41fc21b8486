// Written by `make generate` from proto/xinyi/registry/v1/upload_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where a batch stands.
package enum UploadState: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .created, .sent, .accepted, .partlyRejected, .failed] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "UPLOAD_STATE_UNSPECIFIED"
            case .created: "UPLOAD_STATE_CREATED"
            case .sent: "UPLOAD_STATE_SENT"
            case .accepted: "UPLOAD_STATE_ACCEPTED"
            case .partlyRejected: "UPLOAD_STATE_PARTLY_REJECTED"
            case .failed: "UPLOAD_STATE_FAILED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "UPLOAD_STATE_UNSPECIFIED": self = .unspecified
            case "UPLOAD_STATE_CREATED": self = .created
            case "UPLOAD_STATE_SENT": self = .sent
            case "UPLOAD_STATE_ACCEPTED": self = .accepted
            case "UPLOAD_STATE_PARTLY_REJECTED": self = .partlyRejected
            case "UPLOAD_STATE_FAILED": self = .failed
            default: return nil
        }
    }
}

/// Where one decision of a batch stands.
package enum UploadItemState: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .waiting, .accepted, .rejected, .corrected] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "UPLOAD_ITEM_STATE_UNSPECIFIED"
            case .waiting: "UPLOAD_ITEM_STATE_WAITING"
            case .accepted: "UPLOAD_ITEM_STATE_ACCEPTED"
            case .rejected: "UPLOAD_ITEM_STATE_REJECTED"
            case .corrected: "UPLOAD_ITEM_STATE_CORRECTED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "UPLOAD_ITEM_STATE_UNSPECIFIED": self = .unspecified
            case "UPLOAD_ITEM_STATE_WAITING": self = .waiting
            case "UPLOAD_ITEM_STATE_ACCEPTED": self = .accepted
            case "UPLOAD_ITEM_STATE_REJECTED": self = .rejected
            case "UPLOAD_ITEM_STATE_CORRECTED": self = .corrected
            default: return nil
        }
    }
}

/// A batch of decisions for the platform.
package struct UploadBatch: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UploadBatch" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: DecisionKind = .unspecified,
        state: UploadState = .unspecified,
        items: Int32 = 0,
        accepted: Int32 = 0,
        rejected: Int32 = 0,
        attempts: Int32 = 0,
        receiptNumber: String = "",
        failure: String = "",
        createTime: WireTimestamp? = nil,
        sendTime: WireTimestamp? = nil,
        receiptTime: WireTimestamp? = nil,
        etag: String = ""
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
}

extension UploadBatch {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__upload_batch__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UploadBatch>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.state = try MessageArena.enumeration(UploadState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.items = c.pointee.items
        self.accepted = c.pointee.accepted
        self.rejected = c.pointee.rejected
        self.attempts = c.pointee.attempts
        self.receiptNumber = try MessageArena.string(c.pointee.receipt_number, "receipt_number")
        self.failure = try MessageArena.string(c.pointee.failure, "failure")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.send_time {
            do { self.sendTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("send_time") }
        }
        if let nested = c.pointee.receipt_time {
            do { self.receiptTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("receipt_time") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UploadBatch> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UploadBatch>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UploadBatch.self, capacity: 1)
        xinyi__registry__v1__upload_batch__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.state = Xinyi__Registry__V1__UploadState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.items = self.items
        c.pointee.accepted = self.accepted
        c.pointee.rejected = self.rejected
        c.pointee.attempts = self.attempts
        c.pointee.receipt_number = try arena.copy(self.receiptNumber, "receipt_number")
        c.pointee.failure = try arena.copy(self.failure, "failure")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.sendTime {
            do { c.pointee.send_time = try value.packed(in: arena) } catch { throw error.inside("send_time") }
        }
        if let value = self.receiptTime {
            do { c.pointee.receipt_time = try value.packed(in: arena) } catch { throw error.inside("receipt_time") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// One decision of a batch.
package struct UploadItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UploadItem" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: String = "",
        version: Int32 = 0,
        state: UploadItemState = .unspecified,
        platformKey: String = "",
        rejection: String = ""
    ) {
        self.decision = decision
        self.version = version
        self.state = state
        self.platformKey = platformKey
        self.rejection = rejection
    }
}

extension UploadItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__upload_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UploadItem>) throws(MessageFault) {
        self.init()
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        self.version = c.pointee.version
        self.state = try MessageArena.enumeration(UploadItemState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.platformKey = try MessageArena.string(c.pointee.platform_key, "platform_key")
        self.rejection = try MessageArena.string(c.pointee.rejection, "rejection")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UploadItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UploadItem>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UploadItem.self, capacity: 1)
        xinyi__registry__v1__upload_item__init(c)
        c.pointee.decision = try arena.copy(self.decision, "decision")
        c.pointee.version = self.version
        c.pointee.state = Xinyi__Registry__V1__UploadItemState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.platform_key = try arena.copy(self.platformKey, "platform_key")
        c.pointee.rejection = try arena.copy(self.rejection, "rejection")
        return c
    }
}

/// An item that the platform rejected.
package struct UploadRejection: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UploadRejection" }

    /// `decisions/{id}`.
    package var decision: String = ""

    /// The platform's reason, 1 to 400 characters.
    package var reason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: String = "",
        reason: String = ""
    ) {
        self.decision = decision
        self.reason = reason
    }
}

extension UploadRejection {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__upload_rejection__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UploadRejection>) throws(MessageFault) {
        self.init()
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UploadRejection> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UploadRejection>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UploadRejection.self, capacity: 1)
        xinyi__registry__v1__upload_rejection__init(c)
        c.pointee.decision = try arena.copy(self.decision, "decision")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        return c
    }
}

/// A difference between the platform and the registry.
package struct UploadDifference: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UploadDifference" }

    /// `decisions/{id}`, or empty if unknown here.
    package var decision: String = ""

    /// The platform's key, or empty if missing there.
    package var platformKey: String = ""

    /// "missing-there", "unknown-here" or "version-differs".
    package var problem: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: String = "",
        platformKey: String = "",
        problem: String = ""
    ) {
        self.decision = decision
        self.platformKey = platformKey
        self.problem = problem
    }
}

extension UploadDifference {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__upload_difference__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UploadDifference>) throws(MessageFault) {
        self.init()
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        self.platformKey = try MessageArena.string(c.pointee.platform_key, "platform_key")
        self.problem = try MessageArena.string(c.pointee.problem, "problem")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UploadDifference> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UploadDifference>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UploadDifference.self, capacity: 1)
        xinyi__registry__v1__upload_difference__init(c)
        c.pointee.decision = try arena.copy(self.decision, "decision")
        c.pointee.platform_key = try arena.copy(self.platformKey, "platform_key")
        c.pointee.problem = try arena.copy(self.problem, "problem")
        return c
    }
}

/// The request for CreateUploadBatch.
package struct CreateUploadBatchRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CreateUploadBatchRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The kind; unspecified is INVALID_ARGUMENT.
    package var kind: DecisionKind = .unspecified

    /// At most so many, 1 to 1000; 0 means 1000.
    package var maxDecisions: Int32 = 0

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        kind: DecisionKind = .unspecified,
        maxDecisions: Int32 = 0,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.kind = kind
        self.maxDecisions = maxDecisions
        self.official = official
    }
}

extension CreateUploadBatchRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__create_upload_batch_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CreateUploadBatchRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.maxDecisions = c.pointee.max_decisions
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CreateUploadBatchRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CreateUploadBatchRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CreateUploadBatchRequest.self, capacity: 1)
        xinyi__registry__v1__create_upload_batch_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.max_decisions = self.maxDecisions
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateUploadBatchRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateUploadBatch.
package struct CreateUploadBatchResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CreateUploadBatchResponse" }

    /// The batch.
    package var uploadBatch: UploadBatch? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }
}

extension CreateUploadBatchResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__create_upload_batch_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CreateUploadBatchResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.upload_batch {
            do { self.uploadBatch = try UploadBatch(unpacked: nested) } catch { throw error.inside("upload_batch") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CreateUploadBatchResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CreateUploadBatchResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CreateUploadBatchResponse.self, capacity: 1)
        xinyi__registry__v1__create_upload_batch_response__init(c)
        if let value = self.uploadBatch {
            do { c.pointee.upload_batch = try value.packed(in: arena) } catch { throw error.inside("upload_batch") }
        }
        return c
    }
}

/// The request for GetUploadBatch.
package struct GetUploadBatchRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetUploadBatchRequest" }

    /// `uploadBatches/{id}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = ""
    ) {
        self.name = name
    }
}

extension GetUploadBatchRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_upload_batch_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetUploadBatchRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetUploadBatchRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetUploadBatchRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetUploadBatchRequest.self, capacity: 1)
        xinyi__registry__v1__get_upload_batch_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetUploadBatchRequest: NamedRequest {}

/// The answer of GetUploadBatch.
package struct GetUploadBatchResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetUploadBatchResponse" }

    /// The batch.
    package var uploadBatch: UploadBatch? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }
}

extension GetUploadBatchResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_upload_batch_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetUploadBatchResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.upload_batch {
            do { self.uploadBatch = try UploadBatch(unpacked: nested) } catch { throw error.inside("upload_batch") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetUploadBatchResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetUploadBatchResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetUploadBatchResponse.self, capacity: 1)
        xinyi__registry__v1__get_upload_batch_response__init(c)
        if let value = self.uploadBatch {
            do { c.pointee.upload_batch = try value.packed(in: arena) } catch { throw error.inside("upload_batch") }
        }
        return c
    }
}

/// The request for ListUploadBatches.
package struct ListUploadBatchesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListUploadBatchesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only batches in this state; unspecified means all.
    package var state: UploadState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        state: UploadState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
    }
}

extension ListUploadBatchesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_upload_batches_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListUploadBatchesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.state = try MessageArena.enumeration(UploadState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListUploadBatchesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListUploadBatchesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListUploadBatchesRequest.self, capacity: 1)
        xinyi__registry__v1__list_upload_batches_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.state = Xinyi__Registry__V1__UploadState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListUploadBatchesRequest: PagedRequest {}

/// The answer of ListUploadBatches.
package struct ListUploadBatchesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListUploadBatchesResponse" }

    /// The batches.
    package var uploadBatches: [UploadBatch] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadBatches: [UploadBatch] = [],
        nextPageToken: String = ""
    ) {
        self.uploadBatches = uploadBatches
        self.nextPageToken = nextPageToken
    }
}

extension ListUploadBatchesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_upload_batches_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListUploadBatchesResponse>) throws(MessageFault) {
        self.init()
        self.uploadBatches.reserveCapacity(c.pointee.n_upload_batches)
        for index in 0..<c.pointee.n_upload_batches {
            guard let nested = c.pointee.upload_batches[index] else { continue }
            do { self.uploadBatches.append(try UploadBatch(unpacked: nested)) } catch { throw error.inside("upload_batches", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListUploadBatchesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListUploadBatchesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListUploadBatchesResponse.self, capacity: 1)
        xinyi__registry__v1__list_upload_batches_response__init(c)
        if !self.uploadBatches.isEmpty {
            c.pointee.n_upload_batches = self.uploadBatches.count
            let memory = arena.allocate(self.uploadBatches.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__UploadBatch>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__UploadBatch>?).self, capacity: self.uploadBatches.count)
            for index in self.uploadBatches.indices {
                do { list[index] = try self.uploadBatches[index].packed(in: arena) } catch { throw error.inside("upload_batches", index) }
            }
            c.pointee.upload_batches = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
package struct ListUploadItemsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListUploadItemsRequest" }

    /// The batch, `uploadBatches/{id}`.
    package var uploadBatch: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only items in this state; unspecified means all.
    package var state: UploadItemState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadBatch: String = "",
        pageSize: Int32 = 0,
        pageToken: String = "",
        state: UploadItemState = .unspecified
    ) {
        self.uploadBatch = uploadBatch
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
    }
}

extension ListUploadItemsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_upload_items_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListUploadItemsRequest>) throws(MessageFault) {
        self.init()
        self.uploadBatch = try MessageArena.string(c.pointee.upload_batch, "upload_batch")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.state = try MessageArena.enumeration(UploadItemState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListUploadItemsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListUploadItemsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListUploadItemsRequest.self, capacity: 1)
        xinyi__registry__v1__list_upload_items_request__init(c)
        c.pointee.upload_batch = try arena.copy(self.uploadBatch, "upload_batch")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.state = Xinyi__Registry__V1__UploadItemState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListUploadItemsRequest: PagedRequest {}

/// The answer of ListUploadItems.
package struct ListUploadItemsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListUploadItemsResponse" }

    /// The items.
    package var uploadItems: [UploadItem] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadItems: [UploadItem] = [],
        nextPageToken: String = ""
    ) {
        self.uploadItems = uploadItems
        self.nextPageToken = nextPageToken
    }
}

extension ListUploadItemsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_upload_items_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListUploadItemsResponse>) throws(MessageFault) {
        self.init()
        self.uploadItems.reserveCapacity(c.pointee.n_upload_items)
        for index in 0..<c.pointee.n_upload_items {
            guard let nested = c.pointee.upload_items[index] else { continue }
            do { self.uploadItems.append(try UploadItem(unpacked: nested)) } catch { throw error.inside("upload_items", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListUploadItemsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListUploadItemsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListUploadItemsResponse.self, capacity: 1)
        xinyi__registry__v1__list_upload_items_response__init(c)
        if !self.uploadItems.isEmpty {
            c.pointee.n_upload_items = self.uploadItems.count
            let memory = arena.allocate(self.uploadItems.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__UploadItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__UploadItem>?).self, capacity: self.uploadItems.count)
            for index in self.uploadItems.indices {
                do { list[index] = try self.uploadItems[index].packed(in: arena) } catch { throw error.inside("upload_items", index) }
            }
            c.pointee.upload_items = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
package struct RecordUploadReceiptRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RecordUploadReceiptRequest" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        receiptNumber: String = "",
        receiptTime: String = "",
        rejections: [UploadRejection] = []
    ) {
        self.requestId = requestId
        self.name = name
        self.receiptNumber = receiptNumber
        self.receiptTime = receiptTime
        self.rejections = rejections
    }
}

extension RecordUploadReceiptRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__record_upload_receipt_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RecordUploadReceiptRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.receiptNumber = try MessageArena.string(c.pointee.receipt_number, "receipt_number")
        self.receiptTime = try MessageArena.string(c.pointee.receipt_time, "receipt_time")
        self.rejections.reserveCapacity(c.pointee.n_rejections)
        for index in 0..<c.pointee.n_rejections {
            guard let nested = c.pointee.rejections[index] else { continue }
            do { self.rejections.append(try UploadRejection(unpacked: nested)) } catch { throw error.inside("rejections", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RecordUploadReceiptRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RecordUploadReceiptRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RecordUploadReceiptRequest.self, capacity: 1)
        xinyi__registry__v1__record_upload_receipt_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.receipt_number = try arena.copy(self.receiptNumber, "receipt_number")
        c.pointee.receipt_time = try arena.copy(self.receiptTime, "receipt_time")
        if !self.rejections.isEmpty {
            c.pointee.n_rejections = self.rejections.count
            let memory = arena.allocate(self.rejections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__UploadRejection>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__UploadRejection>?).self, capacity: self.rejections.count)
            for index in self.rejections.indices {
                do { list[index] = try self.rejections[index].packed(in: arena) } catch { throw error.inside("rejections", index) }
            }
            c.pointee.rejections = list
        }
        return c
    }
}

extension RecordUploadReceiptRequest: IdempotentRequest, NamedRequest {}

/// The answer of RecordUploadReceipt.
package struct RecordUploadReceiptResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RecordUploadReceiptResponse" }

    /// The batch.
    package var uploadBatch: UploadBatch? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }
}

extension RecordUploadReceiptResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__record_upload_receipt_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RecordUploadReceiptResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.upload_batch {
            do { self.uploadBatch = try UploadBatch(unpacked: nested) } catch { throw error.inside("upload_batch") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RecordUploadReceiptResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RecordUploadReceiptResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RecordUploadReceiptResponse.self, capacity: 1)
        xinyi__registry__v1__record_upload_receipt_response__init(c)
        if let value = self.uploadBatch {
            do { c.pointee.upload_batch = try value.packed(in: arena) } catch { throw error.inside("upload_batch") }
        }
        return c
    }
}

/// The request for RetryUploadBatch.
package struct RetryUploadBatchRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RetryUploadBatchRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `uploadBatches/{id}`.
    package var name: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.official = official
    }
}

extension RetryUploadBatchRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__retry_upload_batch_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RetryUploadBatchRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RetryUploadBatchRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RetryUploadBatchRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RetryUploadBatchRequest.self, capacity: 1)
        xinyi__registry__v1__retry_upload_batch_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RetryUploadBatchRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RetryUploadBatch.
package struct RetryUploadBatchResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RetryUploadBatchResponse" }

    /// The new batch.
    package var uploadBatch: UploadBatch? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadBatch: UploadBatch? = nil
    ) {
        self.uploadBatch = uploadBatch
    }
}

extension RetryUploadBatchResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__retry_upload_batch_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RetryUploadBatchResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.upload_batch {
            do { self.uploadBatch = try UploadBatch(unpacked: nested) } catch { throw error.inside("upload_batch") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RetryUploadBatchResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RetryUploadBatchResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RetryUploadBatchResponse.self, capacity: 1)
        xinyi__registry__v1__retry_upload_batch_response__init(c)
        if let value = self.uploadBatch {
            do { c.pointee.upload_batch = try value.packed(in: arena) } catch { throw error.inside("upload_batch") }
        }
        return c
    }
}

/// The request for ReconcileUploads.
package struct ReconcileUploadsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReconcileUploadsRequest" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        kind: DecisionKind = .unspecified,
        fromDate: String = "",
        toDate: String = "",
        receiptKeys: [String] = []
    ) {
        self.requestId = requestId
        self.kind = kind
        self.fromDate = fromDate
        self.toDate = toDate
        self.receiptKeys = receiptKeys
    }
}

extension ReconcileUploadsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__reconcile_uploads_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReconcileUploadsRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.receiptKeys = try MessageArena.strings(c.pointee.receipt_keys, c.pointee.n_receipt_keys, "receipt_keys")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReconcileUploadsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReconcileUploadsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReconcileUploadsRequest.self, capacity: 1)
        xinyi__registry__v1__reconcile_uploads_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        if !self.receiptKeys.isEmpty {
            c.pointee.n_receipt_keys = self.receiptKeys.count
            c.pointee.receipt_keys = try arena.copy(self.receiptKeys, "receipt_keys")
        }
        return c
    }
}

extension ReconcileUploadsRequest: IdempotentRequest {}

/// The answer of ReconcileUploads.
package struct ReconcileUploadsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReconcileUploadsResponse" }

    /// Uploaded, not held by the platform.
    package var missingThere: Int64 = 0

    /// Held by the platform, not uploaded by us.
    package var unknownHere: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        missingThere: Int64 = 0,
        unknownHere: Int64 = 0
    ) {
        self.missingThere = missingThere
        self.unknownHere = unknownHere
    }
}

extension ReconcileUploadsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__reconcile_uploads_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReconcileUploadsResponse>) throws(MessageFault) {
        self.init()
        self.missingThere = c.pointee.missing_there
        self.unknownHere = c.pointee.unknown_here
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReconcileUploadsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReconcileUploadsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReconcileUploadsResponse.self, capacity: 1)
        xinyi__registry__v1__reconcile_uploads_response__init(c)
        c.pointee.missing_there = self.missingThere
        c.pointee.unknown_here = self.unknownHere
        return c
    }
}

/// The request for ListUploadDifferences.
package struct ListUploadDifferencesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListUploadDifferencesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        kind: DecisionKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
    }
}

extension ListUploadDifferencesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_upload_differences_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListUploadDifferencesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListUploadDifferencesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListUploadDifferencesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListUploadDifferencesRequest.self, capacity: 1)
        xinyi__registry__v1__list_upload_differences_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        return c
    }
}

extension ListUploadDifferencesRequest: PagedRequest {}

/// The answer of ListUploadDifferences.
package struct ListUploadDifferencesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListUploadDifferencesResponse" }

    /// The differences.
    package var uploadDifferences: [UploadDifference] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        uploadDifferences: [UploadDifference] = [],
        nextPageToken: String = ""
    ) {
        self.uploadDifferences = uploadDifferences
        self.nextPageToken = nextPageToken
    }
}

extension ListUploadDifferencesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_upload_differences_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListUploadDifferencesResponse>) throws(MessageFault) {
        self.init()
        self.uploadDifferences.reserveCapacity(c.pointee.n_upload_differences)
        for index in 0..<c.pointee.n_upload_differences {
            guard let nested = c.pointee.upload_differences[index] else { continue }
            do { self.uploadDifferences.append(try UploadDifference(unpacked: nested)) } catch { throw error.inside("upload_differences", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListUploadDifferencesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListUploadDifferencesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListUploadDifferencesResponse.self, capacity: 1)
        xinyi__registry__v1__list_upload_differences_response__init(c)
        if !self.uploadDifferences.isEmpty {
            c.pointee.n_upload_differences = self.uploadDifferences.count
            let memory = arena.allocate(self.uploadDifferences.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__UploadDifference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__UploadDifference>?).self, capacity: self.uploadDifferences.count)
            for index in self.uploadDifferences.indices {
                do { list[index] = try self.uploadDifferences[index].packed(in: arena) } catch { throw error.inside("upload_differences", index) }
            }
            c.pointee.upload_differences = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
    /// Gathers decisions that wait for upload into a batch, at most 1000, oldest due date first.
    ///
    /// Rows: R4.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_UPLOAD); PERMISSION_DENIED.
    package static let createUploadBatch = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "CreateUploadBatch",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R4"])

    /// Returns a batch.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getUploadBatch = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "GetUploadBatch",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R4"])

    /// Lists batches, newest first.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listUploadBatches = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "ListUploadBatches",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R4"])

    /// Lists the decisions of a batch with what the platform said.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listUploadItems = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "ListUploadItems",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R4"])

    /// Takes in the platform's receipt for a batch: accepted and rejected items. The first accepted upload counts for
    /// the deadline.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the batch has its receipt; INVALID_ARGUMENT if an item is not of the
    /// batch; PERMISSION_DENIED.
    package static let recordUploadReceipt = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "RecordUploadReceipt",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R4"])

    /// Sends what failed or was rejected and corrected since in a new batch.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if nothing is left to send; PERMISSION_DENIED.
    package static let retryUploadBatch = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "RetryUploadBatch",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["R4"])

    /// Compares what the platform says it holds with what was uploaded, and keeps the differences.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let reconcileUploads = MethodDescriptor(
        service: "xinyi.registry.v1.UploadService", method: "ReconcileUploads",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R4"])

    /// Lists differences found by the last reconciliation of a kind.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
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

extension UploadService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createUploadBatch(_ request: CreateUploadBatchRequest, context: ServerContext) async throws -> CreateUploadBatchResponse {
        throw unimplemented(UploadServiceMethods.createUploadBatch)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getUploadBatch(_ request: GetUploadBatchRequest, context: ServerContext) async throws -> GetUploadBatchResponse {
        throw unimplemented(UploadServiceMethods.getUploadBatch)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listUploadBatches(_ request: ListUploadBatchesRequest, context: ServerContext) async throws -> ListUploadBatchesResponse {
        throw unimplemented(UploadServiceMethods.listUploadBatches)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listUploadItems(_ request: ListUploadItemsRequest, context: ServerContext) async throws -> ListUploadItemsResponse {
        throw unimplemented(UploadServiceMethods.listUploadItems)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordUploadReceipt(_ request: RecordUploadReceiptRequest, context: ServerContext) async throws -> RecordUploadReceiptResponse {
        throw unimplemented(UploadServiceMethods.recordUploadReceipt)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func retryUploadBatch(_ request: RetryUploadBatchRequest, context: ServerContext) async throws -> RetryUploadBatchResponse {
        throw unimplemented(UploadServiceMethods.retryUploadBatch)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func reconcileUploads(_ request: ReconcileUploadsRequest, context: ServerContext) async throws -> ReconcileUploadsResponse {
        throw unimplemented(UploadServiceMethods.reconcileUploads)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
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

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerUploadService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.UploadService`.
///
/// Sends decisions to the provincial platform in batches, takes in receipts and rejections, retries, and reconciles.
package struct UploadServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Gathers decisions that wait for upload into a batch, at most 1000, oldest due date first.
    ///
    /// Rows: R4.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_UPLOAD); PERMISSION_DENIED.
    package func createUploadBatch(_ request: CreateUploadBatchRequest, options: CallOptions = .default) async throws -> CreateUploadBatchResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.createUploadBatch, request.serialized(), options: options))
    }

    /// Returns a batch.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getUploadBatch(_ request: GetUploadBatchRequest, options: CallOptions = .default) async throws -> GetUploadBatchResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.getUploadBatch, request.serialized(), options: options))
    }

    /// Lists batches, newest first.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listUploadBatches(_ request: ListUploadBatchesRequest, options: CallOptions = .default) async throws -> ListUploadBatchesResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.listUploadBatches, request.serialized(), options: options))
    }

    /// Lists the decisions of a batch with what the platform said.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listUploadItems(_ request: ListUploadItemsRequest, options: CallOptions = .default) async throws -> ListUploadItemsResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.listUploadItems, request.serialized(), options: options))
    }

    /// Takes in the platform's receipt for a batch: accepted and rejected items. The first accepted upload counts for
    /// the deadline.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the batch has its receipt; INVALID_ARGUMENT if an item is not of the
    /// batch; PERMISSION_DENIED.
    package func recordUploadReceipt(_ request: RecordUploadReceiptRequest, options: CallOptions = .default) async throws -> RecordUploadReceiptResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.recordUploadReceipt, request.serialized(), options: options))
    }

    /// Sends what failed or was rejected and corrected since in a new batch.
    ///
    /// Rows: R4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if nothing is left to send; PERMISSION_DENIED.
    package func retryUploadBatch(_ request: RetryUploadBatchRequest, options: CallOptions = .default) async throws -> RetryUploadBatchResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.retryUploadBatch, request.serialized(), options: options))
    }

    /// Compares what the platform says it holds with what was uploaded, and keeps the differences.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func reconcileUploads(_ request: ReconcileUploadsRequest, options: CallOptions = .default) async throws -> ReconcileUploadsResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.reconcileUploads, request.serialized(), options: options))
    }

    /// Lists differences found by the last reconciliation of a kind.
    ///
    /// Rows: R4.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listUploadDifferences(_ request: ListUploadDifferencesRequest, options: CallOptions = .default) async throws -> ListUploadDifferencesResponse {
        try decodeResponse(await channel.unaryBytes(UploadServiceMethods.listUploadDifferences, request.serialized(), options: options))
    }
}
