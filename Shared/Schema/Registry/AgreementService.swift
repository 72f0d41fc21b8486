// Written by `make generate` from proto/xinyi/registry/v1/agreement_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// A part of the data that an agreement opens.
package enum SharedScope: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests.
    case unspecified
    /// Public decisions in bulk.
    case publicDecisions
    /// Public list entries in bulk.
    case publicEntries
    /// Commitments whose subject agreed.
    case commitments
    /// Records of a subject that consented in writing.
    case consentedRecords
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .publicDecisions, .publicEntries, .commitments, .consentedRecords] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .publicDecisions
            case 2: self = .publicEntries
            case 3: self = .commitments
            case 4: self = .consentedRecords
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .publicDecisions: 1
            case .publicEntries: 2
            case .commitments: 3
            case .consentedRecords: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SHARED_SCOPE_UNSPECIFIED"
            case .publicDecisions: "SHARED_SCOPE_PUBLIC_DECISIONS"
            case .publicEntries: "SHARED_SCOPE_PUBLIC_ENTRIES"
            case .commitments: "SHARED_SCOPE_COMMITMENTS"
            case .consentedRecords: "SHARED_SCOPE_CONSENTED_RECORDS"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SHARED_SCOPE_UNSPECIFIED": self = .unspecified
            case "SHARED_SCOPE_PUBLIC_DECISIONS": self = .publicDecisions
            case "SHARED_SCOPE_PUBLIC_ENTRIES": self = .publicEntries
            case "SHARED_SCOPE_COMMITMENTS": self = .commitments
            case "SHARED_SCOPE_CONSENTED_RECORDS": self = .consentedRecords
            default: return nil
        }
    }
}

/// A sharing agreement.
package struct Agreement: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Agreement" }

    /// Resource name `agreements/{id}`.
    package var name: String = ""

    /// The partner's name, 1 to 200 characters.
    package var partner: String = ""

    /// Its unified social credit identifier.
    package var partnerUscc: String = ""

    /// The identity with which it calls.
    package var partnerIdentity: String = ""

    /// What it may see, at least one.
    package var scopes: [SharedScope] = []

    /// For what, 1 to 400 characters.
    package var purpose: String = ""

    /// First day, `YYYY-MM-DD`.
    package var validFrom: String = ""

    /// Last day; an agreement without end is refused.
    package var validTo: String = ""

    /// The signed agreement.
    package var document: CommonSchema.DocumentReference? = nil

    /// True if ended before its last day.
    package var ended: Bool = false

    /// Why, or empty.
    package var endReason: String = ""

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was recorded.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        partner: String = "",
        partnerUscc: String = "",
        partnerIdentity: String = "",
        scopes: [SharedScope] = [],
        purpose: String = "",
        validFrom: String = "",
        validTo: String = "",
        document: CommonSchema.DocumentReference? = nil,
        ended: Bool = false,
        endReason: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.partner = partner
        self.partnerUscc = partnerUscc
        self.partnerIdentity = partnerIdentity
        self.scopes = scopes
        self.purpose = purpose
        self.validFrom = validFrom
        self.validTo = validTo
        self.document = document
        self.ended = ended
        self.endReason = endReason
        self.etag = etag
        self.createTime = createTime
    }
}

extension Agreement {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__agreement__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Agreement>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.partner = try MessageArena.string(c.pointee.partner, "partner")
        self.partnerUscc = try MessageArena.string(c.pointee.partner_uscc, "partner_uscc")
        self.partnerIdentity = try MessageArena.string(c.pointee.partner_identity, "partner_identity")
        self.scopes.reserveCapacity(c.pointee.n_scopes)
        for value in UnsafeBufferPointer(start: c.pointee.scopes, count: c.pointee.n_scopes) {
            self.scopes.append(try MessageArena.enumeration(SharedScope(rawValue: Int32(bitPattern: value.rawValue)), "scopes"))
        }
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        self.validFrom = try MessageArena.string(c.pointee.valid_from, "valid_from")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.ended = c.pointee.ended != 0
        self.endReason = try MessageArena.string(c.pointee.end_reason, "end_reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Agreement> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Agreement>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Agreement.self, capacity: 1)
        xinyi__registry__v1__agreement__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.partner = try arena.copy(self.partner, "partner")
        c.pointee.partner_uscc = try arena.copy(self.partnerUscc, "partner_uscc")
        c.pointee.partner_identity = try arena.copy(self.partnerIdentity, "partner_identity")
        if !self.scopes.isEmpty {
            c.pointee.n_scopes = self.scopes.count
            c.pointee.scopes = arena.list(self.scopes.map { Xinyi__Registry__V1__SharedScope(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        c.pointee.valid_from = try arena.copy(self.validFrom, "valid_from")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.ended = self.ended ? 1 : 0
        c.pointee.end_reason = try arena.copy(self.endReason, "end_reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// The request for CreateAgreement.
package struct CreateAgreementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CreateAgreementRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The agreement; name, state, etag and times are ignored.
    package var agreement: Agreement? = nil

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        agreement: Agreement? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.agreement = agreement
        self.official = official
    }
}

extension CreateAgreementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__create_agreement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CreateAgreementRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.agreement {
            do { self.agreement = try Agreement(unpacked: nested) } catch { throw error.inside("agreement") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CreateAgreementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CreateAgreementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CreateAgreementRequest.self, capacity: 1)
        xinyi__registry__v1__create_agreement_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.agreement {
            do { c.pointee.agreement = try value.packed(in: arena) } catch { throw error.inside("agreement") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension CreateAgreementRequest: ActedRequest, IdempotentRequest {}

/// The answer of CreateAgreement.
package struct CreateAgreementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.CreateAgreementResponse" }

    /// The agreement.
    package var agreement: Agreement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        agreement: Agreement? = nil
    ) {
        self.agreement = agreement
    }
}

extension CreateAgreementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__create_agreement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__CreateAgreementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.agreement {
            do { self.agreement = try Agreement(unpacked: nested) } catch { throw error.inside("agreement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__CreateAgreementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__CreateAgreementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__CreateAgreementResponse.self, capacity: 1)
        xinyi__registry__v1__create_agreement_response__init(c)
        if let value = self.agreement {
            do { c.pointee.agreement = try value.packed(in: arena) } catch { throw error.inside("agreement") }
        }
        return c
    }
}

/// The request for GetAgreement.
package struct GetAgreementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetAgreementRequest" }

    /// `agreements/{id}`.
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

extension GetAgreementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_agreement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetAgreementRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetAgreementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetAgreementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetAgreementRequest.self, capacity: 1)
        xinyi__registry__v1__get_agreement_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetAgreementRequest: NamedRequest {}

/// The answer of GetAgreement.
package struct GetAgreementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetAgreementResponse" }

    /// The agreement.
    package var agreement: Agreement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        agreement: Agreement? = nil
    ) {
        self.agreement = agreement
    }
}

extension GetAgreementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_agreement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetAgreementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.agreement {
            do { self.agreement = try Agreement(unpacked: nested) } catch { throw error.inside("agreement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetAgreementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetAgreementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetAgreementResponse.self, capacity: 1)
        xinyi__registry__v1__get_agreement_response__init(c)
        if let value = self.agreement {
            do { c.pointee.agreement = try value.packed(in: arena) } catch { throw error.inside("agreement") }
        }
        return c
    }
}

/// The request for ListAgreements.
package struct ListAgreementsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListAgreementsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only those in force today.
    package var inForceOnly: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        inForceOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.inForceOnly = inForceOnly
    }
}

extension ListAgreementsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_agreements_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListAgreementsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.inForceOnly = c.pointee.in_force_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListAgreementsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListAgreementsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListAgreementsRequest.self, capacity: 1)
        xinyi__registry__v1__list_agreements_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.in_force_only = self.inForceOnly ? 1 : 0
        return c
    }
}

extension ListAgreementsRequest: PagedRequest {}

/// The answer of ListAgreements.
package struct ListAgreementsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListAgreementsResponse" }

    /// The agreements.
    package var agreements: [Agreement] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        agreements: [Agreement] = [],
        nextPageToken: String = ""
    ) {
        self.agreements = agreements
        self.nextPageToken = nextPageToken
    }
}

extension ListAgreementsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_agreements_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListAgreementsResponse>) throws(MessageFault) {
        self.init()
        self.agreements.reserveCapacity(c.pointee.n_agreements)
        for index in 0..<c.pointee.n_agreements {
            guard let nested = c.pointee.agreements[index] else { continue }
            do { self.agreements.append(try Agreement(unpacked: nested)) } catch { throw error.inside("agreements", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListAgreementsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListAgreementsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListAgreementsResponse.self, capacity: 1)
        xinyi__registry__v1__list_agreements_response__init(c)
        if !self.agreements.isEmpty {
            c.pointee.n_agreements = self.agreements.count
            let memory = arena.allocate(self.agreements.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Agreement>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Agreement>?).self, capacity: self.agreements.count)
            for index in self.agreements.indices {
                do { list[index] = try self.agreements[index].packed(in: arena) } catch { throw error.inside("agreements", index) }
            }
            c.pointee.agreements = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListAgreementsResponse: PagedResponse {
    /// The page's items, which the contract calls `agreements`.
    package var items: [Agreement] {
        get { agreements }
        set { agreements = newValue }
    }
}

/// The request for EndAgreement.
package struct EndAgreementRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.EndAgreementRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `agreements/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who decides it.
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

extension EndAgreementRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__end_agreement_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__EndAgreementRequest>) throws(MessageFault) {
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
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__EndAgreementRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__EndAgreementRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__EndAgreementRequest.self, capacity: 1)
        xinyi__registry__v1__end_agreement_request__init(c)
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

extension EndAgreementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EndAgreement.
package struct EndAgreementResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.EndAgreementResponse" }

    /// The agreement.
    package var agreement: Agreement? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        agreement: Agreement? = nil
    ) {
        self.agreement = agreement
    }
}

extension EndAgreementResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__end_agreement_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__EndAgreementResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.agreement {
            do { self.agreement = try Agreement(unpacked: nested) } catch { throw error.inside("agreement") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__EndAgreementResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__EndAgreementResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__EndAgreementResponse.self, capacity: 1)
        xinyi__registry__v1__end_agreement_response__init(c)
        if let value = self.agreement {
            do { c.pointee.agreement = try value.packed(in: arena) } catch { throw error.inside("agreement") }
        }
        return c
    }
}

/// What each method of `xinyi.registry.v1.AgreementService` is, for routers, channels and policies.
package enum AgreementServiceMethods {
    /// Records an agreement.
    ///
    /// Rows: R11, M8.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than the lead department.
    package static let createAgreement = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "CreateAgreement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R11", "M8"])

    /// Returns an agreement.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getAgreement = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "GetAgreement",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    /// Lists agreements, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listAgreements = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "ListAgreements",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R11"])

    /// Ends an agreement; sharing under it stops at once.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let endAgreement = MethodDescriptor(
        service: "xinyi.registry.v1.AgreementService", method: "EndAgreement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R11"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [createAgreement, getAgreement, listAgreements, endAgreement]
}

/// Keeps the agreements with credit agencies, banks and associations; what is not in one is not shared.
package protocol AgreementService: RPCService {
    /// Records an agreement.
    ///
    /// Rows: R11, M8.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than the lead department.
    func createAgreement(_ request: CreateAgreementRequest, context: ServerContext) async throws -> CreateAgreementResponse

    /// Returns an agreement.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getAgreement(_ request: GetAgreementRequest, context: ServerContext) async throws -> GetAgreementResponse

    /// Lists agreements, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listAgreements(_ request: ListAgreementsRequest, context: ServerContext) async throws -> ListAgreementsResponse

    /// Ends an agreement; sharing under it stops at once.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func endAgreement(_ request: EndAgreementRequest, context: ServerContext) async throws -> EndAgreementResponse
}

extension AgreementService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func createAgreement(_ request: CreateAgreementRequest, context: ServerContext) async throws -> CreateAgreementResponse {
        throw unimplemented(AgreementServiceMethods.createAgreement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getAgreement(_ request: GetAgreementRequest, context: ServerContext) async throws -> GetAgreementResponse {
        throw unimplemented(AgreementServiceMethods.getAgreement)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listAgreements(_ request: ListAgreementsRequest, context: ServerContext) async throws -> ListAgreementsResponse {
        throw unimplemented(AgreementServiceMethods.listAgreements)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func endAgreement(_ request: EndAgreementRequest, context: ServerContext) async throws -> EndAgreementResponse {
        throw unimplemented(AgreementServiceMethods.endAgreement)
    }
}

extension AgreementService {
    /// Makes every method of `AgreementService` reachable.
    /// A type that serves several services calls each one's.
    package func registerAgreementService(in router: inout Router) {
        router.add(AgreementServiceMethods.createAgreement) { payload, limits, _ throws(RPCError) in
            let request = try CreateAgreementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.createAgreement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AgreementServiceMethods.getAgreement) { payload, limits, _ throws(RPCError) in
            let request = try GetAgreementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getAgreement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AgreementServiceMethods.listAgreements) { payload, limits, _ throws(RPCError) in
            let request = try ListAgreementsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listAgreements(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(AgreementServiceMethods.endAgreement) { payload, limits, _ throws(RPCError) in
            let request = try EndAgreementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endAgreement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerAgreementService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.AgreementService`.
///
/// Keeps the agreements with credit agencies, banks and associations; what is not in one is not shared.
package struct AgreementServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Records an agreement.
    ///
    /// Rows: R11, M8.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than the lead department.
    package func createAgreement(_ request: CreateAgreementRequest, options: CallOptions = .default) async throws -> CreateAgreementResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.createAgreement, request.serialized(), options: options))
    }

    /// Returns an agreement.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getAgreement(_ request: GetAgreementRequest, options: CallOptions = .default) async throws -> GetAgreementResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.getAgreement, request.serialized(), options: options))
    }

    /// Lists agreements, newest first.
    ///
    /// Rows: R11.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listAgreements(_ request: ListAgreementsRequest, options: CallOptions = .default) async throws -> ListAgreementsResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.listAgreements, request.serialized(), options: options))
    }

    /// Ends an agreement; sharing under it stops at once.
    ///
    /// Rows: R11.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func endAgreement(_ request: EndAgreementRequest, options: CallOptions = .default) async throws -> EndAgreementResponse {
        try decodeResponse(await channel.unaryBytes(AgreementServiceMethods.endAgreement, request.serialized(), options: options))
    }
}
