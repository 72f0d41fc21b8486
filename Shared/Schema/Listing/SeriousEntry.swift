// Written by `make generate` from proto/xinyi/listing/v1/serious_entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Life of the file of a serious-list entry.
package enum SeriousEntryState: ContractEnum {
    /// Not stated. In filters it means any state.
    case unspecified
    /// An official proposed it. The subject does not know yet.
    case proposed
    /// The prior notice was served; the defence window runs or has run.
    case noticeServed
    /// The subject stated or asked to be heard; the review has to answer it.
    case defenceOpen
    /// Another official than the proposer reviewed and confirmed it after the window ended.
    case reviewed
    /// The decision document is made; not yet served.
    case decided
    /// The decision was served; in effect from the effective date on.
    case served
    /// In effect and, for organisations, public.
    case effective
    /// Ended early under the exit rule or after repair.
    case removedEarly
    /// Ended by the clock.
    case expired
    /// Ended because it should not have been.
    case revoked
    /// Never decided: withdrawn, not confirmed, or its ground fell away.
    case dropped
    /// After a revocation: every place where it had appeared was corrected.
    case reputationRestored
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .proposed, .noticeServed, .defenceOpen, .reviewed, .decided, .served, .effective, .removedEarly, .expired, .revoked, .dropped, .reputationRestored]
    package static let names = ["SERIOUS_ENTRY_STATE_UNSPECIFIED", "SERIOUS_ENTRY_STATE_PROPOSED", "SERIOUS_ENTRY_STATE_NOTICE_SERVED", "SERIOUS_ENTRY_STATE_DEFENCE_OPEN", "SERIOUS_ENTRY_STATE_REVIEWED", "SERIOUS_ENTRY_STATE_DECIDED", "SERIOUS_ENTRY_STATE_SERVED", "SERIOUS_ENTRY_STATE_EFFECTIVE", "SERIOUS_ENTRY_STATE_REMOVED_EARLY", "SERIOUS_ENTRY_STATE_EXPIRED", "SERIOUS_ENTRY_STATE_REVOKED", "SERIOUS_ENTRY_STATE_DROPPED", "SERIOUS_ENTRY_STATE_REPUTATION_RESTORED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .proposed
            case 2: self = .noticeServed
            case 3: self = .defenceOpen
            case 4: self = .reviewed
            case 5: self = .decided
            case 6: self = .served
            case 7: self = .effective
            case 8: self = .removedEarly
            case 9: self = .expired
            case 10: self = .revoked
            case 11: self = .dropped
            case 12: self = .reputationRestored
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .proposed: 1
            case .noticeServed: 2
            case .defenceOpen: 3
            case .reviewed: 4
            case .decided: 5
            case .served: 6
            case .effective: 7
            case .removedEarly: 8
            case .expired: 9
            case .revoked: 10
            case .dropped: 11
            case .reputationRestored: 12
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How the defence came out.
package enum DefenceOutcome: ContractEnum {
    /// Not decided yet.
    case unspecified
    /// The window ended without any statement.
    case noneStated
    /// The subject expressly waived the window.
    case waived
    /// Stated, heard and not accepted; the answer gives the reasons.
    case notAccepted
    /// Stated, heard and accepted in part; the answer gives the reasons.
    case partlyAccepted
    /// Stated, heard and accepted: the file is dropped.
    case accepted
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .noneStated, .waived, .notAccepted, .partlyAccepted, .accepted]
    package static let names = ["DEFENCE_OUTCOME_UNSPECIFIED", "DEFENCE_OUTCOME_NONE_STATED", "DEFENCE_OUTCOME_WAIVED", "DEFENCE_OUTCOME_NOT_ACCEPTED", "DEFENCE_OUTCOME_PARTLY_ACCEPTED", "DEFENCE_OUTCOME_ACCEPTED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .noneStated
            case 2: self = .waived
            case 3: self = .notAccepted
            case 4: self = .partlyAccepted
            case 5: self = .accepted
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .noneStated: 1
            case .waived: 2
            case .notAccepted: 3
            case .partlyAccepted: 4
            case .accepted: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How a higher authority answered the request for its consent.
package enum ConsentOutcome: ContractEnum {
    /// Not answered yet.
    case unspecified
    /// It consents.
    case granted
    /// It refuses: the file is dropped.
    case refused
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .granted, .refused]
    package static let names = ["CONSENT_OUTCOME_UNSPECIFIED", "CONSENT_OUTCOME_GRANTED", "CONSENT_OUTCOME_REFUSED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .granted
            case 2: self = .refused
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .granted: 1
            case .refused: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What the subject stated in its defence.
package struct DefenceStatement: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.DefenceStatement" }
    package static let shape = MessageShape(of: Self.self)

    /// Day of receipt, ISO date; not before the service of the notice, not in the future.
    package var receivedDate: String = ""

    /// The statement, or a summary of an oral one, 1 to 4000 bytes.
    package var statement: String = ""

    /// Evidence handed in, at most 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// True if the subject asks for a hearing.
    package var hearingRequested: Bool = false

    package init() {}

    package init(
        receivedDate: String = "", statement: String = "", evidence: [CommonSchema.DocumentReference] = [],
        hearingRequested: Bool = false
    ) {
        self.receivedDate = receivedDate
        self.statement = statement
        self.evidence = evidence
        self.hearingRequested = hearingRequested
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&receivedDate)
        try visitor.text(&statement)
        try visitor.messages(&evidence)
        visitor.number(&hearingRequested)
    }
}

/// The subject's express waiver of the rest of the defence window.
package struct DefenceWaiver: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.DefenceWaiver" }
    package static let shape = MessageShape(of: Self.self)

    /// Day of the declaration, ISO date; not before the service of the notice, not in the future.
    package var waivedDate: String = ""

    /// The signed declaration.
    package var document: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        waivedDate: String = "", document: CommonSchema.DocumentReference? = nil
    ) {
        self.waivedDate = waivedDate
        self.document = document
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&waivedDate)
        try visitor.message(&document)
    }
}

/// The review by a second official.
package struct EntryReview: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EntryReview" }
    package static let shape = MessageShape(of: Self.self)

    /// The reviewing official. Never the proposer (LC-03).
    package var official: CommonSchema.Official? = nil

    /// Day of the review, ISO date.
    package var date: String = ""

    /// How the defence came out.
    package var defenceOutcome: DefenceOutcome = .unspecified

    /// The answer to the statement: required if there was one; 1 to 4000 bytes.
    package var answer: String = ""

    /// Why the reviewer confirms, 1 to 4000 bytes.
    package var findings: String = ""

    package init() {}

    package init(
        official: CommonSchema.Official? = nil, date: String = "", defenceOutcome: DefenceOutcome = .unspecified,
        answer: String = "", findings: String = ""
    ) {
        self.official = official
        self.date = date
        self.defenceOutcome = defenceOutcome
        self.answer = answer
        self.findings = findings
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&official)
        try visitor.text(&date)
        try visitor.value(&defenceOutcome)
        try visitor.text(&answer)
        try visitor.text(&findings)
    }
}

/// The consent of a higher authority, where the list's definition requires it.
package struct HigherConsent: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.HigherConsent" }
    package static let shape = MessageShape(of: Self.self)

    /// The authority that was asked, 1 to 200 bytes: the one of the definition.
    package var authority: String = ""

    /// Day on which it was asked, ISO date, not before the review.
    package var requestedDate: String = ""

    /// Number of its answer, 1 to 128 bytes; empty before.
    package var documentNumber: String = ""

    /// Day of its answer, ISO date, not in the future; empty before.
    package var answerDate: String = ""

    /// How it answered.
    package var outcome: ConsentOutcome = .unspecified

    /// Its answer; absent before.
    package var document: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        authority: String = "", requestedDate: String = "", documentNumber: String = "", answerDate: String = "",
        outcome: ConsentOutcome = .unspecified, document: CommonSchema.DocumentReference? = nil
    ) {
        self.authority = authority
        self.requestedDate = requestedDate
        self.documentNumber = documentNumber
        self.answerDate = answerDate
        self.outcome = outcome
        self.document = document
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&authority)
        try visitor.text(&requestedDate)
        try visitor.text(&documentNumber)
        try visitor.text(&answerDate)
        try visitor.value(&outcome)
        try visitor.message(&document)
    }
}

/// That the lead department let the defence window run from the day of service although the notice was recorded later.
package struct DefenceRelease: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.DefenceRelease" }
    package static let shape = MessageShape(of: Self.self)

    /// The day on which it was released, ISO date. Output only.
    package var releaseDate: String = ""

    /// Code of the department that released it. Output only.
    package var department: String = ""

    /// The official of that department. Output only.
    package var official: CommonSchema.Official? = nil

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// What it rests on: for example the postal receipt that the lead department saw.
    package var document: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        releaseDate: String = "", department: String = "", official: CommonSchema.Official? = nil, reason: String = "",
        document: CommonSchema.DocumentReference? = nil
    ) {
        self.releaseDate = releaseDate
        self.department = department
        self.official = official
        self.reason = reason
        self.document = document
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&releaseDate)
        try visitor.text(&department)
        try visitor.message(&official)
        try visitor.text(&reason)
        try visitor.message(&document)
    }
}

/// An honour of the subject that the designating authority is pointed to for revocation.
package struct HonourToRevoke: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.HonourToRevoke" }
    package static let shape = MessageShape(of: Self.self)

    /// The honour, 1 to 200 bytes.
    package var honour: String = ""

    /// Code or name of the body that awarded it.
    package var awardedBy: String = ""

    /// Day of the award, ISO date; may be empty.
    package var awardDate: String = ""

    /// True once the awarding body reported the revocation.
    package var revoked: Bool = false

    package init() {}

    package init(
        honour: String = "", awardedBy: String = "", awardDate: String = "", revoked: Bool = false
    ) {
        self.honour = honour
        self.awardedBy = awardedBy
        self.awardDate = awardDate
        self.revoked = revoked
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&honour)
        try visitor.text(&awardedBy)
        try visitor.text(&awardDate)
        visitor.number(&revoked)
    }
}

/// The whole file of a serious-list entry, as the designating department sees it.
package struct SeriousEntry: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.SeriousEntry" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// State of the file.
    package var state: SeriousEntryState = .unspecified

    /// The entry as consumers see it, with list, domain, subject, reason, legal basis and dates.
    package var entry: ListEntry? = nil

    /// For a conditional domain: which list rule the case meets, and how.
    package var conditionMet: String = ""

    /// How serious; always serious for these lists.
    package var severity: Severity = .unspecified

    /// Day or period of the conduct as the decision states it; at most 200 bytes.
    package var conductDate: String = ""

    /// Amount involved in fen (0.01 yuan); 0 if none.
    package var amountFen: Int64 = 0

    /// Persons the decision names as responsible.
    package var responsiblePersons: [ResponsiblePerson] = []

    /// Who proposed it.
    package var proposer: CommonSchema.Official? = nil

    /// Service of the prior notice; absent before.
    package var notice: CommonSchema.ProofOfService? = nil

    /// Last day of the defence window; absent before the notice.
    package var defenceDue: CommonSchema.DueDate? = nil

    /// Statements of the subject.
    package var defenceStatements: [DefenceStatement] = []

    /// The waiver; absent if none.
    package var waiver: DefenceWaiver? = nil

    /// The review; absent before.
    package var review: EntryReview? = nil

    /// Who decided; absent before.
    package var decider: CommonSchema.Official? = nil

    /// The decision document; absent before.
    package var decisionDocument: CommonSchema.DocumentReference? = nil

    /// Service of the decision together with the repair notice; absent before.
    package var decisionService: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair, served together with the decision; absent before.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// Honours pointed out.
    package var honours: [HonourToRevoke] = []

    /// Why it was dropped, removed or revoked.
    package var exitRemark: String = ""

    /// Names of objections against it, `objections/{id}`.
    package var objections: [String] = []

    /// Fingerprint; send it back with a change. Mismatch is ABORTED.
    package var etag: String = ""

    /// When the proposal was made.
    package var createTime: WireTimestamp? = nil

    /// When the file last changed.
    package var updateTime: WireTimestamp? = nil

    /// The higher authority's consent; absent until it was asked, and where none is required.
    package var higherConsent: HigherConsent? = nil

    /// Last day of the standstill; absent before the service of the decision, and where there is none. Until its end the
    /// entry has no effect and is not public.
    package var standstillUntil: CommonSchema.DueDate? = nil

    /// Day from which the defence window runs, ISO date: the later of the notice's service and its record, unless it was
    /// released; empty before the notice.
    package var defenceFrom: String = ""

    /// That the window runs from the day of service although the notice was recorded later; absent if it was not released.
    package var defenceRelease: DefenceRelease? = nil

    package init() {}

    package init(
        name: String = "", state: SeriousEntryState = .unspecified, entry: ListEntry? = nil, conditionMet: String = "",
        severity: Severity = .unspecified, conductDate: String = "", amountFen: Int64 = 0,
        responsiblePersons: [ResponsiblePerson] = [], proposer: CommonSchema.Official? = nil,
        notice: CommonSchema.ProofOfService? = nil, defenceDue: CommonSchema.DueDate? = nil,
        defenceStatements: [DefenceStatement] = [], waiver: DefenceWaiver? = nil, review: EntryReview? = nil,
        decider: CommonSchema.Official? = nil, decisionDocument: CommonSchema.DocumentReference? = nil,
        decisionService: CommonSchema.ProofOfService? = nil, repairNotice: CommonSchema.DocumentReference? = nil,
        honours: [HonourToRevoke] = [], exitRemark: String = "", objections: [String] = [], etag: String = "",
        createTime: WireTimestamp? = nil, updateTime: WireTimestamp? = nil, higherConsent: HigherConsent? = nil,
        standstillUntil: CommonSchema.DueDate? = nil, defenceFrom: String = "", defenceRelease: DefenceRelease? = nil
    ) {
        self.name = name
        self.state = state
        self.entry = entry
        self.conditionMet = conditionMet
        self.severity = severity
        self.conductDate = conductDate
        self.amountFen = amountFen
        self.responsiblePersons = responsiblePersons
        self.proposer = proposer
        self.notice = notice
        self.defenceDue = defenceDue
        self.defenceStatements = defenceStatements
        self.waiver = waiver
        self.review = review
        self.decider = decider
        self.decisionDocument = decisionDocument
        self.decisionService = decisionService
        self.repairNotice = repairNotice
        self.honours = honours
        self.exitRemark = exitRemark
        self.objections = objections
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.higherConsent = higherConsent
        self.standstillUntil = standstillUntil
        self.defenceFrom = defenceFrom
        self.defenceRelease = defenceRelease
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&state)
        try visitor.message(&entry)
        try visitor.text(&conditionMet)
        try visitor.value(&severity)
        try visitor.text(&conductDate)
        visitor.number(&amountFen)
        try visitor.messages(&responsiblePersons)
        try visitor.message(&proposer)
        try visitor.message(&notice)
        try visitor.message(&defenceDue)
        try visitor.messages(&defenceStatements)
        try visitor.message(&waiver)
        try visitor.message(&review)
        try visitor.message(&decider)
        try visitor.message(&decisionDocument)
        try visitor.message(&decisionService)
        try visitor.message(&repairNotice)
        try visitor.messages(&honours)
        try visitor.text(&exitRemark)
        try visitor.texts(&objections)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        try visitor.message(&higherConsent)
        try visitor.message(&standstillUntil)
        try visitor.text(&defenceFrom)
        try visitor.message(&defenceRelease)
    }
}
