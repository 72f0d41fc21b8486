// Written by `make generate` from proto/xinyi/listing/v1/entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// The kind of an entry.
package enum EntryKind: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .serious, .red, .external]
    package static let names = ["ENTRY_KIND_UNSPECIFIED", "ENTRY_KIND_SERIOUS", "ENTRY_KIND_RED", "ENTRY_KIND_EXTERNAL"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serious
            case 2: self = .red
            case 3: self = .external
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serious: 1
            case .red: 2
            case .external: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where an entry stands for its consumers: the common part of the three life cycles.
package enum EntryState: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .pending, .effective, .expired, .removedEarly, .revoked, .dropped, .ended]
    package static let names = ["ENTRY_STATE_UNSPECIFIED", "ENTRY_STATE_PENDING", "ENTRY_STATE_EFFECTIVE", "ENTRY_STATE_EXPIRED", "ENTRY_STATE_REMOVED_EARLY", "ENTRY_STATE_REVOKED", "ENTRY_STATE_DROPPED", "ENTRY_STATE_ENDED"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How serious the conduct is under the credit-repair rules.
package enum Severity: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .minor, .general, .serious]
    package static let names = ["SEVERITY_UNSPECIFIED", "SEVERITY_MINOR", "SEVERITY_GENERAL", "SEVERITY_SERIOUS"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .minor
            case 2: self = .general
            case 3: self = .serious
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .minor: 1
            case .general: 2
            case .serious: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Why the effects of an entry are suspended.
package enum SuspensionReason: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .objection, .courtOrder, .reorganisation, .decisionMoved]
    package static let names = ["SUSPENSION_REASON_UNSPECIFIED", "SUSPENSION_REASON_OBJECTION", "SUSPENSION_REASON_COURT_ORDER", "SUSPENSION_REASON_REORGANISATION", "SUSPENSION_REASON_DECISION_MOVED"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Why an entry ended.
package enum ExitReason: ContractEnum {
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

    package static let known: [Self] = [.unspecified, .periodOver, .exitRule, .repaired, .underlyingDecisionAnnulled, .objectionUpheld, .error, .annulledOnReview, .withdrawn, .notConfirmed, .conflict, .endedByAuthority, .subjectCeased, .decisionMoved]
    package static let names = ["EXIT_REASON_UNSPECIFIED", "EXIT_REASON_PERIOD_OVER", "EXIT_REASON_EXIT_RULE", "EXIT_REASON_REPAIRED", "EXIT_REASON_UNDERLYING_DECISION_ANNULLED", "EXIT_REASON_OBJECTION_UPHELD", "EXIT_REASON_ERROR", "EXIT_REASON_ANNULLED_ON_REVIEW", "EXIT_REASON_WITHDRAWN", "EXIT_REASON_NOT_CONFIRMED", "EXIT_REASON_CONFLICT", "EXIT_REASON_ENDED_BY_AUTHORITY", "EXIT_REASON_SUBJECT_CEASED", "EXIT_REASON_DECISION_MOVED"]

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

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The effective judgment, penalty or other decision on which an entry rests (LC-02).
package struct UnderlyingDecision: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.UnderlyingDecision" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name in the registry, for example `decisions/{id}`. Output only.
    package var name: String = ""

    /// Code of the department that made it.
    package var authority: String = ""

    /// Document number, 1 to 128 bytes.
    package var documentNumber: String = ""

    /// Decision date, ISO. Output only: taken from the registry.
    package var decisionDate: String = ""

    package init() {}

    package init(
        name: String = "", authority: String = "", documentNumber: String = "", decisionDate: String = ""
    ) {
        self.name = name
        self.authority = authority
        self.documentNumber = documentNumber
        self.decisionDate = decisionDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&authority)
        try visitor.text(&documentNumber)
        try visitor.text(&decisionDate)
    }
}

/// A person whom a decision names as responsible. Never an edge to another subject: an effect needs the
/// person's own entry with the person's own decision (LC-05).
package struct ResponsiblePerson: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ResponsiblePerson" }
    package static let shape = MessageShape(of: Self.self)

    /// Name as the decision states it, 1 to 100 bytes.
    package var personName: String = ""

    /// Role as the decision states it, 1 to 100 bytes.
    package var role: String = ""

    /// Document number of the person's own decision, 1 to 128 bytes.
    package var ownDocumentNumber: String = ""

    /// Department code of the authority of that decision.
    package var ownAuthority: String = ""

    package init() {}

    package init(
        personName: String = "", role: String = "", ownDocumentNumber: String = "", ownAuthority: String = ""
    ) {
        self.personName = personName
        self.role = role
        self.ownDocumentNumber = ownDocumentNumber
        self.ownAuthority = ownAuthority
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&personName)
        try visitor.text(&role)
        try visitor.text(&ownDocumentNumber)
        try visitor.text(&ownAuthority)
    }
}

/// A suspension that holds now.
package struct Suspension: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Suspension" }
    package static let shape = MessageShape(of: Self.self)

    /// Why.
    package var reason: SuspensionReason = .unspecified

    /// Since when.
    package var since: WireTimestamp? = nil

    /// The objection or proceeding that causes it, `objections/{id}` or `proceedings/{id}`; where the underlying decision
    /// moved, `entries/{id}/moves/{number}`.
    package var cause: String = ""

    /// Day by which the cause should be decided. Measures stay suspended beyond it.
    package var due: CommonSchema.DueDate? = nil

    package init() {}

    package init(
        reason: SuspensionReason = .unspecified, since: WireTimestamp? = nil, cause: String = "",
        due: CommonSchema.DueDate? = nil
    ) {
        self.reason = reason
        self.since = since
        self.cause = cause
        self.due = due
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&reason)
        try visitor.message(&since)
        try visitor.text(&cause)
        try visitor.message(&due)
    }
}

/// An entry as consumers see it: everything measures needs to answer a Check by itself.
package struct ListEntry: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListEntry" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", kind: EntryKind = .unspecified, externalKind: String = "", list: String = "", listVersion: Int64 = 0,
        listNameZh: String = "", listNameEn: String = "", domain: String = "", subject: String = "",
        subjectKind: CommonSchema.SubjectKind = .unspecified, subjectDisplayName: String = "", uscc: String = "",
        state: EntryState = .unspecified, effectiveDate: String = "", validTo: String = "", suspension: Suspension? = nil,
        disputed: Bool = false, proceedingsPending: Bool = false, decisionNumber: String = "", decisionDate: String = "",
        designatingDepartment: String = "", externalAuthority: String = "", legalBasis: [CommonSchema.LegalBasis] = [],
        reason: String = "", measuresAnnounced: [String] = [], remedies: [CommonSchema.Remedy] = [], exitConditions: String = "",
        underlyingDecision: UnderlyingDecision? = nil, earlyRemovalFrom: String = "", exitDate: String = "",
        exitReason: ExitReason = .unspecified, publishesNaturalPerson: Bool = false, version: Int64 = 0,
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.text(&externalKind)
        try visitor.text(&list)
        visitor.number(&listVersion)
        try visitor.text(&listNameZh)
        try visitor.text(&listNameEn)
        try visitor.text(&domain)
        try visitor.text(&subject)
        try visitor.value(&subjectKind)
        try visitor.text(&subjectDisplayName)
        try visitor.text(&uscc)
        try visitor.value(&state)
        try visitor.text(&effectiveDate)
        try visitor.text(&validTo)
        try visitor.message(&suspension)
        visitor.number(&disputed)
        visitor.number(&proceedingsPending)
        try visitor.text(&decisionNumber)
        try visitor.text(&decisionDate)
        try visitor.text(&designatingDepartment)
        try visitor.text(&externalAuthority)
        try visitor.messages(&legalBasis)
        try visitor.text(&reason)
        try visitor.texts(&measuresAnnounced)
        try visitor.messages(&remedies)
        try visitor.text(&exitConditions)
        try visitor.message(&underlyingDecision)
        try visitor.text(&earlyRemovalFrom)
        try visitor.text(&exitDate)
        try visitor.value(&exitReason)
        visitor.number(&publishesNaturalPerson)
        visitor.number(&version)
        try visitor.message(&updateTime)
    }
}

/// The public view of an entry (section 5.4 of the domain reference): organisations and individual
/// businesses.
package struct PublicEntry: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PublicEntry" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        name: String = "", kind: EntryKind = .unspecified, listNameZh: String = "", listNameEn: String = "", domain: String = "",
        subjectDisplayName: String = "", uscc: String = "", reason: String = "", legalBasis: [CommonSchema.LegalBasis] = [],
        decisionNumber: String = "", decisionDate: String = "", designatingDepartment: String = "", effectiveDate: String = "",
        validTo: String = "", exitConditions: String = "", remedies: [CommonSchema.Remedy] = [], disputed: Bool = false,
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.text(&listNameZh)
        try visitor.text(&listNameEn)
        try visitor.text(&domain)
        try visitor.text(&subjectDisplayName)
        try visitor.text(&uscc)
        try visitor.text(&reason)
        try visitor.messages(&legalBasis)
        try visitor.text(&decisionNumber)
        try visitor.text(&decisionDate)
        try visitor.text(&designatingDepartment)
        try visitor.text(&effectiveDate)
        try visitor.text(&validTo)
        try visitor.text(&exitConditions)
        try visitor.messages(&remedies)
        visitor.number(&disputed)
        visitor.number(&suspended)
    }
}

/// One change of an entry's file.
package struct EntryHistoryItem: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EntryHistoryItem" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        version: Int64 = 0, event: String = "", fileState: String = "", validDate: String = "", recordTime: WireTimestamp? = nil,
        `actor`: String = "", official: CommonSchema.Official? = nil, remark: String = "", entry: ListEntry? = nil
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

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&version)
        try visitor.text(&event)
        try visitor.text(&fileState)
        try visitor.text(&validDate)
        try visitor.message(&recordTime)
        try visitor.text(&`actor`)
        try visitor.message(&official)
        try visitor.text(&remark)
        try visitor.message(&entry)
    }
}
