// Written by `make generate` from proto/xinyi/listing/v1/objection_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Files an objection.
package struct FileObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.FileObjectionRequest" }

    /// The list entry, `entries/{id}`; may be left empty if `target` is given, and equals it if both name an entry.
    package var entry: String = ""

    /// The ground.
    package var ground: ObjectionGround = .unspecified

    /// Who raises it.
    package var origin: ObjectionOrigin = .unspecified

    /// The facts and the request, 1 to 4000 bytes.
    package var statement: String = ""

    /// Evidence, at most 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// Day of receipt, ISO date, not in the future; empty means today.
    package var filedDate: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// What it is against; absent means the list entry `entry`.
    package var target: CaseTarget? = nil

    /// How it came in; absent means at the receiving department's counter.
    package var intake: CaseIntake? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: String = "",
        ground: ObjectionGround = .unspecified,
        origin: ObjectionOrigin = .unspecified,
        statement: String = "",
        evidence: [CommonSchema.DocumentReference] = [],
        filedDate: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = "",
        target: CaseTarget? = nil,
        intake: CaseIntake? = nil
    ) {
        self.entry = entry
        self.ground = ground
        self.origin = origin
        self.statement = statement
        self.evidence = evidence
        self.filedDate = filedDate
        self.official = official
        self.requestId = requestId
        self.target = target
        self.intake = intake
    }
}

extension FileObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__file_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__FileObjectionRequest>) throws(MessageFault) {
        self.init()
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.ground = try MessageArena.enumeration(ObjectionGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue)), "ground")
        self.origin = try MessageArena.enumeration(ObjectionOrigin(rawValue: Int32(bitPattern: c.pointee.origin.rawValue)), "origin")
        self.statement = try MessageArena.string(c.pointee.statement, "statement")
        self.evidence.reserveCapacity(c.pointee.n_evidence)
        for index in 0..<c.pointee.n_evidence {
            guard let nested = c.pointee.evidence[index] else { continue }
            do { self.evidence.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("evidence", index) }
        }
        self.filedDate = try MessageArena.string(c.pointee.filed_date, "filed_date")
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
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__FileObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__FileObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__FileObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__file_objection_request__init(c)
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.ground = Xinyi__Listing__V1__ObjectionGround(rawValue: UInt32(bitPattern: self.ground.rawValue))
        c.pointee.origin = Xinyi__Listing__V1__ObjectionOrigin(rawValue: UInt32(bitPattern: self.origin.rawValue))
        c.pointee.statement = try arena.copy(self.statement, "statement")
        if !self.evidence.isEmpty {
            c.pointee.n_evidence = self.evidence.count
            let memory = arena.allocate(self.evidence.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.evidence.count)
            for index in self.evidence.indices {
                do { list[index] = try self.evidence[index].packed(in: arena) } catch { throw error.inside("evidence", index) }
            }
            c.pointee.evidence = list
        }
        c.pointee.filed_date = try arena.copy(self.filedDate, "filed_date")
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
        return c
    }
}

extension FileObjectionRequest: ActedRequest, IdempotentRequest {}

/// The objection as it now stands.
package struct FileObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.FileObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension FileObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__file_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__FileObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__FileObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__FileObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__FileObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__file_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Accepts an objection.
package struct AcceptObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.AcceptObjectionRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

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
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension AcceptObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__accept_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__AcceptObjectionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__AcceptObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__AcceptObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__AcceptObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__accept_objection_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension AcceptObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct AcceptObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.AcceptObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension AcceptObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__accept_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__AcceptObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__AcceptObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__AcceptObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__AcceptObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__accept_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Rejects an objection formally.
package struct RejectObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RejectObjectionRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Why, and what to hand in; 1 to 2000 bytes.
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

extension RejectObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__reject_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RejectObjectionRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RejectObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RejectObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RejectObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__reject_objection_request__init(c)
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

extension RejectObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct RejectObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RejectObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension RejectObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__reject_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RejectObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RejectObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RejectObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RejectObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__reject_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Takes up the verification.
package struct StartVerificationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.StartVerificationRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

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
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension StartVerificationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__start_verification_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__StartVerificationRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__StartVerificationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__StartVerificationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__StartVerificationRequest.self, capacity: 1)
        xinyi__listing__v1__start_verification_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension StartVerificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct StartVerificationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.StartVerificationResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension StartVerificationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__start_verification_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__StartVerificationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__StartVerificationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__StartVerificationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__StartVerificationResponse.self, capacity: 1)
        xinyi__listing__v1__start_verification_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Pauses or resumes the clock.
package struct PauseObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PauseObjectionRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Why, 1 to 400 bytes; empty ends the running pause.
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

extension PauseObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__pause_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PauseObjectionRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PauseObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PauseObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PauseObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__pause_objection_request__init(c)
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

extension PauseObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct PauseObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PauseObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension PauseObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__pause_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PauseObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PauseObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PauseObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PauseObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__pause_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Upholds an objection.
package struct UpholdObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.UpholdObjectionRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Revoked or corrected.
    package var outcome: ObjectionOutcome = .unspecified

    /// Reasons, 1 to 2000 bytes.
    package var reason: String = ""

    /// The corrections if corrected, 1 to 16.
    package var corrections: [FieldCorrection] = []

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
        outcome: ObjectionOutcome = .unspecified,
        reason: String = "",
        corrections: [FieldCorrection] = [],
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.outcome = outcome
        self.reason = reason
        self.corrections = corrections
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension UpholdObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__uphold_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__UpholdObjectionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.outcome = try MessageArena.enumeration(ObjectionOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)), "outcome")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.corrections.reserveCapacity(c.pointee.n_corrections)
        for index in 0..<c.pointee.n_corrections {
            guard let nested = c.pointee.corrections[index] else { continue }
            do { self.corrections.append(try FieldCorrection(unpacked: nested)) } catch { throw error.inside("corrections", index) }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__UpholdObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__UpholdObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__UpholdObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__uphold_objection_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.outcome = Xinyi__Listing__V1__ObjectionOutcome(rawValue: UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if !self.corrections.isEmpty {
            c.pointee.n_corrections = self.corrections.count
            let memory = arena.allocate(self.corrections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__FieldCorrection>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__FieldCorrection>?).self, capacity: self.corrections.count)
            for index in self.corrections.indices {
                do { list[index] = try self.corrections[index].packed(in: arena) } catch { throw error.inside("corrections", index) }
            }
            c.pointee.corrections = list
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension UpholdObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct UpholdObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.UpholdObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension UpholdObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__uphold_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__UpholdObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__UpholdObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__UpholdObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__UpholdObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__uphold_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Dismisses an objection.
package struct DismissObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.DismissObjectionRequest" }

    /// Resource name `objections/{id}`.
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

extension DismissObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__dismiss_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__DismissObjectionRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__DismissObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__DismissObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__DismissObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__dismiss_objection_request__init(c)
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

extension DismissObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct DismissObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.DismissObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension DismissObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__dismiss_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__DismissObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__DismissObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__DismissObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__DismissObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__dismiss_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Records an authority's answer.
package struct RecordAuthorityAnswerRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordAuthorityAnswerRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// The answer.
    package var answer: AuthorityAnswer? = nil

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
        answer: AuthorityAnswer? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.answer = answer
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension RecordAuthorityAnswerRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_authority_answer_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordAuthorityAnswerRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.answer {
            do { self.answer = try AuthorityAnswer(unpacked: nested) } catch { throw error.inside("answer") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordAuthorityAnswerRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordAuthorityAnswerRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordAuthorityAnswerRequest.self, capacity: 1)
        xinyi__listing__v1__record_authority_answer_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.answer {
            do { c.pointee.answer = try value.packed(in: arena) } catch { throw error.inside("answer") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension RecordAuthorityAnswerRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct RecordAuthorityAnswerResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordAuthorityAnswerResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension RecordAuthorityAnswerResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_authority_answer_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordAuthorityAnswerResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordAuthorityAnswerResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordAuthorityAnswerResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordAuthorityAnswerResponse.self, capacity: 1)
        xinyi__listing__v1__record_authority_answer_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Withdraws an objection.
package struct WithdrawObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawObjectionRequest" }

    /// Resource name `objections/{id}`.
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

extension WithdrawObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawObjectionRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__withdraw_objection_request__init(c)
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

extension WithdrawObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct WithdrawObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension WithdrawObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__withdraw_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Records the notification.
package struct RecordObjectionNotifiedRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordObjectionNotifiedRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Day, ISO date.
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

extension RecordObjectionNotifiedRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_objection_notified_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordObjectionNotifiedRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordObjectionNotifiedRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordObjectionNotifiedRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordObjectionNotifiedRequest.self, capacity: 1)
        xinyi__listing__v1__record_objection_notified_request__init(c)
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

extension RecordObjectionNotifiedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct RecordObjectionNotifiedResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RecordObjectionNotifiedResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension RecordObjectionNotifiedResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__record_objection_notified_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RecordObjectionNotifiedResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RecordObjectionNotifiedResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RecordObjectionNotifiedResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RecordObjectionNotifiedResponse.self, capacity: 1)
        xinyi__listing__v1__record_objection_notified_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Confirms a place.
package struct ConfirmRestorationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConfirmRestorationRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// The place as recorded, or a new one to add.
    package var place: RestorationPlace? = nil

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
        place: RestorationPlace? = nil,
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.place = place
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension ConfirmRestorationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__confirm_restoration_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConfirmRestorationRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.place {
            do { self.place = try RestorationPlace(unpacked: nested) } catch { throw error.inside("place") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConfirmRestorationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConfirmRestorationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConfirmRestorationRequest.self, capacity: 1)
        xinyi__listing__v1__confirm_restoration_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.place {
            do { c.pointee.place = try value.packed(in: arena) } catch { throw error.inside("place") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ConfirmRestorationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct ConfirmRestorationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConfirmRestorationResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension ConfirmRestorationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__confirm_restoration_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConfirmRestorationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConfirmRestorationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConfirmRestorationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConfirmRestorationResponse.self, capacity: 1)
        xinyi__listing__v1__confirm_restoration_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Escalates an objection.
package struct EscalateObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EscalateObjectionRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// To whom and when, 1 to 400 bytes.
    package var remark: String = ""

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
        remark: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.remark = remark
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension EscalateObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__escalate_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EscalateObjectionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EscalateObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EscalateObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EscalateObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__escalate_objection_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.remark = try arena.copy(self.remark, "remark")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension EscalateObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct EscalateObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EscalateObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension EscalateObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__escalate_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EscalateObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EscalateObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EscalateObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EscalateObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__escalate_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Closes an objection.
package struct CloseObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.CloseObjectionRequest" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

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
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension CloseObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__close_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__CloseObjectionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__CloseObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__CloseObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__CloseObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__close_objection_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension CloseObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct CloseObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.CloseObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension CloseObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__close_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__CloseObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__CloseObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__CloseObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__CloseObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__close_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Asks for an objection.
package struct GetObjectionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetObjectionRequest" }

    /// Resource name `objections/{id}`.
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

extension GetObjectionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_objection_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetObjectionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetObjectionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetObjectionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetObjectionRequest.self, capacity: 1)
        xinyi__listing__v1__get_objection_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension GetObjectionRequest: NamedRequest {}

/// The objection.
package struct GetObjectionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetObjectionResponse" }

    /// The objection.
    package var objection: Objection? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }
}

extension GetObjectionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_objection_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetObjectionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.objection {
            do { self.objection = try Objection(unpacked: nested) } catch { throw error.inside("objection") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetObjectionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetObjectionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetObjectionResponse.self, capacity: 1)
        xinyi__listing__v1__get_objection_response__init(c)
        if let value = self.objection {
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
        }
        return c
    }
}

/// Asks for a page of objections.
package struct ListObjectionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListObjectionsRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only against this list entry, `entries/{id}`; empty for all.
    package var entry: String = ""

    /// Only in this state; unspecified for all.
    package var state: ObjectionState = .unspecified

    /// Only those that this department has to verify; empty for all.
    package var sourceUnit: String = ""

    /// True for overdue ones only.
    package var overdueOnly: Bool = false

    /// Only against this item; absent for all.
    package var target: CaseTarget? = nil

    /// Only with this number of the window; empty for all.
    package var windowCaseNumber: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        entry: String = "",
        state: ObjectionState = .unspecified,
        sourceUnit: String = "",
        overdueOnly: Bool = false,
        target: CaseTarget? = nil,
        windowCaseNumber: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.state = state
        self.sourceUnit = sourceUnit
        self.overdueOnly = overdueOnly
        self.target = target
        self.windowCaseNumber = windowCaseNumber
        self.query = query
    }
}

extension ListObjectionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_objections_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListObjectionsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.state = try MessageArena.enumeration(ObjectionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.sourceUnit = try MessageArena.string(c.pointee.source_unit, "source_unit")
        self.overdueOnly = c.pointee.overdue_only != 0
        if let nested = c.pointee.target {
            do { self.target = try CaseTarget(unpacked: nested) } catch { throw error.inside("target") }
        }
        self.windowCaseNumber = try MessageArena.string(c.pointee.window_case_number, "window_case_number")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListObjectionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListObjectionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListObjectionsRequest.self, capacity: 1)
        xinyi__listing__v1__list_objections_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.state = Xinyi__Listing__V1__ObjectionState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.source_unit = try arena.copy(self.sourceUnit, "source_unit")
        c.pointee.overdue_only = self.overdueOnly ? 1 : 0
        if let value = self.target {
            do { c.pointee.target = try value.packed(in: arena) } catch { throw error.inside("target") }
        }
        c.pointee.window_case_number = try arena.copy(self.windowCaseNumber, "window_case_number")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListObjectionsRequest: PagedRequest {}

/// A page of objections.
package struct ListObjectionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListObjectionsResponse" }

    /// The objections.
    package var objections: [Objection] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        objections: [Objection] = [],
        nextPageToken: String = ""
    ) {
        self.objections = objections
        self.nextPageToken = nextPageToken
    }
}

extension ListObjectionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_objections_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListObjectionsResponse>) throws(MessageFault) {
        self.init()
        self.objections.reserveCapacity(c.pointee.n_objections)
        for index in 0..<c.pointee.n_objections {
            guard let nested = c.pointee.objections[index] else { continue }
            do { self.objections.append(try Objection(unpacked: nested)) } catch { throw error.inside("objections", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListObjectionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListObjectionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListObjectionsResponse.self, capacity: 1)
        xinyi__listing__v1__list_objections_response__init(c)
        if !self.objections.isEmpty {
            c.pointee.n_objections = self.objections.count
            let memory = arena.allocate(self.objections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__Objection>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__Objection>?).self, capacity: self.objections.count)
            for index in self.objections.indices {
                do { list[index] = try self.objections[index].packed(in: arena) } catch { throw error.inside("objections", index) }
            }
            c.pointee.objections = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListObjectionsResponse: PagedResponse {
    /// The page's items, which the contract calls `objections`.
    package var items: [Objection] {
        get { objections }
        set { objections = newValue }
    }
}

/// What each method of `xinyi.listing.v1.ObjectionService` is, for routers, channels and policies.
package enum ObjectionServiceMethods {
    /// Files an objection against an entry in effect, decided or served, an external entry in effect, or a decision of the
    /// registry that is in effect; the item is marked at once.
    /// Any department receives objections for the one that decided. After a dismissal the same ground needs new facts: a
    /// statement that says something else, and a document that was not filed with the earlier ones.
    /// Errors: NOT_FOUND for an unknown item; FAILED_PRECONDITION `ENTRY_NOT_CONTESTABLE` by the state of
    /// the item, `OBJECTION_OPEN` if the same ground is open already, `NEW_FACTS_MISSING` after a dismissal.
    /// Rows: L5.
    package static let fileObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "FileObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Accepts a filed objection: the effects of the entry are suspended at once. The source unit does it, or the lead
    /// department, which forwards it to the source unit.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit or the lead department.
    /// Rows: L5.
    package static let acceptObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "AcceptObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Rejects a filed objection because it is formally not in order; lifts the mark.
    /// Errors: INVALID_ARGUMENT without reason; FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the
    /// source unit or the lead department.
    /// Rows: L5.
    package static let rejectObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "RejectObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Records that the source unit took up the verification.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit.
    /// Rows: L5.
    package static let startVerification = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "StartVerification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Pauses or resumes the clock of an objection, for example for an expert examination. The suspension
    /// goes on.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    package static let pauseObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "PauseObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Upholds: the entry is revoked, or corrected and resumed. A decision of the registry is upheld once the registry's
    /// feed has brought its withdrawal, annulment, correction or the end of its publication: the objection says what
    /// was done, not what somebody means to do.
    /// Errors: INVALID_ARGUMENT for a correction of another field or to the disadvantage of the subject;
    /// PERMISSION_DENIED unless the caller is the source unit; FAILED_PRECONDITION `DECIDER_IS_PROPOSER`,
    /// `DECISION_UNCHANGED`, `EXTERNAL_ENTRY` (RecordAuthorityAnswer carries the outcome of those).
    /// Rows: L5.
    package static let upholdObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "UpholdObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L5"])

    /// Dismisses with reasons: the effects resume unless something else suspends them.
    /// Errors: INVALID_ARGUMENT without reason; PERMISSION_DENIED unless the caller is the source unit;
    /// FAILED_PRECONDITION `DECIDER_IS_PROPOSER`.
    /// Rows: L5.
    package static let dismissObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "DismissObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L5"])

    /// Records what the authority of an external entry answered to the forwarded objection: ended or corrected, the copy
    /// here follows at once; dismissed, the effects resume. The department here decides nothing about an external entry
    /// (LC-12), so that nobody can free or hold a subject by it: without the authority's document it is refused, and the
    /// objector sees the document.
    /// Errors: FAILED_PRECONDITION by state, or `NOT_EXTERNAL` for another target; PERMISSION_DENIED unless the caller is
    /// the source unit; INVALID_ARGUMENT without document or for a day out of bounds.
    /// Rows: L5, L4.
    package static let recordAuthorityAnswer = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "RecordAuthorityAnswer",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5", "L4"])

    /// Records that the objector withdrew; mark and suspension by it end.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    package static let withdrawObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "WithdrawObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Records that the objector was told the result.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    package static let recordObjectionNotified = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "RecordObjectionNotified",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Confirms one place of the restoration; the last one makes the objection remedied.
    /// Errors: FAILED_PRECONDITION unless upheld by revocation; NOT_FOUND for an unknown place.
    /// Rows: L5.
    package static let confirmRestoration = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "ConfirmRestoration",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Marks that the objector asked the provincial authority for review.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    package static let escalateObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "EscalateObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Closes a notified or remedied objection.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    package static let closeObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "CloseObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    /// Returns an objection.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    package static let getObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "GetObjection",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L5"])

    /// Lists objections in order of filing.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    package static let listObjections = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "ListObjections",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [fileObjection, acceptObjection, rejectObjection, startVerification, pauseObjection, upholdObjection, dismissObjection, recordAuthorityAnswer, withdrawObjection, recordObjectionNotified, confirmRestoration, escalateObjection, closeObjection, getObjection, listObjections]
}

/// Carries objections. The entry is marked at once; acceptance suspends its effects in the same
/// transaction (LC-11). Free of charge (LC-20).
package protocol ObjectionService: RPCService {
    /// Files an objection against an entry in effect, decided or served, an external entry in effect, or a decision of the
    /// registry that is in effect; the item is marked at once.
    /// Any department receives objections for the one that decided. After a dismissal the same ground needs new facts: a
    /// statement that says something else, and a document that was not filed with the earlier ones.
    /// Errors: NOT_FOUND for an unknown item; FAILED_PRECONDITION `ENTRY_NOT_CONTESTABLE` by the state of
    /// the item, `OBJECTION_OPEN` if the same ground is open already, `NEW_FACTS_MISSING` after a dismissal.
    /// Rows: L5.
    func fileObjection(_ request: FileObjectionRequest, context: ServerContext) async throws -> FileObjectionResponse

    /// Accepts a filed objection: the effects of the entry are suspended at once. The source unit does it, or the lead
    /// department, which forwards it to the source unit.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit or the lead department.
    /// Rows: L5.
    func acceptObjection(_ request: AcceptObjectionRequest, context: ServerContext) async throws -> AcceptObjectionResponse

    /// Rejects a filed objection because it is formally not in order; lifts the mark.
    /// Errors: INVALID_ARGUMENT without reason; FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the
    /// source unit or the lead department.
    /// Rows: L5.
    func rejectObjection(_ request: RejectObjectionRequest, context: ServerContext) async throws -> RejectObjectionResponse

    /// Records that the source unit took up the verification.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit.
    /// Rows: L5.
    func startVerification(_ request: StartVerificationRequest, context: ServerContext) async throws -> StartVerificationResponse

    /// Pauses or resumes the clock of an objection, for example for an expert examination. The suspension
    /// goes on.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    func pauseObjection(_ request: PauseObjectionRequest, context: ServerContext) async throws -> PauseObjectionResponse

    /// Upholds: the entry is revoked, or corrected and resumed. A decision of the registry is upheld once the registry's
    /// feed has brought its withdrawal, annulment, correction or the end of its publication: the objection says what
    /// was done, not what somebody means to do.
    /// Errors: INVALID_ARGUMENT for a correction of another field or to the disadvantage of the subject;
    /// PERMISSION_DENIED unless the caller is the source unit; FAILED_PRECONDITION `DECIDER_IS_PROPOSER`,
    /// `DECISION_UNCHANGED`, `EXTERNAL_ENTRY` (RecordAuthorityAnswer carries the outcome of those).
    /// Rows: L5.
    func upholdObjection(_ request: UpholdObjectionRequest, context: ServerContext) async throws -> UpholdObjectionResponse

    /// Dismisses with reasons: the effects resume unless something else suspends them.
    /// Errors: INVALID_ARGUMENT without reason; PERMISSION_DENIED unless the caller is the source unit;
    /// FAILED_PRECONDITION `DECIDER_IS_PROPOSER`.
    /// Rows: L5.
    func dismissObjection(_ request: DismissObjectionRequest, context: ServerContext) async throws -> DismissObjectionResponse

    /// Records what the authority of an external entry answered to the forwarded objection: ended or corrected, the copy
    /// here follows at once; dismissed, the effects resume. The department here decides nothing about an external entry
    /// (LC-12), so that nobody can free or hold a subject by it: without the authority's document it is refused, and the
    /// objector sees the document.
    /// Errors: FAILED_PRECONDITION by state, or `NOT_EXTERNAL` for another target; PERMISSION_DENIED unless the caller is
    /// the source unit; INVALID_ARGUMENT without document or for a day out of bounds.
    /// Rows: L5, L4.
    func recordAuthorityAnswer(_ request: RecordAuthorityAnswerRequest, context: ServerContext) async throws -> RecordAuthorityAnswerResponse

    /// Records that the objector withdrew; mark and suspension by it end.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    func withdrawObjection(_ request: WithdrawObjectionRequest, context: ServerContext) async throws -> WithdrawObjectionResponse

    /// Records that the objector was told the result.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    func recordObjectionNotified(_ request: RecordObjectionNotifiedRequest, context: ServerContext) async throws -> RecordObjectionNotifiedResponse

    /// Confirms one place of the restoration; the last one makes the objection remedied.
    /// Errors: FAILED_PRECONDITION unless upheld by revocation; NOT_FOUND for an unknown place.
    /// Rows: L5.
    func confirmRestoration(_ request: ConfirmRestorationRequest, context: ServerContext) async throws -> ConfirmRestorationResponse

    /// Marks that the objector asked the provincial authority for review.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    func escalateObjection(_ request: EscalateObjectionRequest, context: ServerContext) async throws -> EscalateObjectionResponse

    /// Closes a notified or remedied objection.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    func closeObjection(_ request: CloseObjectionRequest, context: ServerContext) async throws -> CloseObjectionResponse

    /// Returns an objection.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    func getObjection(_ request: GetObjectionRequest, context: ServerContext) async throws -> GetObjectionResponse

    /// Lists objections in order of filing.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    func listObjections(_ request: ListObjectionsRequest, context: ServerContext) async throws -> ListObjectionsResponse
}

extension ObjectionService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func fileObjection(_ request: FileObjectionRequest, context: ServerContext) async throws -> FileObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.fileObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acceptObjection(_ request: AcceptObjectionRequest, context: ServerContext) async throws -> AcceptObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.acceptObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func rejectObjection(_ request: RejectObjectionRequest, context: ServerContext) async throws -> RejectObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.rejectObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func startVerification(_ request: StartVerificationRequest, context: ServerContext) async throws -> StartVerificationResponse {
        throw unimplemented(ObjectionServiceMethods.startVerification)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func pauseObjection(_ request: PauseObjectionRequest, context: ServerContext) async throws -> PauseObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.pauseObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func upholdObjection(_ request: UpholdObjectionRequest, context: ServerContext) async throws -> UpholdObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.upholdObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func dismissObjection(_ request: DismissObjectionRequest, context: ServerContext) async throws -> DismissObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.dismissObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordAuthorityAnswer(_ request: RecordAuthorityAnswerRequest, context: ServerContext) async throws -> RecordAuthorityAnswerResponse {
        throw unimplemented(ObjectionServiceMethods.recordAuthorityAnswer)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawObjection(_ request: WithdrawObjectionRequest, context: ServerContext) async throws -> WithdrawObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.withdrawObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordObjectionNotified(_ request: RecordObjectionNotifiedRequest, context: ServerContext) async throws -> RecordObjectionNotifiedResponse {
        throw unimplemented(ObjectionServiceMethods.recordObjectionNotified)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func confirmRestoration(_ request: ConfirmRestorationRequest, context: ServerContext) async throws -> ConfirmRestorationResponse {
        throw unimplemented(ObjectionServiceMethods.confirmRestoration)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func escalateObjection(_ request: EscalateObjectionRequest, context: ServerContext) async throws -> EscalateObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.escalateObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func closeObjection(_ request: CloseObjectionRequest, context: ServerContext) async throws -> CloseObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.closeObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getObjection(_ request: GetObjectionRequest, context: ServerContext) async throws -> GetObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.getObjection)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listObjections(_ request: ListObjectionsRequest, context: ServerContext) async throws -> ListObjectionsResponse {
        throw unimplemented(ObjectionServiceMethods.listObjections)
    }
}

extension ObjectionService {
    /// Makes every method of `ObjectionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerObjectionService(in router: inout Router) {
        router.add(ObjectionServiceMethods.fileObjection) { payload, limits, _ throws(RPCError) in
            let request = try FileObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fileObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.acceptObjection) { payload, limits, _ throws(RPCError) in
            let request = try AcceptObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.rejectObjection) { payload, limits, _ throws(RPCError) in
            let request = try RejectObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.rejectObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.startVerification) { payload, limits, _ throws(RPCError) in
            let request = try StartVerificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.startVerification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.pauseObjection) { payload, limits, _ throws(RPCError) in
            let request = try PauseObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.pauseObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.upholdObjection) { payload, limits, _ throws(RPCError) in
            let request = try UpholdObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.upholdObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.dismissObjection) { payload, limits, _ throws(RPCError) in
            let request = try DismissObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.dismissObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.recordAuthorityAnswer) { payload, limits, _ throws(RPCError) in
            let request = try RecordAuthorityAnswerRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordAuthorityAnswer(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.withdrawObjection) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.recordObjectionNotified) { payload, limits, _ throws(RPCError) in
            let request = try RecordObjectionNotifiedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordObjectionNotified(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.confirmRestoration) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmRestorationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmRestoration(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.escalateObjection) { payload, limits, _ throws(RPCError) in
            let request = try EscalateObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.escalateObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.closeObjection) { payload, limits, _ throws(RPCError) in
            let request = try CloseObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.closeObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.getObjection) { payload, limits, _ throws(RPCError) in
            let request = try GetObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.listObjections) { payload, limits, _ throws(RPCError) in
            let request = try ListObjectionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listObjections(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerObjectionService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ObjectionService`.
///
/// Carries objections. The entry is marked at once; acceptance suspends its effects in the same
/// transaction (LC-11). Free of charge (LC-20).
package struct ObjectionServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Files an objection against an entry in effect, decided or served, an external entry in effect, or a decision of the
    /// registry that is in effect; the item is marked at once.
    /// Any department receives objections for the one that decided. After a dismissal the same ground needs new facts: a
    /// statement that says something else, and a document that was not filed with the earlier ones.
    /// Errors: NOT_FOUND for an unknown item; FAILED_PRECONDITION `ENTRY_NOT_CONTESTABLE` by the state of
    /// the item, `OBJECTION_OPEN` if the same ground is open already, `NEW_FACTS_MISSING` after a dismissal.
    /// Rows: L5.
    package func fileObjection(_ request: FileObjectionRequest, options: CallOptions = .default) async throws -> FileObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.fileObjection, request.serialized(), options: options))
    }

    /// Accepts a filed objection: the effects of the entry are suspended at once. The source unit does it, or the lead
    /// department, which forwards it to the source unit.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit or the lead department.
    /// Rows: L5.
    package func acceptObjection(_ request: AcceptObjectionRequest, options: CallOptions = .default) async throws -> AcceptObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.acceptObjection, request.serialized(), options: options))
    }

    /// Rejects a filed objection because it is formally not in order; lifts the mark.
    /// Errors: INVALID_ARGUMENT without reason; FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the
    /// source unit or the lead department.
    /// Rows: L5.
    package func rejectObjection(_ request: RejectObjectionRequest, options: CallOptions = .default) async throws -> RejectObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.rejectObjection, request.serialized(), options: options))
    }

    /// Records that the source unit took up the verification.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit.
    /// Rows: L5.
    package func startVerification(_ request: StartVerificationRequest, options: CallOptions = .default) async throws -> StartVerificationResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.startVerification, request.serialized(), options: options))
    }

    /// Pauses or resumes the clock of an objection, for example for an expert examination. The suspension
    /// goes on.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    package func pauseObjection(_ request: PauseObjectionRequest, options: CallOptions = .default) async throws -> PauseObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.pauseObjection, request.serialized(), options: options))
    }

    /// Upholds: the entry is revoked, or corrected and resumed. A decision of the registry is upheld once the registry's
    /// feed has brought its withdrawal, annulment, correction or the end of its publication: the objection says what
    /// was done, not what somebody means to do.
    /// Errors: INVALID_ARGUMENT for a correction of another field or to the disadvantage of the subject;
    /// PERMISSION_DENIED unless the caller is the source unit; FAILED_PRECONDITION `DECIDER_IS_PROPOSER`,
    /// `DECISION_UNCHANGED`, `EXTERNAL_ENTRY` (RecordAuthorityAnswer carries the outcome of those).
    /// Rows: L5.
    package func upholdObjection(_ request: UpholdObjectionRequest, options: CallOptions = .default) async throws -> UpholdObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.upholdObjection, request.serialized(), options: options))
    }

    /// Dismisses with reasons: the effects resume unless something else suspends them.
    /// Errors: INVALID_ARGUMENT without reason; PERMISSION_DENIED unless the caller is the source unit;
    /// FAILED_PRECONDITION `DECIDER_IS_PROPOSER`.
    /// Rows: L5.
    package func dismissObjection(_ request: DismissObjectionRequest, options: CallOptions = .default) async throws -> DismissObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.dismissObjection, request.serialized(), options: options))
    }

    /// Records what the authority of an external entry answered to the forwarded objection: ended or corrected, the copy
    /// here follows at once; dismissed, the effects resume. The department here decides nothing about an external entry
    /// (LC-12), so that nobody can free or hold a subject by it: without the authority's document it is refused, and the
    /// objector sees the document.
    /// Errors: FAILED_PRECONDITION by state, or `NOT_EXTERNAL` for another target; PERMISSION_DENIED unless the caller is
    /// the source unit; INVALID_ARGUMENT without document or for a day out of bounds.
    /// Rows: L5, L4.
    package func recordAuthorityAnswer(_ request: RecordAuthorityAnswerRequest, options: CallOptions = .default) async throws -> RecordAuthorityAnswerResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.recordAuthorityAnswer, request.serialized(), options: options))
    }

    /// Records that the objector withdrew; mark and suspension by it end.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    package func withdrawObjection(_ request: WithdrawObjectionRequest, options: CallOptions = .default) async throws -> WithdrawObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.withdrawObjection, request.serialized(), options: options))
    }

    /// Records that the objector was told the result.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    package func recordObjectionNotified(_ request: RecordObjectionNotifiedRequest, options: CallOptions = .default) async throws -> RecordObjectionNotifiedResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.recordObjectionNotified, request.serialized(), options: options))
    }

    /// Confirms one place of the restoration; the last one makes the objection remedied.
    /// Errors: FAILED_PRECONDITION unless upheld by revocation; NOT_FOUND for an unknown place.
    /// Rows: L5.
    package func confirmRestoration(_ request: ConfirmRestorationRequest, options: CallOptions = .default) async throws -> ConfirmRestorationResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.confirmRestoration, request.serialized(), options: options))
    }

    /// Marks that the objector asked the provincial authority for review.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    package func escalateObjection(_ request: EscalateObjectionRequest, options: CallOptions = .default) async throws -> EscalateObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.escalateObjection, request.serialized(), options: options))
    }

    /// Closes a notified or remedied objection.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    package func closeObjection(_ request: CloseObjectionRequest, options: CallOptions = .default) async throws -> CloseObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.closeObjection, request.serialized(), options: options))
    }

    /// Returns an objection.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    package func getObjection(_ request: GetObjectionRequest, options: CallOptions = .default) async throws -> GetObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.getObjection, request.serialized(), options: options))
    }

    /// Lists objections in order of filing.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    package func listObjections(_ request: ListObjectionsRequest, options: CallOptions = .default) async throws -> ListObjectionsResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.listObjections, request.serialized(), options: options))
    }
}
