// Written by `make generate` from proto/xinyi/listing/v1/domain.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// Whether the district may keep its own list of seriously untrustworthy subjects for a domain
/// (General Office of the State Council 2020 No. 49: fields are closed).
package enum Listability: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused: a domain always says it.
    case unspecified
    /// Record only. No definition of this domain can ever be put in force locally.
    case no
    /// A list rule exists and the district department may decide.
    case yes
    /// Only where the concrete case meets a list rule: every entry states the condition it meets.
    case conditional
    /// Others decide; entries are imported read-only. No definition can be put in force locally.
    case external
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .no, .yes, .conditional, .external] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .no
            case 2: self = .yes
            case 3: self = .conditional
            case 4: self = .external
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .no: 1
            case .yes: 2
            case .conditional: 3
            case .external: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "LISTABILITY_UNSPECIFIED"
            case .no: "LISTABILITY_NO"
            case .yes: "LISTABILITY_YES"
            case .conditional: "LISTABILITY_CONDITIONAL"
            case .external: "LISTABILITY_EXTERNAL"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "LISTABILITY_UNSPECIFIED": self = .unspecified
            case "LISTABILITY_NO": self = .no
            case "LISTABILITY_YES": self = .yes
            case "LISTABILITY_CONDITIONAL": self = .conditional
            case "LISTABILITY_EXTERNAL": self = .external
            default: return nil
        }
    }
}

/// A domain of conduct. Versioned: each change makes a new version and the old ones stay.
package struct Domain: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Domain" }

    /// Resource name `domains/{code}`, for example `domains/WSF`.
    package var name: String = ""

    /// The code: 2 to 8 upper-case ASCII letters or digits, beginning with a letter.
    package var code: String = ""

    /// Name in Chinese, 1 to 200 bytes.
    package var nameZh: String = ""

    /// Name in English, 1 to 200 bytes.
    package var nameEn: String = ""

    /// Codes of the departments responsible in this domain, at most 32, for example `EMR`; `ALL` means any.
    package var departments: [String] = []

    /// The group of the plan the domain belongs to, for example "A key field"; at most 100 bytes.
    package var group: String = ""

    /// The tasks of the plan that name it, for example "T6;T11"; at most 100 bytes.
    package var tasks: String = ""

    /// Whether a local list may exist.
    package var listability: Listability = .unspecified

    /// Legal basis or remark with its certainty, at most 2000 bytes.
    package var basisOrRemark: String = ""

    /// Version, from 1 upwards. Output only.
    package var version: Int64 = 0

    /// First day of this version, ISO date in Asia/Shanghai. Empty in a request means today.
    package var effectiveDate: String = ""

    /// Fingerprint of this version; send it back with a change. Output only in answers.
    package var etag: String = ""

    /// When this version was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        code: String = "",
        nameZh: String = "",
        nameEn: String = "",
        departments: [String] = [],
        group: String = "",
        tasks: String = "",
        listability: Listability = .unspecified,
        basisOrRemark: String = "",
        version: Int64 = 0,
        effectiveDate: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.code = code
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.departments = departments
        self.group = group
        self.tasks = tasks
        self.listability = listability
        self.basisOrRemark = basisOrRemark
        self.version = version
        self.effectiveDate = effectiveDate
        self.etag = etag
        self.createTime = createTime
    }
}

extension Domain {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__domain__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Domain>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.nameZh = try MessageArena.string(c.pointee.name_zh, "name_zh")
        self.nameEn = try MessageArena.string(c.pointee.name_en, "name_en")
        self.departments = try MessageArena.strings(c.pointee.departments, c.pointee.n_departments, "departments")
        self.group = try MessageArena.string(c.pointee.group, "group")
        self.tasks = try MessageArena.string(c.pointee.tasks, "tasks")
        self.listability = try MessageArena.enumeration(Listability(rawValue: Int32(bitPattern: c.pointee.listability.rawValue)), "listability")
        self.basisOrRemark = try MessageArena.string(c.pointee.basis_or_remark, "basis_or_remark")
        self.version = c.pointee.version
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Domain> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Domain>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Domain.self, capacity: 1)
        xinyi__listing__v1__domain__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.name_zh = try arena.copy(self.nameZh, "name_zh")
        c.pointee.name_en = try arena.copy(self.nameEn, "name_en")
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            c.pointee.departments = try arena.copy(self.departments, "departments")
        }
        c.pointee.group = try arena.copy(self.group, "group")
        c.pointee.tasks = try arena.copy(self.tasks, "tasks")
        c.pointee.listability = Xinyi__Listing__V1__Listability(rawValue: UInt32(bitPattern: self.listability.rawValue))
        c.pointee.basis_or_remark = try arena.copy(self.basisOrRemark, "basis_or_remark")
        c.pointee.version = self.version
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}
