// Written by `make generate` from proto/xinyi/common/v1/common.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// The kind of a credit subject (DOMAIN: subject types LEGAL, SOLE, UNINC, NATURAL).
package enum SubjectKind: ContractEnum {
    /// Not stated. Refused in requests unless the field says otherwise.
    case unspecified
    /// A legal person: company, public institution, state organ, social organisation.
    case legalPerson
    /// An individual business (sole trader).
    case soleTrader
    /// An unincorporated organisation.
    case unincorporated
    /// A natural person. Never public.
    case naturalPerson
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .legalPerson, .soleTrader, .unincorporated, .naturalPerson]
    package static let names = ["SUBJECT_KIND_UNSPECIFIED", "SUBJECT_KIND_LEGAL_PERSON", "SUBJECT_KIND_SOLE_TRADER", "SUBJECT_KIND_UNINCORPORATED", "SUBJECT_KIND_NATURAL_PERSON"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .legalPerson
            case 2: self = .soleTrader
            case 3: self = .unincorporated
            case 4: self = .naturalPerson
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .legalPerson: 1
            case .soleTrader: 2
            case .unincorporated: 3
            case .naturalPerson: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The kind of an identifying code.
package enum CodeKind: ContractEnum {
    /// Not stated: the service decides by form, and says which kind it took.
    case unspecified
    /// Unified social credit identifier, 18 characters, GB 32100-2015.
    case uscc
    /// Citizen identity number, 18 characters, GB 11643-1999. Encrypted at rest, never logged.
    case citizenId
    /// Another identity document of a natural person (passport, travel permit, residence card).
    case otherDocument
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .uscc, .citizenId, .otherDocument]
    package static let names = ["CODE_KIND_UNSPECIFIED", "CODE_KIND_USCC", "CODE_KIND_CITIZEN_ID", "CODE_KIND_OTHER_DOCUMENT"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .uscc
            case 2: self = .citizenId
            case 3: self = .otherDocument
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .uscc: 1
            case .citizenId: 2
            case .otherDocument: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What an official does in the cases of a department. One official can do several things, and never two of them in one
/// case where the law wants different people.
package enum OfficialRole: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Handles: takes down, proposes, submits (承办人).
    case handler
    /// Reviews what a handler proposed (审核人).
    case reviewer
    /// Reviews its lawfulness before it is decided (法制审核, 行政处罚法 Art.58).
    case legalOfficer
    /// Decides: the person in charge (负责人).
    case decider
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .handler, .reviewer, .legalOfficer, .decider]
    package static let names = ["OFFICIAL_ROLE_UNSPECIFIED", "OFFICIAL_ROLE_HANDLER", "OFFICIAL_ROLE_REVIEWER", "OFFICIAL_ROLE_LEGAL_OFFICER", "OFFICIAL_ROLE_DECIDER"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .handler
            case 2: self = .reviewer
            case 3: self = .legalOfficer
            case 4: self = .decider
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .handler: 1
            case .reviewer: 2
            case .legalOfficer: 3
            case .decider: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// For what somebody reads what is kept of a natural person (LC-09).
package enum QueryPurpose: ContractEnum {
    /// Not stated; refused.
    case unspecified
    /// A permit, a qualification or another approval is decided.
    case approval
    /// Inspection and supervision.
    case supervision
    /// Public procurement and tenders.
    case procurement
    /// Public money and preferential policies.
    case funding
    /// Honours and evaluations.
    case evaluation
    /// A case of this system is worked on: listing, objection, repair, record.
    case caseWork
    /// The person asked for it.
    case subjectRequest
    /// Oversight and audit.
    case oversight
    /// Records are compared and kept right.
    case recordKeeping
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .approval, .supervision, .procurement, .funding, .evaluation, .caseWork, .subjectRequest, .oversight, .recordKeeping]
    package static let names = ["QUERY_PURPOSE_UNSPECIFIED", "QUERY_PURPOSE_APPROVAL", "QUERY_PURPOSE_SUPERVISION", "QUERY_PURPOSE_PROCUREMENT", "QUERY_PURPOSE_FUNDING", "QUERY_PURPOSE_EVALUATION", "QUERY_PURPOSE_CASE_WORK", "QUERY_PURPOSE_SUBJECT_REQUEST", "QUERY_PURPOSE_OVERSIGHT", "QUERY_PURPOSE_RECORD_KEEPING"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .approval
            case 2: self = .supervision
            case 3: self = .procurement
            case 4: self = .funding
            case 5: self = .evaluation
            case 6: self = .caseWork
            case 7: self = .subjectRequest
            case 8: self = .oversight
            case 9: self = .recordKeeping
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .approval: 1
            case .supervision: 2
            case .procurement: 3
            case .funding: 4
            case .evaluation: 5
            case .caseWork: 6
            case .subjectRequest: 7
            case .oversight: 8
            case .recordKeeping: 9
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Names a subject, by its resource name or by its code. Exactly one of both.
package struct SubjectReference: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.SubjectReference" }
    package static let shape = MessageShape(of: Self.self)

    /// The way the subject is named. Unset is INVALID_ARGUMENT.
    package enum OneOf_By: Sendable, Hashable {
        /// Resource name `subjects/{id}` given by the registry.
        case name(String)
        /// An identifying code as written; the service folds it (lower case, blanks, hyphens, full-width).
        case code(SubjectCode)
    }

    /// The way the subject is named. Unset is INVALID_ARGUMENT.
    package var by: OneOf_By?

    package init() {}

    package init(
        by: OneOf_By? = nil
    ) {
        self.by = by
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: by = .name(try visitor.text())
                case 2: if let value: SubjectCode = try visitor.message() { by = .code(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch by {
                case .name(let value): try visitor.put(1, value)
                case .code(let value): try visitor.put(2, value)
                case nil: break
            }
        }
    }
}

/// An identifying code of a subject as a client writes it.
package struct SubjectCode: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.SubjectCode" }
    package static let shape = MessageShape(of: Self.self)

    /// The kind; unspecified lets the service decide by form.
    package var kind: CodeKind = .unspecified

    /// The code, at most 64 bytes. The placeholder 00000000000000000X means "no code" and is refused.
    package var value: String = ""

    package init() {}

    package init(
        kind: CodeKind = .unspecified, value: String = ""
    ) {
        self.kind = kind
        self.value = value
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.text(&self.value)
    }
}

/// The named official who acts (LC-07: a named official decides; LC-09: every query names one).
package struct Official: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.Official" }
    package static let shape = MessageShape(of: Self.self)

    /// The official's id within the department, 1 to 64 bytes, for example a badge number.
    package var id: String = ""

    /// The official's name as it stands in the file, at most 100 bytes. Optional.
    package var name: String = ""

    package init() {}

    package init(
        id: String = "", name: String = ""
    ) {
        self.id = id
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&id)
        try visitor.text(&name)
    }
}

/// One legal ground: an instrument and its article (LC-01).
package struct LegalBasis: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.LegalBasis" }
    package static let shape = MessageShape(of: Self.self)

    /// The instrument's name and number, 1 to 400 bytes, for example "安全生产法".
    package var instrument: String = ""

    /// The article, for example "Art.78" or "第七十八条". May be empty where the instrument has none.
    package var article: String = ""

    package init() {}

    package init(
        instrument: String = "", article: String = ""
    ) {
        self.instrument = instrument
        self.article = article
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&instrument)
        try visitor.text(&article)
    }
}

/// A remedy open to the subject: what, before whom, until when.
package struct Remedy: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.Remedy" }
    package static let shape = MessageShape(of: Self.self)

    /// What the subject may do: `objection`, `reconsideration` or `litigation`. Read in their Chinese names, too.
    package var kind: String = ""

    /// The body that receives it, as a department code or a name.
    package var authority: String = ""

    /// How and where, in a sentence a clerk can read out.
    package var instructions: String = ""

    /// Last day, ISO 8601 date in Asia/Shanghai, or empty where there is none.
    package var dueDate: String = ""

    /// `instructions` in Chinese, where a service and no official wrote them. Output only.
    package var instructionsZh: String = ""

    package init() {}

    package init(
        kind: String = "", authority: String = "", instructions: String = "", dueDate: String = "", instructionsZh: String = ""
    ) {
        self.kind = kind
        self.authority = authority
        self.instructions = instructions
        self.dueDate = dueDate
        self.instructionsZh = instructionsZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&kind)
        try visitor.text(&authority)
        try visitor.text(&instructions)
        try visitor.text(&dueDate)
        try visitor.text(&instructionsZh)
    }
}

/// A day computed from the working-day calendar.
package struct DueDate: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.DueDate" }
    package static let shape = MessageShape(of: Self.self)

    /// ISO 8601 date `YYYY-MM-DD` in Asia/Shanghai; the period ends at 24:00 of that day.
    package var date: String = ""

    /// True if a year without a published calendar was needed: weekday rule, to be recomputed.
    package var provisional: Bool = false

    package init() {}

    package init(
        date: String = "", provisional: Bool = false
    ) {
        self.date = date
        self.provisional = provisional
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&date)
        visitor.number(&provisional)
    }
}

/// A reference to a filed document by the hash of its content.
package struct DocumentReference: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.DocumentReference" }
    package static let shape = MessageShape(of: Self.self)

    /// SHA-256 of the content, 64 lower-case hex digits.
    package var sha256: String = ""

    /// The document's title or number, 1 to 400 bytes.
    package var title: String = ""

    /// Media type, for example "application/pdf". Optional.
    package var mediaType: String = ""

    package init() {}

    package init(
        sha256: String = "", title: String = "", mediaType: String = ""
    ) {
        self.sha256 = sha256
        self.title = title
        self.mediaType = mediaType
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&sha256)
        try visitor.text(&title)
        try visitor.text(&mediaType)
    }
}

/// Where a source of an answer stands: which feed, how far, how fresh.
package struct SourceFreshness: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.SourceFreshness" }
    package static let shape = MessageShape(of: Self.self)

    /// The service that owns the source: "registry" or "listing".
    package var source: String = ""

    /// The last feed position applied.
    package var position: Int64 = 0

    /// When the source was last heard, a heartbeat included.
    package var heardTime: WireTimestamp? = nil

    /// Milliseconds since it was last heard, at the time of the answer.
    package var ageMillis: Int64 = 0

    /// True if the age is within the freshness limit of the answering service.
    package var fresh: Bool = false

    package init() {}

    package init(
        source: String = "", position: Int64 = 0, heardTime: WireTimestamp? = nil, ageMillis: Int64 = 0, fresh: Bool = false
    ) {
        self.source = source
        self.position = position
        self.heardTime = heardTime
        self.ageMillis = ageMillis
        self.fresh = fresh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&source)
        visitor.number(&position)
        try visitor.message(&heardTime)
        visitor.number(&ageMillis)
        visitor.number(&fresh)
    }
}

/// What a watcher is told besides changes: that the stream lives, and how far the feed is.
package struct Heartbeat: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.Heartbeat" }
    package static let shape = MessageShape(of: Self.self)

    /// The newest committed position.
    package var headPosition: Int64 = 0

    /// The service's time.
    package var time: WireTimestamp? = nil

    package init() {}

    package init(
        headPosition: Int64 = 0, time: WireTimestamp? = nil
    ) {
        self.headPosition = headPosition
        self.time = time
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&headPosition)
        try visitor.message(&time)
    }
}

/// Tells a watcher that the position it asked for is no longer kept: it takes a snapshot and watches
/// after the snapshot's position.
package struct ResyncRequired: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ResyncRequired" }
    package static let shape = MessageShape(of: Self.self)

    /// The oldest position that can still be replayed.
    package var oldestPosition: Int64 = 0

    /// The newest committed position.
    package var headPosition: Int64 = 0

    package init() {}

    package init(
        oldestPosition: Int64 = 0, headPosition: Int64 = 0
    ) {
        self.oldestPosition = oldestPosition
        self.headPosition = headPosition
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&oldestPosition)
        visitor.number(&headPosition)
    }
}

/// Which history a position of a feed belongs to. A store that was put back from a copy and went on gives positions a second time, to
/// other changes: then the position is known and its history is not.
package struct FeedHistory: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.FeedHistory" }
    package static let shape = MessageShape(of: Self.self)

    /// The feed's identity: random, made with the store, and another one after the store was restored.
    package var identity: String = ""

    /// SHA-256 chained over all changes up to the position that it stands beside, 32 bytes. Empty where the store does not know it.
    package var digest: [UInt8] = []

    package init() {}

    package init(
        identity: String = "", digest: [UInt8] = []
    ) {
        self.identity = identity
        self.digest = digest
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&identity)
        visitor.bytes(&digest)
    }
}

/// Why somebody reads what is kept of natural persons: every such read is a query and is logged with it (LC-09).
package struct QueryReason: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.QueryReason" }
    package static let shape = MessageShape(of: Self.self)

    /// The purpose.
    package var purpose: QueryPurpose = .unspecified

    /// Who asks.
    package var official: Official? = nil

    /// The matter's code or the file's number, 1 to 200 bytes.
    package var matter: String = ""

    package init() {}

    package init(
        purpose: QueryPurpose = .unspecified, official: Official? = nil, matter: String = ""
    ) {
        self.purpose = purpose
        self.official = official
        self.matter = matter
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&purpose)
        try visitor.message(&official)
        try visitor.text(&matter)
    }
}

/// A query about a person, as it was logged.
package struct SubjectQuery: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.SubjectQuery" }
    package static let shape = MessageShape(of: Self.self)

    /// The identity that asked.
    package var caller: String = ""

    /// The official named.
    package var official: String = ""

    /// The purpose given.
    package var purpose: QueryPurpose = .unspecified

    /// The matter given.
    package var matter: String = ""

    /// The method by which it was asked.
    package var method: String = ""

    /// When.
    package var queryTime: WireTimestamp? = nil

    /// Its number in the audit chain of the service.
    package var queryNumber: String = ""

    package init() {}

    package init(
        caller: String = "", official: String = "", purpose: QueryPurpose = .unspecified, matter: String = "",
        method: String = "", queryTime: WireTimestamp? = nil, queryNumber: String = ""
    ) {
        self.caller = caller
        self.official = official
        self.purpose = purpose
        self.matter = matter
        self.method = method
        self.queryTime = queryTime
        self.queryNumber = queryNumber
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&caller)
        try visitor.text(&official)
        try visitor.value(&purpose)
        try visitor.text(&matter)
        try visitor.text(&method)
        try visitor.message(&queryTime)
        try visitor.text(&queryNumber)
    }
}
