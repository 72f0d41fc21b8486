// Written by `make generate` from proto/xinyi/reporting/v1/register_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// How far a department is with a task.
package enum TaskState: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .notStarted, .inProgress, .done, .notApplicable] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "TASK_STATE_UNSPECIFIED"
            case .notStarted: "TASK_STATE_NOT_STARTED"
            case .inProgress: "TASK_STATE_IN_PROGRESS"
            case .done: "TASK_STATE_DONE"
            case .notApplicable: "TASK_STATE_NOT_APPLICABLE"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "TASK_STATE_UNSPECIFIED": self = .unspecified
            case "TASK_STATE_NOT_STARTED": self = .notStarted
            case "TASK_STATE_IN_PROGRESS": self = .inProgress
            case "TASK_STATE_DONE": self = .done
            case "TASK_STATE_NOT_APPLICABLE": self = .notApplicable
            default: return nil
        }
    }
}

/// What a rule of a department is about.
package enum RuleKind: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .listRules, .repairRules, .supervisionPlan, .measuresPlan, .checkCatalogue, .other] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "RULE_KIND_UNSPECIFIED"
            case .listRules: "RULE_KIND_LIST_RULES"
            case .repairRules: "RULE_KIND_REPAIR_RULES"
            case .supervisionPlan: "RULE_KIND_SUPERVISION_PLAN"
            case .measuresPlan: "RULE_KIND_MEASURES_PLAN"
            case .checkCatalogue: "RULE_KIND_CHECK_CATALOGUE"
            case .other: "RULE_KIND_OTHER"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "RULE_KIND_UNSPECIFIED": self = .unspecified
            case "RULE_KIND_LIST_RULES": self = .listRules
            case "RULE_KIND_REPAIR_RULES": self = .repairRules
            case "RULE_KIND_SUPERVISION_PLAN": self = .supervisionPlan
            case "RULE_KIND_MEASURES_PLAN": self = .measuresPlan
            case "RULE_KIND_CHECK_CATALOGUE": self = .checkCatalogue
            case "RULE_KIND_OTHER": self = .other
            default: return nil
        }
    }
}

/// A task or safeguard of the plan.
package struct PlanTask: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PlanTask" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        code: String = "",
        titleZh: String = "",
        titleEn: String = "",
        description: String = "",
        departments: [String] = [],
        dueDate: String = "",
        requiredRules: [RuleKind] = [],
        etag: String = ""
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
}

extension PlanTask {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__plan_task__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PlanTask>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.code = try MessageArena.string(c.pointee.code, "code")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.description = try MessageArena.string(c.pointee.description, "description")
        self.departments = try MessageArena.strings(c.pointee.departments, c.pointee.n_departments, "departments")
        self.dueDate = try MessageArena.string(c.pointee.due_date, "due_date")
        self.requiredRules.reserveCapacity(c.pointee.n_required_rules)
        for value in UnsafeBufferPointer(start: c.pointee.required_rules, count: c.pointee.n_required_rules) {
            self.requiredRules.append(try MessageArena.enumeration(RuleKind(rawValue: Int32(bitPattern: value.rawValue)), "required_rules"))
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PlanTask> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PlanTask>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PlanTask.self, capacity: 1)
        xinyi__reporting__v1__plan_task__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.code = try arena.copy(self.code, "code")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.description = try arena.copy(self.description, "description")
        if !self.departments.isEmpty {
            c.pointee.n_departments = self.departments.count
            c.pointee.departments = try arena.copy(self.departments, "departments")
        }
        c.pointee.due_date = try arena.copy(self.dueDate, "due_date")
        if !self.requiredRules.isEmpty {
            c.pointee.n_required_rules = self.requiredRules.count
            c.pointee.required_rules = arena.list(self.requiredRules.map { Xinyi__Reporting__V1__RuleKind(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// One department's line of one task.
package struct TaskProgress: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.TaskProgress" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        task: String = "",
        department: String = "",
        state: TaskState = .unspecified,
        remark: String = "",
        evidenceRecords: [String] = [],
        documents: [CommonSchema.DocumentReference] = [],
        overdue: Bool = false,
        etag: String = "",
        updateTime: WireTimestamp? = nil
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
}

extension TaskProgress {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__task_progress__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__TaskProgress>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.task = try MessageArena.string(c.pointee.task, "task")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(TaskState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.remark = try MessageArena.string(c.pointee.remark, "remark")
        self.evidenceRecords = try MessageArena.strings(c.pointee.evidence_records, c.pointee.n_evidence_records, "evidence_records")
        self.documents.reserveCapacity(c.pointee.n_documents)
        for index in 0..<c.pointee.n_documents {
            guard let nested = c.pointee.documents[index] else { continue }
            do { self.documents.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("documents", index) }
        }
        self.overdue = c.pointee.overdue != 0
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__TaskProgress> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__TaskProgress>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__TaskProgress.self, capacity: 1)
        xinyi__reporting__v1__task_progress__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.task = try arena.copy(self.task, "task")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Reporting__V1__TaskState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.remark = try arena.copy(self.remark, "remark")
        if !self.evidenceRecords.isEmpty {
            c.pointee.n_evidence_records = self.evidenceRecords.count
            c.pointee.evidence_records = try arena.copy(self.evidenceRecords, "evidence_records")
        }
        if !self.documents.isEmpty {
            c.pointee.n_documents = self.documents.count
            let memory = arena.allocate(self.documents.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.documents.count)
            for index in self.documents.indices {
                do { list[index] = try self.documents[index].packed(in: arena) } catch { throw error.inside("documents", index) }
            }
            c.pointee.documents = list
        }
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}

/// One version of a rule that a department made.
package struct RuleDocument: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RuleDocument" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        kind: RuleKind = .unspecified,
        key: String = "",
        version: Int32 = 0,
        title: String = "",
        documentNumber: String = "",
        effectiveDate: String = "",
        repealDate: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        document: CommonSchema.DocumentReference? = nil,
        etag: String = "",
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
}

extension RuleDocument {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__rule_document__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RuleDocument>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(RuleKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.key = try MessageArena.string(c.pointee.key, "key")
        self.version = c.pointee.version
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.effectiveDate = try MessageArena.string(c.pointee.effective_date, "effective_date")
        self.repealDate = try MessageArena.string(c.pointee.repeal_date, "repeal_date")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RuleDocument> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RuleDocument>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RuleDocument.self, capacity: 1)
        xinyi__reporting__v1__rule_document__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Reporting__V1__RuleKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.key = try arena.copy(self.key, "key")
        c.pointee.version = self.version
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.effective_date = try arena.copy(self.effectiveDate, "effective_date")
        c.pointee.repeal_date = try arena.copy(self.repealDate, "repeal_date")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        return c
    }
}

/// That a department lacks a rule.
package struct MissingRule: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.MissingRule" }

    /// Code of the department.
    package var department: String = ""

    /// The kind that is missing.
    package var kind: RuleKind = .unspecified

    /// The task that demands it, `planTasks/{code}`.
    package var task: String = ""

    /// The last rule of the kind that is no longer in force, `ruleDocuments/{id}`, or empty.
    package var repealedRule: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        kind: RuleKind = .unspecified,
        task: String = "",
        repealedRule: String = ""
    ) {
        self.department = department
        self.kind = kind
        self.task = task
        self.repealedRule = repealedRule
    }
}

extension MissingRule {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__missing_rule__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__MissingRule>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(RuleKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.task = try MessageArena.string(c.pointee.task, "task")
        self.repealedRule = try MessageArena.string(c.pointee.repealed_rule, "repealed_rule")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__MissingRule> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__MissingRule>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__MissingRule.self, capacity: 1)
        xinyi__reporting__v1__missing_rule__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Reporting__V1__RuleKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.task = try arena.copy(self.task, "task")
        c.pointee.repealed_rule = try arena.copy(self.repealedRule, "repealed_rule")
        return c
    }
}

/// The request for PutPlanTask.
package struct PutPlanTaskRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutPlanTaskRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The task; output-only fields are ignored.
    package var task: PlanTask? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        task: PlanTask? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.task = task
        self.official = official
    }
}

extension PutPlanTaskRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_plan_task_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutPlanTaskRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.task {
            do { self.task = try PlanTask(unpacked: nested) } catch { throw error.inside("task") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutPlanTaskRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutPlanTaskRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutPlanTaskRequest.self, capacity: 1)
        xinyi__reporting__v1__put_plan_task_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.task {
            do { c.pointee.task = try value.packed(in: arena) } catch { throw error.inside("task") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutPlanTaskRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutPlanTask.
package struct PutPlanTaskResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutPlanTaskResponse" }

    /// The task as kept.
    package var task: PlanTask? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        task: PlanTask? = nil
    ) {
        self.task = task
    }
}

extension PutPlanTaskResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_plan_task_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutPlanTaskResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.task {
            do { self.task = try PlanTask(unpacked: nested) } catch { throw error.inside("task") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutPlanTaskResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutPlanTaskResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutPlanTaskResponse.self, capacity: 1)
        xinyi__reporting__v1__put_plan_task_response__init(c)
        if let value = self.task {
            do { c.pointee.task = try value.packed(in: arena) } catch { throw error.inside("task") }
        }
        return c
    }
}

/// The request for ListPlanTasks.
package struct ListPlanTasksRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListPlanTasksRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPlanTasksRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_plan_tasks_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListPlanTasksRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListPlanTasksRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListPlanTasksRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListPlanTasksRequest.self, capacity: 1)
        xinyi__reporting__v1__list_plan_tasks_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListPlanTasksRequest: PagedRequest {}

/// The answer of ListPlanTasks.
package struct ListPlanTasksResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListPlanTasksResponse" }

    /// The page.
    package var tasks: [PlanTask] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        tasks: [PlanTask] = [],
        nextPageToken: String = ""
    ) {
        self.tasks = tasks
        self.nextPageToken = nextPageToken
    }
}

extension ListPlanTasksResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_plan_tasks_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListPlanTasksResponse>) throws(MessageFault) {
        self.init()
        self.tasks.reserveCapacity(c.pointee.n_tasks)
        for index in 0..<c.pointee.n_tasks {
            guard let nested = c.pointee.tasks[index] else { continue }
            do { self.tasks.append(try PlanTask(unpacked: nested)) } catch { throw error.inside("tasks", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListPlanTasksResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListPlanTasksResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListPlanTasksResponse.self, capacity: 1)
        xinyi__reporting__v1__list_plan_tasks_response__init(c)
        if !self.tasks.isEmpty {
            c.pointee.n_tasks = self.tasks.count
            let memory = arena.allocate(self.tasks.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__PlanTask>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__PlanTask>?).self, capacity: self.tasks.count)
            for index in self.tasks.indices {
                do { list[index] = try self.tasks[index].packed(in: arena) } catch { throw error.inside("tasks", index) }
            }
            c.pointee.tasks = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
package struct ReportTaskProgressRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReportTaskProgressRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// How far it is; output-only fields are ignored.
    package var progress: TaskProgress? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        progress: TaskProgress? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.progress = progress
        self.official = official
    }
}

extension ReportTaskProgressRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__report_task_progress_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReportTaskProgressRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.progress {
            do { self.progress = try TaskProgress(unpacked: nested) } catch { throw error.inside("progress") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReportTaskProgressRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReportTaskProgressRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReportTaskProgressRequest.self, capacity: 1)
        xinyi__reporting__v1__report_task_progress_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.progress {
            do { c.pointee.progress = try value.packed(in: arena) } catch { throw error.inside("progress") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension ReportTaskProgressRequest: ActedRequest, IdempotentRequest {}

/// The answer of ReportTaskProgress.
package struct ReportTaskProgressResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReportTaskProgressResponse" }

    /// The line as kept.
    package var progress: TaskProgress? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        progress: TaskProgress? = nil
    ) {
        self.progress = progress
    }
}

extension ReportTaskProgressResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__report_task_progress_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReportTaskProgressResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.progress {
            do { self.progress = try TaskProgress(unpacked: nested) } catch { throw error.inside("progress") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReportTaskProgressResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReportTaskProgressResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReportTaskProgressResponse.self, capacity: 1)
        xinyi__reporting__v1__report_task_progress_response__init(c)
        if let value = self.progress {
            do { c.pointee.progress = try value.packed(in: arena) } catch { throw error.inside("progress") }
        }
        return c
    }
}

/// The request for ListTaskProgress.
package struct ListTaskProgressRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListTaskProgressRequest" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        task: String = "",
        department: String = "",
        state: TaskState = .unspecified,
        overdueOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.task = task
        self.department = department
        self.state = state
        self.overdueOnly = overdueOnly
    }
}

extension ListTaskProgressRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_task_progress_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListTaskProgressRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.task = try MessageArena.string(c.pointee.task, "task")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(TaskState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.overdueOnly = c.pointee.overdue_only != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListTaskProgressRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListTaskProgressRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListTaskProgressRequest.self, capacity: 1)
        xinyi__reporting__v1__list_task_progress_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.task = try arena.copy(self.task, "task")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Reporting__V1__TaskState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.overdue_only = self.overdueOnly ? 1 : 0
        return c
    }
}

extension ListTaskProgressRequest: PagedRequest {}

/// The answer of ListTaskProgress.
package struct ListTaskProgressResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListTaskProgressResponse" }

    /// The page.
    package var progress: [TaskProgress] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        progress: [TaskProgress] = [],
        nextPageToken: String = ""
    ) {
        self.progress = progress
        self.nextPageToken = nextPageToken
    }
}

extension ListTaskProgressResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_task_progress_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListTaskProgressResponse>) throws(MessageFault) {
        self.init()
        self.progress.reserveCapacity(c.pointee.n_progress)
        for index in 0..<c.pointee.n_progress {
            guard let nested = c.pointee.progress[index] else { continue }
            do { self.progress.append(try TaskProgress(unpacked: nested)) } catch { throw error.inside("progress", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListTaskProgressResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListTaskProgressResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListTaskProgressResponse.self, capacity: 1)
        xinyi__reporting__v1__list_task_progress_response__init(c)
        if !self.progress.isEmpty {
            c.pointee.n_progress = self.progress.count
            let memory = arena.allocate(self.progress.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__TaskProgress>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__TaskProgress>?).self, capacity: self.progress.count)
            for index in self.progress.indices {
                do { list[index] = try self.progress[index].packed(in: arena) } catch { throw error.inside("progress", index) }
            }
            c.pointee.progress = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
package struct PutRuleDocumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutRuleDocumentRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The rule; output-only fields are ignored.
    package var rule: RuleDocument? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        rule: RuleDocument? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.rule = rule
        self.official = official
    }
}

extension PutRuleDocumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_rule_document_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutRuleDocumentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        if let nested = c.pointee.rule {
            do { self.rule = try RuleDocument(unpacked: nested) } catch { throw error.inside("rule") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutRuleDocumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutRuleDocumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutRuleDocumentRequest.self, capacity: 1)
        xinyi__reporting__v1__put_rule_document_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        if let value = self.rule {
            do { c.pointee.rule = try value.packed(in: arena) } catch { throw error.inside("rule") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension PutRuleDocumentRequest: ActedRequest, IdempotentRequest {}

/// The answer of PutRuleDocument.
package struct PutRuleDocumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.PutRuleDocumentResponse" }

    /// The rule as kept.
    package var rule: RuleDocument? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rule: RuleDocument? = nil
    ) {
        self.rule = rule
    }
}

extension PutRuleDocumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__put_rule_document_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__PutRuleDocumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rule {
            do { self.rule = try RuleDocument(unpacked: nested) } catch { throw error.inside("rule") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__PutRuleDocumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__PutRuleDocumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__PutRuleDocumentResponse.self, capacity: 1)
        xinyi__reporting__v1__put_rule_document_response__init(c)
        if let value = self.rule {
            do { c.pointee.rule = try value.packed(in: arena) } catch { throw error.inside("rule") }
        }
        return c
    }
}

/// The request for RepealRuleDocument.
package struct RepealRuleDocumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RepealRuleDocumentRequest" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        etag: String = "",
        repealDate: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.repealDate = repealDate
        self.reason = reason
        self.official = official
    }
}

extension RepealRuleDocumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__repeal_rule_document_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RepealRuleDocumentRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        self.repealDate = try MessageArena.string(c.pointee.repeal_date, "repeal_date")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RepealRuleDocumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RepealRuleDocumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RepealRuleDocumentRequest.self, capacity: 1)
        xinyi__reporting__v1__repeal_rule_document_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        c.pointee.repeal_date = try arena.copy(self.repealDate, "repeal_date")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RepealRuleDocumentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RepealRuleDocument.
package struct RepealRuleDocumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.RepealRuleDocumentResponse" }

    /// The rule as it now stands.
    package var rule: RuleDocument? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rule: RuleDocument? = nil
    ) {
        self.rule = rule
    }
}

extension RepealRuleDocumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__repeal_rule_document_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__RepealRuleDocumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rule {
            do { self.rule = try RuleDocument(unpacked: nested) } catch { throw error.inside("rule") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__RepealRuleDocumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__RepealRuleDocumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__RepealRuleDocumentResponse.self, capacity: 1)
        xinyi__reporting__v1__repeal_rule_document_response__init(c)
        if let value = self.rule {
            do { c.pointee.rule = try value.packed(in: arena) } catch { throw error.inside("rule") }
        }
        return c
    }
}

/// The request for GetRuleDocument.
package struct GetRuleDocumentRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetRuleDocumentRequest" }

    /// `ruleDocuments/{id}`.
    package var name: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = ""
    ) {
        self.name = name
    }
}

extension GetRuleDocumentRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_rule_document_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetRuleDocumentRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetRuleDocumentRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetRuleDocumentRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetRuleDocumentRequest.self, capacity: 1)
        xinyi__reporting__v1__get_rule_document_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetRuleDocumentRequest: NamedRequest {}

/// The answer of GetRuleDocument.
package struct GetRuleDocumentResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.GetRuleDocumentResponse" }

    /// The resource.
    package var rule: RuleDocument? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rule: RuleDocument? = nil
    ) {
        self.rule = rule
    }
}

extension GetRuleDocumentResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__get_rule_document_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__GetRuleDocumentResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rule {
            do { self.rule = try RuleDocument(unpacked: nested) } catch { throw error.inside("rule") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__GetRuleDocumentResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__GetRuleDocumentResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__GetRuleDocumentResponse.self, capacity: 1)
        xinyi__reporting__v1__get_rule_document_response__init(c)
        if let value = self.rule {
            do { c.pointee.rule = try value.packed(in: arena) } catch { throw error.inside("rule") }
        }
        return c
    }
}

/// The request for ListRuleDocuments.
package struct ListRuleDocumentsRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListRuleDocumentsRequest" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        department: String = "",
        kind: RuleKind = .unspecified,
        inForceOn: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.kind = kind
        self.inForceOn = inForceOn
    }
}

extension ListRuleDocumentsRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_rule_documents_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListRuleDocumentsRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.kind = try MessageArena.enumeration(RuleKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.inForceOn = try MessageArena.string(c.pointee.in_force_on, "in_force_on")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListRuleDocumentsRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListRuleDocumentsRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListRuleDocumentsRequest.self, capacity: 1)
        xinyi__reporting__v1__list_rule_documents_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.kind = Xinyi__Reporting__V1__RuleKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.in_force_on = try arena.copy(self.inForceOn, "in_force_on")
        return c
    }
}

extension ListRuleDocumentsRequest: PagedRequest {}

/// The answer of ListRuleDocuments.
package struct ListRuleDocumentsResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListRuleDocumentsResponse" }

    /// The page.
    package var rules: [RuleDocument] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rules: [RuleDocument] = [],
        nextPageToken: String = ""
    ) {
        self.rules = rules
        self.nextPageToken = nextPageToken
    }
}

extension ListRuleDocumentsResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_rule_documents_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListRuleDocumentsResponse>) throws(MessageFault) {
        self.init()
        self.rules.reserveCapacity(c.pointee.n_rules)
        for index in 0..<c.pointee.n_rules {
            guard let nested = c.pointee.rules[index] else { continue }
            do { self.rules.append(try RuleDocument(unpacked: nested)) } catch { throw error.inside("rules", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListRuleDocumentsResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListRuleDocumentsResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListRuleDocumentsResponse.self, capacity: 1)
        xinyi__reporting__v1__list_rule_documents_response__init(c)
        if !self.rules.isEmpty {
            c.pointee.n_rules = self.rules.count
            let memory = arena.allocate(self.rules.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__RuleDocument>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__RuleDocument>?).self, capacity: self.rules.count)
            for index in self.rules.indices {
                do { list[index] = try self.rules[index].packed(in: arena) } catch { throw error.inside("rules", index) }
            }
            c.pointee.rules = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
package struct ListMissingRulesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListMissingRulesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// The day, `YYYY-MM-DD`; empty means today.
    package var onDate: String = ""

    /// Only of this kind; unspecified for all.
    package var kind: RuleKind = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        onDate: String = "",
        kind: RuleKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.onDate = onDate
        self.kind = kind
    }
}

extension ListMissingRulesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_missing_rules_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListMissingRulesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.kind = try MessageArena.enumeration(RuleKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListMissingRulesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListMissingRulesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListMissingRulesRequest.self, capacity: 1)
        xinyi__reporting__v1__list_missing_rules_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.kind = Xinyi__Reporting__V1__RuleKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        return c
    }
}

extension ListMissingRulesRequest: PagedRequest {}

/// The answer of ListMissingRules.
package struct ListMissingRulesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ListMissingRulesResponse" }

    /// The page.
    package var missing: [MissingRule] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        missing: [MissingRule] = [],
        nextPageToken: String = ""
    ) {
        self.missing = missing
        self.nextPageToken = nextPageToken
    }
}

extension ListMissingRulesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__list_missing_rules_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ListMissingRulesResponse>) throws(MessageFault) {
        self.init()
        self.missing.reserveCapacity(c.pointee.n_missing)
        for index in 0..<c.pointee.n_missing {
            guard let nested = c.pointee.missing[index] else { continue }
            do { self.missing.append(try MissingRule(unpacked: nested)) } catch { throw error.inside("missing", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ListMissingRulesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ListMissingRulesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ListMissingRulesResponse.self, capacity: 1)
        xinyi__reporting__v1__list_missing_rules_response__init(c)
        if !self.missing.isEmpty {
            c.pointee.n_missing = self.missing.count
            let memory = arena.allocate(self.missing.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__MissingRule>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__MissingRule>?).self, capacity: self.missing.count)
            for index in self.missing.indices {
                do { list[index] = try self.missing[index].packed(in: arena) } catch { throw error.inside("missing", index) }
            }
            c.pointee.missing = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
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
    /// Creates or changes a task of the plan.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; ABORTED `ETAG_MISMATCH`;
    /// PERMISSION_DENIED for all but the lead department.
    package static let putPlanTask = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "PutPlanTask",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P5"])

    /// Lists the tasks of the plan in order of code.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listPlanTasks = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ListPlanTasks",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    /// Reports how far the caller's department is with a task.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND for an unknown task; FAILED_PRECONDITION `NOT_ASSIGNED` if the task is not the department's;
    /// INVALID_ARGUMENT, also for done without evidence; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED for callers that are
    /// no department.
    package static let reportTaskProgress = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ReportTaskProgress",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P5"])

    /// Lists who stands where, by task, then by department.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listTaskProgress = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ListTaskProgress",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    /// Registers a rule that the caller's department made, or its next version.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT naming the field; FAILED_PRECONDITION `VERSION_NOT_NEXT`; PERMISSION_DENIED for another
    /// department.
    package static let putRuleDocument = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "PutRuleDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P5"])

    /// Records that a rule is repealed from a day on.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` if repealed before;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package static let repealRuleDocument = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "RepealRuleDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P5"])

    /// Returns one by its name.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package static let getRuleDocument = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "GetRuleDocument",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    /// Lists rules by department, kind and version.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package static let listRuleDocuments = MethodDescriptor(
        service: "xinyi.reporting.v1.RegisterService", method: "ListRuleDocuments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P5"])

    /// Lists which department has no rule in force of a kind that it must have.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
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

extension RegisterService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putPlanTask(_ request: PutPlanTaskRequest, context: ServerContext) async throws -> PutPlanTaskResponse {
        throw unimplemented(RegisterServiceMethods.putPlanTask)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listPlanTasks(_ request: ListPlanTasksRequest, context: ServerContext) async throws -> ListPlanTasksResponse {
        throw unimplemented(RegisterServiceMethods.listPlanTasks)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func reportTaskProgress(_ request: ReportTaskProgressRequest, context: ServerContext) async throws -> ReportTaskProgressResponse {
        throw unimplemented(RegisterServiceMethods.reportTaskProgress)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listTaskProgress(_ request: ListTaskProgressRequest, context: ServerContext) async throws -> ListTaskProgressResponse {
        throw unimplemented(RegisterServiceMethods.listTaskProgress)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func putRuleDocument(_ request: PutRuleDocumentRequest, context: ServerContext) async throws -> PutRuleDocumentResponse {
        throw unimplemented(RegisterServiceMethods.putRuleDocument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func repealRuleDocument(_ request: RepealRuleDocumentRequest, context: ServerContext) async throws -> RepealRuleDocumentResponse {
        throw unimplemented(RegisterServiceMethods.repealRuleDocument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getRuleDocument(_ request: GetRuleDocumentRequest, context: ServerContext) async throws -> GetRuleDocumentResponse {
        throw unimplemented(RegisterServiceMethods.getRuleDocument)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRuleDocuments(_ request: ListRuleDocumentsRequest, context: ServerContext) async throws -> ListRuleDocumentsResponse {
        throw unimplemented(RegisterServiceMethods.listRuleDocuments)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
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

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerRegisterService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.RegisterService`.
///
/// Keeps the task register (14 tasks and 5 safeguards by department) and the rule register (rules that each department
/// made, by version and date). A department keeps its own lines; the lead department keeps the tasks.
package struct RegisterServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Creates or changes a task of the plan.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT naming the field; NOT_FOUND for an unknown department; ABORTED `ETAG_MISMATCH`;
    /// PERMISSION_DENIED for all but the lead department.
    package func putPlanTask(_ request: PutPlanTaskRequest, options: CallOptions = .default) async throws -> PutPlanTaskResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.putPlanTask, request.serialized(), options: options))
    }

    /// Lists the tasks of the plan in order of code.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listPlanTasks(_ request: ListPlanTasksRequest, options: CallOptions = .default) async throws -> ListPlanTasksResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listPlanTasks, request.serialized(), options: options))
    }

    /// Reports how far the caller's department is with a task.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND for an unknown task; FAILED_PRECONDITION `NOT_ASSIGNED` if the task is not the department's;
    /// INVALID_ARGUMENT, also for done without evidence; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED for callers that are
    /// no department.
    package func reportTaskProgress(_ request: ReportTaskProgressRequest, options: CallOptions = .default) async throws -> ReportTaskProgressResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.reportTaskProgress, request.serialized(), options: options))
    }

    /// Lists who stands where, by task, then by department.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listTaskProgress(_ request: ListTaskProgressRequest, options: CallOptions = .default) async throws -> ListTaskProgressResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listTaskProgress, request.serialized(), options: options))
    }

    /// Registers a rule that the caller's department made, or its next version.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT naming the field; FAILED_PRECONDITION `VERSION_NOT_NEXT`; PERMISSION_DENIED for another
    /// department.
    package func putRuleDocument(_ request: PutRuleDocumentRequest, options: CallOptions = .default) async throws -> PutRuleDocumentResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.putRuleDocument, request.serialized(), options: options))
    }

    /// Records that a rule is repealed from a day on.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` if repealed before;
    /// INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    package func repealRuleDocument(_ request: RepealRuleDocumentRequest, options: CallOptions = .default) async throws -> RepealRuleDocumentResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.repealRuleDocument, request.serialized(), options: options))
    }

    /// Returns one by its name.
    ///
    /// Rows: P5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    package func getRuleDocument(_ request: GetRuleDocumentRequest, options: CallOptions = .default) async throws -> GetRuleDocumentResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.getRuleDocument, request.serialized(), options: options))
    }

    /// Lists rules by department, kind and version.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listRuleDocuments(_ request: ListRuleDocumentsRequest, options: CallOptions = .default) async throws -> ListRuleDocumentsResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listRuleDocuments, request.serialized(), options: options))
    }

    /// Lists which department has no rule in force of a kind that it must have.
    ///
    /// Rows: P5.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    package func listMissingRules(_ request: ListMissingRulesRequest, options: CallOptions = .default) async throws -> ListMissingRulesResponse {
        try decodeResponse(await channel.unaryBytes(RegisterServiceMethods.listMissingRules, request.serialized(), options: options))
    }
}
