// Written by `make generate` from proto/xinyi/reporting/v1/register_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// How far a department is with a task.
package enum TaskState: ContractEnum {
    /// Not stated. In filters it means all; refused in requests.
    case unspecified
    /// Nothing done yet.
    case notStarted
    /// At work.
    case inProgress
    /// Done, with evidence.
    case done
    /// Does not fall into its duties, with the reason.
    case notApplicable
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .notStarted, .inProgress, .done, .notApplicable]
    package static let names = ["TASK_STATE_UNSPECIFIED", "TASK_STATE_NOT_STARTED", "TASK_STATE_IN_PROGRESS", "TASK_STATE_DONE", "TASK_STATE_NOT_APPLICABLE"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .notStarted
            case 2: self = .inProgress
            case 3: self = .done
            case 4: self = .notApplicable
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .notStarted: 1
            case .inProgress: 2
            case .done: 3
            case .notApplicable: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a rule of a department is about.
package enum RuleKind: ContractEnum {
    /// Not stated. In filters it means all; refused in requests.
    case unspecified
    /// Rules of a list: standard, period, exit (T11).
    case listRules
    /// Rules of credit repair (T12).
    case repairRules
    /// Plan of supervision in process and afterwards (T5).
    case supervisionPlan
    /// Plan of restraints and incentives (T3, T7).
    case measuresPlan
    /// Catalogue of matters with a mandatory Check (T10).
    case checkCatalogue
    /// Another rule.
    case other
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .listRules, .repairRules, .supervisionPlan, .measuresPlan, .checkCatalogue, .other]
    package static let names = ["RULE_KIND_UNSPECIFIED", "RULE_KIND_LIST_RULES", "RULE_KIND_REPAIR_RULES", "RULE_KIND_SUPERVISION_PLAN", "RULE_KIND_MEASURES_PLAN", "RULE_KIND_CHECK_CATALOGUE", "RULE_KIND_OTHER"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .listRules
            case 2: self = .repairRules
            case 3: self = .supervisionPlan
            case 4: self = .measuresPlan
            case 5: self = .checkCatalogue
            case 6: self = .other
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .listRules: 1
            case .repairRules: 2
            case .supervisionPlan: 3
            case .measuresPlan: 4
            case .checkCatalogue: 5
            case .other: 6
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A task or safeguard of the plan.
package struct PlanTask: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PlanTask" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `planTasks/{code}` with the code in lower case. Output only.
    package var name: String = ""

    /// Its code: `T1` to `T14`, `S1` to `S5`, or an own one of at most 8 capital letters and digits.
    package var code: String = ""

    /// Chinese title, 1 to 200 characters.
    package var titleZh: String = ""

    /// English title, at most 200 characters.
    package var titleEn: String = ""

    /// What is to be done, at most 4000 characters.
    package var description: String = ""

    /// Codes of the departments that have it; `ALL` means every one.
    package var departments: [String] = []

    /// Last day, `YYYY-MM-DD`; empty where there is none.
    package var dueDate: String = ""

    /// Kinds of rules that each of the departments must have because of it.
    package var requiredRules: [RuleKind] = []

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    package init() {}

    package init(
        name: String = "", code: String = "", titleZh: String = "", titleEn: String = "", description: String = "",
        departments: [String] = [], dueDate: String = "", requiredRules: [RuleKind] = [], etag: String = ""
    ) {
        self.name = name
        self.code = code
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.description = description
        self.departments = departments
        self.dueDate = dueDate
        self.requiredRules = requiredRules
        self.etag = etag
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&code)
        try visitor.text(&titleZh)
        try visitor.text(&titleEn)
        try visitor.text(&description)
        try visitor.texts(&departments)
        try visitor.text(&dueDate)
        try visitor.values(&requiredRules)
        try visitor.text(&etag)
    }
}

/// One department's line of one task.
package struct TaskProgress: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.TaskProgress" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `taskProgress/{id}`. Output only.
    package var name: String = ""

    /// `planTasks/{code}`.
    package var task: String = ""

    /// Code of the department: the caller's. Output only.
    package var department: String = ""

    /// How far it is.
    package var state: TaskState = .unspecified

    /// What was done, at most 4000 characters; required for done and not applicable.
    package var remark: String = ""

    /// Records that prove it, resource names, at most 50.
    package var evidenceRecords: [String] = []

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// True if the task's due day is over and it is neither done nor not applicable. Output only.
    package var overdue: Bool = false

    /// Changes with every change of the line; in requests the one last read, empty skips the comparison.
    package var etag: String = ""

    /// When it was changed last. Output only.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", task: String = "", department: String = "", state: TaskState = .unspecified, remark: String = "",
        evidenceRecords: [String] = [], documents: [CommonSchema.DocumentReference] = [], overdue: Bool = false,
        etag: String = "", updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.task = task
        self.department = department
        self.state = state
        self.remark = remark
        self.evidenceRecords = evidenceRecords
        self.documents = documents
        self.overdue = overdue
        self.etag = etag
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&task)
        try visitor.text(&department)
        try visitor.value(&state)
        try visitor.text(&remark)
        try visitor.texts(&evidenceRecords)
        try visitor.messages(&documents)
        visitor.number(&overdue)
        try visitor.text(&etag)
        try visitor.message(&updateTime)
    }
}

/// One version of a rule that a department made.
package struct RuleDocument: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RuleDocument" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `ruleDocuments/{id}`. Output only.
    package var name: String = ""

    /// Code of the department: the caller's. Output only.
    package var department: String = ""

    /// What it is about.
    package var kind: RuleKind = .unspecified

    /// Key of the rule within department and kind, 1 to 40 lower-case letters, digits and hyphens.
    package var key: String = ""

    /// Its version; the next one is one more than the newest.
    package var version: Int32 = 0

    /// Title, 1 to 200 characters.
    package var title: String = ""

    /// Number of the document, at most 64 characters.
    package var documentNumber: String = ""

    /// First day in force, `YYYY-MM-DD`.
    package var effectiveDate: String = ""

    /// First day no longer in force, or empty. Output only.
    package var repealDate: String = ""

    /// What it rests on, at least one.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// The text on file.
    package var document: CommonSchema.DocumentReference? = nil

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", department: String = "", kind: RuleKind = .unspecified, key: String = "", version: Int32 = 0,
        title: String = "", documentNumber: String = "", effectiveDate: String = "", repealDate: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [], document: CommonSchema.DocumentReference? = nil, etag: String = "",
        createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.kind = kind
        self.key = key
        self.version = version
        self.title = title
        self.documentNumber = documentNumber
        self.effectiveDate = effectiveDate
        self.repealDate = repealDate
        self.legalBasis = legalBasis
        self.document = document
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.text(&key)
        visitor.number(&version)
        try visitor.text(&title)
        try visitor.text(&documentNumber)
        try visitor.text(&effectiveDate)
        try visitor.text(&repealDate)
        try visitor.messages(&legalBasis)
        try visitor.message(&document)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}

/// That a department lacks a rule.
package struct MissingRule: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.MissingRule" }
    package static let shape = MessageShape(of: Self.self)

    /// Code of the department.
    package var department: String = ""

    /// The kind that is missing.
    package var kind: RuleKind = .unspecified

    /// The task that demands it, `planTasks/{code}`.
    package var task: String = ""

    /// The last rule of the kind that is no longer in force, `ruleDocuments/{id}`, or empty.
    package var repealedRule: String = ""

    package init() {}

    package init(
        department: String = "", kind: RuleKind = .unspecified, task: String = "", repealedRule: String = ""
    ) {
        self.department = department
        self.kind = kind
        self.task = task
        self.repealedRule = repealedRule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.text(&task)
        try visitor.text(&repealedRule)
    }
}

/// The request for PutPlanTask.
package struct PutPlanTaskRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutPlanTaskRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The task; output-only fields are ignored.
    package var task: PlanTask? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", task: PlanTask? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.task = task
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&task)
        try visitor.message(&official)
    }
}

extension PutPlanTaskRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutPlanTask.
package struct PutPlanTaskResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutPlanTaskResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The task as kept.
    package var task: PlanTask? = nil

    package init() {}

    package init(
        task: PlanTask? = nil
    ) {
        self.task = task
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&task)
    }
}

/// The request for ListPlanTasks.
package struct ListPlanTasksRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListPlanTasksRequest" }
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

extension ListPlanTasksRequest: PagedRequest {}

/// The answer of ListPlanTasks.
package struct ListPlanTasksResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListPlanTasksResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var tasks: [PlanTask] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        tasks: [PlanTask] = [], nextPageToken: String = ""
    ) {
        self.tasks = tasks
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&tasks)
        try visitor.text(&nextPageToken)
    }
}

extension ListPlanTasksResponse: PagedResponse {
    /// The page's items, which the contract calls `tasks`.
    package var items: [PlanTask] {
        get { tasks }
        set { tasks = newValue }
    }
}

/// The request for ReportTaskProgress.
package struct ReportTaskProgressRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReportTaskProgressRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// How far it is; output-only fields are ignored.
    package var progress: TaskProgress? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", progress: TaskProgress? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.progress = progress
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&progress)
        try visitor.message(&official)
    }
}

extension ReportTaskProgressRequest: ActedRequest, IdempotentRequest {}

/// The answer of ReportTaskProgress.
package struct ReportTaskProgressResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ReportTaskProgressResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The line as kept.
    package var progress: TaskProgress? = nil

    package init() {}

    package init(
        progress: TaskProgress? = nil
    ) {
        self.progress = progress
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&progress)
    }
}

/// The request for ListTaskProgress.
package struct ListTaskProgressRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListTaskProgressRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this task, `planTasks/{code}`; empty for all.
    package var task: String = ""

    /// Only of this department (code); empty for all.
    package var department: String = ""

    /// Only in this state; unspecified for all.
    package var state: TaskState = .unspecified

    /// Only lines that are not done and whose due day is over.
    package var overdueOnly: Bool = false

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", task: String = "", department: String = "", state: TaskState = .unspecified,
        overdueOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.task = task
        self.department = department
        self.state = state
        self.overdueOnly = overdueOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&task)
        try visitor.text(&department)
        try visitor.value(&state)
        visitor.number(&overdueOnly)
    }
}

extension ListTaskProgressRequest: PagedRequest {}

/// The answer of ListTaskProgress.
package struct ListTaskProgressResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListTaskProgressResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var progress: [TaskProgress] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        progress: [TaskProgress] = [], nextPageToken: String = ""
    ) {
        self.progress = progress
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&progress)
        try visitor.text(&nextPageToken)
    }
}

extension ListTaskProgressResponse: PagedResponse {
    /// The page's items, which the contract calls `progress`.
    package var items: [TaskProgress] {
        get { progress }
        set { progress = newValue }
    }
}

/// The request for PutRuleDocument.
package struct PutRuleDocumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutRuleDocumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The rule; output-only fields are ignored.
    package var rule: RuleDocument? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", rule: RuleDocument? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.rule = rule
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&rule)
        try visitor.message(&official)
    }
}

extension PutRuleDocumentRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutRuleDocument.
package struct PutRuleDocumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PutRuleDocumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule as kept.
    package var rule: RuleDocument? = nil

    package init() {}

    package init(
        rule: RuleDocument? = nil
    ) {
        self.rule = rule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rule)
    }
}

/// The request for RepealRuleDocument.
package struct RepealRuleDocumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RepealRuleDocumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `ruleDocuments/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// First day no longer in force, `YYYY-MM-DD`.
    package var repealDate: String = ""

    /// Why, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", repealDate: String = "", reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.repealDate = repealDate
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&repealDate)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension RepealRuleDocumentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RepealRuleDocument.
package struct RepealRuleDocumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RepealRuleDocumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule as it now stands.
    package var rule: RuleDocument? = nil

    package init() {}

    package init(
        rule: RuleDocument? = nil
    ) {
        self.rule = rule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rule)
    }
}

/// The request for GetRuleDocument.
package struct GetRuleDocumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetRuleDocumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `ruleDocuments/{id}`.
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

extension GetRuleDocumentRequest: NamedRequest {}

/// The answer of GetRuleDocument.
package struct GetRuleDocumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetRuleDocumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var rule: RuleDocument? = nil

    package init() {}

    package init(
        rule: RuleDocument? = nil
    ) {
        self.rule = rule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rule)
    }
}

/// The request for ListRuleDocuments.
package struct ListRuleDocumentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListRuleDocumentsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all.
    package var department: String = ""

    /// Only of this kind; unspecified for all.
    package var kind: RuleKind = .unspecified

    /// Only those in force on this day, `YYYY-MM-DD`; empty for all versions.
    package var inForceOn: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", kind: RuleKind = .unspecified,
        inForceOn: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.kind = kind
        self.inForceOn = inForceOn
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.text(&inForceOn)
    }
}

extension ListRuleDocumentsRequest: PagedRequest {}

/// The answer of ListRuleDocuments.
package struct ListRuleDocumentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListRuleDocumentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var rules: [RuleDocument] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        rules: [RuleDocument] = [], nextPageToken: String = ""
    ) {
        self.rules = rules
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&rules)
        try visitor.text(&nextPageToken)
    }
}

extension ListRuleDocumentsResponse: PagedResponse {
    /// The page's items, which the contract calls `rules`.
    package var items: [RuleDocument] {
        get { rules }
        set { rules = newValue }
    }
}

/// The request for ListMissingRules.
package struct ListMissingRulesRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListMissingRulesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The day, `YYYY-MM-DD`; empty means today.
    package var onDate: String = ""

    /// Only of this kind; unspecified for all.
    package var kind: RuleKind = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", onDate: String = "", kind: RuleKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.onDate = onDate
        self.kind = kind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&onDate)
        try visitor.value(&kind)
    }
}

extension ListMissingRulesRequest: PagedRequest {}

/// The answer of ListMissingRules.
package struct ListMissingRulesResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListMissingRulesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var missing: [MissingRule] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        missing: [MissingRule] = [], nextPageToken: String = ""
    ) {
        self.missing = missing
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&missing)
        try visitor.text(&nextPageToken)
    }
}

extension ListMissingRulesResponse: PagedResponse {
    /// The page's items, which the contract calls `missing`.
    package var items: [MissingRule] {
        get { missing }
        set { missing = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.RegisterService` is, for routers, channels and policies.
package enum RegisterServiceMethods {
    package static let putPlanTask = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "PutPlanTask",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P5"])

    package static let listPlanTasks = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ListPlanTasks",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    package static let reportTaskProgress = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ReportTaskProgress",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P5"])

    package static let listTaskProgress = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ListTaskProgress",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    package static let putRuleDocument = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "PutRuleDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P5"])

    package static let repealRuleDocument = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "RepealRuleDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P5"])

    package static let getRuleDocument = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "GetRuleDocument",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    package static let listRuleDocuments = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ListRuleDocuments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    package static let listMissingRules = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ListMissingRules",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putPlanTask, listPlanTasks, reportTaskProgress, listTaskProgress, putRuleDocument, repealRuleDocument, getRuleDocument, listRuleDocuments, listMissingRules]
}

/// Keeps the task register (14 tasks and 5 safeguards by department) and the rule register (rules that each department
/// made, by version and date). A department keeps its own lines; the lead department keeps the tasks.
package protocol RegisterService: RPCService {
    /// Creates or changes a task of the plan.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; ABORTED `ETAG_MISMATCH`;
    /// PERMISSION_DENIED for all but the lead department.
    func putPlanTask(_ request: PutPlanTaskRequest, context: ServerContext) async throws -> PutPlanTaskResponse

    /// Lists the tasks of the plan in order of code.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listPlanTasks(_ request: ListPlanTasksRequest, context: ServerContext) async throws -> ListPlanTasksResponse

    /// Reports how far the caller's department is with a task.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND for an unknown task; FAILED_PRECONDITION `NOT_ASSIGNED` if the task is not the department's;
    /// INVALID_ARGUMENT, also for done without evidence; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED for callers that are
    /// no department.
    func reportTaskProgress(_ request: ReportTaskProgressRequest, context: ServerContext) async throws -> ReportTaskProgressResponse

    /// Lists who stands where, by task, then by department.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listTaskProgress(_ request: ListTaskProgressRequest, context: ServerContext) async throws -> ListTaskProgressResponse

    /// Registers a rule that the caller's department made, or its next version.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT naming the field; FAILED_PRECONDITION `VERSION_NOT_NEXT`; PERMISSION_DENIED for another
    /// department.
    func putRuleDocument(_ request: PutRuleDocumentRequest, context: ServerContext) async throws -> PutRuleDocumentResponse

    /// Records that a rule is repealed from a day on.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` if repealed before;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func repealRuleDocument(_ request: RepealRuleDocumentRequest, context: ServerContext) async throws -> RepealRuleDocumentResponse

    /// Returns one by its name.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getRuleDocument(_ request: GetRuleDocumentRequest, context: ServerContext) async throws -> GetRuleDocumentResponse

    /// Lists rules by department, kind and version.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listRuleDocuments(_ request: ListRuleDocumentsRequest, context: ServerContext) async throws -> ListRuleDocumentsResponse

    /// Lists which department has no rule in force of a kind that it must have.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listMissingRules(_ request: ListMissingRulesRequest, context: ServerContext) async throws -> ListMissingRulesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension RegisterService {
    package func putPlanTask(_ request: PutPlanTaskRequest, context: ServerContext) async throws -> PutPlanTaskResponse {
        throw unimplemented(RegisterServiceMethods.putPlanTask)
    }

    package func listPlanTasks(_ request: ListPlanTasksRequest, context: ServerContext) async throws -> ListPlanTasksResponse {
        throw unimplemented(RegisterServiceMethods.listPlanTasks)
    }

    package func reportTaskProgress(_ request: ReportTaskProgressRequest, context: ServerContext) async throws -> ReportTaskProgressResponse {
        throw unimplemented(RegisterServiceMethods.reportTaskProgress)
    }

    package func listTaskProgress(_ request: ListTaskProgressRequest, context: ServerContext) async throws -> ListTaskProgressResponse {
        throw unimplemented(RegisterServiceMethods.listTaskProgress)
    }

    package func putRuleDocument(_ request: PutRuleDocumentRequest, context: ServerContext) async throws -> PutRuleDocumentResponse {
        throw unimplemented(RegisterServiceMethods.putRuleDocument)
    }

    package func repealRuleDocument(_ request: RepealRuleDocumentRequest, context: ServerContext) async throws -> RepealRuleDocumentResponse {
        throw unimplemented(RegisterServiceMethods.repealRuleDocument)
    }

    package func getRuleDocument(_ request: GetRuleDocumentRequest, context: ServerContext) async throws -> GetRuleDocumentResponse {
        throw unimplemented(RegisterServiceMethods.getRuleDocument)
    }

    package func listRuleDocuments(_ request: ListRuleDocumentsRequest, context: ServerContext) async throws -> ListRuleDocumentsResponse {
        throw unimplemented(RegisterServiceMethods.listRuleDocuments)
    }

    package func listMissingRules(_ request: ListMissingRulesRequest, context: ServerContext) async throws -> ListMissingRulesResponse {
        throw unimplemented(RegisterServiceMethods.listMissingRules)
    }
}

extension RegisterService {
    /// Makes every method of `RegisterService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRegisterService(in router: inout Router) {
        router.add(RegisterServiceMethods.putPlanTask) { payload, limits, _ throws(RPCError) in
            let request = try PutPlanTaskRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putPlanTask(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.listPlanTasks) { payload, limits, _ throws(RPCError) in
            let request = try ListPlanTasksRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPlanTasks(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.reportTaskProgress) { payload, limits, _ throws(RPCError) in
            let request = try ReportTaskProgressRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reportTaskProgress(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.listTaskProgress) { payload, limits, _ throws(RPCError) in
            let request = try ListTaskProgressRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listTaskProgress(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.putRuleDocument) { payload, limits, _ throws(RPCError) in
            let request = try PutRuleDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putRuleDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.repealRuleDocument) { payload, limits, _ throws(RPCError) in
            let request = try RepealRuleDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.repealRuleDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.getRuleDocument) { payload, limits, _ throws(RPCError) in
            let request = try GetRuleDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRuleDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.listRuleDocuments) { payload, limits, _ throws(RPCError) in
            let request = try ListRuleDocumentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRuleDocuments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RegisterServiceMethods.listMissingRules) { payload, limits, _ throws(RPCError) in
            let request = try ListMissingRulesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMissingRules(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerRegisterService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.RegisterService`; what each method does and refuses is said at ``RegisterService``.
package struct RegisterServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func putPlanTask(_ request: PutPlanTaskRequest, options: CallOptions = .default) async throws -> PutPlanTaskResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.putPlanTask, request.serialized(), options: options))
    }

    package func listPlanTasks(_ request: ListPlanTasksRequest, options: CallOptions = .default) async throws -> ListPlanTasksResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listPlanTasks, request.serialized(), options: options))
    }

    package func reportTaskProgress(_ request: ReportTaskProgressRequest, options: CallOptions = .default) async throws -> ReportTaskProgressResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.reportTaskProgress, request.serialized(), options: options))
    }

    package func listTaskProgress(_ request: ListTaskProgressRequest, options: CallOptions = .default) async throws -> ListTaskProgressResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listTaskProgress, request.serialized(), options: options))
    }

    package func putRuleDocument(_ request: PutRuleDocumentRequest, options: CallOptions = .default) async throws -> PutRuleDocumentResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.putRuleDocument, request.serialized(), options: options))
    }

    package func repealRuleDocument(_ request: RepealRuleDocumentRequest, options: CallOptions = .default) async throws -> RepealRuleDocumentResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.repealRuleDocument, request.serialized(), options: options))
    }

    package func getRuleDocument(_ request: GetRuleDocumentRequest, options: CallOptions = .default) async throws -> GetRuleDocumentResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.getRuleDocument, request.serialized(), options: options))
    }

    package func listRuleDocuments(_ request: ListRuleDocumentsRequest, options: CallOptions = .default) async throws -> ListRuleDocumentsResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listRuleDocuments, request.serialized(), options: options))
    }

    package func listMissingRules(_ request: ListMissingRulesRequest, options: CallOptions = .default) async throws -> ListMissingRulesResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listMissingRules, request.serialized(), options: options))
    }
}
