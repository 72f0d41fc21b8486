// Written by `make generate` from proto/xinyi/measures/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// One change. Exactly one resource is set; it is the whole resource as of the change.
package struct MeasuresChange: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.MeasuresChange" }

    /// Its position, gapless, from 1.
    package var position: Int64 = 0

    /// When it was committed.
    package var commitTime: WireTimestamp? = nil

    /// What changed.
    package enum OneOf_Resource: Sendable, Hashable {
        /// A version of the catalogue of measures was published.
        case measureCatalogue(MeasureCatalogue)
        /// A measure of a published version, sent after its catalogue, and again when it is activated,
        /// deactivated or repealed.
        case measure(Measure)
        /// A version of the catalogue of matters was published.
        case matterCatalogue(MatterCatalogue)
        /// A matter of a published version, sent after its catalogue.
        case matter(Matter)
        /// An action moved.
        case action(Action)
        /// An approval case moved.
        case approvalCase(ApprovalCase)
        /// A placement moved.
        case placement(Placement)
    }

    /// What changed.
    package var resource: OneOf_Resource?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        position: Int64 = 0,
        commitTime: WireTimestamp? = nil,
        resource: OneOf_Resource? = nil
    ) {
        self.position = position
        self.commitTime = commitTime
        self.resource = resource
    }
}

extension MeasuresChange {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__measures_change__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__MeasuresChange>) throws(MessageFault) {
        self.init()
        self.position = c.pointee.position
        if let nested = c.pointee.commit_time {
            do { self.commitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("commit_time") }
        }
        switch c.pointee.resource_case.rawValue {
            case 3:
            if let nested = c.pointee.measure_catalogue {
                do { self.resource = .measureCatalogue(try MeasureCatalogue(unpacked: nested)) } catch { throw error.inside("measure_catalogue") }
            }
            case 4:
            if let nested = c.pointee.measure {
                do { self.resource = .measure(try Measure(unpacked: nested)) } catch { throw error.inside("measure") }
            }
            case 5:
            if let nested = c.pointee.matter_catalogue {
                do { self.resource = .matterCatalogue(try MatterCatalogue(unpacked: nested)) } catch { throw error.inside("matter_catalogue") }
            }
            case 6:
            if let nested = c.pointee.matter {
                do { self.resource = .matter(try Matter(unpacked: nested)) } catch { throw error.inside("matter") }
            }
            case 7:
            if let nested = c.pointee.action {
                do { self.resource = .action(try Action(unpacked: nested)) } catch { throw error.inside("action") }
            }
            case 8:
            if let nested = c.pointee.approval_case {
                do { self.resource = .approvalCase(try ApprovalCase(unpacked: nested)) } catch { throw error.inside("approval_case") }
            }
            case 9:
            if let nested = c.pointee.placement {
                do { self.resource = .placement(try Placement(unpacked: nested)) } catch { throw error.inside("placement") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__MeasuresChange> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__MeasuresChange>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__MeasuresChange.self, capacity: 1)
        xinyi__measures__v1__measures_change__init(c)
        c.pointee.position = self.position
        if let value = self.commitTime {
            do { c.pointee.commit_time = try value.packed(in: arena) } catch { throw error.inside("commit_time") }
        }
        switch self.resource {
            case .measureCatalogue(let value):
                c.pointee.resource_case = Xinyi__Measures__V1__MeasuresChange__ResourceCase(rawValue: 3)
            do { c.pointee.measure_catalogue = try value.packed(in: arena) } catch { throw error.inside("measure_catalogue") }
            case .measure(let value):
                c.pointee.resource_case = Xinyi__Measures__V1__MeasuresChange__ResourceCase(rawValue: 4)
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
            case .matterCatalogue(let value):
                c.pointee.resource_case = Xinyi__Measures__V1__MeasuresChange__ResourceCase(rawValue: 5)
            do { c.pointee.matter_catalogue = try value.packed(in: arena) } catch { throw error.inside("matter_catalogue") }
            case .matter(let value):
                c.pointee.resource_case = Xinyi__Measures__V1__MeasuresChange__ResourceCase(rawValue: 6)
            do { c.pointee.matter = try value.packed(in: arena) } catch { throw error.inside("matter") }
            case .action(let value):
                c.pointee.resource_case = Xinyi__Measures__V1__MeasuresChange__ResourceCase(rawValue: 7)
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
            case .approvalCase(let value):
                c.pointee.resource_case = Xinyi__Measures__V1__MeasuresChange__ResourceCase(rawValue: 8)
            do { c.pointee.approval_case = try value.packed(in: arena) } catch { throw error.inside("approval_case") }
            case .placement(let value):
                c.pointee.resource_case = Xinyi__Measures__V1__MeasuresChange__ResourceCase(rawValue: 9)
            do { c.pointee.placement = try value.packed(in: arena) } catch { throw error.inside("placement") }
            case nil: break
        }
        return c
    }
}

/// The request for WatchMeasures.
package struct WatchMeasuresRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.WatchMeasuresRequest" }

    /// The last position that the caller applied; 0 for the beginning.
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

extension WatchMeasuresRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__watch_measures_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__WatchMeasuresRequest>) throws(MessageFault) {
        self.init()
        self.afterPosition = c.pointee.after_position
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__WatchMeasuresRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__WatchMeasuresRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__WatchMeasuresRequest.self, capacity: 1)
        xinyi__measures__v1__watch_measures_request__init(c)
        c.pointee.after_position = self.afterPosition
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

/// An event of WatchMeasures.
package struct WatchMeasuresResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.WatchMeasuresResponse" }

    /// What happened.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(MeasuresChange)
        /// The stream lives.
        case heartbeat(CommonSchema.Heartbeat)
        /// Take a snapshot first; the stream ends after it.
        case resync(CommonSchema.ResyncRequired)
    }

    /// What happened.
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

extension WatchMeasuresResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__watch_measures_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__WatchMeasuresResponse>) throws(MessageFault) {
        self.init()
        switch c.pointee.event_case.rawValue {
            case 1:
            if let nested = c.pointee.change {
                do { self.event = .change(try MeasuresChange(unpacked: nested)) } catch { throw error.inside("change") }
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__WatchMeasuresResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__WatchMeasuresResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__WatchMeasuresResponse.self, capacity: 1)
        xinyi__measures__v1__watch_measures_response__init(c)
        switch self.event {
            case .change(let value):
                c.pointee.event_case = Xinyi__Measures__V1__WatchMeasuresResponse__EventCase(rawValue: 1)
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
            case .heartbeat(let value):
                c.pointee.event_case = Xinyi__Measures__V1__WatchMeasuresResponse__EventCase(rawValue: 2)
            do { c.pointee.heartbeat = try value.packed(in: arena) } catch { throw error.inside("heartbeat") }
            case .resync(let value):
                c.pointee.event_case = Xinyi__Measures__V1__WatchMeasuresResponse__EventCase(rawValue: 3)
            do { c.pointee.resync = try value.packed(in: arena) } catch { throw error.inside("resync") }
            case nil: break
        }
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

/// The request for ListMeasuresSnapshot.
package struct ListMeasuresSnapshotRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresSnapshotRequest" }

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
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

extension ListMeasuresSnapshotRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_measures_snapshot_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMeasuresSnapshotRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMeasuresSnapshotRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMeasuresSnapshotRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMeasuresSnapshotRequest.self, capacity: 1)
        xinyi__measures__v1__list_measures_snapshot_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListMeasuresSnapshotRequest: PagedRequest {}

/// The answer of ListMeasuresSnapshot.
package struct ListMeasuresSnapshotResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresSnapshotResponse" }

    /// The resources of this page as changes; their positions and times are those of the last change.
    package var changes: [MeasuresChange] = []

    /// The feed position that this page is consistent with.
    package var position: Int64 = 0

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// The history that the position belongs to.
    package var history: CommonSchema.FeedHistory? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        changes: [MeasuresChange] = [],
        position: Int64 = 0,
        nextPageToken: String = "",
        history: CommonSchema.FeedHistory? = nil
    ) {
        self.changes = changes
        self.position = position
        self.nextPageToken = nextPageToken
        self.history = history
    }
}

extension ListMeasuresSnapshotResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_measures_snapshot_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListMeasuresSnapshotResponse>) throws(MessageFault) {
        self.init()
        self.changes.reserveCapacity(c.pointee.n_changes)
        for index in 0..<c.pointee.n_changes {
            guard let nested = c.pointee.changes[index] else { continue }
            do { self.changes.append(try MeasuresChange(unpacked: nested)) } catch { throw error.inside("changes", index) }
        }
        self.position = c.pointee.position
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListMeasuresSnapshotResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListMeasuresSnapshotResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListMeasuresSnapshotResponse.self, capacity: 1)
        xinyi__measures__v1__list_measures_snapshot_response__init(c)
        if !self.changes.isEmpty {
            c.pointee.n_changes = self.changes.count
            let memory = arena.allocate(self.changes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__MeasuresChange>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__MeasuresChange>?).self, capacity: self.changes.count)
            for index in self.changes.indices {
                do { list[index] = try self.changes[index].packed(in: arena) } catch { throw error.inside("changes", index) }
            }
            c.pointee.changes = list
        }
        c.pointee.position = self.position
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

extension ListMeasuresSnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [MeasuresChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.measures.v1.FeedService` is, for routers, channels and policies.
package enum FeedServiceMethods {
    /// Replays the changes after a position and then follows, with a heartbeat at least every two seconds.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT for a position beyond the newest; FAILED_PRECONDITION (OTHER_HISTORY) for one
    /// of another history; PERMISSION_DENIED for other callers than services and operators. A position that is no longer kept is answered by `resync`.
    package static let watchMeasures = MethodDescriptor(
        service: "xinyi.measures.v1.FeedService", method: "WatchMeasures",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service, .operator], services: ["listing", "reporting"],
        rows: ["M1", "M3", "P2", "X7"])

    /// Lists everything that the feed carries as it stands, with the position to watch after: that of the first
    /// page. Later pages may hold newer state, never older.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let listMeasuresSnapshot = MethodDescriptor(
        service: "xinyi.measures.v1.FeedService", method: "ListMeasuresSnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service, .operator], services: ["listing", "reporting"], isBulk: true,
        rows: ["M1", "M3", "P2", "X7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchMeasures, listMeasuresSnapshot]
}

/// Lets other services follow catalogues, actions, approval cases and placements.
package protocol FeedService: RPCService {
    /// Replays the changes after a position and then follows, with a heartbeat at least every two seconds.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT for a position beyond the newest; FAILED_PRECONDITION (OTHER_HISTORY) for one
    /// of another history; PERMISSION_DENIED for other callers than services and operators. A position that is no longer kept is answered by `resync`.
    func watchMeasures(_ request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>) async throws

    /// Lists everything that the feed carries as it stands, with the position to watch after: that of the first
    /// page. Later pages may hold newer state, never older.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    func listMeasuresSnapshot(_ request: ListMeasuresSnapshotRequest, context: ServerContext) async throws -> ListMeasuresSnapshotResponse
}

extension FeedService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func watchMeasures(_ request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>) async throws {
        throw unimplemented(FeedServiceMethods.watchMeasures)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listMeasuresSnapshot(_ request: ListMeasuresSnapshotRequest, context: ServerContext) async throws -> ListMeasuresSnapshotResponse {
        throw unimplemented(FeedServiceMethods.listMeasuresSnapshot)
    }
}

extension FeedService {
    /// Makes every method of `FeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerFeedService(in router: inout Router) {
        router.serverStreaming(FeedServiceMethods.watchMeasures) { (request: WatchMeasuresRequest, context: ServerContext, writer: ResponseWriter<WatchMeasuresResponse>) async throws -> Void in
            try await self.watchMeasures(request, context: context, writer: writer)
        }
        router.add(FeedServiceMethods.listMeasuresSnapshot) { payload, limits, _ throws(RPCError) in
            let request = try ListMeasuresSnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMeasuresSnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerFeedService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.FeedService`.
///
/// Lets other services follow catalogues, actions, approval cases and placements.
package struct FeedServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Replays the changes after a position and then follows, with a heartbeat at least every two seconds.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT for a position beyond the newest; FAILED_PRECONDITION (OTHER_HISTORY) for one
    /// of another history; PERMISSION_DENIED for other callers than services and operators. A position that is no longer kept is answered by `resync`.
    package func watchMeasures(_ request: WatchMeasuresRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchMeasuresResponse> {
        try await channel.serverStreaming(FeedServiceMethods.watchMeasures, request, options: options)
    }

    /// Lists everything that the feed carries as it stands, with the position to watch after: that of the first
    /// page. Later pages may hold newer state, never older.
    ///
    /// Rows: M1, M3, P2, X7.
    /// Errors: INVALID_ARGUMENT; PERMISSION_DENIED.
    package func listMeasuresSnapshot(_ request: ListMeasuresSnapshotRequest, options: CallOptions = .default) async throws -> ListMeasuresSnapshotResponse {
        try decodeResponse(await channel.unaryBytes(FeedServiceMethods.listMeasuresSnapshot, request.serialized(), options: options))
    }
}
