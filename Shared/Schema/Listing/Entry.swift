// Written by `make generate` from proto/xinyi/listing/v1/entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The kind of an entry.
package enum EntryKind: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any kind.
    case unspecified
    /// Entry in a local list of seriously untrustworthy subjects.
    case serious
    /// Entry in a local red list.
    case red
    /// Read-only copy of another authority's entry (LC-12).
    case external
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .serious, .red, .external] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serious
            case 2: self = .red
            case 3: self = .external
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serious: 1
            case .red: 2
            case .external: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "ENTRY_KIND_UNSPECIFIED"
            case .serious: "ENTRY_KIND_SERIOUS"
            case .red: "ENTRY_KIND_RED"
            case .external: "ENTRY_KIND_EXTERNAL"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "ENTRY_KIND_UNSPECIFIED": self = .unspecified
            case "ENTRY_KIND_SERIOUS": self = .serious
            case "ENTRY_KIND_RED": self = .red
            case "ENTRY_KIND_EXTERNAL": self = .external
            default: return nil
        }
    }
}

/// Where an entry stands for its consumers: the common part of the three life cycles.
package enum EntryState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Not yet in effect: proposed, in defence, reviewed, decided or served. Yields nothing.
    case pending
    /// In effect (a suspension is told apart by `suspension`).
    case effective
    /// Ended by the clock: the period is over.
    case expired
    /// Ended early after repair or by the exit rule.
    case removedEarly
    /// Ended because it should not have been: error, annulled decision, objection upheld, conflict.
    case revoked
    /// Never came into effect: withdrawn or dropped.
    case dropped
    /// Ended by its own authority (external entries).
    case ended
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .pending, .effective, .expired, .removedEarly, .revoked, .dropped, .ended] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .effective
            case 3: self = .expired
            case 4: self = .removedEarly
            case 5: self = .revoked
            case 6: self = .dropped
            case 7: self = .ended
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .pending: 1
            case .effective: 2
            case .expired: 3
            case .removedEarly: 4
            case .revoked: 5
            case .dropped: 6
            case .ended: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "ENTRY_STATE_UNSPECIFIED"
            case .pending: "ENTRY_STATE_PENDING"
            case .effective: "ENTRY_STATE_EFFECTIVE"
            case .expired: "ENTRY_STATE_EXPIRED"
            case .removedEarly: "ENTRY_STATE_REMOVED_EARLY"
            case .revoked: "ENTRY_STATE_REVOKED"
            case .dropped: "ENTRY_STATE_DROPPED"
            case .ended: "ENTRY_STATE_ENDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "ENTRY_STATE_UNSPECIFIED": self = .unspecified
            case "ENTRY_STATE_PENDING": self = .pending
            case "ENTRY_STATE_EFFECTIVE": self = .effective
            case "ENTRY_STATE_EXPIRED": self = .expired
            case "ENTRY_STATE_REMOVED_EARLY": self = .removedEarly
            case "ENTRY_STATE_REVOKED": self = .revoked
            case "ENTRY_STATE_DROPPED": self = .dropped
            case "ENTRY_STATE_ENDED": self = .ended
            default: return nil
        }
    }
}

/// How serious the conduct is under the credit-repair rules.
package enum Severity: ContractEnum, Sendable, Hashable {
    /// Not stated.
    case unspecified
    /// Minor.
    case minor
    /// General.
    case general
    /// Serious. Entries of serious lists are always serious (NDRC Order 36 of 2025).
    case serious
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .minor, .general, .serious] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .minor
            case 2: self = .general
            case 3: self = .serious
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .minor: 1
            case .general: 2
            case .serious: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SEVERITY_UNSPECIFIED"
            case .minor: "SEVERITY_MINOR"
            case .general: "SEVERITY_GENERAL"
            case .serious: "SEVERITY_SERIOUS"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SEVERITY_UNSPECIFIED": self = .unspecified
            case "SEVERITY_MINOR": self = .minor
            case "SEVERITY_GENERAL": self = .general
            case "SEVERITY_SERIOUS": self = .serious
            default: return nil
        }
    }
}

/// Why the effects of an entry are suspended.
package enum SuspensionReason: ContractEnum, Sendable, Hashable {
    /// Not suspended.
    case unspecified
    /// An objection is being verified (LC-11).
    case objection
    /// A court or reconsideration body ordered it.
    case courtOrder
    /// A court accepted a reorganisation or settlement plan.
    case reorganisation
    /// The registry says that the underlying decision is about another subject: the entry waits for its authority.
    case decisionMoved
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .objection, .courtOrder, .reorganisation, .decisionMoved] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .objection
            case 2: self = .courtOrder
            case 3: self = .reorganisation
            case 4: self = .decisionMoved
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .objection: 1
            case .courtOrder: 2
            case .reorganisation: 3
            case .decisionMoved: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SUSPENSION_REASON_UNSPECIFIED"
            case .objection: "SUSPENSION_REASON_OBJECTION"
            case .courtOrder: "SUSPENSION_REASON_COURT_ORDER"
            case .reorganisation: "SUSPENSION_REASON_REORGANISATION"
            case .decisionMoved: "SUSPENSION_REASON_DECISION_MOVED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SUSPENSION_REASON_UNSPECIFIED": self = .unspecified
            case "SUSPENSION_REASON_OBJECTION": self = .objection
            case "SUSPENSION_REASON_COURT_ORDER": self = .courtOrder
            case "SUSPENSION_REASON_REORGANISATION": self = .reorganisation
            case "SUSPENSION_REASON_DECISION_MOVED": self = .decisionMoved
            default: return nil
        }
    }
}

/// Why an entry ended.
package enum ExitReason: ContractEnum, Sendable, Hashable {
    /// Not ended.
    case unspecified
    /// The period is over.
    case periodOver
    /// Removed early under the exit rule.
    case exitRule
    /// Credit repaired.
    case repaired
    /// The underlying decision was annulled, withdrawn or changed.
    case underlyingDecisionAnnulled
    /// An objection was upheld.
    case objectionUpheld
    /// The authority found an error itself.
    case error
    /// Annulled by reconsideration or judgment.
    case annulledOnReview
    /// Withdrawn by the proposer before the decision.
    case withdrawn
    /// Not confirmed by review, or the defence convinced.
    case notConfirmed
    /// A red entry conflicts with an adverse decision (LC-19).
    case conflict
    /// The external authority ended it.
    case endedByAuthority
    /// The subject no longer exists.
    case subjectCeased
    /// The underlying decision is about another subject.
    case decisionMoved
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .periodOver, .exitRule, .repaired, .underlyingDecisionAnnulled, .objectionUpheld, .error, .annulledOnReview, .withdrawn, .notConfirmed, .conflict, .endedByAuthority, .subjectCeased, .decisionMoved] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .periodOver
            case 2: self = .exitRule
            case 3: self = .repaired
            case 4: self = .underlyingDecisionAnnulled
            case 5: self = .objectionUpheld
            case 6: self = .error
            case 7: self = .annulledOnReview
            case 8: self = .withdrawn
            case 9: self = .notConfirmed
            case 10: self = .conflict
            case 11: self = .endedByAuthority
            case 12: self = .subjectCeased
            case 13: self = .decisionMoved
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .periodOver: 1
            case .exitRule: 2
            case .repaired: 3
            case .underlyingDecisionAnnulled: 4
            case .objectionUpheld: 5
            case .error: 6
            case .annulledOnReview: 7
            case .withdrawn: 8
            case .notConfirmed: 9
            case .conflict: 10
            case .endedByAuthority: 11
            case .subjectCeased: 12
            case .decisionMoved: 13
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "EXIT_REASON_UNSPECIFIED"
            case .periodOver: "EXIT_REASON_PERIOD_OVER"
            case .exitRule: "EXIT_REASON_EXIT_RULE"
            case .repaired: "EXIT_REASON_REPAIRED"
            case .underlyingDecisionAnnulled: "EXIT_REASON_UNDERLYING_DECISION_ANNULLED"
            case .objectionUpheld: "EXIT_REASON_OBJECTION_UPHELD"
            case .error: "EXIT_REASON_ERROR"
            case .annulledOnReview: "EXIT_REASON_ANNULLED_ON_REVIEW"
            case .withdrawn: "EXIT_REASON_WITHDRAWN"
            case .notConfirmed: "EXIT_REASON_NOT_CONFIRMED"
            case .conflict: "EXIT_REASON_CONFLICT"
            case .endedByAuthority: "EXIT_REASON_ENDED_BY_AUTHORITY"
            case .subjectCeased: "EXIT_REASON_SUBJECT_CEASED"
            case .decisionMoved: "EXIT_REASON_DECISION_MOVED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "EXIT_REASON_UNSPECIFIED": self = .unspecified
            case "EXIT_REASON_PERIOD_OVER": self = .periodOver
            case "EXIT_REASON_EXIT_RULE": self = .exitRule
            case "EXIT_REASON_REPAIRED": self = .repaired
            case "EXIT_REASON_UNDERLYING_DECISION_ANNULLED": self = .underlyingDecisionAnnulled
            case "EXIT_REASON_OBJECTION_UPHELD": self = .objectionUpheld
            case "EXIT_REASON_ERROR": self = .error
            case "EXIT_REASON_ANNULLED_ON_REVIEW": self = .annulledOnReview
            case "EXIT_REASON_WITHDRAWN": self = .withdrawn
            case "EXIT_REASON_NOT_CONFIRMED": self = .notConfirmed
            case "EXIT_REASON_CONFLICT": self = .conflict
            case "EXIT_REASON_ENDED_BY_AUTHORITY": self = .endedByAuthority
            case "EXIT_REASON_SUBJECT_CEASED": self = .subjectCeased
            case "EXIT_REASON_DECISION_MOVED": self = .decisionMoved
            default: return nil
        }
    }
}

/// The effective judgment, penalty or other decision on which an entry rests (LC-02).
package struct UnderlyingDecision: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.UnderlyingDecision" }

    /// Resource name in the registry, for example `decisions/{id}`. Output only.
    package var name: String = ""

    /// Code of the department that made it.
    package var authority: String = ""

    /// Document number, 1 to 128 bytes.
    package var documentNumber: String = ""

    /// Decision date, ISO. Output only: taken from the registry.
    package var decisionDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        authority: String = "",
        documentNumber: String = "",
        decisionDate: String = ""
    ) {
        self.name = name
        self.authority = authority
        self.documentNumber = documentNumber
        self.decisionDate = decisionDate
    }
}

extension UnderlyingDecision {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__underlying_decision__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__UnderlyingDecision>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__UnderlyingDecision> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__UnderlyingDecision>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__UnderlyingDecision.self, capacity: 1)
        xinyi__listing__v1__underlying_decision__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        return c
    }
}

/// A person whom a decision names as responsible. Never an edge to another subject: an effect needs the
/// person's own entry with the person's own decision (LC-05).
package struct ResponsiblePerson: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ResponsiblePerson" }

    /// Name as the decision states it, 1 to 100 bytes.
    package var personName: String = ""

    /// Role as the decision states it, 1 to 100 bytes.
    package var role: String = ""

    /// Document number of the person's own decision, 1 to 128 bytes.
    package var ownDocumentNumber: String = ""

    /// Department code of the authority of that decision.
    package var ownAuthority: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        personName: String = "",
        role: String = "",
        ownDocumentNumber: String = "",
        ownAuthority: String = ""
    ) {
        self.personName = personName
        self.role = role
        self.ownDocumentNumber = ownDocumentNumber
        self.ownAuthority = ownAuthority
    }
}

extension ResponsiblePerson {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__responsible_person__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ResponsiblePerson>) throws(MessageFault) {
        self.init()
        self.personName = try MessageArena.string(c.pointee.person_name, "person_name")
        self.role = try MessageArena.string(c.pointee.role, "role")
        self.ownDocumentNumber = try MessageArena.string(c.pointee.own_document_number, "own_document_number")
        self.ownAuthority = try MessageArena.string(c.pointee.own_authority, "own_authority")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ResponsiblePerson> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ResponsiblePerson>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ResponsiblePerson.self, capacity: 1)
        xinyi__listing__v1__responsible_person__init(c)
        c.pointee.person_name = try arena.copy(self.personName, "person_name")
        c.pointee.role = try arena.copy(self.role, "role")
        c.pointee.own_document_number = try arena.copy(self.ownDocumentNumber, "own_document_number")
        c.pointee.own_authority = try arena.copy(self.ownAuthority, "own_authority")
        return c
    }
}

/// A suspension that holds now.
package struct Suspension: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Suspension" }

    /// Why.
    package var reason: SuspensionReason = .unspecified

    /// Since when.
    package var since: WireTimestamp? = nil

    /// The objection or proceeding that causes it, `objections/{id}` or `proceedings/{id}`; where the underlying decision
    /// moved, `entries/{id}/moves/{number}`.
    package var cause: String = ""

    /// Day by which the cause should be decided. Measures stay suspended beyond it.
    package var due: CommonSchema.DueDate? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reason: SuspensionReason = .unspecified,
        since: WireTimestamp? = nil,
        cause: String = "",
        due: CommonSchema.DueDate? = nil
    ) {
        self.reason = reason
        self.since = since
        self.cause = cause
        self.due = due
    }
}

extension Suspension {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__suspension__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Suspension>) throws(MessageFault) {
        self.init()
        self.reason = try MessageArena.enumeration(SuspensionReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)), "reason")
        if let nested = c.pointee.since {
            do { self.since = try WireTimestamp(unpacked: nested) } catch { throw error.inside("since") }
        }
        self.cause = try MessageArena.string(c.pointee.cause, "cause")
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Suspension> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Suspension>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Suspension.self, capacity: 1)
        xinyi__listing__v1__suspension__init(c)
        c.pointee.reason = Xinyi__Listing__V1__SuspensionReason(rawValue: UInt32(bitPattern: self.reason.rawValue))
        if let value = self.since {
            do { c.pointee.since = try value.packed(in: arena) } catch { throw error.inside("since") }
        }
        c.pointee.cause = try arena.copy(self.cause, "cause")
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        return c
    }
}

/// An entry as consumers see it: everything measures needs to answer a Check by itself.
package struct ListEntry: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ListEntry" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: EntryKind = .unspecified

    /// For external entries the trigger token of the catalogue of measures, for example
    /// `DISHONEST_DEBTOR`; empty otherwise.
    package var externalKind: String = ""

    /// The list, `lists/{code}`; empty for external entries without a local definition.
    package var list: String = ""

    /// Version of the definition that was applied.
    package var listVersion: Int64 = 0

    /// Name of the list in Chinese.
    package var listNameZh: String = ""

    /// Name of the list in English.
    package var listNameEn: String = ""

    /// The domain, `domains/{code}`.
    package var domain: String = ""

    /// The subject, `subjects/{id}`: the record that the underlying decision came to, also if it was merged since. Empty where a registry
    /// that was put back to an earlier state gave that name to another subject, until the subject of the entry is registered again.
    package var subject: String = ""

    /// The subject's kind.
    package var subjectKind: CommonSchema.SubjectKind = .unspecified

    /// The subject's name when the entry last changed.
    package var subjectDisplayName: String = ""

    /// Unified social credit identifier; empty for natural persons.
    package var uscc: String = ""

    /// Where the entry stands.
    package var state: EntryState = .unspecified

    /// First day in effect, ISO date; empty until the decision is served.
    package var effectiveDate: String = ""

    /// Last day in effect, ISO date; empty until decided.
    package var validTo: String = ""

    /// Present if and only if the effects are suspended now.
    package var suspension: Suspension? = nil

    /// True while an objection is filed and not yet decided: the dispute mark of the file.
    package var disputed: Bool = false

    /// True while reconsideration or litigation is pending.
    package var proceedingsPending: Bool = false

    /// Number of the listing decision.
    package var decisionNumber: String = ""

    /// Date of the listing decision, ISO.
    package var decisionDate: String = ""

    /// Code of the department that decides the entry.
    package var designatingDepartment: String = ""

    /// Name of the authority for external entries; empty otherwise.
    package var externalAuthority: String = ""

    /// Legal grounds of the entry.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Why the subject is listed.
    package var reason: String = ""

    /// Codes of the measures that the decision announces.
    package var measuresAnnounced: [String] = []

    /// Remedies open to the subject.
    package var remedies: [CommonSchema.Remedy] = []

    /// How the subject leaves the list.
    package var exitConditions: String = ""

    /// The underlying decision.
    package var underlyingDecision: UnderlyingDecision? = nil

    /// First day on which early removal is possible, ISO date; empty if never.
    package var earlyRemovalFrom: String = ""

    /// Day of the exit, ISO date; empty while none.
    package var exitDate: String = ""

    /// Why it ended.
    package var exitReason: ExitReason = .unspecified

    /// True if a natural person's entry may be published (LC-16).
    package var publishesNaturalPerson: Bool = false

    /// Version of the entry, from 1 upwards; each change is one.
    package var version: Int64 = 0

    /// When this version was recorded.
    package var updateTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: EntryKind = .unspecified,
        externalKind: String = "",
        list: String = "",
        listVersion: Int64 = 0,
        listNameZh: String = "",
        listNameEn: String = "",
        domain: String = "",
        subject: String = "",
        subjectKind: CommonSchema.SubjectKind = .unspecified,
        subjectDisplayName: String = "",
        uscc: String = "",
        state: EntryState = .unspecified,
        effectiveDate: String = "",
        validTo: String = "",
        suspension: Suspension? = nil,
        disputed: Bool = false,
        proceedingsPending: Bool = false,
        decisionNumber: String = "",
        decisionDate: String = "",
        designatingDepartment: String = "",
        externalAuthority: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        reason: String = "",
        measuresAnnounced: [String] = [],
        remedies: [CommonSchema.Remedy] = [],
        exitConditions: String = "",
        underlyingDecision: UnderlyingDecision? = nil,
        earlyRemovalFrom: String = "",
        exitDate: String = "",
        exitReason: ExitReason = .unspecified,
        publishesNaturalPerson: Bool = false,
        version: Int64 = 0,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.kind = kind
        self.externalKind = externalKind
        self.list = list
        self.listVersion = listVersion
        self.listNameZh = listNameZh
        self.listNameEn = listNameEn
        self.domain = domain
        self.subject = subject
        self.subjectKind = subjectKind
        self.subjectDisplayName = subjectDisplayName
        self.uscc = uscc
        self.state = state
        self.effectiveDate = effectiveDate
        self.validTo = validTo
        self.suspension = suspension
        self.disputed = disputed
        self.proceedingsPending = proceedingsPending
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.designatingDepartment = designatingDepartment
        self.externalAuthority = externalAuthority
        self.legalBasis = legalBasis
        self.reason = reason
        self.measuresAnnounced = measuresAnnounced
        self.remedies = remedies
        self.exitConditions = exitConditions
        self.underlyingDecision = underlyingDecision
        self.earlyRemovalFrom = earlyRemovalFrom
        self.exitDate = exitDate
        self.exitReason = exitReason
        self.publishesNaturalPerson = publishesNaturalPerson
        self.version = version
        self.updateTime = updateTime
    }
}

extension ListEntry {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__list_entry__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ListEntry>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(EntryKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.externalKind = try MessageArena.string(c.pointee.external_kind, "external_kind")
        self.list = try MessageArena.string(c.pointee.list, "list")
        self.listVersion = c.pointee.list_version
        self.listNameZh = try MessageArena.string(c.pointee.list_name_zh, "list_name_zh")
        self.listNameEn = try MessageArena.string(c.pointee.list_name_en, "list_name_en")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.subjectKind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.subject_kind.rawValue)), "subject_kind")
        self.subjectDisplayName = try MessageArena.string(c.pointee.subject_display_name, "subject_display_name")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.state = try MessageArena.enumeration(EntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        if let nested = c.pointee.suspension {
            do { self.suspension = try Suspension(unpacked: nested) } catch { throw error.inside("suspension") }
        }
        self.disputed = c.pointee.disputed != 0
        self.proceedingsPending = c.pointee.proceedings_pending != 0
        self.decisionNumber = try MessageArena.string(c.pointee.decision_number, "decision_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.designatingDepartment = try MessageArena.string(c.pointee.designating_department, "designating_department")
        self.externalAuthority = try MessageArena.string(c.pointee.external_authority, "external_authority")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.measuresAnnounced = try MessageArena.strings(c.pointee.measures_announced, c.pointee.n_measures_announced, "measures_announced")
        self.remedies.reserveCapacity(c.pointee.n_remedies)
        for index in 0..<c.pointee.n_remedies {
            guard let nested = c.pointee.remedies[index] else { continue }
            do { self.remedies.append(try CommonSchema.Remedy(unpacked: nested)) } catch { throw error.inside("remedies", index) }
        }
        self.exitConditions = try MessageArena.string(c.pointee.exit_conditions, "exit_conditions")
        if let nested = c.pointee.underlying_decision {
            do { self.underlyingDecision = try UnderlyingDecision(unpacked: nested) } catch { throw error.inside("underlying_decision") }
        }
        self.earlyRemovalFrom = try MessageArena.string(c.pointee.early_removal_from, "early_removal_from")
        self.exitDate = try MessageArena.string(c.pointee.exit_date, "exit_date")
        self.exitReason = try MessageArena.enumeration(ExitReason(rawValue: Int32(bitPattern: c.pointee.exit_reason.rawValue)), "exit_reason")
        self.publishesNaturalPerson = c.pointee.publishes_natural_person != 0
        self.version = c.pointee.version
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ListEntry> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ListEntry>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ListEntry.self, capacity: 1)
        xinyi__listing__v1__list_entry__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Listing__V1__EntryKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.external_kind = try arena.copy(self.externalKind, "external_kind")
        c.pointee.list = try arena.copy(self.list, "list")
        c.pointee.list_version = self.listVersion
        c.pointee.list_name_zh = try arena.copy(self.listNameZh, "list_name_zh")
        c.pointee.list_name_en = try arena.copy(self.listNameEn, "list_name_en")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.subject_kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.subjectKind.rawValue))
        c.pointee.subject_display_name = try arena.copy(self.subjectDisplayName, "subject_display_name")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        c.pointee.state = Xinyi__Listing__V1__EntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        if let value = self.suspension {
            do { c.pointee.suspension = try value.packed(in: arena) } catch { throw error.inside("suspension") }
        }
        c.pointee.disputed = self.disputed ? 1 : 0
        c.pointee.proceedings_pending = self.proceedingsPending ? 1 : 0
        c.pointee.decision_number = try arena.copy(self.decisionNumber, "decision_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.designating_department = try arena.copy(self.designatingDepartment, "designating_department")
        c.pointee.external_authority = try arena.copy(self.externalAuthority, "external_authority")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if !self.measuresAnnounced.isEmpty {
            c.pointee.n_measures_announced = self.measuresAnnounced.count
            c.pointee.measures_announced = try arena.copy(self.measuresAnnounced, "measures_announced")
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
        c.pointee.exit_conditions = try arena.copy(self.exitConditions, "exit_conditions")
        if let value = self.underlyingDecision {
            do { c.pointee.underlying_decision = try value.packed(in: arena) } catch { throw error.inside("underlying_decision") }
        }
        c.pointee.early_removal_from = try arena.copy(self.earlyRemovalFrom, "early_removal_from")
        c.pointee.exit_date = try arena.copy(self.exitDate, "exit_date")
        c.pointee.exit_reason = Xinyi__Listing__V1__ExitReason(rawValue: UInt32(bitPattern: self.exitReason.rawValue))
        c.pointee.publishes_natural_person = self.publishesNaturalPerson ? 1 : 0
        c.pointee.version = self.version
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}

/// The public view of an entry (section 5.4 of the domain reference): organisations and individual
/// businesses.
package struct PublicEntry: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.PublicEntry" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: EntryKind = .unspecified

    /// Name of the list in Chinese.
    package var listNameZh: String = ""

    /// Name of the list in English.
    package var listNameEn: String = ""

    /// The domain, `domains/{code}`.
    package var domain: String = ""

    /// Name of the subject; masked where a rule publishes a natural person.
    package var subjectDisplayName: String = ""

    /// Unified social credit identifier; empty for natural persons.
    package var uscc: String = ""

    /// Why the subject is listed.
    package var reason: String = ""

    /// Legal grounds.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Number of the listing decision.
    package var decisionNumber: String = ""

    /// Date of the listing decision, ISO.
    package var decisionDate: String = ""

    /// Department that decided.
    package var designatingDepartment: String = ""

    /// First day in effect, ISO date.
    package var effectiveDate: String = ""

    /// Last day in effect, ISO date.
    package var validTo: String = ""

    /// How the subject leaves the list.
    package var exitConditions: String = ""

    /// Remedies open to the subject.
    package var remedies: [CommonSchema.Remedy] = []

    /// True while contested.
    package var disputed: Bool = false

    /// True while the effects are suspended.
    package var suspended: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: EntryKind = .unspecified,
        listNameZh: String = "",
        listNameEn: String = "",
        domain: String = "",
        subjectDisplayName: String = "",
        uscc: String = "",
        reason: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        decisionNumber: String = "",
        decisionDate: String = "",
        designatingDepartment: String = "",
        effectiveDate: String = "",
        validTo: String = "",
        exitConditions: String = "",
        remedies: [CommonSchema.Remedy] = [],
        disputed: Bool = false,
        suspended: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.listNameZh = listNameZh
        self.listNameEn = listNameEn
        self.domain = domain
        self.subjectDisplayName = subjectDisplayName
        self.uscc = uscc
        self.reason = reason
        self.legalBasis = legalBasis
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.designatingDepartment = designatingDepartment
        self.effectiveDate = effectiveDate
        self.validTo = validTo
        self.exitConditions = exitConditions
        self.remedies = remedies
        self.disputed = disputed
        self.suspended = suspended
    }
}

extension PublicEntry {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__public_entry__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__PublicEntry>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(EntryKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.listNameZh = try MessageArena.string(c.pointee.list_name_zh, "list_name_zh")
        self.listNameEn = try MessageArena.string(c.pointee.list_name_en, "list_name_en")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.subjectDisplayName = try MessageArena.string(c.pointee.subject_display_name, "subject_display_name")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.decisionNumber = try MessageArena.string(c.pointee.decision_number, "decision_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.designatingDepartment = try MessageArena.string(c.pointee.designating_department, "designating_department")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        self.exitConditions = try MessageArena.string(c.pointee.exit_conditions, "exit_conditions")
        self.remedies.reserveCapacity(c.pointee.n_remedies)
        for index in 0..<c.pointee.n_remedies {
            guard let nested = c.pointee.remedies[index] else { continue }
            do { self.remedies.append(try CommonSchema.Remedy(unpacked: nested)) } catch { throw error.inside("remedies", index) }
        }
        self.disputed = c.pointee.disputed != 0
        self.suspended = c.pointee.suspended != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__PublicEntry> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__PublicEntry>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__PublicEntry.self, capacity: 1)
        xinyi__listing__v1__public_entry__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Listing__V1__EntryKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.list_name_zh = try arena.copy(self.listNameZh, "list_name_zh")
        c.pointee.list_name_en = try arena.copy(self.listNameEn, "list_name_en")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.subject_display_name = try arena.copy(self.subjectDisplayName, "subject_display_name")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
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
        c.pointee.decision_number = try arena.copy(self.decisionNumber, "decision_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.designating_department = try arena.copy(self.designatingDepartment, "designating_department")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        c.pointee.exit_conditions = try arena.copy(self.exitConditions, "exit_conditions")
        if !self.remedies.isEmpty {
            c.pointee.n_remedies = self.remedies.count
            let memory = arena.allocate(self.remedies.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?).self, capacity: self.remedies.count)
            for index in self.remedies.indices {
                do { list[index] = try self.remedies[index].packed(in: arena) } catch { throw error.inside("remedies", index) }
            }
            c.pointee.remedies = list
        }
        c.pointee.disputed = self.disputed ? 1 : 0
        c.pointee.suspended = self.suspended ? 1 : 0
        return c
    }
}

/// One change of an entry's file.
package struct EntryHistoryItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EntryHistoryItem" }

    /// Version of the entry after the change.
    package var version: Int64 = 0

    /// What happened, a token such as `NOTICE_SERVED` or `SUSPENDED`.
    package var event: String = ""

    /// State of the file after it, a token such as `DEFENCE_OPEN`.
    package var fileState: String = ""

    /// Day from which it holds in law, ISO date.
    package var validDate: String = ""

    /// When it was recorded.
    package var recordTime: WireTimestamp? = nil

    /// Who did it: the caller's identity, or `rule:NAME` for what happens by rule.
    package var `actor`: String = ""

    /// The named official, if a person did it.
    package var official: CommonSchema.Official? = nil

    /// Remark or reason.
    package var remark: String = ""

    /// The entry after it, as consumers see it.
    package var entry: ListEntry? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        version: Int64 = 0,
        event: String = "",
        fileState: String = "",
        validDate: String = "",
        recordTime: WireTimestamp? = nil,
        `actor`: String = "",
        official: CommonSchema.Official? = nil,
        remark: String = "",
        entry: ListEntry? = nil
    ) {
        self.version = version
        self.event = event
        self.fileState = fileState
        self.validDate = validDate
        self.recordTime = recordTime
        self.`actor` = `actor`
        self.official = official
        self.remark = remark
        self.entry = entry
    }
}

extension EntryHistoryItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__entry_history_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EntryHistoryItem>) throws(MessageFault) {
        self.init()
        self.version = c.pointee.version
        self.event = try MessageArena.string(c.pointee.event, "event")
        self.fileState = try MessageArena.string(c.pointee.file_state, "file_state")
        self.validDate = try MessageArena.string(c.pointee.valid_date, "valid_date")
        if let nested = c.pointee.record_time {
            do { self.recordTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("record_time") }
        }
        self.`actor` = try MessageArena.string(c.pointee.actor, "actor")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        if let nested = c.pointee.entry {
            do { self.entry = try ListEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EntryHistoryItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EntryHistoryItem>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EntryHistoryItem.self, capacity: 1)
        xinyi__listing__v1__entry_history_item__init(c)
        c.pointee.version = self.version
        c.pointee.event = try arena.copy(self.event, "event")
        c.pointee.file_state = try arena.copy(self.fileState, "file_state")
        c.pointee.valid_date = try arena.copy(self.validDate, "valid_date")
        if let value = self.recordTime {
            do { c.pointee.record_time = try value.packed(in: arena) } catch { throw error.inside("record_time") }
        }
        c.pointee.actor = try arena.copy(self.`actor`, "actor")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.remark = try arena.copy(self.remark, "remark")
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        return c
    }
}
