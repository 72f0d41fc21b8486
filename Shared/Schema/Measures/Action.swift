// Written by `make generate` from proto/xinyi/measures/v1/action.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Where an action stands.
package enum ActionState: ContractEnum {
    /// Not stated. As a filter: every state.
    case unspecified
    /// A fact triggers the measure; the department was not told yet.
    case triggered
    /// Pushed to the implementing department.
    case pushed
    /// The department acknowledged the push.
    case acknowledged
    /// The department applies it.
    case inForce
    /// It does not apply to the department's matters, with a reason.
    case notApplicable
    /// The department declined, with a reason.
    case declined
    /// The department reported what it did.
    case feedbackGiven
    /// Suspended with its entry.
    case suspended
    /// Lifted: the entry ended or the measure was repealed.
    case lifted
    /// Closed: lifting confirmed by the department.
    case closed
    /// Could not be delivered after every retry.
    case deadLetter
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .triggered, .pushed, .acknowledged, .inForce, .notApplicable, .declined, .feedbackGiven, .suspended, .lifted, .closed, .deadLetter]
    package static let names = ["ACTION_STATE_UNSPECIFIED", "ACTION_STATE_TRIGGERED", "ACTION_STATE_PUSHED", "ACTION_STATE_ACKNOWLEDGED", "ACTION_STATE_IN_FORCE", "ACTION_STATE_NOT_APPLICABLE", "ACTION_STATE_DECLINED", "ACTION_STATE_FEEDBACK_GIVEN", "ACTION_STATE_SUSPENDED", "ACTION_STATE_LIFTED", "ACTION_STATE_CLOSED", "ACTION_STATE_DEAD_LETTER"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .triggered
            case 2: self = .pushed
            case 3: self = .acknowledged
            case 4: self = .inForce
            case 5: self = .notApplicable
            case 6: self = .declined
            case 7: self = .feedbackGiven
            case 8: self = .suspended
            case 9: self = .lifted
            case 10: self = .closed
            case 11: self = .deadLetter
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .triggered: 1
            case .pushed: 2
            case .acknowledged: 3
            case .inForce: 4
            case .notApplicable: 5
            case .declined: 6
            case .feedbackGiven: 7
            case .suspended: 8
            case .lifted: 9
            case .closed: 10
            case .deadLetter: 11
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One measure action.
package struct Action: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.Action" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The measure.
    package var measure: MeasureReference? = nil

    /// Resource name of the subject.
    package var subject: String = ""

    /// What triggered it.
    package var ground: Ground? = nil

    /// Code of the department that is to implement it.
    package var department: String = ""

    /// Where it stands.
    package var state: ActionState = .unspecified

    /// When it was triggered.
    package var triggerTime: WireTimestamp? = nil

    /// When it was pushed.
    package var pushTime: WireTimestamp? = nil

    /// When the department is to answer.
    package var due: CommonSchema.DueDate? = nil

    /// True if it is past due.
    package var overdue: Bool = false

    /// Number of reminders sent.
    package var reminders: Int32 = 0

    /// Why it was declined, does not apply, is suspended or was lifted.
    package var reason: String = ""

    /// What the department reported.
    package var feedback: ActionFeedback? = nil

    /// True if it was lifted by rule and the department has not confirmed yet.
    package var liftedByRule: Bool = false

    /// Changes with every step.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", measure: MeasureReference? = nil, subject: String = "", ground: Ground? = nil, department: String = "",
        state: ActionState = .unspecified, triggerTime: WireTimestamp? = nil, pushTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil, overdue: Bool = false, reminders: Int32 = 0, reason: String = "",
        feedback: ActionFeedback? = nil, liftedByRule: Bool = false, etag: String = ""
    ) {
        self.name = name
        self.measure = measure
        self.subject = subject
        self.ground = ground
        self.department = department
        self.state = state
        self.triggerTime = triggerTime
        self.pushTime = pushTime
        self.due = due
        self.overdue = overdue
        self.reminders = reminders
        self.reason = reason
        self.feedback = feedback
        self.liftedByRule = liftedByRule
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&measure)
        try visitor.text(&subject)
        try visitor.message(&ground)
        try visitor.text(&department)
        try visitor.value(&state)
        try visitor.message(&triggerTime)
        try visitor.message(&pushTime)
        try visitor.message(&due)
        visitor.number(&overdue)
        visitor.number(&reminders)
        try visitor.text(&reason)
        try visitor.message(&feedback)
        visitor.number(&liftedByRule)
        try visitor.text(&etag)
    }
}

/// What a department reports about an action it carried out.
package struct ActionFeedback: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ActionFeedback" }
    package static let shape = MessageShape(of: Self.self)

    /// Day of the execution, ISO 8601 date.
    package var executionDate: String = ""

    /// The basis that the department applied, at least one.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// The result, 1 to 2000 bytes.
    package var result: String = ""

    /// The amount concerned in fen (0.01 yuan); 0 if none.
    package var amountFen: Int64 = 0

    /// Query number of the Check that preceded it, if there was one.
    package var queryNumber: String = ""

    /// The department's document, if there is one.
    package var document: CommonSchema.DocumentReference? = nil

    /// The official who reports.
    package var official: CommonSchema.Official? = nil

    /// When it was reported.
    package var reportTime: WireTimestamp? = nil

    package init() {}

    package init(
        executionDate: String = "", legalBasis: [CommonSchema.LegalBasis] = [], result: String = "", amountFen: Int64 = 0,
        queryNumber: String = "", document: CommonSchema.DocumentReference? = nil, official: CommonSchema.Official? = nil,
        reportTime: WireTimestamp? = nil
    ) {
        self.executionDate = executionDate
        self.legalBasis = legalBasis
        self.result = result
        self.amountFen = amountFen
        self.queryNumber = queryNumber
        self.document = document
        self.official = official
        self.reportTime = reportTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&executionDate)
        try visitor.messages(&legalBasis)
        try visitor.text(&result)
        visitor.number(&amountFen)
        try visitor.text(&queryNumber)
        try visitor.message(&document)
        try visitor.message(&official)
        try visitor.message(&reportTime)
    }
}
