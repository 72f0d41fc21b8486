// Written by `make generate` from proto/xinyi/listing/v1/external_entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Life of an imported entry.
package enum ExternalEntryState: ContractEnum {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Imported, not yet matched with a subject.
    case imported
    /// Matched with exactly one subject.
    case matched
    /// Several subjects or none by exact code: waits for a person. Never a hit by name alone.
    case ambiguous
    /// In effect.
    case effective
    /// Ended by its authority or its own period.
    case ended
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .imported, .matched, .ambiguous, .effective, .ended]
    package static let names = ["EXTERNAL_ENTRY_STATE_UNSPECIFIED", "EXTERNAL_ENTRY_STATE_IMPORTED", "EXTERNAL_ENTRY_STATE_MATCHED", "EXTERNAL_ENTRY_STATE_AMBIGUOUS", "EXTERNAL_ENTRY_STATE_EFFECTIVE", "EXTERNAL_ENTRY_STATE_ENDED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .imported
            case 2: self = .matched
            case 3: self = .ambiguous
            case 4: self = .effective
            case 5: self = .ended
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .imported: 1
            case .matched: 2
            case .ambiguous: 3
            case .effective: 4
            case .ended: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One imported row as its authority gave it.
package struct ExternalRecord: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ExternalRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// The authority's own key, 1 to 128 bytes; with authority and kind it is unique.
    package var externalId: String = ""

    /// The trigger token of the catalogue of measures, for example `DISHONEST_DEBTOR`.
    package var externalKind: String = ""

    /// Name of the authority, 1 to 200 bytes.
    package var authority: String = ""

    /// The domain, `domains/{code}`.
    package var domain: String = ""

    /// The subject's name as given, 1 to 200 bytes.
    package var subjectName: String = ""

    /// The subject's code as given; may be empty or masked.
    package var code: CommonSchema.SubjectCode? = nil

    /// Case or decision number, 1 to 128 bytes.
    package var decisionNumber: String = ""

    /// Date of the decision, ISO.
    package var decisionDate: String = ""

    /// Date of publication, ISO; may be empty.
    package var publicationDate: String = ""

    /// Last day, ISO; required: nothing without an expiry.
    package var validTo: String = ""

    /// Reason as given, 1 to 2000 bytes.
    package var reason: String = ""

    /// Legal grounds as given.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// True if the authority reports that it ended.
    package var ended: Bool = false

    package init() {}

    package init(
        externalId: String = "", externalKind: String = "", authority: String = "", domain: String = "", subjectName: String = "",
        code: CommonSchema.SubjectCode? = nil, decisionNumber: String = "", decisionDate: String = "",
        publicationDate: String = "", validTo: String = "", reason: String = "", legalBasis: [CommonSchema.LegalBasis] = [],
        ended: Bool = false
    ) {
        self.externalId = externalId
        self.externalKind = externalKind
        self.authority = authority
        self.domain = domain
        self.subjectName = subjectName
        self.code = code
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.publicationDate = publicationDate
        self.validTo = validTo
        self.reason = reason
        self.legalBasis = legalBasis
        self.ended = ended
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&externalId)
        try visitor.text(&externalKind)
        try visitor.text(&authority)
        try visitor.text(&domain)
        try visitor.text(&subjectName)
        try visitor.message(&code)
        try visitor.text(&decisionNumber)
        try visitor.text(&decisionDate)
        try visitor.text(&publicationDate)
        try visitor.text(&validTo)
        try visitor.text(&reason)
        try visitor.messages(&legalBasis)
        visitor.number(&ended)
    }
}

/// The file of an external entry.
package struct ExternalEntry: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ExternalEntry" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// State of the file.
    package var state: ExternalEntryState = .unspecified

    /// The row as imported.
    package var record: ExternalRecord? = nil

    /// The entry as consumers see it; absent until matched.
    package var entry: ListEntry? = nil

    /// Candidate subjects, `subjects/{id}`, while ambiguous; at most 32.
    package var candidates: [String] = []

    /// Who decided the match; absent if by exact code.
    package var matchedBy: CommonSchema.Official? = nil

    /// Import batch it last came with, `imports/{id}`.
    package var importBatch: String = ""

    /// Fingerprint; send it back with a change.
    package var etag: String = ""

    /// When it was imported.
    package var createTime: WireTimestamp? = nil

    /// When the file last changed.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", state: ExternalEntryState = .unspecified, record: ExternalRecord? = nil, entry: ListEntry? = nil,
        candidates: [String] = [], matchedBy: CommonSchema.Official? = nil, importBatch: String = "", etag: String = "",
        createTime: WireTimestamp? = nil, updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.state = state
        self.record = record
        self.entry = entry
        self.candidates = candidates
        self.matchedBy = matchedBy
        self.importBatch = importBatch
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&state)
        try visitor.message(&record)
        try visitor.message(&entry)
        try visitor.texts(&candidates)
        try visitor.message(&matchedBy)
        try visitor.text(&importBatch)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}
