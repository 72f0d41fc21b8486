// Written by `make generate` from proto/xinyi/listing/v1/repair.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Life of a repair.
package enum RepairState: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .applied, .accepted, .returned, .underReview, .approved, .refused, .synced, .reopened, .shielded, .withdrawn]
    package static let names = ["REPAIR_STATE_UNSPECIFIED", "REPAIR_STATE_APPLIED", "REPAIR_STATE_ACCEPTED", "REPAIR_STATE_RETURNED", "REPAIR_STATE_UNDER_REVIEW", "REPAIR_STATE_APPROVED", "REPAIR_STATE_REFUSED", "REPAIR_STATE_SYNCED", "REPAIR_STATE_REOPENED", "REPAIR_STATE_SHIELDED", "REPAIR_STATE_WITHDRAWN"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The rule set that governs a repair, chosen by department and date (LC-13).
package enum RepairRuleSet: ContractEnum {
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

    package static let known: [Self] = [.unspecified, ._2019, ._2023, ._2026, .samr2021, .samr2025]
    package static let names = ["REPAIR_RULE_SET_UNSPECIFIED", "REPAIR_RULE_SET_2019", "REPAIR_RULE_SET_2023", "REPAIR_RULE_SET_2026", "REPAIR_RULE_SET_SAMR_2021", "REPAIR_RULE_SET_SAMR_2025"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// On what ground a repair is applied for.
package enum RepairGround: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .performed, .reorganisation, .settlement]
    package static let names = ["REPAIR_GROUND_UNSPECIFIED", "REPAIR_GROUND_PERFORMED", "REPAIR_GROUND_REORGANISATION", "REPAIR_GROUND_SETTLEMENT"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .performed
            case 2: self = .reorganisation
            case 3: self = .settlement
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .performed: 1
            case .reorganisation: 2
            case .settlement: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Why a repair is undone, and a later one barred.
package enum ReopenGround: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .falseMaterial, .falseCommitment, .commitmentNotPerformed]
    package static let names = ["REOPEN_GROUND_UNSPECIFIED", "REOPEN_GROUND_FALSE_MATERIAL", "REOPEN_GROUND_FALSE_COMMITMENT", "REOPEN_GROUND_COMMITMENT_NOT_PERFORMED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .falseMaterial
            case 2: self = .falseCommitment
            case 3: self = .commitmentNotPerformed
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .falseMaterial: 1
            case .falseCommitment: 2
            case .commitmentNotPerformed: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A court's ruling in a bankruptcy.
package struct CourtRuling: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.CourtRuling" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        court: String = "", caseNumber: String = "", rulingDate: String = "", document: CommonSchema.DocumentReference? = nil,
        administrator: String = "", planEndDate: String = ""
    ) {
        self.court = court
        self.caseNumber = caseNumber
        self.rulingDate = rulingDate
        self.document = document
        self.administrator = administrator
        self.planEndDate = planEndDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&court)
        try visitor.text(&caseNumber)
        try visitor.text(&rulingDate)
        try visitor.message(&document)
        try visitor.text(&administrator)
        try visitor.text(&planEndDate)
    }
}

/// The shielding of an item while a plan is performed.
package struct RepairShield: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RepairShield" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        ruling: CourtRuling? = nil, fromDate: String = "", endedDate: String = "", planPerformed: Bool = false,
        endDocument: CommonSchema.DocumentReference? = nil
    ) {
        self.ruling = ruling
        self.fromDate = fromDate
        self.endedDate = endedDate
        self.planPerformed = planPerformed
        self.endDocument = endDocument
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&ruling)
        try visitor.text(&fromDate)
        try visitor.text(&endedDate)
        visitor.number(&planPerformed)
        try visitor.message(&endDocument)
    }
}

/// A bar against further repairs of a subject, after a repair that rested on something false.
package struct RepairBar: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RepairBar" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", subject: String = "", repair: String = "", ground: ReopenGround = .unspecified, fromDate: String = "",
        untilDate: String = "", rule: String = "", decider: CommonSchema.Official? = nil, liftedDate: String = "",
        liftReason: String = "", etag: String = "", createTime: WireTimestamp? = nil
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&subject)
        try visitor.text(&repair)
        try visitor.value(&ground)
        try visitor.text(&fromDate)
        try visitor.text(&untilDate)
        try visitor.text(&rule)
        try visitor.message(&decider)
        try visitor.text(&liftedDate)
        try visitor.text(&liftReason)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}

/// The rule that applies to repairs in one domain, class and rule set.
package struct RepairRule: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RepairRule" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", domain: String = "", severity: Severity = .unspecified, ruleSet: RepairRuleSet = .unspecified,
        effectiveDate: String = "", minimumMonths: Int32 = 0, maximumMonths: Int32 = 0, evidenceTypes: [String] = [],
        commitmentTemplate: String = "", welfareAllowed: Bool = false, notRepairable: Bool = false, authority: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [], departments: [String] = [], endDate: String = ""
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&domain)
        try visitor.value(&severity)
        try visitor.value(&ruleSet)
        try visitor.text(&effectiveDate)
        visitor.number(&minimumMonths)
        visitor.number(&maximumMonths)
        try visitor.texts(&evidenceTypes)
        try visitor.text(&commitmentTemplate)
        visitor.number(&welfareAllowed)
        visitor.number(&notRepairable)
        try visitor.text(&authority)
        try visitor.messages(&legalBasis)
        try visitor.texts(&departments)
        try visitor.text(&endDate)
    }
}

/// One piece of proof.
package struct RepairEvidence: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RepairEvidence" }
    package static let shape = MessageShape(of: Self.self)

    /// Kind, one of the rule's.
    package var type: String = ""

    /// The document.
    package var document: CommonSchema.DocumentReference? = nil

    /// Hours of public-welfare service, 0 if none.
    package var welfareHours: Int32 = 0

    package init() {}

    package init(
        type: String = "", document: CommonSchema.DocumentReference? = nil, welfareHours: Int32 = 0
    ) {
        self.type = type
        self.document = document
        self.welfareHours = welfareHours
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&type)
        try visitor.message(&document)
        visitor.number(&welfareHours)
    }
}

/// A repair of a list entry or of a decision.
package struct Repair: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Repair" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", entry: String = "", state: RepairState = .unspecified, ruleSet: RepairRuleSet = .unspecified,
        rule: String = "", statement: String = "", commitment: CommonSchema.DocumentReference? = nil,
        evidence: [RepairEvidence] = [], appliedDate: String = "", acceptDue: CommonSchema.DueDate? = nil,
        decideDue: CommonSchema.DueDate? = nil, complexCase: Bool = false, overdue: Bool = false, decisionReason: String = "",
        decider: CommonSchema.Official? = nil, decidedDate: String = "", etag: String = "", createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil, target: CaseTarget? = nil, intake: CaseIntake? = nil,
        ground: RepairGround = .unspecified, shield: RepairShield? = nil, subject: String = "", severity: Severity = .unspecified,
        notifiedDate: String = "", reopenGround: ReopenGround = .unspecified, bar: String = ""
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&entry)
        try visitor.value(&state)
        try visitor.value(&ruleSet)
        try visitor.text(&rule)
        try visitor.text(&statement)
        try visitor.message(&commitment)
        try visitor.messages(&evidence)
        try visitor.text(&appliedDate)
        try visitor.message(&acceptDue)
        try visitor.message(&decideDue)
        visitor.number(&complexCase)
        visitor.number(&overdue)
        try visitor.text(&decisionReason)
        try visitor.message(&decider)
        try visitor.text(&decidedDate)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        try visitor.message(&target)
        try visitor.message(&intake)
        try visitor.value(&ground)
        try visitor.message(&shield)
        try visitor.text(&subject)
        try visitor.value(&severity)
        try visitor.text(&notifiedDate)
        try visitor.value(&reopenGround)
        try visitor.text(&bar)
    }
}
