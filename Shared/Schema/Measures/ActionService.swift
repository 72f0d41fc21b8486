// Written by `make generate` from proto/xinyi/measures/v1/action_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for GetAction.
package struct GetActionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetActionRequest" }

    /// Resource name `actions/{id}`.
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

extension GetActionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_action_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetActionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetActionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetActionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetActionRequest.self, capacity: 1)
        xinyi__measures__v1__get_action_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetActionRequest: NamedRequest {}

/// The answer of GetAction.
package struct GetActionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetActionResponse" }

    /// The action.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension GetActionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_action_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetActionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetActionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetActionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetActionResponse.self, capacity: 1)
        xinyi__measures__v1__get_action_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// The request for ListActions.
package struct ListActionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListActionsRequest" }

    /// Only this department's. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only in this state; unspecified: every state.
    package var state: ActionState = .unspecified

    /// Only about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// Only this measure, by code. Empty: all.
    package var measure: String = ""

    /// True: only those past due.
    package var overdueOnly: Bool = false

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        state: ActionState = .unspecified,
        subject: String = "",
        measure: String = "",
        overdueOnly: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.state = state
        self.subject = subject
        self.measure = measure
        self.overdueOnly = overdueOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListActionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_actions_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListActionsRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(ActionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.measure = try MessageArena.string(c.pointee.measure, "measure")
        self.overdueOnly = c.pointee.overdue_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListActionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListActionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListActionsRequest.self, capacity: 1)
        xinyi__measures__v1__list_actions_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Measures__V1__ActionState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.measure = try arena.copy(self.measure, "measure")
        c.pointee.overdue_only = self.overdueOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListActionsRequest: PagedRequest {}

/// The answer of ListActions.
package struct ListActionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListActionsResponse" }

    /// The actions of this page, latest trigger first.
    package var actions: [Action] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        actions: [Action] = [],
        nextPageToken: String = ""
    ) {
        self.actions = actions
        self.nextPageToken = nextPageToken
    }
}

extension ListActionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_actions_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListActionsResponse>) throws(MessageFault) {
        self.init()
        self.actions.reserveCapacity(c.pointee.n_actions)
        for index in 0..<c.pointee.n_actions {
            guard let nested = c.pointee.actions[index] else { continue }
            do { self.actions.append(try Action(unpacked: nested)) } catch { throw error.inside("actions", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListActionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListActionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListActionsResponse.self, capacity: 1)
        xinyi__measures__v1__list_actions_response__init(c)
        if !self.actions.isEmpty {
            c.pointee.n_actions = self.actions.count
            let memory = arena.allocate(self.actions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Action>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Action>?).self, capacity: self.actions.count)
            for index in self.actions.indices {
                do { list[index] = try self.actions[index].packed(in: arena) } catch { throw error.inside("actions", index) }
            }
            c.pointee.actions = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListActionsResponse: PagedResponse {
    /// The page's items, which the contract calls `actions`.
    package var items: [Action] {
        get { actions }
        set { actions = newValue }
    }
}

/// The request for AcknowledgeAction.
package struct AcknowledgeActionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.AcknowledgeActionRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// The official who acknowledges.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.official = official
    }
}

extension AcknowledgeActionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__acknowledge_action_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__AcknowledgeActionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__AcknowledgeActionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__AcknowledgeActionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__AcknowledgeActionRequest.self, capacity: 1)
        xinyi__measures__v1__acknowledge_action_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension AcknowledgeActionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AcknowledgeAction.
package struct AcknowledgeActionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.AcknowledgeActionResponse" }

    /// The action as it stands now.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension AcknowledgeActionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__acknowledge_action_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__AcknowledgeActionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__AcknowledgeActionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__AcknowledgeActionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__AcknowledgeActionResponse.self, capacity: 1)
        xinyi__measures__v1__acknowledge_action_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// The request for EnforceAction.
package struct EnforceActionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.EnforceActionRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// First day of the application, ISO 8601 date.
    package var effectiveDate: String = ""

    /// The official who decides (LC-07).
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        effectiveDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.effectiveDate = effectiveDate
        self.official = official
    }
}

extension EnforceActionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__enforce_action_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__EnforceActionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__EnforceActionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__EnforceActionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__EnforceActionRequest.self, capacity: 1)
        xinyi__measures__v1__enforce_action_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension EnforceActionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EnforceAction.
package struct EnforceActionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.EnforceActionResponse" }

    /// The action as it stands now.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension EnforceActionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__enforce_action_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__EnforceActionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__EnforceActionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__EnforceActionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__EnforceActionResponse.self, capacity: 1)
        xinyi__measures__v1__enforce_action_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// The request for DeclineAction.
package struct DeclineActionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.DeclineActionRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// True: it does not apply to the department's matters; false: declined.
    package var notApplicable: Bool = false

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The law that excludes it; required to decline a mandatory measure.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        notApplicable: Bool = false,
        reason: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.notApplicable = notApplicable
        self.reason = reason
        self.legalBasis = legalBasis
        self.official = official
    }
}

extension DeclineActionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__decline_action_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__DeclineActionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.notApplicable = c.pointee.not_applicable != 0
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__DeclineActionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__DeclineActionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__DeclineActionRequest.self, capacity: 1)
        xinyi__measures__v1__decline_action_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.not_applicable = self.notApplicable ? 1 : 0
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension DeclineActionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of DeclineAction.
package struct DeclineActionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.DeclineActionResponse" }

    /// The action as it stands now.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension DeclineActionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__decline_action_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__DeclineActionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__DeclineActionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__DeclineActionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__DeclineActionResponse.self, capacity: 1)
        xinyi__measures__v1__decline_action_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// The request for GiveActionFeedback.
package struct GiveActionFeedbackRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GiveActionFeedbackRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// What was done; `report_time` is set by the service.
    package var feedback: ActionFeedback? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        feedback: ActionFeedback? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.feedback = feedback
    }
}

extension GiveActionFeedbackRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__give_action_feedback_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GiveActionFeedbackRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.feedback {
            do { self.feedback = try ActionFeedback(unpacked: nested) } catch { throw error.inside("feedback") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GiveActionFeedbackRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GiveActionFeedbackRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GiveActionFeedbackRequest.self, capacity: 1)
        xinyi__measures__v1__give_action_feedback_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.feedback {
            do { c.pointee.feedback = try value.packed(in: arena) } catch { throw error.inside("feedback") }
        }
        return c
    }
}

extension GiveActionFeedbackRequest: IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of GiveActionFeedback.
package struct GiveActionFeedbackResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GiveActionFeedbackResponse" }

    /// The action as it stands now.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension GiveActionFeedbackResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__give_action_feedback_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GiveActionFeedbackResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GiveActionFeedbackResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GiveActionFeedbackResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GiveActionFeedbackResponse.self, capacity: 1)
        xinyi__measures__v1__give_action_feedback_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// The request for ConfirmActionLifted.
package struct ConfirmActionLiftedRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ConfirmActionLiftedRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The etag last read.
    package var etag: String = ""

    /// Last day of the application, ISO 8601 date.
    package var endDate: String = ""

    /// The official who confirms.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        endDate: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.endDate = endDate
        self.official = official
    }
}

extension ConfirmActionLiftedRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__confirm_action_lifted_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ConfirmActionLiftedRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.endDate = try MessageArena.string(c.pointee.end_date, "end_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ConfirmActionLiftedRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ConfirmActionLiftedRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ConfirmActionLiftedRequest.self, capacity: 1)
        xinyi__measures__v1__confirm_action_lifted_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.end_date = try arena.copy(self.endDate, "end_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ConfirmActionLiftedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmActionLifted.
package struct ConfirmActionLiftedResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ConfirmActionLiftedResponse" }

    /// The action as it stands now.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension ConfirmActionLiftedResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__confirm_action_lifted_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ConfirmActionLiftedResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ConfirmActionLiftedResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ConfirmActionLiftedResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ConfirmActionLiftedResponse.self, capacity: 1)
        xinyi__measures__v1__confirm_action_lifted_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// The request for RemindAction.
package struct RemindActionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RemindActionRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// A line for the department, at most 400 bytes. Optional.
    package var note: String = ""

    /// The official who reminds.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        note: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.note = note
        self.official = official
    }
}

extension RemindActionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__remind_action_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RemindActionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.note = try MessageArena.string(c.pointee.note, "note")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RemindActionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RemindActionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RemindActionRequest.self, capacity: 1)
        xinyi__measures__v1__remind_action_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.note = try arena.copy(self.note, "note")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RemindActionRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RemindAction.
package struct RemindActionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RemindActionResponse" }

    /// The action as it stands now.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension RemindActionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__remind_action_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RemindActionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RemindActionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RemindActionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RemindActionResponse.self, capacity: 1)
        xinyi__measures__v1__remind_action_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// The request for RetryDeadLetter.
package struct RetryDeadLetterRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RetryDeadLetterRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The official who orders it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.official = official
    }
}

extension RetryDeadLetterRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__retry_dead_letter_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RetryDeadLetterRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RetryDeadLetterRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RetryDeadLetterRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RetryDeadLetterRequest.self, capacity: 1)
        xinyi__measures__v1__retry_dead_letter_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RetryDeadLetterRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RetryDeadLetter.
package struct RetryDeadLetterResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RetryDeadLetterResponse" }

    /// The action as it stands now.
    package var action: Action? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        action: Action? = nil
    ) {
        self.action = action
    }
}

extension RetryDeadLetterResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__retry_dead_letter_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RetryDeadLetterResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.action {
            do { self.action = try Action(unpacked: nested) } catch { throw error.inside("action") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RetryDeadLetterResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RetryDeadLetterResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RetryDeadLetterResponse.self, capacity: 1)
        xinyi__measures__v1__retry_dead_letter_response__init(c)
        if let value = self.action {
            do { c.pointee.action = try value.packed(in: arena) } catch { throw error.inside("action") }
        }
        return c
    }
}

/// What each method of `xinyi.measures.v1.ActionService` is, for routers, channels and policies.
package enum ActionServiceMethods {
    /// Returns one action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package static let getAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "GetAction",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M3"])

    /// Lists actions, latest trigger first.
    ///
    /// Rows: M3.
    /// Errors: INVALID_ARGUMENT.
    package static let listActions = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "ListActions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M3"])

    /// Acknowledges a pushed action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package static let acknowledgeAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "AcknowledgeAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    /// Puts an acknowledged action in force.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package static let enforceAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "EnforceAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    /// Declines an action, or says that it does not apply, with a reason.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `MEASURE_MANDATORY` when a mandatory measure is
    /// declined without naming the law that excludes it; ABORTED `ETAG_MISMATCH`.
    package static let declineAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "DeclineAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    /// Reports what was done.
    ///
    /// Rows: M3, P2.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; INVALID_ARGUMENT; ABORTED `ETAG_MISMATCH`.
    package static let giveActionFeedback = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "GiveActionFeedback",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3", "P2"])

    /// Confirms that a lifted action is no longer applied.
    ///
    /// Rows: M3, L7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package static let confirmActionLifted = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "ConfirmActionLifted",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3", "L7"])

    /// Sends a reminder for an action that is past due.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_OVERDUE`.
    package static let remindAction = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "RemindAction",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["M3"])

    /// Pushes an action from the dead letters again.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`.
    package static let retryDeadLetter = MethodDescriptor(
        service: "xinyi.measures.v1.ActionService", method: "RetryDeadLetter",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator, .lead],
        rows: ["M3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [getAction, listActions, acknowledgeAction, enforceAction, declineAction, giveActionFeedback, confirmActionLifted, remindAction, retryDeadLetter]
}

/// Follows measure actions. A department sees and moves its own; the lead department sees all.
package protocol ActionService: RPCService {
    /// Returns one action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getAction(_ request: GetActionRequest, context: ServerContext) async throws -> GetActionResponse

    /// Lists actions, latest trigger first.
    ///
    /// Rows: M3.
    /// Errors: INVALID_ARGUMENT.
    func listActions(_ request: ListActionsRequest, context: ServerContext) async throws -> ListActionsResponse

    /// Acknowledges a pushed action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func acknowledgeAction(_ request: AcknowledgeActionRequest, context: ServerContext) async throws -> AcknowledgeActionResponse

    /// Puts an acknowledged action in force.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func enforceAction(_ request: EnforceActionRequest, context: ServerContext) async throws -> EnforceActionResponse

    /// Declines an action, or says that it does not apply, with a reason.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `MEASURE_MANDATORY` when a mandatory measure is
    /// declined without naming the law that excludes it; ABORTED `ETAG_MISMATCH`.
    func declineAction(_ request: DeclineActionRequest, context: ServerContext) async throws -> DeclineActionResponse

    /// Reports what was done.
    ///
    /// Rows: M3, P2.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; INVALID_ARGUMENT; ABORTED `ETAG_MISMATCH`.
    func giveActionFeedback(_ request: GiveActionFeedbackRequest, context: ServerContext) async throws -> GiveActionFeedbackResponse

    /// Confirms that a lifted action is no longer applied.
    ///
    /// Rows: M3, L7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    func confirmActionLifted(_ request: ConfirmActionLiftedRequest, context: ServerContext) async throws -> ConfirmActionLiftedResponse

    /// Sends a reminder for an action that is past due.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_OVERDUE`.
    func remindAction(_ request: RemindActionRequest, context: ServerContext) async throws -> RemindActionResponse

    /// Pushes an action from the dead letters again.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`.
    func retryDeadLetter(_ request: RetryDeadLetterRequest, context: ServerContext) async throws -> RetryDeadLetterResponse
}

extension ActionService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getAction(_ request: GetActionRequest, context: ServerContext) async throws -> GetActionResponse {
        throw unimplemented(ActionServiceMethods.getAction)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listActions(_ request: ListActionsRequest, context: ServerContext) async throws -> ListActionsResponse {
        throw unimplemented(ActionServiceMethods.listActions)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func acknowledgeAction(_ request: AcknowledgeActionRequest, context: ServerContext) async throws -> AcknowledgeActionResponse {
        throw unimplemented(ActionServiceMethods.acknowledgeAction)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func enforceAction(_ request: EnforceActionRequest, context: ServerContext) async throws -> EnforceActionResponse {
        throw unimplemented(ActionServiceMethods.enforceAction)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func declineAction(_ request: DeclineActionRequest, context: ServerContext) async throws -> DeclineActionResponse {
        throw unimplemented(ActionServiceMethods.declineAction)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func giveActionFeedback(_ request: GiveActionFeedbackRequest, context: ServerContext) async throws -> GiveActionFeedbackResponse {
        throw unimplemented(ActionServiceMethods.giveActionFeedback)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func confirmActionLifted(_ request: ConfirmActionLiftedRequest, context: ServerContext) async throws -> ConfirmActionLiftedResponse {
        throw unimplemented(ActionServiceMethods.confirmActionLifted)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func remindAction(_ request: RemindActionRequest, context: ServerContext) async throws -> RemindActionResponse {
        throw unimplemented(ActionServiceMethods.remindAction)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func retryDeadLetter(_ request: RetryDeadLetterRequest, context: ServerContext) async throws -> RetryDeadLetterResponse {
        throw unimplemented(ActionServiceMethods.retryDeadLetter)
    }
}

extension ActionService {
    /// Makes every method of `ActionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerActionService(in router: inout Router) {
        router.add(ActionServiceMethods.getAction) { payload, limits, _ throws(RPCError) in
            let request = try GetActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.listActions) { payload, limits, _ throws(RPCError) in
            let request = try ListActionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listActions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.acknowledgeAction) { payload, limits, _ throws(RPCError) in
            let request = try AcknowledgeActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acknowledgeAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.enforceAction) { payload, limits, _ throws(RPCError) in
            let request = try EnforceActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.enforceAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.declineAction) { payload, limits, _ throws(RPCError) in
            let request = try DeclineActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.declineAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.giveActionFeedback) { payload, limits, _ throws(RPCError) in
            let request = try GiveActionFeedbackRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.giveActionFeedback(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.confirmActionLifted) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmActionLiftedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmActionLifted(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.remindAction) { payload, limits, _ throws(RPCError) in
            let request = try RemindActionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.remindAction(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ActionServiceMethods.retryDeadLetter) { payload, limits, _ throws(RPCError) in
            let request = try RetryDeadLetterRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.retryDeadLetter(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerActionService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.ActionService`.
///
/// Follows measure actions. A department sees and moves its own; the lead department sees all.
package struct ActionServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Returns one action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    package func getAction(_ request: GetActionRequest, options: CallOptions = .default) async throws -> GetActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.getAction, request.serialized(), options: options))
    }

    /// Lists actions, latest trigger first.
    ///
    /// Rows: M3.
    /// Errors: INVALID_ARGUMENT.
    package func listActions(_ request: ListActionsRequest, options: CallOptions = .default) async throws -> ListActionsResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.listActions, request.serialized(), options: options))
    }

    /// Acknowledges a pushed action.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package func acknowledgeAction(_ request: AcknowledgeActionRequest, options: CallOptions = .default) async throws -> AcknowledgeActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.acknowledgeAction, request.serialized(), options: options))
    }

    /// Puts an acknowledged action in force.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package func enforceAction(_ request: EnforceActionRequest, options: CallOptions = .default) async throws -> EnforceActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.enforceAction, request.serialized(), options: options))
    }

    /// Declines an action, or says that it does not apply, with a reason.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE` or `MEASURE_MANDATORY` when a mandatory measure is
    /// declined without naming the law that excludes it; ABORTED `ETAG_MISMATCH`.
    package func declineAction(_ request: DeclineActionRequest, options: CallOptions = .default) async throws -> DeclineActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.declineAction, request.serialized(), options: options))
    }

    /// Reports what was done.
    ///
    /// Rows: M3, P2.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; INVALID_ARGUMENT; ABORTED `ETAG_MISMATCH`.
    package func giveActionFeedback(_ request: GiveActionFeedbackRequest, options: CallOptions = .default) async throws -> GiveActionFeedbackResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.giveActionFeedback, request.serialized(), options: options))
    }

    /// Confirms that a lifted action is no longer applied.
    ///
    /// Rows: M3, L7.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`; ABORTED `ETAG_MISMATCH`.
    package func confirmActionLifted(_ request: ConfirmActionLiftedRequest, options: CallOptions = .default) async throws -> ConfirmActionLiftedResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.confirmActionLifted, request.serialized(), options: options))
    }

    /// Sends a reminder for an action that is past due.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `NOT_OVERDUE`.
    package func remindAction(_ request: RemindActionRequest, options: CallOptions = .default) async throws -> RemindActionResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.remindAction, request.serialized(), options: options))
    }

    /// Pushes an action from the dead letters again.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `WRONG_STATE`.
    package func retryDeadLetter(_ request: RetryDeadLetterRequest, options: CallOptions = .default) async throws -> RetryDeadLetterResponse {
        try decodeResponse(await channel.unaryBytes(ActionServiceMethods.retryDeadLetter, request.serialized(), options: options))
    }
}
