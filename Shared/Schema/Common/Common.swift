// Written by `make generate` from proto/xinyi/common/v1/common.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// The kind of a credit subject (DOMAIN: subject types LEGAL, SOLE, UNINC, NATURAL).
package enum SubjectKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests unless the field says otherwise.
    case unspecified
    /// A legal person: company, public institution, state organ, social organisation.
    case legalPerson
    /// An individual business (sole trader).
    case soleTrader
    /// An unincorporated organisation.
    case unincorporated
    /// A natural person. Never public.
    case naturalPerson
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .legalPerson, .soleTrader, .unincorporated, .naturalPerson] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .legalPerson
            case 2: self = .soleTrader
            case 3: self = .unincorporated
            case 4: self = .naturalPerson
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .legalPerson: 1
            case .soleTrader: 2
            case .unincorporated: 3
            case .naturalPerson: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SUBJECT_KIND_UNSPECIFIED"
            case .legalPerson: "SUBJECT_KIND_LEGAL_PERSON"
            case .soleTrader: "SUBJECT_KIND_SOLE_TRADER"
            case .unincorporated: "SUBJECT_KIND_UNINCORPORATED"
            case .naturalPerson: "SUBJECT_KIND_NATURAL_PERSON"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SUBJECT_KIND_UNSPECIFIED": self = .unspecified
            case "SUBJECT_KIND_LEGAL_PERSON": self = .legalPerson
            case "SUBJECT_KIND_SOLE_TRADER": self = .soleTrader
            case "SUBJECT_KIND_UNINCORPORATED": self = .unincorporated
            case "SUBJECT_KIND_NATURAL_PERSON": self = .naturalPerson
            default: return nil
        }
    }
}

/// The kind of an identifying code.
package enum CodeKind: ContractEnum, Sendable, Hashable {
    /// Not stated: the service decides by form, and says which kind it took.
    case unspecified
    /// Unified social credit identifier, 18 characters, GB 32100-2015.
    case uscc
    /// Citizen identity number, 18 characters, GB 11643-1999. Encrypted at rest, never logged.
    case citizenId
    /// Another identity document of a natural person (passport, travel permit, residence card).
    case otherDocument
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .uscc, .citizenId, .otherDocument] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .uscc
            case 2: self = .citizenId
            case 3: self = .otherDocument
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .uscc: 1
            case .citizenId: 2
            case .otherDocument: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CODE_KIND_UNSPECIFIED"
            case .uscc: "CODE_KIND_USCC"
            case .citizenId: "CODE_KIND_CITIZEN_ID"
            case .otherDocument: "CODE_KIND_OTHER_DOCUMENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CODE_KIND_UNSPECIFIED": self = .unspecified
            case "CODE_KIND_USCC": self = .uscc
            case "CODE_KIND_CITIZEN_ID": self = .citizenId
            case "CODE_KIND_OTHER_DOCUMENT": self = .otherDocument
            default: return nil
        }
    }
}

/// What an official does in the cases of a department. One official can do several things, and never two of them in one
/// case where the law wants different people.
package enum OfficialRole: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Handles: takes down, proposes, submits (承办人).
    case handler
    /// Reviews what a handler proposed (审核人).
    case reviewer
    /// Reviews its lawfulness before it is decided (法制审核, 行政处罚法 Art.58).
    case legalOfficer
    /// Decides: the person in charge (负责人).
    case decider
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .handler, .reviewer, .legalOfficer, .decider] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .handler
            case 2: self = .reviewer
            case 3: self = .legalOfficer
            case 4: self = .decider
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .handler: 1
            case .reviewer: 2
            case .legalOfficer: 3
            case .decider: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "OFFICIAL_ROLE_UNSPECIFIED"
            case .handler: "OFFICIAL_ROLE_HANDLER"
            case .reviewer: "OFFICIAL_ROLE_REVIEWER"
            case .legalOfficer: "OFFICIAL_ROLE_LEGAL_OFFICER"
            case .decider: "OFFICIAL_ROLE_DECIDER"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "OFFICIAL_ROLE_UNSPECIFIED": self = .unspecified
            case "OFFICIAL_ROLE_HANDLER": self = .handler
            case "OFFICIAL_ROLE_REVIEWER": self = .reviewer
            case "OFFICIAL_ROLE_LEGAL_OFFICER": self = .legalOfficer
            case "OFFICIAL_ROLE_DECIDER": self = .decider
            default: return nil
        }
    }
}

/// For what somebody reads what is kept of a natural person (LC-09).
package enum QueryPurpose: ContractEnum, Sendable, Hashable {
    /// Not stated; refused.
    case unspecified
    /// A permit, a qualification or another approval is decided.
    case approval
    /// Inspection and supervision.
    case supervision
    /// Public procurement and tenders.
    case procurement
    /// Public money and preferential policies.
    case funding
    /// Honours and evaluations.
    case evaluation
    /// A case of this system is worked on: listing, objection, repair, record.
    case caseWork
    /// The person asked for it.
    case subjectRequest
    /// Oversight and audit.
    case oversight
    /// Records are compared and kept right.
    case recordKeeping
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .approval, .supervision, .procurement, .funding, .evaluation, .caseWork, .subjectRequest, .oversight, .recordKeeping] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .approval
            case 2: self = .supervision
            case 3: self = .procurement
            case 4: self = .funding
            case 5: self = .evaluation
            case 6: self = .caseWork
            case 7: self = .subjectRequest
            case 8: self = .oversight
            case 9: self = .recordKeeping
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .approval: 1
            case .supervision: 2
            case .procurement: 3
            case .funding: 4
            case .evaluation: 5
            case .caseWork: 6
            case .subjectRequest: 7
            case .oversight: 8
            case .recordKeeping: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "QUERY_PURPOSE_UNSPECIFIED"
            case .approval: "QUERY_PURPOSE_APPROVAL"
            case .supervision: "QUERY_PURPOSE_SUPERVISION"
            case .procurement: "QUERY_PURPOSE_PROCUREMENT"
            case .funding: "QUERY_PURPOSE_FUNDING"
            case .evaluation: "QUERY_PURPOSE_EVALUATION"
            case .caseWork: "QUERY_PURPOSE_CASE_WORK"
            case .subjectRequest: "QUERY_PURPOSE_SUBJECT_REQUEST"
            case .oversight: "QUERY_PURPOSE_OVERSIGHT"
            case .recordKeeping: "QUERY_PURPOSE_RECORD_KEEPING"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "QUERY_PURPOSE_UNSPECIFIED": self = .unspecified
            case "QUERY_PURPOSE_APPROVAL": self = .approval
            case "QUERY_PURPOSE_SUPERVISION": self = .supervision
            case "QUERY_PURPOSE_PROCUREMENT": self = .procurement
            case "QUERY_PURPOSE_FUNDING": self = .funding
            case "QUERY_PURPOSE_EVALUATION": self = .evaluation
            case "QUERY_PURPOSE_CASE_WORK": self = .caseWork
            case "QUERY_PURPOSE_SUBJECT_REQUEST": self = .subjectRequest
            case "QUERY_PURPOSE_OVERSIGHT": self = .oversight
            case "QUERY_PURPOSE_RECORD_KEEPING": self = .recordKeeping
            default: return nil
        }
    }
}

/// Names a subject, by its resource name or by its code. Exactly one of both.
package struct SubjectReference: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.SubjectReference" }

    /// The way the subject is named. Unset is INVALID_ARGUMENT.
    package enum OneOf_By: Sendable, Hashable {
        /// Resource name `subjects/{id}` given by the registry.
        case name(String)
        /// An identifying code as written; the service folds it (lower case, blanks, hyphens, full-width).
        case code(SubjectCode)
    }

    /// The way the subject is named. Unset is INVALID_ARGUMENT.
    package var by: OneOf_By?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        by: OneOf_By? = nil
    ) {
        self.by = by
    }
}

extension SubjectReference {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__subject_reference__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__SubjectReference>) throws(MessageFault) {
        self.init()
        switch c.pointee.by_case.rawValue {
            case 1:
            self.by = .name(try MessageArena.string(c.pointee.name, "name"))
            case 2:
            if let nested = c.pointee.code {
                do { self.by = .code(try SubjectCode(unpacked: nested)) } catch { throw error.inside("code") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__SubjectReference> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__SubjectReference>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__SubjectReference.self, capacity: 1)
        xinyi__common__v1__subject_reference__init(c)
        switch self.by {
            case .name(let value):
                c.pointee.by_case = Xinyi__Common__V1__SubjectReference__ByCase(rawValue: 1)
            c.pointee.name = try arena.copy(value, "name")
            case .code(let value):
                c.pointee.by_case = Xinyi__Common__V1__SubjectReference__ByCase(rawValue: 2)
            do { c.pointee.code = try value.packed(in: arena) } catch { throw error.inside("code") }
            case nil: break
        }
        return c
    }
}

/// An identifying code of a subject as a client writes it.
package struct SubjectCode: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.SubjectCode" }

    /// The kind; unspecified lets the service decide by form.
    package var kind: CodeKind = .unspecified

    /// The code, at most 64 bytes. The placeholder 00000000000000000X means "no code" and is refused.
    package var value: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: CodeKind = .unspecified,
        value: String = ""
    ) {
        self.kind = kind
        self.value = value
    }
}

extension SubjectCode {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__subject_code__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__SubjectCode>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(CodeKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.value = try MessageArena.string(c.pointee.value, "value")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__SubjectCode> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__SubjectCode>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__SubjectCode.self, capacity: 1)
        xinyi__common__v1__subject_code__init(c)
        c.pointee.kind = Xinyi__Common__V1__CodeKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.value = try arena.copy(self.value, "value")
        return c
    }
}

/// The named official who acts (LC-07: a named official decides; LC-09: every query names one).
package struct Official: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.Official" }

    /// The official's id within the department, 1 to 64 bytes, for example a badge number.
    package var id: String = ""

    /// The official's name as it stands in the file, at most 100 bytes. Optional.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        id: String = "",
        name: String = ""
    ) {
        self.id = id
        self.name = name
    }
}

extension Official {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__official__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__Official>) throws(MessageFault) {
        self.init()
        self.id = try MessageArena.string(c.pointee.id, "id")
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__Official> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__Official>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__Official.self, capacity: 1)
        xinyi__common__v1__official__init(c)
        c.pointee.id = try arena.copy(self.id, "id")
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

/// One legal ground: an instrument and its article (LC-01).
package struct LegalBasis: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.LegalBasis" }

    /// The instrument's name and number, 1 to 400 bytes, for example "安全生产法".
    package var instrument: String = ""

    /// The article, for example "Art.78" or "第七十八条". May be empty where the instrument has none.
    package var article: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        instrument: String = "",
        article: String = ""
    ) {
        self.instrument = instrument
        self.article = article
    }
}

extension LegalBasis {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__legal_basis__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__LegalBasis>) throws(MessageFault) {
        self.init()
        self.instrument = try MessageArena.string(c.pointee.instrument, "instrument")
        self.article = try MessageArena.string(c.pointee.article, "article")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__LegalBasis>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__LegalBasis.self, capacity: 1)
        xinyi__common__v1__legal_basis__init(c)
        c.pointee.instrument = try arena.copy(self.instrument, "instrument")
        c.pointee.article = try arena.copy(self.article, "article")
        return c
    }
}

/// A remedy open to the subject: what, before whom, until when.
package struct Remedy: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.Remedy" }

    /// What the subject may do: `objection`, `reconsideration` or `litigation`. Read in their Chinese names, too.
    package var kind: String = ""

    /// The body that receives it, as a department code or a name.
    package var authority: String = ""

    /// How and where, in a sentence a clerk can read out.
    package var instructions: String = ""

    /// Last day, ISO 8601 date in Asia/Shanghai, or empty where there is none.
    package var dueDate: String = ""

    /// `instructions` in Chinese, where a service and no official wrote them. Output only.
    package var instructionsZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: String = "",
        authority: String = "",
        instructions: String = "",
        dueDate: String = "",
        instructionsZh: String = ""
    ) {
        self.kind = kind
        self.authority = authority
        self.instructions = instructions
        self.dueDate = dueDate
        self.instructionsZh = instructionsZh
    }
}

extension Remedy {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__remedy__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__Remedy>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.string(c.pointee.kind, "kind")
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.instructions = try MessageArena.string(c.pointee.instructions, "instructions")
        self.dueDate = try MessageArena.string(c.pointee.due_date, "due_date")
        self.instructionsZh = try MessageArena.string(c.pointee.instructions_zh, "instructions_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__Remedy> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__Remedy>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__Remedy.self, capacity: 1)
        xinyi__common__v1__remedy__init(c)
        c.pointee.kind = try arena.copy(self.kind, "kind")
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.instructions = try arena.copy(self.instructions, "instructions")
        c.pointee.due_date = try arena.copy(self.dueDate, "due_date")
        c.pointee.instructions_zh = try arena.copy(self.instructionsZh, "instructions_zh")
        return c
    }
}

/// A day computed from the working-day calendar.
package struct DueDate: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.DueDate" }

    /// ISO 8601 date `YYYY-MM-DD` in Asia/Shanghai; the period ends at 24:00 of that day.
    package var date: String = ""

    /// True if a year without a published calendar was needed: weekday rule, to be recomputed.
    package var provisional: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        date: String = "",
        provisional: Bool = false
    ) {
        self.date = date
        self.provisional = provisional
    }
}

extension DueDate {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__due_date__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__DueDate>) throws(MessageFault) {
        self.init()
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.provisional = c.pointee.provisional != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__DueDate> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__DueDate>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__DueDate.self, capacity: 1)
        xinyi__common__v1__due_date__init(c)
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.provisional = self.provisional ? 1 : 0
        return c
    }
}

/// A reference to a filed document by the hash of its content.
package struct DocumentReference: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.DocumentReference" }

    /// SHA-256 of the content, 64 lower-case hex digits.
    package var sha256: String = ""

    /// The document's title or number, 1 to 400 bytes.
    package var title: String = ""

    /// Media type, for example "application/pdf". Optional.
    package var mediaType: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sha256: String = "",
        title: String = "",
        mediaType: String = ""
    ) {
        self.sha256 = sha256
        self.title = title
        self.mediaType = mediaType
    }
}

extension DocumentReference {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__document_reference__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__DocumentReference>) throws(MessageFault) {
        self.init()
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.mediaType = try MessageArena.string(c.pointee.media_type, "media_type")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__DocumentReference>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__DocumentReference.self, capacity: 1)
        xinyi__common__v1__document_reference__init(c)
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.media_type = try arena.copy(self.mediaType, "media_type")
        return c
    }
}

/// Where a source of an answer stands: which feed, how far, how fresh.
package struct SourceFreshness: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.SourceFreshness" }

    /// The service that owns the source: "registry" or "listing".
    package var source: String = ""

    /// The last feed position applied.
    package var position: Int64 = 0

    /// When the source was last heard, a heartbeat included.
    package var heardTime: WireTimestamp? = nil

    /// Milliseconds since it was last heard, at the time of the answer.
    package var ageMillis: Int64 = 0

    /// True if the age is within the freshness limit of the answering service.
    package var fresh: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        source: String = "",
        position: Int64 = 0,
        heardTime: WireTimestamp? = nil,
        ageMillis: Int64 = 0,
        fresh: Bool = false
    ) {
        self.source = source
        self.position = position
        self.heardTime = heardTime
        self.ageMillis = ageMillis
        self.fresh = fresh
    }
}

extension SourceFreshness {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__source_freshness__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__SourceFreshness>) throws(MessageFault) {
        self.init()
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.position = c.pointee.position
        if let nested = c.pointee.heard_time {
            do { self.heardTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("heard_time") }
        }
        self.ageMillis = c.pointee.age_millis
        self.fresh = c.pointee.fresh != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__SourceFreshness>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__SourceFreshness.self, capacity: 1)
        xinyi__common__v1__source_freshness__init(c)
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.position = self.position
        if let value = self.heardTime {
            do { c.pointee.heard_time = try value.packed(in: arena) } catch { throw error.inside("heard_time") }
        }
        c.pointee.age_millis = self.ageMillis
        c.pointee.fresh = self.fresh ? 1 : 0
        return c
    }
}

/// What a watcher is told besides changes: that the stream lives, and how far the feed is.
package struct Heartbeat: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.Heartbeat" }

    /// The newest committed position.
    package var headPosition: Int64 = 0

    /// The service's time.
    package var time: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        headPosition: Int64 = 0,
        time: WireTimestamp? = nil
    ) {
        self.headPosition = headPosition
        self.time = time
    }
}

extension Heartbeat {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__heartbeat__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__Heartbeat>) throws(MessageFault) {
        self.init()
        self.headPosition = c.pointee.head_position
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__Heartbeat> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__Heartbeat>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__Heartbeat.self, capacity: 1)
        xinyi__common__v1__heartbeat__init(c)
        c.pointee.head_position = self.headPosition
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        return c
    }
}

/// Tells a watcher that the position it asked for is no longer kept: it takes a snapshot and watches
/// after the snapshot's position.
package struct ResyncRequired: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ResyncRequired" }

    /// The oldest position that can still be replayed.
    package var oldestPosition: Int64 = 0

    /// The newest committed position.
    package var headPosition: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        oldestPosition: Int64 = 0,
        headPosition: Int64 = 0
    ) {
        self.oldestPosition = oldestPosition
        self.headPosition = headPosition
    }
}

extension ResyncRequired {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__resync_required__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ResyncRequired>) throws(MessageFault) {
        self.init()
        self.oldestPosition = c.pointee.oldest_position
        self.headPosition = c.pointee.head_position
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ResyncRequired> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ResyncRequired>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ResyncRequired.self, capacity: 1)
        xinyi__common__v1__resync_required__init(c)
        c.pointee.oldest_position = self.oldestPosition
        c.pointee.head_position = self.headPosition
        return c
    }
}

/// Which history a position of a feed belongs to. A store that was put back from a copy and went on gives positions a second time, to
/// other changes: then the position is known and its history is not.
package struct FeedHistory: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.FeedHistory" }

    /// The feed's identity: random, made with the store, and another one after the store was restored.
    package var identity: String = ""

    /// SHA-256 chained over all changes up to the position that it stands beside, 32 bytes. Empty where the store does not know it.
    package var digest: [UInt8] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        identity: String = "",
        digest: [UInt8] = []
    ) {
        self.identity = identity
        self.digest = digest
    }
}

extension FeedHistory {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__feed_history__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__FeedHistory>) throws(MessageFault) {
        self.init()
        self.identity = try MessageArena.string(c.pointee.identity, "identity")
        self.digest = MessageArena.bytes(c.pointee.digest)
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__FeedHistory> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__FeedHistory>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__FeedHistory.self, capacity: 1)
        xinyi__common__v1__feed_history__init(c)
        c.pointee.identity = try arena.copy(self.identity, "identity")
        c.pointee.digest = arena.copy(self.digest)
        return c
    }
}

/// Why somebody reads what is kept of natural persons: every such read is a query and is logged with it (LC-09).
package struct QueryReason: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.QueryReason" }

    /// The purpose.
    package var purpose: QueryPurpose = .unspecified

    /// Who asks.
    package var official: Official? = nil

    /// The matter's code or the file's number, 1 to 200 bytes.
    package var matter: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        purpose: QueryPurpose = .unspecified,
        official: Official? = nil,
        matter: String = ""
    ) {
        self.purpose = purpose
        self.official = official
        self.matter = matter
    }
}

extension QueryReason {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__query_reason__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__QueryReason>) throws(MessageFault) {
        self.init()
        self.purpose = try MessageArena.enumeration(QueryPurpose(rawValue: Int32(bitPattern: c.pointee.purpose.rawValue)), "purpose")
        if let nested = c.pointee.official {
            do { self.official = try Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__QueryReason> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__QueryReason>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__QueryReason.self, capacity: 1)
        xinyi__common__v1__query_reason__init(c)
        c.pointee.purpose = Xinyi__Common__V1__QueryPurpose(rawValue: UInt32(bitPattern: self.purpose.rawValue))
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.matter = try arena.copy(self.matter, "matter")
        return c
    }
}

/// A query about a person, as it was logged.
package struct SubjectQuery: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.SubjectQuery" }

    /// The identity that asked.
    package var caller: String = ""

    /// The official named.
    package var official: String = ""

    /// The purpose given.
    package var purpose: QueryPurpose = .unspecified

    /// The matter given.
    package var matter: String = ""

    /// The method by which it was asked.
    package var method: String = ""

    /// When.
    package var queryTime: WireTimestamp? = nil

    /// Its number in the audit chain of the service.
    package var queryNumber: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        caller: String = "",
        official: String = "",
        purpose: QueryPurpose = .unspecified,
        matter: String = "",
        method: String = "",
        queryTime: WireTimestamp? = nil,
        queryNumber: String = ""
    ) {
        self.caller = caller
        self.official = official
        self.purpose = purpose
        self.matter = matter
        self.method = method
        self.queryTime = queryTime
        self.queryNumber = queryNumber
    }
}

extension SubjectQuery {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__subject_query__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__SubjectQuery>) throws(MessageFault) {
        self.init()
        self.caller = try MessageArena.string(c.pointee.caller, "caller")
        self.official = try MessageArena.string(c.pointee.official, "official")
        self.purpose = try MessageArena.enumeration(QueryPurpose(rawValue: Int32(bitPattern: c.pointee.purpose.rawValue)), "purpose")
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.method = try MessageArena.string(c.pointee.method, "method")
        if let nested = c.pointee.query_time {
            do { self.queryTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("query_time") }
        }
        self.queryNumber = try MessageArena.string(c.pointee.query_number, "query_number")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__SubjectQuery> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__SubjectQuery>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__SubjectQuery.self, capacity: 1)
        xinyi__common__v1__subject_query__init(c)
        c.pointee.caller = try arena.copy(self.caller, "caller")
        c.pointee.official = try arena.copy(self.official, "official")
        c.pointee.purpose = Xinyi__Common__V1__QueryPurpose(rawValue: UInt32(bitPattern: self.purpose.rawValue))
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.method = try arena.copy(self.method, "method")
        if let value = self.queryTime {
            do { c.pointee.query_time = try value.packed(in: arena) } catch { throw error.inside("query_time") }
        }
        c.pointee.query_number = try arena.copy(self.queryNumber, "query_number")
        return c
    }
}
