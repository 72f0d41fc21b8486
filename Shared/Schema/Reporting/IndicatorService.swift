// Written by `make generate` from proto/xinyi/reporting/v1/indicator_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// What is measured.
package enum IndicatorKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests; in filters it means all.
    case unspecified
    /// Permits uploaded in the period: a count.
    case permitsReported
    /// Penalties uploaded in the period: a count.
    case penaltiesReported
    /// 合规率: records accepted / records reported.
    case complianceRate
    /// 迟报率: records uploaded after the 7th working day / records reported.
    case lateRate
    /// 瞒报: decisions found by inspection that were never reported: a count.
    case concealment
    /// Records accepted / records provided.
    case validEntryRate
    /// Data items filled / data items required.
    case completenessRate
    /// Penalties with their level of seriousness / penalties.
    case seriousnessMarkedRate
    /// Red entries and serious entries reported after review and publication: a count.
    case listsReported
    /// Months reported by the due day / months owed.
    case monthlyReportOnTimeRate
    /// Cases accepted by the lead department: a count.
    case casesAccepted
    /// Matters handled with a Check / matters handled.
    case checkCoverage
    /// Measure actions with feedback / measure actions pushed.
    case feedbackRate
    /// Median working days from push to feedback.
    case feedbackDelay
    /// Median seconds from the acceptance of an objection to the suspension of its measures.
    case suspensionLatency
    /// Median working days from repair, expiry or revocation to lifted measures and ended publication.
    case liftLatency
    /// Objections decided in time / objections due.
    case objectionsHandledRate
    /// Median working days from the acceptance of a repair to its decision.
    case repairTime
    /// Penalties served together with the repair notice, with proof, by the day after their submission / penalties that have
    /// to be.
    case jointServiceRate
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .permitsReported, .penaltiesReported, .complianceRate, .lateRate, .concealment, .validEntryRate, .completenessRate, .seriousnessMarkedRate, .listsReported, .monthlyReportOnTimeRate, .casesAccepted, .checkCoverage, .feedbackRate, .feedbackDelay, .suspensionLatency, .liftLatency, .objectionsHandledRate, .repairTime, .jointServiceRate] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .permitsReported
            case 2: self = .penaltiesReported
            case 3: self = .complianceRate
            case 4: self = .lateRate
            case 5: self = .concealment
            case 6: self = .validEntryRate
            case 7: self = .completenessRate
            case 8: self = .seriousnessMarkedRate
            case 9: self = .listsReported
            case 10: self = .monthlyReportOnTimeRate
            case 11: self = .casesAccepted
            case 12: self = .checkCoverage
            case 13: self = .feedbackRate
            case 14: self = .feedbackDelay
            case 15: self = .suspensionLatency
            case 16: self = .liftLatency
            case 17: self = .objectionsHandledRate
            case 18: self = .repairTime
            case 19: self = .jointServiceRate
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .permitsReported: 1
            case .penaltiesReported: 2
            case .complianceRate: 3
            case .lateRate: 4
            case .concealment: 5
            case .validEntryRate: 6
            case .completenessRate: 7
            case .seriousnessMarkedRate: 8
            case .listsReported: 9
            case .monthlyReportOnTimeRate: 10
            case .casesAccepted: 11
            case .checkCoverage: 12
            case .feedbackRate: 13
            case .feedbackDelay: 14
            case .suspensionLatency: 15
            case .liftLatency: 16
            case .objectionsHandledRate: 17
            case .repairTime: 18
            case .jointServiceRate: 19
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "INDICATOR_KIND_UNSPECIFIED"
            case .permitsReported: "INDICATOR_KIND_PERMITS_REPORTED"
            case .penaltiesReported: "INDICATOR_KIND_PENALTIES_REPORTED"
            case .complianceRate: "INDICATOR_KIND_COMPLIANCE_RATE"
            case .lateRate: "INDICATOR_KIND_LATE_RATE"
            case .concealment: "INDICATOR_KIND_CONCEALMENT"
            case .validEntryRate: "INDICATOR_KIND_VALID_ENTRY_RATE"
            case .completenessRate: "INDICATOR_KIND_COMPLETENESS_RATE"
            case .seriousnessMarkedRate: "INDICATOR_KIND_SERIOUSNESS_MARKED_RATE"
            case .listsReported: "INDICATOR_KIND_LISTS_REPORTED"
            case .monthlyReportOnTimeRate: "INDICATOR_KIND_MONTHLY_REPORT_ON_TIME_RATE"
            case .casesAccepted: "INDICATOR_KIND_CASES_ACCEPTED"
            case .checkCoverage: "INDICATOR_KIND_CHECK_COVERAGE"
            case .feedbackRate: "INDICATOR_KIND_FEEDBACK_RATE"
            case .feedbackDelay: "INDICATOR_KIND_FEEDBACK_DELAY"
            case .suspensionLatency: "INDICATOR_KIND_SUSPENSION_LATENCY"
            case .liftLatency: "INDICATOR_KIND_LIFT_LATENCY"
            case .objectionsHandledRate: "INDICATOR_KIND_OBJECTIONS_HANDLED_RATE"
            case .repairTime: "INDICATOR_KIND_REPAIR_TIME"
            case .jointServiceRate: "INDICATOR_KIND_JOINT_SERVICE_RATE"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "INDICATOR_KIND_UNSPECIFIED": self = .unspecified
            case "INDICATOR_KIND_PERMITS_REPORTED": self = .permitsReported
            case "INDICATOR_KIND_PENALTIES_REPORTED": self = .penaltiesReported
            case "INDICATOR_KIND_COMPLIANCE_RATE": self = .complianceRate
            case "INDICATOR_KIND_LATE_RATE": self = .lateRate
            case "INDICATOR_KIND_CONCEALMENT": self = .concealment
            case "INDICATOR_KIND_VALID_ENTRY_RATE": self = .validEntryRate
            case "INDICATOR_KIND_COMPLETENESS_RATE": self = .completenessRate
            case "INDICATOR_KIND_SERIOUSNESS_MARKED_RATE": self = .seriousnessMarkedRate
            case "INDICATOR_KIND_LISTS_REPORTED": self = .listsReported
            case "INDICATOR_KIND_MONTHLY_REPORT_ON_TIME_RATE": self = .monthlyReportOnTimeRate
            case "INDICATOR_KIND_CASES_ACCEPTED": self = .casesAccepted
            case "INDICATOR_KIND_CHECK_COVERAGE": self = .checkCoverage
            case "INDICATOR_KIND_FEEDBACK_RATE": self = .feedbackRate
            case "INDICATOR_KIND_FEEDBACK_DELAY": self = .feedbackDelay
            case "INDICATOR_KIND_SUSPENSION_LATENCY": self = .suspensionLatency
            case "INDICATOR_KIND_LIFT_LATENCY": self = .liftLatency
            case "INDICATOR_KIND_OBJECTIONS_HANDLED_RATE": self = .objectionsHandledRate
            case "INDICATOR_KIND_REPAIR_TIME": self = .repairTime
            case "INDICATOR_KIND_JOINT_SERVICE_RATE": self = .jointServiceRate
            default: return nil
        }
    }
}

/// In what an indicator is measured.
package enum IndicatorUnit: ContractEnum, Sendable, Hashable {
    /// Not stated. Never in answers.
    case unspecified
    /// A whole number.
    case count
    /// Numerator / denominator.
    case ratio
    /// Working days.
    case workingDays
    /// Seconds.
    case seconds
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .count, .ratio, .workingDays, .seconds] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .count
            case 2: self = .ratio
            case 3: self = .workingDays
            case 4: self = .seconds
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .count: 1
            case .ratio: 2
            case .workingDays: 3
            case .seconds: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "INDICATOR_UNIT_UNSPECIFIED"
            case .count: "INDICATOR_UNIT_COUNT"
            case .ratio: "INDICATOR_UNIT_RATIO"
            case .workingDays: "INDICATOR_UNIT_WORKING_DAYS"
            case .seconds: "INDICATOR_UNIT_SECONDS"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "INDICATOR_UNIT_UNSPECIFIED": self = .unspecified
            case "INDICATOR_UNIT_COUNT": self = .count
            case "INDICATOR_UNIT_RATIO": self = .ratio
            case "INDICATOR_UNIT_WORKING_DAYS": self = .workingDays
            case "INDICATOR_UNIT_SECONDS": self = .seconds
            default: return nil
        }
    }
}

/// Where a row counts.
package enum IndicatorRowPart: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means all.
    case unspecified
    /// Counted in numerator and denominator.
    case numerator
    /// Counted in the denominator only.
    case denominator
    /// Looked at and left out, with the reason.
    case excluded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .numerator, .denominator, .excluded] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .numerator
            case 2: self = .denominator
            case 3: self = .excluded
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .numerator: 1
            case .denominator: 2
            case .excluded: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "INDICATOR_ROW_PART_UNSPECIFIED"
            case .numerator: "INDICATOR_ROW_PART_NUMERATOR"
            case .denominator: "INDICATOR_ROW_PART_DENOMINATOR"
            case .excluded: "INDICATOR_ROW_PART_EXCLUDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "INDICATOR_ROW_PART_UNSPECIFIED": self = .unspecified
            case "INDICATOR_ROW_PART_NUMERATOR": self = .numerator
            case "INDICATOR_ROW_PART_DENOMINATOR": self = .denominator
            case "INDICATOR_ROW_PART_EXCLUDED": self = .excluded
            default: return nil
        }
    }
}

/// How an indicator is computed.
package struct IndicatorDefinition: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.IndicatorDefinition" }

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Chinese title.
    package var titleZh: String = ""

    /// English title.
    package var titleEn: String = ""

    /// In what it is measured.
    package var unit: IndicatorUnit = .unspecified

    /// What counts in the numerator, in words.
    package var numerator: String = ""

    /// What counts in the denominator, in words; empty for counts and medians.
    package var denominator: String = ""

    /// Where the definition comes from.
    package var basis: String = ""

    /// Version of the definition; a change of what is counted is a new one.
    package var version: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: IndicatorKind = .unspecified,
        titleZh: String = "",
        titleEn: String = "",
        unit: IndicatorUnit = .unspecified,
        numerator: String = "",
        denominator: String = "",
        basis: String = "",
        version: Int32 = 0
    ) {
        self.kind = kind
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.unit = unit
        self.numerator = numerator
        self.denominator = denominator
        self.basis = basis
        self.version = version
    }
}

extension IndicatorDefinition {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__indicator_definition__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__IndicatorDefinition>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(IndicatorKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.unit = try MessageArena.enumeration(IndicatorUnit(rawValue: Int32(bitPattern: c.pointee.unit.rawValue)), "unit")
        self.numerator = try MessageArena.string(c.pointee.numerator, "numerator")
        self.denominator = try MessageArena.string(c.pointee.denominator, "denominator")
        self.basis = try MessageArena.string(c.pointee.basis, "basis")
        self.version = c.pointee.version
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorDefinition> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__IndicatorDefinition>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__IndicatorDefinition.self, capacity: 1)
        xinyi__reporting__v1__indicator_definition__init(c)
        c.pointee.kind = Xinyi__Reporting__V1__IndicatorKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.unit = Xinyi__Reporting__V1__IndicatorUnit(rawValue: UInt32(bitPattern: self.unit.rawValue))
        c.pointee.numerator = try arena.copy(self.numerator, "numerator")
        c.pointee.denominator = try arena.copy(self.denominator, "denominator")
        c.pointee.basis = try arena.copy(self.basis, "basis")
        c.pointee.version = self.version
        return c
    }
}

/// One indicator, of one department, for one period.
package struct IndicatorValue: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.IndicatorValue" }

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Code of the department; empty for the district.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    /// The numerator, or the count.
    package var numerator: Int64 = 0

    /// The denominator; 0 for counts, and where there was nothing to measure.
    package var denominator: Int64 = 0

    /// The value in thousandths: of the ratio, of a working day or of a second; for counts 1000 times the count.
    package var valueMillis: Int64 = 0

    /// False if the denominator is 0 or no row exists: there is no value then, which is not the same as 0.
    package var measurable: Bool = false

    /// Version of the definition it was computed by.
    package var definitionVersion: Int32 = 0

    /// Where the sources stood.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// When it was computed.
    package var computeTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: IndicatorKind = .unspecified,
        department: String = "",
        period: Period? = nil,
        numerator: Int64 = 0,
        denominator: Int64 = 0,
        valueMillis: Int64 = 0,
        measurable: Bool = false,
        definitionVersion: Int32 = 0,
        freshness: [CommonSchema.SourceFreshness] = [],
        computeTime: WireTimestamp? = nil
    ) {
        self.kind = kind
        self.department = department
        self.period = period
        self.numerator = numerator
        self.denominator = denominator
        self.valueMillis = valueMillis
        self.measurable = measurable
        self.definitionVersion = definitionVersion
        self.freshness = freshness
        self.computeTime = computeTime
    }
}

extension IndicatorValue {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__indicator_value__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__IndicatorValue>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(IndicatorKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.numerator = c.pointee.numerator
        self.denominator = c.pointee.denominator
        self.valueMillis = c.pointee.value_millis
        self.measurable = c.pointee.measurable != 0
        self.definitionVersion = c.pointee.definition_version
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
        if let nested = c.pointee.compute_time {
            do { self.computeTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("compute_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorValue> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__IndicatorValue>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__IndicatorValue.self, capacity: 1)
        xinyi__reporting__v1__indicator_value__init(c)
        c.pointee.kind = Xinyi__Reporting__V1__IndicatorKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        c.pointee.numerator = self.numerator
        c.pointee.denominator = self.denominator
        c.pointee.value_millis = self.valueMillis
        c.pointee.measurable = self.measurable ? 1 : 0
        c.pointee.definition_version = self.definitionVersion
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        if let value = self.computeTime {
            do { c.pointee.compute_time = try value.packed(in: arena) } catch { throw error.inside("compute_time") }
        }
        return c
    }
}

/// One row behind an indicator.
package struct IndicatorRow: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.IndicatorRow" }

    /// The record's resource name, for example `decisions/{id}` or `caseReports/{id}`.
    package var record: String = ""

    /// The service that owns it: "registry", "listing", "measures" or "reporting".
    package var source: String = ""

    /// Where it counts.
    package var part: IndicatorRowPart = .unspecified

    /// What it adds, in thousandths; for medians its own delay.
    package var valueMillis: Int64 = 0

    /// Why it counts so, for example "submitted 3 working days after the due day". No names of persons.
    package var reason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        record: String = "",
        source: String = "",
        part: IndicatorRowPart = .unspecified,
        valueMillis: Int64 = 0,
        reason: String = ""
    ) {
        self.record = record
        self.source = source
        self.part = part
        self.valueMillis = valueMillis
        self.reason = reason
    }
}

extension IndicatorRow {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__indicator_row__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__IndicatorRow>) throws(MessageFault) {
        self.init()
        self.record = try MessageArena.string(c.pointee.record, "record")
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.part = try MessageArena.enumeration(IndicatorRowPart(rawValue: Int32(bitPattern: c.pointee.part.rawValue)), "part")
        self.valueMillis = c.pointee.value_millis
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorRow> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__IndicatorRow>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__IndicatorRow.self, capacity: 1)
        xinyi__reporting__v1__indicator_row__init(c)
        c.pointee.record = try arena.copy(self.record, "record")
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.part = Xinyi__Reporting__V1__IndicatorRowPart(rawValue: UInt32(bitPattern: self.part.rawValue))
        c.pointee.value_millis = self.valueMillis
        c.pointee.reason = try arena.copy(self.reason, "reason")
        return c
    }
}

/// A decision that was never reported, found by inspection.
package struct Concealment: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Concealment" }

    /// Resource name `concealments/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// Number of the document, 1 to 128 characters.
    package var documentNumber: String = ""

    /// Day of the decision, `YYYY-MM-DD`.
    package var decisionDate: String = ""

    /// Day it was found, `YYYY-MM-DD`.
    package var foundDate: String = ""

    /// How it was found, 1 to 1000 characters.
    package var finding: String = ""

    /// `decisions/{id}` once it was reported after all; empty before. Output only.
    package var decision: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        documentNumber: String = "",
        decisionDate: String = "",
        foundDate: String = "",
        finding: String = "",
        decision: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.documentNumber = documentNumber
        self.decisionDate = decisionDate
        self.foundDate = foundDate
        self.finding = finding
        self.decision = decision
        self.createTime = createTime
    }
}

extension Concealment {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__concealment__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Concealment>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.foundDate = try MessageArena.string(c.pointee.found_date, "found_date")
        self.finding = try MessageArena.string(c.pointee.finding, "finding")
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Concealment> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Concealment>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Concealment.self, capacity: 1)
        xinyi__reporting__v1__concealment__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.found_date = try arena.copy(self.foundDate, "found_date")
        c.pointee.finding = try arena.copy(self.finding, "finding")
        c.pointee.decision = try arena.copy(self.decision, "decision")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// The request for ListIndicatorDefinitions.
package struct ListIndicatorDefinitionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorDefinitionsRequest" }

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

extension ListIndicatorDefinitionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_indicator_definitions_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListIndicatorDefinitionsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListIndicatorDefinitionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListIndicatorDefinitionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListIndicatorDefinitionsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_indicator_definitions_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListIndicatorDefinitionsRequest: PagedRequest {}

/// The answer of ListIndicatorDefinitions.
package struct ListIndicatorDefinitionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorDefinitionsResponse" }

    /// The page.
    package var definitions: [IndicatorDefinition] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        definitions: [IndicatorDefinition] = [],
        nextPageToken: String = ""
    ) {
        self.definitions = definitions
        self.nextPageToken = nextPageToken
    }
}

extension ListIndicatorDefinitionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_indicator_definitions_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListIndicatorDefinitionsResponse>) throws(MessageFault) {
        self.init()
        self.definitions.reserveCapacity(c.pointee.n_definitions)
        for index in 0..<c.pointee.n_definitions {
            guard let nested = c.pointee.definitions[index] else { continue }
            do { self.definitions.append(try IndicatorDefinition(unpacked: nested)) } catch { throw error.inside("definitions", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListIndicatorDefinitionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListIndicatorDefinitionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListIndicatorDefinitionsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_indicator_definitions_response__init(c)
        if !self.definitions.isEmpty {
            c.pointee.n_definitions = self.definitions.count
            let memory = arena.allocate(self.definitions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorDefinition>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorDefinition>?).self, capacity: self.definitions.count)
            for index in self.definitions.indices {
                do { list[index] = try self.definitions[index].packed(in: arena) } catch { throw error.inside("definitions", index) }
            }
            c.pointee.definitions = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListIndicatorDefinitionsResponse: PagedResponse {
    /// The page's items, which the contract calls `definitions`.
    package var items: [IndicatorDefinition] {
        get { definitions }
        set { definitions = newValue }
    }
}

/// The request for GetIndicator.
package struct GetIndicatorRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetIndicatorRequest" }

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Code of the department; empty means the district.
    package var department: String = ""

    /// The period.
    package var period: Period? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: IndicatorKind = .unspecified,
        department: String = "",
        period: Period? = nil
    ) {
        self.kind = kind
        self.department = department
        self.period = period
    }
}

extension GetIndicatorRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_indicator_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetIndicatorRequest>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(IndicatorKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetIndicatorRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetIndicatorRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetIndicatorRequest.self, capacity: 1)
        xinyi__reporting__v1__get_indicator_request__init(c)
        c.pointee.kind = Xinyi__Reporting__V1__IndicatorKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        return c
    }
}

/// The answer of GetIndicator.
package struct GetIndicatorResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetIndicatorResponse" }

    /// The value.
    package var value: IndicatorValue? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        value: IndicatorValue? = nil
    ) {
        self.value = value
    }
}

extension GetIndicatorResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_indicator_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetIndicatorResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.value {
            do { self.value = try IndicatorValue(unpacked: nested) } catch { throw error.inside("value") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetIndicatorResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetIndicatorResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetIndicatorResponse.self, capacity: 1)
        xinyi__reporting__v1__get_indicator_response__init(c)
        if let value = self.value {
            do { c.pointee.value = try value.packed(in: arena) } catch { throw error.inside("value") }
        }
        return c
    }
}

/// The request for ListIndicators.
package struct ListIndicatorsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The period; required.
    package var period: Period? = nil

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only this one; unspecified for all.
    package var kind: IndicatorKind = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        period: Period? = nil,
        department: String = "",
        kind: IndicatorKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.period = period
        self.department = department
        self.kind = kind
    }
}

extension ListIndicatorsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_indicators_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListIndicatorsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(IndicatorKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListIndicatorsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListIndicatorsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListIndicatorsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_indicators_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Reporting__V1__IndicatorKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        return c
    }
}

extension ListIndicatorsRequest: PagedRequest {}

/// The answer of ListIndicators.
package struct ListIndicatorsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorsResponse" }

    /// The page.
    package var values: [IndicatorValue] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        values: [IndicatorValue] = [],
        nextPageToken: String = ""
    ) {
        self.values = values
        self.nextPageToken = nextPageToken
    }
}

extension ListIndicatorsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_indicators_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListIndicatorsResponse>) throws(MessageFault) {
        self.init()
        self.values.reserveCapacity(c.pointee.n_values)
        for index in 0..<c.pointee.n_values {
            guard let nested = c.pointee.values[index] else { continue }
            do { self.values.append(try IndicatorValue(unpacked: nested)) } catch { throw error.inside("values", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListIndicatorsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListIndicatorsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListIndicatorsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_indicators_response__init(c)
        if !self.values.isEmpty {
            c.pointee.n_values = self.values.count
            let memory = arena.allocate(self.values.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorValue>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorValue>?).self, capacity: self.values.count)
            for index in self.values.indices {
                do { list[index] = try self.values[index].packed(in: arena) } catch { throw error.inside("values", index) }
            }
            c.pointee.values = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListIndicatorsResponse: PagedResponse {
    /// The page's items, which the contract calls `values`.
    package var items: [IndicatorValue] {
        get { values }
        set { values = newValue }
    }
}

/// The request for ListIndicatorRows.
package struct ListIndicatorRowsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorRowsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Which indicator.
    package var kind: IndicatorKind = .unspecified

    /// Code of the department; empty means the district.
    package var department: String = ""

    /// The period; required.
    package var period: Period? = nil

    /// Only rows of this part; unspecified for all.
    package var part: IndicatorRowPart = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        kind: IndicatorKind = .unspecified,
        department: String = "",
        period: Period? = nil,
        part: IndicatorRowPart = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
        self.department = department
        self.period = period
        self.part = part
    }
}

extension ListIndicatorRowsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_indicator_rows_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListIndicatorRowsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.kind = try MessageArena.enumeration(IndicatorKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.part = try MessageArena.enumeration(IndicatorRowPart(rawValue: Int32(bitPattern: c.pointee.part.rawValue)), "part")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListIndicatorRowsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListIndicatorRowsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListIndicatorRowsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_indicator_rows_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.kind = Xinyi__Reporting__V1__IndicatorKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        c.pointee.part = Xinyi__Reporting__V1__IndicatorRowPart(rawValue: UInt32(bitPattern: self.part.rawValue))
        return c
    }
}

extension ListIndicatorRowsRequest: PagedRequest {}

/// The answer of ListIndicatorRows.
package struct ListIndicatorRowsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListIndicatorRowsResponse" }

    /// The page.
    package var rows: [IndicatorRow] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rows: [IndicatorRow] = [],
        nextPageToken: String = ""
    ) {
        self.rows = rows
        self.nextPageToken = nextPageToken
    }
}

extension ListIndicatorRowsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_indicator_rows_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListIndicatorRowsResponse>) throws(MessageFault) {
        self.init()
        self.rows.reserveCapacity(c.pointee.n_rows)
        for index in 0..<c.pointee.n_rows {
            guard let nested = c.pointee.rows[index] else { continue }
            do { self.rows.append(try IndicatorRow(unpacked: nested)) } catch { throw error.inside("rows", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListIndicatorRowsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListIndicatorRowsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListIndicatorRowsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_indicator_rows_response__init(c)
        if !self.rows.isEmpty {
            c.pointee.n_rows = self.rows.count
            let memory = arena.allocate(self.rows.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorRow>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__IndicatorRow>?).self, capacity: self.rows.count)
            for index in self.rows.indices {
                do { list[index] = try self.rows[index].packed(in: arena) } catch { throw error.inside("rows", index) }
            }
            c.pointee.rows = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListIndicatorRowsResponse: PagedResponse {
    /// The page's items, which the contract calls `rows`.
    package var items: [IndicatorRow] {
        get { rows }
        set { rows = newValue }
    }
}

/// The request for RecordConcealment.
package struct RecordConcealmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RecordConcealmentRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// What was found; output-only fields are ignored.
    package var concealment: Concealment? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        concealment: Concealment? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.concealment = concealment
        self.official = official
    }
}

extension RecordConcealmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__record_concealment_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RecordConcealmentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.concealment {
            do { self.concealment = try Concealment(unpacked: nested) } catch { throw error.inside("concealment") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RecordConcealmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RecordConcealmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RecordConcealmentRequest.self, capacity: 1)
        xinyi__reporting__v1__record_concealment_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.concealment {
            do { c.pointee.concealment = try value.packed(in: arena) } catch { throw error.inside("concealment") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RecordConcealmentRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordConcealment.
package struct RecordConcealmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RecordConcealmentResponse" }

    /// The finding as kept.
    package var concealment: Concealment? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        concealment: Concealment? = nil
    ) {
        self.concealment = concealment
    }
}

extension RecordConcealmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__record_concealment_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RecordConcealmentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.concealment {
            do { self.concealment = try Concealment(unpacked: nested) } catch { throw error.inside("concealment") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RecordConcealmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RecordConcealmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RecordConcealmentResponse.self, capacity: 1)
        xinyi__reporting__v1__record_concealment_response__init(c)
        if let value = self.concealment {
            do { c.pointee.concealment = try value.packed(in: arena) } catch { throw error.inside("concealment") }
        }
        return c
    }
}

/// The request for ListConcealments.
package struct ListConcealmentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListConcealmentsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
    }
}

extension ListConcealmentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_concealments_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListConcealmentsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListConcealmentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListConcealmentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListConcealmentsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_concealments_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        return c
    }
}

extension ListConcealmentsRequest: PagedRequest {}

/// The answer of ListConcealments.
package struct ListConcealmentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListConcealmentsResponse" }

    /// The page.
    package var concealments: [Concealment] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        concealments: [Concealment] = [],
        nextPageToken: String = ""
    ) {
        self.concealments = concealments
        self.nextPageToken = nextPageToken
    }
}

extension ListConcealmentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_concealments_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListConcealmentsResponse>) throws(MessageFault) {
        self.init()
        self.concealments.reserveCapacity(c.pointee.n_concealments)
        for index in 0..<c.pointee.n_concealments {
            guard let nested = c.pointee.concealments[index] else { continue }
            do { self.concealments.append(try Concealment(unpacked: nested)) } catch { throw error.inside("concealments", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListConcealmentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListConcealmentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListConcealmentsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_concealments_response__init(c)
        if !self.concealments.isEmpty {
            c.pointee.n_concealments = self.concealments.count
            let memory = arena.allocate(self.concealments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Concealment>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Concealment>?).self, capacity: self.concealments.count)
            for index in self.concealments.indices {
                do { list[index] = try self.concealments[index].packed(in: arena) } catch { throw error.inside("concealments", index) }
            }
            c.pointee.concealments = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListConcealmentsResponse: PagedResponse {
    /// The page's items, which the contract calls `concealments`.
    package var items: [Concealment] {
        get { concealments }
        set { concealments = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.IndicatorService` is, for routers, channels and policies.
package enum IndicatorServiceMethods {
    /// Lists what is measured and how, in order of kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page.
    package static let listIndicatorDefinitions = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListIndicatorDefinitions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    /// Returns one indicator of one department, or of the district, for a period.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for another
    /// department.
    package static let getIndicator = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "GetIndicator",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    /// Lists every indicator of a period, by department in order of code, then by kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listIndicators = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListIndicators",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    /// Lists the rows that an indicator was counted from: the proof of its numerator and of its denominator.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listIndicatorRows = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListIndicatorRows",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    /// Records a decision that an inspection found and that was never reported (瞒报).
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; ALREADY_EXISTS for a document
    /// recorded before; FAILED_PRECONDITION `WAS_REPORTED` if the registry holds it; PERMISSION_DENIED for all but the
    /// lead department.
    package static let recordConcealment = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "RecordConcealment",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P2"])

    /// Lists findings of concealment, newest first.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listConcealments = MethodDescriptor(
        service: "xinyi.reporting.v1.IndicatorService", method: "ListConcealments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P2"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [listIndicatorDefinitions, getIndicator, listIndicators, listIndicatorRows, recordConcealment, listConcealments]
}

/// Computes indicators from the rows that reporting keeps of registry, listing, measures and its own cases. A
/// department reads its own and the district's; the lead department reads all.
package protocol IndicatorService: RPCService {
    /// Lists what is measured and how, in order of kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page.
    func listIndicatorDefinitions(_ request: ListIndicatorDefinitionsRequest, context: ServerContext) async throws -> ListIndicatorDefinitionsResponse

    /// Returns one indicator of one department, or of the district, for a period.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for another
    /// department.
    func getIndicator(_ request: GetIndicatorRequest, context: ServerContext) async throws -> GetIndicatorResponse

    /// Lists every indicator of a period, by department in order of code, then by kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listIndicators(_ request: ListIndicatorsRequest, context: ServerContext) async throws -> ListIndicatorsResponse

    /// Lists the rows that an indicator was counted from: the proof of its numerator and of its denominator.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listIndicatorRows(_ request: ListIndicatorRowsRequest, context: ServerContext) async throws -> ListIndicatorRowsResponse

    /// Records a decision that an inspection found and that was never reported (瞒报).
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; ALREADY_EXISTS for a document
    /// recorded before; FAILED_PRECONDITION `WAS_REPORTED` if the registry holds it; PERMISSION_DENIED for all but the
    /// lead department.
    func recordConcealment(_ request: RecordConcealmentRequest, context: ServerContext) async throws -> RecordConcealmentResponse

    /// Lists findings of concealment, newest first.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listConcealments(_ request: ListConcealmentsRequest, context: ServerContext) async throws -> ListConcealmentsResponse
}

extension IndicatorService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listIndicatorDefinitions(_ request: ListIndicatorDefinitionsRequest, context: ServerContext) async throws -> ListIndicatorDefinitionsResponse {
        throw unimplemented(IndicatorServiceMethods.listIndicatorDefinitions)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getIndicator(_ request: GetIndicatorRequest, context: ServerContext) async throws -> GetIndicatorResponse {
        throw unimplemented(IndicatorServiceMethods.getIndicator)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listIndicators(_ request: ListIndicatorsRequest, context: ServerContext) async throws -> ListIndicatorsResponse {
        throw unimplemented(IndicatorServiceMethods.listIndicators)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listIndicatorRows(_ request: ListIndicatorRowsRequest, context: ServerContext) async throws -> ListIndicatorRowsResponse {
        throw unimplemented(IndicatorServiceMethods.listIndicatorRows)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordConcealment(_ request: RecordConcealmentRequest, context: ServerContext) async throws -> RecordConcealmentResponse {
        throw unimplemented(IndicatorServiceMethods.recordConcealment)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listConcealments(_ request: ListConcealmentsRequest, context: ServerContext) async throws -> ListConcealmentsResponse {
        throw unimplemented(IndicatorServiceMethods.listConcealments)
    }
}

extension IndicatorService {
    /// Makes every method of `IndicatorService` reachable.
    /// A type that serves several services calls each one's.
    package func registerIndicatorService(in router: inout Router) {
        router.add(IndicatorServiceMethods.listIndicatorDefinitions) { payload, limits, _ throws(RPCError) in
            let request = try ListIndicatorDefinitionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listIndicatorDefinitions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.getIndicator) { payload, limits, _ throws(RPCError) in
            let request = try GetIndicatorRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getIndicator(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.listIndicators) { payload, limits, _ throws(RPCError) in
            let request = try ListIndicatorsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listIndicators(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.listIndicatorRows) { payload, limits, _ throws(RPCError) in
            let request = try ListIndicatorRowsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listIndicatorRows(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.recordConcealment) { payload, limits, _ throws(RPCError) in
            let request = try RecordConcealmentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordConcealment(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(IndicatorServiceMethods.listConcealments) { payload, limits, _ throws(RPCError) in
            let request = try ListConcealmentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listConcealments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerIndicatorService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.IndicatorService`.
///
/// Computes indicators from the rows that reporting keeps of registry, listing, measures and its own cases. A
/// department reads its own and the district's; the lead department reads all.
package struct IndicatorServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Lists what is measured and how, in order of kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page.
    package func listIndicatorDefinitions(_ request: ListIndicatorDefinitionsRequest, options: CallOptions = .default) async throws -> ListIndicatorDefinitionsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listIndicatorDefinitions, request.serialized(), options: options))
    }

    /// Returns one indicator of one department, or of the district, for a period.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for another
    /// department.
    package func getIndicator(_ request: GetIndicatorRequest, options: CallOptions = .default) async throws -> GetIndicatorResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.getIndicator, request.serialized(), options: options))
    }

    /// Lists every indicator of a period, by department in order of code, then by kind.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listIndicators(_ request: ListIndicatorsRequest, options: CallOptions = .default) async throws -> ListIndicatorsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listIndicators, request.serialized(), options: options))
    }

    /// Lists the rows that an indicator was counted from: the proof of its numerator and of its denominator.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listIndicatorRows(_ request: ListIndicatorRowsRequest, options: CallOptions = .default) async throws -> ListIndicatorRowsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listIndicatorRows, request.serialized(), options: options))
    }

    /// Records a decision that an inspection found and that was never reported (瞒报).
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; ALREADY_EXISTS for a document
    /// recorded before; FAILED_PRECONDITION `WAS_REPORTED` if the registry holds it; PERMISSION_DENIED for all but the
    /// lead department.
    package func recordConcealment(_ request: RecordConcealmentRequest, options: CallOptions = .default) async throws -> RecordConcealmentResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.recordConcealment, request.serialized(), options: options))
    }

    /// Lists findings of concealment, newest first.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listConcealments(_ request: ListConcealmentsRequest, options: CallOptions = .default) async throws -> ListConcealmentsResponse {
        try decodeResponse(await channel.unaryBytes(IndicatorServiceMethods.listConcealments, request.serialized(), options: options))
    }
}
