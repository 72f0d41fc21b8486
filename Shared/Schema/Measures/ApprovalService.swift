// Written by `make generate` from proto/xinyi/measures/v1/approval_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for CheckEligibility.
package struct CheckEligibilityRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckEligibilityRequest" }

    /// The subject, by name or by code.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The matter's code.
    package var matter: String = ""

    /// The purpose, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who asks.
    package var official: CommonSchema.Official? = nil

    /// The day, ISO 8601 date, not in the future. Empty: today.
    package var onDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: CommonSchema.SubjectReference? = nil,
        matter: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil,
        onDate: String = ""
    ) {
        self.subject = subject
        self.matter = matter
        self.purpose = purpose
        self.official = official
        self.onDate = onDate
    }
}

extension CheckEligibilityRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_eligibility_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckEligibilityRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try CommonSchema.SubjectReference(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckEligibilityRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckEligibilityRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckEligibilityRequest.self, capacity: 1)
        xinyi__measures__v1__check_eligibility_request__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension CheckEligibilityRequest: ActedRequest {}

/// The answer of CheckEligibility.
package struct CheckEligibilityResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckEligibilityResponse" }

    /// The query number under which it was logged.
    package var queryNumber: String = ""

    /// One answer per facilitation that the matter knows.
    package var eligibilities: [Eligibility] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        queryNumber: String = "",
        eligibilities: [Eligibility] = []
    ) {
        self.queryNumber = queryNumber
        self.eligibilities = eligibilities
    }
}

extension CheckEligibilityResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_eligibility_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckEligibilityResponse>) throws(MessageFault) {
        self.init()
        self.queryNumber = try MessageArena.string(c.pointee.query_number, "query_number")
        self.eligibilities.reserveCapacity(c.pointee.n_eligibilities)
        for index in 0..<c.pointee.n_eligibilities {
            guard let nested = c.pointee.eligibilities[index] else { continue }
            do { self.eligibilities.append(try Eligibility(unpacked: nested)) } catch { throw error.inside("eligibilities", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckEligibilityResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckEligibilityResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckEligibilityResponse.self, capacity: 1)
        xinyi__measures__v1__check_eligibility_response__init(c)
        c.pointee.query_number = try arena.copy(self.queryNumber, "query_number")
        if !self.eligibilities.isEmpty {
            c.pointee.n_eligibilities = self.eligibilities.count
            let memory = arena.allocate(self.eligibilities.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Eligibility>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Eligibility>?).self, capacity: self.eligibilities.count)
            for index in self.eligibilities.indices {
                do { list[index] = try self.eligibilities[index].packed(in: arena) } catch { throw error.inside("eligibilities", index) }
            }
            c.pointee.eligibilities = list
        }
        return c
    }
}

/// The request for OpenApprovalCase.
package struct OpenApprovalCaseRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.OpenApprovalCaseRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The subject, by name or by code.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The matter's code.
    package var matter: String = ""

    /// The application's number at the counter, 1 to 100 bytes.
    package var applicationNumber: String = ""

    /// The facilitations asked for, at least one.
    package var facilitations: [Facilitation] = []

    /// The official who handles it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: CommonSchema.SubjectReference? = nil,
        matter: String = "",
        applicationNumber: String = "",
        facilitations: [Facilitation] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.matter = matter
        self.applicationNumber = applicationNumber
        self.facilitations = facilitations
        self.official = official
    }
}

extension OpenApprovalCaseRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__open_approval_case_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__OpenApprovalCaseRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.subject {
            do { self.subject = try CommonSchema.SubjectReference(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.applicationNumber = try MessageArena.string(c.pointee.application_number, "application_number")
        self.facilitations.reserveCapacity(c.pointee.n_facilitations)
        for value in UnsafeBufferPointer(start: c.pointee.facilitations, count: c.pointee.n_facilitations) {
            self.facilitations.append(try MessageArena.enumeration(Facilitation(rawValue: Int32(bitPattern: value.rawValue)), "facilitations"))
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__OpenApprovalCaseRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__OpenApprovalCaseRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__OpenApprovalCaseRequest.self, capacity: 1)
        xinyi__measures__v1__open_approval_case_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.application_number = try arena.copy(self.applicationNumber, "application_number")
        if !self.facilitations.isEmpty {
            c.pointee.n_facilitations = self.facilitations.count
            c.pointee.facilitations = arena.list(self.facilitations.map { Xinyi__Measures__V1__Facilitation(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension OpenApprovalCaseRequest: ActedRequest, IdempotentRequest {}

/// The answer of OpenApprovalCase.
package struct OpenApprovalCaseResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.OpenApprovalCaseResponse" }

    /// The case, checked.
    package var approvalCase: ApprovalCase? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }
}

extension OpenApprovalCaseResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__open_approval_case_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__OpenApprovalCaseResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.approval_case {
            do { self.approvalCase = try ApprovalCase(unpacked: nested) } catch { throw error.inside("approval_case") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__OpenApprovalCaseResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__OpenApprovalCaseResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__OpenApprovalCaseResponse.self, capacity: 1)
        xinyi__measures__v1__open_approval_case_response__init(c)
        if let value = self.approvalCase {
            do { c.pointee.approval_case = try value.packed(in: arena) } catch { throw error.inside("approval_case") }
        }
        return c
    }
}

/// The request for GetApprovalCase.
package struct GetApprovalCaseRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetApprovalCaseRequest" }

    /// Resource name `approvalCases/{id}`.
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

extension GetApprovalCaseRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_approval_case_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetApprovalCaseRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetApprovalCaseRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetApprovalCaseRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetApprovalCaseRequest.self, capacity: 1)
        xinyi__measures__v1__get_approval_case_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetApprovalCaseRequest: NamedRequest {}

/// The answer of GetApprovalCase.
package struct GetApprovalCaseResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetApprovalCaseResponse" }

    /// The case.
    package var approvalCase: ApprovalCase? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }
}

extension GetApprovalCaseResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_approval_case_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetApprovalCaseResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.approval_case {
            do { self.approvalCase = try ApprovalCase(unpacked: nested) } catch { throw error.inside("approval_case") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetApprovalCaseResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetApprovalCaseResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetApprovalCaseResponse.self, capacity: 1)
        xinyi__measures__v1__get_approval_case_response__init(c)
        if let value = self.approvalCase {
            do { c.pointee.approval_case = try value.packed(in: arena) } catch { throw error.inside("approval_case") }
        }
        return c
    }
}

/// The request for ListApprovalCases.
package struct ListApprovalCasesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListApprovalCasesRequest" }

    /// Only this department's. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only in this state; unspecified: every state.
    package var state: ApprovalState = .unspecified

    /// Only about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// True: only cases with a document past due.
    package var overdueOnly: Bool = false

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        state: ApprovalState = .unspecified,
        subject: String = "",
        overdueOnly: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.state = state
        self.subject = subject
        self.overdueOnly = overdueOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListApprovalCasesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_approval_cases_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListApprovalCasesRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(ApprovalState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.overdueOnly = c.pointee.overdue_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListApprovalCasesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListApprovalCasesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListApprovalCasesRequest.self, capacity: 1)
        xinyi__measures__v1__list_approval_cases_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Measures__V1__ApprovalState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.overdue_only = self.overdueOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListApprovalCasesRequest: PagedRequest {}

/// The answer of ListApprovalCases.
package struct ListApprovalCasesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListApprovalCasesResponse" }

    /// The cases of this page, latest first.
    package var approvalCases: [ApprovalCase] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        approvalCases: [ApprovalCase] = [],
        nextPageToken: String = ""
    ) {
        self.approvalCases = approvalCases
        self.nextPageToken = nextPageToken
    }
}

extension ListApprovalCasesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_approval_cases_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListApprovalCasesResponse>) throws(MessageFault) {
        self.init()
        self.approvalCases.reserveCapacity(c.pointee.n_approval_cases)
        for index in 0..<c.pointee.n_approval_cases {
            guard let nested = c.pointee.approval_cases[index] else { continue }
            do { self.approvalCases.append(try ApprovalCase(unpacked: nested)) } catch { throw error.inside("approval_cases", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListApprovalCasesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListApprovalCasesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListApprovalCasesResponse.self, capacity: 1)
        xinyi__measures__v1__list_approval_cases_response__init(c)
        if !self.approvalCases.isEmpty {
            c.pointee.n_approval_cases = self.approvalCases.count
            let memory = arena.allocate(self.approvalCases.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__ApprovalCase>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__ApprovalCase>?).self, capacity: self.approvalCases.count)
            for index in self.approvalCases.indices {
                do { list[index] = try self.approvalCases[index].packed(in: arena) } catch { throw error.inside("approval_cases", index) }
            }
            c.pointee.approval_cases = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListApprovalCasesResponse: PagedResponse {
    /// The page's items, which the contract calls `approval_cases`.
    package var items: [ApprovalCase] {
        get { approvalCases }
        set { approvalCases = newValue }
    }
}

/// The request for RouteApprovalCase.
package struct RouteApprovalCaseRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RouteApprovalCaseRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// GREEN_CHANNEL, TOLERANT, COMMITMENT or NORMAL.
    package var route: ApprovalState = .unspecified

    /// For TOLERANT: what is missing, 1 to 20; the ids are given by the service.
    package var openDocuments: [OpenDocument] = []

    /// For COMMITMENT: resource name of the commitment.
    package var commitment: String = ""

    /// For NORMAL: why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        route: ApprovalState = .unspecified,
        openDocuments: [OpenDocument] = [],
        commitment: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.route = route
        self.openDocuments = openDocuments
        self.commitment = commitment
        self.reason = reason
        self.official = official
    }
}

extension RouteApprovalCaseRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__route_approval_case_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RouteApprovalCaseRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.route = try MessageArena.enumeration(ApprovalState(rawValue: Int32(bitPattern: c.pointee.route.rawValue)), "route")
        self.openDocuments.reserveCapacity(c.pointee.n_open_documents)
        for index in 0..<c.pointee.n_open_documents {
            guard let nested = c.pointee.open_documents[index] else { continue }
            do { self.openDocuments.append(try OpenDocument(unpacked: nested)) } catch { throw error.inside("open_documents", index) }
        }
        self.commitment = try MessageArena.string(c.pointee.commitment, "commitment")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RouteApprovalCaseRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RouteApprovalCaseRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RouteApprovalCaseRequest.self, capacity: 1)
        xinyi__measures__v1__route_approval_case_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.route = Xinyi__Measures__V1__ApprovalState(rawValue: UInt32(bitPattern: self.route.rawValue))
        if !self.openDocuments.isEmpty {
            c.pointee.n_open_documents = self.openDocuments.count
            let memory = arena.allocate(self.openDocuments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__OpenDocument>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__OpenDocument>?).self, capacity: self.openDocuments.count)
            for index in self.openDocuments.indices {
                do { list[index] = try self.openDocuments[index].packed(in: arena) } catch { throw error.inside("open_documents", index) }
            }
            c.pointee.open_documents = list
        }
        c.pointee.commitment = try arena.copy(self.commitment, "commitment")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RouteApprovalCaseRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RouteApprovalCase.
package struct RouteApprovalCaseResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RouteApprovalCaseResponse" }

    /// The case as it stands now.
    package var approvalCase: ApprovalCase? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }
}

extension RouteApprovalCaseResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__route_approval_case_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RouteApprovalCaseResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.approval_case {
            do { self.approvalCase = try ApprovalCase(unpacked: nested) } catch { throw error.inside("approval_case") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RouteApprovalCaseResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RouteApprovalCaseResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RouteApprovalCaseResponse.self, capacity: 1)
        xinyi__measures__v1__route_approval_case_response__init(c)
        if let value = self.approvalCase {
            do { c.pointee.approval_case = try value.packed(in: arena) } catch { throw error.inside("approval_case") }
        }
        return c
    }
}

/// The request for SupplyDocument.
package struct SupplyDocumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.SupplyDocumentRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Id of the open document.
    package var documentId: String = ""

    /// The document.
    package var document: CommonSchema.DocumentReference? = nil

    /// The official who received it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        documentId: String = "",
        document: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.documentId = documentId
        self.document = document
        self.official = official
    }
}

extension SupplyDocumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__supply_document_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__SupplyDocumentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.documentId = try MessageArena.string(c.pointee.document_id, "document_id")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__SupplyDocumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__SupplyDocumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__SupplyDocumentRequest.self, capacity: 1)
        xinyi__measures__v1__supply_document_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.document_id = try arena.copy(self.documentId, "document_id")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension SupplyDocumentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SupplyDocument.
package struct SupplyDocumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.SupplyDocumentResponse" }

    /// The case as it stands now.
    package var approvalCase: ApprovalCase? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }
}

extension SupplyDocumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__supply_document_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__SupplyDocumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.approval_case {
            do { self.approvalCase = try ApprovalCase(unpacked: nested) } catch { throw error.inside("approval_case") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__SupplyDocumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__SupplyDocumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__SupplyDocumentResponse.self, capacity: 1)
        xinyi__measures__v1__supply_document_response__init(c)
        if let value = self.approvalCase {
            do { c.pointee.approval_case = try value.packed(in: arena) } catch { throw error.inside("approval_case") }
        }
        return c
    }
}

/// The request for EndApprovalCase.
package struct EndApprovalCaseRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.EndApprovalCaseRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// True: lapsed; false: done.
    package var lapsed: Bool = false

    /// Why it lapsed, 1 to 400 bytes; empty if done.
    package var reason: String = ""

    /// The official who ends it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        lapsed: Bool = false,
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.lapsed = lapsed
        self.reason = reason
        self.official = official
    }
}

extension EndApprovalCaseRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__end_approval_case_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__EndApprovalCaseRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.lapsed = c.pointee.lapsed != 0
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__EndApprovalCaseRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__EndApprovalCaseRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__EndApprovalCaseRequest.self, capacity: 1)
        xinyi__measures__v1__end_approval_case_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.lapsed = self.lapsed ? 1 : 0
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension EndApprovalCaseRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EndApprovalCase.
package struct EndApprovalCaseResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.EndApprovalCaseResponse" }

    /// The case as it stands now.
    package var approvalCase: ApprovalCase? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        approvalCase: ApprovalCase? = nil
    ) {
        self.approvalCase = approvalCase
    }
}

extension EndApprovalCaseResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__end_approval_case_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__EndApprovalCaseResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.approval_case {
            do { self.approvalCase = try ApprovalCase(unpacked: nested) } catch { throw error.inside("approval_case") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__EndApprovalCaseResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__EndApprovalCaseResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__EndApprovalCaseResponse.self, capacity: 1)
        xinyi__measures__v1__end_approval_case_response__init(c)
        if let value = self.approvalCase {
            do { c.pointee.approval_case = try value.packed(in: arena) } catch { throw error.inside("approval_case") }
        }
        return c
    }
}

/// What each method of `xinyi.measures.v1.ApprovalService` is, for routers, channels and policies.
package enum ApprovalServiceMethods {
    /// Answers which facilitations a subject may use in a matter on a day. Logged like a Check.
    ///
    /// Rows: M5.
    /// Errors: as CheckService.Check.
    package static let checkEligibility = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "CheckEligibility",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M5"])

    /// Opens a case.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION
    /// `NOT_ELIGIBLE`.
    package static let openApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "OpenApprovalCase",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    /// Returns one case.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package static let getApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "GetApprovalCase",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M5"])

    /// Lists cases, latest first.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT.
    package static let listApprovalCases = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "ListApprovalCases",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M5"])

    /// Routes a checked case: green channel, tolerant acceptance with open documents and due day, commitment,
    /// or the ordinary procedure.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `NOT_ELIGIBLE`; INVALID_ARGUMENT; ABORTED
    /// `ETAG_MISMATCH`.
    package static let routeApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "RouteApprovalCase",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    /// Records a document that was missing.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package static let supplyDocument = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "SupplyDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    /// Ends a case: done, or lapsed with a reason.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `DOCUMENTS_OPEN`; ABORTED `ETAG_MISMATCH`.
    package static let endApprovalCase = MethodDescriptor(
        service: "xinyi.measures.v1.ApprovalService", method: "EndApprovalCase",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [checkEligibility, openApprovalCase, getApprovalCase, listApprovalCases, routeApprovalCase, supplyDocument, endApprovalCase]
}

/// Handles approval cases that use a facilitation. A department handles cases in its own matters.
package protocol ApprovalService: RPCService {
    /// Answers which facilitations a subject may use in a matter on a day. Logged like a Check.
    ///
    /// Rows: M5.
    /// Errors: as CheckService.Check.
    func checkEligibility(_ request: CheckEligibilityRequest, context: ServerContext) async throws -> CheckEligibilityResponse

    /// Opens a case.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION
    /// `NOT_ELIGIBLE`.
    func openApprovalCase(_ request: OpenApprovalCaseRequest, context: ServerContext) async throws -> OpenApprovalCaseResponse

    /// Returns one case.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getApprovalCase(_ request: GetApprovalCaseRequest, context: ServerContext) async throws -> GetApprovalCaseResponse

    /// Lists cases, latest first.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT.
    func listApprovalCases(_ request: ListApprovalCasesRequest, context: ServerContext) async throws -> ListApprovalCasesResponse

    /// Routes a checked case: green channel, tolerant acceptance with open documents and due day, commitment,
    /// or the ordinary procedure.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `NOT_ELIGIBLE`; INVALID_ARGUMENT; ABORTED
    /// `ETAG_MISMATCH`.
    func routeApprovalCase(_ request: RouteApprovalCaseRequest, context: ServerContext) async throws -> RouteApprovalCaseResponse

    /// Records a document that was missing.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func supplyDocument(_ request: SupplyDocumentRequest, context: ServerContext) async throws -> SupplyDocumentResponse

    /// Ends a case: done, or lapsed with a reason.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `DOCUMENTS_OPEN`; ABORTED `ETAG_MISMATCH`.
    func endApprovalCase(_ request: EndApprovalCaseRequest, context: ServerContext) async throws -> EndApprovalCaseResponse
}

extension ApprovalService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func checkEligibility(_ request: CheckEligibilityRequest, context: ServerContext) async throws -> CheckEligibilityResponse {
        throw unimplemented(ApprovalServiceMethods.checkEligibility)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func openApprovalCase(_ request: OpenApprovalCaseRequest, context: ServerContext) async throws -> OpenApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.openApprovalCase)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getApprovalCase(_ request: GetApprovalCaseRequest, context: ServerContext) async throws -> GetApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.getApprovalCase)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listApprovalCases(_ request: ListApprovalCasesRequest, context: ServerContext) async throws -> ListApprovalCasesResponse {
        throw unimplemented(ApprovalServiceMethods.listApprovalCases)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func routeApprovalCase(_ request: RouteApprovalCaseRequest, context: ServerContext) async throws -> RouteApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.routeApprovalCase)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func supplyDocument(_ request: SupplyDocumentRequest, context: ServerContext) async throws -> SupplyDocumentResponse {
        throw unimplemented(ApprovalServiceMethods.supplyDocument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func endApprovalCase(_ request: EndApprovalCaseRequest, context: ServerContext) async throws -> EndApprovalCaseResponse {
        throw unimplemented(ApprovalServiceMethods.endApprovalCase)
    }
}

extension ApprovalService {
    /// Makes every method of `ApprovalService` reachable.
    /// A type that serves several services calls each one's.
    package func registerApprovalService(in router: inout Router) {
        router.add(ApprovalServiceMethods.checkEligibility) { payload, limits, _ throws(RPCError) in
            let request = try CheckEligibilityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.checkEligibility(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.openApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try OpenApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.openApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.getApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try GetApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.listApprovalCases) { payload, limits, _ throws(RPCError) in
            let request = try ListApprovalCasesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listApprovalCases(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.routeApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try RouteApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.routeApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.supplyDocument) { payload, limits, _ throws(RPCError) in
            let request = try SupplyDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.supplyDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ApprovalServiceMethods.endApprovalCase) { payload, limits, _ throws(RPCError) in
            let request = try EndApprovalCaseRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endApprovalCase(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerApprovalService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.ApprovalService`.
///
/// Handles approval cases that use a facilitation. A department handles cases in its own matters.
package struct ApprovalServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Answers which facilitations a subject may use in a matter on a day. Logged like a Check.
    ///
    /// Rows: M5.
    /// Errors: as CheckService.Check.
    package func checkEligibility(_ request: CheckEligibilityRequest, options: CallOptions = .default) async throws -> CheckEligibilityResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.checkEligibility, request.serialized(), options: options))
    }

    /// Opens a case.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION
    /// `NOT_ELIGIBLE`.
    package func openApprovalCase(_ request: OpenApprovalCaseRequest, options: CallOptions = .default) async throws -> OpenApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.openApprovalCase, request.serialized(), options: options))
    }

    /// Returns one case.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package func getApprovalCase(_ request: GetApprovalCaseRequest, options: CallOptions = .default) async throws -> GetApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.getApprovalCase, request.serialized(), options: options))
    }

    /// Lists cases, latest first.
    ///
    /// Rows: M5.
    /// Errors: INVALID_ARGUMENT.
    package func listApprovalCases(_ request: ListApprovalCasesRequest, options: CallOptions = .default) async throws -> ListApprovalCasesResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.listApprovalCases, request.serialized(), options: options))
    }

    /// Routes a checked case: green channel, tolerant acceptance with open documents and due day, commitment,
    /// or the ordinary procedure.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `NOT_ELIGIBLE`; INVALID_ARGUMENT; ABORTED
    /// `ETAG_MISMATCH`.
    package func routeApprovalCase(_ request: RouteApprovalCaseRequest, options: CallOptions = .default) async throws -> RouteApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.routeApprovalCase, request.serialized(), options: options))
    }

    /// Records a document that was missing.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package func supplyDocument(_ request: SupplyDocumentRequest, options: CallOptions = .default) async throws -> SupplyDocumentResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.supplyDocument, request.serialized(), options: options))
    }

    /// Ends a case: done, or lapsed with a reason.
    ///
    /// Rows: M5.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `DOCUMENTS_OPEN`; ABORTED `ETAG_MISMATCH`.
    package func endApprovalCase(_ request: EndApprovalCaseRequest, options: CallOptions = .default) async throws -> EndApprovalCaseResponse {
        try decodeResponse(await channel.unaryBytes(ApprovalServiceMethods.endApprovalCase, request.serialized(), options: options))
    }
}
