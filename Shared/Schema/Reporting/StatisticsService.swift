// Written by `make generate` from proto/xinyi/reporting/v1/statistics_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The form of a statistical report.
package enum StatisticalFormat: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// A page with charts that needs nothing else.
    case html
    /// Comma-separated values, UTF-8 with byte order mark, one line a figure.
    case csv
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .html, .csv] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .html
            case 2: self = .csv
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .html: 1
            case .csv: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "STATISTICAL_FORMAT_UNSPECIFIED"
            case .html: "STATISTICAL_FORMAT_HTML"
            case .csv: "STATISTICAL_FORMAT_CSV"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "STATISTICAL_FORMAT_UNSPECIFIED": self = .unspecified
            case "STATISTICAL_FORMAT_HTML": self = .html
            case "STATISTICAL_FORMAT_CSV": self = .csv
            default: return nil
        }
    }
}

/// One figure.
package struct StatisticalFigure: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.StatisticalFigure" }

    /// What is counted, for example `penalties.reported`.
    package var key: String = ""

    /// Chinese title.
    package var titleZh: String = ""

    /// English title.
    package var titleEn: String = ""

    /// Code of the department; empty for the district.
    package var department: String = ""

    /// What it is broken down by, for example `domain=WSF`, or empty.
    package var dimension: String = ""

    /// The figure; money in 0.01 yuan.
    package var value: Int64 = 0

    /// The figure in the period before.
    package var valueBefore: Int64 = 0

    /// False if the period before was not measured.
    package var hasBefore: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        key: String = "",
        titleZh: String = "",
        titleEn: String = "",
        department: String = "",
        dimension: String = "",
        value: Int64 = 0,
        valueBefore: Int64 = 0,
        hasBefore: Bool = false
    ) {
        self.key = key
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.department = department
        self.dimension = dimension
        self.value = value
        self.valueBefore = valueBefore
        self.hasBefore = hasBefore
    }
}

extension StatisticalFigure {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__statistical_figure__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__StatisticalFigure>) throws(MessageFault) {
        self.init()
        self.key = try MessageArena.string(c.pointee.key, "key")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.dimension = try MessageArena.string(c.pointee.dimension, "dimension")
        self.value = c.pointee.value
        self.valueBefore = c.pointee.value_before
        self.hasBefore = c.pointee.has_before != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__StatisticalFigure> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__StatisticalFigure>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__StatisticalFigure.self, capacity: 1)
        xinyi__reporting__v1__statistical_figure__init(c)
        c.pointee.key = try arena.copy(self.key, "key")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.dimension = try arena.copy(self.dimension, "dimension")
        c.pointee.value = self.value
        c.pointee.value_before = self.valueBefore
        c.pointee.has_before = self.hasBefore ? 1 : 0
        return c
    }
}

/// A statistical report.
package struct StatisticalReport: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.StatisticalReport" }

    /// Resource name `statisticalReports/{id}`. Output only.
    package var name: String = ""

    /// The period.
    package var period: Period? = nil

    /// Its version for the period, from 1.
    package var version: Int32 = 0

    /// The figures; empty in lists.
    package var figures: [StatisticalFigure] = []

    /// Where the sources stood.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// SHA-256 of the figures in their canonical form, 64 hex digits.
    package var sha256: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        period: Period? = nil,
        version: Int32 = 0,
        figures: [StatisticalFigure] = [],
        freshness: [CommonSchema.SourceFreshness] = [],
        sha256: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.period = period
        self.version = version
        self.figures = figures
        self.freshness = freshness
        self.sha256 = sha256
        self.createTime = createTime
    }
}

extension StatisticalReport {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__statistical_report__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__StatisticalReport>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.version = c.pointee.version
        self.figures.reserveCapacity(c.pointee.n_figures)
        for index in 0..<c.pointee.n_figures {
            guard let nested = c.pointee.figures[index] else { continue }
            do { self.figures.append(try StatisticalFigure(unpacked: nested)) } catch { throw error.inside("figures", index) }
        }
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__StatisticalReport> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__StatisticalReport>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__StatisticalReport.self, capacity: 1)
        xinyi__reporting__v1__statistical_report__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        c.pointee.version = self.version
        if !self.figures.isEmpty {
            c.pointee.n_figures = self.figures.count
            let memory = arena.allocate(self.figures.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__StatisticalFigure>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__StatisticalFigure>?).self, capacity: self.figures.count)
            for index in self.figures.indices {
                do { list[index] = try self.figures[index].packed(in: arena) } catch { throw error.inside("figures", index) }
            }
            c.pointee.figures = list
        }
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// The request for CreateStatisticalReport.
package struct CreateStatisticalReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateStatisticalReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The period: a month or a year.
    package var period: Period? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        period: Period? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.period = period
        self.official = official
    }
}

extension CreateStatisticalReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_statistical_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateStatisticalReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateStatisticalReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateStatisticalReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateStatisticalReportRequest.self, capacity: 1)
        xinyi__reporting__v1__create_statistical_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateStatisticalReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateStatisticalReport.
package struct CreateStatisticalReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateStatisticalReportResponse" }

    /// The report.
    package var report: StatisticalReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        report: StatisticalReport? = nil
    ) {
        self.report = report
    }
}

extension CreateStatisticalReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_statistical_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateStatisticalReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report {
            do { self.report = try StatisticalReport(unpacked: nested) } catch { throw error.inside("report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateStatisticalReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateStatisticalReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateStatisticalReportResponse.self, capacity: 1)
        xinyi__reporting__v1__create_statistical_report_response__init(c)
        if let value = self.report {
            do { c.pointee.report = try value.packed(in: arena) } catch { throw error.inside("report") }
        }
        return c
    }
}

/// The request for GetStatisticalReport.
package struct GetStatisticalReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetStatisticalReportRequest" }

    /// `statisticalReports/{id}`.
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

extension GetStatisticalReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_statistical_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetStatisticalReportRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetStatisticalReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetStatisticalReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetStatisticalReportRequest.self, capacity: 1)
        xinyi__reporting__v1__get_statistical_report_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetStatisticalReportRequest: NamedRequest {}

/// The answer of GetStatisticalReport.
package struct GetStatisticalReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetStatisticalReportResponse" }

    /// The resource.
    package var report: StatisticalReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        report: StatisticalReport? = nil
    ) {
        self.report = report
    }
}

extension GetStatisticalReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_statistical_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetStatisticalReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report {
            do { self.report = try StatisticalReport(unpacked: nested) } catch { throw error.inside("report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetStatisticalReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetStatisticalReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetStatisticalReportResponse.self, capacity: 1)
        xinyi__reporting__v1__get_statistical_report_response__init(c)
        if let value = self.report {
            do { c.pointee.report = try value.packed(in: arena) } catch { throw error.inside("report") }
        }
        return c
    }
}

/// The request for ListStatisticalReports.
package struct ListStatisticalReportsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListStatisticalReportsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this length; unspecified for all.
    package var kind: PeriodKind = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        kind: PeriodKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
    }
}

extension ListStatisticalReportsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_statistical_reports_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListStatisticalReportsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.kind = try MessageArena.enumeration(PeriodKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListStatisticalReportsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListStatisticalReportsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListStatisticalReportsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_statistical_reports_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.kind = Xinyi__Reporting__V1__PeriodKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        return c
    }
}

extension ListStatisticalReportsRequest: PagedRequest {}

/// The answer of ListStatisticalReports.
package struct ListStatisticalReportsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListStatisticalReportsResponse" }

    /// The page.
    package var reports: [StatisticalReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reports: [StatisticalReport] = [],
        nextPageToken: String = ""
    ) {
        self.reports = reports
        self.nextPageToken = nextPageToken
    }
}

extension ListStatisticalReportsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_statistical_reports_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListStatisticalReportsResponse>) throws(MessageFault) {
        self.init()
        self.reports.reserveCapacity(c.pointee.n_reports)
        for index in 0..<c.pointee.n_reports {
            guard let nested = c.pointee.reports[index] else { continue }
            do { self.reports.append(try StatisticalReport(unpacked: nested)) } catch { throw error.inside("reports", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListStatisticalReportsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListStatisticalReportsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListStatisticalReportsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_statistical_reports_response__init(c)
        if !self.reports.isEmpty {
            c.pointee.n_reports = self.reports.count
            let memory = arena.allocate(self.reports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__StatisticalReport>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__StatisticalReport>?).self, capacity: self.reports.count)
            for index in self.reports.indices {
                do { list[index] = try self.reports[index].packed(in: arena) } catch { throw error.inside("reports", index) }
            }
            c.pointee.reports = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListStatisticalReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `reports`.
    package var items: [StatisticalReport] {
        get { reports }
        set { reports = newValue }
    }
}

/// The request for ExportStatisticalReport.
package struct ExportStatisticalReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ExportStatisticalReportRequest" }

    /// `statisticalReports/{id}`.
    package var name: String = ""

    /// The form of the document.
    package var format: StatisticalFormat = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        format: StatisticalFormat = .unspecified
    ) {
        self.name = name
        self.format = format
    }
}

extension ExportStatisticalReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__export_statistical_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ExportStatisticalReportRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.format = try MessageArena.enumeration(StatisticalFormat(rawValue: Int32(bitPattern: c.pointee.format.rawValue)), "format")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ExportStatisticalReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ExportStatisticalReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ExportStatisticalReportRequest.self, capacity: 1)
        xinyi__reporting__v1__export_statistical_report_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.format = Xinyi__Reporting__V1__StatisticalFormat(rawValue: UInt32(bitPattern: self.format.rawValue))
        return c
    }
}

extension ExportStatisticalReportRequest: NamedRequest {}

/// One message of the stream of ExportStatisticalReport.
package struct ExportStatisticalReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ExportStatisticalReportResponse" }

    /// The next part of the document, at most 65536 bytes.
    package var chunk: [UInt8] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        chunk: [UInt8] = []
    ) {
        self.chunk = chunk
    }
}

extension ExportStatisticalReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__export_statistical_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ExportStatisticalReportResponse>) throws(MessageFault) {
        self.init()
        self.chunk = MessageArena.bytes(c.pointee.chunk)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ExportStatisticalReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ExportStatisticalReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ExportStatisticalReportResponse.self, capacity: 1)
        xinyi__reporting__v1__export_statistical_report_response__init(c)
        c.pointee.chunk = arena.copy(self.chunk)
        return c
    }
}

/// What each method of `xinyi.reporting.v1.StatisticsService` is, for routers, channels and policies.
package enum StatisticsServiceMethods {
    /// Draws up the report of a period from the rows as they stand. A later report of the same period is a new version;
    /// the old one stays.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT if the period is not over, or naming the field; PERMISSION_DENIED for all but the lead
    /// department.
    package static let createStatisticalReport = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "CreateStatisticalReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P7"])

    /// Returns one by its name.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getStatisticalReport = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "GetStatisticalReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P7"])

    /// Lists reports, newest period and version first.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listStatisticalReports = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "ListStatisticalReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P7"])

    /// Exports a report as one document.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    package static let exportStatisticalReport = MethodDescriptor(
        service: "xinyi.reporting.v1.StatisticsService", method: "ExportStatisticalReport",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createStatisticalReport, getStatisticalReport, listStatisticalReports, exportStatisticalReport]
}

/// The lead department draws reports up; departments and the district government read them.
package protocol StatisticsService: RPCService {
    /// Draws up the report of a period from the rows as they stand. A later report of the same period is a new version;
    /// the old one stays.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT if the period is not over, or naming the field; PERMISSION_DENIED for all but the lead
    /// department.
    func createStatisticalReport(_ request: CreateStatisticalReportRequest, context: ServerContext) async throws -> CreateStatisticalReportResponse

    /// Returns one by its name.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getStatisticalReport(_ request: GetStatisticalReportRequest, context: ServerContext) async throws -> GetStatisticalReportResponse

    /// Lists reports, newest period and version first.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listStatisticalReports(_ request: ListStatisticalReportsRequest, context: ServerContext) async throws -> ListStatisticalReportsResponse

    /// Exports a report as one document.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    func exportStatisticalReport(_ request: ExportStatisticalReportRequest, context: ServerContext, writer: ResponseWriter<ExportStatisticalReportResponse>) async throws
}

extension StatisticsService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createStatisticalReport(_ request: CreateStatisticalReportRequest, context: ServerContext) async throws -> CreateStatisticalReportResponse {
        throw unimplemented(StatisticsServiceMethods.createStatisticalReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getStatisticalReport(_ request: GetStatisticalReportRequest, context: ServerContext) async throws -> GetStatisticalReportResponse {
        throw unimplemented(StatisticsServiceMethods.getStatisticalReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listStatisticalReports(_ request: ListStatisticalReportsRequest, context: ServerContext) async throws -> ListStatisticalReportsResponse {
        throw unimplemented(StatisticsServiceMethods.listStatisticalReports)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func exportStatisticalReport(_ request: ExportStatisticalReportRequest, context: ServerContext, writer: ResponseWriter<ExportStatisticalReportResponse>) async throws {
        throw unimplemented(StatisticsServiceMethods.exportStatisticalReport)
    }
}

extension StatisticsService {
    /// Makes every method of `StatisticsService` reachable.
    /// A type that serves several services calls each one's.
    package func registerStatisticsService(in router: inout Router) {
        router.add(StatisticsServiceMethods.createStatisticalReport) { payload, limits, _ throws(RPCError) in
            let request = try CreateStatisticalReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createStatisticalReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(StatisticsServiceMethods.getStatisticalReport) { payload, limits, _ throws(RPCError) in
            let request = try GetStatisticalReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getStatisticalReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(StatisticsServiceMethods.listStatisticalReports) { payload, limits, _ throws(RPCError) in
            let request = try ListStatisticalReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listStatisticalReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(StatisticsServiceMethods.exportStatisticalReport) { (request: ExportStatisticalReportRequest, context: ServerContext, writer: ResponseWriter<ExportStatisticalReportResponse>) async throws -> Void in
            try await self.exportStatisticalReport(request, context: context, writer: writer)
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerStatisticsService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.StatisticsService`.
///
/// The lead department draws reports up; departments and the district government read them.
package struct StatisticsServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Draws up the report of a period from the rows as they stand. A later report of the same period is a new version;
    /// the old one stays.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT if the period is not over, or naming the field; PERMISSION_DENIED for all but the lead
    /// department.
    package func createStatisticalReport(_ request: CreateStatisticalReportRequest, options: CallOptions = .default) async throws -> CreateStatisticalReportResponse {
        try decodeResponse(await channel.unaryBytes(StatisticsServiceMethods.createStatisticalReport, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getStatisticalReport(_ request: GetStatisticalReportRequest, options: CallOptions = .default) async throws -> GetStatisticalReportResponse {
        try decodeResponse(await channel.unaryBytes(StatisticsServiceMethods.getStatisticalReport, request.serialized(), options: options))
    }

    /// Lists reports, newest period and version first.
    ///
    /// Rows: P7.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listStatisticalReports(_ request: ListStatisticalReportsRequest, options: CallOptions = .default) async throws -> ListStatisticalReportsResponse {
        try decodeResponse(await channel.unaryBytes(StatisticsServiceMethods.listStatisticalReports, request.serialized(), options: options))
    }

    /// Exports a report as one document.
    ///
    /// Rows: P7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    package func exportStatisticalReport(_ request: ExportStatisticalReportRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportStatisticalReportResponse> {
        try await channel.serverStreaming(StatisticsServiceMethods.exportStatisticalReport, request, options: options)
    }
}
