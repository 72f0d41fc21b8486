// Written by `make generate` from proto/xinyi/registry/v1/report_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// A section of a report.
package enum ReportSectionKind: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Who the subject is.
    case identity
    /// Administrative permits.
    case permits
    /// Administrative penalties, those by simple procedure included.
    case penalties
    /// Administrative coercion.
    case coercion
    /// Entries in lists of seriously untrustworthy subjects.
    case seriousLists
    /// Criminal judgments. They come from courts as external records.
    case criminalJudgments
    /// Entries of other authorities, dishonest judgment debtors for example.
    case externalEntries
    /// Entries in red lists.
    case redLists
    /// Credit commitments and what became of them.
    case commitments
    /// Decisions of the further kinds other than coercion.
    case furtherDecisions
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .identity, .permits, .penalties, .coercion, .seriousLists, .criminalJudgments, .externalEntries, .redLists, .commitments, .furtherDecisions]
    package static let names = ["REPORT_SECTION_KIND_UNSPECIFIED", "REPORT_SECTION_KIND_IDENTITY", "REPORT_SECTION_KIND_PERMITS", "REPORT_SECTION_KIND_PENALTIES", "REPORT_SECTION_KIND_COERCION", "REPORT_SECTION_KIND_SERIOUS_LISTS", "REPORT_SECTION_KIND_CRIMINAL_JUDGMENTS", "REPORT_SECTION_KIND_EXTERNAL_ENTRIES", "REPORT_SECTION_KIND_RED_LISTS", "REPORT_SECTION_KIND_COMMITMENTS", "REPORT_SECTION_KIND_FURTHER_DECISIONS"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .identity
            case 2: self = .permits
            case 3: self = .penalties
            case 4: self = .coercion
            case 5: self = .seriousLists
            case 6: self = .criminalJudgments
            case 7: self = .externalEntries
            case 8: self = .redLists
            case 9: self = .commitments
            case 10: self = .furtherDecisions
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .identity: 1
            case .permits: 2
            case .penalties: 3
            case .coercion: 4
            case .seriousLists: 5
            case .criminalJudgments: 6
            case .externalEntries: 7
            case .redLists: 8
            case .commitments: 9
            case .furtherDecisions: 10
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a kind of report does with repaired items.
package enum RepairedItems: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// They are left out, as if they had not been.
    case leftOut
    /// They are shown, each marked as repaired.
    case marked
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .leftOut, .marked]
    package static let names = ["REPAIRED_ITEMS_UNSPECIFIED", "REPAIRED_ITEMS_LEFT_OUT", "REPAIRED_ITEMS_MARKED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .leftOut
            case 2: self = .marked
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .leftOut: 1
            case .marked: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a section says as a whole.
package enum ReportSectionState: ContractEnum {
    /// Not stated. Never in answers.
    case unspecified
    /// It has items.
    case items
    /// The source was asked and has none in the span and domains chosen.
    case none
    /// No source is connected: the report says nothing about it, and says so.
    case noSource
    /// The subject did not choose it, where the kind lets it choose.
    case notChosen
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .items, .none, .noSource, .notChosen]
    package static let names = ["REPORT_SECTION_STATE_UNSPECIFIED", "REPORT_SECTION_STATE_ITEMS", "REPORT_SECTION_STATE_NONE", "REPORT_SECTION_STATE_NO_SOURCE", "REPORT_SECTION_STATE_NOT_CHOSEN"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .items
            case 2: self = .none
            case 3: self = .noSource
            case 4: self = .notChosen
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .items: 1
            case .none: 2
            case .noSource: 3
            case .notChosen: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Who asked for a report.
package enum ReportApplicant: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// The subject itself.
    case subject
    /// Somebody whom the subject authorised in writing.
    case authorised
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .subject, .authorised]
    package static let names = ["REPORT_APPLICANT_UNSPECIFIED", "REPORT_APPLICANT_SUBJECT", "REPORT_APPLICANT_AUTHORISED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .subject
            case 2: self = .authorised
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .subject: 1
            case .authorised: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One section that a kind of report has.
package struct ReportSectionRule: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ReportSectionRule" }
    package static let shape = MessageShape(of: Self.self)

    /// Which.
    package var section: ReportSectionKind = .unspecified

    /// Chinese heading, 1 to 100 characters.
    package var titleZh: String = ""

    /// English heading, 1 to 200 characters.
    package var titleEn: String = ""

    /// True if the subject may leave it out. False for what the report certifies.
    package var optional: Bool = false

    package init() {}

    package init(
        section: ReportSectionKind = .unspecified, titleZh: String = "", titleEn: String = "", optional: Bool = false
    ) {
        self.section = section
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.optional = optional
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&section)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        visitor.number(&optional)
    }
}

/// A kind of report, as data: what it is called, holds and leaves out. Versioned; old versions stay.
package struct ReportKind: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ReportKind" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `reportKinds/{code}`. Output only.
    package var name: String = ""

    /// The code, 2 to 40 capital letters, digits or `-`, for example `NO-VIOLATION`.
    package var code: String = ""

    /// Chinese title as printed, 1 to 200 characters, for example 经营主体专项信用信息报告(有无违法违规记录证明版).
    package var titleZh: String = ""

    /// English title, 1 to 400 characters.
    package var titleEn: String = ""

    /// Version, from 1. Output only.
    package var version: Int32 = 0

    /// First day of this version, `YYYY-MM-DD`.
    package var effectiveDate: String = ""

    /// Last day on which it is issued, `YYYY-MM-DD`; empty while open.
    package var endDate: String = ""

    /// The sections in the order of printing, 1 to 16, each once.
    package var sections: [ReportSectionRule] = []

    /// What it does with repaired items.
    package var repairedItems: RepairedItems = .unspecified

    /// Months that it covers if the subject chooses no span, 1 to 120.
    package var defaultMonths: Int32 = 0

    /// Months that it covers at most, not fewer than the default, at most 240.
    package var maximumMonths: Int32 = 0

    /// True if the subject may choose domains; false: always all.
    package var domainsChosen: Bool = false

    /// Reports of this kind for one subject and day, 1 to 100; 0 means no limit.
    package var dailyLimit: Int32 = 0

    /// Kinds of subjects that it is issued for, at least one.
    package var subjectKinds: [CommonSchema.SubjectKind] = []

    /// The instrument behind it.
    package var legalBasis: CommonSchema.LegalBasis? = nil

    /// Changes with every version.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", code: String = "", titleZh: String = "", titleEn: String = "", version: Int32 = 0,
        effectiveDate: String = "", endDate: String = "", sections: [ReportSectionRule] = [],
        repairedItems: RepairedItems = .unspecified, defaultMonths: Int32 = 0, maximumMonths: Int32 = 0,
        domainsChosen: Bool = false, dailyLimit: Int32 = 0, subjectKinds: [CommonSchema.SubjectKind] = [],
        legalBasis: CommonSchema.LegalBasis? = nil, etag: String = ""
    ) {
        self.name = name
        self.code = code
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.version = version
        self.effectiveDate = effectiveDate
        self.endDate = endDate
        self.sections = sections
        self.repairedItems = repairedItems
        self.defaultMonths = defaultMonths
        self.maximumMonths = maximumMonths
        self.domainsChosen = domainsChosen
        self.dailyLimit = dailyLimit
        self.subjectKinds = subjectKinds
        self.legalBasis = legalBasis
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&code)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        visitor.number(&version)
        try visitor.text(&effectiveDate)
        try visitor.text(&endDate)
        try visitor.messages(&sections)
        try visitor.value(&repairedItems)
        visitor.number(&defaultMonths)
        visitor.number(&maximumMonths)
        visitor.number(&domainsChosen)
        visitor.number(&dailyLimit)
        try visitor.values(&subjectKinds)
        try visitor.message(&legalBasis)
        try visitor.text(&etag)
    }
}

/// One item of a section.
package struct ReportItem: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ReportItem" }
    package static let shape = MessageShape(of: Self.self)

    /// The record's resource name; with it an objection to the item names its target.
    package var record: String = ""

    /// Code or name of the authority that made it and answers objections to it.
    package var authority: String = ""

    /// Number of its document.
    package var documentNumber: String = ""

    /// Day of it, `YYYY-MM-DD`.
    package var date: String = ""

    /// Domain code, or empty.
    package var domain: String = ""

    /// What it says, as printed.
    package var text: String = ""

    /// True if it was repaired; only in kinds that mark such items.
    package var repaired: Bool = false

    /// True while an objection to it is being verified.
    package var disputed: Bool = false

    /// True while reconsideration or litigation about it is pending.
    package var proceedingsPending: Bool = false

    package init() {}

    package init(
        record: String = "", authority: String = "", documentNumber: String = "", date: String = "", domain: String = "",
        text: String = "", repaired: Bool = false, disputed: Bool = false, proceedingsPending: Bool = false
    ) {
        self.record = record
        self.authority = authority
        self.documentNumber = documentNumber
        self.date = date
        self.domain = domain
        self.text = text
        self.repaired = repaired
        self.disputed = disputed
        self.proceedingsPending = proceedingsPending
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&record)
        try visitor.text(&authority)
        try visitor.text(&documentNumber)
        try visitor.text(&date)
        try visitor.text(&domain)
        try visitor.text(&text)
        visitor.number(&repaired)
        visitor.number(&disputed)
        visitor.number(&proceedingsPending)
    }
}

/// One section as a report has it.
package struct ReportSection: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ReportSection" }
    package static let shape = MessageShape(of: Self.self)

    /// Which.
    package var section: ReportSectionKind = .unspecified

    /// What it says as a whole.
    package var state: ReportSectionState = .unspecified

    /// Where its source stood; absent without one.
    package var source: CommonSchema.SourceFreshness? = nil

    /// Its items, newest first; empty unless it has some.
    package var items: [ReportItem] = []

    package init() {}

    package init(
        section: ReportSectionKind = .unspecified, state: ReportSectionState = .unspecified,
        source: CommonSchema.SourceFreshness? = nil, items: [ReportItem] = []
    ) {
        self.section = section
        self.state = state
        self.source = source
        self.items = items
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&section)
        try visitor.value(&state)
        try visitor.message(&source)
        try visitor.messages(&items)
    }
}

/// A credit report.
package struct CreditReport: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CreditReport" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `creditReports/{id}`.
    package var name: String = ""

    /// Its number, to be printed on it.
    package var number: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it was asked.
    package var purpose: String = ""

    /// First day covered.
    package var fromDate: String = ""

    /// Last day covered.
    package var toDate: String = ""

    /// What it says, line by line as printed.
    package var lines: [ReportLine] = []

    /// The document; empty in lists.
    package var document: [UInt8] = []

    /// Its media type.
    package var mediaType: String = ""

    /// SHA-256 of the document.
    package var sha256: String = ""

    /// When it was issued.
    package var issueTime: WireTimestamp? = nil

    /// Code of the department that issued it.
    package var department: String = ""

    /// The kind, `reportKinds/{code}`.
    package var kind: String = ""

    /// The kind's version.
    package var kindVersion: Int32 = 0

    /// Domains covered, by code; empty means all.
    package var domains: [String] = []

    /// Its sections in the order of the kind.
    package var sections: [ReportSection] = []

    /// What was done with repaired items.
    package var repairedItems: RepairedItems = .unspecified

    /// The signature over the document, with which it is verified off line.
    package var signature: CommonSchema.Signature? = nil

    /// What its QR code holds: an address that verifies it on line, with number and hash; at most 512 bytes.
    package var verificationUri: String = ""

    /// Who asked for it.
    package var applicant: ReportApplicant = .unspecified

    package init() {}

    package init(
        name: String = "", number: String = "", subject: String = "", purpose: String = "", fromDate: String = "",
        toDate: String = "", lines: [ReportLine] = [], document: [UInt8] = [], mediaType: String = "", sha256: String = "",
        issueTime: WireTimestamp? = nil, department: String = "", kind: String = "", kindVersion: Int32 = 0,
        domains: [String] = [], sections: [ReportSection] = [], repairedItems: RepairedItems = .unspecified,
        signature: CommonSchema.Signature? = nil, verificationUri: String = "", applicant: ReportApplicant = .unspecified
    ) {
        self.name = name
        self.number = number
        self.subject = subject
        self.purpose = purpose
        self.fromDate = fromDate
        self.toDate = toDate
        self.lines = lines
        self.document = document
        self.mediaType = mediaType
        self.sha256 = sha256
        self.issueTime = issueTime
        self.department = department
        self.kind = kind
        self.kindVersion = kindVersion
        self.domains = domains
        self.sections = sections
        self.repairedItems = repairedItems
        self.signature = signature
        self.verificationUri = verificationUri
        self.applicant = applicant
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&self.number)
        try visitor.text(&subject)
        try visitor.text(&purpose)
        try visitor.text(&fromDate)
        try visitor.text(&toDate)
        try visitor.messages(&lines)
        visitor.bytes(&document)
        try visitor.text(&mediaType)
        try visitor.text(&sha256)
        try visitor.message(&issueTime)
        try visitor.text(&department)
        try visitor.text(&kind)
        visitor.number(&kindVersion)
        try visitor.texts(&domains)
        try visitor.messages(&sections)
        try visitor.value(&repairedItems)
        try visitor.message(&signature)
        try visitor.text(&verificationUri)
        try visitor.value(&applicant)
    }
}

/// One line of a report.
package struct ReportLine: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ReportLine" }
    package static let shape = MessageShape(of: Self.self)

    /// "identity", "permits", "penalties", "lists", "commitments".
    package var section: String = ""

    /// The record's resource name.
    package var record: String = ""

    /// What it says.
    package var text: String = ""

    package init() {}

    package init(
        section: String = "", record: String = "", text: String = ""
    ) {
        self.section = section
        self.record = record
        self.text = text
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&section)
        try visitor.text(&record)
        try visitor.text(&text)
    }
}

/// The statement of three clean years.
package struct CleanStatement: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CleanStatement" }
    package static let shape = MessageShape(of: Self.self)

    /// Its number; empty if it was only asked for.
    package var number: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// First day of the three years.
    package var fromDate: String = ""

    /// Last day.
    package var toDate: String = ""

    /// True if nothing stands against it.
    package var clean: Bool = false

    /// True if the subject was established after the first day, or the day is unknown.
    package var tooYoung: Bool = false

    /// Decisions that stand against it, `decisions/{id}`.
    package var adverseDecisions: [String] = []

    /// The position of the registry's feed that it is based on.
    package var registryPosition: Int64 = 0

    /// When it was made.
    package var issueTime: WireTimestamp? = nil

    package init() {}

    package init(
        number: String = "", subject: String = "", fromDate: String = "", toDate: String = "", clean: Bool = false,
        tooYoung: Bool = false, adverseDecisions: [String] = [], registryPosition: Int64 = 0, issueTime: WireTimestamp? = nil
    ) {
        self.number = number
        self.subject = subject
        self.fromDate = fromDate
        self.toDate = toDate
        self.clean = clean
        self.tooYoung = tooYoung
        self.adverseDecisions = adverseDecisions
        self.registryPosition = registryPosition
        self.issueTime = issueTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&self.number)
        try visitor.text(&subject)
        try visitor.text(&fromDate)
        try visitor.text(&toDate)
        visitor.number(&clean)
        visitor.number(&tooYoung)
        try visitor.texts(&adverseDecisions)
        visitor.number(&registryPosition)
        try visitor.message(&issueTime)
    }
}

/// The request for IssueCreditReport.
package struct IssueCreditReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.IssueCreditReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it is asked, 1 to 200 characters.
    package var purpose: String = ""

    /// First day covered, `YYYY-MM-DD`; empty means three years back.
    package var fromDate: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    /// The kind, `reportKinds/{code}`.
    package var kind: String = ""

    /// Last day covered, `YYYY-MM-DD`, not in the future; empty means today.
    package var toDate: String = ""

    /// Domains covered, by code, at most 64; empty means all. Only where the kind lets the subject choose.
    package var domains: [String] = []

    /// Optional sections that the subject leaves out.
    package var leftOut: [ReportSectionKind] = []

    /// Who asks for it.
    package var applicant: ReportApplicant = .unspecified

    /// The application, or the written authorisation.
    package var application: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        requestId: String = "", subject: String = "", purpose: String = "", fromDate: String = "",
        official: CommonSchema.Official? = nil, kind: String = "", toDate: String = "", domains: [String] = [],
        leftOut: [ReportSectionKind] = [], applicant: ReportApplicant = .unspecified,
        application: CommonSchema.DocumentReference? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.purpose = purpose
        self.fromDate = fromDate
        self.official = official
        self.kind = kind
        self.toDate = toDate
        self.domains = domains
        self.leftOut = leftOut
        self.applicant = applicant
        self.application = application
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&subject)
        try visitor.text(&purpose)
        try visitor.text(&fromDate)
        try visitor.message(&official)
        try visitor.text(&kind)
        try visitor.text(&toDate)
        try visitor.texts(&domains)
        try visitor.values(&leftOut)
        try visitor.value(&applicant)
        try visitor.message(&application)
    }
}

extension IssueCreditReportRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueCreditReport.
package struct IssueCreditReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.IssueCreditReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The report.
    package var creditReport: CreditReport? = nil

    package init() {}

    package init(
        creditReport: CreditReport? = nil
    ) {
        self.creditReport = creditReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&creditReport)
    }
}

/// The request for PutReportKind.
package struct PutReportKindRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PutReportKindRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The kind; name and version are set by the service, etag is that of the version last read.
    package var reportKind: ReportKind? = nil

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", reportKind: ReportKind? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.reportKind = reportKind
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&reportKind)
        try visitor.message(&official)
    }
}

extension PutReportKindRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutReportKind.
package struct PutReportKindResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PutReportKindResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The kind in its new version.
    package var reportKind: ReportKind? = nil

    package init() {}

    package init(
        reportKind: ReportKind? = nil
    ) {
        self.reportKind = reportKind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&reportKind)
    }
}

/// The request for GetReportKind.
package struct GetReportKindRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetReportKindRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `reportKinds/{code}`.
    package var name: String = ""

    /// The day, `YYYY-MM-DD`; empty means the newest version.
    package var onDate: String = ""

    package init() {}

    package init(
        name: String = "", onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&onDate)
    }
}

extension GetReportKindRequest: NamedRequest {}

/// The answer of GetReportKind.
package struct GetReportKindResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetReportKindResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The kind.
    package var reportKind: ReportKind? = nil

    package init() {}

    package init(
        reportKind: ReportKind? = nil
    ) {
        self.reportKind = reportKind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&reportKind)
    }
}

/// The request for ListReportKinds.
package struct ListReportKindsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListReportKindsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListReportKindsRequest: PagedRequest {}

/// The answer of ListReportKinds.
package struct ListReportKindsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListReportKindsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The kinds, by code.
    package var reportKinds: [ReportKind] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        reportKinds: [ReportKind] = [], nextPageToken: String = ""
    ) {
        self.reportKinds = reportKinds
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&reportKinds)
        try visitor.text(&nextPageToken)
    }
}

extension ListReportKindsResponse: PagedResponse {
    /// The page's items, which the contract calls `report_kinds`.
    package var items: [ReportKind] {
        get { reportKinds }
        set { reportKinds = newValue }
    }
}

/// The request for GetCreditReport.
package struct GetCreditReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCreditReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `creditReports/{id}`.
    package var name: String = ""

    package init() {}

    package init(
        name: String = ""
    ) {
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
    }
}

extension GetCreditReportRequest: NamedRequest {}

/// The answer of GetCreditReport.
package struct GetCreditReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCreditReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The report.
    package var creditReport: CreditReport? = nil

    package init() {}

    package init(
        creditReport: CreditReport? = nil
    ) {
        self.creditReport = creditReport
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&creditReport)
    }
}

/// The request for ListCreditReports.
package struct ListCreditReportsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListCreditReportsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjects/{id}`.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        subject: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListCreditReportsRequest: PagedRequest {}

/// The answer of ListCreditReports.
package struct ListCreditReportsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListCreditReportsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The reports, without their content.
    package var creditReports: [CreditReport] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        creditReports: [CreditReport] = [], nextPageToken: String = ""
    ) {
        self.creditReports = creditReports
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&creditReports)
        try visitor.text(&nextPageToken)
    }
}

extension ListCreditReportsResponse: PagedResponse {
    /// The page's items, which the contract calls `credit_reports`.
    package var items: [CreditReport] {
        get { creditReports }
        set { creditReports = newValue }
    }
}

/// The request for VerifyCreditReport.
package struct VerifyCreditReportRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.VerifyCreditReportRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The report's number.
    package var number: String = ""

    /// SHA-256 of the content, 64 hex digits.
    package var sha256: String = ""

    package init() {}

    package init(
        number: String = "", sha256: String = ""
    ) {
        self.number = number
        self.sha256 = sha256
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&self.number)
        try visitor.text(&sha256)
    }
}

/// The answer of VerifyCreditReport.
package struct VerifyCreditReportResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.VerifyCreditReportResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// True if issued with this content.
    package var issued: Bool = false

    /// True if nothing changed since.
    package var current: Bool = false

    /// When it was issued.
    package var issueTime: WireTimestamp? = nil

    /// The signature that the report was given, to be compared with the one on the document; absent if not issued.
    package var signature: CommonSchema.Signature? = nil

    package init() {}

    package init(
        issued: Bool = false, current: Bool = false, issueTime: WireTimestamp? = nil, signature: CommonSchema.Signature? = nil
    ) {
        self.issued = issued
        self.current = current
        self.issueTime = issueTime
        self.signature = signature
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&issued)
        visitor.number(&current)
        try visitor.message(&issueTime)
        try visitor.message(&signature)
    }
}

/// The request for GetCleanStatement.
package struct GetCleanStatementRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCleanStatementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjects/{id}`.
    package var subject: String = ""

    /// The day, `YYYY-MM-DD`, not in the future; empty means today.
    package var asOfDate: String = ""

    package init() {}

    package init(
        subject: String = "", asOfDate: String = ""
    ) {
        self.subject = subject
        self.asOfDate = asOfDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        try visitor.text(&asOfDate)
    }
}

/// The answer of GetCleanStatement.
package struct GetCleanStatementResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetCleanStatementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The statement.
    package var cleanStatement: CleanStatement? = nil

    package init() {}

    package init(
        cleanStatement: CleanStatement? = nil
    ) {
        self.cleanStatement = cleanStatement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&cleanStatement)
    }
}

/// The request for IssueCleanStatement.
package struct IssueCleanStatementRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.IssueCleanStatementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// For what it is asked, 1 to 200 characters.
    package var purpose: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", subject: String = "", purpose: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.subject = subject
        self.purpose = purpose
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&subject)
        try visitor.text(&purpose)
        try visitor.message(&official)
    }
}

extension IssueCleanStatementRequest: ActedRequest, IdempotentRequest {}

/// The answer of IssueCleanStatement.
package struct IssueCleanStatementResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.IssueCleanStatementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The statement with its number.
    package var cleanStatement: CleanStatement? = nil

    package init() {}

    package init(
        cleanStatement: CleanStatement? = nil
    ) {
        self.cleanStatement = cleanStatement
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&cleanStatement)
    }
}

/// What each method of `xinyi.registry.v1.ReportService` is, for routers, channels and policies.
package enum ReportServiceMethods {
    package static let issueCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "IssueCreditReport",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R8"])

    package static let putReportKind = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "PutReportKind",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["R8"])

    package static let getReportKind = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetReportKind",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R8"])

    package static let listReportKinds = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "ListReportKinds",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R8"])

    package static let getCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetCreditReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R8"])

    package static let listCreditReports = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "ListCreditReports",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R8"])

    package static let verifyCreditReport = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "VerifyCreditReport",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R8"])

    package static let getCleanStatement = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "GetCleanStatement",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R9"])

    package static let issueCleanStatement = MethodDescriptor(
        service: "xinyi.registry.v1.ReportService", method: "IssueCleanStatement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [issueCreditReport, putReportKind, getReportKind, listReportKinds, getCreditReport, listCreditReports, verifyCreditReport, getCleanStatement, issueCleanStatement]
}

/// Issues numbered credit reports and statements of three clean years, and verifies them later. A report belongs to its
/// subject: it is made on the subject's own application or by its written authorisation, and a department that only
/// wants to know asks a Check with its matter and purpose instead; certificates may no longer be demanded (发改财金〔2025〕565号).
package protocol ReportService: RPCService {
    /// Issues a credit report of a kind, for the span and the domains that the subject chose. No score. What the kind
    /// leaves out (repaired items, for example) is left out; a section of which no source is connected says so, and never
    /// "none"; shielded, withdrawn and annulled items stand in no report.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION if the subject has ended, (REPORT_KIND_NOT_IN_FORCE), (ONE_REPORT_A_DAY) with
    /// the number of the earlier one where the kind limits it, (SOURCE_NOT_FRESH) while a source is not heard, since a
    /// report that misses what was decided harms third parties and one that misses a lifting harms the subject;
    /// INVALID_ARGUMENT without application or authorisation; PERMISSION_DENIED.
    func issueCreditReport(_ request: IssueCreditReportRequest, context: ServerContext) async throws -> IssueCreditReportResponse

    /// Creates a kind of report or a new version of it. Reports issued keep the version they were made by.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT naming the field; ABORTED (ETAG_MISMATCH); PERMISSION_DENIED for callers other than the
    /// lead department.
    func putReportKind(_ request: PutReportKindRequest, context: ServerContext) async throws -> PutReportKindResponse

    /// Returns the newest version of a kind, or the one of a day.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name or the day is malformed.
    func getReportKind(_ request: GetReportKindRequest, context: ServerContext) async throws -> GetReportKindResponse

    /// Lists the kinds in their newest versions, by code. Open to everybody: a subject chooses among them.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listReportKinds(_ request: ListReportKindsRequest, context: ServerContext) async throws -> ListReportKindsResponse

    /// Returns a report as it was issued.
    ///
    /// Rows: R8.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getCreditReport(_ request: GetCreditReportRequest, context: ServerContext) async throws -> GetCreditReportResponse

    /// Lists the reports of a subject, newest first.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED.
    func listCreditReports(_ request: ListCreditReportsRequest, context: ServerContext) async throws -> ListCreditReportsResponse

    /// Says whether a report of this number was issued with this content, and whether it still describes the subject. Open
    /// to everybody who holds the document; it tells nothing that is not on it, and without the content's hash nothing at
    /// all, so that numbers cannot be tried out.
    ///
    /// Rows: R8.
    /// Errors: INVALID_ARGUMENT if number or hash is malformed; an unknown number is an answer.
    func verifyCreditReport(_ request: VerifyCreditReportRequest, context: ServerContext) async throws -> VerifyCreditReportResponse

    /// Says whether a subject has had no bad credit record in three consecutive years, and on what grounds: an effective
    /// penalty of class general or serious decided in the period, not annulled, not repaired. A subject younger than
    /// three years is not eligible.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED.
    func getCleanStatement(_ request: GetCleanStatementRequest, context: ServerContext) async throws -> GetCleanStatementResponse

    /// Issues the statement as a numbered document.
    ///
    /// Rows: R9.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION (NOT_CLEAN) with the records that stand against it; PERMISSION_DENIED.
    func issueCleanStatement(_ request: IssueCleanStatementRequest, context: ServerContext) async throws -> IssueCleanStatementResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ReportService {
    package func issueCreditReport(_ request: IssueCreditReportRequest, context: ServerContext) async throws -> IssueCreditReportResponse {
        throw unimplemented(ReportServiceMethods.issueCreditReport)
    }

    package func putReportKind(_ request: PutReportKindRequest, context: ServerContext) async throws -> PutReportKindResponse {
        throw unimplemented(ReportServiceMethods.putReportKind)
    }

    package func getReportKind(_ request: GetReportKindRequest, context: ServerContext) async throws -> GetReportKindResponse {
        throw unimplemented(ReportServiceMethods.getReportKind)
    }

    package func listReportKinds(_ request: ListReportKindsRequest, context: ServerContext) async throws -> ListReportKindsResponse {
        throw unimplemented(ReportServiceMethods.listReportKinds)
    }

    package func getCreditReport(_ request: GetCreditReportRequest, context: ServerContext) async throws -> GetCreditReportResponse {
        throw unimplemented(ReportServiceMethods.getCreditReport)
    }

    package func listCreditReports(_ request: ListCreditReportsRequest, context: ServerContext) async throws -> ListCreditReportsResponse {
        throw unimplemented(ReportServiceMethods.listCreditReports)
    }

    package func verifyCreditReport(_ request: VerifyCreditReportRequest, context: ServerContext) async throws -> VerifyCreditReportResponse {
        throw unimplemented(ReportServiceMethods.verifyCreditReport)
    }

    package func getCleanStatement(_ request: GetCleanStatementRequest, context: ServerContext) async throws -> GetCleanStatementResponse {
        throw unimplemented(ReportServiceMethods.getCleanStatement)
    }

    package func issueCleanStatement(_ request: IssueCleanStatementRequest, context: ServerContext) async throws -> IssueCleanStatementResponse {
        throw unimplemented(ReportServiceMethods.issueCleanStatement)
    }
}

extension ReportService {
    /// Makes every method of `ReportService` reachable.
    /// A type that serves several services calls each one's.
    package func registerReportService(in router: inout Router) {
        router.add(ReportServiceMethods.issueCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try IssueCreditReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueCreditReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.putReportKind) { payload, limits, _ throws(RPCError) in
            let request = try PutReportKindRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putReportKind(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.getReportKind) { payload, limits, _ throws(RPCError) in
            let request = try GetReportKindRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getReportKind(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.listReportKinds) { payload, limits, _ throws(RPCError) in
            let request = try ListReportKindsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listReportKinds(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.getCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try GetCreditReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCreditReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.listCreditReports) { payload, limits, _ throws(RPCError) in
            let request = try ListCreditReportsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listCreditReports(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.verifyCreditReport) { payload, limits, _ throws(RPCError) in
            let request = try VerifyCreditReportRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.verifyCreditReport(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.getCleanStatement) { payload, limits, _ throws(RPCError) in
            let request = try GetCleanStatementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCleanStatement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ReportServiceMethods.issueCleanStatement) { payload, limits, _ throws(RPCError) in
            let request = try IssueCleanStatementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.issueCleanStatement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerReportService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.ReportService`; what each method does and refuses is said at ``ReportService``.
package struct ReportServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func issueCreditReport(_ request: IssueCreditReportRequest, options: CallOptions = .default) async throws -> IssueCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.issueCreditReport, request.serialized(), options: options))
    }

    package func putReportKind(_ request: PutReportKindRequest, options: CallOptions = .default) async throws -> PutReportKindResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.putReportKind, request.serialized(), options: options))
    }

    package func getReportKind(_ request: GetReportKindRequest, options: CallOptions = .default) async throws -> GetReportKindResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getReportKind, request.serialized(), options: options))
    }

    package func listReportKinds(_ request: ListReportKindsRequest, options: CallOptions = .default) async throws -> ListReportKindsResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.listReportKinds, request.serialized(), options: options))
    }

    package func getCreditReport(_ request: GetCreditReportRequest, options: CallOptions = .default) async throws -> GetCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getCreditReport, request.serialized(), options: options))
    }

    package func listCreditReports(_ request: ListCreditReportsRequest, options: CallOptions = .default) async throws -> ListCreditReportsResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.listCreditReports, request.serialized(), options: options))
    }

    package func verifyCreditReport(_ request: VerifyCreditReportRequest, options: CallOptions = .default) async throws -> VerifyCreditReportResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.verifyCreditReport, request.serialized(), options: options))
    }

    package func getCleanStatement(_ request: GetCleanStatementRequest, options: CallOptions = .default) async throws -> GetCleanStatementResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.getCleanStatement, request.serialized(), options: options))
    }

    package func issueCleanStatement(_ request: IssueCleanStatementRequest, options: CallOptions = .default) async throws -> IssueCleanStatementResponse {
        try decodeResponse(await channel.unaryBytes(ReportServiceMethods.issueCleanStatement, request.serialized(), options: options))
    }
}
