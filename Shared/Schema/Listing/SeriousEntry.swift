// Written by `make generate` from proto/xinyi/listing/v1/serious_entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Life of the file of a serious-list entry.
package enum SeriousEntryState: ContractEnum, Sendable, Hashable {
    /// Not stated. In filters it means any state.
    case unspecified
    /// An official proposed it. The subject does not know yet.
    case proposed
    /// The prior notice was served; the defence window runs or has run.
    case noticeServed
    /// The subject stated or asked to be heard; the review has to answer it.
    case defenceOpen
    /// Another official than the proposer reviewed and confirmed it after the window ended.
    case reviewed
    /// The decision document is made; not yet served.
    case decided
    /// The decision was served; in effect from the effective date on.
    case served
    /// In effect and, for organisations, public.
    case effective
    /// Ended early under the exit rule or after repair.
    case removedEarly
    /// Ended by the clock.
    case expired
    /// Ended because it should not have been.
    case revoked
    /// Never decided: withdrawn, not confirmed, or its ground fell away.
    case dropped
    /// After a revocation: every place where it had appeared was corrected.
    case reputationRestored
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .proposed, .noticeServed, .defenceOpen, .reviewed, .decided, .served, .effective, .removedEarly, .expired, .revoked, .dropped, .reputationRestored] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .proposed
            case 2: self = .noticeServed
            case 3: self = .defenceOpen
            case 4: self = .reviewed
            case 5: self = .decided
            case 6: self = .served
            case 7: self = .effective
            case 8: self = .removedEarly
            case 9: self = .expired
            case 10: self = .revoked
            case 11: self = .dropped
            case 12: self = .reputationRestored
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .proposed: 1
            case .noticeServed: 2
            case .defenceOpen: 3
            case .reviewed: 4
            case .decided: 5
            case .served: 6
            case .effective: 7
            case .removedEarly: 8
            case .expired: 9
            case .revoked: 10
            case .dropped: 11
            case .reputationRestored: 12
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "SERIOUS_ENTRY_STATE_UNSPECIFIED"
            case .proposed: "SERIOUS_ENTRY_STATE_PROPOSED"
            case .noticeServed: "SERIOUS_ENTRY_STATE_NOTICE_SERVED"
            case .defenceOpen: "SERIOUS_ENTRY_STATE_DEFENCE_OPEN"
            case .reviewed: "SERIOUS_ENTRY_STATE_REVIEWED"
            case .decided: "SERIOUS_ENTRY_STATE_DECIDED"
            case .served: "SERIOUS_ENTRY_STATE_SERVED"
            case .effective: "SERIOUS_ENTRY_STATE_EFFECTIVE"
            case .removedEarly: "SERIOUS_ENTRY_STATE_REMOVED_EARLY"
            case .expired: "SERIOUS_ENTRY_STATE_EXPIRED"
            case .revoked: "SERIOUS_ENTRY_STATE_REVOKED"
            case .dropped: "SERIOUS_ENTRY_STATE_DROPPED"
            case .reputationRestored: "SERIOUS_ENTRY_STATE_REPUTATION_RESTORED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "SERIOUS_ENTRY_STATE_UNSPECIFIED": self = .unspecified
            case "SERIOUS_ENTRY_STATE_PROPOSED": self = .proposed
            case "SERIOUS_ENTRY_STATE_NOTICE_SERVED": self = .noticeServed
            case "SERIOUS_ENTRY_STATE_DEFENCE_OPEN": self = .defenceOpen
            case "SERIOUS_ENTRY_STATE_REVIEWED": self = .reviewed
            case "SERIOUS_ENTRY_STATE_DECIDED": self = .decided
            case "SERIOUS_ENTRY_STATE_SERVED": self = .served
            case "SERIOUS_ENTRY_STATE_EFFECTIVE": self = .effective
            case "SERIOUS_ENTRY_STATE_REMOVED_EARLY": self = .removedEarly
            case "SERIOUS_ENTRY_STATE_EXPIRED": self = .expired
            case "SERIOUS_ENTRY_STATE_REVOKED": self = .revoked
            case "SERIOUS_ENTRY_STATE_DROPPED": self = .dropped
            case "SERIOUS_ENTRY_STATE_REPUTATION_RESTORED": self = .reputationRestored
            default: return nil
        }
    }
}

/// How the defence came out.
package enum DefenceOutcome: ContractEnum, Sendable, Hashable {
    /// Not decided yet.
    case unspecified
    /// The window ended without any statement.
    case noneStated
    /// The subject expressly waived the window.
    case waived
    /// Stated, heard and not accepted; the answer gives the reasons.
    case notAccepted
    /// Stated, heard and accepted in part; the answer gives the reasons.
    case partlyAccepted
    /// Stated, heard and accepted: the file is dropped.
    case accepted
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .noneStated, .waived, .notAccepted, .partlyAccepted, .accepted] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .noneStated
            case 2: self = .waived
            case 3: self = .notAccepted
            case 4: self = .partlyAccepted
            case 5: self = .accepted
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .noneStated: 1
            case .waived: 2
            case .notAccepted: 3
            case .partlyAccepted: 4
            case .accepted: 5
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "DEFENCE_OUTCOME_UNSPECIFIED"
            case .noneStated: "DEFENCE_OUTCOME_NONE_STATED"
            case .waived: "DEFENCE_OUTCOME_WAIVED"
            case .notAccepted: "DEFENCE_OUTCOME_NOT_ACCEPTED"
            case .partlyAccepted: "DEFENCE_OUTCOME_PARTLY_ACCEPTED"
            case .accepted: "DEFENCE_OUTCOME_ACCEPTED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "DEFENCE_OUTCOME_UNSPECIFIED": self = .unspecified
            case "DEFENCE_OUTCOME_NONE_STATED": self = .noneStated
            case "DEFENCE_OUTCOME_WAIVED": self = .waived
            case "DEFENCE_OUTCOME_NOT_ACCEPTED": self = .notAccepted
            case "DEFENCE_OUTCOME_PARTLY_ACCEPTED": self = .partlyAccepted
            case "DEFENCE_OUTCOME_ACCEPTED": self = .accepted
            default: return nil
        }
    }
}

/// How a higher authority answered the request for its consent.
package enum ConsentOutcome: ContractEnum, Sendable, Hashable {
    /// Not answered yet.
    case unspecified
    /// It consents.
    case granted
    /// It refuses: the file is dropped.
    case refused
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .granted, .refused] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .granted
            case 2: self = .refused
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .granted: 1
            case .refused: 2
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CONSENT_OUTCOME_UNSPECIFIED"
            case .granted: "CONSENT_OUTCOME_GRANTED"
            case .refused: "CONSENT_OUTCOME_REFUSED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CONSENT_OUTCOME_UNSPECIFIED": self = .unspecified
            case "CONSENT_OUTCOME_GRANTED": self = .granted
            case "CONSENT_OUTCOME_REFUSED": self = .refused
            default: return nil
        }
    }
}

/// What the subject stated in its defence.
package struct DefenceStatement: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.DefenceStatement" }

    /// Day of receipt, ISO date; not before the service of the notice, not in the future.
    package var receivedDate: String = ""

    /// The statement, or a summary of an oral one, 1 to 4000 bytes.
    package var statement: String = ""

    /// Evidence handed in, at most 32.
    package var evidence: [CommonSchema.DocumentReference] = []

    /// True if the subject asks for a hearing.
    package var hearingRequested: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        receivedDate: String = "",
        statement: String = "",
        evidence: [CommonSchema.DocumentReference] = [],
        hearingRequested: Bool = false
    ) {
        self.receivedDate = receivedDate
        self.statement = statement
        self.evidence = evidence
        self.hearingRequested = hearingRequested
    }
}

extension DefenceStatement {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__defence_statement__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__DefenceStatement>) throws(MessageFault) {
        self.init()
        self.receivedDate = try MessageArena.string(c.pointee.received_date, "received_date")
        self.statement = try MessageArena.string(c.pointee.statement, "statement")
        self.evidence.reserveCapacity(c.pointee.n_evidence)
        for index in 0..<c.pointee.n_evidence {
            guard let nested = c.pointee.evidence[index] else { continue }
            do { self.evidence.append(try CommonSchema.DocumentReference(unpacked: nested)) } catch { throw error.inside("evidence", index) }
        }
        self.hearingRequested = c.pointee.hearing_requested != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__DefenceStatement> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__DefenceStatement>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__DefenceStatement.self, capacity: 1)
        xinyi__listing__v1__defence_statement__init(c)
        c.pointee.received_date = try arena.copy(self.receivedDate, "received_date")
        c.pointee.statement = try arena.copy(self.statement, "statement")
        if !self.evidence.isEmpty {
            c.pointee.n_evidence = self.evidence.count
            let memory = arena.allocate(self.evidence.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__DocumentReference>?).self, capacity: self.evidence.count)
            for index in self.evidence.indices {
                do { list[index] = try self.evidence[index].packed(in: arena) } catch { throw error.inside("evidence", index) }
            }
            c.pointee.evidence = list
        }
        c.pointee.hearing_requested = self.hearingRequested ? 1 : 0
        return c
    }
}

/// The subject's express waiver of the rest of the defence window.
package struct DefenceWaiver: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.DefenceWaiver" }

    /// Day of the declaration, ISO date; not before the service of the notice, not in the future.
    package var waivedDate: String = ""

    /// The signed declaration.
    package var document: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        waivedDate: String = "",
        document: CommonSchema.DocumentReference? = nil
    ) {
        self.waivedDate = waivedDate
        self.document = document
    }
}

extension DefenceWaiver {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__defence_waiver__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__DefenceWaiver>) throws(MessageFault) {
        self.init()
        self.waivedDate = try MessageArena.string(c.pointee.waived_date, "waived_date")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__DefenceWaiver> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__DefenceWaiver>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__DefenceWaiver.self, capacity: 1)
        xinyi__listing__v1__defence_waiver__init(c)
        c.pointee.waived_date = try arena.copy(self.waivedDate, "waived_date")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        return c
    }
}

/// The review by a second official.
package struct EntryReview: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.EntryReview" }

    /// The reviewing official. Never the proposer (LC-03).
    package var official: CommonSchema.Official? = nil

    /// Day of the review, ISO date.
    package var date: String = ""

    /// How the defence came out.
    package var defenceOutcome: DefenceOutcome = .unspecified

    /// The answer to the statement: required if there was one; 1 to 4000 bytes.
    package var answer: String = ""

    /// Why the reviewer confirms, 1 to 4000 bytes.
    package var findings: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        official: CommonSchema.Official? = nil,
        date: String = "",
        defenceOutcome: DefenceOutcome = .unspecified,
        answer: String = "",
        findings: String = ""
    ) {
        self.official = official
        self.date = date
        self.defenceOutcome = defenceOutcome
        self.answer = answer
        self.findings = findings
    }
}

extension EntryReview {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__entry_review__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__EntryReview>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.defenceOutcome = try MessageArena.enumeration(DefenceOutcome(rawValue: Int32(bitPattern: c.pointee.defence_outcome.rawValue)), "defence_outcome")
        self.answer = try MessageArena.string(c.pointee.answer, "answer")
        self.findings = try MessageArena.string(c.pointee.findings, "findings")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__EntryReview> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__EntryReview>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__EntryReview.self, capacity: 1)
        xinyi__listing__v1__entry_review__init(c)
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.defence_outcome = Xinyi__Listing__V1__DefenceOutcome(rawValue: UInt32(bitPattern: self.defenceOutcome.rawValue))
        c.pointee.answer = try arena.copy(self.answer, "answer")
        c.pointee.findings = try arena.copy(self.findings, "findings")
        return c
    }
}

/// The consent of a higher authority, where the list's definition requires it.
package struct HigherConsent: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.HigherConsent" }

    /// The authority that was asked, 1 to 200 bytes: the one of the definition.
    package var authority: String = ""

    /// Day on which it was asked, ISO date, not before the review.
    package var requestedDate: String = ""

    /// Number of its answer, 1 to 128 bytes; empty before.
    package var documentNumber: String = ""

    /// Day of its answer, ISO date, not in the future; empty before.
    package var answerDate: String = ""

    /// How it answered.
    package var outcome: ConsentOutcome = .unspecified

    /// Its answer; absent before.
    package var document: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        authority: String = "",
        requestedDate: String = "",
        documentNumber: String = "",
        answerDate: String = "",
        outcome: ConsentOutcome = .unspecified,
        document: CommonSchema.DocumentReference? = nil
    ) {
        self.authority = authority
        self.requestedDate = requestedDate
        self.documentNumber = documentNumber
        self.answerDate = answerDate
        self.outcome = outcome
        self.document = document
    }
}

extension HigherConsent {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__higher_consent__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__HigherConsent>) throws(MessageFault) {
        self.init()
        self.authority = try MessageArena.string(c.pointee.authority, "authority")
        self.requestedDate = try MessageArena.string(c.pointee.requested_date, "requested_date")
        self.documentNumber = try MessageArena.string(c.pointee.document_number, "document_number")
        self.answerDate = try MessageArena.string(c.pointee.answer_date, "answer_date")
        self.outcome = try MessageArena.enumeration(ConsentOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue)), "outcome")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__HigherConsent> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__HigherConsent>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__HigherConsent.self, capacity: 1)
        xinyi__listing__v1__higher_consent__init(c)
        c.pointee.authority = try arena.copy(self.authority, "authority")
        c.pointee.requested_date = try arena.copy(self.requestedDate, "requested_date")
        c.pointee.document_number = try arena.copy(self.documentNumber, "document_number")
        c.pointee.answer_date = try arena.copy(self.answerDate, "answer_date")
        c.pointee.outcome = Xinyi__Listing__V1__ConsentOutcome(rawValue: UInt32(bitPattern: self.outcome.rawValue))
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        return c
    }
}

/// That the lead department let the defence window run from the day of service although the notice was recorded later.
package struct DefenceRelease: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.DefenceRelease" }

    /// The day on which it was released, ISO date. Output only.
    package var releaseDate: String = ""

    /// Code of the department that released it. Output only.
    package var department: String = ""

    /// The official of that department. Output only.
    package var official: CommonSchema.Official? = nil

    /// Why, 1 to 2000 bytes.
    package var reason: String = ""

    /// What it rests on: for example the postal receipt that the lead department saw.
    package var document: CommonSchema.DocumentReference? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        releaseDate: String = "",
        department: String = "",
        official: CommonSchema.Official? = nil,
        reason: String = "",
        document: CommonSchema.DocumentReference? = nil
    ) {
        self.releaseDate = releaseDate
        self.department = department
        self.official = official
        self.reason = reason
        self.document = document
    }
}

extension DefenceRelease {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__defence_release__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__DefenceRelease>) throws(MessageFault) {
        self.init()
        self.releaseDate = try MessageArena.string(c.pointee.release_date, "release_date")
        self.department = try MessageArena.string(c.pointee.department, "department")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__DefenceRelease> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__DefenceRelease>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__DefenceRelease.self, capacity: 1)
        xinyi__listing__v1__defence_release__init(c)
        c.pointee.release_date = try arena.copy(self.releaseDate, "release_date")
        c.pointee.department = try arena.copy(self.department, "department")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        return c
    }
}

/// An honour of the subject that the designating authority is pointed to for revocation.
package struct HonourToRevoke: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.HonourToRevoke" }

    /// The honour, 1 to 200 bytes.
    package var honour: String = ""

    /// Code or name of the body that awarded it.
    package var awardedBy: String = ""

    /// Day of the award, ISO date; may be empty.
    package var awardDate: String = ""

    /// True once the awarding body reported the revocation.
    package var revoked: Bool = false

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        honour: String = "",
        awardedBy: String = "",
        awardDate: String = "",
        revoked: Bool = false
    ) {
        self.honour = honour
        self.awardedBy = awardedBy
        self.awardDate = awardDate
        self.revoked = revoked
    }
}

extension HonourToRevoke {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__honour_to_revoke__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__HonourToRevoke>) throws(MessageFault) {
        self.init()
        self.honour = try MessageArena.string(c.pointee.honour, "honour")
        self.awardedBy = try MessageArena.string(c.pointee.awarded_by, "awarded_by")
        self.awardDate = try MessageArena.string(c.pointee.award_date, "award_date")
        self.revoked = c.pointee.revoked != 0
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__HonourToRevoke> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__HonourToRevoke>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__HonourToRevoke.self, capacity: 1)
        xinyi__listing__v1__honour_to_revoke__init(c)
        c.pointee.honour = try arena.copy(self.honour, "honour")
        c.pointee.awarded_by = try arena.copy(self.awardedBy, "awarded_by")
        c.pointee.award_date = try arena.copy(self.awardDate, "award_date")
        c.pointee.revoked = self.revoked ? 1 : 0
        return c
    }
}

/// The whole file of a serious-list entry, as the designating department sees it.
package struct SeriousEntry: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.SeriousEntry" }

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// State of the file.
    package var state: SeriousEntryState = .unspecified

    /// The entry as consumers see it, with list, domain, subject, reason, legal basis and dates.
    package var entry: ListEntry? = nil

    /// For a conditional domain: which list rule the case meets, and how.
    package var conditionMet: String = ""

    /// How serious; always serious for these lists.
    package var severity: Severity = .unspecified

    /// Day or period of the conduct as the decision states it; at most 200 bytes.
    package var conductDate: String = ""

    /// Amount involved in fen (0.01 yuan); 0 if none.
    package var amountFen: Int64 = 0

    /// Persons the decision names as responsible.
    package var responsiblePersons: [ResponsiblePerson] = []

    /// Who proposed it.
    package var proposer: CommonSchema.Official? = nil

    /// Service of the prior notice; absent before.
    package var notice: CommonSchema.ProofOfService? = nil

    /// Last day of the defence window; absent before the notice.
    package var defenceDue: CommonSchema.DueDate? = nil

    /// Statements of the subject.
    package var defenceStatements: [DefenceStatement] = []

    /// The waiver; absent if none.
    package var waiver: DefenceWaiver? = nil

    /// The review; absent before.
    package var review: EntryReview? = nil

    /// Who decided; absent before.
    package var decider: CommonSchema.Official? = nil

    /// The decision document; absent before.
    package var decisionDocument: CommonSchema.DocumentReference? = nil

    /// Service of the decision together with the repair notice; absent before.
    package var decisionService: CommonSchema.ProofOfService? = nil

    /// The notice on how to repair, served together with the decision; absent before.
    package var repairNotice: CommonSchema.DocumentReference? = nil

    /// Honours pointed out.
    package var honours: [HonourToRevoke] = []

    /// Why it was dropped, removed or revoked.
    package var exitRemark: String = ""

    /// Names of objections against it, `objections/{id}`.
    package var objections: [String] = []

    /// Fingerprint; send it back with a change. Mismatch is ABORTED.
    package var etag: String = ""

    /// When the proposal was made.
    package var createTime: WireTimestamp? = nil

    /// When the file last changed.
    package var updateTime: WireTimestamp? = nil

    /// The higher authority's consent; absent until it was asked, and where none is required.
    package var higherConsent: HigherConsent? = nil

    /// Last day of the standstill; absent before the service of the decision, and where there is none. Until its end the
    /// entry has no effect and is not public.
    package var standstillUntil: CommonSchema.DueDate? = nil

    /// Day from which the defence window runs, ISO date: the later of the notice's service and its record, unless it was
    /// released; empty before the notice.
    package var defenceFrom: String = ""

    /// That the window runs from the day of service although the notice was recorded later; absent if it was not released.
    package var defenceRelease: DefenceRelease? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        state: SeriousEntryState = .unspecified,
        entry: ListEntry? = nil,
        conditionMet: String = "",
        severity: Severity = .unspecified,
        conductDate: String = "",
        amountFen: Int64 = 0,
        responsiblePersons: [ResponsiblePerson] = [],
        proposer: CommonSchema.Official? = nil,
        notice: CommonSchema.ProofOfService? = nil,
        defenceDue: CommonSchema.DueDate? = nil,
        defenceStatements: [DefenceStatement] = [],
        waiver: DefenceWaiver? = nil,
        review: EntryReview? = nil,
        decider: CommonSchema.Official? = nil,
        decisionDocument: CommonSchema.DocumentReference? = nil,
        decisionService: CommonSchema.ProofOfService? = nil,
        repairNotice: CommonSchema.DocumentReference? = nil,
        honours: [HonourToRevoke] = [],
        exitRemark: String = "",
        objections: [String] = [],
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil,
        higherConsent: HigherConsent? = nil,
        standstillUntil: CommonSchema.DueDate? = nil,
        defenceFrom: String = "",
        defenceRelease: DefenceRelease? = nil
    ) {
        self.name = name
        self.state = state
        self.entry = entry
        self.conditionMet = conditionMet
        self.severity = severity
        self.conductDate = conductDate
        self.amountFen = amountFen
        self.responsiblePersons = responsiblePersons
        self.proposer = proposer
        self.notice = notice
        self.defenceDue = defenceDue
        self.defenceStatements = defenceStatements
        self.waiver = waiver
        self.review = review
        self.decider = decider
        self.decisionDocument = decisionDocument
        self.decisionService = decisionService
        self.repairNotice = repairNotice
        self.honours = honours
        self.exitRemark = exitRemark
        self.objections = objections
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.higherConsent = higherConsent
        self.standstillUntil = standstillUntil
        self.defenceFrom = defenceFrom
        self.defenceRelease = defenceRelease
    }
}

extension SeriousEntry {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__serious_entry__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__SeriousEntry>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.state = try MessageArena.enumeration(SeriousEntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.entry {
            do { self.entry = try ListEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
        self.conditionMet = try MessageArena.string(c.pointee.condition_met, "condition_met")
        self.severity = try MessageArena.enumeration(Severity(rawValue: Int32(bitPattern: c.pointee.severity.rawValue)), "severity")
        self.conductDate = try MessageArena.string(c.pointee.conduct_date, "conduct_date")
        self.amountFen = c.pointee.amount_fen
        self.responsiblePersons.reserveCapacity(c.pointee.n_responsible_persons)
        for index in 0..<c.pointee.n_responsible_persons {
            guard let nested = c.pointee.responsible_persons[index] else { continue }
            do { self.responsiblePersons.append(try ResponsiblePerson(unpacked: nested)) } catch { throw error.inside("responsible_persons", index) }
        }
        if let nested = c.pointee.proposer {
            do { self.proposer = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("proposer") }
        }
        if let nested = c.pointee.notice {
            do { self.notice = try CommonSchema.ProofOfService(unpacked: nested) } catch { throw error.inside("notice") }
        }
        if let nested = c.pointee.defence_due {
            do { self.defenceDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("defence_due") }
        }
        self.defenceStatements.reserveCapacity(c.pointee.n_defence_statements)
        for index in 0..<c.pointee.n_defence_statements {
            guard let nested = c.pointee.defence_statements[index] else { continue }
            do { self.defenceStatements.append(try DefenceStatement(unpacked: nested)) } catch { throw error.inside("defence_statements", index) }
        }
        if let nested = c.pointee.waiver {
            do { self.waiver = try DefenceWaiver(unpacked: nested) } catch { throw error.inside("waiver") }
        }
        if let nested = c.pointee.review {
            do { self.review = try EntryReview(unpacked: nested) } catch { throw error.inside("review") }
        }
        if let nested = c.pointee.decider {
            do { self.decider = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("decider") }
        }
        if let nested = c.pointee.decision_document {
            do { self.decisionDocument = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("decision_document") }
        }
        if let nested = c.pointee.decision_service {
            do { self.decisionService = try CommonSchema.ProofOfService(unpacked: nested) } catch { throw error.inside("decision_service") }
        }
        if let nested = c.pointee.repair_notice {
            do { self.repairNotice = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("repair_notice") }
        }
        self.honours.reserveCapacity(c.pointee.n_honours)
        for index in 0..<c.pointee.n_honours {
            guard let nested = c.pointee.honours[index] else { continue }
            do { self.honours.append(try HonourToRevoke(unpacked: nested)) } catch { throw error.inside("honours", index) }
        }
        self.exitRemark = try MessageArena.string(c.pointee.exit_remark, "exit_remark")
        self.objections = try MessageArena.strings(c.pointee.objections, c.pointee.n_objections, "objections")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
        if let nested = c.pointee.higher_consent {
            do { self.higherConsent = try HigherConsent(unpacked: nested) } catch { throw error.inside("higher_consent") }
        }
        if let nested = c.pointee.standstill_until {
            do { self.standstillUntil = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("standstill_until") }
        }
        self.defenceFrom = try MessageArena.string(c.pointee.defence_from, "defence_from")
        if let nested = c.pointee.defence_release {
            do { self.defenceRelease = try DefenceRelease(unpacked: nested) } catch { throw error.inside("defence_release") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__SeriousEntry> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__SeriousEntry>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__SeriousEntry.self, capacity: 1)
        xinyi__listing__v1__serious_entry__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.state = Xinyi__Listing__V1__SeriousEntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        c.pointee.condition_met = try arena.copy(self.conditionMet, "condition_met")
        c.pointee.severity = Xinyi__Listing__V1__Severity(rawValue: UInt32(bitPattern: self.severity.rawValue))
        c.pointee.conduct_date = try arena.copy(self.conductDate, "conduct_date")
        c.pointee.amount_fen = self.amountFen
        if !self.responsiblePersons.isEmpty {
            c.pointee.n_responsible_persons = self.responsiblePersons.count
            let memory = arena.allocate(self.responsiblePersons.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ResponsiblePerson>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ResponsiblePerson>?).self, capacity: self.responsiblePersons.count)
            for index in self.responsiblePersons.indices {
                do { list[index] = try self.responsiblePersons[index].packed(in: arena) } catch { throw error.inside("responsible_persons", index) }
            }
            c.pointee.responsible_persons = list
        }
        if let value = self.proposer {
            do { c.pointee.proposer = try value.packed(in: arena) } catch { throw error.inside("proposer") }
        }
        if let value = self.notice {
            do { c.pointee.notice = try value.packed(in: arena) } catch { throw error.inside("notice") }
        }
        if let value = self.defenceDue {
            do { c.pointee.defence_due = try value.packed(in: arena) } catch { throw error.inside("defence_due") }
        }
        if !self.defenceStatements.isEmpty {
            c.pointee.n_defence_statements = self.defenceStatements.count
            let memory = arena.allocate(self.defenceStatements.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__DefenceStatement>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__DefenceStatement>?).self, capacity: self.defenceStatements.count)
            for index in self.defenceStatements.indices {
                do { list[index] = try self.defenceStatements[index].packed(in: arena) } catch { throw error.inside("defence_statements", index) }
            }
            c.pointee.defence_statements = list
        }
        if let value = self.waiver {
            do { c.pointee.waiver = try value.packed(in: arena) } catch { throw error.inside("waiver") }
        }
        if let value = self.review {
            do { c.pointee.review = try value.packed(in: arena) } catch { throw error.inside("review") }
        }
        if let value = self.decider {
            do { c.pointee.decider = try value.packed(in: arena) } catch { throw error.inside("decider") }
        }
        if let value = self.decisionDocument {
            do { c.pointee.decision_document = try value.packed(in: arena) } catch { throw error.inside("decision_document") }
        }
        if let value = self.decisionService {
            do { c.pointee.decision_service = try value.packed(in: arena) } catch { throw error.inside("decision_service") }
        }
        if let value = self.repairNotice {
            do { c.pointee.repair_notice = try value.packed(in: arena) } catch { throw error.inside("repair_notice") }
        }
        if !self.honours.isEmpty {
            c.pointee.n_honours = self.honours.count
            let memory = arena.allocate(self.honours.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__HonourToRevoke>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__HonourToRevoke>?).self, capacity: self.honours.count)
            for index in self.honours.indices {
                do { list[index] = try self.honours[index].packed(in: arena) } catch { throw error.inside("honours", index) }
            }
            c.pointee.honours = list
        }
        c.pointee.exit_remark = try arena.copy(self.exitRemark, "exit_remark")
        if !self.objections.isEmpty {
            c.pointee.n_objections = self.objections.count
            c.pointee.objections = try arena.copy(self.objections, "objections")
        }
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        if let value = self.higherConsent {
            do { c.pointee.higher_consent = try value.packed(in: arena) } catch { throw error.inside("higher_consent") }
        }
        if let value = self.standstillUntil {
            do { c.pointee.standstill_until = try value.packed(in: arena) } catch { throw error.inside("standstill_until") }
        }
        c.pointee.defence_from = try arena.copy(self.defenceFrom, "defence_from")
        if let value = self.defenceRelease {
            do { c.pointee.defence_release = try value.packed(in: arena) } catch { throw error.inside("defence_release") }
        }
        return c
    }
}
