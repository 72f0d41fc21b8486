// Written by `make generate` from proto/xinyi/listing/v1/document_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// Files a document.
package struct PutDocumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutDocumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The file it belongs to: `entries/…`, `objections/…`, `proceedings/…` or `lists/…/versions/…`; empty where the step
    /// that names it comes afterwards, as for a new objection.
    package var file: String = ""

    /// Title, 1 to 400 bytes.
    package var title: String = ""

    /// Media type, at most 100 bytes.
    package var mediaType: String = ""

    /// The content, 1 byte to 3 MiB.
    package var content: [UInt8] = []

    /// SHA-256 the client computed, 64 hex digits; empty skips the comparison.
    package var sha256: String = ""

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        file: String = "", title: String = "", mediaType: String = "", content: [UInt8] = [], sha256: String = "",
        official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.file = file
        self.title = title
        self.mediaType = mediaType
        self.content = content
        self.sha256 = sha256
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&file)
        try visitor.text(&title)
        try visitor.text(&mediaType)
        visitor.bytes(&content)
        try visitor.text(&sha256)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension PutDocumentRequest: ActedRequest, IdempotentRequest {}

/// The filed document.
package struct PutDocumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.PutDocumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The document without content.
    package var document: Document? = nil

    package init() {}

    package init(
        document: Document? = nil
    ) {
        self.document = document
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&document)
    }
}

/// Asks for a document.
package struct GetDocumentRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetDocumentRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `documents/{sha256}`.
    package var name: String = ""

    /// Why it is read, 1 to 400 bytes; logged.
    package var purpose: String = ""

    /// Who reads.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        name: String = "", purpose: String = "", official: CommonSchema.Official? = nil
    ) {
        self.name = name
        self.purpose = purpose
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&purpose)
        try visitor.message(&official)
    }
}

extension GetDocumentRequest: ActedRequest, NamedRequest {}

/// A document.
package struct GetDocumentResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.GetDocumentResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// What it is.
    package var document: Document? = nil

    /// Its content.
    package var content: [UInt8] = []

    package init() {}

    package init(
        document: Document? = nil, content: [UInt8] = []
    ) {
        self.document = document
        self.content = content
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&document)
        visitor.bytes(&content)
    }
}

/// Asks for a page of a file's documents.
package struct ListDocumentsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListDocumentsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The file; empty for all documents that the calling department filed.
    package var file: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", file: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.file = file
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&file)
    }
}

extension ListDocumentsRequest: PagedRequest {}

/// A page of documents.
package struct ListDocumentsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListDocumentsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The documents.
    package var documents: [Document] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        documents: [Document] = [], nextPageToken: String = ""
    ) {
        self.documents = documents
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&documents)
        try visitor.text(&nextPageToken)
    }
}

extension ListDocumentsResponse: PagedResponse {
    /// The page's items, which the contract calls `documents`.
    package var items: [Document] {
        get { documents }
        set { documents = newValue }
    }
}

/// Records an attempt.
package struct RecordServiceAttemptRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordServiceAttemptRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    /// The attempt; `name` is ignored.
    package var attempt: ServiceAttempt? = nil

    /// Who acts.
    package var official: CommonSchema.Official? = nil

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    package init() {}

    package init(
        entry: String = "", attempt: ServiceAttempt? = nil, official: CommonSchema.Official? = nil, requestId: String = ""
    ) {
        self.entry = entry
        self.attempt = attempt
        self.official = official
        self.requestId = requestId
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&entry)
        try visitor.message(&attempt)
        try visitor.message(&official)
        try visitor.text(&requestId)
    }
}

extension RecordServiceAttemptRequest: ActedRequest, IdempotentRequest {}

/// The recorded attempt.
package struct RecordServiceAttemptResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RecordServiceAttemptResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The attempt as stored.
    package var attempt: ServiceAttempt? = nil

    package init() {}

    package init(
        attempt: ServiceAttempt? = nil
    ) {
        self.attempt = attempt
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&attempt)
    }
}

/// Asks for a page of attempts.
package struct ListServiceAttemptsRequest: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListServiceAttemptsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Items a page; 0 = 50, more than 1000 is taken as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before; empty for the first.
    package var pageToken: String = ""

    /// The entry, `entries/{id}`.
    package var entry: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", entry: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.entry = entry
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&entry)
    }
}

extension ListServiceAttemptsRequest: PagedRequest {}

/// A page of attempts.
package struct ListServiceAttemptsResponse: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ListServiceAttemptsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The attempts.
    package var attempts: [ServiceAttempt] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        attempts: [ServiceAttempt] = [], nextPageToken: String = ""
    ) {
        self.attempts = attempts
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&attempts)
        try visitor.text(&nextPageToken)
    }
}

extension ListServiceAttemptsResponse: PagedResponse {
    /// The page's items, which the contract calls `attempts`.
    package var items: [ServiceAttempt] {
        get { attempts }
        set { attempts = newValue }
    }
}

/// What each method of `xinyi.listing.v1.DocumentService` is, for routers, channels and policies.
package enum DocumentServiceMethods {
    package static let putDocument = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "PutDocument",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

    package static let getDocument = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "GetDocument",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["L10"])

    package static let listDocuments = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "ListDocuments",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department],
        rows: ["L10"])

    package static let recordServiceAttempt = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "RecordServiceAttempt",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["L10"])

    package static let listServiceAttempts = MethodDescriptor(
        service: "xinyi.listing.v1.DocumentService", method: "ListServiceAttempts",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["L10"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [putDocument, getDocument, listDocuments, recordServiceAttempt, listServiceAttempts]
}

/// Keeps documents by the hash of their content, which is computed here. Whatever a step of listing rests on is filed
/// first: a reference to a document that the calling department has not filed is refused with DOCUMENT_UNKNOWN. The
/// department that filed a document, those whose file names it, and the lead department read it; nobody changes or
/// removes it.
package protocol DocumentService: RPCService {
    /// Files a document; the same content twice is one document, and of one department one filing.
    /// Errors: INVALID_ARGUMENT if it is empty or larger than 3 MiB, or the hash differs (`DOCUMENT_DIFFERS`); NOT_FOUND
    /// for an unknown file; PERMISSION_DENIED for another department's file; RESOURCE_EXHAUSTED `TOO_MANY_DOCUMENTS` while
    /// too many of the department's documents are named by no file.
    /// Rows: L10.
    func putDocument(_ request: PutDocumentRequest, context: ServerContext) async throws -> PutDocumentResponse

    /// Returns a document with its content. Who read it, and why, is kept.
    /// Errors: NOT_FOUND, also for a document that the caller may not read: that somebody filed it is nobody's business.
    /// Rows: L10.
    func getDocument(_ request: GetDocumentRequest, context: ServerContext) async throws -> GetDocumentResponse

    /// Lists the documents of a file in order of filing, without content; without a file those that the caller filed.
    /// Errors: NOT_FOUND; PERMISSION_DENIED for another department's file.
    /// Rows: L10.
    func listDocuments(_ request: ListDocumentsRequest, context: ServerContext) async throws -> ListDocumentsResponse

    /// Records an attempt to serve a document, failed ones included.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    /// Rows: L10.
    func recordServiceAttempt(_ request: RecordServiceAttemptRequest, context: ServerContext) async throws -> RecordServiceAttemptResponse

    /// Lists the attempts of an entry in order of time.
    /// Errors: NOT_FOUND.
    /// Rows: L10.
    func listServiceAttempts(_ request: ListServiceAttemptsRequest, context: ServerContext) async throws -> ListServiceAttemptsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension DocumentService {
    package func putDocument(_ request: PutDocumentRequest, context: ServerContext) async throws -> PutDocumentResponse {
        throw unimplemented(DocumentServiceMethods.putDocument)
    }

    package func getDocument(_ request: GetDocumentRequest, context: ServerContext) async throws -> GetDocumentResponse {
        throw unimplemented(DocumentServiceMethods.getDocument)
    }

    package func listDocuments(_ request: ListDocumentsRequest, context: ServerContext) async throws -> ListDocumentsResponse {
        throw unimplemented(DocumentServiceMethods.listDocuments)
    }

    package func recordServiceAttempt(_ request: RecordServiceAttemptRequest, context: ServerContext) async throws -> RecordServiceAttemptResponse {
        throw unimplemented(DocumentServiceMethods.recordServiceAttempt)
    }

    package func listServiceAttempts(_ request: ListServiceAttemptsRequest, context: ServerContext) async throws -> ListServiceAttemptsResponse {
        throw unimplemented(DocumentServiceMethods.listServiceAttempts)
    }
}

extension DocumentService {
    /// Makes every method of `DocumentService` reachable.
    /// A type that serves several services calls each one's.
    package func registerDocumentService(in router: inout Router) {
        router.add(DocumentServiceMethods.putDocument) { payload, limits, _ throws(RPCError) in
            let request = try PutDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.putDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.getDocument) { payload, limits, _ throws(RPCError) in
            let request = try GetDocumentRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getDocument(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.listDocuments) { payload, limits, _ throws(RPCError) in
            let request = try ListDocumentsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listDocuments(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.recordServiceAttempt) { payload, limits, _ throws(RPCError) in
            let request = try RecordServiceAttemptRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordServiceAttempt(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(DocumentServiceMethods.listServiceAttempts) { payload, limits, _ throws(RPCError) in
            let request = try ListServiceAttemptsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listServiceAttempts(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerDocumentService(in: &router)
    }
}

/// Calls `xinyi.listing.v1.DocumentService`; what each method does and refuses is said at ``DocumentService``.
package struct DocumentServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func putDocument(_ request: PutDocumentRequest, options: CallOptions = .default) async throws -> PutDocumentResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.putDocument, request.serialized(), options: options))
    }

    package func getDocument(_ request: GetDocumentRequest, options: CallOptions = .default) async throws -> GetDocumentResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.getDocument, request.serialized(), options: options))
    }

    package func listDocuments(_ request: ListDocumentsRequest, options: CallOptions = .default) async throws -> ListDocumentsResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.listDocuments, request.serialized(), options: options))
    }

    package func recordServiceAttempt(_ request: RecordServiceAttemptRequest, options: CallOptions = .default) async throws -> RecordServiceAttemptResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.recordServiceAttempt, request.serialized(), options: options))
    }

    package func listServiceAttempts(_ request: ListServiceAttemptsRequest, options: CallOptions = .default) async throws -> ListServiceAttemptsResponse {
        try decodeResponse(await channel.unaryBytes(DocumentServiceMethods.listServiceAttempts, request.serialized(), options: options))
    }
}
