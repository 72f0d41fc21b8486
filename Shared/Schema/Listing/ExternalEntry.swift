// Written by `make generate` from proto/xinyi/listing/v1/external_entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Life of an imported entry.
package enum ExternalEntryState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Imported, not yet matched with a subject.
    case imported
    /// Matched with exactly one subject.
    case matched
    /// Several subjects or none by exact code: waits for a person. Never a hit by name alone.
    case ambiguous
    /// In effect.
    case effective
    /// Ended by its authority or its own period.
    case ended
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .imported, .matched, .ambiguous, .effective, .ended] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .imported
            case 2: self = .matched
            case 3: self = .ambiguous
            case 4: self = .effective
            case 5: self = .ended
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .imported: 1
            case .matched: 2
            case .ambiguous: 3
            case .effective: 4
            case .ended: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "EXTERNAL_ENTRY_STATE_UNSPECIFIED"
            case .imported: "EXTERNAL_ENTRY_STATE_IMPORTED"
            case .matched: "EXTERNAL_ENTRY_STATE_MATCHED"
            case .ambiguous: "EXTERNAL_ENTRY_STATE_AMBIGUOUS"
            case .effective: "EXTERNAL_ENTRY_STATE_EFFECTIVE"
            case .ended: "EXTERNAL_ENTRY_STATE_ENDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "EXTERNAL_ENTRY_STATE_UNSPECIFIED": self = .unspecified
            case "EXTERNAL_ENTRY_STATE_IMPORTED": self = .imported
            case "EXTERNAL_ENTRY_STATE_MATCHED": self = .matched
            case "EXTERNAL_ENTRY_STATE_AMBIGUOUS": self = .ambiguous
            case "EXTERNAL_ENTRY_STATE_EFFECTIVE": self = .effective
            case "EXTERNAL_ENTRY_STATE_ENDED": self = .ended
            default: return nil
        }
    }
}

/// One imported row as its authority gave it.
package struct ExternalRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ExternalRecord" }

    /// The authority's own key, 1 to 128 bytes; with authority and kind it is unique.
    package var externalId: String = ""

    /// The trigger token of the catalogue of measures, for example `DISHONEST_DEBTOR`.
    package var externalKind: String = ""

    /// Name of the authority, 1 to 200 bytes.
    package var authority: String = ""

    /// The domain, `domains/{code}`.
    package var domain: String = ""

    /// The subject's name as given, 1 to 200 bytes.
    package var subjectName: String = ""

    /// The subject's code as given; may be empty or masked.
    package var code: CommonSchema.SubjectCode? = nil

    /// Case or decision number, 1 to 128 bytes.
    package var decisionNumber: String = ""

    /// Date of the decision, ISO.
    package var decisionDate: String = ""

    /// Date of publication, ISO; may be empty.
    package var publicationDate: String = ""

    /// Last day, ISO; required: nothing without an expiry.
    package var validTo: String = ""

    /// Reason as given, 1 to 2000 bytes.
    package var reason: String = ""

    /// Legal grounds as given.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// True if the authority reports that it ended.
    package var ended: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        externalId: String = "",
        externalKind: String = "",
        authority: String = "",
        domain: String = "",
        subjectName: String = "",
        code: CommonSchema.SubjectCode? = nil,
        decisionNumber: String = "",
        decisionDate: String = "",
        publicationDate: String = "",
        validTo: String = "",
        reason: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        ended: Bool = false
    ) {
        self.externalId = externalId
        self.externalKind = externalKind
        self.authority = authority
        self.domain = domain
        self.subjectName = subjectName
        self.code = code
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.publicationDate = publicationDate
        self.validTo = validTo
        self.reason = reason
        self.legalBasis = legalBasis
        self.ended = ended
    }
}

extension ExternalRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__external_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ExternalRecord>) throws(MessageFault) {
        self.init()
        self.externalId = try MessageArena.string(c.pointee.external_id, "external_id")
        self.externalKind = try MessageArena.string(c.pointee.external_kind, "external_kind")
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.subjectName = try MessageArena.string(c.pointee.subject_name, "subject_name")
        if let nested = c.pointee.code {
            do { self.code = try CommonSchema.SubjectCode(unpacked: nested) } catch { throw error.inside("code") }
        }
        self.decisionNumber = try MessageArena.string(c.pointee.decision_number, "decision_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.publicationDate = try MessageArena.string(c.pointee.publication_date, "publication_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.ended = c.pointee.ended != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ExternalRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ExternalRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ExternalRecord.self, capacity: 1)
        xinyi__listing__v1__external_record__init(c)
        c.pointee.external_id = try arena.copy(self.externalId, "external_id")
        c.pointee.external_kind = try arena.copy(self.externalKind, "external_kind")
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.subject_name = try arena.copy(self.subjectName, "subject_name")
        if let value = self.code {
            do { c.pointee.code = try value.packed(in: arena) } catch { throw error.inside("code") }
        }
        c.pointee.decision_number = try arena.copy(self.decisionNumber, "decision_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.publication_date = try arena.copy(self.publicationDate, "publication_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.ended = self.ended ? 1 : 0
        return c
    }
}

/// The file of an external entry.
package struct ExternalEntry: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ExternalEntry" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// State of the file.
    package var state: ExternalEntryState = .unspecified

    /// The row as imported.
    package var record: ExternalRecord? = nil

    /// The entry as consumers see it; absent until matched.
    package var entry: ListEntry? = nil

    /// Candidate subjects, `subjects/{id}`, while ambiguous; at most 32.
    package var candidates: [String] = []

    /// Who decided the match; absent if by exact code.
    package var matchedBy: CommonSchema.Official? = nil

    /// Import batch it last came with, `imports/{id}`.
    package var importBatch: String = ""

    /// Fingerprint; send it back with a change.
    package var etag: String = ""

    /// When it was imported.
    package var createTime: WireTimestamp? = nil

    /// When the file last changed.
    package var updateTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        state: ExternalEntryState = .unspecified,
        record: ExternalRecord? = nil,
        entry: ListEntry? = nil,
        candidates: [String] = [],
        matchedBy: CommonSchema.Official? = nil,
        importBatch: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.state = state
        self.record = record
        self.entry = entry
        self.candidates = candidates
        self.matchedBy = matchedBy
        self.importBatch = importBatch
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }
}

extension ExternalEntry {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__external_entry__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ExternalEntry>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.state = try MessageArena.enumeration(ExternalEntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.record {
            do { self.record = try ExternalRecord(unpacked: nested) } catch { throw error.inside("record") }
        }
        if let nested = c.pointee.entry {
            do { self.entry = try ListEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
        self.candidates = try MessageArena.strings(c.pointee.candidates, c.pointee.n_candidates, "candidates")
        if let nested = c.pointee.matched_by {
            do { self.matchedBy = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("matched_by") }
        }
        self.importBatch = try MessageArena.string(c.pointee.import_batch, "import_batch")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ExternalEntry> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ExternalEntry>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ExternalEntry.self, capacity: 1)
        xinyi__listing__v1__external_entry__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.state = Xinyi__Listing__V1__ExternalEntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.record {
            do { c.pointee.record = try value.packed(in: arena) } catch { throw error.inside("record") }
        }
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        if !self.candidates.isEmpty {
            c.pointee.n_candidates = self.candidates.count
            c.pointee.candidates = try arena.copy(self.candidates, "candidates")
        }
        if let value = self.matchedBy {
            do { c.pointee.matched_by = try value.packed(in: arena) } catch { throw error.inside("matched_by") }
        }
        c.pointee.import_batch = try arena.copy(self.importBatch, "import_batch")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}
