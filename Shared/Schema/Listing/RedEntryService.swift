// Written by `make generate` from proto/xinyi/listing/v1/red_entry_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Nominates a subject.
package struct NominateEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.NominateEntryRequest" }

    /// The list, `lists/{code}`, of kind red.
    package var list: String = ""

    /// The subject.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The channel.
    package var channel: NominationChannel = .unspecified

    /// Who nominates, 1 to 200 bytes.
    package var nominator: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Consent of a natural person.
    package var consent: CommonSchema.DocumentReference? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        list: String = "",
        subject: CommonSchema.SubjectReference? = nil,
        channel: NominationChannel = .unspecified,
        nominator: String = "",
        reason: String = "",
        consent: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.list = list
        self.subject = subject
        self.channel = channel
        self.nominator = nominator
        self.reason = reason
        self.consent = consent
        self.official = official
        self.requestId = requestId
    }
}

extension NominateEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__nominate_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__NominateEntryRequest>) throws(MessageFault) {
        self.init()
        self.list = try MessageArena.string(c.pointee.list, "list")
        if let nested = c.pointee.subject {
            do { self.subject = try CommonSchema.SubjectReference(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.channel = try MessageArena.enumeration(NominationChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.nominator = try MessageArena.string(c.pointee.nominator, "nominator")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.consent {
            do { self.consent = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("consent") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__NominateEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__NominateEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__NominateEntryRequest.self, capacity: 1)
        xinyi__listing__v1__nominate_entry_request__init(c)
        c.pointee.list = try arena.copy(self.list, "list")
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.channel = Xinyi__Listing__V1__NominationChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.nominator = try arena.copy(self.nominator, "nominator")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.consent {
            do { c.pointee.consent = try value.packed(in: arena) } catch { throw error.inside("consent") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension NominateEntryRequest: ActedRequest, IdempotentRequest {}

/// The file as it now stands.
package struct NominateEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.NominateEntryResponse" }

    /// The file.
    package var entry: RedEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }
}

extension NominateEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__nominate_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__NominateEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try RedEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__NominateEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__NominateEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__NominateEntryResponse.self, capacity: 1)
        xinyi__listing__v1__nominate_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for a screening.
package struct ScreenEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ScreenEntryRequest" }

    /// Resource name `entries/{id}`.
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

extension ScreenEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__screen_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ScreenEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ScreenEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ScreenEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ScreenEntryRequest.self, capacity: 1)
        xinyi__listing__v1__screen_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ScreenEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ScreenEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ScreenEntryResponse" }

    /// The file.
    package var entry: RedEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }
}

extension ScreenEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__screen_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ScreenEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try RedEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ScreenEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ScreenEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ScreenEntryResponse.self, capacity: 1)
        xinyi__listing__v1__screen_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Records the announcement.
package struct PublicizeEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PublicizeEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// First day of the announcement, ISO date.
    package var publicisedDate: String = ""

    /// Where it is announced, 1 to 400 bytes.
    package var place: String = ""

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
        publicisedDate: String = "",
        place: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.publicisedDate = publicisedDate
        self.place = place
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension PublicizeEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__publicize_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PublicizeEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.publicisedDate = try MessageArena.string(c.pointee.publicised_date, "publicised_date")
        self.place = try MessageArena.string(c.pointee.place, "place")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PublicizeEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PublicizeEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PublicizeEntryRequest.self, capacity: 1)
        xinyi__listing__v1__publicize_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.publicised_date = try arena.copy(self.publicisedDate, "publicised_date")
        c.pointee.place = try arena.copy(self.place, "place")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension PublicizeEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct PublicizeEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PublicizeEntryResponse" }

    /// The file.
    package var entry: RedEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }
}

extension PublicizeEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__publicize_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PublicizeEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try RedEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PublicizeEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PublicizeEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PublicizeEntryResponse.self, capacity: 1)
        xinyi__listing__v1__publicize_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Confirms an entry.
package struct ConfirmEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConfirmEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// First day in effect, ISO date; empty means today.
    package var effectiveDate: String = ""

    /// Last day, ISO date; not later than the list's period. Empty means that day.
    package var validTo: String = ""

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
        effectiveDate: String = "",
        validTo: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.effectiveDate = effectiveDate
        self.validTo = validTo
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension ConfirmEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__confirm_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConfirmEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConfirmEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConfirmEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConfirmEntryRequest.self, capacity: 1)
        xinyi__listing__v1__confirm_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ConfirmEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ConfirmEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ConfirmEntryResponse" }

    /// The file.
    package var entry: RedEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }
}

extension ConfirmEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__confirm_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ConfirmEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try RedEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ConfirmEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ConfirmEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ConfirmEntryResponse.self, capacity: 1)
        xinyi__listing__v1__confirm_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Revokes a red entry.
package struct RevokeRedEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RevokeRedEntryRequest" }

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

extension RevokeRedEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__revoke_red_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RevokeRedEntryRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RevokeRedEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RevokeRedEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RevokeRedEntryRequest.self, capacity: 1)
        xinyi__listing__v1__revoke_red_entry_request__init(c)
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

extension RevokeRedEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RevokeRedEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RevokeRedEntryResponse" }

    /// The file.
    package var entry: RedEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }
}

extension RevokeRedEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__revoke_red_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RevokeRedEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try RedEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RevokeRedEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RevokeRedEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RevokeRedEntryResponse.self, capacity: 1)
        xinyi__listing__v1__revoke_red_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Withdraws a nomination.
package struct WithdrawNominationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawNominationRequest" }

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

extension WithdrawNominationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_nomination_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawNominationRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawNominationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawNominationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawNominationRequest.self, capacity: 1)
        xinyi__listing__v1__withdraw_nomination_request__init(c)
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

extension WithdrawNominationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct WithdrawNominationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WithdrawNominationResponse" }

    /// The file.
    package var entry: RedEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }
}

extension WithdrawNominationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__withdraw_nomination_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WithdrawNominationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try RedEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WithdrawNominationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WithdrawNominationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WithdrawNominationResponse.self, capacity: 1)
        xinyi__listing__v1__withdraw_nomination_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for a file.
package struct GetRedEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetRedEntryRequest" }

    /// Resource name `entries/{id}`.
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

extension GetRedEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_red_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetRedEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetRedEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetRedEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetRedEntryRequest.self, capacity: 1)
        xinyi__listing__v1__get_red_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetRedEntryRequest: NamedRequest {}

/// The file.
package struct GetRedEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetRedEntryResponse" }

    /// The file.
    package var entry: RedEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: RedEntry? = nil
    ) {
        self.entry = entry
    }
}

extension GetRedEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_red_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetRedEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try RedEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetRedEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetRedEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetRedEntryResponse.self, capacity: 1)
        xinyi__listing__v1__get_red_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for a page of files.
package struct ListRedEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRedEntriesRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    /// Only in this state; unspecified for all.
    package var state: RedEntryState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        list: String = "",
        state: RedEntryState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.list = list
        self.state = state
    }
}

extension ListRedEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_red_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRedEntriesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.list = try MessageArena.string(c.pointee.list, "list")
        self.state = try MessageArena.enumeration(RedEntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRedEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRedEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRedEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__list_red_entries_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.list = try arena.copy(self.list, "list")
        c.pointee.state = Xinyi__Listing__V1__RedEntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListRedEntriesRequest: PagedRequest {}

/// A page of files.
package struct ListRedEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListRedEntriesResponse" }

    /// The files.
    package var entries: [RedEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entries: [RedEntry] = [],
        nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListRedEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_red_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListRedEntriesResponse>) throws(MessageFault) {
        self.init()
        self.entries.reserveCapacity(c.pointee.n_entries)
        for index in 0..<c.pointee.n_entries {
            guard let nested = c.pointee.entries[index] else { continue }
            do { self.entries.append(try RedEntry(unpacked: nested)) } catch { throw error.inside("entries", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListRedEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListRedEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListRedEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__list_red_entries_response__init(c)
        if !self.entries.isEmpty {
            c.pointee.n_entries = self.entries.count
            let memory = arena.allocate(self.entries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__RedEntry>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__RedEntry>?).self, capacity: self.entries.count)
            for index in self.entries.indices {
                do { list[index] = try self.entries[index].packed(in: arena) } catch { throw error.inside("entries", index) }
            }
            c.pointee.entries = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListRedEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [RedEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// What each method of `xinyi.listing.v1.RedEntryService` is, for routers, channels and policies.
package enum RedEntryServiceMethods {
    /// Nominates a subject through one of seven channels.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `CONSENT_MISSING` for a natural
    /// person.
    /// Rows: L3.
    package static let nominateEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "NominateEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    /// Screens a nomination against lists, external entries and effective penalties: to screened, or to
    /// dropped with the findings.
    /// Errors: UNAVAILABLE while a source is not fresh.
    /// Rows: L3.
    package static let screenEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "ScreenEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    /// Records the public announcement: to publicised.
    /// Errors: INVALID_ARGUMENT for a day in the future; FAILED_PRECONDITION by state.
    /// Rows: L3.
    package static let publicizeEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "PublicizeEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    /// Confirms after the announcement; another official than the nominating one: to confirmed and, from its
    /// day, effective.
    /// Errors: FAILED_PRECONDITION `PUBLIC_NOTICE_RUNNING`, `CONFLICT`, `OBJECTION_OPEN`.
    /// Rows: L3.
    package static let confirmEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "ConfirmEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    /// Revokes an effective red entry, with notice to the subject.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    package static let revokeRedEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "RevokeRedEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    /// Withdraws a nomination before confirmation: to dropped.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    package static let withdrawNomination = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "WithdrawNomination",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L3"])

    /// Returns the file of a red-list entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L3.
    package static let getRedEntry = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "GetRedEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L3"])

    /// Lists files of red-list entries in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L3.
    package static let listRedEntries = MethodDescriptor(
        service: "xinyi.listing.v1.RedEntryService", method: "ListRedEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [nominateEntry, screenEntry, publicizeEntry, confirmEntry, revokeRedEntry, withdrawNomination, getRedEntry, listRedEntries]
}

/// Carries the file of a red-list entry. A subject on any serious list cannot be confirmed; an adverse
/// decision revokes (LC-19).
package protocol RedEntryService: RPCService {
    /// Nominates a subject through one of seven channels.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `CONSENT_MISSING` for a natural
    /// person.
    /// Rows: L3.
    func nominateEntry(_ request: NominateEntryRequest, context: ServerContext) async throws -> NominateEntryResponse

    /// Screens a nomination against lists, external entries and effective penalties: to screened, or to
    /// dropped with the findings.
    /// Errors: UNAVAILABLE while a source is not fresh.
    /// Rows: L3.
    func screenEntry(_ request: ScreenEntryRequest, context: ServerContext) async throws -> ScreenEntryResponse

    /// Records the public announcement: to publicised.
    /// Errors: INVALID_ARGUMENT for a day in the future; FAILED_PRECONDITION by state.
    /// Rows: L3.
    func publicizeEntry(_ request: PublicizeEntryRequest, context: ServerContext) async throws -> PublicizeEntryResponse

    /// Confirms after the announcement; another official than the nominating one: to confirmed and, from its
    /// day, effective.
    /// Errors: FAILED_PRECONDITION `PUBLIC_NOTICE_RUNNING`, `CONFLICT`, `OBJECTION_OPEN`.
    /// Rows: L3.
    func confirmEntry(_ request: ConfirmEntryRequest, context: ServerContext) async throws -> ConfirmEntryResponse

    /// Revokes an effective red entry, with notice to the subject.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    func revokeRedEntry(_ request: RevokeRedEntryRequest, context: ServerContext) async throws -> RevokeRedEntryResponse

    /// Withdraws a nomination before confirmation: to dropped.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    func withdrawNomination(_ request: WithdrawNominationRequest, context: ServerContext) async throws -> WithdrawNominationResponse

    /// Returns the file of a red-list entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L3.
    func getRedEntry(_ request: GetRedEntryRequest, context: ServerContext) async throws -> GetRedEntryResponse

    /// Lists files of red-list entries in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L3.
    func listRedEntries(_ request: ListRedEntriesRequest, context: ServerContext) async throws -> ListRedEntriesResponse
}

extension RedEntryService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func nominateEntry(_ request: NominateEntryRequest, context: ServerContext) async throws -> NominateEntryResponse {
        throw unimplemented(RedEntryServiceMethods.nominateEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func screenEntry(_ request: ScreenEntryRequest, context: ServerContext) async throws -> ScreenEntryResponse {
        throw unimplemented(RedEntryServiceMethods.screenEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func publicizeEntry(_ request: PublicizeEntryRequest, context: ServerContext) async throws -> PublicizeEntryResponse {
        throw unimplemented(RedEntryServiceMethods.publicizeEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func confirmEntry(_ request: ConfirmEntryRequest, context: ServerContext) async throws -> ConfirmEntryResponse {
        throw unimplemented(RedEntryServiceMethods.confirmEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func revokeRedEntry(_ request: RevokeRedEntryRequest, context: ServerContext) async throws -> RevokeRedEntryResponse {
        throw unimplemented(RedEntryServiceMethods.revokeRedEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawNomination(_ request: WithdrawNominationRequest, context: ServerContext) async throws -> WithdrawNominationResponse {
        throw unimplemented(RedEntryServiceMethods.withdrawNomination)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getRedEntry(_ request: GetRedEntryRequest, context: ServerContext) async throws -> GetRedEntryResponse {
        throw unimplemented(RedEntryServiceMethods.getRedEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRedEntries(_ request: ListRedEntriesRequest, context: ServerContext) async throws -> ListRedEntriesResponse {
        throw unimplemented(RedEntryServiceMethods.listRedEntries)
    }
}

extension RedEntryService {
    /// Makes every method of `RedEntryService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRedEntryService(in router: inout Router) {
        router.add(RedEntryServiceMethods.nominateEntry) { payload, limits, _ throws(RPCError) in
            let request = try NominateEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.nominateEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.screenEntry) { payload, limits, _ throws(RPCError) in
            let request = try ScreenEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.screenEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.publicizeEntry) { payload, limits, _ throws(RPCError) in
            let request = try PublicizeEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publicizeEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.confirmEntry) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.revokeRedEntry) { payload, limits, _ throws(RPCError) in
            let request = try RevokeRedEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.revokeRedEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.withdrawNomination) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawNominationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawNomination(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.getRedEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetRedEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRedEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RedEntryServiceMethods.listRedEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListRedEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRedEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerRedEntryService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.RedEntryService`.
///
/// Carries the file of a red-list entry. A subject on any serious list cannot be confirmed; an adverse
/// decision revokes (LC-19).
package struct RedEntryServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Nominates a subject through one of seven channels.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `CONSENT_MISSING` for a natural
    /// person.
    /// Rows: L3.
    package func nominateEntry(_ request: NominateEntryRequest, options: CallOptions = .default) async throws -> NominateEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.nominateEntry, request.serialized(), options: options))
    }

    /// Screens a nomination against lists, external entries and effective penalties: to screened, or to
    /// dropped with the findings.
    /// Errors: UNAVAILABLE while a source is not fresh.
    /// Rows: L3.
    package func screenEntry(_ request: ScreenEntryRequest, options: CallOptions = .default) async throws -> ScreenEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.screenEntry, request.serialized(), options: options))
    }

    /// Records the public announcement: to publicised.
    /// Errors: INVALID_ARGUMENT for a day in the future; FAILED_PRECONDITION by state.
    /// Rows: L3.
    package func publicizeEntry(_ request: PublicizeEntryRequest, options: CallOptions = .default) async throws -> PublicizeEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.publicizeEntry, request.serialized(), options: options))
    }

    /// Confirms after the announcement; another official than the nominating one: to confirmed and, from its
    /// day, effective.
    /// Errors: FAILED_PRECONDITION `PUBLIC_NOTICE_RUNNING`, `CONFLICT`, `OBJECTION_OPEN`.
    /// Rows: L3.
    package func confirmEntry(_ request: ConfirmEntryRequest, options: CallOptions = .default) async throws -> ConfirmEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.confirmEntry, request.serialized(), options: options))
    }

    /// Revokes an effective red entry, with notice to the subject.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    package func revokeRedEntry(_ request: RevokeRedEntryRequest, options: CallOptions = .default) async throws -> RevokeRedEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.revokeRedEntry, request.serialized(), options: options))
    }

    /// Withdraws a nomination before confirmation: to dropped.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L3.
    package func withdrawNomination(_ request: WithdrawNominationRequest, options: CallOptions = .default) async throws -> WithdrawNominationResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.withdrawNomination, request.serialized(), options: options))
    }

    /// Returns the file of a red-list entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L3.
    package func getRedEntry(_ request: GetRedEntryRequest, options: CallOptions = .default) async throws -> GetRedEntryResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.getRedEntry, request.serialized(), options: options))
    }

    /// Lists files of red-list entries in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L3.
    package func listRedEntries(_ request: ListRedEntriesRequest, options: CallOptions = .default) async throws -> ListRedEntriesResponse {
        try decodeResponse(await channel.unaryBytes(RedEntryServiceMethods.listRedEntries, request.serialized(), options: options))
    }
}
