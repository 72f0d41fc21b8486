// Written by `make generate` from proto/xinyi/registry/v1/rule_book_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for LoadRuleBook.
package struct LoadRuleBookRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.LoadRuleBookRequest" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        requestId: String = "", version: Int32 = 0, sha256: String = "", rules: [RuleBookRow] = [],
        official: CommonSchema.Official? = nil, lossReason: String = ""
    ) {
        self.requestId = requestId
        self.version = version
        self.sha256 = sha256
        self.rules = rules
        self.official = official
        self.lossReason = lossReason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        visitor.number(&version)
        try visitor.text(&sha256)
        try visitor.messages(&rules)
        try visitor.message(&official)
        try visitor.text(&lossReason)
    }
}

extension LoadRuleBookRequest: ActedRequest, IdempotentRequest {}

/// The answer of LoadRuleBook.
package struct LoadRuleBookResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.LoadRuleBookResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The version loaded, without its rules.
    package var ruleBook: RuleBookEdition? = nil

    /// Rules in it.
    package var ruleCount: Int32 = 0

    /// What it takes from subjects compared with the version before, at most 100.
    package var setbacks: [RuleBookSetback] = []

    package init() {}

    package init(
        ruleBook: RuleBookEdition? = nil, ruleCount: Int32 = 0, setbacks: [RuleBookSetback] = []
    ) {
        self.ruleBook = ruleBook
        self.ruleCount = ruleCount
        self.setbacks = setbacks
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&ruleBook)
        visitor.number(&ruleCount)
        try visitor.messages(&setbacks)
    }
}

/// The request for GetRuleBook. Without name and date, the current book.
package struct GetRuleBookRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetRuleBookRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `ruleBooks/{version}`, or empty.
    package var name: String = ""

    /// `YYYY-MM-DD`: the book that was current at the end of that day; or empty.
    package var date: String = ""

    package init() {}

    package init(
        name: String = "", date: String = ""
    ) {
        self.name = name
        self.date = date
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&date)
    }
}

extension GetRuleBookRequest: NamedRequest {}

/// The answer of GetRuleBook.
package struct GetRuleBookResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.GetRuleBookResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The book.
    package var ruleBook: RuleBookEdition? = nil

    package init() {}

    package init(
        ruleBook: RuleBookEdition? = nil
    ) {
        self.ruleBook = ruleBook
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&ruleBook)
    }
}

/// The request for ListRules.
package struct ListRulesRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListRulesRequest" }
    package static let shape = MessageShape(of: Self.self)

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

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", ruleBook: String = "", key: String = "", department: String = "",
        date: String = "", certainty: RuleBookCertainty = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.ruleBook = ruleBook
        self.key = key
        self.department = department
        self.date = date
        self.certainty = certainty
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&ruleBook)
        try visitor.text(&key)
        try visitor.text(&department)
        try visitor.text(&date)
        try visitor.value(&certainty)
    }
}

extension ListRulesRequest: PagedRequest {}

/// The answer of ListRules.
package struct ListRulesResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListRulesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The rules.
    package var rules: [RuleBookRow] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// The version that they are of.
    package var version: Int32 = 0

    package init() {}

    package init(
        rules: [RuleBookRow] = [], nextPageToken: String = "", version: Int32 = 0
    ) {
        self.rules = rules
        self.nextPageToken = nextPageToken
        self.version = version
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&rules)
        try visitor.text(&nextPageToken)
        visitor.number(&version)
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
    package static let loadRuleBook = MethodDescriptor(
        service: "xinyi.registry.v1.RuleBookService", method: "LoadRuleBook",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead], isBulk: true,
        rows: ["X9", "R2"])

    package static let getRuleBook = MethodDescriptor(
        service: "xinyi.registry.v1.RuleBookService", method: "GetRuleBook",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X9"])

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

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension RuleBookService {
    package func loadRuleBook(_ request: LoadRuleBookRequest, context: ServerContext) async throws -> LoadRuleBookResponse {
        throw unimplemented(RuleBookServiceMethods.loadRuleBook)
    }

    package func getRuleBook(_ request: GetRuleBookRequest, context: ServerContext) async throws -> GetRuleBookResponse {
        throw unimplemented(RuleBookServiceMethods.getRuleBook)
    }

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

    package func register(in router: inout Router) {
        registerRuleBookService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.RuleBookService`; what each method does and refuses is said at ``RuleBookService``.
package struct RuleBookServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func loadRuleBook(_ request: LoadRuleBookRequest, options: CallOptions = .default) async throws -> LoadRuleBookResponse {
        try decodeResponse(await channel.unaryBytes(RuleBookServiceMethods.loadRuleBook, request.serialized(), options: options))
    }

    package func getRuleBook(_ request: GetRuleBookRequest, options: CallOptions = .default) async throws -> GetRuleBookResponse {
        try decodeResponse(await channel.unaryBytes(RuleBookServiceMethods.getRuleBook, request.serialized(), options: options))
    }

    package func listRules(_ request: ListRulesRequest, options: CallOptions = .default) async throws -> ListRulesResponse {
        try decodeResponse(await channel.unaryBytes(RuleBookServiceMethods.listRules, request.serialized(), options: options))
    }
}
