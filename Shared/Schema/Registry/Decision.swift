// Written by `make generate` from proto/xinyi/registry/v1/decision.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The kind of a decision.
package enum DecisionKind: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .permit, .penalty, .coercion, .confirmation, .levy, .payment, .adjudication, .compensation, .reward, .inspection] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "DECISION_KIND_UNSPECIFIED"
            case .permit: "DECISION_KIND_PERMIT"
            case .penalty: "DECISION_KIND_PENALTY"
            case .coercion: "DECISION_KIND_COERCION"
            case .confirmation: "DECISION_KIND_CONFIRMATION"
            case .levy: "DECISION_KIND_LEVY"
            case .payment: "DECISION_KIND_PAYMENT"
            case .adjudication: "DECISION_KIND_ADJUDICATION"
            case .compensation: "DECISION_KIND_COMPENSATION"
            case .reward: "DECISION_KIND_REWARD"
            case .inspection: "DECISION_KIND_INSPECTION"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "DECISION_KIND_UNSPECIFIED": self = .unspecified
            case "DECISION_KIND_PERMIT": self = .permit
            case "DECISION_KIND_PENALTY": self = .penalty
            case "DECISION_KIND_COERCION": self = .coercion
            case "DECISION_KIND_CONFIRMATION": self = .confirmation
            case "DECISION_KIND_LEVY": self = .levy
            case "DECISION_KIND_PAYMENT": self = .payment
            case "DECISION_KIND_ADJUDICATION": self = .adjudication
            case "DECISION_KIND_COMPENSATION": self = .compensation
            case "DECISION_KIND_REWARD": self = .reward
            case "DECISION_KIND_INSPECTION": self = .inspection
            default: return nil
        }
    }
}

/// Where a decision stands.
package enum DecisionStatus: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .effective, .invalid, .withdrawn, .annulled] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "DECISION_STATUS_UNSPECIFIED"
            case .effective: "DECISION_STATUS_EFFECTIVE"
            case .invalid: "DECISION_STATUS_INVALID"
            case .withdrawn: "DECISION_STATUS_WITHDRAWN"
            case .annulled: "DECISION_STATUS_ANNULLED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "DECISION_STATUS_UNSPECIFIED": self = .unspecified
            case "DECISION_STATUS_EFFECTIVE": self = .effective
            case "DECISION_STATUS_INVALID": self = .invalid
            case "DECISION_STATUS_WITHDRAWN": self = .withdrawn
            case "DECISION_STATUS_ANNULLED": self = .annulled
            default: return nil
        }
    }
}

/// The kind of a permit (template field XK_XKLB).
package enum PermitKind: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .ordinary, .franchise, .accreditation, .approval, .registration, .other] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PERMIT_KIND_UNSPECIFIED"
            case .ordinary: "PERMIT_KIND_ORDINARY"
            case .franchise: "PERMIT_KIND_FRANCHISE"
            case .accreditation: "PERMIT_KIND_ACCREDITATION"
            case .approval: "PERMIT_KIND_APPROVAL"
            case .registration: "PERMIT_KIND_REGISTRATION"
            case .other: "PERMIT_KIND_OTHER"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PERMIT_KIND_UNSPECIFIED": self = .unspecified
            case "PERMIT_KIND_ORDINARY": self = .ordinary
            case "PERMIT_KIND_FRANCHISE": self = .franchise
            case "PERMIT_KIND_ACCREDITATION": self = .accreditation
            case "PERMIT_KIND_APPROVAL": self = .approval
            case "PERMIT_KIND_REGISTRATION": self = .registration
            case "PERMIT_KIND_OTHER": self = .other
            default: return nil
        }
    }
}

/// The kind of a penalty (行政处罚法 Art.9; template field CF_CFLB).
package enum PenaltyKind: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .warning, .criticism, .fine, .confiscationOfGains, .confiscationOfProperty, .permitSuspension, .downgrade, .permitRevocation, .businessRestriction, .businessSuspension, .closure, .practiceBan, .detention, .other] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PENALTY_KIND_UNSPECIFIED"
            case .warning: "PENALTY_KIND_WARNING"
            case .criticism: "PENALTY_KIND_CRITICISM"
            case .fine: "PENALTY_KIND_FINE"
            case .confiscationOfGains: "PENALTY_KIND_CONFISCATION_OF_GAINS"
            case .confiscationOfProperty: "PENALTY_KIND_CONFISCATION_OF_PROPERTY"
            case .permitSuspension: "PENALTY_KIND_PERMIT_SUSPENSION"
            case .downgrade: "PENALTY_KIND_DOWNGRADE"
            case .permitRevocation: "PENALTY_KIND_PERMIT_REVOCATION"
            case .businessRestriction: "PENALTY_KIND_BUSINESS_RESTRICTION"
            case .businessSuspension: "PENALTY_KIND_BUSINESS_SUSPENSION"
            case .closure: "PENALTY_KIND_CLOSURE"
            case .practiceBan: "PENALTY_KIND_PRACTICE_BAN"
            case .detention: "PENALTY_KIND_DETENTION"
            case .other: "PENALTY_KIND_OTHER"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PENALTY_KIND_UNSPECIFIED": self = .unspecified
            case "PENALTY_KIND_WARNING": self = .warning
            case "PENALTY_KIND_CRITICISM": self = .criticism
            case "PENALTY_KIND_FINE": self = .fine
            case "PENALTY_KIND_CONFISCATION_OF_GAINS": self = .confiscationOfGains
            case "PENALTY_KIND_CONFISCATION_OF_PROPERTY": self = .confiscationOfProperty
            case "PENALTY_KIND_PERMIT_SUSPENSION": self = .permitSuspension
            case "PENALTY_KIND_DOWNGRADE": self = .downgrade
            case "PENALTY_KIND_PERMIT_REVOCATION": self = .permitRevocation
            case "PENALTY_KIND_BUSINESS_RESTRICTION": self = .businessRestriction
            case "PENALTY_KIND_BUSINESS_SUSPENSION": self = .businessSuspension
            case "PENALTY_KIND_CLOSURE": self = .closure
            case "PENALTY_KIND_PRACTICE_BAN": self = .practiceBan
            case "PENALTY_KIND_DETENTION": self = .detention
            case "PENALTY_KIND_OTHER": self = .other
            default: return nil
        }
    }
}

/// How grave the conduct behind a penalty is, by the rule set of the decision date.
package enum SeverityClass: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .minor, .general, .serious] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .minor
            case 2: self = .general
            case 3: self = .serious
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .minor: 1
            case .general: 2
            case .serious: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SEVERITY_CLASS_UNSPECIFIED"
            case .minor: "SEVERITY_CLASS_MINOR"
            case .general: "SEVERITY_CLASS_GENERAL"
            case .serious: "SEVERITY_CLASS_SERIOUS"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SEVERITY_CLASS_UNSPECIFIED": self = .unspecified
            case "SEVERITY_CLASS_MINOR": self = .minor
            case "SEVERITY_CLASS_GENERAL": self = .general
            case "SEVERITY_CLASS_SERIOUS": self = .serious
            default: return nil
        }
    }
}

/// Who may see a decision.
package enum DisclosureState: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .`internal`, .`public`, .withheld, .ended, .shielded] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "DISCLOSURE_STATE_UNSPECIFIED"
            case .`internal`: "DISCLOSURE_STATE_INTERNAL"
            case .`public`: "DISCLOSURE_STATE_PUBLIC"
            case .withheld: "DISCLOSURE_STATE_WITHHELD"
            case .ended: "DISCLOSURE_STATE_ENDED"
            case .shielded: "DISCLOSURE_STATE_SHIELDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "DISCLOSURE_STATE_UNSPECIFIED": self = .unspecified
            case "DISCLOSURE_STATE_INTERNAL": self = .`internal`
            case "DISCLOSURE_STATE_PUBLIC": self = .`public`
            case "DISCLOSURE_STATE_WITHHELD": self = .withheld
            case "DISCLOSURE_STATE_ENDED": self = .ended
            case "DISCLOSURE_STATE_SHIELDED": self = .shielded
            default: return nil
        }
    }
}

/// The administrative counterpart (行政相对人) as the document writes it.
package struct Counterpart: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Counterpart" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        displayName: String = "",
        kind: CommonSchema.SubjectKind = .unspecified,
        uscc: String = "",
        registrationNumber: String = "",
        organisationCode: String = "",
        taxNumber: String = "",
        institutionCertificate: String = "",
        socialOrganisationNumber: String = "",
        legalRepresentative: String = "",
        legalRepresentativeDocumentType: DocumentType = .unspecified,
        legalRepresentativeDocumentNumber: String = "",
        documentType: DocumentType = .unspecified,
        documentNumber: String = ""
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
}

extension Counterpart {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__counterpart__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Counterpart>) throws(MessageFault) {
        self.init()
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.kind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
        self.registrationNumber = try MessageArena.string(c.pointee.registration_number, "registration_number")
        self.organisationCode = try MessageArena.string(c.pointee.organisation_code, "organisation_code")
        self.taxNumber = try MessageArena.string(c.pointee.tax_number, "tax_number")
        self.institutionCertificate = try MessageArena.string(c.pointee.institution_certificate, "institution_certificate")
        self.socialOrganisationNumber = try MessageArena.string(c.pointee.social_organisation_number, "social_organisation_number")
        self.legalRepresentative = try MessageArena.string(c.pointee.legal_representative, "legal_representative")
        self.legalRepresentativeDocumentType = try MessageArena.enumeration(DocumentType(rawValue: Int32(bitPattern: c.pointee.legal_representative_document_type.rawValue)), "legal_representative_document_type")
        self.legalRepresentativeDocumentNumber = try MessageArena.string(c.pointee.legal_representative_document_number, "legal_representative_document_number")
        self.documentType = try MessageArena.enumeration(DocumentType(rawValue: Int32(bitPattern: c.pointee.document_type.rawValue)), "document_type")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Counterpart> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Counterpart>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Counterpart.self, capacity: 1)
        xinyi__registry__v1__counterpart__init(c)
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        c.pointee.registration_number = try arena.copy(self.registrationNumber, "registration_number")
        c.pointee.organisation_code = try arena.copy(self.organisationCode, "organisation_code")
        c.pointee.tax_number = try arena.copy(self.taxNumber, "tax_number")
        c.pointee.institution_certificate = try arena.copy(self.institutionCertificate, "institution_certificate")
        c.pointee.social_organisation_number = try arena.copy(self.socialOrganisationNumber, "social_organisation_number")
        c.pointee.legal_representative = try arena.copy(self.legalRepresentative, "legal_representative")
        c.pointee.legal_representative_document_type = Xinyi__Registry__V1__DocumentType(rawValue: UInt32(bitPattern: self.legalRepresentativeDocumentType.rawValue))
        c.pointee.legal_representative_document_number = try arena.copy(self.legalRepresentativeDocumentNumber, "legal_representative_document_number")
        c.pointee.document_type = Xinyi__Registry__V1__DocumentType(rawValue: UInt32(bitPattern: self.documentType.rawValue))
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        return c
    }
}

/// A public body as the document writes it.
package struct PublicBody: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PublicBody" }

    /// Name, 1 to 200 characters.
    package var displayName: String = ""

    /// Its unified social credit identifier.
    package var uscc: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        displayName: String = "",
        uscc: String = ""
    ) {
        self.displayName = displayName
        self.uscc = uscc
    }
}

extension PublicBody {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__public_body__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PublicBody>) throws(MessageFault) {
        self.init()
        self.displayName = try MessageArena.string(c.pointee.display_name, "display_name")
        self.uscc = try MessageArena.string(c.pointee.uscc, "uscc")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PublicBody> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PublicBody>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PublicBody.self, capacity: 1)
        xinyi__registry__v1__public_body__init(c)
        c.pointee.display_name = try arena.copy(self.displayName, "display_name")
        c.pointee.uscc = try arena.copy(self.uscc, "uscc")
        return c
    }
}

/// An administrative permit, field by field (template of 2018).
package struct PermitRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PermitRecord" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        counterpart: Counterpart? = nil,
        documentTitle: String = "",
        documentNumber: String = "",
        permitKind: PermitKind = .unspecified,
        certificateTitle: String = "",
        certificateNumber: String = "",
        content: String = "",
        decisionDate: String = "",
        validFrom: String = "",
        validTo: String = "",
        authority: PublicBody? = nil,
        valid: Bool = false,
        sourceUnit: PublicBody? = nil,
        remark: String = "",
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
}

extension PermitRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__permit_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PermitRecord>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.counterpart {
            do { self.counterpart = try Counterpart(unpacked: nested) } catch { throw error.inside("counterpart") }
        }
        self.documentTitle = try MessageArena.string(c.pointee.document_title, "document_title")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.permitKind = try MessageArena.enumeration(PermitKind(rawValue: Int32(bitPattern: c.pointee.permit_kind.rawValue)), "permit_kind")
        self.certificateTitle = try MessageArena.string(c.pointee.certificate_title, "certificate_title")
        self.certificateNumber = try MessageArena.string(c.pointee.certificate_number, "certificate_number")
        self.content = try MessageArena.string(c.pointee.content, "content")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.validFrom = try MessageArena.string(c.pointee.valid_from, "valid_from")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        if let nested = c.pointee.authority {
            do { self.authority = try PublicBody(unpacked: nested) } catch { throw error.inside("authority") }
        }
        self.valid = c.pointee.valid != 0
        if let nested = c.pointee.source_unit {
            do { self.sourceUnit = try PublicBody(unpacked: nested) } catch { throw error.inside("source_unit") }
        }
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PermitRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PermitRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PermitRecord.self, capacity: 1)
        xinyi__registry__v1__permit_record__init(c)
        if let value = self.counterpart {
            do { c.pointee.counterpart = try value.packed(in: arena) } catch { throw error.inside("counterpart") }
        }
        c.pointee.document_title = try arena.copy(self.documentTitle, "document_title")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.permit_kind = Xinyi__Registry__V1__PermitKind(rawValue: UInt32(bitPattern: self.permitKind.rawValue))
        c.pointee.certificate_title = try arena.copy(self.certificateTitle, "certificate_title")
        c.pointee.certificate_number = try arena.copy(self.certificateNumber, "certificate_number")
        c.pointee.content = try arena.copy(self.content, "content")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.valid_from = try arena.copy(self.validFrom, "valid_from")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        if let value = self.authority {
            do { c.pointee.authority = try value.packed(in: arena) } catch { throw error.inside("authority") }
        }
        c.pointee.valid = self.valid ? 1 : 0
        if let value = self.sourceUnit {
            do { c.pointee.source_unit = try value.packed(in: arena) } catch { throw error.inside("source_unit") }
        }
        c.pointee.remark = try arena.copy(self.remark, "remark")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        return c
    }
}

/// An administrative penalty, field by field (template of 2018 with the kinds of the law of 2021).
package struct PenaltyRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PenaltyRecord" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        counterpart: Counterpart? = nil,
        documentNumber: String = "",
        conduct: String = "",
        facts: String = "",
        legalGround: String = "",
        penaltyKinds: [PenaltyKind] = [],
        content: String = "",
        fineFen: Int64 = 0,
        confiscatedFen: Int64 = 0,
        certificate: String = "",
        decisionDate: String = "",
        validTo: String = "",
        statedPublicationEnd: String = "",
        authority: PublicBody? = nil,
        sourceUnit: PublicBody? = nil,
        remark: String = "",
        domain: String = "",
        conductKind: String = "",
        simpleProcedure: Bool = false
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
}

extension PenaltyRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__penalty_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PenaltyRecord>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.counterpart {
            do { self.counterpart = try Counterpart(unpacked: nested) } catch { throw error.inside("counterpart") }
        }
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.conduct = try MessageArena.string(c.pointee.conduct, "conduct")
        self.facts = try MessageArena.string(c.pointee.facts, "facts")
        self.legalGround = try MessageArena.string(c.pointee.legal_ground, "legal_ground")
        self.penaltyKinds.reserveCapacity(c.pointee.n_penalty_kinds)
        for value in UnsafeBufferPointer(start: c.pointee.penalty_kinds, count: c.pointee.n_penalty_kinds) {
            self.penaltyKinds.append(try MessageArena.enumeration(PenaltyKind(rawValue: Int32(bitPattern: value.rawValue)), "penalty_kinds"))
        }
        self.content = try MessageArena.string(c.pointee.content, "content")
        self.fineFen = c.pointee.fine_fen
        self.confiscatedFen = c.pointee.confiscated_fen
        self.certificate = try MessageArena.string(c.pointee.certificate, "certificate")
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        self.statedPublicationEnd = try MessageArena.string(c.pointee.stated_publication_end, "stated_publication_end")
        if let nested = c.pointee.authority {
            do { self.authority = try PublicBody(unpacked: nested) } catch { throw error.inside("authority") }
        }
        if let nested = c.pointee.source_unit {
            do { self.sourceUnit = try PublicBody(unpacked: nested) } catch { throw error.inside("source_unit") }
        }
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.conductKind = try MessageArena.string(c.pointee.conduct_kind, "conduct_kind")
        self.simpleProcedure = c.pointee.simple_procedure != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PenaltyRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PenaltyRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PenaltyRecord.self, capacity: 1)
        xinyi__registry__v1__penalty_record__init(c)
        if let value = self.counterpart {
            do { c.pointee.counterpart = try value.packed(in: arena) } catch { throw error.inside("counterpart") }
        }
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.conduct = try arena.copy(self.conduct, "conduct")
        c.pointee.facts = try arena.copy(self.facts, "facts")
        c.pointee.legal_ground = try arena.copy(self.legalGround, "legal_ground")
        if !self.penaltyKinds.isEmpty {
            c.pointee.n_penalty_kinds = self.penaltyKinds.count
            c.pointee.penalty_kinds = arena.list(self.penaltyKinds.map { Xinyi__Registry__V1__PenaltyKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.content = try arena.copy(self.content, "content")
        c.pointee.fine_fen = self.fineFen
        c.pointee.confiscated_fen = self.confiscatedFen
        c.pointee.certificate = try arena.copy(self.certificate, "certificate")
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        c.pointee.stated_publication_end = try arena.copy(self.statedPublicationEnd, "stated_publication_end")
        if let value = self.authority {
            do { c.pointee.authority = try value.packed(in: arena) } catch { throw error.inside("authority") }
        }
        if let value = self.sourceUnit {
            do { c.pointee.source_unit = try value.packed(in: arena) } catch { throw error.inside("source_unit") }
        }
        c.pointee.remark = try arena.copy(self.remark, "remark")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.conduct_kind = try arena.copy(self.conductKind, "conduct_kind")
        c.pointee.simple_procedure = self.simpleProcedure ? 1 : 0
        return c
    }
}

/// A decision of a further kind, by the one common table that serves all eight (国办发〔2019〕35号 item 15). Submitted and
/// published by the same working days and the same limits as permits and penalties: of natural persons nothing is
/// public, so that nobody reads from it who receives a payment or was compensated. It has no class, is no bad record for
/// the clean years and no ground of a measure.
package struct FurtherRecord: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.FurtherRecord" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: DecisionKind = .unspecified,
        counterpart: Counterpart? = nil,
        documentTitle: String = "",
        documentNumber: String = "",
        content: String = "",
        legalGround: String = "",
        result: String = "",
        amountFen: Int64 = 0,
        decisionDate: String = "",
        validFrom: String = "",
        validTo: String = "",
        authority: PublicBody? = nil,
        sourceUnit: PublicBody? = nil,
        remark: String = "",
        domain: String = ""
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
}

extension FurtherRecord {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__further_record__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__FurtherRecord>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        if let nested = c.pointee.counterpart {
            do { self.counterpart = try Counterpart(unpacked: nested) } catch { throw error.inside("counterpart") }
        }
        self.documentTitle = try MessageArena.string(c.pointee.document_title, "document_title")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.content = try MessageArena.string(c.pointee.content, "content")
        self.legalGround = try MessageArena.string(c.pointee.legal_ground, "legal_ground")
        self.result = try MessageArena.string(c.pointee.result, "result")
        self.amountFen = c.pointee.amount_fen
        self.decisionDate = try MessageArena.string(c.pointee.decision_date, "decision_date")
        self.validFrom = try MessageArena.string(c.pointee.valid_from, "valid_from")
        self.validTo = try MessageArena.string(c.pointee.valid_to, "valid_to")
        if let nested = c.pointee.authority {
            do { self.authority = try PublicBody(unpacked: nested) } catch { throw error.inside("authority") }
        }
        if let nested = c.pointee.source_unit {
            do { self.sourceUnit = try PublicBody(unpacked: nested) } catch { throw error.inside("source_unit") }
        }
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__FurtherRecord> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__FurtherRecord>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__FurtherRecord.self, capacity: 1)
        xinyi__registry__v1__further_record__init(c)
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        if let value = self.counterpart {
            do { c.pointee.counterpart = try value.packed(in: arena) } catch { throw error.inside("counterpart") }
        }
        c.pointee.document_title = try arena.copy(self.documentTitle, "document_title")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.content = try arena.copy(self.content, "content")
        c.pointee.legal_ground = try arena.copy(self.legalGround, "legal_ground")
        c.pointee.result = try arena.copy(self.result, "result")
        c.pointee.amount_fen = self.amountFen
        c.pointee.decision_date = try arena.copy(self.decisionDate, "decision_date")
        c.pointee.valid_from = try arena.copy(self.validFrom, "valid_from")
        c.pointee.valid_to = try arena.copy(self.validTo, "valid_to")
        if let value = self.authority {
            do { c.pointee.authority = try value.packed(in: arena) } catch { throw error.inside("authority") }
        }
        if let value = self.sourceUnit {
            do { c.pointee.source_unit = try value.packed(in: arena) } catch { throw error.inside("source_unit") }
        }
        c.pointee.remark = try arena.copy(self.remark, "remark")
        c.pointee.domain = try arena.copy(self.domain, "domain")
        return c
    }
}

/// That a penalty was served together with the notice on credit repair, and how (Heilongjiang, fully from 2025-07-01).
package struct JointService: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.JointService" }

    /// Service of the decision: day, channel, recipient, document, proof.
    package var service: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair that was served with it.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// The official who recorded it.
    package var official: CommonSchema.Official? = nil

    /// When it was recorded.
    package var recordTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        service: CommonSchema.ProofOfService? = nil,
        repairNotice: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil,
        recordTime: WireTimestamp? = nil
    ) {
        self.service = service
        self.repairNotice = repairNotice
        self.official = official
        self.recordTime = recordTime
    }
}

extension JointService {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__joint_service__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__JointService>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.service {
            do { self.service = try CommonSchema.ProofOfService(unpacked: nested) } catch { throw error.inside("service") }
        }
        if let nested = c.pointee.repair_notice {
            do { self.repairNotice = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("repair_notice") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.record_time {
            do { self.recordTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("record_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__JointService> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__JointService>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__JointService.self, capacity: 1)
        xinyi__registry__v1__joint_service__init(c)
        if let value = self.service {
            do { c.pointee.service = try value.packed(in: arena) } catch { throw error.inside("service") }
        }
        if let value = self.repairNotice {
            do { c.pointee.repair_notice = try value.packed(in: arena) } catch { throw error.inside("repair_notice") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.recordTime {
            do { c.pointee.record_time = try value.packed(in: arena) } catch { throw error.inside("record_time") }
        }
        return c
    }
}

/// How long a decision is public, by the rule set of its date.
package struct PublicationPeriod: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.PublicationPeriod" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        ruleSet: String = "",
        minimumMonths: Int32 = 0,
        maximumMonths: Int32 = 0,
        repairableFrom: String = "",
        lastDate: String = "",
        ruleBookVersion: Int32 = 0
    ) {
        self.ruleSet = ruleSet
        self.minimumMonths = minimumMonths
        self.maximumMonths = maximumMonths
        self.repairableFrom = repairableFrom
        self.lastDate = lastDate
        self.ruleBookVersion = ruleBookVersion
    }
}

extension PublicationPeriod {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__publication_period__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__PublicationPeriod>) throws(MessageFault) {
        self.init()
        self.ruleSet = try MessageArena.string(c.pointee.rule_set, "rule_set")
        self.minimumMonths = c.pointee.minimum_months
        self.maximumMonths = c.pointee.maximum_months
        self.repairableFrom = try MessageArena.string(c.pointee.repairable_from, "repairable_from")
        self.lastDate = try MessageArena.string(c.pointee.last_date, "last_date")
        self.ruleBookVersion = c.pointee.rule_book_version
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__PublicationPeriod> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__PublicationPeriod>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__PublicationPeriod.self, capacity: 1)
        xinyi__registry__v1__publication_period__init(c)
        c.pointee.rule_set = try arena.copy(self.ruleSet, "rule_set")
        c.pointee.minimum_months = self.minimumMonths
        c.pointee.maximum_months = self.maximumMonths
        c.pointee.repairable_from = try arena.copy(self.repairableFrom, "repairable_from")
        c.pointee.last_date = try arena.copy(self.lastDate, "last_date")
        c.pointee.rule_book_version = self.ruleBookVersion
        return c
    }
}

/// A permit, penalty or further decision as the registry keeps it.
package struct Decision: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.Decision" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: DecisionKind = .unspecified,
        subject: String = "",
        department: String = "",
        status: DecisionStatus = .unspecified,
        record: OneOf_Record? = nil,
        severity: SeverityClass = .unspecified,
        publication: PublicationPeriod? = nil,
        disclosure: DisclosureState = .unspecified,
        uploadDue: CommonSchema.DueDate? = nil,
        late: Bool = false,
        daysLate: Int32 = 0,
        submitTime: WireTimestamp? = nil,
        `import`: String = "",
        importRow: Int64 = 0,
        version: Int32 = 0,
        disputed: Bool = false,
        etag: String = "",
        updateTime: WireTimestamp? = nil,
        jointService: JointService? = nil,
        jointServiceMissing: Bool = false,
        proceedingsPending: Bool = false,
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
}

extension Decision {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__decision__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__Decision>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(DecisionKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.status = try MessageArena.enumeration(DecisionStatus(rawValue: Int32(bitPattern: c.pointee.status.rawValue)), "status")
        switch c.pointee.record_case.rawValue {
            case 6:
            if let nested = c.pointee.permit {
                do { self.record = .permit(try PermitRecord(unpacked: nested)) } catch { throw error.inside("permit") }
            }
            case 7:
            if let nested = c.pointee.penalty {
                do { self.record = .penalty(try PenaltyRecord(unpacked: nested)) } catch { throw error.inside("penalty") }
            }
            case 21:
            if let nested = c.pointee.further {
                do { self.record = .further(try FurtherRecord(unpacked: nested)) } catch { throw error.inside("further") }
            }
            default: break
        }
        self.severity = try MessageArena.enumeration(SeverityClass(rawValue: Int32(bitPattern: c.pointee.severity.rawValue)), "severity")
        if let nested = c.pointee.publication {
            do { self.publication = try PublicationPeriod(unpacked: nested) } catch { throw error.inside("publication") }
        }
        self.disclosure = try MessageArena.enumeration(DisclosureState(rawValue: Int32(bitPattern: c.pointee.disclosure.rawValue)), "disclosure")
        if let nested = c.pointee.upload_due {
            do { self.uploadDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("upload_due") }
        }
        self.late = c.pointee.late != 0
        self.daysLate = c.pointee.days_late
        if let nested = c.pointee.submit_time {
            do { self.submitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("submit_time") }
        }
        self.`import` = try MessageArena.string(c.pointee.import, "import")
        self.importRow = c.pointee.import_row
        self.version = c.pointee.version
        self.disputed = c.pointee.disputed != 0
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        if let nested = c.pointee.joint_service {
            do { self.jointService = try JointService(unpacked: nested) } catch { throw error.inside("joint_service") }
        }
        self.jointServiceMissing = c.pointee.joint_service_missing != 0
        self.proceedingsPending = c.pointee.proceedings_pending != 0
        self.executionSuspended = c.pointee.execution_suspended != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__Decision> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__Decision>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__Decision.self, capacity: 1)
        xinyi__registry__v1__decision__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Registry__V1__DecisionKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.status = Xinyi__Registry__V1__DecisionStatus(rawValue: UInt32(bitPattern: self.status.rawValue))
        switch self.record {
            case .permit(let value):
                c.pointee.record_case = Xinyi__Registry__V1__Decision__RecordCase(rawValue: 6)
            do { c.pointee.permit = try value.packed(in: arena) } catch { throw error.inside("permit") }
            case .penalty(let value):
                c.pointee.record_case = Xinyi__Registry__V1__Decision__RecordCase(rawValue: 7)
            do { c.pointee.penalty = try value.packed(in: arena) } catch { throw error.inside("penalty") }
            case .further(let value):
                c.pointee.record_case = Xinyi__Registry__V1__Decision__RecordCase(rawValue: 21)
            do { c.pointee.further = try value.packed(in: arena) } catch { throw error.inside("further") }
            case nil: break
        }
        c.pointee.severity = Xinyi__Registry__V1__SeverityClass(rawValue: UInt32(bitPattern: self.severity.rawValue))
        if let value = self.publication {
            do { c.pointee.publication = try value.packed(in: arena) } catch { throw error.inside("publication") }
        }
        c.pointee.disclosure = Xinyi__Registry__V1__DisclosureState(rawValue: UInt32(bitPattern: self.disclosure.rawValue))
        if let value = self.uploadDue {
            do { c.pointee.upload_due = try value.packed(in: arena) } catch { throw error.inside("upload_due") }
        }
        c.pointee.late = self.late ? 1 : 0
        c.pointee.days_late = self.daysLate
        if let value = self.submitTime {
            do { c.pointee.submit_time = try value.packed(in: arena) } catch { throw error.inside("submit_time") }
        }
        c.pointee.import = try arena.copy(self.`import`, "import")
        c.pointee.import_row = self.importRow
        c.pointee.version = self.version
        c.pointee.disputed = self.disputed ? 1 : 0
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        if let value = self.jointService {
            do { c.pointee.joint_service = try value.packed(in: arena) } catch { throw error.inside("joint_service") }
        }
        c.pointee.joint_service_missing = self.jointServiceMissing ? 1 : 0
        c.pointee.proceedings_pending = self.proceedingsPending ? 1 : 0
        c.pointee.execution_suspended = self.executionSuspended ? 1 : 0
        return c
    }
}

/// One rule that a record breaks.
package struct RecordViolation: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.RecordViolation" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        field: String = "",
        rule: String = "",
        remedy: String = "",
        ruleZh: String = "",
        remedyZh: String = ""
    ) {
        self.field = field
        self.rule = rule
        self.remedy = remedy
        self.ruleZh = ruleZh
        self.remedyZh = remedyZh
    }
}

extension RecordViolation {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__record_violation__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__RecordViolation>) throws(MessageFault) {
        self.init()
        self.field = try MessageArena.string(c.pointee.field, "field")
        self.rule = try MessageArena.string(c.pointee.rule, "rule")
        self.remedy = try MessageArena.string(c.pointee.remedy, "remedy")
        self.ruleZh = try MessageArena.string(c.pointee.rule_zh, "rule_zh")
        self.remedyZh = try MessageArena.string(c.pointee.remedy_zh, "remedy_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__RecordViolation> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__RecordViolation>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__RecordViolation.self, capacity: 1)
        xinyi__registry__v1__record_violation__init(c)
        c.pointee.field = try arena.copy(self.field, "field")
        c.pointee.rule = try arena.copy(self.rule, "rule")
        c.pointee.remedy = try arena.copy(self.remedy, "remedy")
        c.pointee.rule_zh = try arena.copy(self.ruleZh, "rule_zh")
        c.pointee.remedy_zh = try arena.copy(self.remedyZh, "remedy_zh")
        return c
    }
}
