// Written by `make generate` from proto/xinyi/registry/v1/feed_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for WatchRegistry.
package struct WatchRegistryRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.WatchRegistryRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The last position applied; 0 means from the beginning.
    package var afterPosition: Int64 = 0

    /// The history that the position belongs to, as the last message or the snapshot gave it. Absent: it is not compared.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        afterPosition: Int64 = 0, history: CommonSchema.FeedHistory? = nil
    ) {
        self.afterPosition = afterPosition
        self.history = history
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&afterPosition)
        try visitor.message(&history)
    }
}

/// One message of the stream of WatchRegistry.
package struct WatchRegistryResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.WatchRegistryResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// What the message is.
    package enum OneOf_Event: Sendable, Hashable {
        /// A change.
        case change(RegistryChange)
        /// A sign of life.
        case heartbeat(CommonSchema.Heartbeat)
        /// The position asked for is gone; the stream ends.
        case resync(CommonSchema.ResyncRequired)
    }

    /// What the message is.
    package var event: OneOf_Event?

    /// The feed's history up to the change, or up to the head position of the heartbeat.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        event: OneOf_Event? = nil, history: CommonSchema.FeedHistory? = nil
    ) {
        self.event = event
        self.history = history
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: if let value: RegistryChange = try visitor.message() { event = .change(value) }
                case 2: if let value: CommonSchema.Heartbeat = try visitor.message() { event = .heartbeat(value) }
                case 3: if let value: CommonSchema.ResyncRequired = try visitor.message() { event = .resync(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch event {
                case .change(let value): try visitor.put(1, value)
                case .heartbeat(let value): try visitor.put(2, value)
                case .resync(let value): try visitor.put(3, value)
                case nil: break
            }
        }
        try visitor.message(&history)
    }
}

/// One committed change: the new state of one record.
package struct RegistryChange: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.RegistryChange" }
    package static let shape = MessageShape(of: Self.self)

    /// Its position, gapless; 0 inside a snapshot.
    package var position: Int64 = 0

    /// When it was committed; absent inside a snapshot.
    package var changeTime: WireTimestamp? = nil

    /// The record.
    package enum OneOf_Record: Sendable, Hashable {
        /// A subject, new or changed.
        case subject(SubjectRecord)
        /// A decision, new or changed.
        case decision(DecisionRecord)
        /// A department, new or changed.
        case department(Department)
        /// A year of the calendar, new or changed.
        case calendarYear(CalendarYear)
        /// The rule book, a new version with all its rules. A snapshot has the current one only.
        case ruleBook(RuleBookEdition)
        /// An official of a department, new or changed.
        case official(DepartmentOfficial)
    }

    /// The record.
    package var record: OneOf_Record?

    package init() {}

    package init(
        position: Int64 = 0, changeTime: WireTimestamp? = nil, record: OneOf_Record? = nil
    ) {
        self.position = position
        self.changeTime = changeTime
        self.record = record
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&position)
        try visitor.message(&changeTime)
        while let number = visitor.alternative() {
            switch number {
                case 3: if let value: SubjectRecord = try visitor.message() { record = .subject(value) }
                case 4: if let value: DecisionRecord = try visitor.message() { record = .decision(value) }
                case 5: if let value: Department = try visitor.message() { record = .department(value) }
                case 6: if let value: CalendarYear = try visitor.message() { record = .calendarYear(value) }
                case 7: if let value: RuleBookEdition = try visitor.message() { record = .ruleBook(value) }
                case 8: if let value: DepartmentOfficial = try visitor.message() { record = .official(value) }
                default: break
            }
        }
        if visitor.isWriting {
            switch record {
                case .subject(let value): try visitor.put(3, value)
                case .decision(let value): try visitor.put(4, value)
                case .department(let value): try visitor.put(5, value)
                case .calendarYear(let value): try visitor.put(6, value)
                case .ruleBook(let value): try visitor.put(7, value)
                case .official(let value): try visitor.put(8, value)
                case nil: break
            }
        }
    }
}

/// A subject as others need it: enough to resolve a code locally, nothing that identifies a natural person in clear.
package struct SubjectRecord: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.SubjectRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// `subjects/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: CommonSchema.SubjectKind = .unspecified

    /// The name in use. For natural persons, too: never to be published.
    package var displayName: String = ""

    /// Unified social credit identifier in use; empty where there is none.
    package var uscc: String = ""

    /// Other identifiers that find the subject: former ones, and those of records merged into it.
    package var formerUsccs: [String] = []

    /// Blind index of a natural person's number, 64 hex digits, by the key that the services share; empty for others.
    /// Of a citizen number: domain "citizen-number", the folded 18 characters. Of another document: domain
    /// "identity-document", the number in upper case without blanks and hyphens.
    package var blindIndex: String = ""

    /// Other blind indexes that find the subject: former ones, and those of records merged into it.
    package var formerBlindIndexes: [String] = []

    /// Day of establishment, `YYYY-MM-DD`, or empty.
    package var establishedDate: String = ""

    /// The status.
    package var status: SubjectStatus = .unspecified

    /// The subject that took its place, or empty.
    package var mergedInto: String = ""

    package init() {}

    package init(
        name: String = "", kind: CommonSchema.SubjectKind = .unspecified, displayName: String = "", uscc: String = "",
        formerUsccs: [String] = [], blindIndex: String = "", formerBlindIndexes: [String] = [], establishedDate: String = "",
        status: SubjectStatus = .unspecified, mergedInto: String = ""
    ) {
        self.name = name
        self.kind = kind
        self.displayName = displayName
        self.uscc = uscc
        self.formerUsccs = formerUsccs
        self.blindIndex = blindIndex
        self.formerBlindIndexes = formerBlindIndexes
        self.establishedDate = establishedDate
        self.status = status
        self.mergedInto = mergedInto
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.text(&displayName)
        try visitor.text(&uscc)
        try visitor.texts(&formerUsccs)
        try visitor.text(&blindIndex)
        try visitor.texts(&formerBlindIndexes)
        try visitor.text(&establishedDate)
        try visitor.value(&status)
        try visitor.text(&mergedInto)
    }
}

/// A decision as others need it.
package struct DecisionRecord: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.DecisionRecord" }
    package static let shape = MessageShape(of: Self.self)

    /// `decisions/{id}`.
    package var name: String = ""

    /// The kind.
    package var kind: DecisionKind = .unspecified

    /// `subjects/{id}`; the subject's record always comes before. The record that the decision came to, whatever it is
    /// merged into later.
    package var subject: String = ""

    /// Number of the document.
    package var documentNumber: String = ""

    /// Code of the department that answers for it.
    package var department: String = ""

    /// Unified social credit identifier of the deciding authority.
    package var authorityUscc: String = ""

    /// Day of the decision, `YYYY-MM-DD`.
    package var decisionDate: String = ""

    /// Kinds of penalty; empty for permits.
    package var penaltyKinds: [PenaltyKind] = []

    /// Fine in 0.01 yuan; 0 without one.
    package var fineFen: Int64 = 0

    /// Class by the rule set of its date; unspecified for permits.
    package var severity: SeverityClass = .unspecified

    /// Domain code, or empty where none is stated.
    package var domain: String = ""

    /// Conduct kind for `DECISION:<kind>`, or empty where none is stated.
    package var conductKind: String = ""

    /// The status.
    package var status: DecisionStatus = .unspecified

    /// Who may see it.
    package var disclosure: DisclosureState = .unspecified

    /// True while an objection to it is being verified.
    package var disputed: Bool = false

    /// Last day of validity as the document states it, `YYYY-MM-DD`.
    package var validTo: String = ""

    /// Last day of publication by the rule set, or empty.
    package var publicationEnd: String = ""

    /// When it was to be uploaded.
    package var uploadDue: CommonSchema.DueDate? = nil

    /// True if it was submitted late.
    package var late: Bool = false

    /// When it was submitted first.
    package var submitTime: WireTimestamp? = nil

    /// Version of its content.
    package var version: Int32 = 0

    /// True if an end of its publication came from a repair: it no longer counts as a bad record.
    package var repaired: Bool = false

    /// True if its joint service is due and not recorded.
    package var jointServiceMissing: Bool = false

    /// Day of its joint service, `YYYY-MM-DD`; empty while none is recorded.
    package var servedDate: String = ""

    /// True while reconsideration or litigation about it is pending.
    package var proceedingsPending: Bool = false

    /// True while its execution is suspended by order: no ground of a measure.
    package var executionSuspended: Bool = false

    package init() {}

    package init(
        name: String = "", kind: DecisionKind = .unspecified, subject: String = "", documentNumber: String = "",
        department: String = "", authorityUscc: String = "", decisionDate: String = "", penaltyKinds: [PenaltyKind] = [],
        fineFen: Int64 = 0, severity: SeverityClass = .unspecified, domain: String = "", conductKind: String = "",
        status: DecisionStatus = .unspecified, disclosure: DisclosureState = .unspecified, disputed: Bool = false,
        validTo: String = "", publicationEnd: String = "", uploadDue: CommonSchema.DueDate? = nil, late: Bool = false,
        submitTime: WireTimestamp? = nil, version: Int32 = 0, repaired: Bool = false, jointServiceMissing: Bool = false,
        servedDate: String = "", proceedingsPending: Bool = false, executionSuspended: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.subject = subject
        self.documentNumber = documentNumber
        self.department = department
        self.authorityUscc = authorityUscc
        self.decisionDate = decisionDate
        self.penaltyKinds = penaltyKinds
        self.fineFen = fineFen
        self.severity = severity
        self.domain = domain
        self.conductKind = conductKind
        self.status = status
        self.disclosure = disclosure
        self.disputed = disputed
        self.validTo = validTo
        self.publicationEnd = publicationEnd
        self.uploadDue = uploadDue
        self.late = late
        self.submitTime = submitTime
        self.version = version
        self.repaired = repaired
        self.jointServiceMissing = jointServiceMissing
        self.servedDate = servedDate
        self.proceedingsPending = proceedingsPending
        self.executionSuspended = executionSuspended
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&kind)
        try visitor.text(&subject)
        try visitor.text(&documentNumber)
        try visitor.text(&department)
        try visitor.text(&authorityUscc)
        try visitor.text(&decisionDate)
        try visitor.values(&penaltyKinds)
        visitor.number(&fineFen)
        try visitor.value(&severity)
        try visitor.text(&domain)
        try visitor.text(&conductKind)
        try visitor.value(&status)
        try visitor.value(&disclosure)
        visitor.number(&disputed)
        try visitor.text(&validTo)
        try visitor.text(&publicationEnd)
        try visitor.message(&uploadDue)
        visitor.number(&late)
        try visitor.message(&submitTime)
        visitor.number(&version)
        visitor.number(&repaired)
        visitor.number(&jointServiceMissing)
        try visitor.text(&servedDate)
        visitor.number(&proceedingsPending)
        visitor.number(&executionSuspended)
    }
}

/// The request for ListRegistrySnapshot.
package struct ListRegistrySnapshotRequest: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListRegistrySnapshotRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListRegistrySnapshotRequest: PagedRequest {}

/// The answer of ListRegistrySnapshot.
package struct ListRegistrySnapshotResponse: ContractMessage {
    package static var fullName: String { "xinyi.registry.v1.ListRegistrySnapshotResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The records; their positions and times are not set.
    package var changes: [RegistryChange] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    /// The position after which to watch once every page is applied.
    package var position: Int64 = 0

    /// The history that the position belongs to.
    package var history: CommonSchema.FeedHistory? = nil

    package init() {}

    package init(
        changes: [RegistryChange] = [], nextPageToken: String = "", position: Int64 = 0, history: CommonSchema.FeedHistory? = nil
    ) {
        self.changes = changes
        self.nextPageToken = nextPageToken
        self.position = position
        self.history = history
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&changes)
        try visitor.text(&nextPageToken)
        visitor.number(&position)
        try visitor.message(&history)
    }
}

extension ListRegistrySnapshotResponse: PagedResponse {
    /// The page's items, which the contract calls `changes`.
    package var items: [RegistryChange] {
        get { changes }
        set { changes = newValue }
    }
}

/// What each method of `xinyi.registry.v1.RegistryFeedService` is, for routers, channels and policies.
package enum RegistryFeedServiceMethods {
    package static let watchRegistry = MethodDescriptor(
        service: "xinyi.registry.v1.RegistryFeedService", method: "WatchRegistry",
        kind: .serverStreaming,
        idempotency: .noSideEffects,
        access: [.service], services: ["listing", "measures", "reporting"],
        rows: ["R1", "R2", "R3", "L9"])

    package static let listRegistrySnapshot = MethodDescriptor(
        service: "xinyi.registry.v1.RegistryFeedService", method: "ListRegistrySnapshot",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service], services: ["listing", "measures", "reporting"], isBulk: true,
        rows: ["R1", "R2", "R3", "L9"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [watchRegistry, listRegistrySnapshot]
}

/// The registry's change feed and the snapshot that goes with it. Every change is the whole new state of one record, so
/// that applying one twice, or an older position's state under a newer snapshot, does no harm.
package protocol RegistryFeedService: RPCService {
    /// Replays every change after a position, then follows. Says ResyncRequired and ends if the position is no longer
    /// kept. Heartbeats come at least every 2 seconds.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT if the position is negative or beyond the head; FAILED_PRECONDITION (OTHER_HISTORY) if the
    /// position is of another history; PERMISSION_DENIED for callers that are none of the services that follow it.
    func watchRegistry(_ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>) async throws

    /// Lists the state of every record, page by page, with the position after which to watch: departments, their officials,
    /// calendar years, the rule book, subjects, decisions, in this order. All pages carry the position at which the first one was read; a record may be
    /// newer than that, never older, so that all pages and then the feed after the position give the exact state.
    ///
    /// Rows: R1, R2, R3, L9.
    /// Errors: INVALID_ARGUMENT for a bad page size or token; PERMISSION_DENIED for callers that are none of the
    /// services that follow it.
    func listRegistrySnapshot(_ request: ListRegistrySnapshotRequest, context: ServerContext) async throws -> ListRegistrySnapshotResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension RegistryFeedService {
    package func watchRegistry(_ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>) async throws {
        throw unimplemented(RegistryFeedServiceMethods.watchRegistry)
    }

    package func listRegistrySnapshot(_ request: ListRegistrySnapshotRequest, context: ServerContext) async throws -> ListRegistrySnapshotResponse {
        throw unimplemented(RegistryFeedServiceMethods.listRegistrySnapshot)
    }
}

extension RegistryFeedService {
    /// Makes every method of `RegistryFeedService` reachable.
    /// A type that serves several services calls each one's.
    package func registerRegistryFeedService(in router: inout Router) {
        router.serverStreaming(RegistryFeedServiceMethods.watchRegistry) { (request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>) async throws -> Void in
            try await self.watchRegistry(request, context: context, writer: writer)
        }
        router.add(RegistryFeedServiceMethods.listRegistrySnapshot) { payload, limits, _ throws(RPCError) in
            let request = try ListRegistrySnapshotRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listRegistrySnapshot(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerRegistryFeedService(in: &router)
    }
}

/// Calls `xinyi.registry.v1.RegistryFeedService`; what each method does and refuses is said at ``RegistryFeedService``.
package struct RegistryFeedServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func watchRegistry(_ request: WatchRegistryRequest, options: CallOptions = .default) async throws -> ResponseStream<WatchRegistryResponse> {
        try await channel.serverStreaming(RegistryFeedServiceMethods.watchRegistry, request, options: options)
    }

    package func listRegistrySnapshot(_ request: ListRegistrySnapshotRequest, options: CallOptions = .default) async throws -> ListRegistrySnapshotResponse {
        try decodeResponse(await channel.unaryBytes(RegistryFeedServiceMethods.listRegistrySnapshot, request.serialized(), options: options))
    }
}
