// Written by `make generate` from proto/xinyi/measures/v1/action.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where an action stands.
package enum ActionState: ContractEnum, Sendable, Hashable {
    /// Not stated. As a filter: every state.
    case unspecified
    /// A fact triggers the measure; the department was not told yet.
    case triggered
    /// Pushed to the implementing department.
    case pushed
    /// The department acknowledged the push.
    case acknowledged
    /// The department applies it.
    case inForce
    /// It does not apply to the department's matters, with a reason.
    case notApplicable
    /// The department declined, with a reason.
    case declined
    /// The department reported what it did.
    case feedbackGiven
    /// Suspended with its entry.
    case suspended
    /// Lifted: the entry ended or the measure was repealed.
    case lifted
    /// Closed: lifting confirmed by the department.
    case closed
    /// Could not be delivered after every retry.
    case deadLetter
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .triggered, .pushed, .acknowledged, .inForce, .notApplicable, .declined, .feedbackGiven, .suspended, .lifted, .closed, .deadLetter] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .triggered
            case 2: self = .pushed
            case 3: self = .acknowledged
            case 4: self = .inForce
            case 5: self = .notApplicable
            case 6: self = .declined
            case 7: self = .feedbackGiven
            case 8: self = .suspended
            case 9: self = .lifted
            case 10: self = .closed
            case 11: self = .deadLetter
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .triggered: 1
            case .pushed: 2
            case .acknowledged: 3
            case .inForce: 4
            case .notApplicable: 5
            case .declined: 6
            case .feedbackGiven: 7
            case .suspended: 8
            case .lifted: 9
            case .closed: 10
            case .deadLetter: 11
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "ACTION_STATE_UNSPECIFIED"
            case .triggered: "ACTION_STATE_TRIGGERED"
            case .pushed: "ACTION_STATE_PUSHED"
            case .acknowledged: "ACTION_STATE_ACKNOWLEDGED"
            case .inForce: "ACTION_STATE_IN_FORCE"
            case .notApplicable: "ACTION_STATE_NOT_APPLICABLE"
            case .declined: "ACTION_STATE_DECLINED"
            case .feedbackGiven: "ACTION_STATE_FEEDBACK_GIVEN"
            case .suspended: "ACTION_STATE_SUSPENDED"
            case .lifted: "ACTION_STATE_LIFTED"
            case .closed: "ACTION_STATE_CLOSED"
            case .deadLetter: "ACTION_STATE_DEAD_LETTER"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "ACTION_STATE_UNSPECIFIED": self = .unspecified
            case "ACTION_STATE_TRIGGERED": self = .triggered
            case "ACTION_STATE_PUSHED": self = .pushed
            case "ACTION_STATE_ACKNOWLEDGED": self = .acknowledged
            case "ACTION_STATE_IN_FORCE": self = .inForce
            case "ACTION_STATE_NOT_APPLICABLE": self = .notApplicable
            case "ACTION_STATE_DECLINED": self = .declined
            case "ACTION_STATE_FEEDBACK_GIVEN": self = .feedbackGiven
            case "ACTION_STATE_SUSPENDED": self = .suspended
            case "ACTION_STATE_LIFTED": self = .lifted
            case "ACTION_STATE_CLOSED": self = .closed
            case "ACTION_STATE_DEAD_LETTER": self = .deadLetter
            default: return nil
        }
    }
}

/// One measure action.
package struct Action: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.Action" }

    /// Resource name `actions/{id}`.
    package var name: String = ""

    /// The measure.
    package var measure: MeasureReference? = nil

    /// Resource name of the subject.
    package var subject: String = ""

    /// What triggered it.
    package var ground: Ground? = nil

    /// Code of the department that is to implement it.
    package var department: String = ""

    /// Where it stands.
    package var state: ActionState = .unspecified

    /// When it was triggered.
    package var triggerTime: WireTimestamp? = nil

    /// When it was pushed.
    package var pushTime: WireTimestamp? = nil

    /// When the department is to answer.
    package var due: CommonSchema.DueDate? = nil

    /// True if it is past due.
    package var overdue: Bool = false

    /// Number of reminders sent.
    package var reminders: Int32 = 0

    /// Why it was declined, does not apply, is suspended or was lifted.
    package var reason: String = ""

    /// What the department reported.
    package var feedback: ActionFeedback? = nil

    /// True if it was lifted by rule and the department has not confirmed yet.
    package var liftedByRule: Bool = false

    /// Changes with every step.
    package var etag: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        measure: MeasureReference? = nil,
        subject: String = "",
        ground: Ground? = nil,
        department: String = "",
        state: ActionState = .unspecified,
        triggerTime: WireTimestamp? = nil,
        pushTime: WireTimestamp? = nil,
        due: CommonSchema.DueDate? = nil,
        overdue: Bool = false,
        reminders: Int32 = 0,
        reason: String = "",
        feedback: ActionFeedback? = nil,
        liftedByRule: Bool = false,
        etag: String = ""
    ) {
        self.name = name
        self.measure = measure
        self.subject = subject
        self.ground = ground
        self.department = department
        self.state = state
        self.triggerTime = triggerTime
        self.pushTime = pushTime
        self.due = due
        self.overdue = overdue
        self.reminders = reminders
        self.reason = reason
        self.feedback = feedback
        self.liftedByRule = liftedByRule
        self.etag = etag
    }
}

extension Action {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__action__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__Action>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        if let nested = c.pointee.measure {
            do { self.measure = try MeasureReference(unpacked: nested) } catch { throw error.inside("measure") }
        }
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        if let nested = c.pointee.ground {
            do { self.ground = try Ground(unpacked: nested) } catch { throw error.inside("ground") }
        }
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.state = try MessageArena.enumeration(ActionState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.trigger_time {
            do { self.triggerTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("trigger_time") }
        }
        if let nested = c.pointee.push_time {
            do { self.pushTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("push_time") }
        }
        if let nested = c.pointee.due {
            do { self.due = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("due") }
        }
        self.overdue = c.pointee.overdue != 0
        self.reminders = c.pointee.reminders
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        if let nested = c.pointee.feedback {
            do { self.feedback = try ActionFeedback(unpacked: nested) } catch { throw error.inside("feedback") }
        }
        self.liftedByRule = c.pointee.lifted_by_rule != 0
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__Action> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__Action>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__Action.self, capacity: 1)
        xinyi__measures__v1__action__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        if let value = self.measure {
            do { c.pointee.measure = try value.packed(in: arena) } catch { throw error.inside("measure") }
        }
        c.pointee.subject = try arena.copy(self.subject, "subject")
        if let value = self.ground {
            do { c.pointee.ground = try value.packed(in: arena) } catch { throw error.inside("ground") }
        }
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.state = Xinyi__Measures__V1__ActionState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.triggerTime {
            do { c.pointee.trigger_time = try value.packed(in: arena) } catch { throw error.inside("trigger_time") }
        }
        if let value = self.pushTime {
            do { c.pointee.push_time = try value.packed(in: arena) } catch { throw error.inside("push_time") }
        }
        if let value = self.due {
            do { c.pointee.due = try value.packed(in: arena) } catch { throw error.inside("due") }
        }
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.reminders = self.reminders
        c.pointee.reason = try arena.copy(self.reason, "reason")
        if let value = self.feedback {
            do { c.pointee.feedback = try value.packed(in: arena) } catch { throw error.inside("feedback") }
        }
        c.pointee.lifted_by_rule = self.liftedByRule ? 1 : 0
        c.pointee.etag = try arena.copy(self.etag, "etag")
        return c
    }
}

/// What a department reports about an action it carried out.
package struct ActionFeedback: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ActionFeedback" }

    /// Day of the execution, ISO 8601 date.
    package var executionDate: String = ""

    /// The basis that the department applied, at least one.
    package var legalBasis: [CommonSchema.LegalBasis] = []

    /// The result, 1 to 2000 bytes.
    package var result: String = ""

    /// The amount concerned in fen (0.01 yuan); 0 if none.
    package var amountFen: Int64 = 0

    /// Query number of the Check that preceded it, if there was one.
    package var queryNumber: String = ""

    /// The department's document, if there is one.
    package var document: CommonSchema.DocumentReference? = nil

    /// The official who reports.
    package var official: CommonSchema.Official? = nil

    /// When it was reported.
    package var reportTime: WireTimestamp? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        executionDate: String = "",
        legalBasis: [CommonSchema.LegalBasis] = [],
        result: String = "",
        amountFen: Int64 = 0,
        queryNumber: String = "",
        document: CommonSchema.DocumentReference? = nil,
        official: CommonSchema.Official? = nil,
        reportTime: WireTimestamp? = nil
    ) {
        self.executionDate = executionDate
        self.legalBasis = legalBasis
        self.result = result
        self.amountFen = amountFen
        self.queryNumber = queryNumber
        self.document = document
        self.official = official
        self.reportTime = reportTime
    }
}

extension ActionFeedback {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__action_feedback__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ActionFeedback>) throws(MessageFault) {
        self.init()
        self.executionDate = try MessageArena.string(c.pointee.execution_date, "execution_date")
        self.legalBasis.reserveCapacity(c.pointee.n_legal_basis)
        for index in 0..<c.pointee.n_legal_basis {
            guard let nested = c.pointee.legal_basis[index] else { continue }
            do { self.legalBasis.append(try CommonSchema.LegalBasis(unpacked: nested)) } catch { throw error.inside("legal_basis", index) }
        }
        self.result = try MessageArena.string(c.pointee.result, "result")
        self.amountFen = c.pointee.amount_fen
        self.queryNumber = try MessageArena.string(c.pointee.query_number, "query_number")
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        if let nested = c.pointee.report_time {
            do { self.reportTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("report_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ActionFeedback> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ActionFeedback>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ActionFeedback.self, capacity: 1)
        xinyi__measures__v1__action_feedback__init(c)
        c.pointee.execution_date = try arena.copy(self.executionDate, "execution_date")
        if !self.legalBasis.isEmpty {
            c.pointee.n_legal_basis = self.legalBasis.count
            let memory = arena.allocate(self.legalBasis.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__LegalBasis>?).self, capacity: self.legalBasis.count)
            for index in self.legalBasis.indices {
                do { list[index] = try self.legalBasis[index].packed(in: arena) } catch { throw error.inside("legal_basis", index) }
            }
            c.pointee.legal_basis = list
        }
        c.pointee.result = try arena.copy(self.result, "result")
        c.pointee.amount_fen = self.amountFen
        c.pointee.query_number = try arena.copy(self.queryNumber, "query_number")
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        if let value = self.reportTime {
            do { c.pointee.report_time = try value.packed(in: arena) } catch { throw error.inside("report_time") }
        }
        return c
    }
}
