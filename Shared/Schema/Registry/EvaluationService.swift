// Written by `make generate` from proto/xinyi/registry/v1/evaluation_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// What kind of paper it is.
package enum EvaluationKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests.
    case unspecified
    /// Credit report of a credit agency.
    case creditReport
    /// Evaluation by a sector's authority.
    case sectorEvaluation
    /// Evaluation by an association or chamber.
    case associationEvaluation
    /// Evaluation by a bank or financial institution.
    case bankEvaluation
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .creditReport, .sectorEvaluation, .associationEvaluation, .bankEvaluation] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .creditReport
            case 2: self = .sectorEvaluation
            case 3: self = .associationEvaluation
            case 4: self = .bankEvaluation
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .creditReport: 1
            case .sectorEvaluation: 2
            case .associationEvaluation: 3
            case .bankEvaluation: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "EVALUATION_KIND_UNSPECIFIED"
            case .creditReport: "EVALUATION_KIND_CREDIT_REPORT"
            case .sectorEvaluation: "EVALUATION_KIND_SECTOR_EVALUATION"
            case .associationEvaluation: "EVALUATION_KIND_ASSOCIATION_EVALUATION"
            case .bankEvaluation: "EVALUATION_KIND_BANK_EVALUATION"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "EVALUATION_KIND_UNSPECIFIED": self = .unspecified
            case "EVALUATION_KIND_CREDIT_REPORT": self = .creditReport
            case "EVALUATION_KIND_SECTOR_EVALUATION": self = .sectorEvaluation
            case "EVALUATION_KIND_ASSOCIATION_EVALUATION": self = .associationEvaluation
            case "EVALUATION_KIND_BANK_EVALUATION": self = .bankEvaluation
            default: return nil
        }
    }
}

/// A reference to a paper that another body issued.
package struct Evaluation: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Evaluation" }

    /// Resource name `evaluations/{id}`.
    package var name: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The kind.
    package var kind: EvaluationKind = .unspecified

    /// Who issued it.
    package var issuer: String = ""

    /// Its licence or filing number, or empty.
    package var issuerLicence: String = ""

    /// Number of the paper.
    package var number: String = ""

    /// Day of issue.
    package var issueDate: String = ""

    /// Last day of validity, or empty.
    package var validTo: String = ""

    /// The document by its hash.
    package var document: CommonSchema.DocumentReference? = nil

    /// Code of the department that recorded it.
    package var department: String = ""

    /// True if withdrawn.
    package var withdrawn: Bool = false

    /// Why, or empty.
    package var withdrawalReason: String = ""

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was recorded.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        subject: String = "",
        kind: EvaluationKind = .unspecified,
        issuer: String = "",
        issuerLicence: String = "",
        number: String = "",
        issueDate: String = "",
        validTo: String = "",
        document: CommonSchema.DocumentReference? = nil,
        department: String = "",
        withdrawn: Bool = false,
        withdrawalReason: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.subject = subject
        self.kind = kind
        self.issuer = issuer
        self.issuerLicence = issuerLicence
        self.number = number
        self.issueDate = issueDate
        self.validTo = validTo
        self.document = document
        self.department = department
        self.withdrawn = withdrawn
        self.withdrawalReason = withdrawalReason
        self.etag = etag
        self.createTime = createTime
    }
}

extension Evaluation {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__evaluation__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Evaluation>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.kind = try MessageArena.enumeration(EvaluationKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.issuer = try MessageArena.string(c.pointee.issuer, "issuer")
        self.issuerLicence = try MessageArena.string(c.pointee.issuer_licence, "issuer_licence")
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.issueDate = try MessageArena.string(c.pointee.issue_date, "issue_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.withdrawn = c.pointee.withdrawn != 0
        self.withdrawalReason = try MessageArena.string(c.pointee.withdrawal_reason, "withdrawal_reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Evaluation> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Evaluation>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Evaluation.self, capacity: 1)
        xinyi__registry__v1__evaluation__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.kind = Xinyi__Registry__V1__EvaluationKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.issuer = try arena.copy(self.issuer, "issuer")
        c.pointee.issuer_licence = try arena.copy(self.issuerLicence, "issuer_licence")
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.issue_date = try arena.copy(self.issueDate, "issue_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.withdrawn = self.withdrawn ? 1 : 0
        c.pointee.withdrawal_reason = try arena.copy(self.withdrawalReason, "withdrawal_reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// The request for RecordEvaluation.
package struct RecordEvaluationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RecordEvaluationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The kind.
    package var kind: EvaluationKind = .unspecified

    /// Who issued it, 1 to 200 characters.
    package var issuer: String = ""

    /// Its licence or filing number, or empty.
    package var issuerLicence: String = ""

    /// Number of the report, 1 to 128 characters.
    package var number: String = ""

    /// Day of issue, `YYYY-MM-DD`.
    package var issueDate: String = ""

    /// Last day of validity, or empty.
    package var validTo: String = ""

    /// The document by its hash.
    package var document: CommonSchema.DocumentReference? = nil

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: String = "",
        kind: EvaluationKind = .unspecified,
        issuer: String = "",
        issuerLicence: String = "",
        number: String = "",
        issueDate: String = "",
        validTo: String = "",
        document: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.kind = kind
        self.issuer = issuer
        self.issuerLicence = issuerLicence
        self.number = number
        self.issueDate = issueDate
        self.validTo = validTo
        self.document = document
        self.official = official
    }
}

extension RecordEvaluationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__record_evaluation_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RecordEvaluationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.kind = try MessageArena.enumeration(EvaluationKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.issuer = try MessageArena.string(c.pointee.issuer, "issuer")
        self.issuerLicence = try MessageArena.string(c.pointee.issuer_licence, "issuer_licence")
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.issueDate = try MessageArena.string(c.pointee.issue_date, "issue_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RecordEvaluationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RecordEvaluationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RecordEvaluationRequest.self, capacity: 1)
        xinyi__registry__v1__record_evaluation_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.kind = Xinyi__Registry__V1__EvaluationKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.issuer = try arena.copy(self.issuer, "issuer")
        c.pointee.issuer_licence = try arena.copy(self.issuerLicence, "issuer_licence")
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.issue_date = try arena.copy(self.issueDate, "issue_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RecordEvaluationRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordEvaluation.
package struct RecordEvaluationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RecordEvaluationResponse" }

    /// The reference.
    package var evaluation: Evaluation? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        evaluation: Evaluation? = nil
    ) {
        self.evaluation = evaluation
    }
}

extension RecordEvaluationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__record_evaluation_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RecordEvaluationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.evaluation {
            do { self.evaluation = try Evaluation(unpacked: nested) } catch { throw error.inside("evaluation") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RecordEvaluationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RecordEvaluationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RecordEvaluationResponse.self, capacity: 1)
        xinyi__registry__v1__record_evaluation_response__init(c)
        if let value = self.evaluation {
            do { c.pointee.evaluation = try value.packed(in: arena) } catch { throw error.inside("evaluation") }
        }
        return c
    }
}

/// The request for GetEvaluation.
package struct GetEvaluationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetEvaluationRequest" }

    /// `evaluations/{id}`.
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

extension GetEvaluationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_evaluation_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetEvaluationRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetEvaluationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetEvaluationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetEvaluationRequest.self, capacity: 1)
        xinyi__registry__v1__get_evaluation_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetEvaluationRequest: NamedRequest {}

/// The answer of GetEvaluation.
package struct GetEvaluationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetEvaluationResponse" }

    /// The reference.
    package var evaluation: Evaluation? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        evaluation: Evaluation? = nil
    ) {
        self.evaluation = evaluation
    }
}

extension GetEvaluationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_evaluation_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetEvaluationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.evaluation {
            do { self.evaluation = try Evaluation(unpacked: nested) } catch { throw error.inside("evaluation") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetEvaluationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetEvaluationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetEvaluationResponse.self, capacity: 1)
        xinyi__registry__v1__get_evaluation_response__init(c)
        if let value = self.evaluation {
            do { c.pointee.evaluation = try value.packed(in: arena) } catch { throw error.inside("evaluation") }
        }
        return c
    }
}

/// The request for ListEvaluations.
package struct ListEvaluationsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListEvaluationsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// `subjects/{id}`; empty means all that the caller recorded.
    package var subject: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        subject: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
    }
}

extension ListEvaluationsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_evaluations_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListEvaluationsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListEvaluationsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListEvaluationsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListEvaluationsRequest.self, capacity: 1)
        xinyi__registry__v1__list_evaluations_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        return c
    }
}

extension ListEvaluationsRequest: PagedRequest {}

/// The answer of ListEvaluations.
package struct ListEvaluationsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListEvaluationsResponse" }

    /// The references.
    package var evaluations: [Evaluation] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        evaluations: [Evaluation] = [],
        nextPageToken: String = ""
    ) {
        self.evaluations = evaluations
        self.nextPageToken = nextPageToken
    }
}

extension ListEvaluationsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_evaluations_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListEvaluationsResponse>) throws(MessageFault) {
        self.init()
        self.evaluations.reserveCapacity(c.pointee.n_evaluations)
        for index in 0..<c.pointee.n_evaluations {
            guard let nested = c.pointee.evaluations[index] else { continue }
            do { self.evaluations.append(try Evaluation(unpacked: nested)) } catch { throw error.inside("evaluations", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListEvaluationsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListEvaluationsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListEvaluationsResponse.self, capacity: 1)
        xinyi__registry__v1__list_evaluations_response__init(c)
        if !self.evaluations.isEmpty {
            c.pointee.n_evaluations = self.evaluations.count
            let memory = arena.allocate(self.evaluations.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Evaluation>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Evaluation>?).self, capacity: self.evaluations.count)
            for index in self.evaluations.indices {
                do { list[index] = try self.evaluations[index].packed(in: arena) } catch { throw error.inside("evaluations", index) }
            }
            c.pointee.evaluations = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListEvaluationsResponse: PagedResponse {
    /// The page's items, which the contract calls `evaluations`.
    package var items: [Evaluation] {
        get { evaluations }
        set { evaluations = newValue }
    }
}

/// The request for WithdrawEvaluation.
package struct WithdrawEvaluationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.WithdrawEvaluationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `evaluations/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }
}

extension WithdrawEvaluationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__withdraw_evaluation_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__WithdrawEvaluationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__WithdrawEvaluationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__WithdrawEvaluationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__WithdrawEvaluationRequest.self, capacity: 1)
        xinyi__registry__v1__withdraw_evaluation_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension WithdrawEvaluationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawEvaluation.
package struct WithdrawEvaluationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.WithdrawEvaluationResponse" }

    /// The reference.
    package var evaluation: Evaluation? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        evaluation: Evaluation? = nil
    ) {
        self.evaluation = evaluation
    }
}

extension WithdrawEvaluationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__withdraw_evaluation_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__WithdrawEvaluationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.evaluation {
            do { self.evaluation = try Evaluation(unpacked: nested) } catch { throw error.inside("evaluation") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__WithdrawEvaluationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__WithdrawEvaluationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__WithdrawEvaluationResponse.self, capacity: 1)
        xinyi__registry__v1__withdraw_evaluation_response__init(c)
        if let value = self.evaluation {
            do { c.pointee.evaluation = try value.packed(in: arena) } catch { throw error.inside("evaluation") }
        }
        return c
    }
}

/// What each method of `xinyi.registry.v1.EvaluationService` is, for routers, channels and policies.
package enum EvaluationServiceMethods {
    /// Records a reference: who issued what about whom, when. Its content is not copied.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    package static let recordEvaluation = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "RecordEvaluation",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R11"])

    /// Returns a reference.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getEvaluation = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "GetEvaluation",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    /// Lists references of a subject, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listEvaluations = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "ListEvaluations",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    /// Withdraws a reference: issued in error, or its issuer lost the licence.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let withdrawEvaluation = MethodDescriptor(
        service: "xinyi.registry.v1.EvaluationService", method: "WithdrawEvaluation",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R11"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [recordEvaluation, getEvaluation, listEvaluations, withdrawEvaluation]
}

/// Keeps references to reports and evaluations that others issued.
package protocol EvaluationService: RPCService {
    /// Records a reference: who issued what about whom, when. Its content is not copied.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    func recordEvaluation(_ request: RecordEvaluationRequest, context: ServerContext) async throws -> RecordEvaluationResponse

    /// Returns a reference.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getEvaluation(_ request: GetEvaluationRequest, context: ServerContext) async throws -> GetEvaluationResponse

    /// Lists references of a subject, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listEvaluations(_ request: ListEvaluationsRequest, context: ServerContext) async throws -> ListEvaluationsResponse

    /// Withdraws a reference: issued in error, or its issuer lost the licence.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func withdrawEvaluation(_ request: WithdrawEvaluationRequest, context: ServerContext) async throws -> WithdrawEvaluationResponse
}

extension EvaluationService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordEvaluation(_ request: RecordEvaluationRequest, context: ServerContext) async throws -> RecordEvaluationResponse {
        throw unimplemented(EvaluationServiceMethods.recordEvaluation)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getEvaluation(_ request: GetEvaluationRequest, context: ServerContext) async throws -> GetEvaluationResponse {
        throw unimplemented(EvaluationServiceMethods.getEvaluation)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listEvaluations(_ request: ListEvaluationsRequest, context: ServerContext) async throws -> ListEvaluationsResponse {
        throw unimplemented(EvaluationServiceMethods.listEvaluations)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawEvaluation(_ request: WithdrawEvaluationRequest, context: ServerContext) async throws -> WithdrawEvaluationResponse {
        throw unimplemented(EvaluationServiceMethods.withdrawEvaluation)
    }
}

extension EvaluationService {
    /// Makes every method of `EvaluationService` reachable.
    /// A type that serves several services calls each one's.
    package func registerEvaluationService(in router: inout Router) {
        router.add(EvaluationServiceMethods.recordEvaluation) { payload, limits, _ throws(RPCError) in
            let request = try RecordEvaluationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordEvaluation(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(EvaluationServiceMethods.getEvaluation) { payload, limits, _ throws(RPCError) in
            let request = try GetEvaluationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getEvaluation(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(EvaluationServiceMethods.listEvaluations) { payload, limits, _ throws(RPCError) in
            let request = try ListEvaluationsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listEvaluations(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(EvaluationServiceMethods.withdrawEvaluation) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawEvaluationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawEvaluation(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerEvaluationService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.EvaluationService`.
///
/// Keeps references to reports and evaluations that others issued.
package struct EvaluationServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Records a reference: who issued what about whom, when. Its content is not copied.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for the subject; PERMISSION_DENIED for callers that are no
    /// department.
    package func recordEvaluation(_ request: RecordEvaluationRequest, options: CallOptions = .default) async throws -> RecordEvaluationResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.recordEvaluation, request.serialized(), options: options))
    }

    /// Returns a reference.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getEvaluation(_ request: GetEvaluationRequest, options: CallOptions = .default) async throws -> GetEvaluationResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.getEvaluation, request.serialized(), options: options))
    }

    /// Lists references of a subject, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listEvaluations(_ request: ListEvaluationsRequest, options: CallOptions = .default) async throws -> ListEvaluationsResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.listEvaluations, request.serialized(), options: options))
    }

    /// Withdraws a reference: issued in error, or its issuer lost the licence.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func withdrawEvaluation(_ request: WithdrawEvaluationRequest, options: CallOptions = .default) async throws -> WithdrawEvaluationResponse {
        try decodeResponse(await channel.unaryBytes(EvaluationServiceMethods.withdrawEvaluation, request.serialized(), options: options))
    }
}
