// Written by `make generate` from proto/xinyi/listing/v1/proceeding.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// The kind of a proceeding.
package enum ProceedingKind: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .reconsideration, .litigation, .reorganisation]
    package static let names = ["PROCEEDING_KIND_UNSPECIFIED", "PROCEEDING_KIND_RECONSIDERATION", "PROCEEDING_KIND_LITIGATION", "PROCEEDING_KIND_REORGANISATION"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .reconsideration
            case 2: self = .litigation
            case 3: self = .reorganisation
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .reconsideration: 1
            case .litigation: 2
            case .reorganisation: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Life of a proceeding.
package enum ProceedingState: ContractEnum {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Pending.
    case pending
    /// Ended.
    case ended
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .pending, .ended]
    package static let names = ["PROCEEDING_STATE_UNSPECIFIED", "PROCEEDING_STATE_PENDING", "PROCEEDING_STATE_ENDED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .ended
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .pending: 1
            case .ended: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How a proceeding ended.
package enum ProceedingOutcome: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .upholdsEntry, .annulsEntry, .withdrawn]
    package static let names = ["PROCEEDING_OUTCOME_UNSPECIFIED", "PROCEEDING_OUTCOME_UPHOLDS_ENTRY", "PROCEEDING_OUTCOME_ANNULS_ENTRY", "PROCEEDING_OUTCOME_WITHDRAWN"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .upholdsEntry
            case 2: self = .annulsEntry
            case 3: self = .withdrawn
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .upholdsEntry: 1
            case .annulsEntry: 2
            case .withdrawn: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A proceeding. It marks the item; it suspends the effects only if the body orders so, and it does not pause the
/// publication of a decision by itself.
package struct Proceeding: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Proceeding" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", entry: String = "", kind: ProceedingKind = .unspecified, body: String = "", caseNumber: String = "",
        openedDate: String = "", suspensionOrder: String = "", suspensionReason: SuspensionReason = .unspecified,
        state: ProceedingState = .unspecified, outcome: ProceedingOutcome = .unspecified, endedDate: String = "",
        official: CommonSchema.Official? = nil, etag: String = "", createTime: WireTimestamp? = nil, target: CaseTarget? = nil,
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&entry)
        try visitor.value(&kind)
        try visitor.text(&body)
        try visitor.text(&caseNumber)
        try visitor.text(&openedDate)
        try visitor.text(&suspensionOrder)
        try visitor.value(&suspensionReason)
        try visitor.value(&state)
        try visitor.value(&outcome)
        try visitor.text(&endedDate)
        try visitor.message(&official)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&target)
        try visitor.message(&intake)
    }
}
