// Written by `make generate` from proto/xinyi/listing/v1/instrument.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// What kind of instrument it is. The kinds from the law to the department rule can carry a list (2020 No. 49).
package enum InstrumentLevel: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// A law of the National People's Congress or its Standing Committee.
    case law
    /// An administrative regulation of the State Council.
    case administrativeRegulation
    /// A policy document of the Party's centre or the State Council.
    case centralPolicy
    /// A judicial interpretation.
    case judicialInterpretation
    /// A regulation of a local people's congress.
    case localRegulation
    /// A rule of a department of the State Council.
    case departmentRule
    /// A rule of a local government.
    case localRule
    /// A normative document below all of them: it carries no list by itself.
    case normativeDocument
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .law, .administrativeRegulation, .centralPolicy, .judicialInterpretation, .localRegulation, .departmentRule, .localRule, .normativeDocument]
    package static let names = ["INSTRUMENT_LEVEL_UNSPECIFIED", "INSTRUMENT_LEVEL_LAW", "INSTRUMENT_LEVEL_ADMINISTRATIVE_REGULATION", "INSTRUMENT_LEVEL_CENTRAL_POLICY", "INSTRUMENT_LEVEL_JUDICIAL_INTERPRETATION", "INSTRUMENT_LEVEL_LOCAL_REGULATION", "INSTRUMENT_LEVEL_DEPARTMENT_RULE", "INSTRUMENT_LEVEL_LOCAL_RULE", "INSTRUMENT_LEVEL_NORMATIVE_DOCUMENT"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .law
            case 2: self = .administrativeRegulation
            case 3: self = .centralPolicy
            case 4: self = .judicialInterpretation
            case 5: self = .localRegulation
            case 6: self = .departmentRule
            case 7: self = .localRule
            case 8: self = .normativeDocument
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .law: 1
            case .administrativeRegulation: 2
            case .centralPolicy: 3
            case .judicialInterpretation: 4
            case .localRegulation: 5
            case .departmentRule: 6
            case .localRule: 7
            case .normativeDocument: 8
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One version of what is known of an instrument.
package struct Instrument: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Instrument" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `instruments/{code}`. Output only.
    package var name: String = ""

    /// Code: 3 to 40 upper-case ASCII letters, digits or `-`, beginning with a letter.
    package var code: String = ""

    /// Version from 1 upwards, given by the service. Output only.
    package var version: Int64 = 0

    /// Title in Chinese, 1 to 400 bytes.
    package var title: String = ""

    /// Number under which it was issued, for example "应急管理部令第11号"; at most 128 bytes.
    package var number: String = ""

    /// Other texts by which it is cited, at most 8 of 1 to 400 bytes. Title, number, and both together are citations anyway.
    package var citations: [String] = []

    /// What kind it is.
    package var level: InstrumentLevel = .unspecified

    /// Who issued it, 1 to 200 bytes.
    package var issuer: String = ""

    /// First day in force, ISO date.
    package var effectiveDate: String = ""

    /// First day no longer in force, ISO date; empty while none is known.
    package var repealDate: String = ""

    /// Where this comes from and how certain it is, at most 1000 bytes.
    package var sourceNote: String = ""

    /// Fingerprint; send it back with a change. Mismatch is ABORTED.
    package var etag: String = ""

    /// When this version was put. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", code: String = "", version: Int64 = 0, title: String = "", number: String = "",
        citations: [String] = [], level: InstrumentLevel = .unspecified, issuer: String = "", effectiveDate: String = "",
        repealDate: String = "", sourceNote: String = "", etag: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.code = code
        self.version = version
        self.title = title
        self.number = number
        self.citations = citations
        self.level = level
        self.issuer = issuer
        self.effectiveDate = effectiveDate
        self.repealDate = repealDate
        self.sourceNote = sourceNote
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&code)
        visitor.number(&version)
        try visitor.text(&title)
        try visitor.text(&self.number)
        try visitor.texts(&citations)
        try visitor.value(&level)
        try visitor.text(&issuer)
        try visitor.text(&effectiveDate)
        try visitor.text(&repealDate)
        try visitor.text(&sourceNote)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}
