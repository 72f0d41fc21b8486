// Written by `make generate` from proto/xinyi/common/v1/upkeep_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// How a timed act stands by the time that the service goes by now.
package enum TimedActStanding: ContractEnum, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// It was due: it stays.
    case due
    /// It came before it was due, and can be undone.
    case early
    /// It came before it was due, and cannot be undone as things stand.
    case fixed
    /// It was undone.
    case undone
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .due, .early, .fixed, .undone] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .due
            case 2: self = .early
            case 3: self = .fixed
            case 4: self = .undone
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .due: 1
            case .early: 2
            case .fixed: 3
            case .undone: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "TIMED_ACT_STANDING_UNSPECIFIED"
            case .due: "TIMED_ACT_STANDING_DUE"
            case .early: "TIMED_ACT_STANDING_EARLY"
            case .fixed: "TIMED_ACT_STANDING_FIXED"
            case .undone: "TIMED_ACT_STANDING_UNDONE"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "TIMED_ACT_STANDING_UNSPECIFIED": self = .unspecified
            case "TIMED_ACT_STANDING_DUE": self = .due
            case "TIMED_ACT_STANDING_EARLY": self = .early
            case "TIMED_ACT_STANDING_FIXED": self = .fixed
            case "TIMED_ACT_STANDING_UNDONE": self = .undone
            default: return nil
        }
    }
}

/// How a service stands with a source.
package enum SourceState: ContractEnum, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// Its changes are followed.
    case following
    /// A snapshot is being taken.
    case resyncing
    /// It offers less than half of what is known of it: kept back until an operator accepts it.
    case held
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .following, .resyncing, .held] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .following
            case 2: self = .resyncing
            case 3: self = .held
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .following: 1
            case .resyncing: 2
            case .held: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SOURCE_STATE_UNSPECIFIED"
            case .following: "SOURCE_STATE_FOLLOWING"
            case .resyncing: "SOURCE_STATE_RESYNCING"
            case .held: "SOURCE_STATE_HELD"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SOURCE_STATE_UNSPECIFIED": self = .unspecified
            case "SOURCE_STATE_FOLLOWING": self = .following
            case "SOURCE_STATE_RESYNCING": self = .resyncing
            case "SOURCE_STATE_HELD": self = .held
            default: return nil
        }
    }
}

/// What was found of a chained table.
package enum ChainCondition: ContractEnum, Sendable, Hashable {
    /// Not stated. Never sent.
    case unspecified
    /// Every row follows from the one before it, and none is missing.
    case intact
    /// A row was changed or removed.
    case broken
    /// Rows at the end are gone.
    case cut
    /// What keeps rows from being changed or removed is gone.
    case unguarded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .intact, .broken, .cut, .unguarded] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .intact
            case 2: self = .broken
            case 3: self = .cut
            case 4: self = .unguarded
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .intact: 1
            case .broken: 2
            case .cut: 3
            case .unguarded: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CHAIN_CONDITION_UNSPECIFIED"
            case .intact: "CHAIN_CONDITION_INTACT"
            case .broken: "CHAIN_CONDITION_BROKEN"
            case .cut: "CHAIN_CONDITION_CUT"
            case .unguarded: "CHAIN_CONDITION_UNGUARDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CHAIN_CONDITION_UNSPECIFIED": self = .unspecified
            case "CHAIN_CONDITION_INTACT": self = .intact
            case "CHAIN_CONDITION_BROKEN": self = .broken
            case "CHAIN_CONDITION_CUT": self = .cut
            case "CHAIN_CONDITION_UNGUARDED": self = .unguarded
            default: return nil
        }
    }
}

/// What a service did because its clock said that the hour had come.
package struct TimedAct: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.TimedAct" }

    /// Its number in the service, from 1.
    package var number: Int64 = 0

    /// What was done, as the audit chain calls it: "ExpireEntry".
    package var action: String = ""

    /// The record that it was done to: "entries/e12".
    package var target: String = ""

    /// When it was done, by the clock of then.
    package var actTime: WireTimestamp? = nil

    /// From when on it was due.
    package var dueTime: WireTimestamp? = nil

    /// What it did to whom it concerns.
    package var effect: String = ""

    /// The same in Chinese.
    package var effectZh: String = ""

    /// How it stands.
    package var standing: TimedActStanding = .unspecified

    /// Why it cannot be undone; empty otherwise.
    package var obstacle: String = ""

    /// The same in Chinese.
    package var obstacleZh: String = ""

    /// What to do where it cannot be undone; empty otherwise.
    package var remedy: String = ""

    /// The same in Chinese.
    package var remedyZh: String = ""

    /// When it was undone; absent otherwise.
    package var undoTime: WireTimestamp? = nil

    /// Who undid it; empty otherwise.
    package var undoneBy: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        number: Int64 = 0,
        action: String = "",
        target: String = "",
        actTime: WireTimestamp? = nil,
        dueTime: WireTimestamp? = nil,
        effect: String = "",
        effectZh: String = "",
        standing: TimedActStanding = .unspecified,
        obstacle: String = "",
        obstacleZh: String = "",
        remedy: String = "",
        remedyZh: String = "",
        undoTime: WireTimestamp? = nil,
        undoneBy: String = ""
    ) {
        self.number = number
        self.action = action
        self.target = target
        self.actTime = actTime
        self.dueTime = dueTime
        self.effect = effect
        self.effectZh = effectZh
        self.standing = standing
        self.obstacle = obstacle
        self.obstacleZh = obstacleZh
        self.remedy = remedy
        self.remedyZh = remedyZh
        self.undoTime = undoTime
        self.undoneBy = undoneBy
    }
}

extension TimedAct {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__timed_act__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__TimedAct>) throws(MessageFault) {
        self.init()
        self.number = c.pointee.number
        self.action = try MessageArena.string(c.pointee.action, "action")
        self.target = try MessageArena.string(c.pointee.target, "target")
        if let nested = c.pointee.act_time {
            do { self.actTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("act_time") }
        }
        if let nested = c.pointee.due_time {
            do { self.dueTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("due_time") }
        }
        self.effect = try MessageArena.string(c.pointee.effect, "effect")
        self.effectZh = try MessageArena.string(c.pointee.effect_zh, "effect_zh")
        self.standing = try MessageArena.enumeration(TimedActStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue)), "standing")
        self.obstacle = try MessageArena.string(c.pointee.obstacle, "obstacle")
        self.obstacleZh = try MessageArena.string(c.pointee.obstacle_zh, "obstacle_zh")
        self.remedy = try MessageArena.string(c.pointee.remedy, "remedy")
        self.remedyZh = try MessageArena.string(c.pointee.remedy_zh, "remedy_zh")
        if let nested = c.pointee.undo_time {
            do { self.undoTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("undo_time") }
        }
        self.undoneBy = try MessageArena.string(c.pointee.undone_by, "undone_by")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__TimedAct> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__TimedAct>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__TimedAct.self, capacity: 1)
        xinyi__common__v1__timed_act__init(c)
        c.pointee.number = self.number
        c.pointee.action = try arena.copy(self.action, "action")
        c.pointee.target = try arena.copy(self.target, "target")
        if let value = self.actTime {
            do { c.pointee.act_time = try value.packed(in: arena) } catch { throw error.inside("act_time") }
        }
        if let value = self.dueTime {
            do { c.pointee.due_time = try value.packed(in: arena) } catch { throw error.inside("due_time") }
        }
        c.pointee.effect = try arena.copy(self.effect, "effect")
        c.pointee.effect_zh = try arena.copy(self.effectZh, "effect_zh")
        c.pointee.standing = Xinyi__Common__V1__TimedActStanding(rawValue: UInt32(bitPattern: self.standing.rawValue))
        c.pointee.obstacle = try arena.copy(self.obstacle, "obstacle")
        c.pointee.obstacle_zh = try arena.copy(self.obstacleZh, "obstacle_zh")
        c.pointee.remedy = try arena.copy(self.remedy, "remedy")
        c.pointee.remedy_zh = try arena.copy(self.remedyZh, "remedy_zh")
        if let value = self.undoTime {
            do { c.pointee.undo_time = try value.packed(in: arena) } catch { throw error.inside("undo_time") }
        }
        c.pointee.undone_by = try arena.copy(self.undoneBy, "undone_by")
        return c
    }
}

/// The request for ListTimedActs.
package struct ListTimedActsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListTimedActsRequest" }

    /// The first instant of the span, by the clock of then.
    package var since: WireTimestamp? = nil

    /// The first instant behind the span; absent for no end.
    package var until: WireTimestamp? = nil

    /// Acts of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        since: WireTimestamp? = nil,
        until: WireTimestamp? = nil,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.since = since
        self.until = until
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListTimedActsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_timed_acts_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListTimedActsRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.since {
            do { self.since = try WireTimestamp(unpacked: nested) } catch { throw error.inside("since") }
        }
        if let nested = c.pointee.until {
            do { self.until = try WireTimestamp(unpacked: nested) } catch { throw error.inside("until") }
        }
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListTimedActsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListTimedActsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListTimedActsRequest.self, capacity: 1)
        xinyi__common__v1__list_timed_acts_request__init(c)
        if let value = self.since {
            do { c.pointee.since = try value.packed(in: arena) } catch { throw error.inside("since") }
        }
        if let value = self.until {
            do { c.pointee.until = try value.packed(in: arena) } catch { throw error.inside("until") }
        }
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListTimedActsRequest: PagedRequest {}

/// The answer of ListTimedActs.
package struct ListTimedActsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ListTimedActsResponse" }

    /// The acts, newest first; none where the service does nothing by its clock.
    package var acts: [TimedAct] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        acts: [TimedAct] = [],
        nextPageToken: String = ""
    ) {
        self.acts = acts
        self.nextPageToken = nextPageToken
    }
}

extension ListTimedActsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__list_timed_acts_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ListTimedActsResponse>) throws(MessageFault) {
        self.init()
        self.acts.reserveCapacity(c.pointee.n_acts)
        for index in 0..<c.pointee.n_acts {
            guard let nested = c.pointee.acts[index] else { continue }
            do { self.acts.append(try TimedAct(unpacked: nested)) } catch { throw error.inside("acts", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ListTimedActsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ListTimedActsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ListTimedActsResponse.self, capacity: 1)
        xinyi__common__v1__list_timed_acts_response__init(c)
        if !self.acts.isEmpty {
            c.pointee.n_acts = self.acts.count
            let memory = arena.allocate(self.acts.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__TimedAct>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__TimedAct>?).self, capacity: self.acts.count)
            for index in self.acts.indices {
                do { list[index] = try self.acts[index].packed(in: arena) } catch { throw error.inside("acts", index) }
            }
            c.pointee.acts = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListTimedActsResponse: PagedResponse {
    /// The page's items, which the contract calls `acts`.
    package var items: [TimedAct] {
        get { acts }
        set { acts = newValue }
    }
}

/// The request for UndoTimedActs.
package struct UndoTimedActsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.UndoTimedActsRequest" }

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// The first instant of the span, by the clock of then.
    package var since: WireTimestamp? = nil

    /// The first instant behind the span.
    package var until: WireTimestamp? = nil

    /// Why, 1 to 1000 bytes, for the record.
    package var reason: String = ""

    /// True to tell what would be undone, and to undo nothing.
    package var dryRun: Bool = false

    /// The next_page_token of the answer before, for the rest of a long span; empty for its beginning.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        since: WireTimestamp? = nil,
        until: WireTimestamp? = nil,
        reason: String = "",
        dryRun: Bool = false,
        pageToken: String = ""
    ) {
        self.requestId = requestId
        self.since = since
        self.until = until
        self.reason = reason
        self.dryRun = dryRun
        self.pageToken = pageToken
    }
}

extension UndoTimedActsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__undo_timed_acts_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__UndoTimedActsRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.since {
            do { self.since = try WireTimestamp(unpacked: nested) } catch { throw error.inside("since") }
        }
        if let nested = c.pointee.until {
            do { self.until = try WireTimestamp(unpacked: nested) } catch { throw error.inside("until") }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.dryRun = c.pointee.dry_run != 0
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__UndoTimedActsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__UndoTimedActsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__UndoTimedActsRequest.self, capacity: 1)
        xinyi__common__v1__undo_timed_acts_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.since {
            do { c.pointee.since = try value.packed(in: arena) } catch { throw error.inside("since") }
        }
        if let value = self.until {
            do { c.pointee.until = try value.packed(in: arena) } catch { throw error.inside("until") }
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.dry_run = self.dryRun ? 1 : 0
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension UndoTimedActsRequest: IdempotentRequest {}

/// The answer of UndoTimedActs.
package struct UndoTimedActsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.UndoTimedActsResponse" }

    /// The acts that were looked at, newest first, as they stand now.
    package var acts: [TimedAct] = []

    /// How many of them this call undid.
    package var undone: Int32 = 0

    /// How many of them stand as they did: they were due, or cannot be undone.
    package var left: Int32 = 0

    /// Where to go on; empty where the span was looked at to its beginning.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        acts: [TimedAct] = [],
        undone: Int32 = 0,
        left: Int32 = 0,
        nextPageToken: String = ""
    ) {
        self.acts = acts
        self.undone = undone
        self.left = left
        self.nextPageToken = nextPageToken
    }
}

extension UndoTimedActsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__undo_timed_acts_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__UndoTimedActsResponse>) throws(MessageFault) {
        self.init()
        self.acts.reserveCapacity(c.pointee.n_acts)
        for index in 0..<c.pointee.n_acts {
            guard let nested = c.pointee.acts[index] else { continue }
            do { self.acts.append(try TimedAct(unpacked: nested)) } catch { throw error.inside("acts", index) }
        }
        self.undone = c.pointee.undone
        self.left = c.pointee.left
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__UndoTimedActsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__UndoTimedActsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__UndoTimedActsResponse.self, capacity: 1)
        xinyi__common__v1__undo_timed_acts_response__init(c)
        if !self.acts.isEmpty {
            c.pointee.n_acts = self.acts.count
            let memory = arena.allocate(self.acts.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__TimedAct>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__TimedAct>?).self, capacity: self.acts.count)
            for index in self.acts.indices {
                do { list[index] = try self.acts[index].packed(in: arena) } catch { throw error.inside("acts", index) }
            }
            c.pointee.acts = list
        }
        c.pointee.undone = self.undone
        c.pointee.left = self.left
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension UndoTimedActsResponse: PagedResponse {
    /// The page's items, which the contract calls `acts`.
    package var items: [TimedAct] {
        get { acts }
        set { acts = newValue }
    }
}

/// A source that a service follows.
package struct FollowedSource: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.FollowedSource" }

    /// The source: "registry" or "listing".
    package var source: String = ""

    /// How the service stands with it.
    package var state: SourceState = .unspecified

    /// The last position applied.
    package var position: Int64 = 0

    /// The identity of the feed that the position is of; empty while it is not known.
    package var identity: String = ""

    /// The digest of the feed at the position, 64 hex digits; empty while it is not known.
    package var digest: String = ""

    /// Records of the source that the service keeps.
    package var rows: Int64 = 0

    /// Held: the identity of the feed that is offered.
    package var heldIdentity: String = ""

    /// Held: how many records it offers.
    package var heldRows: Int64 = 0

    /// Held: since when.
    package var heldTime: WireTimestamp? = nil

    /// When another history was taken over and no operator has acknowledged it yet; absent otherwise.
    package var otherHistoryTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        source: String = "",
        state: SourceState = .unspecified,
        position: Int64 = 0,
        identity: String = "",
        digest: String = "",
        rows: Int64 = 0,
        heldIdentity: String = "",
        heldRows: Int64 = 0,
        heldTime: WireTimestamp? = nil,
        otherHistoryTime: WireTimestamp? = nil
    ) {
        self.source = source
        self.state = state
        self.position = position
        self.identity = identity
        self.digest = digest
        self.rows = rows
        self.heldIdentity = heldIdentity
        self.heldRows = heldRows
        self.heldTime = heldTime
        self.otherHistoryTime = otherHistoryTime
    }
}

extension FollowedSource {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__followed_source__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__FollowedSource>) throws(MessageFault) {
        self.init()
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.state = try MessageArena.enumeration(SourceState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.position = c.pointee.position
        self.identity = try MessageArena.string(c.pointee.identity, "identity")
        self.digest = try MessageArena.string(c.pointee.digest, "digest")
        self.rows = c.pointee.rows
        self.heldIdentity = try MessageArena.string(c.pointee.held_identity, "held_identity")
        self.heldRows = c.pointee.held_rows
        if let nested = c.pointee.held_time {
            do { self.heldTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("held_time") }
        }
        if let nested = c.pointee.other_history_time {
            do { self.otherHistoryTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("other_history_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__FollowedSource> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__FollowedSource>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__FollowedSource.self, capacity: 1)
        xinyi__common__v1__followed_source__init(c)
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.state = Xinyi__Common__V1__SourceState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.position = self.position
        c.pointee.identity = try arena.copy(self.identity, "identity")
        c.pointee.digest = try arena.copy(self.digest, "digest")
        c.pointee.rows = self.rows
        c.pointee.held_identity = try arena.copy(self.heldIdentity, "held_identity")
        c.pointee.held_rows = self.heldRows
        if let value = self.heldTime {
            do { c.pointee.held_time = try value.packed(in: arena) } catch { throw error.inside("held_time") }
        }
        if let value = self.otherHistoryTime {
            do { c.pointee.other_history_time = try value.packed(in: arena) } catch { throw error.inside("other_history_time") }
        }
        return c
    }
}

/// The request for GetSources. It has no fields.
package struct GetSourcesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetSourcesRequest" }

    /// A message without any field set.
    package init() {}
}

extension GetSourcesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_sources_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetSourcesRequest>) throws(MessageFault) {
        self.init()
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetSourcesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetSourcesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetSourcesRequest.self, capacity: 1)
        xinyi__common__v1__get_sources_request__init(c)
        return c
    }
}

/// The answer of GetSources.
package struct GetSourcesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetSourcesResponse" }

    /// The sources by name; none where the service follows none.
    package var sources: [FollowedSource] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        sources: [FollowedSource] = []
    ) {
        self.sources = sources
    }
}

extension GetSourcesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_sources_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetSourcesResponse>) throws(MessageFault) {
        self.init()
        self.sources.reserveCapacity(c.pointee.n_sources)
        for index in 0..<c.pointee.n_sources {
            guard let nested = c.pointee.sources[index] else { continue }
            do { self.sources.append(try FollowedSource(unpacked: nested)) } catch { throw error.inside("sources", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetSourcesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetSourcesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetSourcesResponse.self, capacity: 1)
        xinyi__common__v1__get_sources_response__init(c)
        if !self.sources.isEmpty {
            c.pointee.n_sources = self.sources.count
            let memory = arena.allocate(self.sources.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__FollowedSource>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__FollowedSource>?).self, capacity: self.sources.count)
            for index in self.sources.indices {
                do { list[index] = try self.sources[index].packed(in: arena) } catch { throw error.inside("sources", index) }
            }
            c.pointee.sources = list
        }
        return c
    }
}

/// The request for AcceptSource.
package struct AcceptSourceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AcceptSourceRequest" }

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// The source, as GetSources names it.
    package var source: String = ""

    /// The identity that is accepted: held_identity of a source that is held, identity where another history is acknowledged.
    package var identity: String = ""

    /// How many records are accepted at least: held_rows of a source that is held. Not used where another history is acknowledged.
    package var rows: Int64 = 0

    /// Why, 1 to 1000 bytes, for the record.
    package var reason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        source: String = "",
        identity: String = "",
        rows: Int64 = 0,
        reason: String = ""
    ) {
        self.requestId = requestId
        self.source = source
        self.identity = identity
        self.rows = rows
        self.reason = reason
    }
}

extension AcceptSourceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__accept_source_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AcceptSourceRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.identity = try MessageArena.string(c.pointee.identity, "identity")
        self.rows = c.pointee.rows
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AcceptSourceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AcceptSourceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AcceptSourceRequest.self, capacity: 1)
        xinyi__common__v1__accept_source_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.identity = try arena.copy(self.identity, "identity")
        c.pointee.rows = self.rows
        c.pointee.reason = try arena.copy(self.reason, "reason")
        return c
    }
}

extension AcceptSourceRequest: IdempotentRequest {}

/// The answer of AcceptSource.
package struct AcceptSourceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AcceptSourceResponse" }

    /// The source as it stands. What was held is taken over within seconds.
    package var source: FollowedSource? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        source: FollowedSource? = nil
    ) {
        self.source = source
    }
}

extension AcceptSourceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__accept_source_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AcceptSourceResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.source {
            do { self.source = try FollowedSource(unpacked: nested) } catch { throw error.inside("source") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AcceptSourceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AcceptSourceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AcceptSourceResponse.self, capacity: 1)
        xinyi__common__v1__accept_source_response__init(c)
        if let value = self.source {
            do { c.pointee.source = try value.packed(in: arena) } catch { throw error.inside("source") }
        }
        return c
    }
}

/// The request for GetTime. It has no fields.
package struct GetTimeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetTimeRequest" }

    /// A message without any field set.
    package init() {}
}

extension GetTimeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_time_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetTimeRequest>) throws(MessageFault) {
        self.init()
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetTimeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetTimeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetTimeRequest.self, capacity: 1)
        xinyi__common__v1__get_time_request__init(c)
        return c
    }
}

/// The answer of GetTime.
package struct GetTimeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.GetTimeResponse" }

    /// The time that the service goes by.
    package var time: WireTimestamp? = nil

    /// What its clock says.
    package var claimedTime: WireTimestamp? = nil

    /// True while the clock is further from the last moment on record, or from what most of the other services say, than it may be.
    package var inDoubt: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        time: WireTimestamp? = nil,
        claimedTime: WireTimestamp? = nil,
        inDoubt: Bool = false
    ) {
        self.time = time
        self.claimedTime = claimedTime
        self.inDoubt = inDoubt
    }
}

extension GetTimeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__get_time_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__GetTimeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
        if let nested = c.pointee.claimed_time {
            do { self.claimedTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("claimed_time") }
        }
        self.inDoubt = c.pointee.in_doubt != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__GetTimeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__GetTimeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__GetTimeResponse.self, capacity: 1)
        xinyi__common__v1__get_time_response__init(c)
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        if let value = self.claimedTime {
            do { c.pointee.claimed_time = try value.packed(in: arena) } catch { throw error.inside("claimed_time") }
        }
        c.pointee.in_doubt = self.inDoubt ? 1 : 0
        return c
    }
}

/// The request for AcceptTime.
package struct AcceptTimeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AcceptTimeRequest" }

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// The day that it is today in Asia/Shanghai, `YYYY-MM-DD`, as the operator knows it from elsewhere.
    package var date: String = ""

    /// Why, 1 to 1000 bytes, for the record.
    package var reason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        date: String = "",
        reason: String = ""
    ) {
        self.requestId = requestId
        self.date = date
        self.reason = reason
    }
}

extension AcceptTimeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__accept_time_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AcceptTimeRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AcceptTimeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AcceptTimeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AcceptTimeRequest.self, capacity: 1)
        xinyi__common__v1__accept_time_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        return c
    }
}

extension AcceptTimeRequest: IdempotentRequest {}

/// The answer of AcceptTime.
package struct AcceptTimeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.AcceptTimeResponse" }

    /// The time that was accepted.
    package var time: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        time: WireTimestamp? = nil
    ) {
        self.time = time
    }
}

extension AcceptTimeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__accept_time_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__AcceptTimeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__AcceptTimeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__AcceptTimeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__AcceptTimeResponse.self, capacity: 1)
        xinyi__common__v1__accept_time_response__init(c)
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        return c
    }
}

/// A chained table of a store.
package struct ChainState: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.ChainState" }

    /// The table: "store_audit" for the audit chain.
    package var table: String = ""

    /// What was found.
    package var condition: ChainCondition = .unspecified

    /// Rows that follow.
    package var rows: Int64 = 0

    /// The hash of the last row, 64 hex digits, of an intact chain: to be noted elsewhere.
    package var head: String = ""

    /// What is wrong, for a report; empty of an intact chain.
    package var problem: String = ""

    /// The same in Chinese.
    package var problemZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        table: String = "",
        condition: ChainCondition = .unspecified,
        rows: Int64 = 0,
        head: String = "",
        problem: String = "",
        problemZh: String = ""
    ) {
        self.table = table
        self.condition = condition
        self.rows = rows
        self.head = head
        self.problem = problem
        self.problemZh = problemZh
    }
}

extension ChainState {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__chain_state__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__ChainState>) throws(MessageFault) {
        self.init()
        self.table = try MessageArena.string(c.pointee.table, "table")
        self.condition = try MessageArena.enumeration(ChainCondition(rawValue: Int32(bitPattern: c.pointee.condition.rawValue)), "condition")
        self.rows = c.pointee.rows
        self.head = try MessageArena.string(c.pointee.head, "head")
        self.problem = try MessageArena.string(c.pointee.problem, "problem")
        self.problemZh = try MessageArena.string(c.pointee.problem_zh, "problem_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__ChainState> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__ChainState>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__ChainState.self, capacity: 1)
        xinyi__common__v1__chain_state__init(c)
        c.pointee.table = try arena.copy(self.table, "table")
        c.pointee.condition = Xinyi__Common__V1__ChainCondition(rawValue: UInt32(bitPattern: self.condition.rawValue))
        c.pointee.rows = self.rows
        c.pointee.head = try arena.copy(self.head, "head")
        c.pointee.problem = try arena.copy(self.problem, "problem")
        c.pointee.problem_zh = try arena.copy(self.problemZh, "problem_zh")
        return c
    }
}

/// The request for VerifyStore.
package struct VerifyStoreRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.VerifyStoreRequest" }

    /// True to check the whole file as well, which takes seconds for each gigabyte.
    package var integrity: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        integrity: Bool = false
    ) {
        self.integrity = integrity
    }
}

extension VerifyStoreRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__verify_store_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__VerifyStoreRequest>) throws(MessageFault) {
        self.init()
        self.integrity = c.pointee.integrity != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__VerifyStoreRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__VerifyStoreRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__VerifyStoreRequest.self, capacity: 1)
        xinyi__common__v1__verify_store_request__init(c)
        c.pointee.integrity = self.integrity ? 1 : 0
        return c
    }
}

/// The answer of VerifyStore.
package struct VerifyStoreResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.common.v1.VerifyStoreResponse" }

    /// The chains; none where the service keeps no store.
    package var chains: [ChainState] = []

    /// What is wrong with the file; empty where nothing was found or it was not checked.
    package var integrityProblem: String = ""

    /// Why the store cannot be the one that was open here before; empty where it can.
    package var replaced: String = ""

    /// `integrity_problem` in Chinese.
    package var integrityProblemZh: String = ""

    /// `replaced` in Chinese.
    package var replacedZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        chains: [ChainState] = [],
        integrityProblem: String = "",
        replaced: String = "",
        integrityProblemZh: String = "",
        replacedZh: String = ""
    ) {
        self.chains = chains
        self.integrityProblem = integrityProblem
        self.replaced = replaced
        self.integrityProblemZh = integrityProblemZh
        self.replacedZh = replacedZh
    }
}

extension VerifyStoreResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__common__v1__verify_store_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Common__V1__VerifyStoreResponse>) throws(MessageFault) {
        self.init()
        self.chains.reserveCapacity(c.pointee.n_chains)
        for index in 0..<c.pointee.n_chains {
            guard let nested = c.pointee.chains[index] else { continue }
            do { self.chains.append(try ChainState(unpacked: nested)) } catch { throw error.inside("chains", index) }
        }
        self.integrityProblem = try MessageArena.string(c.pointee.integrity_problem, "integrity_problem")
        self.replaced = try MessageArena.string(c.pointee.replaced, "replaced")
        self.integrityProblemZh = try MessageArena.string(c.pointee.integrity_problem_zh, "integrity_problem_zh")
        self.replacedZh = try MessageArena.string(c.pointee.replaced_zh, "replaced_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Common__V1__VerifyStoreResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Common__V1__VerifyStoreResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Common__V1__VerifyStoreResponse.self, capacity: 1)
        xinyi__common__v1__verify_store_response__init(c)
        if !self.chains.isEmpty {
            c.pointee.n_chains = self.chains.count
            let memory = arena.allocate(self.chains.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__ChainState>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__ChainState>?).self, capacity: self.chains.count)
            for index in self.chains.indices {
                do { list[index] = try self.chains[index].packed(in: arena) } catch { throw error.inside("chains", index) }
            }
            c.pointee.chains = list
        }
        c.pointee.integrity_problem = try arena.copy(self.integrityProblem, "integrity_problem")
        c.pointee.replaced = try arena.copy(self.replaced, "replaced")
        c.pointee.integrity_problem_zh = try arena.copy(self.integrityProblemZh, "integrity_problem_zh")
        c.pointee.replaced_zh = try arena.copy(self.replacedZh, "replaced_zh")
        return c
    }
}

/// What each method of `xinyi.common.v1.UpkeepService` is, for routers, channels and policies.
package enum UpkeepServiceMethods {
    /// Lists the sources that the service follows, by name: where each stands, and what waits for an operator's word.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    package static let getSources = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "GetSources",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X7"])

    /// Accepts what a source offers although it has much less than what is known of it, or acknowledges that a source has another
    /// history than before. On record. Until then the service keeps what it knew, and answers that it is not fresh.
    ///
    /// Rows: X7.
    /// Errors: NOT_FOUND (SOURCE_NOT_FOUND) for a source that the service does not follow; FAILED_PRECONDITION (NOTHING_TO_ACCEPT)
    /// if nothing waits, (SOURCE_CHANGED) if the source offers something else by now; INVALID_ARGUMENT for a missing reason. Idempotent
    /// by request_id.
    package static let acceptSource = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "AcceptSource",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator],
        rows: ["X7"])

    /// Checks the audit chain and the other chained tables of the store, and on request the whole file, while the service goes on.
    ///
    /// Rows: X2, X7.
    /// Errors: none of its own. Idempotent.
    package static let verifyStore = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "VerifyStore",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X2", "X7"])

    /// Returns the time that the service goes by, and whether its clock says another one that is in doubt.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    package static let getTime = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "GetTime",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X7"])

    /// Accepts what the clock says although it is further ahead of the last moment on record than it may be, or most of the other services
    /// contradict it. On record. Until then nothing becomes due by the clock, and calls that record something are refused
    /// (CLOCK_IN_DOUBT).
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_ACCEPT) if the clock is not in doubt, (CLOCK_DIFFERS) if it says another day than the
    /// request; INVALID_ARGUMENT for a day that is none or a missing reason. Idempotent by request_id.
    package static let acceptTime = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "AcceptTime",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator],
        rows: ["X7"])

    /// Lists what the service did because its clock said that the hour had come, between two instants of that clock, newest first: to
    /// which record, which effect it had, and whether it can be undone.
    ///
    /// Rows: X7.
    /// Errors: INVALID_ARGUMENT for a missing or empty span, or a page token of another request. Idempotent.
    package static let listTimedActs = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "ListTimedActs",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X7"])

    /// Undoes what a wrong clock did between two instants of that clock, newest first, at most 200 acts a call. On record, act by act.
    /// Undone is only what would not be due yet by the time that the service goes by now and by what the other services say:
    /// what came when it was due stays. What cannot be undone is told with its reason and with what to do.
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_UNDO) if the span holds nothing that can be undone, (CLOCK_IN_DOUBT) while the clock is
    /// in doubt; INVALID_ARGUMENT for a missing or empty span, a missing reason, or a page token of another request. Idempotent by
    /// request_id.
    package static let undoTimedActs = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "UndoTimedActs",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator],
        rows: ["X7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [getSources, acceptSource, verifyStore, getTime, acceptTime, listTimedActs, undoTimedActs]
}

/// Upkeep of a running service, for operators. Served by all five services; one that keeps no store has nothing to show.
package protocol UpkeepService: RPCService {
    /// Lists the sources that the service follows, by name: where each stands, and what waits for an operator's word.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    func getSources(_ request: GetSourcesRequest, context: ServerContext) async throws -> GetSourcesResponse

    /// Accepts what a source offers although it has much less than what is known of it, or acknowledges that a source has another
    /// history than before. On record. Until then the service keeps what it knew, and answers that it is not fresh.
    ///
    /// Rows: X7.
    /// Errors: NOT_FOUND (SOURCE_NOT_FOUND) for a source that the service does not follow; FAILED_PRECONDITION (NOTHING_TO_ACCEPT)
    /// if nothing waits, (SOURCE_CHANGED) if the source offers something else by now; INVALID_ARGUMENT for a missing reason. Idempotent
    /// by request_id.
    func acceptSource(_ request: AcceptSourceRequest, context: ServerContext) async throws -> AcceptSourceResponse

    /// Checks the audit chain and the other chained tables of the store, and on request the whole file, while the service goes on.
    ///
    /// Rows: X2, X7.
    /// Errors: none of its own. Idempotent.
    func verifyStore(_ request: VerifyStoreRequest, context: ServerContext) async throws -> VerifyStoreResponse

    /// Returns the time that the service goes by, and whether its clock says another one that is in doubt.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    func getTime(_ request: GetTimeRequest, context: ServerContext) async throws -> GetTimeResponse

    /// Accepts what the clock says although it is further ahead of the last moment on record than it may be, or most of the other services
    /// contradict it. On record. Until then nothing becomes due by the clock, and calls that record something are refused
    /// (CLOCK_IN_DOUBT).
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_ACCEPT) if the clock is not in doubt, (CLOCK_DIFFERS) if it says another day than the
    /// request; INVALID_ARGUMENT for a day that is none or a missing reason. Idempotent by request_id.
    func acceptTime(_ request: AcceptTimeRequest, context: ServerContext) async throws -> AcceptTimeResponse

    /// Lists what the service did because its clock said that the hour had come, between two instants of that clock, newest first: to
    /// which record, which effect it had, and whether it can be undone.
    ///
    /// Rows: X7.
    /// Errors: INVALID_ARGUMENT for a missing or empty span, or a page token of another request. Idempotent.
    func listTimedActs(_ request: ListTimedActsRequest, context: ServerContext) async throws -> ListTimedActsResponse

    /// Undoes what a wrong clock did between two instants of that clock, newest first, at most 200 acts a call. On record, act by act.
    /// Undone is only what would not be due yet by the time that the service goes by now and by what the other services say:
    /// what came when it was due stays. What cannot be undone is told with its reason and with what to do.
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_UNDO) if the span holds nothing that can be undone, (CLOCK_IN_DOUBT) while the clock is
    /// in doubt; INVALID_ARGUMENT for a missing or empty span, a missing reason, or a page token of another request. Idempotent by
    /// request_id.
    func undoTimedActs(_ request: UndoTimedActsRequest, context: ServerContext) async throws -> UndoTimedActsResponse
}

extension UpkeepService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getSources(_ request: GetSourcesRequest, context: ServerContext) async throws -> GetSourcesResponse {
        throw unimplemented(UpkeepServiceMethods.getSources)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acceptSource(_ request: AcceptSourceRequest, context: ServerContext) async throws -> AcceptSourceResponse {
        throw unimplemented(UpkeepServiceMethods.acceptSource)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func verifyStore(_ request: VerifyStoreRequest, context: ServerContext) async throws -> VerifyStoreResponse {
        throw unimplemented(UpkeepServiceMethods.verifyStore)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getTime(_ request: GetTimeRequest, context: ServerContext) async throws -> GetTimeResponse {
        throw unimplemented(UpkeepServiceMethods.getTime)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acceptTime(_ request: AcceptTimeRequest, context: ServerContext) async throws -> AcceptTimeResponse {
        throw unimplemented(UpkeepServiceMethods.acceptTime)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listTimedActs(_ request: ListTimedActsRequest, context: ServerContext) async throws -> ListTimedActsResponse {
        throw unimplemented(UpkeepServiceMethods.listTimedActs)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func undoTimedActs(_ request: UndoTimedActsRequest, context: ServerContext) async throws -> UndoTimedActsResponse {
        throw unimplemented(UpkeepServiceMethods.undoTimedActs)
    }
}

extension UpkeepService {
    /// Makes every method of `UpkeepService` reachable.
    /// A type that serves several services calls each one's.
    package func registerUpkeepService(in router: inout Router) {
        router.add(UpkeepServiceMethods.getSources) { payload, limits, _ throws(RPCError) in
            let request = try GetSourcesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSources(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.acceptSource) { payload, limits, _ throws(RPCError) in
            let request = try AcceptSourceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptSource(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.verifyStore) { payload, limits, _ throws(RPCError) in
            let request = try VerifyStoreRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.verifyStore(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.getTime) { payload, limits, _ throws(RPCError) in
            let request = try GetTimeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getTime(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.acceptTime) { payload, limits, _ throws(RPCError) in
            let request = try AcceptTimeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptTime(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.listTimedActs) { payload, limits, _ throws(RPCError) in
            let request = try ListTimedActsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listTimedActs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.undoTimedActs) { payload, limits, _ throws(RPCError) in
            let request = try UndoTimedActsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.undoTimedActs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerUpkeepService(in: &router)
    }
}

/// Calls `xinyi.common.v1.UpkeepService`.
///
/// Upkeep of a running service, for operators. Served by all five services; one that keeps no store has nothing to show.
package struct UpkeepServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Lists the sources that the service follows, by name: where each stands, and what waits for an operator's word.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    package func getSources(_ request: GetSourcesRequest, options: CallOptions = .default) async throws -> GetSourcesResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.getSources, request.serialized(), options: options))
    }

    /// Accepts what a source offers although it has much less than what is known of it, or acknowledges that a source has another
    /// history than before. On record. Until then the service keeps what it knew, and answers that it is not fresh.
    ///
    /// Rows: X7.
    /// Errors: NOT_FOUND (SOURCE_NOT_FOUND) for a source that the service does not follow; FAILED_PRECONDITION (NOTHING_TO_ACCEPT)
    /// if nothing waits, (SOURCE_CHANGED) if the source offers something else by now; INVALID_ARGUMENT for a missing reason. Idempotent
    /// by request_id.
    package func acceptSource(_ request: AcceptSourceRequest, options: CallOptions = .default) async throws -> AcceptSourceResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.acceptSource, request.serialized(), options: options))
    }

    /// Checks the audit chain and the other chained tables of the store, and on request the whole file, while the service goes on.
    ///
    /// Rows: X2, X7.
    /// Errors: none of its own. Idempotent.
    package func verifyStore(_ request: VerifyStoreRequest, options: CallOptions = .default) async throws -> VerifyStoreResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.verifyStore, request.serialized(), options: options))
    }

    /// Returns the time that the service goes by, and whether its clock says another one that is in doubt.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    package func getTime(_ request: GetTimeRequest, options: CallOptions = .default) async throws -> GetTimeResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.getTime, request.serialized(), options: options))
    }

    /// Accepts what the clock says although it is further ahead of the last moment on record than it may be, or most of the other services
    /// contradict it. On record. Until then nothing becomes due by the clock, and calls that record something are refused
    /// (CLOCK_IN_DOUBT).
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_ACCEPT) if the clock is not in doubt, (CLOCK_DIFFERS) if it says another day than the
    /// request; INVALID_ARGUMENT for a day that is none or a missing reason. Idempotent by request_id.
    package func acceptTime(_ request: AcceptTimeRequest, options: CallOptions = .default) async throws -> AcceptTimeResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.acceptTime, request.serialized(), options: options))
    }

    /// Lists what the service did because its clock said that the hour had come, between two instants of that clock, newest first: to
    /// which record, which effect it had, and whether it can be undone.
    ///
    /// Rows: X7.
    /// Errors: INVALID_ARGUMENT for a missing or empty span, or a page token of another request. Idempotent.
    package func listTimedActs(_ request: ListTimedActsRequest, options: CallOptions = .default) async throws -> ListTimedActsResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.listTimedActs, request.serialized(), options: options))
    }

    /// Undoes what a wrong clock did between two instants of that clock, newest first, at most 200 acts a call. On record, act by act.
    /// Undone is only what would not be due yet by the time that the service goes by now and by what the other services say:
    /// what came when it was due stays. What cannot be undone is told with its reason and with what to do.
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_UNDO) if the span holds nothing that can be undone, (CLOCK_IN_DOUBT) while the clock is
    /// in doubt; INVALID_ARGUMENT for a missing or empty span, a missing reason, or a page token of another request. Idempotent by
    /// request_id.
    package func undoTimedActs(_ request: UndoTimedActsRequest, options: CallOptions = .default) async throws -> UndoTimedActsResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.undoTimedActs, request.serialized(), options: options))
    }
}
