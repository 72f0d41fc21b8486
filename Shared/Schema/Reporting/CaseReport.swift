// Written by `make generate` from proto/xinyi/reporting/v1/case_report.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Which side a case shows.
package enum CaseKind: ContractEnum, Sendable, Hashable {
    /// Not stated. Refused in requests; in filters it means both.
    case unspecified
    /// A subject that kept faith (守信典型案例).
    case trust
    /// A subject that broke faith (失信典型案例).
    case breach
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .trust, .breach] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .trust
            case 2: self = .breach
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .trust: 1
            case .breach: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CASE_KIND_UNSPECIFIED"
            case .trust: "CASE_KIND_TRUST"
            case .breach: "CASE_KIND_BREACH"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CASE_KIND_UNSPECIFIED": self = .unspecified
            case "CASE_KIND_TRUST": self = .trust
            case "CASE_KIND_BREACH": self = .breach
            default: return nil
        }
    }
}

/// How a department came to know of a case.
package enum CaseSource: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .ownWork, .complaint, .association, .media, .department] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CASE_SOURCE_UNSPECIFIED"
            case .ownWork: "CASE_SOURCE_OWN_WORK"
            case .complaint: "CASE_SOURCE_COMPLAINT"
            case .association: "CASE_SOURCE_ASSOCIATION"
            case .media: "CASE_SOURCE_MEDIA"
            case .department: "CASE_SOURCE_DEPARTMENT"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CASE_SOURCE_UNSPECIFIED": self = .unspecified
            case "CASE_SOURCE_OWN_WORK": self = .ownWork
            case "CASE_SOURCE_COMPLAINT": self = .complaint
            case "CASE_SOURCE_ASSOCIATION": self = .association
            case "CASE_SOURCE_MEDIA": self = .media
            case "CASE_SOURCE_DEPARTMENT": self = .department
            default: return nil
        }
    }
}

/// Where a case report stands.
///
/// COLLECTED > SCREENED > SUBMITTED > RETURNED | ACCEPTED > PUBLISHED | FILED. A returned case is corrected,
/// screened and submitted again. COLLECTED, SCREENED and RETURNED may also end in DROPPED.
package enum CaseState: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .collected, .screened, .submitted, .returned, .accepted, .published, .filed, .dropped] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CASE_STATE_UNSPECIFIED"
            case .collected: "CASE_STATE_COLLECTED"
            case .screened: "CASE_STATE_SCREENED"
            case .submitted: "CASE_STATE_SUBMITTED"
            case .returned: "CASE_STATE_RETURNED"
            case .accepted: "CASE_STATE_ACCEPTED"
            case .published: "CASE_STATE_PUBLISHED"
            case .filed: "CASE_STATE_FILED"
            case .dropped: "CASE_STATE_DROPPED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CASE_STATE_UNSPECIFIED": self = .unspecified
            case "CASE_STATE_COLLECTED": self = .collected
            case "CASE_STATE_SCREENED": self = .screened
            case "CASE_STATE_SUBMITTED": self = .submitted
            case "CASE_STATE_RETURNED": self = .returned
            case "CASE_STATE_ACCEPTED": self = .accepted
            case "CASE_STATE_PUBLISHED": self = .published
            case "CASE_STATE_FILED": self = .filed
            case "CASE_STATE_DROPPED": self = .dropped
            default: return nil
        }
    }
}

/// How a department stands with one month.
package enum MonthState: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .notOwed, .open, .overdue, .returned, .reported, .reportedLate, .`nil`, .nilLate] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "MONTH_STATE_UNSPECIFIED"
            case .notOwed: "MONTH_STATE_NOT_OWED"
            case .open: "MONTH_STATE_OPEN"
            case .overdue: "MONTH_STATE_OVERDUE"
            case .returned: "MONTH_STATE_RETURNED"
            case .reported: "MONTH_STATE_REPORTED"
            case .reportedLate: "MONTH_STATE_REPORTED_LATE"
            case .`nil`: "MONTH_STATE_NIL"
            case .nilLate: "MONTH_STATE_NIL_LATE"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "MONTH_STATE_UNSPECIFIED": self = .unspecified
            case "MONTH_STATE_NOT_OWED": self = .notOwed
            case "MONTH_STATE_OPEN": self = .open
            case "MONTH_STATE_OVERDUE": self = .overdue
            case "MONTH_STATE_RETURNED": self = .returned
            case "MONTH_STATE_REPORTED": self = .reported
            case "MONTH_STATE_REPORTED_LATE": self = .reportedLate
            case "MONTH_STATE_NIL": self = .`nil`
            case "MONTH_STATE_NIL_LATE": self = .nilLate
            default: return nil
        }
    }
}

/// What the department affirms before it submits. Every point must be true.
package struct CaseScreening: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CaseScreening" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        factsVerified: Bool = false,
        decisionEffective: Bool = false,
        freeOfSecrets: Bool = false,
        typical: Bool = false,
        reason: String = "",
        official: CommonSchema.Official? = nil,
        screenTime: WireTimestamp? = nil
    ) {
        self.factsVerified = factsVerified
        self.decisionEffective = decisionEffective
        self.freeOfSecrets = freeOfSecrets
        self.typical = typical
        self.reason = reason
        self.official = official
        self.screenTime = screenTime
    }
}

extension CaseScreening {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__case_screening__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CaseScreening>) throws(MessageFault) {
        self.init()
        self.factsVerified = c.pointee.facts_verified != 0
        self.decisionEffective = c.pointee.decision_effective != 0
        self.freeOfSecrets = c.pointee.free_of_secrets != 0
        self.typical = c.pointee.typical != 0
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.screen_time {
            do { self.screenTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("screen_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CaseScreening> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CaseScreening>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CaseScreening.self, capacity: 1)
        xinyi__reporting__v1__case_screening__init(c)
        c.pointee.facts_verified = self.factsVerified ? 1 : 0
        c.pointee.decision_effective = self.decisionEffective ? 1 : 0
        c.pointee.free_of_secrets = self.freeOfSecrets ? 1 : 0
        c.pointee.typical = self.typical ? 1 : 0
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.screenTime {
            do { c.pointee.screen_time = try value.packed(in: arena) } catch { throw error.inside("screen_time") }
        }
        return c
    }
}

/// One submission of a case to the Business Environment Bureau.
package struct CaseSubmission: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CaseSubmission" }

    /// Who submitted.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var submitTime: WireTimestamp? = nil

    /// True if it came after 24:00 of the due day.
    package var afterDue: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        official: CommonSchema.Official? = nil,
        submitTime: WireTimestamp? = nil,
        afterDue: Bool = false
    ) {
        self.official = official
        self.submitTime = submitTime
        self.afterDue = afterDue
    }
}

extension CaseSubmission {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__case_submission__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CaseSubmission>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.submit_time {
            do { self.submitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("submit_time") }
        }
        self.afterDue = c.pointee.after_due != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CaseSubmission> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CaseSubmission>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CaseSubmission.self, capacity: 1)
        xinyi__reporting__v1__case_submission__init(c)
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.submitTime {
            do { c.pointee.submit_time = try value.packed(in: arena) } catch { throw error.inside("submit_time") }
        }
        c.pointee.after_due = self.afterDue ? 1 : 0
        return c
    }
}

/// What the Business Environment Bureau decided on a submission.
package struct CaseReview: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CaseReview" }

    /// True if accepted, false if returned.
    package var accepted: Bool = false

    /// Why it was returned, 1 to 1000 characters; may be empty when accepted.
    package var reason: String = ""

    /// Who decided: never the official who submitted.
    package var official: CommonSchema.Official? = nil

    /// When.
    package var reviewTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        accepted: Bool = false,
        reason: String = "",
        official: CommonSchema.Official? = nil,
        reviewTime: WireTimestamp? = nil
    ) {
        self.accepted = accepted
        self.reason = reason
        self.official = official
        self.reviewTime = reviewTime
    }
}

extension CaseReview {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__case_review__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CaseReview>) throws(MessageFault) {
        self.init()
        self.accepted = c.pointee.accepted != 0
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.review_time {
            do { self.reviewTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("review_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CaseReview> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CaseReview>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CaseReview.self, capacity: 1)
        xinyi__reporting__v1__case_review__init(c)
        c.pointee.accepted = self.accepted ? 1 : 0
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.reviewTime {
            do { c.pointee.review_time = try value.packed(in: arena) } catch { throw error.inside("review_time") }
        }
        return c
    }
}

/// How an accepted case ended.
package struct CaseOutcome: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CaseOutcome" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        channel: String = "",
        uri: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil,
        outcomeTime: WireTimestamp? = nil
    ) {
        self.channel = channel
        self.uri = uri
        self.reason = reason
        self.official = official
        self.outcomeTime = outcomeTime
    }
}

extension CaseOutcome {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__case_outcome__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CaseOutcome>) throws(MessageFault) {
        self.init()
        self.channel = try MessageArena.string(c.pointee.channel, "channel")
        self.uri = try MessageArena.string(c.pointee.uri, "uri")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.outcome_time {
            do { self.outcomeTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("outcome_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CaseOutcome> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CaseOutcome>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CaseOutcome.self, capacity: 1)
        xinyi__reporting__v1__case_outcome__init(c)
        c.pointee.channel = try arena.copy(self.channel, "channel")
        c.pointee.uri = try arena.copy(self.uri, "uri")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.outcomeTime {
            do { c.pointee.outcome_time = try value.packed(in: arena) } catch { throw error.inside("outcome_time") }
        }
        return c
    }
}

/// A case as a department reports it.
package struct CaseReport: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CaseReport" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        kind: CaseKind = .unspecified,
        month: String = "",
        department: String = "",
        state: CaseState = .unspecified,
        title: String = "",
        facts: String = "",
        occurredDate: String = "",
        source: CaseSource = .unspecified,
        domain: String = "",
        subjectKind: CommonSchema.SubjectKind = .unspecified,
        subjectDisplayName: String = "",
        subjectCode: String = "",
        subject: String = "",
        relatedRecords: [String] = [],
        documents: [CommonSchema.DocumentReference] = [],
        screening: CaseScreening? = nil,
        submissions: [CaseSubmission] = [],
        reviews: [CaseReview] = [],
        outcome: CaseOutcome? = nil,
        due: CommonSchema.DueDate? = nil,
        late: Bool = false,
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
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
}

extension CaseReport {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__case_report__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CaseReport>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.kind = try MessageArena.enumeration(CaseKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.month = try MessageArena.string(c.pointee.month, "month")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(CaseState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        self.title = try MessageArena.string(c.pointee.title, "title")
        self.facts = try MessageArena.string(c.pointee.facts, "facts")
        self.occurredDate = try MessageArena.string(c.pointee.occurred_date, "occurred_date")
        self.source = try MessageArena.enumeration(CaseSource(rawValue: Int32(bitPattern: c.pointee.source.rawValue)), "source")
        self.domain = try MessageArena.string(c.pointee.domain, "domain")
        self.subjectKind = try MessageArena.enumeration(CommonSchema.SubjectKind(rawValue: Int32(bitPattern: c.pointee.subject_kind.rawValue)), "subject_kind")
        self.subjectDisplayName = try MessageArena.string(c.pointee.subject_display_name, "subject_display_name")
        self.subjectCode = try MessageArena.string(c.pointee.subject_code, "subject_code")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.relatedRecords = try MessageArena.strings(c.pointee.related_records, c.pointee.n_related_records, "related_records")
        self.documents.reserveCapacity(c.pointee.n_documents)
        for index in 0..<c.pointee.n_documents {
            guard let nested = c.pointee.documents[index] else { continue }
            do { self.documents.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("documents", index) }
        }
        if let nested = c.pointee.screening {
            do { self.screening = try CaseScreening(unpacked: nested) } catch { throw error.inside("screening") }
        }
        self.submissions.reserveCapacity(c.pointee.n_submissions)
        for index in 0..<c.pointee.n_submissions {
            guard let nested = c.pointee.submissions[index] else { continue }
            do { self.submissions.append(try CaseSubmission(unpacked: nested)) } catch { throw error.inside("submissions", index) }
        }
        self.reviews.reserveCapacity(c.pointee.n_reviews)
        for index in 0..<c.pointee.n_reviews {
            guard let nested = c.pointee.reviews[index] else { continue }
            do { self.reviews.append(try CaseReview(unpacked: nested)) } catch { throw error.inside("reviews", index) }
        }
        if let nested = c.pointee.outcome {
            do { self.outcome = try CaseOutcome(unpacked: nested) } catch { throw error.inside("outcome") }
        }
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.late = c.pointee.late != 0
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CaseReport> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CaseReport>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CaseReport.self, capacity: 1)
        xinyi__reporting__v1__case_report__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.kind = Xinyi__Reporting__V1__CaseKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.month = try arena.copy(self.month, "month")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Reporting__V1__CaseState(rawValue: UInt32(bitPattern: self.state.rawValue))
        c.pointee.title = try arena.copy(self.title, "title")
        c.pointee.facts = try arena.copy(self.facts, "facts")
        c.pointee.occurred_date = try arena.copy(self.occurredDate, "occurred_date")
        c.pointee.source = Xinyi__Reporting__V1__CaseSource(rawValue: UInt32(bitPattern: self.source.rawValue))
        c.pointee.domain = try arena.copy(self.domain, "domain")
        c.pointee.subject_kind = Xinyi__Common__V1__SubjectKind(rawValue: UInt32(bitPattern: self.subjectKind.rawValue))
        c.pointee.subject_display_name = try arena.copy(self.subjectDisplayName, "subject_display_name")
        c.pointee.subject_code = try arena.copy(self.subjectCode, "subject_code")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        if !self.relatedRecords.isEmpty {
            c.pointee.n_related_records = self.relatedRecords.count
            c.pointee.related_records = try arena.copy(self.relatedRecords, "related_records")
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
        if let value = self.screening {
            do { c.pointee.screening = try value.packed(in: arena) } catch { throw error.inside("screening") }
        }
        if !self.submissions.isEmpty {
            c.pointee.n_submissions = self.submissions.count
            let memory = arena.allocate(self.submissions.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__CaseSubmission>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__CaseSubmission>?).self, capacity: self.submissions.count)
            for index in self.submissions.indices {
                do { list[index] = try self.submissions[index].packed(in: arena) } catch { throw error.inside("submissions", index) }
            }
            c.pointee.submissions = list
        }
        if !self.reviews.isEmpty {
            c.pointee.n_reviews = self.reviews.count
            let memory = arena.allocate(self.reviews.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Reporting__V1__CaseReview>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Reporting__V1__CaseReview>?).self, capacity: self.reviews.count)
            for index in self.reviews.indices {
                do { list[index] = try self.reviews[index].packed(in: arena) } catch { throw error.inside("reviews", index) }
            }
            c.pointee.reviews = list
        }
        if let value = self.outcome {
            do { c.pointee.outcome = try value.packed(in: arena) } catch { throw error.inside("outcome") }
        }
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        c.pointee.late = self.late ? 1 : 0
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}

/// A department's statement that it has no case in a month.
package struct NilReport: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.NilReport" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        month: String = "",
        reason: String = "",
        official: CommonSchema.Official? = nil,
        submitTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil,
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
}

extension NilReport {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__nil_report__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__NilReport>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.month = try MessageArena.string(c.pointee.month, "month")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.submit_time {
            do { self.submitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("submit_time") }
        }
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.late = c.pointee.late != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__NilReport> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__NilReport>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__NilReport.self, capacity: 1)
        xinyi__reporting__v1__nil_report__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.month = try arena.copy(self.month, "month")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.submitTime {
            do { c.pointee.submit_time = try value.packed(in: arena) } catch { throw error.inside("submit_time") }
        }
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        c.pointee.late = self.late ? 1 : 0
        return c
    }
}

/// Whether a department owes a monthly report. Every department of the registry's catalogue owes one from the start,
/// except the district government (`DGV`) and the pseudo-code `ALL`.
package struct ReportingDuty: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.ReportingDuty" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        department: String = "",
        titleZh: String = "",
        titleEn: String = "",
        owed: Bool = false,
        fromMonth: String = "",
        untilMonth: String = "",
        reason: String = "",
        overridden: Bool = false,
        etag: String = ""
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
}

extension ReportingDuty {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__reporting_duty__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__ReportingDuty>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.owed = c.pointee.owed != 0
        self.fromMonth = try MessageArena.string(c.pointee.from_month, "from_month")
        self.untilMonth = try MessageArena.string(c.pointee.until_month, "until_month")
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.overridden = c.pointee.overridden != 0
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__ReportingDuty> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__ReportingDuty>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__ReportingDuty.self, capacity: 1)
        xinyi__reporting__v1__reporting_duty__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.owed = self.owed ? 1 : 0
        c.pointee.from_month = try arena.copy(self.fromMonth, "from_month")
        c.pointee.until_month = try arena.copy(self.untilMonth, "until_month")
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.overridden = self.overridden ? 1 : 0
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// How many cases of one kind a department has in each state.
package struct CaseCounts: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.CaseCounts" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        inPreparation: Int32 = 0,
        submitted: Int32 = 0,
        returned: Int32 = 0,
        accepted: Int32 = 0,
        published: Int32 = 0,
        filed: Int32 = 0,
        dropped: Int32 = 0,
        late: Int32 = 0
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
}

extension CaseCounts {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__case_counts__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__CaseCounts>) throws(MessageFault) {
        self.init()
        self.inPreparation = c.pointee.in_preparation
        self.submitted = c.pointee.submitted
        self.returned = c.pointee.returned
        self.accepted = c.pointee.accepted
        self.published = c.pointee.published
        self.filed = c.pointee.filed
        self.dropped = c.pointee.dropped
        self.late = c.pointee.late
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__CaseCounts> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__CaseCounts>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__CaseCounts.self, capacity: 1)
        xinyi__reporting__v1__case_counts__init(c)
        c.pointee.in_preparation = self.inPreparation
        c.pointee.submitted = self.submitted
        c.pointee.returned = self.returned
        c.pointee.accepted = self.accepted
        c.pointee.published = self.published
        c.pointee.filed = self.filed
        c.pointee.dropped = self.dropped
        c.pointee.late = self.late
        return c
    }
}

/// A department's month.
package struct DepartmentMonth: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.DepartmentMonth" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        titleZh: String = "",
        titleEn: String = "",
        month: String = "",
        state: MonthState = .unspecified,
        trust: CaseCounts? = nil,
        breach: CaseCounts? = nil,
        firstSubmitTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil,
        daysOverdue: Int32 = 0
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
}

extension DepartmentMonth {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__department_month__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__DepartmentMonth>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.month = try MessageArena.string(c.pointee.month, "month")
        self.state = try MessageArena.enumeration(MonthState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.trust {
            do { self.trust = try CaseCounts(unpacked: nested) } catch { throw error.inside("trust") }
        }
        if let nested = c.pointee.breach {
            do { self.breach = try CaseCounts(unpacked: nested) } catch { throw error.inside("breach") }
        }
        if let nested = c.pointee.first_submit_time {
            do { self.firstSubmitTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("first_submit_time") }
        }
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.daysOverdue = c.pointee.days_overdue
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__DepartmentMonth> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__DepartmentMonth>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__DepartmentMonth.self, capacity: 1)
        xinyi__reporting__v1__department_month__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.month = try arena.copy(self.month, "month")
        c.pointee.state = Xinyi__Reporting__V1__MonthState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.trust {
            do { c.pointee.trust = try value.packed(in: arena) } catch { throw error.inside("trust") }
        }
        if let value = self.breach {
            do { c.pointee.breach = try value.packed(in: arena) } catch { throw error.inside("breach") }
        }
        if let value = self.firstSubmitTime {
            do { c.pointee.first_submit_time = try value.packed(in: arena) } catch { throw error.inside("first_submit_time") }
        }
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        c.pointee.days_overdue = self.daysOverdue
        return c
    }
}

/// That a department still has to report.
package struct Reminder: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Reminder" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        titleZh: String = "",
        titleEn: String = "",
        month: String = "",
        state: MonthState = .unspecified,
        due: CommonSchema.DueDate? = nil,
        daysLeft: Int32 = 0,
        inPreparation: Int32 = 0,
        returned: Int32 = 0
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
}

extension Reminder {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__reminder__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Reminder>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.titleZh = try MessageArena.string(c.pointee.title_zh, "title_zh")
        self.titleEn = try MessageArena.string(c.pointee.title_en, "title_en")
        self.month = try MessageArena.string(c.pointee.month, "month")
        self.state = try MessageArena.enumeration(MonthState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.daysLeft = c.pointee.days_left
        self.inPreparation = c.pointee.in_preparation
        self.returned = c.pointee.returned
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Reminder> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Reminder>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Reminder.self, capacity: 1)
        xinyi__reporting__v1__reminder__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.title_zh = try arena.copy(self.titleZh, "title_zh")
        c.pointee.title_en = try arena.copy(self.titleEn, "title_en")
        c.pointee.month = try arena.copy(self.month, "month")
        c.pointee.state = Xinyi__Reporting__V1__MonthState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        c.pointee.days_left = self.daysLeft
        c.pointee.in_preparation = self.inPreparation
        c.pointee.returned = self.returned
        return c
    }
}
