// Written by `make generate` from proto/xinyi/registry/v1/subject_change_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for ConfirmSubjectChange.
package struct ConfirmSubjectChangeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ConfirmSubjectChangeRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Who confirms.
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

extension ConfirmSubjectChangeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__confirm_subject_change_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ConfirmSubjectChangeRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ConfirmSubjectChangeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ConfirmSubjectChangeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ConfirmSubjectChangeRequest.self, capacity: 1)
        xinyi__registry__v1__confirm_subject_change_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ConfirmSubjectChangeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmSubjectChange.
package struct ConfirmSubjectChangeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ConfirmSubjectChangeResponse" }

    /// The change as it now stands.
    package var change: SubjectChange? = nil

    /// The subject that the change is about, or for a merge the one that stays.
    package var subject: Subject? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        change: SubjectChange? = nil,
        subject: Subject? = nil
    ) {
        self.change = change
        self.subject = subject
    }
}

extension ConfirmSubjectChangeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__confirm_subject_change_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ConfirmSubjectChangeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ConfirmSubjectChangeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ConfirmSubjectChangeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ConfirmSubjectChangeResponse.self, capacity: 1)
        xinyi__registry__v1__confirm_subject_change_response__init(c)
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        return c
    }
}

/// The request for RefuseSubjectChange.
package struct RefuseSubjectChangeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RefuseSubjectChangeRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who refuses.
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

extension RefuseSubjectChangeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__refuse_subject_change_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RefuseSubjectChangeRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RefuseSubjectChangeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RefuseSubjectChangeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RefuseSubjectChangeRequest.self, capacity: 1)
        xinyi__registry__v1__refuse_subject_change_request__init(c)
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

extension RefuseSubjectChangeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RefuseSubjectChange.
package struct RefuseSubjectChangeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RefuseSubjectChangeResponse" }

    /// The change as it now stands.
    package var change: SubjectChange? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        change: SubjectChange? = nil
    ) {
        self.change = change
    }
}

extension RefuseSubjectChangeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__refuse_subject_change_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RefuseSubjectChangeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RefuseSubjectChangeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RefuseSubjectChangeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RefuseSubjectChangeResponse.self, capacity: 1)
        xinyi__registry__v1__refuse_subject_change_response__init(c)
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        return c
    }
}

/// The request for UndoSubjectChange.
package struct UndoSubjectChangeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UndoSubjectChangeRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who proposes it.
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

extension UndoSubjectChangeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__undo_subject_change_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UndoSubjectChangeRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UndoSubjectChangeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UndoSubjectChangeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UndoSubjectChangeRequest.self, capacity: 1)
        xinyi__registry__v1__undo_subject_change_request__init(c)
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

extension UndoSubjectChangeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of UndoSubjectChange.
package struct UndoSubjectChangeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UndoSubjectChangeResponse" }

    /// The change as it now stands.
    package var change: SubjectChange? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        change: SubjectChange? = nil
    ) {
        self.change = change
    }
}

extension UndoSubjectChangeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__undo_subject_change_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UndoSubjectChangeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UndoSubjectChangeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UndoSubjectChangeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UndoSubjectChangeResponse.self, capacity: 1)
        xinyi__registry__v1__undo_subject_change_response__init(c)
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        return c
    }
}

/// The request for GetSubjectChange.
package struct GetSubjectChangeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetSubjectChangeRequest" }

    /// `subjectChanges/{id}`.
    package var name: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.name = name
        self.query = query
    }
}

extension GetSubjectChangeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_subject_change_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetSubjectChangeRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetSubjectChangeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetSubjectChangeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetSubjectChangeRequest.self, capacity: 1)
        xinyi__registry__v1__get_subject_change_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension GetSubjectChangeRequest: NamedRequest {}

/// The answer of GetSubjectChange.
package struct GetSubjectChangeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetSubjectChangeResponse" }

    /// The change.
    package var change: SubjectChange? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        change: SubjectChange? = nil
    ) {
        self.change = change
    }
}

extension GetSubjectChangeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_subject_change_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetSubjectChangeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetSubjectChangeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetSubjectChangeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetSubjectChangeResponse.self, capacity: 1)
        xinyi__registry__v1__get_subject_change_response__init(c)
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        return c
    }
}

/// The request for ListSubjectChanges.
package struct ListSubjectChangesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectChangesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only changes of this record, `subjects/{id}`; empty means all.
    package var subject: String = ""

    /// Only changes in this state; unspecified means all.
    package var state: SubjectChangeState = .unspecified

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        subject: String = "",
        state: SubjectChangeState = .unspecified,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.state = state
        self.query = query
    }
}

extension ListSubjectChangesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subject_changes_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectChangesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.state = try MessageArena.enumeration(SubjectChangeState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectChangesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectChangesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectChangesRequest.self, capacity: 1)
        xinyi__registry__v1__list_subject_changes_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.state = Xinyi__Registry__V1__SubjectChangeState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListSubjectChangesRequest: PagedRequest {}

/// The answer of ListSubjectChanges.
package struct ListSubjectChangesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectChangesResponse" }

    /// The changes, earliest first.
    package var changes: [SubjectChange] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        changes: [SubjectChange] = [],
        nextPageToken: String = ""
    ) {
        self.changes = changes
        self.nextPageToken = nextPageToken
    }
}

extension ListSubjectChangesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subject_changes_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectChangesResponse>) throws(MessageFault) {
        self.init()
        self.changes.reserveCapacity(c.pointee.n_changes)
        for index in 0..<c.pointee.n_changes {
            guard let nested = c.pointee.changes[index] else { continue }
            do { self.changes.append(try SubjectChange(unpacked: nested)) } catch { throw error.inside("changes", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectChangesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectChangesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectChangesResponse.self, capacity: 1)
        xinyi__registry__v1__list_subject_changes_response__init(c)
        if !self.changes.isEmpty {
            c.pointee.n_changes = self.changes.count
            let memory = arena.allocate(self.changes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChange>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__SubjectChange>?).self, capacity: self.changes.count)
            for index in self.changes.indices {
                do { list[index] = try self.changes[index].packed(in: arena) } catch { throw error.inside("changes", index) }
            }
            c.pointee.changes = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListSubjectChangesResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [SubjectChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.registry.v1.SubjectChangeService` is, for routers, channels and policies.
package enum SubjectChangeServiceMethods {
    /// Confirms a proposed change, or a proposed undoing, for the calling department. When nobody is awaited any more it takes
    /// effect in the same transaction, and the feed tells.
    ///
    /// Rows: R1, LC-07.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH), also where the records have changed since the proposal; FAILED_PRECONDITION
    /// (ILLEGAL_TRANSITION), (REGISTRAR_UNKNOWN) where nobody is on record as registering such subjects, (FOUR_EYES) for an
    /// official who has had a hand in it, (LATER_CHANGE) for an undoing while a later change of the records stands, or what the change itself is
    /// refused for; PERMISSION_DENIED for callers that are no department.
    package static let confirmSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "ConfirmSubjectChange",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.reviewer, .legalOfficer, .decider],
        rows: ["R1", "LC-07"])

    /// Refuses a proposed change, or a proposed undoing: by the proposing department, which so withdraws it, by the registering
    /// authority, or by a department that is awaited.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION); PERMISSION_DENIED
    /// (NOT_CONCERNED).
    package static let refuseSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "RefuseSubjectChange",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R1"])

    /// Proposes to undo a confirmed change as a whole: status, codes, names and records are as they were before it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION, LATER_CHANGE);
    /// PERMISSION_DENIED for callers that are no department.
    package static let undoSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "UndoSubjectChange",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    /// Returns a change with what it moves.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package static let getSubjectChange = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "GetSubjectChange",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R1"])

    /// Lists changes in the order of their proposal.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package static let listSubjectChanges = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectChangeService", method: "ListSubjectChanges",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator, .lead, .oversight],
        rows: ["R1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [confirmSubjectChange, refuseSubjectChange, undoSubjectChange, getSubjectChange, listSubjectChanges]
}

/// Decides changes that RegisterSubject (a number beside the code, a code as issued), UpdateSubject (status, and
/// particulars where others have decided), ChangeSubjectCode and MergeSubjects propose. A change takes effect when another
/// official has confirmed it, of the authority that registers subjects of the kind or of another department than the
/// proposer's, and when every department with an effective penalty about the subjects has: what a penalty restrains stays
/// where it was put until its authority agrees. Status, code and merge take a hand of the authority that registers such
/// subjects, whoever else agrees. A change is judged on the records as they were: once one of them has changed, it can
/// only be refused. An undoing takes the same hands, and the authority that registers such subjects where it had
/// confirmed or proposed the change.
package protocol SubjectChangeService: RPCService {
    /// Confirms a proposed change, or a proposed undoing, for the calling department. When nobody is awaited any more it takes
    /// effect in the same transaction, and the feed tells.
    ///
    /// Rows: R1, LC-07.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH), also where the records have changed since the proposal; FAILED_PRECONDITION
    /// (ILLEGAL_TRANSITION), (REGISTRAR_UNKNOWN) where nobody is on record as registering such subjects, (FOUR_EYES) for an
    /// official who has had a hand in it, (LATER_CHANGE) for an undoing while a later change of the records stands, or what the change itself is
    /// refused for; PERMISSION_DENIED for callers that are no department.
    func confirmSubjectChange(_ request: ConfirmSubjectChangeRequest, context: ServerContext) async throws -> ConfirmSubjectChangeResponse

    /// Refuses a proposed change, or a proposed undoing: by the proposing department, which so withdraws it, by the registering
    /// authority, or by a department that is awaited.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION); PERMISSION_DENIED
    /// (NOT_CONCERNED).
    func refuseSubjectChange(_ request: RefuseSubjectChangeRequest, context: ServerContext) async throws -> RefuseSubjectChangeResponse

    /// Proposes to undo a confirmed change as a whole: status, codes, names and records are as they were before it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION, LATER_CHANGE);
    /// PERMISSION_DENIED for callers that are no department.
    func undoSubjectChange(_ request: UndoSubjectChangeRequest, context: ServerContext) async throws -> UndoSubjectChangeResponse

    /// Returns a change with what it moves.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func getSubjectChange(_ request: GetSubjectChangeRequest, context: ServerContext) async throws -> GetSubjectChangeResponse

    /// Lists changes in the order of their proposal.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listSubjectChanges(_ request: ListSubjectChangesRequest, context: ServerContext) async throws -> ListSubjectChangesResponse
}

extension SubjectChangeService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func confirmSubjectChange(_ request: ConfirmSubjectChangeRequest, context: ServerContext) async throws -> ConfirmSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.confirmSubjectChange)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func refuseSubjectChange(_ request: RefuseSubjectChangeRequest, context: ServerContext) async throws -> RefuseSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.refuseSubjectChange)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func undoSubjectChange(_ request: UndoSubjectChangeRequest, context: ServerContext) async throws -> UndoSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.undoSubjectChange)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getSubjectChange(_ request: GetSubjectChangeRequest, context: ServerContext) async throws -> GetSubjectChangeResponse {
        throw unimplemented(SubjectChangeServiceMethods.getSubjectChange)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSubjectChanges(_ request: ListSubjectChangesRequest, context: ServerContext) async throws -> ListSubjectChangesResponse {
        throw unimplemented(SubjectChangeServiceMethods.listSubjectChanges)
    }
}

extension SubjectChangeService {
    /// Makes every method of `SubjectChangeService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSubjectChangeService(in router: inout Router) {
        router.add(SubjectChangeServiceMethods.confirmSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.refuseSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try RefuseSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.refuseSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.undoSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try UndoSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.undoSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.getSubjectChange) { payload, limits, _ throws(RPCError) in
            let request = try GetSubjectChangeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSubjectChange(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectChangeServiceMethods.listSubjectChanges) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectChangesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjectChanges(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerSubjectChangeService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.SubjectChangeService`.
///
/// Decides changes that RegisterSubject (a number beside the code, a code as issued), UpdateSubject (status, and
/// particulars where others have decided), ChangeSubjectCode and MergeSubjects propose. A change takes effect when another
/// official has confirmed it, of the authority that registers subjects of the kind or of another department than the
/// proposer's, and when every department with an effective penalty about the subjects has: what a penalty restrains stays
/// where it was put until its authority agrees. Status, code and merge take a hand of the authority that registers such
/// subjects, whoever else agrees. A change is judged on the records as they were: once one of them has changed, it can
/// only be refused. An undoing takes the same hands, and the authority that registers such subjects where it had
/// confirmed or proposed the change.
package struct SubjectChangeServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Confirms a proposed change, or a proposed undoing, for the calling department. When nobody is awaited any more it takes
    /// effect in the same transaction, and the feed tells.
    ///
    /// Rows: R1, LC-07.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH), also where the records have changed since the proposal; FAILED_PRECONDITION
    /// (ILLEGAL_TRANSITION), (REGISTRAR_UNKNOWN) where nobody is on record as registering such subjects, (FOUR_EYES) for an
    /// official who has had a hand in it, (LATER_CHANGE) for an undoing while a later change of the records stands, or what the change itself is
    /// refused for; PERMISSION_DENIED for callers that are no department.
    package func confirmSubjectChange(_ request: ConfirmSubjectChangeRequest, options: CallOptions = .default) async throws -> ConfirmSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.confirmSubjectChange, request.serialized(), options: options))
    }

    /// Refuses a proposed change, or a proposed undoing: by the proposing department, which so withdraws it, by the registering
    /// authority, or by a department that is awaited.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION); PERMISSION_DENIED
    /// (NOT_CONCERNED).
    package func refuseSubjectChange(_ request: RefuseSubjectChangeRequest, options: CallOptions = .default) async throws -> RefuseSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.refuseSubjectChange, request.serialized(), options: options))
    }

    /// Proposes to undo a confirmed change as a whole: status, codes, names and records are as they were before it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT; FAILED_PRECONDITION (ILLEGAL_TRANSITION, LATER_CHANGE);
    /// PERMISSION_DENIED for callers that are no department.
    package func undoSubjectChange(_ request: UndoSubjectChangeRequest, options: CallOptions = .default) async throws -> UndoSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.undoSubjectChange, request.serialized(), options: options))
    }

    /// Returns a change with what it moves.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package func getSubjectChange(_ request: GetSubjectChangeRequest, options: CallOptions = .default) async throws -> GetSubjectChangeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.getSubjectChange, request.serialized(), options: options))
    }

    /// Lists changes in the order of their proposal.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package func listSubjectChanges(_ request: ListSubjectChangesRequest, options: CallOptions = .default) async throws -> ListSubjectChangesResponse {
        try decodeResponse(await channel.unaryBytes(SubjectChangeServiceMethods.listSubjectChanges, request.serialized(), options: options))
    }
}
