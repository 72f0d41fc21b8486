// Written by `make generate` from proto/xinyi/listing/v1/repair.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Life of a repair.
package enum RepairState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Applied for.
    case applied
    /// Accepted, within the rule book's REPAIR_ACCEPT.
    case accepted
    /// Returned once with everything that is missing.
    case returned
    /// Under review, within REPAIR_DECIDE, and REPAIR_EXTENSION if complex.
    case underReview
    /// Approved: publication, sharing, use and measures end.
    case approved
    /// Refused with reasons.
    case refused
    /// Every copy elsewhere follows.
    case synced
    /// Undone because of false material.
    case reopened
    /// The item is shielded on a court's ruling while the plan of a bankrupt enterprise is performed: not published, its
    /// measures suspended. Ends as approved or refused.
    case shielded
    /// Withdrawn by the applicant before the decision.
    case withdrawn
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .applied, .accepted, .returned, .underReview, .approved, .refused, .synced, .reopened, .shielded, .withdrawn] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .applied
            case 2: self = .accepted
            case 3: self = .returned
            case 4: self = .underReview
            case 5: self = .approved
            case 6: self = .refused
            case 7: self = .synced
            case 8: self = .reopened
            case 9: self = .shielded
            case 10: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .applied: 1
            case .accepted: 2
            case .returned: 3
            case .underReview: 4
            case .approved: 5
            case .refused: 6
            case .synced: 7
            case .reopened: 8
            case .shielded: 9
            case .withdrawn: 10
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REPAIR_STATE_UNSPECIFIED"
            case .applied: "REPAIR_STATE_APPLIED"
            case .accepted: "REPAIR_STATE_ACCEPTED"
            case .returned: "REPAIR_STATE_RETURNED"
            case .underReview: "REPAIR_STATE_UNDER_REVIEW"
            case .approved: "REPAIR_STATE_APPROVED"
            case .refused: "REPAIR_STATE_REFUSED"
            case .synced: "REPAIR_STATE_SYNCED"
            case .reopened: "REPAIR_STATE_REOPENED"
            case .shielded: "REPAIR_STATE_SHIELDED"
            case .withdrawn: "REPAIR_STATE_WITHDRAWN"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REPAIR_STATE_UNSPECIFIED": self = .unspecified
            case "REPAIR_STATE_APPLIED": self = .applied
            case "REPAIR_STATE_ACCEPTED": self = .accepted
            case "REPAIR_STATE_RETURNED": self = .returned
            case "REPAIR_STATE_UNDER_REVIEW": self = .underReview
            case "REPAIR_STATE_APPROVED": self = .approved
            case "REPAIR_STATE_REFUSED": self = .refused
            case "REPAIR_STATE_SYNCED": self = .synced
            case "REPAIR_STATE_REOPENED": self = .reopened
            case "REPAIR_STATE_SHIELDED": self = .shielded
            case "REPAIR_STATE_WITHDRAWN": self = .withdrawn
            default: return nil
        }
    }
}

/// The rule set that governs a repair, chosen by department and date (LC-13).
package enum RepairRuleSet: ContractEnum, Sendable, Hashable {
    /// Not chosen yet.
    case unspecified
    /// 2019 No. 527.
    case _2019
    /// NDRC Order 58, 2023-05-01 to 2026-03-31.
    case _2023
    /// NDRC Order 36, from 2026-04-01.
    case _2026
    /// SAMR Order 45, market supervision, 2021-09-01 to 2025-12-24.
    case samr2021
    /// SAMR Order 107, market supervision, from 2025-12-25.
    case samr2025
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, ._2019, ._2023, ._2026, .samr2021, .samr2025] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = ._2019
            case 2: self = ._2023
            case 3: self = ._2026
            case 4: self = .samr2021
            case 5: self = .samr2025
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case ._2019: 1
            case ._2023: 2
            case ._2026: 3
            case .samr2021: 4
            case .samr2025: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REPAIR_RULE_SET_UNSPECIFIED"
            case ._2019: "REPAIR_RULE_SET_2019"
            case ._2023: "REPAIR_RULE_SET_2023"
            case ._2026: "REPAIR_RULE_SET_2026"
            case .samr2021: "REPAIR_RULE_SET_SAMR_2021"
            case .samr2025: "REPAIR_RULE_SET_SAMR_2025"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REPAIR_RULE_SET_UNSPECIFIED": self = .unspecified
            case "REPAIR_RULE_SET_2019": self = ._2019
            case "REPAIR_RULE_SET_2023": self = ._2023
            case "REPAIR_RULE_SET_2026": self = ._2026
            case "REPAIR_RULE_SET_SAMR_2021": self = .samr2021
            case "REPAIR_RULE_SET_SAMR_2025": self = .samr2025
            default: return nil
        }
    }
}

/// On what ground a repair is applied for.
package enum RepairGround: ContractEnum, Sendable, Hashable {
    /// Not stated. Taken as performed.
    case unspecified
    /// The conduct was corrected and every duty performed.
    case performed
    /// A court approved a plan of reorganisation (重整) of the enterprise.
    case reorganisation
    /// A court approved a settlement (和解) of the enterprise.
    case settlement
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .performed, .reorganisation, .settlement] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .performed
            case 2: self = .reorganisation
            case 3: self = .settlement
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .performed: 1
            case .reorganisation: 2
            case .settlement: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REPAIR_GROUND_UNSPECIFIED"
            case .performed: "REPAIR_GROUND_PERFORMED"
            case .reorganisation: "REPAIR_GROUND_REORGANISATION"
            case .settlement: "REPAIR_GROUND_SETTLEMENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REPAIR_GROUND_UNSPECIFIED": self = .unspecified
            case "REPAIR_GROUND_PERFORMED": self = .performed
            case "REPAIR_GROUND_REORGANISATION": self = .reorganisation
            case "REPAIR_GROUND_SETTLEMENT": self = .settlement
            default: return nil
        }
    }
}

/// Why a repair is undone, and a later one barred.
package enum ReopenGround: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused.
    case unspecified
    /// Material handed in was false.
    case falseMaterial
    /// The commitment was seriously false.
    case falseCommitment
    /// The commitment was deliberately not performed.
    case commitmentNotPerformed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .falseMaterial, .falseCommitment, .commitmentNotPerformed] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .falseMaterial
            case 2: self = .falseCommitment
            case 3: self = .commitmentNotPerformed
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .falseMaterial: 1
            case .falseCommitment: 2
            case .commitmentNotPerformed: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "REOPEN_GROUND_UNSPECIFIED"
            case .falseMaterial: "REOPEN_GROUND_FALSE_MATERIAL"
            case .falseCommitment: "REOPEN_GROUND_FALSE_COMMITMENT"
            case .commitmentNotPerformed: "REOPEN_GROUND_COMMITMENT_NOT_PERFORMED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "REOPEN_GROUND_UNSPECIFIED": self = .unspecified
            case "REOPEN_GROUND_FALSE_MATERIAL": self = .falseMaterial
            case "REOPEN_GROUND_FALSE_COMMITMENT": self = .falseCommitment
            case "REOPEN_GROUND_COMMITMENT_NOT_PERFORMED": self = .commitmentNotPerformed
            default: return nil
        }
    }
}

/// A court's ruling in a bankruptcy.
package struct CourtRuling: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.CourtRuling" }

    /// The court, 1 to 200 bytes.
    package var court: String = ""

    /// Case number, 1 to 128 bytes.
    package var caseNumber: String = ""

    /// Day of the ruling, ISO date, not in the future.
    package var rulingDate: String = ""

    /// The ruling. Required: shielding rests on the court's word alone.
    package var document: CommonSchema.DocumentReference? = nil

    /// The administrator in bankruptcy, 1 to 200 bytes; empty if the enterprise itself applies.
    package var administrator: String = ""

    /// Day until which the plan is to be performed, ISO date, after the ruling.
    package var planEndDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        court: String = "",
        caseNumber: String = "",
        rulingDate: String = "",
        document: CommonSchema.DocumentReference? = nil,
        administrator: String = "",
        planEndDate: String = ""
    ) {
        self.court = court
        self.caseNumber = caseNumber
        self.rulingDate = rulingDate
        self.document = document
        self.administrator = administrator
        self.planEndDate = planEndDate
    }
}

extension CourtRuling {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__court_ruling__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__CourtRuling>) throws(MessageFault) {
        self.init()
        self.court = try MessageArena.string(c.pointee.court, "court")
        self.caseNumber = try MessageArena.string(c.pointee.case_number, "case_number")
        self.rulingDate = try MessageArena.string(c.pointee.ruling_date, "ruling_date")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.administrator = try MessageArena.string(c.pointee.administrator, "administrator")
        self.planEndDate = try MessageArena.string(c.pointee.plan_end_date, "plan_end_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__CourtRuling> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__CourtRuling>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__CourtRuling.self, capacity: 1)
        xinyi__listing__v1__court_ruling__init(c)
        c.pointee.court = try arena.copy(self.court, "court")
        c.pointee.case_number = try arena.copy(self.caseNumber, "case_number")
        c.pointee.ruling_date = try arena.copy(self.rulingDate, "ruling_date")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.administrator = try arena.copy(self.administrator, "administrator")
        c.pointee.plan_end_date = try arena.copy(self.planEndDate, "plan_end_date")
        return c
    }
}

/// The shielding of an item while a plan is performed.
package struct RepairShield: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RepairShield" }

    /// The ruling.
    package var ruling: CourtRuling? = nil

    /// First day, ISO date.
    package var fromDate: String = ""

    /// Day on which it ended, ISO date; empty while it lasts. The end of the plan does not end it: a person looks.
    package var endedDate: String = ""

    /// True if the plan was performed: the repair is final. False while it lasts, or if it was not.
    package var planPerformed: Bool = false

    /// The court's or administrator's document on the end; absent while it lasts.
    package var endDocument: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        ruling: CourtRuling? = nil,
        fromDate: String = "",
        endedDate: String = "",
        planPerformed: Bool = false,
        endDocument: CommonSchema.DocumentReference? = nil
    ) {
        self.ruling = ruling
        self.fromDate = fromDate
        self.endedDate = endedDate
        self.planPerformed = planPerformed
        self.endDocument = endDocument
    }
}

extension RepairShield {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__repair_shield__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RepairShield>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.ruling {
            do { self.ruling = try CourtRuling(unpacked: nested) } catch { throw error.inside("ruling") }
        }
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.endedDate = try MessageArena.string(c.pointee.ended_date, "ended_date")
        self.planPerformed = c.pointee.plan_performed != 0
        if let nested = c.pointee.end_document {
            do { self.endDocument = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("end_document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RepairShield> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RepairShield>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RepairShield.self, capacity: 1)
        xinyi__listing__v1__repair_shield__init(c)
        if let value = self.ruling {
            do { c.pointee.ruling = try value.packed(in: arena) } catch { throw error.inside("ruling") }
        }
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.ended_date = try arena.copy(self.endedDate, "ended_date")
        c.pointee.plan_performed = self.planPerformed ? 1 : 0
        if let value = self.endDocument {
            do { c.pointee.end_document = try value.packed(in: arena) } catch { throw error.inside("end_document") }
        }
        return c
    }
}

/// A bar against further repairs of a subject, after a repair that rested on something false.
package struct RepairBar: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RepairBar" }

    /// Resource name `repairBars/{id}`. Output only.
    package var name: String = ""

    /// The subject, `subjects/{id}`. Nobody else is barred by it (LC-05).
    package var subject: String = ""

    /// The repair that was undone, `repairs/{id}`.
    package var repair: String = ""

    /// Why.
    package var ground: ReopenGround = .unspecified

    /// First day, ISO date.
    package var fromDate: String = ""

    /// Last day, ISO date: the period of the rule book in force on the first day.
    package var untilDate: String = ""

    /// The row of the rule book that gave the period, with its version; shown with its certainty wherever the bar is.
    package var rule: String = ""

    /// Who decided.
    package var decider: CommonSchema.Official? = nil

    /// Day it was lifted before its end, ISO date; empty while it holds.
    package var liftedDate: String = ""

    /// Why it was lifted; at most 2000 bytes.
    package var liftReason: String = ""

    /// Fingerprint; send it back with a change.
    package var etag: String = ""

    /// When it was set.
    package var createTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        subject: String = "",
        repair: String = "",
        ground: ReopenGround = .unspecified,
        fromDate: String = "",
        untilDate: String = "",
        rule: String = "",
        decider: CommonSchema.Official? = nil,
        liftedDate: String = "",
        liftReason: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.subject = subject
        self.repair = repair
        self.ground = ground
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.rule = rule
        self.decider = decider
        self.liftedDate = liftedDate
        self.liftReason = liftReason
        self.etag = etag
        self.createTime = createTime
    }
}

extension RepairBar {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__repair_bar__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RepairBar>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.repair = try MessageArena.string(c.pointee.repair, "repair")
        self.ground = try MessageArena.enumeration(ReopenGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue)), "ground")
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.untilDate = try MessageArena.string(c.pointee.until_date, "until_date")
        self.rule = try MessageArena.string(c.pointee.rule, "rule")
        if let nested = c.pointee.decider {
            do { self.decider = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("decider") }
        }
        self.liftedDate = try MessageArena.string(c.pointee.lifted_date, "lifted_date")
        self.liftReason = try MessageArena.string(c.pointee.lift_reason, "lift_reason")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RepairBar> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RepairBar>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RepairBar.self, capacity: 1)
        xinyi__listing__v1__repair_bar__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.repair = try arena.copy(self.repair, "repair")
        c.pointee.ground = Xinyi__Listing__V1__ReopenGround(rawValue: UInt32(bitPattern: self.ground.rawValue))
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.until_date = try arena.copy(self.untilDate, "until_date")
        c.pointee.rule = try arena.copy(self.rule, "rule")
        if let value = self.decider {
            do { c.pointee.decider = try value.packed(in: arena) } catch { throw error.inside("decider") }
        }
        c.pointee.lifted_date = try arena.copy(self.liftedDate, "lifted_date")
        c.pointee.lift_reason = try arena.copy(self.liftReason, "lift_reason")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// The rule that applies to repairs in one domain, class and rule set.
package struct RepairRule: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RepairRule" }

    /// Resource name `repairRules/{id}`.
    package var name: String = ""

    /// The domain, `domains/{code}`.
    package var domain: String = ""

    /// The class of the item.
    package var severity: Severity = .unspecified

    /// The rule set.
    package var ruleSet: RepairRuleSet = .unspecified

    /// First day, ISO date.
    package var effectiveDate: String = ""

    /// Months before which no repair is possible.
    package var minimumMonths: Int32 = 0

    /// Months after which publication ends by itself.
    package var maximumMonths: Int32 = 0

    /// Kinds of proof required, at most 16.
    package var evidenceTypes: [String] = []

    /// Text of the commitment, at most 4000 bytes.
    package var commitmentTemplate: String = ""

    /// True if natural persons may offer public-welfare service as further evidence.
    package var welfareAllowed: Bool = false

    /// True if a law excludes repair.
    package var notRepairable: Bool = false

    /// Department code of the designating authority.
    package var authority: String = ""

    /// Legal ground.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Codes of the departments whose items it governs, at most 64; empty means all that no other rule set claims.
    package var departments: [String] = []

    /// Last day, ISO date; empty while open.
    package var endDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        domain: String = "",
        severity: Severity = .unspecified,
        ruleSet: RepairRuleSet = .unspecified,
        effectiveDate: String = "",
        minimumMonths: Int32 = 0,
        maximumMonths: Int32 = 0,
        evidenceTypes: [String] = [],
        commitmentTemplate: String = "",
        welfareAllowed: Bool = false,
        notRepairable: Bool = false,
        authority: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        departments: [String] = [],
        endDate: String = ""
    ) {
        self.name = name
        self.domain = domain
        self.severity = severity
        self.ruleSet = ruleSet
        self.effectiveDate = effectiveDate
        self.minimumMonths = minimumMonths
        self.maximumMonths = maximumMonths
        self.evidenceTypes = evidenceTypes
        self.commitmentTemplate = commitmentTemplate
        self.welfareAllowed = welfareAllowed
        self.notRepairable = notRepairable
        self.authority = authority
        self.legalBasis = legalBasis
        self.departments = departments
        self.endDate = endDate
    }
}

extension RepairRule {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__repair_rule__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RepairRule>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.severity = try MessageArena.enumeration(Severity(rawValue: Int32(bitPattern: c.pointee.severity.rawValue)), "severity")
        self.ruleSet = try MessageArena.enumeration(RepairRuleSet(rawValue: Int32(bitPattern: c.pointee.rule_set.rawValue)), "rule_set")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.minimumMonths = c.pointee.minimum_months
        self.maximumMonths = c.pointee.maximum_months
        self.evidenceTypes = try MessageArena.strings(c.pointee.evidence_types, c.pointee.n_evidence_types, "evidence_types")
        self.commitmentTemplate = try MessageArena.string(c.pointee.commitment_template, "commitment_template")
        self.welfareAllowed = c.pointee.welfare_allowed != 0
        self.notRepairable = c.pointee.not_repairable != 0
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.departments = try MessageArena.strings(c.pointee.departments, c.pointee.n_departments, "departments")
        self.endDate = try MessageArena.string(c.pointee.end_date, "end_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RepairRule> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RepairRule>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RepairRule.self, capacity: 1)
        xinyi__listing__v1__repair_rule__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.severity = Xinyi__Listing__V1__Severity(rawValue: UInt32(bitPattern: self.severity.rawValue))
        c.pointee.rule_set = Xinyi__Listing__V1__RepairRuleSet(rawValue: UInt32(bitPattern: self.ruleSet.rawValue))
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.minimum_months = self.minimumMonths
        c.pointee.maximum_months = self.maximumMonths
        if !self.evidenceTypes.isEmpty {
            c.pointee.n_evidence_types = self.evidenceTypes.count
            c.pointee.evidence_types = try arena.copy(self.evidenceTypes, "evidence_types")
        }
        c.pointee.commitment_template = try arena.copy(self.commitmentTemplate, "commitment_template")
        c.pointee.welfare_allowed = self.welfareAllowed ? 1 : 0
        c.pointee.not_repairable = self.notRepairable ? 1 : 0
        c.pointee.authority = try arena.copy(self.authority, "authority")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            c.pointee.departments = try arena.copy(self.departments, "departments")
        }
        c.pointee.end_date = try arena.copy(self.endDate, "end_date")
        return c
    }
}

/// One piece of proof.
package struct RepairEvidence: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RepairEvidence" }

    /// Kind, one of the rule's.
    package var type: String = ""

    /// The document.
    package var document: CommonSchema.DocumentReference? = nil

    /// Hours of public-welfare service, 0 if none.
    package var welfareHours: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        type: String = "",
        document: CommonSchema.DocumentReference? = nil,
        welfareHours: Int32 = 0
    ) {
        self.type = type
        self.document = document
        self.welfareHours = welfareHours
    }
}

extension RepairEvidence {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__repair_evidence__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RepairEvidence>) throws(MessageFault) {
        self.init()
        self.type = try MessageArena.string(c.pointee.type, "type")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.welfareHours = c.pointee.welfare_hours
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RepairEvidence> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RepairEvidence>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RepairEvidence.self, capacity: 1)
        xinyi__listing__v1__repair_evidence__init(c)
        c.pointee.type = try arena.copy(self.type, "type")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.welfare_hours = self.welfareHours
        return c
    }
}

/// A repair of a list entry or of a decision.
package struct Repair: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Repair" }

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// The list entry, `entries/{id}`; empty if `target` is another item.
    package var entry: String = ""

    /// State.
    package var state: RepairState = .unspecified

    /// Rule set applied.
    package var ruleSet: RepairRuleSet = .unspecified

    /// Rule applied, `repairRules/{id}`.
    package var rule: String = ""

    /// What was corrected and how, 1 to 4000 bytes.
    package var statement: String = ""

    /// The public credit commitment.
    package var commitment: CommonSchema.DocumentReference? = nil

    /// Proof, at most 32.
    package var evidence: [RepairEvidence] = []

    /// Day of receipt, ISO date.
    package var appliedDate: String = ""

    /// Day by which acceptance is due.
    package var acceptDue: CommonSchema.DueDate? = nil

    /// Day by which the decision is due.
    package var decideDue: CommonSchema.DueDate? = nil

    /// True if the case was declared complex (REPAIR_EXTENSION more).
    package var complexCase: Bool = false

    /// True if past due and undecided.
    package var overdue: Bool = false

    /// What is missing, or the reasons.
    package var decisionReason: String = ""

    /// Who decided.
    package var decider: CommonSchema.Official? = nil

    /// Day of the decision, ISO date.
    package var decidedDate: String = ""

    /// Fingerprint; send it back with a change.
    package var etag: String = ""

    /// When it was applied for.
    package var createTime: WireTimestamp? = nil

    /// When it last changed.
    package var updateTime: WireTimestamp? = nil

    /// What is to be repaired, the list entry too. Never an external entry: its authority repairs it.
    package var target: CaseTarget? = nil

    /// How it came in.
    package var intake: CaseIntake? = nil

    /// On what ground.
    package var ground: RepairGround = .unspecified

    /// The shielding; absent without a court's ruling.
    package var shield: RepairShield? = nil

    /// The subject, `subjects/{id}`. Output only.
    package var subject: String = ""

    /// Class of the item by the rule set. Output only.
    package var severity: Severity = .unspecified

    /// Day the applicant was told the result, ISO date; empty before.
    package var notifiedDate: String = ""

    /// Why it was undone; unspecified unless reopened.
    package var reopenGround: ReopenGround = .unspecified

    /// The bar that followed, `repairBars/{id}`; empty if none.
    package var bar: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        entry: String = "",
        state: RepairState = .unspecified,
        ruleSet: RepairRuleSet = .unspecified,
        rule: String = "",
        statement: String = "",
        commitment: CommonSchema.DocumentReference? = nil,
        evidence: [RepairEvidence] = [],
        appliedDate: String = "",
        acceptDue: CommonSchema.DueDate? = nil,
        decideDue: CommonSchema.DueDate? = nil,
        complexCase: Bool = false,
        overdue: Bool = false,
        decisionReason: String = "",
        decider: CommonSchema.Official? = nil,
        decidedDate: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        target: CaseTarget? = nil,
        intake: CaseIntake? = nil,
        ground: RepairGround = .unspecified,
        shield: RepairShield? = nil,
        subject: String = "",
        severity: Severity = .unspecified,
        notifiedDate: String = "",
        reopenGround: ReopenGround = .unspecified,
        bar: String = ""
    ) {
        self.name = name
        self.entry = entry
        self.state = state
        self.ruleSet = ruleSet
        self.rule = rule
        self.statement = statement
        self.commitment = commitment
        self.evidence = evidence
        self.appliedDate = appliedDate
        self.acceptDue = acceptDue
        self.decideDue = decideDue
        self.complexCase = complexCase
        self.overdue = overdue
        self.decisionReason = decisionReason
        self.decider = decider
        self.decidedDate = decidedDate
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.target = target
        self.intake = intake
        self.ground = ground
        self.shield = shield
        self.subject = subject
        self.severity = severity
        self.notifiedDate = notifiedDate
        self.reopenGround = reopenGround
        self.bar = bar
    }
}

extension Repair {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__repair__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Repair>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.entry = try MessageArena.string(c.pointee.entry, "entry")
        self.state = try MessageArena.enumeration(RepairState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.ruleSet = try MessageArena.enumeration(RepairRuleSet(rawValue: Int32(bitPattern: c.pointee.rule_set.rawValue)), "rule_set")
        self.rule = try MessageArena.string(c.pointee.rule, "rule")
        self.statement = try MessageArena.string(c.pointee.statement, "statement")
        if let nested = c.pointee.commitment {
            do { self.commitment = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("commitment") }
        }
        self.evidence.reserveCapacity(c.pointee.n_evidence)
        for index in 0..<c.pointee.n_evidence {
            guard let nested = c.pointee.evidence[index] else { continue }
            do { self.evidence.append(try RepairEvidence(unpacked: nested)) } catch { throw error.inside("evidence", index) }
        }
        self.appliedDate = try MessageArena.string(c.pointee.applied_date, "applied_date")
        if let nested = c.pointee.accept_due {
            do { self.acceptDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("accept_due") }
        }
        if let nested = c.pointee.decide_due {
            do { self.decideDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("decide_due") }
        }
        self.complexCase = c.pointee.complex_case != 0
        self.overdue = c.pointee.overdue != 0
        self.decisionReason = try MessageArena.string(c.pointee.decision_reason, "decision_reason")
        if let nested = c.pointee.decider {
            do { self.decider = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("decider") }
        }
        self.decidedDate = try MessageArena.string(c.pointee.decided_date, "decided_date")
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
        self.ground = try MessageArena.enumeration(RepairGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue)), "ground")
        if let nested = c.pointee.shield {
            do { self.shield = try RepairShield(unpacked: nested) } catch { throw error.inside("shield") }
        }
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.severity = try MessageArena.enumeration(Severity(rawValue: Int32(bitPattern: c.pointee.severity.rawValue)), "severity")
        self.notifiedDate = try MessageArena.string(c.pointee.notified_date, "notified_date")
        self.reopenGround = try MessageArena.enumeration(ReopenGround(rawValue: Int32(bitPattern: c.pointee.reopen_ground.rawValue)), "reopen_ground")
        self.bar = try MessageArena.string(c.pointee.bar, "bar")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Repair> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Repair>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Repair.self, capacity: 1)
        xinyi__listing__v1__repair__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.entry = try arena.copy(self.entry, "entry")
        c.pointee.state = Xinyi__Listing__V1__RepairState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.rule_set = Xinyi__Listing__V1__RepairRuleSet(rawValue: UInt32(bitPattern: self.ruleSet.rawValue))
        c.pointee.rule = try arena.copy(self.rule, "rule")
        c.pointee.statement = try arena.copy(self.statement, "statement")
        if let value = self.commitment {
            do { c.pointee.commitment = try value.packed(in: arena) } catch { throw error.inside("commitment") }
        }
        if !self.evidence.isEmpty {
            c.pointee.n_evidence = self.evidence.count
            let memory = arena.allocate(self.evidence.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__RepairEvidence>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__RepairEvidence>?).self, capacity: self.evidence.count)
            for index in self.evidence.indices {
                do { list[index] = try self.evidence[index].packed(in: arena) } catch { throw error.inside("evidence", index) }
            }
            c.pointee.evidence = list
        }
        c.pointee.applied_date = try arena.copy(self.appliedDate, "applied_date")
        if let value = self.acceptDue {
            do { c.pointee.accept_due = try value.packed(in: arena) } catch { throw error.inside("accept_due") }
        }
        if let value = self.decideDue {
            do { c.pointee.decide_due = try value.packed(in: arena) } catch { throw error.inside("decide_due") }
        }
        c.pointee.complex_case = self.complexCase ? 1 : 0
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.decision_reason = try arena.copy(self.decisionReason, "decision_reason")
        if let value = self.decider {
            do { c.pointee.decider = try value.packed(in: arena) } catch { throw error.inside("decider") }
        }
        c.pointee.decided_date = try arena.copy(self.decidedDate, "decided_date")
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
        c.pointee.ground = Xinyi__Listing__V1__RepairGround(rawValue: UInt32(bitPattern: self.ground.rawValue))
        if let value = self.shield {
            do { c.pointee.shield = try value.packed(in: arena) } catch { throw error.inside("shield") }
        }
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.severity = Xinyi__Listing__V1__Severity(rawValue: UInt32(bitPattern: self.severity.rawValue))
        c.pointee.notified_date = try arena.copy(self.notifiedDate, "notified_date")
        c.pointee.reopen_ground = Xinyi__Listing__V1__ReopenGround(rawValue: UInt32(bitPattern: self.reopenGround.rawValue))
        c.pointee.bar = try arena.copy(self.bar, "bar")
        return c
    }
}
