// Written by `make generate` from proto/xinyi/registry/v1/subject_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for RegisterSubject.
package struct RegisterSubjectRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RegisterSubjectRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The kind; unspecified is INVALID_ARGUMENT.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// The name, 1 to 200 characters.
    package var displayName: String = ""

    /// The code: a USCC for organisations, optional for sole traders that give a registration number, a document number
    /// for natural persons. `00000000000000000X` means "no code" and is never a key.
    package var code: CommonSchema.SubjectCode? = nil

    /// The kind of a natural person's document; refused for others.
    package var documentType: DocumentType = .unspecified

    /// Business registration number: 13 or 15 digits, or an older form of at most 50 characters. Needed for a sole trader without
    /// USCC, kept beside one, refused for others.
    package var registrationNumber: String = ""

    /// Day of establishment, `YYYY-MM-DD`, not in the future; empty where unknown; refused for natural persons.
    package var establishedDate: String = ""

    /// GB/T 2260 division, six digits; empty takes the one inside the USCC.
    package var divisionCode: String = ""

    /// Legal representative or operator, at most 50 characters; refused for natural persons.
    package var legalRepresentative: String = ""

    /// Who registers.
    package var official: CommonSchema.Official? = nil

    /// For a unified social credit identifier that was issued with another check character than the standard computes: the
    /// document or the register that shows it, at most 400 characters. Empty for every other code.
    package var issueSource: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        kind: CommonSchema.SubjectKind = .unspecified,
        displayName: String = "",
        code: CommonSchema.SubjectCode? = nil,
        documentType: DocumentType = .unspecified,
        registrationNumber: String = "",
        establishedDate: String = "",
        divisionCode: String = "",
        legalRepresentative: String = "",
        official: CommonSchema.Official? = nil,
        issueSource: String = ""
    ) {
        self.requestId = requestId
        self.kind = kind
        self.displayName = displayName
        self.code = code
        self.documentType = documentType
        self.registrationNumber = registrationNumber
        self.establishedDate = establishedDate
        self.divisionCode = divisionCode
        self.legalRepresentative = legalRepresentative
        self.official = official
        self.issueSource = issueSource
    }
}

extension RegisterSubjectRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__register_subject_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RegisterSubjectRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.kind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        if let nested = c.pointee.code {
            do { self.code = try CommonSchema.SubjectCode(unpacked: nested) } catch { throw error.inside("code") }
        }
        self.documentType = try MessageArena.enumeration(DocumentType(rawValue: Int32(bitPattern: c.pointee.document_type.rawValue)), "document_type")
        self.registrationNumber = try MessageArena.string(c.pointee.registration_number, "registration_number")
        self.establishedDate = try MessageArena.string(c.pointee.established_date, "established_date")
        self.divisionCode = try MessageArena.string(c.pointee.division_code, "division_code")
        self.legalRepresentative = try MessageArena.string(c.pointee.legal_representative, "legal_representative")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.issueSource = try MessageArena.string(c.pointee.issue_source, "issue_source")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RegisterSubjectRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RegisterSubjectRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RegisterSubjectRequest.self, capacity: 1)
        xinyi__registry__v1__register_subject_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        if let value = self.code {
            do { c.pointee.code = try value.packed(in: arena) } catch { throw error.inside("code") }
        }
        c.pointee.document_type = Xinyi__Registry__V1__DocumentType(rawValue: UInt32(bitPattern: self.documentType.rawValue))
        c.pointee.registration_number = try arena.copy(self.registrationNumber, "registration_number")
        c.pointee.established_date = try arena.copy(self.establishedDate, "established_date")
        c.pointee.division_code = try arena.copy(self.divisionCode, "division_code")
        c.pointee.legal_representative = try arena.copy(self.legalRepresentative, "legal_representative")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.issue_source = try arena.copy(self.issueSource, "issue_source")
        return c
    }
}

extension RegisterSubjectRequest: ActedRequest, IdempotentRequest {}

/// The answer of RegisterSubject.
package struct RegisterSubjectResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RegisterSubjectResponse" }

    /// The subject as stored.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed; absent if nothing waits.
    package var change: SubjectChange? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil,
        change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }
}

extension RegisterSubjectResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__register_subject_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RegisterSubjectResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RegisterSubjectResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RegisterSubjectResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RegisterSubjectResponse.self, capacity: 1)
        xinyi__registry__v1__register_subject_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        return c
    }
}

/// The request for GetSubject.
package struct GetSubjectRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetSubjectRequest" }

    /// `subjects/{id}`.
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

extension GetSubjectRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_subject_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetSubjectRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetSubjectRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetSubjectRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetSubjectRequest.self, capacity: 1)
        xinyi__registry__v1__get_subject_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension GetSubjectRequest: NamedRequest {}

/// The answer of GetSubject.
package struct GetSubjectResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetSubjectResponse" }

    /// The subject.
    package var subject: Subject? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil
    ) {
        self.subject = subject
    }
}

extension GetSubjectResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_subject_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetSubjectResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetSubjectResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetSubjectResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetSubjectResponse.self, capacity: 1)
        xinyi__registry__v1__get_subject_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        return c
    }
}

/// The request for ResolveSubject.
package struct ResolveSubjectRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ResolveSubjectRequest" }

    /// The reference; unset is INVALID_ARGUMENT.
    package var subject: CommonSchema.SubjectReference? = nil

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: CommonSchema.SubjectReference? = nil,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.subject = subject
        self.query = query
    }
}

extension ResolveSubjectRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__resolve_subject_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ResolveSubjectRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try CommonSchema.SubjectReference(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ResolveSubjectRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ResolveSubjectRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ResolveSubjectRequest.self, capacity: 1)
        xinyi__registry__v1__resolve_subject_request__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

/// The answer of ResolveSubject.
package struct ResolveSubjectResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ResolveSubjectResponse" }

    /// The subject, at the end of any chain of merges.
    package var subject: Subject? = nil

    /// The kind of code by which it was found; unspecified where found by name.
    package var foundBy: CommonSchema.CodeKind = .unspecified

    /// True if the code or record asked for is a former one.
    package var former: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil,
        foundBy: CommonSchema.CodeKind = .unspecified,
        former: Bool = false
    ) {
        self.subject = subject
        self.foundBy = foundBy
        self.former = former
    }
}

extension ResolveSubjectResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__resolve_subject_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ResolveSubjectResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.foundBy = try MessageArena.enumeration(CommonSchema.CodeKind(rawValue: Int32(bitPattern: c.pointee.found_by.rawValue)), "found_by")
        self.former = c.pointee.former != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ResolveSubjectResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ResolveSubjectResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ResolveSubjectResponse.self, capacity: 1)
        xinyi__registry__v1__resolve_subject_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.found_by = Xinyi__Common__V1__CodeKind(rawValue: UInt32(bitPattern: self.foundBy.rawValue))
        c.pointee.former = self.former ? 1 : 0
        return c
    }
}

/// The request for BatchResolveSubjects.
package struct BatchResolveSubjectsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.BatchResolveSubjectsRequest" }

    /// 1 to 500 references.
    package var subjects: [CommonSchema.SubjectReference] = []

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subjects: [CommonSchema.SubjectReference] = [],
        query: CommonSchema.QueryReason? = nil
    ) {
        self.subjects = subjects
        self.query = query
    }
}

extension BatchResolveSubjectsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__batch_resolve_subjects_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__BatchResolveSubjectsRequest>) throws(MessageFault) {
        self.init()
        self.subjects.reserveCapacity(c.pointee.n_subjects)
        for index in 0..<c.pointee.n_subjects {
            guard let nested = c.pointee.subjects[index] else { continue }
            do { self.subjects.append(try CommonSchema.SubjectReference(unpacked: nested)) } catch { throw error.inside("subjects", index) }
        }
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__BatchResolveSubjectsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__BatchResolveSubjectsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__BatchResolveSubjectsRequest.self, capacity: 1)
        xinyi__registry__v1__batch_resolve_subjects_request__init(c)
        if !self.subjects.isEmpty {
            c.pointee.n_subjects = self.subjects.count
            let memory = arena.allocate(self.subjects.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SubjectReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SubjectReference>?).self, capacity: self.subjects.count)
            for index in self.subjects.indices {
                do { list[index] = try self.subjects[index].packed(in: arena) } catch { throw error.inside("subjects", index) }
            }
            c.pointee.subjects = list
        }
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

/// The answer of BatchResolveSubjects.
package struct BatchResolveSubjectsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.BatchResolveSubjectsResponse" }

    /// One result per reference, in the order asked.
    package var resolutions: [SubjectResolution] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        resolutions: [SubjectResolution] = []
    ) {
        self.resolutions = resolutions
    }
}

extension BatchResolveSubjectsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__batch_resolve_subjects_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__BatchResolveSubjectsResponse>) throws(MessageFault) {
        self.init()
        self.resolutions.reserveCapacity(c.pointee.n_resolutions)
        for index in 0..<c.pointee.n_resolutions {
            guard let nested = c.pointee.resolutions[index] else { continue }
            do { self.resolutions.append(try SubjectResolution(unpacked: nested)) } catch { throw error.inside("resolutions", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__BatchResolveSubjectsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__BatchResolveSubjectsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__BatchResolveSubjectsResponse.self, capacity: 1)
        xinyi__registry__v1__batch_resolve_subjects_response__init(c)
        if !self.resolutions.isEmpty {
            c.pointee.n_resolutions = self.resolutions.count
            let memory = arena.allocate(self.resolutions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__SubjectResolution>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__SubjectResolution>?).self, capacity: self.resolutions.count)
            for index in self.resolutions.indices {
                do { list[index] = try self.resolutions[index].packed(in: arena) } catch { throw error.inside("resolutions", index) }
            }
            c.pointee.resolutions = list
        }
        return c
    }
}

/// The result for one reference of a batch.
package struct SubjectResolution: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SubjectResolution" }

    /// The subject; absent where none was found or the reference is malformed.
    package var subject: Subject? = nil

    /// Why there is none: "not-found", "malformed"; empty where there is one.
    package var problem: String = ""

    /// `problem` in Chinese.
    package var problemZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil,
        problem: String = "",
        problemZh: String = ""
    ) {
        self.subject = subject
        self.problem = problem
        self.problemZh = problemZh
    }
}

extension SubjectResolution {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__subject_resolution__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SubjectResolution>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.problem = try MessageArena.string(c.pointee.problem, "problem")
        self.problemZh = try MessageArena.string(c.pointee.problem_zh, "problem_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SubjectResolution> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SubjectResolution>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SubjectResolution.self, capacity: 1)
        xinyi__registry__v1__subject_resolution__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.problem = try arena.copy(self.problem, "problem")
        c.pointee.problem_zh = try arena.copy(self.problemZh, "problem_zh")
        return c
    }
}

/// The request for ListSubjects.
package struct ListSubjectsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this kind; unspecified means all.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// Only subjects whose current name begins with this, at most 200 characters; empty means all. Width, case, blanks and the
    /// kind of brackets do not matter.
    package var namePrefix: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        kind: CommonSchema.SubjectKind = .unspecified,
        namePrefix: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
        self.namePrefix = namePrefix
        self.query = query
    }
}

extension ListSubjectsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subjects_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.kind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.namePrefix = try MessageArena.string(c.pointee.name_prefix, "name_prefix")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectsRequest.self, capacity: 1)
        xinyi__registry__v1__list_subjects_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.name_prefix = try arena.copy(self.namePrefix, "name_prefix")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListSubjectsRequest: PagedRequest {}

/// The answer of ListSubjects.
package struct ListSubjectsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectsResponse" }

    /// The subjects, oldest registration first.
    package var subjects: [Subject] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subjects: [Subject] = [],
        nextPageToken: String = ""
    ) {
        self.subjects = subjects
        self.nextPageToken = nextPageToken
    }
}

extension ListSubjectsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subjects_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectsResponse>) throws(MessageFault) {
        self.init()
        self.subjects.reserveCapacity(c.pointee.n_subjects)
        for index in 0..<c.pointee.n_subjects {
            guard let nested = c.pointee.subjects[index] else { continue }
            do { self.subjects.append(try Subject(unpacked: nested)) } catch { throw error.inside("subjects", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectsResponse.self, capacity: 1)
        xinyi__registry__v1__list_subjects_response__init(c)
        if !self.subjects.isEmpty {
            c.pointee.n_subjects = self.subjects.count
            let memory = arena.allocate(self.subjects.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Subject>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Subject>?).self, capacity: self.subjects.count)
            for index in self.subjects.indices {
                do { list[index] = try self.subjects[index].packed(in: arena) } catch { throw error.inside("subjects", index) }
            }
            c.pointee.subjects = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListSubjectsResponse: PagedResponse {
    /// The page's items, which the contract calls `subjects`.
    package var items: [Subject] {
        get { subjects }
        set { subjects = newValue }
    }
}

/// The request for UpdateSubject. Empty or unspecified fields stay as they are.
package struct UpdateSubjectRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UpdateSubjectRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var name: String = ""

    /// The etag as last read; required.
    package var etag: String = ""

    /// A new name, at most 200 characters.
    package var displayName: String = ""

    /// A new status; merged is refused here.
    package var status: SubjectStatus = .unspecified

    /// A new legal representative, at most 50 characters.
    package var legalRepresentative: String = ""

    /// The day of establishment, `YYYY-MM-DD`.
    package var establishedDate: String = ""

    /// The day from which the change holds, `YYYY-MM-DD`, not in the future; empty means today.
    package var effectiveDate: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who changes it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        displayName: String = "",
        status: SubjectStatus = .unspecified,
        legalRepresentative: String = "",
        establishedDate: String = "",
        effectiveDate: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.displayName = displayName
        self.status = status
        self.legalRepresentative = legalRepresentative
        self.establishedDate = establishedDate
        self.effectiveDate = effectiveDate
        self.reason = reason
        self.official = official
    }
}

extension UpdateSubjectRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__update_subject_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UpdateSubjectRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.status = try MessageArena.enumeration(SubjectStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue)), "status")
        self.legalRepresentative = try MessageArena.string(c.pointee.legal_representative, "legal_representative")
        self.establishedDate = try MessageArena.string(c.pointee.established_date, "established_date")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UpdateSubjectRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UpdateSubjectRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UpdateSubjectRequest.self, capacity: 1)
        xinyi__registry__v1__update_subject_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.status = Xinyi__Registry__V1__SubjectStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
        c.pointee.legal_representative = try arena.copy(self.legalRepresentative, "legal_representative")
        c.pointee.established_date = try arena.copy(self.establishedDate, "established_date")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension UpdateSubjectRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of UpdateSubject.
package struct UpdateSubjectResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.UpdateSubjectResponse" }

    /// The subject as stored.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed; absent if nothing waits.
    package var change: SubjectChange? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil,
        change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }
}

extension UpdateSubjectResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__update_subject_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__UpdateSubjectResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__UpdateSubjectResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__UpdateSubjectResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__UpdateSubjectResponse.self, capacity: 1)
        xinyi__registry__v1__update_subject_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        return c
    }
}

/// The request for ChangeSubjectCode.
package struct ChangeSubjectCodeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ChangeSubjectCodeRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var name: String = ""

    /// The etag as last read; required.
    package var etag: String = ""

    /// The new code.
    package var code: CommonSchema.SubjectCode? = nil

    /// The kind of a natural person's new document.
    package var documentType: DocumentType = .unspecified

    /// The day from which it holds, `YYYY-MM-DD`, not in the future; empty means today.
    package var effectiveDate: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who changes it.
    package var official: CommonSchema.Official? = nil

    /// As in RegisterSubject: where the code was issued with another check character.
    package var issueSource: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        code: CommonSchema.SubjectCode? = nil,
        documentType: DocumentType = .unspecified,
        effectiveDate: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil,
        issueSource: String = ""
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.code = code
        self.documentType = documentType
        self.effectiveDate = effectiveDate
        self.reason = reason
        self.official = official
        self.issueSource = issueSource
    }
}

extension ChangeSubjectCodeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__change_subject_code_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ChangeSubjectCodeRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.code {
            do { self.code = try CommonSchema.SubjectCode(unpacked: nested) } catch { throw error.inside("code") }
        }
        self.documentType = try MessageArena.enumeration(DocumentType(rawValue: Int32(bitPattern: c.pointee.document_type.rawValue)), "document_type")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.issueSource = try MessageArena.string(c.pointee.issue_source, "issue_source")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ChangeSubjectCodeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ChangeSubjectCodeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ChangeSubjectCodeRequest.self, capacity: 1)
        xinyi__registry__v1__change_subject_code_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.code {
            do { c.pointee.code = try value.packed(in: arena) } catch { throw error.inside("code") }
        }
        c.pointee.document_type = Xinyi__Registry__V1__DocumentType(rawValue: UInt32(bitPattern: self.documentType.rawValue))
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.issue_source = try arena.copy(self.issueSource, "issue_source")
        return c
    }
}

extension ChangeSubjectCodeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ChangeSubjectCode.
package struct ChangeSubjectCodeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ChangeSubjectCodeResponse" }

    /// The subject as stored.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed; absent if nothing waits.
    package var change: SubjectChange? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil,
        change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }
}

extension ChangeSubjectCodeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__change_subject_code_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ChangeSubjectCodeResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ChangeSubjectCodeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ChangeSubjectCodeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ChangeSubjectCodeResponse.self, capacity: 1)
        xinyi__registry__v1__change_subject_code_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        return c
    }
}

/// The request for MergeSubjects.
package struct MergeSubjectsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MergeSubjectsRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The record that ends, `subjects/{id}`. Of its numbers in use those that the target has, too, end today.
    package var source: String = ""

    /// Its etag as last read; required, because a merge names what was seen.
    package var sourceEtag: String = ""

    /// The record that stays, `subjects/{id}`.
    package var target: String = ""

    /// Its etag as last read; required, because a merge names what was seen.
    package var targetEtag: String = ""

    /// Why, 1 to 400 characters: double registration, re-registration, a number that was corrected.
    package var reason: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        source: String = "",
        sourceEtag: String = "",
        target: String = "",
        targetEtag: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.source = source
        self.sourceEtag = sourceEtag
        self.target = target
        self.targetEtag = targetEtag
        self.reason = reason
        self.official = official
    }
}

extension MergeSubjectsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__merge_subjects_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MergeSubjectsRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.sourceEtag = try MessageArena.string(c.pointee.source_etag, "source_etag")
        self.target = try MessageArena.string(c.pointee.target, "target")
        self.targetEtag = try MessageArena.string(c.pointee.target_etag, "target_etag")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MergeSubjectsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MergeSubjectsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MergeSubjectsRequest.self, capacity: 1)
        xinyi__registry__v1__merge_subjects_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.source_etag = try arena.copy(self.sourceEtag, "source_etag")
        c.pointee.target = try arena.copy(self.target, "target")
        c.pointee.target_etag = try arena.copy(self.targetEtag, "target_etag")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension MergeSubjectsRequest: ActedRequest, IdempotentRequest {}

/// The answer of MergeSubjects.
package struct MergeSubjectsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.MergeSubjectsResponse" }

    /// The record that is to stay, as it stands before.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed.
    package var change: SubjectChange? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil,
        change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }
}

extension MergeSubjectsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__merge_subjects_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__MergeSubjectsResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        if let nested = c.pointee.change {
            do { self.change = try SubjectChange(unpacked: nested) } catch { throw error.inside("change") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__MergeSubjectsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__MergeSubjectsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__MergeSubjectsResponse.self, capacity: 1)
        xinyi__registry__v1__merge_subjects_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if let value = self.change {
            do { c.pointee.change = try value.packed(in: arena) } catch { throw error.inside("change") }
        }
        return c
    }
}

/// The request for ListSubjectEvents.
package struct ListSubjectEventsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectEventsRequest" }

    /// The subject, `subjects/{id}`.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        pageSize: Int32 = 0,
        pageToken: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.query = query
    }
}

extension ListSubjectEventsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subject_events_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectEventsRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectEventsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectEventsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectEventsRequest.self, capacity: 1)
        xinyi__registry__v1__list_subject_events_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListSubjectEventsRequest: PagedRequest {}

/// The answer of ListSubjectEvents.
package struct ListSubjectEventsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectEventsResponse" }

    /// The events, newest first.
    package var events: [SubjectEvent] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        events: [SubjectEvent] = [],
        nextPageToken: String = ""
    ) {
        self.events = events
        self.nextPageToken = nextPageToken
    }
}

extension ListSubjectEventsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subject_events_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectEventsResponse>) throws(MessageFault) {
        self.init()
        self.events.reserveCapacity(c.pointee.n_events)
        for index in 0..<c.pointee.n_events {
            guard let nested = c.pointee.events[index] else { continue }
            do { self.events.append(try SubjectEvent(unpacked: nested)) } catch { throw error.inside("events", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectEventsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectEventsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectEventsResponse.self, capacity: 1)
        xinyi__registry__v1__list_subject_events_response__init(c)
        if !self.events.isEmpty {
            c.pointee.n_events = self.events.count
            let memory = arena.allocate(self.events.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__SubjectEvent>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__SubjectEvent>?).self, capacity: self.events.count)
            for index in self.events.indices {
                do { list[index] = try self.events[index].packed(in: arena) } catch { throw error.inside("events", index) }
            }
            c.pointee.events = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListSubjectEventsResponse: PagedResponse {
    /// The page's items, which the contract calls `events`.
    package var items: [SubjectEvent] {
        get { events }
        set { events = newValue }
    }
}

/// The request for ValidateCode.
package struct ValidateCodeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ValidateCodeRequest" }

    /// The code as written.
    package var code: CommonSchema.SubjectCode? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: CommonSchema.SubjectCode? = nil
    ) {
        self.code = code
    }
}

extension ValidateCodeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__validate_code_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ValidateCodeRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.code {
            do { self.code = try CommonSchema.SubjectCode(unpacked: nested) } catch { throw error.inside("code") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ValidateCodeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ValidateCodeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ValidateCodeRequest.self, capacity: 1)
        xinyi__registry__v1__validate_code_request__init(c)
        if let value = self.code {
            do { c.pointee.code = try value.packed(in: arena) } catch { throw error.inside("code") }
        }
        return c
    }
}

/// The answer of ValidateCode.
package struct ValidateCodeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ValidateCodeResponse" }

    /// True if the code may be used.
    package var valid: Bool = false

    /// The kind it was taken for.
    package var kind: CommonSchema.CodeKind = .unspecified

    /// The highest level that it passes.
    package var level: CodeLevel = .unspecified

    /// Why it is invalid, or empty.
    package var reason: String = ""

    /// What is unusual about a valid code.
    package var warnings: [String] = []

    /// The code folded; masked where it is a person's number.
    package var folded: String = ""

    /// `reason` in Chinese.
    package var reasonZh: String = ""

    /// `warnings` in Chinese, in the same order.
    package var warningsZh: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        valid: Bool = false,
        kind: CommonSchema.CodeKind = .unspecified,
        level: CodeLevel = .unspecified,
        reason: String = "",
        warnings: [String] = [],
        folded: String = "",
        reasonZh: String = "",
        warningsZh: [String] = []
    ) {
        self.valid = valid
        self.kind = kind
        self.level = level
        self.reason = reason
        self.warnings = warnings
        self.folded = folded
        self.reasonZh = reasonZh
        self.warningsZh = warningsZh
    }
}

extension ValidateCodeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__validate_code_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ValidateCodeResponse>) throws(MessageFault) {
        self.init()
        self.valid = c.pointee.valid != 0
        self.kind = try MessageArena.enumeration(CommonSchema.CodeKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.level = try MessageArena.enumeration(CodeLevel(rawValue: Int32(bitPattern: c.pointee.level.rawValue)), "level")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.warnings = try MessageArena.strings(c.pointee.warnings, c.pointee.n_warnings, "warnings")
        self.folded = try MessageArena.string(c.pointee.folded, "folded")
        self.reasonZh = try MessageArena.string(c.pointee.reason_zh, "reason_zh")
        self.warningsZh = try MessageArena.strings(c.pointee.warnings_zh, c.pointee.n_warnings_zh, "warnings_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ValidateCodeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ValidateCodeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ValidateCodeResponse.self, capacity: 1)
        xinyi__registry__v1__validate_code_response__init(c)
        c.pointee.valid = self.valid ? 1 : 0
        c.pointee.kind = Xinyi__Common__V1__CodeKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.level = Xinyi__Registry__V1__CodeLevel(rawValue: UInt32(bitPattern: self.level.rawValue))
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if !self.warnings.isEmpty {
            c.pointee.n_warnings = self.warnings.count
            c.pointee.warnings = try arena.copy(self.warnings, "warnings")
        }
        c.pointee.folded = try arena.copy(self.folded, "folded")
        c.pointee.reason_zh = try arena.copy(self.reasonZh, "reason_zh")
        if !self.warningsZh.isEmpty {
            c.pointee.n_warnings_zh = self.warningsZh.count
            c.pointee.warnings_zh = try arena.copy(self.warningsZh, "warnings_zh")
        }
        return c
    }
}

/// What each method of `xinyi.registry.v1.SubjectService` is, for routers, channels and policies.
package enum SubjectServiceMethods {
    /// Registers a subject. Codes are folded and checked at three levels; a failed check character is refused unless
    /// `issue_source` says where the code was issued so, a semantic oddity becomes a warning. A natural person's number is
    /// encrypted at once and never shown again in full. A code as issued, and a registration number beside a code that
    /// another than the registering authority gives, are proposed: they find the subject when they are confirmed
    /// (SubjectChangeService).
    ///
    /// Rows: R1, X3.
    /// Errors: INVALID_ARGUMENT naming field, rule and remedy; ALREADY_EXISTS (SUBJECT_EXISTS, metadata `subject`) if the
    /// code is known, (CHANGE_OPEN, metadata `change`) if it is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES, metadata
    /// `subject`) for a code as issued that is one slip of the pen away from another subject's, unless the registering
    /// authority proposes it; PERMISSION_DENIED for callers that are no department.
    package static let registerSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "RegisterSubject",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1", "X3"])

    /// Returns a subject by resource name. A merged subject answers with itself and `merged_into`.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package static let getSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "GetSubject",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1"])

    /// Finds a subject by name or code, current or former; follows merges.
    ///
    /// Rows: R1, X3.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (INVALID_CODE) if the code is none; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    package static let resolveSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ResolveSubject",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1", "X3"])

    /// Resolves up to 500 references in one call, answers in the order asked; unknown ones are marked, not errors.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT if none or more than 500 are given; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    package static let batchResolveSubjects = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "BatchResolveSubjects",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight], isBulk: true,
        rows: ["R1"])

    /// Lists subjects in the order of registration, optionally by kind or by the beginning of the name.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package static let listSubjects = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ListSubjects",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1"])

    /// Changes name or particulars of a subject; the former values stay in the history. A change of the status is proposed, and
    /// takes effect when it is confirmed (SubjectChangeService); so is one of particulars where another department has an
    /// effective decision about the subject, unless the authority that registers such subjects makes it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field; ALREADY_EXISTS
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; PERMISSION_DENIED.
    package static let updateSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "UpdateSubject",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    /// Proposes a new code for a subject (re-registration, a lawful change of the identifier); the former one still finds it. It takes
    /// effect when it is confirmed (SubjectChangeService).
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); ALREADY_EXISTS (SUBJECT_EXISTS) if another subject has the code,
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES) as for
    /// RegisterSubject; INVALID_ARGUMENT; PERMISSION_DENIED.
    package static let changeSubjectCode = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ChangeSubjectCode",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    /// Proposes to merge a subject record into another one that turned out to be the same subject. Once it is confirmed
    /// (SubjectChangeService), names, codes and
    /// decisions of both answer for the record that stays; look-ups and Checks by any of their codes find it, with the
    /// list entries of both. Entries themselves go on naming the record that they were decided about. A subject that was
    /// absorbed by another one is no such case: entries go over to a successor by a decision only.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field, also if both are the same record;
    /// FAILED_PRECONDITION if one is merged already (SUBJECT_MERGED, metadata `subject` stands for it), kinds or statuses
    /// differ (KINDS_DIFFER, STATUSES_DIFFER; a deregistered source may go into any), both have a number in use of which a
    /// subject has one and the source is not deregistered (CODES_CONFLICT), or only the source has the identifying code
    /// (TARGET_WITHOUT_CODE); RESOURCE_EXHAUSTED beyond 32 codes (TOO_MANY_CODES) or 8 merges in a row (TOO_MANY_MERGES);
    /// PERMISSION_DENIED for callers that are no department.
    package static let mergeSubjects = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "MergeSubjects",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    /// Lists what happened to a subject record, newest first.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package static let listSubjectEvents = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ListSubjectEvents",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1"])

    /// Checks a code at three levels without storing or logging it.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT only if the code is longer than 64 bytes; an invalid code is an answer, not an error.
    package static let validateCode = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ValidateCode",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [registerSubject, getSubject, resolveSubject, batchResolveSubjects, listSubjects, updateSubject, changeSubjectCode, mergeSubjects, listSubjectEvents, validateCode]
}

/// Keeps the record of every credit subject: kinds, codes, names, their history.
package protocol SubjectService: RPCService {
    /// Registers a subject. Codes are folded and checked at three levels; a failed check character is refused unless
    /// `issue_source` says where the code was issued so, a semantic oddity becomes a warning. A natural person's number is
    /// encrypted at once and never shown again in full. A code as issued, and a registration number beside a code that
    /// another than the registering authority gives, are proposed: they find the subject when they are confirmed
    /// (SubjectChangeService).
    ///
    /// Rows: R1, X3.
    /// Errors: INVALID_ARGUMENT naming field, rule and remedy; ALREADY_EXISTS (SUBJECT_EXISTS, metadata `subject`) if the
    /// code is known, (CHANGE_OPEN, metadata `change`) if it is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES, metadata
    /// `subject`) for a code as issued that is one slip of the pen away from another subject's, unless the registering
    /// authority proposes it; PERMISSION_DENIED for callers that are no department.
    func registerSubject(_ request: RegisterSubjectRequest, context: ServerContext) async throws -> RegisterSubjectResponse

    /// Returns a subject by resource name. A merged subject answers with itself and `merged_into`.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func getSubject(_ request: GetSubjectRequest, context: ServerContext) async throws -> GetSubjectResponse

    /// Finds a subject by name or code, current or former; follows merges.
    ///
    /// Rows: R1, X3.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (INVALID_CODE) if the code is none; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    func resolveSubject(_ request: ResolveSubjectRequest, context: ServerContext) async throws -> ResolveSubjectResponse

    /// Resolves up to 500 references in one call, answers in the order asked; unknown ones are marked, not errors.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT if none or more than 500 are given; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    func batchResolveSubjects(_ request: BatchResolveSubjectsRequest, context: ServerContext) async throws -> BatchResolveSubjectsResponse

    /// Lists subjects in the order of registration, optionally by kind or by the beginning of the name.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listSubjects(_ request: ListSubjectsRequest, context: ServerContext) async throws -> ListSubjectsResponse

    /// Changes name or particulars of a subject; the former values stay in the history. A change of the status is proposed, and
    /// takes effect when it is confirmed (SubjectChangeService); so is one of particulars where another department has an
    /// effective decision about the subject, unless the authority that registers such subjects makes it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field; ALREADY_EXISTS
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; PERMISSION_DENIED.
    func updateSubject(_ request: UpdateSubjectRequest, context: ServerContext) async throws -> UpdateSubjectResponse

    /// Proposes a new code for a subject (re-registration, a lawful change of the identifier); the former one still finds it. It takes
    /// effect when it is confirmed (SubjectChangeService).
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); ALREADY_EXISTS (SUBJECT_EXISTS) if another subject has the code,
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES) as for
    /// RegisterSubject; INVALID_ARGUMENT; PERMISSION_DENIED.
    func changeSubjectCode(_ request: ChangeSubjectCodeRequest, context: ServerContext) async throws -> ChangeSubjectCodeResponse

    /// Proposes to merge a subject record into another one that turned out to be the same subject. Once it is confirmed
    /// (SubjectChangeService), names, codes and
    /// decisions of both answer for the record that stays; look-ups and Checks by any of their codes find it, with the
    /// list entries of both. Entries themselves go on naming the record that they were decided about. A subject that was
    /// absorbed by another one is no such case: entries go over to a successor by a decision only.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field, also if both are the same record;
    /// FAILED_PRECONDITION if one is merged already (SUBJECT_MERGED, metadata `subject` stands for it), kinds or statuses
    /// differ (KINDS_DIFFER, STATUSES_DIFFER; a deregistered source may go into any), both have a number in use of which a
    /// subject has one and the source is not deregistered (CODES_CONFLICT), or only the source has the identifying code
    /// (TARGET_WITHOUT_CODE); RESOURCE_EXHAUSTED beyond 32 codes (TOO_MANY_CODES) or 8 merges in a row (TOO_MANY_MERGES);
    /// PERMISSION_DENIED for callers that are no department.
    func mergeSubjects(_ request: MergeSubjectsRequest, context: ServerContext) async throws -> MergeSubjectsResponse

    /// Lists what happened to a subject record, newest first.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listSubjectEvents(_ request: ListSubjectEventsRequest, context: ServerContext) async throws -> ListSubjectEventsResponse

    /// Checks a code at three levels without storing or logging it.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT only if the code is longer than 64 bytes; an invalid code is an answer, not an error.
    func validateCode(_ request: ValidateCodeRequest, context: ServerContext) async throws -> ValidateCodeResponse
}

extension SubjectService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func registerSubject(_ request: RegisterSubjectRequest, context: ServerContext) async throws -> RegisterSubjectResponse {
        throw unimplemented(SubjectServiceMethods.registerSubject)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getSubject(_ request: GetSubjectRequest, context: ServerContext) async throws -> GetSubjectResponse {
        throw unimplemented(SubjectServiceMethods.getSubject)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func resolveSubject(_ request: ResolveSubjectRequest, context: ServerContext) async throws -> ResolveSubjectResponse {
        throw unimplemented(SubjectServiceMethods.resolveSubject)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func batchResolveSubjects(_ request: BatchResolveSubjectsRequest, context: ServerContext) async throws -> BatchResolveSubjectsResponse {
        throw unimplemented(SubjectServiceMethods.batchResolveSubjects)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSubjects(_ request: ListSubjectsRequest, context: ServerContext) async throws -> ListSubjectsResponse {
        throw unimplemented(SubjectServiceMethods.listSubjects)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func updateSubject(_ request: UpdateSubjectRequest, context: ServerContext) async throws -> UpdateSubjectResponse {
        throw unimplemented(SubjectServiceMethods.updateSubject)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func changeSubjectCode(_ request: ChangeSubjectCodeRequest, context: ServerContext) async throws -> ChangeSubjectCodeResponse {
        throw unimplemented(SubjectServiceMethods.changeSubjectCode)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func mergeSubjects(_ request: MergeSubjectsRequest, context: ServerContext) async throws -> MergeSubjectsResponse {
        throw unimplemented(SubjectServiceMethods.mergeSubjects)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSubjectEvents(_ request: ListSubjectEventsRequest, context: ServerContext) async throws -> ListSubjectEventsResponse {
        throw unimplemented(SubjectServiceMethods.listSubjectEvents)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func validateCode(_ request: ValidateCodeRequest, context: ServerContext) async throws -> ValidateCodeResponse {
        throw unimplemented(SubjectServiceMethods.validateCode)
    }
}

extension SubjectService {
    /// Makes every method of `SubjectService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSubjectService(in router: inout Router) {
        router.add(SubjectServiceMethods.registerSubject) { payload, limits, _ throws(RPCError) in
            let request = try RegisterSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.registerSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.getSubject) { payload, limits, _ throws(RPCError) in
            let request = try GetSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.resolveSubject) { payload, limits, _ throws(RPCError) in
            let request = try ResolveSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.resolveSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.batchResolveSubjects) { payload, limits, _ throws(RPCError) in
            let request = try BatchResolveSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.batchResolveSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.listSubjects) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.updateSubject) { payload, limits, _ throws(RPCError) in
            let request = try UpdateSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.changeSubjectCode) { payload, limits, _ throws(RPCError) in
            let request = try ChangeSubjectCodeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.changeSubjectCode(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.mergeSubjects) { payload, limits, _ throws(RPCError) in
            let request = try MergeSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.mergeSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.listSubjectEvents) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectEventsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjectEvents(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.validateCode) { payload, limits, _ throws(RPCError) in
            let request = try ValidateCodeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.validateCode(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerSubjectService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.SubjectService`.
///
/// Keeps the record of every credit subject: kinds, codes, names, their history.
package struct SubjectServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Registers a subject. Codes are folded and checked at three levels; a failed check character is refused unless
    /// `issue_source` says where the code was issued so, a semantic oddity becomes a warning. A natural person's number is
    /// encrypted at once and never shown again in full. A code as issued, and a registration number beside a code that
    /// another than the registering authority gives, are proposed: they find the subject when they are confirmed
    /// (SubjectChangeService).
    ///
    /// Rows: R1, X3.
    /// Errors: INVALID_ARGUMENT naming field, rule and remedy; ALREADY_EXISTS (SUBJECT_EXISTS, metadata `subject`) if the
    /// code is known, (CHANGE_OPEN, metadata `change`) if it is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES, metadata
    /// `subject`) for a code as issued that is one slip of the pen away from another subject's, unless the registering
    /// authority proposes it; PERMISSION_DENIED for callers that are no department.
    package func registerSubject(_ request: RegisterSubjectRequest, options: CallOptions = .default) async throws -> RegisterSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.registerSubject, request.serialized(), options: options))
    }

    /// Returns a subject by resource name. A merged subject answers with itself and `merged_into`.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package func getSubject(_ request: GetSubjectRequest, options: CallOptions = .default) async throws -> GetSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.getSubject, request.serialized(), options: options))
    }

    /// Finds a subject by name or code, current or former; follows merges.
    ///
    /// Rows: R1, X3.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (INVALID_CODE) if the code is none; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    package func resolveSubject(_ request: ResolveSubjectRequest, options: CallOptions = .default) async throws -> ResolveSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.resolveSubject, request.serialized(), options: options))
    }

    /// Resolves up to 500 references in one call, answers in the order asked; unknown ones are marked, not errors.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT if none or more than 500 are given; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    package func batchResolveSubjects(_ request: BatchResolveSubjectsRequest, options: CallOptions = .default) async throws -> BatchResolveSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.batchResolveSubjects, request.serialized(), options: options))
    }

    /// Lists subjects in the order of registration, optionally by kind or by the beginning of the name.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package func listSubjects(_ request: ListSubjectsRequest, options: CallOptions = .default) async throws -> ListSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.listSubjects, request.serialized(), options: options))
    }

    /// Changes name or particulars of a subject; the former values stay in the history. A change of the status is proposed, and
    /// takes effect when it is confirmed (SubjectChangeService); so is one of particulars where another department has an
    /// effective decision about the subject, unless the authority that registers such subjects makes it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field; ALREADY_EXISTS
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; PERMISSION_DENIED.
    package func updateSubject(_ request: UpdateSubjectRequest, options: CallOptions = .default) async throws -> UpdateSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.updateSubject, request.serialized(), options: options))
    }

    /// Proposes a new code for a subject (re-registration, a lawful change of the identifier); the former one still finds it. It takes
    /// effect when it is confirmed (SubjectChangeService).
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); ALREADY_EXISTS (SUBJECT_EXISTS) if another subject has the code,
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES) as for
    /// RegisterSubject; INVALID_ARGUMENT; PERMISSION_DENIED.
    package func changeSubjectCode(_ request: ChangeSubjectCodeRequest, options: CallOptions = .default) async throws -> ChangeSubjectCodeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.changeSubjectCode, request.serialized(), options: options))
    }

    /// Proposes to merge a subject record into another one that turned out to be the same subject. Once it is confirmed
    /// (SubjectChangeService), names, codes and
    /// decisions of both answer for the record that stays; look-ups and Checks by any of their codes find it, with the
    /// list entries of both. Entries themselves go on naming the record that they were decided about. A subject that was
    /// absorbed by another one is no such case: entries go over to a successor by a decision only.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field, also if both are the same record;
    /// FAILED_PRECONDITION if one is merged already (SUBJECT_MERGED, metadata `subject` stands for it), kinds or statuses
    /// differ (KINDS_DIFFER, STATUSES_DIFFER; a deregistered source may go into any), both have a number in use of which a
    /// subject has one and the source is not deregistered (CODES_CONFLICT), or only the source has the identifying code
    /// (TARGET_WITHOUT_CODE); RESOURCE_EXHAUSTED beyond 32 codes (TOO_MANY_CODES) or 8 merges in a row (TOO_MANY_MERGES);
    /// PERMISSION_DENIED for callers that are no department.
    package func mergeSubjects(_ request: MergeSubjectsRequest, options: CallOptions = .default) async throws -> MergeSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.mergeSubjects, request.serialized(), options: options))
    }

    /// Lists what happened to a subject record, newest first.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    package func listSubjectEvents(_ request: ListSubjectEventsRequest, options: CallOptions = .default) async throws -> ListSubjectEventsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.listSubjectEvents, request.serialized(), options: options))
    }

    /// Checks a code at three levels without storing or logging it.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT only if the code is longer than 64 bytes; an invalid code is an answer, not an error.
    package func validateCode(_ request: ValidateCodeRequest, options: CallOptions = .default) async throws -> ValidateCodeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.validateCode, request.serialized(), options: options))
    }
}
