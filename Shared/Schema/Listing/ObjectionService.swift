// Written by `make generate` from proto/xinyi/listing/v1/objection_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Files an objection.
package struct FileObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.FileObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The list entry, `entries/{id}`; may be left empty if `target` is given, and equals it if both name an entry.
    package var entry: String = ""

    /// The ground.
    package var ground: ObjectionGround = .unspecified

    /// Who raises it.
    package var origin: ObjectionOrigin = .unspecified

    /// The facts and the request, 1 to 4000 bytes.
    package var statement: String = ""

    /// Evidence, at most 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// Day of receipt, ISO date, not in the future; empty means today.
    package var filedDate: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// What it is against; absent means the list entry `entry`.
    package var target: CaseTarget? = nil

    /// How it came in; absent means at the receiving department's counter.
    package var intake: CaseIntake? = nil

    package init() {}

    package init(
        entry: String = "", ground: ObjectionGround = .unspecified, origin: ObjectionOrigin = .unspecified,
        statement: String = "", evidence: [CommonSchema.DocumentReference] = [], filedDate: String = "",
        official: CommonSchema.Official? = nil, requestId: String = "", target: CaseTarget? = nil, intake: CaseIntake? = nil
    ) {
        self.entry = entry
        self.ground = ground
        self.origin = origin
        self.statement = statement
        self.evidence = evidence
        self.filedDate = filedDate
        self.official = official
        self.requestId = requestId
        self.target = target
        self.intake = intake
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&entry)
        try visitor.value(&ground)
        try visitor.value(&origin)
        try visitor.text(&statement)
        try visitor.messages(&evidence)
        try visitor.text(&filedDate)
        try visitor.message(&official)
        try visitor.text(&requestId)
        try visitor.message(&target)
        try visitor.message(&intake)
    }
}

extension FileObjectionRequest: ActedRequest, IdempotentRequest {}

/// The objection as it now stands.
package struct FileObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.FileObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Accepts an objection.
package struct AcceptObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.AcceptObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension AcceptObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct AcceptObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.AcceptObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Rejects an objection formally.
package struct RejectObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RejectObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Why, and what to hand in; 1 to 2000 bytes.
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

extension RejectObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct RejectObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RejectObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Takes up the verification.
package struct StartVerificationRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.StartVerificationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension StartVerificationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct StartVerificationResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.StartVerificationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Pauses or resumes the clock.
package struct PauseObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PauseObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Why, 1 to 400 bytes; empty ends the running pause.
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

extension PauseObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct PauseObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PauseObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Upholds an objection.
package struct UpholdObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.UpholdObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Revoked or corrected.
    package var outcome: ObjectionOutcome = .unspecified

    /// Reasons, 1 to 2000 bytes.
    package var reason: String = ""

    /// The corrections if corrected, 1 to 16.
    package var corrections: [FieldCorrection] = []

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", outcome: ObjectionOutcome = .unspecified, reason: String = "", corrections: [FieldCorrection] = [],
        etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.outcome = outcome
        self.reason = reason
        self.corrections = corrections
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&outcome)
        try visitor.text(&reason)
        try visitor.messages(&corrections)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension UpholdObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct UpholdObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.UpholdObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Dismisses an objection.
package struct DismissObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.DismissObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
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

extension DismissObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct DismissObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.DismissObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Records an authority's answer.
package struct RecordAuthorityAnswerRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordAuthorityAnswerRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// The answer.
    package var answer: AuthorityAnswer? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", answer: AuthorityAnswer? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.answer = answer
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&answer)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordAuthorityAnswerRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct RecordAuthorityAnswerResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordAuthorityAnswerResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Withdraws an objection.
package struct WithdrawObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
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

extension WithdrawObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct WithdrawObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Records the notification.
package struct RecordObjectionNotifiedRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordObjectionNotifiedRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Day, ISO date.
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

extension RecordObjectionNotifiedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct RecordObjectionNotifiedResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordObjectionNotifiedResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Confirms a place.
package struct ConfirmRestorationRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConfirmRestorationRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// The place as recorded, or a new one to add.
    package var place: RestorationPlace? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", place: RestorationPlace? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.place = place
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&place)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ConfirmRestorationRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct ConfirmRestorationResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ConfirmRestorationResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Escalates an objection.
package struct EscalateObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EscalateObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// To whom and when, 1 to 400 bytes.
    package var remark: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", remark: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.remark = remark
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&remark)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension EscalateObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct EscalateObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.EscalateObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Closes an objection.
package struct CloseObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.CloseObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
    package var name: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension CloseObjectionRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The objection as it now stands.
package struct CloseObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.CloseObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Asks for an objection.
package struct GetObjectionRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetObjectionRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `objections/{id}`.
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

extension GetObjectionRequest: NamedRequest {}

/// The objection.
package struct GetObjectionResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetObjectionResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objection.
    package var objection: Objection? = nil

    package init() {}

    package init(
        objection: Objection? = nil
    ) {
        self.objection = objection
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&objection)
    }
}

/// Asks for a page of objections.
package struct ListObjectionsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListObjectionsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only against this list entry, `entries/{id}`; empty for all.
    package var entry: String = ""

    /// Only in this state; unspecified for all.
    package var state: ObjectionState = .unspecified

    /// Only those that this department has to verify; empty for all.
    package var sourceUnit: String = ""

    /// True for overdue ones only.
    package var overdueOnly: Bool = false

    /// Only against this item; absent for all.
    package var target: CaseTarget? = nil

    /// Only with this number of the window; empty for all.
    package var windowCaseNumber: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", entry: String = "", state: ObjectionState = .unspecified,
        sourceUnit: String = "", overdueOnly: Bool = false, target: CaseTarget? = nil, windowCaseNumber: String = "",
        query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
        self.state = state
        self.sourceUnit = sourceUnit
        self.overdueOnly = overdueOnly
        self.target = target
        self.windowCaseNumber = windowCaseNumber
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&entry)
        try visitor.value(&state)
        try visitor.text(&sourceUnit)
        visitor.number(&overdueOnly)
        try visitor.message(&target)
        try visitor.text(&windowCaseNumber)
        try visitor.message(&query)
    }
}

extension ListObjectionsRequest: PagedRequest {}

/// A page of objections.
package struct ListObjectionsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListObjectionsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The objections.
    package var objections: [Objection] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        objections: [Objection] = [], nextPageToken: String = ""
    ) {
        self.objections = objections
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&objections)
        try visitor.text(&nextPageToken)
    }
}

extension ListObjectionsResponse: PagedResponse {
    /// The page's items, which the contract calls `objections`.
    package var items: [Objection] {
        get { objections }
        set { objections = newValue }
    }
}

/// What each method of `xinyi.listing.v1.ObjectionService` is, for routers, channels and policies.
package enum ObjectionServiceMethods {
    package static let fileObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "FileObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let acceptObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "AcceptObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let rejectObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "RejectObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let startVerification = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "StartVerification",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let pauseObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "PauseObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let upholdObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "UpholdObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L5"])

    package static let dismissObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "DismissObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L5"])

    package static let recordAuthorityAnswer = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "RecordAuthorityAnswer",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5", "L4"])

    package static let withdrawObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "WithdrawObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let recordObjectionNotified = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "RecordObjectionNotified",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let confirmRestoration = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "ConfirmRestoration",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let escalateObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "EscalateObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let closeObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "CloseObjection",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5"])

    package static let getObjection = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "GetObjection",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L5"])

    package static let listObjections = MethodDescriptor(
        service: "xinyi.listing.v1.ObjectionService", method: "ListObjections",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L5"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [fileObjection, acceptObjection, rejectObjection, startVerification, pauseObjection, upholdObjection, dismissObjection, recordAuthorityAnswer, withdrawObjection, recordObjectionNotified, confirmRestoration, escalateObjection, closeObjection, getObjection, listObjections]
}

/// Carries objections. The entry is marked at once; acceptance suspends its effects in the same
/// transaction (LC-11). Free of charge (LC-20).
package protocol ObjectionService: RPCService {
    /// Files an objection against an entry in effect, decided or served, an external entry in effect, or a decision of the
    /// registry that is in effect; the item is marked at once.
    /// Any department receives objections for the one that decided. After a dismissal the same ground needs new facts: a
    /// statement that says something else, and a document that was not filed with the earlier ones.
    /// Errors: NOT_FOUND for an unknown item; FAILED_PRECONDITION `ENTRY_NOT_CONTESTABLE` by the state of
    /// the item, `OBJECTION_OPEN` if the same ground is open already, `NEW_FACTS_MISSING` after a dismissal.
    /// Rows: L5.
    func fileObjection(_ request: FileObjectionRequest, context: ServerContext) async throws -> FileObjectionResponse

    /// Accepts a filed objection: the effects of the entry are suspended at once. The source unit does it, or the lead
    /// department, which forwards it to the source unit.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit or the lead department.
    /// Rows: L5.
    func acceptObjection(_ request: AcceptObjectionRequest, context: ServerContext) async throws -> AcceptObjectionResponse

    /// Rejects a filed objection because it is formally not in order; lifts the mark.
    /// Errors: INVALID_ARGUMENT without reason; FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the
    /// source unit or the lead department.
    /// Rows: L5.
    func rejectObjection(_ request: RejectObjectionRequest, context: ServerContext) async throws -> RejectObjectionResponse

    /// Records that the source unit took up the verification.
    /// Errors: FAILED_PRECONDITION by state; PERMISSION_DENIED unless the caller is the source unit.
    /// Rows: L5.
    func startVerification(_ request: StartVerificationRequest, context: ServerContext) async throws -> StartVerificationResponse

    /// Pauses or resumes the clock of an objection, for example for an expert examination. The suspension
    /// goes on.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    func pauseObjection(_ request: PauseObjectionRequest, context: ServerContext) async throws -> PauseObjectionResponse

    /// Upholds: the entry is revoked, or corrected and resumed. A decision of the registry is upheld once the registry's
    /// feed has brought its withdrawal, annulment, correction or the end of its publication: the objection says what
    /// was done, not what somebody means to do.
    /// Errors: INVALID_ARGUMENT for a correction of another field or to the disadvantage of the subject;
    /// PERMISSION_DENIED unless the caller is the source unit; FAILED_PRECONDITION `DECIDER_IS_PROPOSER`,
    /// `DECISION_UNCHANGED`, `EXTERNAL_ENTRY` (RecordAuthorityAnswer carries the outcome of those).
    /// Rows: L5.
    func upholdObjection(_ request: UpholdObjectionRequest, context: ServerContext) async throws -> UpholdObjectionResponse

    /// Dismisses with reasons: the effects resume unless something else suspends them.
    /// Errors: INVALID_ARGUMENT without reason; PERMISSION_DENIED unless the caller is the source unit;
    /// FAILED_PRECONDITION `DECIDER_IS_PROPOSER`.
    /// Rows: L5.
    func dismissObjection(_ request: DismissObjectionRequest, context: ServerContext) async throws -> DismissObjectionResponse

    /// Records what the authority of an external entry answered to the forwarded objection: ended or corrected, the copy
    /// here follows at once; dismissed, the effects resume. The department here decides nothing about an external entry
    /// (LC-12), so that nobody can free or hold a subject by it: without the authority's document it is refused, and the
    /// objector sees the document.
    /// Errors: FAILED_PRECONDITION by state, or `NOT_EXTERNAL` for another target; PERMISSION_DENIED unless the caller is
    /// the source unit; INVALID_ARGUMENT without document or for a day out of bounds.
    /// Rows: L5, L4.
    func recordAuthorityAnswer(_ request: RecordAuthorityAnswerRequest, context: ServerContext) async throws -> RecordAuthorityAnswerResponse

    /// Records that the objector withdrew; mark and suspension by it end.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    func withdrawObjection(_ request: WithdrawObjectionRequest, context: ServerContext) async throws -> WithdrawObjectionResponse

    /// Records that the objector was told the result.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    func recordObjectionNotified(_ request: RecordObjectionNotifiedRequest, context: ServerContext) async throws -> RecordObjectionNotifiedResponse

    /// Confirms one place of the restoration; the last one makes the objection remedied.
    /// Errors: FAILED_PRECONDITION unless upheld by revocation; NOT_FOUND for an unknown place.
    /// Rows: L5.
    func confirmRestoration(_ request: ConfirmRestorationRequest, context: ServerContext) async throws -> ConfirmRestorationResponse

    /// Marks that the objector asked the provincial authority for review.
    /// Errors: FAILED_PRECONDITION unless decided.
    /// Rows: L5.
    func escalateObjection(_ request: EscalateObjectionRequest, context: ServerContext) async throws -> EscalateObjectionResponse

    /// Closes a notified or remedied objection.
    /// Errors: FAILED_PRECONDITION by state.
    /// Rows: L5.
    func closeObjection(_ request: CloseObjectionRequest, context: ServerContext) async throws -> CloseObjectionResponse

    /// Returns an objection.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    func getObjection(_ request: GetObjectionRequest, context: ServerContext) async throws -> GetObjectionResponse

    /// Lists objections in order of filing.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L5.
    func listObjections(_ request: ListObjectionsRequest, context: ServerContext) async throws -> ListObjectionsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension ObjectionService {
    package func fileObjection(_ request: FileObjectionRequest, context: ServerContext) async throws -> FileObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.fileObjection)
    }

    package func acceptObjection(_ request: AcceptObjectionRequest, context: ServerContext) async throws -> AcceptObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.acceptObjection)
    }

    package func rejectObjection(_ request: RejectObjectionRequest, context: ServerContext) async throws -> RejectObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.rejectObjection)
    }

    package func startVerification(_ request: StartVerificationRequest, context: ServerContext) async throws -> StartVerificationResponse {
        throw unimplemented(ObjectionServiceMethods.startVerification)
    }

    package func pauseObjection(_ request: PauseObjectionRequest, context: ServerContext) async throws -> PauseObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.pauseObjection)
    }

    package func upholdObjection(_ request: UpholdObjectionRequest, context: ServerContext) async throws -> UpholdObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.upholdObjection)
    }

    package func dismissObjection(_ request: DismissObjectionRequest, context: ServerContext) async throws -> DismissObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.dismissObjection)
    }

    package func recordAuthorityAnswer(_ request: RecordAuthorityAnswerRequest, context: ServerContext) async throws -> RecordAuthorityAnswerResponse {
        throw unimplemented(ObjectionServiceMethods.recordAuthorityAnswer)
    }

    package func withdrawObjection(_ request: WithdrawObjectionRequest, context: ServerContext) async throws -> WithdrawObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.withdrawObjection)
    }

    package func recordObjectionNotified(_ request: RecordObjectionNotifiedRequest, context: ServerContext) async throws -> RecordObjectionNotifiedResponse {
        throw unimplemented(ObjectionServiceMethods.recordObjectionNotified)
    }

    package func confirmRestoration(_ request: ConfirmRestorationRequest, context: ServerContext) async throws -> ConfirmRestorationResponse {
        throw unimplemented(ObjectionServiceMethods.confirmRestoration)
    }

    package func escalateObjection(_ request: EscalateObjectionRequest, context: ServerContext) async throws -> EscalateObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.escalateObjection)
    }

    package func closeObjection(_ request: CloseObjectionRequest, context: ServerContext) async throws -> CloseObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.closeObjection)
    }

    package func getObjection(_ request: GetObjectionRequest, context: ServerContext) async throws -> GetObjectionResponse {
        throw unimplemented(ObjectionServiceMethods.getObjection)
    }

    package func listObjections(_ request: ListObjectionsRequest, context: ServerContext) async throws -> ListObjectionsResponse {
        throw unimplemented(ObjectionServiceMethods.listObjections)
    }
}

extension ObjectionService {
    /// Makes every method of `ObjectionService` reachable.
    /// A type that serves several services calls each one's.
    package func registerObjectionService(in router: inout Router) {
        router.add(ObjectionServiceMethods.fileObjection) { payload, limits, _ throws(RPCError) in
            let request = try FileObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.fileObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.acceptObjection) { payload, limits, _ throws(RPCError) in
            let request = try AcceptObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.rejectObjection) { payload, limits, _ throws(RPCError) in
            let request = try RejectObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.rejectObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.startVerification) { payload, limits, _ throws(RPCError) in
            let request = try StartVerificationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.startVerification(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.pauseObjection) { payload, limits, _ throws(RPCError) in
            let request = try PauseObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.pauseObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.upholdObjection) { payload, limits, _ throws(RPCError) in
            let request = try UpholdObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.upholdObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.dismissObjection) { payload, limits, _ throws(RPCError) in
            let request = try DismissObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.dismissObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.recordAuthorityAnswer) { payload, limits, _ throws(RPCError) in
            let request = try RecordAuthorityAnswerRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordAuthorityAnswer(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.withdrawObjection) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.recordObjectionNotified) { payload, limits, _ throws(RPCError) in
            let request = try RecordObjectionNotifiedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordObjectionNotified(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.confirmRestoration) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmRestorationRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmRestoration(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.escalateObjection) { payload, limits, _ throws(RPCError) in
            let request = try EscalateObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.escalateObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.closeObjection) { payload, limits, _ throws(RPCError) in
            let request = try CloseObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.closeObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.getObjection) { payload, limits, _ throws(RPCError) in
            let request = try GetObjectionRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getObjection(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(ObjectionServiceMethods.listObjections) { payload, limits, _ throws(RPCError) in
            let request = try ListObjectionsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listObjections(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerObjectionService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.ObjectionService`; what each method does and refuses is said at ``ObjectionService``.
package struct ObjectionServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func fileObjection(_ request: FileObjectionRequest, options: CallOptions = .default) async throws -> FileObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.fileObjection, request.serialized(), options: options))
    }

    package func acceptObjection(_ request: AcceptObjectionRequest, options: CallOptions = .default) async throws -> AcceptObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.acceptObjection, request.serialized(), options: options))
    }

    package func rejectObjection(_ request: RejectObjectionRequest, options: CallOptions = .default) async throws -> RejectObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.rejectObjection, request.serialized(), options: options))
    }

    package func startVerification(_ request: StartVerificationRequest, options: CallOptions = .default) async throws -> StartVerificationResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.startVerification, request.serialized(), options: options))
    }

    package func pauseObjection(_ request: PauseObjectionRequest, options: CallOptions = .default) async throws -> PauseObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.pauseObjection, request.serialized(), options: options))
    }

    package func upholdObjection(_ request: UpholdObjectionRequest, options: CallOptions = .default) async throws -> UpholdObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.upholdObjection, request.serialized(), options: options))
    }

    package func dismissObjection(_ request: DismissObjectionRequest, options: CallOptions = .default) async throws -> DismissObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.dismissObjection, request.serialized(), options: options))
    }

    package func recordAuthorityAnswer(_ request: RecordAuthorityAnswerRequest, options: CallOptions = .default) async throws -> RecordAuthorityAnswerResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.recordAuthorityAnswer, request.serialized(), options: options))
    }

    package func withdrawObjection(_ request: WithdrawObjectionRequest, options: CallOptions = .default) async throws -> WithdrawObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.withdrawObjection, request.serialized(), options: options))
    }

    package func recordObjectionNotified(_ request: RecordObjectionNotifiedRequest, options: CallOptions = .default) async throws -> RecordObjectionNotifiedResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.recordObjectionNotified, request.serialized(), options: options))
    }

    package func confirmRestoration(_ request: ConfirmRestorationRequest, options: CallOptions = .default) async throws -> ConfirmRestorationResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.confirmRestoration, request.serialized(), options: options))
    }

    package func escalateObjection(_ request: EscalateObjectionRequest, options: CallOptions = .default) async throws -> EscalateObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.escalateObjection, request.serialized(), options: options))
    }

    package func closeObjection(_ request: CloseObjectionRequest, options: CallOptions = .default) async throws -> CloseObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.closeObjection, request.serialized(), options: options))
    }

    package func getObjection(_ request: GetObjectionRequest, options: CallOptions = .default) async throws -> GetObjectionResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.getObjection, request.serialized(), options: options))
    }

    package func listObjections(_ request: ListObjectionsRequest, options: CallOptions = .default) async throws -> ListObjectionsResponse {
        try decodeResponse(await channel.unaryBytes(ObjectionServiceMethods.listObjections, request.serialized(), options: options))
    }
}
