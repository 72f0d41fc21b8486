// Written by `make generate` from proto/xinyi/listing/v1/external_entry_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// A batch of rows.
package struct ImportExternalEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ImportExternalEntriesRequest" }

    /// The rows, 1 to 1000.
    package var records: [ExternalRecord] = []

    /// Import batch, `imports/{id}`; empty opens a new one.
    package var importBatch: String = ""

    /// True if the batches of this import are the authority's whole list: what is missing at its end has
    /// ended.
    package var complete: Bool = false

    /// True on the last batch of the import.
    package var last: Bool = false

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        records: [ExternalRecord] = [],
        importBatch: String = "",
        complete: Bool = false,
        last: Bool = false,
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.records = records
        self.importBatch = importBatch
        self.complete = complete
        self.last = last
        self.official = official
        self.requestId = requestId
    }
}

extension ImportExternalEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__import_external_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ImportExternalEntriesRequest>) throws(MessageFault) {
        self.init()
        self.records.reserveCapacity(c.pointee.n_records)
        for index in 0..<c.pointee.n_records {
            guard let nested = c.pointee.records[index] else { continue }
            do { self.records.append(try ExternalRecord(unpacked: nested)) } catch { throw error.inside("records", index) }
        }
        self.importBatch = try MessageArena.string(c.pointee.import_batch, "import_batch")
        self.complete = c.pointee.complete != 0
        self.last = c.pointee.last != 0
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ImportExternalEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ImportExternalEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ImportExternalEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__import_external_entries_request__init(c)
        if !self.records.isEmpty {
            c.pointee.n_records = self.records.count
            let memory = arena.allocate(self.records.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ExternalRecord>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ExternalRecord>?).self, capacity: self.records.count)
            for index in self.records.indices {
                do { list[index] = try self.records[index].packed(in: arena) } catch { throw error.inside("records", index) }
            }
            c.pointee.records = list
        }
        c.pointee.import_batch = try arena.copy(self.importBatch, "import_batch")
        c.pointee.complete = self.complete ? 1 : 0
        c.pointee.last = self.last ? 1 : 0
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ImportExternalEntriesRequest: ActedRequest, IdempotentRequest {}

/// The verdicts.
package struct ImportExternalEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ImportExternalEntriesResponse" }

    /// Import batch, `imports/{id}`.
    package var importBatch: String = ""

    /// One verdict for each row, in order.
    package var verdicts: [ExternalImportVerdict] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        importBatch: String = "",
        verdicts: [ExternalImportVerdict] = []
    ) {
        self.importBatch = importBatch
        self.verdicts = verdicts
    }
}

extension ImportExternalEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__import_external_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ImportExternalEntriesResponse>) throws(MessageFault) {
        self.init()
        self.importBatch = try MessageArena.string(c.pointee.import_batch, "import_batch")
        self.verdicts.reserveCapacity(c.pointee.n_verdicts)
        for index in 0..<c.pointee.n_verdicts {
            guard let nested = c.pointee.verdicts[index] else { continue }
            do { self.verdicts.append(try ExternalImportVerdict(unpacked: nested)) } catch { throw error.inside("verdicts", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ImportExternalEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ImportExternalEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ImportExternalEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__import_external_entries_response__init(c)
        c.pointee.import_batch = try arena.copy(self.importBatch, "import_batch")
        if !self.verdicts.isEmpty {
            c.pointee.n_verdicts = self.verdicts.count
            let memory = arena.allocate(self.verdicts.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ExternalImportVerdict>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ExternalImportVerdict>?).self, capacity: self.verdicts.count)
            for index in self.verdicts.indices {
                do { list[index] = try self.verdicts[index].packed(in: arena) } catch { throw error.inside("verdicts", index) }
            }
            c.pointee.verdicts = list
        }
        return c
    }
}

/// Resolves a match.
package struct ResolveAmbiguousEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ResolveAmbiguousEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The subject, `subjects/{id}`; empty means that it is none of the district's.
    package var subject: String = ""

    /// How it was found, 1 to 2000 bytes.
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
        subject: String = "",
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.subject = subject
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension ResolveAmbiguousEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__resolve_ambiguous_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ResolveAmbiguousEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ResolveAmbiguousEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ResolveAmbiguousEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ResolveAmbiguousEntryRequest.self, capacity: 1)
        xinyi__listing__v1__resolve_ambiguous_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension ResolveAmbiguousEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ResolveAmbiguousEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ResolveAmbiguousEntryResponse" }

    /// The file.
    package var entry: ExternalEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: ExternalEntry? = nil
    ) {
        self.entry = entry
    }
}

extension ResolveAmbiguousEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__resolve_ambiguous_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ResolveAmbiguousEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try ExternalEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ResolveAmbiguousEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ResolveAmbiguousEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ResolveAmbiguousEntryResponse.self, capacity: 1)
        xinyi__listing__v1__resolve_ambiguous_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Ends an external entry.
package struct EndExternalEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EndExternalEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Day of the end, ISO date.
    package var endDate: String = ""

    /// The authority's report, 1 to 2000 bytes.
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
        endDate: String = "",
        reason: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.endDate = endDate
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }
}

extension EndExternalEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__end_external_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EndExternalEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.endDate = try MessageArena.string(c.pointee.end_date, "end_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EndExternalEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EndExternalEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EndExternalEntryRequest.self, capacity: 1)
        xinyi__listing__v1__end_external_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.end_date = try arena.copy(self.endDate, "end_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension EndExternalEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct EndExternalEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EndExternalEntryResponse" }

    /// The file.
    package var entry: ExternalEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: ExternalEntry? = nil
    ) {
        self.entry = entry
    }
}

extension EndExternalEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__end_external_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EndExternalEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try ExternalEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EndExternalEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EndExternalEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EndExternalEntryResponse.self, capacity: 1)
        xinyi__listing__v1__end_external_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for a file.
package struct GetExternalEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetExternalEntryRequest" }

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

extension GetExternalEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_external_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetExternalEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetExternalEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetExternalEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetExternalEntryRequest.self, capacity: 1)
        xinyi__listing__v1__get_external_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetExternalEntryRequest: NamedRequest {}

/// The file.
package struct GetExternalEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetExternalEntryResponse" }

    /// The file.
    package var entry: ExternalEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: ExternalEntry? = nil
    ) {
        self.entry = entry
    }
}

extension GetExternalEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_external_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetExternalEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try ExternalEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetExternalEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetExternalEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetExternalEntryResponse.self, capacity: 1)
        xinyi__listing__v1__get_external_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for a page.
package struct ListExternalEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListExternalEntriesRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only in this state; unspecified for all.
    package var state: ExternalEntryState = .unspecified

    /// Only of this trigger token; empty for all.
    package var externalKind: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        state: ExternalEntryState = .unspecified,
        externalKind: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.state = state
        self.externalKind = externalKind
    }
}

extension ListExternalEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_external_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListExternalEntriesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.state = try MessageArena.enumeration(ExternalEntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.externalKind = try MessageArena.string(c.pointee.external_kind, "external_kind")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListExternalEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListExternalEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListExternalEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__list_external_entries_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.state = Xinyi__Listing__V1__ExternalEntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.external_kind = try arena.copy(self.externalKind, "external_kind")
        return c
    }
}

extension ListExternalEntriesRequest: PagedRequest {}

/// A page of files.
package struct ListExternalEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListExternalEntriesResponse" }

    /// The files.
    package var entries: [ExternalEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entries: [ExternalEntry] = [],
        nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListExternalEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_external_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListExternalEntriesResponse>) throws(MessageFault) {
        self.init()
        self.entries.reserveCapacity(c.pointee.n_entries)
        for index in 0..<c.pointee.n_entries {
            guard let nested = c.pointee.entries[index] else { continue }
            do { self.entries.append(try ExternalEntry(unpacked: nested)) } catch { throw error.inside("entries", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListExternalEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListExternalEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListExternalEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__list_external_entries_response__init(c)
        if !self.entries.isEmpty {
            c.pointee.n_entries = self.entries.count
            let memory = arena.allocate(self.entries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ExternalEntry>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ExternalEntry>?).self, capacity: self.entries.count)
            for index in self.entries.indices {
                do { list[index] = try self.entries[index].packed(in: arena) } catch { throw error.inside("entries", index) }
            }
            c.pointee.entries = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListExternalEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [ExternalEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// What became of one imported row.
package struct ExternalImportVerdict: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ExternalImportVerdict" }

    /// Place in the batch, from 0.
    package var index: Int32 = 0

    /// The entry, `entries/{id}`; empty if the row was refused.
    package var name: String = ""

    /// State after the import; unspecified if the row was refused.
    package var state: ExternalEntryState = .unspecified

    /// Field that was refused; empty if none.
    package var field: String = ""

    /// The rule it breaks and the remedy; empty if none.
    package var message: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        index: Int32 = 0,
        name: String = "",
        state: ExternalEntryState = .unspecified,
        field: String = "",
        message: String = ""
    ) {
        self.index = index
        self.name = name
        self.state = state
        self.field = field
        self.message = message
    }
}

extension ExternalImportVerdict {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__external_import_verdict__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ExternalImportVerdict>) throws(MessageFault) {
        self.init()
        self.index = c.pointee.index
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.state = try MessageArena.enumeration(ExternalEntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.field = try MessageArena.string(c.pointee.field, "field")
        self.message = try MessageArena.string(c.pointee.message, "message")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ExternalImportVerdict> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ExternalImportVerdict>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ExternalImportVerdict.self, capacity: 1)
        xinyi__listing__v1__external_import_verdict__init(c)
        c.pointee.index = self.index
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.state = Xinyi__Listing__V1__ExternalEntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.field = try arena.copy(self.field, "field")
        c.pointee.message = try arena.copy(self.message, "message")
        return c
    }
}

/// What each method of `xinyi.listing.v1.ExternalEntryService` is, for routers, channels and policies.
package enum ExternalEntryServiceMethods {
    /// Imports a batch of rows; each row gets its verdict, good rows are kept. Rows known already are updated.
    /// Errors: INVALID_ARGUMENT for an empty or too large batch.
    /// Rows: L4.
    package static let importExternalEntries = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "ImportExternalEntries",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["L4"])

    /// Decides which subject an ambiguous row means, or that it means none here.
    /// Errors: FAILED_PRECONDITION unless ambiguous; NOT_FOUND for an unknown subject.
    /// Rows: L4.
    package static let resolveAmbiguousEntry = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "ResolveAmbiguousEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L4"])

    /// Ends an external entry on the report of its authority.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L4, L7.
    package static let endExternalEntry = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "EndExternalEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L4", "L7"])

    /// Returns the file of an external entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L4.
    package static let getExternalEntry = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "GetExternalEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L4"])

    /// Lists external entries in order of import; with state ambiguous it is the matching queue.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L4.
    package static let listExternalEntries = MethodDescriptor(
        service: "xinyi.listing.v1.ExternalEntryService", method: "ListExternalEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L4"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [importExternalEntries, resolveAmbiguousEntry, endExternalEntry, getExternalEntry, listExternalEntries]
}

/// Imports and matches read-only copies of other authorities' entries (LC-12). Matching is by exact code;
/// a name alone only ever makes a candidate.
package protocol ExternalEntryService: RPCService {
    /// Imports a batch of rows; each row gets its verdict, good rows are kept. Rows known already are updated.
    /// Errors: INVALID_ARGUMENT for an empty or too large batch.
    /// Rows: L4.
    func importExternalEntries(_ request: ImportExternalEntriesRequest, context: ServerContext) async throws -> ImportExternalEntriesResponse

    /// Decides which subject an ambiguous row means, or that it means none here.
    /// Errors: FAILED_PRECONDITION unless ambiguous; NOT_FOUND for an unknown subject.
    /// Rows: L4.
    func resolveAmbiguousEntry(_ request: ResolveAmbiguousEntryRequest, context: ServerContext) async throws -> ResolveAmbiguousEntryResponse

    /// Ends an external entry on the report of its authority.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L4, L7.
    func endExternalEntry(_ request: EndExternalEntryRequest, context: ServerContext) async throws -> EndExternalEntryResponse

    /// Returns the file of an external entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L4.
    func getExternalEntry(_ request: GetExternalEntryRequest, context: ServerContext) async throws -> GetExternalEntryResponse

    /// Lists external entries in order of import; with state ambiguous it is the matching queue.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L4.
    func listExternalEntries(_ request: ListExternalEntriesRequest, context: ServerContext) async throws -> ListExternalEntriesResponse
}

extension ExternalEntryService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func importExternalEntries(_ request: ImportExternalEntriesRequest, context: ServerContext) async throws -> ImportExternalEntriesResponse {
        throw unimplemented(ExternalEntryServiceMethods.importExternalEntries)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func resolveAmbiguousEntry(_ request: ResolveAmbiguousEntryRequest, context: ServerContext) async throws -> ResolveAmbiguousEntryResponse {
        throw unimplemented(ExternalEntryServiceMethods.resolveAmbiguousEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func endExternalEntry(_ request: EndExternalEntryRequest, context: ServerContext) async throws -> EndExternalEntryResponse {
        throw unimplemented(ExternalEntryServiceMethods.endExternalEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getExternalEntry(_ request: GetExternalEntryRequest, context: ServerContext) async throws -> GetExternalEntryResponse {
        throw unimplemented(ExternalEntryServiceMethods.getExternalEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listExternalEntries(_ request: ListExternalEntriesRequest, context: ServerContext) async throws -> ListExternalEntriesResponse {
        throw unimplemented(ExternalEntryServiceMethods.listExternalEntries)
    }
}

extension ExternalEntryService {
    /// Makes every method of `ExternalEntryService` reachable.
    /// A type that serves several services calls each one's.
    package func registerExternalEntryService(in router: inout Router) {
        router.add(ExternalEntryServiceMethods.importExternalEntries) { payload, limits, _ throws(RPCError) in
            let request = try ImportExternalEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.importExternalEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.resolveAmbiguousEntry) { payload, limits, _ throws(RPCError) in
            let request = try ResolveAmbiguousEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.resolveAmbiguousEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.endExternalEntry) { payload, limits, _ throws(RPCError) in
            let request = try EndExternalEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endExternalEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.getExternalEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetExternalEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getExternalEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ExternalEntryServiceMethods.listExternalEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListExternalEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listExternalEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerExternalEntryService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ExternalEntryService`.
///
/// Imports and matches read-only copies of other authorities' entries (LC-12). Matching is by exact code;
/// a name alone only ever makes a candidate.
package struct ExternalEntryServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Imports a batch of rows; each row gets its verdict, good rows are kept. Rows known already are updated.
    /// Errors: INVALID_ARGUMENT for an empty or too large batch.
    /// Rows: L4.
    package func importExternalEntries(_ request: ImportExternalEntriesRequest, options: CallOptions = .default) async throws -> ImportExternalEntriesResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.importExternalEntries, request.serialized(), options: options))
    }

    /// Decides which subject an ambiguous row means, or that it means none here.
    /// Errors: FAILED_PRECONDITION unless ambiguous; NOT_FOUND for an unknown subject.
    /// Rows: L4.
    package func resolveAmbiguousEntry(_ request: ResolveAmbiguousEntryRequest, options: CallOptions = .default) async throws -> ResolveAmbiguousEntryResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.resolveAmbiguousEntry, request.serialized(), options: options))
    }

    /// Ends an external entry on the report of its authority.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L4, L7.
    package func endExternalEntry(_ request: EndExternalEntryRequest, options: CallOptions = .default) async throws -> EndExternalEntryResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.endExternalEntry, request.serialized(), options: options))
    }

    /// Returns the file of an external entry.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L4.
    package func getExternalEntry(_ request: GetExternalEntryRequest, options: CallOptions = .default) async throws -> GetExternalEntryResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.getExternalEntry, request.serialized(), options: options))
    }

    /// Lists external entries in order of import; with state ambiguous it is the matching queue.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L4.
    package func listExternalEntries(_ request: ListExternalEntriesRequest, options: CallOptions = .default) async throws -> ListExternalEntriesResponse {
        try decodeResponse(await channel.unaryBytes(ExternalEntryServiceMethods.listExternalEntries, request.serialized(), options: options))
    }
}
