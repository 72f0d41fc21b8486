// Written by `make generate` from proto/xinyi/registry/v1/report_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// A credit report.
package struct CreditReport: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CreditReport" }

    /// Resource name `creditReports/{id}`.
    package var name: String = ""

    /// Its number, to be printed on it.
    package var number: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it was asked.
    package var purpose: String = ""

    /// First day covered.
    package var fromDate: String = ""

    /// Last day covered.
    package var toDate: String = ""

    /// What it says.
    package var lines: [ReportLine] = []

    /// The document; empty in lists.
    package var document: [UInt8] = []

    /// Its media type.
    package var mediaType: String = ""

    /// SHA-256 of the document.
    package var sha256: String = ""

    /// When it was issued.
    package var issueTime: WireTimestamp? = nil

    /// Code of the department that issued it.
    package var department: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        number: String = "",
        subject: String = "",
        purpose: String = "",
        fromDate: String = "",
        toDate: String = "",
        lines: [ReportLine] = [],
        document: [UInt8] = [],
        mediaType: String = "",
        sha256: String = "",
        issueTime: WireTimestamp? = nil,
        department: String = ""
    ) {
        self.name = name
        self.number = number
        self.subject = subject
        self.purpose = purpose
        self.fromDate = fromDate
        self.toDate = toDate
        self.lines = lines
        self.document = document
        self.mediaType = mediaType
        self.sha256 = sha256
        self.issueTime = issueTime
        self.department = department
    }
}

extension CreditReport {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__credit_report__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CreditReport>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.lines.reserveCapacity(c.pointee.n_lines)
        for index in 0..<c.pointee.n_lines {
            guard let nested = c.pointee.lines[index] else { continue }
            do { self.lines.append(try ReportLine(unpacked: nested)) } catch { throw error.inside("lines", index) }
        }
        self.document = MessageArena.bytes(c.pointee.document)
        self.mediaType = try MessageArena.string(c.pointee.media_type, "media_type")
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        if let nested = c.pointee.issue_time {
            do { self.issueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("issue_time") }
        }
        self.department = try MessageArena.string(c.pointee.department, "department")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CreditReport> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CreditReport>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CreditReport.self, capacity: 1)
        xinyi__registry__v1__credit_report__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        if !self.lines.isEmpty {
            c.pointee.n_lines = self.lines.count
            let memory = arena.allocate(self.lines.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__ReportLine>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__ReportLine>?).self, capacity: self.lines.count)
            for index in self.lines.indices {
                do { list[index] = try self.lines[index].packed(in: arena) } catch { throw error.inside("lines", index) }
            }
            c.pointee.lines = list
        }
        c.pointee.document = arena.copy(self.document)
        c.pointee.media_type = try arena.copy(self.mediaType, "media_type")
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        if let value = self.issueTime {
            do { c.pointee.issue_time = try value.packed(in: arena) } catch { throw error.inside("issue_time") }
        }
        c.pointee.department = try arena.copy(self.department, "department")
        return c
    }
}

/// One line of a report.
package struct ReportLine: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReportLine" }

    /// "identity", "permits", "penalties", "lists", "commitments".
    package var section: String = ""

    /// The record's resource name.
    package var record: String = ""

    /// What it says.
    package var text: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        section: String = "",
        record: String = "",
        text: String = ""
    ) {
        self.section = section
        self.record = record
        self.text = text
    }
}

extension ReportLine {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__report_line__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReportLine>) throws(MessageFault) {
        self.init()
        self.section = try MessageArena.string(c.pointee.section, "section")
        self.record = try MessageArena.string(c.pointee.record, "record")
        self.text = try MessageArena.string(c.pointee.text, "text")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReportLine> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReportLine>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReportLine.self, capacity: 1)
        xinyi__registry__v1__report_line__init(c)
        c.pointee.section = try arena.copy(self.section, "section")
        c.pointee.record = try arena.copy(self.record, "record")
        c.pointee.text = try arena.copy(self.text, "text")
        return c
    }
}

/// The statement of three clean years.
package struct CleanStatement: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CleanStatement" }

    /// Its number; empty if it was only asked for.
    package var number: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// First day of the three years.
    package var fromDate: String = ""

    /// Last day.
    package var toDate: String = ""

    /// True if nothing stands against it.
    package var clean: Bool = false

    /// True if the subject was established after the first day, or the day is unknown.
    package var tooYoung: Bool = false

    /// Decisions that stand against it, `decisions/{id}`.
    package var adverseDecisions: [String] = []

    /// The position of the registry's feed that it is based on.
    package var registryPosition: Int64 = 0

    /// When it was made.
    package var issueTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        number: String = "",
        subject: String = "",
        fromDate: String = "",
        toDate: String = "",
        clean: Bool = false,
        tooYoung: Bool = false,
        adverseDecisions: [String] = [],
        registryPosition: Int64 = 0,
        issueTime: WireTimestamp? = nil
    ) {
        self.number = number
        self.subject = subject
        self.fromDate = fromDate
        self.toDate = toDate
        self.clean = clean
        self.tooYoung = tooYoung
        self.adverseDecisions = adverseDecisions
        self.registryPosition = registryPosition
        self.issueTime = issueTime
    }
}

extension CleanStatement {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__clean_statement__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CleanStatement>) throws(MessageFault) {
        self.init()
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.clean = c.pointee.clean != 0
        self.tooYoung = c.pointee.too_young != 0
        self.adverseDecisions = try MessageArena.strings(c.pointee.adverse_decisions, c.pointee.n_adverse_decisions, "adverse_decisions")
        self.registryPosition = c.pointee.registry_position
        if let nested = c.pointee.issue_time {
            do { self.issueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("issue_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CleanStatement> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CleanStatement>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CleanStatement.self, capacity: 1)
        xinyi__registry__v1__clean_statement__init(c)
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        c.pointee.clean = self.clean ? 1 : 0
        c.pointee.too_young = self.tooYoung ? 1 : 0
        if !self.adverseDecisions.isEmpty {
            c.pointee.n_adverse_decisions = self.adverseDecisions.count
            c.pointee.adverse_decisions = try arena.copy(self.adverseDecisions, "adverse_decisions")
        }
        c.pointee.registry_position = self.registryPosition
        if let value = self.issueTime {
            do { c.pointee.issue_time = try value.packed(in: arena) } catch { throw error.inside("issue_time") }
        }
        return c
    }
}

/// The request for IssueCreditReport.
package struct IssueCreditReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCreditReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it is asked, 1 to 200 characters.
    package var purpose: String = ""

    /// First day covered, `YYYY-MM-DD`; empty means three years back.
    package var fromDate: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: String = "",
        purpose: String = "",
        fromDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.purpose = purpose
        self.fromDate = fromDate
        self.official = official
    }
}

extension IssueCreditReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_credit_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCreditReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCreditReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCreditReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCreditReportRequest.self, capacity: 1)
        xinyi__registry__v1__issue_credit_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension IssueCreditReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueCreditReport.
package struct IssueCreditReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCreditReportResponse" }

    /// The report.
    package var creditReport: CreditReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        creditReport: CreditReport? = nil
    ) {
        self.creditReport = creditReport
    }
}

extension IssueCreditReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_credit_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCreditReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.credit_report {
            do { self.creditReport = try CreditReport(unpacked: nested) } catch { throw error.inside("credit_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCreditReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCreditReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCreditReportResponse.self, capacity: 1)
        xinyi__registry__v1__issue_credit_report_response__init(c)
        if let value = self.creditReport {
            do { c.pointee.credit_report = try value.packed(in: arena) } catch { throw error.inside("credit_report") }
        }
        return c
    }
}

/// The request for GetCreditReport.
package struct GetCreditReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCreditReportRequest" }

    /// `creditReports/{id}`.
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

extension GetCreditReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_credit_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCreditReportRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCreditReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCreditReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCreditReportRequest.self, capacity: 1)
        xinyi__registry__v1__get_credit_report_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetCreditReportRequest: NamedRequest {}

/// The answer of GetCreditReport.
package struct GetCreditReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCreditReportResponse" }

    /// The report.
    package var creditReport: CreditReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        creditReport: CreditReport? = nil
    ) {
        self.creditReport = creditReport
    }
}

extension GetCreditReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_credit_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCreditReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.credit_report {
            do { self.creditReport = try CreditReport(unpacked: nested) } catch { throw error.inside("credit_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCreditReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCreditReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCreditReportResponse.self, capacity: 1)
        xinyi__registry__v1__get_credit_report_response__init(c)
        if let value = self.creditReport {
            do { c.pointee.credit_report = try value.packed(in: arena) } catch { throw error.inside("credit_report") }
        }
        return c
    }
}

/// The request for ListCreditReports.
package struct ListCreditReportsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCreditReportsRequest" }

    /// `subjects/{id}`.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCreditReportsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_credit_reports_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCreditReportsRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCreditReportsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCreditReportsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCreditReportsRequest.self, capacity: 1)
        xinyi__registry__v1__list_credit_reports_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListCreditReportsRequest: PagedRequest {}

/// The answer of ListCreditReports.
package struct ListCreditReportsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCreditReportsResponse" }

    /// The reports, without their content.
    package var creditReports: [CreditReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        creditReports: [CreditReport] = [],
        nextPageToken: String = ""
    ) {
        self.creditReports = creditReports
        self.nextPageToken = nextPageToken
    }
}

extension ListCreditReportsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_credit_reports_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCreditReportsResponse>) throws(MessageFault) {
        self.init()
        self.creditReports.reserveCapacity(c.pointee.n_credit_reports)
        for index in 0..<c.pointee.n_credit_reports {
            guard let nested = c.pointee.credit_reports[index] else { continue }
            do { self.creditReports.append(try CreditReport(unpacked: nested)) } catch { throw error.inside("credit_reports", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCreditReportsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCreditReportsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCreditReportsResponse.self, capacity: 1)
        xinyi__registry__v1__list_credit_reports_response__init(c)
        if !self.creditReports.isEmpty {
            c.pointee.n_credit_reports = self.creditReports.count
            let memory = arena.allocate(self.creditReports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__CreditReport>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__CreditReport>?).self, capacity: self.creditReports.count)
            for index in self.creditReports.indices {
                do { list[index] = try self.creditReports[index].packed(in: arena) } catch { throw error.inside("credit_reports", index) }
            }
            c.pointee.credit_reports = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListCreditReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `credit_reports`.
    package var items: [CreditReport] {
        get { creditReports }
        set { creditReports = newValue }
    }
}

/// The request for VerifyCreditReport.
package struct VerifyCreditReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.VerifyCreditReportRequest" }

    /// The report's number.
    package var number: String = ""

    /// SHA-256 of the content, 64 hex digits.
    package var sha256: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        number: String = "",
        sha256: String = ""
    ) {
        self.number = number
        self.sha256 = sha256
    }
}

extension VerifyCreditReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__verify_credit_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__VerifyCreditReportRequest>) throws(MessageFault) {
        self.init()
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__VerifyCreditReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__VerifyCreditReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__VerifyCreditReportRequest.self, capacity: 1)
        xinyi__registry__v1__verify_credit_report_request__init(c)
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        return c
    }
}

/// The answer of VerifyCreditReport.
package struct VerifyCreditReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.VerifyCreditReportResponse" }

    /// True if issued with this content.
    package var issued: Bool = false

    /// True if nothing changed since.
    package var current: Bool = false

    /// When it was issued.
    package var issueTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        issued: Bool = false,
        current: Bool = false,
        issueTime: WireTimestamp? = nil
    ) {
        self.issued = issued
        self.current = current
        self.issueTime = issueTime
    }
}

extension VerifyCreditReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__verify_credit_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__VerifyCreditReportResponse>) throws(MessageFault) {
        self.init()
        self.issued = c.pointee.issued != 0
        self.current = c.pointee.current != 0
        if let nested = c.pointee.issue_time {
            do { self.issueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("issue_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__VerifyCreditReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__VerifyCreditReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__VerifyCreditReportResponse.self, capacity: 1)
        xinyi__registry__v1__verify_credit_report_response__init(c)
        c.pointee.issued = self.issued ? 1 : 0
        c.pointee.current = self.current ? 1 : 0
        if let value = self.issueTime {
            do { c.pointee.issue_time = try value.packed(in: arena) } catch { throw error.inside("issue_time") }
        }
        return c
    }
}

/// The request for GetCleanStatement.
package struct GetCleanStatementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCleanStatementRequest" }

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The day, `YYYY-MM-DD`, not in the future; empty means today.
    package var asOfDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        asOfDate: String = ""
    ) {
        self.subject = subject
        self.asOfDate = asOfDate
    }
}

extension GetCleanStatementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_clean_statement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCleanStatementRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.asOfDate = try MessageArena.string(c.pointee.as_of_date, "as_of_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCleanStatementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCleanStatementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCleanStatementRequest.self, capacity: 1)
        xinyi__registry__v1__get_clean_statement_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.as_of_date = try arena.copy(self.asOfDate, "as_of_date")
        return c
    }
}

/// The answer of GetCleanStatement.
package struct GetCleanStatementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCleanStatementResponse" }

    /// The statement.
    package var cleanStatement: CleanStatement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        cleanStatement: CleanStatement? = nil
    ) {
        self.cleanStatement = cleanStatement
    }
}

extension GetCleanStatementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_clean_statement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCleanStatementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.clean_statement {
            do { self.cleanStatement = try CleanStatement(unpacked: nested) } catch { throw error.inside("clean_statement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCleanStatementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCleanStatementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCleanStatementResponse.self, capacity: 1)
        xinyi__registry__v1__get_clean_statement_response__init(c)
        if let value = self.cleanStatement {
            do { c.pointee.clean_statement = try value.packed(in: arena) } catch { throw error.inside("clean_statement") }
        }
        return c
    }
}

/// The request for IssueCleanStatement.
package struct IssueCleanStatementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCleanStatementRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it is asked, 1 to 200 characters.
    package var purpose: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.purpose = purpose
        self.official = official
    }
}

extension IssueCleanStatementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_clean_statement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCleanStatementRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCleanStatementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCleanStatementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCleanStatementRequest.self, capacity: 1)
        xinyi__registry__v1__issue_clean_statement_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension IssueCleanStatementRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueCleanStatement.
package struct IssueCleanStatementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCleanStatementResponse" }

    /// The statement with its number.
    package var cleanStatement: CleanStatement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        cleanStatement: CleanStatement? = nil
    ) {
        self.cleanStatement = cleanStatement
    }
}

extension IssueCleanStatementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_clean_statement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCleanStatementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.clean_statement {
            do { self.cleanStatement = try CleanStatement(unpacked: nested) } catch { throw error.inside("clean_statement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCleanStatementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCleanStatementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCleanStatementResponse.self, capacity: 1)
        xinyi__registry__v1__issue_clean_statement_response__init(c)
        if let value = self.cleanStatement {
            do { c.pointee.clean_statement = try value.packed(in: arena) } catch { throw error.inside("clean_statement") }
        }
        return c
    }
}

/// What each method of `xinyi.registry.v1.ReportService` is, for routers, channels and policies.
package enum ReportServiceMethods {
    /// Issues a credit report that replaces certificates of no violation: everything effective on the day, nothing
    /// repaired, no score.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the subject has ended; INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let issueCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "IssueCreditReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R8"])

    /// Returns a report as it was issued.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetCreditReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .service, .operator, .lead, .oversight],
        rows: ["R8"])

    /// Lists the reports of a subject, newest first.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listCreditReports = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "ListCreditReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .service, .operator, .lead, .oversight],
        rows: ["R8"])

    /// Says whether a report of this number was issued with this content, and whether it still describes the subject.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT if number or hash is malformed; an unknown number is an answer.
    package static let verifyCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "VerifyCreditReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R8"])

    /// Says whether a subject has had no bad credit record in three consecutive years, and on what grounds: an effective
    /// penalty of class general or serious decided in the period, not annulled, not repaired. A subject younger than
    /// three years is not eligible.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let getCleanStatement = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetCleanStatement",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .service, .operator, .lead, .oversight],
        rows: ["R9"])

    /// Issues the statement as a numbered document.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (NOT_CLEAN) with the records that stand against it; PERMISSION_DENIED.
    package static let issueCleanStatement = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "IssueCleanStatement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [issueCreditReport, getCreditReport, listCreditReports, verifyCreditReport, getCleanStatement, issueCleanStatement]
}

/// Issues numbered credit reports and statements of three clean years, and verifies them later.
package protocol ReportService: RPCService {
    /// Issues a credit report that replaces certificates of no violation: everything effective on the day, nothing
    /// repaired, no score.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the subject has ended; INVALID_ARGUMENT; PERMISSION_DENIED.
    func issueCreditReport(_ request: IssueCreditReportRequest, context: ServerContext) async throws -> IssueCreditReportResponse

    /// Returns a report as it was issued.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getCreditReport(_ request: GetCreditReportRequest, context: ServerContext) async throws -> GetCreditReportResponse

    /// Lists the reports of a subject, newest first.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listCreditReports(_ request: ListCreditReportsRequest, context: ServerContext) async throws -> ListCreditReportsResponse

    /// Says whether a report of this number was issued with this content, and whether it still describes the subject.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT if number or hash is malformed; an unknown number is an answer.
    func verifyCreditReport(_ request: VerifyCreditReportRequest, context: ServerContext) async throws -> VerifyCreditReportResponse

    /// Says whether a subject has had no bad credit record in three consecutive years, and on what grounds: an effective
    /// penalty of class general or serious decided in the period, not annulled, not repaired. A subject younger than
    /// three years is not eligible.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED.
    func getCleanStatement(_ request: GetCleanStatementRequest, context: ServerContext) async throws -> GetCleanStatementResponse

    /// Issues the statement as a numbered document.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (NOT_CLEAN) with the records that stand against it; PERMISSION_DENIED.
    func issueCleanStatement(_ request: IssueCleanStatementRequest, context: ServerContext) async throws -> IssueCleanStatementResponse
}

extension ReportService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func issueCreditReport(_ request: IssueCreditReportRequest, context: ServerContext) async throws -> IssueCreditReportResponse {
        throw unimplemented(ReportServiceMethods.issueCreditReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCreditReport(_ request: GetCreditReportRequest, context: ServerContext) async throws -> GetCreditReportResponse {
        throw unimplemented(ReportServiceMethods.getCreditReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listCreditReports(_ request: ListCreditReportsRequest, context: ServerContext) async throws -> ListCreditReportsResponse {
        throw unimplemented(ReportServiceMethods.listCreditReports)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func verifyCreditReport(_ request: VerifyCreditReportRequest, context: ServerContext) async throws -> VerifyCreditReportResponse {
        throw unimplemented(ReportServiceMethods.verifyCreditReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCleanStatement(_ request: GetCleanStatementRequest, context: ServerContext) async throws -> GetCleanStatementResponse {
        throw unimplemented(ReportServiceMethods.getCleanStatement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func issueCleanStatement(_ request: IssueCleanStatementRequest, context: ServerContext) async throws -> IssueCleanStatementResponse {
        throw unimplemented(ReportServiceMethods.issueCleanStatement)
    }
}

extension ReportService {
    /// Makes every method of `ReportService` reachable.
    /// A type that serves several services calls each one's.
    package func registerReportService(in router: inout Router) {
        router.add(ReportServiceMethods.issueCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try IssueCreditReportRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.issueCreditReport(request, context: context).serialized() }
        }
        router.add(ReportServiceMethods.getCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try GetCreditReportRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.getCreditReport(request, context: context).serialized() }
        }
        router.add(ReportServiceMethods.listCreditReports) { payload, limits, _ throws(RPCError) in
            let request = try ListCreditReportsRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.listCreditReports(request, context: context).serialized() }
        }
        router.add(ReportServiceMethods.verifyCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try VerifyCreditReportRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.verifyCreditReport(request, context: context).serialized() }
        }
        router.add(ReportServiceMethods.getCleanStatement) { payload, limits, _ throws(RPCError) in
            let request = try GetCleanStatementRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.getCleanStatement(request, context: context).serialized() }
        }
        router.add(ReportServiceMethods.issueCleanStatement) { payload, limits, _ throws(RPCError) in
            let request = try IssueCleanStatementRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.issueCleanStatement(request, context: context).serialized() }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerReportService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.ReportService`.
///
/// Issues numbered credit reports and statements of three clean years, and verifies them later.
package struct ReportServiceClient: Sendable {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Issues a credit report that replaces certificates of no violation: everything effective on the day, nothing
    /// repaired, no score.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the subject has ended; INVALID_ARGUMENT; PERMISSION_DENIED.
    package func issueCreditReport(_ request: IssueCreditReportRequest, options: CallOptions = .default) async throws -> IssueCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.issueCreditReport, request.serialized(), options: options))
    }

    /// Returns a report as it was issued.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getCreditReport(_ request: GetCreditReportRequest, options: CallOptions = .default) async throws -> GetCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getCreditReport, request.serialized(), options: options))
    }

    /// Lists the reports of a subject, newest first.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listCreditReports(_ request: ListCreditReportsRequest, options: CallOptions = .default) async throws -> ListCreditReportsResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.listCreditReports, request.serialized(), options: options))
    }

    /// Says whether a report of this number was issued with this content, and whether it still describes the subject.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT if number or hash is malformed; an unknown number is an answer.
    package func verifyCreditReport(_ request: VerifyCreditReportRequest, options: CallOptions = .default) async throws -> VerifyCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.verifyCreditReport, request.serialized(), options: options))
    }

    /// Says whether a subject has had no bad credit record in three consecutive years, and on what grounds: an effective
    /// penalty of class general or serious decided in the period, not annulled, not repaired. A subject younger than
    /// three years is not eligible.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED.
    package func getCleanStatement(_ request: GetCleanStatementRequest, options: CallOptions = .default) async throws -> GetCleanStatementResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getCleanStatement, request.serialized(), options: options))
    }

    /// Issues the statement as a numbered document.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (NOT_CLEAN) with the records that stand against it; PERMISSION_DENIED.
    package func issueCleanStatement(_ request: IssueCleanStatementRequest, options: CallOptions = .default) async throws -> IssueCleanStatementResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.issueCleanStatement, request.serialized(), options: options))
    }
}
