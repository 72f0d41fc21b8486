// Written by `make generate` from proto/xinyi/listing/v1/serious_entry_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Proposes an entry.
package struct ProposeEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ProposeEntryRequest" }

    /// The list, `lists/{code}`.
    package var list: String = ""

    /// The subject.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The underlying decision: `authority` empty means the caller; `document_number` is required. `name` and `decision_date` may
    /// be empty; given, they must be those of the registry, and of several decisions with the number they say which.
    package var underlyingDecision: UnderlyingDecision? = nil

    /// Why the subject is to be listed, 1 to 2000 bytes.
    package var reason: String = ""

    /// Legal grounds beside those of the list, at most 16.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// For a conditional domain: which list rule the case meets, and how; 1 to 2000 bytes. Otherwise empty.
    package var conditionMet: String = ""

    /// Codes of the measures that the decision will announce, 1 to 64.
    package var measuresAnnounced: [String] = []

    /// Remedies open to the subject, 1 to 8.
    package var remedies: [CommonSchema.Remedy] = []

    /// Day or period of the conduct; at most 200 bytes.
    package var conductDate: String = ""

    /// Amount involved in fen; not negative.
    package var amountFen: Int64 = 0

    /// Persons the decision names, each with an own decision; at most 16.
    package var responsiblePersons: [ResponsiblePerson] = []

    /// The proposing official.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        list: String = "",
        subject: CommonSchema.SubjectReference? = nil,
        underlyingDecision: UnderlyingDecision? = nil,
        reason: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        conditionMet: String = "",
        measuresAnnounced: [String] = [],
        remedies: [CommonSchema.Remedy] = [],
        conductDate: String = "",
        amountFen: Int64 = 0,
        responsiblePersons: [ResponsiblePerson] = [],
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.list = list
        self.subject = subject
        self.underlyingDecision = underlyingDecision
        self.reason = reason
        self.legalBasis = legalBasis
        self.conditionMet = conditionMet
        self.measuresAnnounced = measuresAnnounced
        self.remedies = remedies
        self.conductDate = conductDate
        self.amountFen = amountFen
        self.responsiblePersons = responsiblePersons
        self.official = official
        self.requestId = requestId
    }
}

extension ProposeEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__propose_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ProposeEntryRequest>) throws(MessageFault) {
        self.init()
        self.list = try MessageArena.string(c.pointee.list, "list")
        if let nested = c.pointee.subject {
            do { self.subject = try CommonSchema.SubjectReference(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.underlying_decision {
            do { self.underlyingDecision = try UnderlyingDecision(unpacked: nested) } catch { throw error.inside("underlying_decision") }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.conditionMet = try MessageArena.string(c.pointee.condition_met, "condition_met")
        self.measuresAnnounced = try MessageArena.strings(c.pointee.measures_announced, c.pointee.n_measures_announced, "measures_announced")
        self.remedies.reserveCapacity(c.pointee.n_remedies)
        for index in 0..<c.pointee.n_remedies {
            guard let nested = c.pointee.remedies[index] else { continue }
            do { self.remedies.append(try CommonSchema.Remedy(unpacked: nested)) } catch { throw error.inside("remedies", index) }
        }
        self.conductDate = try MessageArena.string(c.pointee.conduct_date, "conduct_date")
        self.amountFen = c.pointee.amount_fen
        self.responsiblePersons.reserveCapacity(c.pointee.n_responsible_persons)
        for index in 0..<c.pointee.n_responsible_persons {
            guard let nested = c.pointee.responsible_persons[index] else { continue }
            do { self.responsiblePersons.append(try ResponsiblePerson(unpacked: nested)) } catch { throw error.inside("responsible_persons", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ProposeEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ProposeEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ProposeEntryRequest.self, capacity: 1)
        xinyi__listing__v1__propose_entry_request__init(c)
        c.pointee.list = try arena.copy(self.list, "list")
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.underlyingDecision {
            do { c.pointee.underlying_decision = try value.packed(in: arena) } catch { throw error.inside("underlying_decision") }
        }
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
        c.pointee.condition_met = try arena.copy(self.conditionMet, "condition_met")
        if !self.measuresAnnounced.isEmpty {
            c.pointee.n_measures_announced = self.measuresAnnounced.count
            c.pointee.measures_announced = try arena.copy(self.measuresAnnounced, "measures_announced")
        }
        if !self.remedies.isEmpty {
            c.pointee.n_remedies = self.remedies.count
            let memory = arena.allocate(self.remedies.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?).self, capacity: self.remedies.count)
            for index in self.remedies.indices {
                do { list[index] = try self.remedies[index].packed(in: arena) } catch { throw error.inside("remedies", index) }
            }
            c.pointee.remedies = list
        }
        c.pointee.conduct_date = try arena.copy(self.conductDate, "conduct_date")
        c.pointee.amount_fen = self.amountFen
        if !self.responsiblePersons.isEmpty {
            c.pointee.n_responsible_persons = self.responsiblePersons.count
            let memory = arena.allocate(self.responsiblePersons.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ResponsiblePerson>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ResponsiblePerson>?).self, capacity: self.responsiblePersons.count)
            for index in self.responsiblePersons.indices {
                do { list[index] = try self.responsiblePersons[index].packed(in: arena) } catch { throw error.inside("responsible_persons", index) }
            }
            c.pointee.responsible_persons = list
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ProposeEntryRequest: ActedRequest, IdempotentRequest {}

/// The file as it now stands.
package struct ProposeEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ProposeEntryResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension ProposeEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__propose_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ProposeEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ProposeEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ProposeEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ProposeEntryResponse.self, capacity: 1)
        xinyi__listing__v1__propose_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records the service of the notice.
package struct RecordNoticeServedRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordNoticeServedRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// When, how and with which proof it was served.
    package var service: CommonSchema.ProofOfService? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        service: CommonSchema.ProofOfService? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.service = service
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordNoticeServedRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_notice_served_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordNoticeServedRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.service {
            do { self.service = try CommonSchema.ProofOfService(unpacked: nested) } catch { throw error.inside("service") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordNoticeServedRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordNoticeServedRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordNoticeServedRequest.self, capacity: 1)
        xinyi__listing__v1__record_notice_served_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.service {
            do { c.pointee.service = try value.packed(in: arena) } catch { throw error.inside("service") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordNoticeServedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordNoticeServedResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordNoticeServedResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RecordNoticeServedResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_notice_served_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordNoticeServedResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordNoticeServedResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordNoticeServedResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordNoticeServedResponse.self, capacity: 1)
        xinyi__listing__v1__record_notice_served_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records a statement.
package struct RecordDefenceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The statement.
    package var statement: DefenceStatement? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        statement: DefenceStatement? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.statement = statement
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordDefenceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_defence_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordDefenceRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.statement {
            do { self.statement = try DefenceStatement(unpacked: nested) } catch { throw error.inside("statement") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordDefenceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordDefenceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordDefenceRequest.self, capacity: 1)
        xinyi__listing__v1__record_defence_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.statement {
            do { c.pointee.statement = try value.packed(in: arena) } catch { throw error.inside("statement") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordDefenceRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordDefenceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RecordDefenceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_defence_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordDefenceResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordDefenceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordDefenceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordDefenceResponse.self, capacity: 1)
        xinyi__listing__v1__record_defence_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records a waiver.
package struct RecordDefenceWaiverRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceWaiverRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The waiver.
    package var waiver: DefenceWaiver? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        waiver: DefenceWaiver? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.waiver = waiver
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordDefenceWaiverRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_defence_waiver_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordDefenceWaiverRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.waiver {
            do { self.waiver = try DefenceWaiver(unpacked: nested) } catch { throw error.inside("waiver") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordDefenceWaiverRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordDefenceWaiverRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordDefenceWaiverRequest.self, capacity: 1)
        xinyi__listing__v1__record_defence_waiver_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.waiver {
            do { c.pointee.waiver = try value.packed(in: arena) } catch { throw error.inside("waiver") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordDefenceWaiverRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordDefenceWaiverResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceWaiverResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RecordDefenceWaiverResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_defence_waiver_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordDefenceWaiverResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordDefenceWaiverResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordDefenceWaiverResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordDefenceWaiverResponse.self, capacity: 1)
        xinyi__listing__v1__record_defence_waiver_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Releases the defence window.
package struct ReleaseDefenceWindowRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReleaseDefenceWindowRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// What the release rests on; filed by the lead department.
    package var document: CommonSchema.DocumentReference? = nil

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        document: CommonSchema.DocumentReference? = nil,
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.document = document
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension ReleaseDefenceWindowRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__release_defence_window_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReleaseDefenceWindowRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReleaseDefenceWindowRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReleaseDefenceWindowRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReleaseDefenceWindowRequest.self, capacity: 1)
        xinyi__listing__v1__release_defence_window_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ReleaseDefenceWindowRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ReleaseDefenceWindowResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReleaseDefenceWindowResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension ReleaseDefenceWindowResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__release_defence_window_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReleaseDefenceWindowResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReleaseDefenceWindowResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReleaseDefenceWindowResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReleaseDefenceWindowResponse.self, capacity: 1)
        xinyi__listing__v1__release_defence_window_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records the review. The official is the reviewer; the day is today.
package struct ReviewEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReviewEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// How the defence came out. `NONE_STATED` and `WAIVED` only where nothing was stated.
    package var defenceOutcome: DefenceOutcome = .unspecified

    /// The answer to the statement, 1 to 4000 bytes; required if there was one.
    package var answer: String = ""

    /// Why the reviewer confirms or not, 1 to 4000 bytes.
    package var findings: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        defenceOutcome: DefenceOutcome = .unspecified,
        answer: String = "",
        findings: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.defenceOutcome = defenceOutcome
        self.answer = answer
        self.findings = findings
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension ReviewEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__review_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReviewEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.defenceOutcome = try MessageArena.enumeration(DefenceOutcome(rawValue: Int32(bitPattern: c.pointee.defence_outcome.rawValue)), "defence_outcome")
        self.answer = try MessageArena.string(c.pointee.answer, "answer")
        self.findings = try MessageArena.string(c.pointee.findings, "findings")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReviewEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReviewEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReviewEntryRequest.self, capacity: 1)
        xinyi__listing__v1__review_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.defence_outcome = Xinyi__Listing__V1__DefenceOutcome(rawValue: UInt32(bitPattern: self.defenceOutcome.rawValue))
        c.pointee.answer = try arena.copy(self.answer, "answer")
        c.pointee.findings = try arena.copy(self.findings, "findings")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ReviewEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ReviewEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReviewEntryResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension ReviewEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__review_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReviewEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReviewEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReviewEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReviewEntryResponse.self, capacity: 1)
        xinyi__listing__v1__review_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records the request for consent or its answer.
package struct RecordHigherConsentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordHigherConsentRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The request, or the request with its answer.
    package var higherConsent: HigherConsent? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        higherConsent: HigherConsent? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.higherConsent = higherConsent
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordHigherConsentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_higher_consent_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordHigherConsentRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.higher_consent {
            do { self.higherConsent = try HigherConsent(unpacked: nested) } catch { throw error.inside("higher_consent") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordHigherConsentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordHigherConsentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordHigherConsentRequest.self, capacity: 1)
        xinyi__listing__v1__record_higher_consent_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.higherConsent {
            do { c.pointee.higher_consent = try value.packed(in: arena) } catch { throw error.inside("higher_consent") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordHigherConsentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordHigherConsentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordHigherConsentResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RecordHigherConsentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_higher_consent_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordHigherConsentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordHigherConsentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordHigherConsentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordHigherConsentResponse.self, capacity: 1)
        xinyi__listing__v1__record_higher_consent_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Decides. The official is the decider.
package struct DecideEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.DecideEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Number of the decision document, 1 to 128 bytes, unique within the department.
    package var decisionNumber: String = ""

    /// Date of the decision, ISO; after the defence window, not in the future. Empty means today.
    package var decisionDate: String = ""

    /// Last day of the period, ISO; not later than the list's period from the decision. Empty means that day.
    package var validTo: String = ""

    /// The decision document.
    package var document: CommonSchema.DocumentReference? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        decisionNumber: String = "",
        decisionDate: String = "",
        validTo: String = "",
        document: CommonSchema.DocumentReference? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.validTo = validTo
        self.document = document
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension DecideEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__decide_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__DecideEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.decisionNumber = try MessageArena.string(c.pointee.decision_number, "decision_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__DecideEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__DecideEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__DecideEntryRequest.self, capacity: 1)
        xinyi__listing__v1__decide_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.decision_number = try arena.copy(self.decisionNumber, "decision_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension DecideEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct DecideEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.DecideEntryResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension DecideEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__decide_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__DecideEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__DecideEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__DecideEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__DecideEntryResponse.self, capacity: 1)
        xinyi__listing__v1__decide_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records the service of decision and repair notice.
package struct RecordDecisionServedRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordDecisionServedRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// When, how and with which proof it was served.
    package var service: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair, served together with the decision.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// First day in effect, ISO; not before the service, and not before the standstill is over where the definition sets
    /// one. Empty means the earliest day.
    package var effectiveDate: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        service: CommonSchema.ProofOfService? = nil,
        repairNotice: CommonSchema.DocumentReference? = nil,
        effectiveDate: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.service = service
        self.repairNotice = repairNotice
        self.effectiveDate = effectiveDate
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordDecisionServedRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_decision_served_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordDecisionServedRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.service {
            do { self.service = try CommonSchema.ProofOfService(unpacked: nested) } catch { throw error.inside("service") }
        }
        if let nested = c.pointee.repair_notice {
            do { self.repairNotice = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("repair_notice") }
        }
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordDecisionServedRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordDecisionServedRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordDecisionServedRequest.self, capacity: 1)
        xinyi__listing__v1__record_decision_served_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.service {
            do { c.pointee.service = try value.packed(in: arena) } catch { throw error.inside("service") }
        }
        if let value = self.repairNotice {
            do { c.pointee.repair_notice = try value.packed(in: arena) } catch { throw error.inside("repair_notice") }
        }
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordDecisionServedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordDecisionServedResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordDecisionServedResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RecordDecisionServedResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_decision_served_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordDecisionServedResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordDecisionServedResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordDecisionServedResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordDecisionServedResponse.self, capacity: 1)
        xinyi__listing__v1__record_decision_served_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Withdraws a file.
package struct WithdrawEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension WithdrawEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawEntryRequest.self, capacity: 1)
        xinyi__listing__v1__withdraw_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension WithdrawEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct WithdrawEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawEntryResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension WithdrawEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawEntryResponse.self, capacity: 1)
        xinyi__listing__v1__withdraw_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Removes an entry early.
package struct RemoveEntryEarlyRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RemoveEntryEarlyRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// How the conditions of the exit rule are met, 1 to 2000 bytes.
    package var reason: String = ""

    /// Proof that they are met, at most 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        reason: String = "",
        evidence: [CommonSchema.DocumentReference] = [],
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.evidence = evidence
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RemoveEntryEarlyRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__remove_entry_early_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RemoveEntryEarlyRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.evidence.reserveCapacity(c.pointee.n_evidence)
        for index in 0..<c.pointee.n_evidence {
            guard let nested = c.pointee.evidence[index] else { continue }
            do { self.evidence.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("evidence", index) }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RemoveEntryEarlyRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RemoveEntryEarlyRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RemoveEntryEarlyRequest.self, capacity: 1)
        xinyi__listing__v1__remove_entry_early_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if !self.evidence.isEmpty {
            c.pointee.n_evidence = self.evidence.count
            let memory = arena.allocate(self.evidence.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.evidence.count)
            for index in self.evidence.indices {
                do { list[index] = try self.evidence[index].packed(in: arena) } catch { throw error.inside("evidence", index) }
            }
            c.pointee.evidence = list
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RemoveEntryEarlyRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RemoveEntryEarlyResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RemoveEntryEarlyResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RemoveEntryEarlyResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__remove_entry_early_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RemoveEntryEarlyResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RemoveEntryEarlyResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RemoveEntryEarlyResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RemoveEntryEarlyResponse.self, capacity: 1)
        xinyi__listing__v1__remove_entry_early_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Revokes an entry.
package struct RevokeEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RevokeEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why: annulled underlying decision, error, or annulled on review.
    package var exitReason: ExitReason = .unspecified

    /// The reason in words, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        exitReason: ExitReason = .unspecified,
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.exitReason = exitReason
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RevokeEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__revoke_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RevokeEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.exitReason = try MessageArena.enumeration(ExitReason(rawValue: Int32(bitPattern: c.pointee.exit_reason.rawValue)), "exit_reason")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RevokeEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RevokeEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RevokeEntryRequest.self, capacity: 1)
        xinyi__listing__v1__revoke_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.exit_reason = Xinyi__Listing__V1__ExitReason(rawValue: UInt32(bitPattern: self.exitReason.rawValue))
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RevokeEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RevokeEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RevokeEntryResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RevokeEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__revoke_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RevokeEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RevokeEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RevokeEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RevokeEntryResponse.self, capacity: 1)
        xinyi__listing__v1__revoke_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records the restored reputation.
package struct RecordReputationRestoredRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordReputationRestoredRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// What was done at each place, 1 to 4000 bytes.
    package var summary: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        summary: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.summary = summary
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordReputationRestoredRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_reputation_restored_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordReputationRestoredRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.summary = try MessageArena.string(c.pointee.summary, "summary")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordReputationRestoredRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordReputationRestoredRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordReputationRestoredRequest.self, capacity: 1)
        xinyi__listing__v1__record_reputation_restored_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.summary = try arena.copy(self.summary, "summary")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordReputationRestoredRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordReputationRestoredResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordReputationRestoredResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RecordReputationRestoredResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_reputation_restored_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordReputationRestoredResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordReputationRestoredResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordReputationRestoredResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordReputationRestoredResponse.self, capacity: 1)
        xinyi__listing__v1__record_reputation_restored_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Points out honours.
package struct PointOutHonoursRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PointOutHonoursRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The honours with their present state, at most 32. Replaces those recorded.
    package var honours: [HonourToRevoke] = []

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        honours: [HonourToRevoke] = [],
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.honours = honours
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension PointOutHonoursRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__point_out_honours_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PointOutHonoursRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.honours.reserveCapacity(c.pointee.n_honours)
        for index in 0..<c.pointee.n_honours {
            guard let nested = c.pointee.honours[index] else { continue }
            do { self.honours.append(try HonourToRevoke(unpacked: nested)) } catch { throw error.inside("honours", index) }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PointOutHonoursRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PointOutHonoursRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PointOutHonoursRequest.self, capacity: 1)
        xinyi__listing__v1__point_out_honours_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if !self.honours.isEmpty {
            c.pointee.n_honours = self.honours.count
            let memory = arena.allocate(self.honours.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__HonourToRevoke>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__HonourToRevoke>?).self, capacity: self.honours.count)
            for index in self.honours.indices {
                do { list[index] = try self.honours[index].packed(in: arena) } catch { throw error.inside("honours", index) }
            }
            c.pointee.honours = list
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension PointOutHonoursRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct PointOutHonoursResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PointOutHonoursResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension PointOutHonoursResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__point_out_honours_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PointOutHonoursResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PointOutHonoursResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PointOutHonoursResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PointOutHonoursResponse.self, capacity: 1)
        xinyi__listing__v1__point_out_honours_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for a file.
package struct GetSeriousEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetSeriousEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.name = name
        self.query = query
    }
}

extension GetSeriousEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_serious_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetSeriousEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetSeriousEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetSeriousEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetSeriousEntryRequest.self, capacity: 1)
        xinyi__listing__v1__get_serious_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension GetSeriousEntryRequest: NamedRequest {}

/// The file as it now stands.
package struct GetSeriousEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetSeriousEntryResponse" }

    /// The file.
    package var entry: SeriousEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }
}

extension GetSeriousEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_serious_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetSeriousEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try SeriousEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetSeriousEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetSeriousEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetSeriousEntryResponse.self, capacity: 1)
        xinyi__listing__v1__get_serious_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for a page of files.
package struct ListSeriousEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListSeriousEntriesRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    /// Only in this state; unspecified for all.
    package var state: SeriousEntryState = .unspecified

    /// Only of this department; empty for all that the caller may see.
    package var department: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        list: String = "",
        state: SeriousEntryState = .unspecified,
        department: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.list = list
        self.state = state
        self.department = department
        self.query = query
    }
}

extension ListSeriousEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_serious_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListSeriousEntriesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.list = try MessageArena.string(c.pointee.list, "list")
        self.state = try MessageArena.enumeration(SeriousEntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListSeriousEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListSeriousEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListSeriousEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__list_serious_entries_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.list = try arena.copy(self.list, "list")
        c.pointee.state = Xinyi__Listing__V1__SeriousEntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListSeriousEntriesRequest: PagedRequest {}

/// A page of files.
package struct ListSeriousEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListSeriousEntriesResponse" }

    /// The files.
    package var entries: [SeriousEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entries: [SeriousEntry] = [],
        nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListSeriousEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_serious_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListSeriousEntriesResponse>) throws(MessageFault) {
        self.init()
        self.entries.reserveCapacity(c.pointee.n_entries)
        for index in 0..<c.pointee.n_entries {
            guard let nested = c.pointee.entries[index] else { continue }
            do { self.entries.append(try SeriousEntry(unpacked: nested)) } catch { throw error.inside("entries", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListSeriousEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListSeriousEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListSeriousEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__list_serious_entries_response__init(c)
        if !self.entries.isEmpty {
            c.pointee.n_entries = self.entries.count
            let memory = arena.allocate(self.entries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__SeriousEntry>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__SeriousEntry>?).self, capacity: self.entries.count)
            for index in self.entries.indices {
                do { list[index] = try self.entries[index].packed(in: arena) } catch { throw error.inside("entries", index) }
            }
            c.pointee.entries = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListSeriousEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [SeriousEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// What each method of `xinyi.listing.v1.SeriousEntryService` is, for routers, channels and policies.
package enum SeriousEntryServiceMethods {
    /// Proposes an entry. The subject is named by resource name or code; the list must be in force today, the
    /// caller its authority, and the underlying decision an effective decision of the caller about that
    /// subject
    /// in the registry.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `NO_UNDERLYING_DECISION`,
    /// `DECISION_NOT_EFFECTIVE`, `LIST_NOT_IN_FORCE`, `CONDITION_MISSING`, `ALREADY_LISTED`; PERMISSION_DENIED
    /// `NOT_THE_AUTHORITY`; UNAVAILABLE `REGISTRY_NOT_HEARD` while the registry has never been heard.
    /// Rows: L2, L8.
    package static let proposeEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ProposeEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["L2", "L8"])

    /// Records that the prior notice was served: proposed to notice served. Answers the last day of the defence window,
    /// which runs from the later of the service and this record: nobody shortens it by a day that lies back.
    /// Errors: INVALID_ARGUMENT for a day in the future, before the underlying decision, or without proof.
    /// Rows: L2, L10.
    package static let recordNoticeServed = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordNoticeServed",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2", "L10"])

    /// Records a statement of the subject: to defence open. May be repeated until the review.
    /// Errors: INVALID_ARGUMENT for a day outside the window; FAILED_PRECONDITION by state.
    /// Rows: L2.
    package static let recordDefence = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordDefence",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    /// Records that the subject expressly waives the rest of the defence window.
    /// Errors: INVALID_ARGUMENT without the signed declaration; FAILED_PRECONDITION by state.
    /// Rows: L2.
    package static let recordDefenceWaiver = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordDefenceWaiver",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    /// Lets the defence window run from the day on which the notice was served although it was recorded later. The lead
    /// department alone does it, on a document that it filed; the window is never shorter than from the service.
    /// Errors: FAILED_PRECONDITION by state, or `NOTHING_TO_RELEASE` if the window runs from the service already;
    /// INVALID_ARGUMENT without document or reason.
    /// Rows: L2.
    package static let releaseDefenceWindow = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ReleaseDefenceWindow",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L2"])

    /// Records the review by a second official: to reviewed, or to dropped if the defence is accepted.
    /// Errors: FAILED_PRECONDITION `DEFENCE_WINDOW_OPEN` before the window ended and without waiver,
    /// `DEFENCE_WINDOW_PROVISIONAL` while its end needs an unpublished calendar year, `REVIEWER_IS_PROPOSER`;
    /// INVALID_ARGUMENT if a statement is not answered.
    /// Rows: L2.
    package static let reviewEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ReviewEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.reviewer, .legalOfficer],
        rows: ["L2"])

    /// Records that the higher authority was asked for its consent, and then its answer: granted, the entry may be decided;
    /// refused, the file is dropped. Nobody consents in its place: an answer without its document is refused, and an answer
    /// once recorded is not replaced.
    /// Errors: FAILED_PRECONDITION unless reviewed, or `CONSENT_NOT_REQUIRED`, `CONSENT_ANSWERED`; INVALID_ARGUMENT for
    /// another authority than the definition's, without document, or for a day out of bounds.
    /// Rows: L2.
    package static let recordHigherConsent = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordHigherConsent",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    /// Decides a reviewed entry: to decided. The end of the period is set here and never later than the list
    /// allows.
    /// Errors: FAILED_PRECONDITION `LIST_NOT_IN_FORCE` on the decision date, `DEFENCE_WINDOW_OPEN`,
    /// `DECISION_NOT_EFFECTIVE` if the underlying decision has fallen away, `DECIDER_IS_PROPOSER`,
    /// `HIGHER_CONSENT_MISSING` where the definition requires a consent that is not on file.
    /// Rows: L2.
    package static let decideEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "DecideEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L2"])

    /// Records that decision and repair notice were served together: to served, and to effective from the
    /// effective
    /// date on without another call.
    /// Errors: INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L2, L10.
    package static let recordDecisionServed = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordDecisionServed",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2", "L10"])

    /// Withdraws a file before the decision: to dropped.
    /// Errors: FAILED_PRECONDITION after the decision: revoke instead.
    /// Rows: L2.
    package static let withdrawEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "WithdrawEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    /// Removes an effective entry early under its list's exit rule.
    /// Errors: FAILED_PRECONDITION `EARLY_REMOVAL_NOT_ALLOWED`, `MINIMUM_PERIOD_RUNNING`.
    /// Rows: L2, L7.
    package static let removeEntryEarly = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RemoveEntryEarly",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L2", "L7"])

    /// Revokes a decided, served or effective entry because it should not have been.
    /// Errors: INVALID_ARGUMENT for a reason that is none of revocation; FAILED_PRECONDITION by state.
    /// Rows: L2, L7.
    package static let revokeEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RevokeEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L2", "L7"])

    /// Records that every place where a revoked entry had appeared was corrected.
    /// Errors: FAILED_PRECONDITION unless revoked and every place confirmed.
    /// Rows: L5, L7.
    package static let recordReputationRestored = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordReputationRestored",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5", "L7"])

    /// Points out honours of the subject to the bodies that awarded them, or records their revocation.
    /// Errors: FAILED_PRECONDITION unless effective.
    /// Rows: L8.
    package static let pointOutHonours = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "PointOutHonours",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L8"])

    /// Returns the whole file. Only its department, the lead department see it; others use LookupService.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    package static let getSeriousEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "GetSeriousEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L2"])

    /// Lists files in order of creation; a department sees its own.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    package static let listSeriousEntries = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ListSeriousEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L2"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [proposeEntry, recordNoticeServed, recordDefence, recordDefenceWaiver, releaseDefenceWindow, reviewEntry, recordHigherConsent, decideEntry, recordDecisionServed, withdrawEntry, removeEntryEarly, revokeEntry, recordReputationRestored, pointOutHonours, getSeriousEntry, listSeriousEntries]
}

/// Carries the file of a serious-list entry. A department acts only on lists whose authority it is. Every
/// step names its official; proposer and reviewer are different persons. Steps that do not fit the state are
/// FAILED_PRECONDITION `ILLEGAL_TRANSITION` with the state, the rule and the remedy; an old etag is ABORTED.
package protocol SeriousEntryService: RPCService {
    /// Proposes an entry. The subject is named by resource name or code; the list must be in force today, the
    /// caller its authority, and the underlying decision an effective decision of the caller about that
    /// subject
    /// in the registry.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `NO_UNDERLYING_DECISION`,
    /// `DECISION_NOT_EFFECTIVE`, `LIST_NOT_IN_FORCE`, `CONDITION_MISSING`, `ALREADY_LISTED`; PERMISSION_DENIED
    /// `NOT_THE_AUTHORITY`; UNAVAILABLE `REGISTRY_NOT_HEARD` while the registry has never been heard.
    /// Rows: L2, L8.
    func proposeEntry(_ request: ProposeEntryRequest, context: ServerContext) async throws -> ProposeEntryResponse

    /// Records that the prior notice was served: proposed to notice served. Answers the last day of the defence window,
    /// which runs from the later of the service and this record: nobody shortens it by a day that lies back.
    /// Errors: INVALID_ARGUMENT for a day in the future, before the underlying decision, or without proof.
    /// Rows: L2, L10.
    func recordNoticeServed(_ request: RecordNoticeServedRequest, context: ServerContext) async throws -> RecordNoticeServedResponse

    /// Records a statement of the subject: to defence open. May be repeated until the review.
    /// Errors: INVALID_ARGUMENT for a day outside the window; FAILED_PRECONDITION by state.
    /// Rows: L2.
    func recordDefence(_ request: RecordDefenceRequest, context: ServerContext) async throws -> RecordDefenceResponse

    /// Records that the subject expressly waives the rest of the defence window.
    /// Errors: INVALID_ARGUMENT without the signed declaration; FAILED_PRECONDITION by state.
    /// Rows: L2.
    func recordDefenceWaiver(_ request: RecordDefenceWaiverRequest, context: ServerContext) async throws -> RecordDefenceWaiverResponse

    /// Lets the defence window run from the day on which the notice was served although it was recorded later. The lead
    /// department alone does it, on a document that it filed; the window is never shorter than from the service.
    /// Errors: FAILED_PRECONDITION by state, or `NOTHING_TO_RELEASE` if the window runs from the service already;
    /// INVALID_ARGUMENT without document or reason.
    /// Rows: L2.
    func releaseDefenceWindow(_ request: ReleaseDefenceWindowRequest, context: ServerContext) async throws -> ReleaseDefenceWindowResponse

    /// Records the review by a second official: to reviewed, or to dropped if the defence is accepted.
    /// Errors: FAILED_PRECONDITION `DEFENCE_WINDOW_OPEN` before the window ended and without waiver,
    /// `DEFENCE_WINDOW_PROVISIONAL` while its end needs an unpublished calendar year, `REVIEWER_IS_PROPOSER`;
    /// INVALID_ARGUMENT if a statement is not answered.
    /// Rows: L2.
    func reviewEntry(_ request: ReviewEntryRequest, context: ServerContext) async throws -> ReviewEntryResponse

    /// Records that the higher authority was asked for its consent, and then its answer: granted, the entry may be decided;
    /// refused, the file is dropped. Nobody consents in its place: an answer without its document is refused, and an answer
    /// once recorded is not replaced.
    /// Errors: FAILED_PRECONDITION unless reviewed, or `CONSENT_NOT_REQUIRED`, `CONSENT_ANSWERED`; INVALID_ARGUMENT for
    /// another authority than the definition's, without document, or for a day out of bounds.
    /// Rows: L2.
    func recordHigherConsent(_ request: RecordHigherConsentRequest, context: ServerContext) async throws -> RecordHigherConsentResponse

    /// Decides a reviewed entry: to decided. The end of the period is set here and never later than the list
    /// allows.
    /// Errors: FAILED_PRECONDITION `LIST_NOT_IN_FORCE` on the decision date, `DEFENCE_WINDOW_OPEN`,
    /// `DECISION_NOT_EFFECTIVE` if the underlying decision has fallen away, `DECIDER_IS_PROPOSER`,
    /// `HIGHER_CONSENT_MISSING` where the definition requires a consent that is not on file.
    /// Rows: L2.
    func decideEntry(_ request: DecideEntryRequest, context: ServerContext) async throws -> DecideEntryResponse

    /// Records that decision and repair notice were served together: to served, and to effective from the
    /// effective
    /// date on without another call.
    /// Errors: INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L2, L10.
    func recordDecisionServed(_ request: RecordDecisionServedRequest, context: ServerContext) async throws -> RecordDecisionServedResponse

    /// Withdraws a file before the decision: to dropped.
    /// Errors: FAILED_PRECONDITION after the decision: revoke instead.
    /// Rows: L2.
    func withdrawEntry(_ request: WithdrawEntryRequest, context: ServerContext) async throws -> WithdrawEntryResponse

    /// Removes an effective entry early under its list's exit rule.
    /// Errors: FAILED_PRECONDITION `EARLY_REMOVAL_NOT_ALLOWED`, `MINIMUM_PERIOD_RUNNING`.
    /// Rows: L2, L7.
    func removeEntryEarly(_ request: RemoveEntryEarlyRequest, context: ServerContext) async throws -> RemoveEntryEarlyResponse

    /// Revokes a decided, served or effective entry because it should not have been.
    /// Errors: INVALID_ARGUMENT for a reason that is none of revocation; FAILED_PRECONDITION by state.
    /// Rows: L2, L7.
    func revokeEntry(_ request: RevokeEntryRequest, context: ServerContext) async throws -> RevokeEntryResponse

    /// Records that every place where a revoked entry had appeared was corrected.
    /// Errors: FAILED_PRECONDITION unless revoked and every place confirmed.
    /// Rows: L5, L7.
    func recordReputationRestored(_ request: RecordReputationRestoredRequest, context: ServerContext) async throws -> RecordReputationRestoredResponse

    /// Points out honours of the subject to the bodies that awarded them, or records their revocation.
    /// Errors: FAILED_PRECONDITION unless effective.
    /// Rows: L8.
    func pointOutHonours(_ request: PointOutHonoursRequest, context: ServerContext) async throws -> PointOutHonoursResponse

    /// Returns the whole file. Only its department, the lead department see it; others use LookupService.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    func getSeriousEntry(_ request: GetSeriousEntryRequest, context: ServerContext) async throws -> GetSeriousEntryResponse

    /// Lists files in order of creation; a department sees its own.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    func listSeriousEntries(_ request: ListSeriousEntriesRequest, context: ServerContext) async throws -> ListSeriousEntriesResponse
}

extension SeriousEntryService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func proposeEntry(_ request: ProposeEntryRequest, context: ServerContext) async throws -> ProposeEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.proposeEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordNoticeServed(_ request: RecordNoticeServedRequest, context: ServerContext) async throws -> RecordNoticeServedResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordNoticeServed)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordDefence(_ request: RecordDefenceRequest, context: ServerContext) async throws -> RecordDefenceResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordDefence)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordDefenceWaiver(_ request: RecordDefenceWaiverRequest, context: ServerContext) async throws -> RecordDefenceWaiverResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordDefenceWaiver)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func releaseDefenceWindow(_ request: ReleaseDefenceWindowRequest, context: ServerContext) async throws -> ReleaseDefenceWindowResponse {
        throw unimplemented(SeriousEntryServiceMethods.releaseDefenceWindow)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func reviewEntry(_ request: ReviewEntryRequest, context: ServerContext) async throws -> ReviewEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.reviewEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordHigherConsent(_ request: RecordHigherConsentRequest, context: ServerContext) async throws -> RecordHigherConsentResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordHigherConsent)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func decideEntry(_ request: DecideEntryRequest, context: ServerContext) async throws -> DecideEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.decideEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordDecisionServed(_ request: RecordDecisionServedRequest, context: ServerContext) async throws -> RecordDecisionServedResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordDecisionServed)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawEntry(_ request: WithdrawEntryRequest, context: ServerContext) async throws -> WithdrawEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.withdrawEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func removeEntryEarly(_ request: RemoveEntryEarlyRequest, context: ServerContext) async throws -> RemoveEntryEarlyResponse {
        throw unimplemented(SeriousEntryServiceMethods.removeEntryEarly)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func revokeEntry(_ request: RevokeEntryRequest, context: ServerContext) async throws -> RevokeEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.revokeEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordReputationRestored(_ request: RecordReputationRestoredRequest, context: ServerContext) async throws -> RecordReputationRestoredResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordReputationRestored)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func pointOutHonours(_ request: PointOutHonoursRequest, context: ServerContext) async throws -> PointOutHonoursResponse {
        throw unimplemented(SeriousEntryServiceMethods.pointOutHonours)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getSeriousEntry(_ request: GetSeriousEntryRequest, context: ServerContext) async throws -> GetSeriousEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.getSeriousEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSeriousEntries(_ request: ListSeriousEntriesRequest, context: ServerContext) async throws -> ListSeriousEntriesResponse {
        throw unimplemented(SeriousEntryServiceMethods.listSeriousEntries)
    }
}

extension SeriousEntryService {
    /// Makes every method of `SeriousEntryService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSeriousEntryService(in router: inout Router) {
        router.add(SeriousEntryServiceMethods.proposeEntry) { payload, limits, _ throws(RPCError) in
            let request = try ProposeEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.proposeEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordNoticeServed) { payload, limits, _ throws(RPCError) in
            let request = try RecordNoticeServedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordNoticeServed(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordDefence) { payload, limits, _ throws(RPCError) in
            let request = try RecordDefenceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordDefence(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordDefenceWaiver) { payload, limits, _ throws(RPCError) in
            let request = try RecordDefenceWaiverRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordDefenceWaiver(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.releaseDefenceWindow) { payload, limits, _ throws(RPCError) in
            let request = try ReleaseDefenceWindowRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.releaseDefenceWindow(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.reviewEntry) { payload, limits, _ throws(RPCError) in
            let request = try ReviewEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reviewEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordHigherConsent) { payload, limits, _ throws(RPCError) in
            let request = try RecordHigherConsentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordHigherConsent(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.decideEntry) { payload, limits, _ throws(RPCError) in
            let request = try DecideEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.decideEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordDecisionServed) { payload, limits, _ throws(RPCError) in
            let request = try RecordDecisionServedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordDecisionServed(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.withdrawEntry) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.removeEntryEarly) { payload, limits, _ throws(RPCError) in
            let request = try RemoveEntryEarlyRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.removeEntryEarly(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.revokeEntry) { payload, limits, _ throws(RPCError) in
            let request = try RevokeEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.revokeEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordReputationRestored) { payload, limits, _ throws(RPCError) in
            let request = try RecordReputationRestoredRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordReputationRestored(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.pointOutHonours) { payload, limits, _ throws(RPCError) in
            let request = try PointOutHonoursRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.pointOutHonours(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.getSeriousEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetSeriousEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSeriousEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.listSeriousEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListSeriousEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSeriousEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerSeriousEntryService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.SeriousEntryService`.
///
/// Carries the file of a serious-list entry. A department acts only on lists whose authority it is. Every
/// step names its official; proposer and reviewer are different persons. Steps that do not fit the state are
/// FAILED_PRECONDITION `ILLEGAL_TRANSITION` with the state, the rule and the remedy; an old etag is ABORTED.
package struct SeriousEntryServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Proposes an entry. The subject is named by resource name or code; the list must be in force today, the
    /// caller its authority, and the underlying decision an effective decision of the caller about that
    /// subject
    /// in the registry.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `NO_UNDERLYING_DECISION`,
    /// `DECISION_NOT_EFFECTIVE`, `LIST_NOT_IN_FORCE`, `CONDITION_MISSING`, `ALREADY_LISTED`; PERMISSION_DENIED
    /// `NOT_THE_AUTHORITY`; UNAVAILABLE `REGISTRY_NOT_HEARD` while the registry has never been heard.
    /// Rows: L2, L8.
    package func proposeEntry(_ request: ProposeEntryRequest, options: CallOptions = .default) async throws -> ProposeEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.proposeEntry, request.serialized(), options: options))
    }

    /// Records that the prior notice was served: proposed to notice served. Answers the last day of the defence window,
    /// which runs from the later of the service and this record: nobody shortens it by a day that lies back.
    /// Errors: INVALID_ARGUMENT for a day in the future, before the underlying decision, or without proof.
    /// Rows: L2, L10.
    package func recordNoticeServed(_ request: RecordNoticeServedRequest, options: CallOptions = .default) async throws -> RecordNoticeServedResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordNoticeServed, request.serialized(), options: options))
    }

    /// Records a statement of the subject: to defence open. May be repeated until the review.
    /// Errors: INVALID_ARGUMENT for a day outside the window; FAILED_PRECONDITION by state.
    /// Rows: L2.
    package func recordDefence(_ request: RecordDefenceRequest, options: CallOptions = .default) async throws -> RecordDefenceResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordDefence, request.serialized(), options: options))
    }

    /// Records that the subject expressly waives the rest of the defence window.
    /// Errors: INVALID_ARGUMENT without the signed declaration; FAILED_PRECONDITION by state.
    /// Rows: L2.
    package func recordDefenceWaiver(_ request: RecordDefenceWaiverRequest, options: CallOptions = .default) async throws -> RecordDefenceWaiverResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordDefenceWaiver, request.serialized(), options: options))
    }

    /// Lets the defence window run from the day on which the notice was served although it was recorded later. The lead
    /// department alone does it, on a document that it filed; the window is never shorter than from the service.
    /// Errors: FAILED_PRECONDITION by state, or `NOTHING_TO_RELEASE` if the window runs from the service already;
    /// INVALID_ARGUMENT without document or reason.
    /// Rows: L2.
    package func releaseDefenceWindow(_ request: ReleaseDefenceWindowRequest, options: CallOptions = .default) async throws -> ReleaseDefenceWindowResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.releaseDefenceWindow, request.serialized(), options: options))
    }

    /// Records the review by a second official: to reviewed, or to dropped if the defence is accepted.
    /// Errors: FAILED_PRECONDITION `DEFENCE_WINDOW_OPEN` before the window ended and without waiver,
    /// `DEFENCE_WINDOW_PROVISIONAL` while its end needs an unpublished calendar year, `REVIEWER_IS_PROPOSER`;
    /// INVALID_ARGUMENT if a statement is not answered.
    /// Rows: L2.
    package func reviewEntry(_ request: ReviewEntryRequest, options: CallOptions = .default) async throws -> ReviewEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.reviewEntry, request.serialized(), options: options))
    }

    /// Records that the higher authority was asked for its consent, and then its answer: granted, the entry may be decided;
    /// refused, the file is dropped. Nobody consents in its place: an answer without its document is refused, and an answer
    /// once recorded is not replaced.
    /// Errors: FAILED_PRECONDITION unless reviewed, or `CONSENT_NOT_REQUIRED`, `CONSENT_ANSWERED`; INVALID_ARGUMENT for
    /// another authority than the definition's, without document, or for a day out of bounds.
    /// Rows: L2.
    package func recordHigherConsent(_ request: RecordHigherConsentRequest, options: CallOptions = .default) async throws -> RecordHigherConsentResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordHigherConsent, request.serialized(), options: options))
    }

    /// Decides a reviewed entry: to decided. The end of the period is set here and never later than the list
    /// allows.
    /// Errors: FAILED_PRECONDITION `LIST_NOT_IN_FORCE` on the decision date, `DEFENCE_WINDOW_OPEN`,
    /// `DECISION_NOT_EFFECTIVE` if the underlying decision has fallen away, `DECIDER_IS_PROPOSER`,
    /// `HIGHER_CONSENT_MISSING` where the definition requires a consent that is not on file.
    /// Rows: L2.
    package func decideEntry(_ request: DecideEntryRequest, options: CallOptions = .default) async throws -> DecideEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.decideEntry, request.serialized(), options: options))
    }

    /// Records that decision and repair notice were served together: to served, and to effective from the
    /// effective
    /// date on without another call.
    /// Errors: INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L2, L10.
    package func recordDecisionServed(_ request: RecordDecisionServedRequest, options: CallOptions = .default) async throws -> RecordDecisionServedResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordDecisionServed, request.serialized(), options: options))
    }

    /// Withdraws a file before the decision: to dropped.
    /// Errors: FAILED_PRECONDITION after the decision: revoke instead.
    /// Rows: L2.
    package func withdrawEntry(_ request: WithdrawEntryRequest, options: CallOptions = .default) async throws -> WithdrawEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.withdrawEntry, request.serialized(), options: options))
    }

    /// Removes an effective entry early under its list's exit rule.
    /// Errors: FAILED_PRECONDITION `EARLY_REMOVAL_NOT_ALLOWED`, `MINIMUM_PERIOD_RUNNING`.
    /// Rows: L2, L7.
    package func removeEntryEarly(_ request: RemoveEntryEarlyRequest, options: CallOptions = .default) async throws -> RemoveEntryEarlyResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.removeEntryEarly, request.serialized(), options: options))
    }

    /// Revokes a decided, served or effective entry because it should not have been.
    /// Errors: INVALID_ARGUMENT for a reason that is none of revocation; FAILED_PRECONDITION by state.
    /// Rows: L2, L7.
    package func revokeEntry(_ request: RevokeEntryRequest, options: CallOptions = .default) async throws -> RevokeEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.revokeEntry, request.serialized(), options: options))
    }

    /// Records that every place where a revoked entry had appeared was corrected.
    /// Errors: FAILED_PRECONDITION unless revoked and every place confirmed.
    /// Rows: L5, L7.
    package func recordReputationRestored(_ request: RecordReputationRestoredRequest, options: CallOptions = .default) async throws -> RecordReputationRestoredResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordReputationRestored, request.serialized(), options: options))
    }

    /// Points out honours of the subject to the bodies that awarded them, or records their revocation.
    /// Errors: FAILED_PRECONDITION unless effective.
    /// Rows: L8.
    package func pointOutHonours(_ request: PointOutHonoursRequest, options: CallOptions = .default) async throws -> PointOutHonoursResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.pointOutHonours, request.serialized(), options: options))
    }

    /// Returns the whole file. Only its department, the lead department see it; others use LookupService.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    package func getSeriousEntry(_ request: GetSeriousEntryRequest, options: CallOptions = .default) async throws -> GetSeriousEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.getSeriousEntry, request.serialized(), options: options))
    }

    /// Lists files in order of creation; a department sees its own.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    package func listSeriousEntries(_ request: ListSeriousEntriesRequest, options: CallOptions = .default) async throws -> ListSeriousEntriesResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.listSeriousEntries, request.serialized(), options: options))
    }
}
