// Written by `make generate` from proto/xinyi/listing/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Asks for the feed.
package struct WatchListingRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WatchListingRequest" }

    /// Last position already applied; 0 from the beginning.
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

extension WatchListingRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__watch_listing_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WatchListingRequest>) throws(MessageFault) {
        self.init()
        self.afterPosition = c.pointee.after_position
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WatchListingRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WatchListingRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WatchListingRequest.self, capacity: 1)
        xinyi__listing__v1__watch_listing_request__init(c)
        c.pointee.after_position = self.afterPosition
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

/// One event of the feed.
package struct WatchListingResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.WatchListingResponse" }

    /// Exactly one.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(ListingChange)
        /// A sign of life with the head position.
        case heartbeat(CommonSchema.Heartbeat)
        /// The position is too old: take a snapshot.
        case resync(CommonSchema.ResyncRequired)
    }

    /// Exactly one.
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

extension WatchListingResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__watch_listing_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__WatchListingResponse>) throws(MessageFault) {
        self.init()
        switch c.pointee.event_case.rawValue {
            case 1:
            if let nested = c.pointee.change {
                do { self.event = .change(try ListingChange(unpacked: nested)) } catch { throw error.inside("change") }
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__WatchListingResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__WatchListingResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__WatchListingResponse.self, capacity: 1)
        xinyi__listing__v1__watch_listing_response__init(c)
        switch self.event {
            case .change(let value):
                c.pointee.event_case = Xinyi__Listing__V1__WatchListingResponse__EventCase(rawValue: 1)
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
            case .heartbeat(let value):
                c.pointee.event_case = Xinyi__Listing__V1__WatchListingResponse__EventCase(rawValue: 2)
            do { c.pointee.heartbeat = try value.packed(in: arena) } catch { throw error.inside("heartbeat") }
            case .resync(let value):
                c.pointee.event_case = Xinyi__Listing__V1__WatchListingResponse__EventCase(rawValue: 3)
            do { c.pointee.resync = try value.packed(in: arena) } catch { throw error.inside("resync") }
            case nil: break
        }
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

/// Asks for a page of the snapshot.
package struct GetListingSnapshotRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetListingSnapshotRequest" }

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
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

extension GetListingSnapshotRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_listing_snapshot_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetListingSnapshotRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetListingSnapshotRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetListingSnapshotRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetListingSnapshotRequest.self, capacity: 1)
        xinyi__listing__v1__get_listing_snapshot_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension GetListingSnapshotRequest: PagedRequest {}

/// A page of the snapshot.
package struct GetListingSnapshotResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.GetListingSnapshotResponse" }

    /// The items: domains, definitions, entries, objections, repairs. Their `position` is that of the
    /// snapshot.
    package var changes: [ListingChange] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// Watch after this position; the same on every page.
    package var position: Int64 = 0

    /// The history that the position belongs to.
    package var history: CommonSchema.FeedHistory? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        changes: [ListingChange] = [],
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

extension GetListingSnapshotResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__get_listing_snapshot_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__GetListingSnapshotResponse>) throws(MessageFault) {
        self.init()
        self.changes.reserveCapacity(c.pointee.n_changes)
        for index in 0..<c.pointee.n_changes {
            guard let nested = c.pointee.changes[index] else { continue }
            do { self.changes.append(try ListingChange(unpacked: nested)) } catch { throw error.inside("changes", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
        self.position = c.pointee.position
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__GetListingSnapshotResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__GetListingSnapshotResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__GetListingSnapshotResponse.self, capacity: 1)
        xinyi__listing__v1__get_listing_snapshot_response__init(c)
        if !self.changes.isEmpty {
            c.pointee.n_changes = self.changes.count
            let memory = arena.allocate(self.changes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ListingChange>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ListingChange>?).self, capacity: self.changes.count)
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

extension GetListingSnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [ListingChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// Asks for a snapshot file.
package struct ExportSnapshotRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ExportSnapshotRequest" }

    /// True for the public view only.
    package var publicOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        publicOnly: Bool = false
    ) {
        self.publicOnly = publicOnly
    }
}

extension ExportSnapshotRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__export_snapshot_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ExportSnapshotRequest>) throws(MessageFault) {
        self.init()
        self.publicOnly = c.pointee.public_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ExportSnapshotRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ExportSnapshotRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ExportSnapshotRequest.self, capacity: 1)
        xinyi__listing__v1__export_snapshot_request__init(c)
        c.pointee.public_only = self.publicOnly ? 1 : 0
        return c
    }
}

/// A piece of the file.
package struct ExportSnapshotResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ExportSnapshotResponse" }

    /// The next bytes of the file, at most 1 MiB.
    package var data: [UInt8] = []

    /// Key id and Ed25519 signature over the whole file; only on the last piece.
    package var signature: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        data: [UInt8] = [],
        signature: String = ""
    ) {
        self.data = data
        self.signature = signature
    }
}

extension ExportSnapshotResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__export_snapshot_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ExportSnapshotResponse>) throws(MessageFault) {
        self.init()
        self.data = MessageArena.bytes(c.pointee.data)
        self.signature = try MessageArena.string(c.pointee.signature, "signature")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ExportSnapshotResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ExportSnapshotResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ExportSnapshotResponse.self, capacity: 1)
        xinyi__listing__v1__export_snapshot_response__init(c)
        c.pointee.data = arena.copy(self.data)
        c.pointee.signature = try arena.copy(self.signature, "signature")
        return c
    }
}

/// One committed change: the whole new state of one resource.
package struct ListingChange: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListingChange" }

    /// Position in the feed, gapless from 1.
    package var position: Int64 = 0

    /// When it was committed.
    package var time: WireTimestamp? = nil

    /// The resource that changed.
    package enum OneOf_Resource: Sendable, Hashable {
        /// An entry of any kind, from its decision on: before, nobody is held for listed.
        case entry(ListEntry)
        /// A domain.
        case domain(Domain)
        /// A version of a list definition.
        case listDefinition(ListDefinition)
        /// An objection.
        case objection(Objection)
        /// A repair.
        case repair(Repair)
    }

    /// The resource that changed.
    package var resource: OneOf_Resource?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        position: Int64 = 0,
        time: WireTimestamp? = nil,
        resource: OneOf_Resource? = nil
    ) {
        self.position = position
        self.time = time
        self.resource = resource
    }
}

extension ListingChange {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__listing_change__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListingChange>) throws(MessageFault) {
        self.init()
        self.position = c.pointee.position
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
        switch c.pointee.resource_case.rawValue {
            case 3:
            if let nested = c.pointee.entry {
                do { self.resource = .entry(try ListEntry(unpacked: nested)) } catch { throw error.inside("entry") }
            }
            case 4:
            if let nested = c.pointee.domain {
                do { self.resource = .domain(try Domain(unpacked: nested)) } catch { throw error.inside("domain") }
            }
            case 5:
            if let nested = c.pointee.list_definition {
                do { self.resource = .listDefinition(try ListDefinition(unpacked: nested)) } catch { throw error.inside("list_definition") }
            }
            case 6:
            if let nested = c.pointee.objection {
                do { self.resource = .objection(try Objection(unpacked: nested)) } catch { throw error.inside("objection") }
            }
            case 7:
            if let nested = c.pointee.repair {
                do { self.resource = .repair(try Repair(unpacked: nested)) } catch { throw error.inside("repair") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListingChange> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListingChange>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListingChange.self, capacity: 1)
        xinyi__listing__v1__listing_change__init(c)
        c.pointee.position = self.position
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        switch self.resource {
            case .entry(let value):
                c.pointee.resource_case = Xinyi__Listing__V1__ListingChange__ResourceCase(rawValue: 3)
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
            case .domain(let value):
                c.pointee.resource_case = Xinyi__Listing__V1__ListingChange__ResourceCase(rawValue: 4)
            do { c.pointee.domain = try value.packed(in: arena) } catch { throw error.inside("domain") }
            case .listDefinition(let value):
                c.pointee.resource_case = Xinyi__Listing__V1__ListingChange__ResourceCase(rawValue: 5)
            do { c.pointee.list_definition = try value.packed(in: arena) } catch { throw error.inside("list_definition") }
            case .objection(let value):
                c.pointee.resource_case = Xinyi__Listing__V1__ListingChange__ResourceCase(rawValue: 6)
            do { c.pointee.objection = try value.packed(in: arena) } catch { throw error.inside("objection") }
            case .repair(let value):
                c.pointee.resource_case = Xinyi__Listing__V1__ListingChange__ResourceCase(rawValue: 7)
            do { c.pointee.repair = try value.packed(in: arena) } catch { throw error.inside("repair") }
            case nil: break
        }
        return c
    }
}

/// What each method of `xinyi.listing.v1.ListingFeedService` is, for routers, channels and policies.
package enum ListingFeedServiceMethods {
    /// Replays the changes after a position, then follows. Sends a heartbeat at least every 2 s, and a
    /// resync if the position is no longer kept.
    /// Errors: INVALID_ARGUMENT for a position beyond the head or negative; FAILED_PRECONDITION (OTHER_HISTORY)
    /// for one of another history.
    /// Rows: L9.
    package static let watchListing = MethodDescriptor(
        service: "xinyi.listing.v1.ListingFeedService", method: "WatchListing",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service], services: ["measures"],
        rows: ["L9"])

    /// Returns the present state page by page with the position to watch after. Later pages may already hold
    /// newer state; applying the feed after the position makes it whole.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L9.
    package static let getListingSnapshot = MethodDescriptor(
        service: "xinyi.listing.v1.ListingFeedService", method: "GetListingSnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service], services: ["measures"], isBulk: true,
        rows: ["L9"])

    /// Streams a signed snapshot file: header, rows, signature.
    /// Errors: UNIMPLEMENTED until the row is built.
    /// Rows: L9.
    package static let exportSnapshot = MethodDescriptor(
        service: "xinyi.listing.v1.ListingFeedService", method: "ExportSnapshot",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service], services: ["measures"], isBulk: true,
        rows: ["L9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchListing, getListingSnapshot, exportSnapshot]
}

/// Feeds every committed change in order of gapless positions. Callers are services.
package protocol ListingFeedService: RPCService {
    /// Replays the changes after a position, then follows. Sends a heartbeat at least every 2 s, and a
    /// resync if the position is no longer kept.
    /// Errors: INVALID_ARGUMENT for a position beyond the head or negative; FAILED_PRECONDITION (OTHER_HISTORY)
    /// for one of another history.
    /// Rows: L9.
    func watchListing(_ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>) async throws

    /// Returns the present state page by page with the position to watch after. Later pages may already hold
    /// newer state; applying the feed after the position makes it whole.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L9.
    func getListingSnapshot(_ request: GetListingSnapshotRequest, context: ServerContext) async throws -> GetListingSnapshotResponse

    /// Streams a signed snapshot file: header, rows, signature.
    /// Errors: UNIMPLEMENTED until the row is built.
    /// Rows: L9.
    func exportSnapshot(_ request: ExportSnapshotRequest, context: ServerContext, writer: ResponseWriter<ExportSnapshotResponse>) async throws
}

extension ListingFeedService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func watchListing(_ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>) async throws {
        throw unimplemented(ListingFeedServiceMethods.watchListing)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getListingSnapshot(_ request: GetListingSnapshotRequest, context: ServerContext) async throws -> GetListingSnapshotResponse {
        throw unimplemented(ListingFeedServiceMethods.getListingSnapshot)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func exportSnapshot(_ request: ExportSnapshotRequest, context: ServerContext, writer: ResponseWriter<ExportSnapshotResponse>) async throws {
        throw unimplemented(ListingFeedServiceMethods.exportSnapshot)
    }
}

extension ListingFeedService {
    /// Makes every method of `ListingFeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerListingFeedService(in router: inout Router) {
        router.serverStreaming(ListingFeedServiceMethods.watchListing) { (request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>) async throws -> Void in
            try await self.watchListing(request, context: context, writer: writer)
        }
        router.add(ListingFeedServiceMethods.getListingSnapshot) { payload, limits, _ throws(RPCError) in
            let request = try GetListingSnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getListingSnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(ListingFeedServiceMethods.exportSnapshot) { (request: ExportSnapshotRequest, context: ServerContext, writer: ResponseWriter<ExportSnapshotResponse>) async throws -> Void in
            try await self.exportSnapshot(request, context: context, writer: writer)
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerListingFeedService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ListingFeedService`.
///
/// Feeds every committed change in order of gapless positions. Callers are services.
package struct ListingFeedServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Replays the changes after a position, then follows. Sends a heartbeat at least every 2 s, and a
    /// resync if the position is no longer kept.
    /// Errors: INVALID_ARGUMENT for a position beyond the head or negative; FAILED_PRECONDITION (OTHER_HISTORY)
    /// for one of another history.
    /// Rows: L9.
    package func watchListing(_ request: WatchListingRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchListingResponse> {
        try await channel.serverStreaming(ListingFeedServiceMethods.watchListing, request, options: options)
    }

    /// Returns the present state page by page with the position to watch after. Later pages may already hold
    /// newer state; applying the feed after the position makes it whole.
    /// Errors: INVALID_ARGUMENT for a bad page.
    /// Rows: L9.
    package func getListingSnapshot(_ request: GetListingSnapshotRequest, options: CallOptions = .default) async throws -> GetListingSnapshotResponse {
        try decodeResponse(await channel.unaryBytes(ListingFeedServiceMethods.getListingSnapshot, request.serialized(), options: options))
    }

    /// Streams a signed snapshot file: header, rows, signature.
    /// Errors: UNIMPLEMENTED until the row is built.
    /// Rows: L9.
    package func exportSnapshot(_ request: ExportSnapshotRequest, options: CallOptions = .default) async throws -> ResponseStream<ExportSnapshotResponse> {
        try await channel.serverStreaming(ListingFeedServiceMethods.exportSnapshot, request, options: options)
    }
}
