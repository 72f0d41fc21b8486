// Written by `make generate` from proto/xinyi/listing/v1/repair_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Applies for repair.
package struct ApplyForRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ApplyForRepairRequest" }

    /// The list entry, `entries/{id}`; may be left empty if `target` is given, and equals it if both name an entry.
    package var entry: String = ""

    /// What was corrected and how, 1 to 4000 bytes.
    package var statement: String = ""

    /// The public credit commitment.
    package var commitment: CommonSchema.DocumentReference? = nil

    /// Proof, 1 to 32.
    package var evidence: [RepairEvidence] = []

    /// Day of receipt, ISO date; empty means today.
    package var appliedDate: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// What is to be repaired; absent means the list entry `entry`.
    package var target: CaseTarget? = nil

    /// How it came in; absent means at the receiving department's counter.
    package var intake: CaseIntake? = nil

    /// On what ground; unspecified means performed.
    package var ground: RepairGround = .unspecified

    /// The court's ruling; required for reorganisation and settlement, absent otherwise.
    package var ruling: CourtRuling? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: String = "",
        statement: String = "",
        commitment: CommonSchema.DocumentReference? = nil,
        evidence: [RepairEvidence] = [],
        appliedDate: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = "",
        target: CaseTarget? = nil,
        intake: CaseIntake? = nil,
        ground: RepairGround = .unspecified,
        ruling: CourtRuling? = nil
    ) {
        self.entry = entry
        self.statement = statement
        self.commitment = commitment
        self.evidence = evidence
        self.appliedDate = appliedDate
        self.official = official
        self.requestId = requestId
        self.target = target
        self.intake = intake
        self.ground = ground
        self.ruling = ruling
    }
}

extension ApplyForRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__apply_for_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ApplyForRepairRequest>) throws(MessageFault) {
        self.init()
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.statement = try MessageArena.string(c.pointee.statement, "statement")
        if let nested = c.pointee.commitment {
            do { self.commitment = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("commitment") }
        }
        self.evidence.reserveCapacity(c.pointee.n_evidence)
        for index in 0..<c.pointee.n_evidence {
            guard let nested = c.pointee.evidence[index] else { continue }
            do { self.evidence.append(try RepairEvidence(unpacked: nested)) } catch { throw error.inside("evidence", index) }
        }
        self.appliedDate = try MessageArena.string(c.pointee.applied_date, "applied_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.target {
            do { self.target = try CaseTarget(unpacked: nested) } catch { throw error.inside("target") }
        }
        if let nested = c.pointee.intake {
            do { self.intake = try CaseIntake(unpacked: nested) } catch { throw error.inside("intake") }
        }
        self.ground = try MessageArena.enumeration(RepairGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue)), "ground")
        if let nested = c.pointee.ruling {
            do { self.ruling = try CourtRuling(unpacked: nested) } catch { throw error.inside("ruling") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ApplyForRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ApplyForRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ApplyForRepairRequest.self, capacity: 1)
        xinyi__listing__v1__apply_for_repair_request__init(c)
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.statement = try arena.copy(self.statement, "statement")
        if let value = self.commitment {
            do { c.pointee.commitment = try value.packed(in: arena) } catch { throw error.inside("commitment") }
        }
        if !self.evidence.isEmpty {
            c.pointee.n_evidence = self.evidence.count
            let memory = arena.allocate(self.evidence.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__RepairEvidence>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__RepairEvidence>?).self, capacity: self.evidence.count)
            for index in self.evidence.indices {
                do { list[index] = try self.evidence[index].packed(in: arena) } catch { throw error.inside("evidence", index) }
            }
            c.pointee.evidence = list
        }
        c.pointee.applied_date = try arena.copy(self.appliedDate, "applied_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.target {
            do { c.pointee.target = try value.packed(in: arena) } catch { throw error.inside("target") }
        }
        if let value = self.intake {
            do { c.pointee.intake = try value.packed(in: arena) } catch { throw error.inside("intake") }
        }
        c.pointee.ground = Xinyi__Listing__V1__RepairGround(rawValue: UInt32(bitPattern: self.ground.rawValue))
        if let value = self.ruling {
            do { c.pointee.ruling = try value.packed(in: arena) } catch { throw error.inside("ruling") }
        }
        return c
    }
}

extension ApplyForRepairRequest: ActedRequest, IdempotentRequest {}

/// The repair as it now stands.
package struct ApplyForRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ApplyForRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension ApplyForRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__apply_for_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ApplyForRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ApplyForRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ApplyForRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ApplyForRepairResponse.self, capacity: 1)
        xinyi__listing__v1__apply_for_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Accepts an application.
package struct AcceptRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.AcceptRepairRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// True declares the case complex: REPAIR_EXTENSION more.
    package var complexCase: Bool = false

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
        complexCase: Bool = false,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.complexCase = complexCase
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension AcceptRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__accept_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__AcceptRepairRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.complexCase = c.pointee.complex_case != 0
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__AcceptRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__AcceptRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__AcceptRepairRequest.self, capacity: 1)
        xinyi__listing__v1__accept_repair_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.complex_case = self.complexCase ? 1 : 0
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension AcceptRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct AcceptRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.AcceptRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension AcceptRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__accept_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__AcceptRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__AcceptRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__AcceptRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__AcceptRepairResponse.self, capacity: 1)
        xinyi__listing__v1__accept_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Returns an application.
package struct ReturnRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReturnRepairRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Everything that is missing, 1 to 2000 bytes.
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

extension ReturnRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__return_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReturnRepairRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReturnRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReturnRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReturnRepairRequest.self, capacity: 1)
        xinyi__listing__v1__return_repair_request__init(c)
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

extension ReturnRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ReturnRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReturnRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension ReturnRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__return_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReturnRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReturnRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReturnRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReturnRepairResponse.self, capacity: 1)
        xinyi__listing__v1__return_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Approves a repair.
package struct ApproveRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ApproveRepairRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Findings, 1 to 2000 bytes.
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

extension ApproveRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__approve_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ApproveRepairRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ApproveRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ApproveRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ApproveRepairRequest.self, capacity: 1)
        xinyi__listing__v1__approve_repair_request__init(c)
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

extension ApproveRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ApproveRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ApproveRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension ApproveRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__approve_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ApproveRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ApproveRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ApproveRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ApproveRepairResponse.self, capacity: 1)
        xinyi__listing__v1__approve_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Refuses a repair.
package struct RefuseRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RefuseRepairRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Reasons, 1 to 2000 bytes.
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

extension RefuseRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__refuse_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RefuseRepairRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RefuseRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RefuseRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RefuseRepairRequest.self, capacity: 1)
        xinyi__listing__v1__refuse_repair_request__init(c)
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

extension RefuseRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct RefuseRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RefuseRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension RefuseRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__refuse_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RefuseRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RefuseRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RefuseRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RefuseRepairResponse.self, capacity: 1)
        xinyi__listing__v1__refuse_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Reopens a repair.
package struct ReopenRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReopenRepairRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// What was false, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// On which ground.
    package var ground: ReopenGround = .unspecified

    /// Proof that it was false, 1 to 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// Service of the prior notice, at least the defence window of the rule book ago.
    package var notice: CommonSchema.ProofOfService? = nil

    /// What the subject stated, and the answer to it; 1 to 4000 bytes, "none stated" if it did not.
    package var statementAndAnswer: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = "",
        ground: ReopenGround = .unspecified,
        evidence: [CommonSchema.DocumentReference] = [],
        notice: CommonSchema.ProofOfService? = nil,
        statementAndAnswer: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
        self.ground = ground
        self.evidence = evidence
        self.notice = notice
        self.statementAndAnswer = statementAndAnswer
    }
}

extension ReopenRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__reopen_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReopenRepairRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.ground = try MessageArena.enumeration(ReopenGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue)), "ground")
        self.evidence.reserveCapacity(c.pointee.n_evidence)
        for index in 0..<c.pointee.n_evidence {
            guard let nested = c.pointee.evidence[index] else { continue }
            do { self.evidence.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("evidence", index) }
        }
        if let nested = c.pointee.notice {
            do { self.notice = try CommonSchema.ProofOfService(unpacked: nested) } catch { throw error.inside("notice") }
        }
        self.statementAndAnswer = try MessageArena.string(c.pointee.statement_and_answer, "statement_and_answer")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReopenRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReopenRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReopenRepairRequest.self, capacity: 1)
        xinyi__listing__v1__reopen_repair_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.ground = Xinyi__Listing__V1__ReopenGround(rawValue: UInt32(bitPattern: self.ground.rawValue))
        if !self.evidence.isEmpty {
            c.pointee.n_evidence = self.evidence.count
            let memory = arena.allocate(self.evidence.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.evidence.count)
            for index in self.evidence.indices {
                do { list[index] = try self.evidence[index].packed(in: arena) } catch { throw error.inside("evidence", index) }
            }
            c.pointee.evidence = list
        }
        if let value = self.notice {
            do { c.pointee.notice = try value.packed(in: arena) } catch { throw error.inside("notice") }
        }
        c.pointee.statement_and_answer = try arena.copy(self.statementAndAnswer, "statement_and_answer")
        return c
    }
}

extension ReopenRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ReopenRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ReopenRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension ReopenRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__reopen_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ReopenRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ReopenRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ReopenRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ReopenRepairResponse.self, capacity: 1)
        xinyi__listing__v1__reopen_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Shields an item.
package struct ShieldRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ShieldRepairRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// The ruling; absent means the one of the application.
    package var ruling: CourtRuling? = nil

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
        ruling: CourtRuling? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.ruling = ruling
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension ShieldRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__shield_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ShieldRepairRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.ruling {
            do { self.ruling = try CourtRuling(unpacked: nested) } catch { throw error.inside("ruling") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ShieldRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ShieldRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ShieldRepairRequest.self, capacity: 1)
        xinyi__listing__v1__shield_repair_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.ruling {
            do { c.pointee.ruling = try value.packed(in: arena) } catch { throw error.inside("ruling") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ShieldRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ShieldRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ShieldRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension ShieldRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__shield_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ShieldRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ShieldRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ShieldRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ShieldRepairResponse.self, capacity: 1)
        xinyi__listing__v1__shield_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Ends a shielding.
package struct EndShieldingRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EndShieldingRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// True if the plan was performed.
    package var planPerformed: Bool = false

    /// The court's or the administrator's document that says so.
    package var document: CommonSchema.DocumentReference? = nil

    /// Findings, 1 to 2000 bytes.
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
        planPerformed: Bool = false,
        document: CommonSchema.DocumentReference? = nil,
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.planPerformed = planPerformed
        self.document = document
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension EndShieldingRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__end_shielding_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EndShieldingRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.planPerformed = c.pointee.plan_performed != 0
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EndShieldingRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EndShieldingRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EndShieldingRequest.self, capacity: 1)
        xinyi__listing__v1__end_shielding_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.plan_performed = self.planPerformed ? 1 : 0
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

extension EndShieldingRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct EndShieldingResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EndShieldingResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension EndShieldingResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__end_shielding_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EndShieldingResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EndShieldingResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EndShieldingResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EndShieldingResponse.self, capacity: 1)
        xinyi__listing__v1__end_shielding_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Withdraws an application.
package struct WithdrawRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawRepairRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Why, at most 2000 bytes.
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

extension WithdrawRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawRepairRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawRepairRequest.self, capacity: 1)
        xinyi__listing__v1__withdraw_repair_request__init(c)
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

extension WithdrawRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct WithdrawRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension WithdrawRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawRepairResponse.self, capacity: 1)
        xinyi__listing__v1__withdraw_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Records the notification.
package struct RecordRepairNotifiedRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordRepairNotifiedRequest" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Day, ISO date, not before the decision, not in the future.
    package var notifiedDate: String = ""

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
        notifiedDate: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.notifiedDate = notifiedDate
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordRepairNotifiedRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_repair_notified_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordRepairNotifiedRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.notifiedDate = try MessageArena.string(c.pointee.notified_date, "notified_date")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordRepairNotifiedRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordRepairNotifiedRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordRepairNotifiedRequest.self, capacity: 1)
        xinyi__listing__v1__record_repair_notified_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.notified_date = try arena.copy(self.notifiedDate, "notified_date")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordRepairNotifiedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct RecordRepairNotifiedResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordRepairNotifiedResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension RecordRepairNotifiedResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_repair_notified_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordRepairNotifiedResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordRepairNotifiedResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordRepairNotifiedResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordRepairNotifiedResponse.self, capacity: 1)
        xinyi__listing__v1__record_repair_notified_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Asks for a page of bars.
package struct ListRepairBarsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRepairBarsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this subject, `subjects/{id}`; empty for all that the caller may see.
    package var subject: String = ""

    /// Only those that hold on this day, ISO date; empty for all.
    package var onDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        subject: String = "",
        onDate: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.onDate = onDate
    }
}

extension ListRepairBarsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_repair_bars_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRepairBarsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRepairBarsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRepairBarsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRepairBarsRequest.self, capacity: 1)
        xinyi__listing__v1__list_repair_bars_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension ListRepairBarsRequest: PagedRequest {}

/// A page of bars.
package struct ListRepairBarsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRepairBarsResponse" }

    /// The bars.
    package var repairBars: [RepairBar] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repairBars: [RepairBar] = [],
        nextPageToken: String = ""
    ) {
        self.repairBars = repairBars
        self.nextPageToken = nextPageToken
    }
}

extension ListRepairBarsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_repair_bars_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRepairBarsResponse>) throws(MessageFault) {
        self.init()
        self.repairBars.reserveCapacity(c.pointee.n_repair_bars)
        for index in 0..<c.pointee.n_repair_bars {
            guard let nested = c.pointee.repair_bars[index] else { continue }
            do { self.repairBars.append(try RepairBar(unpacked: nested)) } catch { throw error.inside("repair_bars", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRepairBarsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRepairBarsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRepairBarsResponse.self, capacity: 1)
        xinyi__listing__v1__list_repair_bars_response__init(c)
        if !self.repairBars.isEmpty {
            c.pointee.n_repair_bars = self.repairBars.count
            let memory = arena.allocate(self.repairBars.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__RepairBar>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__RepairBar>?).self, capacity: self.repairBars.count)
            for index in self.repairBars.indices {
                do { list[index] = try self.repairBars[index].packed(in: arena) } catch { throw error.inside("repair_bars", index) }
            }
            c.pointee.repair_bars = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListRepairBarsResponse: PagedResponse {
    /// The page's items, which the contract calls `repair_bars`.
    package var items: [RepairBar] {
        get { repairBars }
        set { repairBars = newValue }
    }
}

/// Lifts a bar.
package struct LiftRepairBarRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.LiftRepairBarRequest" }

    /// Resource name `repairBars/{id}`.
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

extension LiftRepairBarRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__lift_repair_bar_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__LiftRepairBarRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__LiftRepairBarRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__LiftRepairBarRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__LiftRepairBarRequest.self, capacity: 1)
        xinyi__listing__v1__lift_repair_bar_request__init(c)
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

extension LiftRepairBarRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The bar as it now stands.
package struct LiftRepairBarResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.LiftRepairBarResponse" }

    /// The bar.
    package var repairBar: RepairBar? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repairBar: RepairBar? = nil
    ) {
        self.repairBar = repairBar
    }
}

extension LiftRepairBarResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__lift_repair_bar_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__LiftRepairBarResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair_bar {
            do { self.repairBar = try RepairBar(unpacked: nested) } catch { throw error.inside("repair_bar") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__LiftRepairBarResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__LiftRepairBarResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__LiftRepairBarResponse.self, capacity: 1)
        xinyi__listing__v1__lift_repair_bar_response__init(c)
        if let value = self.repairBar {
            do { c.pointee.repair_bar = try value.packed(in: arena) } catch { throw error.inside("repair_bar") }
        }
        return c
    }
}

/// Asks for a repair.
package struct GetRepairRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetRepairRequest" }

    /// Resource name `repairs/{id}`.
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

extension GetRepairRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_repair_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetRepairRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetRepairRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetRepairRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetRepairRequest.self, capacity: 1)
        xinyi__listing__v1__get_repair_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetRepairRequest: NamedRequest {}

/// The repair.
package struct GetRepairResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetRepairResponse" }

    /// The repair.
    package var repair: Repair? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }
}

extension GetRepairResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_repair_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetRepairResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.repair {
            do { self.repair = try Repair(unpacked: nested) } catch { throw error.inside("repair") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetRepairResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetRepairResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetRepairResponse.self, capacity: 1)
        xinyi__listing__v1__get_repair_response__init(c)
        if let value = self.repair {
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
        }
        return c
    }
}

/// Asks for a page of repairs.
package struct ListRepairsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRepairsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list entry, `entries/{id}`; empty for all.
    package var entry: String = ""

    /// Only in this state; unspecified for all.
    package var state: RepairState = .unspecified

    /// True for overdue ones only.
    package var overdueOnly: Bool = false

    /// Only of this item; absent for all.
    package var target: CaseTarget? = nil

    /// Only of this subject, `subjects/{id}`; empty for all.
    package var subject: String = ""

    /// Only with this number of the window; empty for all.
    package var windowCaseNumber: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        entry: String = "",
        state: RepairState = .unspecified,
        overdueOnly: Bool = false,
        target: CaseTarget? = nil,
        subject: String = "",
        windowCaseNumber: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.state = state
        self.overdueOnly = overdueOnly
        self.target = target
        self.subject = subject
        self.windowCaseNumber = windowCaseNumber
    }
}

extension ListRepairsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_repairs_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRepairsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.state = try MessageArena.enumeration(RepairState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.overdueOnly = c.pointee.overdue_only != 0
        if let nested = c.pointee.target {
            do { self.target = try CaseTarget(unpacked: nested) } catch { throw error.inside("target") }
        }
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.windowCaseNumber = try MessageArena.string(c.pointee.window_case_number, "window_case_number")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRepairsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRepairsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRepairsRequest.self, capacity: 1)
        xinyi__listing__v1__list_repairs_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.state = Xinyi__Listing__V1__RepairState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.overdue_only = self.overdueOnly ? 1 : 0
        if let value = self.target {
            do { c.pointee.target = try value.packed(in: arena) } catch { throw error.inside("target") }
        }
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.window_case_number = try arena.copy(self.windowCaseNumber, "window_case_number")
        return c
    }
}

extension ListRepairsRequest: PagedRequest {}

/// A page of repairs.
package struct ListRepairsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRepairsResponse" }

    /// The repairs.
    package var repairs: [Repair] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        repairs: [Repair] = [],
        nextPageToken: String = ""
    ) {
        self.repairs = repairs
        self.nextPageToken = nextPageToken
    }
}

extension ListRepairsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_repairs_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRepairsResponse>) throws(MessageFault) {
        self.init()
        self.repairs.reserveCapacity(c.pointee.n_repairs)
        for index in 0..<c.pointee.n_repairs {
            guard let nested = c.pointee.repairs[index] else { continue }
            do { self.repairs.append(try Repair(unpacked: nested)) } catch { throw error.inside("repairs", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRepairsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRepairsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRepairsResponse.self, capacity: 1)
        xinyi__listing__v1__list_repairs_response__init(c)
        if !self.repairs.isEmpty {
            c.pointee.n_repairs = self.repairs.count
            let memory = arena.allocate(self.repairs.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__Repair>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__Repair>?).self, capacity: self.repairs.count)
            for index in self.repairs.indices {
                do { list[index] = try self.repairs[index].packed(in: arena) } catch { throw error.inside("repairs", index) }
            }
            c.pointee.repairs = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListRepairsResponse: PagedResponse {
    /// The page's items, which the contract calls `repairs`.
    package var items: [Repair] {
        get { repairs }
        set { repairs = newValue }
    }
}

/// Puts a rule.
package struct PutRepairRuleRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutRepairRuleRequest" }

    /// The rule; an empty `name` creates one.
    package var rule: RepairRule? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rule: RepairRule? = nil,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.rule = rule
        self.official = official
        self.requestId = requestId
    }
}

extension PutRepairRuleRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_repair_rule_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutRepairRuleRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rule {
            do { self.rule = try RepairRule(unpacked: nested) } catch { throw error.inside("rule") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutRepairRuleRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutRepairRuleRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutRepairRuleRequest.self, capacity: 1)
        xinyi__listing__v1__put_repair_rule_request__init(c)
        if let value = self.rule {
            do { c.pointee.rule = try value.packed(in: arena) } catch { throw error.inside("rule") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension PutRepairRuleRequest: ActedRequest, IdempotentRequest {}

/// The rule as it now stands.
package struct PutRepairRuleResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PutRepairRuleResponse" }

    /// The rule.
    package var rule: RepairRule? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rule: RepairRule? = nil
    ) {
        self.rule = rule
    }
}

extension PutRepairRuleResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__put_repair_rule_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PutRepairRuleResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rule {
            do { self.rule = try RepairRule(unpacked: nested) } catch { throw error.inside("rule") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PutRepairRuleResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PutRepairRuleResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PutRepairRuleResponse.self, capacity: 1)
        xinyi__listing__v1__put_repair_rule_response__init(c)
        if let value = self.rule {
            do { c.pointee.rule = try value.packed(in: arena) } catch { throw error.inside("rule") }
        }
        return c
    }
}

/// Asks for a page of rules.
package struct ListRepairRulesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRepairRulesRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this domain, `domains/{code}`; empty for all.
    package var domain: String = ""

    /// Only those that apply on this day, ISO date; empty for all.
    package var onDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        domain: String = "",
        onDate: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.domain = domain
        self.onDate = onDate
    }
}

extension ListRepairRulesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_repair_rules_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRepairRulesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRepairRulesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRepairRulesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRepairRulesRequest.self, capacity: 1)
        xinyi__listing__v1__list_repair_rules_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        return c
    }
}

extension ListRepairRulesRequest: PagedRequest {}

/// A page of rules.
package struct ListRepairRulesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRepairRulesResponse" }

    /// The rules.
    package var rules: [RepairRule] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rules: [RepairRule] = [],
        nextPageToken: String = ""
    ) {
        self.rules = rules
        self.nextPageToken = nextPageToken
    }
}

extension ListRepairRulesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_repair_rules_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRepairRulesResponse>) throws(MessageFault) {
        self.init()
        self.rules.reserveCapacity(c.pointee.n_rules)
        for index in 0..<c.pointee.n_rules {
            guard let nested = c.pointee.rules[index] else { continue }
            do { self.rules.append(try RepairRule(unpacked: nested)) } catch { throw error.inside("rules", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRepairRulesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRepairRulesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRepairRulesResponse.self, capacity: 1)
        xinyi__listing__v1__list_repair_rules_response__init(c)
        if !self.rules.isEmpty {
            c.pointee.n_rules = self.rules.count
            let memory = arena.allocate(self.rules.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__RepairRule>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__RepairRule>?).self, capacity: self.rules.count)
            for index in self.rules.indices {
                do { list[index] = try self.rules[index].packed(in: arena) } catch { throw error.inside("rules", index) }
            }
            c.pointee.rules = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListRepairRulesResponse: PagedResponse {
    /// The page's items, which the contract calls `rules`.
    package var items: [RepairRule] {
        get { rules }
        set { rules = newValue }
    }
}

/// What each method of `xinyi.listing.v1.RepairService` is, for routers, channels and policies.
package enum RepairServiceMethods {
    /// Applies for repair of an effective entry or decision; the rule set is chosen by department and date. With a court's
    /// ruling on a plan (reorganisation, settlement) the enterprise or its administrator applies without having performed
    /// yet.
    /// Errors: FAILED_PRECONDITION `MINIMUM_PERIOD_RUNNING`, `NOT_REPAIRABLE`, `EXTERNAL_ENTRY` (its authority repairs
    /// it), `REPAIR_OPEN`, `REPAIR_BARRED` with the bar, its end and its certainty; INVALID_ARGUMENT for missing proof.
    /// Rows: L6.
    package static let applyForRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ApplyForRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Accepts an application.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package static let acceptRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "AcceptRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Returns an application with everything that is missing, once.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package static let returnRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ReturnRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Approves: the entry is removed early, the publication of the decision ends, everywhere.
    /// Errors: FAILED_PRECONDITION by state or `CONDITION_NOT_MET`.
    /// Rows: L6, L7.
    package static let approveRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ApproveRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6", "L7"])

    /// Refuses with reasons.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package static let refuseRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "RefuseRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Undoes an approved repair because of false material, a seriously false commitment or its deliberate
    /// non-performance; the item revives for the rest of its period, never longer, and the subject is barred from repair for
    /// the period of the rule book. Since it harms, it needs what every adverse decision needs: proof, the notice served on
    /// the subject before, and an official other than the one who approved.
    /// Errors: FAILED_PRECONDITION by state, `NOTICE_MISSING`, `DECIDER_IS_APPROVER`; INVALID_ARGUMENT without ground or
    /// proof.
    /// Rows: L6.
    package static let reopenRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ReopenRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Shields the item on the court's ruling while the plan is performed: not published, its measures suspended, in the
    /// same transaction; of a decision the registry is told. It only ever favours the subject, and only on the ruling.
    /// Errors: FAILED_PRECONDITION unless accepted on the ground of reorganisation or settlement; INVALID_ARGUMENT without
    /// the ruling.
    /// Rows: L6.
    package static let shieldRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ShieldRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Ends a shielding: the plan was performed and the repair is approved, or it was not and the item is effective again
    /// for the rest of its period. The date of the plan alone ends nothing: the document of the court or the administrator
    /// does, and the subject is told.
    /// Errors: FAILED_PRECONDITION unless shielded; INVALID_ARGUMENT without the document or the reason.
    /// Rows: L6.
    package static let endShielding = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "EndShielding",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Records that the applicant withdrew before the decision. No disadvantage follows from it.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package static let withdrawRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "WithdrawRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Records that the applicant was told the result, and that the window was: within the rule book's REPAIR_RESULT_TO_APPLICANT.
    /// A refusal is told with its reasons and remedies.
    /// Errors: FAILED_PRECONDITION unless decided; INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L6.
    package static let recordRepairNotified = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "RecordRepairNotified",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Lists bars in order of their first day. A bar is about one subject and is shown to those who decide repairs, the
    /// lead department and oversight; it is no ground of a measure and never public.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package static let listRepairBars = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairBars",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    /// Lifts a bar before its end: it was set in error, or the rule book's period became shorter.
    /// Errors: FAILED_PRECONDITION if it is over or lifted; PERMISSION_DENIED unless the caller set it or is the lead
    /// department.
    /// Rows: L6.
    package static let liftRepairBar = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "LiftRepairBar",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    /// Returns a repair.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L6.
    package static let getRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "GetRepair",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    /// Lists repairs in order of application.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package static let listRepairs = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairs",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    /// Creates or replaces a dated repair rule.
    /// Errors: INVALID_ARGUMENT for a bad field.
    /// Rows: L6.
    package static let putRepairRule = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "PutRepairRule",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L6"])

    /// Lists repair rules in order of domain, class and day.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package static let listRepairRules = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairRules",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [applyForRepair, acceptRepair, returnRepair, approveRepair, refuseRepair, reopenRepair, shieldRepair, endShielding, withdrawRepair, recordRepairNotified, listRepairBars, liftRepairBar, getRepair, listRepairs, putRepairRule, listRepairRules]
}

/// Carries repairs of list entries and of decisions of the registry. Free of charge (LC-20). Who decided the item decides
/// its repair.
package protocol RepairService: RPCService {
    /// Applies for repair of an effective entry or decision; the rule set is chosen by department and date. With a court's
    /// ruling on a plan (reorganisation, settlement) the enterprise or its administrator applies without having performed
    /// yet.
    /// Errors: FAILED_PRECONDITION `MINIMUM_PERIOD_RUNNING`, `NOT_REPAIRABLE`, `EXTERNAL_ENTRY` (its authority repairs
    /// it), `REPAIR_OPEN`, `REPAIR_BARRED` with the bar, its end and its certainty; INVALID_ARGUMENT for missing proof.
    /// Rows: L6.
    func applyForRepair(_ request: ApplyForRepairRequest, context: ServerContext) async throws -> ApplyForRepairResponse

    /// Accepts an application.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func acceptRepair(_ request: AcceptRepairRequest, context: ServerContext) async throws -> AcceptRepairResponse

    /// Returns an application with everything that is missing, once.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func returnRepair(_ request: ReturnRepairRequest, context: ServerContext) async throws -> ReturnRepairResponse

    /// Approves: the entry is removed early, the publication of the decision ends, everywhere.
    /// Errors: FAILED_PRECONDITION by state or `CONDITION_NOT_MET`.
    /// Rows: L6, L7.
    func approveRepair(_ request: ApproveRepairRequest, context: ServerContext) async throws -> ApproveRepairResponse

    /// Refuses with reasons.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func refuseRepair(_ request: RefuseRepairRequest, context: ServerContext) async throws -> RefuseRepairResponse

    /// Undoes an approved repair because of false material, a seriously false commitment or its deliberate
    /// non-performance; the item revives for the rest of its period, never longer, and the subject is barred from repair for
    /// the period of the rule book. Since it harms, it needs what every adverse decision needs: proof, the notice served on
    /// the subject before, and an official other than the one who approved.
    /// Errors: FAILED_PRECONDITION by state, `NOTICE_MISSING`, `DECIDER_IS_APPROVER`; INVALID_ARGUMENT without ground or
    /// proof.
    /// Rows: L6.
    func reopenRepair(_ request: ReopenRepairRequest, context: ServerContext) async throws -> ReopenRepairResponse

    /// Shields the item on the court's ruling while the plan is performed: not published, its measures suspended, in the
    /// same transaction; of a decision the registry is told. It only ever favours the subject, and only on the ruling.
    /// Errors: FAILED_PRECONDITION unless accepted on the ground of reorganisation or settlement; INVALID_ARGUMENT without
    /// the ruling.
    /// Rows: L6.
    func shieldRepair(_ request: ShieldRepairRequest, context: ServerContext) async throws -> ShieldRepairResponse

    /// Ends a shielding: the plan was performed and the repair is approved, or it was not and the item is effective again
    /// for the rest of its period. The date of the plan alone ends nothing: the document of the court or the administrator
    /// does, and the subject is told.
    /// Errors: FAILED_PRECONDITION unless shielded; INVALID_ARGUMENT without the document or the reason.
    /// Rows: L6.
    func endShielding(_ request: EndShieldingRequest, context: ServerContext) async throws -> EndShieldingResponse

    /// Records that the applicant withdrew before the decision. No disadvantage follows from it.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func withdrawRepair(_ request: WithdrawRepairRequest, context: ServerContext) async throws -> WithdrawRepairResponse

    /// Records that the applicant was told the result, and that the window was: within the rule book's REPAIR_RESULT_TO_APPLICANT.
    /// A refusal is told with its reasons and remedies.
    /// Errors: FAILED_PRECONDITION unless decided; INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L6.
    func recordRepairNotified(_ request: RecordRepairNotifiedRequest, context: ServerContext) async throws -> RecordRepairNotifiedResponse

    /// Lists bars in order of their first day. A bar is about one subject and is shown to those who decide repairs, the
    /// lead department and oversight; it is no ground of a measure and never public.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    func listRepairBars(_ request: ListRepairBarsRequest, context: ServerContext) async throws -> ListRepairBarsResponse

    /// Lifts a bar before its end: it was set in error, or the rule book's period became shorter.
    /// Errors: FAILED_PRECONDITION if it is over or lifted; PERMISSION_DENIED unless the caller set it or is the lead
    /// department.
    /// Rows: L6.
    func liftRepairBar(_ request: LiftRepairBarRequest, context: ServerContext) async throws -> LiftRepairBarResponse

    /// Returns a repair.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L6.
    func getRepair(_ request: GetRepairRequest, context: ServerContext) async throws -> GetRepairResponse

    /// Lists repairs in order of application.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    func listRepairs(_ request: ListRepairsRequest, context: ServerContext) async throws -> ListRepairsResponse

    /// Creates or replaces a dated repair rule.
    /// Errors: INVALID_ARGUMENT for a bad field.
    /// Rows: L6.
    func putRepairRule(_ request: PutRepairRuleRequest, context: ServerContext) async throws -> PutRepairRuleResponse

    /// Lists repair rules in order of domain, class and day.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    func listRepairRules(_ request: ListRepairRulesRequest, context: ServerContext) async throws -> ListRepairRulesResponse
}

extension RepairService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func applyForRepair(_ request: ApplyForRepairRequest, context: ServerContext) async throws -> ApplyForRepairResponse {
        throw unimplemented(RepairServiceMethods.applyForRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acceptRepair(_ request: AcceptRepairRequest, context: ServerContext) async throws -> AcceptRepairResponse {
        throw unimplemented(RepairServiceMethods.acceptRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func returnRepair(_ request: ReturnRepairRequest, context: ServerContext) async throws -> ReturnRepairResponse {
        throw unimplemented(RepairServiceMethods.returnRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func approveRepair(_ request: ApproveRepairRequest, context: ServerContext) async throws -> ApproveRepairResponse {
        throw unimplemented(RepairServiceMethods.approveRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func refuseRepair(_ request: RefuseRepairRequest, context: ServerContext) async throws -> RefuseRepairResponse {
        throw unimplemented(RepairServiceMethods.refuseRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func reopenRepair(_ request: ReopenRepairRequest, context: ServerContext) async throws -> ReopenRepairResponse {
        throw unimplemented(RepairServiceMethods.reopenRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func shieldRepair(_ request: ShieldRepairRequest, context: ServerContext) async throws -> ShieldRepairResponse {
        throw unimplemented(RepairServiceMethods.shieldRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func endShielding(_ request: EndShieldingRequest, context: ServerContext) async throws -> EndShieldingResponse {
        throw unimplemented(RepairServiceMethods.endShielding)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawRepair(_ request: WithdrawRepairRequest, context: ServerContext) async throws -> WithdrawRepairResponse {
        throw unimplemented(RepairServiceMethods.withdrawRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordRepairNotified(_ request: RecordRepairNotifiedRequest, context: ServerContext) async throws -> RecordRepairNotifiedResponse {
        throw unimplemented(RepairServiceMethods.recordRepairNotified)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRepairBars(_ request: ListRepairBarsRequest, context: ServerContext) async throws -> ListRepairBarsResponse {
        throw unimplemented(RepairServiceMethods.listRepairBars)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func liftRepairBar(_ request: LiftRepairBarRequest, context: ServerContext) async throws -> LiftRepairBarResponse {
        throw unimplemented(RepairServiceMethods.liftRepairBar)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getRepair(_ request: GetRepairRequest, context: ServerContext) async throws -> GetRepairResponse {
        throw unimplemented(RepairServiceMethods.getRepair)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRepairs(_ request: ListRepairsRequest, context: ServerContext) async throws -> ListRepairsResponse {
        throw unimplemented(RepairServiceMethods.listRepairs)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putRepairRule(_ request: PutRepairRuleRequest, context: ServerContext) async throws -> PutRepairRuleResponse {
        throw unimplemented(RepairServiceMethods.putRepairRule)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRepairRules(_ request: ListRepairRulesRequest, context: ServerContext) async throws -> ListRepairRulesResponse {
        throw unimplemented(RepairServiceMethods.listRepairRules)
    }
}

extension RepairService {
    /// Makes every method of `RepairService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRepairService(in router: inout Router) {
        router.add(RepairServiceMethods.applyForRepair) { payload, limits, _ throws(RPCError) in
            let request = try ApplyForRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.applyForRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.acceptRepair) { payload, limits, _ throws(RPCError) in
            let request = try AcceptRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.returnRepair) { payload, limits, _ throws(RPCError) in
            let request = try ReturnRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.returnRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.approveRepair) { payload, limits, _ throws(RPCError) in
            let request = try ApproveRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.approveRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.refuseRepair) { payload, limits, _ throws(RPCError) in
            let request = try RefuseRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.refuseRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.reopenRepair) { payload, limits, _ throws(RPCError) in
            let request = try ReopenRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reopenRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.shieldRepair) { payload, limits, _ throws(RPCError) in
            let request = try ShieldRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.shieldRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.endShielding) { payload, limits, _ throws(RPCError) in
            let request = try EndShieldingRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endShielding(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.withdrawRepair) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.recordRepairNotified) { payload, limits, _ throws(RPCError) in
            let request = try RecordRepairNotifiedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordRepairNotified(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.listRepairBars) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairBarsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRepairBars(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.liftRepairBar) { payload, limits, _ throws(RPCError) in
            let request = try LiftRepairBarRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.liftRepairBar(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.getRepair) { payload, limits, _ throws(RPCError) in
            let request = try GetRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.listRepairs) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRepairs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.putRepairRule) { payload, limits, _ throws(RPCError) in
            let request = try PutRepairRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putRepairRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.listRepairRules) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairRulesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRepairRules(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerRepairService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.RepairService`.
///
/// Carries repairs of list entries and of decisions of the registry. Free of charge (LC-20). Who decided the item decides
/// its repair.
package struct RepairServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Applies for repair of an effective entry or decision; the rule set is chosen by department and date. With a court's
    /// ruling on a plan (reorganisation, settlement) the enterprise or its administrator applies without having performed
    /// yet.
    /// Errors: FAILED_PRECONDITION `MINIMUM_PERIOD_RUNNING`, `NOT_REPAIRABLE`, `EXTERNAL_ENTRY` (its authority repairs
    /// it), `REPAIR_OPEN`, `REPAIR_BARRED` with the bar, its end and its certainty; INVALID_ARGUMENT for missing proof.
    /// Rows: L6.
    package func applyForRepair(_ request: ApplyForRepairRequest, options: CallOptions = .default) async throws -> ApplyForRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.applyForRepair, request.serialized(), options: options))
    }

    /// Accepts an application.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package func acceptRepair(_ request: AcceptRepairRequest, options: CallOptions = .default) async throws -> AcceptRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.acceptRepair, request.serialized(), options: options))
    }

    /// Returns an application with everything that is missing, once.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package func returnRepair(_ request: ReturnRepairRequest, options: CallOptions = .default) async throws -> ReturnRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.returnRepair, request.serialized(), options: options))
    }

    /// Approves: the entry is removed early, the publication of the decision ends, everywhere.
    /// Errors: FAILED_PRECONDITION by state or `CONDITION_NOT_MET`.
    /// Rows: L6, L7.
    package func approveRepair(_ request: ApproveRepairRequest, options: CallOptions = .default) async throws -> ApproveRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.approveRepair, request.serialized(), options: options))
    }

    /// Refuses with reasons.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package func refuseRepair(_ request: RefuseRepairRequest, options: CallOptions = .default) async throws -> RefuseRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.refuseRepair, request.serialized(), options: options))
    }

    /// Undoes an approved repair because of false material, a seriously false commitment or its deliberate
    /// non-performance; the item revives for the rest of its period, never longer, and the subject is barred from repair for
    /// the period of the rule book. Since it harms, it needs what every adverse decision needs: proof, the notice served on
    /// the subject before, and an official other than the one who approved.
    /// Errors: FAILED_PRECONDITION by state, `NOTICE_MISSING`, `DECIDER_IS_APPROVER`; INVALID_ARGUMENT without ground or
    /// proof.
    /// Rows: L6.
    package func reopenRepair(_ request: ReopenRepairRequest, options: CallOptions = .default) async throws -> ReopenRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.reopenRepair, request.serialized(), options: options))
    }

    /// Shields the item on the court's ruling while the plan is performed: not published, its measures suspended, in the
    /// same transaction; of a decision the registry is told. It only ever favours the subject, and only on the ruling.
    /// Errors: FAILED_PRECONDITION unless accepted on the ground of reorganisation or settlement; INVALID_ARGUMENT without
    /// the ruling.
    /// Rows: L6.
    package func shieldRepair(_ request: ShieldRepairRequest, options: CallOptions = .default) async throws -> ShieldRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.shieldRepair, request.serialized(), options: options))
    }

    /// Ends a shielding: the plan was performed and the repair is approved, or it was not and the item is effective again
    /// for the rest of its period. The date of the plan alone ends nothing: the document of the court or the administrator
    /// does, and the subject is told.
    /// Errors: FAILED_PRECONDITION unless shielded; INVALID_ARGUMENT without the document or the reason.
    /// Rows: L6.
    package func endShielding(_ request: EndShieldingRequest, options: CallOptions = .default) async throws -> EndShieldingResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.endShielding, request.serialized(), options: options))
    }

    /// Records that the applicant withdrew before the decision. No disadvantage follows from it.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package func withdrawRepair(_ request: WithdrawRepairRequest, options: CallOptions = .default) async throws -> WithdrawRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.withdrawRepair, request.serialized(), options: options))
    }

    /// Records that the applicant was told the result, and that the window was: within the rule book's REPAIR_RESULT_TO_APPLICANT.
    /// A refusal is told with its reasons and remedies.
    /// Errors: FAILED_PRECONDITION unless decided; INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L6.
    package func recordRepairNotified(_ request: RecordRepairNotifiedRequest, options: CallOptions = .default) async throws -> RecordRepairNotifiedResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.recordRepairNotified, request.serialized(), options: options))
    }

    /// Lists bars in order of their first day. A bar is about one subject and is shown to those who decide repairs, the
    /// lead department and oversight; it is no ground of a measure and never public.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package func listRepairBars(_ request: ListRepairBarsRequest, options: CallOptions = .default) async throws -> ListRepairBarsResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.listRepairBars, request.serialized(), options: options))
    }

    /// Lifts a bar before its end: it was set in error, or the rule book's period became shorter.
    /// Errors: FAILED_PRECONDITION if it is over or lifted; PERMISSION_DENIED unless the caller set it or is the lead
    /// department.
    /// Rows: L6.
    package func liftRepairBar(_ request: LiftRepairBarRequest, options: CallOptions = .default) async throws -> LiftRepairBarResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.liftRepairBar, request.serialized(), options: options))
    }

    /// Returns a repair.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L6.
    package func getRepair(_ request: GetRepairRequest, options: CallOptions = .default) async throws -> GetRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.getRepair, request.serialized(), options: options))
    }

    /// Lists repairs in order of application.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package func listRepairs(_ request: ListRepairsRequest, options: CallOptions = .default) async throws -> ListRepairsResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.listRepairs, request.serialized(), options: options))
    }

    /// Creates or replaces a dated repair rule.
    /// Errors: INVALID_ARGUMENT for a bad field.
    /// Rows: L6.
    package func putRepairRule(_ request: PutRepairRuleRequest, options: CallOptions = .default) async throws -> PutRepairRuleResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.putRepairRule, request.serialized(), options: options))
    }

    /// Lists repair rules in order of domain, class and day.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package func listRepairRules(_ request: ListRepairRulesRequest, options: CallOptions = .default) async throws -> ListRepairRulesResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.listRepairRules, request.serialized(), options: options))
    }
}
