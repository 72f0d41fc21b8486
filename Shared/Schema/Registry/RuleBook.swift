// Written by `make generate` from proto/xinyi/registry/v1/rule_book.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// How sure it is what a rule says.
package enum RuleBookCertainty: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused where a rule is given, any where rules are asked for.
    case unspecified
    /// The instrument itself was read.
    case certain
    /// Summaries that agree.
    case summary
    /// To be confirmed by a lawyer; applied in the subject's favour until then.
    case uncertain
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .certain, .summary, .uncertain] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .certain
            case 2: self = .summary
            case 3: self = .uncertain
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .certain: 1
            case .summary: 2
            case .uncertain: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "RULE_BOOK_CERTAINTY_UNSPECIFIED"
            case .certain: "RULE_BOOK_CERTAINTY_CERTAIN"
            case .summary: "RULE_BOOK_CERTAINTY_SUMMARY"
            case .uncertain: "RULE_BOOK_CERTAINTY_UNCERTAIN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "RULE_BOOK_CERTAINTY_UNSPECIFIED": self = .unspecified
            case "RULE_BOOK_CERTAINTY_CERTAIN": self = .certain
            case "RULE_BOOK_CERTAINTY_SUMMARY": self = .summary
            case "RULE_BOOK_CERTAINTY_UNCERTAIN": self = .uncertain
            default: return nil
        }
    }
}

/// One rule of a book, a row of its file.
package struct RuleBookRow: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RuleBookRow" }

    /// Its place in the book, from 1; ignored where a book is loaded.
    package var number: Int32 = 0

    /// What it is about, for example `DEFENCE_WINDOW`.
    package var key: String = ""

    /// To what it applies within the key: a kind of penalty, a class, `organisation` or `person`; empty where the key has
    /// no such thing.
    package var item: String = ""

    /// What it says: digits, a word or a date, by the unit.
    package var value: String = ""

    /// `working-days`, `calendar-days`, `months`, `years`, `fen`, `percent`, `day-of-month`, `class`, `flag`, `start`,
    /// `rule-set` or `date`.
    package var unit: String = ""

    /// The department's code, or `ALL`.
    package var department: String = ""

    /// The domain's code, or `ALL`. A department's own rule goes before one of a domain.
    package var domain: String = ""

    /// First day in force, `YYYY-MM-DD`; empty from the beginning.
    package var fromDate: String = ""

    /// Last day in force, `YYYY-MM-DD`; empty without end.
    package var untilDate: String = ""

    /// Title and number of the instrument, 1 to 400 bytes.
    package var instrument: String = ""

    /// The article, at most 200 bytes.
    package var article: String = ""

    /// Where it was read, 1 to 400 bytes.
    package var source: String = ""

    /// How sure it is.
    package var certainty: RuleBookCertainty = .unspecified

    /// Remark in Chinese, at most 1200 bytes; required for an uncertain rule.
    package var noteZh: String = ""

    /// Remark in English, at most 1200 bytes; required for an uncertain rule.
    package var noteEn: String = ""

    /// Worked example: `name=value; name=value => name=value`. It is run before a book is taken.
    package var example: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        number: Int32 = 0,
        key: String = "",
        item: String = "",
        value: String = "",
        unit: String = "",
        department: String = "",
        domain: String = "",
        fromDate: String = "",
        untilDate: String = "",
        instrument: String = "",
        article: String = "",
        source: String = "",
        certainty: RuleBookCertainty = .unspecified,
        noteZh: String = "",
        noteEn: String = "",
        example: String = ""
    ) {
        self.number = number
        self.key = key
        self.item = item
        self.value = value
        self.unit = unit
        self.department = department
        self.domain = domain
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.instrument = instrument
        self.article = article
        self.source = source
        self.certainty = certainty
        self.noteZh = noteZh
        self.noteEn = noteEn
        self.example = example
    }
}

extension RuleBookRow {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__rule_book_row__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RuleBookRow>) throws(MessageFault) {
        self.init()
        self.number = c.pointee.number
        self.key = try MessageArena.string(c.pointee.key, "key")
        self.item = try MessageArena.string(c.pointee.item, "item")
        self.value = try MessageArena.string(c.pointee.value, "value")
        self.unit = try MessageArena.string(c.pointee.unit, "unit")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.untilDate = try MessageArena.string(c.pointee.until_date, "until_date")
        self.instrument = try MessageArena.string(c.pointee.instrument, "instrument")
        self.article = try MessageArena.string(c.pointee.article, "article")
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.certainty = try MessageArena.enumeration(RuleBookCertainty(rawValue: Int32(bitPattern: c.pointee.certainty.rawValue)), "certainty")
        self.noteZh = try MessageArena.string(c.pointee.note_zh, "note_zh")
        self.noteEn = try MessageArena.string(c.pointee.note_en, "note_en")
        self.example = try MessageArena.string(c.pointee.example, "example")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookRow> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RuleBookRow>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RuleBookRow.self, capacity: 1)
        xinyi__registry__v1__rule_book_row__init(c)
        c.pointee.number = self.number
        c.pointee.key = try arena.copy(self.key, "key")
        c.pointee.item = try arena.copy(self.item, "item")
        c.pointee.value = try arena.copy(self.value, "value")
        c.pointee.unit = try arena.copy(self.unit, "unit")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.until_date = try arena.copy(self.untilDate, "until_date")
        c.pointee.instrument = try arena.copy(self.instrument, "instrument")
        c.pointee.article = try arena.copy(self.article, "article")
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.certainty = Xinyi__Registry__V1__RuleBookCertainty(rawValue: UInt32(bitPattern: self.certainty.rawValue))
        c.pointee.note_zh = try arena.copy(self.noteZh, "note_zh")
        c.pointee.note_en = try arena.copy(self.noteEn, "note_en")
        c.pointee.example = try arena.copy(self.example, "example")
        return c
    }
}

/// A version of the book with its rules.
package struct RuleBookEdition: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RuleBookEdition" }

    /// Resource name `ruleBooks/{version}`.
    package var name: String = ""

    /// The version, from 1.
    package var version: Int32 = 0

    /// SHA-256 of the book's file in its canonical form, 64 hex digits in lower case: header line, rows in their order, cells
    /// quoted only where they must be, lines ended by LF.
    package var sha256: String = ""

    /// The rules, 1 to 2000; left out in the answer to loading.
    package var rules: [RuleBookRow] = []

    /// When it was loaded.
    package var loadTime: WireTimestamp? = nil

    /// Id of the official who answers for it.
    package var official: String = ""

    /// Why it takes something from subjects; empty where it does not.
    package var lossReason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        version: Int32 = 0,
        sha256: String = "",
        rules: [RuleBookRow] = [],
        loadTime: WireTimestamp? = nil,
        official: String = "",
        lossReason: String = ""
    ) {
        self.name = name
        self.version = version
        self.sha256 = sha256
        self.rules = rules
        self.loadTime = loadTime
        self.official = official
        self.lossReason = lossReason
    }
}

extension RuleBookEdition {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__rule_book_edition__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RuleBookEdition>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.version = c.pointee.version
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        self.rules.reserveCapacity(c.pointee.n_rules)
        for index in 0..<c.pointee.n_rules {
            guard let nested = c.pointee.rules[index] else { continue }
            do { self.rules.append(try RuleBookRow(unpacked: nested)) } catch { throw error.inside("rules", index) }
        }
        if let nested = c.pointee.load_time {
            do { self.loadTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("load_time") }
        }
        self.official = try MessageArena.string(c.pointee.official, "official")
        self.lossReason = try MessageArena.string(c.pointee.loss_reason, "loss_reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookEdition> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RuleBookEdition>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RuleBookEdition.self, capacity: 1)
        xinyi__registry__v1__rule_book_edition__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.version = self.version
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        if !self.rules.isEmpty {
            c.pointee.n_rules = self.rules.count
            let memory = arena.allocate(self.rules.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookRow>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookRow>?).self, capacity: self.rules.count)
            for index in self.rules.indices {
                do { list[index] = try self.rules[index].packed(in: arena) } catch { throw error.inside("rules", index) }
            }
            c.pointee.rules = list
        }
        if let value = self.loadTime {
            do { c.pointee.load_time = try value.packed(in: arena) } catch { throw error.inside("load_time") }
        }
        c.pointee.official = try arena.copy(self.official, "official")
        c.pointee.loss_reason = try arena.copy(self.lossReason, "loss_reason")
        return c
    }
}

/// What a new version takes from subjects: a longer publication, a shorter time to be heard.
package struct RuleBookSetback: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RuleBookSetback" }

    /// What changes.
    package var key: String = ""

    /// To what it applies within the key.
    package var item: String = ""

    /// The department's code, or `ALL`.
    package var department: String = ""

    /// The domain's code, or `ALL`.
    package var domain: String = ""

    /// First day on which it is worse; empty from the beginning.
    package var date: String = ""

    /// What was applied; empty if nothing was.
    package var oldValue: String = ""

    /// What is applied now; empty if nothing is.
    package var newValue: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        key: String = "",
        item: String = "",
        department: String = "",
        domain: String = "",
        date: String = "",
        oldValue: String = "",
        newValue: String = ""
    ) {
        self.key = key
        self.item = item
        self.department = department
        self.domain = domain
        self.date = date
        self.oldValue = oldValue
        self.newValue = newValue
    }
}

extension RuleBookSetback {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__rule_book_setback__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RuleBookSetback>) throws(MessageFault) {
        self.init()
        self.key = try MessageArena.string(c.pointee.key, "key")
        self.item = try MessageArena.string(c.pointee.item, "item")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.oldValue = try MessageArena.string(c.pointee.old_value, "old_value")
        self.newValue = try MessageArena.string(c.pointee.new_value, "new_value")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookSetback> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RuleBookSetback>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RuleBookSetback.self, capacity: 1)
        xinyi__registry__v1__rule_book_setback__init(c)
        c.pointee.key = try arena.copy(self.key, "key")
        c.pointee.item = try arena.copy(self.item, "item")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.old_value = try arena.copy(self.oldValue, "old_value")
        c.pointee.new_value = try arena.copy(self.newValue, "new_value")
        return c
    }
}
