// Written by `make generate` from proto/xinyi/measures/v1/approval.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where an approval case stands.
package enum ApprovalState: ContractEnum, Sendable, Hashable {
    /// Not stated. As a filter: every state.
    case unspecified
    /// The subject asked for a facilitation.
    case requested
    /// Eligibility was checked; the query number is on record.
    case checked
    /// Handled in the green channel.
    case greenChannel
    /// Accepted with documents open, due by a date.
    case tolerant
    /// Handled on a credit commitment.
    case commitment
    /// Handled in the ordinary procedure.
    case normal
    /// Done.
    case done
    /// Lapsed: documents not supplied, commitment breached, or the ground ended.
    case lapsed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .requested, .checked, .greenChannel, .tolerant, .commitment, .normal, .done, .lapsed] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .requested
            case 2: self = .checked
            case 3: self = .greenChannel
            case 4: self = .tolerant
            case 5: self = .commitment
            case 6: self = .normal
            case 7: self = .done
            case 8: self = .lapsed
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .requested: 1
            case .checked: 2
            case .greenChannel: 3
            case .tolerant: 4
            case .commitment: 5
            case .normal: 6
            case .done: 7
            case .lapsed: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "APPROVAL_STATE_UNSPECIFIED"
            case .requested: "APPROVAL_STATE_REQUESTED"
            case .checked: "APPROVAL_STATE_CHECKED"
            case .greenChannel: "APPROVAL_STATE_GREEN_CHANNEL"
            case .tolerant: "APPROVAL_STATE_TOLERANT"
            case .commitment: "APPROVAL_STATE_COMMITMENT"
            case .normal: "APPROVAL_STATE_NORMAL"
            case .done: "APPROVAL_STATE_DONE"
            case .lapsed: "APPROVAL_STATE_LAPSED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "APPROVAL_STATE_UNSPECIFIED": self = .unspecified
            case "APPROVAL_STATE_REQUESTED": self = .requested
            case "APPROVAL_STATE_CHECKED": self = .checked
            case "APPROVAL_STATE_GREEN_CHANNEL": self = .greenChannel
            case "APPROVAL_STATE_TOLERANT": self = .tolerant
            case "APPROVAL_STATE_COMMITMENT": self = .commitment
            case "APPROVAL_STATE_NORMAL": self = .normal
            case "APPROVAL_STATE_DONE": self = .done
            case "APPROVAL_STATE_LAPSED": self = .lapsed
            default: return nil
        }
    }
}

/// A way in which an approval is facilitated.
package enum Facilitation: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Green channel (IN-010).
    case greenChannel
    /// Tolerant acceptance (IN-011).
    case tolerantAcceptance
    /// Credit commitment instead of documents (IN-012).
    case commitment
    /// Early involvement before the formal filing (IN-013).
    case earlyInvolvement
    /// Assisted handling throughout (IN-014).
    case assistedHandling
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .greenChannel, .tolerantAcceptance, .commitment, .earlyInvolvement, .assistedHandling] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .greenChannel
            case 2: self = .tolerantAcceptance
            case 3: self = .commitment
            case 4: self = .earlyInvolvement
            case 5: self = .assistedHandling
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .greenChannel: 1
            case .tolerantAcceptance: 2
            case .commitment: 3
            case .earlyInvolvement: 4
            case .assistedHandling: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "FACILITATION_UNSPECIFIED"
            case .greenChannel: "FACILITATION_GREEN_CHANNEL"
            case .tolerantAcceptance: "FACILITATION_TOLERANT_ACCEPTANCE"
            case .commitment: "FACILITATION_COMMITMENT"
            case .earlyInvolvement: "FACILITATION_EARLY_INVOLVEMENT"
            case .assistedHandling: "FACILITATION_ASSISTED_HANDLING"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "FACILITATION_UNSPECIFIED": self = .unspecified
            case "FACILITATION_GREEN_CHANNEL": self = .greenChannel
            case "FACILITATION_TOLERANT_ACCEPTANCE": self = .tolerantAcceptance
            case "FACILITATION_COMMITMENT": self = .commitment
            case "FACILITATION_EARLY_INVOLVEMENT": self = .earlyInvolvement
            case "FACILITATION_ASSISTED_HANDLING": self = .assistedHandling
            default: return nil
        }
    }
}

/// Whether a subject may use a facilitation, why, and until when.
package struct Eligibility: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Eligibility" }

    /// The facilitation.
    package var facilitation: Facilitation = .unspecified

    /// True if it may be used.
    package var eligible: Bool = false

    /// What it rests on: RED_LIST or CLEAN_YEARS.
    package var basis: GroundKind = .unspecified

    /// The red entry, if that is the basis.
    package var ground: Ground? = nil

    /// Until this day inclusive, ISO 8601 date; empty: as long as no bad record arises.
    package var untilDate: String = ""

    /// Why not, in a sentence; empty if eligible.
    package var obstacle: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        facilitation: Facilitation = .unspecified,
        eligible: Bool = false,
        basis: GroundKind = .unspecified,
        ground: Ground? = nil,
        untilDate: String = "",
        obstacle: String = ""
    ) {
        self.facilitation = facilitation
        self.eligible = eligible
        self.basis = basis
        self.ground = ground
        self.untilDate = untilDate
        self.obstacle = obstacle
    }
}

extension Eligibility {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__eligibility__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Eligibility>) throws(MessageFault) {
        self.init()
        self.facilitation = try MessageArena.enumeration(Facilitation(rawValue: Int32(bitPattern: c.pointee.facilitation.rawValue)), "facilitation")
        self.eligible = c.pointee.eligible != 0
        self.basis = try MessageArena.enumeration(GroundKind(rawValue: Int32(bitPattern: c.pointee.basis.rawValue)), "basis")
        if let nested = c.pointee.ground {
            do { self.ground = try Ground(unpacked: nested) } catch { throw error.inside("ground") }
        }
        self.untilDate = try MessageArena.string(c.pointee.until_date, "until_date")
        self.obstacle = try MessageArena.string(c.pointee.obstacle, "obstacle")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Eligibility> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Eligibility>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Eligibility.self, capacity: 1)
        xinyi__measures__v1__eligibility__init(c)
        c.pointee.facilitation = Xinyi__Measures__V1__Facilitation(rawValue: UInt32(bitPattern: self.facilitation.rawValue))
        c.pointee.eligible = self.eligible ? 1 : 0
        c.pointee.basis = Xinyi__Measures__V1__GroundKind(rawValue: UInt32(bitPattern: self.basis.rawValue))
        if let value = self.ground {
            do { c.pointee.ground = try value.packed(in: arena) } catch { throw error.inside("ground") }
        }
        c.pointee.until_date = try arena.copy(self.untilDate, "until_date")
        c.pointee.obstacle = try arena.copy(self.obstacle, "obstacle")
        return c
    }
}

/// A document that is missing in a tolerant acceptance.
package struct OpenDocument: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.OpenDocument" }

    /// Id within the case, `d1`, `d2`, … given by the service.
    package var id: String = ""

    /// What is missing, 1 to 200 bytes. Never a key document.
    package var title: String = ""

    /// Due day.
    package var due: CommonSchema.DueDate? = nil

    /// The document, once supplied.
    package var supplied: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        id: String = "",
        title: String = "",
        due: CommonSchema.DueDate? = nil,
        supplied: CommonSchema.DocumentReference? = nil
    ) {
        self.id = id
        self.title = title
        self.due = due
        self.supplied = supplied
    }
}

extension OpenDocument {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__open_document__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__OpenDocument>) throws(MessageFault) {
        self.init()
        self.id = try MessageArena.string(c.pointee.id, "id")
        self.title = try MessageArena.string(c.pointee.title, "title")
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        if let nested = c.pointee.supplied {
            do { self.supplied = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("supplied") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__OpenDocument> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__OpenDocument>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__OpenDocument.self, capacity: 1)
        xinyi__measures__v1__open_document__init(c)
        c.pointee.id = try arena.copy(self.id, "id")
        c.pointee.title = try arena.copy(self.title, "title")
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        if let value = self.supplied {
            do { c.pointee.supplied = try value.packed(in: arena) } catch { throw error.inside("supplied") }
        }
        return c
    }
}

/// One approval case.
package struct ApprovalCase: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ApprovalCase" }

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// Resource name of the subject.
    package var subject: String = ""

    /// The matter's code.
    package var matter: String = ""

    /// The application's number at the counter, 1 to 100 bytes.
    package var applicationNumber: String = ""

    /// Code of the department.
    package var department: String = ""

    /// Where it stands.
    package var state: ApprovalState = .unspecified

    /// The facilitations in use.
    package var facilitations: [Facilitation] = []

    /// Query number of the Check that proved the eligibility.
    package var queryNumber: String = ""

    /// What is missing.
    package var openDocuments: [OpenDocument] = []

    /// Resource name of the commitment in the registry, if handled on one.
    package var commitment: String = ""

    /// Why it lapsed or was handled in the ordinary procedure.
    package var reason: String = ""

    /// When it was requested.
    package var createTime: WireTimestamp? = nil

    /// When it was last changed.
    package var updateTime: WireTimestamp? = nil

    /// Changes with every step.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        subject: String = "",
        matter: String = "",
        applicationNumber: String = "",
        department: String = "",
        state: ApprovalState = .unspecified,
        facilitations: [Facilitation] = [],
        queryNumber: String = "",
        openDocuments: [OpenDocument] = [],
        commitment: String = "",
        reason: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        etag: String = ""
    ) {
        self.name = name
        self.subject = subject
        self.matter = matter
        self.applicationNumber = applicationNumber
        self.department = department
        self.state = state
        self.facilitations = facilitations
        self.queryNumber = queryNumber
        self.openDocuments = openDocuments
        self.commitment = commitment
        self.reason = reason
        self.createTime = createTime
        self.updateTime = updateTime
        self.etag = etag
    }
}

extension ApprovalCase {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__approval_case__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ApprovalCase>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.applicationNumber = try MessageArena.string(c.pointee.application_number, "application_number")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(ApprovalState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.facilitations.reserveCapacity(c.pointee.n_facilitations)
        for value in UnsafeBufferPointer(start: c.pointee.facilitations, count: c.pointee.n_facilitations) {
            self.facilitations.append(try MessageArena.enumeration(Facilitation(rawValue: Int32(bitPattern: value.rawValue)), "facilitations"))
        }
        self.queryNumber = try MessageArena.string(c.pointee.query_number, "query_number")
        self.openDocuments.reserveCapacity(c.pointee.n_open_documents)
        for index in 0..<c.pointee.n_open_documents {
            guard let nested = c.pointee.open_documents[index] else { continue }
            do { self.openDocuments.append(try OpenDocument(unpacked: nested)) } catch { throw error.inside("open_documents", index) }
        }
        self.commitment = try MessageArena.string(c.pointee.commitment, "commitment")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ApprovalCase> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ApprovalCase>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ApprovalCase.self, capacity: 1)
        xinyi__measures__v1__approval_case__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.application_number = try arena.copy(self.applicationNumber, "application_number")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Measures__V1__ApprovalState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if !self.facilitations.isEmpty {
            c.pointee.n_facilitations = self.facilitations.count
            c.pointee.facilitations = arena.list(self.facilitations.map { Xinyi__Measures__V1__Facilitation(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.query_number = try arena.copy(self.queryNumber, "query_number")
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
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}
