// Written by `make generate` from proto/xinyi/reporting/v1/publicity_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// What an activity was.
package enum ActivityKind: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means all; refused in requests.
    case unspecified
    /// In schools.
    case school
    /// In enterprises: heads, finance staff.
    case enterprise
    /// In communities.
    case community
    /// In media.
    case media
    /// Training of public servants.
    case training
    /// Training and guidance for credit repair.
    case repairTraining
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .school, .enterprise, .community, .media, .training, .repairTraining] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .school
            case 2: self = .enterprise
            case 3: self = .community
            case 4: self = .media
            case 5: self = .training
            case 6: self = .repairTraining
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .school: 1
            case .enterprise: 2
            case .community: 3
            case .media: 4
            case .training: 5
            case .repairTraining: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "ACTIVITY_KIND_UNSPECIFIED"
            case .school: "ACTIVITY_KIND_SCHOOL"
            case .enterprise: "ACTIVITY_KIND_ENTERPRISE"
            case .community: "ACTIVITY_KIND_COMMUNITY"
            case .media: "ACTIVITY_KIND_MEDIA"
            case .training: "ACTIVITY_KIND_TRAINING"
            case .repairTraining: "ACTIVITY_KIND_REPAIR_TRAINING"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "ACTIVITY_KIND_UNSPECIFIED": self = .unspecified
            case "ACTIVITY_KIND_SCHOOL": self = .school
            case "ACTIVITY_KIND_ENTERPRISE": self = .enterprise
            case "ACTIVITY_KIND_COMMUNITY": self = .community
            case "ACTIVITY_KIND_MEDIA": self = .media
            case "ACTIVITY_KIND_TRAINING": self = .training
            case "ACTIVITY_KIND_REPAIR_TRAINING": self = .repairTraining
            default: return nil
        }
    }
}

/// Where an exposure stands: REQUESTED > APPROVED | REFUSED > PLACED > TAKE_DOWN_DUE > TAKEN_DOWN.
package enum ExposureState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means all.
    case unspecified
    /// Before the lead department.
    case requested
    /// May be placed.
    case approved
    /// Must not be placed.
    case refused
    /// Stands in at least one place.
    case placed
    /// Its ground ended or is suspended: every placement has to go.
    case takeDownDue
    /// No placement is left.
    case takenDown
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .requested, .approved, .refused, .placed, .takeDownDue, .takenDown] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .requested
            case 2: self = .approved
            case 3: self = .refused
            case 4: self = .placed
            case 5: self = .takeDownDue
            case 6: self = .takenDown
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .requested: 1
            case .approved: 2
            case .refused: 3
            case .placed: 4
            case .takeDownDue: 5
            case .takenDown: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "EXPOSURE_STATE_UNSPECIFIED"
            case .requested: "EXPOSURE_STATE_REQUESTED"
            case .approved: "EXPOSURE_STATE_APPROVED"
            case .refused: "EXPOSURE_STATE_REFUSED"
            case .placed: "EXPOSURE_STATE_PLACED"
            case .takeDownDue: "EXPOSURE_STATE_TAKE_DOWN_DUE"
            case .takenDown: "EXPOSURE_STATE_TAKEN_DOWN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "EXPOSURE_STATE_UNSPECIFIED": self = .unspecified
            case "EXPOSURE_STATE_REQUESTED": self = .requested
            case "EXPOSURE_STATE_APPROVED": self = .approved
            case "EXPOSURE_STATE_REFUSED": self = .refused
            case "EXPOSURE_STATE_PLACED": self = .placed
            case "EXPOSURE_STATE_TAKE_DOWN_DUE": self = .takeDownDue
            case "EXPOSURE_STATE_TAKEN_DOWN": self = .takenDown
            default: return nil
        }
    }
}

/// An activity of publicity or education.
package struct PublicityActivity: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PublicityActivity" }

    /// Resource name `activities/{id}`. Output only.
    package var name: String = ""

    /// Code of the department: the caller's. Output only.
    package var department: String = ""

    /// What it was.
    package var kind: ActivityKind = .unspecified

    /// Title, 1 to 200 characters.
    package var title: String = ""

    /// The day, `YYYY-MM-DD`, not in the future.
    package var activityDate: String = ""

    /// Where, at most 200 characters.
    package var place: String = ""

    /// How many took part, 0 where nobody counted.
    package var participants: Int32 = 0

    /// What was done, 1 to 4000 characters.
    package var summary: String = ""

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        kind: ActivityKind = .unspecified,
        title: String = "",
        activityDate: String = "",
        place: String = "",
        participants: Int32 = 0,
        summary: String = "",
        documents: [CommonSchema.DocumentReference] = [],
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.kind = kind
        self.title = title
        self.activityDate = activityDate
        self.place = place
        self.participants = participants
        self.summary = summary
        self.documents = documents
        self.etag = etag
        self.createTime = createTime
    }
}

extension PublicityActivity {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__publicity_activity__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PublicityActivity>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(ActivityKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.activityDate = try MessageArena.string(c.pointee.activity_date, "activity_date")
        self.place = try MessageArena.string(c.pointee.place, "place")
        self.participants = c.pointee.participants
        self.summary = try MessageArena.string(c.pointee.summary, "summary")
        self.documents.reserveCapacity(c.pointee.n_documents)
        for index in 0..<c.pointee.n_documents {
            guard let nested = c.pointee.documents[index] else { continue }
            do { self.documents.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("documents", index) }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PublicityActivity> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PublicityActivity>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PublicityActivity.self, capacity: 1)
        xinyi__reporting__v1__publicity_activity__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Reporting__V1__ActivityKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.activity_date = try arena.copy(self.activityDate, "activity_date")
        c.pointee.place = try arena.copy(self.place, "place")
        c.pointee.participants = self.participants
        c.pointee.summary = try arena.copy(self.summary, "summary")
        if !self.documents.isEmpty {
            c.pointee.n_documents = self.documents.count
            let memory = arena.allocate(self.documents.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.documents.count)
            for index in self.documents.indices {
                do { list[index] = try self.documents[index].packed(in: arena) } catch { throw error.inside("documents", index) }
            }
            c.pointee.documents = list
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// One place where an exposure stands.
package struct Placement: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Placement" }

    /// Key within the exposure. Output only.
    package var key: String = ""

    /// The channel, 1 to 100 characters, for example "government website".
    package var channel: String = ""

    /// Address, at most 400 bytes; empty for print.
    package var uri: String = ""

    /// When it was placed.
    package var placeTime: WireTimestamp? = nil

    /// When it was found gone; absent while it stands. Output only.
    package var takeDownTime: WireTimestamp? = nil

    /// How that was checked. Output only.
    package var takeDownProof: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        key: String = "",
        channel: String = "",
        uri: String = "",
        placeTime: WireTimestamp? = nil,
        takeDownTime: WireTimestamp? = nil,
        takeDownProof: String = ""
    ) {
        self.key = key
        self.channel = channel
        self.uri = uri
        self.placeTime = placeTime
        self.takeDownTime = takeDownTime
        self.takeDownProof = takeDownProof
    }
}

extension Placement {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__placement__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Placement>) throws(MessageFault) {
        self.init()
        self.key = try MessageArena.string(c.pointee.key, "key")
        self.channel = try MessageArena.string(c.pointee.channel, "channel")
        self.uri = try MessageArena.string(c.pointee.uri, "uri")
        if let nested = c.pointee.place_time {
            do { self.placeTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("place_time") }
        }
        if let nested = c.pointee.take_down_time {
            do { self.takeDownTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("take_down_time") }
        }
        self.takeDownProof = try MessageArena.string(c.pointee.take_down_proof, "take_down_proof")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Placement> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Placement>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Placement.self, capacity: 1)
        xinyi__reporting__v1__placement__init(c)
        c.pointee.key = try arena.copy(self.key, "key")
        c.pointee.channel = try arena.copy(self.channel, "channel")
        c.pointee.uri = try arena.copy(self.uri, "uri")
        if let value = self.placeTime {
            do { c.pointee.place_time = try value.packed(in: arena) } catch { throw error.inside("place_time") }
        }
        if let value = self.takeDownTime {
            do { c.pointee.take_down_time = try value.packed(in: arena) } catch { throw error.inside("take_down_time") }
        }
        c.pointee.take_down_proof = try arena.copy(self.takeDownProof, "take_down_proof")
        return c
    }
}

/// The exposure of a serious case.
package struct Exposure: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Exposure" }

    /// Resource name `exposures/{id}`. Output only.
    package var name: String = ""

    /// Code of the department: the caller's. Output only.
    package var department: String = ""

    /// The public entry or decision it rests on, `entries/{id}` or `decisions/{id}`.
    package var ground: String = ""

    /// Where it stands. Output only.
    package var state: ExposureState = .unspecified

    /// Name of the organisation as it is public. Output only.
    package var subjectDisplayName: String = ""

    /// Its unified social credit identifier. Output only.
    package var uscc: String = ""

    /// Headline, 1 to 200 characters.
    package var title: String = ""

    /// The text to be published, 1 to 4000 characters; no person may be named in it.
    package var text: String = ""

    /// Bad social impact and serious circumstances: why, 1 to 1000 characters.
    package var reason: String = ""

    /// Where it stands or stood. Output only.
    package var placements: [Placement] = []

    /// Why it was refused, or the remark of the approval. Output only.
    package var decisionReason: String = ""

    /// Who asked for it. Output only.
    package var requestedBy: CommonSchema.Official? = nil

    /// Who decided. Output only.
    package var decidedBy: CommonSchema.Official? = nil

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last. Output only.
    package var updateTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        ground: String = "",
        state: ExposureState = .unspecified,
        subjectDisplayName: String = "",
        uscc: String = "",
        title: String = "",
        text: String = "",
        reason: String = "",
        placements: [Placement] = [],
        decisionReason: String = "",
        requestedBy: CommonSchema.Official? = nil,
        decidedBy: CommonSchema.Official? = nil,
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.ground = ground
        self.state = state
        self.subjectDisplayName = subjectDisplayName
        self.uscc = uscc
        self.title = title
        self.text = text
        self.reason = reason
        self.placements = placements
        self.decisionReason = decisionReason
        self.requestedBy = requestedBy
        self.decidedBy = decidedBy
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }
}

extension Exposure {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__exposure__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Exposure>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.ground = try MessageArena.string(c.pointee.ground, "ground")
        self.state = try MessageArena.enumeration(ExposureState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.subjectDisplayName = try MessageArena.string(c.pointee.subject_display_name, "subject_display_name")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.text = try MessageArena.string(c.pointee.text, "text")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.placements.reserveCapacity(c.pointee.n_placements)
        for index in 0..<c.pointee.n_placements {
            guard let nested = c.pointee.placements[index] else { continue }
            do { self.placements.append(try Placement(unpacked: nested)) } catch { throw error.inside("placements", index) }
        }
        self.decisionReason = try MessageArena.string(c.pointee.decision_reason, "decision_reason")
        if let nested = c.pointee.requested_by {
            do { self.requestedBy = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("requested_by") }
        }
        if let nested = c.pointee.decided_by {
            do { self.decidedBy = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("decided_by") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Exposure> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Exposure>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Exposure.self, capacity: 1)
        xinyi__reporting__v1__exposure__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.ground = try arena.copy(self.ground, "ground")
        c.pointee.state = Xinyi__Reporting__V1__ExposureState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.subject_display_name = try arena.copy(self.subjectDisplayName, "subject_display_name")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.text = try arena.copy(self.text, "text")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if !self.placements.isEmpty {
            c.pointee.n_placements = self.placements.count
            let memory = arena.allocate(self.placements.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Placement>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Placement>?).self, capacity: self.placements.count)
            for index in self.placements.indices {
                do { list[index] = try self.placements[index].packed(in: arena) } catch { throw error.inside("placements", index) }
            }
            c.pointee.placements = list
        }
        c.pointee.decision_reason = try arena.copy(self.decisionReason, "decision_reason")
        if let value = self.requestedBy {
            do { c.pointee.requested_by = try value.packed(in: arena) } catch { throw error.inside("requested_by") }
        }
        if let value = self.decidedBy {
            do { c.pointee.decided_by = try value.packed(in: arena) } catch { throw error.inside("decided_by") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}

/// A placement that has to go.
package struct TakeDown: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.TakeDown" }

    /// `exposures/{id}`.
    package var exposure: String = ""

    /// The place.
    package var placement: Placement? = nil

    /// Code of the department.
    package var department: String = ""

    /// The ground that ended, `entries/{id}` or `decisions/{id}`.
    package var ground: String = ""

    /// Why: "expired", "repaired", "revoked", "suspended", "annulled".
    package var cause: String = ""

    /// When reporting learnt of it.
    package var causeTime: WireTimestamp? = nil

    /// Last day to take it down: the 3rd working day.
    package var due: CommonSchema.DueDate? = nil

    /// True if that day is over and it still stands.
    package var overdue: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposure: String = "",
        placement: Placement? = nil,
        department: String = "",
        ground: String = "",
        cause: String = "",
        causeTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil,
        overdue: Bool = false
    ) {
        self.exposure = exposure
        self.placement = placement
        self.department = department
        self.ground = ground
        self.cause = cause
        self.causeTime = causeTime
        self.due = due
        self.overdue = overdue
    }
}

extension TakeDown {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__take_down__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__TakeDown>) throws(MessageFault) {
        self.init()
        self.exposure = try MessageArena.string(c.pointee.exposure, "exposure")
        if let nested = c.pointee.placement {
            do { self.placement = try Placement(unpacked: nested) } catch { throw error.inside("placement") }
        }
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.ground = try MessageArena.string(c.pointee.ground, "ground")
        self.cause = try MessageArena.string(c.pointee.cause, "cause")
        if let nested = c.pointee.cause_time {
            do { self.causeTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("cause_time") }
        }
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.overdue = c.pointee.overdue != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__TakeDown> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__TakeDown>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__TakeDown.self, capacity: 1)
        xinyi__reporting__v1__take_down__init(c)
        c.pointee.exposure = try arena.copy(self.exposure, "exposure")
        if let value = self.placement {
            do { c.pointee.placement = try value.packed(in: arena) } catch { throw error.inside("placement") }
        }
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.ground = try arena.copy(self.ground, "ground")
        c.pointee.cause = try arena.copy(self.cause, "cause")
        if let value = self.causeTime {
            do { c.pointee.cause_time = try value.packed(in: arena) } catch { throw error.inside("cause_time") }
        }
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        c.pointee.overdue = self.overdue ? 1 : 0
        return c
    }
}

/// The request for RecordActivity.
package struct RecordActivityRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RecordActivityRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The activity; output-only fields are ignored.
    package var activity: PublicityActivity? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        activity: PublicityActivity? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.activity = activity
        self.official = official
    }
}

extension RecordActivityRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__record_activity_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RecordActivityRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.activity {
            do { self.activity = try PublicityActivity(unpacked: nested) } catch { throw error.inside("activity") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RecordActivityRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RecordActivityRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RecordActivityRequest.self, capacity: 1)
        xinyi__reporting__v1__record_activity_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.activity {
            do { c.pointee.activity = try value.packed(in: arena) } catch { throw error.inside("activity") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RecordActivityRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordActivity.
package struct RecordActivityResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RecordActivityResponse" }

    /// The activity as kept.
    package var activity: PublicityActivity? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        activity: PublicityActivity? = nil
    ) {
        self.activity = activity
    }
}

extension RecordActivityResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__record_activity_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RecordActivityResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.activity {
            do { self.activity = try PublicityActivity(unpacked: nested) } catch { throw error.inside("activity") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RecordActivityResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RecordActivityResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RecordActivityResponse.self, capacity: 1)
        xinyi__reporting__v1__record_activity_response__init(c)
        if let value = self.activity {
            do { c.pointee.activity = try value.packed(in: arena) } catch { throw error.inside("activity") }
        }
        return c
    }
}

/// The request for UpdateActivity.
package struct UpdateActivityRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.UpdateActivityRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The whole new content; `name` says which, `etag` which state was seen.
    package var activity: PublicityActivity? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        activity: PublicityActivity? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.activity = activity
        self.official = official
    }
}

extension UpdateActivityRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__update_activity_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__UpdateActivityRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.activity {
            do { self.activity = try PublicityActivity(unpacked: nested) } catch { throw error.inside("activity") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__UpdateActivityRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__UpdateActivityRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__UpdateActivityRequest.self, capacity: 1)
        xinyi__reporting__v1__update_activity_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.activity {
            do { c.pointee.activity = try value.packed(in: arena) } catch { throw error.inside("activity") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension UpdateActivityRequest: ActedRequest, IdempotentRequest {}

/// The answer of UpdateActivity.
package struct UpdateActivityResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.UpdateActivityResponse" }

    /// The activity as it now stands.
    package var activity: PublicityActivity? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        activity: PublicityActivity? = nil
    ) {
        self.activity = activity
    }
}

extension UpdateActivityResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__update_activity_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__UpdateActivityResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.activity {
            do { self.activity = try PublicityActivity(unpacked: nested) } catch { throw error.inside("activity") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__UpdateActivityResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__UpdateActivityResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__UpdateActivityResponse.self, capacity: 1)
        xinyi__reporting__v1__update_activity_response__init(c)
        if let value = self.activity {
            do { c.pointee.activity = try value.packed(in: arena) } catch { throw error.inside("activity") }
        }
        return c
    }
}

/// The request for GetActivity.
package struct GetActivityRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetActivityRequest" }

    /// `activities/{id}`.
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

extension GetActivityRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_activity_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetActivityRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetActivityRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetActivityRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetActivityRequest.self, capacity: 1)
        xinyi__reporting__v1__get_activity_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetActivityRequest: NamedRequest {}

/// The answer of GetActivity.
package struct GetActivityResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetActivityResponse" }

    /// The resource.
    package var activity: PublicityActivity? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        activity: PublicityActivity? = nil
    ) {
        self.activity = activity
    }
}

extension GetActivityResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_activity_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetActivityResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.activity {
            do { self.activity = try PublicityActivity(unpacked: nested) } catch { throw error.inside("activity") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetActivityResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetActivityResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetActivityResponse.self, capacity: 1)
        xinyi__reporting__v1__get_activity_response__init(c)
        if let value = self.activity {
            do { c.pointee.activity = try value.packed(in: arena) } catch { throw error.inside("activity") }
        }
        return c
    }
}

/// The request for ListActivities.
package struct ListActivitiesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListActivitiesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all.
    package var department: String = ""

    /// Only of this period; absent for all.
    package var period: Period? = nil

    /// Only of this kind; unspecified for all.
    package var kind: ActivityKind = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        period: Period? = nil,
        kind: ActivityKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.period = period
        self.kind = kind
    }
}

extension ListActivitiesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_activities_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListActivitiesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.period {
            do { self.period = try Period(unpacked: nested) } catch { throw error.inside("period") }
        }
        self.kind = try MessageArena.enumeration(ActivityKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListActivitiesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListActivitiesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListActivitiesRequest.self, capacity: 1)
        xinyi__reporting__v1__list_activities_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.period {
            do { c.pointee.period = try value.packed(in: arena) } catch { throw error.inside("period") }
        }
        c.pointee.kind = Xinyi__Reporting__V1__ActivityKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        return c
    }
}

extension ListActivitiesRequest: PagedRequest {}

/// The answer of ListActivities.
package struct ListActivitiesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListActivitiesResponse" }

    /// The page.
    package var activities: [PublicityActivity] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        activities: [PublicityActivity] = [],
        nextPageToken: String = ""
    ) {
        self.activities = activities
        self.nextPageToken = nextPageToken
    }
}

extension ListActivitiesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_activities_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListActivitiesResponse>) throws(MessageFault) {
        self.init()
        self.activities.reserveCapacity(c.pointee.n_activities)
        for index in 0..<c.pointee.n_activities {
            guard let nested = c.pointee.activities[index] else { continue }
            do { self.activities.append(try PublicityActivity(unpacked: nested)) } catch { throw error.inside("activities", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListActivitiesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListActivitiesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListActivitiesResponse.self, capacity: 1)
        xinyi__reporting__v1__list_activities_response__init(c)
        if !self.activities.isEmpty {
            c.pointee.n_activities = self.activities.count
            let memory = arena.allocate(self.activities.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__PublicityActivity>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__PublicityActivity>?).self, capacity: self.activities.count)
            for index in self.activities.indices {
                do { list[index] = try self.activities[index].packed(in: arena) } catch { throw error.inside("activities", index) }
            }
            c.pointee.activities = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListActivitiesResponse: PagedResponse {
    /// The page's items, which the contract calls `activities`.
    package var items: [PublicityActivity] {
        get { activities }
        set { activities = newValue }
    }
}

/// The request for RequestExposure.
package struct RequestExposureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RequestExposureRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The request; output-only fields are ignored.
    package var exposure: Exposure? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        exposure: Exposure? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.exposure = exposure
        self.official = official
    }
}

extension RequestExposureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__request_exposure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RequestExposureRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.exposure {
            do { self.exposure = try Exposure(unpacked: nested) } catch { throw error.inside("exposure") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RequestExposureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RequestExposureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RequestExposureRequest.self, capacity: 1)
        xinyi__reporting__v1__request_exposure_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.exposure {
            do { c.pointee.exposure = try value.packed(in: arena) } catch { throw error.inside("exposure") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RequestExposureRequest: ActedRequest, IdempotentRequest {}

/// The answer of RequestExposure.
package struct RequestExposureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RequestExposureResponse" }

    /// The request as kept.
    package var exposure: Exposure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }
}

extension RequestExposureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__request_exposure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RequestExposureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.exposure {
            do { self.exposure = try Exposure(unpacked: nested) } catch { throw error.inside("exposure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RequestExposureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RequestExposureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RequestExposureResponse.self, capacity: 1)
        xinyi__reporting__v1__request_exposure_response__init(c)
        if let value = self.exposure {
            do { c.pointee.exposure = try value.packed(in: arena) } catch { throw error.inside("exposure") }
        }
        return c
    }
}

/// The request for ApproveExposure.
package struct ApproveExposureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ApproveExposureRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// A remark, at most 1000 characters.
    package var remark: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        remark: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.remark = remark
        self.official = official
    }
}

extension ApproveExposureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__approve_exposure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ApproveExposureRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ApproveExposureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ApproveExposureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ApproveExposureRequest.self, capacity: 1)
        xinyi__reporting__v1__approve_exposure_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.remark = try arena.copy(self.remark, "remark")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ApproveExposureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ApproveExposure.
package struct ApproveExposureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ApproveExposureResponse" }

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }
}

extension ApproveExposureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__approve_exposure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ApproveExposureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.exposure {
            do { self.exposure = try Exposure(unpacked: nested) } catch { throw error.inside("exposure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ApproveExposureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ApproveExposureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ApproveExposureResponse.self, capacity: 1)
        xinyi__reporting__v1__approve_exposure_response__init(c)
        if let value = self.exposure {
            do { c.pointee.exposure = try value.packed(in: arena) } catch { throw error.inside("exposure") }
        }
        return c
    }
}

/// The request for RefuseExposure.
package struct RefuseExposureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RefuseExposureRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension RefuseExposureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__refuse_exposure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RefuseExposureRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RefuseExposureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RefuseExposureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RefuseExposureRequest.self, capacity: 1)
        xinyi__reporting__v1__refuse_exposure_request__init(c)
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

extension RefuseExposureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RefuseExposure.
package struct RefuseExposureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RefuseExposureResponse" }

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }
}

extension RefuseExposureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__refuse_exposure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RefuseExposureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.exposure {
            do { self.exposure = try Exposure(unpacked: nested) } catch { throw error.inside("exposure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RefuseExposureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RefuseExposureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RefuseExposureResponse.self, capacity: 1)
        xinyi__reporting__v1__refuse_exposure_response__init(c)
        if let value = self.exposure {
            do { c.pointee.exposure = try value.packed(in: arena) } catch { throw error.inside("exposure") }
        }
        return c
    }
}

/// The request for RecordPlacement.
package struct RecordPlacementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RecordPlacementRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The place; output-only fields are ignored.
    package var placement: Placement? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        placement: Placement? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.placement = placement
        self.official = official
    }
}

extension RecordPlacementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__record_placement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RecordPlacementRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.placement {
            do { self.placement = try Placement(unpacked: nested) } catch { throw error.inside("placement") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RecordPlacementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RecordPlacementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RecordPlacementRequest.self, capacity: 1)
        xinyi__reporting__v1__record_placement_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.placement {
            do { c.pointee.placement = try value.packed(in: arena) } catch { throw error.inside("placement") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RecordPlacementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RecordPlacement.
package struct RecordPlacementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RecordPlacementResponse" }

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }
}

extension RecordPlacementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__record_placement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RecordPlacementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.exposure {
            do { self.exposure = try Exposure(unpacked: nested) } catch { throw error.inside("exposure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RecordPlacementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RecordPlacementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RecordPlacementResponse.self, capacity: 1)
        xinyi__reporting__v1__record_placement_response__init(c)
        if let value = self.exposure {
            do { c.pointee.exposure = try value.packed(in: arena) } catch { throw error.inside("exposure") }
        }
        return c
    }
}

/// The request for ConfirmTakeDown.
package struct ConfirmTakeDownRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ConfirmTakeDownRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Key of the placement.
    package var placement: String = ""

    /// How it was checked, 1 to 1000 characters.
    package var proof: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        placement: String = "",
        proof: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.placement = placement
        self.proof = proof
        self.official = official
    }
}

extension ConfirmTakeDownRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__confirm_take_down_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ConfirmTakeDownRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.placement = try MessageArena.string(c.pointee.placement, "placement")
        self.proof = try MessageArena.string(c.pointee.proof, "proof")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ConfirmTakeDownRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ConfirmTakeDownRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ConfirmTakeDownRequest.self, capacity: 1)
        xinyi__reporting__v1__confirm_take_down_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.placement = try arena.copy(self.placement, "placement")
        c.pointee.proof = try arena.copy(self.proof, "proof")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ConfirmTakeDownRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmTakeDown.
package struct ConfirmTakeDownResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ConfirmTakeDownResponse" }

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }
}

extension ConfirmTakeDownResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__confirm_take_down_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ConfirmTakeDownResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.exposure {
            do { self.exposure = try Exposure(unpacked: nested) } catch { throw error.inside("exposure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ConfirmTakeDownResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ConfirmTakeDownResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ConfirmTakeDownResponse.self, capacity: 1)
        xinyi__reporting__v1__confirm_take_down_response__init(c)
        if let value = self.exposure {
            do { c.pointee.exposure = try value.packed(in: arena) } catch { throw error.inside("exposure") }
        }
        return c
    }
}

/// The request for GetExposure.
package struct GetExposureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetExposureRequest" }

    /// `exposures/{id}`.
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

extension GetExposureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_exposure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetExposureRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetExposureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetExposureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetExposureRequest.self, capacity: 1)
        xinyi__reporting__v1__get_exposure_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetExposureRequest: NamedRequest {}

/// The answer of GetExposure.
package struct GetExposureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetExposureResponse" }

    /// The resource.
    package var exposure: Exposure? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }
}

extension GetExposureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_exposure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetExposureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.exposure {
            do { self.exposure = try Exposure(unpacked: nested) } catch { throw error.inside("exposure") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetExposureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetExposureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetExposureResponse.self, capacity: 1)
        xinyi__reporting__v1__get_exposure_response__init(c)
        if let value = self.exposure {
            do { c.pointee.exposure = try value.packed(in: arena) } catch { throw error.inside("exposure") }
        }
        return c
    }
}

/// The request for ListExposures.
package struct ListExposuresRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListExposuresRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only in this state; unspecified for all.
    package var state: ExposureState = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        state: ExposureState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
    }
}

extension ListExposuresRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_exposures_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListExposuresRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(ExposureState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListExposuresRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListExposuresRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListExposuresRequest.self, capacity: 1)
        xinyi__reporting__v1__list_exposures_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Reporting__V1__ExposureState(rawValue: UInt32(bitPattern: self.state.rawValue))
        return c
    }
}

extension ListExposuresRequest: PagedRequest {}

/// The answer of ListExposures.
package struct ListExposuresResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListExposuresResponse" }

    /// The page.
    package var exposures: [Exposure] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        exposures: [Exposure] = [],
        nextPageToken: String = ""
    ) {
        self.exposures = exposures
        self.nextPageToken = nextPageToken
    }
}

extension ListExposuresResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_exposures_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListExposuresResponse>) throws(MessageFault) {
        self.init()
        self.exposures.reserveCapacity(c.pointee.n_exposures)
        for index in 0..<c.pointee.n_exposures {
            guard let nested = c.pointee.exposures[index] else { continue }
            do { self.exposures.append(try Exposure(unpacked: nested)) } catch { throw error.inside("exposures", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListExposuresResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListExposuresResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListExposuresResponse.self, capacity: 1)
        xinyi__reporting__v1__list_exposures_response__init(c)
        if !self.exposures.isEmpty {
            c.pointee.n_exposures = self.exposures.count
            let memory = arena.allocate(self.exposures.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__Exposure>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__Exposure>?).self, capacity: self.exposures.count)
            for index in self.exposures.indices {
                do { list[index] = try self.exposures[index].packed(in: arena) } catch { throw error.inside("exposures", index) }
            }
            c.pointee.exposures = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListExposuresResponse: PagedResponse {
    /// The page's items, which the contract calls `exposures`.
    package var items: [Exposure] {
        get { exposures }
        set { exposures = newValue }
    }
}

/// The request for ListTakeDowns.
package struct ListTakeDownsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListTakeDownsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only those not yet confirmed.
    package var openOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        openOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.openOnly = openOnly
    }
}

extension ListTakeDownsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_take_downs_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListTakeDownsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.openOnly = c.pointee.open_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListTakeDownsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListTakeDownsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListTakeDownsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_take_downs_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.open_only = self.openOnly ? 1 : 0
        return c
    }
}

extension ListTakeDownsRequest: PagedRequest {}

/// The answer of ListTakeDowns.
package struct ListTakeDownsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListTakeDownsResponse" }

    /// The page.
    package var takeDowns: [TakeDown] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        takeDowns: [TakeDown] = [],
        nextPageToken: String = ""
    ) {
        self.takeDowns = takeDowns
        self.nextPageToken = nextPageToken
    }
}

extension ListTakeDownsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_take_downs_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListTakeDownsResponse>) throws(MessageFault) {
        self.init()
        self.takeDowns.reserveCapacity(c.pointee.n_take_downs)
        for index in 0..<c.pointee.n_take_downs {
            guard let nested = c.pointee.take_downs[index] else { continue }
            do { self.takeDowns.append(try TakeDown(unpacked: nested)) } catch { throw error.inside("take_downs", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListTakeDownsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListTakeDownsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListTakeDownsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_take_downs_response__init(c)
        if !self.takeDowns.isEmpty {
            c.pointee.n_take_downs = self.takeDowns.count
            let memory = arena.allocate(self.takeDowns.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__TakeDown>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__TakeDown>?).self, capacity: self.takeDowns.count)
            for index in self.takeDowns.indices {
                do { list[index] = try self.takeDowns[index].packed(in: arena) } catch { throw error.inside("take_downs", index) }
            }
            c.pointee.take_downs = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListTakeDownsResponse: PagedResponse {
    /// The page's items, which the contract calls `take_downs`.
    package var items: [TakeDown] {
        get { takeDowns }
        set { takeDowns = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.PublicityService` is, for routers, channels and policies.
package enum PublicityServiceMethods {
    /// Records an activity of publicity or education.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers that are no department.
    package static let recordActivity = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RecordActivity",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    /// Corrects an activity.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package static let updateActivity = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "UpdateActivity",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getActivity = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "GetActivity",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    /// Lists activities, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listActivities = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ListActivities",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    /// Asks for the exposure of a serious case. Its ground must be an entry that is effective and public; only public
    /// fields may be named.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT`; FAILED_PRECONDITION `GROUND_NOT_PUBLIC`,
    /// `NATURAL_PERSON_NOT_PUBLIC`, `GROUND_SUSPENDED`; PERMISSION_DENIED for callers that are no department.
    package static let requestExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RequestExposure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    /// Approves a request: REQUESTED to APPROVED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`, `FOUR_EYES` if the official asked for it; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package static let approveExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ApproveExposure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P6"])

    /// Refuses a request: REQUESTED to REFUSED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official asked for it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package static let refuseExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RefuseExposure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P6"])

    /// Records where an approved exposure was placed; the ground is looked at once more: APPROVED or PLACED to PLACED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package static let recordPlacement = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RecordPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    /// Confirms that one placement is gone. When the last one is, the exposure is TAKEN_DOWN.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the department.
    package static let confirmTakeDown = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ConfirmTakeDown",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "GetExposure",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    /// Lists exposures, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listExposures = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ListExposures",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    /// The take-down register: placements whose ground has ended or is suspended, the longest overdue first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listTakeDowns = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ListTakeDowns",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [recordActivity, updateActivity, getActivity, listActivities, requestExposure, approveExposure, refuseExposure, recordPlacement, confirmTakeDown, getExposure, listExposures, listTakeDowns]
}

/// A department records its activities and asks for exposures; the lead department approves; the department that
/// placed a publication takes it down.
package protocol PublicityService: RPCService {
    /// Records an activity of publicity or education.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers that are no department.
    func recordActivity(_ request: RecordActivityRequest, context: ServerContext) async throws -> RecordActivityResponse

    /// Corrects an activity.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func updateActivity(_ request: UpdateActivityRequest, context: ServerContext) async throws -> UpdateActivityResponse

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getActivity(_ request: GetActivityRequest, context: ServerContext) async throws -> GetActivityResponse

    /// Lists activities, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listActivities(_ request: ListActivitiesRequest, context: ServerContext) async throws -> ListActivitiesResponse

    /// Asks for the exposure of a serious case. Its ground must be an entry that is effective and public; only public
    /// fields may be named.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT`; FAILED_PRECONDITION `GROUND_NOT_PUBLIC`,
    /// `NATURAL_PERSON_NOT_PUBLIC`, `GROUND_SUSPENDED`; PERMISSION_DENIED for callers that are no department.
    func requestExposure(_ request: RequestExposureRequest, context: ServerContext) async throws -> RequestExposureResponse

    /// Approves a request: REQUESTED to APPROVED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`, `FOUR_EYES` if the official asked for it; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func approveExposure(_ request: ApproveExposureRequest, context: ServerContext) async throws -> ApproveExposureResponse

    /// Refuses a request: REQUESTED to REFUSED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official asked for it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func refuseExposure(_ request: RefuseExposureRequest, context: ServerContext) async throws -> RefuseExposureResponse

    /// Records where an approved exposure was placed; the ground is looked at once more: APPROVED or PLACED to PLACED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func recordPlacement(_ request: RecordPlacementRequest, context: ServerContext) async throws -> RecordPlacementResponse

    /// Confirms that one placement is gone. When the last one is, the exposure is TAKEN_DOWN.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the department.
    func confirmTakeDown(_ request: ConfirmTakeDownRequest, context: ServerContext) async throws -> ConfirmTakeDownResponse

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getExposure(_ request: GetExposureRequest, context: ServerContext) async throws -> GetExposureResponse

    /// Lists exposures, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listExposures(_ request: ListExposuresRequest, context: ServerContext) async throws -> ListExposuresResponse

    /// The take-down register: placements whose ground has ended or is suspended, the longest overdue first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listTakeDowns(_ request: ListTakeDownsRequest, context: ServerContext) async throws -> ListTakeDownsResponse
}

extension PublicityService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordActivity(_ request: RecordActivityRequest, context: ServerContext) async throws -> RecordActivityResponse {
        throw unimplemented(PublicityServiceMethods.recordActivity)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func updateActivity(_ request: UpdateActivityRequest, context: ServerContext) async throws -> UpdateActivityResponse {
        throw unimplemented(PublicityServiceMethods.updateActivity)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getActivity(_ request: GetActivityRequest, context: ServerContext) async throws -> GetActivityResponse {
        throw unimplemented(PublicityServiceMethods.getActivity)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listActivities(_ request: ListActivitiesRequest, context: ServerContext) async throws -> ListActivitiesResponse {
        throw unimplemented(PublicityServiceMethods.listActivities)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func requestExposure(_ request: RequestExposureRequest, context: ServerContext) async throws -> RequestExposureResponse {
        throw unimplemented(PublicityServiceMethods.requestExposure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func approveExposure(_ request: ApproveExposureRequest, context: ServerContext) async throws -> ApproveExposureResponse {
        throw unimplemented(PublicityServiceMethods.approveExposure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func refuseExposure(_ request: RefuseExposureRequest, context: ServerContext) async throws -> RefuseExposureResponse {
        throw unimplemented(PublicityServiceMethods.refuseExposure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordPlacement(_ request: RecordPlacementRequest, context: ServerContext) async throws -> RecordPlacementResponse {
        throw unimplemented(PublicityServiceMethods.recordPlacement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func confirmTakeDown(_ request: ConfirmTakeDownRequest, context: ServerContext) async throws -> ConfirmTakeDownResponse {
        throw unimplemented(PublicityServiceMethods.confirmTakeDown)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getExposure(_ request: GetExposureRequest, context: ServerContext) async throws -> GetExposureResponse {
        throw unimplemented(PublicityServiceMethods.getExposure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listExposures(_ request: ListExposuresRequest, context: ServerContext) async throws -> ListExposuresResponse {
        throw unimplemented(PublicityServiceMethods.listExposures)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listTakeDowns(_ request: ListTakeDownsRequest, context: ServerContext) async throws -> ListTakeDownsResponse {
        throw unimplemented(PublicityServiceMethods.listTakeDowns)
    }
}

extension PublicityService {
    /// Makes every method of `PublicityService` reachable.
    /// A type that serves several services calls each one's.
    package func registerPublicityService(in router: inout Router) {
        router.add(PublicityServiceMethods.recordActivity) { payload, limits, _ throws(RPCError) in
            let request = try RecordActivityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordActivity(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.updateActivity) { payload, limits, _ throws(RPCError) in
            let request = try UpdateActivityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateActivity(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.getActivity) { payload, limits, _ throws(RPCError) in
            let request = try GetActivityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getActivity(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.listActivities) { payload, limits, _ throws(RPCError) in
            let request = try ListActivitiesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listActivities(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.requestExposure) { payload, limits, _ throws(RPCError) in
            let request = try RequestExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.requestExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.approveExposure) { payload, limits, _ throws(RPCError) in
            let request = try ApproveExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.approveExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.refuseExposure) { payload, limits, _ throws(RPCError) in
            let request = try RefuseExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.refuseExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.recordPlacement) { payload, limits, _ throws(RPCError) in
            let request = try RecordPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.confirmTakeDown) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmTakeDownRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmTakeDown(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.getExposure) { payload, limits, _ throws(RPCError) in
            let request = try GetExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.listExposures) { payload, limits, _ throws(RPCError) in
            let request = try ListExposuresRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listExposures(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.listTakeDowns) { payload, limits, _ throws(RPCError) in
            let request = try ListTakeDownsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listTakeDowns(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerPublicityService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.PublicityService`.
///
/// A department records its activities and asks for exposures; the lead department approves; the department that
/// placed a publication takes it down.
package struct PublicityServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Records an activity of publicity or education.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers that are no department.
    package func recordActivity(_ request: RecordActivityRequest, options: CallOptions = .default) async throws -> RecordActivityResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.recordActivity, request.serialized(), options: options))
    }

    /// Corrects an activity.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package func updateActivity(_ request: UpdateActivityRequest, options: CallOptions = .default) async throws -> UpdateActivityResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.updateActivity, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getActivity(_ request: GetActivityRequest, options: CallOptions = .default) async throws -> GetActivityResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.getActivity, request.serialized(), options: options))
    }

    /// Lists activities, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listActivities(_ request: ListActivitiesRequest, options: CallOptions = .default) async throws -> ListActivitiesResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.listActivities, request.serialized(), options: options))
    }

    /// Asks for the exposure of a serious case. Its ground must be an entry that is effective and public; only public
    /// fields may be named.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT`; FAILED_PRECONDITION `GROUND_NOT_PUBLIC`,
    /// `NATURAL_PERSON_NOT_PUBLIC`, `GROUND_SUSPENDED`; PERMISSION_DENIED for callers that are no department.
    package func requestExposure(_ request: RequestExposureRequest, options: CallOptions = .default) async throws -> RequestExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.requestExposure, request.serialized(), options: options))
    }

    /// Approves a request: REQUESTED to APPROVED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`, `FOUR_EYES` if the official asked for it; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    package func approveExposure(_ request: ApproveExposureRequest, options: CallOptions = .default) async throws -> ApproveExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.approveExposure, request.serialized(), options: options))
    }

    /// Refuses a request: REQUESTED to REFUSED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official asked for it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    package func refuseExposure(_ request: RefuseExposureRequest, options: CallOptions = .default) async throws -> RefuseExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.refuseExposure, request.serialized(), options: options))
    }

    /// Records where an approved exposure was placed; the ground is looked at once more: APPROVED or PLACED to PLACED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package func recordPlacement(_ request: RecordPlacementRequest, options: CallOptions = .default) async throws -> RecordPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.recordPlacement, request.serialized(), options: options))
    }

    /// Confirms that one placement is gone. When the last one is, the exposure is TAKEN_DOWN.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the department.
    package func confirmTakeDown(_ request: ConfirmTakeDownRequest, options: CallOptions = .default) async throws -> ConfirmTakeDownResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.confirmTakeDown, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getExposure(_ request: GetExposureRequest, options: CallOptions = .default) async throws -> GetExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.getExposure, request.serialized(), options: options))
    }

    /// Lists exposures, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listExposures(_ request: ListExposuresRequest, options: CallOptions = .default) async throws -> ListExposuresResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.listExposures, request.serialized(), options: options))
    }

    /// The take-down register: placements whose ground has ended or is suspended, the longest overdue first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listTakeDowns(_ request: ListTakeDownsRequest, options: CallOptions = .default) async throws -> ListTakeDownsResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.listTakeDowns, request.serialized(), options: options))
    }
}
