// Written by `make generate` from proto/xinyi/common/v1/verifiable_log_service.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaRuntime

/// The request for ListLogs.
package struct ListLogsRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListLogsRequest" }
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

extension ListLogsRequest: PagedRequest {}

/// The answer of ListLogs.
package struct ListLogsResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListLogsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The logs, by name.
    package var logs: [VerifiableLog] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        logs: [VerifiableLog] = [], nextPageToken: String = ""
    ) {
        self.logs = logs
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&logs)
        try visitor.text(&nextPageToken)
    }
}

extension ListLogsResponse: PagedResponse {
    /// The page's items, which the contract calls `logs`.
    package var items: [VerifiableLog] {
        get { logs }
        set { logs = newValue }
    }
}

/// The request for GetTreeHead.
package struct GetTreeHeadRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetTreeHeadRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `logs/{id}`.
    package var log: String = ""

    /// The size; 0 means the newest head.
    package var treeSize: Int64 = 0

    package init() {}

    package init(
        log: String = "", treeSize: Int64 = 0
    ) {
        self.log = log
        self.treeSize = treeSize
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        visitor.number(&treeSize)
    }
}

/// The answer of GetTreeHead.
package struct GetTreeHeadResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetTreeHeadResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The head.
    package var treeHead: TreeHead? = nil

    package init() {}

    package init(
        treeHead: TreeHead? = nil
    ) {
        self.treeHead = treeHead
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&treeHead)
    }
}

/// The request for ListTreeHeads.
package struct ListTreeHeadsRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListTreeHeadsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `logs/{id}`.
    package var log: String = ""

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        log: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.log = log
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListTreeHeadsRequest: PagedRequest {}

/// The answer of ListTreeHeads.
package struct ListTreeHeadsResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListTreeHeadsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The heads, largest first.
    package var treeHeads: [TreeHead] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        treeHeads: [TreeHead] = [], nextPageToken: String = ""
    ) {
        self.treeHeads = treeHeads
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&treeHeads)
        try visitor.text(&nextPageToken)
    }
}

extension ListTreeHeadsResponse: PagedResponse {
    /// The page's items, which the contract calls `tree_heads`.
    package var items: [TreeHead] {
        get { treeHeads }
        set { treeHeads = newValue }
    }
}

/// The request for GetInclusionProof.
package struct GetInclusionProofRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetInclusionProofRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `logs/{id}`.
    package var log: String = ""

    /// The leaf's place, from 0.
    package var leafIndex: Int64 = 0

    /// The leaf's hash, 32 bytes.
    package var leafHash: [UInt8] = []

    /// Size of the tree; 0 means that of the newest head.
    package var treeSize: Int64 = 0

    package init() {}

    package init(
        log: String = "", leafIndex: Int64 = 0, leafHash: [UInt8] = [], treeSize: Int64 = 0
    ) {
        self.log = log
        self.leafIndex = leafIndex
        self.leafHash = leafHash
        self.treeSize = treeSize
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        visitor.number(&leafIndex)
        visitor.bytes(&leafHash)
        visitor.number(&treeSize)
    }
}

/// The answer of GetInclusionProof.
package struct GetInclusionProofResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetInclusionProofResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The proof.
    package var proof: InclusionProof? = nil

    /// The head that it leads to.
    package var treeHead: TreeHead? = nil

    package init() {}

    package init(
        proof: InclusionProof? = nil, treeHead: TreeHead? = nil
    ) {
        self.proof = proof
        self.treeHead = treeHead
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&proof)
        try visitor.message(&treeHead)
    }
}

/// The request for GetConsistencyProof.
package struct GetConsistencyProofRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetConsistencyProofRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `logs/{id}`.
    package var log: String = ""

    /// Size of the earlier tree, at least 1.
    package var firstSize: Int64 = 0

    /// Size of the later tree; 0 means that of the newest head.
    package var secondSize: Int64 = 0

    package init() {}

    package init(
        log: String = "", firstSize: Int64 = 0, secondSize: Int64 = 0
    ) {
        self.log = log
        self.firstSize = firstSize
        self.secondSize = secondSize
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        visitor.number(&firstSize)
        visitor.number(&secondSize)
    }
}

/// The answer of GetConsistencyProof.
package struct GetConsistencyProofResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.GetConsistencyProofResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The proof.
    package var proof: ConsistencyProof? = nil

    /// The head of the later tree.
    package var treeHead: TreeHead? = nil

    package init() {}

    package init(
        proof: ConsistencyProof? = nil, treeHead: TreeHead? = nil
    ) {
        self.proof = proof
        self.treeHead = treeHead
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&proof)
        try visitor.message(&treeHead)
    }
}

/// The request for ListLeafHashes.
package struct ListLeafHashesRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListLeafHashesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `logs/{id}`.
    package var log: String = ""

    /// The first leaf, from 0; only in the request for the first page.
    package var fromIndex: Int64 = 0

    /// 0 means 1000; at most 10000, more is taken as 10000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    package init() {}

    package init(
        log: String = "", fromIndex: Int64 = 0, pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.log = log
        self.fromIndex = fromIndex
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&log)
        visitor.number(&fromIndex)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListLeafHashesRequest: PagedRequest {}

/// The answer of ListLeafHashes.
package struct ListLeafHashesResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListLeafHashesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Place of the first hash of this page.
    package var firstIndex: Int64 = 0

    /// The hashes in order, 32 bytes each.
    package var leafHashes: [[UInt8]] = []

    /// Token of the next page; empty at the newest head.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        firstIndex: Int64 = 0, leafHashes: [[UInt8]] = [], nextPageToken: String = ""
    ) {
        self.firstIndex = firstIndex
        self.leafHashes = leafHashes
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&firstIndex)
        visitor.bytesList(&leafHashes)
        try visitor.text(&nextPageToken)
    }
}

extension ListLeafHashesResponse: PagedResponse {
    /// The page's items, which the contract calls `leaf_hashes`.
    package var items: [[UInt8]] {
        get { leafHashes }
        set { leafHashes = newValue }
    }
}

/// The request for AddCosignature.
package struct AddCosignatureRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.AddCosignatureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `logs/{id}`.
    package var log: String = ""

    /// Size of the head that was signed.
    package var treeSize: Int64 = 0

    /// Its root as the cosigner saw it, 32 bytes.
    package var rootHash: [UInt8] = []

    /// The cosignature; `time` is the cosigner's.
    package var cosignature: Cosignature? = nil

    package init() {}

    package init(
        requestId: String = "", log: String = "", treeSize: Int64 = 0, rootHash: [UInt8] = [], cosignature: Cosignature? = nil
    ) {
        self.requestId = requestId
        self.log = log
        self.treeSize = treeSize
        self.rootHash = rootHash
        self.cosignature = cosignature
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&log)
        visitor.number(&treeSize)
        visitor.bytes(&rootHash)
        try visitor.message(&cosignature)
    }
}

extension AddCosignatureRequest: IdempotentRequest {}

/// The answer of AddCosignature.
package struct AddCosignatureResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.AddCosignatureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The head with all its cosignatures.
    package var treeHead: TreeHead? = nil

    package init() {}

    package init(
        treeHead: TreeHead? = nil
    ) {
        self.treeHead = treeHead
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&treeHead)
    }
}

/// The request for ListSigningKeys.
package struct ListSigningKeysRequest: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListSigningKeysRequest" }
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

extension ListSigningKeysRequest: PagedRequest {}

/// The answer of ListSigningKeys.
package struct ListSigningKeysResponse: ContractMessage {
    package static var fullName: String { "xinyi.common.v1.ListSigningKeysResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The keys, newest first.
    package var signingKeys: [SigningKey] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        signingKeys: [SigningKey] = [], nextPageToken: String = ""
    ) {
        self.signingKeys = signingKeys
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&signingKeys)
        try visitor.text(&nextPageToken)
    }
}

extension ListSigningKeysResponse: PagedResponse {
    /// The page's items, which the contract calls `signing_keys`.
    package var items: [SigningKey] {
        get { signingKeys }
        set { signingKeys = newValue }
    }
}

/// What each method of `xinyi.common.v1.VerifiableLogService` is, for routers, channels and policies.
package enum VerifiableLogServiceMethods {
    package static let listLogs = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListLogs",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    package static let getTreeHead = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "GetTreeHead",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    package static let listTreeHeads = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListTreeHeads",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    package static let getInclusionProof = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "GetInclusionProof",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    package static let getConsistencyProof = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "GetConsistencyProof",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2"])

    package static let listLeafHashes = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListLeafHashes",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.service, .operator, .oversight], services: ["registry", "listing", "measures", "reporting"],
        rows: ["X2"])

    package static let addCosignature = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "AddCosignature",
        kind: .unary,
        idempotency: .idempotent,
        access: [.service], services: ["registry", "listing", "measures", "reporting"],
        rows: ["X2"])

    package static let listSigningKeys = MethodDescriptor(
        service: "xinyi.common.v1.VerifiableLogService", method: "ListSigningKeys",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.public],
        rows: ["X2", "X10", "R8"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [listLogs, getTreeHead, listTreeHeads, getInclusionProof, getConsistencyProof, listLeafHashes, addCosignature, listSigningKeys]
}

/// Shows that the past of a service's audit, and of the log of Checks, is what it was. Served by all five services; one
/// without a store has no log. No method gives a row: hashes alone, which are salted, so that nothing here tells who
/// asked about whom (LC-09 is proved, not published). Rows are read by the methods of their own services.
package protocol VerifiableLogService: RPCService {
    /// Lists the logs of the service, by name. Open to everybody: that a log exists is no secret.
    ///
    /// Rows: X2.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listLogs(_ request: ListLogsRequest, context: ServerContext) async throws -> ListLogsResponse

    /// Returns the newest signed head of a log, or the one of a size. Open to everybody: a keeper who shows different
    /// heads to different people is found out only if everybody may compare.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log, or a size for which no head was signed; INVALID_ARGUMENT.
    func getTreeHead(_ request: GetTreeHeadRequest, context: ServerContext) async throws -> GetTreeHeadResponse

    /// Lists the signed heads of a log, largest first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size or token.
    func listTreeHeads(_ request: ListTreeHeadsRequest, context: ServerContext) async throws -> ListTreeHeadsResponse

    /// Proves that a leaf, named by place and hash as a receipt gives them, stands in the tree of a size. Who has no
    /// receipt learns nothing: a hash that is not at that place is NOT_FOUND, and no hash is answered that the caller did
    /// not bring.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or a leaf that is not there; OUT_OF_RANGE if the tree of that size does not
    /// hold the place yet; INVALID_ARGUMENT.
    func getInclusionProof(_ request: GetInclusionProofRequest, context: ServerContext) async throws -> GetInclusionProofResponse

    /// Proves that the tree of the second size begins with the whole tree of the first. Open to everybody.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT unless 1 <= first <= second; OUT_OF_RANGE beyond the newest
    /// head.
    func getConsistencyProof(_ request: GetConsistencyProofRequest, context: ServerContext) async throws -> GetConsistencyProofResponse

    /// Lists leaf hashes in order, for who recomputes the root without reading a row: cosigners and auditors.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log; INVALID_ARGUMENT for a bad page size, token or index; PERMISSION_DENIED for
    /// callers that are no service, operator or oversight body.
    func listLeafHashes(_ request: ListLeafHashesRequest, context: ServerContext) async throws -> ListLeafHashesResponse

    /// Adds the caller's cosignature to a head. A cosigner signs for itself only: the identity in the cosignature must be
    /// the caller's, and its key one that the configuration trusts, so that nobody can lend a log a witness it does not
    /// have.
    ///
    /// Rows: X2.
    /// Errors: NOT_FOUND for an unknown log or head; FAILED_PRECONDITION (ROOT_DIFFERS) if another root was signed than
    /// the one kept, which the service also logs as an alarm; INVALID_ARGUMENT (SIGNATURE_INVALID) if it does not verify;
    /// PERMISSION_DENIED (NOT_THE_COSIGNER) for another's identity.
    func addCosignature(_ request: AddCosignatureRequest, context: ServerContext) async throws -> AddCosignatureResponse

    /// Lists the keys that this service signs or signed with, newest first. Open to everybody. A key is trusted because it
    /// was handed over by another way, not because it is listed here.
    ///
    /// Rows: X2, X10, R8.
    /// Errors: INVALID_ARGUMENT for a bad page size or token.
    func listSigningKeys(_ request: ListSigningKeysRequest, context: ServerContext) async throws -> ListSigningKeysResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension VerifiableLogService {
    package func listLogs(_ request: ListLogsRequest, context: ServerContext) async throws -> ListLogsResponse {
        throw unimplemented(VerifiableLogServiceMethods.listLogs)
    }

    package func getTreeHead(_ request: GetTreeHeadRequest, context: ServerContext) async throws -> GetTreeHeadResponse {
        throw unimplemented(VerifiableLogServiceMethods.getTreeHead)
    }

    package func listTreeHeads(_ request: ListTreeHeadsRequest, context: ServerContext) async throws -> ListTreeHeadsResponse {
        throw unimplemented(VerifiableLogServiceMethods.listTreeHeads)
    }

    package func getInclusionProof(_ request: GetInclusionProofRequest, context: ServerContext) async throws -> GetInclusionProofResponse {
        throw unimplemented(VerifiableLogServiceMethods.getInclusionProof)
    }

    package func getConsistencyProof(_ request: GetConsistencyProofRequest, context: ServerContext) async throws -> GetConsistencyProofResponse {
        throw unimplemented(VerifiableLogServiceMethods.getConsistencyProof)
    }

    package func listLeafHashes(_ request: ListLeafHashesRequest, context: ServerContext) async throws -> ListLeafHashesResponse {
        throw unimplemented(VerifiableLogServiceMethods.listLeafHashes)
    }

    package func addCosignature(_ request: AddCosignatureRequest, context: ServerContext) async throws -> AddCosignatureResponse {
        throw unimplemented(VerifiableLogServiceMethods.addCosignature)
    }

    package func listSigningKeys(_ request: ListSigningKeysRequest, context: ServerContext) async throws -> ListSigningKeysResponse {
        throw unimplemented(VerifiableLogServiceMethods.listSigningKeys)
    }
}

extension VerifiableLogService {
    /// Makes every method of `VerifiableLogService` reachable.
    /// A type that serves several services calls each one's.
    package func registerVerifiableLogService(in router: inout Router) {
        router.add(VerifiableLogServiceMethods.listLogs) { payload, limits, _ throws(RPCError) in
            let request = try ListLogsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listLogs(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.getTreeHead) { payload, limits, _ throws(RPCError) in
            let request = try GetTreeHeadRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getTreeHead(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.listTreeHeads) { payload, limits, _ throws(RPCError) in
            let request = try ListTreeHeadsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listTreeHeads(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.getInclusionProof) { payload, limits, _ throws(RPCError) in
            let request = try GetInclusionProofRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getInclusionProof(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.getConsistencyProof) { payload, limits, _ throws(RPCError) in
            let request = try GetConsistencyProofRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getConsistencyProof(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.listLeafHashes) { payload, limits, _ throws(RPCError) in
            let request = try ListLeafHashesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listLeafHashes(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.addCosignature) { payload, limits, _ throws(RPCError) in
            let request = try AddCosignatureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.addCosignature(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(VerifiableLogServiceMethods.listSigningKeys) { payload, limits, _ throws(RPCError) in
            let request = try ListSigningKeysRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listSigningKeys(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerVerifiableLogService(in: &router)
    }
}

/// Calls `xinyi.common.v1.VerifiableLogService`; what each method does and refuses is said at ``VerifiableLogService``.
package struct VerifiableLogServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func listLogs(_ request: ListLogsRequest, options: CallOptions = .default) async throws -> ListLogsResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listLogs, request.serialized(), options: options))
    }

    package func getTreeHead(_ request: GetTreeHeadRequest, options: CallOptions = .default) async throws -> GetTreeHeadResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.getTreeHead, request.serialized(), options: options))
    }

    package func listTreeHeads(_ request: ListTreeHeadsRequest, options: CallOptions = .default) async throws -> ListTreeHeadsResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listTreeHeads, request.serialized(), options: options))
    }

    package func getInclusionProof(_ request: GetInclusionProofRequest, options: CallOptions = .default) async throws -> GetInclusionProofResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.getInclusionProof, request.serialized(), options: options))
    }

    package func getConsistencyProof(_ request: GetConsistencyProofRequest, options: CallOptions = .default) async throws -> GetConsistencyProofResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.getConsistencyProof, request.serialized(), options: options))
    }

    package func listLeafHashes(_ request: ListLeafHashesRequest, options: CallOptions = .default) async throws -> ListLeafHashesResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listLeafHashes, request.serialized(), options: options))
    }

    package func addCosignature(_ request: AddCosignatureRequest, options: CallOptions = .default) async throws -> AddCosignatureResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.addCosignature, request.serialized(), options: options))
    }

    package func listSigningKeys(_ request: ListSigningKeysRequest, options: CallOptions = .default) async throws -> ListSigningKeysResponse {
        try decodeResponse(await channel.unaryBytes(VerifiableLogServiceMethods.listSigningKeys, request.serialized(), options: options))
    }
}
