// Written by `make generate` from proto/xinyi/listing/v1/proceeding.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The kind of a proceeding.
package enum ProceedingKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Administrative reconsideration.
    case reconsideration
    /// Administrative litigation.
    case litigation
    /// Bankruptcy reorganisation or settlement.
    case reorganisation
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .reconsideration, .litigation, .reorganisation] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .reconsideration
            case 2: self = .litigation
            case 3: self = .reorganisation
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .reconsideration: 1
            case .litigation: 2
            case .reorganisation: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PROCEEDING_KIND_UNSPECIFIED"
            case .reconsideration: "PROCEEDING_KIND_RECONSIDERATION"
            case .litigation: "PROCEEDING_KIND_LITIGATION"
            case .reorganisation: "PROCEEDING_KIND_REORGANISATION"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PROCEEDING_KIND_UNSPECIFIED": self = .unspecified
            case "PROCEEDING_KIND_RECONSIDERATION": self = .reconsideration
            case "PROCEEDING_KIND_LITIGATION": self = .litigation
            case "PROCEEDING_KIND_REORGANISATION": self = .reorganisation
            default: return nil
        }
    }
}

/// Life of a proceeding.
package enum ProceedingState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Pending.
    case pending
    /// Ended.
    case ended
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .pending, .ended] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .ended
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .pending: 1
            case .ended: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PROCEEDING_STATE_UNSPECIFIED"
            case .pending: "PROCEEDING_STATE_PENDING"
            case .ended: "PROCEEDING_STATE_ENDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PROCEEDING_STATE_UNSPECIFIED": self = .unspecified
            case "PROCEEDING_STATE_PENDING": self = .pending
            case "PROCEEDING_STATE_ENDED": self = .ended
            default: return nil
        }
    }
}

/// How a proceeding ended.
package enum ProceedingOutcome: ContractEnum, Sendable, Hashable {
    /// Not ended.
    case unspecified
    /// The item stands.
    case upholdsEntry
    /// The item is annulled: an entry is revoked, a decision annulled in the registry.
    case annulsEntry
    /// Withdrawn or ended without decision.
    case withdrawn
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .upholdsEntry, .annulsEntry, .withdrawn] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .upholdsEntry
            case 2: self = .annulsEntry
            case 3: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .upholdsEntry: 1
            case .annulsEntry: 2
            case .withdrawn: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PROCEEDING_OUTCOME_UNSPECIFIED"
            case .upholdsEntry: "PROCEEDING_OUTCOME_UPHOLDS_ENTRY"
            case .annulsEntry: "PROCEEDING_OUTCOME_ANNULS_ENTRY"
            case .withdrawn: "PROCEEDING_OUTCOME_WITHDRAWN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PROCEEDING_OUTCOME_UNSPECIFIED": self = .unspecified
            case "PROCEEDING_OUTCOME_UPHOLDS_ENTRY": self = .upholdsEntry
            case "PROCEEDING_OUTCOME_ANNULS_ENTRY": self = .annulsEntry
            case "PROCEEDING_OUTCOME_WITHDRAWN": self = .withdrawn
            default: return nil
        }
    }
}

/// A proceeding. It marks the item; it suspends the effects only if the body orders so, and it does not pause the
/// publication of a decision by itself.
package struct Proceeding: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Proceeding" }

    /// Resource name `proceedings/{id}`.
    package var name: String = ""

    /// The list entry, `entries/{id}`; empty if `target` is another item.
    package var entry: String = ""

    /// The kind.
    package var kind: ProceedingKind = .unspecified

    /// The court or body, 1 to 200 bytes.
    package var body: String = ""

    /// Case number, 1 to 128 bytes.
    package var caseNumber: String = ""

    /// Day it was opened, ISO date.
    package var openedDate: String = ""

    /// Number of the order that suspends the effects; empty if none was made.
    package var suspensionOrder: String = ""

    /// Why the effects are suspended; unspecified if not.
    package var suspensionReason: SuspensionReason = .unspecified

    /// State.
    package var state: ProceedingState = .unspecified

    /// How it ended.
    package var outcome: ProceedingOutcome = .unspecified

    /// Day it ended, ISO date; empty before.
    package var endedDate: String = ""

    /// Who recorded it.
    package var official: CommonSchema.Official? = nil

    /// Fingerprint; send it back with a change.
    package var etag: String = ""

    /// When it was recorded.
    package var createTime: WireTimestamp? = nil

    /// What it is about; absent in a request means the list entry `entry`. In answers always set.
    package var target: CaseTarget? = nil

    /// How the news of it came in.
    package var intake: CaseIntake? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        entry: String = "",
        kind: ProceedingKind = .unspecified,
        body: String = "",
        caseNumber: String = "",
        openedDate: String = "",
        suspensionOrder: String = "",
        suspensionReason: SuspensionReason = .unspecified,
        state: ProceedingState = .unspecified,
        outcome: ProceedingOutcome = .unspecified,
        endedDate: String = "",
        official: CommonSchema.Official? = nil,
        etag: String = "",
        createTime: WireTimestamp? = nil,
        target: CaseTarget? = nil,
        intake: CaseIntake? = nil
    ) {
        self.name = name
        self.entry = entry
        self.kind = kind
        self.body = body
        self.caseNumber = caseNumber
        self.openedDate = openedDate
        self.suspensionOrder = suspensionOrder
        self.suspensionReason = suspensionReason
        self.state = state
        self.outcome = outcome
        self.endedDate = endedDate
        self.official = official
        self.etag = etag
        self.createTime = createTime
        self.target = target
        self.intake = intake
    }
}

extension Proceeding {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__proceeding__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Proceeding>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.kind = try MessageArena.enumeration(ProceedingKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.body = try MessageArena.string(c.pointee.body, "body")
        self.caseNumber = try MessageArena.string(c.pointee.case_number, "case_number")
        self.openedDate = try MessageArena.string(c.pointee.opened_date, "opened_date")
        self.suspensionOrder = try MessageArena.string(c.pointee.suspension_order, "suspension_order")
        self.suspensionReason = try MessageArena.enumeration(SuspensionReason(rawValue: Int32(bitPattern: c.pointee.suspension_reason.rawValue)), "suspension_reason")
        self.state = try MessageArena.enumeration(ProceedingState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.outcome = try MessageArena.enumeration(ProceedingOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)), "outcome")
        self.endedDate = try MessageArena.string(c.pointee.ended_date, "ended_date")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.target {
            do { self.target = try CaseTarget(unpacked: nested) } catch { throw error.inside("target") }
        }
        if let nested = c.pointee.intake {
            do { self.intake = try CaseIntake(unpacked: nested) } catch { throw error.inside("intake") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Proceeding> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Proceeding>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Proceeding.self, capacity: 1)
        xinyi__listing__v1__proceeding__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.kind = Xinyi__Listing__V1__ProceedingKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.body = try arena.copy(self.body, "body")
        c.pointee.case_number = try arena.copy(self.caseNumber, "case_number")
        c.pointee.opened_date = try arena.copy(self.openedDate, "opened_date")
        c.pointee.suspension_order = try arena.copy(self.suspensionOrder, "suspension_order")
        c.pointee.suspension_reason = Xinyi__Listing__V1__SuspensionReason(rawValue: UInt32(bitPattern: self.suspensionReason.rawValue))
        c.pointee.state = Xinyi__Listing__V1__ProceedingState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.outcome = Xinyi__Listing__V1__ProceedingOutcome(rawValue: UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.ended_date = try arena.copy(self.endedDate, "ended_date")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.target {
            do { c.pointee.target = try value.packed(in: arena) } catch { throw error.inside("target") }
        }
        if let value = self.intake {
            do { c.pointee.intake = try value.packed(in: arena) } catch { throw error.inside("intake") }
        }
        return c
    }
}
