// Written by `make generate` from proto/xinyi/registry/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for WatchRegistry.
package struct WatchRegistryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.WatchRegistryRequest" }

    /// The last position applied; 0 means from the beginning.
    package var afterPosition: Int64 = 0

    /// The history that the position belongs to, as the last message or the snapshot gave it. Absent: it is not compared.
    package var history: CommonSchema.FeedHistory? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        afterPosition: Int64 = 0,
        history: CommonSchema.FeedHistory? = nil
    ) {
        self.afterPosition = afterPosition
        self.history = history
    }
}

extension WatchRegistryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__watch_registry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__WatchRegistryRequest>) throws(MessageFault) {
        self.init()
        self.afterPosition = c.pointee.after_position
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__WatchRegistryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__WatchRegistryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__WatchRegistryRequest.self, capacity: 1)
        xinyi__registry__v1__watch_registry_request__init(c)
        c.pointee.after_position = self.afterPosition
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

/// One message of the stream of WatchRegistry.
package struct WatchRegistryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.WatchRegistryResponse" }

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(RegistryChange)
        /// A sign of life.
        case heartbeat(CommonSchema.Heartbeat)
        /// The position asked for is gone; the stream ends.
        case resync(CommonSchema.ResyncRequired)
    }

    /// What the message is.
    package var event: OneOf_Event?

    /// The feed's history up to the change, or up to the head position of the heartbeat.
    package var history: CommonSchema.FeedHistory? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        event: OneOf_Event? = nil,
        history: CommonSchema.FeedHistory? = nil
    ) {
        self.event = event
        self.history = history
    }
}

extension WatchRegistryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__watch_registry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__WatchRegistryResponse>) throws(MessageFault) {
        self.init()
        switch c.pointee.event_case.rawValue {
            case 1:
            if let nested = c.pointee.change {
                do { self.event = .change(try RegistryChange(unpacked: nested)) } catch { throw error.inside("change") }
            }
            case 2:
            if let nested = c.pointee.heartbeat {
                do { self.event = .heartbeat(try CommonSchema.Heartbeat(unpacked: nested)) } catch { throw error.inside("heartbeat") }
            }
            case 3:
            if let nested = c.pointee.resync {
                do { self.event = .resync(try CommonSchema.ResyncRequired(unpacked: nested)) } catch { throw error.inside("resync") }
            }
            default: break
        }
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__WatchRegistryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__WatchRegistryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__WatchRegistryResponse.self, capacity: 1)
        xinyi__registry__v1__watch_registry_response__init(c)
        switch self.event {
            case .change(let value):
                c.pointee.event_case = Xinyi__Registry__V1__WatchRegistryResponse__EventCase(rawValue: 1)
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
            case .heartbeat(let value):
                c.pointee.event_case = Xinyi__Registry__V1__WatchRegistryResponse__EventCase(rawValue: 2)
            do { c.pointee.heartbeat = try value.packed(in: arena) } catch { throw error.inside("heartbeat") }
            case .resync(let value):
                c.pointee.event_case = Xinyi__Registry__V1__WatchRegistryResponse__EventCase(rawValue: 3)
            do { c.pointee.resync = try value.packed(in: arena) } catch { throw error.inside("resync") }
            case nil: break
        }
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

/// One committed change: the new state of one record.
package struct RegistryChange: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RegistryChange" }

    /// Its position, gapless; 0 inside a snapshot.
    package var position: Int64 = 0

    /// When it was committed; absent inside a snapshot.
    package var changeTime: WireTimestamp? = nil

    /// The record.
    package enum OneOf_Record: Sendable, Hashable {
        /// A subject, new or changed.
        case subject(SubjectRecord)
        /// A decision, new or changed.
        case decision(DecisionRecord)
        /// A department, new or changed.
        case department(Department)
        /// A year of the calendar, new or changed.
        case calendarYear(CalendarYear)
        /// The rule book, a new version with all its rules. A snapshot has the current one only.
        case ruleBook(RuleBookEdition)
        /// An official of a department, new or changed.
        case official(DepartmentOfficial)
    }

    /// The record.
    package var record: OneOf_Record?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        position: Int64 = 0,
        changeTime: WireTimestamp? = nil,
        record: OneOf_Record? = nil
    ) {
        self.position = position
        self.changeTime = changeTime
        self.record = record
    }
}

extension RegistryChange {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__registry_change__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RegistryChange>) throws(MessageFault) {
        self.init()
        self.position = c.pointee.position
        if let nested = c.pointee.change_time {
            do { self.changeTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("change_time") }
        }
        switch c.pointee.record_case.rawValue {
            case 3:
            if let nested = c.pointee.subject {
                do { self.record = .subject(try SubjectRecord(unpacked: nested)) } catch { throw error.inside("subject") }
            }
            case 4:
            if let nested = c.pointee.decision {
                do { self.record = .decision(try DecisionRecord(unpacked: nested)) } catch { throw error.inside("decision") }
            }
            case 5:
            if let nested = c.pointee.department {
                do { self.record = .department(try Department(unpacked: nested)) } catch { throw error.inside("department") }
            }
            case 6:
            if let nested = c.pointee.calendar_year {
                do { self.record = .calendarYear(try CalendarYear(unpacked: nested)) } catch { throw error.inside("calendar_year") }
            }
            case 7:
            if let nested = c.pointee.rule_book {
                do { self.record = .ruleBook(try RuleBookEdition(unpacked: nested)) } catch { throw error.inside("rule_book") }
            }
            case 8:
            if let nested = c.pointee.official {
                do { self.record = .official(try DepartmentOfficial(unpacked: nested)) } catch { throw error.inside("official") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RegistryChange> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RegistryChange>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RegistryChange.self, capacity: 1)
        xinyi__registry__v1__registry_change__init(c)
        c.pointee.position = self.position
        if let value = self.changeTime {
            do { c.pointee.change_time = try value.packed(in: arena) } catch { throw error.inside("change_time") }
        }
        switch self.record {
            case .subject(let value):
                c.pointee.record_case = Xinyi__Registry__V1__RegistryChange__RecordCase(rawValue: 3)
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
            case .decision(let value):
                c.pointee.record_case = Xinyi__Registry__V1__RegistryChange__RecordCase(rawValue: 4)
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
            case .department(let value):
                c.pointee.record_case = Xinyi__Registry__V1__RegistryChange__RecordCase(rawValue: 5)
            do { c.pointee.department = try value.packed(in: arena) } catch { throw error.inside("department") }
            case .calendarYear(let value):
                c.pointee.record_case = Xinyi__Registry__V1__RegistryChange__RecordCase(rawValue: 6)
            do { c.pointee.calendar_year = try value.packed(in: arena) } catch { throw error.inside("calendar_year") }
            case .ruleBook(let value):
                c.pointee.record_case = Xinyi__Registry__V1__RegistryChange__RecordCase(rawValue: 7)
            do { c.pointee.rule_book = try value.packed(in: arena) } catch { throw error.inside("rule_book") }
            case .official(let value):
                c.pointee.record_case = Xinyi__Registry__V1__RegistryChange__RecordCase(rawValue: 8)
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
            case nil: break
        }
        return c
    }
}

/// A subject as others need it: enough to resolve a code locally, nothing that identifies a natural person in clear.
package struct SubjectRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubjectRecord" }

    /// `subjects/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// The name in use. For natural persons, too: never to be published.
    package var displayName: String = ""

    /// Unified social credit identifier in use; empty where there is none.
    package var uscc: String = ""

    /// Other identifiers that find the subject: former ones, and those of records merged into it.
    package var formerUsccs: [String] = []

    /// Blind index of a natural person's number, 64 hex digits, by the key that the services share; empty for others.
    /// Of a citizen number: domain "citizen-number", the folded 18 characters. Of another document: domain
    /// "identity-document", the number in upper case without blanks and hyphens.
    package var blindIndex: String = ""

    /// Other blind indexes that find the subject: former ones, and those of records merged into it.
    package var formerBlindIndexes: [String] = []

    /// Day of establishment, `YYYY-MM-DD`, or empty.
    package var establishedDate: String = ""

    /// The status.
    package var status: SubjectStatus = .unspecified

    /// The subject that took its place, or empty.
    package var mergedInto: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: CommonSchema.SubjectKind = .unspecified,
        displayName: String = "",
        uscc: String = "",
        formerUsccs: [String] = [],
        blindIndex: String = "",
        formerBlindIndexes: [String] = [],
        establishedDate: String = "",
        status: SubjectStatus = .unspecified,
        mergedInto: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.displayName = displayName
        self.uscc = uscc
        self.formerUsccs = formerUsccs
        self.blindIndex = blindIndex
        self.formerBlindIndexes = formerBlindIndexes
        self.establishedDate = establishedDate
        self.status = status
        self.mergedInto = mergedInto
    }
}

extension SubjectRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__subject_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubjectRecord>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.formerUsccs = try MessageArena.strings(c.pointee.former_usccs, c.pointee.n_former_usccs, "former_usccs")
        self.blindIndex = try MessageArena.string(c.pointee.blind_index, "blind_index")
        self.formerBlindIndexes = try MessageArena.strings(c.pointee.former_blind_indexes, c.pointee.n_former_blind_indexes, "former_blind_indexes")
        self.establishedDate = try MessageArena.string(c.pointee.established_date, "established_date")
        self.status = try MessageArena.enumeration(SubjectStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue)), "status")
        self.mergedInto = try MessageArena.string(c.pointee.merged_into, "merged_into")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubjectRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubjectRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubjectRecord.self, capacity: 1)
        xinyi__registry__v1__subject_record__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        if !self.formerUsccs.isEmpty {
            c.pointee.n_former_usccs = self.formerUsccs.count
            c.pointee.former_usccs = try arena.copy(self.formerUsccs, "former_usccs")
        }
        c.pointee.blind_index = try arena.copy(self.blindIndex, "blind_index")
        if !self.formerBlindIndexes.isEmpty {
            c.pointee.n_former_blind_indexes = self.formerBlindIndexes.count
            c.pointee.former_blind_indexes = try arena.copy(self.formerBlindIndexes, "former_blind_indexes")
        }
        c.pointee.established_date = try arena.copy(self.establishedDate, "established_date")
        c.pointee.status = Xinyi__Registry__V1__SubjectStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
        c.pointee.merged_into = try arena.copy(self.mergedInto, "merged_into")
        return c
    }
}

/// A decision as others need it.
package struct DecisionRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.DecisionRecord" }

    /// `decisions/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// `subjects/{id}`; the subject's record always comes before. The record that the decision came to, whatever it is
    /// merged into later.
    package var subject: String = ""

    /// Number of the document.
    package var documentNumber: String = ""

    /// Code of the department that answers for it.
    package var department: String = ""

    /// Unified social credit identifier of the deciding authority.
    package var authorityUscc: String = ""

    /// Day of the decision, `YYYY-MM-DD`.
    package var decisionDate: String = ""

    /// Kinds of penalty; empty for permits.
    package var penaltyKinds: [PenaltyKind] = []

    /// Fine in 0.01 yuan; 0 without one.
    package var fineFen: Int64 = 0

    /// Class by the rule set of its date; unspecified for permits.
    package var severity: SeverityClass = .unspecified

    /// Domain code, or empty where none is stated.
    package var domain: String = ""

    /// Conduct kind for `DECISION:<kind>`, or empty where none is stated.
    package var conductKind: String = ""

    /// The status.
    package var status: DecisionStatus = .unspecified

    /// Who may see it.
    package var disclosure: DisclosureState = .unspecified

    /// True while an objection to it is being verified.
    package var disputed: Bool = false

    /// Last day of validity as the document states it, `YYYY-MM-DD`.
    package var validTo: String = ""

    /// Last day of publication by the rule set, or empty.
    package var publicationEnd: String = ""

    /// When it was to be uploaded.
    package var uploadDue: CommonSchema.DueDate? = nil

    /// True if it was submitted late.
    package var late: Bool = false

    /// When it was submitted first.
    package var submitTime: WireTimestamp? = nil

    /// Version of its content.
    package var version: Int32 = 0

    /// True if an end of its publication came from a repair: it no longer counts as a bad record.
    package var repaired: Bool = false

    /// True if its joint service is due and not recorded.
    package var jointServiceMissing: Bool = false

    /// Day of its joint service, `YYYY-MM-DD`; empty while none is recorded.
    package var servedDate: String = ""

    /// True while reconsideration or litigation about it is pending.
    package var proceedingsPending: Bool = false

    /// True while its execution is suspended by order: no ground of a measure.
    package var executionSuspended: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: DecisionKind = .unspecified,
        subject: String = "",
        documentNumber: String = "",
        department: String = "",
        authorityUscc: String = "",
        decisionDate: String = "",
        penaltyKinds: [PenaltyKind] = [],
        fineFen: Int64 = 0,
        severity: SeverityClass = .unspecified,
        domain: String = "",
        conductKind: String = "",
        status: DecisionStatus = .unspecified,
        disclosure: DisclosureState = .unspecified,
        disputed: Bool = false,
        validTo: String = "",
        publicationEnd: String = "",
        uploadDue: CommonSchema.DueDate? = nil,
        late: Bool = false,
        submitTime: WireTimestamp? = nil,
        version: Int32 = 0,
        repaired: Bool = false,
        jointServiceMissing: Bool = false,
        servedDate: String = "",
        proceedingsPending: Bool = false,
        executionSuspended: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.subject = subject
        self.documentNumber = documentNumber
        self.department = department
        self.authorityUscc = authorityUscc
        self.decisionDate = decisionDate
        self.penaltyKinds = penaltyKinds
        self.fineFen = fineFen
        self.severity = severity
        self.domain = domain
        self.conductKind = conductKind
        self.status = status
        self.disclosure = disclosure
        self.disputed = disputed
        self.validTo = validTo
        self.publicationEnd = publicationEnd
        self.uploadDue = uploadDue
        self.late = late
        self.submitTime = submitTime
        self.version = version
        self.repaired = repaired
        self.jointServiceMissing = jointServiceMissing
        self.servedDate = servedDate
        self.proceedingsPending = proceedingsPending
        self.executionSuspended = executionSuspended
    }
}

extension DecisionRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__decision_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__DecisionRecord>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.authorityUscc = try MessageArena.string(c.pointee.authority_uscc, "authority_uscc")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.penaltyKinds.reserveCapacity(c.pointee.n_penalty_kinds)
        for value in UnsafeBufferPointer(start: c.pointee.penalty_kinds, count: c.pointee.n_penalty_kinds) {
            self.penaltyKinds.append(try MessageArena.enumeration(PenaltyKind(rawValue: Int32(bitPattern: value.rawValue)), "penalty_kinds"))
        }
        self.fineFen = c.pointee.fine_fen
        self.severity = try MessageArena.enumeration(SeverityClass(rawValue: Int32(bitPattern: c.pointee.severity.rawValue)), "severity")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.conductKind = try MessageArena.string(c.pointee.conduct_kind, "conduct_kind")
        self.status = try MessageArena.enumeration(DecisionStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue)), "status")
        self.disclosure = try MessageArena.enumeration(DisclosureState(rawValue: Int32(bitPattern: c.pointee.disclosure.rawValue)), "disclosure")
        self.disputed = c.pointee.disputed != 0
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        self.publicationEnd = try MessageArena.string(c.pointee.publication_end, "publication_end")
        if let nested = c.pointee.upload_due {
            do { self.uploadDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("upload_due") }
        }
        self.late = c.pointee.late != 0
        if let nested = c.pointee.submit_time {
            do { self.submitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("submit_time") }
        }
        self.version = c.pointee.version
        self.repaired = c.pointee.repaired != 0
        self.jointServiceMissing = c.pointee.joint_service_missing != 0
        self.servedDate = try MessageArena.string(c.pointee.served_date, "served_date")
        self.proceedingsPending = c.pointee.proceedings_pending != 0
        self.executionSuspended = c.pointee.execution_suspended != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__DecisionRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__DecisionRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__DecisionRecord.self, capacity: 1)
        xinyi__registry__v1__decision_record__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.authority_uscc = try arena.copy(self.authorityUscc, "authority_uscc")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        if !self.penaltyKinds.isEmpty {
            c.pointee.n_penalty_kinds = self.penaltyKinds.count
            c.pointee.penalty_kinds = arena.list(self.penaltyKinds.map { Xinyi__Registry__V1__PenaltyKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.fine_fen = self.fineFen
        c.pointee.severity = Xinyi__Registry__V1__SeverityClass(rawValue: UInt32(bitPattern: self.severity.rawValue))
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.conduct_kind = try arena.copy(self.conductKind, "conduct_kind")
        c.pointee.status = Xinyi__Registry__V1__DecisionStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
        c.pointee.disclosure = Xinyi__Registry__V1__DisclosureState(rawValue: UInt32(bitPattern: self.disclosure.rawValue))
        c.pointee.disputed = self.disputed ? 1 : 0
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        c.pointee.publication_end = try arena.copy(self.publicationEnd, "publication_end")
        if let value = self.uploadDue {
            do { c.pointee.upload_due = try value.packed(in: arena) } catch { throw error.inside("upload_due") }
        }
        c.pointee.late = self.late ? 1 : 0
        if let value = self.submitTime {
            do { c.pointee.submit_time = try value.packed(in: arena) } catch { throw error.inside("submit_time") }
        }
        c.pointee.version = self.version
        c.pointee.repaired = self.repaired ? 1 : 0
        c.pointee.joint_service_missing = self.jointServiceMissing ? 1 : 0
        c.pointee.served_date = try arena.copy(self.servedDate, "served_date")
        c.pointee.proceedings_pending = self.proceedingsPending ? 1 : 0
        c.pointee.execution_suspended = self.executionSuspended ? 1 : 0
        return c
    }
}

/// The request for ListRegistrySnapshot.
package struct ListRegistrySnapshotRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListRegistrySnapshotRequest" }

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

extension ListRegistrySnapshotRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_registry_snapshot_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListRegistrySnapshotRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListRegistrySnapshotRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListRegistrySnapshotRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListRegistrySnapshotRequest.self, capacity: 1)
        xinyi__registry__v1__list_registry_snapshot_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListRegistrySnapshotRequest: PagedRequest {}

/// The answer of ListRegistrySnapshot.
package struct ListRegistrySnapshotResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListRegistrySnapshotResponse" }

    /// The records; their positions and times are not set.
    package var changes: [RegistryChange] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// The position after which to watch once every page is applied.
    package var position: Int64 = 0

    /// The history that the position belongs to.
    package var history: CommonSchema.FeedHistory? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        changes: [RegistryChange] = [],
        nextPageToken: String = "",
        position: Int64 = 0,
        history: CommonSchema.FeedHistory? = nil
    ) {
        self.changes = changes
        self.nextPageToken = nextPageToken
        self.position = position
        self.history = history
    }
}

extension ListRegistrySnapshotResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_registry_snapshot_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListRegistrySnapshotResponse>) throws(MessageFault) {
        self.init()
        self.changes.reserveCapacity(c.pointee.n_changes)
        for index in 0..<c.pointee.n_changes {
            guard let nested = c.pointee.changes[index] else { continue }
            do { self.changes.append(try RegistryChange(unpacked: nested)) } catch { throw error.inside("changes", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
        self.position = c.pointee.position
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListRegistrySnapshotResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListRegistrySnapshotResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListRegistrySnapshotResponse.self, capacity: 1)
        xinyi__registry__v1__list_registry_snapshot_response__init(c)
        if !self.changes.isEmpty {
            c.pointee.n_changes = self.changes.count
            let memory = arena.allocate(self.changes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__RegistryChange>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__RegistryChange>?).self, capacity: self.changes.count)
            for index in self.changes.indices {
                do { list[index] = try self.changes[index].packed(in: arena) } catch { throw error.inside("changes", index) }
            }
            c.pointee.changes = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        c.pointee.position = self.position
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

extension ListRegistrySnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [RegistryChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.registry.v1.RegistryFeedService` is, for routers, channels and policies.
package enum RegistryFeedServiceMethods {
    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for callers that are none of the services that follow it.
    package static let watchRegistry = MethodDescriptor(
        service: "xinyi.registry.v1.RegistryFeedService", method: "WatchRegistry",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service], services: ["listing", "measures", "reporting"],
        rows: ["R1", "R2", "R3", "L9"])

    /// Lists the state of every record, page by page, with the position after which to watch: departments, their officials,
    /// calendar years, the rule book, subjects, decisions, in this order. All pages carry the position at which the first one was read; a record may be
    /// newer than that, never older, so that all pages and then the feed after the position give the exact state.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for callers that are none of the
    /// services that follow it.
    package static let listRegistrySnapshot = MethodDescriptor(
        service: "xinyi.registry.v1.RegistryFeedService", method: "ListRegistrySnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service], services: ["listing", "measures", "reporting"], isBulk: true,
        rows: ["R1", "R2", "R3", "L9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchRegistry, listRegistrySnapshot]
}

/// The registry's change feed and the snapshot that goes with it. Every change is the whole new state of one record, so
/// that applying one twice, or an older position's state under a newer snapshot, does no harm.
package protocol RegistryFeedService: RPCService {
    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for callers that are none of the services that follow it.
    func watchRegistry(_ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>) async throws

    /// Lists the state of every record, page by page, with the position after which to watch: departments, their officials,
    /// calendar years, the rule book, subjects, decisions, in this order. All pages carry the position at which the first one was read; a record may be
    /// newer than that, never older, so that all pages and then the feed after the position give the exact state.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for callers that are none of the
    /// services that follow it.
    func listRegistrySnapshot(_ request: ListRegistrySnapshotRequest, context: ServerContext) async throws -> ListRegistrySnapshotResponse
}

extension RegistryFeedService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func watchRegistry(_ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>) async throws {
        throw unimplemented(RegistryFeedServiceMethods.watchRegistry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRegistrySnapshot(_ request: ListRegistrySnapshotRequest, context: ServerContext) async throws -> ListRegistrySnapshotResponse {
        throw unimplemented(RegistryFeedServiceMethods.listRegistrySnapshot)
    }
}

extension RegistryFeedService {
    /// Makes every method of `RegistryFeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRegistryFeedService(in router: inout Router) {
        router.serverStreaming(RegistryFeedServiceMethods.watchRegistry) { (request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>) async throws -> Void in
            try await self.watchRegistry(request, context: context, writer: writer)
        }
        router.add(RegistryFeedServiceMethods.listRegistrySnapshot) { payload, limits, _ throws(RPCError) in
            let request = try ListRegistrySnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRegistrySnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerRegistryFeedService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.RegistryFeedService`.
///
/// The registry's change feed and the snapshot that goes with it. Every change is the whole new state of one record, so
/// that applying one twice, or an older position's state under a newer snapshot, does no harm.
package struct RegistryFeedServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for callers that are none of the services that follow it.
    package func watchRegistry(_ request: WatchRegistryRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchRegistryResponse> {
        try await channel.serverStreaming(RegistryFeedServiceMethods.watchRegistry, request, options: options)
    }

    /// Lists the state of every record, page by page, with the position after which to watch: departments, their officials,
    /// calendar years, the rule book, subjects, decisions, in this order. All pages carry the position at which the first one was read; a record may be
    /// newer than that, never older, so that all pages and then the feed after the position give the exact state.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for callers that are none of the
    /// services that follow it.
    package func listRegistrySnapshot(_ request: ListRegistrySnapshotRequest, options: CallOptions = .default) async throws -> ListRegistrySnapshotResponse {
        try decodeResponse(await channel.unaryBytes(RegistryFeedServiceMethods.listRegistrySnapshot, request.serialized(), options: options))
    }
}
