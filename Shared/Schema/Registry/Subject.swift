// Written by `make generate` from proto/xinyi/registry/v1/subject.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Whether the subject exists in law.
package enum SubjectStatus: ContractEnum {
    /// Not stated. Refused in requests unless the field says otherwise.
    case unspecified
    /// Exists: in business, or alive.
    case active
    /// Deregistered (注销): publication ends, no new measures.
    case deregistered
    /// Licence revoked (吊销), not yet deregistered.
    case licenceRevoked
    /// A natural person who died: publication ends, no new measures.
    case deceased
    /// Merged into another subject record: `merged_into` names it.
    case merged
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .active, .deregistered, .licenceRevoked, .deceased, .merged]
    package static let names = ["SUBJECT_STATUS_UNSPECIFIED", "SUBJECT_STATUS_ACTIVE", "SUBJECT_STATUS_DEREGISTERED", "SUBJECT_STATUS_LICENCE_REVOKED", "SUBJECT_STATUS_DECEASED", "SUBJECT_STATUS_MERGED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .active
            case 2: self = .deregistered
            case 3: self = .licenceRevoked
            case 4: self = .deceased
            case 5: self = .merged
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .active: 1
            case .deregistered: 2
            case .licenceRevoked: 3
            case .deceased: 4
            case .merged: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The kind of a number under which a subject is or was known.
package enum IdentifierKind: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// Unified social credit identifier, 18 characters, GB 32100-2015.
    case uscc
    /// Business registration number (工商注册号), at most 50 characters.
    case businessRegistration
    /// Organisation code (组织机构代码), 9 characters, GB 11714.
    case organisationCode
    /// Tax registration number (税务登记号), at most 15 characters.
    case taxRegistration
    /// Public institution certificate number (事业单位证书号), at most 12 characters.
    case institutionCertificate
    /// Social organisation registration number (社会组织登记证号), at most 50 characters.
    case socialOrganisation
    /// Citizen identity number. Shown masked only.
    case citizenId
    /// Another identity document of a natural person. Shown masked only.
    case otherDocument
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .uscc, .businessRegistration, .organisationCode, .taxRegistration, .institutionCertificate, .socialOrganisation, .citizenId, .otherDocument]
    package static let names = ["IDENTIFIER_KIND_UNSPECIFIED", "IDENTIFIER_KIND_USCC", "IDENTIFIER_KIND_BUSINESS_REGISTRATION", "IDENTIFIER_KIND_ORGANISATION_CODE", "IDENTIFIER_KIND_TAX_REGISTRATION", "IDENTIFIER_KIND_INSTITUTION_CERTIFICATE", "IDENTIFIER_KIND_SOCIAL_ORGANISATION", "IDENTIFIER_KIND_CITIZEN_ID", "IDENTIFIER_KIND_OTHER_DOCUMENT"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .uscc
            case 2: self = .businessRegistration
            case 3: self = .organisationCode
            case 4: self = .taxRegistration
            case 5: self = .institutionCertificate
            case 6: self = .socialOrganisation
            case 7: self = .citizenId
            case 8: self = .otherDocument
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .uscc: 1
            case .businessRegistration: 2
            case .organisationCode: 3
            case .taxRegistration: 4
            case .institutionCertificate: 5
            case .socialOrganisation: 6
            case .citizenId: 7
            case .otherDocument: 8
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The kind of an identity document of a natural person.
package enum DocumentType: ContractEnum {
    /// Not stated: a citizen identity card where a number is given.
    case unspecified
    /// Citizen identity card (身份证).
    case identityCard
    /// Passport (护照).
    case passport
    /// Mainland travel permit for Hong Kong and Macao residents (港澳居民来往内地通行证).
    case hongKongMacaoPermit
    /// Mainland travel permit for Taiwan residents (台湾居民来往大陆通行证).
    case taiwanPermit
    /// Foreigner's permanent residence card (外国人永久居留身份证).
    case permanentResidence
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .identityCard, .passport, .hongKongMacaoPermit, .taiwanPermit, .permanentResidence]
    package static let names = ["DOCUMENT_TYPE_UNSPECIFIED", "DOCUMENT_TYPE_IDENTITY_CARD", "DOCUMENT_TYPE_PASSPORT", "DOCUMENT_TYPE_HONG_KONG_MACAO_PERMIT", "DOCUMENT_TYPE_TAIWAN_PERMIT", "DOCUMENT_TYPE_PERMANENT_RESIDENCE"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .identityCard
            case 2: self = .passport
            case 3: self = .hongKongMacaoPermit
            case 4: self = .taiwanPermit
            case 5: self = .permanentResidence
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .identityCard: 1
            case .passport: 2
            case .hongKongMacaoPermit: 3
            case .taiwanPermit: 4
            case .permanentResidence: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How deep a code was checked (DOMAIN: three levels).
package enum CodeLevel: ContractEnum {
    /// Not checked, or not even of the right form.
    case unspecified
    /// Length and alphabet are right.
    case format
    /// The check character is right, too.
    case checksum
    /// Authority, category, division and dates mean something, too.
    case semantic
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .format, .checksum, .semantic]
    package static let names = ["CODE_LEVEL_UNSPECIFIED", "CODE_LEVEL_FORMAT", "CODE_LEVEL_CHECKSUM", "CODE_LEVEL_SEMANTIC"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .format
            case 2: self = .checksum
            case 3: self = .semantic
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .format: 1
            case .checksum: 2
            case .semantic: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a change of a subject is about.
package enum SubjectChangeKind: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// The status.
    case status
    /// The code.
    case code
    /// A merge into another record.
    case merge
    /// The name or other particulars, of a subject about which other departments have decided.
    case particulars
    /// A further number by which the subject is found, beside its code.
    case number
    /// A code that was issued with another check character than the standard computes.
    case codeAsIssued
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .status, .code, .merge, .particulars, .number, .codeAsIssued]
    package static let names = ["SUBJECT_CHANGE_KIND_UNSPECIFIED", "SUBJECT_CHANGE_KIND_STATUS", "SUBJECT_CHANGE_KIND_CODE", "SUBJECT_CHANGE_KIND_MERGE", "SUBJECT_CHANGE_KIND_PARTICULARS", "SUBJECT_CHANGE_KIND_NUMBER", "SUBJECT_CHANGE_KIND_CODE_AS_ISSUED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .status
            case 2: self = .code
            case 3: self = .merge
            case 4: self = .particulars
            case 5: self = .number
            case 6: self = .codeAsIssued
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .status: 1
            case .code: 2
            case .merge: 3
            case .particulars: 4
            case .number: 5
            case .codeAsIssued: 6
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a change of a subject stands.
package enum SubjectChangeState: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Proposed: nothing has changed yet.
    case proposed
    /// Confirmed: it is in effect.
    case confirmed
    /// In effect, and its undoing is proposed.
    case undoProposed
    /// Undone: all is as it was before it.
    case undone
    /// Refused or withdrawn: nothing ever changed.
    case refused
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .proposed, .confirmed, .undoProposed, .undone, .refused]
    package static let names = ["SUBJECT_CHANGE_STATE_UNSPECIFIED", "SUBJECT_CHANGE_STATE_PROPOSED", "SUBJECT_CHANGE_STATE_CONFIRMED", "SUBJECT_CHANGE_STATE_UNDO_PROPOSED", "SUBJECT_CHANGE_STATE_UNDONE", "SUBJECT_CHANGE_STATE_REFUSED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .proposed
            case 2: self = .confirmed
            case 3: self = .undoProposed
            case 4: self = .undone
            case 5: self = .refused
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .proposed: 1
            case .confirmed: 2
            case .undoProposed: 3
            case .undone: 4
            case .refused: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A number under which the subject is or was known.
package struct Identifier: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Identifier" }
    package static let shape = MessageShape(of: Self.self)

    /// The kind of the number.
    package var kind: IdentifierKind = .unspecified

    /// The number, folded. Numbers of natural persons are masked, for example `230109************`.
    package var value: String = ""

    /// First day on which it is known to be valid, `YYYY-MM-DD`, or empty where unknown.
    package var validFrom: String = ""

    /// Last day of validity, `YYYY-MM-DD`, or empty while it is valid.
    package var validTo: String = ""

    /// True for a unified social credit identifier that was issued with another check character than the standard computes,
    /// which the registering authority confirmed.
    package var asIssued: Bool = false

    package init() {}

    package init(
        kind: IdentifierKind = .unspecified, value: String = "", validFrom: String = "", validTo: String = "",
        asIssued: Bool = false
    ) {
        self.kind = kind
        self.value = value
        self.validFrom = validFrom
        self.validTo = validTo
        self.asIssued = asIssued
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.text(&self.value)
        try visitor.text(&validFrom)
        try visitor.text(&validTo)
        visitor.number(&asIssued)
    }
}

/// A name under which the subject is or was known.
package struct NameRecord: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.NameRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// The name, at most 200 characters.
    package var displayName: String = ""

    /// First day on which the name is known, `YYYY-MM-DD`, or empty where unknown.
    package var validFrom: String = ""

    /// Last day of the name, `YYYY-MM-DD`, or empty while it is in use.
    package var validTo: String = ""

    /// Where the name was learnt: "registration", "update" or "decision" (a document that writes another name).
    package var source: String = ""

    package init() {}

    package init(
        displayName: String = "", validFrom: String = "", validTo: String = "", source: String = ""
    ) {
        self.displayName = displayName
        self.validFrom = validFrom
        self.validTo = validTo
        self.source = source
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&displayName)
        try visitor.text(&validFrom)
        try visitor.text(&validTo)
        try visitor.text(&source)
    }
}

/// A credit subject: natural person, legal person, unincorporated organisation or sole trader.
package struct Subject: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Subject" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `subjects/{id}`; the id is never used again.
    package var name: String = ""

    /// The kind. It does not change.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// The name in use, at most 200 characters.
    package var displayName: String = ""

    /// Unified social credit identifier in use, folded; empty where the subject has none.
    package var uscc: String = ""

    /// The masked document number of a natural person; empty for all others.
    package var maskedDocumentNumber: String = ""

    /// The kind of the natural person's document.
    package var documentType: DocumentType = .unspecified

    /// Every number ever known, current ones first.
    package var identifiers: [Identifier] = []

    /// Every name ever known, the current one first.
    package var names: [NameRecord] = []

    /// Day of establishment, `YYYY-MM-DD`; empty where unknown. Never filled for natural
    /// persons.
    package var establishedDate: String = ""

    /// Division code of the registering authority, GB/T 2260, six digits; empty where unknown.
    package var divisionCode: String = ""

    /// The legal representative's or operator's name; empty where unknown.
    package var legalRepresentative: String = ""

    /// The status.
    package var status: SubjectStatus = .unspecified

    /// The subject that took this one's place, `subjects/{id}`; empty unless merged.
    package var mergedInto: String = ""

    /// What is unusual about the code but no reason to refuse it (an old inner check character, an unknown division).
    package var codeWarnings: [String] = []

    /// Changes with every change of the resource; give it back with an update.
    package var etag: String = ""

    /// When the record was made.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last.
    package var updateTime: WireTimestamp? = nil

    /// True if the identifier in use was issued with another check character than the standard computes, which the
    /// registering authority confirmed.
    package var codeAsIssued: Bool = false

    package init() {}

    package init(
        name: String = "", kind: CommonSchema.SubjectKind = .unspecified, displayName: String = "", uscc: String = "",
        maskedDocumentNumber: String = "", documentType: DocumentType = .unspecified, identifiers: [Identifier] = [],
        names: [NameRecord] = [], establishedDate: String = "", divisionCode: String = "", legalRepresentative: String = "",
        status: SubjectStatus = .unspecified, mergedInto: String = "", codeWarnings: [String] = [], etag: String = "",
        createTime: WireTimestamp? = nil, updateTime: WireTimestamp? = nil, codeAsIssued: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.displayName = displayName
        self.uscc = uscc
        self.maskedDocumentNumber = maskedDocumentNumber
        self.documentType = documentType
        self.identifiers = identifiers
        self.names = names
        self.establishedDate = establishedDate
        self.divisionCode = divisionCode
        self.legalRepresentative = legalRepresentative
        self.status = status
        self.mergedInto = mergedInto
        self.codeWarnings = codeWarnings
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.codeAsIssued = codeAsIssued
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.text(&displayName)
        try visitor.text(&uscc)
        try visitor.text(&maskedDocumentNumber)
        try visitor.value(&documentType)
        try visitor.messages(&identifiers)
        try visitor.messages(&names)
        try visitor.text(&establishedDate)
        try visitor.text(&divisionCode)
        try visitor.text(&legalRepresentative)
        try visitor.value(&status)
        try visitor.text(&mergedInto)
        try visitor.texts(&codeWarnings)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        visitor.number(&codeAsIssued)
    }
}

/// One change in the life of a subject record.
package struct SubjectEvent: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubjectEvent" }
    package static let shape = MessageShape(of: Self.self)

    /// What happened: "registered", "renamed", "name-seen", "code-changed", "status-changed", "merged", "undone" or "updated".
    package var action: String = ""

    /// The field that changed, or empty.
    package var field: String = ""

    /// The value before; masked where it is a person's number.
    package var oldValue: String = ""

    /// The value after; masked where it is a person's number.
    package var newValue: String = ""

    /// The day from which it holds, `YYYY-MM-DD`.
    package var effectiveDate: String = ""

    /// The department that acted.
    package var department: String = ""

    /// The official who acted, by id; empty where a decision record brought the change.
    package var official: String = ""

    /// The reason given.
    package var reason: String = ""

    /// When it was recorded.
    package var recordTime: WireTimestamp? = nil

    /// `action` in Chinese.
    package var actionZh: String = ""

    package init() {}

    package init(
        action: String = "", field: String = "", oldValue: String = "", newValue: String = "", effectiveDate: String = "",
        department: String = "", official: String = "", reason: String = "", recordTime: WireTimestamp? = nil,
        actionZh: String = ""
    ) {
        self.action = action
        self.field = field
        self.oldValue = oldValue
        self.newValue = newValue
        self.effectiveDate = effectiveDate
        self.department = department
        self.official = official
        self.reason = reason
        self.recordTime = recordTime
        self.actionZh = actionZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&action)
        try visitor.text(&field)
        try visitor.text(&oldValue)
        try visitor.text(&newValue)
        try visitor.text(&effectiveDate)
        try visitor.text(&department)
        try visitor.text(&official)
        try visitor.text(&reason)
        try visitor.message(&recordTime)
        try visitor.text(&actionZh)
    }
}

/// Who proposed or confirmed a change, for which department.
package struct SubjectChangeHand: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubjectChangeHand" }
    package static let shape = MessageShape(of: Self.self)

    /// The department.
    package var department: String = ""

    /// The official.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var time: WireTimestamp? = nil

    package init() {}

    package init(
        department: String = "", official: CommonSchema.Official? = nil, time: WireTimestamp? = nil
    ) {
        self.department = department
        self.official = official
        self.time = time
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.message(&official)
        try visitor.message(&time)
    }
}

/// The decisions of one department that a change moves.
package struct MovedDecisions: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MovedDecisions" }
    package static let shape = MessageShape(of: Self.self)

    /// The department.
    package var department: String = ""

    /// How many effective decisions of it stand on the records.
    package var count: Int32 = 0

    /// Their names, `decisions/{id}`, the first 20.
    package var decisions: [String] = []

    package init() {}

    package init(
        department: String = "", count: Int32 = 0, decisions: [String] = []
    ) {
        self.department = department
        self.count = count
        self.decisions = decisions
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        visitor.number(&count)
        try visitor.texts(&decisions)
    }
}

/// A change of a subject that moves what is known of it.
package struct SubjectChange: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubjectChange" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `subjectChanges/{id}`.
    package var name: String = ""

    /// What it is about.
    package var kind: SubjectChangeKind = .unspecified

    /// Where it stands.
    package var state: SubjectChangeState = .unspecified

    /// The record that changes, `subjects/{id}`; of a merge the one that ends.
    package var subject: String = ""

    /// Of a merge the record that stays, `subjects/{id}`; empty for others.
    package var target: String = ""

    /// Of a change of status the one before.
    package var oldStatus: SubjectStatus = .unspecified

    /// Of a change of status the one after.
    package var newStatus: SubjectStatus = .unspecified

    /// Of a change of code the one before; masked where it is a person's number.
    package var oldCode: String = ""

    /// Of a change of code the one after; masked where it is a person's number.
    package var newCode: String = ""

    /// The day from which it holds, `YYYY-MM-DD`.
    package var effectiveDate: String = ""

    /// Why.
    package var reason: String = ""

    /// Who proposed it.
    package var proposed: SubjectChangeHand? = nil

    /// Who confirmed it.
    package var confirmed: [SubjectChangeHand] = []

    /// Departments whose confirmation is still awaited: because decisions of theirs move, or because they register such
    /// subjects and none of them has had a hand in it; of these one is enough.
    package var awaitedDepartments: [String] = []

    /// The effective decisions that it moves, or moved: about the records, and about those merged into them.
    package var moved: [MovedDecisions] = []

    /// Other records that go with it, `subjects/{id}`: those merged into the one that ends.
    package var records: [String] = []

    /// Why it is undone, or why it was refused.
    package var endReason: String = ""

    /// Who proposed the undoing, or refused.
    package var ended: SubjectChangeHand? = nil

    /// Who confirmed the undoing.
    package var undone: [SubjectChangeHand] = []

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was proposed.
    package var createTime: WireTimestamp? = nil

    /// When it changed last.
    package var updateTime: WireTimestamp? = nil

    /// The version of the record that the change was judged on: it is confirmed as long as the record is so.
    package var subjectEtag: String = ""

    /// Of a merge the same of the record that stays.
    package var targetEtag: String = ""

    /// Of a change of particulars what is replaced; empty where it stays.
    package var oldParticulars: SubjectParticulars? = nil

    /// Of a change of particulars what takes its place; empty where it stays.
    package var newParticulars: SubjectParticulars? = nil

    /// Of a code as issued the document or the register that shows it.
    package var issueSource: String = ""

    /// Of a code as issued the records whose codes are one slip of the pen away from it, `subjects/{id}`.
    package var resembles: [String] = []

    package init() {}

    package init(
        name: String = "", kind: SubjectChangeKind = .unspecified, state: SubjectChangeState = .unspecified, subject: String = "",
        target: String = "", oldStatus: SubjectStatus = .unspecified, newStatus: SubjectStatus = .unspecified,
        oldCode: String = "", newCode: String = "", effectiveDate: String = "", reason: String = "",
        proposed: SubjectChangeHand? = nil, confirmed: [SubjectChangeHand] = [], awaitedDepartments: [String] = [],
        moved: [MovedDecisions] = [], records: [String] = [], endReason: String = "", ended: SubjectChangeHand? = nil,
        undone: [SubjectChangeHand] = [], etag: String = "", createTime: WireTimestamp? = nil, updateTime: WireTimestamp? = nil,
        subjectEtag: String = "", targetEtag: String = "", oldParticulars: SubjectParticulars? = nil,
        newParticulars: SubjectParticulars? = nil, issueSource: String = "", resembles: [String] = []
    ) {
        self.name = name
        self.kind = kind
        self.state = state
        self.subject = subject
        self.target = target
        self.oldStatus = oldStatus
        self.newStatus = newStatus
        self.oldCode = oldCode
        self.newCode = newCode
        self.effectiveDate = effectiveDate
        self.reason = reason
        self.proposed = proposed
        self.confirmed = confirmed
        self.awaitedDepartments = awaitedDepartments
        self.moved = moved
        self.records = records
        self.endReason = endReason
        self.ended = ended
        self.undone = undone
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.subjectEtag = subjectEtag
        self.targetEtag = targetEtag
        self.oldParticulars = oldParticulars
        self.newParticulars = newParticulars
        self.issueSource = issueSource
        self.resembles = resembles
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.value(&state)
        try visitor.text(&subject)
        try visitor.text(&target)
        try visitor.value(&oldStatus)
        try visitor.value(&newStatus)
        try visitor.text(&oldCode)
        try visitor.text(&newCode)
        try visitor.text(&effectiveDate)
        try visitor.text(&reason)
        try visitor.message(&proposed)
        try visitor.messages(&confirmed)
        try visitor.texts(&awaitedDepartments)
        try visitor.messages(&moved)
        try visitor.texts(&records)
        try visitor.text(&endReason)
        try visitor.message(&ended)
        try visitor.messages(&undone)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        try visitor.text(&subjectEtag)
        try visitor.text(&targetEtag)
        try visitor.message(&oldParticulars)
        try visitor.message(&newParticulars)
        try visitor.text(&issueSource)
        try visitor.texts(&resembles)
    }
}

/// What a register says of a subject beside its codes and its status.
package struct SubjectParticulars: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubjectParticulars" }
    package static let shape = MessageShape(of: Self.self)

    /// The name.
    package var displayName: String = ""

    /// The legal representative or operator.
    package var legalRepresentative: String = ""

    /// The day of establishment, `YYYY-MM-DD`.
    package var establishedDate: String = ""

    package init() {}

    package init(
        displayName: String = "", legalRepresentative: String = "", establishedDate: String = ""
    ) {
        self.displayName = displayName
        self.legalRepresentative = legalRepresentative
        self.establishedDate = establishedDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&displayName)
        try visitor.text(&legalRepresentative)
        try visitor.text(&establishedDate)
    }
}
