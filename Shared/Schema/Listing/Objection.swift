// Written by `make generate` from proto/xinyi/listing/v1/objection.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// On which of the four grounds an item is contested.
package enum ObjectionGround: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .error, .omission, .overdue, .unlawfulEntry]
    package static let names = ["OBJECTION_GROUND_UNSPECIFIED", "OBJECTION_GROUND_ERROR", "OBJECTION_GROUND_OMISSION", "OBJECTION_GROUND_OVERDUE", "OBJECTION_GROUND_UNLAWFUL_ENTRY"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Life of an objection.
package enum ObjectionState: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .filed, .accepted, .rejectedFormal, .forwarded, .verifying, .upheld, .dismissed, .notified, .remedied, .closed, .withdrawn]
    package static let names = ["OBJECTION_STATE_UNSPECIFIED", "OBJECTION_STATE_FILED", "OBJECTION_STATE_ACCEPTED", "OBJECTION_STATE_REJECTED_FORMAL", "OBJECTION_STATE_FORWARDED", "OBJECTION_STATE_VERIFYING", "OBJECTION_STATE_UPHELD", "OBJECTION_STATE_DISMISSED", "OBJECTION_STATE_NOTIFIED", "OBJECTION_STATE_REMEDIED", "OBJECTION_STATE_CLOSED", "OBJECTION_STATE_WITHDRAWN"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Who raised an objection.
package enum ObjectionOrigin: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .subject, .complaint, .exOfficio]
    package static let names = ["OBJECTION_ORIGIN_UNSPECIFIED", "OBJECTION_ORIGIN_SUBJECT", "OBJECTION_ORIGIN_COMPLAINT", "OBJECTION_ORIGIN_EX_OFFICIO"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .subject
            case 2: self = .complaint
            case 3: self = .exOfficio
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .subject: 1
            case .complaint: 2
            case .exOfficio: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What an upheld objection leads to.
package enum ObjectionOutcome: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .revoked, .corrected, .dismissed, .publicationEnded, .endedByAuthority]
    package static let names = ["OBJECTION_OUTCOME_UNSPECIFIED", "OBJECTION_OUTCOME_REVOKED", "OBJECTION_OUTCOME_CORRECTED", "OBJECTION_OUTCOME_DISMISSED", "OBJECTION_OUTCOME_PUBLICATION_ENDED", "OBJECTION_OUTCOME_ENDED_BY_AUTHORITY"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One corrected field, old and new.
package struct FieldCorrection: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.FieldCorrection" }
    package static let shape = MessageShape(of: Self.self)

    /// The field: `reason`, `valid_to`, `conduct_date`, `amount_fen`, `measures_announced` or
    /// `exit_conditions`.
    package var field: String = ""

    /// Value before, as text. Output only.
    package var oldValue: String = ""

    /// Value after, as text; several codes are separated by `;`. Never to the subject's disadvantage: a period
    /// can only become shorter, measures fewer.
    package var newValue: String = ""

    package init() {}

    package init(
        field: String = "", oldValue: String = "", newValue: String = ""
    ) {
        self.field = field
        self.oldValue = oldValue
        self.newValue = newValue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&field)
        try visitor.text(&oldValue)
        try visitor.text(&newValue)
    }
}

/// A pause of an objection's clock, for example during an expert examination.
package struct ClockPause: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ClockPause" }
    package static let shape = MessageShape(of: Self.self)

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// First day that does not count, ISO date.
    package var fromDate: String = ""

    /// First day that counts again, ISO date; empty while it lasts.
    package var toDate: String = ""

    package init() {}

    package init(
        reason: String = "", fromDate: String = "", toDate: String = ""
    ) {
        self.reason = reason
        self.fromDate = fromDate
        self.toDate = toDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&reason)
        try visitor.text(&fromDate)
        try visitor.text(&toDate)
    }
}

/// A place where a revoked entry had appeared and which has to be corrected.
package struct RestorationPlace: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RestorationPlace" }
    package static let shape = MessageShape(of: Self.self)

    /// The place: a web site, a paper, a consumer's system; 1 to 200 bytes.
    package var place: String = ""

    /// What has to be done, 1 to 400 bytes.
    package var action: String = ""

    /// Day it was confirmed, ISO date; empty while open.
    package var confirmedDate: String = ""

    package init() {}

    package init(
        place: String = "", action: String = "", confirmedDate: String = ""
    ) {
        self.place = place
        self.action = action
        self.confirmedDate = confirmedDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&place)
        try visitor.text(&action)
        try visitor.text(&confirmedDate)
    }
}

/// What the authority of an external entry answered to an objection that was forwarded to it.
package struct AuthorityAnswer: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.AuthorityAnswer" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        authority: String = "", documentNumber: String = "", answerDate: String = "",
        document: CommonSchema.DocumentReference? = nil, outcome: ObjectionOutcome = .unspecified
    ) {
        self.authority = authority
        self.documentNumber = documentNumber
        self.answerDate = answerDate
        self.document = document
        self.outcome = outcome
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&authority)
        try visitor.text(&documentNumber)
        try visitor.text(&answerDate)
        try visitor.message(&document)
        try visitor.value(&outcome)
    }
}

/// An objection against a list entry, an external entry or a decision of the registry.
package struct Objection: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Objection" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", entry: String = "", ground: ObjectionGround = .unspecified, origin: ObjectionOrigin = .unspecified,
        statement: String = "", evidence: [CommonSchema.DocumentReference] = [], state: ObjectionState = .unspecified,
        receivedBy: String = "", sourceUnit: String = "", filedDate: String = "", suspendTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil, overdue: Bool = false, pauses: [ClockPause] = [],
        outcome: ObjectionOutcome = .unspecified, decisionReason: String = "", corrections: [FieldCorrection] = [],
        decidedDate: String = "", decider: CommonSchema.Official? = nil, notifiedDate: String = "",
        restoration: [RestorationPlace] = [], escalated: Bool = false, etag: String = "", createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil, target: CaseTarget? = nil, intake: CaseIntake? = nil,
        authorityAnswer: AuthorityAnswer? = nil, acceptanceDue: CommonSchema.DueDate? = nil
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&entry)
        try visitor.value(&ground)
        try visitor.value(&origin)
        try visitor.text(&statement)
        try visitor.messages(&evidence)
        try visitor.value(&state)
        try visitor.text(&receivedBy)
        try visitor.text(&sourceUnit)
        try visitor.text(&filedDate)
        try visitor.message(&suspendTime)
        try visitor.message(&due)
        visitor.number(&overdue)
        try visitor.messages(&pauses)
        try visitor.value(&outcome)
        try visitor.text(&decisionReason)
        try visitor.messages(&corrections)
        try visitor.text(&decidedDate)
        try visitor.message(&decider)
        try visitor.text(&notifiedDate)
        try visitor.messages(&restoration)
        visitor.number(&escalated)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        try visitor.message(&target)
        try visitor.message(&intake)
        try visitor.message(&authorityAnswer)
        try visitor.message(&acceptanceDue)
    }
}
