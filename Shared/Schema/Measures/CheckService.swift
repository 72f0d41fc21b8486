// Written by `make generate` from proto/xinyi/measures/v1/check_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Why a watch ended.
package enum WatchEndReason: ContractEnum {
    /// Never sent.
    case unspecified
    /// The outcome was recorded.
    case outcomeRecorded
    /// The longest period of a watch is over.
    case periodOver
    /// The matter was repealed.
    case matterRepealed
    /// The subject ended or was merged: ask anew.
    case subjectEnded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .outcomeRecorded, .periodOver, .matterRepealed, .subjectEnded]
    package static let names = ["WATCH_END_REASON_UNSPECIFIED", "WATCH_END_REASON_OUTCOME_RECORDED", "WATCH_END_REASON_PERIOD_OVER", "WATCH_END_REASON_MATTER_REPEALED", "WATCH_END_REASON_SUBJECT_ENDED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .outcomeRecorded
            case 2: self = .periodOver
            case 3: self = .matterRepealed
            case 4: self = .subjectEnded
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .outcomeRecorded: 1
            case .periodOver: 2
            case .matterRepealed: 3
            case .subjectEnded: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The request for Check.
package struct CheckRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject, by name or by code.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The matter's code, for example `FIN-01`.
    package var matter: String = ""

    /// The purpose, in the file's words, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who asks.
    package var official: CommonSchema.Official? = nil

    /// The day, ISO 8601 date in Asia/Shanghai, not in the future. Empty: today. For a day in the past the
    /// suspensions shown are today's.
    package var onDate: String = ""

    /// Idempotency key, 8 to 64 ASCII characters: a repetition gets the first answer. Empty: none.
    package var requestId: String = ""

    package init() {}

    package init(
        subject: CommonSchema.SubjectReference? = nil, matter: String = "", purpose: String = "",
        official: CommonSchema.Official? = nil, onDate: String = "", requestId: String = ""
    ) {
        self.subject = subject
        self.matter = matter
        self.purpose = purpose
        self.official = official
        self.onDate = onDate
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.text(&matter)
        try visitor.text(&purpose)
        try visitor.message(&official)
        try visitor.text(&onDate)
        try visitor.text(&requestId)
    }
}

extension CheckRequest: ActedRequest, IdempotentRequest {}

/// A reference to a third-party credit report; its content is never copied.
package struct ExternalReportReference: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ExternalReportReference" }
    package static let shape = MessageShape(of: Self.self)

    /// Who issued it, at most 200 bytes.
    package var issuer: String = ""

    /// The report's number, at most 100 bytes.
    package var number: String = ""

    /// The report's date, ISO 8601 date.
    package var issueDate: String = ""

    package init() {}

    package init(
        issuer: String = "", number: String = "", issueDate: String = ""
    ) {
        self.issuer = issuer
        self.number = number
        self.issueDate = issueDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&issuer)
        try visitor.text(&self.number)
        try visitor.text(&issueDate)
    }
}

/// The answer of Check.
package struct CheckResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The answer.
    package var answer: CheckAnswer? = nil

    package init() {}

    package init(
        answer: CheckAnswer? = nil
    ) {
        self.answer = answer
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&answer)
    }
}

/// The request for BatchCheck.
package struct BatchCheckRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.BatchCheckRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The subjects, 1 to 100, answered in this order.
    package var subjects: [CommonSchema.SubjectReference] = []

    /// The matter's code.
    package var matter: String = ""

    /// The purpose, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who asks.
    package var official: CommonSchema.Official? = nil

    /// The day, ISO 8601 date, not in the future. Empty: today.
    package var onDate: String = ""

    /// Idempotency key, 8 to 64 ASCII characters: a repetition gets the first answers. Empty: none.
    package var requestId: String = ""

    package init() {}

    package init(
        subjects: [CommonSchema.SubjectReference] = [], matter: String = "", purpose: String = "",
        official: CommonSchema.Official? = nil, onDate: String = "", requestId: String = ""
    ) {
        self.subjects = subjects
        self.matter = matter
        self.purpose = purpose
        self.official = official
        self.onDate = onDate
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&subjects)
        try visitor.text(&matter)
        try visitor.text(&purpose)
        try visitor.message(&official)
        try visitor.text(&onDate)
        try visitor.text(&requestId)
    }
}

extension BatchCheckRequest: ActedRequest, IdempotentRequest {}

/// The answer of BatchCheck.
package struct BatchCheckResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.BatchCheckResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// One result per subject, in the order of the request.
    package var results: [BatchCheckResult] = []

    package init() {}

    package init(
        results: [BatchCheckResult] = []
    ) {
        self.results = results
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&results)
    }
}

/// The result of one subject of a batch.
package struct BatchCheckResult: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.BatchCheckResult" }
    package static let shape = MessageShape(of: Self.self)

    /// Either the answer or why there is none.
    package enum OneOf_Outcome: Sendable, Hashable {
        /// The answer.
        case answer(CheckAnswer)
        /// Why there is none.
        case failure(CheckFailure)
    }

    /// Either the answer or why there is none.
    package var outcome: OneOf_Outcome?

    package init() {}

    package init(
        outcome: OneOf_Outcome? = nil
    ) {
        self.outcome = outcome
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: CheckAnswer = try visitor.message() { outcome = .answer(value) }
                case 2: if let value: CheckFailure = try visitor.message() { outcome = .failure(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch outcome {
                case .answer(let value): try visitor.put(1, value)
                case .failure(let value): try visitor.put(2, value)
                case nil: break
            }
        }
    }
}

/// Why one subject of a batch has no answer.
package struct CheckFailure: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckFailure" }
    package static let shape = MessageShape(of: Self.self)

    /// The canonical code as a number, for example 3 for INVALID_ARGUMENT.
    package var code: Int32 = 0

    /// The reason as in ErrorInfo, for example `SUBJECT_NOT_FOUND`.
    package var reason: String = ""

    /// What is wrong and what to do, in a sentence.
    package var message: String = ""

    /// `message` in Chinese.
    package var messageZh: String = ""

    package init() {}

    package init(
        code: Int32 = 0, reason: String = "", message: String = "", messageZh: String = ""
    ) {
        self.code = code
        self.reason = reason
        self.message = message
        self.messageZh = messageZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&code)
        try visitor.text(&reason)
        try visitor.text(&message)
        try visitor.text(&messageZh)
    }
}

/// The request for WatchCheck.
package struct WatchCheckRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.WatchCheckRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `checks/{query_number}` of the first answer.
    package var name: String = ""

    /// The newest answer seen of this watch, `checks/{query_number}`; empty means the first one. Changes since are told.
    package var afterCheck: String = ""

    /// The purpose, as in the query, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who watches.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        name: String = "", afterCheck: String = "", purpose: String = "", official: CommonSchema.Official? = nil
    ) {
        self.name = name
        self.afterCheck = afterCheck
        self.purpose = purpose
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&afterCheck)
        try visitor.text(&purpose)
        try visitor.message(&official)
    }
}

extension WatchCheckRequest: ActedRequest, NamedRequest {}

/// An answer that changed, with what changed in it.
package struct ChangedAnswer: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ChangedAnswer" }
    package static let shape = MessageShape(of: Self.self)

    /// The answer that it replaces, `checks/{query_number}`.
    package var replaces: String = ""

    /// What changed, at least one; empty in the first message of a watch whose answer stands as it was.
    package var changes: [CheckChange] = []

    /// The whole answer as it stands now.
    package var answer: CheckAnswer? = nil

    package init() {}

    package init(
        replaces: String = "", changes: [CheckChange] = [], answer: CheckAnswer? = nil
    ) {
        self.replaces = replaces
        self.changes = changes
        self.answer = answer
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&replaces)
        try visitor.messages(&changes)
        try visitor.message(&answer)
    }
}

/// The end of a watch; the stream ends after it.
package struct WatchEnd: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.WatchEnd" }
    package static let shape = MessageShape(of: Self.self)

    /// Why.
    package var reason: WatchEndReason = .unspecified

    /// What the clerk does now, in a sentence.
    package var note: String = ""

    package init() {}

    package init(
        reason: WatchEndReason = .unspecified, note: String = ""
    ) {
        self.reason = reason
        self.note = note
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&reason)
        try visitor.text(&note)
    }
}

/// One message of the stream of WatchCheck.
package struct WatchCheckResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.WatchCheckResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// How the answer stands now: the first message, and again whenever it changed.
        case changed(ChangedAnswer)
        /// The stream lives: at least every two seconds. Its position is that of measures' own feed.
        case heartbeat(CommonSchema.Heartbeat)
        /// The watch ended.
        case end(WatchEnd)
    }

    /// What the message is.
    package var event: OneOf_Event?

    package init() {}

    package init(
        event: OneOf_Event? = nil
    ) {
        self.event = event
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: ChangedAnswer = try visitor.message() { event = .changed(value) }
                case 2: if let value: CommonSchema.Heartbeat = try visitor.message() { event = .heartbeat(value) }
                case 3: if let value: WatchEnd = try visitor.message() { event = .end(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch event {
                case .changed(let value): try visitor.put(1, value)
                case .heartbeat(let value): try visitor.put(2, value)
                case .end(let value): try visitor.put(3, value)
                case nil: break
            }
        }
    }
}

/// The request for GetCheck.
package struct GetCheckRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetCheckRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `checks/{query_number}`.
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

extension GetCheckRequest: NamedRequest {}

/// The answer of GetCheck.
package struct GetCheckResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetCheckResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The log's record.
    package var check: CheckRecord? = nil

    package init() {}

    package init(
        check: CheckRecord? = nil
    ) {
        self.check = check
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&check)
    }
}

/// The request for ListChecks.
package struct ListChecksRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListChecksRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Only queries of this department. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only queries in this matter. Empty: all.
    package var matter: String = ""

    /// Only queries about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// Only queries of this official, by id. Empty: all.
    package var official: String = ""

    /// Not before this instant. Unset: from the beginning.
    package var fromTime: WireTimestamp? = nil

    /// Before this instant. Unset: until now.
    package var untilTime: WireTimestamp? = nil

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        department: String = "", matter: String = "", subject: String = "", official: String = "", fromTime: WireTimestamp? = nil,
        untilTime: WireTimestamp? = nil, pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.department = department
        self.matter = matter
        self.subject = subject
        self.official = official
        self.fromTime = fromTime
        self.untilTime = untilTime
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.text(&matter)
        try visitor.text(&subject)
        try visitor.text(&official)
        try visitor.message(&fromTime)
        try visitor.message(&untilTime)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListChecksRequest: PagedRequest {}

/// The answer of ListChecks.
package struct ListChecksResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListChecksResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The records of this page, latest first.
    package var checks: [CheckRecord] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        checks: [CheckRecord] = [], nextPageToken: String = ""
    ) {
        self.checks = checks
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&checks)
        try visitor.text(&nextPageToken)
    }
}

extension ListChecksResponse: PagedResponse {
    /// The page's items, which the contract calls `checks`.
    package var items: [CheckRecord] {
        get { checks }
        set { checks = newValue }
    }
}

/// The request for CountChecks.
package struct CountChecksRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CountChecksRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// First day, ISO 8601 date in Asia/Shanghai.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date in Asia/Shanghai. At most 366 days after the first.
    package var toDate: String = ""

    /// Only this department. Empty: all.
    package var department: String = ""

    package init() {}

    package init(
        fromDate: String = "", toDate: String = "", department: String = ""
    ) {
        self.fromDate = fromDate
        self.toDate = toDate
        self.department = department
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&fromDate)
        try visitor.text(&toDate)
        try visitor.text(&department)
    }
}

/// The answer of CountChecks.
package struct CountChecksResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CountChecksResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// One count per department and matter, by department, then matter.
    package var counts: [CheckCount] = []

    package init() {}

    package init(
        counts: [CheckCount] = []
    ) {
        self.counts = counts
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&counts)
    }
}

/// How often one department asked in one matter.
package struct CheckCount: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.CheckCount" }
    package static let shape = MessageShape(of: Self.self)

    /// The department's code.
    package var department: String = ""

    /// The matter's code.
    package var matter: String = ""

    /// Number of queries.
    package var checks: Int64 = 0

    /// Number of them that showed a restraint.
    package var withRestraint: Int64 = 0

    /// Number of them that showed an incentive.
    package var withIncentive: Int64 = 0

    package init() {}

    package init(
        department: String = "", matter: String = "", checks: Int64 = 0, withRestraint: Int64 = 0, withIncentive: Int64 = 0
    ) {
        self.department = department
        self.matter = matter
        self.checks = checks
        self.withRestraint = withRestraint
        self.withIncentive = withIncentive
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.text(&matter)
        visitor.number(&checks)
        visitor.number(&withRestraint)
        visitor.number(&withIncentive)
    }
}

/// The request for RecordCheckOutcome.
package struct RecordCheckOutcomeRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RecordCheckOutcomeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `checks/{query_number}`.
    package var name: String = ""

    /// What became of each measure shown, 1 to 100.
    package var applied: [AppliedMeasure] = []

    /// The handler's decision document, if there is one.
    package var document: CommonSchema.DocumentReference? = nil

    /// A reference to a third-party credit report that was also used. Optional.
    package var externalReport: ExternalReportReference? = nil

    /// The official who decided.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", applied: [AppliedMeasure] = [],
        document: CommonSchema.DocumentReference? = nil, externalReport: ExternalReportReference? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.applied = applied
        self.document = document
        self.externalReport = externalReport
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.messages(&applied)
        try visitor.message(&document)
        try visitor.message(&externalReport)
        try visitor.message(&official)
    }
}

extension RecordCheckOutcomeRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// What became of one measure that an answer showed.
package struct AppliedMeasure: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.AppliedMeasure" }
    package static let shape = MessageShape(of: Self.self)

    /// The measure's code.
    package var measure: String = ""

    /// True if it was applied.
    package var applied: Bool = false

    /// Why, or why not, 1 to 400 bytes.
    package var reason: String = ""

    /// The amount concerned in fen (0.01 yuan); 0 if none.
    package var amountFen: Int64 = 0

    package init() {}

    package init(
        measure: String = "", applied: Bool = false, reason: String = "", amountFen: Int64 = 0
    ) {
        self.measure = measure
        self.applied = applied
        self.reason = reason
        self.amountFen = amountFen
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&measure)
        visitor.number(&applied)
        try visitor.text(&reason)
        visitor.number(&amountFen)
    }
}

/// The answer of RecordCheckOutcome.
package struct RecordCheckOutcomeResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RecordCheckOutcomeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource names of the actions that the outcome was filed to.
    package var actions: [String] = []

    package init() {}

    package init(
        actions: [String] = []
    ) {
        self.actions = actions
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.texts(&actions)
    }
}

/// What each method of `xinyi.measures.v1.CheckService` is, for routers, channels and policies.
package enum CheckServiceMethods {
    package static let check = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "Check",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M2", "M4", "M8"])

    package static let batchCheck = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "BatchCheck",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["M2"])

    package static let watchCheck = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "WatchCheck",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M9"])

    package static let getCheck = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "GetCheck",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M2"])

    package static let listChecks = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "ListChecks",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M2", "R7"])

    package static let countChecks = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "CountChecks",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .service, .operator], services: ["reporting"],
        rows: ["P2"])

    package static let recordCheckOutcome = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "RecordCheckOutcome",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [check, batchCheck, watchCheck, getCheck, listChecks, countChecks, recordCheckOutcome]
}

/// Answers what is due for a subject in a matter. Every answer is logged and on disk before it is given
/// (LC-09), is computed without calling another service, and says how fresh its sources are.
package protocol CheckService: RPCService {
    /// Answers one subject in one matter. The caller's department comes from the connection and must own the
    /// matter. A repetition with the same request id gets the answer of the first time, without a further query, for five
    /// minutes; after that it is refused (FAILED_PRECONDITION `ANSWER_OUTDATED`): an old answer is no proof of today. One
    /// without an id is answered anew, under another query number.
    ///
    /// Rows: M2, M4, M8.
    /// Errors: INVALID_ARGUMENT (`INVALID_CODE`, `OFFICIAL_MISSING`, `PERSONAL_NUMBER_IN_TEXT` for a purpose that holds a
    /// citizen number, a missing purpose, a date in the future); NOT_FOUND `SUBJECT_NOT_FOUND` for a resource name,
    /// `NOT_FOUND` for a matter; PERMISSION_DENIED
    /// `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION `SUBJECT_KIND_NOT_IN_MATTER` or
    /// `CATALOGUE_NOT_LOADED`; UNAVAILABLE `PROJECTION_NOT_READY` before the sources were ever read.
    func check(_ request: CheckRequest, context: ServerContext) async throws -> CheckResponse

    /// Answers up to 100 subjects in one matter, each with its own query number. A subject that cannot be
    /// answered carries its own error; the others are answered.
    ///
    /// Rows: M2.
    /// Errors: as Check for what concerns the whole batch; INVALID_ARGUMENT `BATCH_SIZE` unless 1 to 100.
    func batchCheck(_ request: BatchCheckRequest, context: ServerContext) async throws -> BatchCheckResponse

    /// Follows a query number and tells when its answer changes, within a second of the projection's knowing: what was a
    /// restraint when the clerk asked may be suspended or lifted before the decision is signed, and the other way round.
    /// Starts with how the answer stands now, and is whole after a lost connection by the number of the last answer seen.
    /// Every changed answer is a Check of its own: logged on disk before it is sent, under its own query number, with the
    /// purpose and official of the first. It is no means to keep an eye on somebody: only the department that asked may
    /// watch, only by the official named in the query or one who names the same purpose, at most 90 days from the first
    /// answer, and not after the outcome was recorded; the subject sees the watch among the queries about it (LC-09).
    ///
    /// Rows: M9.
    /// Errors: NOT_FOUND, also for another department's query; FAILED_PRECONDITION `MATTER_CONCLUDED` once the outcome was
    /// recorded, `WATCH_PERIOD_OVER`; RESOURCE_EXHAUSTED `TOO_MANY_WATCHES` above the limit of a department;
    /// INVALID_ARGUMENT; UNAVAILABLE `PROJECTION_NOT_READY`.
    func watchCheck(_ request: WatchCheckRequest, context: ServerContext, writer: ResponseWriter<WatchCheckResponse>) async throws

    /// Returns what was asked and shown under a query number: the proof of the query. A department sees its own;
    /// the lead department sees all.
    ///
    /// Rows: M2.
    /// Errors: NOT_FOUND, also for another department's query; INVALID_ARGUMENT.
    func getCheck(_ request: GetCheckRequest, context: ServerContext) async throws -> GetCheckResponse

    /// Lists queries, latest first. A department sees its own; the lead department sees all.
    ///
    /// Rows: M2, R7.
    /// Errors: INVALID_ARGUMENT.
    func listChecks(_ request: ListChecksRequest, context: ServerContext) async throws -> ListChecksResponse

    /// Counts queries by department and matter in a period: the must-check coverage of the assessment.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT.
    func countChecks(_ request: CountChecksRequest, context: ServerContext) async throws -> CountChecksResponse

    /// Records what the handler decided after a Check: which measures were applied, and the result.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; FAILED_PRECONDITION `MEASURE_NOT_SHOWN` for a measure that the
    /// answer did not show.
    func recordCheckOutcome(_ request: RecordCheckOutcomeRequest, context: ServerContext) async throws -> RecordCheckOutcomeResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension CheckService {
    package func check(_ request: CheckRequest, context: ServerContext) async throws -> CheckResponse {
        throw unimplemented(CheckServiceMethods.check)
    }

    package func batchCheck(_ request: BatchCheckRequest, context: ServerContext) async throws -> BatchCheckResponse {
        throw unimplemented(CheckServiceMethods.batchCheck)
    }

    package func watchCheck(_ request: WatchCheckRequest, context: ServerContext, writer: ResponseWriter<WatchCheckResponse>) async throws {
        throw unimplemented(CheckServiceMethods.watchCheck)
    }

    package func getCheck(_ request: GetCheckRequest, context: ServerContext) async throws -> GetCheckResponse {
        throw unimplemented(CheckServiceMethods.getCheck)
    }

    package func listChecks(_ request: ListChecksRequest, context: ServerContext) async throws -> ListChecksResponse {
        throw unimplemented(CheckServiceMethods.listChecks)
    }

    package func countChecks(_ request: CountChecksRequest, context: ServerContext) async throws -> CountChecksResponse {
        throw unimplemented(CheckServiceMethods.countChecks)
    }

    package func recordCheckOutcome(_ request: RecordCheckOutcomeRequest, context: ServerContext) async throws -> RecordCheckOutcomeResponse {
        throw unimplemented(CheckServiceMethods.recordCheckOutcome)
    }
}

extension CheckService {
    /// Makes every method of `CheckService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCheckService(in router: inout Router) {
        router.add(CheckServiceMethods.check) { payload, limits, _ throws(RPCError) in
            let request = try CheckRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.check(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.batchCheck) { payload, limits, _ throws(RPCError) in
            let request = try BatchCheckRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.batchCheck(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(CheckServiceMethods.watchCheck) { (request: WatchCheckRequest, context: ServerContext, writer: ResponseWriter<WatchCheckResponse>) async throws -> Void in
            try await self.watchCheck(request, context: context, writer: writer)
        }
        router.add(CheckServiceMethods.getCheck) { payload, limits, _ throws(RPCError) in
            let request = try GetCheckRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCheck(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.listChecks) { payload, limits, _ throws(RPCError) in
            let request = try ListChecksRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listChecks(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.countChecks) { payload, limits, _ throws(RPCError) in
            let request = try CountChecksRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.countChecks(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.recordCheckOutcome) { payload, limits, _ throws(RPCError) in
            let request = try RecordCheckOutcomeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordCheckOutcome(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerCheckService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.CheckService`; what each method does and refuses is said at ``CheckService``.
package struct CheckServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func check(_ request: CheckRequest, options: CallOptions = .default) async throws -> CheckResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.check, request.serialized(), options: options))
    }

    package func batchCheck(_ request: BatchCheckRequest, options: CallOptions = .default) async throws -> BatchCheckResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.batchCheck, request.serialized(), options: options))
    }

    package func watchCheck(_ request: WatchCheckRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchCheckResponse> {
        try await channel.serverStreaming(CheckServiceMethods.watchCheck, request, options: options)
    }

    package func getCheck(_ request: GetCheckRequest, options: CallOptions = .default) async throws -> GetCheckResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.getCheck, request.serialized(), options: options))
    }

    package func listChecks(_ request: ListChecksRequest, options: CallOptions = .default) async throws -> ListChecksResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.listChecks, request.serialized(), options: options))
    }

    package func countChecks(_ request: CountChecksRequest, options: CallOptions = .default) async throws -> CountChecksResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.countChecks, request.serialized(), options: options))
    }

    package func recordCheckOutcome(_ request: RecordCheckOutcomeRequest, options: CallOptions = .default) async throws -> RecordCheckOutcomeResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.recordCheckOutcome, request.serialized(), options: options))
    }
}
