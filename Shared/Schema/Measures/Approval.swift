// Written by `make generate` from proto/xinyi/measures/v1/approval.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Where an approval case stands.
package enum ApprovalState: ContractEnum {
    /// Not stated. As a filter: every state.
    case unspecified
    /// The subject asked for a facilitation.
    case requested
    /// Eligibility was checked; the query number is on record.
    case checked
    /// Handled in the green channel.
    case greenChannel
    /// Accepted with documents open, due by a date.
    case tolerant
    /// Handled on a credit commitment.
    case commitment
    /// Handled in the ordinary procedure.
    case normal
    /// Done.
    case done
    /// Lapsed: documents not supplied, commitment breached, or the ground ended.
    case lapsed
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .requested, .checked, .greenChannel, .tolerant, .commitment, .normal, .done, .lapsed]
    package static let names = ["APPROVAL_STATE_UNSPECIFIED", "APPROVAL_STATE_REQUESTED", "APPROVAL_STATE_CHECKED", "APPROVAL_STATE_GREEN_CHANNEL", "APPROVAL_STATE_TOLERANT", "APPROVAL_STATE_COMMITMENT", "APPROVAL_STATE_NORMAL", "APPROVAL_STATE_DONE", "APPROVAL_STATE_LAPSED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .requested
            case 2: self = .checked
            case 3: self = .greenChannel
            case 4: self = .tolerant
            case 5: self = .commitment
            case 6: self = .normal
            case 7: self = .done
            case 8: self = .lapsed
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .requested: 1
            case .checked: 2
            case .greenChannel: 3
            case .tolerant: 4
            case .commitment: 5
            case .normal: 6
            case .done: 7
            case .lapsed: 8
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A way in which an approval is facilitated.
package enum Facilitation: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Green channel (IN-010).
    case greenChannel
    /// Tolerant acceptance (IN-011).
    case tolerantAcceptance
    /// Credit commitment instead of documents (IN-012).
    case commitment
    /// Early involvement before the formal filing (IN-013).
    case earlyInvolvement
    /// Assisted handling throughout (IN-014).
    case assistedHandling
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .greenChannel, .tolerantAcceptance, .commitment, .earlyInvolvement, .assistedHandling]
    package static let names = ["FACILITATION_UNSPECIFIED", "FACILITATION_GREEN_CHANNEL", "FACILITATION_TOLERANT_ACCEPTANCE", "FACILITATION_COMMITMENT", "FACILITATION_EARLY_INVOLVEMENT", "FACILITATION_ASSISTED_HANDLING"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .greenChannel
            case 2: self = .tolerantAcceptance
            case 3: self = .commitment
            case 4: self = .earlyInvolvement
            case 5: self = .assistedHandling
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .greenChannel: 1
            case .tolerantAcceptance: 2
            case .commitment: 3
            case .earlyInvolvement: 4
            case .assistedHandling: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Whether a subject may use a facilitation, why, and until when.
package struct Eligibility: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Eligibility" }
    package static let shape = MessageShape(of: Self.self)

    /// The facilitation.
    package var facilitation: Facilitation = .unspecified

    /// True if it may be used.
    package var eligible: Bool = false

    /// What it rests on: RED_LIST or CLEAN_YEARS.
    package var basis: GroundKind = .unspecified

    /// The red entry, if that is the basis.
    package var ground: Ground? = nil

    /// Until this day inclusive, ISO 8601 date; empty: as long as no bad record arises.
    package var untilDate: String = ""

    /// Why not, in a sentence; empty if eligible.
    package var obstacle: String = ""

    package init() {}

    package init(
        facilitation: Facilitation = .unspecified, eligible: Bool = false, basis: GroundKind = .unspecified,
        ground: Ground? = nil, untilDate: String = "", obstacle: String = ""
    ) {
        self.facilitation = facilitation
        self.eligible = eligible
        self.basis = basis
        self.ground = ground
        self.untilDate = untilDate
        self.obstacle = obstacle
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&facilitation)
        visitor.number(&eligible)
        try visitor.value(&basis)
        try visitor.message(&ground)
        try visitor.text(&untilDate)
        try visitor.text(&obstacle)
    }
}

/// A document that is missing in a tolerant acceptance.
package struct OpenDocument: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.OpenDocument" }
    package static let shape = MessageShape(of: Self.self)

    /// Id within the case, `d1`, `d2`, … given by the service.
    package var id: String = ""

    /// What is missing, 1 to 200 bytes. Never a key document.
    package var title: String = ""

    /// Due day.
    package var due: CommonSchema.DueDate? = nil

    /// The document, once supplied.
    package var supplied: CommonSchema.DocumentReference? = nil

    package init() {}

    package init(
        id: String = "", title: String = "", due: CommonSchema.DueDate? = nil, supplied: CommonSchema.DocumentReference? = nil
    ) {
        self.id = id
        self.title = title
        self.due = due
        self.supplied = supplied
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&id)
        try visitor.text(&title)
        try visitor.message(&due)
        try visitor.message(&supplied)
    }
}

/// One approval case.
package struct ApprovalCase: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ApprovalCase" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `approvalCases/{id}`.
    package var name: String = ""

    /// Resource name of the subject.
    package var subject: String = ""

    /// The matter's code.
    package var matter: String = ""

    /// The application's number at the counter, 1 to 100 bytes.
    package var applicationNumber: String = ""

    /// Code of the department.
    package var department: String = ""

    /// Where it stands.
    package var state: ApprovalState = .unspecified

    /// The facilitations in use.
    package var facilitations: [Facilitation] = []

    /// Query number of the Check that proved the eligibility.
    package var queryNumber: String = ""

    /// What is missing.
    package var openDocuments: [OpenDocument] = []

    /// Resource name of the commitment in the registry, if handled on one.
    package var commitment: String = ""

    /// Why it lapsed or was handled in the ordinary procedure.
    package var reason: String = ""

    /// When it was requested.
    package var createTime: WireTimestamp? = nil

    /// When it was last changed.
    package var updateTime: WireTimestamp? = nil

    /// Changes with every step.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", subject: String = "", matter: String = "", applicationNumber: String = "", department: String = "",
        state: ApprovalState = .unspecified, facilitations: [Facilitation] = [], queryNumber: String = "",
        openDocuments: [OpenDocument] = [], commitment: String = "", reason: String = "", createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil, etag: String = ""
    ) {
        self.name = name
        self.subject = subject
        self.matter = matter
        self.applicationNumber = applicationNumber
        self.department = department
        self.state = state
        self.facilitations = facilitations
        self.queryNumber = queryNumber
        self.openDocuments = openDocuments
        self.commitment = commitment
        self.reason = reason
        self.createTime = createTime
        self.updateTime = updateTime
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&subject)
        try visitor.text(&matter)
        try visitor.text(&applicationNumber)
        try visitor.text(&department)
        try visitor.value(&state)
        try visitor.values(&facilitations)
        try visitor.text(&queryNumber)
        try visitor.messages(&openDocuments)
        try visitor.text(&commitment)
        try visitor.text(&reason)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
        try visitor.text(&etag)
    }
}
