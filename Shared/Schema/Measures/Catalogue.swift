// Written by `make generate` from proto/xinyi/measures/v1/catalogue.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Whether a measure favours or restrains.
package enum MeasureKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// An incentive (column `kind` = incentive): heading I01 to I08.
    case incentive
    /// A restraint (column `kind` = sanction): heading C01 to C14 of the national basic list.
    case sanction
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .incentive, .sanction] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .incentive
            case 2: self = .sanction
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .incentive: 1
            case .sanction: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "MEASURE_KIND_UNSPECIFIED"
            case .incentive: "MEASURE_KIND_INCENTIVE"
            case .sanction: "MEASURE_KIND_SANCTION"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "MEASURE_KIND_UNSPECIFIED": self = .unspecified
            case "MEASURE_KIND_INCENTIVE": self = .incentive
            case "MEASURE_KIND_SANCTION": self = .sanction
            default: return nil
        }
    }
}

/// How far a measure binds who applies it.
package enum MeasureStrength: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// The law says must.
    case mandatory
    /// The law says may: the department weighs it.
    case discretionary
    /// Others decide of their own accord: information only, never an order (LC-15).
    case voluntary
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .mandatory, .discretionary, .voluntary] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .mandatory
            case 2: self = .discretionary
            case 3: self = .voluntary
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .mandatory: 1
            case .discretionary: 2
            case .voluntary: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "MEASURE_STRENGTH_UNSPECIFIED"
            case .mandatory: "MEASURE_STRENGTH_MANDATORY"
            case .discretionary: "MEASURE_STRENGTH_DISCRETIONARY"
            case .voluntary: "MEASURE_STRENGTH_VOLUNTARY"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "MEASURE_STRENGTH_UNSPECIFIED": self = .unspecified
            case "MEASURE_STRENGTH_MANDATORY": self = .mandatory
            case "MEASURE_STRENGTH_DISCRETIONARY": self = .discretionary
            case "MEASURE_STRENGTH_VOLUNTARY": self = .voluntary
            default: return nil
        }
    }
}

/// Whether the law allows a measure to be used today.
package enum MeasureStatus: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// May be active (column `status` = enabled).
    case enabled
    /// No sufficient legal basis is known: it is on record and cannot be activated (needs-legal-basis).
    case needsLegalBasis
    /// Needs a local decision first: it is on record and cannot be activated (needs-policy).
    case needsPolicy
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .enabled, .needsLegalBasis, .needsPolicy] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .enabled
            case 2: self = .needsLegalBasis
            case 3: self = .needsPolicy
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .enabled: 1
            case .needsLegalBasis: 2
            case .needsPolicy: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "MEASURE_STATUS_UNSPECIFIED"
            case .enabled: "MEASURE_STATUS_ENABLED"
            case .needsLegalBasis: "MEASURE_STATUS_NEEDS_LEGAL_BASIS"
            case .needsPolicy: "MEASURE_STATUS_NEEDS_POLICY"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "MEASURE_STATUS_UNSPECIFIED": self = .unspecified
            case "MEASURE_STATUS_ENABLED": self = .enabled
            case "MEASURE_STATUS_NEEDS_LEGAL_BASIS": self = .needsLegalBasis
            case "MEASURE_STATUS_NEEDS_POLICY": self = .needsPolicy
            default: return nil
        }
    }
}

/// The group of a heading of the national basic list.
package enum MeasureGroup: ContractEnum, Sendable, Hashable {
    /// Not a restraint: incentives belong to no group.
    case unspecified
    /// Group I: diminishes rights or increases duties; needs a law, regulation or central policy.
    case rights
    /// Group II: management by public bodies within their powers.
    case management
    /// Group III: decided by others of their own accord; information only.
    case voluntary
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .rights, .management, .voluntary] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .rights
            case 2: self = .management
            case 3: self = .voluntary
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .rights: 1
            case .management: 2
            case .voluntary: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "MEASURE_GROUP_UNSPECIFIED"
            case .rights: "MEASURE_GROUP_RIGHTS"
            case .management: "MEASURE_GROUP_MANAGEMENT"
            case .voluntary: "MEASURE_GROUP_VOLUNTARY"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "MEASURE_GROUP_UNSPECIFIED": self = .unspecified
            case "MEASURE_GROUP_RIGHTS": self = .rights
            case "MEASURE_GROUP_MANAGEMENT": self = .management
            case "MEASURE_GROUP_VOLUNTARY": self = .voluntary
            default: return nil
        }
    }
}

/// What a department must look up in a matter (column `must_check`).
package enum MustCheck: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Lists of seriously untrustworthy subjects (BLACK).
    case seriousList
    /// Entries that other authorities decided (EXT).
    case external
    /// Red lists (RED).
    case redList
    /// Records of the department's own field (RECORD).
    case record
    /// Open or broken commitments (COMMITMENT).
    case commitment
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .seriousList, .external, .redList, .record, .commitment] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .seriousList
            case 2: self = .external
            case 3: self = .redList
            case 4: self = .record
            case 5: self = .commitment
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .seriousList: 1
            case .external: 2
            case .redList: 3
            case .record: 4
            case .commitment: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "MUST_CHECK_UNSPECIFIED"
            case .seriousList: "MUST_CHECK_SERIOUS_LIST"
            case .external: "MUST_CHECK_EXTERNAL"
            case .redList: "MUST_CHECK_RED_LIST"
            case .record: "MUST_CHECK_RECORD"
            case .commitment: "MUST_CHECK_COMMITMENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "MUST_CHECK_UNSPECIFIED": self = .unspecified
            case "MUST_CHECK_SERIOUS_LIST": self = .seriousList
            case "MUST_CHECK_EXTERNAL": self = .external
            case "MUST_CHECK_RED_LIST": self = .redList
            case "MUST_CHECK_RECORD": self = .record
            case "MUST_CHECK_COMMITMENT": self = .commitment
            default: return nil
        }
    }
}

/// One measure of a catalogue, field by field the columns of measures.csv.
package struct MeasureItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.MeasureItem" }

    /// The measure's code, `IN-001` or `SA-001`: two capitals, hyphen, three digits. Unique in a version.
    package var code: String = ""

    /// Chinese name, 1 to 300 bytes.
    package var nameZh: String = ""

    /// English name, 1 to 300 bytes.
    package var nameEn: String = ""

    /// Incentive or sanction.
    package var kind: MeasureKind = .unspecified

    /// The heading: `C01` to `C14` for a sanction, `I01` to `I08` for an incentive (LC-04).
    package var category: String = ""

    /// Chinese name of the heading, at most 200 bytes.
    package var categoryZh: String = ""

    /// Codes of the departments that apply it; `ALL` stands for every department. At least one.
    package var departments: [String] = []

    /// What triggers it, in the trigger grammar: alternatives joined by `|`, each one of `RED:*`,
    /// `RED:<domain>`, `CLEAN3Y`, `BLACK:*`, `BLACK:<domain>,<domain>`, `EXT:<kind>`, `DECISION:<kind>`,
    /// `JUDGMENT:<kind>`, `RECORD:<domain>`, `NOMINATION:<channel>`, `REQUEST`. At most 400 bytes.
    package var trigger: String = ""

    /// How far it binds.
    package var strength: MeasureStrength = .unspecified

    /// The legal basis as written, instruments parted by `;`. Group I needs a named instrument to be active.
    /// At most 400 bytes.
    package var legalBasis: String = ""

    /// The kinds of subjects it may reach. At least one.
    package var subjectKinds: [CommonSchema.SubjectKind] = []

    /// Where the row was read, at most 400 bytes.
    package var source: String = ""

    /// Whether the law allows its use.
    package var status: MeasureStatus = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: String = "",
        nameZh: String = "",
        nameEn: String = "",
        kind: MeasureKind = .unspecified,
        category: String = "",
        categoryZh: String = "",
        departments: [String] = [],
        trigger: String = "",
        strength: MeasureStrength = .unspecified,
        legalBasis: String = "",
        subjectKinds: [CommonSchema.SubjectKind] = [],
        source: String = "",
        status: MeasureStatus = .unspecified
    ) {
        self.code = code
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.kind = kind
        self.category = category
        self.categoryZh = categoryZh
        self.departments = departments
        self.trigger = trigger
        self.strength = strength
        self.legalBasis = legalBasis
        self.subjectKinds = subjectKinds
        self.source = source
        self.status = status
    }
}

extension MeasureItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__measure_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__MeasureItem>) throws(MessageFault) {
        self.init()
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.nameZh = try MessageArena.string(c.pointee.name_zh, "name_zh")
        self.nameEn = try MessageArena.string(c.pointee.name_en, "name_en")
        self.kind = try MessageArena.enumeration(MeasureKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.category = try MessageArena.string(c.pointee.category, "category")
        self.categoryZh = try MessageArena.string(c.pointee.category_zh, "category_zh")
        self.departments = try MessageArena.strings(c.pointee.departments, c.pointee.n_departments, "departments")
        self.trigger = try MessageArena.string(c.pointee.trigger, "trigger")
        self.strength = try MessageArena.enumeration(MeasureStrength(rawValue: Int32(bitPattern: c.pointee.strength.rawValue)), "strength")
        self.legalBasis = try MessageArena.string(c.pointee.legal_basis, "legal_basis")
        self.subjectKinds.reserveCapacity(c.pointee.n_subject_kinds)
        for value in UnsafeBufferPointer(start: c.pointee.subject_kinds, count: c.pointee.n_subject_kinds) {
            self.subjectKinds.append(try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: value.rawValue)), "subject_kinds"))
        }
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.status = try MessageArena.enumeration(MeasureStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue)), "status")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__MeasureItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__MeasureItem>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__MeasureItem.self, capacity: 1)
        xinyi__measures__v1__measure_item__init(c)
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.name_zh = try arena.copy(self.nameZh, "name_zh")
        c.pointee.name_en = try arena.copy(self.nameEn, "name_en")
        c.pointee.kind = Xinyi__Measures__V1__MeasureKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.category = try arena.copy(self.category, "category")
        c.pointee.category_zh = try arena.copy(self.categoryZh, "category_zh")
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            c.pointee.departments = try arena.copy(self.departments, "departments")
        }
        c.pointee.trigger = try arena.copy(self.trigger, "trigger")
        c.pointee.strength = Xinyi__Measures__V1__MeasureStrength(rawValue: UInt32(bitPattern: self.strength.rawValue))
        c.pointee.legal_basis = try arena.copy(self.legalBasis, "legal_basis")
        if !self.subjectKinds.isEmpty {
            c.pointee.n_subject_kinds = self.subjectKinds.count
            c.pointee.subject_kinds = arena.list(self.subjectKinds.map { Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.status = Xinyi__Measures__V1__MeasureStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
        return c
    }
}

/// One matter of a catalogue, field by field the columns of matters.csv.
package struct MatterItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.MatterItem" }

    /// The matter's code, `APV-01`: department code, hyphen, two digits. Unique in a version.
    package var code: String = ""

    /// Chinese name, 1 to 300 bytes.
    package var nameZh: String = ""

    /// English name, 1 to 300 bytes.
    package var nameEn: String = ""

    /// Code of the department that owns the matter: nobody else may ask a Check in it.
    package var department: String = ""

    /// Stage of the handling: approval, procurement, funding, supervision, award, service, promotion,
    /// investment, recruitment, preference, enforcement. 1 to 40 bytes.
    package var stage: String = ""

    /// What must be looked up. At least one.
    package var mustCheck: [MustCheck] = []

    /// Codes of the measures that are due in this matter. At least one; each must be in the measure catalogue.
    package var measures: [String] = []

    /// The kinds of subjects that may be checked in it. At least one.
    package var subjectKinds: [CommonSchema.SubjectKind] = []

    /// A remark for the clerk, at most 400 bytes. Optional.
    package var note: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: String = "",
        nameZh: String = "",
        nameEn: String = "",
        department: String = "",
        stage: String = "",
        mustCheck: [MustCheck] = [],
        measures: [String] = [],
        subjectKinds: [CommonSchema.SubjectKind] = [],
        note: String = ""
    ) {
        self.code = code
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.department = department
        self.stage = stage
        self.mustCheck = mustCheck
        self.measures = measures
        self.subjectKinds = subjectKinds
        self.note = note
    }
}

extension MatterItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__matter_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__MatterItem>) throws(MessageFault) {
        self.init()
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.nameZh = try MessageArena.string(c.pointee.name_zh, "name_zh")
        self.nameEn = try MessageArena.string(c.pointee.name_en, "name_en")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.stage = try MessageArena.string(c.pointee.stage, "stage")
        self.mustCheck.reserveCapacity(c.pointee.n_must_check)
        for value in UnsafeBufferPointer(start: c.pointee.must_check, count: c.pointee.n_must_check) {
            self.mustCheck.append(try MessageArena.enumeration(MustCheck(rawValue: Int32(bitPattern: value.rawValue)), "must_check"))
        }
        self.measures = try MessageArena.strings(c.pointee.measures, c.pointee.n_measures, "measures")
        self.subjectKinds.reserveCapacity(c.pointee.n_subject_kinds)
        for value in UnsafeBufferPointer(start: c.pointee.subject_kinds, count: c.pointee.n_subject_kinds) {
            self.subjectKinds.append(try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: value.rawValue)), "subject_kinds"))
        }
        self.note = try MessageArena.string(c.pointee.note, "note")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__MatterItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__MatterItem>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__MatterItem.self, capacity: 1)
        xinyi__measures__v1__matter_item__init(c)
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.name_zh = try arena.copy(self.nameZh, "name_zh")
        c.pointee.name_en = try arena.copy(self.nameEn, "name_en")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.stage = try arena.copy(self.stage, "stage")
        if !self.mustCheck.isEmpty {
            c.pointee.n_must_check = self.mustCheck.count
            c.pointee.must_check = arena.list(self.mustCheck.map { Xinyi__Measures__V1__MustCheck(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        if !self.measures.isEmpty {
            c.pointee.n_measures = self.measures.count
            c.pointee.measures = try arena.copy(self.measures, "measures")
        }
        if !self.subjectKinds.isEmpty {
            c.pointee.n_subject_kinds = self.subjectKinds.count
            c.pointee.subject_kinds = arena.list(self.subjectKinds.map { Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.note = try arena.copy(self.note, "note")
        return c
    }
}

/// One published version of the catalogue of measures. Immutable.
package struct MeasureCatalogue: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.MeasureCatalogue" }

    /// Resource name `measureCatalogues/{version}`.
    package var name: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`, for example `2026.1`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai. Versions have different days.
    package var effectiveDate: String = ""

    /// When it was published.
    package var publishTime: WireTimestamp? = nil

    /// The edition of the national list and supplement that it follows, at most 400 bytes.
    package var edition: String = ""

    /// Number of items.
    package var itemCount: Int32 = 0

    /// Number of items that are active.
    package var activeCount: Int32 = 0

    /// SHA-256 over the items in the order given, 64 lower-case hex digits.
    package var contentSha256: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        version: String = "",
        effectiveDate: String = "",
        publishTime: WireTimestamp? = nil,
        edition: String = "",
        itemCount: Int32 = 0,
        activeCount: Int32 = 0,
        contentSha256: String = ""
    ) {
        self.name = name
        self.version = version
        self.effectiveDate = effectiveDate
        self.publishTime = publishTime
        self.edition = edition
        self.itemCount = itemCount
        self.activeCount = activeCount
        self.contentSha256 = contentSha256
    }
}

extension MeasureCatalogue {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__measure_catalogue__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__MeasureCatalogue>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.version = try MessageArena.string(c.pointee.version, "version")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        if let nested = c.pointee.publish_time {
            do { self.publishTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("publish_time") }
        }
        self.edition = try MessageArena.string(c.pointee.edition, "edition")
        self.itemCount = c.pointee.item_count
        self.activeCount = c.pointee.active_count
        self.contentSha256 = try MessageArena.string(c.pointee.content_sha256, "content_sha256")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__MeasureCatalogue> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__MeasureCatalogue>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__MeasureCatalogue.self, capacity: 1)
        xinyi__measures__v1__measure_catalogue__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.version = try arena.copy(self.version, "version")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if let value = self.publishTime {
            do { c.pointee.publish_time = try value.packed(in: arena) } catch { throw error.inside("publish_time") }
        }
        c.pointee.edition = try arena.copy(self.edition, "edition")
        c.pointee.item_count = self.itemCount
        c.pointee.active_count = self.activeCount
        c.pointee.content_sha256 = try arena.copy(self.contentSha256, "content_sha256")
        return c
    }
}

/// One published version of the catalogue of must-check matters. Immutable.
package struct MatterCatalogue: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.MatterCatalogue" }

    /// Resource name `matterCatalogues/{version}`.
    package var name: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai.
    package var effectiveDate: String = ""

    /// When it was published.
    package var publishTime: WireTimestamp? = nil

    /// Where the matters were drawn from (power and duty lists), at most 400 bytes.
    package var edition: String = ""

    /// Number of items.
    package var itemCount: Int32 = 0

    /// SHA-256 over the items in the order given, 64 lower-case hex digits.
    package var contentSha256: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        version: String = "",
        effectiveDate: String = "",
        publishTime: WireTimestamp? = nil,
        edition: String = "",
        itemCount: Int32 = 0,
        contentSha256: String = ""
    ) {
        self.name = name
        self.version = version
        self.effectiveDate = effectiveDate
        self.publishTime = publishTime
        self.edition = edition
        self.itemCount = itemCount
        self.contentSha256 = contentSha256
    }
}

extension MatterCatalogue {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__matter_catalogue__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__MatterCatalogue>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.version = try MessageArena.string(c.pointee.version, "version")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        if let nested = c.pointee.publish_time {
            do { self.publishTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("publish_time") }
        }
        self.edition = try MessageArena.string(c.pointee.edition, "edition")
        self.itemCount = c.pointee.item_count
        self.contentSha256 = try MessageArena.string(c.pointee.content_sha256, "content_sha256")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__MatterCatalogue> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__MatterCatalogue>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__MatterCatalogue.self, capacity: 1)
        xinyi__measures__v1__matter_catalogue__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.version = try arena.copy(self.version, "version")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if let value = self.publishTime {
            do { c.pointee.publish_time = try value.packed(in: arena) } catch { throw error.inside("publish_time") }
        }
        c.pointee.edition = try arena.copy(self.edition, "edition")
        c.pointee.item_count = self.itemCount
        c.pointee.content_sha256 = try arena.copy(self.contentSha256, "content_sha256")
        return c
    }
}

/// A measure as it stands in the version in force: the item, and whether it is active.
package struct Measure: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Measure" }

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The item as published.
    package var item: MeasureItem? = nil

    /// The group of its heading; unspecified for incentives.
    package var group: MeasureGroup = .unspecified

    /// True if a Check may show it today.
    package var active: Bool = false

    /// Why it is not active: the status, a missing instrument, a deactivation or a repeal. Empty if active.
    package var inactiveReason: String = ""

    /// The catalogue version that it comes from.
    package var catalogueVersion: String = ""

    /// The legal basis, parsed into instrument and article.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Set if the measure was repealed.
    package var repeal: MeasureRepeal? = nil

    /// Changes with every activation, deactivation and repeal.
    package var etag: String = ""

    /// `inactive_reason` in Chinese.
    package var inactiveReasonZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        item: MeasureItem? = nil,
        group: MeasureGroup = .unspecified,
        active: Bool = false,
        inactiveReason: String = "",
        catalogueVersion: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        repeal: MeasureRepeal? = nil,
        etag: String = "",
        inactiveReasonZh: String = ""
    ) {
        self.name = name
        self.item = item
        self.group = group
        self.active = active
        self.inactiveReason = inactiveReason
        self.catalogueVersion = catalogueVersion
        self.legalBasis = legalBasis
        self.repeal = repeal
        self.etag = etag
        self.inactiveReasonZh = inactiveReasonZh
    }
}

extension Measure {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__measure__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Measure>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.item {
            do { self.item = try MeasureItem(unpacked: nested) } catch { throw error.inside("item") }
        }
        self.group = try MessageArena.enumeration(MeasureGroup(rawValue: Int32(bitPattern: c.pointee.group.rawValue)), "group")
        self.active = c.pointee.active != 0
        self.inactiveReason = try MessageArena.string(c.pointee.inactive_reason, "inactive_reason")
        self.catalogueVersion = try MessageArena.string(c.pointee.catalogue_version, "catalogue_version")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        if let nested = c.pointee.repeal {
            do { self.repeal = try MeasureRepeal(unpacked: nested) } catch { throw error.inside("repeal") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.inactiveReasonZh = try MessageArena.string(c.pointee.inactive_reason_zh, "inactive_reason_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Measure> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Measure>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Measure.self, capacity: 1)
        xinyi__measures__v1__measure__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.item {
            do { c.pointee.item = try value.packed(in: arena) } catch { throw error.inside("item") }
        }
        c.pointee.group = Xinyi__Measures__V1__MeasureGroup(rawValue: UInt32(bitPattern: self.group.rawValue))
        c.pointee.active = self.active ? 1 : 0
        c.pointee.inactive_reason = try arena.copy(self.inactiveReason, "inactive_reason")
        c.pointee.catalogue_version = try arena.copy(self.catalogueVersion, "catalogue_version")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        if let value = self.repeal {
            do { c.pointee.repeal = try value.packed(in: arena) } catch { throw error.inside("repeal") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.inactive_reason_zh = try arena.copy(self.inactiveReasonZh, "inactive_reason_zh")
        return c
    }
}

/// The repeal of a measure: what was triggered under it is lifted (LC-17).
package struct MeasureRepeal: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.MeasureRepeal" }

    /// Last day was the day before: the measure no longer exists from this day. ISO 8601 date, Asia/Shanghai.
    package var repealDate: String = ""

    /// The instrument that repeals it.
    package var instrument: CommonSchema.LegalBasis? = nil

    /// Why, at most 400 bytes.
    package var reason: String = ""

    /// When the repeal was recorded.
    package var recordTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repealDate: String = "",
        instrument: CommonSchema.LegalBasis? = nil,
        reason: String = "",
        recordTime: WireTimestamp? = nil
    ) {
        self.repealDate = repealDate
        self.instrument = instrument
        self.reason = reason
        self.recordTime = recordTime
    }
}

extension MeasureRepeal {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__measure_repeal__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__MeasureRepeal>) throws(MessageFault) {
        self.init()
        self.repealDate = try MessageArena.string(c.pointee.repeal_date, "repeal_date")
        if let nested = c.pointee.instrument {
            do { self.instrument = try CommonSchema.LegalBasis(unpacked: nested) } catch { throw error.inside("instrument") }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.record_time {
            do { self.recordTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("record_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__MeasureRepeal> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__MeasureRepeal>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__MeasureRepeal.self, capacity: 1)
        xinyi__measures__v1__measure_repeal__init(c)
        c.pointee.repeal_date = try arena.copy(self.repealDate, "repeal_date")
        if let value = self.instrument {
            do { c.pointee.instrument = try value.packed(in: arena) } catch { throw error.inside("instrument") }
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.recordTime {
            do { c.pointee.record_time = try value.packed(in: arena) } catch { throw error.inside("record_time") }
        }
        return c
    }
}

/// A matter as it stands in the version in force.
package struct Matter: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Matter" }

    /// Resource name `matters/{code}`.
    package var name: String = ""

    /// The item as published.
    package var item: MatterItem? = nil

    /// The catalogue version that it comes from.
    package var catalogueVersion: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        item: MatterItem? = nil,
        catalogueVersion: String = ""
    ) {
        self.name = name
        self.item = item
        self.catalogueVersion = catalogueVersion
    }
}

extension Matter {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__matter__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Matter>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.item {
            do { self.item = try MatterItem(unpacked: nested) } catch { throw error.inside("item") }
        }
        self.catalogueVersion = try MessageArena.string(c.pointee.catalogue_version, "catalogue_version")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Matter> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Matter>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Matter.self, capacity: 1)
        xinyi__measures__v1__matter__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.item {
            do { c.pointee.item = try value.packed(in: arena) } catch { throw error.inside("item") }
        }
        c.pointee.catalogue_version = try arena.copy(self.catalogueVersion, "catalogue_version")
        return c
    }
}

/// A violation found in one item of a catalogue that was offered for publication.
package struct ItemViolation: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ItemViolation" }

    /// Index of the item in the request, from 0.
    package var index: Int32 = 0

    /// The item's code as given.
    package var code: String = ""

    /// The field, by its proto name.
    package var field: String = ""

    /// The rule that it breaks, in a sentence; names the invariant (LC-…) where there is one.
    package var rule: String = ""

    /// What to do about it.
    package var remedy: String = ""

    /// `rule` in Chinese.
    package var ruleZh: String = ""

    /// `remedy` in Chinese.
    package var remedyZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        index: Int32 = 0,
        code: String = "",
        field: String = "",
        rule: String = "",
        remedy: String = "",
        ruleZh: String = "",
        remedyZh: String = ""
    ) {
        self.index = index
        self.code = code
        self.field = field
        self.rule = rule
        self.remedy = remedy
        self.ruleZh = ruleZh
        self.remedyZh = remedyZh
    }
}

extension ItemViolation {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__item_violation__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ItemViolation>) throws(MessageFault) {
        self.init()
        self.index = c.pointee.index
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.field = try MessageArena.string(c.pointee.field, "field")
        self.rule = try MessageArena.string(c.pointee.rule, "rule")
        self.remedy = try MessageArena.string(c.pointee.remedy, "remedy")
        self.ruleZh = try MessageArena.string(c.pointee.rule_zh, "rule_zh")
        self.remedyZh = try MessageArena.string(c.pointee.remedy_zh, "remedy_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ItemViolation> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ItemViolation>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ItemViolation.self, capacity: 1)
        xinyi__measures__v1__item_violation__init(c)
        c.pointee.index = self.index
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.field = try arena.copy(self.field, "field")
        c.pointee.rule = try arena.copy(self.rule, "rule")
        c.pointee.remedy = try arena.copy(self.remedy, "remedy")
        c.pointee.rule_zh = try arena.copy(self.ruleZh, "rule_zh")
        c.pointee.remedy_zh = try arena.copy(self.remedyZh, "remedy_zh")
        return c
    }
}
