// Written by `make generate` from proto/xinyi/registry/v1/commitment_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The kind of a commitment.
package enum CommitmentKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests.
    case unspecified
    /// Replaces documents in an approval (告知承诺).
    case approvalReplacement
    /// Accompanies a repair.
    case creditRepair
    /// Promises missing documents.
    case tolerantAcceptance
    /// Made of the subject's own accord.
    case voluntary
    /// Made under an association's rules.
    case industry
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .approvalReplacement, .creditRepair, .tolerantAcceptance, .voluntary, .industry] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .approvalReplacement
            case 2: self = .creditRepair
            case 3: self = .tolerantAcceptance
            case 4: self = .voluntary
            case 5: self = .industry
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .approvalReplacement: 1
            case .creditRepair: 2
            case .tolerantAcceptance: 3
            case .voluntary: 4
            case .industry: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "COMMITMENT_KIND_UNSPECIFIED"
            case .approvalReplacement: "COMMITMENT_KIND_APPROVAL_REPLACEMENT"
            case .creditRepair: "COMMITMENT_KIND_CREDIT_REPAIR"
            case .tolerantAcceptance: "COMMITMENT_KIND_TOLERANT_ACCEPTANCE"
            case .voluntary: "COMMITMENT_KIND_VOLUNTARY"
            case .industry: "COMMITMENT_KIND_INDUSTRY"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "COMMITMENT_KIND_UNSPECIFIED": self = .unspecified
            case "COMMITMENT_KIND_APPROVAL_REPLACEMENT": self = .approvalReplacement
            case "COMMITMENT_KIND_CREDIT_REPAIR": self = .creditRepair
            case "COMMITMENT_KIND_TOLERANT_ACCEPTANCE": self = .tolerantAcceptance
            case "COMMITMENT_KIND_VOLUNTARY": self = .voluntary
            case "COMMITMENT_KIND_INDUSTRY": self = .industry
            default: return nil
        }
    }
}

/// Where a commitment stands.
package enum CommitmentState: ContractEnum, Sendable, Hashable {
    /// Not stated. In requests: all states.
    case unspecified
    /// Made.
    case made
    /// To be verified.
    case verificationDue
    /// Kept.
    case fulfilled
    /// Broken.
    case breached
    /// Broken, then made good.
    case corrected
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .made, .verificationDue, .fulfilled, .breached, .corrected] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .made
            case 2: self = .verificationDue
            case 3: self = .fulfilled
            case 4: self = .breached
            case 5: self = .corrected
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .made: 1
            case .verificationDue: 2
            case .fulfilled: 3
            case .breached: 4
            case .corrected: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "COMMITMENT_STATE_UNSPECIFIED"
            case .made: "COMMITMENT_STATE_MADE"
            case .verificationDue: "COMMITMENT_STATE_VERIFICATION_DUE"
            case .fulfilled: "COMMITMENT_STATE_FULFILLED"
            case .breached: "COMMITMENT_STATE_BREACHED"
            case .corrected: "COMMITMENT_STATE_CORRECTED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "COMMITMENT_STATE_UNSPECIFIED": self = .unspecified
            case "COMMITMENT_STATE_MADE": self = .made
            case "COMMITMENT_STATE_VERIFICATION_DUE": self = .verificationDue
            case "COMMITMENT_STATE_FULFILLED": self = .fulfilled
            case "COMMITMENT_STATE_BREACHED": self = .breached
            case "COMMITMENT_STATE_CORRECTED": self = .corrected
            default: return nil
        }
    }
}

/// A commitment.
package struct Commitment: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Commitment" }

    /// Resource name `commitments/{id}`.
    package var name: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// Code of the department that keeps it.
    package var department: String = ""

    /// The kind.
    package var kind: CommitmentKind = .unspecified

    /// The state.
    package var state: CommitmentState = .unspecified

    /// What is promised.
    package var content: String = ""

    /// The matter's code, or empty.
    package var matter: String = ""

    /// Day on which it was made.
    package var commitDate: String = ""

    /// Day until which it is to be verified.
    package var verifyByDate: String = ""

    /// The signed document.
    package var document: CommonSchema.DocumentReference? = nil

    /// What the verification found, or empty.
    package var outcome: String = ""

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was recorded.
    package var createTime: WireTimestamp? = nil

    /// When it changed last.
    package var updateTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        subject: String = "",
        department: String = "",
        kind: CommitmentKind = .unspecified,
        state: CommitmentState = .unspecified,
        content: String = "",
        matter: String = "",
        commitDate: String = "",
        verifyByDate: String = "",
        document: CommonSchema.DocumentReference? = nil,
        outcome: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.subject = subject
        self.department = department
        self.kind = kind
        self.state = state
        self.content = content
        self.matter = matter
        self.commitDate = commitDate
        self.verifyByDate = verifyByDate
        self.document = document
        self.outcome = outcome
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }
}

extension Commitment {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__commitment__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Commitment>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(CommitmentKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.state = try MessageArena.enumeration(CommitmentState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.content = try MessageArena.string(c.pointee.content, "content")
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.commitDate = try MessageArena.string(c.pointee.commit_date, "commit_date")
        self.verifyByDate = try MessageArena.string(c.pointee.verify_by_date, "verify_by_date")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.outcome = try MessageArena.string(c.pointee.outcome, "outcome")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Commitment> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Commitment>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Commitment.self, capacity: 1)
        xinyi__registry__v1__commitment__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Registry__V1__CommitmentKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.state = Xinyi__Registry__V1__CommitmentState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.content = try arena.copy(self.content, "content")
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.commit_date = try arena.copy(self.commitDate, "commit_date")
        c.pointee.verify_by_date = try arena.copy(self.verifyByDate, "verify_by_date")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.outcome = try arena.copy(self.outcome, "outcome")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}

/// The request for MakeCommitment.
package struct MakeCommitmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MakeCommitmentRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The kind.
    package var kind: CommitmentKind = .unspecified

    /// What is promised, 1 to 2000 characters.
    package var content: String = ""

    /// The matter's code that it belongs to, or empty.
    package var matter: String = ""

    /// Day on which it was made, `YYYY-MM-DD`, not in the future.
    package var commitDate: String = ""

    /// Day until which it is to be verified.
    package var verifyByDate: String = ""

    /// The signed document.
    package var document: CommonSchema.DocumentReference? = nil

    /// True if the subject agreed to publication.
    package var publicConsent: Bool = false

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: String = "",
        kind: CommitmentKind = .unspecified,
        content: String = "",
        matter: String = "",
        commitDate: String = "",
        verifyByDate: String = "",
        document: CommonSchema.DocumentReference? = nil,
        publicConsent: Bool = false,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.kind = kind
        self.content = content
        self.matter = matter
        self.commitDate = commitDate
        self.verifyByDate = verifyByDate
        self.document = document
        self.publicConsent = publicConsent
        self.official = official
    }
}

extension MakeCommitmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__make_commitment_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MakeCommitmentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.kind = try MessageArena.enumeration(CommitmentKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.content = try MessageArena.string(c.pointee.content, "content")
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.commitDate = try MessageArena.string(c.pointee.commit_date, "commit_date")
        self.verifyByDate = try MessageArena.string(c.pointee.verify_by_date, "verify_by_date")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.publicConsent = c.pointee.public_consent != 0
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MakeCommitmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MakeCommitmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MakeCommitmentRequest.self, capacity: 1)
        xinyi__registry__v1__make_commitment_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.kind = Xinyi__Registry__V1__CommitmentKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.content = try arena.copy(self.content, "content")
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.commit_date = try arena.copy(self.commitDate, "commit_date")
        c.pointee.verify_by_date = try arena.copy(self.verifyByDate, "verify_by_date")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.public_consent = self.publicConsent ? 1 : 0
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension MakeCommitmentRequest: ActedRequest, IdempotentRequest {}

/// The answer of MakeCommitment.
package struct MakeCommitmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MakeCommitmentResponse" }

    /// The commitment.
    package var commitment: Commitment? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }
}

extension MakeCommitmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__make_commitment_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MakeCommitmentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.commitment {
            do { self.commitment = try Commitment(unpacked: nested) } catch { throw error.inside("commitment") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MakeCommitmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MakeCommitmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MakeCommitmentResponse.self, capacity: 1)
        xinyi__registry__v1__make_commitment_response__init(c)
        if let value = self.commitment {
            do { c.pointee.commitment = try value.packed(in: arena) } catch { throw error.inside("commitment") }
        }
        return c
    }
}

/// The request for GetCommitment.
package struct GetCommitmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCommitmentRequest" }

    /// `commitments/{id}`.
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

extension GetCommitmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_commitment_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCommitmentRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCommitmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCommitmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCommitmentRequest.self, capacity: 1)
        xinyi__registry__v1__get_commitment_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetCommitmentRequest: NamedRequest {}

/// The answer of GetCommitment.
package struct GetCommitmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCommitmentResponse" }

    /// The commitment.
    package var commitment: Commitment? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }
}

extension GetCommitmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_commitment_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCommitmentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.commitment {
            do { self.commitment = try Commitment(unpacked: nested) } catch { throw error.inside("commitment") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCommitmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCommitmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCommitmentResponse.self, capacity: 1)
        xinyi__registry__v1__get_commitment_response__init(c)
        if let value = self.commitment {
            do { c.pointee.commitment = try value.packed(in: arena) } catch { throw error.inside("commitment") }
        }
        return c
    }
}

/// The request for ListCommitments.
package struct ListCommitmentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCommitmentsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this subject's; empty means all.
    package var subject: String = ""

    /// Only this department's; empty means all.
    package var department: String = ""

    /// Only those in this state; unspecified means all.
    package var state: CommitmentState = .unspecified

    /// Only those whose verification is overdue.
    package var overdueOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        subject: String = "",
        department: String = "",
        state: CommitmentState = .unspecified,
        overdueOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.department = department
        self.state = state
        self.overdueOnly = overdueOnly
    }
}

extension ListCommitmentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_commitments_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCommitmentsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(CommitmentState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.overdueOnly = c.pointee.overdue_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCommitmentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCommitmentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCommitmentsRequest.self, capacity: 1)
        xinyi__registry__v1__list_commitments_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Registry__V1__CommitmentState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.overdue_only = self.overdueOnly ? 1 : 0
        return c
    }
}

extension ListCommitmentsRequest: PagedRequest {}

/// The answer of ListCommitments.
package struct ListCommitmentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCommitmentsResponse" }

    /// The commitments.
    package var commitments: [Commitment] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        commitments: [Commitment] = [],
        nextPageToken: String = ""
    ) {
        self.commitments = commitments
        self.nextPageToken = nextPageToken
    }
}

extension ListCommitmentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_commitments_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCommitmentsResponse>) throws(MessageFault) {
        self.init()
        self.commitments.reserveCapacity(c.pointee.n_commitments)
        for index in 0..<c.pointee.n_commitments {
            guard let nested = c.pointee.commitments[index] else { continue }
            do { self.commitments.append(try Commitment(unpacked: nested)) } catch { throw error.inside("commitments", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCommitmentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCommitmentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCommitmentsResponse.self, capacity: 1)
        xinyi__registry__v1__list_commitments_response__init(c)
        if !self.commitments.isEmpty {
            c.pointee.n_commitments = self.commitments.count
            let memory = arena.allocate(self.commitments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Commitment>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Commitment>?).self, capacity: self.commitments.count)
            for index in self.commitments.indices {
                do { list[index] = try self.commitments[index].packed(in: arena) } catch { throw error.inside("commitments", index) }
            }
            c.pointee.commitments = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListCommitmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `commitments`.
    package var items: [Commitment] {
        get { commitments }
        set { commitments = newValue }
    }
}

/// The request for FulfilCommitment.
package struct FulfilCommitmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.FulfilCommitmentRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `commitments/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// How it was verified, 1 to 400 characters.
    package var evidence: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        evidence: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.evidence = evidence
        self.official = official
    }
}

extension FulfilCommitmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__fulfil_commitment_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__FulfilCommitmentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.evidence = try MessageArena.string(c.pointee.evidence, "evidence")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__FulfilCommitmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__FulfilCommitmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__FulfilCommitmentRequest.self, capacity: 1)
        xinyi__registry__v1__fulfil_commitment_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.evidence = try arena.copy(self.evidence, "evidence")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension FulfilCommitmentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of FulfilCommitment.
package struct FulfilCommitmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.FulfilCommitmentResponse" }

    /// The commitment.
    package var commitment: Commitment? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }
}

extension FulfilCommitmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__fulfil_commitment_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__FulfilCommitmentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.commitment {
            do { self.commitment = try Commitment(unpacked: nested) } catch { throw error.inside("commitment") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__FulfilCommitmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__FulfilCommitmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__FulfilCommitmentResponse.self, capacity: 1)
        xinyi__registry__v1__fulfil_commitment_response__init(c)
        if let value = self.commitment {
            do { c.pointee.commitment = try value.packed(in: arena) } catch { throw error.inside("commitment") }
        }
        return c
    }
}

/// The request for BreachCommitment.
package struct BreachCommitmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.BreachCommitmentRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `commitments/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// What was found, 1 to 2000 characters.
    package var facts: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        facts: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.facts = facts
        self.official = official
    }
}

extension BreachCommitmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__breach_commitment_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__BreachCommitmentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.facts = try MessageArena.string(c.pointee.facts, "facts")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__BreachCommitmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__BreachCommitmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__BreachCommitmentRequest.self, capacity: 1)
        xinyi__registry__v1__breach_commitment_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.facts = try arena.copy(self.facts, "facts")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension BreachCommitmentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of BreachCommitment.
package struct BreachCommitmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.BreachCommitmentResponse" }

    /// The commitment.
    package var commitment: Commitment? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }
}

extension BreachCommitmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__breach_commitment_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__BreachCommitmentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.commitment {
            do { self.commitment = try Commitment(unpacked: nested) } catch { throw error.inside("commitment") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__BreachCommitmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__BreachCommitmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__BreachCommitmentResponse.self, capacity: 1)
        xinyi__registry__v1__breach_commitment_response__init(c)
        if let value = self.commitment {
            do { c.pointee.commitment = try value.packed(in: arena) } catch { throw error.inside("commitment") }
        }
        return c
    }
}

/// The request for CorrectCommitment.
package struct CorrectCommitmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CorrectCommitmentRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `commitments/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// How, 1 to 400 characters.
    package var evidence: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        evidence: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.evidence = evidence
        self.official = official
    }
}

extension CorrectCommitmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__correct_commitment_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CorrectCommitmentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.evidence = try MessageArena.string(c.pointee.evidence, "evidence")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CorrectCommitmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CorrectCommitmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CorrectCommitmentRequest.self, capacity: 1)
        xinyi__registry__v1__correct_commitment_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.evidence = try arena.copy(self.evidence, "evidence")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CorrectCommitmentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of CorrectCommitment.
package struct CorrectCommitmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CorrectCommitmentResponse" }

    /// The commitment.
    package var commitment: Commitment? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        commitment: Commitment? = nil
    ) {
        self.commitment = commitment
    }
}

extension CorrectCommitmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__correct_commitment_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CorrectCommitmentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.commitment {
            do { self.commitment = try Commitment(unpacked: nested) } catch { throw error.inside("commitment") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CorrectCommitmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CorrectCommitmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CorrectCommitmentResponse.self, capacity: 1)
        xinyi__registry__v1__correct_commitment_response__init(c)
        if let value = self.commitment {
            do { c.pointee.commitment = try value.packed(in: arena) } catch { throw error.inside("commitment") }
        }
        return c
    }
}

/// What each method of `xinyi.registry.v1.CommitmentService` is, for routers, channels and policies.
package enum CommitmentServiceMethods {
    /// Records a commitment that a subject made.
    ///
    /// Rows: R10, M5.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    package static let makeCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "MakeCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10", "M5"])

    /// Returns a commitment.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "GetCommitment",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R10"])

    /// Lists commitments, newest first.
    ///
    /// Rows: R10.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listCommitments = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "ListCommitments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R10"])

    /// Records that a commitment was verified and kept.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let fulfilCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "FulfilCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10"])

    /// Records that a commitment was verified and broken.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let breachCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "BreachCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10"])

    /// Records that a broken commitment was made good.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let correctCommitment = MethodDescriptor(
        service: "xinyi.registry.v1.CommitmentService", method: "CorrectCommitment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R10"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [makeCommitment, getCommitment, listCommitments, fulfilCommitment, breachCommitment, correctCommitment]
}

/// Keeps commitments: made, verification due, fulfilled, breached, corrected.
package protocol CommitmentService: RPCService {
    /// Records a commitment that a subject made.
    ///
    /// Rows: R10, M5.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    func makeCommitment(_ request: MakeCommitmentRequest, context: ServerContext) async throws -> MakeCommitmentResponse

    /// Returns a commitment.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getCommitment(_ request: GetCommitmentRequest, context: ServerContext) async throws -> GetCommitmentResponse

    /// Lists commitments, newest first.
    ///
    /// Rows: R10.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listCommitments(_ request: ListCommitmentsRequest, context: ServerContext) async throws -> ListCommitmentsResponse

    /// Records that a commitment was verified and kept.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func fulfilCommitment(_ request: FulfilCommitmentRequest, context: ServerContext) async throws -> FulfilCommitmentResponse

    /// Records that a commitment was verified and broken.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func breachCommitment(_ request: BreachCommitmentRequest, context: ServerContext) async throws -> BreachCommitmentResponse

    /// Records that a broken commitment was made good.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func correctCommitment(_ request: CorrectCommitmentRequest, context: ServerContext) async throws -> CorrectCommitmentResponse
}

extension CommitmentService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func makeCommitment(_ request: MakeCommitmentRequest, context: ServerContext) async throws -> MakeCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.makeCommitment)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCommitment(_ request: GetCommitmentRequest, context: ServerContext) async throws -> GetCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.getCommitment)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listCommitments(_ request: ListCommitmentsRequest, context: ServerContext) async throws -> ListCommitmentsResponse {
        throw unimplemented(CommitmentServiceMethods.listCommitments)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func fulfilCommitment(_ request: FulfilCommitmentRequest, context: ServerContext) async throws -> FulfilCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.fulfilCommitment)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func breachCommitment(_ request: BreachCommitmentRequest, context: ServerContext) async throws -> BreachCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.breachCommitment)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func correctCommitment(_ request: CorrectCommitmentRequest, context: ServerContext) async throws -> CorrectCommitmentResponse {
        throw unimplemented(CommitmentServiceMethods.correctCommitment)
    }
}

extension CommitmentService {
    /// Makes every method of `CommitmentService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCommitmentService(in router: inout Router) {
        router.add(CommitmentServiceMethods.makeCommitment) { payload, limits, _ throws(RPCError) in
            let request = try MakeCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.makeCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.getCommitment) { payload, limits, _ throws(RPCError) in
            let request = try GetCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.listCommitments) { payload, limits, _ throws(RPCError) in
            let request = try ListCommitmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCommitments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.fulfilCommitment) { payload, limits, _ throws(RPCError) in
            let request = try FulfilCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fulfilCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.breachCommitment) { payload, limits, _ throws(RPCError) in
            let request = try BreachCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.breachCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CommitmentServiceMethods.correctCommitment) { payload, limits, _ throws(RPCError) in
            let request = try CorrectCommitmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.correctCommitment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerCommitmentService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.CommitmentService`.
///
/// Keeps commitments: made, verification due, fulfilled, breached, corrected.
package struct CommitmentServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Records a commitment that a subject made.
    ///
    /// Rows: R10, M5.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    package func makeCommitment(_ request: MakeCommitmentRequest, options: CallOptions = .default) async throws -> MakeCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.makeCommitment, request.serialized(), options: options))
    }

    /// Returns a commitment.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getCommitment(_ request: GetCommitmentRequest, options: CallOptions = .default) async throws -> GetCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.getCommitment, request.serialized(), options: options))
    }

    /// Lists commitments, newest first.
    ///
    /// Rows: R10.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listCommitments(_ request: ListCommitmentsRequest, options: CallOptions = .default) async throws -> ListCommitmentsResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.listCommitments, request.serialized(), options: options))
    }

    /// Records that a commitment was verified and kept.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func fulfilCommitment(_ request: FulfilCommitmentRequest, options: CallOptions = .default) async throws -> FulfilCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.fulfilCommitment, request.serialized(), options: options))
    }

    /// Records that a commitment was verified and broken.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func breachCommitment(_ request: BreachCommitmentRequest, options: CallOptions = .default) async throws -> BreachCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.breachCommitment, request.serialized(), options: options))
    }

    /// Records that a broken commitment was made good.
    ///
    /// Rows: R10.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func correctCommitment(_ request: CorrectCommitmentRequest, options: CallOptions = .default) async throws -> CorrectCommitmentResponse {
        try decodeResponse(await channel.unaryBytes(CommitmentServiceMethods.correctCommitment, request.serialized(), options: options))
    }
}
