// Written by `make generate` from proto/xinyi/listing/v1/domain.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// Whether the district may keep its own list of seriously untrustworthy subjects for a domain
/// (General Office of the State Council 2020 No. 49: fields are closed).
package enum Listability: ContractEnum {
    /// Not stated. Refused: a domain always says it.
    case unspecified
    /// Record only. No definition of this domain can ever be put in force locally.
    case no
    /// A list rule exists and the district department may decide.
    case yes
    /// Only where the concrete case meets a list rule: every entry states the condition it meets.
    case conditional
    /// Others decide; entries are imported read-only. No definition can be put in force locally.
    case external
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .no, .yes, .conditional, .external]
    package static let names = ["LISTABILITY_UNSPECIFIED", "LISTABILITY_NO", "LISTABILITY_YES", "LISTABILITY_CONDITIONAL", "LISTABILITY_EXTERNAL"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .no
            case 2: self = .yes
            case 3: self = .conditional
            case 4: self = .external
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .no: 1
            case .yes: 2
            case .conditional: 3
            case .external: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A domain of conduct. Versioned: each change makes a new version and the old ones stay.
package struct Domain: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Domain" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `domains/{code}`, for example `domains/WSF`.
    package var name: String = ""

    /// The code: 2 to 8 upper-case ASCII letters or digits, beginning with a letter.
    package var code: String = ""

    /// Name in Chinese, 1 to 200 bytes.
    package var nameZh: String = ""

    /// Name in English, 1 to 200 bytes.
    package var nameEn: String = ""

    /// Codes of the departments responsible in this domain, at most 32, for example `EMR`; `ALL` means any.
    package var departments: [String] = []

    /// The group of the plan the domain belongs to, for example "A key field"; at most 100 bytes.
    package var group: String = ""

    /// The tasks of the plan that name it, for example "T6;T11"; at most 100 bytes.
    package var tasks: String = ""

    /// Whether a local list may exist.
    package var listability: Listability = .unspecified

    /// Legal basis or remark with its certainty, at most 2000 bytes.
    package var basisOrRemark: String = ""

    /// Version, from 1 upwards. Output only.
    package var version: Int64 = 0

    /// First day of this version, ISO date in Asia/Shanghai. Empty in a request means today.
    package var effectiveDate: String = ""

    /// Fingerprint of this version; send it back with a change. Output only in answers.
    package var etag: String = ""

    /// When this version was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", code: String = "", nameZh: String = "", nameEn: String = "", departments: [String] = [],
        group: String = "", tasks: String = "", listability: Listability = .unspecified, basisOrRemark: String = "",
        version: Int64 = 0, effectiveDate: String = "", etag: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.code = code
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.departments = departments
        self.group = group
        self.tasks = tasks
        self.listability = listability
        self.basisOrRemark = basisOrRemark
        self.version = version
        self.effectiveDate = effectiveDate
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&code)
        try visitor.text(&nameZh)
        try visitor.text(&nameEn)
        try visitor.texts(&departments)
        try visitor.text(&group)
        try visitor.text(&tasks)
        try visitor.value(&listability)
        try visitor.text(&basisOrRemark)
        visitor.number(&version)
        try visitor.text(&effectiveDate)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}
