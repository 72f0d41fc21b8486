// Written by `make generate` from proto/xinyi/reporting/v1/case_report.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Which side a case shows.
package enum CaseKind: ContractEnum {
    /// Not stated. Refused in requests; in filters it means both.
    case unspecified
    /// A subject that kept faith (守信典型案例).
    case trust
    /// A subject that broke faith (失信典型案例).
    case breach
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .trust, .breach]
    package static let names = ["CASE_KIND_UNSPECIFIED", "CASE_KIND_TRUST", "CASE_KIND_BREACH"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .trust
            case 2: self = .breach
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .trust: 1
            case .breach: 2
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How a department came to know of a case.
package enum CaseSource: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// The department's own work: permits, supervision, enforcement.
    case ownWork
    /// A complaint or report by a citizen or an enterprise.
    case complaint
    /// An industry association or chamber of commerce.
    case association
    /// The media.
    case media
    /// Another department.
    case department
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .ownWork, .complaint, .association, .media, .department]
    package static let names = ["CASE_SOURCE_UNSPECIFIED", "CASE_SOURCE_OWN_WORK", "CASE_SOURCE_COMPLAINT", "CASE_SOURCE_ASSOCIATION", "CASE_SOURCE_MEDIA", "CASE_SOURCE_DEPARTMENT"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .ownWork
            case 2: self = .complaint
            case 3: self = .association
            case 4: self = .media
            case 5: self = .department
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .ownWork: 1
            case .complaint: 2
            case .association: 3
            case .media: 4
            case .department: 5
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where a case report stands.
///
/// COLLECTED > SCREENED > SUBMITTED > RETURNED | ACCEPTED > PUBLISHED | FILED. A returned case is corrected,
/// screened and submitted again. COLLECTED, SCREENED and RETURNED may also end in DROPPED.
package enum CaseState: ContractEnum {
    /// Not stated. Never in answers; in filters it means every state.
    case unspecified
    /// Taken down by the department; may still be changed.
    case collected
    /// Found typical by the department, all four points of the screening affirmed.
    case screened
    /// Before the Business Environment Bureau.
    case submitted
    /// Given back with a reason; the department's duty is open again until it is submitted anew.
    case returned
    /// Accepted by the Business Environment Bureau.
    case accepted
    /// Published as a model or a warning. Never with a natural person.
    case published
    /// Filed without publication.
    case filed
    /// Set aside by the department: not typical, or a mistake. Stays readable.
    case dropped
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .collected, .screened, .submitted, .returned, .accepted, .published, .filed, .dropped]
    package static let names = ["CASE_STATE_UNSPECIFIED", "CASE_STATE_COLLECTED", "CASE_STATE_SCREENED", "CASE_STATE_SUBMITTED", "CASE_STATE_RETURNED", "CASE_STATE_ACCEPTED", "CASE_STATE_PUBLISHED", "CASE_STATE_FILED", "CASE_STATE_DROPPED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .collected
            case 2: self = .screened
            case 3: self = .submitted
            case 4: self = .returned
            case 5: self = .accepted
            case 6: self = .published
            case 7: self = .filed
            case 8: self = .dropped
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .collected: 1
            case .screened: 2
            case .submitted: 3
            case .returned: 4
            case .accepted: 5
            case .published: 6
            case .filed: 7
            case .dropped: 8
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How a department stands with one month.
package enum MonthState: ContractEnum {
    /// Not stated. Never in answers.
    case unspecified
    /// It owes no report for the month.
    case notOwed
    /// Nothing submitted, and the due day is not over.
    case open
    /// Nothing submitted, and the due day is over.
    case overdue
    /// Every case submitted was returned, and none came back yet.
    case returned
    /// Reported in time.
    case reported
    /// Reported after the due day.
    case reportedLate
    /// Reported in time that there is no case.
    case `nil`
    /// Reported after the due day that there is no case.
    case nilLate
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .notOwed, .open, .overdue, .returned, .reported, .reportedLate, .`nil`, .nilLate]
    package static let names = ["MONTH_STATE_UNSPECIFIED", "MONTH_STATE_NOT_OWED", "MONTH_STATE_OPEN", "MONTH_STATE_OVERDUE", "MONTH_STATE_RETURNED", "MONTH_STATE_REPORTED", "MONTH_STATE_REPORTED_LATE", "MONTH_STATE_NIL", "MONTH_STATE_NIL_LATE"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .notOwed
            case 2: self = .open
            case 3: self = .overdue
            case 4: self = .returned
            case 5: self = .reported
            case 6: self = .reportedLate
            case 7: self = .`nil`
            case 8: self = .nilLate
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .notOwed: 1
            case .open: 2
            case .overdue: 3
            case .returned: 4
            case .reported: 5
            case .reportedLate: 6
            case .`nil`: 7
            case .nilLate: 8
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What the department affirms before it submits. Every point must be true.
package struct CaseScreening: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CaseScreening" }
    package static let shape = MessageShape(of: Self.self)

    /// The facts were checked against the file.
    package var factsVerified: Bool = false

    /// A decision behind the case is effective, or the case rests on no decision.
    package var decisionEffective: Bool = false

    /// It holds no state secret, no business secret and nothing private.
    package var freeOfSecrets: Bool = false

    /// It is typical: others can learn from it.
    package var typical: Bool = false

    /// Why it is typical, 1 to 1000 characters.
    package var reason: String = ""

    /// Who screened. Output only.
    package var official: CommonSchema.Official? = nil

    /// When. Output only.
    package var screenTime: WireTimestamp? = nil

    package init() {}

    package init(
        factsVerified: Bool = false, decisionEffective: Bool = false, freeOfSecrets: Bool = false, typical: Bool = false,
        reason: String = "", official: CommonSchema.Official? = nil, screenTime: WireTimestamp? = nil
    ) {
        self.factsVerified = factsVerified
        self.decisionEffective = decisionEffective
        self.freeOfSecrets = freeOfSecrets
        self.typical = typical
        self.reason = reason
        self.official = official
        self.screenTime = screenTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&factsVerified)
        visitor.number(&decisionEffective)
        visitor.number(&freeOfSecrets)
        visitor.number(&typical)
        try visitor.text(&reason)
        try visitor.message(&official)
        try visitor.message(&screenTime)
    }
}

/// One submission of a case to the Business Environment Bureau.
package struct CaseSubmission: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CaseSubmission" }
    package static let shape = MessageShape(of: Self.self)

    /// Who submitted.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var submitTime: WireTimestamp? = nil

    /// True if it came after 24:00 of the due day.
    package var afterDue: Bool = false

    package init() {}

    package init(
        official: CommonSchema.Official? = nil, submitTime: WireTimestamp? = nil, afterDue: Bool = false
    ) {
        self.official = official
        self.submitTime = submitTime
        self.afterDue = afterDue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&official)
        try visitor.message(&submitTime)
        visitor.number(&afterDue)
    }
}

/// What the Business Environment Bureau decided on a submission.
package struct CaseReview: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CaseReview" }
    package static let shape = MessageShape(of: Self.self)

    /// True if accepted, false if returned.
    package var accepted: Bool = false

    /// Why it was returned, 1 to 1000 characters; may be empty when accepted.
    package var reason: String = ""

    /// Who decided: never the official who submitted.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var reviewTime: WireTimestamp? = nil

    package init() {}

    package init(
        accepted: Bool = false, reason: String = "", official: CommonSchema.Official? = nil, reviewTime: WireTimestamp? = nil
    ) {
        self.accepted = accepted
        self.reason = reason
        self.official = official
        self.reviewTime = reviewTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&accepted)
        try visitor.text(&reason)
        try visitor.message(&official)
        try visitor.message(&reviewTime)
    }
}

/// How an accepted case ended.
package struct CaseOutcome: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CaseOutcome" }
    package static let shape = MessageShape(of: Self.self)

    /// Where it was published, for example "government website"; empty if filed.
    package var channel: String = ""

    /// Address of the publication, at most 400 bytes; empty if filed.
    package var uri: String = ""

    /// Why it was filed rather than published, at most 1000 characters; may be empty when published.
    package var reason: String = ""

    /// Who decided.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var outcomeTime: WireTimestamp? = nil

    package init() {}

    package init(
        channel: String = "", uri: String = "", reason: String = "", official: CommonSchema.Official? = nil,
        outcomeTime: WireTimestamp? = nil
    ) {
        self.channel = channel
        self.uri = uri
        self.reason = reason
        self.official = official
        self.outcomeTime = outcomeTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&channel)
        try visitor.text(&uri)
        try visitor.text(&reason)
        try visitor.message(&official)
        try visitor.message(&outcomeTime)
    }
}

/// A case as a department reports it.
package struct CaseReport: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CaseReport" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `caseReports/{id}`. Output only.
    package var name: String = ""

    /// The side it shows. Cannot be changed later.
    package var kind: CaseKind = .unspecified

    /// The month it is reported for, `YYYY-MM`, from 2020-01 to the month after the current one. Cannot be changed later.
    package var month: String = ""

    /// Code of the department that reports it: the caller's. Output only.
    package var department: String = ""

    /// Where it stands. Output only.
    package var state: CaseState = .unspecified

    /// Headline, 1 to 200 characters.
    package var title: String = ""

    /// What happened, 1 to 4000 characters. No numbers of persons: a text with a citizen number is refused.
    package var facts: String = ""

    /// The day it happened or was decided, `YYYY-MM-DD`, not in the future.
    package var occurredDate: String = ""

    /// How the department came to know of it.
    package var source: CaseSource = .unspecified

    /// Domain code of the district's catalogue, three capital letters; required for breach, may be empty for trust.
    package var domain: String = ""

    /// Kind of the subject.
    package var subjectKind: CommonSchema.SubjectKind = .unspecified

    /// Name of the subject, 1 to 200 characters. For a natural person only the department itself reads it in full;
    /// everyone else reads the first character and `**`.
    package var subjectDisplayName: String = ""

    /// For organisations the unified social credit identifier, required for all but unincorporated organisations. For
    /// natural persons the citizen number or empty: it is checked, kept as `230109************` only, and answered so.
    package var subjectCode: String = ""

    /// The registry's name of the subject, `subjects/{id}`, or empty.
    package var subject: String = ""

    /// What it rests on: `decisions/{id}` or `entries/{id}`, at most 20.
    package var relatedRecords: [String] = []

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// The screening; absent before it. Output only.
    package var screening: CaseScreening? = nil

    /// Every submission, oldest first. Output only.
    package var submissions: [CaseSubmission] = []

    /// Every review, oldest first. Output only.
    package var reviews: [CaseReview] = []

    /// How it ended; absent before that. Output only.
    package var outcome: CaseOutcome? = nil

    /// Last day on which it was to be submitted. Output only.
    package var due: CommonSchema.DueDate? = nil

    /// True if it was first submitted after 24:00 of that day. Output only.
    package var late: Bool = false

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was collected. Output only.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last. Output only.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", kind: CaseKind = .unspecified, month: String = "", department: String = "",
        state: CaseState = .unspecified, title: String = "", facts: String = "", occurredDate: String = "",
        source: CaseSource = .unspecified, domain: String = "", subjectKind: CommonSchema.SubjectKind = .unspecified,
        subjectDisplayName: String = "", subjectCode: String = "", subject: String = "", relatedRecords: [String] = [],
        documents: [CommonSchema.DocumentReference] = [], screening: CaseScreening? = nil, submissions: [CaseSubmission] = [],
        reviews: [CaseReview] = [], outcome: CaseOutcome? = nil, due: CommonSchema.DueDate? = nil, late: Bool = false,
        etag: String = "", createTime: WireTimestamp? = nil, updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.kind = kind
        self.month = month
        self.department = department
        self.state = state
        self.title = title
        self.facts = facts
        self.occurredDate = occurredDate
        self.source = source
        self.domain = domain
        self.subjectKind = subjectKind
        self.subjectDisplayName = subjectDisplayName
        self.subjectCode = subjectCode
        self.subject = subject
        self.relatedRecords = relatedRecords
        self.documents = documents
        self.screening = screening
        self.submissions = submissions
        self.reviews = reviews
        self.outcome = outcome
        self.due = due
        self.late = late
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.text(&month)
        try visitor.text(&department)
        try visitor.value(&state)
        try visitor.text(&title)
        try visitor.text(&facts)
        try visitor.text(&occurredDate)
        try visitor.value(&source)
        try visitor.text(&domain)
        try visitor.value(&subjectKind)
        try visitor.text(&subjectDisplayName)
        try visitor.text(&subjectCode)
        try visitor.text(&subject)
        try visitor.texts(&relatedRecords)
        try visitor.messages(&documents)
        try visitor.message(&screening)
        try visitor.messages(&submissions)
        try visitor.messages(&reviews)
        try visitor.message(&outcome)
        try visitor.message(&due)
        visitor.number(&late)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}

/// A department's statement that it has no case in a month.
package struct NilReport: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.NilReport" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `nilReports/{id}`. Output only.
    package var name: String = ""

    /// Code of the department: the caller's. Output only.
    package var department: String = ""

    /// The month, `YYYY-MM`.
    package var month: String = ""

    /// Why there is none, 1 to 1000 characters.
    package var reason: String = ""

    /// Who stated it.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var submitTime: WireTimestamp? = nil

    /// Last day on which it was to be submitted.
    package var due: CommonSchema.DueDate? = nil

    /// True if it came after 24:00 of that day.
    package var late: Bool = false

    package init() {}

    package init(
        name: String = "", department: String = "", month: String = "", reason: String = "",
        official: CommonSchema.Official? = nil, submitTime: WireTimestamp? = nil, due: CommonSchema.DueDate? = nil,
        late: Bool = false
    ) {
        self.name = name
        self.department = department
        self.month = month
        self.reason = reason
        self.official = official
        self.submitTime = submitTime
        self.due = due
        self.late = late
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&month)
        try visitor.text(&reason)
        try visitor.message(&official)
        try visitor.message(&submitTime)
        try visitor.message(&due)
        visitor.number(&late)
    }
}

/// Whether a department owes a monthly report. Every department of the registry's catalogue owes one from the start,
/// except the district government (`DGV`) and the pseudo-code `ALL`.
package struct ReportingDuty: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReportingDuty" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `reportingDuties/{code}` with the department's code in lower case. Output only.
    package var name: String = ""

    /// Code of the department.
    package var department: String = ""

    /// Chinese name of the department. Output only.
    package var titleZh: String = ""

    /// English name of the department. Output only.
    package var titleEn: String = ""

    /// True if it owes a report.
    package var owed: Bool = false

    /// First month owed, `YYYY-MM`; empty means from the beginning.
    package var fromMonth: String = ""

    /// Last month owed, `YYYY-MM`; empty means without end.
    package var untilMonth: String = ""

    /// Why it differs from the rule, 1 to 1000 characters; empty where the rule applies.
    package var reason: String = ""

    /// True if it was set by hand. Output only.
    package var overridden: Bool = false

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", department: String = "", titleZh: String = "", titleEn: String = "", owed: Bool = false,
        fromMonth: String = "", untilMonth: String = "", reason: String = "", overridden: Bool = false, etag: String = ""
    ) {
        self.name = name
        self.department = department
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.owed = owed
        self.fromMonth = fromMonth
        self.untilMonth = untilMonth
        self.reason = reason
        self.overridden = overridden
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        visitor.number(&owed)
        try visitor.text(&fromMonth)
        try visitor.text(&untilMonth)
        try visitor.text(&reason)
        visitor.number(&overridden)
        try visitor.text(&etag)
    }
}

/// How many cases of one kind a department has in each state.
package struct CaseCounts: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.CaseCounts" }
    package static let shape = MessageShape(of: Self.self)

    /// Collected or screened, not yet submitted.
    package var inPreparation: Int32 = 0

    /// Submitted and not yet reviewed.
    package var submitted: Int32 = 0

    /// Returned and not yet submitted again.
    package var returned: Int32 = 0

    /// Accepted and not yet published or filed.
    package var accepted: Int32 = 0

    /// Published.
    package var published: Int32 = 0

    /// Filed.
    package var filed: Int32 = 0

    /// Dropped.
    package var dropped: Int32 = 0

    /// Of those submitted at least once: first submitted after the due day.
    package var late: Int32 = 0

    package init() {}

    package init(
        inPreparation: Int32 = 0, submitted: Int32 = 0, returned: Int32 = 0, accepted: Int32 = 0, published: Int32 = 0,
        filed: Int32 = 0, dropped: Int32 = 0, late: Int32 = 0
    ) {
        self.inPreparation = inPreparation
        self.submitted = submitted
        self.returned = returned
        self.accepted = accepted
        self.published = published
        self.filed = filed
        self.dropped = dropped
        self.late = late
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&inPreparation)
        visitor.number(&submitted)
        visitor.number(&returned)
        visitor.number(&accepted)
        visitor.number(&published)
        visitor.number(&filed)
        visitor.number(&dropped)
        visitor.number(&late)
    }
}

/// A department's month.
package struct DepartmentMonth: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.DepartmentMonth" }
    package static let shape = MessageShape(of: Self.self)

    /// Code of the department.
    package var department: String = ""

    /// Its Chinese name.
    package var titleZh: String = ""

    /// Its English name.
    package var titleEn: String = ""

    /// The month, `YYYY-MM`.
    package var month: String = ""

    /// How it stands.
    package var state: MonthState = .unspecified

    /// Cases of trust.
    package var trust: CaseCounts? = nil

    /// Cases of breach.
    package var breach: CaseCounts? = nil

    /// When the first report of the month came; absent where none came.
    package var firstSubmitTime: WireTimestamp? = nil

    /// Last day of the period; absent before a rule book was heard.
    package var due: CommonSchema.DueDate? = nil

    /// Calendar days since the due day was over; 0 where nothing is overdue.
    package var daysOverdue: Int32 = 0

    package init() {}

    package init(
        department: String = "", titleZh: String = "", titleEn: String = "", month: String = "", state: MonthState = .unspecified,
        trust: CaseCounts? = nil, breach: CaseCounts? = nil, firstSubmitTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil, daysOverdue: Int32 = 0
    ) {
        self.department = department
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.month = month
        self.state = state
        self.trust = trust
        self.breach = breach
        self.firstSubmitTime = firstSubmitTime
        self.due = due
        self.daysOverdue = daysOverdue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        try visitor.text(&month)
        try visitor.value(&state)
        try visitor.message(&trust)
        try visitor.message(&breach)
        try visitor.message(&firstSubmitTime)
        try visitor.message(&due)
        visitor.number(&daysOverdue)
    }
}

/// That a department still has to report.
package struct Reminder: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Reminder" }
    package static let shape = MessageShape(of: Self.self)

    /// Code of the department.
    package var department: String = ""

    /// Its Chinese name.
    package var titleZh: String = ""

    /// Its English name.
    package var titleEn: String = ""

    /// The month, `YYYY-MM`.
    package var month: String = ""

    /// How it stands: open, overdue or returned.
    package var state: MonthState = .unspecified

    /// Last day of the period; absent before a rule book was heard.
    package var due: CommonSchema.DueDate? = nil

    /// Calendar days left, the due day included; negative once it is over, 0 where that day is absent.
    package var daysLeft: Int32 = 0

    /// Cases in preparation that only need to be submitted.
    package var inPreparation: Int32 = 0

    /// Cases returned that wait for correction.
    package var returned: Int32 = 0

    package init() {}

    package init(
        department: String = "", titleZh: String = "", titleEn: String = "", month: String = "", state: MonthState = .unspecified,
        due: CommonSchema.DueDate? = nil, daysLeft: Int32 = 0, inPreparation: Int32 = 0, returned: Int32 = 0
    ) {
        self.department = department
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.month = month
        self.state = state
        self.due = due
        self.daysLeft = daysLeft
        self.inPreparation = inPreparation
        self.returned = returned
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        try visitor.text(&month)
        try visitor.value(&state)
        try visitor.message(&due)
        visitor.number(&daysLeft)
        visitor.number(&inPreparation)
        visitor.number(&returned)
    }
}
