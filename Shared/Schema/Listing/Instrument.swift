// Written by `make generate` from proto/xinyi/listing/v1/instrument.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// What kind of instrument it is. The kinds from the law to the department rule can carry a list (2020 No. 49).
package enum InstrumentLevel: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// A law of the National People's Congress or its Standing Committee.
    case law
    /// An administrative regulation of the State Council.
    case administrativeRegulation
    /// A policy document of the Party's centre or the State Council.
    case centralPolicy
    /// A judicial interpretation.
    case judicialInterpretation
    /// A regulation of a local people's congress.
    case localRegulation
    /// A rule of a department of the State Council.
    case departmentRule
    /// A rule of a local government.
    case localRule
    /// A normative document below all of them: it carries no list by itself.
    case normativeDocument
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .law, .administrativeRegulation, .centralPolicy, .judicialInterpretation, .localRegulation, .departmentRule, .localRule, .normativeDocument] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .law
            case 2: self = .administrativeRegulation
            case 3: self = .centralPolicy
            case 4: self = .judicialInterpretation
            case 5: self = .localRegulation
            case 6: self = .departmentRule
            case 7: self = .localRule
            case 8: self = .normativeDocument
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .law: 1
            case .administrativeRegulation: 2
            case .centralPolicy: 3
            case .judicialInterpretation: 4
            case .localRegulation: 5
            case .departmentRule: 6
            case .localRule: 7
            case .normativeDocument: 8
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "INSTRUMENT_LEVEL_UNSPECIFIED"
            case .law: "INSTRUMENT_LEVEL_LAW"
            case .administrativeRegulation: "INSTRUMENT_LEVEL_ADMINISTRATIVE_REGULATION"
            case .centralPolicy: "INSTRUMENT_LEVEL_CENTRAL_POLICY"
            case .judicialInterpretation: "INSTRUMENT_LEVEL_JUDICIAL_INTERPRETATION"
            case .localRegulation: "INSTRUMENT_LEVEL_LOCAL_REGULATION"
            case .departmentRule: "INSTRUMENT_LEVEL_DEPARTMENT_RULE"
            case .localRule: "INSTRUMENT_LEVEL_LOCAL_RULE"
            case .normativeDocument: "INSTRUMENT_LEVEL_NORMATIVE_DOCUMENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "INSTRUMENT_LEVEL_UNSPECIFIED": self = .unspecified
            case "INSTRUMENT_LEVEL_LAW": self = .law
            case "INSTRUMENT_LEVEL_ADMINISTRATIVE_REGULATION": self = .administrativeRegulation
            case "INSTRUMENT_LEVEL_CENTRAL_POLICY": self = .centralPolicy
            case "INSTRUMENT_LEVEL_JUDICIAL_INTERPRETATION": self = .judicialInterpretation
            case "INSTRUMENT_LEVEL_LOCAL_REGULATION": self = .localRegulation
            case "INSTRUMENT_LEVEL_DEPARTMENT_RULE": self = .departmentRule
            case "INSTRUMENT_LEVEL_LOCAL_RULE": self = .localRule
            case "INSTRUMENT_LEVEL_NORMATIVE_DOCUMENT": self = .normativeDocument
            default: return nil
        }
    }
}

/// One version of what is known of an instrument.
package struct Instrument: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Instrument" }

    /// Resource name `instruments/{code}`. Output only.
    package var name: String = ""

    /// Code: 3 to 40 upper-case ASCII letters, digits or `-`, beginning with a letter.
    package var code: String = ""

    /// Version from 1 upwards, given by the service. Output only.
    package var version: Int64 = 0

    /// Title in Chinese, 1 to 400 bytes.
    package var title: String = ""

    /// Number under which it was issued, for example "应急管理部令第11号"; at most 128 bytes.
    package var number: String = ""

    /// Other texts by which it is cited, at most 8 of 1 to 400 bytes. Title, number, and both together are citations anyway.
    package var citations: [String] = []

    /// What kind it is.
    package var level: InstrumentLevel = .unspecified

    /// Who issued it, 1 to 200 bytes.
    package var issuer: String = ""

    /// First day in force, ISO date.
    package var effectiveDate: String = ""

    /// First day no longer in force, ISO date; empty while none is known.
    package var repealDate: String = ""

    /// Where this comes from and how certain it is, at most 1000 bytes.
    package var sourceNote: String = ""

    /// Fingerprint; send it back with a change. Mismatch is ABORTED.
    package var etag: String = ""

    /// When this version was put. Output only.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        code: String = "",
        version: Int64 = 0,
        title: String = "",
        number: String = "",
        citations: [String] = [],
        level: InstrumentLevel = .unspecified,
        issuer: String = "",
        effectiveDate: String = "",
        repealDate: String = "",
        sourceNote: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.code = code
        self.version = version
        self.title = title
        self.number = number
        self.citations = citations
        self.level = level
        self.issuer = issuer
        self.effectiveDate = effectiveDate
        self.repealDate = repealDate
        self.sourceNote = sourceNote
        self.etag = etag
        self.createTime = createTime
    }
}

extension Instrument {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__instrument__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Instrument>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.version = c.pointee.version
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.citations = try MessageArena.strings(c.pointee.citations, c.pointee.n_citations, "citations")
        self.level = try MessageArena.enumeration(InstrumentLevel(rawValue: Int32(bitPattern: c.pointee.level.rawValue)), "level")
        self.issuer = try MessageArena.string(c.pointee.issuer, "issuer")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.repealDate = try MessageArena.string(c.pointee.repeal_date, "repeal_date")
        self.sourceNote = try MessageArena.string(c.pointee.source_note, "source_note")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Instrument> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Instrument>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Instrument.self, capacity: 1)
        xinyi__listing__v1__instrument__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.version = self.version
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.number = try arena.copy(self.number, "number")
        if !self.citations.isEmpty {
            c.pointee.n_citations = self.citations.count
            c.pointee.citations = try arena.copy(self.citations, "citations")
        }
        c.pointee.level = Xinyi__Listing__V1__InstrumentLevel(rawValue: UInt32(bitPattern: self.level.rawValue))
        c.pointee.issuer = try arena.copy(self.issuer, "issuer")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.repeal_date = try arena.copy(self.repealDate, "repeal_date")
        c.pointee.source_note = try arena.copy(self.sourceNote, "source_note")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}
