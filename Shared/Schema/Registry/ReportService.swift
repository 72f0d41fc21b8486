// Written by `make generate` from proto/xinyi/registry/v1/report_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// A section of a report.
package enum ReportSectionKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Who the subject is.
    case identity
    /// Administrative permits.
    case permits
    /// Administrative penalties, those by simple procedure included.
    case penalties
    /// Administrative coercion.
    case coercion
    /// Entries in lists of seriously untrustworthy subjects.
    case seriousLists
    /// Criminal judgments. They come from courts as external records.
    case criminalJudgments
    /// Entries of other authorities, dishonest judgment debtors for example.
    case externalEntries
    /// Entries in red lists.
    case redLists
    /// Credit commitments and what became of them.
    case commitments
    /// Decisions of the further kinds other than coercion.
    case furtherDecisions
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .identity, .permits, .penalties, .coercion, .seriousLists, .criminalJudgments, .externalEntries, .redLists, .commitments, .furtherDecisions] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .identity
            case 2: self = .permits
            case 3: self = .penalties
            case 4: self = .coercion
            case 5: self = .seriousLists
            case 6: self = .criminalJudgments
            case 7: self = .externalEntries
            case 8: self = .redLists
            case 9: self = .commitments
            case 10: self = .furtherDecisions
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .identity: 1
            case .permits: 2
            case .penalties: 3
            case .coercion: 4
            case .seriousLists: 5
            case .criminalJudgments: 6
            case .externalEntries: 7
            case .redLists: 8
            case .commitments: 9
            case .furtherDecisions: 10
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REPORT_SECTION_KIND_UNSPECIFIED"
            case .identity: "REPORT_SECTION_KIND_IDENTITY"
            case .permits: "REPORT_SECTION_KIND_PERMITS"
            case .penalties: "REPORT_SECTION_KIND_PENALTIES"
            case .coercion: "REPORT_SECTION_KIND_COERCION"
            case .seriousLists: "REPORT_SECTION_KIND_SERIOUS_LISTS"
            case .criminalJudgments: "REPORT_SECTION_KIND_CRIMINAL_JUDGMENTS"
            case .externalEntries: "REPORT_SECTION_KIND_EXTERNAL_ENTRIES"
            case .redLists: "REPORT_SECTION_KIND_RED_LISTS"
            case .commitments: "REPORT_SECTION_KIND_COMMITMENTS"
            case .furtherDecisions: "REPORT_SECTION_KIND_FURTHER_DECISIONS"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REPORT_SECTION_KIND_UNSPECIFIED": self = .unspecified
            case "REPORT_SECTION_KIND_IDENTITY": self = .identity
            case "REPORT_SECTION_KIND_PERMITS": self = .permits
            case "REPORT_SECTION_KIND_PENALTIES": self = .penalties
            case "REPORT_SECTION_KIND_COERCION": self = .coercion
            case "REPORT_SECTION_KIND_SERIOUS_LISTS": self = .seriousLists
            case "REPORT_SECTION_KIND_CRIMINAL_JUDGMENTS": self = .criminalJudgments
            case "REPORT_SECTION_KIND_EXTERNAL_ENTRIES": self = .externalEntries
            case "REPORT_SECTION_KIND_RED_LISTS": self = .redLists
            case "REPORT_SECTION_KIND_COMMITMENTS": self = .commitments
            case "REPORT_SECTION_KIND_FURTHER_DECISIONS": self = .furtherDecisions
            default: return nil
        }
    }
}

/// What a kind of report does with repaired items.
package enum RepairedItems: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// They are left out, as if they had not been.
    case leftOut
    /// They are shown, each marked as repaired.
    case marked
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .leftOut, .marked] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .leftOut
            case 2: self = .marked
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .leftOut: 1
            case .marked: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REPAIRED_ITEMS_UNSPECIFIED"
            case .leftOut: "REPAIRED_ITEMS_LEFT_OUT"
            case .marked: "REPAIRED_ITEMS_MARKED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REPAIRED_ITEMS_UNSPECIFIED": self = .unspecified
            case "REPAIRED_ITEMS_LEFT_OUT": self = .leftOut
            case "REPAIRED_ITEMS_MARKED": self = .marked
            default: return nil
        }
    }
}

/// What a section says as a whole.
package enum ReportSectionState: ContractEnum, Sendable, Hashable {
    /// Not stated. Never in answers.
    case unspecified
    /// It has items.
    case items
    /// The source was asked and has none in the span and domains chosen.
    case none
    /// No source is connected: the report says nothing about it, and says so.
    case noSource
    /// The subject did not choose it, where the kind lets it choose.
    case notChosen
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .items, .none, .noSource, .notChosen] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .items
            case 2: self = .none
            case 3: self = .noSource
            case 4: self = .notChosen
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .items: 1
            case .none: 2
            case .noSource: 3
            case .notChosen: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REPORT_SECTION_STATE_UNSPECIFIED"
            case .items: "REPORT_SECTION_STATE_ITEMS"
            case .none: "REPORT_SECTION_STATE_NONE"
            case .noSource: "REPORT_SECTION_STATE_NO_SOURCE"
            case .notChosen: "REPORT_SECTION_STATE_NOT_CHOSEN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REPORT_SECTION_STATE_UNSPECIFIED": self = .unspecified
            case "REPORT_SECTION_STATE_ITEMS": self = .items
            case "REPORT_SECTION_STATE_NONE": self = .none
            case "REPORT_SECTION_STATE_NO_SOURCE": self = .noSource
            case "REPORT_SECTION_STATE_NOT_CHOSEN": self = .notChosen
            default: return nil
        }
    }
}

/// Who asked for a report.
package enum ReportApplicant: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// The subject itself.
    case subject
    /// Somebody whom the subject authorised in writing.
    case authorised
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .subject, .authorised] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .subject
            case 2: self = .authorised
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .subject: 1
            case .authorised: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REPORT_APPLICANT_UNSPECIFIED"
            case .subject: "REPORT_APPLICANT_SUBJECT"
            case .authorised: "REPORT_APPLICANT_AUTHORISED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REPORT_APPLICANT_UNSPECIFIED": self = .unspecified
            case "REPORT_APPLICANT_SUBJECT": self = .subject
            case "REPORT_APPLICANT_AUTHORISED": self = .authorised
            default: return nil
        }
    }
}

/// One section that a kind of report has.
package struct ReportSectionRule: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReportSectionRule" }

    /// Which.
    package var section: ReportSectionKind = .unspecified

    /// Chinese heading, 1 to 100 characters.
    package var titleZh: String = ""

    /// English heading, 1 to 200 characters.
    package var titleEn: String = ""

    /// True if the subject may leave it out. False for what the report certifies.
    package var optional: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        section: ReportSectionKind = .unspecified,
        titleZh: String = "",
        titleEn: String = "",
        optional: Bool = false
    ) {
        self.section = section
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.optional = optional
    }
}

extension ReportSectionRule {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__report_section_rule__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReportSectionRule>) throws(MessageFault) {
        self.init()
        self.section = try MessageArena.enumeration(ReportSectionKind(rawValue: Int32(bitPattern: c.pointee.section.rawValue)), "section")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.optional = c.pointee.optional != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReportSectionRule> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReportSectionRule>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReportSectionRule.self, capacity: 1)
        xinyi__registry__v1__report_section_rule__init(c)
        c.pointee.section = Xinyi__Registry__V1__ReportSectionKind(rawValue: UInt32(bitPattern: self.section.rawValue))
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.optional = self.optional ? 1 : 0
        return c
    }
}

/// A kind of report, as data: what it is called, holds and leaves out. Versioned; old versions stay.
package struct ReportKind: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReportKind" }

    /// Resource name `reportKinds/{code}`. Output only.
    package var name: String = ""

    /// The code, 2 to 40 capital letters, digits or `-`, for example `NO-VIOLATION`.
    package var code: String = ""

    /// Chinese title as printed, 1 to 200 characters, for example 经营主体专项信用信息报告(有无违法违规记录证明版).
    package var titleZh: String = ""

    /// English title, 1 to 400 characters.
    package var titleEn: String = ""

    /// Version, from 1. Output only.
    package var version: Int32 = 0

    /// First day of this version, `YYYY-MM-DD`.
    package var effectiveDate: String = ""

    /// Last day on which it is issued, `YYYY-MM-DD`; empty while open.
    package var endDate: String = ""

    /// The sections in the order of printing, 1 to 16, each once.
    package var sections: [ReportSectionRule] = []

    /// What it does with repaired items.
    package var repairedItems: RepairedItems = .unspecified

    /// Months that it covers if the subject chooses no span, 1 to 120.
    package var defaultMonths: Int32 = 0

    /// Months that it covers at most, not fewer than the default, at most 240.
    package var maximumMonths: Int32 = 0

    /// True if the subject may choose domains; false: always all.
    package var domainsChosen: Bool = false

    /// Reports of this kind for one subject and day, 1 to 100; 0 means no limit.
    package var dailyLimit: Int32 = 0

    /// Kinds of subjects that it is issued for, at least one.
    package var subjectKinds: [CommonSchema.SubjectKind] = []

    /// The instrument behind it.
    package var legalBasis: CommonSchema.LegalBasis? = nil

    /// Changes with every version.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        code: String = "",
        titleZh: String = "",
        titleEn: String = "",
        version: Int32 = 0,
        effectiveDate: String = "",
        endDate: String = "",
        sections: [ReportSectionRule] = [],
        repairedItems: RepairedItems = .unspecified,
        defaultMonths: Int32 = 0,
        maximumMonths: Int32 = 0,
        domainsChosen: Bool = false,
        dailyLimit: Int32 = 0,
        subjectKinds: [CommonSchema.SubjectKind] = [],
        legalBasis: CommonSchema.LegalBasis? = nil,
        etag: String = ""
    ) {
        self.name = name
        self.code = code
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.version = version
        self.effectiveDate = effectiveDate
        self.endDate = endDate
        self.sections = sections
        self.repairedItems = repairedItems
        self.defaultMonths = defaultMonths
        self.maximumMonths = maximumMonths
        self.domainsChosen = domainsChosen
        self.dailyLimit = dailyLimit
        self.subjectKinds = subjectKinds
        self.legalBasis = legalBasis
        self.etag = etag
    }
}

extension ReportKind {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__report_kind__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReportKind>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.version = c.pointee.version
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.endDate = try MessageArena.string(c.pointee.end_date, "end_date")
        self.sections.reserveCapacity(c.pointee.n_sections)
        for index in 0..<c.pointee.n_sections {
            guard let nested = c.pointee.sections[index] else { continue }
            do { self.sections.append(try ReportSectionRule(unpacked: nested)) } catch { throw error.inside("sections", index) }
        }
        self.repairedItems = try MessageArena.enumeration(RepairedItems(rawValue: Int32(bitPattern: c.pointee.repaired_items.rawValue)), "repaired_items")
        self.defaultMonths = c.pointee.default_months
        self.maximumMonths = c.pointee.maximum_months
        self.domainsChosen = c.pointee.domains_chosen != 0
        self.dailyLimit = c.pointee.daily_limit
        self.subjectKinds.reserveCapacity(c.pointee.n_subject_kinds)
        for value in UnsafeBufferPointer(start: c.pointee.subject_kinds, count: c.pointee.n_subject_kinds) {
            self.subjectKinds.append(try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: value.rawValue)), "subject_kinds"))
        }
        if let nested = c.pointee.legal_basis {
            do { self.legalBasis = try CommonSchema.LegalBasis(unpacked: nested) } catch { throw error.inside("legal_basis") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReportKind> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReportKind>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReportKind.self, capacity: 1)
        xinyi__registry__v1__report_kind__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.version = self.version
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.end_date = try arena.copy(self.endDate, "end_date")
        if !self.sections.isEmpty {
            c.pointee.n_sections = self.sections.count
            let memory = arena.allocate(self.sections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__ReportSectionRule>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__ReportSectionRule>?).self, capacity: self.sections.count)
            for index in self.sections.indices {
                do { list[index] = try self.sections[index].packed(in: arena) } catch { throw error.inside("sections", index) }
            }
            c.pointee.sections = list
        }
        c.pointee.repaired_items = Xinyi__Registry__V1__RepairedItems(rawValue: UInt32(bitPattern: self.repairedItems.rawValue))
        c.pointee.default_months = self.defaultMonths
        c.pointee.maximum_months = self.maximumMonths
        c.pointee.domains_chosen = self.domainsChosen ? 1 : 0
        c.pointee.daily_limit = self.dailyLimit
        if !self.subjectKinds.isEmpty {
            c.pointee.n_subject_kinds = self.subjectKinds.count
            c.pointee.subject_kinds = arena.list(self.subjectKinds.map { Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        if let value = self.legalBasis {
            do { c.pointee.legal_basis = try value.packed(in: arena) } catch { throw error.inside("legal_basis") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// One item of a section.
package struct ReportItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReportItem" }

    /// The record's resource name; with it an objection to the item names its target.
    package var record: String = ""

    /// Code or name of the authority that made it and answers objections to it.
    package var authority: String = ""

    /// Number of its document.
    package var documentNumber: String = ""

    /// Day of it, `YYYY-MM-DD`.
    package var date: String = ""

    /// Domain code, or empty.
    package var domain: String = ""

    /// What it says, as printed.
    package var text: String = ""

    /// True if it was repaired; only in kinds that mark such items.
    package var repaired: Bool = false

    /// True while an objection to it is being verified.
    package var disputed: Bool = false

    /// True while reconsideration or litigation about it is pending.
    package var proceedingsPending: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        record: String = "",
        authority: String = "",
        documentNumber: String = "",
        date: String = "",
        domain: String = "",
        text: String = "",
        repaired: Bool = false,
        disputed: Bool = false,
        proceedingsPending: Bool = false
    ) {
        self.record = record
        self.authority = authority
        self.documentNumber = documentNumber
        self.date = date
        self.domain = domain
        self.text = text
        self.repaired = repaired
        self.disputed = disputed
        self.proceedingsPending = proceedingsPending
    }
}

extension ReportItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__report_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReportItem>) throws(MessageFault) {
        self.init()
        self.record = try MessageArena.string(c.pointee.record, "record")
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.text = try MessageArena.string(c.pointee.text, "text")
        self.repaired = c.pointee.repaired != 0
        self.disputed = c.pointee.disputed != 0
        self.proceedingsPending = c.pointee.proceedings_pending != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReportItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReportItem>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReportItem.self, capacity: 1)
        xinyi__registry__v1__report_item__init(c)
        c.pointee.record = try arena.copy(self.record, "record")
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.text = try arena.copy(self.text, "text")
        c.pointee.repaired = self.repaired ? 1 : 0
        c.pointee.disputed = self.disputed ? 1 : 0
        c.pointee.proceedings_pending = self.proceedingsPending ? 1 : 0
        return c
    }
}

/// One section as a report has it.
package struct ReportSection: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReportSection" }

    /// Which.
    package var section: ReportSectionKind = .unspecified

    /// What it says as a whole.
    package var state: ReportSectionState = .unspecified

    /// Where its source stood; absent without one.
    package var source: CommonSchema.SourceFreshness? = nil

    /// Its items, newest first; empty unless it has some.
    package var items: [ReportItem] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        section: ReportSectionKind = .unspecified,
        state: ReportSectionState = .unspecified,
        source: CommonSchema.SourceFreshness? = nil,
        items: [ReportItem] = []
    ) {
        self.section = section
        self.state = state
        self.source = source
        self.items = items
    }
}

extension ReportSection {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__report_section__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReportSection>) throws(MessageFault) {
        self.init()
        self.section = try MessageArena.enumeration(ReportSectionKind(rawValue: Int32(bitPattern: c.pointee.section.rawValue)), "section")
        self.state = try MessageArena.enumeration(ReportSectionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.source {
            do { self.source = try CommonSchema.SourceFreshness(unpacked: nested) } catch { throw error.inside("source") }
        }
        self.items.reserveCapacity(c.pointee.n_items)
        for index in 0..<c.pointee.n_items {
            guard let nested = c.pointee.items[index] else { continue }
            do { self.items.append(try ReportItem(unpacked: nested)) } catch { throw error.inside("items", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReportSection> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReportSection>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReportSection.self, capacity: 1)
        xinyi__registry__v1__report_section__init(c)
        c.pointee.section = Xinyi__Registry__V1__ReportSectionKind(rawValue: UInt32(bitPattern: self.section.rawValue))
        c.pointee.state = Xinyi__Registry__V1__ReportSectionState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.source {
            do { c.pointee.source = try value.packed(in: arena) } catch { throw error.inside("source") }
        }
        if !self.items.isEmpty {
            c.pointee.n_items = self.items.count
            let memory = arena.allocate(self.items.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__ReportItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__ReportItem>?).self, capacity: self.items.count)
            for index in self.items.indices {
                do { list[index] = try self.items[index].packed(in: arena) } catch { throw error.inside("items", index) }
            }
            c.pointee.items = list
        }
        return c
    }
}

/// A credit report.
package struct CreditReport: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CreditReport" }

    /// Resource name `creditReports/{id}`.
    package var name: String = ""

    /// Its number, to be printed on it.
    package var number: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it was asked.
    package var purpose: String = ""

    /// First day covered.
    package var fromDate: String = ""

    /// Last day covered.
    package var toDate: String = ""

    /// What it says, line by line as printed.
    package var lines: [ReportLine] = []

    /// The document; empty in lists.
    package var document: [UInt8] = []

    /// Its media type.
    package var mediaType: String = ""

    /// SHA-256 of the document.
    package var sha256: String = ""

    /// When it was issued.
    package var issueTime: WireTimestamp? = nil

    /// Code of the department that issued it.
    package var department: String = ""

    /// The kind, `reportKinds/{code}`.
    package var kind: String = ""

    /// The kind's version.
    package var kindVersion: Int32 = 0

    /// Domains covered, by code; empty means all.
    package var domains: [String] = []

    /// Its sections in the order of the kind.
    package var sections: [ReportSection] = []

    /// What was done with repaired items.
    package var repairedItems: RepairedItems = .unspecified

    /// The signature over the document, with which it is verified off line.
    package var signature: CommonSchema.Signature? = nil

    /// What its QR code holds: an address that verifies it on line, with number and hash; at most 512 bytes.
    package var verificationUri: String = ""

    /// Who asked for it.
    package var applicant: ReportApplicant = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        number: String = "",
        subject: String = "",
        purpose: String = "",
        fromDate: String = "",
        toDate: String = "",
        lines: [ReportLine] = [],
        document: [UInt8] = [],
        mediaType: String = "",
        sha256: String = "",
        issueTime: WireTimestamp? = nil,
        department: String = "",
        kind: String = "",
        kindVersion: Int32 = 0,
        domains: [String] = [],
        sections: [ReportSection] = [],
        repairedItems: RepairedItems = .unspecified,
        signature: CommonSchema.Signature? = nil,
        verificationUri: String = "",
        applicant: ReportApplicant = .unspecified
    ) {
        self.name = name
        self.number = number
        self.subject = subject
        self.purpose = purpose
        self.fromDate = fromDate
        self.toDate = toDate
        self.lines = lines
        self.document = document
        self.mediaType = mediaType
        self.sha256 = sha256
        self.issueTime = issueTime
        self.department = department
        self.kind = kind
        self.kindVersion = kindVersion
        self.domains = domains
        self.sections = sections
        self.repairedItems = repairedItems
        self.signature = signature
        self.verificationUri = verificationUri
        self.applicant = applicant
    }
}

extension CreditReport {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__credit_report__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CreditReport>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.lines.reserveCapacity(c.pointee.n_lines)
        for index in 0..<c.pointee.n_lines {
            guard let nested = c.pointee.lines[index] else { continue }
            do { self.lines.append(try ReportLine(unpacked: nested)) } catch { throw error.inside("lines", index) }
        }
        self.document = MessageArena.bytes(c.pointee.document)
        self.mediaType = try MessageArena.string(c.pointee.media_type, "media_type")
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        if let nested = c.pointee.issue_time {
            do { self.issueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("issue_time") }
        }
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.string(c.pointee.kind, "kind")
        self.kindVersion = c.pointee.kind_version
        self.domains = try MessageArena.strings(c.pointee.domains, c.pointee.n_domains, "domains")
        self.sections.reserveCapacity(c.pointee.n_sections)
        for index in 0..<c.pointee.n_sections {
            guard let nested = c.pointee.sections[index] else { continue }
            do { self.sections.append(try ReportSection(unpacked: nested)) } catch { throw error.inside("sections", index) }
        }
        self.repairedItems = try MessageArena.enumeration(RepairedItems(rawValue: Int32(bitPattern: c.pointee.repaired_items.rawValue)), "repaired_items")
        if let nested = c.pointee.signature {
            do { self.signature = try CommonSchema.Signature(unpacked: nested) } catch { throw error.inside("signature") }
        }
        self.verificationUri = try MessageArena.string(c.pointee.verification_uri, "verification_uri")
        self.applicant = try MessageArena.enumeration(ReportApplicant(rawValue: Int32(bitPattern: c.pointee.applicant.rawValue)), "applicant")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CreditReport> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CreditReport>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CreditReport.self, capacity: 1)
        xinyi__registry__v1__credit_report__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        if !self.lines.isEmpty {
            c.pointee.n_lines = self.lines.count
            let memory = arena.allocate(self.lines.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__ReportLine>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__ReportLine>?).self, capacity: self.lines.count)
            for index in self.lines.indices {
                do { list[index] = try self.lines[index].packed(in: arena) } catch { throw error.inside("lines", index) }
            }
            c.pointee.lines = list
        }
        c.pointee.document = arena.copy(self.document)
        c.pointee.media_type = try arena.copy(self.mediaType, "media_type")
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        if let value = self.issueTime {
            do { c.pointee.issue_time = try value.packed(in: arena) } catch { throw error.inside("issue_time") }
        }
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = try arena.copy(self.kind, "kind")
        c.pointee.kind_version = self.kindVersion
        if !self.domains.isEmpty {
            c.pointee.n_domains = self.domains.count
            c.pointee.domains = try arena.copy(self.domains, "domains")
        }
        if !self.sections.isEmpty {
            c.pointee.n_sections = self.sections.count
            let memory = arena.allocate(self.sections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__ReportSection>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__ReportSection>?).self, capacity: self.sections.count)
            for index in self.sections.indices {
                do { list[index] = try self.sections[index].packed(in: arena) } catch { throw error.inside("sections", index) }
            }
            c.pointee.sections = list
        }
        c.pointee.repaired_items = Xinyi__Registry__V1__RepairedItems(rawValue: UInt32(bitPattern: self.repairedItems.rawValue))
        if let value = self.signature {
            do { c.pointee.signature = try value.packed(in: arena) } catch { throw error.inside("signature") }
        }
        c.pointee.verification_uri = try arena.copy(self.verificationUri, "verification_uri")
        c.pointee.applicant = Xinyi__Registry__V1__ReportApplicant(rawValue: UInt32(bitPattern: self.applicant.rawValue))
        return c
    }
}

/// One line of a report.
package struct ReportLine: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ReportLine" }

    /// "identity", "permits", "penalties", "lists", "commitments".
    package var section: String = ""

    /// The record's resource name.
    package var record: String = ""

    /// What it says.
    package var text: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        section: String = "",
        record: String = "",
        text: String = ""
    ) {
        self.section = section
        self.record = record
        self.text = text
    }
}

extension ReportLine {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__report_line__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ReportLine>) throws(MessageFault) {
        self.init()
        self.section = try MessageArena.string(c.pointee.section, "section")
        self.record = try MessageArena.string(c.pointee.record, "record")
        self.text = try MessageArena.string(c.pointee.text, "text")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ReportLine> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ReportLine>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ReportLine.self, capacity: 1)
        xinyi__registry__v1__report_line__init(c)
        c.pointee.section = try arena.copy(self.section, "section")
        c.pointee.record = try arena.copy(self.record, "record")
        c.pointee.text = try arena.copy(self.text, "text")
        return c
    }
}

/// The statement of three clean years.
package struct CleanStatement: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CleanStatement" }

    /// Its number; empty if it was only asked for.
    package var number: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// First day of the three years.
    package var fromDate: String = ""

    /// Last day.
    package var toDate: String = ""

    /// True if nothing stands against it.
    package var clean: Bool = false

    /// True if the subject was established after the first day, or the day is unknown.
    package var tooYoung: Bool = false

    /// Decisions that stand against it, `decisions/{id}`.
    package var adverseDecisions: [String] = []

    /// The position of the registry's feed that it is based on.
    package var registryPosition: Int64 = 0

    /// When it was made.
    package var issueTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        number: String = "",
        subject: String = "",
        fromDate: String = "",
        toDate: String = "",
        clean: Bool = false,
        tooYoung: Bool = false,
        adverseDecisions: [String] = [],
        registryPosition: Int64 = 0,
        issueTime: WireTimestamp? = nil
    ) {
        self.number = number
        self.subject = subject
        self.fromDate = fromDate
        self.toDate = toDate
        self.clean = clean
        self.tooYoung = tooYoung
        self.adverseDecisions = adverseDecisions
        self.registryPosition = registryPosition
        self.issueTime = issueTime
    }
}

extension CleanStatement {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__clean_statement__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CleanStatement>) throws(MessageFault) {
        self.init()
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.clean = c.pointee.clean != 0
        self.tooYoung = c.pointee.too_young != 0
        self.adverseDecisions = try MessageArena.strings(c.pointee.adverse_decisions, c.pointee.n_adverse_decisions, "adverse_decisions")
        self.registryPosition = c.pointee.registry_position
        if let nested = c.pointee.issue_time {
            do { self.issueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("issue_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CleanStatement> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CleanStatement>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CleanStatement.self, capacity: 1)
        xinyi__registry__v1__clean_statement__init(c)
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        c.pointee.clean = self.clean ? 1 : 0
        c.pointee.too_young = self.tooYoung ? 1 : 0
        if !self.adverseDecisions.isEmpty {
            c.pointee.n_adverse_decisions = self.adverseDecisions.count
            c.pointee.adverse_decisions = try arena.copy(self.adverseDecisions, "adverse_decisions")
        }
        c.pointee.registry_position = self.registryPosition
        if let value = self.issueTime {
            do { c.pointee.issue_time = try value.packed(in: arena) } catch { throw error.inside("issue_time") }
        }
        return c
    }
}

/// The request for IssueCreditReport.
package struct IssueCreditReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCreditReportRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it is asked, 1 to 200 characters.
    package var purpose: String = ""

    /// First day covered, `YYYY-MM-DD`; empty means three years back.
    package var fromDate: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// The kind, `reportKinds/{code}`.
    package var kind: String = ""

    /// Last day covered, `YYYY-MM-DD`, not in the future; empty means today.
    package var toDate: String = ""

    /// Domains covered, by code, at most 64; empty means all. Only where the kind lets the subject choose.
    package var domains: [String] = []

    /// Optional sections that the subject leaves out.
    package var leftOut: [ReportSectionKind] = []

    /// Who asks for it.
    package var applicant: ReportApplicant = .unspecified

    /// The application, or the written authorisation.
    package var application: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: String = "",
        purpose: String = "",
        fromDate: String = "",
        official: CommonSchema.Official? = nil,
        kind: String = "",
        toDate: String = "",
        domains: [String] = [],
        leftOut: [ReportSectionKind] = [],
        applicant: ReportApplicant = .unspecified,
        application: CommonSchema.DocumentReference? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.purpose = purpose
        self.fromDate = fromDate
        self.official = official
        self.kind = kind
        self.toDate = toDate
        self.domains = domains
        self.leftOut = leftOut
        self.applicant = applicant
        self.application = application
    }
}

extension IssueCreditReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_credit_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCreditReportRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.kind = try MessageArena.string(c.pointee.kind, "kind")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.domains = try MessageArena.strings(c.pointee.domains, c.pointee.n_domains, "domains")
        self.leftOut.reserveCapacity(c.pointee.n_left_out)
        for value in UnsafeBufferPointer(start: c.pointee.left_out, count: c.pointee.n_left_out) {
            self.leftOut.append(try MessageArena.enumeration(ReportSectionKind(rawValue: Int32(bitPattern: value.rawValue)), "left_out"))
        }
        self.applicant = try MessageArena.enumeration(ReportApplicant(rawValue: Int32(bitPattern: c.pointee.applicant.rawValue)), "applicant")
        if let nested = c.pointee.application {
            do { self.application = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("application") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCreditReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCreditReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCreditReportRequest.self, capacity: 1)
        xinyi__registry__v1__issue_credit_report_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.kind = try arena.copy(self.kind, "kind")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        if !self.domains.isEmpty {
            c.pointee.n_domains = self.domains.count
            c.pointee.domains = try arena.copy(self.domains, "domains")
        }
        if !self.leftOut.isEmpty {
            c.pointee.n_left_out = self.leftOut.count
            c.pointee.left_out = arena.list(self.leftOut.map { Xinyi__Registry__V1__ReportSectionKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.applicant = Xinyi__Registry__V1__ReportApplicant(rawValue: UInt32(bitPattern: self.applicant.rawValue))
        if let value = self.application {
            do { c.pointee.application = try value.packed(in: arena) } catch { throw error.inside("application") }
        }
        return c
    }
}

extension IssueCreditReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueCreditReport.
package struct IssueCreditReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCreditReportResponse" }

    /// The report.
    package var creditReport: CreditReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        creditReport: CreditReport? = nil
    ) {
        self.creditReport = creditReport
    }
}

extension IssueCreditReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_credit_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCreditReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.credit_report {
            do { self.creditReport = try CreditReport(unpacked: nested) } catch { throw error.inside("credit_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCreditReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCreditReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCreditReportResponse.self, capacity: 1)
        xinyi__registry__v1__issue_credit_report_response__init(c)
        if let value = self.creditReport {
            do { c.pointee.credit_report = try value.packed(in: arena) } catch { throw error.inside("credit_report") }
        }
        return c
    }
}

/// The request for PutReportKind.
package struct PutReportKindRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PutReportKindRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The kind; name and version are set by the service, etag is that of the version last read.
    package var reportKind: ReportKind? = nil

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        reportKind: ReportKind? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.reportKind = reportKind
        self.official = official
    }
}

extension PutReportKindRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__put_report_kind_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PutReportKindRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.report_kind {
            do { self.reportKind = try ReportKind(unpacked: nested) } catch { throw error.inside("report_kind") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PutReportKindRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PutReportKindRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PutReportKindRequest.self, capacity: 1)
        xinyi__registry__v1__put_report_kind_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.reportKind {
            do { c.pointee.report_kind = try value.packed(in: arena) } catch { throw error.inside("report_kind") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutReportKindRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutReportKind.
package struct PutReportKindResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PutReportKindResponse" }

    /// The kind in its new version.
    package var reportKind: ReportKind? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reportKind: ReportKind? = nil
    ) {
        self.reportKind = reportKind
    }
}

extension PutReportKindResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__put_report_kind_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PutReportKindResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report_kind {
            do { self.reportKind = try ReportKind(unpacked: nested) } catch { throw error.inside("report_kind") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PutReportKindResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PutReportKindResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PutReportKindResponse.self, capacity: 1)
        xinyi__registry__v1__put_report_kind_response__init(c)
        if let value = self.reportKind {
            do { c.pointee.report_kind = try value.packed(in: arena) } catch { throw error.inside("report_kind") }
        }
        return c
    }
}

/// The request for GetReportKind.
package struct GetReportKindRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetReportKindRequest" }

    /// `reportKinds/{code}`.
    package var name: String = ""

    /// The day, `YYYY-MM-DD`; empty means the newest version.
    package var onDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }
}

extension GetReportKindRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_report_kind_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetReportKindRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetReportKindRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetReportKindRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetReportKindRequest.self, capacity: 1)
        xinyi__registry__v1__get_report_kind_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension GetReportKindRequest: NamedRequest {}

/// The answer of GetReportKind.
package struct GetReportKindResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetReportKindResponse" }

    /// The kind.
    package var reportKind: ReportKind? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reportKind: ReportKind? = nil
    ) {
        self.reportKind = reportKind
    }
}

extension GetReportKindResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_report_kind_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetReportKindResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.report_kind {
            do { self.reportKind = try ReportKind(unpacked: nested) } catch { throw error.inside("report_kind") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetReportKindResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetReportKindResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetReportKindResponse.self, capacity: 1)
        xinyi__registry__v1__get_report_kind_response__init(c)
        if let value = self.reportKind {
            do { c.pointee.report_kind = try value.packed(in: arena) } catch { throw error.inside("report_kind") }
        }
        return c
    }
}

/// The request for ListReportKinds.
package struct ListReportKindsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListReportKindsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListReportKindsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_report_kinds_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListReportKindsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListReportKindsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListReportKindsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListReportKindsRequest.self, capacity: 1)
        xinyi__registry__v1__list_report_kinds_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListReportKindsRequest: PagedRequest {}

/// The answer of ListReportKinds.
package struct ListReportKindsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListReportKindsResponse" }

    /// The kinds, by code.
    package var reportKinds: [ReportKind] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reportKinds: [ReportKind] = [],
        nextPageToken: String = ""
    ) {
        self.reportKinds = reportKinds
        self.nextPageToken = nextPageToken
    }
}

extension ListReportKindsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_report_kinds_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListReportKindsResponse>) throws(MessageFault) {
        self.init()
        self.reportKinds.reserveCapacity(c.pointee.n_report_kinds)
        for index in 0..<c.pointee.n_report_kinds {
            guard let nested = c.pointee.report_kinds[index] else { continue }
            do { self.reportKinds.append(try ReportKind(unpacked: nested)) } catch { throw error.inside("report_kinds", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListReportKindsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListReportKindsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListReportKindsResponse.self, capacity: 1)
        xinyi__registry__v1__list_report_kinds_response__init(c)
        if !self.reportKinds.isEmpty {
            c.pointee.n_report_kinds = self.reportKinds.count
            let memory = arena.allocate(self.reportKinds.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__ReportKind>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__ReportKind>?).self, capacity: self.reportKinds.count)
            for index in self.reportKinds.indices {
                do { list[index] = try self.reportKinds[index].packed(in: arena) } catch { throw error.inside("report_kinds", index) }
            }
            c.pointee.report_kinds = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListReportKindsResponse: PagedResponse {
    /// The page's items, which the contract calls `report_kinds`.
    package var items: [ReportKind] {
        get { reportKinds }
        set { reportKinds = newValue }
    }
}

/// The request for GetCreditReport.
package struct GetCreditReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCreditReportRequest" }

    /// `creditReports/{id}`.
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

extension GetCreditReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_credit_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCreditReportRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCreditReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCreditReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCreditReportRequest.self, capacity: 1)
        xinyi__registry__v1__get_credit_report_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetCreditReportRequest: NamedRequest {}

/// The answer of GetCreditReport.
package struct GetCreditReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCreditReportResponse" }

    /// The report.
    package var creditReport: CreditReport? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        creditReport: CreditReport? = nil
    ) {
        self.creditReport = creditReport
    }
}

extension GetCreditReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_credit_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCreditReportResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.credit_report {
            do { self.creditReport = try CreditReport(unpacked: nested) } catch { throw error.inside("credit_report") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCreditReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCreditReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCreditReportResponse.self, capacity: 1)
        xinyi__registry__v1__get_credit_report_response__init(c)
        if let value = self.creditReport {
            do { c.pointee.credit_report = try value.packed(in: arena) } catch { throw error.inside("credit_report") }
        }
        return c
    }
}

/// The request for ListCreditReports.
package struct ListCreditReportsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCreditReportsRequest" }

    /// `subjects/{id}`.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCreditReportsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_credit_reports_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCreditReportsRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCreditReportsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCreditReportsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCreditReportsRequest.self, capacity: 1)
        xinyi__registry__v1__list_credit_reports_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListCreditReportsRequest: PagedRequest {}

/// The answer of ListCreditReports.
package struct ListCreditReportsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListCreditReportsResponse" }

    /// The reports, without their content.
    package var creditReports: [CreditReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        creditReports: [CreditReport] = [],
        nextPageToken: String = ""
    ) {
        self.creditReports = creditReports
        self.nextPageToken = nextPageToken
    }
}

extension ListCreditReportsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_credit_reports_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListCreditReportsResponse>) throws(MessageFault) {
        self.init()
        self.creditReports.reserveCapacity(c.pointee.n_credit_reports)
        for index in 0..<c.pointee.n_credit_reports {
            guard let nested = c.pointee.credit_reports[index] else { continue }
            do { self.creditReports.append(try CreditReport(unpacked: nested)) } catch { throw error.inside("credit_reports", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListCreditReportsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListCreditReportsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListCreditReportsResponse.self, capacity: 1)
        xinyi__registry__v1__list_credit_reports_response__init(c)
        if !self.creditReports.isEmpty {
            c.pointee.n_credit_reports = self.creditReports.count
            let memory = arena.allocate(self.creditReports.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__CreditReport>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__CreditReport>?).self, capacity: self.creditReports.count)
            for index in self.creditReports.indices {
                do { list[index] = try self.creditReports[index].packed(in: arena) } catch { throw error.inside("credit_reports", index) }
            }
            c.pointee.credit_reports = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListCreditReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `credit_reports`.
    package var items: [CreditReport] {
        get { creditReports }
        set { creditReports = newValue }
    }
}

/// The request for VerifyCreditReport.
package struct VerifyCreditReportRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.VerifyCreditReportRequest" }

    /// The report's number.
    package var number: String = ""

    /// SHA-256 of the content, 64 hex digits.
    package var sha256: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        number: String = "",
        sha256: String = ""
    ) {
        self.number = number
        self.sha256 = sha256
    }
}

extension VerifyCreditReportRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__verify_credit_report_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__VerifyCreditReportRequest>) throws(MessageFault) {
        self.init()
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__VerifyCreditReportRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__VerifyCreditReportRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__VerifyCreditReportRequest.self, capacity: 1)
        xinyi__registry__v1__verify_credit_report_request__init(c)
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        return c
    }
}

/// The answer of VerifyCreditReport.
package struct VerifyCreditReportResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.VerifyCreditReportResponse" }

    /// True if issued with this content.
    package var issued: Bool = false

    /// True if nothing changed since.
    package var current: Bool = false

    /// When it was issued.
    package var issueTime: WireTimestamp? = nil

    /// The signature that the report was given, to be compared with the one on the document; absent if not issued.
    package var signature: CommonSchema.Signature? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        issued: Bool = false,
        current: Bool = false,
        issueTime: WireTimestamp? = nil,
        signature: CommonSchema.Signature? = nil
    ) {
        self.issued = issued
        self.current = current
        self.issueTime = issueTime
        self.signature = signature
    }
}

extension VerifyCreditReportResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__verify_credit_report_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__VerifyCreditReportResponse>) throws(MessageFault) {
        self.init()
        self.issued = c.pointee.issued != 0
        self.current = c.pointee.current != 0
        if let nested = c.pointee.issue_time {
            do { self.issueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("issue_time") }
        }
        if let nested = c.pointee.signature {
            do { self.signature = try CommonSchema.Signature(unpacked: nested) } catch { throw error.inside("signature") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__VerifyCreditReportResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__VerifyCreditReportResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__VerifyCreditReportResponse.self, capacity: 1)
        xinyi__registry__v1__verify_credit_report_response__init(c)
        c.pointee.issued = self.issued ? 1 : 0
        c.pointee.current = self.current ? 1 : 0
        if let value = self.issueTime {
            do { c.pointee.issue_time = try value.packed(in: arena) } catch { throw error.inside("issue_time") }
        }
        if let value = self.signature {
            do { c.pointee.signature = try value.packed(in: arena) } catch { throw error.inside("signature") }
        }
        return c
    }
}

/// The request for GetCleanStatement.
package struct GetCleanStatementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCleanStatementRequest" }

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The day, `YYYY-MM-DD`, not in the future; empty means today.
    package var asOfDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        asOfDate: String = ""
    ) {
        self.subject = subject
        self.asOfDate = asOfDate
    }
}

extension GetCleanStatementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_clean_statement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCleanStatementRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.asOfDate = try MessageArena.string(c.pointee.as_of_date, "as_of_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCleanStatementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCleanStatementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCleanStatementRequest.self, capacity: 1)
        xinyi__registry__v1__get_clean_statement_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.as_of_date = try arena.copy(self.asOfDate, "as_of_date")
        return c
    }
}

/// The answer of GetCleanStatement.
package struct GetCleanStatementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetCleanStatementResponse" }

    /// The statement.
    package var cleanStatement: CleanStatement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        cleanStatement: CleanStatement? = nil
    ) {
        self.cleanStatement = cleanStatement
    }
}

extension GetCleanStatementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_clean_statement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetCleanStatementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.clean_statement {
            do { self.cleanStatement = try CleanStatement(unpacked: nested) } catch { throw error.inside("clean_statement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetCleanStatementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetCleanStatementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetCleanStatementResponse.self, capacity: 1)
        xinyi__registry__v1__get_clean_statement_response__init(c)
        if let value = self.cleanStatement {
            do { c.pointee.clean_statement = try value.packed(in: arena) } catch { throw error.inside("clean_statement") }
        }
        return c
    }
}

/// The request for IssueCleanStatement.
package struct IssueCleanStatementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCleanStatementRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it is asked, 1 to 200 characters.
    package var purpose: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.purpose = purpose
        self.official = official
    }
}

extension IssueCleanStatementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_clean_statement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCleanStatementRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCleanStatementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCleanStatementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCleanStatementRequest.self, capacity: 1)
        xinyi__registry__v1__issue_clean_statement_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension IssueCleanStatementRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueCleanStatement.
package struct IssueCleanStatementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.IssueCleanStatementResponse" }

    /// The statement with its number.
    package var cleanStatement: CleanStatement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        cleanStatement: CleanStatement? = nil
    ) {
        self.cleanStatement = cleanStatement
    }
}

extension IssueCleanStatementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__issue_clean_statement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__IssueCleanStatementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.clean_statement {
            do { self.cleanStatement = try CleanStatement(unpacked: nested) } catch { throw error.inside("clean_statement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__IssueCleanStatementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__IssueCleanStatementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__IssueCleanStatementResponse.self, capacity: 1)
        xinyi__registry__v1__issue_clean_statement_response__init(c)
        if let value = self.cleanStatement {
            do { c.pointee.clean_statement = try value.packed(in: arena) } catch { throw error.inside("clean_statement") }
        }
        return c
    }
}

/// What each method of `xinyi.registry.v1.ReportService` is, for routers, channels and policies.
package enum ReportServiceMethods {
    /// Issues a credit report of a kind, for the span and the domains that the subject chose. No score. What the kind
    /// leaves out (repaired items, for example) is left out; a section of which no source is connected says so, and never
    /// "none"; shielded, withdrawn and annulled items stand in no report.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the subject has ended, (REPORT_KIND_NOT_IN_FORCE), (ONE_REPORT_A_DAY) with
    /// the number of the earlier one where the kind limits it, (SOURCE_NOT_FRESH) while a source is not heard, since a
    /// report that misses what was decided harms third parties and one that misses a lifting harms the subject;
    /// INVALID_ARGUMENT without application or authorisation; PERMISSION_DENIED.
    package static let issueCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "IssueCreditReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R8"])

    /// Creates a kind of report or a new version of it. Reports issued keep the version they were made by.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED (ETAG_MISMATCH); PERMISSION_DENIED for callers other than the
    /// lead department.
    package static let putReportKind = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "PutReportKind",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R8"])

    /// Returns the newest version of a kind, or the one of a day.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name or the day is malformed.
    package static let getReportKind = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetReportKind",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R8"])

    /// Lists the kinds in their newest versions, by code. Open to everybody: a subject chooses among them.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package static let listReportKinds = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "ListReportKinds",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R8"])

    /// Returns a report as it was issued.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetCreditReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R8"])

    /// Lists the reports of a subject, newest first.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listCreditReports = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "ListCreditReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R8"])

    /// Says whether a report of this number was issued with this content, and whether it still describes the subject. Open
    /// to everybody who holds the document; it tells nothing that is not on it, and without the content's hash nothing at
    /// all, so that numbers cannot be tried out.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT if number or hash is malformed; an unknown number is an answer.
    package static let verifyCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "VerifyCreditReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R8"])

    /// Says whether a subject has had no bad credit record in three consecutive years, and on what grounds: an effective
    /// penalty of class general or serious decided in the period, not annulled, not repaired. A subject younger than
    /// three years is not eligible.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let getCleanStatement = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetCleanStatement",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R9"])

    /// Issues the statement as a numbered document.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (NOT_CLEAN) with the records that stand against it; PERMISSION_DENIED.
    package static let issueCleanStatement = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "IssueCleanStatement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [issueCreditReport, putReportKind, getReportKind, listReportKinds, getCreditReport, listCreditReports, verifyCreditReport, getCleanStatement, issueCleanStatement]
}

/// Issues numbered credit reports and statements of three clean years, and verifies them later. A report belongs to its
/// subject: it is made on the subject's own application or by its written authorisation, and a department that only
/// wants to know asks a Check with its matter and purpose instead; certificates may no longer be demanded (发改财金〔2025〕565号).
package protocol ReportService: RPCService {
    /// Issues a credit report of a kind, for the span and the domains that the subject chose. No score. What the kind
    /// leaves out (repaired items, for example) is left out; a section of which no source is connected says so, and never
    /// "none"; shielded, withdrawn and annulled items stand in no report.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the subject has ended, (REPORT_KIND_NOT_IN_FORCE), (ONE_REPORT_A_DAY) with
    /// the number of the earlier one where the kind limits it, (SOURCE_NOT_FRESH) while a source is not heard, since a
    /// report that misses what was decided harms third parties and one that misses a lifting harms the subject;
    /// INVALID_ARGUMENT without application or authorisation; PERMISSION_DENIED.
    func issueCreditReport(_ request: IssueCreditReportRequest, context: ServerContext) async throws -> IssueCreditReportResponse

    /// Creates a kind of report or a new version of it. Reports issued keep the version they were made by.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED (ETAG_MISMATCH); PERMISSION_DENIED for callers other than the
    /// lead department.
    func putReportKind(_ request: PutReportKindRequest, context: ServerContext) async throws -> PutReportKindResponse

    /// Returns the newest version of a kind, or the one of a day.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name or the day is malformed.
    func getReportKind(_ request: GetReportKindRequest, context: ServerContext) async throws -> GetReportKindResponse

    /// Lists the kinds in their newest versions, by code. Open to everybody: a subject chooses among them.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listReportKinds(_ request: ListReportKindsRequest, context: ServerContext) async throws -> ListReportKindsResponse

    /// Returns a report as it was issued.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getCreditReport(_ request: GetCreditReportRequest, context: ServerContext) async throws -> GetCreditReportResponse

    /// Lists the reports of a subject, newest first.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listCreditReports(_ request: ListCreditReportsRequest, context: ServerContext) async throws -> ListCreditReportsResponse

    /// Says whether a report of this number was issued with this content, and whether it still describes the subject. Open
    /// to everybody who holds the document; it tells nothing that is not on it, and without the content's hash nothing at
    /// all, so that numbers cannot be tried out.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT if number or hash is malformed; an unknown number is an answer.
    func verifyCreditReport(_ request: VerifyCreditReportRequest, context: ServerContext) async throws -> VerifyCreditReportResponse

    /// Says whether a subject has had no bad credit record in three consecutive years, and on what grounds: an effective
    /// penalty of class general or serious decided in the period, not annulled, not repaired. A subject younger than
    /// three years is not eligible.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED.
    func getCleanStatement(_ request: GetCleanStatementRequest, context: ServerContext) async throws -> GetCleanStatementResponse

    /// Issues the statement as a numbered document.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (NOT_CLEAN) with the records that stand against it; PERMISSION_DENIED.
    func issueCleanStatement(_ request: IssueCleanStatementRequest, context: ServerContext) async throws -> IssueCleanStatementResponse
}

extension ReportService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func issueCreditReport(_ request: IssueCreditReportRequest, context: ServerContext) async throws -> IssueCreditReportResponse {
        throw unimplemented(ReportServiceMethods.issueCreditReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putReportKind(_ request: PutReportKindRequest, context: ServerContext) async throws -> PutReportKindResponse {
        throw unimplemented(ReportServiceMethods.putReportKind)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getReportKind(_ request: GetReportKindRequest, context: ServerContext) async throws -> GetReportKindResponse {
        throw unimplemented(ReportServiceMethods.getReportKind)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listReportKinds(_ request: ListReportKindsRequest, context: ServerContext) async throws -> ListReportKindsResponse {
        throw unimplemented(ReportServiceMethods.listReportKinds)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCreditReport(_ request: GetCreditReportRequest, context: ServerContext) async throws -> GetCreditReportResponse {
        throw unimplemented(ReportServiceMethods.getCreditReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listCreditReports(_ request: ListCreditReportsRequest, context: ServerContext) async throws -> ListCreditReportsResponse {
        throw unimplemented(ReportServiceMethods.listCreditReports)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func verifyCreditReport(_ request: VerifyCreditReportRequest, context: ServerContext) async throws -> VerifyCreditReportResponse {
        throw unimplemented(ReportServiceMethods.verifyCreditReport)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCleanStatement(_ request: GetCleanStatementRequest, context: ServerContext) async throws -> GetCleanStatementResponse {
        throw unimplemented(ReportServiceMethods.getCleanStatement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func issueCleanStatement(_ request: IssueCleanStatementRequest, context: ServerContext) async throws -> IssueCleanStatementResponse {
        throw unimplemented(ReportServiceMethods.issueCleanStatement)
    }
}

extension ReportService {
    /// Makes every method of `ReportService` reachable.
    /// A type that serves several services calls each one's.
    package func registerReportService(in router: inout Router) {
        router.add(ReportServiceMethods.issueCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try IssueCreditReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueCreditReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.putReportKind) { payload, limits, _ throws(RPCError) in
            let request = try PutReportKindRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putReportKind(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.getReportKind) { payload, limits, _ throws(RPCError) in
            let request = try GetReportKindRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getReportKind(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.listReportKinds) { payload, limits, _ throws(RPCError) in
            let request = try ListReportKindsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReportKinds(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.getCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try GetCreditReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCreditReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.listCreditReports) { payload, limits, _ throws(RPCError) in
            let request = try ListCreditReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCreditReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.verifyCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try VerifyCreditReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.verifyCreditReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.getCleanStatement) { payload, limits, _ throws(RPCError) in
            let request = try GetCleanStatementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCleanStatement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.issueCleanStatement) { payload, limits, _ throws(RPCError) in
            let request = try IssueCleanStatementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueCleanStatement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerReportService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.ReportService`.
///
/// Issues numbered credit reports and statements of three clean years, and verifies them later. A report belongs to its
/// subject: it is made on the subject's own application or by its written authorisation, and a department that only
/// wants to know asks a Check with its matter and purpose instead; certificates may no longer be demanded (发改财金〔2025〕565号).
package struct ReportServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Issues a credit report of a kind, for the span and the domains that the subject chose. No score. What the kind
    /// leaves out (repaired items, for example) is left out; a section of which no source is connected says so, and never
    /// "none"; shielded, withdrawn and annulled items stand in no report.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the subject has ended, (REPORT_KIND_NOT_IN_FORCE), (ONE_REPORT_A_DAY) with
    /// the number of the earlier one where the kind limits it, (SOURCE_NOT_FRESH) while a source is not heard, since a
    /// report that misses what was decided harms third parties and one that misses a lifting harms the subject;
    /// INVALID_ARGUMENT without application or authorisation; PERMISSION_DENIED.
    package func issueCreditReport(_ request: IssueCreditReportRequest, options: CallOptions = .default) async throws -> IssueCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.issueCreditReport, request.serialized(), options: options))
    }

    /// Creates a kind of report or a new version of it. Reports issued keep the version they were made by.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED (ETAG_MISMATCH); PERMISSION_DENIED for callers other than the
    /// lead department.
    package func putReportKind(_ request: PutReportKindRequest, options: CallOptions = .default) async throws -> PutReportKindResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.putReportKind, request.serialized(), options: options))
    }

    /// Returns the newest version of a kind, or the one of a day.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name or the day is malformed.
    package func getReportKind(_ request: GetReportKindRequest, options: CallOptions = .default) async throws -> GetReportKindResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getReportKind, request.serialized(), options: options))
    }

    /// Lists the kinds in their newest versions, by code. Open to everybody: a subject chooses among them.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    package func listReportKinds(_ request: ListReportKindsRequest, options: CallOptions = .default) async throws -> ListReportKindsResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.listReportKinds, request.serialized(), options: options))
    }

    /// Returns a report as it was issued.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getCreditReport(_ request: GetCreditReportRequest, options: CallOptions = .default) async throws -> GetCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getCreditReport, request.serialized(), options: options))
    }

    /// Lists the reports of a subject, newest first.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listCreditReports(_ request: ListCreditReportsRequest, options: CallOptions = .default) async throws -> ListCreditReportsResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.listCreditReports, request.serialized(), options: options))
    }

    /// Says whether a report of this number was issued with this content, and whether it still describes the subject. Open
    /// to everybody who holds the document; it tells nothing that is not on it, and without the content's hash nothing at
    /// all, so that numbers cannot be tried out.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT if number or hash is malformed; an unknown number is an answer.
    package func verifyCreditReport(_ request: VerifyCreditReportRequest, options: CallOptions = .default) async throws -> VerifyCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.verifyCreditReport, request.serialized(), options: options))
    }

    /// Says whether a subject has had no bad credit record in three consecutive years, and on what grounds: an effective
    /// penalty of class general or serious decided in the period, not annulled, not repaired. A subject younger than
    /// three years is not eligible.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED.
    package func getCleanStatement(_ request: GetCleanStatementRequest, options: CallOptions = .default) async throws -> GetCleanStatementResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getCleanStatement, request.serialized(), options: options))
    }

    /// Issues the statement as a numbered document.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (NOT_CLEAN) with the records that stand against it; PERMISSION_DENIED.
    package func issueCleanStatement(_ request: IssueCleanStatementRequest, options: CallOptions = .default) async throws -> IssueCleanStatementResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.issueCleanStatement, request.serialized(), options: options))
    }
}
