// Written by `make generate` from proto/xinyi/listing/v1/repair_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Applies for repair.
package struct ApplyForRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ApplyForRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The list entry, `entries/{id}`; may be left empty if `target` is given, and equals it if both name an entry.
    package var entry: String = ""

    /// What was corrected and how, 1 to 4000 bytes.
    package var statement: String = ""

    /// The public credit commitment.
    package var commitment: CommonSchema.DocumentReference? = nil

    /// Proof, 1 to 32.
    package var evidence: [RepairEvidence] = []

    /// Day of receipt, ISO date; empty means today.
    package var appliedDate: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// What is to be repaired; absent means the list entry `entry`.
    package var target: CaseTarget? = nil

    /// How it came in; absent means at the receiving department's counter.
    package var intake: CaseIntake? = nil

    /// On what ground; unspecified means performed.
    package var ground: RepairGround = .unspecified

    /// The court's ruling; required for reorganisation and settlement, absent otherwise.
    package var ruling: CourtRuling? = nil

    package init() {}

    package init(
        entry: String = "", statement: String = "", commitment: CommonSchema.DocumentReference? = nil,
        evidence: [RepairEvidence] = [], appliedDate: String = "", official: CommonSchema.Official? = nil, requestId: String = "",
        target: CaseTarget? = nil, intake: CaseIntake? = nil, ground: RepairGround = .unspecified, ruling: CourtRuling? = nil
    ) {
        self.entry = entry
        self.statement = statement
        self.commitment = commitment
        self.evidence = evidence
        self.appliedDate = appliedDate
        self.official = official
        self.requestId = requestId
        self.target = target
        self.intake = intake
        self.ground = ground
        self.ruling = ruling
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&entry)
        try visitor.text(&statement)
        try visitor.message(&commitment)
        try visitor.messages(&evidence)
        try visitor.text(&appliedDate)
        try visitor.message(&official)
        try visitor.text(&requestId)
        try visitor.message(&target)
        try visitor.message(&intake)
        try visitor.value(&ground)
        try visitor.message(&ruling)
    }
}

extension ApplyForRepairRequest: ActedRequest, IdempotentRequest {}

/// The repair as it now stands.
package struct ApplyForRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ApplyForRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Accepts an application.
package struct AcceptRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.AcceptRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// True declares the case complex: REPAIR_EXTENSION more.
    package var complexCase: Bool = false

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", complexCase: Bool = false, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.complexCase = complexCase
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        visitor.number(&complexCase)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension AcceptRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct AcceptRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.AcceptRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Returns an application.
package struct ReturnRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReturnRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Everything that is missing, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ReturnRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ReturnRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReturnRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Approves a repair.
package struct ApproveRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ApproveRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Findings, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ApproveRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ApproveRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ApproveRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Refuses a repair.
package struct RefuseRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RefuseRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Reasons, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RefuseRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct RefuseRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RefuseRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Reopens a repair.
package struct ReopenRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReopenRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// What was false, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// On which ground.
    package var ground: ReopenGround = .unspecified

    /// Proof that it was false, 1 to 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// Service of the prior notice, at least the defence window of the rule book ago.
    package var notice: CommonSchema.ProofOfService? = nil

    /// What the subject stated, and the answer to it; 1 to 4000 bytes, "none stated" if it did not.
    package var statementAndAnswer: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = "",
        ground: ReopenGround = .unspecified, evidence: [CommonSchema.DocumentReference] = [],
        notice: CommonSchema.ProofOfService? = nil, statementAndAnswer: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
        self.ground = ground
        self.evidence = evidence
        self.notice = notice
        self.statementAndAnswer = statementAndAnswer
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
        try visitor.value(&ground)
        try visitor.messages(&evidence)
        try visitor.message(&notice)
        try visitor.text(&statementAndAnswer)
    }
}

extension ReopenRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ReopenRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReopenRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Shields an item.
package struct ShieldRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ShieldRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// The ruling; absent means the one of the application.
    package var ruling: CourtRuling? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", ruling: CourtRuling? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.ruling = ruling
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&ruling)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ShieldRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct ShieldRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ShieldRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Ends a shielding.
package struct EndShieldingRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EndShieldingRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// True if the plan was performed.
    package var planPerformed: Bool = false

    /// The court's or the administrator's document that says so.
    package var document: CommonSchema.DocumentReference? = nil

    /// Findings, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", planPerformed: Bool = false, document: CommonSchema.DocumentReference? = nil, reason: String = "",
        etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.planPerformed = planPerformed
        self.document = document
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        visitor.number(&planPerformed)
        try visitor.message(&document)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension EndShieldingRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct EndShieldingResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EndShieldingResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Withdraws an application.
package struct WithdrawRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Why, at most 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension WithdrawRepairRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct WithdrawRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Records the notification.
package struct RecordRepairNotifiedRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordRepairNotifiedRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
    package var name: String = ""

    /// Day, ISO date, not before the decision, not in the future.
    package var notifiedDate: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", notifiedDate: String = "", etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.notifiedDate = notifiedDate
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&notifiedDate)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordRepairNotifiedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The repair as it now stands.
package struct RecordRepairNotifiedResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordRepairNotifiedResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Asks for a page of bars.
package struct ListRepairBarsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRepairBarsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this subject, `subjects/{id}`; empty for all that the caller may see.
    package var subject: String = ""

    /// Only those that hold on this day, ISO date; empty for all.
    package var onDate: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", subject: String = "", onDate: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.subject = subject
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&subject)
        try visitor.text(&onDate)
    }
}

extension ListRepairBarsRequest: PagedRequest {}

/// A page of bars.
package struct ListRepairBarsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRepairBarsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The bars.
    package var repairBars: [RepairBar] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        repairBars: [RepairBar] = [], nextPageToken: String = ""
    ) {
        self.repairBars = repairBars
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&repairBars)
        try visitor.text(&nextPageToken)
    }
}

extension ListRepairBarsResponse: PagedResponse {
    /// The page's items, which the contract calls `repair_bars`.
    package var items: [RepairBar] {
        get { repairBars }
        set { repairBars = newValue }
    }
}

/// Lifts a bar.
package struct LiftRepairBarRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.LiftRepairBarRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairBars/{id}`.
    package var name: String = ""

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension LiftRepairBarRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The bar as it now stands.
package struct LiftRepairBarResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.LiftRepairBarResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The bar.
    package var repairBar: RepairBar? = nil

    package init() {}

    package init(
        repairBar: RepairBar? = nil
    ) {
        self.repairBar = repairBar
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repairBar)
    }
}

/// Asks for a repair.
package struct GetRepairRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetRepairRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `repairs/{id}`.
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

extension GetRepairRequest: NamedRequest {}

/// The repair.
package struct GetRepairResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetRepairResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repair.
    package var repair: Repair? = nil

    package init() {}

    package init(
        repair: Repair? = nil
    ) {
        self.repair = repair
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&repair)
    }
}

/// Asks for a page of repairs.
package struct ListRepairsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRepairsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list entry, `entries/{id}`; empty for all.
    package var entry: String = ""

    /// Only in this state; unspecified for all.
    package var state: RepairState = .unspecified

    /// True for overdue ones only.
    package var overdueOnly: Bool = false

    /// Only of this item; absent for all.
    package var target: CaseTarget? = nil

    /// Only of this subject, `subjects/{id}`; empty for all.
    package var subject: String = ""

    /// Only with this number of the window; empty for all.
    package var windowCaseNumber: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", entry: String = "", state: RepairState = .unspecified,
        overdueOnly: Bool = false, target: CaseTarget? = nil, subject: String = "", windowCaseNumber: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.state = state
        self.overdueOnly = overdueOnly
        self.target = target
        self.subject = subject
        self.windowCaseNumber = windowCaseNumber
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&entry)
        try visitor.value(&state)
        visitor.number(&overdueOnly)
        try visitor.message(&target)
        try visitor.text(&subject)
        try visitor.text(&windowCaseNumber)
    }
}

extension ListRepairsRequest: PagedRequest {}

/// A page of repairs.
package struct ListRepairsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRepairsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The repairs.
    package var repairs: [Repair] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        repairs: [Repair] = [], nextPageToken: String = ""
    ) {
        self.repairs = repairs
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&repairs)
        try visitor.text(&nextPageToken)
    }
}

extension ListRepairsResponse: PagedResponse {
    /// The page's items, which the contract calls `repairs`.
    package var items: [Repair] {
        get { repairs }
        set { repairs = newValue }
    }
}

/// Puts a rule.
package struct PutRepairRuleRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutRepairRuleRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule; an empty `name` creates one.
    package var rule: RepairRule? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        rule: RepairRule? = nil, official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.rule = rule
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rule)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension PutRepairRuleRequest: ActedRequest, IdempotentRequest {}

/// The rule as it now stands.
package struct PutRepairRuleResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutRepairRuleResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rule.
    package var rule: RepairRule? = nil

    package init() {}

    package init(
        rule: RepairRule? = nil
    ) {
        self.rule = rule
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&rule)
    }
}

/// Asks for a page of rules.
package struct ListRepairRulesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRepairRulesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this domain, `domains/{code}`; empty for all.
    package var domain: String = ""

    /// Only those that apply on this day, ISO date; empty for all.
    package var onDate: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", domain: String = "", onDate: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.domain = domain
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&domain)
        try visitor.text(&onDate)
    }
}

extension ListRepairRulesRequest: PagedRequest {}

/// A page of rules.
package struct ListRepairRulesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListRepairRulesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rules.
    package var rules: [RepairRule] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        rules: [RepairRule] = [], nextPageToken: String = ""
    ) {
        self.rules = rules
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&rules)
        try visitor.text(&nextPageToken)
    }
}

extension ListRepairRulesResponse: PagedResponse {
    /// The page's items, which the contract calls `rules`.
    package var items: [RepairRule] {
        get { rules }
        set { rules = newValue }
    }
}

/// What each method of `xinyi.listing.v1.RepairService` is, for routers, channels and policies.
package enum RepairServiceMethods {
    package static let applyForRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ApplyForRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let acceptRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "AcceptRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let returnRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ReturnRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let approveRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ApproveRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6", "L7"])

    package static let refuseRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "RefuseRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let reopenRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ReopenRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let shieldRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ShieldRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let endShielding = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "EndShielding",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let withdrawRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "WithdrawRepair",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let recordRepairNotified = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "RecordRepairNotified",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let listRepairBars = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairBars",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    package static let liftRepairBar = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "LiftRepairBar",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L6"])

    package static let getRepair = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "GetRepair",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    package static let listRepairs = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairs",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    package static let putRepairRule = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "PutRepairRule",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L6"])

    package static let listRepairRules = MethodDescriptor(
        service: "xinyi.listing.v1.RepairService", method: "ListRepairRules",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [applyForRepair, acceptRepair, returnRepair, approveRepair, refuseRepair, reopenRepair, shieldRepair, endShielding, withdrawRepair, recordRepairNotified, listRepairBars, liftRepairBar, getRepair, listRepairs, putRepairRule, listRepairRules]
}

/// Carries repairs of list entries and of decisions of the registry. Free of charge (LC-20). Who decided the item decides
/// its repair.
package protocol RepairService: RPCService {
    /// Applies for repair of an effective entry or decision; the rule set is chosen by department and date. With a court's
    /// ruling on a plan (reorganisation, settlement) the enterprise or its administrator applies without having performed
    /// yet.
    /// Errors: FAILED_PRECONDITION `MINIMUM_PERIOD_RUNNING`, `NOT_REPAIRABLE`, `EXTERNAL_ENTRY` (its authority repairs
    /// it), `REPAIR_OPEN`, `REPAIR_BARRED` with the bar, its end and its certainty; INVALID_ARGUMENT for missing proof.
    /// Rows: L6.
    func applyForRepair(_ request: ApplyForRepairRequest, context: ServerContext) async throws -> ApplyForRepairResponse

    /// Accepts an application.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func acceptRepair(_ request: AcceptRepairRequest, context: ServerContext) async throws -> AcceptRepairResponse

    /// Returns an application with everything that is missing, once.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func returnRepair(_ request: ReturnRepairRequest, context: ServerContext) async throws -> ReturnRepairResponse

    /// Approves: the entry is removed early, the publication of the decision ends, everywhere.
    /// Errors: FAILED_PRECONDITION by state or `CONDITION_NOT_MET`.
    /// Rows: L6, L7.
    func approveRepair(_ request: ApproveRepairRequest, context: ServerContext) async throws -> ApproveRepairResponse

    /// Refuses with reasons.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func refuseRepair(_ request: RefuseRepairRequest, context: ServerContext) async throws -> RefuseRepairResponse

    /// Undoes an approved repair because of false material, a seriously false commitment or its deliberate
    /// non-performance; the item revives for the rest of its period, never longer, and the subject is barred from repair for
    /// the period of the rule book. Since it harms, it needs what every adverse decision needs: proof, the notice served on
    /// the subject before, and an official other than the one who approved.
    /// Errors: FAILED_PRECONDITION by state, `NOTICE_MISSING`, `DECIDER_IS_APPROVER`; INVALID_ARGUMENT without ground or
    /// proof.
    /// Rows: L6.
    func reopenRepair(_ request: ReopenRepairRequest, context: ServerContext) async throws -> ReopenRepairResponse

    /// Shields the item on the court's ruling while the plan is performed: not published, its measures suspended, in the
    /// same transaction; of a decision the registry is told. It only ever favours the subject, and only on the ruling.
    /// Errors: FAILED_PRECONDITION unless accepted on the ground of reorganisation or settlement; INVALID_ARGUMENT without
    /// the ruling.
    /// Rows: L6.
    func shieldRepair(_ request: ShieldRepairRequest, context: ServerContext) async throws -> ShieldRepairResponse

    /// Ends a shielding: the plan was performed and the repair is approved, or it was not and the item is effective again
    /// for the rest of its period. The date of the plan alone ends nothing: the document of the court or the administrator
    /// does, and the subject is told.
    /// Errors: FAILED_PRECONDITION unless shielded; INVALID_ARGUMENT without the document or the reason.
    /// Rows: L6.
    func endShielding(_ request: EndShieldingRequest, context: ServerContext) async throws -> EndShieldingResponse

    /// Records that the applicant withdrew before the decision. No disadvantage follows from it.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L6.
    func withdrawRepair(_ request: WithdrawRepairRequest, context: ServerContext) async throws -> WithdrawRepairResponse

    /// Records that the applicant was told the result, and that the window was: within the rule book's REPAIR_RESULT_TO_APPLICANT.
    /// A refusal is told with its reasons and remedies.
    /// Errors: FAILED_PRECONDITION unless decided; INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L6.
    func recordRepairNotified(_ request: RecordRepairNotifiedRequest, context: ServerContext) async throws -> RecordRepairNotifiedResponse

    /// Lists bars in order of their first day. A bar is about one subject and is shown to those who decide repairs, the
    /// lead department and oversight; it is no ground of a measure and never public.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    func listRepairBars(_ request: ListRepairBarsRequest, context: ServerContext) async throws -> ListRepairBarsResponse

    /// Lifts a bar before its end: it was set in error, or the rule book's period became shorter.
    /// Errors: FAILED_PRECONDITION if it is over or lifted; PERMISSION_DENIED unless the caller set it or is the lead
    /// department.
    /// Rows: L6.
    func liftRepairBar(_ request: LiftRepairBarRequest, context: ServerContext) async throws -> LiftRepairBarResponse

    /// Returns a repair.
    /// Errors: NOT_FOUND; PERMISSION_DENIED.
    /// Rows: L6.
    func getRepair(_ request: GetRepairRequest, context: ServerContext) async throws -> GetRepairResponse

    /// Lists repairs in order of application.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    func listRepairs(_ request: ListRepairsRequest, context: ServerContext) async throws -> ListRepairsResponse

    /// Creates or replaces a dated repair rule.
    /// Errors: INVALID_ARGUMENT for a bad field.
    /// Rows: L6.
    func putRepairRule(_ request: PutRepairRuleRequest, context: ServerContext) async throws -> PutRepairRuleResponse

    /// Lists repair rules in order of domain, class and day.
    /// Errors: INVALID_ARGUMENT for a bad page or filter.
    /// Rows: L6.
    func listRepairRules(_ request: ListRepairRulesRequest, context: ServerContext) async throws -> ListRepairRulesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension RepairService {
    package func applyForRepair(_ request: ApplyForRepairRequest, context: ServerContext) async throws -> ApplyForRepairResponse {
        throw unimplemented(RepairServiceMethods.applyForRepair)
    }

    package func acceptRepair(_ request: AcceptRepairRequest, context: ServerContext) async throws -> AcceptRepairResponse {
        throw unimplemented(RepairServiceMethods.acceptRepair)
    }

    package func returnRepair(_ request: ReturnRepairRequest, context: ServerContext) async throws -> ReturnRepairResponse {
        throw unimplemented(RepairServiceMethods.returnRepair)
    }

    package func approveRepair(_ request: ApproveRepairRequest, context: ServerContext) async throws -> ApproveRepairResponse {
        throw unimplemented(RepairServiceMethods.approveRepair)
    }

    package func refuseRepair(_ request: RefuseRepairRequest, context: ServerContext) async throws -> RefuseRepairResponse {
        throw unimplemented(RepairServiceMethods.refuseRepair)
    }

    package func reopenRepair(_ request: ReopenRepairRequest, context: ServerContext) async throws -> ReopenRepairResponse {
        throw unimplemented(RepairServiceMethods.reopenRepair)
    }

    package func shieldRepair(_ request: ShieldRepairRequest, context: ServerContext) async throws -> ShieldRepairResponse {
        throw unimplemented(RepairServiceMethods.shieldRepair)
    }

    package func endShielding(_ request: EndShieldingRequest, context: ServerContext) async throws -> EndShieldingResponse {
        throw unimplemented(RepairServiceMethods.endShielding)
    }

    package func withdrawRepair(_ request: WithdrawRepairRequest, context: ServerContext) async throws -> WithdrawRepairResponse {
        throw unimplemented(RepairServiceMethods.withdrawRepair)
    }

    package func recordRepairNotified(_ request: RecordRepairNotifiedRequest, context: ServerContext) async throws -> RecordRepairNotifiedResponse {
        throw unimplemented(RepairServiceMethods.recordRepairNotified)
    }

    package func listRepairBars(_ request: ListRepairBarsRequest, context: ServerContext) async throws -> ListRepairBarsResponse {
        throw unimplemented(RepairServiceMethods.listRepairBars)
    }

    package func liftRepairBar(_ request: LiftRepairBarRequest, context: ServerContext) async throws -> LiftRepairBarResponse {
        throw unimplemented(RepairServiceMethods.liftRepairBar)
    }

    package func getRepair(_ request: GetRepairRequest, context: ServerContext) async throws -> GetRepairResponse {
        throw unimplemented(RepairServiceMethods.getRepair)
    }

    package func listRepairs(_ request: ListRepairsRequest, context: ServerContext) async throws -> ListRepairsResponse {
        throw unimplemented(RepairServiceMethods.listRepairs)
    }

    package func putRepairRule(_ request: PutRepairRuleRequest, context: ServerContext) async throws -> PutRepairRuleResponse {
        throw unimplemented(RepairServiceMethods.putRepairRule)
    }

    package func listRepairRules(_ request: ListRepairRulesRequest, context: ServerContext) async throws -> ListRepairRulesResponse {
        throw unimplemented(RepairServiceMethods.listRepairRules)
    }
}

extension RepairService {
    /// Makes every method of `RepairService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRepairService(in router: inout Router) {
        router.add(RepairServiceMethods.applyForRepair) { payload, limits, _ throws(RPCError) in
            let request = try ApplyForRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.applyForRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.acceptRepair) { payload, limits, _ throws(RPCError) in
            let request = try AcceptRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.returnRepair) { payload, limits, _ throws(RPCError) in
            let request = try ReturnRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.returnRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.approveRepair) { payload, limits, _ throws(RPCError) in
            let request = try ApproveRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.approveRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.refuseRepair) { payload, limits, _ throws(RPCError) in
            let request = try RefuseRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.refuseRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.reopenRepair) { payload, limits, _ throws(RPCError) in
            let request = try ReopenRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reopenRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.shieldRepair) { payload, limits, _ throws(RPCError) in
            let request = try ShieldRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.shieldRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.endShielding) { payload, limits, _ throws(RPCError) in
            let request = try EndShieldingRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.endShielding(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.withdrawRepair) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.recordRepairNotified) { payload, limits, _ throws(RPCError) in
            let request = try RecordRepairNotifiedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordRepairNotified(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.listRepairBars) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairBarsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRepairBars(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.liftRepairBar) { payload, limits, _ throws(RPCError) in
            let request = try LiftRepairBarRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.liftRepairBar(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.getRepair) { payload, limits, _ throws(RPCError) in
            let request = try GetRepairRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRepair(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.listRepairs) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRepairs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.putRepairRule) { payload, limits, _ throws(RPCError) in
            let request = try PutRepairRuleRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putRepairRule(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RepairServiceMethods.listRepairRules) { payload, limits, _ throws(RPCError) in
            let request = try ListRepairRulesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRepairRules(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerRepairService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.RepairService`; what each method does and refuses is said at ``RepairService``.
package struct RepairServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func applyForRepair(_ request: ApplyForRepairRequest, options: CallOptions = .default) async throws -> ApplyForRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.applyForRepair, request.serialized(), options: options))
    }

    package func acceptRepair(_ request: AcceptRepairRequest, options: CallOptions = .default) async throws -> AcceptRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.acceptRepair, request.serialized(), options: options))
    }

    package func returnRepair(_ request: ReturnRepairRequest, options: CallOptions = .default) async throws -> ReturnRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.returnRepair, request.serialized(), options: options))
    }

    package func approveRepair(_ request: ApproveRepairRequest, options: CallOptions = .default) async throws -> ApproveRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.approveRepair, request.serialized(), options: options))
    }

    package func refuseRepair(_ request: RefuseRepairRequest, options: CallOptions = .default) async throws -> RefuseRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.refuseRepair, request.serialized(), options: options))
    }

    package func reopenRepair(_ request: ReopenRepairRequest, options: CallOptions = .default) async throws -> ReopenRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.reopenRepair, request.serialized(), options: options))
    }

    package func shieldRepair(_ request: ShieldRepairRequest, options: CallOptions = .default) async throws -> ShieldRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.shieldRepair, request.serialized(), options: options))
    }

    package func endShielding(_ request: EndShieldingRequest, options: CallOptions = .default) async throws -> EndShieldingResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.endShielding, request.serialized(), options: options))
    }

    package func withdrawRepair(_ request: WithdrawRepairRequest, options: CallOptions = .default) async throws -> WithdrawRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.withdrawRepair, request.serialized(), options: options))
    }

    package func recordRepairNotified(_ request: RecordRepairNotifiedRequest, options: CallOptions = .default) async throws -> RecordRepairNotifiedResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.recordRepairNotified, request.serialized(), options: options))
    }

    package func listRepairBars(_ request: ListRepairBarsRequest, options: CallOptions = .default) async throws -> ListRepairBarsResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.listRepairBars, request.serialized(), options: options))
    }

    package func liftRepairBar(_ request: LiftRepairBarRequest, options: CallOptions = .default) async throws -> LiftRepairBarResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.liftRepairBar, request.serialized(), options: options))
    }

    package func getRepair(_ request: GetRepairRequest, options: CallOptions = .default) async throws -> GetRepairResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.getRepair, request.serialized(), options: options))
    }

    package func listRepairs(_ request: ListRepairsRequest, options: CallOptions = .default) async throws -> ListRepairsResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.listRepairs, request.serialized(), options: options))
    }

    package func putRepairRule(_ request: PutRepairRuleRequest, options: CallOptions = .default) async throws -> PutRepairRuleResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.putRepairRule, request.serialized(), options: options))
    }

    package func listRepairRules(_ request: ListRepairRulesRequest, options: CallOptions = .default) async throws -> ListRepairRulesResponse {
        try decodeResponse(await channel.unaryBytes(RepairServiceMethods.listRepairRules, request.serialized(), options: options))
    }
}
