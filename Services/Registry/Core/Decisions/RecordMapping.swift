import CommonSchema
import Credit
import RegistryRules
import RegistrySchema

/// Between the contract's typed records and the template's fields: one law for both ways in.
enum RecordMapping {
    // MARK: From messages

    /// A permit's fields in the order of the template.
    static func values(_ record: PermitRecord) -> [String] {
        let template = Template.permit
        var fields = counterpart(record.counterpart, "XK")
        fields["XK_XKWS"] = record.documentTitle
        fields["XK_WSH"] = record.documentNumber
        fields["XK_XKLB"] = word(record.permitKind)
        fields["XK_XKZS"] = record.certificateTitle
        fields["XK_XKBH"] = record.certificateNumber
        fields["XK_NR"] = record.content
        fields["XK_JDRQ"] = record.decisionDate
        fields["XK_YXQZ"] = record.validFrom
        fields["XK_YXQZI"] = record.validTo
        fields["XK_XKJG"] = record.authority?.displayName
        fields["XK_XKJGDM"] = record.authority?.uscc
        fields["XK_ZT"] = record.valid ? "1" : "2"
        fields["XK_LYDW"] = record.sourceUnit?.displayName
        fields["XK_LYDWDM"] = record.sourceUnit?.uscc
        fields["BZ"] = record.remark
        fields["XY_LY"] = record.domain
        return template.fields.map { fields[$0.code] ?? "" }
    }

    /// A penalty's fields in the order of the template.
    static func values(_ record: PenaltyRecord) -> [String] {
        let template = Template.penalty
        var fields = counterpart(record.counterpart, "CF")
        fields["CF_WSH"] = record.documentNumber
        fields["CF_WFXW"] = record.conduct
        fields["CF_SY"] = record.facts
        fields["CF_YJ"] = record.legalGround
        fields["CF_CFLB"] = record.penaltyKinds.map { word($0) }.joined(separator: ";")
        fields["CF_NR"] = record.content
        fields["CF_NR_FK"] = amount(record.fineFen)
        fields["CF_NR_WFFF"] = amount(record.confiscatedFen)
        fields["CF_NR_ZKDX"] = record.certificate
        fields["CF_JDRQ"] = record.decisionDate
        fields["CF_YXQ"] = record.validTo
        fields["CF_GSJZQ"] = record.statedPublicationEnd
        fields["CF_CFJG"] = record.authority?.displayName
        fields["CF_CFJGDM"] = record.authority?.uscc
        fields["CF_SJLY"] = record.sourceUnit?.displayName
        fields["CF_SJLYDM"] = record.sourceUnit?.uscc
        fields["BZ"] = record.remark
        fields["XY_LY"] = record.domain
        fields["XY_XWLX"] = record.conductKind
        fields["XY_JYCX"] = record.simpleProcedure ? "1" : ""
        return template.fields.map { fields[$0.code] ?? "" }
    }

    private static func counterpart(_ party: Counterpart?, _ p: String) -> [String: String] {
        guard let party else { return [:] }
        return [
            "\(p)_XDR_MC": party.displayName, "\(p)_XDR_LB": word(party.kind), "\(p)_XDR_SHXYM": party.uscc,
            "\(p)_XDR_GSZC": party.registrationNumber, "\(p)_XDR_ZZJG": party.organisationCode,
            "\(p)_XDR_SWDJ": party.taxNumber, "\(p)_XDR_SYDW": party.institutionCertificate,
            "\(p)_XDR_SHZZ": party.socialOrganisationNumber, "\(p)_FRDB": party.legalRepresentative,
            "\(p)_FR_ZJLX": word(party.legalRepresentativeDocumentType),
            "\(p)_FR_ZJHM": party.legalRepresentativeDocumentNumber, "\(p)_XDR_ZJLX": word(party.documentType),
            "\(p)_XDR_ZJHM": party.documentNumber,
        ]
    }

    /// An unknown number becomes a word that no rule accepts, so that it is refused like any other wrong word.
    private static func word(_ kind: CommonSchema.SubjectKind) -> String {
        kind == .unspecified ? "" : PartyKind(rawValue: Int64(kind.rawValue))?.title ?? "?\(kind.rawValue)"
    }

    private static func word(_ type: DocumentType) -> String {
        type == .unspecified ? "" : DocumentKind(rawValue: Int64(type.rawValue))?.title ?? "?\(type.rawValue)"
    }

    private static func word(_ kind: PermitKind) -> String {
        kind == .unspecified ? "" : PermitCategory(rawValue: Int64(kind.rawValue))?.title ?? "?\(kind.rawValue)"
    }

    private static func word(_ kind: PenaltyKind) -> String {
        kind == .unspecified ? "?" : PenaltyCategory(rawValue: Int64(kind.rawValue))?.title ?? "?\(kind.rawValue)"
    }

    private static func amount(_ fen: Int64) -> String {
        if fen == 0 { return "" }
        return fen < 0 ? String(fen) : AmountText.text(fen: fen)
    }

    // MARK: To messages

    /// A permit from its stored content; persons' numbers masked.
    static func permit(_ content: String) -> PermitRecord {
        let fields = StoredFields(content, .permit)
        var record = PermitRecord()
        record.counterpart = counterpart(fields, "XK")
        record.documentTitle = fields["XK_XKWS"]
        record.documentNumber = fields["XK_WSH"]
        record.permitKind = PermitKind(rawValue: Int32(PermitCategory.parse(fields["XK_XKLB"])?.rawValue ?? 0))
        record.certificateTitle = fields["XK_XKZS"]
        record.certificateNumber = fields["XK_XKBH"]
        record.content = fields["XK_NR"]
        record.decisionDate = fields["XK_JDRQ"]
        record.validFrom = fields["XK_YXQZ"]
        record.validTo = fields["XK_YXQZI"]
        record.authority = PublicBody(displayName: fields["XK_XKJG"], uscc: fields["XK_XKJGDM"])
        record.valid = fields["XK_ZT"] == "1"
        record.sourceUnit = PublicBody(displayName: fields["XK_LYDW"], uscc: fields["XK_LYDWDM"])
        record.remark = fields["BZ"]
        record.domain = fields["XY_LY"]
        return record
    }

    /// A penalty from its stored row; persons' numbers masked.
    static func penalty(_ row: DecisionRow) -> PenaltyRecord {
        let fields = StoredFields(row.content, .penalty)
        var record = PenaltyRecord()
        record.counterpart = counterpart(fields, "CF")
        record.documentNumber = fields["CF_WSH"]
        record.conduct = fields["CF_WFXW"]
        record.facts = fields["CF_SY"]
        record.legalGround = fields["CF_YJ"]
        record.penaltyKinds = row.categories.list.map { PenaltyKind(rawValue: Int32($0.rawValue)) }
        record.content = fields["CF_NR"]
        record.fineFen = row.fineFen
        record.confiscatedFen = AmountText.parseFen(fields["CF_NR_WFFF"]) ?? 0
        record.certificate = fields["CF_NR_ZKDX"]
        record.decisionDate = fields["CF_JDRQ"]
        record.validTo = fields["CF_YXQ"]
        record.statedPublicationEnd = fields["CF_GSJZQ"]
        record.authority = PublicBody(displayName: fields["CF_CFJG"], uscc: fields["CF_CFJGDM"])
        record.sourceUnit = PublicBody(displayName: fields["CF_SJLY"], uscc: fields["CF_SJLYDM"])
        record.remark = fields["BZ"]
        record.domain = fields["XY_LY"]
        record.conductKind = fields["XY_XWLX"]
        record.simpleProcedure = fields["XY_JYCX"] == "1"
        return record
    }

    private static func counterpart(_ fields: StoredFields, _ p: String) -> Counterpart {
        var party = Counterpart()
        party.displayName = fields["\(p)_XDR_MC"]
        party.kind = CommonSchema.SubjectKind(rawValue: Int32(PartyKind.parse(fields["\(p)_XDR_LB"])?.rawValue ?? 0))
        party.uscc = fields["\(p)_XDR_SHXYM"]
        party.registrationNumber = fields["\(p)_XDR_GSZC"]
        party.organisationCode = fields["\(p)_XDR_ZZJG"]
        party.taxNumber = fields["\(p)_XDR_SWDJ"]
        party.institutionCertificate = fields["\(p)_XDR_SYDW"]
        party.socialOrganisationNumber = fields["\(p)_XDR_SHZZ"]
        party.legalRepresentative = fields["\(p)_FRDB"]
        party.legalRepresentativeDocumentType = documentType(fields["\(p)_FR_ZJLX"])
        party.legalRepresentativeDocumentNumber = masked(fields["\(p)_FR_ZJHM"])
        party.documentType = documentType(fields["\(p)_XDR_ZJLX"])
        party.documentNumber = masked(fields["\(p)_XDR_ZJHM"])
        return party
    }

    private static func documentType(_ title: String) -> DocumentType {
        DocumentType(rawValue: Int32(DocumentKind.parse(title)?.rawValue ?? 0))
    }

    /// The masked part of a number's trace.
    private static func masked(_ trace: String) -> String {
        String(trace.prefix { $0 != "#" })
    }

    /// A stored content by field code.
    private struct StoredFields {
        let values: [String]
        let places: [String: Int]

        init(_ content: String, _ template: Template) {
            values = RecordContent.split(content, template)
            places = template.places
        }

        subscript(code: String) -> String { places[code].map { values[$0] } ?? "" }
    }
}
