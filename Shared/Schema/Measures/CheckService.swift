// Written by `make generate` from proto/xinyi/measures/v1/check_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Why a watch ended.
package enum WatchEndReason: ContractEnum, Sendable, Hashable {
    /// Never sent.
    case unspecified
    /// The outcome was recorded.
    case outcomeRecorded
    /// The longest period of a watch is over.
    case periodOver
    /// The matter was repealed.
    case matterRepealed
    /// The subject ended or was merged: ask anew.
    case subjectEnded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .outcomeRecorded, .periodOver, .matterRepealed, .subjectEnded] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .outcomeRecorded
            case 2: self = .periodOver
            case 3: self = .matterRepealed
            case 4: self = .subjectEnded
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .outcomeRecorded: 1
            case .periodOver: 2
            case .matterRepealed: 3
            case .subjectEnded: 4
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "WATCH_END_REASON_UNSPECIFIED"
            case .outcomeRecorded: "WATCH_END_REASON_OUTCOME_RECORDED"
            case .periodOver: "WATCH_END_REASON_PERIOD_OVER"
            case .matterRepealed: "WATCH_END_REASON_MATTER_REPEALED"
            case .subjectEnded: "WATCH_END_REASON_SUBJECT_ENDED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "WATCH_END_REASON_UNSPECIFIED": self = .unspecified
            case "WATCH_END_REASON_OUTCOME_RECORDED": self = .outcomeRecorded
            case "WATCH_END_REASON_PERIOD_OVER": self = .periodOver
            case "WATCH_END_REASON_MATTER_REPEALED": self = .matterRepealed
            case "WATCH_END_REASON_SUBJECT_ENDED": self = .subjectEnded
            default: return nil
        }
    }
}

/// The request for Check.
package struct CheckRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckRequest" }

    /// The subject, by name or by code.
    package var subject: CommonSchema.SubjectReference? = nil

    /// The matter's code, for example `FIN-01`.
    package var matter: String = ""

    /// The purpose, in the file's words, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who asks.
    package var official: CommonSchema.Official? = nil

    /// The day, ISO 8601 date in Asia/Shanghai, not in the future. Empty: today. For a day in the past the
    /// suspensions shown are today's.
    package var onDate: String = ""

    /// Idempotency key, 8 to 64 ASCII characters: a repetition gets the first answer. Empty: none.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subject: CommonSchema.SubjectReference? = nil,
        matter: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil,
        onDate: String = "",
        requestId: String = ""
    ) {
        self.subject = subject
        self.matter = matter
        self.purpose = purpose
        self.official = official
        self.onDate = onDate
        self.requestId = requestId
    }
}

extension CheckRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckRequest>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.subject {
            do { self.subject = try CommonSchema.SubjectReference(unpacked: nested) } catch { throw error.inside("subject") }
        }
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckRequest.self, capacity: 1)
        xinyi__measures__v1__check_request__init(c)
        if let value = self.subject {
            do { c.pointee.subject = try value.packed(in: arena) } catch { throw error.inside("subject") }
        }
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension CheckRequest: ActedRequest, IdempotentRequest {}

/// A reference to a third-party credit report; its content is never copied.
package struct ExternalReportReference: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ExternalReportReference" }

    /// Who issued it, at most 200 bytes.
    package var issuer: String = ""

    /// The report's number, at most 100 bytes.
    package var number: String = ""

    /// The report's date, ISO 8601 date.
    package var issueDate: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        issuer: String = "",
        number: String = "",
        issueDate: String = ""
    ) {
        self.issuer = issuer
        self.number = number
        self.issueDate = issueDate
    }
}

extension ExternalReportReference {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__external_report_reference__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ExternalReportReference>) throws(MessageFault) {
        self.init()
        self.issuer = try MessageArena.string(c.pointee.issuer, "issuer")
        self.number = try MessageArena.string(c.pointee.number, "number")
        self.issueDate = try MessageArena.string(c.pointee.issue_date, "issue_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ExternalReportReference> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ExternalReportReference>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ExternalReportReference.self, capacity: 1)
        xinyi__measures__v1__external_report_reference__init(c)
        c.pointee.issuer = try arena.copy(self.issuer, "issuer")
        c.pointee.number = try arena.copy(self.number, "number")
        c.pointee.issue_date = try arena.copy(self.issueDate, "issue_date")
        return c
    }
}

/// The answer of Check.
package struct CheckResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckResponse" }

    /// The answer.
    package var answer: CheckAnswer? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        answer: CheckAnswer? = nil
    ) {
        self.answer = answer
    }
}

extension CheckResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.answer {
            do { self.answer = try CheckAnswer(unpacked: nested) } catch { throw error.inside("answer") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckResponse.self, capacity: 1)
        xinyi__measures__v1__check_response__init(c)
        if let value = self.answer {
            do { c.pointee.answer = try value.packed(in: arena) } catch { throw error.inside("answer") }
        }
        return c
    }
}

/// The request for BatchCheck.
package struct BatchCheckRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.BatchCheckRequest" }

    /// The subjects, 1 to 100, answered in this order.
    package var subjects: [CommonSchema.SubjectReference] = []

    /// The matter's code.
    package var matter: String = ""

    /// The purpose, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who asks.
    package var official: CommonSchema.Official? = nil

    /// The day, ISO 8601 date, not in the future. Empty: today.
    package var onDate: String = ""

    /// Idempotency key, 8 to 64 ASCII characters: a repetition gets the first answers. Empty: none.
    package var requestId: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        subjects: [CommonSchema.SubjectReference] = [],
        matter: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil,
        onDate: String = "",
        requestId: String = ""
    ) {
        self.subjects = subjects
        self.matter = matter
        self.purpose = purpose
        self.official = official
        self.onDate = onDate
        self.requestId = requestId
    }
}

extension BatchCheckRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__batch_check_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__BatchCheckRequest>) throws(MessageFault) {
        self.init()
        self.subjects.reserveCapacity(c.pointee.n_subjects)
        for index in 0..<c.pointee.n_subjects {
            guard let nested = c.pointee.subjects[index] else { continue }
            do { self.subjects.append(try CommonSchema.SubjectReference(unpacked: nested)) } catch { throw error.inside("subjects", index) }
        }
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.onDate = try MessageArena.string(c.pointee.on_date, "on_date")
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__BatchCheckRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__BatchCheckRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__BatchCheckRequest.self, capacity: 1)
        xinyi__measures__v1__batch_check_request__init(c)
        if !self.subjects.isEmpty {
            c.pointee.n_subjects = self.subjects.count
            let memory = arena.allocate(self.subjects.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SubjectReference>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SubjectReference>?).self, capacity: self.subjects.count)
            for index in self.subjects.indices {
                do { list[index] = try self.subjects[index].packed(in: arena) } catch { throw error.inside("subjects", index) }
            }
            c.pointee.subjects = list
        }
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.on_date = try arena.copy(self.onDate, "on_date")
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        return c
    }
}

extension BatchCheckRequest: ActedRequest, IdempotentRequest {}

/// The answer of BatchCheck.
package struct BatchCheckResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.BatchCheckResponse" }

    /// One result per subject, in the order of the request.
    package var results: [BatchCheckResult] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        results: [BatchCheckResult] = []
    ) {
        self.results = results
    }
}

extension BatchCheckResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__batch_check_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__BatchCheckResponse>) throws(MessageFault) {
        self.init()
        self.results.reserveCapacity(c.pointee.n_results)
        for index in 0..<c.pointee.n_results {
            guard let nested = c.pointee.results[index] else { continue }
            do { self.results.append(try BatchCheckResult(unpacked: nested)) } catch { throw error.inside("results", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__BatchCheckResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__BatchCheckResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__BatchCheckResponse.self, capacity: 1)
        xinyi__measures__v1__batch_check_response__init(c)
        if !self.results.isEmpty {
            c.pointee.n_results = self.results.count
            let memory = arena.allocate(self.results.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__BatchCheckResult>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__BatchCheckResult>?).self, capacity: self.results.count)
            for index in self.results.indices {
                do { list[index] = try self.results[index].packed(in: arena) } catch { throw error.inside("results", index) }
            }
            c.pointee.results = list
        }
        return c
    }
}

/// The result of one subject of a batch.
package struct BatchCheckResult: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.BatchCheckResult" }

    /// Either the answer or why there is none.
    package enum OneOf_Outcome: Sendable, Hashable {
        /// The answer.
        case answer(CheckAnswer)
        /// Why there is none.
        case failure(CheckFailure)
    }

    /// Either the answer or why there is none.
    package var outcome: OneOf_Outcome?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        outcome: OneOf_Outcome? = nil
    ) {
        self.outcome = outcome
    }
}

extension BatchCheckResult {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__batch_check_result__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__BatchCheckResult>) throws(MessageFault) {
        self.init()
        switch c.pointee.outcome_case.rawValue {
            case 1:
            if let nested = c.pointee.answer {
                do { self.outcome = .answer(try CheckAnswer(unpacked: nested)) } catch { throw error.inside("answer") }
            }
            case 2:
            if let nested = c.pointee.failure {
                do { self.outcome = .failure(try CheckFailure(unpacked: nested)) } catch { throw error.inside("failure") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__BatchCheckResult> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__BatchCheckResult>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__BatchCheckResult.self, capacity: 1)
        xinyi__measures__v1__batch_check_result__init(c)
        switch self.outcome {
            case .answer(let value):
                c.pointee.outcome_case = Xinyi__Measures__V1__BatchCheckResult__OutcomeCase(rawValue: 1)
            do { c.pointee.answer = try value.packed(in: arena) } catch { throw error.inside("answer") }
            case .failure(let value):
                c.pointee.outcome_case = Xinyi__Measures__V1__BatchCheckResult__OutcomeCase(rawValue: 2)
            do { c.pointee.failure = try value.packed(in: arena) } catch { throw error.inside("failure") }
            case nil: break
        }
        return c
    }
}

/// Why one subject of a batch has no answer.
package struct CheckFailure: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckFailure" }

    /// The canonical code as a number, for example 3 for INVALID_ARGUMENT.
    package var code: Int32 = 0

    /// The reason as in ErrorInfo, for example `SUBJECT_NOT_FOUND`.
    package var reason: String = ""

    /// What is wrong and what to do, in a sentence.
    package var message: String = ""

    /// `message` in Chinese.
    package var messageZh: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        code: Int32 = 0,
        reason: String = "",
        message: String = "",
        messageZh: String = ""
    ) {
        self.code = code
        self.reason = reason
        self.message = message
        self.messageZh = messageZh
    }
}

extension CheckFailure {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_failure__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckFailure>) throws(MessageFault) {
        self.init()
        self.code = c.pointee.code
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.message = try MessageArena.string(c.pointee.message, "message")
        self.messageZh = try MessageArena.string(c.pointee.message_zh, "message_zh")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckFailure> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckFailure>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckFailure.self, capacity: 1)
        xinyi__measures__v1__check_failure__init(c)
        c.pointee.code = self.code
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.message = try arena.copy(self.message, "message")
        c.pointee.message_zh = try arena.copy(self.messageZh, "message_zh")
        return c
    }
}

/// The request for WatchCheck.
package struct WatchCheckRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.WatchCheckRequest" }

    /// Resource name `checks/{query_number}` of the first answer.
    package var name: String = ""

    /// The newest answer seen of this watch, `checks/{query_number}`; empty means the first one. Changes since are told.
    package var afterCheck: String = ""

    /// The purpose, as in the query, 1 to 200 bytes.
    package var purpose: String = ""

    /// The official who watches.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        afterCheck: String = "",
        purpose: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.name = name
        self.afterCheck = afterCheck
        self.purpose = purpose
        self.official = official
    }
}

extension WatchCheckRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__watch_check_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__WatchCheckRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.afterCheck = try MessageArena.string(c.pointee.after_check, "after_check")
        self.purpose = try MessageArena.string(c.pointee.purpose, "purpose")
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__WatchCheckRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__WatchCheckRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__WatchCheckRequest.self, capacity: 1)
        xinyi__measures__v1__watch_check_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.after_check = try arena.copy(self.afterCheck, "after_check")
        c.pointee.purpose = try arena.copy(self.purpose, "purpose")
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension WatchCheckRequest: ActedRequest, NamedRequest {}

/// An answer that changed, with what changed in it.
package struct ChangedAnswer: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ChangedAnswer" }

    /// The answer that it replaces, `checks/{query_number}`.
    package var replaces: String = ""

    /// What changed, at least one; empty in the first message of a watch whose answer stands as it was.
    package var changes: [CheckChange] = []

    /// The whole answer as it stands now.
    package var answer: CheckAnswer? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        replaces: String = "",
        changes: [CheckChange] = [],
        answer: CheckAnswer? = nil
    ) {
        self.replaces = replaces
        self.changes = changes
        self.answer = answer
    }
}

extension ChangedAnswer {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__changed_answer__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ChangedAnswer>) throws(MessageFault) {
        self.init()
        self.replaces = try MessageArena.string(c.pointee.replaces, "replaces")
        self.changes.reserveCapacity(c.pointee.n_changes)
        for index in 0..<c.pointee.n_changes {
            guard let nested = c.pointee.changes[index] else { continue }
            do { self.changes.append(try CheckChange(unpacked: nested)) } catch { throw error.inside("changes", index) }
        }
        if let nested = c.pointee.answer {
            do { self.answer = try CheckAnswer(unpacked: nested) } catch { throw error.inside("answer") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ChangedAnswer> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ChangedAnswer>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ChangedAnswer.self, capacity: 1)
        xinyi__measures__v1__changed_answer__init(c)
        c.pointee.replaces = try arena.copy(self.replaces, "replaces")
        if !self.changes.isEmpty {
            c.pointee.n_changes = self.changes.count
            let memory = arena.allocate(self.changes.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__CheckChange>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__CheckChange>?).self, capacity: self.changes.count)
            for index in self.changes.indices {
                do { list[index] = try self.changes[index].packed(in: arena) } catch { throw error.inside("changes", index) }
            }
            c.pointee.changes = list
        }
        if let value = self.answer {
            do { c.pointee.answer = try value.packed(in: arena) } catch { throw error.inside("answer") }
        }
        return c
    }
}

/// The end of a watch; the stream ends after it.
package struct WatchEnd: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.WatchEnd" }

    /// Why.
    package var reason: WatchEndReason = .unspecified

    /// What the clerk does now, in a sentence.
    package var note: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        reason: WatchEndReason = .unspecified,
        note: String = ""
    ) {
        self.reason = reason
        self.note = note
    }
}

extension WatchEnd {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__watch_end__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__WatchEnd>) throws(MessageFault) {
        self.init()
        self.reason = try MessageArena.enumeration(WatchEndReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)), "reason")
        self.note = try MessageArena.string(c.pointee.note, "note")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__WatchEnd> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__WatchEnd>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__WatchEnd.self, capacity: 1)
        xinyi__measures__v1__watch_end__init(c)
        c.pointee.reason = Xinyi__Measures__V1__WatchEndReason(rawValue: UInt32(bitPattern: self.reason.rawValue))
        c.pointee.note = try arena.copy(self.note, "note")
        return c
    }
}

/// One message of the stream of WatchCheck.
package struct WatchCheckResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.WatchCheckResponse" }

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// How the answer stands now: the first message, and again whenever it changed.
        case changed(ChangedAnswer)
        /// The stream lives: at least every two seconds. Its position is that of measures' own feed.
        case heartbeat(CommonSchema.Heartbeat)
        /// The watch ended.
        case end(WatchEnd)
    }

    /// What the message is.
    package var event: OneOf_Event?

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        event: OneOf_Event? = nil
    ) {
        self.event = event
    }
}

extension WatchCheckResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__watch_check_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__WatchCheckResponse>) throws(MessageFault) {
        self.init()
        switch c.pointee.event_case.rawValue {
            case 1:
            if let nested = c.pointee.changed {
                do { self.event = .changed(try ChangedAnswer(unpacked: nested)) } catch { throw error.inside("changed") }
            }
            case 2:
            if let nested = c.pointee.heartbeat {
                do { self.event = .heartbeat(try CommonSchema.Heartbeat(unpacked: nested)) } catch { throw error.inside("heartbeat") }
            }
            case 3:
            if let nested = c.pointee.end {
                do { self.event = .end(try WatchEnd(unpacked: nested)) } catch { throw error.inside("end") }
            }
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__WatchCheckResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__WatchCheckResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__WatchCheckResponse.self, capacity: 1)
        xinyi__measures__v1__watch_check_response__init(c)
        switch self.event {
            case .changed(let value):
                c.pointee.event_case = Xinyi__Measures__V1__WatchCheckResponse__EventCase(rawValue: 1)
            do { c.pointee.changed = try value.packed(in: arena) } catch { throw error.inside("changed") }
            case .heartbeat(let value):
                c.pointee.event_case = Xinyi__Measures__V1__WatchCheckResponse__EventCase(rawValue: 2)
            do { c.pointee.heartbeat = try value.packed(in: arena) } catch { throw error.inside("heartbeat") }
            case .end(let value):
                c.pointee.event_case = Xinyi__Measures__V1__WatchCheckResponse__EventCase(rawValue: 3)
            do { c.pointee.end = try value.packed(in: arena) } catch { throw error.inside("end") }
            case nil: break
        }
        return c
    }
}

/// The request for GetCheck.
package struct GetCheckRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetCheckRequest" }

    /// Resource name `checks/{query_number}`.
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

extension GetCheckRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_check_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetCheckRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetCheckRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetCheckRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetCheckRequest.self, capacity: 1)
        xinyi__measures__v1__get_check_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        return c
    }
}

extension GetCheckRequest: NamedRequest {}

/// The answer of GetCheck.
package struct GetCheckResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.GetCheckResponse" }

    /// The log's record.
    package var check: CheckRecord? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        check: CheckRecord? = nil
    ) {
        self.check = check
    }
}

extension GetCheckResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__get_check_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__GetCheckResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.check {
            do { self.check = try CheckRecord(unpacked: nested) } catch { throw error.inside("check") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__GetCheckResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__GetCheckResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__GetCheckResponse.self, capacity: 1)
        xinyi__measures__v1__get_check_response__init(c)
        if let value = self.check {
            do { c.pointee.check = try value.packed(in: arena) } catch { throw error.inside("check") }
        }
        return c
    }
}

/// The request for ListChecks.
package struct ListChecksRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListChecksRequest" }

    /// Only queries of this department. Empty: the caller's own, or all for the lead department.
    package var department: String = ""

    /// Only queries in this matter. Empty: all.
    package var matter: String = ""

    /// Only queries about this subject, by resource name. Empty: all.
    package var subject: String = ""

    /// Only queries of this official, by id. Empty: all.
    package var official: String = ""

    /// Not before this instant. Unset: from the beginning.
    package var fromTime: WireTimestamp? = nil

    /// Before this instant. Unset: until now.
    package var untilTime: WireTimestamp? = nil

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        matter: String = "",
        subject: String = "",
        official: String = "",
        fromTime: WireTimestamp? = nil,
        untilTime: WireTimestamp? = nil,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.department = department
        self.matter = matter
        self.subject = subject
        self.official = official
        self.fromTime = fromTime
        self.untilTime = untilTime
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListChecksRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_checks_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListChecksRequest>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.subject = try MessageArena.string(c.pointee.subject, "subject")
        self.official = try MessageArena.string(c.pointee.official, "official")
        if let nested = c.pointee.from_time {
            do { self.fromTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("from_time") }
        }
        if let nested = c.pointee.until_time {
            do { self.untilTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("until_time") }
        }
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListChecksRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListChecksRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListChecksRequest.self, capacity: 1)
        xinyi__measures__v1__list_checks_request__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.subject = try arena.copy(self.subject, "subject")
        c.pointee.official = try arena.copy(self.official, "official")
        if let value = self.fromTime {
            do { c.pointee.from_time = try value.packed(in: arena) } catch { throw error.inside("from_time") }
        }
        if let value = self.untilTime {
            do { c.pointee.until_time = try value.packed(in: arena) } catch { throw error.inside("until_time") }
        }
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        return c
    }
}

extension ListChecksRequest: PagedRequest {}

/// The answer of ListChecks.
package struct ListChecksResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.ListChecksResponse" }

    /// The records of this page, latest first.
    package var checks: [CheckRecord] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        checks: [CheckRecord] = [],
        nextPageToken: String = ""
    ) {
        self.checks = checks
        self.nextPageToken = nextPageToken
    }
}

extension ListChecksResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__list_checks_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__ListChecksResponse>) throws(MessageFault) {
        self.init()
        self.checks.reserveCapacity(c.pointee.n_checks)
        for index in 0..<c.pointee.n_checks {
            guard let nested = c.pointee.checks[index] else { continue }
            do { self.checks.append(try CheckRecord(unpacked: nested)) } catch { throw error.inside("checks", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__ListChecksResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__ListChecksResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__ListChecksResponse.self, capacity: 1)
        xinyi__measures__v1__list_checks_response__init(c)
        if !self.checks.isEmpty {
            c.pointee.n_checks = self.checks.count
            let memory = arena.allocate(self.checks.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__CheckRecord>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__CheckRecord>?).self, capacity: self.checks.count)
            for index in self.checks.indices {
                do { list[index] = try self.checks[index].packed(in: arena) } catch { throw error.inside("checks", index) }
            }
            c.pointee.checks = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        return c
    }
}

extension ListChecksResponse: PagedResponse {
    /// The page's items, which the contract calls `checks`.
    package var items: [CheckRecord] {
        get { checks }
        set { checks = newValue }
    }
}

/// The request for CountChecks.
package struct CountChecksRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CountChecksRequest" }

    /// First day, ISO 8601 date in Asia/Shanghai.
    package var fromDate: String = ""

    /// Last day, ISO 8601 date in Asia/Shanghai. At most 366 days after the first.
    package var toDate: String = ""

    /// Only this department. Empty: all.
    package var department: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        fromDate: String = "",
        toDate: String = "",
        department: String = ""
    ) {
        self.fromDate = fromDate
        self.toDate = toDate
        self.department = department
    }
}

extension CountChecksRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__count_checks_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CountChecksRequest>) throws(MessageFault) {
        self.init()
        self.fromDate = try MessageArena.string(c.pointee.from_date, "from_date")
        self.toDate = try MessageArena.string(c.pointee.to_date, "to_date")
        self.department = try MessageArena.string(c.pointee.department, "department")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CountChecksRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CountChecksRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CountChecksRequest.self, capacity: 1)
        xinyi__measures__v1__count_checks_request__init(c)
        c.pointee.from_date = try arena.copy(self.fromDate, "from_date")
        c.pointee.to_date = try arena.copy(self.toDate, "to_date")
        c.pointee.department = try arena.copy(self.department, "department")
        return c
    }
}

/// The answer of CountChecks.
package struct CountChecksResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CountChecksResponse" }

    /// One count per department and matter, by department, then matter.
    package var counts: [CheckCount] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        counts: [CheckCount] = []
    ) {
        self.counts = counts
    }
}

extension CountChecksResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__count_checks_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CountChecksResponse>) throws(MessageFault) {
        self.init()
        self.counts.reserveCapacity(c.pointee.n_counts)
        for index in 0..<c.pointee.n_counts {
            guard let nested = c.pointee.counts[index] else { continue }
            do { self.counts.append(try CheckCount(unpacked: nested)) } catch { throw error.inside("counts", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CountChecksResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CountChecksResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CountChecksResponse.self, capacity: 1)
        xinyi__measures__v1__count_checks_response__init(c)
        if !self.counts.isEmpty {
            c.pointee.n_counts = self.counts.count
            let memory = arena.allocate(self.counts.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__CheckCount>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__CheckCount>?).self, capacity: self.counts.count)
            for index in self.counts.indices {
                do { list[index] = try self.counts[index].packed(in: arena) } catch { throw error.inside("counts", index) }
            }
            c.pointee.counts = list
        }
        return c
    }
}

/// How often one department asked in one matter.
package struct CheckCount: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.CheckCount" }

    /// The department's code.
    package var department: String = ""

    /// The matter's code.
    package var matter: String = ""

    /// Number of queries.
    package var checks: Int64 = 0

    /// Number of them that showed a restraint.
    package var withRestraint: Int64 = 0

    /// Number of them that showed an incentive.
    package var withIncentive: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        department: String = "",
        matter: String = "",
        checks: Int64 = 0,
        withRestraint: Int64 = 0,
        withIncentive: Int64 = 0
    ) {
        self.department = department
        self.matter = matter
        self.checks = checks
        self.withRestraint = withRestraint
        self.withIncentive = withIncentive
    }
}

extension CheckCount {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__check_count__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__CheckCount>) throws(MessageFault) {
        self.init()
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.matter = try MessageArena.string(c.pointee.matter, "matter")
        self.checks = c.pointee.checks
        self.withRestraint = c.pointee.with_restraint
        self.withIncentive = c.pointee.with_incentive
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__CheckCount> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__CheckCount>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__CheckCount.self, capacity: 1)
        xinyi__measures__v1__check_count__init(c)
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.matter = try arena.copy(self.matter, "matter")
        c.pointee.checks = self.checks
        c.pointee.with_restraint = self.withRestraint
        c.pointee.with_incentive = self.withIncentive
        return c
    }
}

/// The request for RecordCheckOutcome.
package struct RecordCheckOutcomeRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RecordCheckOutcomeRequest" }

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `checks/{query_number}`.
    package var name: String = ""

    /// What became of each measure shown, 1 to 100.
    package var applied: [AppliedMeasure] = []

    /// The handler's decision document, if there is one.
    package var document: CommonSchema.DocumentReference? = nil

    /// A reference to a third-party credit report that was also used. Optional.
    package var externalReport: ExternalReportReference? = nil

    /// The official who decided.
    package var official: CommonSchema.Official? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        name: String = "",
        applied: [AppliedMeasure] = [],
        document: CommonSchema.DocumentReference? = nil,
        externalReport: ExternalReportReference? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.applied = applied
        self.document = document
        self.externalReport = externalReport
        self.official = official
    }
}

extension RecordCheckOutcomeRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__record_check_outcome_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RecordCheckOutcomeRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.applied.reserveCapacity(c.pointee.n_applied)
        for index in 0..<c.pointee.n_applied {
            guard let nested = c.pointee.applied[index] else { continue }
            do { self.applied.append(try AppliedMeasure(unpacked: nested)) } catch { throw error.inside("applied", index) }
        }
        if let nested = c.pointee.document {
            do { self.document = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("document") }
        }
        if let nested = c.pointee.external_report {
            do { self.externalReport = try ExternalReportReference(unpacked: nested) } catch { throw error.inside("external_report") }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RecordCheckOutcomeRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RecordCheckOutcomeRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RecordCheckOutcomeRequest.self, capacity: 1)
        xinyi__measures__v1__record_check_outcome_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.name = try arena.copy(self.name, "name")
        if !self.applied.isEmpty {
            c.pointee.n_applied = self.applied.count
            let memory = arena.allocate(self.applied.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Measures__V1__AppliedMeasure>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Measures__V1__AppliedMeasure>?).self, capacity: self.applied.count)
            for index in self.applied.indices {
                do { list[index] = try self.applied[index].packed(in: arena) } catch { throw error.inside("applied", index) }
            }
            c.pointee.applied = list
        }
        if let value = self.document {
            do { c.pointee.document = try value.packed(in: arena) } catch { throw error.inside("document") }
        }
        if let value = self.externalReport {
            do { c.pointee.external_report = try value.packed(in: arena) } catch { throw error.inside("external_report") }
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        return c
    }
}

extension RecordCheckOutcomeRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// What became of one measure that an answer showed.
package struct AppliedMeasure: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.AppliedMeasure" }

    /// The measure's code.
    package var measure: String = ""

    /// True if it was applied.
    package var applied: Bool = false

    /// Why, or why not, 1 to 400 bytes.
    package var reason: String = ""

    /// The amount concerned in fen (0.01 yuan); 0 if none.
    package var amountFen: Int64 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        measure: String = "",
        applied: Bool = false,
        reason: String = "",
        amountFen: Int64 = 0
    ) {
        self.measure = measure
        self.applied = applied
        self.reason = reason
        self.amountFen = amountFen
    }
}

extension AppliedMeasure {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__applied_measure__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__AppliedMeasure>) throws(MessageFault) {
        self.init()
        self.measure = try MessageArena.string(c.pointee.measure, "measure")
        self.applied = c.pointee.applied != 0
        self.reason = try MessageArena.string(c.pointee.reason, "reason")
        self.amountFen = c.pointee.amount_fen
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__AppliedMeasure> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__AppliedMeasure>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__AppliedMeasure.self, capacity: 1)
        xinyi__measures__v1__applied_measure__init(c)
        c.pointee.measure = try arena.copy(self.measure, "measure")
        c.pointee.applied = self.applied ? 1 : 0
        c.pointee.reason = try arena.copy(self.reason, "reason")
        c.pointee.amount_fen = self.amountFen
        return c
    }
}

/// The answer of RecordCheckOutcome.
package struct RecordCheckOutcomeResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.measures.v1.RecordCheckOutcomeResponse" }

    /// Resource names of the actions that the outcome was filed to.
    package var actions: [String] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        actions: [String] = []
    ) {
        self.actions = actions
    }
}

extension RecordCheckOutcomeResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__measures__v1__record_check_outcome_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Measures__V1__RecordCheckOutcomeResponse>) throws(MessageFault) {
        self.init()
        self.actions = try MessageArena.strings(c.pointee.actions, c.pointee.n_actions, "actions")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Measures__V1__RecordCheckOutcomeResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Measures__V1__RecordCheckOutcomeResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Measures__V1__RecordCheckOutcomeResponse.self, capacity: 1)
        xinyi__measures__v1__record_check_outcome_response__init(c)
        if !self.actions.isEmpty {
            c.pointee.n_actions = self.actions.count
            c.pointee.actions = try arena.copy(self.actions, "actions")
        }
        return c
    }
}

/// What each method of `xinyi.measures.v1.CheckService` is, for routers, channels and policies.
package enum CheckServiceMethods {
    /// Answers one subject in one matter. The caller's department comes from the connection and must own the
    /// matter. A repetition with the same request id gets the answer of the first time, without a further query, for five
    /// minutes; after that it is refused (FAILED_PRECONDITION `ANSWER_OUTDATED`): an old answer is no proof of today. One
    /// without an id is answered anew, under another query number.
    ///
    /// Rows: M2, M4, M8.
    /// Errors: INVALID_ARGUMENT (`INVALID_CODE`, `OFFICIAL_MISSING`, `PERSONAL_NUMBER_IN_TEXT` for a purpose that holds a
    /// citizen number, a missing purpose, a date in the future); NOT_FOUND `SUBJECT_NOT_FOUND` for a resource name,
    /// `NOT_FOUND` for a matter; PERMISSION_DENIED
    /// `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION `SUBJECT_KIND_NOT_IN_MATTER` or
    /// `CATALOGUE_NOT_LOADED`; UNAVAILABLE `PROJECTION_NOT_READY` before the sources were ever read.
    package static let check = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "Check",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M2", "M4", "M8"])

    /// Answers up to 100 subjects in one matter, each with its own query number. A subject that cannot be
    /// answered carries its own error; the others are answered.
    ///
    /// Rows: M2.
    /// Errors: as Check for what concerns the whole batch; INVALID_ARGUMENT `BATCH_SIZE` unless 1 to 100.
    package static let batchCheck = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "BatchCheck",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department], isBulk: true,
        rows: ["M2"])

    /// Follows a query number and tells when its answer changes, within a second of the projection's knowing: what was a
    /// restraint when the clerk asked may be suspended or lifted before the decision is signed, and the other way round.
    /// Starts with how the answer stands now, and is whole after a lost connection by the number of the last answer seen.
    /// Every changed answer is a Check of its own: logged on disk before it is sent, under its own query number, with the
    /// purpose and official of the first. It is no means to keep an eye on somebody: only the department that asked may
    /// watch, only by the official named in the query or one who names the same purpose, at most 90 days from the first
    /// answer, and not after the outcome was recorded; the subject sees the watch among the queries about it (LC-09).
    ///
    /// Rows: M9.
    /// Errors: NOT_FOUND, also for another department's query; FAILED_PRECONDITION `MATTER_CONCLUDED` once the outcome was
    /// recorded, `WATCH_PERIOD_OVER`; RESOURCE_EXHAUSTED `TOO_MANY_WATCHES` above the limit of a department;
    /// INVALID_ARGUMENT; UNAVAILABLE `PROJECTION_NOT_READY`.
    package static let watchCheck = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "WatchCheck",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M9"])

    /// Returns what was asked and shown under a query number: the proof of the query. A department sees its own;
    /// the lead department sees all.
    ///
    /// Rows: M2.
    /// Errors: NOT_FOUND, also for another department's query; INVALID_ARGUMENT.
    package static let getCheck = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "GetCheck",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M2"])

    /// Lists queries, latest first. A department sees its own; the lead department sees all.
    ///
    /// Rows: M2, R7.
    /// Errors: INVALID_ARGUMENT.
    package static let listChecks = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "ListChecks",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["M2", "R7"])

    /// Counts queries by department and matter in a period: the must-check coverage of the assessment.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT.
    package static let countChecks = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "CountChecks",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .service, .operator], services: ["reporting"],
        rows: ["P2"])

    /// Records what the handler decided after a Check: which measures were applied, and the result.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; FAILED_PRECONDITION `MEASURE_NOT_SHOWN` for a measure that the
    /// answer did not show.
    package static let recordCheckOutcome = MethodDescriptor(
        service: "xinyi.measures.v1.CheckService", method: "RecordCheckOutcome",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["M3"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [check, batchCheck, watchCheck, getCheck, listChecks, countChecks, recordCheckOutcome]
}

/// Answers what is due for a subject in a matter. Every answer is logged and on disk before it is given
/// (LC-09), is computed without calling another service, and says how fresh its sources are.
package protocol CheckService: RPCService {
    /// Answers one subject in one matter. The caller's department comes from the connection and must own the
    /// matter. A repetition with the same request id gets the answer of the first time, without a further query, for five
    /// minutes; after that it is refused (FAILED_PRECONDITION `ANSWER_OUTDATED`): an old answer is no proof of today. One
    /// without an id is answered anew, under another query number.
    ///
    /// Rows: M2, M4, M8.
    /// Errors: INVALID_ARGUMENT (`INVALID_CODE`, `OFFICIAL_MISSING`, `PERSONAL_NUMBER_IN_TEXT` for a purpose that holds a
    /// citizen number, a missing purpose, a date in the future); NOT_FOUND `SUBJECT_NOT_FOUND` for a resource name,
    /// `NOT_FOUND` for a matter; PERMISSION_DENIED
    /// `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION `SUBJECT_KIND_NOT_IN_MATTER` or
    /// `CATALOGUE_NOT_LOADED`; UNAVAILABLE `PROJECTION_NOT_READY` before the sources were ever read.
    func check(_ request: CheckRequest, context: ServerContext) async throws -> CheckResponse

    /// Answers up to 100 subjects in one matter, each with its own query number. A subject that cannot be
    /// answered carries its own error; the others are answered.
    ///
    /// Rows: M2.
    /// Errors: as Check for what concerns the whole batch; INVALID_ARGUMENT `BATCH_SIZE` unless 1 to 100.
    func batchCheck(_ request: BatchCheckRequest, context: ServerContext) async throws -> BatchCheckResponse

    /// Follows a query number and tells when its answer changes, within a second of the projection's knowing: what was a
    /// restraint when the clerk asked may be suspended or lifted before the decision is signed, and the other way round.
    /// Starts with how the answer stands now, and is whole after a lost connection by the number of the last answer seen.
    /// Every changed answer is a Check of its own: logged on disk before it is sent, under its own query number, with the
    /// purpose and official of the first. It is no means to keep an eye on somebody: only the department that asked may
    /// watch, only by the official named in the query or one who names the same purpose, at most 90 days from the first
    /// answer, and not after the outcome was recorded; the subject sees the watch among the queries about it (LC-09).
    ///
    /// Rows: M9.
    /// Errors: NOT_FOUND, also for another department's query; FAILED_PRECONDITION `MATTER_CONCLUDED` once the outcome was
    /// recorded, `WATCH_PERIOD_OVER`; RESOURCE_EXHAUSTED `TOO_MANY_WATCHES` above the limit of a department;
    /// INVALID_ARGUMENT; UNAVAILABLE `PROJECTION_NOT_READY`.
    func watchCheck(_ request: WatchCheckRequest, context: ServerContext, writer: ResponseWriter<WatchCheckResponse>) async throws

    /// Returns what was asked and shown under a query number: the proof of the query. A department sees its own;
    /// the lead department sees all.
    ///
    /// Rows: M2.
    /// Errors: NOT_FOUND, also for another department's query; INVALID_ARGUMENT.
    func getCheck(_ request: GetCheckRequest, context: ServerContext) async throws -> GetCheckResponse

    /// Lists queries, latest first. A department sees its own; the lead department sees all.
    ///
    /// Rows: M2, R7.
    /// Errors: INVALID_ARGUMENT.
    func listChecks(_ request: ListChecksRequest, context: ServerContext) async throws -> ListChecksResponse

    /// Counts queries by department and matter in a period: the must-check coverage of the assessment.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT.
    func countChecks(_ request: CountChecksRequest, context: ServerContext) async throws -> CountChecksResponse

    /// Records what the handler decided after a Check: which measures were applied, and the result.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; FAILED_PRECONDITION `MEASURE_NOT_SHOWN` for a measure that the
    /// answer did not show.
    func recordCheckOutcome(_ request: RecordCheckOutcomeRequest, context: ServerContext) async throws -> RecordCheckOutcomeResponse
}

extension CheckService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func check(_ request: CheckRequest, context: ServerContext) async throws -> CheckResponse {
        throw unimplemented(CheckServiceMethods.check)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func batchCheck(_ request: BatchCheckRequest, context: ServerContext) async throws -> BatchCheckResponse {
        throw unimplemented(CheckServiceMethods.batchCheck)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func watchCheck(_ request: WatchCheckRequest, context: ServerContext, writer: ResponseWriter<WatchCheckResponse>) async throws {
        throw unimplemented(CheckServiceMethods.watchCheck)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getCheck(_ request: GetCheckRequest, context: ServerContext) async throws -> GetCheckResponse {
        throw unimplemented(CheckServiceMethods.getCheck)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listChecks(_ request: ListChecksRequest, context: ServerContext) async throws -> ListChecksResponse {
        throw unimplemented(CheckServiceMethods.listChecks)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func countChecks(_ request: CountChecksRequest, context: ServerContext) async throws -> CountChecksResponse {
        throw unimplemented(CheckServiceMethods.countChecks)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func recordCheckOutcome(_ request: RecordCheckOutcomeRequest, context: ServerContext) async throws -> RecordCheckOutcomeResponse {
        throw unimplemented(CheckServiceMethods.recordCheckOutcome)
    }
}

extension CheckService {
    /// Makes every method of `CheckService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCheckService(in router: inout Router) {
        router.add(CheckServiceMethods.check) { payload, limits, _ throws(RPCError) in
            let request = try CheckRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.check(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.batchCheck) { payload, limits, _ throws(RPCError) in
            let request = try BatchCheckRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.batchCheck(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.serverStreaming(CheckServiceMethods.watchCheck) { (request: WatchCheckRequest, context: ServerContext, writer: ResponseWriter<WatchCheckResponse>) async throws -> Void in
            try await self.watchCheck(request, context: context, writer: writer)
        }
        router.add(CheckServiceMethods.getCheck) { payload, limits, _ throws(RPCError) in
            let request = try GetCheckRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getCheck(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.listChecks) { payload, limits, _ throws(RPCError) in
            let request = try ListChecksRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listChecks(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.countChecks) { payload, limits, _ throws(RPCError) in
            let request = try CountChecksRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.countChecks(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CheckServiceMethods.recordCheckOutcome) { payload, limits, _ throws(RPCError) in
            let request = try RecordCheckOutcomeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordCheckOutcome(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerCheckService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.CheckService`.
///
/// Answers what is due for a subject in a matter. Every answer is logged and on disk before it is given
/// (LC-09), is computed without calling another service, and says how fresh its sources are.
package struct CheckServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Answers one subject in one matter. The caller's department comes from the connection and must own the
    /// matter. A repetition with the same request id gets the answer of the first time, without a further query, for five
    /// minutes; after that it is refused (FAILED_PRECONDITION `ANSWER_OUTDATED`): an old answer is no proof of today. One
    /// without an id is answered anew, under another query number.
    ///
    /// Rows: M2, M4, M8.
    /// Errors: INVALID_ARGUMENT (`INVALID_CODE`, `OFFICIAL_MISSING`, `PERSONAL_NUMBER_IN_TEXT` for a purpose that holds a
    /// citizen number, a missing purpose, a date in the future); NOT_FOUND `SUBJECT_NOT_FOUND` for a resource name,
    /// `NOT_FOUND` for a matter; PERMISSION_DENIED
    /// `NOT_YOUR_DEPARTMENT`; FAILED_PRECONDITION `SUBJECT_KIND_NOT_IN_MATTER` or
    /// `CATALOGUE_NOT_LOADED`; UNAVAILABLE `PROJECTION_NOT_READY` before the sources were ever read.
    package func check(_ request: CheckRequest, options: CallOptions = .default) async throws -> CheckResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.check, request.serialized(), options: options))
    }

    /// Answers up to 100 subjects in one matter, each with its own query number. A subject that cannot be
    /// answered carries its own error; the others are answered.
    ///
    /// Rows: M2.
    /// Errors: as Check for what concerns the whole batch; INVALID_ARGUMENT `BATCH_SIZE` unless 1 to 100.
    package func batchCheck(_ request: BatchCheckRequest, options: CallOptions = .default) async throws -> BatchCheckResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.batchCheck, request.serialized(), options: options))
    }

    /// Follows a query number and tells when its answer changes, within a second of the projection's knowing: what was a
    /// restraint when the clerk asked may be suspended or lifted before the decision is signed, and the other way round.
    /// Starts with how the answer stands now, and is whole after a lost connection by the number of the last answer seen.
    /// Every changed answer is a Check of its own: logged on disk before it is sent, under its own query number, with the
    /// purpose and official of the first. It is no means to keep an eye on somebody: only the department that asked may
    /// watch, only by the official named in the query or one who names the same purpose, at most 90 days from the first
    /// answer, and not after the outcome was recorded; the subject sees the watch among the queries about it (LC-09).
    ///
    /// Rows: M9.
    /// Errors: NOT_FOUND, also for another department's query; FAILED_PRECONDITION `MATTER_CONCLUDED` once the outcome was
    /// recorded, `WATCH_PERIOD_OVER`; RESOURCE_EXHAUSTED `TOO_MANY_WATCHES` above the limit of a department;
    /// INVALID_ARGUMENT; UNAVAILABLE `PROJECTION_NOT_READY`.
    package func watchCheck(_ request: WatchCheckRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchCheckResponse> {
        try await channel.serverStreaming(CheckServiceMethods.watchCheck, request, options: options)
    }

    /// Returns what was asked and shown under a query number: the proof of the query. A department sees its own;
    /// the lead department sees all.
    ///
    /// Rows: M2.
    /// Errors: NOT_FOUND, also for another department's query; INVALID_ARGUMENT.
    package func getCheck(_ request: GetCheckRequest, options: CallOptions = .default) async throws -> GetCheckResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.getCheck, request.serialized(), options: options))
    }

    /// Lists queries, latest first. A department sees its own; the lead department sees all.
    ///
    /// Rows: M2, R7.
    /// Errors: INVALID_ARGUMENT.
    package func listChecks(_ request: ListChecksRequest, options: CallOptions = .default) async throws -> ListChecksResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.listChecks, request.serialized(), options: options))
    }

    /// Counts queries by department and matter in a period: the must-check coverage of the assessment.
    ///
    /// Rows: P2.
    /// Errors: INVALID_ARGUMENT.
    package func countChecks(_ request: CountChecksRequest, options: CallOptions = .default) async throws -> CountChecksResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.countChecks, request.serialized(), options: options))
    }

    /// Records what the handler decided after a Check: which measures were applied, and the result.
    ///
    /// Rows: M3.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT; FAILED_PRECONDITION `MEASURE_NOT_SHOWN` for a measure that the
    /// answer did not show.
    package func recordCheckOutcome(_ request: RecordCheckOutcomeRequest, options: CallOptions = .default) async throws -> RecordCheckOutcomeResponse {
        try decodeResponse(await channel.unaryBytes(CheckServiceMethods.recordCheckOutcome, request.serialized(), options: options))
    }
}
