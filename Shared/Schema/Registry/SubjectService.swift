// Written by `make generate` from proto/xinyi/registry/v1/subject_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for RegisterSubject.
package struct RegisterSubjectRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RegisterSubjectRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The kind; unspecified is INVALID_ARGUMENT.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// The name, 1 to 200 characters.
    package var displayName: String = ""

    /// The code: a USCC for organisations, optional for sole traders that give a registration number, a document number
    /// for natural persons. `00000000000000000X` means "no code" and is never a key.
    package var code: CommonSchema.SubjectCode? = nil

    /// The kind of a natural person's document; refused for others.
    package var documentType: DocumentType = .unspecified

    /// Business registration number: 13 or 15 digits, or an older form of at most 50 characters. Needed for a sole trader without
    /// USCC, kept beside one, refused for others.
    package var registrationNumber: String = ""

    /// Day of establishment, `YYYY-MM-DD`, not in the future; empty where unknown; refused for natural persons.
    package var establishedDate: String = ""

    /// GB/T 2260 division, six digits; empty takes the one inside the USCC.
    package var divisionCode: String = ""

    /// Legal representative or operator, at most 50 characters; refused for natural persons.
    package var legalRepresentative: String = ""

    /// Who registers.
    package var official: CommonSchema.Official? = nil

    /// For a unified social credit identifier that was issued with another check character than the standard computes: the
    /// document or the register that shows it, at most 400 characters. Empty for every other code.
    package var issueSource: String = ""

    package init() {}

    package init(
        requestId: String = "", kind: CommonSchema.SubjectKind = .unspecified, displayName: String = "",
        code: CommonSchema.SubjectCode? = nil, documentType: DocumentType = .unspecified, registrationNumber: String = "",
        establishedDate: String = "", divisionCode: String = "", legalRepresentative: String = "",
        official: CommonSchema.Official? = nil, issueSource: String = ""
    ) {
        self.requestId = requestId
        self.kind = kind
        self.displayName = displayName
        self.code = code
        self.documentType = documentType
        self.registrationNumber = registrationNumber
        self.establishedDate = establishedDate
        self.divisionCode = divisionCode
        self.legalRepresentative = legalRepresentative
        self.official = official
        self.issueSource = issueSource
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.value(&kind)
        try visitor.text(&displayName)
        try visitor.message(&code)
        try visitor.value(&documentType)
        try visitor.text(&registrationNumber)
        try visitor.text(&establishedDate)
        try visitor.text(&divisionCode)
        try visitor.text(&legalRepresentative)
        try visitor.message(&official)
        try visitor.text(&issueSource)
    }
}

extension RegisterSubjectRequest: ActedRequest, IdempotentRequest {}

/// The answer of RegisterSubject.
package struct RegisterSubjectResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RegisterSubjectResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject as stored.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed; absent if nothing waits.
    package var change: SubjectChange? = nil

    package init() {}

    package init(
        subject: Subject? = nil, change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.message(&change)
    }
}

/// The request for GetSubject.
package struct GetSubjectRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetSubjectRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjects/{id}`.
    package var name: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        name: String = "", query: CommonSchema.QueryReason? = nil
    ) {
        self.name = name
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&query)
    }
}

extension GetSubjectRequest: NamedRequest {}

/// The answer of GetSubject.
package struct GetSubjectResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetSubjectResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject.
    package var subject: Subject? = nil

    package init() {}

    package init(
        subject: Subject? = nil
    ) {
        self.subject = subject
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
    }
}

/// The request for ResolveSubject.
package struct ResolveSubjectRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ResolveSubjectRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The reference; unset is INVALID_ARGUMENT.
    package var subject: CommonSchema.SubjectReference? = nil

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        subject: CommonSchema.SubjectReference? = nil, query: CommonSchema.QueryReason? = nil
    ) {
        self.subject = subject
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.message(&query)
    }
}

/// The answer of ResolveSubject.
package struct ResolveSubjectResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ResolveSubjectResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject, at the end of any chain of merges.
    package var subject: Subject? = nil

    /// The kind of code by which it was found; unspecified where found by name.
    package var foundBy: CommonSchema.CodeKind = .unspecified

    /// True if the code or record asked for is a former one.
    package var former: Bool = false

    package init() {}

    package init(
        subject: Subject? = nil, foundBy: CommonSchema.CodeKind = .unspecified, former: Bool = false
    ) {
        self.subject = subject
        self.foundBy = foundBy
        self.former = former
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.value(&foundBy)
        visitor.number(&former)
    }
}

/// The request for BatchResolveSubjects.
package struct BatchResolveSubjectsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.BatchResolveSubjectsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 1 to 500 references.
    package var subjects: [CommonSchema.SubjectReference] = []

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        subjects: [CommonSchema.SubjectReference] = [], query: CommonSchema.QueryReason? = nil
    ) {
        self.subjects = subjects
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&subjects)
        try visitor.message(&query)
    }
}

/// The answer of BatchResolveSubjects.
package struct BatchResolveSubjectsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.BatchResolveSubjectsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// One result per reference, in the order asked.
    package var resolutions: [SubjectResolution] = []

    package init() {}

    package init(
        resolutions: [SubjectResolution] = []
    ) {
        self.resolutions = resolutions
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&resolutions)
    }
}

/// The result for one reference of a batch.
package struct SubjectResolution: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubjectResolution" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject; absent where none was found or the reference is malformed.
    package var subject: Subject? = nil

    /// Why there is none: "not-found", "malformed"; empty where there is one.
    package var problem: String = ""

    /// `problem` in Chinese.
    package var problemZh: String = ""

    package init() {}

    package init(
        subject: Subject? = nil, problem: String = "", problemZh: String = ""
    ) {
        self.subject = subject
        self.problem = problem
        self.problemZh = problemZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.text(&problem)
        try visitor.text(&problemZh)
    }
}

/// The request for ListSubjects.
package struct ListSubjectsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this kind; unspecified means all.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// Only subjects whose current name begins with this, at most 200 characters; empty means all. Width, case, blanks and the
    /// kind of brackets do not matter.
    package var namePrefix: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", kind: CommonSchema.SubjectKind = .unspecified, namePrefix: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.kind = kind
        self.namePrefix = namePrefix
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.value(&kind)
        try visitor.text(&namePrefix)
        try visitor.message(&query)
    }
}

extension ListSubjectsRequest: PagedRequest {}

/// The answer of ListSubjects.
package struct ListSubjectsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subjects, oldest registration first.
    package var subjects: [Subject] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        subjects: [Subject] = [], nextPageToken: String = ""
    ) {
        self.subjects = subjects
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&subjects)
        try visitor.text(&nextPageToken)
    }
}

extension ListSubjectsResponse: PagedResponse {
    /// The page's items, which the contract calls `subjects`.
    package var items: [Subject] {
        get { subjects }
        set { subjects = newValue }
    }
}

/// The request for UpdateSubject. Empty or unspecified fields stay as they are.
package struct UpdateSubjectRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UpdateSubjectRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var name: String = ""

    /// The etag as last read; required.
    package var etag: String = ""

    /// A new name, at most 200 characters.
    package var displayName: String = ""

    /// A new status; merged is refused here.
    package var status: SubjectStatus = .unspecified

    /// A new legal representative, at most 50 characters.
    package var legalRepresentative: String = ""

    /// The day of establishment, `YYYY-MM-DD`.
    package var establishedDate: String = ""

    /// The day from which the change holds, `YYYY-MM-DD`, not in the future; empty means today.
    package var effectiveDate: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who changes it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", displayName: String = "",
        status: SubjectStatus = .unspecified, legalRepresentative: String = "", establishedDate: String = "",
        effectiveDate: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.displayName = displayName
        self.status = status
        self.legalRepresentative = legalRepresentative
        self.establishedDate = establishedDate
        self.effectiveDate = effectiveDate
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&displayName)
        try visitor.value(&status)
        try visitor.text(&legalRepresentative)
        try visitor.text(&establishedDate)
        try visitor.text(&effectiveDate)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension UpdateSubjectRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of UpdateSubject.
package struct UpdateSubjectResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.UpdateSubjectResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject as stored.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed; absent if nothing waits.
    package var change: SubjectChange? = nil

    package init() {}

    package init(
        subject: Subject? = nil, change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.message(&change)
    }
}

/// The request for ChangeSubjectCode.
package struct ChangeSubjectCodeRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ChangeSubjectCodeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `subjects/{id}`.
    package var name: String = ""

    /// The etag as last read; required.
    package var etag: String = ""

    /// The new code.
    package var code: CommonSchema.SubjectCode? = nil

    /// The kind of a natural person's new document.
    package var documentType: DocumentType = .unspecified

    /// The day from which it holds, `YYYY-MM-DD`, not in the future; empty means today.
    package var effectiveDate: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who changes it.
    package var official: CommonSchema.Official? = nil

    /// As in RegisterSubject: where the code was issued with another check character.
    package var issueSource: String = ""

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", code: CommonSchema.SubjectCode? = nil,
        documentType: DocumentType = .unspecified, effectiveDate: String = "", reason: String = "",
        official: CommonSchema.Official? = nil, issueSource: String = ""
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.code = code
        self.documentType = documentType
        self.effectiveDate = effectiveDate
        self.reason = reason
        self.official = official
        self.issueSource = issueSource
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&code)
        try visitor.value(&documentType)
        try visitor.text(&effectiveDate)
        try visitor.text(&reason)
        try visitor.message(&official)
        try visitor.text(&issueSource)
    }
}

extension ChangeSubjectCodeRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ChangeSubjectCode.
package struct ChangeSubjectCodeResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ChangeSubjectCodeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject as stored.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed; absent if nothing waits.
    package var change: SubjectChange? = nil

    package init() {}

    package init(
        subject: Subject? = nil, change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.message(&change)
    }
}

/// The request for MergeSubjects.
package struct MergeSubjectsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MergeSubjectsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The record that ends, `subjects/{id}`. Of its numbers in use those that the target has, too, end today.
    package var source: String = ""

    /// Its etag as last read; required, because a merge names what was seen.
    package var sourceEtag: String = ""

    /// The record that stays, `subjects/{id}`.
    package var target: String = ""

    /// Its etag as last read; required, because a merge names what was seen.
    package var targetEtag: String = ""

    /// Why, 1 to 400 characters: double registration, re-registration, a number that was corrected.
    package var reason: String = ""

    /// Who decides it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", source: String = "", sourceEtag: String = "", target: String = "", targetEtag: String = "",
        reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.source = source
        self.sourceEtag = sourceEtag
        self.target = target
        self.targetEtag = targetEtag
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&source)
        try visitor.text(&sourceEtag)
        try visitor.text(&target)
        try visitor.text(&targetEtag)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension MergeSubjectsRequest: ActedRequest, IdempotentRequest {}

/// The answer of MergeSubjects.
package struct MergeSubjectsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MergeSubjectsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The record that is to stay, as it stands before.
    package var subject: Subject? = nil

    /// What was proposed and waits to be confirmed.
    package var change: SubjectChange? = nil

    package init() {}

    package init(
        subject: Subject? = nil, change: SubjectChange? = nil
    ) {
        self.subject = subject
        self.change = change
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&subject)
        try visitor.message(&change)
    }
}

/// The request for ListSubjectEvents.
package struct ListSubjectEventsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectEventsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The subject, `subjects/{id}`.
    package var subject: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        subject: String = "", pageSize: Int32 = 0, pageToken: String = "", query: CommonSchema.QueryReason? = nil
    ) {
        self.subject = subject
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&subject)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.message(&query)
    }
}

extension ListSubjectEventsRequest: PagedRequest {}

/// The answer of ListSubjectEvents.
package struct ListSubjectEventsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListSubjectEventsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The events, newest first.
    package var events: [SubjectEvent] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        events: [SubjectEvent] = [], nextPageToken: String = ""
    ) {
        self.events = events
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&events)
        try visitor.text(&nextPageToken)
    }
}

extension ListSubjectEventsResponse: PagedResponse {
    /// The page's items, which the contract calls `events`.
    package var items: [SubjectEvent] {
        get { events }
        set { events = newValue }
    }
}

/// The request for ValidateCode.
package struct ValidateCodeRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ValidateCodeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The code as written.
    package var code: CommonSchema.SubjectCode? = nil

    package init() {}

    package init(
        code: CommonSchema.SubjectCode? = nil
    ) {
        self.code = code
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&code)
    }
}

/// The answer of ValidateCode.
package struct ValidateCodeResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ValidateCodeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// True if the code may be used.
    package var valid: Bool = false

    /// The kind it was taken for.
    package var kind: CommonSchema.CodeKind = .unspecified

    /// The highest level that it passes.
    package var level: CodeLevel = .unspecified

    /// Why it is invalid, or empty.
    package var reason: String = ""

    /// What is unusual about a valid code.
    package var warnings: [String] = []

    /// The code folded; masked where it is a person's number.
    package var folded: String = ""

    /// `reason` in Chinese.
    package var reasonZh: String = ""

    /// `warnings` in Chinese, in the same order.
    package var warningsZh: [String] = []

    package init() {}

    package init(
        valid: Bool = false, kind: CommonSchema.CodeKind = .unspecified, level: CodeLevel = .unspecified, reason: String = "",
        warnings: [String] = [], folded: String = "", reasonZh: String = "", warningsZh: [String] = []
    ) {
        self.valid = valid
        self.kind = kind
        self.level = level
        self.reason = reason
        self.warnings = warnings
        self.folded = folded
        self.reasonZh = reasonZh
        self.warningsZh = warningsZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&valid)
        try visitor.value(&kind)
        try visitor.value(&level)
        try visitor.text(&reason)
        try visitor.texts(&warnings)
        try visitor.text(&folded)
        try visitor.text(&reasonZh)
        try visitor.texts(&warningsZh)
    }
}

/// What each method of `xinyi.registry.v1.SubjectService` is, for routers, channels and policies.
package enum SubjectServiceMethods {
    package static let registerSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "RegisterSubject",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1", "X3"])

    package static let getSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "GetSubject",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1"])

    package static let resolveSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ResolveSubject",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1", "X3"])

    package static let batchResolveSubjects = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "BatchResolveSubjects",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight], isBulk: true,
        rows: ["R1"])

    package static let listSubjects = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ListSubjects",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1"])

    package static let updateSubject = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "UpdateSubject",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    package static let changeSubjectCode = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ChangeSubjectCode",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    package static let mergeSubjects = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "MergeSubjects",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R1"])

    package static let listSubjectEvents = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ListSubjectEvents",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R1"])

    package static let validateCode = MethodDescriptor(
        service: "xinyi.registry.v1.SubjectService", method: "ValidateCode",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["R1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [registerSubject, getSubject, resolveSubject, batchResolveSubjects, listSubjects, updateSubject, changeSubjectCode, mergeSubjects, listSubjectEvents, validateCode]
}

/// Keeps the record of every credit subject: kinds, codes, names, their history.
package protocol SubjectService: RPCService {
    /// Registers a subject. Codes are folded and checked at three levels; a failed check character is refused unless
    /// `issue_source` says where the code was issued so, a semantic oddity becomes a warning. A natural person's number is
    /// encrypted at once and never shown again in full. A code as issued, and a registration number beside a code that
    /// another than the registering authority gives, are proposed: they find the subject when they are confirmed
    /// (SubjectChangeService).
    ///
    /// Rows: R1, X3.
    /// Errors: INVALID_ARGUMENT naming field, rule and remedy; ALREADY_EXISTS (SUBJECT_EXISTS, metadata `subject`) if the
    /// code is known, (CHANGE_OPEN, metadata `change`) if it is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES, metadata
    /// `subject`) for a code as issued that is one slip of the pen away from another subject's, unless the registering
    /// authority proposes it; PERMISSION_DENIED for callers that are no department.
    func registerSubject(_ request: RegisterSubjectRequest, context: ServerContext) async throws -> RegisterSubjectResponse

    /// Returns a subject by resource name. A merged subject answers with itself and `merged_into`.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func getSubject(_ request: GetSubjectRequest, context: ServerContext) async throws -> GetSubjectResponse

    /// Finds a subject by name or code, current or former; follows merges.
    ///
    /// Rows: R1, X3.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); INVALID_ARGUMENT (INVALID_CODE) if the code is none; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// RESOURCE_EXHAUSTED (PERSON_NUMBERS_EXHAUSTED) for too many look-ups by numbers of persons.
    func resolveSubject(_ request: ResolveSubjectRequest, context: ServerContext) async throws -> ResolveSubjectResponse

    /// Resolves up to 500 references in one call, answers in the order asked; unknown ones are marked, not errors.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT if none or more than 500 are given; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why;
    /// PERMISSION_DENIED (PERSON_BATCH_DENIED) for numbers of persons, unless the caller has the duty to ask for many at once.
    func batchResolveSubjects(_ request: BatchResolveSubjectsRequest, context: ServerContext) async throws -> BatchResolveSubjectsResponse

    /// Lists subjects in the order of registration, optionally by kind or by the beginning of the name.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listSubjects(_ request: ListSubjectsRequest, context: ServerContext) async throws -> ListSubjectsResponse

    /// Changes name or particulars of a subject; the former values stay in the history. A change of the status is proposed, and
    /// takes effect when it is confirmed (SubjectChangeService); so is one of particulars where another department has an
    /// effective decision about the subject, unless the authority that registers such subjects makes it.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field; ALREADY_EXISTS
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; PERMISSION_DENIED.
    func updateSubject(_ request: UpdateSubjectRequest, context: ServerContext) async throws -> UpdateSubjectResponse

    /// Proposes a new code for a subject (re-registration, a lawful change of the identifier); the former one still finds it. It takes
    /// effect when it is confirmed (SubjectChangeService).
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); ALREADY_EXISTS (SUBJECT_EXISTS) if another subject has the code,
    /// (CHANGE_OPEN, metadata `change`) if the same is proposed already; FAILED_PRECONDITION (CODE_RESEMBLES) as for
    /// RegisterSubject; INVALID_ARGUMENT; PERMISSION_DENIED.
    func changeSubjectCode(_ request: ChangeSubjectCodeRequest, context: ServerContext) async throws -> ChangeSubjectCodeResponse

    /// Proposes to merge a subject record into another one that turned out to be the same subject. Once it is confirmed
    /// (SubjectChangeService), names, codes and
    /// decisions of both answer for the record that stays; look-ups and Checks by any of their codes find it, with the
    /// list entries of both. Entries themselves go on naming the record that they were decided about. A subject that was
    /// absorbed by another one is no such case: entries go over to a successor by a decision only.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND (SUBJECT_NOT_FOUND); ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming the field, also if both are the same record;
    /// FAILED_PRECONDITION if one is merged already (SUBJECT_MERGED, metadata `subject` stands for it), kinds or statuses
    /// differ (KINDS_DIFFER, STATUSES_DIFFER; a deregistered source may go into any), both have a number in use of which a
    /// subject has one and the source is not deregistered (CODES_CONFLICT), or only the source has the identifying code
    /// (TARGET_WITHOUT_CODE); RESOURCE_EXHAUSTED beyond 32 codes (TOO_MANY_CODES) or 8 merges in a row (TOO_MANY_MERGES);
    /// PERMISSION_DENIED for callers that are no department.
    func mergeSubjects(_ request: MergeSubjectsRequest, context: ServerContext) async throws -> MergeSubjectsResponse

    /// Lists what happened to a subject record, newest first.
    ///
    /// Rows: R1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listSubjectEvents(_ request: ListSubjectEventsRequest, context: ServerContext) async throws -> ListSubjectEventsResponse

    /// Checks a code at three levels without storing or logging it.
    ///
    /// Rows: R1.
    /// Errors: INVALID_ARGUMENT only if the code is longer than 64 bytes; an invalid code is an answer, not an error.
    func validateCode(_ request: ValidateCodeRequest, context: ServerContext) async throws -> ValidateCodeResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension SubjectService {
    package func registerSubject(_ request: RegisterSubjectRequest, context: ServerContext) async throws -> RegisterSubjectResponse {
        throw unimplemented(SubjectServiceMethods.registerSubject)
    }

    package func getSubject(_ request: GetSubjectRequest, context: ServerContext) async throws -> GetSubjectResponse {
        throw unimplemented(SubjectServiceMethods.getSubject)
    }

    package func resolveSubject(_ request: ResolveSubjectRequest, context: ServerContext) async throws -> ResolveSubjectResponse {
        throw unimplemented(SubjectServiceMethods.resolveSubject)
    }

    package func batchResolveSubjects(_ request: BatchResolveSubjectsRequest, context: ServerContext) async throws -> BatchResolveSubjectsResponse {
        throw unimplemented(SubjectServiceMethods.batchResolveSubjects)
    }

    package func listSubjects(_ request: ListSubjectsRequest, context: ServerContext) async throws -> ListSubjectsResponse {
        throw unimplemented(SubjectServiceMethods.listSubjects)
    }

    package func updateSubject(_ request: UpdateSubjectRequest, context: ServerContext) async throws -> UpdateSubjectResponse {
        throw unimplemented(SubjectServiceMethods.updateSubject)
    }

    package func changeSubjectCode(_ request: ChangeSubjectCodeRequest, context: ServerContext) async throws -> ChangeSubjectCodeResponse {
        throw unimplemented(SubjectServiceMethods.changeSubjectCode)
    }

    package func mergeSubjects(_ request: MergeSubjectsRequest, context: ServerContext) async throws -> MergeSubjectsResponse {
        throw unimplemented(SubjectServiceMethods.mergeSubjects)
    }

    package func listSubjectEvents(_ request: ListSubjectEventsRequest, context: ServerContext) async throws -> ListSubjectEventsResponse {
        throw unimplemented(SubjectServiceMethods.listSubjectEvents)
    }

    package func validateCode(_ request: ValidateCodeRequest, context: ServerContext) async throws -> ValidateCodeResponse {
        throw unimplemented(SubjectServiceMethods.validateCode)
    }
}

extension SubjectService {
    /// Makes every method of `SubjectService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSubjectService(in router: inout Router) {
        router.add(SubjectServiceMethods.registerSubject) { payload, limits, _ throws(RPCError) in
            let request = try RegisterSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.registerSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.getSubject) { payload, limits, _ throws(RPCError) in
            let request = try GetSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.resolveSubject) { payload, limits, _ throws(RPCError) in
            let request = try ResolveSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.resolveSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.batchResolveSubjects) { payload, limits, _ throws(RPCError) in
            let request = try BatchResolveSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.batchResolveSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.listSubjects) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.updateSubject) { payload, limits, _ throws(RPCError) in
            let request = try UpdateSubjectRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateSubject(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.changeSubjectCode) { payload, limits, _ throws(RPCError) in
            let request = try ChangeSubjectCodeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.changeSubjectCode(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.mergeSubjects) { payload, limits, _ throws(RPCError) in
            let request = try MergeSubjectsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.mergeSubjects(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.listSubjectEvents) { payload, limits, _ throws(RPCError) in
            let request = try ListSubjectEventsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSubjectEvents(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SubjectServiceMethods.validateCode) { payload, limits, _ throws(RPCError) in
            let request = try ValidateCodeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.validateCode(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerSubjectService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.SubjectService`; what each method does and refuses is said at ``SubjectService``.
package struct SubjectServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func registerSubject(_ request: RegisterSubjectRequest, options: CallOptions = .default) async throws -> RegisterSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.registerSubject, request.serialized(), options: options))
    }

    package func getSubject(_ request: GetSubjectRequest, options: CallOptions = .default) async throws -> GetSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.getSubject, request.serialized(), options: options))
    }

    package func resolveSubject(_ request: ResolveSubjectRequest, options: CallOptions = .default) async throws -> ResolveSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.resolveSubject, request.serialized(), options: options))
    }

    package func batchResolveSubjects(_ request: BatchResolveSubjectsRequest, options: CallOptions = .default) async throws -> BatchResolveSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.batchResolveSubjects, request.serialized(), options: options))
    }

    package func listSubjects(_ request: ListSubjectsRequest, options: CallOptions = .default) async throws -> ListSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.listSubjects, request.serialized(), options: options))
    }

    package func updateSubject(_ request: UpdateSubjectRequest, options: CallOptions = .default) async throws -> UpdateSubjectResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.updateSubject, request.serialized(), options: options))
    }

    package func changeSubjectCode(_ request: ChangeSubjectCodeRequest, options: CallOptions = .default) async throws -> ChangeSubjectCodeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.changeSubjectCode, request.serialized(), options: options))
    }

    package func mergeSubjects(_ request: MergeSubjectsRequest, options: CallOptions = .default) async throws -> MergeSubjectsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.mergeSubjects, request.serialized(), options: options))
    }

    package func listSubjectEvents(_ request: ListSubjectEventsRequest, options: CallOptions = .default) async throws -> ListSubjectEventsResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.listSubjectEvents, request.serialized(), options: options))
    }

    package func validateCode(_ request: ValidateCodeRequest, options: CallOptions = .default) async throws -> ValidateCodeResponse {
        try decodeResponse(await channel.unaryBytes(SubjectServiceMethods.validateCode, request.serialized(), options: options))
    }
}
