// Written by `make generate` from proto/xinyi/reporting/v1/case_report_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for CreateCaseReport.
package struct CreateCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The case; output-only fields are ignored.
    package var caseReport: CaseReport? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        caseReport: CaseReport? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.caseReport = caseReport
        self.official = official
    }
}

extension CreateCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateCaseReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__create_case_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateCaseReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateCaseReport.
package struct CreateCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateCaseReportResponse" }

    /// The case as kept.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension CreateCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__create_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for UpdateCaseReport.
package struct UpdateCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.UpdateCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The whole new content; `name` says which case, `etag` which state of it was seen (empty skips the comparison).
    /// Kind and month must be those of the case. An empty or masked `subject_code` of a natural person keeps the one
    /// on file.
    package var caseReport: CaseReport? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        caseReport: CaseReport? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.caseReport = caseReport
        self.official = official
    }
}

extension UpdateCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__update_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__UpdateCaseReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__UpdateCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__UpdateCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__UpdateCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__update_case_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension UpdateCaseReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of UpdateCaseReport.
package struct UpdateCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.UpdateCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension UpdateCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__update_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__UpdateCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__UpdateCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__UpdateCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__UpdateCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__update_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for ScreenCaseReport.
package struct ScreenCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ScreenCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What the department affirms.
    package var screening: CaseScreening? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        screening: CaseScreening? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.screening = screening
        self.official = official
    }
}

extension ScreenCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__screen_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ScreenCaseReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.screening {
            do { self.screening = try CaseScreening(unpacked: nested) } catch { throw error.inside("screening") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ScreenCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ScreenCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ScreenCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__screen_case_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.screening {
            do { c.pointee.screening = try value.packed(in: arena) } catch { throw error.inside("screening") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ScreenCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ScreenCaseReport.
package struct ScreenCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ScreenCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension ScreenCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__screen_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ScreenCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ScreenCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ScreenCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ScreenCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__screen_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for SubmitCaseReport.
package struct SubmitCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SubmitCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.official = official
    }
}

extension SubmitCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__submit_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SubmitCaseReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SubmitCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SubmitCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SubmitCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__submit_case_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension SubmitCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SubmitCaseReport.
package struct SubmitCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SubmitCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension SubmitCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__submit_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SubmitCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SubmitCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SubmitCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SubmitCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__submit_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for DropCaseReport.
package struct DropCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.DropCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension DropCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__drop_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__DropCaseReportRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__DropCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__DropCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__DropCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__drop_case_report_request__init(c)
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

extension DropCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of DropCaseReport.
package struct DropCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.DropCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension DropCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__drop_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__DropCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__DropCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__DropCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__DropCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__drop_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for ReturnCaseReport.
package struct ReturnCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReturnCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What is missing or wrong, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension ReturnCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__return_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReturnCaseReportRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReturnCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReturnCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReturnCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__return_case_report_request__init(c)
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

extension ReturnCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ReturnCaseReport.
package struct ReturnCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReturnCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension ReturnCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__return_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReturnCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReturnCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReturnCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReturnCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__return_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for AcceptCaseReport.
package struct AcceptCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AcceptCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// A remark, at most 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension AcceptCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__accept_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AcceptCaseReportRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AcceptCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AcceptCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AcceptCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__accept_case_report_request__init(c)
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

extension AcceptCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcceptCaseReport.
package struct AcceptCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AcceptCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension AcceptCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__accept_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AcceptCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AcceptCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AcceptCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AcceptCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__accept_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for PublishCaseReport.
package struct PublishCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PublishCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Where, 1 to 100 characters.
    package var channel: String = ""

    /// Address of the publication, at most 400 bytes; may be empty for print.
    package var uri: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        channel: String = "",
        uri: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.channel = channel
        self.uri = uri
        self.official = official
    }
}

extension PublishCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__publish_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PublishCaseReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.channel = try MessageArena.string(c.pointee.channel, "channel")
        self.uri = try MessageArena.string(c.pointee.uri, "uri")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PublishCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PublishCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PublishCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__publish_case_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.channel = try arena.copy(self.channel, "channel")
        c.pointee.uri = try arena.copy(self.uri, "uri")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PublishCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of PublishCaseReport.
package struct PublishCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PublishCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension PublishCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__publish_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PublishCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PublishCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PublishCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PublishCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__publish_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for FileCaseReport.
package struct FileCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.FileCaseReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `caseReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why it is not published, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension FileCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__file_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__FileCaseReportRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__FileCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__FileCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__FileCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__file_case_report_request__init(c)
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

extension FileCaseReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of FileCaseReport.
package struct FileCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.FileCaseReportResponse" }

    /// The case as it now stands.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension FileCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__file_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__FileCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__FileCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__FileCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__FileCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__file_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for GetCaseReport.
package struct GetCaseReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetCaseReportRequest" }

    /// `caseReports/{id}`.
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

extension GetCaseReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_case_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetCaseReportRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetCaseReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetCaseReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetCaseReportRequest.self, capacity: 1)
        xinyi__reporting__v1__get_case_report_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetCaseReportRequest: NamedRequest {}

/// The answer of GetCaseReport.
package struct GetCaseReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetCaseReportResponse" }

    /// The case.
    package var caseReport: CaseReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReport: CaseReport? = nil
    ) {
        self.caseReport = caseReport
    }
}

extension GetCaseReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_case_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetCaseReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.case_report {
            do { self.caseReport = try CaseReport(unpacked: nested) } catch { throw error.inside("case_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetCaseReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetCaseReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetCaseReportResponse.self, capacity: 1)
        xinyi__reporting__v1__get_case_report_response__init(c)
        if let value = self.caseReport {
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
        }
        return c
    }
}

/// The request for ListCaseReports.
package struct ListCaseReportsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListCaseReportsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this month, `YYYY-MM`; empty for all.
    package var month: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only of this kind; unspecified for both.
    package var kind: CaseKind = .unspecified

    /// Only in this state; unspecified for all.
    package var state: CaseState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        month: String = "",
        department: String = "",
        kind: CaseKind = .unspecified,
        state: CaseState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
        self.department = department
        self.kind = kind
        self.state = state
    }
}

extension ListCaseReportsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_case_reports_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListCaseReportsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.month = try MessageArena.string(c.pointee.month, "month")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(CaseKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.state = try MessageArena.enumeration(CaseState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListCaseReportsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListCaseReportsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListCaseReportsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_case_reports_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.month = try arena.copy(self.month, "month")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Reporting__V1__CaseKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.state = Xinyi__Reporting__V1__CaseState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListCaseReportsRequest: PagedRequest {}

/// The answer of ListCaseReports.
package struct ListCaseReportsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListCaseReportsResponse" }

    /// The page.
    package var caseReports: [CaseReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caseReports: [CaseReport] = [],
        nextPageToken: String = ""
    ) {
        self.caseReports = caseReports
        self.nextPageToken = nextPageToken
    }
}

extension ListCaseReportsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_case_reports_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListCaseReportsResponse>) throws(MessageFault) {
        self.init()
        self.caseReports.reserveCapacity(c.pointee.n_case_reports)
        for index in 0..<c.pointee.n_case_reports {
            guard let nested = c.pointee.case_reports[index] else { continue }
            do { self.caseReports.append(try CaseReport(unpacked: nested)) } catch { throw error.inside("case_reports", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListCaseReportsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListCaseReportsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListCaseReportsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_case_reports_response__init(c)
        if !self.caseReports.isEmpty {
            c.pointee.n_case_reports = self.caseReports.count
            let memory = arena.allocate(self.caseReports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__CaseReport>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__CaseReport>?).self, capacity: self.caseReports.count)
            for index in self.caseReports.indices {
                do { list[index] = try self.caseReports[index].packed(in: arena) } catch { throw error.inside("case_reports", index) }
            }
            c.pointee.case_reports = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListCaseReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `case_reports`.
    package var items: [CaseReport] {
        get { caseReports }
        set { caseReports = newValue }
    }
}

/// The request for SubmitNilReport.
package struct SubmitNilReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SubmitNilReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The month, `YYYY-MM`, not after the current one.
    package var month: String = ""

    /// Why there is none, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        month: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.month = month
        self.reason = reason
        self.official = official
    }
}

extension SubmitNilReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__submit_nil_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SubmitNilReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.month = try MessageArena.string(c.pointee.month, "month")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SubmitNilReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SubmitNilReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SubmitNilReportRequest.self, capacity: 1)
        xinyi__reporting__v1__submit_nil_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.month = try arena.copy(self.month, "month")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension SubmitNilReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of SubmitNilReport.
package struct SubmitNilReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SubmitNilReportResponse" }

    /// The statement as kept.
    package var nilReport: NilReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        nilReport: NilReport? = nil
    ) {
        self.nilReport = nilReport
    }
}

extension SubmitNilReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__submit_nil_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SubmitNilReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.nil_report {
            do { self.nilReport = try NilReport(unpacked: nested) } catch { throw error.inside("nil_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SubmitNilReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SubmitNilReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SubmitNilReportResponse.self, capacity: 1)
        xinyi__reporting__v1__submit_nil_report_response__init(c)
        if let value = self.nilReport {
            do { c.pointee.nil_report = try value.packed(in: arena) } catch { throw error.inside("nil_report") }
        }
        return c
    }
}

/// The request for ListNilReports.
package struct ListNilReportsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListNilReportsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this month, `YYYY-MM`; empty for all.
    package var month: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        month: String = "",
        department: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
        self.department = department
    }
}

extension ListNilReportsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_nil_reports_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListNilReportsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.month = try MessageArena.string(c.pointee.month, "month")
        self.department = try MessageArena.string(c.pointee.department, "department")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListNilReportsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListNilReportsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListNilReportsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_nil_reports_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.month = try arena.copy(self.month, "month")
        c.pointee.department = try arena.copy(self.department, "department")
        return c
    }
}

extension ListNilReportsRequest: PagedRequest {}

/// The answer of ListNilReports.
package struct ListNilReportsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListNilReportsResponse" }

    /// The page.
    package var nilReports: [NilReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        nilReports: [NilReport] = [],
        nextPageToken: String = ""
    ) {
        self.nilReports = nilReports
        self.nextPageToken = nextPageToken
    }
}

extension ListNilReportsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_nil_reports_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListNilReportsResponse>) throws(MessageFault) {
        self.init()
        self.nilReports.reserveCapacity(c.pointee.n_nil_reports)
        for index in 0..<c.pointee.n_nil_reports {
            guard let nested = c.pointee.nil_reports[index] else { continue }
            do { self.nilReports.append(try NilReport(unpacked: nested)) } catch { throw error.inside("nil_reports", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListNilReportsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListNilReportsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListNilReportsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_nil_reports_response__init(c)
        if !self.nilReports.isEmpty {
            c.pointee.n_nil_reports = self.nilReports.count
            let memory = arena.allocate(self.nilReports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__NilReport>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__NilReport>?).self, capacity: self.nilReports.count)
            for index in self.nilReports.indices {
                do { list[index] = try self.nilReports[index].packed(in: arena) } catch { throw error.inside("nil_reports", index) }
            }
            c.pointee.nil_reports = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListNilReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `nil_reports`.
    package var items: [NilReport] {
        get { nilReports }
        set { nilReports = newValue }
    }
}

/// The request for GetMonthSummary.
package struct GetMonthSummaryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetMonthSummaryRequest" }

    /// The month, `YYYY-MM`; empty means the current one.
    package var month: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        month: String = ""
    ) {
        self.month = month
    }
}

extension GetMonthSummaryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_month_summary_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetMonthSummaryRequest>) throws(MessageFault) {
        self.init()
        self.month = try MessageArena.string(c.pointee.month, "month")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetMonthSummaryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetMonthSummaryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetMonthSummaryRequest.self, capacity: 1)
        xinyi__reporting__v1__get_month_summary_request__init(c)
        c.pointee.month = try arena.copy(self.month, "month")
        return c
    }
}

/// The answer of GetMonthSummary.
package struct GetMonthSummaryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetMonthSummaryResponse" }

    /// The month, `YYYY-MM`.
    package var month: String = ""

    /// Last day of the period; absent before a rule book was heard: then nobody is overdue or late.
    package var due: CommonSchema.DueDate? = nil

    /// Every department, in order of code; a department that asks sees the state of all, and counts of its own only.
    package var departments: [DepartmentMonth] = []

    /// How many departments owe a report.
    package var owed: Int32 = 0

    /// How many of them have reported, a statement of no case included.
    package var reported: Int32 = 0

    /// How many of them reported after the due day.
    package var reportedLate: Int32 = 0

    /// How many have not reported and are overdue.
    package var overdue: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        month: String = "",
        due: CommonSchema.DueDate? = nil,
        departments: [DepartmentMonth] = [],
        owed: Int32 = 0,
        reported: Int32 = 0,
        reportedLate: Int32 = 0,
        overdue: Int32 = 0
    ) {
        self.month = month
        self.due = due
        self.departments = departments
        self.owed = owed
        self.reported = reported
        self.reportedLate = reportedLate
        self.overdue = overdue
    }
}

extension GetMonthSummaryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_month_summary_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetMonthSummaryResponse>) throws(MessageFault) {
        self.init()
        self.month = try MessageArena.string(c.pointee.month, "month")
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.departments.reserveCapacity(c.pointee.n_departments)
        for index in 0..<c.pointee.n_departments {
            guard let nested = c.pointee.departments[index] else { continue }
            do { self.departments.append(try DepartmentMonth(unpacked: nested)) } catch { throw error.inside("departments", index) }
        }
        self.owed = c.pointee.owed
        self.reported = c.pointee.reported
        self.reportedLate = c.pointee.reported_late
        self.overdue = c.pointee.overdue
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetMonthSummaryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetMonthSummaryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetMonthSummaryResponse.self, capacity: 1)
        xinyi__reporting__v1__get_month_summary_response__init(c)
        c.pointee.month = try arena.copy(self.month, "month")
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            let memory = arena.allocate(self.departments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__DepartmentMonth>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__DepartmentMonth>?).self, capacity: self.departments.count)
            for index in self.departments.indices {
                do { list[index] = try self.departments[index].packed(in: arena) } catch { throw error.inside("departments", index) }
            }
            c.pointee.departments = list
        }
        c.pointee.owed = self.owed
        c.pointee.reported = self.reported
        c.pointee.reported_late = self.reportedLate
        c.pointee.overdue = self.overdue
        return c
    }
}

/// The request for ListOverdueDepartments.
package struct ListOverdueDepartmentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListOverdueDepartmentsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The month, `YYYY-MM`; empty means the current one.
    package var month: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        month: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
    }
}

extension ListOverdueDepartmentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_overdue_departments_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListOverdueDepartmentsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.month = try MessageArena.string(c.pointee.month, "month")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListOverdueDepartmentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListOverdueDepartmentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListOverdueDepartmentsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_overdue_departments_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.month = try arena.copy(self.month, "month")
        return c
    }
}

extension ListOverdueDepartmentsRequest: PagedRequest {}

/// The answer of ListOverdueDepartments.
package struct ListOverdueDepartmentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListOverdueDepartmentsResponse" }

    /// The page.
    package var departments: [DepartmentMonth] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        departments: [DepartmentMonth] = [],
        nextPageToken: String = ""
    ) {
        self.departments = departments
        self.nextPageToken = nextPageToken
    }
}

extension ListOverdueDepartmentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_overdue_departments_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListOverdueDepartmentsResponse>) throws(MessageFault) {
        self.init()
        self.departments.reserveCapacity(c.pointee.n_departments)
        for index in 0..<c.pointee.n_departments {
            guard let nested = c.pointee.departments[index] else { continue }
            do { self.departments.append(try DepartmentMonth(unpacked: nested)) } catch { throw error.inside("departments", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListOverdueDepartmentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListOverdueDepartmentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListOverdueDepartmentsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_overdue_departments_response__init(c)
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            let memory = arena.allocate(self.departments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__DepartmentMonth>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__DepartmentMonth>?).self, capacity: self.departments.count)
            for index in self.departments.indices {
                do { list[index] = try self.departments[index].packed(in: arena) } catch { throw error.inside("departments", index) }
            }
            c.pointee.departments = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListOverdueDepartmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `departments`.
    package var items: [DepartmentMonth] {
        get { departments }
        set { departments = newValue }
    }
}

/// The request for ListReminders.
package struct ListRemindersRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListRemindersRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The month, `YYYY-MM`; empty means the current one.
    package var month: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        month: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.month = month
    }
}

extension ListRemindersRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_reminders_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListRemindersRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.month = try MessageArena.string(c.pointee.month, "month")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListRemindersRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListRemindersRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListRemindersRequest.self, capacity: 1)
        xinyi__reporting__v1__list_reminders_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.month = try arena.copy(self.month, "month")
        return c
    }
}

extension ListRemindersRequest: PagedRequest {}

/// The answer of ListReminders.
package struct ListRemindersResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListRemindersResponse" }

    /// The page.
    package var reminders: [Reminder] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reminders: [Reminder] = [],
        nextPageToken: String = ""
    ) {
        self.reminders = reminders
        self.nextPageToken = nextPageToken
    }
}

extension ListRemindersResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_reminders_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListRemindersResponse>) throws(MessageFault) {
        self.init()
        self.reminders.reserveCapacity(c.pointee.n_reminders)
        for index in 0..<c.pointee.n_reminders {
            guard let nested = c.pointee.reminders[index] else { continue }
            do { self.reminders.append(try Reminder(unpacked: nested)) } catch { throw error.inside("reminders", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListRemindersResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListRemindersResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListRemindersResponse.self, capacity: 1)
        xinyi__reporting__v1__list_reminders_response__init(c)
        if !self.reminders.isEmpty {
            c.pointee.n_reminders = self.reminders.count
            let memory = arena.allocate(self.reminders.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Reminder>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Reminder>?).self, capacity: self.reminders.count)
            for index in self.reminders.indices {
                do { list[index] = try self.reminders[index].packed(in: arena) } catch { throw error.inside("reminders", index) }
            }
            c.pointee.reminders = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListRemindersResponse: PagedResponse {
    /// The page's items, which the contract calls `reminders`.
    package var items: [Reminder] {
        get { reminders }
        set { reminders = newValue }
    }
}

/// The request for PutReportingDuty.
package struct PutReportingDutyRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutReportingDutyRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The duty; output-only fields are ignored, `etag` says which state was seen (empty skips the comparison).
    package var duty: ReportingDuty? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        duty: ReportingDuty? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.duty = duty
        self.official = official
    }
}

extension PutReportingDutyRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_reporting_duty_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutReportingDutyRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.duty {
            do { self.duty = try ReportingDuty(unpacked: nested) } catch { throw error.inside("duty") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutReportingDutyRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutReportingDutyRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutReportingDutyRequest.self, capacity: 1)
        xinyi__reporting__v1__put_reporting_duty_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.duty {
            do { c.pointee.duty = try value.packed(in: arena) } catch { throw error.inside("duty") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutReportingDutyRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutReportingDuty.
package struct PutReportingDutyResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutReportingDutyResponse" }

    /// The duty as it now stands.
    package var duty: ReportingDuty? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        duty: ReportingDuty? = nil
    ) {
        self.duty = duty
    }
}

extension PutReportingDutyResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_reporting_duty_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutReportingDutyResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.duty {
            do { self.duty = try ReportingDuty(unpacked: nested) } catch { throw error.inside("duty") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutReportingDutyResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutReportingDutyResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutReportingDutyResponse.self, capacity: 1)
        xinyi__reporting__v1__put_reporting_duty_response__init(c)
        if let value = self.duty {
            do { c.pointee.duty = try value.packed(in: arena) } catch { throw error.inside("duty") }
        }
        return c
    }
}

/// The request for ListReportingDuties.
package struct ListReportingDutiesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListReportingDutiesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListReportingDutiesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_reporting_duties_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListReportingDutiesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListReportingDutiesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListReportingDutiesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListReportingDutiesRequest.self, capacity: 1)
        xinyi__reporting__v1__list_reporting_duties_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListReportingDutiesRequest: PagedRequest {}

/// The answer of ListReportingDuties.
package struct ListReportingDutiesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListReportingDutiesResponse" }

    /// The page.
    package var duties: [ReportingDuty] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        duties: [ReportingDuty] = [],
        nextPageToken: String = ""
    ) {
        self.duties = duties
        self.nextPageToken = nextPageToken
    }
}

extension ListReportingDutiesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_reporting_duties_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListReportingDutiesResponse>) throws(MessageFault) {
        self.init()
        self.duties.reserveCapacity(c.pointee.n_duties)
        for index in 0..<c.pointee.n_duties {
            guard let nested = c.pointee.duties[index] else { continue }
            do { self.duties.append(try ReportingDuty(unpacked: nested)) } catch { throw error.inside("duties", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListReportingDutiesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListReportingDutiesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListReportingDutiesResponse.self, capacity: 1)
        xinyi__reporting__v1__list_reporting_duties_response__init(c)
        if !self.duties.isEmpty {
            c.pointee.n_duties = self.duties.count
            let memory = arena.allocate(self.duties.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__ReportingDuty>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__ReportingDuty>?).self, capacity: self.duties.count)
            for index in self.duties.indices {
                do { list[index] = try self.duties[index].packed(in: arena) } catch { throw error.inside("duties", index) }
            }
            c.pointee.duties = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListReportingDutiesResponse: PagedResponse {
    /// The page's items, which the contract calls `duties`.
    package var items: [ReportingDuty] {
        get { duties }
        set { duties = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.CaseReportService` is, for routers, channels and policies.
package enum CaseReportServiceMethods {
    /// Takes down a case: COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT` if a text holds a citizen number; FAILED_PRECONDITION
    /// `UNKNOWN_DEPARTMENT` if the caller's department is not in the catalogue, `RULE_BOOK_MISSING` before a rule book was
    /// heard; PERMISSION_DENIED for callers that are no department.
    package static let createCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "CreateCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    /// Replaces the content of a case that is collected, screened or returned. A screened one goes back to COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION
    /// `ILLEGAL_TRANSITION` by state; PERMISSION_DENIED for another department.
    package static let updateCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "UpdateCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    /// Affirms that a collected or returned case is typical and fit to be reported: SCREENED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `SCREENING_FAILED` naming the points that are not
    /// affirmed, `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package static let screenCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ScreenCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    /// Submits a screened case to the lead department: SUBMITTED. After 24:00 of the due day it is marked late, never
    /// refused.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `NIL_REPORTED`
    /// if the department stated that it has no case in the month, `RULE_BOOK_MISSING` before a rule book was heard;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package static let submitCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "SubmitCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["P1"])

    /// Sets a case aside that is collected, screened or returned: DROPPED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package static let dropCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "DropCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    /// Gives a submitted case back with a reason: RETURNED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; INVALID_ARGUMENT without a reason; PERMISSION_DENIED for all but the lead department.
    package static let returnCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ReturnCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.reviewer, .legalOfficer],
        rows: ["P1"])

    /// Accepts a submitted case: ACCEPTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; PERMISSION_DENIED for all but the lead department.
    package static let acceptCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "AcceptCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.reviewer, .legalOfficer],
        rows: ["P1"])

    /// Records that an accepted case was published: PUBLISHED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NATURAL_PERSON_NOT_PUBLIC` for a case about a natural person; INVALID_ARGUMENT; PERMISSION_DENIED for all but
    /// the lead department.
    package static let publishCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "PublishCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P1"])

    /// Files an accepted case without publication: FILED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package static let fileCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "FileCaseReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P1"])

    /// Returns a case.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for another department or the
    /// public.
    package static let getCaseReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "GetCaseReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// Lists cases in order of collection. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    package static let listCaseReports = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListCaseReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// States that the caller's department has no case in a month.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS if stated before; FAILED_PRECONDITION
    /// `CASES_SUBMITTED` if it submitted a case for the month, `UNKNOWN_DEPARTMENT`, `RULE_BOOK_MISSING` before a rule
    /// book was heard; PERMISSION_DENIED for callers that are no department.
    package static let submitNilReport = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "SubmitNilReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P1"])

    /// Lists statements of no case, newest month first. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    package static let listNilReports = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListNilReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// Sums a month up by department: what came, in which state, when, and who has not reported.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month; PERMISSION_DENIED for the public.
    package static let getMonthSummary = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "GetMonthSummary",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// Lists the departments that owe a month's report after its due day, in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    package static let listOverdueDepartments = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListOverdueDepartments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// Lists whom to remind of a month today: departments whose due day is near, is over, or whose cases were
    /// returned. In order of code. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    package static let listReminders = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListReminders",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// Sets by hand whether and from when a department owes a monthly report.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND for an unknown department; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field;
    /// PERMISSION_DENIED for all but the lead department.
    package static let putReportingDuty = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "PutReportingDuty",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P1"])

    /// Lists the duties of all departments in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page; PERMISSION_DENIED for the public.
    package static let listReportingDuties = MethodDescriptor(
        service: "xinyi.reporting.v1.CaseReportService", method: "ListReportingDuties",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createCaseReport, updateCaseReport, screenCaseReport, submitCaseReport, dropCaseReport, returnCaseReport, acceptCaseReport, publishCaseReport, fileCaseReport, getCaseReport, listCaseReports, submitNilReport, listNilReports, getMonthSummary, listOverdueDepartments, listReminders, putReportingDuty, listReportingDuties]
}

/// Takes in the cases of all departments. A department reads and writes its own cases; the lead department
/// reads all and reviews. The public sees none of it here.
package protocol CaseReportService: RPCService {
    /// Takes down a case: COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT` if a text holds a citizen number; FAILED_PRECONDITION
    /// `UNKNOWN_DEPARTMENT` if the caller's department is not in the catalogue, `RULE_BOOK_MISSING` before a rule book was
    /// heard; PERMISSION_DENIED for callers that are no department.
    func createCaseReport(_ request: CreateCaseReportRequest, context: ServerContext) async throws -> CreateCaseReportResponse

    /// Replaces the content of a case that is collected, screened or returned. A screened one goes back to COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION
    /// `ILLEGAL_TRANSITION` by state; PERMISSION_DENIED for another department.
    func updateCaseReport(_ request: UpdateCaseReportRequest, context: ServerContext) async throws -> UpdateCaseReportResponse

    /// Affirms that a collected or returned case is typical and fit to be reported: SCREENED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `SCREENING_FAILED` naming the points that are not
    /// affirmed, `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func screenCaseReport(_ request: ScreenCaseReportRequest, context: ServerContext) async throws -> ScreenCaseReportResponse

    /// Submits a screened case to the lead department: SUBMITTED. After 24:00 of the due day it is marked late, never
    /// refused.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `NIL_REPORTED`
    /// if the department stated that it has no case in the month, `RULE_BOOK_MISSING` before a rule book was heard;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func submitCaseReport(_ request: SubmitCaseReportRequest, context: ServerContext) async throws -> SubmitCaseReportResponse

    /// Sets a case aside that is collected, screened or returned: DROPPED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func dropCaseReport(_ request: DropCaseReportRequest, context: ServerContext) async throws -> DropCaseReportResponse

    /// Gives a submitted case back with a reason: RETURNED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; INVALID_ARGUMENT without a reason; PERMISSION_DENIED for all but the lead department.
    func returnCaseReport(_ request: ReturnCaseReportRequest, context: ServerContext) async throws -> ReturnCaseReportResponse

    /// Accepts a submitted case: ACCEPTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; PERMISSION_DENIED for all but the lead department.
    func acceptCaseReport(_ request: AcceptCaseReportRequest, context: ServerContext) async throws -> AcceptCaseReportResponse

    /// Records that an accepted case was published: PUBLISHED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NATURAL_PERSON_NOT_PUBLIC` for a case about a natural person; INVALID_ARGUMENT; PERMISSION_DENIED for all but
    /// the lead department.
    func publishCaseReport(_ request: PublishCaseReportRequest, context: ServerContext) async throws -> PublishCaseReportResponse

    /// Files an accepted case without publication: FILED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func fileCaseReport(_ request: FileCaseReportRequest, context: ServerContext) async throws -> FileCaseReportResponse

    /// Returns a case.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for another department or the
    /// public.
    func getCaseReport(_ request: GetCaseReportRequest, context: ServerContext) async throws -> GetCaseReportResponse

    /// Lists cases in order of collection. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    func listCaseReports(_ request: ListCaseReportsRequest, context: ServerContext) async throws -> ListCaseReportsResponse

    /// States that the caller's department has no case in a month.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS if stated before; FAILED_PRECONDITION
    /// `CASES_SUBMITTED` if it submitted a case for the month, `UNKNOWN_DEPARTMENT`, `RULE_BOOK_MISSING` before a rule
    /// book was heard; PERMISSION_DENIED for callers that are no department.
    func submitNilReport(_ request: SubmitNilReportRequest, context: ServerContext) async throws -> SubmitNilReportResponse

    /// Lists statements of no case, newest month first. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    func listNilReports(_ request: ListNilReportsRequest, context: ServerContext) async throws -> ListNilReportsResponse

    /// Sums a month up by department: what came, in which state, when, and who has not reported.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month; PERMISSION_DENIED for the public.
    func getMonthSummary(_ request: GetMonthSummaryRequest, context: ServerContext) async throws -> GetMonthSummaryResponse

    /// Lists the departments that owe a month's report after its due day, in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    func listOverdueDepartments(_ request: ListOverdueDepartmentsRequest, context: ServerContext) async throws -> ListOverdueDepartmentsResponse

    /// Lists whom to remind of a month today: departments whose due day is near, is over, or whose cases were
    /// returned. In order of code. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    func listReminders(_ request: ListRemindersRequest, context: ServerContext) async throws -> ListRemindersResponse

    /// Sets by hand whether and from when a department owes a monthly report.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND for an unknown department; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field;
    /// PERMISSION_DENIED for all but the lead department.
    func putReportingDuty(_ request: PutReportingDutyRequest, context: ServerContext) async throws -> PutReportingDutyResponse

    /// Lists the duties of all departments in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page; PERMISSION_DENIED for the public.
    func listReportingDuties(_ request: ListReportingDutiesRequest, context: ServerContext) async throws -> ListReportingDutiesResponse
}

extension CaseReportService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createCaseReport(_ request: CreateCaseReportRequest, context: ServerContext) async throws -> CreateCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.createCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func updateCaseReport(_ request: UpdateCaseReportRequest, context: ServerContext) async throws -> UpdateCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.updateCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func screenCaseReport(_ request: ScreenCaseReportRequest, context: ServerContext) async throws -> ScreenCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.screenCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func submitCaseReport(_ request: SubmitCaseReportRequest, context: ServerContext) async throws -> SubmitCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.submitCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func dropCaseReport(_ request: DropCaseReportRequest, context: ServerContext) async throws -> DropCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.dropCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func returnCaseReport(_ request: ReturnCaseReportRequest, context: ServerContext) async throws -> ReturnCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.returnCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acceptCaseReport(_ request: AcceptCaseReportRequest, context: ServerContext) async throws -> AcceptCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.acceptCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func publishCaseReport(_ request: PublishCaseReportRequest, context: ServerContext) async throws -> PublishCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.publishCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func fileCaseReport(_ request: FileCaseReportRequest, context: ServerContext) async throws -> FileCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.fileCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCaseReport(_ request: GetCaseReportRequest, context: ServerContext) async throws -> GetCaseReportResponse {
        throw unimplemented(CaseReportServiceMethods.getCaseReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listCaseReports(_ request: ListCaseReportsRequest, context: ServerContext) async throws -> ListCaseReportsResponse {
        throw unimplemented(CaseReportServiceMethods.listCaseReports)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func submitNilReport(_ request: SubmitNilReportRequest, context: ServerContext) async throws -> SubmitNilReportResponse {
        throw unimplemented(CaseReportServiceMethods.submitNilReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listNilReports(_ request: ListNilReportsRequest, context: ServerContext) async throws -> ListNilReportsResponse {
        throw unimplemented(CaseReportServiceMethods.listNilReports)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getMonthSummary(_ request: GetMonthSummaryRequest, context: ServerContext) async throws -> GetMonthSummaryResponse {
        throw unimplemented(CaseReportServiceMethods.getMonthSummary)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listOverdueDepartments(_ request: ListOverdueDepartmentsRequest, context: ServerContext) async throws -> ListOverdueDepartmentsResponse {
        throw unimplemented(CaseReportServiceMethods.listOverdueDepartments)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listReminders(_ request: ListRemindersRequest, context: ServerContext) async throws -> ListRemindersResponse {
        throw unimplemented(CaseReportServiceMethods.listReminders)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putReportingDuty(_ request: PutReportingDutyRequest, context: ServerContext) async throws -> PutReportingDutyResponse {
        throw unimplemented(CaseReportServiceMethods.putReportingDuty)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listReportingDuties(_ request: ListReportingDutiesRequest, context: ServerContext) async throws -> ListReportingDutiesResponse {
        throw unimplemented(CaseReportServiceMethods.listReportingDuties)
    }
}

extension CaseReportService {
    /// Makes every method of `CaseReportService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCaseReportService(in router: inout Router) {
        router.add(CaseReportServiceMethods.createCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try CreateCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.updateCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try UpdateCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.screenCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try ScreenCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.screenCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.submitCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try SubmitCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.dropCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try DropCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.dropCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.returnCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try ReturnCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.returnCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.acceptCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try AcceptCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.publishCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try PublishCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.fileCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try FileCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fileCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.getCaseReport) { payload, limits, _ throws(RPCError) in
            let request = try GetCaseReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCaseReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listCaseReports) { payload, limits, _ throws(RPCError) in
            let request = try ListCaseReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCaseReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.submitNilReport) { payload, limits, _ throws(RPCError) in
            let request = try SubmitNilReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitNilReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listNilReports) { payload, limits, _ throws(RPCError) in
            let request = try ListNilReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listNilReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.getMonthSummary) { payload, limits, _ throws(RPCError) in
            let request = try GetMonthSummaryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getMonthSummary(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listOverdueDepartments) { payload, limits, _ throws(RPCError) in
            let request = try ListOverdueDepartmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listOverdueDepartments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listReminders) { payload, limits, _ throws(RPCError) in
            let request = try ListRemindersRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReminders(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.putReportingDuty) { payload, limits, _ throws(RPCError) in
            let request = try PutReportingDutyRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putReportingDuty(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CaseReportServiceMethods.listReportingDuties) { payload, limits, _ throws(RPCError) in
            let request = try ListReportingDutiesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReportingDuties(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerCaseReportService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.CaseReportService`.
///
/// Takes in the cases of all departments. A department reads and writes its own cases; the lead department
/// reads all and reviews. The public sees none of it here.
package struct CaseReportServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Takes down a case: COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT` if a text holds a citizen number; FAILED_PRECONDITION
    /// `UNKNOWN_DEPARTMENT` if the caller's department is not in the catalogue, `RULE_BOOK_MISSING` before a rule book was
    /// heard; PERMISSION_DENIED for callers that are no department.
    package func createCaseReport(_ request: CreateCaseReportRequest, options: CallOptions = .default) async throws -> CreateCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.createCaseReport, request.serialized(), options: options))
    }

    /// Replaces the content of a case that is collected, screened or returned. A screened one goes back to COLLECTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION
    /// `ILLEGAL_TRANSITION` by state; PERMISSION_DENIED for another department.
    package func updateCaseReport(_ request: UpdateCaseReportRequest, options: CallOptions = .default) async throws -> UpdateCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.updateCaseReport, request.serialized(), options: options))
    }

    /// Affirms that a collected or returned case is typical and fit to be reported: SCREENED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `SCREENING_FAILED` naming the points that are not
    /// affirmed, `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package func screenCaseReport(_ request: ScreenCaseReportRequest, options: CallOptions = .default) async throws -> ScreenCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.screenCaseReport, request.serialized(), options: options))
    }

    /// Submits a screened case to the lead department: SUBMITTED. After 24:00 of the due day it is marked late, never
    /// refused.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `NIL_REPORTED`
    /// if the department stated that it has no case in the month, `RULE_BOOK_MISSING` before a rule book was heard;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package func submitCaseReport(_ request: SubmitCaseReportRequest, options: CallOptions = .default) async throws -> SubmitCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.submitCaseReport, request.serialized(), options: options))
    }

    /// Sets a case aside that is collected, screened or returned: DROPPED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package func dropCaseReport(_ request: DropCaseReportRequest, options: CallOptions = .default) async throws -> DropCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.dropCaseReport, request.serialized(), options: options))
    }

    /// Gives a submitted case back with a reason: RETURNED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; INVALID_ARGUMENT without a reason; PERMISSION_DENIED for all but the lead department.
    package func returnCaseReport(_ request: ReturnCaseReportRequest, options: CallOptions = .default) async throws -> ReturnCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.returnCaseReport, request.serialized(), options: options))
    }

    /// Accepts a submitted case: ACCEPTED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official submitted it; PERMISSION_DENIED for all but the lead department.
    package func acceptCaseReport(_ request: AcceptCaseReportRequest, options: CallOptions = .default) async throws -> AcceptCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.acceptCaseReport, request.serialized(), options: options))
    }

    /// Records that an accepted case was published: PUBLISHED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NATURAL_PERSON_NOT_PUBLIC` for a case about a natural person; INVALID_ARGUMENT; PERMISSION_DENIED for all but
    /// the lead department.
    package func publishCaseReport(_ request: PublishCaseReportRequest, options: CallOptions = .default) async throws -> PublishCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.publishCaseReport, request.serialized(), options: options))
    }

    /// Files an accepted case without publication: FILED.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package func fileCaseReport(_ request: FileCaseReportRequest, options: CallOptions = .default) async throws -> FileCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.fileCaseReport, request.serialized(), options: options))
    }

    /// Returns a case.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for another department or the
    /// public.
    package func getCaseReport(_ request: GetCaseReportRequest, options: CallOptions = .default) async throws -> GetCaseReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.getCaseReport, request.serialized(), options: options))
    }

    /// Lists cases in order of collection. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    package func listCaseReports(_ request: ListCaseReportsRequest, options: CallOptions = .default) async throws -> ListCaseReportsResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listCaseReports, request.serialized(), options: options))
    }

    /// States that the caller's department has no case in a month.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS if stated before; FAILED_PRECONDITION
    /// `CASES_SUBMITTED` if it submitted a case for the month, `UNKNOWN_DEPARTMENT`, `RULE_BOOK_MISSING` before a rule
    /// book was heard; PERMISSION_DENIED for callers that are no department.
    package func submitNilReport(_ request: SubmitNilReportRequest, options: CallOptions = .default) async throws -> SubmitNilReportResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.submitNilReport, request.serialized(), options: options))
    }

    /// Lists statements of no case, newest month first. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED for the public, or a department that asks for
    /// another's.
    package func listNilReports(_ request: ListNilReportsRequest, options: CallOptions = .default) async throws -> ListNilReportsResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listNilReports, request.serialized(), options: options))
    }

    /// Sums a month up by department: what came, in which state, when, and who has not reported.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month; PERMISSION_DENIED for the public.
    package func getMonthSummary(_ request: GetMonthSummaryRequest, options: CallOptions = .default) async throws -> GetMonthSummaryResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.getMonthSummary, request.serialized(), options: options))
    }

    /// Lists the departments that owe a month's report after its due day, in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    package func listOverdueDepartments(_ request: ListOverdueDepartmentsRequest, options: CallOptions = .default) async throws -> ListOverdueDepartmentsResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listOverdueDepartments, request.serialized(), options: options))
    }

    /// Lists whom to remind of a month today: departments whose due day is near, is over, or whose cases were
    /// returned. In order of code. A department sees its own.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad month or page; PERMISSION_DENIED for the public.
    package func listReminders(_ request: ListRemindersRequest, options: CallOptions = .default) async throws -> ListRemindersResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listReminders, request.serialized(), options: options))
    }

    /// Sets by hand whether and from when a department owes a monthly report.
    ///
    /// Rows: P1.
    /// Errors: NOT_FOUND for an unknown department; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT naming the field;
    /// PERMISSION_DENIED for all but the lead department.
    package func putReportingDuty(_ request: PutReportingDutyRequest, options: CallOptions = .default) async throws -> PutReportingDutyResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.putReportingDuty, request.serialized(), options: options))
    }

    /// Lists the duties of all departments in order of code.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page; PERMISSION_DENIED for the public.
    package func listReportingDuties(_ request: ListReportingDutiesRequest, options: CallOptions = .default) async throws -> ListReportingDutiesResponse {
        try decodeResponse(await channel.unaryBytes(CaseReportServiceMethods.listReportingDuties, request.serialized(), options: options))
    }
}
