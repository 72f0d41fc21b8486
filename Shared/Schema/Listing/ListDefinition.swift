// Written by `make generate` from proto/xinyi/listing/v1/list_definition.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// What a list does to those who stand on it.
package enum ListKind: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// List of seriously untrustworthy subjects (black list): triggers joint restraints.
    case serious
    /// List of trustworthy models (red list): triggers joint incentives.
    case red
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .serious, .red]
    package static let names = ["LIST_KIND_UNSPECIFIED", "LIST_KIND_SERIOUS", "LIST_KIND_RED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .serious
            case 2: self = .red
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .serious: 1
            case .red: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Life of one version of a list definition.
package enum ListDefinitionState: ContractEnum {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Being written; may be changed; no entry can refer to it.
    case draft
    /// Consulted: the public was heard, or the national instrument that sets the standard is named.
    case consulted
    /// In force from its effective date on. Fixed for ever: a change is a new version.
    case inForce
    /// No longer in force from its repeal date on. Entries decided before keep it.
    case repealed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .draft, .consulted, .inForce, .repealed]
    package static let names = ["LIST_DEFINITION_STATE_UNSPECIFIED", "LIST_DEFINITION_STATE_DRAFT", "LIST_DEFINITION_STATE_CONSULTED", "LIST_DEFINITION_STATE_IN_FORCE", "LIST_DEFINITION_STATE_REPEALED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .consulted
            case 3: self = .inForce
            case 4: self = .repealed
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .draft: 1
            case .consulted: 2
            case .inForce: 3
            case .repealed: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The level of authority that the instrument makes competent to decide entries.
package enum CompetentLevel: ContractEnum {
    /// Not stated. Refused where a definition is put in force.
    case unspecified
    /// District or county level and above.
    case district
    /// Prefecture (municipal) level and above. A district department cannot decide.
    case prefecture
    /// Provincial level and above. A district department cannot decide.
    case province
    /// National level only. A district department cannot decide.
    case national
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .district, .prefecture, .province, .national]
    package static let names = ["COMPETENT_LEVEL_UNSPECIFIED", "COMPETENT_LEVEL_DISTRICT", "COMPETENT_LEVEL_PREFECTURE", "COMPETENT_LEVEL_PROVINCE", "COMPETENT_LEVEL_NATIONAL"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .district
            case 2: self = .prefecture
            case 3: self = .province
            case 4: self = .national
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .district: 1
            case .prefecture: 2
            case .province: 3
            case .national: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How subjects leave a list.
package struct ExitRule: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ExitRule" }
    package static let shape = MessageShape(of: Self.self)

    /// The conditions and the procedure of leaving, in sentences that go into every decision; 1 to 4000 bytes.
    package var description: String = ""

    /// True if an entry may be removed before its period ends, once `minimum_months` have passed.
    package var earlyRemoval: Bool = false

    /// What early removal requires, for example "duties performed; public credit commitment"; at most 2000
    /// bytes. Required if `early_removal` is true.
    package var earlyRemovalConditions: String = ""

    package init() {}

    package init(
        description: String = "", earlyRemoval: Bool = false, earlyRemovalConditions: String = ""
    ) {
        self.description = description
        self.earlyRemoval = earlyRemoval
        self.earlyRemovalConditions = earlyRemovalConditions
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&description)
        visitor.number(&earlyRemoval)
        try visitor.text(&earlyRemovalConditions)
    }
}

/// Public consultation on a definition: as many days of public comment as the rule book says (PUBLIC_COMMENT).
package struct PublicConsultation: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PublicConsultation" }
    package static let shape = MessageShape(of: Self.self)

    /// First day of the comment period, ISO date.
    package var startDate: String = ""

    /// Last day of the comment period, ISO date, not in the future; first and last day count among those of PUBLIC_COMMENT.
    package var endDate: String = ""

    /// Where it was published, 1 to 400 bytes.
    package var place: String = ""

    /// How many comments came and what became of them, 1 to 4000 bytes.
    package var summary: String = ""

    package init() {}

    package init(
        startDate: String = "", endDate: String = "", place: String = "", summary: String = ""
    ) {
        self.startDate = startDate
        self.endDate = endDate
        self.place = place
        self.summary = summary
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&startDate)
        try visitor.text(&endDate)
        try visitor.text(&place)
        try visitor.text(&summary)
    }
}

/// The standard was set, and consulted on, by a national or provincial instrument.
package struct HigherStandard: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.HigherStandard" }
    package static let shape = MessageShape(of: Self.self)

    /// The instrument that sets the standard.
    package var basis: CommonSchema.LegalBasis? = nil

    /// Where the instrument can be read, or its number in the catalogue; at most 400 bytes.
    package var reference: String = ""

    package init() {}

    package init(
        basis: CommonSchema.LegalBasis? = nil, reference: String = ""
    ) {
        self.basis = basis
        self.reference = reference
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&basis)
        try visitor.text(&reference)
    }
}

/// How a definition was consulted on.
package struct Consultation: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Consultation" }
    package static let shape = MessageShape(of: Self.self)

    /// Exactly one is required.
    package enum OneOf_By: Sendable, Hashable {
        /// The district consulted itself.
        case publicConsultation(PublicConsultation)
        /// A higher instrument sets the standard.
        case higherStandard(HigherStandard)
    }

    /// Exactly one is required.
    package var by: OneOf_By?

    /// The document of the consultation: the announcement with the answers to the comments, or the instrument that sets the
    /// standard. Filed by the authority of the list.
    package var document: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        by: OneOf_By? = nil, document: CommonSchema.DocumentReference? = nil
    ) {
        self.by = by
        self.document = document
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: PublicConsultation = try visitor.message() { by = .publicConsultation(value) }
                case 2: if let value: HigherStandard = try visitor.message() { by = .higherStandard(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch by {
                case .publicConsultation(let value): try visitor.put(1, value)
                case .higherStandard(let value): try visitor.put(2, value)
                case nil: break
            }
        }
        try visitor.message(&document)
    }
}

/// That an entry needs the consent of a higher authority before it may be decided (SAMR Order 44: a county or city listing
/// needs the next higher market-supervision department).
package struct HigherConsentRule: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.HigherConsentRule" }
    package static let shape = MessageShape(of: Self.self)

    /// The level that consents, above the district.
    package var level: CompetentLevel = .unspecified

    /// The authority that consents, 1 to 200 bytes.
    package var authority: String = ""

    /// First day of decision on which it is required, ISO date; empty means from the definition's own first day.
    package var fromDate: String = ""

    /// Last day of decision on which it is required, ISO date; empty while open.
    package var untilDate: String = ""

    /// The legal ground.
    package var legalBasis: CommonSchema.LegalBasis? = nil

    package init() {}

    package init(
        level: CompetentLevel = .unspecified, authority: String = "", fromDate: String = "", untilDate: String = "",
        legalBasis: CommonSchema.LegalBasis? = nil
    ) {
        self.level = level
        self.authority = authority
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.legalBasis = legalBasis
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&level)
        try visitor.text(&authority)
        try visitor.text(&fromDate)
        try visitor.text(&untilDate)
        try visitor.message(&legalBasis)
    }
}

/// A standstill between the decision and its effect, in which the subject may go to court before anything reaches it.
package struct StandstillRule: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.StandstillRule" }
    package static let shape = MessageShape(of: Self.self)

    /// Working days after the service of the decision on which it has no effect.
    package var workingDays: Int32 = 0

    /// The legal ground, or the district's own rule.
    package var legalBasis: CommonSchema.LegalBasis? = nil

    package init() {}

    package init(
        workingDays: Int32 = 0, legalBasis: CommonSchema.LegalBasis? = nil
    ) {
        self.workingDays = workingDays
        self.legalBasis = legalBasis
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&workingDays)
        try visitor.message(&legalBasis)
    }
}

/// One version of the rules of one list.
package struct ListDefinition: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListDefinition" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `lists/{code}/versions/{version}`. Output only.
    package var name: String = ""

    /// Resource name of the list, `lists/{code}`.
    package var list: String = ""

    /// The list's code: 3 to 40 upper-case ASCII letters, digits or `-`, beginning with a letter.
    package var code: String = ""

    /// Version from 1 upwards, given by the service. Output only.
    package var version: Int64 = 0

    /// The kind of list.
    package var kind: ListKind = .unspecified

    /// Official name in Chinese, 1 to 400 bytes.
    package var nameZh: String = ""

    /// Name in English, at most 400 bytes.
    package var nameEn: String = ""

    /// The domain, `domains/{code}`. For a serious list to be put in force it must be listable.
    package var domain: String = ""

    /// Code of the department that decides entries (the designating authority), for example `EMR`: one of the domain's
    /// departments, and the department that drafts the definition.
    package var authority: String = ""

    /// The legal ground: instrument and article; 1 to 16. Each instrument and the first article are required; the
    /// instruments are those of the catalogue (InstrumentService), one of them of a kind that carries lists.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Since when the instrument itself has been in force, ISO date. The definition cannot begin earlier.
    package var basisEffectiveDate: String = ""

    /// The level that the instrument makes competent.
    package var competentLevel: CompetentLevel = .unspecified

    /// The standard: which conduct and which gravity lead to an entry; 1 to 4000 bytes.
    package var standard: String = ""

    /// Period of an entry in months from the decision, within the rule book's LIST_PERIOD_SHORTEST and
    /// LIST_PERIOD_LONGEST. The natural end of every entry.
    package var periodMonths: Int32 = 0

    /// Months before which early removal is not possible, 0 to `period_months`.
    package var minimumMonths: Int32 = 0

    /// How subjects leave the list.
    package var exitRule: ExitRule? = nil

    /// Working days of the defence window, within the rule book's DEFENCE_WINDOW and DEFENCE_WINDOW_LONGEST; 0 in a request
    /// means the shortest.
    package var defenceWorkingDays: Int32 = 0

    /// True if a law, regulation or State Council decision orders that natural persons on the list be
    /// published (with masking); otherwise they never are (LC-16).
    package var publishesNaturalPersons: Bool = false

    /// Where this text comes from and how certain it is, for example "[source: …]"; at most 1000 bytes.
    package var sourceNote: String = ""

    /// State of this version. Output only.
    package var state: ListDefinitionState = .unspecified

    /// How it was consulted on. Set by ConsultListDefinition.
    package var consultation: Consultation? = nil

    /// First day in force, ISO date. Set by PutListDefinitionInForce.
    package var effectiveDate: String = ""

    /// First day no longer in force, ISO date; empty while none is set.
    package var repealDate: String = ""

    /// Why it was repealed; at most 2000 bytes.
    package var repealReason: String = ""

    /// Fingerprint; send it back with a change. Mismatch is ABORTED. Output only in answers.
    package var etag: String = ""

    /// When the version was created. Output only.
    package var createTime: WireTimestamp? = nil

    /// When the version last changed. Output only.
    package var updateTime: WireTimestamp? = nil

    /// Consent of a higher authority; absent where none is required.
    package var higherConsent: HigherConsentRule? = nil

    /// Standstill before the effect; absent means none.
    package var standstill: StandstillRule? = nil

    /// Who drafted it, of the authority. Output only.
    package var drafter: CommonSchema.Official? = nil

    /// Code of the department that put it in force: the lead department, or the overseer for the lead department's own
    /// lists; empty before. Output only.
    package var enactedBy: String = ""

    /// The official of that department. Output only.
    package var enactor: CommonSchema.Official? = nil

    /// What it rests on that the first day lies back; absent where it does not. Output only.
    package var enactmentDocument: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        name: String = "", list: String = "", code: String = "", version: Int64 = 0, kind: ListKind = .unspecified,
        nameZh: String = "", nameEn: String = "", domain: String = "", authority: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [], basisEffectiveDate: String = "",
        competentLevel: CompetentLevel = .unspecified, standard: String = "", periodMonths: Int32 = 0, minimumMonths: Int32 = 0,
        exitRule: ExitRule? = nil, defenceWorkingDays: Int32 = 0, publishesNaturalPersons: Bool = false, sourceNote: String = "",
        state: ListDefinitionState = .unspecified, consultation: Consultation? = nil, effectiveDate: String = "",
        repealDate: String = "", repealReason: String = "", etag: String = "", createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil, higherConsent: HigherConsentRule? = nil, standstill: StandstillRule? = nil,
        drafter: CommonSchema.Official? = nil, enactedBy: String = "", enactor: CommonSchema.Official? = nil,
        enactmentDocument: CommonSchema.DocumentReference? = nil
    ) {
        self.name = name
        self.list = list
        self.code = code
        self.version = version
        self.kind = kind
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.domain = domain
        self.authority = authority
        self.legalBasis = legalBasis
        self.basisEffectiveDate = basisEffectiveDate
        self.competentLevel = competentLevel
        self.standard = standard
        self.periodMonths = periodMonths
        self.minimumMonths = minimumMonths
        self.exitRule = exitRule
        self.defenceWorkingDays = defenceWorkingDays
        self.publishesNaturalPersons = publishesNaturalPersons
        self.sourceNote = sourceNote
        self.state = state
        self.consultation = consultation
        self.effectiveDate = effectiveDate
        self.repealDate = repealDate
        self.repealReason = repealReason
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.higherConsent = higherConsent
        self.standstill = standstill
        self.drafter = drafter
        self.enactedBy = enactedBy
        self.enactor = enactor
        self.enactmentDocument = enactmentDocument
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&list)
        try visitor.text(&code)
        visitor.number(&version)
        try visitor.value(&kind)
        try visitor.text(&nameZh)
        try visitor.text(&nameEn)
        try visitor.text(&domain)
        try visitor.text(&authority)
        try visitor.messages(&legalBasis)
        try visitor.text(&basisEffectiveDate)
        try visitor.value(&competentLevel)
        try visitor.text(&standard)
        visitor.number(&periodMonths)
        visitor.number(&minimumMonths)
        try visitor.message(&exitRule)
        visitor.number(&defenceWorkingDays)
        visitor.number(&publishesNaturalPersons)
        try visitor.text(&sourceNote)
        try visitor.value(&state)
        try visitor.message(&consultation)
        try visitor.text(&effectiveDate)
        try visitor.text(&repealDate)
        try visitor.text(&repealReason)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        try visitor.message(&higherConsent)
        try visitor.message(&standstill)
        try visitor.message(&drafter)
        try visitor.text(&enactedBy)
        try visitor.message(&enactor)
        try visitor.message(&enactmentDocument)
    }
}
