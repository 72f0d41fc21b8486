// Written by `make generate` from proto/xinyi/reporting/v1/circular_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where a circular stands: DRAFT > ISSUED > WITHDRAWN.
package enum CircularState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means all.
    case unspecified
    /// Being written.
    case draft
    /// Issued to all departments.
    case issued
    /// Withdrawn because it was wrong.
    case withdrawn
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .draft, .issued, .withdrawn] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .issued
            case 3: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .issued: 2
            case .withdrawn: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CIRCULAR_STATE_UNSPECIFIED"
            case .draft: "CIRCULAR_STATE_DRAFT"
            case .issued: "CIRCULAR_STATE_ISSUED"
            case .withdrawn: "CIRCULAR_STATE_WITHDRAWN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CIRCULAR_STATE_UNSPECIFIED": self = .unspecified
            case "CIRCULAR_STATE_DRAFT": self = .draft
            case "CIRCULAR_STATE_ISSUED": self = .issued
            case "CIRCULAR_STATE_WITHDRAWN": self = .withdrawn
            default: return nil
        }
    }
}

/// What a circular does.
package enum CircularKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests.
    case unspecified
    /// Names departments that do poorly (通报批评).
    case criticism
    /// Names departments that do well (通报表扬).
    case commendation
    /// Tells how things stand.
    case information
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .criticism, .commendation, .information] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .criticism
            case 2: self = .commendation
            case 3: self = .information
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .criticism: 1
            case .commendation: 2
            case .information: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CIRCULAR_KIND_UNSPECIFIED"
            case .criticism: "CIRCULAR_KIND_CRITICISM"
            case .commendation: "CIRCULAR_KIND_COMMENDATION"
            case .information: "CIRCULAR_KIND_INFORMATION"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CIRCULAR_KIND_UNSPECIFIED": self = .unspecified
            case "CIRCULAR_KIND_CRITICISM": self = .criticism
            case "CIRCULAR_KIND_COMMENDATION": self = .commendation
            case "CIRCULAR_KIND_INFORMATION": self = .information
            default: return nil
        }
    }
}

/// Where a notice stands: ISSUED > ACKNOWLEDGED > RECTIFIED > VERIFIED | ESCALATED.
package enum RectificationState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means all.
    case unspecified
    /// Issued, not yet acknowledged.
    case issued
    /// The department took note and is at work.
    case acknowledged
    /// The department reported what it did.
    case rectified
    /// The lead department found it true and sufficient: closed.
    case verified
    /// Before the district government.
    case escalated
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .issued, .acknowledged, .rectified, .verified, .escalated] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .issued
            case 2: self = .acknowledged
            case 3: self = .rectified
            case 4: self = .verified
            case 5: self = .escalated
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .issued: 1
            case .acknowledged: 2
            case .rectified: 3
            case .verified: 4
            case .escalated: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "RECTIFICATION_STATE_UNSPECIFIED"
            case .issued: "RECTIFICATION_STATE_ISSUED"
            case .acknowledged: "RECTIFICATION_STATE_ACKNOWLEDGED"
            case .rectified: "RECTIFICATION_STATE_RECTIFIED"
            case .verified: "RECTIFICATION_STATE_VERIFIED"
            case .escalated: "RECTIFICATION_STATE_ESCALATED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "RECTIFICATION_STATE_UNSPECIFIED": self = .unspecified
            case "RECTIFICATION_STATE_ISSUED": self = .issued
            case "RECTIFICATION_STATE_ACKNOWLEDGED": self = .acknowledged
            case "RECTIFICATION_STATE_RECTIFIED": self = .rectified
            case "RECTIFICATION_STATE_VERIFIED": self = .verified
            case "RECTIFICATION_STATE_ESCALATED": self = .escalated
            default: return nil
        }
    }
}

/// What a circular says about one department.
package struct CircularFinding: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CircularFinding" }

    /// Code of the department.
    package var department: String = ""

    /// What it says, 1 to 2000 characters.
    package var text: String = ""

    /// Records that prove it, resource names, at most 50.
    package var evidenceRecords: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        text: String = "",
        evidenceRecords: [String] = []
    ) {
        self.department = department
        self.text = text
        self.evidenceRecords = evidenceRecords
    }
}

extension CircularFinding {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__circular_finding__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CircularFinding>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.text = try MessageArena.string(c.pointee.text, "text")
        self.evidenceRecords = try MessageArena.strings(c.pointee.evidence_records, c.pointee.n_evidence_records, "evidence_records")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CircularFinding> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CircularFinding>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CircularFinding.self, capacity: 1)
        xinyi__reporting__v1__circular_finding__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.text = try arena.copy(self.text, "text")
        if !self.evidenceRecords.isEmpty {
            c.pointee.n_evidence_records = self.evidenceRecords.count
            c.pointee.evidence_records = try arena.copy(self.evidenceRecords, "evidence_records")
        }
        return c
    }
}

/// A circular.
package struct Circular: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Circular" }

    /// Resource name `circulars/{id}`. Output only.
    package var name: String = ""

    /// What it does.
    package var kind: CircularKind = .unspecified

    /// Where it stands. Output only.
    package var state: CircularState = .unspecified

    /// Title, 1 to 200 characters.
    package var title: String = ""

    /// The period it is about.
    package var period: Period? = nil

    /// Text, 1 to 20000 characters.
    package var body: String = ""

    /// What it says about departments, at most 100; at least one for criticism and commendation.
    package var findings: [CircularFinding] = []

    /// Number of the document once issued. Output only.
    package var documentNumber: String = ""

    /// When it was issued; absent before. Output only.
    package var issueTime: WireTimestamp? = nil

    /// Why it was withdrawn, or empty. Output only.
    package var withdrawReason: String = ""

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: CircularKind = .unspecified,
        state: CircularState = .unspecified,
        title: String = "",
        period: Period? = nil,
        body: String = "",
        findings: [CircularFinding] = [],
        documentNumber: String = "",
        issueTime: WireTimestamp? = nil,
        withdrawReason: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.kind = kind
        self.state = state
        self.title = title
        self.period = period
        self.body = body
        self.findings = findings
        self.documentNumber = documentNumber
        self.issueTime = issueTime
        self.withdrawReason = withdrawReason
        self.etag = etag
        self.createTime = createTime
    }
}

extension Circular {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__circular__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Circular>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(CircularKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.state = try MessageArena.enumeration(CircularState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.title = try MessageArena.string(c.pointee.title, "title")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.body = try MessageArena.string(c.pointee.body, "body")
        self.findings.reserveCapacity(c.pointee.n_findings)
        for index in 0..<c.pointee.n_findings {
            guard let nested = c.pointee.findings[index] else { continue }
            do { self.findings.append(try CircularFinding(unpacked: nested)) } catch { throw error.inside("findings", index) }
        }
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        if let nested = c.pointee.issue_time {
            do { self.issueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("issue_time") }
        }
        self.withdrawReason = try MessageArena.string(c.pointee.withdraw_reason, "withdraw_reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Circular> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Circular>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Circular.self, capacity: 1)
        xinyi__reporting__v1__circular__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Reporting__V1__CircularKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.state = Xinyi__Reporting__V1__CircularState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.title = try arena.copy(self.title, "title")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        c.pointee.body = try arena.copy(self.body, "body")
        if !self.findings.isEmpty {
            c.pointee.n_findings = self.findings.count
            let memory = arena.allocate(self.findings.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__CircularFinding>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__CircularFinding>?).self, capacity: self.findings.count)
            for index in self.findings.indices {
                do { list[index] = try self.findings[index].packed(in: arena) } catch { throw error.inside("findings", index) }
            }
            c.pointee.findings = list
        }
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        if let value = self.issueTime {
            do { c.pointee.issue_time = try value.packed(in: arena) } catch { throw error.inside("issue_time") }
        }
        c.pointee.withdraw_reason = try arena.copy(self.withdrawReason, "withdraw_reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// What a department did.
package struct RectificationReport: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RectificationReport" }

    /// What was done, 1 to 4000 characters.
    package var measures: String = ""

    /// Records that prove it, resource names, at most 50.
    package var evidenceRecords: [String] = []

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// Who reported. Output only.
    package var official: CommonSchema.Official? = nil

    /// When. Output only.
    package var reportTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measures: String = "",
        evidenceRecords: [String] = [],
        documents: [CommonSchema.DocumentReference] = [],
        official: CommonSchema.Official? = nil,
        reportTime: WireTimestamp? = nil
    ) {
        self.measures = measures
        self.evidenceRecords = evidenceRecords
        self.documents = documents
        self.official = official
        self.reportTime = reportTime
    }
}

extension RectificationReport {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__rectification_report__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RectificationReport>) throws(MessageFault) {
        self.init()
        self.measures = try MessageArena.string(c.pointee.measures, "measures")
        self.evidenceRecords = try MessageArena.strings(c.pointee.evidence_records, c.pointee.n_evidence_records, "evidence_records")
        self.documents.reserveCapacity(c.pointee.n_documents)
        for index in 0..<c.pointee.n_documents {
            guard let nested = c.pointee.documents[index] else { continue }
            do { self.documents.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("documents", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.report_time {
            do { self.reportTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("report_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RectificationReport> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RectificationReport>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RectificationReport.self, capacity: 1)
        xinyi__reporting__v1__rectification_report__init(c)
        c.pointee.measures = try arena.copy(self.measures, "measures")
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
        if let value = self.reportTime {
            do { c.pointee.report_time = try value.packed(in: arena) } catch { throw error.inside("report_time") }
        }
        return c
    }
}

/// One step of a notice.
package struct RectificationStep: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RectificationStep" }

    /// The state it led to.
    package var state: RectificationState = .unspecified

    /// Reason or finding.
    package var remark: String = ""

    /// Code of the department that took it.
    package var department: String = ""

    /// Who.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var stepTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        state: RectificationState = .unspecified,
        remark: String = "",
        department: String = "",
        official: CommonSchema.Official? = nil,
        stepTime: WireTimestamp? = nil
    ) {
        self.state = state
        self.remark = remark
        self.department = department
        self.official = official
        self.stepTime = stepTime
    }
}

extension RectificationStep {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__rectification_step__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RectificationStep>) throws(MessageFault) {
        self.init()
        self.state = try MessageArena.enumeration(RectificationState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.step_time {
            do { self.stepTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("step_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RectificationStep> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RectificationStep>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RectificationStep.self, capacity: 1)
        xinyi__reporting__v1__rectification_step__init(c)
        c.pointee.state = Xinyi__Reporting__V1__RectificationState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.remark = try arena.copy(self.remark, "remark")
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.stepTime {
            do { c.pointee.step_time = try value.packed(in: arena) } catch { throw error.inside("step_time") }
        }
        return c
    }
}

/// A rectification notice.
package struct Rectification: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Rectification" }

    /// Resource name `rectifications/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The circular it follows from, `circulars/{id}`, or empty.
    package var circular: String = ""

    /// Where it stands. Output only.
    package var state: RectificationState = .unspecified

    /// What is wrong, 1 to 2000 characters.
    package var problem: String = ""

    /// What is demanded, 1 to 2000 characters.
    package var demand: String = ""

    /// Records that prove it, resource names, at most 50.
    package var evidenceRecords: [String] = []

    /// Last day to report, `YYYY-MM-DD`, after the day of issue.
    package var dueDate: String = ""

    /// True if the due day is over and it is neither rectified nor verified. Output only.
    package var overdue: Bool = false

    /// What the department reported, oldest first. Output only.
    package var reports: [RectificationReport] = []

    /// Every step, oldest first. Output only.
    package var steps: [RectificationStep] = []

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
        circular: String = "",
        state: RectificationState = .unspecified,
        problem: String = "",
        demand: String = "",
        evidenceRecords: [String] = [],
        dueDate: String = "",
        overdue: Bool = false,
        reports: [RectificationReport] = [],
        steps: [RectificationStep] = [],
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.circular = circular
        self.state = state
        self.problem = problem
        self.demand = demand
        self.evidenceRecords = evidenceRecords
        self.dueDate = dueDate
        self.overdue = overdue
        self.reports = reports
        self.steps = steps
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }
}

extension Rectification {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__rectification__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Rectification>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.circular = try MessageArena.string(c.pointee.circular, "circular")
        self.state = try MessageArena.enumeration(RectificationState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.problem = try MessageArena.string(c.pointee.problem, "problem")
        self.demand = try MessageArena.string(c.pointee.demand, "demand")
        self.evidenceRecords = try MessageArena.strings(c.pointee.evidence_records, c.pointee.n_evidence_records, "evidence_records")
        self.dueDate = try MessageArena.string(c.pointee.due_date, "due_date")
        self.overdue = c.pointee.overdue != 0
        self.reports.reserveCapacity(c.pointee.n_reports)
        for index in 0..<c.pointee.n_reports {
            guard let nested = c.pointee.reports[index] else { continue }
            do { self.reports.append(try RectificationReport(unpacked: nested)) } catch { throw error.inside("reports", index) }
        }
        self.steps.reserveCapacity(c.pointee.n_steps)
        for index in 0..<c.pointee.n_steps {
            guard let nested = c.pointee.steps[index] else { continue }
            do { self.steps.append(try RectificationStep(unpacked: nested)) } catch { throw error.inside("steps", index) }
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Rectification> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Rectification>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Rectification.self, capacity: 1)
        xinyi__reporting__v1__rectification__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.circular = try arena.copy(self.circular, "circular")
        c.pointee.state = Xinyi__Reporting__V1__RectificationState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.problem = try arena.copy(self.problem, "problem")
        c.pointee.demand = try arena.copy(self.demand, "demand")
        if !self.evidenceRecords.isEmpty {
            c.pointee.n_evidence_records = self.evidenceRecords.count
            c.pointee.evidence_records = try arena.copy(self.evidenceRecords, "evidence_records")
        }
        c.pointee.due_date = try arena.copy(self.dueDate, "due_date")
        c.pointee.overdue = self.overdue ? 1 : 0
        if !self.reports.isEmpty {
            c.pointee.n_reports = self.reports.count
            let memory = arena.allocate(self.reports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__RectificationReport>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__RectificationReport>?).self, capacity: self.reports.count)
            for index in self.reports.indices {
                do { list[index] = try self.reports[index].packed(in: arena) } catch { throw error.inside("reports", index) }
            }
            c.pointee.reports = list
        }
        if !self.steps.isEmpty {
            c.pointee.n_steps = self.steps.count
            let memory = arena.allocate(self.steps.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__RectificationStep>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__RectificationStep>?).self, capacity: self.steps.count)
            for index in self.steps.indices {
                do { list[index] = try self.steps[index].packed(in: arena) } catch { throw error.inside("steps", index) }
            }
            c.pointee.steps = list
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

/// The request for CreateCircular.
package struct CreateCircularRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateCircularRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The circular; output-only fields are ignored.
    package var circular: Circular? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        circular: Circular? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.circular = circular
        self.official = official
    }
}

extension CreateCircularRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_circular_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateCircularRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.circular {
            do { self.circular = try Circular(unpacked: nested) } catch { throw error.inside("circular") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateCircularRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateCircularRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateCircularRequest.self, capacity: 1)
        xinyi__reporting__v1__create_circular_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.circular {
            do { c.pointee.circular = try value.packed(in: arena) } catch { throw error.inside("circular") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateCircularRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateCircular.
package struct CreateCircularResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CreateCircularResponse" }

    /// The draft.
    package var circular: Circular? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }
}

extension CreateCircularResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__create_circular_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CreateCircularResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.circular {
            do { self.circular = try Circular(unpacked: nested) } catch { throw error.inside("circular") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CreateCircularResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CreateCircularResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CreateCircularResponse.self, capacity: 1)
        xinyi__reporting__v1__create_circular_response__init(c)
        if let value = self.circular {
            do { c.pointee.circular = try value.packed(in: arena) } catch { throw error.inside("circular") }
        }
        return c
    }
}

/// The request for UpdateCircular.
package struct UpdateCircularRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.UpdateCircularRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The whole new content; `name` says which, `etag` which state was seen.
    package var circular: Circular? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        circular: Circular? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.circular = circular
        self.official = official
    }
}

extension UpdateCircularRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__update_circular_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__UpdateCircularRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.circular {
            do { self.circular = try Circular(unpacked: nested) } catch { throw error.inside("circular") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__UpdateCircularRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__UpdateCircularRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__UpdateCircularRequest.self, capacity: 1)
        xinyi__reporting__v1__update_circular_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.circular {
            do { c.pointee.circular = try value.packed(in: arena) } catch { throw error.inside("circular") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension UpdateCircularRequest: ActedRequest, IdempotentRequest {}

/// The answer of UpdateCircular.
package struct UpdateCircularResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.UpdateCircularResponse" }

    /// The draft.
    package var circular: Circular? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }
}

extension UpdateCircularResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__update_circular_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__UpdateCircularResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.circular {
            do { self.circular = try Circular(unpacked: nested) } catch { throw error.inside("circular") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__UpdateCircularResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__UpdateCircularResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__UpdateCircularResponse.self, capacity: 1)
        xinyi__reporting__v1__update_circular_response__init(c)
        if let value = self.circular {
            do { c.pointee.circular = try value.packed(in: arena) } catch { throw error.inside("circular") }
        }
        return c
    }
}

/// The request for IssueCircular.
package struct IssueCircularRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.IssueCircularRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `circulars/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Number of the document, 1 to 64 characters.
    package var documentNumber: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        documentNumber: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.documentNumber = documentNumber
        self.official = official
    }
}

extension IssueCircularRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__issue_circular_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__IssueCircularRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__IssueCircularRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__IssueCircularRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__IssueCircularRequest.self, capacity: 1)
        xinyi__reporting__v1__issue_circular_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension IssueCircularRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of IssueCircular.
package struct IssueCircularResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.IssueCircularResponse" }

    /// The resource as it now stands.
    package var circular: Circular? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }
}

extension IssueCircularResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__issue_circular_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__IssueCircularResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.circular {
            do { self.circular = try Circular(unpacked: nested) } catch { throw error.inside("circular") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__IssueCircularResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__IssueCircularResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__IssueCircularResponse.self, capacity: 1)
        xinyi__reporting__v1__issue_circular_response__init(c)
        if let value = self.circular {
            do { c.pointee.circular = try value.packed(in: arena) } catch { throw error.inside("circular") }
        }
        return c
    }
}

/// The request for WithdrawCircular.
package struct WithdrawCircularRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.WithdrawCircularRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `circulars/{id}`.
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

extension WithdrawCircularRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__withdraw_circular_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__WithdrawCircularRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__WithdrawCircularRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__WithdrawCircularRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__WithdrawCircularRequest.self, capacity: 1)
        xinyi__reporting__v1__withdraw_circular_request__init(c)
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

extension WithdrawCircularRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawCircular.
package struct WithdrawCircularResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.WithdrawCircularResponse" }

    /// The resource as it now stands.
    package var circular: Circular? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }
}

extension WithdrawCircularResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__withdraw_circular_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__WithdrawCircularResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.circular {
            do { self.circular = try Circular(unpacked: nested) } catch { throw error.inside("circular") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__WithdrawCircularResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__WithdrawCircularResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__WithdrawCircularResponse.self, capacity: 1)
        xinyi__reporting__v1__withdraw_circular_response__init(c)
        if let value = self.circular {
            do { c.pointee.circular = try value.packed(in: arena) } catch { throw error.inside("circular") }
        }
        return c
    }
}

/// The request for GetCircular.
package struct GetCircularRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetCircularRequest" }

    /// `circulars/{id}`.
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

extension GetCircularRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_circular_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetCircularRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetCircularRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetCircularRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetCircularRequest.self, capacity: 1)
        xinyi__reporting__v1__get_circular_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetCircularRequest: NamedRequest {}

/// The answer of GetCircular.
package struct GetCircularResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetCircularResponse" }

    /// The resource.
    package var circular: Circular? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        circular: Circular? = nil
    ) {
        self.circular = circular
    }
}

extension GetCircularResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_circular_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetCircularResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.circular {
            do { self.circular = try Circular(unpacked: nested) } catch { throw error.inside("circular") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetCircularResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetCircularResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetCircularResponse.self, capacity: 1)
        xinyi__reporting__v1__get_circular_response__init(c)
        if let value = self.circular {
            do { c.pointee.circular = try value.packed(in: arena) } catch { throw error.inside("circular") }
        }
        return c
    }
}

/// The request for ListCirculars.
package struct ListCircularsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListCircularsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only those that name this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only in this state; unspecified for all.
    package var state: CircularState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        state: CircularState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
    }
}

extension ListCircularsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_circulars_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListCircularsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(CircularState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListCircularsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListCircularsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListCircularsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_circulars_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Reporting__V1__CircularState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListCircularsRequest: PagedRequest {}

/// The answer of ListCirculars.
package struct ListCircularsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListCircularsResponse" }

    /// The page.
    package var circulars: [Circular] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        circulars: [Circular] = [],
        nextPageToken: String = ""
    ) {
        self.circulars = circulars
        self.nextPageToken = nextPageToken
    }
}

extension ListCircularsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_circulars_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListCircularsResponse>) throws(MessageFault) {
        self.init()
        self.circulars.reserveCapacity(c.pointee.n_circulars)
        for index in 0..<c.pointee.n_circulars {
            guard let nested = c.pointee.circulars[index] else { continue }
            do { self.circulars.append(try Circular(unpacked: nested)) } catch { throw error.inside("circulars", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListCircularsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListCircularsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListCircularsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_circulars_response__init(c)
        if !self.circulars.isEmpty {
            c.pointee.n_circulars = self.circulars.count
            let memory = arena.allocate(self.circulars.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Circular>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Circular>?).self, capacity: self.circulars.count)
            for index in self.circulars.indices {
                do { list[index] = try self.circulars[index].packed(in: arena) } catch { throw error.inside("circulars", index) }
            }
            c.pointee.circulars = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListCircularsResponse: PagedResponse {
    /// The page's items, which the contract calls `circulars`.
    package var items: [Circular] {
        get { circulars }
        set { circulars = newValue }
    }
}

/// The request for IssueRectification.
package struct IssueRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.IssueRectificationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The notice; output-only fields are ignored.
    package var rectification: Rectification? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        rectification: Rectification? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.rectification = rectification
        self.official = official
    }
}

extension IssueRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__issue_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__IssueRectificationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__IssueRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__IssueRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__IssueRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__issue_rectification_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension IssueRectificationRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueRectification.
package struct IssueRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.IssueRectificationResponse" }

    /// The notice.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension IssueRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__issue_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__IssueRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__IssueRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__IssueRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__IssueRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__issue_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for AcknowledgeRectification.
package struct AcknowledgeRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeRectificationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
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

extension AcknowledgeRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__acknowledge_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AcknowledgeRectificationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AcknowledgeRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AcknowledgeRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AcknowledgeRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__acknowledge_rectification_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension AcknowledgeRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcknowledgeRectification.
package struct AcknowledgeRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.AcknowledgeRectificationResponse" }

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension AcknowledgeRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__acknowledge_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__AcknowledgeRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__AcknowledgeRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__AcknowledgeRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__AcknowledgeRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__acknowledge_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for ReportRectification.
package struct ReportRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReportRectificationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What was done.
    package var report: RectificationReport? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        report: RectificationReport? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.report = report
        self.official = official
    }
}

extension ReportRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__report_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReportRectificationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.report {
            do { self.report = try RectificationReport(unpacked: nested) } catch { throw error.inside("report") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReportRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReportRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReportRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__report_rectification_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.report {
            do { c.pointee.report = try value.packed(in: arena) } catch { throw error.inside("report") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ReportRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ReportRectification.
package struct ReportRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReportRectificationResponse" }

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension ReportRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__report_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReportRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReportRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReportRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReportRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__report_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for VerifyRectification.
package struct VerifyRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.VerifyRectificationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What was found, 1 to 1000 characters.
    package var finding: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        finding: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.finding = finding
        self.official = official
    }
}

extension VerifyRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__verify_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__VerifyRectificationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.finding = try MessageArena.string(c.pointee.finding, "finding")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__VerifyRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__VerifyRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__VerifyRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__verify_rectification_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.finding = try arena.copy(self.finding, "finding")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension VerifyRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of VerifyRectification.
package struct VerifyRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.VerifyRectificationResponse" }

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension VerifyRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__verify_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__VerifyRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__VerifyRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__VerifyRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__VerifyRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__verify_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for ReturnRectification.
package struct ReturnRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReturnRectificationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What is missing, 1 to 1000 characters.
    package var reason: String = ""

    /// New last day, `YYYY-MM-DD`, after today.
    package var dueDate: String = ""

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
        dueDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.dueDate = dueDate
        self.official = official
    }
}

extension ReturnRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__return_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReturnRectificationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.dueDate = try MessageArena.string(c.pointee.due_date, "due_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReturnRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReturnRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReturnRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__return_rectification_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.due_date = try arena.copy(self.dueDate, "due_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ReturnRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ReturnRectification.
package struct ReturnRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReturnRectificationResponse" }

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension ReturnRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__return_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReturnRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReturnRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReturnRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReturnRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__return_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for EscalateRectification.
package struct EscalateRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.EscalateRectificationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
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

extension EscalateRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__escalate_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__EscalateRectificationRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__EscalateRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__EscalateRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__EscalateRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__escalate_rectification_request__init(c)
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

extension EscalateRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EscalateRectification.
package struct EscalateRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.EscalateRectificationResponse" }

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension EscalateRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__escalate_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__EscalateRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__EscalateRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__EscalateRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__EscalateRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__escalate_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for CloseEscalatedRectification.
package struct CloseEscalatedRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CloseEscalatedRectificationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `rectifications/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// What was settled, 1 to 1000 characters.
    package var finding: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        finding: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.finding = finding
        self.official = official
    }
}

extension CloseEscalatedRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__close_escalated_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CloseEscalatedRectificationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.finding = try MessageArena.string(c.pointee.finding, "finding")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CloseEscalatedRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CloseEscalatedRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CloseEscalatedRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__close_escalated_rectification_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.finding = try arena.copy(self.finding, "finding")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CloseEscalatedRectificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of CloseEscalatedRectification.
package struct CloseEscalatedRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CloseEscalatedRectificationResponse" }

    /// The resource as it now stands.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension CloseEscalatedRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__close_escalated_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CloseEscalatedRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CloseEscalatedRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CloseEscalatedRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CloseEscalatedRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__close_escalated_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for GetRectification.
package struct GetRectificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetRectificationRequest" }

    /// `rectifications/{id}`.
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

extension GetRectificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_rectification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetRectificationRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetRectificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetRectificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetRectificationRequest.self, capacity: 1)
        xinyi__reporting__v1__get_rectification_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetRectificationRequest: NamedRequest {}

/// The answer of GetRectification.
package struct GetRectificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetRectificationResponse" }

    /// The resource.
    package var rectification: Rectification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectification: Rectification? = nil
    ) {
        self.rectification = rectification
    }
}

extension GetRectificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_rectification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetRectificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rectification {
            do { self.rectification = try Rectification(unpacked: nested) } catch { throw error.inside("rectification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetRectificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetRectificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetRectificationResponse.self, capacity: 1)
        xinyi__reporting__v1__get_rectification_response__init(c)
        if let value = self.rectification {
            do { c.pointee.rectification = try value.packed(in: arena) } catch { throw error.inside("rectification") }
        }
        return c
    }
}

/// The request for ListRectifications.
package struct ListRectificationsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListRectificationsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only to this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only in this state; unspecified for all.
    package var state: RectificationState = .unspecified

    /// Only those whose due day is over and that are not verified.
    package var overdueOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        state: RectificationState = .unspecified,
        overdueOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
        self.overdueOnly = overdueOnly
    }
}

extension ListRectificationsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_rectifications_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListRectificationsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(RectificationState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.overdueOnly = c.pointee.overdue_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListRectificationsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListRectificationsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListRectificationsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_rectifications_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Reporting__V1__RectificationState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.overdue_only = self.overdueOnly ? 1 : 0
        return c
    }
}

extension ListRectificationsRequest: PagedRequest {}

/// The answer of ListRectifications.
package struct ListRectificationsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListRectificationsResponse" }

    /// The page.
    package var rectifications: [Rectification] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rectifications: [Rectification] = [],
        nextPageToken: String = ""
    ) {
        self.rectifications = rectifications
        self.nextPageToken = nextPageToken
    }
}

extension ListRectificationsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_rectifications_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListRectificationsResponse>) throws(MessageFault) {
        self.init()
        self.rectifications.reserveCapacity(c.pointee.n_rectifications)
        for index in 0..<c.pointee.n_rectifications {
            guard let nested = c.pointee.rectifications[index] else { continue }
            do { self.rectifications.append(try Rectification(unpacked: nested)) } catch { throw error.inside("rectifications", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListRectificationsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListRectificationsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListRectificationsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_rectifications_response__init(c)
        if !self.rectifications.isEmpty {
            c.pointee.n_rectifications = self.rectifications.count
            let memory = arena.allocate(self.rectifications.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Rectification>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Rectification>?).self, capacity: self.rectifications.count)
            for index in self.rectifications.indices {
                do { list[index] = try self.rectifications[index].packed(in: arena) } catch { throw error.inside("rectifications", index) }
            }
            c.pointee.rectifications = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListRectificationsResponse: PagedResponse {
    /// The page's items, which the contract calls `rectifications`.
    package var items: [Rectification] {
        get { rectifications }
        set { rectifications = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.CircularService` is, for routers, channels and policies.
package enum CircularServiceMethods {
    /// Drafts a circular (通报).
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for all but the
    /// lead department.
    package static let createCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "CreateCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// Replaces the content of a draft.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package static let updateCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "UpdateCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// Issues a draft: DRAFT to ISSUED. It never changes afterwards.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package static let issueCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "IssueCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// Withdraws an issued circular that was wrong, with the reason: ISSUED to WITHDRAWN.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package static let withdrawCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "WithdrawCircular",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getCircular = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "GetCircular",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    /// Lists circulars, newest first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listCirculars = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ListCirculars",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    /// Issues a rectification notice: ISSUED.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department or circular; FAILED_PRECONDITION
    /// `CIRCULAR_NOT_ISSUED`; PERMISSION_DENIED for all but the lead department.
    package static let issueRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "IssueRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// The department takes note: ISSUED to ACKNOWLEDGED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package static let acknowledgeRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "AcknowledgeRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P4"])

    /// The department reports what it did: ACKNOWLEDGED to RECTIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package static let reportRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ReportRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P4"])

    /// The lead department finds the report true and sufficient: RECTIFIED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official reported it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package static let verifyRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "VerifyRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// The lead department finds the report wanting: RECTIFIED back to ACKNOWLEDGED, with a new due day.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package static let returnRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ReturnRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// Brings a notice that is overdue or was returned twice before the district government: ESCALATED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NOT_DUE_FOR_ESCALATION`; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package static let escalateRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "EscalateRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P4"])

    /// Records how the district government settled an escalated notice: ESCALATED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the district government.
    package static let closeEscalatedRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "CloseEscalatedRectification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead, .oversight],
        rows: ["P4"])

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getRectification = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "GetRectification",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    /// Lists notices, the earliest due day first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listRectifications = MethodDescriptor(
        service: "xinyi.reporting.v1.CircularService", method: "ListRectifications",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P4"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createCircular, updateCircular, issueCircular, withdrawCircular, getCircular, listCirculars, issueRectification, acknowledgeRectification, reportRectification, verifyRectification, returnRectification, escalateRectification, closeEscalatedRectification, getRectification, listRectifications]
}

/// The lead department issues circulars and rectification notices; the department named acknowledges and reports; the
/// lead department verifies or escalates to the district government.
package protocol CircularService: RPCService {
    /// Drafts a circular (通报).
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for all but the
    /// lead department.
    func createCircular(_ request: CreateCircularRequest, context: ServerContext) async throws -> CreateCircularResponse

    /// Replaces the content of a draft.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func updateCircular(_ request: UpdateCircularRequest, context: ServerContext) async throws -> UpdateCircularResponse

    /// Issues a draft: DRAFT to ISSUED. It never changes afterwards.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func issueCircular(_ request: IssueCircularRequest, context: ServerContext) async throws -> IssueCircularResponse

    /// Withdraws an issued circular that was wrong, with the reason: ISSUED to WITHDRAWN.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func withdrawCircular(_ request: WithdrawCircularRequest, context: ServerContext) async throws -> WithdrawCircularResponse

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getCircular(_ request: GetCircularRequest, context: ServerContext) async throws -> GetCircularResponse

    /// Lists circulars, newest first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listCirculars(_ request: ListCircularsRequest, context: ServerContext) async throws -> ListCircularsResponse

    /// Issues a rectification notice: ISSUED.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department or circular; FAILED_PRECONDITION
    /// `CIRCULAR_NOT_ISSUED`; PERMISSION_DENIED for all but the lead department.
    func issueRectification(_ request: IssueRectificationRequest, context: ServerContext) async throws -> IssueRectificationResponse

    /// The department takes note: ISSUED to ACKNOWLEDGED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func acknowledgeRectification(_ request: AcknowledgeRectificationRequest, context: ServerContext) async throws -> AcknowledgeRectificationResponse

    /// The department reports what it did: ACKNOWLEDGED to RECTIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    func reportRectification(_ request: ReportRectificationRequest, context: ServerContext) async throws -> ReportRectificationResponse

    /// The lead department finds the report true and sufficient: RECTIFIED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official reported it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func verifyRectification(_ request: VerifyRectificationRequest, context: ServerContext) async throws -> VerifyRectificationResponse

    /// The lead department finds the report wanting: RECTIFIED back to ACKNOWLEDGED, with a new due day.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func returnRectification(_ request: ReturnRectificationRequest, context: ServerContext) async throws -> ReturnRectificationResponse

    /// Brings a notice that is overdue or was returned twice before the district government: ESCALATED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NOT_DUE_FOR_ESCALATION`; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func escalateRectification(_ request: EscalateRectificationRequest, context: ServerContext) async throws -> EscalateRectificationResponse

    /// Records how the district government settled an escalated notice: ESCALATED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the district government.
    func closeEscalatedRectification(_ request: CloseEscalatedRectificationRequest, context: ServerContext) async throws -> CloseEscalatedRectificationResponse

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getRectification(_ request: GetRectificationRequest, context: ServerContext) async throws -> GetRectificationResponse

    /// Lists notices, the earliest due day first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listRectifications(_ request: ListRectificationsRequest, context: ServerContext) async throws -> ListRectificationsResponse
}

extension CircularService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createCircular(_ request: CreateCircularRequest, context: ServerContext) async throws -> CreateCircularResponse {
        throw unimplemented(CircularServiceMethods.createCircular)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func updateCircular(_ request: UpdateCircularRequest, context: ServerContext) async throws -> UpdateCircularResponse {
        throw unimplemented(CircularServiceMethods.updateCircular)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func issueCircular(_ request: IssueCircularRequest, context: ServerContext) async throws -> IssueCircularResponse {
        throw unimplemented(CircularServiceMethods.issueCircular)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawCircular(_ request: WithdrawCircularRequest, context: ServerContext) async throws -> WithdrawCircularResponse {
        throw unimplemented(CircularServiceMethods.withdrawCircular)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCircular(_ request: GetCircularRequest, context: ServerContext) async throws -> GetCircularResponse {
        throw unimplemented(CircularServiceMethods.getCircular)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listCirculars(_ request: ListCircularsRequest, context: ServerContext) async throws -> ListCircularsResponse {
        throw unimplemented(CircularServiceMethods.listCirculars)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func issueRectification(_ request: IssueRectificationRequest, context: ServerContext) async throws -> IssueRectificationResponse {
        throw unimplemented(CircularServiceMethods.issueRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acknowledgeRectification(_ request: AcknowledgeRectificationRequest, context: ServerContext) async throws -> AcknowledgeRectificationResponse {
        throw unimplemented(CircularServiceMethods.acknowledgeRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func reportRectification(_ request: ReportRectificationRequest, context: ServerContext) async throws -> ReportRectificationResponse {
        throw unimplemented(CircularServiceMethods.reportRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func verifyRectification(_ request: VerifyRectificationRequest, context: ServerContext) async throws -> VerifyRectificationResponse {
        throw unimplemented(CircularServiceMethods.verifyRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func returnRectification(_ request: ReturnRectificationRequest, context: ServerContext) async throws -> ReturnRectificationResponse {
        throw unimplemented(CircularServiceMethods.returnRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func escalateRectification(_ request: EscalateRectificationRequest, context: ServerContext) async throws -> EscalateRectificationResponse {
        throw unimplemented(CircularServiceMethods.escalateRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func closeEscalatedRectification(_ request: CloseEscalatedRectificationRequest, context: ServerContext) async throws -> CloseEscalatedRectificationResponse {
        throw unimplemented(CircularServiceMethods.closeEscalatedRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getRectification(_ request: GetRectificationRequest, context: ServerContext) async throws -> GetRectificationResponse {
        throw unimplemented(CircularServiceMethods.getRectification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRectifications(_ request: ListRectificationsRequest, context: ServerContext) async throws -> ListRectificationsResponse {
        throw unimplemented(CircularServiceMethods.listRectifications)
    }
}

extension CircularService {
    /// Makes every method of `CircularService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCircularService(in router: inout Router) {
        router.add(CircularServiceMethods.createCircular) { payload, limits, _ throws(RPCError) in
            let request = try CreateCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.updateCircular) { payload, limits, _ throws(RPCError) in
            let request = try UpdateCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.issueCircular) { payload, limits, _ throws(RPCError) in
            let request = try IssueCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.withdrawCircular) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.getCircular) { payload, limits, _ throws(RPCError) in
            let request = try GetCircularRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCircular(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.listCirculars) { payload, limits, _ throws(RPCError) in
            let request = try ListCircularsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCirculars(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.issueRectification) { payload, limits, _ throws(RPCError) in
            let request = try IssueRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.acknowledgeRectification) { payload, limits, _ throws(RPCError) in
            let request = try AcknowledgeRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acknowledgeRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.reportRectification) { payload, limits, _ throws(RPCError) in
            let request = try ReportRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reportRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.verifyRectification) { payload, limits, _ throws(RPCError) in
            let request = try VerifyRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.verifyRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.returnRectification) { payload, limits, _ throws(RPCError) in
            let request = try ReturnRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.returnRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.escalateRectification) { payload, limits, _ throws(RPCError) in
            let request = try EscalateRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.escalateRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.closeEscalatedRectification) { payload, limits, _ throws(RPCError) in
            let request = try CloseEscalatedRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.closeEscalatedRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.getRectification) { payload, limits, _ throws(RPCError) in
            let request = try GetRectificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRectification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CircularServiceMethods.listRectifications) { payload, limits, _ throws(RPCError) in
            let request = try ListRectificationsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRectifications(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerCircularService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.CircularService`.
///
/// The lead department issues circulars and rectification notices; the department named acknowledges and reports; the
/// lead department verifies or escalates to the district government.
package struct CircularServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Drafts a circular (通报).
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; PERMISSION_DENIED for all but the
    /// lead department.
    package func createCircular(_ request: CreateCircularRequest, options: CallOptions = .default) async throws -> CreateCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.createCircular, request.serialized(), options: options))
    }

    /// Replaces the content of a draft.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` unless it is a draft;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package func updateCircular(_ request: UpdateCircularRequest, options: CallOptions = .default) async throws -> UpdateCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.updateCircular, request.serialized(), options: options))
    }

    /// Issues a draft: DRAFT to ISSUED. It never changes afterwards.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official drafted it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package func issueCircular(_ request: IssueCircularRequest, options: CallOptions = .default) async throws -> IssueCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.issueCircular, request.serialized(), options: options))
    }

    /// Withdraws an issued circular that was wrong, with the reason: ISSUED to WITHDRAWN.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package func withdrawCircular(_ request: WithdrawCircularRequest, options: CallOptions = .default) async throws -> WithdrawCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.withdrawCircular, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getCircular(_ request: GetCircularRequest, options: CallOptions = .default) async throws -> GetCircularResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.getCircular, request.serialized(), options: options))
    }

    /// Lists circulars, newest first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listCirculars(_ request: ListCircularsRequest, options: CallOptions = .default) async throws -> ListCircularsResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.listCirculars, request.serialized(), options: options))
    }

    /// Issues a rectification notice: ISSUED.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department or circular; FAILED_PRECONDITION
    /// `CIRCULAR_NOT_ISSUED`; PERMISSION_DENIED for all but the lead department.
    package func issueRectification(_ request: IssueRectificationRequest, options: CallOptions = .default) async throws -> IssueRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.issueRectification, request.serialized(), options: options))
    }

    /// The department takes note: ISSUED to ACKNOWLEDGED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package func acknowledgeRectification(_ request: AcknowledgeRectificationRequest, options: CallOptions = .default) async throws -> AcknowledgeRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.acknowledgeRectification, request.serialized(), options: options))
    }

    /// The department reports what it did: ACKNOWLEDGED to RECTIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for another department.
    package func reportRectification(_ request: ReportRectificationRequest, options: CallOptions = .default) async throws -> ReportRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.reportRectification, request.serialized(), options: options))
    }

    /// The lead department finds the report true and sufficient: RECTIFIED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official reported it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package func verifyRectification(_ request: VerifyRectificationRequest, options: CallOptions = .default) async throws -> VerifyRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.verifyRectification, request.serialized(), options: options))
    }

    /// The lead department finds the report wanting: RECTIFIED back to ACKNOWLEDGED, with a new due day.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package func returnRectification(_ request: ReturnRectificationRequest, options: CallOptions = .default) async throws -> ReturnRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.returnRectification, request.serialized(), options: options))
    }

    /// Brings a notice that is overdue or was returned twice before the district government: ESCALATED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `NOT_DUE_FOR_ESCALATION`; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package func escalateRectification(_ request: EscalateRectificationRequest, options: CallOptions = .default) async throws -> EscalateRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.escalateRectification, request.serialized(), options: options))
    }

    /// Records how the district government settled an escalated notice: ESCALATED to VERIFIED.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the district government.
    package func closeEscalatedRectification(_ request: CloseEscalatedRectificationRequest, options: CallOptions = .default) async throws -> CloseEscalatedRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.closeEscalatedRectification, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P4.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getRectification(_ request: GetRectificationRequest, options: CallOptions = .default) async throws -> GetRectificationResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.getRectification, request.serialized(), options: options))
    }

    /// Lists notices, the earliest due day first.
    ///
    /// Rows: P4.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listRectifications(_ request: ListRectificationsRequest, options: CallOptions = .default) async throws -> ListRectificationsResponse {
        try decodeResponse(await channel.unaryBytes(CircularServiceMethods.listRectifications, request.serialized(), options: options))
    }
}
