// Written by `make generate` from proto/xinyi/registry/v1/rule_book_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// The request for LoadRuleBook.
package struct LoadRuleBookRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.LoadRuleBookRequest" }

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The version, 1 to 1000000, higher than the one loaded unless the content is the same.
    package var version: Int32 = 0

    /// SHA-256 of the book's file in its canonical form, 64 hex digits in lower case.
    package var sha256: String = ""

    /// The whole book, 1 to 2000 rules, at most 2 MiB.
    package var rules: [RuleBookRow] = []

    /// The official who answers for it.
    package var official: CommonSchema.Official? = nil

    /// Why the book takes something from subjects, at most 400 characters; required where it does.
    package var lossReason: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        requestId: String = "",
        version: Int32 = 0,
        sha256: String = "",
        rules: [RuleBookRow] = [],
        official: CommonSchema.Official? = nil,
        lossReason: String = ""
    ) {
        self.requestId = requestId
        self.version = version
        self.sha256 = sha256
        self.rules = rules
        self.official = official
        self.lossReason = lossReason
    }
}

extension LoadRuleBookRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__load_rule_book_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__LoadRuleBookRequest>) throws(MessageFault) {
        self.init()
        self.requestId = try MessageArena.string(c.pointee.request_id, "request_id")
        self.version = c.pointee.version
        self.sha256 = try MessageArena.string(c.pointee.sha256, "sha256")
        self.rules.reserveCapacity(c.pointee.n_rules)
        for index in 0..<c.pointee.n_rules {
            guard let nested = c.pointee.rules[index] else { continue }
            do { self.rules.append(try RuleBookRow(unpacked: nested)) } catch { throw error.inside("rules", index) }
        }
        if let nested = c.pointee.official {
            do { self.official = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("official") }
        }
        self.lossReason = try MessageArena.string(c.pointee.loss_reason, "loss_reason")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__LoadRuleBookRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__LoadRuleBookRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__LoadRuleBookRequest.self, capacity: 1)
        xinyi__registry__v1__load_rule_book_request__init(c)
        c.pointee.request_id = try arena.copy(self.requestId, "request_id")
        c.pointee.version = self.version
        c.pointee.sha256 = try arena.copy(self.sha256, "sha256")
        if !self.rules.isEmpty {
            c.pointee.n_rules = self.rules.count
            let memory = arena.allocate(self.rules.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookRow>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookRow>?).self, capacity: self.rules.count)
            for index in self.rules.indices {
                do { list[index] = try self.rules[index].packed(in: arena) } catch { throw error.inside("rules", index) }
            }
            c.pointee.rules = list
        }
        if let value = self.official {
            do { c.pointee.official = try value.packed(in: arena) } catch { throw error.inside("official") }
        }
        c.pointee.loss_reason = try arena.copy(self.lossReason, "loss_reason")
        return c
    }
}

extension LoadRuleBookRequest: ActedRequest, IdempotentRequest {}

/// The answer of LoadRuleBook.
package struct LoadRuleBookResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.LoadRuleBookResponse" }

    /// The version loaded, without its rules.
    package var ruleBook: RuleBookEdition? = nil

    /// Rules in it.
    package var ruleCount: Int32 = 0

    /// What it takes from subjects compared with the version before, at most 100.
    package var setbacks: [RuleBookSetback] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        ruleBook: RuleBookEdition? = nil,
        ruleCount: Int32 = 0,
        setbacks: [RuleBookSetback] = []
    ) {
        self.ruleBook = ruleBook
        self.ruleCount = ruleCount
        self.setbacks = setbacks
    }
}

extension LoadRuleBookResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__load_rule_book_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__LoadRuleBookResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rule_book {
            do { self.ruleBook = try RuleBookEdition(unpacked: nested) } catch { throw error.inside("rule_book") }
        }
        self.ruleCount = c.pointee.rule_count
        self.setbacks.reserveCapacity(c.pointee.n_setbacks)
        for index in 0..<c.pointee.n_setbacks {
            guard let nested = c.pointee.setbacks[index] else { continue }
            do { self.setbacks.append(try RuleBookSetback(unpacked: nested)) } catch { throw error.inside("setbacks", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__LoadRuleBookResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__LoadRuleBookResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__LoadRuleBookResponse.self, capacity: 1)
        xinyi__registry__v1__load_rule_book_response__init(c)
        if let value = self.ruleBook {
            do { c.pointee.rule_book = try value.packed(in: arena) } catch { throw error.inside("rule_book") }
        }
        c.pointee.rule_count = self.ruleCount
        if !self.setbacks.isEmpty {
            c.pointee.n_setbacks = self.setbacks.count
            let memory = arena.allocate(self.setbacks.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookSetback>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookSetback>?).self, capacity: self.setbacks.count)
            for index in self.setbacks.indices {
                do { list[index] = try self.setbacks[index].packed(in: arena) } catch { throw error.inside("setbacks", index) }
            }
            c.pointee.setbacks = list
        }
        return c
    }
}

/// The request for GetRuleBook. Without name and date, the current book.
package struct GetRuleBookRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetRuleBookRequest" }

    /// `ruleBooks/{version}`, or empty.
    package var name: String = ""

    /// `YYYY-MM-DD`: the book that was current at the end of that day; or empty.
    package var date: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        date: String = ""
    ) {
        self.name = name
        self.date = date
    }
}

extension GetRuleBookRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_rule_book_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetRuleBookRequest>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.date = try MessageArena.string(c.pointee.date, "date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetRuleBookRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetRuleBookRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetRuleBookRequest.self, capacity: 1)
        xinyi__registry__v1__get_rule_book_request__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.date = try arena.copy(self.date, "date")
        return c
    }
}

extension GetRuleBookRequest: NamedRequest {}

/// The answer of GetRuleBook.
package struct GetRuleBookResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.GetRuleBookResponse" }

    /// The book.
    package var ruleBook: RuleBookEdition? = nil

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        ruleBook: RuleBookEdition? = nil
    ) {
        self.ruleBook = ruleBook
    }
}

extension GetRuleBookResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__get_rule_book_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__GetRuleBookResponse>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.rule_book {
            do { self.ruleBook = try RuleBookEdition(unpacked: nested) } catch { throw error.inside("rule_book") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__GetRuleBookResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__GetRuleBookResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__GetRuleBookResponse.self, capacity: 1)
        xinyi__registry__v1__get_rule_book_response__init(c)
        if let value = self.ruleBook {
            do { c.pointee.rule_book = try value.packed(in: arena) } catch { throw error.inside("rule_book") }
        }
        return c
    }
}

/// The request for ListRules.
package struct ListRulesRequest: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListRulesRequest" }

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// `ruleBooks/{version}`; empty for the current book. Later pages stay with the book of the first.
    package var ruleBook: String = ""

    /// Rules of this key only; empty for all.
    package var key: String = ""

    /// Rules that hold for this department: its own and those for all; empty for every rule.
    package var department: String = ""

    /// Rules in force on this day, `YYYY-MM-DD`; empty for every rule.
    package var date: String = ""

    /// Rules of this certainty only.
    package var certainty: RuleBookCertainty = .unspecified

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        ruleBook: String = "",
        key: String = "",
        department: String = "",
        date: String = "",
        certainty: RuleBookCertainty = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.ruleBook = ruleBook
        self.key = key
        self.department = department
        self.date = date
        self.certainty = certainty
    }
}

extension ListRulesRequest {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_rules_request__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListRulesRequest>) throws(MessageFault) {
        self.init()
        self.pageSize = c.pointee.page_size
        self.pageToken = try MessageArena.string(c.pointee.page_token, "page_token")
        self.ruleBook = try MessageArena.string(c.pointee.rule_book, "rule_book")
        self.key = try MessageArena.string(c.pointee.key, "key")
        self.department = try MessageArena.string(c.pointee.department, "department")
        self.date = try MessageArena.string(c.pointee.date, "date")
        self.certainty = try MessageArena.enumeration(RuleBookCertainty(rawValue: Int32(bitPattern: c.pointee.certainty.rawValue)), "certainty")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListRulesRequest> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListRulesRequest>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListRulesRequest.self, capacity: 1)
        xinyi__registry__v1__list_rules_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.copy(self.pageToken, "page_token")
        c.pointee.rule_book = try arena.copy(self.ruleBook, "rule_book")
        c.pointee.key = try arena.copy(self.key, "key")
        c.pointee.department = try arena.copy(self.department, "department")
        c.pointee.date = try arena.copy(self.date, "date")
        c.pointee.certainty = Xinyi__Registry__V1__RuleBookCertainty(rawValue: UInt32(bitPattern: self.certainty.rawValue))
        return c
    }
}

extension ListRulesRequest: PagedRequest {}

/// The answer of ListRules.
package struct ListRulesResponse: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.registry.v1.ListRulesResponse" }

    /// The rules.
    package var rules: [RuleBookRow] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// The version that they are of.
    package var version: Int32 = 0

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        rules: [RuleBookRow] = [],
        nextPageToken: String = "",
        version: Int32 = 0
    ) {
        self.rules = rules
        self.nextPageToken = nextPageToken
        self.version = version
    }
}

extension ListRulesResponse {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__registry__v1__list_rules_response__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Registry__V1__ListRulesResponse>) throws(MessageFault) {
        self.init()
        self.rules.reserveCapacity(c.pointee.n_rules)
        for index in 0..<c.pointee.n_rules {
            guard let nested = c.pointee.rules[index] else { continue }
            do { self.rules.append(try RuleBookRow(unpacked: nested)) } catch { throw error.inside("rules", index) }
        }
        self.nextPageToken = try MessageArena.string(c.pointee.next_page_token, "next_page_token")
        self.version = c.pointee.version
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Registry__V1__ListRulesResponse> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Registry__V1__ListRulesResponse>.size)
        let c = memory.bindMemory(to: Xinyi__Registry__V1__ListRulesResponse.self, capacity: 1)
        xinyi__registry__v1__list_rules_response__init(c)
        if !self.rules.isEmpty {
            c.pointee.n_rules = self.rules.count
            let memory = arena.allocate(self.rules.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookRow>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Registry__V1__RuleBookRow>?).self, capacity: self.rules.count)
            for index in self.rules.indices {
                do { list[index] = try self.rules[index].packed(in: arena) } catch { throw error.inside("rules", index) }
            }
            c.pointee.rules = list
        }
        c.pointee.next_page_token = try arena.copy(self.nextPageToken, "next_page_token")
        c.pointee.version = self.version
        return c
    }
}

extension ListRulesResponse: PagedResponse {
    /// The page's items, which the contract calls `rules`.
    package var items: [RuleBookRow] {
        get { rules }
        set { rules = newValue }
    }
}

/// What each method of `xinyi.registry.v1.RuleBookService` is, for routers, channels and policies.
package enum RuleBookServiceMethods {
    /// Loads a version of the whole book. It is judged as a whole, worked examples included, before anything is stored. A
    /// book that takes something from subjects is loaded by the lead department only, with a reason; what was decided
    /// before keeps the version that applied.
    ///
    /// Rows: X9, R2.
    /// Errors: INVALID_ARGUMENT (INVALID_RULE_BOOK) naming row and column, or for a hash that is not that of the rows;
    /// FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS, UNKNOWN_DEPARTMENT, TAKES_FROM_SUBJECT); PERMISSION_DENIED for
    /// callers other than the lead department.
    package static let loadRuleBook = MethodDescriptor(
        service: "xinyi.registry.v1.RuleBookService", method: "LoadRuleBook",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead], isBulk: true,
        rows: ["X9", "R2"])

    /// Returns the current book, a version of it, or the one that was current at the end of a day.
    ///
    /// Rows: X9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if name or date is malformed or both are given; FAILED_PRECONDITION
    /// (RULE_BOOK_MISSING) while none is loaded.
    package static let getRuleBook = MethodDescriptor(
        service: "xinyi.registry.v1.RuleBookService", method: "GetRuleBook",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X9"])

    /// Lists rules of a book in their order.
    ///
    /// Rows: X9.
    /// Errors: INVALID_ARGUMENT for a bad page size, token, name, key or date; NOT_FOUND for a version that was never
    /// loaded; FAILED_PRECONDITION (RULE_BOOK_MISSING) while none is loaded.
    package static let listRules = MethodDescriptor(
        service: "xinyi.registry.v1.RuleBookService", method: "ListRules",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [loadRuleBook, getRuleBook, listRules]
}

/// Keeps the rule book, every version of it. The registry applies the current one; its feed carries it to the others.
package protocol RuleBookService: RPCService {
    /// Loads a version of the whole book. It is judged as a whole, worked examples included, before anything is stored. A
    /// book that takes something from subjects is loaded by the lead department only, with a reason; what was decided
    /// before keeps the version that applied.
    ///
    /// Rows: X9, R2.
    /// Errors: INVALID_ARGUMENT (INVALID_RULE_BOOK) naming row and column, or for a hash that is not that of the rows;
    /// FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS, UNKNOWN_DEPARTMENT, TAKES_FROM_SUBJECT); PERMISSION_DENIED for
    /// callers other than the lead department.
    func loadRuleBook(_ request: LoadRuleBookRequest, context: ServerContext) async throws -> LoadRuleBookResponse

    /// Returns the current book, a version of it, or the one that was current at the end of a day.
    ///
    /// Rows: X9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if name or date is malformed or both are given; FAILED_PRECONDITION
    /// (RULE_BOOK_MISSING) while none is loaded.
    func getRuleBook(_ request: GetRuleBookRequest, context: ServerContext) async throws -> GetRuleBookResponse

    /// Lists rules of a book in their order.
    ///
    /// Rows: X9.
    /// Errors: INVALID_ARGUMENT for a bad page size, token, name, key or date; NOT_FOUND for a version that was never
    /// loaded; FAILED_PRECONDITION (RULE_BOOK_MISSING) while none is loaded.
    func listRules(_ request: ListRulesRequest, context: ServerContext) async throws -> ListRulesResponse
}

extension RuleBookService {
    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func loadRuleBook(_ request: LoadRuleBookRequest, context: ServerContext) async throws -> LoadRuleBookResponse {
        throw unimplemented(RuleBookServiceMethods.loadRuleBook)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func getRuleBook(_ request: GetRuleBookRequest, context: ServerContext) async throws -> GetRuleBookResponse {
        throw unimplemented(RuleBookServiceMethods.getRuleBook)
    }

    /// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.
    package func listRules(_ request: ListRulesRequest, context: ServerContext) async throws -> ListRulesResponse {
        throw unimplemented(RuleBookServiceMethods.listRules)
    }
}

extension RuleBookService {
    /// Makes every method of `RuleBookService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRuleBookService(in router: inout Router) {
        router.add(RuleBookServiceMethods.loadRuleBook) { payload, limits, _ throws(RPCError) in
            let request = try LoadRuleBookRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.loadRuleBook(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RuleBookServiceMethods.getRuleBook) { payload, limits, _ throws(RPCError) in
            let request = try GetRuleBookRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getRuleBook(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(RuleBookServiceMethods.listRules) { payload, limits, _ throws(RPCError) in
            let request = try ListRulesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRules(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    /// Makes every method of the service reachable.
    package func register(in router: inout Router) {
        registerRuleBookService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.RuleBookService`.
///
/// Keeps the rule book, every version of it. The registry applies the current one; its feed carries it to the others.
package struct RuleBookServiceClient: RPCClient {
    /// What the calls go over.
    package let channel: any Channel

    /// A client that calls over `channel`.
    package init(channel: any Channel) { self.channel = channel }

    /// Loads a version of the whole book. It is judged as a whole, worked examples included, before anything is stored. A
    /// book that takes something from subjects is loaded by the lead department only, with a reason; what was decided
    /// before keeps the version that applied.
    ///
    /// Rows: X9, R2.
    /// Errors: INVALID_ARGUMENT (INVALID_RULE_BOOK) naming row and column, or for a hash that is not that of the rows;
    /// FAILED_PRECONDITION (OLDER_VERSION, VERSION_DIFFERS, UNKNOWN_DEPARTMENT, TAKES_FROM_SUBJECT); PERMISSION_DENIED for
    /// callers other than the lead department.
    package func loadRuleBook(_ request: LoadRuleBookRequest, options: CallOptions = .default) async throws -> LoadRuleBookResponse {
        try decodeResponse(await channel.unaryBytes(RuleBookServiceMethods.loadRuleBook, request.serialized(), options: options))
    }

    /// Returns the current book, a version of it, or the one that was current at the end of a day.
    ///
    /// Rows: X9.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if name or date is malformed or both are given; FAILED_PRECONDITION
    /// (RULE_BOOK_MISSING) while none is loaded.
    package func getRuleBook(_ request: GetRuleBookRequest, options: CallOptions = .default) async throws -> GetRuleBookResponse {
        try decodeResponse(await channel.unaryBytes(RuleBookServiceMethods.getRuleBook, request.serialized(), options: options))
    }

    /// Lists rules of a book in their order.
    ///
    /// Rows: X9.
    /// Errors: INVALID_ARGUMENT for a bad page size, token, name, key or date; NOT_FOUND for a version that was never
    /// loaded; FAILED_PRECONDITION (RULE_BOOK_MISSING) while none is loaded.
    package func listRules(_ request: ListRulesRequest, options: CallOptions = .default) async throws -> ListRulesResponse {
        try decodeResponse(await channel.unaryBytes(RuleBookServiceMethods.listRules, request.serialized(), options: options))
    }
}
