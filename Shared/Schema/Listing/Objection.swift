// Written by `make generate` from proto/xinyi/listing/v1/objection.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// On which of the four grounds an item is contested.
package enum ObjectionGround: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// The content is wrong.
    case error
    /// Something that belongs in it is missing.
    case omission
    /// It should have ended: published or used beyond its time.
    case overdue
    /// The entry itself is unlawful or wrongly made.
    case unlawfulEntry
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .error, .omission, .overdue, .unlawfulEntry] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .error
            case 2: self = .omission
            case 3: self = .overdue
            case 4: self = .unlawfulEntry
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .error: 1
            case .omission: 2
            case .overdue: 3
            case .unlawfulEntry: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "OBJECTION_GROUND_UNSPECIFIED"
            case .error: "OBJECTION_GROUND_ERROR"
            case .omission: "OBJECTION_GROUND_OMISSION"
            case .overdue: "OBJECTION_GROUND_OVERDUE"
            case .unlawfulEntry: "OBJECTION_GROUND_UNLAWFUL_ENTRY"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "OBJECTION_GROUND_UNSPECIFIED": self = .unspecified
            case "OBJECTION_GROUND_ERROR": self = .error
            case "OBJECTION_GROUND_OMISSION": self = .omission
            case "OBJECTION_GROUND_OVERDUE": self = .overdue
            case "OBJECTION_GROUND_UNLAWFUL_ENTRY": self = .unlawfulEntry
            default: return nil
        }
    }
}

/// Life of an objection.
package enum ObjectionState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Filed with a department, which received it for the source unit. The entry carries the dispute mark from now on.
    case filed
    /// Formally in order; the effects of the entry are suspended from this moment on.
    case accepted
    /// Formally not in order (no identity, no entry, no ground). The mark is lifted.
    case rejectedFormal
    /// Sent to the source unit; waits for it.
    case forwarded
    /// Being verified by the source unit.
    case verifying
    /// Right: the entry is revoked or corrected.
    case upheld
    /// Not right: the effects resume.
    case dismissed
    /// The objector was told the result.
    case notified
    /// Harm was made good: reputation restored place by place.
    case remedied
    /// Closed.
    case closed
    /// Withdrawn by the objector; the effects resume.
    case withdrawn
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .filed, .accepted, .rejectedFormal, .forwarded, .verifying, .upheld, .dismissed, .notified, .remedied, .closed, .withdrawn] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .filed
            case 2: self = .accepted
            case 3: self = .rejectedFormal
            case 4: self = .forwarded
            case 5: self = .verifying
            case 6: self = .upheld
            case 7: self = .dismissed
            case 8: self = .notified
            case 9: self = .remedied
            case 10: self = .closed
            case 11: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .filed: 1
            case .accepted: 2
            case .rejectedFormal: 3
            case .forwarded: 4
            case .verifying: 5
            case .upheld: 6
            case .dismissed: 7
            case .notified: 8
            case .remedied: 9
            case .closed: 10
            case .withdrawn: 11
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "OBJECTION_STATE_UNSPECIFIED"
            case .filed: "OBJECTION_STATE_FILED"
            case .accepted: "OBJECTION_STATE_ACCEPTED"
            case .rejectedFormal: "OBJECTION_STATE_REJECTED_FORMAL"
            case .forwarded: "OBJECTION_STATE_FORWARDED"
            case .verifying: "OBJECTION_STATE_VERIFYING"
            case .upheld: "OBJECTION_STATE_UPHELD"
            case .dismissed: "OBJECTION_STATE_DISMISSED"
            case .notified: "OBJECTION_STATE_NOTIFIED"
            case .remedied: "OBJECTION_STATE_REMEDIED"
            case .closed: "OBJECTION_STATE_CLOSED"
            case .withdrawn: "OBJECTION_STATE_WITHDRAWN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "OBJECTION_STATE_UNSPECIFIED": self = .unspecified
            case "OBJECTION_STATE_FILED": self = .filed
            case "OBJECTION_STATE_ACCEPTED": self = .accepted
            case "OBJECTION_STATE_REJECTED_FORMAL": self = .rejectedFormal
            case "OBJECTION_STATE_FORWARDED": self = .forwarded
            case "OBJECTION_STATE_VERIFYING": self = .verifying
            case "OBJECTION_STATE_UPHELD": self = .upheld
            case "OBJECTION_STATE_DISMISSED": self = .dismissed
            case "OBJECTION_STATE_NOTIFIED": self = .notified
            case "OBJECTION_STATE_REMEDIED": self = .remedied
            case "OBJECTION_STATE_CLOSED": self = .closed
            case "OBJECTION_STATE_WITHDRAWN": self = .withdrawn
            default: return nil
        }
    }
}

/// Who raised an objection.
package enum ObjectionOrigin: ContractEnum, Sendable, Hashable {
    /// Not stated. Taken as the subject.
    case unspecified
    /// The subject itself.
    case subject
    /// A complaint of somebody else.
    case complaint
    /// A department of its own accord.
    case exOfficio
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .subject, .complaint, .exOfficio] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .subject
            case 2: self = .complaint
            case 3: self = .exOfficio
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .subject: 1
            case .complaint: 2
            case .exOfficio: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "OBJECTION_ORIGIN_UNSPECIFIED"
            case .subject: "OBJECTION_ORIGIN_SUBJECT"
            case .complaint: "OBJECTION_ORIGIN_COMPLAINT"
            case .exOfficio: "OBJECTION_ORIGIN_EX_OFFICIO"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "OBJECTION_ORIGIN_UNSPECIFIED": self = .unspecified
            case "OBJECTION_ORIGIN_SUBJECT": self = .subject
            case "OBJECTION_ORIGIN_COMPLAINT": self = .complaint
            case "OBJECTION_ORIGIN_EX_OFFICIO": self = .exOfficio
            default: return nil
        }
    }
}

/// What an upheld objection leads to.
package enum ObjectionOutcome: ContractEnum, Sendable, Hashable {
    /// Not decided.
    case unspecified
    /// The entry is revoked.
    case revoked
    /// The entry is corrected and goes on.
    case corrected
    /// Dismissed with reasons.
    case dismissed
    /// A decision stands, but is no longer published, shared or used: it was beyond its time.
    case publicationEnded
    /// The external authority ended or corrected its entry; the copy here follows.
    case endedByAuthority
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .revoked, .corrected, .dismissed, .publicationEnded, .endedByAuthority] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .revoked
            case 2: self = .corrected
            case 3: self = .dismissed
            case 4: self = .publicationEnded
            case 5: self = .endedByAuthority
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .revoked: 1
            case .corrected: 2
            case .dismissed: 3
            case .publicationEnded: 4
            case .endedByAuthority: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "OBJECTION_OUTCOME_UNSPECIFIED"
            case .revoked: "OBJECTION_OUTCOME_REVOKED"
            case .corrected: "OBJECTION_OUTCOME_CORRECTED"
            case .dismissed: "OBJECTION_OUTCOME_DISMISSED"
            case .publicationEnded: "OBJECTION_OUTCOME_PUBLICATION_ENDED"
            case .endedByAuthority: "OBJECTION_OUTCOME_ENDED_BY_AUTHORITY"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "OBJECTION_OUTCOME_UNSPECIFIED": self = .unspecified
            case "OBJECTION_OUTCOME_REVOKED": self = .revoked
            case "OBJECTION_OUTCOME_CORRECTED": self = .corrected
            case "OBJECTION_OUTCOME_DISMISSED": self = .dismissed
            case "OBJECTION_OUTCOME_PUBLICATION_ENDED": self = .publicationEnded
            case "OBJECTION_OUTCOME_ENDED_BY_AUTHORITY": self = .endedByAuthority
            default: return nil
        }
    }
}

/// One corrected field, old and new.
package struct FieldCorrection: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.FieldCorrection" }

    /// The field: `reason`, `valid_to`, `conduct_date`, `amount_fen`, `measures_announced` or
    /// `exit_conditions`.
    package var field: String = ""

    /// Value before, as text. Output only.
    package var oldValue: String = ""

    /// Value after, as text; several codes are separated by `;`. Never to the subject's disadvantage: a period
    /// can only become shorter, measures fewer.
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

extension FieldCorrection {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__field_correction__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__FieldCorrection>) throws(MessageFault) {
        self.init()
        self.field = try MessageArena.string(c.pointee.field, "field")
        self.oldValue = try MessageArena.string(c.pointee.old_value, "old_value")
        self.newValue = try MessageArena.string(c.pointee.new_value, "new_value")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__FieldCorrection> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__FieldCorrection>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__FieldCorrection.self, capacity: 1)
        xinyi__listing__v1__field_correction__init(c)
        c.pointee.field = try arena.copy(self.field, "field")
        c.pointee.old_value = try arena.copy(self.oldValue, "old_value")
        c.pointee.new_value = try arena.copy(self.newValue, "new_value")
        return c
    }
}

/// A pause of an objection's clock, for example during an expert examination.
package struct ClockPause: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ClockPause" }

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// First day that does not count, ISO date.
    package var fromDate: String = ""

    /// First day that counts again, ISO date; empty while it lasts.
    package var toDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reason: String = "",
        fromDate: String = "",
        toDate: String = ""
    ) {
        self.reason = reason
        self.fromDate = fromDate
        self.toDate = toDate
    }
}

extension ClockPause {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__clock_pause__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ClockPause>) throws(MessageFault) {
        self.init()
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ClockPause> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ClockPause>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ClockPause.self, capacity: 1)
        xinyi__listing__v1__clock_pause__init(c)
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        return c
    }
}

/// A place where a revoked entry had appeared and which has to be corrected.
package struct RestorationPlace: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RestorationPlace" }

    /// The place: a web site, a paper, a consumer's system; 1 to 200 bytes.
    package var place: String = ""

    /// What has to be done, 1 to 400 bytes.
    package var action: String = ""

    /// Day it was confirmed, ISO date; empty while open.
    package var confirmedDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        place: String = "",
        action: String = "",
        confirmedDate: String = ""
    ) {
        self.place = place
        self.action = action
        self.confirmedDate = confirmedDate
    }
}

extension RestorationPlace {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__restoration_place__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RestorationPlace>) throws(MessageFault) {
        self.init()
        self.place = try MessageArena.string(c.pointee.place, "place")
        self.action = try MessageArena.string(c.pointee.action, "action")
        self.confirmedDate = try MessageArena.string(c.pointee.confirmed_date, "confirmed_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RestorationPlace> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RestorationPlace>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RestorationPlace.self, capacity: 1)
        xinyi__listing__v1__restoration_place__init(c)
        c.pointee.place = try arena.copy(self.place, "place")
        c.pointee.action = try arena.copy(self.action, "action")
        c.pointee.confirmed_date = try arena.copy(self.confirmedDate, "confirmed_date")
        return c
    }
}

/// What the authority of an external entry answered to an objection that was forwarded to it.
package struct AuthorityAnswer: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.AuthorityAnswer" }

    /// Name of the authority, 1 to 200 bytes.
    package var authority: String = ""

    /// Number of its answer, 1 to 128 bytes.
    package var documentNumber: String = ""

    /// Day of its answer, ISO date, not before the objection was forwarded, not in the future.
    package var answerDate: String = ""

    /// The answer itself. Required: nothing ends or resumes here on hearsay.
    package var document: CommonSchema.DocumentReference? = nil

    /// ENDED_BY_AUTHORITY, CORRECTED or DISMISSED.
    package var outcome: ObjectionOutcome = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        authority: String = "",
        documentNumber: String = "",
        answerDate: String = "",
        document: CommonSchema.DocumentReference? = nil,
        outcome: ObjectionOutcome = .unspecified
    ) {
        self.authority = authority
        self.documentNumber = documentNumber
        self.answerDate = answerDate
        self.document = document
        self.outcome = outcome
    }
}

extension AuthorityAnswer {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__authority_answer__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__AuthorityAnswer>) throws(MessageFault) {
        self.init()
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.answerDate = try MessageArena.string(c.pointee.answer_date, "answer_date")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.outcome = try MessageArena.enumeration(ObjectionOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)), "outcome")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__AuthorityAnswer> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__AuthorityAnswer>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__AuthorityAnswer.self, capacity: 1)
        xinyi__listing__v1__authority_answer__init(c)
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.answer_date = try arena.copy(self.answerDate, "answer_date")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.outcome = Xinyi__Listing__V1__ObjectionOutcome(rawValue: UInt32(bitPattern: self.outcome.rawValue))
        return c
    }
}

/// An objection against a list entry, an external entry or a decision of the registry.
package struct Objection: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Objection" }

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// The list entry, `entries/{id}`; empty if `target` is another item.
    package var entry: String = ""

    /// The ground.
    package var ground: ObjectionGround = .unspecified

    /// Who raised it.
    package var origin: ObjectionOrigin = .unspecified

    /// The facts and the request, 1 to 4000 bytes.
    package var statement: String = ""

    /// Evidence, at most 32, filed in the document store.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// State.
    package var state: ObjectionState = .unspecified

    /// Code of the department that received it.
    package var receivedBy: String = ""

    /// Code of the department that has to verify it: the entry's designating department, the department that made the
    /// decision, or for an external entry the one that imports it and forwards to its authority.
    package var sourceUnit: String = ""

    /// Day of receipt, ISO date.
    package var filedDate: String = ""

    /// When the effects of the entry were suspended by it; absent before acceptance.
    package var suspendTime: WireTimestamp? = nil

    /// Day by which it should be decided, by the rule book: OBJECTION_OWN if the receiving department is the source unit,
    /// OBJECTION_FORWARDED if it was forwarded; absent before acceptance.
    package var due: CommonSchema.DueDate? = nil

    /// True if it is past due and undecided, or filed and past the time to accept it. The effects stay as they are.
    package var overdue: Bool = false

    /// Pauses of the clock.
    package var pauses: [ClockPause] = []

    /// The outcome.
    package var outcome: ObjectionOutcome = .unspecified

    /// Reasons of the outcome or of the formal rejection.
    package var decisionReason: String = ""

    /// Corrections, old and new value by field.
    package var corrections: [FieldCorrection] = []

    /// Day of the decision, ISO date; empty before.
    package var decidedDate: String = ""

    /// Who decided; absent before. Not the official who proposed the entry.
    package var decider: CommonSchema.Official? = nil

    /// Day the objector was told, ISO date; empty before.
    package var notifiedDate: String = ""

    /// Places to restore after a revocation.
    package var restoration: [RestorationPlace] = []

    /// True once it was escalated to the provincial authority for review.
    package var escalated: Bool = false

    /// Fingerprint; send it back with a change.
    package var etag: String = ""

    /// When it was filed.
    package var createTime: WireTimestamp? = nil

    /// When it last changed.
    package var updateTime: WireTimestamp? = nil

    /// What it is against, the list entry too.
    package var target: CaseTarget? = nil

    /// How it came in.
    package var intake: CaseIntake? = nil

    /// What the authority of an external entry answered; absent before, and for other targets.
    package var authorityAnswer: AuthorityAnswer? = nil

    /// Day by which the source unit or the lead department has to accept it or reject it formally, by the rule book's
    /// OBJECTION_ACCEPTANCE from the day of receipt. A filed objection past it counts as overdue.
    package var acceptanceDue: CommonSchema.DueDate? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        entry: String = "",
        ground: ObjectionGround = .unspecified,
        origin: ObjectionOrigin = .unspecified,
        statement: String = "",
        evidence: [CommonSchema.DocumentReference] = [],
        state: ObjectionState = .unspecified,
        receivedBy: String = "",
        sourceUnit: String = "",
        filedDate: String = "",
        suspendTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil,
        overdue: Bool = false,
        pauses: [ClockPause] = [],
        outcome: ObjectionOutcome = .unspecified,
        decisionReason: String = "",
        corrections: [FieldCorrection] = [],
        decidedDate: String = "",
        decider: CommonSchema.Official? = nil,
        notifiedDate: String = "",
        restoration: [RestorationPlace] = [],
        escalated: Bool = false,
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        target: CaseTarget? = nil,
        intake: CaseIntake? = nil,
        authorityAnswer: AuthorityAnswer? = nil,
        acceptanceDue: CommonSchema.DueDate? = nil
    ) {
        self.name = name
        self.entry = entry
        self.ground = ground
        self.origin = origin
        self.statement = statement
        self.evidence = evidence
        self.state = state
        self.receivedBy = receivedBy
        self.sourceUnit = sourceUnit
        self.filedDate = filedDate
        self.suspendTime = suspendTime
        self.due = due
        self.overdue = overdue
        self.pauses = pauses
        self.outcome = outcome
        self.decisionReason = decisionReason
        self.corrections = corrections
        self.decidedDate = decidedDate
        self.decider = decider
        self.notifiedDate = notifiedDate
        self.restoration = restoration
        self.escalated = escalated
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.target = target
        self.intake = intake
        self.authorityAnswer = authorityAnswer
        self.acceptanceDue = acceptanceDue
    }
}

extension Objection {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__objection__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Objection>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.ground = try MessageArena.enumeration(ObjectionGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue)), "ground")
        self.origin = try MessageArena.enumeration(ObjectionOrigin(rawValue: Int32(bitPattern: c.pointee.origin.rawValue)), "origin")
        self.statement = try MessageArena.string(c.pointee.statement, "statement")
        self.evidence.reserveCapacity(c.pointee.n_evidence)
        for index in 0..<c.pointee.n_evidence {
            guard let nested = c.pointee.evidence[index] else { continue }
            do { self.evidence.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("evidence", index) }
        }
        self.state = try MessageArena.enumeration(ObjectionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.receivedBy = try MessageArena.string(c.pointee.received_by, "received_by")
        self.sourceUnit = try MessageArena.string(c.pointee.source_unit, "source_unit")
        self.filedDate = try MessageArena.string(c.pointee.filed_date, "filed_date")
        if let nested = c.pointee.suspend_time {
            do { self.suspendTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("suspend_time") }
        }
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.overdue = c.pointee.overdue != 0
        self.pauses.reserveCapacity(c.pointee.n_pauses)
        for index in 0..<c.pointee.n_pauses {
            guard let nested = c.pointee.pauses[index] else { continue }
            do { self.pauses.append(try ClockPause(unpacked: nested)) } catch { throw error.inside("pauses", index) }
        }
        self.outcome = try MessageArena.enumeration(ObjectionOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)), "outcome")
        self.decisionReason = try MessageArena.string(c.pointee.decision_reason, "decision_reason")
        self.corrections.reserveCapacity(c.pointee.n_corrections)
        for index in 0..<c.pointee.n_corrections {
            guard let nested = c.pointee.corrections[index] else { continue }
            do { self.corrections.append(try FieldCorrection(unpacked: nested)) } catch { throw error.inside("corrections", index) }
        }
        self.decidedDate = try MessageArena.string(c.pointee.decided_date, "decided_date")
        if let nested = c.pointee.decider {
            do { self.decider = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("decider") }
        }
        self.notifiedDate = try MessageArena.string(c.pointee.notified_date, "notified_date")
        self.restoration.reserveCapacity(c.pointee.n_restoration)
        for index in 0..<c.pointee.n_restoration {
            guard let nested = c.pointee.restoration[index] else { continue }
            do { self.restoration.append(try RestorationPlace(unpacked: nested)) } catch { throw error.inside("restoration", index) }
        }
        self.escalated = c.pointee.escalated != 0
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        if let nested = c.pointee.target {
            do { self.target = try CaseTarget(unpacked: nested) } catch { throw error.inside("target") }
        }
        if let nested = c.pointee.intake {
            do { self.intake = try CaseIntake(unpacked: nested) } catch { throw error.inside("intake") }
        }
        if let nested = c.pointee.authority_answer {
            do { self.authorityAnswer = try AuthorityAnswer(unpacked: nested) } catch { throw error.inside("authority_answer") }
        }
        if let nested = c.pointee.acceptance_due {
            do { self.acceptanceDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("acceptance_due") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Objection> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Objection>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Objection.self, capacity: 1)
        xinyi__listing__v1__objection__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.ground = Xinyi__Listing__V1__ObjectionGround(rawValue: UInt32(bitPattern: self.ground.rawValue))
        c.pointee.origin = Xinyi__Listing__V1__ObjectionOrigin(rawValue: UInt32(bitPattern: self.origin.rawValue))
        c.pointee.statement = try arena.copy(self.statement, "statement")
        if !self.evidence.isEmpty {
            c.pointee.n_evidence = self.evidence.count
            let memory = arena.allocate(self.evidence.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.evidence.count)
            for index in self.evidence.indices {
                do { list[index] = try self.evidence[index].packed(in: arena) } catch { throw error.inside("evidence", index) }
            }
            c.pointee.evidence = list
        }
        c.pointee.state = Xinyi__Listing__V1__ObjectionState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.received_by = try arena.copy(self.receivedBy, "received_by")
        c.pointee.source_unit = try arena.copy(self.sourceUnit, "source_unit")
        c.pointee.filed_date = try arena.copy(self.filedDate, "filed_date")
        if let value = self.suspendTime {
            do { c.pointee.suspend_time = try value.packed(in: arena) } catch { throw error.inside("suspend_time") }
        }
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        c.pointee.overdue = self.overdue ? 1 : 0
        if !self.pauses.isEmpty {
            c.pointee.n_pauses = self.pauses.count
            let memory = arena.allocate(self.pauses.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ClockPause>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ClockPause>?).self, capacity: self.pauses.count)
            for index in self.pauses.indices {
                do { list[index] = try self.pauses[index].packed(in: arena) } catch { throw error.inside("pauses", index) }
            }
            c.pointee.pauses = list
        }
        c.pointee.outcome = Xinyi__Listing__V1__ObjectionOutcome(rawValue: UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.decision_reason = try arena.copy(self.decisionReason, "decision_reason")
        if !self.corrections.isEmpty {
            c.pointee.n_corrections = self.corrections.count
            let memory = arena.allocate(self.corrections.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__FieldCorrection>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__FieldCorrection>?).self, capacity: self.corrections.count)
            for index in self.corrections.indices {
                do { list[index] = try self.corrections[index].packed(in: arena) } catch { throw error.inside("corrections", index) }
            }
            c.pointee.corrections = list
        }
        c.pointee.decided_date = try arena.copy(self.decidedDate, "decided_date")
        if let value = self.decider {
            do { c.pointee.decider = try value.packed(in: arena) } catch { throw error.inside("decider") }
        }
        c.pointee.notified_date = try arena.copy(self.notifiedDate, "notified_date")
        if !self.restoration.isEmpty {
            c.pointee.n_restoration = self.restoration.count
            let memory = arena.allocate(self.restoration.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__RestorationPlace>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__RestorationPlace>?).self, capacity: self.restoration.count)
            for index in self.restoration.indices {
                do { list[index] = try self.restoration[index].packed(in: arena) } catch { throw error.inside("restoration", index) }
            }
            c.pointee.restoration = list
        }
        c.pointee.escalated = self.escalated ? 1 : 0
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        if let value = self.target {
            do { c.pointee.target = try value.packed(in: arena) } catch { throw error.inside("target") }
        }
        if let value = self.intake {
            do { c.pointee.intake = try value.packed(in: arena) } catch { throw error.inside("intake") }
        }
        if let value = self.authorityAnswer {
            do { c.pointee.authority_answer = try value.packed(in: arena) } catch { throw error.inside("authority_answer") }
        }
        if let value = self.acceptanceDue {
            do { c.pointee.acceptance_due = try value.packed(in: arena) } catch { throw error.inside("acceptance_due") }
        }
        return c
    }
}
