// Written by `make generate` from proto/xinyi/common/v1/upkeep_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaRuntime

/// How a timed act stands by the time that the service goes by now.
package enum TimedActStanding: ContractEnum {
    /// Not stated. Never sent.
    case unspecified
    /// It was due: it stays.
    case due
    /// It came before it was due, and can be undone.
    case early
    /// It came before it was due, and cannot be undone as things stand.
    case fixed
    /// It was undone.
    case undone
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .due, .early, .fixed, .undone]
    package static let names = ["TIMED_ACT_STANDING_UNSPECIFIED", "TIMED_ACT_STANDING_DUE", "TIMED_ACT_STANDING_EARLY", "TIMED_ACT_STANDING_FIXED", "TIMED_ACT_STANDING_UNDONE"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .due
            case 2: self = .early
            case 3: self = .fixed
            case 4: self = .undone
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .due: 1
            case .early: 2
            case .fixed: 3
            case .undone: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// How a service stands with a source.
package enum SourceState: ContractEnum {
    /// Not stated. Never sent.
    case unspecified
    /// Its changes are followed.
    case following
    /// A snapshot is being taken.
    case resyncing
    /// It offers less than half of what is known of it: kept back until an operator accepts it.
    case held
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .following, .resyncing, .held]
    package static let names = ["SOURCE_STATE_UNSPECIFIED", "SOURCE_STATE_FOLLOWING", "SOURCE_STATE_RESYNCING", "SOURCE_STATE_HELD"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .following
            case 2: self = .resyncing
            case 3: self = .held
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .following: 1
            case .resyncing: 2
            case .held: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What was found of a chained table.
package enum ChainCondition: ContractEnum {
    /// Not stated. Never sent.
    case unspecified
    /// Every row follows from the one before it, and none is missing.
    case intact
    /// A row was changed or removed.
    case broken
    /// Rows at the end are gone.
    case cut
    /// What keeps rows from being changed or removed is gone.
    case unguarded
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .intact, .broken, .cut, .unguarded]
    package static let names = ["CHAIN_CONDITION_UNSPECIFIED", "CHAIN_CONDITION_INTACT", "CHAIN_CONDITION_BROKEN", "CHAIN_CONDITION_CUT", "CHAIN_CONDITION_UNGUARDED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .intact
            case 2: self = .broken
            case 3: self = .cut
            case 4: self = .unguarded
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .intact: 1
            case .broken: 2
            case .cut: 3
            case .unguarded: 4
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// What a service did because its clock said that the hour had come.
package struct TimedAct: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.TimedAct" }
    package static let shape = MessageShape(of: Self.self)

    /// Its number in the service, from 1.
    package var number: Int64 = 0

    /// What was done, as the audit chain calls it: "ExpireEntry".
    package var action: String = ""

    /// The record that it was done to: "entries/e12".
    package var target: String = ""

    /// When it was done, by the clock of then.
    package var actTime: WireTimestamp? = nil

    /// From when on it was due.
    package var dueTime: WireTimestamp? = nil

    /// What it did to whom it concerns.
    package var effect: String = ""

    /// The same in Chinese.
    package var effectZh: String = ""

    /// How it stands.
    package var standing: TimedActStanding = .unspecified

    /// Why it cannot be undone; empty otherwise.
    package var obstacle: String = ""

    /// The same in Chinese.
    package var obstacleZh: String = ""

    /// What to do where it cannot be undone; empty otherwise.
    package var remedy: String = ""

    /// The same in Chinese.
    package var remedyZh: String = ""

    /// When it was undone; absent otherwise.
    package var undoTime: WireTimestamp? = nil

    /// Who undid it; empty otherwise.
    package var undoneBy: String = ""

    package init() {}

    package init(
        number: Int64 = 0, action: String = "", target: String = "", actTime: WireTimestamp? = nil, dueTime: WireTimestamp? = nil,
        effect: String = "", effectZh: String = "", standing: TimedActStanding = .unspecified, obstacle: String = "",
        obstacleZh: String = "", remedy: String = "", remedyZh: String = "", undoTime: WireTimestamp? = nil,
        undoneBy: String = ""
    ) {
        self.number = number
        self.action = action
        self.target = target
        self.actTime = actTime
        self.dueTime = dueTime
        self.effect = effect
        self.effectZh = effectZh
        self.standing = standing
        self.obstacle = obstacle
        self.obstacleZh = obstacleZh
        self.remedy = remedy
        self.remedyZh = remedyZh
        self.undoTime = undoTime
        self.undoneBy = undoneBy
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&self.number)
        try visitor.text(&action)
        try visitor.text(&target)
        try visitor.message(&actTime)
        try visitor.message(&dueTime)
        try visitor.text(&effect)
        try visitor.text(&effectZh)
        try visitor.value(&standing)
        try visitor.text(&obstacle)
        try visitor.text(&obstacleZh)
        try visitor.text(&remedy)
        try visitor.text(&remedyZh)
        try visitor.message(&undoTime)
        try visitor.text(&undoneBy)
    }
}

/// The request for ListTimedActs.
package struct ListTimedActsRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListTimedActsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The first instant of the span, by the clock of then.
    package var since: WireTimestamp? = nil

    /// The first instant behind the span; absent for no end.
    package var until: WireTimestamp? = nil

    /// Acts of a page, 0 for 50, at most 1000.
    package var pageSize: Int32 = 0

    /// The next_page_token of the page before; empty for the first.
    package var pageToken: String = ""

    package init() {}

    package init(
        since: WireTimestamp? = nil, until: WireTimestamp? = nil, pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.since = since
        self.until = until
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&since)
        try visitor.message(&until)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListTimedActsRequest: PagedRequest {}

/// The answer of ListTimedActs.
package struct ListTimedActsResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListTimedActsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The acts, newest first; none where the service does nothing by its clock.
    package var acts: [TimedAct] = []

    /// Where the next page begins; empty on the last one.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        acts: [TimedAct] = [], nextPageToken: String = ""
    ) {
        self.acts = acts
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&acts)
        try visitor.text(&nextPageToken)
    }
}

extension ListTimedActsResponse: PagedResponse {
    /// The page's items, which the contract calls `acts`.
    package var items: [TimedAct] {
        get { acts }
        set { acts = newValue }
    }
}

/// The request for UndoTimedActs.
package struct UndoTimedActsRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.UndoTimedActsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// The first instant of the span, by the clock of then.
    package var since: WireTimestamp? = nil

    /// The first instant behind the span.
    package var until: WireTimestamp? = nil

    /// Why, 1 to 1000 bytes, for the record.
    package var reason: String = ""

    /// True to tell what would be undone, and to undo nothing.
    package var dryRun: Bool = false

    /// The next_page_token of the answer before, for the rest of a long span; empty for its beginning.
    package var pageToken: String = ""

    package init() {}

    package init(
        requestId: String = "", since: WireTimestamp? = nil, until: WireTimestamp? = nil, reason: String = "",
        dryRun: Bool = false, pageToken: String = ""
    ) {
        self.requestId = requestId
        self.since = since
        self.until = until
        self.reason = reason
        self.dryRun = dryRun
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&since)
        try visitor.message(&until)
        try visitor.text(&reason)
        visitor.number(&dryRun)
        try visitor.text(&pageToken)
    }
}

extension UndoTimedActsRequest: IdempotentRequest {}

/// The answer of UndoTimedActs.
package struct UndoTimedActsResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.UndoTimedActsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The acts that were looked at, newest first, as they stand now.
    package var acts: [TimedAct] = []

    /// How many of them this call undid.
    package var undone: Int32 = 0

    /// How many of them stand as they did: they were due, or cannot be undone.
    package var left: Int32 = 0

    /// Where to go on; empty where the span was looked at to its beginning.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        acts: [TimedAct] = [], undone: Int32 = 0, left: Int32 = 0, nextPageToken: String = ""
    ) {
        self.acts = acts
        self.undone = undone
        self.left = left
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&acts)
        visitor.number(&undone)
        visitor.number(&left)
        try visitor.text(&nextPageToken)
    }
}

extension UndoTimedActsResponse: PagedResponse {
    /// The page's items, which the contract calls `acts`.
    package var items: [TimedAct] {
        get { acts }
        set { acts = newValue }
    }
}

/// A source that a service follows.
package struct FollowedSource: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.FollowedSource" }
    package static let shape = MessageShape(of: Self.self)

    /// The source: "registry" or "listing".
    package var source: String = ""

    /// How the service stands with it.
    package var state: SourceState = .unspecified

    /// The last position applied.
    package var position: Int64 = 0

    /// The identity of the feed that the position is of; empty while it is not known.
    package var identity: String = ""

    /// The digest of the feed at the position, 64 hex digits; empty while it is not known.
    package var digest: String = ""

    /// Records of the source that the service keeps.
    package var rows: Int64 = 0

    /// Held: the identity of the feed that is offered.
    package var heldIdentity: String = ""

    /// Held: how many records it offers.
    package var heldRows: Int64 = 0

    /// Held: since when.
    package var heldTime: WireTimestamp? = nil

    /// When another history was taken over and no operator has acknowledged it yet; absent otherwise.
    package var otherHistoryTime: WireTimestamp? = nil

    package init() {}

    package init(
        source: String = "", state: SourceState = .unspecified, position: Int64 = 0, identity: String = "", digest: String = "",
        rows: Int64 = 0, heldIdentity: String = "", heldRows: Int64 = 0, heldTime: WireTimestamp? = nil,
        otherHistoryTime: WireTimestamp? = nil
    ) {
        self.source = source
        self.state = state
        self.position = position
        self.identity = identity
        self.digest = digest
        self.rows = rows
        self.heldIdentity = heldIdentity
        self.heldRows = heldRows
        self.heldTime = heldTime
        self.otherHistoryTime = otherHistoryTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&source)
        try visitor.value(&state)
        visitor.number(&position)
        try visitor.text(&identity)
        try visitor.text(&digest)
        visitor.number(&rows)
        try visitor.text(&heldIdentity)
        visitor.number(&heldRows)
        try visitor.message(&heldTime)
        try visitor.message(&otherHistoryTime)
    }
}

/// The request for GetSources. It has no fields.
package struct GetSourcesRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetSourcesRequest" }
    package static let shape = MessageShape(of: Self.self)

    package init() {}

    package mutating func visit(_ visitor: inout FieldVisitor) {}
}

/// The answer of GetSources.
package struct GetSourcesResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetSourcesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The sources by name; none where the service follows none.
    package var sources: [FollowedSource] = []

    package init() {}

    package init(
        sources: [FollowedSource] = []
    ) {
        self.sources = sources
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&sources)
    }
}

/// The request for AcceptSource.
package struct AcceptSourceRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.AcceptSourceRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// The source, as GetSources names it.
    package var source: String = ""

    /// The identity that is accepted: held_identity of a source that is held, identity where another history is acknowledged.
    package var identity: String = ""

    /// How many records are accepted at least: held_rows of a source that is held. Not used where another history is acknowledged.
    package var rows: Int64 = 0

    /// Why, 1 to 1000 bytes, for the record.
    package var reason: String = ""

    package init() {}

    package init(
        requestId: String = "", source: String = "", identity: String = "", rows: Int64 = 0, reason: String = ""
    ) {
        self.requestId = requestId
        self.source = source
        self.identity = identity
        self.rows = rows
        self.reason = reason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&source)
        try visitor.text(&identity)
        visitor.number(&rows)
        try visitor.text(&reason)
    }
}

extension AcceptSourceRequest: IdempotentRequest {}

/// The answer of AcceptSource.
package struct AcceptSourceResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.AcceptSourceResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The source as it stands. What was held is taken over within seconds.
    package var source: FollowedSource? = nil

    package init() {}

    package init(
        source: FollowedSource? = nil
    ) {
        self.source = source
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&source)
    }
}

/// The request for GetTime. It has no fields.
package struct GetTimeRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetTimeRequest" }
    package static let shape = MessageShape(of: Self.self)

    package init() {}

    package mutating func visit(_ visitor: inout FieldVisitor) {}
}

/// The answer of GetTime.
package struct GetTimeResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetTimeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The time that the service goes by.
    package var time: WireTimestamp? = nil

    /// What its clock says.
    package var claimedTime: WireTimestamp? = nil

    /// True while the clock is further from the last moment on record, or from what most of the other services say, than it may be.
    package var inDoubt: Bool = false

    package init() {}

    package init(
        time: WireTimestamp? = nil, claimedTime: WireTimestamp? = nil, inDoubt: Bool = false
    ) {
        self.time = time
        self.claimedTime = claimedTime
        self.inDoubt = inDoubt
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&time)
        try visitor.message(&claimedTime)
        visitor.number(&inDoubt)
    }
}

/// The request for AcceptTime.
package struct AcceptTimeRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.AcceptTimeRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Names the request, 8 to 64 visible ASCII characters.
    package var requestId: String = ""

    /// The day that it is today in Asia/Shanghai, `YYYY-MM-DD`, as the operator knows it from elsewhere.
    package var date: String = ""

    /// Why, 1 to 1000 bytes, for the record.
    package var reason: String = ""

    package init() {}

    package init(
        requestId: String = "", date: String = "", reason: String = ""
    ) {
        self.requestId = requestId
        self.date = date
        self.reason = reason
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&date)
        try visitor.text(&reason)
    }
}

extension AcceptTimeRequest: IdempotentRequest {}

/// The answer of AcceptTime.
package struct AcceptTimeResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.AcceptTimeResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The time that was accepted.
    package var time: WireTimestamp? = nil

    package init() {}

    package init(
        time: WireTimestamp? = nil
    ) {
        self.time = time
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&time)
    }
}

/// A chained table of a store.
package struct ChainState: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ChainState" }
    package static let shape = MessageShape(of: Self.self)

    /// The table: "store_audit" for the audit chain.
    package var table: String = ""

    /// What was found.
    package var condition: ChainCondition = .unspecified

    /// Rows that follow.
    package var rows: Int64 = 0

    /// The hash of the last row, 64 hex digits, of an intact chain: to be noted elsewhere.
    package var head: String = ""

    /// What is wrong, for a report; empty of an intact chain.
    package var problem: String = ""

    /// The same in Chinese.
    package var problemZh: String = ""

    package init() {}

    package init(
        table: String = "", condition: ChainCondition = .unspecified, rows: Int64 = 0, head: String = "", problem: String = "",
        problemZh: String = ""
    ) {
        self.table = table
        self.condition = condition
        self.rows = rows
        self.head = head
        self.problem = problem
        self.problemZh = problemZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&table)
        try visitor.value(&condition)
        visitor.number(&rows)
        try visitor.text(&head)
        try visitor.text(&problem)
        try visitor.text(&problemZh)
    }
}

/// The request for VerifyStore.
package struct VerifyStoreRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.VerifyStoreRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// True to check the whole file as well, which takes seconds for each gigabyte.
    package var integrity: Bool = false

    package init() {}

    package init(
        integrity: Bool = false
    ) {
        self.integrity = integrity
    }

    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&integrity)
    }
}

/// The answer of VerifyStore.
package struct VerifyStoreResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.VerifyStoreResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The chains; none where the service keeps no store.
    package var chains: [ChainState] = []

    /// What is wrong with the file; empty where nothing was found or it was not checked.
    package var integrityProblem: String = ""

    /// Why the store cannot be the one that was open here before; empty where it can.
    package var replaced: String = ""

    /// `integrity_problem` in Chinese.
    package var integrityProblemZh: String = ""

    /// `replaced` in Chinese.
    package var replacedZh: String = ""

    package init() {}

    package init(
        chains: [ChainState] = [], integrityProblem: String = "", replaced: String = "", integrityProblemZh: String = "",
        replacedZh: String = ""
    ) {
        self.chains = chains
        self.integrityProblem = integrityProblem
        self.replaced = replaced
        self.integrityProblemZh = integrityProblemZh
        self.replacedZh = replacedZh
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&chains)
        try visitor.text(&integrityProblem)
        try visitor.text(&replaced)
        try visitor.text(&integrityProblemZh)
        try visitor.text(&replacedZh)
    }
}

/// What each method of `xinyi.common.v1.UpkeepService` is, for routers, channels and policies.
package enum UpkeepServiceMethods {
    package static let getSources = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "GetSources",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X7"])

    package static let acceptSource = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "AcceptSource",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator],
        rows: ["X7"])

    package static let verifyStore = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "VerifyStore",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X2", "X7"])

    package static let getTime = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "GetTime",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X7"])

    package static let acceptTime = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "AcceptTime",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator],
        rows: ["X7"])

    package static let listTimedActs = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "ListTimedActs",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.operator],
        rows: ["X7"])

    package static let undoTimedActs = MethodDescriptor(
        service: "xinyi.common.v1.UpkeepService", method: "UndoTimedActs",
        kind: .unary,
        idempotency: .idempotent,
        access: [.operator],
        rows: ["X7"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [getSources, acceptSource, verifyStore, getTime, acceptTime, listTimedActs, undoTimedActs]
}

/// Upkeep of a running service, for operators. Served by all five services; one that keeps no store has nothing to show.
package protocol UpkeepService: RPCService {
    /// Lists the sources that the service follows, by name: where each stands, and what waits for an operator's word.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    func getSources(_ request: GetSourcesRequest, context: ServerContext) async throws -> GetSourcesResponse

    /// Accepts what a source offers although it has much less than what is known of it, or acknowledges that a source has another
    /// history than before. On record. Until then the service keeps what it knew, and answers that it is not fresh.
    ///
    /// Rows: X7.
    /// Errors: NOT_FOUND (SOURCE_NOT_FOUND) for a source that the service does not follow; FAILED_PRECONDITION (NOTHING_TO_ACCEPT)
    /// if nothing waits, (SOURCE_CHANGED) if the source offers something else by now; INVALID_ARGUMENT for a missing reason. Idempotent
    /// by request_id.
    func acceptSource(_ request: AcceptSourceRequest, context: ServerContext) async throws -> AcceptSourceResponse

    /// Checks the audit chain and the other chained tables of the store, and on request the whole file, while the service goes on.
    ///
    /// Rows: X2, X7.
    /// Errors: none of its own. Idempotent.
    func verifyStore(_ request: VerifyStoreRequest, context: ServerContext) async throws -> VerifyStoreResponse

    /// Returns the time that the service goes by, and whether its clock says another one that is in doubt.
    ///
    /// Rows: X7.
    /// Errors: none of its own. Idempotent.
    func getTime(_ request: GetTimeRequest, context: ServerContext) async throws -> GetTimeResponse

    /// Accepts what the clock says although it is further ahead of the last moment on record than it may be, or most of the other services
    /// contradict it. On record. Until then nothing becomes due by the clock, and calls that record something are refused
    /// (CLOCK_IN_DOUBT).
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_ACCEPT) if the clock is not in doubt, (CLOCK_DIFFERS) if it says another day than the
    /// request; INVALID_ARGUMENT for a day that is none or a missing reason. Idempotent by request_id.
    func acceptTime(_ request: AcceptTimeRequest, context: ServerContext) async throws -> AcceptTimeResponse

    /// Lists what the service did because its clock said that the hour had come, between two instants of that clock, newest first: to
    /// which record, which effect it had, and whether it can be undone.
    ///
    /// Rows: X7.
    /// Errors: INVALID_ARGUMENT for a missing or empty span, or a page token of another request. Idempotent.
    func listTimedActs(_ request: ListTimedActsRequest, context: ServerContext) async throws -> ListTimedActsResponse

    /// Undoes what a wrong clock did between two instants of that clock, newest first, at most 200 acts a call. On record, act by act.
    /// Undone is only what would not be due yet by the time that the service goes by now and by what the other services say:
    /// what came when it was due stays. What cannot be undone is told with its reason and with what to do.
    ///
    /// Rows: X7.
    /// Errors: FAILED_PRECONDITION (NOTHING_TO_UNDO) if the span holds nothing that can be undone, (CLOCK_IN_DOUBT) while the clock is
    /// in doubt; INVALID_ARGUMENT for a missing or empty span, a missing reason, or a page token of another request. Idempotent by
    /// request_id.
    func undoTimedActs(_ request: UndoTimedActsRequest, context: ServerContext) async throws -> UndoTimedActsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension UpkeepService {
    package func getSources(_ request: GetSourcesRequest, context: ServerContext) async throws -> GetSourcesResponse {
        throw unimplemented(UpkeepServiceMethods.getSources)
    }

    package func acceptSource(_ request: AcceptSourceRequest, context: ServerContext) async throws -> AcceptSourceResponse {
        throw unimplemented(UpkeepServiceMethods.acceptSource)
    }

    package func verifyStore(_ request: VerifyStoreRequest, context: ServerContext) async throws -> VerifyStoreResponse {
        throw unimplemented(UpkeepServiceMethods.verifyStore)
    }

    package func getTime(_ request: GetTimeRequest, context: ServerContext) async throws -> GetTimeResponse {
        throw unimplemented(UpkeepServiceMethods.getTime)
    }

    package func acceptTime(_ request: AcceptTimeRequest, context: ServerContext) async throws -> AcceptTimeResponse {
        throw unimplemented(UpkeepServiceMethods.acceptTime)
    }

    package func listTimedActs(_ request: ListTimedActsRequest, context: ServerContext) async throws -> ListTimedActsResponse {
        throw unimplemented(UpkeepServiceMethods.listTimedActs)
    }

    package func undoTimedActs(_ request: UndoTimedActsRequest, context: ServerContext) async throws -> UndoTimedActsResponse {
        throw unimplemented(UpkeepServiceMethods.undoTimedActs)
    }
}

extension UpkeepService {
    /// Makes every method of `UpkeepService` reachable.
    /// A type that serves several services calls each one's.
    package func registerUpkeepService(in router: inout Router) {
        router.add(UpkeepServiceMethods.getSources) { payload, limits, _ throws(RPCError) in
            let request = try GetSourcesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getSources(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.acceptSource) { payload, limits, _ throws(RPCError) in
            let request = try AcceptSourceRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptSource(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.verifyStore) { payload, limits, _ throws(RPCError) in
            let request = try VerifyStoreRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.verifyStore(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.getTime) { payload, limits, _ throws(RPCError) in
            let request = try GetTimeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getTime(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.acceptTime) { payload, limits, _ throws(RPCError) in
            let request = try AcceptTimeRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.acceptTime(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.listTimedActs) { payload, limits, _ throws(RPCError) in
            let request = try ListTimedActsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listTimedActs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(UpkeepServiceMethods.undoTimedActs) { payload, limits, _ throws(RPCError) in
            let request = try UndoTimedActsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.undoTimedActs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerUpkeepService(in: &router)
    }
}

/// Calls `xinyi.common.v1.UpkeepService`; what each method does and refuses is said at ``UpkeepService``.
package struct UpkeepServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func getSources(_ request: GetSourcesRequest, options: CallOptions = .default) async throws -> GetSourcesResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.getSources, request.serialized(), options: options))
    }

    package func acceptSource(_ request: AcceptSourceRequest, options: CallOptions = .default) async throws -> AcceptSourceResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.acceptSource, request.serialized(), options: options))
    }

    package func verifyStore(_ request: VerifyStoreRequest, options: CallOptions = .default) async throws -> VerifyStoreResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.verifyStore, request.serialized(), options: options))
    }

    package func getTime(_ request: GetTimeRequest, options: CallOptions = .default) async throws -> GetTimeResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.getTime, request.serialized(), options: options))
    }

    package func acceptTime(_ request: AcceptTimeRequest, options: CallOptions = .default) async throws -> AcceptTimeResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.acceptTime, request.serialized(), options: options))
    }

    package func listTimedActs(_ request: ListTimedActsRequest, options: CallOptions = .default) async throws -> ListTimedActsResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.listTimedActs, request.serialized(), options: options))
    }

    package func undoTimedActs(_ request: UndoTimedActsRequest, options: CallOptions = .default) async throws -> UndoTimedActsResponse {
        try decodeResponse(await channel.unaryBytes(UpkeepServiceMethods.undoTimedActs, request.serialized(), options: options))
    }
}
