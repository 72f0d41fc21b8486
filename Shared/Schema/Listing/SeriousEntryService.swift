// Written by `make generate` from proto/xinyi/listing/v1/serious_entry_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Proposes an entry.
package struct ProposeEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ProposeEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The list, `lists/{code}`.
    package var list: String = ""

    /// The subject.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The underlying decision: `authority` empty means the caller; `document_number` is required. `name` and `decision_date` may
    /// be empty; given, they must be those of the registry, and of several decisions with the number they say which.
    package var underlyingDecision: UnderlyingDecision? = nil

    /// Why the subject is to be listed, 1 to 2000 bytes.
    package var reason: String = ""

    /// Legal grounds beside those of the list, at most 16.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// For a conditional domain: which list rule the case meets, and how; 1 to 2000 bytes. Otherwise empty.
    package var conditionMet: String = ""

    /// Codes of the measures that the decision will announce, 1 to 64.
    package var measuresAnnounced: [String] = []

    /// Remedies open to the subject, 1 to 8.
    package var remedies: [CommonSchema.Remedy] = []

    /// Day or period of the conduct; at most 200 bytes.
    package var conductDate: String = ""

    /// Amount involved in fen; not negative.
    package var amountFen: Int64 = 0

    /// Persons the decision names, each with an own decision; at most 16.
    package var responsiblePersons: [ResponsiblePerson] = []

    /// The proposing official.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        list: String = "", subject: CommonSchema.SubjectReference? = nil, underlyingDecision: UnderlyingDecision? = nil,
        reason: String = "", legalBasis: [CommonSchema.LegalBasis] = [], conditionMet: String = "",
        measuresAnnounced: [String] = [], remedies: [CommonSchema.Remedy] = [], conductDate: String = "", amountFen: Int64 = 0,
        responsiblePersons: [ResponsiblePerson] = [], official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.list = list
        self.subject = subject
        self.underlyingDecision = underlyingDecision
        self.reason = reason
        self.legalBasis = legalBasis
        self.conditionMet = conditionMet
        self.measuresAnnounced = measuresAnnounced
        self.remedies = remedies
        self.conductDate = conductDate
        self.amountFen = amountFen
        self.responsiblePersons = responsiblePersons
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&list)
        try visitor.message(&subject)
        try visitor.message(&underlyingDecision)
        try visitor.text(&reason)
        try visitor.messages(&legalBasis)
        try visitor.text(&conditionMet)
        try visitor.texts(&measuresAnnounced)
        try visitor.messages(&remedies)
        try visitor.text(&conductDate)
        visitor.number(&amountFen)
        try visitor.messages(&responsiblePersons)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ProposeEntryRequest: ActedRequest, IdempotentRequest {}

/// The file as it now stands.
package struct ProposeEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ProposeEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records the service of the notice.
package struct RecordNoticeServedRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordNoticeServedRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// When, how and with which proof it was served.
    package var service: CommonSchema.ProofOfService? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", service: CommonSchema.ProofOfService? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.service = service
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&service)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordNoticeServedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordNoticeServedResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordNoticeServedResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records a statement.
package struct RecordDefenceRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The statement.
    package var statement: DefenceStatement? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", statement: DefenceStatement? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.statement = statement
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&statement)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordDefenceRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordDefenceResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records a waiver.
package struct RecordDefenceWaiverRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceWaiverRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The waiver.
    package var waiver: DefenceWaiver? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", waiver: DefenceWaiver? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.waiver = waiver
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&waiver)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordDefenceWaiverRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordDefenceWaiverResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordDefenceWaiverResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Releases the defence window.
package struct ReleaseDefenceWindowRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReleaseDefenceWindowRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// What the release rests on; filed by the lead department.
    package var document: CommonSchema.DocumentReference? = nil

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
        name: String = "", document: CommonSchema.DocumentReference? = nil, reason: String = "", etag: String = "",
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.document = document
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&document)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ReleaseDefenceWindowRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ReleaseDefenceWindowResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReleaseDefenceWindowResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records the review. The official is the reviewer; the day is today.
package struct ReviewEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReviewEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// How the defence came out. `NONE_STATED` and `WAIVED` only where nothing was stated.
    package var defenceOutcome: DefenceOutcome = .unspecified

    /// The answer to the statement, 1 to 4000 bytes; required if there was one.
    package var answer: String = ""

    /// Why the reviewer confirms or not, 1 to 4000 bytes.
    package var findings: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", defenceOutcome: DefenceOutcome = .unspecified, answer: String = "", findings: String = "",
        etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.defenceOutcome = defenceOutcome
        self.answer = answer
        self.findings = findings
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&defenceOutcome)
        try visitor.text(&answer)
        try visitor.text(&findings)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension ReviewEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct ReviewEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ReviewEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records the request for consent or its answer.
package struct RecordHigherConsentRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordHigherConsentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The request, or the request with its answer.
    package var higherConsent: HigherConsent? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", higherConsent: HigherConsent? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.higherConsent = higherConsent
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&higherConsent)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordHigherConsentRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordHigherConsentResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordHigherConsentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Decides. The official is the decider.
package struct DecideEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.DecideEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Number of the decision document, 1 to 128 bytes, unique within the department.
    package var decisionNumber: String = ""

    /// Date of the decision, ISO; after the defence window, not in the future. Empty means today.
    package var decisionDate: String = ""

    /// Last day of the period, ISO; not later than the list's period from the decision. Empty means that day.
    package var validTo: String = ""

    /// The decision document.
    package var document: CommonSchema.DocumentReference? = nil

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", decisionNumber: String = "", decisionDate: String = "", validTo: String = "",
        document: CommonSchema.DocumentReference? = nil, etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.decisionNumber = decisionNumber
        self.decisionDate = decisionDate
        self.validTo = validTo
        self.document = document
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&decisionNumber)
        try visitor.text(&decisionDate)
        try visitor.text(&validTo)
        try visitor.message(&document)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension DecideEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct DecideEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.DecideEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records the service of decision and repair notice.
package struct RecordDecisionServedRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordDecisionServedRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// When, how and with which proof it was served.
    package var service: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair, served together with the decision.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// First day in effect, ISO; not before the service, and not before the standstill is over where the definition sets
    /// one. Empty means the earliest day.
    package var effectiveDate: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", service: CommonSchema.ProofOfService? = nil, repairNotice: CommonSchema.DocumentReference? = nil,
        effectiveDate: String = "", etag: String = "", official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.service = service
        self.repairNotice = repairNotice
        self.effectiveDate = effectiveDate
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.message(&service)
        try visitor.message(&repairNotice)
        try visitor.text(&effectiveDate)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordDecisionServedRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordDecisionServedResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordDecisionServedResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Withdraws a file.
package struct WithdrawEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
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

extension WithdrawEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct WithdrawEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.WithdrawEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Removes an entry early.
package struct RemoveEntryEarlyRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RemoveEntryEarlyRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// How the conditions of the exit rule are met, 1 to 2000 bytes.
    package var reason: String = ""

    /// Proof that they are met, at most 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", reason: String = "", evidence: [CommonSchema.DocumentReference] = [], etag: String = "",
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.reason = reason
        self.evidence = evidence
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&reason)
        try visitor.messages(&evidence)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RemoveEntryEarlyRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RemoveEntryEarlyResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RemoveEntryEarlyResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Revokes an entry.
package struct RevokeEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RevokeEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// Why: annulled underlying decision, error, or annulled on review.
    package var exitReason: ExitReason = .unspecified

    /// The reason in words, 1 to 2000 bytes.
    package var reason: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", exitReason: ExitReason = .unspecified, reason: String = "", etag: String = "",
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.name = name
        self.exitReason = exitReason
        self.reason = reason
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&exitReason)
        try visitor.text(&reason)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RevokeEntryRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RevokeEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RevokeEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Records the restored reputation.
package struct RecordReputationRestoredRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordReputationRestoredRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// What was done at each place, 1 to 4000 bytes.
    package var summary: String = ""

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", summary: String = "", etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.summary = summary
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&summary)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordReputationRestoredRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct RecordReputationRestoredResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordReputationRestoredResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Points out honours.
package struct PointOutHonoursRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PointOutHonoursRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// The honours with their present state, at most 32. Replaces those recorded.
    package var honours: [HonourToRevoke] = []

    /// Fingerprint seen; empty skips the comparison.
    package var etag: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        name: String = "", honours: [HonourToRevoke] = [], etag: String = "", official: CommonSchema.Official? = nil,
        requestId: String = ""
    ) {
        self.name = name
        self.honours = honours
        self.etag = etag
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.messages(&honours)
        try visitor.text(&etag)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension PointOutHonoursRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The file as it now stands.
package struct PointOutHonoursResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PointOutHonoursResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for a file.
package struct GetSeriousEntryRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetSeriousEntryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
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

extension GetSeriousEntryRequest: NamedRequest {}

/// The file as it now stands.
package struct GetSeriousEntryResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetSeriousEntryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The file.
    package var entry: SeriousEntry? = nil

    package init() {}

    package init(
        entry: SeriousEntry? = nil
    ) {
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&entry)
    }
}

/// Asks for a page of files.
package struct ListSeriousEntriesRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListSeriousEntriesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// Only of this list, `lists/{code}`; empty for all.
    package var list: String = ""

    /// Only in this state; unspecified for all.
    package var state: SeriousEntryState = .unspecified

    /// Only of this department; empty for all that the caller may see.
    package var department: String = ""

    /// Why it is asked; required where the answer tells of natural persons (LC-09).
    package var query: CommonSchema.QueryReason? = nil

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", list: String = "", state: SeriousEntryState = .unspecified,
        department: String = "", query: CommonSchema.QueryReason? = nil
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.list = list
        self.state = state
        self.department = department
        self.query = query
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&list)
        try visitor.value(&state)
        try visitor.text(&department)
        try visitor.message(&query)
    }
}

extension ListSeriousEntriesRequest: PagedRequest {}

/// A page of files.
package struct ListSeriousEntriesResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListSeriousEntriesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The files.
    package var entries: [SeriousEntry] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        entries: [SeriousEntry] = [], nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&entries)
        try visitor.text(&nextPageToken)
    }
}

extension ListSeriousEntriesResponse: PagedResponse {
    /// The page's items, which the contract calls `entries`.
    package var items: [SeriousEntry] {
        get { entries }
        set { entries = newValue }
    }
}

/// What each method of `xinyi.listing.v1.SeriousEntryService` is, for routers, channels and policies.
package enum SeriousEntryServiceMethods {
    package static let proposeEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ProposeEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.handler],
        rows: ["L2", "L8"])

    package static let recordNoticeServed = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordNoticeServed",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2", "L10"])

    package static let recordDefence = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordDefence",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    package static let recordDefenceWaiver = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordDefenceWaiver",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    package static let releaseDefenceWindow = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ReleaseDefenceWindow",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["L2"])

    package static let reviewEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ReviewEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.reviewer, .legalOfficer],
        rows: ["L2"])

    package static let recordHigherConsent = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordHigherConsent",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    package static let decideEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "DecideEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L2"])

    package static let recordDecisionServed = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordDecisionServed",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2", "L10"])

    package static let withdrawEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "WithdrawEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L2"])

    package static let removeEntryEarly = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RemoveEntryEarly",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L2", "L7"])

    package static let revokeEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RevokeEntry",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        official: [.decider],
        rows: ["L2", "L7"])

    package static let recordReputationRestored = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "RecordReputationRestored",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L5", "L7"])

    package static let pointOutHonours = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "PointOutHonours",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L8"])

    package static let getSeriousEntry = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "GetSeriousEntry",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L2"])

    package static let listSeriousEntries = MethodDescriptor(
        service: "xinyi.listing.v1.SeriousEntryService", method: "ListSeriousEntries",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L2"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [proposeEntry, recordNoticeServed, recordDefence, recordDefenceWaiver, releaseDefenceWindow, reviewEntry, recordHigherConsent, decideEntry, recordDecisionServed, withdrawEntry, removeEntryEarly, revokeEntry, recordReputationRestored, pointOutHonours, getSeriousEntry, listSeriousEntries]
}

/// Carries the file of a serious-list entry. A department acts only on lists whose authority it is. Every
/// step names its official; proposer and reviewer are different persons. Steps that do not fit the state are
/// FAILED_PRECONDITION `ILLEGAL_TRANSITION` with the state, the rule and the remedy; an old etag is ABORTED.
package protocol SeriousEntryService: RPCService {
    /// Proposes an entry. The subject is named by resource name or code; the list must be in force today, the
    /// caller its authority, and the underlying decision an effective decision of the caller about that
    /// subject
    /// in the registry.
    /// Errors: NOT_FOUND for an unknown subject or list; FAILED_PRECONDITION `NO_UNDERLYING_DECISION`,
    /// `DECISION_NOT_EFFECTIVE`, `LIST_NOT_IN_FORCE`, `CONDITION_MISSING`, `ALREADY_LISTED`; PERMISSION_DENIED
    /// `NOT_THE_AUTHORITY`; UNAVAILABLE `REGISTRY_NOT_HEARD` while the registry has never been heard.
    /// Rows: L2, L8.
    func proposeEntry(_ request: ProposeEntryRequest, context: ServerContext) async throws -> ProposeEntryResponse

    /// Records that the prior notice was served: proposed to notice served. Answers the last day of the defence window,
    /// which runs from the later of the service and this record: nobody shortens it by a day that lies back.
    /// Errors: INVALID_ARGUMENT for a day in the future, before the underlying decision, or without proof.
    /// Rows: L2, L10.
    func recordNoticeServed(_ request: RecordNoticeServedRequest, context: ServerContext) async throws -> RecordNoticeServedResponse

    /// Records a statement of the subject: to defence open. May be repeated until the review.
    /// Errors: INVALID_ARGUMENT for a day outside the window; FAILED_PRECONDITION by state.
    /// Rows: L2.
    func recordDefence(_ request: RecordDefenceRequest, context: ServerContext) async throws -> RecordDefenceResponse

    /// Records that the subject expressly waives the rest of the defence window.
    /// Errors: INVALID_ARGUMENT without the signed declaration; FAILED_PRECONDITION by state.
    /// Rows: L2.
    func recordDefenceWaiver(_ request: RecordDefenceWaiverRequest, context: ServerContext) async throws -> RecordDefenceWaiverResponse

    /// Lets the defence window run from the day on which the notice was served although it was recorded later. The lead
    /// department alone does it, on a document that it filed; the window is never shorter than from the service.
    /// Errors: FAILED_PRECONDITION by state, or `NOTHING_TO_RELEASE` if the window runs from the service already;
    /// INVALID_ARGUMENT without document or reason.
    /// Rows: L2.
    func releaseDefenceWindow(_ request: ReleaseDefenceWindowRequest, context: ServerContext) async throws -> ReleaseDefenceWindowResponse

    /// Records the review by a second official: to reviewed, or to dropped if the defence is accepted.
    /// Errors: FAILED_PRECONDITION `DEFENCE_WINDOW_OPEN` before the window ended and without waiver,
    /// `DEFENCE_WINDOW_PROVISIONAL` while its end needs an unpublished calendar year, `REVIEWER_IS_PROPOSER`;
    /// INVALID_ARGUMENT if a statement is not answered.
    /// Rows: L2.
    func reviewEntry(_ request: ReviewEntryRequest, context: ServerContext) async throws -> ReviewEntryResponse

    /// Records that the higher authority was asked for its consent, and then its answer: granted, the entry may be decided;
    /// refused, the file is dropped. Nobody consents in its place: an answer without its document is refused, and an answer
    /// once recorded is not replaced.
    /// Errors: FAILED_PRECONDITION unless reviewed, or `CONSENT_NOT_REQUIRED`, `CONSENT_ANSWERED`; INVALID_ARGUMENT for
    /// another authority than the definition's, without document, or for a day out of bounds.
    /// Rows: L2.
    func recordHigherConsent(_ request: RecordHigherConsentRequest, context: ServerContext) async throws -> RecordHigherConsentResponse

    /// Decides a reviewed entry: to decided. The end of the period is set here and never later than the list
    /// allows.
    /// Errors: FAILED_PRECONDITION `LIST_NOT_IN_FORCE` on the decision date, `DEFENCE_WINDOW_OPEN`,
    /// `DECISION_NOT_EFFECTIVE` if the underlying decision has fallen away, `DECIDER_IS_PROPOSER`,
    /// `HIGHER_CONSENT_MISSING` where the definition requires a consent that is not on file.
    /// Rows: L2.
    func decideEntry(_ request: DecideEntryRequest, context: ServerContext) async throws -> DecideEntryResponse

    /// Records that decision and repair notice were served together: to served, and to effective from the
    /// effective
    /// date on without another call.
    /// Errors: INVALID_ARGUMENT for a day before the decision or in the future.
    /// Rows: L2, L10.
    func recordDecisionServed(_ request: RecordDecisionServedRequest, context: ServerContext) async throws -> RecordDecisionServedResponse

    /// Withdraws a file before the decision: to dropped.
    /// Errors: FAILED_PRECONDITION after the decision: revoke instead.
    /// Rows: L2.
    func withdrawEntry(_ request: WithdrawEntryRequest, context: ServerContext) async throws -> WithdrawEntryResponse

    /// Removes an effective entry early under its list's exit rule.
    /// Errors: FAILED_PRECONDITION `EARLY_REMOVAL_NOT_ALLOWED`, `MINIMUM_PERIOD_RUNNING`.
    /// Rows: L2, L7.
    func removeEntryEarly(_ request: RemoveEntryEarlyRequest, context: ServerContext) async throws -> RemoveEntryEarlyResponse

    /// Revokes a decided, served or effective entry because it should not have been.
    /// Errors: INVALID_ARGUMENT for a reason that is none of revocation; FAILED_PRECONDITION by state.
    /// Rows: L2, L7.
    func revokeEntry(_ request: RevokeEntryRequest, context: ServerContext) async throws -> RevokeEntryResponse

    /// Records that every place where a revoked entry had appeared was corrected.
    /// Errors: FAILED_PRECONDITION unless revoked and every place confirmed.
    /// Rows: L5, L7.
    func recordReputationRestored(_ request: RecordReputationRestoredRequest, context: ServerContext) async throws -> RecordReputationRestoredResponse

    /// Points out honours of the subject to the bodies that awarded them, or records their revocation.
    /// Errors: FAILED_PRECONDITION unless effective.
    /// Rows: L8.
    func pointOutHonours(_ request: PointOutHonoursRequest, context: ServerContext) async throws -> PointOutHonoursResponse

    /// Returns the whole file. Only its department, the lead department see it; others use LookupService.
    /// Errors: NOT_FOUND; PERMISSION_DENIED;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    func getSeriousEntry(_ request: GetSeriousEntryRequest, context: ServerContext) async throws -> GetSeriousEntryResponse

    /// Lists files in order of creation; a department sees its own.
    /// Errors: INVALID_ARGUMENT for a bad page or filter;
    /// INVALID_ARGUMENT (QUERY_REASON_MISSING) where the answer tells of natural persons and `query` does not say why.
    /// Rows: L2.
    func listSeriousEntries(_ request: ListSeriousEntriesRequest, context: ServerContext) async throws -> ListSeriousEntriesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension SeriousEntryService {
    package func proposeEntry(_ request: ProposeEntryRequest, context: ServerContext) async throws -> ProposeEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.proposeEntry)
    }

    package func recordNoticeServed(_ request: RecordNoticeServedRequest, context: ServerContext) async throws -> RecordNoticeServedResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordNoticeServed)
    }

    package func recordDefence(_ request: RecordDefenceRequest, context: ServerContext) async throws -> RecordDefenceResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordDefence)
    }

    package func recordDefenceWaiver(_ request: RecordDefenceWaiverRequest, context: ServerContext) async throws -> RecordDefenceWaiverResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordDefenceWaiver)
    }

    package func releaseDefenceWindow(_ request: ReleaseDefenceWindowRequest, context: ServerContext) async throws -> ReleaseDefenceWindowResponse {
        throw unimplemented(SeriousEntryServiceMethods.releaseDefenceWindow)
    }

    package func reviewEntry(_ request: ReviewEntryRequest, context: ServerContext) async throws -> ReviewEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.reviewEntry)
    }

    package func recordHigherConsent(_ request: RecordHigherConsentRequest, context: ServerContext) async throws -> RecordHigherConsentResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordHigherConsent)
    }

    package func decideEntry(_ request: DecideEntryRequest, context: ServerContext) async throws -> DecideEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.decideEntry)
    }

    package func recordDecisionServed(_ request: RecordDecisionServedRequest, context: ServerContext) async throws -> RecordDecisionServedResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordDecisionServed)
    }

    package func withdrawEntry(_ request: WithdrawEntryRequest, context: ServerContext) async throws -> WithdrawEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.withdrawEntry)
    }

    package func removeEntryEarly(_ request: RemoveEntryEarlyRequest, context: ServerContext) async throws -> RemoveEntryEarlyResponse {
        throw unimplemented(SeriousEntryServiceMethods.removeEntryEarly)
    }

    package func revokeEntry(_ request: RevokeEntryRequest, context: ServerContext) async throws -> RevokeEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.revokeEntry)
    }

    package func recordReputationRestored(_ request: RecordReputationRestoredRequest, context: ServerContext) async throws -> RecordReputationRestoredResponse {
        throw unimplemented(SeriousEntryServiceMethods.recordReputationRestored)
    }

    package func pointOutHonours(_ request: PointOutHonoursRequest, context: ServerContext) async throws -> PointOutHonoursResponse {
        throw unimplemented(SeriousEntryServiceMethods.pointOutHonours)
    }

    package func getSeriousEntry(_ request: GetSeriousEntryRequest, context: ServerContext) async throws -> GetSeriousEntryResponse {
        throw unimplemented(SeriousEntryServiceMethods.getSeriousEntry)
    }

    package func listSeriousEntries(_ request: ListSeriousEntriesRequest, context: ServerContext) async throws -> ListSeriousEntriesResponse {
        throw unimplemented(SeriousEntryServiceMethods.listSeriousEntries)
    }
}

extension SeriousEntryService {
    /// Makes every method of `SeriousEntryService` reachable.
    /// A type that serves several services calls each one's.
    package func registerSeriousEntryService(in router: inout Router) {
        router.add(SeriousEntryServiceMethods.proposeEntry) { payload, limits, _ throws(RPCError) in
            let request = try ProposeEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.proposeEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordNoticeServed) { payload, limits, _ throws(RPCError) in
            let request = try RecordNoticeServedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordNoticeServed(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordDefence) { payload, limits, _ throws(RPCError) in
            let request = try RecordDefenceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordDefence(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordDefenceWaiver) { payload, limits, _ throws(RPCError) in
            let request = try RecordDefenceWaiverRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordDefenceWaiver(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.releaseDefenceWindow) { payload, limits, _ throws(RPCError) in
            let request = try ReleaseDefenceWindowRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.releaseDefenceWindow(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.reviewEntry) { payload, limits, _ throws(RPCError) in
            let request = try ReviewEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.reviewEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordHigherConsent) { payload, limits, _ throws(RPCError) in
            let request = try RecordHigherConsentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordHigherConsent(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.decideEntry) { payload, limits, _ throws(RPCError) in
            let request = try DecideEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.decideEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordDecisionServed) { payload, limits, _ throws(RPCError) in
            let request = try RecordDecisionServedRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordDecisionServed(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.withdrawEntry) { payload, limits, _ throws(RPCError) in
            let request = try WithdrawEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.withdrawEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.removeEntryEarly) { payload, limits, _ throws(RPCError) in
            let request = try RemoveEntryEarlyRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.removeEntryEarly(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.revokeEntry) { payload, limits, _ throws(RPCError) in
            let request = try RevokeEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.revokeEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.recordReputationRestored) { payload, limits, _ throws(RPCError) in
            let request = try RecordReputationRestoredRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordReputationRestored(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.pointOutHonours) { payload, limits, _ throws(RPCError) in
            let request = try PointOutHonoursRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.pointOutHonours(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.getSeriousEntry) { payload, limits, _ throws(RPCError) in
            let request = try GetSeriousEntryRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSeriousEntry(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(SeriousEntryServiceMethods.listSeriousEntries) { payload, limits, _ throws(RPCError) in
            let request = try ListSeriousEntriesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSeriousEntries(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerSeriousEntryService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.SeriousEntryService`; what each method does and refuses is said at ``SeriousEntryService``.
package struct SeriousEntryServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func proposeEntry(_ request: ProposeEntryRequest, options: CallOptions = .default) async throws -> ProposeEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.proposeEntry, request.serialized(), options: options))
    }

    package func recordNoticeServed(_ request: RecordNoticeServedRequest, options: CallOptions = .default) async throws -> RecordNoticeServedResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordNoticeServed, request.serialized(), options: options))
    }

    package func recordDefence(_ request: RecordDefenceRequest, options: CallOptions = .default) async throws -> RecordDefenceResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordDefence, request.serialized(), options: options))
    }

    package func recordDefenceWaiver(_ request: RecordDefenceWaiverRequest, options: CallOptions = .default) async throws -> RecordDefenceWaiverResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordDefenceWaiver, request.serialized(), options: options))
    }

    package func releaseDefenceWindow(_ request: ReleaseDefenceWindowRequest, options: CallOptions = .default) async throws -> ReleaseDefenceWindowResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.releaseDefenceWindow, request.serialized(), options: options))
    }

    package func reviewEntry(_ request: ReviewEntryRequest, options: CallOptions = .default) async throws -> ReviewEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.reviewEntry, request.serialized(), options: options))
    }

    package func recordHigherConsent(_ request: RecordHigherConsentRequest, options: CallOptions = .default) async throws -> RecordHigherConsentResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordHigherConsent, request.serialized(), options: options))
    }

    package func decideEntry(_ request: DecideEntryRequest, options: CallOptions = .default) async throws -> DecideEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.decideEntry, request.serialized(), options: options))
    }

    package func recordDecisionServed(_ request: RecordDecisionServedRequest, options: CallOptions = .default) async throws -> RecordDecisionServedResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordDecisionServed, request.serialized(), options: options))
    }

    package func withdrawEntry(_ request: WithdrawEntryRequest, options: CallOptions = .default) async throws -> WithdrawEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.withdrawEntry, request.serialized(), options: options))
    }

    package func removeEntryEarly(_ request: RemoveEntryEarlyRequest, options: CallOptions = .default) async throws -> RemoveEntryEarlyResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.removeEntryEarly, request.serialized(), options: options))
    }

    package func revokeEntry(_ request: RevokeEntryRequest, options: CallOptions = .default) async throws -> RevokeEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.revokeEntry, request.serialized(), options: options))
    }

    package func recordReputationRestored(_ request: RecordReputationRestoredRequest, options: CallOptions = .default) async throws -> RecordReputationRestoredResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.recordReputationRestored, request.serialized(), options: options))
    }

    package func pointOutHonours(_ request: PointOutHonoursRequest, options: CallOptions = .default) async throws -> PointOutHonoursResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.pointOutHonours, request.serialized(), options: options))
    }

    package func getSeriousEntry(_ request: GetSeriousEntryRequest, options: CallOptions = .default) async throws -> GetSeriousEntryResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.getSeriousEntry, request.serialized(), options: options))
    }

    package func listSeriousEntries(_ request: ListSeriousEntriesRequest, options: CallOptions = .default) async throws -> ListSeriousEntriesResponse {
        try decodeResponse(await channel.unaryBytes(SeriousEntryServiceMethods.listSeriousEntries, request.serialized(), options: options))
    }
}
