// Written by `make generate` from proto/xinyi/reporting/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for WatchReporting.
package struct WatchReportingRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.WatchReportingRequest" }

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

extension WatchReportingRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__watch_reporting_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__WatchReportingRequest>) throws(MessageFault) {
        self.init()
        self.afterPosition = c.pointee.after_position
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__WatchReportingRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__WatchReportingRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__WatchReportingRequest.self, capacity: 1)
        xinyi__reporting__v1__watch_reporting_request__init(c)
        c.pointee.after_position = self.afterPosition
        if let value = self.history {
            do { c.pointee.history = try value.packed(in: arena) } catch { throw error.inside("history") }
        }
        return c
    }
}

/// One message of the stream of WatchReporting.
package struct WatchReportingResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.WatchReportingResponse" }

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(ReportingChange)
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

extension WatchReportingResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__watch_reporting_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__WatchReportingResponse>) throws(MessageFault) {
        self.init()
        switch c.pointee.event_case.rawValue {
            case 1:
            if let nested = c.pointee.change {
                do { self.event = .change(try ReportingChange(unpacked: nested)) } catch { throw error.inside("change") }
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__WatchReportingResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__WatchReportingResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__WatchReportingResponse.self, capacity: 1)
        xinyi__reporting__v1__watch_reporting_response__init(c)
        switch self.event {
            case .change(let value):
                c.pointee.event_case = Xinyi__Reporting__V1__WatchReportingResponse__EventCase(rawValue: 1)
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
            case .heartbeat(let value):
                c.pointee.event_case = Xinyi__Reporting__V1__WatchReportingResponse__EventCase(rawValue: 2)
            do { c.pointee.heartbeat = try value.packed(in: arena) } catch { throw error.inside("heartbeat") }
            case .resync(let value):
                c.pointee.event_case = Xinyi__Reporting__V1__WatchReportingResponse__EventCase(rawValue: 3)
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
package struct ReportingChange: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReportingChange" }

    /// Its position, gapless; 0 inside a snapshot.
    package var position: Int64 = 0

    /// When it was committed; absent inside a snapshot.
    package var changeTime: WireTimestamp? = nil

    /// The record.
    package enum OneOf_Record: Sendable, Hashable {
        /// A case, new or changed.
        case caseReport(CaseReport)
        /// A statement of no case.
        case nilReport(NilReport)
        /// A duty set by hand.
        case duty(ReportingDuty)
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

extension ReportingChange {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__reporting_change__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReportingChange>) throws(MessageFault) {
        self.init()
        self.position = c.pointee.position
        if let nested = c.pointee.change_time {
            do { self.changeTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("change_time") }
        }
        switch c.pointee.record_case.rawValue {
            case 3:
            if let nested = c.pointee.case_report {
                do { self.record = .caseReport(try CaseReport(unpacked: nested)) } catch { throw error.inside("case_report") }
            }
            case 4:
            if let nested = c.pointee.nil_report {
                do { self.record = .nilReport(try NilReport(unpacked: nested)) } catch { throw error.inside("nil_report") }
            }
            case 5:
            if let nested = c.pointee.duty {
                do { self.record = .duty(try ReportingDuty(unpacked: nested)) } catch { throw error.inside("duty") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReportingChange> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReportingChange>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReportingChange.self, capacity: 1)
        xinyi__reporting__v1__reporting_change__init(c)
        c.pointee.position = self.position
        if let value = self.changeTime {
            do { c.pointee.change_time = try value.packed(in: arena) } catch { throw error.inside("change_time") }
        }
        switch self.record {
            case .caseReport(let value):
                c.pointee.record_case = Xinyi__Reporting__V1__ReportingChange__RecordCase(rawValue: 3)
            do { c.pointee.case_report = try value.packed(in: arena) } catch { throw error.inside("case_report") }
            case .nilReport(let value):
                c.pointee.record_case = Xinyi__Reporting__V1__ReportingChange__RecordCase(rawValue: 4)
            do { c.pointee.nil_report = try value.packed(in: arena) } catch { throw error.inside("nil_report") }
            case .duty(let value):
                c.pointee.record_case = Xinyi__Reporting__V1__ReportingChange__RecordCase(rawValue: 5)
            do { c.pointee.duty = try value.packed(in: arena) } catch { throw error.inside("duty") }
            case nil: break
        }
        return c
    }
}

/// The request for ListReportingSnapshot.
package struct ListReportingSnapshotRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListReportingSnapshotRequest" }

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

extension ListReportingSnapshotRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_reporting_snapshot_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListReportingSnapshotRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListReportingSnapshotRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListReportingSnapshotRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListReportingSnapshotRequest.self, capacity: 1)
        xinyi__reporting__v1__list_reporting_snapshot_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListReportingSnapshotRequest: PagedRequest {}

/// The answer of ListReportingSnapshot.
package struct ListReportingSnapshotResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListReportingSnapshotResponse" }

    /// The records; their positions and times are not set.
    package var changes: [ReportingChange] = []

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
        changes: [ReportingChange] = [],
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

extension ListReportingSnapshotResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_reporting_snapshot_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListReportingSnapshotResponse>) throws(MessageFault) {
        self.init()
        self.changes.reserveCapacity(c.pointee.n_changes)
        for index in 0..<c.pointee.n_changes {
            guard let nested = c.pointee.changes[index] else { continue }
            do { self.changes.append(try ReportingChange(unpacked: nested)) } catch { throw error.inside("changes", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
        self.position = c.pointee.position
        if let nested = c.pointee.history {
            do { self.history = try CommonSchema.FeedHistory(unpacked: nested) } catch { throw error.inside("history") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListReportingSnapshotResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListReportingSnapshotResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListReportingSnapshotResponse.self, capacity: 1)
        xinyi__reporting__v1__list_reporting_snapshot_response__init(c)
        if !self.changes.isEmpty {
            c.pointee.n_changes = self.changes.count
            let memory = arena.allocate(self.changes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__ReportingChange>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__ReportingChange>?).self, capacity: self.changes.count)
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

extension ListReportingSnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [ReportingChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.ReportingFeedService` is, for routers, channels and policies.
package enum ReportingFeedServiceMethods {
    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for all but the lead department and oversight.
    package static let watchReporting = MethodDescriptor(
        service: "xinyi.reporting.v1.ReportingFeedService", method: "WatchReporting",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.lead, .oversight],
        rows: ["P1"])

    /// Lists the state of every record, page by page, with the position after which to watch: cases, nil reports, duties
    /// set by hand, in this order.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for all but the lead
    /// department and oversight.
    package static let listReportingSnapshot = MethodDescriptor(
        service: "xinyi.reporting.v1.ReportingFeedService", method: "ListReportingSnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.lead, .oversight], isBulk: true,
        rows: ["P1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchReporting, listReportingSnapshot]
}

/// Reporting's change feed and the snapshot that goes with it. Every change is the whole new state of one record,
/// natural persons masked.
package protocol ReportingFeedService: RPCService {
    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for all but the lead department and oversight.
    func watchReporting(_ request: WatchReportingRequest, context: ServerContext, writer: ResponseWriter<WatchReportingResponse>) async throws

    /// Lists the state of every record, page by page, with the position after which to watch: cases, nil reports, duties
    /// set by hand, in this order.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for all but the lead
    /// department and oversight.
    func listReportingSnapshot(_ request: ListReportingSnapshotRequest, context: ServerContext) async throws -> ListReportingSnapshotResponse
}

extension ReportingFeedService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func watchReporting(_ request: WatchReportingRequest, context: ServerContext, writer: ResponseWriter<WatchReportingResponse>) async throws {
        throw unimplemented(ReportingFeedServiceMethods.watchReporting)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listReportingSnapshot(_ request: ListReportingSnapshotRequest, context: ServerContext) async throws -> ListReportingSnapshotResponse {
        throw unimplemented(ReportingFeedServiceMethods.listReportingSnapshot)
    }
}

extension ReportingFeedService {
    /// Makes every method of `ReportingFeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerReportingFeedService(in router: inout Router) {
        router.serverStreaming(ReportingFeedServiceMethods.watchReporting) { (request: WatchReportingRequest, context: ServerContext, writer: ResponseWriter<WatchReportingResponse>) async throws -> Void in
            try await self.watchReporting(request, context: context, writer: writer)
        }
        router.add(ReportingFeedServiceMethods.listReportingSnapshot) { payload, limits, _ throws(RPCError) in
            let request = try ListReportingSnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReportingSnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerReportingFeedService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.ReportingFeedService`.
///
/// Reporting's change feed and the snapshot that goes with it. Every change is the whole new state of one record,
/// natural persons masked.
package struct ReportingFeedServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for all but the lead department and oversight.
    package func watchReporting(_ request: WatchReportingRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchReportingResponse> {
        try await channel.serverStreaming(ReportingFeedServiceMethods.watchReporting, request, options: options)
    }

    /// Lists the state of every record, page by page, with the position after which to watch: cases, nil reports, duties
    /// set by hand, in this order.
    ///
    /// Rows: P1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for all but the lead
    /// department and oversight.
    package func listReportingSnapshot(_ request: ListReportingSnapshotRequest, options: CallOptions = .default) async throws -> ListReportingSnapshotResponse {
        try decodeResponse(await channel.unaryBytes(ReportingFeedServiceMethods.listReportingSnapshot, request.serialized(), options: options))
    }
}
