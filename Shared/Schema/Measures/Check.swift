// Written by `make generate` from proto/xinyi/measures/v1/check.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// What the clerk does with a restraint.
package enum RestraintInstruction: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// Refuse what the measure excludes: the law says must.
    case refuse
    /// Withhold the preference or facilitation; handle the case in the ordinary procedure.
    case withholdFacilitation
    /// Put under key supervision: plan more frequent inspections.
    case intensifySupervision
    /// Disclose what the measure orders to be disclosed, the public fields only.
    case disclose
    /// Weigh it: the law says may. The official decides and gives reasons.
    case consider
    /// Do not execute yet: the source was not heard for longer than the freshness limit. Ask the designating
    /// authority, or check again.
    case verifyBeforeExecution
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .refuse, .withholdFacilitation, .intensifySupervision, .disclose, .consider, .verifyBeforeExecution] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .refuse
            case 2: self = .withholdFacilitation
            case 3: self = .intensifySupervision
            case 4: self = .disclose
            case 5: self = .consider
            case 6: self = .verifyBeforeExecution
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .refuse: 1
            case .withholdFacilitation: 2
            case .intensifySupervision: 3
            case .disclose: 4
            case .consider: 5
            case .verifyBeforeExecution: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "RESTRAINT_INSTRUCTION_UNSPECIFIED"
            case .refuse: "RESTRAINT_INSTRUCTION_REFUSE"
            case .withholdFacilitation: "RESTRAINT_INSTRUCTION_WITHHOLD_FACILITATION"
            case .intensifySupervision: "RESTRAINT_INSTRUCTION_INTENSIFY_SUPERVISION"
            case .disclose: "RESTRAINT_INSTRUCTION_DISCLOSE"
            case .consider: "RESTRAINT_INSTRUCTION_CONSIDER"
            case .verifyBeforeExecution: "RESTRAINT_INSTRUCTION_VERIFY_BEFORE_EXECUTION"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "RESTRAINT_INSTRUCTION_UNSPECIFIED": self = .unspecified
            case "RESTRAINT_INSTRUCTION_REFUSE": self = .refuse
            case "RESTRAINT_INSTRUCTION_WITHHOLD_FACILITATION": self = .withholdFacilitation
            case "RESTRAINT_INSTRUCTION_INTENSIFY_SUPERVISION": self = .intensifySupervision
            case "RESTRAINT_INSTRUCTION_DISCLOSE": self = .disclose
            case "RESTRAINT_INSTRUCTION_CONSIDER": self = .consider
            case "RESTRAINT_INSTRUCTION_VERIFY_BEFORE_EXECUTION": self = .verifyBeforeExecution
            default: return nil
        }
    }
}

/// What the clerk does with an incentive.
package enum IncentiveInstruction: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// Grant it: the rule says must.
    case grant
    /// May be granted: the official decides.
    case mayGrant
    /// Available if the subject asks or was nominated; nothing in the records triggers it.
    case onRequest
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .grant, .mayGrant, .onRequest] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .grant
            case 2: self = .mayGrant
            case 3: self = .onRequest
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .grant: 1
            case .mayGrant: 2
            case .onRequest: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "INCENTIVE_INSTRUCTION_UNSPECIFIED"
            case .grant: "INCENTIVE_INSTRUCTION_GRANT"
            case .mayGrant: "INCENTIVE_INSTRUCTION_MAY_GRANT"
            case .onRequest: "INCENTIVE_INSTRUCTION_ON_REQUEST"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "INCENTIVE_INSTRUCTION_UNSPECIFIED": self = .unspecified
            case "INCENTIVE_INSTRUCTION_GRANT": self = .grant
            case "INCENTIVE_INSTRUCTION_MAY_GRANT": self = .mayGrant
            case "INCENTIVE_INSTRUCTION_ON_REQUEST": self = .onRequest
            default: return nil
        }
    }
}

/// What a clerk reads first: how the case goes on. It sums the answer up and adds nothing to it.
package enum CheckVerdict: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// Nothing excludes the case, and all sources are fresh: handle it, with the measures that the answer names.
    case proceed
    /// A source was not heard for longer than the freshness limit, or the subject has ended: what the answer says, and that it
    /// says nothing, is to be verified first. Ask the designating or the registering authority, or check again.
    case verify
    /// A restraint on a fresh source excludes the case: the law says must.
    case refuse
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .proceed, .verify, .refuse] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .proceed
            case 2: self = .verify
            case 3: self = .refuse
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .proceed: 1
            case .verify: 2
            case .refuse: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CHECK_VERDICT_UNSPECIFIED"
            case .proceed: "CHECK_VERDICT_PROCEED"
            case .verify: "CHECK_VERDICT_VERIFY"
            case .refuse: "CHECK_VERDICT_REFUSE"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CHECK_VERDICT_UNSPECIFIED": self = .unspecified
            case "CHECK_VERDICT_PROCEED": self = .proceed
            case "CHECK_VERDICT_VERIFY": self = .verify
            case "CHECK_VERDICT_REFUSE": self = .refuse
            default: return nil
        }
    }
}

/// What kind of fact a ground is.
package enum GroundKind: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// An entry in a list of seriously untrustworthy subjects (BLACK).
    case seriousList
    /// An entry in a red list (RED).
    case redList
    /// An entry that another authority decided (EXT).
    case external
    /// One effective administrative decision (DECISION).
    case decision
    /// One effective judgment (JUDGMENT).
    case judgment
    /// A record of a field (RECORD).
    case record
    /// No bad credit record in consecutive years (CLEAN3Y); how many stands in the rule book.
    case cleanYears
    /// A nomination (NOMINATION).
    case nomination
    /// The subject's own request (REQUEST).
    case request
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .seriousList, .redList, .external, .decision, .judgment, .record, .cleanYears, .nomination, .request] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .seriousList
            case 2: self = .redList
            case 3: self = .external
            case 4: self = .decision
            case 5: self = .judgment
            case 6: self = .record
            case 7: self = .cleanYears
            case 8: self = .nomination
            case 9: self = .request
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .seriousList: 1
            case .redList: 2
            case .external: 3
            case .decision: 4
            case .judgment: 5
            case .record: 6
            case .cleanYears: 7
            case .nomination: 8
            case .request: 9
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "GROUND_KIND_UNSPECIFIED"
            case .seriousList: "GROUND_KIND_SERIOUS_LIST"
            case .redList: "GROUND_KIND_RED_LIST"
            case .external: "GROUND_KIND_EXTERNAL"
            case .decision: "GROUND_KIND_DECISION"
            case .judgment: "GROUND_KIND_JUDGMENT"
            case .record: "GROUND_KIND_RECORD"
            case .cleanYears: "GROUND_KIND_CLEAN_YEARS"
            case .nomination: "GROUND_KIND_NOMINATION"
            case .request: "GROUND_KIND_REQUEST"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "GROUND_KIND_UNSPECIFIED": self = .unspecified
            case "GROUND_KIND_SERIOUS_LIST": self = .seriousList
            case "GROUND_KIND_RED_LIST": self = .redList
            case "GROUND_KIND_EXTERNAL": self = .external
            case "GROUND_KIND_DECISION": self = .decision
            case "GROUND_KIND_JUDGMENT": self = .judgment
            case "GROUND_KIND_RECORD": self = .record
            case "GROUND_KIND_CLEAN_YEARS": self = .cleanYears
            case "GROUND_KIND_NOMINATION": self = .nomination
            case "GROUND_KIND_REQUEST": self = .request
            default: return nil
        }
    }
}

/// Why an entry is not executable although it is in force.
package enum DisputeReason: ContractEnum, Sendable, Hashable {
    /// The source gave none that this version knows.
    case unspecified
    /// An objection is being verified (T13, LC-11).
    case objection
    /// A court or a reconsideration body ordered the suspension.
    case courtOrder
    /// A court accepted a reorganisation or settlement plan.
    case reorganisation
    /// The decision behind it is being verified in the registry.
    case recordDisputed
    /// The registry says that the decision behind it is about another subject; its authority has to act.
    case decisionMoved
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .objection, .courtOrder, .reorganisation, .recordDisputed, .decisionMoved] }

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
            case 4: self = .recordDisputed
            case 5: self = .decisionMoved
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
            case .recordDisputed: 4
            case .decisionMoved: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "DISPUTE_REASON_UNSPECIFIED"
            case .objection: "DISPUTE_REASON_OBJECTION"
            case .courtOrder: "DISPUTE_REASON_COURT_ORDER"
            case .reorganisation: "DISPUTE_REASON_REORGANISATION"
            case .recordDisputed: "DISPUTE_REASON_RECORD_DISPUTED"
            case .decisionMoved: "DISPUTE_REASON_DECISION_MOVED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "DISPUTE_REASON_UNSPECIFIED": self = .unspecified
            case "DISPUTE_REASON_OBJECTION": self = .objection
            case "DISPUTE_REASON_COURT_ORDER": self = .courtOrder
            case "DISPUTE_REASON_REORGANISATION": self = .reorganisation
            case "DISPUTE_REASON_RECORD_DISPUTED": self = .recordDisputed
            case "DISPUTE_REASON_DECISION_MOVED": self = .decisionMoved
            default: return nil
        }
    }
}

/// Why it cannot be told whether an incentive is due.
package enum UndecidedReason: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// No rule book was heard from the registry, so that nobody can say how many years have to be clean.
    case ruleBookMissing
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .ruleBookMissing] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .ruleBookMissing
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .ruleBookMissing: 1
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "UNDECIDED_REASON_UNSPECIFIED"
            case .ruleBookMissing: "UNDECIDED_REASON_RULE_BOOK_MISSING"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "UNDECIDED_REASON_UNSPECIFIED": self = .unspecified
            case "UNDECIDED_REASON_RULE_BOOK_MISSING": self = .ruleBookMissing
            default: return nil
        }
    }
}

/// How an answer that is watched changed.
package enum CheckChangeKind: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// An item is new.
    case added
    /// An item is gone for good: its entry ended, was repaired or revoked, its decision was annulled.
    case lifted
    /// An item is suspended: an objection, a court's order, a shielding.
    case suspended
    /// A suspension ended: the item is due again.
    case resumed
    /// The catalogue item was deactivated or repealed: the measure is no longer due (LC-17).
    case repealed
    /// The instruction is another one, since a source became fresh or ceased to be.
    case instruction
    /// What is shown about the ground changed: its dates, its remedies, a correction.
    case ground
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .added, .lifted, .suspended, .resumed, .repealed, .instruction, .ground] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .added
            case 2: self = .lifted
            case 3: self = .suspended
            case 4: self = .resumed
            case 5: self = .repealed
            case 6: self = .instruction
            case 7: self = .ground
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .added: 1
            case .lifted: 2
            case .suspended: 3
            case .resumed: 4
            case .repealed: 5
            case .instruction: 6
            case .ground: 7
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CHECK_CHANGE_KIND_UNSPECIFIED"
            case .added: "CHECK_CHANGE_KIND_ADDED"
            case .lifted: "CHECK_CHANGE_KIND_LIFTED"
            case .suspended: "CHECK_CHANGE_KIND_SUSPENDED"
            case .resumed: "CHECK_CHANGE_KIND_RESUMED"
            case .repealed: "CHECK_CHANGE_KIND_REPEALED"
            case .instruction: "CHECK_CHANGE_KIND_INSTRUCTION"
            case .ground: "CHECK_CHANGE_KIND_GROUND"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CHECK_CHANGE_KIND_UNSPECIFIED": self = .unspecified
            case "CHECK_CHANGE_KIND_ADDED": self = .added
            case "CHECK_CHANGE_KIND_LIFTED": self = .lifted
            case "CHECK_CHANGE_KIND_SUSPENDED": self = .suspended
            case "CHECK_CHANGE_KIND_RESUMED": self = .resumed
            case "CHECK_CHANGE_KIND_REPEALED": self = .repealed
            case "CHECK_CHANGE_KIND_INSTRUCTION": self = .instruction
            case "CHECK_CHANGE_KIND_GROUND": self = .ground
            default: return nil
        }
    }
}

/// How an item was shown in an answer.
package enum ShownAs: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// As a restraint to execute or to weigh.
    case restraint
    /// As a restraint to verify before execution.
    case restraintToVerify
    /// As an incentive.
    case incentive
    /// As suspended.
    case suspended
    /// As information.
    case information
    /// As an incentive of which it could not be told whether it is due.
    case undecided
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .restraint, .restraintToVerify, .incentive, .suspended, .information, .undecided] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .restraint
            case 2: self = .restraintToVerify
            case 3: self = .incentive
            case 4: self = .suspended
            case 5: self = .information
            case 6: self = .undecided
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .restraint: 1
            case .restraintToVerify: 2
            case .incentive: 3
            case .suspended: 4
            case .information: 5
            case .undecided: 6
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SHOWN_AS_UNSPECIFIED"
            case .restraint: "SHOWN_AS_RESTRAINT"
            case .restraintToVerify: "SHOWN_AS_RESTRAINT_TO_VERIFY"
            case .incentive: "SHOWN_AS_INCENTIVE"
            case .suspended: "SHOWN_AS_SUSPENDED"
            case .information: "SHOWN_AS_INFORMATION"
            case .undecided: "SHOWN_AS_UNDECIDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SHOWN_AS_UNSPECIFIED": self = .unspecified
            case "SHOWN_AS_RESTRAINT": self = .restraint
            case "SHOWN_AS_RESTRAINT_TO_VERIFY": self = .restraintToVerify
            case "SHOWN_AS_INCENTIVE": self = .incentive
            case "SHOWN_AS_SUSPENDED": self = .suspended
            case "SHOWN_AS_INFORMATION": self = .information
            case "SHOWN_AS_UNDECIDED": self = .undecided
            default: return nil
        }
    }
}

/// The subject that an answer is about.
package struct CheckedSubject: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckedSubject" }

    /// Resource name `subjects/{id}`; empty if the registry does not know the code.
    package var name: String = ""

    /// True if the registry knows the subject. Unknown: no records, and no incentive that rests on a clean past.
    package var known: Bool = false

    /// The kind; unspecified if the subject is unknown and its code does not tell.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// The subject's name; of a natural person only the first character, the rest masked.
    package var displayName: String = ""

    /// The code: whole for organisations, masked (`230109************`) for natural persons.
    package var displayCode: String = ""

    /// True if the registry marks the subject as deregistered or deceased.
    package var ended: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        known: Bool = false,
        kind: CommonSchema.SubjectKind = .unspecified,
        displayName: String = "",
        displayCode: String = "",
        ended: Bool = false
    ) {
        self.name = name
        self.known = known
        self.kind = kind
        self.displayName = displayName
        self.displayCode = displayCode
        self.ended = ended
    }
}

extension CheckedSubject {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__checked_subject__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckedSubject>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.known = c.pointee.known != 0
        self.kind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.displayCode = try MessageArena.string(c.pointee.display_code, "display_code")
        self.ended = c.pointee.ended != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckedSubject> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckedSubject>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckedSubject.self, capacity: 1)
        xinyi__measures__v1__checked_subject__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.known = self.known ? 1 : 0
        c.pointee.kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.display_code = try arena.copy(self.displayCode, "display_code")
        c.pointee.ended = self.ended ? 1 : 0
        return c
    }
}

/// The fact that a measure rests on: which entry or decision, by whom, on which law, until when, and what the
/// subject may do about it.
package struct Ground: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Ground" }

    /// What kind of fact.
    package var kind: GroundKind = .unspecified

    /// Resource name of the entry `entries/{id}` or of the record that carries the decision.
    package var source: String = ""

    /// The list's code; empty for decisions.
    package var listCode: String = ""

    /// The list's name, as a clerk reads it out.
    package var listName: String = ""

    /// The domain's code, for example `WSF`; or the kind of an external entry or decision.
    package var domain: String = ""

    /// Document number of the decision.
    package var decisionNumber: String = ""

    /// Date of the decision, ISO 8601 date.
    package var decisionDate: String = ""

    /// Code or name of the authority that decided.
    package var designatingAuthority: String = ""

    /// The legal basis of the entry or decision.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// First day in force, ISO 8601 date.
    package var effectiveDate: String = ""

    /// Last day in force, ISO 8601 date; empty if the source states none.
    package var expiryDate: String = ""

    /// What the subject may do.
    package var remedies: [CommonSchema.Remedy] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: GroundKind = .unspecified,
        source: String = "",
        listCode: String = "",
        listName: String = "",
        domain: String = "",
        decisionNumber: String = "",
        decisionDate: String = "",
        designatingAuthority: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        effectiveDate: String = "",
        expiryDate: String = "",
        remedies: [CommonSchema.Remedy] = []
    ) {
        self.kind = kind
        self.source = source
        self.listCode = listCode
        self.listName = listName
        self.domain = domain
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.designatingAuthority = designatingAuthority
        self.legalBasis = legalBasis
        self.effectiveDate = effectiveDate
        self.expiryDate = expiryDate
        self.remedies = remedies
    }
}

extension Ground {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__ground__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Ground>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(GroundKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.listCode = try MessageArena.string(c.pointee.list_code, "list_code")
        self.listName = try MessageArena.string(c.pointee.list_name, "list_name")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.decisionNumber = try MessageArena.string(c.pointee.decision_number, "decision_number")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.designatingAuthority = try MessageArena.string(c.pointee.designating_authority, "designating_authority")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.expiryDate = try MessageArena.string(c.pointee.expiry_date, "expiry_date")
        self.remedies.reserveCapacity(c.pointee.n_remedies)
        for index in 0..<c.pointee.n_remedies {
            guard let nested = c.pointee.remedies[index] else { continue }
            do { self.remedies.append(try CommonSchema.Remedy(unpacked: nested)) } catch { throw error.inside("remedies", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Ground> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Ground>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Ground.self, capacity: 1)
        xinyi__measures__v1__ground__init(c)
        c.pointee.kind = Xinyi__Measures__V1__GroundKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.list_code = try arena.copy(self.listCode, "list_code")
        c.pointee.list_name = try arena.copy(self.listName, "list_name")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.decision_number = try arena.copy(self.decisionNumber, "decision_number")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.designating_authority = try arena.copy(self.designatingAuthority, "designating_authority")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.expiry_date = try arena.copy(self.expiryDate, "expiry_date")
        if !self.remedies.isEmpty {
            c.pointee.n_remedies = self.remedies.count
            let memory = arena.allocate(self.remedies.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__Remedy>?).self, capacity: self.remedies.count)
            for index in self.remedies.indices {
                do { list[index] = try self.remedies[index].packed(in: arena) } catch { throw error.inside("remedies", index) }
            }
            c.pointee.remedies = list
        }
        return c
    }
}

/// A measure's identity, as it appears in answers.
package struct MeasureReference: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.MeasureReference" }

    /// The measure's code.
    package var code: String = ""

    /// Chinese name.
    package var nameZh: String = ""

    /// English name.
    package var nameEn: String = ""

    /// The heading, `C01` or `I03`.
    package var category: String = ""

    /// Chinese name of the heading.
    package var categoryZh: String = ""

    /// How far it binds.
    package var strength: MeasureStrength = .unspecified

    /// The group of the heading.
    package var group: MeasureGroup = .unspecified

    /// The legal basis of the measure.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: String = "",
        nameZh: String = "",
        nameEn: String = "",
        category: String = "",
        categoryZh: String = "",
        strength: MeasureStrength = .unspecified,
        group: MeasureGroup = .unspecified,
        legalBasis: [CommonSchema.LegalBasis] = []
    ) {
        self.code = code
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.category = category
        self.categoryZh = categoryZh
        self.strength = strength
        self.group = group
        self.legalBasis = legalBasis
    }
}

extension MeasureReference {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__measure_reference__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__MeasureReference>) throws(MessageFault) {
        self.init()
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.nameZh = try MessageArena.string(c.pointee.name_zh, "name_zh")
        self.nameEn = try MessageArena.string(c.pointee.name_en, "name_en")
        self.category = try MessageArena.string(c.pointee.category, "category")
        self.categoryZh = try MessageArena.string(c.pointee.category_zh, "category_zh")
        self.strength = try MessageArena.enumeration(MeasureStrength(rawValue: Int32(bitPattern: c.pointee.strength.rawValue)), "strength")
        self.group = try MessageArena.enumeration(MeasureGroup(rawValue: Int32(bitPattern: c.pointee.group.rawValue)), "group")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__MeasureReference> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__MeasureReference>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__MeasureReference.self, capacity: 1)
        xinyi__measures__v1__measure_reference__init(c)
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.name_zh = try arena.copy(self.nameZh, "name_zh")
        c.pointee.name_en = try arena.copy(self.nameEn, "name_en")
        c.pointee.category = try arena.copy(self.category, "category")
        c.pointee.category_zh = try arena.copy(self.categoryZh, "category_zh")
        c.pointee.strength = Xinyi__Measures__V1__MeasureStrength(rawValue: UInt32(bitPattern: self.strength.rawValue))
        c.pointee.group = Xinyi__Measures__V1__MeasureGroup(rawValue: UInt32(bitPattern: self.group.rawValue))
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        return c
    }
}

/// A restraint that is due in the matter.
package struct Restraint: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Restraint" }

    /// Which measure.
    package var measure: MeasureReference? = nil

    /// What the clerk does now.
    package var instruction: RestraintInstruction = .unspecified

    /// What the clerk does once it is verified; equals `instruction` while the source is fresh.
    package var instructionOnceVerified: RestraintInstruction = .unspecified

    /// The facts that trigger it, at least one, none of them suspended.
    package var grounds: [Ground] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: MeasureReference? = nil,
        instruction: RestraintInstruction = .unspecified,
        instructionOnceVerified: RestraintInstruction = .unspecified,
        grounds: [Ground] = []
    ) {
        self.measure = measure
        self.instruction = instruction
        self.instructionOnceVerified = instructionOnceVerified
        self.grounds = grounds
    }
}

extension Restraint {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__restraint__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Restraint>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try MeasureReference(unpacked: nested) } catch { throw error.inside("measure") }
        }
        self.instruction = try MessageArena.enumeration(RestraintInstruction(rawValue: Int32(bitPattern: c.pointee.instruction.rawValue)), "instruction")
        self.instructionOnceVerified = try MessageArena.enumeration(RestraintInstruction(rawValue: Int32(bitPattern: c.pointee.instruction_once_verified.rawValue)), "instruction_once_verified")
        self.grounds.reserveCapacity(c.pointee.n_grounds)
        for index in 0..<c.pointee.n_grounds {
            guard let nested = c.pointee.grounds[index] else { continue }
            do { self.grounds.append(try Ground(unpacked: nested)) } catch { throw error.inside("grounds", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Restraint> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Restraint>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Restraint.self, capacity: 1)
        xinyi__measures__v1__restraint__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        c.pointee.instruction = Xinyi__Measures__V1__RestraintInstruction(rawValue: UInt32(bitPattern: self.instruction.rawValue))
        c.pointee.instruction_once_verified = Xinyi__Measures__V1__RestraintInstruction(rawValue: UInt32(bitPattern: self.instructionOnceVerified.rawValue))
        if !self.grounds.isEmpty {
            c.pointee.n_grounds = self.grounds.count
            let memory = arena.allocate(self.grounds.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?).self, capacity: self.grounds.count)
            for index in self.grounds.indices {
                do { list[index] = try self.grounds[index].packed(in: arena) } catch { throw error.inside("grounds", index) }
            }
            c.pointee.grounds = list
        }
        return c
    }
}

/// An incentive that is available in the matter.
package struct Incentive: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Incentive" }

    /// Which measure.
    package var measure: MeasureReference? = nil

    /// What the clerk does.
    package var instruction: IncentiveInstruction = .unspecified

    /// What it rests on: RED_LIST, CLEAN_YEARS, EXTERNAL, NOMINATION or REQUEST.
    package var basis: GroundKind = .unspecified

    /// The entry behind it, if there is one.
    package var ground: Ground? = nil

    /// Clean since this day, ISO 8601 date; only for CLEAN_YEARS, empty if nothing bad is known at all.
    package var cleanSince: String = ""

    /// Available until this day inclusive, ISO 8601 date; empty: as long as no bad record arises.
    package var untilDate: String = ""

    /// How many consecutive years had to be clean, by the rule book; only for CLEAN_YEARS.
    package var cleanYears: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: MeasureReference? = nil,
        instruction: IncentiveInstruction = .unspecified,
        basis: GroundKind = .unspecified,
        ground: Ground? = nil,
        cleanSince: String = "",
        untilDate: String = "",
        cleanYears: Int32 = 0
    ) {
        self.measure = measure
        self.instruction = instruction
        self.basis = basis
        self.ground = ground
        self.cleanSince = cleanSince
        self.untilDate = untilDate
        self.cleanYears = cleanYears
    }
}

extension Incentive {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__incentive__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Incentive>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try MeasureReference(unpacked: nested) } catch { throw error.inside("measure") }
        }
        self.instruction = try MessageArena.enumeration(IncentiveInstruction(rawValue: Int32(bitPattern: c.pointee.instruction.rawValue)), "instruction")
        self.basis = try MessageArena.enumeration(GroundKind(rawValue: Int32(bitPattern: c.pointee.basis.rawValue)), "basis")
        if let nested = c.pointee.ground {
            do { self.ground = try Ground(unpacked: nested) } catch { throw error.inside("ground") }
        }
        self.cleanSince = try MessageArena.string(c.pointee.clean_since, "clean_since")
        self.untilDate = try MessageArena.string(c.pointee.until_date, "until_date")
        self.cleanYears = c.pointee.clean_years
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Incentive> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Incentive>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Incentive.self, capacity: 1)
        xinyi__measures__v1__incentive__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        c.pointee.instruction = Xinyi__Measures__V1__IncentiveInstruction(rawValue: UInt32(bitPattern: self.instruction.rawValue))
        c.pointee.basis = Xinyi__Measures__V1__GroundKind(rawValue: UInt32(bitPattern: self.basis.rawValue))
        if let value = self.ground {
            do { c.pointee.ground = try value.packed(in: arena) } catch { throw error.inside("ground") }
        }
        c.pointee.clean_since = try arena.copy(self.cleanSince, "clean_since")
        c.pointee.until_date = try arena.copy(self.untilDate, "until_date")
        c.pointee.clean_years = self.cleanYears
        return c
    }
}

/// An incentive of which this answer cannot tell whether it is due, because a rule is not known. It is not granted by this
/// answer and not refused either: check again. Restraints never wait for such a rule.
package struct UndecidedIncentive: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.UndecidedIncentive" }

    /// Which measure.
    package var measure: MeasureReference? = nil

    /// Why.
    package var reason: UndecidedReason = .unspecified

    /// A sentence for the clerk, in Chinese.
    package var noteZh: String = ""

    /// The same in English.
    package var noteEn: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: MeasureReference? = nil,
        reason: UndecidedReason = .unspecified,
        noteZh: String = "",
        noteEn: String = ""
    ) {
        self.measure = measure
        self.reason = reason
        self.noteZh = noteZh
        self.noteEn = noteEn
    }
}

extension UndecidedIncentive {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__undecided_incentive__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__UndecidedIncentive>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try MeasureReference(unpacked: nested) } catch { throw error.inside("measure") }
        }
        self.reason = try MessageArena.enumeration(UndecidedReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)), "reason")
        self.noteZh = try MessageArena.string(c.pointee.note_zh, "note_zh")
        self.noteEn = try MessageArena.string(c.pointee.note_en, "note_en")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__UndecidedIncentive> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__UndecidedIncentive>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__UndecidedIncentive.self, capacity: 1)
        xinyi__measures__v1__undecided_incentive__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        c.pointee.reason = Xinyi__Measures__V1__UndecidedReason(rawValue: UInt32(bitPattern: self.reason.rawValue))
        c.pointee.note_zh = try arena.copy(self.noteZh, "note_zh")
        c.pointee.note_en = try arena.copy(self.noteEn, "note_en")
        return c
    }
}

/// An entry in force whose execution is suspended. No restraint rests on it.
package struct Dispute: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Dispute" }

    /// The entry.
    package var ground: Ground? = nil

    /// Why.
    package var reason: DisputeReason = .unspecified

    /// Since when.
    package var sinceTime: WireTimestamp? = nil

    /// Codes of the measures that would be due in this matter without the suspension.
    package var suspendedMeasures: [String] = []

    /// A sentence for the clerk.
    package var note: String = ""

    /// `note` in Chinese.
    package var noteZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        ground: Ground? = nil,
        reason: DisputeReason = .unspecified,
        sinceTime: WireTimestamp? = nil,
        suspendedMeasures: [String] = [],
        note: String = "",
        noteZh: String = ""
    ) {
        self.ground = ground
        self.reason = reason
        self.sinceTime = sinceTime
        self.suspendedMeasures = suspendedMeasures
        self.note = note
        self.noteZh = noteZh
    }
}

extension Dispute {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__dispute__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Dispute>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.ground {
            do { self.ground = try Ground(unpacked: nested) } catch { throw error.inside("ground") }
        }
        self.reason = try MessageArena.enumeration(DisputeReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)), "reason")
        if let nested = c.pointee.since_time {
            do { self.sinceTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("since_time") }
        }
        self.suspendedMeasures = try MessageArena.strings(c.pointee.suspended_measures, c.pointee.n_suspended_measures, "suspended_measures")
        self.note = try MessageArena.string(c.pointee.note, "note")
        self.noteZh = try MessageArena.string(c.pointee.note_zh, "note_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Dispute> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Dispute>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Dispute.self, capacity: 1)
        xinyi__measures__v1__dispute__init(c)
        if let value = self.ground {
            do { c.pointee.ground = try value.packed(in: arena) } catch { throw error.inside("ground") }
        }
        c.pointee.reason = Xinyi__Measures__V1__DisputeReason(rawValue: UInt32(bitPattern: self.reason.rawValue))
        if let value = self.sinceTime {
            do { c.pointee.since_time = try value.packed(in: arena) } catch { throw error.inside("since_time") }
        }
        if !self.suspendedMeasures.isEmpty {
            c.pointee.n_suspended_measures = self.suspendedMeasures.count
            c.pointee.suspended_measures = try arena.copy(self.suspendedMeasures, "suspended_measures")
        }
        c.pointee.note = try arena.copy(self.note, "note")
        c.pointee.note_zh = try arena.copy(self.noteZh, "note_zh")
        return c
    }
}

/// A voluntary measure: others decide. Information, never an order (LC-15).
package struct InformationItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.InformationItem" }

    /// Which measure.
    package var measure: MeasureReference? = nil

    /// The facts behind it.
    package var grounds: [Ground] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: MeasureReference? = nil,
        grounds: [Ground] = []
    ) {
        self.measure = measure
        self.grounds = grounds
    }
}

extension InformationItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__information_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__InformationItem>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.measure {
            do { self.measure = try MeasureReference(unpacked: nested) } catch { throw error.inside("measure") }
        }
        self.grounds.reserveCapacity(c.pointee.n_grounds)
        for index in 0..<c.pointee.n_grounds {
            guard let nested = c.pointee.grounds[index] else { continue }
            do { self.grounds.append(try Ground(unpacked: nested)) } catch { throw error.inside("grounds", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__InformationItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__InformationItem>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__InformationItem.self, capacity: 1)
        xinyi__measures__v1__information_item__init(c)
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        if !self.grounds.isEmpty {
            c.pointee.n_grounds = self.grounds.count
            let memory = arena.allocate(self.grounds.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?).self, capacity: self.grounds.count)
            for index in self.grounds.indices {
                do { list[index] = try self.grounds[index].packed(in: arena) } catch { throw error.inside("grounds", index) }
            }
            c.pointee.grounds = list
        }
        return c
    }
}

/// A reference to an open or broken commitment, for matters that must check COMMITMENT.
package struct CommitmentNote: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CommitmentNote" }

    /// Resource name of the commitment.
    package var name: String = ""

    /// `OPEN` or `BREACHED`.
    package var state: String = ""

    /// When it is to be fulfilled or was breached, ISO 8601 date.
    package var date: String = ""

    /// The department that holds it.
    package var department: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        state: String = "",
        date: String = "",
        department: String = ""
    ) {
        self.name = name
        self.state = state
        self.date = date
        self.department = department
    }
}

extension CommitmentNote {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__commitment_note__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CommitmentNote>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.state = try MessageArena.string(c.pointee.state, "state")
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.department = try MessageArena.string(c.pointee.department, "department")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CommitmentNote> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CommitmentNote>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CommitmentNote.self, capacity: 1)
        xinyi__measures__v1__commitment_note__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.state = try arena.copy(self.state, "state")
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.department = try arena.copy(self.department, "department")
        return c
    }
}

/// The whole answer about one subject in one matter on one day.
package struct CheckAnswer: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckAnswer" }

    /// Resource name `checks/{query_number}`.
    package var name: String = ""

    /// The query number, for example `A-123`: proof of the query, sequential within the series.
    package var queryNumber: String = ""

    /// The subject as resolved.
    package var subject: CheckedSubject? = nil

    /// The matter's code.
    package var matter: String = ""

    /// Chinese name of the matter.
    package var matterNameZh: String = ""

    /// The day that the answer is about, ISO 8601 date in Asia/Shanghai.
    package var onDate: String = ""

    /// When it was answered.
    package var answerTime: WireTimestamp? = nil

    /// What restrains, by measure code.
    package var restraints: [Restraint] = []

    /// What favours, by measure code.
    package var incentives: [Incentive] = []

    /// What is suspended.
    package var disputes: [Dispute] = []

    /// Voluntary measures: information.
    package var information: [InformationItem] = []

    /// Open or broken commitments, where the matter must check them.
    package var commitments: [CommitmentNote] = []

    /// Entries in force of the kinds that the matter must check, measures or not.
    package var entriesInForce: [Ground] = []

    /// Where each source stands.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// Version of the catalogue of measures in force on the day.
    package var measureCatalogueVersion: String = ""

    /// Version of the catalogue of matters in force on the day.
    package var matterCatalogueVersion: String = ""

    /// Version of the rules that evaluate triggers and the clean years.
    package var ruleSetVersion: String = ""

    /// The promise that the query stands in the log of Checks; absent until row X2 is built.
    package var receipt: CommonSchema.LogReceipt? = nil

    /// Incentives of which it cannot be told whether they are due, by measure code.
    package var undecided: [UndecidedIncentive] = []

    /// Version of the rule book by which clean years were counted; 0 where none were: no measure of the matter asks for them,
    /// the subject is unknown, has ended or has an adverse entry in force, or no book was heard.
    package var ruleBookVersion: Int32 = 0

    /// The answer in a word.
    package var verdict: CheckVerdict = .unspecified

    /// What to know and to do about the subject beside the verdict: that it has ended, or that no record of it is known.
    /// In Chinese; empty for all others.
    package var subjectNoteZh: String = ""

    /// The same in English.
    package var subjectNoteEn: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        queryNumber: String = "",
        subject: CheckedSubject? = nil,
        matter: String = "",
        matterNameZh: String = "",
        onDate: String = "",
        answerTime: WireTimestamp? = nil,
        restraints: [Restraint] = [],
        incentives: [Incentive] = [],
        disputes: [Dispute] = [],
        information: [InformationItem] = [],
        commitments: [CommitmentNote] = [],
        entriesInForce: [Ground] = [],
        freshness: [CommonSchema.SourceFreshness] = [],
        measureCatalogueVersion: String = "",
        matterCatalogueVersion: String = "",
        ruleSetVersion: String = "",
        receipt: CommonSchema.LogReceipt? = nil,
        undecided: [UndecidedIncentive] = [],
        ruleBookVersion: Int32 = 0,
        verdict: CheckVerdict = .unspecified,
        subjectNoteZh: String = "",
        subjectNoteEn: String = ""
    ) {
        self.name = name
        self.queryNumber = queryNumber
        self.subject = subject
        self.matter = matter
        self.matterNameZh = matterNameZh
        self.onDate = onDate
        self.answerTime = answerTime
        self.restraints = restraints
        self.incentives = incentives
        self.disputes = disputes
        self.information = information
        self.commitments = commitments
        self.entriesInForce = entriesInForce
        self.freshness = freshness
        self.measureCatalogueVersion = measureCatalogueVersion
        self.matterCatalogueVersion = matterCatalogueVersion
        self.ruleSetVersion = ruleSetVersion
        self.receipt = receipt
        self.undecided = undecided
        self.ruleBookVersion = ruleBookVersion
        self.verdict = verdict
        self.subjectNoteZh = subjectNoteZh
        self.subjectNoteEn = subjectNoteEn
    }
}

extension CheckAnswer {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_answer__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckAnswer>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.queryNumber = try MessageArena.string(c.pointee.query_number, "query_number")
        if let nested = c.pointee.subject {
            do { self.subject = try CheckedSubject(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.matterNameZh = try MessageArena.string(c.pointee.matter_name_zh, "matter_name_zh")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        if let nested = c.pointee.answer_time {
            do { self.answerTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("answer_time") }
        }
        self.restraints.reserveCapacity(c.pointee.n_restraints)
        for index in 0..<c.pointee.n_restraints {
            guard let nested = c.pointee.restraints[index] else { continue }
            do { self.restraints.append(try Restraint(unpacked: nested)) } catch { throw error.inside("restraints", index) }
        }
        self.incentives.reserveCapacity(c.pointee.n_incentives)
        for index in 0..<c.pointee.n_incentives {
            guard let nested = c.pointee.incentives[index] else { continue }
            do { self.incentives.append(try Incentive(unpacked: nested)) } catch { throw error.inside("incentives", index) }
        }
        self.disputes.reserveCapacity(c.pointee.n_disputes)
        for index in 0..<c.pointee.n_disputes {
            guard let nested = c.pointee.disputes[index] else { continue }
            do { self.disputes.append(try Dispute(unpacked: nested)) } catch { throw error.inside("disputes", index) }
        }
        self.information.reserveCapacity(c.pointee.n_information)
        for index in 0..<c.pointee.n_information {
            guard let nested = c.pointee.information[index] else { continue }
            do { self.information.append(try InformationItem(unpacked: nested)) } catch { throw error.inside("information", index) }
        }
        self.commitments.reserveCapacity(c.pointee.n_commitments)
        for index in 0..<c.pointee.n_commitments {
            guard let nested = c.pointee.commitments[index] else { continue }
            do { self.commitments.append(try CommitmentNote(unpacked: nested)) } catch { throw error.inside("commitments", index) }
        }
        self.entriesInForce.reserveCapacity(c.pointee.n_entries_in_force)
        for index in 0..<c.pointee.n_entries_in_force {
            guard let nested = c.pointee.entries_in_force[index] else { continue }
            do { self.entriesInForce.append(try Ground(unpacked: nested)) } catch { throw error.inside("entries_in_force", index) }
        }
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
        self.measureCatalogueVersion = try MessageArena.string(c.pointee.measure_catalogue_version, "measure_catalogue_version")
        self.matterCatalogueVersion = try MessageArena.string(c.pointee.matter_catalogue_version, "matter_catalogue_version")
        self.ruleSetVersion = try MessageArena.string(c.pointee.rule_set_version, "rule_set_version")
        if let nested = c.pointee.receipt {
            do { self.receipt = try CommonSchema.LogReceipt(unpacked: nested) } catch { throw error.inside("receipt") }
        }
        self.undecided.reserveCapacity(c.pointee.n_undecided)
        for index in 0..<c.pointee.n_undecided {
            guard let nested = c.pointee.undecided[index] else { continue }
            do { self.undecided.append(try UndecidedIncentive(unpacked: nested)) } catch { throw error.inside("undecided", index) }
        }
        self.ruleBookVersion = c.pointee.rule_book_version
        self.verdict = try MessageArena.enumeration(CheckVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue)), "verdict")
        self.subjectNoteZh = try MessageArena.string(c.pointee.subject_note_zh, "subject_note_zh")
        self.subjectNoteEn = try MessageArena.string(c.pointee.subject_note_en, "subject_note_en")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckAnswer> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckAnswer>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckAnswer.self, capacity: 1)
        xinyi__measures__v1__check_answer__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.query_number = try arena.copy(self.queryNumber, "query_number")
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.matter_name_zh = try arena.copy(self.matterNameZh, "matter_name_zh")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        if let value = self.answerTime {
            do { c.pointee.answer_time = try value.packed(in: arena) } catch { throw error.inside("answer_time") }
        }
        if !self.restraints.isEmpty {
            c.pointee.n_restraints = self.restraints.count
            let memory = arena.allocate(self.restraints.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Restraint>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Restraint>?).self, capacity: self.restraints.count)
            for index in self.restraints.indices {
                do { list[index] = try self.restraints[index].packed(in: arena) } catch { throw error.inside("restraints", index) }
            }
            c.pointee.restraints = list
        }
        if !self.incentives.isEmpty {
            c.pointee.n_incentives = self.incentives.count
            let memory = arena.allocate(self.incentives.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Incentive>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Incentive>?).self, capacity: self.incentives.count)
            for index in self.incentives.indices {
                do { list[index] = try self.incentives[index].packed(in: arena) } catch { throw error.inside("incentives", index) }
            }
            c.pointee.incentives = list
        }
        if !self.disputes.isEmpty {
            c.pointee.n_disputes = self.disputes.count
            let memory = arena.allocate(self.disputes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Dispute>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Dispute>?).self, capacity: self.disputes.count)
            for index in self.disputes.indices {
                do { list[index] = try self.disputes[index].packed(in: arena) } catch { throw error.inside("disputes", index) }
            }
            c.pointee.disputes = list
        }
        if !self.information.isEmpty {
            c.pointee.n_information = self.information.count
            let memory = arena.allocate(self.information.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__InformationItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__InformationItem>?).self, capacity: self.information.count)
            for index in self.information.indices {
                do { list[index] = try self.information[index].packed(in: arena) } catch { throw error.inside("information", index) }
            }
            c.pointee.information = list
        }
        if !self.commitments.isEmpty {
            c.pointee.n_commitments = self.commitments.count
            let memory = arena.allocate(self.commitments.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__CommitmentNote>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__CommitmentNote>?).self, capacity: self.commitments.count)
            for index in self.commitments.indices {
                do { list[index] = try self.commitments[index].packed(in: arena) } catch { throw error.inside("commitments", index) }
            }
            c.pointee.commitments = list
        }
        if !self.entriesInForce.isEmpty {
            c.pointee.n_entries_in_force = self.entriesInForce.count
            let memory = arena.allocate(self.entriesInForce.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__Ground>?).self, capacity: self.entriesInForce.count)
            for index in self.entriesInForce.indices {
                do { list[index] = try self.entriesInForce[index].packed(in: arena) } catch { throw error.inside("entries_in_force", index) }
            }
            c.pointee.entries_in_force = list
        }
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        c.pointee.measure_catalogue_version = try arena.copy(self.measureCatalogueVersion, "measure_catalogue_version")
        c.pointee.matter_catalogue_version = try arena.copy(self.matterCatalogueVersion, "matter_catalogue_version")
        c.pointee.rule_set_version = try arena.copy(self.ruleSetVersion, "rule_set_version")
        if let value = self.receipt {
            do { c.pointee.receipt = try value.packed(in: arena) } catch { throw error.inside("receipt") }
        }
        if !self.undecided.isEmpty {
            c.pointee.n_undecided = self.undecided.count
            let memory = arena.allocate(self.undecided.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__UndecidedIncentive>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__UndecidedIncentive>?).self, capacity: self.undecided.count)
            for index in self.undecided.indices {
                do { list[index] = try self.undecided[index].packed(in: arena) } catch { throw error.inside("undecided", index) }
            }
            c.pointee.undecided = list
        }
        c.pointee.rule_book_version = self.ruleBookVersion
        c.pointee.verdict = Xinyi__Measures__V1__CheckVerdict(rawValue: UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.subject_note_zh = try arena.copy(self.subjectNoteZh, "subject_note_zh")
        c.pointee.subject_note_en = try arena.copy(self.subjectNoteEn, "subject_note_en")
        return c
    }
}

/// What the check log keeps of an answer: who asked what for which purpose, and what was shown. Never a
/// personal number.
package struct CheckRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckRecord" }

    /// Resource name `checks/{query_number}`.
    package var name: String = ""

    /// The query number.
    package var queryNumber: String = ""

    /// When it was answered.
    package var answerTime: WireTimestamp? = nil

    /// Code of the department that asked.
    package var department: String = ""

    /// The official who asked.
    package var official: CommonSchema.Official? = nil

    /// The matter's code.
    package var matter: String = ""

    /// The purpose as given.
    package var purpose: String = ""

    /// Resource name of the subject; of an unknown subject the code of an organisation, or `blind:` and the
    /// keyed hash of a person's number.
    package var subject: String = ""

    /// The day that the answer was about, ISO 8601 date.
    package var onDate: String = ""

    /// What was shown.
    package var shown: [ShownItem] = []

    /// Where each source stood.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// Version of the catalogue of measures.
    package var measureCatalogueVersion: String = ""

    /// Version of the catalogue of matters.
    package var matterCatalogueVersion: String = ""

    /// Version of the rules.
    package var ruleSetVersion: String = ""

    /// Its place in the log of Checks; absent until row X2 is built.
    package var receipt: CommonSchema.LogReceipt? = nil

    /// Version of the rule book by which clean years were counted; 0 where none were.
    package var ruleBookVersion: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        queryNumber: String = "",
        answerTime: WireTimestamp? = nil,
        department: String = "",
        official: CommonSchema.Official? = nil,
        matter: String = "",
        purpose: String = "",
        subject: String = "",
        onDate: String = "",
        shown: [ShownItem] = [],
        freshness: [CommonSchema.SourceFreshness] = [],
        measureCatalogueVersion: String = "",
        matterCatalogueVersion: String = "",
        ruleSetVersion: String = "",
        receipt: CommonSchema.LogReceipt? = nil,
        ruleBookVersion: Int32 = 0
    ) {
        self.name = name
        self.queryNumber = queryNumber
        self.answerTime = answerTime
        self.department = department
        self.official = official
        self.matter = matter
        self.purpose = purpose
        self.subject = subject
        self.onDate = onDate
        self.shown = shown
        self.freshness = freshness
        self.measureCatalogueVersion = measureCatalogueVersion
        self.matterCatalogueVersion = matterCatalogueVersion
        self.ruleSetVersion = ruleSetVersion
        self.receipt = receipt
        self.ruleBookVersion = ruleBookVersion
    }
}

extension CheckRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckRecord>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.queryNumber = try MessageArena.string(c.pointee.query_number, "query_number")
        if let nested = c.pointee.answer_time {
            do { self.answerTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("answer_time") }
        }
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.shown.reserveCapacity(c.pointee.n_shown)
        for index in 0..<c.pointee.n_shown {
            guard let nested = c.pointee.shown[index] else { continue }
            do { self.shown.append(try ShownItem(unpacked: nested)) } catch { throw error.inside("shown", index) }
        }
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
        self.measureCatalogueVersion = try MessageArena.string(c.pointee.measure_catalogue_version, "measure_catalogue_version")
        self.matterCatalogueVersion = try MessageArena.string(c.pointee.matter_catalogue_version, "matter_catalogue_version")
        self.ruleSetVersion = try MessageArena.string(c.pointee.rule_set_version, "rule_set_version")
        if let nested = c.pointee.receipt {
            do { self.receipt = try CommonSchema.LogReceipt(unpacked: nested) } catch { throw error.inside("receipt") }
        }
        self.ruleBookVersion = c.pointee.rule_book_version
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckRecord.self, capacity: 1)
        xinyi__measures__v1__check_record__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.query_number = try arena.copy(self.queryNumber, "query_number")
        if let value = self.answerTime {
            do { c.pointee.answer_time = try value.packed(in: arena) } catch { throw error.inside("answer_time") }
        }
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        if !self.shown.isEmpty {
            c.pointee.n_shown = self.shown.count
            let memory = arena.allocate(self.shown.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__ShownItem>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__ShownItem>?).self, capacity: self.shown.count)
            for index in self.shown.indices {
                do { list[index] = try self.shown[index].packed(in: arena) } catch { throw error.inside("shown", index) }
            }
            c.pointee.shown = list
        }
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        c.pointee.measure_catalogue_version = try arena.copy(self.measureCatalogueVersion, "measure_catalogue_version")
        c.pointee.matter_catalogue_version = try arena.copy(self.matterCatalogueVersion, "matter_catalogue_version")
        c.pointee.rule_set_version = try arena.copy(self.ruleSetVersion, "rule_set_version")
        if let value = self.receipt {
            do { c.pointee.receipt = try value.packed(in: arena) } catch { throw error.inside("receipt") }
        }
        c.pointee.rule_book_version = self.ruleBookVersion
        return c
    }
}

/// One item of a watched answer that changed.
package struct CheckChange: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckChange" }

    /// How.
    package var kind: CheckChangeKind = .unspecified

    /// How the item is shown now; unspecified if it is gone.
    package var shownAs: ShownAs = .unspecified

    /// The measure's code; empty for a suspended entry without a measure in the matter.
    package var measure: String = ""

    /// The entries or records that caused it.
    package var sources: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: CheckChangeKind = .unspecified,
        shownAs: ShownAs = .unspecified,
        measure: String = "",
        sources: [String] = []
    ) {
        self.kind = kind
        self.shownAs = shownAs
        self.measure = measure
        self.sources = sources
    }
}

extension CheckChange {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_change__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckChange>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(CheckChangeKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.shownAs = try MessageArena.enumeration(ShownAs(rawValue: Int32(bitPattern: c.pointee.shown_as.rawValue)), "shown_as")
        self.measure = try MessageArena.string(c.pointee.measure, "measure")
        self.sources = try MessageArena.strings(c.pointee.sources, c.pointee.n_sources, "sources")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckChange> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckChange>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckChange.self, capacity: 1)
        xinyi__measures__v1__check_change__init(c)
        c.pointee.kind = Xinyi__Measures__V1__CheckChangeKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.shown_as = Xinyi__Measures__V1__ShownAs(rawValue: UInt32(bitPattern: self.shownAs.rawValue))
        c.pointee.measure = try arena.copy(self.measure, "measure")
        if !self.sources.isEmpty {
            c.pointee.n_sources = self.sources.count
            c.pointee.sources = try arena.copy(self.sources, "sources")
        }
        return c
    }
}

/// One item that an answer showed.
package struct ShownItem: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ShownItem" }

    /// How it was shown.
    package var shownAs: ShownAs = .unspecified

    /// The measure's code; empty for a suspended entry without a measure in the matter.
    package var measure: String = ""

    /// The entries or records it rested on.
    package var sources: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        shownAs: ShownAs = .unspecified,
        measure: String = "",
        sources: [String] = []
    ) {
        self.shownAs = shownAs
        self.measure = measure
        self.sources = sources
    }
}

extension ShownItem {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__shown_item__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ShownItem>) throws(MessageFault) {
        self.init()
        self.shownAs = try MessageArena.enumeration(ShownAs(rawValue: Int32(bitPattern: c.pointee.shown_as.rawValue)), "shown_as")
        self.measure = try MessageArena.string(c.pointee.measure, "measure")
        self.sources = try MessageArena.strings(c.pointee.sources, c.pointee.n_sources, "sources")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ShownItem> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ShownItem>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ShownItem.self, capacity: 1)
        xinyi__measures__v1__shown_item__init(c)
        c.pointee.shown_as = Xinyi__Measures__V1__ShownAs(rawValue: UInt32(bitPattern: self.shownAs.rawValue))
        c.pointee.measure = try arena.copy(self.measure, "measure")
        if !self.sources.isEmpty {
            c.pointee.n_sources = self.sources.count
            c.pointee.sources = try arena.copy(self.sources, "sources")
        }
        return c
    }
}
