// Written by `make generate` from proto/xinyi/measures/v1/check.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// What the clerk does with a restraint.
package enum RestraintInstruction: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .refuse, .withholdFacilitation, .intensifySupervision, .disclose, .consider, .verifyBeforeExecution]
    package static let names = ["RESTRAINT_INSTRUCTION_UNSPECIFIED", "RESTRAINT_INSTRUCTION_REFUSE", "RESTRAINT_INSTRUCTION_WITHHOLD_FACILITATION", "RESTRAINT_INSTRUCTION_INTENSIFY_SUPERVISION", "RESTRAINT_INSTRUCTION_DISCLOSE", "RESTRAINT_INSTRUCTION_CONSIDER", "RESTRAINT_INSTRUCTION_VERIFY_BEFORE_EXECUTION"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What the clerk does with an incentive.
package enum IncentiveInstruction: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .grant, .mayGrant, .onRequest]
    package static let names = ["INCENTIVE_INSTRUCTION_UNSPECIFIED", "INCENTIVE_INSTRUCTION_GRANT", "INCENTIVE_INSTRUCTION_MAY_GRANT", "INCENTIVE_INSTRUCTION_ON_REQUEST"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .grant
            case 2: self = .mayGrant
            case 3: self = .onRequest
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .grant: 1
            case .mayGrant: 2
            case .onRequest: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a clerk reads first: how the case goes on. It sums the answer up and adds nothing to it.
package enum CheckVerdict: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .proceed, .verify, .refuse]
    package static let names = ["CHECK_VERDICT_UNSPECIFIED", "CHECK_VERDICT_PROCEED", "CHECK_VERDICT_VERIFY", "CHECK_VERDICT_REFUSE"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .proceed
            case 2: self = .verify
            case 3: self = .refuse
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .proceed: 1
            case .verify: 2
            case .refuse: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What kind of fact a ground is.
package enum GroundKind: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .seriousList, .redList, .external, .decision, .judgment, .record, .cleanYears, .nomination, .request]
    package static let names = ["GROUND_KIND_UNSPECIFIED", "GROUND_KIND_SERIOUS_LIST", "GROUND_KIND_RED_LIST", "GROUND_KIND_EXTERNAL", "GROUND_KIND_DECISION", "GROUND_KIND_JUDGMENT", "GROUND_KIND_RECORD", "GROUND_KIND_CLEAN_YEARS", "GROUND_KIND_NOMINATION", "GROUND_KIND_REQUEST"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Why an entry is not executable although it is in force.
package enum DisputeReason: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .objection, .courtOrder, .reorganisation, .recordDisputed, .decisionMoved]
    package static let names = ["DISPUTE_REASON_UNSPECIFIED", "DISPUTE_REASON_OBJECTION", "DISPUTE_REASON_COURT_ORDER", "DISPUTE_REASON_REORGANISATION", "DISPUTE_REASON_RECORD_DISPUTED", "DISPUTE_REASON_DECISION_MOVED"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Why it cannot be told whether an incentive is due.
package enum UndecidedReason: ContractEnum {
    /// Never sent.
    case unspecified
    /// No rule book was heard from the registry, so that nobody can say how many years have to be clean.
    case ruleBookMissing
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .ruleBookMissing]
    package static let names = ["UNDECIDED_REASON_UNSPECIFIED", "UNDECIDED_REASON_RULE_BOOK_MISSING"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .ruleBookMissing
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .ruleBookMissing: 1
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How an answer that is watched changed.
package enum CheckChangeKind: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .added, .lifted, .suspended, .resumed, .repealed, .instruction, .ground]
    package static let names = ["CHECK_CHANGE_KIND_UNSPECIFIED", "CHECK_CHANGE_KIND_ADDED", "CHECK_CHANGE_KIND_LIFTED", "CHECK_CHANGE_KIND_SUSPENDED", "CHECK_CHANGE_KIND_RESUMED", "CHECK_CHANGE_KIND_REPEALED", "CHECK_CHANGE_KIND_INSTRUCTION", "CHECK_CHANGE_KIND_GROUND"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How an item was shown in an answer.
package enum ShownAs: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .restraint, .restraintToVerify, .incentive, .suspended, .information, .undecided]
    package static let names = ["SHOWN_AS_UNSPECIFIED", "SHOWN_AS_RESTRAINT", "SHOWN_AS_RESTRAINT_TO_VERIFY", "SHOWN_AS_INCENTIVE", "SHOWN_AS_SUSPENDED", "SHOWN_AS_INFORMATION", "SHOWN_AS_UNDECIDED"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The subject that an answer is about.
package struct CheckedSubject: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckedSubject" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", known: Bool = false, kind: CommonSchema.SubjectKind = .unspecified, displayName: String = "",
        displayCode: String = "", ended: Bool = false
    ) {
        self.name = name
        self.known = known
        self.kind = kind
        self.displayName = displayName
        self.displayCode = displayCode
        self.ended = ended
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        visitor.number(&known)
        try visitor.value(&kind)
        try visitor.text(&displayName)
        try visitor.text(&displayCode)
        visitor.number(&ended)
    }
}

/// The fact that a measure rests on: which entry or decision, by whom, on which law, until when, and what the
/// subject may do about it.
package struct Ground: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Ground" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        kind: GroundKind = .unspecified, source: String = "", listCode: String = "", listName: String = "", domain: String = "",
        decisionNumber: String = "", decisionDate: String = "", designatingAuthority: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [], effectiveDate: String = "", expiryDate: String = "",
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.text(&source)
        try visitor.text(&listCode)
        try visitor.text(&listName)
        try visitor.text(&domain)
        try visitor.text(&decisionNumber)
        try visitor.text(&decisionDate)
        try visitor.text(&designatingAuthority)
        try visitor.messages(&legalBasis)
        try visitor.text(&effectiveDate)
        try visitor.text(&expiryDate)
        try visitor.messages(&remedies)
    }
}

/// A measure's identity, as it appears in answers.
package struct MeasureReference: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.MeasureReference" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        code: String = "", nameZh: String = "", nameEn: String = "", category: String = "", categoryZh: String = "",
        strength: MeasureStrength = .unspecified, group: MeasureGroup = .unspecified, legalBasis: [CommonSchema.LegalBasis] = []
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&code)
        try visitor.text(&nameZh)
        try visitor.text(&nameEn)
        try visitor.text(&category)
        try visitor.text(&categoryZh)
        try visitor.value(&strength)
        try visitor.value(&group)
        try visitor.messages(&legalBasis)
    }
}

/// A restraint that is due in the matter.
package struct Restraint: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Restraint" }
    package static let shape = MessageShape(of: Self.self)

    /// Which measure.
    package var measure: MeasureReference? = nil

    /// What the clerk does now.
    package var instruction: RestraintInstruction = .unspecified

    /// What the clerk does once it is verified; equals `instruction` while the source is fresh.
    package var instructionOnceVerified: RestraintInstruction = .unspecified

    /// The facts that trigger it, at least one, none of them suspended.
    package var grounds: [Ground] = []

    package init() {}

    package init(
        measure: MeasureReference? = nil, instruction: RestraintInstruction = .unspecified,
        instructionOnceVerified: RestraintInstruction = .unspecified, grounds: [Ground] = []
    ) {
        self.measure = measure
        self.instruction = instruction
        self.instructionOnceVerified = instructionOnceVerified
        self.grounds = grounds
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
        try visitor.value(&instruction)
        try visitor.value(&instructionOnceVerified)
        try visitor.messages(&grounds)
    }
}

/// An incentive that is available in the matter.
package struct Incentive: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Incentive" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        measure: MeasureReference? = nil, instruction: IncentiveInstruction = .unspecified, basis: GroundKind = .unspecified,
        ground: Ground? = nil, cleanSince: String = "", untilDate: String = "", cleanYears: Int32 = 0
    ) {
        self.measure = measure
        self.instruction = instruction
        self.basis = basis
        self.ground = ground
        self.cleanSince = cleanSince
        self.untilDate = untilDate
        self.cleanYears = cleanYears
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
        try visitor.value(&instruction)
        try visitor.value(&basis)
        try visitor.message(&ground)
        try visitor.text(&cleanSince)
        try visitor.text(&untilDate)
        visitor.number(&cleanYears)
    }
}

/// An incentive of which this answer cannot tell whether it is due, because a rule is not known. It is not granted by this
/// answer and not refused either: check again. Restraints never wait for such a rule.
package struct UndecidedIncentive: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.UndecidedIncentive" }
    package static let shape = MessageShape(of: Self.self)

    /// Which measure.
    package var measure: MeasureReference? = nil

    /// Why.
    package var reason: UndecidedReason = .unspecified

    /// A sentence for the clerk, in Chinese.
    package var noteZh: String = ""

    /// The same in English.
    package var noteEn: String = ""

    package init() {}

    package init(
        measure: MeasureReference? = nil, reason: UndecidedReason = .unspecified, noteZh: String = "", noteEn: String = ""
    ) {
        self.measure = measure
        self.reason = reason
        self.noteZh = noteZh
        self.noteEn = noteEn
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
        try visitor.value(&reason)
        try visitor.text(&noteZh)
        try visitor.text(&noteEn)
    }
}

/// An entry in force whose execution is suspended. No restraint rests on it.
package struct Dispute: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Dispute" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        ground: Ground? = nil, reason: DisputeReason = .unspecified, sinceTime: WireTimestamp? = nil,
        suspendedMeasures: [String] = [], note: String = "", noteZh: String = ""
    ) {
        self.ground = ground
        self.reason = reason
        self.sinceTime = sinceTime
        self.suspendedMeasures = suspendedMeasures
        self.note = note
        self.noteZh = noteZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&ground)
        try visitor.value(&reason)
        try visitor.message(&sinceTime)
        try visitor.texts(&suspendedMeasures)
        try visitor.text(&note)
        try visitor.text(&noteZh)
    }
}

/// A voluntary measure: others decide. Information, never an order (LC-15).
package struct InformationItem: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.InformationItem" }
    package static let shape = MessageShape(of: Self.self)

    /// Which measure.
    package var measure: MeasureReference? = nil

    /// The facts behind it.
    package var grounds: [Ground] = []

    package init() {}

    package init(
        measure: MeasureReference? = nil, grounds: [Ground] = []
    ) {
        self.measure = measure
        self.grounds = grounds
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
        try visitor.messages(&grounds)
    }
}

/// A reference to an open or broken commitment, for matters that must check COMMITMENT.
package struct CommitmentNote: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CommitmentNote" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name of the commitment.
    package var name: String = ""

    /// `OPEN` or `BREACHED`.
    package var state: String = ""

    /// When it is to be fulfilled or was breached, ISO 8601 date.
    package var date: String = ""

    /// The department that holds it.
    package var department: String = ""

    package init() {}

    package init(
        name: String = "", state: String = "", date: String = "", department: String = ""
    ) {
        self.name = name
        self.state = state
        self.date = date
        self.department = department
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&state)
        try visitor.text(&date)
        try visitor.text(&department)
    }
}

/// The whole answer about one subject in one matter on one day.
package struct CheckAnswer: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckAnswer" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", queryNumber: String = "", subject: CheckedSubject? = nil, matter: String = "",
        matterNameZh: String = "", onDate: String = "", answerTime: WireTimestamp? = nil, restraints: [Restraint] = [],
        incentives: [Incentive] = [], disputes: [Dispute] = [], information: [InformationItem] = [],
        commitments: [CommitmentNote] = [], entriesInForce: [Ground] = [], freshness: [CommonSchema.SourceFreshness] = [],
        measureCatalogueVersion: String = "", matterCatalogueVersion: String = "", ruleSetVersion: String = "",
        receipt: CommonSchema.LogReceipt? = nil, undecided: [UndecidedIncentive] = [], ruleBookVersion: Int32 = 0,
        verdict: CheckVerdict = .unspecified, subjectNoteZh: String = "", subjectNoteEn: String = ""
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&queryNumber)
        try visitor.message(&subject)
        try visitor.text(&matter)
        try visitor.text(&matterNameZh)
        try visitor.text(&onDate)
        try visitor.message(&answerTime)
        try visitor.messages(&restraints)
        try visitor.messages(&incentives)
        try visitor.messages(&disputes)
        try visitor.messages(&information)
        try visitor.messages(&commitments)
        try visitor.messages(&entriesInForce)
        try visitor.messages(&freshness)
        try visitor.text(&measureCatalogueVersion)
        try visitor.text(&matterCatalogueVersion)
        try visitor.text(&ruleSetVersion)
        try visitor.message(&receipt)
        try visitor.messages(&undecided)
        visitor.number(&ruleBookVersion)
        try visitor.value(&verdict)
        try visitor.text(&subjectNoteZh)
        try visitor.text(&subjectNoteEn)
    }
}

/// What the check log keeps of an answer: who asked what for which purpose, and what was shown. Never a
/// personal number.
package struct CheckRecord: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckRecord" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", queryNumber: String = "", answerTime: WireTimestamp? = nil, department: String = "",
        official: CommonSchema.Official? = nil, matter: String = "", purpose: String = "", subject: String = "",
        onDate: String = "", shown: [ShownItem] = [], freshness: [CommonSchema.SourceFreshness] = [],
        measureCatalogueVersion: String = "", matterCatalogueVersion: String = "", ruleSetVersion: String = "",
        receipt: CommonSchema.LogReceipt? = nil, ruleBookVersion: Int32 = 0
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&queryNumber)
        try visitor.message(&answerTime)
        try visitor.text(&department)
        try visitor.message(&official)
        try visitor.text(&matter)
        try visitor.text(&purpose)
        try visitor.text(&subject)
        try visitor.text(&onDate)
        try visitor.messages(&shown)
        try visitor.messages(&freshness)
        try visitor.text(&measureCatalogueVersion)
        try visitor.text(&matterCatalogueVersion)
        try visitor.text(&ruleSetVersion)
        try visitor.message(&receipt)
        visitor.number(&ruleBookVersion)
    }
}

/// One item of a watched answer that changed.
package struct CheckChange: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckChange" }
    package static let shape = MessageShape(of: Self.self)

    /// How.
    package var kind: CheckChangeKind = .unspecified

    /// How the item is shown now; unspecified if it is gone.
    package var shownAs: ShownAs = .unspecified

    /// The measure's code; empty for a suspended entry without a measure in the matter.
    package var measure: String = ""

    /// The entries or records that caused it.
    package var sources: [String] = []

    package init() {}

    package init(
        kind: CheckChangeKind = .unspecified, shownAs: ShownAs = .unspecified, measure: String = "", sources: [String] = []
    ) {
        self.kind = kind
        self.shownAs = shownAs
        self.measure = measure
        self.sources = sources
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.value(&shownAs)
        try visitor.text(&measure)
        try visitor.texts(&sources)
    }
}

/// One item that an answer showed.
package struct ShownItem: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ShownItem" }
    package static let shape = MessageShape(of: Self.self)

    /// How it was shown.
    package var shownAs: ShownAs = .unspecified

    /// The measure's code; empty for a suspended entry without a measure in the matter.
    package var measure: String = ""

    /// The entries or records it rested on.
    package var sources: [String] = []

    package init() {}

    package init(
        shownAs: ShownAs = .unspecified, measure: String = "", sources: [String] = []
    ) {
        self.shownAs = shownAs
        self.measure = measure
        self.sources = sources
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&shownAs)
        try visitor.text(&measure)
        try visitor.texts(&sources)
    }
}
