// Written by `make generate` from proto/xinyi/listing/v1/lookup_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Asks about one subject.
package struct LookupEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.LookupEntriesRequest" }

    /// The subject.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The day asked about, ISO date; empty means today. The answer is how the file stood in law on that day.
    package var onDate: String = ""

    /// Only what was recorded until then; absent means everything known now.
    package var knownTime: WireTimestamp? = nil

    /// True adds pending and ended entries; false returns effective ones only (suspended ones included). What is not
    /// decided is known to its department, the lead department only.
    package var includeAllStates: Bool = false

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: CommonSchema.SubjectReference? = nil,
        onDate: String = "",
        knownTime: WireTimestamp? = nil,
        includeAllStates: Bool = false,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.subject = subject
        self.onDate = onDate
        self.knownTime = knownTime
        self.includeAllStates = includeAllStates
        self.query = query
    }
}

extension LookupEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__lookup_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__LookupEntriesRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try CommonSchema.SubjectReference(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        if let nested = c.pointee.known_time {
            do { self.knownTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("known_time") }
        }
        self.includeAllStates = c.pointee.include_all_states != 0
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__LookupEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__LookupEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__LookupEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__lookup_entries_request__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        if let value = self.knownTime {
            do { c.pointee.known_time = try value.packed(in: arena) } catch { throw error.inside("known_time") }
        }
        c.pointee.include_all_states = self.includeAllStates ? 1 : 0
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

/// The entries of the subject.
package struct LookupEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.LookupEntriesResponse" }

    /// The subject and its entries.
    package var result: SubjectEntries? = nil

    /// How fresh the registry's data here is.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        result: SubjectEntries? = nil,
        freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.result = result
        self.freshness = freshness
    }
}

extension LookupEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__lookup_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__LookupEntriesResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.result {
            do { self.result = try SubjectEntries(unpacked: nested) } catch { throw error.inside("result") }
        }
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__LookupEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__LookupEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__LookupEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__lookup_entries_response__init(c)
        if let value = self.result {
            do { c.pointee.result = try value.packed(in: arena) } catch { throw error.inside("result") }
        }
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        return c
    }
}

/// Asks about several subjects.
package struct BatchLookupEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.BatchLookupEntriesRequest" }

    /// The subjects, 1 to 500.
    package var subjects: [CommonSchema.SubjectReference] = []

    /// The day asked about, ISO date; empty means today. The answer is how the file stood in law on that day.
    package var onDate: String = ""

    /// Only what was recorded until then; absent means everything known now.
    package var knownTime: WireTimestamp? = nil

    /// True adds pending and ended entries.
    package var includeAllStates: Bool = false

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subjects: [CommonSchema.SubjectReference] = [],
        onDate: String = "",
        knownTime: WireTimestamp? = nil,
        includeAllStates: Bool = false,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.subjects = subjects
        self.onDate = onDate
        self.knownTime = knownTime
        self.includeAllStates = includeAllStates
        self.query = query
    }
}

extension BatchLookupEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__batch_lookup_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__BatchLookupEntriesRequest>) throws(MessageFault) {
        self.init()
        self.subjects.reserveCapacity(c.pointee.n_subjects)
        for index in 0..<c.pointee.n_subjects {
            guard let nested = c.pointee.subjects[index] else { continue }
            do { self.subjects.append(try CommonSchema.SubjectReference(unpacked: nested)) } catch { throw error.inside("subjects", index) }
        }
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        if let nested = c.pointee.known_time {
            do { self.knownTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("known_time") }
        }
        self.includeAllStates = c.pointee.include_all_states != 0
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__BatchLookupEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__BatchLookupEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__BatchLookupEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__batch_lookup_entries_request__init(c)
        if !self.subjects.isEmpty {
            c.pointee.n_subjects = self.subjects.count
            let memory = arena.allocate(self.subjects.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SubjectReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SubjectReference>?).self, capacity: self.subjects.count)
            for index in self.subjects.indices {
                do { list[index] = try self.subjects[index].packed(in: arena) } catch { throw error.inside("subjects", index) }
            }
            c.pointee.subjects = list
        }
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        if let value = self.knownTime {
            do { c.pointee.known_time = try value.packed(in: arena) } catch { throw error.inside("known_time") }
        }
        c.pointee.include_all_states = self.includeAllStates ? 1 : 0
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

/// The entries of the subjects, in order.
package struct BatchLookupEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.BatchLookupEntriesResponse" }

    /// One for each subject asked about, in order.
    package var results: [SubjectEntries] = []

    /// How fresh the registry's data here is.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        results: [SubjectEntries] = [],
        freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.results = results
        self.freshness = freshness
    }
}

extension BatchLookupEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__batch_lookup_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__BatchLookupEntriesResponse>) throws(MessageFault) {
        self.init()
        self.results.reserveCapacity(c.pointee.n_results)
        for index in 0..<c.pointee.n_results {
            guard let nested = c.pointee.results[index] else { continue }
            do { self.results.append(try SubjectEntries(unpacked: nested)) } catch { throw error.inside("results", index) }
        }
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__BatchLookupEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__BatchLookupEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__BatchLookupEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__batch_lookup_entries_response__init(c)
        if !self.results.isEmpty {
            c.pointee.n_results = self.results.count
            let memory = arena.allocate(self.results.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__SubjectEntries>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__SubjectEntries>?).self, capacity: self.results.count)
            for index in self.results.indices {
                do { list[index] = try self.results[index].packed(in: arena) } catch { throw error.inside("results", index) }
            }
            c.pointee.results = list
        }
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        return c
    }
}

/// Asks for one entry.
package struct GetEntryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetEntryRequest" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The day asked about, ISO date; empty means today. The answer is how the file stood in law on that day.
    package var onDate: String = ""

    /// Only what was recorded until then; absent means everything known now.
    package var knownTime: WireTimestamp? = nil

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        onDate: String = "",
        knownTime: WireTimestamp? = nil,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.name = name
        self.onDate = onDate
        self.knownTime = knownTime
        self.query = query
    }
}

extension GetEntryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_entry_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetEntryRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        if let nested = c.pointee.known_time {
            do { self.knownTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("known_time") }
        }
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetEntryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetEntryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetEntryRequest.self, capacity: 1)
        xinyi__listing__v1__get_entry_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        if let value = self.knownTime {
            do { c.pointee.known_time = try value.packed(in: arena) } catch { throw error.inside("known_time") }
        }
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension GetEntryRequest: NamedRequest {}

/// The entry.
package struct GetEntryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetEntryResponse" }

    /// The entry.
    package var entry: ListEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entry: ListEntry? = nil
    ) {
        self.entry = entry
    }
}

extension GetEntryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_entry_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetEntryResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.entry {
            do { self.entry = try ListEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetEntryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetEntryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetEntryResponse.self, capacity: 1)
        xinyi__listing__v1__get_entry_response__init(c)
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}

/// Asks for the history.
package struct GetEntryHistoryRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetEntryHistoryRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        name: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.name = name
        self.query = query
    }
}

extension GetEntryHistoryRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_entry_history_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetEntryHistoryRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetEntryHistoryRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetEntryHistoryRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetEntryHistoryRequest.self, capacity: 1)
        xinyi__listing__v1__get_entry_history_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension GetEntryHistoryRequest: NamedRequest, PagedRequest {}

/// A page of the history.
package struct GetEntryHistoryResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetEntryHistoryResponse" }

    /// The changes.
    package var items: [EntryHistoryItem] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        items: [EntryHistoryItem] = [],
        nextPageToken: String = ""
    ) {
        self.items = items
        self.nextPageToken = nextPageToken
    }
}

extension GetEntryHistoryResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_entry_history_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetEntryHistoryResponse>) throws(MessageFault) {
        self.init()
        self.items.reserveCapacity(c.pointee.n_items)
        for index in 0..<c.pointee.n_items {
            guard let nested = c.pointee.items[index] else { continue }
            do { self.items.append(try EntryHistoryItem(unpacked: nested)) } catch { throw error.inside("items", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetEntryHistoryResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetEntryHistoryResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetEntryHistoryResponse.self, capacity: 1)
        xinyi__listing__v1__get_entry_history_response__init(c)
        if !self.items.isEmpty {
            c.pointee.n_items = self.items.count
            let memory = arena.allocate(self.items.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__EntryHistoryItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__EntryHistoryItem>?).self, capacity: self.items.count)
            for index in self.items.indices {
                do { list[index] = try self.items[index].packed(in: arena) } catch { throw error.inside("items", index) }
            }
            c.pointee.items = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension GetEntryHistoryResponse: PagedResponse {}

/// Asks for a page of entries.
package struct ListEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListEntriesRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    /// Only of this domain, `domains/{code}`; empty for all.
    package var domain: String = ""

    /// Only of this kind; unspecified for all.
    package var kind: EntryKind = .unspecified

    /// Only in this state; unspecified means effective.
    package var state: EntryState = .unspecified

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        list: String = "",
        domain: String = "",
        kind: EntryKind = .unspecified,
        state: EntryState = .unspecified,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.list = list
        self.domain = domain
        self.kind = kind
        self.state = state
        self.query = query
    }
}

extension ListEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListEntriesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.list = try MessageArena.string(c.pointee.list, "list")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.kind = try MessageArena.enumeration(EntryKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.state = try MessageArena.enumeration(EntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__list_entries_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.list = try arena.copy(self.list, "list")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.kind = Xinyi__Listing__V1__EntryKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.state = Xinyi__Listing__V1__EntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListEntriesRequest: PagedRequest {}

/// A page of entries.
package struct ListEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListEntriesResponse" }

    /// The entries.
    package var entries: [ListEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entries: [ListEntry] = [],
        nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListEntriesResponse>) throws(MessageFault) {
        self.init()
        self.entries.reserveCapacity(c.pointee.n_entries)
        for index in 0..<c.pointee.n_entries {
            guard let nested = c.pointee.entries[index] else { continue }
            do { self.entries.append(try ListEntry(unpacked: nested)) } catch { throw error.inside("entries", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__list_entries_response__init(c)
        if !self.entries.isEmpty {
            c.pointee.n_entries = self.entries.count
            let memory = arena.allocate(self.entries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ListEntry>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ListEntry>?).self, capacity: self.entries.count)
            for index in self.entries.indices {
                do { list[index] = try self.entries[index].packed(in: arena) } catch { throw error.inside("entries", index) }
            }
            c.pointee.entries = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [ListEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// Asks for the public view.
package struct ListPublicEntriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListPublicEntriesRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of the subject with this unified social credit identifier; empty for all.
    package var uscc: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        uscc: String = "",
        list: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.uscc = uscc
        self.list = list
    }
}

extension ListPublicEntriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_public_entries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListPublicEntriesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.list = try MessageArena.string(c.pointee.list, "list")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListPublicEntriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListPublicEntriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListPublicEntriesRequest.self, capacity: 1)
        xinyi__listing__v1__list_public_entries_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        c.pointee.list = try arena.copy(self.list, "list")
        return c
    }
}

extension ListPublicEntriesRequest: PagedRequest {}

/// A page of the public view.
package struct ListPublicEntriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListPublicEntriesResponse" }

    /// The entries.
    package var entries: [PublicEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        entries: [PublicEntry] = [],
        nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListPublicEntriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_public_entries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListPublicEntriesResponse>) throws(MessageFault) {
        self.init()
        self.entries.reserveCapacity(c.pointee.n_entries)
        for index in 0..<c.pointee.n_entries {
            guard let nested = c.pointee.entries[index] else { continue }
            do { self.entries.append(try PublicEntry(unpacked: nested)) } catch { throw error.inside("entries", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListPublicEntriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListPublicEntriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListPublicEntriesResponse.self, capacity: 1)
        xinyi__listing__v1__list_public_entries_response__init(c)
        if !self.entries.isEmpty {
            c.pointee.n_entries = self.entries.count
            let memory = arena.allocate(self.entries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__PublicEntry>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__PublicEntry>?).self, capacity: self.entries.count)
            for index in self.entries.indices {
                do { list[index] = try self.entries[index].packed(in: arena) } catch { throw error.inside("entries", index) }
            }
            c.pointee.entries = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListPublicEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [PublicEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// The entries of one subject.
package struct SubjectEntries: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.SubjectEntries" }

    /// The subject, `subjects/{id}`; empty if unknown.
    package var subject: String = ""

    /// True if a subject with this name or code is known here.
    package var known: Bool = false

    /// Why a code was refused; empty if none was.
    package var problem: String = ""

    /// The entries in order of creation.
    package var entries: [ListEntry] = []

    /// `problem` in Chinese.
    package var problemZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        known: Bool = false,
        problem: String = "",
        entries: [ListEntry] = [],
        problemZh: String = ""
    ) {
        self.subject = subject
        self.known = known
        self.problem = problem
        self.entries = entries
        self.problemZh = problemZh
    }
}

extension SubjectEntries {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__subject_entries__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__SubjectEntries>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.known = c.pointee.known != 0
        self.problem = try MessageArena.string(c.pointee.problem, "problem")
        self.entries.reserveCapacity(c.pointee.n_entries)
        for index in 0..<c.pointee.n_entries {
            guard let nested = c.pointee.entries[index] else { continue }
            do { self.entries.append(try ListEntry(unpacked: nested)) } catch { throw error.inside("entries", index) }
        }
        self.problemZh = try MessageArena.string(c.pointee.problem_zh, "problem_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__SubjectEntries> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__SubjectEntries>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__SubjectEntries.self, capacity: 1)
        xinyi__listing__v1__subject_entries__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.known = self.known ? 1 : 0
        c.pointee.problem = try arena.copy(self.problem, "problem")
        if !self.entries.isEmpty {
            c.pointee.n_entries = self.entries.count
            let memory = arena.allocate(self.entries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ListEntry>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ListEntry>?).self, capacity: self.entries.count)
            for index in self.entries.indices {
                do { list[index] = try self.entries[index].packed(in: arena) } catch { throw error.inside("entries", index) }
            }
            c.pointee.entries = list
        }
        c.pointee.problem_zh = try arena.copy(self.problemZh, "problem_zh")
        return c
    }
}

/// Asks who queried a person.
package struct ListEntryQueriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListEntryQueriesRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The subject, `subjects/{id}`.
    package var subject: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        subject: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.query = query
    }
}

extension ListEntryQueriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_entry_queries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListEntryQueriesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListEntryQueriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListEntryQueriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListEntryQueriesRequest.self, capacity: 1)
        xinyi__listing__v1__list_entry_queries_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListEntryQueriesRequest: PagedRequest {}

/// A page of queries.
package struct ListEntryQueriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListEntryQueriesResponse" }

    /// The queries.
    package var queries: [CommonSchema.SubjectQuery] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        queries: [CommonSchema.SubjectQuery] = [],
        nextPageToken: String = ""
    ) {
        self.queries = queries
        self.nextPageToken = nextPageToken
    }
}

extension ListEntryQueriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_entry_queries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListEntryQueriesResponse>) throws(MessageFault) {
        self.init()
        self.queries.reserveCapacity(c.pointee.n_queries)
        for index in 0..<c.pointee.n_queries {
            guard let nested = c.pointee.queries[index] else { continue }
            do { self.queries.append(try CommonSchema.SubjectQuery(unpacked: nested)) } catch { throw error.inside("queries", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListEntryQueriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListEntryQueriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListEntryQueriesResponse.self, capacity: 1)
        xinyi__listing__v1__list_entry_queries_response__init(c)
        if !self.queries.isEmpty {
            c.pointee.n_queries = self.queries.count
            let memory = arena.allocate(self.queries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SubjectQuery>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SubjectQuery>?).self, capacity: self.queries.count)
            for index in self.queries.indices {
                do { list[index] = try self.queries[index].packed(in: arena) } catch { throw error.inside("queries", index) }
            }
            c.pointee.queries = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListEntryQueriesResponse: PagedResponse {
    /// The page's items, which the contract calls `queries`.
    package var items: [CommonSchema.SubjectQuery] {
        get { queries }
        set { queries = newValue }
    }
}

/// What each method of `xinyi.listing.v1.LookupService` is, for routers, channels and policies.
package enum LookupServiceMethods {
    /// Returns the entries of one subject on a day.
    /// Errors: INVALID_ARGUMENT for a bad code; NOT_FOUND if no such subject is known here;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    /// Rows: L9.
    package static let lookupEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "LookupEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    /// Returns the entries of up to 500 subjects on a day, in order; unknown ones are marked, not errors.
    /// Errors: INVALID_ARGUMENT for none or more than 500 subjects;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    /// Rows: L9.
    package static let batchLookupEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "BatchLookupEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight], isBulk: true,
        rows: ["L9"])

    /// Returns one entry on a day as consumers see it.
    /// Errors: NOT_FOUND;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    package static let getEntry = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "GetEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    /// Returns the history of an entry's file, oldest first: every change is a version (LC-18).
    /// Errors: NOT_FOUND; PERMISSION_DENIED unless the department of the file, the lead department or a
    /// service;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    package static let getEntryHistory = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "GetEntryHistory",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    /// Lists entries as consumers see them, in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    package static let listEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "ListEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L9"])

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    /// Rows: L9, R7.
    package static let listEntryQueries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "ListEntryQueries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["L9", "R7"])

    /// Lists or finds effective entries in the public view; natural persons only where a rule publishes
    /// them, masked (LC-16).
    /// Errors: INVALID_ARGUMENT for a bad code, page or filter.
    /// Rows: L9.
    package static let listPublicEntries = MethodDescriptor(
        service: "xinyi.listing.v1.LookupService", method: "ListPublicEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["L9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [lookupEntries, batchLookupEntries, getEntry, getEntryHistory, listEntries, listEntryQueries, listPublicEntries]
}

/// Answers who stands on which list, now or on a day. By exact name or code only; never by similarity.
/// Public callers get the public view.
package protocol LookupService: RPCService {
    /// Returns the entries of one subject on a day.
    /// Errors: INVALID_ARGUMENT for a bad code; NOT_FOUND if no such subject is known here;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    /// Rows: L9.
    func lookupEntries(_ request: LookupEntriesRequest, context: ServerContext) async throws -> LookupEntriesResponse

    /// Returns the entries of up to 500 subjects on a day, in order; unknown ones are marked, not errors.
    /// Errors: INVALID_ARGUMENT for none or more than 500 subjects;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    /// Rows: L9.
    func batchLookupEntries(_ request: BatchLookupEntriesRequest, context: ServerContext) async throws -> BatchLookupEntriesResponse

    /// Returns one entry on a day as consumers see it.
    /// Errors: NOT_FOUND;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    func getEntry(_ request: GetEntryRequest, context: ServerContext) async throws -> GetEntryResponse

    /// Returns the history of an entry's file, oldest first: every change is a version (LC-18).
    /// Errors: NOT_FOUND; PERMISSION_DENIED unless the department of the file, the lead department or a
    /// service;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    func getEntryHistory(_ request: GetEntryHistoryRequest, context: ServerContext) async throws -> GetEntryHistoryResponse

    /// Lists entries as consumers see them, in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    func listEntries(_ request: ListEntriesRequest, context: ServerContext) async throws -> ListEntriesResponse

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    /// Rows: L9, R7.
    func listEntryQueries(_ request: ListEntryQueriesRequest, context: ServerContext) async throws -> ListEntryQueriesResponse

    /// Lists or finds effective entries in the public view; natural persons only where a rule publishes
    /// them, masked (LC-16).
    /// Errors: INVALID_ARGUMENT for a bad code, page or filter.
    /// Rows: L9.
    func listPublicEntries(_ request: ListPublicEntriesRequest, context: ServerContext) async throws -> ListPublicEntriesResponse
}

extension LookupService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func lookupEntries(_ request: LookupEntriesRequest, context: ServerContext) async throws -> LookupEntriesResponse {
        throw unimplemented(LookupServiceMethods.lookupEntries)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func batchLookupEntries(_ request: BatchLookupEntriesRequest, context: ServerContext) async throws -> BatchLookupEntriesResponse {
        throw unimplemented(LookupServiceMethods.batchLookupEntries)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getEntry(_ request: GetEntryRequest, context: ServerContext) async throws -> GetEntryResponse {
        throw unimplemented(LookupServiceMethods.getEntry)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getEntryHistory(_ request: GetEntryHistoryRequest, context: ServerContext) async throws -> GetEntryHistoryResponse {
        throw unimplemented(LookupServiceMethods.getEntryHistory)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listEntries(_ request: ListEntriesRequest, context: ServerContext) async throws -> ListEntriesResponse {
        throw unimplemented(LookupServiceMethods.listEntries)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listEntryQueries(_ request: ListEntryQueriesRequest, context: ServerContext) async throws -> ListEntryQueriesResponse {
        throw unimplemented(LookupServiceMethods.listEntryQueries)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listPublicEntries(_ request: ListPublicEntriesRequest, context: ServerContext) async throws -> ListPublicEntriesResponse {
        throw unimplemented(LookupServiceMethods.listPublicEntries)
    }
}

extension LookupService {
    /// Makes every method of `LookupService` reachable.
    /// A type that serves several services calls each one's.
    package func registerLookupService(in router: inout Router) {
        router.add(LookupServiceMethods.lookupEntries) { payload, limits, _ throws(RPCError) in
            let request = try LookupEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.lookupEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.batchLookupEntries) { payload, limits, _ throws(RPCError) in
            let request = try BatchLookupEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.batchLookupEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.getEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.getEntryHistory) { payload, limits, _ throws(RPCError) in
            let request = try GetEntryHistoryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getEntryHistory(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.listEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.listEntryQueries) { payload, limits, _ throws(RPCError) in
            let request = try ListEntryQueriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listEntryQueries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(LookupServiceMethods.listPublicEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListPublicEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPublicEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerLookupService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.LookupService`.
///
/// Answers who stands on which list, now or on a day. By exact name or code only; never by similarity.
/// Public callers get the public view.
package struct LookupServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Returns the entries of one subject on a day.
    /// Errors: INVALID_ARGUMENT for a bad code; NOT_FOUND if no such subject is known here;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    /// Rows: L9.
    package func lookupEntries(_ request: LookupEntriesRequest, options: CallOptions = .default) async throws -> LookupEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.lookupEntries, request.serialized(), options: options))
    }

    /// Returns the entries of up to 500 subjects on a day, in order; unknown ones are marked, not errors.
    /// Errors: INVALID_ARGUMENT for none or more than 500 subjects;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    /// Rows: L9.
    package func batchLookupEntries(_ request: BatchLookupEntriesRequest, options: CallOptions = .default) async throws -> BatchLookupEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.batchLookupEntries, request.serialized(), options: options))
    }

    /// Returns one entry on a day as consumers see it.
    /// Errors: NOT_FOUND;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    package func getEntry(_ request: GetEntryRequest, options: CallOptions = .default) async throws -> GetEntryResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.getEntry, request.serialized(), options: options))
    }

    /// Returns the history of an entry's file, oldest first: every change is a version (LC-18).
    /// Errors: NOT_FOUND; PERMISSION_DENIED unless the department of the file, the lead department or a
    /// service;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    package func getEntryHistory(_ request: GetEntryHistoryRequest, options: CallOptions = .default) async throws -> GetEntryHistoryResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.getEntryHistory, request.serialized(), options: options))
    }

    /// Lists entries as consumers see them, in order of creation.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L9.
    package func listEntries(_ request: ListEntriesRequest, options: CallOptions = .default) async throws -> ListEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.listEntries, request.serialized(), options: options))
    }

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    /// Rows: L9, R7.
    package func listEntryQueries(_ request: ListEntryQueriesRequest, options: CallOptions = .default) async throws -> ListEntryQueriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.listEntryQueries, request.serialized(), options: options))
    }

    /// Lists or finds effective entries in the public view; natural persons only where a rule publishes
    /// them, masked (LC-16).
    /// Errors: INVALID_ARGUMENT for a bad code, page or filter.
    /// Rows: L9.
    package func listPublicEntries(_ request: ListPublicEntriesRequest, options: CallOptions = .default) async throws -> ListPublicEntriesResponse {
        try decodeResponse(await channel.unaryBytes(LookupServiceMethods.listPublicEntries, request.serialized(), options: options))
    }
}
