// Written by `make generate` from proto/xinyi/registry/v1/official_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// An official of a department, as registered.
package struct DepartmentOfficial: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.DepartmentOfficial" }

    /// Resource name `departments/{department}/officials/{official}`, both in lower case.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// The official's id within the department, 1 to 64 bytes, for example a badge number. It is never given to anybody
    /// else.
    package var id: String = ""

    /// The official's name, 1 to 100 bytes. It does not change.
    package var displayName: String = ""

    /// What the official does; at least one.
    package var roles: [CommonSchema.OfficialRole] = []

    /// First day in office, `YYYY-MM-DD`.
    package var validFrom: String = ""

    /// Last day in office, `YYYY-MM-DD`; empty while none is known.
    package var validUntil: String = ""

    /// True if the department said that this is another person than an official of the same name.
    package var namesake: Bool = false

    /// Why the time in office was ended; empty where it was not.
    package var endReason: String = ""

    /// Who recorded the last change.
    package var recordedBy: CommonSchema.Official? = nil

    /// When the official was registered.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last.
    package var updateTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        id: String = "",
        displayName: String = "",
        roles: [CommonSchema.OfficialRole] = [],
        validFrom: String = "",
        validUntil: String = "",
        namesake: Bool = false,
        endReason: String = "",
        recordedBy: CommonSchema.Official? = nil,
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.id = id
        self.displayName = displayName
        self.roles = roles
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.namesake = namesake
        self.endReason = endReason
        self.recordedBy = recordedBy
        self.createTime = createTime
        self.updateTime = updateTime
    }
}

extension DepartmentOfficial {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__department_official__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__DepartmentOfficial>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.id = try MessageArena.string(c.pointee.id, "id")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.roles.reserveCapacity(c.pointee.n_roles)
        for value in UnsafeBufferPointer(start: c.pointee.roles, count: c.pointee.n_roles) {
            self.roles.append(try MessageArena.enumeration(CommonSchema.OfficialRole(rawValue: Int32(bitPattern: value.rawValue)), "roles"))
        }
        self.validFrom = try MessageArena.string(c.pointee.valid_from, "valid_from")
        self.validUntil = try MessageArena.string(c.pointee.valid_until, "valid_until")
        self.namesake = c.pointee.namesake != 0
        self.endReason = try MessageArena.string(c.pointee.end_reason, "end_reason")
        if let nested = c.pointee.recorded_by {
            do { self.recordedBy = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("recorded_by") }
        }
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__DepartmentOfficial> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__DepartmentOfficial>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__DepartmentOfficial.self, capacity: 1)
        xinyi__registry__v1__department_official__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.id = try arena.copy(self.id, "id")
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        if !self.roles.isEmpty {
            c.pointee.n_roles = self.roles.count
            c.pointee.roles = arena.list(self.roles.map { Xinyi__Common__V1__OfficialRole(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.valid_from = try arena.copy(self.validFrom, "valid_from")
        c.pointee.valid_until = try arena.copy(self.validUntil, "valid_until")
        c.pointee.namesake = self.namesake ? 1 : 0
        c.pointee.end_reason = try arena.copy(self.endReason, "end_reason")
        if let value = self.recordedBy {
            do { c.pointee.recorded_by = try value.packed(in: arena) } catch { throw error.inside("recorded_by") }
        }
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}

/// The request for PutOfficial.
package struct PutOfficialRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PutOfficialRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The official's id within the calling department, 1 to 64 bytes.
    package var id: String = ""

    /// The official's name, 1 to 100 bytes; that of the record where the id is registered already.
    package var displayName: String = ""

    /// What the official does; at least one, each once.
    package var roles: [CommonSchema.OfficialRole] = []

    /// First day in office, `YYYY-MM-DD`; empty means today, or the day on record.
    package var validFrom: String = ""

    /// Last day in office, `YYYY-MM-DD`, on or after the first; empty means that none is known.
    package var validUntil: String = ""

    /// True to say that this is another person than an official of the same name who is registered under another id.
    package var namesake: Bool = false

    /// Who records it: another official than the one recorded, save for the first of a department.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        id: String = "",
        displayName: String = "",
        roles: [CommonSchema.OfficialRole] = [],
        validFrom: String = "",
        validUntil: String = "",
        namesake: Bool = false,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.id = id
        self.displayName = displayName
        self.roles = roles
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.namesake = namesake
        self.official = official
    }
}

extension PutOfficialRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__put_official_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PutOfficialRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.id = try MessageArena.string(c.pointee.id, "id")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.roles.reserveCapacity(c.pointee.n_roles)
        for value in UnsafeBufferPointer(start: c.pointee.roles, count: c.pointee.n_roles) {
            self.roles.append(try MessageArena.enumeration(CommonSchema.OfficialRole(rawValue: Int32(bitPattern: value.rawValue)), "roles"))
        }
        self.validFrom = try MessageArena.string(c.pointee.valid_from, "valid_from")
        self.validUntil = try MessageArena.string(c.pointee.valid_until, "valid_until")
        self.namesake = c.pointee.namesake != 0
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PutOfficialRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PutOfficialRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PutOfficialRequest.self, capacity: 1)
        xinyi__registry__v1__put_official_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.id = try arena.copy(self.id, "id")
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        if !self.roles.isEmpty {
            c.pointee.n_roles = self.roles.count
            c.pointee.roles = arena.list(self.roles.map { Xinyi__Common__V1__OfficialRole(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.valid_from = try arena.copy(self.validFrom, "valid_from")
        c.pointee.valid_until = try arena.copy(self.validUntil, "valid_until")
        c.pointee.namesake = self.namesake ? 1 : 0
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutOfficialRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutOfficial.
package struct PutOfficialResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PutOfficialResponse" }

    /// The official as registered.
    package var official: DepartmentOfficial? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        official: DepartmentOfficial? = nil
    ) {
        self.official = official
    }
}

extension PutOfficialResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__put_official_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PutOfficialResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.official {
            do { self.official = try DepartmentOfficial(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PutOfficialResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PutOfficialResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PutOfficialResponse.self, capacity: 1)
        xinyi__registry__v1__put_official_response__init(c)
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

/// The request for EndOfficial.
package struct EndOfficialRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.EndOfficialRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `departments/{department}/officials/{official}`.
    package var name: String = ""

    /// Last day in office, `YYYY-MM-DD`, from the first one on, not in the future; empty means yesterday, or the day before the
    /// first: the official acts no more from now on.
    package var lastDate: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who records it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        lastDate: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.lastDate = lastDate
        self.reason = reason
        self.official = official
    }
}

extension EndOfficialRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__end_official_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__EndOfficialRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.lastDate = try MessageArena.string(c.pointee.last_date, "last_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__EndOfficialRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__EndOfficialRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__EndOfficialRequest.self, capacity: 1)
        xinyi__registry__v1__end_official_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.last_date = try arena.copy(self.lastDate, "last_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension EndOfficialRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of EndOfficial.
package struct EndOfficialResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.EndOfficialResponse" }

    /// The official as registered.
    package var official: DepartmentOfficial? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        official: DepartmentOfficial? = nil
    ) {
        self.official = official
    }
}

extension EndOfficialResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__end_official_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__EndOfficialResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.official {
            do { self.official = try DepartmentOfficial(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__EndOfficialResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__EndOfficialResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__EndOfficialResponse.self, capacity: 1)
        xinyi__registry__v1__end_official_response__init(c)
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

/// The request for GetOfficial.
package struct GetOfficialRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetOfficialRequest" }

    /// `departments/{department}/officials/{official}`.
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

extension GetOfficialRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_official_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetOfficialRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetOfficialRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetOfficialRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetOfficialRequest.self, capacity: 1)
        xinyi__registry__v1__get_official_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetOfficialRequest: NamedRequest {}

/// The answer of GetOfficial.
package struct GetOfficialResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetOfficialResponse" }

    /// The official.
    package var official: DepartmentOfficial? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        official: DepartmentOfficial? = nil
    ) {
        self.official = official
    }
}

extension GetOfficialResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_official_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetOfficialResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.official {
            do { self.official = try DepartmentOfficial(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetOfficialResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetOfficialResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetOfficialResponse.self, capacity: 1)
        xinyi__registry__v1__get_official_response__init(c)
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

/// The request for ListOfficials.
package struct ListOfficialsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListOfficialsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Code of the department; empty means the calling one, or all for who sees all.
    package var department: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
    }
}

extension ListOfficialsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_officials_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListOfficialsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListOfficialsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListOfficialsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListOfficialsRequest.self, capacity: 1)
        xinyi__registry__v1__list_officials_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        return c
    }
}

extension ListOfficialsRequest: PagedRequest {}

/// The answer of ListOfficials.
package struct ListOfficialsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListOfficialsResponse" }

    /// The officials, by department and id.
    package var officials: [DepartmentOfficial] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        officials: [DepartmentOfficial] = [],
        nextPageToken: String = ""
    ) {
        self.officials = officials
        self.nextPageToken = nextPageToken
    }
}

extension ListOfficialsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_officials_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListOfficialsResponse>) throws(MessageFault) {
        self.init()
        self.officials.reserveCapacity(c.pointee.n_officials)
        for index in 0..<c.pointee.n_officials {
            guard let nested = c.pointee.officials[index] else { continue }
            do { self.officials.append(try DepartmentOfficial(unpacked: nested)) } catch { throw error.inside("officials", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListOfficialsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListOfficialsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListOfficialsResponse.self, capacity: 1)
        xinyi__registry__v1__list_officials_response__init(c)
        if !self.officials.isEmpty {
            c.pointee.n_officials = self.officials.count
            let memory = arena.allocate(self.officials.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__DepartmentOfficial>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__DepartmentOfficial>?).self, capacity: self.officials.count)
            for index in self.officials.indices {
                do { list[index] = try self.officials[index].packed(in: arena) } catch { throw error.inside("officials", index) }
            }
            c.pointee.officials = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListOfficialsResponse: PagedResponse {
    /// The page's items, which the contract calls `officials`.
    package var items: [DepartmentOfficial] {
        get { officials }
        set { officials = newValue }
    }
}

/// What each method of `xinyi.registry.v1.OfficialService` is, for routers, channels and policies.
package enum OfficialServiceMethods {
    /// Registers an official of the calling department, or changes roles and period of one. The first one of a department is
    /// recorded by whom the request names; every later one by another registered official who is in office. While nobody is,
    /// who was last records who comes next. A name in other characters is the same name, and what a period was is not changed.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS (OFFICIAL_ID_TAKEN) if the id was ever another person's,
    /// (OFFICIAL_NAMESAKE) if an official of that name is registered under another id; FAILED_PRECONDITION (FOUR_EYES) for
    /// who records himself or calls another of his own name somebody else, (OFFICIAL_NOT_REGISTERED, OFFICIAL_NOT_IN_OFFICE); RESOURCE_EXHAUSTED beyond 2000 officials;
    /// PERMISSION_DENIED for callers that are no department.
    package static let putOfficial = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "PutOfficial",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R2", "X1"])

    /// Ends an official's time in office. The official stays on record, and the id is nobody else's for ever. The last one in
    /// office stays until another is registered.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION (OFFICIAL_NOT_REGISTERED,
    /// OFFICIAL_NOT_IN_OFFICE) for who asks, (FOUR_EYES) for who leaves himself, (LAST_OFFICIAL); PERMISSION_DENIED
    /// (NOT_YOUR_DEPARTMENT).
    package static let endOfficial = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "EndOfficial",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R2", "X1"])

    /// Returns an official; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    package static let getOfficial = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "GetOfficial",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R2", "X1"])

    /// Lists the officials of a department by id, also those whose time is over; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    package static let listOfficials = MethodDescriptor(
        service: "xinyi.registry.v1.OfficialService", method: "ListOfficials",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R2", "X1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putOfficial, endOfficial, getOfficial, listOfficials]
}

/// Keeps the officials of every department. In the registry's feed, so that every service finds who acts in the
/// transaction of the step: a department that has registered an official acts through registered ones alone.
package protocol OfficialService: RPCService {
    /// Registers an official of the calling department, or changes roles and period of one. The first one of a department is
    /// recorded by whom the request names; every later one by another registered official who is in office. While nobody is,
    /// who was last records who comes next. A name in other characters is the same name, and what a period was is not changed.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS (OFFICIAL_ID_TAKEN) if the id was ever another person's,
    /// (OFFICIAL_NAMESAKE) if an official of that name is registered under another id; FAILED_PRECONDITION (FOUR_EYES) for
    /// who records himself or calls another of his own name somebody else, (OFFICIAL_NOT_REGISTERED, OFFICIAL_NOT_IN_OFFICE); RESOURCE_EXHAUSTED beyond 2000 officials;
    /// PERMISSION_DENIED for callers that are no department.
    func putOfficial(_ request: PutOfficialRequest, context: ServerContext) async throws -> PutOfficialResponse

    /// Ends an official's time in office. The official stays on record, and the id is nobody else's for ever. The last one in
    /// office stays until another is registered.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION (OFFICIAL_NOT_REGISTERED,
    /// OFFICIAL_NOT_IN_OFFICE) for who asks, (FOUR_EYES) for who leaves himself, (LAST_OFFICIAL); PERMISSION_DENIED
    /// (NOT_YOUR_DEPARTMENT).
    func endOfficial(_ request: EndOfficialRequest, context: ServerContext) async throws -> EndOfficialResponse

    /// Returns an official; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    func getOfficial(_ request: GetOfficialRequest, context: ServerContext) async throws -> GetOfficialResponse

    /// Lists the officials of a department by id, also those whose time is over; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    func listOfficials(_ request: ListOfficialsRequest, context: ServerContext) async throws -> ListOfficialsResponse
}

extension OfficialService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putOfficial(_ request: PutOfficialRequest, context: ServerContext) async throws -> PutOfficialResponse {
        throw unimplemented(OfficialServiceMethods.putOfficial)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func endOfficial(_ request: EndOfficialRequest, context: ServerContext) async throws -> EndOfficialResponse {
        throw unimplemented(OfficialServiceMethods.endOfficial)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getOfficial(_ request: GetOfficialRequest, context: ServerContext) async throws -> GetOfficialResponse {
        throw unimplemented(OfficialServiceMethods.getOfficial)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listOfficials(_ request: ListOfficialsRequest, context: ServerContext) async throws -> ListOfficialsResponse {
        throw unimplemented(OfficialServiceMethods.listOfficials)
    }
}

extension OfficialService {
    /// Makes every method of `OfficialService` reachable.
    /// A type that serves several services calls each one's.
    package func registerOfficialService(in router: inout Router) {
        router.add(OfficialServiceMethods.putOfficial) { payload, limits, _ throws(RPCError) in
            let request = try PutOfficialRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putOfficial(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(OfficialServiceMethods.endOfficial) { payload, limits, _ throws(RPCError) in
            let request = try EndOfficialRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endOfficial(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(OfficialServiceMethods.getOfficial) { payload, limits, _ throws(RPCError) in
            let request = try GetOfficialRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getOfficial(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(OfficialServiceMethods.listOfficials) { payload, limits, _ throws(RPCError) in
            let request = try ListOfficialsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listOfficials(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerOfficialService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.OfficialService`.
///
/// Keeps the officials of every department. In the registry's feed, so that every service finds who acts in the
/// transaction of the step: a department that has registered an official acts through registered ones alone.
package struct OfficialServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Registers an official of the calling department, or changes roles and period of one. The first one of a department is
    /// recorded by whom the request names; every later one by another registered official who is in office. While nobody is,
    /// who was last records who comes next. A name in other characters is the same name, and what a period was is not changed.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT naming the field; ALREADY_EXISTS (OFFICIAL_ID_TAKEN) if the id was ever another person's,
    /// (OFFICIAL_NAMESAKE) if an official of that name is registered under another id; FAILED_PRECONDITION (FOUR_EYES) for
    /// who records himself or calls another of his own name somebody else, (OFFICIAL_NOT_REGISTERED, OFFICIAL_NOT_IN_OFFICE); RESOURCE_EXHAUSTED beyond 2000 officials;
    /// PERMISSION_DENIED for callers that are no department.
    package func putOfficial(_ request: PutOfficialRequest, options: CallOptions = .default) async throws -> PutOfficialResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.putOfficial, request.serialized(), options: options))
    }

    /// Ends an official's time in office. The official stays on record, and the id is nobody else's for ever. The last one in
    /// office stays until another is registered.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT naming the field; FAILED_PRECONDITION (OFFICIAL_NOT_REGISTERED,
    /// OFFICIAL_NOT_IN_OFFICE) for who asks, (FOUR_EYES) for who leaves himself, (LAST_OFFICIAL); PERMISSION_DENIED
    /// (NOT_YOUR_DEPARTMENT).
    package func endOfficial(_ request: EndOfficialRequest, options: CallOptions = .default) async throws -> EndOfficialResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.endOfficial, request.serialized(), options: options))
    }

    /// Returns an official; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    package func getOfficial(_ request: GetOfficialRequest, options: CallOptions = .default) async throws -> GetOfficialResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.getOfficial, request.serialized(), options: options))
    }

    /// Lists the officials of a department by id, also those whose time is over; departments see their own.
    ///
    /// Rows: R2, X1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED (NOT_YOUR_DEPARTMENT).
    package func listOfficials(_ request: ListOfficialsRequest, options: CallOptions = .default) async throws -> ListOfficialsResponse {
        try decodeResponse(await channel.unaryBytes(OfficialServiceMethods.listOfficials, request.serialized(), options: options))
    }
}
