// Written by `make generate` from proto/xinyi/measures/v1/catalogue.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Whether a measure favours or restrains.
package enum MeasureKind: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// An incentive (column `kind` = incentive): heading I01 to I08.
    case incentive
    /// A restraint (column `kind` = sanction): heading C01 to C14 of the national basic list.
    case sanction
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .incentive, .sanction]
    package static let names = ["MEASURE_KIND_UNSPECIFIED", "MEASURE_KIND_INCENTIVE", "MEASURE_KIND_SANCTION"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .incentive
            case 2: self = .sanction
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .incentive: 1
            case .sanction: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How far a measure binds who applies it.
package enum MeasureStrength: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// The law says must.
    case mandatory
    /// The law says may: the department weighs it.
    case discretionary
    /// Others decide of their own accord: information only, never an order (LC-15).
    case voluntary
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .mandatory, .discretionary, .voluntary]
    package static let names = ["MEASURE_STRENGTH_UNSPECIFIED", "MEASURE_STRENGTH_MANDATORY", "MEASURE_STRENGTH_DISCRETIONARY", "MEASURE_STRENGTH_VOLUNTARY"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .mandatory
            case 2: self = .discretionary
            case 3: self = .voluntary
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .mandatory: 1
            case .discretionary: 2
            case .voluntary: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Whether the law allows a measure to be used today.
package enum MeasureStatus: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// May be active (column `status` = enabled).
    case enabled
    /// No sufficient legal basis is known: it is on record and cannot be activated (needs-legal-basis).
    case needsLegalBasis
    /// Needs a local decision first: it is on record and cannot be activated (needs-policy).
    case needsPolicy
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .enabled, .needsLegalBasis, .needsPolicy]
    package static let names = ["MEASURE_STATUS_UNSPECIFIED", "MEASURE_STATUS_ENABLED", "MEASURE_STATUS_NEEDS_LEGAL_BASIS", "MEASURE_STATUS_NEEDS_POLICY"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .enabled
            case 2: self = .needsLegalBasis
            case 3: self = .needsPolicy
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .enabled: 1
            case .needsLegalBasis: 2
            case .needsPolicy: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The group of a heading of the national basic list.
package enum MeasureGroup: ContractEnum {
    /// Not a restraint: incentives belong to no group.
    case unspecified
    /// Group I: diminishes rights or increases duties; needs a law, regulation or central policy.
    case rights
    /// Group II: management by public bodies within their powers.
    case management
    /// Group III: decided by others of their own accord; information only.
    case voluntary
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .rights, .management, .voluntary]
    package static let names = ["MEASURE_GROUP_UNSPECIFIED", "MEASURE_GROUP_RIGHTS", "MEASURE_GROUP_MANAGEMENT", "MEASURE_GROUP_VOLUNTARY"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .rights
            case 2: self = .management
            case 3: self = .voluntary
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .rights: 1
            case .management: 2
            case .voluntary: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a department must look up in a matter (column `must_check`).
package enum MustCheck: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Lists of seriously untrustworthy subjects (BLACK).
    case seriousList
    /// Entries that other authorities decided (EXT).
    case external
    /// Red lists (RED).
    case redList
    /// Records of the department's own field (RECORD).
    case record
    /// Open or broken commitments (COMMITMENT).
    case commitment
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .seriousList, .external, .redList, .record, .commitment]
    package static let names = ["MUST_CHECK_UNSPECIFIED", "MUST_CHECK_SERIOUS_LIST", "MUST_CHECK_EXTERNAL", "MUST_CHECK_RED_LIST", "MUST_CHECK_RECORD", "MUST_CHECK_COMMITMENT"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .seriousList
            case 2: self = .external
            case 3: self = .redList
            case 4: self = .record
            case 5: self = .commitment
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .seriousList: 1
            case .external: 2
            case .redList: 3
            case .record: 4
            case .commitment: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One measure of a catalogue, field by field the columns of measures.csv.
package struct MeasureItem: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.MeasureItem" }
    package static let shape = MessageShape(of: Self.self)

    /// The measure's code, `IN-001` or `SA-001`: two capitals, hyphen, three digits. Unique in a version.
    package var code: String = ""

    /// Chinese name, 1 to 300 bytes.
    package var nameZh: String = ""

    /// English name, 1 to 300 bytes.
    package var nameEn: String = ""

    /// Incentive or sanction.
    package var kind: MeasureKind = .unspecified

    /// The heading: `C01` to `C14` for a sanction, `I01` to `I08` for an incentive (LC-04).
    package var category: String = ""

    /// Chinese name of the heading, at most 200 bytes.
    package var categoryZh: String = ""

    /// Codes of the departments that apply it; `ALL` stands for every department. At least one.
    package var departments: [String] = []

    /// What triggers it, in the trigger grammar: alternatives joined by `|`, each one of `RED:*`,
    /// `RED:<domain>`, `CLEAN3Y`, `BLACK:*`, `BLACK:<domain>,<domain>`, `EXT:<kind>`, `DECISION:<kind>`,
    /// `JUDGMENT:<kind>`, `RECORD:<domain>`, `NOMINATION:<channel>`, `REQUEST`. At most 400 bytes.
    package var trigger: String = ""

    /// How far it binds.
    package var strength: MeasureStrength = .unspecified

    /// The legal basis as written, instruments parted by `;`. Group I needs a named instrument to be active.
    /// At most 400 bytes.
    package var legalBasis: String = ""

    /// The kinds of subjects it may reach. At least one.
    package var subjectKinds: [CommonSchema.SubjectKind] = []

    /// Where the row was read, at most 400 bytes.
    package var source: String = ""

    /// Whether the law allows its use.
    package var status: MeasureStatus = .unspecified

    package init() {}

    package init(
        code: String = "", nameZh: String = "", nameEn: String = "", kind: MeasureKind = .unspecified, category: String = "",
        categoryZh: String = "", departments: [String] = [], trigger: String = "", strength: MeasureStrength = .unspecified,
        legalBasis: String = "", subjectKinds: [CommonSchema.SubjectKind] = [], source: String = "",
        status: MeasureStatus = .unspecified
    ) {
        self.code = code
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.kind = kind
        self.category = category
        self.categoryZh = categoryZh
        self.departments = departments
        self.trigger = trigger
        self.strength = strength
        self.legalBasis = legalBasis
        self.subjectKinds = subjectKinds
        self.source = source
        self.status = status
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&code)
        try visitor.text(&nameZh)
        try visitor.text(&nameEn)
        try visitor.value(&kind)
        try visitor.text(&category)
        try visitor.text(&categoryZh)
        try visitor.texts(&departments)
        try visitor.text(&trigger)
        try visitor.value(&strength)
        try visitor.text(&legalBasis)
        try visitor.values(&subjectKinds)
        try visitor.text(&source)
        try visitor.value(&status)
    }
}

/// One matter of a catalogue, field by field the columns of matters.csv.
package struct MatterItem: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.MatterItem" }
    package static let shape = MessageShape(of: Self.self)

    /// The matter's code, `APV-01`: department code, hyphen, two digits. Unique in a version.
    package var code: String = ""

    /// Chinese name, 1 to 300 bytes.
    package var nameZh: String = ""

    /// English name, 1 to 300 bytes.
    package var nameEn: String = ""

    /// Code of the department that owns the matter: nobody else may ask a Check in it.
    package var department: String = ""

    /// Stage of the handling: approval, procurement, funding, supervision, award, service, promotion,
    /// investment, recruitment, preference, enforcement. 1 to 40 bytes.
    package var stage: String = ""

    /// What must be looked up. At least one.
    package var mustCheck: [MustCheck] = []

    /// Codes of the measures that are due in this matter. At least one; each must be in the measure catalogue.
    package var measures: [String] = []

    /// The kinds of subjects that may be checked in it. At least one.
    package var subjectKinds: [CommonSchema.SubjectKind] = []

    /// A remark for the clerk, at most 400 bytes. Optional.
    package var note: String = ""

    package init() {}

    package init(
        code: String = "", nameZh: String = "", nameEn: String = "", department: String = "", stage: String = "",
        mustCheck: [MustCheck] = [], measures: [String] = [], subjectKinds: [CommonSchema.SubjectKind] = [], note: String = ""
    ) {
        self.code = code
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.department = department
        self.stage = stage
        self.mustCheck = mustCheck
        self.measures = measures
        self.subjectKinds = subjectKinds
        self.note = note
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&code)
        try visitor.text(&nameZh)
        try visitor.text(&nameEn)
        try visitor.text(&department)
        try visitor.text(&stage)
        try visitor.values(&mustCheck)
        try visitor.texts(&measures)
        try visitor.values(&subjectKinds)
        try visitor.text(&note)
    }
}

/// One published version of the catalogue of measures. Immutable.
package struct MeasureCatalogue: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.MeasureCatalogue" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `measureCatalogues/{version}`.
    package var name: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`, for example `2026.1`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai. Versions have different days.
    package var effectiveDate: String = ""

    /// When it was published.
    package var publishTime: WireTimestamp? = nil

    /// The edition of the national list and supplement that it follows, at most 400 bytes.
    package var edition: String = ""

    /// Number of items.
    package var itemCount: Int32 = 0

    /// Number of items that are active.
    package var activeCount: Int32 = 0

    /// SHA-256 over the items in the order given, 64 lower-case hex digits.
    package var contentSha256: String = ""

    package init() {}

    package init(
        name: String = "", version: String = "", effectiveDate: String = "", publishTime: WireTimestamp? = nil,
        edition: String = "", itemCount: Int32 = 0, activeCount: Int32 = 0, contentSha256: String = ""
    ) {
        self.name = name
        self.version = version
        self.effectiveDate = effectiveDate
        self.publishTime = publishTime
        self.edition = edition
        self.itemCount = itemCount
        self.activeCount = activeCount
        self.contentSha256 = contentSha256
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&version)
        try visitor.text(&effectiveDate)
        try visitor.message(&publishTime)
        try visitor.text(&edition)
        visitor.number(&itemCount)
        visitor.number(&activeCount)
        try visitor.text(&contentSha256)
    }
}

/// One published version of the catalogue of must-check matters. Immutable.
package struct MatterCatalogue: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.MatterCatalogue" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `matterCatalogues/{version}`.
    package var name: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai.
    package var effectiveDate: String = ""

    /// When it was published.
    package var publishTime: WireTimestamp? = nil

    /// Where the matters were drawn from (power and duty lists), at most 400 bytes.
    package var edition: String = ""

    /// Number of items.
    package var itemCount: Int32 = 0

    /// SHA-256 over the items in the order given, 64 lower-case hex digits.
    package var contentSha256: String = ""

    package init() {}

    package init(
        name: String = "", version: String = "", effectiveDate: String = "", publishTime: WireTimestamp? = nil,
        edition: String = "", itemCount: Int32 = 0, contentSha256: String = ""
    ) {
        self.name = name
        self.version = version
        self.effectiveDate = effectiveDate
        self.publishTime = publishTime
        self.edition = edition
        self.itemCount = itemCount
        self.contentSha256 = contentSha256
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&version)
        try visitor.text(&effectiveDate)
        try visitor.message(&publishTime)
        try visitor.text(&edition)
        visitor.number(&itemCount)
        try visitor.text(&contentSha256)
    }
}

/// A measure as it stands in the version in force: the item, and whether it is active.
package struct Measure: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Measure" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The item as published.
    package var item: MeasureItem? = nil

    /// The group of its heading; unspecified for incentives.
    package var group: MeasureGroup = .unspecified

    /// True if a Check may show it today.
    package var active: Bool = false

    /// Why it is not active: the status, a missing instrument, a deactivation or a repeal. Empty if active.
    package var inactiveReason: String = ""

    /// The catalogue version that it comes from.
    package var catalogueVersion: String = ""

    /// The legal basis, parsed into instrument and article.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// Set if the measure was repealed.
    package var repeal: MeasureRepeal? = nil

    /// Changes with every activation, deactivation and repeal.
    package var etag: String = ""

    /// `inactive_reason` in Chinese.
    package var inactiveReasonZh: String = ""

    package init() {}

    package init(
        name: String = "", item: MeasureItem? = nil, group: MeasureGroup = .unspecified, active: Bool = false,
        inactiveReason: String = "", catalogueVersion: String = "", legalBasis: [CommonSchema.LegalBasis] = [],
        repeal: MeasureRepeal? = nil, etag: String = "", inactiveReasonZh: String = ""
    ) {
        self.name = name
        self.item = item
        self.group = group
        self.active = active
        self.inactiveReason = inactiveReason
        self.catalogueVersion = catalogueVersion
        self.legalBasis = legalBasis
        self.repeal = repeal
        self.etag = etag
        self.inactiveReasonZh = inactiveReasonZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&item)
        try visitor.value(&group)
        visitor.number(&active)
        try visitor.text(&inactiveReason)
        try visitor.text(&catalogueVersion)
        try visitor.messages(&legalBasis)
        try visitor.message(&repeal)
        try visitor.text(&etag)
        try visitor.text(&inactiveReasonZh)
    }
}

/// The repeal of a measure: what was triggered under it is lifted (LC-17).
package struct MeasureRepeal: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.MeasureRepeal" }
    package static let shape = MessageShape(of: Self.self)

    /// Last day was the day before: the measure no longer exists from this day. ISO 8601 date, Asia/Shanghai.
    package var repealDate: String = ""

    /// The instrument that repeals it.
    package var instrument: CommonSchema.LegalBasis? = nil

    /// Why, at most 400 bytes.
    package var reason: String = ""

    /// When the repeal was recorded.
    package var recordTime: WireTimestamp? = nil

    package init() {}

    package init(
        repealDate: String = "", instrument: CommonSchema.LegalBasis? = nil, reason: String = "",
        recordTime: WireTimestamp? = nil
    ) {
        self.repealDate = repealDate
        self.instrument = instrument
        self.reason = reason
        self.recordTime = recordTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&repealDate)
        try visitor.message(&instrument)
        try visitor.text(&reason)
        try visitor.message(&recordTime)
    }
}

/// A matter as it stands in the version in force.
package struct Matter: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Matter" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `matters/{code}`.
    package var name: String = ""

    /// The item as published.
    package var item: MatterItem? = nil

    /// The catalogue version that it comes from.
    package var catalogueVersion: String = ""

    package init() {}

    package init(
        name: String = "", item: MatterItem? = nil, catalogueVersion: String = ""
    ) {
        self.name = name
        self.item = item
        self.catalogueVersion = catalogueVersion
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&item)
        try visitor.text(&catalogueVersion)
    }
}

/// A violation found in one item of a catalogue that was offered for publication.
package struct ItemViolation: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ItemViolation" }
    package static let shape = MessageShape(of: Self.self)

    /// Index of the item in the request, from 0.
    package var index: Int32 = 0

    /// The item's code as given.
    package var code: String = ""

    /// The field, by its proto name.
    package var field: String = ""

    /// The rule that it breaks, in a sentence; names the invariant (LC-…) where there is one.
    package var rule: String = ""

    /// What to do about it.
    package var remedy: String = ""

    /// `rule` in Chinese.
    package var ruleZh: String = ""

    /// `remedy` in Chinese.
    package var remedyZh: String = ""

    package init() {}

    package init(
        index: Int32 = 0, code: String = "", field: String = "", rule: String = "", remedy: String = "", ruleZh: String = "",
        remedyZh: String = ""
    ) {
        self.index = index
        self.code = code
        self.field = field
        self.rule = rule
        self.remedy = remedy
        self.ruleZh = ruleZh
        self.remedyZh = remedyZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&index)
        try visitor.text(&code)
        try visitor.text(&field)
        try visitor.text(&rule)
        try visitor.text(&remedy)
        try visitor.text(&ruleZh)
        try visitor.text(&remedyZh)
    }
}
