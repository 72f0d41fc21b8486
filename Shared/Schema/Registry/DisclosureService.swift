// Written by `make generate` from proto/xinyi/registry/v1/disclosure_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Why a decision is withheld.
package enum WithholdingGround: ContractEnum, Sendable, Hashable {
    /// Not stated.
    case unspecified
    /// State secret.
    case stateSecret
    /// Business secret.
    case businessSecret
    /// Privacy of a person.
    case privacy
    /// Another ground given by law.
    case otherLaw
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .stateSecret, .businessSecret, .privacy, .otherLaw] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .stateSecret
            case 2: self = .businessSecret
            case 3: self = .privacy
            case 4: self = .otherLaw
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .stateSecret: 1
            case .businessSecret: 2
            case .privacy: 3
            case .otherLaw: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "WITHHOLDING_GROUND_UNSPECIFIED"
            case .stateSecret: "WITHHOLDING_GROUND_STATE_SECRET"
            case .businessSecret: "WITHHOLDING_GROUND_BUSINESS_SECRET"
            case .privacy: "WITHHOLDING_GROUND_PRIVACY"
            case .otherLaw: "WITHHOLDING_GROUND_OTHER_LAW"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "WITHHOLDING_GROUND_UNSPECIFIED": self = .unspecified
            case "WITHHOLDING_GROUND_STATE_SECRET": self = .stateSecret
            case "WITHHOLDING_GROUND_BUSINESS_SECRET": self = .businessSecret
            case "WITHHOLDING_GROUND_PRIVACY": self = .privacy
            case "WITHHOLDING_GROUND_OTHER_LAW": self = .otherLaw
            default: return nil
        }
    }
}

/// Why publication ended.
package enum PublicationEndCause: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests.
    case unspecified
    /// The greatest period was over.
    case period
    /// Repaired.
    case repair
    /// The decision was withdrawn.
    case withdrawn
    /// The decision was annulled or changed.
    case annulled
    /// Ordered by a court, for example in a reorganisation.
    case courtOrder
    /// The subject was deregistered.
    case subjectEnded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .period, .repair, .withdrawn, .annulled, .courtOrder, .subjectEnded] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .period
            case 2: self = .repair
            case 3: self = .withdrawn
            case 4: self = .annulled
            case 5: self = .courtOrder
            case 6: self = .subjectEnded
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .period: 1
            case .repair: 2
            case .withdrawn: 3
            case .annulled: 4
            case .courtOrder: 5
            case .subjectEnded: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PUBLICATION_END_CAUSE_UNSPECIFIED"
            case .period: "PUBLICATION_END_CAUSE_PERIOD"
            case .repair: "PUBLICATION_END_CAUSE_REPAIR"
            case .withdrawn: "PUBLICATION_END_CAUSE_WITHDRAWN"
            case .annulled: "PUBLICATION_END_CAUSE_ANNULLED"
            case .courtOrder: "PUBLICATION_END_CAUSE_COURT_ORDER"
            case .subjectEnded: "PUBLICATION_END_CAUSE_SUBJECT_ENDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PUBLICATION_END_CAUSE_UNSPECIFIED": self = .unspecified
            case "PUBLICATION_END_CAUSE_PERIOD": self = .period
            case "PUBLICATION_END_CAUSE_REPAIR": self = .repair
            case "PUBLICATION_END_CAUSE_WITHDRAWN": self = .withdrawn
            case "PUBLICATION_END_CAUSE_ANNULLED": self = .annulled
            case "PUBLICATION_END_CAUSE_COURT_ORDER": self = .courtOrder
            case "PUBLICATION_END_CAUSE_SUBJECT_ENDED": self = .subjectEnded
            default: return nil
        }
    }
}

/// What is public about an organisation or sole trader.
package struct PublicSubject: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PublicSubject" }

    /// `subjects/{id}`.
    package var name: String = ""

    /// The name.
    package var displayName: String = ""

    /// Unified social credit identifier.
    package var uscc: String = ""

    /// Legal representative.
    package var legalRepresentative: String = ""

    /// The status.
    package var status: SubjectStatus = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        displayName: String = "",
        uscc: String = "",
        legalRepresentative: String = "",
        status: SubjectStatus = .unspecified
    ) {
        self.name = name
        self.displayName = displayName
        self.uscc = uscc
        self.legalRepresentative = legalRepresentative
        self.status = status
    }
}

extension PublicSubject {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__public_subject__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PublicSubject>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.legalRepresentative = try MessageArena.string(c.pointee.legal_representative, "legal_representative")
        self.status = try MessageArena.enumeration(SubjectStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue)), "status")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PublicSubject> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PublicSubject>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PublicSubject.self, capacity: 1)
        xinyi__registry__v1__public_subject__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        c.pointee.legal_representative = try arena.copy(self.legalRepresentative, "legal_representative")
        c.pointee.status = Xinyi__Registry__V1__SubjectStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
        return c
    }
}

/// A record as the public sees it: public fields of organisations and sole traders only.
package struct PublicRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PublicRecord" }

    /// `decisions/{id}`.
    package var decision: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// `subjects/{id}`.
    package var subject: String = ""

    /// Number of the document.
    package var documentNumber: String = ""

    /// Public fields in the order of the template.
    package var fields: [PublicField] = []

    /// Day of the decision.
    package var decisionDate: String = ""

    /// Last day of publication, or empty.
    package var publicationEnd: String = ""

    /// True while an objection is being verified.
    package var disputed: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        decision: String = "",
        kind: DecisionKind = .unspecified,
        subject: String = "",
        documentNumber: String = "",
        fields: [PublicField] = [],
        decisionDate: String = "",
        publicationEnd: String = "",
        disputed: Bool = false
    ) {
        self.decision = decision
        self.kind = kind
        self.subject = subject
        self.documentNumber = documentNumber
        self.fields = fields
        self.decisionDate = decisionDate
        self.publicationEnd = publicationEnd
        self.disputed = disputed
    }
}

extension PublicRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__public_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PublicRecord>) throws(MessageFault) {
        self.init()
        self.decision = try MessageArena.string(c.pointee.decision, "decision")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.fields.reserveCapacity(c.pointee.n_fields)
        for index in 0..<c.pointee.n_fields {
            guard let nested = c.pointee.fields[index] else { continue }
            do { self.fields.append(try PublicField(unpacked: nested)) } catch { throw error.inside("fields", index) }
        }
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.publicationEnd = try MessageArena.string(c.pointee.publication_end, "publication_end")
        self.disputed = c.pointee.disputed != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PublicRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PublicRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PublicRecord.self, capacity: 1)
        xinyi__registry__v1__public_record__init(c)
        c.pointee.decision = try arena.copy(self.decision, "decision")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        if !self.fields.isEmpty {
            c.pointee.n_fields = self.fields.count
            let memory = arena.allocate(self.fields.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__PublicField>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__PublicField>?).self, capacity: self.fields.count)
            for index in self.fields.indices {
                do { list[index] = try self.fields[index].packed(in: arena) } catch { throw error.inside("fields", index) }
            }
            c.pointee.fields = list
        }
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.publication_end = try arena.copy(self.publicationEnd, "publication_end")
        c.pointee.disputed = self.disputed ? 1 : 0
        return c
    }
}

/// A public field.
package struct PublicField: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PublicField" }

    /// The template's code.
    package var code: String = ""

    /// Its Chinese name.
    package var title: String = ""

    /// The value.
    package var value: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: String = "",
        title: String = "",
        value: String = ""
    ) {
        self.code = code
        self.title = title
        self.value = value
    }
}

extension PublicField {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__public_field__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PublicField>) throws(MessageFault) {
        self.init()
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.value = try MessageArena.string(c.pointee.value, "value")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PublicField> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PublicField>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PublicField.self, capacity: 1)
        xinyi__registry__v1__public_field__init(c)
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.value = try arena.copy(self.value, "value")
        return c
    }
}

/// The request for SetDisclosure.
package struct SetDisclosureRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SetDisclosureRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Public, internal or withheld.
    package var disclosure: DisclosureState = .unspecified

    /// Why it is withheld; unspecified unless it is.
    package var ground: WithholdingGround = .unspecified

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
        disclosure: DisclosureState = .unspecified,
        ground: WithholdingGround = .unspecified,
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.disclosure = disclosure
        self.ground = ground
        self.reason = reason
        self.official = official
    }
}

extension SetDisclosureRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__set_disclosure_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SetDisclosureRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.disclosure = try MessageArena.enumeration(DisclosureState(rawValue: Int32(bitPattern: c.pointee.disclosure.rawValue)), "disclosure")
        self.ground = try MessageArena.enumeration(WithholdingGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue)), "ground")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SetDisclosureRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SetDisclosureRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SetDisclosureRequest.self, capacity: 1)
        xinyi__registry__v1__set_disclosure_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.disclosure = Xinyi__Registry__V1__DisclosureState(rawValue: UInt32(bitPattern: self.disclosure.rawValue))
        c.pointee.ground = Xinyi__Registry__V1__WithholdingGround(rawValue: UInt32(bitPattern: self.ground.rawValue))
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension SetDisclosureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of SetDisclosure.
package struct SetDisclosureResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.SetDisclosureResponse" }

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

extension SetDisclosureResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__set_disclosure_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__SetDisclosureResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__SetDisclosureResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__SetDisclosureResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__SetDisclosureResponse.self, capacity: 1)
        xinyi__registry__v1__set_disclosure_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for EndPublication.
package struct EndPublicationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.EndPublicationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// The cause.
    package var cause: PublicationEndCause = .unspecified

    /// The repair, order or decision behind it, 1 to 200 characters.
    package var reference: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        cause: PublicationEndCause = .unspecified,
        reference: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.cause = cause
        self.reference = reference
        self.official = official
    }
}

extension EndPublicationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__end_publication_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__EndPublicationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.cause = try MessageArena.enumeration(PublicationEndCause(rawValue: Int32(bitPattern: c.pointee.cause.rawValue)), "cause")
        self.reference = try MessageArena.string(c.pointee.reference, "reference")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__EndPublicationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__EndPublicationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__EndPublicationRequest.self, capacity: 1)
        xinyi__registry__v1__end_publication_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.cause = Xinyi__Registry__V1__PublicationEndCause(rawValue: UInt32(bitPattern: self.cause.rawValue))
        c.pointee.reference = try arena.copy(self.reference, "reference")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension EndPublicationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of EndPublication.
package struct EndPublicationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.EndPublicationResponse" }

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

extension EndPublicationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__end_publication_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__EndPublicationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__EndPublicationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__EndPublicationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__EndPublicationResponse.self, capacity: 1)
        xinyi__registry__v1__end_publication_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for ShieldDecision.
package struct ShieldDecisionRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ShieldDecisionRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read; empty where listing does by rule.
    package var etag: String = ""

    /// The repair, `repairs/{id}` of listing.
    package var repair: String = ""

    /// The court and the number of its ruling, 1 to 330 bytes.
    package var ruling: String = ""

    /// Who decides it; empty where listing does by rule.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        repair: String = "",
        ruling: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.repair = repair
        self.ruling = ruling
        self.official = official
    }
}

extension ShieldDecisionRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__shield_decision_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ShieldDecisionRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.repair = try MessageArena.string(c.pointee.repair, "repair")
        self.ruling = try MessageArena.string(c.pointee.ruling, "ruling")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ShieldDecisionRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ShieldDecisionRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ShieldDecisionRequest.self, capacity: 1)
        xinyi__registry__v1__shield_decision_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.repair = try arena.copy(self.repair, "repair")
        c.pointee.ruling = try arena.copy(self.ruling, "ruling")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ShieldDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ShieldDecision.
package struct ShieldDecisionResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ShieldDecisionResponse" }

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

extension ShieldDecisionResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__shield_decision_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ShieldDecisionResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ShieldDecisionResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ShieldDecisionResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ShieldDecisionResponse.self, capacity: 1)
        xinyi__registry__v1__shield_decision_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for ResumePublication.
package struct ResumePublicationRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ResumePublicationRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The repair that was undone or whose plan was not performed, `repairs/{id}` of listing.
    package var repair: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        repair: String = "",
        reason: String = ""
    ) {
        self.requestId = requestId
        self.name = name
        self.repair = repair
        self.reason = reason
    }
}

extension ResumePublicationRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__resume_publication_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ResumePublicationRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.repair = try MessageArena.string(c.pointee.repair, "repair")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ResumePublicationRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ResumePublicationRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ResumePublicationRequest.self, capacity: 1)
        xinyi__registry__v1__resume_publication_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.repair = try arena.copy(self.repair, "repair")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        return c
    }
}

extension ResumePublicationRequest: IdempotentRequest, NamedRequest {}

/// The answer of ResumePublication.
package struct ResumePublicationResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ResumePublicationResponse" }

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

extension ResumePublicationResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__resume_publication_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ResumePublicationResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.decision {
            do { self.decision = try Decision(unpacked: nested) } catch { throw error.inside("decision") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ResumePublicationResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ResumePublicationResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ResumePublicationResponse.self, capacity: 1)
        xinyi__registry__v1__resume_publication_response__init(c)
        if let value = self.decision {
            do { c.pointee.decision = try value.packed(in: arena) } catch { throw error.inside("decision") }
        }
        return c
    }
}

/// The request for QueryPublicRecords.
package struct QueryPublicRecordsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.QueryPublicRecordsRequest" }

    /// A code of an organisation, as written.
    package var code: String = ""

    /// The exact name, at most 200 characters.
    package var displayName: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: String = "",
        displayName: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.code = code
        self.displayName = displayName
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension QueryPublicRecordsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__query_public_records_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__QueryPublicRecordsRequest>) throws(MessageFault) {
        self.init()
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__QueryPublicRecordsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__QueryPublicRecordsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__QueryPublicRecordsRequest.self, capacity: 1)
        xinyi__registry__v1__query_public_records_request__init(c)
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension QueryPublicRecordsRequest: PagedRequest {}

/// The answer of QueryPublicRecords.
package struct QueryPublicRecordsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.QueryPublicRecordsResponse" }

    /// Subjects found, at most 20.
    package var subjects: [PublicSubject] = []

    /// Public records, newest first.
    package var records: [PublicRecord] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subjects: [PublicSubject] = [],
        records: [PublicRecord] = [],
        nextPageToken: String = ""
    ) {
        self.subjects = subjects
        self.records = records
        self.nextPageToken = nextPageToken
    }
}

extension QueryPublicRecordsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__query_public_records_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__QueryPublicRecordsResponse>) throws(MessageFault) {
        self.init()
        self.subjects.reserveCapacity(c.pointee.n_subjects)
        for index in 0..<c.pointee.n_subjects {
            guard let nested = c.pointee.subjects[index] else { continue }
            do { self.subjects.append(try PublicSubject(unpacked: nested)) } catch { throw error.inside("subjects", index) }
        }
        self.records.reserveCapacity(c.pointee.n_records)
        for index in 0..<c.pointee.n_records {
            guard let nested = c.pointee.records[index] else { continue }
            do { self.records.append(try PublicRecord(unpacked: nested)) } catch { throw error.inside("records", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__QueryPublicRecordsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__QueryPublicRecordsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__QueryPublicRecordsResponse.self, capacity: 1)
        xinyi__registry__v1__query_public_records_response__init(c)
        if !self.subjects.isEmpty {
            c.pointee.n_subjects = self.subjects.count
            let memory = arena.allocate(self.subjects.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__PublicSubject>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__PublicSubject>?).self, capacity: self.subjects.count)
            for index in self.subjects.indices {
                do { list[index] = try self.subjects[index].packed(in: arena) } catch { throw error.inside("subjects", index) }
            }
            c.pointee.subjects = list
        }
        if !self.records.isEmpty {
            c.pointee.n_records = self.records.count
            let memory = arena.allocate(self.records.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__PublicRecord>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__PublicRecord>?).self, capacity: self.records.count)
            for index in self.records.indices {
                do { list[index] = try self.records[index].packed(in: arena) } catch { throw error.inside("records", index) }
            }
            c.pointee.records = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

/// The request for GetOwnRecords.
package struct GetOwnRecordsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetOwnRecordsRequest" }

    /// `subjects/{id}` of the caller.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension GetOwnRecordsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_own_records_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetOwnRecordsRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetOwnRecordsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetOwnRecordsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetOwnRecordsRequest.self, capacity: 1)
        xinyi__registry__v1__get_own_records_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension GetOwnRecordsRequest: PagedRequest {}

/// The answer of GetOwnRecords.
package struct GetOwnRecordsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetOwnRecordsResponse" }

    /// The subject.
    package var subject: Subject? = nil

    /// Its decisions, newest first.
    package var decisions: [Decision] = []

    /// What it may do, before whom.
    package var remedies: [CommonSchema.Remedy] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: Subject? = nil,
        decisions: [Decision] = [],
        remedies: [CommonSchema.Remedy] = [],
        nextPageToken: String = ""
    ) {
        self.subject = subject
        self.decisions = decisions
        self.remedies = remedies
        self.nextPageToken = nextPageToken
    }
}

extension GetOwnRecordsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_own_records_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetOwnRecordsResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try Subject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.decisions.reserveCapacity(c.pointee.n_decisions)
        for index in 0..<c.pointee.n_decisions {
            guard let nested = c.pointee.decisions[index] else { continue }
            do { self.decisions.append(try Decision(unpacked: nested)) } catch { throw error.inside("decisions", index) }
        }
        self.remedies.reserveCapacity(c.pointee.n_remedies)
        for index in 0..<c.pointee.n_remedies {
            guard let nested = c.pointee.remedies[index] else { continue }
            do { self.remedies.append(try CommonSchema.Remedy(unpacked: nested)) } catch { throw error.inside("remedies", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetOwnRecordsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetOwnRecordsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetOwnRecordsResponse.self, capacity: 1)
        xinyi__registry__v1__get_own_records_response__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        if !self.decisions.isEmpty {
            c.pointee.n_decisions = self.decisions.count
            let memory = arena.allocate(self.decisions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__Decision>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__Decision>?).self, capacity: self.decisions.count)
            for index in self.decisions.indices {
                do { list[index] = try self.decisions[index].packed(in: arena) } catch { throw error.inside("decisions", index) }
            }
            c.pointee.decisions = list
        }
        if !self.remedies.isEmpty {
            c.pointee.n_remedies = self.remedies.count
            let memory = arena.allocate(self.remedies.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?).self, capacity: self.remedies.count)
            for index in self.remedies.indices {
                do { list[index] = try self.remedies[index].packed(in: arena) } catch { throw error.inside("remedies", index) }
            }
            c.pointee.remedies = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

/// The request for ListSubjectQueries.
package struct ListSubjectQueriesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectQueriesRequest" }

    /// `subjects/{id}`.
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

extension ListSubjectQueriesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subject_queries_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectQueriesRequest>) throws(MessageFault) {
        self.init()
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        if let nested = c.pointee.query {
            do { self.query = try CommonSchema.QueryReason(unpacked: nested) } catch { throw error.inside("query") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectQueriesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectQueriesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectQueriesRequest.self, capacity: 1)
        xinyi__registry__v1__list_subject_queries_request__init(c)
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        if let value = self.query {
            do { c.pointee.query = try value.packed(in: arena) } catch { throw error.inside("query") }
        }
        return c
    }
}

extension ListSubjectQueriesRequest: PagedRequest {}

/// The answer of ListSubjectQueries.
package struct ListSubjectQueriesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListSubjectQueriesResponse" }

    /// The queries.
    package var queries: [CommonSchema.SubjectQuery] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        queries: [CommonSchema.SubjectQuery] = [],
        nextPageToken: String = ""
    ) {
        self.queries = queries
        self.nextPageToken = nextPageToken
    }
}

extension ListSubjectQueriesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_subject_queries_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListSubjectQueriesResponse>) throws(MessageFault) {
        self.init()
        self.queries.reserveCapacity(c.pointee.n_queries)
        for index in 0..<c.pointee.n_queries {
            guard let nested = c.pointee.queries[index] else { continue }
            do { self.queries.append(try CommonSchema.SubjectQuery(unpacked: nested)) } catch { throw error.inside("queries", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListSubjectQueriesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListSubjectQueriesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListSubjectQueriesResponse.self, capacity: 1)
        xinyi__registry__v1__list_subject_queries_response__init(c)
        if !self.queries.isEmpty {
            c.pointee.n_queries = self.queries.count
            let memory = arena.allocate(self.queries.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SubjectQuery>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SubjectQuery>?).self, capacity: self.queries.count)
            for index in self.queries.indices {
                do { list[index] = try self.queries[index].packed(in: arena) } catch { throw error.inside("queries", index) }
            }
            c.pointee.queries = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListSubjectQueriesResponse: PagedResponse {
    /// The page's items, which the contract calls `queries`.
    package var items: [CommonSchema.SubjectQuery] {
        get { queries }
        set { queries = newValue }
    }
}

/// The request for ListPublicRecords.
package struct ListPublicRecordsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListPublicRecordsRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this kind; unspecified means all.
    package var kind: DecisionKind = .unspecified

    /// Only records changed since then, RFC 3339; empty means all.
    package var changedSince: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        kind: DecisionKind = .unspecified,
        changedSince: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
        self.changedSince = changedSince
    }
}

extension ListPublicRecordsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_public_records_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListPublicRecordsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.changedSince = try MessageArena.string(c.pointee.changed_since, "changed_since")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListPublicRecordsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListPublicRecordsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListPublicRecordsRequest.self, capacity: 1)
        xinyi__registry__v1__list_public_records_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.changed_since = try arena.copy(self.changedSince, "changed_since")
        return c
    }
}

extension ListPublicRecordsRequest: PagedRequest {}

/// The answer of ListPublicRecords.
package struct ListPublicRecordsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListPublicRecordsResponse" }

    /// The records.
    package var records: [PublicRecord] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        records: [PublicRecord] = [],
        nextPageToken: String = ""
    ) {
        self.records = records
        self.nextPageToken = nextPageToken
    }
}

extension ListPublicRecordsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_public_records_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListPublicRecordsResponse>) throws(MessageFault) {
        self.init()
        self.records.reserveCapacity(c.pointee.n_records)
        for index in 0..<c.pointee.n_records {
            guard let nested = c.pointee.records[index] else { continue }
            do { self.records.append(try PublicRecord(unpacked: nested)) } catch { throw error.inside("records", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListPublicRecordsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListPublicRecordsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListPublicRecordsResponse.self, capacity: 1)
        xinyi__registry__v1__list_public_records_response__init(c)
        if !self.records.isEmpty {
            c.pointee.n_records = self.records.count
            let memory = arena.allocate(self.records.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__PublicRecord>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__PublicRecord>?).self, capacity: self.records.count)
            for index in self.records.indices {
                do { list[index] = try self.records[index].packed(in: arena) } catch { throw error.inside("records", index) }
            }
            c.pointee.records = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListPublicRecordsResponse: PagedResponse {
    /// The page's items, which the contract calls `records`.
    package var items: [PublicRecord] {
        get { records }
        set { records = newValue }
    }
}

/// What each method of `xinyi.registry.v1.DisclosureService` is, for routers, channels and policies.
package enum DisclosureServiceMethods {
    /// Withholds a decision from publication, or releases it, with the ground.
    ///
    /// Rows: R5.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let setDisclosure = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "SetDisclosure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R5"])

    /// Ends the publication of a decision before its period: after a repair, a withdrawal, or a court's order.
    ///
    /// Rows: R5, L6, L7.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package static let endPublication = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "EndPublication",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R5", "L6", "L7"])

    /// Shields a decision on a court's ruling while the plan of a bankrupt enterprise is performed: not public, no ground of
    /// a measure. Listing calls it when it shields the repair; it only ever favours the subject.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than listing and the department.
    package static let shieldDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ShieldDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R5", "L6"])

    /// Resumes the publication of a decision that was shielded, or ended by a repair that was undone, for the rest of its
    /// period by the rule set and never longer; what its period has ended meanwhile stays ended. Listing calls it when it
    /// decides so; nobody else can, so that no department republishes by its own hand what a repair or a court took away.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it, or
    /// (REPAIR_STANDS) if the repair is not undone; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing.
    package static let resumePublication = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ResumePublication",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service], services: ["listing"],
        rows: ["R5", "L6"])

    /// Answers the one-stop query by code or exact name with what is public about an organisation or sole trader.
    ///
    /// Rows: R7.
    /// Errors: INVALID_ARGUMENT if neither or both of code and name are given, or the code is a person's; an unknown
    /// subject is an empty answer.
    package static let queryPublicRecords = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "QueryPublicRecords",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R7"])

    /// Returns everything kept about the calling subject, with its ground and remedies.
    ///
    /// Rows: R7.
    /// Errors: PERMISSION_DENIED for callers other than the subject; INVALID_ARGUMENT for a bad page size or token.
    package static let getOwnRecords = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "GetOwnRecords",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R7"])

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    ///
    /// Rows: R7, X2.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page size or token; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    package static let listSubjectQueries = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ListSubjectQueries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R7", "X2"])

    /// Lists everything that is public, for the disclosure site and open data, in the order of change.
    ///
    /// Rows: R5, P8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package static let listPublicRecords = MethodDescriptor(
        service: "xinyi.registry.v1.DisclosureService", method: "ListPublicRecords",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R5", "P8"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [setDisclosure, endPublication, shieldDecision, resumePublication, queryPublicRecords, getOwnRecords, listSubjectQueries, listPublicRecords]
}

/// Decides what is public, answers the one-stop query and the subject's own view. Records of natural persons are never
/// public.
package protocol DisclosureService: RPCService {
    /// Withholds a decision from publication, or releases it, with the ground.
    ///
    /// Rows: R5.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func setDisclosure(_ request: SetDisclosureRequest, context: ServerContext) async throws -> SetDisclosureResponse

    /// Ends the publication of a decision before its period: after a repair, a withdrawal, or a court's order.
    ///
    /// Rows: R5, L6, L7.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    func endPublication(_ request: EndPublicationRequest, context: ServerContext) async throws -> EndPublicationResponse

    /// Shields a decision on a court's ruling while the plan of a bankrupt enterprise is performed: not public, no ground of
    /// a measure. Listing calls it when it shields the repair; it only ever favours the subject.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than listing and the department.
    func shieldDecision(_ request: ShieldDecisionRequest, context: ServerContext) async throws -> ShieldDecisionResponse

    /// Resumes the publication of a decision that was shielded, or ended by a repair that was undone, for the rest of its
    /// period by the rule set and never longer; what its period has ended meanwhile stays ended. Listing calls it when it
    /// decides so; nobody else can, so that no department republishes by its own hand what a repair or a court took away.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it, or
    /// (REPAIR_STANDS) if the repair is not undone; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing.
    func resumePublication(_ request: ResumePublicationRequest, context: ServerContext) async throws -> ResumePublicationResponse

    /// Answers the one-stop query by code or exact name with what is public about an organisation or sole trader.
    ///
    /// Rows: R7.
    /// Errors: INVALID_ARGUMENT if neither or both of code and name are given, or the code is a person's; an unknown
    /// subject is an empty answer.
    func queryPublicRecords(_ request: QueryPublicRecordsRequest, context: ServerContext) async throws -> QueryPublicRecordsResponse

    /// Returns everything kept about the calling subject, with its ground and remedies.
    ///
    /// Rows: R7.
    /// Errors: PERMISSION_DENIED for callers other than the subject; INVALID_ARGUMENT for a bad page size or token.
    func getOwnRecords(_ request: GetOwnRecordsRequest, context: ServerContext) async throws -> GetOwnRecordsResponse

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    ///
    /// Rows: R7, X2.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page size or token; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    func listSubjectQueries(_ request: ListSubjectQueriesRequest, context: ServerContext) async throws -> ListSubjectQueriesResponse

    /// Lists everything that is public, for the disclosure site and open data, in the order of change.
    ///
    /// Rows: R5, P8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listPublicRecords(_ request: ListPublicRecordsRequest, context: ServerContext) async throws -> ListPublicRecordsResponse
}

extension DisclosureService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func setDisclosure(_ request: SetDisclosureRequest, context: ServerContext) async throws -> SetDisclosureResponse {
        throw unimplemented(DisclosureServiceMethods.setDisclosure)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func endPublication(_ request: EndPublicationRequest, context: ServerContext) async throws -> EndPublicationResponse {
        throw unimplemented(DisclosureServiceMethods.endPublication)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func shieldDecision(_ request: ShieldDecisionRequest, context: ServerContext) async throws -> ShieldDecisionResponse {
        throw unimplemented(DisclosureServiceMethods.shieldDecision)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func resumePublication(_ request: ResumePublicationRequest, context: ServerContext) async throws -> ResumePublicationResponse {
        throw unimplemented(DisclosureServiceMethods.resumePublication)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func queryPublicRecords(_ request: QueryPublicRecordsRequest, context: ServerContext) async throws -> QueryPublicRecordsResponse {
        throw unimplemented(DisclosureServiceMethods.queryPublicRecords)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getOwnRecords(_ request: GetOwnRecordsRequest, context: ServerContext) async throws -> GetOwnRecordsResponse {
        throw unimplemented(DisclosureServiceMethods.getOwnRecords)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listSubjectQueries(_ request: ListSubjectQueriesRequest, context: ServerContext) async throws -> ListSubjectQueriesResponse {
        throw unimplemented(DisclosureServiceMethods.listSubjectQueries)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listPublicRecords(_ request: ListPublicRecordsRequest, context: ServerContext) async throws -> ListPublicRecordsResponse {
        throw unimplemented(DisclosureServiceMethods.listPublicRecords)
    }
}

extension DisclosureService {
    /// Makes every method of `DisclosureService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDisclosureService(in router: inout Router) {
        router.add(DisclosureServiceMethods.setDisclosure) { payload, limits, _ throws(RPCError) in
            let request = try SetDisclosureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.setDisclosure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.endPublication) { payload, limits, _ throws(RPCError) in
            let request = try EndPublicationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endPublication(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.shieldDecision) { payload, limits, _ throws(RPCError) in
            let request = try ShieldDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.shieldDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.resumePublication) { payload, limits, _ throws(RPCError) in
            let request = try ResumePublicationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.resumePublication(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.queryPublicRecords) { payload, limits, _ throws(RPCError) in
            let request = try QueryPublicRecordsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.queryPublicRecords(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.getOwnRecords) { payload, limits, _ throws(RPCError) in
            let request = try GetOwnRecordsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getOwnRecords(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.listSubjectQueries) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectQueriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjectQueries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DisclosureServiceMethods.listPublicRecords) { payload, limits, _ throws(RPCError) in
            let request = try ListPublicRecordsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPublicRecords(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerDisclosureService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.DisclosureService`.
///
/// Decides what is public, answers the one-stop query and the subject's own view. Records of natural persons are never
/// public.
package struct DisclosureServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Withholds a decision from publication, or releases it, with the ground.
    ///
    /// Rows: R5.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func setDisclosure(_ request: SetDisclosureRequest, options: CallOptions = .default) async throws -> SetDisclosureResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.setDisclosure, request.serialized(), options: options))
    }

    /// Ends the publication of a decision before its period: after a repair, a withdrawal, or a court's order.
    ///
    /// Rows: R5, L6, L7.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED.
    package func endPublication(_ request: EndPublicationRequest, options: CallOptions = .default) async throws -> EndPublicationResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.endPublication, request.serialized(), options: options))
    }

    /// Shields a decision on a court's ruling while the plan of a bankrupt enterprise is performed: not public, no ground of
    /// a measure. Listing calls it when it shields the repair; it only ever favours the subject.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it;
    /// INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers other than listing and the department.
    package func shieldDecision(_ request: ShieldDecisionRequest, options: CallOptions = .default) async throws -> ShieldDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.shieldDecision, request.serialized(), options: options))
    }

    /// Resumes the publication of a decision that was shielded, or ended by a repair that was undone, for the rest of its
    /// period by the rule set and never longer; what its period has ended meanwhile stays ended. Listing calls it when it
    /// decides so; nobody else can, so that no department republishes by its own hand what a repair or a court took away.
    ///
    /// Rows: R5, L6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION for a state that does not allow it, or
    /// (REPAIR_STANDS) if the repair is not undone; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing.
    package func resumePublication(_ request: ResumePublicationRequest, options: CallOptions = .default) async throws -> ResumePublicationResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.resumePublication, request.serialized(), options: options))
    }

    /// Answers the one-stop query by code or exact name with what is public about an organisation or sole trader.
    ///
    /// Rows: R7.
    /// Errors: INVALID_ARGUMENT if neither or both of code and name are given, or the code is a person's; an unknown
    /// subject is an empty answer.
    package func queryPublicRecords(_ request: QueryPublicRecordsRequest, options: CallOptions = .default) async throws -> QueryPublicRecordsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.queryPublicRecords, request.serialized(), options: options))
    }

    /// Returns everything kept about the calling subject, with its ground and remedies.
    ///
    /// Rows: R7.
    /// Errors: PERMISSION_DENIED for callers other than the subject; INVALID_ARGUMENT for a bad page size or token.
    package func getOwnRecords(_ request: GetOwnRecordsRequest, options: CallOptions = .default) async throws -> GetOwnRecordsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.getOwnRecords, request.serialized(), options: options))
    }

    /// Lists who queried a natural person here and for which purpose, newest first: at the person's own request, and for who
    /// oversees the departments. Reading it is a query itself. What is kept of organisations is no secret: empty.
    ///
    /// Rows: R7, X2.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (QUERY_REASON_MISSING) where `query` does not say why, or for a bad
    /// page size or token; PERMISSION_DENIED (QUERIES_OF_THE_PERSON) for other purposes.
    package func listSubjectQueries(_ request: ListSubjectQueriesRequest, options: CallOptions = .default) async throws -> ListSubjectQueriesResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.listSubjectQueries, request.serialized(), options: options))
    }

    /// Lists everything that is public, for the disclosure site and open data, in the order of change.
    ///
    /// Rows: R5, P8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    package func listPublicRecords(_ request: ListPublicRecordsRequest, options: CallOptions = .default) async throws -> ListPublicRecordsResponse {
        try decodeResponse(await channel.unaryBytes(DisclosureServiceMethods.listPublicRecords, request.serialized(), options: options))
    }
}
