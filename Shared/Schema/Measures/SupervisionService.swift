// Written by `make generate` from proto/xinyi/measures/v1/supervision_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where a rule stands (DOMAIN T5).
package enum SegmentRuleState: ContractEnum, Sendable, Hashable {
    /// Not stated. As a filter: every state.
    case unspecified
    /// Drafted.
    case draft
    /// Approved by another official.
    case approved
    /// In force.
    case inForce
    /// Retired.
    case retired
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .draft, .approved, .inForce, .retired] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .approved
            case 3: self = .inForce
            case 4: self = .retired
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .approved: 2
            case .inForce: 3
            case .retired: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SEGMENT_RULE_STATE_UNSPECIFIED"
            case .draft: "SEGMENT_RULE_STATE_DRAFT"
            case .approved: "SEGMENT_RULE_STATE_APPROVED"
            case .inForce: "SEGMENT_RULE_STATE_IN_FORCE"
            case .retired: "SEGMENT_RULE_STATE_RETIRED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SEGMENT_RULE_STATE_UNSPECIFIED": self = .unspecified
            case "SEGMENT_RULE_STATE_DRAFT": self = .draft
            case "SEGMENT_RULE_STATE_APPROVED": self = .approved
            case "SEGMENT_RULE_STATE_IN_FORCE": self = .inForce
            case "SEGMENT_RULE_STATE_RETIRED": self = .retired
            default: return nil
        }
    }
}

/// A rule that forms a segment.
package struct SegmentRule: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.SegmentRule" }

    /// Resource name `segmentRules/{id}`.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// What the segment is called, 1 to 200 bytes.
    package var title: String = ""

    /// The facts that put a subject into it, in the trigger grammar without REQUEST and NOMINATION.
    package var condition: String = ""

    /// Sector classes that also put a subject into it, as the sector authority names them. Optional.
    package var sectorClasses: [String] = []

    /// Share of the segment to be inspected in a year, in hundredths of a percent, 0 to 10000.
    package var ratioBasisPoints: Int32 = 0

    /// Inspections per subject and year, 0 to 52.
    package var inspectionsPerYear: Int32 = 0

    /// The legal basis.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Where it stands.
    package var state: SegmentRuleState = .unspecified

    /// First day in force, ISO 8601 date; empty before.
    package var effectiveDate: String = ""

    /// Changes with every step.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        title: String = "",
        condition: String = "",
        sectorClasses: [String] = [],
        ratioBasisPoints: Int32 = 0,
        inspectionsPerYear: Int32 = 0,
        legalBasis: [CommonSchema.LegalBasis] = [],
        state: SegmentRuleState = .unspecified,
        effectiveDate: String = "",
        etag: String = ""
    ) {
        self.name = name
        self.department = department
        self.title = title
        self.condition = condition
        self.sectorClasses = sectorClasses
        self.ratioBasisPoints = ratioBasisPoints
        self.inspectionsPerYear = inspectionsPerYear
        self.legalBasis = legalBasis
        self.state = state
        self.effectiveDate = effectiveDate
        self.etag = etag
    }
}

extension SegmentRule {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__segment_rule__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__SegmentRule>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.condition = try MessageArena.string(c.pointee.condition, "condition")
        self.sectorClasses = try MessageArena.strings(c.pointee.sector_classes, c.pointee.n_sector_classes, "sector_classes")
        self.ratioBasisPoints = c.pointee.ratio_basis_points
        self.inspectionsPerYear = c.pointee.inspections_per_year
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.state = try MessageArena.enumeration(SegmentRuleState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__SegmentRule> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__SegmentRule>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__SegmentRule.self, capacity: 1)
        xinyi__measures__v1__segment_rule__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.condition = try arena.copy(self.condition, "condition")
        if !self.sectorClasses.isEmpty {
            c.pointee.n_sector_classes = self.sectorClasses.count
            c.pointee.sector_classes = try arena.copy(self.sectorClasses, "sector_classes")
        }
        c.pointee.ratio_basis_points = self.ratioBasisPoints
        c.pointee.inspections_per_year = self.inspectionsPerYear
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.state = Xinyi__Measures__V1__SegmentRuleState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// A classification by a sector authority.
package struct Classification: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Classification" }

    /// Resource name of the subject.
    package var subject: String = ""

    /// Who classified, 1 to 200 bytes.
    package var issuer: String = ""

    /// The field, 1 to 100 bytes.
    package var fieldName: String = ""

    /// The class as the issuer names it, 1 to 20 bytes.
    package var sectorClass: String = ""

    /// Date of the classification, ISO 8601 date.
    package var issueDate: String = ""

    /// Last day, ISO 8601 date; empty if open.
    package var expiryDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        issuer: String = "",
        fieldName: String = "",
        sectorClass: String = "",
        issueDate: String = "",
        expiryDate: String = ""
    ) {
        self.subject = subject
        self.issuer = issuer
        self.fieldName = fieldName
        self.sectorClass = sectorClass
        self.issueDate = issueDate
        self.expiryDate = expiryDate
    }
}

extension Classification {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__classification__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Classification>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.issuer = try MessageArena.string(c.pointee.issuer, "issuer")
        self.fieldName = try MessageArena.string(c.pointee.field_name, "field_name")
        self.sectorClass = try MessageArena.string(c.pointee.sector_class, "sector_class")
        self.issueDate = try MessageArena.string(c.pointee.issue_date, "issue_date")
        self.expiryDate = try MessageArena.string(c.pointee.expiry_date, "expiry_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Classification> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Classification>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Classification.self, capacity: 1)
        xinyi__measures__v1__classification__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.issuer = try arena.copy(self.issuer, "issuer")
        c.pointee.field_name = try arena.copy(self.fieldName, "field_name")
        c.pointee.sector_class = try arena.copy(self.sectorClass, "sector_class")
        c.pointee.issue_date = try arena.copy(self.issueDate, "issue_date")
        c.pointee.expiry_date = try arena.copy(self.expiryDate, "expiry_date")
        return c
    }
}

/// A subject of a segment, with the facts that put it there.
package struct SegmentSubject: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.SegmentSubject" }

    /// The subject.
    package var subject: CheckedSubject? = nil

    /// The facts.
    package var grounds: [Ground] = []

    /// The classifications that also did.
    package var classifications: [Classification] = []

    /// Inspections of the plan's item that are left for it this year, at least 1.
    package var inspectionsLeft: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: CheckedSubject? = nil,
        grounds: [Ground] = [],
        classifications: [Classification] = [],
        inspectionsLeft: Int32 = 0
    ) {
        self.subject = subject
        self.grounds = grounds
        self.classifications = classifications
        self.inspectionsLeft = inspectionsLeft
    }
}

extension SegmentSubject {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__segment_subject__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__SegmentSubject>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try CheckedSubject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.grounds.reserveCapacity(c.pointee.n_grounds)
        for index in 0..<c.pointee.n_grounds {
            guard let nested = c.pointee.grounds[index] else { continue }
            do { self.grounds.append(try Ground(unpacked: nested)) } catch { throw error.inside("grounds", index) }
        }
        self.classifications.reserveCapacity(c.pointee.n_classifications)
        for index in 0..<c.pointee.n_classifications {
            guard let nested = c.pointee.classifications[index] else { continue }
            do { self.classifications.append(try Classification(unpacked: nested)) } catch { throw error.inside("classifications", index) }
        }
        self.inspectionsLeft = c.pointee.inspections_left
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__SegmentSubject> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__SegmentSubject>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__SegmentSubject.self, capacity: 1)
        xinyi__measures__v1__segment_subject__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if !self.grounds.isEmpty {
            c.pointee.n_grounds = self.grounds.count
            let memory = arena.allocate(self.grounds.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?).self, capacity: self.grounds.count)
            for index in self.grounds.indices {
                do { list[index] = try self.grounds[index].packed(in: arena) } catch { throw error.inside("grounds", index) }
            }
            c.pointee.grounds = list
        }
        if !self.classifications.isEmpty {
            c.pointee.n_classifications = self.classifications.count
            let memory = arena.allocate(self.classifications.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Classification>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Classification>?).self, capacity: self.classifications.count)
            for index in self.classifications.indices {
                do { list[index] = try self.classifications[index].packed(in: arena) } catch { throw error.inside("classifications", index) }
            }
            c.pointee.classifications = list
        }
        c.pointee.inspections_left = self.inspectionsLeft
        return c
    }
}

/// The request for CreateSegmentRule.
package struct CreateSegmentRuleRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CreateSegmentRuleRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The rule; name, state and etag are set by the service.
    package var segmentRule: SegmentRule? = nil

    /// The official who drafts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        segmentRule: SegmentRule? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.segmentRule = segmentRule
        self.official = official
    }
}

extension CreateSegmentRuleRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__create_segment_rule_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CreateSegmentRuleRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.segment_rule {
            do { self.segmentRule = try SegmentRule(unpacked: nested) } catch { throw error.inside("segment_rule") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CreateSegmentRuleRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CreateSegmentRuleRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CreateSegmentRuleRequest.self, capacity: 1)
        xinyi__measures__v1__create_segment_rule_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.segmentRule {
            do { c.pointee.segment_rule = try value.packed(in: arena) } catch { throw error.inside("segment_rule") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateSegmentRuleRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateSegmentRule.
package struct CreateSegmentRuleResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CreateSegmentRuleResponse" }

    /// The rule, drafted.
    package var segmentRule: SegmentRule? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        segmentRule: SegmentRule? = nil
    ) {
        self.segmentRule = segmentRule
    }
}

extension CreateSegmentRuleResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__create_segment_rule_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CreateSegmentRuleResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.segment_rule {
            do { self.segmentRule = try SegmentRule(unpacked: nested) } catch { throw error.inside("segment_rule") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CreateSegmentRuleResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CreateSegmentRuleResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CreateSegmentRuleResponse.self, capacity: 1)
        xinyi__measures__v1__create_segment_rule_response__init(c)
        if let value = self.segmentRule {
            do { c.pointee.segment_rule = try value.packed(in: arena) } catch { throw error.inside("segment_rule") }
        }
        return c
    }
}

/// The request for AdvanceSegmentRule.
package struct AdvanceSegmentRuleRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.AdvanceSegmentRuleRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `segmentRules/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// The state to reach.
    package var state: SegmentRuleState = .unspecified

    /// First day in force, for IN_FORCE, ISO 8601 date. Empty: today.
    package var effectiveDate: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        state: SegmentRuleState = .unspecified,
        effectiveDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.state = state
        self.effectiveDate = effectiveDate
        self.official = official
    }
}

extension AdvanceSegmentRuleRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__advance_segment_rule_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__AdvanceSegmentRuleRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.state = try MessageArena.enumeration(SegmentRuleState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__AdvanceSegmentRuleRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__AdvanceSegmentRuleRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__AdvanceSegmentRuleRequest.self, capacity: 1)
        xinyi__measures__v1__advance_segment_rule_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.state = Xinyi__Measures__V1__SegmentRuleState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension AdvanceSegmentRuleRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AdvanceSegmentRule.
package struct AdvanceSegmentRuleResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.AdvanceSegmentRuleResponse" }

    /// The rule as it stands now.
    package var segmentRule: SegmentRule? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        segmentRule: SegmentRule? = nil
    ) {
        self.segmentRule = segmentRule
    }
}

extension AdvanceSegmentRuleResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__advance_segment_rule_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__AdvanceSegmentRuleResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.segment_rule {
            do { self.segmentRule = try SegmentRule(unpacked: nested) } catch { throw error.inside("segment_rule") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__AdvanceSegmentRuleResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__AdvanceSegmentRuleResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__AdvanceSegmentRuleResponse.self, capacity: 1)
        xinyi__measures__v1__advance_segment_rule_response__init(c)
        if let value = self.segmentRule {
            do { c.pointee.segment_rule = try value.packed(in: arena) } catch { throw error.inside("segment_rule") }
        }
        return c
    }
}

/// The request for GetSegmentRule.
package struct GetSegmentRuleRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetSegmentRuleRequest" }

    /// Resource name `segmentRules/{id}`.
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

extension GetSegmentRuleRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_segment_rule_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetSegmentRuleRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetSegmentRuleRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetSegmentRuleRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetSegmentRuleRequest.self, capacity: 1)
        xinyi__measures__v1__get_segment_rule_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetSegmentRuleRequest: NamedRequest {}

/// The answer of GetSegmentRule.
package struct GetSegmentRuleResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetSegmentRuleResponse" }

    /// The rule.
    package var segmentRule: SegmentRule? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        segmentRule: SegmentRule? = nil
    ) {
        self.segmentRule = segmentRule
    }
}

extension GetSegmentRuleResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_segment_rule_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetSegmentRuleResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.segment_rule {
            do { self.segmentRule = try SegmentRule(unpacked: nested) } catch { throw error.inside("segment_rule") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetSegmentRuleResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetSegmentRuleResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetSegmentRuleResponse.self, capacity: 1)
        xinyi__measures__v1__get_segment_rule_response__init(c)
        if let value = self.segmentRule {
            do { c.pointee.segment_rule = try value.packed(in: arena) } catch { throw error.inside("segment_rule") }
        }
        return c
    }
}

/// The request for ListSegmentRules.
package struct ListSegmentRulesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListSegmentRulesRequest" }

    /// Only this department's. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only in this state; unspecified: every state.
    package var state: SegmentRuleState = .unspecified

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        state: SegmentRuleState = .unspecified,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListSegmentRulesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_segment_rules_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListSegmentRulesRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(SegmentRuleState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListSegmentRulesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListSegmentRulesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListSegmentRulesRequest.self, capacity: 1)
        xinyi__measures__v1__list_segment_rules_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Measures__V1__SegmentRuleState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListSegmentRulesRequest: PagedRequest {}

/// The answer of ListSegmentRules.
package struct ListSegmentRulesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListSegmentRulesResponse" }

    /// The rules of this page.
    package var segmentRules: [SegmentRule] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        segmentRules: [SegmentRule] = [],
        nextPageToken: String = ""
    ) {
        self.segmentRules = segmentRules
        self.nextPageToken = nextPageToken
    }
}

extension ListSegmentRulesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_segment_rules_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListSegmentRulesResponse>) throws(MessageFault) {
        self.init()
        self.segmentRules.reserveCapacity(c.pointee.n_segment_rules)
        for index in 0..<c.pointee.n_segment_rules {
            guard let nested = c.pointee.segment_rules[index] else { continue }
            do { self.segmentRules.append(try SegmentRule(unpacked: nested)) } catch { throw error.inside("segment_rules", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListSegmentRulesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListSegmentRulesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListSegmentRulesResponse.self, capacity: 1)
        xinyi__measures__v1__list_segment_rules_response__init(c)
        if !self.segmentRules.isEmpty {
            c.pointee.n_segment_rules = self.segmentRules.count
            let memory = arena.allocate(self.segmentRules.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__SegmentRule>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__SegmentRule>?).self, capacity: self.segmentRules.count)
            for index in self.segmentRules.indices {
                do { list[index] = try self.segmentRules[index].packed(in: arena) } catch { throw error.inside("segment_rules", index) }
            }
            c.pointee.segment_rules = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListSegmentRulesResponse: PagedResponse {
    /// The page's items, which the contract calls `segment_rules`.
    package var items: [SegmentRule] {
        get { segmentRules }
        set { segmentRules = newValue }
    }
}

/// The request for RecordClassification.
package struct RecordClassificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RecordClassificationRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The classification.
    package var classification: Classification? = nil

    /// The official who records it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        classification: Classification? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.classification = classification
        self.official = official
    }
}

extension RecordClassificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__record_classification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RecordClassificationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.classification {
            do { self.classification = try Classification(unpacked: nested) } catch { throw error.inside("classification") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RecordClassificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RecordClassificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RecordClassificationRequest.self, capacity: 1)
        xinyi__measures__v1__record_classification_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.classification {
            do { c.pointee.classification = try value.packed(in: arena) } catch { throw error.inside("classification") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RecordClassificationRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordClassification.
package struct RecordClassificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RecordClassificationResponse" }

    /// The classification as recorded.
    package var classification: Classification? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        classification: Classification? = nil
    ) {
        self.classification = classification
    }
}

extension RecordClassificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__record_classification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RecordClassificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.classification {
            do { self.classification = try Classification(unpacked: nested) } catch { throw error.inside("classification") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RecordClassificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RecordClassificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RecordClassificationResponse.self, capacity: 1)
        xinyi__measures__v1__record_classification_response__init(c)
        if let value = self.classification {
            do { c.pointee.classification = try value.packed(in: arena) } catch { throw error.inside("classification") }
        }
        return c
    }
}

/// The request for ExportSegment.
package struct ExportSegmentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ExportSegmentRequest" }

    /// Resource name `segmentRules/{id}`.
    package var name: String = ""

    /// The day, ISO 8601 date, not in the future. Empty: today.
    package var onDate: String = ""

    /// Purpose of the export, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who exports.
    package var official: CommonSchema.Official? = nil

    /// Resume after this subject name; empty: from the beginning.
    package var afterSubject: String = ""

    /// The plan, `inspectionPlans/{id}`, in force on the day.
    package var inspectionPlan: String = ""

    /// The item to be inspected, by code; a line of the plan has it for this rule.
    package var inspectionItem: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        onDate: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil,
        afterSubject: String = "",
        inspectionPlan: String = "",
        inspectionItem: String = ""
    ) {
        self.name = name
        self.onDate = onDate
        self.purpose = purpose
        self.official = official
        self.afterSubject = afterSubject
        self.inspectionPlan = inspectionPlan
        self.inspectionItem = inspectionItem
    }
}

extension ExportSegmentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__export_segment_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ExportSegmentRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.afterSubject = try MessageArena.string(c.pointee.after_subject, "after_subject")
        self.inspectionPlan = try MessageArena.string(c.pointee.inspection_plan, "inspection_plan")
        self.inspectionItem = try MessageArena.string(c.pointee.inspection_item, "inspection_item")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ExportSegmentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ExportSegmentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ExportSegmentRequest.self, capacity: 1)
        xinyi__measures__v1__export_segment_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.after_subject = try arena.copy(self.afterSubject, "after_subject")
        c.pointee.inspection_plan = try arena.copy(self.inspectionPlan, "inspection_plan")
        c.pointee.inspection_item = try arena.copy(self.inspectionItem, "inspection_item")
        return c
    }
}

extension ExportSegmentRequest: ActedRequest, NamedRequest {}

/// A part of the answer of ExportSegment.
package struct ExportSegmentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ExportSegmentResponse" }

    /// Subjects, by name; at most 200 in one message.
    package var subjects: [SegmentSubject] = []

    /// When this part was read.
    package var readTime: WireTimestamp? = nil

    /// Subjects of the segment up to here that were left out because a cap is reached.
    package var leftOutByCap: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subjects: [SegmentSubject] = [],
        readTime: WireTimestamp? = nil,
        leftOutByCap: Int64 = 0
    ) {
        self.subjects = subjects
        self.readTime = readTime
        self.leftOutByCap = leftOutByCap
    }
}

extension ExportSegmentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__export_segment_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ExportSegmentResponse>) throws(MessageFault) {
        self.init()
        self.subjects.reserveCapacity(c.pointee.n_subjects)
        for index in 0..<c.pointee.n_subjects {
            guard let nested = c.pointee.subjects[index] else { continue }
            do { self.subjects.append(try SegmentSubject(unpacked: nested)) } catch { throw error.inside("subjects", index) }
        }
        if let nested = c.pointee.read_time {
            do { self.readTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("read_time") }
        }
        self.leftOutByCap = c.pointee.left_out_by_cap
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ExportSegmentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ExportSegmentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ExportSegmentResponse.self, capacity: 1)
        xinyi__measures__v1__export_segment_response__init(c)
        if !self.subjects.isEmpty {
            c.pointee.n_subjects = self.subjects.count
            let memory = arena.allocate(self.subjects.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__SegmentSubject>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__SegmentSubject>?).self, capacity: self.subjects.count)
            for index in self.subjects.indices {
                do { list[index] = try self.subjects[index].packed(in: arena) } catch { throw error.inside("subjects", index) }
            }
            c.pointee.subjects = list
        }
        if let value = self.readTime {
            do { c.pointee.read_time = try value.packed(in: arena) } catch { throw error.inside("read_time") }
        }
        c.pointee.left_out_by_cap = self.leftOutByCap
        return c
    }
}

/// What each method of `xinyi.measures.v1.SupervisionService` is, for routers, channels and policies.
package enum SupervisionServiceMethods {
    /// Drafts a rule.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let createSegmentRule = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "CreateSegmentRule",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    /// Moves a rule one step: approved, in force, retired.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED
    /// `ETAG_MISMATCH`.
    package static let advanceSegmentRule = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "AdvanceSegmentRule",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    /// Returns one rule.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package static let getSegmentRule = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "GetSegmentRule",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M6"])

    /// Lists rules, by name.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package static let listSegmentRules = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "ListSegmentRules",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M6"])

    /// Records a classification that the competent sector authority made. A reference, never a trigger.
    ///
    /// Rows: M6, R11.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND.
    package static let recordClassification = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "RecordClassification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6", "R11"])

    /// Streams the subjects of a segment on a day, for inspection planning within the department's plan in force and its
    /// caps. Logged as one query. A measure that raises the frequency of inspection yields a segment within the plan, never
    /// beyond: a subject whose cap is reached is left out and counted, and whoever asks for more than the plan has is
    /// refused, so that nobody is visited ever again because he stands on a list (国办发〔2024〕54号).
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `RULE_NOT_IN_FORCE`, `PLAN_NOT_IN_FORCE`, `NOT_IN_PLAN` if no line of the plan
    /// has the item for this rule, `PLAN_EXHAUSTED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let exportSegment = MethodDescriptor(
        service: "xinyi.measures.v1.SupervisionService", method: "ExportSegment",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createSegmentRule, advanceSegmentRule, getSegmentRule, listSegmentRules, recordClassification, exportSegment]
}

/// Keeps a department's rules that turn facts (list status, open decisions, classifications of the competent
/// sector system) into inspection segments, and lists the subjects of a segment for inspection planning.
package protocol SupervisionService: RPCService {
    /// Drafts a rule.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    func createSegmentRule(_ request: CreateSegmentRuleRequest, context: ServerContext) async throws -> CreateSegmentRuleResponse

    /// Moves a rule one step: approved, in force, retired.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED
    /// `ETAG_MISMATCH`.
    func advanceSegmentRule(_ request: AdvanceSegmentRuleRequest, context: ServerContext) async throws -> AdvanceSegmentRuleResponse

    /// Returns one rule.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getSegmentRule(_ request: GetSegmentRuleRequest, context: ServerContext) async throws -> GetSegmentRuleResponse

    /// Lists rules, by name.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listSegmentRules(_ request: ListSegmentRulesRequest, context: ServerContext) async throws -> ListSegmentRulesResponse

    /// Records a classification that the competent sector authority made. A reference, never a trigger.
    ///
    /// Rows: M6, R11.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND.
    func recordClassification(_ request: RecordClassificationRequest, context: ServerContext) async throws -> RecordClassificationResponse

    /// Streams the subjects of a segment on a day, for inspection planning within the department's plan in force and its
    /// caps. Logged as one query. A measure that raises the frequency of inspection yields a segment within the plan, never
    /// beyond: a subject whose cap is reached is left out and counted, and whoever asks for more than the plan has is
    /// refused, so that nobody is visited ever again because he stands on a list (国办发〔2024〕54号).
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `RULE_NOT_IN_FORCE`, `PLAN_NOT_IN_FORCE`, `NOT_IN_PLAN` if no line of the plan
    /// has the item for this rule, `PLAN_EXHAUSTED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    func exportSegment(_ request: ExportSegmentRequest, context: ServerContext, writer: ResponseWriter<ExportSegmentResponse>) async throws
}

extension SupervisionService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createSegmentRule(_ request: CreateSegmentRuleRequest, context: ServerContext) async throws -> CreateSegmentRuleResponse {
        throw unimplemented(SupervisionServiceMethods.createSegmentRule)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func advanceSegmentRule(_ request: AdvanceSegmentRuleRequest, context: ServerContext) async throws -> AdvanceSegmentRuleResponse {
        throw unimplemented(SupervisionServiceMethods.advanceSegmentRule)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getSegmentRule(_ request: GetSegmentRuleRequest, context: ServerContext) async throws -> GetSegmentRuleResponse {
        throw unimplemented(SupervisionServiceMethods.getSegmentRule)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSegmentRules(_ request: ListSegmentRulesRequest, context: ServerContext) async throws -> ListSegmentRulesResponse {
        throw unimplemented(SupervisionServiceMethods.listSegmentRules)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordClassification(_ request: RecordClassificationRequest, context: ServerContext) async throws -> RecordClassificationResponse {
        throw unimplemented(SupervisionServiceMethods.recordClassification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func exportSegment(_ request: ExportSegmentRequest, context: ServerContext, writer: ResponseWriter<ExportSegmentResponse>) async throws {
        throw unimplemented(SupervisionServiceMethods.exportSegment)
    }
}

extension SupervisionService {
    /// Makes every method of `SupervisionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSupervisionService(in router: inout Router) {
        router.add(SupervisionServiceMethods.createSegmentRule) { payload, limits, _ throws(RPCError) in
            let request = try CreateSegmentRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createSegmentRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.advanceSegmentRule) { payload, limits, _ throws(RPCError) in
            let request = try AdvanceSegmentRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.advanceSegmentRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.getSegmentRule) { payload, limits, _ throws(RPCError) in
            let request = try GetSegmentRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSegmentRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.listSegmentRules) { payload, limits, _ throws(RPCError) in
            let request = try ListSegmentRulesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSegmentRules(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SupervisionServiceMethods.recordClassification) { payload, limits, _ throws(RPCError) in
            let request = try RecordClassificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordClassification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(SupervisionServiceMethods.exportSegment) { (request: ExportSegmentRequest, context: ServerContext, writer: ResponseWriter<ExportSegmentResponse>) async throws -> Void in
            try await self.exportSegment(request, context: context, writer: writer)
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerSupervisionService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.SupervisionService`.
///
/// Keeps a department's rules that turn facts (list status, open decisions, classifications of the competent
/// sector system) into inspection segments, and lists the subjects of a segment for inspection planning.
package struct SupervisionServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Drafts a rule.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    package func createSegmentRule(_ request: CreateSegmentRuleRequest, options: CallOptions = .default) async throws -> CreateSegmentRuleResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.createSegmentRule, request.serialized(), options: options))
    }

    /// Moves a rule one step: approved, in force, retired.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED
    /// `ETAG_MISMATCH`.
    package func advanceSegmentRule(_ request: AdvanceSegmentRuleRequest, options: CallOptions = .default) async throws -> AdvanceSegmentRuleResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.advanceSegmentRule, request.serialized(), options: options))
    }

    /// Returns one rule.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package func getSegmentRule(_ request: GetSegmentRuleRequest, options: CallOptions = .default) async throws -> GetSegmentRuleResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.getSegmentRule, request.serialized(), options: options))
    }

    /// Lists rules, by name.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package func listSegmentRules(_ request: ListSegmentRulesRequest, options: CallOptions = .default) async throws -> ListSegmentRulesResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.listSegmentRules, request.serialized(), options: options))
    }

    /// Records a classification that the competent sector authority made. A reference, never a trigger.
    ///
    /// Rows: M6, R11.
    /// Errors: INVALID_ARGUMENT; NOT_FOUND.
    package func recordClassification(_ request: RecordClassificationRequest, options: CallOptions = .default) async throws -> RecordClassificationResponse {
        try decodeResponse(await channel.unaryBytes(SupervisionServiceMethods.recordClassification, request.serialized(), options: options))
    }

    /// Streams the subjects of a segment on a day, for inspection planning within the department's plan in force and its
    /// caps. Logged as one query. A measure that raises the frequency of inspection yields a segment within the plan, never
    /// beyond: a subject whose cap is reached is left out and counted, and whoever asks for more than the plan has is
    /// refused, so that nobody is visited ever again because he stands on a list (国办发〔2024〕54号).
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `RULE_NOT_IN_FORCE`, `PLAN_NOT_IN_FORCE`, `NOT_IN_PLAN` if no line of the plan
    /// has the item for this rule, `PLAN_EXHAUSTED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    package func exportSegment(_ request: ExportSegmentRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportSegmentResponse> {
        try await channel.serverStreaming(SupervisionServiceMethods.exportSegment, request, options: options)
    }
}
