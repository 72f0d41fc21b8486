// Written by `make generate` from proto/xinyi/reporting/v1/assessment_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where a sheet stands: DRAFT > CONFIRMED.
package enum AssessmentSheetState: ContractEnum, Sendable, Hashable {
    /// Not stated. Never in answers.
    case unspecified
    /// Being filled.
    case draft
    /// Confirmed; never changes.
    case confirmed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .draft, .confirmed] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .confirmed
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .confirmed: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "ASSESSMENT_SHEET_STATE_UNSPECIFIED"
            case .draft: "ASSESSMENT_SHEET_STATE_DRAFT"
            case .confirmed: "ASSESSMENT_SHEET_STATE_CONFIRMED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "ASSESSMENT_SHEET_STATE_UNSPECIFIED": self = .unspecified
            case "ASSESSMENT_SHEET_STATE_DRAFT": self = .draft
            case "ASSESSMENT_SHEET_STATE_CONFIRMED": self = .confirmed
            default: return nil
        }
    }
}

/// The form of an exported document.
package enum AssessmentExportFormat: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Comma-separated values, UTF-8 with byte order mark.
    case csv
    /// A page that prints well and needs nothing else.
    case html
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .csv, .html] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .csv
            case 2: self = .html
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .csv: 1
            case .html: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "ASSESSMENT_EXPORT_FORMAT_UNSPECIFIED"
            case .csv: "ASSESSMENT_EXPORT_FORMAT_CSV"
            case .html: "ASSESSMENT_EXPORT_FORMAT_HTML"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "ASSESSMENT_EXPORT_FORMAT_UNSPECIFIED": self = .unspecified
            case "ASSESSMENT_EXPORT_FORMAT_CSV": self = .csv
            case "ASSESSMENT_EXPORT_FORMAT_HTML": self = .html
            default: return nil
        }
    }
}

/// Where a report stands: DRAFT > SUBMITTED > ACKNOWLEDGED.
package enum GovernmentReportState: ContractEnum, Sendable, Hashable {
    /// Not stated. Never in answers.
    case unspecified
    /// Being written.
    case draft
    /// Before the district government.
    case submitted
    /// The district government took note.
    case acknowledged
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .draft, .submitted, .acknowledged] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .submitted
            case 3: self = .acknowledged
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .submitted: 2
            case .acknowledged: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "GOVERNMENT_REPORT_STATE_UNSPECIFIED"
            case .draft: "GOVERNMENT_REPORT_STATE_DRAFT"
            case .submitted: "GOVERNMENT_REPORT_STATE_SUBMITTED"
            case .acknowledged: "GOVERNMENT_REPORT_STATE_ACKNOWLEDGED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "GOVERNMENT_REPORT_STATE_UNSPECIFIED": self = .unspecified
            case "GOVERNMENT_REPORT_STATE_DRAFT": self = .draft
            case "GOVERNMENT_REPORT_STATE_SUBMITTED": self = .submitted
            case "GOVERNMENT_REPORT_STATE_ACKNOWLEDGED": self = .acknowledged
            default: return nil
        }
    }
}

/// One item of a scheme.
package struct AssessmentItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AssessmentItem" }

    /// Key of the item within the scheme, 1 to 40 lower-case letters, digits and hyphens.
    package var item: String = ""

    /// Chinese title, 1 to 200 characters.
    package var titleZh: String = ""

    /// English title, at most 200 characters.
    package var titleEn: String = ""

    /// Points at best, in thousandths; all items of a scheme add up to 100000.
    package var pointsMillis: Int32 = 0

    /// The indicator that fills it; unspecified means by hand.
    package var indicator: IndicatorKind = .unspecified

    /// Value in thousandths from which the item gets all its points, for example 950 for 95 %; 0 for items by hand.
    package var fullMarksMillis: Int32 = 0

    /// Value in thousandths from which it gets none; between both, points run in a straight line.
    package var noMarksMillis: Int32 = 0

    /// The task or safeguard of the plan it belongs to, for example `S4`.
    package var task: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        item: String = "",
        titleZh: String = "",
        titleEn: String = "",
        pointsMillis: Int32 = 0,
        indicator: IndicatorKind = .unspecified,
        fullMarksMillis: Int32 = 0,
        noMarksMillis: Int32 = 0,
        task: String = ""
    ) {
        self.item = item
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.pointsMillis = pointsMillis
        self.indicator = indicator
        self.fullMarksMillis = fullMarksMillis
        self.noMarksMillis = noMarksMillis
        self.task = task
    }
}

extension AssessmentItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__assessment_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AssessmentItem>) throws(MessageFault) {
        self.init()
        self.item = try MessageArena.string(c.pointee.item, "item")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.pointsMillis = c.pointee.points_millis
        self.indicator = try MessageArena.enumeration(IndicatorKind(rawValue: Int32(bitPattern: c.pointee.indicator.rawValue)), "indicator")
        self.fullMarksMillis = c.pointee.full_marks_millis
        self.noMarksMillis = c.pointee.no_marks_millis
        self.task = try MessageArena.string(c.pointee.task, "task")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AssessmentItem>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AssessmentItem.self, capacity: 1)
        xinyi__reporting__v1__assessment_item__init(c)
        c.pointee.item = try arena.copy(self.item, "item")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.points_millis = self.pointsMillis
        c.pointee.indicator = Xinyi__Reporting__V1__IndicatorKind(rawValue: UInt32(bitPattern: self.indicator.rawValue))
        c.pointee.full_marks_millis = self.fullMarksMillis
        c.pointee.no_marks_millis = self.noMarksMillis
        c.pointee.task = try arena.copy(self.task, "task")
        return c
    }
}

/// The scheme of a year.
package struct AssessmentScheme: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AssessmentScheme" }

    /// Resource name `assessmentSchemes/{year}`. Output only.
    package var name: String = ""

    /// The year, from 2020.
    package var year: Int32 = 0

    /// The document it rests on, 1 to 400 characters.
    package var basis: String = ""

    /// The items, 1 to 100.
    package var items: [AssessmentItem] = []

    /// Version, one more with every change. Output only.
    package var version: Int32 = 0

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        year: Int32 = 0,
        basis: String = "",
        items: [AssessmentItem] = [],
        version: Int32 = 0,
        etag: String = ""
    ) {
        self.name = name
        self.year = year
        self.basis = basis
        self.items = items
        self.version = version
        self.etag = etag
    }
}

extension AssessmentScheme {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__assessment_scheme__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AssessmentScheme>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.year = c.pointee.year
        self.basis = try MessageArena.string(c.pointee.basis, "basis")
        self.items.reserveCapacity(c.pointee.n_items)
        for index in 0..<c.pointee.n_items {
            guard let nested = c.pointee.items[index] else { continue }
            do { self.items.append(try AssessmentItem(unpacked: nested)) } catch { throw error.inside("items", index) }
        }
        self.version = c.pointee.version
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentScheme> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AssessmentScheme>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AssessmentScheme.self, capacity: 1)
        xinyi__reporting__v1__assessment_scheme__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.year = self.year
        c.pointee.basis = try arena.copy(self.basis, "basis")
        if !self.items.isEmpty {
            c.pointee.n_items = self.items.count
            let memory = arena.allocate(self.items.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentItem>?).self, capacity: self.items.count)
            for index in self.items.indices {
                do { list[index] = try self.items[index].packed(in: arena) } catch { throw error.inside("items", index) }
            }
            c.pointee.items = list
        }
        c.pointee.version = self.version
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// One indicator of a scorecard.
package struct ScorecardLine: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ScorecardLine" }

    /// The department's value.
    package var own: IndicatorValue? = nil

    /// The district's value.
    package var district: IndicatorValue? = nil

    /// The department's value in the period before.
    package var before: IndicatorValue? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        own: IndicatorValue? = nil,
        district: IndicatorValue? = nil,
        before: IndicatorValue? = nil
    ) {
        self.own = own
        self.district = district
        self.before = before
    }
}

extension ScorecardLine {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__scorecard_line__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ScorecardLine>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.own {
            do { self.own = try IndicatorValue(unpacked: nested) } catch { throw error.inside("own") }
        }
        if let nested = c.pointee.district {
            do { self.district = try IndicatorValue(unpacked: nested) } catch { throw error.inside("district") }
        }
        if let nested = c.pointee.before {
            do { self.before = try IndicatorValue(unpacked: nested) } catch { throw error.inside("before") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ScorecardLine> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ScorecardLine>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ScorecardLine.self, capacity: 1)
        xinyi__reporting__v1__scorecard_line__init(c)
        if let value = self.own {
            do { c.pointee.own = try value.packed(in: arena) } catch { throw error.inside("own") }
        }
        if let value = self.district {
            do { c.pointee.district = try value.packed(in: arena) } catch { throw error.inside("district") }
        }
        if let value = self.before {
            do { c.pointee.before = try value.packed(in: arena) } catch { throw error.inside("before") }
        }
        return c
    }
}

/// A department's indicators of a period.
package struct Scorecard: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Scorecard" }

    /// Code of the department.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    /// The indicators, by kind.
    package var lines: [ScorecardLine] = []

    /// Rectification notices not yet verified.
    package var openRectifications: Int32 = 0

    /// Months owed and overdue on the day.
    package var overdueReports: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        period: Period? = nil,
        lines: [ScorecardLine] = [],
        openRectifications: Int32 = 0,
        overdueReports: Int32 = 0
    ) {
        self.department = department
        self.period = period
        self.lines = lines
        self.openRectifications = openRectifications
        self.overdueReports = overdueReports
    }
}

extension Scorecard {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__scorecard__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Scorecard>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.lines.reserveCapacity(c.pointee.n_lines)
        for index in 0..<c.pointee.n_lines {
            guard let nested = c.pointee.lines[index] else { continue }
            do { self.lines.append(try ScorecardLine(unpacked: nested)) } catch { throw error.inside("lines", index) }
        }
        self.openRectifications = c.pointee.open_rectifications
        self.overdueReports = c.pointee.overdue_reports
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Scorecard> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Scorecard>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Scorecard.self, capacity: 1)
        xinyi__reporting__v1__scorecard__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        if !self.lines.isEmpty {
            c.pointee.n_lines = self.lines.count
            let memory = arena.allocate(self.lines.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__ScorecardLine>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__ScorecardLine>?).self, capacity: self.lines.count)
            for index in self.lines.indices {
                do { list[index] = try self.lines[index].packed(in: arena) } catch { throw error.inside("lines", index) }
            }
            c.pointee.lines = list
        }
        c.pointee.open_rectifications = self.openRectifications
        c.pointee.overdue_reports = self.overdueReports
        return c
    }
}

/// What a department gets for one item.
package struct AssessmentEntry: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AssessmentEntry" }

    /// Key of the item in the scheme.
    package var item: String = ""

    /// Points given, in thousandths, from 0 to the item's points.
    package var pointsMillis: Int32 = 0

    /// True once filled. Output only.
    package var filled: Bool = false

    /// The value it was computed from; absent for items by hand. Output only.
    package var value: IndicatorValue? = nil

    /// Remark, at most 1000 characters; required for items by hand.
    package var remark: String = ""

    /// Records that prove it, resource names, at most 20.
    package var evidenceRecords: [String] = []

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// Who filled it by hand. Output only.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        item: String = "",
        pointsMillis: Int32 = 0,
        filled: Bool = false,
        value: IndicatorValue? = nil,
        remark: String = "",
        evidenceRecords: [String] = [],
        documents: [CommonSchema.DocumentReference] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.item = item
        self.pointsMillis = pointsMillis
        self.filled = filled
        self.value = value
        self.remark = remark
        self.evidenceRecords = evidenceRecords
        self.documents = documents
        self.official = official
    }
}

extension AssessmentEntry {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__assessment_entry__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AssessmentEntry>) throws(MessageFault) {
        self.init()
        self.item = try MessageArena.string(c.pointee.item, "item")
        self.pointsMillis = c.pointee.points_millis
        self.filled = c.pointee.filled != 0
        if let nested = c.pointee.value {
            do { self.value = try IndicatorValue(unpacked: nested) } catch { throw error.inside("value") }
        }
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        self.evidenceRecords = try MessageArena.strings(c.pointee.evidence_records, c.pointee.n_evidence_records, "evidence_records")
        self.documents.reserveCapacity(c.pointee.n_documents)
        for index in 0..<c.pointee.n_documents {
            guard let nested = c.pointee.documents[index] else { continue }
            do { self.documents.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("documents", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentEntry> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AssessmentEntry>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AssessmentEntry.self, capacity: 1)
        xinyi__reporting__v1__assessment_entry__init(c)
        c.pointee.item = try arena.copy(self.item, "item")
        c.pointee.points_millis = self.pointsMillis
        c.pointee.filled = self.filled ? 1 : 0
        if let value = self.value {
            do { c.pointee.value = try value.packed(in: arena) } catch { throw error.inside("value") }
        }
        c.pointee.remark = try arena.copy(self.remark, "remark")
        if !self.evidenceRecords.isEmpty {
            c.pointee.n_evidence_records = self.evidenceRecords.count
            c.pointee.evidence_records = try arena.copy(self.evidenceRecords, "evidence_records")
        }
        if !self.documents.isEmpty {
            c.pointee.n_documents = self.documents.count
            let memory = arena.allocate(self.documents.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.documents.count)
            for index in self.documents.indices {
                do { list[index] = try self.documents[index].packed(in: arena) } catch { throw error.inside("documents", index) }
            }
            c.pointee.documents = list
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

/// A department's annual sheet.
package struct AssessmentSheet: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AssessmentSheet" }

    /// Resource name `assessmentSheets/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The year.
    package var year: Int32 = 0

    /// Where it stands. Output only.
    package var state: AssessmentSheetState = .unspecified

    /// One for each item of the scheme.
    package var entries: [AssessmentEntry] = []

    /// Sum of the points, in thousandths. Output only.
    package var totalMillis: Int32 = 0

    /// The department's own view, or empty. Output only.
    package var departmentView: String = ""

    /// Version of the scheme it was drawn up by. Output only.
    package var schemeVersion: Int32 = 0

    /// Who confirmed it. Output only.
    package var confirmedBy: CommonSchema.Official? = nil

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last. Output only.
    package var updateTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        year: Int32 = 0,
        state: AssessmentSheetState = .unspecified,
        entries: [AssessmentEntry] = [],
        totalMillis: Int32 = 0,
        departmentView: String = "",
        schemeVersion: Int32 = 0,
        confirmedBy: CommonSchema.Official? = nil,
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.year = year
        self.state = state
        self.entries = entries
        self.totalMillis = totalMillis
        self.departmentView = departmentView
        self.schemeVersion = schemeVersion
        self.confirmedBy = confirmedBy
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }
}

extension AssessmentSheet {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__assessment_sheet__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AssessmentSheet>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.year = c.pointee.year
        self.state = try MessageArena.enumeration(AssessmentSheetState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.entries.reserveCapacity(c.pointee.n_entries)
        for index in 0..<c.pointee.n_entries {
            guard let nested = c.pointee.entries[index] else { continue }
            do { self.entries.append(try AssessmentEntry(unpacked: nested)) } catch { throw error.inside("entries", index) }
        }
        self.totalMillis = c.pointee.total_millis
        self.departmentView = try MessageArena.string(c.pointee.department_view, "department_view")
        self.schemeVersion = c.pointee.scheme_version
        if let nested = c.pointee.confirmed_by {
            do { self.confirmedBy = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("confirmed_by") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentSheet> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AssessmentSheet>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AssessmentSheet.self, capacity: 1)
        xinyi__reporting__v1__assessment_sheet__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.year = self.year
        c.pointee.state = Xinyi__Reporting__V1__AssessmentSheetState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if !self.entries.isEmpty {
            c.pointee.n_entries = self.entries.count
            let memory = arena.allocate(self.entries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentEntry>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentEntry>?).self, capacity: self.entries.count)
            for index in self.entries.indices {
                do { list[index] = try self.entries[index].packed(in: arena) } catch { throw error.inside("entries", index) }
            }
            c.pointee.entries = list
        }
        c.pointee.total_millis = self.totalMillis
        c.pointee.department_view = try arena.copy(self.departmentView, "department_view")
        c.pointee.scheme_version = self.schemeVersion
        if let value = self.confirmedBy {
            do { c.pointee.confirmed_by = try value.packed(in: arena) } catch { throw error.inside("confirmed_by") }
        }
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

/// A report to the district government.
package struct GovernmentReport: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GovernmentReport" }

    /// Resource name `governmentReports/{id}`. Output only.
    package var name: String = ""

    /// The period.
    package var period: Period? = nil

    /// Where it stands. Output only.
    package var state: GovernmentReportState = .unspecified

    /// The lead department's own words.
    package var summary: String = ""

    /// The departments' scorecards as of the draft. Output only.
    package var scorecards: [Scorecard] = []

    /// Circulars of the period, `circulars/{id}`. Output only.
    package var circulars: [String] = []

    /// Rectification notices open or closed in the period, `rectifications/{id}`. Output only.
    package var rectifications: [String] = []

    /// What the district government instructs, or empty. Output only.
    package var instructions: String = ""

    /// When it was submitted; absent before. Output only.
    package var submitTime: WireTimestamp? = nil

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        period: Period? = nil,
        state: GovernmentReportState = .unspecified,
        summary: String = "",
        scorecards: [Scorecard] = [],
        circulars: [String] = [],
        rectifications: [String] = [],
        instructions: String = "",
        submitTime: WireTimestamp? = nil,
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.period = period
        self.state = state
        self.summary = summary
        self.scorecards = scorecards
        self.circulars = circulars
        self.rectifications = rectifications
        self.instructions = instructions
        self.submitTime = submitTime
        self.etag = etag
        self.createTime = createTime
    }
}

extension GovernmentReport {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__government_report__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GovernmentReport>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.state = try MessageArena.enumeration(GovernmentReportState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.summary = try MessageArena.string(c.pointee.summary, "summary")
        self.scorecards.reserveCapacity(c.pointee.n_scorecards)
        for index in 0..<c.pointee.n_scorecards {
            guard let nested = c.pointee.scorecards[index] else { continue }
            do { self.scorecards.append(try Scorecard(unpacked: nested)) } catch { throw error.inside("scorecards", index) }
        }
        self.circulars = try MessageArena.strings(c.pointee.circulars, c.pointee.n_circulars, "circulars")
        self.rectifications = try MessageArena.strings(c.pointee.rectifications, c.pointee.n_rectifications, "rectifications")
        self.instructions = try MessageArena.string(c.pointee.instructions, "instructions")
        if let nested = c.pointee.submit_time {
            do { self.submitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("submit_time") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GovernmentReport> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GovernmentReport>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GovernmentReport.self, capacity: 1)
        xinyi__reporting__v1__government_report__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        c.pointee.state = Xinyi__Reporting__V1__GovernmentReportState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.summary = try arena.copy(self.summary, "summary")
        if !self.scorecards.isEmpty {
            c.pointee.n_scorecards = self.scorecards.count
            let memory = arena.allocate(self.scorecards.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Scorecard>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Scorecard>?).self, capacity: self.scorecards.count)
            for index in self.scorecards.indices {
                do { list[index] = try self.scorecards[index].packed(in: arena) } catch { throw error.inside("scorecards", index) }
            }
            c.pointee.scorecards = list
        }
        if !self.circulars.isEmpty {
            c.pointee.n_circulars = self.circulars.count
            c.pointee.circulars = try arena.copy(self.circulars, "circulars")
        }
        if !self.rectifications.isEmpty {
            c.pointee.n_rectifications = self.rectifications.count
            c.pointee.rectifications = try arena.copy(self.rectifications, "rectifications")
        }
        c.pointee.instructions = try arena.copy(self.instructions, "instructions")
        if let value = self.submitTime {
            do { c.pointee.submit_time = try value.packed(in: arena) } catch { throw error.inside("submit_time") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// The request for PutAssessmentScheme.
package struct PutAssessmentSchemeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutAssessmentSchemeRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The scheme; output-only fields are ignored.
    package var scheme: AssessmentScheme? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        scheme: AssessmentScheme? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.scheme = scheme
        self.official = official
    }
}

extension PutAssessmentSchemeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_assessment_scheme_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutAssessmentSchemeRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.scheme {
            do { self.scheme = try AssessmentScheme(unpacked: nested) } catch { throw error.inside("scheme") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutAssessmentSchemeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutAssessmentSchemeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutAssessmentSchemeRequest.self, capacity: 1)
        xinyi__reporting__v1__put_assessment_scheme_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.scheme {
            do { c.pointee.scheme = try value.packed(in: arena) } catch { throw error.inside("scheme") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutAssessmentSchemeRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutAssessmentScheme.
package struct PutAssessmentSchemeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutAssessmentSchemeResponse" }

    /// The scheme as kept.
    package var scheme: AssessmentScheme? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        scheme: AssessmentScheme? = nil
    ) {
        self.scheme = scheme
    }
}

extension PutAssessmentSchemeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_assessment_scheme_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutAssessmentSchemeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.scheme {
            do { self.scheme = try AssessmentScheme(unpacked: nested) } catch { throw error.inside("scheme") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutAssessmentSchemeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutAssessmentSchemeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutAssessmentSchemeResponse.self, capacity: 1)
        xinyi__reporting__v1__put_assessment_scheme_response__init(c)
        if let value = self.scheme {
            do { c.pointee.scheme = try value.packed(in: arena) } catch { throw error.inside("scheme") }
        }
        return c
    }
}

/// The request for GetAssessmentScheme.
package struct GetAssessmentSchemeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSchemeRequest" }

    /// `assessmentSchemes/{year}`.
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

extension GetAssessmentSchemeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_assessment_scheme_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetAssessmentSchemeRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetAssessmentSchemeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetAssessmentSchemeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetAssessmentSchemeRequest.self, capacity: 1)
        xinyi__reporting__v1__get_assessment_scheme_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetAssessmentSchemeRequest: NamedRequest {}

/// The answer of GetAssessmentScheme.
package struct GetAssessmentSchemeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSchemeResponse" }

    /// The scheme.
    package var scheme: AssessmentScheme? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        scheme: AssessmentScheme? = nil
    ) {
        self.scheme = scheme
    }
}

extension GetAssessmentSchemeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_assessment_scheme_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetAssessmentSchemeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.scheme {
            do { self.scheme = try AssessmentScheme(unpacked: nested) } catch { throw error.inside("scheme") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetAssessmentSchemeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetAssessmentSchemeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetAssessmentSchemeResponse.self, capacity: 1)
        xinyi__reporting__v1__get_assessment_scheme_response__init(c)
        if let value = self.scheme {
            do { c.pointee.scheme = try value.packed(in: arena) } catch { throw error.inside("scheme") }
        }
        return c
    }
}

/// The request for ListAssessmentSchemes.
package struct ListAssessmentSchemesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSchemesRequest" }

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

extension ListAssessmentSchemesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_assessment_schemes_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListAssessmentSchemesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListAssessmentSchemesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListAssessmentSchemesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListAssessmentSchemesRequest.self, capacity: 1)
        xinyi__reporting__v1__list_assessment_schemes_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListAssessmentSchemesRequest: PagedRequest {}

/// The answer of ListAssessmentSchemes.
package struct ListAssessmentSchemesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSchemesResponse" }

    /// The page.
    package var schemes: [AssessmentScheme] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        schemes: [AssessmentScheme] = [],
        nextPageToken: String = ""
    ) {
        self.schemes = schemes
        self.nextPageToken = nextPageToken
    }
}

extension ListAssessmentSchemesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_assessment_schemes_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListAssessmentSchemesResponse>) throws(MessageFault) {
        self.init()
        self.schemes.reserveCapacity(c.pointee.n_schemes)
        for index in 0..<c.pointee.n_schemes {
            guard let nested = c.pointee.schemes[index] else { continue }
            do { self.schemes.append(try AssessmentScheme(unpacked: nested)) } catch { throw error.inside("schemes", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListAssessmentSchemesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListAssessmentSchemesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListAssessmentSchemesResponse.self, capacity: 1)
        xinyi__reporting__v1__list_assessment_schemes_response__init(c)
        if !self.schemes.isEmpty {
            c.pointee.n_schemes = self.schemes.count
            let memory = arena.allocate(self.schemes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentScheme>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentScheme>?).self, capacity: self.schemes.count)
            for index in self.schemes.indices {
                do { list[index] = try self.schemes[index].packed(in: arena) } catch { throw error.inside("schemes", index) }
            }
            c.pointee.schemes = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListAssessmentSchemesResponse: PagedResponse {
    /// The page's items, which the contract calls `schemes`.
    package var items: [AssessmentScheme] {
        get { schemes }
        set { schemes = newValue }
    }
}

/// The request for GetScorecard.
package struct GetScorecardRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetScorecardRequest" }

    /// Code of the department; empty means the caller's.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        period: Period? = nil
    ) {
        self.department = department
        self.period = period
    }
}

extension GetScorecardRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_scorecard_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetScorecardRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetScorecardRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetScorecardRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetScorecardRequest.self, capacity: 1)
        xinyi__reporting__v1__get_scorecard_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        return c
    }
}

/// The answer of GetScorecard.
package struct GetScorecardResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetScorecardResponse" }

    /// The scorecard.
    package var scorecard: Scorecard? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        scorecard: Scorecard? = nil
    ) {
        self.scorecard = scorecard
    }
}

extension GetScorecardResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_scorecard_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetScorecardResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.scorecard {
            do { self.scorecard = try Scorecard(unpacked: nested) } catch { throw error.inside("scorecard") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetScorecardResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetScorecardResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetScorecardResponse.self, capacity: 1)
        xinyi__reporting__v1__get_scorecard_response__init(c)
        if let value = self.scorecard {
            do { c.pointee.scorecard = try value.packed(in: arena) } catch { throw error.inside("scorecard") }
        }
        return c
    }
}

/// The request for ListScorecards.
package struct ListScorecardsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListScorecardsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The period; required.
    package var period: Period? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        period: Period? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.period = period
    }
}

extension ListScorecardsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_scorecards_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListScorecardsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListScorecardsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListScorecardsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListScorecardsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_scorecards_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        return c
    }
}

extension ListScorecardsRequest: PagedRequest {}

/// The answer of ListScorecards.
package struct ListScorecardsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListScorecardsResponse" }

    /// The page.
    package var scorecards: [Scorecard] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        scorecards: [Scorecard] = [],
        nextPageToken: String = ""
    ) {
        self.scorecards = scorecards
        self.nextPageToken = nextPageToken
    }
}

extension ListScorecardsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_scorecards_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListScorecardsResponse>) throws(MessageFault) {
        self.init()
        self.scorecards.reserveCapacity(c.pointee.n_scorecards)
        for index in 0..<c.pointee.n_scorecards {
            guard let nested = c.pointee.scorecards[index] else { continue }
            do { self.scorecards.append(try Scorecard(unpacked: nested)) } catch { throw error.inside("scorecards", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListScorecardsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListScorecardsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListScorecardsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_scorecards_response__init(c)
        if !self.scorecards.isEmpty {
            c.pointee.n_scorecards = self.scorecards.count
            let memory = arena.allocate(self.scorecards.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Scorecard>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Scorecard>?).self, capacity: self.scorecards.count)
            for index in self.scorecards.indices {
                do { list[index] = try self.scorecards[index].packed(in: arena) } catch { throw error.inside("scorecards", index) }
            }
            c.pointee.scorecards = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListScorecardsResponse: PagedResponse {
    /// The page's items, which the contract calls `scorecards`.
    package var items: [Scorecard] {
        get { scorecards }
        set { scorecards = newValue }
    }
}

/// The request for CreateAssessmentSheet.
package struct CreateAssessmentSheetRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateAssessmentSheetRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The year, from 2020.
    package var year: Int32 = 0

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        department: String = "",
        year: Int32 = 0,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.department = department
        self.year = year
        self.official = official
    }
}

extension CreateAssessmentSheetRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_assessment_sheet_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateAssessmentSheetRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.year = c.pointee.year
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateAssessmentSheetRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateAssessmentSheetRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateAssessmentSheetRequest.self, capacity: 1)
        xinyi__reporting__v1__create_assessment_sheet_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.year = self.year
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateAssessmentSheetRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateAssessmentSheet.
package struct CreateAssessmentSheetResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateAssessmentSheetResponse" }

    /// The draft.
    package var sheet: AssessmentSheet? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }
}

extension CreateAssessmentSheetResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_assessment_sheet_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateAssessmentSheetResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.sheet {
            do { self.sheet = try AssessmentSheet(unpacked: nested) } catch { throw error.inside("sheet") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateAssessmentSheetResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateAssessmentSheetResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateAssessmentSheetResponse.self, capacity: 1)
        xinyi__reporting__v1__create_assessment_sheet_response__init(c)
        if let value = self.sheet {
            do { c.pointee.sheet = try value.packed(in: arena) } catch { throw error.inside("sheet") }
        }
        return c
    }
}

/// The request for FillAssessmentItem.
package struct FillAssessmentItemRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.FillAssessmentItemRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `assessmentSheets/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The item and what it gets; `item` says which.
    package var entry: AssessmentEntry? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        entry: AssessmentEntry? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.entry = entry
        self.official = official
    }
}

extension FillAssessmentItemRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__fill_assessment_item_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__FillAssessmentItemRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.entry {
            do { self.entry = try AssessmentEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__FillAssessmentItemRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__FillAssessmentItemRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__FillAssessmentItemRequest.self, capacity: 1)
        xinyi__reporting__v1__fill_assessment_item_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension FillAssessmentItemRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of FillAssessmentItem.
package struct FillAssessmentItemResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.FillAssessmentItemResponse" }

    /// The resource as it now stands.
    package var sheet: AssessmentSheet? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }
}

extension FillAssessmentItemResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__fill_assessment_item_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__FillAssessmentItemResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.sheet {
            do { self.sheet = try AssessmentSheet(unpacked: nested) } catch { throw error.inside("sheet") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__FillAssessmentItemResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__FillAssessmentItemResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__FillAssessmentItemResponse.self, capacity: 1)
        xinyi__reporting__v1__fill_assessment_item_response__init(c)
        if let value = self.sheet {
            do { c.pointee.sheet = try value.packed(in: arena) } catch { throw error.inside("sheet") }
        }
        return c
    }
}

/// The request for StateViewOnAssessmentSheet.
package struct StateViewOnAssessmentSheetRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.StateViewOnAssessmentSheetRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `assessmentSheets/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The view, 1 to 4000 characters.
    package var view: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        view: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.view = view
        self.official = official
    }
}

extension StateViewOnAssessmentSheetRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__state_view_on_assessment_sheet_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__StateViewOnAssessmentSheetRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.view = try MessageArena.string(c.pointee.view, "view")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__StateViewOnAssessmentSheetRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__StateViewOnAssessmentSheetRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__StateViewOnAssessmentSheetRequest.self, capacity: 1)
        xinyi__reporting__v1__state_view_on_assessment_sheet_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.view = try arena.copy(self.view, "view")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension StateViewOnAssessmentSheetRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of StateViewOnAssessmentSheet.
package struct StateViewOnAssessmentSheetResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.StateViewOnAssessmentSheetResponse" }

    /// The resource as it now stands.
    package var sheet: AssessmentSheet? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }
}

extension StateViewOnAssessmentSheetResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__state_view_on_assessment_sheet_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__StateViewOnAssessmentSheetResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.sheet {
            do { self.sheet = try AssessmentSheet(unpacked: nested) } catch { throw error.inside("sheet") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__StateViewOnAssessmentSheetResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__StateViewOnAssessmentSheetResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__StateViewOnAssessmentSheetResponse.self, capacity: 1)
        xinyi__reporting__v1__state_view_on_assessment_sheet_response__init(c)
        if let value = self.sheet {
            do { c.pointee.sheet = try value.packed(in: arena) } catch { throw error.inside("sheet") }
        }
        return c
    }
}

/// The request for ConfirmAssessmentSheet.
package struct ConfirmAssessmentSheetRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ConfirmAssessmentSheetRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `assessmentSheets/{id}`.
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

extension ConfirmAssessmentSheetRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__confirm_assessment_sheet_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ConfirmAssessmentSheetRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ConfirmAssessmentSheetRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ConfirmAssessmentSheetRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ConfirmAssessmentSheetRequest.self, capacity: 1)
        xinyi__reporting__v1__confirm_assessment_sheet_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ConfirmAssessmentSheetRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmAssessmentSheet.
package struct ConfirmAssessmentSheetResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ConfirmAssessmentSheetResponse" }

    /// The resource as it now stands.
    package var sheet: AssessmentSheet? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }
}

extension ConfirmAssessmentSheetResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__confirm_assessment_sheet_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ConfirmAssessmentSheetResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.sheet {
            do { self.sheet = try AssessmentSheet(unpacked: nested) } catch { throw error.inside("sheet") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ConfirmAssessmentSheetResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ConfirmAssessmentSheetResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ConfirmAssessmentSheetResponse.self, capacity: 1)
        xinyi__reporting__v1__confirm_assessment_sheet_response__init(c)
        if let value = self.sheet {
            do { c.pointee.sheet = try value.packed(in: arena) } catch { throw error.inside("sheet") }
        }
        return c
    }
}

/// The request for GetAssessmentSheet.
package struct GetAssessmentSheetRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSheetRequest" }

    /// `assessmentSheets/{id}`.
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

extension GetAssessmentSheetRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_assessment_sheet_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetAssessmentSheetRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetAssessmentSheetRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetAssessmentSheetRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetAssessmentSheetRequest.self, capacity: 1)
        xinyi__reporting__v1__get_assessment_sheet_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetAssessmentSheetRequest: NamedRequest {}

/// The answer of GetAssessmentSheet.
package struct GetAssessmentSheetResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetAssessmentSheetResponse" }

    /// The resource.
    package var sheet: AssessmentSheet? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sheet: AssessmentSheet? = nil
    ) {
        self.sheet = sheet
    }
}

extension GetAssessmentSheetResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_assessment_sheet_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetAssessmentSheetResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.sheet {
            do { self.sheet = try AssessmentSheet(unpacked: nested) } catch { throw error.inside("sheet") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetAssessmentSheetResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetAssessmentSheetResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetAssessmentSheetResponse.self, capacity: 1)
        xinyi__reporting__v1__get_assessment_sheet_response__init(c)
        if let value = self.sheet {
            do { c.pointee.sheet = try value.packed(in: arena) } catch { throw error.inside("sheet") }
        }
        return c
    }
}

/// The request for ListAssessmentSheets.
package struct ListAssessmentSheetsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSheetsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this year; 0 for all.
    package var year: Int32 = 0

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        year: Int32 = 0,
        department: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.year = year
        self.department = department
    }
}

extension ListAssessmentSheetsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_assessment_sheets_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListAssessmentSheetsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.year = c.pointee.year
        self.department = try MessageArena.string(c.pointee.department, "department")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListAssessmentSheetsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListAssessmentSheetsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListAssessmentSheetsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_assessment_sheets_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.year = self.year
        c.pointee.department = try arena.copy(self.department, "department")
        return c
    }
}

extension ListAssessmentSheetsRequest: PagedRequest {}

/// The answer of ListAssessmentSheets.
package struct ListAssessmentSheetsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListAssessmentSheetsResponse" }

    /// The page.
    package var sheets: [AssessmentSheet] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sheets: [AssessmentSheet] = [],
        nextPageToken: String = ""
    ) {
        self.sheets = sheets
        self.nextPageToken = nextPageToken
    }
}

extension ListAssessmentSheetsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_assessment_sheets_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListAssessmentSheetsResponse>) throws(MessageFault) {
        self.init()
        self.sheets.reserveCapacity(c.pointee.n_sheets)
        for index in 0..<c.pointee.n_sheets {
            guard let nested = c.pointee.sheets[index] else { continue }
            do { self.sheets.append(try AssessmentSheet(unpacked: nested)) } catch { throw error.inside("sheets", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListAssessmentSheetsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListAssessmentSheetsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListAssessmentSheetsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_assessment_sheets_response__init(c)
        if !self.sheets.isEmpty {
            c.pointee.n_sheets = self.sheets.count
            let memory = arena.allocate(self.sheets.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentSheet>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__AssessmentSheet>?).self, capacity: self.sheets.count)
            for index in self.sheets.indices {
                do { list[index] = try self.sheets[index].packed(in: arena) } catch { throw error.inside("sheets", index) }
            }
            c.pointee.sheets = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListAssessmentSheetsResponse: PagedResponse {
    /// The page's items, which the contract calls `sheets`.
    package var items: [AssessmentSheet] {
        get { sheets }
        set { sheets = newValue }
    }
}

/// The request for ExportAssessmentSheets.
package struct ExportAssessmentSheetsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ExportAssessmentSheetsRequest" }

    /// The year.
    package var year: Int32 = 0

    /// The form of the document.
    package var format: AssessmentExportFormat = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        year: Int32 = 0,
        format: AssessmentExportFormat = .unspecified
    ) {
        self.year = year
        self.format = format
    }
}

extension ExportAssessmentSheetsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__export_assessment_sheets_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ExportAssessmentSheetsRequest>) throws(MessageFault) {
        self.init()
        self.year = c.pointee.year
        self.format = try MessageArena.enumeration(AssessmentExportFormat(rawValue: Int32(bitPattern: c.pointee.format.rawValue)), "format")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ExportAssessmentSheetsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ExportAssessmentSheetsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ExportAssessmentSheetsRequest.self, capacity: 1)
        xinyi__reporting__v1__export_assessment_sheets_request__init(c)
        c.pointee.year = self.year
        c.pointee.format = Xinyi__Reporting__V1__AssessmentExportFormat(rawValue: UInt32(bitPattern: self.format.rawValue))
        return c
    }
}

/// One message of the stream of ExportAssessmentSheets.
package struct ExportAssessmentSheetsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ExportAssessmentSheetsResponse" }

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

extension ExportAssessmentSheetsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__export_assessment_sheets_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ExportAssessmentSheetsResponse>) throws(MessageFault) {
        self.init()
        self.chunk = MessageArena.bytes(c.pointee.chunk)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ExportAssessmentSheetsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ExportAssessmentSheetsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ExportAssessmentSheetsResponse.self, capacity: 1)
        xinyi__reporting__v1__export_assessment_sheets_response__init(c)
        c.pointee.chunk = arena.copy(self.chunk)
        return c
    }
}

/// The request for CreateGovernmentReport.
package struct CreateGovernmentReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateGovernmentReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The period.
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

extension CreateGovernmentReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_government_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateGovernmentReportRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateGovernmentReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateGovernmentReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateGovernmentReportRequest.self, capacity: 1)
        xinyi__reporting__v1__create_government_report_request__init(c)
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

extension CreateGovernmentReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateGovernmentReport.
package struct CreateGovernmentReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateGovernmentReportResponse" }

    /// The draft.
    package var report: GovernmentReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }
}

extension CreateGovernmentReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_government_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateGovernmentReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report {
            do { self.report = try GovernmentReport(unpacked: nested) } catch { throw error.inside("report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateGovernmentReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateGovernmentReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateGovernmentReportResponse.self, capacity: 1)
        xinyi__reporting__v1__create_government_report_response__init(c)
        if let value = self.report {
            do { c.pointee.report = try value.packed(in: arena) } catch { throw error.inside("report") }
        }
        return c
    }
}

/// The request for SubmitGovernmentReport.
package struct SubmitGovernmentReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SubmitGovernmentReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `governmentReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The lead department's own words, 1 to 4000 characters.
    package var summary: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        summary: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.summary = summary
        self.official = official
    }
}

extension SubmitGovernmentReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__submit_government_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SubmitGovernmentReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.summary = try MessageArena.string(c.pointee.summary, "summary")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SubmitGovernmentReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SubmitGovernmentReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SubmitGovernmentReportRequest.self, capacity: 1)
        xinyi__reporting__v1__submit_government_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.summary = try arena.copy(self.summary, "summary")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension SubmitGovernmentReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SubmitGovernmentReport.
package struct SubmitGovernmentReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.SubmitGovernmentReportResponse" }

    /// The resource as it now stands.
    package var report: GovernmentReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }
}

extension SubmitGovernmentReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__submit_government_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__SubmitGovernmentReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report {
            do { self.report = try GovernmentReport(unpacked: nested) } catch { throw error.inside("report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__SubmitGovernmentReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__SubmitGovernmentReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__SubmitGovernmentReportResponse.self, capacity: 1)
        xinyi__reporting__v1__submit_government_report_response__init(c)
        if let value = self.report {
            do { c.pointee.report = try value.packed(in: arena) } catch { throw error.inside("report") }
        }
        return c
    }
}

/// The request for AcknowledgeGovernmentReport.
package struct AcknowledgeGovernmentReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeGovernmentReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `governmentReports/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Instructions, at most 4000 characters.
    package var instructions: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        instructions: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.instructions = instructions
        self.official = official
    }
}

extension AcknowledgeGovernmentReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__acknowledge_government_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AcknowledgeGovernmentReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.instructions = try MessageArena.string(c.pointee.instructions, "instructions")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AcknowledgeGovernmentReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AcknowledgeGovernmentReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AcknowledgeGovernmentReportRequest.self, capacity: 1)
        xinyi__reporting__v1__acknowledge_government_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.instructions = try arena.copy(self.instructions, "instructions")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension AcknowledgeGovernmentReportRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcknowledgeGovernmentReport.
package struct AcknowledgeGovernmentReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeGovernmentReportResponse" }

    /// The resource as it now stands.
    package var report: GovernmentReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }
}

extension AcknowledgeGovernmentReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__acknowledge_government_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AcknowledgeGovernmentReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report {
            do { self.report = try GovernmentReport(unpacked: nested) } catch { throw error.inside("report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AcknowledgeGovernmentReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AcknowledgeGovernmentReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AcknowledgeGovernmentReportResponse.self, capacity: 1)
        xinyi__reporting__v1__acknowledge_government_report_response__init(c)
        if let value = self.report {
            do { c.pointee.report = try value.packed(in: arena) } catch { throw error.inside("report") }
        }
        return c
    }
}

/// The request for GetGovernmentReport.
package struct GetGovernmentReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetGovernmentReportRequest" }

    /// `governmentReports/{id}`.
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

extension GetGovernmentReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_government_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetGovernmentReportRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetGovernmentReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetGovernmentReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetGovernmentReportRequest.self, capacity: 1)
        xinyi__reporting__v1__get_government_report_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetGovernmentReportRequest: NamedRequest {}

/// The answer of GetGovernmentReport.
package struct GetGovernmentReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetGovernmentReportResponse" }

    /// The resource.
    package var report: GovernmentReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        report: GovernmentReport? = nil
    ) {
        self.report = report
    }
}

extension GetGovernmentReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_government_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetGovernmentReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report {
            do { self.report = try GovernmentReport(unpacked: nested) } catch { throw error.inside("report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetGovernmentReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetGovernmentReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetGovernmentReportResponse.self, capacity: 1)
        xinyi__reporting__v1__get_government_report_response__init(c)
        if let value = self.report {
            do { c.pointee.report = try value.packed(in: arena) } catch { throw error.inside("report") }
        }
        return c
    }
}

/// The request for ListGovernmentReports.
package struct ListGovernmentReportsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListGovernmentReportsRequest" }

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

extension ListGovernmentReportsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_government_reports_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListGovernmentReportsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListGovernmentReportsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListGovernmentReportsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListGovernmentReportsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_government_reports_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListGovernmentReportsRequest: PagedRequest {}

/// The answer of ListGovernmentReports.
package struct ListGovernmentReportsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListGovernmentReportsResponse" }

    /// The page.
    package var reports: [GovernmentReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reports: [GovernmentReport] = [],
        nextPageToken: String = ""
    ) {
        self.reports = reports
        self.nextPageToken = nextPageToken
    }
}

extension ListGovernmentReportsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_government_reports_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListGovernmentReportsResponse>) throws(MessageFault) {
        self.init()
        self.reports.reserveCapacity(c.pointee.n_reports)
        for index in 0..<c.pointee.n_reports {
            guard let nested = c.pointee.reports[index] else { continue }
            do { self.reports.append(try GovernmentReport(unpacked: nested)) } catch { throw error.inside("reports", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListGovernmentReportsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListGovernmentReportsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListGovernmentReportsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_government_reports_response__init(c)
        if !self.reports.isEmpty {
            c.pointee.n_reports = self.reports.count
            let memory = arena.allocate(self.reports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__GovernmentReport>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__GovernmentReport>?).self, capacity: self.reports.count)
            for index in self.reports.indices {
                do { list[index] = try self.reports[index].packed(in: arena) } catch { throw error.inside("reports", index) }
            }
            c.pointee.reports = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListGovernmentReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `reports`.
    package var items: [GovernmentReport] {
        get { reports }
        set { reports = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.AssessmentService` is, for routers, channels and policies.
package enum AssessmentServiceMethods {
    /// Sets the scheme of a year: items, points and how each is filled.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT if the points do not add up to 100, or naming the field; ABORTED `ETAG_MISMATCH`;
    /// FAILED_PRECONDITION `SHEETS_CONFIRMED` if a sheet of the year is confirmed; PERMISSION_DENIED for all but the
    /// lead department.
    package static let putAssessmentScheme = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "PutAssessmentScheme",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    /// Returns the scheme of a year.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    package static let getAssessmentScheme = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetAssessmentScheme",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// Lists schemes, newest year first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listAssessmentSchemes = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListAssessmentSchemes",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// Returns a department's indicators of a period beside the district's, with what changed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for an unknown department; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package static let getScorecard = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetScorecard",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// Lists the scorecards of a period in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listScorecards = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListScorecards",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// Draws up a department's sheet of a year: computed items filled, items by hand open.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for department or scheme; ALREADY_EXISTS; INVALID_ARGUMENT; PERMISSION_DENIED for all but the
    /// lead department.
    package static let createAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "CreateAssessmentSheet",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    /// Fills one item by hand, with evidence.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `COMPUTED_ITEM` if
    /// the item is computed; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package static let fillAssessmentItem = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "FillAssessmentItem",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    /// Adds the department's own view to a draft before it is confirmed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package static let stateViewOnAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "StateViewOnAssessmentSheet",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P3"])

    /// Confirms a complete draft; it never changes afterwards.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `ITEMS_OPEN`
    /// naming what is not filled, `FOUR_EYES` if the official filled an item; INVALID_ARGUMENT; PERMISSION_DENIED for
    /// all but the lead department.
    package static let confirmAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ConfirmAssessmentSheet",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getAssessmentSheet = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetAssessmentSheet",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// Lists sheets, newest year first, in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listAssessmentSheets = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListAssessmentSheets",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// Exports the sheets of a year as one document.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND if the year has none; PERMISSION_DENIED for all but the lead department and the
    /// district government.
    package static let exportAssessmentSheets = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ExportAssessmentSheets",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.lead, .oversight],
        rows: ["P3"])

    /// Drafts the report of a period to the district government from scorecards, overdue reports, circulars and
    /// rectifications.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; ALREADY_EXISTS for the period; PERMISSION_DENIED for all but the lead department.
    package static let createGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "CreateGovernmentReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    /// Submits a report to the district government.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package static let submitGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "SubmitGovernmentReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P3"])

    /// The district government takes note, with instructions if it has any.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the district government.
    package static let acknowledgeGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "AcknowledgeGovernmentReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.oversight],
        rows: ["P3"])

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getGovernmentReport = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "GetGovernmentReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// Lists reports to the district government, newest first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listGovernmentReports = MethodDescriptor(
        service: "xinyi.reporting.v1.AssessmentService", method: "ListGovernmentReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putAssessmentScheme, getAssessmentScheme, listAssessmentSchemes, getScorecard, listScorecards, createAssessmentSheet, fillAssessmentItem, stateViewOnAssessmentSheet, confirmAssessmentSheet, getAssessmentSheet, listAssessmentSheets, exportAssessmentSheets, createGovernmentReport, submitGovernmentReport, acknowledgeGovernmentReport, getGovernmentReport, listGovernmentReports]
}

/// Assesses departments, never subjects. The lead department keeps the scheme and the sheets and reports to the
/// district government; a department reads its own scorecard and sheet and may state its view; the district government
/// reads all.
package protocol AssessmentService: RPCService {
    /// Sets the scheme of a year: items, points and how each is filled.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT if the points do not add up to 100, or naming the field; ABORTED `ETAG_MISMATCH`;
    /// FAILED_PRECONDITION `SHEETS_CONFIRMED` if a sheet of the year is confirmed; PERMISSION_DENIED for all but the
    /// lead department.
    func putAssessmentScheme(_ request: PutAssessmentSchemeRequest, context: ServerContext) async throws -> PutAssessmentSchemeResponse

    /// Returns the scheme of a year.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    func getAssessmentScheme(_ request: GetAssessmentSchemeRequest, context: ServerContext) async throws -> GetAssessmentSchemeResponse

    /// Lists schemes, newest year first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listAssessmentSchemes(_ request: ListAssessmentSchemesRequest, context: ServerContext) async throws -> ListAssessmentSchemesResponse

    /// Returns a department's indicators of a period beside the district's, with what changed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for an unknown department; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func getScorecard(_ request: GetScorecardRequest, context: ServerContext) async throws -> GetScorecardResponse

    /// Lists the scorecards of a period in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listScorecards(_ request: ListScorecardsRequest, context: ServerContext) async throws -> ListScorecardsResponse

    /// Draws up a department's sheet of a year: computed items filled, items by hand open.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for department or scheme; ALREADY_EXISTS; INVALID_ARGUMENT; PERMISSION_DENIED for all but the
    /// lead department.
    func createAssessmentSheet(_ request: CreateAssessmentSheetRequest, context: ServerContext) async throws -> CreateAssessmentSheetResponse

    /// Fills one item by hand, with evidence.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `COMPUTED_ITEM` if
    /// the item is computed; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func fillAssessmentItem(_ request: FillAssessmentItemRequest, context: ServerContext) async throws -> FillAssessmentItemResponse

    /// Adds the department's own view to a draft before it is confirmed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func stateViewOnAssessmentSheet(_ request: StateViewOnAssessmentSheetRequest, context: ServerContext) async throws -> StateViewOnAssessmentSheetResponse

    /// Confirms a complete draft; it never changes afterwards.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `ITEMS_OPEN`
    /// naming what is not filled, `FOUR_EYES` if the official filled an item; INVALID_ARGUMENT; PERMISSION_DENIED for
    /// all but the lead department.
    func confirmAssessmentSheet(_ request: ConfirmAssessmentSheetRequest, context: ServerContext) async throws -> ConfirmAssessmentSheetResponse

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getAssessmentSheet(_ request: GetAssessmentSheetRequest, context: ServerContext) async throws -> GetAssessmentSheetResponse

    /// Lists sheets, newest year first, in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listAssessmentSheets(_ request: ListAssessmentSheetsRequest, context: ServerContext) async throws -> ListAssessmentSheetsResponse

    /// Exports the sheets of a year as one document.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND if the year has none; PERMISSION_DENIED for all but the lead department and the
    /// district government.
    func exportAssessmentSheets(_ request: ExportAssessmentSheetsRequest, context: ServerContext, writer: ResponseWriter<ExportAssessmentSheetsResponse>) async throws

    /// Drafts the report of a period to the district government from scorecards, overdue reports, circulars and
    /// rectifications.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; ALREADY_EXISTS for the period; PERMISSION_DENIED for all but the lead department.
    func createGovernmentReport(_ request: CreateGovernmentReportRequest, context: ServerContext) async throws -> CreateGovernmentReportResponse

    /// Submits a report to the district government.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func submitGovernmentReport(_ request: SubmitGovernmentReportRequest, context: ServerContext) async throws -> SubmitGovernmentReportResponse

    /// The district government takes note, with instructions if it has any.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the district government.
    func acknowledgeGovernmentReport(_ request: AcknowledgeGovernmentReportRequest, context: ServerContext) async throws -> AcknowledgeGovernmentReportResponse

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getGovernmentReport(_ request: GetGovernmentReportRequest, context: ServerContext) async throws -> GetGovernmentReportResponse

    /// Lists reports to the district government, newest first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listGovernmentReports(_ request: ListGovernmentReportsRequest, context: ServerContext) async throws -> ListGovernmentReportsResponse
}

extension AssessmentService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putAssessmentScheme(_ request: PutAssessmentSchemeRequest, context: ServerContext) async throws -> PutAssessmentSchemeResponse {
        throw unimplemented(AssessmentServiceMethods.putAssessmentScheme)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getAssessmentScheme(_ request: GetAssessmentSchemeRequest, context: ServerContext) async throws -> GetAssessmentSchemeResponse {
        throw unimplemented(AssessmentServiceMethods.getAssessmentScheme)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listAssessmentSchemes(_ request: ListAssessmentSchemesRequest, context: ServerContext) async throws -> ListAssessmentSchemesResponse {
        throw unimplemented(AssessmentServiceMethods.listAssessmentSchemes)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getScorecard(_ request: GetScorecardRequest, context: ServerContext) async throws -> GetScorecardResponse {
        throw unimplemented(AssessmentServiceMethods.getScorecard)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listScorecards(_ request: ListScorecardsRequest, context: ServerContext) async throws -> ListScorecardsResponse {
        throw unimplemented(AssessmentServiceMethods.listScorecards)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createAssessmentSheet(_ request: CreateAssessmentSheetRequest, context: ServerContext) async throws -> CreateAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.createAssessmentSheet)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func fillAssessmentItem(_ request: FillAssessmentItemRequest, context: ServerContext) async throws -> FillAssessmentItemResponse {
        throw unimplemented(AssessmentServiceMethods.fillAssessmentItem)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func stateViewOnAssessmentSheet(_ request: StateViewOnAssessmentSheetRequest, context: ServerContext) async throws -> StateViewOnAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.stateViewOnAssessmentSheet)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func confirmAssessmentSheet(_ request: ConfirmAssessmentSheetRequest, context: ServerContext) async throws -> ConfirmAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.confirmAssessmentSheet)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getAssessmentSheet(_ request: GetAssessmentSheetRequest, context: ServerContext) async throws -> GetAssessmentSheetResponse {
        throw unimplemented(AssessmentServiceMethods.getAssessmentSheet)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listAssessmentSheets(_ request: ListAssessmentSheetsRequest, context: ServerContext) async throws -> ListAssessmentSheetsResponse {
        throw unimplemented(AssessmentServiceMethods.listAssessmentSheets)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func exportAssessmentSheets(_ request: ExportAssessmentSheetsRequest, context: ServerContext, writer: ResponseWriter<ExportAssessmentSheetsResponse>) async throws {
        throw unimplemented(AssessmentServiceMethods.exportAssessmentSheets)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createGovernmentReport(_ request: CreateGovernmentReportRequest, context: ServerContext) async throws -> CreateGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.createGovernmentReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func submitGovernmentReport(_ request: SubmitGovernmentReportRequest, context: ServerContext) async throws -> SubmitGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.submitGovernmentReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acknowledgeGovernmentReport(_ request: AcknowledgeGovernmentReportRequest, context: ServerContext) async throws -> AcknowledgeGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.acknowledgeGovernmentReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getGovernmentReport(_ request: GetGovernmentReportRequest, context: ServerContext) async throws -> GetGovernmentReportResponse {
        throw unimplemented(AssessmentServiceMethods.getGovernmentReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listGovernmentReports(_ request: ListGovernmentReportsRequest, context: ServerContext) async throws -> ListGovernmentReportsResponse {
        throw unimplemented(AssessmentServiceMethods.listGovernmentReports)
    }
}

extension AssessmentService {
    /// Makes every method of `AssessmentService` reachable.
    /// A type that serves several services calls each one's.
    package func registerAssessmentService(in router: inout Router) {
        router.add(AssessmentServiceMethods.putAssessmentScheme) { payload, limits, _ throws(RPCError) in
            let request = try PutAssessmentSchemeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putAssessmentScheme(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getAssessmentScheme) { payload, limits, _ throws(RPCError) in
            let request = try GetAssessmentSchemeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAssessmentScheme(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listAssessmentSchemes) { payload, limits, _ throws(RPCError) in
            let request = try ListAssessmentSchemesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listAssessmentSchemes(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getScorecard) { payload, limits, _ throws(RPCError) in
            let request = try GetScorecardRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getScorecard(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listScorecards) { payload, limits, _ throws(RPCError) in
            let request = try ListScorecardsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listScorecards(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.createAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try CreateAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.fillAssessmentItem) { payload, limits, _ throws(RPCError) in
            let request = try FillAssessmentItemRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fillAssessmentItem(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.stateViewOnAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try StateViewOnAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.stateViewOnAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.confirmAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getAssessmentSheet) { payload, limits, _ throws(RPCError) in
            let request = try GetAssessmentSheetRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAssessmentSheet(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listAssessmentSheets) { payload, limits, _ throws(RPCError) in
            let request = try ListAssessmentSheetsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listAssessmentSheets(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(AssessmentServiceMethods.exportAssessmentSheets) { (request: ExportAssessmentSheetsRequest, context: ServerContext, writer: ResponseWriter<ExportAssessmentSheetsResponse>) async throws -> Void in
            try await self.exportAssessmentSheets(request, context: context, writer: writer)
        }
        router.add(AssessmentServiceMethods.createGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try CreateGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.submitGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try SubmitGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.acknowledgeGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try AcknowledgeGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acknowledgeGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.getGovernmentReport) { payload, limits, _ throws(RPCError) in
            let request = try GetGovernmentReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getGovernmentReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AssessmentServiceMethods.listGovernmentReports) { payload, limits, _ throws(RPCError) in
            let request = try ListGovernmentReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listGovernmentReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerAssessmentService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.AssessmentService`.
///
/// Assesses departments, never subjects. The lead department keeps the scheme and the sheets and reports to the
/// district government; a department reads its own scorecard and sheet and may state its view; the district government
/// reads all.
package struct AssessmentServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Sets the scheme of a year: items, points and how each is filled.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT if the points do not add up to 100, or naming the field; ABORTED `ETAG_MISMATCH`;
    /// FAILED_PRECONDITION `SHEETS_CONFIRMED` if a sheet of the year is confirmed; PERMISSION_DENIED for all but the
    /// lead department.
    package func putAssessmentScheme(_ request: PutAssessmentSchemeRequest, options: CallOptions = .default) async throws -> PutAssessmentSchemeResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.putAssessmentScheme, request.serialized(), options: options))
    }

    /// Returns the scheme of a year.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for the public.
    package func getAssessmentScheme(_ request: GetAssessmentSchemeRequest, options: CallOptions = .default) async throws -> GetAssessmentSchemeResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getAssessmentScheme, request.serialized(), options: options))
    }

    /// Lists schemes, newest year first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listAssessmentSchemes(_ request: ListAssessmentSchemesRequest, options: CallOptions = .default) async throws -> ListAssessmentSchemesResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listAssessmentSchemes, request.serialized(), options: options))
    }

    /// Returns a department's indicators of a period beside the district's, with what changed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for an unknown department; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package func getScorecard(_ request: GetScorecardRequest, options: CallOptions = .default) async throws -> GetScorecardResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getScorecard, request.serialized(), options: options))
    }

    /// Lists the scorecards of a period in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listScorecards(_ request: ListScorecardsRequest, options: CallOptions = .default) async throws -> ListScorecardsResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listScorecards, request.serialized(), options: options))
    }

    /// Draws up a department's sheet of a year: computed items filled, items by hand open.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND for department or scheme; ALREADY_EXISTS; INVALID_ARGUMENT; PERMISSION_DENIED for all but the
    /// lead department.
    package func createAssessmentSheet(_ request: CreateAssessmentSheetRequest, options: CallOptions = .default) async throws -> CreateAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.createAssessmentSheet, request.serialized(), options: options))
    }

    /// Fills one item by hand, with evidence.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `COMPUTED_ITEM` if
    /// the item is computed; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package func fillAssessmentItem(_ request: FillAssessmentItemRequest, options: CallOptions = .default) async throws -> FillAssessmentItemResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.fillAssessmentItem, request.serialized(), options: options))
    }

    /// Adds the department's own view to a draft before it is confirmed.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package func stateViewOnAssessmentSheet(_ request: StateViewOnAssessmentSheetRequest, options: CallOptions = .default) async throws -> StateViewOnAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.stateViewOnAssessmentSheet, request.serialized(), options: options))
    }

    /// Confirms a complete draft; it never changes afterwards.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `ITEMS_OPEN`
    /// naming what is not filled, `FOUR_EYES` if the official filled an item; INVALID_ARGUMENT; PERMISSION_DENIED for
    /// all but the lead department.
    package func confirmAssessmentSheet(_ request: ConfirmAssessmentSheetRequest, options: CallOptions = .default) async throws -> ConfirmAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.confirmAssessmentSheet, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getAssessmentSheet(_ request: GetAssessmentSheetRequest, options: CallOptions = .default) async throws -> GetAssessmentSheetResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getAssessmentSheet, request.serialized(), options: options))
    }

    /// Lists sheets, newest year first, in order of department code.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listAssessmentSheets(_ request: ListAssessmentSheetsRequest, options: CallOptions = .default) async throws -> ListAssessmentSheetsResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listAssessmentSheets, request.serialized(), options: options))
    }

    /// Exports the sheets of a year as one document.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND if the year has none; PERMISSION_DENIED for all but the lead department and the
    /// district government.
    package func exportAssessmentSheets(_ request: ExportAssessmentSheetsRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportAssessmentSheetsResponse> {
        try await channel.serverStreaming(AssessmentServiceMethods.exportAssessmentSheets, request, options: options)
    }

    /// Drafts the report of a period to the district government from scorecards, overdue reports, circulars and
    /// rectifications.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT; ALREADY_EXISTS for the period; PERMISSION_DENIED for all but the lead department.
    package func createGovernmentReport(_ request: CreateGovernmentReportRequest, options: CallOptions = .default) async throws -> CreateGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.createGovernmentReport, request.serialized(), options: options))
    }

    /// Submits a report to the district government.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package func submitGovernmentReport(_ request: SubmitGovernmentReportRequest, options: CallOptions = .default) async throws -> SubmitGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.submitGovernmentReport, request.serialized(), options: options))
    }

    /// The district government takes note, with instructions if it has any.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the district government.
    package func acknowledgeGovernmentReport(_ request: AcknowledgeGovernmentReportRequest, options: CallOptions = .default) async throws -> AcknowledgeGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.acknowledgeGovernmentReport, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getGovernmentReport(_ request: GetGovernmentReportRequest, options: CallOptions = .default) async throws -> GetGovernmentReportResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.getGovernmentReport, request.serialized(), options: options))
    }

    /// Lists reports to the district government, newest first.
    ///
    /// Rows: P3.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listGovernmentReports(_ request: ListGovernmentReportsRequest, options: CallOptions = .default) async throws -> ListGovernmentReportsResponse {
        try decodeResponse(await channel.unaryBytes(AssessmentServiceMethods.listGovernmentReports, request.serialized(), options: options))
    }
}
