// Written by `make generate` from proto/xinyi/listing/v1/list_definition.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// What a list does to those who stand on it.
package enum ListKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// List of seriously untrustworthy subjects (black list): triggers joint restraints.
    case serious
    /// List of trustworthy models (red list): triggers joint incentives.
    case red
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .serious, .red] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serious
            case 2: self = .red
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serious: 1
            case .red: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "LIST_KIND_UNSPECIFIED"
            case .serious: "LIST_KIND_SERIOUS"
            case .red: "LIST_KIND_RED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "LIST_KIND_UNSPECIFIED": self = .unspecified
            case "LIST_KIND_SERIOUS": self = .serious
            case "LIST_KIND_RED": self = .red
            default: return nil
        }
    }
}

/// Life of one version of a list definition.
package enum ListDefinitionState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Being written; may be changed; no entry can refer to it.
    case draft
    /// Consulted: the public was heard, or the national instrument that sets the standard is named.
    case consulted
    /// In force from its effective date on. Fixed for ever: a change is a new version.
    case inForce
    /// No longer in force from its repeal date on. Entries decided before keep it.
    case repealed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .draft, .consulted, .inForce, .repealed] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .consulted
            case 3: self = .inForce
            case 4: self = .repealed
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .consulted: 2
            case .inForce: 3
            case .repealed: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "LIST_DEFINITION_STATE_UNSPECIFIED"
            case .draft: "LIST_DEFINITION_STATE_DRAFT"
            case .consulted: "LIST_DEFINITION_STATE_CONSULTED"
            case .inForce: "LIST_DEFINITION_STATE_IN_FORCE"
            case .repealed: "LIST_DEFINITION_STATE_REPEALED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "LIST_DEFINITION_STATE_UNSPECIFIED": self = .unspecified
            case "LIST_DEFINITION_STATE_DRAFT": self = .draft
            case "LIST_DEFINITION_STATE_CONSULTED": self = .consulted
            case "LIST_DEFINITION_STATE_IN_FORCE": self = .inForce
            case "LIST_DEFINITION_STATE_REPEALED": self = .repealed
            default: return nil
        }
    }
}

/// The level of authority that the instrument makes competent to decide entries.
package enum CompetentLevel: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused where a definition is put in force.
    case unspecified
    /// District or county level and above.
    case district
    /// Prefecture (municipal) level and above. A district department cannot decide.
    case prefecture
    /// Provincial level and above. A district department cannot decide.
    case province
    /// National level only. A district department cannot decide.
    case national
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .district, .prefecture, .province, .national] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .district
            case 2: self = .prefecture
            case 3: self = .province
            case 4: self = .national
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .district: 1
            case .prefecture: 2
            case .province: 3
            case .national: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "COMPETENT_LEVEL_UNSPECIFIED"
            case .district: "COMPETENT_LEVEL_DISTRICT"
            case .prefecture: "COMPETENT_LEVEL_PREFECTURE"
            case .province: "COMPETENT_LEVEL_PROVINCE"
            case .national: "COMPETENT_LEVEL_NATIONAL"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "COMPETENT_LEVEL_UNSPECIFIED": self = .unspecified
            case "COMPETENT_LEVEL_DISTRICT": self = .district
            case "COMPETENT_LEVEL_PREFECTURE": self = .prefecture
            case "COMPETENT_LEVEL_PROVINCE": self = .province
            case "COMPETENT_LEVEL_NATIONAL": self = .national
            default: return nil
        }
    }
}

/// How subjects leave a list.
package struct ExitRule: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ExitRule" }

    /// The conditions and the procedure of leaving, in sentences that go into every decision; 1 to 4000 bytes.
    package var description: String = ""

    /// True if an entry may be removed before its period ends, once `minimum_months` have passed.
    package var earlyRemoval: Bool = false

    /// What early removal requires, for example "duties performed; public credit commitment"; at most 2000
    /// bytes. Required if `early_removal` is true.
    package var earlyRemovalConditions: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        description: String = "",
        earlyRemoval: Bool = false,
        earlyRemovalConditions: String = ""
    ) {
        self.description = description
        self.earlyRemoval = earlyRemoval
        self.earlyRemovalConditions = earlyRemovalConditions
    }
}

extension ExitRule {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__exit_rule__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ExitRule>) throws(MessageFault) {
        self.init()
        self.description = try MessageArena.string(c.pointee.description, "description")
        self.earlyRemoval = c.pointee.early_removal != 0
        self.earlyRemovalConditions = try MessageArena.string(c.pointee.early_removal_conditions, "early_removal_conditions")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ExitRule> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ExitRule>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ExitRule.self, capacity: 1)
        xinyi__listing__v1__exit_rule__init(c)
        c.pointee.description = try arena.copy(self.description, "description")
        c.pointee.early_removal = self.earlyRemoval ? 1 : 0
        c.pointee.early_removal_conditions = try arena.copy(self.earlyRemovalConditions, "early_removal_conditions")
        return c
    }
}

/// Public consultation on a definition: as many days of public comment as the rule book says (PUBLIC_COMMENT).
package struct PublicConsultation: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PublicConsultation" }

    /// First day of the comment period, ISO date.
    package var startDate: String = ""

    /// Last day of the comment period, ISO date, not in the future; first and last day count among those of PUBLIC_COMMENT.
    package var endDate: String = ""

    /// Where it was published, 1 to 400 bytes.
    package var place: String = ""

    /// How many comments came and what became of them, 1 to 4000 bytes.
    package var summary: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        startDate: String = "",
        endDate: String = "",
        place: String = "",
        summary: String = ""
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.place = place
        self.summary = summary
    }
}

extension PublicConsultation {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__public_consultation__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PublicConsultation>) throws(MessageFault) {
        self.init()
        self.startDate = try MessageArena.string(c.pointee.start_date, "start_date")
        self.endDate = try MessageArena.string(c.pointee.end_date, "end_date")
        self.place = try MessageArena.string(c.pointee.place, "place")
        self.summary = try MessageArena.string(c.pointee.summary, "summary")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PublicConsultation> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PublicConsultation>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PublicConsultation.self, capacity: 1)
        xinyi__listing__v1__public_consultation__init(c)
        c.pointee.start_date = try arena.copy(self.startDate, "start_date")
        c.pointee.end_date = try arena.copy(self.endDate, "end_date")
        c.pointee.place = try arena.copy(self.place, "place")
        c.pointee.summary = try arena.copy(self.summary, "summary")
        return c
    }
}

/// The standard was set, and consulted on, by a national or provincial instrument.
package struct HigherStandard: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.HigherStandard" }

    /// The instrument that sets the standard.
    package var basis: CommonSchema.LegalBasis? = nil

    /// Where the instrument can be read, or its number in the catalogue; at most 400 bytes.
    package var reference: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        basis: CommonSchema.LegalBasis? = nil,
        reference: String = ""
    ) {
        self.basis = basis
        self.reference = reference
    }
}

extension HigherStandard {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__higher_standard__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__HigherStandard>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.basis {
            do { self.basis = try CommonSchema.LegalBasis(unpacked: nested) } catch { throw error.inside("basis") }
        }
        self.reference = try MessageArena.string(c.pointee.reference, "reference")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__HigherStandard> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__HigherStandard>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__HigherStandard.self, capacity: 1)
        xinyi__listing__v1__higher_standard__init(c)
        if let value = self.basis {
            do { c.pointee.basis = try value.packed(in: arena) } catch { throw error.inside("basis") }
        }
        c.pointee.reference = try arena.copy(self.reference, "reference")
        return c
    }
}

/// How a definition was consulted on.
package struct Consultation: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Consultation" }

    /// Exactly one is required.
    package enum OneOf_By: Sendable, Hashable {
        /// The district consulted itself.
        case publicConsultation(PublicConsultation)
        /// A higher instrument sets the standard.
        case higherStandard(HigherStandard)
    }

    /// Exactly one is required.
    package var by: OneOf_By?

    /// The document of the consultation: the announcement with the answers to the comments, or the instrument that sets the
    /// standard. Filed by the authority of the list.
    package var document: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        by: OneOf_By? = nil,
        document: CommonSchema.DocumentReference? = nil
    ) {
        self.by = by
        self.document = document
    }
}

extension Consultation {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__consultation__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Consultation>) throws(MessageFault) {
        self.init()
        switch c.pointee.by_case.rawValue {
            case 1:
            if let nested = c.pointee.public_consultation {
                do { self.by = .publicConsultation(try PublicConsultation(unpacked: nested)) } catch { throw error.inside("public_consultation") }
            }
            case 2:
            if let nested = c.pointee.higher_standard {
                do { self.by = .higherStandard(try HigherStandard(unpacked: nested)) } catch { throw error.inside("higher_standard") }
            }
            default: break
        }
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Consultation> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Consultation>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Consultation.self, capacity: 1)
        xinyi__listing__v1__consultation__init(c)
        switch self.by {
            case .publicConsultation(let value):
                c.pointee.by_case = Xinyi__Listing__V1__Consultation__ByCase(rawValue: 1)
            do { c.pointee.public_consultation = try value.packed(in: arena) } catch { throw error.inside("public_consultation") }
            case .higherStandard(let value):
                c.pointee.by_case = Xinyi__Listing__V1__Consultation__ByCase(rawValue: 2)
            do { c.pointee.higher_standard = try value.packed(in: arena) } catch { throw error.inside("higher_standard") }
            case nil: break
        }
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        return c
    }
}

/// That an entry needs the consent of a higher authority before it may be decided (SAMR Order 44: a county or city listing
/// needs the next higher market-supervision department).
package struct HigherConsentRule: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.HigherConsentRule" }

    /// The level that consents, above the district.
    package var level: CompetentLevel = .unspecified

    /// The authority that consents, 1 to 200 bytes.
    package var authority: String = ""

    /// First day of decision on which it is required, ISO date; empty means from the definition's own first day.
    package var fromDate: String = ""

    /// Last day of decision on which it is required, ISO date; empty while open.
    package var untilDate: String = ""

    /// The legal ground.
    package var legalBasis: CommonSchema.LegalBasis? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        level: CompetentLevel = .unspecified,
        authority: String = "",
        fromDate: String = "",
        untilDate: String = "",
        legalBasis: CommonSchema.LegalBasis? = nil
    ) {
        self.level = level
        self.authority = authority
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.legalBasis = legalBasis
    }
}

extension HigherConsentRule {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__higher_consent_rule__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__HigherConsentRule>) throws(MessageFault) {
        self.init()
        self.level = try MessageArena.enumeration(CompetentLevel(rawValue: Int32(bitPattern: c.pointee.level.rawValue)), "level")
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.untilDate = try MessageArena.string(c.pointee.until_date, "until_date")
        if let nested = c.pointee.legal_basis {
            do { self.legalBasis = try CommonSchema.LegalBasis(unpacked: nested) } catch { throw error.inside("legal_basis") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__HigherConsentRule> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__HigherConsentRule>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__HigherConsentRule.self, capacity: 1)
        xinyi__listing__v1__higher_consent_rule__init(c)
        c.pointee.level = Xinyi__Listing__V1__CompetentLevel(rawValue: UInt32(bitPattern: self.level.rawValue))
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.until_date = try arena.copy(self.untilDate, "until_date")
        if let value = self.legalBasis {
            do { c.pointee.legal_basis = try value.packed(in: arena) } catch { throw error.inside("legal_basis") }
        }
        return c
    }
}

/// A standstill between the decision and its effect, in which the subject may go to court before anything reaches it.
package struct StandstillRule: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.StandstillRule" }

    /// Working days after the service of the decision on which it has no effect.
    package var workingDays: Int32 = 0

    /// The legal ground, or the district's own rule.
    package var legalBasis: CommonSchema.LegalBasis? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        workingDays: Int32 = 0,
        legalBasis: CommonSchema.LegalBasis? = nil
    ) {
        self.workingDays = workingDays
        self.legalBasis = legalBasis
    }
}

extension StandstillRule {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__standstill_rule__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__StandstillRule>) throws(MessageFault) {
        self.init()
        self.workingDays = c.pointee.working_days
        if let nested = c.pointee.legal_basis {
            do { self.legalBasis = try CommonSchema.LegalBasis(unpacked: nested) } catch { throw error.inside("legal_basis") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__StandstillRule> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__StandstillRule>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__StandstillRule.self, capacity: 1)
        xinyi__listing__v1__standstill_rule__init(c)
        c.pointee.working_days = self.workingDays
        if let value = self.legalBasis {
            do { c.pointee.legal_basis = try value.packed(in: arena) } catch { throw error.inside("legal_basis") }
        }
        return c
    }
}

/// One version of the rules of one list.
package struct ListDefinition: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListDefinition" }

    /// Resource name `lists/{code}/versions/{version}`. Output only.
    package var name: String = ""

    /// Resource name of the list, `lists/{code}`.
    package var list: String = ""

    /// The list's code: 3 to 40 upper-case ASCII letters, digits or `-`, beginning with a letter.
    package var code: String = ""

    /// Version from 1 upwards, given by the service. Output only.
    package var version: Int64 = 0

    /// The kind of list.
    package var kind: ListKind = .unspecified

    /// Official name in Chinese, 1 to 400 bytes.
    package var nameZh: String = ""

    /// Name in English, at most 400 bytes.
    package var nameEn: String = ""

    /// The domain, `domains/{code}`. For a serious list to be put in force it must be listable.
    package var domain: String = ""

    /// Code of the department that decides entries (the designating authority), for example `EMR`: one of the domain's
    /// departments, and the department that drafts the definition.
    package var authority: String = ""

    /// The legal ground: instrument and article; 1 to 16. Each instrument and the first article are required; the
    /// instruments are those of the catalogue (InstrumentService), one of them of a kind that carries lists.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Since when the instrument itself has been in force, ISO date. The definition cannot begin earlier.
    package var basisEffectiveDate: String = ""

    /// The level that the instrument makes competent.
    package var competentLevel: CompetentLevel = .unspecified

    /// The standard: which conduct and which gravity lead to an entry; 1 to 4000 bytes.
    package var standard: String = ""

    /// Period of an entry in months from the decision, within the rule book's LIST_PERIOD_SHORTEST and
    /// LIST_PERIOD_LONGEST. The natural end of every entry.
    package var periodMonths: Int32 = 0

    /// Months before which early removal is not possible, 0 to `period_months`.
    package var minimumMonths: Int32 = 0

    /// How subjects leave the list.
    package var exitRule: ExitRule? = nil

    /// Working days of the defence window, within the rule book's DEFENCE_WINDOW and DEFENCE_WINDOW_LONGEST; 0 in a request
    /// means the shortest.
    package var defenceWorkingDays: Int32 = 0

    /// True if a law, regulation or State Council decision orders that natural persons on the list be
    /// published (with masking); otherwise they never are (LC-16).
    package var publishesNaturalPersons: Bool = false

    /// Where this text comes from and how certain it is, for example "[source: …]"; at most 1000 bytes.
    package var sourceNote: String = ""

    /// State of this version. Output only.
    package var state: ListDefinitionState = .unspecified

    /// How it was consulted on. Set by ConsultListDefinition.
    package var consultation: Consultation? = nil

    /// First day in force, ISO date. Set by PutListDefinitionInForce.
    package var effectiveDate: String = ""

    /// First day no longer in force, ISO date; empty while none is set.
    package var repealDate: String = ""

    /// Why it was repealed; at most 2000 bytes.
    package var repealReason: String = ""

    /// Fingerprint; send it back with a change. Mismatch is ABORTED. Output only in answers.
    package var etag: String = ""

    /// When the version was created. Output only.
    package var createTime: WireTimestamp? = nil

    /// When the version last changed. Output only.
    package var updateTime: WireTimestamp? = nil

    /// Consent of a higher authority; absent where none is required.
    package var higherConsent: HigherConsentRule? = nil

    /// Standstill before the effect; absent means none.
    package var standstill: StandstillRule? = nil

    /// Who drafted it, of the authority. Output only.
    package var drafter: CommonSchema.Official? = nil

    /// Code of the department that put it in force: the lead department, or the overseer for the lead department's own
    /// lists; empty before. Output only.
    package var enactedBy: String = ""

    /// The official of that department. Output only.
    package var enactor: CommonSchema.Official? = nil

    /// What it rests on that the first day lies back; absent where it does not. Output only.
    package var enactmentDocument: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        list: String = "",
        code: String = "",
        version: Int64 = 0,
        kind: ListKind = .unspecified,
        nameZh: String = "",
        nameEn: String = "",
        domain: String = "",
        authority: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        basisEffectiveDate: String = "",
        competentLevel: CompetentLevel = .unspecified,
        standard: String = "",
        periodMonths: Int32 = 0,
        minimumMonths: Int32 = 0,
        exitRule: ExitRule? = nil,
        defenceWorkingDays: Int32 = 0,
        publishesNaturalPersons: Bool = false,
        sourceNote: String = "",
        state: ListDefinitionState = .unspecified,
        consultation: Consultation? = nil,
        effectiveDate: String = "",
        repealDate: String = "",
        repealReason: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        higherConsent: HigherConsentRule? = nil,
        standstill: StandstillRule? = nil,
        drafter: CommonSchema.Official? = nil,
        enactedBy: String = "",
        enactor: CommonSchema.Official? = nil,
        enactmentDocument: CommonSchema.DocumentReference? = nil
    ) {
        self.name = name
        self.list = list
        self.code = code
        self.version = version
        self.kind = kind
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.domain = domain
        self.authority = authority
        self.legalBasis = legalBasis
        self.basisEffectiveDate = basisEffectiveDate
        self.competentLevel = competentLevel
        self.standard = standard
        self.periodMonths = periodMonths
        self.minimumMonths = minimumMonths
        self.exitRule = exitRule
        self.defenceWorkingDays = defenceWorkingDays
        self.publishesNaturalPersons = publishesNaturalPersons
        self.sourceNote = sourceNote
        self.state = state
        self.consultation = consultation
        self.effectiveDate = effectiveDate
        self.repealDate = repealDate
        self.repealReason = repealReason
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.higherConsent = higherConsent
        self.standstill = standstill
        self.drafter = drafter
        self.enactedBy = enactedBy
        self.enactor = enactor
        self.enactmentDocument = enactmentDocument
    }
}

extension ListDefinition {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_definition__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListDefinition>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.list = try MessageArena.string(c.pointee.list, "list")
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.version = c.pointee.version
        self.kind = try MessageArena.enumeration(ListKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.nameZh = try MessageArena.string(c.pointee.name_zh, "name_zh")
        self.nameEn = try MessageArena.string(c.pointee.name_en, "name_en")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.basisEffectiveDate = try MessageArena.string(c.pointee.basis_effective_date, "basis_effective_date")
        self.competentLevel = try MessageArena.enumeration(CompetentLevel(rawValue: Int32(bitPattern: c.pointee.competent_level.rawValue)), "competent_level")
        self.standard = try MessageArena.string(c.pointee.standard, "standard")
        self.periodMonths = c.pointee.period_months
        self.minimumMonths = c.pointee.minimum_months
        if let nested = c.pointee.exit_rule {
            do { self.exitRule = try ExitRule(unpacked: nested) } catch { throw error.inside("exit_rule") }
        }
        self.defenceWorkingDays = c.pointee.defence_working_days
        self.publishesNaturalPersons = c.pointee.publishes_natural_persons != 0
        self.sourceNote = try MessageArena.string(c.pointee.source_note, "source_note")
        self.state = try MessageArena.enumeration(ListDefinitionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.consultation {
            do { self.consultation = try Consultation(unpacked: nested) } catch { throw error.inside("consultation") }
        }
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.repealDate = try MessageArena.string(c.pointee.repeal_date, "repeal_date")
        self.repealReason = try MessageArena.string(c.pointee.repeal_reason, "repeal_reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        if let nested = c.pointee.higher_consent {
            do { self.higherConsent = try HigherConsentRule(unpacked: nested) } catch { throw error.inside("higher_consent") }
        }
        if let nested = c.pointee.standstill {
            do { self.standstill = try StandstillRule(unpacked: nested) } catch { throw error.inside("standstill") }
        }
        if let nested = c.pointee.drafter {
            do { self.drafter = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("drafter") }
        }
        self.enactedBy = try MessageArena.string(c.pointee.enacted_by, "enacted_by")
        if let nested = c.pointee.enactor {
            do { self.enactor = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("enactor") }
        }
        if let nested = c.pointee.enactment_document {
            do { self.enactmentDocument = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("enactment_document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListDefinition> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListDefinition>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListDefinition.self, capacity: 1)
        xinyi__listing__v1__list_definition__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.list = try arena.copy(self.list, "list")
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.version = self.version
        c.pointee.kind = Xinyi__Listing__V1__ListKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.name_zh = try arena.copy(self.nameZh, "name_zh")
        c.pointee.name_en = try arena.copy(self.nameEn, "name_en")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.authority = try arena.copy(self.authority, "authority")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.basis_effective_date = try arena.copy(self.basisEffectiveDate, "basis_effective_date")
        c.pointee.competent_level = Xinyi__Listing__V1__CompetentLevel(rawValue: UInt32(bitPattern: self.competentLevel.rawValue))
        c.pointee.standard = try arena.copy(self.standard, "standard")
        c.pointee.period_months = self.periodMonths
        c.pointee.minimum_months = self.minimumMonths
        if let value = self.exitRule {
            do { c.pointee.exit_rule = try value.packed(in: arena) } catch { throw error.inside("exit_rule") }
        }
        c.pointee.defence_working_days = self.defenceWorkingDays
        c.pointee.publishes_natural_persons = self.publishesNaturalPersons ? 1 : 0
        c.pointee.source_note = try arena.copy(self.sourceNote, "source_note")
        c.pointee.state = Xinyi__Listing__V1__ListDefinitionState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.consultation {
            do { c.pointee.consultation = try value.packed(in: arena) } catch { throw error.inside("consultation") }
        }
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.repeal_date = try arena.copy(self.repealDate, "repeal_date")
        c.pointee.repeal_reason = try arena.copy(self.repealReason, "repeal_reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        if let value = self.higherConsent {
            do { c.pointee.higher_consent = try value.packed(in: arena) } catch { throw error.inside("higher_consent") }
        }
        if let value = self.standstill {
            do { c.pointee.standstill = try value.packed(in: arena) } catch { throw error.inside("standstill") }
        }
        if let value = self.drafter {
            do { c.pointee.drafter = try value.packed(in: arena) } catch { throw error.inside("drafter") }
        }
        c.pointee.enacted_by = try arena.copy(self.enactedBy, "enacted_by")
        if let value = self.enactor {
            do { c.pointee.enactor = try value.packed(in: arena) } catch { throw error.inside("enactor") }
        }
        if let value = self.enactmentDocument {
            do { c.pointee.enactment_document = try value.packed(in: arena) } catch { throw error.inside("enactment_document") }
        }
        return c
    }
}
