// Written by `make generate` from proto/xinyi/registry/v1/decision_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for SubmitDecision.
package struct SubmitDecisionRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubmitDecisionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The record; unset is INVALID_ARGUMENT.
    package enum OneOf_Record: Sendable, Hashable {
        /// A permit.
        case permit(PermitRecord)
        /// A penalty.
        case penalty(PenaltyRecord)
        /// A decision of a further kind.
        case further(FurtherRecord)
    }

    /// The record; unset is INVALID_ARGUMENT.
    package var record: OneOf_Record?

    /// Who submits.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", record: OneOf_Record? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.record = record
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        while let number = visitor.alternative() {
            switch number {
                case 2: if let value: PermitRecord = try visitor.message() { record = .permit(value) }
                case 3: if let value: PenaltyRecord = try visitor.message() { record = .penalty(value) }
                case 5: if let value: FurtherRecord = try visitor.message() { record = .further(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch record {
                case .permit(let value): try visitor.put(2, value)
                case .penalty(let value): try visitor.put(3, value)
                case .further(let value): try visitor.put(5, value)
                case nil: break
            }
        }
        try visitor.message(&official)
    }
}

extension SubmitDecisionRequest: ActedRequest, IdempotentRequest {}

/// The answer of SubmitDecision.
package struct SubmitDecisionResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubmitDecisionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision as kept.
    package var decision: Decision? = nil

    /// True if it was there already with the same content.
    package var duplicate: Bool = false

    package init() {}

    package init(
        decision: Decision? = nil, duplicate: Bool = false
    ) {
        self.decision = decision
        self.duplicate = duplicate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
        visitor.number(&duplicate)
    }
}

/// The request for ValidateDecision.
package struct ValidateDecisionRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ValidateDecisionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The record; unset is INVALID_ARGUMENT.
    package enum OneOf_Record: Sendable, Hashable {
        /// A permit.
        case permit(PermitRecord)
        /// A penalty.
        case penalty(PenaltyRecord)
        /// A decision of a further kind.
        case further(FurtherRecord)
    }

    /// The record; unset is INVALID_ARGUMENT.
    package var record: OneOf_Record?

    package init() {}

    package init(
        record: OneOf_Record? = nil
    ) {
        self.record = record
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: PermitRecord = try visitor.message() { record = .permit(value) }
                case 2: if let value: PenaltyRecord = try visitor.message() { record = .penalty(value) }
                case 3: if let value: FurtherRecord = try visitor.message() { record = .further(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch record {
                case .permit(let value): try visitor.put(1, value)
                case .penalty(let value): try visitor.put(2, value)
                case .further(let value): try visitor.put(3, value)
                case nil: break
            }
        }
    }
}

/// The answer of ValidateDecision.
package struct ValidateDecisionResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ValidateDecisionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Every broken rule; empty if the record would be accepted or is a duplicate.
    package var violations: [RecordViolation] = []

    /// The decision that is there already with the same content, or empty.
    package var duplicateOf: String = ""

    /// Class that the rule set gives.
    package var severity: SeverityClass = .unspecified

    /// When it had to be uploaded.
    package var uploadDue: CommonSchema.DueDate? = nil

    /// True if submitted today it were late.
    package var late: Bool = false

    package init() {}

    package init(
        violations: [RecordViolation] = [], duplicateOf: String = "", severity: SeverityClass = .unspecified,
        uploadDue: CommonSchema.DueDate? = nil, late: Bool = false
    ) {
        self.violations = violations
        self.duplicateOf = duplicateOf
        self.severity = severity
        self.uploadDue = uploadDue
        self.late = late
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&violations)
        try visitor.text(&duplicateOf)
        try visitor.value(&severity)
        try visitor.message(&uploadDue)
        visitor.number(&late)
    }
}

/// The request for GetDecision.
package struct GetDecisionRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetDecisionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `decisions/{id}`.
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

extension GetDecisionRequest: NamedRequest {}

/// The answer of GetDecision.
package struct GetDecisionResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetDecisionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for ListDecisions.
package struct ListDecisionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListDecisionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this subject, `subjects/{id}`, with all records merged into it or standing for it; empty means all.
    package var subject: String = ""

    /// Only this department's, by code; empty means all.
    package var department: String = ""

    /// Only this kind; unspecified means all.
    package var kind: DecisionKind = .unspecified

    /// Only decisions of this day or later, `YYYY-MM-DD`; empty means no bound.
    package var decidedFrom: String = ""

    /// Only decisions of this day or earlier, `YYYY-MM-DD`; empty means no bound.
    package var decidedTo: String = ""

    /// Only those submitted late.
    package var lateOnly: Bool = false

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", subject: String = "", department: String = "",
        kind: DecisionKind = .unspecified, decidedFrom: String = "", decidedTo: String = "", lateOnly: Bool = false,
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.department = department
        self.kind = kind
        self.decidedFrom = decidedFrom
        self.decidedTo = decidedTo
        self.lateOnly = lateOnly
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&subject)
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.text(&decidedFrom)
        try visitor.text(&decidedTo)
        visitor.number(&lateOnly)
        try visitor.message(&query)
    }
}

extension ListDecisionsRequest: PagedRequest {}

/// The answer of ListDecisions.
package struct ListDecisionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListDecisionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decisions, newest submission first.
    package var decisions: [Decision] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        decisions: [Decision] = [], nextPageToken: String = ""
    ) {
        self.decisions = decisions
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&decisions)
        try visitor.text(&nextPageToken)
    }
}

extension ListDecisionsResponse: PagedResponse {
    /// The page's items, which the contract calls `decisions`.
    package var items: [Decision] {
        get { decisions }
        set { decisions = newValue }
    }
}

/// The request for CorrectDecision.
package struct CorrectDecisionRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CorrectDecisionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// The whole record as it shall be; unset is INVALID_ARGUMENT.
    package enum OneOf_Record: Sendable, Hashable {
        /// A permit.
        case permit(PermitRecord)
        /// A penalty.
        case penalty(PenaltyRecord)
        /// A decision of a further kind.
        case further(FurtherRecord)
    }

    /// The whole record as it shall be; unset is INVALID_ARGUMENT.
    package var record: OneOf_Record?

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who corrects.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", record: OneOf_Record? = nil, reason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.record = record
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        while let number = visitor.alternative() {
            switch number {
                case 4: if let value: PermitRecord = try visitor.message() { record = .permit(value) }
                case 5: if let value: PenaltyRecord = try visitor.message() { record = .penalty(value) }
                case 8: if let value: FurtherRecord = try visitor.message() { record = .further(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch record {
                case .permit(let value): try visitor.put(4, value)
                case .penalty(let value): try visitor.put(5, value)
                case .further(let value): try visitor.put(8, value)
                case nil: break
            }
        }
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension CorrectDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of CorrectDecision.
package struct CorrectDecisionResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.CorrectDecisionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision in its new version.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for WithdrawDecision.
package struct WithdrawDecisionRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.WithdrawDecisionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who withdraws.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension WithdrawDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of WithdrawDecision.
package struct WithdrawDecisionResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.WithdrawDecisionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision, withdrawn.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for AnnulDecision.
package struct AnnulDecisionRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.AnnulDecisionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// The body that annulled it, 1 to 200 characters.
    package var annullingAuthority: String = ""

    /// Number of its document, 1 to 128 characters.
    package var documentNumber: String = ""

    /// Day of its decision, `YYYY-MM-DD`, not in the future.
    package var annulmentDate: String = ""

    /// Why, 1 to 400 characters.
    package var reason: String = ""

    /// Who records it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", annullingAuthority: String = "",
        documentNumber: String = "", annulmentDate: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.annullingAuthority = annullingAuthority
        self.documentNumber = documentNumber
        self.annulmentDate = annulmentDate
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&annullingAuthority)
        try visitor.text(&documentNumber)
        try visitor.text(&annulmentDate)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension AnnulDecisionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of AnnulDecision.
package struct AnnulDecisionResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.AnnulDecisionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision, annulled.
    package var decision: Decision? = nil

    /// Last day on which it is to be gone from publication.
    package var withdrawalDue: CommonSchema.DueDate? = nil

    package init() {}

    package init(
        decision: Decision? = nil, withdrawalDue: CommonSchema.DueDate? = nil
    ) {
        self.decision = decision
        self.withdrawalDue = withdrawalDue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
        try visitor.message(&withdrawalDue)
    }
}

/// The request for MarkDecisionDisputed.
package struct MarkDecisionDisputedRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionDisputedRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// True sets the mark, false takes it away.
    package var disputed: Bool = false

    /// The objection, `objections/{id}` of listing.
    package var objection: String = ""

    /// Who marks it; empty where listing does by rule.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", disputed: Bool = false, objection: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.disputed = disputed
        self.objection = objection
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        visitor.number(&disputed)
        try visitor.text(&objection)
        try visitor.message(&official)
    }
}

extension MarkDecisionDisputedRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of MarkDecisionDisputed.
package struct MarkDecisionDisputedResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionDisputedResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for MarkDecisionProceedings.
package struct MarkDecisionProceedingsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionProceedingsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// True sets the mark, false takes it away.
    package var pending: Bool = false

    /// Number of the order that suspends the execution, at most 128 characters; empty ends a suspension.
    package var suspensionOrder: String = ""

    /// The proceeding, `proceedings/{id}` of listing.
    package var proceeding: String = ""

    /// Who marks it; empty where listing does by rule.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", pending: Bool = false, suspensionOrder: String = "", proceeding: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.pending = pending
        self.suspensionOrder = suspensionOrder
        self.proceeding = proceeding
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        visitor.number(&pending)
        try visitor.text(&suspensionOrder)
        try visitor.text(&proceeding)
        try visitor.message(&official)
    }
}

extension MarkDecisionProceedingsRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of MarkDecisionProceedings.
package struct MarkDecisionProceedingsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.MarkDecisionProceedingsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// The request for RecordJointService.
package struct RecordJointServiceRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RecordJointServiceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `decisions/{id}`.
    package var name: String = ""

    /// The etag as last read.
    package var etag: String = ""

    /// Service of the decision; day, channel, recipient and proof are required.
    package var service: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// Why, 1 to 400 characters, where it corrects a service recorded before; empty otherwise.
    package var correctionReason: String = ""

    /// Who records it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", service: CommonSchema.ProofOfService? = nil,
        repairNotice: CommonSchema.DocumentReference? = nil, correctionReason: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.service = service
        self.repairNotice = repairNotice
        self.correctionReason = correctionReason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&service)
        try visitor.message(&repairNotice)
        try visitor.text(&correctionReason)
        try visitor.message(&official)
    }
}

extension RecordJointServiceRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RecordJointService.
package struct RecordJointServiceResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RecordJointServiceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision.
    package var decision: Decision? = nil

    package init() {}

    package init(
        decision: Decision? = nil
    ) {
        self.decision = decision
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&decision)
    }
}

/// A penalty of which the joint service is not recorded.
package struct PenaltyWithoutService: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.PenaltyWithoutService" }
    package static let shape = MessageShape(of: Self.self)

    /// `decisions/{id}`.
    package var decision: String = ""

    /// Code of the department.
    package var department: String = ""

    /// `subjects/{id}`.
    package var subject: String = ""

    /// Number of the document.
    package var documentNumber: String = ""

    /// Day of the decision, `YYYY-MM-DD`.
    package var decisionDate: String = ""

    /// When it was submitted.
    package var submitTime: WireTimestamp? = nil

    /// Calendar days since it was submitted, from 1.
    package var daysMissing: Int32 = 0

    package init() {}

    package init(
        decision: String = "", department: String = "", subject: String = "", documentNumber: String = "",
        decisionDate: String = "", submitTime: WireTimestamp? = nil, daysMissing: Int32 = 0
    ) {
        self.decision = decision
        self.department = department
        self.subject = subject
        self.documentNumber = documentNumber
        self.decisionDate = decisionDate
        self.submitTime = submitTime
        self.daysMissing = daysMissing
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&decision)
        try visitor.text(&department)
        try visitor.text(&subject)
        try visitor.text(&documentNumber)
        try visitor.text(&decisionDate)
        try visitor.message(&submitTime)
        visitor.number(&daysMissing)
    }
}

/// The request for ListPenaltiesWithoutService.
package struct ListPenaltiesWithoutServiceRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListPenaltiesWithoutServiceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only this department's, by code; empty means all that the caller may see.
    package var department: String = ""

    /// Only decisions of this day or later, `YYYY-MM-DD`; empty means no bound.
    package var decidedFrom: String = ""

    /// Only decisions of this day or earlier, `YYYY-MM-DD`; empty means no bound.
    package var decidedTo: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", decidedFrom: String = "", decidedTo: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.decidedFrom = decidedFrom
        self.decidedTo = decidedTo
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        try visitor.text(&decidedFrom)
        try visitor.text(&decidedTo)
    }
}

extension ListPenaltiesWithoutServiceRequest: PagedRequest {}

/// The answer of ListPenaltiesWithoutService.
package struct ListPenaltiesWithoutServiceResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListPenaltiesWithoutServiceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The penalties, oldest decision first.
    package var penalties: [PenaltyWithoutService] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        penalties: [PenaltyWithoutService] = [], nextPageToken: String = ""
    ) {
        self.penalties = penalties
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&penalties)
        try visitor.text(&nextPageToken)
    }
}

extension ListPenaltiesWithoutServiceResponse: PagedResponse {
    /// The page's items, which the contract calls `penalties`.
    package var items: [PenaltyWithoutService] {
        get { penalties }
        set { penalties = newValue }
    }
}

/// The request for ListDecisionVersions.
package struct ListDecisionVersionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListDecisionVersionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The decision, `decisions/{id}`.
    package var decision: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        decision: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.decision = decision
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&decision)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListDecisionVersionsRequest: PagedRequest {}

/// The answer of ListDecisionVersions.
package struct ListDecisionVersionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListDecisionVersionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The versions, newest first.
    package var versions: [DecisionVersion] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        versions: [DecisionVersion] = [], nextPageToken: String = ""
    ) {
        self.versions = versions
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&versions)
        try visitor.text(&nextPageToken)
    }
}

extension ListDecisionVersionsResponse: PagedResponse {
    /// The page's items, which the contract calls `versions`.
    package var items: [DecisionVersion] {
        get { versions }
        set { versions = newValue }
    }
}

/// One version of a decision.
package struct DecisionVersion: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.DecisionVersion" }
    package static let shape = MessageShape(of: Self.self)

    /// The number of the version, from 1.
    package var version: Int32 = 0

    /// What differs from the version before; empty for the first.
    package var changes: [FieldChange] = []

    /// Why it was made; empty for the first.
    package var reason: String = ""

    /// Who made it, by id.
    package var official: String = ""

    /// When.
    package var recordTime: WireTimestamp? = nil

    package init() {}

    package init(
        version: Int32 = 0, changes: [FieldChange] = [], reason: String = "", official: String = "",
        recordTime: WireTimestamp? = nil
    ) {
        self.version = version
        self.changes = changes
        self.reason = reason
        self.official = official
        self.recordTime = recordTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&version)
        try visitor.messages(&changes)
        try visitor.text(&reason)
        try visitor.text(&official)
        try visitor.message(&recordTime)
    }
}

/// Old and new value of one field.
package struct FieldChange: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.FieldChange" }
    package static let shape = MessageShape(of: Self.self)

    /// The template's field code.
    package var field: String = ""

    /// The value before; masked where it is a person's number.
    package var oldValue: String = ""

    /// The value after; masked where it is a person's number.
    package var newValue: String = ""

    package init() {}

    package init(
        field: String = "", oldValue: String = "", newValue: String = ""
    ) {
        self.field = field
        self.oldValue = oldValue
        self.newValue = newValue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&field)
        try visitor.text(&oldValue)
        try visitor.text(&newValue)
    }
}

/// What each method of `xinyi.registry.v1.DecisionService` is, for routers, channels and policies.
package enum DecisionServiceMethods {
    package static let submitDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "SubmitDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["R2", "R3", "X3"])

    package static let validateDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ValidateDecision",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["R2"])

    package static let getDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "GetDecision",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "R3", "X3"])

    package static let listDecisions = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ListDecisions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R2", "R3"])

    package static let correctDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "CorrectDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R6"])

    package static let withdrawDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "WithdrawDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R6"])

    package static let annulDecision = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "AnnulDecision",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R6"])

    package static let markDecisionDisputed = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "MarkDecisionDisputed",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R6", "L5"])

    package static let markDecisionProceedings = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "MarkDecisionProceedings",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department, .service], services: ["listing"],
        rows: ["R6", "L10"])

    package static let recordJointService = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "RecordJointService",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["R13"])

    package static let listPenaltiesWithoutService = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ListPenaltiesWithoutService",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R13", "P2"])

    package static let listDecisionVersions = MethodDescriptor(
        service: "xinyi.registry.v1.DecisionService", method: "ListDecisionVersions",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .lead, .oversight],
        rows: ["R6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [submitDecision, validateDecision, getDecision, listDecisions, correctDecision, withdrawDecision, annulDecision, markDecisionDisputed, markDecisionProceedings, recordJointService, listPenaltiesWithoutService, listDecisionVersions]
}

/// Takes in, shows and corrects double-publicity decisions. The department that decides is the caller's.
package protocol DecisionService: RPCService {
    /// Submits one decision. The same content again answers with the decision already kept (`duplicate`); another content
    /// under the same authority, document number, subject and date is refused and names the fields that differ.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: INVALID_ARGUMENT (INVALID_RECORD) with one field violation per broken rule; ALREADY_EXISTS
    /// (DECISION_DIFFERS, metadata `decision` and `fields`); FAILED_PRECONDITION (UNKNOWN_DEPARTMENT) if the caller's
    /// department is not in the catalogue; PERMISSION_DENIED for callers that are no department; UNIMPLEMENTED for a
    /// record of a further kind until row R12 is built.
    func submitDecision(_ request: SubmitDecisionRequest, context: ServerContext) async throws -> SubmitDecisionResponse

    /// Says what SubmitDecision would say, and stores nothing.
    ///
    /// Rows: R2.
    /// Errors: INVALID_ARGUMENT only if no record is given; PERMISSION_DENIED for callers that are no department.
    func validateDecision(_ request: ValidateDecisionRequest, context: ServerContext) async throws -> ValidateDecisionResponse

    /// Returns a decision; numbers of persons are masked.
    ///
    /// Rows: R2, R3, X3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func getDecision(_ request: GetDecisionRequest, context: ServerContext) async throws -> GetDecisionResponse

    /// Lists decisions, newest submission first, by any mixture of the filters.
    ///
    /// Rows: R2, R3.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for the public;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    func listDecisions(_ request: ListDecisionsRequest, context: ServerContext) async throws -> ListDecisionsResponse

    /// Corrects a decision: a new version with old and new value by field; the old version stays readable.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT with one violation per broken rule;
    /// FAILED_PRECONDITION if withdrawn or annulled; PERMISSION_DENIED for another department.
    func correctDecision(_ request: CorrectDecisionRequest, context: ServerContext) async throws -> CorrectDecisionResponse

    /// Withdraws a decision recorded in error. It stays on file, closed to use.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    func withdrawDecision(_ request: WithdrawDecisionRequest, context: ServerContext) async throws -> WithdrawDecisionResponse

    /// Records that a reconsideration body or a court annulled or changed the decision; to be withdrawn from publication
    /// within the rule book's WITHDRAW_ANNULLED_PENALTY.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); FAILED_PRECONDITION if ended already; PERMISSION_DENIED.
    func annulDecision(_ request: AnnulDecisionRequest, context: ServerContext) async throws -> AnnulDecisionResponse

    /// Marks a decision as disputed while an objection is verified, or takes the mark away.
    ///
    /// Rows: R6, L5.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; PERMISSION_DENIED for callers other than listing and the department.
    func markDecisionDisputed(_ request: MarkDecisionDisputedRequest, context: ServerContext) async throws -> MarkDecisionDisputedResponse

    /// Marks that reconsideration or litigation about a decision is pending and whether its execution is suspended by order,
    /// or takes both marks away. The mark follows a proceeding that listing keeps, and a suspension only ever favours the
    /// subject: it ends with the proceeding or with another order, never by itself.
    ///
    /// Rows: R6, L10.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if a suspension is given without its order; FAILED_PRECONDITION if withdrawn or
    /// annulled; PERMISSION_DENIED for callers other than listing and the department.
    func markDecisionProceedings(_ request: MarkDecisionProceedingsRequest, context: ServerContext) async throws -> MarkDecisionProceedingsResponse

    /// Records that a penalty was served together with the repair notice. The subject's times to contest run from this day,
    /// so that nothing is believed without proof: the documents are named by their content, the day lies between decision
    /// and today, and a correction is a version that the subject sees in its own records and may contest like any field.
    ///
    /// Rows: R13.
    /// Errors: NOT_FOUND; ABORTED (ETAG_MISMATCH); INVALID_ARGUMENT naming what is missing; FAILED_PRECONDITION
    /// (NOT_A_PENALTY), or if withdrawn or annulled; PERMISSION_DENIED for another department.
    func recordJointService(_ request: RecordJointServiceRequest, context: ServerContext) async throws -> RecordJointServiceResponse

    /// Lists penalties that had to be served together with the repair notice and of which that is not recorded, oldest
    /// decision first, from the day after their submission on. A department sees its own; the lead department
    /// and oversight see all. What is missing is the department's fault: no disadvantage of the subject follows from it.
    ///
    /// Rows: R13, P2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for another department's and for the public.
    func listPenaltiesWithoutService(_ request: ListPenaltiesWithoutServiceRequest, context: ServerContext) async throws -> ListPenaltiesWithoutServiceResponse

    /// Lists the versions of a decision, newest first, with what changed.
    ///
    /// Rows: R6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for the public.
    func listDecisionVersions(_ request: ListDecisionVersionsRequest, context: ServerContext) async throws -> ListDecisionVersionsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension DecisionService {
    package func submitDecision(_ request: SubmitDecisionRequest, context: ServerContext) async throws -> SubmitDecisionResponse {
        throw unimplemented(DecisionServiceMethods.submitDecision)
    }

    package func validateDecision(_ request: ValidateDecisionRequest, context: ServerContext) async throws -> ValidateDecisionResponse {
        throw unimplemented(DecisionServiceMethods.validateDecision)
    }

    package func getDecision(_ request: GetDecisionRequest, context: ServerContext) async throws -> GetDecisionResponse {
        throw unimplemented(DecisionServiceMethods.getDecision)
    }

    package func listDecisions(_ request: ListDecisionsRequest, context: ServerContext) async throws -> ListDecisionsResponse {
        throw unimplemented(DecisionServiceMethods.listDecisions)
    }

    package func correctDecision(_ request: CorrectDecisionRequest, context: ServerContext) async throws -> CorrectDecisionResponse {
        throw unimplemented(DecisionServiceMethods.correctDecision)
    }

    package func withdrawDecision(_ request: WithdrawDecisionRequest, context: ServerContext) async throws -> WithdrawDecisionResponse {
        throw unimplemented(DecisionServiceMethods.withdrawDecision)
    }

    package func annulDecision(_ request: AnnulDecisionRequest, context: ServerContext) async throws -> AnnulDecisionResponse {
        throw unimplemented(DecisionServiceMethods.annulDecision)
    }

    package func markDecisionDisputed(_ request: MarkDecisionDisputedRequest, context: ServerContext) async throws -> MarkDecisionDisputedResponse {
        throw unimplemented(DecisionServiceMethods.markDecisionDisputed)
    }

    package func markDecisionProceedings(_ request: MarkDecisionProceedingsRequest, context: ServerContext) async throws -> MarkDecisionProceedingsResponse {
        throw unimplemented(DecisionServiceMethods.markDecisionProceedings)
    }

    package func recordJointService(_ request: RecordJointServiceRequest, context: ServerContext) async throws -> RecordJointServiceResponse {
        throw unimplemented(DecisionServiceMethods.recordJointService)
    }

    package func listPenaltiesWithoutService(_ request: ListPenaltiesWithoutServiceRequest, context: ServerContext) async throws -> ListPenaltiesWithoutServiceResponse {
        throw unimplemented(DecisionServiceMethods.listPenaltiesWithoutService)
    }

    package func listDecisionVersions(_ request: ListDecisionVersionsRequest, context: ServerContext) async throws -> ListDecisionVersionsResponse {
        throw unimplemented(DecisionServiceMethods.listDecisionVersions)
    }
}

extension DecisionService {
    /// Makes every method of `DecisionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDecisionService(in router: inout Router) {
        router.add(DecisionServiceMethods.submitDecision) { payload, limits, _ throws(RPCError) in
            let request = try SubmitDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.submitDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.validateDecision) { payload, limits, _ throws(RPCError) in
            let request = try ValidateDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.validateDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.getDecision) { payload, limits, _ throws(RPCError) in
            let request = try GetDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.listDecisions) { payload, limits, _ throws(RPCError) in
            let request = try ListDecisionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDecisions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.correctDecision) { payload, limits, _ throws(RPCError) in
            let request = try CorrectDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.correctDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.withdrawDecision) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.annulDecision) { payload, limits, _ throws(RPCError) in
            let request = try AnnulDecisionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.annulDecision(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.markDecisionDisputed) { payload, limits, _ throws(RPCError) in
            let request = try MarkDecisionDisputedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.markDecisionDisputed(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.markDecisionProceedings) { payload, limits, _ throws(RPCError) in
            let request = try MarkDecisionProceedingsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.markDecisionProceedings(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.recordJointService) { payload, limits, _ throws(RPCError) in
            let request = try RecordJointServiceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordJointService(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.listPenaltiesWithoutService) { payload, limits, _ throws(RPCError) in
            let request = try ListPenaltiesWithoutServiceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listPenaltiesWithoutService(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DecisionServiceMethods.listDecisionVersions) { payload, limits, _ throws(RPCError) in
            let request = try ListDecisionVersionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDecisionVersions(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerDecisionService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.DecisionService`; what each method does and refuses is said at ``DecisionService``.
package struct DecisionServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func submitDecision(_ request: SubmitDecisionRequest, options: CallOptions = .default) async throws -> SubmitDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.submitDecision, request.serialized(), options: options))
    }

    package func validateDecision(_ request: ValidateDecisionRequest, options: CallOptions = .default) async throws -> ValidateDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.validateDecision, request.serialized(), options: options))
    }

    package func getDecision(_ request: GetDecisionRequest, options: CallOptions = .default) async throws -> GetDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.getDecision, request.serialized(), options: options))
    }

    package func listDecisions(_ request: ListDecisionsRequest, options: CallOptions = .default) async throws -> ListDecisionsResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.listDecisions, request.serialized(), options: options))
    }

    package func correctDecision(_ request: CorrectDecisionRequest, options: CallOptions = .default) async throws -> CorrectDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.correctDecision, request.serialized(), options: options))
    }

    package func withdrawDecision(_ request: WithdrawDecisionRequest, options: CallOptions = .default) async throws -> WithdrawDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.withdrawDecision, request.serialized(), options: options))
    }

    package func annulDecision(_ request: AnnulDecisionRequest, options: CallOptions = .default) async throws -> AnnulDecisionResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.annulDecision, request.serialized(), options: options))
    }

    package func markDecisionDisputed(_ request: MarkDecisionDisputedRequest, options: CallOptions = .default) async throws -> MarkDecisionDisputedResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.markDecisionDisputed, request.serialized(), options: options))
    }

    package func markDecisionProceedings(_ request: MarkDecisionProceedingsRequest, options: CallOptions = .default) async throws -> MarkDecisionProceedingsResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.markDecisionProceedings, request.serialized(), options: options))
    }

    package func recordJointService(_ request: RecordJointServiceRequest, options: CallOptions = .default) async throws -> RecordJointServiceResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.recordJointService, request.serialized(), options: options))
    }

    package func listPenaltiesWithoutService(_ request: ListPenaltiesWithoutServiceRequest, options: CallOptions = .default) async throws -> ListPenaltiesWithoutServiceResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.listPenaltiesWithoutService, request.serialized(), options: options))
    }

    package func listDecisionVersions(_ request: ListDecisionVersionsRequest, options: CallOptions = .default) async throws -> ListDecisionVersionsResponse {
        try decodeResponse(await channel.unaryBytes(DecisionServiceMethods.listDecisionVersions, request.serialized(), options: options))
    }
}
