// Written by `make generate` from proto/xinyi/registry/v1/decision_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for SubmitDecision.
package struct SubmitDecisionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubmitDecisionRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The record; unset is INVALID_ARGUMENT.
    package enum OneOf_Record: Sendable, Hashable {
        /// A permit.
        case permit(PermitRecord)
        /// A penalty.
        case penalty(PenaltyRecord)
        /// A decision of a further kind.
        case further(FurtherRecord)
    }

    /// The record; unset is INVALID_ARGUMENT.
    package var record: OneOf_Record?

    /// Who submits.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        record: OneOf_Record? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.record = record
        self.official = official
    }
}

extension SubmitDecisionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__submit_decision_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubmitDecisionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        switch c.pointee.record_case.rawValue {
            case 2:
            if let nested = c.pointee.permit {
                do { self.record = .permit(try PermitRecord(unpacked: nested)) } catch { throw error.inside("permit") }
            }
            case 3:
            if let nested = c.pointee.penalty {
                do { self.record = .penalty(try PenaltyRecord(unpacked: nested)) } catch { throw error.inside("penalty") }
            }
            case 5:
            if let nested = c.pointee.further {
                do { self.record = .further(try FurtherRecord(unpacked: nested)) } catch { throw error.inside("further") }
            }
            default: break
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubmitDecisionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubmitDecisionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubmitDecisionRequest.self, capacity: 1)
        xinyi__registry__v1__submit_decision_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        switch self.record {
            case .permit(let value):
                c.pointee.record_case = Xinyi__Registry__V1__SubmitDecisionRequest__RecordCase(rawValue: 2)
            do { c.pointee.permit = try value.packed(in: arena) } catch { throw error.inside("permit") }
            case .penalty(let value):
                c.pointee.record_case = Xinyi__Registry__V1__SubmitDecisionRequest__RecordCase(rawValue: 3)
            do { c.pointee.penalty = try value.packed(in: arena) } catch { throw error.inside("penalty") }
            case .further(let value):
                c.pointee.record_case = Xinyi__Registry__V1__SubmitDecisionRequest__RecordCase(rawValue: 5)
            do { c.pointee.further = try value.packed(in: arena) } catch { throw error.inside("further") }
            case nil: break
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension SubmitDecisionRequest: ActedRequest, IdempotentRequest {}

/// The answer of SubmitDecision.
package struct SubmitDecisionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubmitDecisionResponse" }

    /// The decision as kept.
    package var decision: Decision? = nil

    /// True if it was there already with the same content.
    package var duplicate: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil,
        duplicate: Bool = false
    ) {
        self.decision = decision
        self.duplicate = duplicate
    }
}

extension SubmitDecisionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__submit_decision_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubmitDecisionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
        self.duplicate = c.pointee.duplicate != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubmitDecisionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubmitDecisionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubmitDecisionResponse.self, capacity: 1)
        xinyi__registry__v1__submit_decision_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        c.pointee.duplicate = self.duplicate ? 1 : 0
        return c
    }
}

/// The request for ValidateDecision.
package struct ValidateDecisionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ValidateDecisionRequest" }

    /// The record; unset is INVALID_ARGUMENT.
    package enum OneOf_Record: Sendable, Hashable {
        /// A permit.
        case permit(PermitRecord)
        /// A penalty.
        case penalty(PenaltyRecord)
        /// A decision of a further kind.
        case further(FurtherRecord)
    }

    /// The record; unset is INVALID_ARGUMENT.
    package var record: OneOf_Record?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        record: OneOf_Record? = nil
    ) {
        self.record = record
    }
}

extension ValidateDecisionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__validate_decision_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ValidateDecisionRequest>) throws(MessageFault) {
        self.init()
        switch c.pointee.record_case.rawValue {
            case 1:
            if let nested = c.pointee.permit {
                do { self.record = .permit(try PermitRecord(unpacked: nested)) } catch { throw error.inside("permit") }
            }
            case 2:
            if let nested = c.pointee.penalty {
                do { self.record = .penalty(try PenaltyRecord(unpacked: nested)) } catch { throw error.inside("penalty") }
            }
            case 3:
            if let nested = c.pointee.further {
                do { self.record = .further(try FurtherRecord(unpacked: nested)) } catch { throw error.inside("further") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ValidateDecisionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ValidateDecisionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ValidateDecisionRequest.self, capacity: 1)
        xinyi__registry__v1__validate_decision_request__init(c)
        switch self.record {
            case .permit(let value):
                c.pointee.record_case = Xinyi__Registry__V1__ValidateDecisionRequest__RecordCase(rawValue: 1)
            do { c.pointee.permit = try value.packed(in: arena) } catch { throw error.inside("permit") }
            case .penalty(let value):
                c.pointee.record_case = Xinyi__Registry__V1__ValidateDecisionRequest__RecordCase(rawValue: 2)
            do { c.pointee.penalty = try value.packed(in: arena) } catch { throw error.inside("penalty") }
            case .further(let value):
                c.pointee.record_case = Xinyi__Registry__V1__ValidateDecisionRequest__RecordCase(rawValue: 3)
            do { c.pointee.further = try value.packed(in: arena) } catch { throw error.inside("further") }
            case nil: break
        }
        return c
    }
}

/// The answer of ValidateDecision.
package struct ValidateDecisionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ValidateDecisionResponse" }

    /// Every broken rule; empty if the record would be accepted or is a duplicate.
    package var violations: [RecordViolation] = []

    /// The decision that is there already with the same content, or empty.
    package var duplicateOf: String = ""

    /// Class that the rule set gives.
    package var severity: SeverityClass = .unspecified

    /// When it had to be uploaded.
    package var uploadDue: CommonSchema.DueDate? = nil

    /// True if submitted today it were late.
    package var late: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        violations: [RecordViolation] = [],
        duplicateOf: String = "",
        severity: SeverityClass = .unspecified,
        uploadDue: CommonSchema.DueDate? = nil,
        late: Bool = false
    ) {
        self.violations = violations
        self.duplicateOf = duplicateOf
        self.severity = severity
        self.uploadDue = uploadDue
        self.late = late
    }
}

extension ValidateDecisionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__validate_decision_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ValidateDecisionResponse>) throws(MessageFault) {
        self.init()
        self.violations.reserveCapacity(c.pointee.n_violations)
        for index in 0..<c.pointee.n_violations {
            guard let nested = c.pointee.violations[index] else { continue }
            do { self.violations.append(try RecordViolation(unpacked: nested)) } catch { throw error.inside("violations", index) }
        }
        self.duplicateOf = try MessageArena.string(c.pointee.duplicate_of, "duplicate_of")
        self.severity = try MessageArena.enumeration(SeverityClass(rawValue: Int32(bitPattern: c.pointee.severity.rawValue)), "severity")
        if let nested = c.pointee.upload_due {
            do { self.uploadDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("upload_due") }
        }
        self.late = c.pointee.late != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ValidateDecisionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ValidateDecisionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ValidateDecisionResponse.self, capacity: 1)
        xinyi__registry__v1__validate_decision_response__init(c)
        if !self.violations.isEmpty {
            c.pointee.n_violations = self.violations.count
            let memory = arena.allocate(self.violations.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__RecordViolation>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__RecordViolation>?).self, capacity: self.violations.count)
            for index in self.violations.indices {
                do { list[index] = try self.violations[index].packed(in: arena) } catch { throw error.inside("violations", index) }
            }
            c.pointee.violations = list
        }
        c.pointee.duplicate_of = try arena.copy(self.duplicateOf, "duplicate_of")
        c.pointee.severity = Xinyi__Registry__V1__SeverityClass(rawValue: UInt32(bitPattern: self.severity.rawValue))
        if let value = self.uploadDue {
            do { c.pointee.upload_due = try value.packed(in: arena) } catch { throw error.inside("upload_due") }
        }
        c.pointee.late = self.late ? 1 : 0
        return c
    }
}

/// The request for GetDecision.
package struct GetDecisionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetDecisionRequest" }

    /// `decisions/{id}`.
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

extension GetDecisionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_decision_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetDecisionRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetDecisionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetDecisionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetDecisionRequest.self, capacity: 1)
        xinyi__registry__v1__get_decision_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension GetDecisionRequest: NamedRequest {}

/// The answer of GetDecision.
package struct GetDecisionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetDecisionResponse" }

    /// The decision.
    package var decision: Decision? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }
}

extension GetDecisionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_decision_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetDecisionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetDecisionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetDecisionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetDecisionResponse.self, capacity: 1)
        xinyi__registry__v1__get_decision_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for ListDecisions.
package struct ListDecisionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListDecisionsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this subject, `subjects/{id}`, with all records merged into it or standing for it; empty means all.
    package var subject: String = ""

    /// Only this department's, by code; empty means all.
    package var department: String = ""

    /// Only this kind; unspecified means all.
    package var kind: DecisionKind = .unspecified

    /// Only decisions of this day or later, `YYYY-MM-DD`; empty means no bound.
    package var decidedFrom: String = ""

    /// Only decisions of this day or earlier, `YYYY-MM-DD`; empty means no bound.
    package var decidedTo: String = ""

    /// Only those submitted late.
    package var lateOnly: Bool = false

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        subject: String = "",
        department: String = "",
        kind: DecisionKind = .unspecified,
        decidedFrom: String = "",
        decidedTo: String = "",
        lateOnly: Bool = false,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.department = department
        self.kind = kind
        self.decidedFrom = decidedFrom
        self.decidedTo = decidedTo
        self.lateOnly = lateOnly
        self.query = query
    }
}

extension ListDecisionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_decisions_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListDecisionsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.decidedFrom = try MessageArena.string(c.pointee.decided_from, "decided_from")
        self.decidedTo = try MessageArena.string(c.pointee.decided_to, "decided_to")
        self.lateOnly = c.pointee.late_only != 0
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListDecisionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListDecisionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListDecisionsRequest.self, capacity: 1)
        xinyi__registry__v1__list_decisions_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.decided_from = try arena.copy(self.decidedFrom, "decided_from")
        c.pointee.decided_to = try arena.copy(self.decidedTo, "decided_to")
        c.pointee.late_only = self.lateOnly ? 1 : 0
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListDecisionsRequest: PagedRequest {}

/// The answer of ListDecisions.
package struct ListDecisionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListDecisionsResponse" }

    /// The decisions, newest submission first.
    package var decisions: [Decision] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decisions: [Decision] = [],
        nextPageToken: String = ""
    ) {
        self.decisions = decisions
        self.nextPageToken = nextPageToken
    }
}

extension ListDecisionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_decisions_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListDecisionsResponse>) throws(MessageFault) {
        self.init()
        self.decisions.reserveCapacity(c.pointee.n_decisions)
        for index in 0..<c.pointee.n_decisions {
            guard let nested = c.pointee.decisions[index] else { continue }
            do { self.decisions.append(try Decision(unpacked: nested)) } catch { throw error.inside("decisions", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListDecisionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListDecisionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListDecisionsResponse.self, capacity: 1)
        xinyi__registry__v1__list_decisions_response__init(c)
        if !self.decisions.isEmpty {
            c.pointee.n_decisions = self.decisions.count
            let memory = arena.allocate(self.decisions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Decision>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Decision>?).self, capacity: self.decisions.count)
            for index in self.decisions.indices {
                do { list[index] = try self.decisions[index].packed(in: arena) } catch { throw error.inside("decisions", index) }
            }
            c.pointee.decisions = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListDecisionsResponse: PagedResponse {
    /// The page's items, which the contract calls `decisions`.
    package var items: [Decision] {
        get { decisions }
        set { decisions = newValue }
    }
}

/// The request for CorrectDecision.
package struct CorrectDecisionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CorrectDecisionRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// The whole record as it shall be; unset is INVALID_ARGUMENT.
    package enum OneOf_Record: Sendable, Hashable {
        /// A permit.
        case permit(PermitRecord)
        /// A penalty.
        case penalty(PenaltyRecord)
        /// A decision of a further kind.
        case further(FurtherRecord)
    }

    /// The whole record as it shall be; unset is INVALID_ARGUMENT.
    package var record: OneOf_Record?

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who corrects.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        record: OneOf_Record? = nil,
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.record = record
        self.reason = reason
        self.official = official
    }
}

extension CorrectDecisionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__correct_decision_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CorrectDecisionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        switch c.pointee.record_case.rawValue {
            case 4:
            if let nested = c.pointee.permit {
                do { self.record = .permit(try PermitRecord(unpacked: nested)) } catch { throw error.inside("permit") }
            }
            case 5:
            if let nested = c.pointee.penalty {
                do { self.record = .penalty(try PenaltyRecord(unpacked: nested)) } catch { throw error.inside("penalty") }
            }
            case 8:
            if let nested = c.pointee.further {
                do { self.record = .further(try FurtherRecord(unpacked: nested)) } catch { throw error.inside("further") }
            }
            default: break
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CorrectDecisionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CorrectDecisionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CorrectDecisionRequest.self, capacity: 1)
        xinyi__registry__v1__correct_decision_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        switch self.record {
            case .permit(let value):
                c.pointee.record_case = Xinyi__Registry__V1__CorrectDecisionRequest__RecordCase(rawValue: 4)
            do { c.pointee.permit = try value.packed(in: arena) } catch { throw error.inside("permit") }
            case .penalty(let value):
                c.pointee.record_case = Xinyi__Registry__V1__CorrectDecisionRequest__RecordCase(rawValue: 5)
            do { c.pointee.penalty = try value.packed(in: arena) } catch { throw error.inside("penalty") }
            case .further(let value):
                c.pointee.record_case = Xinyi__Registry__V1__CorrectDecisionRequest__RecordCase(rawValue: 8)
            do { c.pointee.further = try value.packed(in: arena) } catch { throw error.inside("further") }
            case nil: break
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CorrectDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of CorrectDecision.
package struct CorrectDecisionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CorrectDecisionResponse" }

    /// The decision in its new version.
    package var decision: Decision? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }
}

extension CorrectDecisionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__correct_decision_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CorrectDecisionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CorrectDecisionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CorrectDecisionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CorrectDecisionResponse.self, capacity: 1)
        xinyi__registry__v1__correct_decision_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for WithdrawDecision.
package struct WithdrawDecisionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.WithdrawDecisionRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who withdraws.
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

extension WithdrawDecisionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__withdraw_decision_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__WithdrawDecisionRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__WithdrawDecisionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__WithdrawDecisionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__WithdrawDecisionRequest.self, capacity: 1)
        xinyi__registry__v1__withdraw_decision_request__init(c)
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

extension WithdrawDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawDecision.
package struct WithdrawDecisionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.WithdrawDecisionResponse" }

    /// The decision, withdrawn.
    package var decision: Decision? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }
}

extension WithdrawDecisionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__withdraw_decision_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__WithdrawDecisionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__WithdrawDecisionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__WithdrawDecisionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__WithdrawDecisionResponse.self, capacity: 1)
        xinyi__registry__v1__withdraw_decision_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for AnnulDecision.
package struct AnnulDecisionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.AnnulDecisionRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// The body that annulled it, 1 to 200 characters.
    package var annullingAuthority: String = ""

    /// Number of its document, 1 to 128 characters.
    package var documentNumber: String = ""

    /// Day of its decision, `YYYY-MM-DD`, not in the future.
    package var annulmentDate: String = ""

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
        etag: String = "",
        annullingAuthority: String = "",
        documentNumber: String = "",
        annulmentDate: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.annullingAuthority = annullingAuthority
        self.documentNumber = documentNumber
        self.annulmentDate = annulmentDate
        self.reason = reason
        self.official = official
    }
}

extension AnnulDecisionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__annul_decision_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__AnnulDecisionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.annullingAuthority = try MessageArena.string(c.pointee.annulling_authority, "annulling_authority")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.annulmentDate = try MessageArena.string(c.pointee.annulment_date, "annulment_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__AnnulDecisionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__AnnulDecisionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__AnnulDecisionRequest.self, capacity: 1)
        xinyi__registry__v1__annul_decision_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.annulling_authority = try arena.copy(self.annullingAuthority, "annulling_authority")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.annulment_date = try arena.copy(self.annulmentDate, "annulment_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension AnnulDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AnnulDecision.
package struct AnnulDecisionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.AnnulDecisionResponse" }

    /// The decision, annulled.
    package var decision: Decision? = nil

    /// Last day on which it is to be gone from publication.
    package var withdrawalDue: CommonSchema.DueDate? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil,
        withdrawalDue: CommonSchema.DueDate? = nil
    ) {
        self.decision = decision
        self.withdrawalDue = withdrawalDue
    }
}

extension AnnulDecisionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__annul_decision_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__AnnulDecisionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
        if let nested = c.pointee.withdrawal_due {
            do { self.withdrawalDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("withdrawal_due") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__AnnulDecisionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__AnnulDecisionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__AnnulDecisionResponse.self, capacity: 1)
        xinyi__registry__v1__annul_decision_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        if let value = self.withdrawalDue {
            do { c.pointee.withdrawal_due = try value.packed(in: arena) } catch { throw error.inside("withdrawal_due") }
        }
        return c
    }
}

/// The request for MarkDecisionDisputed.
package struct MarkDecisionDisputedRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionDisputedRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// True sets the mark, false takes it away.
    package var disputed: Bool = false

    /// The objection, `objections/{id}` of listing.
    package var objection: String = ""

    /// Who marks it; empty where listing does by rule.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        disputed: Bool = false,
        objection: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.disputed = disputed
        self.objection = objection
        self.official = official
    }
}

extension MarkDecisionDisputedRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__mark_decision_disputed_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MarkDecisionDisputedRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.disputed = c.pointee.disputed != 0
        self.objection = try MessageArena.string(c.pointee.objection, "objection")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MarkDecisionDisputedRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MarkDecisionDisputedRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MarkDecisionDisputedRequest.self, capacity: 1)
        xinyi__registry__v1__mark_decision_disputed_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.disputed = self.disputed ? 1 : 0
        c.pointee.objection = try arena.copy(self.objection, "objection")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension MarkDecisionDisputedRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of MarkDecisionDisputed.
package struct MarkDecisionDisputedResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionDisputedResponse" }

    /// The decision.
    package var decision: Decision? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }
}

extension MarkDecisionDisputedResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__mark_decision_disputed_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MarkDecisionDisputedResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MarkDecisionDisputedResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MarkDecisionDisputedResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MarkDecisionDisputedResponse.self, capacity: 1)
        xinyi__registry__v1__mark_decision_disputed_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for MarkDecisionProceedings.
package struct MarkDecisionProceedingsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionProceedingsRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// True sets the mark, false takes it away.
    package var pending: Bool = false

    /// Number of the order that suspends the execution, at most 128 characters; empty ends a suspension.
    package var suspensionOrder: String = ""

    /// The proceeding, `proceedings/{id}` of listing.
    package var proceeding: String = ""

    /// Who marks it; empty where listing does by rule.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        pending: Bool = false,
        suspensionOrder: String = "",
        proceeding: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.pending = pending
        self.suspensionOrder = suspensionOrder
        self.proceeding = proceeding
        self.official = official
    }
}

extension MarkDecisionProceedingsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__mark_decision_proceedings_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MarkDecisionProceedingsRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.pending = c.pointee.pending != 0
        self.suspensionOrder = try MessageArena.string(c.pointee.suspension_order, "suspension_order")
        self.proceeding = try MessageArena.string(c.pointee.proceeding, "proceeding")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MarkDecisionProceedingsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MarkDecisionProceedingsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MarkDecisionProceedingsRequest.self, capacity: 1)
        xinyi__registry__v1__mark_decision_proceedings_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.pending = self.pending ? 1 : 0
        c.pointee.suspension_order = try arena.copy(self.suspensionOrder, "suspension_order")
        c.pointee.proceeding = try arena.copy(self.proceeding, "proceeding")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension MarkDecisionProceedingsRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of MarkDecisionProceedings.
package struct MarkDecisionProceedingsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionProceedingsResponse" }

    /// The decision.
    package var decision: Decision? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }
}

extension MarkDecisionProceedingsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__mark_decision_proceedings_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MarkDecisionProceedingsResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MarkDecisionProceedingsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MarkDecisionProceedingsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MarkDecisionProceedingsResponse.self, capacity: 1)
        xinyi__registry__v1__mark_decision_proceedings_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for RecordJointService.
package struct RecordJointServiceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RecordJointServiceRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Service of the decision; day, channel, recipient and proof are required.
    package var service: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// Why, 1 to 400 characters, where it corrects a service recorded before; empty otherwise.
    package var correctionReason: String = ""

    /// Who records it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        service: CommonSchema.ProofOfService? = nil,
        repairNotice: CommonSchema.DocumentReference? = nil,
        correctionReason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.service = service
        self.repairNotice = repairNotice
        self.correctionReason = correctionReason
        self.official = official
    }
}

extension RecordJointServiceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__record_joint_service_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RecordJointServiceRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.service {
            do { self.service = try CommonSchema.ProofOfService(unpacked: nested) } catch { throw error.inside("service") }
        }
        if let nested = c.pointee.repair_notice {
            do { self.repairNotice = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("repair_notice") }
        }
        self.correctionReason = try MessageArena.string(c.pointee.correction_reason, "correction_reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RecordJointServiceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RecordJointServiceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RecordJointServiceRequest.self, capacity: 1)
        xinyi__registry__v1__record_joint_service_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.service {
            do { c.pointee.service = try value.packed(in: arena) } catch { throw error.inside("service") }
        }
        if let value = self.repairNotice {
            do { c.pointee.repair_notice = try value.packed(in: arena) } catch { throw error.inside("repair_notice") }
        }
        c.pointee.correction_reason = try arena.copy(self.correctionReason, "correction_reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RecordJointServiceRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RecordJointService.
package struct RecordJointServiceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RecordJointServiceResponse" }

    /// The decision.
    package var decision: Decision? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }
}

extension RecordJointServiceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__record_joint_service_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RecordJointServiceResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RecordJointServiceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RecordJointServiceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RecordJointServiceResponse.self, capacity: 1)
        xinyi__registry__v1__record_joint_service_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// A penalty of which the joint service is not recorded.
package struct PenaltyWithoutService: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PenaltyWithoutService" }

    /// `decisions/{id}`.
    package var decision: String = ""

    /// Code of the department.
    package var department: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// Number of the document.
    package var documentNumber: String = ""

    /// Day of the decision, `YYYY-MM-DD`.
    package var decisionDate: String = ""

    /// When it was submitted.
    package var submitTime: WireTimestamp? = nil

    /// Calendar days since it was submitted, from 1.
    package var daysMissing: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: String = "",
        department: String = "",
        subject: String = "",
        documentNumber: String = "",
        decisionDate: String = "",
        submitTime: WireTimestamp? = nil,
        daysMissing: Int32 = 0
    ) {
        self.decision = decision
        self.department = department
        self.subject = subject
        self.documentNumber = documentNumber
        self.decisionDate = decisionDate
        self.submitTime = submitTime
        self.daysMissing = daysMissing
    }
}

extension PenaltyWithoutService {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__penalty_without_service__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PenaltyWithoutService>) throws(MessageFault) {
        self.init()
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        if let nested = c.pointee.submit_time {
            do { self.submitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("submit_time") }
        }
        self.daysMissing = c.pointee.days_missing
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PenaltyWithoutService> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PenaltyWithoutService>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PenaltyWithoutService.self, capacity: 1)
        xinyi__registry__v1__penalty_without_service__init(c)
        c.pointee.decision = try arena.copy(self.decision, "decision")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        if let value = self.submitTime {
            do { c.pointee.submit_time = try value.packed(in: arena) } catch { throw error.inside("submit_time") }
        }
        c.pointee.days_missing = self.daysMissing
        return c
    }
}

/// The request for ListPenaltiesWithoutService.
package struct ListPenaltiesWithoutServiceRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListPenaltiesWithoutServiceRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this department's, by code; empty means all that the caller may see.
    package var department: String = ""

    /// Only decisions of this day or later, `YYYY-MM-DD`; empty means no bound.
    package var decidedFrom: String = ""

    /// Only decisions of this day or earlier, `YYYY-MM-DD`; empty means no bound.
    package var decidedTo: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        decidedFrom: String = "",
        decidedTo: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.decidedFrom = decidedFrom
        self.decidedTo = decidedTo
    }
}

extension ListPenaltiesWithoutServiceRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_penalties_without_service_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListPenaltiesWithoutServiceRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.decidedFrom = try MessageArena.string(c.pointee.decided_from, "decided_from")
        self.decidedTo = try MessageArena.string(c.pointee.decided_to, "decided_to")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListPenaltiesWithoutServiceRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListPenaltiesWithoutServiceRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListPenaltiesWithoutServiceRequest.self, capacity: 1)
        xinyi__registry__v1__list_penalties_without_service_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.decided_from = try arena.copy(self.decidedFrom, "decided_from")
        c.pointee.decided_to = try arena.copy(self.decidedTo, "decided_to")
        return c
    }
}

extension ListPenaltiesWithoutServiceRequest: PagedRequest {}

/// The answer of ListPenaltiesWithoutService.
package struct ListPenaltiesWithoutServiceResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListPenaltiesWithoutServiceResponse" }

    /// The penalties, oldest decision first.
    package var penalties: [PenaltyWithoutService] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        penalties: [PenaltyWithoutService] = [],
        nextPageToken: String = ""
    ) {
        self.penalties = penalties
        self.nextPageToken = nextPageToken
    }
}

extension ListPenaltiesWithoutServiceResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_penalties_without_service_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListPenaltiesWithoutServiceResponse>) throws(MessageFault) {
        self.init()
        self.penalties.reserveCapacity(c.pointee.n_penalties)
        for index in 0..<c.pointee.n_penalties {
            guard let nested = c.pointee.penalties[index] else { continue }
            do { self.penalties.append(try PenaltyWithoutService(unpacked: nested)) } catch { throw error.inside("penalties", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListPenaltiesWithoutServiceResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListPenaltiesWithoutServiceResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListPenaltiesWithoutServiceResponse.self, capacity: 1)
        xinyi__registry__v1__list_penalties_without_service_response__init(c)
        if !self.penalties.isEmpty {
            c.pointee.n_penalties = self.penalties.count
            let memory = arena.allocate(self.penalties.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__PenaltyWithoutService>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__PenaltyWithoutService>?).self, capacity: self.penalties.count)
            for index in self.penalties.indices {
                do { list[index] = try self.penalties[index].packed(in: arena) } catch { throw error.inside("penalties", index) }
            }
            c.pointee.penalties = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListPenaltiesWithoutServiceResponse: PagedResponse {
    /// The page's items, which the contract calls `penalties`.
    package var items: [PenaltyWithoutService] {
        get { penalties }
        set { penalties = newValue }
    }
}

/// The request for ListDecisionVersions.
package struct ListDecisionVersionsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListDecisionVersionsRequest" }

    /// The decision, `decisions/{id}`.
    package var decision: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.decision = decision
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDecisionVersionsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_decision_versions_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListDecisionVersionsRequest>) throws(MessageFault) {
        self.init()
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListDecisionVersionsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListDecisionVersionsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListDecisionVersionsRequest.self, capacity: 1)
        xinyi__registry__v1__list_decision_versions_request__init(c)
        c.pointee.decision = try arena.copy(self.decision, "decision")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListDecisionVersionsRequest: PagedRequest {}

/// The answer of ListDecisionVersions.
package struct ListDecisionVersionsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListDecisionVersionsResponse" }

    /// The versions, newest first.
    package var versions: [DecisionVersion] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        versions: [DecisionVersion] = [],
        nextPageToken: String = ""
    ) {
        self.versions = versions
        self.nextPageToken = nextPageToken
    }
}

extension ListDecisionVersionsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_decision_versions_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListDecisionVersionsResponse>) throws(MessageFault) {
        self.init()
        self.versions.reserveCapacity(c.pointee.n_versions)
        for index in 0..<c.pointee.n_versions {
            guard let nested = c.pointee.versions[index] else { continue }
            do { self.versions.append(try DecisionVersion(unpacked: nested)) } catch { throw error.inside("versions", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListDecisionVersionsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListDecisionVersionsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListDecisionVersionsResponse.self, capacity: 1)
        xinyi__registry__v1__list_decision_versions_response__init(c)
        if !self.versions.isEmpty {
            c.pointee.n_versions = self.versions.count
            let memory = arena.allocate(self.versions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__DecisionVersion>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__DecisionVersion>?).self, capacity: self.versions.count)
            for index in self.versions.indices {
                do { list[index] = try self.versions[index].packed(in: arena) } catch { throw error.inside("versions", index) }
            }
            c.pointee.versions = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListDecisionVersionsResponse: PagedResponse {
    /// The page's items, which the contract calls `versions`.
    package var items: [DecisionVersion] {
        get { versions }
        set { versions = newValue }
    }
}

/// One version of a decision.
package struct DecisionVersion: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.DecisionVersion" }

    /// The number of the version, from 1.
    package var version: Int32 = 0

    /// What differs from the version before; empty for the first.
    package var changes: [FieldChange] = []

    /// Why it was made; empty for the first.
    package var reason: String = ""

    /// Who made it, by id.
    package var official: String = ""

    /// When.
    package var recordTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        version: Int32 = 0,
        changes: [FieldChange] = [],
        reason: String = "",
        official: String = "",
        recordTime: WireTimestamp? = nil
    ) {
        self.version = version
        self.changes = changes
        self.reason = reason
        self.official = official
        self.recordTime = recordTime
    }
}

extension DecisionVersion {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__decision_version__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__DecisionVersion>) throws(MessageFault) {
        self.init()
        self.version = c.pointee.version
        self.changes.reserveCapacity(c.pointee.n_changes)
        for index in 0..<c.pointee.n_changes {
            guard let nested = c.pointee.changes[index] else { continue }
            do { self.changes.append(try FieldChange(unpacked: nested)) } catch { throw error.inside("changes", index) }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.official = try MessageArena.string(c.pointee.official, "official")
        if let nested = c.pointee.record_time {
            do { self.recordTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("record_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__DecisionVersion> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__DecisionVersion>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__DecisionVersion.self, capacity: 1)
        xinyi__registry__v1__decision_version__init(c)
        c.pointee.version = self.version
        if !self.changes.isEmpty {
            c.pointee.n_changes = self.changes.count
            let memory = arena.allocate(self.changes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__FieldChange>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__FieldChange>?).self, capacity: self.changes.count)
            for index in self.changes.indices {
                do { list[index] = try self.changes[index].packed(in: arena) } catch { throw error.inside("changes", index) }
            }
            c.pointee.changes = list
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.official = try arena.copy(self.official, "official")
        if let value = self.recordTime {
            do { c.pointee.record_time = try value.packed(in: arena) } catch { throw error.inside("record_time") }
        }
        return c
    }
}

/// Old and new value of one field.
package struct FieldChange: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.FieldChange" }

    /// The template's field code.
    package var field: String = ""

    /// The value before; masked where it is a person's number.
    package var oldValue: String = ""

    /// The value after; masked where it is a person's number.
    package var newValue: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        field: String = "",
        oldValue: String = "",
        newValue: String = ""
    ) {
        self.field = field
        self.oldValue = oldValue
        self.newValue = newValue
    }
}

extension FieldChange {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__field_change__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__FieldChange>) throws(MessageFault) {
        self.init()
        self.field = try MessageArena.string(c.pointee.field, "field")
        self.oldValue = try MessageArena.string(c.pointee.old_value, "old_value")
        self.newValue = try MessageArena.string(c.pointee.new_value, "new_value")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__FieldChange> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__FieldChange>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__FieldChange.self, capacity: 1)
        xinyi__registry__v1__field_change__init(c)
        c.pointee.field = try arena.copy(self.field, "field")
        c.pointee.old_value = try arena.copy(self.oldValue, "old_value")
        c.pointee.new_value = try arena.copy(self.newValue, "new_value")
        return c
    }
}

/// What each method of `xinyi.registry.v1.DecisionService` is, for routers, channels and policies.
package enum DecisionServiceMethods {
    /// Submits one decision. The same content again answers with the decision already kept (`duplicate`); another content
    /// under the same authority, document number, subject and date is refused and names the fields that differ.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: INVALID_ARGUMENT (INVALID_RECORD) with one field violation per broken rule; ALREADY_EXISTS
    /// (DECISION_DIFFERS, metadata `decision` and `fields`); FAILED_PRECONDITION (UNKNOWN_DEPARTMENT) if the caller's
    /// department is not in the catalogue; PERMISSION_DENIED for callers that are no department; UNIMPLEMENTED for a
    /// record of a further kind until row R12 is built.
    package static let submitDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "SubmitDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R2", "R3", "X3"])

    /// Says what SubmitDecision would say, and stores nothing.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT only if no record is given; PERMISSION_DENIED for callers that are no department.
    package static let validateDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ValidateDecision",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["R2"])

    /// Returns a decision; numbers of persons are masked.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package static let getDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "GetDecision",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "R3", "X3"])

    /// Lists decisions, newest submission first, by any mixture of the filters.
    ///
    /// Rows: R2, R3.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package static let listDecisions = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ListDecisions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "R3"])

    /// Corrects a decision: a new version with old and new value by field; the old version stays readable.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT with one violation per broken rule;
    /// FAILED_PRECONDITION if withdrawn or annulled; PERMISSION_DENIED for another department.
    package static let correctDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "CorrectDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R6"])

    /// Withdraws a decision recorded in error. It stays on file, closed to use.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    package static let withdrawDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "WithdrawDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R6"])

    /// Records that a reconsideration body or a court annulled or changed the decision; to be withdrawn from publication
    /// within the rule book's WITHDRAW_ANNULLED_PENALTY.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    package static let annulDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "AnnulDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R6"])

    /// Marks a decision as disputed while an objection is verified, or takes the mark away.
    ///
    /// Rows: R6, L5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing and the department.
    package static let markDecisionDisputed = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "MarkDecisionDisputed",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R6", "L5"])

    /// Marks that reconsideration or litigation about a decision is pending and whether its execution is suspended by order,
    /// or takes both marks away. The mark follows a proceeding that listing keeps, and a suspension only ever favours the
    /// subject: it ends with the proceeding or with another order, never by itself.
    ///
    /// Rows: R6, L10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if a suspension is given without its order; FAILED_PRECONDITION if withdrawn or
    /// annulled; PERMISSION_DENIED for callers other than listing and the department.
    package static let markDecisionProceedings = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "MarkDecisionProceedings",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R6", "L10"])

    /// Records that a penalty was served together with the repair notice. The subject's times to contest run from this day,
    /// so that nothing is believed without proof: the documents are named by their content, the day lies between decision
    /// and today, and a correction is a version that the subject sees in its own records and may contest like any field.
    ///
    /// Rows: R13.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming what is missing; FAILED_PRECONDITION
    /// (NOT_A_PENALTY), or if withdrawn or annulled; PERMISSION_DENIED for another department.
    package static let recordJointService = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "RecordJointService",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R13"])

    /// Lists penalties that had to be served together with the repair notice and of which that is not recorded, oldest
    /// decision first, from the day after their submission on. A department sees its own; the lead department
    /// and oversight see all. What is missing is the department's fault: no disadvantage of the subject follows from it.
    ///
    /// Rows: R13, P2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for another department's and for the public.
    package static let listPenaltiesWithoutService = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ListPenaltiesWithoutService",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R13", "P2"])

    /// Lists the versions of a decision, newest first, with what changed.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public.
    package static let listDecisionVersions = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ListDecisionVersions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [submitDecision, validateDecision, getDecision, listDecisions, correctDecision, withdrawDecision, annulDecision, markDecisionDisputed, markDecisionProceedings, recordJointService, listPenaltiesWithoutService, listDecisionVersions]
}

/// Takes in, shows and corrects double-publicity decisions. The department that decides is the caller's.
package protocol DecisionService: RPCService {
    /// Submits one decision. The same content again answers with the decision already kept (`duplicate`); another content
    /// under the same authority, document number, subject and date is refused and names the fields that differ.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: INVALID_ARGUMENT (INVALID_RECORD) with one field violation per broken rule; ALREADY_EXISTS
    /// (DECISION_DIFFERS, metadata `decision` and `fields`); FAILED_PRECONDITION (UNKNOWN_DEPARTMENT) if the caller's
    /// department is not in the catalogue; PERMISSION_DENIED for callers that are no department; UNIMPLEMENTED for a
    /// record of a further kind until row R12 is built.
    func submitDecision(_ request: SubmitDecisionRequest, context: ServerContext) async throws -> SubmitDecisionResponse

    /// Says what SubmitDecision would say, and stores nothing.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT only if no record is given; PERMISSION_DENIED for callers that are no department.
    func validateDecision(_ request: ValidateDecisionRequest, context: ServerContext) async throws -> ValidateDecisionResponse

    /// Returns a decision; numbers of persons are masked.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func getDecision(_ request: GetDecisionRequest, context: ServerContext) async throws -> GetDecisionResponse

    /// Lists decisions, newest submission first, by any mixture of the filters.
    ///
    /// Rows: R2, R3.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listDecisions(_ request: ListDecisionsRequest, context: ServerContext) async throws -> ListDecisionsResponse

    /// Corrects a decision: a new version with old and new value by field; the old version stays readable.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT with one violation per broken rule;
    /// FAILED_PRECONDITION if withdrawn or annulled; PERMISSION_DENIED for another department.
    func correctDecision(_ request: CorrectDecisionRequest, context: ServerContext) async throws -> CorrectDecisionResponse

    /// Withdraws a decision recorded in error. It stays on file, closed to use.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    func withdrawDecision(_ request: WithdrawDecisionRequest, context: ServerContext) async throws -> WithdrawDecisionResponse

    /// Records that a reconsideration body or a court annulled or changed the decision; to be withdrawn from publication
    /// within the rule book's WITHDRAW_ANNULLED_PENALTY.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    func annulDecision(_ request: AnnulDecisionRequest, context: ServerContext) async throws -> AnnulDecisionResponse

    /// Marks a decision as disputed while an objection is verified, or takes the mark away.
    ///
    /// Rows: R6, L5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing and the department.
    func markDecisionDisputed(_ request: MarkDecisionDisputedRequest, context: ServerContext) async throws -> MarkDecisionDisputedResponse

    /// Marks that reconsideration or litigation about a decision is pending and whether its execution is suspended by order,
    /// or takes both marks away. The mark follows a proceeding that listing keeps, and a suspension only ever favours the
    /// subject: it ends with the proceeding or with another order, never by itself.
    ///
    /// Rows: R6, L10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if a suspension is given without its order; FAILED_PRECONDITION if withdrawn or
    /// annulled; PERMISSION_DENIED for callers other than listing and the department.
    func markDecisionProceedings(_ request: MarkDecisionProceedingsRequest, context: ServerContext) async throws -> MarkDecisionProceedingsResponse

    /// Records that a penalty was served together with the repair notice. The subject's times to contest run from this day,
    /// so that nothing is believed without proof: the documents are named by their content, the day lies between decision
    /// and today, and a correction is a version that the subject sees in its own records and may contest like any field.
    ///
    /// Rows: R13.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming what is missing; FAILED_PRECONDITION
    /// (NOT_A_PENALTY), or if withdrawn or annulled; PERMISSION_DENIED for another department.
    func recordJointService(_ request: RecordJointServiceRequest, context: ServerContext) async throws -> RecordJointServiceResponse

    /// Lists penalties that had to be served together with the repair notice and of which that is not recorded, oldest
    /// decision first, from the day after their submission on. A department sees its own; the lead department
    /// and oversight see all. What is missing is the department's fault: no disadvantage of the subject follows from it.
    ///
    /// Rows: R13, P2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for another department's and for the public.
    func listPenaltiesWithoutService(_ request: ListPenaltiesWithoutServiceRequest, context: ServerContext) async throws -> ListPenaltiesWithoutServiceResponse

    /// Lists the versions of a decision, newest first, with what changed.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public.
    func listDecisionVersions(_ request: ListDecisionVersionsRequest, context: ServerContext) async throws -> ListDecisionVersionsResponse
}

extension DecisionService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func submitDecision(_ request: SubmitDecisionRequest, context: ServerContext) async throws -> SubmitDecisionResponse {
        throw unimplemented(DecisionServiceMethods.submitDecision)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func validateDecision(_ request: ValidateDecisionRequest, context: ServerContext) async throws -> ValidateDecisionResponse {
        throw unimplemented(DecisionServiceMethods.validateDecision)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getDecision(_ request: GetDecisionRequest, context: ServerContext) async throws -> GetDecisionResponse {
        throw unimplemented(DecisionServiceMethods.getDecision)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listDecisions(_ request: ListDecisionsRequest, context: ServerContext) async throws -> ListDecisionsResponse {
        throw unimplemented(DecisionServiceMethods.listDecisions)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func correctDecision(_ request: CorrectDecisionRequest, context: ServerContext) async throws -> CorrectDecisionResponse {
        throw unimplemented(DecisionServiceMethods.correctDecision)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func withdrawDecision(_ request: WithdrawDecisionRequest, context: ServerContext) async throws -> WithdrawDecisionResponse {
        throw unimplemented(DecisionServiceMethods.withdrawDecision)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func annulDecision(_ request: AnnulDecisionRequest, context: ServerContext) async throws -> AnnulDecisionResponse {
        throw unimplemented(DecisionServiceMethods.annulDecision)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func markDecisionDisputed(_ request: MarkDecisionDisputedRequest, context: ServerContext) async throws -> MarkDecisionDisputedResponse {
        throw unimplemented(DecisionServiceMethods.markDecisionDisputed)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func markDecisionProceedings(_ request: MarkDecisionProceedingsRequest, context: ServerContext) async throws -> MarkDecisionProceedingsResponse {
        throw unimplemented(DecisionServiceMethods.markDecisionProceedings)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordJointService(_ request: RecordJointServiceRequest, context: ServerContext) async throws -> RecordJointServiceResponse {
        throw unimplemented(DecisionServiceMethods.recordJointService)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listPenaltiesWithoutService(_ request: ListPenaltiesWithoutServiceRequest, context: ServerContext) async throws -> ListPenaltiesWithoutServiceResponse {
        throw unimplemented(DecisionServiceMethods.listPenaltiesWithoutService)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listDecisionVersions(_ request: ListDecisionVersionsRequest, context: ServerContext) async throws -> ListDecisionVersionsResponse {
        throw unimplemented(DecisionServiceMethods.listDecisionVersions)
    }
}

extension DecisionService {
    /// Makes every method of `DecisionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDecisionService(in router: inout Router) {
        router.add(DecisionServiceMethods.submitDecision) { payload, limits, _ throws(RPCError) in
            let request = try SubmitDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.validateDecision) { payload, limits, _ throws(RPCError) in
            let request = try ValidateDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.validateDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.getDecision) { payload, limits, _ throws(RPCError) in
            let request = try GetDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.listDecisions) { payload, limits, _ throws(RPCError) in
            let request = try ListDecisionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDecisions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.correctDecision) { payload, limits, _ throws(RPCError) in
            let request = try CorrectDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.correctDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.withdrawDecision) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.annulDecision) { payload, limits, _ throws(RPCError) in
            let request = try AnnulDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.annulDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.markDecisionDisputed) { payload, limits, _ throws(RPCError) in
            let request = try MarkDecisionDisputedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.markDecisionDisputed(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.markDecisionProceedings) { payload, limits, _ throws(RPCError) in
            let request = try MarkDecisionProceedingsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.markDecisionProceedings(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.recordJointService) { payload, limits, _ throws(RPCError) in
            let request = try RecordJointServiceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordJointService(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.listPenaltiesWithoutService) { payload, limits, _ throws(RPCError) in
            let request = try ListPenaltiesWithoutServiceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPenaltiesWithoutService(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.listDecisionVersions) { payload, limits, _ throws(RPCError) in
            let request = try ListDecisionVersionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDecisionVersions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerDecisionService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.DecisionService`.
///
/// Takes in, shows and corrects double-publicity decisions. The department that decides is the caller's.
package struct DecisionServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Submits one decision. The same content again answers with the decision already kept (`duplicate`); another content
    /// under the same authority, document number, subject and date is refused and names the fields that differ.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: INVALID_ARGUMENT (INVALID_RECORD) with one field violation per broken rule; ALREADY_EXISTS
    /// (DECISION_DIFFERS, metadata `decision` and `fields`); FAILED_PRECONDITION (UNKNOWN_DEPARTMENT) if the caller's
    /// department is not in the catalogue; PERMISSION_DENIED for callers that are no department; UNIMPLEMENTED for a
    /// record of a further kind until row R12 is built.
    package func submitDecision(_ request: SubmitDecisionRequest, options: CallOptions = .default) async throws -> SubmitDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.submitDecision, request.serialized(), options: options))
    }

    /// Says what SubmitDecision would say, and stores nothing.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT only if no record is given; PERMISSION_DENIED for callers that are no department.
    package func validateDecision(_ request: ValidateDecisionRequest, options: CallOptions = .default) async throws -> ValidateDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.validateDecision, request.serialized(), options: options))
    }

    /// Returns a decision; numbers of persons are masked.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package func getDecision(_ request: GetDecisionRequest, options: CallOptions = .default) async throws -> GetDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.getDecision, request.serialized(), options: options))
    }

    /// Lists decisions, newest submission first, by any mixture of the filters.
    ///
    /// Rows: R2, R3.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package func listDecisions(_ request: ListDecisionsRequest, options: CallOptions = .default) async throws -> ListDecisionsResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.listDecisions, request.serialized(), options: options))
    }

    /// Corrects a decision: a new version with old and new value by field; the old version stays readable.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT with one violation per broken rule;
    /// FAILED_PRECONDITION if withdrawn or annulled; PERMISSION_DENIED for another department.
    package func correctDecision(_ request: CorrectDecisionRequest, options: CallOptions = .default) async throws -> CorrectDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.correctDecision, request.serialized(), options: options))
    }

    /// Withdraws a decision recorded in error. It stays on file, closed to use.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    package func withdrawDecision(_ request: WithdrawDecisionRequest, options: CallOptions = .default) async throws -> WithdrawDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.withdrawDecision, request.serialized(), options: options))
    }

    /// Records that a reconsideration body or a court annulled or changed the decision; to be withdrawn from publication
    /// within the rule book's WITHDRAW_ANNULLED_PENALTY.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    package func annulDecision(_ request: AnnulDecisionRequest, options: CallOptions = .default) async throws -> AnnulDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.annulDecision, request.serialized(), options: options))
    }

    /// Marks a decision as disputed while an objection is verified, or takes the mark away.
    ///
    /// Rows: R6, L5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing and the department.
    package func markDecisionDisputed(_ request: MarkDecisionDisputedRequest, options: CallOptions = .default) async throws -> MarkDecisionDisputedResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.markDecisionDisputed, request.serialized(), options: options))
    }

    /// Marks that reconsideration or litigation about a decision is pending and whether its execution is suspended by order,
    /// or takes both marks away. The mark follows a proceeding that listing keeps, and a suspension only ever favours the
    /// subject: it ends with the proceeding or with another order, never by itself.
    ///
    /// Rows: R6, L10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if a suspension is given without its order; FAILED_PRECONDITION if withdrawn or
    /// annulled; PERMISSION_DENIED for callers other than listing and the department.
    package func markDecisionProceedings(_ request: MarkDecisionProceedingsRequest, options: CallOptions = .default) async throws -> MarkDecisionProceedingsResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.markDecisionProceedings, request.serialized(), options: options))
    }

    /// Records that a penalty was served together with the repair notice. The subject's times to contest run from this day,
    /// so that nothing is believed without proof: the documents are named by their content, the day lies between decision
    /// and today, and a correction is a version that the subject sees in its own records and may contest like any field.
    ///
    /// Rows: R13.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming what is missing; FAILED_PRECONDITION
    /// (NOT_A_PENALTY), or if withdrawn or annulled; PERMISSION_DENIED for another department.
    package func recordJointService(_ request: RecordJointServiceRequest, options: CallOptions = .default) async throws -> RecordJointServiceResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.recordJointService, request.serialized(), options: options))
    }

    /// Lists penalties that had to be served together with the repair notice and of which that is not recorded, oldest
    /// decision first, from the day after their submission on. A department sees its own; the lead department
    /// and oversight see all. What is missing is the department's fault: no disadvantage of the subject follows from it.
    ///
    /// Rows: R13, P2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for another department's and for the public.
    package func listPenaltiesWithoutService(_ request: ListPenaltiesWithoutServiceRequest, options: CallOptions = .default) async throws -> ListPenaltiesWithoutServiceResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.listPenaltiesWithoutService, request.serialized(), options: options))
    }

    /// Lists the versions of a decision, newest first, with what changed.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public.
    package func listDecisionVersions(_ request: ListDecisionVersionsRequest, options: CallOptions = .default) async throws -> ListDecisionVersionsResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.listDecisionVersions, request.serialized(), options: options))
    }
}
