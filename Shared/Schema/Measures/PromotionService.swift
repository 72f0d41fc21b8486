// Written by `make generate` from proto/xinyi/measures/v1/promotion_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where a placement stands (DOMAIN T2).
package enum PlacementState: ContractEnum, Sendable, Hashable {
    /// Not stated. As a filter: every state.
    case unspecified
    /// Planned.
    case planned
    /// Published.
    case published
    /// The red entry ended: to be taken down.
    case takeDownDue
    /// Taken down.
    case withdrawn
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .planned, .published, .takeDownDue, .withdrawn] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .planned
            case 2: self = .published
            case 3: self = .takeDownDue
            case 4: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .planned: 1
            case .published: 2
            case .takeDownDue: 3
            case .withdrawn: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PLACEMENT_STATE_UNSPECIFIED"
            case .planned: "PLACEMENT_STATE_PLANNED"
            case .published: "PLACEMENT_STATE_PUBLISHED"
            case .takeDownDue: "PLACEMENT_STATE_TAKE_DOWN_DUE"
            case .withdrawn: "PLACEMENT_STATE_WITHDRAWN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PLACEMENT_STATE_UNSPECIFIED": self = .unspecified
            case "PLACEMENT_STATE_PLANNED": self = .planned
            case "PLACEMENT_STATE_PUBLISHED": self = .published
            case "PLACEMENT_STATE_TAKE_DOWN_DUE": self = .takeDownDue
            case "PLACEMENT_STATE_WITHDRAWN": self = .withdrawn
            default: return nil
        }
    }
}

/// Where a promotion appears.
package enum PromotionChannel: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests; as a filter: every channel.
    case unspecified
    /// The government website (IN-006).
    case website
    /// The zone's WeChat account (IN-007).
    case wechat
    /// The zone's newspaper (IN-008).
    case newspaper
    /// A project matchmaking event (IN-009).
    case matchmaking
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .website, .wechat, .newspaper, .matchmaking] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .website
            case 2: self = .wechat
            case 3: self = .newspaper
            case 4: self = .matchmaking
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .website: 1
            case .wechat: 2
            case .newspaper: 3
            case .matchmaking: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PROMOTION_CHANNEL_UNSPECIFIED"
            case .website: "PROMOTION_CHANNEL_WEBSITE"
            case .wechat: "PROMOTION_CHANNEL_WECHAT"
            case .newspaper: "PROMOTION_CHANNEL_NEWSPAPER"
            case .matchmaking: "PROMOTION_CHANNEL_MATCHMAKING"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PROMOTION_CHANNEL_UNSPECIFIED": self = .unspecified
            case "PROMOTION_CHANNEL_WEBSITE": self = .website
            case "PROMOTION_CHANNEL_WECHAT": self = .wechat
            case "PROMOTION_CHANNEL_NEWSPAPER": self = .newspaper
            case "PROMOTION_CHANNEL_MATCHMAKING": self = .matchmaking
            default: return nil
        }
    }
}

/// One promotion in one place.
package struct Placement: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Placement" }

    /// Resource name `placements/{id}`.
    package var name: String = ""

    /// The subject.
    package var subject: CheckedSubject? = nil

    /// The red entry that it rests on.
    package var ground: Ground? = nil

    /// Where.
    package var channel: PromotionChannel = .unspecified

    /// Code of the department that promotes.
    package var department: String = ""

    /// Planned day, ISO 8601 date.
    package var plannedDate: String = ""

    /// Address or issue where it appeared, at most 400 bytes.
    package var location: String = ""

    /// The natural person's consent; required for natural persons.
    package var consent: CommonSchema.DocumentReference? = nil

    /// Where it stands.
    package var state: PlacementState = .unspecified

    /// When it was published.
    package var publishTime: WireTimestamp? = nil

    /// When it was taken down.
    package var withdrawTime: WireTimestamp? = nil

    /// Query number of the Check on the publishing day.
    package var queryNumber: String = ""

    /// Changes with every step.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        subject: CheckedSubject? = nil,
        ground: Ground? = nil,
        channel: PromotionChannel = .unspecified,
        department: String = "",
        plannedDate: String = "",
        location: String = "",
        consent: CommonSchema.DocumentReference? = nil,
        state: PlacementState = .unspecified,
        publishTime: WireTimestamp? = nil,
        withdrawTime: WireTimestamp? = nil,
        queryNumber: String = "",
        etag: String = ""
    ) {
        self.name = name
        self.subject = subject
        self.ground = ground
        self.channel = channel
        self.department = department
        self.plannedDate = plannedDate
        self.location = location
        self.consent = consent
        self.state = state
        self.publishTime = publishTime
        self.withdrawTime = withdrawTime
        self.queryNumber = queryNumber
        self.etag = etag
    }
}

extension Placement {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__placement__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Placement>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.subject {
            do { self.subject = try CheckedSubject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.ground {
            do { self.ground = try Ground(unpacked: nested) } catch { throw error.inside("ground") }
        }
        self.channel = try MessageArena.enumeration(PromotionChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.plannedDate = try MessageArena.string(c.pointee.planned_date, "planned_date")
        self.location = try MessageArena.string(c.pointee.location, "location")
        if let nested = c.pointee.consent {
            do { self.consent = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("consent") }
        }
        self.state = try MessageArena.enumeration(PlacementState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.publish_time {
            do { self.publishTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("publish_time") }
        }
        if let nested = c.pointee.withdraw_time {
            do { self.withdrawTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("withdraw_time") }
        }
        self.queryNumber = try MessageArena.string(c.pointee.query_number, "query_number")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Placement> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Placement>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Placement.self, capacity: 1)
        xinyi__measures__v1__placement__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.ground {
            do { c.pointee.ground = try value.packed(in: arena) } catch { throw error.inside("ground") }
        }
        c.pointee.channel = Xinyi__Measures__V1__PromotionChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.planned_date = try arena.copy(self.plannedDate, "planned_date")
        c.pointee.location = try arena.copy(self.location, "location")
        if let value = self.consent {
            do { c.pointee.consent = try value.packed(in: arena) } catch { throw error.inside("consent") }
        }
        c.pointee.state = Xinyi__Measures__V1__PlacementState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.publishTime {
            do { c.pointee.publish_time = try value.packed(in: arena) } catch { throw error.inside("publish_time") }
        }
        if let value = self.withdrawTime {
            do { c.pointee.withdraw_time = try value.packed(in: arena) } catch { throw error.inside("withdraw_time") }
        }
        c.pointee.query_number = try arena.copy(self.queryNumber, "query_number")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// A subject that may be promoted.
package struct PromotableSubject: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PromotableSubject" }

    /// The subject.
    package var subject: CheckedSubject? = nil

    /// The red entry.
    package var ground: Ground? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: CheckedSubject? = nil,
        ground: Ground? = nil
    ) {
        self.subject = subject
        self.ground = ground
    }
}

extension PromotableSubject {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__promotable_subject__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PromotableSubject>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try CheckedSubject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.ground {
            do { self.ground = try Ground(unpacked: nested) } catch { throw error.inside("ground") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PromotableSubject> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PromotableSubject>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PromotableSubject.self, capacity: 1)
        xinyi__measures__v1__promotable_subject__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.ground {
            do { c.pointee.ground = try value.packed(in: arena) } catch { throw error.inside("ground") }
        }
        return c
    }
}

/// The request for ListPromotableSubjects.
package struct ListPromotableSubjectsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListPromotableSubjectsRequest" }

    /// The day, ISO 8601 date. Empty: today.
    package var onDate: String = ""

    /// Where it is to appear; unspecified: anywhere.
    package var channel: PromotionChannel = .unspecified

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        onDate: String = "",
        channel: PromotionChannel = .unspecified,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.onDate = onDate
        self.channel = channel
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPromotableSubjectsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_promotable_subjects_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListPromotableSubjectsRequest>) throws(MessageFault) {
        self.init()
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.channel = try MessageArena.enumeration(PromotionChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListPromotableSubjectsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListPromotableSubjectsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListPromotableSubjectsRequest.self, capacity: 1)
        xinyi__measures__v1__list_promotable_subjects_request__init(c)
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.channel = Xinyi__Measures__V1__PromotionChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListPromotableSubjectsRequest: PagedRequest {}

/// The answer of ListPromotableSubjects.
package struct ListPromotableSubjectsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListPromotableSubjectsResponse" }

    /// The subjects of this page, by name.
    package var subjects: [PromotableSubject] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subjects: [PromotableSubject] = [],
        nextPageToken: String = ""
    ) {
        self.subjects = subjects
        self.nextPageToken = nextPageToken
    }
}

extension ListPromotableSubjectsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_promotable_subjects_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListPromotableSubjectsResponse>) throws(MessageFault) {
        self.init()
        self.subjects.reserveCapacity(c.pointee.n_subjects)
        for index in 0..<c.pointee.n_subjects {
            guard let nested = c.pointee.subjects[index] else { continue }
            do { self.subjects.append(try PromotableSubject(unpacked: nested)) } catch { throw error.inside("subjects", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListPromotableSubjectsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListPromotableSubjectsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListPromotableSubjectsResponse.self, capacity: 1)
        xinyi__measures__v1__list_promotable_subjects_response__init(c)
        if !self.subjects.isEmpty {
            c.pointee.n_subjects = self.subjects.count
            let memory = arena.allocate(self.subjects.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__PromotableSubject>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__PromotableSubject>?).self, capacity: self.subjects.count)
            for index in self.subjects.indices {
                do { list[index] = try self.subjects[index].packed(in: arena) } catch { throw error.inside("subjects", index) }
            }
            c.pointee.subjects = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListPromotableSubjectsResponse: PagedResponse {
    /// The page's items, which the contract calls `subjects`.
    package var items: [PromotableSubject] {
        get { subjects }
        set { subjects = newValue }
    }
}

/// The request for PlanPlacement.
package struct PlanPlacementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PlanPlacementRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name of the subject.
    package var subject: String = ""

    /// Where.
    package var channel: PromotionChannel = .unspecified

    /// Planned day, ISO 8601 date.
    package var plannedDate: String = ""

    /// The natural person's consent; required for natural persons.
    package var consent: CommonSchema.DocumentReference? = nil

    /// The official who plans it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        subject: String = "",
        channel: PromotionChannel = .unspecified,
        plannedDate: String = "",
        consent: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.channel = channel
        self.plannedDate = plannedDate
        self.consent = consent
        self.official = official
    }
}

extension PlanPlacementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__plan_placement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PlanPlacementRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.channel = try MessageArena.enumeration(PromotionChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.plannedDate = try MessageArena.string(c.pointee.planned_date, "planned_date")
        if let nested = c.pointee.consent {
            do { self.consent = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("consent") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PlanPlacementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PlanPlacementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PlanPlacementRequest.self, capacity: 1)
        xinyi__measures__v1__plan_placement_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.channel = Xinyi__Measures__V1__PromotionChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.planned_date = try arena.copy(self.plannedDate, "planned_date")
        if let value = self.consent {
            do { c.pointee.consent = try value.packed(in: arena) } catch { throw error.inside("consent") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PlanPlacementRequest: ActedRequest, IdempotentRequest {}

/// The answer of PlanPlacement.
package struct PlanPlacementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PlanPlacementResponse" }

    /// The placement, planned.
    package var placement: Placement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }
}

extension PlanPlacementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__plan_placement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PlanPlacementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.placement {
            do { self.placement = try Placement(unpacked: nested) } catch { throw error.inside("placement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PlanPlacementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PlanPlacementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PlanPlacementResponse.self, capacity: 1)
        xinyi__measures__v1__plan_placement_response__init(c)
        if let value = self.placement {
            do { c.pointee.placement = try value.packed(in: arena) } catch { throw error.inside("placement") }
        }
        return c
    }
}

/// The request for PublishPlacement.
package struct PublishPlacementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PublishPlacementRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `placements/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Address or issue where it appears, 1 to 400 bytes.
    package var location: String = ""

    /// The official who publishes.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        location: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.location = location
        self.official = official
    }
}

extension PublishPlacementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__publish_placement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PublishPlacementRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.location = try MessageArena.string(c.pointee.location, "location")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PublishPlacementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PublishPlacementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PublishPlacementRequest.self, capacity: 1)
        xinyi__measures__v1__publish_placement_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.location = try arena.copy(self.location, "location")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PublishPlacementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of PublishPlacement.
package struct PublishPlacementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.PublishPlacementResponse" }

    /// The placement as it stands now.
    package var placement: Placement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }
}

extension PublishPlacementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__publish_placement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__PublishPlacementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.placement {
            do { self.placement = try Placement(unpacked: nested) } catch { throw error.inside("placement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__PublishPlacementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__PublishPlacementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__PublishPlacementResponse.self, capacity: 1)
        xinyi__measures__v1__publish_placement_response__init(c)
        if let value = self.placement {
            do { c.pointee.placement = try value.packed(in: arena) } catch { throw error.inside("placement") }
        }
        return c
    }
}

/// The request for WithdrawPlacement.
package struct WithdrawPlacementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.WithdrawPlacementRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `placements/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who confirms.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }
}

extension WithdrawPlacementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__withdraw_placement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__WithdrawPlacementRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__WithdrawPlacementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__WithdrawPlacementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__WithdrawPlacementRequest.self, capacity: 1)
        xinyi__measures__v1__withdraw_placement_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension WithdrawPlacementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawPlacement.
package struct WithdrawPlacementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.WithdrawPlacementResponse" }

    /// The placement as it stands now.
    package var placement: Placement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }
}

extension WithdrawPlacementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__withdraw_placement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__WithdrawPlacementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.placement {
            do { self.placement = try Placement(unpacked: nested) } catch { throw error.inside("placement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__WithdrawPlacementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__WithdrawPlacementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__WithdrawPlacementResponse.self, capacity: 1)
        xinyi__measures__v1__withdraw_placement_response__init(c)
        if let value = self.placement {
            do { c.pointee.placement = try value.packed(in: arena) } catch { throw error.inside("placement") }
        }
        return c
    }
}

/// The request for GetPlacement.
package struct GetPlacementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetPlacementRequest" }

    /// Resource name `placements/{id}`.
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

extension GetPlacementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_placement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetPlacementRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetPlacementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetPlacementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetPlacementRequest.self, capacity: 1)
        xinyi__measures__v1__get_placement_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetPlacementRequest: NamedRequest {}

/// The answer of GetPlacement.
package struct GetPlacementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetPlacementResponse" }

    /// The placement.
    package var placement: Placement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        placement: Placement? = nil
    ) {
        self.placement = placement
    }
}

extension GetPlacementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_placement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetPlacementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.placement {
            do { self.placement = try Placement(unpacked: nested) } catch { throw error.inside("placement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetPlacementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetPlacementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetPlacementResponse.self, capacity: 1)
        xinyi__measures__v1__get_placement_response__init(c)
        if let value = self.placement {
            do { c.pointee.placement = try value.packed(in: arena) } catch { throw error.inside("placement") }
        }
        return c
    }
}

/// The request for ListPlacements.
package struct ListPlacementsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListPlacementsRequest" }

    /// Only in this state; unspecified: every state.
    package var state: PlacementState = .unspecified

    /// Only in this channel; unspecified: every channel.
    package var channel: PromotionChannel = .unspecified

    /// Only about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        state: PlacementState = .unspecified,
        channel: PromotionChannel = .unspecified,
        subject: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.state = state
        self.channel = channel
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPlacementsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_placements_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListPlacementsRequest>) throws(MessageFault) {
        self.init()
        self.state = try MessageArena.enumeration(PlacementState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.channel = try MessageArena.enumeration(PromotionChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListPlacementsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListPlacementsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListPlacementsRequest.self, capacity: 1)
        xinyi__measures__v1__list_placements_request__init(c)
        c.pointee.state = Xinyi__Measures__V1__PlacementState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.channel = Xinyi__Measures__V1__PromotionChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListPlacementsRequest: PagedRequest {}

/// The answer of ListPlacements.
package struct ListPlacementsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListPlacementsResponse" }

    /// The placements of this page, latest first.
    package var placements: [Placement] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        placements: [Placement] = [],
        nextPageToken: String = ""
    ) {
        self.placements = placements
        self.nextPageToken = nextPageToken
    }
}

extension ListPlacementsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_placements_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListPlacementsResponse>) throws(MessageFault) {
        self.init()
        self.placements.reserveCapacity(c.pointee.n_placements)
        for index in 0..<c.pointee.n_placements {
            guard let nested = c.pointee.placements[index] else { continue }
            do { self.placements.append(try Placement(unpacked: nested)) } catch { throw error.inside("placements", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListPlacementsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListPlacementsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListPlacementsResponse.self, capacity: 1)
        xinyi__measures__v1__list_placements_response__init(c)
        if !self.placements.isEmpty {
            c.pointee.n_placements = self.placements.count
            let memory = arena.allocate(self.placements.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Placement>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Placement>?).self, capacity: self.placements.count)
            for index in self.placements.indices {
                do { list[index] = try self.placements[index].packed(in: arena) } catch { throw error.inside("placements", index) }
            }
            c.pointee.placements = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListPlacementsResponse: PagedResponse {
    /// The page's items, which the contract calls `placements`.
    package var items: [Placement] {
        get { placements }
        set { placements = newValue }
    }
}

/// What each method of `xinyi.measures.v1.PromotionService` is, for routers, channels and policies.
package enum PromotionServiceMethods {
    /// Lists the subjects that may be promoted on a day, by name.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `PROJECTION_NOT_READY`.
    package static let listPromotableSubjects = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "ListPromotableSubjects",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M7"])

    /// Plans a placement.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `NOT_PROMOTABLE` or `CONSENT_MISSING` for natural persons.
    package static let planPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "PlanPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M7"])

    /// Publishes a planned placement after checking the subject again on that day.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_PROMOTABLE` or `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package static let publishPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "PublishPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M7"])

    /// Records that a placement was taken down.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package static let withdrawPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "WithdrawPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M7"])

    /// Returns one placement.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package static let getPlacement = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "GetPlacement",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M7"])

    /// Lists placements, latest first.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT.
    package static let listPlacements = MethodDescriptor(
        service: "xinyi.measures.v1.PromotionService", method: "ListPlacements",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [listPromotableSubjects, planPlacement, publishPlacement, withdrawPlacement, getPlacement, listPlacements]
}

/// Keeps the placements of promotions. A subject on any serious list cannot be promoted (LC-19); a placement
/// is due to be taken down when its red entry ends.
package protocol PromotionService: RPCService {
    /// Lists the subjects that may be promoted on a day, by name.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `PROJECTION_NOT_READY`.
    func listPromotableSubjects(_ request: ListPromotableSubjectsRequest, context: ServerContext) async throws -> ListPromotableSubjectsResponse

    /// Plans a placement.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `NOT_PROMOTABLE` or `CONSENT_MISSING` for natural persons.
    func planPlacement(_ request: PlanPlacementRequest, context: ServerContext) async throws -> PlanPlacementResponse

    /// Publishes a planned placement after checking the subject again on that day.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_PROMOTABLE` or `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func publishPlacement(_ request: PublishPlacementRequest, context: ServerContext) async throws -> PublishPlacementResponse

    /// Records that a placement was taken down.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func withdrawPlacement(_ request: WithdrawPlacementRequest, context: ServerContext) async throws -> WithdrawPlacementResponse

    /// Returns one placement.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getPlacement(_ request: GetPlacementRequest, context: ServerContext) async throws -> GetPlacementResponse

    /// Lists placements, latest first.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT.
    func listPlacements(_ request: ListPlacementsRequest, context: ServerContext) async throws -> ListPlacementsResponse
}

extension PromotionService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listPromotableSubjects(_ request: ListPromotableSubjectsRequest, context: ServerContext) async throws -> ListPromotableSubjectsResponse {
        throw unimplemented(PromotionServiceMethods.listPromotableSubjects)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func planPlacement(_ request: PlanPlacementRequest, context: ServerContext) async throws -> PlanPlacementResponse {
        throw unimplemented(PromotionServiceMethods.planPlacement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func publishPlacement(_ request: PublishPlacementRequest, context: ServerContext) async throws -> PublishPlacementResponse {
        throw unimplemented(PromotionServiceMethods.publishPlacement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawPlacement(_ request: WithdrawPlacementRequest, context: ServerContext) async throws -> WithdrawPlacementResponse {
        throw unimplemented(PromotionServiceMethods.withdrawPlacement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getPlacement(_ request: GetPlacementRequest, context: ServerContext) async throws -> GetPlacementResponse {
        throw unimplemented(PromotionServiceMethods.getPlacement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listPlacements(_ request: ListPlacementsRequest, context: ServerContext) async throws -> ListPlacementsResponse {
        throw unimplemented(PromotionServiceMethods.listPlacements)
    }
}

extension PromotionService {
    /// Makes every method of `PromotionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerPromotionService(in router: inout Router) {
        router.add(PromotionServiceMethods.listPromotableSubjects) { payload, limits, _ throws(RPCError) in
            let request = try ListPromotableSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPromotableSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.planPlacement) { payload, limits, _ throws(RPCError) in
            let request = try PlanPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.planPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.publishPlacement) { payload, limits, _ throws(RPCError) in
            let request = try PublishPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.withdrawPlacement) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.getPlacement) { payload, limits, _ throws(RPCError) in
            let request = try GetPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PromotionServiceMethods.listPlacements) { payload, limits, _ throws(RPCError) in
            let request = try ListPlacementsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPlacements(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerPromotionService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.PromotionService`.
///
/// Keeps the placements of promotions. A subject on any serious list cannot be promoted (LC-19); a placement
/// is due to be taken down when its red entry ends.
package struct PromotionServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Lists the subjects that may be promoted on a day, by name.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `PROJECTION_NOT_READY`.
    package func listPromotableSubjects(_ request: ListPromotableSubjectsRequest, options: CallOptions = .default) async throws -> ListPromotableSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.listPromotableSubjects, request.serialized(), options: options))
    }

    /// Plans a placement.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT; FAILED_PRECONDITION `NOT_PROMOTABLE` or `CONSENT_MISSING` for natural persons.
    package func planPlacement(_ request: PlanPlacementRequest, options: CallOptions = .default) async throws -> PlanPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.planPlacement, request.serialized(), options: options))
    }

    /// Publishes a planned placement after checking the subject again on that day.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_PROMOTABLE` or `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package func publishPlacement(_ request: PublishPlacementRequest, options: CallOptions = .default) async throws -> PublishPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.publishPlacement, request.serialized(), options: options))
    }

    /// Records that a placement was taken down.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package func withdrawPlacement(_ request: WithdrawPlacementRequest, options: CallOptions = .default) async throws -> WithdrawPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.withdrawPlacement, request.serialized(), options: options))
    }

    /// Returns one placement.
    ///
    /// Rows: M7.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package func getPlacement(_ request: GetPlacementRequest, options: CallOptions = .default) async throws -> GetPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.getPlacement, request.serialized(), options: options))
    }

    /// Lists placements, latest first.
    ///
    /// Rows: M7.
    /// Errors: INVALID_ARGUMENT.
    package func listPlacements(_ request: ListPlacementsRequest, options: CallOptions = .default) async throws -> ListPlacementsResponse {
        try decodeResponse(await channel.unaryBytes(PromotionServiceMethods.listPlacements, request.serialized(), options: options))
    }
}
