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

    /// The entry, `entries/{id}`.
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
        requestId: String = ""
    ) {
        self.entry = entry
        self.statement = statement
        self.commitment = commitment
        self.evidence = evidence
        self.appliedDate = appliedDate
        self.official = official
        self.requestId = requestId
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

    /// True declares the case complex: 10 working days more.
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

    /// Only of this entry, `entries/{id}`; empty for all.
    package var entry: String = ""

    /// Only in this state; unspecified for all.
    package var state: RepairState = .unspecified

    /// True for overdue ones only.
    package var overdueOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        entry: String = "",
        state: RepairState = .unspecified,
        overdueOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.state = state
        self.overdueOnly = overdueOnly
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
        self.state = RepairState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.overdueOnly = c.pointee.overdue_only != 0
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
    /// Applies for repair of an effective entry; the rule set is chosen by date.
    /// Errors: FAILED_PRECONDITION `MINIMUM_PERIOD_RUNNING`, `NOT_REPAIRABLE`; INVALID_ARGUMENT for missing
    /// proof.
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

    /// Approves: the entry is removed early, everywhere.
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

    /// Undoes an approved repair because of false material; the entry revives for the rest of its period.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package static let reopenRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ReopenRepair",
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
        access: [.department, .service, .operator, .oversight],
        rows: ["L6"])

    /// Lists repairs in order of application.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package static let listRepairs = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairs",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .service, .operator, .oversight],
        rows: ["L6"])

    /// Creates or replaces a dated repair rule.
    /// Errors: INVALID_ARGUMENT for a bad field.
    /// Rows: L6.
    package static let putRepairRule = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "PutRepairRule",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .operator],
        rows: ["L6"])

    /// Lists repair rules in order of domain, class and day.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    package static let listRepairRules = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairRules",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .service, .operator, .oversight],
        rows: ["L6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [applyForRepair, acceptRepair, returnRepair, approveRepair, refuseRepair, reopenRepair, getRepair, listRepairs, putRepairRule, listRepairRules]
}

/// Carries repairs. Free of charge (LC-20). Who decided the entry decides its repair.
package protocol RepairService: RPCService {
    /// Applies for repair of an effective entry; the rule set is chosen by date.
    /// Errors: FAILED_PRECONDITION `MINIMUM_PERIOD_RUNNING`, `NOT_REPAIRABLE`; INVALID_ARGUMENT for missing
    /// proof.
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

    /// Approves: the entry is removed early, everywhere.
    /// Errors: FAILED_PRECONDITION by state or `CONDITION_NOT_MET`.
    /// Rows: L6, L7.
    func approveRepair(_ request: ApproveRepairRequest, context: ServerContext) async throws -> ApproveRepairResponse

    /// Refuses with reasons.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func refuseRepair(_ request: RefuseRepairRequest, context: ServerContext) async throws -> RefuseRepairResponse

    /// Undoes an approved repair because of false material; the entry revives for the rest of its period.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func reopenRepair(_ request: ReopenRepairRequest, context: ServerContext) async throws -> ReopenRepairResponse

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
            let request = try ApplyForRepairRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.applyForRepair(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.acceptRepair) { payload, limits, _ throws(RPCError) in
            let request = try AcceptRepairRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.acceptRepair(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.returnRepair) { payload, limits, _ throws(RPCError) in
            let request = try ReturnRepairRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.returnRepair(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.approveRepair) { payload, limits, _ throws(RPCError) in
            let request = try ApproveRepairRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.approveRepair(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.refuseRepair) { payload, limits, _ throws(RPCError) in
            let request = try RefuseRepairRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.refuseRepair(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.reopenRepair) { payload, limits, _ throws(RPCError) in
            let request = try ReopenRepairRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.reopenRepair(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.getRepair) { payload, limits, _ throws(RPCError) in
            let request = try GetRepairRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.getRepair(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.listRepairs) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairsRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.listRepairs(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.putRepairRule) { payload, limits, _ throws(RPCError) in
            let request = try PutRepairRuleRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.putRepairRule(request, context: context).serialized() }
        }
        router.add(RepairServiceMethods.listRepairRules) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairRulesRequest(serialized: payload, limits: limits)
            return { context, _ in try await self.listRepairRules(request, context: context).serialized() }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerRepairService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.RepairService`.
///
/// Carries repairs. Free of charge (LC-20). Who decided the entry decides its repair.
package struct RepairServiceClient: Sendable {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Applies for repair of an effective entry; the rule set is chosen by date.
    /// Errors: FAILED_PRECONDITION `MINIMUM_PERIOD_RUNNING`, `NOT_REPAIRABLE`; INVALID_ARGUMENT for missing
    /// proof.
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

    /// Approves: the entry is removed early, everywhere.
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

    /// Undoes an approved repair because of false material; the entry revives for the rest of its period.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    package func reopenRepair(_ request: ReopenRepairRequest, options: CallOptions = .default) async throws -> ReopenRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.reopenRepair, request.serialized(), options: options))
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
