// Written by `make generate` from proto/xinyi/registry/v1/decision.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// The kind of a decision.
package enum DecisionKind: ContractEnum {
    /// Not stated. Refused in requests unless the field says otherwise.
    case unspecified
    /// Administrative permit (行政许可, XK).
    case permit
    /// Administrative penalty (行政处罚, CF).
    case penalty
    /// Administrative coercion (行政强制).
    case coercion
    /// Administrative confirmation (行政确认).
    case confirmation
    /// Administrative levy (行政征收).
    case levy
    /// Administrative payment (行政给付).
    case payment
    /// Administrative adjudication (行政裁决).
    case adjudication
    /// Administrative compensation (行政补偿).
    case compensation
    /// Administrative reward (行政奖励).
    case reward
    /// Administrative supervision and inspection (行政监督检查).
    case inspection
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .permit, .penalty, .coercion, .confirmation, .levy, .payment, .adjudication, .compensation, .reward, .inspection]
    package static let names = ["DECISION_KIND_UNSPECIFIED", "DECISION_KIND_PERMIT", "DECISION_KIND_PENALTY", "DECISION_KIND_COERCION", "DECISION_KIND_CONFIRMATION", "DECISION_KIND_LEVY", "DECISION_KIND_PAYMENT", "DECISION_KIND_ADJUDICATION", "DECISION_KIND_COMPENSATION", "DECISION_KIND_REWARD", "DECISION_KIND_INSPECTION"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .permit
            case 2: self = .penalty
            case 3: self = .coercion
            case 4: self = .confirmation
            case 5: self = .levy
            case 6: self = .payment
            case 7: self = .adjudication
            case 8: self = .compensation
            case 9: self = .reward
            case 10: self = .inspection
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .permit: 1
            case .penalty: 2
            case .coercion: 3
            case .confirmation: 4
            case .levy: 5
            case .payment: 6
            case .adjudication: 7
            case .compensation: 8
            case .reward: 9
            case .inspection: 10
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a decision stands.
package enum DecisionStatus: ContractEnum {
    /// Not stated. Never in answers.
    case unspecified
    /// In effect.
    case effective
    /// A permit that is no longer valid (template status 2).
    case invalid
    /// Withdrawn by its authority: recorded in error.
    case withdrawn
    /// Annulled, changed or declared unlawful by a reconsideration body or a court.
    case annulled
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .effective, .invalid, .withdrawn, .annulled]
    package static let names = ["DECISION_STATUS_UNSPECIFIED", "DECISION_STATUS_EFFECTIVE", "DECISION_STATUS_INVALID", "DECISION_STATUS_WITHDRAWN", "DECISION_STATUS_ANNULLED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .effective
            case 2: self = .invalid
            case 3: self = .withdrawn
            case 4: self = .annulled
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .effective: 1
            case .invalid: 2
            case .withdrawn: 3
            case .annulled: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The kind of a permit (template field XK_XKLB).
package enum PermitKind: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// 普通.
    case ordinary
    /// 特许.
    case franchise
    /// 认可.
    case accreditation
    /// 核准.
    case approval
    /// 登记.
    case registration
    /// 其他.
    case other
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .ordinary, .franchise, .accreditation, .approval, .registration, .other]
    package static let names = ["PERMIT_KIND_UNSPECIFIED", "PERMIT_KIND_ORDINARY", "PERMIT_KIND_FRANCHISE", "PERMIT_KIND_ACCREDITATION", "PERMIT_KIND_APPROVAL", "PERMIT_KIND_REGISTRATION", "PERMIT_KIND_OTHER"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .ordinary
            case 2: self = .franchise
            case 3: self = .accreditation
            case 4: self = .approval
            case 5: self = .registration
            case 6: self = .other
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .ordinary: 1
            case .franchise: 2
            case .accreditation: 3
            case .approval: 4
            case .registration: 5
            case .other: 6
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The kind of a penalty (行政处罚法 Art.9; template field CF_CFLB).
package enum PenaltyKind: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// 警告, warning.
    case warning
    /// 通报批评, criticism in a circular.
    case criticism
    /// 罚款, fine.
    case fine
    /// 没收违法所得, confiscation of unlawful gains.
    case confiscationOfGains
    /// 没收非法财物, confiscation of unlawful property.
    case confiscationOfProperty
    /// 暂扣许可证件, temporary suspension of a permit.
    case permitSuspension
    /// 降低资质等级, downgrade of qualification.
    case downgrade
    /// 吊销许可证件, revocation of a permit.
    case permitRevocation
    /// 限制开展生产经营活动, restriction of business activity.
    case businessRestriction
    /// 责令停产停业, order to suspend business.
    case businessSuspension
    /// 责令关闭, order to close.
    case closure
    /// 限制从业, ban from practice.
    case practiceBan
    /// 行政拘留, administrative detention.
    case detention
    /// 其他, another kind given by a law or an administrative regulation.
    case other
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .warning, .criticism, .fine, .confiscationOfGains, .confiscationOfProperty, .permitSuspension, .downgrade, .permitRevocation, .businessRestriction, .businessSuspension, .closure, .practiceBan, .detention, .other]
    package static let names = ["PENALTY_KIND_UNSPECIFIED", "PENALTY_KIND_WARNING", "PENALTY_KIND_CRITICISM", "PENALTY_KIND_FINE", "PENALTY_KIND_CONFISCATION_OF_GAINS", "PENALTY_KIND_CONFISCATION_OF_PROPERTY", "PENALTY_KIND_PERMIT_SUSPENSION", "PENALTY_KIND_DOWNGRADE", "PENALTY_KIND_PERMIT_REVOCATION", "PENALTY_KIND_BUSINESS_RESTRICTION", "PENALTY_KIND_BUSINESS_SUSPENSION", "PENALTY_KIND_CLOSURE", "PENALTY_KIND_PRACTICE_BAN", "PENALTY_KIND_DETENTION", "PENALTY_KIND_OTHER"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .warning
            case 2: self = .criticism
            case 3: self = .fine
            case 4: self = .confiscationOfGains
            case 5: self = .confiscationOfProperty
            case 6: self = .permitSuspension
            case 7: self = .downgrade
            case 8: self = .permitRevocation
            case 9: self = .businessRestriction
            case 10: self = .businessSuspension
            case 11: self = .closure
            case 12: self = .practiceBan
            case 13: self = .detention
            case 14: self = .other
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .warning: 1
            case .criticism: 2
            case .fine: 3
            case .confiscationOfGains: 4
            case .confiscationOfProperty: 5
            case .permitSuspension: 6
            case .downgrade: 7
            case .permitRevocation: 8
            case .businessRestriction: 9
            case .businessSuspension: 10
            case .closure: 11
            case .practiceBan: 12
            case .detention: 13
            case .other: 14
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How grave the conduct behind a penalty is, by the rule set of the decision date.
package enum SeverityClass: ContractEnum {
    /// Not classified: permits have no class.
    case unspecified
    /// 轻微, minor: as a rule not published.
    case minor
    /// 一般, general.
    case general
    /// 严重, serious.
    case serious
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .minor, .general, .serious]
    package static let names = ["SEVERITY_CLASS_UNSPECIFIED", "SEVERITY_CLASS_MINOR", "SEVERITY_CLASS_GENERAL", "SEVERITY_CLASS_SERIOUS"]

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

/// Who may see a decision.
package enum DisclosureState: ContractEnum {
    /// Not stated. Never in answers.
    case unspecified
    /// Uploaded and used inside the administration only. Natural persons' records are always here.
    case `internal`
    /// Public.
    case `public`
    /// Withheld: state secret, business secret or privacy, with a reason on file.
    case withheld
    /// Was public; publication ended by period, repair or withdrawal.
    case ended
    /// Shielded on a court's ruling while the plan of a bankrupt enterprise is performed: not public, no ground of a
    /// measure, and no bad record for the clean years.
    case shielded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .`internal`, .`public`, .withheld, .ended, .shielded]
    package static let names = ["DISCLOSURE_STATE_UNSPECIFIED", "DISCLOSURE_STATE_INTERNAL", "DISCLOSURE_STATE_PUBLIC", "DISCLOSURE_STATE_WITHHELD", "DISCLOSURE_STATE_ENDED", "DISCLOSURE_STATE_SHIELDED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .`internal`
            case 2: self = .`public`
            case 3: self = .withheld
            case 4: self = .ended
            case 5: self = .shielded
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .`internal`: 1
            case .`public`: 2
            case .withheld: 3
            case .ended: 4
            case .shielded: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The administrative counterpart (行政相对人) as the document writes it.
package struct Counterpart: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Counterpart" }
    package static let shape = MessageShape(of: Self.self)

    /// Name, template field *_XDR_MC, 1 to 200 characters.
    package var displayName: String = ""

    /// Kind, template field *_XDR_LB.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// Unified social credit identifier, *_XDR_SHXYM; mandatory for organisations.
    package var uscc: String = ""

    /// Business registration number, *_XDR_GSZC, at most 50 characters.
    package var registrationNumber: String = ""

    /// Organisation code, *_XDR_ZZJG, at most 9 characters.
    package var organisationCode: String = ""

    /// Tax registration number, *_XDR_SWDJ, at most 15 characters.
    package var taxNumber: String = ""

    /// Public institution certificate, *_XDR_SYDW, at most 12 characters; not for sole traders.
    package var institutionCertificate: String = ""

    /// Social organisation registration number, *_XDR_SHZZ, at most 50 characters; not for sole traders.
    package var socialOrganisationNumber: String = ""

    /// Legal representative or operator, *_FRDB, at most 50 characters; not for natural persons.
    package var legalRepresentative: String = ""

    /// The legal representative's document, *_FR_ZJLX. Never public.
    package var legalRepresentativeDocumentType: DocumentType = .unspecified

    /// Its number, *_FR_ZJHM, at most 64 characters. Encrypted at rest, masked in every answer.
    package var legalRepresentativeDocumentNumber: String = ""

    /// The natural person's or operator's document, *_XDR_ZJLX. Never public.
    package var documentType: DocumentType = .unspecified

    /// Its number, *_XDR_ZJHM, at most 64 characters; mandatory for natural persons. Encrypted at rest, masked in every
    /// answer.
    package var documentNumber: String = ""

    package init() {}

    package init(
        displayName: String = "", kind: CommonSchema.SubjectKind = .unspecified, uscc: String = "",
        registrationNumber: String = "", organisationCode: String = "", taxNumber: String = "",
        institutionCertificate: String = "", socialOrganisationNumber: String = "", legalRepresentative: String = "",
        legalRepresentativeDocumentType: DocumentType = .unspecified, legalRepresentativeDocumentNumber: String = "",
        documentType: DocumentType = .unspecified, documentNumber: String = ""
    ) {
        self.displayName = displayName
        self.kind = kind
        self.uscc = uscc
        self.registrationNumber = registrationNumber
        self.organisationCode = organisationCode
        self.taxNumber = taxNumber
        self.institutionCertificate = institutionCertificate
        self.socialOrganisationNumber = socialOrganisationNumber
        self.legalRepresentative = legalRepresentative
        self.legalRepresentativeDocumentType = legalRepresentativeDocumentType
        self.legalRepresentativeDocumentNumber = legalRepresentativeDocumentNumber
        self.documentType = documentType
        self.documentNumber = documentNumber
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&displayName)
        try visitor.value(&kind)
        try visitor.text(&uscc)
        try visitor.text(&registrationNumber)
        try visitor.text(&organisationCode)
        try visitor.text(&taxNumber)
        try visitor.text(&institutionCertificate)
        try visitor.text(&socialOrganisationNumber)
        try visitor.text(&legalRepresentative)
        try visitor.value(&legalRepresentativeDocumentType)
        try visitor.text(&legalRepresentativeDocumentNumber)
        try visitor.value(&documentType)
        try visitor.text(&documentNumber)
    }
}

/// A public body as the document writes it.
package struct PublicBody: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PublicBody" }
    package static let shape = MessageShape(of: Self.self)

    /// Name, 1 to 200 characters.
    package var displayName: String = ""

    /// Its unified social credit identifier.
    package var uscc: String = ""

    package init() {}

    package init(
        displayName: String = "", uscc: String = ""
    ) {
        self.displayName = displayName
        self.uscc = uscc
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&displayName)
        try visitor.text(&uscc)
    }
}

/// An administrative permit, field by field (template of 2018).
package struct PermitRecord: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PermitRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// Whom the permit is addressed to.
    package var counterpart: Counterpart? = nil

    /// Name of the document, XK_XKWS, 1 to 64 characters.
    package var documentTitle: String = ""

    /// Number of the document, XK_WSH, 1 to 64 characters.
    package var documentNumber: String = ""

    /// Kind of the permit, XK_XKLB.
    package var permitKind: PermitKind = .unspecified

    /// Name of the certificate, XK_XKZS, at most 64 characters.
    package var certificateTitle: String = ""

    /// Number of the permit, XK_XKBH, at most 64 characters.
    package var certificateNumber: String = ""

    /// What is permitted, XK_NR, 1 to 4000 characters.
    package var content: String = ""

    /// Day of the decision, XK_JDRQ, `YYYY-MM-DD`, not in the future.
    package var decisionDate: String = ""

    /// First day of validity, XK_YXQZ.
    package var validFrom: String = ""

    /// Last day of validity, XK_YXQZI, not before the first; `2099-12-31` means long term.
    package var validTo: String = ""

    /// The permitting authority, XK_XKJG and XK_XKJGDM: the caller's own department.
    package var authority: PublicBody? = nil

    /// True if the permit is valid (XK_ZT 1), false if not (2).
    package var valid: Bool = false

    /// The data source unit, XK_LYDW and XK_LYDWDM.
    package var sourceUnit: PublicBody? = nil

    /// Remark, BZ, at most 512 characters.
    package var remark: String = ""

    /// Domain code of the district's catalogue, three capital letters; empty where none is stated.
    package var domain: String = ""

    package init() {}

    package init(
        counterpart: Counterpart? = nil, documentTitle: String = "", documentNumber: String = "",
        permitKind: PermitKind = .unspecified, certificateTitle: String = "", certificateNumber: String = "",
        content: String = "", decisionDate: String = "", validFrom: String = "", validTo: String = "",
        authority: PublicBody? = nil, valid: Bool = false, sourceUnit: PublicBody? = nil, remark: String = "",
        domain: String = ""
    ) {
        self.counterpart = counterpart
        self.documentTitle = documentTitle
        self.documentNumber = documentNumber
        self.permitKind = permitKind
        self.certificateTitle = certificateTitle
        self.certificateNumber = certificateNumber
        self.content = content
        self.decisionDate = decisionDate
        self.validFrom = validFrom
        self.validTo = validTo
        self.authority = authority
        self.valid = valid
        self.sourceUnit = sourceUnit
        self.remark = remark
        self.domain = domain
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&counterpart)
        try visitor.text(&documentTitle)
        try visitor.text(&documentNumber)
        try visitor.value(&permitKind)
        try visitor.text(&certificateTitle)
        try visitor.text(&certificateNumber)
        try visitor.text(&content)
        try visitor.text(&decisionDate)
        try visitor.text(&validFrom)
        try visitor.text(&validTo)
        try visitor.message(&authority)
        visitor.number(&valid)
        try visitor.message(&sourceUnit)
        try visitor.text(&remark)
        try visitor.text(&domain)
    }
}

/// An administrative penalty, field by field (template of 2018 with the kinds of the law of 2021).
package struct PenaltyRecord: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PenaltyRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// Whom the penalty is addressed to.
    package var counterpart: Counterpart? = nil

    /// Number of the document, CF_WSH, 1 to 128 characters.
    package var documentNumber: String = ""

    /// Kind of conduct in words, CF_WFXW, 1 to 2000 characters.
    package var conduct: String = ""

    /// Facts, CF_SY, 1 to 2000 characters; no numbers of persons.
    package var facts: String = ""

    /// Legal ground, CF_YJ, 1 to 2048 characters.
    package var legalGround: String = ""

    /// Kinds of penalty, CF_CFLB, at least one.
    package var penaltyKinds: [PenaltyKind] = []

    /// Content, CF_NR, 1 to 4000 characters.
    package var content: String = ""

    /// Fine in 0.01 yuan, CF_NR_FK (there in 10 000 yuan); required with a fine, 0 without one.
    package var fineFen: Int64 = 0

    /// Confiscated amount in 0.01 yuan, CF_NR_WFFF; required with a confiscation, 0 without one.
    package var confiscatedFen: Int64 = 0

    /// Certificate suspended or revoked, name and number, CF_NR_ZKDX, at most 200 characters; required with a suspension
    /// or revocation.
    package var certificate: String = ""

    /// Day of the decision, CF_JDRQ, `YYYY-MM-DD`, not in the future.
    package var decisionDate: String = ""

    /// Last day of effect, CF_YXQ, not before the decision date.
    package var validTo: String = ""

    /// End of publication as the department states it, CF_GSJZQ, after the decision date; the rule set decides.
    package var statedPublicationEnd: String = ""

    /// The punishing authority, CF_CFJG and CF_CFJGDM: the caller's own department.
    package var authority: PublicBody? = nil

    /// The data source unit, CF_SJLY and CF_SJLYDM.
    package var sourceUnit: PublicBody? = nil

    /// Remark, BZ, at most 512 characters.
    package var remark: String = ""

    /// Domain code of the district's catalogue, three capital letters; empty where none is stated.
    package var domain: String = ""

    /// Conduct kind of the measures catalogue's trigger `DECISION:<kind>`, capital letters, digits and underscores, at
    /// most 40; empty where none is stated.
    package var conductKind: String = ""

    /// True if decided by simple procedure (行政处罚法 Art.51): class minor.
    package var simpleProcedure: Bool = false

    package init() {}

    package init(
        counterpart: Counterpart? = nil, documentNumber: String = "", conduct: String = "", facts: String = "",
        legalGround: String = "", penaltyKinds: [PenaltyKind] = [], content: String = "", fineFen: Int64 = 0,
        confiscatedFen: Int64 = 0, certificate: String = "", decisionDate: String = "", validTo: String = "",
        statedPublicationEnd: String = "", authority: PublicBody? = nil, sourceUnit: PublicBody? = nil, remark: String = "",
        domain: String = "", conductKind: String = "", simpleProcedure: Bool = false
    ) {
        self.counterpart = counterpart
        self.documentNumber = documentNumber
        self.conduct = conduct
        self.facts = facts
        self.legalGround = legalGround
        self.penaltyKinds = penaltyKinds
        self.content = content
        self.fineFen = fineFen
        self.confiscatedFen = confiscatedFen
        self.certificate = certificate
        self.decisionDate = decisionDate
        self.validTo = validTo
        self.statedPublicationEnd = statedPublicationEnd
        self.authority = authority
        self.sourceUnit = sourceUnit
        self.remark = remark
        self.domain = domain
        self.conductKind = conductKind
        self.simpleProcedure = simpleProcedure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&counterpart)
        try visitor.text(&documentNumber)
        try visitor.text(&conduct)
        try visitor.text(&facts)
        try visitor.text(&legalGround)
        try visitor.values(&penaltyKinds)
        try visitor.text(&content)
        visitor.number(&fineFen)
        visitor.number(&confiscatedFen)
        try visitor.text(&certificate)
        try visitor.text(&decisionDate)
        try visitor.text(&validTo)
        try visitor.text(&statedPublicationEnd)
        try visitor.message(&authority)
        try visitor.message(&sourceUnit)
        try visitor.text(&remark)
        try visitor.text(&domain)
        try visitor.text(&conductKind)
        visitor.number(&simpleProcedure)
    }
}

/// A decision of a further kind, by the one common table that serves all eight (国办发〔2019〕35号 item 15). Submitted and
/// published by the same working days and the same limits as permits and penalties: of natural persons nothing is
/// public, so that nobody reads from it who receives a payment or was compensated. It has no class, is no bad record for
/// the clean years and no ground of a measure.
package struct FurtherRecord: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.FurtherRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// Which of the further kinds; a permit or a penalty here is INVALID_ARGUMENT.
    package var kind: DecisionKind = .unspecified

    /// Whom the decision is addressed to.
    package var counterpart: Counterpart? = nil

    /// Name of the document, 1 to 64 characters.
    package var documentTitle: String = ""

    /// Number of the document, 1 to 128 characters.
    package var documentNumber: String = ""

    /// What was decided, 1 to 4000 characters; no numbers of persons.
    package var content: String = ""

    /// Legal ground, 1 to 2048 characters.
    package var legalGround: String = ""

    /// Result, at most 2000 characters: of an inspection what was found, of a coercion whether it is carried out.
    package var result: String = ""

    /// Amount of a levy, payment, compensation or reward in 0.01 yuan; 0 where there is none.
    package var amountFen: Int64 = 0

    /// Day of the decision, `YYYY-MM-DD`, not in the future.
    package var decisionDate: String = ""

    /// First day of effect, `YYYY-MM-DD`; empty means the day of the decision.
    package var validFrom: String = ""

    /// Last day of effect, `YYYY-MM-DD`, not before the first; empty where the decision has none.
    package var validTo: String = ""

    /// The deciding authority: the caller's own department.
    package var authority: PublicBody? = nil

    /// The data source unit.
    package var sourceUnit: PublicBody? = nil

    /// Remark, at most 512 characters.
    package var remark: String = ""

    /// Domain code of the district's catalogue, three capital letters; empty where none is stated.
    package var domain: String = ""

    package init() {}

    package init(
        kind: DecisionKind = .unspecified, counterpart: Counterpart? = nil, documentTitle: String = "",
        documentNumber: String = "", content: String = "", legalGround: String = "", result: String = "", amountFen: Int64 = 0,
        decisionDate: String = "", validFrom: String = "", validTo: String = "", authority: PublicBody? = nil,
        sourceUnit: PublicBody? = nil, remark: String = "", domain: String = ""
    ) {
        self.kind = kind
        self.counterpart = counterpart
        self.documentTitle = documentTitle
        self.documentNumber = documentNumber
        self.content = content
        self.legalGround = legalGround
        self.result = result
        self.amountFen = amountFen
        self.decisionDate = decisionDate
        self.validFrom = validFrom
        self.validTo = validTo
        self.authority = authority
        self.sourceUnit = sourceUnit
        self.remark = remark
        self.domain = domain
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.message(&counterpart)
        try visitor.text(&documentTitle)
        try visitor.text(&documentNumber)
        try visitor.text(&content)
        try visitor.text(&legalGround)
        try visitor.text(&result)
        visitor.number(&amountFen)
        try visitor.text(&decisionDate)
        try visitor.text(&validFrom)
        try visitor.text(&validTo)
        try visitor.message(&authority)
        try visitor.message(&sourceUnit)
        try visitor.text(&remark)
        try visitor.text(&domain)
    }
}

/// That a penalty was served together with the notice on credit repair, and how (Heilongjiang, fully from 2025-07-01).
package struct JointService: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.JointService" }
    package static let shape = MessageShape(of: Self.self)

    /// Service of the decision: day, channel, recipient, document, proof.
    package var service: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair that was served with it.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// The official who recorded it.
    package var official: CommonSchema.Official? = nil

    /// When it was recorded.
    package var recordTime: WireTimestamp? = nil

    package init() {}

    package init(
        service: CommonSchema.ProofOfService? = nil, repairNotice: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil, recordTime: WireTimestamp? = nil
    ) {
        self.service = service
        self.repairNotice = repairNotice
        self.official = official
        self.recordTime = recordTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&service)
        try visitor.message(&repairNotice)
        try visitor.message(&official)
        try visitor.message(&recordTime)
    }
}

/// How long a decision is public, by the rule set of its date.
package struct PublicationPeriod: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PublicationPeriod" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule set: "2019-527", "2023-58", "2025-36", "SAMR-45" or "SAMR-107", as the rule book names it for the
    /// department and the day of the decision.
    package var ruleSet: String = ""

    /// Months before a repair is possible; 0 where nothing is published as a rule.
    package var minimumMonths: Int32 = 0

    /// Months after which publication ends by itself; 0 where nothing is published as a rule.
    package var maximumMonths: Int32 = 0

    /// First day on which a repair is possible, `YYYY-MM-DD`; empty for permits and where no early end is allowed.
    package var repairableFrom: String = ""

    /// Last day of publication, `YYYY-MM-DD`; empty where nothing is published or the decision is a permit.
    package var lastDate: String = ""

    /// Version of the rule book that was applied; 0 for a decision older than the first book.
    package var ruleBookVersion: Int32 = 0

    package init() {}

    package init(
        ruleSet: String = "", minimumMonths: Int32 = 0, maximumMonths: Int32 = 0, repairableFrom: String = "",
        lastDate: String = "", ruleBookVersion: Int32 = 0
    ) {
        self.ruleSet = ruleSet
        self.minimumMonths = minimumMonths
        self.maximumMonths = maximumMonths
        self.repairableFrom = repairableFrom
        self.lastDate = lastDate
        self.ruleBookVersion = ruleBookVersion
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&ruleSet)
        visitor.number(&minimumMonths)
        visitor.number(&maximumMonths)
        try visitor.text(&repairableFrom)
        try visitor.text(&lastDate)
        visitor.number(&ruleBookVersion)
    }
}

/// A permit, penalty or further decision as the registry keeps it.
package struct Decision: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.Decision" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `decisions/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// The subject it is about, `subjects/{id}`, at the end of any chain of merges.
    package var subject: String = ""

    /// Code of the department that submitted it and answers for it.
    package var department: String = ""

    /// The status.
    package var status: DecisionStatus = .unspecified

    /// What the document says, by kind.
    package enum OneOf_Record: Sendable, Hashable {
        /// A permit's fields.
        case permit(PermitRecord)
        /// A penalty's fields.
        case penalty(PenaltyRecord)
        /// The fields of a further kind.
        case further(FurtherRecord)
    }

    /// What the document says, by kind.
    package var record: OneOf_Record?

    /// Class of the conduct; unspecified for permits.
    package var severity: SeverityClass = .unspecified

    /// How long it is public.
    package var publication: PublicationPeriod? = nil

    /// Who may see it.
    package var disclosure: DisclosureState = .unspecified

    /// Last day on which it was to be uploaded: the 7th working day after the decision date.
    package var uploadDue: CommonSchema.DueDate? = nil

    /// True if it was submitted after that day. Provisional while the due date is.
    package var late: Bool = false

    /// Calendar days after the due date; 0 if not late.
    package var daysLate: Int32 = 0

    /// When the registry accepted it first.
    package var submitTime: WireTimestamp? = nil

    /// The import it came by, `imports/{id}`; empty for a single submission.
    package var `import`: String = ""

    /// Its row in that import, 1 for the first row after the header; 0 for a single submission.
    package var importRow: Int64 = 0

    /// Version of the content, 1 at first, one more with every correction.
    package var version: Int32 = 0

    /// True while an objection to it is being verified.
    package var disputed: Bool = false

    /// Changes with every change of the resource.
    package var etag: String = ""

    /// When it was changed last.
    package var updateTime: WireTimestamp? = nil

    /// How a penalty was served; absent until it is recorded, and for other kinds.
    package var jointService: JointService? = nil

    /// True for a penalty on an organisation or sole trader that has to be served together with the repair notice and of
    /// which that is not recorded yet.
    package var jointServiceMissing: Bool = false

    /// True while reconsideration or litigation about it is pending. A mark: publication and effect go on.
    package var proceedingsPending: Bool = false

    /// True while a court or reconsideration body has ordered that it is not executed: no ground of a measure.
    package var executionSuspended: Bool = false

    package init() {}

    package init(
        name: String = "", kind: DecisionKind = .unspecified, subject: String = "", department: String = "",
        status: DecisionStatus = .unspecified, record: OneOf_Record? = nil, severity: SeverityClass = .unspecified,
        publication: PublicationPeriod? = nil, disclosure: DisclosureState = .unspecified, uploadDue: CommonSchema.DueDate? = nil,
        late: Bool = false, daysLate: Int32 = 0, submitTime: WireTimestamp? = nil, `import`: String = "", importRow: Int64 = 0,
        version: Int32 = 0, disputed: Bool = false, etag: String = "", updateTime: WireTimestamp? = nil,
        jointService: JointService? = nil, jointServiceMissing: Bool = false, proceedingsPending: Bool = false,
        executionSuspended: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.subject = subject
        self.department = department
        self.status = status
        self.record = record
        self.severity = severity
        self.publication = publication
        self.disclosure = disclosure
        self.uploadDue = uploadDue
        self.late = late
        self.daysLate = daysLate
        self.submitTime = submitTime
        self.`import` = `import`
        self.importRow = importRow
        self.version = version
        self.disputed = disputed
        self.etag = etag
        self.updateTime = updateTime
        self.jointService = jointService
        self.jointServiceMissing = jointServiceMissing
        self.proceedingsPending = proceedingsPending
        self.executionSuspended = executionSuspended
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.text(&subject)
        try visitor.text(&department)
        try visitor.value(&status)
        while let number = visitor.alternative() {
            switch number {
                case 6: if let value: PermitRecord = try visitor.message() { record = .permit(value) }
                case 7: if let value: PenaltyRecord = try visitor.message() { record = .penalty(value) }
                case 21: if let value: FurtherRecord = try visitor.message() { record = .further(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch record {
                case .permit(let value): try visitor.put(6, value)
                case .penalty(let value): try visitor.put(7, value)
                case .further(let value): try visitor.put(21, value)
                case nil: break
            }
        }
        try visitor.value(&severity)
        try visitor.message(&publication)
        try visitor.value(&disclosure)
        try visitor.message(&uploadDue)
        visitor.number(&late)
        visitor.number(&daysLate)
        try visitor.message(&submitTime)
        try visitor.text(&`import`)
        visitor.number(&importRow)
        visitor.number(&version)
        visitor.number(&disputed)
        try visitor.text(&etag)
        try visitor.message(&updateTime)
        try visitor.message(&jointService)
        visitor.number(&jointServiceMissing)
        visitor.number(&proceedingsPending)
        visitor.number(&executionSuspended)
    }
}

/// One rule that a record breaks.
package struct RecordViolation: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RecordViolation" }
    package static let shape = MessageShape(of: Self.self)

    /// The field: the template's code, for example `CF_NR_FK`; empty where the row as a whole is meant.
    package var field: String = ""

    /// The rule that it breaks. Never holds a value of a person's number.
    package var rule: String = ""

    /// What to do about it.
    package var remedy: String = ""

    /// `rule` in Chinese.
    package var ruleZh: String = ""

    /// `remedy` in Chinese.
    package var remedyZh: String = ""

    package init() {}

    package init(
        field: String = "", rule: String = "", remedy: String = "", ruleZh: String = "", remedyZh: String = ""
    ) {
        self.field = field
        self.rule = rule
        self.remedy = remedy
        self.ruleZh = ruleZh
        self.remedyZh = remedyZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&field)
        try visitor.text(&rule)
        try visitor.text(&remedy)
        try visitor.text(&ruleZh)
        try visitor.text(&remedyZh)
    }
}
