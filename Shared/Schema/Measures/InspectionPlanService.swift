// Written by `make generate` from proto/xinyi/measures/v1/inspection_plan_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where a plan stands.
package enum InspectionPlanState: ContractEnum, Sendable, Hashable {
    /// Not stated. As a filter: every state.
    case unspecified
    /// Drafted.
    case draft
    /// Approved by another official of the department.
    case approved
    /// Filed and in force.
    case inForce
    /// Retired: replaced, or its year is over.
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
            case .unspecified: "INSPECTION_PLAN_STATE_UNSPECIFIED"
            case .draft: "INSPECTION_PLAN_STATE_DRAFT"
            case .approved: "INSPECTION_PLAN_STATE_APPROVED"
            case .inForce: "INSPECTION_PLAN_STATE_IN_FORCE"
            case .retired: "INSPECTION_PLAN_STATE_RETIRED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "INSPECTION_PLAN_STATE_UNSPECIFIED": self = .unspecified
            case "INSPECTION_PLAN_STATE_DRAFT": self = .draft
            case "INSPECTION_PLAN_STATE_APPROVED": self = .approved
            case "INSPECTION_PLAN_STATE_IN_FORCE": self = .inForce
            case "INSPECTION_PLAN_STATE_RETIRED": self = .retired
            default: return nil
        }
    }
}

/// What gave cause to an inspection.
package enum InspectionCause: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// The plan.
    case plan
    /// A complaint or a report.
    case complaint
    /// Handed over by another authority.
    case handedOver
    /// A higher authority ordered a special inspection.
    case specialOrder
    /// An emergency: danger to life, health or the environment.
    case emergency
    /// The subject asked for it.
    case request
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .plan, .complaint, .handedOver, .specialOrder, .emergency, .request] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .plan
            case 2: self = .complaint
            case 3: self = .handedOver
            case 4: self = .specialOrder
            case 5: self = .emergency
            case 6: self = .request
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .plan: 1
            case .complaint: 2
            case .handedOver: 3
            case .specialOrder: 4
            case .emergency: 5
            case .request: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "INSPECTION_CAUSE_UNSPECIFIED"
            case .plan: "INSPECTION_CAUSE_PLAN"
            case .complaint: "INSPECTION_CAUSE_COMPLAINT"
            case .handedOver: "INSPECTION_CAUSE_HANDED_OVER"
            case .specialOrder: "INSPECTION_CAUSE_SPECIAL_ORDER"
            case .emergency: "INSPECTION_CAUSE_EMERGENCY"
            case .request: "INSPECTION_CAUSE_REQUEST"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "INSPECTION_CAUSE_UNSPECIFIED": self = .unspecified
            case "INSPECTION_CAUSE_PLAN": self = .plan
            case "INSPECTION_CAUSE_COMPLAINT": self = .complaint
            case "INSPECTION_CAUSE_HANDED_OVER": self = .handedOver
            case "INSPECTION_CAUSE_SPECIAL_ORDER": self = .specialOrder
            case "INSPECTION_CAUSE_EMERGENCY": self = .emergency
            case "INSPECTION_CAUSE_REQUEST": self = .request
            default: return nil
        }
    }
}

/// A body that may inspect enterprises.
package struct InspectionBody: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.InspectionBody" }

    /// Resource name `inspectionBodies/{id}`. Output only.
    package var name: String = ""

    /// Code of the department that it is or belongs to.
    package var department: String = ""

    /// What it is called, 1 to 200 bytes.
    package var title: String = ""

    /// Its unified social credit identifier; empty if it has none of its own.
    package var uscc: String = ""

    /// Why it may inspect.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// First day, ISO 8601 date.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date; empty while open.
    package var untilDate: String = ""

    /// Changes with every change.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        title: String = "",
        uscc: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        fromDate: String = "",
        untilDate: String = "",
        etag: String = ""
    ) {
        self.name = name
        self.department = department
        self.title = title
        self.uscc = uscc
        self.legalBasis = legalBasis
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.etag = etag
    }
}

extension InspectionBody {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__inspection_body__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__InspectionBody>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.untilDate = try MessageArena.string(c.pointee.until_date, "until_date")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__InspectionBody> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__InspectionBody>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__InspectionBody.self, capacity: 1)
        xinyi__measures__v1__inspection_body__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.until_date = try arena.copy(self.untilDate, "until_date")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// An item of inspection.
package struct InspectionItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.InspectionItem" }

    /// Resource name `inspectionItems/{code}`. Output only.
    package var name: String = ""

    /// The code, 2 to 40 capital letters, digits or `-`.
    package var code: String = ""

    /// Code of the department whose item it is.
    package var department: String = ""

    /// What is inspected, 1 to 400 bytes.
    package var title: String = ""

    /// Bodies that may inspect it, `inspectionBodies/{id}`, 1 to 32.
    package var bodies: [String] = []

    /// Inspections of one subject and year at most, 1 to 52.
    package var maximumPerYear: Int32 = 0

    /// The most for a subject that a measure puts under key supervision, not fewer than `maximum_per_year`, at most 52.
    package var maximumUnderKeySupervision: Int32 = 0

    /// The legal basis.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// First day, ISO 8601 date.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date; empty while open.
    package var untilDate: String = ""

    /// Changes with every change.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        code: String = "",
        department: String = "",
        title: String = "",
        bodies: [String] = [],
        maximumPerYear: Int32 = 0,
        maximumUnderKeySupervision: Int32 = 0,
        legalBasis: [CommonSchema.LegalBasis] = [],
        fromDate: String = "",
        untilDate: String = "",
        etag: String = ""
    ) {
        self.name = name
        self.code = code
        self.department = department
        self.title = title
        self.bodies = bodies
        self.maximumPerYear = maximumPerYear
        self.maximumUnderKeySupervision = maximumUnderKeySupervision
        self.legalBasis = legalBasis
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.etag = etag
    }
}

extension InspectionItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__inspection_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__InspectionItem>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.bodies = try MessageArena.strings(c.pointee.bodies, c.pointee.n_bodies, "bodies")
        self.maximumPerYear = c.pointee.maximum_per_year
        self.maximumUnderKeySupervision = c.pointee.maximum_under_key_supervision
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.untilDate = try MessageArena.string(c.pointee.until_date, "until_date")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__InspectionItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__InspectionItem>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__InspectionItem.self, capacity: 1)
        xinyi__measures__v1__inspection_item__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.title = try arena.copy(self.title, "title")
        if !self.bodies.isEmpty {
            c.pointee.n_bodies = self.bodies.count
            c.pointee.bodies = try arena.copy(self.bodies, "bodies")
        }
        c.pointee.maximum_per_year = self.maximumPerYear
        c.pointee.maximum_under_key_supervision = self.maximumUnderKeySupervision
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.until_date = try arena.copy(self.untilDate, "until_date")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// One line of a plan: one item, by one body, for one segment.
package struct InspectionPlanLine: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.InspectionPlanLine" }

    /// The item, `inspectionItems/{code}`.
    package var item: String = ""

    /// The body, `inspectionBodies/{id}`.
    package var body: String = ""

    /// The segment that it is for, `segmentRules/{id}`; empty: the general share of all subjects.
    package var segmentRule: String = ""

    /// Share of the segment to be inspected in the year, in hundredths of a percent, 0 to 10000.
    package var ratioBasisPoints: Int32 = 0

    /// Inspections per subject and year, 1 to the item's cap.
    package var inspectionsPerYear: Int32 = 0

    /// Inspections of the line in the year at most, 1 to 1000000.
    package var total: Int32 = 0

    /// Of these, recorded. Output only.
    package var done: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        item: String = "",
        body: String = "",
        segmentRule: String = "",
        ratioBasisPoints: Int32 = 0,
        inspectionsPerYear: Int32 = 0,
        total: Int32 = 0,
        done: Int32 = 0
    ) {
        self.item = item
        self.body = body
        self.segmentRule = segmentRule
        self.ratioBasisPoints = ratioBasisPoints
        self.inspectionsPerYear = inspectionsPerYear
        self.total = total
        self.done = done
    }
}

extension InspectionPlanLine {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__inspection_plan_line__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__InspectionPlanLine>) throws(MessageFault) {
        self.init()
        self.item = try MessageArena.string(c.pointee.item, "item")
        self.body = try MessageArena.string(c.pointee.body, "body")
        self.segmentRule = try MessageArena.string(c.pointee.segment_rule, "segment_rule")
        self.ratioBasisPoints = c.pointee.ratio_basis_points
        self.inspectionsPerYear = c.pointee.inspections_per_year
        self.total = c.pointee.total
        self.done = c.pointee.done
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__InspectionPlanLine> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__InspectionPlanLine>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__InspectionPlanLine.self, capacity: 1)
        xinyi__measures__v1__inspection_plan_line__init(c)
        c.pointee.item = try arena.copy(self.item, "item")
        c.pointee.body = try arena.copy(self.body, "body")
        c.pointee.segment_rule = try arena.copy(self.segmentRule, "segment_rule")
        c.pointee.ratio_basis_points = self.ratioBasisPoints
        c.pointee.inspections_per_year = self.inspectionsPerYear
        c.pointee.total = self.total
        c.pointee.done = self.done
        return c
    }
}

/// A department's plan of a year.
package struct InspectionPlan: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.InspectionPlan" }

    /// Resource name `inspectionPlans/{id}`. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The year, 2020 to 2200.
    package var year: Int32 = 0

    /// The lines, 1 to 500.
    package var lines: [InspectionPlanLine] = []

    /// Planned inspections by this department of one subject and year at most, over all items; 1 to 52.
    package var maximumPerSubject: Int32 = 0

    /// The approved document.
    package var document: CommonSchema.DocumentReference? = nil

    /// Where it stands. Output only.
    package var state: InspectionPlanState = .unspecified

    /// First day in force, ISO 8601 date; empty before.
    package var effectiveDate: String = ""

    /// Who drafted it. Output only.
    package var drafter: CommonSchema.Official? = nil

    /// Who approved it; absent before. Output only.
    package var approver: CommonSchema.Official? = nil

    /// Changes with every step.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        year: Int32 = 0,
        lines: [InspectionPlanLine] = [],
        maximumPerSubject: Int32 = 0,
        document: CommonSchema.DocumentReference? = nil,
        state: InspectionPlanState = .unspecified,
        effectiveDate: String = "",
        drafter: CommonSchema.Official? = nil,
        approver: CommonSchema.Official? = nil,
        etag: String = ""
    ) {
        self.name = name
        self.department = department
        self.year = year
        self.lines = lines
        self.maximumPerSubject = maximumPerSubject
        self.document = document
        self.state = state
        self.effectiveDate = effectiveDate
        self.drafter = drafter
        self.approver = approver
        self.etag = etag
    }
}

extension InspectionPlan {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__inspection_plan__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__InspectionPlan>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.year = c.pointee.year
        self.lines.reserveCapacity(c.pointee.n_lines)
        for index in 0..<c.pointee.n_lines {
            guard let nested = c.pointee.lines[index] else { continue }
            do { self.lines.append(try InspectionPlanLine(unpacked: nested)) } catch { throw error.inside("lines", index) }
        }
        self.maximumPerSubject = c.pointee.maximum_per_subject
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.state = try MessageArena.enumeration(InspectionPlanState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        if let nested = c.pointee.drafter {
            do { self.drafter = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("drafter") }
        }
        if let nested = c.pointee.approver {
            do { self.approver = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("approver") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__InspectionPlan> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__InspectionPlan>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__InspectionPlan.self, capacity: 1)
        xinyi__measures__v1__inspection_plan__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.year = self.year
        if !self.lines.isEmpty {
            c.pointee.n_lines = self.lines.count
            let memory = arena.allocate(self.lines.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__InspectionPlanLine>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__InspectionPlanLine>?).self, capacity: self.lines.count)
            for index in self.lines.indices {
                do { list[index] = try self.lines[index].packed(in: arena) } catch { throw error.inside("lines", index) }
            }
            c.pointee.lines = list
        }
        c.pointee.maximum_per_subject = self.maximumPerSubject
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.state = Xinyi__Measures__V1__InspectionPlanState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if let value = self.drafter {
            do { c.pointee.drafter = try value.packed(in: arena) } catch { throw error.inside("drafter") }
        }
        if let value = self.approver {
            do { c.pointee.approver = try value.packed(in: arena) } catch { throw error.inside("approver") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// One inspection that was carried out.
package struct Inspection: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Inspection" }

    /// Resource name `inspections/{id}`. Output only.
    package var name: String = ""

    /// The subject, `subjects/{id}`.
    package var subject: String = ""

    /// The item, `inspectionItems/{code}`.
    package var item: String = ""

    /// The body, `inspectionBodies/{id}`.
    package var body: String = ""

    /// The plan that it counts against, `inspectionPlans/{id}`; empty for one outside it.
    package var inspectionPlan: String = ""

    /// What gave cause to it.
    package var cause: InspectionCause = .unspecified

    /// The complaint, order or request behind it, 1 to 400 bytes; empty for a planned one. No names of persons.
    package var causeReference: String = ""

    /// Day, ISO 8601 date, not in the future.
    package var date: String = ""

    /// The official in charge.
    package var official: CommonSchema.Official? = nil

    /// When it was recorded. Output only.
    package var recordTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        subject: String = "",
        item: String = "",
        body: String = "",
        inspectionPlan: String = "",
        cause: InspectionCause = .unspecified,
        causeReference: String = "",
        date: String = "",
        official: CommonSchema.Official? = nil,
        recordTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.subject = subject
        self.item = item
        self.body = body
        self.inspectionPlan = inspectionPlan
        self.cause = cause
        self.causeReference = causeReference
        self.date = date
        self.official = official
        self.recordTime = recordTime
    }
}

extension Inspection {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__inspection__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Inspection>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.item = try MessageArena.string(c.pointee.item, "item")
        self.body = try MessageArena.string(c.pointee.body, "body")
        self.inspectionPlan = try MessageArena.string(c.pointee.inspection_plan, "inspection_plan")
        self.cause = try MessageArena.enumeration(InspectionCause(rawValue: Int32(bitPattern: c.pointee.cause.rawValue)), "cause")
        self.causeReference = try MessageArena.string(c.pointee.cause_reference, "cause_reference")
        self.date = try MessageArena.string(c.pointee.date, "date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.record_time {
            do { self.recordTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("record_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Inspection> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Inspection>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Inspection.self, capacity: 1)
        xinyi__measures__v1__inspection__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.item = try arena.copy(self.item, "item")
        c.pointee.body = try arena.copy(self.body, "body")
        c.pointee.inspection_plan = try arena.copy(self.inspectionPlan, "inspection_plan")
        c.pointee.cause = Xinyi__Measures__V1__InspectionCause(rawValue: UInt32(bitPattern: self.cause.rawValue))
        c.pointee.cause_reference = try arena.copy(self.causeReference, "cause_reference")
        c.pointee.date = try arena.copy(self.date, "date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.recordTime {
            do { c.pointee.record_time = try value.packed(in: arena) } catch { throw error.inside("record_time") }
        }
        return c
    }
}

/// The request for PutInspectionBody.
package struct PutInspectionBodyRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PutInspectionBodyRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The body; an empty name creates one.
    package var inspectionBody: InspectionBody? = nil

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        inspectionBody: InspectionBody? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.inspectionBody = inspectionBody
        self.official = official
    }
}

extension PutInspectionBodyRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__put_inspection_body_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PutInspectionBodyRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.inspection_body {
            do { self.inspectionBody = try InspectionBody(unpacked: nested) } catch { throw error.inside("inspection_body") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PutInspectionBodyRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PutInspectionBodyRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PutInspectionBodyRequest.self, capacity: 1)
        xinyi__measures__v1__put_inspection_body_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.inspectionBody {
            do { c.pointee.inspection_body = try value.packed(in: arena) } catch { throw error.inside("inspection_body") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutInspectionBodyRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutInspectionBody.
package struct PutInspectionBodyResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PutInspectionBodyResponse" }

    /// The body as it stands now.
    package var inspectionBody: InspectionBody? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionBody: InspectionBody? = nil
    ) {
        self.inspectionBody = inspectionBody
    }
}

extension PutInspectionBodyResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__put_inspection_body_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PutInspectionBodyResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.inspection_body {
            do { self.inspectionBody = try InspectionBody(unpacked: nested) } catch { throw error.inside("inspection_body") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PutInspectionBodyResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PutInspectionBodyResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PutInspectionBodyResponse.self, capacity: 1)
        xinyi__measures__v1__put_inspection_body_response__init(c)
        if let value = self.inspectionBody {
            do { c.pointee.inspection_body = try value.packed(in: arena) } catch { throw error.inside("inspection_body") }
        }
        return c
    }
}

/// The request for ListInspectionBodies.
package struct ListInspectionBodiesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionBodiesRequest" }

    /// Only this department's. Empty: all.
    package var department: String = ""

    /// Only those that may inspect on this day, ISO 8601 date. Empty: all.
    package var onDate: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        onDate: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInspectionBodiesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspection_bodies_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionBodiesRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionBodiesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionBodiesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionBodiesRequest.self, capacity: 1)
        xinyi__measures__v1__list_inspection_bodies_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListInspectionBodiesRequest: PagedRequest {}

/// The answer of ListInspectionBodies.
package struct ListInspectionBodiesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionBodiesResponse" }

    /// The bodies of this page.
    package var inspectionBodies: [InspectionBody] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionBodies: [InspectionBody] = [],
        nextPageToken: String = ""
    ) {
        self.inspectionBodies = inspectionBodies
        self.nextPageToken = nextPageToken
    }
}

extension ListInspectionBodiesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspection_bodies_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionBodiesResponse>) throws(MessageFault) {
        self.init()
        self.inspectionBodies.reserveCapacity(c.pointee.n_inspection_bodies)
        for index in 0..<c.pointee.n_inspection_bodies {
            guard let nested = c.pointee.inspection_bodies[index] else { continue }
            do { self.inspectionBodies.append(try InspectionBody(unpacked: nested)) } catch { throw error.inside("inspection_bodies", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionBodiesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionBodiesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionBodiesResponse.self, capacity: 1)
        xinyi__measures__v1__list_inspection_bodies_response__init(c)
        if !self.inspectionBodies.isEmpty {
            c.pointee.n_inspection_bodies = self.inspectionBodies.count
            let memory = arena.allocate(self.inspectionBodies.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__InspectionBody>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__InspectionBody>?).self, capacity: self.inspectionBodies.count)
            for index in self.inspectionBodies.indices {
                do { list[index] = try self.inspectionBodies[index].packed(in: arena) } catch { throw error.inside("inspection_bodies", index) }
            }
            c.pointee.inspection_bodies = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListInspectionBodiesResponse: PagedResponse {
    /// The page's items, which the contract calls `inspection_bodies`.
    package var items: [InspectionBody] {
        get { inspectionBodies }
        set { inspectionBodies = newValue }
    }
}

/// The request for PutInspectionItem.
package struct PutInspectionItemRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PutInspectionItemRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The item.
    package var inspectionItem: InspectionItem? = nil

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        inspectionItem: InspectionItem? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.inspectionItem = inspectionItem
        self.official = official
    }
}

extension PutInspectionItemRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__put_inspection_item_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PutInspectionItemRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.inspection_item {
            do { self.inspectionItem = try InspectionItem(unpacked: nested) } catch { throw error.inside("inspection_item") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PutInspectionItemRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PutInspectionItemRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PutInspectionItemRequest.self, capacity: 1)
        xinyi__measures__v1__put_inspection_item_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.inspectionItem {
            do { c.pointee.inspection_item = try value.packed(in: arena) } catch { throw error.inside("inspection_item") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutInspectionItemRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutInspectionItem.
package struct PutInspectionItemResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PutInspectionItemResponse" }

    /// The item as it stands now.
    package var inspectionItem: InspectionItem? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionItem: InspectionItem? = nil
    ) {
        self.inspectionItem = inspectionItem
    }
}

extension PutInspectionItemResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__put_inspection_item_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PutInspectionItemResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.inspection_item {
            do { self.inspectionItem = try InspectionItem(unpacked: nested) } catch { throw error.inside("inspection_item") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PutInspectionItemResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PutInspectionItemResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PutInspectionItemResponse.self, capacity: 1)
        xinyi__measures__v1__put_inspection_item_response__init(c)
        if let value = self.inspectionItem {
            do { c.pointee.inspection_item = try value.packed(in: arena) } catch { throw error.inside("inspection_item") }
        }
        return c
    }
}

/// The request for ListInspectionItems.
package struct ListInspectionItemsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionItemsRequest" }

    /// Only this department's. Empty: all.
    package var department: String = ""

    /// Only those of this day, ISO 8601 date. Empty: all.
    package var onDate: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        onDate: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.onDate = onDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInspectionItemsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspection_items_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionItemsRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionItemsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionItemsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionItemsRequest.self, capacity: 1)
        xinyi__measures__v1__list_inspection_items_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListInspectionItemsRequest: PagedRequest {}

/// The answer of ListInspectionItems.
package struct ListInspectionItemsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionItemsResponse" }

    /// The items of this page.
    package var inspectionItems: [InspectionItem] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionItems: [InspectionItem] = [],
        nextPageToken: String = ""
    ) {
        self.inspectionItems = inspectionItems
        self.nextPageToken = nextPageToken
    }
}

extension ListInspectionItemsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspection_items_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionItemsResponse>) throws(MessageFault) {
        self.init()
        self.inspectionItems.reserveCapacity(c.pointee.n_inspection_items)
        for index in 0..<c.pointee.n_inspection_items {
            guard let nested = c.pointee.inspection_items[index] else { continue }
            do { self.inspectionItems.append(try InspectionItem(unpacked: nested)) } catch { throw error.inside("inspection_items", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionItemsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionItemsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionItemsResponse.self, capacity: 1)
        xinyi__measures__v1__list_inspection_items_response__init(c)
        if !self.inspectionItems.isEmpty {
            c.pointee.n_inspection_items = self.inspectionItems.count
            let memory = arena.allocate(self.inspectionItems.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__InspectionItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__InspectionItem>?).self, capacity: self.inspectionItems.count)
            for index in self.inspectionItems.indices {
                do { list[index] = try self.inspectionItems[index].packed(in: arena) } catch { throw error.inside("inspection_items", index) }
            }
            c.pointee.inspection_items = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListInspectionItemsResponse: PagedResponse {
    /// The page's items, which the contract calls `inspection_items`.
    package var items: [InspectionItem] {
        get { inspectionItems }
        set { inspectionItems = newValue }
    }
}

/// The request for CreateInspectionPlan.
package struct CreateInspectionPlanRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CreateInspectionPlanRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The plan; what is output only is set by the service.
    package var inspectionPlan: InspectionPlan? = nil

    /// The official who drafts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        inspectionPlan: InspectionPlan? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.inspectionPlan = inspectionPlan
        self.official = official
    }
}

extension CreateInspectionPlanRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__create_inspection_plan_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CreateInspectionPlanRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.inspection_plan {
            do { self.inspectionPlan = try InspectionPlan(unpacked: nested) } catch { throw error.inside("inspection_plan") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CreateInspectionPlanRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CreateInspectionPlanRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CreateInspectionPlanRequest.self, capacity: 1)
        xinyi__measures__v1__create_inspection_plan_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.inspectionPlan {
            do { c.pointee.inspection_plan = try value.packed(in: arena) } catch { throw error.inside("inspection_plan") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateInspectionPlanRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateInspectionPlan.
package struct CreateInspectionPlanResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CreateInspectionPlanResponse" }

    /// The plan, drafted.
    package var inspectionPlan: InspectionPlan? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionPlan: InspectionPlan? = nil
    ) {
        self.inspectionPlan = inspectionPlan
    }
}

extension CreateInspectionPlanResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__create_inspection_plan_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CreateInspectionPlanResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.inspection_plan {
            do { self.inspectionPlan = try InspectionPlan(unpacked: nested) } catch { throw error.inside("inspection_plan") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CreateInspectionPlanResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CreateInspectionPlanResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CreateInspectionPlanResponse.self, capacity: 1)
        xinyi__measures__v1__create_inspection_plan_response__init(c)
        if let value = self.inspectionPlan {
            do { c.pointee.inspection_plan = try value.packed(in: arena) } catch { throw error.inside("inspection_plan") }
        }
        return c
    }
}

/// The request for AdvanceInspectionPlan.
package struct AdvanceInspectionPlanRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.AdvanceInspectionPlanRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `inspectionPlans/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// The state to reach.
    package var state: InspectionPlanState = .unspecified

    /// First day in force, for IN_FORCE, ISO 8601 date within the plan's year. Empty: today.
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
        state: InspectionPlanState = .unspecified,
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

extension AdvanceInspectionPlanRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__advance_inspection_plan_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__AdvanceInspectionPlanRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.state = try MessageArena.enumeration(InspectionPlanState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__AdvanceInspectionPlanRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__AdvanceInspectionPlanRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__AdvanceInspectionPlanRequest.self, capacity: 1)
        xinyi__measures__v1__advance_inspection_plan_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.state = Xinyi__Measures__V1__InspectionPlanState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension AdvanceInspectionPlanRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AdvanceInspectionPlan.
package struct AdvanceInspectionPlanResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.AdvanceInspectionPlanResponse" }

    /// The plan as it stands now.
    package var inspectionPlan: InspectionPlan? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionPlan: InspectionPlan? = nil
    ) {
        self.inspectionPlan = inspectionPlan
    }
}

extension AdvanceInspectionPlanResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__advance_inspection_plan_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__AdvanceInspectionPlanResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.inspection_plan {
            do { self.inspectionPlan = try InspectionPlan(unpacked: nested) } catch { throw error.inside("inspection_plan") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__AdvanceInspectionPlanResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__AdvanceInspectionPlanResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__AdvanceInspectionPlanResponse.self, capacity: 1)
        xinyi__measures__v1__advance_inspection_plan_response__init(c)
        if let value = self.inspectionPlan {
            do { c.pointee.inspection_plan = try value.packed(in: arena) } catch { throw error.inside("inspection_plan") }
        }
        return c
    }
}

/// The request for GetInspectionPlan.
package struct GetInspectionPlanRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetInspectionPlanRequest" }

    /// Resource name `inspectionPlans/{id}`.
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

extension GetInspectionPlanRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_inspection_plan_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetInspectionPlanRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetInspectionPlanRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetInspectionPlanRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetInspectionPlanRequest.self, capacity: 1)
        xinyi__measures__v1__get_inspection_plan_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetInspectionPlanRequest: NamedRequest {}

/// The answer of GetInspectionPlan.
package struct GetInspectionPlanResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetInspectionPlanResponse" }

    /// The plan.
    package var inspectionPlan: InspectionPlan? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionPlan: InspectionPlan? = nil
    ) {
        self.inspectionPlan = inspectionPlan
    }
}

extension GetInspectionPlanResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_inspection_plan_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetInspectionPlanResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.inspection_plan {
            do { self.inspectionPlan = try InspectionPlan(unpacked: nested) } catch { throw error.inside("inspection_plan") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetInspectionPlanResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetInspectionPlanResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetInspectionPlanResponse.self, capacity: 1)
        xinyi__measures__v1__get_inspection_plan_response__init(c)
        if let value = self.inspectionPlan {
            do { c.pointee.inspection_plan = try value.packed(in: arena) } catch { throw error.inside("inspection_plan") }
        }
        return c
    }
}

/// The request for ListInspectionPlans.
package struct ListInspectionPlansRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionPlansRequest" }

    /// Only this department's. Empty: all that the caller may see.
    package var department: String = ""

    /// Only of this year; 0: every year.
    package var year: Int32 = 0

    /// Only in this state; unspecified: every state.
    package var state: InspectionPlanState = .unspecified

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        year: Int32 = 0,
        state: InspectionPlanState = .unspecified,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.year = year
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInspectionPlansRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspection_plans_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionPlansRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.year = c.pointee.year
        self.state = try MessageArena.enumeration(InspectionPlanState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionPlansRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionPlansRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionPlansRequest.self, capacity: 1)
        xinyi__measures__v1__list_inspection_plans_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.year = self.year
        c.pointee.state = Xinyi__Measures__V1__InspectionPlanState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListInspectionPlansRequest: PagedRequest {}

/// The answer of ListInspectionPlans.
package struct ListInspectionPlansResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionPlansResponse" }

    /// The plans of this page.
    package var inspectionPlans: [InspectionPlan] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspectionPlans: [InspectionPlan] = [],
        nextPageToken: String = ""
    ) {
        self.inspectionPlans = inspectionPlans
        self.nextPageToken = nextPageToken
    }
}

extension ListInspectionPlansResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspection_plans_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionPlansResponse>) throws(MessageFault) {
        self.init()
        self.inspectionPlans.reserveCapacity(c.pointee.n_inspection_plans)
        for index in 0..<c.pointee.n_inspection_plans {
            guard let nested = c.pointee.inspection_plans[index] else { continue }
            do { self.inspectionPlans.append(try InspectionPlan(unpacked: nested)) } catch { throw error.inside("inspection_plans", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionPlansResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionPlansResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionPlansResponse.self, capacity: 1)
        xinyi__measures__v1__list_inspection_plans_response__init(c)
        if !self.inspectionPlans.isEmpty {
            c.pointee.n_inspection_plans = self.inspectionPlans.count
            let memory = arena.allocate(self.inspectionPlans.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__InspectionPlan>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__InspectionPlan>?).self, capacity: self.inspectionPlans.count)
            for index in self.inspectionPlans.indices {
                do { list[index] = try self.inspectionPlans[index].packed(in: arena) } catch { throw error.inside("inspection_plans", index) }
            }
            c.pointee.inspection_plans = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListInspectionPlansResponse: PagedResponse {
    /// The page's items, which the contract calls `inspection_plans`.
    package var items: [InspectionPlan] {
        get { inspectionPlans }
        set { inspectionPlans = newValue }
    }
}

/// The request for RecordInspection.
package struct RecordInspectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RecordInspectionRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The inspection; what is output only is set by the service.
    package var inspection: Inspection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        inspection: Inspection? = nil
    ) {
        self.requestId = requestId
        self.inspection = inspection
    }
}

extension RecordInspectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__record_inspection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RecordInspectionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.inspection {
            do { self.inspection = try Inspection(unpacked: nested) } catch { throw error.inside("inspection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RecordInspectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RecordInspectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RecordInspectionRequest.self, capacity: 1)
        xinyi__measures__v1__record_inspection_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.inspection {
            do { c.pointee.inspection = try value.packed(in: arena) } catch { throw error.inside("inspection") }
        }
        return c
    }
}

extension RecordInspectionRequest: IdempotentRequest {}

/// The answer of RecordInspection.
package struct RecordInspectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RecordInspectionResponse" }

    /// The inspection as recorded.
    package var inspection: Inspection? = nil

    /// Planned inspections of the item that are left for the subject this year.
    package var inspectionsLeft: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspection: Inspection? = nil,
        inspectionsLeft: Int32 = 0
    ) {
        self.inspection = inspection
        self.inspectionsLeft = inspectionsLeft
    }
}

extension RecordInspectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__record_inspection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RecordInspectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.inspection {
            do { self.inspection = try Inspection(unpacked: nested) } catch { throw error.inside("inspection") }
        }
        self.inspectionsLeft = c.pointee.inspections_left
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RecordInspectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RecordInspectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RecordInspectionResponse.self, capacity: 1)
        xinyi__measures__v1__record_inspection_response__init(c)
        if let value = self.inspection {
            do { c.pointee.inspection = try value.packed(in: arena) } catch { throw error.inside("inspection") }
        }
        c.pointee.inspections_left = self.inspectionsLeft
        return c
    }
}

/// The request for ListInspections.
package struct ListInspectionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionsRequest" }

    /// Only of this subject, `subjects/{id}`; empty: all that the caller may see.
    package var subject: String = ""

    /// Only by this department. Empty: all that the caller may see.
    package var department: String = ""

    /// First day, ISO 8601 date. Empty: the first day of the year.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date. Empty: today.
    package var toDate: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        department: String = "",
        fromDate: String = "",
        toDate: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.subject = subject
        self.department = department
        self.fromDate = fromDate
        self.toDate = toDate
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListInspectionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspections_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionsRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionsRequest.self, capacity: 1)
        xinyi__measures__v1__list_inspections_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListInspectionsRequest: PagedRequest {}

/// The answer of ListInspections.
package struct ListInspectionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListInspectionsResponse" }

    /// The inspections of this page.
    package var inspections: [Inspection] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inspections: [Inspection] = [],
        nextPageToken: String = ""
    ) {
        self.inspections = inspections
        self.nextPageToken = nextPageToken
    }
}

extension ListInspectionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_inspections_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListInspectionsResponse>) throws(MessageFault) {
        self.init()
        self.inspections.reserveCapacity(c.pointee.n_inspections)
        for index in 0..<c.pointee.n_inspections {
            guard let nested = c.pointee.inspections[index] else { continue }
            do { self.inspections.append(try Inspection(unpacked: nested)) } catch { throw error.inside("inspections", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListInspectionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListInspectionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListInspectionsResponse.self, capacity: 1)
        xinyi__measures__v1__list_inspections_response__init(c)
        if !self.inspections.isEmpty {
            c.pointee.n_inspections = self.inspections.count
            let memory = arena.allocate(self.inspections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Inspection>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Inspection>?).self, capacity: self.inspections.count)
            for index in self.inspections.indices {
                do { list[index] = try self.inspections[index].packed(in: arena) } catch { throw error.inside("inspections", index) }
            }
            c.pointee.inspections = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListInspectionsResponse: PagedResponse {
    /// The page's items, which the contract calls `inspections`.
    package var items: [Inspection] {
        get { inspections }
        set { inspections = newValue }
    }
}

/// What each method of `xinyi.measures.v1.InspectionPlanService` is, for routers, channels and policies.
package enum InspectionPlanServiceMethods {
    /// Creates or changes a body that may inspect. Only the lead department does, so that no department lists
    /// itself.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package static let putInspectionBody = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "PutInspectionBody",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["M6"])

    /// Lists the bodies that may inspect, by name. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package static let listInspectionBodies = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspectionBodies",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["M6"])

    /// Creates or changes an item of inspection with its greatest frequency. Only the lead department does: who
    /// inspects does not set its own cap.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown body; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package static let putInspectionItem = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "PutInspectionItem",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["M6"])

    /// Lists the items of inspection, by code. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package static let listInspectionItems = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspectionItems",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["M6"])

    /// Drafts a department's plan of a year. A department drafts its own.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the line; ALREADY_EXISTS `PLAN_EXISTS` if the year has one that is not retired;
    /// FAILED_PRECONDITION `BODY_NOT_LISTED`, `CAP_EXCEEDED` if a line plans more than its item allows; PERMISSION_DENIED.
    package static let createInspectionPlan = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "CreateInspectionPlan",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    /// Moves a plan one step: approved by another official, put in force by the lead department where it is filed, retired.
    /// A plan in force does not change; a new one replaces it, and what was inspected under the old one counts on.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED `ETAG_MISMATCH`;
    /// PERMISSION_DENIED for another department's plan.
    package static let advanceInspectionPlan = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "AdvanceInspectionPlan",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    /// Returns one plan.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package static let getInspectionPlan = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "GetInspectionPlan",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["M6"])

    /// Lists plans, by year, then department.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package static let listInspectionPlans = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspectionPlans",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["M6"])

    /// Records that a subject was inspected, so that it counts against its caps. An inspection outside the plan is recorded
    /// too, with what gave cause to it (a complaint, an order, an emergency), and counts apart: what is not on record would
    /// be visited again. It says that somebody came, not what was found; findings are decisions and belong in the registry.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND for subject, plan or item; FAILED_PRECONDITION `CAP_REACHED` for a planned inspection beyond it,
    /// `BODY_NOT_LISTED`; INVALID_ARGUMENT for one outside the plan without cause; PERMISSION_DENIED for another
    /// department's body.
    package static let recordInspection = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "RecordInspection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M6"])

    /// Lists inspections of a subject or by a department in a period, newest first. A department sees its own, and of a
    /// subject that it is about to inspect those of others without cause and official, so that visits can be joined; the
    /// lead department and oversight see all.
    ///
    /// Rows: M6, P2.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let listInspections = MethodDescriptor(
        service: "xinyi.measures.v1.InspectionPlanService", method: "ListInspections",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["M6", "P2"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putInspectionBody, listInspectionBodies, putInspectionItem, listInspectionItems, createInspectionPlan, advanceInspectionPlan, getInspectionPlan, listInspectionPlans, recordInspection, listInspections]
}

/// Keeps the bodies that may inspect, the items of inspection, and each department's yearly plan, and counts inspections
/// against the caps. It plans and counts; it decides nothing about a subject, and an inspection carried out is no bad
/// record. Bodies and items are public: a subject sees whether who stands at its door may.
package protocol InspectionPlanService: RPCService {
    /// Creates or changes a body that may inspect. Only the lead department does, so that no department lists
    /// itself.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func putInspectionBody(_ request: PutInspectionBodyRequest, context: ServerContext) async throws -> PutInspectionBodyResponse

    /// Lists the bodies that may inspect, by name. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listInspectionBodies(_ request: ListInspectionBodiesRequest, context: ServerContext) async throws -> ListInspectionBodiesResponse

    /// Creates or changes an item of inspection with its greatest frequency. Only the lead department does: who
    /// inspects does not set its own cap.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown body; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func putInspectionItem(_ request: PutInspectionItemRequest, context: ServerContext) async throws -> PutInspectionItemResponse

    /// Lists the items of inspection, by code. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listInspectionItems(_ request: ListInspectionItemsRequest, context: ServerContext) async throws -> ListInspectionItemsResponse

    /// Drafts a department's plan of a year. A department drafts its own.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the line; ALREADY_EXISTS `PLAN_EXISTS` if the year has one that is not retired;
    /// FAILED_PRECONDITION `BODY_NOT_LISTED`, `CAP_EXCEEDED` if a line plans more than its item allows; PERMISSION_DENIED.
    func createInspectionPlan(_ request: CreateInspectionPlanRequest, context: ServerContext) async throws -> CreateInspectionPlanResponse

    /// Moves a plan one step: approved by another official, put in force by the lead department where it is filed, retired.
    /// A plan in force does not change; a new one replaces it, and what was inspected under the old one counts on.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED `ETAG_MISMATCH`;
    /// PERMISSION_DENIED for another department's plan.
    func advanceInspectionPlan(_ request: AdvanceInspectionPlanRequest, context: ServerContext) async throws -> AdvanceInspectionPlanResponse

    /// Returns one plan.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getInspectionPlan(_ request: GetInspectionPlanRequest, context: ServerContext) async throws -> GetInspectionPlanResponse

    /// Lists plans, by year, then department.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    func listInspectionPlans(_ request: ListInspectionPlansRequest, context: ServerContext) async throws -> ListInspectionPlansResponse

    /// Records that a subject was inspected, so that it counts against its caps. An inspection outside the plan is recorded
    /// too, with what gave cause to it (a complaint, an order, an emergency), and counts apart: what is not on record would
    /// be visited again. It says that somebody came, not what was found; findings are decisions and belong in the registry.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND for subject, plan or item; FAILED_PRECONDITION `CAP_REACHED` for a planned inspection beyond it,
    /// `BODY_NOT_LISTED`; INVALID_ARGUMENT for one outside the plan without cause; PERMISSION_DENIED for another
    /// department's body.
    func recordInspection(_ request: RecordInspectionRequest, context: ServerContext) async throws -> RecordInspectionResponse

    /// Lists inspections of a subject or by a department in a period, newest first. A department sees its own, and of a
    /// subject that it is about to inspect those of others without cause and official, so that visits can be joined; the
    /// lead department and oversight see all.
    ///
    /// Rows: M6, P2.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    func listInspections(_ request: ListInspectionsRequest, context: ServerContext) async throws -> ListInspectionsResponse
}

extension InspectionPlanService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putInspectionBody(_ request: PutInspectionBodyRequest, context: ServerContext) async throws -> PutInspectionBodyResponse {
        throw unimplemented(InspectionPlanServiceMethods.putInspectionBody)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listInspectionBodies(_ request: ListInspectionBodiesRequest, context: ServerContext) async throws -> ListInspectionBodiesResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspectionBodies)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putInspectionItem(_ request: PutInspectionItemRequest, context: ServerContext) async throws -> PutInspectionItemResponse {
        throw unimplemented(InspectionPlanServiceMethods.putInspectionItem)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listInspectionItems(_ request: ListInspectionItemsRequest, context: ServerContext) async throws -> ListInspectionItemsResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspectionItems)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createInspectionPlan(_ request: CreateInspectionPlanRequest, context: ServerContext) async throws -> CreateInspectionPlanResponse {
        throw unimplemented(InspectionPlanServiceMethods.createInspectionPlan)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func advanceInspectionPlan(_ request: AdvanceInspectionPlanRequest, context: ServerContext) async throws -> AdvanceInspectionPlanResponse {
        throw unimplemented(InspectionPlanServiceMethods.advanceInspectionPlan)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getInspectionPlan(_ request: GetInspectionPlanRequest, context: ServerContext) async throws -> GetInspectionPlanResponse {
        throw unimplemented(InspectionPlanServiceMethods.getInspectionPlan)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listInspectionPlans(_ request: ListInspectionPlansRequest, context: ServerContext) async throws -> ListInspectionPlansResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspectionPlans)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordInspection(_ request: RecordInspectionRequest, context: ServerContext) async throws -> RecordInspectionResponse {
        throw unimplemented(InspectionPlanServiceMethods.recordInspection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listInspections(_ request: ListInspectionsRequest, context: ServerContext) async throws -> ListInspectionsResponse {
        throw unimplemented(InspectionPlanServiceMethods.listInspections)
    }
}

extension InspectionPlanService {
    /// Makes every method of `InspectionPlanService` reachable.
    /// A type that serves several services calls each one's.
    package func registerInspectionPlanService(in router: inout Router) {
        router.add(InspectionPlanServiceMethods.putInspectionBody) { payload, limits, _ throws(RPCError) in
            let request = try PutInspectionBodyRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putInspectionBody(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspectionBodies) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionBodiesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspectionBodies(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.putInspectionItem) { payload, limits, _ throws(RPCError) in
            let request = try PutInspectionItemRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putInspectionItem(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspectionItems) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionItemsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspectionItems(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.createInspectionPlan) { payload, limits, _ throws(RPCError) in
            let request = try CreateInspectionPlanRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createInspectionPlan(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.advanceInspectionPlan) { payload, limits, _ throws(RPCError) in
            let request = try AdvanceInspectionPlanRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.advanceInspectionPlan(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.getInspectionPlan) { payload, limits, _ throws(RPCError) in
            let request = try GetInspectionPlanRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getInspectionPlan(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspectionPlans) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionPlansRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspectionPlans(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.recordInspection) { payload, limits, _ throws(RPCError) in
            let request = try RecordInspectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordInspection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(InspectionPlanServiceMethods.listInspections) { payload, limits, _ throws(RPCError) in
            let request = try ListInspectionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listInspections(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerInspectionPlanService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.InspectionPlanService`.
///
/// Keeps the bodies that may inspect, the items of inspection, and each department's yearly plan, and counts inspections
/// against the caps. It plans and counts; it decides nothing about a subject, and an inspection carried out is no bad
/// record. Bodies and items are public: a subject sees whether who stands at its door may.
package struct InspectionPlanServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Creates or changes a body that may inspect. Only the lead department does, so that no department lists
    /// itself.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package func putInspectionBody(_ request: PutInspectionBodyRequest, options: CallOptions = .default) async throws -> PutInspectionBodyResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.putInspectionBody, request.serialized(), options: options))
    }

    /// Lists the bodies that may inspect, by name. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package func listInspectionBodies(_ request: ListInspectionBodiesRequest, options: CallOptions = .default) async throws -> ListInspectionBodiesResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspectionBodies, request.serialized(), options: options))
    }

    /// Creates or changes an item of inspection with its greatest frequency. Only the lead department does: who
    /// inspects does not set its own cap.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown body; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    package func putInspectionItem(_ request: PutInspectionItemRequest, options: CallOptions = .default) async throws -> PutInspectionItemResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.putInspectionItem, request.serialized(), options: options))
    }

    /// Lists the items of inspection, by code. Open to everybody.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package func listInspectionItems(_ request: ListInspectionItemsRequest, options: CallOptions = .default) async throws -> ListInspectionItemsResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspectionItems, request.serialized(), options: options))
    }

    /// Drafts a department's plan of a year. A department drafts its own.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT naming the line; ALREADY_EXISTS `PLAN_EXISTS` if the year has one that is not retired;
    /// FAILED_PRECONDITION `BODY_NOT_LISTED`, `CAP_EXCEEDED` if a line plans more than its item allows; PERMISSION_DENIED.
    package func createInspectionPlan(_ request: CreateInspectionPlanRequest, options: CallOptions = .default) async throws -> CreateInspectionPlanResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.createInspectionPlan, request.serialized(), options: options))
    }

    /// Moves a plan one step: approved by another official, put in force by the lead department where it is filed, retired.
    /// A plan in force does not change; a new one replaces it, and what was inspected under the old one counts on.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`, `FOUR_EYES` if the drafter approves; ABORTED `ETAG_MISMATCH`;
    /// PERMISSION_DENIED for another department's plan.
    package func advanceInspectionPlan(_ request: AdvanceInspectionPlanRequest, options: CallOptions = .default) async throws -> AdvanceInspectionPlanResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.advanceInspectionPlan, request.serialized(), options: options))
    }

    /// Returns one plan.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package func getInspectionPlan(_ request: GetInspectionPlanRequest, options: CallOptions = .default) async throws -> GetInspectionPlanResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.getInspectionPlan, request.serialized(), options: options))
    }

    /// Lists plans, by year, then department.
    ///
    /// Rows: M6.
    /// Errors: INVALID_ARGUMENT.
    package func listInspectionPlans(_ request: ListInspectionPlansRequest, options: CallOptions = .default) async throws -> ListInspectionPlansResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspectionPlans, request.serialized(), options: options))
    }

    /// Records that a subject was inspected, so that it counts against its caps. An inspection outside the plan is recorded
    /// too, with what gave cause to it (a complaint, an order, an emergency), and counts apart: what is not on record would
    /// be visited again. It says that somebody came, not what was found; findings are decisions and belong in the registry.
    ///
    /// Rows: M6.
    /// Errors: NOT_FOUND for subject, plan or item; FAILED_PRECONDITION `CAP_REACHED` for a planned inspection beyond it,
    /// `BODY_NOT_LISTED`; INVALID_ARGUMENT for one outside the plan without cause; PERMISSION_DENIED for another
    /// department's body.
    package func recordInspection(_ request: RecordInspectionRequest, options: CallOptions = .default) async throws -> RecordInspectionResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.recordInspection, request.serialized(), options: options))
    }

    /// Lists inspections of a subject or by a department in a period, newest first. A department sees its own, and of a
    /// subject that it is about to inspect those of others without cause and official, so that visits can be joined; the
    /// lead department and oversight see all.
    ///
    /// Rows: M6, P2.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    package func listInspections(_ request: ListInspectionsRequest, options: CallOptions = .default) async throws -> ListInspectionsResponse {
        try decodeResponse(await channel.unaryBytes(InspectionPlanServiceMethods.listInspections, request.serialized(), options: options))
    }
}
